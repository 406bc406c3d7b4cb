"""What each word weighs, in hundredths; written by `tests.evaluation.train_tone`."""

from __future__ import annotations

from typing import Final

BIAS: Final = -33
_PACKED: Final = """
! !=48|!&9=36|!&<chat>=-91|!&<goods>=49|!&<please>=22|!&<praise>=-43|!&<state>=29|!&<urge>=-23|\
!&it=45|!&our=43|!&the=30|!&was=-19|!&we=49|!&you=-60|!&your=-19|# 9=-31|$=28|$ <bargain>=36|\
$ <goods>=31|$ <matter>=-46|$ <rush>=50|$ ?=27|$ a=25|$ al=29|$ and=21|$ as=-42|$ bonu=34|\
$ credit=-28|$ en=47|$ every=19|$ for=-22|$ from=-21|$ fue=-19|$ hr=47|$ in=60|$ off=37|$ on=37|\
$ par=23|$ sign-on=28|$ this=21|$ tonight=35|$ toward=23|$ was=-37|$ with=27|$&9=45|$&<chat>=26|\
$&<goods>=33|$&<hook>=-30|$&<praise>=28|$&<rush>=41|$&<urge>=33|$&are=36|$&our=26|$&was=-44|\
$bill=-57|$price=52|%=47|% <bargain>=30|% de=41|% of=-51|% off=40|% sur=21|%&<bargain>=38|\
%&<goods>=27|%&<matter>=20|%&<rush>=29|%&<urge>=29|%&it=20|%&our=19|%&the=-21|%&your=-30|9 !=55|\
9 $=44|9 9=46|9 <bargain>=-31|9 <chat>=-33|9 <goods>=36|9 <state>=-25|9 ?=-43|9 are=26|9 at=-41|\
9 bonu=19|9 buck=58|9 cent=55|9 class=-21|9 en=56|9 first=-20|9 for=57|9 from=-39|9 guest=19|\
9 h=-35|9 has=-25|9 minute=-29|9 month=30|9 night=31|9 on=-24|9 people=-27|9 pier=-27|9 pm=-25|\
9 point=-42|9 seat=24|9 ticket=-31|9 to=-22|9 was=-42|9 week=48|9&<goods>=22|9&<hook>=-46|\
9&<matter>=-31|9&<please>=-40|9&<praise>=36|9&<state>=-41|9&<urge>=26|9&?=-22|9&is=-26|9&it=-29|\
9&our=45|9&us=30|9&was=-44|9&we=-21|9&will=-24|9&you=-25|9&your=-24|<bargain>=35|<bargain> !=-31|\
<bargain> 9=-52|<bargain> <bargain>=45|<bargain> <chat>=21|<bargain> <matter>=22|\
<bargain> <rush>=41|<bargain> <urge>=24|<bargain> are=35|<bargain> go=26|<bargain> on=20|\
<bargain> to=-54|<bargain> was=-28|<bargain> you=22|<bargain>&<goods>=31|<bargain>&<matter>=24|\
<bargain>&<praise>=22|<bargain>&<rush>=40|<bargain>&<urge>=27|<bargain>&?=-29|<bargain>&it=28|\
<bargain>&our=35|<bargain>&was=-44|<bargain>&will=-25|<chat>=-33|<chat> !=-32|<chat> $=24|\
<chat> <goods>=60|<chat> <praise>=-33|<chat> <rush>=-40|<chat> ?=-48|<chat> a=46|\
<chat>&<goods>=33|<chat>&<matter>=-27|<chat>&<please>=-29|<chat>&<state>=-25|<chat>&<urge>=-34|\
<chat>&are=-42|<chat>&is=-36|<chat>&it=-26|<chat>&our=-41|<chat>&the=-47|<chat>&us=27|\
<chat>&was=-28|<chat>&we=-37|<chat>&will=33|<chat>&you=-36|<goods>=27|<goods> !=21|\
<goods> <bargain>=19|<goods> <hook>=-22|<goods> <praise>=20|<goods> ?=63|<goods> a=26|\
<goods> as=34|<goods> at=52|<goods> b=-46|<goods> by=20|<goods> et=32|<goods> in=27|\
<goods> it=-31|<goods> the=48|<goods> to=39|<goods> us=26|<goods> were=-47|<goods> will=-34|\
<goods> your=42|<goods>&<please>=42|<goods>&<praise>=33|<goods>&<state>=-32|<goods>&<urge>=22|\
<goods>&?=51|<goods>&i=35|<goods>&it=42|<goods>&our=35|<goods>&us=33|<goods>&was=-39|\
<goods>&were=-52|<goods>&will=-49|<goods>&you=30|<hook> ?=45|<hook> on=-22|<hook> your=21|\
<hook>&<rush>=-25|<hook>&?=63|<hook>&is=-26|<hook>&our=34|<hook>&the=28|<hook>&we=-31|\
<hook>&you=21|<matter>=-28|<matter> !=25|<matter> $=-31|<matter> 9=-44|<matter> <chat>=-42|\
<matter> <goods>=-34|<matter> <matter>=-21|<matter> <state>=-35|<matter> ?=59|<matter> a=36|\
<matter> at=-30|<matter> de=-19|<matter> in=-36|<matter> is=-32|<matter> of=-23|<matter> on=-52|\
<matter> or=-36|<matter> was=-26|<matter> you=-33|<matter>&<praise>=23|<matter>&<state>=-21|\
<matter>&<urge>=25|<matter>&is=-24|<matter>&the=-41|<matter>&us=33|<matter>&was=-28|\
<matter>&will=-46|<matter>&your=-26|<please>=-41|<please> 9=-49|<please> <chat>=-35|\
<please> <please>=-20|<please> ?=-35|<please> at=-22|<please> if=-30|<please> me=-19|\
<please> you=-34|<please> your=-23|<please>&<praise>=49|<please>&?=-27|<please>&are=-19|\
<please>&it=-28|<please>&the=-38|<please>&we=-29|<please>&will=-44|<praise>=52|\
<praise> <bargain>=30|<praise> ?=19|<praise> our=20|<praise> to=31|<praise> your=38|\
<praise>&<rush>=29|<praise>&?=27|<praise>&are=37|<praise>&is=49|<praise>&our=29|<praise>&the=44|\
<praise>&we=43|<praise>&you=35|<praise>&your=36|<rush> !=-28|<rush> $=36|<rush> <bargain>=30|\
<rush> <please>=29|<rush> <praise>=29|<rush> <rush>=61|<rush> a=-42|<rush> at=-29|<rush> by=21|\
<rush> in=20|<rush> is=32|<rush> it=25|<rush> on=-32|<rush> our=38|<rush> to=42|<rush> y=53|\
<rush> you=-38|<rush> your=-41|<rush>&<state>=-33|<rush>&<urge>=25|<rush>&?=19|<rush>&are=26|\
<rush>&is=-31|<rush>&our=51|<rush>&was=-34|<rush>&were=-46|<rush>&will=-33|<rush>&you=-22|\
<state>=-38|<state> $=-19|<state> <rush>=-51|<state> <state>=-34|<state> at=-44|<state> in=-25|\
<state> is=-22|<state> on=-43|<state> the=-36|<state> to=-25|<state> up=-43|<state> your=-30|\
<state>&?=50|<state>&is=-28|<state>&the=-21|<state>&we=-37|<state>&your=-28|<urge>=23|<urge> $=36|\
<urge> %=31|<urge> 9=22|<urge> <bargain>=32|<urge> <chat>=-28|<urge> <rush>=50|<urge> <state>=-28|\
<urge> a=19|<urge> at=43|<urge> by=49|<urge> in=-32|<urge> la=35|<urge> on=24|<urge> our=34|\
<urge> up=25|<urge> us=35|<urge> was=-27|<urge> you=42|<urge> your=38|<urge>&is=20|<urge>&it=27|\
<urge>&our=19|<urge>&us=38|<urge>&was=-32|<urge>&will=-30|<urge>&you=30|?=25|?&it=-19|?&will=38|\
?&your=33|?asks=-47|?hook=66|^$=-48|^%=34|^<chat>=-62|^<hook>=52|^<matter>=-57|^<please>=-36|\
^<praise>=32|^<rush>=41|^<state>=-19|^<urge>=25|^about=-66|^add=38|^all=-71|^an=-27|^and=-45|\
^ann=36|^any=-50|^appelez-nous=-38|^application=-23|^apply=53|^as=-42|^ask=57|^b=52|^back=49|\
^balance=-26|^be=26|^beat=43|^because=23|^become=36|^better=30|^boarding=-51|^book=19|^bring=-60|\
^burger=25|^buy=41|^c'est=35|^call=-33|^car=-30|^carpet=19|^check=-33|^chef=25|^chen=-50|^chip=25|\
^choir=-23|^class=-68|^closing=37|^coach=-38|^code=-64|^cold=30|^come=38|^compra=19|\
^confirmation=-42|^congrat=20|^congratulation=-48|^consult=29|^contact=-33|^correct=-46|\
^corte=-29|^could=-21|^crew=-26|^curiou=22|^deal=39|^dernier=30|^does=-49|^don't=61|^donate=43|\
^door=-21|^doorbuster=35|^double=32|^dr=-66|^drive=42|^due=-30|^earn=47|^el=-71|^emma=-25|\
^enjoy=-56|^escape=36|^essayez=22|^esta=-36|^ever=28|^every=21|^expect=-48|^explore=22|^facial=34|\
^faite=45|^fall=32|^family=26|^faster=23|^feel=-27|^final=34|^find=-30|^first=53|^five=36|\
^flash=26|^fr=59|^fraud=-23|^freeze=40|^fresh=57|^game=28|^gate=-34|^gift=46|^gig=21|^go=58|\
^got=71|^gracia=-34|^grad=39|^great=-34|^had=53|^hair=29|^hall=-51|^he=-20|^hello=-45|^her=-34|\
^here=-31|^hey=-32|^hi=-81|^home=22|^hope=-34|^how=-70|^hungry=34|^hurt=27|^i'll=-40|^i'm=-35|\
^if=-31|^injured=27|^interested=24|^intro=20|^it's=-26|^item=-55|^jess=-34|^just=-59|^karaoke=42|\
^keep=-46|^keys=-46|^kids=45|^kitchen=-37|^la=-36|^late=22|^le=-50|^learn=45|^lee=-42|^leo=-48|\
^let=52|^link=29|^live=55|^llegaron=24|^lock=57|^long=-45|^look=41|^loved=-29|^luna=-27|^lunch=21|\
^make=53|^manana=-27|^marte=31|^matinee=34|^max=-32|^meet=49|^member=23|^membership=-27|\
^merci=-28|^mia=-33|^more=-57|^mother=19|^move=50|^mr=-28|^msg=-61|^necesitamo=-31|^need=59|\
^new=27|^not=-45|^nothing=-66|^now=79|^number=-47|^obtenez=29|^office=31|^oil=30|^ok=-40|^one=-21|\
^only=35|^pack=-25|^package=-27|^paint=-62|^painter=-27|^payment=-33|^phone=-20|^photo=-31|\
^pint=33|^please=-53|^pool=-25|^por=-44|^power=-60|^practice=-24|^premium=-58|^presale=32|\
^price=48|^psst=31|^pumpkin=38|^quick=-29|^quiere=33|^read=-40|^ready=36|^refund=-22|^rejoin=28|\
^remember=23|^reminder=-41|^reply=-64|^reserve=19|^reservez=30|^result=-33|^rex=-44|^road=-58|\
^room=-52|^save=29|^say=60|^schedule=42|^school=-25|^season=23|^sell=32|^setup=-59|^shall=29|\
^shop=50|^short=-21|^show=-35|^showing=-33|^small=19|^smile=26|^someone=-50|^something=-41|\
^sorry=-62|^spend=52|^spring=20|^stand=35|^start=-25|^stay=-32|^steak=33|^stop=79|^storm=-41|\
^su=-58|^swim=19|^table=-29|^taco=33|^talk=25|^tara=-19|^te=61|^teacher=-27|^tees=45|^test=28|\
^thank=-94|^the=-55|^there=-30|^they're=35|^this=-20|^tile=-28|^time=60|^todo=-33|^tonight=-27|\
^too=31|^total=-53|^track=-50|^trade=51|^trash=-42|^treat=41|^trial=22|^un=-38|^unas=31|\
^unlimited=27|^unlock=21|^unwind=32|^upgrade=30|^ups=-56|^url=-44|^valentine=46|^ven=19|^venez=27|\
^vente=28|^vinyl=-40|^vote=56|^votre=-74|^vous=-54|^waiting=-33|^want=33|^warm=19|^wash=-24|\
^water=-37|^we'll=-72|^we're=-56|^we've=-26|^wear=-46|^wedding=22|^welcome=-34|^what=-24|\
^which=-55|^while=50|^who=-26|^will=34|^wing=29|^would=-37|^ya=-38|^you=-29|^your=-39|a=20|a $=33|\
a <bargain>=30|a <chat>=-32|a <rush>=70|a balance=23|a better=29|a boat=30|a box=-20|a buck=41|\
a child=33|a clean=-57|a coffee=-24|a demo=35|a ete=-59|a family=31|a fever=-45|a few=44|\
a fix=-39|a free=33|a friend=35|a great=-43|a haircut=34|a head=34|a home=25|a la=-66|\
a ladder=-19|a las=-43|a look=26|a massage=31|a minute=-35|a moitie=35|a monthly=29|a night=24|\
a pair=23|a part=-19|a photo=-27|a plumber=25|a private=-34|a refresh=30|a refund=-20|\
a replacement=-25|a ring=-24|a second=29|a small=29|a spa=56|a surprise=36|a trim=30|a truck=28|\
a un=38|a unit=23|a while=51|a year=25|abier*=27|about $=-68|about 9=-30|about a=23|about our=31|\
about solar=23|about us=26|about your=-22|absen*=-28|absent=-26|accepted=-41|accepting=39|\
accepting new=39|acces*=28|access=28|accid*=25|accident=25|accident ?=28|act=50|activ*=-38|\
active=-31|add=54|add a=28|add your=33|added=33|added to=-43|addre*=-25|address=-25|\
address is=-20|adjus*=-24|adopt*=40|ads=27|adult=-29|advis*=38|advisor=38|affor*=31|afford=31|\
after=-44|after 9=-35|after midnight=-38|after the=-38|after*=-33|afternoon=-27|again=-81|\
again at=-30|again on=-37|agend*=21|ahead ?=-22|aid=-21|al=49|ale=70|alert=-32|alert $=-20|\
alert did=-23|all=24|all done=-37|all set=-31|all week=35|all your=33|alter*=-19|ami=39|amigo=23|\
amigo y=23|an=20|an accident=28|an adult=-48|ana=-67|ana kim=32|and=28|and $=-34|and 9=-46|\
and a=23|and doing=-23|and earn=20|and free=24|and get=28|and keep=36|and pay=44|and ready=-32|\
and rose=23|and the=50|and we=33|and we'll=53|and will=-27|and you=20|and you'll=38|ann=36|\
ann your=35|anniv*=30|anniversary=30|anoth*=-35|another=-35|any=-23|any condition=20|any time=-65|\
anyon*=-32|anyone=-32|anyti*=-40|anytime=-40|api=-27|appel*=-38|appelez-nous=-38|appet*=31|\
appetizer=31|appli*=-20|application=-32|apply=19|apply now=22|apply today=30|appoi*=-29|\
appointment=-29|appro*=-41|approved=-38|april=42|are $=39|are 9=48|are <hook>=-26|are <rush>=43|\
are <state>=-36|are assigned=-30|are at=-53|are available=22|are back=43|are complimentary=40|\
are down=-44|are full=39|are going=19|are here=32|are in=35|are limited=25|are next=-22|\
are on=-45|are out=-24|are selling=37|are unsubscribed=-23|are up=-44|are waiting=28|are you=-46|\
are your=62|are&is=46|are&your=-21|arrival=57|arrived=-51|arrivee=20|as=-52|as a=-45|\
as discussed=-34|as we=-22|as you=-38|ask=59|ask about=41|ask for=34|ask us=29|ask your=32|\
asked=-39|asked for=-40|assem*=-21|assig*=-29|assigned=-29|assis*=36|assistant=24|at $=-35|\
at 9=-53|at <chat>=30|at <goods>=27|at <matter>=20|at <rush>=51|at a=34|at harbor=54|at home=28|\
at last=35|at no=30|at noon=-34|at work=31|at your=40|ate=-62|ate all=-36|attac*=-32|attached=-32|\
atten*=33|attend=33|attend !=25|aug=45|aug 9=45|autho*=42|auto=35|auto-*=-41|avail*=35|\
available=42|avant=44|avec=24|await=54|awake=-36|away=34|b=-25|b 9=22|baby=-55|baby !=-52|back=19|\
back !=27|back at=20|back by=-19|back for=46|back pain=40|back to=20|bad=-29|badge=-39|bag=24|\
bake=51|bake for=43|balan*=-27|balance=-27|balance $=-25|balance alert=-21|bank=-43|be=-30|\
be 9=-22|be <hook>=-19|be closed=-25|be done=22|be in=-31|be late=45|be off=-20|be the=43|\
be there=-28|beach=61|beat=58|beat the=43|beaut*=31|becau*=-26|because=-26|because of=-47|\
becom*=43|become=43|become a=43|been added=-30|before 9=-40|before it=25|before winter=23|\
behind the=-31|being=-32|benef*=-30|benefit=-30|best=42|best ribs=30|bette*=19|better=19|\
betwe*=-24|between=-24|between 9=-24|bid=30|bien=-58|big deal=-22|bigge*=35|bigger=22|biggest=22|\
bike=39|bike is=-31|bill=41|bird=27|birth*=33|birthday=33|birthday dana=-19|bite=60|\
black friday=28|block=41|block*=-53|blocked=-53|blood=-28|blood draw=-20|blowo*=23|blowout=23|\
board=28|board 9=23|board*=-51|boarding=-51|boat=35|bob=-46|bonu=77|book=36|book a=23|book is=-19|\
book your=29|booke*=-28|booked=-28|booki*=31|booking=31|boot=21|bootc*=34|bootcamp=34|botox=41|\
botte=31|bough*=-20|bought=-20|bouqu*=29|bouquet=29|box=-42|boxe=29|brake are=-42|breakfast $=33|\
brew=39|bring=-66|bring a=-22|bring it=-21|bring two=-38|bring your=-33|broke*=-32|broken=-32|\
brow=47|brunc*=52|brunch=52|buck=79|buck all=26|buck each=33|buddy=26|build*=-24|building=-24|\
bundl*=20|bundle=20|burea*=-27|bureau=-27|burge*=56|burger=56|burger 9=30|bus=-30|busin*=31|\
business=31|business ?=23|but=-21|buy=54|buy your=28|buyer are=35|by !=59|by 9=-45|by august=30|\
by june=-31|by sunday=49|c'est=45|ca=55|cabin=51|cafe=41|cake=29|calen*=28|calendar=28|call=-42|\
call 9=-46|call me=-20|call to=32|call us=-57|call you=-35|came=-81|came in=-39|came to=-21|\
camp=24|can=19|can afford=31|can check=27|can do=-31|can help=41|can squeeze=19|can you=-87|\
can't=-65|cance*=-45|canceled=-23|cancellation=-22|cancelled=-26|cancu*=24|cancun=24|candi*=-19|\
candidate=-19|candl*=27|candle=27|canne*=38|canned=38|car ready=-31|car seat=-27|car wash=21|\
card=-38|card was=-40|caree*=25|career=25|carpe*=19|carpet=19|carro=-33|cart=23|cash=50|\
cash for=25|cash on=20|cater=47|cause=-28|ce=43|ce soir=37|celeb*=34|cent=55|certi*=28|\
certified=22|chall*=32|challenge=32|chanc*=34|chance=34|chang*=-22|changed=-36|chann*=-40|\
channel=-40|charg*=-38|charge=-23|charged=-28|cheap*=42|cheaper=28|cheapest=23|check your=30|\
check*=-36|checking=-44|checking in=-55|chef=29|chen=-50|chip=33|chip in=30|choir=-23|choos*=-26|\
choose=-26|chose=-60|chose*=21|chosen=21|cita=-20|claim=-41|class is=-20|class*=43|classe=43|\
classe start=37|clean face=-57|clean them=22|cleaned=-48|cleaner=22|cleaning for=25|clear=-22|\
clear*=45|clearance=35|clearance rack=37|clien*=53|client=53|close=-78|close at=-34|\
close early=-34|close*=-26|closed=-50|closed monday=-20|closed this=-29|closed thursday=-21|\
closet=33|club=-20|coach=-42|coach*=24|code=-49|code 9=-64|cold=61|cold brew=39|colle*=45|\
collection=43|color=-29|color in=20|combo=48|come 9=-27|come at=-38|come back=41|come enjoy=33|\
come fill=44|come first=34|come friday=-56|come meet=34|come out=-27|come see=67|come to=-50|\
come tuesday=-44|come with=-57|commande est=-34|comme*=-60|comment=-47|compa*=41|company=36|\
complete=-28|completion=-19|complimentary=49|complimentary in=22|compr*=55|compra=39|con=51|\
con nosotro=26|conce*=-32|concert=-26|condi*=19|condition=20|condo=32|confi*=-67|confirmation=-42|\
confirmed=-50|confirmed for=-38|congrat=20|congratulation=-48|congratulation !=-48|consi*=40|\
considered=41|conso*=21|consu*=66|consult=32|consultation=46|conta*=-41|contact=-41|conti*=-20|\
contr*=-32|cook=54|cooki*=43|cookie=40|corre*=-51|correct=-51|correct ?=-51|corte=-27|could=47|\
could not=-41|could too=34|could you=-21|could*=-43|couldn't=-43|couldn't get=-32|counc*=19|\
council=19|count=63|count on=63|count*=-43|county=-37|coupe=46|coupe a=31|coupl*=27|couple=27|\
coupo*=-36|coupon=-36|courr*=-21|courriel=-21|course 9=19|court*=-34|courtroom=-34|\
courtroom 9=-34|coverage=28|cowor*=36|coworker=36|crab=34|crash=26|crawf*=49|crawfish=49|\
credit=24|credited=-28|crois*=21|croissant=21|cuent*=19|cuenta=19|curio*=22|curiou=22|custo*=26|\
custom ring=-20|customer=35|cut=31|cuts=34|d'ete=46|d'hiv*=52|d'hiver=52|dan=-20|dana !=-19|\
dance=20|data=-40|date is=-33|day is=-19|day late=-24|day special=26|day this=-23|day to=-36|\
day wing=28|days of=41|days open=22|de $=-39|de 9=-22|de <bargain>=23|de <goods>=45|de harbor=-29|\
de plus=31|de rabai=25|de verano=31|deal=41|deal for=30|debt=41|dec=-20|dec 9=-20|decis*=-29|\
decision=-29|deck=-26|delay*=-48|delayed=-48|deliv*=-28|delivery=-19|demai*=-79|demain=-79|\
demain a=-31|demo=40|denim=36|denta*=-19|dental=-25|depos*=-20|dernier=30|derniere=-23|des=-25|\
descu*=36|desde=62|desde $=37|deser*=42|deserve=42|desig*=30|designer=21|desk=-38|detai*=-26|\
detail=-54|detailing=32|deux=37|devic*=-28|device=-28|dia=21|dias=35|did=-67|did everything=-22|\
did the=-25|did you=-19|diez=-50|diez minuto=-50|diffe*=35|difference=35|diman*=45|dimanche=45|\
dine=30|dinne*=28|dinner=28|disco*=20|discu*=-39|discussed=-38|dismi*=-41|dismissal=-38|\
do <goods>=31|do not=-25|do the=45|docum*=-30|document=-30|does=-51|does that=-33|doesn't=40|\
doesn*=40|dog=27|dogs=43|doing=22|doing well=-25|dolla*=80|dollar=80|don't=80|don't be=51|\
don't let=25|donat*=58|donate=50|donate today=21|donation=29|done=-61|done in=37|donne*=58|\
donor=38|donut=60|donut are=35|door=-22|door from=36|door open=41|doorb*=35|doorbuster=35|\
doorbuster from=35|doubl*=35|double=22|down=38|dr=-59|draw=-54|dream=49|drive=74|drive home=27|\
driver=-21|dropped=27|dry=-33|due=-32|due friday=-23|due in=-22|due on=-32|each=65|early=31|\
early bird=27|early dismissal=-38|early voting=24|earn=50|earn $=21|earne*=-27|earned=-27|eat=24|\
eat after=-31|eatin*=-23|eating=-23|effec*=-60|effective=-29|el=-30|el dia=21|el marte=-42|\
electric=33|email=-40|emerg*=-27|emma=-25|emplo*=44|employee=27|en=38|en diez=-50|end tonight=32|\
ended=-47|ends=-35|ends on=-49|energ*=32|energy=32|engin*=-28|engine=-28|enjoy=-40|enjoy the=-53|\
enrol*=51|enroll=32|enroll by=23|entra*=-28|entrance=-28|entre*=24|entree=25|entry=20|es el=-31|\
escap*=35|escape=35|escue*=-36|escuela=-36|essay*=22|essayez=22|est=-49|est arrivee=41|est de=-25|\
est prete=-34|esta=-61|esta lista=-27|esta semana=26|estam*=-20|estamo=-20|estat*=37|estate=37|\
estate planning=23|este=66|este mes=21|et=34|et recevez=31|eta=-46|ete=-59|eveni*=27|evening=27|\
evening mba=30|event=46|ever=32|every=80|every thursday=20|every*=31|everything in=39|\
everything is=-33|exam=-31|exclu*=28|exclusive=28|expec*=-48|expect=-48|experience=35|expir*=-33|\
expire=-33|expire in=-36|explo*=22|explore=22|expor*=-29|export=-29|extra=-20|eye=-23|\
eye exam=-23|face=-44|facia*=41|facial=41|facial from=34|faile*=-42|failed=-42|fair=26|fair is=42|\
faite=45|fall=54|family plan=20|fare=32|fast=27|fast for=-44|fast on=35|faste*=37|faster=37|\
favor=-44|favor*=25|favorite=25|featu*=32|feb=19|feb 9=19|febru*=25|february=25|fee=33|fee of=-20|\
feed=36|feed a=41|feel=-30|feel free=-50|fees=43|ferme=-27|fest=40|fete=48|fever=-46|few=46|\
few days=29|fiber=33|fight=52|fight for=47|file=-48|fill=46|fill up=26|filled=-49|fin=29|\
fin de=29|final=22|final week=40|find your=-28|fine=-72|finis*=-55|finished=-28|fire=-31|first=62|\
first come=34|first served=34|fitti*=-35|fitting=-35|five=21|five dollar=23|fix it=21|fix that=39|\
fixed=-48|flash=51|flash fare=22|fligh*=-43|flight=-43|flight 9=-25|floor=52|follo*=-59|\
follow=-52|follow up=-26|food=-30|food truck=34|for=30|for $=52|for 9=46|for a=24|for all=39|\
for an=50|for detail=-31|for dogs=43|for feb=19|for harbor=20|for help=-44|for last=-21|\
for less=40|for lunch=-23|for new=32|for one=35|for our=46|for pickup=-31|for saturday=-30|\
for thursday=-26|for tuesday=39|for under=21|for you=66|for your=-38|forgo*=-62|forgot=-62|\
forgot your=-34|form=-34|forwa*=-39|forward=-29|found=-43|found a=-35|found your=-22|fount*=-30|\
fountain=-30|fr=37|fr 9=59|frame=30|fraud=-23|fraud alert=-23|free=19|free all=26|\
free consultation=26|free for=-47|free home=20|free lunch=-26|free on=30|free to=-50|\
free trial=-22|freez*=32|freeze=32|fresh=81|friday ?=-31|friday at=39|frien*=39|friend=39|\
friend about=26|from=20|from $=78|from 9=50|from a=-30|from harbor=-32|from now=-29|from the=-34|\
fue=-38|funer*=-27|funeral=-27|galle*=-35|gallery=-35|game day=28|gana=20|garag*=33|garage=33|\
gas ?=-23|gate=-51|gel=22|gener*=35|generator=34|get=19|get %=19|get 9=26|get a=39|\
get certified=22|get no=-28|get one=25|get pre-approved=38|get the=-25|get two=24|get you=56|\
get your=56|gift=23|gig=21|give=30|givin*=49|giving=49|glass*=-46|glasse=-46|glow=34|glow up=27|\
glute*=-50|gluten=-50|gluten free=-50|go ?=-31|go ahead=-22|go home=-36|go over=-19|go up=44|\
goal=39|goes=-40|gold=58|gold ?=35|golf=23|gone=66|gone by=29|good=-34|good news=-26|good to=34|\
goodb*=64|goodbye=64|goodbye to=39|got=63|got a=46|got old=35|got tire=19|got your=21|grab a=-30|\
graci*=-58|gracia=-58|grad=39|grand=34|grand*=50|grandma=50|grati=74|gratu*=85|gratuit=33|\
gratuite=51|gratuitement=44|gray=-28|great=-56|great news=-26|great time=38|grill=19|guard=-26|\
gutte*=40|gutter=40|gym=-38|h=20|had=-27|had an=24|had to=-24|hair=41|hairc*=45|haircut=45|\
half=20|half off=43|half price=32|half-*=58|hall=-57|ham=25|hand=30|happy=32|happy anniversary=29|\
happy birthday=-27|harbo*=27|harbor=27|harbor auto=20|harbor dental=-66|harbor gas=-23|\
harbor shoe=42|harbor spa=30|has a=-42|has an=-39|has been=-49|has room=46|has your=-20|hasta=23|\
haunt*=29|haunted=29|haunted house=29|have a=-85|have arrived=-27|have been=28|have them=-31|\
have you=22|haven't=53|haven*=53|hay=-26|he is=-20|heard=23|heard for=23|heat=25|hello to=31|\
help=32|help ?=-26|help for=-31|help us=39|help with=30|help you=23|her=-67|her lunch=-31|here=29|\
here !=43|here 9=35|here a=19|here is=-37|here url=-34|here when=-48|hey=-32|hi=-84|hi lena=-21|\
hi sam=-21|highl*=29|highlight=29|his=-32|hit=38|hit the=27|hold=-41|holiday hour=-19|\
home warranty=24|hope=-32|hope you=-31|hope your=-24|hot=41|hot yoga=32|hour=-34|hour 9=-21|\
hour before=-44|hour early=25|house=36|house tomorrow=-39|how=-45|how did=-35|how is=-41|hoy=23|\
hoy y=53|hr=30|hundr*=23|hundred=23|hungry ?=25|hurt=27|hygie*=-36|hygienist=-36|i can=33|\
i&your=20|i'd=21|i'd love=21|i'll=-40|i'll call=-23|i'm=-35|i'm outside=-24|i'm running=27|id=-71|\
if=-26|if you=-21|in=19|in $=51|in <chat>=38|in <goods>=-57|in and=27|in any=26|in at=-31|\
in for=62|in from=-51|in june=37|in march=19|in may=28|in minute=38|in room=-28|in spot=-45|\
in store=47|in ten=-34|in the=-30|in town=57|in two=-19|inclu*=58|included=44|ingle=28|inhal*=-29|\
inhaler=-29|injur*=33|injured=27|injured at=23|inscr*=52|insid*=79|inside=60|insider=46|\
installed from=24|instant=-30|inste*=-52|instead=-52|instead ?=-50|instruction=-24|insur*=27|\
insurance=27|insurance ?=37|interest=19|interest for=26|interested ?=25|into=46|into a=20|\
into cash=28|intro=46|intro*=-24|inves*=31|invie*=35|invierno=35|invited=-21|invited to=-19|\
invoi*=-32|invoice=-35|is=-31|is $=-64|is %=-19|is 9=-64|is <bargain>=45|is <chat>=-28|\
is <hook>=-42|is <praise>=24|is <state>=-27|is active=-33|is at=-35|is awake=-36|is back=22|\
is calling=51|is cancelled=-19|is closed=-29|is coming=23|is complete=-29|is delayed=-36|\
is done=-49|is down=-51|is fixed=-53|is free=50|is friday=-37|is from=-35|is full=-62|is here=76|\
is in=-51|is it=20|is june=-28|is monday=-30|is near=30|is next=-26|is off=-36|is open=33|\
is out=-26|is outside=-28|is ready=-42|is served=-36|is set=-26|is that=-29|is this=-22|\
is thursday=-33|is tomorrow=-23|is tuesday=-43|is waiting=96|is worth=31|is your=49|is&you=23|\
it ?=-34|it a=34|it all=55|it at=-29|it before=35|it by=-39|it need=34|it ship=-27|it to=22|\
it today=-25|it tomorrow=-39|it up=-30|it was=-21|it with=-69|it&us=-47|it&you=-28|it&your=31|\
it's a=64|it's gone=45|it's national=23|it's time=-44|item shipped=-25|item you=33|its way=-19|\
jacke*=-20|jacket=-20|janua*=32|january=32|jess=-36|jo=-32|joe=-51|jour=21|journ*=36|journey=36|\
judge=-33|july=-25|july 9=-32|june 9=-33|just=39|just $=32|just 9=46|just a=-42|just came=24|\
just checking=-55|just dropped=27|just got=33|just one=-37|just opened=30|just reduced=26|\
karao*=42|karaoke=42|keep our=28|keep pets=-48|keep the=22|kerat*=23|keratin=23|key=-41|keys=-77|\
keys are=-33|keys at=-19|kids=39|kids eat=22|kim=-21|kitchen is=-35|know anyone=-20|know if=-30|\
know what=38|know your=-29|la <goods>=32|la collection=59|la escuela=-27|la pharmacie=-20|lab=-21|\
ladde*=-19|ladder=-19|ladie=23|lake=50|large=36|las=-26|las 9=-41|lash=19|lash lift=19|lashe=33|\
last=-26|last call=37|last cut=48|last day=-33|last few=30|last night=-20|last thing=-50|\
last week=20|late=-21|latte=36|launc*=29|lawn=44|le=26|le bureau=-27|leak=-32|learn=52|\
learn to=22|lease=31|leave=-37|leave at=-32|leave it=-28|left=-31|left a=-42|left at=-23|\
left something=46|left to=37|left your=-40|lena=-21|lense=-20|leo=-50|les=41|less=70|lesso*=24|\
lesson=24|let=45|let get=42|let talk=-23|let us=23|lette*=-21|letter=-21|libra*=-34|library=-34|\
library book=-30|libre=-55|light on=23|like=26|like to=-31|like you=46|limit=-21|limit*=29|\
limited=29|limpi*=19|limpieza=19|line=-19|line is=-43|linen=22|link to=-33|link url=34|lip=50|\
list=22|list ?=46|lista=-27|liste*=-48|listed=-48|listo=-28|littl*=37|little=37|live=74|livin*=29|\
living=29|living room=24|llega=-34|llegamo=-27|llegaron=24|llegaron los=24|llego la=47|loadi*=-53|\
loading=-53|lobst*=36|lobster=36|lobster roll=29|local=33|lock=52|locke*=-24|locker=-26|login=-48|\
long=-46|long time=-45|longe*=-19|longer=-19|look=44|look at=-37|lookb*=39|lookbook=39|looke*=39|\
looked=39|loose=-44|lopez=34|los=42|lost=-51|lost power=-38|love=66|love our=20|love to=31|\
love your=35|low=34|lower=58|lower your=39|lower*=34|lowered=34|luna=-30|lunch=-48|lunch and=-43|\
lunch combo=41|lunch is=-47|lunch on=-26|made=-43|magas*=31|mail=-53|maile*=-25|mailed=-25|\
main=-32|make=41|make your=43|manag*=-41|manager=-41|manan*=-66|manana=-66|manana no=-26|\
mante*=41|manteaux=41|march 9=-23|marcu=-34|marga*=46|margarita=46|maria lopez=34|marke*=48|\
marked=25|marked down=26|market=39|mas=-27|massa*=22|massage=22|massage with=-23|match=24|\
matin*=34|matinee=34|mattr*=50|mattress=48|max=-42|maya=-62|mba=51|me=-31|mean=31|measu*=21|\
measure=30|measure 9=30|medical=21|medicare=22|meet=19|meet the=27|meeti*=-41|meeting=-41|\
member=49|membership=-27|memor*=20|memorial=20|memorial day=21|men=44|mensa*=-40|mensaje=-40|\
mensaje de=-29|menti*=-31|menu=38|menu de=31|menu for=-35|menu start=31|merci=-28|mes=44|\
mes sin=22|mesa=-36|messa*=-49|message=-49|mia=-41|micro*=30|might=33|mike=-47|mimos*=28|\
mimosa=28|minut*=-35|minute=-31|minute early=-28|minuto=-19|miss=56|miss you=42|missi*=-39|\
missing=-39|mitte*=-25|mitten=-25|mix-u*=-24|mix-up=-24|model=34|mois=37|moiti*=42|moitie=42|\
moitie prix=35|momen*=-26|moment=-33|monda*=-48|monday=-48|monday at=-53|monday for=-20|\
monday is=51|money=68|money down=48|month=31|month is=32|month*=32|monthly=32|monthly donor=35|\
more for=31|more than=23|more thing=-35|morni*=-32|morning=-32|mortg*=27|mortgage=27|mosqu*=36|\
most=19|mothe*=22|mother=22|mother day=42|move in=24|move to=-53|move your=-33|moved=-47|\
moved to=-29|mover=-21|mr=-35|msg=-43|much=20|must=-45|must be=-45|must go=25|my=-25|my way=-37|\
nail=47|nail done=26|name is=-27|natio*=23|national=23|near=38|necesitamo=-31|necesitamo su=-31|\
need help=20|need to=-63|need your=19|neede*=-47|needed=-47|negat*=-28|negative=-28|neigh*=41|\
neighbor and=-19|neighborhood=41|never=-20|new=34|new address=-22|new arrival=57|new client=42|\
new color=28|new denim=29|new device=-30|new glasse=-30|new lease=-23|new model=35|new on=31|\
new one=-40|new patient=55|new season=21|new smile=19|new tire=-30|new year=43|new you=42|\
newbo*=24|newborn=24|newborn shoot=23|news=-34|next=-25|next door=-41|next service=-19|\
next step=-22|next time=-21|next week=-75|nice=-21|night=80|night $=20|night and=20|night is=37|\
no=23|no big=-22|no hay=-26|no interest=30|no money=48|no more=48|no need=-29|no recibira=-30|\
no see=-21|noah=-42|noche=35|noise=-39|noon=-47|noon and=-32|norma*=-62|normal=-46|nos=20|\
nosot*=26|nosotro=26|not=-50|note=-58|nothing to=-28|nothing until=47|notic*=-50|notice=-57|\
noticed you=21|notre=26|nouve*=23|nouvelle=34|nov=35|nov 9=35|novem*=34|november=34|now=44|\
now !=47|now $=21|now in=26|now is=32|now offering=19|now on=-31|nuest*=19|nueva=39|nuevo=52|\
numbe*=-59|number=-59|number 9=-47|number is=-33|oak=-21|obten*=29|obtenez=29|octob*=26|of $=-44|\
of <bargain>=24|of <goods>=43|of <urge>=-25|of a=19|of ice=-31|of one=22|of rain=-19|of you=-33|\
of your=-36|off !=-42|off any=20|off everything=26|off in=-44|off the=-27|offer*=60|offering=43|\
offering 9=22|offert=35|offic*=-27|office=-36|offre*=43|oil=42|oil change=48|ok=-60|ok ?=-31|\
old=28|old gold=35|old phone=41|omar=-22|on <bargain>=25|on <goods>=27|on all=34|on august=-22|\
on completion=-19|on every=32|on file=-23|on friday=-67|on it=-45|on its=-19|on june=-21|\
on monday=-23|on my=-60|on new=38|on our=-19|on sunday=-20|on the=-25|on this=37|on thursday=-30|\
on tuesday=21|on us=65|on vous=35|on you=74|one=-21|one for=31|one free=26|one hour=-29|\
one more=-53|one night=35|one of=-38|one thing=-31|one ticket=42|only=32|only 9=36|open=77|\
open a=30|open again=-46|open at=-31|open for=62|open friday=62|open monday=-50|open until=-31|\
opene*=28|opened=28|opened up=34|openi*=49|opening=49|opening for=19|opening this=33|\
opening tomorrow=55|opted=-29|opted out=-29|or=-45|or <goods>=-19|or <please>=-22|or call=-22|\
order=-22|order before=21|order by=28|order came=-41|order is=-33|order shipped=-22|order your=28|\
order*=-26|ordered=-26|ordered is=-26|ortiz=43|our=35|our 9=27|our <bargain>=31|our <matter>=-33|\
our <praise>=23|our attorney=26|our insider=38|our phone=-63|our price=23|our store=-24|\
our team=29|our vip=27|our way=-28|our&the=22|our&we=24|our&you=22|our&your=19|ours=45|out=-42|\
out on=-26|out today=-57|outag*=-37|outage=-37|outage in=-32|outfi*=27|outfit=26|outle*=34|\
outlet=34|outsi*=-69|outside=-69|over $=19|overd*=-25|overp*=33|overpaying=33|owe you=-29|own=19|\
ownin*=28|owning=28|oyste*=33|oyster=33|pacie*=20|pack=-31|package from=21|page=-64|page 9=-41|\
paiem*=-27|paiement=-27|paiement de=-27|paint=-50|paint*=-26|painter=-27|pair=40|pair for=30|\
paper=-71|paque*=-20|paquete=-20|par mois=23|paren*=-24|parent=-24|park and=48|parke*=-19|\
parked=-19|parki*=-39|parking=-39|parking is=-19|part=-75|parti*=43|partie=22|partir=30|party=36|\
party with=24|pass=25|passe=54|passe are=25|passe*=-49|passed=-35|passp*=-21|passport=-21|\
passw*=-46|password=-46|past=-39|patch=26|patio=73|patio is=45|pay=75|pay by=-54|pay cash=35|\
pay for=37|pay less=31|pay nothing=57|payin*=37|paying=37|pedic*=28|peek=24|pense*=26|pensez=26|\
peopl*=-27|people=-27|per=-22|perfe*=28|perfect=28|pest=-24|pets=-48|pharm*=-19|pharmacie=-20|\
phone=-26|photo=-81|photo are=-31|pick a=-25|pick it=-33|picked up=-21|picku*=-55|pickup=-55|\
pickup is=-28|pictu*=-41|picture=-41|pie=47|pier=-20|pier st=-27|pies=37|pin=-33|pint=51|\
pint $=43|pizza=50|pizza night=29|place=49|planned=-25|planning=23|pleas*=-56|please=-56|\
please bring=-25|please keep=-23|please remove=-22|plus=38|pneu=34|pneu d'hiver=21|poll are=29|\
pool=19|pool is=-29|pool open=30|por=36|por $=43|por 9=31|por favor=-44|por solo=20|porta*=-40|\
portal=-40|portal to=-20|posit*=-38|position=-38|post=-21|poste*=-21|posted=-21|pour=28|\
pouve*=-50|power=-70|power is=-49|pract*=-27|practice=-27|practice is=-24|pre-a*=44|\
pre-approved=44|pre-o*=20|pre-order=22|preci*=38|precio=46|premium=-24|premium $=-58|preor*=49|\
preorder=49|prep=-24|prep start=-39|presa*=32|presale=32|pret=-33|prete=-34|previ*=39|preview=39|\
price=88|price for=20|price go=26|price of=25|price on=27|prici*=56|pricing=56|prime*=34|\
primer=24|primer mes=24|print are=20|prix=67|prize=35|proce*=-39|procedure=-22|prom=33|psst=31|\
pumpk*=51|pumpkin=51|puppi*=44|puppie=44|purchase of=19|quali*=70|qualify=37|qualify for=37|\
quart*=33|que=37|quest*=-70|question=-70|question ?=-22|quick question=-30|quier*=27|quiere=27|\
quote=21|quote for=-21|rabai=27|rabie=-20|rabie shot=-20|rack=37|rain=-42|raise=29|ramp=-41|\
rappe*=-25|rate are=31|rate just=20|rate your=-34|reach=-42|read=-42|reade*=-21|reader=-21|\
ready=-47|ready url=-31|rebat*=20|rebate=20|recal*=-23|recall=-20|recei*=-32|receipt=-35|\
receipt for=-22|received=-34|recep*=-48|reception=-48|recev*=-30|recevez=31|recib*=-32|\
recibira=-30|reduc*=25|reduced=19|refin*=44|refinance=27|refre*=44|refresh=34|refun*=-36|\
refunded=-40|registered=-24|registration for=-28|regul*=31|regular=31|rehea*=-31|rehearsal=-31|\
rejoi*=28|rejoin=28|relea*=-20|release=-38|rembo*=-51|remboursement=-51|remem*=22|remember=22|\
remin*=-43|reminder=-43|remov*=-41|removal=-27|remove=-22|rende*=-25|rendez-vous=-25|renew=-59|\
renew on=-36|renewal=26|renewed=-23|renov*=27|renovated=27|rent=31|rent ?=21|renti*=39|renting=39|\
reord*=-19|reorder=-19|repla*=-34|replace=21|replace it=21|replacement=-26|replacement is=-25|\
reply=-62|reply to=-21|repor*=-48|report=-24|reque*=-20|resch*=-27|reschedule=-24|resen*=-32|\
resend=-32|resend the=-32|reser*=23|reserve=35|reserve your=25|reservez=30|reservez votre=31|\
reset=-49|respo*=-19|rest=-67|restocked=32|restocked the=32|resul*=-30|result are=20|resultat=-28|\
resultat sont=-28|resum*=25|resume=25|retai*=28|retail=30|retir*=-38|retur*=-27|return=-25|\
reuni*=-25|reunion=-25|rewar*=40|reward=40|reward card=-21|rex=-44|rex is=-44|ribs=31|ribs in=30|\
right=-31|ring is=-33|rink=71|road=-78|roll=29|room=-27|room 9=-94|room for=31|room from=22|\
room in=61|room is=-43|rose=28|round=41|running late=-29|s=33|s 9=50|safe=-53|said=-44|\
said yes=-44|salmo*=23|salmon=23|sam=-38|sam ortiz=35|same time=-43|samed*=36|samedi=36|sandw*=36|\
sandwich=36|satur*=42|saturday=42|saturday 9=-48|saturday ?=-34|saturday at=-32|saturday is=48|\
save=37|save %=23|save on=24|save your=25|saved=53|savin*=40|saving=40|say=33|say goodbye=39|\
say hello=31|says=-32|schedule a=25|schedule for=42|scheduled=-26|schoo*=22|school=22|\
school supplie=26|screen=-22|seaso*=68|season=68|season ?=19|season and=19|season is=30|\
season new=21|seat 9=-24|seat for=37|seat you=-26|sec=-60|second show=45|see=22|see our=52|\
see url=-58|see us=40|see what=48|see why=31|see you=-52|seedl*=35|seedling=35|seedling are=35|\
sell=65|sell us=31|selle*=-21|seller=-21|selli*=64|selling=64|selling ?=33|seman*=36|semana=36|\
semin*=20|seminar=20|send=-58|sent=-53|sept=-34|sept 9=-34|server=-30|service in=-31|\
session are=33|set=-19|set for=-22|sets=26|setup=-59|seule*=20|seulement=20|shall=29|share=-45|\
shelt*=29|shelter=29|shift=-21|shipp*=-37|shipped=-51|shipped today=-24|shirt=42|shoot=22|shop=41|\
shop the=30|short=-51|short staffed=-35|shoul*=-19|should=-19|show=-22|show this=-33|show was=41|\
showi*=-33|showing=-33|si=-31|sibli*=20|sibling=20|sibling discount=20|sick=-58|sick today=-23|\
side=-59|side door=-42|sign=-34|sign and=-42|sign up=24|sign-on=28|sign-on bonu=28|signa*=-50|\
signature=-50|signe*=-46|signed=-46|signed up=-41|sim=-33|sim is=-33|sin=39|six=34|size=-41|\
skin=66|skin will=55|sleep=46|sleep*=40|slot=37|small business=22|smile=46|smile with=24|\
smoot*=38|snow removal=-31|so=-26|so we=-20|so you=-34|sock=39|sofa=29|soir=43|solar ?=23|sold=62|\
solo=29|solo $=20|some=-33|somet*=47|something=47|something behind=46|something for=22|son=-52|\
sont=-26|sont arrivee=-28|soon !=-29|sorry=-71|sorry !=-19|sorry for=-28|sorte*=32|sorted=32|\
sourd*=39|sourdough=39|spa=70|spa day=53|spani*=20|spanish=20|special instruction=-24|\
special order=-34|speed=27|spend=77|spin=33|spin class=38|sport=38|spot 9=-45|spray=-31|sprin*=22|\
spring=22|squee*=19|squeeze=19|squeeze you=19|st=-28|staff*=-35|staffed=-35|staffed today=-35|\
stand=35|star=31|start date=-37|start here=67|start in=-23|start monday=-49|start soon=19|\
start today=44|start tomorrow=-30|start tonight=-19|start with=-37|stati*=-30|station=-30|\
stay=-37|steak=37|step=-30|still room=36|still waiting=-51|stop=54|stop in=42|stop renting=39|\
store=22|storm=-58|stree*=-22|street=-22|stud=-28|stude*=-26|student=-26|style=27|styli*=33|\
stylist=33|stylist has=45|su=-64|su <matter>=-37|su paquete=-20|subsc*=-34|subscription=-31|\
subscription renew=-25|suit=-37|suite=-43|summe*=23|summer=23|summer camp=-30|sun=22|\
sunday brunch=40|suppl*=47|supplie=42|sur=80|sur les=37|surge*=-31|surgery=-31|surpr*=36|\
surprise=36|swap=22|swim=26|switc*=32|syste*=-26|system=-26|table for=26|taco=49|taco tuesday=25|\
take $=24|take a=21|take it=-26|takin*=44|taking=44|talk to=28|talk with=47|tap=28|tara is=-25|\
tarde=-31|taste=32|taxe=30|te=46|team=50|tees=44|tees 9=45|teeth=60|tell a=26|tell us=-50|ten=31|\
tenan*=-27|tenant=-27|tenem*=66|tenemo=66|termi*=-22|terra*=25|test drive=42|text=-35|\
text about=-21|text us=-25|texto=-30|than a=28|than you=20|thank=-35|thank for=-50|thank*=32|\
thanksgiving=32|that=27|that work=-32|the=-23|the <bargain>=-19|the <goods>=-48|the <matter>=-53|\
the <please>=-32|the <praise>=30|the <rush>=-41|the <urge>=45|the bank=-41|the best=29|\
the blue=-55|the building=-26|the bus=-22|the buyer=-52|the calendar=19|the car=-39|the claim=27|\
the clinic=-33|the code=-22|the counter=-27|the county=-34|the date=19|the desk=-50|the door=-33|\
the file=-40|the fire=-19|the first=33|the fountain=-30|the gallery=-25|the game=-45|the gym=-19|\
the hall=-19|the harbor=54|the heat=39|the invoice=-28|the item=37|the judge=-54|the key=-34|\
the lab=-19|the lake=49|the left=-21|the light=23|the linen=22|the mail=-28|the market=32|\
the meeting=-21|the mix-up=-24|the note=-27|the office=-25|the outlet=34|the patio=40|\
the plumber=-26|the portal=-40|the price=27|the sale=-32|the schedule=20|the seller=-31|\
the shelter=20|the shop=27|the side=-53|the spot=37|the storm=-35|the time=29|the truck=-31|\
the waitlist=-22|the warehouse=21|the weekend=-39|the whole=20|the&was=-27|the&we=-34|\
the&will=-28|the&you=-39|the&your=-29|their=20|them=-22|there=-30|there by=-26|there we=27|\
these=71|these new=27|they'*=41|they're=40|thing=-104|think=54|this=45|this code=-35|\
this friday=26|this is=-73|this morning=-21|this number=-40|this one=53|this saturday=43|\
this summer=36|this sunday=27|this thursday=32|this week=29|this weekend=66|this wk=37|those=24|\
thoug*=20|thought=20|thought about=23|three=39|through friday=25|through march=20|\
through sunday=-31|throw=36|throw*=48|thursday at=-22|thursday for=-19|thursday is=41|\
ticket from=32|ticket to=20|tight=31|till=59|time for=29|time no=-21|time to=41|tire ?=19|\
tire are=-48|tired=29|tired ?=23|title=-24|to 9=-45|to <matter>=25|to ana=-25|to buy=51|\
to close=-33|to come=-41|to do=-52|to eat=-31|to follow=-36|to grab=-34|to help=30|to list=39|\
to move=-27|to order=-24|to pro=-23|to reach=-38|to room=-30|to schedule=-30|to school=27|\
to sell=38|to sign=-49|to spend=38|to test=39|to the=-28|to us=53|to wednesday=-35|to you=-28|\
today !=-38|today and=26|today because=-34|today for=21|todo=22|todo al=50|tomat*=-22|tomato=-22|\
tomor*=-46|tomorrow=-46|tomorrow at=-29|tonight !=26|tonight class=22|tonight from=28|too=83|\
too good=34|total=-80|total $=-71|tour=36|toute=32|tow=-30|tow truck=-30|towar*=23|toward=23|\
toward your=23|towel=-23|town=61|track=-50|trade=57|trade in=52|trade up=22|trade*=23|trade-in=23|\
training 9=21|transfer of=-23|trash=-46|trash pickup=-23|trave*=21|travel=21|tray=29|treat=69|\
treat are=29|treat your=21|treat*=26|treatment=26|tree=57|trial=22|trial ends=-27|trial is=39|\
trim=28|trim ?=30|trip=-50|trivi*=41|trivia=41|truck=27|trust=37|try again=-51|try us=27|tu=54|\
tu <goods>=39|tu casa=38|tuesday !=35|tuesday 9=28|tuesday at=-51|tuesday between=-19|\
tuesday is=25|tune=70|tuned=-20|turn your=45|turne*=-47|turned=-47|turned on=-27|tus=30|twili*=28|\
twilight=28|two more=-42|two week=-19|umbre*=-35|umbrella=-35|un <goods>=27|un ami=39|un amigo=23|\
un momento=-58|una=-31|unas=31|under $=21|under 9=32|under the=-20|unifo*=29|uniform=29|unlim*=34|\
unlimited=34|unloc*=24|unlock=24|unsub*=-23|unsubscribed=-23|until june=-29|unwin*=32|unwind=32|\
unwind with=32|up !=-39|up <goods>=37|up <rush>=40|up ?=48|up a=22|up any=-46|up for=48|up in=-38|\
up the=-27|up to=30|up with=-19|up your=44|updat*=-35|update=-26|upgra*=56|upgrade=56|\
upgrade your=41|ups=21|url=-54|us=47|us <please>=-43|us <rush>=-21|us at=-58|us handle=21|\
us how=22|us keep=28|us know=-43|us to=-38|us today=-24|us your=41|us&your=57|use it=38|\
use the=-59|use your=26|used=-40|used %=-42|vacci*=-41|vaccine=-39|valen*=47|valentine=47|\
valentine is=32|van=24|vehicle is=43|ven=19|vende*=55|vender=46|vendr*=58|vendre=42|vendredi=31|\
venez=27|veran*=31|verano=31|verification=-24|victi*=29|victim=29|viene=-20|view=-24|vip=32|\
visa=20|visit=25|visit and=29|visit*=23|voice=33|voice heard=23|voice*=-29|voicemail=-29|\
volun*=-34|volunteer=-28|vos=58|vos pneu=21|vote=90|vote for=25|votre=-57|votre commande=-41|\
votre rendez-vous=-25|vous=-22|vous attend=25|w=47|w 9=56|waiti*=56|waiting=56|waiting on=-61|\
waitl*=-28|waitlist=-28|waive=56|waive your=47|walk=-41|want=35|want a=20|want for=-29|\
want us=-31|wante*=-36|wanted=-36|wanted to=-39|wareh*=48|warehouse=48|warm=19|warni*=-60|\
warning=-60|warning until=-28|was=-56|was $=-28|was <goods>=-33|was accepted=-26|was added=27|\
was cut=-20|was home=-33|was negative=-28|was sent=-23|was used=-29|was&your=-45|wash at=34|\
wasn'*=-37|wasn't=-37|water=-60|water is=-35|water*=32|way=-32|way home=47|we <hook>=-35|\
we <please>=-24|we <rush>=-22|we <state>=-34|we <urge>=39|we are=-47|we bake=56|we can=19|\
we can't=-42|we close=-28|we couldn't=-36|we do=66|we forgot=-44|we go=-37|we had=-27|we have=-23|\
we just=29|we lost=-38|we moved=-27|we noticed=-30|we owe=-29|we pay=54|we reschedule=-24|\
we saved=45|we sent=-41|we text=-21|we think=27|we'd love=25|we'll=-33|we'll be=-42|we'll get=-47|\
we'll pay=33|we'll waive=55|we're=-44|we're at=-28|we're closed=-22|we're giving=22|\
we're offering=44|we're out=-50|we're sorry=-27|we've added=53|we've got=37|we've moved=-20|\
wear=-45|weddi*=49|wedding=49|wednesday at=38|week=29|week !=35|week ?=-45|week to=40|\
week with=33|week-*=29|week-end=29|weekd*=29|weekday=29|weeke*=24|weekend=24|weigh*=27|welco*=-27|\
welcome=-27|welcome to=-21|well=-49|went=-54|were=-80|were&you=-25|were&your=-39|wet=-41|what=31|\
what new=33|what your=25|when you're=-51|which=-55|which day=-19|which one=-26|while=54|\
while we're=27|while you're=39|white=-59|whitening gel=-24|who=42|whole=34|why=37|will=-32|\
will <chat>=55|will <please>=-44|will <urge>=-27|will be=-63|will call=-32|will get=-28|\
will thank=55|will you=34|will&you=27|win=19|windo*=-22|window=-22|wine=36|wing=55|winte*=32|\
winter=32|with=24|with $=27|with ana=-35|with any=33|with cart=22|with code=20|with dr=-19|\
with jo=-50|with no=27|with our=43|with two=20|with us=43|with you=-35|withi*=-44|within=-44|\
within 9=-33|wk=37|work=-61|work ?=-39|working on=-24|worth=41|worth more=19|would love=37|\
would you=-23|wrap=28|wrist*=39|wristband=39|write=-31|write to=-31|wrong=-23|y=58|ya=-43|\
ya esta=-20|year=38|year new=43|yearb*=-42|yearbook=-42|yes=-50|yeste*=-40|yesterday=-40|yoga=22|\
you !=-46|you <please>=-23|you <praise>=47|you <rush>=-53|you ?=-21|you are=-67|you at=-70|\
you back=-33|you bought=-34|you can=19|you could=46|you earned=-26|you for=-60|you free=-40|\
you funded=31|you go=-43|you haven't=38|you like=-23|you looked=39|you love=27|you loved=29|\
you made=-24|you might=33|you order=37|you qualify=37|you soon=-47|you think=20|you thought=23|\
you today=-45|you tomorrow=-32|you tuesday=20|you used=-28|you want=-31|you were=-42|you will=-48|\
you yesterday=-34|you'd=-31|you'l*=53|you'll=53|you're booked=-31|you're due=-39|you're in=57|\
you've got=19|your $=57|your 9=-40|your <goods>=-21|your <matter>=-26|your <please>=-27|\
your <praise>=19|your account=-23|your annual=-47|your best=20|your bike=-28|your car=22|\
your card=-51|your child=-26|your claim=-42|your cleaning=-19|your closet=33|your color=-24|\
your coverage=26|your data=-28|your decision=-29|your delivery=-27|your door=37|your dream=47|\
your exclusive=28|your family=-19|your file=-20|your first=24|your flight=-20|your gift=-28|\
your glasse=-36|your hair=23|your home=32|your id=-62|your inhaler=-29|your journey=36|\
your lawn=48|your loan=-35|your mom=-23|your nail=32|your neighborhood=41|your new=-54|\
your next=85|your oil=21|your old=21|your order=-32|your party=-42|your phone=19|your plan=-30|\
your procedure=-22|your rate=37|your receipt=-21|your resume=25|your reward=26|your shoe=-26|\
your skin=55|your smile=37|your solar=-26|your special=-51|your stylist=42|your subscription=-31|\
your surgery=-24|your table=28|your ticket=-32|your trip=-27|your umbrella=-35|your vehicle=42|\
your voice=23|your vote=61|your will=35|your window=-19|your!=-19
"""
WEIGHTS: Final[dict[str, int]] = {
    name: int(points)
    for name, _, points in (each.rpartition("=") for each in _PACKED.strip().split("|"))
}
