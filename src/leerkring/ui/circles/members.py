"""The people of a circle: adding and removing them, and what differs for whom."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leerkring.app.circles.choices import PersonChoice
from leerkring.app.circles.rows import CircleDetails, MemberRow
from leerkring.ui.circles.member_line import LineTools, MemberLine
from leerkring.ui.messages import Deed
from leerkring.ui.widgets.buttons import plain
from leerkring.ui.widgets.labels import h2, small
from leerkring.ui.widgets.layouts import card, clear, column, hairline, row
from leerkring.ui.widgets.notices import EmptyState, NoticeBar


class MembersTab(QWidget):
    """Tells what the user wants as commands; the page carries them out."""

    changed = Signal(object)  # ChangeMembership
    add_wanted = Signal()
    remove_wanted = Signal(object)  # MemberRow
    people_wanted = Signal()  # to the page of all people

    def __init__(self, tools: LineTools) -> None:
        super().__init__()
        self._tools = tools
        self._shown: tuple[str, ...] | None = None
        self.lines: list[MemberLine] = []
        theme = tools.theme
        self._notices = QVBoxLayout()
        self._body = QVBoxLayout()
        self._body.setSpacing(theme.px(12))
        self.add_button = plain(theme, self.tr("Add people"), icon="user-plus")
        self.add_button.clicked.connect(lambda: self.add_wanted.emit())
        self._hint = small(
            self.tr("Whoever joins later starts at the average number of turns, not at zero.")
        )
        top = row(self.add_button, gap=theme.px(12))
        top.addWidget(self._hint, 1)
        self.setLayout(column(self._notices, top, self._body, gap=theme.px(12)))

    def show_members(self, circle: CircleDetails, choices: Sequence[PersonChoice]) -> None:
        """Show who is in the circle; the lines stay when the same people are in it."""
        self._show_notices(circle)
        ids = tuple(m.membership_id + str(m.active) for m in circle.members)
        if ids == self._shown:
            for line, member in zip(self.lines, circle.members, strict=True):
                line.show_member(member)
            return
        opened = {m.member.membership_id for m in self.lines if m.change_button.isChecked()}
        self._shown = ids
        clear(self._body)
        self.lines = []
        active = circle.active_members
        if active:
            self._body.addWidget(self._list_of(active, opened))
        else:
            self._body.addWidget(self._nobody(bool(choices)))
        past = [m for m in circle.members if not m.active]
        if past:
            self._body.addSpacing(self._tools.theme.px(8))
            self._body.addWidget(h2(self.tr("Took part before")))
            self._body.addWidget(self._list_of(past, opened))

    def _list_of(self, members: Sequence[MemberRow], opened: set[str]) -> QWidget:
        theme = self._tools.theme
        parts = column(gap=0, margins=(theme.px(16), theme.px(6), theme.px(16), theme.px(6)))
        for number, member in enumerate(members):
            if number:
                parts.addWidget(hairline())
            line = MemberLine(self._tools, member)
            line.changed.connect(self.changed)
            line.remove_wanted.connect(self.remove_wanted)
            at = len(self.lines)
            line.stepped.connect(lambda step, at=at: self._step(at + step))
            line.change_button.setChecked(member.membership_id in opened)
            self.lines.append(line)
            parts.addWidget(line)
        return card(parts)

    def _step(self, to: int) -> None:
        if 0 <= to < len(self.lines):
            self.lines[to].change_button.setFocus()

    def _nobody(self, there_are_people: bool) -> QWidget:  # noqa: FBT001 - one private use
        title = self.tr("This circle has no people yet.")
        if there_are_people:
            text = self.tr("Choose who meets here. That is enough to plan a year.")
            deed = Deed(self.tr("Choose people"), self.add_wanted.emit)
        else:
            text = self.tr("Nobody has been added to Leerkring yet. Start with your team.")
            deed = Deed(self.tr("To people"), self.people_wanted.emit)
        return EmptyState(self._tools.theme, title, text, deed, icon="users")

    def _show_notices(self, circle: CircleDetails) -> None:
        clear(self._notices)
        managers = [m.name for m in circle.active_members if m.manages_others]
        if managers:
            said = self.tr(
                "{names}: manager in the group. Intervision works best without"
                " someone who manages the others."
            )
            text = said.format(names=self._tools.wording.listed(managers))
            self._notices.addWidget(NoticeBar(self._tools.theme, text, tone="amber"))
