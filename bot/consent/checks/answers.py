"""The words that a text asks people to answer with.

Rule: STOP and its kin end all texts, so they may stand for nothing else (KW-7); nothing else may
stand for them (KW-8); and no way of opting out may be called the only one (TCPA-a10-ANY).
English, Spanish and French.
"""

from __future__ import annotations

import re
from typing import Final

from bot.consent.case import Case
from bot.consent.finding import PASS, Finding, Refuse
from bot.texting.flat import Flat, flatten
from bot.texting.footer import STOP, says

_REACH: Final = 90
_ASK: Final = (
    r"(?:reply|replying|respond|responding|answer|text|texting|txt|send|sending|type|write|message"
    r"|press|enter|respond[ae]|contest[ae]|envi[ae]|mand[ae]|escrib[ae]|repondez|repondre|textez"
    r"|envoyez|ecrivez|tapez|pulse|marque)(?: back)?(?: us)?(?: to (?:us|this (?:text|number)))?"
    r"(?: with| by| the| por| con| avec| par)?(?: (?:the )?words?| la palabra| le mot)?:?"
)
_REVOKING: Final = (
    r"(?:cancel(?:ar|a)?|end|quit|stop ?all|stop|revoke|unsubscribe|opt[- ]?out|alto|parar|pare"
    r"|baja|arret|arreter)"
)
_LIST: Final = (
    r"(?:[\"']?\w{1,12}[\"']?(?: (?:to|for|=) \w{2,20}(?: \w{1,12}){0,3})?,? ?"
    r"(?:or|and|/|,|o|ou) ){0,3}"
)
"""Other answers named before the one in question."""
_ASKED: Final = re.compile(
    rf"\b{_ASK} {_LIST}[\"'*(<\[]{{0,2}}(?P<word>{_REVOKING})\b(?![ -]?by\b)"
)
_NAMED: Final = re.compile(
    rf"(?<![\w'-])[\"'*(]?(?P<word>{_REVOKING})[\"'*)]?(?= ?(?:=|:|->)| (?:to|2|if|for|when|para"
    r"|pour|si)\b)"
)
_LINK: Final = re.compile(
    r"[\"'*)>\]]{0,2},? ?(?:=|:|->|\b(?:to|2|if|for|when|in order to|para|pour|si)\b) ?"
)
_OF_TEXTS: Final = re.compile(
    r"\b(?:opt(?:ing)?[ -]?out|unsub\w*|texts?|texting|messages?|messaging|msgs?|sms|alerts?"
    r"|updates"
    r"|notifications?|marketing|promos?|promotions?|offers|mailing list|list|subscription"
    r"|receiving"
    r"|reminders|hear(?:ing)? from|contact(?:ed|ing)?|be removed|removed?|program|mensajes|textos"
    r"|suscripcion|avisos|recibir|desabonner|desinscrire|desabonnement|recevoir|abonnement|alertes"
    r"|darse de baja)\b"
)
_BARE: Final = re.compile(
    r"(?:stop|end|cancel|quit|finish|leave|exit|arreter|parar|terminar|cancelar"
    r"|annuler)(?: at)?(?: any ?time)?"
    r" ?(?=[.,;:!)\n/]|$|help|or\b|and\b|any)"
)
_BOOKED: Final = re.compile(
    r"\b(?:appointments?|appts?|reservations?|bookings?|orders?|visits?|class(?:es)?|rides?"
    r"|deliver\w+"
    r"|shifts?|tables?|sessions?|meetings?|tours?|pick-?ups?|calls?|interviews?|services?"
    r"|confirm\w*"
    r"|reschedule\w*|citas?|reservas?|pedidos?|rendez-vous|commandes?)\b"
    # A reminder names the day or the hour, whatever it reminds of.
    r"|\b(?:reminder|recordatorio|rappel|scheduled|tomorrow|tonight|today|(?:mon|tues|wednes|thurs"
    r"|fri|satur|sun)day|manana|demain|at \d{1,2}(?::\d\d)?|\d{1,2} ?[ap]\.?m)\b"
)
_CONDITION: Final = re.compile(
    r"\b(?:if (?:you|u)|can'?t|cannot|unable|need to|want to|wish to|would like to|won'?t"
    r"|not coming"
    r"|no longer|to (?:cancel|end|stop|quit|change|reschedule|decline|skip|pause|drop|refuse"
    r"|return"
    r"|finish|close)|rather not|don'?t want|not interested|si (?:no|ne|vous|usted)|para cancelar"
    r"|pour annuler)\b"
)
_LEAVE: Final = (
    r"(?:opt(?:ing)?[ -]?out|unsub\w*|be (?:removed|taken off|deleted)|get (?:removed|off)"
    r"|(?:stop|end|quit|cancel)(?: (?:receiving|getting|all|these|our|the|future|further|any"
    r"|more))*"
    r" ?(?:texts?|messages?|alerts?|sms|updates|promos?|marketing|subscription)"
    r"|(?:want|wish|get|receive|see|hear) no more\b(?: (?:of (?:these|them|this)|texts?"
    r"|messages?))?"
    r"|leave (?:the|this|our) (?:list|group|program)|no longer receive|not receive|remove (?:me"
    r"|yourself|your)"
    r"|darse de baja|dejar de recibir|no recibir|cancelar (?:la |su |tu )?suscripcion"
    r"|(?:vous )?(?:desabonner|desinscrire)|ne plus recevoir)"
)
_OTHER: Final = (
    r"(?!(?:stop|stopall|end|quit|cancel|unsubscribe|optout|opt-out|opt|revoke|arret|arreter"
    r"|alto|parar"
    r"|pare|baja|cancelar|us|me|back|now|here|at|this|any|anytime|and|or|to|for|it|that"
    r"|messages?|texts?"
    r"|a|an|if|help|ayuda|aide|you|de|par|com|directly|with)\b)"
    r"(?:\d{1,3}|[a-z]{1,12})(?: more| thanks| gracias| merci)?"
)
_SUBSTITUTE: Final = re.compile(
    rf"\b{_ASK} [\"'*(]?{_OTHER}[\"'*)]? (?:to|2|if you (?:want|wish|would like) to|for|para"
    rf"|pour|=) ?{_LEAVE}"
    rf"|\b{_LEAVE}[^.!?\n]{{0,24}}[,:;]? (?:please |just |simply )?{_ASK} [\"'*(]?{_OTHER}[\"'*)]?"
    r"(?= *(?:[.,!;)\n]|$| now\b| anytime| at any| to this))"
)
_EXCLUSIVE: Final = re.compile(
    rf"\bonly (?:way|method|option|means) (?:to|of|for) (?:{_LEAVE}|stop|unsubscribing|opting"
    r"|end|cancel)"
    rf"|\b(?:can|may|must) only (?:{_LEAVE}|stop|be (?:stopped|cancell?ed|removed))\b"
    r"|\b(?:must|have to|need to|required to|are to) (?:call|write|e-?mail|visit|log ?in|mail"
    r"|fax|phone|go to|come|send a letter)\b"
    rf"[^.!?\n]{{0,50}}\bto {_LEAVE}|\bto {_LEAVE}[^.!?\n]{{0,20}}\byou (?:must|have to|need to"
    r"|are required to|can only)\b"
    rf"(?! (?:only )?(?:reply|text|send))"
    r"|\b(?:opt[- ]?outs?|requests?|unsubscribes?)[^.!?\n]{0,30}\b(?:only (?:be )?(?:accepted"
    r"|honou?red|processed|possible|by)"
    r"|(?:are|is|will|can) ?not (?:be )?(?:accepted|honou?red|processed))"
    r"|\b(?:accept|honou?r|process) (?:opt[- ]?outs?|stop requests"
    r"|requests to stop)[^.!?\n]{0,20}\bonly\b"
    r"|\b(?:stop|texting stop|replying stop|text replies|replies)[^.!?\n]{0,12}\b(?:will not"
    r"|won'?t|does not|doesn'?t|cannot|can'?t)"
    r" (?:work|remove|unsubscribe|opt you out|be (?:honou?red|accepted)|end your)"
    rf"|\b(?:unica|solo hay una) (?:forma|manera|via) de (?:{_LEAVE}|cancelar)|\bsolo (?:puede"
    rf"|se puede) {_LEAVE}"
    rf"|\bseule? (?:facon|moyen|maniere) (?:de|pour) (?:vous )?{_LEAVE}"
    rf"|\b{_LEAVE}[^.!?\n]{{0,12}} uniquement par\b"
)


def functional_keyword(case: Case) -> Finding:
    """Refuse to use STOP and its kin for anything but stopping."""
    return Refuse() if misuses_stop(case.proposal.body) else PASS


def substitute_word(case: Case) -> Finding:
    """Refuse other words than STOP for stopping."""
    return Refuse() if replaces_stop(case.proposal.body) else PASS


def exclusive_way(case: Case) -> Finding:
    """Refuse to name one only way to opt out."""
    return Refuse() if names_one_way(case.proposal.body) else PASS


def misuses_stop(body: str) -> bool:
    """Say whether an answer that ends all texts is asked for something else."""
    flat = flatten(body)
    if not _REVOKES.search(flat.text):
        return False
    loud = body.isupper()
    asked = [(found, True) for found in _ASKED.finditer(flat.text)]
    named = [
        (found, False)
        for found in _NAMED.finditer(flat.text)
        if not loud and body[slice(*flat.span(*found.span("word")))].isupper()
    ]
    return any(_misused(flat, found, asked=how) for found, how in (*asked, *named))


def replaces_stop(body: str) -> bool:
    """Say whether another word than STOP is named for stopping, and STOP is not."""
    found = _SUBSTITUTE.search(flatten(body).text)
    return found is not None and STOP not in says(body)


def names_one_way(body: str) -> bool:
    """Say whether one way of opting out is called the only one."""
    return _EXCLUSIVE.search(flatten(body).text) is not None


_REVOKES: Final = re.compile(rf"\b{_REVOKING}\b")
_STOPPING: Final = frozenset({"stop", "stopall", "stop all", "unsubscribe", "optout", "opt out",
                              "opt-out", "arret", "baja"})  # fmt: skip


def _misused(flat: Flat, found: re.Match[str], *, asked: bool) -> bool:
    """Judge one place where a revoking word is to be answered, by what it is said to do."""
    text, end = flat.text, found.end("word")
    link = _LINK.match(text, end)
    if link is None and not asked:
        return False
    stopping = found["word"] in _STOPPING
    booked = not stopping and _BOOKED.search(text) is not None
    if link is not None:
        purpose = re.split(r"[.!?;\n]", text[link.end() : link.end() + _REACH])[0]
        if _OF_TEXTS.search(re.split(r",| or (?=\w+ (?:to|=))", purpose)[0]):
            return False
        return booked if _BARE.match(purpose + "\n") else bool(purpose.strip())
    before = re.split(r"[.!;\n]", text[max(0, found.start() - _REACH) : found.start()])[-1]
    if _OF_TEXTS.search(before):
        return False
    return booked or (_CONDITION.search(before) is not None)
