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
        "(?:turn|shut) (?:these|this|it|them|DET{1,3} TEXTS) off ALONE",
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
        "NEGATED",
    ),
    sure(
        "just-stop",
        "CEASE",
        "CLAUSE (?!CEASE STOPMARK WORD) OPENING CEASE (?!ALONE STOPMARK LATER LAUGH) (?!LATER"
        " LAUGH) ALONE",
        "NEGATED",
    ),
    sure(
        "stop-or-else",
        "CEASE",
        "CLAUSE OPENING CEASE (?:TAIL|POLITE){0,4} ,? (?:or (?:else|I|ME|MY)|before "
        "I|(?:no|never) (?:more|again)|dont (?:TEXTV|SEND|HASSLE)|im not|not interested|with "
        "(?:DET){1,3} (?:TEXTS|JUNK))",
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
        "if-not-stopped",
        "CEASE",
        "if (?:YOU|THEM|I) (?:do|does|will|can)? (?:NOT|refuse to|keep|continue) ADV? CEASE "
        "(?:TEXTG|SENDG|CALLG|contact|THE TEXTS|ALONE|I)",
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
        "(?!(?:months?|weeks?|days?|the last))))",
        "(?:THIRD|YOU|NOUN|she|he) (?:ADV|have|AUXPAST)?$|NOT (?:SAID)? ADV?$|to$",
    ),
    sure(
        "said-stop-times",
        "CEASE",
        "(?:how many|times|already|times|have to|last time) WORD{0,8} (?:SAID|YOU) "
        "(?:to|ADV|YOU){0,2} CEASE",
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
        "one-more-text",
        "more another again ever next",
        "(?:(?:one more|FIGURES more|another|any more|any further) "
        "(?:TEXT_ONE|TEXTS|text|one|time)? (?:from YOU)? (?:and|or|COMMA|to MY NUM)? "
        "(?:I|ill|YOU will)|(?:TEXTV|SEND) ME (?:ever|one more time|FIGURES more time|AGAIN) "
        "(?:and|ill|I)|if YOU (?:ever|ADV)? (?:TEXTV|CALLV|contact) LINE AGAIN|if I "
        "(?:ever|ADV)? (?:hear|get) (?:anything|TEXT_ONE|a|another)? from YOU "
        "(?:people|guys)? AGAIN|(?:next|one more) (?:TEXT_ONE|text|one) (?:from YOU)? "
        "(?:goes|and|gets|will|is going)|if (?:I|YOU) (?:get|receive|RECV|SEND|TEXTV) (?:ME)?"
        " (?:one more|another|any more|AGAIN))",
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
        "meaning-of-stop",
        "CEASE",
        "(?:what part of|know what|know the meaning of|understand|understand the word|meaning"
        " of|what does|comprehend) (?:the|word|no|and|ADV){0,3} CEASE (?!WORD{0,2} "
        "(?:EVERYDAY))",
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
    unsure(
        "wont-stop",
        "CEASE",
        "(?:(?:YOU|TEXTS|these|they) (?:just|ADV)? (?:wont|NEG) ADV? CEASE|(?:why|when|how) "
        "(?:wont|NEG|will|do|does|can) (?:YOU|these|they|the|TEXTS){1,3} ADV? "
        "(?:CEASE|CEASED) (?:TEXTG|TEXTS|SENDG|END_OF_CLAUSE))",
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
        "SENTENCE (?:PLEASE ,?){0,4} CEASE (?!LATER LAUGH) (?!REASSURE|youre|ur NOUN|you "
        "are|EVERYDAY|it LATER "
        "LAUGH|watch|loss|payment|motion|order|delivery|production|work|off|over|here|there"
        "|and|[.?])(?:ING|CALLG|TEXTV|HASSLE|ME|YOU|this|that|it|I|SEND)(?!LATER"
        " (?:tomorrow|store|office|appointment))",
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
        "(?:CLAUSE OPENING CEASE (?:it|that|this)? (?:WORD WORD?)? ,? LAUGH|LAUGH ,? OPENING "
        "CEASE (?:it|that)? ALONE)",
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
    unsure(
        "cancel-subscription",
        "END",
        "END (?:my|the|this|our|MY) (?:subscription|subscriptions)(?:LATER "
        "(?:TEXTS|TEXT_ONE)|[.]|$)",
        "NEGATED",
    ),
)
