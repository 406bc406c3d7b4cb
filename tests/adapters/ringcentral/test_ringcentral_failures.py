"""From an answer that is not good to our error: what it is, what it says, when to try again."""

from dataclasses import dataclass
from datetime import timedelta

import pytest
import requests
from urllib3.exceptions import MaxRetryError, NewConnectionError, ProtocolError

from bot.adapters.ringcentral.failures import TABLE, failure
from bot.adapters.ringcentral.reply import Reply, answered, unanswered
from bot.errors import GatewayError, SmsOutcomeUnknown, SmsRejected, SmsUnavailable


@dataclass(frozen=True)
class Row:
    """One answer; what it means for a read, and for a text that was to be sent."""

    sentence: str
    reply: Reply
    reading: type[GatewayError]
    sending: type[GatewayError]


ROWS = [
    Row("a documented no is final", Reply(status=400, code="MSG-243"), SmsRejected, SmsRejected),
    Row("a permission is final", Reply(status=403, code="CMN-401"), SmsRejected, SmsRejected),
    Row("an unknown code is a no", Reply(status=403, code="MSG-999"), SmsRejected, SmsRejected),
    Row("a proxy's no proves nothing", Reply(status=403), SmsRejected, SmsOutcomeUnknown),
    Row(
        "a rate limit is a wait", Reply(status=429, code="CMN-301"), SmsUnavailable, SmsUnavailable
    ),
    Row("a bare 429 is a wait", Reply(status=429), SmsUnavailable, SmsUnavailable),
    Row(
        "a twin may be on its way",
        Reply(status=429, code="CMN-304"),
        SmsUnavailable,
        SmsOutcomeUnknown,
    ),
    Row(
        "a fault may have sent it",
        Reply(status=500, code="CMN-203"),
        SmsUnavailable,
        SmsOutcomeUnknown,
    ),
    Row(
        "busy may have sent it",
        Reply(status=503, code="CMN-201"),
        SmsUnavailable,
        SmsOutcomeUnknown,
    ),
    Row("a redirect is not followed", Reply(status=302), SmsUnavailable, SmsOutcomeUnknown),
    Row(
        "a timeout on the way", Reply(status=408, code="CMN-101"), SmsUnavailable, SmsOutcomeUnknown
    ),
    Row(
        "signed out was not executed",
        Reply(status=401, code="OAU-213"),
        SmsUnavailable,
        SmsUnavailable,
    ),
    Row(
        "no answer", Reply(executed="maybe", code="ReadTimeout"), SmsUnavailable, SmsOutcomeUnknown
    ),
    Row("not reached", Reply(executed="no", code="ConnectTimeout"), SmsUnavailable, SmsUnavailable),
    Row(
        "silence", Reply(status=429, executed="no", code="silence"), SmsUnavailable, SmsUnavailable
    ),
    Row("wrong keys", Reply(status=400, executed="no", code="OAU-153"), SmsRejected, SmsRejected),
]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.sentence)
def test_an_answer_becomes_the_error_its_row_says(row: Row) -> None:
    assert type(failure(row.reply)) is row.reading
    assert type(failure(row.reply, once=True)) is row.sending


def test_an_error_carries_the_code_and_notes_the_id_that_support_asks_for() -> None:
    error = failure(Reply(status=403, code="MSG-367", request_id="7c1e-11"))

    assert error.detail == "MSG-367"
    assert error.__notes__ == ["RCRequestId 7c1e-11"]


def test_an_error_without_a_code_carries_the_status() -> None:
    assert failure(Reply(status=502)).detail == "HTTP-502"


@pytest.mark.parametrize(
    ("reply", "wait"),
    [
        (Reply(status=429, retry_after=timedelta(seconds=7)), timedelta(seconds=7)),
        (Reply(status=429), timedelta(seconds=60)),
        (Reply(status=503), timedelta(seconds=30)),
        (Reply(status=503, retry_after=timedelta(seconds=90)), timedelta(seconds=90)),
    ],
)
def test_the_wait_is_what_ringcentral_asks_for(reply: Reply, wait: timedelta) -> None:
    error = failure(reply)

    assert isinstance(error, SmsUnavailable)
    assert error.retry_after == wait


@pytest.mark.parametrize("code", TABLE)
def test_each_code_says_what_happened_and_what_to_do(code: str) -> None:
    row = TABLE[code]

    assert row.sentence.endswith(".")
    assert row.remedy.endswith(".")


def refused() -> requests.ConnectionError:
    cause = NewConnectionError(None, "refused")  # type: ignore[arg-type]  # no connection came about
    return requests.ConnectionError(MaxRetryError(None, "/", cause))  # type: ignore[arg-type]  # nor a pool


@pytest.mark.parametrize(
    ("cause", "executed"),
    [
        (requests.ConnectTimeout(), "no"),
        (refused(), "no"),
        (requests.ReadTimeout(), "maybe"),
        (requests.ConnectionError(ProtocolError("aborted", ConnectionResetError())), "maybe"),
        (requests.exceptions.ChunkedEncodingError(), "maybe"),
        (requests.exceptions.SSLError(), "maybe"),
        (None, "maybe"),
    ],
    ids=lambda value: type(value).__name__ if not isinstance(value, str) else value,
)
def test_only_a_connection_that_never_stood_proves_that_nothing_left(
    cause: BaseException | None, executed: str
) -> None:
    assert unanswered(cause).executed == executed


def a_response(status: int, body: bytes, **headers: str) -> requests.Response:
    response = requests.Response()
    response.status_code = status
    response._content = body
    response.headers.update({name.replace("_", "-"): value for name, value in headers.items()})
    return response


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b'{"errorCode":"CMN-101","errors":[{"errorCode":"MSG-333"}]}', "CMN-101"),
        (b'{"errors":[{"errorCode":"MSG-333","message":"x"}]}', "MSG-333"),
        (b'{"error":"invalid_client"}', "invalid_client"),
        (b'{"error":"invalid_grant","errors":[{"errorCode":"OAU-210"}]}', "OAU-210"),
        (b'{"errorCode":"<script>"}', ""),
        (b'{"errorCode":["CMN-101"]}', ""),
        (b"<html>502</html>", ""),
        (b"", ""),
        (b"[1]", ""),
    ],
)
def test_the_code_is_found_wherever_it_stands(body: bytes, code: str) -> None:
    assert answered(a_response(400, body)).code == code


def test_headers_are_read_only_if_they_are_what_they_should_be() -> None:
    reply = answered(
        a_response(429, b"", Retry_After="soon", RCRequestId="a b\nc", Date="not a date")
    )

    assert (reply.retry_after, reply.request_id, reply.at) == (None, "", None)


def test_an_answer_does_not_print_its_body() -> None:
    assert "8pm" not in repr(answered(a_response(200, b'{"subject":"8pm"}')))
