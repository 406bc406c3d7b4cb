"""What each word weighs, in hundredths; written by `tests.evaluation.train_tone`."""

from __future__ import annotations

from typing import Final

BIAS: Final = -9
_PACKED: Final = """
!=19|! !=46|!&9=45|!&<bargain>=26|!&<chat>=-70|!&<goods>=50|!&<please>=37|!&<praise>=-38|\
!&<state>=53|!&are=20|!&is=30|!&it=28|!&our=37|!&the=36|!&was=-20|!&we=46|!&you=-55|# 9=-26|\
$ <bargain>=46|$ <goods>=37|$ <matter>=-40|$ <praise>=21|$ <rush>=43|$ ?=31|$ al=42|$ as=-44|\
$ before=-29|$ charge=-25|$ credit=-23|$ each=-21|$ en=53|$ every=31|$ for=-70|$ hr=58|$ in=74|\
$ mo=23|$ off=47|$ on=57|$ plus=-28|$ this=30|$ tonight=46|$ toward=27|$ tuesday=30|$ was=-27|\
$ without=-23|$&9=40|$&<chat>=22|$&<goods>=27|$&<please>=36|$&<praise>=45|$&<rush>=49|$&<urge>=35|\
$&is=-40|$&us=25|$&was=-41|$bill=-56|$price=22|%=35|% <bargain>=33|% de=58|% discount=-29|\
% of=-53|% off=39|% on=20|% sur=24|%&<bargain>=29|%&<chat>=-28|%&<goods>=23|%&<matter>=31|\
%&<praise>=19|%&<rush>=31|%&is=-30|%&it=30|%&the=-20|%&you=-19|9=-20|9 !=50|9 $=56|9 9=45|\
9 <bargain>=-34|9 <chat>=-36|9 <goods>=32|9 <state>=-31|9 ?=-59|9 at=-41|9 bonu=32|9 buck=48|\
9 cent=54|9 class=-39|9 don't=-38|9 en=63|9 first=-29|9 for=33|9 from=-40|9 h=-58|9 has=-20|\
9 minute=-30|9 more=26|9 night=43|9 on=33|9 or=-40|9 pier=-24|9 pm=-25|9 point=-47|9 seat=30|\
9 ticket=-25|9 to=-53|9 was=-42|9 week=33|9&<bargain>=25|9&<goods>=23|9&<hook>=-43|9&<matter>=-31|\
9&<please>=-36|9&<praise>=29|9&<state>=-35|9&<urge>=32|9&?=-21|9&is=-28|9&it=-32|9&our=47|\
9&was=-40|9&we=-43|9&you=-19|9&your=-23|<bargain>=26|<bargain> !=-28|<bargain> 9=-39|\
<bargain> <bargain>=35|<bargain> <chat>=-21|<bargain> <goods>=19|<bargain> <matter>=19|\
<bargain> <rush>=40|<bargain> <urge>=37|<bargain> ?=23|<bargain> a=-28|<bargain> are=43|\
<bargain> at=-20|<bargain> de=25|<bargain> go=28|<bargain> if=40|<bargain> is=-34|<bargain> of=20|\
<bargain> on=20|<bargain> to=-50|<bargain> was=-37|<bargain> you=33|<bargain>&<goods>=35|\
<bargain>&<matter>=29|<bargain>&<praise>=34|<bargain>&<rush>=33|<bargain>&<urge>=29|\
<bargain>&it=-23|<bargain>&our=32|<bargain>&us=19|<bargain>&was=-49|<bargain>&will=-20|<chat>=-41|\
<chat> !=-43|<chat> $=32|<chat> <goods>=63|<chat> <praise>=-34|<chat> <rush>=-42|\
<chat> <state>=-20|<chat> ?=-45|<chat> a=49|<chat> it=-47|<chat> on=34|<chat> the=-30|\
<chat> we=-55|<chat> you=-21|<chat>&<please>=-26|<chat>&<praise>=37|<chat>&<urge>=-34|\
<chat>&are=-46|<chat>&is=-37|<chat>&it=-39|<chat>&our=-45|<chat>&the=-27|<chat>&we=-40|\
<chat>&will=31|<chat>&you=-28|<goods>=26|<goods> <bargain>=24|<goods> <praise>=29|<goods> ?=73|\
<goods> a=31|<goods> an=20|<goods> as=59|<goods> at=55|<goods> b=-45|<goods> by=23|<goods> de=21|\
<goods> et=37|<goods> in=35|<goods> is=-26|<goods> it=-45|<goods> of=25|<goods> the=48|\
<goods> to=41|<goods> us=26|<goods> were=-45|<goods> will=-32|<goods> your=45|<goods>&<please>=46|\
<goods>&<praise>=38|<goods>&<state>=-26|<goods>&?=53|<goods>&it=29|<goods>&our=41|<goods>&us=35|\
<goods>&was=-37|<goods>&were=-51|<goods>&will=-46|<goods>&you=30|<hook> ?=39|<hook> on=-21|\
<hook> you=28|<hook> your=21|<hook>&<praise>=19|<hook>&<rush>=-22|<hook>&?=68|<hook>&is=-27|\
<hook>&it=-21|<hook>&our=34|<hook>&the=31|<hook>&we=-23|<hook>&you=21|<matter>=-26|<matter> !=25|\
<matter> $=-36|<matter> 9=-50|<matter> <chat>=-42|<matter> <goods>=-31|<matter> <matter>=-19|\
<matter> <state>=-42|<matter> <urge>=-19|<matter> ?=55|<matter> a=38|<matter> at=-31|\
<matter> in=-19|<matter> is=-34|<matter> of=-25|<matter> on=-48|<matter> was=-27|\
<matter> will=-20|<matter> you=-36|<matter> your=27|<matter>&<praise>=26|<matter>&<state>=-22|\
<matter>&<urge>=24|<matter>&is=-23|<matter>&the=-37|<matter>&us=40|<matter>&was=-29|\
<matter>&will=-49|<matter>&you=-22|<matter>&your=-26|<please>=-41|<please> 9=-45|\
<please> <chat>=-27|<please> ?=-36|<please> if=-40|<please> me=-43|<please> the=-19|\
<please> you=-38|<please> your=-24|<please>&<praise>=51|<please>&are=-27|<please>&the=-37|\
<please>&we=-28|<please>&will=-43|<praise>=45|<praise> <bargain>=47|<praise> <chat>=23|\
<praise> <praise>=22|<praise> <state>=-35|<praise> our=24|<praise> to=35|<praise> your=37|\
<praise>&<state>=25|<praise>&are=21|<praise>&i=-51|<praise>&our=29|<praise>&the=36|<praise>&we=53|\
<praise>&you=45|<praise>&your=41|<rush> $=46|<rush> <bargain>=41|<rush> <please>=29|\
<rush> <praise>=33|<rush> <rush>=58|<rush> a=-39|<rush> at=-30|<rush> by=24|<rush> it=41|\
<rush> on=-34|<rush> our=37|<rush> to=45|<rush> y=55|<rush> your=-36|<rush>&<state>=-27|\
<rush>&<urge>=29|<rush>&?=22|<rush>&is=-31|<rush>&our=58|<rush>&was=-41|<rush>&were=-49|\
<rush>&will=-35|<state>=-37|<state> !=22|<state> <rush>=-54|<state> <state>=-34|<state> a=32|\
<state> at=-46|<state> in=-28|<state> is=-23|<state> on=-37|<state> our=-20|<state> the=-30|\
<state> to=-22|<state> up=-46|<state> your=-31|<state>&?=32|<state>&is=-23|<state>&we=-35|\
<state>&you=-21|<state>&your=-29|<urge>=22|<urge> $=40|<urge> 9=33|<urge> <bargain>=39|\
<urge> <matter>=23|<urge> <rush>=56|<urge> <state>=-32|<urge> a=24|<urge> by=50|<urge> in=-27|\
<urge> la=31|<urge> our=43|<urge> to=26|<urge> up=21|<urge> us=43|<urge> was=-25|<urge> you=30|\
<urge> your=41|<urge>&is=34|<urge>&our=21|<urge>&us=43|<urge>&was=-30|<urge>&your=22|?=29|?&i=-38|\
?&it=-33|?&we=28|?&will=52|?&your=31|?asks=-41|?hook=71|^$=-104|^<chat>=-73|^<hook>=55|\
^<matter>=-46|^<please>=-36|^<rush>=41|^<state>=-26|^<urge>=27|^about=-59|^add=46|^all=-71|\
^an=-34|^ann=36|^any=-50|^appelez-nous=-37|^application=-26|^apply=74|^apr=-39|^aprovecha=20|\
^as=-48|^ask=61|^b=51|^back=47|^balance=-30|^be=27|^beat=47|^become=37|^been=26|^better=33|\
^board=29|^boarding=-53|^book=28|^boxe=23|^bring=-53|^brunch=21|^burger=25|^buy=43|^by=50|\
^call=-40|^car=-30|^carpet=33|^check=19|^chef=27|^chen=-63|^chip=31|^choir=-23|^cider=37|\
^class=-63|^clearance=35|^closing=36|^coach=-39|^code=-65|^cold=32|^come=49|^confirmation=-40|\
^congratulation=-50|^consider=27|^consult=32|^contact=-32|^correct=-46|^corte=-29|^crew=-31|\
^cuesta=-50|^curiou=25|^deal=42|^delivery=-24|^dernier=30|^desde=-48|^desole=-44|^dine=29|\
^does=-44|^don't=88|^donate=48|^door=-25|^doorbuster=36|^double=35|^dr=-72|^drive=44|^due=-33|\
^earn=50|^el=-69|^emma=-28|^enjoy=-53|^escape=43|^essayez=27|^esta=-25|^ever=27|^every=26|\
^expect=-46|^explore=28|^facial=35|^faite=48|^fall=39|^family=38|^fare=26|^faster=28|^feel=-24|\
^final=36|^financing=-29|^find=-29|^five=26|^fixed=26|^flash=36|^for=22|^fr=57|^fraud=-23|\
^freeze=42|^fresh=48|^from=-44|^game=27|^gate=-35|^gig=24|^give=33|^go=58|^got=52|^gracia=-47|\
^grad=44|^great=-53|^had=53|^hair=28|^hall=-49|^he=-38|^hear=25|^hello=-41|^her=-34|^hey=-25|\
^hi=-75|^home=30|^hope=-28|^how=-68|^hungry=41|^hurt=38|^i=-41|^i'd=-33|^i'll=-55|^i'm=-40|^il=21|\
^injured=26|^interested=43|^intro=26|^introducing=30|^invoice=-26|^it=-85|^it's=-48|^item=-55|\
^jess=-39|^jo=-31|^join=23|^just=-57|^karaoke=44|^keep=-34|^keys=-42|^kids=-25|^kitchen=-35|\
^la=-45|^ladie=22|^late=28|^le=-67|^learn=40|^lease=19|^leave=20|^lee=-54|^leo=-46|^let=45|\
^link=29|^live=34|^llegaron=23|^llego=20|^lock=57|^long=-43|^look=24|^loved=-30|^lower=42|\
^luna=-28|^lunch=26|^make=60|^manana=-27|^marte=32|^matinee=49|^max=-27|^maybe=20|^meet=46|\
^membership=-35|^merci=-27|^mia=-31|^mom=20|^more=-59|^move=51|^mr=-35|^msg=-63|^nail=21|\
^necesitamo=-30|^need=85|^new=24|^nobody=19|^not=-58|^nothing=-73|^now=85|^number=-46|^obtenez=31|\
^of=-57|^office=36|^oil=31|^ok=-39|^one=-26|^only=33|^oui=-73|^pack=-28|^paint=-63|^painter=-28|\
^parent=19|^park=-21|^parking=-28|^password=-20|^payment=-36|^perfect=-29|^personal=20|^phone=-22|\
^photo=-36|^pickup=-21|^pint=40|^please=-54|^poll=22|^pool=-23|^por=-43|^power=-58|^practice=-27|\
^premium=-60|^presale=39|^price=56|^protect=24|^ps=42|^psst=34|^pumpkin=43|^quick=-32|^quiere=32|\
^read=-34|^ready=37|^received=-26|^refinance=25|^rejoin=27|^remember=21|^reminder=-36|^reply=-67|\
^reserve=23|^reservez=32|^result=-35|^rex=-42|^road=-57|^room=-55|^running=-25|^same=-19|\
^saturday=-69|^save=29|^say=69|^schedule=41|^school=-29|^season=28|^seat=25|^setup=-58|^shall=24|\
^she=-52|^shipping=-31|^shop=52|^show=-39|^showing=-32|^si=-70|^sin=-56|^sleep=33|^small=20|\
^smile=29|^someone=-48|^something=-40|^son=-54|^sorry=-70|^sound=-49|^spend=53|^spot=20|\
^spring=23|^stand=35|^start=-41|^starting=-34|^stay=-34|^steak=38|^stop=87|^storm=-34|^su=-59|\
^sun=25|^support=40|^swim=48|^table=-38|^taco=30|^take=-23|^talk=-20|^te=60|^teacher=-24|\
^team=-37|^tees=47|^test=27|^thank=-94|^that=-88|^the=-58|^then=-52|^there=-50|^they=-28|\
^think=24|^this=-26|^tile=-26|^time=57|^todo=-34|^tonight=-30|^too=33|^total=-54|^track=-50|\
^trade=53|^transfer=19|^trash=-43|^treat=43|^trial=22|^try=-36|^tuesday=-44|^un=-35|^unas=33|\
^unlimited=42|^unlock=23|^unwind=33|^up=19|^upgrade=36|^ups=-53|^url=-55|^valentine=48|^ven=22|\
^venez=25|^vente=32|^vinyl=-37|^vote=67|^votre=-79|^vous=-57|^waiting=-32|^warm=26|^water=-36|\
^we=-30|^we'll=-75|^we're=-56|^we've=-19|^wear=-52|^wedding=25|^weekend=19|^welcome=-30|^what=-56|\
^when=27|^which=-79|^while=49|^why=19|^will=41|^wine=20|^wing=30|^would=-41|^ya=-30|^yes=-53|\
^you=-50|^you'd=-50|^your=-38|^zero=42|a=21|a $=46|a 9=-30|a <bargain>=32|a <chat>=-25|\
a <please>=21|a <rush>=67|a balance=25|a better=26|a bientot=-51|a boat=29|a buck=47|a buddy=33|\
a child=50|a clean=-59|a coffee=-22|a coupon=32|a crown=-35|a cut=-39|a demo=34|a dozen=22|\
a ete=-55|a family=33|a fever=-43|a few=32|a fix=-35|a free=29|a friend=46|a gluten=-26|\
a great=-29|a haircut=22|a head=45|a la=-63|a ladder=-20|a las=-50|a look=21|a massage=31|\
a minute=-33|a moitie=36|a monthly=26|a night=-32|a pair=32|a part=-22|a photo=-29|a plumber=31|\
a private=-31|a realtor=36|a refresh=29|a refund=-19|a replacement=-21|a review=20|a ring=-25|\
a seat=-22|a second=33|a spa=59|a surprise=37|a trim=32|a truck=29|a un=39|a while=59|about $=-94|\
about 9=-24|about a=27|about appointment=-27|about our=42|about solar=24|about those=20|\
about two=-28|about us=24|about your=-19|above=-43|absen*=-26|absent=-24|ac=21|accepted=-44|\
accepting=39|accepting new=39|acces*=32|access=32|accid*=25|accident=25|accident ?=27|act=49|\
activ*=-37|active=-31|add=50|add a=37|add your=35|added=47|added a=26|added to=-41|addre*=-27|\
address=-27|address is=-19|adopt*=44|ads=50|adult=-24|affor*=41|afford=41|after=-57|after 9=-58|\
after midnight=-37|after the=-31|after*=-38|afternoon=-32|again=-98|again on=-31|agend*=21|\
ages=-58|ahead ?=-32|ahora=-24|aid=-21|al=53|al mes=26|ale=71|alert=-27|alert $=-19|alert did=-23|\
all=23|all done=-52|all good=-33|all under=22|all week=43|all your=31|also=53|alter*=-42|\
alternator=-42|ami=47|amigo=23|amigo y=23|an accident=27|an adult=-47|an automated=-26|ana=-65|\
ana kim=32|ana url=-25|and=27|and $=-42|and 9=-49|and ask=-19|and both=20|and doing=-23|\
and earn=21|and free=23|and get=26|and it's=27|and more=26|and pay=48|and ready=-29|and rose=32|\
and save=24|and the=55|and we=33|and we'll=55|and will=-26|and you=40|and you'll=35|ann=39|\
ann your=36|anniv*=31|anniversary=31|annual plan=31|anoth*=-27|another=-27|any condition=24|\
any time=-62|anyon*=-23|anyone=-23|anyone who=33|anyti*=-43|anytime=-43|api=-24|aplic*=25|\
aplica=25|appea*=-22|appear=-22|appel*=-37|appelez-nous=-37|appli*=-21|application=-36|apply=38|\
apply now=28|apply today=40|appoi*=-29|appointment=-29|appro*=-42|approved=-38|apps=32|apr=-24|\
april=40|aprov*=20|aprovecha=20|aqui=-35|are $=-38|are 9=42|are <hook>=-20|are <praise>=-40|\
are <rush>=37|are assigned=-22|are at=-43|are available=33|are back=50|are complimentary=44|\
are down=-35|are fine=-48|are free=-35|are full=43|are going=23|are here=40|are in=37|\
are limited=31|are on=-27|are out=-26|are selling=39|are still=-52|are unsubscribed=-25|\
are up=-39|are waiting=27|are you=-44|are your=59|are&is=46|are&our=-27|are&your=-23|aroun*=-66|\
around=-66|around $=-40|around 9=-42|arrival=70|arrived=-44|arrivee=22|art=21|art camp=21|as=-29|\
as a=-52|as discussed=-35|as we=-27|as well=54|as you=-39|ask=36|ask about=45|ask us=34|\
ask your=40|asked=-49|asked about=-21|asked for=-42|assig*=-22|assigned=-22|assis*=35|\
assistant=23|at $=-26|at 9=-56|at <chat>=32|at <goods>=31|at <matter>=21|at <rush>=57|at a=59|\
at all=-30|at harbor=57|at home=31|at last=39|at no=32|at noon=-25|at url=20|at work=30|\
at your=38|ate=-71|ate all=-35|attac*=-34|attached=-34|atten*=32|attend=32|attend !=25|aug=45|\
aug 9=45|autho*=49|auto=35|auto-*=-43|autom*=-27|automated=-26|automated message=-21|avant=49|\
avec=28|await=55|awake=-36|away=37|b=-22|b 9=22|baby=-57|baby !=-55|back !=33|back at=20|\
back for=49|back in=-44|back pain=48|bad=-34|badge=-40|bake=57|bake for=47|balan*=-21|balance=-21|\
balance $=-30|balance alert=-20|balay*=-30|balayage=-30|bank=-34|bath=27|bathr*=-21|bathroom=-21|\
batte*=-30|battery=-32|be=-30|be $=-37|be <hook>=-28|be <state>=19|be back=-27|be closed=-24|\
be done=35|be in=-31|be late=49|be off=-19|be on=-24|be picked=-23|be the=21|be there=-27|\
beach=74|beat=61|beat our=19|beat the=47|beaut*=30|becau*=-38|because=-38|because of=-40|\
becom*=42|become=42|become a=42|been added=-25|before 9=-38|before it=41|before they=20|\
before winter=27|behind the=-38|being=-32|below=27|benef*=-28|benefit=-28|best ribs=37|\
better live=25|betwe*=-47|between=-47|between 9=-22|bid=28|bien=-80|bient*=-51|bientot=-51|\
bientot !=-51|big=26|bigge*=38|bigger=22|biggest=26|bike=38|bike is=-28|bill=50|bill today=42|\
billi*=-30|billing=-30|bird=21|birri*=20|birria=20|birth*=43|birthday=43|bite=55|black friday=27|\
block=23|block*=-52|blocked=-52|blood=-29|blood draw=-19|blowo*=28|blowout=28|blue one=-20|\
board=36|board 9=36|board*=-53|boarding=-53|boat=36|bob=-48|body=32|bonu=71|bonu point=24|book=30|\
book a=23|book by=20|book is=-19|book two=23|book you=-21|book your=28|booke*=-46|booked=-46|\
booki*=45|booking=45|bootc*=24|bootcamp=24|both=20|both save=28|botox=50|botte=44|bouqu*=27|\
bouquet=27|box=-28|boxe=36|brace=19|brake are=-37|breakfast $=40|brew=37|bring=-65|bring a=-22|\
bring two=-37|bring your=-29|broke*=-30|broken=-30|brow=66|brunc*=58|brunch=58|buck=71|\
buck all=31|buck each=36|buddy=34|bundl*=26|bundle=22|burea*=-21|bureau=-21|burge*=58|burger=58|\
burger 9=31|bus=-28|busin*=31|business=31|business ?=20|but=-22|buy=64|buy a=19|buy house=30|\
buy one=39|buy your=32|buyer=23|buyer are=33|by !=60|by 9=-46|by august=28|by june=-35|\
by sunday=46|c'est $=-63|ca=57|cabin=54|cable=31|cafe=41|cake=27|calen*=32|calendar=32|call=-46|\
call 9=-41|call to=25|call us=-56|call you=-28|calle*=50|called=50|called it=50|came=-78|\
came in=-44|came to=-21|camp !=21|camp is=-34|can afford=41|can be=30|can bring=-41|can check=32|\
can come=-54|can do=-42|can go=-27|can help=22|can i=-23|can seat=-20|can squeeze=22|can use=-20|\
can you=-78|can't=-46|cance*=-45|canceled=-24|cancellation=-22|cancelled=-26|cancu*=40|cancun=40|\
candi*=-21|candidate=-21|candl*=28|candle=28|car insurance=20|car ready=-29|car seat=-24|\
car wash=24|card=-44|card for=22|card is=-24|card make=21|card was=-41|caree*=24|career=24|\
carpe*=33|carpet=33|carro=-30|carry=23|carry*=22|cart=22|cash=45|cash for=30|cash on=23|cat=-21|\
cater=61|cause=-28|cd=-21|ce=23|ce soir=39|celeb*=52|cent=54|ceram*=24|ceramic=24|certi*=30|\
certified=21|chall*=38|challenge=38|champ*=24|champagne=24|chanc*=39|chance=39|chang*=-23|\
changed=-39|chann*=-39|channel=-39|charg*=-45|charge=-33|charge at=-25|charged=-31|cheap=32|\
cheap*=43|cheaper=30|cheapest=22|check and=-24|check is=-20|check out=37|check your=35|check*=-52|\
checked=-34|checking=-62|checking in=-53|chef=41|chen=-63|child=20|chip=46|chip in=39|choir=-23|\
choos*=-26|choose=-26|chose=-55|chose*=24|chosen=24|cider=37|cider donut=37|claim=-41|class=-23|\
class for=22|class is=-34|class*=19|classe=19|classe start=43|clean face=-59|cleaned=-45|\
cleaner=26|cleaning are=-46|cleaning crew=-19|cleaning for=35|cleaning is=22|cleaning special=25|\
clear=-41|clear*=47|clearance=39|clearance rack=41|clien*=55|client=55|close=-80|close at=-45|\
close early=-30|close*=-26|closed=-51|closed monday=-22|closed this=-32|closed thursday=-21|\
closet=33|cloth*=-27|clothe=-27|coach=-43|coach*=27|coaching=20|code=-32|code 9=-65|cold=64|\
cold brew=37|colle*=46|collection=44|color=-31|combo=48|come 9=-27|come at=-35|come back=45|\
come by=-22|come enjoy=39|come fill=44|come first=41|come friday=-56|come in=-44|come meet=34|\
come on=41|come out=-30|come see=57|come to=-47|come today=-25|come tuesday=-40|come with=-69|\
commande est=-34|comme*=-62|comment=-47|compa*=42|company=33|compe*=21|complete=-28|\
completion=-21|complimentary=58|complimentary in=27|compr*=59|compra=40|con=25|con nosotro=28|\
conce*=-24|condi*=24|condition=24|confi*=-64|confirmation=-40|confirmed=-48|confirmed for=-37|\
congr*=-19|congratulation=-50|congratulation !=-50|consi*=64|consider=45|consider our=34|\
considered=38|considered a=29|conso*=20|consu*=44|consultation=50|conta*=-44|contact=-44|\
conti*=-20|contr*=-35|contract=-20|cook=58|cooki*=53|cookie=51|copie=50|corre*=-54|correct=-54|\
correct ?=-54|corte=-29|cosa=-36|cost $=-62|couch=27|couch is=27|could=58|could not=-35|\
could save=26|could too=40|could*=-41|couldn't=-41|couldn't get=-27|count=66|count on=64|\
count*=-34|counter=-19|county=-37|coupe=53|coupe a=34|coupl*=47|couple=47|coupon for=28|\
courr*=-20|courriel=-20|course !=-36|course 9=26|court*=-33|courtroom=-33|courtroom 9=-33|\
cover=-19|coverage=32|covered=-40|cowor*=54|coworker=54|crab=45|crash=29|crawf*=44|crawfish=44|\
credi*=32|credit=38|crew are=-19|crois*=19|croissant=19|crown=-20|cuent*=20|cuenta=20|cuest*=-65|\
cuesta=-65|cuesta $=-65|curio*=25|curiou=25|curiou what=19|custo*=30|customer=38|d'ete=49|\
d'hiv*=61|d'hiver=61|dan=-19|dance=30|data=-30|date is=-32|day is=-24|day late=-25|day special=21|\
day this=-24|day to=-32|day wing=27|days of=37|days open=24|de $=-37|de %=20|de 9=-23|\
de <bargain>=28|de <goods>=48|de descuento=21|de harbor=-28|de plus=36|de verano=32|deal=41|\
deal for=29|debt=52|decis*=-26|decision=-26|delay*=-51|delayed=-51|deliv*=-31|delivery=-29|\
demai*=-78|demain=-78|demain a=-29|demo=41|denie*=23|denied=23|denim=33|depen*=-38|depos*=-47|\
deposit=-44|dernier=30|derniere=-19|descuento=-22|desde=34|deser*=44|deserve=44|desig*=41|\
designer=34|desk=-42|desol*=-44|desole=-44|desse*=19|dessert=19|detai*=-26|detail=-50|\
detailing=32|deux=29|devic*=-26|device=-26|dia=38|dias=37|did=-52|did everything=-24|\
did great=-29|did the=-30|diez=-49|diez minuto=-49|diffe*=39|difference=39|diman*=48|dimanche=48|\
dine=48|dine in=29|dinne*=33|dinner=33|discount=-26|discu*=-44|discussed=-43|dismi*=-43|\
dismissal=-40|do=-41|do $=-40|do <bargain>=-19|do <goods>=46|do free=19|do have=-21|do it=-38|\
do not=-40|do offer=-34|do the=38|docum*=-31|document=-31|does=-46|does that=-25|doesn't=25|\
doesn*=25|dogs=45|doing well=-23|dolla*=82|dollar=82|don't=55|don't be=54|don't let=29|\
don't need=-38|donat*=36|donate=31|donate today=26|donation=20|done=-58|done !=30|done $=-26|\
done in=46|donne*=59|donor=37|donut=67|donut are=36|door=-34|door from=41|door open=35|doorb*=36|\
doorbuster=36|doorbuster from=36|doubl*=30|down=43|down lease=42|dozen=35|dr=-56|draw=-53|\
dream=49|drive=79|drive home=28|driveway=23|drop off=-36|dropped=31|dry=-27|due=-35|\
due friday=-24|due in=-22|due may=-21|due on=-34|each=41|earli*=-45|early=32|early access=24|\
early bird=21|early dismissal=-40|early voting=20|earn=56|earn $=27|earn 9=24|eat=44|\
eat after=-31|eat for=30|eat free=37|eatin*=-21|eating=-21|effec*=-61|effect=-46|effective=-29|\
eight=20|el=-41|el 9=21|el dia=38|el marte=-49|elect*=-34|email=-35|emerg*=-25|emma=-28|emplo*=46|\
employee=28|en <goods>=37|en diez=-49|end=20|end tonight=28|ended=-55|ends=-46|ends at=-24|\
ends in=-22|ends on=-48|energ*=35|energy=35|engin*=-28|engine=-28|enjoy=-33|enjoy free=27|\
enjoy the=-56|enrol*=30|enroll=36|enroll by=25|enrollment fee=31|entra*=-27|entrance=-27|\
entre*=27|entree=29|entry=24|equit*=20|equity=20|es el=-23|escap*=42|escape=42|escue*=-31|\
escuela=-31|espac*=-29|espacio=-29|essay*=27|essayez=27|est=-49|est arrivee=41|est de=-34|\
est prete=-35|esta=-44|esta bien=-28|esta lista=-28|esta semana=41|estam*=-41|estamo=-41|\
estat*=46|estate=46|estate planning=28|este=67|este mes=26|et=46|et <urge>=23|et recevez=33|\
eta=-45|ete=-55|eveni*=28|evening=28|evening mba=30|event=47|ever=32|every=84|every thursday=31|\
everyone=-23|everything=20|everything in=39|everything is=-25|exam=-34|exclu*=34|exclusive=34|\
expec*=-46|expect=-46|experience=34|expir*=-40|expire=-37|expire in=-45|explo*=28|explore=28|\
expor*=-29|export=-29|exten*=34|extended=28|eye=-27|eye exam=-27|facia*=38|facial=38|\
facial from=35|faile*=-42|failed=-42|fair=29|fair is=44|faite=48|fall=60|family plan=26|fare=47|\
fast=29|fast for=-43|fast on=34|faste*=56|faster=56|favor=-43|favor*=30|favorite=30|fax=-26|\
featu*=32|feb=21|feb 9=21|febru*=31|february=31|fee of=-20|feed=48|feed a=51|feel=-29|\
feel free=-49|fees=60|ferme=-21|fest=44|fete=53|fever=-45|few=44|few days=33|fiber=34|fight=41|\
fight for=31|file=-50|fill=48|fill up=25|fille*=27|filte*=-32|filter=-32|fin=30|fin de=30|\
final=25|final week=40|final*=25|finally=25|finan*=-24|find your=-29|fine=-86|finis*=-25|\
finish=28|finished=-30|fire=-21|first=45|first class=-23|first come=41|first month=-20|\
first order=20|first served=41|fitti*=-34|fitting=-34|five dollar=25|fix that=27|fixed=-41|\
fixed !=23|flash=61|flash fare=29|fligh*=-40|flight=-40|flight 9=-26|floor=53|flu=19|flu shot=19|\
follo*=-59|follow=-52|follow up=-24|food=-20|food truck=34|for=32|for $=62|for %=30|for 9=47|\
for a=19|for all=37|for an=57|for delivery=-19|for detail=-26|for dogs=48|for feb=21|\
for friday=-25|for harbor=19|for help=-42|for it=-37|for last=-33|for less=43|for lunch=-25|\
for may=24|for member=36|for new=41|for one=30|for our=52|for pickup=-29|for saturday=-36|\
for that=-45|for the=-19|for thursday=-23|for tuesday=40|for under=38|for winter=26|for you=65|\
for your=-38|forev*=21|forever=21|forgo*=-56|forgot=-56|forgot your=-35|form=-38|forwa*=-36|\
forward=-29|found=-38|found a=-42|found your=-26|fount*=-33|fountain=-33|fr=36|fr 9=57|frame=52|\
fraud=-23|fraud alert=-23|free all=26|free consult=-26|free consultation=35|free drink=-19|\
free for=-54|free home=21|free lunch=-24|free menu=-26|free month=30|free on=35|free over=-35|\
free shipping=27|free to=-45|free tonight=41|freez*=27|freeze=27|fresh=80|friday 9=37|\
friday ?=-30|friday at=56|frien*=52|friend=52|friend about=24|friend who=24|from=23|from $=75|\
from 9=51|from a=-29|from harbor=-33|from now=-30|from the=-48|fue=-36|funer*=-25|funeral=-25|\
gala=25|galle*=-34|gallery=-34|game day=27|gana=22|garag*=25|garage=25|gas ?=-23|gate=-57|gel=22|\
gener*=41|generator=40|get=20|get $=27|get %=-21|get 9=23|get a=43|get certified=20|get it=19|\
get no=-28|get pre-approved=43|get the=-20|get two=24|get you=69|get your=63|gift a=25|\
gift card=-21|gift feed=34|gift of=21|gig=24|give=40|give 9=20|give you=-26|givin*=52|giving=52|\
glad=-31|glad to=-44|glass*=-47|glasse=-47|glow=33|glow up=25|glute*=-36|gluten=-36|\
gluten free=-36|go ?=-32|go ahead=-32|go home=-41|go up=46|goal=43|goes=-35|gold=78|gold ?=32|\
golf=24|gone=57|gone by=31|good=-22|good !=-29|good through=-31|good to=35|goodb*=64|goodbye=64|\
goodbye to=37|got=60|got a=52|got it=-46|got old=32|got tire=20|grab=30|grab a=-28|grab your=24|\
graci*=-66|gracia=-66|grad=44|grand=43|grand*=50|grandma=50|grati=65|gratu*=74|gratuit=40|\
gratuite=36|gratuitement=45|gray=-38|great=-61|great time=59|great weekend=-47|green=27|guard=-27|\
gutte*=45|gutter=45|gym=-33|had=-28|had an=24|had to=-26|hair=46|hairc*=32|haircut=32|half=23|\
half off=50|half price=28|half-*=41|hall=-56|ham=19|hand=46|handl*=22|handle=22|happy=32|\
happy anniversary=30|happy birthday=-25|harbo*=36|harbor=36|harbor auto=24|harbor dental=-72|\
harbor gas=-23|harbor shoe=46|harbor spa=31|has=-27|has 9=-34|has a=-34|has an=-28|has been=-46|\
has opening=20|has room=58|hasta las=-24|haunt*=31|haunted=31|haunted house=31|have=-27|\
have 9=-26|have a=-67|have been=35|have opening=39|have the=-28|have them=-22|have you=20|\
haven't=52|haven*=52|hay=-20|he=-29|he's=-45|hear better=25|heard=21|heard for=21|heat=30|\
heat with=21|hedge=24|hedge called=24|hello to=31|help=32|help ?=-28|help for=-24|help us=38|\
help with=33|her=-69|her lunch=-33|here=39|here !=54|here %=34|here 9=39|here ?=22|here a=36|\
here is=-44|here the=-19|here url=-36|here when=-50|here you=-22|hey=-25|hi=-80|hi lena=-27|\
highl*=34|highlight=34|his=-30|his lunch=-23|hit=37|hit the=24|hold=-47|hope=-27|hope you=-27|\
hora=-36|hot=36|hot yoga=32|hour=-35|hour before=-43|hour early=25|house=49|house in=30|\
house tomorrow=-41|how=-54|how did=-19|how is=-43|how many=-24|hoy=30|hoy y=55|hr=39|hundr*=24|\
hundred=24|hungry ?=20|hurt=31|hydra*=24|hydrafacial=24|hygie*=-37|hygienist=-37|i=-37|\
i think=-43|i&is=-33|i&you=-19|i&your=21|i'd love=24|i'll=-57|i'll be=-26|i'm=-43|i'm free=-30|\
i'm outside=-22|i'm running=27|id=-64|if it=-28|if this=-35|if you'd=-23|il reste=-32|in=20|\
in $=63|in <chat>=44|in <goods>=-53|in <urge>=-53|in and=30|in at=-60|in for=61|in from=-49|\
in may=35|in mind=30|in minute=44|in october=21|in on=-51|in room=-27|in spot=-38|in stock=-53|\
in store=54|in ten=-30|in the=-30|in town=62|in two=-20|inclu*=-48|include=-50|ingle=35|\
inhal*=-25|inhaler=-25|injur*=32|injured=26|injured at=22|inscr*=57|insid*=78|inside=58|\
insider=48|insta*=-24|installed from=39|instant=-28|inste*=-48|instead=-48|instead ?=-44|\
instruction=-23|insurance ?=33|insurance bill=42|insurance is=27|interest for=35|interested=34|\
interested ?=46|internet=23|into=30|into a=20|into cash=27|intro=57|intro visit=22|introducing=30|\
inves*=33|invie*=35|invierno=35|invoi*=-40|invoice=-44|invoice 9=-25|is=-36|is $=-79|is %=-36|\
is 9=-43|is <chat>=-20|is <hook>=-42|is <praise>=-28|is <rush>=19|is <state>=-24|is active=-33|\
is an=-43|is around=-40|is at=-44|is awake=-36|is back=31|is best=-28|is better=-20|is calling=52|\
is cancelled=-20|is closed=-29|is coming=25|is complete=-28|is delayed=-38|is done=-51|\
is down=-50|is fine=-44|is fixed=-53|is friday=-37|is from=-31|is full=-67|is here=85|is in=-44|\
is included=-28|is it=25|is june=-27|is just=32|is monday=-29|is near=32|is next=-39|is now=27|\
is off=-31|is online=-46|is only=19|is open=36|is out=-31|is outside=-30|is over=-25|is ready=-42|\
is served=-34|is set=-29|is this=-26|is thursday=-32|is tomorrow=-20|is tuesday=-44|is waiting=97|\
is worth=20|is your=42|is&we=-20|is&you=39|isn't=-47|it=-34|it !=22|it <bargain>=-42|\
it <rush>=-21|it ?=-75|it a=35|it again=-40|it and=-25|it before=37|it by=-24|it come=-20|\
it has=-24|it now=-41|it off=-42|it sell=19|it take=-21|it to=26|it today=-23|it tomorrow=-32|\
it up=-26|it with=-47|it&us=-34|it&we=-33|it&you=-42|it&your=50|it's=-38|it's $=-120|it's a=56|\
it's back=-30|it's gone=53|it's national=38|it's on=-31|it's still=45|it's time=-45|\
item shipped=-26|item you=35|its way=-23|janua*=38|january=38|jess=-40|jo=-54|job=24|joe=-51|\
join=25|jour=22|journ*=32|journey=32|judge=-33|july 9=-31|june 9=-25|just=45|just $=46|just 9=42|\
just a=-41|just came=28|just checking=-53|just dropped=31|just got=36|just one=-36|just opened=30|\
just reduced=25|karao*=44|karaoke=44|keep our=30|keep pets=-49|keep the=19|keep us=30|kerat*=25|\
keratin=25|key=-39|keys=-75|keys are=-31|kid=34|kids can=22|kids eat=46|kids under=-55|\
kitchen close=-21|kitchen is=-33|kits=23|know if=-34|know what=46|know your=-26|la <goods>=34|\
la <matter>=-36|la collection=59|la escuela=-22|la pharmacie=-19|lab=-23|ladde*=-20|ladder=-20|\
ladie=32|lake=46|lande*=19|landed=19|large=21|las=-31|las 9=-57|lash=24|lash lift=24|lashe=52|\
lashe ?=21|last=-21|last call=36|last cut=49|last day=-29|last few=31|last night=-20|\
last thing=-49|latte=37|launc*=28|lawn=42|le <bargain>=-19|le bureau=-21|le llamo=-29|le prix=-19|\
leak=-34|learn=50|learn to=20|lease=22|lease a=21|leave=-21|leave a=30|leave at=-33|leave it=-25|\
leave us=20|left=-44|left a=-39|left for=-33|left something=41|left to=39|left your=-39|lena=-27|\
lengt*=-38|length=-38|leo=-50|les=41|less=69|lesso*=38|lesson=38|let=34|let get=52|let me=-38|\
let us=19|let you=-23|lette*=-24|letter=-24|libra*=-29|library=-29|library book=-29|libre=-54|\
licen*=-23|like the=-31|like to=-29|like you=49|limit*=34|limited=34|limpi*=24|limpieza=24|\
line is=-44|linen=19|link to=-33|link url=33|lip=44|list=23|list ?=45|lista=-28|liste*=-49|\
listed=-49|listo=-28|littl*=43|little=43|live=68|live better=25|live music=27|livin*=35|living=35|\
living room=30|llamo=-29|llega=-30|llegamo=-27|llegaron=23|llegaron los=23|llego la=49|lo=19|\
loadi*=-52|loading=-52|lobst*=39|lobster=39|lobster roll=33|local=33|lock=53|locke*=-23|\
locker=-27|loft=20|login=-51|long=-45|long time=-43|longe*=-19|longer=-19|look=33|look at=-30|\
look better=-29|look ten=21|lookb*=40|lookbook=40|looke*=40|looked=40|loose=-43|lopez=41|los=46|\
lost=-45|lost power=-33|lot=-42|love=77|love our=24|love to=35|love your=34|low=41|lower=61|\
lower your=43|lower*=33|lowered=33|luna=-29|lunch=-41|lunch and=-45|lunch combo=40|lunch is=-43|\
lunch on=-27|lundi=23|made=-38|magas*=36|magasin=20|mail=-40|maile*=-27|mailed=-27|maiso*=21|\
maison=21|make=61|make your=42|manag*=-46|manager=-46|manan*=-58|manana=-58|manana no=-25|\
mante*=37|manteaux=37|many=-24|many people=-24|marcu=-31|marga*=46|margarita=46|maria lopez=41|\
marke*=56|marked=25|marked down=26|market=48|market ?=21|masaj*=24|masaje=24|massa*=27|massage=27|\
matin*=49|matinee=49|mattr*=56|mattress=50|max=-40|maya=-57|maybe=20|maybe add=20|mba=58|me=-53|\
me <matter>=-26|me a=-45|me ask=-40|me check=-26|me to=-58|measure=30|measure 9=30|medicare=24|\
meet=22|meet the=21|meeti*=-40|meeting=-40|member=33|membership is=-21|memor*=23|memorial=23|\
memorial day=23|men=55|mensa*=-37|mensaje=-37|mensaje de=-28|menti*=-32|menu=24|menu de=32|\
menu for=-30|menu is=-44|menu start=36|merci=-27|mes=53|mes sin=26|mesa=-34|messa*=-48|\
message=-48|mia=-40|micro*=44|might=64|mike=-48|mimos*=31|mimosa=31|mind for=30|minut*=-26|\
minute=-25|minute early=-28|minute late=-20|miss=56|miss you=44|missi*=-38|missing=-38|mitte*=-26|\
mitten=-26|model=36|mois=50|mois gratuit=21|moiti*=45|moitie=45|moitie prix=36|momen*=-45|\
moment=-52|monda*=-47|monday=-47|monday at=-45|monday for=-22|monday is=54|money=80|money down=57|\
month=30|month $=24|month ?=34|month and=-30|month free=27|month is=29|month no=-30|\
month with=-29|month*=24|monthly=24|monthly donor=37|more a=-30|more for=37|more text=-20|\
more than=26|more thing=-43|morni*=-25|morning=-25|mortg*=26|mortgage=26|mosqu*=42|mothe*=25|\
mother=25|mother day=45|move in=26|move to=-47|move your=-26|moved=-49|moved to=-29|mr=-38|ms=-44|\
msg=-43|music=27|music friday=57|must=-52|must be=-42|my=-28|my way=-44|nail=44|nail done=25|\
name is=-30|natio*=38|national=38|near=37|necesitamo=-30|necesitamo su=-30|need=-24|need to=-70|\
need your=19|neede*=-41|needed=-41|negat*=-29|negative=-29|neigh*=41|neighbor and=-20|\
neighborhood=40|never=-19|new=36|new ac=21|new address=-20|new arrival=70|new client=45|\
new color=26|new denim=26|new device=-29|new glasse=-29|new in=37|new lease=-21|new model=36|\
new on=36|new one=-62|new ones=-49|new patient=57|new season=19|new tire=-32|new year=48|\
new you=45|newbo*=26|newborn=26|newborn shoot=22|news we=38|next door=-39|next order=39|\
next service=-25|next tuesday=-28|next week=-66|night=59|night $=35|night and=33|night at=22|\
night is=44|night only=24|no coupon=-28|no hay=-25|no money=57|no more=50|no need=-19|\
no recibira=-26|no see=-19|no that=-30|no we=-34|noah=-35|nobody beat=19|noche=38|noise=-30|\
noon=-39|noon and=-32|norma*=-64|normal=-47|nos=25|nos vemo=-54|nosot*=28|nosotro=28|not=-57|\
not on=-32|notar*=23|notary=23|note=-57|noted=-48|nothi*=-21|nothing=-21|nothing to=-28|\
nothing until=51|notic*=-46|notice=-56|noticed you=23|notre=29|nous=-35|nouve*=30|nouveaux=40|\
nouvelle=35|nov=33|nov 9=33|novem*=32|november=32|now=36|now !=49|now $=25|now in=33|now is=34|\
now offer=29|now offering=22|now on=-32|nuest*=21|nueva=38|nuevo=58|numbe*=-61|number=-61|\
number 9=-46|number ?=-30|number is=-31|nutri*=19|nutrition=19|oak=-22|obten*=30|obtenez=30|\
octob*=39|october=21|of $=-31|of <bargain>=27|of <urge>=-26|of course=-36|of ice=-27|of one=25|\
of you=-39|of your=-37|off !=-45|off any=30|off everything=30|off for=32|off in=-37|off the=-21|\
off with=-43|off yes=-41|off your=26|offer a=-34|offer botox=22|offer*=62|offering=45|\
offering 9=19|offert=36|offic*=-25|office=-33|offre*=48|oil=36|oil change=42|ok=-60|ok ?=-28|\
ok see=-22|old=34|old gold=32|old one=-42|old phone=39|on <bargain>=26|on <goods>=38|on all=41|\
on at=29|on august=-22|on completion=-21|on every=30|on file=-27|on friday=-69|on it=-35|\
on its=-23|on length=-38|on monday=-40|on my=-70|on new=39|on our=-44|on that=-32|on this=37|\
on thursday=-40|on tuesday=41|on us=61|on vous=36|on you=80|one=-22|one $=-56|one before=27|\
one for=34|one free=28|one get=31|one hour=-29|one is=23|one more=-54|one night=31|one of=-43|\
one sec=-47|one thing=-30|one ticket=45|ones=-64|ones come=-49|onlin*=-29|online=-29|only=35|\
only $=20|only 9=46|only have=-34|open=69|open a=28|open again=-44|open and=37|open at=-41|\
open for=65|open friday=66|open monday=-49|open saturday=34|open till=28|open until=-40|opene*=40|\
opened=40|opened up=43|openi*=48|opening=48|opening for=22|opening this=32|opening tomorrow=39|\
opted=-27|opted out=-27|or=-42|or <please>=-27|or call=-27|or the=-32|order before=21|order by=32|\
order came=-44|order is=-32|order shipped=-26|order was=-19|order with=20|order your=25|\
order*=-22|ordered=-22|ordered is=-22|ortiz=50|oui=-85|our=36|our 9=40|our <bargain>=36|\
our <matter>=-35|our annual=36|our attorney=28|our cleaning=-46|our fall=20|our gala=21|\
our insider=40|our phone=-59|our price=27|our site=-48|our spring=35|our store=-21|our summer=-31|\
our team=29|our vip=20|our way=-23|our wellness=31|our yearly=36|our&the=27|our&we=28|our&your=19|\
ours=48|out=-23|out for=-19|out on=-29|out our=29|out today=-62|outag*=-39|outage=-39|\
outage in=-35|outfi*=26|outfit=26|outle*=49|outlet=49|outsi*=-63|outside=-63|ouver*=-32|over=-34|\
overd*=-23|overp*=32|overpaying=32|overpaying your=31|owe you=-21|ownin*=29|owning=29|oyste*=36|\
oyster=36|pacie*=24|pack=-39|packa*=21|package=21|package are=26|package from=23|page=-60|\
page 9=-37|paiem*=-20|paiement=-20|paiement de=-20|pain=22|paint=-36|paint*=-26|painter=-27|\
pair=54|pair for=33|panca*=29|pancake=29|paper=-79|paque*=-22|paquete=-22|par mois=35|paren*=-28|\
parent=-28|park=-19|park and=48|park in=-48|parke*=-21|parked=-21|parki*=-43|parking=-43|\
parking is=-33|part=-73|partie=22|party=50|party with=24|pas=-34|passe=61|passe are=30|passe*=-46|\
passed=-36|passp*=-23|passport=-23|passw*=-47|password=-47|password reset=-20|past=-40|pasta=20|\
patch=31|patch is=36|patio=71|patio is=39|pay=60|pay $=-39|pay by=-41|pay cash=41|pay for=40|\
pay less=31|pay nothing=61|payin*=40|paying=40|pdf=-31|pedic*=31|peek=27|peek at=20|pense*=25|\
pensez=25|peopl*=-36|people=-36|people ?=-24|per=-22|perfect thank=23|perso*=-26|pest=-26|\
pets=-33|pharm*=-19|pharmacie=-19|phone=-29|photo=-77|photo are=-29|physi*=19|physical=19|\
pick it=-33|picke*=-21|picked=-21|picked up=-28|picku*=-60|pickup=-60|pickup is=-41|pictu*=-40|\
picture=-40|pie=50|pier st=-24|pies=37|pilin*=23|piling=23|piling up=23|pin=-32|pint=62|pint $=52|\
pizza=53|pizza night=29|place=26|plan for=32|plan has=-19|plan is=29|planning=28|pleas*=-54|\
please=-54|please bring=-21|please keep=-26|please remove=-23|please text=-21|plumber ?=34|\
pneu=39|pneu d'hiver=26|point=-21|poll=22|poll are=34|pool=31|pool is=-27|pool open=40|por $=64|\
por 9=31|por favor=-43|por solo=27|porta*=-38|portal=-38|portal to=-21|portr*=21|portrait=21|\
posit*=-27|position=-27|post=-20|poste*=-22|posted=-22|pour=19|pour $=27|pouve*=-52|power=-64|\
power is=-49|practice is=-23|pre-a*=50|pre-approved=50|pre-approved in=43|pre-o*=25|pre-order=27|\
preci*=38|precio=46|premium $=-60|premium for=37|preor*=54|preorder=54|prep=-41|prep start=-41|\
presa*=39|presale=39|prescription=-19|present=23|press*=19|pressure=19|pret=-33|prete=-35|\
previ*=37|preview=37|price=85|price go=28|price of=38|price on=33|price was=-24|prici*=62|\
pricing=62|pricing ends=19|prime*=39|primer=27|primer mes=27|print=23|print are=28|print*=20|\
prix=48|prize=46|pro is=-26|proce*=-38|procedure=-22|prom=40|promo*=-44|proof=-20|prote*=37|\
protect=24|protect your=24|ps=24|psst=34|pumpk*=53|pumpkin=53|pumpkin patch=36|puppi*=48|\
puppie=48|purch*=21|purchase=21|purchase of=20|quali*=72|qualify=31|qualify for=31|quart*=30|\
que=44|quest*=-63|question=-63|question ?=-21|quick question=-33|quier*=28|quiere=28|quote=27|\
quote for=-22|rack=60|rack are=35|rain=-39|raise=23|ramp=-40|rappe*=-25|rate are=36|rate is=-38|\
rate just=28|rate on=-20|rate your=-35|ravio*=-23|ravioli=-23|reach=-40|read=-37|ready=-46|\
ready for=19|ready url=-34|realt*=39|realtor=40|realtor ?=36|rebat*=24|rebate=24|recal*=-22|\
recall=-19|recei*=-35|receipt=-34|receipt for=-20|receipt url=-19|received=-41|recep*=-47|\
reception=-47|recevez=33|recib*=-26|recibira=-26|red=-39|reduc*=27|reduced=20|refer=30|refer a=28|\
refin*=52|refinance=43|refre*=47|refresh=34|refun*=-34|refunded=-38|register=20|registered=-20|\
registration for=-21|regul*=21|regular=21|rehea*=-30|rehearsal=-30|rejoi*=27|rejoin=27|\
release=-32|released=19|rembo*=-50|remboursement=-50|remem*=20|remember=20|remin*=-37|\
reminder=-37|remov*=-35|removal=-20|remove=-23|rende*=-24|rendez-vous=-24|renew=-56|renew on=-37|\
renewal=28|renewed=-21|renov*=27|renovated=27|rent=28|rent ?=23|renta=21|renta*=-19|rental=-19|\
renti*=40|renting=40|reord*=-19|reorder=-19|repla*=-24|replace=22|replace it=24|replacement=-23|\
replacement is=-21|reply=-69|reply to=-22|repor*=-56|report=-34|reque*=-19|resch*=-26|\
reschedule=-22|resen*=-32|resend=-32|resend the=-32|reser*=28|reserve=40|reserve your=26|\
reservez=32|reservez votre=33|reset=-49|respo*=-20|rest=-68|restocked=27|restocked the=27|\
resul*=-28|result are=20|resultat=-27|resultat sont=-27|resum*=25|resume=25|retai*=34|retail=36|\
retir*=-33|retur*=-29|return=-26|reuni*=-21|reunion=-21|review and=20|rewar*=42|reward=42|\
reward card=-23|rex=-42|rex is=-42|ribs=39|ribs in=37|ride=26|right=-65|right now=-47|ring is=-31|\
rink=70|road=-75|roll=33|rooft*=19|rooftop=19|room=-42|room 9=-92|room are=-62|room from=35|\
room in=61|room is=-38|rose=35|rotat*=22|round=48|ruiz will=-27|running a=22|running late=-32|\
runs=-33|runs from=-37|s=34|s 9=51|safe=-45|said=-36|said yes=-36|sale is=24|sale price=-24|\
sam=-28|sam ortiz=46|same time=-45|samed*=24|samedi=24|sanda*=24|sandw*=39|sandwich=39|satur*=30|\
saturday=30|saturday $=25|saturday 9=-39|saturday ?=-30|saturday at=-33|saturday is=22|save=29|\
save $=24|save %=32|save about=-51|save on=26|save you=-20|save your=27|saved=59|savin*=42|\
saving=42|say=43|say goodbye=37|say hello=31|says=-32|scan=24|scan and=24|schedule a=25|\
schedule for=39|scheduled=-22|schoo*=28|school=28|school supplie=21|screen=-25|seaso*=75|\
season=75|season and=28|season is=33|season new=19|season passe=23|seat=-37|seat 9=-34|\
seat for=24|seat left=-24|seat you=-22|sec=-68|second pair=19|second show=43|secre*=19|secret=19|\
see it=-21|see our=53|see url=-58|see us=40|see what=45|see why=41|see you=-54|seedl*=38|\
seedling=38|seedling are=38|seen=30|sell=56|sell for=23|sell gift=-32|sell out=19|selli*=65|\
selling=65|selling ?=31|semai*=20|semaine=20|seman*=49|semana=49|semin*=19|seminar=19|send=-56|\
senio*=-21|senior=-21|sent=-63|sept=-23|sept 9=-23|served=21|server=-28|service in=-36|\
session are=37|session for=-28|set for=-26|sets=32|setup=-58|seule*=24|seulement=24|shall=24|\
share=-44|she=-21|she all=49|shelt*=26|shelter=26|shift=-48|shipp*=-36|shipped=-55|\
shipped today=-25|shipping on=29|shirt=48|shoot=21|shop=47|shop is=19|shop the=31|short=-46|\
short staffed=-37|should i=-55|should we=40|show=-26|show this=-35|show was=40|showi*=-32|\
showing=-32|si=-53|si el=-48|sibling discount=23|sick=-49|sick today=-26|side=-55|side door=-40|\
sign=-26|sign and=-43|sign ups=20|signa*=-55|signature=-55|signe*=-45|signed=-45|signed up=-43|\
sim=-33|sim is=-33|site=-45|six=28|size=-56|skin=65|skin will=55|sleep=47|sleep better=33|\
sleep*=52|slot=35|small=-26|small business=20|small gift=34|smile=54|smile with=33|smoot*=38|\
snow coming=20|snow removal=-24|so is=21|so you=-40|sock=43|sofa=32|soir=45|solar ?=24|sold=49|\
sold out=41|solo=32|solo $=27|some=-35|someo*=-21|someone=-21|somet*=45|something=45|\
something behind=41|something for=27|son=-56|son $=-54|sont=-26|sont arrivee=-23|soon !=-28|\
sorry=-74|sorry for=-22|sorte*=38|sorted=38|sound=-49|sound good=-49|sourd*=40|sourdough=40|\
spa=72|spa day=57|spani*=26|spanish=26|special instruction=-23|special offer=24|special order=-41|\
special this=41|special tonight=-39|speed=31|spend=81|spin=33|spin class=44|sport=48|spot 9=-38|\
spot opened=20|spray=-26|sprin*=31|spring=31|squee*=22|squeeze=22|squeeze you=22|staff*=-37|\
staffed=-37|staffed today=-37|stand=35|star=37|start at=-25|start date=-37|start here=68|\
start in=-24|start monday=-34|start now=19|start soon=20|start today=43|start tomorrow=-32|\
start with=-33|start*=-29|starting=-41|stati*=-27|station=-27|stay=-31|steak=42|\
still available=-45|still good=-36|still have=28|still room=39|still waiting=-53|stock=-57|\
stop=48|stop in=43|stop overpaying=31|stop renting=40|store=32|storm=-49|stree*=-20|street=-20|\
stude*=-31|student=-31|style=26|styli*=34|stylist=34|stylist has=44|su=-64|su <matter>=-36|\
su paquete=-22|subsc*=-30|subscription=-31|subscription renew=-26|suit=-35|suite=-43|summe*=21|\
summer=21|summer camp=-43|sun=41|sunday brunch=44|sungl*=20|sunglasse=20|suppl*=47|supplie=41|\
suppo*=19|support the=31|sur=60|sur les=43|surge*=-31|surgery=-31|surpr*=37|surprise=37|swap=25|\
swim=52|switched=22|switched to=22|syste*=-26|system=-26|table for=22|taco=54|taco tuesday=29|\
take=-31|take $=33|take about=-26|take two=-31|take walk-ins=-29|take your=-38|takin*=42|\
taking=42|tap=30|tara is=-27|tarde=-32|taste=29|tasti*=31|tasting=31|tasting menu=24|tax=-21|\
te=45|teach*=-27|teacher=-27|teacher get=23|team=19|team plan=-32|tees=48|tees 9=47|teeth=64|\
teeth whitening=32|tell a=24|tell us=-42|ten=40|ten year=21|tenan*=-28|tenant=-28|tenem*=43|\
tenemo=43|tenemo espacio=-29|termi*=-38|terra*=22|test drive=42|text=-26|text 9=22|text about=-27|\
text us=-24|than=19|than a=30|than you=28|thank=-25|thank for=-52|thank*=32|thanksgiving=32|\
that=-77|that $=-29|that ?=-20|that a=-23|that card=-50|that night=-29|that plan=-34|\
that work=-35|that would=-31|the=-26|the <bargain>=-44|the <goods>=-53|the <matter>=-50|\
the <please>=-32|the <praise>=28|the <rush>=-30|the <state>=-23|the <urge>=22|the back=-39|\
the band=23|the bank=-56|the best=38|the blue=-65|the building=-20|the bus=-21|the buyer=-49|\
the calendar=25|the car=-37|the claim=25|the clinic=-28|the code=-25|the counter=-28|\
the county=-33|the coupon=-19|the day=-24|the desk=-43|the discount=-20|the dog=-32|the door=-59|\
the file=-39|the first=32|the fountain=-33|the free=-45|the gallery=-25|the game=-46|the hall=-19|\
the harbor=54|the heat=43|the house=21|the invoice=-27|the item=39|the job=26|the judge=-52|\
the key=-32|the lab=-22|the lake=46|the large=-20|the left=-23|the light=22|the linen=19|\
the mail=-23|the market=37|the meeting=-19|the month=-20|the note=-28|the office=-34|the old=-19|\
the outlet=49|the patio=36|the photo=-31|the plan=-19|the plumber=-32|the portal=-38|\
the position=-21|the price=44|the promo=-22|the red=-36|the sale=-44|the salon=22|the schedule=24|\
the seller=-36|the shop=32|the side=-51|the small=-29|the special=-38|the spot=39|the storm=-32|\
the team=-32|the time=31|the trial=-24|the truck=-29|the waitlist=-35|the warehouse=21|\
the weekend=-32|the whole=24|the&was=-29|the&we=-20|the&will=-26|the&you=-30|the&your=-26|\
them at=21|then=-43|then !=-19|there=-43|there a=-23|there are=-57|there by=-23|there we=24|\
these=66|these new=29|thing=-108|think=33|think the=-29|thinking about=20|this=55|this code=-39|\
this friday=33|this is=-85|this month=44|this morning=-26|this number=-35|this one=55|\
this saturday=52|this summer=37|this sunday=33|this thursday=31|this wasn't=-35|this week=36|\
this weekend=67|this wk=40|thoug*=20|thought=20|thought about=24|three=24|three days=26|\
through friday=23|through march=19|throw=46|throw*=48|thursday at=-25|thursday for=-33|\
thursday is=43|ticket from=33|ticket to=21|tight=34|tile=-27|till=71|till 9=34|time ?=20|\
time for=32|time no=-19|time to=57|tint=25|tire ?=22|tire are=-36|tired=29|tired ?=23|title=-23|\
to 9=-65|to <matter>=36|to ana=-23|to appear=-22|to buy=55|to close=-25|to come=-43|to do=-29|\
to eat=-31|to follow=-39|to grab=-27|to have=-48|to hear=-30|to help=47|to list=42|to move=-26|\
to order=-26|to pay=-19|to reach=-39|to room=-30|to save=19|to schedule=-31|to school=42|\
to sell=61|to sign=-51|to spend=42|to take=-21|to test=37|to the=-29|to treat=19|to us=26|\
to wednesday=-34|to weed=22|to you=-50|today !=-35|today and=26|today because=-30|today for=25|\
today to=21|todo=28|todo al=49|tomat*=-19|tomato=-19|tomor*=-47|tomorrow=-47|tomorrow at=-30|\
tomorrow to=-26|tonight !=40|tonight class=26|tonight from=27|tonight is=-38|too=89|too good=35|\
took=-25|total=-72|total $=-70|tour=34|toute=36|tow=-35|tow truck=-35|towar*=20|toward=20|\
toward your=27|towel=-23|towel are=-30|town=71|track=-50|trade=56|trade in=47|trade up=23|\
training=19|training 9=26|transfer of=-22|trash=-48|trash pickup=-23|trave*=24|travel=24|tray=39|\
treat=63|treat are=28|treat your=22|treat*=37|treatment=37|treatment $=22|tree=58|trial ends=-25|\
trial is=27|trim=30|trim ?=32|trip=-51|trivi*=41|trivia=41|truck=34|trust=45|try again=-56|\
try our=34|try us=37|tu=61|tu <goods>=45|tu casa=41|tuesday !=43|tuesday 9=26|tuesday at=-45|\
tune=70|tuned=-19|turn your=44|turne*=-47|turned=-47|turned on=-27|turni*=-25|turning=-25|tus=35|\
tv=20|twili*=31|twilight=31|two days=-62|two more=-37|two week=-26|umbre*=-29|umbrella=-29|\
un <goods>=32|un ami=47|un amigo=23|un masaje=24|un momento=-57|una=-48|una hora=-36|unas=46|\
under $=41|une=-21|unifo*=20|uniform=20|unloc*=30|unlock=30|unsub*=-25|unsubscribed=-25|until=-19|\
until june=-39|unwin*=33|unwind=33|unwind with=33|up !=-35|up <goods>=32|up <rush>=43|up ?=48|\
up a=24|up any=-47|up for=52|up in=-34|up the=-27|up to=37|up your=47|updat*=-39|update=-27|\
updated=-23|upgra*=42|upgrade=52|upgrade your=34|ups=27|url=-51|us=46|us <please>=-46|\
us <rush>=-21|us at=-53|us handle=21|us how=24|us in=51|us keep=25|us know=-46|us to=-24|\
us today=-24|us&your=50|use=19|use code=31|use it=31|use the=-60|use your=31|used=-37|used %=-44|\
vacci*=-42|vaccine=-40|valen*=51|valentine=51|valentine is=24|van=22|vehicle is=46|vemo=-54|\
ven=22|vende*=58|vender=48|vendr*=67|vendre=51|vendredi=32|venez=25|veran*=32|verano=32|\
verification=-26|victi*=31|victim=31|view=-24|vip=30|visa=20|visit=35|visit and=34|visit*=31|\
vitam*=31|vitamin=31|voice=33|voice heard=21|volun*=-35|volunteer=-29|vos=62|vos pneu=26|vote=96|\
vote for=45|votre=-53|votre commande=-42|votre maison=21|votre rendez-vous=-24|vous attend=25|\
w=50|w 9=57|waiti*=56|waiting=56|waiting on=-65|waitl*=-38|waitlist=-38|waive=47|waive your=37|\
walk=-35|walk-in=19|walk-ins=-29|want a=24|want for=-23|want it=-27|want me=-40|want one=29|\
wante*=-39|wanted=-39|wanted to=-39|wareh*=51|warehouse=51|warm=29|warni*=-58|warning=-58|\
warning until=-26|warra*=23|warranty=23|was=-55|was $=-39|was <goods>=-25|was <rush>=-20|\
was accepted=-27|was added=25|was home=-25|was negative=-29|was sent=-20|was used=-26|\
was&your=-47|wash=37|wash at=38|wasn'*=-47|wasn't=-47|wasn't you=-35|water=-59|water is=-33|\
water*=35|wax=50|way=-32|way home=43|we <hook>=-26|we <please>=-22|we <state>=-32|we <urge>=19|\
we also=37|we are=-38|we bake=61|we buy=23|we can=-30|we can't=-38|we cater=60|we close=-25|\
we couldn't=-31|we forgot=-37|we go=-53|we got=25|we had=-28|we have=-45|we just=36|we lost=-33|\
we moved=-28|we noticed=-28|we now=29|we only=-34|we open=-21|we owe=-21|we pay=60|\
we reschedule=-22|we saved=49|we sent=-34|we set=21|we still=28|we take=-25|we text=-27|\
we think=29|we'd love=26|we'll=-30|we'll be=-42|we'll get=-38|we'll pay=33|we'll waive=47|\
we're=-37|we're at=-29|we're closed=-21|we're giving=28|we're here=-37|we're looking=-37|\
we're offering=38|we're out=-53|we're sorry=-25|we've added=72|we've got=34|we've moved=-20|\
wear=-51|wear the=25|weddi*=58|wedding=58|wednesday at=41|week=33|week !=39|week ?=-48|\
week for=39|week to=40|week with=33|week-*=29|week-end=29|weekend !=-47|weigh*=31|weight=21|\
welco*=-29|welcome=-29|welcome to=-22|well=-34|welln*=31|wellness=31|went=-60|were=-80|\
were&you=-28|were&your=-41|wet=-36|what=42|what new=48|what your=35|when it's=22|when you're=-46|\
which=-79|which day=-28|which one=-34|while=57|while we're=24|while you're=43|white=-60|\
whitening gel=-23|who=50|who need=43|whole=45|why=51|will=-27|will <chat>=55|will <please>=-45|\
will <urge>=-25|will be=-59|will call=-28|will get=-28|will thank=55|will you=41|will&you=30|\
win=31|wine=46|wing=53|winte*=44|winter=44|with $=35|with %=28|with ana=-34|with any=50|\
with cart=21|with code=29|with color=-30|with dr=-19|with jo=-46|with no=44|with our=42|\
with that=-43|with the=-42|with us=45|with you=-36|with your=-27|withi*=-44|within=-44|\
within 9=-32|witho*=-41|without=-41|without insurance=-39|wk=40|work=-64|work ?=-37|\
working on=-26|worth=29|worth more=26|would=-61|would look=-29|would love=40|would save=-37|\
would you=-25|wrap=42|wrap for=20|wrist*=42|wristband=42|write=-27|write to=-27|wrong=-20|y=62|\
y <goods>=22|ya=-45|ya <chat>=-32|ya esta=-21|ya no=-32|year=43|year new=47|year price=21|\
year with=25|year younger=21|yearb*=-43|yearbook=-43|yearl*=30|yearly=30|yes=-72|yes it's=-32|\
yes kids=-32|yes the=-28|yes we=-38|yes we're=20|yes you=-24|yeste*=-40|yesterday=-40|yet=-27|\
yoga=19|you !=-44|you $=-21|you <please>=-32|you <praise>=46|you <rush>=-59|you <urge>=20|\
you ?=-34|you an=-23|you are=-63|you arrive=-26|you asked=-30|you at=-65|you back=-26|you both=21|\
you bought=-38|you call=-36|you can=-24|you considered=29|you could=57|you down=-26|\
you earned=-26|you for=-64|you free=-39|you friday=-28|you funded=38|you get=-24|you give=20|\
you go=-23|you haven't=40|you like=-25|you looked=40|you love=24|you loved=31|you made=-22|\
you might=52|you off=38|you order=48|you qualify=29|you refer=28|you should=27|you soon=-47|\
you then=-21|you think=28|you thought=24|you today=-50|you tomorrow=-30|you tuesday=25|\
you used=-24|you want=-37|you were=-47|you will=-47|you would=-50|you yesterday=-35|you'd=-64|\
you'd like=-33|you'd save=-43|you'l*=52|you'll=52|you're booked=-26|you're covered=-19|\
you're due=-47|you're here=32|you're in=59|you've got=25|young*=21|younger=21|your $=58|your %=20|\
your 9=-42|your <goods>=-23|your <matter>=-28|your <please>=-25|your <praise>=25|your account=-24|\
your annual=-52|your badge=-20|your before=19|your best=23|your bike=-26|your brake=23|\
your cable=31|your card=-53|your cd=-27|your child=-27|your claim=-39|your cleaning=-19|\
your closet=33|your color=-23|your coverage=27|your data=-34|your decision=-26|your delivery=-28|\
your door=36|your dream=47|your exclusive=34|your favorite=25|your file=-20|your first=36|\
your flight=-26|your friend=21|your glasse=-37|your gutter=24|your hair=23|your hedge=24|\
your home=20|your id=-66|your inhaler=-25|your journey=32|your lawn=45|your loan=-38|your nail=30|\
your neighborhood=40|your new=-46|your next=80|your offer=-22|your oil=22|your old=29|\
your order=-32|your party=-42|your plan=-48|your point=-29|your procedure=-22|your rate=38|\
your receipt=-19|your resume=25|your reward=27|your shoe=-23|your signature=-26|your skin=54|\
your smile=43|your solar=-32|your special=-57|your stylist=39|your subscription=-31|\
your surgery=-24|your table=27|your ticket=-21|your trade-in=-34|your trip=-27|your umbrella=-29|\
your vehicle=44|your voice=21|your vote=59|your will=31|your winter=22|zero=42|zero down=42
"""
WEIGHTS: Final[dict[str, int]] = {
    name: int(points)
    for name, _, points in (each.rpartition("=") for each in _PACKED.strip().split("|"))
}
