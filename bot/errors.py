"""Everything that can go wrong in a way we have a sentence for.

BotError                      code, sentence (for people), retryable, page
├─ RequestError               the requester can mend it
│  ├─ InvalidPhoneNumber      what was typed is no number we can text
│  ├─ InvalidBody             empty, too long, or not text
│  ├─ UnknownContact          no contact of that name, or several
│  ├─ NotPermitted            guest, stranger, not in the channel, over the limit
│  ├─ NotFound                the text or conversation is not there (any more)
│  └─ TooLate                 the text has left the state that this button needs
├─ GatewayError               the outside
│  ├─ SmsUnavailable          retryable: the text provably did not leave
│  ├─ SmsRejected             RingCentral said no, with its code
│  ├─ SmsOutcomeUnknown       never retried: it may have left
│  ├─ ChatUnavailable         retryable: Slack provably did not post
│  ├─ ChatRejected            Slack said no, with its code
│  ├─ ChatOutcomeUnknown      it may have been posted
│  ├─ EventNotHandled         a handler of ours failed on a Slack event, and will again
│  └─ StoreUnavailable        retryable: Redis does not answer or refuses writes
│     ├─ StoreChanged         retryable: Redis was restarted or replaced, sends wait for a gap
│     └─ StoreUnreadable      one stored value is damaged, or another version wrote it
├─ Conflict                   internal: somebody else wrote the contact's file first
│  ├─ UnreadInbound           internal: the contact has a text that nobody has read
│  └─ AlreadyRead             internal: somebody else took the text out of the inbox
└─ ConfigError                at start only: names the setting and how to get it
"""

from __future__ import annotations

from datetime import timedelta
from typing import ClassVar


class BotError(Exception):
    """An error with a policy: what to say, whether to try again, whether to wake somebody."""

    code: ClassVar[str] = "bot_error"
    retryable: ClassVar[bool] = False
    page: ClassVar[bool] = False

    def __init__(self, sentence: str, *, detail: str = "") -> None:
        """`sentence` is for people; `detail` is a code or a place, never a body or number."""
        super().__init__(sentence)
        self.sentence = sentence
        self.detail = detail


class RequestError(BotError):
    """The requester can mend it; the sentence says how."""

    code = "request"


class InvalidPhoneNumber(RequestError):
    """What was typed is not a number we can text; `reason` is a stable code."""

    code = "invalid_phone_number"

    def __init__(self, sentence: str, *, reason: str) -> None:
        """`reason` is a word such as `empty`, `too_short`, `not_valid` or `not_supported`."""
        super().__init__(sentence, detail=reason)
        self.reason = reason


class InvalidBody(RequestError):
    """The words of a text are empty, too long or not text."""

    code = "invalid_body"


class UnknownContact(RequestError):
    """No contact has that name, or several do."""

    code = "unknown_contact"


class NotPermitted(RequestError):
    """This person may not do this here."""

    code = "not_permitted"


class NotFound(RequestError):
    """The text or conversation is not there (any more)."""

    code = "not_found"


class TooLate(RequestError):
    """The text has left the state that this action needs."""

    code = "too_late"


class GatewayError(BotError):
    """The outside failed."""

    code = "gateway"


class SmsUnavailable(GatewayError):
    """RingCentral did not take the text, and provably so; try again after `retry_after`."""

    code = "sms_unavailable"
    retryable = True

    def __init__(
        self, sentence: str, *, detail: str = "", retry_after: timedelta | None = None
    ) -> None:
        """`retry_after` is what the vendor asked for; None leaves it to the caller."""
        super().__init__(sentence, detail=detail)
        self.retry_after = retry_after


class SmsRejected(GatewayError):
    """RingCentral refused the text with a documented code (`detail`)."""

    code = "sms_rejected"


class SmsOutcomeUnknown(GatewayError):
    """The text may or may not have left: never sent again by itself."""

    code = "sms_outcome_unknown"


class ChatUnavailable(GatewayError):
    """Slack did not take it, and provably so."""

    code = "chat_unavailable"
    retryable = True

    def __init__(
        self, sentence: str, *, detail: str = "", retry_after: timedelta | None = None
    ) -> None:
        """`retry_after` is what Slack asked for; None leaves it to the caller."""
        super().__init__(sentence, detail=detail)
        self.retry_after = retry_after


class ChatRejected(GatewayError):
    """Slack refused it for good, with its error code in `detail`."""

    code = "chat_rejected"


class ChatOutcomeUnknown(GatewayError):
    """The message may have been posted: look before posting again."""

    code = "chat_outcome_unknown"
    retryable = True


class EventNotHandled(GatewayError):
    """A handler failed on a Slack event; `detail` is the class of what it raised."""

    code = "event_not_handled"


class StoreUnavailable(GatewayError):
    """Redis does not answer, or refuses to write."""

    code = "store_unavailable"
    retryable = True
    page = True


class StoreChanged(StoreUnavailable):
    """The server was restarted or replaced since we caught up: a gap is open now (ruling 13)."""

    code = "store_changed"
    page = False


class StoreUnreadable(StoreUnavailable):
    """One stored value cannot be read: what it is about fails, and nothing else does."""

    code = "store_unreadable"
    retryable = False


class Conflict(BotError):
    """Somebody else changed the contact's file since it was read: decide again."""

    code = "conflict"
    retryable = True


class UnreadInbound(Conflict):
    """The contact has written something that nobody has read yet, so nothing may be sent."""

    code = "unread_inbound"


class AlreadyRead(Conflict):
    """Somebody else has read this text meanwhile: read what the inbox holds now."""

    code = "already_read"


class ConfigError(BotError):
    """A setting is missing or wrong; one line that names it and says how to get it."""

    code = "config"
