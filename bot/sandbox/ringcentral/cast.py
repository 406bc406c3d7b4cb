"""The seeded account: extensions, numbers, the app and its JWTs. All numbers are fictional."""

from dataclasses import dataclass, field

ACCOUNT = "400100100"
FRONT_DESK = "400100200"
BOB = "400100201"
QUEUE = "400100300"

SCOPES = (
    "SMS",
    "ReadMessages",
    "EditMessages",
    "ReadAccounts",
    "SubscriptionWebhook",
    "A2PSMS",
    "TeamMessaging",
    "WebSocketsSubscription",
)


@dataclass(slots=True)
class Extension:
    """A user or a queue of the account."""

    id: str
    name: str
    number: str
    type: str = "User"
    permissions: set[str] = field(default_factory=set)
    status: str = "Enabled"


@dataclass(slots=True)
class OwnNumber:
    """A phone number of the account; `campaign` is None when it was never registered."""

    id: int
    phone: str
    extension_id: str
    features: set[str]
    label: str
    payment_type: str = "Local"
    usage_type: str = "DirectNumber"
    campaign: str | None = None
    tier: str = "LowVolume"
    use_cases: tuple[str, ...] = ("CustomerCare",)

    @property
    def is_toll_free(self) -> bool:
        """Whether callers pay nothing, and carriers ask for another registration."""
        return self.payment_type == "TollFree"

    @property
    def confirms_stop(self) -> bool:
        """Whether a STOP to it is answered for us; on high-volume numbers the app answers."""
        return "A2PSmsSender" not in self.features


@dataclass(slots=True)
class App:
    """The app of the developer console; `scopes` may be cut while it runs."""

    client_id: str = "emu-app"
    secret: str = "emu-secret"  # noqa: S105 - the emulator's well-known secret
    grants: set[str] = field(default_factory=lambda: {"jwt", "refresh_token"})
    issues_refresh_tokens: bool = False
    scopes: list[str] = field(default_factory=lambda: list(SCOPES))


@dataclass(frozen=True, slots=True)
class Jwt:
    """A JWT credential: whose it is and whether it still counts."""

    token: str
    extension_id: str
    expired: bool = False


def extensions() -> dict[str, Extension]:
    """Return the seeded extensions by id."""
    everything = {"OutboundSMS", "ReadMessages", "EditMessages"}
    people = [
        Extension(FRONT_DESK, "Front Desk", "101", permissions=everything),
        Extension(BOB, "Bob", "102", permissions={"ReadMessages"}),
        Extension(QUEUE, "Support Queue", "301", type="Department"),
    ]
    return {person.id: person for person in people}


def numbers() -> dict[str, OwnNumber]:
    """Return the seeded numbers by E.164 value."""
    owned = [
        OwnNumber(
            32170041,
            "+16505550100",
            FRONT_DESK,
            {"CallerId", "SmsSender", "MmsSender"},
            "Front desk",
            campaign="Confirmed",
        ),
        OwnNumber(
            32170042,
            "+18005550142",
            FRONT_DESK,
            {"SmsSender"},
            "Toll-free",
            payment_type="TollFree",
            usage_type="MainCompanyNumber",
        ),
        OwnNumber(32170043, "+16505550103", FRONT_DESK, {"CallerId"}, "Voice only"),
        OwnNumber(32170044, "+16505550104", BOB, {"SmsSender"}, "Bob", campaign="Confirmed"),
        OwnNumber(32170045, "+16505550190", FRONT_DESK, {"A2PSmsSender"}, "High volume"),
        OwnNumber(
            32170046,
            "+16505550106",
            FRONT_DESK,
            {"SmsSender"},
            "Suspended campaign",
            campaign="CampaignSuspended",
        ),
        OwnNumber(
            32170047,
            "+16505550107",
            QUEUE,
            {"CallerId", "SmsSender"},
            "Support queue",
            campaign="Confirmed",
        ),
    ]
    return {number.phone: number for number in owned}


def jwts() -> dict[str, Jwt]:
    """Return the seeded JWT credentials by token."""
    known = [
        Jwt("emu-jwt", FRONT_DESK),
        Jwt("emu-jwt-expired", FRONT_DESK, expired=True),
        Jwt("emu-jwt-bob", BOB),
    ]
    return {jwt.token: jwt for jwt in known}
