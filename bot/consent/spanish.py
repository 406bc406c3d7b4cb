"""The same demands, refusals and doubts in Spanish.

Rule: only forms that ask count (imperative, wish); what the words say about a thing ("no me mande
la factura") refuses that thing only, and matches nothing here.
"""

from __future__ import annotations

from typing import Final

from bot.consent.rows import Row, sure, unsure, wrong

SPANISH: Final[tuple[Row, ...]] = (
    sure(
        "es-no-escriban",
        "ES_ASK sigan siga vuelvan vuelva vuelvas sigas ES_INF",
        "(?:no|nunca|ya|jamas) (?:quiero que|deseo que|quisiera que|por favor)? "
        "(?:me|nos|le|les|ME|POLITE|ya|mas){0,3} (?:vuelvan? a|vuelva a|vuelvas "
        "a|sigan|siga|sigas|me|anden)? (?:ES_ASK|ES_GER|ES_INF) (?:,? (?:ni|o|y) (?:me)? ES_ASK)? "
        "(?:ES_ALONE|ES_THE ES_TEXTS|(?:mas|ya|nada|nunca|tantos|ES_RECV) "
        "(?!todavia|aun|hasta|esta)|(?:a) (?:este|mi|ES_NUM)|,? (?:que|no|o|porque|ya|soy|YOU))",
        "(?:porque|si|ella|el|ellos|nadie|por que) (?:ya)?$",
    ),
    sure(
        "es-dejen",
        "ES_CEASE",
        "(?:ES_CEASE) (?:ya)? de (?:recibir|ES_INF|mandar|spamear|estar (?:ES_GER)?)",
    ),
    sure(
        "es-quitenme",
        "ES_REMOVE REMOVE",
        "ES_REMOVE (?:ME|por favor|de|mi|me|nos|este|el|POLITE){0,3} (?:(?:de|a)? "
        "(?:su|la|esa|esta|tu|sus|DET|este|el){0,3} ES_LIST|ES_NUM|de (?:ahi|aqui|todo|esto))",
        "(?:no|sin) (?:me|quiero)?$",
    ),
    sure(
        "es-quiteme-solo",
        "quitenme saquenme borrenme eliminenme quiteme saqueme borreme elimineme quitame sacame"
        " borrame eliminame",
        "(?:quitenme|saquenme|borrenme|eliminenme|quiteme|saqueme|borreme|elimineme|quitame"
        "|sacame|borrame|eliminame)"
        " (?:ES_ALONE|del|de (?:la|su|esta|tu|esa|sus))",
    ),
    sure(
        "es-baja",
        "baja",
        "(?:ES_BAJA|doy|dar|dame|denme|me|nos|darme|pedir|solicito|solicitar|quiero) "
        "(?:mi|la|ME|me)? (?:de)? (?:mi|la)? baja(?! (?:NOUN|de (?:peso|precio)))",
    ),
    sure(
        "es-no-quiero",
        "ES_WANT",
        "(?:no|ya no|tampoco|nunca) (?:me)? ES_WANT (?:ya|mas|que "
        "me|seguir|ES_RECV|ADV|ser){0,4} "
        "(?:ES_ASK|ES_GER|contactado|contactada|molestado|molestada|ES_THE ES_TEXTS)",
    ),
    sure(
        "es-no-quiero-mas",
        "recibir saber",
        "(?:ya no|no) (?:quiero|quiere|quieren|deseo|desea|quisiera|queremos|necesito) "
        "(?:ya|mas)? (?:seguir)? (?:recibir|recibiendo|saber) "
        "(?:mas|nada|sus|estos|de|ustedes|esto|esos|END_OF_CLAUSE)",
    ),
    sure(
        "es-no-mas",
        "mas",
        "CLAUSE (?:POLITE|ya|por|favor){0,3} no mas (?:de)? ES_THE (?:ES_TEXTS|spam|por "
        "favor|gracias|END_OF_CLAUSE)",
    ),
    sure(
        "es-cancelar",
        "CANCEL_ES ES_CEASE END cancelo",
        "(?:CANCEL_ES|cancelo|END|paren|pare|cesen) "
        "(?:POLITE|ya|con|ES_RECV|DET|la|mi|mis|a|de|todos){0,5} "
        "(?:TEXTS|mensajes|suscripcion)",
        "no (?:me|quiero)?$",
    ),
    sure(
        "es-en-paz",
        "paz tranquilo tranquila",
        "(?:deja|deje|dejen|dejame|dejenme|dejeme|dejenos) (?:ME|me|nos|ya)? (?:en "
        "paz|tranquilo|tranquila)",
    ),
    sure(
        "es-nunca-di",
        "CONSENT suscribi autorice registre apunte inscribi pedi solicite acepte",
        "(?:nunca|no|jamas|sin (?=mi|DET)|retiro|revoco|cancelo|yo no) "
        "(?:les|le|me|te|he|yo|di|dado|ME){0,3} (?:mi|DET|dado|ningun|ninguna){0,2} "
        "(?:consentimiento|permiso|autorizacion|suscribi|autorice|registre|apunte|inscribi|pedi "
        "(?:esto|estos|sus)|solicite (?:esto|estos)|acepte (?:esto|recibir))",
    ),
    sure(
        "es-no-autorizo",
        "autorizo doy acepto consiento",
        "no (?:les|le|ME)? (?:autorizo|consiento|acepto|doy (?:mi)? (?:permiso|CONSENT)) "
        "(?:que|a que|a|para|mas)? (?:ME|me|recibir|TEXTS|ES_ASK|ES_INF|END_OF_CLAUSE)",
    ),
    sure(
        "es-basta-mensajes",
        "basta ES_CEASE",
        "(?:basta|ES_CEASE) (?:ya)? (?:de|con) (?:tantos|sus|estos|los|DET){0,3} "
        "(?:TEXTS|mensajes|molestar|spam)",
    ),
    sure(
        "es-mensajes-paren",
        "ES_CEASE",
        "(?:mensajes|textos) ,? (?:POLITE|ya|por|favor){0,3} (?:paren|pare|parenle|parele|cesen) "
        "(?:ya)? ES_ALONE",
        "no$",
    ),
    unsure(
        "es-basta",
        "basta",
        "CLAUSE (?:ya|POLITE){0,3} basta (?:ES_ALONE|ya)",
    ),
    unsure(
        "es-no-interesa",
        "interesa interesan interesado interesada",
        "(?:no|ya no) (?:me|nos|estoy|estamos)? (?:ME)? "
        "(?:interesa|interesan|interesado|interesada) ES_ALONE",
    ),
    unsure(
        "es-quien-dio",
        "numero",
        "(?:quien|como|donde|de donde) (?:les|le|te|ME)? "
        "(?:dio|consiguieron|consiguio|obtuvieron|sacaron|tienen|tiene|saco) (?:mi|este) "
        "(?:numero|telefono)",
    ),
    unsure(
        "es-molestan",
        "molestando acoso demandar denunciar spam",
        "(?:me|estan|esta) (?:estan|siguen)? molestando|acoso|(?:voy a|los) (?:a)? "
        "(?:demandar|denunciar|reportar)|demasiados mensajes",
    ),
    unsure(
        "es-demasiados",
        "TEXTS",
        "(?:demasiados|muchos|tantos) (?:TEXTS|mensajes)",
    ),
    unsure(
        "es-pare",
        "ES_CEASE",
        "SENTENCE (?:POLITE|ya|por|favor){0,4} (?:deje|dejen|deja|paren|pare|parar) "
        "(?:ya|POLITE|TAIL){0,4} END_OF_CLAUSE",
    ),
    wrong(
        "es-equivocado",
        "equivocado equivocada equivoco equivocaron equivocados equivocando",
        "(?:numero|persona|telefono) (?:esta|es)? "
        "(?:equivocado|equivocada|incorrecto)|(?:equivoco|equivocaron|equivocado|equivocados"
        "|equivocada|equivocando)"
        " (?:de|con el) (?:numero|persona|telefono)",
    ),
    wrong(
        "es-no-es",
        "numero llamo aqui",
        "(?:este|ese) (?:no es el|ya no es el|no es) (?:numero|telefono|celular) "
        "de|(?:aqui|este) (?:no hay|no vive|no conocemos|NOUN) (?:ningun|ninguna|nadie) "
        "(?:NOUN|con|que|llamado|llamada)|no conozco a (?:ninguna|ningun|ningun)",
    ),
)
