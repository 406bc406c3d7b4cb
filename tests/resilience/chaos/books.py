"""The books: what came, what left, what was said, and whether it all adds up.

Rule: *crossed* is what left on a claim that was made before the STOP was stored (ruling 16); it
is counted, not excused away: a text that left on a later claim is *sent after opt-out*.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime

from bot.adapters.slack.markers import marker_of
from bot.ports import Ports
from bot.sandbox.ringcentral.messages import Message
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import TextId
from bot.texting.phone import PhoneNumber
from bot.texting.text import OutboundText
from tests.resilience.chaos.city import LINES, City
from tests.resilience.chaos.traffic import WORDS, Traffic

S = DeliveryStatus
ENDED = {S.SENT, S.DELIVERED, S.FAILED, S.CANCELLED, S.DRAFT, S.EXPIRED}
ON_THE_WAY = {S.HELD, S.QUEUED, S.SENDING, S.DEFERRED}
NOT_FOUND = "not_found"
"""How a text is marked that is not looked for any more."""


@dataclass(slots=True)
class Books:
    """The result; the four lists must be empty."""

    came: int = 0
    left: int = 0
    promised: int = 0
    opted_out: int = 0
    lost: list[str] = field(default_factory=list)
    duplicated: list[str] = field(default_factory=list)
    after_opt_out: list[str] = field(default_factory=list)
    unexplained: list[str] = field(default_factory=list)
    crossed: int = 0
    elsewhere: int = 0
    """Texts that left without Assent, such as RingCentral's answers to STOP."""
    never_left: int = 0
    """Texts whose outcome nobody knows and that did not leave: no look can find them."""
    given_up: int = 0
    """Those of them about which a person is asked by now."""
    ended: Counter[str] = field(default_factory=Counter)

    @property
    def balanced(self) -> bool:
        """Whether nothing is lost, doubled, sent after an opt-out, or without an explanation."""
        return not (self.lost or self.duplicated or self.after_opt_out or self.unexplained)

    @property
    def sums(self) -> str:
        """The five columns."""
        return (
            f"lost {len(self.lost)} · duplicated {len(self.duplicated)} · "
            f"sent after opt-out {len(self.after_opt_out)} · "
            f"unexplained {len(self.unexplained)} · crossed {self.crossed}"
        )

    def lines(self) -> list[str]:
        """Return the books for people."""
        told = [
            f"in: {self.came} texts came, {self.opted_out} contacts opted out",
            f"out: {self.promised} texts promised, {self.left} left",
            f"elsewhere: {self.elsewhere} more left without Assent, and are shown",
            "states: " + ", ".join(f"{name} {n}" for name, n in sorted(self.ended.items())),
            f"unknown: {self.never_left} never left, {self.given_up} of them put to a person",
            self.sums,
        ]
        for name in ("lost", "duplicated", "after_opt_out", "unexplained"):
            told += [f"  {name}: {each}" for each in getattr(self, name)[:20]]
        return told


async def close(city: City, traffic: Traffic, ports: Ports) -> Books:
    """Count everything once all is quiet."""
    books = Books(came=len(traffic.wrote), promised=sum(p.promised for p in traffic.pressed))
    kept = _kept_at(city)
    _count_in(city, traffic, books)
    _count_elsewhere(city, books)
    await _count_ledgers(city, traffic, ports, books, kept)
    await _count_out(city, traffic, ports, books, kept)
    return books


def moves(text: OutboundText, gone: frozenset[str]) -> bool:
    """Say whether a text will change by itself before long; `gone` is from `words_gone`.

    One whose outcome is unknown does if it left: the next look finds it. If it never left, it is
    looked for a quarter of an hour in vain, for which nobody waits.
    """
    if text.status in ON_THE_WAY:
        return True
    looked_for = text.status is S.OUTCOME_UNKNOWN and text.failure != NOT_FOUND
    found = WORDS.search(text.rendered)
    return looked_for and found is not None and found[0] in gone


def words_gone(city: City) -> frozenset[str]:
    """Return what identifies each text that left."""
    return frozenset(filter(None, map(_words, _outbound(city))))


def _count_in(city: City, traffic: Traffic, books: Books) -> None:
    """Each text that came stands in Slack exactly once."""
    posted: Counter[str] = Counter()
    for channel in LINES:
        for message in city.slack.messages(channel):
            marker = marker_of(message)
            if marker and ":in:" in marker:
                posted[marker.rpartition(":in:")[2]] += 1
    for text in traffic.wrote:
        if posted[text.id] == 0:
            books.lost.append(f"in {text.id}: {text.body!r} is not in Slack")
        if posted[text.id] > 1:
            books.duplicated.append(f"in {text.id}: {posted[text.id]} times in Slack")
    known = {text.id for text in traffic.wrote}
    books.unexplained += [f"in {id_}: nobody wrote it" for id_ in posted if id_ not in known]


def _count_elsewhere(city: City, books: Books) -> None:
    """What Assent calls the app's is none of its own, and stands in Slack once."""
    ours = {str(one.id): one for one in _outbound(city) if _words(one)}
    shown: Counter[str] = Counter()
    for channel in LINES:
        for message in city.slack.messages(channel):
            marker = marker_of(message)
            if marker and ":app:" in marker:
                shown[marker.rpartition(":app:")[2]] += 1
    for id_, times in shown.items():
        if times > 1:
            books.duplicated.append(f"elsewhere {id_}: {times} times in Slack")
        if id_ in ours:
            books.unexplained.append(f"out {_words(ours[id_])!r}: shown as sent from the app")
    books.elsewhere = len(shown)


async def _count_ledgers(
    city: City, traffic: Traffic, ports: Ports, books: Books, kept: dict[str, datetime]
) -> None:
    """Each STOP is on file and on RingCentral's list."""
    for contact in sorted({text.contact for text in traffic.wrote if text.stop}):
        books.opted_out += 1
        number = PhoneNumber(contact)
        file = await ports.store.file(city.tenant, ports.keys.contact_key(city.tenant, number))
        if file is None or not file.ledger.standing_opt_out():
            books.lost.append(f"opt-out of {contact[-4:]}")
            continue
        if file.posts or file.redraw:
            books.unexplained.append(f"contact {contact[-4:]}: something still waits to be shown")
    for text in traffic.wrote:
        if text.stop and text.id not in kept:
            books.unexplained.append(f"STOP {text.id}: no log line says that it was kept")


async def _count_out(
    city: City, traffic: Traffic, ports: Ports, books: Books, kept: dict[str, datetime]
) -> None:
    """Each text left once if its state says so, not at all if not, and never after a STOP."""
    phones = Counter(_words(one) for one in _outbound(city))
    known = set()
    for pressed in traffic.pressed:
        mine = pressed.body.partition(":")[0] + ":"
        arrived = phones[mine]
        known.add(mine)
        books.left += arrived
        text = await ports.store.text(city.tenant, TextId(pressed.text_id))
        books.ended[text.status.value if text else "none"] += 1
        if arrived > 1:
            books.duplicated.append(f"out {pressed.body!r}: left {arrived} times")
        _explain(books, pressed.body, arrived, text)
        if text is not None and arrived:
            _after_opt_out(city, traffic, books, text, kept)
    for words, times in phones.items():
        if words and words not in known:
            books.unexplained.append(f"out {words!r}: left {times} times, nobody pressed Send")


def _explain(books: Books, body: str, arrived: int, text: OutboundText | None) -> None:
    if text is None:
        books.lost.append(f"out {body!r}: the store does not know it")
        return
    gone = text.status in {S.SENT, S.DELIVERED}
    if gone and not arrived:
        books.lost.append(f"out {body!r}: {text.status.value}, but it never left")
    elif text.status is S.OUTCOME_UNKNOWN and arrived:
        books.unexplained.append(f"out {body!r}: left, but still unknown ({text.failure})")
    elif text.status is S.OUTCOME_UNKNOWN:
        books.never_left += 1
        books.given_up += text.failure == NOT_FOUND
    elif arrived and not gone and text.status is not S.FAILED:
        books.unexplained.append(f"out {body!r}: left, but {text.status.value}")
    elif text.status not in ENDED:
        books.lost.append(f"out {body!r}: still {text.status.value}")


def _after_opt_out(
    city: City,
    traffic: Traffic,
    books: Books,
    text: OutboundText,
    kept: dict[str, datetime],
) -> None:
    stops = [
        kept[one.id]
        for one in traffic.wrote
        if one.stop and one.contact == text.contact.e164 and one.id in kept
    ]
    if not stops or text.claim is None:
        return
    sent = text.claim.claimed_at
    if sent > min(stops):
        books.after_opt_out.append(f"out {text.body!r}: claimed {sent - min(stops)} after the STOP")
    elif text.changed_at > min(stops) or _written(city, text) > _stopped(traffic, text):
        books.crossed += 1


def _written(city: City, text: OutboundText) -> datetime:
    """Return when RingCentral took it."""
    [one, *_] = [m for m in _outbound(city) if _words(m) and _words(m) in text.rendered]
    return one.created


def _stopped(traffic: Traffic, text: OutboundText) -> datetime:
    return min(one.at for one in traffic.wrote if one.stop and one.contact == text.contact.e164)


def _outbound(city: City) -> list[Message]:
    return [
        one
        for one in city.carrier.store
        if one.direction == "Outbound" and one.status not in {"SendingFailed", "DeliveryFailed"}
    ]


def _words(message: Message) -> str:
    found = WORDS.search(message.text or "")
    return found[0] if found else ""


def _kept_at(city: City) -> dict[str, datetime]:
    """Return when each inbound text was on disk, as the bot's own log lines say."""
    found: dict[str, datetime] = {}
    for name in city.names:
        for line in (city.folder / f"{name}.log").read_text("utf-8").splitlines():
            if "webhook.kept" not in line and "reply.rec" not in line:
                continue
            told = json.loads(line)
            at = datetime.fromisoformat(told["at"])
            id_ = str(told["inbound_id"])
            found[id_] = min(at, found.get(id_, at))
    return found
