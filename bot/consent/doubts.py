"""Words that may be a no, and words that say the number is somebody else's. In English.

Rule: what an annoyed person writes short of a demand freezes and asks a person; it never acts by
itself. "Wrong number" is its own reading, because it voids the consent.
"""

from __future__ import annotations

from typing import Final

from bot.consent.rows import Row, unsure, wrong

DOUBTS: Final[tuple[Row, ...]] = (
    unsure(
        "too-many",
        "TEXTS TEXTG TEXT_ONE TEXTV",
        "(?:YOU{1,2} TEXTV (?:ME)? (?:way|so|too){1,2} (?:much|often|frequently)|(?:too "
        "many|enough|way too|too much|so many|constant|nonstop|endless|excessive) "
        "(?:DET|of){0,4} (?:TEXTS|TEXTG|JUNK))",
        "(?:NOT|have|not) ADV?$",
    ),
    unsure(
        "keep-texting",
        "TEXTG SENDG CALLG TEXTV SEND",
        "(?:why|YOU|they|who|still|quit|how come) "
        "(?:are|do|is|the|hell|in|gods|NUM|AUXPAST|YOU|on|earth|tf|still|always|just){0,6} "
        "(?:keep|kept|keeps|still|continue to|always|even|are|r|insist on|have no right to) "
        "(?:on|ADV|YOU){0,2} (?:TEXTG (?!NOUN)|SENDG ME|bothering|TEXTV ME|SEND ME "
        "(?:TEXTS|these|this|JUNK)) (?:ME|MY|this|these|us|NUM|END_OF_CLAUSE)",
    ),
    unsure(
        "why-getting",
        "TEXTS this these",
        "why (?:do|am|AUXPAST|is|the)? I (?:keep|still|ADV|AUXPAST)? (?:RECVG|RECV) (?:THE "
        "TEXTS|(?:FIGURES|so many|this many) TEXTS|(?:this|these) ALONE)",
    ),
    unsure(
        "who-texts",
        "TEXTG",
        "(?:why) (?:are|r|the|is|hell|do|ADV|YOU){0,4} (?:TEXTG) (?:ME|this|MY) "
        "(?:NUM|TAIL){0,3} (?:[.?]|$)",
    ),
    unsure(
        "can-you-not",
        "not",
        "SENTENCE (?:PLEASE ,?){0,3} (?:can|could|would) YOU{1,2} (?:ADV|please)? not POLITE{0,2} "
        "END_OF_CLAUSE",
    ),
    unsure(
        "enough",
        "enough basta",
        "CLAUSE (?:PLEASE ,?){0,4} (?:enough|basta) (?!for|said) ALONE",
    ),
    unsure(
        "done",
        "done over",
        "SENTENCE (?:I|im|and) ADV? done (?!for) (?:here)? ALONE [.]* $",
    ),
    unsure(
        "spam",
        "JUNK",
        "SENTENCE "
        "(?:this|is|its|just|more|pure|total|all|YOU|are|these|that|looks|like|a|an"
        "|another){0,4}"
        " JUNK (?:TAIL|POLITE){0,4} (?:[.]|$)",
    ),
    unsure(
        "harassed",
        "harassment harassing harass illegal violation unsolicited tcpa TEXTED invasion",
        "(?:(?:is|are|considered|consider|constitutes|constitute|for|of|just|pure|SENTENCE"
        "|your|this|with)"
        " (?:ADV|this|it|a|form|of){0,3} harassment (?!training|policy|NOUN)|tcpa|unsolicited"
        " (?:TEXTS|TEXT_ONE)|(?:this|these|it|that) (?:is|are|its)? (?:ADV|all)? "
        "(?:illegal (?!to)|harassing|a violation)|violation of|harassing "
        "(?:ME|MY)|harassing ALONE|(?:I|feel) (?:ADV|being|have|been|feel|AUXPAST){0,3} "
        "(?:harassed|spammed)|invasion of)",
    ),
    unsure(
        "lawyer",
        "AUTHORITY sue suing legal registry lawsuit list",
        "(?:(?:hear from|contact|contacting|call|calling|to|from|with|talk "
        "to|notified|notify) (?:MY|our|an|a){1,2} (?:lawyer|attorney)|(?:MY|our) "
        "(?:lawyer|attorney) (?:will be (?:in "
        "touch|contacting|hearing|calling|notified|sending)|will "
        "(?:contact|call|hear|handle)|is (?:contacting|calling)|says|has been)|get(?:ting)? "
        "(?:a|my) lawyer|legal action|(?:sue|suing) (?:YOU|your)|(?:ill|will|gonna|to) "
        "sue|lawsuit|do not call (?:list|registry)|dnc "
        "(?:list|registry)?|(?:report|reported|reporting|complaint|file|filing|filed|to|with"
        "|contact|contacting)"
        " (?:DET|complaint|YOU|this){0,3} (?:fcc|ftc|bbb|ag)|no call "
        "list|(?:call|get|contact|with) (?:the)? (?:police|cops|authorities))",
    ),
    unsure(
        "deceased",
        "away deceased died dead death",
        "(?:passed away|is deceased|has died|died (?!laughing)|is dead|(?:the|his|her) death "
        "of)(?! (?:NOUN)? (?:battery|phone))",
        "(?:battery|phone|cell|car|engine|NUM|it) (?:AUXPAST|has|just|is|ADV){0,2}$",
    ),
    unsure(
        "how-got-number",
        "number NUM",
        "(?:how|where) (?:the hell|tf|on earth)? (?:did|do|have|AUXPAST) (?:YOU|they){1,2} "
        "(?:get|have|got|find|obtain|come by) (?:MY|this|a hold of MY)? NUM|who (?:gave|sold)"
        " (?:YOU|out){0,2} (?:(?:MY|this) NUM|CONSENT)|where (?:YOU|did|AUXPAST){1,2} get MY "
        "NUM|where (?:YOU|u|did) (?:get|got) (?:MY|this) NUM|how (?:YOU|u|did) (?:get|got) "
        "(?:MY|this) NUM",
    ),
    unsure(
        "prefers-other-way",
        "TEXTS TEXTG TEXTED text TEXTV",
        "(?:prefer|rather) (?:YOU|ADV|to)? (?:not|no|never|dont|NEG) "
        "(?:to|be|get|RECV|DET|have|SEND|ADV){0,4} (?:TEXTED|TEXTS|TEXTG|TEXTV|text)|I "
        "(?:dont|do not|never|cant) (?:do|like|use|read|check|want to)? (?:TEXTS|TEXTG|text "
        "messages|text)(?! (?:and|while|YOU|on|from|in))",
    ),
    unsure(
        "other-way-only",
        "WAY calls",
        "(?:WAY|calls|phone calls) (?:ME)? (?:only|exclusively) ALONE|only (?:WAY) ME "
        "ALONE|no (?:TEXTS|texting) ,? (?:just|only) (?:WAY|calls)",
    ),
    unsure(
        "one-word",
        "delete erase mute silence block leave disable terminate suspend deactivate",
        "^ (?:PLEASE ,?){0,3} "
        "(?:delete|erase|mute|silence|block|leave|disable|terminate|suspend|deactivate) "
        "(?:PLEASE){0,2} [.]* $",
    ),
    unsure(
        "bother-others",
        "HASSLE",
        "(?:go|please) (?:HASSLE|TEXTV) (?:someone|somebody) else",
    ),
    unsure(
        "ridiculous",
        "ridiculous insane excessive unacceptable",
        "(?:ridiculous|insane|excessive|unacceptable|crazy) WORD{0,4} "
        "(?:TEXTS|TEXTG|JUNK)|(?:TEXTS|TEXTG) WORD{0,4} "
        "(?:ridiculous|insane|excessive|unacceptable)",
    ),
    unsure(
        "no-right",
        "right business",
        "YOU (?:have|got|had) no (?:right|business|reason|cause) (?:to|TEXTG|contacting|SENDG)",
    ),
    unsure(
        "who-signed-me-up",
        "SIGNUP",
        "(?:who|how) (?:did|AUXPAST)? (?:I|YOU)? (?:get)? (?:signed|SIGNUP|added|sign) "
        "(?:ME)? up? (?:for (?:this|these|DET{0,2} (?:TEXTS|LIST)))",
    ),
    unsure(
        "how-on-list",
        "LIST",
        "(?:how|why) (?:did|am|AUXPAST|the hell|do){0,2} (?:I|YOU|ME){1,2} (?:get|end "
        "up|got|put|wind up|added|still|ME|ADV){0,3} on (?:DET|MY){1,3} (?:LIST)",
    ),
    unsure(
        "what-if-stop",
        "CEASE UNSUB OPT",
        "happens (?:if|when) I (?:SAID|just|ADV){0,2} (?:CEASE|UNSUB|OPT out)",
    ),
    unsure(
        "quiet",
        "quiet silence mute peace bored buzzing",
        "(?:silence|mute|muting|muted) (?:this|these|YOU|your TEXTS|MY TEXTS)|(?:phone|cell) "
        "(?:ADV|keeps|wont|is|NOT|NOUN){0,3} (?:buzzing|blowing up)",
    ),
    unsure(
        "shut-up",
        "shut",
        "CLAUSE OPENING shut (?:up|it|the WORD up) ALONE",
    ),
    unsure(
        "lawful-other-channel",
        "CEASE",
        "(?:CEASE|END) (?:SENDG|ME|DET|MY|the){0,6} (?:emails|email|mail|calls)(?! "
        "(?:NOUN|and lets))",
        "NOT$|I$|(?:want|had|have) to$",
    ),
    unsure(
        "stop-sign",
        "stopsign rudesign",
        "^(?:stopsign|rudesign|STOPMARK|COMMA|YOU|POLITE)+$",
    ),
    unsure(
        "foreign-word",
        "td fin para baja terminar fini basta suficiente end",
        "SENTENCE OPENING (?:td|fin|para|baja|terminar|fini|basta|suficiente|parad) "
        "(?:TAIL|POLITE){0,4} [.?]? $",
    ),
    unsure(
        "list-wish",
        "LIST",
        "(?:off|from|out of) (?:your|ur|this|YOU|all|any){1,2} "
        "(?:DET|NOUN|EMAIL|contact|LIST){0,3} (?:list|lists|database|system|rotation)(?! "
        "(?:for|on))",
        "(?:came|got|item|price|order|choose|chose|disappeared|missing|logged) ADV?$|NOT "
        "(?:want|take|REMOVE) WORD{0,2}$",
    ),
    unsure(
        "no-longer-customer",
        "longer anymore",
        "(?:(?:I|we|CLAUSE) (?:am|are|ADV)? (?:no longer|not) (?:a|your|DET){0,2} "
        "(?:customer|client|patient|member|subscriber|tenant|employed|live|need YOU|own)|I "
        "(?:dont|do not) (?:live|work|go|attend|shop|own|rent|bank) (?:there|here|WORD{1,4}) "
        "(?:AGAIN|any more))",
    ),
    unsure(
        "stop-payment-of-me",
        "annoying annoyed annoyance pissed irritating sick",
        "(?:this|these|YOU|TEXTS|youre|its) (?:are|is|r|AUXPAST)? "
        "(?:ADV|getting|so|very|really|too){0,3} "
        "(?:annoying|annoyance|irritating) (?!that)|(?:getting|so|very|really) "
        "(?:annoying|annoyed|pissed) (?:with|by|at|of) (?:DET|YOU){1,3} (?:TEXTS|TEXTG)",
    ),
)

WRONG: Final[tuple[Row, ...]] = (
    wrong(
        "wrong-number",
        "wrong incorrect",
        "(?:wrong|incorrect|wrng) (?:number|person (?!WORD "
        "WORD)|phone|num|#|(?:guy|lady|man|woman|dude|girl) (?!WORD WORD)|contact|cell|NUM "
        "(?!NOUN WORD)|dude|girl|man|woman|human|individual|party|customer|patient|recipient|one "
        "buddy)(?! (?:of|on (?:the|MY) (?:NOUN|invoice|order|form)|for (?:the|MY|DET)|LATER "
        "meant))",
        "(?:give|gave|giving|called|dialed|dial|wrote|typed|entered|put|down|listed|had|have"
        "|got|texted|text)"
        " (?:YOU|them|him|her|in|ME|down)? (?:the|a|MY|an) ADV?$(?<!YOU have the)(?<!YOU got "
        "the)(?<!YOU have a)",
    ),
    wrong(
        "you-have-wrong",
        "wrong incorrect",
        "(?:YOU|u|must|think|youve|believe) "
        "(?:guys|must|have|got|ve|has|AUXPAST|ADV|YOU|might|may|texted|dialed|reached|called"
        "|contacted){1,5}"
        " (?:the|a|an)? (?:wrong|incorrect) "
        "(?:number|person|phone|num|#|NUM|guy|lady|contact|man|woman|recipient|party)",
    ),
    wrong(
        "not-their-number",
        "number phone cell name here longer NUM line person know",
        "(?:this|that) (?:is not|isnt|aint|is no longer|isnt even|not|is nt) "
        "(?:DET|NOUN|THIRD){1,3} (?:number|phone|cell|cellphone)(?! (?:NOUN|for))|(?:no "
        "one|nobody|noone|no person|anyone) (?:here)? (?:by|with|of|named|called) (?:that "
        "name|here|NOUN)|(?:no|isnt|not (?!welcome|wanted|allowed|appreciated)|theres no) "
        "NOUN{1,2} (?:at|on) this (?:number|phone|line|NUM)|(?:there is|theres|there are|theres) "
        "no (?:NOUN|one) (?:here|at this)|SENTENCE (?:sorry ,?)? no NOUN here "
        "END_OF_CLAUSE|CLAUSE not (?:THIRD|NOUN|his|her) (?:NUM){1,2} (?:AGAIN|TAIL){0,2} "
        "END_OF_CLAUSE|NUM (?:ADV)? (?:belongs|belong|belonged) to (?:someone|somebody|a "
        "(?!minor|business|company)|THIRD|another)|(?:no longer|doesnt) "
        "(?:has|owns|own|have|uses|use|belong|belongs) (?:to)? (?:NOUN|THIRD)? (?:this) "
        "(?:number|phone|NUM)|(?:this|that) NUM{1,2} (?:doesnt|does not|no longer|used to|NOT) "
        "(?:ADV)? (?:belong|belongs|be THIRD|be NOUN)|(?:I|just) (?:ADV)? "
        "(?:got|have|has|inherited|was (?:given|assigned)) (?:a|this|his|her|their|THIRD)? "
        "(?:new|old|recycled)? NUM{1,2} (?:ADV|NOUN)? (?:from|that used|last|a "
        "(?:NOUN|week|month))|(?:dont|do not) know (?:any|any one|anyone (?:named|called|by)|a) "
        "(?:NOUN|that name)|(?:dont|do not) know (?:any (?:one)?|anyone|anybody|who) "
        "(?:named|called|by)? NOUN (?:is)? END_OF_CLAUSE",
    ),
    wrong(
        "not-that-person",
        "not isnt aint im",
        "CLAUSE (?:sorry|hi|hello|um|uh|hey|but|COMMA|no|nope|actually|POLITE){0,4} "
        "(?:(?:im|i am|this|this is|its) not|this isnt|this aint|this is not) NOUN "
        "(?:POLITE|and|NOUN)? (?:[.?,]|$) "
        "(?=(?:.{0,12}(?:wrong|NUM|TEXTG|CEASE|REMOVE|text))|$)",
        "if$",
    ),
    wrong(
        "who-is-this-for",
        "looking",
        "(?:whoever|the person|who) (?:YOU) (?:are|r|AUXPAST)? (?:looking for|trying to "
        "reach|after|want) (?:is|isnt|does|NOT|has|no){1,3}",
    ),
)
