"""Words for one visit and its panel, and for changes of visits."""

from collections.abc import Callable, Mapping
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QObject

from leerkring.app.ports import Label
from leerkring.app.visits.rows import VisitObstacle, VisitRow, VisitWarning
from leerkring.domain.engagements import EngagementKind
from leerkring.domain.visit_planning import VisitReason, VisitReasonKind
from leerkring.domain.visits import VisitForm
from leerkring.ui.wording import LabelWords, Wording


class VisitWords(QObject):
    """Sentences about one visit."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.wording = wording

    def first(self, name: str) -> str:
        """Return the first name."""
        return name.split(" ")[0]

    def pair(self, row: VisitRow) -> str:
        """Return "Anna kijkt bij Bram"."""
        return self.tr("{visitor} visits {host}").format(
            visitor=self.first(row.visitor_name), host=self.first(row.host_name)
        )

    def when(self, row: VisitRow) -> str:
        """Return "donderdag 12 maart, 10.00 tot 11.00 uur", or that there is no day yet."""
        if row.start is None or row.end is None:
            return self.tr("No day yet")
        day = self.wording.sentence(self.wording.day(row.start.date()))
        return f"{day}, {self.wording.hours(row.start.time(), row.end.time())}"

    def moment(self, start: datetime, end: datetime) -> str:
        """Return "do 12 mrt, 10.00 tot 11.00 uur"."""
        day = self.wording.short_day(start.date())
        return f"{day}, {self.wording.hours(start.time(), end.time())}"

    def moved(self, row: VisitRow, start: datetime) -> str:
        """Return the toast after a visit got another moment."""
        return self.tr("{pair} on {moment}.").format(
            pair=self.pair(row), moment=self.wording.moment(start)
        )

    # What is in the way

    def obstacle(self, one: VisitObstacle) -> str:
        """Return "Anna is er dan niet", with whether it is the host or the cover."""
        said = f"{self.first(one.name)} {self.wording.obstacle(one.obstacle)}."
        if one.part is EngagementKind.COVER:
            return self.tr("Cover: {obstacle}").format(obstacle=said)
        return said

    def warning(self, warning: VisitWarning, row: VisitRow) -> str:
        """Return what is worth a look at a visit."""
        host, visitor = self.first(row.host_name), self.first(row.visitor_name)
        cover = self.first(row.cover_name)
        return {
            VisitWarning.TOO_LONG: self.tr(
                "Longer than an hour: somebody stands in for {visitor} all that time."
            ),
            VisitWarning.NO_COVER: self.tr("Nobody takes over {visitor}'s group yet."),
            VisitWarning.COVER_NOT_SURE: self.tr(
                "Is {cover} a familiar face or qualified there? Tick it when that is so."
            ),
            VisitWarning.VISITOR_AWAY: self.tr("{visitor} is away then."),
            VisitWarning.HOST_AWAY: self.tr("{host} is away then."),
            VisitWarning.COVER_AWAY: self.tr("{cover}, who would stand in, is away then."),
            VisitWarning.OUTSIDE_ROUND: self.tr("This day is outside the round."),
            VisitWarning.SEEN_BEFORE: self.tr(
                "{visitor} was at {host}'s before, and has not seen others yet."
            ),
            VisitWarning.EXCLUDED: self.tr(
                "This is a visit to the own group, or the round agreed not to visit like this."
            ),
        }[warning].format(host=host, visitor=visitor, cover=cover)

    def no_cover(self, row: VisitRow) -> str:
        """Return "Niemand kan Els vervangen op 12 maart tussen 10.00 en 11.00 uur."."""
        if row.start is None or row.end is None:
            return ""
        return self.tr(
            "Nobody can stand in for {visitor} on {day} between {start} and {end}."
        ).format(
            visitor=self.first(row.visitor_name),
            day=self.wording.day(row.start.date(), weekday=False),
            start=self.wording.clock(row.start.time()),
            end=self.wording.time_of_day(row.end.time()),
        )

    def covers(self, name: str) -> str:
        """Return "Fatima vervangt"."""
        return self.tr("{name} stands in").format(name=self.first(name))

    # Why

    def reason(self, reason: VisitReason) -> str:
        """Return one reason for a host or a moment."""
        words: Mapping[VisitReasonKind, Callable[[VisitReason], str]] = {
            VisitReasonKind.NEVER_SEEN: self._never_seen,
            VisitReasonKind.LONGEST_AGO: self._longest_ago,
            VisitReasonKind.OTHER_LOCATION: lambda _: self.tr("another location"),
            VisitReasonKind.OTHER_DISCIPLINE: lambda _: self.tr("another kind of work"),
            VisitReasonKind.WAITED: lambda _: self.tr("missed the round before, so comes first"),
            VisitReasonKind.ONLY_HOST: lambda _: self.tr("the only possible host"),
            VisitReasonKind.PINNED: lambda _: self.tr("chosen by hand"),
            VisitReasonKind.ONLY_MOMENT: self._only_moment,
            VisitReasonKind.COVER_WORKS: lambda one: self.covers(one.name),
        }
        return words[reason.kind](reason)

    def reasons(self, reasons: tuple[VisitReason, ...]) -> str:
        """Return all reasons in one line."""
        return self.wording.sentence(", ".join(self.reason(one) for one in reasons))

    def _never_seen(self, reason: VisitReason) -> str:
        del reason
        return self.tr("never been there")

    def _longest_ago(self, reason: VisitReason) -> str:
        if reason.day is None:
            return self.tr("has been there, longest ago of all")
        day = self.wording.day(reason.day, weekday=False, year=True)
        return self.tr("last there on {day}, longest ago of all").format(day=day)

    def _only_moment(self, reason: VisitReason) -> str:
        if reason.number == 1:
            return self.tr("the only possible moment")
        return self.tr("one of %n possible moment(s)", "", reason.number)

    def form(self, form: VisitForm) -> str:
        """Return how a visit is made."""
        return self.tr("Live") if form is VisitForm.LIVE else self.tr("By video")

    def seen(self, day: date | None) -> str:
        """Return when a pair was seen before."""
        if day is None:
            return self.tr("Never been there yet")
        said = self.wording.day(day, weekday=False, year=True)
        return self.tr("Been there before, on {day}").format(day=said)


class _Counted(QObject):
    """Plurals: lupdate sees those in `self.tr` only."""

    def removed(self, count: int) -> str:
        return self.tr("removal of %n visit(s)", "", count)


def _filled(text: str, label: Label, wording: Wording) -> str:
    """Return the words with what the label knows."""
    day = label.fact("day")
    try:
        day = wording.day(date.fromisoformat(day), weekday=False)
    except ValueError:
        day = ""
    facts = {key: label.fact(key) for key in ("name", "visitor", "host", "person", "before")}
    return text.format(day=day, **facts)


def _change(label: Label, wording: Wording) -> str:
    words = {
        "accept_round": QCoreApplication.translate("VisitLabels", "{name} in the calendar"),
        "add_round": QCoreApplication.translate("VisitLabels", "new round {name}"),
        "change_round": QCoreApplication.translate("VisitLabels", "agreements of {name}"),
        "remove_round": QCoreApplication.translate("VisitLabels", "removal of {name}"),
        "set_round_members": QCoreApplication.translate("VisitLabels", "who is in {name}"),
        "pause_visits": QCoreApplication.translate("VisitLabels", "break of {person} until {day}"),
        "resume_visits": QCoreApplication.translate("VisitLabels", "end of {person}'s break"),
    }
    return _filled(words[label.code], label, wording)


def _visit(label: Label, wording: Wording) -> str:
    words = {
        "add_visit": QCoreApplication.translate("VisitLabels", "visit of {visitor} to {host}"),
        "move_visit": QCoreApplication.translate("VisitLabels", "moment of {visitor} at {host}'s"),
        "set_cover": QCoreApplication.translate("VisitLabels", "cover of {visitor} at {host}'s"),
        "mark_visit_done": QCoreApplication.translate(
            "VisitLabels", "{visitor} has been at {host}'s"
        ),
        "mark_visit_not_done": QCoreApplication.translate(
            "VisitLabels", "{visitor} has not been at {host}'s"
        ),
        "cancel_visit": QCoreApplication.translate(
            "VisitLabels", "calling off {visitor} at {host}'s"
        ),
        "change_host": QCoreApplication.translate("VisitLabels", "{visitor} to {host}"),
        "swap_hosts": QCoreApplication.translate("VisitLabels", "{visitor} to {host}, in exchange"),
        "replace_visitor": QCoreApplication.translate(
            "VisitLabels", "{visitor} instead of {before} at {host}'s"
        ),
        "set_visit_focus": QCoreApplication.translate(
            "VisitLabels", "question of {visitor} at {host}'s"
        ),
        "reflect_on_visit": QCoreApplication.translate(
            "VisitLabels", "reflection of {visitor} at {host}'s"
        ),
        "set_visit_video": QCoreApplication.translate(
            "VisitLabels", "recording of {visitor} at {host}'s"
        ),
        "remove_visits": QCoreApplication.translate(
            "VisitLabels", "removal of {visitor} at {host}'s"
        ),
    }
    return _filled(words[label.code], label, wording)


def _removed(label: Label, wording: Wording) -> str:
    fact = label.fact("count")
    count = int(fact) if fact.isdecimal() else 1
    if count == 1:
        return _visit(label, wording)
    return wording.in_words(_Counted().removed(count), count)


LABELS: Mapping[str, LabelWords] = {
    **dict.fromkeys(
        (
            "accept_round", "add_round", "change_round", "pause_visits", "remove_round",
            "resume_visits", "set_round_members",
        ),
        _change,
    ),
    **dict.fromkeys(
        (
            "add_visit", "cancel_visit", "change_host", "mark_visit_done", "mark_visit_not_done",
            "move_visit", "reflect_on_visit", "replace_visitor", "set_cover", "set_visit_focus",
            "set_visit_video", "swap_hosts",
        ),
        _visit,
    ),
    "remove_visits": _removed,
}  # fmt: skip
