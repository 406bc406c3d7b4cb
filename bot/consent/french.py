"""The same demands, refusals and doubts in French.

Rule: only forms that ask count (imperative, wish); what the words say about a thing ("no me mande
la factura") refuses that thing only, and matches nothing here.
"""

from __future__ import annotations

from typing import Final

from bot.consent.rows import Row, sure, unsure, wrong

FRENCH: Final[tuple[Row, ...]] = (
    sure(
        "fr-desabonnez",
        "UNSUB",
        "(?:desabonner|desabonnez|desabonne|desinscrire|desinscrivez|desinscription"
        "|desabonnement|desabonnes|desinscris|desabonnezmoi)(?!"
        " (?:WORD{0,3} EMAIL))",
        "ne (?:me|vous|pas)?$",
    ),
    sure(
        "fr-arretez",
        "FR_CEASE",
        "(?:FR_CEASE (?:tout|toute|tous) "
        "(?:contact|communication|envoi|TEXTS)|(?:arreter|cesser) de recevoir|FR_CEASE "
        "(?:donc|svp|POLITE|tout|COMMA){0,3} (?:de|avec|d)? (?:me|nous|ME)? (?:FR_ASK|FR_THE "
        "(?:TEXTS|TEXT_ONE|textos|messages)))",
        "(?:ne|n|narrete|NOT) (?:pas)?$",
    ),
    sure(
        "fr-ne-plus",
        "plus jamais pas rien FR_ASK",
        "(?:ne|de ne|ne plus|ne pas|veuillez ne|veuillez ne plus|veuillez ne pas|plus "
        "jamais|merci de ne) (?:pas|plus)? (?:me|nous|ME|POLITE|mappelez|et){0,2} FR_ASK "
        "(?:pas|POLITE){0,1} (?:plus|jamais|rien|FR_ALONE|FR_THE "
        "(?:TEXTS|textos|messages))(?! (?:NOUN NOUN|tard))",
        "(?:il|elle|ils|je|on|pourquoi|vous)$",
    ),
    sure(
        "fr-plus-de",
        "TEXTS textos messages TEXT_ONE",
        "(?:CLAUSE|CEASE) (?:POLITE|ok|non){0,3} (?:plus|aucun) (?:aucun|jamais)? (?:de|d)? "
        "(?:ces|vos)? (?:TEXTS|TEXT_ONE|textos|messages) (?!NOUN que)",
    ),
    sure(
        "fr-enlevez",
        "FR_REMOVE",
        "FR_REMOVE (?:moi|nous|ME|POLITE|mon|mes|ce|le|svp){0,3} (?:FR_NUM|(?:de|du) "
        "(?:votre|vos|ta|cette|la|DET|toutes){0,2} (?:FR_LIST|LIST)|END_OF_CLAUSE)",
        "ne$",
    ),
    sure(
        "fr-moi-liste",
        "FR_LIST",
        "(?:moi|etre|FR_NUM|menlever|me retirer|retirer|enlever|retire|retiree) "
        "(?:retire|enleve|enlevee|retiree|supprime)? (?:de|du) (?:votre|vos|la|cette|ta) "
        "(?:NOUN|TEXTS)? FR_LIST",
    ),
    sure(
        "fr-tranquille",
        "tranquille paix",
        "(?:laissez|laisse|foutez|fichez|fous|foutezmoi|laissezmoi) (?:moi|nous|donc){0,2} "
        "(?:tranquille|la paix|en paix)",
    ),
    sure(
        "fr-ne-veux-plus",
        "FR_WANT interesse",
        "(?:(?:ne|n|jen|on) (?:FR_WANT|naimerais) (?:plus|pas|aucun|jamais) (?:rien)? "
        "(?:recevoir|etre (?:contacte|contactee|sollicite|derange|derangee|texte)|de "
        "(?:vos|ces)? (?:TEXTS|textos|messages)|vos|ces|quon FR_ASK|que vous "
        "FR_ASK)|(?:aimerais|voudrais|prefere|souhaite|veux|demande|voudrions) (?:de)? ne "
        "(?:plus|pas|jamais) (?:recevoir|etre))",
    ),
    sure(
        "fr-veux-plus",
        "veux",
        "(?:je|jveux|j) (?:veux)? plus (?:recevoir|de (?:vos|ces)? "
        "(?:TEXTS|textos|messages)|que vous)|jveux plus (?:recevoir|de)",
    ),
    sure(
        "fr-consentement",
        "CONSENT consenti inscrit demande abonne autorise inscrite accepte",
        "(?:retire|retirer|revoque|revoquer|annule|annuler) (?:par la presente)? "
        "(?:mon|mes|tout) CONSENT|(?:jamais|pas|sans) "
        "(?:ete|donne|accorde|eu|vous|mon|demande|de|a|me|suis){0,3} (?:mon)? "
        "(?:CONSENT|consenti|inscrit|inscrite|abonne|autorise|accepte)|jamais demande "
        "(?:ca|cela|ces|vos|a recevoir)",
    ),
    sure(
        "fr-fini",
        "fini",
        "CLAUSE (?:POLITE|cest){0,2} fini (?:avec)? (?:les|vos|ces|DET){1,2} "
        "(?:TEXTS|TEXT_ONE|textos|messages) FR_ALONE",
    ),
    sure(
        "fr-stop-sms",
        "CEASE",
        "CEASE (?:a|aux|au|les|la|avec|vos|ces){0,2} (?:TEXTS|TEXT_ONE|pub|pubs|textos|messages)",
    ),
    unsure(
        "fr-assez",
        "assez marre harcelement plainte",
        "(?:assez|marre) (?:de|des) (?:vos|ces|tous|recevoir)|(?:jen|en) ai "
        "(?:assez|marre|ras)|harcelement|porter plainte|plainte a|assez NOUN? ",
    ),
    unsure(
        "fr-pas-interesse",
        "interesse interessee interesses interesser",
        "pas (?:du tout)? (?:interesse|interessee|interesses) FR_ALONE",
    ),
    unsure(
        "fr-qui-numero",
        "numero",
        "(?:ou|comment|qui) "
        "(?:vous|avez|a|avezvous|est|ce|que|donne|eu|trouve|obtenu|ME){1,6} (?:mon|ce) "
        "(?:numero|cell)",
    ),
    unsure(
        "fr-trop",
        "trop",
        "trop (?:de|d) (?:TEXTS|textos|messages)",
    ),
    unsure(
        "fr-arretez-seul",
        "FR_CEASE",
        "CLAUSE (?:POLITE|ok|non){0,4} (?:arretez|cessez|arrete|cesse) "
        "(?:ca|cela|tout|POLITE|TAIL|donc){0,4} FR_ALONE",
    ),
    wrong(
        "fr-mauvais",
        "mauvais faux trompez trompe numero erreur mauvaise",
        "(?:mauvais|faux) (?:numero|destinataire|contact)|(?:trompez|trompe|trompes) (?:de)? "
        "(?:numero|personne)|(?:pas|plus) (?:le)? (?:bon numero|le numero (?:de|a))|mauvaise "
        "personne|erreur (?:de|sur le) (?:numero|personne|destinataire)",
    ),
)
