"""Weights of the second opinion, in hundredths; see `tests.evaluation.train_hunch`.

Trained on texts written for Assent (MIT, as the rest), never on customers' texts.
"""

from __future__ import annotations

from typing import Final

BIAS: Final = -96
THRESHOLD: Final = 18
CERTAIN: Final = 147
VETO: Final = -187
_PAIRS: Final = """\
#:47|# $:39|, $:72|, any:-39|, baby:-36|, can:-47|, come:-56|, how:-34|, ill:-56|, is:-45|\
, just:-68|, keep:-48|, new:-36|, no:48|, only:-46|, please:60|, remove:63|, shes:-55|, stop:75|\
, take:62|, text:-115|, unsubscribe:71|, use:-37|, we:-46|, what:-47|, whats:-50|, you:37|. $:33|\
. .:52|. me:-54|. please:31|. quit:39|. remove:71|. stop:71|. take:39|. thank:34|\
. unsubscribe:62|0:-45|0 $:-54|0 0:34|0 for:-35|0 min:-35|0 on:-43|0 please:-56|0 texts:64|\
0 times:56|30th:-33|3pm:-39|4pm:-47|9am:-33|?:-39|? $:-55|? ?:48|? stop:64|AGAIN>CEASE:33|\
AGAIN>ME:32|AGAIN>REMOVE:37|AGAIN>TEXTG:31|AGAIN>TEXTS:63|AGAIN>TEXTV:37|AUTHORITY>YOU:36|\
AUXPAST>AGAIN:31|AUXPAST>CALLV:55|AUXPAST>CEASE:-60|AUXPAST>END:-36|AUXPAST>JUNK:-36|\
AUXPAST>LIST:39|AUXPAST>NUM:39|AUXPAST>REMOVE:-38|AUXPAST>TEXTV:35|AUXPAST>YOU:-45|\
BLOCK>AUTHORITY:80|BLOCK>BLOCK:82|BLOCK>HASSLE:39|BLOCK>JUNK:56|BLOCK>TEXTS:56|BLOCK>YOU:88|\
CALLV>AUXPAST:-31|CALLV>LIST:45|CALLV>ME:-47|CALLV>MY:-43|CALLV>NEG:46|CALLV>NOT:41|CEASE:50|\
CEASE>AGAIN:-33|CEASE>AUXPAST:-33|CEASE>BLOCK:38|CEASE>CALLV:39|CEASE>END:35|CEASE>FR_ASK:48|\
CEASE>HASSLE:37|CEASE>JUNK:43|CEASE>LIST:-37|CEASE>ME:36|CEASE>NEG:51|CEASE>NOT:52|CEASE>NUM:38|\
CEASE>PROMO:41|CEASE>RECVG:44|CEASE>REMOVE:46|CEASE>SIGNUP:-38|CEASE>TEXTG:48|CEASE>TEXTS:50|\
CEASE>TEXTV:54|CEASE>THIRD:47|CONSENT:37|CONSENT>ME:54|CONSENT>SIGNUP:-57|CONSENT>TEXTV:59|\
EMAIL>AGAIN:-61|EMAIL>JUNK:-60|EMAIL>TEXTG:59|END>I:-41|END>LIST:88|END>NUM:31|END>TEXTS:114|\
END>TEXTV:104|ES_ASK>TEXTS:34|ES_CEASE:33|ES_CEASE>ES_INF:81|ES_CEASE>TEXTS:60|ES_INF:78|\
ES_INF>TEXTS:37|ES_REMOVE:73|FR_ASK>TAKE:-35|FR_ASK>TEXTS:49|FR_CEASE>FR_ASK:66|\
FR_CEASE>TEXTS:63|FR_REMOVE:36|HASSLE>ME:48|HASSLE>YOU:-68|I>AGAIN:37|I>AUTHORITY:46|I>CALLV:-50|\
I>CONSENT:38|I>END:-32|I>FR_ASK:42|I>ME:46|I>SEND:55|I>TEXTED:59|I>UNSUB:61|JUNK>I:-58|\
JUNK>YOU:-46|LIST>ME:-42|LIST>REMOVE:41|LIST>TAKE:48|LIST>YOU:-35|ME>AGAIN:36|ME>EMAIL:-37|\
ME>FR_ASK:48|ME>I:-39|ME>NEG:55|ME>NOT:57|ME>NUM:-58|ME>PROMO:48|ME>UNSUB:86|MY>AUTHORITY:34|\
MY>BLOCK:-41|MY>CONSENT:45|MY>EMAIL:-63|MY>NUM:37|MY>REMOVE:48|MY>SEND:-47|MY>TAKE:41|MY>WANT:31|\
NEG>AGAIN:32|NEG>CONSENT:33|NEG>END:-58|NEG>ES_INF:79|NEG>PROMO:47|NEG>RECVG:-44|NEG>SIGNUP:38|\
NEG>TEXTED:34|NEG>TEXTG:68|NEG>TEXTS:45|NEG>TEXTV:35|NEG>UNSUB:-62|NOT>AGAIN:35|NOT>CEASE:-37|\
NOT>EMAIL:-56|NOT>END:-58|NOT>JUNK:-36|NOT>ME:33|NOT>RECVG:-50|NOT>SIGNUP:36|NOT>TEXTED:39|\
NOT>TEXTG:42|NOT>TEXTV:33|NOT>THIRD:-35|NOT>UNSUB:-82|NUM>EMAIL:34|NUM>ES_INF:79|NUM>JUNK:45|\
NUM>MY:-35|NUM>NEG:40|NUM>PROMO:60|NUM>SEND:32|NUM>TAKE:84|NUM>TEXTG:56|NUM>TEXTS:58|\
NUM>UNSUB:50|OPT:46|OPT>ME:49|OPT>MY:40|OPT>TEXTS:44|PROMO>TEXTS:42|RECVG>CEASE:34|RECVG>YOU:-38|\
REMOVE>CALLV:42|REMOVE>LIST:67|REMOVE>ME:75|REMOVE>NUM:79|REMOVE>TEXTS:33|REMOVE>THIRD:-51|\
SEND>CEASE:69|SEND>I:-47|SEND>MY:37|SEND>TEXTV:32|SEND>YOU:-44|SIGNUP>LIST:-34|SIGNUP>MY:70|\
SIGNUP>REMOVE:48|SIGNUP>SIGNUP:-36|SIGNUP>THIRD:-74|SIGNUP>YOU:56|TAKE>CALLV:33|TAKE>CEASE:40|\
TAKE>EMAIL:-49|TAKE>I:44|TAKE>JUNK:-33|TAKE>LIST:48|TAKE>ME:32|TAKE>NUM:43|TAKE>PROMO:36|\
TEXTED:40|TEXTED>CEASE:54|TEXTED>ME:-37|TEXTED>YOU:-65|TEXTG:42|TEXTG>I:37|TEXTG>LIST:-37|\
TEXTG>ME:34|TEXTG>NEG:41|TEXTG>NOT:43|TEXTG>TEXTS:-61|TEXTG>YOU:-45|TEXTS:41|TEXTS>AUXPAST:-42|\
TEXTS>CEASE:41|TEXTS>EMAIL:-61|TEXTS>END:71|TEXTS>I:-33|TEXTS>PROMO:39|TEXTS>REMOVE:39|\
TEXTS>TAKE:35|TEXTS>TEXTG:51|TEXTS>TEXTS:32|TEXTV>AGAIN:44|TEXTV>CEASE:48|TEXTV>MY:-34|\
TEXTV>SEND:40|TEXTV>THIRD:-62|THIRD>BLOCK:-43|THIRD>CALLV:33|THIRD>CONSENT:-32|THIRD>I:-44|\
THIRD>NUM:48|THIRD>SIGNUP:-42|THIRD>TEXTG:-31|THIRD>YOU:32|UNSUB:135|UNSUB>LIST:32|UNSUB>ME:45|\
UNSUB>NUM:37|WANT>BLOCK:-41|WANT>CONSENT:-37|WANT>FR_ASK:47|WANT>LIST:35|WANT>NEG:39|WANT>NOT:43|\
WANT>NUM:45|WANT>PROMO:33|WANT>TEXTED:69|WANT>TEXTS:47|WANT>TEXTV:38|WANT>YOU:54|YOU>AGAIN:35|\
YOU>AUTHORITY:52|YOU>BLOCK:68|YOU>CEASE:38|YOU>END:-33|YOU>ES_ASK:50|YOU>ES_CEASE:83|\
YOU>FR_ASK:-55|YOU>JUNK:-38|YOU>LIST:34|YOU>NEG:45|YOU>NOT:50|YOU>NUM:31|YOU>OPT:31|\
YOU>PROMO:-36|YOU>REMOVE:32|YOU>TEXTG:33|YOU>UNSUB:56|YOU>WANT:34|^ $:-84|^ a:-44|^ add:-40|\
^ again:37|^ all:-59|^ alone:-75|^ am:-31|^ any:-54|^ are:-49|^ arretez:47|^ away:-55|\
^ block:-57|^ blocked:46|^ blocking:46|^ call:-37|^ can:-32|^ cancelar:70|^ cancelen:34|\
^ cant:-77|^ cease:74|^ cessez:32|^ como:40|^ contact:-64|^ count:-39|^ cross:-34|^ day:-54|\
^ deactivate:35|^ desabonnez:47|^ did:-43|^ didnt:-32|^ disable:61|^ discontinue:72|^ dnt:33|\
^ does:-31|^ done:-59|^ door:-72|^ drop:-42|^ enough:41|^ envoyez:-70|^ f:66|^ for:76|^ go:43|\
^ good:-48|^ got:-38|^ gracias:-38|^ happy:-57|^ here:-81|^ hes:-60|^ hey:34|^ hope:-34|^ idk:34|\
^ if:36|^ il:-49|^ is:-44|^ it:-33|^ its:-46|^ just:62|^ keep:-58|^ kindly:33|^ knock:37|\
^ la:-78|^ laissez:31|^ legal:-49|^ lets:-31|^ list:-59|^ lose:64|^ lost:-70|^ love:-67|\
^ mail:-40|^ mandeme:-49|^ may:33|^ maybe:-42|^ mi:-74|^ moved:31|^ my:-31|^ need:-33|^ non:-75|\
^ nunca:89|^ omg:-32|^ on:-39|^ out:-45|^ para:36|^ pare:-44|^ paren:36|^ pls:43|^ plz:72|\
^ police:-45|^ por:52|^ pouvez:-35|^ put:-50|^ quiet:-37|^ quit:52|^ quitenme:42|^ report:-53|\
^ reported:65|^ reporting:46|^ revoke:-51|^ running:-47|^ saque:-38|^ screw:54|^ see:-40|\
^ send:-97|^ should:-37|^ so:49|^ sorry:-37|^ stop:79|^ stopsign:87|^ stp:50|^ svp:32|^ tell:-51|\
^ text:-83|^ texting:-38|^ thank:-69|^ that:-32|^ thats:-42|^ the:-72|^ these:44|^ they:-51|\
^ this:50|^ tired:-59|^ to:36|^ told:32|^ too:-57|^ ugh:38|^ unsub:59|^ unsubcribe:66|\
^ unsubscibe:65|^ unsubscribe:39|^ unsubsribe:52|^ unsuscribe:61|^ use:45|^ veuillez:74|\
^ want:32|^ well:-49|^ when:-37|^ wheres:-31|^ which:-31|^ whos:-67|^ will:-51|^ wrong:-38|\
^ wtf:39|^ yeah:39|^ yo:45|^ youre:71|a car:45|a complaint:39|a customer:84|a job:37|\
a message:-58|a patient:45|a problem:-36|a quote:-42|a real:-42|a refund:-51|a scam:-32|\
a stop:-49|a text:-32|a way:56|a work:31|about:-31|about it:-52|about my:51|about the:-32|\
access:-41|ad:-36|add:-87|add me:-47|address:-49|ads:34|ads $:40|advertising:36|after:-49|\
after 0:-31|again and:52|ago:40|ahead:-43|ahi:-58|airport:-31|al:-63|alarm:-78|alerts please:50|\
all:32|all $:49|all communication:35|all contact:38|all done:-58|all messages:46|all text:35|\
all texts:32|all the:38|allergic:-54|alone:65|alone $:87|alone please:53|already:32|\
already bought:38|already opted:37|already told:38|already unsubscribed:58|also:34|am:46|\
an appointment:-46|and i:66|and ill:31|and im:69|and put:-52|and remove:46|and stop:51|\
annoying $:74|annuler:-55|another text:43|answer:42|antibiotics:-36|any messages:-54|any more:39|\
any update:-35|anymore:33|anymore $:41|anything $:44|anytime:-57|anytime $:-52|app:-50|\
appreciate:31|are:-31|are annoying:66|arrete:-55|arreter chez:-36|arretez:52|arretez de:36|\
arretez vos:34|arrives:-53|arrives $:-53|asap:67|asap $:67|asked for:-42|asked to:42|\
asking me:44|at:-50|at 0:-40|at home:-32|at the:-39|at this:-37|at unit:-35|attached:-78|\
attached $:-78|attorney $:56|au:-86|auto:-98|autopay:-92|autopay $:-78|available:-39|avant:-77|\
away:41|away $:38|away ,:52|away please:66|awesome:-54|baby:-32|back:-69|back $:-90|bag:-44|\
bag $:-44|baja:114|baja $:85|baja ?:60|bank:-34|base:41|basic:-36|basta:56|basura:-38|\
battery:-55|be:57|be $:55|be contacted:35|be in:74|be late:-49|be removed:81|be taken:59|\
be texted:60|be there:-72|be unsubscribed:79|bed:-41|beeping:-82|beeping $:-45|before:-83|\
before 0:-57|before the:-37|before you:-39|beg:35|beg you:35|begging:35|being:-38|belongs:38|\
belongs to:38|besoin:-38|besoin de:-38|best:-63|best $:-48|bill $:-52|billing:-55|billing $:-55|\
bleeding:-39|blocked $:46|blocked .:77|blocking:53|blocking this:35|blocking you:48|blue:-68|\
bon:-47|booking:-86|borren:41|borren mi:37|borrenme:54|bother you:-36|bothering:-40|\
bothering you:-59|bought:49|bought one:32|box:-71|box ,:-57|brakes:-39|bring:-50|bro:45|\
bro stop:42|bus:-68|bus stop:-44|business:47|but not:38|but please:52|but stop:43|but the:-49|\
buying:-38|by $:-60|by mail:64|by text:44|by the:-53|bye:51|calendar:-43|call list:48|\
call me:-43|call my:-36|call registry:60|calling my:42|calls:32|calls or:41|came:-93|came $:-59|\
came off:-42|can i:-40|can someone:35|can text:-52|can the:-40|can we:-34|cancel all:33|\
cancel and:-60|cancel that:-33|cancel these:51|cancel this:72|cancel tmrw:-58|cancelar:33|\
cancelen:34|cancelled:-31|cant:-48|cant stop:-71|card:-77|card $:-45|cargo:-57|carpet:-56|\
cases:-37|cash:-52|cash $:-52|cease:68|cease $:62|cebolla:-74|cessez:32|cest:-33|chairs:-35|\
change:-79|change $:-62|changed:-54|changed $:-69|charge:-96|charge $:-42|charged:-79|\
charged $:-57|charging:-71|check:-56|cheese:-50|chez:-54|cita:-76|cita $:-35|claim:-42|class:-69|\
class $:-46|closing:-51|code:-61|code $:-37|coffee:-81|color:-63|color $:-42|come:-57|\
come get:-37|comes:-47|coming:-72|coming $:-57|commande:-56|communication:65|communication $:31|\
communications:40|communications $:37|como:69|complaint:33|confirmation:-42|consent $:66|\
consent for:-56|consent form:-67|consented:58|consentement:68|consentement $:68|consider:41|\
consider this:41|contact $:86|contact my:-82|contact the:-76|contacted $:35|contacten:57|\
contacten $:41|contactez:31|contactez plus:31|contacting:33|couch:-39|could i:37|count:-39|\
count me:-39|coupon:-43|coupons:44|cover:-49|coverage:-85|coverage $:-70|cross:-34|cuando:-70|\
customer:87|customer $:70|cut:-74|cut off:-58|cut the:-42|dad:51|dana:-76|dana $:-81|darme:56|\
darme de:56|data:48|database:31|database $:32|date:-59|date is:-33|de baja:97|de escribirme:43|\
de la:53|de las:-47|de me:33|de mecrire:58|de mi:-57|de molestarme:53|de su:67|de texto:49|\
de textos:70|de ustedes:55|de vos:49|de votre:31|deactivate:35|deal:-38|deal $:-38|deals:-37|\
deals $:33|deceased:92|deck:-38|deed:-52|delete me:54|delete that:-58|delete the:-50|\
delivery:-78|delivery $:-38|demain:-68|demain $:-68|dental:-46|denver:-46|desabonner:53|\
desabonner $:32|desabonnez:47|desabonnez moi:47|deseo:52|desinscrire:39|desinscrire $:39|\
desist:75|desist $:79|desk $:-58|details:-37|deuxieme:-53|devant:-54|did:-44|did i:-42|\
did my:-43|did the:-84|did you:-34|didnt:-33|didnt get:-56|died:52|direccion:-53|dis:65|\
disable:59|discontinue:68|discount:-49|dishwasher:-58|dnc:114|dnt:34|do to:42|do you:-55|\
does:-38|does the:-47|doing:-44|done:-42|done ,:-47|done here:-31|dont call:-71|dont cancel:-34|\
dont contact:33|dont do:32|dont forget:-89|dont need:-41|dont quit:-34|dont send:46|\
dont stop:-82|dont text:75|dont txt:63|dont use:46|dont worry:-37|dont you:56|door:-75|\
door $:-35|door stop:-64|down:-81|down $:-67|drain:-69|drive:-38|driver:-64|driver $:-68|\
driveway:-71|driveway $:-34|driving:-45|drop:-49|drop me:-32|dryer:-46|du:41|dude:75|\
duplicate:-42|during:-59|early:-62|early $:-59|easier:-48|easily:-48|eating:-40|el:-126|\
el cargo:-37|el lunes:-32|el paquete:-42|elm:-43|else:43|else $:53|email $:-60|email instead:44|\
email it:-72|email only:70|emailing:34|emailing me:34|emails:-33|en la:-59|end $:72|end all:32|\
end it:51|end my:-36|end of:-58|end this:48|ended:-41|english:58|enlevez moi:58|enlevez mon:35|\
enough $:67|enough .:60|enough for:-75|enough with:84|enter:-68|envoyez:-70|envoyez moi:-55|\
erase my:38|es:-103|escriban:71|escriban $:55|escriban mas:39|escribirme:53|escribirme $:51|\
est:-78|esta:-34|estos:54|estos mensajes:54|etre:60|etre retire:37|everything $:60|\
everything ok:-64|ex:-43|exit:-46|exit 0:-39|extended:-35|extra:-72|extra cheese:-50|f:77|\
f off:64|factura:-64|factura $:-50|facture:-54|fast:-32|fax:-45|fcc:63|fcc $:77|fee:-62|\
fee $:-37|feel:38|fence:-46|fence $:-45|file:-45|file $:-43|filing:51|filter:-33|fin:47|\
final:-37|finally:-69|find:64|fine:-61|fine $:-84|first:-82|first $:-32|five:-36|fixed:-32|\
flight:-44|folder:-55|folder $:-54|following:42|following up:45|for:-41|for 0:-45|for friday:-40|\
for me:-52|for my:-49|for now:-48|for texting:-38|for that:-39|for these:55|for this:70|\
for today:-40|for two:-36|for your:32|forget:-46|forget it:-37|forget the:-31|forgot:-58|\
forgot my:-40|form:-66|form $:-52|forward:52|found:-43|found it:-41|free:-56|friday:-72|\
friday $:-71|fries:-64|fries $:-42|from all:46|from list:38|from my:-46|from now:73|\
from texting:35|from the:-104|from this:73|from you:35|from your:41|front:-61|full:-61|\
full stop:-61|further communication:34|further contact:36|future:43|garage:-42|garage $:-38|\
gate:-58|gate $:-31|gave me:-45|gave you:38|get 0:32|get a:-34|get any:34|get here:-47|\
get lost:58|get out:-36|get texts:31|get the:-57|get these:31|getting these:36|getting your:-70|\
give:-46|give you:35|go ahead:-43|go away:54|god:74|going away:-44|going with:-64|gone:-37|\
gonna:32|good:-39|good $:-34|good for:-36|got:-56|got a:-35|got no:-62|got the:-53|got your:-73|\
gracias $:-44|grande:-31|grande ,:-31|great:-94|great $:-84|green:-53|group $:33|guest:-38|\
guys $:-38|guys text:36|gym:-54|haha:-74|haha $:-101|halt:64|happens:57|happy:-57|\
harassing me:39|harassment:70|harassment $:107|has the:-34|hasnt:-48|hasta:-51|haul:-48|\
have one:-33|have permission:-33|have the:-52|havent:-62|he is:63|he quit:-62|hear:59|\
hear from:71|heard:-33|help:-70|help $:-36|help me:-69|helpful:-61|helpful $:-52|her:-32|hes:-69|\
hey:34|him:-46|his:-40|hitting:51|hitting my:32|hold:-71|hold $:-34|home:-78|home $:-70|honor:53|\
hope:-40|hora:-39|hospital:67|hours:-63|hours $:-44|house $:-36|house so:42|how can:47|\
how did:64|how much:-81|hoy:-47|hoy $:-47|i already:40|i am:65|i be:69|i beg:35|i bring:-41|\
i can:-49|i forgot:-48|i give:-45|i got:-38|i havent:-51|i keep:34|i like:-82|i lost:-44|\
i love:-78|i make:59|i mean:61|i moved:33|i paid:-40|i please:42|i prefer:-68|i quit:-68|\
i remove:-38|i replied:61|i revoke:51|i said:54|i stop:-45|i stopped:-34|i take:42|\
i unsubscribe:46|i unsubscribed:45|i will:32|i withdraw:59|id prefer:41|idk:36|if it:-45|\
if this:40|if you:64|il:-49|ill:-37|ill be:-71|ill leave:-33|ill stop:-49|ill sue:80|\
ill take:-37|im blocking:50|im calling:45|im interested:-75|im not:37|im off:-46|im on:58|\
im out:-38|im suing:49|immediately:72|immediately $:79|in:-37|in for:-84|in june:49|in march:67|\
in may:44|in my:-34|in receiving:48|in the:-36|included:-50|included ?:-35|information:46|\
instead $:-56|instead of:32|insurance:-66|insurance $:-69|interesa:77|interesse:68|interest:57|\
interested $:39|interested ,:88|interested in:-84|invoice:-52|invoice $:-47|ir:-35|is:-33|\
is better:-36|is blocked:-45|is deceased:91|is fine:-34|is for:51|is harassment:37|is illegal:73|\
is my:-32|is out:-81|is stop:47|is that:-39|is the:-43|is this:-57|is wrong:-36|it 0:-36|\
it be:-45|it down:-33|it in:-36|it off:-41|it out:-47|it possible:31|it stop:72|it to:-60|\
it wont:32|item:-56|its:-34|ive:48|jamais:80|jarrive:-50|je ne:38|job $:-41|june:43|just a:-41|\
just stop:79|just text:-66|keep:-31|keep going:60|keep me:-69|keep messaging:45|keep the:-57|\
key:-47|keys:-58|kim:-65|kim $:-65|kindly:33|knock it:50|la:-91|la basura:-38|la cita:-36|\
la direccion:-35|la factura:-48|la facture:-47|laissez:31|laissez moi:65|landlord:-41|las:-59|\
last message:-37|last month:65|last stop:-42|last time:46|last year:38|late:-84|late $:-86|\
later:-67|later $:-62|laughing:-63|lawyer will:50|le:-142|leak:-69|leaking:-51|leaks:-101|\
lease:-62|lease $:-54|leave a:-71|leave it:-81|leave me:72|leave my:60|leave the:-57|leave us:65|\
leaving:-74|left:-52|legal:-33|legit:-46|les:35|lets:-39|license:-58|light:-77|lights:-56|\
like these:39|list $:45|list ?:60|list is:-55|list now:38|list of:-64|lista:58|lista $:91|\
lista de:-38|lista por:61|liste:33|liste $:68|liste des:-42|liste svp:43|lists:33|lists $:33|\
live:67|live there:63|llame:-83|llegado:-98|llego:-46|llegue:-54|lol:-84|lol $:-82|longer a:47|\
longer live:47|longer need:-38|look:-43|look at:-43|looks:-48|los mensajes:39|lose:36|lose my:63|\
lose this:50|lost your:-50|love:-57|lunch:-46|lunch $:-35|lunes:-32|ma:-58|ma commande:-38|\
magazine:-48|mailing:-49|main:-54|main $:-51|make it:48|make them:-35|make these:45|making:-80|\
manana:-84|manana $:-56|mandaron:-32|mande la:-40|mandeme:-49|many texts:79|many times:47|\
march:67|marketing:32|mas:73|mas $:96|mas mensajes:56|mas por:62|may:45|may $:-48|may i:33|\
maybe:-58|maybe next:-37|me $:46|me a:-88|me again:42|me alone:87|me anymore:40|me anything:45|\
me back:-75|me be:50|me contacten:57|me contactez:31|me desabonner:53|me desinscrire:39|\
me escriban:61|me for:45|me if:-57|me in:-52|me interesa:77|me llame:-75|me mandaron:-32|\
me now:33|me off:49|me on:-101|me out:44|me plz:32|me puede:-40|me the:-78|me to:-35|\
me tomorrow:-59|me when:-65|me your:-46|mean:-32|mean it:44|means:46|mecrire:59|mecrire $:73|\
meds:-51|meeting:-76|membership:-48|membership $:-47|mensaje:-58|mensaje $:-55|mensajes:46|\
mensajes $:52|menvoyez plus:60|message please:41|message this:35|messages:46|messages $:69|\
messages please:62|messages stop:45|messages svp:43|messaging:56|messaging $:53|messaging me:41|\
mi cita:-63|mi numero:63|mi pedido:-67|min:-35|minutes:-47|miss:-59|mistake $:-50|mistake ,:37|\
moi:81|moi de:79|moi tranquille:65|molestarme:53|mon:73|mon consentement:68|mon nom:35|\
mon numero:73|mon rendez:-59|monday:-78|monday $:-69|money $:61|more:34|more $:93|more ,:61|\
more .:62|more info:-74|more message:44|more messages:43|more of:47|more pain:-71|more please:56|\
more questions:-76|more text:68|more texting:50|more texts:62|more than:-85|mother:45|moved:45|\
msgs:52|msgs $:50|much:-35|much $:46|much for:-38|much to:-51|mulch:-31|music:-31|my #:40|\
my account:-46|my autopay:-33|my calendar:-43|my card:-33|my consent:35|my contact:49|my dad:45|\
my details:67|my email:-56|my ex:-43|my info:77|my information:37|my landlord:-32|my last:-42|\
my lease:-44|my membership:-47|my mother:45|my new:-62|my number:56|my old:-73|my opt:42|\
my order:-50|my permission:34|my reservation:-44|my service:-36|my text:34|my way:-31|\
nai jamais:65|nai plus:-83|name $:-35|name from:-66|national:32|national do:32|ne:35|ne me:77|\
necesito:-59|need it:-45|need the:-56|need these:49|need you:-32|needed:-91|needed $:-68|\
needs to:37|never again:39|never been:-59|never consented:58|never contacted:-53|never gave:43|\
never got:-68|never mind:-55|never opted:45|never ordered:-51|never received:-31|never text:59|\
new:-33|new number:-43|new phone:-77|newsletter:-47|next:-35|next month:-37|next stop:-58|\
next week:-45|ni:35|night:-35|night $:-31|no .:50|no deseo:36|no i:-69|no interest:54|\
no mande:-39|no mas:80|no message:-51|no messages:-55|no more:46|no puedo:-67|no stop:33|\
no tengo:-100|no thank:-32|no want:45|no way:-103|nobody:-40|nobody came:-36|noise:-65|\
noise $:-51|nom:35|nom de:35|non:-75|nonstop:-42|noon:-68|noon $:-68|not a:33|not call:41|\
not for:40|not get:41|not getting:-87|not interested:56|not know:42|not message:35|\
not needed:-41|not now:-67|not order:-55|not receive:-33|not text:34|not use:34|nothing:79|\
notifications:72|notifications $:68|now ,:-39|now .:64|now on:73|number $:82|number .:45|\
number 0:-63|number again:34|number for:-47|number now:39|number off:58|number out:62|\
number removed:37|number to:-35|numero:63|numero $:74|numero ?:68|numero es:-57|nunca:89|oak:-43|\
of it:64|of text:36|of texting:88|of the:-74|of these:79|of town:-43|of your:45|off $:76|\
off .:41|off at:-65|off list:70|off my:-46|off of:86|off please:45|off text:58|off these:51|\
off this:54|off your:47|offer:-61|offers:34|offers $:34|office:-40|ok $:-76|ok stop:41|old:-68|\
old address:-33|on:-51|on $:49|on elm:-40|on file:-41|on me:-67|on the:-57|one:-34|one $:-58|\
one is:-39|one more:57|onions:-65|only $:31|only from:76|open:-63|opt:39|opt for:-76|opt me:44|\
opt out:48|opted:32|opted for:-74|opted in:45|opted out:61|opting:46|opting out:61|option:51|\
option $:53|optout:68|or ill:46|order:-75|order $:-65|order this:-68|order updates:48|\
ordered:-57|other:-31|our number:41|out $:80|out ?:90|out for:-43|out of:-45|out please:77|\
out the:-43|outage:-65|outside:-64|outside $:-65|over:-43|package:-32|package $:-41|paid:-61|\
paid $:-76|pain:-81|paint:-62|paper:-76|paperless:-67|paquete:-42|parar:-44|pare:-44|paren:73|\
park:-76|park there:-34|parking:-74|part of:59|parts:-55|party:-52|pas:-73|pas de:-98|\
pas interesse:68|pas la:-47|passed:101|passed away:98|password:-37|patient:44|pay:-39|pay $:-59|\
payment:-42|payment on:-42|pedido:-73|pedido $:-44|per:37|per text:46|perfect:-74|\
permission $:51|permission for:32|permission slip:-45|person $:-46|phone keeps:51|phone was:-51|\
photo:-72|photos:-57|photos $:-51|pick:-44|pickup:-73|pickup $:-37|plan:-57|plan $:-66|\
playing:-37|please .:31|please be:43|please cease:45|please contact:-38|please dont:-64|\
please i:38|please keep:-70|please make:31|please no:69|please only:41|please quit:77|\
please refrain:42|please report:-31|please send:-63|please stop:49|please text:-103|\
please thank:56|please update:-42|pls:77|pls $:72|pls cancel:-38|pls dont:35|pls stop:60|\
plumber:-34|plus:41|plus $:74|plz:81|plz $:54|police:-36|policy:-69|policy $:-62|possible:38|\
possible to:33|pour:-60|pouvez:-35|pouvez vous:-35|power:-58|price:-72|price $:-51|price ?:-53|\
prior:66|prior express:39|private:60|problem:-54|problem $:-54|procedure:-31|production:-51|\
promos:40|promos $:59|promotional:39|promotions:50|promotions $:57|puede:-40|puedo:-48|\
puedo parar:-40|pump:-43|put:-48|put me:-54|que me:67|quelle:-58|questions:-97|questions $:-74|\
quiero cancelar:-32|quiero recibir:55|quiet:-38|quit $:46|quit ,:-40|quit it:88|quit my:-42|\
quit on:-62|quit sending:67|quit smoking:-49|quit spamming:37|quit texting:54|quitenme:49|\
quitenme de:42|quote:-63|quote $:-61|rain:-40|raining:-66|reach:-38|read:31|ready:-51|\
ready ?:-45|real:-48|real person:-33|rebook:-34|receipt:-61|receipt $:-48|receive these:59|\
received:-77|receiving:55|receiving texts:57|recevoir:81|recevoir de:56|recibir:68|recu:-50|\
red:-45|refrain:45|refrain from:45|refund:-93|refund $:-50|registry:60|reminder $:-35|\
reminders .:53|removal:72|removal $:63|removal from:42|remove $:115|remove .:34|remove 0:93|\
remove me:61|remove one:-37|remove our:43|remove the:-86|remove this:49|remove us:52|removed:57|\
removed $:69|removed from:36|removed my:-44|removed the:-55|remve:52|rendez:-59|rendez vous:-59|\
renew:-70|rental:-54|repair:-37|repair $:-37|replied:67|replied stop:67|report:-36|report a:-31|\
report you:44|reported:47|reported as:39|reporting:40|reporting you:43|request:32|requesting:34|\
reschedule:-55|reschedule $:-39|resend:-31|reservation:-71|reservation $:-37|retire de:37|\
retired:43|retirez le:-36|retirez mon:34|revoke consent:40|revoked:57|revoked $:86|revoking:33|\
ride:-82|right:-31|right $:-63|right ?:-34|right now:42|road:-47|room:-59|rooms:-56|\
running late:-35|rush:-61|said no:35|said stop:71|said youd:-52|sam:-51|same:-44|saque:-38|\
saturday:-70|saturday $:-51|sauce:-66|sauce $:-53|saw:-60|say:-44|says:-45|scam $:66|\
schedule:-43|scratch that:-39|second:-35|see you:-34|seller:-58|send a:-62|send any:44|\
send it:-66|send me:32|send more:-54|send texts:41|send the:-57|sending reminders:-31|\
sending stop:67|sending the:-44|sending them:47|seriously:54|service $:50|services:-42|\
shipping:-45|shoes:-44|shop:-79|should i:-48|sick:-38|sick $:-34|sick kid:-31|sick of:-37|\
sign:-69|sign $:-65|sign up:39|signed me:50|signed the:-51|signed up:31|since:-69|sir:46|\
sir $:42|site:-42|size:-63|size $:-51|sleeping:-39|sleeping $:-39|slip:-45|smoking:-49|sms:55|\
sms $:44|snow:-52|so nice:-79|so please:74|so stop:36|soon:-49|sorry:-42|sotp:61|souhaite:57|\
sounds:-49|sounds good:-38|spam $:102|spam .:59|spam folder:-45|spam or:-50|spamming:53|spot:-51|\
spot $:-51|spring:-70|stain:-70|start:-41|started:-31|still getting:55|still on:-34|stitches:-46|\
sto:60|stock:-67|stock $:-40|stop:44|stop $:127|stop .:80|stop all:49|stop already:77|\
stop at:-48|stop being:-54|stop by:-108|stop calling:56|stop eating:-40|stop emailing:34|\
stop for:41|stop hitting:51|stop i:52|stop im:95|stop in:-80|stop is:-60|stop it:92|\
stop light:-74|stop lol:45|stop message:39|stop my:-98|stop now:82|stop over:-49|\
stop payment:-42|stop please:51|stop reaching:50|stop receiving:36|stop sign:-38|stop stop:58|\
stop taking:-60|stop texting:43|stop then:-66|stop these:68|stop with:49|stop work:-54|\
stop yesterday:80|stopped:-39|stopped coming:-31|stopping:-54|stoppp:76|stops:-48|stopsign:98|\
stopsign $:98|stp:50|stuck:-48|stuff:55|stuff $:43|su:40|su lista:49|subscribed:31|\
subscription $:88|subscription box:-37|sue:66|sue $:90|sugar:-74|suing:39|sunday:-38|\
surgery $:-50|surprise:-43|surprise $:-34|sus:51|sus mensajes:46|suscripcion:84|table:-64|\
take it:-67|take me:49|take out:-52|take the:-72|take us:48|taken:34|taken off:34|taking:-53|\
talk:-61|talk to:-51|tcpa:65|tcpa $:61|tell the:-34|tell you:35|telling:31|telling you:31|\
tengo:-116|text $:50|text ,:51|text .:42|text her:-32|text is:-31|text my:-47|text only:-65|\
text or:36|text please:77|text subscription:31|text to:54|text works:-40|text you:-41|texte:-34|\
texted:31|texted $:46|texted me:-37|texted stop:54|texting:39|texting $:71|texting .:41|\
texting about:60|texting is:-41|texting it:48|texting you:-62|textos:90|textos $:72|texts:54|\
texts $:73|texts ,:62|texts .:53|texts ?:61|texts are:-38|texts please:69|texts today:-54|tf:48|\
than:-77|than 0:-50|thanks $:-40|thanks but:45|that:-46|that $:-34|that ,:-39|that one:-32|\
that price:-41|that the:-32|that was:-48|thats:-117|thats enough:-34|the:-57|the 30th:-33|\
the 4th:48|the 9am:-33|the account:-45|the address:-55|the airport:-31|the alarm:-54|\
the alerts:-70|the app:-51|the basic:-36|the best:-43|the bleeding:-39|the blue:-44|the box:-42|\
the bus:-38|the car:-39|the charge:-39|the code:-42|the consent:-60|the deck:-38|\
the delivery:-31|the do:69|the dog:-47|the driveway:-39|the end:-48|the extended:-35|\
the extra:-46|the fcc:63|the fence:-46|the first:-42|the form:-37|the gate:-60|the group:-41|\
the insurance:-40|the invoice:-49|the keys:-55|the last:50|the leak:-34|the lease:-38|\
the link:-36|the magazine:-48|the meeting:-47|the message:-61|the messages:78|the music:-31|\
the national:32|the newsletter:-50|the noise:-32|the old:-48|the order:-34|the other:-36|\
the paper:-50|the part:-45|the photo:-34|the price:-35|the pump:-43|the quote:-33|\
the receipt:-53|the rental:-48|the repair:-37|the reservation:-43|the right:-46|the same:-35|\
the second:-38|the seller:-58|the service:-39|the shop:-31|the sign:-52|the site:-43|the spam:34|\
the stain:-57|the texts:34|the time:-40|the top:-42|the trash:-42|the waiting:-56|\
the waitlist:-86|the warranty:-49|the window:-33|the word:61|the wrong:-53|them stop:-38|\
there ,:43|there any:36|there anymore:44|theres:-52|these:77|these $:104|these ,:41|these .:33|\
these ?:78|these anymore:52|these messages:53|these off:48|these reminders:-42|these texts:49|\
these to:58|they:-42|thing:69|thing $:62|third:31|third time:47|this:33|this $:68|this ?:65|\
this a:-32|this group:35|this line:49|this list:65|this month:-69|this number:37|this one:-61|\
this phone:44|this service:51|this spam:34|this stop:58|this the:-47|this thing:44|this week:-52|\
this year:-57|those:-46|through:-92|through $:-63|through the:-60|thursday:-49|thursday $:-33|\
thx:54|thx $:35|ticket:-43|til:-50|tile:-44|tile $:-45|till:-45|till the:-32|times:70|times $:36|\
times do:45|tmrw:-64|tmrw $:-47|to 0:-32|to be:57|to cancel:-50|to end:59|to enter:-70|to get:81|\
to hear:55|to it:32|to make:57|to miss:-37|to move:32|to no:41|to pay:-40|to receive:69|\
to reschedule:-41|to say:-33|to sign:-51|to take:32|to that:-33|to the:-36|to this:40|\
todavia:-60|todavia $:-60|today:-56|today $:-37|today ?:-50|toilet:-36|told you:40|tomorrow:-67|\
tomorrow $:-69|tonight:-38|tonight $:-33|too:-31|too $:-67|top:-42|tour:-52|tour $:-49|tow:-46|\
tow $:-40|town:-43|traffic:-77|train:-47|training:-32|tranquille:65|trash:-49|tree:-69|\
tree $:-35|trial:-49|truck:-45|tuesday:-96|tuesday $:-63|turn it:-45|turn these:53|twice:-42|\
twice ,:-37|two:-87|two $:-33|txt:84|txt $:69|txt me:37|txts:71|u:57|u $:54|u stop:42|u to:32|\
ugh:38|um:42|un:-38|understand:41|unit:-66|unit 0:-46|unsub:84|unsub $:66|unsubcribe:67|\
unsubscibe:73|unsubscribe:63|unsubscribe $:72|unsubscribe .:69|unsubscribe ?:72|\
unsubscribe me:32|unsubscribe my:-35|unsubscribe please:36|unsubscribed:89|unsubsribe:52|\
unsuscribe:61|until:-92|until i:-50|unwanted:47|up my:41|update:-52|update my:-78|updates:-40|\
updates $:-52|ur:36|us alone:43|use email:44|use this:-53|using:-51|ustedes:55|valve:-81|\
valve is:-56|vet:44|veuillez:74|veux pas:-33|voicemail:-52|vos:69|vous:-32|voy:-57|voy a:-57|\
vuelvan:54|vuelvan a:54|w:41|w the:37|wait:-73|wait $:-45|waiting:-72|waitlist:-86|\
waitlist $:-66|want a:-49|want off:82|want out:31|want text:41|want the:-52|want them:39|\
want these:72|want this:44|want to:-48|wanted:37|wants:63|warning:31|warranty:-53|warranty $:-37|\
was:-64|wasting:64|water:-81|way $:-38|way to:64|way too:74|we:-35|we got:-59|we need:-36|\
weather:-49|week:-41|week $:-45|week ?:-44|weekend:-53|well:-63|went:-43|what are:-36|what do:32|\
what happens:57|what time:-52|whatever:33|whats:-44|whats your:-52|when:-102|when you:-62|\
wheres:-31|which:-42|while:-53|who are:-31|who gave:41|who this:55|whos:-83|whos this:-61|\
why am:58|why are:41|why did:-108|why do:51|will be:54|window:-33|winter:-59|wish:36|wish to:37|\
with me:42|with these:50|withdraw my:-49|withdrawn:76|without:-69|without me:-55|wont:-47|\
wont stop:-66|word:88|work $:31|work until:-56|working:-45|works:-57|works $:-68|worry:-63|\
would be:-47|written:57|wrong:-56|wrong address:-39|wrong color:-34|wrong date:-38|\
wrong size:-47|wtf:39|ya basta:49|yall:68|yes please:-61|yesterday $:-66|yet:-91|yet $:-92|yo:45|\
you ,:39|you are:60|you call:-39|you can:-43|you cancel:-35|you could:46|you do:-41|\
you email:-37|you got:32|you if:32|you know:-37|you make:-40|you my:46|you not:93|you people:82|\
you remove:-53|you said:-57|you so:-36|you text:32|you texting:31|you the:-35|you then:-52|\
you to:33|you unsubscribe:50|youd:-52|your company:39|your database:31|your email:37|\
your list:44|your message:-44|your number:-50|your text:-55|youre:-48|"""
WEIGHTS: Final[dict[str, int]] = {
    words: int(weight)
    for words, _, weight in (pair.rpartition(":") for pair in _PAIRS.split("|") if pair)
}
