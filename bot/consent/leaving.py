"""Demands to be let go: "take me off", "unsubscribe", "I withdraw". In English.

Rule: a demand needs its object (texts, this number, the list) or stands alone in its clause; the
everyday objects of the same verbs (the work, my appointment, a filter) match nothing here.
"""

from __future__ import annotations

from typing import Final

from bot.consent.rows import Row, sure, unsure

LEAVING: Final[tuple[Row, ...]] = (
    sure(
        "unsubscribe",
        "UNSUB",
        "(?:(?:is there|there|have|wheres|where is|find) (?:no|an|the|a|YOU) UNSUB|UNSUB "
        "(?!(?:link|button|page|option|form|EMAIL|(?:ME)? from (?:the|my|a) NOUN))) "
        "(?!WORD{0,5} EMAIL)",
        "(?:didnt|never|dont|not) (?:want|need|ADV|to|wanna|have){0,3}$|(?:mean|meant|happens"
        " if) WORD{0,2}$|THIRD (?<!someone) (?<!somebody) (?:ADV|to)?$",
    ),
    sure(
        "unsubscribed",
        "UNSUBBED",
        "(?:(?:I|already) (?:have|had|ADV)? UNSUBBED|(?:be|get|want|consider) (?:ME)? "
        "UNSUBBED|CLAUSE UNSUBBED ME)(?!WORD{0,5} EMAIL)",
        "(?:AUXPAST|NOT|how|why|did) (?:THIRD|I)?$",
    ),
    unsure(
        "unsubscribe-word",
        "UNSUB UNSUBBED",
        "(?:UNSUB|UNSUBBED) (?!from WORD{0,5} EMAIL)",
        "(?:didnt|never|dont|not) (?:want|need|ADV|to|wanna|have){0,3}$|EMAIL$",
    ),
    unsure(
        "unsubscribe-from-mail",
        "UNSUB",
        "CLAUSE OPENING UNSUB ME? from WORD{0,5} EMAIL",
        "NOT (?:want|need|ADV|to){0,3}$",
    ),
    sure(
        "opt-out",
        "OPT",
        "OPT (?:ME|MY|this|the|NUM|us|DET){0,3} out (?! ,? of (?!(?:DET|MY|all){0,5} (?:OURS "
        "(?!NOUN)|this|these|them|it|everything|all|RECV|TEXTG)))(?! WORD{0,4} EMAIL)",
        "(?:didnt|never|dont|not) (?:want|need|ADV|to|have|mean){0,3}$|happens if WORD{0,2}$",
    ),
    unsure(
        "opt-out-of",
        "OPT",
        "OPT (?:ME|us)? out of (?:DET|MY){0,3} EMAIL",
    ),
    sure(
        "off-list",
        "off of",
        "(?:TAKE|REMOVE|REMOVED|taking|getting|want|wanna|cross|crossed|come|let|knock|bump"
        "|count|wants|wanted)"
        " (?:(?:WHOM|MY THIRD|NOUN{1,3})? (?:ADV|the|SWEAR|hell|tf){0,2} (?:off of|off|of) (?:KIND "
        "OURS(?! (?:NOUN{0,2} for|on TIME))|DET (?:thing|crap))|WHOM "
        "(?:ADV|tf|the|hell|fuck){0,2} off (?:of)? (?:whatever|ALONE))",
        "(?:dont|NOT) ADV?$|to get$",
    ),
    sure(
        "remove-from",
        "REMOVE REMOVED TAKE block",
        "(?:REMOVE|REMOVED|TAKE|taken|block) (?:WHOM|her|him|them|NOUN{1,3})? (?:ADV)? "
        "(?:from|off|out of|outta|outa|(?:form|for|of) (?=your|ur|this|list|the list)) "
        "(?:of)? (?:KIND OURS(?! (?:for|on TIME))|here (?!to)|there|everything|all of "
        "(?:this|it)|this ALONE)",
        "(?:dont|NOT|THIRD|be) (?:want to|to)?$|NOTLIST$",
    ),
    sure(
        "want-out",
        "out",
        "(?:want|wanna) out (?:of (?:KIND OURS|this|these))? ALONE",
        "NOT$",
    ),
    sure(
        "leave-me-out",
        "out",
        "(?:(?:take|count|leave|keep) ME (?:out|off) (?:of)? (?:DET|MY){1,3} OURS|get ME (?:the "
        "WORD|tf)? (?:off|out|outta) (?:of)? (?:your|ur|this|these) "
        "(?:chat|radar|LIST|TEXTS|phone|text|NOUN chat))",
        "NOT$",
    ),
    sure(
        "refused-then-remove",
        "REMOVE",
        "(?:(?:NOT|not|no longer|no|never|longer) (?:ADV)? (?:interested|interest|thanks|thank "
        "you|WANT)|JUNK|unwanted|TEXTS|registry|SIGNUP up?|NUM WORD{0,4}|moved|landline|by "
        "mistake|in error|not for ME|nty|nope|no) (?:POLITE)? (?:[.,?]|but|so|and|please|ADV){1,4} "
        "(?:please)? REMOVE (?:it|POLITE|TAIL){0,3} [.]* $",
        "",
    ),
    unsure(
        "take-me-out",
        "out",
        "CLAUSE OPENING (?:take|count|leave) ME out (?:of (?:this|these|KIND OURS))? ALONE",
    ),
    sure(
        "out-of-yours",
        "out",
        "(?:TAKE|REMOVE) WHOM (?:ADV)? (?:out of|off of|off|from) (?:your|ur) "
        "(?:phone|cell|book|books|contact|NUM|computer|NOUN LIST|end)",
    ),
    sure(
        "remove-me",
        "REMOVE pull yank",
        "(?:REMOVE|pull|yank) (?:(?!MY (?:NOUN|THIRD) (?!NUM)) WHOM|NUM) (?:on "
        "(?:your|ur|the|this) LIST)? ALONE",
        "(?:dont|NOT|(?<!OPENER) YOU|(?:had|have|tried|trying|I) to) ADV?$",
    ),
    unsure(
        "removed-please",
        "removed",
        "SENTENCE removed POLITE{1,3} [.]* $",
    ),
    unsure(
        "last-word-remove",
        "REMOVE",
        "(?:[.?,] please?|please) REMOVE (?:it|POLITE|TAIL){0,3} [.]* $",
        "NOT$",
    ),
    unsure(
        "take-it-off",
        "off out",
        "(?:take|get|remove) it (?:off|out) (?:of)? (?:(?:your|ur|the) LIST|ALONE)",
        "NOT$|I (?:can)?$",
    ),
    sure(
        "be-removed",
        "REMOVED",
        "(?:(?:make sure|see to it|ensure|confirm|verify) (?:that)? (?:I|NUMBER) "
        "(?:am|is|be|was|get|gets|has been) ADV? (?:removed|taken "
        "(?:off|out)|deleted|erased)|(?:asked|requested|asking|supposed|want|wants|wanted|request"
        "|prefer) (?:to|ME|YOU){0,3} be (?:removed|taken "
        "off|deleted)|(?:need|needs|want|wants|have|like|ought|supposed) (?:NUM|MY|to){0,3} "
        "(?:be|come|get) off KIND OURS|(?:I|ME|be|get|getting|been|NUM|have) (?:be|ADV|NUM){0,2} "
        "(?:removed|taken off|deleted|taken out) (?:ALONE|from KIND OURS))",
        "(?:charge|fee|NOUN|item|it|they|NOT|will|THIRD|that) (?:to|can|will|ADV)?$",
    ),
    sure(
        "how-to-be-removed",
        "removed taken off",
        "(?:possible to|way to|how (?:can|do|could) I|can I|could I|may I|like to) "
        "(?:please|ADV)? (?:be|get) (?:removed|taken off|off) (?:ALONE|from KIND OURS|of? "
        "KIND OURS)",
    ),
    sure(
        "take-off-number",
        "off out",
        "CLAUSE OPENING (?:take off (?:my|this|MY) NUM{1,2}|off (?:of)? (?:the|this|your|ur)? "
        "LIST|I? (?:want|wanna) off|take (?:MY|this) NUM out) ALONE",
    ),
    sure(
        "lose-number",
        "lose forget trash delete erase toss ditch rid throw",
        "(?:lose|forget|trash|delete|erase|toss|ditch|throw (?:away|out)|get rid of) "
        "(?:my|this|our) (?:NUM|phone|digits|cell){1,2}(?! (?:NOUN|from (?:DET|MY){0,2} "
        "NOUN))",
        "(?:YOU|I|to|NOT|did|THIRD) ADV?$",
    ),
    sure(
        "removal",
        "removal",
        "(?:(?:CLAUSE OPENING|confirm|process|honor) (?:MY|the)? removal POLITE{0,2} "
        "END_OF_CLAUSE|removal (?:of (?:MY|this) NUM|from KIND "
        "OURS)|(?:request|requesting|want|need) removal ALONE)",
        "NOT$",
    ),
    sure(
        "do-not-list",
        "dnc list",
        "(?:put|add|place|get|include) WHOM (?:to|on|in) (?:DET|MY|ur){0,3} (?:dnc|(?:do "
        "not|dont|no|never) (?:CALLV|TEXTV|contact|solicit|or|and|text){1,3} list)|SENTENCE "
        "OPENING (?:dnc|(?:do not|dont|no) (?:CALLV|TEXTV|contact|or|and){1,3} list) ALONE",
        "already$",
    ),
    sure(
        "withdraw",
        "CONSENT",
        "(?:revocation of|withdrawal "
        "of|revokes|withdraws|rescinds|withdraw|withdrawing|revoke|revoking|rescind|rescinding"
        "|retract|END|take"
        " back|taking back|pull|pulling|withdrawn|revoked|remove|removing|withhold) "
        "(?:MY|any|all|DET|prior|previous|the|NOUN){0,4} CONSENT",
        "NEGATED",
    ),
    sure(
        "consent-revoked",
        "CONSENT",
        "CONSENT (?:to WORD{1,4})? (?:is|has been|was|hereby|are|ADV){0,3} "
        "(?:withdrawn|revoked|rescinded|over|cancelled|canceled|denied|gone)",
    ),
    sure(
        "withdraw-from",
        "withdraw",
        "(?:withdraw|withdrawing) (?:WHOM)? from KIND OURS",
        "NOT$",
    ),
    sure(
        "lose-the-number",
        "lose ditch",
        "CLAUSE OPENING (?:lose|ditch) the NUM ALONE",
    ),
    unsure(
        "forget-you-had-it",
        "NUM",
        "(?:forget|pretend) YOU (?:ADV|never|have|had|got|knew){1,3} (?:MY|this) NUM",
    ),
    sure(
        "revoke-this",
        "revoke",
        "(?:revoke|revoking) (?:any|all|my|everything|it|this|DET){0,3} (?:ALONE|TEXTS)",
    ),
    unsure(
        "removal-asked",
        "REMOVE REMOVED",
        "(?:please|pls|plz|can YOU|could YOU|just) REMOVE (?!MY (?:NOUN|THIRD) (?!NUM)) "
        "(?:WHOM|this NUM) (?!(?:NOUN|NUM){0,2} (?:from|off|on) (?:DET|MY){0,3} (?:NOUN|TIME))",
        "NOT$",
    ),
)
