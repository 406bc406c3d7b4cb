"""Demands that it stop: "stop texting me", "make it stop", "I said stop". In English.

Rule: a demand needs its object (texts, this number, the list) or stands alone in its clause; the
everyday objects of the same verbs (the work, my appointment, a filter) match nothing here.
"""

from __future__ import annotations

from typing import Final

from bot.consent.rows import Row, sure, unsure

STOPPING: Final[tuple[Row, ...]] = (
    sure(
        "stop-contact",
        "CEASE",
        "CEASE (?:ADV|DET|from|ME|fucking|YOU){0,3} (?:TEXTG|hitting (?:ME|MY|this)|reaching "
        "out|(?:to)? SEND (?:ME|DET|more){0,3} (?:TEXTS|TEXT_ONE)|to (?:TEXTV) ME|CALLG "
        "(?!LATER TEXTV))(?! ,? (?:ADV)? (?:YOU (?!END_OF_CLAUSE|POLITE|people|guys)|THIRD))",
        "FINE",
    ),
    sure(
        "stop-sending",
        "CEASE",
        "CEASE (?:ADV|with|all|DET|the){0,3} SENDG (?:to? ME|to? this NUM|out|over|to)? "
        "(?:THE (?:TEXTS|TEXT_ONE|JUNK|STUFF)|ALONE|so|AGAIN|(?:to|at) NUMBER)",
        "FINE",
    ),
    sure(
        "stop-messages",
        "CEASE",
        "CEASE (?:it|that)? (?:with)? (?:THE (?:calls|emails|mail|calling) "
        "(?:and|or|COMMA)){0,1} THE (?:(?:NOUN|TIME){0,2} TEXTS|contact|TEXT_ONE "
        "(?!NOUN|NUM|(?:the|a|your|my) NOUN|THIRD))",
        "NEGATED|AUXPAST (?:YOU|it|the|THIRD|this|TEXTS){1,2} ADV?$|THIRD ADV?$|if I$",
    ),
    sure(
        "end-messages",
        "END turn shut",
        "(?:END|(?:turn|shut) off) (?:DET|ME|MY|text|sms){0,6} (?:TEXTS|texting|(?:text|sms) "
        "(?:service|services|LIST|program))(?! (?:order|plan|NOUN))",
        "NEGATED|AUXPAST YOU ADV?$|(?:the|at|by)$",
    ),
    sure(
        "turn-off",
        "turn shut",
        "(?:turn|shut) (?:these|them|DET{1,3} TEXTS) off ALONE",
        "NEGATED|to$",
    ),
    sure(
        "cancel-all-texts",
        "END",
        "END (?:DET|ME|MY|NOUN){0,4} (?:to|from|of|for|in) (?:DET|MY){0,4} OURS",
        "NEGATED",
    ),
    sure(
        "stop-receiving",
        "CEASE END",
        "(?:CEASE|END) (?:ME|ADV)? (?:RECVG|being) (?:ADV|RECV)? (?:TEXTED|THE "
        "(?:TEXTS|TEXT_ONE|these|this|those|that|them|JUNK))",
        "NEGATED|AUXPAST I ADV?$",
    ),
    sure(
        "just-stop",
        "CEASE",
        "CLAUSE (?!CEASE STOPMARK WORD) OPENING CEASE (?!ALONE STOPMARK LATER LAUGH) (?!LATER"
        " LAUGH|LATER FLATTERED) ALONE",
        "NEGATED",
    ),
    sure(
        "stop-or-else",
        "CEASE",
        "CLAUSE OPENING CEASE (?:TAIL|POLITE){0,4} ,? (?:and? REMOVE ALONE|or "
        "(?:else|I|ME|MY)|before I|(?:no|never) (?:more|again)|dont (?:TEXTV|SEND|HASSLE)|im "
        "not|not interested|with (?:DET){1,3} (?:TEXTS|JUNK))",
        "NEGATED",
    ),
    sure(
        "stop-junk",
        "CEASE",
        "CEASE (?:with)? DET{0,4} (?:JUNK|harassment)",
        "NEGATED",
    ),
    sure(
        "polite-stop",
        "CEASE",
        "(?:please|pls|plz|plse|(?:first|second|third|last|hundredth|FIGURES|th) "
        "time|harassment|JUNK) ,? (?:just|fucking|ADV|please)? CEASE (?:ALONE|they|these)",
        "NEGATED",
    ),
    sure(
        "no-then-stop",
        "CEASE",
        "(?:interested|thanks|nah|nope|no|good|but|so|and) ,? (?:please|so|just)? CEASE ALONE",
        "(?:dont|cant|wont|never) ADV?$",
    ),
    sure(
        "make-it-stop",
        "CEASE END CEASED go gone",
        "(?:make|get|need|needed|want|wants|wanted|like|wish|have|demand|demanding|insist) "
        "ADV? (?:that|for)? THEM (?:TEXTS)? ,? (?:to|must|should|has to|needs to)? (?:be)? "
        "ADV? STOPPED ALONE",
        "(?:NOT|cant|dont) ADV?$|NOT to ADV?$",
    ),
    sure(
        "has-to-stop",
        "CEASE END CEASED",
        "(?:YOU|THEM) (?:really|just|all|better|ADV)? "
        "(?:need|needs|has|have|must|gotta|gots|better|should|can|got|will|ought) ADV? "
        "(?:to)? (?:just|be|please|ADV)? (?:CEASE|CEASED) ALONE",
        "ASKED_WHY",
    ),
    sure(
        "want-you-to-stop",
        "CEASE",
        "(?:want|need|like|wish|asking|ask|tell|telling|told|asked|begging|beg|demand) "
        "(?:YOU){1,2} (?:ADV|all|guys|people|FIGURES|NOUN|times|time|again){0,4} (?:to)? ADV?"
        " CEASE ALONE",
    ),
    sure(
        "said-stop",
        "CEASE UNSUB UNSUBBED",
        "(?:SAID|YOU to|guys to|people to) (?:YOU|the|to|ADV|word|ME|back|NUM|guys|a){0,4} "
        "(?:CEASE|UNSUB) (?!(?:sign|light|WORD EVERYDAY)|(?:EVERYDAY "
        "(?!(?:months?|weeks?|days?|the last|the WORD time))))",
        "(?:THIRD|YOU|NOUN|she|he) (?:ADV|have|AUXPAST)?$|NOT (?:SAID)? "
        "ADV?$|to$|(?:if|when|do|should|can) I (?:just|ADV)?$",
    ),
    sure(
        "said-stop-times",
        "CEASE",
        "(?:how many|times|already|times|have to|last time) WORD{0,8} (?:SAID|YOU) "
        "(?:to|ADV|YOU){0,2} CEASE",
        "(?:if|when|do|should|can) I ADV?$",
    ),
    sure(
        "cease-and-desist",
        "CEASE",
        "cease and desist",
    ),
    sure(
        "refrain",
        "refrain",
        "refrain from (?:ADV|DET|any|ME|making|all){0,4} "
        "(?:TEXTG|SENDG|contact|RECVG|TEXTS|TEXT_ONE|CALLG)",
    ),
    sure(
        "meaning-of-stop",
        "CEASE",
        "(?:what part of|know what|know the meaning of|understand|understand the word|meaning"
        " of|comprehend) (?:the|word|no|and|ADV){0,3} CEASE (?!WORD{0,2} "
        "(?:EVERYDAY))|what does (?:the|word){0,2} CEASE mean to YOU",
        "I (?:dont|AUXPAST)?$",
    ),
    sure(
        "stopping-these",
        "stopping CEASED",
        "(?:(?:about|mind|of|with|by|consider|appreciate|try|for|please) "
        "stopping|(?:if|wish|appreciate|like it if|glad if) YOU CEASED) (?:SENDG|TEXTG|THE "
        "TEXTS|these)",
        "NOT ADV?$",
    ),
    sure(
        "stop-as-reason",
        "CEASE",
        "SENTENCE (?:PLEASE ,?){0,4} CEASE (?:COMMA|STOPMARK)? (?!LATER FLATTERED|LATER LAUGH) "
        "(?:who|I ADV? (?:moved|bought|own|voted|donated|gave|graduated|NOT know)|(?:im|I am|we "
        "are) (?:not|NOT|at work|ADV? (?:broke|poor|driving|married|a|an|the))|wrong "
        "(?:number|person|NUM|girl|guy)|this is not)",
        "NEGATED",
    ),
    sure(
        "if-you-stopped",
        "CEASE CEASED",
        "(?:nice|great|good|appreciate|love|glad|like|appreciated|wonderful|lovely|cool|wish) "
        "(?:it)? if YOU{1,2} (?:could|would|can|just|ADV){0,2} (?:CEASED|CEASE) "
        "(?:ALONE|TEXTG|SENDG|THE TEXTS)",
        "NOT$",
    ),
    sure(
        "tried-to-stop",
        "CEASE UNSUB OPT",
        "(?:tried|trying|attempted|attempting) (?:to)? "
        "(?:send|texting|text|reply|replying|sending|use)? (?:the)? (?:CEASE "
        "(?:and|but|already|ALONE|,|THE TEXTS|RECVG)|UNSUB|OPT out)",
        "NEGATED|THIRD ADV?$|NOT$",
    ),
    sure(
        "stop-sending-things",
        "SENDG",
        "CLAUSE OPENING CEASE ADV? SENDG ME (?:the|your|all|these|ur|a){0,2} (?:(?!GOODS) "
        "NOUN){1,2} (?<!GOODS) ALONE",
        "NEGATED",
    ),
    sure(
        "stop-asking-me",
        "CEASE",
        "CLAUSE OPENING CEASE ADV? (?:asking (?:ME "
        "(?:to|for|about)|us|,|ALONE)|begging|bombarding|offering ME|selling ME|pitching)",
        "NEGATED",
    ),
    unsure(
        "stop-offering",
        "CEASE",
        "CLAUSE OPENING CEASE "
        "(?:offering|asking|selling|pitching|advertising|following|checking|inviting|begging) ",
        "NEGATED",
    ),
    sure(
        "stop-by-text",
        "CEASE",
        "CEASE (?:ING|asking|WORD ING) WORD{0,5} (?:by|via|over|through|thru) (?:text|sms|texts)",
        "NEGATED|BY_OTHERS",
    ),
    sure(
        "stop-on-behalf",
        "CEASE",
        "CEASE (?:ADV){0,2} (?:TEXTG|SENDG (?:TEXTS|these)? to) (?:his|her|their|MY THIRD|THIRD) "
        "NUM{1,2} (?:ALONE|AND_SO|he|she)",
        "FINE",
    ),
    sure(
        "ends-with-stop",
        "CEASE",
        "(?:(?:TEXTG|SENDG|TEXTV|SEND) (?:ME|MY NUM|these|this|TEXTS){1,2}|no|JUNK|TEXTS|unwanted) "
        "CEASE (?:POLITE|TAIL){0,3} [.]* $",
        "NEGATED|(?:why|when|how|did|do|does|will) WORD{0,3}$",
    ),
    unsure(
        "wont-stop",
        "CEASE",
        "(?:(?:YOU|TEXTS|these|they) (?:just|ADV)? (?:wont|NEG) ADV? CEASE "
        "(?:TEXTG|SENDG|CALLG|coming|HASSLE|ME|THE TEXTS|COMMA|and|ALONE)|(?:why|when|how) "
        "(?:wont|NEG|will|do|does|can) (?:YOU|these|they|the|TEXTS){1,3} ADV? (?:CEASE|CEASED) "
        "(?:TEXTG|TEXTS|SENDG|END_OF_CLAUSE))",
        "THIRD$",
    ),
    unsure(
        "stop-after-all",
        "CEASE",
        "(?:this|these|those|TEXTS|no|ME|YOU|interested|AGAIN|SWEAR|already|please|NUM"
        "|stopsign)"
        " ,? CEASE POLITE{0,3} $",
        "NEGATED|(?:the|next|last|at|bus|truck)$",
    ),
    unsure(
        "starts-with-stop",
        "CEASE",
        "SENTENCE (?:PLEASE ,?){0,4} CEASE (?!LATER LAUGH) (?!REASSURE|youre|ur NOUN|ME if|you "
        "are|EVERYDAY|it LATER "
        "LAUGH|watch|loss|payment|motion|order|delivery|production|work|off|over|here|there|and"
        "|[.?])(?:ING "
        "(?!the|THIRD|at|to|in|on|MY|a)|CALLG|TEXTV|HASSLE|ME|YOU|this|that|it|I|SEND)(?!LATER "
        "(?:tomorrow|store|office|appointment))",
        "NEGATED",
    ),
    unsure(
        "sentence-is-stop",
        "CEASE END UNSUB",
        "SENTENCE (?:stop|end|cancel|quit|revoke|remove) STOPMARK",
    ),
    sure(
        "how-to-stop-these",
        "CEASE",
        "(?:how|where) (?:can|do|does|would|could|to) (?:I|one|you)? ADV? CEASE "
        "(?:these|them|getting these) ALONE",
    ),
    unsure(
        "stop-question",
        "CEASE",
        "(?:how|what|where|can|could|if|way) WORD{0,6} CEASE (?:it|that)? (?:with)? (?:THE "
        "(?:calls|emails|mail|calling) (?:and|or|COMMA)){0,1} THE "
        "(?:TEXTS|TEXT_ONE|this|these|getting) ALONE",
        "NEGATED",
    ),
    unsure(
        "stop-laughing",
        "LAUGH",
        "(?:CLAUSE OPENING CEASE (?!LATER FLATTERED) (?:it|that|this)? (?:WORD WORD?)? ,? "
        "LAUGH|LAUGH ,? OPENING CEASE (?:it|that)? ALONE)",
    ),
    unsure(
        "ever-stop",
        "CEASE",
        "(?:do|does|will|dont) YOU{1,2} (?:ever|NEG) CEASE (?:TEXTG|SENDG)",
    ),
    unsure(
        "knock-it-off",
        "off it out back",
        "CLAUSE OPENING (?:knock it off|cut it out|back off|lay off|give it a rest|knock that"
        " off|cut the crap) ALONE",
    ),
    unsure(
        "yes-cancel",
        "END REMOVE quit",
        "SENTENCE (?:yes|ok|okay|sure|yeah) ,? please? (?:END|quit|remove) POLITE{0,2} $",
    ),
    unsure(
        "cancel-this",
        "END",
        "SENTENCE OPENING END (?:it|this|everything|all) ALONE [.]* $",
    ),
    sure(
        "end-text",
        "TEXT_ONE",
        "CLAUSE OPENING (?:END|no|zero) (?:DET|MY|more){0,3} TEXT_ONE ALONE",
    ),
    unsure(
        "end-service",
        "service services",
        "CLAUSE OPENING END (?:DET|MY){0,2} (?:service|services) (?:ALONE|to DET NUM)",
    ),
    unsure(
        "please-stop-i",
        "CEASE",
        "(?:please|pls|plz) CEASE (?:I|we|its)",
    ),
    sure(
        "cancel-text-subscription",
        "END",
        "END (?:my|the|this|MY) (?:subscription|subscriptions) (?:to|for|of) (?:DET|MY){0,3} "
        "(?:TEXTS|text (?:TEXTS|TEXT_ONE)|texting)",
        "NEGATED",
    ),
    unsure(
        "cancel-subscription",
        "END",
        "END (?:my|the|this|our|MY) (?:subscription|subscriptions)(?:LATER "
        "(?:TEXTS|TEXT_ONE)|[.]|$)",
        "NEGATED",
    ),
)
