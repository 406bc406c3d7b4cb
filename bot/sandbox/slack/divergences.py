"""Where Slack's behaviour is not known, and what this emulator does instead.

The harsher reading is taken throughout, so that a bot that works here works there.
"""

DIVERGENCES: tuple[str, ...] = (
    "A 429 has the body {ok: false, error: ratelimited}; Slack promises only status and header.",
    "chat.postMessage allows a burst of 4 per channel, then 1 per second; Slack names no burst.",
    "Special tiers (auth.test, chat.getPermalink) are taken as 300 calls a minute.",
    "A used or expired response_url answers 404 with used_url or expired_url.",
    "A response_url answers 400 for content that cannot be shown.",
    "Turning an ephemeral message into a channel message, or back, answers 400.",
    "A thread_ts that is unknown, deleted or a reply's own is refused: cannot_reply_to_message.",
    "metadata of more than 16,000 bytes is refused; Slack names no figure.",
    "The exact failure lines of Slack's clients are not public; ours are our own words.",
    "block_actions from an ephemeral message does not repeat the message.",
    "Un-acked event envelopes are sent again at once, then after 3 s, at most three times.",
    "Retries of events come at once, after 1 minute and after 5 minutes, exactly.",
    "Every reply in a thread sends message_changed for the parent.",
    "views.open while modals are open replaces the whole stack.",
    "Signatures carry the real time even when the clock was advanced: bots have own clocks.",
    "Muted pongs cannot be injected: the web server answers pings.",
    "Multi-selects are refused in actions blocks.",
    "Text-only posts of the app get no rich_text block; what people type does.",
    "reply_broadcast is ignored.",
    "Multipart forms are refused: invalid_post_type.",
    "Files and OAuth are not here: their methods answer unknown_method.",
)
