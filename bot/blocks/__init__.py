"""Domain values drawn as Block Kit. Pure.

Rule: whatever a contact or a teammate wrote is only ever put into `plain_text` or `rich_text`,
which Slack shows as it stands; `mrkdwn` holds our own sentences alone, with `verbatim` on.
"""
