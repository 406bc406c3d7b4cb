"""The passport as JSON: the authoritative form, from which the page is drawn.

Rule: it says everything that is stored about the contact and nothing else; the shape is that of
`schema.json`, explained in docs/passport.md. Numbers stand in full: it is made to be filed.
"""

from __future__ import annotations

import json
from datetime import datetime
from hashlib import sha256
from typing import Final

from bot.consent.methods import METHODS, grade_of
from bot.consent.record import ConsentRecord, OptIn
from bot.passport.plain import Plain, instant, plain
from bot.passport.proof import proof
from bot.passport.story import Passport, Story
from bot.passport.text_pages import inbound, outbound, person, zones
from bot.passport.timeline import Happening, timeline
from bot.passport.titles import record_title
from bot.passport.verdicts import rules_in_force, verdict

FORMAT: Final = "assent-consent-passport"
VERSION: Final = 1


def as_json(passport: Passport) -> Plain:
    """Return the passport as plain values."""
    story = passport.story
    return {
        "format": FORMAT,
        "version": VERSION,
        "id": passport.id,
        "made_at": instant(passport.made_at),
        "made_by": person(passport.made_by, story),
        "business": {
            "brand": story.brand,
            "support_contact": story.support_contact,
            "workspace": story.team.id,
            "workspace_name": story.team.installation.team_name if story.team.installation else "",
        },
        "contact": _contact(story),
        "rules": rules_in_force(),
        "may_be_texted": _may_be_texted(passport),
        "standing": _standing(story, passport.made_at),
        "timeline": [_happening(each, story) for each in timeline(story)],
        "records": [_record(each, story, passport.made_at) for each in story.file.ledger.records],
        "texts_from_them": [inbound(each, story) for each in story.inbound],
        "texts_to_them": [outbound(each, story) for each in story.outbound],
        "proof": proof(story.file.ledger, seal_holds=story.seal_holds),
    }


def encoded(document: Plain) -> bytes:
    """Return the passport as it is filed; half a surrogate pair becomes its JSON escape."""
    return json.dumps(document, ensure_ascii=False, indent=1).encode("utf-8", "backslashreplace")


def fingerprint(filed: bytes) -> str:
    """Return the SHA-256 that the page names, so that page and JSON can be matched."""
    return sha256(filed).hexdigest()


def _contact(story: Story) -> Plain:
    card = plain(story.file.card)
    return {
        "number": story.contact.e164,
        "number_as_written": story.contact.national,
        "reference": story.file.key,
        "file_version": story.file.version,
        "name": card.pop("name") or None,
        "details": card,
    }


def _may_be_texted(passport: Passport) -> Plain:
    story = passport.story
    return {
        "at": instant(passport.made_at),
        "local_times": zones(passport.made_at, story),
        "from": story.sender.number.e164 if story.sender else None,
        "categories": {each.value: verdict(decision) for each, decision in story.verdicts.items()},
    }


def _standing(story: Story, at: datetime) -> Plain:
    file = story.file
    opt_out = file.ledger.standing_opt_out()
    return {
        "status": file.ledger.status(at).value,
        "opt_out_in_force": opt_out.id if opt_out else None,
        "frozen_since": instant(file.frozen_at) if file.frozen_at else None,
        "frozen_by": file.frozen_by,
        "review_due": instant(file.review_due) if file.review_due else None,
        "wrong_number": file.wrong_number,
        "ringcentral_list_to_be_told": file.list_stale,
        "do_not_call_and_number_lists": plain(getattr(file, "scrubs", ())),
    }


def _record(record: ConsentRecord, story: Story, at: datetime) -> Plain:
    known = plain(record)
    if isinstance(record, OptIn):
        known["evidence"]["wording"] = story.wording(record.evidence)
    return {
        "kind": known.pop("kind"),
        "id": known.pop("id"),
        "title": record_title(record),
        "occurred_at": known.pop("occurred_at"),
        "recorded_at": known.pop("recorded_at"),
        "recorded_by": person(record.recorded_by, story),
        "local_times": zones(record.occurred_at, story),
        "grade": _grade(record, story, at) if isinstance(record, OptIn) else None,
        "fields": {name: value for name, value in known.items() if name != "recorded_by"},
    }


def _grade(record: OptIn, story: Story, at: datetime) -> Plain:
    """Return what the method claims, what the evidence carries, and what is left of it."""
    method = METHODS[record.method]
    in_force = story.file.ledger.opt_ins(None, at)
    left = next((each.grade for each in in_force if each.opt_in.id == record.id), None)
    return {
        "method": method.label,
        "claimed_level": method.claimed.value if method.claimed else None,
        "evidence_carries": grade_of(record).name,
        "in_force_as": left.name if left is not None else None,
    }


def _happening(happening: Happening, story: Story) -> Plain:
    return {
        "at": instant(happening.at),
        "local_times": zones(happening.at, story),
        "kind": happening.kind,
        "id": happening.ref,
        "title": happening.title,
        "by": person(happening.by, story) if happening.by else None,
    }
