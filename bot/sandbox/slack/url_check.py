"""The challenge that Slack sends before it accepts an events URL."""

from bot.sandbox.slack.delivery import Answer, Courier, json_body
from bot.sandbox.slack.workspace import Workspace


async def url_verified(workspace: Workspace, courier: Courier) -> bool:
    """Send a signed challenge and return whether it came back, as text or as JSON."""
    challenge = workspace.ids.secret(40)
    body = {"token": "deprecated", "challenge": challenge, "type": "url_verification"}
    answer = await courier.deliver("event", body)
    return answer.failure is None and _repeated(answer) == challenge


def _repeated(answer: Answer) -> str:
    said = json_body(answer).get("challenge")
    return str(said) if said else answer.text.strip()
