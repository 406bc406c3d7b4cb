"""A link to one contact's passport that works for ten minutes and for nothing else.

Rule: the link says who asked for it and for which contact, signed; it holds no number. What it
opens is made once, at the first download, so that page and JSON of one link belong together. Each
look and each download is in the audit trail (ruling 31).
"""

from __future__ import annotations

import base64
import binascii
import json
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from bot.errors import NotFound, NotPermitted
from bot.ports import Act, Ports
from bot.texting.ids import ContactKey, TenantId, UserId
from bot.texting.phone import PhoneNumber
from bot.usecases.contact_files import open_file
from bot.usecases.passport import make_passport, require_insight

LIVES: Final = timedelta(minutes=10)
_PURPOSE: Final = "evidence-link"
_LONGEST: Final = 600


class LinkOver(NotFound):
    """The link is ours, and its time is over."""

    code = "link_over"


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceOffer:
    """A link, and until when it works."""

    contact: PhoneNumber
    url: str
    """Empty where the bot has no address of its own."""
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceLink:
    """What a link is about."""

    tenant: TenantId
    contact: ContactKey
    user: UserId
    nonce: str
    until: datetime


async def offer_evidence(
    ports: Ports, *, tenant: TenantId, user: UserId, contact: PhoneNumber
) -> EvidenceOffer:
    """Return a link to a contact's passport, for somebody who may see all of it.

    Raises:
        NotPermitted: they may not.
        NotFound: the contact was erased, or purged, so there is nothing to be given out.
    """
    team = await ports.store.tenant(tenant, fresh=False)
    file = await open_file(ports, tenant=tenant, number=contact)
    await require_insight(ports, tenant=tenant, user=user, file=file, team=team)
    if file.number is None:
        raise _gone()
    link = EvidenceLink(
        tenant=tenant,
        contact=file.key,
        user=user,
        nonce=ports.keys.token(),
        until=ports.clock.now() + LIVES,
    )
    if not ports.house.public_url:
        return EvidenceOffer(contact=contact, url="", until=link.until)
    # Somebody who was only looked up has no file that would know their number.
    await ports.store.remember(_name(link, "number"), contact.e164, ttl=LIVES)
    await _note(ports, link, "evidence.offered")
    address = ports.house.public_url.rstrip("/")
    return EvidenceOffer(
        contact=contact, url=f"{address}/evidence/{_token(ports, link)}", until=link.until
    )


async def look_at_evidence(ports: Ports, *, tenant: TenantId, token: str) -> PhoneNumber:
    """Return whom a link is about, and write down that it was opened.

    Raises:
        NotFound: the link is not ours, or of another workspace.
        LinkOver: its ten minutes are over.
        NotPermitted: whoever asked for it may not see this any more, or opens it too often.
    """
    link = _read(ports, tenant, token)
    contact = await _contact(ports, link)
    await _note(ports, link, "evidence.viewed")
    return contact


async def take_evidence(ports: Ports, *, tenant: TenantId, token: str, form: str) -> bytes:
    """Return the passport's JSON, made at the first download; `form` is what is made of it.

    Raises:
        NotFound: the link is not ours, or of another workspace.
        LinkOver: its ten minutes are over.
        NotPermitted: whoever asked for it may not see this any more, or downloads too often.
    """
    link = _read(ports, tenant, token)
    contact = await _contact(ports, link)
    await _note(ports, link, f"evidence.downloaded.{form}")
    kept = await ports.store.recall(_name(link, "passport"))
    if kept is not None:
        return zlib.decompress(base64.b64decode(kept))
    filed = await make_passport(ports, tenant=tenant, user=link.user, contact=contact)
    packed = base64.b64encode(zlib.compress(filed)).decode()
    await ports.store.remember(
        _name(link, "passport"), packed, ttl=max(link.until - ports.clock.now(), timedelta(0))
    )
    if await _erased(ports, link):
        # They were erased while it was made: nothing of it may stay.
        await ports.store.remember(_name(link, "passport"), "", ttl=timedelta(0))
        raise _over()
    return filed


async def _contact(ports: Ports, link: EvidenceLink) -> PhoneNumber:
    """Return the number behind a link, if whoever asked for it may still see everything."""
    if not await ports.store.allow(_name(link, "uses"), at_most=20, per=timedelta(minutes=1)):
        raise NotPermitted("This link was opened too often. Wait a minute.", detail="pace")
    number = await ports.store.recall(_name(link, "number"))
    if number is None or await _erased(ports, link):
        raise _over()
    contact = PhoneNumber(number)
    team = await ports.store.tenant(link.tenant, fresh=False)
    file = await open_file(ports, tenant=link.tenant, number=contact)
    await require_insight(ports, tenant=link.tenant, user=link.user, file=file, team=team)
    return contact


async def _erased(ports: Ports, link: EvidenceLink) -> bool:
    """Say whether whoever the link is about has no number with us any more."""
    file = await ports.store.file(link.tenant, link.contact)
    return file is not None and file.number is None


async def _note(ports: Ports, link: EvidenceLink, verb: str) -> None:
    about = f"{link.contact}:{link.nonce}"
    act = Act(at=ports.clock.now(), actor=link.user, verb=verb, about=about)
    await ports.store.audit(link.tenant, act)


def _token(ports: Ports, link: EvidenceLink) -> str:
    said = json.dumps(
        [link.tenant, link.contact, link.user, link.nonce, int(link.until.timestamp())],
        separators=(",", ":"),
    )
    words = base64.urlsafe_b64encode(said.encode()).decode().rstrip("=")
    return f"{words}.{ports.keys.sign(words, purpose=_PURPOSE)}"


def _read(ports: Ports, tenant: TenantId, token: str) -> EvidenceLink:
    """Return what a link says, if we signed it for this workspace and its time is not over."""
    words, _, signature = token.partition(".")
    if len(token) > _LONGEST or not ports.keys.is_signed(words, signature, purpose=_PURPOSE):
        raise _unknown()
    try:
        said = json.loads(base64.urlsafe_b64decode(words + "=" * (-len(words) % 4)))
        owner, contact, user, nonce, until = said
        link = EvidenceLink(
            tenant=TenantId(owner),
            contact=ContactKey(contact),
            user=UserId(user),
            nonce=nonce,
            until=datetime.fromtimestamp(until, UTC),
        )
    except (ValueError, TypeError, binascii.Error) as exc:
        raise _unknown() from exc
    if link.tenant != tenant:
        raise _unknown()
    if ports.clock.now() >= link.until:
        raise _over()
    return link


def _name(link: EvidenceLink, what: str) -> str:
    """Return where something about a link is remembered; an erasure finds it by the contact."""
    return f"{link.tenant}:evidence:{link.contact}:{link.nonce}:{what}"


def _unknown() -> NotFound:
    return NotFound("There is nothing at this address.", detail="evidence")


def _gone() -> NotFound:
    return NotFound(
        "They were erased, or their records were kept long enough: there is nothing to give out.",
        detail="evidence",
    )


def _over() -> LinkOver:
    return LinkOver(
        "This link has expired: it worked for ten minutes. Ask for a new one with /consent export.",
        detail="evidence",
    )
