"""Every card that we draw, as it looks on a plain day; `words` is what other people wrote."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta, timezone
from typing import Any

from bot.blocks import compose, consent, details, drift, picker, preview, record_consent, views
from bot.blocks.elements import Message
from bot.blocks.help import consent_help, greeting, text_help
from bot.blocks.home import home
from bot.blocks.notice import notice
from bot.blocks.post import contact_in, draw
from bot.consent.category import Category
from bot.consent.decision import (
    Allowed,
    Citation,
    Decision,
    Deferred,
    Denied,
    HowRead,
    Reason,
    Remedy,
    RuleId,
)
from bot.consent.listed import ListedConsent
from bot.consent.record import OptOutRoute, Unblock
from bot.conversations.contact_file import ContactCard
from bot.conversations.difference import Difference, Kind
from bot.conversations.views import (
    ConsentView,
    ConversationView,
    DifferenceDetails,
    DifferenceView,
    Highlight,
    HomeView,
    InboundView,
    NoticeView,
    OutboundView,
    Post,
    Preview,
    SendOutcome,
)
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import InboundId
from bot.texting.phone import PhoneNumber
from bot.texting.segments import count
from bot.texting.text import Attachment, Claim, InboundText, SenderNumber
from tests.blocks.history_cards import histories
from tests.blocks.letter_cards import letter_cards
from tests.blocks.road_cards import road_cards
from tests.builders import (
    CONTACT,
    DESK,
    MAYA,
    NOW,
    OUR_SECOND,
    OURS,
    a_key,
    a_ledger,
    a_text,
    an_opt_in,
    an_opt_out,
)

FRONT = SenderNumber(number=OURS, label="Front desk")
SALES = SenderNumber(number=OUR_SECOND, label="Sales", campaign_status="Pending")
KEY = a_key()
WORDS = "Your table is ready."
PACIFIC = timezone(timedelta(hours=-8), "PST")
RULES = "2026.11.24-1"
CTIA = Citation(
    id="CTIA-5.1",
    source="CTIA Messaging Principles",
    section="5.1",
    how_read=HowRead.SECOND_HAND,
    read_on=date(2026, 11, 24),
)
TCPA = Citation(
    id="TCPA-c1",
    source="47 CFR 64.1200",
    section="(c)(1)",
    how_read=HowRead.PRIMARY,
    read_on=date(2026, 11, 24),
)

Card = Message | dict[str, Any]


def a_reason(sentence: str = "They have not agreed to offers.", *more: Citation) -> Reason:
    return Reason(rule=RuleId("no-consent"), sentence=sentence, citations=(CTIA, *more))


def allowed(category: Category = Category.INFORMATIONAL) -> Allowed:
    return Allowed(
        category=category,
        reasons=(a_reason("They agreed to it."),),
        warnings=(a_reason("Their yes was spoken.", TCPA),),
        rules_version=RULES,
        decided_at=NOW,
    )


def deferred(category: Category = Category.INFORMATIONAL) -> Deferred:
    return Deferred(
        category=category,
        until=NOW + timedelta(hours=14),
        reasons=(a_reason("It is late where they are.", TCPA),),
        remedies=(Remedy(code="wait", sentence="Wait until 08:00 their time."),),
        rules_version=RULES,
        decided_at=NOW,
    )


def denied(category: Category = Category.PROMOTIONAL) -> Denied:
    return Denied(
        category=category,
        reasons=(a_reason(), a_reason("Offers need a written yes.", TCPA)),
        remedies=(Remedy(code="record_consent", sentence="Record the consent that you hold."),),
        rules_version=RULES,
        decided_at=NOW,
    )


def a_preview(decision: Decision | None = None, words: str = WORDS, **fields: Any) -> Preview:
    shown = Preview(
        text=a_text(body=words),
        contact=ContactCard(name=words[:80]),
        final=words,
        category=decision.category if decision else Category.INFORMATIONAL,
        highlights=(Highlight(words=words[:20], sentence="It tells them something."),),
        decision=decision,
        leaving=allowed() if isinstance(decision, Allowed | Deferred) else None,
        segments=count(words),
        sender=FRONT,
        sender_choices=(FRONT,),
        local_times=(("America/Los_Angeles", NOW.astimezone(PACIFIC)),),
    )
    return replace(shown, **fields)


def every_card(words: str = WORDS) -> dict[str, Card]:
    """Return every card by name, with `words` wherever somebody else's words stand."""
    posts: dict[str, Card] = {
        name: draw(post, KEY if contact_in(post) else a_key())
        for name, post in _posts(words).items()
    }
    return (
        posts
        | histories(words)
        | letter_cards()
        | _previews(words)
        | _consents(words)
        | _forms(words)
        | _rest(words)
    )


def _posts(words: str) -> dict[str, Post]:
    text = a_text(body=words, rendered=f"{words} Reply STOP to opt out.", due_at=NOW)
    outbound: dict[str, Post] = {
        f"outbound_{status.value}": OutboundView(
            text=replace(text, status=status), requester_name=words[:60]
        )
        for status in DeliveryStatus
    }
    failed = replace(text, status=DeliveryStatus.FAILED, failure="SMS-CAR-430")
    lost = replace(text, status=DeliveryStatus.OUTCOME_UNKNOWN, failure="not_found")
    claim = Claim(token="t", claimed_at=NOW - timedelta(milliseconds=214), deadline=NOW)
    crossed = replace(text, status=DeliveryStatus.SENT, claim=claim, crossed_at=NOW)
    return {
        **outbound,
        "outbound_failed_with_a_code": OutboundView(text=failed),
        "outbound_without_a_trace": OutboundView(text=lost),
        "outbound_crossed": OutboundView(text=crossed),
        **road_cards(words),
        **_inbounds(words),
        **_conversations(words),
        **_differences(words),
        "notice": NoticeView(lines=(words, f"Shown in <#{DESK}>, see `/text help`.")),
        "notice_empty": NoticeView(lines=()),
    }


def _differences(words: str) -> dict[str, Post]:
    kinds: tuple[Kind, ...] = (
        "opted_in_there",
        "vanished_there",
        "unexplained_opt_in",
        "start_not_taken",
    )
    views = {
        f"difference_{kind}": DifferenceView(
            contact=CONTACT,
            card=ContactCard(name=words[:80]),
            number=FRONT,
            difference=Difference(kind=kind, number=OURS, source="api", at=NOW, found_at=NOW),
        )
        for kind in kinds
    }
    settled = replace(views["difference_opted_in_there"].difference, owner=MAYA, settled_at=NOW)
    done = replace(views["difference_opted_in_there"], difference=settled)
    return {**views, "difference_settled": done}


def _details(words: str) -> DifferenceDetails:
    row = ListedConsent(number=OURS, contact=CONTACT, opted_out=True, source="recipient", at=NOW)
    return DifferenceDetails(
        contact=CONTACT,
        card=ContactCard(name=words[:80]),
        difference=Difference(kind="opted_in_there", number=OURS, at=NOW, found_at=NOW),
        changes=(replace(row, opted_out=False, source=""), *([row] * 14)),
        standing="Opted out on 2026-03-03: no number of ours may text them.",
    )


def _inbounds(words: str) -> dict[str, Post]:
    text = InboundText(
        id=InboundId("5001"),
        contact=CONTACT,
        to=OURS,
        body=words,
        received_at=NOW,
        attachments=(Attachment(content_type="image/jpeg", size=1000),),
    )
    view = InboundView(
        inbound=text, card=ContactCard(name=words[:80]), reading="none", can_reply=True
    )
    shut = replace(view, can_reply=False, why_not="They opted out.")
    return {
        "inbound": view,
        "inbound_without_words": replace(view, inbound=replace(text, body="")),
        "inbound_opt_out": replace(shut, reading="opt_out"),
        "inbound_unsure": replace(
            view, reading="opt_out_unsure", inbound=replace(text, attachments=())
        ),
        "inbound_group": replace(shut, inbound=replace(text, group=(OUR_SECOND,))),
    }


def _conversations(words: str) -> dict[str, Post]:
    view = ConversationView(
        contact=CONTACT,
        card=ContactCard(name=words[:80]),
        number=FRONT,
        requester=MAYA,
        last_inbound_at=NOW,
        answer_until=NOW + timedelta(hours=24),
        silence="",
        frozen=False,
        group=False,
    )
    return {
        "conversation": view,
        "conversation_never_wrote": replace(view, last_inbound_at=None, answer_until=None),
        "conversation_too_old": replace(view, answer_until=None),
        "conversation_opted_out": replace(view, silence="They opted out on 2026-03-03, by text."),
        "conversation_frozen": replace(view, frozen=True),
        "conversation_group": replace(view, group=True),
    }


def _previews(words: str) -> dict[str, Card]:
    yes = a_preview(allowed(), words)
    sent = replace(yes, text=replace(yes.text, status=DeliveryStatus.HELD, rendered=words))
    went = SendOutcome(
        preview=sent, sentence=f"On its way in <#{DESK}>.", went=True, text_id=yes.text.id
    )
    stayed = replace(
        went, preview=replace(yes, notice="Not sent."), sentence="Not sent.", went=False
    )
    undone = replace(went, preview=yes, sentence="Undone: nothing was sent.", went=False)
    quiet = replace(allowed(), reasons=(), warnings=())
    several = (
        Highlight(words="20% off", sentence="An offer."),
        Highlight(words=" ", sentence="Ours."),
    )
    return {
        "preview_without_reasons": preview.card(a_preview(quiet, words, highlights=several)),
        "preview_of_a_sent_text": preview.card(
            replace(sent, text=replace(sent.text, status=DeliveryStatus.SENT))
        ),
        "preview_allowed": preview.card(yes),
        "preview_window": preview.window(yes),
        "preview_deferred": preview.card(a_preview(deferred(), words)),
        "preview_denied": preview.card(a_preview(denied(), words)),
        "preview_check": preview.card(a_preview(denied(), words, may_send=False)),
        "preview_without_a_number": preview.card(
            a_preview(None, words, sender=None, sender_choices=(FRONT, SALES), highlights=())
        ),
        "preview_waiting": preview.card(
            a_preview(allowed(), words, paused=True, catching_up=True, cheaper="cheap")
        ),
        "outcome_went": preview.outcome_card(went),
        "outcome_stayed": preview.outcome_card(stayed),
        "outcome_undone": preview.outcome_window(undone),
    }


def _consents(words: str) -> dict[str, Card]:
    lifted = Unblock(
        id="un_1", occurred_at=NOW, recorded_at=NOW, recorded_by=MAYA, number=OURS, words=words
    )
    view = ConsentView(
        contact=CONTACT,
        card=ContactCard(name=words[:80]),
        number=FRONT,
        verdicts={
            Category.CONVERSATIONAL: allowed(Category.CONVERSATIONAL),
            Category.INFORMATIONAL: deferred(),
            Category.PROMOTIONAL: denied(),
        },
        entries=a_ledger(an_opt_in(), an_opt_out(words=words), lifted).entries,
        local_times=(("America/Los_Angeles", NOW.astimezone(PACIFIC)),),
        rules_version=RULES,
    )
    nobody = replace(view, number=None, verdicts={}, entries=())
    shut = replace(denied(), remedies=(), reasons=())
    return {
        "consent_without_reasons": consent.consent(
            replace(view, verdicts={Category.PROMOTIONAL: shut}), KEY
        ),
        "consent": consent.consent(view, KEY, opening="*Opted out.*"),
        "consent_may_ask": consent.consent(replace(view, may_ask_yes=True), KEY),
        "consent_asked": consent.consent(replace(view, asked_until=NOW, silence_decided=True), KEY),
        "consent_window": consent.window(consent.consent(view, KEY)),
        "consent_known_details": consent.consent(
            replace(view, card=ContactCard(state="CA", zone="America/Denver", owner=MAYA)), KEY
        ),
        "consent_without_a_number": consent.consent(nobody, KEY),
    }


def _forms(words: str) -> dict[str, Card]:
    memory = views.Memory(text="txt_a_b", contact=KEY, number=OURS.e164, inbound="5001", card=True)
    several = a_preview(allowed(), words, sender_choices=(FRONT, SALES))
    return {
        "compose": compose.compose(body=words, to=words[:100]),
        "compose_choices": compose.compose(choices=((KEY, words[:120]),), body=words),
        "reply": compose.reply(
            contact=CONTACT,
            card=ContactCard(name=words[:80]),
            number=FRONT,
            answer_until=NOW,
            memory=memory,
            body=words,
        ),
        "edit": compose.edit(several, memory=memory),
        "schedule": compose.schedule(at=NOW, memory=memory),
        "record_consent": record_consent.record_consent(CONTACT, now=NOW, memory=memory),
        "record_consent_canada": record_consent.record_consent(
            PhoneNumber("+16045550132"), now=NOW, memory=memory
        ),
        "opt_out": record_consent.opt_out(
            CONTACT, memory=memory, route=OptOutRoute.TEXT, words=words
        ),
        "details": details.details(
            CONTACT,
            ContactCard(
                name=words[:80], state="CA", zone="America/Denver", language="es", owner=MAYA
            ),
            memory=memory,
        ),
        "details_bare": details.details(CONTACT, ContactCard(language="haw"), memory=memory),
        "not_an_opt_out": record_consent.not_an_opt_out(memory=memory),
    }


def _rest(words: str) -> dict[str, Card]:
    draft = a_text(body=words)
    waiting = replace(a_text("V2", body=words), status=DeliveryStatus.SCHEDULED, due_at=NOW)
    lost = replace(waiting, status=DeliveryStatus.OUTCOME_UNKNOWN, due_at=None)
    many = tuple(a_text(f"D{number}", body=words) for number in range(20))
    mine = HomeView(
        user=MAYA,
        drafts=(draft,),
        waiting=(waiting,),
        numbers=(FRONT, SALES),
        channel_numbers=((DESK, OURS),),
        default_channel=DESK,
        is_admin=True,
        paused_by=None,
        catching_up=True,
        webhook="Active",
    )
    bare = replace(
        mine,
        drafts=(),
        waiting=(),
        numbers=(),
        channel_numbers=(),
        default_channel=None,
        is_admin=False,
    )
    return {
        "home": home(mine),
        "home_bare": home(bare),
        "home_full": home(replace(mine, drafts=many, waiting=(lost, *many), is_admin=False)),
        "home_admin_without_numbers": home(replace(bare, is_admin=True)),
        "home_with_the_list": home(replace(mine, list_compared_at=NOW, list_open=2, is_admin=True)),
        "difference_details": drift.details(_details(words)),
        "difference_details_none": drift.details(replace(_details(words), changes=())),
        "home_paused": home(replace(mine, paused_by=MAYA)),
        "picker": picker.picker(f"Several match {words[:50]}", ((KEY, words[:90]),), token="t"),
        "help_text": text_help("Did you mean `/text check`?"),
        "help_consent": consent_help(),
        "help_greeting": greeting(),
        "notice_line": notice(NoticeView(lines=(words,))),
        "notice_window": views.notice(words),
    }
