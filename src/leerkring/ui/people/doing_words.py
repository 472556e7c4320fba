"""Visits, co-coaching and hours of somebody in words."""

from PySide6.QtCore import QObject

from leerkring.app.load.table import LoadRow
from leerkring.app.people.coaching import PersonDuo
from leerkring.app.people.rows import PersonRow
from leerkring.app.people.visits import PersonVisit
from leerkring.domain.coaching import DuoState
from leerkring.ui.wording import Wording


class DoingWords(QObject):
    """What the table and the panel say of them."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.wording = wording

    def in_table(self, row: PersonRow) -> str:
        """Return "1 gedaan, 12 mrt"; empty without visits."""
        visits = row.visits
        parts = [self.tr("{count} done").format(count=visits.done)] if visits.done else []
        if visits.next is not None:
            parts.append(self.wording.short_day(visits.next.date(), weekday=False))
        elif visits.made > visits.done:
            parts.append(self.tr("to plan"))
        return ", ".join(parts)

    def in_full(self, row: PersonRow) -> str:
        """Return how often somebody visits and is visited this year; empty without visits."""
        visits = row.visits
        if not visits.made and not visits.received:
            return ""
        said = self.tr("This year, planned ones included: visits {made}, is visited {received}")
        return said.format(made=visits.made, received=visits.received)

    def visit(self, visit: PersonVisit) -> str:
        """Return "12 mrt: kijkt bij Chantal"."""
        if visit.start is None:
            said = self.tr("no day yet: visited by {name}")
            said = said if visit.is_host else self.tr("no day yet: visits {name}")
            return said.format(name=visit.other)
        if visit.done:
            said = self.tr("{day}: was visited by {name}")
            said = said if visit.is_host else self.tr("{day}: visited {name}")
        else:
            said = self.tr("{day}: visited by {name}")
            said = said if visit.is_host else self.tr("{day}: visits {name}")
        said = said.format(day=self.wording.short_day(visit.start.date()), name=visit.other)
        if visit.is_past and not visit.done:
            return self.tr("{visit}, not marked as done").format(visit=said)
        return said

    def duo(self, duo: PersonDuo) -> str:
        """Return "coacht Lies: 3 van 8, daarna do 12 mrt"."""
        said = self.tr("coaches {name}: {held} of {total}")
        said = said if duo.coaches else self.tr("coached by {name}: {held} of {total}")
        parts = [said.format(name=duo.other, held=duo.held, total=duo.total)]
        if duo.state is DuoState.PROPOSED:
            parts.append(self.tr("proposal"))
        elif duo.state is DuoState.FINISHED:
            parts.append(self.tr("finished"))
        elif duo.next is not None:
            day = self.wording.short_day(duo.next.date())
            parts.append(self.tr("next on {day}").format(day=day))
        return ", ".join(parts)

    def hours(self, row: LoadRow) -> str:
        """Return "12,5 uur dit schooljaar, hoogstens 40"."""
        amount = self.wording.amount_of_hours
        hours = amount(row.load.total)
        limit = row.load.limit
        if limit is None:
            return self.tr("{hours} hours this school year").format(hours=hours)
        if row.over is not None:
            said = self.tr("{hours} hours this school year, {over} more than the limit of {limit}")
            over = amount(row.over.minutes)
            return said.format(hours=hours, over=over, limit=amount(limit))
        said = self.tr("{hours} hours this school year, at most {limit}")
        return said.format(hours=hours, limit=amount(limit))

    def more(self, count: int) -> str:
        """Return how many visits or duos are not listed."""
        return self.wording.in_words(self.tr("and %n more", "", count), count)
