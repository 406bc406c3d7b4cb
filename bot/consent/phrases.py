"""The phrases of revocation: English, Spanish and French; sure, unsure, wrong number.

Rule: each row has an id that stands in evidence, so an id never changes its meaning. Rows match
folded text (see `folding`): no capitals, accents, apostrophes or commas.
"""

from __future__ import annotations

import re
from typing import Final

Rows = tuple[tuple[str, re.Pattern[str]], ...]

_TEXTS: Final = (
    r"(?:texts?|text messages?|messages?|msgs?|sms|spam|promos?|promotions?|ads|advertis\w+"
    r"|marketing|notifications?|alerts?|reminders?|offers|blasts?|newsletters?|junk|coupons?)"
)
_DET: Final = r"(?:(?:all|the|these|those|your|any|of|with|future|further|more|damn|sending|me) )*"
_NOT_BEFORE: Final = (
    r"(?<!dont )(?<!do not )(?<!cant )(?<!cannot )(?<!wont )(?<!never )(?<!didnt )(?<!not )"
    r"(?<!did you )(?<!do you )(?<!if you )(?<!when you )(?<!i )(?<!will )(?<!dont ever )"
)
_US: Final = (
    r"(?:me|us|(?:my|this|our) (?:(?:phone|cell|mobile) )?"
    r"(?:number|name|phone|cell|info|contact|line)s?)"
)
_ELSEWHERE: Final = (
    r"(?! (?:(?:the|that|my|this|our|your) )?(?:hold|cc|wait ?list|agenda|speaker|work|school|here"
    r"|there|bed|orders?|invoice|accounts?"
    r"|appointment|schedule|reservation|bill|policy|booking"
    r"|lease|calendar|e ?mail|at|airport|station|call|meeting)\b)"
)
_START: Final = r"(?:^|(?<=[.\n]))"
_END: Final = r"(?=$|[.\n])"
_POLITE: Final = (
    r"(?:(?:please|pls|plz|just|ok|okay|hey|hi|can you|could you|will you|would you|can u|u|you"
    r"|need to|have to|guys|sir|kindly|and|so|yes|no|now|i want you to|id like you to|omg|ugh) )*"
)
_TAIL: Final = (
    r"(?: (?:it|this|that|these|now|please|pls|plz|already|everything|immediately|asap|thanks"
    r"|thank you|thx|ty|all|me|today|forever|right now|at once|guys|sir|texting|sending))*"
)


def _rows(**patterns: str) -> Rows:
    return tuple(
        (f"phrase:{name.replace('_', '-')}", re.compile(pattern))
        for name, pattern in patterns.items()
    )


SURE: Final = _rows(
    stop_contact=_NOT_BEFORE + r"\b(?:stop|quit|cease|halt) (?:(?:all|with|the|your|from) )*"
    r"(?:texting|txting|messaging|msging|contacting|spamming|bothering|harassing|bugging|pestering"
    r"|soliciting|sending (?:me|us|these|those|this|messages|texts?|stuff|things|so many))\b",
    stop_messages=_NOT_BEFORE
    + rf"\b(?:stop|quit|cease|halt|end|cancel|discontinue) {_DET}{_TEXTS}\b",
    just_stop=rf"{_START}(?!stop\.){_POLITE}"
    r"(?:stop|stop ?all|opt ?out|quit it|quit this|unsubscribe|stopp+|cease|desist)"
    rf"{_TAIL}{_END}",
    no_more=rf"\bno more (?:of )?{_DET}{_TEXTS}\b|{_START}{_POLITE}no more{_TAIL}{_END}",
    off_list=r"(?<!dont )(?<!do not )\b(?:"
    rf"(?:take|get|pull|strike|scratch|remove) {_US} off{_ELSEWHERE}"
    rf"|(?:remove|delete|erase|scrub|strike|scratch|wipe|drop) {_US} from{_ELSEWHERE}"
    rf"|(?:take|get|pull|cut) {_US} out of (?:(?:your|the|this|any) )*"
    r"(?:rotation|lists?|system|database|group|loop|program|texts?|messages?|contacts?))\b",
    remove_me=rf"(?<!dont )(?<!do not )\b(?:remove|delete|erase|scrub|unlist|deregister) {_US}"
    r"(?= (?:please|pls|plz|thanks|thank you|now|immediately|asap)|$|[.\n])",
    dont_contact=r"\b(?:dont|do not|never|no longer) (?:you )?(?:ever )?(?:again )?"
    r"(?:text|txt|message|msg|contact|write|bother|sms|reach out to|send)"
    r"(?: to)? (?:me|us|it|here|this (?:number|phone|line)|my (?:phone|number|cell))"
    rf"(?: (?:{_TEXTS}|anything|stuff))?"
    r"(?= (?:again|anymore|any more|ever|please|pls|plz|thanks|thank|at all|no more)\b|$|[.\n])",
    lose_number=r"(?<!you )(?<!i )(?<!to )(?<!dont )(?<!not )\b(?:lose|forget|erase|delete|trash) "
    r"(?:my|this) (?:number|phone number|digits|cell)\b",
    never_signed_up=r"\b(?:never|didnt|did not|havent|have not) (?:ever )?"
    r"(?:sign(?:ed)? up(?: for (?:this|these|your|any|texts?|messages?|anything))?(?= |$|[.\n])"
    r"(?! for (?:the|a|my|that)\b)"
    r"|subscribed?(?= (?:to (?:this|these|your|any))|$|[.\n])|opt(?:ed)? in\b"
    r"|agreed? to (?:this|these|get(?:ting)?|receiv\w+|be (?:texted|contacted))"
    r"|asked? (?:for (?:this|these|your|any|texts?)|to be (?:texted|contacted|on))"
    r"|consent(?:ed)?\b|g[ai]ve (?:you )?(?:permission|consent)|authori[sz]ed? (?:this|these|you))",
    leave_alone=r"(?<!dont )\bleave (?:me|us) (?:the \w+ )?alone\b|"
    rf"{_START}{_POLITE}(?:go away|get lost|buzz off|piss off|fuck off|f off"
    rf"|screw off){_TAIL}{_END}",
    withdraw=r"\b(?:withdraw|revoke|rescind|retract|cancel|take back|pull)(?:ing)? "
    r"(?:(?:my|all|any|our) )*(?:consent|permission|authori[sz]ation|opt ?in)\b",
    unsubscribe=r"(?<!dont )(?<!do not )(?<!didnt )(?<!not )(?<!to re)\b"
    r"(?:unsubscribe|unsub|unsuscribe|unsubcribe)(?:d)?\b(?! (?:link|button|page"
    r"|from your e ?mail))"
    r"|(?<!dont )(?<!do not )(?<!didnt )(?<!cant )\b(?:opt|opting|opted) (?:me |us "
    r"|this number )?out\b"
    r"(?! of (?:the|my|our|that) (?!texts?|messages?|list|program|sms))"
    r"|\bremove from (?:your |the |this )?(?:mailing |text |texting |contact )?list\b",
    said_stop=r"\b(?:said|texted|replied|sent|wrote|typed|asked(?: you)?(?: guys)? to"
    r"|told you(?: guys)?(?: to)?|told u(?: to)?) (?:\w+ )?(?:stop|quit|unsubscribe)\b"
    r"(?! (?:at|by|the|on|in|for|it at|here|there|light|sign))",
    done_with_these=r"\bdone with (?:these|this|you|your|ur|you guys|all (?:these|of this))\b"
    r"(?! (?:form|paper|order|project|job))|\b(?:sick|tired) of (?:these|your|getting) "
    rf"(?:constant |stupid )?{_TEXTS}\b|{_START}enough already{_END}|\benough is enough\b",
    email_instead=r"\b(?:just|only|please|pls|rather|instead) (?:just |only )?(?:e ?mail|call|phone"
    r"|write|mail) (?:me |us )?(?:from now on|instead|only|going forward)\b"
    r"|\b(?:e ?mail|call|phone) (?:me |us )?(?:instead of|rather than|not) (?:a )?(?:text"
    r"|texting|sms)",
    report=r"\b(?:block|blocking|blocked|report|reporting|reported)(?: and (?:block"
    r"|report)(?:ing|ed)?)?"
    r" (?:you|u|your number|this number|this as spam|as spam|these)\b"
    r"|\breport(?:ed|ing)? (?:you |this |it )?(?:as spam|to the f[ct]c)\b",
    make_it_stop=r"\bmake (?:these|this|it|them|those)(?: texts?| messages?)? (?:stop|end"
    r"|go away)\b"
    rf"|\b(?:need|want|like) (?:these|those|the|your|all) {_TEXTS} (?:to )?(?:stop|end|gone"
    rf"|stopped)\b"
    r"|\bcease and desist\b",
    not_wanted=r"\b(?:dont|do not|no longer|didnt|never) (?:want|wish|care|need|like|wanna)\b"
    r"(?: (?:to|any|these|those|your|more|get|getting|receive|receiving|be|hear|of|the|sent))* "
    r"(?:texts|text messages|messages|msgs|texted|contacted|messaged|from you|sms|promos|spam|ads"
    r"|notifications|alerts)\b",
    typo=rf"{_START}{_POLITE}(?:stp|sotp|stpo|tsop|stopt|stoo+p+|unsubscrbe|unsubscibe|unsubsribe"
    rf"|unscribe|unsubcribe|usubscribe){_TAIL}{_END}",
)

SPANISH: Final = _rows(
    es_no_escriban=r"\b(?:no|nunca|ya no) (?:me|nos) (?:vuelvan? a |sigan? )?"
    r"(?:escrib\w+|mand\w+|envi\w+|contact\w+|text\w+|molest\w+|llam\w+)"
    r"(?: (?:mensajes|textos|nada|mas|mensajes de texto|por favor))*(?= |$|[.\n])",
    es_dejen=r"\b(?:deja|dejen|deje|paren|para|pare) de "
    r"(?:escribir|mandar|enviar|textear|contactar|molestar|llamar)(?:me|nos)?\b",
    es_quitenme=r"\b(?:quite|quiten|quita|saque|saquen|saca|borre|borren|elimine|eliminen|remueva"
    r"|remuevan)(?:me|nos| mi numero)\b|\bde(?:n)?me de baja\b|\bdar(?:me)? de baja\b",
    es_no_quiero=r"\b(?:no|ya no) (?:quiero|deseo|quisiera) (?:mas|recibir|sus|estos|que me)\b",
    es_no_mas=r"\bno mas (?:mensajes|textos|sms|spam|por favor|gracias)\b",
)

FRENCH: Final = _rows(
    fr_desabonnez=r"\b(?:desabonne[rz]?|desinscri\w+|desabonnement)(?: (?:moi|nous|svp))*\b",
    fr_arretez=r"\b(?:arrete[rz]?|cessez) (?:de |d)(?:me |nous |m|nous )?"
    r"(?:ecrire|texter|envoyer|contacter|harceler|deranger|messages|textos|sms)"
    r"|\b(?:arrete[rz]?|cessez) (?:les|vos|ces|tous les|l) ?(?:messages|textos|sms|envois?|pub\w*)",
    fr_ne_plus=r"\bne (?:me |m|nous )(?:ecri\w+|text\w+|contact\w+|envoy\w+|derange\w*)(?: \w+)? ?"
    r"(?:plus|jamais)\b|\bne plus (?:me |m|nous )(?:ecrire|texter|contacter|envoyer|deranger)",
    fr_plus_de=r"\bplus (?:de|aucun) (?:messages?|textos?|sms|pub\w*)\b(?! (?:d|que))",
    fr_enlevez=r"\b(?:enlevez|retirez|supprimez|otez) (?:moi|nous|mon (?:numero|nom))\b",
    fr_tranquille=r"\b(?:laissez|laisse|foutez) (?:moi|nous|moi donc) (?:tranquille|la paix)\b"
    r"|\blaissez moi en paix\b|\bje ne (?:veux|souhaite) plus (?:de|recevoir|etre|vos)\b",
)

WRONG_NUMBER: Final = _rows(
    wrong_number=r"(?<!give you the )(?<!gave you the )(?<!give you a )(?<!gave you a )"
    r"(?<!called the )(?<!dialed the )(?<!called a )(?<!i have the )(?<!i had the )(?<!i got the )"
    r"(?<!on the )(?<!wrote the )\bwrong (?:number|person|phone|num|guy|lady|contact)\b(?! of\b)",
    not_their_number=r"\b(?:this|that) (?:is not|isnt|aint|is no longer|isnt even) "
    r"(?!my |your |our |a |the right )(?:\w+ ){0,2}(?:number|phone|cell)\b"
    r"|\b(?:no ?one|nobody) (?:here )?(?:by|with|of) that name\b|\bno longer (?:has|owns"
    r"|uses) this "
    r"(?:number|phone)\b|\b(?:this is|i have|i got) (?:a |his |her |their )?(?:new|old|recycled) "
    r"number (?:now )?(?:from|that used)\b",
    es_equivocado=r"\b(?:numero|persona) equivocad[oa]\b|\b(?:se )?equivoc\w+ de numero\b",
    fr_mauvais=r"\b(?:mauvais|faux) numero\b|\btrompez? de numero\b|\bpas le bon numero\b",
)

UNSURE: Final = _rows(
    starts_with_stop=rf"{_START}{_POLITE}stop\b(?! (?:by|at|in|the|over|off|for|on|near|here|when"
    r"|after|before|if|and|work|working|delivery|production|payment|order|sign|light|watch|loss"
    r"|motion|my|a|an|to|worrying|laughing|by|being|making|playing|crying|it at|lol|haha)\b)",
    sentence_is_keyword=rf"{_START}(?:stop|end|cancel|quit|unsubscribe|remove){_END}",
    yes_cancel=rf"{_START}(?:yes|ok|okay|sure|yeah) (?:please )?(?:end|quit|cancel|remove)"
    r"(?: please| thanks| thank you)?$",
    dont_text=r"\b(?:dont|do not) (?:text|txt|message|msg|contact|sms) (?:me|us|this)\b"
    r"(?! (?:back|until|till|yet|the|your|his|her|a|about))",
    unsubscribe_word=r"\b(?:unsubscribe|opt ?out)\b(?! (?:me )?(?:again|from the premium))",
    keyword_in_words=r"\b(?:said|word|code|keyword) (?:is )?(?:unsubscribe|stopall)\b",
    not_interested=rf"{_START}(?:(?:no|sorry|thanks|thank you|but|im|i am|we are|were|hi|ok) )*"
    rf"(?:not|no longer) interested(?: (?:anymore|any more|at all|thanks|thank you|sorry"
    rf"|please))*{_END}",
    no_thanks_texts=r"\b(?:too many|enough) (?:texts|messages|msgs|notifications)\b",
    enough=rf"{_START}{_POLITE}enough{_TAIL}{_END}",
    spam=rf"{_START}(?:this is |its |just |more |pure |total )*(?:spam|scam|junk){_END}",
    lawyer=r"\b(?:my (?:lawyer|attorney)|legal action|sue you|tcpa|fcc complaint"
    r"|do not call (?:list"
    r"|registry)|harass\w*)\b",
    deceased=r"\b(?:passed away|is deceased|has died|is dead)\b",
    how_got_number=r"\bhow (?:did|do) (?:you|u) (?:get|have|got) (?:my|this) number\b"
    r"|\bwhere did (?:you|u) get (?:my|this) number\b|\bwho gave you my number\b",
    prefers_other_way=r"\b(?:prefer|rather) (?:not to be texted|no texts?|not (?:get )?texts?)\b"
    r"|\b(?:dont|do not) (?:do|like|use|read|check) (?:texts|texting|text messages)\b",
    cancel_subscription=r"\b(?:cancel|end|stop) (?:my|the|this|our) (?:subscription|membership"
    r"|plan)\b"
    r"(?=.*\b(?:texts?|messages?|alerts)\b)",
    foreign_word=rf"{_START}{_POLITE}(?:td|fin|para|baja|terminar|fini|basta"
    rf"|suficiente){_TAIL}{_END}",
    stop_sign=r"^(?:stop sign)$",
    es_basta=r"\b(?:ya )?basta\b|\bdejame en paz\b|\bdejen(?:me)? en paz\b",
)

PROMOTIONAL: Final = re.compile(
    r"\b(?:promos?|promotions?|promotional|marketing|ads|advertis\w+|offers|deals|coupons?|sales"
    r"(?: texts?| messages?)?|newsletters?|specials|promociones|ofertas|publicidad|publicite"
    r"|pubs?)\b"
    r"(?!.*\b(?:all|any|every|everything|anything)\b)"
)
