"""Block Kit's figures: how long, how many, and what may stand where.

Source: Slack's Block Kit reference, as of August 2026. Lengths are Unicode code points.
"""

BLOCKS_PER_MESSAGE = 50
BLOCKS_PER_VIEW = 100
MESSAGE_TEXT = 40_000
UPDATE_TEXT = 4_000
MESSAGE_BLOCK_TEXT = 13_200
MARKDOWN_TEXT = 12_000
ATTACHMENTS = 100
ID_LENGTH = 255
VIEW_LABEL = 24
PRIVATE_METADATA = 3_000
VIEW_BYTES = 250_000
STACK_DEPTH = 3
SECTION_TEXT = 3_000
SECTION_FIELDS = 10
SECTION_FIELD_TEXT = 2_000
HEADER_TEXT = 150
CONTEXT_ELEMENTS = 10
ACTIONS_ELEMENTS = 25
INPUT_TEXT = 2_000
IMAGE_URL = 3_000
ALT_TEXT = 2_000
BUTTON_TEXT = 75
BUTTON_VALUE = 2_000
BUTTON_URL = 3_000
PLACEHOLDER = 150
OPTION_TEXT = 75
OPTION_VALUE = 150
OPTION_DESCRIPTION = 75
OPTION_GROUPS = 100
GROUP_LABEL = 75
ALERT_TEXT = 200
TABLE_ROWS = 100
TABLE_COLUMNS = 20
CONFIRM = {"title": 100, "text": 300, "confirm": 30, "deny": 30}
INPUT_LENGTH = 3_000
FILES_PER_INPUT = 10
OPTION_COUNT = {
    "static_select": (1, 100),
    "multi_static_select": (1, 100),
    "overflow": (1, 5),
    "checkboxes": (1, 10),
    "radio_buttons": (1, 10),
}

SELECTS = frozenset(
    {
        "static_select",
        "external_select",
        "users_select",
        "conversations_select",
        "channels_select",
    }
)
MULTI_SELECTS = frozenset(f"multi_{name}" for name in SELECTS)
PICKERS = frozenset({"datepicker", "timepicker", "datetimepicker"})
TYPED = frozenset(
    {"plain_text_input", "email_text_input", "url_text_input", "number_input", "rich_text_input"}
)
CHOICES = frozenset({"checkboxes", "radio_buttons"})
INTERACTIVE = (
    SELECTS
    | MULTI_SELECTS
    | PICKERS
    | TYPED
    | CHOICES
    | {"button", "overflow", "file_input", "workflow_button"}
)
IN_ACTIONS = SELECTS | PICKERS | CHOICES | {"button", "overflow", "workflow_button"}
IN_SECTION = (
    SELECTS
    | MULTI_SELECTS
    | CHOICES
    | {"button", "overflow", "image", "datepicker", "timepicker", "workflow_button"}
)
IN_INPUT = SELECTS | MULTI_SELECTS | PICKERS | TYPED | CHOICES | {"file_input"}
IN_CONTEXT = frozenset({"image", "mrkdwn", "plain_text"})
IN_RICH_TEXT = frozenset(
    {"rich_text_section", "rich_text_list", "rich_text_quote", "rich_text_preformatted"}
)
RICH_TEXT_LEAVES = frozenset(
    {
        "text",
        "link",
        "user",
        "usergroup",
        "channel",
        "broadcast",
        "emoji",
        "date",
        "color",
        "team",
    }
)

_EVERYWHERE = frozenset(
    {"actions", "context", "divider", "header", "image", "input", "rich_text", "section", "video"}
)
BLOCKS_ON = {
    "message": _EVERYWHERE | {"markdown", "table", "alert", "context_actions", "file"},
    "modal": _EVERYWHERE,
    "home": _EVERYWHERE,
}
