"""The world: one RingCentral account with its numbers, mailboxes, subscriptions and guests."""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from random import Random
from typing import Any

from bot.sandbox.ringcentral import cast, exchange
from bot.sandbox.ringcentral.clock import Clock
from bot.sandbox.ringcentral.consents import ConsentTable
from bot.sandbox.ringcentral.courier import Courier
from bot.sandbox.ringcentral.events import ChangeFold
from bot.sandbox.ringcentral.faults import Faults
from bot.sandbox.ringcentral.filters import Filter
from bot.sandbox.ringcentral.limits import RateEngine
from bot.sandbox.ringcentral.messages import Change, Media, Message, MessageStore, rest
from bot.sandbox.ringcentral.pulse import Pulse
from bot.sandbox.ringcentral.subscriptions import Subscription, SubscriptionBook
from bot.sandbox.ringcentral.switches import Switches
from bot.sandbox.ringcentral.synchronizing import SyncDesk
from bot.sandbox.ringcentral.timers import Timers
from bot.sandbox.ringcentral.tokens import TokenDesk
from bot.sandbox.ringcentral.webhook_faults import WebhookFaults

KEPT_REQUESTS = 10_000


class RingCentralWorld(Switches):
    """Everything behind the emulated API, with the handles to play the guests.

    Args:
        seed: Ids and chances follow from it.
        base_url: Origin under which the routes are reached; taken from the first request if empty.
        clock: Real time unless given.
    """

    client_id = "emu-app"
    client_secret = "emu-secret"  # noqa: S105 - the emulator's well-known secret
    jwt = "emu-jwt"
    account = cast.ACCOUNT
    extension = cast.FRONT_DESK

    def __init__(self, *, seed: int = 1, base_url: str = "", clock: Clock | None = None) -> None:
        self.base_url = base_url
        self.clock = clock or Clock()
        self.timers = Timers(self.clock, self.changed)
        self.pulse = Pulse()
        self.phones_changed = Pulse()
        self.stopping = asyncio.Event()
        self._runner: asyncio.Task[None] | None = None
        self._muted = False
        self._fill(seed)

    def _fill(self, seed: int) -> None:
        self.rng = Random(seed)
        self.app = cast.App()
        self.extensions = cast.extensions()
        self.numbers = cast.numbers()
        self.jwts = cast.jwts()
        self.features: dict[str, bool] = {"MessageThreads": False}
        self.blocked_senders: set[str] = set()
        self.thread_messages: list[Message] = []
        self.journal: list[dict[str, Any]] = []
        self.rates = RateEngine()
        self.tokens = TokenDesk(self.rng)
        self.consents = ConsentTable()
        self.faults = Faults(Random(seed))
        self.webhook_faults = WebhookFaults(Random(seed))
        self.store = MessageStore(self.rng, self._message_changed)
        self.sync = SyncDesk(self.rng)
        self.courier = Courier(
            clock=self.clock,
            timers=self.timers,
            rng=self.rng,
            switches=self,
            faults=self.webhook_faults,
            on_idle=self.changed,
        )
        self.book = SubscriptionBook(
            clock=self.clock, timers=self.timers, rng=self.rng, remind=self._remind
        )
        self.courier.book = self.book
        self.fold = ChangeFold(self.timers, self.courier.publish)

    @property
    def limits(self) -> dict[str, int] | None:
        """Calls per minute by group; None switches the rate engine off."""
        return self.rates.limits

    @limits.setter
    def limits(self, limits: dict[str, int] | None) -> None:
        self.rates.limits = limits

    @property
    def deliveries(self) -> list[dict[str, Any]]:
        """Every handshake and every try of a notification, oldest first."""
        return self.courier.deliveries

    @property
    def subscriptions(self) -> dict[str, Subscription]:
        """The subscriptions by id."""
        return self.book.by_id

    async def inbound(
        self,
        sender: str,
        to: str,
        text: str,
        *,
        media: Sequence[Media] = (),
        notify: bool = True,
    ) -> str:
        """Let a guest text one of our numbers and return the message's id.

        Args:
            sender: The guest's number; short codes and names are possible, as on the live service.
            to: One of our numbers.
            text: The words; may be empty with media.
            media: Pictures and other files.
            notify: False loses every event of it, while the mailbox has it.

        Raises:
            ValueError: If `to` is none of our numbers.
        """
        if to not in self.numbers:
            raise ValueError(f"{to} is none of the account's numbers")
        own = self.numbers[to]
        message = exchange.inbound(
            self, sender=sender, own=own, text=text, media=media, notify=notify
        )
        return str(message.id)

    def outbox(self) -> list[dict[str, Any]]:
        """Return the outbound messages of all mailboxes as REST shows them, oldest first."""
        sent = [one for one in self.store if one.direction == "Outbound"]
        return [rest(one, self.base_url) for one in sent]

    def texts_to(self, phone: str) -> list[str]:
        """Return the words of outbound texts to a number, failed ones left out, oldest first."""
        return [
            message.text or ""
            for message in self.store
            if message.direction == "Outbound"
            for to in message.recipients
            if to.phone == phone and to.status not in {"SendingFailed", "DeliveryFailed"}
        ]

    async def settle(self, timeout: float = 5.0) -> None:  # noqa: ASYNC109 - part of the agreed API
        """Wait until no webhook is being called and no timer is due within the time left.

        Raises:
            TimeoutError: If the world is still busy after the seconds.
        """
        deadline = self.clock.now() + timedelta(seconds=timeout)

        def is_quiet() -> bool:
            due = None if self.clock.is_frozen else self.timers.next_due()
            return not self.courier.is_busy and (due is None or due > deadline)

        await self.wait_for(is_quiet, timeout)

    async def wait_for(self, predicate: Callable[[], object], timeout: float = 5.0) -> None:  # noqa: ASYNC109 - part of the agreed API
        """Return when the predicate holds; it is asked again whenever the world changed.

        Raises:
            TimeoutError: If it does not hold within the seconds.
        """
        await self.pulse.until(predicate, timeout)

    async def advance(self, seconds: float) -> None:
        """Push the clock forward, stopping at each timer on the way so that all happens in order.

        Webhooks called on the way are waited for.
        """
        target = self.clock.now() + timedelta(seconds=seconds)
        while (due := self.timers.next_due()) is not None and due <= target:
            self.clock.move(max(timedelta(), due - self.clock.now()))
            self.timers.run_due()
            await self.pulse.until(lambda: not self.courier.is_busy, 60)
        self.clock.move(max(timedelta(), target - self.clock.now()))
        self.timers.wake()
        self.changed()

    async def start(self) -> None:
        """Let time run: life cycles, reminders, expiry, reconciliation."""
        self.stopping.clear()
        self.pulse.open()
        self.phones_changed.open()
        if self._runner is None:
            self._runner = asyncio.get_running_loop().create_task(self.timers.run())

    async def stop(self) -> None:
        """Stop time, give up deliveries, end hanging requests and open streams."""
        self.stopping.set()
        self.phones_changed.close()
        await self.courier.close()
        if self._runner is not None:
            self._runner.cancel()
            await asyncio.gather(self._runner, return_exceptions=True)
            self._runner = None

    async def reset(self, seed: int = 1) -> None:
        """Begin again from the seeded world; the clock keeps its time, switches their settings."""
        await self.courier.close()
        self.timers.clear()
        self._fill(seed)
        self.changed()
        self.phones_changed.beat()

    def changed(self) -> None:
        """Wake everybody who waits for a condition."""
        self.pulse.beat()

    def remember(self, entry: dict[str, Any]) -> None:
        """Write a request into the journal, which keeps the newest ten thousand."""
        self.journal.append(entry)
        del self.journal[:-KEPT_REQUESTS]

    @contextmanager
    def muted(self, *, muted: bool) -> Iterator[None]:
        """Keep changes of the mailbox within the block out of events, if asked."""
        before, self._muted = self._muted, muted
        try:
            yield
        finally:
            self._muted = before

    def _message_changed(self, message: Message, change: Change) -> None:
        if not self._muted:
            self.fold.add(message, change)
        self.phones_changed.beat()
        self.changed()

    def _remind(self, subscription: Subscription, one: Filter, left: int) -> None:
        self.courier.notify(subscription, one, {"expiresIn": left})
