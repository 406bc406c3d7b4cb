"""Weights of the second opinion, in hundredths; see `tests.evaluation.train_hunch`.

Trained on texts written for Assent (MIT, as the rest), never on customers' texts.
"""

from __future__ import annotations

from typing import Final

BIAS: Final = -101
THRESHOLD: Final = 9
CERTAIN: Final = 123
VETO: Final = -182
_PAIRS: Final = """\
#:48|# $:40|, $:71|, any:-37|, baby:-35|, can:-47|, come:-57|, how:-34|, ill:-53|, is:-46|\
, just:-67|, keep:-50|, new:-34|, no:47|, only:-47|, please:60|, remove:63|, shes:-55|, stop:76|\
, take:61|, text:-114|, unsubscribe:70|, use:-37|, we:-47|, what:-48|, whats:-51|, you:36|. $:33|\
. .:52|. com:-38|. me:-53|. please:31|. quit:39|. remove:73|. stop:72|. take:38|. thank:34|\
. unsubscribe:59|0:-45|0 $:-54|0 0:32|0 ?:-34|0 for:-34|0 min:-36|0 off:-31|0 on:-41|\
0 please:-58|0 texts:64|0 times:56|30th:-33|3pm:-39|4pm:-47|9am:-33|?:-39|? $:-54|? ?:49|\
? remove:45|? stop:64|AGAIN>AGAIN:31|AGAIN>CEASE:34|AGAIN>ME:31|AGAIN>REMOVE:35|AGAIN>TEXTG:33|\
AGAIN>TEXTS:64|AGAIN>TEXTV:37|AUTHORITY>YOU:38|AUXPAST>AGAIN:33|AUXPAST>CALLV:56|\
AUXPAST>CEASE:-60|AUXPAST>END:-37|AUXPAST>JUNK:-39|AUXPAST>LIST:40|AUXPAST>NUM:41|\
AUXPAST>PROMO:-31|AUXPAST>REMOVE:-40|AUXPAST>TEXTV:37|AUXPAST>YOU:-42|BLOCK>AGAIN:-52|\
BLOCK>AUTHORITY:76|BLOCK>BLOCK:80|BLOCK>HASSLE:38|BLOCK>JUNK:53|BLOCK>NUM:35|BLOCK>TEXTS:53|\
BLOCK>YOU:94|CALLV>AUXPAST:-32|CALLV>LIST:45|CALLV>ME:-48|CALLV>MY:-42|CALLV>NEG:46|CALLV>NOT:41|\
CALLV>TEXTG:31|CEASE:50|CEASE>AGAIN:-32|CEASE>AUXPAST:-36|CEASE>BLOCK:39|CEASE>CALLV:38|\
CEASE>END:35|CEASE>FR_ASK:47|CEASE>HASSLE:39|CEASE>JUNK:44|CEASE>LIST:-38|CEASE>ME:37|\
CEASE>NEG:50|CEASE>NOT:50|CEASE>NUM:37|CEASE>PROMO:40|CEASE>RECVG:42|CEASE>REMOVE:46|\
CEASE>SIGNUP:-38|CEASE>TEXTG:49|CEASE>TEXTS:49|CEASE>TEXTV:54|CEASE>THIRD:47|CONSENT:39|\
CONSENT>ME:54|CONSENT>SIGNUP:-56|CONSENT>TEXTV:60|EMAIL>AGAIN:-60|EMAIL>JUNK:-61|EMAIL>TEXTG:57|\
END>I:-41|END>LIST:88|END>NUM:31|END>TEXTS:113|END>TEXTV:105|ES_ASK>TEXTS:34|ES_CEASE:34|\
ES_CEASE>ES_INF:83|ES_CEASE>TEXTS:58|ES_INF:80|ES_INF>TEXTS:35|ES_REMOVE:74|FR_ASK>TAKE:-36|\
FR_ASK>TEXTS:48|FR_CEASE>FR_ASK:66|FR_CEASE>TEXTS:62|FR_REMOVE:37|HASSLE>ME:49|HASSLE>YOU:-69|\
I>AGAIN:36|I>AUTHORITY:47|I>CALLV:-39|I>CONSENT:38|I>END:-32|I>FR_ASK:41|I>ME:45|I>SEND:51|\
I>TEXTED:59|I>UNSUB:61|JUNK>I:-57|JUNK>YOU:-48|LIST>ME:-41|LIST>REMOVE:41|LIST>TAKE:48|\
LIST>YOU:-31|ME>AGAIN:36|ME>EMAIL:-38|ME>FR_ASK:47|ME>I:-38|ME>NEG:54|ME>NOT:58|ME>NUM:-59|\
ME>PROMO:46|ME>UNSUB:86|MY>BLOCK:-42|MY>CONSENT:46|MY>EMAIL:-62|MY>NUM:36|MY>REMOVE:48|\
MY>SEND:-47|MY>TAKE:41|NEG>AGAIN:32|NEG>CONSENT:36|NEG>END:-57|NEG>ES_INF:79|NEG>PROMO:49|\
NEG>RECVG:-45|NEG>SIGNUP:37|NEG>TEXTED:33|NEG>TEXTG:67|NEG>TEXTS:44|NEG>TEXTV:38|NEG>THIRD:-34|\
NEG>UNSUB:-58|NOT>AGAIN:35|NOT>CEASE:-39|NOT>CONSENT:32|NOT>EMAIL:-58|NOT>END:-57|NOT>JUNK:-37|\
NOT>ME:33|NOT>RECVG:-51|NOT>SIGNUP:36|NOT>TEXTED:39|NOT>TEXTG:41|NOT>TEXTV:34|NOT>THIRD:-38|\
NOT>UNSUB:-83|NUM>EMAIL:35|NUM>ES_INF:79|NUM>JUNK:50|NUM>MY:-33|NUM>NEG:39|NUM>PROMO:64|\
NUM>SEND:33|NUM>TAKE:82|NUM>TEXTG:56|NUM>TEXTS:58|NUM>UNSUB:60|OPT:46|OPT>ME:51|OPT>MY:40|\
OPT>TEXTS:45|PROMO>TEXTS:40|RECVG>CEASE:35|RECVG>YOU:-41|REMOVE>CALLV:42|REMOVE>LIST:67|\
REMOVE>ME:74|REMOVE>NUM:78|REMOVE>TEXTS:33|REMOVE>THIRD:-49|SEND>CEASE:71|SEND>I:-47|SEND>MY:36|\
SEND>TEXTV:34|SEND>YOU:-44|SIGNUP>LIST:-34|SIGNUP>MY:63|SIGNUP>REMOVE:47|SIGNUP>SIGNUP:-49|\
SIGNUP>THIRD:-86|SIGNUP>YOU:54|TAKE>CEASE:40|TAKE>EMAIL:-48|TAKE>I:43|TAKE>JUNK:-34|TAKE>LIST:48|\
TAKE>ME:33|TAKE>MY:32|TAKE>NUM:41|TAKE>PROMO:34|TEXTED:39|TEXTED>AGAIN:31|TEXTED>CEASE:54|\
TEXTED>ME:-37|TEXTED>YOU:-66|TEXTG:42|TEXTG>I:36|TEXTG>LIST:-38|TEXTG>ME:35|TEXTG>NEG:42|\
TEXTG>NOT:43|TEXTG>TEXTS:-62|TEXTG>YOU:-46|TEXTS:41|TEXTS>AUXPAST:-42|TEXTS>CEASE:38|\
TEXTS>EMAIL:-62|TEXTS>END:72|TEXTS>PROMO:51|TEXTS>REMOVE:39|TEXTS>SEND:-31|TEXTS>TAKE:33|\
TEXTS>TEXTG:50|TEXTS>TEXTS:37|TEXTV>AGAIN:45|TEXTV>CEASE:48|TEXTV>MY:-31|TEXTV>SEND:41|\
TEXTV>THIRD:-57|THIRD>BLOCK:-44|THIRD>CALLV:33|THIRD>CONSENT:-31|THIRD>I:-45|THIRD>NUM:49|\
THIRD>SIGNUP:-46|THIRD>TAKE:36|UNSUB:134|UNSUB>LIST:32|UNSUB>ME:47|UNSUB>NUM:37|WANT>BLOCK:-41|\
WANT>CONSENT:-37|WANT>FR_ASK:48|WANT>LIST:36|WANT>NEG:37|WANT>NOT:42|WANT>NUM:39|WANT>PROMO:31|\
WANT>TEXTED:69|WANT>TEXTS:45|WANT>TEXTV:40|WANT>YOU:52|YOU>AGAIN:37|YOU>AUTHORITY:51|\
YOU>BLOCK:68|YOU>CEASE:37|YOU>END:-32|YOU>ES_ASK:48|YOU>ES_CEASE:82|YOU>FR_ASK:-56|YOU>JUNK:-33|\
YOU>LIST:33|YOU>NEG:41|YOU>NOT:49|YOU>OPT:31|YOU>PROMO:-37|YOU>REMOVE:31|YOU>TEXTG:33|\
YOU>UNSUB:64|YOU>WANT:40|^ $:-84|^ a:-39|^ add:-39|^ again:37|^ all:-58|^ alone:-75|^ am:-32|\
^ any:-55|^ are:-53|^ arretez:48|^ away:-54|^ block:-55|^ blocked:42|^ blocking:45|^ bro:35|\
^ call:-38|^ can:-32|^ cancelar:73|^ cancelen:35|^ cant:-78|^ cease:75|^ cessez:32|^ como:40|\
^ contact:-65|^ count:-38|^ cross:-34|^ day:-54|^ deactivate:35|^ desabonnez:47|^ did:-44|\
^ disable:61|^ discontinue:72|^ does:-31|^ done:-60|^ door:-72|^ drop:-41|^ enough:40|\
^ envoyez:-70|^ f:65|^ for:76|^ go:41|^ going:-45|^ good:-47|^ got:-39|^ gracias:-38|^ happy:-57|\
^ hello:33|^ here:-81|^ hes:-60|^ hey:34|^ hope:-34|^ idk:34|^ if:35|^ il:-58|^ is:-42|^ it:-34|\
^ its:-46|^ ive:32|^ just:61|^ keep:-51|^ kindly:32|^ knock:38|^ la:-78|^ legal:-47|^ lets:-31|\
^ list:-64|^ lose:64|^ lost:-70|^ love:-70|^ mail:-40|^ mandeme:-49|^ may:34|^ maybe:-42|\
^ mi:-74|^ my:-32|^ need:-34|^ non:-75|^ nunca:88|^ on:-38|^ one:-31|^ out:-45|^ para:35|\
^ pare:-44|^ paren:35|^ pls:46|^ plz:72|^ police:-43|^ por:49|^ pouvez:-35|^ put:-49|^ quiet:-36|\
^ quit:50|^ quitenme:41|^ report:-62|^ reported:79|^ reporting:47|^ revoke:-52|^ running:-47|\
^ saque:-39|^ screw:53|^ see:-41|^ send:-95|^ should:-37|^ so:49|^ sorry:-40|^ stop:79|\
^ stopsign:88|^ stp:49|^ svp:33|^ tell:-51|^ text:-75|^ texting:-36|^ thank:-68|^ that:-34|\
^ thats:-42|^ the:-71|^ these:43|^ they:-50|^ this:44|^ tired:-59|^ to:37|^ told:32|^ too:-57|\
^ ugh:38|^ unsub:59|^ unsubcribe:66|^ unsubscibe:66|^ unsubscribe:38|^ unsubsribe:52|\
^ unsuscribe:61|^ use:44|^ veuillez:74|^ want:33|^ well:-45|^ when:-37|^ where:33|^ wheres:-34|\
^ which:-33|^ whos:-67|^ will:-51|^ wrong:-39|^ wtf:41|^ yeah:37|^ yo:45|^ youre:72|a car:46|\
a complaint:39|a customer:85|a job:44|a message:-59|a patient:43|a problem:-36|a quote:-42|\
a real:-42|a refund:-51|a scam:-32|a stop:-51|a text:-32|a way:52|a work:31|about it:-53|\
about my:48|about the:-34|access:-41|ad:-37|add:-88|add me:-47|address:-49|ads:32|ads $:40|\
advertising:36|after:-50|again and:51|ago:40|ahead:-43|ahi:-57|airport:-32|al:-64|alarm:-78|\
alerts $:32|alerts please:51|all:32|all $:51|all communication:35|all contact:40|all done:-57|\
all messages:53|all text:36|all texts:36|all the:38|allergic:-53|alone:65|alone $:88|\
alone please:54|already:31|already bought:37|already opted:37|already told:38|\
already unsubscribed:59|also:34|am:44|am no:40|amazing:-61|an appointment:-46|and i:71|\
and ill:31|and im:68|and put:-51|and remove:45|and stop:51|and thank:35|annoying $:73|\
annuler:-54|another text:43|answer:41|antibiotics:-36|any messages:-54|any more:38|\
any update:-36|anymore:33|anymore $:42|anything $:44|anytime:-59|anytime $:-51|app:-51|are:-31|\
are annoying:66|arrete:-59|arrete de:-36|arreter chez:-35|arretez:52|arretez de:36|\
arretez vos:34|arrives:-53|arrives $:-53|asap:67|asap $:67|asked for:-35|asked to:41|\
asking me:43|at:-50|at 0:-41|at home:-32|at the:-40|at this:-36|at unit:-35|attached:-77|\
attached $:-77|attorney $:61|au:-86|auto:-99|autopay:-93|autopay $:-78|available:-49|avant:-77|\
away:41|away $:38|away ,:51|away next:-35|away please:66|awesome:-54|baby:-31|back:-68|\
back $:-90|bag:-44|bag $:-44|baja:114|baja $:85|baja ?:60|bank:-34|base:42|basic:-35|basta:56|\
basura:-38|battery:-55|be:59|be $:55|be contacted:35|be in:75|be late:-53|be removed:84|\
be taken:67|be texted:59|be there:-70|be unsubscribed:78|bed:-40|beeping:-82|beeping $:-46|\
before:-84|before 0:-56|before the:-37|before you:-40|beg:34|beg you:34|begging:35|being:-38|\
belongs:40|belongs to:40|besoin:-38|besoin de:-38|best:-62|best $:-48|bill $:-53|billing:-55|\
billing $:-55|bleeding:-42|block the:-39|blocked $:45|blocked ,:41|blocked .:78|blocking:51|\
blocking this:33|blocking you:46|blue:-66|bon:-47|booking:-86|borren:41|borren mi:37|borrenme:53|\
bother you:-36|bothering:-41|bothering you:-60|bought:49|bought one:31|box:-73|box ,:-59|\
brakes:-40|bring:-50|bro:52|bro stop:40|bus:-68|bus stop:-44|business:49|but no:36|but not:39|\
but please:51|but stop:41|but the:-49|buying:-38|by $:-60|by mail:65|by text:52|by the:-53|\
bye:65|bye $:51|calendar:-42|call list:49|call me:-44|call my:-37|call registry:61|calling my:44|\
calls:32|calls or:40|came:-93|came $:-58|came off:-43|can i:-39|can someone:34|can text:-56|\
can the:-41|can we:-35|cancel all:37|cancel and:-60|cancel that:-33|cancel these:50|\
cancel this:72|cancel tmrw:-58|cancelar:34|cancelen:35|cancelled:-31|cant:-48|cant stop:-72|\
card:-77|card $:-46|cargo:-56|carpet:-56|cases:-38|cash:-52|cash $:-52|cease:68|cease $:62|\
cebolla:-73|cessez:32|cest:-33|chairs:-35|change:-78|change $:-63|changed:-55|changed $:-69|\
charge:-94|charge $:-46|charged:-79|charged $:-56|charging:-70|check:-56|cheese:-51|chez:-54|\
cita:-77|cita $:-35|claim:-42|class:-69|class $:-47|closed:31|closing:-52|code:-61|code $:-37|\
coffee:-81|color:-61|color $:-41|com:-38|com $:-38|come:-58|come get:-38|comes:-47|coming:-73|\
coming $:-57|commande:-55|communication:66|communication $:31|communications:41|\
communications $:37|como:69|complaint:33|confirmation:-41|consent $:72|consent for:-58|\
consent form:-68|consented:57|consentement:68|consentement $:68|consider:41|consider this:41|\
contact $:87|contact my:-81|contact the:-77|contact this:35|contacted $:35|contacten:56|\
contacten $:41|contacting:36|corner:-31|couch:-39|could you:-33|count:-38|count me:-38|\
coupon:-42|coupons:43|cover:-50|coverage:-86|coverage $:-72|cross:-34|cuando:-70|customer:87|\
customer $:70|cut:-73|cut off:-58|cut the:-42|cycle:-37|cycle $:-37|dad:50|dana:-75|dana $:-80|\
darme:56|darme de:56|data:47|database:32|database $:33|date:-57|date is:-32|de baja:98|\
de escribirme:42|de la:56|de las:-46|de me:33|de mecrire:60|de mi:-57|de molestarme:51|de su:67|\
de texto:48|de textos:69|de ustedes:55|de vos:48|deactivate:35|deal:-37|deal $:-37|deals $:48|\
deceased:92|deck:-37|deed:-50|dejen de:33|delete me:55|delete that:-59|delete the:-51|\
delivery:-71|delivery $:-43|demain:-75|demain $:-66|dental:-46|denver:-47|desabonner:56|\
desabonnez:47|desabonnez moi:47|deseo:52|desinscrire:37|desinscrire $:37|desist:77|desist $:81|\
desk $:-57|details:-37|deuxieme:-53|devant:-54|did:-44|did i:-41|did my:-44|did the:-85|\
did you:-34|didnt get:-57|didnt give:48|died:52|direccion:-53|dis:67|disable:60|discontinue:68|\
discount:-48|dishwasher:-35|dnc:115|do to:40|do you:-55|does:-37|does the:-47|doing:-44|done:-43|\
done ,:-48|done here:-31|dont call:-71|dont cancel:-34|dont contact:32|dont do:31|\
dont forget:-86|dont need:-37|dont quit:-34|dont send:43|dont stop:-84|dont text:72|dont txt:63|\
dont use:51|dont worry:-37|dont you:56|door:-75|door $:-35|door stop:-64|down:-80|down $:-67|\
drain:-65|drive:-37|driver:-62|driver $:-67|driveway:-70|driveway $:-35|driving:-46|drop:-49|\
drop me:-33|dryer:-46|du:41|dude:76|duplicate:-42|during:-58|early:-61|early $:-58|easier:-48|\
easily:-48|eating:-40|el:-128|el cargo:-37|el lunes:-32|el paquete:-42|elm:-42|else:44|else $:52|\
email $:-61|email instead:43|email it:-71|email only:71|emailing:34|emailing me:34|emails:-34|\
en la:-60|end $:70|end all:31|end it:51|end my:-34|end of:-57|end this:47|ended:-42|ends:-31|\
english:63|enlevez moi:60|enlevez mon:34|enough $:68|enough .:60|enough for:-76|enough with:85|\
enter:-68|envoyez:-70|envoyez moi:-55|erase my:38|es:-104|escriban:71|escriban $:55|\
escriban mas:39|escribirme:52|escribirme $:50|est:-77|esta:-34|estos:54|estos mensajes:54|\
etre:60|etre retire:37|ever stop:-37|every day:32|everything $:60|everything ok:-65|ex:-39|\
exit:-45|exit 0:-39|extended:-34|extra:-73|extra cheese:-51|f:76|f off:64|factura:-63|\
factura $:-50|facture:-54|family:51|fast:-32|favor ya:31|fax:-46|fcc:62|fcc $:76|fee:-61|\
fee $:-37|feel:38|fence:-46|fence $:-46|file:-45|file $:-43|filing:52|filter:-33|fin:47|\
final:-37|finally:-69|find:65|fine:-84|fine $:-75|first:-81|first $:-32|five:-34|fixed:-32|\
flight:-53|folder:-54|folder $:-53|following:42|following up:45|for:-40|for 0:-45|for friday:-40|\
for me:-53|for my:-49|for now:-48|for texting:-38|for that:-40|for these:56|for this:72|\
for today:-40|for two:-34|for your:31|forget:-47|forget it:-34|forgot:-58|forgot my:-39|form:-66|\
form $:-51|forward:52|found:-43|found it:-43|free:-56|friday:-72|friday $:-71|fries:-63|\
fries $:-42|from list:39|from my:-44|from now:70|from texting:35|from the:-98|from this:71|\
from you:38|from your:39|front:-60|full:-66|full stop:-60|further communication:34|\
further contact:36|future:45|garage:-41|garage $:-38|gate:-58|gate $:-32|gave me:-46|gave you:40|\
get 0:32|get a:-34|get any:34|get here:-48|get lost:59|get out:-35|get texts:31|get the:-56|\
get these:32|getting these:36|getting your:-72|give:-38|go ahead:-43|go away:53|god:74|\
going away:-43|going with:-61|gone:-38|gonna:39|good:-39|good $:-34|good for:-36|got:-55|\
got a:-36|got no:-64|got on:33|got the:-57|got your:-74|gracias $:-44|grande:-31|grande ,:-31|\
great:-95|great $:-86|green:-54|group $:33|guest:-38|guys $:-37|guys text:36|gym:-54|haha:-74|\
haha $:-101|halt:64|happens:57|happy:-57|harassing:32|harassing me:37|harassment:72|\
harassment $:107|has the:-31|hasnt:-49|hasta:-51|haul:-48|have one:-34|have permission:-33|\
have the:-52|havent:-63|he is:63|he quit:-61|hear:62|hear from:74|heard:-35|hello:33|help:-70|\
help $:-36|help me:-69|helpful:-63|helpful $:-52|her:-35|hes:-70|hey:34|him:-46|his:-41|\
hitting:51|hitting my:32|hold:-71|hold $:-34|home:-79|home $:-72|honor:55|hope:-39|hora:-38|\
hospital:67|hours:-61|hours $:-43|house $:-36|house so:41|how can:44|how did:63|how much:-83|\
hoy:-46|hoy $:-47|i already:40|i am:62|i be:67|i beg:34|i bring:-40|i forgot:-48|i give:-48|\
i got:-32|i havent:-53|i keep:34|i like:-81|i lost:-45|i love:-72|i make:60|i mean:60|i moved:31|\
i paid:-41|i please:40|i prefer:-68|i quit:-71|i remove:-37|i replied:61|i revoke:61|i said:56|\
i stop:-44|i stopped:-36|i take:41|i unsubscribe:45|i unsubscribed:45|i will:44|i withdraw:59|\
id prefer:41|idk:36|if it:-47|if this:39|if you:61|il:-58|ill:-39|ill be:-70|ill leave:-34|\
ill stop:-48|ill sue:79|ill take:-36|im blocking:48|im calling:47|im interested:-76|im not:36|\
im off:-45|im on:57|im out:-37|im suing:48|immediately:72|immediately $:79|in:-35|in for:-83|\
in june:49|in march:66|in may:41|in my:-34|in receiving:49|in the:-36|included:-49|\
included ?:-34|information:46|instead $:-56|instead of:33|insurance:-65|insurance $:-69|\
interesa:77|interesse:68|interest:57|interested $:42|interested ,:87|interested in:-88|\
invoice:-52|invoice $:-47|ir:-34|is:-34|is better:-35|is blocked:-41|is deceased:90|is fine:-63|\
is for:53|is harassment:37|is illegal:73|is my:-35|is out:-79|is removed:31|is stop:48|\
is that:-41|is the:-42|is this:-57|it 0:-37|it be:-45|it down:-33|it in:-36|it off:-42|\
it out:-49|it possible:31|it stop:72|it to:-62|it wont:33|item:-57|its:-33|ive:50|jamais:80|\
jarrive:-50|je ne:38|job $:-41|june:43|just a:-42|just stop:79|just text:-64|keep going:59|\
keep me:-71|keep messaging:43|keep the:-44|key:-47|keys:-58|kim:-64|kim $:-64|kindly:33|\
kindly stop:31|knock it:51|know how:32|la:-90|la basura:-38|la cita:-37|la direccion:-35|\
la factura:-49|la facture:-47|laissez moi:64|landlord:-42|las:-58|last message:-35|last month:67|\
last stop:-42|last time:49|last week:31|last year:39|late:-82|late $:-86|later:-68|later $:-60|\
laughing:-63|lawyer will:51|le:-141|leak:-68|leaking:-52|leaks:-102|lease:-61|lease $:-53|\
leave a:-71|leave it:-81|leave me:72|leave my:60|leave the:-59|leave us:66|leaving:-74|left:-60|\
left ?:-33|legal:-32|legit:-46|les:34|lets:-38|license:-58|light:-79|lights:-57|like these:38|\
list $:45|list ?:58|list but:31|list is:-54|list now:39|list of:-69|lista:59|lista $:95|\
lista de:-39|lista por:60|liste:35|liste $:70|liste des:-42|liste svp:41|lists:36|lists $:36|\
live:67|live there:63|llame:-82|llegado:-98|llego:-45|llegue:-54|lobby:-31|lobby $:-31|lol:-84|\
lol $:-82|long:-32|longer a:45|longer live:48|longer need:-39|look:-46|look at:-42|looks:-48|\
los mensajes:39|lose:35|lose my:61|lose this:51|lost your:-49|love:-55|love it:-63|lunch:-46|\
lunch $:-34|lunes:-32|ma:-58|ma commande:-38|magazine:-50|mailing:-51|main:-53|main $:-50|\
make it:47|make them:-35|make these:45|making:-81|manana:-84|manana $:-57|manana ?:-32|\
mandaron:-32|mande la:-40|mandeme:-49|many texts:78|many times:47|march:66|marketing:31|mas:73|\
mas $:95|mas mensajes:56|mas por:63|may:42|may $:-47|may i:34|maybe:-58|maybe next:-37|me $:47|\
me a:-88|me again:42|me alone:87|me anymore:42|me anything:46|me back:-75|me be:51|\
me contacten:56|me desabonner:56|me desinscrire:37|me escriban:62|me for:45|me if:-56|me in:-52|\
me interesa:77|me later:-34|me llame:-74|me mandaron:-32|me now:31|me off:50|me on:-101|\
me out:44|me plz:31|me puede:-41|me the:-79|me to:-32|me tomorrow:-60|me when:-66|me your:-46|\
mean:-34|mean it:43|means:46|mecrire:60|mecrire $:74|meds:-50|meeting:-76|membership:-48|\
membership $:-48|mensaje:-58|mensaje $:-55|mensajes:46|mensajes $:51|menu:-41|menvoyez plus:60|\
message please:41|message this:35|messages:45|messages $:68|messages please:63|messages stop:45|\
messages svp:43|messaging:56|messaging $:53|messaging me:40|mi cita:-63|mi numero:64|\
mi pedido:-67|mid:-37|mid cycle:-37|min:-36|minutes:-47|miss:-59|mistake $:-50|mistake ,:38|\
moi:81|moi de:80|moi tranquille:64|molestarme:51|mon:73|mon consentement:68|mon nom:34|\
mon numero:73|mon rendez:-59|monday:-78|monday $:-69|money $:61|more:35|more $:92|more ,:62|\
more .:63|more info:-73|more message:43|more messages:43|more of:47|more pain:-71|more please:56|\
more questions:-75|more spam:33|more text:68|more texting:49|more texts:59|more than:-85|\
mother:45|moved:44|msg:59|msgs:50|msgs $:50|much:-33|much $:45|much for:-38|much to:-52|\
mulch:-31|my #:41|my account:-44|my autopay:-33|my calendar:-42|my card:-33|my consent:36|\
my contact:49|my dad:44|my details:67|my email:-57|my ex:-39|my info:78|my information:37|\
my landlord:-32|my last:-64|my lease:-43|my membership:-47|my mother:45|my new:-61|my number:58|\
my old:-72|my opt:43|my order:-53|my permission:34|my reservation:-44|my service:-37|my text:35|\
my way:-31|nai jamais:66|nai plus:-83|name $:-35|name from:-67|national:35|national do:35|ne:36|\
ne me:77|necesito:-58|need it:-45|need the:-57|need these:48|need you:-32|needed:-91|\
needed $:-69|needs to:38|neighbor:-34|never again:37|never been:-60|never consented:57|\
never contacted:-54|never gave:42|never got:-67|never mind:-57|never opted:59|never ordered:-52|\
never received:-32|never text:57|new:-34|new number:-44|new phone:-77|newsletter:-48|next:-36|\
next month:-38|next stop:-58|next week:-45|ni:35|night:-45|no .:49|no deseo:37|no i:-70|\
no interest:54|no mande:-39|no mas:80|no message:-52|no messages:-55|no more:45|no puedo:-67|\
no stop:34|no tengo:-99|no thank:-33|no want:44|no way:-101|nobody:-39|nobody came:-37|noise:-66|\
noise $:-50|nom:34|nom de:34|non:-75|nonstop:-42|noon:-68|noon $:-68|not a:33|not call:43|\
not for:40|not get:41|not getting:-88|not interested:54|not know:40|not message:37|\
not needed:-41|not now:-67|not order:-54|not receive:-31|not text:35|not use:35|nothing:79|\
notifications:74|notifications $:72|now .:66|now on:70|number $:83|number .:44|number 0:-65|\
number again:38|number for:-46|number i:41|number now:48|number off:58|number out:63|\
number removed:37|number to:-34|numero:63|numero $:74|numero ?:68|numero es:-57|nunca:88|oak:-43|\
of it:62|of text:35|of texting:86|of the:-71|of these:77|of town:-43|of your:45|off $:77|\
off .:42|off at:-64|off list:70|off my:-44|off of:88|off please:44|off text:57|off these:58|\
off this:54|off your:47|offer:-60|offers:33|offers $:32|office:-41|ok $:-80|ok stop:42|old:-67|\
old address:-33|on:-52|on $:47|on elm:-40|on file:-41|on me:-67|on the:-58|one:-33|one $:-59|\
one is:-39|one more:63|onions:-65|only:39|only from:74|open:-61|opt:39|opt for:-79|opt me:46|\
opt out:49|opted:38|opted for:-75|opted in:59|opted out:61|opting:46|opting out:60|option:52|\
option $:53|optout:69|or ill:47|order:-75|order $:-62|order this:-69|order updates:44|\
ordered:-57|other:-36|our number:42|out $:81|out ?:88|out for:-43|out of:-44|out please:78|\
out the:-42|outage:-66|outside:-64|outside $:-65|over:-39|package:-31|package $:-41|paid:-61|\
paid $:-77|pain:-81|paint:-61|paper:-81|paperless:-67|paquete:-42|parar:-44|pare:-44|paren:72|\
park:-75|park there:-34|parking:-73|part of:60|parts:-55|party:-52|pas:-72|pas de:-98|\
pas interesse:68|pas la:-47|passed:101|passed away:98|password:-37|patient:42|pay:-39|pay $:-59|\
payment:-42|payment on:-42|pedido:-73|pedido $:-44|per:37|per text:47|perfect:-74|\
permission $:52|permission slip:-45|person $:-45|phone keeps:51|phone was:-50|photo:-73|\
photos:-57|photos $:-52|pick:-44|pickup:-72|pickup $:-37|plan:-57|plan $:-66|playing:-37|\
please ,:-31|please .:31|please and:35|please be:41|please cease:45|please contact:-40|\
please dont:-66|please i:36|please keep:-69|please let:37|please no:74|please only:38|\
please quit:76|please refrain:42|please report:-31|please send:-63|please stop:49|\
please text:-106|please thank:52|please update:-43|pls:77|pls $:72|pls cancel:-38|pls dont:33|\
pls stop:59|plumber:-34|plus:42|plus $:73|plz:80|plz $:53|police:-35|policy:-69|policy $:-62|\
possible:37|possible to:33|pour:-59|pouvez:-35|pouvez vous:-35|power:-58|price:-71|price $:-51|\
price ?:-53|prior:65|prior express:39|private:61|problem:-54|problem $:-55|procedure:-33|\
production:-51|promos:40|promos $:57|promotional:36|promotions:48|promotions $:56|puede:-41|\
puedo:-49|puedo parar:-39|pump:-43|put:-51|put me:-54|que me:65|quelle:-59|questions:-97|\
questions $:-74|quiero cancelar:-33|quiero recibir:55|quiet:-38|quit $:46|quit ,:-40|quit it:85|\
quit my:-42|quit on:-59|quit sending:66|quit smoking:-48|quit spamming:37|quit texting:55|\
quitenme:48|quitenme de:41|quote:-64|quote $:-61|rain:-39|raining:-66|reach:-39|read:38|\
ready:-51|ready ?:-44|real:-48|real person:-33|rebook:-34|receipt:-61|receipt $:-49|\
receive these:58|received:-77|receiving:55|receiving texts:57|recevoir:81|recevoir de:56|\
recibir:68|recu:-50|red:-44|refrain:45|refrain from:45|refund:-92|refund $:-49|registry:61|\
reminder:-32|reminder $:-45|reminders .:53|removal:72|removal $:62|removal from:42|remove $:116|\
remove .:33|remove 0:93|remove me:60|remove one:-37|remove our:44|remove the:-85|remove this:50|\
remove us:54|removed:59|removed $:66|removed from:46|removed my:-45|removed the:-55|remve:52|\
rendez:-59|rendez vous:-59|renew:-71|rental:-55|repair:-37|repair $:-37|replied:67|\
replied stop:67|report:-37|report this:35|report you:40|reported:57|reported as:36|reporting:40|\
reporting you:41|request:33|requesting:34|reschedule:-55|reschedule $:-40|reservation:-71|\
reservation $:-37|retire de:37|retired:43|retirez le:-36|retirez mon:34|revoke consent:36|\
revoked:59|revoked $:87|revoking:33|ride:-83|right $:-64|right ?:-34|right now:41|road:-47|\
room:-60|rooms:-56|route:-48|running late:-36|rush:-69|rush $:-67|said no:34|said stop:70|\
said youd:-52|sam:-52|same:-42|saque:-39|saturday:-70|saturday $:-50|sauce:-66|sauce $:-52|\
saw:-58|say:-47|says:-45|scam $:68|schedule:-43|scratch that:-38|second:-35|see you:-35|\
seller:-58|send a:-61|send any:45|send it:-66|send me:32|send more:-54|send texts:43|\
send the:-57|sending reminders:-32|sending stop:68|sending the:-44|sending them:45|seriously:54|\
service $:50|services:-41|shipping:-46|shoes:-43|shop:-80|should:-31|should i:-49|sick:-37|\
sick $:-33|sick kid:-31|sick of:-35|sign:-68|sign $:-64|sign up:38|signed me:55|signed the:-51|\
since:-70|sink:-51|sir:47|sir $:44|site:-42|size:-62|size $:-51|sleeping:-38|sleeping $:-38|\
slip:-45|smoking:-48|sms:51|sms $:45|snow:-52|so nice:-79|so please:73|so stop:36|soon:-49|\
sorry:-43|sotp:61|souhaite:58|sounds:-49|sounds good:-38|spam $:101|spam .:59|spam folder:-44|\
spam or:-50|spamming:54|spot:-52|spot $:-52|spring:-70|stain:-71|start:-41|started:-31|\
still getting:57|still on:-33|stitches:-45|sto:59|stock:-66|stock $:-40|stop:45|stop $:127|\
stop ,:33|stop .:81|stop 0:35|stop all:48|stop already:78|stop at:-48|stop being:-53|\
stop by:-107|stop calling:56|stop eating:-40|stop emailing:34|stop for:41|stop hitting:51|\
stop i:55|stop im:95|stop in:-82|stop is:-60|stop it:92|stop light:-75|stop lol:40|\
stop message:38|stop my:-98|stop now:82|stop over:-49|stop payment:-42|stop please:50|\
stop reaching:50|stop receiving:35|stop sign:-38|stop stop:58|stop taking:-60|stop texting:44|\
stop then:-65|stop these:66|stop with:49|stop work:-53|stop yesterday:80|stopped:-39|\
stopped coming:-31|stoppp:76|stops:-48|stopsign:98|stopsign $:99|stp:57|stuck:-48|stuff:54|\
stuff $:43|su:40|su lista:49|subscription $:88|subscription box:-38|sue:76|sue $:88|sugar:-73|\
suing:38|sunday:-38|surgery $:-50|surprise:-44|surprise $:-34|surveys:77|sus:51|sus mensajes:46|\
suscripcion:84|table:-64|take it:-66|take me:50|take out:-52|take the:-72|take this:33|\
take us:49|taken:41|taken off:41|taking:-54|talk:-60|talk to:-52|tcpa:65|tcpa $:60|tell the:-36|\
tell you:32|tengo:-115|text $:37|text ,:51|text .:41|text her:-32|text it:32|text my:-47|\
text only:-66|text or:36|text please:84|text the:-32|text to:54|text works:-40|text you:-42|\
texte:-34|texted:31|texted $:46|texted me:-37|texted stop:54|texting:39|texting $:71|\
texting .:41|texting about:59|texting is:-39|texting it:48|texting you:-62|textos:90|textos $:72|\
texts:55|texts $:73|texts ,:60|texts .:51|texts ?:78|texts are:-36|texts please:67|\
texts today:-54|tf:49|than:-78|than 0:-49|thanks $:-37|thanks but:46|that:-46|that $:-39|\
that ,:-37|that charge:-31|that one:-32|that price:-41|that the:-33|that was:-47|thats:-113|\
thats enough:-33|the:-56|the 30th:-33|the 4th:48|the 9am:-33|the account:-46|the address:-55|\
the airport:-32|the alarm:-53|the alerts:-60|the app:-52|the basic:-36|the best:-44|\
the bleeding:-42|the blue:-43|the box:-43|the bus:-38|the car:-41|the charge:-41|the code:-42|\
the consent:-61|the deck:-37|the do:69|the dog:-47|the driveway:-37|the end:-49|the extended:-34|\
the extra:-46|the fcc:62|the fence:-46|the first:-41|the form:-40|the gate:-59|the group:-42|\
the insurance:-40|the invoice:-50|the keys:-56|the last:51|the leak:-33|the lease:-38|\
the link:-34|the list:32|the magazine:-50|the meeting:-47|the menu:-31|the message:-64|\
the messages:77|the national:35|the new:-36|the newsletter:-50|the noise:-35|the old:-48|\
the order:-34|the other:-35|the paper:-49|the part:-46|the photo:-34|the price:-34|the pump:-43|\
the quote:-34|the receipt:-53|the rental:-48|the repair:-37|the reservation:-42|the right:-46|\
the same:-33|the second:-38|the seller:-58|the service:-39|the shop:-31|the sign:-53|\
the site:-43|the stain:-57|the texts:33|the time:-38|the top:-42|the total:-34|the trash:-43|\
the waiting:-57|the waitlist:-87|the warranty:-49|the window:-33|the word:59|the wrong:-54|\
them stop:-38|there $:-35|there ,:43|there any:34|there anymore:43|theres:-50|these:77|\
these $:105|these ,:40|these .:33|these ?:79|these anymore:52|these messages:53|these off:47|\
these reminders:-42|these texts:52|these to:58|they:-41|thing:71|thing $:65|third:32|\
third time:47|this:32|this $:69|this .:35|this ?:67|this a:-31|this group:37|this line:50|\
this list:65|this month:-70|this number:33|this one:-61|this phone:44|this service:51|\
this spam:35|this stop:56|this the:-52|this thing:46|this week:-52|this year:-58|those:-39|\
through:-93|through $:-63|through the:-59|thursday:-58|thursday $:-45|thx:58|thx $:34|ticket:-43|\
til:-50|tile:-42|tile $:-44|till:-44|till the:-31|times:70|times $:35|times do:46|tmrw:-64|\
tmrw $:-47|to 0:-31|to be:59|to cancel:-53|to end:59|to enter:-70|to get:80|to hear:55|to it:33|\
to make:53|to miss:-35|to move:32|to no:41|to pay:-40|to receive:69|to reschedule:-41|to say:-38|\
to sign:-50|to take:32|to that:-33|to the:-35|to this:39|to wait:-32|todavia:-59|todavia $:-59|\
today:-56|today $:-38|today ?:-48|toilet:-36|told you:40|tomorrow:-67|tomorrow $:-69|tonight:-38|\
tonight $:-33|too:-31|too $:-66|top:-42|tour:-51|tour $:-49|tow:-45|tow $:-40|town:-43|\
traffic:-77|train:-46|training:-32|tranquille:64|trash:-40|tree:-69|tree $:-35|trial:-49|\
truck:-42|tuesday:-96|tuesday $:-61|turn it:-45|turn these:52|twice:-42|twice ,:-37|two:-89|\
two $:-33|txt:84|txt $:69|txt me:36|txts:71|u:57|u $:53|u stop:42|u to:33|ugh:38|um:39|un:-37|\
understand:44|unit:-66|unit 0:-46|unsub:83|unsub $:66|unsubcribe:67|unsubscibe:74|unsubscribe:64|\
unsubscribe $:74|unsubscribe .:68|unsubscribe ?:72|unsubscribe me:31|unsubscribe my:-35|\
unsubscribe please:35|unsubscribed:90|unsubsribe:52|unsuscribe:61|until:-92|until i:-49|\
unwanted:46|up my:40|update:-51|update my:-77|updates:-34|updates $:-55|ur:40|ur texts:33|\
us alone:44|use email:43|use this:-53|using:-50|ustedes:55|valve:-82|valve is:-57|vet:45|\
veuillez:74|veux me:37|veux pas:-33|voicemail:-53|vos:69|vous:-32|voy:-56|voy a:-56|vuelvan:54|\
vuelvan a:54|w:41|w the:38|wait:-75|wait $:-43|waiting:-73|waitlist:-87|waitlist $:-67|wanna:31|\
want a:-48|want off:87|want out:31|want text:40|want the:-51|want them:38|want these:75|\
want this:43|want to:-48|wanted:31|wants:57|warning:31|warranty:-54|warranty $:-37|was:-64|\
wasting:65|water:-81|way $:-42|way to:74|way too:73|we:-32|we got:-61|we need:-38|weather:-53|\
week:-40|week $:-42|week ?:-43|weekend:-53|well:-76|went:-44|what are:-37|what happens:57|\
what time:-53|whatever:33|whats:-41|whats on:-31|whats your:-53|when:-102|when you:-62|\
wheres:-34|which:-44|while:-53|who are:-31|who gave:43|who this:55|whos:-82|whos this:-60|\
why am:58|why are:42|why did:-108|why do:52|will be:56|window:-33|winter:-59|wish:36|wish to:37|\
wishes:-37|with me:41|with these:49|withdraw my:-48|withdrawn:75|without:-68|without me:-57|\
wont:-47|wont stop:-66|word:87|work $:33|work until:-56|working:-47|works:-57|works $:-69|\
worry:-62|would be:-47|written:57|wrong:-55|wrong address:-39|wrong color:-34|wrong date:-36|\
wrong size:-47|wtf:41|ya basta:49|yall:66|yes please:-60|yesterday $:-65|yet:-90|yet $:-91|yo:45|\
you ,:38|you are:61|you call:-40|you can:-42|you cancel:-35|you could:45|you do:-42|\
you email:-40|you got:34|you if:33|you know:-37|you make:-39|you my:46|you not:94|you people:83|\
you remove:-54|you said:-57|you so:-37|you stopped:64|you texting:31|you the:-34|you then:-54|\
you to:35|you unsubscribe:50|youd:-52|your company:47|your database:31|your email:38|\
your list:45|your message:-44|your number:-55|your text:-53|your time:-50|youre:-47|"""
WEIGHTS: Final[dict[str, int]] = {
    words: int(weight)
    for words, _, weight in (pair.rpartition(":") for pair in _PAIRS.split("|") if pair)
}
