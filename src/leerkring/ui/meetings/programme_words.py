"""What there is to say about a programme, and the names of its changes for "Undo: …"."""

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QObject

from leerkring.app.ports import Label
from leerkring.app.programme.rows import BlockRow, Previous, Programme, StepRow
from leerkring.domain.programme import BlockKind, Evaluation
from leerkring.domain.work_forms import Actor
from leerkring.ui.wording import LabelWords, Wording


class ProgrammeWords(QObject):
    """Short words for the list, and sentences about the time."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording

    # The list

    def name(self) -> str:
        """Return what the list is called."""
        return self.tr("Programme")

    def time(self) -> str:
        """Return the heading of the times."""
        return self.tr("Time")

    def what(self) -> str:
        """Return the heading of blocks and steps."""
        return self.tr("What")

    def who(self) -> str:
        """Return the heading of who acts."""
        return self.tr("How")

    def minutes_heading(self) -> str:
        """Return the heading of the lengths."""
        return self.tr("Minutes")

    def clock(self, at: datetime) -> str:
        """Return "13.05"."""
        return self._wording.clock(at.time())

    def when(self, part: BlockRow | StepRow) -> str:
        """Return when a part begins, in words."""
        if not part.minutes:
            return self.tr("beforehand or next time")
        return self._wording.time_of_day(part.start.time())

    def length(self, part: BlockRow | StepRow) -> str:
        """Return how long a part takes."""
        return self.tr("%n minute(s)", "", part.minutes)

    def said(self, block: BlockRow, step: StepRow | None) -> str:
        """Return what a screen reader says of a line."""
        if step is None:
            return block.title
        return self.tr("{step}, part of {block}").format(step=step.title, block=block.title)

    def how(self, step: StepRow) -> str:
        """Return who acts in a step, and how."""
        parts = [self._wording.actor(step.who)] if step.who is not Actor.EVERYBODY else []
        parts += [self.tr("in silence")] if step.silent else []
        parts += [self.tr("beforehand or next time")] if not step.minutes else []
        return ", ".join(parts)

    def kind(self, kind: BlockKind) -> str:
        """Return what can be added."""
        return {
            BlockKind.WELCOME: self.tr("Welcome"),
            BlockKind.ACQUAINTANCE: self.tr("Getting to know each other"),
            BlockKind.LOOK_BACK: self.tr("Look back on the last case"),
            BlockKind.ARRANGEMENTS: self.tr("Look back on what was agreed"),
            BlockKind.CASE_CHOICE: self.tr("Choose the case"),
            BlockKind.FORM: self.tr("Work form…"),
            BlockKind.CARDS: self.tr("Conversation cards"),
            BlockKind.FREE: self.tr("Something else"),
            BlockKind.BREAK: self.tr("Break"),
            BlockKind.CLOSING: self.tr("Closing and evaluation"),
        }[kind]

    # The time

    def total(self, programme: Programme) -> str:
        """Return "110 van 120 minuten"."""
        text = self.tr("{minutes} of {all} minutes")
        return text.format(minutes=programme.minutes, all=programme.duration_minutes)

    def time_sentence(self, programme: Programme) -> str:
        """Return what is wrong with the length; "" when nothing is."""
        over = programme.over
        if over > 0:
            text = self.tr("%n minute(s) too much.", "", over)
            said = self._wording.counted_sentence(text, over)
        elif over < 0:
            text = self.tr("%n minute(s) left.", "", -over)
            said = self._wording.counted_sentence(text, -over)
        else:
            said = ""
        return " ".join(part for part in (said, self._evaluation(programme)) if part)

    def still_over(self, programme: Programme) -> str:
        """Return what shortening does not solve; "" when it does."""
        left = programme.fitting - programme.duration_minutes
        if programme.over <= 0 or left <= 0:
            return ""
        text = self.tr(
            "Shortened as far as is sensible it is still %n minute(s) too much.", "", left
        )
        return self._wording.in_words(text, left)

    def _evaluation(self, programme: Programme) -> str:
        return {
            Evaluation.THERE: "",
            Evaluation.LEFT_OUT: self.tr("There is no evaluation in it."),
            Evaluation.NO_TIME: self.tr("No minutes are left for the evaluation."),
        }[programme.evaluation]

    def longer(self, programme: Programme) -> str:
        """Return what makes the meeting as long as its programme."""
        text = self.tr("Let the meeting end at {time}")
        return text.format(time=self._wording.clock(programme.end.time()))

    def previous(self, previous: Previous) -> str:
        """Return "Neem die van de vorige keer: incidentmethode, 19 november"."""
        text = self.tr("Take that of last time: {form}, {day}")
        day = self._wording.day(previous.day, weekday=False)
        return text.format(form=previous.work_form, day=day)


def _named(sentence: str, label: Label, wording: Wording) -> str:
    day = label.fact("day")
    said = wording.day(date.fromisoformat(day), weekday=False) if day else ""
    return sentence.format(circle=label.fact("circle"), day=said)


def _added(label: Label, wording: Wording) -> str:
    text = QCoreApplication.translate("ProgrammeWords", "addition to the programme of {day}")
    return _named(text, label, wording)


def _removed(label: Label, wording: Wording) -> str:
    text = QCoreApplication.translate("ProgrammeWords", "removal from the programme of {day}")
    return _named(text, label, wording)


def _moved(label: Label, wording: Wording) -> str:
    text = QCoreApplication.translate("ProgrammeWords", "other order in the programme of {day}")
    return _named(text, label, wording)


def _timed(label: Label, wording: Wording) -> str:
    text = QCoreApplication.translate("ProgrammeWords", "minutes in the programme of {day}")
    return _named(text, label, wording)


def _renamed(label: Label, wording: Wording) -> str:
    text = QCoreApplication.translate("ProgrammeWords", "other name in the programme of {day}")
    return _named(text, label, wording)


def _reworded(label: Label, wording: Wording) -> str:
    text = QCoreApplication.translate("ProgrammeWords", "other words in the programme of {day}")
    return _named(text, label, wording)


def _fitted(label: Label, wording: Wording) -> str:
    text = QCoreApplication.translate("ProgrammeWords", "programme of {day} made to fit")
    return _named(text, label, wording)


def _cleared(label: Label, wording: Wording) -> str:
    text = QCoreApplication.translate("ProgrammeWords", "programme of {day} begun anew")
    return _named(text, label, wording)


def _taken(label: Label, wording: Wording) -> str:
    text = QCoreApplication.translate("ProgrammeWords", "programme of {day} taken over")
    return _named(text, label, wording)


def _kept(label: Label, wording: Wording) -> str:
    text = QCoreApplication.translate("ProgrammeWords", "{circle} begins like on {day}")
    return _named(text, label, wording)


def _forgotten(label: Label, wording: Wording) -> str:
    text = QCoreApplication.translate("ProgrammeWords", "own programme of {circle} dropped")
    return _named(text, label, wording)


def _ticked(label: Label, wording: Wording) -> str:
    text = QCoreApplication.translate("ProgrammeWords", "preparation of {day}")
    return _named(text, label, wording)


def _divided(label: Label, wording: Wording) -> str:
    text = QCoreApplication.translate("ProgrammeWords", "small groups divided on {day}")
    return _named(text, label, wording)


LABELS: Mapping[str, LabelWords] = {
    "add_to_programme": _added,
    "clear_programme": _cleared,
    "divide_in_groups": _divided,
    "fit_programme": _fitted,
    "forget_programme": _forgotten,
    "keep_programme": _kept,
    "move_in_programme": _moved,
    "programme_minutes": _timed,
    "remove_from_programme": _removed,
    "rename_in_programme": _renamed,
    "reword_step": _reworded,
    "take_programme_over": _taken,
    "tick_preparation": _ticked,
}
