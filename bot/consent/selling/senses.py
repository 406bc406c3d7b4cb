"""What words are about, so that the model knows a word that it never saw in a sentence.

Rule: a word stands under every everyday sense that matters at a desk; English, Spanish and French
without accents. The training decides what a sense weighs, not this list.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Final

_SENSES: Final[dict[str, str]] = {
    "dish": """
        appetizer arepa bao barbecue bbq benedict birria biscuits boil bowl bratwurst breakfast
        brisket brunch buffet burger burrito casserole catfish chicken chili chop chowdah chowder
        clam combo cornbread crab crawfish crepe curry dinner dumpling empanada enchilada entree
        fajita falafel feast fish fries fry gnocchi goulash gravy grits gyro ham hummus kebab
        lasagna lobster lunch meatball meatloaf menu mole mussel nacho noodle omelet oyster paella
        pancake pasta pho pierogi pizza plate platter poke pork potpie poutine pozole prix-fixe
        pulled pupusa quesadilla ramen ravioli rib ribeye ribs risotto roast roll salad salmon
        sandwich schnitzel shawarma shrimp slaw soup special steak stew sub supper sushi taco
        tamale tamales tapas tasting tender tourtiere turkey waffle wing wings wrap
    """,
    "sweet": """
        apple babka bagel baguette blueberry brioche brownie bun cake candy cannoli caramel challah
        cheesecake cherry chocolate churro cinnamon cobbler cone cookie croissant cupcake custard
        danish donut doughnut eclair fudge gelato gingerbread lemon loaf macaron maple mint muffin
        pastries pastry peach pecan pie pistachio praline pudding pumpkin rolls scone scoop
        shortbread sorbet sourdough sticky strawberry sundae tart toffee truffle vanilla
    """,
    "drink": """
        ale beer boba bourbon brew cabernet cappuccino chai champagne cider cocktail coffee
        cold-brew draft espresso flight float happy-hour ipa juice keg kombucha lager latte
        lemonade margarita martini matcha mead merlot mimosa mocha mojito pinot pint pour pours
        prosecco rose rum sangria shake sip sips slush smoothie soda sparkling stout tap tea
        tequila whiskey wine
    """,
    "clothes": """
        apron backpack bag bead beanie belt bikini blouse boot boots bra bracelet cardigan cashmere
        clog coat collection denim dress earring fashion flannel frames glove gown hat heel hoodie
        jacket jean jeans jewelry leather legging line linen lingerie mitten necklace outfit pajama
        pants parka pendant purse ring robe sandal scarf shirt shoe shorts skirt slipper sneaker
        sock style styles suit sunglass sweater swimsuit tee tie tote trouser trunk tuxedo uniform
        vest vintage wallet wardrobe watch wool
    """,
    "home": """
        appliance bed bedding blind bookcase cabinet candle carpet chair chandelier couch
        countertop curtain deck decor desk dishwasher dresser dryer duvet fan faucet fireplace
        flooring freezer fridge garland gazebo grill hardwood heater laminate lamp mattress
        microwave mirror ornament oven patio pergola pillow quilt range recliner refrigerator rug
        sectional shade sheet shelf shower sink sofa stove table tile toilet tree tub vacuum vase
        vinyl washer wreath
    """,
    "outdoor": """
        atv bait bicycle bike binocular boat bowling camp camper canoe climbing cooler court
        driving-range e-bike golf gym-wall hammock helmet hiking hitch jet-ski kayak lane lanes
        lift lifts paddle paddleboard pickleball pontoon powder racket raft rafting reel rink rod
        rv scooter skate ski skis sled slope snow snowboard surfboard tackle tee-time tee-times
        tent trail trailer tubing wetsuit zipline
    """,
    "plants": """
        apple apples arrangement basil berries berry bouquet bulb cherries compost corn corsage csa
        daffodil eggs farm fern flower gourd grass harvest hay hedge herb honey hydrangea ivy
        lavender lawn lily maze melon milk mulch mum mums orchard orchid patch peaches peony pepper
        pick-your-own plant poinsettia pumpkin rose seed seedling shrub sod soil squash
        strawberries succulent sweet-corn tomato tree tulip u-pick wreath
    """,
    "tech": """
        ai analytics android api app automation beta broadband camera cloud computer console crm
        dashboard data desktop drone earbuds feature fiber gig headphone headset integration
        internet iphone laptop lens license modem module monitor phone plan platform plugin printer
        release router seat software speaker tablet template tv unlimited version wifi workspace
    """,
    "reading": """
        album amp art author book bookstore chapter clay comic comics craft doll drum fabric game
        games graphic guitar hardcover kit kits lego memoir novel painting paperback pedal piano
        plush poetry pottery print prints puzzle quilt reading record records series signing toy
        toys train ukulele vinyl violin yarn
    """,
    "event": """
        5k auction ball ballet band bazaar bingo carnival comedy concert cookout crawl dance derby
        dj egg exhibit exhibition expo fair fest festival film fireworks fundraiser gala gallery
        gig haunted hayride hunt jamboree karaoke lights marathon market masquerade matinee mic
        mixer movie musical night nights oktoberfest open-mic opening opera parade party picnic
        play poetry-slam potluck premiere race raffle recital rodeo santa screening set show social
        stage tailgate tasting telethon tour tournament trivia watch-party
    """,
    "class": """
        101 academy act ballet barre beginner beginners bootcamp boxing camp certification chess
        class clinic coach coaching coding cooking course cpr enrollment ged guitar hip-hop
        instructor intro jiu-jitsu judo karate lesson level levels piano pilates pottery
        registration retreat robotics sat semester seminar session sewing spanish spin swim
        swimming taekwondo tap teacher training tutoring webinar welding workshop yoga zumba
    """,
    "beauty": """
        acrylic balayage beard blowout botox braids brow brows color cut dermaplaning extensions
        facial fade filler float gel glow haircut highlights hydrafacial ink keratin laser lash
        lashes lip lips locs makeup mani manicure massage microneedling nail nails pedi pedicure
        peel perm piercing sauna scrub serum shave skin skincare spa steam style tan tanning tattoo
        threading tint trim updo wax waxing wrap
    """,
    "car": """
        alignment alternator battery brake brakes car coupe dealership detail emission emissions
        engine ev exhaust filter hybrid inspection keys lease lot mileage miles minivan model
        motorcycle mpg muffler oil rotation sedan showroom suv test-drive tint tire tires trade-in
        transmission truck tyre vehicle wash wax windshield wiper
    """,
    "house-trade": """
        ac ant attic basement bath bathroom boiler chimney cleaner cleaners cleaning concrete
        crawlspace door drain driveway drywall duct ducts electrical fence foundation furnace
        garage generator gutter gutters handyman heat-pump hvac insulation kitchen landscaping lawn
        locksmith mosquito mover movers moving mowing paint painter painting panel panels patio
        pest pipe plowing plumbing pressure-washing remodel rodent roof roofing septic sewer siding
        snow-removal solar storage stump termite tree-trimming water-heater well window windows
        wiring
    """,
    "money-product": """
        401k advance annuity apr apy bank bond card cards cash cashback cd checking coverage credit
        crypto financing fund funds heloc hsa insurance invest investing ira lender loan loans
        mortgage policy portfolio premium quote rate rates refi refinance retirement rewards roth
        savings stock
    """,
    "travel": """
        beach boarding booking bus cabin check-in checkout cruise departure excursion flight
        flights gate getaway hotel inn island itinerary lodge mountain night package passport
        resort room rooms safari seat shuttle stay suite tour train trip upgrade vacation villa
    """,
    "property": """
        acre acreage apartment appraisal bath bedroom bungalow buyer buyers closing condo duplex
        escrow hoa home house landlord lease listing listings loft lot neighborhood offer offers
        open-house rent seller sellers showing studio tenant townhouse unit
    """,
    "pet": """
        adopt adoptable adoption boarding bunny cat collar daycare dog fish flea groom grooming
        hamster heartworm kennel kitten kittens leash neuter parrot pet pets puppies puppy rabies
        spay tick treat treats vet
    """,
    "kids": """
        baby birthday bounce child children crib daycare diaper families family kid kids nanny
        nursery playground preschool sitter stroller student students teen teens toddler
    """,
    "health-matter": """
        aligner appointment bloodwork booster braces cast chart checkup claim cleaning clinic
        colonoscopy contacts copay crown deductible dentist doctor dose dr exam extraction fasting
        filling flu glasses hearing hospital hygienist immunization implant inhaler insulin
        insurance intake lab labs mammogram medication medicine mri nurse patient pharmacy physical
        pill portal post-op pre-op prescription procedure provider referral refill refills result
        results retainer root-canal screening session shot shots stitches surgery therapist therapy
        ultrasound vaccination vaccine x-ray
    """,
    "money-matter": """
        1099 account ach autopay balance bill billed bounced charge check cheque copay debit
        declined deposit direct-deposit dispute due escrow fee fees fraud invoice late overdraft
        overdue owe owed owing past-due paycheck payment payoff payroll pin posted premium purchase
        receipt received refund reimbursement renewal renews rent return settlement statement tax
        taxes total transaction transfer tuition w-2 wire withdrawal
    """,
    "order-matter": """
        backorder backordered carrier courier curbside delivered delivery doorstep driver drop-off
        dropoff eta exchange invoice item items label locker order package parcel pick-up pickup
        porch replacement return serial shipment shipped stops tracking warehouse warranty
    """,
    "schedule-matter": """
        am appointment arrival arrive between booking canceled cancelled check-in confirm
        confirmation confirmed delay delayed earlier early friday instead later minutes monday
        moved noon pm postponed remind reminder reschedule rescheduled reservation saturday slot
        sunday thursday tomorrow tuesday wednesday window
    """,
    "work-matter": """
        agenda applicant application background badge candidate clock contract contractor coworker
        crew direct-deposit foreman hire hired i-9 interview manager meeting memo minutes
        offer-letter onboarding orientation overtime payroll reference references resume roster
        schedule shift shifts standup start-date supervisor timesheet training uniform w-4
    """,
    "law-matter": """
        affidavit agreement attorney bail case citation closing contract counsel court custody deed
        deposition divorce docket document documents estate filed filing hearing judge lawyer
        mediation notary paralegal plea probate retainer settlement sign signature signed subpoena
        ticket trial trust will
    """,
    "school-matter": """
        absence absent advisor assignment bus cafeteria cap class coach commencement conference
        counselor dismissal dorm fafsa field-trip financial-aid game gown grade grades graduation
        guardian homework housing locker lunch-account parent parents permission practice principal
        pta ptsa recess registrar report-card roster route school slip snow-day tardy teacher
        transcript tryouts tuition
    """,
    "church-matter": """
        baptism bible burial chapel choir communion condolences confession congregation deacon
        friday-prayer funeral iftar imam mass memorial minyan obituary parish pastor prayer priest
        rabbi rehearsal sanctuary sermon service shabbat shiva study usher vespers visitation
        volunteer wake worship youth-group
    """,
    "alert": """
        2fa alert boil-water breach closed closing closure code crews detour downtime emergency
        evacuation fire flood flushing gas hurricane hydrant leak lockdown login main maintenance
        otp outage passcode password police power recall reset restoration restored road shelter
        smoke storm suspicious tornado verification water wildfire
    """,
    "document": """
        attached attachment certificate copy document documents docusign e-sign file files form
        forms id letter license link page pages paperwork pdf permit portal proof record records
        registration signature title upload
    """,
    "urge-go": """
        bring browse catch celebrate cheer come dance drop find gather hang head hop join meet peek
        pop see sing step stop stroll swing visit wander
    """,
    "urge-buy": """
        add apply bid book buy claim donate enroll enter get gift give grab invest order pick
        pledge redeem register reserve sample score shop sign-up snag snap stock stock-up subscribe
        switch take taste trade treat try upgrade vote win
    """,
    "urge-act": """
        arrive bring call click complete confirm contact email log provide reply return review
        schedule send sign submit tap text update verify visit
    """,
    "invite-soft": """
        cozy door-open doors hope-to-see invitation invited love love-to miss missed missing-you
        pull-up room-for-you saved-you saving-you seat see-you spot stay stool table-with-your-name
        thinking-of-you thought-of-you waiting welcome wish-you
    """,
    "scarce": """
        almost before closes closing couple deadline dwindling ending ends fast few filling final
        first-come going gone handful hurry last left limited midnight nearly once one-more only
        quick rare remaining running-out scarce selling sells sold-out soon supplies tonight until
        waitlist while
    """,
    "new": """
        added arrived back batch coming debut debuts early expanded first fresh grand here hot-off
        introduce introducing just-in landed launch launched launching new newest newly now-open
        opened opening premiere return returning returns season seasonal unveil unveiling
    """,
    "praise": """
        adorable affordable amazing artisan authentic award award-winning awesome beautiful beloved
        best better bold bright buttery charming chic cozy creamy crisp crispy cute delicious
        dreamy easy effortless elegant epic exciting exclusive fabulous famous fantastic fast
        favorite favourite finest flaky fun glowing gorgeous hand-crafted handmade hassle-free
        healthy heirloom homemade house-made incredible juicy legendary local lovely luxe luxurious
        magic magical organic original perfect premium radiant refreshing relaxing reliable rich
        silky simple sleek smooth soft stress-free strong stunning stylish sweet tasty thrilling
        top trusted unbeatable unforgettable unmatched warm wonderful yummy
    """,
    "price-word": """
        bargain bogo bonus cash-back certificate cheap cheaper clearance code complimentary contest
        coupon deal deals discount financing free gift giveaway gratis half lowest markdown no-cost
        off offer offers on-the-house on-us perk perks points price priced prices prize prizes
        promo raffle rate rebate reward rewards sale save saving savings special sweepstakes value
        voucher waived win winner worth
    """,
    "season": """
        autumn back-to-school black-friday christmas cinco cold cyber-monday easter fall father
        fathers fourth game-day graduation halloween hanukkah heat holiday holidays july labor
        mardi-gras memorial mother mothers new-year patio-weather prom rain season
        small-business-saturday snow spring st-patrick summer sun sunny super-bowl sweater-weather
        thanksgiving valentine valentines weather wedding winter
    """,
    "feeling": """
        aching bored broke burned-out cluttered cold craving curious drafty dreading dreaming dull
        dusty flat frizzy hungry itchy leaky lonely nervous ready sick sleepy sore squeaky stiff
        stressed stuck thirsty tired wishing wondering
    """,
    "you-future": """
        change deserve dream finally goals imagine picture resolution transform transformation
        treat-yourself upgrade you'd you'll your-new yourself
    """,
    "politics": """
        amendment ballot campaign candidate canvass chip-in council donate early-voting election
        endorse endorsed governor match-gift mayor measure petition poll polls precinct primary
        proposition rally senator vote voter
    """,
    "charity": """
        blood cause coat-drive donate donation donor donors drive food-drive fundraiser gift give
        giving goal hungry impact match matched mission need needs nonprofit pantry plasma pledge
        shelter sponsor support supporter volunteer volunteers
    """,
    "recruit": """
        apply benefits career careers drivers hire hiring hourly interviews job jobs join-our-team
        nurses opening openings pay position positions recruiter recruiting seasonal sign-on
        signing-bonus staffing temp wage walk-in warehouse welders
    """,
    "thanks-chat": """
        afternoon apologies apologize awesome better care condolences congrats congratulations cool
        evening feeling glad good great happy hello hey hi hiya hope morning no nope noted ok okay
        perfect problem sorry sounds sure take thank thanks thx ty understood worries yeah yep yes
    """,
    "status": """
        accepted active approved arrived assigned available cleared closed complete completed
        denied done en-route enrolled expired failed finished fixed inactive inspected installed
        locked on-the-way open passed pending processed progress ready received registered released
        repaired replaced reset resolved restored scheduled tested unavailable underway unlocked
        updated waitlisted
    """,
    "person-role": """
        adjuster advisor agent appraiser assistant baker barber barista bartender brewer broker
        cashier chef crew driver electrician esthetician farmer florist host inspector instructor
        manager officer owner photographer planner plumber realtor receptionist rep representative
        server specialist staff stylist team tech technician teller therapist trainer
    """,
    "place": """
        bar barn booth campus cart chapel corner counter court desk dining-room downtown field
        gallery garage garden gym hall kitchen library lobby lot main-street mall market office
        park patio plaza pool rooftop salon shop square stage stand store studio taproom tent
        terrace theater theatre truck window yard
    """,
    "es-sell": """
        antoja antojo aparta aprovecha compra descuento dulce esperamos fiesta fresco gratis invita
        invitamos llegaron llego menu musica noche nueva nuevas nuevo nuevos oferta ordena pan pasa
        pase pasen precio promocion prueba rebaja regalo reserva rica rico sabor sorteo tacos
        tamales temporada ven venga vengan visitanos
    """,
    "es-notice": """
        abierto autobus cambio cancelada cerrado cita clase codigo confirmar confirme consulta
        cuenta documentos entrega entregado escuela factura firma horario lista listo pago pedido
        receta recibido recordatorio resultados reunion saldo vence
    """,
    "fr-sell": """
        arrivage arrive arrives attend attendons cadeau commandez decouvrez essayez fete frais
        gratuit invite invitons menu nouveau nouveaux nouvelle nouvelles offre passez places prix
        profitez promotion rabais reservez restantes saison savourez soiree solde spectacle table
        tirage venez
    """,
    "fr-notice": """
        annule autobus code commande compte confirmer confirmez cours documents dossier ecole
        facture ferme horaire livraison livre ordonnance ouvert paiement pret prete rappel recu
        rendez-vous reporte resultats reunion signer solde
    """,
}
_PLURAL: Final = re.compile(r"(?<=[a-z]{3})(?:'s|s')$|(?<=[a-z]{3}[^s'])s$")


def _by_word() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for sense, words in _SENSES.items():
        for word in words.split():
            found[word].append(sense)
    return {word: tuple(senses) for word, senses in found.items()}


_BY_WORD: Final = _by_word()


def senses_of(word: str) -> tuple[str, ...]:
    """Return the senses of a word or of its singular; none if it is not known."""
    return _BY_WORD.get(word) or _BY_WORD.get(_PLURAL.sub("", word), ())
