"""Hours and limits in words."""

from PySide6.QtCore import QObject

from leerkring.app.load.table import LoadRow, LoadView
from leerkring.domain.load import LoadKind
from leerkring.ui.load.heads import Head
from leerkring.ui.wording import Wording

DASH = "\N{EN DASH}"


class LoadWords(QObject):
    """What the page says about hours."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.wording = wording

    def columns(self) -> tuple[str, str, str, str]:
        """Return the headings of name, total, limit and location."""
        return self.tr("Name"), self.tr("Hours in all"), self.tr("Limit"), self.tr("Location")

    def planned(self, row: LoadRow) -> str:
        """Return how much was and how much is to come."""
        said = self.tr("{held} hours done, {planned} hours to come")
        return said.format(
            held=self.hours(row.load.total_held), planned=self.hours(row.load.total_planned)
        )

    def kind(self, kind: LoadKind) -> str:
        """Return the heading of a kind of work."""
        return {
            LoadKind.MEETING: self.tr("Meetings"),
            LoadKind.VISIT: self.tr("Watching"),
            LoadKind.HOST: self.tr("Being watched"),
            LoadKind.COVER: self.tr("Taking over"),
            LoadKind.COACHED: self.tr("Being coached"),
            LoadKind.COACHES: self.tr("Coaching"),
        }[kind]

    def heads(self) -> dict[int, Head]:
        """Return the short heads that stand above the columns."""
        name, total, limit, place = self.columns()
        meetings, visits = self.tr("Meetings"), self.tr("Peer visits")
        coaching = self.tr("Co-coaching")
        return dict(
            enumerate(
                (
                    Head(name), Head(total), Head(limit),
                    Head(self.tr("Hours"), meetings), Head(self.leads(), meetings),
                    Head(self.brings_in(), meetings),
                    Head(self.tr("Visits"), visits), Head(self.tr("Hosts"), visits),
                    Head(self.tr("Covers"), visits),
                    Head(self.tr("Gets"), coaching), Head(self.tr("Gives"), coaching),
                    Head(place),
                )
            )
        )  # fmt: skip

    def about(self, row: LoadRow) -> str:
        """Return the whole name, the function and the location."""
        return " · ".join(text for text in (row.name, row.functions, row.location_name) if text)

    def leads(self) -> str:
        """Return the heading of how often somebody leads a meeting."""
        return self.tr("Leads")

    def brings_in(self) -> str:
        """Return the heading of how often somebody brings a case."""
        return self.tr("Brings in")

    def times(self, number: int) -> str:
        """Return "2×": a role asks no hours besides those of its meeting."""
        return f"{number}\N{MULTIPLICATION SIGN}"

    def mostly(self, kind: LoadKind) -> str:
        """Return what takes most of the time, to stand after "mostly"."""
        return {
            LoadKind.MEETING: self.tr("meetings"),
            LoadKind.VISIT: self.tr("watching at colleagues"),
            LoadKind.HOST: self.tr("colleagues who watch"),
            LoadKind.COVER: self.tr("taking over groups"),
            LoadKind.COACHED: self.tr("being coached"),
            LoadKind.COACHES: self.tr("coaching"),
        }[kind]

    def hours(self, minutes: int) -> str:
        """Return "12", "1,5" or "0,75"."""
        return self.wording.amount_of_hours(minutes)

    def spoken_hours(self, minutes: int) -> str:
        """Return "12 uur"."""
        return self.tr("{hours} hours").format(hours=self.hours(minutes))

    def over(self, row: LoadRow) -> str:
        """Return "4,5 uur te veel, vooral bijeenkomsten"; a dash within the limit."""
        if row.over is None:
            return self.tr("within the limit") if row.load.limit is not None else DASH
        said = self.tr("{hours} hours too many, mostly {what}")
        return said.format(hours=self.hours(row.over.minutes), what=self.mostly(row.over.heaviest))

    def reason(self, row: LoadRow) -> str:
        """Return "Bram Visser: 4,5 uur te veel, vooral bijeenkomsten"."""
        return f"{row.name}: {self.over(row)}"

    def brief_over(self, row: LoadRow) -> str:
        """Return "+4,5" over the limit, for where there is no room for words."""
        return f"+{self.hours(row.over.minutes)}" if row.over is not None else ""

    def summary(self, view: LoadView) -> str:
        """Return how many people are over the limit, or that there is none."""
        if view.limit is None:
            return self.tr("There is no limit. You can set one in Settings.")
        limit = self.hours(view.limit)
        if not view.over:
            said = self.tr("Nobody is over the limit of {limit} hours in this period.")
            return said.format(limit=limit)
        said = self.tr("%n people are over the limit of {limit} hours.", "", view.over)
        return self.wording.counted_sentence(said, view.over).format(limit=limit)
