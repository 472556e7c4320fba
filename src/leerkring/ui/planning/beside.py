"""A proposal beside today's plan: was, becomes, and what that means for whom."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from leerkring.domain.beside import Beside, Holder, side_by_side, touched
from leerkring.domain.facts import Facts, MeetingFacts
from leerkring.domain.meetings import Role
from leerkring.domain.planning import Proposal, ProposedMeeting
from leerkring.ui.planning.words import ProposalWords
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.labels import body, caption, small
from leerkring.ui.widgets.layouts import clear, column, hairline

_SHOWN = (Role.FACILITATOR, Role.CASE_CONTRIBUTOR, Role.RESERVE_CONTRIBUTOR)


class BesideWords(QObject):
    """What one meeting is, becomes, and what changes, in short lines."""

    def __init__(self, words: ProposalWords, facts: Facts) -> None:
        super().__init__()
        self._words, self._wording, self._facts = words, words.wording, facts

    def when(self, pair: Beside, meeting: MeetingFacts | ProposedMeeting | None) -> str:
        """Return day and, when hours change or the day is new, the time; "" when there is none."""
        if meeting is None:
            return ""
        day = self._wording.short_day(meeting.start.date())
        if pair.stays or self._same_hours(pair):
            return day
        return f"{day}, {self._wording.clock(meeting.start.time())}"

    def who(self, meeting: MeetingFacts | ProposedMeeting | None) -> str:
        """Return who has which role."""
        if meeting is None:
            return ""
        parts = []
        for role in _SHOWN:
            mine = [r.person_id or r.guest_name for r in meeting.roles if r.role is role]
            names = [self._who(who) for who in mine if who]
            if names:
                text = f"{self._wording.role(role)}: {self._wording.listed(names)}"
                parts.append(self._wording.sentence(text))
        return "\n".join(parts)

    def changes(self, pair: Beside) -> str:
        """Return what changes, one thing to a line."""
        return "\n".join(self._lines(pair))

    def summary(self, pairs: Sequence[Beside], people: Iterable[str]) -> str:
        """Return how many stay, and for whom anything changes."""
        stay = sum(pair.stays for pair in pairs)
        names = self._words.listed(sorted(people, key=self._words.name))
        said = []
        if stay:
            text = self.tr("%n meeting(s) stay as they are.", "", stay)
            said.append(self._wording.counted_sentence(text, stay))
        if names:
            said.append(self.tr("Something changes for {names}.").format(names=names))
        return " ".join(said)

    def _lines(self, pair: Beside) -> Iterator[str]:
        if pair.was is None:
            yield self.tr("New, for everybody")
            return
        if pair.becomes is None:
            yield self.tr("Taken away, for everybody")
            return
        if pair.moves:
            other_day = pair.was.start.date() != pair.becomes.start.date()
            yield (
                self.tr("Another day, for everybody")
                if other_day
                else self.tr("Another time, for everybody")
            )
            if pair.absent:
                text = self.tr("{names} cannot come", "", len(pair.absent))
                yield text.format(names=self._words.listed(pair.absent))
        if pair.changes_room:
            room = self._facts.rooms.get(pair.becomes.room_id or "")
            name = room.name if room is not None else self.tr("none")
            yield self.tr("Another room: {room}").format(room=name)
        yield from self._of_roles(pair)

    def _of_roles(self, pair: Beside) -> Iterator[str]:
        for role in Role:
            gain, lose = self._of(pair.gain, role), self._of(pair.lose, role)
            name = self._wording.role(role)
            if gain and lose:
                text = self.tr("{new} becomes {role} instead of {old}")
            elif gain:
                text = self.tr("{new} becomes {role}")
            elif lose:
                text = self.tr("{old} is no longer {role}")
            else:
                continue
            yield text.format(new=gain, old=lose, role=name)

    def _of(self, holders: Iterable[Holder], role: Role) -> str:
        return self._wording.listed(self._who(who) for mine, who in holders if mine is role)

    def _who(self, who: str) -> str:
        return self._words.name(who) if who in self._facts.people else who

    @staticmethod
    def _same_hours(pair: Beside) -> bool:
        def hours(start: datetime, end: datetime) -> tuple[object, object]:
            return start.time(), end.time()

        if pair.was is None or pair.becomes is None:
            return False
        return hours(pair.was.start, pair.was.end) == hours(pair.becomes.start, pair.becomes.end)


class BesideView(QWidget):
    """Only what changes, meeting by meeting; a sentence says what stays."""

    def __init__(self, theme: Theme, words: ProposalWords) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.px(8))

    def show_changes(self, proposal: Proposal, facts: Facts, circle_id: str) -> None:
        """Show one circle of a proposal beside what is in the calendar now."""
        clear(self._lines)
        pairs = side_by_side(proposal, facts, circle_id)
        said = BesideWords(self._words, facts)
        changed = [pair for pair in pairs if not pair.stays]
        if changed:
            self._lines.addLayout(self._grid(changed, said))
        summary = said.summary(pairs, touched(pairs, facts, circle_id))
        if summary:
            self._lines.addWidget(small(summary))

    def _grid(self, pairs: Sequence[Beside], said: BesideWords) -> QGridLayout:
        theme = self._theme
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(6))
        titles = (self.tr("Now"), self.tr("Becomes"), self.tr("What changes for whom"))
        for place, title in enumerate(titles):
            grid.addWidget(caption(title), 0, place)
            grid.setColumnStretch(place, 3 if place < 2 else 4)
        for number, pair in enumerate(pairs):
            line = 2 * number + 1
            grid.addWidget(hairline(), line, 0, 1, 3)
            sides = [self._side(pair, meeting, said) for meeting in (pair.was, pair.becomes)]
            for place, side in enumerate((*sides, body(said.changes(pair)))):
                grid.addWidget(side, line + 1, place, Qt.AlignmentFlag.AlignTop)
        return grid

    def _side(
        self, pair: Beside, meeting: MeetingFacts | ProposedMeeting | None, said: BesideWords
    ) -> QWidget:
        whole = QWidget()
        when, who = said.when(pair, meeting), said.who(meeting)
        lines = [body(when or "–")]
        if who:
            lines.append(small(who))
        whole.setLayout(column(*lines, gap=self._theme.px(2)))
        return whole
