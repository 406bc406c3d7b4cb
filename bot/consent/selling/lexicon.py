"""Kinds of words, so that the model knows a word that it never saw in a sentence.

Rule: a word stands in the kind of its everyday business sense; English, Spanish and French without
accents, plurals without `s`. The training decides what a kind weighs, not this list.
"""

from __future__ import annotations

from typing import Final

_KINDS: Final[dict[str, str]] = {
    "goods": """
        massage facial manicure pedicure haircut color highlight balayage blowout botox filler
        peel wax lash brow laser whitening invisalign aligner implant veneer crown lasik botoxed
        treatment therapy supplement vitamin drip weight tire tune-up detail detailing wash brake
        battery wiper trade-in vehicle truck suv sedan corolla civic model test-drive loft studio
        bungalow condo townhouse listing home house apartment mortgage refi refinance loan card
        checking savings cd pizza burger taco wing fries shake brunch lunch dinner dessert donut
        pancake coffee latte margarita cocktail wine beer mimosa appetizer menu platter catering
        ramen sushi sandwich soup lobster brisket bbq steak salad bowl cake cookie pie sweater
        jacket boot sneaker shoe dress jean sandal sunglass tote bag handbag earring necklace
        jewelry ring watch shirt candle sofa mattress bedding furniture rug lamp grill tool mower
        plant rose bouquet flower skincare makeup perfume shampoo toy game book puzzle gift
        present toys bike tent phone laptop tablet headphone tv internet fiber unlimited
        membership class bootcamp yoga spin pilates training trainer session pack package bundle
        pass sauna crossfit karate camp lesson course program degree tutor tutoring webinar
        seminar workshop demo module feature seat plan pro premium cruise getaway vacation suite
        room resort flight fare trip tour cabin stay escape ticket concert show festival gala
        comedy fair ride wristband raffle auction quote insurance coverage medicare policyholder
        solar roof gutter window lawn cleaning carpet duct furnace ac hvac pest paint painting
        landscaping deck fence pool wills trust groom grooming treat puppy boarding daycare photo
        mini print portrait album glasses frame lens contact masaje corte tinte uñas limpieza
        zapato ropa llanta aceite telefono tacos cena almuerzo cafe regalo boleto cuarto casa soin
        coiffure botte chaussure vetement pneu huile repas souper dejeuner cadeau billet chambre
        nuit forfait seance
    """,
    "praise": """
        perfect best gorgeous stunning delicious fresh favorite favourite biggest better exclusive
        ultimate amazing beautiful luxurious luxury cozy dreamy hottest hot top finest lowest
        unbeatable incredible fantastic great special brand-new sparkling radiant glowing refresh
        refreshed healthy stronger brighter straighter smoother signature premium iconic popular
        limited-edition famous award-winning delightful irresistible charming huge spacious
        affordable cheaper easy secret surprise sweet mejor mejores increible delicioso fresco
        nuevo nueva nuevos nuevas meilleur nouvelle nouveau nouveaux delicieux parfait ideal love
        loved adore yummy juicy crispy warm summer spring fall winter holiday
    """,
    "urge": """
        shop buy order book reserve grab snag claim redeem enjoy discover explore unlock upgrade
        save earn win join sign enroll register try taste sip savor treat indulge escape relax
        celebrate refresh transform boost score stock gift give donate sponsor switch bundle
        consolidate refinance compare tour swing bring get start lose learn dream imagine ditch
        skip host compra ordena reserva aprovecha disfruta gana ahorra lleva prueba ven visita
        inscribete aparta pide cambiate estrena achetez commandez reservez profitez economisez
        gagnez decouvrez essayez venez inscrivez-vous obtenez evadez-vous offrez
    """,
    "rush": """
        only tonight weekend midnight hurry fast limited last left gone before ends end until
        while few now today soon quick through starting start starts selling filling hoy ultimo
        ultimos ultima solo hasta vite avant jusqu'a seulement derniere
    """,
    "bargain": """
        sale deal offer off free discount coupon promo code price special bonus reward point
        saving save half rate cheap worth complimentary clearance markdown marked gratis oferta
        descuento rabais solde gratuit offre prix precio promocion deals perk match matched
        doubled double voucher value financing interest apr apy percent cash
    """,
    "hook": """
        tired craving hungry thirsty bored dreaming thinking ready curious looking struggling
        wishing imagine psst guess did-you-know tip reason why deserve miss missed missing
        overpaying owe injured charged
    """,
    "matter": """
        appointment order payment account invoice claim policy statement balance package parcel
        delivery prescription result refill permit ticket case hearing document form password code
        reservation booking request application interview shift schedule bill refund deposit
        paperwork report record visit exam procedure surgery test lab referral authorization
        registration inspection estimate repair part warranty receipt registration lease rent
        escrow closing maintenance unit meter outage service subscription renewal login device
        alert notice meeting conference practice absence bus school homework grade tuition license
        background check timesheet onboarding packet signature contract agreement retainer
        mediation deposition court settlement check wire transfer charge fraud statement key
        lockbox gate flight gate bag technician driver plumber crew inspector adjuster nurse
        doctor dr attorney mechanic teacher stylist vet courier office cita pedido pago cuenta
        factura receta resultado codigo recibo contrato tecnico reunion clase saldo entrega firma
        rendez-vous commande paiement compte facture ordonnance resultat technicien reunion
        contrat ecole livraison courriel
    """,
    "state": """
        ready confirmed scheduled due received approved declined cancelled canceled delayed closed
        shipped delivered updated completed complete moved expired expires posted late attached
        issued overdue missing finished resolved restored locked arrived assigned processed failed
        paid charged refunded rescheduled pending submitted filed signed mailed running changed
        set open opens closes starts booked reserved available renewed renews admitted absent
        dismissed postponed listo lista listos confirmado confirmada enviado recibido vence
        cerrado cancelado llega aprobado pret prete prets confirme expedie recu ferme annule
        arrivera termine disponible
    """,
    "please": """
        please call reply confirm reschedule arrive log bring sign complete let know contact send
        return review upload update contactar llame responda llegue traiga favor confirme appelez
        repondez veuillez svp apportez verifier
    """,
    "chat": """
        thanks thank sorry hope hi hello hey morning yes no ok sure got talk question feeling
        welcome congrats happy birthday nice meeting chance minute worries problem email hola
        gracias bonjour merci desole
    """,
}
KIND: Final[dict[str, str]] = {}
for _kind, _words in _KINDS.items():
    for _word in _words.split():
        KIND.setdefault(_word, f"<{_kind}>")

_BILLED: Final = """
    cost due balance total charged charge paid payment pay invoice refund refunded deposit bill
    copay premium rent owe owed dues sent received posted declined transfer overdue estimate
    repair past copayment fee fees late withdrawal purchase receipt account claim settlement tax
    tuition wire reimbursement statement debit credit spend limit quote approved escrow amount
    vence pago saldo facture solde compte total factura cargo reembolso remboursement
"""
BILLED: Final = frozenset(_BILLED.split())
"""Words beside a price that make it a bill, a receipt or a transfer."""
_PERSONS: Final = """
    we our your you i it the us is are was were will $ % 9 ! ?
"""
PERSONS: Final = frozenset(_PERSONS.split())
"""Small words and signs that count as kinds of their own."""
_ASKS: Final = """
    are is do did does can could would will have has how what when where who why which should
    may any ok okay got were was am shall hi hello hey good everything does was si puede esta
    est-ce pouvez-vous etes-vous avez-vous tiene como cuando
"""
ASKS: Final = frozenset(_ASKS.split())
"""Words that open an ordinary question; a question without one is a hook."""
