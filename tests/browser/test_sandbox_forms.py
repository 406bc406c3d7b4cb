"""Modals in a real browser: every kind of input, errors, stacks, and what is kept."""

import json
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.page_stage import BOB, DESK, MAYA, SCREENS, Stage

pytestmark = pytest.mark.browser


def open_form(page: Page) -> Locator:
    page.get_by_test_id("composer").fill("/text")
    page.get_by_test_id("composer").press("Enter")
    modal = page.get_by_test_id("modal")
    expect(modal.get_by_test_id("modal-title")).to_have_text("Text a contact")
    return modal


def received(stage: Stage) -> dict[str, dict[str, dict[str, Any]]]:
    """Return the values that the bot got with the last submission."""
    stage.run(stage.slack.wait_for(lambda: stage.slack.messages(stage.slack.dm(MAYA))))
    text = stage.slack.messages(stage.slack.dm(MAYA))[-1]["text"]
    found: dict[str, dict[str, dict[str, Any]]] = json.loads(text.replace("&lt;", "<"))
    return found


def test_each_kind_of_input_reaches_the_bot_with_its_value(stage: Stage, page: Page) -> None:
    modal = open_form(page)
    modal.get_by_label("Contact").press_sequentially("ann")
    modal.get_by_test_id("suggestion").filter(has_text="Anna Roy").click()
    modal.get_by_label("Phone number").fill("415 555 0123")
    modal.get_by_label("Text").fill("Ready\nat six")
    modal.get_by_label("Informational").check()
    modal.get_by_label("They saw the wording").check()
    modal.get_by_label("Template").select_option("promotional")
    modal.get_by_label("Approver").select_option(BOB)
    modal.get_by_label("Channel").select_option(DESK)
    modal.get_by_label("Time (optional)").fill("14:30")
    modal.get_by_label("Send at").fill("2026-11-25T09:15")
    modal.get_by_test_id("modal-submit").click()
    expect(modal).to_have_count(0)

    got = {block: next(iter(entry.values())) for block, entry in received(stage).items()}

    assert got["contact"]["selected_option"]["value"] == "ct_2"
    assert got["number"]["value"] == "415 555 0123"
    assert got["body"]["value"] == "Ready\nat six"
    assert got["category"]["selected_option"]["value"] == "informational"
    assert [one["value"] for one in got["terms"]["selected_options"]] == ["saw"]
    assert got["template"]["selected_option"]["value"] == "promotional"
    assert got["who"]["selected_user"] == BOB
    assert got["where"]["selected_channel"] == DESK
    assert got["talk"]["selected_conversation"] == DESK
    assert got["day"]["selected_date"] == "2026-11-24"
    assert got["hour"]["selected_time"] == "14:30"
    # 09:15 in Los Angeles, where Maya is, whatever the browser's own zone.
    assert got["at"]["selected_date_time"] == 1795626900


def test_errors_stand_under_their_fields_and_the_words_stay(page: Page) -> None:
    modal = open_form(page)
    modal.get_by_test_id("modal-submit").click()
    errors = modal.locator("[data-testid=field-error]:visible")
    expect(errors).to_have_text(["Please complete this required field."] * 3)
    expect(modal.get_by_label("Phone number")).to_be_focused()
    page.screenshot(path=SCREENS / "errors.png")

    modal.get_by_label("Phone number").fill("stop")
    modal.get_by_label("Text").fill("Ready")
    modal.get_by_label("Conversational").check()
    modal.get_by_test_id("modal-submit").click()

    expect(errors).to_have_text(["That number has opted out."])
    expect(modal.get_by_label("Phone number")).to_have_attribute("aria-invalid", "true")
    expect(modal.get_by_label("Text")).to_have_value("Ready")


def test_a_pushed_modal_gives_way_to_the_one_below_with_its_words(page: Page) -> None:
    modal = open_form(page)
    modal.get_by_label("Text").fill("Half a sentence")
    modal.get_by_role("button", name="Help with categories").click()
    expect(page.get_by_test_id("modal-title")).to_have_text("Categories")
    expect(page.get_by_test_id("modal-close")).to_have_text("Back")
    page.keyboard.press("Escape")

    expect(page.get_by_test_id("modal-title")).to_have_text("Text a contact")
    expect(modal.get_by_label("Text")).to_have_value("Half a sentence")
    page.keyboard.press("Escape")
    expect(page.get_by_test_id("modal")).to_have_count(0)
    expect(page.get_by_test_id("composer")).to_be_focused()


def test_a_button_in_a_modal_brings_along_what_was_typed(page: Page) -> None:
    modal = open_form(page)
    modal.get_by_label("Text").fill("Nearly ready")

    modal.get_by_role("button", name="Refresh").click()

    expect(modal).to_contain_text("Seen: Nearly ready")
    expect(modal.get_by_label("Text")).to_have_value("Nearly ready")


def test_a_new_message_leaves_a_half_typed_form_alone(stage: Stage, page: Page) -> None:
    modal = open_form(page)
    modal.get_by_label("Text").press_sequentially("Half")

    stage.run(stage.slack.say(BOB, DESK, "Something else"))

    expect(page.get_by_test_id("message-content")).to_have_text("Something else")
    expect(modal.get_by_label("Text")).to_be_focused()
    expect(modal.get_by_label("Text")).to_have_value("Half")


def test_the_channel_waits_behind_a_modal_and_the_phones_do_not(page: Page) -> None:
    open_form(page)

    assert page.locator("#channel").evaluate("part => part.inert") is True
    assert page.locator("#sidebar").evaluate("part => part.inert") is True
    page.get_by_test_id("phone-input").fill("still works")
    expect(page.get_by_test_id("phone-input")).to_be_focused()


def test_closing_tells_a_bot_that_wants_to_know(stage: Stage, page: Page) -> None:
    modal = open_form(page)

    modal.get_by_test_id("modal-close").click()

    expect(modal).to_have_count(0)
    direct = stage.slack.dm(MAYA)
    stage.run(stage.slack.wait_for(lambda: stage.slack.messages(direct)))
    assert stage.slack.messages(direct)[-1]["text"] == "You closed the form"


def test_the_global_shortcut_opens_the_form(page: Page) -> None:
    page.get_by_test_id("shortcuts").locator("summary").click()

    page.get_by_role("button", name="Text a contact").click()

    expect(page.get_by_test_id("modal-title")).to_have_text("Text a contact")


def test_a_modal_that_cannot_be_submitted_says_so_and_stays(stage: Stage, page: Page) -> None:
    modal = open_form(page)
    modal.get_by_label("Phone number").fill("415 555 0123")
    modal.get_by_label("Text").fill("Ready")
    modal.get_by_label("Conversational").check()
    stage.slack.events_url = f"{stage.url}/nobody-is-here"

    modal.get_by_test_id("modal-submit").click()

    expect(modal.get_by_test_id("failure")).to_have_text(
        "We had some trouble connecting. Try again?"
    )
    expect(modal.get_by_label("Text")).to_have_value("Ready")
