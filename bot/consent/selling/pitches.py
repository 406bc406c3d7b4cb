"""Words that sell when we start, and merely answer when the contact asked. English.

Rule: a price, a new menu, an opening or a question whether they want one is marketing unasked for
and conversation when asked for; nobody's question turns a coupon into conversation (see `offers`).
Source: CTIA 5.1: an answer is conversational only if it answers the request.
"""

from __future__ import annotations

from typing import Final

from bot.consent.selling.indicator import Indicator, row

_MONEY = r"[$\u20ac\u00a3] ?\d[\d,.]*"

PITCHES: Final[tuple[Indicator, ...]] = (
    row(
        "offer:price", "Advertising a price is marketing.",
        "$|entitled|pricing|lowest rate|lower rate|low rate|special price|great rate|intro"
        "|\u20ac|\u00a3|price|interest|apr|approved|waive|top dollar|cash offer|rates"
        "|lower your|qualify|lock in|overpay"
        "|financ|eligible|worth|no joining|enrollment fee|money|bonus|no fee|for less|afford",
        r"\b(?:only|just|starting (?:at|from)|start(?:s|ing)? (?:at|from)|from just|from only"
        r"|from|as low as|now only|for just"
        rf"|for only|under|all for|packages? (?:from|at)) {_MONEY}(?! (?:to|is|and [$]|on your"
        r"|was|overdue|left|remaining|more to))",
        rf"{_MONEY} ?(?:/|per |a |an )(?:mo\b|month|person|night|class|head|seat|cup|plate"
        r"|session|week|unit|pair|year)(?!\w* (?:is|was|due))",
        rf"{_MONEY} (?:special|all (?:day|month|week)|this (?:week|month|weekend)|each while"
        r"|through (?:friday|sunday|saturday)|drafts?|margaritas?|wings|cocktails|lunch|off)\b",
        rf"\bfor (?:just |only )?{_MONEY}(?= (?:each|this|today|through|until|with|plus)"
        r"|[.,!]? (?:this|book|limited|today|call|reserve|order|ends|while))",
        r"\blow(?:est|er)? (?:prices?|rates?)\b(?! (?:is|was))|\bprices? (?:start|from"
        r"|have dropped|slashed|cut|too low)\b|\bdrop(?:ped|s)? in price\b|\bpricing (?:ends"
        r"|starts|goes|expires)\b"
        r"|\b(?:unbeatable|last year'?s|pre-?season|special|intro\w*|great|best|insider"
        r"|new lower) (?:prices?|pricing|rates?)\b",
        r"\b(?:we'?ll|we will|we|and|to|let us) waive (?!your late|the late)|\bno (?:joining"
        r"|enrollment|activation|sign-?up|initiation|contract|annual|application) fees?\b",
        rf"\b(?:schedule|book|get|grab|try|order|add|reserve)\b[^.!?\n]{{0,24}}{_MONEY} [a-z]",
        r"\btop dollar\b|\bcash offer\b|\b(?:rates?|fares|prices) (?:just |have |are "
        r"|has )?(?:dropped|fallen|fell|down|at a)\b"
        r"|\blower your (?:monthly|payment|bill|rate|interest|premium|energy|electric)"
        r"|\boverpaying\b|\block in (?:a|your|the|this|today)\b",
        r"\byou (?:may |might |could |now |already )?qualify\b|\byou(?:'re| are| may be"
        r"| might be) (?:eligible|entitled|approved) (?:for|to) (?:a |an |our |the |up to "
        r"|compensation|cash|new|special|exclusive|\$|your free)"
        r"|\bfinancing (?:available|options|for|from|with)\b|\b(?:sign-?on|sign-?up|welcome"
        r"|signing|referral|joining) bonus\b|\brates? (?:from|as low|starting)\b"
        r"|\bno fee unless\b"
        r"|\b(?:worth more than|what (?:is )?your (?:home|house|car|truck)(?: is|'s)? worth"
        r"|house is worth|home is worth|home value)\b|\bup to [$]\d[\d,.]* (?:for your|toward|in"
        r"|on your|when)",
    ),
    row(
        "offer:launch", "Announcing something to buy is marketing.",
        "arriv|restocked|order|book|join|night|info session|enroll|register|sign up|apply|rsvp"
        "|reserve|seminar|workshop|trunk show|tours|just |now |in stock|new |collection|in store"
        "|open house|ticket|enrollment|hiring"
        "|openings|scholarship|back by|returns|are back|is back|webinar|tasting",
        r"\bnew arrivals?\b|\bjust (?:landed|dropped|launched|listed|arrived|unpacked|in:|added"
        r"|restocked|released|hit the)\b|\b(?:has|have) (?:just )?(?:landed|dropped|launched"
        r"|hit (?:the )?(?:shelves|stores?))\b",
        r"(?<!is )(?<!are )\bnow available (?:at|in|for|on|to|from|online|with)\b"
        r"|\bnow (?:leasing|enrolling|hiring|offering|serving|open(?! until| from| at| again"
        r"| on)|accepting new|booking|scheduling|in store|carrying|pre-?selling)\b",
        r"\bback in stock\b|\brestocked\b|\bback by popular|\bin stores? now\b|\bnow in stock\b"
        r"|\b(?:is|are) back\b(?= (?:for|by|at|on|all|this)|[!:,])",
        r"\b(?:our|the|a|all|shop|try|see|new,|brand) new (?:\w+ )?(?:menu|arrivals|collection"
        r"|line|styles?|models?|season|products?|flavou?rs?|class(?:es)?|treatment|therapy"
        r"|membership|plans?|store|studio|services?|rewards?|laser|looks?|items?|drinks?"
        r"|app)\b(?! (?:ends|starts at|schedule|teacher|policy|is (?:at|in) the))"
        r"|\bnew (?:collection|menu items?|season|styles|arrivals|spin|client special"
        r"|patient special)\b|\bnew (?:client|customer|patient|puppy|here|to the area)\?",
        r"\bopen house\b(?! (?:for parents|at school|with the teacher|went|was|is over))"
        r"|\btickets? (?:are )?(?:on sale|available|going|selling|now|start|at|from|left)\b"
        r"|\b(?:get|buy|grab) (?:your |a )?(?:\w+ )?tickets?\b",
        r"\b(?:enrollment|registration|inscription)s? (?:is |are )?(?:now )?open\b|\b(?:enroll"
        r"|register|sign up|apply|rsvp|book|order|join|reserve)\b[^.!?\n]{0,30}\b(?:before"
        r"|by) (?:the )?(?:\w+ )?(?:\d|mon|tue|wed|thu|fri|sat|sun|midnight|tonight)",
        r"\bwe'?re hiring\b|\bjob openings?\b|\bscholarships? available\b"
        r"|\bjoin (?:us )?(?:for )?(?:our|the|a) (?:\w+ ){0,2}(?:webinar|tasting|seminar"
        r"|workshop|launch|party|sale|event|club|waitlist|list|program|challenge|team|rewards)\b"
        r"|\b(?:webinar|seminar|tasting|trunk show|info session|wine night|workshop)\b(?= (?:on"
        r"|this|next|tonight|and|with|for|save|\w+day))",
    ),
    row(
        "offer:scarce", "Pressing people to be quick is marketing.",
        "last|opening|slots|tables|seats|appointments|midnight|spot|quick|going fast|gone|sell"
        "|fill|left|limited|tonight|hurry|before"
        "|only |while|ends"
        "|almost|final|time is running|wait",
        r"\blast (?:chance|call|days?|minute)\b(?! (?:is|was|will|before your|to (?:submit|turn"
        r"|return|confirm|pay"
        r"|sign the|vote|drop|hand)|of (?:school|class|work)|for (?:paperwork|homework)))",
        r"\b(?:going|selling|filling|fill|sell|sells|go|moving|fills)(?: up)? (?:out )?(?:fast"
        r"|quickly|quick)\b|\b(?:won'?t|doesn'?t|never) last\b|\bsell(?:s|ing)? out\b"
        r"|\balmost (?:gone|sold out|full)\b"
        r"|\bbefore (?:it'?s|they'?re|they are|it is|its|theyre|prices?|rates?) (?:all )?(?:gone"
        r"|too late|go up|rise|increase|sold)\b|\bbefore (?:they|it) (?:sells?|fills?|runs?"
        r"|goes?|disappears?|hits?)\b|\bget them while\b",
        r"\bonly (?:a few |\d+ |two |three |a handful of |a couple )?(?:\w+ )?(?:left|seats?"
        r"|spots?|tickets?|tables?|remaining|openings?)\b|\b(?:a few|few|couple|\d+|two|three"
        r"|four|five|last) (?:\w+ )?(?:spots|seats|openings|tables|tickets|slots|rooms"
        r"|appointments|units|homes)(?: \w+)? (?:left|remain\w*|available|open|today|tomorrow"
        r"|this week)\b"
        r"|\bspots? (?:are )?(?:limited|open|left|available)\b|\blimited (?:space|seating"
        r"|availability|openings|seats|number)\b|\bonly while\b",
        r"\b(?:have|got|with) (?:a few|a couple(?: of)?|some|last[- ]minute|two|three"
        r"|\d) (?:\w+ )?"
        r"(?:openings|spots|slots|tables|seats|appointments)\b"
        r"(?! (?:booked|for you|for your|on file|scheduled|this morning with))",
        r"(?:^|[.!?\n] *)(?:sale |offer |deal )?(?:ends?|ending) (?:tonight|today|soon|tomorrow"
        r"|at midnight|sunday|monday|friday|saturday)\b|\b(?:don'?t|do not) wait\b|\bhurry\b"
        r"|\bfinal hours?\b|\bbefore midnight\b|\buntil midnight\b|\btime is running out\b"
        r"|\bact (?:fast|soon|quick)",
    ),
    row(
        "offer:invitation", "Inviting people to come and buy is marketing.",
        "come |come!|come.|stop by|stop in|swing|drop by|drop in|come",
        r"\b(?:come|stop|swing|drop) (?:on )?(?:in|by|see|check|try|visit|taste|down|explore"
        r"|celebrate)\b(?= (?:and|to|&|for|this|today|tonight|our|the|us|them|it|them|before"
        r"|while|all|at your)|[!.]| *$)(?! (?:to|and) (?:sign|pick|collect|drop|get your (?:keys"
        r"|papers)|finish|complete|the office to|discuss|see (?:me|us|him|her|the))| for your"
        r"| to your| at your|(?: this| today| the)? (?:office|desk|front))",
    ),
    row(
        "offer:look", "Showing what there is to buy is marketing.",
        "check out|take a look|see what|discover|explore|browse|have you tried|try |come see"
        "|come check|come visit|come try|come take",
        r"\b(?:check out|take a look|see what(?:'s| is)|discover|explore|browse|have you tried"
        r"|try (?:our|the|it|a|one|some|these|something)|come (?:see|try|check|visit"
        r"|take))\b(?! (?:restarting|logging|calling|turning|rebooting|resetting|clearing"
        r"|at (?:the|this|your) (?:document|file|photo|draft|contract|proof|attached)|again"
        r"|is at|time|that|by|restarting|to (?:log|send|call)|later|it again|the (?:link|portal"
        r"|app|form|code|door|back|office|document|report)|and (?:log|call|send)|your))",
    ),
    row(
        "offer:ask", "Asking people to ask for more is marketing.",
        "about|to learn|to find out|to hear|book yours|to claim|to reserve|to see if|to upgrade"
        "|to get",
        r"\b(?:ask|call|text|message|reply|contact) (?:us |me |your \w+ |for "
        r"|in store )?(?:about|to (?:learn|find out|hear|book yours|claim|reserve your|see if"
        r"|upgrade|get (?:started|yours)))\b(?! (?:it|that|this|next|your?|the (?:next|form"
        r"|paper\w*|order|results|damage|claim"
        r"|appraisal|schedule|case|bill|details)|your (?:results|appointment|claim|case|bill"
        r"|account|visit|test|file|order)))",
    ),
    row(
        "offer:appetite", "Wakening a want is marketing.",
        "craving|hungry|thirsty|thinking |curious what|ready for|ready to",
        r"\b(?:craving|hungry|thirsty|thinking (?:of|about) (?:buying|selling|a new|moving"
        r"|getting|refinanc|remodel|switching|upgrading|joining|adding|going solar)|curious what"
        r"|ready (?:for (?:a|an|your next|summer|winter|spring|fall|the (?:holidays|season"
        r"|big game))|to (?:upgrade|buy|sell|save|book|try|start|switch|join|treat|invest|move"
        r"|refinance)))\b",
    ),
    row(
        "offer:wish", "Asking whether they want more is marketing.",
        "want |care for|would you like|interested in|like one|like to|like a spot",
        r"\b(?:want|care for|would you like|interested in|like) (?:one|a spot|in\?|to (?:add"
        r"|upgrade|try|grab|see it|see them|book|buy|come see|join|sell|save|refinance|earn"
        r"|treat|learn more|reserve|get yours|snag|claim|take advantage|schedule a (?:tour"
        r"|showing|demo|test drive|consult)))\b",
    ),
    row(
        "offer:also", "Telling what else we sell is marketing.",
        "did you know|we also|mention this|show this|show us this|it's been|its been|been ",
        r"\bdid you know (?:we|that we|you can|you could|our)\b|\bwe also (?:do|offer|sell|have"
        r"|carry)\b|\bmention this (?:text|message|ad)\b|\bshow (?:this|us this) (?:text"
        r"|message)\b|\b(?:it'?s been|been) (?:a while|too long|\d+ (?:months|weeks|days)"
        r"|a minute)\b[^.!?\n]{0,12}\b(?:since|come|book|stop|ready)\b|\bbeen a while since\b"
        r"|\bwelcome back offer\b",
    ),
    row(
        "offer:tap", "Asking people to answer for an offer is marketing.",
        "tap |click |text back|reply |perfect",
        r"\b(?:tap|click|text back|reply)(?: \w+){0,2} (?:to|for) (?:book|shop|order|buy|save"
        r"|claim|redeem|yours|reserve (?!a pickup)|join|upgrade|get (?:it|started|yours"
        r"|your (?:discount|coupon|code|deal|quote|free))|enter|see the (?:sale|deals))\b"
        r"|\bperfect (?:gift|time to (?:buy|sell|book|upgrade|refinance|start|invest|switch))\b",
    ),
    row(
        "offer:gift", "Proposing presents and upgrades is marketing.",
        "gift|stocking stuffer|your next|upgrade|unlock",
        r"\b(?:gift (?:a|an|them|her|him|cards?|certificates?|sets?|guide)|stocking stuffers?"
        r"|gift ideas?)\b(?! (?:order|balance|purchase|receipt|was|number|is ready))"
        r"|\byour next (?:purchase|order|visit(?= (?:is half|for)))\b|(?<!your )\bupgrade (?:to"
        r"|your)\b(?! (?:browser|software|app to version|\w+ (?:is|was|will)))|\bunlock (?:un"
        r"|more|all|the|your full|premium|exclusive)",
    ),
    row(
        "offer:treat", "Promising pleasure or gain is marketing.",
        "enjoy|experience|the first|first in line|first pick|first dibs|personal training"
        "|you'll love|ready|summer|buyers|your house|your home|your car|we buy|i buy|trade"
        "|thinking of selling|in your",
        r"\b(?:enjoy|experience) (?:our|the (?:best|new|taste|luxury)|a |an |unlimited|exclusive"
        r"|premium|up to|delicious)\b(?! (?:great|good|nice|lovely|wonderful|safe|restful|happy"
        r"|relaxing) (?:day|weekend|holiday|evening|stay|trip|week))"
        r"|\b(?:be|get) (?:the first|first in line|first pick|first dibs)\b"
        r"|\bpersonal training\b[^.!?\n]{0,20}[$]|\bwe think you'?ll love\b"
        r"|\byou'?ll love (?:our|these|this|the|what|it)\b|\b(?:get|are you) (?:ready|summer"
        r"|beach|camera|vacation|winter|holiday)[- ]ready\b|\bsummer[- ](?:ready|body)\b"
        r"|\b(?:we|i) (?:want to|'?d like to|'?d love to|can|have buyers|buy) (?:buy"
        r"|make you an offer|who want|your (?:house|home|car))|\btrade[- ]?in (?:your|value|and"
        r"|for|today)\b|\btrade in your\b|\bthinking of selling\b|\bin your (?:neighborhood"
        r"|area)\b(?= (?:this|and|doing|today|next|tomorrow)|\?| *[.,!] *(?:curious|want|free"
        r"|get|call))",
    ),
    row(
        "offer:membership", "Selling a plan or a membership is marketing.",
        "member|upgrade|pack|start|begin|renew|commit|program|rewards|premium|unlimited|plan"
        "|subscri|trial|seats|sign up|package|bundle|add a line|add a |switch to|club"
        "|join",
        r"\b(?:our|new|the) (?:\w+ )?(?:membership|loyalty|maintenance plan|service plan|rewards"
        r"|subscription box|wine club|coffee club)\b(?! (?:card|number|policy|fee of|agreement"
        r"|renewed|was|is (?:active|paused))|s? hours)(?= (?:plan|program|is|includes|gives|gets"
        r"|and|for|to|:)|:|[!.,])",
        r"\b(?:sign up|join|become a member|subscribe|switch|become)\b(?= (?:for (?:our|the"
        r"|a) (?:\w+ )?(?:plan|membership|club|newsletter|program|list|rewards|texts)|us for our"
        r"|our |to (?:us|annual|our|save|get)|and (?:save|get|earn)|the (?:club|team today)"
        r"|at \w+\.\w+|today))",
        r"\bmembers? (?:save|get|shop|enjoy|earn|receive|only)\b|\b(?:pack|package"
        r"|bundle)s?(?: \w+)? (?:for|from|at|start\w*|is) (?:just |only )?[$]\d"
        r"|\bstarter (?:pack|kit)\b|\badd (?:a|an|another|on)[^.!?\n]{0,30} for (?:just |only "
        r"|another )?[$]\d|\b(?:renew|upgrade|subscribe|commit"
        r"|switch)\b[^.!?\n]{0,30}\b(?:and (?:save|get|keep|lock|enjoy|earn|unlock)|at last"
        r"|for (?:just|only|less)|before (?:the )?pric)"
        r"|\b(?:start|begin|try)[^.!?\n]{0,18}\b(?:free trial|trial today|for [$]\d|risk[- ]free"
        r"|it (?:free|today|now))\b|\b(?:unlimited|premium|pro|vip) (?:plan|membership|package"
        r"|access)\b(?= (?:for|from|starts|today|now|includes|gives|with)|:|!)",
    ),
    row(
        "offer:giving", "Asking for money or votes is solicitation.",
        "donat|every|chip in|gift|give|pledge|fundrais|vote|rally|matched|campaign|goal|elect"
        "|contribut|tithe|raise|support|petition",
        r"\b(?:please |can you |will you |to |you can |could you |and |or "
        r"|help us by )?(?:donate|chip in|pitch in [$]|contribute)\b(?! (?:was|items|blood type"
        r"|to your (?:ira|401)|clothes at))|\b(?:your|a|every|each|any) (?:donation|gift"
        r"|contribution|pledge|dollar)s? (?:can|will|could|makes?|today|helps?|feeds?"
        r"|is (?:matched|doubled)|goes|of (?:just|any|\$\d+ (?:can|will|feeds?|helps?"
        r"|provides?)))\b"
        r"|\bgive (?:today|now|generously|online|at \w+\.|what you can|the gift)\b|\b(?:gifts?"
        r"|donations?|dollars?) (?:is |are |will be )?(?:matched|doubled|tripled)\b|\b(?:make"
        r"|making) (?:a|your) (?:\w+[- ])*(?:donation|gift|contribution|pledge)\b"
        r"|\bsupport (?:our|the|us|your)\b[^.!?\n]{0,30}\b(?:today|now|with a|by (?:giving"
        r"|donating|buying)|at \w+\.\w)|\b(?:from|of|reach|meet|hit"
        r"|toward) our (?:\w+ )?(?:fundraising )?goal\b|\bhelp us (?:raise|reach|meet|hit|win"
        r"|fund|flip)\b|\bfundraiser\b(?= (?:this|on|tonight|at|dinner))",
        r"\bvote (?:for|yes|no on|early for|blue|red)\b|\b(?:re-?)?elect [a-z]+ [a-z]+\b"
        r"|\brally\b(?= (?:with|for|this|on|at|in))|\bi'?m running for\b|\bcount on your (?:vote"
        r"|support)\b|\bsign (?:the|our) petition\b",
    ),
)  # fmt: skip
