"""The methods that exist here: tier, scopes, arguments, and every error each may give.

Source: Slack's method reference as of August 2026 (names and figures only). The emulator never
answers with a code that is not listed.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class MethodCard:
    """What Slack documents about one method.

    `scopes` is any-of for conversations.*; where a channel is named, the scope must fit its type.
    """

    tier: str
    takes_json: bool
    required: tuple[str, ...]
    scopes: tuple[str, ...]
    errors: frozenset[str]
    app_token: bool = False


def _codes(words: str) -> frozenset[str]:
    return frozenset(words.split())


COMMON_ERRORS = _codes(
    "not_authed invalid_auth account_inactive token_revoked token_expired no_permission "
    "missing_scope not_allowed_token_type org_login_required ekm_access_denied "
    "enterprise_is_restricted team_access_not_granted access_denied accesslimited "
    "invalid_arguments invalid_arg_name invalid_array_arg invalid_charset invalid_form_data "
    "invalid_post_type missing_post_type invalid_json json_not_object method_deprecated "
    "deprecated_endpoint two_factor_setup_required team_added_to_org ratelimited "
    "request_timeout service_unavailable fatal_error internal_error"
)

METHODS: dict[str, MethodCard] = {
    "auth.test": MethodCard(
        "special",
        takes_json=True,
        required=(),
        scopes=(),
        errors=frozenset(),
    ),
    "apps.connections.open": MethodCard(
        "3",
        takes_json=True,
        required=(),
        scopes=(),
        errors=_codes("forbidden_team insecure_request missing_args"),
        app_token=True,
    ),
    "chat.postMessage": MethodCard(
        "special",
        takes_json=True,
        required=("channel",),
        scopes=("chat:write",),
        errors=_codes(
            "app_access_restricted as_user_not_supported attachment_payload_limit_exceeded "
            "cannot_reply_to_message channel_not_found draft_already_deleted "
            "draft_already_sent draft_has_conflict draft_not_found "
            "duplicate_channel_not_found duplicate_message_not_found invalid_blocks "
            "invalid_blocks_format invalid_metadata_format invalid_metadata_schema "
            "is_archived markdown_text_conflict message_limit_exceeded messages_tab_disabled "
            "metadata_must_be_sent_from_app metadata_too_large missing_file_data "
            "msg_blocks_too_long no_text not_in_channel restricted_action "
            "restricted_action_non_threadable_channel restricted_action_read_only_channel "
            "restricted_action_thread_locked restricted_action_thread_only_channel "
            "send_on_behalf_not_allowed slack_connect_canvas_sharing_blocked "
            "slack_connect_file_link_sharing_blocked slack_connect_lists_sharing_blocked "
            "team_not_found too_many_attachments too_many_contact_cards"
        ),
    ),
    "chat.postEphemeral": MethodCard(
        "4",
        takes_json=True,
        required=("user", "channel"),
        scopes=("chat:write",),
        errors=_codes(
            "cannot_reply_to_message channel_not_found invalid_attachments invalid_blocks "
            "invalid_blocks_format is_archived markdown_text_conflict message_limit_exceeded "
            "messages_tab_disabled msg_too_long no_text not_in_channel restricted_action "
            "too_many_attachments user_not_in_channel"
        ),
    ),
    "chat.update": MethodCard(
        "3",
        takes_json=True,
        required=("ts", "channel"),
        scopes=("chat:write",),
        errors=_codes(
            "as_user_not_supported block_mismatch blocked_file_type cant_broadcast_message "
            "cant_update_message channel_not_found edit_window_closed "
            "external_channel_migrating file_deleted file_is_deleted file_not_found "
            "file_share_limit_reached invalid_attachments invalid_blocks "
            "invalid_blocks_format invalid_metadata_format invalid_metadata_schema "
            "is_inactive markdown_text_conflict max_file_sharing_exceeded "
            "message_limit_exceeded message_not_found metadata_must_be_sent_from_app "
            "metadata_too_large msg_too_long no_dual_broadcast_content_update no_text "
            "posting_to_channel_denied slack_connect_blocked_file_type "
            "slack_connect_canvas_sharing_blocked slack_connect_clip_sharing_blocked "
            "slack_connect_file_link_sharing_blocked "
            "slack_connect_file_upload_sharing_blocked streaming_state_conflict "
            "team_not_found too_many_attachments unable_to_share_files update_failed"
        ),
    ),
    "chat.delete": MethodCard(
        "3",
        takes_json=True,
        required=("ts", "channel"),
        scopes=("chat:write",),
        errors=_codes("cant_delete_message channel_not_found message_not_found"),
    ),
    "chat.getPermalink": MethodCard(
        "special",
        takes_json=False,
        required=("channel", "message_ts"),
        scopes=(),
        errors=_codes("channel_not_found message_not_found"),
    ),
    "conversations.info": MethodCard(
        "3",
        takes_json=False,
        required=("channel",),
        scopes=("groups:read", "im:read", "mpim:read", "channels:read"),
        errors=_codes("channel_is_limited_access channel_not_found"),
    ),
    "conversations.members": MethodCard(
        "4",
        takes_json=False,
        required=("channel",),
        scopes=("groups:read", "im:read", "mpim:read", "channels:read"),
        errors=_codes(
            "channel_not_found fetch_members_failed invalid_cursor invalid_limit "
            "method_not_supported_for_channel_type"
        ),
    ),
    "conversations.open": MethodCard(
        "3",
        takes_json=True,
        required=(),
        scopes=("channels:manage", "groups:write", "im:write", "mpim:write"),
        errors=_codes(
            "channel_not_found invalid_user_combination method_not_supported_for_channel_type "
            "not_enough_users too_many_users user_disabled user_not_found user_not_visible "
            "users_list_not_supplied"
        ),
    ),
    "conversations.join": MethodCard(
        "3",
        takes_json=True,
        required=("channel",),
        scopes=("channels:join",),
        errors=_codes(
            "channel_is_limited_access channel_not_found is_archived "
            "method_not_supported_for_channel_type too_many_members"
        ),
    ),
    "conversations.history": MethodCard(
        "3",
        takes_json=True,
        required=("channel",),
        scopes=("groups:history", "im:history", "mpim:history", "channels:history"),
        errors=_codes(
            "channel_is_limited_access channel_not_found invalid_cursor "
            "invalid_metadata_filter_keys invalid_ts_latest invalid_ts_oldest not_in_channel"
        ),
    ),
    "conversations.replies": MethodCard(
        "3",
        takes_json=False,
        required=("channel", "ts"),
        scopes=("groups:history", "im:history", "mpim:history", "channels:history"),
        errors=_codes(
            "channel_not_found invalid_cursor invalid_metadata_filter_keys invalid_ts_latest "
            "invalid_ts_oldest list_record_comment_fetch_failed "
            "method_not_supported_for_channel_type thread_not_found"
        ),
    ),
    "conversations.list": MethodCard(
        "2",
        takes_json=False,
        required=(),
        scopes=("groups:read", "im:read", "mpim:read", "channels:read"),
        errors=_codes(
            "invalid_cursor invalid_limit invalid_types method_not_supported_for_channel_type "
            "missing_argument"
        ),
    ),
    "users.conversations": MethodCard(
        "3",
        takes_json=False,
        required=(),
        scopes=("groups:read", "im:read", "mpim:read", "channels:read"),
        errors=_codes(
            "invalid_cursor invalid_limit invalid_types method_not_supported_for_channel_type "
            "missing_argument"
        ),
    ),
    "users.info": MethodCard(
        "4",
        takes_json=False,
        required=("user",),
        scopes=("users:read",),
        errors=_codes("too_many_users user_not_found user_not_visible"),
    ),
    "users.list": MethodCard(
        "2",
        takes_json=False,
        required=(),
        scopes=("users:read",),
        errors=_codes("invalid_cursor limit_required missing_argument"),
    ),
    "reactions.add": MethodCard(
        "3",
        takes_json=True,
        required=("name", "timestamp", "channel"),
        scopes=("reactions:write",),
        errors=_codes(
            "already_reacted bad_timestamp channel_not_found external_channel_migrating "
            "invalid_name is_archived message_not_found no_access no_item_specified "
            "not_reactable thread_locked too_many_emoji too_many_reactions"
        ),
    ),
    "reactions.remove": MethodCard(
        "2",
        takes_json=True,
        required=("name",),
        scopes=("reactions:write",),
        errors=_codes(
            "bad_timestamp channel_not_found external_channel_migrating "
            "file_comment_not_found file_not_found invalid_name message_not_found no_access "
            "no_item_specified no_reaction thread_locked"
        ),
    ),
    "team.info": MethodCard(
        "3",
        takes_json=True,
        required=(),
        scopes=("team:read",),
        errors=_codes(
            "enterprise_not_found fail_to_get_teams_for_restricted_user missing_user "
            "org_not_found team_not_found team_not_on_enterprise user_not_found"
        ),
    ),
    "bots.info": MethodCard(
        "3",
        takes_json=False,
        required=(),
        scopes=("users:read",),
        errors=_codes("bot_not_found bots_not_found missing_argument team_not_found"),
    ),
    "views.open": MethodCard(
        "4",
        takes_json=True,
        required=("view",),
        scopes=(),
        errors=_codes(
            "duplicate_external_id exchanged_trigger_id expired_trigger_id invalid_trigger_id "
            "view_too_large"
        ),
    ),
    "views.push": MethodCard(
        "4",
        takes_json=True,
        required=("view",),
        scopes=(),
        errors=_codes(
            "duplicate_external_id exchanged_trigger_id expired_trigger_id invalid_trigger_id "
            "not_found push_limit_reached view_too_large"
        ),
    ),
    "views.update": MethodCard(
        "4",
        takes_json=True,
        required=("view",),
        scopes=(),
        errors=_codes("duplicate_external_id hash_conflict not_found view_too_large"),
    ),
    "views.publish": MethodCard(
        "4",
        takes_json=True,
        required=("user_id", "view"),
        scopes=(),
        errors=_codes(
            "duplicate_external_id hash_conflict missing_profile_id not_enabled "
            "not_implemented view_too_large"
        ),
    ),
}


def allowed_errors(method: str) -> frozenset[str]:
    """Return every code that the method may answer with."""
    card = METHODS.get(method)
    return COMMON_ERRORS | (card.errors if card else {"unknown_method"})
