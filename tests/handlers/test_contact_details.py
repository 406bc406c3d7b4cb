"""What is known of a contact, told by people and learned from use."""

from __future__ import annotations

from typing import Any

import pytest

from bot.blocks.details import NOTHING
from bot.blocks.ids import ActionId, InputId
from bot.consent.record import OptInMethod
from bot.conversations.contact_file import ContactCard
from tests.builders import BRAND, DESK, MAYA, OTHER_CONTACT, an_opt_in
from tests.handlers.desk import BACK_OFFICE, SAM, Desk
from tests.handlers.hostile import HOSTILE

WHOM = "(415) 555-0132"


def a_form(**fields: str | None) -> dict[str, Any]:
    """Return a filled-in form; None leaves a field empty."""
    given: dict[str, str | None] = {"name": "José Núñez", "place": "94107", "zone": "Pacific"}
    filled: dict[str, str | None] = {**given, "language": "es", "owner": SAM, **fields}
    return {field: {field: value} for field, value in filled.items() if value is not None}


async def open_form(desk: Desk) -> None:
    await desk.types(f"/consent {WHOM}")
    await desk.presses(ActionId.EDIT_DETAILS)


async def test_details_are_kept_and_shown(desk: Desk) -> None:
    await open_form(desk)

    seen = await desk.world.submit(MAYA, a_form())

    assert seen.errors == {}
    assert (await desk.file()).card == ContactCard(
        name="José Núñez", state="CA", zone="America/Los_Angeles", language="es", owner=SAM
    )
    screen = desk.world.modal_screen(MAYA)
    assert "Details saved." in screen
    assert "José Núñez" in screen
    assert "CA · America/Los_Angeles · Spanish" in screen


async def test_the_form_begins_with_what_is_known(desk: Desk) -> None:
    await desk.know(card=ContactCard(name="Ann Lee", state="TX", language="fr"))

    await open_form(desk)

    screen = desk.world.modal_screen(MAYA)
    assert "Ann Lee" in screen
    assert "TX" in screen
    assert "French" in screen


@pytest.mark.parametrize(
    ("field", "typed", "told"),
    [
        (InputId.PLACE, "Narnia", "two letters"),
        (InputId.PLACE, "96799", "no single state"),
        (InputId.ZONE, "Mars", "America/Chicago"),
    ],
)
async def test_what_cannot_be_understood_is_said_under_its_field(
    desk: Desk, field: InputId, typed: str, told: str
) -> None:
    await open_form(desk)

    seen = await desk.world.submit(MAYA, a_form(**{field.value: typed}))

    assert told in seen.errors[field.value]
    assert await desk.store.file(desk.tenant, desk.key()) is None


async def test_an_emptied_field_takes_away_what_was_known(desk: Desk) -> None:
    await desk.know(card=ContactCard(name="Ann", state="TX", zone="America/Chicago", owner=MAYA))
    await open_form(desk)

    await desk.world.submit(MAYA, a_form(name="", place="", zone="", language=NOTHING, owner=None))

    assert (await desk.file()).card.name == ""
    assert (await desk.file()).card.state == ""


async def test_a_place_narrows_the_hours(desk: Desk) -> None:
    await desk.know(an_opt_in(method=OptInMethod.WEB_FORM, seller=BRAND, occurred_at=desk.now))
    await open_form(desk)

    await desk.world.submit(MAYA, a_form(place="", zone="Pacific/Pago_Pago"))

    assert "outside the hours" in desk.world.modal_screen(MAYA)


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
async def test_a_name_is_visible_characters_on_one_line(desk: Desk, words: str) -> None:
    await open_form(desk)

    await desk.world.submit(MAYA, a_form(name=words[:80]))

    name = (await desk.file()).card.name
    assert len(name) <= 80
    assert name == " ".join(name.split())
    assert all(char.isprintable() for char in name)


async def test_whoever_texts_first_owns_the_contact(desk: Desk) -> None:
    await desk.answers()
    await desk.types(f"/text {WHOM} Yes, see you at ten.")
    await desk.presses(ActionId.SEND)

    assert (await desk.file()).card.owner == MAYA


async def test_an_owner_stays_whoever_texts_next(desk: Desk) -> None:
    await desk.know(card=ContactCard(owner=SAM))
    await desk.answers()
    await desk.types(f"/text {WHOM} Yes, see you at ten.")
    await desk.presses(ActionId.SEND)

    assert (await desk.file()).card.owner == SAM


@pytest.mark.parametrize(
    ("words", "language"), [("ARRÊT", "fr"), ("Alto", "es"), ("ayuda", "es"), ("STOP", "")]
)
async def test_a_control_word_tells_the_language(desk: Desk, words: str, language: str) -> None:
    await desk.hear(words)

    assert (await desk.file()).card.language == language


async def test_a_known_language_is_not_changed_by_a_word(desk: Desk) -> None:
    await desk.know(card=ContactCard(language="en"))

    await desk.hear("aide")

    assert (await desk.file()).card.language == "en"


@pytest.mark.parametrize("typed", ["jose", "JOSÉ NÚÑEZ", "José N", "josé\u0301"])
async def test_a_name_is_found_without_its_accents(desk: Desk, typed: str) -> None:
    await desk.know(card=ContactCard(name="José Núñez"))

    seen = await desk.types(f"/consent {typed}")

    assert "José Núñez" in str(seen.ephemeral[-1])


async def test_a_name_that_fits_two_opens_a_picker(desk: Desk) -> None:
    await desk.know(card=ContactCard(name="José Núñez"))
    await desk.know(contact=OTHER_CONTACT, card=ContactCard(name="Jose Ruiz"))

    await desk.types("/consent jose")

    assert "Several contacts match" in desk.world.screen(MAYA, DESK)


async def test_only_people_in_the_channel_may_change_details(desk: Desk) -> None:
    await desk.answers()
    await desk.world.command(SAM, BACK_OFFICE, f"/consent {WHOM}")
    card = desk.world.ephemerals(SAM, BACK_OFFICE)[-1]
    await desk.world.click(SAM, BACK_OFFICE, card["ts"], ActionId.EDIT_DETAILS.value)

    seen = await desk.world.submit(SAM, a_form())

    assert "join that channel first" in str(seen.errors)
    assert (await desk.file()).card == ContactCard()
