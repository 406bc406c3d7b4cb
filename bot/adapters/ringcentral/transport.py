"""The SDK's transport, replaced: timeouts, one pool, no redirects, no proxies from the environment.

As shipped, the SDK opens a connection per call, never gives up on a silent server and follows
redirects. Its `Client` has one method to replace; the SDK is pinned because that is private.
"""

from __future__ import annotations

import logging
from time import monotonic
from typing import Final

import requests
from requests.adapters import HTTPAdapter
from ringcentral.http.api_response import ApiResponse
from ringcentral.http.client import Client

LARGEST_ANSWER: Final = 20_000_000
"""Bytes; a page of 1000 messages stays far below."""
Timeout = tuple[float, float]
"""Seconds to connect, seconds between two bytes."""


class AnswerTooLong(requests.RequestException):
    """The answer is larger than anything RingCentral sends."""


class TimeoutClient(Client):  # type: ignore[misc]  # the SDK has no types
    """Sends prepared requests and never waits longer than it was told."""

    def __init__(self, *, timeout: Timeout, pool: int) -> None:
        super().__init__()
        self._timeout = timeout
        self._session = requests.Session()
        self._session.trust_env = False
        adapter = HTTPAdapter(pool_connections=2, pool_maxsize=pool, max_retries=0)
        self._session.mount("https://", adapter)
        self._session.mount("http://", adapter)
        # At DEBUG, urllib3 writes each address, and addresses may carry phone numbers.
        logging.getLogger("urllib3.connectionpool").setLevel(logging.INFO)

    def load_response(self, request: requests.PreparedRequest) -> ApiResponse:
        """Return the answer to a prepared request, read to its end.

        Raises:
            requests.RequestException: there was none, or not in time.
        """
        with self._session.send(
            request, timeout=self._timeout, allow_redirects=False, stream=True
        ) as response:
            self._read(response)
        return ApiResponse(request, response)

    def close(self) -> None:
        """Close the pool."""
        self._session.close()

    def _read(self, response: requests.Response) -> None:
        """Read the body within one more read timeout: a server that drips is not waited for."""
        until = monotonic() + self._timeout[1]
        body = bytearray()
        for part in response.iter_content(65_536):
            body += part
            if len(body) > LARGEST_ANSWER:
                raise AnswerTooLong
            if monotonic() > until:
                raise requests.ReadTimeout
        response._content = bytes(body)  # noqa: SLF001 - where requests keeps a body
