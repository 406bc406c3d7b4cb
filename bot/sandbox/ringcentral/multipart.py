"""Multipart requests: a JSON part first, then files; form-data and mixed alike."""

from dataclasses import dataclass
from email.message import Message
from email.parser import BytesHeaderParser

from bot.sandbox.ringcentral.messages import Media
from bot.sandbox.ringcentral.problems import Refusal


@dataclass(frozen=True, slots=True)
class Parts:
    """The JSON part and the files of a multipart request."""

    json: bytes
    files: tuple[Media, ...]


def split(raw: bytes, content_type: str) -> Parts:
    """Take a multipart body apart.

    Raises:
        Refusal: 400 CMN-101 unless it is multipart with a JSON part.
    """
    found: bytes | None = None
    files: list[Media] = []
    for chunk in _chunks(raw, content_type):
        head, _, content = chunk.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        headers = BytesHeaderParser().parsebytes(head)
        kind = headers.get_content_type()
        if found is None and kind == "application/json":
            found = content
        else:
            files.append(Media(kind, content, headers.get_filename()))
    if found is None:
        raise Refusal(400, "CMN-101", "Request body has no JSON part")
    return Parts(found, tuple(files))


def _chunks(raw: bytes, content_type: str) -> list[bytes]:
    header = Message()
    header["Content-Type"] = content_type
    boundary = header.get_boundary()
    if not boundary:
        return []
    return (b"\r\n" + raw).split(b"\r\n--" + boundary.encode())[1:-1]
