"""What each word weighs, in hundredths; written by `tests.evaluation.train_tone`."""

from __future__ import annotations

from typing import Final

BIAS: Final = 0
_PACKED: Final = """
!=21|!&$=27|!&9=29|!&<chat>=-62|!&<goods>=61|!&<hook>=-21|!&<matter>=27|!&<please>=23|\
!&<state>=26|!&is=24|!&our=37|!&was=-21|!&you=-53|$=42|$ <bargain>=34|$ <chat>=28|$ <goods>=40|\
$ <matter>=-19|$ <rush>=41|$ <state>=-20|$ ?=28|$ a=44|$ al=21|$ all=19|$ and=23|$ bonu=31|\
$ credit=-28|$ en=34|$ every=25|$ for=-30|$ from=-23|$ fue=-28|$ hr=34|$ in=45|$ less=33|$ off=35|\
$ on=45|$ par=22|$ this=30|$ tonight=19|$ toward=29|$ tuesday=19|$ was=-45|$ with=27|$&9=44|\
$&<chat>=54|$&<goods>=45|$&<matter>=19|$&<praise>=31|$&<rush>=38|$&<urge>=36|$&are=52|$&it=24|\
$&our=24|$&was=-65|$&you=33|$bill=-45|$price=67|%=52|% <bargain>=40|% de=42|% of=-37|% off=41|\
% sur=25|%&<bargain>=41|%&<goods>=33|%&<matter>=25|%&<rush>=30|%&<urge>=31|%&it=32|%&our=25|\
%&we=20|%&your=-26|9=-24|9 !=30|9 $=34|9 <chat>=-23|9 <rush>=23|9 a=-39|9 at=-46|9 bonu=26|\
9 cent=59|9 en=45|9 from=-38|9 guest=33|9 h=-24|9 half=29|9 has=-25|9 is=-21|9 month=24|\
9 night=24|9 pair=34|9 point=-38|9 stop=31|9 this=-31|9 ticket=-23|9 week=41|9&<bargain>=23|\
9&<chat>=25|9&<matter>=-25|9&<please>=-39|9&<praise>=29|9&<state>=-36|9&<urge>=29|9&?=-34|\
9&are=24|9&is=-23|9&our=45|9&us=39|9&was=-33|9&will=-33|9&you=-32|9&your=-23|<bargain>=36|\
<bargain> !=-34|<bargain> 9=-30|<bargain> <bargain>=44|<bargain> <chat>=43|<bargain> <goods>=34|\
<bargain> <matter>=38|<bargain> <rush>=51|<bargain> <urge>=20|<bargain> ?=22|<bargain> are=35|\
<bargain> by=22|<bargain> de=20|<bargain> is=-26|<bargain> on=28|<bargain> the=-25|\
<bargain> to=-44|<bargain> was=-26|<bargain> your=20|<bargain>&<chat>=38|<bargain>&<goods>=38|\
<bargain>&<matter>=31|<bargain>&<please>=19|<bargain>&<praise>=28|<bargain>&<rush>=45|\
<bargain>&<state>=-24|<bargain>&<urge>=31|<bargain>&our=30|<bargain>&us=22|<bargain>&was=-27|\
<bargain>&we=38|<chat>=-38|<chat> !=-35|<chat> <goods>=39|<chat> <matter>=28|<chat> <rush>=-33|\
<chat> <state>=-21|<chat> ?=-41|<chat> on=38|<chat> your=-24|<chat>&<goods>=21|<chat>&<state>=-21|\
<chat>&?=-57|<chat>&are=-43|<chat>&is=-30|<chat>&it=-35|<chat>&the=-30|<chat>&us=29|\
<chat>&will=36|<chat>&you=-36|<goods>=20|<goods> !=43|<goods> $=47|<goods> <bargain>=24|\
<goods> <state>=-52|<goods> ?=61|<goods> a=28|<goods> b=-39|<goods> by=23|<goods> du=19|\
<goods> et=35|<goods> in=30|<goods> it=-39|<goods> the=45|<goods> to=33|<goods> was=-34|\
<goods> will=-33|<goods> you=51|<goods> your=48|<goods>&<please>=34|<goods>&<praise>=33|\
<goods>&<urge>=24|<goods>&?=25|<goods>&it=-20|<goods>&our=36|<goods>&us=33|<goods>&was=-51|\
<goods>&will=-37|<hook>&<praise>=25|<hook>&<rush>=-34|<hook>&?=60|<hook>&are=-44|<hook>&is=-33|\
<hook>&you=-20|<matter>=-27|<matter> !=41|<matter> $=26|<matter> 9=-39|<matter> <chat>=-44|\
<matter> <matter>=-24|<matter> <rush>=-19|<matter> <state>=-26|<matter> <urge>=-34|<matter> ?=20|\
<matter> a=20|<matter> at=-42|<matter> de=-37|<matter> is=-28|<matter> of=-32|<matter> on=-53|\
<matter> or=-31|<matter> was=-28|<matter> will=-19|<matter> you=-21|<matter>&<praise>=30|\
<matter>&<state>=-19|<matter>&<urge>=28|<matter>&the=-36|<matter>&us=49|<matter>&was=-31|\
<matter>&we=-20|<matter>&will=-52|<matter>&you=-31|<please>=-43|<please> 9=-46|\
<please> <chat>=-33|<please> <please>=-23|<please> ?=-29|<please> if=-23|<please> it=-21|\
<please> me=-26|<please> the=-20|<please> us=-23|<please> we=20|<please> you=-31|\
<please>&<praise>=25|<please>&<state>=-21|<please>&it=-34|<please>&the=-34|<please>&us=-19|\
<please>&we=-19|<please>&will=-35|<praise>=39|<praise> $=20|<praise> <bargain>=38|<praise> ?=25|\
<praise> at=24|<praise> to=31|<praise> your=38|<praise>&<state>=41|<praise>&?=28|<praise>&are=34|\
<praise>&is=43|<praise>&our=24|<praise>&the=30|<praise>&us=23|<praise>&we=31|<praise>&you=54|\
<praise>&your=34|<rush> !=-23|<rush> $=37|<rush> <bargain>=31|<rush> <chat>=45|<rush> <rush>=40|\
<rush> <state>=26|<rush> a=-26|<rush> by=21|<rush> in=50|<rush> on=-53|<rush> to=32|<rush> y=51|\
<rush> you=-53|<rush> your=-31|<rush>&<urge>=26|<rush>&?=28|<rush>&are=24|<rush>&i=-21|\
<rush>&our=28|<rush>&was=-40|<state>=-40|<state> $=-21|<state> 9=-35|<state> <goods>=36|\
<state> <rush>=-42|<state> <state>=-25|<state> on=-27|<state> to=-28|<state> up=-33|\
<state> your=-26|<state>&are=-20|<state>&is=-24|<state>&we=-48|<state>&were=-22|<state>&you=-23|\
<state>&your=-27|<urge>=22|<urge> $=39|<urge> %=30|<urge> 9=26|<urge> <bargain>=25|\
<urge> <goods>=42|<urge> <rush>=41|<urge> <state>=-52|<urge> <urge>=43|<urge> a=26|<urge> at=50|\
<urge> by=58|<urge> in=-48|<urge> is=-22|<urge> it=20|<urge> la=45|<urge> on=24|<urge> our=22|\
<urge> up=40|<urge> was=-22|<urge> your=48|<urge>&?=-21|<urge>&it=35|<urge>&our=27|<urge>&us=41|\
<urge>&was=-22|<urge>&you=29|?&are=-26|?&is=-22|?&it=-33|?&the=-22|?&will=34|?&you=-45|?&your=20|\
?asks=-67|?hook=47|^%=23|^9=35|^<chat>=-75|^<hook>=55|^<matter>=-58|^<please>=-40|^<praise>=27|\
^<rush>=31|^<urge>=31|^a=-33|^add=42|^all=-55|^an=-34|^any=-37|^appelez-nous=-37|^application=-25|\
^apply=59|^are=-25|^ask=41|^back=38|^be=24|^beat=34|^because=54|^become=24|^big=24|^boarding=-56|\
^book=39|^bring=-46|^buy=38|^can=-19|^check=-32|^chef=27|^chen=-52|^chip=29|^choir=-22|^class=-21|\
^coach=-39|^come=47|^compra=19|^confirmation=-40|^congratulation=-26|^consult=29|^corte=-26|\
^crew=-26|^curiou=33|^did=20|^do=-21|^does=-30|^don't=50|^donate=33|^door=-42|^double=19|^dr=-42|\
^early=41|^earn=44|^el=-64|^enjoy=-56|^essayez=24|^estimated=-25|^everything=-23|^explore=23|\
^faite=41|^family=22|^fare=19|^faster=28|^feel=-28|^find=-26|^first=45|^four=-20|^freeze=36|\
^fresh=42|^game=24|^gate=-22|^gift=51|^give=24|^go=32|^good=-37|^grab=44|^great=-20|^hair=43|\
^half=-39|^hall=-54|^happy=-21|^harbor=22|^have=-52|^here=-21|^hi=-26|^home=22|^hope=-26|^how=-41|\
^i'll=-26|^i'm=-19|^if=-36|^interested=33|^intro=21|^invoice=-21|^it=-55|^item=-53|^keep=-60|\
^keys=-45|^kids=26|^kitchen=-38|^la=-73|^late=26|^le=-49|^learn=29|^leo=-47|^les=-22|^let=28|\
^llegaron=24|^lock=32|^look=46|^loved=-27|^luna=-22|^lunch=-30|^make=46|^manana=-27|^marte=39|\
^meet=48|^merci=-26|^mia=-31|^move=25|^my=-34|^necesitamo=-28|^need=47|^new=33|^newborn=22|\
^no=-23|^nothing=-54|^nouvelle=22|^now=32|^obtenez=32|^on=-26|^one=34|^only=48|^open=35|^order=42|\
^our=28|^pack=-29|^paint=-55|^pay=-55|^payment=-29|^photo=-25|^please=-44|^por=-36|^power=-54|\
^presale=27|^price=-23|^psst=27|^rate=-20|^read=-44|^ready=27|^refer=24|^rejoin=31|^reminder=-51|\
^rent=-21|^reply=-61|^reserve=24|^reservez=31|^result=-38|^rex=-42|^road=-38|^room=-59|\
^running=-32|^say=26|^schedule=52|^school=-20|^shop=56|^show=-27|^small=30|^sorry=-38|^spend=20|\
^spring=20|^stay=-31|^stop=23|^su=-67|^sunday=-23|^swim=25|^table=-33|^talk=26|^tell=-44|^test=32|\
^thank=-75|^the=-76|^there=-34|^they=-45|^they're=45|^todo=-32|^tomorrow=36|^tonight=-26|\
^total=-53|^track=-51|^treat=32|^unlimited=21|^up=19|^upgrade=34|^url=-54|^vente=33|^vote=72|\
^votre=-85|^want=47|^water=-36|^we=-36|^we'll=-50|^we're=-37|^we've=-21|^wear=-24|^welcome=-37|\
^when=24|^which=-34|^will=27|^ya=-61|^you=-63|^you're=-21|^your=-52|a $=38|a <bargain>=35|\
a <rush>=37|a child=20|a demo=37|a dog=21|a ete=-60|a family=31|a fever=-33|a few=29|a fix=-30|\
a free=40|a friend=34|a great=-42|a head=32|a la=-46|a las=-36|a little=34|a look=23|a month=34|\
a monthly=29|a pair=28|a replacement=-19|a spa=35|a truck=25|a un=27|a unit=21|a year=22|\
about $=-45|about 9=-50|about our=35|about your=-20|absen*=-22|absent=-20|accepted=-43|acces*=33|\
access=33|activ*=-39|active=-30|add=42|add a=30|added=-22|added to=-31|addre*=-32|address=-32|\
adopt*=37|ads=30|advis*=31|advisor=31|after=-40|after 9=-24|after midnight=-29|after the=-39|\
after*=-27|afternoon=-19|again=-58|al=33|al mes=20|alarm=-27|alignment=-19|all=31|all set=-32|\
all unit=-19|all week=37|aller*=20|allergy=20|alter*=-42|alternator=-41|ami=35|amigo=27|\
amigo y=27|an <bargain>=-24|an adult=-43|an offer=-24|ana=-68|ana kim=37|and=38|and $=-36|\
and 9=-27|and earn=27|and free=25|and get=27|and keep=34|and more=36|and pay=44|and save=28|\
and we=33|and we'll=56|and you=34|and you'll=23|any condition=25|any time=-53|api=-24|app=28|\
appel*=-37|appelez-nous=-37|appet*=31|appetizer=31|appli*=-35|application=-35|apply=58|\
appointment confirmed=-20|appointment needed=26|appro*=-34|approved=-32|are $=51|are 9=39|\
are <hook>=-44|are <rush>=41|are <state>=-33|are at=-29|are available=34|are back=30|\
are complimentary=32|are down=-26|are here=20|are limited=30|are now=25|are on=-25|are out=-22|\
are ready=-30|are you=-26|are&us=27|arrival=49|arrive=-28|art=31|as=-36|as a=-25|ask=56|\
ask about=48|ask us=31|ask your=23|asked for=-37|assig*=-30|assigned=-30|assis*=26|assistant=22|\
at 9=-68|at <chat>=43|at <goods>=30|at <rush>=33|at harbor=65|at home=44|at no=43|at the=-31|\
at url=33|ate=-51|attac*=-31|attached=-31|atten*=24|attend=24|aug=43|aug 9=43|autho*=43|auto=38|\
auto policy=20|auto-*=-42|avail*=50|available=53|available at=23|avant=29|away=41|b=-50|baby=-53|\
baby !=-51|back=24|back !=22|back by=-24|back on=-25|back to=32|backo*=-19|bad=-35|badge=-27|\
bag=22|bags=32|bank=-29|banki*=-22|banking=-22|bath=34|be=-46|be <state>=-35|be closed=-21|\
be in=-21|beach=30|beat=46|beat the=34|because of=-37|becom*=41|become=41|become a=41|been=-22|\
beer=19|befor*=23|before=23|before it=21|before they=25|begin monday=-20|behind the=-35|being=-23|\
bien=-46|big deal=-28|bird=30|bite=51|black=29|black friday=27|block=32|block*=-54|blocked=-54|\
blood=-27|blood draw=-25|blue=42|board 9=25|board*=-56|boarding=-56|bob=-48|bonu=56|book=47|\
book a=21|book your=38|booke*=-22|booked=-22|booki*=19|booking=19|boot=-27|bootc*=28|bootcamp=28|\
borro*=20|borrow=20|both=26|botox=43|botte=37|bottl*=33|bottle=33|bouqu*=29|bouquet=29|box=-19|\
boxe=25|break*=-25|breakfast $=33|breakfast is=-21|bring=-61|bring a=-29|bring two=-22|\
bring your=-29|broke*=-39|broken=-39|brow=21|brunc*=20|brunch=20|buddy=28|build*=-22|building=-22|\
bundl*=24|bundle=24|burge*=50|burger=50|bus=-20|busin*=31|business=31|but=-31|buy=42|buy your=26|\
by !=41|by 9=-34|by august=23|by june=-25|by sunday=45|call=-37|call 9=-37|call me=-36|call to=26|\
call us=-38|call you=-30|came=-59|can be=24|can help=27|can you=-62|can't=-39|can't see=-24|\
cance*=-33|canceled=-21|cancelled=-27|cancu*=20|cancun=20|candi*=-19|candidate=-19|candl*=38|\
candle=38|canne*=25|canned=25|car=-27|card=-22|card was=-27|carro=-29|cash=42|cash on=33|cat=-43|\
cause=-20|celeb*=32|cent=59|ceram*=26|ceramic=26|certi*=33|certificate=24|chall*=24|challenge=24|\
chanc*=32|chance=32|chance to=19|chang*=-32|change=-37|changed=-38|chann*=-35|channel=-35|\
charg*=-34|charged=-27|cheap*=33|cheaper=27|check in=26|check*=-21|checking=-20|chef=30|chen=-52|\
chip=43|chip in=38|choir=-22|chose=-35|cita=-22|claim=-27|class*=22|classe=22|clean=-38|\
cleaned=-35|clear=-21|clear*=35|clearance=23|clien*=37|client=36|close=-53|close at=-35|\
close*=-34|closed=-47|closed this=-23|coach=-39|code=-40|code 9=-43|coffe*=19|coffee=19|cold=41|\
color=-21|color in=28|combo=22|come at=-41|come back=36|come enjoy=27|come friday=-32|\
come meet=34|come see=56|come to=-37|comme*=-56|comment=-44|commi*=19|commission=19|compe*=19|\
complimentary=49|complimentary in=21|compr*=52|compra=48|con=56|con nosotro=26|condi*=25|\
condition=25|confi*=-64|confirmation=-40|confirmed=-28|confirmed for=-22|congr*=-46|\
congratulation=-26|congratulation !=-55|consu*=70|consult=31|consultation=53|conta*=-30|\
contact=-30|contract for=20|cook=34|cooki*=24|corte=-23|could=44|could not=-19|could save=32|\
could*=-34|couldn't=-34|couldn't get=-26|count=39|count on=43|count*=-47|county=-43|coupe=36|\
coupl*=22|couple=22|coupo*=-33|coupon=-33|courr*=-24|courriel=-24|cover*=21|coverage=33|cowor*=31|\
coworker=31|crab=30|credit=22|credited=-40|crew are=-28|curio*=33|curiou=33|curiou what=27|\
d'hiv*=26|d'hiver=26|daily=19|dana=-36|dance=24|data=-38|date is=-26|day=-34|day is=-41|\
days no=22|de $=-53|de <bargain>=24|de <goods>=51|de descuento=20|de plus=21|de rabai=33|\
deadl*=28|deadline=28|deal=20|debt=34|decis*=-25|decision=-25|del=-21|delay*=-40|delayed=-40|\
deliv*=-23|demai*=-71|demain=-71|demain a=-25|demo=44|denie*=36|denied=36|denim=45|derni*=39|\
des=-24|descu*=20|descuento=20|desde=61|desde $=40|deser*=24|deserve=24|desig*=33|designer=21|\
desk=-20|desse*=31|dessert=31|detai*=-49|detail=-52|dia=19|did=-53|did everything=-23|did you=-25|\
diez=-48|diez minuto=-48|diffe*=41|difference=41|diman*=48|dimanche=48|disco*=49|discount=35|\
discu*=-22|dismi*=-26|do=-24|do it=-19|do not=-21|dock=-20|docum*=-20|document=-20|does=-52|\
does that=-35|dolla*=47|dollar=47|dollar more=34|don't=52|don't let=43|donat*=58|donate=47|\
donation=33|done=-49|done in=39|donne*=60|donor=43|donut=24|door=-56|door open=27|doubl*=33|\
double your=22|dozen=23|dr=-42|draw=-53|dream=40|drive=21|drop=43|dropped=28|dry=-38|du=19|\
due=-43|due for=-36|due may=-19|due to=-20|each=56|each month=22|early=57|early access=21|\
early bird=30|earn=56|earn $=25|earri*=20|earring=20|eat free=20|effec*=-43|el=-46|el dia=19|\
el marte=-38|elect*=-19|electric=20|eleva*=-22|elevator=-22|email=-41|emerg*=-27|emplo*=43|\
employee=24|en=44|en diez=-48|ends=-33|ends on=-51|energ*=37|energy=37|enfan*=19|enfant=19|\
engin*=-29|engine=-29|enjoy=-32|enrol*=49|enroll=27|entra*=-25|entrance=-25|entre*=19|equit*=24|\
equity=24|es=-28|escue*=-22|escuela=-22|essay*=24|essayez=24|est=-72|est de=-30|est prete=-26|\
esta=-53|esta lista=-25|esta listo=-22|esta semana=32|estat*=21|estate=21|estate planning=21|\
este=32|este mes=23|estimated=-25|et=35|et recevez=22|eta=-34|ete=-60|event=34|ever=22|every=76|\
every thursday=28|every*=22|everything=-29|everything is=-24|exam=-24|expec*=-28|expect=-28|\
experience=43|expir*=-22|expire=-22|expire in=-33|explo*=23|explore=23|expor*=-28|export=-28|\
exten*=19|eyein*=20|eyeing=20|face=-34|faile*=-40|failed=-40|fair=20|faite=41|fall=48|fare=26|\
fast=-27|fast for=-38|faste*=39|faster=40|favor=-45|favor*=22|favorite=22|featu*=33|feb=24|\
feb 9=24|fee=44|fee of=-25|feed=30|feed a=33|feel=-39|feel free=-44|feeli*=-21|feeling=-21|\
fees=46|fest=41|fever=-35|few=29|fight=44|file=-61|fin=39|fin de=39|final=-23|find your=-53|\
fine=-55|finis*=-44|finished=-28|fire=-39|first=64|first 9=23|fixed=-36|flash=33|fligh*=-45|\
flight=-45|flight 9=-31|floor=36|follo*=-46|follow=-36|follow up=-24|food=-30|for=20|for $=61|\
for 9=32|for a=29|for an=34|for detail=-26|for feb=24|for free=22|for friday=-33|for less=51|\
for our=37|for pickup=-22|for saturday=-28|for winter=21|for your=-35|forgo*=-42|forgot=-42|\
forgot your=-20|form=-23|forwa*=-39|forward=-28|found=-19|found a=-38|fount*=-34|fountain=-34|\
frame=20|free=36|free all=24|free at=19|free consultation=25|free estimate=21|free home=23|\
free lunch=-24|free on=34|free to=-37|free trial=-21|freez*=27|freeze=27|fresh=68|friday ?=-25|\
friday at=38|frien*=40|friend=40|friend and=19|from $=86|from 9=-35|from a=-21|from harbor=-46|\
from now=-25|front=25|fue=-52|fue recibido=-20|funer*=-30|funeral=-30|galle*=-30|gallery=-30|\
game=-20|game day=24|gana=23|garag*=24|garage=24|gas=-32|gate=-50|gener*=29|get=22|get 9=31|\
get a=30|get in=-23|get the=-19|get two=19|get your=54|gift=43|gift ?=19|gift a=21|\
gift certificate=24|give=30|givin*=42|giving=42|giving tuesday=21|glow=33|glow up=33|go ?=-21|\
go home=-40|goal=56|goes=-30|gone=63|gone by=29|good=-39|got=-23|grab=24|grab your=33|graci*=-55|\
gracia=-55|grand=25|grati=85|gratu*=87|gratuit=32|gratuite=51|gratuitement=49|great=-69|green*=40|\
guard=-19|guest=25|gym=-20|h=-24|had=-56|had to=-31|hair=32|half=30|half off=46|half price=37|\
half-*=67|hall=-61|hand=53|harbo*=39|harbor=39|harbor auto=19|harbor dental=-35|harbor shoe=36|\
has=-19|has a=-32|has an=-29|has been=-45|has opening=23|hasta=21|have=-31|have a=-48|have two=31|\
have you=-21|have your=-26|hay=-26|he=-37|help=57|help ?=-23|help us=34|help you=28|her=-52|\
her lunch=-32|here !=37|here a=25|here and=27|here url=-38|here when=-42|hi=-25|hi dana=-22|\
hi sam=29|highl*=33|highlight=33|hirin*=37|hiring=37|hit=19|holiday hour=-31|home=35|home ?=27|\
hot=23|hour=-25|hour before=-38|house=36|how did=-22|how is=-27|hoy=48|hoy y=51|hr=39|hundr*=28|\
hundred=28|i can=21|i&you=-34|i&your=19|i'd=21|i'd love=21|i'll=-29|i'll call=-26|i'm=-20|\
i'm running=24|id=-76|if=-31|if this=-27|in $=43|in <goods>=-54|in and=43|in any=27|in at=-25|\
in for=23|in june=36|in may=24|in room=-33|in store=51|in ten=-27|in the=-27|in to=-21|\
in today=21|in town=22|inclu*=57|included=48|ingle=30|inhal*=-19|inhaler=-19|injur*=19|inscr*=50|\
insta*=29|installed from=21|inter*=28|interest for=21|interested=27|interested ?=34|into=37|\
intro=42|intro visit=21|invited=-26|invoi*=-19|invoice=-22|invoice 9=-20|is=-37|is $=-72|is %=-25|\
is 9=-55|is <bargain>=39|is <chat>=-30|is <hook>=-36|is <state>=-35|is active=-31|is at=-30|\
is available=-24|is back=26|is closed=-33|is complete=-23|is delayed=-28|is done=-29|is down=-46|\
is fixed=-48|is free=40|is full=-34|is here=54|is in=-55|is june=-25|is just=25|is monday=-19|\
is moved=-22|is next=-44|is now=24|is off=-41|is open=22|is posted=-23|is ready=-36|is served=-22|\
is the=-36|is thursday=-35|is tuesday=-36|is up=-33|is waiting=63|is worth=30|is&our=53|is&us=25|\
is&your=-25|it <rush>=33|it ?=-42|it at=-23|it before=23|it for=26|it in=25|it ship=-19|it to=28|\
it tomorrow=-40|it up=-28|it with=-50|it&the=-20|it&us=-44|it&you=-30|it&your=54|it's been=-25|\
it's gone=41|it's national=21|it's time=-28|item shipped=-26|jacke*=-33|jacket=-33|join=20|\
july 9=-24|june 9=-29|just=58|just $=36|just arrived=44|just dropped=28|keep our=35|key=-43|\
keys=-85|keys are=-33|kids=21|kitchen is=-32|know if=-22|know we=20|know what=41|know your=-25|\
la pharmacie=-19|las=-22|las 9=-38|last minute=27|late=-43|latte=34|launc*=29|leak=-37|learn=38|\
lease is=25|leave=-40|leave at=-29|leave it=-26|left=-25|left a=-26|left to=24|left your=-25|\
leo=-59|les=23|less=69|lesso*=24|lesson=24|let=33|let talk=-27|lette*=-28|letter=-28|libra*=-39|\
library=-39|libre=-45|light=-26|like=39|like to=-36|like you=43|limit*=34|limited=34|line is=-42|\
linen=28|link=-30|list=22|lista=-25|liste*=-20|listed=-20|listo=-35|littl*=40|little=40|live=27|\
livin*=40|living=40|living room=35|llega=-29|llegamo=-29|llegaron=24|llegaron los=24|llego=-29|\
loadi*=-55|loading=-55|lobst*=28|lobster=28|lobster roll=30|local=34|lock=43|locke*=-31|\
locker=-31|log=-24|log in=-24|login=-49|long=-34|look=60|look at=-20|lookb*=40|lookbook=40|\
loose=-46|los=30|lost=-38|love=61|love to=31|low=54|lower=20|loyal*=27|loyalty=27|luna=-25|\
lunch=-60|lunch is=-33|made=-49|magas*=54|magasin=38|mail=-45|maile*=-26|mailed=-26|main=-30|\
make=58|make a=19|make it=22|make your=42|manan*=-67|manana=-67|manana no=-26|march 9=-34|\
marga*=25|margarita=25|maria=19|marke*=49|marked=20|marked down=20|market=42|mas=27|match=31|\
match*=23|matching=23|mattr*=21|max=-29|may 9=-23|may be=-19|maya=-54|mba=42|mean=30|meet=21|\
meet the=27|meeti*=-25|meeting=-25|membe*=21|member=44|membership=-21|men=22|menti*=-19|menu=55|\
menu start=37|merci=-26|mes=48|mes sin=25|mesa=-38|mia=-27|micro*=28|might=32|mike=-25|mile=20|\
mimos*=40|mimosa=40|minute gift=19|minute late=-21|minuto=-24|missi*=-28|missing=-28|mitte*=-20|\
mitten=-20|model=51|mois=33|moiti*=33|moitie=33|mom=42|momen*=-44|monda*=-45|monday=-45|\
monday at=-46|money=50|money down=32|month=31|month $=20|month at=22|month since=-27|month*=40|\
monthly=40|monthly donor=34|more than=27|morni*=-43|morning=-43|mortg*=32|mortgage=32|\
mother day=38|move=-27|moved=-44|moved to=-30|mover=-22|mr=-26|must=-57|must be=-32|my=-65|\
nail=43|nail done=35|name=-20|natio*=21|national=21|near=27|neces*=-28|necesitamo=-28|\
necesitamo su=-28|need=-44|need a=-23|need to=-59|need your=-20|negat*=-27|negative=-27|neigh*=21|\
neighborhood=21|new=37|new arrival=49|new color=38|new denim=36|new device=-21|new lease=-30|\
new model=32|new on=30|new one=-49|new tire=-30|new window=24|newbo*=26|newborn=26|next=-27|\
next door=-30|next visit=21|next week=-61|night=63|night $=27|no=19|no appointment=26|no big=-28|\
no fee=32|no hay=-26|no interest=25|no money=32|no school=-23|noah=-45|noche=41|noise=-28|\
noon on=-20|norma*=-50|normal=-34|nosot*=26|nosotro=26|not=-52|note=-37|nothing until=33|\
notic*=-59|notice=-49|noticed=-23|nous=-47|nouvelle=31|nov=37|nov 9=37|now=45|now !=47|now $=27|\
now available=20|now in=29|now offering=24|now on=-27|nueva=19|nuevo=52|numbe*=-39|number=-39|\
number 9=-30|number is=-29|oak=-25|obten*=32|obtenez=32|octob*=28|of=-27|of $=-42|of <goods>=27|\
of <urge>=-24|of our=21|of rain=-19|of the=-22|of you=-23|of your=-32|ofert*=20|oferta=20|\
off !=-41|off any=20|off in=-41|off the=-36|off your=33|offer*=67|offering=47|offering 9=20|\
offert=39|offic*=-31|office=-37|offre*=45|oil change=21|old=-29|old phone=27|on <bargain>=21|\
on all=43|on every=19|on friday=-60|on it=-20|on july=-25|on monday=-24|on our=-25|\
on saturday=-50|on thursday=-38|on us=42|one=34|one hour=-34|one ticket=39|only=40|only 9=27|\
open=28|open a=24|open again=-41|open at=-35|open for=50|open friday=32|open house=37|openi*=36|\
opening=36|opening for=24|opening this=24|or=-24|or <please>=-23|or call=-23|or online=24|\
order ahead=27|order by=35|order came=-28|order is=-24|order was=-21|ortiz=57|our=40|our 9=21|\
our <goods>=-19|our <matter>=-28|our <praise>=23|our door=21|our new=34|our phone=-58|our vip=32|\
out=-45|out of=-48|out on=-36|out today=-50|outag*=-26|outage=-26|outage in=-20|outfi*=29|\
outfit=28|outle*=38|outlet=38|outsi*=-55|outside=-55|over $=20|over the=-19|overd*=-38|own=25|\
pack=-31|packa*=33|package=33|package are=31|page=-63|page 9=-32|paid=-38|paiem*=-35|paiement=-35|\
paiement de=-35|pain=21|paint=-69|paint*=-28|pair=56|pair for=31|paper=-47|par mois=22|para=-24|\
parke*=-26|parked=-26|parki*=-46|parking=-46|parking is=-23|part=-58|parti*=32|partir=32|pass=20|\
passe=50|passe are=21|passe*=-48|passed=-40|passp*=-26|passport=-26|passw*=-50|password=-50|\
patio=27|pay=64|pay by=-49|pay for=39|pay nothing=47|payin*=35|paying=35|payment of=-24|\
pedid*=-19|pedido=-19|peek=33|peek at=26|per=-37|pest=-27|pharm*=-20|pharmacie=-19|phone=-38|\
photo=-62|photo are=-32|pick=-28|pick it=-28|picku*=-35|pickup=-35|pilin*=27|piling=27|\
piling up=27|pin=-30|pint=33|pizza=40|plan=22|plann*=28|planning=21|plant=19|platt*=31|platter=31|\
pleas*=-49|please=-49|please arrive=-22|please pick=-22|please remove=-25|please send=-23|plus=60|\
pneu=29|pool is=-29|por=19|por $=43|por favor=-45|porta*=-38|portal=-38|portr*=19|portrait=19|\
poste*=-29|posted=-29|posted on=-23|pour=45|pouve*=-48|power=-66|pract*=-33|practice=-33|\
pre-a*=31|pre-approved=31|pre-approved for=31|pre-o*=25|pre-order=29|preci*=38|precio=41|\
premi*=26|preor*=20|preorder=20|prep=-20|prep start=-20|presa*=27|presale=27|prese*=-19|pret=-28|\
prete=-26|previ*=37|preview=37|price=79|price are=19|price of=42|prici*=59|pricing=59|prime*=37|\
primer=23|primer mes=23|print=37|print are=43|priva*=27|private=36|prix=36|prize=30|psst=27|\
puppi*=41|puppie=41|purch*=24|purchase=24|quest*=-50|question=-50|rabai=37|raise=30|rappe*=-27|\
rate=19|rate just=19|rate your=-41|reach=-33|read=-46|ready=-39|ready url=-25|rebat*=26|rebate=26|\
recei*=-33|receipt=-38|receipt for=-21|receipt url=-20|received=-35|recep*=-45|reception=-45|\
recev*=22|recevez=22|recibido=-20|recor*=-23|redee*=-28|reduc*=23|refer=23|refer a=21|refre*=35|\
refun*=-45|refund=-27|refunded=-35|register=21|registered=-29|regul*=43|regular=43|rehea*=-33|\
rehearsal=-33|rejoi*=31|rejoin=31|release=-40|rembo*=-32|remboursement=-32|remin*=-48|\
reminder=-48|remove=-25|rende*=-21|rendez-vous=-21|renew=-40|renew on=-45|renewal=19|renewed=-23|\
renov*=20|renovated=20|repai*=-25|repair=-25|repla*=-39|replacement=-22|replacement is=-19|\
reply=-61|repor*=-52|report=-29|resch*=-23|reschedule=-21|resen*=-22|resend=-22|resend the=-22|\
reserve=32|reserve your=31|reservez=31|reservez votre=32|reset=-44|restocked=29|restocked the=29|\
resul*=-25|result are=23|resultat=-26|resultat sont=-26|retai*=31|retail=34|retir*=-35|retur*=-30|\
return=-24|reuni*=-29|reunion=-29|rewar*=50|reward=50|rex=-43|rex is=-42|ride=24|right=22|\
ring is=-29|road=-59|roll=45|room=-32|room 9=-52|room is=-19|round=31|running 9=-26|\
running late=-29|said=-42|said yes=-42|salmo*=23|salmon=23|salon=-19|sam ortiz=48|same=19|\
samed*=42|samedi=42|sans=34|satur*=33|saturday=33|saturday 9=-27|saturday ?=-23|saturday at=-29|\
save=43|save $=20|save %=23|save on=24|save the=-20|save your=21|saved=34|says=-35|schedule a=31|\
schedule your=19|schoo*=25|school=25|school open=19|screen=-27|seaso*=64|season=64|season are=35|\
seat=23|see=20|see our=55|see the=-47|see url=-61|see what=54|see you=-52|sell=54|sell for=20|\
sell us=40|selli*=32|selling=32|semai*=22|semaine=22|seman*=47|semana=47|semin*=21|seminar=21|\
send=-57|sent=-43|sept=-40|sept 9=-40|sera=-27|served=20|server=-23|service at=-19|service in=-32|\
session are=21|set=-33|sets=43|settl*=20|seule*=23|seulement=23|share=-42|she=-39|shelt*=20|\
shelter=20|shift=-28|shipm*=-25|shipment=-25|shipp*=-29|shipped=-41|shirt=56|shoot=22|shop=44|\
shop the=31|short=-25|shoul*=-29|should=-29|show=-21|show this=-31|si=-19|sibli*=20|sibling=20|\
sibling discount=20|sick=-48|side=-59|sign=-27|sign and=-45|sign up=36|signa*=-49|signature=-49|\
signe*=21|signed=21|sim=-31|sim is=-31|sin=25|since=-25|since your=-25|skin=40|smile=43|\
smile with=27|sock=38|sold=31|solo=27|some love=22|someo*=-35|someone=-35|somet*=25|something=25|\
something for=29|son=-22|sont=-44|soon !=-36|sorry=-59|sorry about=-29|sorte*=31|sorted=31|spa=45|\
spa day=35|special $=19|speed=22|spend=46|spons*=53|sponsor=53|sport=42|spot=44|spray=-23|st=-30|\
star=27|start at=20|start date=-29|start in=-34|start june=-20|start monday=-22|\
start tomorrow=-42|start with=-34|start*=28|starting=25|stati*=-26|station=-26|stay=-30|steak=24|\
stop=21|stop by=26|stora*=-30|storage=-30|storm=-23|stree*=-34|street=-34|stude*=-33|student=-33|\
style=32|su=-82|su <matter>=-43|su pedido=-19|subsc*=-31|subscription=-34|suite=-38|\
summer camp=-28|sunday school=-21|suppl*=23|suppo*=30|sur=82|sur les=41|swim=31|switc*=20|\
table=44|taco=42|take $=20|take a=27|take it=-20|talk with=41|talki*=22|talking=22|tap=38|\
tarde=-38|teeth=25|tell=-44|tell us=-47|tenan*=-31|tenant=-31|termi*=-28|test drive=32|\
text for=25|text me=-20|than=29|than a=31|thank=-29|thank for=-48|thank*=35|thanksgiving=35|\
the=-30|the <bargain>=-21|the <goods>=-24|the <matter>=-45|the <please>=-35|the <praise>=22|\
the app=20|the board=-24|the building=-24|the buyer=-56|the claim=19|the code=-27|the counter=-23|\
the county=-43|the date=23|the door=-31|the file=-48|the fire=-20|the first=34|the fountain=-34|\
the front=25|the game=-52|the gate=-21|the harbor=41|the judge=-56|the key=-35|the light=-23|\
the linen=28|the list=20|the look=23|the market=21|the note=-28|the number=-26|the office=-27|\
the outlet=38|the portal=-38|the price=43|the sale=-42|the same=25|the season=21|the seller=-23|\
the side=-47|the spot=48|the storm=-35|the truck=-31|the waitlist=-26|the warehouse=22|\
the window=-24|the&was=-30|the&we=-27|the&will=-32|there=-33|these=74|they last=21|they'*=48|\
they're=49|think=19|this=38|this code=-38|this friday=22|this is=-56|this morning=-21|\
this saturday=29|this text=26|this thursday=33|this wasn't=-27|this week=24|this weekend=59|\
three=28|through friday=22|through march=25|through sunday=-20|through the=-19|throw=38|\
thurs*=-25|thursday=-25|ticket to=25|tile=-31|till=69|time=-72|time to=-33|to <urge>=26|to a=39|\
to buy=23|to close=-30|to do=-30|to follow=-19|to help=29|to move=-28|to pick=-27|to reach=-24|\
to schedule=-34|to school=34|to sign=-35|to the=-24|toda=24|today !=-36|today 9=20|today and=32|\
today from=-25|today no=29|tom=-27|tomor*=-44|tomorrow=-44|tonig*=-27|tonight=-27|tonight !=37|\
total=-75|total $=-53|tour=30|toute=24|towar*=29|toward=29|toward your=28|town=31|track=-51|\
transfer of=-22|trash=-20|trave*=27|travel=27|treat=37|treat*=21|treatment=21|tree=51|trial=21|\
trial ends=-27|truck=25|tu=42|tu tarjeta=19|tuesday !=27|tuesday 9=22|tuesday at=-46|tune-*=24|\
tune-up=24|turn your=38|turne*=-48|turned=-48|turned on=-29|tus=20|two opening=31|umbre*=-28|\
umbrella=-28|un <goods>=25|un ami=35|un amigo=27|under=26|under $=22|under 9=22|une=55|unifo*=38|\
uniform=38|unles*=24|unless=24|unlim*=32|unlimited=32|unloc*=20|unlock=20|until you=-34|up=-27|\
up !=-42|up any=-39|up in=-29|up on=21|up to=38|up with=-27|updat*=-40|update=-30|updated=-19|\
upgra*=46|upgrade=43|upgrade your=45|url=-44|us <please>=-31|us <rush>=-19|us at=-39|us for=21|\
us how=27|us know=-31|us to=-30|us today=-19|us your=37|us&you=20|us&your=26|use it=36|\
use the=-50|use your=28|used=-57|used %=-45|vacci*=-33|vaccine=-30|valen*=21|valentine=21|\
vendr*=32|venta de=20|verification=-19|view=-27|vip=37|visa=30|visit=27|visit*=-24|voice*=-29|\
voicemail=-29|volun*=-35|volunteer=-28|vos=46|vote=84|vote for=46|votre=-74|votre rendez-vous=-21|\
vous=-19|waiti*=32|waiting=32|waiting for=-44|waitl*=-30|waitlist=-30|waive=43|waive your=36|\
walk=-34|want=40|want a=19|want for=-19|want one=21|want to=19|wante*=-20|wanted=-20|\
wanted to=-39|wareh*=48|warehouse=48|warm=26|warni*=-60|warning=-60|warning until=-32|was=-63|\
was $=-20|was accepted=-19|was negative=-27|was used=-32|was&your=-44|wasn'*=-31|wasn't=-31|\
wasn't you=-27|water=-45|water is=-33|water*=39|way=-50|we=-27|we <rush>=-22|we <state>=-54|\
we <urge>=36|we are=-30|we can't=-32|we couldn't=-29|we found=19|we had=-28|we just=27|\
we moved=-25|we need=-37|we noticed=-23|we saved=29|we'd like=-19|we'll be=-44|we'll pay=35|\
we'll waive=43|we're=-35|we're at=-26|we're offering=40|we're out=-31|we're sorry=-23|we've=-27|\
we've got=20|wear=-24|wear the=40|webin*=-19|webinar=-19|week ?=-39|week no=34|week-*=30|\
week-end=30|weekd*=42|weekday=42|weeke*=26|weekend=26|weekl*=25|weekly=25|weigh*=29|welco*=-32|\
welcome=-32|well=-61|went=-55|were=-48|were <state>=-20|were&you=20|were&your=-27|what=64|\
what new=31|what your=31|when you're=-42|which=-42|while they=21|white=-55|whitening gel=-20|\
who=30|why=32|will=-29|will <please>=-36|will be=-55|will call=-20|will you=27|will&you=31|win=37|\
wine=41|wing=52|winte*=24|winter=24|with $=30|with %=21|with code=28|with jo=-26|with no=23|\
with our=36|with the=-26|with tom=-27|with two=23|with you=-32|withi*=-40|within=-40|within 9=-26|\
wonde*=-22|wonderful=-22|work=-49|work ?=-42|worth=34|worth more=23|wrap=38|wrapp*=24|wrist*=32|\
wristband=32|y=48|y <goods>=19|ya=-80|year=40|yes=-45|yeste*=-35|yesterday=-35|yet=-30|you=-31|\
you !=-31|you $=26|you <bargain>=-22|you <praise>=43|you <rush>=-36|you asked=19|you at=-42|\
you could=43|you for=-55|you free=-23|you go=-22|you have=-46|you in=-31|you know=38|you loved=34|\
you might=32|you on=-21|you order=23|you to=-42|you today=-47|you tomorrow=-31|you used=-26|\
you want=-26|you yesterday=-27|you'd=-34|you'l*=47|you'll=47|you'r*=-39|you're=-39|\
you're booked=-22|you're due=-23|you've been=24|your $=45|your <goods>=-32|your <matter>=-25|\
your <please>=-28|your <praise>=19|your <urge>=-31|your annual=-28|your auto=22|your card=-44|\
your claim=-23|your data=-32|your decision=-25|your delivery=-33|your door=-21|your family=-23|\
your favorite=21|your file=-23|your first=34|your id=-48|your inhaler=-19|your last=-28|\
your lease=25|your library=-20|your loan=-19|your membership=-27|your name=-20|\
your neighborhood=21|your new=-55|your next=60|your old=-19|your order=-21|your party=-28|\
your rate=35|your report=-20|your signature=-28|your skin=40|your smile=37|your solar=-21|\
your special=-44|your subscription=-34|your table=41|your tax=25|your ticket=-23|your trial=-28|\
your truck=23|your umbrella=-28|your upgrade=-29|your vote=43
"""
WEIGHTS: Final[dict[str, int]] = {
    name: int(points)
    for name, _, points in (each.rpartition("=") for each in _PACKED.strip().split("|"))
}
