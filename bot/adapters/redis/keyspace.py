"""The name of every key.

Rule: all of one contact hangs on the tag `{tenant:contact}` and all of one workspace on
`{tenant}`, so that each script finds its keys in one slot of a cluster. No number and no body is
ever part of a name.
"""

from __future__ import annotations

from bot.texting.ids import ContactKey, InboundId, TenantId, TextId, UserId

TENANTS = "a:tenants"
PING = "a:ping:{}"
"""With a number, so that there is one on each server of a cluster."""
_CONTACT_COLONS = 2
"""In a contact's tag, as in `a:{tenant:contact`; the tag of a list of numbers has more."""


def file(tenant: TenantId, key: ContactKey) -> str:
    """Return where a contact's file lies."""
    return f"a:{{{tenant}:{key}}}:file"


def owner_of(name: str) -> ContactKey:
    """Return whose file lies under this name."""
    return ContactKey(name.partition("}")[0].rpartition(":")[2])


def wording(tenant: TenantId, hash_: str) -> str:
    """Return where the words lie that contacts agreed to, once for all of a workspace."""
    return f"a:{{{tenant}}}:w:{hash_}"


def inbox(tenant: TenantId, key: ContactKey) -> str:
    """Return the list of inbound ids that nobody has read, in order."""
    return f"a:{{{tenant}:{key}}}:inbox"


def inbound(tenant: TenantId, key: ContactKey, id_: InboundId) -> str:
    """Return where an inbound text lies, read or not."""
    return f"a:{{{tenant}:{key}}}:in:{id_}"


def archived(tenant: TenantId, key: ContactKey, id_: TextId) -> str:
    """Return where a text lies that is no longer in its contact's file."""
    return f"a:{{{tenant}:{key}}}:txt:{id_}"


def archive(tenant: TenantId, key: ContactKey) -> str:
    """Return the sorted set of a contact's archived texts, by when they were made."""
    return f"a:{{{tenant}:{key}}}:txts"


def heard(tenant: TenantId, key: ContactKey) -> str:
    """Return the sorted set of everything that a contact ever wrote, by when it came."""
    return f"a:{{{tenant}:{key}}}:ins"


def all_texts(tenant: TenantId, key: ContactKey) -> str:
    """Return the pattern that every ended and every inbound text of a contact matches."""
    return f"a:{{{_literal(tenant)}:{key}}}:[ti][xn]*:*"


def is_inbound(name: str) -> bool:
    """Say whether an inbound text lies under this name."""
    return name.partition("}:")[2].startswith("in:")


def all_files(tenant: TenantId) -> str:
    """Return the pattern that every file of a workspace matches."""
    return f"a:{{{_literal(tenant)}:*}}:file"


def all_of_contacts(tenant: TenantId) -> str:
    """Return the pattern that everything about contacts matches, and lists of numbers too."""
    return f"a:{{{_literal(tenant)}:*}}:*"


def is_file(name: str) -> bool:
    """Say whether a contact's file lies under this name."""
    return name.partition("}:")[2] == "file"


def holds_words(name: str) -> bool:
    """Say whether a file, or a text beside it, lies under this name of a contact."""
    tag, _, rest = name.partition("}:")
    return tag.count(":") == _CONTACT_COLONS and (
        rest == "file" or rest.startswith(("in:", "txt:"))
    )


def all_inboxes(tenant: TenantId) -> str:
    """Return the pattern that every inbox matches that holds anything."""
    return f"a:{{{_literal(tenant)}:*}}:inbox"


def open_contacts(tenant: TenantId) -> str:
    """Return the sorted set of contacts with something left to do, by last touch."""
    return f"a:{{{tenant}}}:open"


def texts_by(tenant: TenantId, user: UserId) -> str:
    """Return the sorted set of a person's texts, by when they were made."""
    return f"a:{{{tenant}}}:by:{user}"


def names(tenant: TenantId) -> str:
    """Return the sorted set of contacts' names."""
    return f"a:{{{tenant}}}:names"


def said(tenant: TenantId, words: str) -> str:
    """Return the sorted set of our numbers that some words left from; `words` is a keyed hash."""
    return f"a:{{{tenant}}}:said:{words}"


def workspace(tenant: TenantId) -> str:
    """Return where a workspace's settings lie."""
    return f"a:{{{tenant}}}:doc"


def event(tenant: TenantId, id_: str) -> str:
    """Return where a Slack event lies."""
    return f"a:{{{tenant}}}:ev:{id_}"


def pending_events(tenant: TenantId) -> str:
    """Return the sorted set of events that are not done, by when they were kept."""
    return f"a:{{{tenant}}}:evq"


def failed_work(tenant: TenantId) -> str:
    """Return the hash of work that failed, by its name."""
    return f"a:{{{tenant}}}:failed"


def roots(tenant: TenantId) -> str:
    """Return the hash of daily roots, by day."""
    return f"a:{{{tenant}}}:roots"


def audit(tenant: TenantId) -> str:
    """Return the stream of privileged acts."""
    return f"a:{{{tenant}}}:audit"


def acts_counted(tenant: TenantId) -> str:
    """Return the hash of how many acts there were, by verb."""
    return f"a:{{{tenant}}}:acts"


def act(tenant: TenantId, id_: str) -> str:
    """Return the mark of an act that the trail has."""
    return f"a:{{{tenant}}}:act:{id_}"


def secret(name: str) -> str:
    """Return where a secret of the installation lies."""
    return f"a:secret:{name}"


def lease(name: str) -> str:
    """Return where a lease lies while it is held."""
    return f"a:lease:{name}"


def attempt(name: str) -> str:
    """Return where it lies that somebody is at this work."""
    return f"a:{{try:{name}}}:held"


def attempts(name: str) -> str:
    """Return how often this work was begun since it last had an end."""
    return f"a:{{try:{name}}}:begun"


def uses(name: str) -> str:
    """Return the sorted set of uses that a limit counts."""
    return f"a:limit:{name}"


def remembered(name: str) -> str:
    """Return where a short-lived value lies."""
    return f"a:keep:{name}"


def all_remembered(key: ContactKey) -> str:
    """Return the pattern of short-lived values that are about a contact."""
    return f"a:keep:*{key}*"


def gate(name: str) -> str:
    """Return where a vendor's rate limit lies."""
    return f"a:{{gate:{name}}}:limit"


def gate_window(name: str) -> str:
    """Return the sorted set of requests in a rate limit's window."""
    return f"a:{{gate:{name}}}:gone"


def breaker(name: str) -> str:
    """Return where it lies whether a vendor answers at all."""
    return f"a:breaker:{name}"


def vendor_token(name: str) -> str:
    """Return where a vendor's access token lies, sealed."""
    return f"a:token:{name}"


def vendor_token_lock(name: str) -> str:
    """Return the lease of whoever logs in."""
    return f"a:token:{name}:login"


def on_list(tenant: TenantId, list_: str, generation: str, area: str, exchange: str) -> str:
    """Return the bitmap of a do-not-call list for one exchange: a bit for each last four digits."""
    return f"a:{{{tenant}:{list_}:{area}}}:{generation}:{exchange}"


def given_up(tenant: TenantId, list_: str, area: str, exchange: str) -> str:
    """Return the hash of an exchange's numbers that were given up: last four digits, day."""
    return f"a:{{{tenant}:{list_}:{area}}}:gone:{exchange}"


def _literal(tenant: TenantId) -> str:
    """Return the tenant as a pattern that matches nothing else."""
    return "".join(f"\\{char}" if char in "\\*?[]^-" else char for char in tenant)
