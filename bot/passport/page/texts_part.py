"""Every text of both directions in the order of a conversation, with decision and fate."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from bot.passport.page.look import NORMAL, SMALL, STRONG, boxed, facts, says, section
from bot.passport.page.moments import local, utc


class Sources:
    """The sources that the page names, each once, numbered in order of mention."""

    def __init__(self) -> None:
        self._known: dict[str, int] = {}

    def mention(self, sources: Sequence[Any]) -> str:
        """Return the numbers of these sources, such as ` [1][3]`."""
        numbers = [self._known.setdefault(_source(each), len(self._known) + 1) for each in sources]
        return " " + "".join(f"[{number}]" for number in numbers) if numbers else ""

    def drawn(self) -> list[Flowable]:
        """Return the list of sources."""
        if not self._known:
            return []
        lines = [says(f"[{number}] {name}", SMALL) for name, number in self._known.items()]
        return [*section("Sources of the rules"), *lines]


def texts_part(document: Any, sources: Sources, *, at_most: int) -> list[Flowable]:
    """Return the newest texts, oldest of them first; says how many the JSON has more."""
    texts = [(each["received_at"], 0, each) for each in document["texts_from_them"]]
    texts += [(each["left_at"] or each["made_at"], 1, each) for each in document["texts_to_them"]]
    texts.sort(key=lambda known: known[:2])
    drawn: list[Flowable] = [*section("Texts and decisions, oldest first")]
    if not texts:
        return [*drawn, says("No text went either way.")]
    older = len(texts) - at_most
    if older > 0:
        drawn.append(says(f"{older} older texts are in the JSON, not on these pages.", NORMAL))
    for _, outbound, text in texts[-at_most:]:
        drawn += _to_them(text, sources) if outbound else _from_them(text)
    return drawn


def _from_them(text: Any) -> list[Flowable]:
    group = f"with {len(text['group'])} more people; never answered" if text["group"] else ""
    kinds = ", ".join(each["content_type"] for each in text["attachments"])
    return [
        CondPageBreak(28 * mm),
        says("← From them", STRONG),
        boxed(text["words"]),
        facts(
            [
                [
                    ("Received", utc(text["received_at"])),
                    ("Their time", local(text["local_times"])),
                ],
                [("On our number", text["to"]), ("RingCentral id", text["id"])],
                [("Group thread", group), ("Attachments, not kept", kinds)],
                [
                    ("Reads as", _reading(text["reads_today_as"])),
                    ("Led to record", ", ".join(text["records"])),
                ],
            ]
        ),
        Spacer(1, 4 * mm),
    ]


def _to_them(text: Any, sources: Sources) -> list[Flowable]:
    asked, left = text["requested_by"], text["left_at"]
    who = f"{asked['name']} ({asked['id']})" if asked["name"] else asked["id"]
    lines = [
        [
            ("Left for RingCentral" if left else "Made", utc(left or text["made_at"])),
            ("Their time", local(text["local_times"])),
        ],
        [
            (_by(text), who),
            ("From", text["from"] or "no number was chosen"),
            ("Category", _category(text)),
        ],
        [
            ("State", f"{text['status'].replace('_', ' ')} since {utc(text['changed_at'])}"),
            ("RingCentral id", text["ringcentral_id"] or ""),
        ],
        _mishaps(text),
        [("Footer", f"“{text['footer']}”" if text["footer"] else "")],
        [("Footer because", " ".join(text["footer_reasons"]))],
        *_decision(text["decision"], sources),
    ]
    return [
        CondPageBreak(34 * mm),
        says(f"→ To them. {text['title']}", STRONG),
        boxed(text["sent"] or text["typed"]),
        facts(lines),
        Spacer(1, 4 * mm),
    ]


def _by(text: Any) -> str:
    if text["automatic"]:
        return "Sent by"
    return "Send pressed by" if text["left_at"] else "Asked for by"


def _mishaps(text: Any) -> list[tuple[str, str]]:
    crossed = text["crossed_an_opt_out_at"]
    again = f"{text['attempts']} times; earlier ones provably did not go"
    return [
        ("Reason", text["failure"] or ""),
        ("Crossed an opt-out", utc(crossed) if crossed else ""),
        ("Handed over", again if text["attempts"] > 1 else ""),
        ("Answers text", text["answers"] or ""),
    ]


def _category(text: Any) -> str:
    raised = f", raised to {text['raised_to']} by a person" if text["raised_to"] else ""
    automated = ", automated" if text["automated"] or text["automatic"] else ", written by hand"
    return f"{text['category']}{raised}{automated}"


def _decision(kept: Any, sources: Sources) -> list[list[tuple[str, str]]]:
    if kept is None:
        return [[("Decision", "none yet: nothing leaves without one")]]
    old = "" if kept["rules_are_todays"] else "; the sources named are those of today's rules"
    said = f"{kept['verdict']} at {utc(kept['decided_at'])}, rules {kept['rules_version']}{old}"
    reasons = [
        [("•", f"{each['rule']}: {each['sentence']}{sources.mention(each['sources'])}")]
        for each in kept["reasons"]
    ]
    return [[("Decision", said)], *reasons]


def _reading(reading: Any) -> str:
    intent = "nothing to act on" if reading["intent"] == "none" else reading["intent"]
    intent = intent.replace("_", " ")
    by = f" (by {', '.join(reading['rules'])})" if reading["rules"] else ""
    return f"{intent}{by}, by today's rules"


def _source(each: Any) -> str:
    section = f", {each['section']}" if each["section"] else ""
    return f"{each['id']}: {each['source']}{section} ({each['how_read']}, read {each['read_on']})"
