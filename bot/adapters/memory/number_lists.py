"""Do-not-call and number lists in memory."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.consent.scrubs import LoadedList, ScrubMark, changes_hands
from bot.texting.ids import TenantId
from bot.texting.phone import PhoneNumber


class MemoryNumberLists:
    """Numbers that others have listed."""

    def __init__(self) -> None:
        self._listed: dict[tuple[TenantId, str, str], set[PhoneNumber]] = {}
        self._given_up: dict[tuple[TenantId, str, PhoneNumber], date] = {}

    async def add_to_list(
        self,
        tenant: TenantId,
        list_: LoadedList,
        entries: Sequence[tuple[PhoneNumber, date | None]],
    ) -> None:
        """Put numbers on a list; once more changes nothing."""
        for number, day in entries:
            if changes_hands(list_.name):
                known = tenant, list_.name, number
                given = day or list_.as_of
                self._given_up[known] = max(given, self._given_up.get(known, given))
            else:
                name = tenant, list_.name, list_.generation
                self._listed.setdefault(name, set()).add(number)

    async def marks_of(
        self, tenant: TenantId, lists: Sequence[LoadedList], numbers: Sequence[PhoneNumber]
    ) -> tuple[tuple[ScrubMark, ...], ...]:
        """Return what these lists say about each number."""
        return tuple(
            tuple(
                mark for list_ in lists if (mark := self._mark(tenant, list_, number)) is not None
            )
            for number in numbers
        )

    async def drop_list(self, tenant: TenantId, list_: LoadedList) -> None:
        """Forget the numbers of a do-not-call list in its area codes."""
        name = tenant, list_.name, list_.generation
        kept = self._listed.get(name, set())
        self._listed[name] = {each for each in kept if each.area_code not in list_.areas}

    def _mark(self, tenant: TenantId, list_: LoadedList, number: PhoneNumber) -> ScrubMark | None:
        if changes_hands(list_.name):
            since = self._given_up.get((tenant, list_.name, number))
            if since is None:
                return None
            return ScrubMark(list=list_.name, as_of=list_.as_of, hit=True, since=since)
        if not list_.contacts_only and not list_.covers(number.area_code):
            return None
        hit = number in self._listed.get((tenant, list_.name, list_.generation), ())
        return ScrubMark(list=list_.name, as_of=list_.as_of, hit=hit)
