"""Weights of the second opinion, in hundredths; see `tests.evaluation.train_hunch`.

Trained on texts written for Assent (MIT, as the rest), never on customers' texts.
"""

from __future__ import annotations

from typing import Final

BIAS: Final = -54
THRESHOLD: Final = 60
CERTAIN: Final = 227
VETO: Final = -157
_PAIRS: Final = """\
#:35|, baby:-38|, call:32|, can:-41|, dont:37|, he:39|, how:-38|, i:28|, ill:-49|, is:-32|\
, just:-63|, please:53|, remove:44|, sorry:30|, stop:71|, take:43|, text:-98|, unsubscribe:30|\
, we:-38|, whats:-28|, who:-33|. .:36|. com:-35|. me:-26|. now:32|. please:47|. remove:34|\
. stop:53|. take:46|. thank:35|. unsubscribe:50|0:-65|0 $:-68|0 min:-27|0 off:-67|0 people:-28|\
0 times:57|30th:-38|3pm:-55|4pm:-33|?:-40|? $:-50|? stop:45|AGAIN>CEASE:49|AGAIN>TEXTS:54|\
AGAIN>TEXTV:35|AUTHORITY:42|AUTHORITY>TEXTV:50|AUXPAST>CALLV:48|AUXPAST>CEASE:-67|\
AUXPAST>END:-48|AUXPAST>FR_ASK:30|AUXPAST>JUNK:-36|AUXPAST>LIST:44|AUXPAST>NUM:38|\
AUXPAST>PROMO:-27|AUXPAST>RECVG:28|AUXPAST>REMOVE:-65|AUXPAST>TAKE:27|AUXPAST>TEXTG:-43|\
AUXPAST>TEXTV:40|AUXPAST>UNSUB:54|AUXPAST>YOU:-42|BLOCK>AUTHORITY:62|BLOCK>BLOCK:67|\
BLOCK>HASSLE:27|BLOCK>JUNK:46|BLOCK>NUM:33|BLOCK>TEXTS:46|BLOCK>YOU:86|CALLV>AUXPAST:-30|\
CALLV>LIST:42|CALLV>ME:-47|CALLV>MY:-29|CALLV>NEG:57|CALLV>NOT:52|CALLV>NUM:-37|CALLV>TEXTS:37|\
CALLV>TEXTV:31|CEASE:46|CEASE>AGAIN:-40|CEASE>CALLV:37|CEASE>CEASE:27|CEASE>FR_ASK:44|\
CEASE>JUNK:28|CEASE>ME:35|CEASE>MY:31|CEASE>NUM:41|CEASE>PROMO:41|CEASE>RECVG:46|\
CEASE>SIGNUP:-38|CEASE>TEXTG:46|CEASE>TEXTS:41|CEASE>TEXTV:59|CEASE>THIRD:27|CONSENT:35|\
CONSENT>ME:58|CONSENT>MY:38|CONSENT>TEXTV:61|EMAIL>ME:-35|EMAIL>MY:30|EMAIL>TEXTG:56|END>I:-32|\
END>LIST:56|END>TEXTS:92|END>TEXTV:98|ES_ASK:34|ES_CEASE:45|ES_CEASE>ES_INF:63|ES_CEASE>TEXTS:37|\
ES_INF:48|ES_REMOVE:94|FR_ASK>TEXTS:40|FR_CEASE:63|FR_CEASE>FR_ASK:50|FR_CEASE>TEXTS:38|\
FR_REMOVE:70|HASSLE>YOU:-55|I>AUTHORITY:29|I>CALLV:-40|I>CONSENT:29|I>END:-39|I>FR_ASK:28|I>I:27|\
I>ME:33|I>TEXTED:51|I>TEXTG:-30|I>UNSUB:28|JUNK>YOU:-40|LIST>I:26|LIST>ME:-26|ME>EMAIL:-33|\
ME>FR_ASK:36|ME>I:-35|ME>LIST:33|ME>ME:32|ME>NEG:48|ME>NOT:37|ME>NUM:-38|ME>PROMO:44|\
ME>THIRD:-38|ME>UNSUB:64|MY>AUTHORITY:29|MY>CEASE:35|MY>CONSENT:46|MY>EMAIL:-30|MY>I:32|\
MY>NEG:27|MY>NOT:26|MY>RECVG:29|MY>SEND:-27|MY>SIGNUP:36|MY>TEXTS:32|MY>TEXTV:26|MY>WANT:39|\
NEG>AGAIN:32|NEG>CEASE:-35|NEG>CONSENT:37|NEG>EMAIL:-34|NEG>END:-28|NEG>ES_ASK:28|NEG>ES_INF:45|\
NEG>I:-39|NEG>NEG:28|NEG>PROMO:34|NEG>RECVG:-36|NEG>SIGNUP:41|NEG>TEXTED:32|NEG>TEXTG:64|\
NEG>TEXTS:47|NEG>TEXTV:39|NEG>THIRD:-28|NEG>UNSUB:-71|NOT>AGAIN:36|NOT>CEASE:-43|NOT>EMAIL:-50|\
NOT>END:-28|NOT>I:-26|NOT>NEG:33|NOT>RECVG:-47|NOT>SIGNUP:42|NOT>TEXTED:43|NOT>TEXTG:43|\
NOT>TEXTV:33|NOT>THIRD:-30|NOT>UNSUB:-83|NUM>ES_ASK:26|NUM>ES_INF:45|NUM>FR_ASK:50|NUM>MY:-51|\
NUM>NEG:35|NUM>PROMO:51|NUM>RECVG:31|NUM>REMOVE:32|NUM>TAKE:47|NUM>TEXTG:39|NUM>TEXTS:72|\
NUM>WANT:26|OPT:44|OPT>ME:33|OPT>TEXTS:30|PROMO>TEXTS:38|PROMO>YOU:-32|RECVG>YOU:-58|REMOVE:30|\
REMOVE>CALLV:30|REMOVE>LIST:32|REMOVE>ME:58|REMOVE>MY:43|REMOVE>NUM:57|REMOVE>TEXTS:31|\
REMOVE>TEXTV:33|REMOVE>YOU:35|SEND>I:-35|SEND>MY:41|SEND>YOU:-50|SIGNUP>MY:85|SIGNUP>REMOVE:29|\
SIGNUP>YOU:61|TAKE>CEASE:31|TAKE>EMAIL:-28|TAKE>JUNK:-40|TAKE>LIST:54|TAKE>ME:29|TAKE>MY:34|\
TAKE>NUM:51|TEXTED:45|TEXTED>ME:-33|TEXTG:40|TEXTG>CALLV:29|TEXTG>I:26|TEXTG>LIST:-40|\
TEXTG>ME:36|TEXTG>TEXTS:-55|TEXTG>YOU:-40|TEXTS:42|TEXTS>CEASE:40|TEXTS>END:35|TEXTS>ME:46|\
TEXTS>NEG:39|TEXTS>NOT:31|TEXTS>PROMO:37|TEXTS>TAKE:39|TEXTS>TEXTG:46|TEXTS>THIRD:-27|\
TEXTV>AGAIN:46|TEXTV>CEASE:52|TEXTV>LIST:28|TEXTV>MY:-41|TEXTV>TEXTV:-45|TEXTV>THIRD:-48|\
THIRD>AGAIN:32|THIRD>BLOCK:-30|THIRD>CONSENT:-35|THIRD>I:-50|THIRD>ME:-31|THIRD>NUM:44|\
THIRD>TEXTG:-35|THIRD>TEXTV:-27|THIRD>WANT:45|THIRD>YOU:45|UNSUB:136|UNSUB>MY:31|UNSUB>YOU:44|\
WANT>BLOCK:-37|WANT>CEASE:26|WANT>CONSENT:-37|WANT>LIST:48|WANT>NEG:41|WANT>NOT:44|WANT>PROMO:28|\
WANT>TEXTED:44|WANT>TEXTS:47|WANT>TEXTV:45|WANT>THIRD:-31|WANT>YOU:68|YOU>AGAIN:44|\
YOU>AUTHORITY:28|YOU>AUXPAST:-31|YOU>BLOCK:56|YOU>CEASE:34|YOU>ES_ASK:26|YOU>ES_CEASE:65|\
YOU>FR_ASK:-41|YOU>JUNK:-35|YOU>LIST:26|YOU>NEG:52|YOU>NOT:61|YOU>NUM:26|YOU>TEXTED:-46|\
YOU>TEXTG:36|YOU>UNSUB:43|YOU>WANT:39|^ $:-96|^ .:-34|^ a:-39|^ add:-48|^ all:-35|^ alone:-65|\
^ already:41|^ any:-63|^ arretez:68|^ away:-65|^ awesome:-51|^ block:-29|^ blocked:54|\
^ blocking:50|^ borren:34|^ bro:27|^ call:-63|^ can:-38|^ cancelar:67|^ cancelen:38|^ cant:-56|\
^ cease:59|^ cessez:42|^ comment:53|^ como:38|^ count:-38|^ deje:29|^ delete:51|^ desabonnez:34|\
^ did:-54|^ didnt:-36|^ disable:56|^ discontinue:45|^ does:-34|^ done:-56|^ drop:-35|^ email:-27|\
^ enlevez:39|^ enough:49|^ envoyez:-69|^ erase:50|^ f:60|^ for:83|^ forget:44|^ from:36|^ go:31|\
^ good:-46|^ got:-60|^ gracias:-43|^ haha:39|^ halt:49|^ happy:-61|^ harassment:34|^ hello:26|\
^ help:-35|^ here:-77|^ hope:-41|^ how:28|^ il:-60|^ interested:-64|^ is:-51|^ it:-59|^ ive:32|\
^ just:42|^ k:-50|^ keep:-82|^ knock:28|^ la:-68|^ laissez:47|^ legal:-47|^ lose:95|^ lost:-68|\
^ love:-60|^ mail:-42|^ make:72|^ mandeme:-51|^ may:44|^ merci:-41|^ mi:-71|^ more:-29|^ my:-35|\
^ need:-32|^ new:-27|^ nonstop:-43|^ nunca:70|^ on:-30|^ one:-28|^ only:-42|^ perfect:-47|\
^ pls:40|^ plus:33|^ plz:64|^ por:29|^ pouvez:-33|^ put:-54|^ quelle:-43|^ quit:27|^ quitenme:37|\
^ remove:29|^ removed:-28|^ report:-55|^ reported:55|^ reporting:47|^ revoke:-29|^ rudesign:53|\
^ running:-38|^ saw:-32|^ screw:47|^ send:-73|^ should:-43|^ si:-55|^ sick:-26|^ sorry:-52|\
^ sotp:49|^ sounds:-26|^ stop:70|^ stopppp:26|^ stopsign:83|^ stp:48|^ take:-31|^ tell:-44|\
^ text:-83|^ texting:-63|^ thank:-63|^ thanks:-33|^ thats:-48|^ the:-76|^ theres:-38|^ these:36|\
^ they:-54|^ this:61|^ too:-34|^ ugh:36|^ unsub:47|^ unsubcribe:50|^ unsubscibe:46|\
^ unsubscribe:46|^ unsubsribe:41|^ unsuscribe:53|^ use:42|^ veuillez:48|^ want:42|^ we:-26|\
^ well:-40|^ what:-36|^ whats:-33|^ when:-46|^ wheres:-57|^ which:-38|^ whos:-61|^ will:-39|\
^ wrong:-41|^ wtf:44|^ yes:-26|^ yo:31|^ your:-37|^ youre:49|a:-35|a complaint:35|a customer:66|\
a line:-31|a message:-58|a patient:39|a quote:-42|a refund:-34|a scam:-31|a stop:-45|\
a subscription:-35|a way:52|about:-39|about it:-62|about my:31|about the:-44|accident $:-33|\
account:-44|account $:-43|ad:-35|add:-77|add my:-28|address:-47|address ,:-27|ads $:34|\
advertising:34|after:-42|again and:27|ago:30|agree:-29|agree to:-29|ahead:-73|all:41|all $:42|\
all contact:29|all day:26|all done:-56|all messages:29|all the:31|allergic:-35|allergic to:-35|\
almost:-26|almost done:-26|alone:54|alone $:93|alone please:35|already:43|already told:35|\
already unsubscribed:50|am not:-38|am revoking:26|and blocked:32|and found:-33|and i:30|\
and im:50|and stop:35|annoying:52|annoying $:62|annuler:-34|annuler mon:-29|another:32|\
another text:43|any messages:-64|any more:31|anymore:29|anymore $:33|anything $:35|anytime:-39|\
anytime $:-30|app:-31|appointments:-37|are annoying:57|are not:34|are you:-27|around:-34|\
around noon:-26|arret:-38|arreter chez:-42|arretez:68|asap:40|asap $:40|asked for:-34|\
asked to:34|at:-49|at 0:-30|at noon:-27|at the:-61|at work:27|attached:-53|attached $:-53|\
attorney $:54|auto:-43|autopay:-66|autopay $:-66|avez:26|avez vous:26|away:38|away $:57|\
away ,:48|away for:-42|away please:57|away this:-36|awesome:-51|baby:-40|back:-77|back $:-94|\
baja:97|baja $:77|baja ?:48|base:34|basta:48|be:47|be $:70|be contacting:35|be in:58|be late:-46|\
be removed:78|be taken:53|be texted:47|be there:-70|been:-27|beeping:-39|before:-78|before 0:-51|\
beg:36|beg you:36|being:-26|besoin:-48|besoin de:-48|best:-43|best $:-32|bill $:-44|block:-32|\
blocked:59|blocked $:39|blocked .:61|blocking:54|blocking my:-33|blocking this:32|\
blocking you:49|blue:-57|bob@example:-31|bob@example .:-31|bon:-55|bon $:-39|borren:39|\
borren mi:34|bothering:-45|bothering you:-54|box:-78|box ,:-52|breakfast:-28|breakfast $:-28|\
bring:-45|bring $:-32|bro:36|broken $:30|bus:-76|bus stop:-43|but stop:43|but the:-46|button:-51|\
button on:-46|buying:-38|by:-34|by mail:51|by the:-49|bye:55|call $:-29|call before:-39|\
call list:44|call me:-36|call my:-37|call registry:51|calling $:-26|calling my:38|cambiar:-34|\
cambiar la:-34|came:-67|came off:-41|can:-36|can i:-50|can take:-34|can text:-40|can u:39|\
can we:-42|cancel $:36|cancel it:49|cancel my:-34|cancel order:-26|cancel text:27|\
cancel that:-29|cancel these:36|cancel this:49|cancelar los:34|cancelen:38|cancelled:-36|\
cant:-36|cant stop:-49|car:-47|card:-77|card $:-43|cases:-32|cease:63|cease $:59|cebolla:-63|\
ces:39|ces messages:39|cessez:42|cessez de:26|cest bon:-39|change:-77|change $:-56|change my:-27|\
changed:-52|charge:-49|charge $:-34|charged:-54|chat:-44|check:-48|cheese:-30|cheese $:-30|\
chez:-42|chez vous:-42|choices:-58|cita:-57|cita $:-30|class:-52|code:-49|code $:-38|coffee:-62|\
color:-40|com:-35|com $:-35|come:-41|come in:-35|coming:-46|coming $:-48|commande:-42|\
commande $:-42|comment:53|communication:45|communications:35|communications $:33|como:56|\
complaint:35|confirm:-48|confirmation:-32|consent $:42|consent form:-78|consent is:49|\
consented:46|consentement:39|consentement $:39|consentimiento:48|consentimiento $:48|consider:38|\
consider this:38|contact:43|contact $:62|contact my:-67|contacten:37|contacting:39|continue:-43|\
cost:35|cost me:35|could i:31|could you:-32|count:-38|count me:-38|coupon:-34|coupons:33|\
coupons $:26|coverage:-47|coverage $:-47|customer:77|customer $:65|cut:-78|cut off:-55|\
cut the:-41|dad:45|dad passed:45|dana:-83|dana $:-90|darme:47|darme de:47|data:45|date:-29|\
day ?:-30|de:32|de baja:79|de escribirme:32|de la:60|de las:-39|de mecrire:41|de messages:70|\
de molestarme:40|de su:57|de textos:67|de vos:32|de votre:44|deal:-30|deal $:-29|deals:-42|\
deals $:32|deceased:64|deceased $:64|deed:-40|deje:29|deje de:29|dejen:31|dejen de:43|del:-32|\
delet:31|delete:34|delete me:28|delete my:30|delete the:-47|deleted:-43|delivered:-34|\
delivery:-42|delivery $:-42|demain:-48|demain $:-48|dental:-46|desabonner:37|desabonnez:34|\
desabonnez moi:34|deseo:31|desinscrire:30|desinscrire $:30|desist:55|desist $:56|desk:-29|\
desk $:-31|desk number:-33|details:-73|di:36|did:-47|did i:-27|did my:-29|did the:-53|\
did you:-36|didnt:-41|didnt agree:-30|didnt get:-55|didnt mean:-66|didnt receive:-55|died:36|\
direccion:-38|dis:45|dis $:28|disable:55|discontinue:49|discount:-34|do you:-49|documents:-32|\
documents $:-26|does:-37|does the:-42|done:-39|dont call:-68|dont forget:-84|dont get:-33|\
dont have:-42|dont know:30|dont need:-36|dont quit:-30|dont send:46|dont stop:-83|dont text:54|\
dont txt:50|dont use:47|dont worry:-37|dont you:50|door:-61|down:-63|down $:-61|driver:-28|\
driveway:-48|driving $:-33|drop:-42|du:26|dude:38|duty:-39|early:-53|early $:-35|early today:-28|\
easier:-47|eating:-39|el:-128|el lunes:-40|el mensaje:-33|el paquete:-36|elm:-32|else:40|\
else $:43|email $:-34|email instead:35|email it:-71|email only:63|emailing:31|emailing me:31|\
en:-51|en la:-36|en paz:72|end $:46|end it:56|end of:-60|end this:50|ended:-27|english:45|\
enlevez:39|enough $:52|enough .:52|enough for:-69|enough with:64|enter:-27|envoyez:-69|\
envoyez moi:-55|erase:50|erase my:31|es:-74|es 0:-37|escriba:26|escriba mas:26|escriban:48|\
escriban $:44|escribirme:32|escribirme $:32|est:-69|esta:-28|este:-39|estos:32|estos mensajes:32|\
etre:44|ever:27|everything:30|everything $:47|ex:-43|exit:-38|exit 0:-39|extended:-35|\
extended warranty:-29|extra:-69|extra cheese:-30|f:64|f off:56|factura:-58|facture:-48|fax:-47|\
fcc:69|fcc $:77|fee:-46|fee $:-42|feel:50|fees:-33|fees included:-33|fell:-60|fell off:-60|\
fence:-44|fence $:-40|fever:-30|filter:-36|fin:37|finally:-71|find:57|fine:-70|fine $:-60|\
first:-62|first $:-34|five:-48|folder:-52|folder $:-52|for:-48|for 0:-48|for extra:-36|\
for friday:-36|for me:-58|for now:-31|for texts:47|for the:-38|for these:52|for this:71|\
for two:-46|for your:30|forget:-35|forget the:-29|forget to:-55|forgot:-31|forgot my:-31|\
form:-71|form $:-52|found:-43|found it:-36|free:-34|free $:-34|friday:-76|friday $:-73|fries:-32|\
fries $:-32|from all:41|from my:-48|from now:74|from texts:31|from the:-92|from this:63|\
from you:26|from your:45|further communication:32|further contact:34|garage:-38|garage $:-38|\
gate:-55|gate $:-34|gave:33|gave you:39|get any:27|get here:-32|get lost:84|get the:-36|\
get there:-42|get these:60|get this:42|getting your:-66|give permission:-26|go ahead:-73|\
go away:63|going away:-35|going to:29|gone:-32|gonna:33|good:-66|good $:-59|good for:-28|got:-66|\
got a:-34|got blocked:-40|got the:-45|got your:-60|gotta:28|gracias:-44|gracias $:-55|great:-101|\
great $:-70|green:-30|green $:-30|guest:-49|guys $:-40|guys text:48|gym:-35|ha:-42|haha:-55|\
haha $:-89|halt:53|happens:36|happens if:33|happy:-61|harassing:38|harassing me:38|harassment:66|\
harassment $:96|has the:-38|hasta:-61|have permission:-31|have the:-50|havent:-63|he is:27|\
he quit:-57|hear:55|hear from:55|heard:-34|hello:32|hello i:31|help:-61|help $:-33|help me:-46|\
help my:-28|helpful:-60|helpful $:-52|here:-38|here $:-35|hes:-45|hi $:-58|hilarious:-39|\
hilarious $:-39|him:-50|hiring:-28|his:-31|hitting:39|hitting my:27|hold:-29|hope:-48|hora:-36|\
hot:-40|hot water:-40|hours:-52|house:-42|house $:-53|how can:46|how did:63|how much:-79|\
how to:45|husband passed:29|i already:41|i am:40|i be:44|i beg:36|i bring:-37|i call:-28|\
i changed:-29|i didnt:-31|i feel:50|i forgot:-31|i gave:-28|i getting:55|i give:-37|i havent:-53|\
i keep:30|i know:30|i like:-75|i lost:-30|i make:38|i mean:32|i need:-32|i no:33|i owe:-38|\
i pay:32|i prefer:-62|i quit:-51|i remove:-32|i replied:60|i revoke:50|i said:44|i signed:-34|\
i take:42|i unsubscribe:53|i unsubscribed:43|i will:31|i withdraw:30|i would:42|id prefer:32|\
if it:-46|if you:37|il:-60|ill:-34|ill be:-40|ill leave:-31|ill stop:-51|ill sue:71|illegal:51|\
illegal $:51|im blocking:54|im calling:41|im done:30|im here:-42|im leaving:-49|im not:42|\
im off:-49|im on:45|im opting:51|im reporting:-27|im suing:42|immediately:39|immediately $:33|\
in:-44|in for:-54|in june:47|in march:50|in my:-37|in receiving:27|in the:-44|in your:-36|\
included:-33|included ?:-33|info ?:-37|information:32|information $:35|instead $:-56|\
instead ,:-26|instead of:44|insurance:-69|insurance $:-56|interesa:54|interesa $:54|interest:55|\
interested $:34|interested ,:81|interested in:-79|invoice:-55|invoice $:-47|is:-40|is $:28|\
is allergic:-35|is attached:-35|is better:-43|is broken:30|is deceased:64|is down:-28|\
is fine:-35|is harassment:30|is illegal:51|is leaking:-50|is my:-30|is on:28|is out:-57|\
is ready:-32|is the:-46|is this:-55|is withdrawn:38|it:-28|it .:31|it 0:-34|it by:-30|it in:-39|\
it possible:47|it stop:42|it to:-58|it up:-28|it was:-29|it wont:31|item:-26|ive:45|jamais:73|\
jarrive:-46|je ne:31|job $:-32|june:47|june $:49|junk:-36|jury:-39|jury duty:-39|just:-29|\
just stop:61|k:-50|k $:-50|keep going:29|keep me:-61|keep messaging:34|keep the:-44|\
keeps stopping:-31|keeps texting:27|key:-44|keys:-43|kind:-32|kitchen:-39|kitchen $:-40|knock:28|\
la:-88|la direccion:-38|la factura:-58|la facture:-48|la lista:27|la liste:26|la mesa:-30|\
la parada:-33|laissez:47|laissez moi:47|landlord:-43|las:-41|las 0:-41|last month:40|\
last order:-40|last time:30|last year:35|late:-75|late $:-62|later:-41|later $:-28|laughing:-43|\
lawyer will:37|le:-100|leak:-71|leaking:-61|leaking $:-43|lease:-68|lease $:-51|leave $:-27|\
leave it:-78|leave me:58|leave the:-40|leave us:55|leaving:-49|legal:-31|legit:-42|les:64|\
lets:-32|lights:-27|like the:-34|like them:-39|link $:-30|list $:36|list ?:36|list of:-63|\
list please:40|lista:54|lista $:69|lista por:34|liste $:52|lists:29|lists $:29|live:55|\
live there:56|llame:-65|llego:-59|llego el:-27|loan:-31|lol:-66|lol $:-82|lol lol:-33|longer:42|\
longer a:54|longer live:37|looks:-49|looks great:-42|los:48|los mensajes:48|lose:76|lose my:46|\
lose this:36|lost my:-46|lost your:-41|love:-49|lunch:-29|lunes:-40|ma:-42|ma commande:-42|\
machine:-28|mail it:-33|main:-44|main $:-40|make:43|make the:33|make these:34|making:-70|\
manana:-72|mandeme:-51|many choices:-58|many messages:52|many texts:74|many times:38|march:50|\
mas:60|mas $:81|mas mensajes:34|may:38|may i:44|me $:33|me a:-63|me again:26|me alone:89|\
me any:28|me anymore:34|me anything:46|me back:-65|me be:51|me contacten:37|me desabonner:37|\
me desinscrire:30|me escriba:26|me escriban:48|me for:28|me ha:-42|me if:-32|me interesa:54|\
me llame:-65|me off:37|me on:-74|me out:49|me plz:34|me puede:-51|me reminders:-38|me the:-72|\
me two:-42|me vuelvan:45|me when:-39|me your:-47|mean:-45|mean it:32|mean to:-66|means:40|\
meant:-30|mecrire $:41|mecrivez:42|mecrivez plus:42|meds:-39|meeting:-36|membership:-35|\
membership $:-35|mensaje:-38|mensaje $:-38|mensajes:72|mensajes $:70|mensajes de:27|\
menvoyez plus:45|merci:-47|merci $:-26|mesa:-30|mesa $:-30|message please:31|message the:-41|\
messages:52|messages $:56|messages .:34|messages are:41|messages for:44|messages please:42|\
messages stop:35|messaging:53|messaging $:35|messaging me:34|mi cita:-55|mi consentimiento:48|\
mi numero:35|min:-27|min $:-27|minutes:-49|minutes $:-30|miss:-51|mistake $:-44|moi:76|moi de:44|\
moi la:38|moi tranquille:47|molestarme:40|molestarme $:31|mon:30|mon consentement:39|mon nom:28|\
mon numero:43|mon rendez:-57|monday:-71|monday $:-71|month:30|month $:48|more:31|more $:73|\
more ,:57|more .:48|more appointments:-37|more info:-57|more message:35|more messages:42|\
more of:42|more please:51|more questions:-63|more reminders:27|more text:58|more texting:36|\
more texts:59|more than:-79|mother:29|moved:36|msgs:38|msgs $:33|much:-30|much $:56|much for:-29|\
much to:-38|my #:33|my appointment:-37|my autopay:-40|my car:-33|my cell:-57|my consent:33|\
my contacts:-42|my dog:-33|my ex:-43|my info:48|my information:30|my landlord:-27|my last:-29|\
my lease:-50|my mother:29|my new:-34|my number:46|my office:-27|my old:-67|my opt:28|\
my order:-47|my reservation:-36|my service:-33|my tv:-32|my way:-38|nada $:-29|nai jamais:56|\
nai plus:-55|name:-34|name $:-38|name from:-56|name off:38|narrete:-40|ne:31|ne me:65|\
ne mecrivez:42|ne plus:37|ne souhaite:30|nearest:-48|necesito:-45|need:-36|need a:-66|\
need anything:-48|need it:-32|need the:-40|need these:33|need your:28|needed:-35|never again:30|\
never been:-51|never consented:46|never gave:36|never got:-57|never mind:-59|never opted:41|\
never received:-39|never subscribed:45|never text:35|new:-67|new number:-51|new phone:-41|\
next week:-31|nice:-57|night:-27|night $:-29|no .:46|no i:-59|no interest:56|no longer:39|\
no mas:57|no more:28|no need:-55|no puedo:-52|no text:31|no texting:34|no texts:48|no thank:-42|\
no thanks:29|no thats:-26|noise:-51|noise $:-26|noise stop:-34|nom:28|nom de:28|nonstop:-43|\
noon:-67|noon $:-67|not a:54|not call:36|not cut:-41|not getting:-62|not have:-31|\
not interested:64|not know:34|not leave:-31|not message:30|not needed:-35|not stop:-28|\
not sure:-43|not text:67|not use:40|not yet:-49|nothing:69|notice:30|notifications:57|\
notifications $:56|now ,:-33|now .:43|now haha:-39|now on:74|number $:72|number .:35|\
number 0:-49|number ?:30|number do:-26|number for:-46|number now:32|number off:51|number out:42|\
number to:-47|numero:45|numero $:66|numero ?:56|numero es:-49|nunca:70|oak:-43|oak $:-36|\
of my:-31|of text:34|of texting:76|of the:-83|of these:60|of this:29|of your:62|off:32|off $:88|\
off .:47|off at:-71|off my:-29|off of:51|off please:37|off these:31|off this:47|off your:52|\
office:-46|ok $:-71|ok stop:51|old:-70|old number:-30|omg $:41|omg stop:-30|on:-51|on $:97|\
on elm:-32|on friday:-29|on main:-44|on me:-72|on my:-42|on the:-57|on this:36|one:-45|one $:-54|\
one instead:-30|one more:62|onions:-44|only:31|only $:58|only from:62|only text:-50|open:-35|\
open $:-31|opt:40|opt me:33|opt out:38|opted for:-39|opted in:41|opting:41|opting out:54|\
option:37|option $:38|optout:49|or with:-45|order:-85|order $:-71|order updates:31|our:-28|\
out:41|out $:67|out ,:41|out ?:70|out of:-33|out please:48|outside:-57|outside $:-57|over:-30|\
owe:-38|package:-45|package $:-36|pain:-57|paint:-58|paper:-70|paperless:-54|paquete:-36|\
paquete $:-28|par:29|par texto:29|parada:-33|parar:-53|paren:52|park:-63|parking:-59|part of:36|\
parts:-47|parts $:-47|party:-54|pas:-61|pas de:-46|pas la:-48|passed:87|passed away:89|\
password:-40|password $:-34|patient:41|pay:-45|payment:-34|payment on:-34|paz:72|paz $:72|\
people $:-30|perfect:-65|perfect $:-50|permission from:-28|permission slip:-28|pharmacy:-27|\
pharmacy $:-27|phone keeps:36|phone number:-41|phone was:-33|photo:-66|photo $:-29|photos:-59|\
photos $:-60|pick:-28|pick it:-28|pickup:-44|pickup $:-31|plan:-61|plan $:-58|playing:-37|\
please ?:-46|please block:-30|please cease:38|please delete:-32|please do:-26|please dont:-77|\
please i:43|please leave:29|please no:34|please only:36|please put:37|please quit:69|\
please stop:69|please text:-82|please thank:45|please to:28|please unsubscribe:55|pls:76|\
pls $:61|pls stop:31|plumbing:26|plus:34|plus $:44|plus rien:48|plus svp:32|plz:80|plz $:54|\
policy:-48|policy $:-48|por el:-27|possible:51|possible to:47|pouvez:-33|pouvez vous:-33|\
prefer:-32|prefer not:29|price:-69|price $:-53|prior:58|prior express:34|problem:-51|promos:29|\
promos $:53|promotions:39|promotions $:49|puede:-51|puedo:-31|puedo parar:-46|pump:-28|put:-45|\
put a:-27|put me:-52|que me:44|quelle:-53|quelle est:-43|question:-27|questions:-92|\
questions $:-72|quiero cambiar:-30|quiero cancelar:-41|quiero darme:27|quiero el:-28|\
quiero la:-29|quiero mas:27|quiero que:37|quiero recibir:26|quit $:34|quit it:92|\
quit messaging:29|quit on:-57|quit sending:56|quit smoking:-47|quit texting:39|quit the:-34|\
quiten mi:27|quitenme:37|quitenme de:37|quote:-57|quote $:-45|rain:-26|raining:-57|ready:-50|\
ready ?:-38|real:-37|real person:-37|rebook:-41|receipt:-57|receipt $:-43|receive any:-36|\
receive these:37|received:-26|receiving:52|receiving texts:37|recevoir:56|recevoir de:36|\
recibir:37|recu:-45|red:-44|refund:-72|registry:51|registry $:51|reminder $:-34|reminders any:34|\
removal:49|removal from:34|remove .:39|remove 0:67|remove a:-53|remove me:48|remove my:35|\
remove the:-84|remove this:34|remove us:45|removed:61|removed $:54|removed from:53|\
removed the:-43|remve:39|remve me:39|remvoe:33|remvoe me:33|rendez:-57|rendez vous:-57|\
rental:-41|repair:-37|repair $:-37|replied:60|replied stop:60|report:-43|report a:-42|\
report an:-31|report you:26|reported:33|reported as:36|reporting:33|reporting you:28|\
reschedule:-52|reschedule $:-38|resend:-30|resend the:-30|reservation:-36|retire:34|retired:41|\
retirer:27|retirez mon:26|revoke consent:37|revoke the:-29|revoked:49|revoked $:35|revoking:32|\
ridiculous:26|rien:48|right $:-43|right ?:-48|right now:37|right to:34|road:-26|rudesign:53|\
run:-26|running:-54|said no:40|said stop:71|said to:-66|sam:-44|same:-33|saturday:-68|\
saturday $:-58|sauce:-44|sauce $:-44|saw:-58|saw your:-32|scam $:49|schedule:-41|second:-51|\
see:-34|see you:-39|seller:-28|send a:-45|send any:28|send further:-31|send it:-61|send the:-43|\
sending reminders:-45|sending them:35|sent:-45|service $:48|services:-44|she:27|ship:-27|\
shipping $:-38|shop:-58|should:-46|should i:-50|should stop:-30|shut up:52|si:-55|sick:-35|\
sick today:-27|sign:-43|sign $:-33|sign the:-27|signed the:-51|since:-39|since the:-34|size:-62|\
slip:-28|smoking:-47|sms:42|sms $:26|so:-29|so $:-39|so much:-29|so please:48|so tired:31|\
so you:26|sold the:46|someone else:30|soon:-50|sorry:-52|sorry whos:-34|sorry wrong:-27|sotp:52|\
souhaite:42|souhaite plus:30|sounds:-47|sounds good:-33|spam $:118|spam .:51|spam ?:-51|\
spam folder:-43|spamming:37|spot:-51|spot $:-51|start:-39|still getting:28|stock:-46|stock $:-46|\
stop:42|stop $:114|stop ,:41|stop .:84|stop ?:37|stop all:36|stop already:67|stop and:-40|\
stop at:-43|stop by:-71|stop calling:50|stop do:26|stop eating:-39|stop emailing:31|\
stop hitting:39|stop i:36|stop in:-58|stop is:-32|stop it:72|stop laughing:-43|stop message:33|\
stop messaging:27|stop my:-75|stop now:62|stop on:-37|stop over:-43|stop payment:-34|\
stop please:79|stop receiving:34|stop sign:-38|stop stop:35|stop taking:-33|stop texting:36|\
stop these:58|stop twice:39|stop wasting:43|stop with:46|stop working:-29|stopped:-69|\
stopped working:-28|stopping:-31|stopppp:26|stops:-38|stopsign:88|stopsign $:88|stp:48|stpo:38|\
stuff:46|stuff $:43|su:57|su lista:39|subscribe:52|subscribed:47|subscription $:56|\
subscription box:-46|sue:71|sue $:71|suing:42|suing $:59|super:-34|supplier:32|sure:-39|\
surprise:-26|surprise $:-26|sus:28|svp:29|svp $:27|table:-59|take it:-72|take me:37|take my:30|\
take out:-54|take the:-61|take this:30|take us:73|taken:42|taken off:42|tcpa:56|tcpa $:50|\
text $:31|text .:50|text and:29|text came:-40|text from:31|text list:37|text messages:27|\
text my:-55|text please:58|text stop:26|text to:32|text you:-42|texted $:34|texted me:-33|\
texting:35|texting $:76|texting is:-58|texting it:41|texting me:27|texting you:-52|textos:77|\
textos $:45|texts:55|texts $:59|texts .:27|texts ?:36|texts are:-35|texts from:48|\
texts please:48|tf:29|than:-83|than 0:-45|thanks:-30|thanks $:-45|thanks .:-28|thanks but:43|\
thanks for:-30|that:-49|that $:-33|that ,:-29|that price:-37|thats:-76|thats enough:-30|\
thats hilarious:-39|the:-69|the 30th:-38|the account:-33|the address:-55|the app:-31|\
the appointment:30|the best:-32|the blue:-45|the bus:-32|the class:-31|the code:-38|\
the consent:-50|the day:-31|the delivery:-29|the do:64|the driveway:-43|the end:-28|\
the extended:-35|the extra:-45|the fcc:69|the fence:-44|the first:-26|the form:-34|the fries:-32|\
the gate:-50|the house:-40|the insurance:-33|the invoice:-47|the key:-31|the keys:-33|\
the kitchen:-35|the leak:-32|the lease:-35|the link:-30|the loan:-31|the message:-28|\
the messages:59|the nearest:-48|the new:-36|the newsletter:-47|the noise:-35|\
the notifications:26|the old:-36|the order:-28|the paper:-57|the part:-47|the pharmacy:-27|\
the promos:39|the pump:-28|the quote:-32|the receipt:-48|the repair:-37|the same:-30|\
the schedule:-41|the second:-51|the seller:-28|the service:-37|the texting:30|the waitlist:-70|\
the warranty:-40|the water:-42|the weekend:-28|the work:-28|the wrong:-37|them $:-33|there $:-26|\
there anymore:45|there are:-49|theres:-41|these:65|these $:101|these ?:65|these anymore:43|\
these messages:47|these off:28|these reminders:-29|these stop:34|these texts:60|these to:39|\
they:-40|third:47|this:36|this $:36|this ?:31|this a:-43|this is:43|this list:51|this number:35|\
this one:-46|this phone:34|this service:46|this spam:29|this stop:50|this text:-28|this week:-52|\
this year:-36|those:-49|through:-75|through $:-44|through the:-50|thursday:-47|thx:29|thx $:29|\
ticket:-43|tickets:-29|til:-56|till:-49|times:80|times $:47|times do:36|tired of:48|to be:45|\
to cancel:-51|to do:30|to end:40|to get:48|to hear:33|to make:34|to miss:-29|to park:-37|\
to pay:-42|to receive:46|to report:-29|to reschedule:-36|to sign:-40|to stop:31|to that:-28|\
to the:-48|to this:29|today:-42|today ,:-37|toilet:-31|told:33|tomorrow:-79|tomorrow $:-68|\
too $:-66|too much:56|trade:37|traffic:-54|traffic ,:-33|train:-51|tranquille:47|tranquille $:37|\
trash:-49|tree:-43|tree $:-37|truck:-38|tuesday:-93|tuesday $:-70|turn:39|turn these:28|tv:-32|\
tv will:-28|twice $:-37|two:-78|two $:-36|two of:-42|txt:73|txt $:63|txt me:29|txts:53|txts $:43|\
u:57|u $:31|ugh:36|unit:-45|unit $:-33|unsub:61|unsub $:37|unsub me:26|unsubcribe:50|\
unsubcribe please:39|unsubscibe:56|unsubscibe me:27|unsubscribe:59|unsubscribe $:54|\
unsubscribe .:41|unsubscribe ?:59|unsubscribe now:31|unsubscribed:73|unsubsribe:41|unsuscribe:53|\
until:-95|until i:-51|unwanted:31|up by:31|up for:35|update:-71|update my:-67|updates please:-34|\
us:27|us off:31|use email:37|use this:-43|using:-37|vet:45|veuillez:48|veuillez ne:27|veux me:28|\
visit:-27|voicemail:-47|vos:49|vous:-37|vous de:-38|vuelvan:45|vuelvan a:45|wait:-45|wait $:-45|\
waiting:-26|waitlist:-70|wanna:26|want $:41|want off:51|want out:40|want the:-61|want these:32|\
want to:-44|want ur:26|want your:39|wants:33|warning:26|warranty:-57|warranty $:-51|was:-42|\
wasting:43|wasting my:43|water:-91|water $:-28|way $:-36|way to:57|way too:62|we:-36|we dont:26|\
we need:-34|we opted:-32|we quit:-32|we want:-29|week:-58|week $:-38|week ?:-40|weekend:-52|\
well:-63|well stop:-26|went:-55|what:-26|what are:-41|what happens:36|what time:-51|whatever:28|\
whats:-41|whats your:-52|when:-72|when did:-44|when does:-28|when you:-63|whenever:-54|\
whenever $:-54|where did:57|where is:38|wheres:-57|which:-37|who am:-63|who gave:54|who this:36|\
whos:-76|whos this:-57|why am:62|why are:39|why did:-77|why do:72|wifes phone:28|will be:38|\
will not:-28|wish:36|wish to:36|with these:42|with you:-26|withdrawn:68|wont:-40|wont stop:-63|\
word:53|work:-27|work $:37|work until:-58|working:-48|works:-54|works $:-72|worry:-63|\
worry $:-54|would:27|would be:-32|would like:45|would you:30|written:40|written notice:29|\
wrong:-45|wrong day:-28|wrong size:-26|wtf:44|ya basta:43|ya paren:40|yall:49|yes please:-62|\
yesterday $:-56|yet:-85|yet $:-82|yo:31|you ,:42|you again:28|you are:59|you can:-49|you do:-33|\
you email:-30|you help:-27|you if:38|you keep:39|you know:-46|you leave:-27|you my:38|\
you need:26|you not:55|you on:-28|you open:-28|you people:59|you please:34|you remove:-52|\
you so:-41|you stop:-32|you texted:-46|you the:-40|you to:32|you unsubscribe:33|your company:39|\
your deals:28|your list:36|your message:-42|your number:-38|your reminders:37|your stuff:35|\
your text:-34|your texting:-33|your texts:-29|youre:-37|"""
WEIGHTS: Final[dict[str, int]] = {
    words: int(weight)
    for words, _, weight in (pair.rpartition(":") for pair in _PAIRS.split("|") if pair)
}
