"""The ways a contact can agree, and how far each one goes.

Rule: a method says what the evidence can carry at most; the evidence itself decides the rest.
Sources: CTIA 5.1 (methods per category), 47 CFR 64.1200(f)(9), RingCentral community 113844
(the ladder that is shown as the claimed level; the grade decides, ruling 6).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.consent.category import Category
from bot.consent.record import Grade, OptIn, OptInMethod

_M = OptInMethod
_C = Category


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """What one way of agreeing is called and can carry."""

    label: str
    claimed: Category | None
    """The level that RingCentral's ladder claims for it; None: it is no consent."""
    grade: Grade
    """The strongest grade that it can carry."""

    @property
    def carries(self) -> Category | None:
        """The highest category that its strongest grade is enough for; None: nothing at all."""
        return _CARRIES[self.grade]

    @property
    def written(self) -> bool:
        """Whether words were shown to the contact and answered in writing."""
        return self.grade >= Grade.E3_WRITTEN


_CARRIES: Final[dict[Grade, Category | None]] = {
    Grade.E0_NONE: None,
    Grade.E1_INBOUND: _C.CONVERSATIONAL,
    Grade.E2_SPOKEN: _C.INFORMATIONAL,
    Grade.E3_WRITTEN: _C.INFORMATIONAL,
    Grade.E4_SIGNED: _C.PROMOTIONAL,
}

METHODS: Final[dict[OptInMethod, Method]] = {
    _M.INBOUND_TEXT: Method(
        label="They texted us first", claimed=_C.CONVERSATIONAL, grade=Grade.E1_INBOUND
    ),
    _M.SPOKEN: Method(
        label="They said yes in person or on the phone",
        claimed=_C.INFORMATIONAL,
        grade=Grade.E2_SPOKEN,
    ),
    _M.MOBILE_BUTTON: Method(
        label="They pressed a button on a mobile page",
        claimed=_C.INFORMATIONAL,
        grade=Grade.E2_SPOKEN,
    ),
    _M.POINT_OF_SALE: Method(
        label="They signed up at the counter or another site",
        claimed=_C.PROMOTIONAL,
        grade=Grade.E2_SPOKEN,
    ),
    _M.IVR: Method(
        label="They agreed in a phone menu", claimed=_C.PROMOTIONAL, grade=Grade.E2_SPOKEN
    ),
    _M.WEB_FORM: Method(
        label="They entered their number on a web form",
        claimed=_C.PROMOTIONAL,
        grade=Grade.E4_SIGNED,
    ),
    _M.WEB_PREFERENCES: Method(
        label="They chose it in their account settings",
        claimed=_C.PROMOTIONAL,
        grade=Grade.E4_SIGNED,
    ),
    _M.EMAIL_REPLY: Method(
        label="They agreed by email", claimed=_C.PROMOTIONAL, grade=Grade.E4_SIGNED
    ),
    _M.KEYWORD: Method(
        label="They texted a sign-up keyword", claimed=_C.PROMOTIONAL, grade=Grade.E4_SIGNED
    ),
    _M.PAPER_FORM: Method(
        label="They signed a paper form", claimed=_C.PROMOTIONAL, grade=Grade.E4_SIGNED
    ),
    _M.YES_REPLY: Method(
        label="They replied YES to a full disclosure",
        claimed=_C.PROMOTIONAL,
        grade=Grade.E4_SIGNED,
    ),
    _M.IMPORTED: Method(
        label="Imported, the way they agreed is not known",
        claimed=_C.INFORMATIONAL,
        grade=Grade.E2_SPOKEN,
    ),
    # A START only lifts a block; it is consent to nothing (KW-6).
    _M.RINGCENTRAL_LIST: Method(
        label="Listed as opted in by RingCentral", claimed=None, grade=Grade.E0_NONE
    ),
    # CASL calls it consent, nobody else does: only a Canadian number may have it (opt_in_check).
    _M.IMPLIED: Method(
        label="They bought or asked, and did not say no (Canada)",
        claimed=None,
        grade=Grade.E2_SPOKEN,
    ),
}


def grade_of(opt_in: OptIn) -> Grade:
    """Return how strong one opt-in is, from its method and from what is kept of it.

    A written yes of which the wording is lost is no stronger than a spoken one (CTIA-5.1.1).
    """
    at_most = METHODS[opt_in.method].grade
    if at_most < Grade.E3_WRITTEN:
        return at_most
    if not opt_in.evidence.has_wording:
        return Grade.E2_SPOKEN
    if opt_in.clauses.complete and opt_in.category is Category.PROMOTIONAL:
        return at_most
    return Grade.E3_WRITTEN
