"""The same roles in Spanish and French, and those that only these languages need.

Rule: verbs stand in the forms that ask (imperative, infinitive after a verb of wish), never in
those that tell ("no me mandaron nada" tells). Elided French forms stand closed up: "mecrire".
"""

from __future__ import annotations

from typing import Final


def _with_clitics(stems: str, clitics: str) -> str:
    return " ".join(stem + clitic for stem in stems.split() for clitic in ("", *clitics.split(",")))


def _elided(verbs: str) -> str:
    return " ".join(
        before + verb for verb in verbs.split() for before in ("", "m", "d", "n", "l", "nous")
    )


_ES_ASK: Final = (
    "escriba escriban escribas escribais escribe escriben mande manden mandes envie envien envies "
    "contacte contacten contactes textee texteen textees moleste molesten molestes llame llamen "
    "llames mensajee mensajeen hable hablen hables busque busquen spameen acosen acose hostigue "
    "hostiguen"
)
_ES_INF: Final = _with_clitics(
    "escribir mandar enviar textear contactar molestar llamar mensajear acosar hostigar spamear "
    "fastidiar joder chingar hablar",
    "me,nos,le,les",
)
_ES_GER: Final = "escribiendo mandando enviando texteando contactando molestando llamando"
_FR_ASK: Final = _elided(
    "ecrivez ecrive ecris ecrivent envoyez envoie envoyer envois ecrire texter textez texte "
    "contactez contacter contacte derangez deranger derange harceler harcelez importuner "
    "importunez appelez appeler solliciter sollicitez message messagez spammer embeter"
    " communiquer communiquez rappeler rappelez relancer relancez "
)

SPANISH_ROLES: Final[dict[str, str]] = {
    "TEXTS": "mensajes textos promociones ofertas publicidad anuncios avisos notificaciones "
    "mensajitos recordatorios propaganda alertas",
    "TEXT_ONE": "mensaje texto sms mensajito",
    "PROMO": "promociones promocion ofertas publicidad anuncios propaganda",
    "DET": "sus los esos estos mas de tus tantos tanto la las el mi su tu con",
    "ES_ASK": _ES_ASK,
    "ES_INF": _ES_INF,
    "ES_GER": _ES_GER,
    "ES_CEASE": "parenle parele parale bajenle deje dejen deja dejad dejar paren pare para parad "
    "parar basta cese cesen dejes dejaran podrian",
    "ES_REMOVE": _with_clitics(
        "quite quiten quita quitar saque saquen saca sacar borre borren borra borrar elimine "
        "eliminen elimina eliminar remueva remuevan retire retiren retira retirar remover",
        "me,nos,lo",
    ),
    "ES_BAJA": "darme darnos denme deme dame den dar doy darse dejen",
    "ES_NUM": "numero telefono celular cel nombre contacto datos movil",
    "ES_LIST": "lista base sistema registro grupo contactos listas",
    "ES_WANT": "quiero deseo quisiera queremos necesito interesa interesan gusta",
    "ES_RECV": "recibir recibiendo mas sus estos que me reciba ver tus los nada saber ser",
    "POLITE": "porfavor por favor gracias hola ya senor senora buenas buenos dias tardes amigo "
    "porfa oiga oigan mira ahora mismo inmediatamente",
    "TAIL": "ya porfavor favor por gracias ahora mismo",
    "LAUGH": "jajajajaja jeje",
    "CONSENT": "consentimiento permiso autorizacion",
    "NEG": "nunca tampoco jamas",
    "UNSUB": "desuscribir desuscribirme desuscribanme desuscribame desuscriban desinscribir "
    "desinscribirme desapuntar desapuntarme",
    "CANCEL_ES": "cancele cancelen cancela cancelar suspendan suspender detengan detener",
}

FRENCH_ROLES: Final[dict[str, str]] = {
    "TEXTS": "textos envois envoi messages promotions publicites publicite pub pubs offres sms "
    "courriels rappels notifs",
    "TEXT_ONE": "texto",
    "PROMO": "promotions publicites publicite pub pubs offres soldes rabais",
    "DET": "les vos ces des tous toutes le de du",
    "FR_ASK": _FR_ASK,
    "FR_CEASE": "darreter arretez arrete arreter cessez cesse cesser arretes",
    "FR_REMOVE": "enlevez retirez supprimez otez enlever retirer supprimer rayez effacez effacer "
    "denlever denlevez denleve menlever enleve retire supprime desinscrivez radiez enlevezmoi "
    "retirezmoi",
    "FR_NUM": "numero nom telephone coordonnees cellulaire contact portable cell tel",
    "FR_LIST": "liste listes base systeme fichier fichiers",
    "FR_WANT": "veux souhaite desire voulons souhaitons voudrais veut aimerais",
    "FR_RECV": "recevoir etre vos de avoir ces que quon",
    "POLITE": "svp stp merci bonjour bonsoir sil vous plait allo maintenant madame monsieur",
    "TAIL": "svp merci maintenant immediatement sil vous plait",
    "CONSENT": "consentement accord autorisation",
    "NEG": "jamais",
    "UNSUB": "desabonner desabonnez desabonne desinscrire desinscrivez desinscription "
    "desabonnement desinscris desabonnes desabonnezmoi",
}
