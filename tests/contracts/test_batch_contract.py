"""What every Store promises about many contacts at once."""

from __future__ import annotations

from dataclasses import replace

from bot.ports import Store
from tests.builders import CONTACT, OTHER_CONTACT, TENANT, a_contact_file, a_key, an_opt_in

BOTH = (a_key(OTHER_CONTACT), a_key(CONTACT))


async def test_many_files_come_back_in_the_order_they_were_asked_for(store: Store) -> None:
    known = await store.commit(a_contact_file(an_opt_in()))

    assert await store.files_of(TENANT, BOTH) == (None, known)


async def test_many_files_are_written_at_once(store: Store) -> None:
    files = (a_contact_file(number=OTHER_CONTACT), a_contact_file(an_opt_in()))

    written = await store.commit_all(files)

    assert [file.version for file in written if file] == [1, 1]
    assert await store.files_of(TENANT, BOTH) == written


async def test_a_file_that_somebody_else_changed_keeps_the_others_from_nothing(
    store: Store,
) -> None:
    first = await store.commit(a_contact_file())
    newer = await store.commit(replace(first, wrong_number=True))

    outcome = await store.commit_all((first, a_contact_file(number=OTHER_CONTACT)))

    assert outcome[0] is None
    assert outcome[1] is not None
    assert await store.file(TENANT, a_key()) == newer


async def test_nothing_asked_is_nothing_done(store: Store) -> None:
    assert await store.files_of(TENANT, ()) == ()
    assert await store.commit_all(()) == ()
