"""Weights of the second opinion, in hundredths; see `tests.evaluation.train_hunch`.

Trained on texts written for Assent (MIT, as the rest), never on customers' texts.
"""

from __future__ import annotations

from typing import Final

BIAS: Final = -39
THRESHOLD: Final = 64
CERTAIN: Final = 336
VETO: Final = -169
_PAIRS: Final = """\
#:37|,:-18|, 0:-14|, call:-20|, can:-38|, do:-17|, email:21|, he:41|, how:-38|, i:17|, ill:-35|\
, is:-14|, its:-26|, just:-61|, my:-23|, need:24|, no:23|, not:20|, please:52|, remove:41|\
, reschedule:-15|, ship:-13|, stop:75|, take:48|, text:-78|, thank:27|, thanks:15|, the:-14|\
, unsubscribe:32|, we:-36|, whats:-15|, who:-32|.:18|. $:21|. .:40|. 0:21|. i:19|. me:-31|\
. now:33|. please:44|. remove:28|. stop:55|. take:40|. thank:33|. unsubscribe:51|0:-65|0 $:-74|\
0 .:21|0 ?:-15|0 cfr:21|0 from:-13|0 min:-27|0 oak:-16|0 off:-56|0 on:-21|0 times:61|3pm:-54|\
4pm:-36|9am:-19|?:-39|? $:-48|? i:20|? stop:40|AGAIN:28|AGAIN>AGAIN:15|AGAIN>CEASE:47|\
AGAIN>ME:26|AGAIN>REMOVE:18|AGAIN>TEXTS:51|AGAIN>TEXTV:36|AUTHORITY:45|AUTHORITY>TEXTV:48|\
AUTHORITY>YOU:23|AUXPAST:-18|AUXPAST>AGAIN:28|AUXPAST>AUXPAST:-17|AUXPAST>CALLV:57|\
AUXPAST>CEASE:-71|AUXPAST>CONSENT:-16|AUXPAST>END:-47|AUXPAST>JUNK:-31|AUXPAST>LIST:41|\
AUXPAST>NEG:25|AUXPAST>NOT:26|AUXPAST>NUM:43|AUXPAST>PROMO:-31|AUXPAST>RECVG:23|\
AUXPAST>REMOVE:-65|AUXPAST>TAKE:33|AUXPAST>TEXTG:-39|AUXPAST>TEXTV:40|AUXPAST>THIRD:-25|\
AUXPAST>UNSUB:46|AUXPAST>WANT:14|AUXPAST>YOU:-42|BLOCK>AUTHORITY:65|BLOCK>BLOCK:52|\
BLOCK>HASSLE:22|BLOCK>JUNK:45|BLOCK>NUM:32|BLOCK>TEXTS:45|BLOCK>YOU:89|CALLV:-16|\
CALLV>AUXPAST:-34|CALLV>CALLV:19|CALLV>LIST:43|CALLV>ME:-39|CALLV>MY:-32|CALLV>NEG:49|\
CALLV>NOT:43|CALLV>NUM:-23|CALLV>TEXTG:14|CALLV>TEXTS:27|CALLV>TEXTV:25|CEASE:47|CEASE>AGAIN:-41|\
CEASE>CALLV:45|CEASE>CEASE:39|CEASE>FR_ASK:47|CEASE>I:-17|CEASE>JUNK:30|CEASE>ME:33|CEASE>MY:27|\
CEASE>NEG:34|CEASE>NOT:34|CEASE>NUM:47|CEASE>PROMO:55|CEASE>RECVG:51|CEASE>SEND:23|\
CEASE>SIGNUP:-38|CEASE>TEXTG:48|CEASE>TEXTS:44|CEASE>TEXTV:66|CEASE>THIRD:30|CEASE>WANT:27|\
CEASE>YOU:-22|CONSENT:40|CONSENT>ME:57|CONSENT>NUM:20|CONSENT>TEXTED:16|CONSENT>TEXTS:17|\
CONSENT>TEXTV:62|EMAIL>ME:-38|EMAIL>MY:27|EMAIL>NEG:29|EMAIL>NOT:21|EMAIL>NUM:14|EMAIL>TEXTG:49|\
END:14|END>LIST:56|END>PROMO:17|END>TEXTS:92|END>TEXTV:99|ES_ASK:36|ES_ASK>TEXTS:13|ES_CEASE:42|\
ES_CEASE>ES_INF:64|ES_CEASE>TEXTS:39|ES_INF:54|ES_INF>TEXTS:25|ES_REMOVE:95|FR_ASK:23|\
FR_ASK>LIST:-25|FR_ASK>ME:17|FR_ASK>TEXTS:42|FR_CEASE:64|FR_CEASE>FR_ASK:50|FR_CEASE>ME:21|\
FR_CEASE>TEXTS:37|FR_REMOVE:69|HASSLE>I:-23|HASSLE>YOU:-49|I>AGAIN:48|I>AUTHORITY:14|\
I>AUXPAST:15|I>CALLV:-18|I>CONSENT:20|I>END:-39|I>FR_ASK:23|I>I:30|I>LIST:18|I>ME:29|I>MY:27|\
I>NUM:15|I>REMOVE:-35|I>TEXTED:49|I>TEXTG:-57|I>UNSUB:28|JUNK:-17|JUNK>YOU:-34|LIST:25|LIST>I:26|\
LIST>ME:-25|LIST>TAKE:17|LIST>YOU:-19|ME:18|ME>AGAIN:29|ME>EMAIL:-35|ME>FR_ASK:36|ME>I:-46|\
ME>LIST:28|ME>ME:31|ME>MY:13|ME>NEG:56|ME>NOT:36|ME>NUM:-38|ME>PROMO:44|ME>TEXTG:14|ME>TEXTS:14|\
ME>THIRD:-36|ME>UNSUB:64|ME>WANT:-22|ME>YOU:14|MY>AGAIN:20|MY>AUTHORITY:24|MY>AUXPAST:-24|\
MY>CEASE:30|MY>CONSENT:46|MY>EMAIL:-21|MY>I:39|MY>LIST:18|MY>NEG:27|MY>NOT:26|MY>NUM:25|\
MY>RECVG:30|MY>REMOVE:16|MY>SEND:-25|MY>SIGNUP:36|MY>TAKE:26|MY>TEXTG:15|MY>TEXTS:25|MY>TEXTV:29|\
MY>UNSUB:14|MY>WANT:40|MY>YOU:19|NEG>AGAIN:33|NEG>AUXPAST:16|NEG>CEASE:-36|NEG>CONSENT:35|\
NEG>EMAIL:-22|NEG>END:-29|NEG>ES_ASK:30|NEG>FR_ASK:13|NEG>HASSLE:-13|NEG>I:-32|NEG>LIST:13|\
NEG>ME:21|NEG>NEG:20|NEG>NUM:22|NEG>OPT:13|NEG>PROMO:50|NEG>RECVG:-50|NEG>REMOVE:40|\
NEG>SIGNUP:39|NEG>TEXTED:33|NEG>TEXTG:54|NEG>TEXTS:47|NEG>TEXTV:40|NEG>THIRD:-30|NEG>UNSUB:-70|\
NEG>WANT:18|NOT>AGAIN:38|NOT>AUXPAST:16|NOT>CEASE:-43|NOT>EMAIL:-34|NOT>END:-29|NOT>HASSLE:-25|\
NOT>I:-24|NOT>LIST:13|NOT>ME:23|NOT>MY:14|NOT>NEG:39|NOT>NOT:32|NOT>NUM:13|NOT>OPT:13|\
NOT>PROMO:21|NOT>RECVG:-50|NOT>REMOVE:25|NOT>SIGNUP:39|NOT>TEXTED:43|NOT>TEXTG:29|NOT>TEXTV:34|\
NOT>THIRD:-33|NOT>UNSUB:-82|NOT>WANT:20|NUM>CALLV:18|NUM>CEASE:17|NUM>EMAIL:18|NUM>ES_ASK:29|\
NUM>FR_ASK:31|NUM>HASSLE:16|NUM>JUNK:16|NUM>ME:20|NUM>MY:-74|NUM>NEG:29|NUM>NOT:20|NUM>PROMO:54|\
NUM>REMOVE:27|NUM>SIGNUP:15|NUM>TAKE:51|NUM>TEXTG:42|NUM>TEXTS:74|NUM>TEXTV:17|NUM>THIRD:-23|\
NUM>WANT:22|NUM>YOU:22|OPT:45|OPT>ME:34|OPT>MY:20|OPT>PROMO:15|OPT>SIGNUP:15|OPT>TEXTS:29|\
OPT>WANT:15|PROMO>AUXPAST:-20|PROMO>I:15|PROMO>LIST:15|PROMO>ME:13|PROMO>SEND:13|PROMO>TEXTS:41|\
PROMO>YOU:-34|RECVG>CEASE:14|RECVG>TEXTS:-25|RECVG>YOU:-65|REMOVE:30|REMOVE>CALLV:14|\
REMOVE>LIST:24|REMOVE>ME:61|REMOVE>MY:38|REMOVE>NUM:57|REMOVE>TEXTS:27|REMOVE>TEXTV:34|\
REMOVE>THIRD:-16|REMOVE>YOU:37|SEND>AGAIN:-15|SEND>EMAIL:14|SEND>FR_ASK:13|SEND>I:-37|SEND>MY:43|\
SEND>NUM:-23|SEND>PROMO:28|SEND>TEXTS:14|SEND>TEXTV:23|SEND>YOU:-57|SIGNUP:24|SIGNUP>CEASE:15|\
SIGNUP>CONSENT:-21|SIGNUP>I:20|SIGNUP>ME:23|SIGNUP>MY:74|SIGNUP>NEG:-22|SIGNUP>NUM:14|\
SIGNUP>PROMO:-13|SIGNUP>REMOVE:27|SIGNUP>SIGNUP:-27|SIGNUP>TAKE:19|SIGNUP>TEXTED:29|\
SIGNUP>TEXTS:21|SIGNUP>WANT:13|SIGNUP>YOU:65|TAKE>CALLV:16|TAKE>CEASE:30|TAKE>EMAIL:-29|\
TAKE>I:-17|TAKE>JUNK:-39|TAKE>LIST:49|TAKE>ME:34|TAKE>MY:33|TAKE>NEG:13|TAKE>NUM:51|\
TAKE>PROMO:23|TAKE>SEND:-15|TAKE>THIRD:-27|TAKE>YOU:21|TEXTED:46|TEXTED>CEASE:17|TEXTED>ME:-33|\
TEXTG:41|TEXTG>CALLV:31|TEXTG>I:27|TEXTG>LIST:-43|TEXTG>ME:38|TEXTG>NUM:14|TEXTG>TEXTS:-56|\
TEXTG>THIRD:24|TEXTG>YOU:-35|TEXTS:44|TEXTS>AGAIN:17|TEXTS>AUXPAST:-19|TEXTS>CEASE:35|\
TEXTS>END:35|TEXTS>LIST:15|TEXTS>ME:45|TEXTS>NEG:40|TEXTS>NOT:29|TEXTS>NUM:29|TEXTS>PROMO:23|\
TEXTS>SEND:16|TEXTS>TAKE:40|TEXTS>TEXTG:42|TEXTS>TEXTS:18|TEXTS>THIRD:-28|TEXTS>YOU:-19|TEXTV:19|\
TEXTV>AGAIN:46|TEXTV>BLOCK:18|TEXTV>CALLV:-15|TEXTV>CEASE:50|TEXTV>LIST:30|TEXTV>MY:-41|\
TEXTV>NUM:-26|TEXTV>OPT:23|TEXTV>SIGNUP:23|TEXTV>TAKE:-18|TEXTV>TEXTS:22|TEXTV>TEXTV:-27|\
TEXTV>THIRD:-42|THIRD:-14|THIRD>AGAIN:31|THIRD>BLOCK:-30|THIRD>CEASE:14|THIRD>I:-42|\
THIRD>LIST:24|THIRD>ME:-37|THIRD>MY:-19|THIRD>NUM:38|THIRD>REMOVE:24|THIRD>SIGNUP:21|\
THIRD>TEXTG:-38|THIRD>TEXTV:-22|THIRD>THIRD:16|THIRD>WANT:50|THIRD>YOU:38|UNSUB:139|\
UNSUB>LIST:14|UNSUB>MY:36|UNSUB>NUM:19|UNSUB>TEXTS:13|UNSUB>YOU:44|WANT>AUXPAST:25|\
WANT>BLOCK:-38|WANT>CALLV:-24|WANT>CEASE:28|WANT>CONSENT:-42|WANT>END:-19|WANT>FR_ASK:20|\
WANT>LIST:48|WANT>ME:15|WANT>MY:-18|WANT>NEG:39|WANT>NOT:37|WANT>NUM:15|WANT>OPT:13|\
WANT>PROMO:23|WANT>REMOVE:22|WANT>TEXTED:45|WANT>TEXTG:22|WANT>TEXTS:47|WANT>TEXTV:47|\
WANT>THIRD:-32|WANT>YOU:68|YOU>AGAIN:36|YOU>AUTHORITY:31|YOU>AUXPAST:-32|YOU>BLOCK:35|\
YOU>CALLV:-20|YOU>CEASE:35|YOU>EMAIL:-18|YOU>ES_ASK:24|YOU>ES_CEASE:63|YOU>FR_ASK:-20|\
YOU>HASSLE:13|YOU>I:26|YOU>JUNK:-26|YOU>LIST:29|YOU>NEG:52|YOU>NOT:61|YOU>NUM:33|YOU>PROMO:-21|\
YOU>TEXTED:-49|YOU>TEXTG:36|YOU>UNSUB:43|YOU>WANT:38|YOU>YOU:25|^ $:-99|^ .:-19|^ a:-40|\
^ add:-42|^ all:-38|^ alone:-65|^ already:43|^ am:-18|^ any:-60|^ are:-19|^ arretez:70|\
^ away:-51|^ basta:13|^ block:-36|^ blocked:64|^ blocking:35|^ borren:38|^ bruh:19|^ call:-55|\
^ calls:20|^ can:-37|^ cancel:28|^ cancelar:67|^ cant:-49|^ cease:57|^ cessez:37|^ cest:14|\
^ comment:56|^ como:37|^ consider:15|^ count:-39|^ cut:-15|^ deje:30|^ dejen:27|^ delete:54|\
^ desabonnez:24|^ did:-63|^ didnt:-27|^ disable:55|^ discontinue:43|^ do:-25|^ does:-25|\
^ done:-58|^ dont:-23|^ drop:-34|^ email:-27|^ end:13|^ enlevez:44|^ enough:53|^ envoyez:-69|\
^ erase:49|^ f:53|^ for:74|^ forget:49|^ from:36|^ get:16|^ go:28|^ good:-49|^ got:-51|\
^ gracias:-46|^ haha:37|^ halt:49|^ happy:-54|^ harassment:34|^ hello:30|^ help:-35|^ here:-66|\
^ hey:16|^ hope:-38|^ how:29|^ howd:-17|^ if:18|^ il:-60|^ ill:-17|^ interested:-62|^ is:-48|\
^ it:-62|^ ive:17|^ je:-16|^ just:49|^ keep:-91|^ kindly:17|^ knock:22|^ la:-61|^ laissez:47|\
^ legal:-51|^ let:22|^ lets:-22|^ lose:96|^ lost:-65|^ love:-63|^ mail:-43|^ make:73|\
^ mandeme:-52|^ me:15|^ merci:-30|^ mi:-69|^ more:-29|^ my:-40|^ ne:13|^ need:-34|^ never:-19|\
^ new:-27|^ next:19|^ nobody:-13|^ nonstop:-44|^ nope:-22|^ nunca:68|^ omg:-21|^ on:-25|\
^ one:-28|^ only:-40|^ opting:22|^ para:19|^ paren:24|^ pas:33|^ perfect:-56|^ permission:39|\
^ pls:43|^ plus:33|^ plz:63|^ por:31|^ pouvez:-36|^ put:-53|^ quelle:-43|^ quit:22|^ quitenme:37|\
^ remove:29|^ removed:-28|^ report:-42|^ reported:57|^ reporting:48|^ retirez:-14|^ revoke:-28|\
^ rudesign:52|^ running:-27|^ saw:-34|^ screw:48|^ send:-74|^ she:18|^ should:-37|^ shut:22|\
^ si:-56|^ sick:-21|^ so:23|^ sorry:-55|^ sotp:49|^ sounds:-33|^ spam:-33|^ start:-19|^ stop:68|\
^ stopppp:28|^ stopsign:82|^ stp:44|^ strike:-21|^ supprimez:23|^ take:-30|^ tell:-41|^ text:-77|\
^ texting:-66|^ thank:-54|^ thanks:-31|^ thats:-43|^ the:-84|^ theres:-37|^ these:34|^ they:-54|\
^ this:66|^ tired:-28|^ too:-35|^ turn:13|^ ugh:30|^ unsub:31|^ unsubcribe:49|^ unsubscibe:30|\
^ unsubscribe:45|^ unsubsribe:38|^ unsuscribe:36|^ use:42|^ veuillez:42|^ want:43|^ we:-29|\
^ well:-30|^ what:-36|^ whats:-25|^ when:-45|^ where:29|^ which:-26|^ whos:-67|^ why:15|\
^ will:-43|^ would:20|^ wrong:-45|^ wtf:45|^ yes:-29|^ yo:30|^ you:14|^ your:-36|^ youre:52|\
a:-33|a complaint:36|a customer:62|a line:-31|a message:-63|a patient:37|a problem:-16|a que:-26|\
a quelle:-22|a quote:-44|a real:-22|a refund:-31|a scam:-32|a stop:-47|a subscription:-33|\
a text:-23|a truck:-14|a way:53|about:-54|about a:-15|about it:-63|about the:-45|accept:17|\
accept texts:14|accident $:-33|account:-37|account $:-47|ad:-35|add:-74|add me:-17|address:-43|\
address ,:-27|ads:14|ads $:34|advertising:33|afford:16|after:-45|again:26|again $:20|\
again and:27|ago:31|agree:-38|agree to:-38|agreed:-18|ahead:-73|alerts:21|alerts $:18|all:42|\
all $:42|all communications:21|all contact:30|all day:31|all done:-57|all future:21|\
all messages:30|all text:20|all texts:20|all the:32|almost:-27|almost done:-27|alone:53|\
alone $:97|alone .:22|alone im:17|already:50|already told:36|already unsubscribed:45|am:26|\
am not:-40|am on:27|am revoking:25|an:20|and blocked:37|and desist:20|and found:-33|and i:17|\
and im:59|and it:-27|and put:-19|and stop:37|and texting:16|annoying:50|annoying $:61|\
annuler:-35|annuler mon:-30|another:40|another text:36|any:-20|any consent:19|any longer:24|\
any messages:-68|any more:22|anymore:33|anymore $:20|anymore ,:17|anymore so:15|anything $:36|\
anything else:-14|anytime:-38|anytime $:-29|app:-30|appointment:-13|appointment $:-22|\
appointment reminders:23|appointments:-25|appreciate:18|are:-30|are annoying:55|are harassing:17|\
are no:-20|are not:32|are you:-20|around:-37|around noon:-30|arreter:-23|arreter chez:-44|\
arreter de:21|arretez:70|arretez de:19|arretez vos:20|as:35|asap:40|asap $:40|asked:15|\
asked for:-31|asked to:34|asked you:21|at:-53|at 0:-16|at the:-61|at work:29|at your:-15|\
attached:-54|attached $:-54|attorney:14|attorney $:43|attorney has:-21|attorney will:-13|\
authorized:22|auto:-37|automated:18|autopay:-65|autopay $:-65|available:-22|away:47|away $:52|\
away ,:51|away please:57|away this:-39|baby:-42|back:-73|back $:-88|back my:25|baja:97|baja $:79|\
baja ?:46|base:34|basta:46|basta de:14|be:52|be $:71|be contacted:26|be in:57|be late:-35|\
be on:24|be removed:55|be taken:53|be texted:49|be there:-65|been:-13|beeping:-40|before:-75|\
before $:-15|before 0:-49|before the:-14|being:-32|best:-44|best $:-33|better:-20|better $:28|\
bill:-41|bill $:-39|block:-37|block my:-21|blocked:59|blocked $:21|blocked .:59|blocking:45|\
blocking my:-33|blocking this:33|blocking you:49|blowing:-14|blowing up:-14|blue:-60|\
blue one:-25|bon:-58|bon $:-40|borren:38|borren mi:38|bother you:-21|bothering:-41|\
bothering you:-49|box:-76|box ,:-52|bring:-48|bring $:-34|bring my:-17|bro:37|bro $:17|broke:-18|\
broken $:29|bruh:19|bugging:18|bugging me:18|bus:-85|bus stop:-46|but i:19|but no:22|but stop:18|\
but the:-46|but we:17|button:-51|button on:-46|buying:-38|by:-46|by accident:-13|by anytime:-15|\
by mail:41|by the:-49|by tomorrow:-16|bye:58|bye $:17|call:-29|call $:-63|call before:-38|\
call instead:-18|call list:41|call me:-30|call my:-33|call or:25|call registry:52|call you:-18|\
calling:14|calling $:-25|calling and:16|calling my:26|cambiar:-26|cambiar la:-26|came:-66|\
came off:-32|can:-36|can i:-46|can take:-34|can text:-30|can u:39|can we:-41|can yall:16|\
can you:-20|cancel $:37|cancel all:17|cancel it:46|cancel my:-38|cancel order:-30|cancel text:23|\
cancel that:-33|cancel these:36|cancel this:48|cancelar:15|cancelar los:32|cancelar mi:-15|\
cancellation:-34|cancelled:-36|cant:-53|cant afford:16|cant stop:-41|car:-42|car at:-24|\
car in:-23|card:-72|card $:-26|care:14|carpet:-24|cases:-33|cease:67|cease $:58|cease and:20|\
cease texting:18|cebolla:-61|cell:-25|ces:39|ces messages:39|cessez:37|cessez de:19|cest bon:-40|\
cfr:21|cfr 0:21|change:-76|change $:-56|change my:-28|changed:-42|charge:-51|charge $:-34|\
charged:-56|chat:-44|check:-43|checking:-16|cheese:-28|cheese $:-28|chez:-44|chez vous:-44|\
choices:-58|choose:23|cita:-56|cita $:-31|class:-37|class $:-22|code:-45|code $:-34|coffee:-64|\
color:-42|color $:-25|come:-36|come in:-22|come off:-14|coming:-42|coming $:-45|commande:-41|\
commande $:-41|comment:56|communication:44|communications:31|communications $:28|como:54|\
company $:18|complaint:36|computer:21|con:-14|consent:32|consent $:65|consent .:14|\
consent form:-77|consent is:50|consentement:40|consentement $:40|consentimiento:48|\
consentimiento $:48|consider:34|consider this:34|contact:49|contact $:62|contact my:-66|\
contact this:25|contact us:24|contacted:26|contacted $:25|contacten:35|contacten mas:19|\
contacter:21|contacter $:21|contactez:21|contactez plus:21|contacting:39|contacting me:20|\
contacts:-14|contacts $:15|continue:-42|continue with:-24|contract:-15|cost:33|cost me:33|\
couch:-14|could i:33|could you:-29|count:-39|count me:-39|coupon:-39|coupons:30|coupons $:23|\
cover:-23|coverage:-48|coverage $:-48|customer:75|customer $:67|cut:-74|cut it:-15|cut off:-56|\
dad:44|dad passed:44|dana:-84|dana $:-91|darme:46|darme de:46|data:46|date:-16|date $:-16|\
day:-24|day $:22|day ,:20|day ?:-34|de:31|de baja:80|de escribirme:27|de la:49|de las:-52|\
de mandarme:19|de me:21|de mecrire:36|de mensajes:14|de menvoyer:19|de messages:67|\
de molestarme:40|de su:58|de texto:18|de textos:64|de vos:34|de votre:48|deal:-30|deal $:-29|\
deals:-48|deals $:28|deceased:64|deceased $:64|deed:-39|dejar:19|dejar de:19|deje:30|deje de:30|\
dejen:27|dejen de:40|del:-33|delet:32|delete:28|delete me:25|delete my:21|delete the:-48|\
deleted:-43|delivered:-32|delivery:-40|delivery $:-41|demain:-48|demain $:-48|demand:24|\
dental:-40|deposit:-23|des textos:17|desabonner:36|desabonner $:21|desabonnez:24|\
desabonnez moi:24|deseo:27|desinscrire:29|desinscrire $:29|desist:54|desist $:55|desk:-30|\
desk $:-34|desk number:-33|details:-70|di:35|did:-45|did i:-22|did my:-27|did not:20|did the:-52|\
did you:-37|didnt:-39|didnt agree:-29|didnt get:-47|didnt give:15|didnt mean:-65|didnt text:16|\
direccion:-23|dis:17|disable:55|discontinue:49|do i:14|do not:15|do you:-45|doctor:-21|\
documents:-31|documents $:-26|does:-33|does the:-43|dog:-21|done:-42|done at:-13|done with:-20|\
dont:-14|dont bother:-20|dont call:-63|dont contact:18|dont do:19|dont forget:-76|dont get:-41|\
dont have:-43|dont know:27|dont message:-25|dont need:-21|dont remember:21|dont send:52|\
dont stop:-77|dont text:52|dont txt:49|dont use:25|dont want:-20|dont wish:19|dont worry:-36|\
dont you:39|door:-63|door $:-13|down:-61|down $:-57|down ,:-13|driver:-40|driveway:-47|\
driving:-25|driving $:-36|drop:-43|drop me:-21|drop the:-18|du:19|duty:-39|each:16|early:-55|\
early $:-34|early today:-31|eating:-39|effective:28|effective immediately:25|el:-125|\
el lunes:-41|el mensaje:-36|el paquete:-38|elm:-31|else:37|else $:41|email $:-37|\
email instead:35|email it:-65|email only:57|emailing:25|emailing me:25|en:-40|en la:-38|end $:48|\
end all:19|end is:-28|end it:55|end of:-54|end the:-18|end these:14|end this:48|ended:-27|\
enlevez:44|enlevez moi:25|enlevez mon:28|enough $:22|enough .:68|enough for:-67|enough with:63|\
enter:-30|enter the:-23|envien:15|envien mas:15|envoyez:-69|envoyez moi:-55|erase:49|erase my:32|\
es:-73|es 0:-35|escriban:45|escriban $:42|escriban mas:14|escribirme:27|escribirme $:27|est:-71|\
esta:-20|este:-36|estos:32|estos mensajes:32|etre:43|etre retire:24|ever:25|ever text:15|\
everything:30|everything $:48|ex:-41|exchange:-20|exit:-38|exit 0:-39|express:30|extended:-37|\
extended warranty:-32|extra:-75|extra cheese:-28|f:59|f off:47|factura:-62|facture:-51|\
favor no:13|fcc:66|fcc $:75|fee:-48|fee $:-44|feel:50|fell:-62|fell off:-62|fence:-45|\
fence $:-41|fever:-19|filter:-34|fin:36|finally:-71|find:53|fine:-69|fine $:-60|first:-62|\
first $:-34|five:-43|fixed it:-14|flight:-18|folder:-45|for:-54|for 0:-42|for extra:-41|\
for friday:-39|for me:-53|for my:-24|for now:-29|for texts:56|for the:-36|for these:38|\
for this:69|for two:-35|for your:29|forget:-29|forget my:16|forget the:-35|forget to:-56|\
forgot:-34|forgot my:-34|form:-78|form $:-51|found:-45|found another:14|found it:-38|four:-23|\
free:-36|free $:-36|friday:-71|friday $:-67|friday ?:-21|fridays:-23|fridays $:-23|from:27|\
from all:44|from my:-46|from now:77|from texts:28|from the:-78|from these:15|from this:62|\
from you:33|from your:49|front:-23|front desk:-16|further communication:32|further contact:33|\
further messages:13|future:24|garage:-40|garage $:-40|gate:-57|gate $:-35|gate code:-20|gave:17|\
gave consent:21|gave me:-19|gave you:25|get:17|get it:-18|get lost:81|get me:37|get my:-19|\
get on:21|get one:15|get the:-37|get there:-42|get these:51|get this:37|getting messages:14|\
getting these:14|getting your:-61|give permission:-30|give you:17|gluten:-23|gluten free:-23|\
go ahead:-73|go away:60|go to:-16|going $:23|going to:29|gone:-34|gonna:33|good:-61|good $:-57|\
good for:-29|good morning:-22|got:-60|got a:-35|got the:-51|got your:-44|gotta:29|gracias:-34|\
gracias $:-43|great:-90|great $:-76|green:-29|green $:-29|group $:24|guest:-50|guys to:19|\
gym:-26|ha:-45|had:-18|haha:-54|haha $:-86|halt:51|happens:36|happens if:35|happy:-54|\
harassing:39|harassing me:39|harassment:63|harassment $:95|hard:-14|has:-17|has the:-30|\
hasta:-63|hate:21|hate these:15|have:-24|have asked:16|have my:16|have permission:-31|\
have the:-42|havent:-64|he is:17|hear:56|hear from:56|heard:-37|hello:30|help:-61|help $:-35|\
help me:-44|help my:-27|helpful:-54|helpful $:-54|her:21|here:-23|here $:-23|hereby:25|hes:-46|\
heure:-22|hey:16|hi:-24|hi $:-56|hilarious:-41|hilarious $:-41|him:-47|his:-34|hitting:33|\
hold:-18|hope:-46|hora:-26|hot:-40|hot water:-40|hours:-42|house:-40|house $:-53|house so:24|\
how:25|how can:47|how did:63|how long:-18|how much:-74|how to:38|howd:-17|howd you:-17|\
husband:15|husband passed:29|i already:64|i am:42|i be:49|i bring:-39|i call:-15|i cancel:-20|\
i cant:-24|i choose:23|i demand:19|i did:16|i didnt:-27|i do:-19|i feel:50|i forgot:-34|\
i found:-17|i gave:-25|i get:17|i getting:55|i give:-41|i hate:20|i have:-22|i havent:-54|\
i hereby:23|i keep:22|i know:29|i like:-74|i lost:-23|i moved:20|i need:-37|i no:33|i on:-18|\
i opt:30|i owe:-41|i prefer:-63|i quit:-47|i remove:-35|i replied:57|i revoke:37|i said:27|\
i sent:-18|i signed:-32|i still:30|i stop:-17|i take:25|i unsubscribe:47|i unsubscribed:42|\
i want:22|i will:25|i withdraw:23|i would:46|id like:-22|id prefer:34|if:-18|if it:-45|if you:38|\
il:-60|ill:-26|ill be:-26|ill leave:-38|ill stop:-54|ill sue:71|illegal:49|illegal $:49|im:18|\
im blocking:54|im calling:27|im done:29|im good:24|im in:25|im not:44|im on:37|im reporting:-20|\
im suing:42|immediately:34|immediately $:23|immediately .:18|in:-50|in 0:-21|in ?:-21|in a:27|\
in for:-50|in march:50|in the:-38|in your:-32|info:-21|info ?:-38|info from:14|information:33|\
instead:-16|instead $:-55|instead ?:-18|instead of:40|insurance:-73|insurance $:-55|interesa:51|\
interesa $:51|interest:49|interested $:38|interested ,:63|interested .:-26|interested in:-71|\
invoice:-55|invoice $:-44|ir:-22|is:-41|is 0:-19|is a:38|is attached:-35|is better:-35|\
is broken:29|is but:18|is deceased:64|is down:-29|is fine:-36|is for:20|is harassment:29|\
is illegal:49|is in:-16|is leaking:-51|is my:-22|is on:29|is out:-55|is ready:-33|is spam:17|\
is the:-46|is there:34|is this:-53|is withdrawn:38|is wrong:-17|it:-23|it .:31|it gluten:-23|\
it in:-40|it myself:-14|it out:-20|it possible:49|it says:-18|it stop:37|it to:-54|it was:-29|\
item:-24|its:-23|its a:-28|ive:37|ive asked:21|jamais:73|je:-16|je nai:-22|je ne:38|job:-15|\
job $:-32|junk:-32|jury:-39|jury duty:-39|just:-36|just stop:44|keep:-27|keep going:33|\
keep me:-59|keep messaging:35|keep sending:-15|keep the:-41|keeps stopping:-32|keeps texting:26|\
key:-47|keys:-47|kids:-19|kind:-37|kindly:20|kindly remove:15|kitchen:-39|kitchen $:-40|knock:22|\
know:15|know if:-19|know my:24|know you:-23|la:-93|la direccion:-23|la factura:-62|\
la facture:-51|la lista:28|la liste:15|la mesa:-30|la parada:-23|laissez:47|laissez moi:47|\
landlord:-44|las:-52|las 0:-52|last:23|last month:37|last year:28|late:-77|late $:-64|later:-27|\
laughing:-44|lawyer will:38|le:-90|leak:-70|leak $:-22|leaking:-64|leaking $:-46|lease:-67|\
lease $:-47|leave $:-28|leave it:-79|leave me:55|leave my:22|leave the:-39|leave us:57|left:-19|\
legal:-58|legit:-44|les:64|let me:18|lets:-35|life:16|light:-22|lights:-25|like the:-37|\
like them:-36|line:-13|list:23|list $:35|list ,:22|list ?:35|list asap:16|list of:-68|\
list please:35|lista:56|lista $:72|lista de:-24|lista por:33|liste:17|liste $:49|lists:29|\
lists $:29|live:53|live there:53|llego:-43|llego el:-30|loan:-30|lol:-65|lol $:-82|lol but:-16|\
lol lol:-35|long:-18|longer:45|longer a:52|longer have:-20|longer interested:18|longer live:37|\
looks:-37|los:50|los mensajes:50|lose:71|lose my:41|lose this:29|lost my:-28|lost your:-47|\
love:-34|lunch:-15|lunes:-41|ma:-41|ma commande:-41|machine:-30|mail $:-37|mail it:-35|\
mailing:-18|mailing list:-13|main:-45|main $:-39|make:41|make the:34|make them:16|make these:37|\
make this:15|making:-71|manana:-73|mandarme:19|mandarme mensajes:14|mande:-26|mandeme:-52|\
many choices:-58|many messages:52|many texts:77|many times:37|march:50|marketing:16|\
marketing texts:19|mas:55|mas $:77|mas mensajes:29|mas textos:21|may:44|maybe:-14|me:18|me $:32|\
me ,:13|me .:14|me ?:-20|me a:-62|me about:-17|me again:17|me alone:91|me any:21|me anymore:32|\
me anything:48|me back:-59|me be:50|me contacten:35|me contacter:21|me contactez:21|\
me desabonner:36|me desinscrire:29|me envien:15|me escriban:45|me for:28|me from:22|me ha:-45|\
me i:25|me if:-31|me instead:34|me interesa:51|me know:-17|me mande:-26|me off:28|me on:-70|\
me out:48|me plz:33|me puede:-53|me reminders:-34|me stuff:24|me texter:15|me texts:-19|\
me thank:17|me the:-72|me to:-17|me up:-18|me when:-34|me your:-42|mean:-53|mean to:-65|means:41|\
meant:-28|mecrire:13|mecrire $:36|mecrivez:43|mecrivez plus:43|meds:-38|meeting:-37|\
membership:-36|membership $:-36|mensaje:-41|mensaje $:-41|mensajes:70|mensajes $:71|\
mensajes de:18|menvoyer des:19|menvoyez plus:47|merci:-43|merci $:-29|mesa:-30|mesa $:-30|\
message from:17|message me:17|message please:29|message the:-46|messages:55|messages $:57|\
messages .:30|messages are:37|messages for:46|messages from:-17|messages please:38|\
messages stop:34|messaging:59|messaging $:36|messaging me:33|mi:18|mi cita:-54|\
mi consentimiento:48|mi numero:29|min:-27|min $:-27|mind:-22|minutes:-29|miss:-48|mistake $:-40|\
mobile:18|moi:71|moi de:46|moi la:39|moi tranquille:47|molestarme:40|molestarme $:31|mom:21|\
mon:25|mon consentement:40|mon numero:45|mon rendez:-58|monday:-71|monday $:-71|month:27|\
month $:48|more:26|more $:76|more ,:57|more .:46|more ads:20|more info:-56|more message:36|\
more messages:35|more of:16|more offers:21|more please:52|more promos:20|more questions:-63|\
more reminders:25|more text:55|more texting:34|more texts:35|more than:-75|morning:14|mother:30|\
move the:22|moved:38|moved away:20|moved to:16|msgs:33|much:-25|much $:56|much for:-25|my:-24|\
my #:34|my account:-21|my appointment:-47|my autopay:-39|my bill:-31|my car:-32|my cell:-55|\
my consent:34|my contact:25|my dog:-33|my ex:-41|my husband:15|my info:52|my information:33|\
my landlord:-27|my last:-32|my lawyer:18|my lease:-47|my mind:17|my mobile:18|my mom:20|\
my mother:30|my name:-27|my new:-35|my number:41|my office:-26|my old:-64|my opt:31|my order:-58|\
my permission:25|my reservation:-35|my service:-39|my son:-13|my text:22|my texts:-16|my time:38|\
my tv:-27|my way:-35|my wife:35|my work:-28|myself:-14|myself $:-14|nada:-16|nada $:-31|nai:-22|\
nai jamais:56|nai pas:-28|nai plus:-60|name:-34|name $:-37|name from:-43|name off:40|narrete:-42|\
national:27|national do:27|ne:31|ne me:63|ne mecrivez:43|ne plus:36|ne souhaite:29|necesito:-50|\
need:-34|need a:-68|need anything:-53|need the:-45|need these:29|need your:30|needed:-37|\
needs to:14|never:-13|never again:29|never agreed:-18|never asked:-14|never been:-37|\
never gave:22|never got:-56|never mind:-56|never opted:44|never received:-38|never text:23|\
new:-50|new number:-35|new phone:-43|ni:16|night:-27|night $:-28|no .:48|no calls:-25|\
no deseo:20|no i:-63|no interest:49|no longer:42|no marketing:15|no mas:57|no more:24|\
no need:-57|no puedo:-52|no quiero:-33|no text:25|no texting:35|no texts:36|no thank:-31|\
no thanks:31|no thats:-28|nobody:-13|noise:-52|noise stop:-34|nonstop:-44|noon:-71|noon $:-71|\
nope:-22|nope .:19|not:19|not a:49|not authorized:22|not call:46|not care:13|not contact:-27|\
not getting:-63|not give:25|not gonna:15|not have:-26|not interested:62|not know:34|\
not leave:-32|not needed:-37|not reach:19|not send:17|not stop:-27|not subscribe:18|not text:70|\
not the:-15|not to:20|not use:35|not wish:18|not yet:-49|note:-17|nothing:69|notice:27|\
notifications:56|notifications $:56|now:18|now $:-13|now ,:-33|now .:44|now haha:-39|now on:77|\
number $:83|number ,:-23|number .:20|number 0:-48|number again:20|number and:-16|number do:-16|\
number for:-25|number is:-14|number now:29|number off:36|number on:30|number out:45|\
number please:-17|number to:-53|numero:43|numero $:52|numero ?:59|numero de:15|numero es:-47|\
nunca:68|oak:-41|oak $:-35|of all:14|of marketing:13|of my:-28|of text:32|of texting:71|\
of the:-79|of these:59|of this:13|of your:62|off:30|off $:90|off .:38|off at:-66|off my:-25|\
off of:44|off please:35|off the:-13|off these:30|off this:45|off ur:15|off your:60|offers:21|\
offers $:23|office:-33|office $:-19|ok:-24|ok $:-80|ok stop:49|ok thanks:-30|old:-70|\
old filter:-21|old number:-25|omg $:40|omg stop:-30|on:-54|on $:96|on a:16|on elm:-31|\
on friday:-29|on fridays:-23|on it:-14|on main:-45|on me:-69|on my:-35|on that:-19|on the:-59|\
on this:33|on weekends:-18|on your:26|one:-42|one $:-54|one instead:-26|one more:53|ones:-20|\
ones $:-20|onions:-48|only:34|only $:60|only from:59|only text:-49|open:-21|opt:42|opt in:13|\
opt me:34|opt out:36|opted for:-38|opted in:44|opted out:-17|opting:44|opting out:62|option:34|\
option $:36|optout:48|or really:-17|or text:25|or with:-45|order:-79|order $:-66|order 0:-30|\
our:-27|out:40|out $:63|out ,:45|out ?:61|out again:-15|out of:-30|out please:46|out request:15|\
outside:-58|outside $:-58|over:-17|owe:-41|package:-43|package $:-35|pain:-61|paint:-58|\
paper:-68|paperless:-50|paquete:-38|paquete $:-30|par:24|par texto:24|parada:-23|parar:-54|\
paren:51|paren de:19|parking:-59|part of:32|party:-53|pas:-53|pas de:-50|pass:-13|passed:86|\
passed away:88|password:-42|password $:-35|patient:38|pay:-50|payment:-35|payment on:-35|\
people $:-23|people are:22|per:23|perfect:-56|permission from:-30|permission slip:-27|\
permission to:13|person $:-22|pharmacy:-27|pharmacy $:-27|phone $:16|phone number:-27|\
phone was:-34|photo:-55|photos:-60|photos $:-61|pickup:-40|plan:-61|plan $:-57|playing:-36|\
please:17|please $:13|please .:18|please ?:-52|please be:19|please block:-30|please call:-27|\
please cancel:-29|please cease:39|please delete:-32|please discontinue:18|please do:-35|\
please dont:-50|please drop:-18|please i:39|please leave:29|please make:15|please not:24|\
please only:35|please opt:23|please put:37|please quit:68|please refrain:18|please stop:74|\
please take:19|please text:-77|please thank:44|please to:30|please unsubscribe:52|please use:-13|\
pls:83|pls $:62|pls stop:29|plus:30|plus $:44|plus de:-17|plus recevoir:20|plus rien:48|\
plus svp:34|plz:80|plz $:50|policy:-43|policy $:-43|por el:-29|porch:-20|possible:52|\
possible to:49|pouvez:-36|pouvez vous:-36|prefer:-31|prefer email:17|prefer not:29|price:-68|\
price $:-48|primero:-25|primero $:-25|prior:55|prior express:30|problem:-52|promo list:13|\
promos:20|promos $:41|promotional:22|promotional messages:18|promotions:36|promotions $:49|\
puede:-53|puedo:-31|puedo ir:-22|puedo parar:-46|put:-43|put a:-28|put me:-51|put my:17|\
que hora:-26|que me:44|quelle:-54|quelle est:-43|quelle heure:-22|questions:-91|questions $:-71|\
quiero:-25|quiero cancelar:-40|quiero darme:27|quiero el:-28|quiero la:-28|quiero mas:23|\
quiero que:31|quiero recibir:18|quit:-16|quit $:32|quit ?:-15|quit it:91|quit on:-58|\
quit sending:58|quit smoking:-50|quit texting:45|quiten:-16|quitenme:37|quitenme de:37|quote:-51|\
quote $:-35|rain:-27|raining:-57|rather not:23|reach:-21|read:16|read these:16|ready:-49|\
ready $:-21|ready ?:-40|real:-38|real person:-38|receipt:-56|receipt $:-43|receive any:-40|\
receive text:26|receive these:35|received:-28|receiving:48|receiving texts:42|recevoir:52|\
recevoir de:34|recevoir vos:16|recibi:-28|recibi el:-28|recibir:31|recibir mas:15|\
recibir mensajes:13|records:13|recu:-28|red:-47|refrain:22|refrain from:22|refund:-69|\
registry:52|registry $:52|remember:21|remember signing:17|reminder:-46|reminder $:-31|\
reminders:-25|reminders ,:-23|reminders any:36|reminders but:15|removal:46|removal from:31|\
remove:20|remove .:36|remove 0:67|remove me:50|remove my:17|remove the:-79|remove this:28|\
remove us:44|removed:46|removed $:36|removed from:55|removed the:-41|remvoe:32|remvoe me:32|\
rendez:-58|rendez vous:-58|rental:-41|repair:-37|repair $:-37|replied:57|replied stop:57|\
report:-39|report a:-35|report an:-32|report card:-16|report this:22|report to:-14|report you:26|\
reported:34|reporting:26|reporting this:14|reporting you:29|request:19|request $:15|\
reschedule:-53|reschedule $:-39|reschedule ?:-15|reservation:-35|retire:35|retire de:24|\
retired:25|revoke consent:36|revoke the:-28|revoked:48|revoked $:33|revoking:32|revoking my:19|\
ridiculous:26|rien:48|right:-24|right ?:-50|right now:20|right number:-19|rn:18|rn $:18|road:-25|\
robert:-17|robert $:-17|room:-23|rudesign:52|run:-27|run $:-27|running:-47|running late:-28|\
said:-38|said 0:-16|said no:36|said stop:65|said to:-66|sale:-13|sales:19|sales texts:19|\
same:-28|saturday:-67|saturday $:-58|saw:-58|saw your:-34|says:-18|scam $:43|schedule:-41|\
second:-52|see:-21|see you:-23|send any:28|send further:-31|send it:-67|send me:17|send text:14|\
send texts:24|send the:-31|sending:19|sending messages:29|sending reminders:-48|sending them:38|\
sent:-49|sent $:-18|sent the:-13|service $:40|service call:-19|services:-43|serving:-18|she:26|\
ship:-26|shipping:-18|shop:-58|shot:-27|should:-45|should be:21|should i:-46|should stop:-28|\
show:-19|show me:-19|shut:22|shut up:51|si:-56|sick:-33|sick $:-23|sick of:-28|sign:-54|\
sign $:-28|signed:-13|signed me:23|signed the:-48|signed up:15|signing:17|signing up:17|\
since:-39|since the:-33|sir:20|size:-60|slip:-27|smoking:-50|sms:41|sms $:25|so:-25|so much:-37|\
so please:49|so quit:14|so you:24|sofa:-17|sold:42|sold the:42|someone:18|someone else:31|\
someone please:22|something:16|son:-13|soon:-39|sorry:-61|sorry $:-17|sotp:51|souhaite:40|\
souhaite plus:29|sounds:-42|spam $:127|spam ?:-47|spam folder:-45|spamming:35|spamming me:15|\
spot:-48|spot $:-48|start:-40|still getting:28|still good:-26|still texting:14|still want:19|\
stock:-43|stock $:-43|stop:42|stop $:118|stop ,:39|stop .:85|stop ?:39|stop all:35|\
stop already:68|stop and:-33|stop at:-41|stop beeping:-23|stop bothering:-19|stop by:-70|\
stop calling:52|stop do:20|stop eating:-39|stop emailing:25|stop for:-23|stop getting:25|\
stop hitting:33|stop in:-62|stop is:-37|stop it:71|stop laughing:-44|stop message:36|\
stop messaging:28|stop my:-78|stop now:54|stop on:-40|stop payment:-35|stop please:71|\
stop receiving:37|stop running:-25|stop serving:-18|stop sign:-38|stop spamming:20|stop stop:24|\
stop taking:-33|stop texting:35|stop the:-15|stop these:58|stop this:23|stop twice:38|stop w:22|\
stop wasting:38|stop with:40|stop working:-31|stopped:-73|stopped working:-24|stopping:-32|\
stopppp:28|stops:-45|stopsign:87|stopsign $:87|stp:44|stpo:37|street:-19|strike:-21|stuff:41|\
stuff $:37|su:58|su lista:40|subscribe:47|subscribe to:-28|subscribed:52|subscription $:56|\
subscription box:-45|sue:71|sue $:71|suing:42|suing $:59|supplier:32|supprimez:23|sure:-54|\
sus:20|sus mensajes:20|svp:29|svp $:26|table:-61|take back:25|take it:-64|take me:41|take my:30|\
take out:-52|take the:-49|take this:19|take us:58|taken:42|taken off:42|taking:-15|talk:-16|\
tcpa:55|tcpa $:50|tcpa i:14|tell the:-18|telling:20|telling you:20|text $:24|text .:45|\
text from:32|text is:-23|text it:14|text list:38|text me:-18|text messages:31|text my:-46|\
text notifications:15|text or:-18|text please:59|text reminders:-13|text stop:23|text to:34|\
text with:-23|text you:-35|texted:17|texted $:34|texted me:-33|texted stop:17|texter:15|\
texting:32|texting $:72|texting .:21|texting is:-61|texting it:37|texting list:-24|texting me:29|\
texting my:25|texting this:15|texting you:-52|texto:13|texto $:33|textos:77|textos $:42|texts:58|\
texts $:63|texts .:20|texts ?:35|texts are:-32|texts but:15|texts from:57|texts please:46|\
texts stop:-17|tf:30|than:-80|than 0:-35|thanks:-24|thanks $:-34|thanks for:-18|that:-50|\
that ,:-33|that price:-29|that you:19|thats:-69|thats enough:-33|thats hilarious:-41|the:-72|\
the 0:-15|the 9am:-19|the account:-27|the address:-61|the app:-30|the appointment:40|\
the back:-13|the best:-33|the blue:-46|the bus:-27|the code:-29|the contract:-15|the cover:-23|\
the crew:-15|the day:-30|the deal:-19|the delivery:-29|the do:63|the dog:-26|the driver:-13|\
the driveway:-41|the end:-29|the extended:-37|the extra:-47|the fcc:66|the fee:-14|the fence:-44|\
the first:-26|the form:-31|the front:-21|the gate:-52|the group:-25|the harassment:13|\
the house:-37|the insurance:-32|the invoice:-45|the job:-23|the key:-32|the keys:-34|\
the kitchen:-35|the landlord:-25|the leak:-32|the lease:-36|the loan:-30|the mail:-22|\
the mailing:-13|the messages:58|the month:-14|the national:27|the new:-38|the noise:-34|\
the notifications:23|the number:18|the old:-36|the order:-20|the package:-21|the paper:-56|\
the part:-43|the pharmacy:-27|the photos:-14|the porch:-20|the price:-19|the quote:-17|\
the rain:-19|the receipt:-50|the red:-29|the reminder:-18|the repair:-37|the report:-16|\
the right:-19|the sale:-16|the same:-19|the schedule:-41|the second:-52|the service:-17|\
the sms:23|the tcpa:15|the waiting:-16|the warranty:-24|the water:-40|the wrong:-36|them $:-30|\
them .:27|them stop:16|then:-17|then $:-17|there:-16|there $:-35|there anymore:40|there are:-47|\
there in:-21|theres:-41|these:67|these $:93|these .:19|these ?:64|these anymore:37|\
these messages:48|these off:29|these reminders:-31|these stop:37|these texts:63|these to:42|\
they:-41|thing:14|things:18|things $:18|think:-26|think $:-17|think you:-13|third:48|this:42|\
this $:47|this ,:19|this ?:20|this a:-48|this group:22|this is:46|this line:20|this list:51|\
this number:36|this one:-42|this phone:35|this service:41|this spam:31|this stop:49|\
this text:-31|this the:-21|this thing:14|this week:-53|those:-24|three:-22|through:-54|\
through $:-49|thursday:-42|thx:29|thx $:29|tickets:-30|tickets ?:-22|till:-50|time do:-17|\
time does:-23|times:78|times $:38|times do:36|tired:23|tired of:56|to 0:-25|to be:37|\
to bother:-21|to cancel:-49|to contact:17|to do:24|to end:41|to enter:-23|to get:38|to hear:33|\
to make:34|to miss:-26|to move:25|to opt:16|to quit:-20|to receive:47|to remove:29|to report:-30|\
to reschedule:-34|to send:-16|to sign:-41|to stop:33|to texts:14|to that:-29|to the:-49|\
to this:29|to unsubscribe:13|today:-30|today $:17|today ,:-36|today thanks:-28|toilet:-31|\
told:15|tomorrow:-79|tomorrow $:-63|too:-30|too $:-65|too much:59|too please:-23|total:24|\
trade:36|traffic:-46|traffic ,:-34|train:-49|tranquille:47|tranquille $:37|trash:-49|tree:-37|\
truck:-36|tuesday:-89|tuesday $:-60|turn:37|turn these:29|tv:-27|tv will:-27|twice:-14|\
twice $:-29|two:-65|two $:-40|txt:73|txt $:63|txt me:26|txts:52|txts $:42|u:65|u $:30|ugh:30|\
under:-13|understand:59|unit:-45|unit $:-34|unit 0:-16|unsub:52|unsub me:29|unsubcribe:49|\
unsubcribe please:38|unsubscibe:43|unsubscibe me:30|unsubscribe:59|unsubscribe $:49|\
unsubscribe .:41|unsubscribe ?:53|unsubscribe me:-18|unsubscribed:79|unsubsribe:38|unsuscribe:36|\
until:-94|until 0:-18|until friday:-19|until i:-42|unwanted:30|up and:19|up by:35|up for:30|\
update:-67|update my:-64|updates:-34|updates please:-32|ur list:19|us:16|us $:-27|us off:15|\
use email:36|use this:-37|vet:54|veuillez:42|veuillez me:24|veuillez ne:26|veux:14|veux me:26|\
visit:-24|voicemail:-46|vos:50|vos messages:13|vos textos:18|votre:20|vous:-30|vous $:-17|\
vous de:-38|w:22|wait:-38|wait $:-38|waiting:-18|wanna:28|want $:39|want any:13|want it:16|\
want off:52|want out:40|want the:-53|want these:29|want to:-54|want your:25|wants:32|\
warranty:-47|warranty $:-42|was:-46|wasting:38|wasting my:38|water:-91|water $:-28|way:-19|\
way $:-37|way to:58|way too:37|we:-41|we are:-24|we do:14|we dont:20|we got:-23|we have:18|\
we moved:23|we need:-25|we opted:-34|we quit:-39|week:-59|week $:-44|week ?:-40|weekend:-59|\
weekends:-18|weekends $:-18|weeks:21|well:-58|well stop:-30|went:-61|what:-26|what are:-41|\
what happens:36|what number:-28|what time:-34|whats:-30|whats the:-20|when:-72|when did:-44|\
when does:-18|when its:-14|when will:20|when you:-59|whenever:-54|whenever $:-54|where:13|\
where did:53|where do:14|where is:36|which:-27|who am:-66|who dis:17|who gave:41|who is:-13|\
who signed:22|who this:35|whos:-74|whos number:-22|whos this:-49|why:19|why am:62|why are:39|\
why did:-74|why do:71|wife:35|wifes number:-26|will be:35|will not:-27|will report:21|\
will the:-23|wish:36|wish to:36|with the:25|with these:41|with you:-27|withdrawn:67|wont:-34|\
wont stop:-58|word:52|work:-26|work $:43|work phone:-19|work until:-58|working:-47|works:-48|\
works $:-65|worry:-63|worry $:-54|worry about:-20|would:24|would like:47|would you:27|written:38|\
written notice:28|wrong:-56|wrong $:-17|wrong day:-24|wrong number:-14|wrong size:-26|wtf:45|\
ya:13|ya basta:41|ya paren:39|yall:51|yall texting:13|year $:14|yes:-27|yes please:-64|\
yesterday:-27|yesterday $:-57|yet:-84|yet $:-79|yo:30|you:-15|you ,:24|you .:-35|you ?:-18|\
you again:26|you are:52|you but:-15|you can:-51|you do:-26|you email:-21|you for:23|you get:16|\
you have:-15|you help:-23|you if:36|you keep:42|you know:-44|you leave:-28|you mind:20|you my:13|\
you need:26|you not:50|you on:-29|you people:57|you permission:30|you please:29|you remove:-42|\
you so:-45|you stop:-34|you take:-28|you tell:23|you text:19|you texted:-49|you texting:23|\
you the:-38|you then:-17|you to:30|you unsubscribe:33|your company:39|your computer:21|\
your deals:28|your email:19|your list:37|your message:-52|your number:-40|your records:13|\
your reminders:38|your text:-31|your texting:-39|your texts:-16|youre:-32|yours:23|"""
WEIGHTS: Final[dict[str, int]] = {
    words: int(weight)
    for words, _, weight in (pair.rpartition(":") for pair in _PAIRS.split("|") if pair)
}
