"""When a visit is: the best moments as buttons, or a day and time of one's own."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leerkring.app.visits.changes import MoveVisit
from leerkring.app.visits.moments import VisitMoments
from leerkring.app.visits.rows import VisitRowFull
from leerkring.domain.visit_planning import VisitMoment
from leerkring.domain.visits import USUAL_MINUTES, VisitForm, VisitState
from leerkring.ui.visits.tools import Tools
from leerkring.ui.widgets.buttons import Button, Choice, link, plain
from leerkring.ui.widgets.fields import Field, date_field, time_field
from leerkring.ui.widgets.labels import body, caption, label, small
from leerkring.ui.widgets.layouts import clear, column, row, widget_of

FIRST_SHOWN, MORE_SHOWN = 3, 9


class OwnMoment(QWidget):
    """A day, from and to; stored together with one button."""

    def __init__(self, tools: Tools, take: Callable[[datetime, int], None]) -> None:
        super().__init__()
        self._tools = tools
        self._take = take
        theme, wording = tools.theme, tools.wording
        self.day = date_field(theme, tools.today(), wording.locale)
        self.day_field = Field(theme, self.tr("Day"), self.day)
        self.day.refused.connect(lambda error: self.day_field.show_error(wording.refusal(error)))
        self.day.settled.connect(self.day_field.clear_error)
        self.start, self.end = time_field(theme, time(10, 0)), time_field(theme, time(11, 0))
        names = (self.tr("From (time)"), self.tr("To (time)"))
        for edit, name in zip((self.start, self.end), names, strict=True):
            edit.setAccessibleName(name)
            edit.setDisplayFormat("HH.mm" if wording.language == "nl" else "HH:mm")
            edit.setFixedWidth(theme.px(84))
        self.start.timeChanged.connect(lambda _: self._follow())
        self.end.timeChanged.connect(lambda _: self._measure())
        self._minutes = USUAL_MINUTES
        self._filling = False
        self.long = label("", "small", wrap=True, tone="amber")
        self.long.hide()
        self.button = plain(theme, self.tr("Choose"))
        self.button.clicked.connect(self._choose)
        times = row(self.start, small(self.tr("to")), self.end, None, gap=theme.px(6))
        self.setLayout(column(self.day_field, times, self.long, self.button, gap=theme.px(8)))

    def show_moment(self, start: datetime | None, minutes: int, best: date) -> None:
        """Begin at the moment the visit has, or at the best day."""
        self._filling = True
        day = start.date() if start is not None else best
        self.day.setDate(QDate(day.year, day.month, day.day))
        at = start.time() if start is not None else time(10, 0)
        self._minutes = minutes
        self.start.setTime(QTime(at.hour, at.minute))
        self._filling = False
        self._follow()

    @property
    def minutes(self) -> int:
        """How long the visit is as the fields have it."""
        return self.start.time().secsTo(self.end.time()) // 60

    def _follow(self) -> None:
        """Let the end move along: a visit keeps its length."""
        if not self._filling:
            self._filling = True
            self.end.setTime(self.start.time().addSecs(self._minutes * 60))
            self._filling = False
        self._say()

    def _measure(self) -> None:
        if not self._filling and self.minutes > 0:
            self._minutes = self.minutes
        self._say()

    def _say(self) -> None:
        if self.minutes <= 0:
            said = self.tr("The end is before the beginning.")
        elif self.minutes > USUAL_MINUTES:
            said = self.tr("Longer than an hour is long for who stands in.")
        else:
            said = ""
        self.long.setText(said)
        self.long.setVisible(bool(said))
        self.button.setEnabled(self.minutes > 0)

    def _choose(self) -> None:
        if not self.day.read():
            self.day.setFocus()
            return
        day, at = self.day.date(), self.start.time()
        start = datetime(day.year(), day.month(), day.day(), at.hour(), at.minute())
        self._take(start, self.minutes)


class MomentPart(QWidget):
    """The moment a visit has; others unfold, and are there at once when it has none."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self._visit: VisitRowFull | None = None
        self._names: Mapping[str, str] = {}
        self._moments: tuple[VisitMoment, ...] = ()
        self._most = FIRST_SHOWN
        theme = tools.theme
        self.when = body("")
        self.form = Choice(
            theme,
            [(form, tools.words.form(form)) for form in VisitForm],
            name=self.tr("How the visit is made"),
        )
        self.form.chosen.connect(self._choose_form)
        self.other = link(theme, self.tr("Another moment"), icon="chevron-down")
        self.other.setCheckable(True)
        self.other.toggled.connect(self._unfold)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(6))
        self.more = link(theme, self.tr("More moments"))
        self.more.clicked.connect(self._show_more)
        self.own = OwnMoment(tools, self.take)
        self.own_link = link(theme, self.tr("A day and time of your own"))
        self.own_link.setCheckable(True)
        self.own_link.toggled.connect(self.own.setVisible)
        self.own.hide()
        choosing = column(self._list, row(self.more, None), row(self.own_link, None), self.own)
        self.choosing = widget_of(choosing)
        self.setLayout(
            column(
                caption(self.tr("When")), self.when, self.form, row(self.other, None),
                self.choosing, gap=theme.px(8),
            )
        )  # fmt: skip

    def show_visit(self, visit: VisitRowFull, names: Mapping[str, str]) -> None:
        """Show when a visit is; `names` of whoever may stand in."""
        before, self._visit, self._names = self._visit, visit, names
        other = before is None or before.row.id != visit.row.id
        moved = before is not None and before.row.start != visit.row.start
        self.when.setText(self._tools.words.when(visit.row))
        self.when.setVisible(visit.row.start is not None)
        self.form.choose(visit.row.form)
        made = visit.row.state is VisitState.DONE
        open_at_once = visit.row.start is None and visit.row.form is VisitForm.LIVE and not made
        if other or moved:
            self._most = FIRST_SHOWN
            self.own_link.setChecked(False)
            self.other.setChecked(open_at_once)
            self._unfold(open_at_once)
        elif self.other.isChecked():
            self._ask()
        self.other.setVisible(not open_at_once)

    def open(self) -> None:
        """Show other moments and give them the focus."""
        self.other.setChecked(True)
        first = self._first_button()
        (first or self.own_link).setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self, start: datetime, minutes: int, cover_id: str | None = None) -> None:
        """Give the visit this moment."""
        visit = self._visit
        if visit is None:
            return
        cover = cover_id if cover_id is not None else self._kept_cover(visit, start)
        command = MoveVisit(visit.row.id, start, minutes, cover, VisitForm.LIVE)
        self._tools.do(command, self._tools.words.moved(visit.row, start))

    def by_video(self) -> None:
        """Look at a recording instead: nobody has to stand in."""
        self._choose_form(VisitForm.VIDEO)

    def _kept_cover(self, visit: VisitRowFull, start: datetime) -> str | None:
        same = visit.row.start is not None and visit.row.start.date() == start.date()
        return visit.row.cover_id if same else None

    def _choose_form(self, form: object) -> None:
        visit = self._visit
        if visit is None or not isinstance(form, VisitForm) or form is visit.row.form:
            return
        command = MoveVisit(
            visit.row.id, visit.row.start, visit.row.minutes, visit.row.cover_id, form
        )
        said = self.tr("{pair} by video.") if form is VisitForm.VIDEO else self.tr("{pair} live.")
        self._tools.do(command, said.format(pair=self._tools.words.pair(visit.row)))

    # The list of moments

    def _unfold(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.choosing.setVisible(on)
        self.other.set_icon("chevron-up" if on else "chevron-down")
        if on:
            self._ask()

    def _ask(self) -> None:
        visit = self._visit
        if visit is not None:
            query = VisitMoments(visit.row.id, most=MORE_SHOWN)
            self._tools.ask(query, self._show_moments, key="moments")

    def _show_moments(self, moments: tuple[VisitMoment, ...]) -> None:
        visit = self._visit
        if visit is None:
            return
        self._moments = moments
        held = self._holds_focus()
        clear(self._list)
        for one in moments[: self._most]:
            self._list.addWidget(self._button(one, visit))
        if not moments:
            said = self.tr("There is no moment in this round at which both can.")
            self._list.addWidget(small(said))
        self.more.setVisible(len(moments) > self._most)
        best = moments[0].start.date() if moments else self._tools.today() + timedelta(days=7)
        if not self.own_link.isChecked():
            self.own.show_moment(visit.row.start, visit.row.minutes, best)
        first = self._first_button()
        if held and first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, one: VisitMoment, visit: VisitRowFull) -> QWidget:
        minutes = int((one.end - one.start).total_seconds() // 60)
        button = plain(self._tools.theme, self._tools.words.moment(one.start, one.end))
        said = self._reason(one, visit)
        button.setAccessibleDescription(said)
        button.clicked.connect(lambda: self.take(one.start, minutes, one.cover_id))
        parts = column(button, gap=2)
        if said:
            tone = "" if one.covered else "amber"
            parts.addWidget(label(said, "small", wrap=True, tone=tone))
        return widget_of(parts)

    def _reason(self, one: VisitMoment, visit: VisitRowFull) -> str:
        name = self._names.get(one.cover_id or "", "")
        if name:
            return self._tools.words.covers(name)
        if not one.covered:
            return self.tr("Both can, but nobody can stand in.")
        if visit.needs_cover:
            return self.tr("Both can, with somebody to stand in.")
        return self.tr("Both can.")

    def _holds_focus(self) -> bool:
        focused: QWidget | None = self.window().focusWidget()
        listed = (self._list.itemAt(n) for n in range(self._list.count()))
        parts = (item.widget() for item in listed if item is not None)
        return focused is not None and any(p and p.isAncestorOf(focused) for p in parts)

    def _first_button(self) -> Button | None:
        item = self._list.itemAt(0)
        found = item.widget() if item is not None else None
        return found.findChild(Button) if found is not None else None

    def _show_more(self) -> None:
        self._most = MORE_SHOWN
        self._show_moments(self._moments)
