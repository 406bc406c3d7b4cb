"""What words are about, loosely, for the model of inbound texts: each sense with its words.

Rule: a word may have several senses, in any of the three languages; words are folded. Unlike the
roles of `lexicon`, senses are read by the model alone, so they may be as loose as speech is.
"""

from __future__ import annotations

from typing import Final

SENSES: Final[dict[str, str]] = {
    "CEASE": (
        "stopit stoptexting stahp stpo stio estop qiut sotp quiten pararle stop stops stopp "
        "stoped stopping stopped quit quits quitting cease ceasing desist halt discontinue "
        "refrain knock pipe hush shush zip enough basta suffit alto arret arreter arretez arrete "
        "arreterez pare paren parar parenle para paran deja dejen deje dejar dejame dejenme "
        "dejeme cese cesen cesar cessez cesser detener detengan detenga frenen termina terminen"
    ),
    "KILL": (
        "nuke bury suppress exit unfollow unfriend blacklist finished end ends ending ended "
        "cancel cancels cancelled canceled canceling terminate terminated kill killed nix axe ax "
        "can ditch scrap scrub drop dropped lose cut cutoff disable disabled deactivate "
        "deactivated suspend mute muted silence silenced pause paused plug brakes lid switch shut "
        "unplug kibosh finish finito finir fini mettre fin cancela cancelen cancelar apaguen "
        "apagar acaben corten cortar"
    ),
    "REMOVE": (
        "rm remuv unregister menlever menlevez retirenme enlevermoi doter quitarme borrarme "
        "eliminarme sacarme elimineme quitala quitenla quitarnos denlever denleve remove removed "
        "removing removal remov remv rmv delete deleted deletion del erase erased expunge "
        "expunged purge purged strike struck scratch wipe wiped unlist delist delisted deregister "
        "unenroll disenroll exclude excluded omit clear withdraw withdrawn withdrawing pull "
        "pulled yank yanked rip take taking taken takeme get kick kicked boot unsign detach strip "
        "borre borren borrar borrenme borreme borrame borran quite quiten quitar quitenme quiteme "
        "quitame saque saquen sacar saquenme saqueme sacame saquenos elimine eliminen eliminar "
        "eliminenme eliminame retire retiren retireme retirez retirer retirezmoi enlevez enlever "
        "enleve effacez effacer efface supprimez supprimer supprime otez oter radiez radier rayez "
        "rayer sortez sortir"
    ),
    "OFF": "off out outta away from fuera afuera dehors hors of",
    "UNSUB": (
        "unsubscribe unsub unsubs unsubscribed unsubscribing unsubscription optout optouts opt "
        "opting opted stopall desabonner desabonnez desabonne desabonnement desinscrire "
        "desinscrivez desinscription baja desuscribir desuscribirme desuscriban desuscribanme "
        "desuscribame cancelen dnc"
    ),
    "LEAVE": (
        "rest mercy quiet quieta relax chill ghost leave left leaving alone peace be paz paix "
        "tranquille tranquila tranquilo laissez lachez foutez sacrez fichez"
    ),
    "LOSE": (
        "ghost dump bin olvidarse olvidar olvidarme moublier spare nevermind lose forget lost "
        "delete burn shred toss trash rolodex olvide olviden olvidenme olvidense oubliez oublier "
        "perdez pierda pierdan"
    ),
    "BEGONE": (
        "ixnay larguese scram shoo begone vamoose hike kick rocks bugger sod piss fuck fck eff "
        "bounce beat gtfo stfu fo getlost rack buzz screw lost largo vayanse fuera degagez "
        "decalissez degage vete"
    ),
    "MSG": (
        "text texts txt txts tx texto textos sms message messages msg msgs mesage mesages messge "
        "messgaes messaging mensaje mensajes msj msjs mensajitos mensajito mms imessage whatsapp "
        "ping pings buzz buzzes buzzing dings ding blast blasts push pushes notif notifs "
        "notification notifications alert alerts alerta alertas bot bots robot robots robotext "
        "robotexts robo automated automatic autotext autotexts broadcast broadcasts bulk "
        "correspondence communication communications contact notificaciones notificacion avisos "
        "recordatorios"
    ),
    "MSGV": (
        "mecrire mecrivez decrire menvoyer menvoyez denvoyer escribirnos mandarnos recontacter "
        "mandenme envienme text txt texting txting texted txted message messaging messaged msg "
        "msging ping pinging contact contacting contacted write writing reach reaching hit "
        "hitting hitup send sends sending sendin sent hmu blowing blow spam spamming spammed "
        "reply respond communicate notify notifying follow following escriba escriban escribir "
        "escribirme escribas escribe escribiendo mande manden mandar mandarme mandando mandan "
        "envie envien enviar enviarme enviando contacten contactar contacte contactarme ecrire "
        "ecrivez ecrive envoyez envoyer envoie contacter contactez textez texter texte"
    ),
    "HASSLE": (
        "achalant tannant tannants molestos pesados fastidio insistencia persistent relentless "
        "mecoeurer bother bothers bothering bothered harass harassing harassed harassment hound "
        "hounding pester pestering bug bugging annoy annoying annoyed disturb disturbing "
        "disturbed stalk stalking badger nag nagging intrude solicit soliciting solicitation "
        "intrusion molest molesten molestar molestando moleste molestia acoso acosando fastidien "
        "fastidiar fregar chingar joder derangez deranger derange achaler achalez achale harceler "
        "harcelez harcelement embeter ecoeurer tanner"
    ),
    "PROMO": (
        "promo promos promotion promotions promotional marketing market ad ads adverts advert "
        "advertisement advertisements advertising advertise sale sales sell selling salesy deal "
        "deals coupon coupons discount discounts special specials offer offers newsletter "
        "newsletters bogo flash upsell upsells upselling pitch pitches pitching fundraiser "
        "fundraisers fundraising fundraise donation campaign campaigns solicitations commercials "
        "commercial telemarketing rewards reward points perks perk loyalty membership clearance "
        "merch freebies blowout announcements announcement events event contest raffle "
        "sweepstakes survey surveys launches arrivals menu treats bargains savings percent oferta "
        "ofertas promocion promociones publicidad anuncios anuncio descuento descuentos cupon "
        "cupones propaganda rebajas ventas rabais promotionnel promotionnels pub pubs publicite "
        "publicites publicitaires publicitaire soldes solde offres offre infolettre circulaire "
        "aubaines speciaux vendre"
    ),
    "SERVICE": (
        "reminder reminders appointment appointments appt appts delivery deliveries shipping "
        "tracking pickup receipt receipts bill bills billing invoice invoices order orders code "
        "codes verification security alert alerts results result refill refills prescription "
        "prescriptions schedule scheduling updates update service services booking bookings "
        "confirmation confirmations ready closures closing closings status account outage outages "
        "recalls recall emergency emergencies urgent class weather snow recordatorio "
        "recordatorios cita citas pedido pedidos entrega entregas receta rappel rappels rendez "
        "vous rdv livraison commande commandes facture factures ordonnance"
    ),
    "ONLYOK": (
        "only just except but keep keeping still continue fine ok okay good yes ready love like "
        "leave solo nada sino pero siga sigan seulement juste mais gardez garder continuez sauf"
    ),
    "ME": (
        "jen jai javais me my mine myself us our i im ive id ill we were yo mi mis a nos nosotros "
        "moi je j mon ma mes m nous this"
    ),
    "YOU": (
        "you u ya yall yous youse ur your yours youre ure guys folks people company they them "
        "ustedes usted ud uds su sus tu tus te vous vos votre toi tes ton"
    ),
    "HE": (
        "he she him her his hers hes shes husband wife son daughter mom dad mother father brother "
        "sister friend ex boss kid kids grandson girlfriend boyfriend neighbor nephew niece hijo "
        "hija esposo esposa mama papa hermano mari femme fils fille mere pere"
    ),
    "NEG": (
        "no not dont don do donot didnt never nope nah non ne n pas jamais nunca jamas ni sin "
        "sans without wont cant cannot isnt aint arent wasnt doesnt shouldnt wouldnt couldnt "
        "neither nor none zero nada nobody nadie rien aucun aucune ninguno ninguna pu tampoco dnw "
        "nix"
    ),
    "NOMORE": (
        "more anymore longer again further another plus mas jamais ever encore nuevamente otra "
        "vez else evermore henceforth nomore anymor nemore dorenavant desormais"
    ),
    "FOREVER": (
        "ever forever permanently good once all always completely altogether entirely period "
        "final finally last indefinitely siempre definitivamente definitivement tout toujours "
        "toute"
    ),
    "NOW": (
        "now immediately asap today already right instantly stat yesterday ya ahora "
        "inmediatamente ahorita maintenant immediatement tout suite effective henceforth onward "
        "forward onwards pronto"
    ),
    "WANT": (
        "jaimerais voudrait gustaria want wanna wants wanting wish like need needs care "
        "interested interest desire appreciate enjoy prefer rather quiero quiere queremos kiero "
        "deseo necesito interesa interesado veux veut voulons voudrais souhaite besoin interesse "
        "jveu jveux"
    ),
    "GET": (
        "get gets getting got receive receiving received recieve recieving hear hearing see "
        "seeing have having recibir recibo recibiendo recibimos llegan llega lleguen recevoir "
        "recois recevons recoit recu"
    ),
    "NUM": (
        "number numbers phone phones cell mobile cellphone line digits landline pager device num "
        "nbr nummer numero numeros telefono celular cel tel telephone cellulaire portable info "
        "information data details datos coordonnees donnees name"
    ),
    "LIST": (
        "list lists listing rotation database databases system systems records record file files "
        "roster directory contacts contact group chain thread loop rolodex phonebook crm "
        "distribution program programs programme subscription subscriptions subscriber "
        "subscribers mailing mail lista listas base sistema grupo registro registros liste listes "
        "systeme groupe fichier repertoire campaign drip sequence"
    ),
    "CONSENT": (
        "consent permission authorization authorize authorized authorised approval agree agreed "
        "agreeing optin consentimiento permiso autorizo autorizado autorice consentement autorise "
        "autorisation accord accepte consented permit permitted allow allowed revoke revoked "
        "revoking rescind rescinded retract withdraw withdrawing withdrawn retiro revoco revoque "
        "retire"
    ),
    "SIGNUP": (
        "sign signed signing signup subscribed subscribe enrolled enroll registered register "
        "asked requested joined opted clipboard form apunte apunto apuntaron inscribi suscribi "
        "inscrit inscrite abonne abonnee registre pedi demande"
    ),
    "LEGAL": (
        "lawyer attorney attorneys legal law laws lawsuit sue suing court fcc ftc tcpa fdcpa ccpa "
        "gdpr crtc casl bbb complaint complaints violation violations violating illegal statute "
        "federal registry cease desist damages liable penalty fine fines police cops sheriff "
        "demand demandar demando abogado abogada ley denuncia denunciar policia avocat plainte "
        "poursuivre poursuite loi hereby pursuant notice notified counsel harassment regulator "
        "action"
    ),
    "BLOCK": (
        "block blocking blocked blocks report reporting reported flag flagged flagging spam junk "
        "ban bloquear bloqueo bloqueados bloquearlos bloquer bloque signaler signale reportar "
        "reportarlos"
    ),
    "SPAM": (
        "relentless spam spammer spammers spammy junk crap garbage bs bullshit scam scams "
        "scammers scammer trash nonsense unsolicited unwanted uninvited intrusive basura pourriel "
        "pourriels robocall robocalls"
    ),
    "DEAD": (
        "deceased died dead death passed estate widow funeral late fallecio fallecida murio "
        "muerto decede decedee mort"
    ),
    "GONE": (
        "moved moving sold closed retired graduated left switched changed divorced former longer "
        "quit cancelled ended mude cambie demenage vendu ferme vendi"
    ),
    "WRONG": (
        "nobody named owner reassigned roommate whose belongs wrong incorrect mistaken mistake "
        "misdialed wrng equivocado equivocada equivocaron mauvais mauvaise erreur trompe trompez "
        "trompes"
    ),
    "ANGRY": (
        "unbelievable sigh jeez rude ugh franchement voyons goodness lord excessive sick tired "
        "fed done over ridiculous enough serious seriously already hell damn goddamn fucking "
        "freaking wtf ffs sake omg stupid idiots idiot morons assholes insane crazy crap jesus "
        "harto harta cansado cansada tanne tannee ecoeure marre ras bol colisse tabarnak crisse "
        "putain"
    ),
    "TOOMUCH": (
        "excessive relentless demasiado demasiados persistent too much many constant constantly "
        "every daily hourly nonstop endless nightly frequent often times tons blowing tantos "
        "muchos trop tous chaque beaucoup cada"
    ),
    "HOWTO": (
        "how who where what whats wheres como quien donde comment qui ou quoi possible way "
        "someone somebody"
    ),
    "ASKS": (
        "can could would will may please pls plz plse kindly porfa porfis por favor svp sil plait "
        "puede pueden podria podrian pouvez pourriez peux merci thanks thank thx ty gracias"
    ),
    "MUST": (
        "must need needs have has gotta should shall better demand request insist ask asking "
        "final third second repeat told said say saying instructing notify order"
    ),
    "EMAIL": (
        "email emails mail gmail inbox e correo correos courriel courriels letter website app "
        "online portal newsletter facebook instagram"
    ),
    "CALL": (
        "call calls calling called phoning ring ringing voicemail voicemails llamada llamadas "
        "llamen llamar llame appel appels appeler appelez"
    ),
    "WORKTHING": (
        "job work crew project site quote estimate bid price prices cost installer installation "
        "repair part parts order shipment truck tow tires tire brakes brake oil engine motor car "
        "van transmission battery furnace ac heater pipe pipes leak water roof gutters deck paint "
        "tile kitchen bathroom sink toilet drain pump filter lawn mowing yard fence tree pool "
        "garage door window floor carpet vendor warehouse pallet driver load"
    ),
    "TIME": (
        "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu thur thurs fri "
        "sat sun tomorrow tonight today morning afternoon evening noon week weeks weekend month "
        "months year years am pm oclock hour hours minute minutes lunes martes miercoles jueves "
        "viernes sabado domingo manana lundi mardi mercredi jeudi vendredi samedi dimanche demain "
        "semaine january february march april june july august september october november "
        "december spring summer fall winter early late later earlier soon until till before after "
        "when while during"
    ),
    "FOOD": (
        "pizza sauce onions onion cheese bread cake cookies coffee tea milk sugar lunch dinner "
        "breakfast table seats salad chicken burger fries soup wine beer eggs rice meat fish "
        "sandwich nuts allergy gluten menu pan pastel poulet pommes salsa pickles mayo spicy "
        "tacos"
    ),
    "HEALTH": (
        "doctor dr nurse pills pill med meds medication medicine dose antibiotic antibiotics "
        "insurance pain swelling bleeding blood surgery tooth teeth dentist crown cleaning exam "
        "knee back cough fever headache insulin shots vaccine vet dog cat puppy pastillas "
        "medicamento dolor diente muela medicament pilule douleur dent symptoms rash breathing "
        "crying coughing itching snoring hurting"
    ),
    "PLACE": (
        "bus sign light street corner road exit stop door front entrance gate lot parking station "
        "highway house home office store shop building apartment unit room calle esquina parada "
        "rue coin autobus gare porte"
    ),
    "LAUGH": (
        "lol lmao haha hahaha rofl hehe lmfao jk jaja jajaja mdr kidding joke joking laughing "
        "smiling funny hilarious crying"
    ),
    "PRAISE": (
        "love loved great awesome amazing best thanks perfect wonderful sweet nice beautiful "
        "excellent happy glad appreciate favorite encanta gracias perfecto genial super parfait "
        "merci adore"
    ),
    "KEEP": (
        "keep keeps continue continued resume start restart back again add put sign love miss "
        "missed missing why didnt stopped siga sigan continuez gardez remettez"
    ),
    "MISS": (
        "accident accidentally mistake oops sorry meant mean wasnt supposed didnt resubscribe undo"
    ),
    "THISN": (
        "this these those that them it em dem esto eso estos esos esta estas ca cela ces cette "
        "ceci celui stuff things thing anything everything something cosas cosa choses affaire"
    ),
    "HATE": (
        "hate hates dislike despise loathe unwelcome unwanted offended intrusive odio deteste "
        "hais unhappy"
    ),
}
