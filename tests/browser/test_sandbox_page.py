"""The page in a real browser, with both emulators and a real bot behind it."""

import json

import pytest
from playwright.sync_api import Page, expect

from tests.browser.page_bot import HOSTILE
from tests.browser.page_stage import BOB, DESK, GUS, MANAGERS, MAYA, SCREENS, Stage

pytestmark = pytest.mark.browser


def say(page: Page, words: str) -> None:
    page.get_by_test_id("composer").fill(words)
    page.get_by_test_id("composer").press("Enter")


def keep(page: Page, name: str) -> None:
    SCREENS.mkdir(exist_ok=True)
    page.screenshot(path=SCREENS / f"{name}.png")


def test_what_one_person_says_another_sees_without_reloading(stage: Stage, page: Page) -> None:
    say(page, "Good *morning* & <hello> @Bob Ngata")
    content = page.get_by_test_id("message-content")
    expect(content).to_have_text("Good morning & <hello> @Bob Ngata")
    expect(content.locator("strong")).to_have_text("morning")

    stage.run(stage.slack.say(BOB, DESK, "And to you"))

    expect(content.nth(1)).to_have_text("And to you")
    expect(page.locator("#heard")).to_contain_text("Bob Ngata in front-desk: And to you")
    assert stage.slack.messages(DESK)[0]["text"] == f"Good *morning* &amp; &lt;hello&gt; <@{BOB}>"


def test_a_command_is_completed_hinted_and_answered_privately(page: Page) -> None:
    composer = page.get_by_test_id("composer")
    composer.press_sequentially("/te")
    expect(page.get_by_test_id("offer")).to_contain_text("/text [contact] [words]")
    composer.press("Tab")
    expect(page.get_by_test_id("usage-hint")).to_have_text("/text [contact] [words]")
    composer.press_sequentially("Your order is ready")
    composer.press("Enter")

    note = page.locator(".message.ephemeral")
    expect(note.get_by_test_id("ephemeral-note")).to_have_text("Only visible to you")
    expect(note).to_contain_text("Your order is ready")
    keep(page, "preview")

    page.get_by_test_id("persona").select_option(BOB)
    expect(page.get_by_test_id("message")).to_have_count(0)


def test_a_dangerous_button_asks_first_and_then_replaces_the_preview(page: Page) -> None:
    say(page, "/text Your order is ready")
    send = page.locator("button[data-action-id=send_text]")
    send.click()
    expect(page.get_by_test_id("confirm")).to_contain_text("It leaves for Ann Lee at once.")
    page.get_by_test_id("confirm-no").click()
    expect(page.get_by_test_id("message-content")).to_contain_text("Your order is ready")

    send.click()
    page.get_by_test_id("confirm-yes").click()

    expect(page.get_by_test_id("message-content")).to_contain_text("Sent to Ann Lee")
    expect(page.get_by_test_id("message-content").locator("strong")).to_have_text("Ann Lee")


def test_menus_of_a_message_tell_the_bot_what_was_chosen(page: Page) -> None:
    say(page, "/text post")
    page.locator("select[data-action-id=snooze]").select_option("1d")
    expect(page.get_by_test_id("messages").get_by_text("You chose 1d")).to_be_visible()

    say(page, "/text Your order is ready")
    page.locator("details[data-action-id=more] summary").click()
    page.get_by_test_id("overflow-option").filter(has_text="Show the law").click()

    expect(page.get_by_test_id("messages").get_by_text("You chose law")).to_be_visible()


def test_a_contacts_words_never_become_markup_or_a_mention(page: Page) -> None:
    say(page, "/text post hostile")

    card = page.get_by_test_id("message-content").locator(".rich-text p").first
    expect(card).to_have_text(HOSTILE)
    assert card.locator("*").count() == 0


def test_links_are_shown_with_their_address_and_fetched_by_no_one(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    say(page, "see https://shop.example/a?b=1&c=2 and javascript:alert(1)")

    link = page.get_by_test_id("message-content").locator("a")
    expect(link).to_have_attribute("href", "https://shop.example/a?b=1&c=2")
    expect(link).to_have_attribute("rel", "noopener noreferrer nofollow")
    assert [url for url in asked if "127.0.0.1" not in url] == []


def test_replies_stand_in_the_thread_pane(stage: Stage, page: Page) -> None:
    say(page, "/text post")
    page.locator("button[data-action-id=reply]").click()
    page.get_by_test_id("thread-open").click()

    thread = page.get_by_test_id("thread-messages")
    expect(thread.get_by_test_id("message")).to_have_count(2)
    expect(page.get_by_test_id("thread-composer")).to_be_focused()
    page.get_by_test_id("thread-composer").fill("I answer here")
    page.get_by_test_id("thread-composer").press("Enter")
    expect(thread.get_by_test_id("message")).to_have_count(3)
    expect(page.get_by_test_id("thread-open")).to_contain_text("2 replies")
    assert stage.slack.messages(DESK)[-1]["thread_ts"] == stage.slack.messages(DESK)[0]["ts"]
    keep(page, "thread")

    page.get_by_test_id("thread-composer").fill("/text 1 hello")
    page.get_by_test_id("thread-composer").press("Enter")
    expect(thread).to_contain_text("/text is not supported in threads. Sorry!")
    page.keyboard.press("Escape")
    expect(page.get_by_test_id("thread-messages")).to_have_count(0)


def test_a_failing_bot_is_shown_as_slack_shows_it(page: Page) -> None:
    say(page, "/text break")
    expect(page.get_by_test_id("notice")).to_contain_text("/text failed with the error")
    expect(page.get_by_test_id("composer")).to_have_value("/text break")
    say(page, "/nonsense")
    expect(page.get_by_test_id("notice").nth(1)).to_contain_text("/nonsense is not a valid command")

    say(page, "/text post")
    page.locator("button[data-action-id=break_down]").click()

    expect(page.get_by_test_id("failure")).to_contain_text("This app did not respond")


def test_each_person_sees_their_own_channels_and_unread_ones_are_marked(
    stage: Stage, page: Page
) -> None:
    expect(page.get_by_test_id("channel-link")).to_have_text(
        ["front-desk", "support", "managers", "Assent"]
    )
    page.get_by_test_id("persona").select_option(GUS)
    expect(page.locator(f"[data-channel={MANAGERS}]")).to_have_count(0)
    page.locator("[data-channel=C0SUPPORT]").click()
    expect(page.get_by_text("You are not a member of this channel.")).to_be_visible()

    stage.run(stage.slack.say(BOB, DESK, "Anyone there?"))

    expect(page.locator(f"[data-channel={DESK}]")).to_have_class("room unread")
    page.locator(f"[data-channel={DESK}]").click()
    expect(page.get_by_test_id("message-content")).to_have_text("Anyone there?")


def test_the_app_home_is_published_and_counts(page: Page) -> None:
    page.get_by_test_id("channel-link").filter(has_text="Assent").click()
    page.get_by_test_id("tab-home").click()
    home = page.get_by_test_id("home")
    expect(home).to_contain_text("Pressed 0 times")

    page.locator("button[data-action-id=home_press]").click()

    expect(home).to_contain_text("Pressed 1 times")
    expect(page.locator("button[data-action-id=home_press]")).to_be_focused()


def test_a_mention_is_completed_and_answered_in_its_thread(page: Page) -> None:
    composer = page.get_by_test_id("composer")
    composer.press_sequentially("@ass")
    composer.press("Tab")
    composer.press_sequentially("can I text Ann?")
    composer.press("Enter")

    page.get_by_test_id("thread-open").click()

    replies = page.get_by_test_id("thread-messages")
    expect(replies).to_contain_text("You said: @Assent can I text Ann?")


def test_ones_own_message_can_be_edited_deleted_and_handed_to_a_shortcut(page: Page) -> None:
    say(page, "Teh order & <all>")
    message = page.get_by_test_id("message").first
    message.hover()
    message.get_by_test_id("message-menu").locator("summary").click()
    page.get_by_role("button", name="Edit message").click()
    expect(page.get_by_role("dialog").locator("textarea")).to_have_value("Teh order & <all>")
    page.get_by_role("dialog").locator("textarea").fill("The order & <all>")
    page.get_by_role("button", name="Save changes").click()
    expect(message).to_contain_text("The order & <all>(edited)")

    message.hover()
    message.get_by_test_id("message-menu").locator("summary").click()
    page.get_by_role("button", name="Text this to the contact").click()
    expect(page.locator(".message.ephemeral")).to_contain_text("Text to Ann Lee")

    message.hover()
    message.get_by_test_id("message-menu").locator("summary").click()
    page.get_by_role("button", name="Delete message").click()
    expect(page.locator(".message:not(.ephemeral)")).to_have_count(0)


def test_an_empty_channel_offers_the_commands_to_start_with(page: Page) -> None:
    welcome = page.get_by_test_id("welcome")
    expect(welcome).to_contain_text("This is where #front-desk begins")

    welcome.get_by_role("button", name="/consent").click()

    expect(page.get_by_test_id("composer")).to_have_value("/consent ")
    expect(page.get_by_test_id("composer")).to_be_focused()


def test_a_visitor_of_an_earlier_workspace_becomes_someone_who_exists(page: Page) -> None:
    page.evaluate("sessionStorage.setItem('me', 'U0GONE')")

    page.reload()

    expect(page.get_by_test_id("persona")).to_have_value(MAYA)


def test_the_about_panel_and_the_state_line_tell_where_one_is(page: Page) -> None:
    page.get_by_test_id("about").locator("summary").click()

    expect(page.get_by_test_id("about")).to_contain_text("1 <b>")
    expect(page.get_by_test_id("connection")).to_have_text("Live")
    assert json.loads(page.evaluate("JSON.stringify(document.title)")) == "Assent sandbox"
