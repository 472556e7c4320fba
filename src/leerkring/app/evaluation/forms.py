"""Forms as files: saved to be mailed, filled in by whoever was there, and read in again.

Each file holds one form with a code of its own. The code says which form it is, never whose: it
is made afresh for every file and is not kept with anybody.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from uuid import NAMESPACE_OID, uuid5

from leerkring.app.evaluation.answers import (
    Answers,
    answers_of,
    begun,
    checked,
    made,
    present_count,
)
from leerkring.app.meetings.changes import label_for
from leerkring.app.people.export import ExportedList
from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.app.reading.dates import read_day
from leerkring.app.reading.lists import Cells, ListProblem, ListRows, number_reader, vocabulary
from leerkring.app.reading.names import plain
from leerkring.app.reading.tables import Table
from leerkring.app.workspace import Command, CommandHandler, Done, Query, QueryHandler
from leerkring.domain.circles import Circle
from leerkring.domain.errors import DomainError
from leerkring.domain.evaluation import HIGHEST, Wish
from leerkring.domain.meetings import Meeting
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP

MOST_LINES = 100  # filled in, of one file
_CODE_SIGNS = 8
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')  # of files, on some system

WORDS = vocabulary(
    """
circle: circle, kring
date: date, datum, dag
code: form, formulier, code
liked: how was this meeting?, hoe was deze bijeenkomst?, hoe was het, how was it
useful: what does it bring for your own work?, wat heb je eraan in je werk?, wat heb je eraan
wish: how do you want to go on?, hoe wil je verder?, hoe verder
words: in your own words, in je eigen woorden, toelichting, remarks, opmerkingen
"""
)
_HEADINGS = {
    "nl": (
        "Kring",
        "Datum",
        "Formulier",
        "Hoe was deze bijeenkomst? (1 slecht, 5 heel goed)",
        "Wat heb je eraan in je werk? (1 niets, 5 heel veel)",
        "Hoe wil je verder? (zo doorgaan; andere werkvorm; ander onderwerp; ander ritme)",
        "In je eigen woorden (geen namen)",
    ),
    "en": (
        "Circle",
        "Date",
        "Form",
        "How was this meeting? (1 bad, 5 very good)",
        "What does it bring for your own work? (1 nothing, 5 very much)",
        "How do you want to go on? (as now; other work form; other subject; other rhythm)",
        "In your own words (no names)",
    ),
}
WISH_WORDS = {
    "nl": {
        Wish.SAME: "zo doorgaan",
        Wish.OTHER_FORM: "andere werkvorm",
        Wish.OTHER_SUBJECT: "ander onderwerp",
        Wish.OTHER_RHYTHM: "ander ritme",
    },
    "en": {
        Wish.SAME: "as now",
        Wish.OTHER_FORM: "other work form",
        Wish.OTHER_SUBJECT: "other subject",
        Wish.OTHER_RHYTHM: "other rhythm",
    },
}
_WISHES = {plain(text): wish for words in WISH_WORDS.values() for wish, text in words.items()}
_QUESTIONS = ("liked", "useful", "wish", "words")
_read_number = number_reader(1, HIGHEST)


class OtherMeetingError(DomainError):
    """A form that is about another meeting."""

    template = QT_TRANSLATE_NOOP(
        "errors", "This form is about another meeting: {text}. Read it in at that one."
    )


class NoQuestionsError(DomainError):
    """A file without a form in it."""

    template = QT_TRANSLATE_NOOP(
        "errors", "None of the questions stands in this file. Use a form that Leerkring saved."
    )


class NobodyFilledInError(DomainError):
    """A form that came back as it went."""

    template = QT_TRANSLATE_NOOP("errors", "Nothing is filled in on this form.")


class TooManyLinesError(DomainError):
    """More forms than any meeting has people."""

    template = QT_TRANSLATE_NOOP(
        "errors", "More than {most} lines: this is no form of one meeting."
    )


@dataclass(frozen=True)
class FormFile:
    """A form to save: the name of its file without ending, and what stands in it.

    The code is in the name: forms that are saved again never take the place of filled-in ones.
    """

    name: str
    content: ExportedList


@dataclass(frozen=True)
class FormFiles(Query[tuple[FormFile, ...]]):
    """An empty form, with a code of its own, for everybody who was there."""

    meeting_id: str
    language: str


@dataclass(frozen=True)
class FormsRead:
    """What reading files brought: new forms, forms that were there, and what cannot be used."""

    added: int = 0
    known: int = 0
    problems: tuple[ListProblem, ...] = ()


@dataclass(frozen=True)
class ReadForms(Command[FormsRead]):
    """Take over the forms in files; what is wrong is passed over and told.

    A form that was read before is known by its code and its answers, and adds nothing.
    """

    meeting_id: str
    tables: tuple[Table, ...]


def form_files(query: FormFiles, unit: UnitOfWork, around: Surroundings) -> tuple[FormFile, ...]:
    del around
    meeting = unit.get(Meeting, query.meeting_id)
    name, day = _circle_name(unit, meeting), meeting.start.date().isoformat()
    headings = _HEADINGS[query.language]
    title = "Evaluatie" if query.language == "nl" else "Evaluation"
    files = []
    for _ in range(max(present_count(unit, meeting), 1)):
        code = new_id()[:_CODE_SIGNS].upper()
        row = (name, day, code, *("" for _ in _QUESTIONS))
        file = _NOT_IN_NAMES.sub(" ", f"{title} {name} {day} {code}")
        files.append(FormFile(file, ExportedList(headings, (row,))))
    return tuple(files)


def read_forms(command: ReadForms, unit: UnitOfWork, around: Surroundings) -> Done[FormsRead]:
    meeting = begun(unit, command.meeting_id, around)
    reading = _Reading(meeting, _circle_name(unit, meeting))
    there = {answer.id for answer in answers_of(unit, meeting.id)}
    added = known = 0
    for table in command.tables:
        for key, answers in reading.forms(table):
            if key in there:
                known += 1
                continue
            there.add(key)
            unit.add(made(meeting.id, answers, key=key))
            added += 1
    label = label_for("read_forms", unit, meeting) if added else None
    return Done(label, FormsRead(added, known, tuple(reading.problems)))


def _circle_name(unit: UnitOfWork, meeting: Meeting) -> str:
    return unit.get(Circle, meeting.circle_id).agreement.name


@dataclass
class _Reading:
    """Reads the forms about one meeting; what is wrong gathers in `problems`."""

    meeting: Meeting
    circle: str
    problems: list[ListProblem] = field(default_factory=list)

    def forms(self, table: Table) -> Iterator[tuple[str, Answers]]:
        """Yield the answers in a file, each with the key by which it is known again."""
        rows = ListRows(table, WORDS, self.problems)
        if all(rows.column(question) is None for question in _QUESTIONS):
            self._refuse(table, NoQuestionsError())
            return
        lines = list(rows)
        if len(lines) > MOST_LINES:
            self._refuse(table, TooManyLinesError(most=MOST_LINES))
            return
        filled = [cells for cells in lines if any(cells.text(q) for q in _QUESTIONS)]
        if not filled:
            self._refuse(table, NobodyFilledInError())
        alike: Counter[tuple[str, Answers]] = Counter()
        for cells in filled:
            answers = self._answers(cells)
            if answers is None:
                continue
            code = plain(cells.text("code"))
            alike[code, answers] += 1
            times = "" if code else alike[code, answers]
            yield str(uuid5(NAMESPACE_OID, repr((self.meeting.id, code, times, answers)))), answers

    def _refuse(self, table: Table, error: DomainError) -> None:
        self.problems.append(ListProblem(table.source, 1, "", "", error))

    def _answers(self, cells: Cells) -> Answers | None:
        """Return what a line says; None when something in it is wrong, which is noted."""
        self._check_meeting(cells)
        liked = cells.read("liked", _read_number, None)
        useful = cells.read("useful", _read_number, None)
        said = cells.text("wish")
        wish = _WISHES.get(plain(said))
        own = said if wish is None else ""
        words = ". ".join(text.rstrip(".") for text in (own, cells.text("words")) if text)
        if cells.failed:
            return None
        try:
            return checked(Answers(liked, useful, wish, words))
        except DomainError as error:
            cells.fail("words", error)
            return None

    def _check_meeting(self, cells: Cells) -> None:
        circle, day = cells.text("circle"), self.meeting.start.date()
        if circle and plain(circle) != plain(self.circle):
            cells.fail("circle", OtherMeetingError(text=circle))
        about = cells.read("date", lambda text: read_day(text, near=day), day)
        if about != day:
            cells.fail("date", OtherMeetingError(text=cells.text("date")))


COMMANDS: dict[type, CommandHandler] = {ReadForms: read_forms}
QUERIES: dict[type, QueryHandler] = {FormFiles: form_files}
