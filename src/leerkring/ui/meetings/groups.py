"""The small groups of a meeting: who sits with whom, and moving somebody to another one."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from leerkring.app.meetings.rows import GroupMember, MeetingDetails
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import Button, plain
from leerkring.ui.widgets.fields import Field
from leerkring.ui.widgets.labels import h2, small
from leerkring.ui.widgets.layouts import FlowLayout, card, clear, column


class GroupsCard(QWidget):
    """One line of names per small group; a name opens the groups it can move to."""

    move_wanted = Signal(str, int)  # person's id, number of the group from 1

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._count = 0
        self.names: dict[str, Button] = {}
        self._hint = small("")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(10))
        edge = theme.px(16)
        parts = column(
            h2(self.tr("Small groups")),
            self._hint,
            self._lines,
            gap=theme.px(8),
            margins=(edge, edge, edge, edge),
        )
        self.setLayout(column(card(parts)))

    def show_meeting(self, meeting: MeetingDetails) -> None:
        """Show who sits with whom, last who has no place yet."""
        clear(self._lines)
        self.names = {}
        self._count = len(meeting.groups)
        for number, people in enumerate(meeting.groups, start=1):
            self._add_line(self.tr("Group {number}").format(number=number), people, number)
        if meeting.without_group:
            self._add_line(self.tr("No group yet"), meeting.without_group, 0)
        self._hint.setText(
            self.tr("Choose a name to move somebody to another group.")
            if meeting.groups
            else self.tr("Planning makes the groups. Or choose a name and begin one yourself.")
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
        return menu

    def _open_menu(self, person_id: str, number: int, at: QWidget) -> None:
        menu = self.menu_for(person_id, number)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at.mapToGlobal(QPoint(0, at.height())))
