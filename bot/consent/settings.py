"""What a team may settle about the rules: each open point, strict unless somebody says otherwise.

Rule: a setting names its strict value, its source and what loosening risks; a value that was not
understood is refused, never guessed. Sources: the open points of the law sheet, rulings 1-2.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from typing import Final

from bot.consent.case import Policy
from bot.consent.hours import LOOSER

Value = bool | int | tuple[str, ...]
Overrides = tuple[tuple[str, str], ...]
"""Settings that differ from the strict ones, by name, each as it is written in TOML."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One thing that a team may settle."""

    name: str
    meaning: str
    strict: Value
    """What holds if nobody says otherwise."""
    source: str
    """Ids of the citations that leave it open."""
    risk: str
    """What a team takes upon itself with a looser value."""
    least: int = 0
    most: int = 0
    """Bounds of a number."""
    more_is_looser: bool = True
    """For a number: whether a higher one lets more texts go."""
    choices: frozenset[str] = frozenset()
    """For a list: what may stand in it."""

    def loosens(self, old: Value, new: Value) -> bool:
        """Say whether going from one value to another lets more texts go."""
        if isinstance(new, tuple) or isinstance(old, tuple):
            return isinstance(old, tuple) and isinstance(new, tuple) and not set(new) <= set(old)
        if isinstance(self.strict, bool):
            return new not in (old, self.strict)
        if self.name == "cap_per_day" and (old == 0 or new == 0):
            return old != 0
        return new > old if self.more_is_looser else new < old

    def problem(self, value: object) -> str:
        """Return what is wrong with a value, as a sentence; empty if it will do."""
        if isinstance(self.strict, bool):
            return "" if isinstance(value, bool) else f"`{self.name}` must be true or false."
        if isinstance(self.strict, int):
            return self._number_problem(value)
        known = ", ".join(sorted(self.choices))
        if not isinstance(value, list | tuple) or not all(each in self.choices for each in value):
            return f"`{self.name}` must be a list of some of these: {known}."
        return ""

    def _number_problem(self, value: object) -> str:
        whole = isinstance(value, int) and not isinstance(value, bool)
        if whole and self.least <= int(str(value)) <= self.most:
            return ""
        return f"`{self.name}` must be a whole number from {self.least} to {self.most}."


SETTINGS: Final[tuple[Setting, ...]] = (
    Setting(
        name="conversation_window_hours", strict=24, least=1, most=72,
        meaning="For how many hours a text of theirs may be answered.",
        source="CTIA-5.1-CONV",
        risk="No source allows more than 72 hours, and none names a number for certain.",
    ),
    Setting(
        name="strict_rc", strict=True,
        meaning="Warn of informational texts on a spoken yes.",
        source="RC-POL-WRITTEN",
        risk="RingCentral's policy asks for written consent even there, and may suspend you.",
    ),
    Setting(
        name="informational_hours", strict=True,
        meaning="Keep informational texts that you start to the hours for promotions.",
        source="TCPA-c1 TCPA-c1-CONSENT",
        risk="Courts differ on whether texts with consent are outside the hours.",
    ),
    Setting(
        name="future_rules", strict=True,
        meaning="Let rules count already that come into force later.",
        source="TCPA-SCOPE-NOW TCPA-SCOPE-2027",
        risk="A contact who opts out of promotions still gets other texts until it starts.",
    ),
    Setting(
        name="unknown_place_offers", strict=False,
        meaning="Let promotions go to numbers that show no place, in the hours of all states.",
        source="TZ ROW-23",
        risk="A state's own law may hold without your knowing.",
    ),
    Setting(
        name="canada_all_commercial", strict=True,
        meaning="Take every business text to Canada for a commercial one.",
        source="CASL-ID",
        risk="A text that a regulator calls commercial would lack sender, contact and unsubscribe.",
    ),
    Setting(
        name="loose_hours", strict=(), choices=frozenset(LOOSER),
        meaning="States whose hours are read as the less strict of two sources has them.",
        source="QH",
        risk="The stricter source may be right.",
    ),
    Setting(
        name="same_text_days", strict=30, least=0, most=90, more_is_looser=False,
        meaning="For how many days the same words may not leave from a second number of yours.",
        source="TMO-4.3 CTIA-5.5.2",
        risk="Carriers take the same words from several numbers for evasion.",
    ),
    Setting(
        name="double_opt_in", strict=0, least=0, most=1, more_is_looser=False,
        meaning="With 1, promotions on a yes from outside texting wait for a YES by text.",
        source="TMO-2.7",
        risk="None: the carriers advise it, and the default of 0 warns.",
    ),
    Setting(
        name="footer_every", strict=5, least=1, most=20,
        meaning="After how many texts without it how to stop is said again.",
        source="TMO-2.10 SC-A.10",
        risk="T-Mobile advises every fifth text.",
    ),
    Setting(
        name="footer_days", strict=30, least=1, most=30,
        meaning="After how many days without it how to stop is said again.",
        source="SC-A.10",
        risk="Once a month is the floor; a value above is refused.",
    ),
    Setting(
        name="cap_per_day", strict=3, least=0, most=50,
        meaning="How many promotions one contact gets in 24 hours; 0: no cap of yours.",
        source="QH-CAP",
        risk="Only the caps of Florida, Oklahoma, Maryland and Oregon remain.",
    ),
)  # fmt: skip

BY_NAME: Final = {setting.name: setting for setting in SETTINGS}


@lru_cache(maxsize=256)
def policy_with(overrides: Overrides) -> Policy:
    """Return the strict policy with these settings in place; unknown ones change nothing.

    An unknown name was written by a newer version of the bot, and its strict value holds.
    """
    values = values_of(overrides)
    return Policy(
        conversation_window=timedelta(hours=_number(values, "conversation_window_hours")),
        strict_rc=bool(values["strict_rc"]),
        informational_hours=bool(values["informational_hours"]),
        future_rules=bool(values["future_rules"]),
        unknown_place_offers=bool(values["unknown_place_offers"]),
        canada_all_commercial=bool(values["canada_all_commercial"]),
        loose_hours=frozenset(_words(values, "loose_hours")),
        same_text_days=_number(values, "same_text_days"),
        double_opt_in=bool(_number(values, "double_opt_in")),
        footer_every=_number(values, "footer_every"),
        footer_days=_number(values, "footer_days"),
        cap_per_day=_number(values, "cap_per_day"),
    )


def values_of(overrides: Overrides) -> dict[str, Value]:
    """Return the value of every setting."""
    values = {setting.name: setting.strict for setting in SETTINGS}
    for name, written in overrides:
        setting = BY_NAME.get(name)
        value = tomllib.loads(f"value = {written}")["value"]
        if setting is not None and not setting.problem(value):
            values[name] = tuple(value) if isinstance(value, list) else value
    return values


def problems(values: Mapping[str, object]) -> tuple[str, ...]:
    """Return a sentence for each name or value that is not understood."""
    found = []
    for name, value in values.items():
        setting = BY_NAME.get(name)
        if setting is None:
            known = ", ".join(sorted(BY_NAME))
            found.append(f"There is no setting `{name}`. There are: {known}.")
        elif sentence := setting.problem(value):
            found.append(sentence)
    return tuple(found)


def overrides_of(values: Mapping[str, object]) -> Overrides:
    """Return what differs from the strict values, in the order of the table."""
    return tuple(
        (setting.name, written(values[setting.name]))
        for setting in SETTINGS
        if setting.name in values and _plain(values[setting.name]) != setting.strict
    )


def loosened(old: Overrides, new: Overrides) -> tuple[str, ...]:
    """Return the names of the settings that would let more texts go than before."""
    before, after = values_of(old), values_of(new)
    return tuple(s.name for s in SETTINGS if s.loosens(before[s.name], after[s.name]))


def written(value: object) -> str:
    """Return a value as it is written in TOML."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Iterable) and not isinstance(value, str):
        return "[" + ", ".join(f'"{each}"' for each in sorted(map(str, value))) + "]"
    return str(value)


def _plain(value: object) -> object:
    return tuple(sorted(map(str, value))) if isinstance(value, list | tuple | set) else value


def _number(values: Mapping[str, Value], name: str) -> int:
    value = values[name]
    return value if isinstance(value, int) else 0


def _words(values: Mapping[str, Value], name: str) -> tuple[str, ...]:
    value = values[name]
    return value if isinstance(value, tuple) else ()
