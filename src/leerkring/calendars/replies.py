"""Answers to invitations, as mail programs write them in .ics and .eml files."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from urllib.parse import unquote

from leerkring.app.invitations.letters import ReadReplies, UnreadFile, WhyUnread
from leerkring.calendars.components import TROUBLE, Component, Property
from leerkring.calendars.moments import FileMoments, as_moment, home_zone
from leerkring.calendars.safe_reading import FoundCalendar, read_files
from leerkring.domain.invitations import Answer
from leerkring.domain.replies import ReplyFound

_REPLY, _COUNTER = "REPLY", "COUNTER"
_ANSWERS = {
    "ACCEPTED": Answer.ACCEPTED,
    "DECLINED": Answer.DECLINED,
    "TENTATIVE": Answer.TENTATIVE,
    "DELEGATED": Answer.DELEGATED,
}
_WAITING = "NEEDS-ACTION"
_COMMENT_PARAMETERS = ("X-RESPONSE-COMMENT", "X-COMMENT")
_COMMENT_PROPERTY = re.compile(r"COMMENT|X-MICROSOFT-[A-Z-]*COMMENT|X-RESPONSE-COMMENT|X-COMMENT")
_LONGEST_COMMENT = 500
_LONGEST_NAME = 200
_LONGEST_UID = 1000
_MOST_ATTENDEES = 500
_MOST_COMMENTS = 20
# An address that mail can be sent to; what is not one cannot be matched with anybody either.
_ADDRESS = re.compile(r"[^\s@<>\"(),:;\\]{1,64}@[^\s@<>\"(),:;\\]{1,255}")
_MAILTO = re.compile(r"mailto:", re.IGNORECASE)
_NUMBER = re.compile(r"\d{1,10}", re.ASCII)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class ReplyFiles:
    """The reader of replies. Nothing that it reads is kept or believed: it says what stands there.

    The moment of a reply without DTSTAMP is that of its mail, or else 1 January 1970.
    """

    def read(self, paths: Sequence[Path], *, stopped: Callable[[], bool]) -> ReadReplies:
        """Return what all files hold; a folder stands for its files. Never raises for content."""
        replies: list[ReplyFound] = []
        unread: list[UnreadFile] = []
        for file in read_files(paths, suffixes=(".ics", ".eml"), stopped=stopped):
            if file.unread is not None:
                unread.append(file.unread)
                continue
            # Most mails hold the same answer twice: shown in the mail, and attached.
            found = dict.fromkeys(one for each in file.calendars for one in _replies(each))
            replies.extend(found)
            if not found:
                unread.append(UnreadFile(file.name, WhyUnread.NO_REPLY))
        return ReadReplies(tuple(replies), tuple(unread))


def _replies(calendar: FoundCalendar) -> Iterator[ReplyFound]:
    if calendar.method not in (_REPLY, _COUNTER):
        return
    moments = FileMoments(calendar.component)
    for event in calendar.component.named("VEVENT"):
        try:
            found = tuple(_of_event(event, calendar, moments))
        except TROUBLE:
            # One broken event does not take the others along.
            continue
        yield from found


def _of_event(
    event: Component, calendar: FoundCalendar, moments: FileMoments
) -> Iterator[ReplyFound]:
    from leerkring.calendars.content_lines import clean_line

    identity = event.first("UID")
    uid = identity.text().strip() if identity else ""
    if not 0 < len(uid) <= _LONGEST_UID:
        return
    is_counter = calendar.method == _COUNTER
    stamp = moments.utc(event.first("DTSTAMP")) or calendar.sent_at or _EPOCH
    proposed = _proposed(event, moments) if is_counter else None
    said, sequence = _said(event), _sequence(event)
    for person in _who_answers(event, calendar, is_counter=is_counter):
        answer = Answer.COUNTER if is_counter else _ANSWERS.get(_status(person))
        email = _address_of(person)
        if answer is None or not email:
            continue
        to = person.parameters.get("DELEGATED-TO", "") if answer is Answer.DELEGATED else ""
        name = _MAILTO.sub("", clean_line(person.parameters.get("CN", "")))
        yield ReplyFound(
            uid=clean_line(uid),
            email=email,
            name=name[:_LONGEST_NAME].strip(),
            answer=answer,
            sequence=sequence,
            stamp=stamp,
            comment=_comment(said, person),
            proposed=proposed,
            delegated_to=_bare(to.partition(",")[0]),
        )


def _who_answers(
    event: Component, calendar: FoundCalendar, *, is_counter: bool
) -> Iterable[Property]:
    """Return the attendees who speak here: one nearly always, all who answered otherwise.

    A counter may list everybody who was invited, with what they said before.
    """
    people = list(islice(event.all("ATTENDEE"), _MOST_ATTENDEES))
    if is_counter and len(people) == 1:
        return people
    if is_counter and calendar.sender:
        sender = calendar.sender.lower()
        if own := [one for one in people if _address_of(one).lower() == sender]:
            return own[:1]
    return [one for one in people if _status(one) != _WAITING]


def _status(person: Property) -> str:
    return person.parameters.get("PARTSTAT", _WAITING).strip().upper()


def _address_of(person: Property) -> str:
    """Return the attendee's address; SENT-BY is of who wrote for them. "" without one."""
    return _bare(person.value) or _bare(person.parameters.get("EMAIL", ""))


def _bare(uri: str) -> str:
    # The last one: in `SENT-BY=mailto:b:mailto:a`, without quotes, a colon ended the parameter.
    *before, text = _MAILTO.split(uri)
    if before:
        text = unquote(text.partition("?")[0])
    text = text.strip("<>'\" ")
    return text if _ADDRESS.fullmatch(text) and text.isprintable() else ""


def _sequence(event: Component) -> int:
    found = event.first("SEQUENCE")
    text = found.value.strip() if found else ""
    return int(text) if _NUMBER.fullmatch(text) else 0


def _said(event: Component) -> list[str]:
    found = (one for one in event.properties if _COMMENT_PROPERTY.fullmatch(one.name))
    return [one.text() for one in islice(found, _MOST_COMMENTS)]


def _comment(said: list[str], person: Property) -> str:
    from leerkring.calendars.content_lines import clean

    beside = (person.parameters.get(name, "") for name in _COMMENT_PARAMETERS)
    said = [*said, *(Property("COMMENT", text).text() for text in beside)]
    cleaned = [clean(text).strip() for text in said]
    return "\n".join(dict.fromkeys(text for text in cleaned if text))[:_LONGEST_COMMENT].strip()


def _proposed(event: Component, moments: FileMoments) -> datetime | None:
    start = moments.one(event.first("DTSTART"))
    if start is None:
        return None
    # What the clock on our wall says then.
    return as_moment(start).astimezone(home_zone()).replace(tzinfo=None)
