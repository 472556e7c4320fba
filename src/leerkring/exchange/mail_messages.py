"""Letters as mail: built with the standard library, in the shape that mail programs take.

multipart/alternative of plain text, the same text as HTML, and the calendar object inline: as an
attachment Outlook would show it as a plain file.
"""

import hashlib
import html
import re
from email.headerregistry import Address as MailAddress
from email.message import EmailMessage, MIMEPart
from email.policy import SMTP
from email.utils import format_datetime
from typing import Any

from leerkring.app.invitations.letters import Address, Letter
from leerkring.domain.told import is_address

_POLICY = SMTP.clone(max_line_length=78)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def mail_message(letter: Letter, *, unsent: bool = False) -> EmailMessage:
    """Return the mail; ValueError when an address cannot be used.

    `unsent` marks it as a draft that Outlook opens for sending.
    """
    message = EmailMessage(policy=_POLICY)
    if unsent:
        message["X-Unsent"] = "1"
    message["From"] = _address(letter.sender)
    message["To"] = [_address(one) for one in letter.to]
    message["Subject"] = _one_line(letter.subject)
    message["Date"] = format_datetime(letter.made_at)
    message["Message-ID"] = message_id(letter)
    text = letter.text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n") + "\n"
    message.set_content(text, charset="utf-8", cte="base64" if not text.isascii() else None)
    message.add_alternative(_as_html(text), subtype="html", charset="utf-8", cte="base64")
    if letter.calendar is not None and letter.method is not None:
        message.attach(_calendar_part(letter.calendar, letter.method.value))
    for one in letter.attachments:
        main, _, sub = one.kind.partition("/")
        message.add_attachment(one.content, maintype=main, subtype=sub, filename=one.name)
    return message


def message_id(letter: Letter) -> str:
    """Return the name of this mail: the same letter has the same one, whenever it is made."""
    digest = hashlib.sha256(letter.key.encode()).hexdigest()[:32]
    return f"<{digest}@{letter.sender.email.rpartition('@')[2]}>"


def _calendar_part(content: bytes, method: str) -> Any:
    part = MIMEPart(policy=_POLICY)
    part.set_content(content, maintype="text", subtype="calendar", cte="base64")
    part.set_param("charset", "UTF-8")
    part.set_param("method", method)
    del part["MIME-Version"]
    return part


def _address(one: Address) -> MailAddress:
    if not is_address(one.email):
        raise ValueError(f"{one.email!r} is no address")
    return MailAddress(_one_line(one.name), addr_spec=one.email)


def _one_line(text: str) -> str:
    return " ".join(_CONTROL.sub(" ", text).split())


def _as_html(text: str) -> str:
    lines = "<br>\n".join(html.escape(line) for line in text.rstrip("\n").split("\n"))
    return f"<!doctype html>\n<html><body><p>{lines}</p></body></html>\n"


class EmlDrafts:
    """Writes letters as drafts that a mail program opens as a message to be sent."""

    def draft(self, letter: Letter) -> bytes:
        return mail_message(letter, unsent=True).as_bytes(policy=_POLICY)
