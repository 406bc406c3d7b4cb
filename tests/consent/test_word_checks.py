"""What the words of a text may not say: for each check, texts it stops and texts it lets be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.consent.checks.answers import misuses_stop, names_one_way, replaces_stop
from bot.consent.checks.links import SHORTENERS, has_shortener
from bot.consent.rules import RULES
from tests.consent.cases import Given, told

SHORT = (
    "See https://bit.ly/x1", "See t.co/x1", "HTTP://BIT.LY/X", "go.bit.ly/x", "a.b.tinyurl.com/z",
    "hxxps://bit.ly/x", "bit[.]ly/x", "bit(dot)ly/x", "bit . ly/x", "bit dot ly slash x",
    "bit\u3002ly/x", "b\u0456t.ly/x", "bit\u200b.ly/x", "\uff42\uff49\uff54.\uff4c\uff59/x",
    "https://harbor.example@bit.ly/x", "https://harbor.example/?to=https://bit.ly/x",
    "bit%2ely/x", "xn--bt-hoc.ly/x", "(rb.gy/a)", "link:cutt.ly/abc", "Visit shorturl.at/x.",
)  # fmt: skip
FULL = (
    "See https://habit.ly.example/x1", "harbor.example/bit.lyrics", "https://notbit.lyon.example",
    "mail me at ana@t.co.example", "Meet at 5. Is. Gd idea?", "The t.company office",
    "https://harbor.example/t.color", "a bit. lyrics are here", "xn--harbor-q4a.example/x",
    "We sell a bit, ly/x is a unit",
)  # fmt: skip
MISUSED = (
    "Reply CANCEL to cancel your appointment.",
    "Reply C to confirm or CANCEL to drop your booking.",
    "To cancel your visit, text CANCEL.", "Text END when you are finished with the survey.",
    "Reply STOP to skip this week's box.", "If you can't make it, reply CANCEL.",
    "Can't make it? Text CANCEL.", "Reply YES to confirm, CANCEL to cancel your table.",
    "Your appointment is Tuesday at 3. Reply CONFIRM or CANCEL.", "C=confirm, CANCEL=cancel visit",
    "Respond with 'quit' if you no longer want the shift.",
    'Text back "END" to close the ticket',
    "Please reply cancel to reschedule", "reply stop if you do not want the delivery today",
    "Reminder: your cleaning is tomorrow at 9. Reply CANCEL to cancel.",
    "See you Friday at 10:30. Text END to end.",
    "Your table is booked. Reply CANCEL to cancel.", "Need to reschedule your visit? Reply QUIT",
    "Reply REVOKE to withdraw your offer", "Send STOP to pause your order",
    "Responda CANCELAR para cancelar su cita.", "Envie ALTO para cambiar la hora.",
    "Repondez ARRET pour annuler votre rendez-vous.",
    "R\u00e9pondez STOP pour reporter la livraison",
    "Reply \u201cCANCEL\u201d to cancel your ride", "Text UNSUBSCRIBE to decline the invitation",
)  # fmt: skip
WELL_USED = (
    "Reply STOP to opt out.", "Reply END to end texts.", "Text STOP to cancel.", "STOP to end",
    "Reply C to cancel your appointment.", "Reply CANCEL to stop messages", "Txt STOP 2 quit",
    "Reply STOP to unsubscribe or HELP for help.", "Text STOP to stop receiving alerts.",
    "To opt out, reply STOP.", "To stop getting these texts reply CANCEL",
    "Repondez ARRET pour vous desabonner.", "Responda ALTO para cancelar la suscripcion.",
    "Please stop by to sign.", "We will text you at the end to confirm.",
    "Call to cancel your visit.",
    "You may cancel or quit to join another class.", "Reply by the end of day to confirm.",
    "Your appointment is at 3. Reply STOP to opt out.", "Reply YES to confirm. STOP to opt out.",
    "Send end dates to Kim, please.", "The bus stop is where we meet.", "No need to reply.",
    "Reply RESCHEDULE to change your visit.", "If you no longer want these texts, reply STOP",
)  # fmt: skip
SUBSTITUTED = (
    "Reply 2 to unsubscribe.", "Text NO to opt out", "reply BYE to stop texts",
    "If you want no more of these, press 2.",
    "To opt out, reply 9.", "Press 9 to be removed", "Send X to stop receiving messages",
    "Responda 2 para darse de baja", "R\u00e9pondez NON pour vous d\u00e9sabonner",
    "Reply 'no more' to stop messages", "Text LEAVE to unsubscribe from this list",
)  # fmt: skip
OWN_WORD = (
    "Reply 2 to pick 2 pm.", "Reply STOP to opt out.", "Text us to opt out or call.",
    "Reply STOP or 2 to opt out. Text STOP to opt out.", "Reply 1 to stop by today at 2",
    "Reply at any time to opt out", "Text NO if you cannot come", "To opt out, reply STOP.",
)  # fmt: skip
ONE_WAY = (
    "The only way to opt out is to call us.", "You can only opt out by e-mail.",
    "You must call 415-555-0100 to unsubscribe.", "To opt out you must visit our site.",
    "Opt-outs by text are not accepted.", "Opt out requests are only accepted by mail.",
    "Texting STOP will not remove you from our list.", "You need to log in to stop these texts.",
    "La unica forma de cancelar es llamando.", "Le seul moyen de vous desabonner est d'appeler.",
)  # fmt: skip
MANY_WAYS = (
    "You may call us to opt out.", "Reply STOP to opt out, or call us.", "We can only meet at 3.",
    "You must call to confirm.", "The only way to the office is over the bridge.",
    "To opt out you can also visit harbor.example", "The stop will not be served today.",
)  # fmt: skip
BARRED = (
    "weed gummies ready for pickup", "w33d is ready", "pay day l0an ready", "sexy pics ready",
    "Your payday loan is ready.", "Get a same-day loan, no credit check",
    "We erase your card debt", "We can lend you $500 till payday, no credit check",
    "This is an attempt to collect a debt.", "Qualify for student loan forgiveness now",
    "Boost your credit score fast", "Work from home and earn $500 a week", "Be your own boss!",
    "Make $900 a day from home", "Fresh cannabis in store", "New CBD gummies are here",
    "Dispensary deals today", "Delta-8 drops", "Sports betting picks", "Online casino bonus",
    "50 free spins", "Double your bitcoin", "Crypto signals daily", "Invest in crypto today",
    "Hot XXX videos", "Escort service", "Cheap Viagra", "We sell verified roofing leads",
    "Prestamos rapidos", "Trabaja desde casa", "Consolidation de dettes", "Paris sportifs",
    "c.a.n.n.a.b.i.s", "\u0441annabis sale", "p\u200bayday loan", "CANN\u00c1BIS",
)  # fmt: skip
CARRIED = (
    "Your loan payment is due on the 5th", "We lend books for three weeks",
    "Your personal loan application was received", "Get your loan papers signed here today",
    "The alphabet posters are up.", "Closed for the bank holiday.",
    "Your loan documents are ready.",
    "We are in your debt!", "The weed control crew comes at 8.", "Our pot roast is ready.",
    "Your CBD office key is ready.", "Let me escort you to the room.", "Form XXX-12 is missing.",
    "I work from home today.", "Please credit my account.", "Your Xanax refill is ready.",
    "Gambling addiction group meets at 7.", "Your THC screen was negative.", "He leads the class.",
    "Your cash advance fee was refunded.", "Gunpowder tea is back.",
    "The slot machine room is dark.",
    "Your appointment slot is 3pm.", "The better plan won.", "Your mortgage loan was approved.",
)  # fmt: skip
FOR_ADULTS = (
    "Guns 20% off",
    "Your wine is ready.", "Beer is cold.", "Cigars for all", "Vape shop opens",
    "Gun show Saturday",
    "Ammo in stock", "Vote for Maria Lopez", "Margaritas at 6", "Copa de vino", "Vote NO on 3",
    "Degustation de vins", "New bourbon", "Elect Ana Kim for mayor", "Bi\u00e8res en rabais",
)  # fmt: skip
FOR_ALL = (
    "Your tea is ready.", "Root beer float", "Avoid alcohol before surgery.",
    "Alcohol wipes came in.",
    "No alcohol for 24 hours.", "Cocktail attire, please.", "Nail gun rental is due.",
    "Alcohol-free hand gel", "Vote for the best date for our picnic", "He rifled the drawer",
    "Ginger beer", "El tecnico vino ayer.", "Nicotine patches are ready.", "A ginger cake",
)  # fmt: skip


def found(body: str) -> set[str]:
    """Return the ids of the rules that a harmless text with this body meets."""
    return told(Given(proposal={"body": body}).decided())


@pytest.mark.parametrize("body", SHORT)
def test_a_shortener_is_seen_through_every_disguise(body: str) -> None:
    assert has_shortener(body)


@pytest.mark.parametrize("name", SHORTENERS)
def test_every_listed_shortener_is_seen(name: str) -> None:
    assert has_shortener(f"See https://{name}/abc.")
    assert not has_shortener(f"See https://{name}.example/abc")
    assert not has_shortener(f"See https://my{name}x/abc")


@pytest.mark.parametrize("body", FULL)
def test_a_full_link_is_no_shortener(body: str) -> None:
    assert not has_shortener(body)


@pytest.mark.parametrize("body", MISUSED)
def test_a_word_that_ends_all_texts_stands_for_nothing_else(body: str) -> None:
    assert misuses_stop(body)


@pytest.mark.parametrize("body", WELL_USED)
def test_a_stop_word_for_stopping_is_right(body: str) -> None:
    assert not misuses_stop(body)


@pytest.mark.parametrize("body", SUBSTITUTED)
def test_nothing_else_stands_for_stop(body: str) -> None:
    assert replaces_stop(body)


@pytest.mark.parametrize("body", OWN_WORD)
def test_other_answers_for_other_things_are_free(body: str) -> None:
    assert not replaces_stop(body)


@pytest.mark.parametrize("body", ONE_WAY)
def test_no_way_of_opting_out_is_the_only_one(body: str) -> None:
    assert names_one_way(body)


@pytest.mark.parametrize("body", MANY_WAYS)
def test_one_way_among_others_is_right(body: str) -> None:
    assert not names_one_way(body)


@pytest.mark.parametrize("body", BARRED)
def test_barred_content_is_refused(body: str) -> None:
    assert "barred-content" in found(body)


@pytest.mark.parametrize("body", CARRIED)
def test_an_everyday_sense_is_not_barred(body: str) -> None:
    assert "barred-content" not in found(body)


@pytest.mark.parametrize(
    "body",
    ["Casino night for our school", "We accept bitcoin", "Get your loan today",
     "Personal loans at low rates, apply today", "We can lend up to 5000"],
)  # fmt: skip
def test_a_word_with_two_senses_goes_to_a_person(body: str) -> None:
    assert "barred-content" in found(body)


@pytest.mark.parametrize("body", FOR_ADULTS)
def test_what_is_for_adults_or_political_goes_to_a_person(body: str) -> None:
    assert "age-gated-content" in found(body)


@pytest.mark.parametrize("body", FOR_ALL)
def test_what_is_for_everybody_passes(body: str) -> None:
    assert "age-gated-content" not in found(body)


@pytest.mark.parametrize(
    ("body", "warned"),
    [("See harbor.com and map.org/x", True), ("See harbor.com/a, www.harbor.com/b", False),
     ("hxxp://a.example and http://b.example", True), ("ana@harbor.com or harbor.com", False),
     ("At 3.30 p.m. we close", False)],
)  # fmt: skip
def test_two_sites_draw_a_warning(body: str, warned: bool) -> None:  # noqa: FBT001 - a row
    assert ("several-sites" in found(body)) is warned


@pytest.mark.parametrize(
    ("body", "warned"),
    [("PLEASE READ THIS NOTICE", True), ("Your MRI form is ready.", False),
     ("Your order is ready!!!", True),
     ("Your order is ready, 100% guaranteed", True), ("Your order FR3E is ready.", True),
     ("Your order: cash desk, free of charge", False)],
)  # fmt: skip
def test_shouting_and_hype_draw_a_warning(body: str, warned: bool) -> None:  # noqa: FBT001 - a row
    assert ("spam-style" in found(body)) is warned


@given(st.text(max_size=120), st.sampled_from(SHORT))
def test_words_around_it_never_hide_a_shortener(body: str, link: str) -> None:
    assert has_shortener(f"{body}\n{link}")


@given(st.text(max_size=200))
def test_the_checks_are_total(body: str) -> None:
    assert found(body) <= {str(rule.id) for rule in RULES}
    assert {misuses_stop(body), replaces_stop(body), names_one_way(body)} <= {True, False}
