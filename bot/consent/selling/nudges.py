"""Words that nudge people to come back, to be quick or to want more, without naming an offer.

Rule: as in `pitches`: marketing where nobody asked. Everyday senses (a trial in court, a cancelled
bus, an upgrade of software) are kept out by the pattern itself.
Source: CTIA 5.1: what only means to make people buy is promotional.
"""

from __future__ import annotations

from typing import Final

from bot.consent.selling.indicator import Indicator, row

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_SOON = rf"(?:today|tonight|tomorrow|this (?:week|weekend|morning|afternoon|evening)|{_DAY})"

NUDGES: Final[tuple[Indicator, ...]] = (
    row(
        "offer:return", "Asking people back is marketing.",
        "a while|haven't|havent|have not|too long|hace tiempo|longtemps|hasn't",
        r"\bit(?:'?s| has) been (?:a while|too long|ages|forever)\b",
        r"\byou (?:haven'?t|have not) (?:been (?:in|back|by|here)|visited|stopped|booked|ordered)"
        r"|\b(?:haven'?t|have not) seen you (?:in|since|for|lately)\b(?! (?:class|school|court))",
        r"\bhace tiempo que no (?:te|le|vienes?|nos)\b|\bca fait longtemps\b",
    ),
    row(
        "offer:gap", "Offering an open place unasked is marketing.",
        "cancel|opened up|up for grabs|opening|room in|still room|slot|spot|tables|seats",
        r"\b(?:had|got|have|with) (?:a |an )?(?:last[- ]minute )?cancell?ations?\b[^\n]{0,40}"
        r"\b(?:want|slot|spot|take it|interested|grab|yours|open)\b"
        r"|\b(?:spot|slot|chair|time|table)s? (?:just )?opened up\b|\bup for grabs\b",
        r"\bwant (?:the|that|this) (?:slot|spot|chair|table)\b",
        rf"\b(?:have|got|are|some|more) (?:\w+ )?openings? (?:\w+ )?{_SOON}"
        rf"|\b(?:openings?|spots?|tables|seats|chairs) (?:free |open |left )?{_SOON}\b(?! (?:at|is"
        r"|for your|has|was|were))",
        r"\b(?:still|have|some|got) room (?:in|for|at|on)\b(?! (?:improvement|growth|your"
        r"|you at))",
    ),
    row(
        "offer:press", "Pressing people to be quick is marketing.",
        "prices|rates|act fast|be quick|move fast|first come|won't wait|go up|rise|climb",
        r"\b(?:prices|rates) (?:(?:are |is )?go(?:ing)?(?: back)? up|rise|increase|climb|jump)\b"
        r"(?! (?:because|due|by|to))|\bact fast\b|(?:^|[.!?\n,;-] *)be quick\b"
        r"|\bmove fast\b(?! on your)"
        r"|\bfirst come,? first serve",
    ),
    row(
        "offer:consider", "Asking whether they thought of buying is marketing.",
        "considered|thought about|thought of|looked into|paying too much|too high|lower your"
        "|cut your|owed|fender|accident",
        r"\b(?:have you|ever|you) (?:ever )?(?:considered|thought (?:about|of)|looked into) "
        r"(?:a |an |getting|buying|selling|adding|refinanc|switching|upgrading|solar|moving"
        r"|whole|term|life|braces|leasing|owning|our |becoming|joining|trying)",
        r"\bpaying too much\b|\b(?:insurance|bill|rate|payment|premium|rent)s? (?:\w+ )?too high\?",
        r"\b(?:lower|cut|slash|shrink|trim) your (?:\w+ ){0,2}(?:bills?|payments?|rates?|premiums?"
        r"|costs?)\b(?! (?:was|as (?:you|agreed)))",
        r"\b(?:accident|crash|injured|fender bender|hurt (?:on the job|at work))\?"
        r"|\b(?:may|might|could) be owed\b(?! (?:a refund|\$))|\bowed compensation\b",
    ),
    row(
        "offer:occasion", "Reminding of a feast in order to sell is marketing.",
        "is coming|around the corner|almost here|are coming|is next week|is near|new year, new"
        "|new year new|new season",
        r"\b(?:mother'?s day|father'?s day|valentine'?s(?: day)?|christmas|thanksgiving|easter"
        r"|halloween|the holidays|prom|wedding season|spring|summer|winter|fall|grill(?:ing)?"
        r" season|graduation|cold season) (?:is|are) (?:coming|around the corner|almost here"
        r"|next week|near|right around)\b|\bnew (?:year|season),? new\b",
    ),
    row(
        "offer:bait", "Promising a prize or a surprise is marketing.",
        "waiting|await|winner|won|chosen|selected|in luck|\U0001f4b8|\U0001f911|\U0001f4b0"
        "|\U0001f381|\U0001f6cd|inside",
        r"\byour (?:\w+ )?(?:free \w+|trial|reward|gift|upgrade|offer|glow|surprise|savings|prize"
        r"|bonus|treat|smile|adventure|escape|dream \w+) (?:is |are )?(?:still )?"
        r"(?:waiting|awaits?)\b|\b(?:surprise|something special|reward|treat|gift)s?"
        r" (?:awaits?|is waiting|are waiting)\b",
        r"\byou(?:'?re| are) (?:our|the|a|today'?s) (?:\w+ )?winner\b(?! of the (?:case|bid))"
        r"|\byou(?:'ve| have)? won\b(?!'| (?:your|the|this) (?:case|appeal|bid|hearing|claim|motion"
        r"|game|match))|\byou(?:'ve| have) been (?:chosen|selected)\b(?! (?:for (?:jury|the (?:job"
        r"|role|position|team|interview)|an? (?:\w+ )?(?:interview|audit))|to (?:serve"
        r"|interview)|as))|\blucky (?:customer|winner|day)\b|\byou(?:'?re| are) in luck\b",
        r"(?:[\U0001f4b8\U0001f911\U0001f4b0\U0001f381\U0001f6cd] ?){2}"
        r"|[\U0001f4b8\U0001f911\U0001f4b0\U0001f381\U0001f6cd] ?(?:\w+ )?(?:inside|for you"
        r"|waiting|awaits|just for)"
        r"|\b(?:code|deal|savings|surprise|gift|coupon|treat) inside\b",
    ),
    row(
        "offer:event", "Inviting to an evening at our place is marketing.",
        "live music|karaoke|trivia|open mic|live band|dj |comedy night|ladies night|food truck"
        "|game night|movie night",
        r"\b(?:live (?:music|bands?|jazz)|karaoke|trivia(?: night)?|open mic|comedy night"
        r"|ladies'? night|food trucks?)\b(?! (?:is cancell?ed|was|has been|moved|lesson))"
        rf"[^.!?\n]{{0,24}}\b(?:{_SOON}s?|\d|from|every|at|all)|\bdj (?:\w+ )?{_SOON}",
    ),
    row(
        "offer:trade", "Asking to trade or to sell to us is marketing.",
        "trade|cash for|we buy|sell your|your old|your lease|due for a",
        r"\btrade (?:up|in,)|\btrade-?in (?:bonus|offer|event|deal)\b|\bcash for your\b"
        r"|\bwe buy (?:houses|homes|cars|gold|land|junk|old|used|phones|trucks)\b"
        r"|\bsell your (?:house|home|car|truck|gold|land|phone) (?:for|to us|fast|now|today)"
        r"|\byour old \w+ (?:is|are|could be|may be) worth\b|\bturn your (?:old )?\w+ into cash"
        r"|\byour (?:car|vehicle|truck|phone|suv) is due for an? (?:upgrade|trade|new)",
    ),
    row(
        "offer:service", "Proposing more work unasked is marketing.",
        "while you|while we|cater|we host|we do |we now|now doing|we've added|now offer"
        "|now do |pencil|put you down|get you on|should we book",
        r"\bwhile (?:you'?re|you are|we'?re|we are|i'?m) (?:here|there|in(?: the shop)?|at it)\b"
        r"[^.!?\n]{0,14}\b(?:we|i|want|should|how about)\b(?:'?(?:ll| will) (?:be|take|need)"
        r"| (?:need|noticed|found|saw))?(?<!ll be)(?<! need)(?<!noticed)(?<!found)(?<! saw)",
        r"(?:^|[.!?\n,;-] *)we (?:also |now )?(?:cater\b|host (?:birthdays|parties|weddings)"
        r"|do (?:weddings|birthdays|parties|catering))",
        r"\bwe now (?:offer|do|carry|sell|have|serve|deliver)\b(?! (?:your|a record|the))"
        r"|(?:^|[.!?\n,;-] *)now (?:doing|offering|serving)\b|\bwe'?ve added \w+ (?:filler|service"
        r"|class|treatment)",
        r"\b(?:should|shall|can|could) (?:we|i) (?:book|pencil|put|get|squeeze|set) you (?:in|down"
        r"|up|on)\b(?! (?:for (?:your|the follow)|to (?:the|our) (?:call|list)))",
    ),
)  # fmt: skip
