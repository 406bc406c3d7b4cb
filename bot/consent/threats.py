"""Demands in the shape of a threat or an ultimatum: "one more text and I sue". In English.

Rule: what shall follow if texting goes on asks that it stop; a threat that stands alone ("I will
call a lawyer") is a doubt, and stands in `doubts`.
"""

from __future__ import annotations

from typing import Final

from bot.consent.rows import Row, sure

THREATS: Final[tuple[Row, ...]] = (
    sure(
        "if-not-stopped",
        "CEASE",
        "if (?:YOU|THEM|I) (?:do|does|will|can)? (?:NOT|refuse to|keep|continue) ADV? CEASE "
        "(?:TEXTG|SENDG|CALLG|contact|THE TEXTS|ALONE|I)",
    ),
    sure(
        "one-more-text",
        "more another again ever next",
        "(?:(?:one more|FIGURES more|another|any more|any further) "
        "(?:TEXT_ONE|TEXTS|text|one|time)? (?:from YOU)? (?:and|or|COMMA|to MY NUM)? (?:I|ill|YOU "
        "will)|(?:TEXTV|SEND) ME (?:ever|one more time|FIGURES more time|AGAIN) (?:and|ill|I)|if "
        "YOU (?:ever|ADV)? (?:TEXTV|CALLV|contact) LINE AGAIN|if I (?:ever|ADV)? (?:hear|get) "
        "(?:anything|TEXT_ONE|a|another)? from YOU (?:people|guys)? AGAIN|(?:next|one "
        "more|another) (?:TEXT_ONE|text|one|time) (?:I (?:get|RECV))? (?:from YOU{1,2})? ,? "
        "(?:goes|and|gets|will|is going|I|ill)|if (?:I|YOU) (?:get|receive|RECV|SEND|TEXTV) "
        "(?:ME)? (?:one more|another|any more|AGAIN))",
        "NOT ADV?$|(?:get|have|send|with|there|need|want|add|can I|take)$",
    ),
    sure(
        "further-contact",
        "further future more additional",
        "(?:any)? (?:further|future|additional|more) "
        "(?:contact|TEXTS|TEXT_ONE|TEXTG|communication) (?:from YOU|to this NUM|with ME)? "
        "(?:will|shall|is|are|should|must|to) (?:be|not|result|considered|unwanted|unwelcome)",
    ),
    sure(
        "if-it-goes-on",
        "keep continue continues persist",
        "(?:CLAUSE (?:keep|continue) (?:TEXTG|SENDG (?:ME|TEXTS|these|this)|to TEXTV|going|it "
        "up|this up) (?:ME|MY|this|NUM){0,3} ,? (?:and|see what) (?:I|ill|MY|YOU will|happens)|if "
        "(?:YOU|THEM) (?:ADV|guys)? (?:keep "
        "(?:TEXTG|SENDG|coming)|continue|continues|persist|keep this up) (?:to "
        "TEXTV|TEXTG|SENDG)? (?:ME|this|these)? (?:TEXTS)? (?:ALONE|,? (?:I|ill|we|MY)))",
        "NEGATED",
    ),
    sure(
        "last-text",
        "last",
        "(?:(?:let|hope|better|should|must|will|had|has) (?:this|that|it)? (?:better)? (?:is|be)? "
        "the last (?:TEXT_ONE|text|one|time) "
        "(?:POLITE|TAIL|YOU|I|SEND|TEXTV|ME|RECV|get|hear|from|ever|ask|have|to){0,8} "
        "(?:END_OF_CLAUSE|COMMA))",
        "NOT$",
    ),
)
