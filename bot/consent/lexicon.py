"""What words can be in a sentence about texting: each role with its words.

Rule: a word may play several roles; a row of `demands`, `leaving` or `doubts` names roles, never
lists of words of its own. Words are folded: no capitals, accents or apostrophes.
"""

from __future__ import annotations

from typing import Final

from bot.consent.lexicon_abroad import FRENCH_ROLES, SPANISH_ROLES

_PROMO: Final = (
    "promos promo promotions promotion promotional marketing ads adverts advertisement "
    "advertisements advertising deals coupons discounts specials newsletter newsletters sales "
    "solicitations solicitation solicitating commercials commercial offers telemarketing"
)
_JUNK: Final = "spam junk crap garbage bs bullshit shit nonsense rubbish trash scam scams"
" scammer scammers spammer spammers"

ENGLISH_ROLES: Final[dict[str, str]] = {
    "CEASE": "stop quit cease halt desist discontinue stp",
    "CEASED": "stopped stopping stops ceased ended",
    "END": "end cancel terminate suspend deactivate kill discontinue disable disconnect",
    "REMOVE": "remove delete erase scrub unlist deregister purge strike scratch drop wipe expunge "
    "unenroll disenroll exclude omit clear rmv rmove",
    "REMOVED": "removed taken deleted erased off scrubbed dropped",
    "TAKE": "take get pull cut keep yank kick",
    "OPT": "opt opting opted opts",
    "UNSUB": "unsubscribe unsub unsubscribing unsubscribes unsubbing optout unenroll disenroll",
    "UNSUBBED": "unsubscribed unsubbed",
    "TEXTV": "text txt message msg contact contacting sms dm ping reach write imessage",
    "HASSLE": "bother harass hound pester bug spam annoy disturb solicit stalk badger",
    "TEXTG": "texting txting messaging msging contacting spamming bothering harassing bugging "
    "pestering soliciting annoying disturbing hounding pinging textin txtin txtn "
    "txtng msgn blowing messagin botherin textn texin texn txing texng textig "
    "harrassing harasing stalking smsing",
    "TEXTED": "texted contacted messaged bothered spammed harassed solicited pestered txted",
    "CALLV": "call phone ring",
    "CALLG": "calling phoning ringing callin",
    "SEND": "send sending",
    "SENDG": "sending sendin",
    "RECVG": "getting receiving gettin",
    "RECV": "get getting receive receiving be hear hearing being see seeing have been on recieve "
    "recieving gettin",
    "TEXTS": f"texts txts messages msgs sms mms notifications alerts reminders blasts updates "
    f"correspondence communications communication announcements mailings {_PROMO} {_JUNK}",
    "TEXT_ONE": "text txt message msg notification alert reminder update ad offer deal coupon "
    "discount sale special survey surveys robotext robotexts bot bots",
    "PROMO": f"{_PROMO} promotionals coupon ad advert deal sale discount special offer",
    "JUNK": _JUNK,
    "STUFF": "stuff things anything nothing crap junk these those this that it them everything "
    "any all else more shit whatever",
    "DET": "all the these those this that your ur any of with future further more damn stupid "
    "annoying fucking freaking constant unwanted so many such other every dang blasted bloody "
    "automated automatic random unsolicited daily weekly nightly and or mass group goddamn dumb "
    "ridiculous endless repeated additional new another bulk to from a yall yalls this type kind "
    "kinds types sort sorts business company",
    "ME": "me us",
    "MY": "my our mine this",
    "NUM": "number phone cell mobile cellphone name num digits contact info information line nbr "
    "no # contacts data details telephone numbers",
    "LIST": "list lists computer phonebook rotation system database databases records record"
    " contacts group files "
    "file program loop directory roster mailing campaign campaigns distribution blast blasts crm "
    "thread chain subscribers subscription subscriptions",
    "CONSENT": "consent permission authorization authorisation approval optin",
    "POLITE": "please pls plz plse plss plox thanks thank thx ty tks kindly now hi hello hey ok "
    "okay k just sir maam mam miss mr mrs team guys folks dude bro bruh man lady omg ugh wtf jesus "
    "christ god gosh damn immediately asap already right away today once forever seriously really "
    "honestly no yes yeah nope nah so and well um uh look listen good morning afternoon evening "
    "you u yall ya all i said stat permanently effective the for love of fuck fucking ffs fcking "
    "hell is enough sorry pretty dear kind regards cheers too much very thankyou appreciate "
    "yo friend peace bye goodbye at alright mate buddy fyi must bs again crap ew eww smh geez "
    "jeez yikes nty sheesh fine then well alright hun sweetie honey",
    "PLEASE": "please pls plz plse hi hello hey ok okay ugh omg wtf yo so and now just kindly "
    "no yes sir "
    "maam seriously dude bro guys team sorry thanks but nty thx ty nope ew eww smh geez yikes",
    "OPENER": "but can could would will you u i id im we want need like to wish asking ask am are "
    "have has got gotta should please pls just must it its this they these that demand demanding "
    "telling let think better time its begging beg real fr deadass",
    "TAIL": "it this that these those them now please pls plz already everything immediately asap "
    "thanks thank you thx ty all me us today forever right at once guys sir maam texting sending "
    "lady dude bro man fucking yall permanently and the fuck completely altogether entirely "
    "seriously u ok okay doing ffs kindly bitch asshole idiot idiots here plse dear alright jerk "
    "for good never again anymore tks bye regards team folks crap shit time moment creep loser "
    "moron stalker weirdo scammer scammers spammers clown dumbass pal buddy tf wtf rn fr asap"
    " whatsoever then pronto",
    "AGAIN": "again anymore ever nomore further period henceforth anymor nemore nomo",
    "ADV": "just ever even please pls plz ever really actually also kindly immediately simply "
    "fucking freaking always still all already straight so keep",
    "NEG": "dont not never no didnt cant cannot wont doesnt havent hasnt wouldnt shouldnt isnt "
    "aint couldnt without neither nor nobody arent wasnt",
    "NOT": "dont not never didnt cant cannot wont doesnt wouldnt shouldnt couldnt isnt arent "
    "havent hasnt wasnt aint",
    "DONTW": "dont never",
    "WANT": "want wanna wish need like care desire interested appreciate wants wanted cares "
    "interest enjoy request require needs wanting needing wishes wishing desires",
    "I": "i im we id ive weve were ill",
    "YOU": "you u ya yall youse guys people folks ur your company yalls youre youve business",
    "THIRD": "he she they him them her his their hes shes theyre someone somebody who wife husband "
    "mom dad son daughter kids kid ex boss driver neighbor tech technician guy dog",
    "AUXPAST": "did does do was were had",
    "EMAIL": "email emails mail gmail inbox newsletter e facebook instagram app website voicemail "
    "calls",
    "WAY": "email mail call phone write fax letter",
    "INSTEAD": "instead only rather",
    "SIGNUP": "sign signed signing subscribed subscribe subscribing agreed agree asked ask "
    "requested request authorized authorised authorize consented consent enrolled enroll "
    "registered register opted opt permitted approved",
    "SAID": "said say saying texted text reply replied replying sent send wrote typed type typing "
    "told tell asked sending telling responded respond",
    "EVERYDAY": "at by the on in for here there light sign signs a an when before after near over "
    "into my his her our was is to short where when if until till because",
    "REASSURE": "worrying stressing laughing apologizing crying playing smiling thinking kidding "
    "joking teasing whining complaining working running raining snowing",
    "LAUGH": "lol lmao haha hahaha hahahaha rofl lolol hehe lmfao jk jaja jajaja jajajaja mdr ha",
    "SWEAR": "fuck piss screw bugger buzz sod f eff",
    "BLOCK": "block blocking blocked report reporting reported",
    "AUTHORITY": "fcc ftc bbb attorney lawyer police authorities carrier crtc ag general court",
    "CONDITION": "until till before after while when whenever at on in back yet about if unless "
    "during late early between tonight tomorrow from first",
    "REASON": "ur im its because cause cuz bc i this we or and you your my thats since again for "
    "period he she stop ok never they",
    "TIME": "monday tuesday wednesday thursday friday saturday sunday tomorrow tonight today week "
    "appointment am pm morning",
    "NOTLIST": "waiting wait guest vip wish punch payroll volunteer invite invitation call "
    "schedule standby pickup cancellation emergency backup substitute appointment birth agenda "
    "speaker to-do todo grocery shopping snack",
}

ROLES: Final[dict[str, str]] = {
    name: " ".join(
        table[name] for table in (ENGLISH_ROLES, SPANISH_ROLES, FRENCH_ROLES) if name in table
    )
    for name in dict.fromkeys((*ENGLISH_ROLES, *SPANISH_ROLES, *FRENCH_ROLES))
}
