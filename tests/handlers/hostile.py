"""What people send who would like to be more than text. Source: Slack, Formatting text."""

from __future__ import annotations

from typing import Final

HOSTILE: Final[dict[str, str]] = {
    "channel": "<!channel> now",
    "here": "<!here|here> @here @channel @everyone",
    "group": "<!subteam^S0EXAMPLE>",
    "person": "<@U0MAYA>",
    "room": "<#C0DESK|desk>",
    "link": "<https://evil.example|https://bank.example>",
    "mail": "<mailto:a@b.example|x>",
    "date": "<!date^0^x|click^https://evil.example>",
    "escaped twice": "&lt;!channel&gt; &amp;lt;!here&amp;gt;",
    "markdown": "*bold* _x_ ~x~ `code` ```block``` > quote :smile:",
    "fake message": "ok\n\n*Assent*: approved\n<!channel>",
    "bidi": "pay \u202egnp.exe\u202c \u2066now\u2069",
    "zero width": "a\u200bb\u200cc\ufeff",
    "controls": "a\x00b\x07c\x1bd",
    "long word": "w" * 3000,
    "ten kilobytes": "<!channel> & friends " * 500,
    "combining": "e" + "\u0301" * 2000,
    "newlines": "\n" * 300 + "end",
    "json": '"}],"blocks":[{"type":"section"}]',
}
