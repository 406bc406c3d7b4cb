"""Settings: the only reader of the environment.

Rule: a wrong or missing setting stops the process with one line that names it, says what it
must look like and where to find it. The list is a contract (docs/configuration.md is made
from it).
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.errors import ConfigError

Process = Literal["web", "worker", "socket", "doctor", "consent", "inspect"]

_SLACK_APP = "api.slack.com/apps → your app"
_RINGCENTRAL_APP = "developers.ringcentral.com → your app"


class Settings(BaseSettings):
    """One environment variable each (or a line in `.env`)."""

    model_config = SettingsConfigDict(
        env_file=".env", extra="ignore", frozen=True, env_ignore_empty=True
    )

    host: str = Field("127.0.0.1", description="Address that `web` listens on.")
    port: int = Field(3000, ge=0, le=65535, description="Port that `web` listens on; 0 picks one.")
    public_url: str = Field(
        "",
        description="Address at which Slack and RingCentral reach `web`; https outside loopback.",
    )
    redis_url: SecretStr = Field(
        SecretStr(""),
        description=(
            "Redis ≥ 7.2 or Valkey ≥ 8; for a cluster `redis+cluster://host:port,host:port`; "
            "empty: an embedded Valkey in DATA_DIR."
        ),
    )
    allow_lossy_store: bool = Field(
        False,
        description="Start although Redis may lose acknowledged opt-outs in a crash.",
    )
    data_dir: Path = Field(Path(".data"), description="Where the embedded server keeps its files.")
    slack_bot_token: SecretStr = Field(
        SecretStr(""), description=f"`xoxb-…` ({_SLACK_APP} → OAuth & Permissions)."
    )
    slack_signing_secret: SecretStr = Field(
        SecretStr(""), description=f"32 hex characters ({_SLACK_APP} → Basic Information)."
    )
    slack_app_token: SecretStr = Field(
        SecretStr(""),
        description=f"`xapp-…`, for Socket Mode only ({_SLACK_APP} → Basic Information).",
    )
    slack_api_url: str = Field("https://slack.com/api/", description="Base of Slack's Web API.")
    ringcentral_server_url: str = Field(
        "https://platform.ringcentral.com", description="Base of RingCentral's API."
    )
    ringcentral_client_id: str = Field("", description=f"Client id ({_RINGCENTRAL_APP}).")
    ringcentral_client_secret: SecretStr = Field(
        SecretStr(""), description=f"Client secret ({_RINGCENTRAL_APP})."
    )
    ringcentral_jwt: SecretStr = Field(
        SecretStr(""),
        description="JWT of the user whose numbers text (the same site → Credentials).",
    )
    ringcentral_verification_token: SecretStr = Field(
        SecretStr(""),
        description="Secret that RingCentral repeats on each webhook; empty: made once.",
    )
    secret_key: SecretStr = Field(
        SecretStr(""),
        description=(
            "At least 32 random characters: encrypts and signs. Several, comma-separated, while "
            "one is replaced; the first is used. Make one with `openssl rand -hex 32`."
        ),
    )
    brand_name: str = Field("", description="Who you are, as footers and HELP say it.")
    support_contact: str = Field(
        "", description="Phone, e-mail or address that HELP names, such as (415) 555-0100."
    )
    default_channel: str = Field(
        "", description="Id (C…) of the Slack channel for texts that no other rule routes."
    )
    admin_users: Annotated[tuple[str, ...], NoDecode] = Field(
        (), description="Slack user ids (U…) that are admins from the start, comma-separated."
    )
    webhook_quiet_minutes: float = Field(
        60,
        ge=5,
        le=1440,
        description="After so long without a webhook RingCentral is made to call PUBLIC_URL.",
    )
    undo_seconds: float = Field(
        5.0, ge=0, le=120, description="Hold before a text really leaves, with Undo."
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "info", description="How much is logged."
    )
    log_format: Literal["", "json", "console"] = Field(
        "", description="`json` or `console`; empty: console on a terminal, else json."
    )

    @field_validator("admin_users", mode="before")
    @classmethod
    def _split(cls, value: Any) -> Any:
        if isinstance(value, str):
            return tuple(part.strip() for part in value.split(",") if part.strip())
        return value

    @field_validator("log_level", "log_format", mode="before")
    @classmethod
    def _lower(cls, value: Any) -> Any:
        return value.lower() if isinstance(value, str) else value

    @field_validator("public_url", "slack_api_url", "ringcentral_server_url")
    @classmethod
    def _address(cls, value: str) -> str:
        if not value:
            return value
        parts = urlsplit(value)
        loopback = parts.hostname in {"127.0.0.1", "localhost", "::1"}
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise ValueError("must be an address such as https://texts.example.com")
        if parts.scheme == "http" and not loopback:
            raise ValueError("must begin with https:// (http is only for this machine)")
        return value

    @field_validator("slack_api_url")
    @classmethod
    def _ends_with_slash(cls, value: str) -> str:
        return value if value.endswith("/") else value + "/"

    @field_validator("default_channel")
    @classmethod
    def _channel(cls, value: str) -> str:
        if value and not re.fullmatch(r"[CG][A-Z0-9]{2,31}", value):
            raise ValueError("must be a channel id such as C0123ABCD, not a name")
        return value

    @field_validator("admin_users")
    @classmethod
    def _users(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for user in value:
            if not re.fullmatch(r"[UW][A-Z0-9]{2,31}", user):
                raise ValueError("must be user ids such as U0123ABCD, comma-separated")
        return value

    @field_validator("slack_bot_token", "slack_app_token", "secret_key")
    @classmethod
    def _shape(cls, value: SecretStr, info: Any) -> SecretStr:
        text = value.get_secret_value()
        wanted = {"slack_bot_token": "xoxb-", "slack_app_token": "xapp-"}.get(info.field_name)
        if text and wanted and not text.startswith(wanted):
            raise ValueError(f"must begin with {wanted}")
        if info.field_name == "secret_key" and any(
            0 < len(k.strip()) < 32 for k in text.split(",")
        ):
            raise ValueError("must have at least 32 characters")
        return value


_NEEDED: dict[Process, tuple[str, ...]] = {
    "web": ("slack_bot_token", "slack_signing_secret", "public_url"),
    "socket": ("slack_bot_token", "slack_app_token"),
    "worker": ("slack_bot_token", "public_url"),
    "doctor": (),
    "consent": ("secret_key", "brand_name"),
    "inspect": (),
}
_RUNNING = (
    "ringcentral_client_id",
    "ringcentral_client_secret",
    "ringcentral_jwt",
    "secret_key",
    "brand_name",
    "support_contact",
    "default_channel",
)


def missing(settings: Settings, process: Process) -> list[str]:
    """Return a line for each setting that this process needs and does not have."""
    needed = _NEEDED[process]
    if process in {"web", "worker", "socket"}:
        needed = (*needed, *_RUNNING)
    return [
        f"{name.upper()} is not set: {Settings.model_fields[name].description}"
        for name in needed
        if not _text(getattr(settings, name))
    ]


def load(process: Process, **given: Any) -> Settings:
    """Read and check the settings for one process.

    Raises:
        ConfigError: one line that names the first wrong or missing setting.
    """
    try:
        settings = Settings(**given)
        if process == "consent" and not (_text(settings.secret_key) or _text(settings.redis_url)):
            # Whoever has only the sandbox asks the sandbox's store.
            settings = Settings(_env_file=sandbox_file(settings.data_dir), **given)
    except ValidationError as exc:
        first = exc.errors(include_url=False, include_input=False)[0]
        name = str(first["loc"][0])
        said = first["msg"].removeprefix("Value error, ")
        field = Settings.model_fields.get(name)
        raise ConfigError(
            f"{name.upper()} is wrong: {said}. {field.description if field else ''}".strip()
        ) from None
    lines = missing(settings, process)
    if lines:
        raise ConfigError(lines[0])
    return settings


def sandbox_file(data_dir: Path) -> Path:
    """Return where the sandbox leaves its settings for the command line."""
    return data_dir / "sandbox.env"


def _text(value: object) -> str:
    return value.get_secret_value() if isinstance(value, SecretStr) else str(value)
