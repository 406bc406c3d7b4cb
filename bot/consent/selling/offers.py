"""Words that sell wherever they stand, also in an answer. English.

Rule: a phrase stands here if a carrier's reviewer would call the text marketing for it; everyday
senses (a bill of sale, feel free, a deal with traffic) are kept out by the pattern itself.
Source: CTIA 5.1 (a coupon or a call to act moves a text to promotional).
"""

from __future__ import annotations

from typing import Final

from bot.consent.selling.indicator import Indicator, row

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONEY = r"[$\u20ac\u00a3] ?\d"
_FREE_WHEN = (
    r"to|for|on|at|this|next|tomorrow|tonight|today|now|after|before|around|until|till|from"
    r"|between"
    rf"|later|in|all|any|anytime|of|up|time|if|when|and|or|but|as|with|then|parking|lot|public"
    r"|lunch (?:is|will|and)|breakfast (?:is|will|from)|wi-?fi|wifi|speech|range|throws?|agent"
    r"|clinic|press|will|we|you|i|it|is|are|right|during|most|again|since|because|just|so|too|by"
    r"|tho|though|atm|rn|spot|space|slot|hours?|moment|min|minutes?|secs?|second|afternoons?"
    r"|mornings?|evenings?|days?(?! pass)|weekends?|hand|standing|flow|fall|will|kick|period"
    rf"|{_DAY}s?|mon|tue|wed|thu|fri|sat|sun|trial (?:ends?|ended|has|expires?|expired|is|was|will"
    r"|period|account|version)|returns? (?:label|shipping|period)|shuttle (?:is|runs|leaves)"
    r"|or not"
    r"|throughout|within|every|while|soon|long|anymore|either|myself|dental clinic|form|copies"
    r"|text|to-|application|library|meals? (?:are|is|will|program)|credit report|tier|t4|thyroid"
    r"|consultation (?:is|on|at|appointment|tomorrow|today)|estimate (?:is|on|at|appointment)"
)
_NO_DATE = "".join(
    f"(?<!{month} )"
    for month in (
        "jan",
        "feb",
        "mar",
        "apr",
        "may",
        "jun",
        "jul",
        "aug",
        "sep",
        "oct",
        "nov",
        "dec",
    )
)
_SALE_OF = (
    r"(?<!bill of )(?<!record of )(?<!proof of )(?<!point of )(?<!point-of-)(?<!contract for"
    r" the )(?<!contract of )(?<!terms of"
    r" )(?<!date of )"
    r"(?<!final )(?<!house )(?<!home )(?<!car )(?<!property )(?<!your )(?<!their )(?<!his"
    r" )(?<!her )"
    r"(?<!for )(?<!the land )(?<!after-)(?<!short )(?<!-of-)"
)

OFFERS: Final[tuple[Indicator, ...]] = (
    row(
        "offer:percent", "A percentage off is an offer.", "%|percent|pct|pc",
        r"\b\d{1,3} ?(?:%|pct|pc) ?off\b",
        r"\b\d{1,3} ?(?:%|percent) (?:off|discount|cash ?back|savings?|less|extra|bonus"
        r"|more free)\b",
        r"\b(?:save|saves|saving|enjoy|take|extra|additional|another|score|cut) "
        r"(?:up to |an? |an extra |an additional |over |at least |as much as |another )?"
        r"\d{1,3} ?(?:%|percent)",
        r"\b\d{1,3} ?% (?:down|apr|apy|financing|interest)\b(?! (?:payment|is due))",
        r"\b0 ?% (?:down|apr|apy|financing|interest|intro)",
        r"\b(?:five|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
        r"(?:[- ]five)? percent (?:off|discount|back|less)\b|\b\d{1,3} ?% back\b",
    ),
    row(
        "offer:money-off", "Money off is an offer.", "$|\u20ac|\u00a3|save|half|two months|off",
        rf"{_MONEY}[\d,.]*(?: ?\$)? (?:off|discount|gift ?cards?|bonus|rebate|voucher|coupon"
        r"|cash ?back"
        r"|statement credit|back (?:on|when|for|in)|in (?:savings|free|store credit)"
        r"|toward|sign-?(?:up|on)|welcome|reward)",
        rf"\bsave (?:up to |an extra |an additional |over |at least |another |them )?"
        rf"(?:{_MONEY}|big\b|money\b|more\b|now\b|today\b|even more|a bundle|\d+ months?)",
        r"\bhalf[- ](?:off|price)\b", r"\b(?:1/2|50) ?(?:price|off)\b",
        r"\b(?:and|&|to|can|will|you'll|stores?-?wide|this (?:week|weekend"
        r"|month)) save\b(?! (?:the (?:date|form"
        r"|file|number)|this|it|your (?:progress|work|changes|file)|a copy|time|paper|my"
        r"|our number))",
        r"\b(?:give|gives?|get|gets|earn|earns|enjoy|pocket|score|snag) (?:a |an |them |you "
        r"|your friends? )?"
        rf"{_MONEY}[\d,.]*(?! (?:refund|deposit|back to your|payment|check\b|copay))",
        r"\b\d+ ?% (?:or|to) \d+ ?% off",
    ),
    row(
        "offer:discount", "A discount is an offer.",
        "discount|coupon|voucher|rebate|promo|markdown|code|bogo|bundle pric|price match",
        r"\bdiscount(?:s|ed)?\b(?! (?:was|has been|have been|were"
        r"|is)? ?(?:already )?applied to (?:your|the) "
        r"(?:invoice|bill|order|receipt))",
        r"\b(?:coupons?|rebates?|markdowns?|promo(?:tional|s)?(?! (?:has |is |was )?(?:ended"
        r"|over))|promo ?codes?|bogo"
        r"|bundle pricing)\b",
        r"\bvouchers?\b", r"(?<!your )(?<!on the )(?<!got a )\bpromotions?\b",
        r"\b(?:use|enter|with|apply|mention|text|show|using|w/) (?:the |promo |offer |our "
        r"|this )?codes?:? "
        r"[\"']?(?!(?:\d+|on|to|at|for|below|above|in|we|you|that|from|sent|is|and|when|it"
        r"|provided|as)\b)[a-z0-9]*[a-z]{2,}[a-z0-9]*\b(?! (?:to (?:log|sign|enter|open|verify"
        r"|get in|access)"
        r"|at the (?:gate|door)))",
        r"\b(?:promo|offer|discount|presale|coupon) code\b",
    ),
    row(
        "offer:sale", "A sale is an offer.",
        "sale|everything must go|clearance|black friday|cyber monday|cyber week|doorbuster"
        "|blowout|liquidation"
        "|prime day",
        rf"{_SALE_OF}\bsales?\b(?! (?:agreements?|contracts?|closing|date|receipts?|closed"
        r"|closes|documents?"
        r"|papers?|rep\b|reps|representatives?|tax|team|person|people|associates?|managers?"
        r"|department"
        r"|dept|calls?|meeting|orders?|pitch|advisor|consultant|agent|pending|price (?:was|is|of)"
        r"|is (?:final|pending|complete|closed|contingent|over)|was (?:final|completed"
        r"|cancelled)|went through|fell through"
        r"|of (?:your|the|my|our|his|her|their|this)|to (?:the|your) (?:buyer|neighbor)|proceeds"
        r"|channel|force|office|papers?|desk|were|permission|volunteers?|table sign|set ?up"
        r"|sign-?up sheet|report|figures|numbers|goals?"
        r"|ended|is over|has ended|already ended|opportunity|position|job|role|training|floor"
        r"|office))",
        r"\bsale of the (?:year|season|summer|century|month|day)\b",
        r"\b(?:flash|clearance|spring|summer|fall|winter|holiday|yard|closing|big|annual|moving"
        r"|garage|estate"
        r"|warehouse|labor day|memorial day|anniversary|weekend|tent|rummage|sidewalk|white|vip"
        rf"|private|{_DAY}) sale\b"
        r"(?! (?:permission|volunteer|set ?up|ended|is over))",
        r"\bon sale\b(?! (?:ended|any ?more))",
        r"\bclearance (?:rack|event|items?|prices?|deals?|shoes|section|styles?)\b"
        r"|\bfinal clearance\b|\bon clearance\b",
        r"\bblack friday\b|\bcyber (?:monday|week)\b|\bdoor-?busters?\b|\bblow-?outs? (?:sale"
        r"|price|event|deal)"
        r"|\bliquidation\b|\beverything must go\b|\bprime day\b",
    ),
    row(
        "offer:special", "A special offer is an offer.",
        "offer|special|deal|limited|while |happy hour|early bird|early-bird|quantities|only!"
        "|only.|only |ends |2x1",
        r"\b(?:special|exclusive|limited|introductory|seasonal|great|best|latest|current"
        r"|birthday|holiday|amazing"
        r"|launch|welcome|new-?comer|incredible|member|bonus|trade-?in|opening|hot|unbeatable"
        r"|bundle) offers?\b"
        r"(?! (?:letter|was|from the buyer))",
        r"\bask (?:us )?about our [^.!?\n]{0,24}\b(?:specials?|offers?|deals?|promos?"
        r"|packages?)\b",
        rf"{_MONEY}[\d,.]* (?:\w+ ){{0,2}}specials?\b",
        r"\b(?:our|this|accept your|claim (?:your|this)|your exclusive"
        r"|your special) offers?\b (?=ends|expires|is good"
        r"|is valid|today|now|before|until|at|in)",
        r"\boffers? (?:ends?|expires?|valid|good (?:through|until|thru)|code|of the (?:day|week"
        r"|month))\b",
        r"\bspecials?\b(?= (?:price|pricing|deal|rate|offer|on|today|tonight|of the|at |\d|[$]|:"
        r"|savings|promo|event|gift))",
        r"\b(?:holiday|weekend|daily|lunch|dinner|today'?s|tonight'?s|weekly|monthly|member"
        r"|spring|summer|fall"
        r"|winter|day|brake|drink|bar|brunch|menu|season|back-to-school|tune-?up|cleaning"
        r"|introductory|new client"
        r"|new patient|month|week|fitness|seasonal|this (?:week|month)'?s) specials?\b",
        r"\b(?:great|best|hot|amazing|new|daily|sweet|exclusive|our|last[- ]minute|lifetime"
        r"|bundle|meal|package"
        r"|combo|incredible|special|better|hottest|biggest|top|cyber|insane|crazy|killer|family"
        r"|fiber|good) "
        r"deals?\b(?! (?:with (?:it|that|this)|of (?:work|paper|time|stress|effort|respect)))",
        r"\bdeals? (?:of the (?:day|week|month)|end|ends|start|starts|on|from|for|inside"
        r"|to be had|alert|today)\b"
        r"|(?<!no )(?<!big )\bdeals\b(?! with)",
        r"\blimited[- ](?:time|edition|offer|quantit\w+|supply|stock|release|spots)\b"
        r"|\bquantities (?:are )?limited\b",
        r"\bwhile (?:supplies|stocks?|quantities|inventory|they|it|seats) lasts?\b",
        r"\bhappy hour\b|\bearly[- ]bird\b|\bfor a limited\b",
        r"\b(?:today|tonight|this (?:week|weekend|month)|(?:one|1|two|2|three|3) (?:days?|weeks?)|"
        rf"{_DAY}|weekend|members?) only\b(?! (?:because|due|until the|for staff|we close"
        r"|parking))",
    ),
    row(
        "offer:free", "Something for free is an offer.",
        "free|complimentary| for $|bogo|buy |2 for|2-for|two for|two-for|3 for|on the house"
        "|giveaway"
        "|on us|no cost|no-cost"
        "|freebie|gift|get one|get the",
        r"(?<![\w-])(?<!feel )(?<!are you )(?<!r u )(?<!be )(?<!i'm )(?<!i am )(?<!gluten"
        r" )(?<!sugar )"
        r"(?<!dairy )(?<!nut )(?<!toll )(?<!smoke )(?<!fee )(?<!debt )(?<!set )(?<!hands"
        r" )(?<!we're )(?<!hassle )"
        r"(?<!free or )(?<!pain )(?<!interest )(?<!peanut )(?<!lactose )(?<!soy )(?<!when"
        r" )(?<!buy )(?<!one )(?<!is )(?<!are )"
        rf"(?<!the )(?<!your )free (?!(?:{_FREE_WHEN})\b)[a-z]",
        r"\b(?:the|your|a|one|an) free (?:gift|trial(?= today| now|:)|sample|month|tote|session"
        r"|class|consultation(?! (?:is|on|at|with|tomorrow))"
        r"|upgrade|guide|e-?book|ticket|item|dessert|drink|meal|t-?shirt|quote|estimate(?! (?:is"
        r"|on|at|with)))s?\b",
        r"\b(?:eats?|trains?|stays?|ride|play|skate|shop|ship|ships|gets? in|kids|is|are|one"
        r"|month|visit|session|class|tire"
        r"|night|week|wash|cup|4th|3rd|second|third|fourth|sixth|tenth|next|first"
        r"|it) free\b(?= all| on| with| this| every| tonight| today| after| when| if| for kids"
        r"|[.!]|$)"
        r"(?<!i'm free)(?<!you free)(?<!are free)(?<!parking is free)(?<!is free)",
        r"\b(?:month|session|class|visit|lesson|delivery|shipping|second one|one"
        r"|next) is (?:free|on us)\b",
        r"\b(?:\d+|one|two|three|four|six|first|a|another) (?:free )?(?:days?|weeks?"
        r"|months?) free\b|\bget (?:a |one |two |three |\d+ |your \w+ "
        r"|the \w+ )?(?:months? )?free\b(?! (?:of|from))",
        r"\bcomplimentary (?!(?:parking|breakfast|wi-?fi|shuttle|water|coffee is)\b)[a-z]",
        r"\bbuy (?:any |one|two|three|a |\d)[^.!?\n]{0,30}\b(?:get|receive)\b|\b(?:2|two|3"
        r"|three)[- ]for[- ](?:1|one|2|two|[$]\d+)\b"
        rf"|{_NO_DATE}\b[1-9]\d? (?:[a-z]+ )?for {_MONEY}",
        r"\bon the house\b|\bfreebies?\b|\bgiveaways?\b|\bno[- ]cost (?:consult|estimate|inspect"
        r"|assess|quote|trial|valuation|obligation)",
        r"\b(?:is|are|it's|drinks?|dessert|shipping|delivery|month|coffee|lunch|round) on us\b",
        r"\b(?:free|bonus|mystery|special|little|birthday|surprise) (?:gift|treat|surprise)s?\b"
        r"|\bgift with (?:any |every |your )?purchase\b"
        r"|\b(?:buy|win|get|receive|earn|give|purchase|for) (?:a |an "
        r"|our )?(?:[$]\d+ )?(?:bonus )?gift ?(?:cards?|certificates?)\b",
    ),
    row(
        "offer:call-to-buy", "Asking people to buy is marketing.",
        "shop |if you |refinance now|invest now|come |claim|unlock|buy|purchase|book|reserve"
        "|sign up|join"
        "|enroll|register|upgrade|subscribe|act "
        "|hurry|miss |yours"
        "|your spot|your seat|your place|order|apply|renew|redeem|switch|love to have"
        "|treat yourself|stock up|presale|donate|grab",
        r"\b(?:shop|buy|purchase) (?:now|today|online|in[- ]store|early|yours|with us|small"
        r"|local|the (?:new|look|sale|collection))\b"
        r"|(?<!of )(?<!your )(?<!the )\border (?:now|today|yours|early|by \w+ (?:to get"
        r"|for))\b(?! (?:is|was|has))",
        r"\b(?:book|reserve|sign up|join|enroll|register|upgrade|subscribe|hurry|act|switch"
        r"|pre-?order|renew|redeem|invest|refinance)"
        r" (?:now|today|early|soon|online today)\b(?! (?:if|to confirm|to reschedule|with|about))",
        r"\b(?:don'?t|do not) miss (?:out|this|our (?!call|visit)|it\b|these|your chance"
        r"|the (?:chance|deal|sale|savings))",
        r"\b(?:get|claim|grab|snag|score|redeem|order|reserve|book) yours\b|\byours (?:today|now"
        r"|before)\b",
        r"\b(?:claim|redeem|snag|unlock) (?:your|this|the|a|an|these)\b(?! (?:luggage|bag|car"
        r"|keys|coat|seat|form|number|phone|door|gate|account|screen|file))",
        r"\b(?:save|reserve|grab|secure|hold|claim|snag|book) (?:your|a) (?:spot|seat|place"
        r"|table|tickets?|bike|mat|slot|session|tour|test drive)\b"
        r"(?= (?:now|today|before|by|at|early|while|online|while|here)|[:!.]| *$)",
        r"\bcome (?:in|by) (?:and|to|&) (?:save|shop|get)\b|\bcome (?:in|by"
        r"|on in)[^.!?\n]{0,20}\band get\b",
        r"\bwe'?d love to have you back\b|\bwe(?:'ve)? miss(?:ed)? you\b(?! (?:today|at your"
        r"|this morning|yesterday|on|for your))",
        r"\bif you (?:sign(?: up)?|join|book|buy|upgrade|enroll|subscribe|donate|switch|bundle"
        r"|renew)"
        r" (?:with us )?(?:today|now|tonight|by|before|this (?:week|month|weekend))\b",
        r"\btreat yourself\b|\bstock up\b|\bpre-?sale\b",
    ),
    row(
        "offer:launch", "Announcing something to buy is marketing.",
        "grand opening|no interest|zero interest|grand re|grand reopening|no down payment|no apr"
        "|no payments|zero down|$0 |introducing|pre-order|preorder|early access|product line"
        "|pre-approved|zero down|no down|0 down|review|code inside"
        "|preapproved|prequalified|preselected|pre-selected|pre-qualified|money down|price drop",
        r"\bgrand (?:re-?)?opening\b|\bintroducing (?:our|the|a|new|[a-z]+)\b(?! (?:you|myself"
        r"|yourself))|\bpre-?orders?\b(?! (?:is|was|has|#|status))"
        r"|\bearly access\b|\bnew product line\b",
        r"\bpre-?(?:approved|qualified|selected) (?:for|up to)|\b(?:you'?re|you are|been"
        r"|also) pre-?(?:approved|qualified|selected)\b(?! (?:mortgage|letter))"
        r"|\b(?:no|zero|[$]0) (?:money down|down payment|interest|apr|payments until)\b"
        r"|\bprice drops?\b|\b(?:zero|no|[$]0|0) down\b(?! (?:time|days))"
        r"|\bget pre-?(?:approved|qualified)\b|\breview\b[^.!?\n]{0,24}\b(?:and|to) (?:get|earn"
        r"|save|receive) (?!back|your|the|an? (?:reply|answer))|\bcode inside\b",
    ),
    row(
        "offer:reward", "Rewards and referrals are marketing.",
        "refer|points|reward|cash back|cashback|miles|win |sweepstake|raffle|prize|loyalty|vip"
        "|bring a friend|bring a buddy|perks",
        r"\brefer (?:a|an|your|someone|them|any|another|\d|friends|us to"
        r"|us and)\b(?! (?:specialist|doctor|cardiolog|case))"
        r"|\bbring (?:a|your) (?:friend|buddy|bestie)\b(?= (?:and|week|for|free|you|day)|,)",
        r"\breferral (?:bonus|rewards?|program|credit|offer|code|link)\b|\breferrals? (?:get"
        r"|earn)",
        r"\b(?:earn|double|triple|bonus|extra|redeem|2x|3x) (?:your |more "
        r"|up to )?(?:[\d,]+x? )?(?:bonus )?(?:points|rewards?|cash|miles)\b"
        r"|\bpoints (?:waiting|to (?:spend|redeem|use)|expire|are about to expire|on (?:every"
        r"|all))",
        r"\bcash ?back\b(?! (?:at the register|limit))|\b(?:your|a|claim"
        r"|redeem) rewards?\b(?= (?:before|expire|today|now|is waiting|inside))"
        r"|\brewards? (?:program|club|members?|card|credit)\b",
        r"\b(?:win|chance to win|enter to win|could win) (?:a|an|big|[$]|one|two|free|up to"
        r"|your)\b(?! (?:case|appeal|hearing))"
        r"|\bchance to win\b|\benter to win\b|\bsweepstakes?\b|\braffle\b(?! (?:winner"
        r"|prize pickup))|\b(?:grand |cash |door |fabulous )?prizes?\b",
        r"\bloyalty (?:program|club|rewards?|members?|points|card|discount)\b|\bvip (?:club"
        r"|members?|access|list|event|sale|night|early|pass|perks)\b"
        r"|\b(?:member|exclusive) perks\b",
    ),
    row(
        "offer:cart", "A reminder of a cart is marketing.", "cart|basket|wish|purchase|checkout"
        "|still thinking",
        r"\b(?:in|at|to) your (?:shopping )?(?:cart|basket|wish ?list)\b|\byour (?:cart|basket"
        r"|wish ?list)\b|\bleft something in (?:your|the) (?:cart|bag|basket)"
        r"|\b(?:complete|finish) your (?:purchase|checkout|order)\b|\bstill thinking (?:about"
        r"|it over)[^.!\n]{0,40}(?=\?)",
    ),
)  # fmt: skip
