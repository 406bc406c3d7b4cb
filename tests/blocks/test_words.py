"""Cutting, escaping, and the little that our own sentences may mark up."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from bot.blocks.elements import Message, message, says
from bot.blocks.failures import failure
from bot.blocks.help import nearest
from bot.blocks.ids import PairValue, ViewId
from bot.blocks.people import their_time
from bot.blocks.verdict import MAX_REASONS, Sources, because, headline, mind
from bot.blocks.views import Memory, modal, showing
from bot.blocks.words import cut, plain, quoted, shown, spoken
from bot.consent.category import Category
from bot.consent.decision import Allowed, Citation, Deferred, HowRead, Reason, RuleId
from bot.texting.ids import InboundId, TextId
from tests.builders import NOW, OURS, a_key


def test_what_is_cut_says_how_much_is_missing() -> None:
    assert cut("a" * 130, 40) == "a" * 19 + "… 111 more characters"
    assert cut("short", 40) == "short"
    assert cut("a" * 100, 5) == "aaaa…"


def test_a_text_object_never_outgrows_its_limit_by_escaping() -> None:
    for text in ("&" * 75, "<" * 5000, "a" * 74 + "&"):
        assert len(plain(text, 75)["text"]) <= 75


def test_an_empty_text_object_still_has_a_character() -> None:
    assert plain("")["text"] == " "


def test_long_words_stand_in_several_quotes_and_nothing_is_lost() -> None:
    words = "0123456789" * 800

    blocks = quoted(words)

    parts = [block["elements"][0]["elements"][0]["text"] for block in blocks]
    assert "".join(parts) == words
    assert len(parts) == 4


def test_what_reorders_or_hides_its_neighbours_is_not_shown() -> None:
    assert shown("a\u202eb\u2066c\x00d\x1be\ufefff") == "abcdef"
    assert shown("a\r\nb\rc\ttab") == "a\nb\nc\ttab"
    assert shown("\ud800x") == "\N{REPLACEMENT CHARACTER}x"
    assert shown("שלום\u200f مرحبا") == "שלום\u200f مرحبا"


def test_our_sentences_may_name_a_channel_and_quote_a_command_only() -> None:
    leaves = spoken("See <#C0DESK>, `/text help`, <@U0MAYA> and <!channel>.")

    assert [leaf["type"] for leaf in leaves] == ["text", "channel", "text", "text", "text"]
    assert leaves[3] == {"type": "text", "text": "/text help", "style": {"code": True}}
    assert leaves[4]["text"] == ", <@U0MAYA> and <!channel>."


def test_a_button_value_reads_back_as_it_was() -> None:
    whole = PairValue(
        contact=a_key(), number=OURS, inbound=InboundId("5001"), text=TextId("txt_a_b")
    )
    bare = PairValue(contact=a_key(), number=None)

    assert PairValue.read(str(whole)) == whole
    assert PairValue.read(str(bare)) == bare


@pytest.mark.parametrize("value", ["", "a|b", "|+14155550100||", "key|nonsense||", "a|||b|c"])
def test_a_button_value_that_is_not_ours_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        PairValue.read(value)


def test_a_form_remembers_only_what_it_was_given() -> None:
    memory = Memory(text="txt_a_b", card=True)

    assert Memory.unpacked(memory.packed()) == memory
    assert Memory.unpacked("") == Memory()


@pytest.mark.parametrize("metadata", ["[1]", '{"other": 1}', "nonsense"])
def test_a_form_that_is_not_ours_is_refused(metadata: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Memory.unpacked(metadata)


def test_more_blocks_than_slack_takes_are_our_own_mistake() -> None:
    assert message("x", [None, says("y")]) == Message(text="x", blocks=[says("y")])
    with pytest.raises(ValueError, match="50"):
        message("x", [says("y")] * 51)
    with pytest.raises(ValueError, match="100"):
        modal(ViewId.NOTICE, "x", [says("y")] * 101)


def test_an_unknown_failure_code_has_a_sentence_too() -> None:
    assert failure("").words == "RingCentral gave no reason we know"
    assert failure("SMS-RC-413").remedy.startswith("Only they can open it again")
    assert "could not be reached" in failure("SMS-CAR-410").words
    assert "landline" in failure("SMS-UP-410").words


def test_a_contact_without_known_zones_has_no_made_up_time() -> None:
    assert their_time(()) == "Local time unknown"


def test_a_message_can_be_shown_in_a_window() -> None:
    assert showing(message("x", [says("y")]), title="Consent")["blocks"] == [says("y")]


def test_the_nearest_word_is_offered_only_if_it_is_near() -> None:
    assert nearest("chekc", ("check", "help")) == "check"
    assert nearest("Ann", ("check", "help")) == ""


def test_many_reasons_are_cut_with_a_count_and_every_source_is_listed() -> None:
    def citation(number: int) -> Citation:
        return Citation(
            id=f"X-{number}",
            source=f"Source {number}",
            section="",
            how_read=HowRead.UNVERIFIED,
            read_on=date(2026, 3, 3),
        )

    reasons = tuple(
        Reason(
            rule=RuleId(f"r{number}"),
            sentence=f"Reason {number}.",
            citations=(citation(2 * number), citation(2 * number + 1)) if number else (),
        )
        for number in range(MAX_REASONS + 3)
    )
    decision = Allowed(
        category=Category.PROMOTIONAL, reasons=reasons, rules_version="1", decided_at=NOW
    )

    sources = Sources()
    drawn = str(because(decision, sources))
    small_print = sources.drawn("1")

    assert "… and 3 more reasons" in drawn
    assert "… and 1 more reason'" in str(because(decision, sources, at_most=len(reasons) - 1))
    listed = "\n".join(part["text"] for part in small_print["elements"])
    assert [f"Source {number} " in listed for number in range(2, 2 * MAX_REASONS)] == [True] * (
        2 * MAX_REASONS - 2
    )
    assert listed.endswith("This is not legal advice.")


def test_forty_long_sources_fit_into_the_small_print() -> None:
    sources = Sources()
    cited = [
        Citation(
            id=f"X-{number}",
            source=f"{number} " + "x" * 300,
            section="",
            how_read=HowRead.UNVERIFIED,
            read_on=date(2026, 3, 3),
        )
        for number in range(40)
    ]
    sources.mention(cited)

    drawn = sources.drawn("1")

    assert len(drawn["elements"]) <= 10
    assert "[40] 39 x" in drawn["elements"][-1]["text"]


def test_the_next_lawful_minute_says_whose_clock_it_is_on() -> None:
    there = NOW.astimezone(timezone(timedelta(hours=-5), "EST"))
    until = datetime(2026, 3, 4, 13, 0, tzinfo=UTC)
    later = Deferred(
        category=Category.INFORMATIONAL,
        until=until,
        reasons=(),
        remedies=(),
        rules_version="1",
        decided_at=NOW,
    )

    line = headline(later, later.category, (("America/New_York", there),))["text"]["text"]

    assert "Wed 08:00 (EST) their time, <!date^" in line
    assert "{time} your time|2026-03-04 13:00 UTC>" in line


def test_each_warning_has_a_line_of_its_own() -> None:
    warnings = tuple(
        Reason(rule=RuleId(f"w{number}"), sentence=f"Warning {number}.", citations=())
        for number in range(2)
    )

    drawn = mind(warnings, Sources())

    assert [f"Warning {number}." in str(block) for number, block in enumerate(drawn)] == [True] * 2
    assert "Mind this" in str(drawn[1])
