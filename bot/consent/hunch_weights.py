"""Weights of the second opinion, in hundredths; see `tests.evaluation.train_hunch`.

Trained on texts written for Assent (MIT, as the rest), never on customers' texts.
"""

from __future__ import annotations

from typing import Final

BIAS: Final = -40
THRESHOLD: Final = 66
VETO: Final = -112
_PAIRS: Final = """\
#:41|,:-25|, 0:-14|, be:-13|, can:-36|, do:-17|, email:21|, how:-39|, i:20|, ill:-35|, is:-13|\
, its:-37|, just:-49|, my:-24|, no:19|, please:54|, remove:40|, reschedule:-19|, ship:-14|\
, stop:72|, take:31|, text:-75|, thanks:17|, this:-22|, unsubscribe:40|, we:-25|.:20|. $:23|\
. .:53|. 0:20|. i:20|. now:31|. please:40|. remove:31|. stop:53|. take:38|. thank:34|\
. unsubscribe:41|0:-67|0 $:-78|0 .:20|0 0:13|0 cfr:20|0 from:-18|0 off:-53|0 times:62|3pm:-57|\
4pm:-38|9am:-20|?:-40|? $:-50|? i:16|? stop:40|AGAIN:27|AGAIN>AGAIN:14|AGAIN>CEASE:37|\
AGAIN>ME:21|AGAIN>REMOVE:20|AGAIN>TEXTS:50|AGAIN>TEXTV:38|AUTHORITY:45|AUXPAST:-19|\
AUXPAST>AGAIN:28|AUXPAST>AUXPAST:-16|AUXPAST>CALLV:47|AUXPAST>CEASE:-84|AUXPAST>END:-40|\
AUXPAST>JUNK:-28|AUXPAST>LIST:35|AUXPAST>NEG:30|AUXPAST>NOT:32|AUXPAST>NUM:29|AUXPAST>OPT:36|\
AUXPAST>PROMO:-34|AUXPAST>RECVG:23|AUXPAST>REMOVE:-63|AUXPAST>SIGNUP:14|AUXPAST>TAKE:22|\
AUXPAST>TEXTG:-40|AUXPAST>TEXTV:40|AUXPAST>THIRD:-24|AUXPAST>UNSUB:46|AUXPAST>WANT:20|\
AUXPAST>YOU:-46|BLOCK:14|BLOCK>AUTHORITY:66|BLOCK>BLOCK:53|BLOCK>HASSLE:20|BLOCK>JUNK:41|\
BLOCK>MY:20|BLOCK>NUM:22|BLOCK>TEXTS:41|BLOCK>YOU:85|CALLV:-17|CALLV>CALLV:17|CALLV>LIST:42|\
CALLV>ME:-32|CALLV>MY:-28|CALLV>NEG:44|CALLV>NOT:39|CALLV>NUM:-18|CALLV>TEXTG:18|CALLV>TEXTS:21|\
CALLV>TEXTV:29|CEASE:46|CEASE>CALLV:41|CEASE>CEASE:39|CEASE>FR_ASK:22|CEASE>JUNK:28|CEASE>ME:30|\
CEASE>MY:17|CEASE>NEG:35|CEASE>NOT:35|CEASE>NUM:42|CEASE>PROMO:51|CEASE>RECVG:54|CEASE>SEND:23|\
CEASE>SIGNUP:-39|CEASE>TEXTG:46|CEASE>TEXTS:46|CEASE>TEXTV:66|CEASE>THIRD:47|CEASE>YOU:-25|\
CONSENT:43|CONSENT>ME:54|CONSENT>NUM:20|CONSENT>TEXTED:15|CONSENT>TEXTS:16|CONSENT>TEXTV:63|\
EMAIL>ME:-49|EMAIL>MY:30|EMAIL>NEG:25|EMAIL>NOT:20|EMAIL>TEXTG:41|END:18|END>CALLV:-13|\
END>LIST:53|END>PROMO:16|END>TEXTS:91|END>TEXTV:98|ES_ASK:37|ES_ASK>TEXTS:13|ES_CEASE:37|\
ES_CEASE>ES_INF:69|ES_CEASE>TEXTS:41|ES_INF:54|ES_INF>TEXTS:26|ES_REMOVE:91|FR_ASK:25|\
FR_ASK>LIST:-22|FR_ASK>ME:17|FR_ASK>TEXTS:41|FR_CEASE:61|FR_CEASE>FR_ASK:51|FR_CEASE>ME:22|\
FR_CEASE>TEXTS:35|FR_REMOVE:66|HASSLE>I:-24|HASSLE>YOU:-45|I>AGAIN:53|I>AUXPAST:15|I>BLOCK:16|\
I>CALLV:-20|I>CONSENT:38|I>EMAIL:13|I>END:-43|I>FR_ASK:24|I>I:27|I>LIST:36|I>ME:29|I>MY:22|\
I>PROMO:26|I>REMOVE:-45|I>TEXTED:58|I>TEXTG:-40|I>UNSUB:32|I>WANT:-13|JUNK:-17|JUNK>YOU:-31|\
LIST:24|LIST>I:19|LIST>ME:-24|LIST>TAKE:17|LIST>THIRD:-17|ME:17|ME>AGAIN:34|ME>EMAIL:-36|\
ME>FR_ASK:30|ME>I:-56|ME>LIST:33|ME>ME:29|ME>MY:15|ME>NEG:56|ME>NOT:37|ME>NUM:-38|ME>PROMO:49|\
ME>TEXTG:17|ME>THIRD:-30|ME>UNSUB:64|ME>WANT:-19|MY>AGAIN:21|MY>AUTHORITY:23|MY>AUXPAST:-16|\
MY>CEASE:33|MY>CONSENT:46|MY>I:50|MY>LIST:15|MY>NUM:23|MY>RECVG:32|MY>REMOVE:18|MY>SEND:-23|\
MY>SIGNUP:39|MY>TAKE:26|MY>TEXTG:16|MY>TEXTS:19|MY>TEXTV:17|MY>UNSUB:16|MY>WANT:42|NEG>AGAIN:31|\
NEG>AUXPAST:29|NEG>CALLV:-16|NEG>CEASE:-37|NEG>CONSENT:32|NEG>EMAIL:-18|NEG>ES_ASK:29|NEG>I:-27|\
NEG>ME:27|NEG>NEG:31|NEG>NUM:24|NEG>OPT:13|NEG>PROMO:62|NEG>RECVG:-47|NEG>REMOVE:47|\
NEG>SIGNUP:35|NEG>TEXTED:32|NEG>TEXTG:53|NEG>TEXTS:47|NEG>TEXTV:40|NEG>THIRD:-26|NEG>UNSUB:-79|\
NEG>WANT:18|NOT>AGAIN:37|NOT>AUXPAST:29|NOT>CEASE:-49|NOT>EMAIL:-27|NOT>HASSLE:-25|NOT>I:-21|\
NOT>ME:23|NOT>MY:15|NOT>NEG:39|NOT>NOT:32|NOT>NUM:14|NOT>OPT:13|NOT>PROMO:42|NOT>RECVG:-47|\
NOT>REMOVE:27|NOT>SIGNUP:35|NOT>TAKE:-14|NOT>TEXTED:45|NOT>TEXTG:27|NOT>TEXTV:32|NOT>THIRD:-29|\
NOT>UNSUB:-79|NOT>WANT:17|NUM>CEASE:15|NUM>EMAIL:19|NUM>ES_ASK:28|NUM>FR_ASK:38|NUM>HASSLE:17|\
NUM>JUNK:17|NUM>LIST:16|NUM>ME:24|NUM>MY:-84|NUM>NEG:35|NUM>NOT:27|NUM>PROMO:54|NUM>REMOVE:34|\
NUM>SIGNUP:17|NUM>TAKE:47|NUM>TEXTG:33|NUM>TEXTS:78|NUM>TEXTV:22|NUM>THIRD:-27|NUM>WANT:28|\
OPT:41|OPT>ME:32|OPT>MY:18|OPT>SIGNUP:17|OPT>TEXTS:29|OPT>WANT:17|PROMO>AUXPAST:-22|PROMO>I:17|\
PROMO>LIST:18|PROMO>SEND:13|PROMO>TAKE:13|PROMO>TEXTS:43|PROMO>YOU:-36|RECVG>CEASE:13|RECVG>I:13|\
RECVG>TEXTS:-30|RECVG>YOU:-61|REMOVE:32|REMOVE>CALLV:18|REMOVE>LIST:26|REMOVE>ME:60|REMOVE>MY:33|\
REMOVE>NUM:53|REMOVE>TEXTS:20|REMOVE>TEXTV:24|REMOVE>THIRD:-14|REMOVE>YOU:40|SEND>AGAIN:-30|\
SEND>I:-34|SEND>MY:45|SEND>NUM:-23|SEND>PROMO:25|SEND>TEXTV:28|SEND>YOU:-62|SIGNUP:24|\
SIGNUP>CEASE:16|SIGNUP>CONSENT:-25|SIGNUP>ME:25|SIGNUP>MY:75|SIGNUP>NEG:-22|SIGNUP>REMOVE:29|\
SIGNUP>SIGNUP:-31|SIGNUP>TEXTED:26|SIGNUP>TEXTS:22|SIGNUP>YOU:50|TAKE>CEASE:19|TAKE>JUNK:-41|\
TAKE>LIST:60|TAKE>ME:33|TAKE>MY:32|TAKE>NUM:53|TAKE>PROMO:28|TAKE>SEND:-22|TAKE>THIRD:-46|\
TAKE>YOU:18|TEXTED:49|TEXTED>CEASE:18|TEXTED>ME:-33|TEXTG:44|TEXTG>CALLV:32|TEXTG>I:25|\
TEXTG>LIST:-39|TEXTG>ME:36|TEXTG>MY:15|TEXTG>TEXTS:-55|TEXTG>THIRD:17|TEXTG>YOU:-31|TEXTS:44|\
TEXTS>AGAIN:21|TEXTS>AUXPAST:-20|TEXTS>CALLV:-14|TEXTS>CEASE:22|TEXTS>END:35|TEXTS>LIST:18|\
TEXTS>ME:46|TEXTS>NEG:43|TEXTS>NOT:25|TEXTS>NUM:35|TEXTS>PROMO:24|TEXTS>SEND:17|TEXTS>TAKE:45|\
TEXTS>TEXTG:37|TEXTS>TEXTS:19|TEXTS>THIRD:-22|TEXTS>WANT:-15|TEXTS>YOU:-21|TEXTV:17|\
TEXTV>AGAIN:41|TEXTV>BLOCK:19|TEXTV>CALLV:-15|TEXTV>CEASE:50|TEXTV>I:-21|TEXTV>LIST:39|\
TEXTV>MY:-48|TEXTV>NUM:-37|TEXTV>OPT:24|TEXTV>SIGNUP:24|TEXTV>TEXTS:21|TEXTV>TEXTV:-22|\
TEXTV>THIRD:-40|THIRD>AGAIN:27|THIRD>AUXPAST:25|THIRD>BLOCK:-35|THIRD>CALLV:13|THIRD>CONSENT:15|\
THIRD>I:-19|THIRD>LIST:20|THIRD>ME:-46|THIRD>MY:-30|THIRD>NUM:30|THIRD>SIGNUP:27|THIRD>TEXTG:-17|\
THIRD>TEXTV:-17|THIRD>THIRD:18|THIRD>WANT:59|THIRD>YOU:31|UNSUB:140|UNSUB>LIST:13|UNSUB>MY:24|\
UNSUB>NUM:23|UNSUB>YOU:42|WANT>AUXPAST:27|WANT>BLOCK:-33|WANT>CEASE:30|WANT>CONSENT:-43|\
WANT>FR_ASK:16|WANT>LIST:52|WANT>ME:15|WANT>MY:-19|WANT>NEG:39|WANT>NOT:35|WANT>NUM:28|\
WANT>PROMO:19|WANT>REMOVE:26|WANT>TEXTED:47|WANT>TEXTG:19|WANT>TEXTS:50|WANT>TEXTV:47|\
WANT>THIRD:-30|WANT>YOU:72|YOU>AGAIN:37|YOU>AUTHORITY:34|YOU>AUXPAST:-30|YOU>BLOCK:35|\
YOU>CEASE:41|YOU>ES_ASK:29|YOU>ES_CEASE:47|YOU>FR_ASK:-24|YOU>HASSLE:13|YOU>I:29|YOU>LIST:27|\
YOU>NEG:53|YOU>NOT:60|YOU>NUM:36|YOU>PROMO:-34|YOU>SIGNUP:14|YOU>TEXTED:-54|YOU>TEXTG:37|\
YOU>TEXTV:-15|YOU>WANT:43|YOU>YOU:22|^ $:-87|^ .:-27|^ a:-37|^ add:-42|^ all:-21|^ alone:-71|\
^ already:41|^ am:-24|^ any:-49|^ are:-26|^ arretez:70|^ away:-53|^ basta:14|^ block:-44|\
^ blocked:52|^ blocking:32|^ bruh:21|^ call:-45|^ calls:22|^ can:-37|^ cancel:31|^ cancelar:63|\
^ cease:56|^ cessez:37|^ cest:33|^ comment:57|^ como:45|^ consent:-13|^ consider:14|^ count:-39|\
^ cut:-17|^ deje:25|^ dejen:24|^ delete:53|^ desabonnez:24|^ did:-62|^ didnt:-26|^ disable:54|\
^ discontinue:42|^ do:-24|^ does:-29|^ done:-57|^ dont:-30|^ drop:-31|^ email:-26|^ enlevez:41|\
^ enough:56|^ envoyez:-69|^ erase:41|^ f:42|^ for:73|^ forget:37|^ from:36|^ get:15|^ go:35|\
^ good:-29|^ got:-66|^ gracias:-40|^ haha:37|^ halt:47|^ harassment:33|^ hello:29|^ help:-33|\
^ here:-68|^ hey:15|^ how:23|^ howd:-18|^ if:19|^ il:-58|^ im:14|^ interested:-66|^ is:-56|\
^ it:-66|^ ive:16|^ just:44|^ keep:-90|^ kindly:19|^ knock:21|^ la:-60|^ laissez:42|^ legal:-42|\
^ let:19|^ lets:-23|^ lol:-16|^ lose:94|^ lost:-72|^ love:-64|^ mail:-39|^ make:71|^ mandeme:-52|\
^ me:15|^ merci:-34|^ mi:-71|^ more:-31|^ my:-32|^ never:-17|^ new:-34|^ nonstop:-45|^ nope:-22|\
^ not:-19|^ nunca:66|^ ok:15|^ omg:-34|^ on:-16|^ one:-25|^ only:-43|^ opting:21|^ para:20|\
^ paren:32|^ pas:31|^ permission:38|^ please:-13|^ pls:44|^ plus:25|^ plz:62|^ por:27|\
^ pouvez:-23|^ put:-53|^ quelle:-43|^ quiero:22|^ quit:28|^ remove:32|^ removed:-27|^ report:-46|\
^ reported:55|^ reporting:40|^ retirez:-14|^ revoke:-28|^ rudesign:51|^ running:-27|^ screw:43|\
^ send:-76|^ she:28|^ should:-25|^ shut:22|^ si:-57|^ sorry:-51|^ sotp:48|^ sounds:-37|\
^ spam:-22|^ start:-19|^ stop:69|^ stopppp:28|^ stopsign:81|^ stp:42|^ strike:-20|^ supprimez:24|\
^ take:-35|^ tell:-43|^ text:-79|^ texting:-55|^ thank:-54|^ thanks:-15|^ thats:-43|^ the:-87|\
^ these:31|^ they:-56|^ this:80|^ tired:-27|^ too:-33|^ turn:14|^ ugh:30|^ unsub:30|\
^ unsubcribe:41|^ unsubscribe:38|^ unsuscribe:36|^ use:43|^ veuillez:40|^ want:35|^ we:-36|\
^ well:-31|^ were:22|^ what:-32|^ whats:-38|^ when:-38|^ where:32|^ which:-22|^ whos:-67|\
^ why:19|^ will:-41|^ would:17|^ wrong:-38|^ wtf:51|^ yes:-19|^ yo:16|^ your:-22|^ youre:53|\
a:-28|a complaint:39|a customer:62|a patient:40|a que:-27|a quote:-41|a real:-26|a refund:-37|\
a scam:-17|a stop:-43|a text:-23|about:-59|about a:-22|about it:-63|about the:-35|accept:16|\
accept texts:14|accident $:-37|account:-33|account $:-44|ad:-41|add:-72|add me:-14|address:-30|\
address $:22|address ,:-29|ads $:28|afford:19|after:-46|again:28|again $:28|ago:32|agree:-38|\
agree to:-38|agreed:-26|agreed to:-16|alerts:21|alerts $:18|all:46|all $:42|\
all communications:18|all contact:29|all day:31|all messages:21|all texts:21|all the:32|\
almost:-30|almost done:-30|alone:46|alone $:102|alone .:23|alone im:21|already:57|already $:17|\
already told:37|am:25|am not:-37|an:22|and blocked:38|and desist:19|and found:-32|and i:19|\
and im:58|and it:-28|and put:-19|and stop:30|and texting:15|annoying:49|annoying $:59|\
annuler:-43|annuler mon:-35|another:35|another text:37|any:-23|any longer:26|any messages:-68|\
any more:36|anymore:27|anymore $:18|anymore ,:14|anything $:37|anytime:-36|anytime $:-25|app:-32|\
appointment:-14|appointment $:-25|appointment reminders:27|appointments:-26|appreciate:18|\
are:-27|are annoying:54|are harassing:24|are no:-17|are not:31|are you:-27|around:-39|\
around noon:-31|arreter:-24|arreter chez:-45|arreter de:20|arretez:70|arretez de:17|as:32|\
asap:16|asap $:16|ask:19|asked for:-40|asked to:29|asked you:22|at:-54|at 0:-24|at the:-63|\
at work:27|at your:-15|attached:-53|attached $:-53|attorney:13|attorney $:40|attorney has:-21|\
authorized:23|auto:-33|automated:20|autopay:-61|autopay $:-61|available:-23|away:45|away $:36|\
away ,:53|baby:-39|back:-73|back $:-86|back my:21|baja:94|baja $:81|base:34|basta:52|basta de:16|\
be:62|be $:69|be contacted:28|be in:54|be on:40|be removed:54|be taken:53|be texted:48|\
be there:-56|been:-16|beeping:-38|before:-73|before 0:-45|before the:-16|being:-31|best:-34|\
best $:-34|better:-23|better $:27|bill:-41|bill $:-38|block:-25|blocked:51|blocked $:20|\
blocked .:43|blocking:44|blocking this:31|blowing:-16|blowing up:-16|blue:-60|blue one:-23|\
bon:-62|bon $:-42|bother you:-20|bothering:-44|bothering you:-52|box:-81|bring:-36|bro:36|\
bro $:17|broke:-17|broken:24|broken $:24|bruh:21|bugging:17|bugging me:17|bus:-83|bus stop:-39|\
but i:21|but keep:13|but no:24|but stop:18|but the:-47|but we:18|button:-53|button on:-47|\
buying:-33|by:-38|by accident:-18|by anytime:-19|by mail:35|by the:-53|by tomorrow:-20|bye:58|\
bye $:18|call:-31|call $:-64|call before:-36|call instead:-18|call list:35|call me:-24|\
call my:-32|call or:26|call registry:52|call you:-17|calling:14|calling $:-25|calling and:15|\
calling my:26|cambiar:-27|cambiar la:-27|came:-62|can:-41|can i:-42|can text:-25|can u:28|\
can we:-41|can yall:16|can you:-23|cancel $:48|cancel all:13|cancel it:41|cancel my:-32|\
cancel order:-31|cancel text:21|cancel that:-32|cancel the:16|cancel these:34|cancel this:47|\
cancelar:26|cancelar los:26|cancellation:-33|cancelled:-37|cant:-53|cant afford:19|cant stop:-43|\
car:-41|car at:-23|car in:-26|card:-74|card $:-27|care:15|carpet:-25|cases:-33|cease:67|\
cease $:57|cease and:19|cease texting:15|cebolla:-60|ces:35|ces messages:35|cessez:37|\
cessez de:20|cest bon:-42|cfr:20|cfr 0:20|change:-74|change $:-58|change my:-26|changed:-41|\
charge:-52|charge $:-32|charged:-57|chat:-43|check:-42|chez:-45|chez vous:-45|choices:-57|\
cita:-63|cita $:-34|class:-41|class $:-21|code:-45|code $:-31|coffee:-65|color:-28|color $:-28|\
come:-35|come in:-24|come off:-13|coming:-44|coming $:-46|commande:-39|commande $:-39|comment:57|\
communication:42|communications:29|communications $:27|como:45|company $:18|complaint:39|\
computer:24|con:-15|consent:35|consent $:60|consent form:-80|consent is:50|consent to:14|\
consentement:39|consentement $:39|consentimiento:46|consentimiento $:46|consider:33|\
consider this:33|contact:45|contact $:65|contact me:13|contact my:-60|contacted:28|\
contacted $:26|contacten:31|contacter:23|contacter $:23|contactez:23|contactez plus:23|\
contacting:44|contacting me:21|contacts:-15|contacts $:16|continue:-45|continue with:-24|cost:33|\
cost me:33|couch:-14|could you:-19|count:-39|count me:-39|coupons:27|coupons $:24|cover:-23|\
coverage:-46|coverage $:-46|crew:-14|customer:74|customer $:67|cut:-63|cut it:-17|dad:45|\
dad passed:45|dana:-87|dana $:-95|darme:29|darme de:29|data:47|date:-17|date $:-17|day:-24|\
day $:23|day ?:-38|de:27|de baja:76|de la:43|de las:-50|de mandarme:20|de me:22|de mecrire:36|\
de mensajes:16|de menvoyer:16|de messages:64|de molestarme:41|de su:62|de texto:16|de textos:48|\
de vos:36|de votre:49|deal:-27|deal $:-26|deals:-55|deals $:22|deceased:63|deceased $:63|\
deed:-40|dejar:18|dejar de:18|deje:25|deje de:25|dejen:24|dejen de:37|del:-42|delet:34|delete:22|\
delete my:22|delete the:-47|deleted:-45|delivery:-37|delivery $:-39|demain:-52|demain $:-52|\
demand:19|dental:-41|desabonner:33|desabonnez:24|desabonnez moi:24|deseo:26|desinscrire:27|\
desinscrire $:27|desist:53|desist $:53|desk:-28|desk $:-34|details:-69|di:35|did:-51|did my:-25|\
did not:15|did the:-48|did you:-51|didnt:-44|didnt agree:-29|didnt ask:17|didnt get:-47|\
didnt mean:-63|direccion:-24|disable:54|discontinue:49|do i:17|do not:17|do you:-42|doctor:-20|\
documents:-22|does:-21|does the:-32|dog:-13|done:-42|done $:29|done with:-37|dont bother:-21|\
dont call:-61|dont contact:19|dont ever:14|dont forget:-72|dont get:-43|dont have:-28|\
dont know:23|dont message:-32|dont need:-27|dont remember:21|dont send:57|dont stop:-74|\
dont text:53|dont txt:50|dont use:24|dont want:-16|dont worry:-22|dont you:41|door:-68|\
door $:-15|down:-65|down $:-61|down ,:-14|driver:-15|driveway:-46|driving:-31|driving $:-41|\
drop:-40|drop me:-23|drop the:-18|du:39|each:17|early:-57|early $:-36|early today:-33|eating:-43|\
effective:24|effective immediately:24|el:-118|el lunes:-42|el mensaje:-38|el paquete:-45|else:40|\
else $:39|email $:-30|email instead:33|email is:15|email it:-63|email only:60|emailing:25|\
emailing me:25|en:-40|en la:-35|end $:62|end all:18|end is:-29|end it:55|end of:-57|end the:-29|\
end these:15|end this:47|ended:-27|enlevez:41|enlevez moi:28|enough $:19|enough .:62|\
enough for:-66|enough with:65|enter:-32|enter the:-24|envien:16|envien mas:16|envoyez:-69|\
envoyez moi:-56|erase:41|es:-74|escriban:44|escriban $:41|escriban mas:14|est:-71|esta:-35|\
este:-35|estos:28|estos mensajes:28|etre:42|ever:26|ever text:16|everything:28|everything $:46|\
ex:-38|exchange:-25|exit:-39|exit 0:-39|extended:-36|extended warranty:-31|extra:-68|f:51|\
f off:34|factura:-62|facture:-51|favor $:-16|fcc:53|fcc $:60|fee:-41|fee $:-36|fence:-44|\
fence $:-37|fever:-16|file:-13|filter:-37|fin:33|fine:-63|fine $:-63|first:-61|first $:-30|\
five:-49|fixed it:-15|flight:-20|folder:-43|for:-54|for 0:-37|for a:-15|for friday:-42|\
for me:-58|for my:-24|for now:-31|for texts:55|for the:-37|for these:37|for this:71|for two:-36|\
forget:-34|forget my:19|forget the:-33|forget to:-54|forgot:-34|forgot my:-34|form:-80|\
form $:-50|found:-53|found it:-38|four:-24|free:-34|free $:-34|friday:-69|friday $:-65|\
friday ?:-20|fridays:-23|fridays $:-23|from:31|from all:44|from my:-37|from now:78|from the:-75|\
from these:15|from this:63|from ur:13|from you:32|from your:52|front:-20|front desk:-13|\
further communication:28|further contact:33|future:25|gate:-58|gate $:-36|gate code:-17|gave:22|\
gave consent:19|gave me:-20|gave you:36|get:15|get it:-24|get lost:80|get me:41|get my:-20|\
get on:20|get one:14|get the:-34|get there:-43|get these:48|get this:45|getting messages:14|\
getting these:19|getting your:-55|go away:48|go to:-16|going to:30|gonna:37|good:-66|good $:-57|\
good for:-29|got:-72|got a:-34|got the:-48|gotta:28|gracias:-31|gracias $:-43|great:-92|\
great $:-78|green:-31|green $:-31|group $:25|guest:-52|guys to:19|haha:-55|haha $:-89|halt:51|\
halt all:13|happens:36|happens if:34|harassing:30|harassing me:30|harassment:60|harassment $:93|\
has:-23|has the:-31|hasta:-66|hate:22|hate these:16|have:-16|have a:47|have asked:16|have my:20|\
have permission:-39|have the:-41|havent:-63|he is:20|hear:55|hear from:55|heard:-36|hello:29|\
help:-59|help $:-38|help me:-44|help my:-24|her:20|here:-26|here $:-19|hereby:26|hey:15|hi:-20|\
him:-52|his:-35|hitting:35|hold:-22|hope:-46|hora:-27|hot:-51|hot water:-51|house:-38|\
house $:-57|house so:25|how:22|how can:42|how did:48|how long:-23|how much:-56|how to:42|\
howd:-18|howd you:-18|husband:17|husband passed:30|i already:48|i am:34|i be:58|i bring:-23|\
i call:-16|i cancel:-20|i cant:-34|i demand:19|i didnt:-31|i forgot:-34|i found:-27|i gave:-25|\
i get:15|i getting:53|i give:-30|i got:15|i hate:20|i have:-16|i havent:-53|i hereby:21|\
i keep:22|i know:27|i like:-73|i need:-35|i no:18|i on:-24|i opt:44|i owe:-43|i prefer:-64|\
i quit:-47|i remove:-45|i replied:58|i revoke:34|i said:22|i sent:-19|i signed:-28|i still:32|\
i stop:-52|i take:21|i texted:13|i unsubscribe:45|i will:25|i withdraw:20|i would:46|id like:-19|\
id prefer:30|id rather:-17|if:-15|if it:-53|if you:42|il:-58|ill:-20|ill leave:-38|ill stop:-57|\
ill sue:60|im:25|im blocking:44|im calling:26|im done:19|im good:20|im in:23|im not:27|im on:37|\
im suing:42|immediately:30|immediately $:22|in:-51|in 0:-22|in a:26|in the:-33|in your:-30|\
info:-31|info ?:-38|info from:19|instead:-19|instead $:-46|instead ?:-18|instead of:32|\
insurance:-57|insurance $:-37|interesa:48|interesa $:49|interested:15|interested $:46|\
interested ,:68|interested .:-26|interested in:-59|invoice:-54|invoice $:-44|is:-42|is 0:-13|\
is a:29|is attached:-33|is better:-36|is broken:24|is but:18|is deceased:63|is down:-35|\
is fine:-39|is for:22|is harassment:26|is in:-18|is it:17|is leaking:-52|is on:32|is ready:-34|\
is sick:-13|is spam:19|is the:-47|is there:31|is this:-66|it:-23|it .:27|it in:-35|it myself:-15|\
it possible:51|it says:-19|it stop:39|it to:-54|it was:-29|it with:19|item:-24|its:-20|its a:-31|\
ive:34|ive asked:22|jamais:70|je nai:-25|je ne:38|job:-15|job $:-32|junk:-23|junk $:30|just:-30|\
just email:-15|just stop:42|keep:-30|keep going:33|keep me:-52|keep messaging:28|\
keep sending:-22|keep the:-40|keeps texting:18|key:-48|keys:-48|kid:-14|kind:-30|kindly:22|\
kindly remove:18|kitchen:-39|kitchen $:-39|knock:21|know:14|know my:22|know you:-24|la:-97|\
la direccion:-24|la factura:-62|la facture:-51|la lista:29|la mesa:-30|laissez:42|laissez moi:42|\
landlord:-44|las:-50|las 0:-50|last:16|last month:21|last year:29|late:-79|late $:-68|\
laughing:-45|lawyer will:21|le:-99|leak:-45|leak $:-26|leaking:-65|leaking $:-46|lease:-64|\
lease $:-45|leave it:-74|leave me:36|leave my:18|leave the:-34|leave us:57|left:-18|legal:-52|\
legit:-42|les:64|let:19|let me:19|lets:-35|like the:-36|like them:-33|list:19|list $:37|\
list ?:33|list asap:16|list of:-69|lista:53|lista $:71|lista de:-21|liste $:41|lists:26|\
lists $:26|live:35|llego:-43|llego el:-31|loan:-32|lol:-65|lol $:-79|long:-23|longer:45|\
longer a:55|longer have:-16|longer interested:29|looks:-37|los:46|los mensajes:46|lose:68|\
lose my:37|lose this:27|lost my:-27|love:-33|lunch:-16|lunes:-42|ma:-39|ma commande:-39|\
machine:-31|mail $:-40|mail it:-32|mailing:-16|main:-47|main $:-40|make:32|make the:29|\
make these:41|make this:21|making:-72|manana:-71|mandarme:20|mandarme mensajes:15|mande:-25|\
mandeme:-52|many choices:-57|many messages:54|many texts:81|many times:35|marketing texts:18|\
mas:54|mas $:74|mas mensajes:29|mas textos:23|may:33|me:18|me $:31|me ,:13|me .:14|me ?:-14|\
me a:-64|me about:-23|me again:24|me alone:89|me any:15|me anymore:28|me anything:48|me back:-54|\
me be:48|me contacten:31|me contacter:23|me contactez:23|me desabonner:33|me desinscrire:27|\
me envien:16|me escriban:44|me for:30|me from:23|me i:22|me if:-20|me instead:36|me interesa:48|\
me know:-14|me mande:-25|me more:14|me off:31|me on:-67|me out:48|me please:-14|me plz:22|\
me puede:-55|me stuff:26|me texter:15|me texts:-18|me thank:17|me the:-76|me this:13|me to:-17|\
me up:-19|me when:-25|mean:-52|mean to:-63|means:40|mecrire $:36|meds:-35|meeting:-45|\
membership:-40|membership $:-40|mensaje:-43|mensaje $:-43|mensajes:69|mensajes $:67|\
mensajes de:16|menvoyer:22|menvoyer des:16|menvoyez:14|menvoyez plus:49|merci:-32|merci $:-13|\
mesa:-30|mesa $:-30|message me:17|message the:-44|messages:58|messages $:58|messages .:30|\
messages are:34|messages for:46|messages from:-18|messages please:36|messages stop:32|\
messaging:57|messaging $:35|messaging me:28|mi:23|mi cita:-60|mi consentimiento:46|mi numero:23|\
mind:-13|minutes:-29|miss:-44|mistake $:-40|moi:71|moi de:50|moi la:39|moi tranquille:42|\
molestarme:41|mom:15|mon:26|mon consentement:39|mon numero:45|mon rendez:-53|monday:-72|\
monday $:-72|more:22|more $:81|more ads:16|more info:-31|more message:43|more messages:31|\
more of:19|more offers:23|more please:54|more promos:22|more questions:-59|more reminders:26|\
more text:53|more texting:36|more texts:36|more than:-68|morning:45|mother:36|move the:22|\
moved:31|moved to:13|msgs:34|much:-54|my:-24|my #:36|my account:-19|my appointment:-50|\
my autopay:-39|my bill:-30|my car:-26|my cell:-21|my consent:31|my dog:-37|my ex:-38|\
my husband:17|my info:23|my landlord:-26|my last:-28|my lawyer:16|my lease:-43|my mind:19|\
my mother:36|my name:-23|my new:-25|my number:39|my old:-62|my opt:31|my order:-61|\
my permission:23|my reservation:-37|my service:-38|my son:-24|my text:23|my texts:-19|my time:38|\
my tv:-24|my way:-24|my wife:35|my work:-23|myself:-15|myself $:-15|nada:-14|nada $:-29|nai:-25|\
nai jamais:53|nai plus:-59|name:-32|name $:-38|name from:-41|name off:41|narrete:-42|national:27|\
national do:27|ne:32|ne me:54|ne menvoyez:14|ne plus:36|necesito:-51|need:-36|need a:-58|\
need anything:-53|need the:-46|need these:25|need your:34|needs to:13|never:-13|never again:27|\
never agreed:-26|never asked:-32|never been:-35|never gave:34|never got:-54|never mind:-51|\
never opted:43|never received:-40|never text:26|new:-50|new number:-31|new phone:-44|next:-48|\
ni:15|night:-21|no .:35|no calls:-25|no deseo:18|no longer:39|no marketing:14|no mas:59|\
no more:13|no need:-58|no puedo:-42|no quiero:-40|no text:24|no texting:32|no texts:19|\
no thank:-16|no thanks:20|no thats:-30|noise:-51|noise stop:-32|nonstop:-45|noon:-73|noon $:-73|\
nope:-22|nope .:20|not:16|not a:50|not authorized:22|not call:42|not care:13|not contact:-26|\
not getting:-61|not give:25|not gonna:14|not interested:54|not know:34|not reach:17|not stop:-24|\
not text:69|not the:-18|not to:23|not use:29|not wish:20|note:-24|nothing:71|notice:25|\
notifications:55|notifications $:54|now:20|now ,:-30|now .:39|now haha:-43|now on:78|number $:83|\
number ,:-28|number 0:-36|number ?:16|number again:21|number and:-22|number do:-20|\
number for:-25|number now:28|number off:36|number on:33|number out:36|number please:-14|\
number to:-50|numero:40|numero $:61|numero ?:57|numero de:15|nunca:66|oak:-39|oak $:-33|\
of my:-26|of text:33|of texting:62|of the:-86|of these:60|of this:23|of your:64|off:26|off $:83|\
off .:34|off at:-65|off my:-26|off the:-29|off these:31|off this:48|off ur:14|off your:60|\
offer:-13|offers:16|offers $:18|office:-30|office $:-22|ok:-21|ok $:-78|old:-72|old filter:-23|\
old number:-23|omg $:43|omg stop:-34|on:-49|on $:92|on a:17|on friday:-28|on fridays:-23|\
on it:-14|on main:-47|on me:-61|on my:-24|on that:-31|on the:-55|on this:30|on weekends:-19|\
on your:24|one:-43|one $:-55|one more:52|ones:-21|ones $:-21|onions:-50|only:28|only $:62|\
open:-21|opt:36|opt in:19|opt me:32|opt out:26|opted in:43|opted out:-26|opting:42|opting out:60|\
option:27|option $:31|optout:49|or really:-15|or text:26|or with:-46|order:-84|order $:-65|\
order 0:-31|our:-34|out:45|out $:71|out ,:47|out again:-22|out of:-28|out please:29|\
out request:17|outside:-61|outside $:-60|over:-19|owe:-43|package:-39|package $:-36|paint:-63|\
paper:-68|paquete:-45|paquete $:-38|par:25|par texto:25|parar:-53|paren:33|paren de:27|\
parking:-58|part of:34|party:-54|pas:-59|pas de:-53|pass:-13|passed:84|passed away:87|\
password:-35|password $:-35|patient:42|pay:-46|payment:-35|payment on:-35|people $:-25|per:22|\
permission from:-33|permission slip:-32|permission to:20|person $:-26|phone $:18|\
phone number:-21|photo:-39|photos:-64|photos $:-64|plan:-61|plan $:-57|playing:-38|please:19|\
please ,:-22|please ?:-54|please and:14|please be:25|please call:-30|please cancel:-35|\
please cease:37|please delete:-40|please discontinue:18|please do:-32|please dont:-45|\
please drop:-18|please leave:30|please not:26|please only:33|please opt:23|please put:36|\
please quit:67|please refrain:18|please stop:73|please take:41|please text:-74|please thank:50|\
please to:34|please unsubscribe:45|please use:-26|pls:74|pls $:47|pls stop:24|plus:28|\
plus de:-24|plus recevoir:20|plus rien:46|plz:78|plz $:45|policy:-39|policy $:-39|por:-13|\
porch:-21|possible:54|possible to:51|pouvez:-23|pouvez vous:-23|prefer:-35|prefer email:14|\
prefer not:32|price:-67|price $:-45|primero:-27|primero $:-27|prior:51|problem:-46|procedure:25|\
promos:16|promos $:41|promotional:21|promotional messages:17|promotions:34|promotions $:45|\
puede:-55|puedo:-47|puedo parar:-43|put:-43|put a:-29|put me:-52|put my:20|que hora:-27|\
que me:44|quelle:-50|quelle est:-43|questions:-88|questions $:-71|quiero:-17|quiero cancelar:-19|\
quiero darme:29|quiero el:-30|quiero mas:22|quiero que:31|quiero recibir:19|quit $:32|quit ?:-15|\
quit it:84|quit sending:54|quit smoking:-49|quit texting:41|quote:-48|quote $:-35|rain:-30|\
rather:-18|rather not:26|reach:-20|read:18|read these:18|ready:-50|ready $:-20|ready ?:-41|\
real:-26|real person:-26|receipt:-57|receipt $:-43|receive any:-38|receive text:27|\
receive these:16|received:-29|receiving:43|receiving texts:34|recevoir:51|recevoir de:33|\
recevoir vos:16|recibi:-30|recibi el:-30|recibir:32|recibir mas:15|recibir mensajes:14|\
records:15|red:-30|refrain:22|refrain from:22|refund:-73|registry:52|registry $:52|remember:21|\
remember signing:16|reminder:-37|reminder $:-38|reminders:-27|reminders ,:-21|removal:42|\
removal from:28|remove:21|remove .:34|remove 0:65|remove me:52|remove the:-66|remove this:25|\
remove us:31|removed:45|removed $:33|removed from:57|removed the:-42|remvoe:33|remvoe me:33|\
rendez:-53|rendez vous:-53|rental:-36|repair:-38|repair $:-38|replied:58|replied stop:58|\
report:-40|report a:-30|report an:-33|report to:-17|report you:29|reported:27|reporting:46|\
reporting you:29|request:20|request $:17|reschedule:-58|reschedule $:-39|reschedule ?:-19|\
reservation:-37|retire:28|retired:23|revoke consent:32|revoke the:-28|revoked:46|revoked $:32|\
revoking:21|revoking my:18|rien:46|right:-15|right ?:-30|right number:-20|road:-23|robert:-20|\
robert $:-20|rudesign:51|run:-27|run $:-27|running:-50|running late:-28|said:-31|said 0:-17|\
said no:40|said stop:65|said to:-64|sales:20|sales texts:20|same:-20|saturday:-69|saturday $:-61|\
saw:-56|says:-19|scam:23|scam $:65|schedule:-50|second:-51|see:-19|see you:-24|send any:25|\
send further:-29|send it:-61|send texts:25|send the:-32|sending:16|sending reminders:-46|\
sending them:37|sent:-52|sent $:-19|sent the:-13|service $:39|service call:-21|services:-44|\
serving:-19|she:35|ship:-22|shipping:-14|shop:-69|should:-41|should be:18|should i:-43|\
should stop:-30|shut:22|shut up:51|si:-57|sick:-29|sick $:-26|sick of:-15|sign:-55|signed:-15|\
signed me:21|signed the:-47|signed up:14|signing:16|signing up:16|since:-45|sir:18|site:-13|\
size:-62|slip:-32|smoking:-49|sms:42|sms $:23|so:-33|so much:-27|so please:50|sofa:-19|sold:45|\
sold the:45|someone else:29|something:13|son:-24|soon:-40|sorry:-85|sorry $:-58|sotp:48|\
souhaite:43|sounds:-37|spam $:116|spam folder:-43|spamming:29|spot:-50|spot $:-50|start:-39|\
still getting:27|still good:-25|still want:21|stock:-45|stock $:-45|stop:39|stop $:121|stop ,:46|\
stop .:83|stop ?:44|stop all:33|stop already:50|stop and:-33|stop at:-39|stop beeping:-21|\
stop bothering:-18|stop by:-49|stop calling:53|stop eating:-43|stop emailing:25|stop getting:35|\
stop hitting:35|stop in:-62|stop is:-37|stop it:65|stop laughing:-45|stop messaging:27|\
stop my:-79|stop now:43|stop on:-36|stop payment:-35|stop please:74|stop receiving:28|\
stop serving:-19|stop sign:-39|stop spamming:21|stop stop:23|stop taking:-35|stop texting:31|\
stop the:-18|stop these:37|stop twice:39|stop wasting:38|stop with:40|stop working:-32|\
stopped:-78|stopped working:-27|stopppp:28|stops:-45|stopsign:86|stopsign $:86|stp:42|stpo:37|\
street:-20|strike:-20|stuff:42|stuff $:39|su:62|su lista:44|subscribe:57|subscribe to:-20|\
subscribed:52|subscription $:53|sue:60|sue $:60|suing:42|suing $:58|suis:-13|supprimez:24|svp:30|\
svp $:26|table:-64|take back:21|take it:-48|take me:41|take my:17|take the:-50|take this:21|\
take us:41|taken:42|taken off:42|taking:-17|talk:-23|tcpa:58|tcpa $:52|tcpa i:14|tell:-13|\
telling:20|telling you:20|text $:31|text .:38|text from:33|text is:-24|text it:16|text list:49|\
text me:-18|text messages:32|text my:-54|text notifications:14|text or:-17|text please:60|\
text reminders:-13|text stop:24|text to:35|text with:-24|text you:-32|texted $:28|texted me:-33|\
texted stop:18|texter:15|texting:36|texting $:91|texting .:17|texting is:-55|texting list:-19|\
texting me:29|texting my:20|texting you:-36|texto:13|texto $:34|textos:69|textos $:44|texts:57|\
texts $:57|texts ?:22|texts are:-16|texts but:19|texts from:54|texts please:49|texts stop:-19|\
tf:32|than:-74|thanks:-29|thanks $:-41|thanks ,:-17|that:-59|that ,:-32|that price:-27|\
that you:14|thats:-73|thats enough:-34|the:-76|the 9am:-20|the account:-24|the address:-51|\
the app:-32|the appointment:41|the back:-14|the best:-34|the blue:-44|the bus:-29|the code:-29|\
the cover:-23|the crew:-14|the day:-25|the deal:-16|the delivery:-28|the do:58|the driver:-15|\
the driveway:-41|the end:-30|the extended:-36|the extra:-42|the fcc:53|the fee:-14|the fence:-44|\
the first:-28|the form:-30|the front:-18|the gate:-52|the group:-22|the harassment:18|\
the house:-34|the insurance:-33|the invoice:-44|the job:-21|the key:-32|the keys:-34|\
the kitchen:-35|the landlord:-26|the leak:-31|the lease:-36|the loan:-32|the mail:-22|\
the messages:55|the national:27|the new:-40|the noise:-32|the notifications:24|the number:21|\
the old:-40|the order:-25|the paper:-55|the part:-43|the photos:-17|the porch:-21|the price:-19|\
the procedure:25|the quote:-14|the rain:-20|the receipt:-50|the red:-30|the repair:-38|\
the right:-20|the same:-20|the schedule:-50|the second:-51|the sms:28|the tcpa:17|\
the warranty:-24|the water:-34|the wrong:-36|them $:-22|them .:25|there:-28|there $:-42|\
there anymore:49|there are:-45|there in:-22|these:67|these $:92|these .:18|these ?:39|\
these anymore:34|these messages:53|these off:33|these reminders:-29|these stop:41|these texts:65|\
these to:40|they:-41|thing:15|things:20|things $:20|think you:-13|third:47|this:44|this $:40|\
this ,:21|this ?:20|this a:-30|this group:22|this is:50|this list:56|this number:32|this one:-42|\
this phone:42|this service:38|this stop:43|this text:-27|this the:-18|this thing:15|\
this week:-39|those:-24|three:-22|through:-56|through $:-51|thursday:-44|thx:31|thx $:31|\
tickets:-28|tickets ?:-20|till:-50|time:-17|time do:-18|time does:-28|times:76|times $:42|\
times do:34|tired of:37|to 0:-24|to be:33|to bother:-20|to cancel:-41|to contact:15|to do:26|\
to end:39|to enter:-24|to get:28|to hear:34|to make:34|to message:15|to move:25|to quit:-22|\
to receive:38|to remove:31|to report:-27|to reschedule:-37|to send:-15|to sign:-25|to stop:32|\
to texts:17|to that:-27|to the:-48|to this:29|to your:-13|today:-31|today $:25|today ,:-37|\
today thanks:-26|told:16|tomorrow:-80|tomorrow $:-64|too:-51|too $:-62|too many:15|\
too please:-20|total:25|tout:13|traffic:-47|traffic ,:-35|train:-35|tranquille:42|trash:-53|\
tree:-38|truck:-28|tuesday:-86|tuesday $:-59|turn:39|turn these:33|tv:-24|tv will:-24|twice:-24|\
twice $:-28|two:-64|two $:-41|txt:74|txt $:64|txt me:28|txts:51|txts $:41|u:65|u $:31|ugh:30|\
under:-15|understand:63|unit:-45|unit $:-32|unit 0:-18|unsub:55|unsub me:34|unsubcribe:43|\
unsubscibe:41|unsubscribe:53|unsubscribe $:47|unsubscribe .:28|unsubscribe ?:55|\
unsubscribe me:-27|unsubscribed:52|unsuscribe:36|until:-93|until 0:-19|until i:-43|unwanted:27|\
up and:20|up by:36|up for:23|update:-66|update my:-64|updates:-27|updates please:-33|ur list:18|\
us $:-30|use email:34|use this:-35|vet:48|veuillez:40|veuillez ne:27|veux:13|veux me:27|\
visit:-32|voicemail:-48|vos:52|vos textos:18|votre:19|vous:-35|vous de:-41|waiting:-19|wanna:30|\
want $:36|want off:19|want out:40|want the:-46|want these:32|want to:-59|want your:21|\
warranty:-46|warranty $:-40|was:-47|wasting:38|wasting my:38|water:-97|way:-25|way $:-39|\
way to:41|way too:44|we:-43|we are:-24|we dont:26|we got:-24|we moved:26|we need:-28|we quit:-39|\
week:-52|week ?:-43|weekend:-60|weekends:-19|weekends $:-19|weeks:21|well:-58|well stop:-31|\
went:-59|were:13|what:-23|what do:23|what happens:36|what number:-31|what time:-39|whats:-40|\
whats the:-43|when:-70|when did:-40|when does:-14|when its:-14|when you:-61|where:29|where is:37|\
which:-23|who:13|who do:23|who gave:39|who is:-20|who signed:22|who this:32|whos:-74|\
whos number:-20|whos this:-50|why:21|why am:59|why are:38|why did:-70|why do:64|wife:35|\
wifes number:-26|will be:34|will not:-24|will report:19|will the:-22|wish:37|wish to:37|\
with my:-18|with the:24|with these:22|withdrawn:65|wont:-34|wont need:-13|wont stop:-59|work:-19|\
work $:46|work phone:-14|work until:-59|working:-51|works:-45|works $:-62|worry:-62|\
worry about:-22|would:22|would like:44|would you:29|written:26|written notice:26|wrong:-56|\
wrong size:-28|wtf:51|ya basta:46|yall:51|yall texting:15|yes:-17|yes i:-13|yes please:-68|\
yesterday:-27|yesterday $:-58|yet:-72|yet $:-65|yo:16|you:-20|you $:-19|you ,:35|you .:-31|\
you are:51|you but:-15|you call:-14|you can:-65|you do:-26|you for:24|you get:20|you have:-13|\
you help:-23|you if:35|you keep:37|you know:-48|you mind:22|you my:24|you need:31|you not:51|\
you people:57|you permission:29|you please:29|you remove:-38|you so:-44|you stop:-28|\
you take:-35|you tell:20|you texted:-54|you texting:24|you the:-36|you to:34|your company:35|\
your computer:24|your deals:22|your list:37|your message:-55|your office:-13|your records:15|\
your reminders:45|your texting:-40|your texts:-35|youre:-28|yours:24|"""
WEIGHTS: Final[dict[str, int]] = {
    words: int(weight)
    for words, _, weight in (pair.rpartition(":") for pair in _PAIRS.split("|") if pair)
}
