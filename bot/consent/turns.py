"""Turns of phrase that many rows share, each under a name that rows use like a role."""

from __future__ import annotations

from typing import Final

TURNS: Final[dict[str, str]] = {
    # what may stand around a demand
    "OPENING": "(?:(?:POLITE|OPENER|NUM) ,?){0,9}",
    "ALONE": "(?:TAIL|POLITE|AGAIN|COMMA){0,8} (?:(?:going forward|from (?:now|here) on|in the "
    "future) (?:TAIL|POLITE){0,3})? (?:END_OF_CLAUSE|(?=,)|(?<=,))",
    "THE": "(?:DET|ME|SENDG|MY|ADV|text|sms|phone){0,8}",
    "MORE": "(?:(?:any|no|anymore|another|a single|some) (?:more)?)",
    # whom and what it is about
    "OURS": "(?:LIST|TEXTS|TEXT_ONE|texting|text|marketing)",
    "KIND": "(?:DET|MY|STUFF|NOUN|NUM|LIST|PROMO|TEXTS|TEXTV|TEXTG){0,6}",
    "NUMBER": "(?:(?:MY|the|DET|her|his|their){0,2} NUM{1,3} (?:and MY? NUM{1,2})?)",
    "WHOM": "(?:ME|NUMBER|MY (?:NOUN|THIRD) NUM{1,2}|(?:,? FIGURES ,?){2,4}|(?:this|MY) "
    "(?:one|NOUN))",
    "LINE": "(?:ME|(?:MY|this|the|DET){0,2} NUM{1,2}|(?:MY|this) "
    "(?:phone|line|cell|landline)|here|this)",
    "THEM": "(?:it|this|these|that|those|them|(?:DET|MY|text|sms){0,5} (?:TEXTS|TEXTG|STUFF"
    "|harassment))",
    # what is to happen, or not to happen
    "STOPPED": "(?:CEASE|END|CEASED|go (?:away|to hell)|gone)",
    "DO_NOT": "(?:DONTW|(?:do|YOU are|must|may|should|shall|will|please|better) (?:not|nt)"
    "|no longer"
    "|not to|shouldnt|nobody|quit)",
    "REACH": "(?:(?:(?:CALLV|CALLG|email) ,? (?:or|and|nor) ,?){0,2} (?:TEXTV|HASSLE|SEND|TEXTG"
    "|SENDG|hit|blow|reach|hmu) (?:out|up|messages|TEXTS)? (?:,? (?:or|and|nor) ,? (?:TEXTV"
    "|CALLV|CALLG|email|HASSLE|SEND|TEXTG)){0,3})",
    # what shows that a refusal means texting as such
    "AND_SO": "(?:AGAIN|,? (?:REASON|LAUGH)|(?:DET|MY|about|with){0,5} (?:TEXTS|TEXT_ONE|JUNK)"
    "|(?:DET|with){1,3} (?:STUFF|COMMA)|STUFF|at all|no more|any more|or I)",
    "ES_TEXTS": "(?:TEXTS|TEXT_ONE|textos|mensajes)",
    "ES_ALONE": "(?:(?:mas|ya|por|favor|gracias|porfavor|nunca|jamas|otra|vez|POLITE|TAIL|nada|a"
    "|este|mi|al|numero|telefono|celular|de|aqui|COMMA){0,8} END_OF_CLAUSE)",
    "ES_THE": "(?:DET|ES_RECV|de|texto|COMMA|mas|tantos|nada|esos|sus){0,5}",
    "FR_THE": "(?:DET|FR_RECV|plus|tous|toutes|ces|vos|de|dautres){0,5}",
    "FR_ALONE": "(?:(?:plus|jamais|svp|merci|sil|vous|plait|POLITE|TAIL|du|tout|maintenant|COMMA"
    "|rien|encore){0,8} END_OF_CLAUSE)",
    # what stands before words that are not said to us: a negation, somebody else, a question
    "NEGATED": "NOT (?:ADV|want|to|YOU){0,3}$",
    "BY_OTHERS": "(?:I (?:ADV|will|can|could|would|should|have|had|did|do|gotta|must|need|want"
    "|to|gonna|going|only){0,4}|THIRD (?:ADV|will|can|to|would|should|ever){0,3}|AUXPAST (?:YOU"
    "|it|the|THIRD|this|TEXTS){1,2} ADV?|let ME|when (?:YOU|does|do) WORD{0,2})$",
    "ASKED_WHY": "(?:why|when|did|do|does|if) (?:did|do|does|would)? (?:YOU|THIRD|it) ADV?$",
    "FINE": "NEGATED|BY_OTHERS",
    # what is sent that is no text, and what makes a "stop" friendly
    "GOOD"
    "S": "(?:invoices|invoice|bills|bill|packages|package|boxes|box|catalogs|catalog|letters|letter"
    "|checks|samples|mail|emails|email|orders|order|people|guys|men|techs|drivers|stuff|wrong)",
    "PRAIS"
    "E": "(?:amazing|best|nice|cute|sweet|funny|adorable|blush|blushing|hilarious|dying|gorgeous"
    "|beautiful|kidding)",
    "FLATTERED": "(?:PRAISE|I ADV? love|love (?:it|this|that|YOU|these))",
}
