"""What a text may not be about, and what only a person may let through.

Rule: what carriers bar is refused where it is offered; a word that also has everyday senses goes to
a person, or is let be where its neighbors show the everyday sense.
Sources: TMO-5.2, TMO-5.7, RC-PROHIB, SC-A.5, CTIA-5.3.1.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from bot.consent.case import Case
from bot.consent.finding import PASS, Finding, Refuse, Review
from bot.texting.flat import flatten
from bot.texting.masks import unmasked


@dataclass(frozen=True, slots=True)
class Topic:
    """One subject: stems of which one must stand in the text, and the pattern that decides."""

    stems: tuple[str, ...]
    pattern: re.Pattern[str]

    def named_in(self, flat: str) -> bool:
        """Say whether the flat words are about it."""
        for stem in self.stems:
            if stem in flat:
                return self.pattern.search(flat) is not None
        return False


def _topic(stems: str, *pattern: str) -> Topic:
    return Topic(tuple(stems.split("|")), re.compile("".join(pattern)))


_BARRED: Final = (
    # loans and debt
    _topic(
        "loan|lend|advance|prestamo|pret |avance|debt|deuda|dette|forgiv|relief|credit|tradeline"
        "|approval",
        r"\bpay ?-?day (?:loans?|advances?|lend\w+)|\b(?:till|until) pay ?day\b"
        r"|\bcash advances?\b(?! (?:fee|limit|rate"
        r"|balance"
        r"|apr))"
        r"|\b(?:title|tribal|installment|no[- ]credit[- ]check|bad credit|same[- ]day"
        r"|instant) loans?\b"
        r"|\bloans? (?:with )?no credit check|\bguaranteed (?:loan )?approval\b"
        r"|\bprestamos? (?:rapidos?|sin buro|de dia de pago)"
        r"|\bpret (?:rapide|sur salaire|instantane)|\bavances? sur salaire\b"
        r"|\bdebts?[- ](?:relief|consolidation|settlements?|reduction|free in|negotiation)"
        r"|\bdebt[- ]?(?:collect(?:ion|or)s?)\b"
        r"|\b(?:attempt|trying) to collect a debt\b|\b(?:eliminate|erase|wipe out|settle"
        r"|consolidate"
        r"|get rid of|reduce|cut|slash) (?:all )?your (?:\w+ )?debts?\b"
        r"|\balivio de deudas?\b|\bconsolid(?:acion|a) (?:de|tus) deudas?\b"
        r"|\ballegement de dettes?\b|\bconsolidation de dettes?\b"
        r"|\b(?:student|tax|mortgage)[- ](?:loan |debt )?(?:forgiveness"
        r"|relief)(?: program)?\b(?! (?:was|is|has been) approved)|\bdebt forgiveness\b"
        r"|\bloan forgiveness (?:program|today|now|options?)\b"
        r"|\bqualif\w+ for (?:\w+ ){0,3}forgiveness\b|\b(?:credit repair|repair (?:your"
        r"|bad) credit"
        r"|fix your credit|(?:boost|raise|increase) your credit score|remove (?:bad"
        r"|negative) (?:credit|items from your credit)|tradelines?)\b|\breparacion de credito\b",
    ),
    # earning
    _topic(
        "home|rich|freedom|passive income|shopper|level|mlm|pyramid|hustle|own boss|casa"
        "|domicile|lead|couch|phone|maison|chez",
        r"\bwork[- ](?:from|at)[- ]home\b[^.!?\n]{0,60}(?:[$]|earn|income|no experience"
        r"|start today"
        r"|opportunit|weekly)"
        r"|\b(?:earn|make|gana|gane"
        r"|gagnez)\b[^.!?\n]{0,40}[$]?\d?[^.!?\n]{0,20}\b(?:from (?:your )?(?:home|couch|phone)"
        r"|at home|desde (?:tu |su )?casa|de(?:puis)? (?:chez vous|la maison))\b"
        r"|\b(?:get[- ]rich|financial freedom|passive income|mystery shopper|secret shopper"
        r"|multi[- ]?level|mlm|pyramid scheme|side hustle)\b|\b(?:be|become) your own boss\b"
        r"|\btrabaj[ea] desde (?:tu |su )?casa\b|\btravail a domicile\b[^.!?\n]{0,30}(?:gagn|\d)"
        r"|\b(?:buy|sell|selling|exclusive|fresh|live transfer|verified) (?:\w+ )?leads\b(?! (?:to"
        r"|the|into))|\blead[- ]gen(?:eration)?\b(?= (?:service|list|offer|program))",
    ),
    # drugs
    _topic(
        "mari|cannabis|kratom|delta|mushroom|psilo|thc|cbd|dispensar|edible|pre-roll|preroll"
        "|weed|sativa|indica|viagra|cialis|xanax|oxyco|adderall|percocet|tramadol|ambien"
        "|phenterm|ozempic|semaglu|wegovy",
        r"\b(?:marijuana|marihuana|cannabis|kratom|delta[- ]?[89]|magic mushrooms?|psilocybin)\b"
        r"|\bthc\b(?! (?:test|screen|panel|result|level))"
        r"|\bcbd (?:oil|gumm\w+|product\w*|tincture\w*|cream|store|shop|vape|flower|edible\w*|sale"
        r"|special\w*|infused|treat\w*)|\b(?:our|buy|shop|try|new) (?:\w+ )?cbd\b(?! (?:office"
        r"|location|branch))"
        r"|\b(?:dispensary|dispensaries) (?:deals?|menu|specials?|near|is open|delivery)"
        r"|\bweed (?:gumm\w+|is (?:ready|in)\b|pick-?up|brownies|vapes?|carts?|ounces?|oz\b)"
        r"|\b(?:edibles|pre-?rolls?|weed (?:deliver\w+|deals?|strains?|for sale|delivery)|buy weed"
        r"|legal weed|sativa|indica)\b"
        r"|\b(?:viagra|cialis|xanax|oxycodone|oxycontin|adderall|percocet|tramadol|ambien"
        r"|phentermine|ozempic|semaglutide|wegovy)\b(?! (?:refill|prescription|is ready|dose"
        r"|side effect|appointment|questions?|pen training))",
    ),
    # gambling
    _topic(
        "casino|bet|sportsbook|free spins|parlay|slot|poker|lottery|apuesta|paris|gambl|tragamon"
        "|machines",
        r"\b(?:online|our|live|mobile|new) casinos?\b|\bcasinos? (?:bonus\w*|games?|chips|credits?"
        r"|deals?|trips?|en ligne|online)\b|\b(?:sports? ?-?bett?(?:ing|s)?|sportsbook|free spins"
        r"|place your bets?|betting (?:odds|tips?|app|site|lines?)|parlays?|jackpot slots?"
        r"|slot machines? (?:bonus\w*|app|online|jackpots?|games?)|online (?:poker|slots?|betting"
        r"|lottery)|poker night for cash"
        r"|apuestas deportivas|paris sportifs)\b"
        r"|(?<!problem )(?<!stop )(?<!quit )\bgambling\b(?! (?:addict\w+|problem|help|support"
        r"|counsel\w+|recovery|disorder|hotline|commission|meeting))|\btragamonedas\b"
        r"|\bmachines? a sous\b",
    ),
    # money schemes
    _topic(
        "crypto|cripto|bitcoin|ethereum|nft|token|doge|forex",
        r"\b(?:crypto(?:currency|currencies)?|bitcoin|ethereum|nft|token)s? (?:invest\w*|trading"
        r"|signals?|wallet|pre-?sale|mining|profits?|returns?|giveaway|drop|airdrop|opportunit\w+"
        r"|platform|coin|gains?|picks?)\b|\b(?:invest|trade|buy|earn|double|mine)(?:ing)?(?: in"
        r"| your| some| free)? (?:crypto\w*|bitcoin|ethereum|nfts?|dogecoin)\b|\bforex (?:signals?"
        r"|trading)\b|\binvierte en (?:cripto\w*|bitcoin)\b|\binvestissez dans (?:la crypto\w*"
        r"|le bitcoin)\b",
    ),
    # sex
    _topic(
        "escort|sexy|call girl|onlyfans|only fans|porn|xxx|single|adult|strip club|nude|hook|sexo",
        r"\b(?:escort service|female escorts?|escorts available|call girls?|onlyfans|only fans"
        r"|porn\w*|xxx (?:videos?|pics?|movies?|rated|hot|adult|cams?)|hot xxx"
        r"|sexy (?:singles|pics?|photos?|videos?"
        r"|selfies|cams?)"
        r"|adult (?:videos?|toys?|content|entertainment|cams?)|strip club|nudes|hook ?ups? tonight"
        r"|sexo en vivo)\b|\bviews? nude\b",
    ),
)
_ABOUT_A_LOAN: Final = (
    r"(?! (?:payments?|statements?|officers?|accounts?|balance|documents?|docs|papers?|paperwork"
    r"|applications?|closing|number|payoff))"
)
"""What is about a loan that they have, and offers none."""
_TO_A_PERSON: Final = _topic(
    "casino|escort|bitcoin|crypto|nft|forex|cbd|thc|dispensary|lottery|poker|bingo|loan|lend|prestam"
    "|pret |prets ",
    r"\b(?:get|take|apply for|need|offer\w*|claim|qualif\w+ for) (?:an? |your |our )?"
    rf"(?:\w+ ){{0,2}}loans?\b{_ABOUT_A_LOAN}"
    rf"|\b(?:personal|quick|fast|easy|cash|instant|signature) loans?\b{_ABOUT_A_LOAN}"
    r"|\bwe(?:'ll| can| will)? lend (?:you |up )?(?:to )?(?:[$]|\d|cash|money)"
    r"|\bles? prestamos\b|\bprestamos? (?:personal|facil|hoy)\w*"
    r"|\bprets? (?:personnel|facile)s?\b|"
    r"\bcasinos?\b|\bescorts\b|\bbitcoin\b|\bcrypto(?:currency)?\b|\bnfts?\b|\bforex\b"
    r"|\bcbd\b(?! (?:office|location|branch|train|tram))|\bthc\b(?! (?:test|screen|panel|result"
    r"|level))|\bdispensary\b|\blottery\b"
    r"|\bpoker\b|\bbingo night\b",
)
_ADULT: Final = _topic(
    "beer|ipa|craft ale|pale ale|lager|stout|pilsner|seltzer|brew|taproom|keg|wine|champagne"
    "|prosecco|sangria|mimosa|bubbly|whisk|bourbon|vodka|tequila|gin and|rum punch|mezcal|scotch"
    "|liquor|margarita|martini|mojito|cocktail|spirit|happy hour|alcohol|cerveza|vino|licor"
    "|biere|vin |vins|vape|vaping|cig|tobacco|liquid|nicotine|hookah|juul|zyn|tabac|snus|firearm"
    "|fire arm|handgun|hand gun|pistol|revolver|shotgun|ar-15|ar15|rifle|ammo|ammunition|gun"
    "|silencer|concealed|armas|fusil|vote|vota|elect|democrat|republican|gop|maga|super pac"
    "|ballot|congress|campaign|senat|for mayor|for governor|for sheriff|for city council"
    "|for school board|for president|gubernat",
    r"(?<!root )(?<!ginger )(?<!birch )(?<!butter)(?<!free )\b(?:beers?|ipas?|pale ales?"
    r"|craft ales?|lagers?|stouts?|pilsners?|hard seltzers?|brewery|breweries|taproom"
    r"|keg)\b(?! (?:batter|cheese|garden gnome))"
    r"|\b(?:wines?|rose wine|champagne|prosecco|sangria|mimosas?|bubbly)\b(?! (?:colou?r\w*"
    r"|red paint|stain|glasses wash))|(?<!pain )\b(?:whisk(?:e)?ys?|bourbons?|vodka|tequila"
    r"|gin and tonic|rum punch|mezcal|scotch whisky|liquors?|margaritas?|martinis?|mojitos?"
    r"|cocktails?|spirits tasting|happy hour drinks)\b(?! (?:dress|attire|table|sauce"
    r"|party attire|shrimp))"
    r"|(?<!no )(?<!non-)(?<!non )(?<!avoid )(?<!without )(?<!any )(?<!rubbing )(?<!drink"
    r" )(?<!drinking )(?<!isopropyl )(?<!of )(?<!consume )(?<!from )\balcohol(?:ic)?\b(?!-"
    r"| ?free| (?:wipes?|swabs?|pads?|based|gel|for (?:24|48|72)|policy|before|use|abuse"
    r"|treatment|rehab|counsel\w+|within|after|at least|until|level))"
    r"|\b(?:cervezas?|vino (?:tinto|blanco|rosado)|copas? de vino|botellas? de vino|vinos"
    r"|licor(?:es)?|bieres?|vins? (?:rouges?|blancs?|roses?)|bouteilles? de vin"
    r"|degustation de vins?|spiritueux)\b"
    r"|\b(?:vapes?|vaping|vape shop|cigarettes?|cigars?|tobacco|e-?cigs?|e-?liquids?|nicotine"
    r"|hookah|juul|zyn|tabac|tabaco|cigarros?|cigarrillos?|snus)\b(?! (?:free|patch\w*|gum"
    r"|box(?:es)?|cessation|policy|detector\w*|replacement|screening|use|history))"
    r"|\b(?:fire ?arms?|hand ?guns?|pistols?|revolvers?|shotguns?|ar-?15"
    r"|(?<!to )rifles?(?! through)|ammo|ammunition|gun (?:show|shop|range|sale|safe|store)s?"
    r"|guns (?:for sale|and ammo|& ammo|in stock|on sale|\d+)"
    r"|(?:our|new|used) guns|silencers?|concealed carry|armas de fuego"
    r"|fusils?)\b(?! (?:policy|ban in|safety day))"
    r"|(?<!best )\bvote (?:for (?!(?:best|your favou?rite|us (?:as|in)|a (?:time|date|name)"
    r"|the (?:best|date|time|theme|menu|name|mascot))\b)|yes|no on|early|blue|red|democrat"
    r"|republican)|\b(?:re-?)?elect (?:me|him|her|[a-z]+ (?:[a-z]+ )?(?:for|to"
    r"|as) (?:the )?(?:mayor|senate|congress|council|governor|president|sheriff|judge|school"
    r"|city|county|state|house|board))"
    r"|\b(?:democrats?|republicans?|gop|maga|super pac|ballot measure|gubernatorial"
    r"|congressional campaign|our campaign (?:office|needs|is)|for (?:congress|senate|mayor"
    r"|governor|sheriff|city council|school board|president"
    r"|state senate))\b(?=[^.!?\n]{0,60}(?:vote|campaign|donat|chip|support|elect|rally|count on"
    r"|join|needs|poll|nov|race|help|win|[.!\n]|$))"
    r"|\bvota(?:r)? por (?!el (?:mejor|horario))|\bvotez pour (?!(?:le|la) (?:meilleur|date|menu))",
)


def barred(case: Case) -> Finding:
    """Refuse what carriers and RingCentral bar; let a person look at what may be meant so."""
    if _names(_BARRED, case):
        return Refuse()
    if _names((_TO_A_PERSON,), case):
        return Review(
            "It names something that carriers often bar; a person must say what it means."
        )
    return PASS


def age_gated(case: Case) -> Finding:
    """Let a person look at what only adults may be offered, and at politics."""
    return Review() if _names((_ADULT,), case) else PASS


def _names(topics: tuple[Topic, ...], case: Case) -> bool:
    """Say whether the words name a topic, also with signs in place of letters (`w33d`)."""
    flat = flatten(case.proposal.body)
    shown = unmasked(flat)
    texts = (flat.text,) if shown == flat else (flat.text, shown.text)
    return any(topic.named_in(text) for topic in topics for text in texts)
