"""The ask for a YES, its answer, and a programme's first confirmation. Pure.

Rule: a YES counts only as the answer to the ask that is open on that pair, and only while that
ask is the last thing we said there; a NO to it is a no to everything (rulings 7 and 11, TMO-2.7).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.consent.case import SystemText
from bot.consent.folding import fold
from bot.consent.record import DoubleOptIn, OptIn, Programme
from bot.conversations.contact_file import ContactFile, PendingAsk, PendingPost
from bot.conversations.system_texts import HouseWords, started_text
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import SYSTEM, ChannelId
from bot.texting.text import InboundText, OutboundText, SenderNumber

ASK_LIVES = timedelta(days=7)
"""How long a YES may take."""
_NO = frozenset(
    {"no", "nope", "nah", "non", "no thanks", "no thank you", "no gracias", "non merci", "n"}
)
_ENDED_UNREAD = {DeliveryStatus.FAILED, DeliveryStatus.CANCELLED, DeliveryStatus.EXPIRED}
_NOT_YET = {DeliveryStatus.QUEUED, DeliveryStatus.DEFERRED, DeliveryStatus.HELD}


def ask_words(house: HouseWords) -> str:
    """Return what the contact is asked; it sells nothing and says how to say no."""
    return (
        f"{house.brand}: you agreed to get texts from us. Reply YES to confirm. "
        "Msg & data rates may apply. Reply STOP to opt out, HELP for help."
    )


def programme_words(house: HouseWords, programme: Programme) -> str:
    """Return a programme's first confirmation: name, frequency, fees, STOP, HELP (CTIA-5.1.2.1)."""
    return (
        f"{house.brand}: you signed up for {programme.name}, {programme.frequency}. "
        f"Msg & data rates may apply. Help: {house.support_contact} or reply HELP. "
        "Reply STOP to opt out."
    )


def asked(
    file: ContactFile,
    opt_in: OptIn,
    sender: SenderNumber,
    *,
    channel: ChannelId,
    house: HouseWords,
    trigger: str,
    now: datetime,
) -> ContactFile:
    """Return the file with the ask queued and its answer awaited; unchanged if one is open."""
    if open_ask(file, now=now) is not None or waiting_ask(file) is not None:
        return file
    words = ask_words(house)
    file, text = started_text(
        file,
        SystemText.DOUBLE_OPT_IN_ASK,
        sender,
        words=words,
        channel=channel,
        trigger=trigger,
        now=now,
    )
    ask = PendingAsk(
        text=text.id,
        opt_in=opt_in.id,
        number=sender.number,
        words=words,
        expires_at=now + ASK_LIVES,
    )
    return replace(file, ask=ask)


def confirming(
    file: ContactFile,
    programme: Programme,
    sender: SenderNumber,
    *,
    channel: ChannelId,
    house: HouseWords,
    trigger: str,
    now: datetime,
) -> ContactFile:
    """Return the file with a programme's first confirmation queued, once."""
    name = folded_name(programme.name)
    if any(known == name for known, _ in file.introduced):
        return file
    if any(folded_name(text.programme) == name and text.system for text in file.texts):
        return file
    file, _ = started_text(
        file,
        SystemText.PROGRAMME_CONFIRMATION,
        sender,
        words=programme_words(house, programme),
        channel=channel,
        trigger=trigger,
        now=now,
        programme=programme.name,
    )
    return file


def waiting_ask(file: ContactFile) -> PendingAsk | None:
    """Return the ask that is queued or on its way, so that nobody asks twice."""
    ask = file.ask
    if ask is None or ask.left_at is not None:
        return None
    text = next((each for each in file.texts if each.id == ask.text), None)
    return ask if text is not None and text.status in _NOT_YET else None


def open_ask(file: ContactFile, *, now: datetime) -> PendingAsk | None:
    """Return the ask that a YES would answer now."""
    ask = file.ask
    if ask is None or ask.left_at is None or not ask.left_at <= now < ask.expires_at:
        return None
    return ask


def followed(file: ContactFile, text: OutboundText, *, now: datetime) -> ContactFile:
    """Return the file after our ask moved: nobody can answer what did not leave."""
    ask = file.ask
    if ask is None or ask.text != text.id:
        return file
    if text.status is DeliveryStatus.SENDING:
        left = text.claim.claimed_at if text.claim else now
        return replace(file, ask=replace(ask, left_at=left, expires_at=left + ASK_LIVES))
    if text.status in _NOT_YET:
        return replace(file, ask=replace(ask, left_at=None))
    if text.status in _ENDED_UNREAD:
        return replace(file, ask=None)
    return file


def left(file: ContactFile, text: OutboundText, *, salt: str, now: datetime) -> ContactFile:
    """Return the file after one of these texts provably left: what it means is written down."""
    if text.system == SystemText.PROGRAMME_CONFIRMATION and text.programme:
        at = text.claim.claimed_at if text.claim else now
        return replace(file, introduced=(*file.introduced, (folded_name(text.programme), at)))
    ask = file.ask
    if ask is None or ask.text != text.id:
        return file
    step = DoubleOptIn(
        id=f"ask_{text.id}",
        occurred_at=ask.left_at or now,
        recorded_at=now,
        recorded_by=SYSTEM,
        step="asked",
        opt_in=ask.opt_in,
        number=ask.number,
    )
    return replace(file, ledger=file.ledger.append(step, salt=salt))


def answers(file: ContactFile, inbound: InboundText, *, now: datetime) -> PendingAsk | None:
    """Return the ask that this text may answer: open, on this pair, and our last word there."""
    ask = open_ask(file, now=now)
    if ask is None or ask.left_at is None or inbound.to != ask.number:
        return None
    if inbound.received_at < ask.left_at - timedelta(minutes=2) or inbound.group:
        # Two minutes: RingCentral's clock and ours.
        return None
    later = [send for send in file.sends if send.sender == ask.number and send.at > ask.left_at]
    claimed = [
        text
        for text in file.texts
        if text.sender == ask.number and text.claim and text.claim.claimed_at > ask.left_at
    ]
    return None if later or claimed else ask


def confirmed(
    file: ContactFile, ask: PendingAsk, inbound: InboundText, *, salt: str, now: datetime
) -> ContactFile:
    """Return the file with the YES written down."""
    step = DoubleOptIn(
        id=f"yes_{inbound.id}",
        occurred_at=inbound.received_at,
        recorded_at=now,
        recorded_by=SYSTEM,
        step="confirmed",
        opt_in=ask.opt_in,
        number=inbound.to,
        words=inbound.body,
    )
    file = replace(file, ledger=file.ledger.append(step, salt=salt), ask=None)
    return file.with_post(
        PendingPost(
            id=f"yes:{inbound.id}",
            kind="notice",
            number=inbound.to,
            lines=("They confirmed with their own YES: it is on record beside their consent.",),
        )
    )


def refuses(body: str) -> bool:
    """Say whether a whole text is a plain no."""
    return fold(body).text.strip(" .\n!") in _NO


def folded_name(name: str) -> str:
    """Return a programme's name as it is compared."""
    return " ".join(name.casefold().split())
