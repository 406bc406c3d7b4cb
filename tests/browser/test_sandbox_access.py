"""The page for everyone: names of controls, contrast, keyboard, narrow windows, reconnection."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.page_stage import ANN, DESK, MAYA, SCREENS, Stage, send_text

pytestmark = pytest.mark.browser

# Contrast as WCAG 2 defines it, of each visible text against the nearest painted ground.
LOW_CONTRAST = """() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const part = (value) => { const s = value / 255;
    return s <= 0.03928 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4; };
  const light = ([r, g, b]) => 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  const ground = (node) => {
    for (let one = node; one; one = one.parentElement) {
      const colour = rgba(getComputedStyle(one).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return [255, 255, 255, 255];
  };
  const low = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const node = text.parentElement;
    if (!text.data.trim() || !node.checkVisibility({ opacityProperty: true })) continue;
    if (node.closest("[inert], option")) continue;
    const pair = [light(rgba(getComputedStyle(node).color)), light(ground(node))].sort();
    const ratio = (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
    if (ratio < 4.5) low.push(`${text.data.trim().slice(0, 30)} ${ratio.toFixed(2)}`);
  }
  return low;
}"""
NAMELESS = """() => [...document.querySelectorAll("button, input, select, textarea, a, summary")]
  .filter((one) => one.checkVisibility())
  .filter((one) => !(one.textContent.trim() || one.getAttribute("aria-label")
    || one.getAttribute("aria-labelledby") || one.labels?.length || one.title))
  .map((one) => one.outerHTML.slice(0, 90))"""


def fill_the_stage(stage: Stage, page: Page) -> None:
    """Bring a card, a private preview, a thread, a failure and texts of each fate on the page."""
    composer = page.get_by_test_id("composer")
    for words in ("Good morning <all>", "/text post", "/text Your order is ready"):
        composer.fill(words)
        composer.press("Enter")
    page.locator("button[data-action-id=break_down]").click()
    expect(page.get_by_test_id("failure")).to_be_visible()
    page.locator("button[data-action-id=reply]").click()
    page.get_by_test_id("thread-open").click()
    page.get_by_test_id("quick-STOP").click()
    expect(page.get_by_test_id("bubble")).not_to_have_count(0)
    send_text(stage, to=ANN, words="One more thing")
    expect(page.locator(".bubble.is-failed")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_stands_out_from_its_ground(stage: Stage, page: Page, scheme: str) -> None:
    emulate: Callable[..., None] = page.emulate_media
    emulate(color_scheme=scheme)
    fill_the_stage(stage, page)
    page.screenshot(path=SCREENS / f"full-{scheme}.png")
    assert page.evaluate(LOW_CONTRAST) == []

    page.get_by_test_id("composer").fill("/text")
    page.get_by_test_id("composer").press("Enter")
    page.get_by_test_id("modal-submit").click()
    expect(page.locator("[data-testid=field-error]:visible").first).to_be_visible()
    page.screenshot(path=SCREENS / f"modal-{scheme}.png")

    assert page.evaluate(LOW_CONTRAST) == []


def test_every_control_has_a_name(stage: Stage, page: Page) -> None:
    fill_the_stage(stage, page)
    assert page.evaluate(NAMELESS) == []

    page.get_by_test_id("composer").fill("/text")
    page.get_by_test_id("composer").press("Enter")
    expect(page.get_by_test_id("modal")).to_be_visible()

    assert page.evaluate(NAMELESS) == []


def test_the_keyboard_alone_sends_a_text_from_preview_to_confirmation(page: Page) -> None:
    page.get_by_test_id("composer").focus()
    page.keyboard.type("/text Your order is ready")
    page.keyboard.press("Enter")
    send = page.locator("button[data-action-id=send_text]")
    expect(send).to_be_visible()
    for _ in range(8):
        page.keyboard.press("Shift+Tab")
        if send.evaluate("button => button === document.activeElement"):
            break
    page.keyboard.press("Enter")
    expect(page.get_by_test_id("confirm")).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    expect(page.get_by_test_id("message-content")).to_contain_text("Sent to Ann Lee")
    # The button is gone with the preview; the focus stays on what replaced it.
    expect(page.locator(".message.ephemeral")).to_be_focused()


def test_nothing_is_cut_off_at_900_pixels(stage: Stage, page: Page) -> None:
    page.set_viewport_size({"width": 900, "height": 700})
    fill_the_stage(stage, page)
    page.screenshot(path=SCREENS / "narrow.png")

    widths = "[document.documentElement.scrollWidth, innerWidth]"
    assert page.evaluate(widths) == [900, 900]
    expect(page.get_by_test_id("thread-composer")).to_be_in_viewport()
    expect(page.get_by_test_id("phone-send")).to_be_in_viewport()


def test_the_page_catches_up_after_its_connection_was_away(stage: Stage, page: Page) -> None:
    page.context.set_offline(True)  # new requests fail; what is open stays open
    stage.run(stage.slack.say(MAYA, DESK, "Said meanwhile"))
    expect(page.get_by_test_id("connection")).to_contain_text("does not answer")

    page.context.set_offline(False)

    expect(page.get_by_test_id("message-content")).to_have_text("Said meanwhile")
    expect(page.get_by_test_id("connection")).to_have_text("Live")
