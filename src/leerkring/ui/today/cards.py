"""The cards of the page: the next meeting, and those after it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from leerkring.app.home.today import TodayView
from leerkring.app.meetings.rows import MeetingRow, RoleRow
from leerkring.domain.meetings import Role
from leerkring.ui.theme import Theme
from leerkring.ui.turns import Fairness
from leerkring.ui.widgets.buttons import link, plain
from leerkring.ui.widgets.fairness import FairnessTable
from leerkring.ui.widgets.labels import body, caption, h2, h3, label, small
from leerkring.ui.widgets.layouts import FlowLayout, card, column, hairline, row, widget_of
from leerkring.ui.widgets.marks import Avatar, Chip, CircleDot, DateTile, Icon
from leerkring.ui.wording import Wording

OpenMeeting = Callable[[str], object]
_SHOWN = (Role.FACILITATOR, Role.CASE_CONTRIBUTOR)


class Cards(QObject):
    """Builds the cards."""

    def __init__(
        self,
        theme: Theme,
        wording: Wording,
        open_meeting: OpenMeeting,
        mend: Callable[[MeetingRow], None],
        show_agenda: OpenMeeting,
        sit_together: OpenMeeting,
    ) -> None:
        super().__init__()
        self._mend, self._show_agenda = mend, show_agenda
        self._sit_together = sit_together
        self._theme = theme
        self._wording = wording
        self._open = open_meeting

    def next_meeting(self, meeting: MeetingRow, view: TodayView) -> QFrame:
        """Return the card of the first meeting to come."""
        theme, wording = self._theme, self._wording
        distance = label(wording.distance(meeting.start.date(), view.now.date()), "small")
        where = ", ".join(filter(None, (meeting.location_name, meeting.room_name, meeting.place)))
        name = row(CircleDot(theme, meeting.colour), h3(meeting.circle_name), gap=theme.px(7))
        name.setStretch(1, 1)
        hours = small(wording.hours(meeting.start.time(), meeting.end.time()))
        facts = column(name, hours, gap=theme.px(3))
        if where:
            facts.addWidget(small(where))
        facts.addStretch(1)
        tile = DateTile(theme, wording, meeting.start.date(), meeting.colour)
        when = row(tile, facts, gap=theme.px(14))
        when.setStretch(1, 1)
        when.setAlignment(tile, Qt.AlignmentFlag.AlignTop)
        heading = row(label(self.tr("Next meeting"), "h2", wrap=True), distance)
        heading.setStretch(0, 1)
        parts = column(heading, when, hairline(), gap=theme.px(12), margins=(18, 16, 18, 16))
        for role in _SHOWN:
            for person in meeting.who(role):
                parts.addLayout(self._person(meeting, role, person))
        if not meeting.roles:
            parts.addWidget(small(self.tr("Nobody has a role yet.")))
        parts.addWidget(hairline())
        parts.addLayout(self._invited(meeting, changed=meeting.id in view.changed))
        button = plain(theme, self.tr("Open"), name=self.tr("Open the next meeting"))
        button.clicked.connect(lambda: self._open(meeting.id))
        cannot = plain(theme, self.tr("Somebody cannot come"))
        cannot.clicked.connect(lambda: self._mend(meeting))
        agenda = plain(
            theme, self.tr("Agenda"), name=self.tr("Agenda of the next meeting, on paper")
        )
        agenda.clicked.connect(lambda: self._show_agenda(meeting.id))
        deeds = FlowLayout(theme.px(8))
        if view.meets_today:
            sit = plain(theme, self.tr("Together mode"), icon="presentation")
            sit.clicked.connect(lambda: self._sit_together(meeting.id))
            deeds.addWidget(sit)
        for deed in (button, agenda, cannot):
            deeds.addWidget(deed)
        parts.addWidget(widget_of(deeds))
        return card(parts)

    def fairness(self, fair: Fairness) -> QFrame:
        """Return the card that shows how turns are divided in one circle."""
        theme = self._theme
        chip = Chip(theme, self.tr("look"), "amber", icon="scale")
        if fair.balanced:
            chip = Chip(theme, self.tr("in balance"), "green", icon="check")
        table = FairnessTable(theme)
        table.show_rows(fair.headings, fair.rows)
        heading = row(h2(self.tr("Fairly divided")), None, chip)
        return card(
            column(heading, table, small(fair.sentence), gap=theme.px(10), margins=(18, 16, 18, 16))
        )

    def after(self, meetings: Sequence[MeetingRow], changed: frozenset[str]) -> QFrame:
        """Return the card with the meetings after the next."""
        parts = column(gap=0, margins=(6, 4, 6, 4))
        for number, meeting in enumerate(meetings):
            if number:
                parts.addWidget(hairline())
            parts.addLayout(self._line(meeting, told=meeting.id not in changed))
        return card(parts)

    def _line(self, meeting: MeetingRow, *, told: bool) -> QHBoxLayout:
        theme = self._theme
        day = label(self._wording.short_day(meeting.start.date()))
        day.setMinimumWidth(theme.px(84))
        name = link(theme, meeting.circle_name)
        name.clicked.connect(lambda: self._open(meeting.id))
        leads = [person.name for person in meeting.who(Role.FACILITATOR)]
        who = self.tr("{name} leads").format(name=self._wording.listed(leads)) if leads else ""
        state = self.tr("invited") if meeting.announced and told else self.tr("still to send")
        line = row(
            CircleDot(theme, meeting.colour),
            day,
            name,
            small(who),
            label(state, "small"),
            gap=theme.px(10),
            margins=(14, 6, 14, 6),
        )
        line.setStretch(3, 1)
        return line

    def _person(self, meeting: MeetingRow, role: Role, person: RoleRow) -> QHBoxLayout:
        text = person.name
        reserves = [r.name for r in meeting.who(Role.RESERVE_CONTRIBUTOR)]
        if role is Role.CASE_CONTRIBUTOR and reserves:
            reserve = self.tr("{name} (reserve: {reserve})")
            text = reserve.format(name=text, reserve=self._wording.listed(reserves))
        title = self._wording.sentence(self._wording.role(role))
        texts = column(caption(title), body(text), gap=0)
        line = row(Avatar(self._theme, person.name), texts, gap=self._theme.px(10))
        line.setStretch(1, 1)
        return line

    def _invited(self, meeting: MeetingRow, *, changed: bool) -> QHBoxLayout:
        told = meeting.announced and not changed
        icon = Icon(self._theme, "circle-check" if told else "circle", "green" if told else "text2")
        text = self.tr("Everybody is invited") if told else self.tr("Invitations not sent yet")
        if changed:
            text = self.tr("The change is not sent yet")
        line = row(icon, body(text), gap=self._theme.px(10))
        line.setStretch(1, 1)
        return line
