"""What each word weighs, in hundredths; written by `tests.evaluation.train_tone`."""

from __future__ import annotations

from typing import Final

BIAS: Final = -20
_PACKED: Final = """
!=19|! !=50|!&9=38|!&<chat>=-68|!&<goods>=47|!&<please>=21|!&<praise>=-40|!&<state>=28|!&is=20|\
!&it=38|!&our=47|!&the=26|!&was=-19|!&we=51|!&you=-60|# 9=-31|$=31|$ <bargain>=36|$ <goods>=31|\
$ <matter>=-48|$ <rush>=47|$ <state>=-19|$ ?=26|$ a=22|$ al=28|$ and=21|$ as=-42|$ at=28|\
$ bonu=34|$ credit=-28|$ en=45|$ every=22|$ for=-22|$ from=-22|$ fue=-20|$ hr=44|$ in=63|\
$ less=38|$ off=36|$ on=32|$ par=23|$ sign-on=23|$ this=24|$ tonight=34|$ toward=25|$ was=-40|\
$ with=25|$&9=47|$&<chat>=37|$&<goods>=36|$&<hook>=-28|$&<praise>=29|$&<rush>=44|$&<urge>=30|\
$&are=36|$&our=27|$&was=-48|$&were=30|$bill=-55|$price=55|%=48|% <bargain>=31|% de=41|% of=-46|\
% off=41|% sur=23|%&<bargain>=40|%&<goods>=22|%&<rush>=31|%&<urge>=31|%&it=19|%&our=20|%&the=-22|\
%&your=-28|9=-23|9 !=56|9 $=46|9 9=53|9 <bargain>=-30|9 <chat>=-24|9 <goods>=38|9 <rush>=19|\
9 ?=-40|9 a=-24|9 are=28|9 at=-32|9 bonu=21|9 buck=55|9 cent=60|9 class=-21|9 en=55|9 first=-31|\
9 from=-35|9 guest=26|9 h=-33|9 has=-28|9 minute=-24|9 month=32|9 night=27|9 on=-19|9 people=-19|\
9 pier=-24|9 pm=-22|9 point=-41|9 seat=26|9 ticket=-30|9 to=-28|9 was=-39|9 week=50|9 year=-24|\
9&<hook>=-24|9&<matter>=-28|9&<please>=-38|9&<praise>=42|9&<state>=-38|9&<urge>=27|9&?=-23|\
9&is=-25|9&it=-27|9&our=46|9&us=28|9&was=-41|9&we=-27|9&will=-23|9&you=-35|9&your=-21|\
<bargain>=34|<bargain> !=-35|<bargain> 9=-50|<bargain> <bargain>=46|<bargain> <matter>=22|\
<bargain> <rush>=44|<bargain> <urge>=25|<bargain> are=35|<bargain> go=29|<bargain> on=23|\
<bargain> to=-53|<bargain> was=-31|<bargain> you=27|<bargain>&<goods>=32|<bargain>&<matter>=24|\
<bargain>&<praise>=23|<bargain>&<rush>=40|<bargain>&<urge>=28|<bargain>&?=-21|<bargain>&it=20|\
<bargain>&our=34|<bargain>&was=-37|<bargain>&will=-22|<chat>=-34|<chat> !=-21|<chat> $=26|\
<chat> <goods>=44|<chat> <praise>=-28|<chat> <rush>=-42|<chat> ?=-29|<chat> a=40|<chat> your=-21|\
<chat>&<goods>=23|<chat>&<matter>=-22|<chat>&<please>=-26|<chat>&<state>=-27|<chat>&are=-41|\
<chat>&is=-31|<chat>&it=-33|<chat>&our=-30|<chat>&the=-40|<chat>&us=29|<chat>&will=52|\
<chat>&you=-37|<goods>=24|<goods> 9=-35|<goods> <bargain>=20|<goods> <state>=-25|<goods> ?=67|\
<goods> a=24|<goods> as=32|<goods> at=37|<goods> b=-46|<goods> by=27|<goods> et=34|<goods> in=26|\
<goods> it=-25|<goods> the=48|<goods> to=25|<goods> up=-22|<goods> us=28|<goods> were=-25|\
<goods> will=-32|<goods> you=25|<goods> your=46|<goods>&<please>=47|<goods>&<praise>=34|\
<goods>&<state>=-31|<goods>&<urge>=20|<goods>&?=53|<goods>&i=32|<goods>&it=36|<goods>&our=34|\
<goods>&us=32|<goods>&was=-30|<goods>&will=-48|<goods>&you=22|<hook> ?=36|<hook> your=22|\
<hook>&<rush>=-40|<hook>&?=60|<hook>&are=-19|<hook>&is=-27|<hook>&our=30|<hook>&the=30|\
<hook>&we=-32|<hook>&you=21|<matter>=-27|<matter> !=31|<matter> $=-27|<matter> 9=-39|\
<matter> <chat>=-40|<matter> <goods>=-29|<matter> <matter>=-23|<matter> <state>=-29|<matter> ?=59|\
<matter> a=25|<matter> at=-30|<matter> de=-23|<matter> in=-22|<matter> is=-32|<matter> of=-23|\
<matter> on=-50|<matter> or=-41|<matter> was=-28|<matter> you=-32|<matter>&<praise>=23|\
<matter>&<state>=-20|<matter>&<urge>=33|<matter>&is=-24|<matter>&it=-19|<matter>&the=-38|\
<matter>&us=24|<matter>&was=-30|<matter>&will=-47|<matter>&you=-27|<matter>&your=-23|<please>=-40|\
<please> 9=-43|<please> <chat>=-35|<please> ?=-35|<please> at=-19|<please> if=-28|<please> we=22|\
<please> you=-36|<please>&<praise>=33|<please>&?=-25|<please>&it=-40|<please>&the=-37|\
<please>&will=-41|<praise>=47|<praise> <bargain>=31|<praise> <urge>=-22|<praise> our=22|\
<praise> to=32|<praise> your=36|<praise>&<rush>=31|<praise>&?=27|<praise>&are=34|<praise>&is=49|\
<praise>&our=28|<praise>&the=45|<praise>&we=41|<praise>&you=30|<praise>&your=37|<rush> !=-27|\
<rush> $=48|<rush> <bargain>=30|<rush> <please>=30|<rush> <praise>=28|<rush> <rush>=43|\
<rush> a=-30|<rush> at=-23|<rush> by=19|<rush> in=20|<rush> is=32|<rush> it=26|<rush> on=-33|\
<rush> our=34|<rush> to=35|<rush> y=51|<rush> you=-53|<rush> your=-39|<rush>&<state>=-32|\
<rush>&<urge>=20|<rush>&are=32|<rush>&is=-26|<rush>&our=49|<rush>&was=-38|<rush>&will=-27|\
<state>=-39|<state> <goods>=21|<state> <rush>=-52|<state> <state>=-33|<state> at=-42|\
<state> in=-25|<state> is=-22|<state> on=-44|<state> the=-34|<state> to=-26|<state> up=-32|\
<state> your=-31|<state>&?=52|<state>&is=-24|<state>&the=-19|<state>&we=-37|<state>&your=-25|\
<urge>=24|<urge> $=34|<urge> %=33|<urge> 9=21|<urge> <bargain>=32|<urge> <rush>=41|\
<urge> <state>=-52|<urge> at=42|<urge> by=51|<urge> in=-32|<urge> la=41|<urge> on=19|\
<urge> our=25|<urge> up=26|<urge> us=25|<urge> was=-27|<urge> you=43|<urge> your=38|<urge>&is=22|\
<urge>&it=28|<urge>&us=38|<urge>&was=-33|<urge>&we=21|<urge>&you=32|?=24|?&it=-21|?&will=34|\
?&your=38|?asks=-56|?hook=67|^$=-32|^%=57|^<bargain>=20|^<chat>=-77|^<hook>=61|^<matter>=-59|\
^<please>=-34|^<praise>=27|^<rush>=40|^<urge>=29|^about=-51|^add=39|^all=-79|^an=-54|^and=-44|\
^ann=39|^any=-41|^appelez-nous=-38|^application=-24|^apply=53|^as=-41|^ask=57|^back=54|^be=25|\
^beat=44|^because=21|^become=39|^boarding=-50|^book=20|^bring=-51|^buy=40|^c'est=33|^call=-36|\
^car=-54|^check=-20|^chef=22|^chen=-50|^chip=26|^choir=-25|^class=-36|^closing=34|^coach=-40|\
^code=-61|^cold=34|^come=44|^confirmation=-41|^congratulation=-45|^consolidate=19|^consult=29|\
^contact=-32|^correct=-54|^corte=-26|^could=-22|^crew=-31|^curiou=24|^deal=39|^dernier=29|^do=-22|\
^does=-45|^don't=45|^donate=42|^doorbuster=38|^double=34|^dr=-65|^drive=46|^due=-32|^early=51|\
^earn=45|^el=-73|^emma=-23|^enjoy=-58|^essayez=23|^esta=-31|^ever=29|^every=25|^everything=-26|\
^expect=-47|^explore=22|^facial=41|^faite=37|^family=32|^faster=25|^feel=-23|^final=37|^find=-28|\
^first=67|^flash=19|^for=27|^fr=59|^fraud=-26|^freeze=41|^fresh=52|^game=20|^gate=-33|^gift=49|\
^gig=21|^go=58|^got=50|^gracia=-41|^great=-29|^had=49|^hair=39|^hall=-51|^happy=-46|^he=-21|\
^hear=19|^hello=-37|^help=27|^her=-33|^here=-31|^hey=-29|^hi=-76|^home=24|^hope=-32|^how=-67|\
^hungry=23|^hurt=30|^i'll=-39|^i'm=-26|^if=-30|^injured=26|^interested=24|^intro=19|^it's=-23|\
^item=-55|^jess=-31|^just=-53|^karaoke=44|^keep=-41|^keys=-45|^kids=44|^kitchen=-36|^la=-85|\
^late=24|^le=-50|^learn=44|^lee=-41|^leo=-47|^let=53|^link=-19|^live=56|^llegaron=23|^lock=45|\
^long=-45|^look=36|^loved=-28|^luna=-26|^lunch=-21|^make=47|^manana=-29|^marte=31|^matinee=35|\
^max=-31|^meet=46|^member=22|^merci=-26|^mia=-37|^more=-56|^move=42|^mr=-31|^necesitamo=-31|\
^need=58|^new=29|^not=-45|^nothing=-60|^nouvelle=19|^now=75|^number=-49|^obtenez=25|^office=32|\
^ok=-19|^one=-23|^only=40|^pack=-26|^package=-24|^paint=-60|^painter=-27|^park=-38|^pay=-23|\
^payment=-28|^photo=-28|^pick=-22|^pint=32|^please=-54|^poll=19|^pool=-24|^por=-43|^power=-57|\
^practice=-24|^pre-order=19|^premium=-58|^presale=28|^price=47|^protect=19|^psst=29|^pumpkin=38|\
^quick=-33|^quiere=33|^read=-39|^ready=33|^refund=-22|^rejoin=30|^remember=23|^reminder=-39|\
^reply=-67|^reserve=20|^reservez=33|^result=-34|^rex=-46|^road=-56|^room=-47|^same=-21|^save=28|\
^say=60|^schedule=44|^school=-26|^season=26|^sell=26|^setup=-54|^shall=42|^she=-27|^shop=54|\
^short=-21|^show=-29|^showing=-21|^small=19|^smile=26|^someone=-48|^something=-40|^sorry=-59|\
^soup=19|^spend=53|^spring=19|^stand=34|^start=-20|^stay=-28|^steak=24|^stop=77|^su=-60|\
^sunday=-26|^swim=20|^table=-32|^talk=28|^tara=-19|^te=61|^teacher=-24|^tees=46|^tell=-21|\
^test=30|^text=-20|^thank=-88|^the=-57|^there=-32|^they're=38|^this=-26|^time=63|^todo=-35|\
^tonight=-32|^too=32|^total=-45|^track=-49|^trade=31|^treat=26|^trial=23|^un=-37|^unas=32|\
^unlimited=24|^unlock=29|^upgrade=31|^ups=-39|^url=-41|^valentine=45|^ven=20|^venez=32|^vente=28|\
^vote=60|^votre=-86|^waiting=-31|^want=35|^wash=-21|^water=-35|^we=-21|^we'll=-70|^we're=-53|\
^wear=-28|^welcome=-37|^what=-23|^which=-53|^while=34|^who=-24|^will=31|^wing=34|^would=-36|\
^ya=-76|^your=-41|a=19|a $=33|a <bargain>=25|a <chat>=-26|a <rush>=70|a <urge>=19|a balance=22|\
a better=26|a buck=34|a child=33|a coffee=-23|a demo=33|a dog=22|a ete=-55|a family=30|\
a fever=-44|a few=45|a fix=-39|a free=34|a friend=40|a great=-43|a haircut=35|a head=35|a home=25|\
a la=-62|a ladder=-19|a las=-30|a look=24|a massage=20|a minute=-29|a monthly=28|a new=20|\
a pair=24|a part=-24|a photo=-29|a plumber=24|a private=-30|a refresh=32|a refund=-19|\
a replacement=-24|a second=31|a small=23|a spa=53|a surprise=38|a trim=29|a truck=27|a un=39|\
a unit=20|a while=51|a year=25|abier*=28|about $=-57|about 9=-32|about a=22|about our=32|\
about solar=24|about us=26|about your=-24|absen*=-27|absent=-25|accepted=-45|accepting=39|\
accepting new=39|acces*=28|access=28|accid*=24|accident=24|accident ?=27|act=50|activ*=-37|\
active=-31|add=54|add a=27|add your=28|added=34|added to=-41|addre*=-19|address=-19|\
address is=-22|adjus*=-19|adopt*=39|ads=34|adult=-24|advis*=39|advisor=39|affor*=35|afford=35|\
after=-42|after 9=-37|after midnight=-36|after the=-40|after*=-31|afternoon=-26|again=-70|\
again on=-38|agend*=21|aid=-20|al=48|ale=70|alert=-26|alert $=-21|alert did=-26|all=21|\
all done=-32|all set=-30|all week=31|all your=33|almos*=-31|almost=-31|ami=36|amigo=23|amigo y=23|\
an=20|an <bargain>=-20|an accident=27|an adult=-45|an offer=-20|ana=-64|ana kim=31|and=28|\
and $=-36|and 9=-43|and a=24|and doing=-22|and earn=22|and free=23|and get=28|and keep=31|\
and pay=46|and ready=-26|and rose=24|and save=23|and the=51|and we=31|and we'll=56|and will=-20|\
and you=30|and you'll=37|ann=39|ann your=38|anoth*=-33|another=-33|any condition=20|any time=-63|\
anyon*=-30|anyone=-30|anyti*=-41|anytime=-41|api=-24|appel*=-38|appelez-nous=-38|appli*=-19|\
application=-33|apply=53|apply today=26|appra*=-19|appro*=-38|approved=-36|april=41|are $=39|\
are 9=55|are <hook>=-28|are <rush>=54|are <state>=-38|are at=-52|are available=20|are back=44|\
are complimentary=39|are down=-42|are full=38|are going=19|are here=26|are in=34|are limited=26|\
are next=-38|are on=-53|are out=-19|are selling=35|are up=-43|are waiting=27|are you=-42|\
are your=46|are&is=48|are&our=24|are&you=22|are&your=-26|arrival=60|arrive=-20|arrived=-40|art=19|\
art camp=19|as=-42|as a=-42|as discussed=-34|as we=-22|ask=60|ask about=41|ask for=33|ask us=32|\
ask your=22|asked=-27|asked for=-41|assem*=-19|assig*=-22|assigned=-22|assis*=38|assistant=25|\
at $=-37|at 9=-61|at <chat>=32|at <goods>=33|at <matter>=20|at <rush>=37|at a=22|at harbor=55|\
at home=33|at no=32|at noon=-33|at work=32|ate=-60|ate all=-33|attac*=-34|attached=-34|atten*=34|\
attend=34|attend !=23|aug=47|aug 9=47|autho*=43|auto=33|auto-*=-44|avail*=39|available=45|\
avant=32|avec=25|await=54|awake=-34|away=34|b=-24|b 9=21|baby=-51|baby !=-48|back !=28|back at=20|\
back for=44|back pain=33|back to=24|badge=-33|bag=25|balan*=-23|balance=-23|balance alert=-22|\
bank=-42|be=-38|be 9=-19|be <hook>=-20|be <state>=-28|be closed=-21|be done=22|be in=-32|\
be on=-19|be there=-28|beach=39|beat=58|beat the=44|beaut*=30|because of=-31|becom*=45|become=45|\
become a=45|been a=32|been added=-29|before 9=-39|before it=26|before winter=22|begin monday=-20|\
behind the=-31|being=-30|benef*=-30|benefit=-30|best=34|best ribs=31|bette*=19|better=19|\
betwe*=-20|between=-20|between 9=-20|bid=29|bien=-57|big deal=-25|bigge*=37|bigger=24|biggest=22|\
bike=42|bike is=-29|bill=29|bird=26|birth*=48|birthday=48|bite=59|black=24|black friday=24|\
block=43|block*=-52|blocked=-52|blood=-27|blood draw=-23|blowo*=26|blowout=26|blue=38|board=24|\
board 9=23|board*=-50|boarding=-50|boat=20|bob=-46|body=-23|bonu=75|book=41|book by=22|\
book your=32|booke*=-27|booked=-27|booki*=25|booking=25|both=31|botox=41|botte=35|bough*=-24|\
bought=-24|bouqu*=34|bouquet=34|box=-33|boxe=29|brake are=-30|breakfast $=32|brew=43|bring=-59|\
bring a=-28|bring it=-21|bring two=-39|bring your=-22|broke*=-31|broken=-31|brow=48|brunc*=49|\
brunch=49|buck=77|buck all=33|buck each=34|buddy=25|build*=-24|building=-24|bundl*=19|bundle=19|\
burge*=42|burger=42|bus=-24|busin*=29|business=29|business ?=19|but=-26|buy=45|buyer are=33|\
by !=59|by 9=-39|by august=29|by june=-25|by sunday=43|c'est=44|ca=54|cafe=42|calen*=28|\
calendar=28|call=-38|call 9=-37|call me=-21|call to=36|call us=-59|call you=-36|calli*=-33|\
calling=-33|came=-75|came in=-35|camp !=19|can=21|can afford=35|can check=21|can do=-29|\
can help=36|can squeeze=19|can you=-88|can't=-67|cance*=-46|canceled=-24|cancellation=-22|\
cancelled=-26|candi*=-20|candidate=-20|candl*=29|candle=29|canne*=32|canned=32|car insurance=22|\
car ready=-28|car wash=24|card=-36|card was=-26|caree*=29|career=29|carro=-32|cash=56|cash for=24|\
cash on=28|cater=49|cause=-26|ce=44|ce soir=36|celeb*=32|cent=60|ceram*=20|ceramic=20|certi*=28|\
certified=21|chall*=20|challenge=20|chanc*=35|chance=35|chang*=-26|change=-26|changed=-34|\
chann*=-36|channel=-36|charg*=-38|charge=-24|charged=-27|cheap*=42|cheaper=24|cheapest=26|\
check your=31|check*=-33|checking=-44|checking in=-54|chef=28|chen=-50|chip=33|chip in=30|\
choir=-25|choos*=-26|choose=-26|chose=-59|cita=-21|claim=-38|class*=45|classe=45|classe start=41|\
clean*=-20|cleaned=-44|cleaning for=23|clear=-22|clear*=45|clearance=34|clearance rack=36|\
clien*=53|client=53|close=-80|close at=-33|close early=-34|close*=-22|closed=-48|closed this=-28|\
closet=34|closi*=21|closing=21|cloth*=-19|clothe=-19|coach=-44|coach*=27|coaching=23|code=-47|\
code 9=-61|cold=64|cold brew=43|color=-24|color in=23|combo=23|come at=-33|come back=46|\
come enjoy=31|come fill=43|come first=31|come friday=-58|come meet=33|come see=64|come to=-48|\
comin*=31|coming=31|commande est=-24|comme*=-58|comment=-45|complete=-26|completion=-20|\
complimentary=51|complimentary in=22|compr*=58|compra=41|con=50|con nosotro=26|conce*=-32|\
concert=-26|condi*=20|condition=20|condo=30|confi*=-64|confirmation=-41|confirmed=-46|\
confirmed for=-33|congr*=-39|congratulation=-45|congratulation !=-47|consi*=39|considered=40|\
conso*=23|consolidate=19|consu*=66|consult=28|consultation=47|conta*=-38|contact=-38|contr*=-23|\
cook=44|cooki*=42|cookie=39|corre*=-54|correct=-54|correct ?=-54|corte=-24|cost=-22|could=54|\
could not=-39|could too=41|could you=-22|could*=-41|couldn't=-41|couldn't get=-32|count=66|\
count on=65|count*=-46|county=-37|coupe=27|coupl*=27|couple=27|coupo*=-34|coupon=-34|courr*=-25|\
courriel=-25|course 9=23|court*=-33|courtroom=-33|courtroom 9=-33|coverage=28|cowor*=53|\
coworker=53|crab=32|crawf*=49|crawfish=49|credit=25|credited=-30|crois*=21|croissant=21|curio*=24|\
curiou=24|curiou what=21|customer=22|cut=30|cuts=35|d'hiv*=37|d'hiver=37|dan=-19|dance=20|\
date is=-30|day is=-22|day late=-19|day passe=19|day special=25|day to=-35|days open=23|de=20|\
de $=-42|de <goods>=44|de plus=27|de rabai=23|deal=34|deal for=27|debt=42|dec=-19|dec 9=-19|\
decis*=-30|decision=-30|deck=-29|delay*=-43|delayed=-43|deliv*=-32|deliver=-21|demai*=-77|\
demain=-77|demain a=-30|demo=40|denim=37|dental=-24|dernier=29|derniere=-23|des=-22|descu*=40|\
desde=61|desde $=35|deser*=42|deserve=42|desig*=31|designer=22|desk=-34|desse*=21|dessert=21|\
detai*=-45|detail=-50|deux=37|devic*=-22|device=-22|dia=19|did=-63|did the=-22|did you=-22|\
diez=-49|diez minuto=-49|diffe*=34|difference=34|diman*=47|dimanche=47|dine=34|dinner on=-24|\
disco*=22|discu*=-38|discussed=-38|do <goods>=31|do not=-24|do the=44|docum*=-28|document=-28|\
does=-48|does that=-24|dog=19|doing well=-23|dolla*=67|dollar=67|dollar count=20|dollar more=26|\
don't=46|don't let=30|donat*=56|donate=50|donate today=21|donation=28|done=-56|done in=37|\
donne*=60|donor=40|donut=53|donut are=40|door=-37|door at=24|door open=40|doorb*=38|doorbuster=38|\
doorbuster from=38|doubl*=29|down=30|dozen=20|dr=-58|draw=-55|dream=41|drive=72|drive home=23|\
dropped=26|dry=-31|due=-32|due friday=-22|due in=-21|due may=-19|due on=-34|each=67|early=42|\
early bird=26|early voting=24|earn=51|earn $=20|earne*=-22|earned=-22|eat after=-29|effec*=-59|\
effective=-29|el=-30|el dia=19|el marte=-38|elect*=-21|electric=23|email=-42|emerg*=-30|emma=-23|\
emplo*=43|employee=26|en=41|en diez=-49|ended=-44|ends=-37|ends on=-50|energ*=32|energy=32|\
engin*=-27|engine=-27|enjoy=-43|enjoy the=-52|enrol*=50|enroll=31|enroll by=22|entra*=-34|\
entrance=-34|entre*=24|entree=24|es el=-28|escue*=-22|escuela=-22|essay*=23|essayez=23|est=-66|\
est de=-24|est prete=-29|esta=-50|esta lista=-27|esta semana=28|estat*=39|estate=39|\
estate planning=22|este=67|este mes=20|et=34|et recevez=25|eta=-48|ete=-55|eveni*=28|evening=28|\
evening mba=31|event=41|ever=33|every=65|every dollar=19|every thursday=20|every*=29|\
everything is=-26|exam=-29|exclu*=29|exclusive=29|expec*=-47|expect=-47|experience=34|expir*=-30|\
expire=-30|expire in=-33|explo*=22|explore=22|expor*=-29|export=-29|extra=-19|eye=-24|\
eye exam=-24|eyein*=29|eyeing=29|face=-35|facia*=47|facial=47|facial from=41|faile*=-39|\
failed=-39|fair=23|fair is=41|faite=37|fall=51|fare=31|fast=29|fast for=-42|fast on=35|faste*=42|\
faster=43|favor=-43|favor*=20|favorite=20|featu*=31|febru*=32|february=32|fee=41|fee of=-22|\
feed=37|feed a=41|feel=-22|feel free=-50|fees=44|fest=41|fever=-46|few=52|few days=33|fight=26|\
file=-49|fill=36|filled=-47|fin=29|fin de=29|final=25|final week=40|find=21|find your=-24|\
fine=-58|finis*=-54|finished=-27|fire=-24|first=66|first class=38|first come=31|first served=31|\
fitti*=-32|fitting=-32|fix it=25|fix that=43|fixed=-58|flash=46|fligh*=-39|flight=-39|\
flight 9=-21|floor=56|follo*=-56|follow=-49|follow up=-25|food=-27|food truck=35|for=28|for $=55|\
for 9=23|for a=22|for all=42|for an=55|for detail=-28|for last=-23|for less=43|for lunch=-20|\
for member=19|for new=34|for one=34|for our=51|for pickup=-30|for saturday=-29|for thursday=-26|\
for tuesday=41|for you=53|for your=-33|forgo*=-58|forgot=-58|forgot your=-31|form=-28|forwa*=-39|\
forward=-29|foste*=20|foster=20|found=-33|found your=-19|fount*=-28|fountain=-28|fr=37|fr 9=59|\
frame=27|fraud=-26|fraud alert=-26|free=19|free all=25|free consultation=26|free for=-41|\
free home=22|free lunch=-21|free on=31|free to=-50|free trial=-22|freez*=29|freeze=29|fresh=82|\
friday ?=-30|friday at=39|frien*=44|friend=44|friend about=26|from $=83|from 9=30|from a=-26|\
from harbor=-52|from now=-29|from the=-31|from your=-24|fue=-39|funer*=-26|funeral=-26|galle*=-33|\
gallery=-33|game day=20|gana=20|garag*=30|garage=30|gas ?=-26|gate=-47|gel=21|gener*=33|\
generator=31|get=22|get %=19|get 9=28|get a=42|get one=24|get pre-approved=35|get the=-24|\
get two=22|get you=57|get your=52|gift=32|gift ?=19|gift a=19|gig=21|give=23|give the=21|\
give us=21|givin*=50|giving=50|glass*=-51|glasse=-51|glow=36|glow up=29|glute*=-48|gluten=-48|\
gluten free=-48|go ?=-23|go home=-35|go over=-19|go up=47|goal=47|goes=-43|gold=40|gone=63|\
gone by=27|good=-45|good news=-26|goodb*=64|goodbye=64|goodbye to=38|got=33|got a=40|got tire=24|\
grab=20|grab a=-30|graci*=-62|gracia=-62|grand=39|grand*=50|grandma=50|grati=75|gratu*=84|\
gratuit=32|gratuite=50|gratuitement=45|gray=-21|great=-54|great news=-25|great time=38|grill=19|\
guard=-25|guest=24|gutte*=31|gutter=31|gym=-35|h=22|had=-33|had an=23|had to=-30|hair=51|\
hairc*=35|haircut=35|half=19|half off=45|half price=30|half-*=45|hall=-56|ham=24|hand=38|\
happy birthday=-32|harbo*=31|harbor=31|harbor auto=19|harbor dental=-59|harbor gas=-26|\
harbor shoe=42|has a=-43|has an=-37|has been=-50|has room=45|hasta=23|haunt*=28|haunted=28|\
haunted house=28|have a=-87|have arrived=-19|have been=39|have them=-32|have you=25|have your=-29|\
haven't=36|haven*=36|hay=-28|he is=-19|hear better=19|heard=25|heard for=25|heat=28|hello to=30|\
help=40|help ?=-31|help for=-26|help us=39|help with=29|help you=23|her=-73|her lunch=-29|\
here !=40|here a=19|here is=-27|here url=-30|here when=-42|hey=-29|hi=-81|hi lena=-26|hi sam=-20|\
highl*=28|highlight=28|his=-31|hit=25|hold=-43|home on=20|home warranty=24|hope=-26|hope you=-29|\
hope your=-20|hot=38|hot yoga=35|hour=-30|hour 9=-21|hour before=-42|hour early=22|house=34|\
house tomorrow=-29|how=-39|how did=-33|how is=-43|hoy=31|hoy y=51|hr=30|hundr*=24|hundred=24|\
hungr*=30|hungry=30|hungry ?=19|hurt=30|hygie*=-34|hygienist=-34|i can=32|i&your=20|i'd=19|\
i'd love=19|i'll=-39|i'll call=-24|i'm=-26|i'm running=25|ice=37|id=-70|if=-30|if you=-28|in $=50|\
in <chat>=36|in <goods>=-54|in and=30|in any=27|in at=-35|in for=50|in from=-52|in june=42|\
in march=19|in may=28|in minute=36|in room=-28|in spot=-41|in store=48|in ten=-27|in the=-35|\
in to=21|in town=59|inclu*=59|included=46|ingle=28|inhal*=-29|inhaler=-29|injur*=30|injured=26|\
injured at=22|inscr*=50|insid*=75|inside=52|insider=51|installed from=24|instant=-27|inste*=-51|\
instead=-51|instead ?=-50|instruction=-24|insur*=32|insurance=32|insurance ?=35|inter*=23|\
interest=19|interest for=26|interested ?=25|internet=24|into=46|into a=19|into cash=31|intro=43|\
intro*=-24|inves*=32|invoi*=-32|invoice=-36|is=-33|is $=-63|is %=-19|is 9=-59|is <bargain>=53|\
is <chat>=-27|is <hook>=-43|is <state>=-24|is a=-24|is active=-32|is at=-25|is awake=-34|\
is cancelled=-22|is closed=-30|is complete=-28|is delayed=-31|is done=-45|is down=-50|\
is fixed=-49|is free=52|is friday=-36|is from=-30|is full=-64|is here=51|is in=-47|is june=-29|\
is monday=-27|is near=34|is next=-20|is now=32|is off=-36|is open=31|is out=-19|is outside=-26|\
is ready=-43|is served=-32|is that=-26|is this=-24|is thursday=-35|is tomorrow=-22|is tuesday=-39|\
is waiting=97|is worth=36|is your=41|it ?=-33|it all=43|it at=-25|it before=33|it by=-39|\
it need=35|it ship=-24|it to=32|it today=-21|it tomorrow=-35|it up=-32|it was=-23|it with=-64|\
it&us=-46|it&you=-27|it&your=34|it's a=67|it's gone=46|it's national=22|it's time=-35|\
item shipped=-26|item you=30|jacke*=-23|jacket=-23|jess=-32|jo=-29|joe=-52|jour=23|judge=-30|\
july=-24|july 9=-31|june 9=-38|just=29|just $=29|just a=-42|just arrived=19|just came=29|\
just checking=-54|just dropped=26|just opened=30|just reduced=24|karao*=44|karaoke=44|keep our=28|\
keep pets=-48|keep the=21|kerat*=23|keratin=23|key=-40|keys=-74|keys are=-33|kids=31|kim=-24|\
kitchen is=-34|know anyone=-23|know if=-28|know we=22|know what=36|know your=-30|lab=-23|\
ladde*=-19|ladder=-19|lane=-19|las 9=-30|lashe=34|last=-36|last call=38|last cut=47|last day=-32|\
last night=-22|last thing=-48|late=-45|latte=36|launc*=30|lawn=46|le=27|leak=-27|learn=51|\
learn to=21|lease=32|leave=-35|leave at=-22|leave it=-26|left=-38|left a=-30|left at=-22|\
left something=51|left to=27|left your=-36|lena=-26|lense=-20|leo=-49|les=36|less=77|lesso*=24|\
lesson=24|let=48|let get=41|let talk=-26|let us=29|lette*=-23|letter=-23|libra*=-33|library=-33|\
library book=-28|libre=-54|light on=20|like=21|like to=-46|like you=44|limit*=30|limited=30|\
line=-30|line is=-41|linen=22|link=-36|link to=-24|lip=50|list ?=43|lista=-27|liste*=-47|\
listed=-47|listo=-26|littl*=32|little=32|live=76|livin*=30|living=30|living room=25|llant*=20|\
llanta=20|llega=-36|llegamo=-27|llegaron=23|llegaron los=23|llego la=37|lo=25|loadi*=-54|\
loading=-54|lobst*=32|lobster=32|lobster roll=34|local=32|lock=38|locke*=-23|locker=-26|login=-50|\
long=-44|long time=-45|look=51|look at=-29|lookb*=39|lookbook=39|looke*=35|looked=35|loose=-47|\
lopez=40|los=42|lost=-45|lost power=-37|love=62|love our=22|love to=32|love your=32|low=28|\
lower=47|lower your=40|luna=-28|lunch=-64|lunch and=-42|lunch is=-39|lunch on=-22|made=-40|\
magas*=34|mail=-48|maile*=-24|mailed=-24|main=-23|make=35|make your=45|manag*=-40|manager=-40|\
manan*=-66|manana=-66|manana no=-28|march 9=-23|marcu=-33|mardi=-20|marga*=21|margarita=21|\
maria lopez=40|marke*=44|marked=29|marked down=30|market=30|mas=-19|match=24|matin*=35|matinee=35|\
mattr*=33|mattress=27|max=-32|maya=-60|mba=53|me=-31|mean=30|measu*=20|measure=32|measure 9=32|\
medical=21|meet=22|meet the=26|meeti*=-26|meeting=-26|membe*=28|member=50|memor*=22|memorial=22|\
memorial day=23|menti*=-30|menu=36|menu for=-34|menu start=32|merci=-26|mes=43|mes sin=21|\
mesa=-27|mia=-43|micro*=30|might=37|mike=-46|mimos*=30|mimosa=30|minut*=-34|minute=-30|miss=49|\
miss you=42|missi*=-40|missing=-40|mitte*=-25|mitten=-25|mix-u*=-24|mix-up=-24|model=33|mois=36|\
moiti*=24|moitie=24|momen*=-27|moment=-34|monda*=-58|monday=-58|monday at=-42|money=69|\
money down=47|month=36|month is=34|month*=33|monthly=33|monthly donor=35|more for=32|more than=25|\
more thing=-36|morni*=-30|morning=-30|mosqu*=33|mothe*=22|mother=22|mother day=41|move to=-24|\
move your=-29|moved=-49|moved to=-30|mr=-36|much=22|must=-57|must be=-41|my=-26|my way=-38|\
nail=44|nail done=25|name is=-22|natio*=22|national=22|near=42|necesitamo=-31|necesitamo su=-31|\
need help=19|need to=-63|neede*=-48|needed=-48|negat*=-28|negative=-28|neigh*=39|neighborhood=41|\
never=-22|new=36|new address=-25|new arrival=60|new client=41|new color=32|new denim=28|\
new device=-26|new glasse=-28|new lease=-23|new model=33|new on=31|new one=-43|new patient=54|\
new season=20|new tire=-33|new year=44|new you=43|newbo*=26|newborn=26|newborn shoot=26|news=-36|\
next=-33|next door=-40|next service=-20|next step=-22|next time=-20|next week=-75|nice=-20|\
night=78|night $=21|night ?=22|night and=20|night is=40|no=37|no big=-25|no fee=21|no hay=-28|\
no interest=31|no money=47|no more=67|no need=-32|no see=-25|noah=-39|noche=35|noise=-40|noon=-45|\
noon and=-31|norma*=-57|normal=-41|nos=40|nosot*=26|nosotro=26|not=-49|note=-58|nothi*=-21|\
nothing=-21|nothing to=-26|nothing until=32|notic*=-67|notice=-55|noticed=-28|notre=25|\
nouvelle=40|nov=32|nov 9=32|now=52|now !=45|now $=40|now in=27|now is=31|now offering=21|\
now on=-31|nuest*=20|nueva=45|nuevo=53|numbe*=-52|number=-52|number 9=-49|number is=-26|oak=-22|\
obten*=25|obtenez=25|octob*=29|of $=-40|of <goods>=41|of <urge>=-20|of a=22|of rain=-21|\
of you=-36|of your=-55|off !=-44|off any=19|off everything=32|off in=-41|off the=-28|off your=21|\
offer*=63|offering=45|offering 9=22|offert=36|offic*=-27|office=-35|offre*=46|oil=27|\
oil change=35|ok=-36|ok ?=-24|old phone=31|on <bargain>=24|on <goods>=23|on all=36|on august=-20|\
on completion=-20|on file=-21|on friday=-64|on it=-38|on june=-19|on monday=-19|on my=-61|\
on new=38|on this=41|on thursday=-30|on tuesday=23|on us=42|on vous=31|on you=74|one day=20|\
one free=24|one hour=-28|one more=-51|one night=38|one of=-33|one ticket=40|only=36|only 9=36|\
open=73|open a=29|open again=-44|open at=-29|open for=61|open friday=61|open house=22|\
open monday=-44|open until=-33|opene*=29|opened=29|opened up=34|openi*=49|opening=49|\
opening this=33|opening tomorrow=55|or=-40|or <goods>=-25|or <please>=-22|or call=-22|order=-21|\
order ahead=20|order before=22|order by=31|order came=-44|order is=-29|order shipped=-19|\
order was=-19|order your=28|order*=-26|ordered=-26|ordered is=-24|ortiz=48|our=40|our 9=24|\
our <bargain>=26|our <matter>=-41|our <praise>=23|our insider=44|our phone=-62|our store=-21|\
our team=30|our vip=27|our way=-27|our&we=19|our&will=-20|our&you=44|our&your=26|out=-50|\
out of=-42|out on=-30|out today=-55|outag*=-29|outage=-29|outage in=-24|outfi*=27|outfit=27|\
outle*=33|outlet=33|outsi*=-60|outside=-60|overd*=-33|overp*=33|overpaying=33|owe you=-29|\
ownin*=29|owning=29|oyste*=34|oyster=34|pack=-33|packa*=21|package=21|package from=23|page=-61|\
page 9=-40|paid=-37|paiem*=-27|paiement=-27|paiement de=-27|pain=44|paint=-54|paint*=-26|\
painter=-27|pair=42|pair for=34|paper=-72|paque*=-20|paquete=-20|par mois=23|park=-25|parke*=-21|\
parked=-21|parki*=-40|parking=-40|parking is=-24|part=-79|parti*=33|partir=33|passe=54|\
passe are=26|passe*=-53|passed=-35|passp*=-21|passport=-21|passw*=-47|password=-47|patch=23|\
patio=75|patio is=45|pay=77|pay by=-55|pay cash=42|pay for=45|pay less=28|pay nothing=47|\
payin*=41|paying=41|pedic*=29|peek=29|peek at=21|pense*=26|pensez=26|peopl*=-19|people=-19|\
per=-23|pest=-25|pets=-48|phone=-55|photo=-77|photo are=-30|pick=-27|pick a=-25|pick it=-32|\
picked up=-22|picku*=-47|pickup=-47|pickup is=-24|pier st=-24|pies=43|pin=-32|pint=50|pint $=43|\
pizza=46|place=49|planned=-27|planning=22|plant=30|platt*=21|platter=21|pleas*=-57|please=-57|\
please arrive=-19|please bring=-24|please buy=-20|please keep=-24|please remove=-22|\
please text=-22|plus=66|pneu=36|pneu d'hiver=25|poll=19|poll are=30|pool=22|pool is=-30|\
pool open=32|por=31|por $=44|por 9=31|por favor=-43|porta*=-39|portal=-39|posit*=-37|position=-37|\
post=-20|poste*=-22|posted=-22|pour=50|pouve*=-57|power=-67|power is=-47|pract*=-29|practice=-29|\
practice is=-24|pre-a*=42|pre-approved=42|pre-o*=23|pre-order=25|preci*=35|precio=42|premium=-23|\
premium $=-58|preor*=49|preorder=49|prep=-21|prep start=-36|presa*=28|presale=28|pret=-30|\
prete=-29|previ*=40|preview=40|price=93|price for=20|price go=29|price of=24|prici*=56|pricing=56|\
prime*=35|primer=25|primer mes=25|print=21|print are=24|prix=56|prize=40|proce*=-32|prote*=19|\
protect=19|protect your=19|psst=29|pumpk*=38|pumpkin=38|puppi*=43|puppie=43|purchase of=21|\
quali*=67|quart*=31|que=41|quest*=-65|question=-65|quick question=-33|quier*=27|quiere=27|\
quote for=-20|rabai=26|rabie=-19|rabie shot=-19|rack=36|rain=-44|raise=29|rappe*=-28|rate are=28|\
rate just=20|rate your=-36|reach=-40|read=-40|reade*=-22|reader=-22|ready=-46|ready url=-31|\
rebat*=19|rebate=19|recal*=-21|recei*=-32|receipt=-38|receipt for=-25|received=-32|recep*=-44|\
reception=-44|recev*=25|recevez=25|reduc*=23|refin*=48|refinance=25|refre*=50|refresh=36|\
refun*=-36|refunded=-40|regis*=-20|registered=-31|registration for=-28|regul*=30|regular=30|\
rehea*=-28|rehearsal=-28|rejoi*=30|rejoin=30|relea*=-22|release=-39|rembo*=-51|remboursement=-51|\
remem*=22|remember=22|remin*=-41|reminder=-41|remov*=-32|remove=-22|rende*=-23|rendez-vous=-23|\
renew=-58|renew on=-34|renewal=26|renewed=-19|renov*=26|renovated=26|rent=20|rent ?=20|renti*=41|\
renting=41|reord*=-20|reorder=-20|repla*=-21|replace=24|replace it=24|replacement=-26|\
replacement is=-24|reply=-65|reply to=-22|repor*=-50|report=-26|reque*=-20|resch*=-27|\
reschedule=-23|resen*=-32|resend=-32|resend the=-32|reser*=24|reserve=34|reserve your=25|\
reservez=33|reservez votre=34|reset=-48|restocked=30|restocked the=30|resul*=-30|result are=19|\
resultat=-27|resultat sont=-27|retai*=29|retail=31|retir*=-35|retur*=-29|return=-26|reuni*=-27|\
reunion=-27|rewar*=49|reward=49|rex=-46|rex is=-46|ribs=34|ribs in=31|right=-29|ring is=-31|\
rink=70|road=-77|roll=34|room=-20|room 9=-87|room for=30|room in=58|room is=-42|rotat*=20|\
round=37|row=-19|ruiz=-19|run=22|running late=-28|s=41|s 9=61|safe=-56|said=-45|said yes=-45|\
salmo*=29|salmon=29|sam=-30|sam ortiz=41|same time=-42|samed*=35|samedi=35|sandw*=37|sandwich=37|\
satur*=39|saturday=39|saturday 9=-47|saturday ?=-33|saturday at=-52|save=37|save %=24|save on=19|\
save your=26|saved=57|say=35|say goodbye=38|say hello=30|says=-22|schedule a=25|schedule for=45|\
scheduled=-22|schoo*=23|school=23|school supplie=23|screen=-24|seaso*=73|season=73|season ?=19|\
season and=20|season is=38|season new=20|season passe=20|seat=24|seat 9=-28|seat for=39|sec=-59|\
second show=45|see=25|see our=52|see url=-57|see us=40|see what=49|see you=-55|sell=63|sell us=24|\
selle*=-21|seller=-21|selli*=62|selling=62|selling ?=34|seman*=37|semana=37|semin*=20|seminar=20|\
send=-57|sent=-47|sept=-32|sept 9=-32|sera=-25|server=-30|service in=-31|session are=33|\
set aside=-24|sets=27|setup=-54|seule*=21|seulement=21|shall=42|share=-41|she=-27|shelt*=28|\
shelter=28|shift=-21|shipp*=-34|shipped=-49|shipped today=-25|shirt=50|shoot=25|shop=44|\
shop the=31|short=-51|short staffed=-35|shoul*=-24|should=-24|show=-19|show this=-28|show was=40|\
showi*=-21|showing=-21|si=-27|sibli*=20|sibling=20|sibling discount=20|sick=-51|sick today=-24|\
side=-55|side door=-39|sign=-32|sign and=-42|sign up=23|sign-on=23|sign-on bonu=23|signa*=-54|\
signature=-54|signe*=-37|signed=-37|sim=-32|sim is=-32|sin=41|since=22|six=22|size=-39|skin=65|\
skin will=54|sleep=44|sleep*=38|slot=38|small business=19|smile=58|smile with=24|smoot*=38|\
snow removal=-19|so=-21|so we=-19|so you=-33|sock=38|sofa=27|soir=42|solar ?=24|sold=36|solo=27|\
somet*=51|something=51|something behind=51|something for=24|son=-52|sont=-35|soon !=-29|sorry=-69|\
sorry !=-22|sorry for=-26|sorte*=33|sorted=33|soup=20|soup season=19|spa=65|spa day=53|\
special instruction=-24|special order=-33|speed=29|spend=76|spin=34|spin class=38|sport=38|\
spot=27|spot 9=-41|spray=-31|sprin*=30|spring=30|squee*=19|squeeze=19|squeeze you=19|st=-21|\
staff*=-35|staffed=-35|staffed today=-35|stand=34|star=22|start date=-34|start in=-22|\
start monday=-46|start soon=21|start tomorrow=-28|start with=-36|stati*=-31|station=-31|stay=-33|\
steak=30|step=-22|still room=34|still waiting=-52|stop=50|stop in=24|stop renting=41|stora*=-23|\
storage=-23|storm=-34|storm season=24|stree*=-20|street=-20|stud=-23|stude*=-21|student=-21|\
style=27|styli*=30|stylist=30|stylist has=44|su=-67|su <matter>=-38|su cita=-20|su paquete=-20|\
subsc*=-26|subscription=-30|subscription renew=-23|suit=-40|suite=-40|summe*=24|summer=24|\
summer camp=-21|sun=24|sunday brunch=33|suppl*=30|supplie=23|sur=79|sur les=37|surpr*=38|\
surprise=38|swim=24|switc*=23|syste*=-24|system=-24|table=20|table for=32|taco=42|take $=25|\
take a=20|take it=-27|takin*=44|taking=44|talk to=28|talk with=48|tap=27|tara is=-26|tarde=-31|\
taxe=31|te=45|team=51|tees=45|tees 9=46|teeth=40|tell=-23|tell a=26|tell us=-47|ten=24|tenan*=-25|\
tenant=-25|tenem*=35|tenemo=35|termi*=-23|terra*=23|test drive=42|than a=29|thank=-29|\
thank for=-51|thank*=33|thanksgiving=33|that=27|the=-24|the <goods>=-40|the <matter>=-53|\
the <please>=-35|the <praise>=31|the <rush>=-33|the <state>=-20|the <urge>=26|the bank=-41|\
the best=30|the building=-26|the buyer=-55|the car=-38|the claim=22|the clinic=-33|the code=-24|\
the counter=-23|the county=-35|the desk=-41|the door=-31|the file=-41|the fire=-19|the first=35|\
the fountain=-28|the gallery=-24|the game=-45|the gym=-19|the harbor=52|the heat=41|the house=25|\
the invoice=-29|the item=35|the judge=-53|the key=-33|the lab=-21|the left=-20|the light=22|\
the linen=22|the mail=-19|the mix-up=-24|the note=-27|the office=-25|the outlet=33|the patio=39|\
the plumber=-26|the portal=-39|the price=33|the sale=-31|the salon=19|the seller=-33|\
the shelter=20|the side=-52|the spot=48|the storm=-37|the time=28|the truck=-31|the waitlist=-22|\
the warehouse=23|the way=-19|the weekend=-36|the whole=22|the&us=20|the&was=-27|the&we=-24|\
the&will=-26|the&you=-34|the&your=-29|them at=24|there=-27|there by=-25|there we=26|these=74|\
these new=28|they=20|they'*=43|they're=42|thing=-104|think=54|this=43|this code=-34|\
this friday=25|this is=-69|this morning=-21|this one=42|this saturday=26|this summer=33|\
this sunday=32|this thursday=30|this week=31|this weekend=55|this wk=38|those=23|thoug*=21|\
thought=21|thought about=24|three=36|three days=19|through friday=21|through march=21|\
through sunday=-27|throw=37|throw*=49|thursday at=-22|thursday is=40|ticket from=34|ticket to=24|\
tight=29|tile=-30|till=59|time for=30|time no=-25|time to=44|tire=24|tire ?=24|tire are=-42|\
tired=26|to 9=-48|to <matter>=21|to a=19|to buy=38|to close=-30|to come=-41|to do=-48|to eat=-29|\
to follow=-33|to grab=-32|to help=38|to list=35|to make=19|to move=-28|to order=-31|to pro=-20|\
to reach=-37|to room=-28|to schedule=-33|to school=29|to sell=38|to sign=-42|to spend=41|\
to test=37|to the=-44|to us=44|to you=-30|today !=-37|today and=25|today for=22|today to=19|\
todo=23|todo al=50|tomor*=-43|tomorrow=-43|tomorrow at=-25|tonight !=28|tonight from=33|too=78|\
total=-78|total $=-66|tour=35|toute=28|tow=-32|towar*=25|toward=25|toward your=24|towel=-25|\
town=62|track=-49|trade=47|trade in=32|trade up=30|trade*=27|trade-in=27|training 9=21|\
transfer of=-22|trash=-28|trave*=23|travel=23|treat=50|treat your=25|treat*=21|treatment=21|\
tree=57|trial=27|trial ends=-26|trial is=38|trim=31|trim ?=29|trip=-50|trivi*=39|trivia=39|\
truck=28|trust=36|try again=-52|tu=50|tu <goods>=31|tu casa=29|tuesday !=36|tuesday at=-50|\
tuesday between=-19|tuned=-19|turn your=47|turne*=-46|turned=-46|turned on=-28|tus=31|\
two more=-43|umbre*=-29|umbrella=-29|un <goods>=28|un ami=36|un amigo=23|un momento=-58|una=-32|\
unas=32|under $=24|under 9=21|under the=-21|unifo*=32|uniform=32|unit 9=-19|unlim*=32|\
unlimited=32|unloc*=32|unlock=32|up !=-46|up <rush>=41|up ?=52|up a=32|up any=-43|up for=62|\
up in=-36|up the=-24|up to=28|up with=-27|up your=48|updat*=-37|update=-25|updated=-20|upgra*=58|\
upgrade=58|upgrade your=41|ups=-39|url=-55|us=43|us <please>=-42|us <rush>=-20|us at=-55|\
us handle=23|us how=23|us keep=25|us know=-42|us to=-40|us today=-22|us your=30|us&your=46|use=23|\
use it=35|use the=-42|use your=25|used=-50|used %=-39|vacci*=-39|vaccine=-37|valen*=46|\
valentine=46|valentine is=31|van=22|vehic*=20|vehicle=20|vehicle is=44|ven=20|vende*=46|vender=46|\
vendr*=55|vendre=39|vendredi=30|venez=32|verification=-20|view=-24|vip=32|visit=24|visit and=29|\
visit*=22|voice=25|voice heard=25|voice*=-27|voicemail=-27|volun*=-31|volunteer=-24|vos=54|\
vos pneu=25|vote=90|vote for=28|votin*=20|voting=20|votre=-59|votre commande=-31|\
votre rendez-vous=-23|votre table=20|vous attend=23|w=48|w 9=56|waiti*=56|waiting=56|\
waiting on=-63|waitl*=-27|waitlist=-27|waive=54|waive your=47|walk=-41|want=32|want a=21|\
want for=-29|want us=-30|wante*=-38|wanted=-38|wanted to=-38|wareh*=47|warehouse=47|warni*=-58|\
warning=-58|warning until=-29|was=-57|was $=-30|was accepted=-28|was added=27|was cut=-21|\
was negative=-28|was sent=-23|was used=-31|was&your=-45|wasn'*=-36|wasn't=-36|water=-48|\
water is=-33|water*=43|way=-55|we <hook>=-35|we <please>=-23|we <rush>=-24|we <state>=-35|\
we <urge>=55|we are=-45|we can=24|we can't=-41|we close=-27|we couldn't=-36|we do=66|\
we forgot=-41|we had=-32|we just=25|we lost=-37|we moved=-29|we noticed=-28|we owe=-29|we pay=60|\
we reschedule=-23|we saved=48|we think=28|we'd like=-26|we'd love=28|we'll=-32|we'll be=-40|\
we'll get=-48|we'll pay=36|we'll waive=54|we're=-41|we're at=-22|we're closed=-21|we're giving=23|\
we're offering=42|we're out=-42|we're sorry=-28|we've added=52|we've got=20|we've moved=-20|\
wear=-27|wear the=41|weddi*=49|wedding=49|wednesday at=37|week=31|week !=38|week ?=-44|\
week free=21|week to=40|week with=34|week-*=27|week-end=27|weeke*=20|weekend=20|weigh*=31|\
welco*=-30|welcome=-30|well=-49|went=-55|were=-66|were&your=-38|what=30|what new=33|what your=27|\
when you=19|when you're=-51|which=-54|which day=-19|which one=-25|while=42|while we're=26|\
while you're=42|white=-57|whitening gel=-26|who=45|whole=34|why=32|will=-28|will <chat>=54|\
will <please>=-42|will be=-57|will call=-28|will thank=54|will you=31|will&you=38|win=26|\
windo*=-22|window=-22|wine=39|wing=54|winte*=35|winter=31|with $=26|with %=19|with ana=-34|\
with any=28|with code=23|with jo=-44|with no=28|with our=47|with the=-30|with two=20|with us=30|\
with you=-36|withi*=-45|within=-45|within 9=-34|wk=38|wonderful=-21|work=-56|work ?=-36|\
worki*=-22|working=-22|working on=-22|worth=46|worth more=23|would love=35|would you=-21|\
wrapp*=25|wrist*=34|wristband=34|wrong=-24|y=57|y <goods>=19|ya=-66|ya esta=-20|year=37|\
year new=44|yearb*=-39|yearbook=-39|yes=-47|yeste*=-40|yesterday=-40|yet=-21|yoga=28|you !=-47|\
you <bargain>=-34|you <praise>=40|you <rush>=-50|you ?=-21|you at=-65|you back=-26|you bought=-41|\
you can=19|you could=51|you for=-53|you free=-36|you funded=29|you go=-35|you help=-21|\
you know=21|you like=-19|you looked=35|you loved=29|you might=37|you on=-22|you order=37|\
you soon=-49|you thought=24|you today=-45|you tomorrow=-31|you used=-25|you want=-31|you were=-25|\
you yesterday=-34|you'd=-27|you'l*=51|you'll=51|you're booked=-29|you're due=-38|you're in=58|\
you've got=24|your $=55|your 9=-40|your <goods>=-22|your <matter>=-24|your <please>=-26|\
your <urge>=-22|your account=-22|your annual=-48|your bike=-25|your car=22|your card=-53|\
your child=-27|your claim=-40|your closet=34|your color=-23|your coverage=30|your data=-27|\
your decision=-30|your delivery=-29|your dream=36|your exclusive=29|your family=-20|\
your favorite=19|your file=-24|your first=23|your gift=-22|your glasse=-36|your hair=24|\
your home=38|your house=-20|your id=-59|your inhaler=-29|your lawn=51|your loan=-30|\
your membership=-20|your mom=-23|your nail=33|your neighborhood=41|your new=-55|your next=84|\
your oil=24|your old=19|your order=-28|your party=-33|your plan=-31|your rate=31|your receipt=-23|\
your reward=39|your shoe=-27|your signature=-22|your skin=54|your smile=36|your solar=-28|\
your special=-49|your stylist=41|your subscription=-30|your table=32|your ticket=-25|\
your trip=-25|your umbrella=-29|your vehicle=43|your voice=25|your vote=62|your will=31|\
your winter=19
"""
WEIGHTS: Final[dict[str, int]] = {
    name: int(points)
    for name, _, points in (each.rpartition("=") for each in _PACKED.strip().split("|"))
}
