"""Weights of the second opinion, in hundredths; see `tests.evaluation.train_hunch`.

Trained on texts written for Assent (MIT, as the rest), never on customers' texts.
"""

from __future__ import annotations

from typing import Final

BIAS: Final = -20
THRESHOLD: Final = 144
_LINES: Final = """\
35	#
-18	,
-38	, can
-22	, do
-11	, i
-38	, ill
11	, im
-34	, its
-38	, just
-26	, my
17	, no
55	, please
19	, remove
-20	, ship
-9	, should
68	, stop
29	, take
-70	, text
30	, thank
26	, thanks
-25	, the
41	, unsubscribe
-12	, what
25	.
29	. $
57	. .
12	. no
32	. now
39	. please
35	. remove
54	. stop
31	. take
22	. thank
27	. unsubscribe
-80	10
-28	10 $
-20	11
-20	11 $
-57	12
-20	14
-71	2
-17	20
-31	3 $
-36	30
-45	4
-34	4 $
-46	4471
-46	4471 $
-42	4pm
-29	5
-56	5 $
-32	6
-47	6 $
-72	9
-86	9 $
-31	9am
-20	9am and
-34	?
-49	? $
14	? i
25	AGAIN
15	AGAIN>AGAIN
42	AGAIN>CEASE
17	AGAIN>ME
19	AGAIN>REMOVE
9	AGAIN>TEXTG
49	AGAIN>TEXTS
38	AGAIN>TEXTV
43	AUTHORITY
-19	AUTHORITY>BLOCK
-17	AUXPAST
22	AUXPAST>AGAIN
48	AUXPAST>CALLV
-70	AUXPAST>CEASE
-40	AUXPAST>END
38	AUXPAST>LIST
12	AUXPAST>ME
30	AUXPAST>NEG
32	AUXPAST>NOT
36	AUXPAST>NUM
38	AUXPAST>OPT
-26	AUXPAST>PROMO
30	AUXPAST>RECVG
-64	AUXPAST>REMOVE
-9	AUXPAST>SEND
13	AUXPAST>SIGNUP
16	AUXPAST>TAKE
-15	AUXPAST>TEXTG
53	AUXPAST>TEXTV
-21	AUXPAST>THIRD
44	AUXPAST>UNSUB
11	AUXPAST>WANT
-46	AUXPAST>YOU
10	BLOCK
67	BLOCK>AUTHORITY
34	BLOCK>JUNK
34	BLOCK>TEXTS
82	BLOCK>YOU
-15	CALLV
-11	CALLV>CALLV
13	CALLV>EMAIL
41	CALLV>LIST
-29	CALLV>ME
-34	CALLV>MY
36	CALLV>NEG
28	CALLV>NOT
-23	CALLV>NUM
-10	CALLV>TAKE
13	CALLV>TEXTG
18	CALLV>TEXTS
16	CALLV>TEXTV
-11	CALLV>THIRD
-8	CALLV>YOU
47	CEASE
43	CEASE>CALLV
40	CEASE>CEASE
43	CEASE>FR_ASK
-19	CEASE>I
31	CEASE>JUNK
26	CEASE>ME
17	CEASE>MY
12	CEASE>NEG
12	CEASE>NOT
46	CEASE>NUM
47	CEASE>PROMO
55	CEASE>RECVG
29	CEASE>SEND
49	CEASE>TEXTG
50	CEASE>TEXTS
72	CEASE>TEXTV
59	CEASE>THIRD
-31	CEASE>YOU
44	CONSENT
51	CONSENT>ME
13	CONSENT>NUM
10	CONSENT>TEXTED
15	CONSENT>TEXTS
64	CONSENT>TEXTV
-16	EMAIL
-51	EMAIL>ME
37	EMAIL>MY
28	EMAIL>NEG
24	EMAIL>NOT
9	EMAIL>NUM
42	EMAIL>TEXTG
-15	EMAIL>TEXTV
21	END
-9	END>CALLV
53	END>LIST
9	END>MY
9	END>NUM
16	END>PROMO
80	END>TEXTS
84	END>TEXTV
33	ES_ASK
12	ES_ASK>TEXTS
40	ES_CEASE
72	ES_CEASE>ES_INF
42	ES_CEASE>TEXTS
48	ES_INF
27	ES_INF>TEXTS
87	ES_REMOVE
9	FR_ASK
11	FR_ASK>AGAIN
20	FR_ASK>ME
50	FR_ASK>TEXTS
-24	FR_ASK>YOU
61	FR_CEASE
54	FR_CEASE>FR_ASK
21	FR_CEASE>ME
37	FR_CEASE>TEXTS
66	FR_REMOVE
-15	HASSLE
-20	HASSLE>I
-40	HASSLE>YOU
53	I>AGAIN
18	I>AUTHORITY
21	I>AUXPAST
23	I>BLOCK
-16	I>CALLV
41	I>CONSENT
-15	I>EMAIL
-49	I>END
23	I>I
41	I>LIST
11	I>ME
22	I>MY
8	I>OPT
24	I>PROMO
19	I>SIGNUP
59	I>TEXTED
-43	I>TEXTG
-13	I>TEXTV
-9	I>THIRD
40	I>UNSUB
-15	I>WANT
-22	JUNK
-29	JUNK>YOU
26	LIST
10	LIST>I
-12	LIST>LIST
-32	LIST>ME
19	ME
32	ME>AGAIN
-11	ME>CALLV
-26	ME>EMAIL
-10	ME>ES_INF
38	ME>FR_ASK
-66	ME>I
11	ME>JUNK
41	ME>LIST
36	ME>ME
14	ME>MY
55	ME>NEG
29	ME>NOT
-37	ME>NUM
56	ME>PROMO
9	ME>TEXTG
-8	ME>TEXTS
56	ME>UNSUB
14	ME>YOU
14	MY>AGAIN
13	MY>AUTHORITY
-22	MY>AUXPAST
17	MY>CALLV
38	MY>CEASE
46	MY>CONSENT
-25	MY>FR_ASK
-25	MY>HASSLE
45	MY>I
11	MY>LIST
-8	MY>ME
-11	MY>MY
25	MY>NUM
17	MY>OPT
30	MY>RECVG
-27	MY>SEND
49	MY>SIGNUP
13	MY>TAKE
13	MY>TEXTS
16	MY>UNSUB
48	MY>WANT
32	NEG>AGAIN
28	NEG>AUXPAST
-8	NEG>CALLV
-35	NEG>CEASE
25	NEG>CONSENT
-46	NEG>EMAIL
24	NEG>ES_ASK
12	NEG>FR_ASK
-19	NEG>HASSLE
-12	NEG>I
14	NEG>JUNK
26	NEG>ME
24	NEG>MY
54	NEG>NEG
39	NEG>NOT
29	NEG>NUM
17	NEG>OPT
65	NEG>PROMO
-41	NEG>RECVG
39	NEG>REMOVE
20	NEG>SEND
35	NEG>SIGNUP
10	NEG>TEXTED
42	NEG>TEXTG
46	NEG>TEXTS
39	NEG>TEXTV
-33	NEG>THIRD
-89	NEG>UNSUB
20	NEG>WANT
-16	NEG>YOU
-10	NOT
40	NOT>AGAIN
28	NOT>AUXPAST
-47	NOT>CEASE
-38	NOT>EMAIL
-30	NOT>HASSLE
-26	NOT>I
23	NOT>ME
29	NOT>MY
38	NOT>NEG
29	NOT>NOT
20	NOT>NUM
17	NOT>OPT
40	NOT>PROMO
-41	NOT>RECVG
27	NOT>REMOVE
19	NOT>SEND
34	NOT>SIGNUP
-16	NOT>TAKE
20	NOT>TEXTED
26	NOT>TEXTG
33	NOT>TEXTV
-39	NOT>THIRD
-89	NOT>UNSUB
18	NOT>WANT
-10	NOT>YOU
11	NUM>AUXPAST
-12	NUM>CALLV
12	NUM>CEASE
21	NUM>ES_ASK
36	NUM>FR_ASK
19	NUM>HASSLE
19	NUM>JUNK
18	NUM>ME
-79	NUM>MY
46	NUM>NEG
38	NUM>NOT
-12	NUM>NUM
53	NUM>PROMO
21	NUM>SIGNUP
46	NUM>TAKE
14	NUM>TEXTG
77	NUM>TEXTS
23	NUM>TEXTV
-27	NUM>THIRD
23	NUM>WANT
15	NUM>YOU
35	OPT
27	OPT>ME
15	OPT>MY
12	OPT>PROMO
26	OPT>TEXTS
-18	PROMO>AUXPAST
-10	PROMO>END
21	PROMO>I
17	PROMO>LIST
12	PROMO>ME
47	PROMO>TEXTS
-18	PROMO>YOU
8	RECVG
12	RECVG>CEASE
14	RECVG>I
-33	RECVG>TEXTS
-58	RECVG>YOU
24	REMOVE
9	REMOVE>CALLV
21	REMOVE>LIST
63	REMOVE>ME
31	REMOVE>MY
55	REMOVE>NUM
11	REMOVE>TEXTS
16	REMOVE>TEXTV
-19	REMOVE>THIRD
37	REMOVE>YOU
12	SEND
-33	SEND>AGAIN
8	SEND>FR_ASK
14	SEND>JUNK
31	SEND>MY
-27	SEND>NUM
26	SEND>PROMO
13	SEND>TEXTS
9	SEND>TEXTV
23	SIGNUP
16	SIGNUP>CEASE
-21	SIGNUP>CONSENT
16	SIGNUP>ME
72	SIGNUP>MY
-28	SIGNUP>NEG
9	SIGNUP>NUM
12	SIGNUP>PROMO
22	SIGNUP>REMOVE
-30	SIGNUP>SIGNUP
10	SIGNUP>TEXTED
42	SIGNUP>TEXTS
25	SIGNUP>TEXTV
49	SIGNUP>YOU
20	TAKE>CEASE
-11	TAKE>CONSENT
59	TAKE>LIST
30	TAKE>ME
42	TAKE>MY
86	TAKE>NUM
29	TAKE>PROMO
10	TAKE>RECVG
-27	TAKE>SEND
-11	TAKE>SIGNUP
-48	TAKE>THIRD
16	TAKE>YOU
58	TEXTED
16	TEXTED>CEASE
-36	TEXTED>ME
43	TEXTG
27	TEXTG>CALLV
9	TEXTG>CEASE
25	TEXTG>I
-24	TEXTG>LIST
42	TEXTG>ME
29	TEXTG>MY
26	TEXTG>NUM
16	TEXTG>THIRD
12	TEXTG>UNSUB
-57	TEXTG>YOU
47	TEXTS
23	TEXTS>AGAIN
-18	TEXTS>AUXPAST
16	TEXTS>CEASE
32	TEXTS>END
17	TEXTS>LIST
43	TEXTS>ME
-26	TEXTS>MY
53	TEXTS>NEG
34	TEXTS>NUM
21	TEXTS>PROMO
13	TEXTS>SEND
37	TEXTS>TAKE
33	TEXTS>TEXTG
15	TEXTS>TEXTS
-24	TEXTS>THIRD
-21	TEXTS>WANT
-19	TEXTS>YOU
15	TEXTV
40	TEXTV>AGAIN
25	TEXTV>BLOCK
-18	TEXTV>CALLV
57	TEXTV>CEASE
-28	TEXTV>I
26	TEXTV>LIST
-46	TEXTV>MY
-8	TEXTV>NOT
-49	TEXTV>NUM
-8	TEXTV>TAKE
24	TEXTV>TEXTS
-35	TEXTV>TEXTV
-49	TEXTV>THIRD
-13	TEXTV>YOU
-16	THIRD
30	THIRD>AUXPAST
-39	THIRD>BLOCK
21	THIRD>CALLV
9	THIRD>CEASE
17	THIRD>CONSENT
-22	THIRD>I
17	THIRD>LIST
-52	THIRD>ME
-32	THIRD>MY
10	THIRD>NEG
10	THIRD>NOT
24	THIRD>NUM
29	THIRD>SIGNUP
-20	THIRD>TEXTG
9	THIRD>TEXTS
-13	THIRD>TEXTV
14	THIRD>THIRD
59	THIRD>WANT
29	THIRD>YOU
137	UNSUB
8	UNSUB>ME
21	UNSUB>MY
19	UNSUB>NUM
49	UNSUB>YOU
8	WANT
33	WANT>AUXPAST
-31	WANT>BLOCK
38	WANT>CEASE
-40	WANT>CONSENT
-12	WANT>END
50	WANT>LIST
9	WANT>ME
31	WANT>NEG
21	WANT>NOT
28	WANT>NUM
-9	WANT>OPT
18	WANT>PROMO
-8	WANT>RECVG
25	WANT>REMOVE
14	WANT>SEND
-22	WANT>SIGNUP
30	WANT>TEXTED
22	WANT>TEXTG
54	WANT>TEXTS
43	WANT>TEXTV
-38	WANT>THIRD
9	WANT>UNSUB
74	WANT>YOU
-9	YOU
35	YOU>AGAIN
42	YOU>AUTHORITY
-33	YOU>AUXPAST
34	YOU>CEASE
17	YOU>EMAIL
29	YOU>ES_ASK
49	YOU>ES_CEASE
-30	YOU>FR_ASK
28	YOU>I
31	YOU>LIST
47	YOU>NEG
53	YOU>NOT
47	YOU>NUM
-26	YOU>PROMO
-25	YOU>REMOVE
-10	YOU>SEND
-8	YOU>SIGNUP
11	YOU>TAKE
43	YOU>TEXTG
-14	YOU>TEXTS
-14	YOU>TEXTV
-12	YOU>THIRD
40	YOU>WANT
30	YOU>YOU
-71	^ $
-50	^ a
-46	^ add
-21	^ all
43	^ already
-14	^ annoying
-58	^ any
71	^ arretez
-35	^ away
16	^ basta
-54	^ block
55	^ blocked
47	^ blocking
-51	^ call
21	^ calls
-43	^ can
29	^ cancel
63	^ cancelar
54	^ cease
38	^ cessez
29	^ cest
56	^ comment
43	^ como
10	^ consent
18	^ consider
8	^ could
-41	^ count
-23	^ cut
21	^ dejen
52	^ delete
-70	^ did
-27	^ didnt
53	^ disable
41	^ discontinue
-28	^ do
-28	^ does
-50	^ done
-35	^ dont
-17	^ drop
-18	^ email
41	^ enlevez
50	^ enough
-63	^ envoyez
40	^ erase
41	^ f
73	^ for
39	^ forget
-8	^ found
39	^ from
66	^ get
32	^ go
-41	^ good
-36	^ got
46	^ halt
27	^ harassment
-16	^ he
23	^ hello
-33	^ help
11	^ hey
21	^ how
-8	^ i
18	^ if
-49	^ il
18	^ im
-65	^ interested
-50	^ is
-67	^ it
22	^ ive
-8	^ je
39	^ just
-94	^ keep
23	^ knock
-60	^ la
-44	^ legal
21	^ let
82	^ lose
-54	^ lost
-43	^ mail
63	^ make
11	^ me
-35	^ merci
-73	^ mi
-32	^ more
-36	^ my
12	^ ne
-10	^ need
-20	^ never
-9	^ no
-8	^ nope
-22	^ not
59	^ nunca
23	^ ok
-36	^ omg
-19	^ one
-40	^ only
13	^ opt
21	^ opting
29	^ para
31	^ paren
37	^ permission
-9	^ please
40	^ pls
11	^ plus
53	^ plz
27	^ por
-25	^ pouvez
-52	^ put
-45	^ quelle
12	^ quiero
34	^ quit
22	^ remove
-41	^ report
46	^ reported
27	^ reporting
-11	^ retirez
-28	^ revoke
51	^ rudesign
-28	^ scratch
44	^ screw
-59	^ send
36	^ she
17	^ shut
-58	^ sorry
-20	^ spam
-17	^ start
59	^ stop
24	^ stopppp
78	^ stopsign
39	^ stp
-24	^ strike
-44	^ take
-20	^ tell
-78	^ text
-45	^ thank
-28	^ thanks
-36	^ thats
-94	^ the
30	^ these
-54	^ they
86	^ this
-12	^ tired
-30	^ too
15	^ turn
29	^ ugh
28	^ unsub
40	^ unsubcribe
35	^ unsubscribe
46	^ use
37	^ veuillez
40	^ want
-29	^ we
-35	^ well
13	^ were
-45	^ what
-27	^ whats
-35	^ when
-19	^ which
-55	^ whos
29	^ why
-15	^ withdraw
36	^ would
-47	^ wrong
-13	^ ya
-17	^ yall
-12	^ yes
15	^ yo
14	^ you
-24	^ your
55	^ youre
-20	a
52	a customer
-45	a quote
-41	a refund
11	a scam
-27	a stop
-30	a text
-77	about
-23	about a
-62	about it
-33	about the
18	accept
16	accept texts
-10	accident
-34	accident $
-43	account
-55	account $
-51	ad
-53	add
-13	add me
-32	address
28	address $
-30	address ,
18	ads
27	ads $
12	advertising
12	advertising to
8	advised
14	afford
-25	after
31	again
35	again $
9	again .
-30	agree
-30	agree to
-40	agreed
-31	agreed to
48	alerts
46	alerts $
50	all
43	all $
18	all communications
21	all messages
20	all texts
26	all the
46	alone
100	alone $
22	alone .
51	already
15	already told
23	am
-47	am not
28	an
20	and desist
-39	and found
20	and i
58	and im
-33	and it
-10	and put
30	and stop
15	and texting
10	and thank
10	and these
40	annoying
56	annoying $
-37	annuler
-27	another
-35	any
21	any longer
-66	any messages
39	any more
22	anymore
11	anymore $
15	anymore ,
-18	anything
-11	anything else
-52	anytime
-11	appointment
-10	appointment $
26	appointment reminders
-31	appointments
19	appreciate
-35	are
53	are annoying
-19	are no
43	are not
-29	are you
-42	around
-35	around noon
-27	arreter
-48	arreter chez
22	arreter de
71	arretez
16	arretez de
32	as
18	asap
18	asap $
13	ask
-46	asked for
36	asked to
16	asked you
-66	at
-31	at 3
-24	at 4
-65	at the
28	at work
-37	attached
-37	attached $
42	attorney $
-16	attorney has
26	authorized
-61	autopay
-61	autopay $
52	away
38	away $
55	away ,
-41	baby
-73	back
-86	back $
94	baja
81	baja $
-18	bank
38	base
55	basta
59	be
68	be $
31	be contacted
54	be in
37	be on
40	be removed
53	be taken
38	be texted
-55	be there
-12	been
-88	before
-11	before 10
-51	being
-40	better
-41	bill
-37	bill $
-26	block
52	blocked
9	blocked $
46	blocked .
49	blocking
-18	blowing
-18	blowing up
-60	blue
-17	blue one
-64	bon
-43	bon $
12	bother
-17	bother you
-40	bothering
-48	bothering you
-34	bring
35	bro
16	bro $
-81	bus
-15	but
27	but i
-50	but the
17	but we
-53	button
-38	by
-18	by accident
37	by mail
-48	by the
47	bye
-27	call
-49	call $
-41	call before
-21	call instead
39	call list
-16	call me
-33	call my
23	call or
-18	call you
-23	calling $
15	calling and
-10	calling me
31	calling my
12	calls
-64	came
-45	can
-31	can i
27	can u
-45	can we
20	can yall
-39	can you
14	cancel all
39	cancel it
-31	cancel my
12	cancel text
-14	cancel the
33	cancel these
48	cancel this
18	cancelar
-38	cancelled
14	cant afford
-37	car
-25	car in
-69	card
-32	card $
68	cease
54	cease $
11	cease all
20	cease and
8	cease contacting
15	cease texting
-62	cebolla
-20	cell
38	cessez
21	cessez de
-43	cest bon
-73	change
-55	change $
-34	changed
20	changed my
-35	charge
-35	charge $
-60	charged
-47	chat
-43	check
-48	chez
-48	chez vous
-59	choices
-58	cita
-39	class
-20	class $
-44	code
-30	code $
-71	coffee
-36	come
-27	come in
-12	come off
-45	coming
-48	coming $
-41	commande
-41	commande $
56	comment
42	communication
27	communications
26	communications $
43	como
-11	company
15	company $
20	computer
-22	con
35	consent
64	consent $
-71	consent form
15	consent to
39	consentement
39	consentement $
47	consentimiento
47	consentimiento $
34	consider
34	consider this
57	contact
62	contact $
31	contacted
29	contacted $
34	contacten
25	contacter
25	contacter $
27	contactez
27	contactez plus
21	contacting
18	contacting me
-50	continue
-28	continue with
31	cost
31	cost me
-16	couch
11	could
-41	count
-41	count me
25	coupons
21	coupons $
-52	coverage
-52	coverage $
69	customer
69	customer $
-64	cut
-23	cut it
47	dad
47	dad passed
-64	dana
-77	dana $
45	data
11	database
9	database $
-16	date
-16	date $
8	daughter
-32	day
21	day $
-36	day ?
25	de
75	de baja
66	de la
20	de mandarme
21	de me
38	de mecrire
16	de menvoyer
46	de messages
63	de su
-9	de suite
50	de textos
33	de vos
52	de votre
-31	deal
-29	deal $
-58	deals
-37	deed
18	dejar
18	dejar de
21	dejen
37	dejen de
-43	del
34	delet
20	delete
16	delete my
-51	delete the
-38	deleted
-35	delivery
-36	delivery $
-45	demain
-45	demain $
17	demand
36	desabonner
17	deseo
53	desist
52	desist $
-45	desk
-30	desk $
-73	details
-54	did
21	did not
-50	did the
-47	did you
-47	didnt
-31	didnt agree
13	didnt ask
-44	didnt get
-63	didnt mean
54	disable
49	discontinue
9	do i
23	do not
-52	do you
-21	documents
-19	does
-34	does the
-12	dog
-67	done
-32	done $
9	done .
-23	done with
-12	dont
-20	dont bother
-52	dont call
14	dont contact
14	dont do
-71	dont forget
-47	dont get
-20	dont have
23	dont know
-25	dont message
-20	dont need
16	dont remember
47	dont send
-48	dont stop
46	dont text
49	dont txt
23	dont use
-20	dont want
-21	dont worry
-67	door
-13	door $
-12	driver
-21	driving
-30	drop
-26	drop me
-21	drop the
41	du
-60	early
-34	early $
-119	el
-44	el lunes
-38	el mensaje
-31	el paquete
38	else
38	else $
-34	email $
46	email instead
24	email is
-54	email it
56	email only
26	emailing
26	emailing me
-10	emails
-41	en
-42	en la
55	end $
-10	end ?
17	end all
-30	end is
52	end it
-44	end of
10	end these
47	end this
-29	ended
41	enlevez
27	enlevez moi
16	enough $
-72	enough for
64	enough with
-33	enter
17	envien
17	envien mas
-63	envoyez
40	erase
-69	es
50	escriban
46	escriban $
16	escriban mas
-45	est
-38	esta
-43	este
27	estos
27	estos mensajes
42	etre
22	ever
26	everything
49	everything $
-39	ex
-29	exchange
-59	exit
-36	extended
-31	extended warranty
-60	extra
51	f
33	f off
-61	factura
-19	favor $
56	fcc
60	fcc $
-38	fee
-38	fee $
-40	fence
-35	fence $
-40	filter
29	fin
-67	fine
-67	fine $
-63	first
-29	first $
-57	for
-17	for a
-41	for friday
-36	for me
-44	for now
49	for texts
-29	for the
35	for these
70	for this
-40	for two
-40	forget
8	forget my
-75	form
-51	form $
-58	found
-41	found it
-62	friday
-61	friday $
-24	fridays
-24	fridays $
49	from
29	from all
-17	from my
66	from now
-67	from the
60	from this
15	from you
50	from your
-37	front
-33	front desk
-10	further
26	further communication
35	further contact
15	further messages
27	future
-53	gate
-38	gate $
-12	gate code
23	gave
-17	gave me
32	gave you
21	get
-13	get a
-9	get it
67	get lost
41	get me
21	get on
-42	get there
44	get these
31	get this
-9	getting
15	getting these
-56	getting your
22	give you
45	go away
-17	go to
18	going to
37	gonna
-60	good
-42	good $
-27	good for
-74	got
-23	got a
-47	got the
-38	gracias
-58	gracias $
-82	great
-82	great $
-16	group
21	group $
14	guys
17	guys to
-9	had
-44	haha
-83	haha $
49	halt
11	halt all
39	happens
39	happens if
30	harassing
30	harassing me
66	harassment
89	harassment $
-23	has
-27	has the
-65	hasta
20	hate
15	hate these
-21	have
51	have a
11	have asked
15	have my
8	have no
-37	have permission
-46	have the
18	have to
-64	havent
-8	he
54	hear
54	hear from
-36	heard
23	hello
-57	help
-32	help $
-42	help me
20	her
-10	here
-35	here $
30	hereby
11	hey
-55	him
-42	his
-21	hold
-10	home
-54	hot
-54	hot water
-34	house
-57	house $
29	house so
25	how
36	how can
45	how did
36	how many
-60	how much
30	how to
18	husband
31	husband passed
30	i already
29	i am
57	i be
-15	i call
-13	i cancel
17	i cant
17	i demand
10	i did
-34	i didnt
-16	i do
-32	i found
-23	i gave
50	i getting
14	i got
19	i hate
-23	i have
-51	i havent
25	i hereby
20	i keep
30	i know
-65	i like
-55	i need
-11	i never
9	i no
49	i opt
-55	i prefer
-42	i quit
33	i revoke
33	i said
-30	i signed
33	i still
-53	i stop
18	i text
16	i texted
32	i unsubscribe
28	i want
-11	i was
21	i will
18	i withdraw
43	i would
-12	id
-11	id like
-20	id rather
-15	if
-51	if it
32	if you
-49	il
-19	ill
-39	ill leave
-51	ill stop
57	ill sue
26	im
42	im blocking
9	im driving
20	im good
21	im in
39	im suing
36	immediately
30	immediately $
-51	in
23	in a
-33	in the
11	in to
-28	in your
-37	info
-39	info ?
23	info from
-14	instead
-45	instead $
-21	instead ?
33	instead of
-51	insurance
-29	insurance $
47	interesa
47	interesa $
8	interested
40	interested $
66	interested ,
-41	interested .
-66	interested in
-44	invoice
-53	is
26	is a
-17	is at
-37	is attached
-25	is better
-46	is fine
20	is for
25	is harassment
-16	is in
28	is it
-31	is ready
-11	is sick
-64	is the
43	is there
-74	is this
-26	it
24	it $
28	it .
-35	it in
-19	it says
36	it stop
-62	it to
15	it with
-15	item
-20	its
-35	its a
34	ive
23	ive asked
64	jamais
-8	je
-25	je nai
39	je ne
-26	job
-32	job $
-19	junk
33	junk $
-29	just
-10	just email
-20	keep
10	keep getting
35	keep going
-55	keep me
22	keep messaging
-27	keep sending
-17	keep texting
-8	keeps
22	keeps texting
-48	keys
-15	kid
15	kindly
-42	kitchen
-42	kitchen $
23	knock
18	know my
-21	know you
-99	la
-61	la factura
22	la lista
-47	landlord
27	last
49	last year
-79	late
-75	late $
22	lawyer
18	lawyer $
16	lawyer will
-84	le
-42	leak
-25	leak $
-55	leaking
-52	leaking $
-69	lease
-51	lease $
-72	leave it
32	leave me
19	leave my
55	leave us
-19	left
-50	legal
54	les
21	let
21	let me
-34	lets
-12	like
-38	like them
-8	like to
-12	line
14	link
22	list
31	list $
42	list ?
18	list asap
15	list for
-46	list of
47	lista
62	lista $
-16	lista de
34	liste $
36	live
-49	llego
-37	llego el
-34	loan
-69	lol
-84	lol $
43	longer
57	longer a
-17	longer have
30	longer interested
-10	longer need
13	look
43	los
43	los mensajes
82	lose
56	lose my
16	lost
-39	lost my
-31	love
-20	lunch
-44	lunes
-41	ma
-41	ma commande
-34	machine
-42	mail $
-12	mailing
-12	mailing list
-41	main
-41	main $
53	make
23	make it
27	make the
36	make these
22	make this
-73	making
-67	manana
-19	mandar
20	mandarme
15	mandarme mensajes
-21	mande
8	manden mas
11	many
-59	many choices
51	many messages
68	many texts
36	many times
15	marketing
22	marketing texts
45	mas
79	mas $
22	mas mensajes
16	mas textos
30	may
19	me
33	me $
16	me ,
9	me .
10	me ?
-61	me a
-21	me about
26	me again
87	me alone
11	me any
20	me anymore
-10	me at
-57	me back
47	me be
34	me contacten
25	me contacter
27	me contactez
36	me desabonner
17	me envien
50	me escriban
28	me for
18	me from
23	me i
47	me instead
47	me interesa
-11	me know
-21	me mande
-8	me manden
15	me more
27	me off
-66	me on
44	me out
-27	me please
27	me plz
-56	me puede
-29	me texts
-70	me the
15	me this
-22	me to
-29	me up
-20	me when
-50	mean
-63	mean to
12	mecrire
38	mecrire $
-34	meds
-47	meeting
-43	membership
-43	membership $
-38	mensaje
-38	mensaje $
72	mensajes
71	mensajes $
23	menvoyer
16	menvoyer des
37	menvoyez plus
-35	merci
-12	merci $
10	message $
20	message me
59	messages
61	messages $
24	messages .
42	messages for
-22	messages from
31	messages please
29	messages stop
14	messages will
51	messaging
28	messaging $
23	messaging me
11	messaging my
22	mi
-58	mi cita
47	mi consentimiento
17	mi numero
-17	mind
-35	minutes
-44	miss
-36	mistake $
80	moi
42	moi de
16	mom
26	mon
39	mon consentement
41	mon numero
-53	mon rendez
-74	monday
-74	monday $
28	more
78	more $
15	more ads
-32	more info
35	more message
20	more messages
13	more of
52	more please
21	more promos
-42	more questions
25	more reminders
52	more text
27	more texts
-67	more than
33	morning
15	mother
16	move
23	move the
29	moved
31	msgs
-39	much
-25	my
35	my #
-29	my account
-58	my appointment
-9	my attorney
-39	my autopay
-28	my bill
-25	my car
-34	my cell
32	my consent
12	my contact
-42	my dog
-39	my ex
18	my husband
23	my info
-29	my landlord
28	my lawyer
-47	my lease
20	my mind
15	my mother
-24	my name
50	my number
-41	my old
37	my opt
-60	my order
18	my permission
-27	my son
-17	my subscription
17	my text
-22	my texts
41	my wife
-8	my wifes
-17	my work
-10	nada
-27	nada $
-25	nai
46	nai jamais
-50	nai plus
-36	name
-40	name $
-51	narrete
43	ne
55	ne me
31	ne plus
9	ne veux
-54	necesito
-49	need
-51	need a
-43	need the
28	need these
-15	need to
33	need your
10	needs
10	needs to
-14	never
21	never again
-40	never agreed
-33	never asked
35	never gave
-52	never got
-51	never mind
43	never opted
27	never text
-53	new
-37	new number
-45	new phone
-43	next
18	ni
33	no .
-21	no calls
17	no deseo
-10	no further
38	no longer
53	no mas
12	no more
-67	no need
-32	no quiero
19	no text
36	no texting
18	no texts
-14	no thank
11	no thanks
-49	noise
-31	noise stop
-54	noon
-54	noon $
-8	nope
19	nope .
12	not
39	not a
9	not authorize
25	not authorized
43	not call
9	not contact
-58	not getting
22	not give
16	not gonna
54	not interested
15	not reach
16	not send
-13	not sign
70	not text
28	not to
-11	not today
28	not use
-12	not want
20	not wish
-23	note
67	nothing
12	notice
53	notifications
49	notifications $
30	now
21	now $
38	now .
-48	now haha
66	now on
75	number $
-54	number 555
14	number again
-17	number do
-22	number for
37	number from
-21	number is
23	number off
31	number on
31	number out
-12	number please
-43	number to
31	numero
62	numero $
56	numero ?
59	nunca
-44	oak
-39	oak $
12	of all
-30	of my
34	of text
58	of texting
-83	of the
66	of these
15	of this
58	of your
20	off
79	off $
33	off .
-61	off at
-46	off my
-22	off the
30	off these
44	off this
8	off ur
59	off your
-12	offer
20	offers
20	offers $
-26	office
-25	office $
-13	ok
-53	ok $
-57	old
-8	omg
-36	omg stop
-61	on
79	on $
-24	on fridays
-15	on it
-60	on me
-39	on my
-45	on the
32	on this
22	on your
-50	one
-64	one $
-12	one is
58	one more
-22	ones
-22	ones $
-45	onions
20	only
60	only $
31	opt
26	opt in
27	opt me
18	opt out
-15	opted
43	opted in
46	opting
66	opting out
11	option
11	option $
46	optout
28	or
9	or i
23	or text
-92	order
-68	order $
-38	our
38	out
60	out $
45	out ,
-23	out again
-21	out of
30	out please
-61	outside
-61	outside $
-52	over
-16	package
-62	paint
-59	paper
-31	paquete
-52	parar
33	paren
28	paren de
-66	parking
-14	part
-54	party
-44	pas
-13	pass
76	passed
78	passed away
46	patient
-32	pay
-52	payment
-52	payment on
-18	people
-19	people $
22	per
-36	permission from
-31	permission slip
27	permission to
18	person
12	phone $
-11	phone ,
13	phone calls
-24	phone number
-67	photos
-67	photos $
-8	place
-55	plan
-52	plan $
-48	playing
21	please
-16	please ,
10	please .
13	please and
22	please be
-22	please call
-49	please cancel
35	please cease
-43	please delete
-21	please do
-26	please dont
-21	please drop
27	please leave
12	please make
18	please only
63	please quit
17	please refrain
65	please stop
39	please take
-76	please text
35	please thank
47	please unsubscribe
-35	please use
76	pls
48	pls $
24	pls stop
28	plus
-30	plus de
14	plus recevoir
75	plz
50	plz $
9	plz stop
-47	policy
-47	policy $
-25	pouvez
-25	pouvez vous
-39	prefer
37	prefer not
-68	price
-44	price $
-48	problem
8	promo
24	promos $
20	promotional
19	promotional messages
38	promotions
38	promotions $
-56	puede
-52	puedo
-52	puedo parar
-36	put
-50	put me
20	put my
11	que
38	que me
-54	quelle
-45	quelle est
-81	questions
-75	questions $
-19	quiero
-15	quiero cancelar
-38	quiero el
22	quiero mas
16	quiero recibir
-14	quit
29	quit $
82	quit it
49	quit sending
34	quit texting
-46	quote
-36	quote $
25	rather not
-15	reach
-49	ready
-15	ready $
-43	ready ?
-46	receipt
-35	receive any
27	receive text
17	receive these
45	receiving
40	receiving texts
59	recevoir
40	recevoir de
30	recibir
15	recibir mensajes
16	records
11	records $
-31	red
20	refrain
20	refrain from
-41	refund
16	remember
16	remember signing
-41	reminder
-42	reminder $
-28	reminders
13	reminders ,
35	removal
24	removal from
12	remove
35	remove .
10	remove her
50	remove me
-80	remove the
15	remove this
26	remove us
38	removed
57	removed from
-39	removed the
32	remvoe
32	remvoe me
-53	rendez
-53	rendez vous
-37	rental
-34	repair
-34	repair $
-52	report
-22	report a
-29	report an
33	report you
29	reported
37	reporting
24	request
8	request to
-53	reschedule
-45	reschedule $
30	retire
-11	retirez
-17	revoke
33	revoke consent
-28	revoke the
52	revoked
32	revoked $
15	revoking
8	revoking consent
-36	right ?
28	right now
-16	right number
-20	robert
-20	robert $
51	rudesign
-47	running
-32	said
37	said no
72	said stop
-63	said to
-20	same
-69	saturday
-59	saturday $
-56	saw
-19	says
48	scam
59	scam $
-49	schedule
-28	scratch
-51	second
-33	send further
-63	send it
28	send me
19	send texts
-32	send the
20	sending
-27	sending me
36	sending them
-51	sent
40	service $
43	she
-27	ship
-11	shipping
-71	shop
-42	should
12	should be
-38	should i
-29	should stop
17	shut
49	shut up
-33	sick
-25	sick $
-14	sick of
-57	sign
20	sign up
-15	signed
26	signed me
16	signing
16	signing up
-10	sink
-64	size
-31	slip
20	sms
17	sms $
-17	so
42	so please
9	so we
39	sold
39	sold the
9	someone
31	someone else
-27	son
-89	sorry
-56	sorry $
47	souhaite
-20	spam
109	spam $
27	spamming
-44	start
16	still getting
-25	still good
26	still want
37	stop
120	stop $
38	stop ,
78	stop .
40	stop ?
30	stop all
40	stop already
-40	stop and
-37	stop at
-16	stop bothering
-57	stop by
50	stop calling
26	stop emailing
35	stop getting
-57	stop in
-34	stop is
60	stop it
11	stop messages
22	stop messaging
-83	stop my
47	stop now
-18	stop on
25	stop or
-52	stop payment
63	stop please
31	stop receiving
15	stop sending
21	stop spamming
24	stop stop
13	stop textin
36	stop texting
-25	stop the
39	stop these
42	stop with
-71	stopped
24	stopppp
-41	stops
85	stopsign
85	stopsign $
39	stp
37	stpo
-20	street
-24	strike
17	stuff
33	stuff $
63	su
41	su lista
55	subscribe
-20	subscribe to
51	subscribed
-8	subscription
53	subscription $
57	sue
57	sue $
39	suing
60	suing $
-17	suis
-9	suite
-9	suite $
34	svp
34	svp $
-11	system
-75	table
-48	take it
45	take me
40	take my
-47	take the
18	take this
33	take us
42	taken
42	taken off
-23	taking
-23	talk
54	tcpa
53	tcpa $
-8	tell
19	telling
19	telling you
-8	text
28	text $
29	text .
37	text alerts
-22	text is
19	text it
53	text list
-15	text me
42	text messages
-57	text my
60	text please
-51	text reminders
28	text stop
-30	text with
-29	text you
13	texted
38	texted $
-36	texted me
16	texted stop
13	textin
36	texting
91	texting $
16	texting .
-24	texting list
26	texting me
17	texting my
-36	texting you
26	texto $
69	textos
42	textos $
56	texts
63	texts $
11	texts .
20	texts ?
-14	texts are
37	texts from
51	texts please
-20	texts stop
13	texts to
33	tf
-72	than
14	thank
14	thank you
-29	thanks
-43	thanks $
-15	thanks ,
-67	that
12	that i
-26	that price
-81	thats
-36	thats enough
-90	the
-31	the 9am
-25	the account
-43	the address
36	the appointment
-14	the back
-18	the bank
-42	the blue
-27	the code
-21	the day
-17	the deal
-22	the delivery
70	the do
-12	the driver
-30	the end
-36	the extended
56	the fcc
-40	the fence
-25	the first
-29	the form
-37	the front
-48	the gate
-21	the group
18	the harassment
-31	the house
-29	the invoice
-23	the job
-36	the keys
-35	the kitchen
-26	the landlord
-22	the leak
-39	the lease
-16	the list
-34	the loan
-22	the mail
-12	the mailing
54	the messages
-31	the noise
25	the number
-38	the old
-25	the order
-16	the package
-41	the paper
-23	the part
-46	the receipt
-31	the red
-34	the repair
-16	the right
-17	the same
-49	the schedule
-51	the second
-10	the sink
11	the tcpa
-9	the text
9	the texts
-20	the warranty
-36	the water
-32	the wrong
-11	them
-27	them $
26	them .
-26	there
-30	there $
50	there anymore
-48	there are
72	these
90	these $
14	these .
55	these ?
34	these anymore
49	these messages
33	these off
-28	these reminders
36	these stop
63	these texts
39	these to
-33	they
11	thing
21	things
21	things $
50	third
42	this
32	this $
18	this ,
13	this .
21	this ?
-35	this a
54	this is
55	this list
9	this my
28	this number
-49	this one
42	this phone
36	this service
44	this stop
-21	this text
11	this thing
-39	this week
-28	those
-22	three
-56	through
-42	thursday
32	thx
32	thx $
-32	tickets
-52	till
-20	time
13	time $
60	times
40	times $
36	times do
16	tired
36	tired of
-11	to
29	to be
-17	to bother
-45	to cancel
11	to cease
33	to do
39	to end
25	to get
31	to hear
33	to make
26	to move
-30	to quit
39	to receive
-37	to report
-21	to send
-21	to sign
34	to stop
-14	to text
19	to texts
-26	to that
-40	to the
19	to this
8	to unsubscribe
-50	today
-34	today ,
-10	told you
-67	tomorrow
-67	tomorrow $
-51	too
-42	too $
23	total
-9	tout de
-49	traffic
-49	traffic ,
-55	trash
-35	tree
-53	truck
-76	tuesday
-51	tuesday $
39	turn
10	turn off
33	turn these
-13	twice
-13	twice $
-71	two
-41	two $
73	txt
64	txt $
24	txt me
48	txts
38	txts $
66	u
31	u $
29	ugh
-49	unit
-27	unit 4
54	unsub
34	unsub me
41	unsubcribe
50	unsubscribe
32	unsubscribe $
55	unsubscribe ?
33	unsubscribe from
-32	unsubscribe me
12	unsubscribe this
50	unsubscribed
-90	until
-27	until 5
-42	until i
26	unwanted
13	up
22	up and
37	up by
40	up for
-66	update
-64	update my
-33	updates
-36	updates please
12	ur list
13	us
-29	us $
33	us off
-13	use
35	use email
-15	use my
-38	use this
48	vet
37	veuillez
9	veux plus
9	via
-44	visit
-49	voicemail
47	vos
18	votre
-34	vous
31	wanna
14	want
15	want off
36	want out
-28	want the
33	want these
-50	want to
27	want your
-43	warranty
-39	warranty $
-43	was
-78	water
-44	way
-38	way $
40	way to
-44	we
-16	we are
39	we dont
25	we moved
-21	we need
10	we wont
-62	week
-41	week ?
-62	weekend
26	weeks
-35	well
-35	well stop
-53	what
34	what do
39	what happens
-27	what number
-34	what time
-30	whats
-33	whats the
-71	when
-43	when did
-10	when does
-63	when you
-19	which
10	who
20	who do
35	who gave
-8	who is
27	who this
-63	whos
-21	whos number
-54	whos this
27	why
56	why am
58	why do
41	wife
-8	wifes
-26	wifes number
22	will be
18	will report
-20	will the
40	wish
40	wish to
11	with me
-18	with my
8	with texts
33	with the
23	with these
-17	withdraw
-47	wont
-52	wont stop
-16	work
50	work $
14	work ,
-46	work until
-46	working
-61	works
-47	works $
-62	worry
-21	worry about
28	would
40	would like
21	would you
-62	wrong
-15	wrong number
-28	wrong size
48	yall
12	yall texting
19	year
20	year $
10	years
-12	yes
-56	yesterday
-56	yesterday $
-64	yet
-59	yet $
15	yo
-24	you
-24	you $
23	you ,
-17	you .
39	you are
-13	you but
-13	you call
-43	you can
-21	you do
14	you guys
-14	you have
-21	you help
35	you if
35	you keep
-52	you know
-8	you make
16	you mind
24	you my
22	you need
43	you people
41	you permission
9	you please
-31	you remove
15	you send
-13	you sent
-27	you stop
-24	you take
-10	you text
-41	you the
44	you to
28	your company
20	your computer
8	your do
51	your list
-53	your message
16	your records
46	your reminders
-12	your system
-8	your text
-42	your texting
-33	your texts
-17	youre
"""
WEIGHTS: Final[dict[str, int]] = {
    words: int(weight)
    for weight, words in (line.split("\t") for line in _LINES.splitlines())
}
