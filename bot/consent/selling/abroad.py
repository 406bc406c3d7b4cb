"""Words that sell, in Spanish and French, wherever they stand.

Rule: as in `offers`; patterns see no accents. Everyday senses (`la venta de su casa`, `votre
solde`) are kept out by the pattern itself.
Source: CTIA 5.1; Quebec and Spanish-speaking contacts get the same protection.
"""

from __future__ import annotations

from typing import Final

from bot.consent.selling.indicator import Indicator, row

_DIA = r"(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)"

SPANISH: Final = (
    row(
        "offer:spanish", "These Spanish words make an offer.",
        "descuento|por $|x $|oferta|rebaj|gratis|cupon|promo|liquida|venta|2x1|3x2|ahorr|compr"
        "|aprovech"
        "|pierd|regal|sorteo|gana|recom|refier|puntos|inscri|reserv|ultim"
        "|solo |precio|bono|cotiza|model|colecc|llega|extran|interes|mitad|dona|cortesia|estren"
        "|novedad|disfrut|ordena|pide|suscri|desde $|meses|visit|prueb|apart|cambiate|gratuit"
        "|sin costo|menos|ven |venga|vende",
        r"\bdescuentos?\b(?! (?:ya )?(?:fue|se) aplic)|\b(?:oferta|promo"
        r"|promocion)(?:es)?\b(?! (?:de trabajo|fue aceptada|que (?:hizo|recibimos)|por (?:su"
        r"|la) casa))|\brebajas?\b|\bcup[o]n(?:es)?\b|\bliquidacion\b|\b[23] ?x ?[12]\b",
        r"(?<!estacionamiento es )(?<!parqueo es )(?<!parking es )(?<!estacionamiento"
        r" )(?<!parqueo )\bgratis\b|\b(?:consulta|envio|prueba|evaluacion|cotizacion|estimado"
        r"|muestra|clase|revision)s? (?:sin costo|gratuit\w+|gratis)\b",
        r"\bventas? (?:de (?:verano|invierno|primavera|otono|liquidacion|navidad|garaje|fin)"
        r"|flash|especial|nocturna|privada|anual)\b|\b(?:gran|super|mega) venta\b"
        r"|\ben venta\b(?= (?:hoy|ahora|ya|los|las|boletos|desde))|\b(?:boletos"
        r"|entradas) (?:ya )?(?:en|a la) venta\b",
        r"\bahorr[ae](?:n|s|te)? (?!cuenta)|\b(?:compr[ae]n?|lleva(?:te|lo)?|ordena|pid[ea](?:lo"
        r"|la)?) (?:ahora|hoy|ya|uno|una|dos|online|en linea|tu|antes|con)\b|\baprovech[ae]\w*"
        r"|\bno (?:te|se) (?:lo|la|los|las) pierd|\bno te pierdas\b",
        r"\b(?:un |de |tu |su )?regalos? (?:gratis|con|para|de (?:bienvenida|cumpleanos)|por)\b"
        r"|\bde regalo\b|\bsorteo\b|\bgan[ae]s? (?:hasta |un|\$|dinero|premios|puntos)"
        r"|\b(?:recomienda|recomiende|refiere|refiera|invita|trae|traiga) a (?:un|una|tu|su|tus"
        r"|sus) \w+|\b(?:gana|acumula|canjea|canjee|dobles?) (?:tus |sus )?puntos\b"
        r"|\bpuntos dobles\b",
        r"\b(?:inscrib(?:e|ase|ete)\w*|reserv[ae]|suscrib(?:e|ase|ete)\w*|registr(?:ate|ese)"
        r"|unete|unase|cambiate|pre-?ordena|agenda|agende|llama|llame|visitanos|ven|venga"
        r"|ven) (?:ya|hoy|ahora|hoy mismo|antes|tu (?:lugar|mesa|cita|asiento)|desde"
        r"|con)\b(?! (?:a las|si|para (?:confirmar|cambiar|reprogramar)))"
        r"|\binscripciones abiertas\b|\bultim[oa]s (?:dias|horas|lugares|oportunidad|piezas"
        r"|boletos|unidades)\b|\bultima oportunidad\b",
        r"\bpor (?:solo|solamente|tan solo|apenas) \$|\b(?:desde|a solo|a tan solo|todo a"
        r"|a) \$ ?\d+|\bprecios? (?:especial|baj|increible|rebajad|de locura|unic)\w*"
        rf"|\b\d+ (?:por|x) \$ ?\d|\bsolo (?:hoy|esta semana|este (?:mes|fin|{_DIA}))\b"
        r"|\bmitad de precio\b|\bmeses? (?:sin intereses|gratis)\b|\b\d+ ?% (?:de descuento"
        r"|menos)|\bbono de\b|\b(?:sin|cero) (?:enganche|intereses|pago inicial)\b",
        r"\b(?:nuev[oa]s?) (?:\w+ )?(?:menu|modelos|coleccion|temporada|productos|estilos"
        r"|sabores|sucursal|servicios?|clases)\b|\bllegaron (?:los|las|nuev)|\b(?:te|le"
        r"|los) extranamos\b|\bdona (?:hoy|ahora|ya|\$)|\btu donacion\b|\bya (?:esta disponible"
        r"|disponible|llego) (?:nuestr|el nuevo|la nueva)|\b(?:quieres|quiere|piensas"
        r"|piensa) (?:vender|comprar|ahorrar|refinanciar|bajar)\b|\boferta en efectivo\b"
        r"|\b(?:ven|venga|pasa|visitanos)[^.!?\n]{0,16} (?:y |a )(?:conoce|disfruta|prueba"
        r"|probar|verl[oa]s?|recibe|llevate|descubr)|\bven a ver|\bvota (?:por|si)\b"
        r"|\bte (?:regalamos|damos un)\b|\bantes (?:de )?que se (?:acaben|agoten|termin)",
    ),
)  # fmt: skip

FRENCH: Final = (
    row(
        "offer:french", "These French words make an offer.",
        "rabais|$|%|\u20ac|solde|remise|reduction|promo|offre|gratuit|profit|economis|chance"
        "|prix|partir"
        "|achet|command|reserv|inscri|abonn|parrain|nouve|points|cadeau|tirage|concours|gagn"
        "|manque|liquid|vente|don|moitie|coupon|bon d|seulement|offert|stock|forfait|decouv"
        "|venez|rabat|escompte|pour cent|pourcent|jours|partir|bientot|dernier|votez|place|bonus"
        "|aubaine|special",
        r"\brabais\b|\bsoldes\b(?! (?:de votre|du compte))|\ben solde\b|\bremises? (?:de|sur"
        r"|exclusive)\b(?! (?:cles|diplomes|prix))|\b\d+ ?(?:%|pour ?cent) (?:de (?:rabais"
        r"|reduction|remise|moins|escompte)|sur|d'economie|offert)|\breductions?\b(?! de (?:vos"
        r"|nos) heures)|\bpromos?\b(?! (?:ended|is over|code))|(?<!votre )\bpromotions?\b"
        r"|\bcoupons?\b|\baubaines?\b"
        r"|\bescomptes?\b|\bbon (?:d'achat|de reduction)\b",
        r"\boffres? (?:speciale|exclusive|limitee|d'(?:ete|hiver|automne|essai)|de (?:bienvenue"
        r"|lancement|printemps|noel|fin)|du (?:jour|mois|moment)|valable|se termine|valide"
        r"|a durée)\w*|\b(?:notre|cette|nos|profitez de l'|meilleures?) ?offres?\b(?! d'emploi)",
        r"(?<!stationnement est )(?<!stationnement )(?<!parking )(?<!est )(?<!sont"
        r" )\bgratuite?s?\b|\b(?:mois|seance|livraison|cours|consultation|visite|cafe"
        r"|dessert)s? (?:est |sont )?(?:gratuit|offert)e?s?\b|\b(?:est|sont) offert(?:e|s"
        r"|es)? (?:avec|a l'achat|pour tout)|\b\d+ (?:mois|jours) gratuits?\b",
        r"\bprofitez\b|\beconomis(?:ez|er|e)\b(?! l'eau)|\bderniere chance\b"
        r"|\bderniers? jours?\b(?! (?:de classe|d'ecole))|\b(?:a )?moitie prix\b"
        r"|\ba partir de (?:seulement )?(?:\d+[ ,.\d]* ?[$\u20ac]|[$\u20ac])|\bprix (?:reduits?"
        r"|speciaux|special|doux|imbattables?|mini|baisse)\b|\bmeilleurs? prix\b"
        r"|\b\d[\d,. ]* ?[$\u20ac] (?:seulement|ce (?:mois|week|jour)|cette semaine|la nuit"
        r"|par personne)\b|\bpour seulement \d|\bseulement \d+[,.\d]* ?[$\u20ac]",
        r"\b(?:achetez|commandez) (?:maintenant|des|avant|en ligne|vite|aujourd|un|une|deux|tot"
        r"|\d)|\breservez (?:maintenant|des|vite|tot|avant|aujourd|votre (?:table|place|sejour"
        r"|seance|billet|soin)|la votre)|\b(?:inscrivez|abonnez)-vous\b(?! (?:a la (?:reunion"
        r"|rencontre)))|\bparrainez\b|\bnouveautes\b|\bnouve(?:au|lle|aux"
        r"|lles) (?:\w+ )?(?:collection|menu|modeles?|produits?|saison|arrivages?|succursale"
        r"|boutique|cours)\b|\bnouvel arrivage\b",
        r"\b(?:vos|des|double|doublez|gagnez|cumulez|echangez) (?:\w+ )?points\b|\b(?:un |en "
        r"|votre )?cadeaux? (?:gratuit|offert|a l'achat|pour vous|avec|surprise)"
        r"|\bcartes?-cadeaux?\b(?! (?:est|a ete))|\b(?:tirage|concours)\b(?= (?:pour|et|de|:"
        r"|et gagnez))|\bgagne[rz] (?:\d|un|une|jusqu)|\bne (?:manquez|ratez) pas (?:nos|cette"
        r"|notre|l'occasion|ca|nouv|la (?:vente|promo|chance))|\bliquidation\b"
        r"|\bventes? (?:flash|privee|d'(?:ete|hiver|entrepot|automne)|de (?:printemps|noel|fin"
        r"|fermeture|liquidation|trottoir|garage|feu))|\btout doit partir\b"
        r"|\bquantites? limitees?\b|\bjusqu'a epuisement\b|\btemps limite\b|\bduree limitee\b",
        r"\bfaites un don\b|\bdonnez (?:maintenant|aujourd|genereusement)|\bvotre don\b(?! (?:du"
        r"|de \d+ ?[$\u20ac] a ete))|\bvotez pour\b|\bpassez (?:au|a la|a notre"
        r"|chez nous) (?:forfait|version|formule|plan|et)|\b(?:venez|passez) (?:nous voir"
        r"|decouvrir|profiter|essayer|gouter|magasiner|voir (?:nos|notre))\b"
        r"|\bdecouvrez (?:notre|nos|la|le|les)\b(?! (?:resultats|reponse))|\b(?:il reste"
        r"|plus que) (?:quelques|seulement|\d+) (?:places|tables|billets|chambres)"
        r"|\bvous nous manquez\b|\bbillets en vente\b|\bpre-?approuve",
    ),
)  # fmt: skip

ABROAD: Final[tuple[Indicator, ...]] = (*SPANISH, *FRENCH)
