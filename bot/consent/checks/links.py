"""Links in a text: no public shorteners, however disguised, and one site.

Rule: a shortener is refused behind subdomains, spaces, brackets, look-alike letters, punycode and
percent codes; a site whose name merely ends alike is let be. Nothing is ever fetched.
Sources: HY-URL, HY-URL1, TMO-4.7, TMO-4.8, CTIA-5.3.2.
"""

from __future__ import annotations

import re
from typing import Final

from bot.consent.case import Case
from bot.consent.finding import PASS, Finding, Refuse, Warn
from bot.texting.flat import flatten

SHORTENERS: Final = (
    "bit.ly", "bitly.com", "bitly.ws", "goo.gl", "tinyurl.com", "tiny.cc", "tiny.one", "t.co",
    "ow.ly", "is.gd", "v.gd", "cutt.ly", "cutt.us", "rb.gy", "rebrand.ly", "t.ly", "lnkd.in",
    "s2r.co", "soo.gd", "lc.chat", "bc.vc", "budurl.com", "clicky.me", "buff.ly", "shorturl.at",
    "shorturl.com", "short.io", "short.gy", "shrtco.de", "shorte.st", "adf.ly", "bit.do", "bl.ink",
    "j.mp", "x.co", "snip.ly", "t2m.io", "trib.al", "clck.ru", "dub.sh", "mcaf.ee", "qr.ae",
    "gg.gg", "u.to", "s.id", "surl.li", "shor.by", "kutt.it", "tny.im", "urlz.fr", "n9.cl",
    "vk.cc", "ity.im", "q.gs", "ouo.io", "ift.tt", "dlvr.it", "su.pr", "po.st", "adfoc.us",
    "spoo.me", "zpr.io", "1url.com", "tinylink.net", "chilp.it",
)  # fmt: skip
"""Public ones; the first lines are the law sheet's, the others are as public."""

_DOT: Final = r"(?:\.|\s?[\[({]\s?(?:\.|dot)\s?[\])}]\s?|\s?%2e\s?)"
_LOOSE: Final = r"\s*(?:\.|[\[({]\s?(?:\.|dot)\s?[\])}]|\bdot\b)\s*"
_BEFORE: Final = r"(?:(?<![\w@.-])|(?<=://)|(?<=%2f))(?:https?:/?/?[^\s/@]*@)?(?:[\w-]+\.){0,9}"


def _any_of(dot: str) -> str:
    return "|".join(dot.join(map(re.escape, each.split("."))) for each in SHORTENERS)


_SHORT: Final = re.compile(rf"{_BEFORE}(?:{_any_of(_DOT)})(?![\w-]|\.\w)")
_SPREAD: Final = re.compile(rf"(?<![\w@.-])(?:{_any_of(_LOOSE)})\s*(?:/|\bslash\b)\s*\w")
_USER: Final = re.compile(rf"://[^\s/]*@(?:[\w-]+\.){{0,9}}(?:{_any_of(_DOT)})(?![\w-]|\.\w)")
_PUNYCODE: Final = re.compile(r"(?<![\w-])xn--([a-z0-9-]{1,60})((?:\.[a-z0-9-]{1,60}){0,4})")
_ADDRESS: Final = re.compile(
    r"h(?:tt|xx)ps?:/{1,3}(?:[^\s/@]{0,80}@)?(?:\d{1,3}(?:\.\d{1,3}){3}(?![\w.])"
    r"|\[[0-9a-f:.]{2,45}\]"
    r"|0x[0-9a-f]{2,8}\b|\d{8,10}(?![\w.]))|(?<![\w./-])\d{1,3}(?:\.\d{1,3}){3}(?::\d{2,5})?/\w"
)
"""A link to a number, not a name; a version (`1.2.3.4`) without a path is none."""
_ENDS: Final = tuple({each.rpartition(".")[2] for each in SHORTENERS})
_HOST: Final = re.compile(
    r"(?<![\w@.-])(?:h(?:tt|xx)ps?://(?:[^\s/@]{0,80}@)?|(?=[\w.-]{1,120}\.(?:com|org|net|ca|co|io"
    r"|us|biz|info|app|dev|shop|store|health|me|example|ly|gov|edu|link|site|online|xyz)\b))"
    r"([\w-]{1,63}(?:\.[\w-]{1,63})+)"
)


def shortener(case: Case) -> Finding:
    """Refuse public link shorteners."""
    return Refuse() if has_shortener(case.proposal.body) else PASS


def several_hosts(case: Case) -> Finding:
    """Warn of links to more than one site."""
    body = case.proposal.body
    if "." not in body:
        return PASS
    hosts = {host.removeprefix("www.") for host in _HOST.findall(flatten(body).text)}
    return Warn() if len(hosts) > 1 else PASS


def bare_address(case: Case) -> Finding:
    """Refuse links to a network address instead of a name."""
    body = case.proposal.body
    if "://" not in body and "/" not in body:
        return PASS
    return Refuse() if _ADDRESS.search(flatten(body).text) else PASS


def has_shortener(body: str) -> bool:
    """Say whether a public shortener stands in the words, in disguise or not."""
    flat = flatten(body).text
    if not any(end in flat for end in _ENDS):
        return "xn--" in flat and _is_short(_decoded(flat))
    if _is_short(flat):
        return True
    return "xn--" in flat and _is_short(_decoded(flat))


def _is_short(flat: str) -> bool:
    if _SHORT.search(flat) or _USER.search(flat):
        return True
    return ("/" in flat or "slash" in flat) and _SPREAD.search(flat) is not None


def _decoded(flat: str) -> str:
    """Return the words with punycode hosts as they are meant to look."""
    return _PUNYCODE.sub(_shown, flat)


def _shown(found: re.Match[str]) -> str:
    try:
        label = found[1].encode("ascii").decode("punycode")
    except UnicodeError:
        return found[0]
    return flatten(label).text + found[2]
