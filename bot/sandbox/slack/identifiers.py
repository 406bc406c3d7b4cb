"""Seeded ids and message timestamps, shaped like Slack's."""

import random
import string

_BASE36 = string.ascii_uppercase + string.digits


class Identifiers:
    """Makes ids that are never repeated; the same seed gives the same sequence."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._seen: set[str] = set()
        self._last_micros = 0

    def make(self, prefix: str, length: int = 9) -> str:
        """Return a fresh opaque id such as `V4K2…`."""
        while True:
            made = prefix + "".join(self._random.choices(_BASE36, k=length))
            if made not in self._seen:
                self._seen.add(made)
                return made

    def secret(self, length: int = 24) -> str:
        """Return letters and digits for a URL or a hash; seeded, so no secret outside tests."""
        return "".join(self._random.choices(string.ascii_letters + string.digits, k=length))

    def hexadecimal(self, length: int = 32) -> str:
        """Return `length` lower-case hex digits."""
        return "".join(self._random.choices("0123456789abcdef", k=length))

    def number(self, digits: int) -> str:
        """Return a decimal number of exactly `digits` digits."""
        return str(self._random.randrange(10 ** (digits - 1), 10**digits))

    def timestamp(self, now: float) -> str:
        """Return `seconds.micros` for `now`, always later than the one before."""
        micros = max(int(now * 1_000_000), self._last_micros + 1)
        self._last_micros = micros
        return f"{micros // 1_000_000}.{micros % 1_000_000:06d}"
