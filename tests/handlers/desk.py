"""A desk to test at: an emulated Slack, the real front, Bolt, chat client, handlers and use cases.

Only Redis and RingCentral are the shipped fakes; every click is a signed HTTP request.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import yaml
from slack_bolt.async_app import AsyncApp
from starlette.applications import Starlette

import handlers
from bot.adapters.memory.keys import MemoryKeys
from bot.adapters.memory.queue import MemoryQueue
from bot.adapters.memory.sms import MemorySms
from bot.adapters.memory.store import MemoryStore
from bot.adapters.slack.bolt import build_app
from bot.adapters.slack.chat import SlackChat
from bot.adapters.slack.stored_events import dispatch_event
from bot.adapters.slack.web_clients import SlackClients, make_clients, open_session
from bot.blocks.ids import ActionId
from bot.consent.record import ConsentRecord
from bot.conversations.contact_file import ContactFile, Conversation
from bot.conversations.tenant import Installation, Tenant
from bot.ports import House, Ports, TaskName
from bot.sandbox.slack import Seen, SlackWorld, create_app
from bot.sandbox.slack.loopback import serving
from bot.texting.ids import ChannelId, ContactKey, TenantId, TextId, UserId
from bot.texting.phone import PhoneNumber
from bot.texting.text import InboundText, SenderNumber
from bot.usecases.receive_text import read_inbox
from bot.usecases.send_text import send_text
from bot.usecases.show_contact import show_contact
from bot.web.slack import routes
from tests.builders import BRAND, CONTACT, DESK, MAYA, OUR_SECOND, OURS

SAM = UserId("U0SAM")
GUEST = UserId("U0GUEST")
STRANGER = UserId("U0STRANGER")
BACK_OFFICE = ChannelId("C0BACK")
MANIFEST = Path(__file__).parents[2] / "deploy" / "slack-manifest.yaml"
HOSTS = frozenset({"127.0.0.1"})
UNDO = timedelta(seconds=5)


class WorldClock:
    """The bot's clock: Slack's own, so that signatures and triggers are judged by one time."""

    def __init__(self, world: SlackWorld) -> None:
        self._world = world

    def now(self) -> datetime:
        """Return the present."""
        return datetime.fromtimestamp(self._world.clock.now(), UTC)


@dataclass(frozen=True, kw_only=True)
class Desk:
    """One team at work."""

    world: SlackWorld
    ports: Ports
    app: AsyncApp
    store: MemoryStore
    queue: MemoryQueue
    sms: MemorySms
    clients: SlackClients
    url: str

    @property
    def tenant(self) -> TenantId:
        """The workspace."""
        return TenantId(self.world.team_id)

    @property
    def now(self) -> datetime:
        """The present."""
        return self.ports.clock.now()

    def key(self, contact: PhoneNumber = CONTACT) -> ContactKey:
        """Return where a contact's facts lie."""
        return self.ports.keys.contact_key(self.tenant, contact)

    async def file(self, contact: PhoneNumber = CONTACT) -> ContactFile:
        """Return a contact's file; fails if there is none."""
        file = await self.store.file(self.tenant, self.key(contact))
        assert file is not None
        return file

    async def know(
        self, *records: ConsentRecord, contact: PhoneNumber = CONTACT, **fields: Any
    ) -> None:
        """Have a contact on file with these records."""
        key = self.key(contact)
        known = await self.store.file(self.tenant, key)
        file = known or ContactFile(tenant=self.tenant, key=key, number=contact)
        ledger = file.ledger
        for record in records:
            ledger = ledger.append(record, salt=f"{len(ledger.entries):032x}")
        await self.store.commit(replace(file, ledger=ledger, **fields))

    async def hear(self, body: str, *, id_: str = "1", contact: PhoneNumber = CONTACT) -> None:
        """Have a contact text us, and Slack show it."""
        text = InboundText(
            id=id_,  # type: ignore[arg-type]  # an id like any other
            contact=contact,
            to=OURS,
            body=body,
            received_at=self.now,
        )
        await self.store.keep_inbound(self.tenant, self.key(contact), text)
        await self.queue.wake("read_inbox", self.tenant, self.key(contact))
        await self.work()

    async def answers(self, minutes: int = 60) -> None:
        """Have the contact written to us a while ago, so that an answer is conversational."""
        talk = Conversation(
            number=OURS,
            channel=DESK,
            opened_at=self.now,
            last_inbound_at=self.now - timedelta(minutes=minutes),
        )
        await self.know(conversations=(talk,))

    async def settings(self, **changes: Any) -> None:
        """Change the workspace."""
        await self.store.change_tenant(self.tenant, lambda team: replace(team, **changes))

    async def work(self) -> None:
        """Be the worker until nothing is due."""
        await self.queue.run_due(self._run, self.now)

    async def later(self, by: timedelta) -> None:
        """Let time pass, then work."""
        pass_time(self.world, by.total_seconds())
        await self.work()

    async def types(self, words: str, *, who: UserId = MAYA) -> Seen:
        """Type a command in the team's channel."""
        return await self.world.command(who, DESK, words)

    async def presses(self, action: ActionId, *, who: UserId = MAYA) -> Seen:
        """Press a button on the newest private card."""
        card = self.world.ephemerals(who, DESK)[-1]
        return await self.world.click(who, DESK, card["ts"], action.value)

    def posted(self) -> list[dict[str, Any]]:
        """Return what the bot posted in the team's channel."""
        return [dict(known) for known in self.world.messages(DESK)]

    async def _run(self, task: TaskName, ids: tuple[str, ...]) -> None:
        match task:
            case "read_inbox":
                await read_inbox(self.ports, tenant=self.tenant, contact=ContactKey(ids[1]))
            case "show_contact":
                await show_contact(self.ports, tenant=self.tenant, contact=ContactKey(ids[1]))
            case "send_text":
                await send_text(self.ports, tenant=self.tenant, text=TextId(ids[1]))
            case "handle_event":
                stored = await self.store.event(self.tenant, ids[1])
                assert stored is not None
                await dispatch_event(self.app, stored)
                await self.store.event_done(self.tenant, ids[1])
            case _:
                # What RingCentral is asked about later is tested with its own emulator.
                return


@asynccontextmanager
async def opened_desk() -> AsyncIterator[Desk]:
    """Open a desk at ten in the morning of a working day in California.

    Slack knows of the bot what the manifest says: what is not asked for there does not work.
    """
    world = SlackWorld(manifest=yaml.safe_load(MANIFEST.read_text()))
    _people(world)
    pass_time(world, _until_morning(world.clock.now()))
    clock = WorldClock(world)
    store, queue, keys = MemoryStore(clock), MemoryQueue(), MemoryKeys()
    sms = MemorySms(clock, numbers=[SenderNumber(number=OURS, label="Front desk")])
    async with serving(create_app(world)) as slack, open_session() as session:
        world.base_url = slack
        clients = make_clients(world.bot_token, f"{slack}/api/", session)
        chat = SlackChat(clients, keys=keys, clock=clock, allowed_hosts=HOSTS)
        ports = Ports(
            clock=clock, keys=keys, store=store, queue=queue, chat=chat, sms=sms, house=_house()
        )
        app = an_app(ports, clients)
        door = Starlette(routes=routes(app, ports, signing_secrets=[world.signing_secret]))
        async with serving(door) as url:
            world.events_url = f"{url}/slack/events"
            desk = Desk(
                world=world,
                ports=ports,
                app=app,
                store=store,
                queue=queue,
                sms=sms,
                clients=clients,
                url=world.events_url,
            )
            await _settle(desk)
            try:
                yield desk
            finally:
                await world.aclose()


def _house() -> House:
    return House(
        brand=BRAND,
        support_contact="(415) 555-0100",
        undo=UNDO,
        default_channel=DESK,
        admins=frozenset({MAYA}),
    )


def an_app(ports: Ports, clients: SlackClients) -> AsyncApp:
    """Return the Bolt app with every handler."""

    async def installation(tenant: TenantId) -> Installation | None:
        return (await ports.store.tenant(tenant)).installation

    app = build_app(
        client=clients.writer,
        signing_secret="behind-the-front",
        installation=installation,
        allowed_hosts=HOSTS,
    )
    handlers.register(app, ports)
    return app


async def _settle(desk: Desk) -> None:
    tenant, installation = await desk.ports.chat.installation()

    def settled(team: Tenant) -> Tenant:
        return replace(
            team,
            installation=installation,
            numbers=(SenderNumber(number=OURS, label="Front desk"),),
            numbers_read_at=desk.now,
            default_channel=DESK,
            synced_at=desk.now,
        )

    await desk.store.change_tenant(tenant, settled)


def pass_time(world: SlackWorld, seconds: float) -> None:
    """Let time pass for Slack, whose signatures would else keep to the real time."""
    world.clock.advance(seconds)
    world.courier.clock_skew += int(seconds)


def two_numbers() -> tuple[SenderNumber, ...]:
    """Return the numbers of a team that has to choose."""
    return (
        SenderNumber(number=OURS, label="Front desk"),
        SenderNumber(number=OUR_SECOND, label="Sales"),
    )


def _people(world: SlackWorld) -> None:
    world.add_user(MAYA, name="maya", real_name="Maya Ortiz")
    world.add_user(SAM, name="sam", real_name="Sam Lee")
    world.add_user(GUEST, name="gus", real_name="Gus Guest", guest=True)
    world.add_user(STRANGER, name="stella", real_name="Stella Stranger", stranger=True)
    world.add_channel(DESK, "desk", members=[MAYA, GUEST, STRANGER])
    world.add_channel(BACK_OFFICE, "back-office", members=[MAYA, SAM])


def _until_morning(now: float) -> float:
    """Return the seconds until 18:00 UTC of the next Tuesday: ten or eleven in California."""
    at = datetime.fromtimestamp(now, UTC)
    days = (1 - at.weekday()) % 7 or 7
    morning = (at + timedelta(days=days)).replace(hour=18, minute=0, second=0, microsecond=0)
    return (morning - at).total_seconds()
