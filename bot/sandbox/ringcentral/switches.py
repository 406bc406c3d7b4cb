"""The behaviours that can be set, and what each does out of the box.

Where the live service is unknown, both readings are a switch here.
"""

from typing import Literal


class Switches:
    """Settings of the world; plain attributes, changed at any time.

    Attributes:
        sent_delay: Seconds from Queued to Sent.
        receipt_delay: Seconds from Sent to the carrier's receipt.
        delivery_receipts: Share of ordinary texts that ever get a receipt, 0..1.
        stop_confirmation: Whether the network's own answer to STOP is kept as an outbound record.
        row_for_all: What becomes of a consent row from "*"; `ignored` is accepted without effect.
        stop_answer_seconds: How long the app may answer a STOP itself, on numbers whose STOP
            RingCentral does not confirm.
        hide_stop_messages: Whether a keyword text never reaches the mailbox.
        require_https: Refuse plain http webhooks even on loopback.
        unknown_filter: What an unknown filter among good ones does.
        max_subscriptions: Most subscriptions of one user and app.
        webhook_timeout: Real seconds a webhook may take.
        webhook_retry_delays: Seconds before each retry of a failed notification.
        blacklist_mode: Whether a blacklisted subscription heals by a handshake every 15 minutes.
        blacklist_after: Failures in a row that blacklist.
        blacklist_seconds: Seconds of failing that blacklist.
        sync_token_life: Seconds a sync token counts.
        day_cap: Texts a day from a number of a low-volume campaign.
        longest_life: Most seconds a subscription lives; longer wishes are cut silently.
    """

    sent_delay: float = 1.0
    receipt_delay: float = 3.0
    delivery_receipts: float = 0.5
    stop_confirmation: Literal["off", "outbound_record"] = "outbound_record"
    row_for_all: Literal["works", "refused", "ignored"] = "refused"
    stop_answer_seconds: float = 300.0
    hide_stop_messages: bool = False
    require_https: bool = False
    unknown_filter: Literal["reject", "disabledFilters"] = "reject"
    max_subscriptions: int = 30
    webhook_timeout: float = 3.0
    webhook_retry_delays: tuple[float, ...] = ()
    blacklist_mode: Literal["permanent", "reconcile15m"] = "permanent"
    blacklist_after: int = 10
    blacklist_seconds: float = 600.0
    sync_token_life: float = 30 * 86400.0
    day_cap: int = 6000
    longest_life: int = 315_360_000

    def flip(self, name: str, value: object) -> None:
        """Set a switch by its name.

        Raises:
            ValueError: If there is no such switch or the value has another type.
        """
        old = getattr(Switches, name, None) if name in Switches.__annotations__ else None
        if old is None:
            raise ValueError(f"no switch is called {name!r}")
        if isinstance(old, tuple) and isinstance(value, list):
            value = tuple(float(seconds) for seconds in value)
        if isinstance(old, float) and type(value) is int:
            value = float(value)
        if type(value) is not type(old):
            raise ValueError(f"{name} takes a {type(old).__name__}")
        setattr(self, name, value)
