"""What a person sees after a gesture."""

from dataclasses import asdict, dataclass, field

from bot.sandbox.slack.wire import Json


@dataclass(frozen=True)
class Seen:
    """The outcome of one gesture.

    `status` is the bot's HTTP status (200 for a socket's ack, None when nothing was sent or
    nothing came back); `ms` is how long the bot took; `failure` is the client's own error line;
    `ephemeral` are the notes that appeared meanwhile; `modal` is the view on top now; `errors`
    stand under fields, by block id.
    """

    status: int | None
    ms: float
    failure: str | None = None
    ephemeral: list[Json] = field(default_factory=list)
    modal: Json | None = None
    errors: dict[str, str] = field(default_factory=dict)

    def as_json(self) -> Json:
        """Return it as a JSON object."""
        return asdict(self)
