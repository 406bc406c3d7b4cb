"""Refusals: don't text me, I never agreed, no more, leave me alone, block, another way. In English.

Rule: a refusal speaks of being texted as such. One that speaks of a thing in a text ("don't text
me the address") or of a time ("not before nine") refuses that only, and matches nothing here.
"""

from __future__ import annotations

from typing import Final

from bot.consent.rows import Row, sure, unsure

CONTACT: Final[tuple[Row, ...]] = (
    sure(
        "dont-contact",
        "TEXTV HASSLE CALLV SEND TEXTG SENDG hit blow reach hmu",
        "DO_NOT (?:YOU|ADV|ever|AGAIN|try to|continue to|be|dare|keep|need to|want "
        "to|COMMA){0,3} REACH (?:to)? LINE (?:(?:at|on) (?:MY|this) NUM{1,2})? "
        "(?:(?:DET|about|with){0,4} (?:TEXTS|JUNK))? (?:ALONE|AND_SO (?!LATER (?:CONDITION "
        "TIME)))",
        "(?<!SAID) (?:(?<!know) YOU|I|they|THIRD|why|did|forget|hesitate)(?<!please) "
        "(?:AUXPAST|ADV)?$",
    ),
    sure(
        "dont-text",
        "TEXTV HASSLE TEXTG",
        "(?:CLAUSE OPENING|CALLV ME?|NUM) DO_NOT (?:ever|AGAIN|please|keep){0,2} "
        "(?:(?:CALLV|email) (?:or|and|nor))? (?:TEXTV|TEXTG) (?:or CALLV|and CALLV|COMMA)? "
        "(?:TEXTV)? (?!back) (?:ALONE|,? (?:just|please|only)? WAY)",
        "(?:I|why|(?<!know) YOU|did) ADV?$",
    ),
    sure(
        "dont-contact-by-text",
        "by via through thru over",
        "DO_NOT (?:ADV)? (?:contact|reach|TEXTV|HASSLE|bother|call|CALLV|TEXTG) (?:out|to|ME|MY "
        "NUM){0,2} (?:by|via|through|thru|over) (?:phone|calls|calling|email|or|DET){0,4} "
        "(?:text|sms|TEXTS|TEXT_ONE|texting)",
        "(?<!SAID) (?:YOU|I|they|THIRD|why|did)(?<!please) (?:AUXPAST|ADV)?$",
    ),
    sure(
        "may-not-text",
        "TEXTG TEXTV",
        "TEXTG (?:ME|this NUM)? (?:(?:is|are) not|isnt|NOT) (?:ADV)? "
        "(?:ok|okay|allowed|acceptable|welcome|appreciated|alright)|(?:never|NOT) (?:said|told "
        "YOU|say|mentioned) (?:that)? YOU (?:could|can|may|were) TEXTV ME",
        "if$",
    ),
    sure(
        "no-texts-set",
        "preferences account settings profile preference",
        "(?:preferences|preference|account|settings|profile) WORD{0,3} no (?:more)? "
        "(?:text|TEXTS|TEXT_ONE)",
    ),
    sure(
        "dont-send",
        "SEND SENDG",
        "DO_NOT (?:ADV|ever|keep){0,2} (?:SEND|SENDG) (?:to? LINE)? "
        "(?:(?:DET|more|any|no|out|AGAIN){0,6} (?:TEXTS|TEXT_ONE|JUNK)|(?:any|no) more "
        "ALONE|(?:anything|nothing) (?:else|more|AGAIN|ever|out)? "
        "(?:to LINE)? ALONE|(?:these|this|those|that) ALONE|(?:these|those|this|that) AGAIN)",
        "(?<!SAID) (?:YOU|I|they|THIRD|why|did) ADV?$",
    ),
    sure(
        "may-not-contact",
        "TEXTV HASSLE TEXTG TEXTED TEXTS",
        "(?:not|NOT) "
        "(?:allowed|permitted|authorized|authorised|supposed|welcome|ok|okay|right|free) "
        "(?:for YOU)? to (?:TEXTV|HASSLE|CALLV|SEND)",
    ),
    sure(
        "no-consent",
        "CONSENT",
        "(?:NOT|no|not|without|lack|didnt|never|lacks) "
        "(?:have|has|had|longer|my|MY|given?|gave|YOU|the|any|ME|our|legal|written|express|prior"
        "|ever){0,5} CONSENT (?!form|forms|letter|slip|needed|required|necessary|yet|from|to "
        "(?!use|TEXTV|SEND|contact|be|CALLV)|LATER (?:fence|photo|photos|treat|school))",
        "NOUN need$",
    ),
    sure(
        "not-wanted",
        "these TEXTS TEXT_ONE TEXTED JUNK from LIST TEXTG",
        "(?:NOT|not|no longer|never|didnt|(?:nobody|no one) here|(?:I|ME|CLAUSE) no) (?:ADV|at "
        "all|be)? WANT ,? "
        "(?:to|in|RECV|be|get|hear|see|more|any|DET|MY|ADV|ME|YOU|SENDG|by|on|WANT|NOUN|text|sms"
        "|STUFF){0,8} (?:TEXTS|TEXTED|JUNK|TEXTG|from (?:YOU|this|here|DET|any){1,2}(?! (?:NOUN "
        "ING|about))|texted|on DET{1,3} LIST|MORE TEXT_ONE|more TEXT_ONE|text ALONE|these "
        "(?:AGAIN|END_OF_CLAUSE)|(?:them|these|this) (?:on|to|at) (?:MY|this) (?:NUM){1,2})(?! "
        "(?:sent|to go|to be))",
        "(?:YOU|if YOU|why|they) (?:ADV)?$",
    ),
    sure(
        "want-none",
        "WANT TEXTS TEXTED rather prefer appreciate sure ensure ask asking requesting demand "
        "demanding told telling insist see",
        "(?:rather|prefer|like it if|appreciate it "
        "if|ask|asking|request|requesting|demand|demanding|want|need|told|telling|insist) "
        "(?:that)? YOU (?:did not|didnt|dont|not|do not|no longer|never|refrain from) (?:ADV|to)? "
        "(?:TEXTV|SEND|TEXTG|SENDG|HASSLE) (?:ME|this|MY NUM)|(?:make sure|ensure|see to it|see) "
        "(?:that)? (?:I|NUMBER) (?:(?:dont|do not|no longer|never|doesnt) (?:RECV|get) (?:(?:any "
        "more|more|THE) TEXTS|any more of (?:these|this|them)|(?:these|this) ALONE)|(?:am|is|be) "
        "(?:not|never|no longer) "
        "TEXTED)|(?:want|prefer|like|wish|ask|rather|request|choose|decline|appreciate) "
        "(?:YOU|ADV)? (?:to)? (?:not|no longer|no|never) (?:to)? "
        "(?:RECV|RECVG|be|get|SEND|DET|ME|more|have|text|ADV){0,8} "
        "(?:TEXTS|TEXTED|JUNK|TEXTG|texted|(?:any of)? these ALONE)",
        "NOT$",
    ),
    sure(
        "want-nothing",
        "WANT",
        "WANT (?:nothing|0|zero) (?:more|to do|from)? (?:with)? (?:YOU|this|these)",
    ),
    sure(
        "no-more",
        "more moar",
        "no (?:more|moar) ,? (?:of)? (?:ADV|SENDG)? THE (?:TEXTS|TEXT_ONE "
        "(?!NOUN)|TEXTG|contact|contacting|JUNK|(?:of)? (?:these|this|those) ALONE)",
        "(?:there|have|has|got|be|are|were|I) (?:is|are|AUXPAST)?$",
    ),
    sure(
        "no-more-alone",
        "more",
        "CLAUSE OPENING no more ALONE ,? (?!LATER NOUN LATER NOUN)",
    ),
    sure(
        "no-texts",
        "TEXTS TEXTG TEXT_ONE",
        "CLAUSE OPENING (?<!got) (?<!have) (?<!has) (?!LATER STOPMARK (?<=[?])) (?:no|zero) "
        "(?:(?:CALLG|calls|emails) ,? (?:or|and|no){0,2})? (?:DET|more){0,3} "
        "(?:TEXTS|TEXTG|contact|communication) (?:or calls)? (?:with ME)? ALONE|CLAUSE OPENING no "
        "(?:text|TEXTS|TEXTG|TEXT_ONE) ,? (?:or|and|no|nor) no? (?:calls|CALLG|CALLV|emails) "
        "ALONE|no further (?:TEXTS|contact|communication|TEXT_ONE)|nomore (?:DET){0,3} "
        "(?:TEXTS|TEXTG)",
    ),
    sure(
        "unwanted",
        "unwanted unwelcome welcome wanted appreciated",
        "(?:TEXTS|TEXTG|they|these) (?:from (?:DET|YOU|MY){1,3})? (?:are|is|r)? (?:ADV|very)? "
        "(?:unwanted|unwelcome|(?:not|NOT) (?:ADV)? "
        "(?:welcome|wanted|appreciated))|(?:CLAUSE|these are|this is an?) unwanted "
        "(?:TEXTS|TEXT_ONE)",
    ),
    sure(
        "plain-no-send",
        "TEXTS TEXT_ONE AGAIN more",
        "(?:CLAUSE (?:PLEASE ,?){0,3}|please) (?:no|not) (?:SEND|TEXTV) "
        "(?:to|ME|DET|more|TEXT_ONE){1,5} (?:TEXTS|TEXT_ONE|AGAIN|more|ALONE)",
    ),
    sure(
        "accepts-none",
        "accept",
        "(?:do not|dont|does not|doesnt|will not|wont|cannot|cant|no longer|NOT) (?:ADV)? "
        "accept (?:THE|any|incoming){1} (?:TEXTS|text|TEXT_ONE)",
    ),
    unsure(
        "hates",
        "hate despise",
        "(?:hate|despise|hated) (?:RECVG|DET|all|these|your|ADV){1,4} (?:TEXTS|TEXTG)",
    ),
    unsure(
        "do-not-disturb",
        "HASSLE",
        "SENTENCE (?:PLEASE ,?){0,3} DO_NOT disturb POLITE{0,3} END_OF_CLAUSE",
    ),
    unsure(
        "never-again",
        "never",
        "CLAUSE OPENING never again ALONE",
    ),
    unsure(
        "do-not-send",
        "SEND",
        "CLAUSE OPENING DO_NOT SEND ALONE",
    ),
    unsure(
        "do-not-want",
        "want",
        "CLAUSE (?:I)? (?:do not|dont) want (?:it|this|these|any)? ALONE $",
    ),
    sure(
        "enough-texts",
        "enough",
        "enough (?:with|of) (?:DET){1,4} (?:TEXTS|TEXTG|JUNK|STUFF)|enough is enough (?:ALONE|,? "
        "(?:CEASE|REMOVE|TAKE|UNSUB|DONTW|no))",
    ),
    sure(
        "leave-alone",
        "alone be peace",
        "(?:(?:leave (?:ME|MY (?:NOUN|THIRD)|MY NUM)|(?:be|being) left) (?:the WORD|tf|NOUN)? "
        "(?:alone|be|in peace) (?!in|with|at|for)|CLAUSE OPENING let ME be ALONE)",
        "NOT ADV?$",
    ),
    sure(
        "go-away",
        "away lost off yourself",
        "CLAUSE OPENING (?:go away|get lost|(?:SWEAR|fuck|fck|fk|eff) (?:off|YOU)|get a "
        "life|go to hell|get bent|beat it|go fuck yourself|take a hike|kick rocks) "
        "(?:(?:TAIL|POLITE|YOU|with|TEXTS|DET|JUNK){0,6} END_OF_CLAUSE)",
    ),
    sure(
        "never-signed-up",
        "SIGNUP never gave given ask remember",
        "(?:never|NOT (?:even|ever|ADV)?|dont (?:remember|recall) (?:ever)?|(?:nobody|no one) "
        "here?|who (?!signed for)) (?!(?:ask|asked|sign|signed) (?:for)? (?:that|it) ALONE) ,? "
        "(?:ever|even|have|actually|knowingly|ADV){0,2} "
        "(?:SIGNUP|signing|asking|agreeing|subscribing|opting) (?:up|in|ME|YOU|MY|NUM){0,2} "
        "(?:for|to){0,2} (?:be|get|getting|receive|RECV|RECVG|SEND|hear|have|you|YOU|ME){0,4} "
        "(?:(?:DET|of|MY|ur){0,5} "
        "(?:TEXTS|TEXT_ONE|TEXTED|JUNK|LIST|TEXTG)|(?:(?:this|these|those) "
        "(?:service|program|list)? (?!NOUN)|this|these|that|it|any of (?:this|these)|none of "
        "(?:this|these|it)|any|anything|STUFF|your (?:LIST|NOUN)) ALONE|ALONE)",
        "(?:NOUN|THIRD|YOU) (?:has|have|was|ADV)?$|WORD who$",
    ),
    sure(
        "never-gave",
        "CONSENT gave give NUM given",
        "(?!dont (?:give|provide) (?:out|MY|THIRD)) (?:never|NOT|didnt) (?:ever|even|ADV)? "
        "(?:gave|give|given|granted|grant|provide|provided) "
        "(?:YOU|DET|MY|out|ME|to|written|any){0,5} (?:CONSENT|NUM)(?! (?:form|slip|to "
        "(?:THIRD|NOUN)))",
        "(?:YOU|THIRD|NOUN) ADV?$|(?:did|why) I$",
    ),
    sure(
        "please-not",
        "not need",
        "(?:mind|can|could|would|please|pls|plz|try|prefer|ask|asked|YOU|if) "
        "(?:YOU|ADV|guys|people|we|could){0,3} not (?:ADV|ever|to){0,2} (?:REACH LINE "
        "(?:ALONE|AND_SO)|SEND (?:any more|ME "
        "(?:any|these|TEXTS|more)|these|TEXTS|anything))|(?:no|dont|not) (?:need|reason|longer "
        "need) (?:for YOU)? to (?:TEXTV ME? AGAIN|(?:keep|continue) (?:TEXTG|SENDG "
        "(?:ME|TEXTS|these)|reaching out|following up|checking in|contacting) (?:ALONE|ME))",
        "(?:why|did|do|does|reason) ADV?$",
    ),
    sure(
        "not-authorized",
        "authorized authorize authorise permit permitted allow allowed consent",
        "(?:no longer|not|NOT|never) (?:ADV|be|hereby)? "
        "(?:authorized|authorize|authorise|permit|permitted|allow|allowed|consent|consented"
        "|agree)"
        " (?:YOU|to|this|ME|any|be|RECV|RECVG|DET){0,4} "
        "(?:TEXTV|contact|TEXTG|SEND|TEXTS|TEXT_ONE|TEXTED)",
    ),
    sure(
        "dont-use",
        "use keep save store",
        "DO_NOT (?:ever)? (?:use|keep|save|store) (?:(?:this|my) NUM{1,2}|it (?=ALONE)) "
        "(?:AGAIN|TAIL|for (?:TEXTS|texting|this|marketing))? (?:ALONE|to "
        "(?:TEXTV|contact))|DO_NOT use (?:text|sms|TEXTS|TEXT_ONE|texting){1,2} (?:to|with|for) "
        "(?:reach|contact|ME)",
        "(?:I|THIRD|we) ADV?$",
    ),
    sure(
        "dont-text-it",
        "TEXTV",
        "DO_NOT (?:ever)? TEXTV it ALONE",
        "(?:I|YOU|THIRD) ADV?$",
    ),
    sure(
        "dont-reach-out",
        "reach hit contact",
        "DO_NOT (?:ever|YOU){0,2} (?:reach out|hit ME up|contact|contacting) ALONE",
        "(?:I|YOU|THIRD|why) ADV?$",
    ),
    unsure(
        "dont-call",
        "CALLV",
        "DO_NOT (?:ever)? CALLV (?:LINE)? (?:AGAIN|ever)",
    ),
    sure(
        "blocked",
        "BLOCK",
        "^ OPENING (?:blocked|blocking|reported) (?:and (?:reported|blocked|deleted)|as "
        "JUNK|TAIL|YOU|your NUM)? (?:STOPMARK|COMMA|POLITE|TAIL){0,4} $|(?:YOU|youre|this "
        "NUM|your NUM) (?:are|is|r|been)? (?:ADV|now|being|getting|officially)? blocked",
    ),
    sure(
        "way-from-now-on",
        "now forward future",
        "(?:from now on|going forward|from here on|in the future) ,? "
        "(?:please|just|only|pls|ADV){0,3} (?:use)? (?:WAY) (?:ME|us|only|instead|MY)",
    ),
    sure(
        "dont-contact-here",
        "TEXTV HASSLE TEXTG",
        "CLAUSE OPENING DO_NOT (?:ADV)? (?:TEXTV|HASSLE|TEXTG|reply|respond) (?:ME|to)? "
        "(?:here|(?:on|at) (?:MY|this) NUM{1,2}) (?!CONDITION|,? (?:but|just) NOUN)",
        "(?:YOU|I|why|THIRD) ADV?$",
    ),
    unsure(
        "dont-contact-when",
        "TEXTV HASSLE TEXTG TEXTS SEND",
        "(?:dont|do not|never|stop) (?:ADV)? (?:TEXTV|HASSLE|SEND) LINE (?:unless|at "
        "(?:work|this)|on this|for|with|NOUN$)",
        "(?:YOU|I|why|THIRD) ADV?$",
    ),
    unsure(
        "not-interested",
        "interested interest",
        "(?:not|no longer|aint|arent|zero|no|NEG) (?:ADV|at all|WORD)? "
        "(?:interested|interest)(?: (?:in|on)? (?:your|DET|any|this|that|MY){0,3} "
        "(?:offers?|company|business|services?|PROMO|TEXTS|products?|buying|selling|LIST))?(?:"
        " ALONE| ,? (?:take|REMOVE|and|so|please|REASON))",
        "THIRD (?:AUXPAST|is)?$|if (?:YOU|THIRD|I) (?:are|AUXPAST)?$",
    ),
    sure(
        "not-interested-in-texts",
        "interested",
        "(?:(?:not|no longer) (?:ADV)? interested|no interest) in "
        "(?:RECVG|RECV|hearing|being) (?:DET|MY|ADV|TEXTED|ME){0,5} "
        "(?:TEXTS|TEXTED|TEXT_ONE|from YOU|JUNK)",
    ),
    sure(
        "done-with-these",
        "done sick tired fed over had",
        "(?:done|through|finished|sick|tired|fed up|over it) (?:and tired)? (?:with|of|from) "
        "(?:ADV|RECVG|RECV|these|this|ur|your|all|YOU|DET){1,6} "
        "(?:TEXTS|TEXTG|JUNK|TEXT_ONE)|had (?:it|enough) (?:with|of) "
        "(?:ADV|RECVG|these|this|ur|your|all|YOU|DET){1,6} "
        "(?:TEXTS|TEXTG|JUNK)|(?:done|through|finished|sick|tired|fed up) (?:with|of) "
        "(?:all|of|ADV){0,2} (?:these|this|YOU|ur) END_OF_CLAUSE",
        "(?:NOT|YOU|THIRD|when) (?:be|get|AUXPAST)?$",
    ),
    sure(
        "email-instead",
        "WAY",
        "(?:WAY|reach|contact|CALLV) (?:to? ME|us|only|it)? "
        "(?:ADV|only|by|at|via|over|TEXT_ONE|MY|WAY|EMAIL|NUM|home|NOUN|or){0,4} (?:from now "
        "on|from here on|from here on out|going forward|from this point|in the future|instead of "
        "(?:TEXTG|texting|TEXTS|text|a text|text messages|SENDG (?:TEXTS|text))|rather than "
        "(?:TEXTG|texting|TEXTS|text)|not (?:by|via)? (?:text|TEXTS|TEXTG) (?!for|about|when|if))",
        "(?:can|should|may|will|let) I$|I (?:will|can)$|(?:by|the|on|over|talk|speak)$",
    ),
    sure(
        "block",
        "BLOCK blocked",
        "(?:BLOCK|flagging|flag|reporting|report) ,? (?:and (?:BLOCK|REMOVED|deleting))? "
        "(?:YOU|u|(?:this|your|ur|these){1,2} "
        "(?:NUM|TEXTS|sender|contact|company|business)|and "
        "BLOCK|(?:this|it|you|these|as|YOU|THIRD){0,3} (?:as|for) (?:a "
        ")?(?:JUNK|harassment|spammer)|these|(?:this|YOU|it)? to (?:the|DET|MY)? "
        "AUTHORITY|this ALONE)",
        "(?:NOT|is|are|THIRD|YOU|accidentally|mistake|did|how|get) "
        "(?:ADV|been|to|accidentally|NOUN){0,2}$|sorry I$",
    ),
)
