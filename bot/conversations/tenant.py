"""What belongs to one Slack workspace as a whole: settings, numbers, gap, kill switch.

Rule: `epoch` rises with every change that may forbid a send (pause, numbers, a new gap), and a
sender reads it again right before the call (ruling 15).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.consent.scrubs import LoadedList
from bot.conversations.act import Act
from bot.conversations.gaps import MOST, GapNotice, MissedText, notices
from bot.texting.ids import ChannelId, TenantId, UserId
from bot.texting.phone import PhoneNumber
from bot.texting.text import Confirmer, SenderNumber


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """The bot in this workspace."""

    bot_user: UserId
    bot_id: str
    team_name: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookState:
    """RingCentral's subscription, as last seen."""

    id: str
    status: str
    """RingCentral's word: `Active`, `Blacklisted`, …; `Missing` when it is gone."""
    expires_at: datetime
    checked_at: datetime
    proved_at: datetime | None = None
    """When RingCentral last reached our address while making it."""
    replaces: str = ""
    """Id of the healthy one in whose place it was made, without an interruption."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenant:
    """One workspace at one version."""

    id: TenantId
    version: int = 0
    epoch: int = 0
    installation: Installation | None = None
    numbers: tuple[SenderNumber, ...] = ()
    numbers_read_at: datetime | None = None
    paused_by: UserId | None = None
    paused_at: datetime | None = None
    default_channel: ChannelId | None = None
    channel_chosen: bool = False
    """Whether an admin chose it in Slack, so that DEFAULT_CHANNEL no longer counts."""
    channel_numbers: tuple[tuple[ChannelId, PhoneNumber], ...] = ()
    """The number that a channel texts from, when a team has several (ruling 24)."""
    gap_since: datetime | None = None
    """Since when inbound texts may have been missed; None: caught up (ruling 13)."""
    gap_reason: str = ""
    gaps: int = 0
    """How many gaps were opened, so that one that opens while another is read is not lost."""
    fell_back_at: datetime | None = None
    """When a server took over that may lack the moment before; None: none did."""
    missed: tuple[MissedText, ...] = ()
    """Texts that no webhook brought, until the channels hear of them."""
    missed_told_at: datetime | None = None
    notices: tuple[GapNotice, ...] = ()
    """Lines that channels still have to hear."""
    road_doubt_at: datetime | None = None
    """Since when message sync brings texts that no webhook brought; None: the road is fine."""
    road_broken_since: datetime | None = None
    """Since when RingCentral's webhooks do not arrive, as far as anybody can tell."""
    sync_token: str = ""
    """Where message sync goes on, stored after its records were."""
    synced_at: datetime | None = None
    listening_since: datetime | None = None
    """Since when texts are ours to show; older ones were there before Assent."""
    webhook: WebhookState | None = None
    lists: tuple[LoadedList, ...] = ()
    """Do-not-call and number lists that are loaded, each area code in one of its kind."""
    policy: tuple[tuple[str, str], ...] = ()
    """What the team settled about the rules, where not the strict reading; by name, as TOML."""
    stop_confirmers: tuple[tuple[PhoneNumber, Confirmer], ...] = ()
    """Who answers STOP on a number, where an admin knows better than RingCentral's data."""
    list_takes_all: bool | None = None
    """Whether one row for all our numbers works in RingCentral's list; None: not tried yet."""
    list_compared_at: datetime | None = None
    """When our ledger and the whole of RingCentral's list were last compared."""
    list_open: int = 0
    """Differences that no admin had settled then."""
    acts: tuple[Act, ...] = ()
    """What was done in the steps that wrote this and the audit trail does not have yet."""

    @property
    def paused(self) -> bool:
        """Whether an admin has stopped all sending."""
        return self.paused_at is not None

    @property
    def caught_up(self) -> bool:
        """Whether message sync and the consent list were read since the last gap."""
        return self.gap_since is None and self.synced_at is not None

    def sender(self, number: PhoneNumber) -> SenderNumber | None:
        """Return one of our numbers."""
        return next((known for known in self._numbers if known.number == number), None)

    @property
    def texting_numbers(self) -> tuple[SenderNumber, ...]:
        """Return the numbers that can send texts."""
        return tuple(known for known in self._numbers if known.sms)

    @property
    def marketing_number(self) -> PhoneNumber | None:
        """Return one that offers may be sent from: registered for it, and confirmed."""
        usable = (e for e in self.texting_numbers if e.campaign_status == "Confirmed")
        return next((each.number for each in usable if each.for_marketing), None)

    @property
    def _numbers(self) -> tuple[SenderNumber, ...]:
        if not self.stop_confirmers:
            return self.numbers
        chosen = dict(self.stop_confirmers)
        return tuple(
            replace(known, confirms_stop=chosen.get(known.number, known.confirms_stop))
            for known in self.numbers
        )

    def number_for(self, channel: ChannelId | None) -> SenderNumber | None:
        """Return the number that a text from this channel leaves from, or None: ask (ruling 24)."""
        for known, number in self.channel_numbers:
            if known == channel:
                return self.sender(number)
        if len(self.texting_numbers) == 1:
            return self.texting_numbers[0]
        return None

    def channel_for(self, number: PhoneNumber) -> ChannelId | None:
        """Return the channel that hears a number: one that texts from it, else the default."""
        for channel, known in self.channel_numbers:
            if known == number:
                return channel
        return self.default_channel

    def with_gap(self, *, reason: str, now: datetime) -> Tenant:
        """Return the workspace with sends waiting until the gap is read."""
        return replace(
            self,
            gap_since=self.gap_since or now,
            gap_reason=reason,
            gaps=self.gaps + 1,
            epoch=self.epoch + 1,
        )

    def with_missed(self, texts: Iterable[MissedText]) -> Tenant:
        """Return the workspace with more texts that no webhook brought; each counts once."""
        known = {text.id for text in self.missed}
        more = tuple(text for text in texts if text.id not in known)
        return replace(self, missed=(*self.missed, *more)[:MOST])

    def with_missed_told(self, *, reason: str, now: datetime) -> Tenant:
        """Return the workspace with a line for each channel that missed something."""
        if not self.missed:
            return self
        lines = notices(self.missed, reason=reason, now=now)
        return replace(self, missed=(), missed_told_at=now, notices=(*self.notices, *lines))

    def with_act(self, act: Act) -> Tenant:
        """Return the workspace with something done that the audit trail must hear of, once."""
        return replace(self, acts=(*self.acts, act))

    def with_pause(self, *, by: UserId | None, now: datetime) -> Tenant:
        """Return the workspace paused by an admin, or, with None, running again."""
        return replace(self, paused_by=by, paused_at=now if by else None, epoch=self.epoch + 1)
