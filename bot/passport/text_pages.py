"""Every text of a contact for the passport: words, times in all zones, footer, decision, fate."""

from __future__ import annotations

from datetime import datetime

from bot.consent.keywords import read
from bot.consent.quiet_hours import local_times
from bot.passport.plain import Plain, instant, plain
from bot.passport.story import Story
from bot.passport.timeline import left_at
from bot.passport.titles import text_title
from bot.passport.verdicts import kept_decision
from bot.texting.ids import SYSTEM, UserId
from bot.texting.text import InboundText, OutboundText

FOOTER_RULES = frozenset(
    {
        "first-text", "brand", "stop-reminder", "automated-text", "promotional-text", "help-word",
        "canadian-text", "system-parts",
    }
)  # fmt: skip
"""Rules that add something to a text; the footer's reason is what they say."""


def outbound(text: OutboundText, story: Story) -> Plain:
    """Return one text to them."""
    left = left_at(text)
    kept = text.decision
    return {
        "id": text.id,
        "title": text_title(text),
        "requested_by": person(text.requester, story),
        "automatic": text.system or None,
        "from": text.sender.e164 if text.sender else None,
        "to": text.contact.e164,
        "typed": text.body,
        "sent": text.rendered or None,
        "footer": _footer(text),
        "footer_reasons": _footer_reasons(text),
        "category": text.category,
        "raised_to": text.raised_to or None,
        "automated": text.automated,
        "answers": text.replies_to,
        "status": text.status.value,
        "made_at": instant(text.created_at),
        "due_at": _maybe(text.due_at),
        "left_at": _maybe(left),
        "changed_at": instant(text.changed_at),
        "local_times": zones(left or text.created_at, story),
        "ringcentral_id": text.provider_id,
        "failure": text.failure or None,
        "crossed_an_opt_out_at": _maybe(text.crossed_at),
        "attempts": text.attempts,
        "shown_in": plain(text.shown) if text.shown else None,
        "decision": kept_decision(kept) if kept else None,
    }


def inbound(text: InboundText, story: Story) -> Plain:
    """Return one text from them, and the record that it caused, if any."""
    reading = read(text.body)
    return {
        "id": text.id,
        "received_at": instant(text.received_at),
        "local_times": zones(text.received_at, story),
        "from": text.contact.e164,
        "to": text.to.e164,
        "words": text.body,
        "attachments": plain(text.attachments),
        "group": plain(text.group),
        "reads_today_as": {
            "intent": reading.intent,
            "rules": [reason.rule for reason in reading.reasons],
        },
        "records": [each.id for each in story.file.ledger.records if _caused_by(each.id, text)],
    }


def zones(at: datetime, story: Story) -> Plain:
    """Return what time it was for them, in every zone they may be in; empty if unknown."""
    times = local_times(story.contact, at, stated_zone=story.file.card.zone)
    return [{"zone": name, "local": local.isoformat()} for name, local in times]


def person(user: UserId, story: Story) -> Plain:
    """Return a teammate; the name is null if Slack did not tell it."""
    name = "Assent itself" if user == SYSTEM else story.people.get(user)
    return {"id": user, "name": name}


def _footer(text: OutboundText) -> str | None:
    """Return what was added to the words as typed."""
    if text.rendered and text.rendered != text.body and text.rendered.startswith(text.body):
        return text.rendered[len(text.body) :].strip()
    return None


def _footer_reasons(text: OutboundText) -> list[str]:
    if text.decision is None:
        return []
    pairs = zip(text.decision.rules, text.decision.sentences, strict=False)
    return [sentence for rule, sentence in pairs if rule in FOOTER_RULES]


def _caused_by(record: str, text: InboundText) -> bool:
    return record.endswith(f"_{text.id}")


def _maybe(at: datetime | None) -> str | None:
    return instant(at) if at else None
