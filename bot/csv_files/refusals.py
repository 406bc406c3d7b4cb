"""How people write a no: in the name of a column, in its cells, in a status.

Rule: doubt reads as no, and what may be a no is never passed over in silence.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from bot.csv_files.values import YES, BadCell, key_of, moment_like

_PHRASES: Final = (
    r"opt(?:ed|s|ing)? ?outs?",
    r"unsub\w*",
    r"stop(?:s|ped)?",
    r"dn[cdt]",
    r"(?:do ?not|don ?t) ?(?:contact|text|call|sms|message|disturb|send)",
    r"no longer (?:subscribed|opted in|active|wants?)",
    r"removed?",
    r"suppress(?:ed|ion)?",
    r"blocked|(?:black|block|deny)list(?:ed)?",
    r"revo(?:ked?|cation)",
    r"withdr(?:awn|ew|awal)",
    r"(?:dad[oa] de )?baja",
    r"no (?:contactar|llamar|molestar|enviar|escribir)",
    r"desabonn?e+s?|desabonnement|desinscri\w*",
    r"ne (?:pas|plus) (?:contacter|appeler|envoyer|ecrire|deranger)",
)
_NO: Final = rf"\b(?:{'|'.join(_PHRASES)})\b"
_SAYS_NO: Final = re.compile(_NO)
_DENIED: Final = re.compile(
    rf"\b(?:not|never|no|non|nunca|jamais|pas|t)\b(?: \w+)? {_NO}|{_NO} (?:no|n|false|0|never)$"
)
_IN_BRACKETS: Final = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}")
_CLAUSES: Final = re.compile(r"[,;|\n\u2013\u2014]| [-/] ")

_BESIDE: Final = frozenset(
    re.findall(
        r"\w+",
        "a all at by client consent contact customer date day de del des fecha flag for from has "
        "have is lead list marketing messages messaging mobile of on our permission phone s sms "
        "status text texting texts the time to user was",
    )
)
"""Words of a column's name that do not change which no it is; `email` and `mail` make another."""
_SUSPICIOUS: Final = re.compile(
    r"\bopt|opt(?:ed)?(?:in|out)|\bout\b|unsub|stop|\bdn[cdt]|do ?not|\bdon ?t\b|suppress|block|"
    r"blacklist|revo[kc]|withdr|consent|permission|\bbaja\b|no (?:contact|llam)|ne pas|desabon|"
    r"desinscri|consentim"
)
_SIGNS: Final = {
    **dict.fromkeys(("✓", "✔", "☑", "✅", "1.0", "1,0"), True),
    **dict.fromkeys(("-", "--", "\u2013", "\u2014", "☐", "0.0", "0,0"), False),
}
"""Cells that only their signs tell apart."""
_CELLS: Final = {
    **YES,
    **dict.fromkeys(("out", "vrai", "verdadero", "verdad"), True),
    **dict.fromkeys(
        (
            "none", "never", "null", "nil", "nan", "nat", "na", "faux", "falso", "nunca", "jamais",
            "optin", "optedin", "subscribed", "00000000", "00000000000000",
        ),
        False,
    ),
}  # fmt: skip


def names_a_no(name: str) -> bool:
    """Say whether a column with this name holds a no: a refusal, and nothing that changes it."""
    words = _folded(name)
    found = _SAYS_NO.search(words)
    if found is None:
        return False
    around = (words[: found.start()] + words[found.end() :]).split()
    return _BESIDE.issuperset(around)


def may_name_a_no(name: str) -> bool:
    """Say whether a column that is not understood sounds like one about consent."""
    return _SUSPICIOUS.search(_folded(name)) is not None


def is_a_no(status: str) -> bool:
    """Say whether a status is a no in other words; what stands in brackets does not count."""
    clauses = [_folded(each) for each in _CLAUSES.split(_IN_BRACKETS.sub(" ", status))]
    return any(each in {"no", "out"} or _refuses(each) for each in clauses)


def says_no(cell: str) -> bool:
    """Say whether a cell of a column that holds noes says one, or a part of it does.

    Raises:
        BadCell: none says a no, and one cannot be understood.
    """
    said = [_one(cell)]
    if said == [None]:
        parts = _CLAUSES.split(_IN_BRACKETS.sub(" ", cell))
        said = [_one(part.strip()) for part in parts if part.strip()] or said
    if True in said:
        return True
    if None in said:
        raise BadCell(
            f"“{cell[:60]}” stands where it says who opted out, and is neither yes nor no: no yes "
            "is taken from this row.",
            "Write yes or no there, or the day they opted out.",
        )
    return False


def _one(text: str) -> bool | None:
    if not text:
        return False
    sign = _SIGNS.get(text.replace("\ufe0f", ""))
    known = _CELLS.get(key_of(text)) if sign is None else sign
    if known is None and (moment_like(text) or _refuses(_folded(text))):
        return True
    return known


def _refuses(words: str) -> bool:
    return bool(_SAYS_NO.search(words)) and not _DENIED.search(words)


def _folded(text: str) -> str:
    """Return the words in small letters, without accents and signs, one blank between."""
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text)
    plain = unicodedata.normalize("NFKD", apart.casefold())
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    return " ".join(re.findall(r"[a-z0-9]+", plain))
