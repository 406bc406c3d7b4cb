"""`python -m bot doctor`: one line per thing that must hold, and what to do where it does not."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from slack_sdk.errors import SlackClientError

from bot.adapters.redis.durability import Durability
from bot.blocks.home_list import CONFIRMED_BY
from bot.config import Settings, missing
from bot.consent.scrubs import FRESH_FOR, changes_hands, list_title
from bot.conversations.tenant import Tenant
from bot.errors import BotError, SmsRejected, SmsUnavailable
from bot.texting.ids import TenantId
from bot.texting.text import Confirmer, SenderNumber
from bot.usecases.compare_list import compare_list
from bot.wiring import Bot, open_bot

SCOPES: Final = frozenset(
    {
        "app_mentions:read",
        "channels:history",
        "channels:read",
        "chat:write",
        "commands",
        "groups:history",
        "groups:read",
        "im:history",
        "im:write",
        "users:read",
    }
)
"""What the bot token must carry: the manifest in `deploy/` asks for exactly these."""


@dataclass(frozen=True, slots=True)
class Line:
    """One check: its name, whether it holds, and a sentence."""

    name: str
    holds: bool
    sentence: str

    def __str__(self) -> str:
        """Return the line as printed."""
        return f"{'ok' if self.holds else 'NO'}  {self.name}: {self.sentence}"


async def examine(settings: Settings) -> int:
    """Print every check; 0 only if all hold."""
    lines = [Line("settings", holds=False, sentence=each) for each in _missing(settings)]
    if not lines:
        lines.append(Line("settings", holds=True, sentence="All that is needed is set."))
        try:
            async with open_bot(settings) as bot:
                lines += [line async for line in _outside(bot)]
        except BotError as exc:
            lines.append(Line("start", holds=False, sentence=exc.sentence))
    for line in lines:
        print(line)
    return 0 if all(line.holds for line in lines) else 1


def _missing(settings: Settings) -> list[str]:
    """Return what is missing for the way Slack is reached: over HTTP, or Socket Mode."""
    socket = bool(settings.slack_app_token.get_secret_value())
    found = missing(settings, "socket" if socket else "web")
    return list(dict.fromkeys([*found, *missing(settings, "worker")]))


async def _outside(bot: Bot) -> AsyncIterator[Line]:
    for line in storage(bot.durability):
        yield line
    tenant: TenantId | None = None
    try:
        tenant, _ = await bot.ports.chat.installation()
        yield Line("slack", holds=True, sentence=f"The bot token belongs to workspace {tenant}.")
        yield await _scopes(bot)
    except BotError as exc:
        yield Line("slack", holds=False, sentence=exc.sentence)
    async for line in _texting(bot, tenant or TenantId("")):
        yield line
    if tenant is not None:
        yield _webhook(await bot.ports.store.tenant(tenant))
        yield await _consent_list(bot, tenant)
        yield _number_lists(await bot.ports.store.tenant(tenant), bot.ports.clock.now())


def storage(facts: Durability) -> Iterator[Line]:
    """Say how the store keeps what it acknowledges, and what a failover would cost."""
    yield Line("redis", holds=facts.durable, sentence=facts.sentence)
    if facts.replica:
        yield Line(
            "redis role",
            holds=False,
            sentence="REDIS_URL points to a read-only replica: point it to the server it follows.",
        )
    if facts.short_of_memory:
        yield Line("redis memory", holds=False, sentence=facts.short_of_memory)
    for note in facts.notes:
        yield Line("redis replicas", holds=True, sentence=note)
    for wrong in facts.forgetful:
        yield Line("redis replicas", holds=False, sentence=wrong)


async def _scopes(bot: Bot) -> Line:
    try:
        answer = await bot.slack.reader.auth_test()
    except SlackClientError:
        return Line("scopes", holds=False, sentence="Slack did not say which scopes we have.")
    held = {scope.strip() for scope in answer.headers.get("x-oauth-scopes", "").split(",")}
    lacking = sorted(SCOPES - held)
    if lacking:
        return Line(
            "scopes",
            holds=False,
            sentence=(
                f"The app lacks {', '.join(lacking)}: add them under OAuth & Permissions and "
                "install the app again."
            ),
        )
    return Line("scopes", holds=True, sentence="The bot token carries every scope it needs.")


async def _texting(bot: Bot, tenant: TenantId) -> AsyncIterator[Line]:
    try:
        numbers = await bot.ports.sms.numbers(tenant)
    except (SmsUnavailable, SmsRejected) as exc:
        yield Line("ringcentral", holds=False, sentence=exc.sentence)
        return
    texting = [known for known in numbers if known.sms]
    yield Line(
        "ringcentral",
        holds=bool(texting),
        sentence=f"{len(texting)} of {len(numbers)} numbers can text."
        if texting
        else "No number of this user can text: assign one with SMS to the JWT's user.",
    )
    chosen = dict((await bot.ports.store.tenant(tenant)).stop_confirmers) if tenant else {}
    for known in texting:
        yield _campaign(known)
        yield _confirms_stop(known, chosen.get(known.number))


def _campaign(known: SenderNumber) -> Line:
    name = f"campaign of {known.label or known.number}"
    if known.toll_free:
        return Line(name, holds=True, sentence="A toll-free number needs no campaign.")
    if known.campaign_status == "Confirmed":
        return Line(name, holds=True, sentence="Confirmed.")
    status = known.campaign_status or "not linked to one"
    return Line(
        name,
        holds=False,
        sentence=f"{status}: texts from it fail until RingCentral's TCR registration is Confirmed.",
    )


def _confirms_stop(known: SenderNumber, chosen: Confirmer | None) -> Line:
    """Say who answers a STOP to this number, and who says so."""
    name = f"STOP on {known.label or known.number}"
    who = chosen or known.confirms_stop
    by = "as an admin chose" if chosen else "as RingCentral's data says"
    if who == "unknown":
        return Line(
            name,
            holds=False,
            sentence=f"Nobody confirms it, {by}: choose who does in App Home, Settings.",
        )
    return Line(name, holds=True, sentence=f"Confirmed by {CONFIRMED_BY[who]}, {by}.")


async def _consent_list(bot: Bot, tenant: TenantId) -> Line:
    """Compare RingCentral's consent list with our ledger, as the worker does every day."""
    if not (await bot.ports.store.tenant(tenant)).numbers_read_at:
        return Line("consent list", holds=True, sentence="Compared as soon as the worker runs.")
    try:
        found = await compare_list(bot.ports, tenant=tenant)
    except BotError as exc:
        return Line("consent list", holds=False, sentence=exc.sentence)
    if found is None:
        return Line("consent list", holds=True, sentence="A worker compares it at this moment.")
    healed = (
        f"{found.rows} rows there, {found.contacts} contacts here; {found.taken_over} opt-outs "
        f"taken over, {found.to_write} to write there"
    )
    if found.open:
        return Line(
            "consent list",
            holds=False,
            sentence=f"{healed}; {found.open} differences wait for an admin in Slack.",
        )
    return Line("consent list", holds=True, sentence=f"{healed}; nothing to settle.")


def _number_lists(team: Tenant, now: datetime) -> Line:
    """Say which do-not-call lists are too old to be of any use."""
    known = [each for each in team.lists if not changes_hands(each.name)]
    old = sorted({list_title(each.name) for each in known if now.date() - each.as_of > FRESH_FOR})
    if old:
        return Line(
            "number lists",
            holds=False,
            sentence=f"Older than {FRESH_FOR.days} days: {', '.join(old)}. Load a new one: "
            "python -m bot scrubs import.",
        )
    if not known:
        sentence = "No do-not-call list is loaded, so promotions need signed consent."
        return Line("number lists", holds=True, sentence=sentence)
    until = min(each.as_of for each in known) + FRESH_FOR
    return Line("number lists", holds=True, sentence=f"Good until {until}.")


def _webhook(team: Tenant) -> Line:
    state = team.webhook
    if state is None:
        return Line(
            "webhook",
            holds=False,
            sentence="Not made yet: start `web` and `worker`, then ask again.",
        )
    if not state.status.startswith("Active"):
        return Line(
            "webhook",
            holds=False,
            sentence=f"{state.status}: the worker makes it anew within 5 minutes if PUBLIC_URL "
            "answers over https.",
        )
    if team.road_broken_since is not None:
        return Line(
            "webhook",
            holds=False,
            sentence=f"Nothing arrives since {team.road_broken_since:%Y-%m-%d %H:%M} UTC: look at "
            "PUBLIC_URL, its certificate and what stands in front of web.",
        )
    return Line(
        "webhook", holds=True, sentence=f"{state.status} until {state.expires_at:%Y-%m-%d}."
    )
