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
#:35|,:-18|, baby:-38|, call:32|, can:-41|, do:-17|, does:-14|, dont:37|, email:23|, he:39|\
, how:-38|, i:28|, ill:-49|, is:-32|, its:-16|, just:-63|, my:-17|, need:18|, new:-16|, no:15|\
, not:19|, please:53|, remove:44|, send:-15|, ship:-13|, sorry:30|, stop:71|, take:43|, text:-98|\
, thank:21|, the:-19|, unsubscribe:30|, we:-38|, were:-18|, whats:-28|, who:-33|.:17|. $:21|\
. .:36|. 0:23|. com:-35|. i:21|. me:-26|. now:32|. please:47|. remove:34|. stop:53|. take:46|\
. thank:35|. unsubscribe:50|0:-65|0 $:-68|0 .:23|0 ?:-15|0 cfr:23|0 min:-27|0 minutes:-24|\
0 oak:-16|0 off:-67|0 on:-22|0 people:-28|0 please:-24|0 times:57|30th:-38|3pm:-55|4pm:-33|\
9am:-20|?:-40|? $:-50|? i:23|? stop:45|AGAIN:24|AGAIN>AGAIN:16|AGAIN>CEASE:49|AGAIN>I:14|\
AGAIN>ME:25|AGAIN>MY:16|AGAIN>REMOVE:19|AGAIN>TEXTS:54|AGAIN>TEXTV:35|AUTHORITY:42|\
AUTHORITY>TEXTV:50|AUTHORITY>YOU:21|AUXPAST:-18|AUXPAST>AGAIN:25|AUXPAST>CALLV:48|\
AUXPAST>CEASE:-67|AUXPAST>CONSENT:-14|AUXPAST>END:-48|AUXPAST>FR_ASK:30|AUXPAST>JUNK:-36|\
AUXPAST>LIST:44|AUXPAST>NEG:23|AUXPAST>NOT:24|AUXPAST>NUM:38|AUXPAST>PROMO:-27|AUXPAST>RECVG:28|\
AUXPAST>REMOVE:-65|AUXPAST>SIGNUP:18|AUXPAST>TAKE:27|AUXPAST>TEXTG:-43|AUXPAST>TEXTV:40|\
AUXPAST>THIRD:-25|AUXPAST>UNSUB:54|AUXPAST>YOU:-42|BLOCK>AUTHORITY:62|BLOCK>BLOCK:67|\
BLOCK>HASSLE:27|BLOCK>JUNK:46|BLOCK>LIST:22|BLOCK>NUM:33|BLOCK>TEXTS:46|BLOCK>YOU:86|\
CALLV>AGAIN:17|CALLV>AUXPAST:-30|CALLV>CALLV:15|CALLV>LIST:42|CALLV>ME:-47|CALLV>MY:-29|\
CALLV>NEG:57|CALLV>NOT:52|CALLV>NUM:-37|CALLV>RECVG:16|CALLV>TEXTG:13|CALLV>TEXTS:37|\
CALLV>TEXTV:31|CALLV>YOU:14|CEASE:46|CEASE>AGAIN:-40|CEASE>CALLV:37|CEASE>CEASE:27|\
CEASE>EMAIL:-17|CEASE>FR_ASK:44|CEASE>HASSLE:24|CEASE>JUNK:28|CEASE>ME:35|CEASE>MY:31|\
CEASE>NEG:24|CEASE>NOT:24|CEASE>NUM:41|CEASE>PROMO:41|CEASE>RECVG:46|CEASE>SEND:22|\
CEASE>SIGNUP:-38|CEASE>TEXTG:46|CEASE>TEXTS:41|CEASE>TEXTV:59|CEASE>THIRD:27|CEASE>WANT:24|\
CEASE>YOU:-14|CONSENT:35|CONSENT>I:13|CONSENT>ME:58|CONSENT>MY:38|CONSENT>NUM:21|\
CONSENT>TEXTED:15|CONSENT>TEXTS:17|CONSENT>TEXTV:61|EMAIL>ME:-35|EMAIL>MY:30|EMAIL>NEG:19|\
EMAIL>NOT:21|EMAIL>TEXTG:56|EMAIL>TEXTV:-14|END:14|END>I:-32|END>LIST:56|END>PROMO:17|\
END>TEXTS:92|END>TEXTV:98|ES_ASK:34|ES_ASK>ES_ASK:13|ES_ASK>ME:13|ES_ASK>TEXTS:15|ES_CEASE:45|\
ES_CEASE>ES_INF:63|ES_CEASE>TEXTS:37|ES_INF:48|ES_INF>TEXTS:25|ES_REMOVE:94|FR_ASK:22|\
FR_ASK>AGAIN:15|FR_ASK>AUXPAST:-22|FR_ASK>LIST:-25|FR_ASK>MY:19|FR_ASK>NUM:19|FR_ASK>TEXTS:40|\
FR_CEASE:63|FR_CEASE>FR_ASK:50|FR_CEASE>ME:21|FR_CEASE>TEXTS:38|FR_REMOVE:70|HASSLE>I:-20|\
HASSLE>ME:14|HASSLE>YOU:-55|I>AGAIN:21|I>AUTHORITY:29|I>CALLV:-40|I>CONSENT:29|I>EMAIL:24|\
I>END:-39|I>FR_ASK:28|I>I:27|I>ME:33|I>MY:18|I>PROMO:15|I>REMOVE:-23|I>TAKE:13|I>TEXTED:51|\
I>TEXTG:-30|I>UNSUB:28|JUNK:-13|JUNK>YOU:-40|LIST:25|LIST>I:26|LIST>ME:-26|LIST>MY:17|\
LIST>TAKE:17|LIST>YOU:-19|ME:18|ME>AGAIN:19|ME>EMAIL:-33|ME>ES_REMOVE:21|ME>FR_ASK:36|ME>I:-35|\
ME>LIST:33|ME>ME:32|ME>MY:15|ME>NEG:48|ME>NOT:37|ME>NUM:-38|ME>PROMO:44|ME>TEXTG:21|ME>TEXTS:16|\
ME>THIRD:-38|ME>UNSUB:64|ME>WANT:-24|ME>YOU:13|MY>AGAIN:21|MY>AUTHORITY:29|MY>AUXPAST:-23|\
MY>CALLV:15|MY>CEASE:35|MY>CONSENT:46|MY>EMAIL:-30|MY>I:32|MY>LIST:17|MY>NEG:27|MY>NOT:26|\
MY>NUM:25|MY>OPT:13|MY>PROMO:-24|MY>RECVG:29|MY>REMOVE:14|MY>SEND:-27|MY>SIGNUP:36|MY>TAKE:24|\
MY>TEXTS:32|MY>TEXTV:26|MY>THIRD:-16|MY>UNSUB:14|MY>WANT:39|MY>YOU:16|NEG>AGAIN:32|NEG>CEASE:-35|\
NEG>CONSENT:37|NEG>EMAIL:-34|NEG>END:-28|NEG>ES_ASK:28|NEG>ES_INF:45|NEG>HASSLE:-15|NEG>I:-39|\
NEG>LIST:18|NEG>ME:16|NEG>NEG:28|NEG>NUM:25|NEG>PROMO:34|NEG>RECVG:-36|NEG>SIGNUP:41|\
NEG>TEXTED:32|NEG>TEXTG:64|NEG>TEXTS:47|NEG>TEXTV:39|NEG>THIRD:-28|NEG>UNSUB:-71|NEG>WANT:16|\
NOT>AGAIN:36|NOT>AUXPAST:19|NOT>CEASE:-43|NOT>CONSENT:16|NOT>EMAIL:-50|NOT>END:-28|\
NOT>HASSLE:-25|NOT>I:-26|NOT>LIST:18|NOT>ME:22|NOT>NEG:33|NOT>NOT:25|NOT>NUM:13|NOT>RECVG:-47|\
NOT>SIGNUP:42|NOT>TEXTED:43|NOT>TEXTG:43|NOT>TEXTV:33|NOT>THIRD:-30|NOT>UNSUB:-83|NOT>WANT:17|\
NUM>CEASE:22|NUM>EMAIL:23|NUM>ES_ASK:26|NUM>ES_INF:45|NUM>FR_ASK:50|NUM>HASSLE:13|NUM>I:-20|\
NUM>JUNK:13|NUM>ME:13|NUM>MY:-51|NUM>NEG:35|NUM>NOT:18|NUM>PROMO:51|NUM>RECVG:31|NUM>REMOVE:32|\
NUM>TAKE:47|NUM>TEXTG:39|NUM>TEXTS:72|NUM>TEXTV:23|NUM>THIRD:-22|NUM>WANT:26|NUM>YOU:20|OPT:44|\
OPT>ME:33|OPT>MY:17|OPT>PROMO:13|OPT>SIGNUP:18|OPT>TEXTS:30|OPT>WANT:18|PROMO>AUXPAST:-20|\
PROMO>LIST:16|PROMO>ME:15|PROMO>SEND:13|PROMO>TEXTS:38|PROMO>YOU:-32|RECVG>TEXTS:-21|\
RECVG>YOU:-58|REMOVE:30|REMOVE>CALLV:30|REMOVE>LIST:32|REMOVE>ME:58|REMOVE>MY:43|REMOVE>NUM:57|\
REMOVE>TEXTS:31|REMOVE>TEXTV:33|REMOVE>THIRD:-13|REMOVE>YOU:35|SEND>AGAIN:-13|SEND>CALLV:15|\
SEND>FR_ASK:15|SEND>I:-35|SEND>MY:41|SEND>NUM:-17|SEND>TEXTV:24|SEND>YOU:-50|SIGNUP:25|\
SIGNUP>CEASE:16|SIGNUP>CONSENT:-17|SIGNUP>I:19|SIGNUP>ME:25|SIGNUP>MY:85|SIGNUP>NEG:-22|\
SIGNUP>NUM:14|SIGNUP>REMOVE:29|SIGNUP>SIGNUP:-19|SIGNUP>TAKE:17|SIGNUP>TEXTED:25|SIGNUP>TEXTS:19|\
SIGNUP>WANT:16|SIGNUP>YOU:61|TAKE>CALLV:17|TAKE>CEASE:31|TAKE>EMAIL:-28|TAKE>I:-17|TAKE>JUNK:-40|\
TAKE>LIST:54|TAKE>ME:29|TAKE>MY:34|TAKE>NUM:51|TAKE>PROMO:22|TAKE>RECVG:22|TAKE>SEND:-18|\
TAKE>THIRD:-25|TAKE>YOU:23|TEXTED:45|TEXTED>CEASE:19|TEXTED>ME:-33|TEXTG:40|TEXTG>CALLV:29|\
TEXTG>I:26|TEXTG>LIST:-40|TEXTG>ME:36|TEXTG>MY:16|TEXTG>NUM:16|TEXTG>TEXTS:-55|TEXTG>THIRD:24|\
TEXTG>YOU:-40|TEXTS:42|TEXTS>AGAIN:21|TEXTS>AUXPAST:-18|TEXTS>CEASE:40|TEXTS>END:35|\
TEXTS>LIST:16|TEXTS>ME:46|TEXTS>NEG:39|TEXTS>NOT:31|TEXTS>NUM:24|TEXTS>PROMO:37|TEXTS>REMOVE:16|\
TEXTS>SEND:16|TEXTS>TAKE:39|TEXTS>TEXTG:46|TEXTS>TEXTS:23|TEXTS>THIRD:-27|TEXTS>YOU:-17|TEXTV:18|\
TEXTV>AGAIN:46|TEXTV>AUXPAST:-22|TEXTV>BLOCK:16|TEXTV>CALLV:14|TEXTV>CEASE:52|TEXTV>LIST:28|\
TEXTV>MY:-41|TEXTV>NUM:-23|TEXTV>OPT:23|TEXTV>SIGNUP:23|TEXTV>TEXTS:25|TEXTV>TEXTV:-45|\
TEXTV>THIRD:-48|TEXTV>YOU:-20|THIRD:-16|THIRD>AGAIN:32|THIRD>AUXPAST:13|THIRD>BLOCK:-30|\
THIRD>CONSENT:-35|THIRD>I:-50|THIRD>LIST:25|THIRD>ME:-31|THIRD>MY:-21|THIRD>NUM:44|\
THIRD>REMOVE:18|THIRD>SIGNUP:-14|THIRD>TEXTG:-35|THIRD>TEXTV:-27|THIRD>WANT:45|THIRD>YOU:45|\
UNSUB:136|UNSUB>ME:13|UNSUB>MY:31|UNSUB>NUM:22|UNSUB>PROMO:17|UNSUB>TEXTS:18|UNSUB>YOU:44|\
WANT>AUXPAST:23|WANT>BLOCK:-37|WANT>CALLV:-23|WANT>CEASE:26|WANT>CONSENT:-37|WANT>END:-22|\
WANT>FR_ASK:24|WANT>LIST:48|WANT>ME:17|WANT>MY:-20|WANT>NEG:41|WANT>NOT:44|WANT>PROMO:28|\
WANT>REMOVE:23|WANT>TAKE:18|WANT>TEXTED:44|WANT>TEXTG:20|WANT>TEXTS:47|WANT>TEXTV:45|\
WANT>THIRD:-31|WANT>YOU:68|YOU>AGAIN:44|YOU>AUTHORITY:28|YOU>AUXPAST:-31|YOU>BLOCK:56|\
YOU>CALLV:-23|YOU>CEASE:34|YOU>CONSENT:-13|YOU>EMAIL:-20|YOU>ES_ASK:26|YOU>ES_CEASE:65|\
YOU>FR_ASK:-41|YOU>JUNK:-35|YOU>LIST:26|YOU>NEG:52|YOU>NOT:61|YOU>NUM:26|YOU>PROMO:-18|\
YOU>REMOVE:13|YOU>TEXTED:-46|YOU>TEXTG:36|YOU>UNSUB:43|YOU>WANT:39|YOU>YOU:21|^ $:-96|^ .:-34|\
^ a:-39|^ add:-48|^ all:-35|^ alone:-65|^ already:41|^ am:-25|^ any:-63|^ are:-17|^ arretez:68|\
^ away:-65|^ awesome:-51|^ basta:13|^ be:-18|^ block:-29|^ blocked:54|^ blocking:50|^ borren:34|\
^ bro:27|^ bruh:16|^ call:-63|^ calls:23|^ can:-38|^ cancel:25|^ cancelar:67|^ cancelen:38|\
^ cant:-56|^ cease:59|^ cessez:42|^ check:-20|^ comment:53|^ como:38|^ consider:15|^ count:-38|\
^ cut:-13|^ dar:25|^ deje:29|^ dejen:25|^ delete:51|^ desabonnez:34|^ did:-54|^ didnt:-36|\
^ disable:56|^ discontinue:45|^ do:-25|^ does:-34|^ done:-56|^ dont:-17|^ drop:-35|^ email:-27|\
^ end:16|^ enlevez:39|^ enough:49|^ envoyez:-69|^ erase:50|^ f:60|^ for:83|^ forget:44|^ from:36|\
^ go:31|^ good:-46|^ got:-60|^ gracias:-43|^ haha:39|^ halt:49|^ happy:-61|^ harassment:34|\
^ has:-24|^ hello:26|^ help:-35|^ here:-77|^ hey:20|^ hope:-41|^ how:28|^ howd:-18|^ id:16|\
^ if:17|^ il:-60|^ ill:-18|^ im:13|^ interested:-64|^ is:-51|^ it:-59|^ ive:32|^ je:-17|\
^ just:42|^ k:-50|^ keep:-82|^ kindly:18|^ knock:28|^ la:-68|^ laissez:47|^ legal:-47|^ let:22|\
^ lets:-21|^ lose:95|^ lost:-68|^ love:-60|^ mail:-42|^ make:72|^ mandeme:-51|^ may:44|^ me:15|\
^ merci:-41|^ mi:-71|^ more:-29|^ my:-35|^ ne:18|^ need:-32|^ new:-27|^ next:19|^ nobody:-15|\
^ nonstop:-43|^ nope:-20|^ nunca:70|^ omg:-22|^ on:-30|^ one:-28|^ only:-42|^ opt:17|^ para:21|\
^ paren:23|^ pas:22|^ perfect:-47|^ permission:15|^ pls:40|^ plus:33|^ plz:64|^ por:29|\
^ pouvez:-33|^ put:-54|^ quelle:-43|^ quit:27|^ quiten:-16|^ quitenme:37|^ remove:29|\
^ removed:-28|^ report:-55|^ reported:55|^ reporting:47|^ revoke:-29|^ rudesign:53|^ running:-38|\
^ saw:-32|^ screw:47|^ see:-25|^ send:-73|^ she:19|^ should:-43|^ shut:22|^ si:-55|^ sick:-26|\
^ so:22|^ sorry:-52|^ sotp:49|^ sounds:-26|^ start:-18|^ stop:70|^ stopppp:26|^ stopsign:83|\
^ stp:48|^ strike:-19|^ supprimez:25|^ take:-31|^ tell:-44|^ text:-83|^ texting:-63|^ thank:-63|\
^ thanks:-33|^ thats:-48|^ the:-76|^ theres:-38|^ these:36|^ they:-54|^ this:61|^ tired:-24|\
^ too:-34|^ turn:17|^ ugh:36|^ unsub:47|^ unsubcribe:50|^ unsubscibe:46|^ unsubscribe:46|\
^ unsubsribe:41|^ unsuscribe:53|^ use:42|^ veuillez:48|^ want:42|^ we:-26|^ well:-40|^ what:-36|\
^ whats:-33|^ when:-46|^ where:18|^ wheres:-57|^ which:-38|^ whos:-61|^ why:14|^ will:-39|\
^ would:22|^ wrong:-41|^ wtf:44|^ yes:-26|^ yo:31|^ you:14|^ your:-37|^ youre:49|a:-35|\
a complaint:35|a customer:66|a lawyer:-19|a line:-31|a message:-58|a new:-17|a patient:39|\
a problem:-16|a que:-24|a quelle:-22|a quote:-42|a real:-21|a receipt:-20|a refund:-34|\
a scam:-31|a stop:-45|a subscription:-35|a text:-23|a truck:-15|a way:52|about:-39|about a:-13|\
about it:-62|about my:31|about the:-44|accept texts:16|accident $:-33|account:-44|account $:-43|\
action:25|ad:-35|add:-77|add me:-19|add my:-28|address:-47|address ,:-27|ads:16|ads $:34|\
advertising:34|afford:16|after:-42|again:20|again $:14|again and:27|again i:14|ago:30|agree:-29|\
agree to:-29|agreed:-18|ahead:-73|alerts:23|alerts $:14|alerts please:23|all:41|all $:42|\
all communications:21|all contact:29|all day:26|all done:-56|all future:20|all messages:29|\
all text:25|all texts:22|all the:31|allergic:-35|allergic to:-35|almost:-26|almost done:-26|\
alone:54|alone $:93|alone .:21|alone im:17|alone please:35|already:43|already asked:13|\
already told:35|already unsubscribed:50|am:25|am not:-38|am on:24|am revoking:26|an:22|\
and blocked:32|and desist:21|and found:-33|and i:30|and im:50|and it:-21|and leave:19|\
and number:19|and put:-18|and stop:35|and texting:14|and thank:14|annoying:52|annoying $:62|\
annuler:-34|annuler mon:-29|another:32|another text:43|any:-14|any consent:19|any longer:23|\
any messages:-64|any more:31|anymore:29|anymore $:33|anymore ,:-19|anymore so:14|anything $:35|\
anytime:-39|anytime $:-30|app:-31|appointment $:-13|appointment and:-22|appointment reminders:18|\
appointment texts:14|appointments:-37|appreciate:22|are:-22|are annoying:57|are harassing:15|\
are no:-21|are not:34|are you:-27|around:-34|around noon:-26|arret:-38|arreter:-17|\
arreter chez:-42|arreter de:24|arretez:68|arretez de:20|arretez vos:22|as:18|as spam:19|asap:40|\
asap $:40|asked:13|asked for:-34|asked to:34|asked you:22|at:-49|at 0:-30|at my:20|at noon:-27|\
at the:-61|at work:27|at your:-14|attached:-53|attached $:-53|attorney $:54|attorney has:-22|\
attorney will:-19|authorized:22|auto:-43|automated:18|autopay:-66|autopay $:-66|available:-21|\
avez:26|avez vous:26|away:38|away $:57|away ,:48|away for:-42|away please:57|away this:-36|\
awesome:-51|baby:-40|back:-77|back $:-94|back my:24|baja:97|baja $:77|baja ?:48|base:34|basta:48|\
basta de:14|be:47|be $:70|be contacted:25|be contacting:35|be in:58|be late:-46|be on:21|\
be removed:78|be taken:53|be texted:47|be there:-70|been:-27|beeping:-39|before:-78|before $:-23|\
before 0:-51|before the:-14|beg:36|beg you:36|being:-26|besoin:-48|besoin de:-48|best:-43|\
best $:-32|better:-23|better $:16|bill:-24|bill $:-44|bill ,:17|bleeding:-17|\
bleeding stopped:-17|block:-32|block 0:-20|block me:22|block my:-23|blocked:59|blocked $:39|\
blocked .:61|blocking:54|blocking my:-33|blocking this:32|blocking you:49|blue:-57|blue one:-24|\
bob@example:-31|bob@example .:-31|bon:-55|bon $:-39|borren:39|borren mi:34|bother you:-23|\
bothering:-45|bothering you:-54|box:-78|box ,:-52|brakes:-22|brakes $:-22|breakfast:-28|\
breakfast $:-28|bring:-45|bring $:-32|bring my:-16|bro:36|bro $:15|broke:-15|broken:15|\
broken $:30|bruh:16|bugging:18|bugging me:18|bus:-76|bus stop:-43|business:16|but i:15|but no:17|\
but please:24|but stop:43|but the:-46|but we:15|button:-51|button on:-46|buy:15|buying:-38|\
by:-34|by accident:-15|by anytime:-16|by mail:51|by text:-14|by the:-49|by tomorrow:-15|bye:55|\
bye $:15|call:-24|call $:-29|call before:-39|call instead:-16|call list:44|call me:-36|\
call my:-37|call or:23|call registry:51|call you:-23|calling:21|calling $:-26|calling and:14|\
calling my:38|cambiar:-34|cambiar la:-34|came:-67|came off:-41|can:-36|can i:-50|can take:-34|\
can text:-40|can u:39|can we:-42|can yall:17|can you:-20|cancel $:36|cancel all:18|cancel it:49|\
cancel my:-34|cancel order:-26|cancel text:27|cancel that:-29|cancel these:36|cancel this:49|\
cancelar:16|cancelar los:34|cancelar mi:-16|cancelen:38|cancellation:-25|cancelled:-36|cant:-36|\
cant afford:16|cant stop:-49|car:-47|car at:-25|car in:-24|card:-77|card $:-43|care:14|\
carpet:-24|cases:-32|cease:63|cease $:59|cease and:21|cease texting:17|cebolla:-63|cell:-24|\
ces:39|ces messages:39|cessez:42|cessez de:26|cest bon:-39|cfr:23|cfr 0:23|chairs:-25|change:-77|\
change $:-56|change my:-27|changed:-52|changed my:-25|charge:-49|charge $:-34|charged:-54|\
chat:-44|check:-48|check your:-20|checking:-14|cheese:-30|cheese $:-30|chez:-42|chez vous:-42|\
choices:-58|choose:23|cita:-57|cita $:-30|class:-52|class $:-20|code:-49|code $:-38|coffee:-62|\
color:-40|color $:-22|com:-35|com $:-35|come:-41|come in:-35|come off:-15|coming:-46|\
coming $:-48|commande:-42|commande $:-42|comment:53|communication:45|communications:35|\
communications $:33|como:56|company $:18|complaint:35|computer:21|confirm:-48|confirmation:-32|\
consent:24|consent $:42|consent .:16|consent form:-78|consent is:49|consented:46|consentement:39|\
consentement $:39|consentimiento:48|consentimiento $:48|consider:38|consider this:38|contact:43|\
contact $:62|contact lists:24|contact me:17|contact my:-67|contact this:23|contact us:24|\
contacted:24|contacted $:24|contacten:37|contacten mas:21|contacter:22|contacter $:22|\
contactez:23|contactez plus:23|contacting:39|contacting me:21|contacts:-23|continue:-43|\
continue with:-21|contract:-19|cost:35|cost me:35|couch:-14|could i:31|could you:-32|count:-38|\
count me:-38|coupon:-34|coupons:33|coupons $:26|cover:-25|coverage:-47|coverage $:-47|\
customer:77|customer $:65|customer anymore:18|cut:-78|cut it:-13|cut off:-55|cut the:-41|dad:45|\
dad passed:45|dana:-83|dana $:-90|dar:25|dar de:25|darme:47|darme de:47|data:45|date:-29|\
date $:-15|day:-23|day $:20|day ,:14|day ?:-30|de:32|de baja:79|de escribirme:32|de la:60|\
de las:-39|de mandarme:20|de me:21|de mecrire:41|de mensajes:14|de menvoyer:17|de messages:70|\
de molestarme:40|de recevoir:14|de su:57|de texto:22|de textos:67|de vos:32|de votre:44|deal:-30|\
deal $:-29|deals:-42|deals $:32|deceased:64|deceased $:64|deed:-40|dejar:18|dejar de:18|deje:29|\
deje de:29|dejen:31|dejen de:43|del:-32|delet:31|delete:34|delete me:28|delete my:30|\
delete the:-47|deleted:-43|delivered:-34|delivery:-42|delivery $:-42|demain:-48|demain $:-48|\
demand:24|dental:-46|deposit:-22|des textos:21|desabonner:37|desabonner $:22|desabonnez:34|\
desabonnez moi:34|deseo:31|desinscrire:30|desinscrire $:30|desist:55|desist $:56|desk:-29|\
desk $:-31|desk number:-33|details:-73|di:36|did:-47|did i:-27|did my:-29|did the:-53|\
did you:-36|didnt:-41|didnt agree:-30|didnt get:-55|didnt give:15|didnt mean:-66|\
didnt receive:-55|didnt sign:19|didnt text:15|died:36|direccion:-38|dis:45|dis $:28|disable:55|\
discontinue:49|discount:-34|do not:17|do to:23|do you:-49|doctor:-22|documents:-32|\
documents $:-26|does:-37|does that:-14|does the:-42|dog:-18|done:-39|dont:-13|dont bother:-18|\
dont call:-68|dont contact:15|dont do:21|dont ever:13|dont forget:-84|dont get:-33|dont have:-42|\
dont know:30|dont message:-23|dont need:-36|dont quit:-30|dont remember:19|dont send:46|\
dont stop:-83|dont text:54|dont txt:50|dont use:47|dont wish:20|dont worry:-37|dont you:50|\
door:-61|door $:-14|down:-63|down $:-61|drive:19|driver:-28|driveway:-48|driving:-24|\
driving $:-33|drop:-42|drop me:-17|drop the:-17|du:26|dude:38|duty:-39|each:17|early:-53|\
early $:-35|early today:-28|easier:-47|eating:-39|effective:25|effective immediately:22|el:-128|\
el lunes:-40|el mensaje:-33|el paquete:-36|elm:-32|else:40|else $:43|email $:-34|\
email instead:35|email it:-71|email only:63|emailing:31|emailing me:31|en:-51|en la:-36|\
en paz:72|end $:46|end all:19|end date:-16|end is:-24|end it:56|end of:-60|end the:-19|\
end these:15|end this:50|ended:-27|ends:-18|ends in:-18|english:45|enlevez:39|enlevez moi:24|\
enlevez mon:23|enough $:52|enough .:52|enough for:-69|enough with:64|enter:-27|enter the:-22|\
envien:16|envien mas:16|envoyez:-69|envoyez moi:-55|erase:50|erase my:31|es:-74|es 0:-37|\
escriba:26|escriba mas:26|escriban:48|escriban $:44|escriban mas:16|escribirme:32|\
escribirme $:32|est:-69|esta:-28|este:-39|estos:32|estos mensajes:32|etre:44|etre retire:22|\
ever:27|ever text:14|everything:30|everything $:47|ex:-43|exchange:-21|exit:-38|exit 0:-39|\
express:20|extended:-35|extended warranty:-29|extra:-69|extra cheese:-30|f:64|f off:56|\
factura:-58|facture:-48|fax:-47|fcc:69|fcc $:77|fee:-46|fee $:-42|feel:50|fees:-33|\
fees included:-33|fell:-60|fell off:-60|fence:-44|fence $:-40|fever:-30|filter:-36|fin:37|\
finally:-71|find:57|fine:-70|fine $:-60|first:-62|first $:-34|five:-48|fixed it:-15|flight:-16|\
folder:-52|folder $:-52|for:-48|for 0:-48|for all:16|for extra:-36|for friday:-36|for me:-58|\
for my:-22|for now:-31|for texts:47|for the:-38|for these:52|for this:71|for two:-46|for your:30|\
forget:-35|forget the:-29|forget to:-55|forgot:-31|forgot my:-31|form:-71|form $:-52|found:-43|\
found another:14|found it:-36|four:-24|free:-34|free $:-34|friday:-76|friday $:-73|friday ?:-21|\
fridays:-24|fridays $:-24|fries:-32|fries $:-32|from:21|from all:41|from my:-48|from now:74|\
from texts:31|from the:-92|from these:19|from this:63|from you:26|from your:45|front:-25|\
front desk:-19|further communication:32|further contact:34|future:24|garage:-38|garage $:-38|\
gate:-55|gate $:-34|gate code:-22|gave:33|gave consent:17|gave me:-23|gave you:39|get:16|\
get any:27|get here:-32|get it:-19|get lost:84|get me:14|get my:-21|get on:22|get one:13|\
get the:-36|get there:-42|get these:60|get this:42|getting messages:16|getting these:18|\
getting your:-66|give permission:-26|give you:17|gluten:-22|gluten free:-22|go ahead:-73|\
go away:63|go to:-14|going $:20|going away:-35|going off:24|going to:29|gone:-32|gonna:33|\
good:-66|good $:-59|good for:-28|good morning:-19|got:-66|got a:-34|got blocked:-40|got my:-23|\
got the:-45|got your:-60|gotta:28|gracias:-44|gracias $:-55|great:-101|great $:-70|green:-30|\
green $:-30|group $:25|guest:-49|guys $:-40|guys text:48|guys to:19|gym:-35|ha:-42|had:-17|\
haha:-55|haha $:-89|halt:53|halt all:14|happens:36|happens if:33|happy:-61|harassing:38|\
harassing me:38|harassment:66|harassment $:96|has:-17|has the:-38|hasnt:-19|hasta:-61|hate:22|\
hate these:16|have:-16|have a:16|have asked:14|have my:14|have permission:-31|have the:-50|\
have your:-21|havent:-63|he is:27|he quit:-57|hear:55|hear from:55|heard:-34|hello:32|hello i:31|\
help:-61|help $:-33|help me:-46|help my:-28|helpful:-60|helpful $:-52|her:21|here:-38|here $:-35|\
hereby:23|hes:-45|heure:-22|hey:20|hi:-22|hi $:-58|hi there:20|hilarious:-39|hilarious $:-39|\
him:-50|hiring:-28|his:-31|hitting:39|hitting my:27|hold:-29|hope:-48|hora:-36|hospital:23|\
hot:-40|hot water:-40|hours:-52|house:-42|house $:-53|house so:25|how:25|how can:46|how did:63|\
how do:18|how long:-16|how much:-79|how to:45|howd:-18|howd you:-18|husband:17|husband passed:29|\
i already:41|i am:40|i be:44|i beg:36|i bring:-37|i call:-28|i can:-23|i cancel:-18|i cant:-18|\
i changed:-29|i choose:23|i come:-20|i demand:21|i didnt:-31|i do:-20|i feel:50|i forgot:-31|\
i found:-15|i gave:-28|i get:18|i getting:55|i give:-37|i hate:21|i havent:-53|i hereby:21|\
i keep:30|i know:30|i like:-75|i lost:-30|i make:38|i mean:32|i moved:18|i need:-32|i no:33|\
i on:-17|i only:-13|i opt:18|i owe:-38|i pay:32|i please:17|i prefer:-62|i quit:-51|i remove:-32|\
i replied:60|i revoke:50|i said:44|i sent:-19|i should:-17|i signed:-34|i sold:22|i still:20|\
i stop:-14|i take:42|i texted:14|i unsubscribe:53|i unsubscribed:43|i wanna:14|i want:24|\
i was:-15|i will:31|i withdraw:30|i would:42|id like:-14|id prefer:32|idk:15|if:-13|if it:-46|\
if you:37|il:-60|ill:-34|ill be:-40|ill leave:-31|ill make:-14|ill stop:-51|ill sue:71|\
illegal:51|illegal $:51|im:14|im blocking:54|im calling:41|im done:30|im here:-42|im in:21|\
im leaving:-49|im not:42|im off:-49|im on:45|im opting:51|im reporting:-27|im suing:42|\
immediately:39|immediately $:33|immediately .:17|in:-44|in 0:-19|in ?:-20|in a:24|in for:-54|\
in june:47|in march:50|in my:-37|in receiving:27|in the:-44|in your:-36|included:-33|\
included ?:-33|info:-22|info ?:-37|information:32|information $:35|instead:-22|instead $:-56|\
instead ,:-26|instead ?:-16|instead of:44|insurance:-69|insurance $:-56|interesa:54|\
interesa $:54|interest:55|interested:20|interested $:34|interested ,:81|interested .:-20|\
interested in:-79|invoice:-55|invoice $:-47|ir:-20|is:-40|is $:28|is 0:-13|is allergic:-35|\
is attached:-35|is better:-43|is bob@example:-17|is broken:30|is but:14|is deceased:64|\
is down:-28|is fine:-35|is for:18|is harassment:30|is illegal:51|is in:-17|is it:-15|\
is leaking:-50|is locked:-17|is my:-30|is on:28|is out:-57|is ready:-32|is revoked:23|is spam:17|\
is that:-25|is the:-46|is there:19|is this:-55|is withdrawn:38|is wrong:-21|it:-28|it ,:-14|\
it .:31|it 0:-34|it by:-30|it gluten:-22|it hasnt:-19|it in:-39|it myself:-15|it out:-21|\
it possible:47|it says:-17|it started:-25|it stop:42|it to:-58|it up:-28|it was:-29|it wont:31|\
item:-26|its:-24|its a:-25|ive:45|ive asked:20|jamais:73|jarrive:-46|je:-17|je nai:-15|je ne:31|\
je veux:13|job:-17|job $:-32|july:-13|june:47|june $:49|junk:-36|jury:-39|jury duty:-39|just:-29|\
just stop:61|k:-50|k $:-50|keep:-23|keep getting:22|keep going:29|keep me:-61|keep messaging:34|\
keep sending:-18|keep texting:-13|keep the:-44|keeps stopping:-31|keeps texting:27|key:-44|\
keys:-43|kid:-24|kid ,:-19|kid is:-16|kids:-19|kind:-32|kindly:19|kindly remove:16|kitchen:-39|\
kitchen $:-40|knock:28|know:18|know if:-19|know my:24|know you:-23|la:-88|la direccion:-38|\
la factura:-58|la facture:-48|la lista:27|la liste:26|la mesa:-30|la parada:-33|laissez:47|\
laissez moi:47|landlord:-43|las:-41|las 0:-41|last:17|last month:40|last order:-40|last time:30|\
last year:35|late:-75|late $:-62|later:-41|later $:-28|laughing:-43|lawyer $:14|lawyer will:37|\
le:-100|leak:-71|leak $:-24|leaking:-61|leaking $:-43|lease:-68|lease $:-51|leave $:-27|\
leave it:-78|leave me:58|leave my:25|leave the:-40|leave us:55|leaving:-49|left:-20|legal:-31|\
legal action:25|legit:-42|les:64|let me:18|lets:-32|life:17|light:-23|lights:-27|like the:-34|\
like them:-39|link $:-30|list:22|list $:36|list ,:19|list ?:36|list asap:15|list for:-19|\
list of:-63|list please:40|lista:54|lista $:69|lista de:-24|lista por:34|liste:20|liste $:52|\
lists:29|lists $:29|live:55|live there:56|llame:-65|llamen:13|llamen ni:13|llego:-59|\
llego el:-27|loan:-31|locked:-17|locked $:-17|lol:-66|lol $:-82|lol but:-16|lol lol:-33|long:-16|\
longer:42|longer a:54|longer at:-17|longer have:-18|longer interested:18|longer live:37|\
longer want:14|looks:-49|looks great:-42|los:48|los mensajes:48|lose:76|lose my:46|lose this:36|\
lost my:-46|lost your:-41|love:-49|lunch:-29|lunes:-40|ma:-42|ma commande:-42|machine:-28|\
mail it:-33|mailbox:-15|mailing:-21|mailing list:-17|main:-44|main $:-40|make:43|make a:-14|\
make the:33|make them:17|make these:34|make this:14|making:-70|making that:-20|manana:-72|\
mandarme:20|mandarme mensajes:15|mande:-20|mandeme:-51|many choices:-58|many messages:52|\
many texts:74|many times:38|march:50|marketing:21|marketing texts:19|mas:60|mas $:81|\
mas mensajes:34|mas textos:18|may:38|may i:44|me:18|me $:33|me ,:15|me .:22|me ?:-20|me a:-63|\
me about:-14|me again:26|me alone:89|me any:28|me anymore:34|me anything:46|me back:-65|me be:51|\
me contacten:37|me contacter:22|me contactez:23|me desabonner:37|me desinscrire:30|me envien:16|\
me escriba:26|me escriban:48|me for:28|me form:18|me from:20|me ha:-42|me i:17|me if:-32|\
me immediately:20|me instead:19|me interesa:54|me know:-17|me llame:-65|me llamen:13|\
me mande:-20|me off:37|me on:-74|me out:49|me plz:34|me puede:-51|me reminders:-38|me stuff:20|\
me texter:13|me texts:-20|me thank:20|me the:-72|me these:18|me to:-19|me two:-42|me up:-19|\
me vuelvan:45|me when:-39|me your:-47|mean:-45|mean it:32|mean to:-66|means:40|meant:-30|\
mecrire:19|mecrire $:41|mecrivez:42|mecrivez plus:42|meds:-39|meeting:-36|membership:-35|\
membership $:-35|mensaje:-38|mensaje $:-38|mensajes:72|mensajes $:70|mensajes de:27|\
menvoyer des:17|menvoyez:14|menvoyez plus:45|merci:-47|merci $:-26|mesa:-30|mesa $:-30|\
message $:-18|message from:20|message please:31|message the:-41|message this:19|messages:52|\
messages $:56|messages .:34|messages ?:20|messages are:41|messages for:44|messages please:42|\
messages stop:35|messages svp:19|messaging:53|messaging $:35|messaging me:34|mi:23|mi cita:-55|\
mi consentimiento:48|mi numero:35|min:-27|min $:-27|mind:-21|minutes:-49|minutes $:-30|miss:-51|\
mistake $:-44|mobile:17|moi:76|moi de:44|moi la:38|moi tranquille:47|molestarme:40|\
molestarme $:31|mom:22|mon:30|mon consentement:39|mon nom:28|mon numero:43|mon rendez:-57|\
monday:-71|monday $:-71|month:30|month $:48|more:31|more $:73|more ,:57|more .:48|more ads:21|\
more appointments:-37|more info:-57|more message:35|more messages:42|more of:42|more offers:22|\
more please:51|more promos:21|more questions:-63|more reminders:27|more text:58|more texting:36|\
more texts:59|more than:-79|morning:18|mother:29|move the:24|moved:36|moved away:20|moved to:13|\
msgs:38|msgs $:33|much:-30|much $:56|much for:-29|much to:-38|my:-20|my #:33|my account:-25|\
my appointment:-37|my attorney:15|my autopay:-40|my car:-33|my cell:-57|my consent:33|\
my contact:25|my contacts:-42|my dog:-33|my email:-13|my ex:-43|my husband:17|my info:48|\
my information:30|my landlord:-27|my last:-29|my lawyer:13|my lease:-50|my mind:24|my mobile:17|\
my mom:19|my mother:29|my name:-19|my new:-34|my number:46|my office:-27|my old:-67|my opt:28|\
my order:-47|my permission:23|my reservation:-36|my service:-33|my text:19|my tv:-32|my way:-38|\
my wife:22|my wifes:-13|my work:-25|myself:-15|myself $:-15|nada $:-29|nai:-15|nai jamais:56|\
nai pas:-23|nai plus:-55|name:-34|name $:-38|name and:19|name from:-56|name is:-18|name off:38|\
narrete:-40|national:25|national do:25|ne:31|ne me:65|ne mecrivez:42|ne menvoyez:14|ne plus:37|\
ne souhaite:30|nearest:-48|necesito:-45|need:-36|need a:-66|need anything:-48|need it:-32|\
need the:-40|need these:33|need your:28|needed:-35|needs to:13|neighbor:-21|neighbor $:-21|\
never again:30|never agreed:-18|never asked:-18|never been:-51|never consented:46|never gave:36|\
never got:-57|never mind:-59|never opted:41|never received:-39|never subscribed:45|never text:35|\
new:-67|new number:-51|new phone:-41|newsletter:-21|next week:-31|ni:17|ni me:13|nice:-57|\
night:-27|night $:-29|no ,:-14|no .:46|no calls:-23|no deseo:20|no i:-59|no interest:56|\
no longer:39|no marketing:16|no mas:57|no more:28|no need:-55|no puedo:-52|no quiero:-25|\
no text:31|no texting:34|no texts:48|no thank:-42|no thanks:29|no thats:-26|nobody:-15|noise:-51|\
noise $:-26|noise stop:-34|nom:28|nom de:28|nonstop:-43|noon:-67|noon $:-67|nope:-20|nope .:18|\
not:19|not a:54|not authorize:15|not authorized:22|not call:36|not care:13|not contact:-24|\
not cut:-41|not getting:-62|not give:24|not gonna:14|not have:-31|not interested:64|not know:34|\
not leave:-31|not message:30|not needed:-35|not reach:21|not send:23|not sign:17|not stop:-28|\
not subscribe:19|not sure:-43|not text:67|not the:-20|not to:19|not use:40|not wish:18|\
not yet:-49|note:-16|nothing:69|notice:30|notifications:57|notifications $:56|now:20|now ,:-33|\
now .:43|now haha:-39|now on:74|number $:72|number ,:-20|number .:35|number 0:-49|number ?:30|\
number again:19|number and:-22|number do:-26|number for:-46|number now:32|number off:51|\
number on:21|number out:42|number to:-47|numero:45|numero $:66|numero ?:56|numero es:-49|\
nunca:70|oak:-43|oak $:-36|of all:16|of my:-31|of text:34|of texting:76|of the:-83|of these:60|\
of this:29|of waiting:-15|of your:62|off:32|off $:88|off .:47|off at:-71|off my:-29|off of:51|\
off please:37|off text:25|off these:31|off this:47|off ur:15|off your:52|offers:22|offers $:24|\
office:-46|office $:-22|ok:-22|ok $:-71|ok stop:51|ok thanks:-16|old:-70|old filter:-22|\
old number:-30|omg $:41|omg stop:-30|on:-51|on $:97|on elm:-32|on friday:-29|on fridays:-24|\
on main:-44|on me:-72|on my:-42|on that:-17|on the:-57|on this:36|on weekends:-17|on your:24|\
one:-45|one $:-54|one instead:-30|one is:-14|one more:62|ones:-16|ones $:-16|onions:-44|only:31|\
only $:58|only from:62|only text:-50|open:-35|open $:-31|opt:40|opt me:33|opt out:38|\
opted for:-39|opted in:41|opting:41|opting out:54|option:37|option $:38|optout:49|or ill:22|\
or really:-16|or text:23|or with:-45|order:-85|order $:-71|order 0:-25|order updates:31|our:-28|\
out:41|out $:67|out ,:41|out .:21|out ?:70|out again:-14|out of:-33|out please:48|out request:18|\
outside:-57|outside $:-57|over:-30|owe:-38|package:-45|package $:-36|pain:-57|paint:-58|\
paper:-70|paperless:-54|paquete:-36|paquete $:-28|par:29|par texto:29|parada:-33|parar:-53|\
paren:52|paren de:18|park:-63|parking:-59|part ,:-20|part of:36|parts:-47|parts $:-47|party:-54|\
pas:-61|pas de:-46|pas la:-48|pass:-13|passed:87|passed away:89|password:-40|password $:-34|\
patient:41|pay:-45|payment:-34|payment on:-34|paz:72|paz $:72|people $:-30|people are:20|per:21|\
perfect:-65|perfect $:-50|permission for:23|permission from:-28|permission slip:-28|person $:-21|\
pharmacy:-27|pharmacy $:-27|phone $:21|phone keeps:36|phone number:-41|phone was:-33|photo:-66|\
photo $:-29|photos:-59|photos $:-60|pick:-28|pick it:-28|pickup:-44|pickup $:-31|plan:-61|\
plan $:-58|playing:-37|please:15|please .:16|please ?:-46|please and:15|please be:22|\
please block:-30|please call:-17|please cancel:-22|please cease:38|please delete:-32|\
please discontinue:18|please do:-26|please dont:-77|please drop:-17|please i:43|please leave:29|\
please make:24|please no:34|please not:25|please only:36|please opt:22|please put:37|\
please quit:69|please refrain:19|please remove:13|please stop:69|please take:22|please text:-82|\
please thank:45|please to:28|please unsubscribe:55|pls:76|pls $:61|pls stop:31|plumber:-23|\
plumbing:26|plus:34|plus $:44|plus de:-13|plus recevoir:20|plus rien:48|plus svp:32|plz:80|\
plz $:54|police:-20|policy:-48|policy $:-48|por el:-27|porch:-19|possible:51|possible to:47|\
pouvez:-33|pouvez vous:-33|prefer:-32|prefer email:17|prefer not:29|premium:-19|price:-69|\
price $:-53|primero:-24|primero $:-24|prior:58|prior express:34|problem:-51|promos:29|\
promos $:53|promotional:24|promotional messages:18|promotions:39|promotions $:49|puede:-51|\
puedo:-31|puedo ir:-20|puedo parar:-46|pump:-28|put:-45|put a:-27|put me:-52|put my:14|que:17|\
que hora:-24|que me:44|quelle:-53|quelle est:-43|quelle heure:-22|question:-27|questions:-92|\
questions $:-72|quiero:-19|quiero cambiar:-30|quiero cancelar:-41|quiero darme:27|quiero el:-28|\
quiero la:-29|quiero mas:27|quiero que:37|quiero recibir:26|quit:-16|quit $:34|quit it:92|\
quit messaging:29|quit on:-57|quit sending:56|quit smoking:-47|quit spamming:17|quit texting:39|\
quit the:-34|quiten mi:27|quitenme:37|quitenme de:37|quote:-57|quote $:-45|rain:-26|raining:-57|\
rather not:20|reach:-17|read:14|read these:14|ready:-50|ready $:-21|ready ?:-38|real:-37|\
real person:-37|rebook:-41|receipt:-57|receipt $:-43|receive:15|receive any:-36|\
receive messages:16|receive text:25|receive these:37|received:-26|receiving:52|\
receiving texts:37|recevoir:56|recevoir de:36|recevoir vos:15|recibi:-25|recibi el:-25|\
recibir:37|recibir mas:13|recibir mensajes:13|recibir sus:17|recu:-45|red:-44|refrain:23|\
refrain from:23|refund:-72|refund $:-25|registry:51|registry $:51|remember:19|\
remember signing:15|reminder:-25|reminder $:-34|reminders:-25|reminders ,:-22|reminders any:34|\
removal:49|removal from:34|remove:21|remove .:39|remove 0:67|remove a:-53|remove me:48|\
remove my:35|remove the:-84|remove this:34|remove us:45|removed:61|removed $:54|removed from:53|\
removed the:-43|remve:39|remve me:39|remvoe:33|remvoe me:33|rendez:-57|rendez vous:-57|\
rental:-41|repair:-37|repair $:-37|replied:60|replied stop:60|report:-43|report a:-42|\
report an:-31|report card:-14|report this:23|report to:-13|report you:26|reported:33|\
reported as:36|reporting:33|reporting this:24|reporting you:28|request:19|request $:13|\
reschedule:-52|reschedule $:-38|resend:-30|resend the:-30|reservation:-36|retire:34|retire de:22|\
retired:41|retirer:27|retirez mon:26|revoke consent:37|revoke the:-29|revoked:49|revoked $:35|\
revoking:32|revoking my:19|ridiculous:26|rien:48|right:-17|right $:-43|right ?:-48|right now:37|\
right number:-18|right to:34|rn:16|rn $:16|road:-26|robert:-18|robert $:-18|room:-23|rudesign:53|\
run:-26|run $:-25|running:-54|running late:-24|said:-22|said 0:-18|said no:40|said stop:71|\
said to:-66|sales:17|sales texts:18|sam:-44|same:-33|saturday:-68|saturday $:-58|sauce:-44|\
sauce $:-44|saw:-58|saw your:-32|scam $:49|schedule:-41|screw:13|second:-51|see:-34|see you:-39|\
seller:-28|send a:-45|send any:28|send further:-31|send it:-61|send me:21|send text:14|\
send texts:25|send the:-43|sending:19|sending messages:24|sending reminders:-45|sending the:-21|\
sending them:35|sent:-45|sent $:-19|service $:48|service .:-23|service call:-20|services:-44|\
serving:-16|she:27|ship:-27|shipping:-22|shipping $:-38|shop:-58|shot:-22|should:-46|\
should be:22|should i:-50|should stop:-30|show:-20|show me:-20|shut:22|shut up:52|si:-55|\
sick:-35|sick $:-22|sick kid:-19|sick of:-24|sick today:-27|sign:-43|sign $:-33|sign the:-27|\
sign up:18|signed:-14|signed me:25|signed the:-51|signed up:15|signing:15|signing up:15|\
since:-39|since the:-34|sir:22|sir $:18|size:-62|slip:-28|smoking:-47|sms:42|sms $:26|so:-29|\
so $:-39|so much:-29|so please:48|so quit:13|so tired:31|so you:26|sofa:-17|sold the:46|\
someone:14|someone else:30|someone please:19|something:16|soon:-50|soon $:-22|sorry:-52|\
sorry whos:-34|sorry wrong:-27|sotp:52|souhaite:42|souhaite plus:30|sounds:-47|sounds good:-33|\
spam $:118|spam .:51|spam ?:-51|spam folder:-43|spam or:-22|spamming:37|spamming me:21|\
speaking:-19|spot:-51|spot $:-51|start:-39|started:-25|still getting:28|still good:-24|\
still on:-19|still texting:16|still want:15|stock:-46|stock $:-46|stop:42|stop $:114|stop ,:41|\
stop .:84|stop ?:37|stop all:36|stop already:67|stop and:-40|stop at:-43|stop beeping:-22|\
stop blowing:15|stop bothering:-20|stop by:-71|stop calling:50|stop do:26|stop eating:-39|\
stop emailing:31|stop for:-22|stop getting:24|stop hitting:39|stop i:36|stop in:-58|stop is:-32|\
stop it:72|stop laughing:-43|stop message:33|stop messaging:27|stop my:-75|stop now:62|\
stop on:-37|stop over:-43|stop payment:-34|stop please:79|stop receiving:34|stop running:-25|\
stop serving:-16|stop sign:-38|stop spamming:21|stop stop:35|stop taking:-33|stop texting:36|\
stop these:58|stop this:23|stop twice:39|stop txt:15|stop w:22|stop wasting:43|stop with:46|\
stop working:-29|stopped:-69|stopped ?:25|stopped leaking:-18|stopped working:-28|stopping:-31|\
stopppp:26|stops:-38|stopsign:88|stopsign $:88|stp:48|stpo:38|street:-20|strike:-19|stuff:46|\
stuff $:43|su:57|su lista:39|subscribe:52|subscribe to:-22|subscribed:47|subscription:-13|\
subscription $:56|subscription box:-46|sue:71|sue $:71|suing:42|suing $:59|super:-34|supplier:32|\
supprimez:25|sure:-39|surprise:-26|surprise $:-26|sus:28|sus mensajes:17|svp:29|svp $:27|\
table:-59|take back:24|take it:-72|take me:37|take my:30|take out:-54|take the:-61|take this:30|\
take us:73|taken:42|taken off:42|taking:-16|talk:-14|tcpa:56|tcpa $:50|tcpa i:15|tell the:-18|\
telling:19|telling you:19|text $:31|text ,:22|text .:50|text and:29|text came:-40|text from:31|\
text is:-23|text it:14|text list:37|text me:-14|text messages:27|text my:-55|text or:-18|\
text please:58|text stop:26|text the:-17|text to:32|text with:-21|text you:-42|texted:18|\
texted $:34|texted me:-33|texted stop:19|texter:13|texting:35|texting $:76|texting .:20|\
texting is:-58|texting it:41|texting list:-24|texting me:27|texting my:22|texting this:17|\
texting you:-52|texto:-19|textos:77|textos $:45|textos svp:18|texts:55|texts $:59|texts ,:24|\
texts .:27|texts ?:36|texts about:22|texts are:-35|texts from:48|texts please:48|texts stop:-18|\
tf:29|than:-83|than 0:-45|thanks:-30|thanks $:-45|thanks .:-28|thanks but:43|thanks for:-30|\
that:-49|that $:-33|that ,:-29|that change:-14|that price:-37|that you:20|thats:-76|\
thats enough:-30|thats hilarious:-39|the:-69|the 0:-14|the 30th:-38|the 9am:-20|the account:-33|\
the address:-55|the app:-31|the appointment:30|the best:-32|the bleeding:-17|the blue:-45|\
the bus:-32|the car:-14|the class:-31|the code:-38|the consent:-50|the contract:-20|\
the cover:-25|the day:-31|the deal:-17|the delivery:-29|the do:64|the dog:-24|the driveway:-43|\
the email:14|the end:-28|the extended:-35|the extra:-45|the fcc:69|the fence:-44|the first:-26|\
the form:-34|the fries:-32|the front:-23|the gate:-50|the group:-25|the harassment:15|\
the house:-40|the insurance:-33|the invoice:-47|the job:-21|the key:-31|the keys:-33|\
the kitchen:-35|the landlord:-24|the leak:-32|the lease:-35|the link:-30|the loan:-31|\
the mail:-24|the mailing:-17|the message:-28|the messages:59|the month:-14|the national:25|\
the nearest:-48|the neighbor:-21|the new:-36|the newsletter:-47|the noise:-35|\
the notifications:26|the number:21|the old:-36|the order:-28|the other:-25|the package:-23|\
the paper:-57|the part:-47|the pharmacy:-27|the photo:-18|the photos:-14|the plumber:-23|\
the porch:-19|the premium:-13|the price:-20|the promos:39|the pump:-28|the quote:-32|\
the rain:-19|the receipt:-48|the red:-25|the reminders:-13|the repair:-37|the report:-15|\
the right:-18|the sale:-17|the same:-30|the schedule:-41|the second:-51|the seller:-28|\
the service:-37|the sms:25|the spam:24|the tcpa:16|the texting:30|the tour:-20|the vet:22|\
the waiting:-15|the waitlist:-70|the wall:-15|the warranty:-40|the water:-42|the weekend:-28|\
the work:-28|the wrong:-37|them $:-33|them .:25|them stop:17|then:-13|then $:-13|there:-20|\
there $:-26|there anymore:45|there are:-49|there at:-21|there in:-19|theres:-41|these:65|\
these $:101|these .:19|these ?:65|these anymore:43|these messages:47|these off:28|\
these reminders:-29|these stop:34|these texts:60|these to:39|they:-40|thing:16|things:15|\
things $:15|think:-20|think $:-16|think you:-13|third:47|this:36|this $:36|this ?:31|this a:-43|\
this as:14|this group:24|this is:43|this line:20|this list:51|this number:35|this one:-46|\
this phone:34|this service:46|this spam:29|this stop:50|this text:-28|this the:-19|this thing:16|\
this week:-52|this year:-36|those:-49|three:-21|through:-75|through $:-44|through the:-50|\
thursday:-47|thursday $:-25|thx:29|thx $:29|ticket:-43|tickets:-29|tickets ?:-23|til:-56|\
till:-49|time:-16|time $:-16|time do:-14|time does:-18|times:80|times $:47|times do:36|tired:16|\
tired of:48|to 0:-24|to be:45|to bother:-23|to cancel:-51|to contact:16|to do:30|to end:40|\
to enter:-22|to get:48|to hear:33|to make:34|to me:-15|to message:13|to miss:-29|to monday:-16|\
to move:19|to my:14|to opt:17|to park:-37|to pay:-42|to quit:-19|to receive:46|to remove:16|\
to report:-29|to reschedule:-36|to sign:-40|to stop:31|to take:25|to that:-28|to the:-48|\
to this:29|today:-42|today ,:-37|today ?:-24|today thanks:-23|toilet:-31|told:33|tomorrow:-79|\
tomorrow $:-68|too:-16|too $:-66|too much:56|too please:-23|total:22|tour:-20|tout:15|trade:37|\
traffic:-54|traffic ,:-33|train:-51|tranquille:47|tranquille $:37|trash:-49|tree:-43|tree $:-37|\
truck:-38|tuesday:-93|tuesday $:-70|turn:39|turn off:16|turn these:28|tv:-32|tv will:-28|\
twice $:-37|two:-78|two $:-36|two of:-42|txt:73|txt $:63|txt me:29|txts:53|txts $:43|u:57|u $:31|\
ugh:36|understand:23|unit:-45|unit $:-33|unit 0:-16|unsub:61|unsub $:37|unsub me:26|\
unsubcribe:50|unsubcribe please:39|unsubscibe:56|unsubscibe me:27|unsubscribe:59|\
unsubscribe $:54|unsubscribe .:41|unsubscribe ?:59|unsubscribe me:-13|unsubscribe now:31|\
unsubscribed:73|unsubsribe:41|unsuscribe:53|until:-95|until 0:-19|until friday:-16|until i:-51|\
unwanted:31|up and:16|up by:31|up for:35|up my:16|update:-71|update my:-67|updates:-23|\
updates please:-34|ur list:20|ur messages:16|us:27|us $:-22|us off:31|use email:37|use this:-43|\
using:-37|vet:45|veuillez:48|veuillez me:22|veuillez ne:27|veux arreter:14|veux me:28|\
veux plus:18|visit:-27|voicemail:-47|vos:49|vos textos:21|votre:16|vous:-37|vous $:-15|\
vous de:-38|vuelvan:45|vuelvan a:45|w:22|wait:-45|wait $:-45|waiting:-26|waitlist:-70|wall:-15|\
wall $:-15|wanna:26|want $:41|want it:22|want off:51|want out:40|want the:-61|want these:32|\
want to:-44|want ur:26|want your:39|wants:33|warning:26|warranty:-57|warranty $:-51|was:-42|\
wasting:43|wasting my:43|water:-91|water $:-28|way $:-36|way to:57|way too:62|we:-36|we are:-17|\
we dont:26|we got:-24|we have:16|we moved:21|we need:-34|we opted:-32|we quit:-32|we want:-29|\
week:-58|week $:-38|week ?:-40|weekend:-52|weekends:-17|weekends $:-17|well:-63|well stop:-26|\
went:-55|were not:16|what:-26|what are:-41|what do:13|what happens:36|what number:-24|\
what time:-51|whatever:28|whats:-41|whats the:-13|whats your:-52|when:-72|when did:-44|\
when does:-28|when its:-14|when will:21|when you:-63|whenever:-54|whenever $:-54|where did:57|\
where do:-20|where is:38|wheres:-57|which:-37|who am:-63|who gave:54|who is:-23|who signed:23|\
who this:36|whos:-76|whos number:-22|whos this:-57|why:21|why am:62|why are:39|why did:-77|\
why do:72|wife:22|wifes number:-25|wifes phone:28|will be:38|will not:-28|will report:21|\
will the:-22|wish:36|wish to:36|with my:-15|with the:21|with these:42|with you:-26|withdrawn:68|\
wont:-40|wont stop:-63|word:53|work:-27|work $:37|work phone:-13|work until:-58|working:-48|\
works:-54|works $:-72|works better:16|worry:-63|worry $:-54|worry about:-20|would:27|\
would appreciate:14|would be:-32|would like:45|would you:30|written:40|written notice:29|\
wrong:-45|wrong $:-21|wrong date:-17|wrong day:-28|wrong number:-15|wrong size:-26|wtf:44|\
ya basta:43|ya paren:40|yall:49|yes:-24|yes please:-62|yesterday:-23|yesterday $:-56|yet:-85|\
yet $:-82|yo:31|you:-15|you ,:42|you .:-24|you ?:-16|you again:28|you are:59|you but:-16|\
you can:-49|you do:-33|you email:-30|you for:22|you get:13|you have:-16|you help:-27|you if:38|\
you keep:39|you know:-46|you leave:-27|you mind:18|you my:38|you need:26|you not:55|you on:-28|\
you open:-28|you people:59|you permission:24|you please:34|you remove:-52|you sent:-13|\
you so:-41|you stop:-32|you take:-14|you tell:21|you text:18|you texted:-46|you texting:23|\
you the:-40|you then:-13|you to:32|you unsubscribe:33|your company:39|your computer:21|\
your deals:28|your email:24|your list:36|your message:-42|your messages:23|your number:-38|\
your reminders:37|your stuff:35|your text:-34|your texting:-33|your texts:-29|youre:-37|yours:22|"""
WEIGHTS: Final[dict[str, int]] = {
    words: int(weight)
    for words, _, weight in (pair.rpartition(":") for pair in _PAIRS.split("|") if pair)
}
