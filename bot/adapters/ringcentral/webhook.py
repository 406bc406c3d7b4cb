"""The subscription that has RingCentral call us: adopted, renewed early, made anew when it is gone.

Rule: there is at most one of ours at an address, it hears what we need, and it never runs out
while somebody watches. RingCentral fills in `~` and changes the order of filters, answers 200 for
filters that it leaves off, and calls the address before it answers a new subscription.
Source: RingCentral's developer guide, webhooks, read 2026-04-28.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final, Literal
from urllib.parse import parse_qsl, urlencode

import structlog

from bot.adapters.ringcentral.client import Call, RingCentralClient
from bot.adapters.ringcentral.failures import failure
from bot.adapters.ringcentral.gate import Group
from bot.adapters.ringcentral.records import Json, instant, mapping, mappings, record_id
from bot.adapters.ringcentral.reply import Reply
from bot.conversations.tenant import WebhookState
from bot.errors import SmsOutcomeUnknown, SmsRejected, SmsUnavailable

INBOUND: Final = "/restapi/v1.0/account/~/extension/~/message-store/instant?type=SMS"
OUTBOUND: Final = "/restapi/v1.0/account/~/extension/~/message-store?type=SMS&direction=Outbound"
CONSENTS: Final = "/restapi/v2/accounts/~/sms/consents"
OPTIONAL: Final = {OUTBOUND: "outbound", CONSENTS: "consents"}
"""What we can do without, since sync brings it too, only later; with the word for it."""
LIFE: Final = timedelta(days=7)

_PATH: Final = "/restapi/v1.0/subscription"
_FILTER_REFUSED: Final = frozenset(
    {"SUB-508", "SUB-405", "SUB-406", "SUB-527", "CMN-401", "CMN-408"}
)

log = structlog.get_logger()


class Webhook:
    """Keeps the subscription of one user."""

    def __init__(self, client: RingCentralClient) -> None:
        self._client = client
        self._refused: frozenset[str] = frozenset()
        """Optional filters that RingCentral has turned down since we started."""

    async def ensure(
        self,
        *,
        address: str,
        token: str,
        now: datetime,
        effort: Literal["keep", "prove"] = "keep",
    ) -> WebhookState:
        """Adopt, renew or create the subscription that calls this address.

        The state's status is RingCentral's word, followed by `, without …` for what it turned
        down, such as `Active, without consents`.

        Raises:
            SmsUnavailable: try again later.
            SmsRejected: RingCentral does not call this address, or not us.
        """
        mine = await self._at(address)
        healthy = [each for each in mine if self._healthy(each)]
        kept = max(healthy, key=lambda each: _ends(each, now), default=None)
        for stray in mine:
            if stray is not kept:
                await self._delete(stray)
        if kept is not None and effort == "prove":
            return await self._replace(kept, address=address, token=token, now=now)
        known = record_id(kept.get("id")) if kept is not None else ""
        if kept is None:
            kept = await self._create(address=address, token=token)
        elif not self._complete(kept) or _ends(kept, now) - now < _early(address):
            kept = await self._renew(kept, address=address, token=token)
        state = self._state(kept, now)
        return state if state.id == known else replace(state, proved_at=now)

    async def _replace(
        self, kept: Json, *, address: str, token: str, now: datetime
    ) -> WebhookState:
        """Make another one in the place of a healthy one, and only then delete that."""
        fresh = await self._create(address=address, token=token)
        try:
            await self._delete(kept)
        except (SmsUnavailable, SmsRejected, SmsOutcomeUnknown) as exc:
            # Both call us for a while, and each text is kept once; the next look deletes one.
            log.warning("webhook.stray_left", code=exc.detail)
        old = record_id(kept.get("id"))
        return replace(self._state(fresh, now), proved_at=now, replaces=old)

    async def _at(self, address: str) -> list[Json]:
        listed = await self._client.fetch(
            Call(method="get", path=_PATH, group=Group.LIGHT, urgent=True)
        )
        if not isinstance(listed.get("records"), list):
            raise SmsUnavailable(
                "RingCentral's answer makes no sense just now.", detail="subscriptions_shape"
            )
        return [
            record
            for record in mappings(listed["records"])
            if mapping(record.get("deliveryMode")).get("address") == address
            and record_id(record.get("id"))
        ]

    def _healthy(self, record: Json) -> bool:
        """Say whether a subscription works and hears at least what cannot be done without."""
        return record.get("status", "Active") == "Active" and INBOUND in self._heard(record)

    def _complete(self, record: Json) -> bool:
        """Say whether a subscription hears all it can, and nothing else."""
        return self._heard(record) == self._wanted()

    def _wanted(self) -> frozenset[str]:
        return frozenset({INBOUND, *OPTIONAL}) - self._refused

    def _heard(self, record: Json) -> frozenset[str]:
        """Return the filters that are on, with `~` for ourselves."""
        given, off = record.get("eventFilters"), mappings(record.get("disabledFilters"))
        on = set(given) if isinstance(given, list) else set()
        disabled = {each.get("filter") for each in off}
        return plain((f for f in on - disabled if isinstance(f, str)), owner=self._client.owner)

    async def _create(self, *, address: str, token: str) -> Json:
        mode = {"transportType": "WebHook", "address": address, "verificationToken": token}
        made = await self._insist(
            Call(method="post", path=_PATH, group=Group.MEDIUM, urgent=True), mode
        )
        log.info("webhook.created", subscription_id=record_id(made.get("id")))
        return made

    async def _renew(self, record: Json, *, address: str, token: str) -> Json:
        """Renew with our own life: RingCentral's default is shorter than some it was given."""
        id_ = record_id(record.get("id"))
        call = Call(method="put", path=f"{_PATH}/{id_}", group=Group.MEDIUM, urgent=True)
        try:
            renewed = await self._insist(call, None)
        except _GoneError:
            log.warning("webhook.vanished", subscription_id=id_)
            return await self._create(address=address, token=token)
        log.info("webhook.renewed", subscription_id=id_)
        return renewed

    async def _insist(self, call: Call, mode: Json | None) -> Json:
        """Ask with all filters, and with fewer of the optional ones as long as one is refused."""
        for filters in self._choices():
            body: dict[str, object] = {
                "eventFilters": sorted(filters),
                "expiresIn": int(LIFE.total_seconds()),
            }
            reply = await self._client.ask(
                Call(
                    method=call.method,
                    path=call.path,
                    group=call.group,
                    body=body | ({"deliveryMode": mode} if mode else {}),
                )
            )
            if reply.ok:
                return self._learned(reply, asked=filters)
            if call.method == "put" and reply.status == 404:
                raise _GoneError
            if not _refuses_filter(reply) or filters == {INBOUND}:
                raise failure(reply)
        raise failure(reply)

    def _choices(self) -> list[frozenset[str]]:
        """Return sets of filters, from all that we may have to the one that we must."""
        wanted = self._wanted()
        fewer = [wanted - {optional} for optional in OPTIONAL if optional in wanted]
        choices = [wanted, *fewer, frozenset({INBOUND})]
        return list(dict.fromkeys(choices))

    def _learned(self, reply: Reply, *, asked: frozenset[str]) -> Json:
        """Remember what was turned down, openly or within a good answer."""
        record = mapping(reply.json())
        if not record_id(record.get("id")):
            raise SmsUnavailable(
                "RingCentral's answer makes no sense just now.", detail="subscription_shape"
            )
        heard = self._heard(record)
        self._refused |= {f for f in OPTIONAL if f not in asked or f not in heard}
        for refused in self._refused:
            log.warning("webhook.filter_refused", code=OPTIONAL[refused])
        return record

    async def _delete(self, record: Json) -> None:
        id_ = record_id(record.get("id"))
        path = f"{_PATH}/{id_}"
        reply = await self._client.ask(Call(method="delete", path=path, group=Group.MEDIUM))
        if not reply.ok and reply.status != 404:
            raise failure(reply)
        log.info("webhook.deleted", subscription_id=id_, status=str(record.get("status"))[:20])

    def _state(self, record: Json, now: datetime) -> WebhookState:
        heard = self._heard(record)
        word = str(record.get("status") or "Active")[:40]
        if INBOUND not in heard:
            word = "Disabled"
        lacking = [name for optional, name in OPTIONAL.items() if optional not in heard]
        return WebhookState(
            id=record_id(record.get("id")),
            status=f"{word}, without {' and '.join(lacking)}" if lacking else word,
            expires_at=_ends(record, now),
            checked_at=now,
        )


class _GoneError(Exception):
    """The subscription that was to be renewed does not exist any more."""


def plain(filters: Iterable[str], *, owner: str) -> frozenset[str]:
    """Return filters in one form: our own ids as `~`, the query in a fixed order.

    Filters can name no other account than ours, but an admin's can name other extensions.
    """
    return frozenset(_plain(each, owner=owner) for each in filters)


_OURS: Final = {_filter.partition("?")[0]: _filter for _filter in (INBOUND, OUTBOUND, CONSENTS)}


def _plain(filter_: str, *, owner: str) -> str:
    path, _, query = filter_.partition("?")
    path = re.sub(r"/(accounts?)/[0-9]+(?=/|$)", r"/\1/~", path)
    if owner:
        path = re.sub(rf"/extension/{re.escape(owner)}(?=/|$)", "/extension/~", path)
    ours = _OURS.get(path)
    if ours and sorted(parse_qsl(query)) == sorted(parse_qsl(ours.partition("?")[2])):
        return ours
    return f"{path}?{urlencode(sorted(parse_qsl(query)))}" if query else path


def _refuses_filter(reply: Reply) -> bool:
    if reply.code in _FILTER_REFUSED:
        return True
    told = mapping(reply.json())
    return reply.code == "CMN-101" and "eventFilter" in str(told.get("parameterName") or "")


def _early(address: str) -> timedelta:
    """Return how long before its end one is renewed: about half its life, not all at once."""
    return LIFE * (0.45 + zlib.crc32(address.encode()) % 100 / 1000)


def _ends(record: Json, now: datetime) -> datetime:
    """Return when a subscription ends; one that does not say ends now, so that it is renewed."""
    left = record.get("expiresIn")
    seconds = left if isinstance(left, int) and 0 <= left < 10**9 else 0
    return instant(record.get("expirationTime")) or now + timedelta(seconds=seconds)
