"""What each word weighs, in hundredths; written by `tests.evaluation.train_tone`."""

from __future__ import annotations

from typing import Final

BIAS: Final = -11
_PACKED: Final = """
!=20|! !=47|!&9=46|!&<bargain>=24|!&<chat>=-54|!&<goods>=48|!&<please>=35|!&<praise>=-42|\
!&<state>=47|!&are=19|!&is=32|!&it=48|!&our=41|!&the=34|!&was=-20|!&we=59|!&you=-50|# 9=-26|\
$ <bargain>=46|$ <goods>=38|$ <matter>=-46|$ <praise>=23|$ <rush>=39|$ ?=29|$ al=42|$ and=-20|\
$ as=-45|$ at=-22|$ before=-33|$ charge=-27|$ credit=-23|$ each=-26|$ en=52|$ every=33|$ for=-72|\
$ hr=55|$ in=74|$ mo=23|$ off=47|$ on=50|$ plus=-26|$ sign-on=34|$ this=32|$ tonight=45|\
$ toward=28|$ tuesday=31|$ was=-31|$ without=-27|$&9=46|$&<chat>=36|$&<goods>=29|$&<please>=36|\
$&<praise>=44|$&<rush>=45|$&<urge>=33|$&is=-39|$&us=29|$&was=-45|$bill=-54|$price=27|%=36|\
% <bargain>=33|% de=57|% discount=-29|% of=-48|% off=39|% sur=26|%&<bargain>=29|%&<chat>=-25|\
%&<goods>=24|%&<matter>=30|%&<rush>=32|%&is=-30|%&it=30|%&our=19|%&the=-21|9=-25|9 !=49|9 $=56|\
9 9=53|9 <bargain>=-35|9 <chat>=-26|9 <goods>=34|9 <state>=-20|9 ?=-54|9 at=-35|9 bonu=32|\
9 buck=39|9 cent=59|9 class=-39|9 dollar=23|9 en=60|9 first=-29|9 from=-35|9 guest=23|9 h=-60|\
9 has=-24|9 minute=-25|9 night=39|9 or=-38|9 pier=-24|9 pm=-23|9 point=-47|9 seat=29|9 ticket=-26|\
9 to=-44|9 was=-39|9 week=41|9&<bargain>=22|9&<matter>=-29|9&<please>=-34|9&<praise>=37|\
9&<state>=-31|9&<urge>=33|9&?=-31|9&is=-26|9&it=-33|9&our=47|9&us=26|9&was=-38|9&we=-44|\
9&will=-21|9&you=-28|9&your=-20|<bargain>=27|<bargain> !=-30|<bargain> 9=-36|\
<bargain> <bargain>=39|<bargain> <chat>=-21|<bargain> <goods>=26|<bargain> <matter>=19|\
<bargain> <rush>=41|<bargain> <urge>=40|<bargain> ?=21|<bargain> a=-26|<bargain> are=43|\
<bargain> de=29|<bargain> go=29|<bargain> if=41|<bargain> is=-35|<bargain> of=20|<bargain> on=25|\
<bargain> to=-50|<bargain> was=-38|<bargain> you=36|<bargain>&<goods>=35|<bargain>&<matter>=28|\
<bargain>&<praise>=34|<bargain>&<rush>=35|<bargain>&<urge>=31|<bargain>&it=-22|<bargain>&our=30|\
<bargain>&us=23|<bargain>&was=-40|<chat>=-44|<chat> !=-40|<chat> $=34|<chat> 9=34|\
<chat> <goods>=42|<chat> <praise>=-36|<chat> <rush>=-41|<chat> <state>=-20|<chat> ?=-27|\
<chat> a=45|<chat> it=-41|<chat> of=19|<chat> on=34|<chat> the=-30|<chat> we=-46|<chat> your=-19|\
<chat>&<please>=-19|<chat>&<praise>=31|<chat>&<urge>=-20|<chat>&are=-52|<chat>&is=-34|\
<chat>&it=-38|<chat>&our=-31|<chat>&the=-24|<chat>&we=-27|<chat>&will=51|<chat>&you=-30|\
<goods>=23|<goods> 9=-21|<goods> <bargain>=26|<goods> <please>=22|<goods> <praise>=28|\
<goods> <state>=-25|<goods> ?=78|<goods> a=33|<goods> as=58|<goods> at=41|<goods> b=-44|\
<goods> by=29|<goods> et=39|<goods> in=40|<goods> is=-26|<goods> it=-41|<goods> the=48|\
<goods> to=29|<goods> up=-23|<goods> us=27|<goods> were=-23|<goods> will=-29|<goods> your=50|\
<goods>&<please>=42|<goods>&<praise>=37|<goods>&<state>=-25|<goods>&<urge>=20|<goods>&?=58|\
<goods>&i=19|<goods>&it=29|<goods>&our=39|<goods>&us=38|<goods>&was=-29|<goods>&were=-33|\
<goods>&will=-43|<goods>&you=22|<hook> ?=35|<hook> you=27|<hook> your=22|<hook>&<rush>=-33|\
<hook>&?=67|<hook>&is=-28|<hook>&it=-29|<hook>&our=31|<hook>&the=33|<hook>&we=-22|<hook>&you=19|\
<matter>=-25|<matter> !=27|<matter> $=-35|<matter> 9=-46|<matter> <bargain>=19|\
<matter> <chat>=-40|<matter> <goods>=-27|<matter> <matter>=-22|<matter> <state>=-35|<matter> ?=54|\
<matter> a=28|<matter> at=-34|<matter> is=-34|<matter> of=-22|<matter> on=-45|<matter> was=-29|\
<matter> will=-19|<matter> you=-35|<matter> your=26|<matter>&<praise>=28|<matter>&<state>=-21|\
<matter>&<urge>=32|<matter>&is=-23|<matter>&the=-35|<matter>&us=29|<matter>&was=-32|\
<matter>&will=-47|<matter>&you=-27|<matter>&your=-24|<please>=-42|<please> 9=-38|\
<please> <chat>=-20|<please> ?=-36|<please> if=-36|<please> me=-41|<please> the=-20|\
<please> us=-23|<please> you=-40|<please>&<praise>=26|<please>&are=-28|<please>&it=-27|\
<please>&the=-37|<please>&we=-22|<please>&will=-38|<praise>=41|<praise> !=-34|<praise> $=20|\
<praise> <bargain>=44|<praise> <state>=-31|<praise> <urge>=-25|<praise> our=25|<praise> to=38|\
<praise> your=36|<praise>&<rush>=23|<praise>&<state>=24|<praise>&is=20|<praise>&our=29|\
<praise>&the=47|<praise>&we=54|<praise>&you=46|<praise>&your=40|<rush> $=49|<rush> <bargain>=43|\
<rush> <please>=29|<rush> <praise>=34|<rush> <rush>=43|<rush> a=-31|<rush> at=-26|<rush> by=22|\
<rush> it=42|<rush> of=19|<rush> on=-33|<rush> our=33|<rush> to=41|<rush> y=54|<rush> you=-24|\
<rush> your=-30|<rush>&<state>=-26|<rush>&<urge>=24|<rush>&?=23|<rush>&are=21|<rush>&is=-32|\
<rush>&our=55|<rush>&was=-45|<rush>&were=-41|<rush>&will=-31|<state>=-37|<state> <goods>=19|\
<state> <rush>=-54|<state> <state>=-35|<state> a=29|<state> at=-38|<state> in=-27|<state> is=-24|\
<state> on=-32|<state> our=-20|<state> the=-28|<state> to=-24|<state> up=-38|<state> your=-32|\
<state>&?=28|<state>&we=-30|<state>&your=-27|<urge>=22|<urge> $=40|<urge> 9=29|\
<urge> <bargain>=39|<urge> <chat>=29|<urge> <matter>=20|<urge> <rush>=54|<urge> <state>=-58|\
<urge> a=26|<urge> by=51|<urge> in=-29|<urge> la=40|<urge> our=37|<urge> to=30|<urge> up=23|\
<urge> us=33|<urge> was=-26|<urge> you=30|<urge> your=36|<urge>&is=35|<urge>&us=44|<urge>&was=-30|\
?=29|?&i=-33|?&it=-33|?&we=26|?&will=47|?&your=38|?asks=-46|?hook=74|^$=-85|^<chat>=-81|\
^<hook>=65|^<matter>=-46|^<please>=-37|^<rush>=41|^<state>=-19|^<urge>=27|^about=-56|^add=50|\
^all=-73|^an=-58|^ann=39|^any=-37|^appelez-nous=-38|^application=-28|^apply=67|^apr=-40|\
^aprovecha=20|^as=-47|^ask=70|^back=45|^balance=-23|^be=29|^beat=48|^because=22|^become=42|\
^been=26|^board=30|^boarding=-52|^book=32|^boxe=23|^bring=-47|^brunch=22|^buy=43|^by=59|^call=-44|\
^car=-54|^chef=25|^chen=-63|^chip=31|^choir=-27|^cider=42|^class=-25|^clearance=35|^closing=33|\
^coach=-41|^code=-64|^cold=38|^come=60|^confirmation=-39|^congratulation=-49|^consult=32|\
^contact=-32|^correct=-54|^corte=-24|^could=-21|^crew=-35|^cuesta=-52|^curiou=25|^deal=42|\
^delivery=-25|^dernier=28|^desde=-49|^desole=-45|^dine=29|^dinner=22|^does=-41|^don't=64|\
^donate=49|^doorbuster=39|^double=34|^download=19|^dr=-74|^drive=47|^drop=22|^due=-35|^early=38|\
^earn=46|^el=-70|^emma=-21|^enjoy=-52|^essayez=29|^esta=-25|^ever=26|^every=29|^expect=-44|\
^explore=27|^facial=39|^faite=24|^family=40|^fare=29|^faster=35|^feel=-22|^final=39|\
^financing=-26|^find=-28|^fixed=30|^flash=39|^for=26|^fr=57|^fraud=-25|^freeze=42|^fresh=51|\
^from=-52|^gate=-35|^gig=22|^give=34|^go=57|^got=38|^grab=21|^gracia=-53|^great=-70|^had=53|\
^hair=38|^hall=-50|^happy=-43|^he=-37|^hear=22|^hello=-41|^help=27|^her=-33|^hey=-24|^hi=-73|\
^home=31|^hope=-28|^how=-66|^hungry=29|^hurt=43|^i=-27|^i'd=-35|^i'll=-56|^i'm=-32|^il=20|\
^injured=24|^inspection=25|^interested=42|^intro=36|^introducing=46|^invoice=-26|^it=-83|\
^it's=-46|^item=-55|^jess=-35|^jo=-33|^join=22|^just=-52|^karaoke=43|^keep=-30|^keys=-40|\
^kitchen=-33|^la=-90|^late=32|^le=-87|^learn=39|^leave=20|^lee=-51|^leo=-46|^les=-20|^let=37|\
^link=29|^live=37|^llegaron=23|^lobster=19|^lock=59|^long=-41|^loved=-28|^lower=44|^luna=-27|\
^make=53|^manana=-28|^marte=30|^matinee=47|^max=-28|^maybe=21|^meet=43|^membership=-21|^merci=-30|\
^mia=-33|^mom=19|^more=-58|^move=47|^mr=-44|^necesitamo=-30|^need=81|^new=26|^newborn=20|\
^nobody=20|^not=-57|^nothing=-67|^nouvelle=24|^now=82|^number=-46|^obtenez=26|^of=-57|^office=37|\
^ok=-33|^one=-32|^only=38|^oui=-74|^pack=-26|^paint=-62|^painter=-28|^park=-45|^parking=-30|\
^password=-20|^payment=-31|^perfect=-42|^personal=22|^phone=-19|^photo=-32|^pickup=-23|^pint=39|\
^please=-53|^poll=21|^pool=-24|^por=-41|^power=-57|^practice=-25|^pre-order=21|^premium=-58|\
^presale=35|^price=56|^protect=26|^ps=41|^psst=33|^pumpkin=45|^quick=-34|^quiere=32|^read=-34|\
^ready=38|^received=-27|^refinance=24|^refund=-21|^rejoin=29|^remember=22|^reminder=-36|\
^replace=21|^reply=-64|^report=-19|^reserve=23|^reservez=34|^result=-37|^rex=-44|^road=-57|\
^room=-56|^saturday=-67|^save=30|^say=69|^schedule=42|^school=-31|^season=32|^seat=30|^senior=-34|\
^setup=-54|^shall=47|^she=-53|^shipping=-33|^shop=57|^should=-24|^show=-33|^showing=-20|^si=-64|\
^sin=-56|^sleep=32|^small=20|^smile=29|^someone=-47|^something=-38|^son=-55|^sorry=-64|^sound=-47|\
^spend=53|^spot=20|^spring=22|^stand=27|^start=-39|^starting=-37|^stay=-29|^steak=28|^stop=81|\
^su=-60|^sun=23|^sunday=-21|^support=37|^swim=45|^table=-39|^take=-20|^talk=-21|^te=58|\
^teacher=-24|^tees=47|^test=30|^thank=-88|^that=-84|^the=-58|^then=-26|^there=-45|^they=-28|\
^think=21|^this=-33|^time=59|^todo=-33|^tonight=-33|^too=36|^total=-48|^track=-50|^trade=32|\
^treat=27|^trial=24|^try=-44|^tuesday=-43|^u=19|^un=-34|^unas=33|^unlimited=40|^unlock=29|^up=19|\
^upgrade=38|^ups=-40|^url=-55|^use=19|^valentine=48|^ven=24|^venez=35|^vente=31|^vote=72|\
^votre=-84|^waiting=-31|^warm=19|^water=-36|^we=-36|^we'd=-20|^we'll=-72|^we're=-53|^wear=-35|\
^weekend=21|^welcome=-36|^what=-52|^when=32|^which=-79|^while=44|^why=19|^will=28|^wine=20|\
^wing=34|^would=-43|^ya=-71|^yes=-50|^you=-49|^you'd=-50|^your=-40|^zero=43|a=19|a $=45|a 9=-21|\
a <bargain>=25|a <please>=21|a <rush>=70|a <urge>=19|a balance=25|a better=23|a bientot=-46|\
a buck=39|a buddy=31|a child=52|a coffee=-21|a coupon=35|a crown=-37|a cut=-40|a demo=31|a dog=21|\
a dozen=20|a ete=-53|a family=32|a fever=-43|a few=35|a fix=-32|a free=27|a friend=49|\
a gluten=-25|a great=-23|a haircut=23|a head=48|a la=-60|a ladder=-20|a las=-40|a massage=23|\
a minute=-26|a monthly=26|a night=-63|a pair=27|a part=-22|a photo=-30|a plumber=30|a private=-27|\
a realtor=36|a refresh=30|a replacement=-21|a review=19|a seat=-29|a second=34|a spa=56|\
a surprise=39|a trim=32|a truck=28|a un=40|a while=60|about $=-93|about 9=-25|about a=28|\
about our=43|about solar=25|about those=20|about two=-27|about us=26|about your=-19|above=-44|\
absen*=-26|absent=-24|ac=21|accepted=-47|accepting=40|accepting new=40|acces*=34|access=34|\
accid*=25|accident=25|accident ?=28|act=50|activ*=-38|active=-30|add=51|add a=38|add it=20|\
add your=34|added=44|added a=20|added to=-38|addre*=-19|address=-19|adopt*=43|ads=52|adult=-21|\
affor*=46|afford=46|after=-52|after 9=-59|after midnight=-35|after the=-34|after*=-37|\
afternoon=-30|again=-83|again on=-30|agend*=22|ages=-57|ahead=-19|ahora=-22|aid=-21|al=53|\
al mes=26|ale=71|alert=-25|alert $=-21|alert did=-25|all=19|all done=-34|all good=-32|all set=-30|\
all under=24|all week=37|all weekend=19|all your=29|almos*=-29|almost=-29|also=53|alter*=-39|\
alternator=-39|ami=44|amigo=24|amigo y=24|an accident=28|an adult=-43|an automated=-28|ana=-59|\
ana kim=32|and=27|and $=-45|and 9=-47|and ask=-20|and both=19|and doing=-22|and earn=24|\
and free=23|and get=26|and it's=30|and labor=-19|and more=39|and pay=49|and ready=-24|and rose=31|\
and save=27|and the=56|and we=31|and we'll=56|and will=-20|and you=41|and you'll=33|ann=42|\
ann your=38|annual plan=30|anoth*=-31|another=-31|any condition=24|any time=-63|anyon*=-23|\
anyone=-23|anyone who=33|anyti*=-44|anytime=-44|api=-22|aplic*=23|aplica=23|appea*=-21|appear=-21|\
appel*=-38|appelez-nous=-38|application=-35|apply=66|apply now=23|apply today=34|appro*=-40|\
approved=-37|apr=-24|april=41|aprov*=20|aprovecha=20|aqui=-28|are $=-27|are 9=62|are <hook>=-23|\
are <praise>=-41|are <rush>=42|are <state>=-22|are at=-45|are available=32|are back=51|\
are complimentary=43|are done=-20|are down=-32|are fine=-40|are free=-31|are full=42|are going=22|\
are here=30|are in=38|are limited=34|are next=-33|are on=-45|are out=-21|are selling=39|\
are still=-56|are up=-37|are waiting=27|are you=-44|are your=62|are&is=47|are&you=27|are&your=-21|\
aroun*=-60|around=-60|around 9=-42|arrival=65|arrive=-40|arrived=-21|art=23|art camp=23|as a=-51|\
as discussed=-35|as we=-30|as well=55|ask=38|ask about=46|ask for=24|ask us=36|ask your=23|\
asked=-42|asked about=-24|asked for=-43|assis*=37|assistant=24|at $=-28|at 9=-60|at <chat>=35|\
at <goods>=37|at <matter>=21|at <rush>=41|at a=40|at all=-29|at harbor=61|at home=37|at no=35|\
at noon=-23|at url=21|at work=32|ate=-68|ate all=-33|attac*=-34|attached=-34|atten*=33|attend=33|\
attend !=24|aug=46|aug 9=46|autho*=51|auto=33|auto-*=-44|autom*=-30|automated=-28|\
automated message=-23|avant=36|avec=29|await=55|awake=-35|away=36|b=-22|b 9=25|baby=-55|\
baby !=-53|back !=36|back for=51|back in=-45|back pain=39|back to=21|badge=-35|bags=20|\
balance alert=-22|balay*=-30|balayage=-30|bank=-33|bath=24|bathr*=-22|bathroom=-22|batte*=-22|\
battery=-23|be=-40|be $=-37|be <hook>=-31|be <state>=-29|be back=-24|be closed=-19|be done=36|\
be in=-31|be on=-25|be picked=-24|be there=-27|beach=50|beat=61|beat our=20|beat the=48|beaut*=28|\
because of=-30|becom*=47|become=47|become a=47|been=22|been a=34|been added=-24|before 9=-38|\
before it=42|before they=22|before winter=28|behind the=-40|being=-30|below=25|benef*=-30|\
benefit=-30|best ribs=37|bette*=20|better=20|better live=22|betwe*=-47|between=-47|between 9=-19|\
bid=29|bien=-80|bient*=-46|bientot=-46|bientot !=-46|big=26|bigge*=40|bigger=25|biggest=26|\
bike=33|bike is=-26|bill=40|bill today=44|billi*=-32|billing=-32|bird price=-19|birri*=23|\
birria=23|birth*=54|birthday=54|bite=55|black=20|black friday=24|block=26|block*=-52|blocked=-52|\
blood=-27|blood draw=-21|blowo*=36|blowout=36|blue=31|blue one=-20|board=34|board 9=37|board*=-52|\
boarding=-52|boat=24|bob=-48|bonu=79|bonu point=24|book=34|book by=27|book two=23|book your=31|\
booke*=-47|booked=-47|booki*=44|booking=44|boot=-30|bootc*=26|bootcamp=26|both=24|both save=27|\
botox=50|botte=45|bouqu*=31|bouquet=31|box=-19|boxe=36|brace=19|brake are=-32|branc*=-19|\
branch=-19|breakfast $=40|brew=42|bring=-59|bring two=-38|bring your=-31|broke*=-30|broken=-30|\
brow=69|brunc*=52|brunch=52|buck=62|buck all=39|buck each=39|buddy=34|bundl*=27|bundle=22|\
burge*=46|burger=46|bus=-24|busin*=30|business=30|but=-27|buy=58|buy house=35|buy one=38|buyer=25|\
buyer are=39|by !=59|by 9=-40|by august=26|by june=-31|by sunday=46|ca=56|cable=32|cafe=42|\
calen*=30|calendar=30|call=-38|call 9=-30|call to=19|call us=-54|call you=-28|calle*=49|called=49|\
called it=49|calli*=-36|calling=-36|came=-74|came in=-38|camp !=23|camp is=-29|can afford=46|\
can be=30|can bring=-40|can check=31|can come=-55|can do=-40|can go=-31|can help=30|can i=-20|\
can squeeze=22|can you=-77|can't=-48|cance*=-36|canceled=-24|cancellation=-21|cancu*=37|cancun=37|\
candi*=-20|candidate=-20|candl*=22|candle=22|canne*=25|canned=25|car insurance=23|car ready=-29|\
car wash=30|card=-40|card for=24|card is=-21|card was=-24|caree*=27|career=27|carro=-30|carry=27|\
cash=47|cash for=29|cash on=29|cater=57|cause=-27|cd=-20|ce=23|ce soir=39|celeb*=49|cent=59|\
ceram*=24|ceramic=24|certi*=31|certified=21|chall*=37|challenge=37|champ*=24|champagne=24|\
chanc*=41|chance=41|chance of=19|chang*=-26|change=-25|changed=-38|chann*=-34|channel=-34|\
charg*=-46|charge=-34|charge at=-27|charged=-30|cheap=30|cheap*=42|cheaper=23|cheapest=27|\
check and=-24|check is=-22|check out=36|check your=35|check*=-59|checked=-34|checking=-59|\
checking in=-52|chef=40|chen=-63|child=25|chip=45|chip in=38|choir=-27|choos*=-25|choose=-25|\
chose=-54|chose*=23|chosen=23|cider=42|cider donut=42|cita=-19|claim=-34|class for=23|\
class is=-34|class*=19|classe=19|classe start=45|clean*=-23|cleaned=-44|cleaning are=-54|\
cleaning for=37|cleaning is=33|cleaning special=20|clear=-40|clear*=48|clearance=38|\
clearance rack=41|clien*=55|client=55|close=-78|close at=-43|close early=-31|close*=-24|\
closed=-48|closed monday=-19|closed this=-31|closet=34|cloth*=-28|clothe=-28|coach=-45|coach*=28|\
coaching=22|code=-29|code 9=-64|cold=68|cold brew=42|color=-32|combo=24|come at=-33|come back=49|\
come by=-27|come enjoy=35|come fill=45|come first=40|come friday=-56|come in=-46|come meet=34|\
come on=39|come see=51|come to=-46|come today=-22|come with=-62|comin*=25|coming=25|\
commande est=-24|comme*=-60|comment=-48|compe*=23|complete=-26|completion=-22|complimentary=64|\
complimentary in=24|compr*=64|compra=42|con=24|con nosotro=29|conce*=-24|condi*=25|condition=24|\
confi*=-66|confirmation=-39|confirmed=-48|confirmed for=-33|congr*=-27|congratulation=-49|\
congratulation !=-50|consi*=63|consider=43|considered=37|considered a=28|conso*=23|consu*=44|\
consultation=51|conta*=-40|contact=-40|contr*=-37|contract=-19|cook=47|cooki*=54|cookie=50|\
copie=51|corre*=-56|correct=-56|correct ?=-56|corte=-25|cosa=-36|cost=-30|cost $=-61|couch=28|\
couch is=28|could=65|could not=-32|could save=27|could too=44|could you=-21|could*=-37|\
couldn't=-37|couldn't get=-26|count=66|count on=64|count*=-39|county=-37|coupe=39|coupl*=45|\
couple=45|coupon for=30|courr*=-24|courriel=-24|course !=-37|course 9=31|court*=-32|courtroom=-32|\
courtroom 9=-32|coverage=30|covered=-38|cowor*=54|coworker=54|crab=43|crawf*=43|crawfish=43|\
credi*=33|credit=41|crew are=-23|crois*=19|croissant=19|crown=-22|cuest*=-63|cuesta=-63|\
cuesta $=-63|curio*=25|curiou=25|curiou what=21|custo*=19|customer=26|d'hiv*=50|d'hiver=50|\
dana=22|dance=30|date is=-30|day is=-26|day late=-19|day passe=27|day special=22|day to=-31|\
days open=25|de=19|de $=-38|de <bargain>=24|de <goods>=47|de descuento=21|de la=21|de plus=32|\
deal=39|deal for=26|debt=52|decis*=-24|decision=-24|delay*=-45|delayed=-45|deliv*=-32|deliver=-19|\
delivery=-30|demai*=-75|demain=-75|demain a=-26|demo=41|denie*=24|denied=24|denim=36|depen*=-37|\
depos*=-47|deposit=-45|dernier=28|derniere=-20|descuento=-22|desde=31|deser*=43|deserve=43|\
desig*=42|designer=34|desk=-36|desol*=-45|desole=-45|desse*=24|dessert=24|detai*=-42|detail=-47|\
deux=28|devic*=-23|device=-23|dia=36|did=-48|did great=-24|did the=-28|did you=-19|diez=-48|\
diez minuto=-48|diffe*=35|difference=35|diman*=51|dimanche=51|dine=50|dine in=29|dinne*=25|\
dinner=25|discount=-33|discount on=-19|discu*=-44|discussed=-44|dismi*=-31|do=-36|do $=-46|\
do <bargain>=-19|do <goods>=47|do have=-19|do not=-42|do offer=-32|do the=38|do you=-19|\
docum*=-32|document=-32|does=-44|does that=-19|doing well=-22|dolla*=67|dollar=67|dollar count=19|\
dollar more=26|don't forget=20|don't let=32|don't need=-36|donat*=37|donate=30|donate today=28|\
donation=21|done=-49|done !=31|done in=47|donne*=59|donor=41|donut=59|donut are=41|door=-49|\
door at=20|door open=38|doorb*=39|doorbuster=39|doorbuster from=39|doubl*=32|down=38|\
down lease=43|dozen=32|dr=-55|draw=-54|dream=42|drive=78|drive home=26|driveway=23|drop in=22|\
drop off=-35|dropped=31|dry=-21|due=-34|due friday=-23|due in=-22|due may=-22|due on=-36|each=37|\
earli*=-43|early=38|early access=26|early voting=23|earn=56|earn $=28|earn 9=24|eat=30|\
eat after=-28|eat free=37|effec*=-60|effect=-44|effective=-28|el=-35|el 9=21|el dia=36|\
el marte=-35|elect*=-30|email=-34|emerg*=-28|emma=-21|emplo*=45|employee=28|en <goods>=36|\
en diez=-48|en magasin=22|end of=19|ended=-55|ends=-49|ends at=-24|ends in=-23|ends on=-49|\
energ*=34|energy=34|engin*=-28|engine=-28|enjoy=-35|enjoy free=29|enjoy the=-55|enrol*=30|\
enroll=36|enroll by=24|enroll now=19|enrollment fee=31|entra*=-34|entrance=-34|entre*=27|\
entree=28|equit*=20|equity=20|es el=-21|escap*=23|escape=23|escue*=-20|escuela=-20|espac*=-27|\
espacio=-27|essay*=29|essayez=29|est=-76|est de=-30|est prete=-31|esta=-37|esta bien=-28|\
esta lista=-28|esta semana=41|estam*=-31|estamo=-31|estat*=47|estate=47|estate planning=28|\
este=68|este mes=26|et=45|et <urge>=24|et recevez=29|eta=-47|ete=-53|eveni*=28|evening=28|\
evening mba=31|event=49|ever=31|every=75|every dollar=21|every thursday=29|everyone=-20|exam=-32|\
exclu*=33|exclusive=33|expec*=-44|expect=-44|experience=32|expir*=-41|expire=-37|expire in=-47|\
explo*=27|explore=27|expor*=-29|export=-29|exten*=37|extended=30|eye=-28|eye exam=-28|facia*=44|\
facial=44|facial from=39|faile*=-39|failed=-39|fair=28|fair is=44|faite=24|fall=56|family plan=26|\
fare=48|fast=34|fast for=-42|fast on=34|faste*=62|faster=62|favor=-41|favor*=28|favorite=28|\
fax=-24|featu*=30|feb=20|feb 9=20|febru*=38|february=38|fee=22|fee of=-22|feed=49|feed a=52|\
feel=-19|feel free=-48|fees=59|fest=44|fever=-46|few=43|few days=38|fight=23|file=-50|fill=41|\
fille*=30|filte*=-30|filter=-30|fin=29|fin de=29|final=28|final week=41|final*=27|finally=27|\
finan*=-20|find=19|find your=-24|fine=-79|finis*=-24|finish=27|finished=-29|first=44|\
first class=-23|first come=40|first month=-19|first served=40|fitti*=-32|fitting=-32|fix that=30|\
fixed=-50|flash=64|fligh*=-34|flight=-34|flight 9=-23|floor=57|flu=19|flu shot=19|follo*=-59|\
follow=-52|follow up=-23|food truck=36|for=30|for $=67|for %=29|for 9=28|for all=37|for an=58|\
for delivery=-19|for detail=-24|for feb=20|for friday=-24|for last=-35|for less=47|for lunch=-25|\
for may=24|for member=39|for new=43|for one=43|for our=55|for pickup=-29|for saturday=-37|\
for teacher=-19|for that=-41|for thursday=-23|for tuesday=42|for winter=25|for you=51|\
for your=-36|forec*=19|forecast=19|forev*=20|forever=20|forge*=20|forget=20|forgo*=-52|forgot=-52|\
forgot your=-32|form=-35|forwa*=-35|forward=-28|foste*=21|foster=21|found=-32|found a=-29|\
found your=-21|fount*=-32|fountain=-32|fr=36|fr 9=57|frame=49|fraud=-25|fraud alert=-25|\
free all=23|free consult=-28|free consultation=34|free drink=-19|free for=-47|free home=23|\
free menu=-25|free month=31|free on=35|free over=-37|free shipping=29|free to=-46|free tonight=42|\
freez*=28|freeze=28|fresh=84|friday ?=-31|friday at=59|frien*=55|friend=55|friend about=26|\
friend who=24|from $=77|from 9=30|from a=-27|from harbor=-48|from now=-28|from the=-46|fue=-37|\
funer*=-24|funeral=-24|gala=22|galle*=-34|gallery=-34|gana=22|garag*=22|garage=22|gas ?=-25|\
gate=-54|gel=23|gener*=40|generator=39|get=23|get $=26|get %=-20|get 9=25|get a=44|get it=21|\
get pre-approved=41|get the=-20|get two=25|get you=71|get your=60|gift=23|gift a=26|gift card=-20|\
gift feed=36|gift of=24|gig=22|give=24|give the=23|give you=-32|give your=19|givin*=53|giving=53|\
glad to=-45|glass*=-51|glasse=-51|glow=34|glow up=26|glute*=-36|gluten=-36|gluten free=-36|\
go ?=-23|go home=-43|go up=48|goal=49|goes=-37|gold=69|gone=54|gone by=31|good=-34|good !=-28|\
good through=-30|goodb*=64|goodbye=64|goodbye to=37|got=42|got a=48|got it=-39|got tire=22|\
grab=25|grab a=-28|grab your=22|graci*=-70|gracia=-70|grand=46|grand*=44|grandma=44|grati=66|\
gratu*=76|gratuit=38|gratuite=40|gratuitement=45|gray=-21|great=-62|great time=59|\
great weekend=-45|green=25|grill=23|guard=-27|gutte*=40|gutter=40|gym=-27|had=-28|had an=24|\
had to=-30|hair=54|hairc*=23|haircut=23|half=22|half off=53|half price=23|half-*=39|hall=-53|\
ham=19|hand=44|handl*=24|handle=24|happy birthday=-30|harbo*=40|harbor=40|harbor auto=21|\
harbor dental=-61|harbor gas=-25|harbor shoe=46|has=-20|has 9=-34|has a=-35|has an=-27|\
has been=-46|has room=56|hasta las=-26|haunt*=33|haunted=33|haunted house=33|have=-24|have 9=-26|\
have a=-70|have been=43|have opening=40|have the=-30|have them=-25|have you=24|have your=-28|\
haven't=36|haven*=36|hay=-23|he=-27|he's=-43|hear better=22|heard=22|heard for=22|heat=21|\
heat with=22|hedge=25|hedge called=25|hello to=31|help=40|help ?=-29|help for=-22|help us=39|\
help with=31|help you=28|her=-74|her lunch=-31|here !=55|here %=34|here ?=25|here a=39|\
here is=-37|here url=-34|here when=-49|here you=-23|hey=-24|hi=-78|hi lena=-28|highl*=34|\
highlight=34|his=-31|his lunch=-21|hit=25|hold=-47|hope=-25|hope you=-26|hora=-36|hot=37|\
hot yoga=34|hour=-31|hour before=-42|hour early=22|house=43|house in=35|house tomorrow=-32|\
how=-52|how is=-45|how many=-24|hoy=35|hoy y=54|hr=38|hundr*=27|hundred=27|hungr*=34|hungry=34|\
hurt=34|hygie*=-35|hygienist=-35|i=-28|i&the=19|i&you=-23|i&your=22|i'd love=23|i'll=-58|\
i'll be=-23|i'm=-35|i'm free=-30|i'm running=24|id=-63|if it=-29|if this=-33|if you'd=-22|\
il reste=-34|in=19|in $=62|in <chat>=42|in <goods>=-52|in <urge>=-53|in and=33|in at=-61|\
in for=51|in from=-46|in may=33|in mind=31|in minute=42|in october=22|in on=-52|in room=-27|\
in spot=-35|in stock=-53|in store=55|in ten=-23|in the=-37|in to=21|in town=64|in two=-19|\
include=-57|included=19|ingle=34|inhal*=-24|inhaler=-24|injur*=31|injured=24|injured at=20|\
inscr*=55|insid*=75|inside=50|insider=52|inspection=21|installed from=36|instant=-27|inste*=-47|\
instead=-47|instead ?=-43|instruction=-22|insurance ?=32|insurance bill=44|insurance is=28|\
interest for=37|interested=35|interested ?=46|internet=27|into=30|into a=21|into cash=29|intro=57|\
intro visit=33|introducing=46|inves*=34|invoi*=-42|invoice=-45|invoice 9=-26|is=-40|is $=-79|\
is %=-36|is 9=-63|is <hook>=-42|is <praise>=-24|is <state>=-20|is a=-26|is active=-31|is an=-44|\
is around=-34|is at=-33|is awake=-35|is back=35|is best=-25|is cancelled=-23|is closed=-30|\
is complete=-28|is delayed=-33|is done=-46|is down=-47|is fine=-40|is fixed=-49|is friday=-35|\
is from=-27|is full=-68|is half=19|is here=59|is in=-39|is included=-44|is june=-29|is just=32|\
is monday=-22|is near=34|is next=-35|is now=28|is off=-30|is online=-44|is open=39|is out=-22|\
is outside=-28|is over=-23|is ready=-42|is served=-24|is this=-28|is thursday=-33|is tomorrow=-19|\
is tuesday=-39|is waiting=98|is worth=23|is your=41|is&we=-21|is&you=19|isn't=-36|it=-31|it !=58|\
it <bargain>=-42|it <rush>=-23|it ?=-68|it again=-35|it and=-23|it before=43|it by=-25|\
it come=-21|it has=-21|it in=-22|it now=-38|it off=-42|it sell=21|it take=-23|it to=32|\
it today=-36|it tomorrow=-27|it up=-24|it with=-41|it&us=-35|it&you=-32|it&your=57|it's=-39|\
it's $=-123|it's a=63|it's back=-31|it's gone=53|it's national=37|it's on=-29|it's still=31|\
it's time=-45|item shipped=-27|item you=31|its way=-23|jacke*=-48|jacket=-48|jess=-36|jewel*=19|\
jewelry=19|jo=-35|job=26|joe=-51|join=24|jour=22|judge=-31|july=-19|july 9=-32|june 9=-27|just=36|\
just $=47|just a=-40|just came=33|just checking=-52|just dropped=31|just opened=30|\
just reduced=27|karao*=46|karaoke=46|keep it=-21|keep our=31|keep pets=-47|keep the=22|keep us=31|\
kerat*=26|keratin=26|key=-38|keys=-73|keys are=-29|kid=32|kids eat=37|kids under=-51|kim=-19|\
kitchen close=-19|kitchen is=-31|kits=21|know if=-29|know what=44|know your=-24|la <matter>=-33|\
lab=-25|labor=-19|ladde*=-20|ladder=-20|ladie=30|las=-27|las 9=-50|lashe=52|lashe ?=20|last=-30|\
last call=36|last cut=48|last day=-27|last night=-19|last thing=-47|late=-37|latte=36|launc*=30|\
lawn=45|le llamo=-29|leak=-36|learn=51|learn to=19|lease=23|lease a=20|leave a=30|leave at=-24|\
leave it=-26|leave us=21|left=-46|left a=-31|left something=44|left to=29|left your=-31|lena=-28|\
lengt*=-37|length=-37|leo=-50|les=39|less=70|lesso*=40|lesson=40|let=29|let get=52|let me=-35|\
let you=-25|lette*=-24|letter=-24|libra*=-28|library=-28|library book=-28|libre=-57|licen*=-20|\
light on=21|like the=-32|like to=-45|like you=45|liked=21|limit*=35|limited=35|limpi*=20|\
limpieza=20|line is=-41|link to=-31|link url=35|lip=46|list=22|list ?=40|lista=-28|liste*=-55|\
listed=-55|listo=-26|littl*=36|little=36|live=70|live better=22|live music=30|livin*=34|living=34|\
living room=29|llamo=-29|llant*=20|llanta=20|llega=-33|llegamo=-27|llegaron=23|llegaron los=23|\
llego la=39|lo=33|loadi*=-52|loading=-52|lobst*=37|lobster=37|lobster roll=37|local=32|lock=56|\
locke*=-23|locker=-27|login=-51|long=-42|long time=-41|longe*=-19|longer=-19|look=52|look at=-22|\
look ten=20|lookb*=40|lookbook=40|looke*=38|looked=38|loose=-45|lopez=42|los=45|lost=-40|\
lost power=-31|lot=-37|love=73|love our=25|love to=38|love your=31|low=36|lower=49|lower your=45|\
loyal*=19|loyalty=19|luna=-28|lunch=-54|lunch and=-44|lunch is=-31|lunch on=-25|lundi=24|made=-33|\
magas*=42|magasin=27|mail=-37|maile*=-24|mailed=-24|main=-19|maintenance plan=19|maiso*=26|\
maison=26|make=59|make it=20|make your=43|manag*=-44|manager=-44|manan*=-55|manana=-55|\
manana no=-27|many=-24|many people=-24|march=20|marcu=-29|marga*=23|margarita=23|maria lopez=42|\
marke*=55|marked=29|marked down=29|market=44|market ?=23|masaj*=24|masaje=24|massa*=22|massage=22|\
match=31|matin*=47|matinee=47|mattr*=46|mattress=35|mattresse=20|max=-30|may=26|may be=-23|\
maya=-55|maybe=21|maybe add=21|mba=59|me=-55|me <matter>=-25|me a=-46|me ask=-39|me check=-25|\
me to=-62|measu*=22|measure=35|measure 9=35|meet=24|meet the=21|meeti*=-28|meeting=-28|membe*=22|\
member=33|membership is=-24|memor*=24|memorial=24|memorial day=24|men=23|menti*=-32|menu for=-29|\
menu is=-40|menu start=38|merci=-30|mes=53|mes sin=26|mesa=-26|messa*=-27|message=-27|mia=-38|\
micro*=41|might=61|mike=-47|mimos*=34|mimosa=34|mind for=31|minut*=-24|minute=-23|minute late=-20|\
miss=50|miss you=44|missi*=-40|missing=-40|mitte*=-27|mitten=-27|model=35|mois=49|mois gratuit=20|\
moiti*=31|moitie=31|mom=21|momen*=-46|moment=-50|momento=-19|monda*=-54|monday=-54|monday at=-38|\
monday for=-19|money=79|money down=57|month=32|month $=24|month ?=35|month and=-30|month free=27|\
month is=31|month no=-30|month with=-28|month*=21|monthly=21|monthly donor=37|more a=-35|\
more for=38|more than=28|more thing=-44|morni*=-21|morning=-21|mortg*=30|mortgage=30|mosqu*=40|\
mothe*=25|mother=25|mother day=45|move your=-23|moved=-48|moved to=-30|mr=-42|ms=-44|music=30|\
music friday=58|must=-54|must be=-38|my=-28|my way=-44|nail=40|nail done=25|name is=-28|natio*=37|\
national=37|near=37|necesitamo=-30|necesitamo su=-30|need=-23|need to=-69|need your=23|neede*=-40|\
needed=-40|negat*=-28|negative=-28|neigh*=48|neighbor=22|neighborhood=44|never=-23|new=38|\
new ac=23|new arrival=65|new client=43|new color=30|new denim=25|new device=-27|new glasse=-28|\
new in=41|new lease=-20|new model=35|new on=42|new one=-62|new ones=-50|new patient=52|\
new tire=-32|new year=47|new you=45|newbo*=28|newborn=28|newborn shoot=25|news we=40|\
next door=-40|next order=40|next service=-28|next tuesday=-28|next week=-65|night=47|night $=38|\
night ?=21|night and=34|night is=49|night only=28|no=20|no cost=20|no coupon=-31|no hay=-27|\
no money=57|no more=70|no need=-21|no that=-30|no we=-26|noah=-34|nobody beat=20|noche=38|\
noise=-31|noon=-39|noon and=-29|norma*=-60|normal=-43|nos=36|nos vemo=-56|nosot*=29|nosotro=29|\
not=-57|not on=-33|notar*=23|notary=23|note=-57|noted=-48|nothi*=-33|nothing=-33|nothing to=-24|\
nothing until=27|notic*=-65|notice=-53|noticed=-26|notre=26|nous=-37|nouvelle=44|nov=30|nov 9=30|\
now=37|now !=47|now $=28|now in=34|now is=35|now offer=29|now offering=24|now on=-31|nuest*=22|\
nueva=45|nuevo=60|numbe*=-57|number=-57|number 9=-46|number ?=-29|nutri*=22|nutrition=22|oak=-22|\
obten*=27|obtenez=27|octob*=46|october=22|of $=-27|of <urge>=-22|of course=-37|of rain=-20|\
of you=-39|of your=-54|off !=-45|off any=27|off everything=35|off for=30|off in=-36|off the=-21|\
off with=-40|off yes=-42|off your=28|offer a=-32|offer botox=23|offer*=66|offering=47|\
offering 9=20|offert=39|offic*=-25|office=-33|offre*=48|oil=25|oil change=29|ok=-43|ok ?=-19|\
old=28|old one=-41|old phone=40|on <bargain>=26|on <goods>=36|on all=45|on august=-21|\
on completion=-22|on file=-25|on friday=-61|on it=-30|on its=-23|on length=-37|on monday=-36|\
on my=-70|on new=38|on our=-41|on that=-32|on this=41|on thursday=-38|on tuesday=39|on us=39|\
on vous=33|on you=80|one=-23|one $=-58|one before=29|one day=30|one free=27|one get=32|\
one hour=-29|one is=24|one more=-50|one night=24|one of=-38|one sec=-46|one ticket=43|ones=-65|\
ones come=-50|onlin*=-27|online=-27|only=40|only $=19|only 9=41|only have=-34|open=68|open a=27|\
open again=-43|open and=37|open at=-38|open for=67|open friday=66|open house=19|open monday=-45|\
open saturday=36|open till=29|open until=-41|opene*=41|opened=41|opened up=43|openi*=49|\
opening=49|opening this=32|opening tomorrow=40|or=-38|or 9=-19|or <please>=-28|or call=-28|\
or the=-36|order before=22|order by=34|order came=-46|order is=-29|order shipped=-24|\
order was=-19|order with=21|order your=24|order*=-27|ordered=-27|ortiz=56|oui=-74|our=40|our 9=33|\
our <bargain>=30|our <matter>=-46|our <praise>=19|our annual=36|our cleaning=-54|our fall=21|\
our gala=19|our insider=46|our phone=-58|our price=20|our site=-52|our spring=35|our summer=-26|\
our team=34|our vip=19|our way=-24|our&the=26|our&we=22|our&you=38|our&your=22|out=-25|\
out for=-19|out of=-44|out on=-32|out our=26|out today=-60|outag*=-31|outage=-31|outage in=-28|\
outfi*=26|outfit=25|outle*=47|outlet=47|outsi*=-54|outside=-54|ouver*=-22|over=-34|overd*=-30|\
overp*=32|overpaying=32|overpaying your=32|owe=-20|owe you=-20|ownin*=30|owning=30|oyste*=39|\
oyster=39|pack=-38|packa*=27|package=27|package are=23|package from=28|page=-57|page 9=-37|\
paid=-37|paiem*=-21|paiement=-21|paiement de=-21|pain=52|pain ?=22|paint=-37|paint*=-25|\
painter=-28|pair=49|pair for=39|panca*=30|pancake=30|paper=-78|paque*=-21|paquete=-21|par=-28|\
par mois=35|para=23|park=-31|park in=-42|parke*=-22|parked=-22|parki*=-44|parking=-44|\
parking is=-36|part=-70|part and=-19|pas=-36|passe=64|passe are=39|passe*=-48|passed=-38|\
passp*=-23|passport=-23|passw*=-47|password=-47|password reset=-20|pasta=21|patch=31|patch is=36|\
patio=74|patio is=41|pay=61|pay $=-38|pay by=-39|pay cash=46|pay for=48|pay less=30|\
pay nothing=41|payin*=41|paying=41|pdf=-32|pedic*=31|peek=25|pense*=24|pensez=24|peopl*=-33|\
people=-33|people ?=-24|per=-23|perfe*=-23|perfect=-23|perso*=-30|pest=-26|pets=-54|phone=-51|\
phone for=21|photo=-71|photo are=-29|pick it=-33|picked up=-28|picku*=-54|pickup=-54|\
pickup is=-39|pier st=-24|pies=42|pilin*=23|piling=23|piling up=23|pin=-31|pint=60|pint $=51|\
pizza=49|pizza night=21|place=25|planned=-19|planning=28|plant=32|pleas*=-54|please=-54|\
please buy=-23|please keep=-25|please remove=-22|please text=-23|plumber ?=31|plus=28|pneu=41|\
pneu d'hiver=30|poll=21|poll are=33|pool=32|pool is=-28|pool open=42|por $=64|por 9=31|\
por favor=-41|por solo=27|porta*=-36|portal=-36|portr*=21|portrait=21|posit*=-25|position=-25|\
post=-20|poste*=-23|posted=-23|pour=49|pour $=24|pouve*=-56|power=-68|power is=-48|\
practice is=-22|pre-a*=49|pre-approved=49|pre-approved in=41|pre-o*=28|pre-order=30|preci*=35|\
precio=43|premium $=-58|premium for=38|preor*=54|preorder=54|prep=-40|prep start=-40|presa*=35|\
presale=35|preschool=19|press*=19|pressure=19|pret=-30|prete=-31|previ*=37|preview=37|price=90|\
price for=21|price go=29|price of=36|price was=-24|prici*=62|pricing=62|prime*=40|primer=27|\
primer mes=27|print=27|print are=32|private=20|prix=41|prize=49|pro=-30|pro is=-24|proce*=-30|\
promo*=-38|proof=-20|prote*=42|protect=26|protect your=26|ps=24|psst=33|pumpk*=45|pumpkin=45|\
pumpkin patch=36|puppi*=45|puppie=45|purch*=20|purchase=20|purchase of=22|quali*=68|qualify=22|\
qualify for=22|quart*=28|que=45|quest*=-57|question=-57|quick question=-35|quier*=27|quiere=27|\
quote=21|quote for=-21|rabie=-20|rabie shot=-20|rack=47|rack are=35|rain=-42|rappe*=-29|\
rate are=35|rate is=-40|rate just=27|rate on=-21|rate your=-37|reach=-37|read=-37|ready=-45|\
ready for=20|ready url=-35|realt*=41|realtor=41|realtor ?=36|rebat*=30|rebate=30|recal*=-22|\
recei*=-36|receipt=-36|receipt for=-22|receipt url=-20|received=-40|recep*=-43|reception=-43|\
recev*=29|recevez=29|red=-39|reduc*=28|reduced=22|refer=21|refin*=48|refinance=38|refinancing=19|\
refinancing ?=19|refre*=52|refresh=36|refun*=-36|refunded=-40|register=19|registered=-25|\
regul*=29|regular=29|rehea*=-29|rehearsal=-29|rejoi*=29|rejoin=29|release=-35|released=19|\
rembo*=-50|remboursement=-50|remem*=20|remember=20|remin*=-37|reminder=-37|remov*=-37|removal=-22|\
remove=-22|rende*=-23|rendez-vous=-23|renew=-51|renew on=-37|renewal=29|renewed=-20|renov*=27|\
renovated=27|rent ?=23|renta=21|renta*=-20|rental=-20|renti*=42|renting=42|reord*=-19|reorder=-19|\
replace=31|replace it=34|replacement=-23|replacement is=-21|reply=-68|reply to=-22|repor*=-58|\
report=-38|report card=-19|reque*=-19|resch*=-28|reschedule=-22|resen*=-32|resend=-32|\
resend the=-32|reser*=29|reserve=39|reserve your=27|reservez=34|reservez votre=35|reset=-47|\
restocked=26|restocked the=26|resul*=-31|resultat=-27|resultat sont=-27|retai*=33|retail=35|\
retir*=-31|retur*=-28|return=-26|reuni*=-25|reunion=-25|review and=20|rewar*=53|reward=53|rex=-44|\
rex is=-44|ribs=39|ribs in=37|right=-63|right for=20|right now=-49|ring=33|ring is=-31|rink=70|\
road=-75|roll=37|roof=19|rooft*=21|rooftop=21|room=-33|room 9=-87|room for=19|room in=60|\
room is=-39|rose=28|rotat*=25|round=42|ruiz will=-22|run=19|running a=22|running late=-31|\
runs=-33|runs from=-36|s=40|s 9=61|safe=-45|said=-35|said yes=-35|sale is=19|sale price=-24|\
sam ortiz=53|same time=-45|samed*=21|samedi=21|sanda*=20|sandw*=41|sandwich=41|satur*=31|\
saturday=31|saturday $=25|saturday 9=-39|saturday ?=-31|saturday at=-27|saturday is=21|save=28|\
save $=22|save %=33|save about=-50|save on=20|save you=-20|save your=23|saved=61|say=44|\
say goodbye=37|say hello=31|says=-22|scan=26|scan and=26|schedule a=25|schedule for=43|\
scheduled=-22|schoo*=33|school=33|school supplie=35|scree*=-19|screen=-28|seaso*=79|season=79|\
season and=27|season is=40|season passe=25|seat 9=-36|seat for=21|sec=-67|second show=43|\
secre*=20|secret=20|see it=-21|see our=54|see url=-58|see us=41|see what=45|see you=-58|sell=59|\
sell for=23|sell gift=-27|sell out=21|selli*=65|selling=65|selling ?=31|semai*=23|semaine=23|\
seman*=49|semana=49|send=-53|senio*=-31|senior=-31|sent=-57|sept=-22|sept 9=-22|served=31|\
server=-26|service in=-37|session are=36|session for=-25|set aside=-19|sets=33|setup=-54|\
seule*=25|seulement=25|shall=47|share=-39|she=-52|shelt*=28|shelter=28|shift=-43|shipp*=-33|\
shipped=-53|shipped today=-24|shipping on=32|shirt=54|shoot=24|shop=52|shop the=33|short=-48|\
short staffed=-36|shoul*=-23|should=-23|should i=-52|show=-22|show this=-31|show was=39|\
showi*=-20|showing=-20|si=-47|si el=-52|sibling discount=24|sick=-43|sick today=-25|side=-53|\
side door=-38|sign=-25|sign and=-43|sign-on=34|sign-on bonu=34|signa*=-57|signature=-57|\
signe*=-40|signed=-40|sim=-31|sim is=-31|since=28|site=-49|six=34|size=-56|skin=64|skin will=54|\
sleep=41|sleep better=32|sleep*=52|slot=36|small=-19|small gift=36|smile=63|smile with=32|\
smoot*=38|snow coming=21|snow removal=-21|so=-19|so is=23|so you=-42|sock=42|sofa=30|soir=45|\
solar ?=25|sold=20|solo=31|solo $=27|someo*=-19|someone=-19|somet*=50|something=50|\
something behind=44|something for=29|son=-55|son $=-55|sont=-28|soon !=-31|sorry=-71|sorry !=-21|\
sorry for=-22|sorte*=38|sorted=38|sound=-47|sound good=-47|spa=69|spa day=56|spani*=28|spanish=28|\
special $=20|special instruction=-22|special offer=22|special order=-38|special this=39|\
special tonight=-40|speed=36|spend=79|spin=36|spin class=45|sport=55|spot=19|spot 9=-35|\
spot opened=22|spray=-26|sprin*=38|spring=38|squee*=22|squeeze=22|squeeze you=22|staff*=-36|\
staffed=-36|staffed today=-36|stand=27|start at=-23|start date=-34|start in=-23|start june=19|\
start monday=-28|start now=21|start soon=21|start tomorrow=-31|start with=-31|start*=-31|\
starting=-44|stati*=-27|station=-27|stay=-28|steak=34|still available=-46|still good=-30|\
still have=30|still room=37|still waiting=-52|stock=-54|stop=41|stop in=23|stop overpaying=32|\
stop renting=42|store=24|storm=-32|storm season=20|stude*=-25|student=-25|style=26|styli*=32|\
stylist=32|stylist has=43|su=-65|su <matter>=-37|su cita=-19|su paquete=-21|subsc*=-25|\
subscription=-31|subscription renew=-25|suit=-38|suite=-41|summe*=22|summer=22|summer camp=-34|\
sun=39|sunday brunch=35|sungl*=22|sunglasse=22|suppl*=42|supplie=35|support the=27|sur=58|\
sur les=43|surpr*=39|surprise=39|swap=25|swim=49|switched=22|switched to=22|syste*=-26|system=-26|\
table=22|table for=28|taco=49|take=-33|take $=34|take about=-26|take two=-32|take walk-ins=-29|\
take your=-36|takin*=42|taking=42|tap=30|tara is=-27|tarde=-33|tasti*=32|tasting=32|\
tasting menu=25|tax=-22|te=44|teach*=-31|teacher=-31|teacher get=21|team=43|team plan=-28|tees=47|\
tees 9=47|teeth=49|teeth whitening=35|tell a=26|tell us=-41|ten=32|ten year=20|tenan*=-26|\
tenant=-26|tenem*=21|tenemo=21|tenemo espacio=-27|termi*=-29|test drive=43|text 9=22|text us=-19|\
than a=30|than you=23|thank=-26|thank for=-52|thank*=33|thanksgiving=33|that=-84|that $=-31|\
that card=-51|that night=-26|that plan=-32|that work=-30|that would=-33|the=-27|the <bargain>=-46|\
the <goods>=-50|the <matter>=-49|the <please>=-35|the <praise>=27|the <rush>=-19|the <state>=-22|\
the back=-34|the band=26|the bank=-55|the best=39|the blue=-36|the building=-20|the bus=-19|\
the buyer=-51|the calendar=23|the car=-33|the claim=25|the clinic=-29|the code=-29|\
the counter=-22|the county=-33|the coupon=-20|the day=-20|the desk=-33|the discount=-20|\
the dog=-25|the door=-61|the end=19|the file=-39|the first=31|the fountain=-32|the free=-45|\
the gallery=-25|the game=-45|the harbor=50|the heat=45|the house=23|the invoice=-27|the item=40|\
the job=29|the judge=-52|the key=-32|the lab=-23|the large=-19|the left=-19|the light=25|\
the market=24|the month=-23|the note=-28|the office=-32|the outlet=47|the patio=36|the perfect=21|\
the photo=-31|the plumber=-31|the portal=-36|the position=-21|the price=44|the promo=-24|\
the red=-36|the sale=-44|the salon=23|the schedule=22|the seller=-39|the shelter=20|the side=-52|\
the special=-40|the spot=46|the storm=-34|the team=-28|the time=32|the trial=-21|the truck=-28|\
the waitlist=-33|the warehouse=23|the weekend=-25|the whole=25|the&was=-31|the&will=-25|\
the&you=-27|the&your=-24|them at=26|then=-23|thera*=-19|therapy=-19|there=-36|there a=-26|\
there are=-48|there by=-24|there we=22|these=70|these new=29|thing=-108|think=64|\
thinking about=19|this=52|this code=-37|this friday=31|this is=-81|this month=40|this morning=-25|\
this one=43|this saturday=36|this summer=36|this sunday=34|this thursday=29|this wasn't=-33|\
this week=38|this weekend=59|this wk=40|thoug*=22|thought=22|thought about=25|three=28|\
three days=30|through friday=21|through march=19|throw=47|throw*=47|thursday at=-23|\
thursday for=-31|thursday is=41|ticket from=33|ticket to=24|tight=33|tile=-29|till=68|till 9=29|\
time ?=21|time for=32|time to=58|tint=25|tire=19|tire ?=25|tire are=-27|tired=24|tired ?=22|\
title=-19|to 9=-60|to <matter>=33|to appear=-21|to buy=42|to close=-27|to come=-43|to do=-26|\
to eat=-28|to follow=-40|to grab=-25|to have=-48|to hear=-32|to help=48|to learn=21|to list=39|\
to make=19|to move=-29|to order=-26|to pay=-19|to reach=-38|to room=-29|to schedule=-32|\
to school=42|to sell=59|to sign=-47|to spend=42|to take=-24|to test=35|to the=-43|to treat=21|\
to weed=23|to you=-50|today !=-33|today and=26|today at=20|today for=27|today to=24|todo=29|\
todo al=49|tomor*=-46|tomorrow=-46|tomorrow at=-26|tomorrow to=-29|tonight !=41|tonight class=23|\
tonight from=31|tonight is=-39|too=82|total=-71|total $=-66|tour=36|toute=32|tow=-35|towar*=21|\
toward=21|toward your=28|towel=-24|towel are=-32|town=70|track=-50|trade=47|trade in=27|\
trade up=31|training=20|training 9=24|transfer of=-19|trash=-27|trave*=26|travel=26|treat=44|\
treat your=26|treat*=33|treatment=33|treatment $=21|tree=58|trial=24|trial ends=-26|trial is=26|\
trim=32|trim ?=32|trip=-50|trivi*=42|trivia=42|truck=36|trust=42|try=-23|try again=-56|try it=-28|\
try our=31|try us=20|tu=57|tu <goods>=37|tu casa=32|tuesday !=42|tuesday 9=21|tuesday at=-44|\
turn your=46|turne*=-46|turned=-46|turned on=-27|turni*=-21|turning=-21|tus=37|tv=19|two days=-62|\
two more=-39|two week=-26|umbre*=-23|umbrella=-23|un <goods>=32|un ami=44|un amigo=24|\
un masaje=24|un momento=-58|una=-49|una hora=-36|unas=47|under=-21|under $=43|under 9=-48|\
unifo*=29|uniform=29|unit 9=-19|unloc*=35|unlock=35|until=-19|until june=-21|up !=-40|\
up <rush>=44|up ?=49|up a=31|up any=-45|up for=52|up in=-31|up the=-24|up to=37|up with=-26|\
up your=47|updat*=-39|update=-25|updated=-25|upgra*=41|upgrade=51|upgrade your=27|ups=-33|url=-45|\
us=40|us <please>=-40|us a=21|us at=-51|us handle=27|us how=23|us in=52|us keep=27|us know=-40|\
us to=-23|us today=-22|us&your=40|use=40|use code=28|use it=36|use the=-47|use your=29|used=-56|\
used %=-40|vacci*=-42|vaccine=-39|valen*=50|valentine=50|valentine is=26|vehic*=19|vehicle=19|\
vehicle is=46|vemo=-56|ven=24|vende*=48|vender=48|vendr*=60|vendre=45|vendredi=29|venez=35|\
verification=-22|viene=-19|view=-22|vip=31|visit=36|visit and=34|visit*=28|vitam*=30|vitamin=30|\
voice=22|voice heard=22|voice*=-21|voicemail=-21|volun*=-35|volunteer=-28|vos=46|vos pneu=30|\
vote=96|vote for=46|votre=-54|votre commande=-33|votre maison=26|votre rendez-vous=-23|\
votre table=22|vous attend=24|w=51|w 9=57|waiti*=58|waiting=58|waiting on=-65|waitl*=-36|\
waitlist=-36|waive=47|waive your=37|walk=-35|walk-ins=-29|want a=24|want for=-22|want me=-42|\
want one=30|wante*=-38|wanted=-38|wanted to=-38|wareh*=47|warehouse=47|warm=21|warni*=-58|\
warning=-58|warning until=-25|warra*=26|warranty=26|was=-55|was $=-39|was <rush>=-20|\
was accepted=-28|was added=27|was negative=-28|was sent=-21|was used=-30|was&your=-46|wash=25|\
washi*=19|washing=19|wasn'*=-45|wasn't=-45|wasn't you=-33|water=-52|water is=-32|water*=45|wax=51|\
way=-41|we <chat>=20|we <hook>=-25|we <please>=-22|we <state>=-33|we <urge>=32|we also=37|\
we are=-37|we buy=27|we can=-25|we can't=-37|we cater=55|we close=-24|we couldn't=-31|\
we don't=-52|we forgot=-35|we got=29|we had=-31|we have=-44|we just=32|we lost=-31|we moved=-27|\
we noticed=-26|we now=29|we only=-34|we owe=-20|we pay=65|we put=19|we reschedule=-22|we saved=52|\
we still=30|we take=-24|we think=29|we'd like=-26|we'd love=29|we'll=-28|we'll be=-39|\
we'll get=-34|we'll pay=35|we'll waive=46|we're=-34|we're at=-23|we're closed=-21|we're giving=30|\
we're here=-34|we're looking=-37|we're offering=37|we're out=-45|we're sorry=-26|we've added=64|\
we've got=22|we've moved=-19|wear=-34|wear the=47|weddi*=57|wedding=57|wedne*=19|wednesday=19|\
wednesday at=42|week=37|week !=41|week ?=-49|week for=39|week free=20|week to=41|week with=33|\
week-*=27|week-end=27|weekend !=-45|weekend forecast=19|weigh*=33|weight=22|welco*=-33|\
welcome=-33|welcome !=-19|well=-32|went=-60|were=-74|were&you=-32|were&your=-38|what=45|\
what new=49|what your=35|when it's=20|when you're=-47|which=-79|which day=-27|which one=-33|\
while=57|while we're=22|while you're=46|white=-58|whitening gel=-23|who=57|who need=44|whole=45|\
why=48|will=-22|will <chat>=54|will <please>=-40|will be=-54|will call=-26|will thank=54|\
will you=28|will&you=41|win=20|wine=48|wine and=21|wing=50|winte*=44|winter=44|with $=30|\
with %=27|with ana=-34|with any=46|with code=29|with color=-35|with jo=-43|with no=43|with our=51|\
with that=-44|with the=-42|with us=31|with you=-37|withi*=-44|within=-44|within 9=-32|witho*=-43|\
without=-43|without insurance=-42|wk=40|wonderful=-23|work=-59|work ?=-36|worki*=-24|working=-24|\
working on=-24|worth=32|worth more=30|would=-48|would love=37|would save=-37|would you=-24|\
wrapp*=23|wrist*=38|wristband=38|wrong=-21|y=61|y <goods>=23|ya=-73|ya esta=-21|year=43|\
year new=46|year with=23|year younger=20|yearb*=-40|yearbook=-40|yes=-69|yes it's=-27|\
yes kids=-33|yes the=-28|yes we=-34|yes we're=21|yeste*=-40|yesterday=-40|yet=-44|yoga=26|\
yoga at=22|yoga for=23|you !=-47|you $=-23|you <bargain>=-34|you <praise>=40|you <rush>=-53|\
you ?=-36|you an=-27|you arrive=-25|you asked=-20|you at=-59|you back=-19|you both=23|\
you bought=-26|you can=-22|you considered=28|you could=62|you for=-63|you free=-37|you friday=-34|\
you funded=38|you get=-22|you go=-24|you like=-24|you looked=38|you loved=31|you might=48|\
you order=50|you should=29|you soon=-48|you then=-22|you think=23|you thought=24|you today=-50|\
you tomorrow=-30|you tuesday=24|you used=-22|you want=-36|you were=-53|you would=-51|\
you yesterday=-34|you'd=-61|you'd like=-31|you'd save=-42|you'l*=53|you'll=53|you're booked=-26|\
you're covered=-19|you're due=-45|you're here=31|you're in=62|you're invited=20|\
you're welcome=-19|you've got=27|young*=20|younger=20|your $=55|your %=21|your 9=-42|\
your <goods>=-23|your <matter>=-28|your <please>=-23|your <praise>=22|your <urge>=-19|\
your account=-22|your annual=-52|your before=21|your bike=-23|your cable=32|your card=-52|\
your cd=-25|your child=-27|your claim=-36|your closet=34|your color=-24|your coverage=22|\
your data=-33|your decision=-24|your delivery=-29|your dream=38|your exclusive=33|your family=-23|\
your favorite=28|your file=-23|your first=38|your flight=-22|your friend=21|your glasse=-36|\
your gutter=28|your hair=24|your hedge=25|your home=22|your house=-23|your id=-63|\
your inhaler=-24|your lawn=47|your loan=-36|your membership=-20|your nail=32|your neighborhood=44|\
your new=-49|your next=80|your oil=27|your old=32|your order=-30|your party=-34|your plan=-49|\
your point=-27|your rate=34|your receipt=-21|your reward=41|your shoe=-22|your signature=-27|\
your skin=53|your smile=40|your solar=-33|your special=-54|your stylist=38|your subscription=-31|\
your table=31|your trade-in=-35|your trip=-27|your umbrella=-23|your vehicle=44|your voice=22|\
your vote=59|your will=34|your window=-19|your winter=23|zero=43|zero down=43
"""
WEIGHTS: Final[dict[str, int]] = {
    name: int(points)
    for name, _, points in (each.rpartition("=") for each in _PACKED.strip().split("|"))
}
