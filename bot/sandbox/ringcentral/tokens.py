"""Sessions and their tokens: expiry, rotation with its grace, and the cap of five per user and app.

Ends of a token: expired is OAU-128; revoked, rotated away or pushed out is OAU-213.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from bot.sandbox.ringcentral.problems import Refusal

ACCESS_PREFIX = "EMU_AT_"
REFRESH_PREFIX = "EMU_RT_"
SESSIONS_PER_USER = 5
QUICK_GRACE = timedelta(seconds=10)
UNUSED_GRACE = timedelta(minutes=60)
ACCESS_TTL = 3600
REFRESH_TTL = 604800


@dataclass(slots=True, kw_only=True)
class Session:
    """One login of a user through an app."""

    id: str
    extension_id: str
    client_id: str
    scope: list[str]
    access: str
    access_until: datetime
    refresh: str | None
    refresh_until: datetime
    access_used: bool = False
    spent_refresh: str | None = None
    rotated_at: datetime | None = None


class TokenDesk:
    """Open sessions, rotate them, and say whose a token is.

    Attributes:
        next_ttl: Life in seconds of the next access token, once.
        drops_refresh_token: Leave the refresh token out of answers.
    """

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self.sessions: list[Session] = []
        self.next_ttl: int | None = None
        self.drops_refresh_token = False

    def open(
        self,
        *,
        extension_id: str,
        client_id: str,
        scope: list[str],
        now: datetime,
        access_ttl: int = ACCESS_TTL,
        refresh_ttl: int = REFRESH_TTL,
        with_refresh: bool,
    ) -> Session:
        """Start a session; the sixth of the same user and app silently ends the oldest."""
        whose = (extension_id, client_id)
        mine = [s for s in self.sessions if (s.extension_id, s.client_id) == whose]
        for oldest in mine[: max(0, len(mine) - SESSIONS_PER_USER + 1)]:
            self.sessions.remove(oldest)
        session = Session(
            id=f"s-{self._rng.getrandbits(48):012x}",
            extension_id=extension_id,
            client_id=client_id,
            scope=scope,
            access=self._token(ACCESS_PREFIX),
            access_until=now + timedelta(seconds=self._ttl(access_ttl)),
            refresh=self._token(REFRESH_PREFIX) if with_refresh else None,
            refresh_until=now + timedelta(seconds=refresh_ttl),
        )
        self.sessions.append(session)
        return session

    def rotate(self, refresh: str, now: datetime, *, access_ttl: int, refresh_ttl: int) -> Session:
        """Trade a refresh token for a new pair; a repeat within the grace gets the same pair.

        Raises:
            Refusal: 400 invalid_grant when the token is spent, expired or unknown.
        """
        for session in self.sessions:
            if session.refresh == refresh and now < session.refresh_until:
                session.spent_refresh, session.rotated_at = refresh, now
                session.access = self._token(ACCESS_PREFIX)
                session.access_until = now + timedelta(seconds=self._ttl(access_ttl))
                session.access_used = False
                session.refresh = self._token(REFRESH_PREFIX)
                session.refresh_until = now + timedelta(seconds=refresh_ttl)
                return session
            if session.spent_refresh == refresh and _in_grace(session, now):
                return session
        raise Refusal(400, "OAU-210", "Token expired", oauth_error="invalid_grant")

    def session_of(self, access: str, now: datetime) -> Session:
        """Return the session of an access token, and note that the token was used.

        Raises:
            Refusal: 401 with the code for what is wrong with the token.
        """
        if not access.startswith(ACCESS_PREFIX):
            raise Refusal(401, "OAU-149", "Invalid token")
        session = next((s for s in self.sessions if s.access == access), None)
        if session is None:
            raise Refusal(401, "OAU-213", "Token not found")
        if now >= session.access_until:
            raise Refusal(401, "OAU-128", "Access token expired")
        session.access_used = True
        return session

    def revoke(self, token: str) -> None:
        """End the session of an access or refresh token; unknown tokens are no error."""
        self.sessions = [s for s in self.sessions if token not in {s.access, s.refresh}]

    def expire_all(self, now: datetime) -> None:
        """Let every access token have run out by now."""
        for session in self.sessions:
            session.access_until = now

    def revoke_all(self) -> None:
        """End every session."""
        self.sessions.clear()

    def _token(self, prefix: str) -> str:
        return f"{prefix}{self._rng.getrandbits(128):032x}"

    def _ttl(self, asked: int) -> int:
        ttl, self.next_ttl = self.next_ttl, None
        return asked if ttl is None else ttl


def _in_grace(session: Session, now: datetime) -> bool:
    if session.rotated_at is None:
        return False
    age = now - session.rotated_at
    return age < QUICK_GRACE or (not session.access_used and age < UNUSED_GRACE)
