"""What each word weighs, in hundredths; written by `tests.evaluation.train_tone`."""

from __future__ import annotations

from typing import Final

BIAS: Final = 0
_PACKED: Final = """
!=24|!&$=27|!&9=29|!&<chat>=-50|!&<goods>=64|!&<hook>=-19|!&<matter>=29|!&<please>=23|\
!&<state>=30|!&is=24|!&our=38|!&was=-22|!&you=-54|$=44|$ <bargain>=38|$ <chat>=32|$ <goods>=40|\
$ <rush>=37|$ <state>=-20|$ ?=27|$ a=44|$ al=21|$ all=19|$ and=23|$ bonu=25|$ credit=-29|$ en=34|\
$ every=26|$ for=-31|$ from=-24|$ fue=-30|$ hr=35|$ in=47|$ less=33|$ off=39|$ on=44|$ par=22|\
$ this=31|$ tonight=19|$ toward=29|$ was=-46|$ with=25|$&9=43|$&<chat>=57|$&<goods>=46|\
$&<hook>=-19|$&<praise>=30|$&<rush>=36|$&<urge>=37|$&are=50|$&it=21|$&our=26|$&was=-67|$&you=35|\
$bill=-47|$price=70|%=51|% <bargain>=37|% de=31|% of=-36|% off=38|% sur=28|%&<bargain>=41|\
%&<goods>=32|%&<matter>=26|%&<rush>=33|%&<urge>=31|%&it=22|%&our=25|%&we=23|%&your=-26|9=-25|\
9 !=30|9 $=33|9 <chat>=-23|9 <rush>=25|9 a=-33|9 at=-47|9 bonu=27|9 cent=60|9 en=22|9 from=-38|\
9 guest=33|9 h=-24|9 half=28|9 has=-24|9 is=-21|9 month=23|9 night=24|9 pair=35|9 pm=-19|\
9 point=-38|9 por=24|9 stop=31|9 this=-30|9 ticket=-22|9 week=41|9&<bargain>=24|9&<chat>=27|\
9&<matter>=-25|9&<please>=-37|9&<praise>=27|9&<state>=-36|9&<urge>=30|9&?=-34|9&are=23|9&is=-22|\
9&our=45|9&us=39|9&was=-33|9&will=-33|9&you=-36|9&your=-24|<bargain>=38|<bargain> !=-35|\
<bargain> 9=-30|<bargain> <bargain>=46|<bargain> <chat>=44|<bargain> <goods>=35|\
<bargain> <matter>=38|<bargain> <rush>=55|<bargain> ?=21|<bargain> are=37|<bargain> by=20|\
<bargain> de=21|<bargain> is=-30|<bargain> on=31|<bargain> the=-29|<bargain> to=-46|\
<bargain> was=-26|<bargain>&<chat>=42|<bargain>&<goods>=38|<bargain>&<matter>=29|\
<bargain>&<praise>=33|<bargain>&<rush>=46|<bargain>&<state>=-28|<bargain>&<urge>=32|\
<bargain>&our=29|<bargain>&was=-27|<bargain>&we=33|<chat>=-41|<chat> !=-34|<chat> <goods>=32|\
<chat> <matter>=31|<chat> <rush>=-27|<chat> <state>=-20|<chat> ?=-41|<chat> on=38|<chat> your=-26|\
<chat>&<state>=-24|<chat>&?=-58|<chat>&are=-39|<chat>&is=-25|<chat>&it=-31|<chat>&the=-31|\
<chat>&us=30|<chat>&will=34|<chat>&you=-35|<goods> !=44|<goods> $=49|<goods> <bargain>=22|\
<goods> <hook>=-23|<goods> <state>=-51|<goods> ?=61|<goods> a=28|<goods> b=-36|<goods> by=24|\
<goods> du=19|<goods> et=35|<goods> in=27|<goods> it=-40|<goods> the=46|<goods> to=29|\
<goods> was=-34|<goods> will=-32|<goods> you=50|<goods> your=48|<goods>&<hook>=-23|\
<goods>&<please>=32|<goods>&<praise>=33|<goods>&<urge>=24|<goods>&?=23|<goods>&it=-20|\
<goods>&our=36|<goods>&us=36|<goods>&was=-50|<goods>&will=-37|<hook> the=24|<hook>&<praise>=21|\
<hook>&<rush>=-28|<hook>&?=67|<hook>&are=-45|<hook>&is=-33|<hook>&you=-24|<matter>=-28|\
<matter> !=43|<matter> $=28|<matter> 9=-39|<matter> <chat>=-44|<matter> <matter>=-26|\
<matter> <rush>=-26|<matter> <state>=-23|<matter> <urge>=-35|<matter> ?=23|<matter> at=-46|\
<matter> de=-36|<matter> is=-32|<matter> of=-32|<matter> on=-51|<matter> or=-30|<matter> was=-28|\
<matter> you=-25|<matter>&<praise>=31|<matter>&<state>=-19|<matter>&<urge>=30|<matter>&the=-37|\
<matter>&us=46|<matter>&was=-32|<matter>&we=-30|<matter>&will=-48|<matter>&you=-34|<please>=-44|\
<please> 9=-45|<please> <chat>=-32|<please> <please>=-21|<please> if=-21|<please> it=-21|\
<please> me=-26|<please> the=-20|<please> us=-21|<please> you=-33|<please>&<praise>=26|\
<please>&<rush>=-20|<please>&<state>=-20|<please>&<urge>=-26|<please>&it=-33|<please>&the=-33|\
<please>&us=-26|<please>&will=-35|<praise>=40|<praise> <bargain>=44|<praise> ?=24|<praise> at=24|\
<praise> to=31|<praise> your=38|<praise>&<state>=39|<praise>&?=27|<praise>&are=32|<praise>&is=43|\
<praise>&our=23|<praise>&the=33|<praise>&us=23|<praise>&we=31|<praise>&you=56|<praise>&your=32|\
<rush> !=-25|<rush> $=36|<rush> <bargain>=30|<rush> <chat>=47|<rush> <rush>=37|<rush> <state>=27|\
<rush> a=-26|<rush> by=22|<rush> in=49|<rush> on=-53|<rush> to=32|<rush> y=50|<rush> you=-41|\
<rush> your=-33|<rush>&<urge>=26|<rush>&?=28|<rush>&are=23|<rush>&our=28|<rush>&was=-37|\
<state>=-42|<state> $=-19|<state> 9=-34|<state> <goods>=38|<state> <rush>=-41|<state> <state>=-34|\
<state> on=-22|<state> to=-27|<state> up=-32|<state> your=-26|<state>&are=-19|<state>&is=-23|\
<state>&we=-47|<state>&were=-21|<state>&you=-23|<state>&your=-27|<urge>=22|<urge> $=42|\
<urge> %=29|<urge> 9=27|<urge> <bargain>=25|<urge> <goods>=42|<urge> <rush>=37|<urge> <state>=-53|\
<urge> <urge>=43|<urge> a=29|<urge> at=48|<urge> by=58|<urge> in=-51|<urge> it=20|<urge> la=45|\
<urge> on=24|<urge> our=20|<urge> up=39|<urge> was=-21|<urge> your=47|<urge>&?=-19|<urge>&it=35|\
<urge>&our=28|<urge>&us=40|<urge>&was=-21|<urge>&you=30|?&are=-26|?&is=-23|?&it=-35|?&the=-22|\
?&will=33|?&you=-46|?asks=-68|?hook=49|^9=35|^<chat>=-85|^<hook>=62|^<matter>=-56|^<please>=-41|\
^<praise>=26|^<rush>=34|^<urge>=33|^a=-34|^add=39|^all=-55|^allergy=19|^an=-34|^any=-37|\
^appelez-nous=-37|^application=-26|^apply=56|^are=-25|^ask=42|^back=38|^be=23|^beat=36|\
^because=54|^become=24|^big=23|^boarding=-56|^book=41|^bring=-46|^buy=39|^check=-30|^chef=27|\
^chen=-51|^chip=20|^choir=-22|^class=-21|^coach=-38|^come=49|^compra=19|^confirmation=-41|\
^congratulation=-25|^consult=29|^corte=-21|^crew=-28|^curiou=32|^do=-23|^does=-29|^don't=49|\
^donate=35|^door=-42|^double=19|^dr=-44|^early=47|^earn=44|^el=-65|^enjoy=-57|^essayez=24|\
^estimated=-25|^evening=19|^everything=-22|^explore=23|^faite=41|^family=21|^fare=19|^faster=31|\
^feel=-28|^find=-27|^first=45|^four=-21|^freeze=35|^fresh=41|^gate=-20|^gift=44|^give=24|^go=31|\
^good=-38|^grab=42|^great=-23|^hair=43|^half=-38|^hall=-54|^harbor=24|^have=-49|^here=-23|^hi=-31|\
^home=24|^hope=-26|^how=-40|^i'll=-27|^if=-36|^interested=34|^intro=20|^invoice=-20|^it=-53|\
^item=-53|^keep=-61|^keys=-46|^kids=26|^kitchen=-39|^la=-72|^last=22|^late=27|^le=-49|^learn=28|\
^lee=-19|^leo=-47|^les=-22|^let=29|^llegaron=24|^lock=33|^look=45|^loved=-27|^luna=-23|^lunch=-28|\
^make=48|^manana=-22|^meet=48|^member=19|^merci=-24|^mia=-31|^move=22|^my=-33|^necesitamo=-28|\
^need=39|^new=31|^newborn=22|^no=-37|^nothing=-53|^nouvelle=21|^now=31|^obtenez=31|^on=-28|\
^one=36|^only=48|^open=30|^order=45|^our=28|^pack=-30|^paint=-54|^pay=-54|^payment=-32|^photo=-25|\
^please=-47|^poll=22|^por=-36|^power=-54|^presale=27|^price=-24|^psst=27|^rate=-19|^read=-44|\
^ready=38|^refer=23|^rejoin=31|^reminder=-46|^rent=-19|^reply=-54|^reserve=23|^reservez=30|\
^result=-39|^rex=-43|^road=-38|^room=-57|^running=-30|^say=26|^schedule=49|^school=-23|^shop=57|\
^show=-27|^small=30|^sorry=-37|^spend=20|^spring=21|^stay=-33|^su=-68|^sunday=-21|^swim=26|\
^table=-33|^tell=-45|^test=33|^thank=-73|^the=-74|^there=-37|^they=-45|^they're=44|^todo=-32|\
^tomorrow=36|^tonight=-25|^total=-53|^track=-52|^treat=33|^unlimited=21|^up=19|^upgrade=38|\
^url=-30|^vote=74|^votre=-85|^want=45|^water=-36|^we=-31|^we'll=-46|^we're=-34|^we've=-21|\
^wear=-24|^welcome=-35|^when=24|^which=-33|^will=27|^ya=-61|^you=-63|^you're=-22|^your=-52|a $=36|\
a <bargain>=34|a <rush>=34|a child=19|a demo=38|a dog=22|a ete=-60|a family=32|a few=32|a fix=-30|\
a free=41|a friend=35|a great=-41|a head=32|a la=-46|a las=-37|a little=34|a look=25|a month=34|\
a monthly=29|a pair=29|a replacement=-19|a spa=26|a truck=24|a un=26|a unit=22|a year=21|\
about 9=-50|about our=33|about your=-20|absen*=-22|absent=-20|accepted=-44|acces*=32|access=32|\
activ*=-39|active=-30|add=39|add a=25|added=-23|added to=-30|addre*=-32|address=-32|adopt*=36|\
ads=33|adult=-19|advis*=22|advisor=22|after=-36|after 9=-23|after the=-39|after*=-25|again=-59|\
al=33|al mes=20|alarm=-27|alignment=-19|all=27|all set=-31|all unit=-19|all week=37|aller*=20|\
allergy=20|ami=34|amigo=26|amigo y=26|an <bargain>=-25|an adult=-43|an offer=-25|ana=-71|and=38|\
and $=-37|and 9=-25|and earn=27|and free=30|and get=28|and keep=34|and more=35|and pay=43|\
and save=29|and we=33|and we'll=55|and will=-19|and you=35|and you'll=24|any condition=25|\
any time=-51|anyon*=-20|anyone=-20|api=-24|app=26|appel*=-37|appelez-nous=-37|appet*=31|\
appetizer=31|appli*=-37|application=-37|apply=57|appointment confirmed=-19|appro*=-35|\
approved=-32|are $=48|are 9=38|are <hook>=-45|are <rush>=40|are <state>=-32|are at=-30|\
are available=34|are back=29|are complimentary=33|are down=-23|are here=19|are limited=29|\
are now=25|are on=-23|are out=-22|are ready=-31|are you=-26|are&us=26|arrival=48|arrive=-26|\
art=29|as=-36|as a=-24|ask=57|ask about=45|ask us=32|ask your=23|asked for=-37|assig*=-30|\
assigned=-30|assis*=21|assistant=22|at=-20|at 9=-69|at <chat>=43|at <goods>=31|at <rush>=32|\
at harbor=62|at home=44|at no=43|at the=-31|at url=33|ate=-51|attac*=-31|attached=-31|atten*=25|\
attend=25|aug=44|aug 9=44|autho*=42|auto=37|auto policy=22|auto-*=-41|avail*=50|available=54|\
available at=25|avant=29|away=35|b=-49|baby=-53|baby !=-51|back=26|back !=22|back by=-22|\
back on=-26|back to=32|backo*=-19|bad=-35|badge=-27|bag=22|bags=32|bank=-28|banki*=-21|\
banking=-21|bath=33|be=-47|be <state>=-35|be closed=-22|be in=-22|beach=29|beat=49|beat the=36|\
because of=-36|becom*=41|become=41|become a=41|been=-23|beer=20|befor*=24|before=24|before it=21|\
before they=26|begin monday=-20|behind the=-34|being=-21|betwe*=-19|between=-19|between 9=-19|\
bien=-47|big deal=-26|bird=29|bite=51|black=30|black friday=29|block=31|block*=-54|blocked=-54|\
blood=-27|blood draw=-25|blue=43|board 9=25|board*=-56|boarding=-56|bob=-47|bonu=57|book=48|\
book a=21|book your=39|booke*=-22|booked=-22|booki*=20|booking=20|boot=-27|bootc*=28|bootcamp=28|\
borro*=19|borrow=19|both=28|botox=41|botte=40|bottl*=34|bottle=34|bouqu*=27|bouquet=27|box=-28|\
boxe=27|brake are=-19|break*=-26|breakfast $=34|breakfast is=-21|bring=-62|bring a=-28|\
bring two=-23|bring your=-31|broke*=-40|broken=-40|brow=21|brunc*=22|brunch=22|buddy=27|\
build*=-22|building=-22|bundl*=24|bundle=24|burge*=38|burger=38|bus=-20|busin*=34|business=34|\
but=-30|buy=44|buy your=27|by !=40|by 9=-38|by august=24|by june=-23|by sunday=45|call=-39|\
call 9=-36|call me=-34|call us=-40|call you=-29|came=-51|can be=24|can help=27|can we=20|\
can you=-61|can't=-38|can't see=-25|cance*=-31|cancelled=-26|cancu*=21|cancun=21|candi*=-20|\
candidate=-20|candl*=38|candle=38|canne*=27|canned=27|card=-20|card was=-28|carro=-30|cash=40|\
cash on=32|cat=-42|cause=-19|celeb*=32|cent=60|ceram*=24|ceramic=24|certi*=34|certificate=24|\
chall*=24|challenge=24|chanc*=32|chance=32|chance to=21|chang*=-31|change=-36|changed=-38|\
chann*=-35|channel=-35|charg*=-29|charged=-28|cheap*=30|cheaper=25|check in=22|check*=-19|chef=30|\
chen=-51|chip=35|chip in=30|choir=-22|chose=-35|cita=-21|claim=-25|class*=23|classe=23|clean=-39|\
cleaned=-35|cleaning for=19|clear=-22|clear*=35|clearance=23|clien*=37|client=37|close=-54|\
close at=-36|close*=-34|closed=-48|closed this=-24|coach=-38|coach*=19|code=-39|code 9=-43|\
cold=40|color=-21|color in=27|combo=22|come=19|come at=-41|come back=37|come friday=-32|\
come meet=33|come see=57|come to=-37|comme*=-56|comment=-43|commi*=19|commission=19|compe*=22|\
complimentary=50|complimentary in=23|compr*=53|compra=49|con=56|con nosotro=26|condi*=26|\
condition=25|confi*=-64|confirmation=-41|confirmed=-27|confirmed for=-21|congr*=-46|\
congratulation=-25|congratulation !=-56|consu*=70|consult=29|consultation=52|conta*=-33|\
contact=-33|contract for=20|cook=33|cooki*=24|could=58|could not=-20|could save=33|could*=-33|\
couldn't=-33|couldn't get=-27|count=39|count on=43|count*=-47|county=-42|coupe=36|coupl*=23|\
couple=23|coupo*=-34|coupon=-34|courr*=-23|courriel=-23|cover*=22|coverage=33|cowor*=31|\
coworker=31|crab=31|credit=26|credited=-41|crew are=-21|curio*=32|curiou=32|curiou what=28|\
custo*=-20|d'hiv*=26|d'hiver=26|daily=20|dana=-36|dance=23|data=-38|date is=-26|day=-33|\
day is=-37|days no=22|de $=-53|de 9=-26|de <bargain>=26|de <goods>=54|de descuento=21|de plus=21|\
deadl*=25|deadline=25|debt=55|decis*=-25|decision=-25|del=-20|delay*=-40|delayed=-40|deliv*=-25|\
demai*=-71|demain=-71|demain a=-25|demo=44|denie*=38|denied=38|denim=46|depos*=-19|derni*=39|\
des=-24|descu*=21|descuento=21|desde=61|desde $=39|desig*=33|design=19|designer=21|desse*=34|\
dessert=34|detai*=-50|detail=-51|dia=21|did=-55|did everything=-23|did you=-27|diez=-47|\
diez minuto=-47|diffe*=42|difference=42|diman*=47|dimanche=47|disco*=47|discount=35|discu*=-22|\
dismi*=-25|do=-21|do not=-24|dock=-21|docum*=-20|document=-20|does=-52|does that=-34|dolla*=46|\
dollar=46|dollar more=33|don't=52|don't let=42|donat*=48|donate=35|donation=31|done=-50|\
done in=38|donne*=60|donor=42|donut=25|door=-57|door open=26|doubl*=33|double your=22|dozen=24|\
dr=-35|draw=-52|dream=39|drive=23|drop=41|dropped=28|dry=-40|du=20|due=-44|due for=-37|due to=-19|\
each=55|each month=20|early=62|early access=20|early bird=29|earn=56|earn $=25|earri*=19|\
earring=19|eat free=19|effec*=-43|el=-42|el dia=21|el marte=-33|eleva*=-21|elevator=-21|email=-41|\
emerg*=-27|emplo*=42|employee=23|en=37|en diez=-47|ends=-33|ends on=-51|energ*=38|energy=38|\
engin*=-29|engine=-29|enjoy=-36|enrol*=46|enroll=26|enrollment=21|entra*=-25|entrance=-25|\
entre*=20|equit*=26|equity=26|es=-28|essay*=24|essayez=24|est=-72|est de=-29|est prete=-26|\
esta=-54|esta lista=-24|esta listo=-22|esta semana=31|este=33|este mes=23|estimated=-25|et=35|\
et recevez=22|eta=-35|ete=-60|eveni*=19|evening=19|event=34|ever=23|every=73|every thursday=27|\
every*=19|everything=-29|everything is=-23|exam=-23|expec*=-29|expect=-29|experience=43|\
expir*=-22|expire=-22|expire in=-37|explo*=23|explore=23|expor*=-28|export=-28|face=-34|\
faile*=-40|failed=-40|fair=19|faite=41|fall=48|fare=26|fast=-27|fast for=-38|faste*=48|faster=48|\
favor=-45|favor*=22|favorite=22|featu*=33|feb=23|feb 9=23|fee=42|fee of=-26|feed=30|feed a=34|\
feel=-40|feel free=-44|feeli*=-21|feeling=-21|fees=46|fest=42|fever=-36|few=32|fight=44|file=-61|\
fin=39|fin de=39|final=-24|find your=-54|fine=-55|finis*=-34|finish the=-20|finished=-29|fire=-38|\
first=64|first 9=23|fixed=-36|fligh*=-48|flight=-48|flight 9=-30|floor=36|follo*=-38|follow=-36|\
follow up=-23|food=-31|for=19|for $=62|for 9=33|for a=25|for an=33|for detail=-26|for feb=23|\
for friday=-32|for less=50|for our=38|for saturday=-31|for winter=21|for your=-35|forgo*=-41|\
forgot=-41|forgot your=-19|form=-23|forwa*=-39|forward=-29|found=-19|found a=-33|fount*=-34|\
fountain=-34|free=38|free all=24|free at=20|free consultation=26|free estimate=21|free home=24|\
free lunch=-21|free on=39|free to=-39|free trial=-21|freez*=26|freeze=26|fresh=72|friday ?=-25|\
friday at=36|frien*=42|friend=42|from $=88|from 9=-35|from a=-20|from harbor=-45|from now=-24|\
front=24|fue=-52|funer*=-31|funeral=-31|galle*=-31|gallery=-31|game=-19|gana=22|garag*=23|\
garage=23|gas=-30|gate=-49|gener*=29|get=22|get 9=30|get a=31|get in=-25|get the=-22|get your=56|\
gift=43|gift a=22|gift certificate=24|give=31|givin*=43|giving=43|giving tuesday=23|glass*=-20|\
glasse=-20|glow=32|glow up=33|go <goods>=-19|go ?=-22|go home=-42|goal=57|goes=-34|gone=63|\
gone by=29|good=-41|got=-22|grab=25|grab your=31|graci*=-55|gracia=-55|grand=25|grati=84|\
gratu*=87|gratuit=32|gratuite=51|gratuitement=49|great=-69|green*=40|guard=-20|guest=24|h=-24|\
had=-55|had to=-31|hair=32|half=32|half off=48|half price=36|half-*=67|hall=-61|hand=53|harbo*=39|\
harbor=39|harbor dental=-32|harbor shoe=28|has a=-39|has an=-27|has been=-44|has opening=23|\
hasta=22|have=-38|have a=-45|have your=-25|he=-38|help=47|help ?=-23|help you=27|her=-62|\
her lunch=-31|here !=37|here a=25|here and=26|here url=-39|here when=-41|hi=-29|hi dana=-20|\
hi sam=19|highl*=33|highlight=33|hirin*=36|hiring=36|hit=19|holiday hour=-33|home=34|home ?=28|\
hot=22|hour=-28|hour before=-38|house=37|how did=-22|how is=-27|hoy=51|hoy y=50|hr=39|hundr*=27|\
hundred=27|i can=23|i&you=-19|i&your=19|i'll=-31|i'll call=-25|i'm=-19|i'm running=25|id=-76|\
if=-37|if this=-26|if you=-23|in $=36|in <goods>=-56|in a=-19|in and=43|in any=27|in at=-25|\
in for=22|in may=24|in room=-32|in store=51|in ten=-28|in the=-26|in to=-21|in today=22|\
in town=22|inclu*=57|included=48|ingle=30|inhal*=-19|inhaler=-19|injur*=26|inscr*=50|\
inspection=19|insta*=27|installed from=20|inter*=29|interest for=21|interested=26|interested ?=34|\
into=36|intro=41|intro visit=19|invited=-26|invoi*=-19|invoice=-23|invoice 9=-21|is=-38|is $=-75|\
is %=-29|is 9=-53|is <bargain>=42|is <chat>=-28|is <hook>=-35|is <rush>=19|is <state>=-35|\
is active=-31|is at=-29|is available=-22|is back=27|is closed=-33|is complete=-23|is delayed=-28|\
is done=-30|is down=-44|is fixed=-48|is free=41|is full=-31|is here=56|is in=-54|is june=-25|\
is just=25|is monday=-20|is moved=-21|is next=-45|is now=26|is off=-39|is open=23|is posted=-25|\
is ready=-34|is served=-22|is the=-37|is thursday=-35|is tuesday=-32|is up=-33|is waiting=63|\
is worth=30|is&our=55|is&us=25|is&we=-27|is&your=-25|it <rush>=34|it at=-23|it before=24|\
it for=25|it in=24|it ship=-19|it to=29|it tomorrow=-39|it up=-30|it with=-49|it&the=-21|\
it&us=-46|it&you=-39|it&your=60|it's been=-25|it's gone=41|it's national=21|it's time=-29|\
item shipped=-26|jacke*=-32|jacket=-32|july 9=-28|june 9=-27|just=55|just $=35|just arrived=40|\
just dropped=28|keep our=36|key=-43|keys=-85|keys are=-34|kids=20|kit=20|kitchen is=-32|\
know if=-21|know what=42|know your=-25|la=-19|la pharmacie=-19|las=-23|las 9=-39|last minute=23|\
late=-47|launc*=28|leak=-33|learn=36|leave=-39|leave at=-29|leave it=-25|left=-21|left a=-26|\
left to=24|left your=-26|leo=-59|les=23|less=70|lesso*=24|lesson=24|let=35|let talk=-26|\
lette*=-28|letter=-28|libra*=-39|library=-39|libre=-44|light=-25|like=36|like to=-37|like you=39|\
limit*=34|limited=34|line is=-41|linen=29|link=-27|list=24|lista=-24|liste*=-21|listed=-21|\
listo=-35|littl*=40|little=40|live=27|llega=-29|llegamo=-28|llegaron=24|llegaron los=24|llego=-28|\
loadi*=-56|loading=-56|lobst*=29|lobster=29|lobster roll=30|local=35|lock=45|locke*=-34|\
locker=-32|log=-23|log in=-23|login=-50|long=-35|look=60|look at=-19|lookb*=40|lookbook=40|\
loose=-45|los=30|lost=-39|love=61|love to=31|low=54|lower=22|loyal*=26|loyalty=26|luna=-25|\
lunch=-58|lunch is=-32|made=-49|magas*=55|magasin=39|mail=-47|maile*=-25|mailed=-25|main=-29|\
make=61|make a=19|make it=21|make your=45|manan*=-66|manana=-66|march 9=-33|marga*=25|\
margarita=25|marke*=53|marked=22|marked down=22|market=45|marte=-24|mas=27|match=31|match*=24|\
matching=23|mattr*=22|mattresse=20|max=-30|may 9=-25|may be=-20|maya=-53|mba=41|mean=30|meet=22|\
meet the=28|meeti*=-27|meeting=-27|membe*=21|member=43|membership=-19|men=25|menti*=-19|menu=53|\
menu start=38|merci=-24|mes=47|mes sin=25|mesa=-37|mia=-26|micro*=27|might=32|mike=-25|mile=21|\
mimos*=39|mimosa=39|minut*=-21|minute late=-20|minuto=-22|missi*=-29|missing=-29|mitte*=-21|\
mitten=-21|model=43|mois=33|moiti*=34|moitie=34|mom=45|momen*=-43|monda*=-44|monday=-44|\
monday at=-45|money=40|month=31|month $=22|month at=23|month on=20|month since=-26|month*=41|\
monthly=41|monthly donor=34|more than=30|morni*=-43|morning=-43|mortg*=32|mortgage=32|\
mother day=27|move=-29|move your=-22|moved=-46|moved to=-30|mover=-22|mr=-27|must=-56|must be=-32|\
my=-64|nail=45|nail done=37|name=-20|natio*=21|national=21|near=26|neces*=-28|necesitamo=-28|\
necesitamo su=-28|need=-40|need to=-59|need your=-23|negat*=-26|negative=-26|neigh*=20|\
neighborhood=21|new=37|new arrival=48|new color=37|new denim=35|new device=-20|new lease=-27|\
new on=29|new one=-49|new tire=-30|new window=23|newbo*=27|newborn=27|next=-25|next door=-30|\
next visit=23|next week=-58|night=65|night $=26|night and=19|no=21|no big=-26|no cost=20|\
no fee=32|no interest=25|noah=-47|noche=41|noise=-29|noon on=-20|norma*=-51|normal=-35|nosot*=26|\
nosotro=26|not=-56|note=-37|nothing until=31|notic*=-59|notice=-50|noticed=-23|nous=-47|\
nouvelle=31|nov=37|nov 9=37|now=48|now !=46|now $=28|now available=20|now in=30|now offering=25|\
now on=-26|nueva=19|nuevo=52|numbe*=-40|number=-40|number 9=-29|number is=-29|oak=-25|obten*=31|\
obtenez=31|octob*=28|of=-25|of $=-38|of <goods>=24|of <urge>=-24|of our=21|of rain=-19|of the=-22|\
of you=-23|of your=-28|ofert*=24|oferta=24|off !=-41|off any=21|off in=-43|off your=35|offer*=67|\
offering=48|offering 9=21|offert=39|offic*=-31|office=-38|offre*=45|oil change=22|old=-27|\
old phone=26|on <praise>=19|on all=30|on friday=-58|on july=-25|on monday=-25|on saturday=-49|\
on thursday=-34|on us=42|one=31|one hour=-32|one is=19|one ticket=39|only=39|only 9=27|open=28|\
open again=-40|open at=-33|open for=48|open friday=32|open house=37|openi*=35|opening=35|\
opening for=25|opening this=27|or <please>=-23|or call=-23|or online=25|order ahead=27|\
order before=20|order by=34|order came=-29|order is=-20|order was=-20|ortiz=53|our=44|our 9=21|\
our <goods>=-20|our <matter>=-29|our <praise>=20|our door=22|our new=35|our phone=-57|our vip=32|\
out=-37|out of=-49|out on=-37|out today=-50|outag*=-24|outage=-24|outfi*=28|outfit=28|outsi*=-56|\
outside=-56|over $=21|over the=-19|overd*=-38|own=23|pack=-31|packa*=34|package=34|package are=31|\
page=-62|page 9=-32|paid=-39|paiem*=-35|paiement=-35|paiement de=-35|pain=22|paint=-70|paint*=-29|\
pair=57|pair for=31|paper=-46|par mois=22|para=-22|parke*=-27|parked=-27|parki*=-45|parking=-45|\
parking is=-22|part=-58|parti*=32|partir=32|pass=21|passe=48|passe are=19|passe*=-49|passed=-40|\
passp*=-26|passport=-26|passw*=-50|password=-50|patio=28|pay=63|pay by=-48|pay for=39|\
pay nothing=44|payin*=33|paying=33|payment of=-25|pedid*=-19|pedido=-19|peek=29|peek at=27|\
per=-38|pest=-27|pharm*=-21|pharmacie=-19|phone=-34|photo=-62|photo are=-32|pick=-21|pick it=-30|\
picke*=-20|picked=-20|picku*=-30|pickup=-30|pilin*=26|piling=26|piling up=26|pin=-30|pint=32|\
plan=19|plann*=31|plant=19|platt*=30|platter=30|pleas*=-51|please=-51|please arrive=-21|\
please pick=-22|please remove=-23|please send=-21|plus=60|pm=-19|pneu=30|poll=21|poll are=28|\
pool is=-28|por $=44|por favor=-45|porta*=-37|portal=-37|portr*=19|portrait=19|poste*=-31|\
posted=-31|posted on=-25|pour=44|pour $=19|pouve*=-48|power=-69|pract*=-33|practice=-33|pre-a*=27|\
pre-approved=27|pre-approved for=27|pre-o*=25|pre-order=27|preci*=39|precio=42|premi*=25|\
preor*=20|preorder=20|prep=-19|prep start=-19|presa*=27|presale=27|prese*=-19|pret=-28|prete=-26|\
previ*=37|preview=37|price=78|price are=21|price of=42|prici*=60|pricing=60|prime*=37|primer=23|\
primer mes=23|print=38|print are=43|priva*=28|private=37|prix=37|prize=30|psst=27|puppi*=40|\
puppie=40|purch*=23|purchase=23|purchase of=19|quest*=-50|question=-50|rabai=22|raise=30|\
rappe*=-28|rate=19|rate just=20|rate your=-42|reach=-32|read=-47|ready=-37|ready url=-26|\
rebat*=25|rebate=25|recei*=-34|receipt=-25|received=-35|recep*=-45|reception=-45|recev*=22|\
recevez=22|recor*=-24|redee*=-27|reduc*=23|refer=23|refer a=21|refre*=34|refun*=-45|refund=-28|\
refunded=-33|register=21|register by=19|registered=-29|regul*=43|regular=43|rehea*=-33|\
rehearsal=-33|rejoi*=31|rejoin=31|relea*=-20|release=-41|rembo*=-32|remboursement=-32|remin*=-43|\
reminder=-43|remove=-23|rende*=-20|rendez-vous=-20|renew=-34|renew on=-48|renewed=-23|renov*=20|\
renovated=20|rent=19|repai*=-29|repair=-29|repla*=-41|replacement=-22|replacement is=-19|\
reply=-54|reply to=-19|repor*=-51|report=-28|resen*=-23|resend=-23|resend the=-23|reserve=32|\
reserve your=31|reservez=30|reservez votre=31|reset=-42|restocked=28|restocked the=28|resul*=-27|\
result are=23|resultat=-25|resultat sont=-25|retai*=31|retail=33|retir*=-35|retur*=-30|return=-24|\
reuni*=-28|reunion=-28|rewar*=49|reward=49|rex=-43|rex is=-43|ride=23|right=19|ring is=-29|\
road=-57|roll=44|room=-47|room 9=-50|round=32|running 9=-26|running late=-29|said=-42|\
said yes=-42|salmo*=22|salmon=22|sam ortiz=46|samed*=42|samedi=42|sans=33|satur*=34|saturday=34|\
saturday 9=-26|saturday ?=-27|saturday at=-30|save=44|save $=20|save on=24|save the=-20|\
save your=21|saved=29|says=-33|schedule a=30|schoo*=28|school=28|school open=20|screen=-27|\
seaso*=64|season=64|season are=34|seat=22|see our=54|see the=-43|see url=-62|see what=47|\
see you=-44|sell=50|sell us=38|selli*=32|selling=32|semai*=22|semaine=22|seman*=47|semana=47|\
semin*=27|seminar=27|send=-55|sent=-44|sept=-38|sept 9=-38|sera=-27|served=21|server=-23|\
service in=-32|session are=22|set=-32|sets=25|settl*=20|seule*=23|seulement=23|share=-42|she=-39|\
shift=-28|shipm*=-25|shipment=-25|shipp*=-27|shipped=-40|shirt=54|shoot=22|shop=45|shop the=31|\
shopp*=19|short=-24|shoul*=-28|should=-28|show=-21|show this=-32|si=-19|sibli*=21|sibling=21|\
sibling discount=21|sick=-46|side=-57|sign=-27|sign and=-44|sign up=35|signa*=-50|signature=-50|\
signe*=21|signed=21|sim=-31|sim is=-31|sin=25|since=-25|since your=-25|skin=39|smile=44|\
smile with=26|smoot*=20|smoothie=20|sock=38|sold=32|solo=28|some love=23|someo*=-36|someone=-36|\
somet*=23|something=23|something for=28|son=-21|sont=-44|soon=-20|soon !=-31|sorry=-59|\
sorry about=-28|sorte*=31|sorted=31|spa=39|spa day=26|speed=27|spend=46|spons*=52|sponsor=52|\
sport=44|spot=44|spray=-24|st=-29|star=25|start date=-29|start in=-33|start june=-22|\
start monday=-22|start tomorrow=-42|start with=-35|start*=30|starting=26|stati*=-25|station=-25|\
stay=-39|steak=23|stop=19|stop by=21|stora*=-30|storage=-30|storm=-20|stree*=-28|street=-28|\
stude*=-33|student=-33|style=32|su=-83|su <matter>=-41|su pedido=-19|subsc*=-25|subscription=-28|\
suite=-38|summer camp=-26|suppl*=23|suppo*=29|sur=82|sur les=43|swim=30|switc*=20|table=47|\
taco=45|take=-25|take a=25|take it=-33|talk with=35|talki*=21|talking=21|tap=39|tarde=-38|\
teeth=25|tell=-45|tell us=-48|tenan*=-29|tenant=-29|termi*=-29|test drive=33|text for=24|\
text me=-19|than=32|than a=31|thank=-27|thank for=-46|thank*=35|thanksgiving=35|the=-31|\
the <bargain>=-20|the <goods>=-25|the <matter>=-46|the <please>=-34|the <praise>=20|the <urge>=19|\
the app=19|the board=-25|the building=-24|the buyer=-56|the claim=20|the code=-27|the counter=-24|\
the county=-42|the date=24|the door=-32|the file=-48|the fire=-19|the first=34|the fountain=-34|\
the front=24|the game=-53|the gate=-22|the harbor=42|the judge=-56|the key=-34|the left=-19|\
the linen=29|the list=21|the look=22|the market=20|the note=-29|the number=-26|the office=-27|\
the portal=-37|the price=43|the sale=-41|the same=23|the season=19|the seller=-24|the side=-47|\
the spot=47|the storm=-36|the truck=-31|the waitlist=-26|the warehouse=21|the window=-23|\
the&was=-29|the&we=-25|the&will=-32|them at=21|there=-25|these=72|they last=21|they'*=48|\
they're=48|think=20|this=38|this code=-38|this friday=22|this is=-54|this morning=-22|\
this saturday=28|this text=25|this thursday=33|this wasn't=-26|this week=24|this weekend=59|\
three=28|through march=24|through sunday=-20|through the=-19|throw=37|thurs*=-24|thursday=-24|\
ticket to=25|tight=22|tile=-31|till=68|time=-72|time to=-33|to <urge>=21|to a=23|to buy=23|\
to close=-30|to follow=-19|to help=19|to move=-27|to pick=-27|to reach=-24|to schedule=-29|\
to school=34|to sign=-35|to the=-21|toda=25|today !=-38|today 9=21|today for=21|today from=-25|\
today no=33|tom=-27|tomor*=-44|tomorrow=-44|tonig*=-27|tonight=-27|tonight !=36|total=-75|\
total $=-53|tour=31|toute=23|towar*=29|toward=29|toward your=28|town=31|track=-52|transfer of=-23|\
trave*=26|travel=26|treat=38|treat*=21|treatment=21|tree=52|trial=24|trial ends=-27|truck=25|\
tu=42|tu tarjeta=19|tuesday !=26|tuesday 9=21|tuesday at=-46|tune-*=25|tune-up=24|turn your=37|\
turne*=-48|turned=-48|turned on=-28|tus=19|umbre*=-28|umbrella=-28|un <goods>=24|un ami=34|\
un amigo=26|under=24|under $=22|under 9=22|une=55|unifo*=38|uniform=38|unles*=24|unless=24|\
unlim*=31|unlimited=31|unloc*=20|unlock=20|until you=-33|up=-28|up !=-42|up any=-38|up in=-29|\
up to=40|up with=-27|up your=19|updat*=-40|update=-31|upgra*=44|upgrade=41|upgrade your=40|\
url=-38|us <please>=-30|us at=-39|us how=26|us know=-30|us to=-32|us your=35|us&you=21|us&your=25|\
use it=36|use the=-49|used=-57|used %=-44|vacci*=-33|vaccine=-31|valen*=22|valentine=22|vendr*=32|\
venta de=21|verification=-19|view=-28|vip=36|visa=31|visit=28|visit*=-24|volun*=-35|volunteer=-28|\
vos=46|vote=85|vote for=44|votre=-74|votre rendez-vous=-20|vous=-19|waiti*=33|waiting=33|\
waiting for=-44|waitl*=-30|waitlist=-30|waive=41|walk=-32|want=36|want a=20|want for=-19|\
want to=23|wanted to=-40|wareh*=47|warehouse=47|warm=26|warni*=-60|warning=-60|warning until=-32|\
was=-64|was $=-20|was accepted=-20|was negative=-26|was used=-32|was&your=-46|wasn'*=-30|\
wasn't=-30|wasn't you=-26|water=-44|water is=-32|water*=39|way=-31|we=-26|we <rush>=-20|\
we <state>=-55|we <urge>=35|we are=-32|we can't=-32|we couldn't=-27|we do=22|we found=21|\
we had=-27|we just=27|we moved=-27|we need=-39|we noticed=-23|we saved=29|we'll be=-38|\
we'll pay=35|we'll waive=41|we're=-33|we're at=-27|we're offering=39|we're out=-32|\
we're sorry=-26|we've=-27|we've got=21|wear=-24|wear the=39|webin*=-20|webinar=-20|week ?=-39|\
week no=35|week-*=31|week-end=31|weekd*=41|weekday=41|weeke*=25|weekend=25|weekl*=25|weekly=25|\
weigh*=30|welco*=-35|welcome=-35|well=-61|went=-55|were=-46|were <state>=-20|were&you=21|\
were&your=-26|what=58|what new=32|what your=32|when you're=-40|which=-42|while they=21|white=-54|\
whitening gel=-20|who=30|why=33|will=-30|will <please>=-36|will be=-57|will call=-19|will you=27|\
will&you=28|win=37|wine=42|wing=58|winte*=24|winter=24|with $=28|with %=22|with code=30|\
with jo=-27|with no=23|with our=36|with the=-27|with tom=-27|with two=25|with you=-32|withi*=-41|\
within=-41|within 9=-27|wonde*=-21|wonderful=-21|work=-52|work ?=-48|worth=35|worth more=24|\
wrap=28|wrapp*=22|wrist*=30|wristband=30|y=57|ya=-80|year=41|yes=-44|yeste*=-38|yesterday=-38|\
yet=-32|you=-32|you !=-32|you $=26|you <bargain>=-21|you <praise>=40|you <rush>=-38|you a=23|\
you asked=19|you at=-42|you could=44|you for=-56|you free=-23|you go=-23|you have=-46|you in=-30|\
you know=36|you loved=33|you might=32|you on=-20|you order=24|you to=-42|you today=-48|\
you tomorrow=-31|you used=-26|you want=-23|you yesterday=-31|you'd=-36|you'l*=48|you'll=48|\
you'r*=-38|you're=-38|you're booked=-22|you're due=-25|you've been=23|your $=33|your <goods>=-32|\
your <matter>=-28|your <please>=-28|your <praise>=19|your <urge>=-32|your annual=-28|your auto=22|\
your car=25|your card=-41|your claim=-20|your data=-33|your decision=-25|your delivery=-32|\
your door=-22|your family=-23|your favorite=21|your file=-23|your first=33|your id=-48|\
your inhaler=-19|your last=-28|your library=-20|your loan=-19|your membership=-26|your name=-19|\
your neighborhood=21|your new=-55|your next=64|your old=-19|your order=-21|your party=-29|\
your rate=35|your receipt=-19|your report=-20|your signature=-28|your skin=39|your smile=38|\
your solar=-21|your special=-43|your subscription=-28|your table=43|your tax=27|your ticket=-25|\
your trial=-27|your truck=25|your umbrella=-28|your upgrade=-29|your vote=43
"""
WEIGHTS: Final[dict[str, int]] = {
    name: int(points)
    for name, _, points in (each.rpartition("=") for each in _PACKED.strip().split("|"))
}
