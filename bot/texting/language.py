"""Which of our three languages words are in: English, Spanish or French.

Rule: told by the small words that every sentence needs; where they do not tell, nothing is said.
"""

from __future__ import annotations

import re
from typing import Final, Literal

from bot.texting.flat import flatten

Language = Literal["en", "es", "fr"]

_SMALL: Final[dict[Language, str]] = {
    "en": """
        a about all am an and any anymore are as at be been but by can cant come could did didnt do
        does dont for from get give go got had has have he her here hey hi his how i if ill im in is
        it its ive just know let like lol me more my need never no not now of off on one or our out
        please pls put send she so some stop take texting texts than thanks that thats the their
        them then there these they this those to today tomorrow too u up ur us want was we were what
        when where who why will with wont would you your youre
    """,
    "es": """
        a ahora al algo alto aqui asi aun avisos baja bueno buenas buenos cada cita citas como con
        cual cuando cuenta cuesta de deje dejen dejar del desde dia dias dice donde el ella en eres
        es esa ese eso esta estaba estamos estan estar estas este esto estos estoy favor fue gracias
        ha hace haga hasta hay he hola hora horas hoy la las le les listo lista lo los mande manden
        manana mas me mensaje mensajes mi mis molesten molestar muchas muy nada ni no nos nuestra
        nuestro nunca numero o oferta ofertas otra otro para parar pare paren pero persona por
        porfa porque promociones pueda puede pueden puedo que quien quiero quisiera quite quiten
        recibir saber se sea senor senora ser si siempre sin sobre solo son soy su sus tambien
        te tengo tiene tienen todo todos tu un una usted ustedes va van ver vez voy y ya yo
    """,
    "fr": """
        a ai allez alors apres arret arreter arretez au aucun aucune aussi autre aux avec avez bien
        bonjour bonne bonsoir bon ca ce cela ces cest cet cette chez comme contre dans de deja
        demain depuis des dois donc du elle elles en encore envoyer envoyez es est et ete etes etre
        fait faites fois fini il ils jai jamais je juste la laissez le les leur liste lui ma mais
        marre me meme merci mes mettre moi mon ne ni non nos notre nous numero on ont ou oubliez par
        pas pense peut peux plus pour pourquoi pouvez prochain pub pus quand que quel quelle qui
        quoi rabais recevoir rendez rien sa sais sans se sera ses si son sont suis sur svp ta
        tannant te textez texto textos toujours tous tout toute toutes tres tu un une veut veux
        veuillez voir vos votre voulez vous
    """,
}
_KNOWN: Final = {language: frozenset(words.split()) for language, words in _SMALL.items()}
_ELISION: Final = re.compile(r"\b(?:[cdjlmnst]|qu)'(?=[aeiouyh])")
"""French, and nothing else: `j'ai`, `c'est`, `l'heure`."""
_WORD: Final = re.compile(r"[a-z]+")
_LEAST: Final = 2
"""Small words that tell Spanish or French; one may be a name, or a word in English, too."""
_MARGIN: Final = 1.25
"""How much more a language must be heard than the next one."""
_SHARE: Final = 4
"""Of so many words, one must be a small one."""


def language_of(body: str) -> Language | None:
    """Return the language of a body; None where its small words do not tell."""
    text, elisions = _ELISION.subn(" ", flatten(body).text)
    words = _WORD.findall(text.replace("'", ""))
    hits = {language: sum(word in known for word in words) for language, known in _KNOWN.items()}
    hits["fr"] += elisions
    (best, most), (_, next_) = sorted(hits.items(), key=lambda each: -each[1])[:2]
    if most * _SHARE < len(words) or most <= next_ * _MARGIN:
        return None
    return best if best == "en" or most >= _LEAST else None
