"""Do-not-call and number lists: 10,000 bits an exchange, or the day where a day matters.

Rule: a list is written under a name of its own and counts only once the workspace says so; what a
half-loaded one holds is never looked at. A whole area code takes about a megabyte.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Final

from bot.adapters.redis import keyspace
from bot.adapters.redis.scripts import Command
from bot.adapters.redis.wire import Wire
from bot.consent.scrubs import LoadedList, ScrubMark, changes_hands
from bot.texting.ids import TenantId
from bot.texting.phone import PhoneNumber

_EXCHANGES: Final = range(200, 1000)


class NumberLists:
    """Numbers that others have listed."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    async def add_to_list(
        self,
        tenant: TenantId,
        list_: LoadedList,
        entries: Sequence[tuple[PhoneNumber, date | None]],
    ) -> None:
        """Put numbers on a list; once more changes nothing."""
        if not entries:
            return
        if changes_hands(list_.name):
            await self._add_dated(tenant, list_, entries)
            return
        bits: defaultdict[str, list[str | int]] = defaultdict(list)
        for number, _ in entries:
            bits[_bitmap(tenant, list_, number)] += ("SET", "u1", f"#{int(number.e164[-4:])}", 1)
        await self._wire.write(*(("BITFIELD", name, *sets) for name, sets in bits.items()))

    async def marks_of(
        self, tenant: TenantId, lists: Sequence[LoadedList], numbers: Sequence[PhoneNumber]
    ) -> tuple[tuple[ScrubMark, ...], ...]:
        """Return what these lists say about each number, in one round trip."""
        asked = [
            (place, list_, _question(tenant, list_, number))
            for place, number in enumerate(numbers)
            for list_ in lists
            if _speaks_of(list_, number)
        ]
        marks: list[list[ScrubMark]] = [[] for _ in numbers]
        if asked:
            answers = await self._wire.read(*(command for _, _, command in asked))
            for (place, list_, _), answer in zip(asked, answers, strict=True):
                marks[place] += _mark(list_, answer)
        return tuple(tuple(each) for each in marks)

    async def drop_list(self, tenant: TenantId, list_: LoadedList) -> None:
        """Forget the numbers of a do-not-call list in its area codes."""
        for area in list_.areas:
            names = _bitmaps(tenant, list_, area)
            await self._wire.write(*(("UNLINK", name) for name in names))

    async def _add_dated(
        self,
        tenant: TenantId,
        list_: LoadedList,
        entries: Sequence[tuple[PhoneNumber, date | None]],
    ) -> None:
        """Keep the newest day of each number: lists of given-up numbers add up."""
        days = {number: (given or list_.as_of).isoformat() for number, given in entries}
        known = await self._wire.read(*(_field("HGET", tenant, list_, each) for each in days))
        newer = [
            (*_field("HSET", tenant, list_, number), day)
            for (number, day), old in zip(days.items(), known, strict=True)
            if old is None or day > old
        ]
        if newer:
            await self._wire.write(*newer)


def _speaks_of(list_: LoadedList, number: PhoneNumber) -> bool:
    return bool(number.area_code) and (
        changes_hands(list_.name) or list_.contacts_only or list_.covers(number.area_code)
    )


def _question(tenant: TenantId, list_: LoadedList, number: PhoneNumber) -> Command:
    if changes_hands(list_.name):
        return _field("HGET", tenant, list_, number)
    return ("GETBIT", _bitmap(tenant, list_, number), int(number.e164[-4:]))


def _mark(list_: LoadedList, answer: Any) -> Iterator[ScrubMark]:
    if not changes_hands(list_.name):
        yield ScrubMark(list=list_.name, as_of=list_.as_of, hit=bool(answer))
    elif answer is not None:
        since = date.fromisoformat(answer)
        yield ScrubMark(list=list_.name, as_of=list_.as_of, hit=True, since=since)


def _field(command: str, tenant: TenantId, list_: LoadedList, number: PhoneNumber) -> Command:
    exchange = number.e164[5:8]
    name = keyspace.given_up(tenant, list_.name, number.area_code, exchange)
    return (command, name, number.e164[-4:])


def _bitmap(tenant: TenantId, list_: LoadedList, number: PhoneNumber) -> str:
    exchange = number.e164[5:8]
    return keyspace.on_list(tenant, list_.name, list_.generation, number.area_code, exchange)


def _bitmaps(tenant: TenantId, list_: LoadedList, area: str) -> list[str]:
    return [
        keyspace.on_list(tenant, list_.name, list_.generation, area, str(exchange))
        for exchange in _EXCHANGES
    ]
