"""The small groups of a meeting: who sits with whom and why, dividing again, moving by hand."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from leerkring.app.meetings.groups import (
    GroupDivider,
    GroupsToMake,
    MoveToGroup,
    SwapInGroups,
    TakeGroups,
)
from leerkring.app.meetings.rows import GroupMember, MeetingDetails
from leerkring.app.programme.rows import Programme
from leerkring.app.workspace import Command, Outcome
from leerkring.domain.groups import GroupPlan, GroupTask
from leerkring.ui.page import Page
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import Button, literal, plain
from leerkring.ui.widgets.fields import Field
from leerkring.ui.widgets.labels import h2, small
from leerkring.ui.widgets.layouts import FlowLayout, card, clear, column, row
from leerkring.ui.wording import Wording

MOST_NAMED = 3


class GroupsCard(QWidget):
    """One line of names per small group; a name opens the groups it can move to."""

    move_wanted = Signal(str, int)  # person's id, number of the group from 1
    swap_wanted = Signal(str, str)  # two people
    divide_wanted = Signal()

    def __init__(self, theme: Theme, wording: Wording) -> None:
        super().__init__()
        self._theme, self._wording = theme, wording
        self._count = 0
        self._groups: tuple[tuple[GroupMember, ...], ...] = ()
        self.divide = plain(theme, "-", icon="users")
        self.divide.clicked.connect(lambda: self.divide_wanted.emit())
        self.why = small("")
        self.names: dict[str, Button] = {}
        self._hint = small("")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(10))
        edge = theme.px(16)
        parts = column(
            h2(self.tr("Small groups")),
            self.why,
            self._lines,
            self._hint,
            row(self.divide, None),
            gap=theme.px(8),
            margins=(edge, edge, edge, edge),
        )
        self.setLayout(column(card(parts)))

    def show_meeting(self, meeting: MeetingDetails) -> None:
        """Show who sits with whom, last who has no place yet."""
        clear(self._lines)
        self.names = {}
        self._count, self._groups = len(meeting.groups), meeting.groups
        for number, people in enumerate(meeting.groups, start=1):
            self._add_line(self.tr("Group {number}").format(number=number), people, number)
        if meeting.without_group:
            self._add_line(self.tr("No group yet"), meeting.without_group, 0)
        self._hint.setText(
            self.tr("Choose a name to move somebody to another group.")
            if meeting.groups
            else self.tr("Let the app divide, or choose a name and begin a group yourself.")
        )
        again = self.tr("Divide again")
        self.divide.setText(again if meeting.groups else self.tr("Divide into small groups"))
        self.divide.setVisible(not meeting.row.is_past)
        self.why.setText(self._reason(meeting))
        self.why.setVisible(bool(meeting.groups))

    def _reason(self, meeting: MeetingDetails) -> str:
        """Return how well these groups mix, compared with the rest of the school year."""
        met = meeting.met_before
        if not met:
            return self.tr("Nobody sits with somebody they sat with earlier this school year.")
        pairs = sum(len(people) * (len(people) - 1) // 2 for people in meeting.groups)
        names = [self._wording.listed(one.names) for one in met[:MOST_NAMED]]
        said = self.tr("{some} of {all} pairs sat together earlier this school year: {names}.")
        if len(met) == 1:
            said = self.tr("One of {all} pairs sat together earlier this school year: {names}.")
        if len(met) > MOST_NAMED:
            names.append(self._wording.more(len(met) - MOST_NAMED))
        return self._wording.sentence(
            said.format(
                some=self._wording.number(len(met)),
                all=self._wording.number(pairs),
                names=self._wording.listed(names),
            )
        )

    def _add_line(self, title: str, people: tuple[GroupMember, ...], number: int) -> None:
        flow = FlowLayout(self._theme.px(8))
        for one in people:
            text = one.name
            if not one.comes:
                text = self.tr("{name} (not coming)").format(name=one.name)
            button = plain(self._theme, text)
            button.setAccessibleName(f"{text}, {title}")
            button.clicked.connect(
                lambda _=False, key=one.person_id, at=button: self._open_menu(key, number, at)
            )
            self.names[one.person_id] = button
            flow.addWidget(button)
        names = QWidget()
        names.setLayout(flow)
        self._lines.addWidget(Field(self._theme, title, names))

    def menu_for(self, person_id: str, number: int) -> QMenu:
        """Return where somebody in group `number` (0: none) can go."""
        menu = QMenu(self)
        for other in range(1, self._count + 2):
            if other == number:
                continue
            text = self.tr("To group {number}").format(number=other)
            if other > self._count:
                text = self.tr("To a new group")
            action = menu.addAction(text)
            action.triggered.connect(lambda _=False, to=other: self.move_wanted.emit(person_id, to))
        others = [p for n, people in enumerate(self._groups, 1) if n != number for p in people]
        if number and others:
            menu.addSeparator()
            for one in others:
                text = self.tr("Change places with {name}").format(name=one.name)
                action = menu.addAction(literal(text))
                action.triggered.connect(
                    lambda _=False, key=one.person_id: self.swap_wanted.emit(person_id, key)
                )
        return menu

    def _open_menu(self, person_id: str, number: int, at: QWidget) -> None:
        menu = self.menu_for(person_id, number)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at.mapToGlobal(QPoint(0, at.height())))


class GroupsPart(QObject):
    """The card of small groups, shown where the circle or its programme works in those."""

    def __init__(
        self, page: Page, divider: GroupDivider, say: Callable[[Outcome[None]], None]
    ) -> None:
        super().__init__(page)
        self._page, self._divider, self._say = page, divider, say
        self._meeting: MeetingDetails | None = None
        self.card = GroupsCard(page.services.theme, page.services.wording)
        self.card.move_wanted.connect(lambda who, to: self._change(MoveToGroup, who, to))
        self.card.swap_wanted.connect(lambda who, other: self._change(SwapInGroups, who, other))
        self.card.divide_wanted.connect(self._divide)

    def show_meeting(self, meeting: MeetingDetails) -> None:
        """Show who sits with whom; without groups the programme says whether to show it."""
        self._meeting = meeting
        self.card.show_meeting(meeting)
        if meeting.in_groups:
            self.card.show()

    def show_programme(self, programme: Programme) -> None:
        """Show the card when people work in small groups at this meeting."""
        meeting = self._meeting
        if meeting is not None and programme.meeting_id == meeting.row.id:
            self.card.setVisible(meeting.in_groups or programme.in_groups)

    def _change(self, kind: Callable[..., Command[None]], *facts: object) -> None:
        if self._meeting is not None:
            self._page.run(kind(self._meeting.row.id, *facts), self._say)

    def _divide(self) -> None:
        meeting = self._meeting
        if meeting is None:
            return
        key = meeting.row.id

        def found(plan: GroupPlan) -> None:
            (mine,) = (one for one in plan.meetings if one.id == key)
            self._page.run(TakeGroups(key, mine.groups), self._say)

        def known(task: GroupTask) -> None:
            self._page.background(lambda _, stop: self._divider.divide(task, stop), then=found)

        self._page.ask(GroupsToMake(key), known, key="groups")
