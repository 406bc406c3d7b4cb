"""The contacts' phones in a real browser: both directions, delivery, quick texts, conditions."""

import base64

import pytest
from playwright.sync_api import Page, expect

from tests.browser.page_stage import ANN, OWN, SCREENS, Stage, send_text

pytestmark = pytest.mark.browser

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def test_a_contacts_text_reaches_the_mailbox_and_shows_on_the_phone(
    stage: Stage, page: Page
) -> None:
    phone = page.get_by_test_id("phone")
    phone.get_by_test_id("phone-input").fill("Is it <ready> & paid?")
    phone.get_by_test_id("phone-input").press("Enter")

    expect(phone.get_by_test_id("bubble")).to_contain_text("Is it <ready> & paid?")
    expect(phone.get_by_test_id("phone-input")).to_have_value("")
    stored = next(iter(stage.phones.store))
    assert (stored.direction, stored.text) == ("Inbound", "Is it <ready> & paid?")


def test_a_text_of_ours_arrives_with_its_delivery_status_and_is_announced(
    stage: Stage, page: Page
) -> None:
    send_text(stage, to="+12125550111", words="Your order is ready")
    tab = page.get_by_test_id("phone-contact").filter(has_text="Ben Ortiz")
    expect(tab).to_have_class("contact unread")
    expect(page.locator("#heard")).to_have_text(
        "Text on Ben Ortiz\u2019s phone: Your order is ready"
    )

    tab.click()

    phone = page.locator('[data-testid=phone][data-phone="+12125550111"]')
    expect(phone.get_by_test_id("bubble-status")).to_contain_text("Delivered")
    expect(tab).to_have_class("contact shown")


def test_a_failed_text_says_why_in_plain_words(stage: Stage, page: Page) -> None:
    page.get_by_test_id("phone-contact").filter(has_text="Eli Park").click()

    send_text(stage, to="+13035550132", words="Hello?")

    status = page.get_by_test_id("bubble-status").first
    expect(status).to_contain_text("Not delivered: a landline, no texts (SMS-UP-410)")


def test_stop_is_one_press_and_blocks_the_next_text(stage: Stage, page: Page) -> None:
    page.get_by_test_id("quick-STOP").click()
    expect(page.get_by_test_id("bubble").first).to_contain_text("STOP")

    send_text(stage, to=ANN, words="One more thing")

    last = page.get_by_test_id("bubble").last
    expect(last).to_contain_text("Never left: this contact texted STOP (SMS-RC-413)")
    page.screenshot(path=SCREENS / "stopped.png")


def test_any_number_can_be_picked_up_except_ours_and_nonsense(page: Page) -> None:
    number = page.get_by_test_id("phone-number")
    number.fill("12")
    number.press("Enter")
    expect(page.get_by_test_id("number-error")).to_have_text("That is not a phone number.")
    number.fill(OWN)
    number.press("Enter")
    expect(page.get_by_test_id("number-error")).to_have_text("That is one of our own numbers.")

    number.fill("(206) 555-0199")
    number.press("Enter")

    phone = page.locator('[data-testid=phone][data-phone="+12065550199"]')
    expect(phone.get_by_role("heading")).to_have_text("(206) 555-0199")
    expect(phone.get_by_test_id("phone-input")).to_be_focused()


def test_the_other_number_of_ours_has_a_conversation_of_its_own(stage: Stage, page: Page) -> None:
    page.get_by_test_id("quick-HELP").click()
    expect(page.get_by_test_id("bubble")).to_have_count(1)

    page.get_by_test_id("phone-own").select_option("+18005550142")
    expect(page.get_by_test_id("bubble")).to_have_count(0)
    page.get_by_test_id("quick-YES").click()

    expect(page.get_by_test_id("bubble").locator(".bubble-text")).to_have_text(["YES"])
    assert [one.own for one in stage.phones.store] == [OWN, "+18005550142"]


def test_a_picture_is_sent_and_shown_from_the_emulators_own_copy(stage: Stage, page: Page) -> None:
    picture = {"name": "door.png", "mimeType": "image/png", "buffer": PIXEL}
    page.get_by_test_id("phone-picture").set_input_files(picture)  # type: ignore[arg-type]  # a TypedDict

    shown = page.get_by_test_id("picture")
    expect(shown).to_have_attribute("alt", "door.png, 1 kB")
    assert shown.evaluate("image => image.decode().then(() => image.naturalWidth)") == 1
    stored = next(iter(stage.phones.store))
    assert stored.attachments[-1].media.content == PIXEL


def test_two_phones_lie_side_by_side_where_the_window_is_wide(page: Page) -> None:
    page.get_by_test_id("phone-contact").filter(has_text="Carmen Ruiz").click()
    expect(page.locator("[data-testid=phone]:visible")).to_have_count(1)

    page.set_viewport_size({"width": 1700, "height": 900})

    expect(page.locator("[data-testid=phone]:visible")).to_have_count(2)
    page.screenshot(path=SCREENS / "wide.png")


def test_the_clocks_go_forward_together_and_faults_go_on_and_off(stage: Stage, page: Page) -> None:
    before = stage.slack.clock.now(), stage.phones.clock.now()
    page.get_by_test_id("conditions").locator("summary").click()
    page.get_by_test_id("advance-3600").click()
    expect(page.get_by_test_id("conditions-said")).to_have_text(
        "The clocks went forward: + 1 hour."
    )
    assert stage.slack.clock.now() - before[0] >= 3600
    assert (stage.phones.clock.now() - before[1]).total_seconds() >= 3600

    options = page.get_by_test_id("fault").locator("option").all_text_contents()
    for label in options:
        page.get_by_test_id("fault").select_option(label=label)
        page.get_by_test_id("fault-on").click()
        expect(page.get_by_test_id("conditions-said")).to_have_text(f"On: {label}.")
    assert len(stage.phones.faults.active) == 3
    assert len(stage.phones.webhook_faults.active) == 2
    page.screenshot(path=SCREENS / "conditions.png")

    page.get_by_test_id("fault-off").click()

    expect(page.get_by_test_id("conditions-said")).to_have_text("All faults are off.")
    assert (stage.phones.faults.active, stage.phones.webhook_faults.active) == ([], [])
    assert stage.slack.faults.strike("chat.postMessage") is None
