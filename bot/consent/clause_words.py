"""Whether the words that somebody agreed to hold the clauses of written consent.

Rule: a ticked box proves nothing; the words must name the seller, disclose that marketing texts are
sent automatically or again and again, and say that agreeing is not a condition of buying. English,
Spanish and French. Source: 47 CFR 64.1200(f)(9).
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_APART: Final = re.compile(r"[^\w]+|_")
_LEGAL: Final = frozenset(
    ["inc", "incorporated", "llc", "ltd", "limited", "corp", "corporation", "co", "company", "plc",
     "llp", "lp", "pllc", "pc", "sa", "srl", "ltee", "enr", "senc", "the"]
)  # fmt: skip
"""Words of a name that people leave out."""
_NO: Final = (
    r"(?:\bno|\bnot|\bnever|\bwithout|n't|\bnon|\bsin|\bnunca|\bjamas|\bsans|\bpas|\bjamais"
    r"|\baucune?s?|\bni)"
)
_NEGATED: Final = re.compile(
    rf"{_NO}(?: de| d| la| any| be| to| send| receive| get| enviar\w*| recib\w*| mandar\w*"
    r"| envoy\w*| recev\w*){0,3} ?$"
)
_AUTOMATIC: Final = re.compile(
    r"\b(?:auto(?:mat\w+|-? ?dial\w*|-? ?text\w*)|recurring|recurrent\w*|recurent\w*|repeated"
    r"|periodic\w*|dialing system|dialling system|pre-?recorded|composeur)\b"
)
_MARKETING: Final = re.compile(
    r"\b(?:(?:tele)?market\w+|promo\w*|advert\w+|offers?|deals|specials|coupons?|discounts?"
    r"|sales? (?:texts?|messages?|alerts?|calls?)|mercadotecnia|mercadeo|publici\w+|ofertas?"
    r"|comercial(?:es)?|descuentos?|offres?|commercia\w+|rabais|soldes)\b"
)
_TEXTS: Final = re.compile(r"\b(?:texts?|texting|sms|mms|messag\w+|msgs?|mensajes?|textos?)\b")
_BUYING: Final = (
    r"[^.!?;\n]{0,80}\b(?:purchas\w+|buy\w*|goods|services?|products?|orders?|sales?"
    r"|transactions?|treatments?|compr\w+|bienes|servicios?|productos?|pedidos?|achats?|achet\w+"
    r"|biens|produits?|commandes?|ventes?)\b"
)
_CONDITION: Final = re.compile(
    r"(?:"
    # it is not a condition, not required, not conditional on
    r"(?:\b(?:not|never|isn'?t|aren'?t)\b(?: \w+){0,2}? (?:condition(?:al|ed)?|requirement"
    r"|prerequisite|required|necessary|needed|contingent|dependent|mandatory|obligatory)"
    # you need not agree in order to buy
    r"|\b(?:do|does|need|are|is|will|must)(?: not|n'?t)(?: (?:have|need|required))?(?: to)?"
    r" (?:agree|consent|sign|opt|accept)\w*"
    r"|\bno (?:es|son|esta|sera|constituye)(?: \w+){0,2}? (?:condicion(?:ad[oa])?|requisitos?"
    r"|obligatori[oa]s?|necesari[oa]s?|requerid[oa]s?)"
    r"|\bno (?:se (?:requiere|exige|necesita)|tienes? que|necesitas?|hace falta)"
    r"|\b(?:n'?(?:est|es|etes)|ne (?:sont|sera|constitue|constituent|doit|devez))(?: \w+)? pas"
    r"(?: \w+){0,2}? (?:condition\w*|obligat\w+|requis\w*|necessaires?|exige\w*|tenus?)"
    r"|\bne (?:conditionne|depend)(?:nt)? pas"
    r"|\bpas une (?:condition|exigence|obligation))"
    rf"){_BUYING}"
)

SELLER: Final = "seller"
AUTOMATED: Final = "automated"
CONDITION: Final = "condition"


def clauses_missing(wording: str, seller: str) -> tuple[str, ...]:
    """Return which clauses the words do not hold: `seller`, `automated`, `condition`."""
    flat = _flat(wording)
    missing = {
        SELLER: not _names(flat, seller),
        AUTOMATED: not _discloses(flat),
        CONDITION: _CONDITION.search(flat) is None,
    }
    return tuple(clause for clause, is_missing in missing.items() if is_missing)


def clause_sentence(missing: tuple[str, ...], seller: str) -> str:
    """Return what the words do not say, in one sentence for people; empty if they say it all."""
    told = {
        SELLER: f"name {seller.strip() or 'the business'}",
        AUTOMATED: "say that marketing texts are sent automatically",
        CONDITION: "say that agreeing is not a condition of buying",
    }
    parts = [told[clause] for clause in missing]
    if not parts:
        return ""
    last = f" or {parts[-1]}" if len(parts) > 1 else ""
    lacking = ", ".join(parts[:-1] or parts)
    return f"The wording does not {lacking}{last}, so it is no written consent to promotions."


def _discloses(flat: str) -> bool:
    return bool(_TEXTS.search(flat)) and all(
        any(not _NEGATED.search(flat[max(0, found.start() - 40) : found.start()])
            for found in pattern.finditer(flat))
        for pattern in (_AUTOMATIC, _MARKETING)
    )  # fmt: skip


def _names(flat: str, seller: str) -> bool:
    """Say whether the seller's name stands in the words, with or without `Inc.` and the like."""
    name = _tokens(_flat(seller))
    short = [word for word in name if word not in _LEGAL] or name
    words = f" {' '.join(_tokens(flat))} "
    squeezed = "".join(short)
    return bool(short) and (f" {' '.join(short)} " in words or f" {squeezed} " in words)


def _tokens(flat: str) -> list[str]:
    return [word for word in _APART.split(re.sub(r"'s\b|'", "", flat)) if word]


def _flat(text: str) -> str:
    """Return the words in small letters, without accents, with plain quotes and single spaces."""
    decomposed = unicodedata.normalize("NFKD", text.replace("\u2019", "'"))
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return " ".join(bare.casefold().split(" ")).replace("\t", " ")
