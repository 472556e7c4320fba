"""Letters as mail: the shape that mail programs take, whatever the names and texts."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import getaddresses

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from leerkring.app.invitations.letters import Address, Attachment, Letter
from leerkring.domain.invitations import Method
from leerkring.exchange.mail_messages import EmlDrafts, mail_message

NOW = datetime(2026, 9, 1, 7, tzinfo=UTC)
ICS = b"BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Kring \xc3\xa9\xc3\xa9n\r\nEND:VCALENDAR\r\n"
texts = st.text(st.characters(exclude_categories=("Cs", "Cc", "Co", "Cn")), min_size=1, max_size=80)
LETTER = Letter(
    key="m1/0/REQUEST/anna@voorbeeld.nl",
    sender=Address("Mariëtte Bos", "mariette@voorbeeld.nl"),
    to=(Address("Anna de Wit", "anna@voorbeeld.nl"),),
    subject="Uitnodiging: Kring Noord",
    text="Hallo Anna,\n\nKom je?\n",
    made_at=NOW,
    calendar=ICS,
    method=Method.REQUEST,
)


def read(content: bytes) -> EmailMessage:
    return message_from_bytes(content, policy=policy.default)


def unfolded(content: bytes, name: str) -> str:
    """Return a line of the head as it is written.

    The newer reader of the standard library (3.11) shows a space within a name that goes on in a
    second encoded word.
    """
    line = str(message_from_bytes(content, policy=policy.compat32)[name])
    return line.replace("\r", "").replace("\n", "")


def parts(message: EmailMessage) -> list[str]:
    return [part.get_content_type() for part in message.walk()]


def test_the_invitation_stands_inline_beside_the_text() -> None:
    message = read(mail_message(LETTER).as_bytes())
    assert parts(message) == [
        "multipart/alternative", "text/plain", "text/html", "text/calendar",
    ]  # fmt: skip
    (calendar,) = [p for p in message.walk() if p.get_content_type() == "text/calendar"]
    assert calendar.get_param("method") == "REQUEST"
    assert calendar.get_param("charset") == "UTF-8"
    assert calendar["Content-Disposition"] is None
    assert calendar.get_payload(decode=True) == ICS
    assert "X-Unsent" not in message


@pytest.mark.parametrize("method", Method)
def test_the_method_is_named_as_in_the_calendar(method: Method) -> None:
    content = ICS.replace(b"REQUEST", method.value.encode())
    message = read(mail_message(replace(LETTER, method=method, calendar=content)).as_bytes())
    (calendar,) = [p for p in message.walk() if p.get_content_type() == "text/calendar"]
    body = calendar.get_payload(decode=True)
    assert isinstance(body, bytes)
    assert f"METHOD:{calendar.get_param('method')}".encode() in body


def test_attachments_stand_around_it_and_plain_mail_has_no_calendar() -> None:
    programme = Attachment("programma é.pdf", "application/pdf", b"%PDF-1.7")
    message = read(mail_message(replace(LETTER, attachments=(programme,))).as_bytes())
    assert parts(message)[0] == "multipart/mixed"
    (found,) = list(message.iter_attachments())
    assert found.get_filename() == "programma é.pdf"
    plain = read(mail_message(replace(LETTER, calendar=None, method=None)).as_bytes())
    assert "text/calendar" not in parts(plain)


def test_a_draft_is_marked_as_unsent_with_windows_line_ends() -> None:
    content = EmlDrafts().draft(LETTER)
    assert b"X-Unsent: 1\r\n" in content
    assert not re.search(rb"(?<!\r)\n", content)
    assert max(len(line) for line in content.split(b"\r\n")) <= 998


def test_the_same_letter_has_the_same_name() -> None:
    one, again = mail_message(LETTER), mail_message(replace(LETTER, text="anders"))
    other = mail_message(replace(LETTER, key="m1/1/REQUEST/anna@voorbeeld.nl"))
    assert one["Message-ID"] == again["Message-ID"] != other["Message-ID"]
    assert one["Message-ID"].endswith("@voorbeeld.nl>")


def test_nothing_can_be_smuggled_into_the_head() -> None:
    bad = replace(
        LETTER,
        subject="Hoi\r\nBcc: x@elders.nl",
        to=(Address("Anna\nBcc: y@elders.nl", "anna@voorbeeld.nl"),),
    )
    message = read(mail_message(bad).as_bytes())
    assert message["Bcc"] is None
    assert message["Subject"] == "Hoi Bcc: x@elders.nl"
    with pytest.raises(ValueError, match="no address"):
        mail_message(replace(LETTER, to=(Address("Anna", "anna@voorbeeld.nl\nBcc: z@elders.nl"),)))


def test_html_shows_the_text_and_no_more() -> None:
    message = read(mail_message(replace(LETTER, text="<script>alert(1)</script>\ntwee")).as_bytes())
    html = next(p for p in message.walk() if p.get_content_type() == "text/html")
    assert "&lt;script&gt;" in html.get_content()
    assert "<br>" in html.get_content()


@given(subject=texts, name=texts, text=texts)
@example(subject="Kring", name="Éléonore Müller-Schäfer von Grünwald-Höhenstein", text="Ja")
def test_any_words_arrive_as_they_were(subject: str, name: str, text: str) -> None:
    given_letter = replace(
        LETTER, subject=subject, to=(Address(name, "anna@voorbeeld.nl"),), text=text
    )
    content = mail_message(given_letter).as_bytes()
    message = read(content)
    assert " ".join(str(message["Subject"]).split()) == " ".join(subject.split())
    body = next(p for p in message.walk() if p.get_content_type() == "text/plain")
    assert body.get_content().replace("\r\n", "\n").rstrip("\n") == text.rstrip("\n")
    ((who, email),) = getaddresses([unfolded(content, "To")])
    assert email == "anna@voorbeeld.nl"
    assert " ".join(str(make_header(decode_header(who))).split()) == " ".join(name.split())
