"""The one place where ports meet adapters."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urlsplit

from docket import Docket
from slack_bolt.async_app import AsyncApp

from bot.adapters.docket.queue import DocketQueue, running_docket
from bot.adapters.redis.breaker import SharedBreaker
from bot.adapters.redis.durability import Durability, durability
from bot.adapters.redis.embedded import EmbeddedServer
from bot.adapters.redis.opening import docket_url, open_servers
from bot.adapters.redis.shared_gate import Bridge, SharedGate, SharedPacer
from bot.adapters.redis.shared_token import SharedToken
from bot.adapters.redis.store import RedisStore
from bot.adapters.redis.wire import Servers, Wire
from bot.adapters.ringcentral.gate import Group
from bot.adapters.ringcentral.sms import RingCentralSms
from bot.adapters.slack.bolt import build_app
from bot.adapters.slack.chat import SlackChat
from bot.adapters.slack.web_clients import SlackClients, make_clients, open_session
from bot.adapters.system.clock import SystemClock
from bot.adapters.system.keys import SystemKeys, open_keys
from bot.config import Settings
from bot.conversations.tenant import Installation
from bot.errors import ConfigError
from bot.ports import House, Ports
from bot.texting.ids import ChannelId, TenantId, UserId


@dataclass(frozen=True, slots=True, kw_only=True)
class Bot:
    """Everything that a process needs, opened once."""

    settings: Settings
    ports: Ports
    servers: Servers
    docket: Docket
    slack: SlackClients
    durability: Durability
    verification_token: str

    def refuse_lossy_store(self) -> None:
        """Let no process begin its work on a store that may lose what it acknowledged.

        Raises:
            ConfigError: it may, and ALLOW_LOSSY_STORE does not say that this is wanted.
        """
        if not (self.durability.durable or self.settings.allow_lossy_store):
            raise ConfigError(
                f"{self.durability.sentence} To start all the same, set ALLOW_LOSSY_STORE=true."
            )

    def slack_app(self) -> AsyncApp:
        """Return a Bolt app without listeners; `handlers.register` adds them."""

        async def installation(tenant: TenantId) -> Installation | None:
            return (await self.ports.store.tenant(tenant, fresh=False)).installation

        return build_app(
            client=self.slack.writer,
            signing_secret=self.settings.slack_signing_secret.get_secret_value(),
            installation=installation,
            allowed_hosts=_response_hosts(self.settings.slack_api_url),
        )


@asynccontextmanager
async def open_store(
    settings: Settings,
) -> AsyncIterator[tuple[str, Servers, RedisStore, Durability]]:
    """Open Redis, or the embedded server when REDIS_URL is empty; yields docket's address too.

    Raises:
        ConfigError: no server, or one that is too old.
        StoreUnavailable: it does not answer.
    """
    async with AsyncExitStack() as stack:
        url = settings.redis_url.get_secret_value()
        if not url:
            server = EmbeddedServer(settings.data_dir)
            stack.push_async_callback(server.stop)
            url = await server.start()
            await stack.enter_async_context(server.kept_alive())
        servers = await open_servers(url)
        stack.push_async_callback(servers.aclose)
        facts = await durability(servers)
        store = RedisStore(servers, clock=SystemClock(), wait_for_disk=facts.wait_for_disk)
        yield docket_url(url, servers), servers, store, facts


@asynccontextmanager
async def open_bot(settings: Settings) -> AsyncIterator[Bot]:
    """Open every adapter, and close them in order.

    Raises:
        ConfigError: a setting is wrong, or the suppression pepper cannot be opened with it.
        StoreUnavailable: Redis does not answer.
    """
    async with AsyncExitStack() as stack:
        url, servers, store, facts = await stack.enter_async_context(open_store(settings))
        keys = await open_keys(settings.secret_key.get_secret_value(), store)
        docket = await stack.enter_async_context(running_docket(url))
        session = await stack.enter_async_context(open_session())
        slack = make_clients(
            settings.slack_bot_token.get_secret_value(), settings.slack_api_url, session
        )
        breaker = SharedBreaker(Wire(servers, wait_for_disk=False))
        sms = _ringcentral(settings, keys, servers, breaker)
        stack.callback(sms.close)
        given = settings.ringcentral_verification_token.get_secret_value()
        token = given or await store.secret("ringcentral_verification_token", keys.token)
        yield Bot(
            settings=settings,
            ports=Ports(
                clock=SystemClock(),
                keys=keys,
                store=store,
                queue=DocketQueue(docket),
                chat=SlackChat(
                    slack,
                    keys=keys,
                    clock=SystemClock(),
                    allowed_hosts=_response_hosts(settings.slack_api_url),
                    pacer=SharedPacer(Wire(servers, wait_for_disk=False)),
                    breaker=breaker,
                ),
                sms=sms,
                house=house_of(settings),
            ),
            servers=servers,
            docket=docket,
            slack=slack,
            durability=facts,
            verification_token=token,
        )


def _ringcentral(
    settings: Settings, keys: SystemKeys, servers: Servers, breaker: SharedBreaker
) -> RingCentralSms:
    """Return RingCentral, its limits and its login shared with every process of this user."""
    bridge = Bridge(Wire(servers, wait_for_disk=False))
    jwt = settings.ringcentral_jwt.get_secret_value()
    whose = (settings.ringcentral_server_url, settings.ringcentral_client_id, jwt)
    user = keys.fingerprint(" ".join(whose))
    return RingCentralSms(
        client_id=settings.ringcentral_client_id,
        client_secret=settings.ringcentral_client_secret.get_secret_value(),
        jwt=jwt,
        server_url=settings.ringcentral_server_url,
        gatekeepers={group: SharedGate(bridge, f"{user}:{group}") for group in Group},
        shelf=SharedToken(bridge, user, seal=keys.seal, unseal=keys.unseal),
        breaker=breaker,
        account=user,
    )


def house_of(settings: Settings) -> House:
    """Return what the use cases may know of the settings."""
    return House(
        brand=settings.brand_name,
        support_contact=settings.support_contact,
        undo=timedelta(seconds=settings.undo_seconds),
        default_channel=ChannelId(settings.default_channel) if settings.default_channel else None,
        admins=frozenset(UserId(user) for user in settings.admin_users),
        public_url=settings.public_url,
        prove_after=timedelta(minutes=settings.webhook_quiet_minutes),
    )


def _response_hosts(api_url: str) -> frozenset[str]:
    """Return the hosts that a response_url may have: Slack's own, or the emulator's."""
    host = urlsplit(api_url).hostname or ""
    if host.endswith("slack.com"):
        return frozenset({"hooks.slack.com"})
    if host.endswith("slack-gov.com"):
        return frozenset({"hooks.slack-gov.com"})
    return frozenset({host})
