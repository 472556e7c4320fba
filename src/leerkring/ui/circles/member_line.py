"""One member: name, what is particular, and behind "Change" the days and turns."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QWidget

from leerkring.app.circles.members import ChangeMembership
from leerkring.app.circles.rows import MemberRow
from leerkring.ui.circles.words import SEPARATOR, CircleWords
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import icon_button, link
from leerkring.ui.widgets.day_field import DayField
from leerkring.ui.widgets.fields import Field, choice_field
from leerkring.ui.widgets.labels import h3, small
from leerkring.ui.widgets.layouts import FlowLayout, column, row
from leerkring.ui.widgets.marks import Avatar, Chip
from leerkring.ui.wording import Wording

OWN_SETTINGS: tuple[bool | None, ...] = (None, True, False)


@dataclass(frozen=True)
class LineTools:
    """What every line needs to draw and to word itself."""

    theme: Theme
    wording: Wording
    words: CircleWords
    today: Callable[[], date]


class MemberFields(QWidget):
    """The days and turns of one member; tells what should be different."""

    told = Signal(object)  # dict of fields of ChangeMembership

    def __init__(self, tools: LineTools) -> None:
        super().__init__()
        self._tools = tools
        theme = tools.theme
        self.first = self._day_field(self.tr("Takes part from"), self.tr("from the start"))
        self.last = self._day_field(self.tr("Until and including"), self.tr("open"))
        self.leads = self._own_setting()
        self.brings = self._own_setting()
        self.required = QCheckBox(self.tr("Must be there: no meeting without"))
        self.first.changed.connect(lambda day: self.told.emit({"first_day": day}))
        self.last.changed.connect(lambda day: self.told.emit({"last_day": day}))
        self.leads.activated.connect(lambda at: self._tell_setting("may_facilitate", at))
        self.brings.activated.connect(lambda at: self._tell_setting("may_contribute", at))
        self.required.clicked.connect(lambda on: self.told.emit({"required": on}))
        flow = FlowLayout(theme.px(16))
        flow.addWidget(self.first)
        flow.addWidget(self.last)
        flow.addWidget(Field(theme, self.tr("Takes turns leading"), self.leads))
        flow.addWidget(Field(theme, self.tr("Takes turns bringing a case"), self.brings))
        flow.addWidget(Field(theme, self.tr("Presence"), self.required))
        flow.setContentsMargins(theme.px(44), 0, 0, theme.px(4))
        self.setLayout(flow)

    def show_member(self, member: MemberRow) -> None:
        """Show what is stored now, without telling."""
        self.first.show_day(member.first_day)
        self.last.show_day(member.last_day)
        self.leads.setCurrentIndex(OWN_SETTINGS.index(member.may_facilitate))
        self.brings.setCurrentIndex(OWN_SETTINGS.index(member.may_contribute))
        self.required.setChecked(member.required)

    def _tell_setting(self, name: str, at: int) -> None:
        self.told.emit({name: OWN_SETTINGS[at]})

    def _day_field(self, text: str, prompt: str) -> DayField:
        tools = self._tools
        better = self.tr("Make it {day}")
        return DayField(
            tools.theme, tools.wording, text, prompt=prompt, correction=better, today=tools.today
        )

    def _own_setting(self) -> QComboBox:
        texts = (self.tr("as with the person"), self.tr("yes"), self.tr("no"))
        return choice_field(self._tools.theme, list(zip(OWN_SETTINGS, texts, strict=True)))


class MemberLine(QFrame):
    """Tells each change as a command and removal as the row; shows again what was stored.

    The fields are made when they are first unfolded: most never are.
    """

    changed = Signal(object)  # ChangeMembership
    remove_wanted = Signal(object)  # MemberRow
    stepped = Signal(int)

    def __init__(self, tools: LineTools, member: MemberRow) -> None:
        super().__init__()
        self._tools = tools
        self.member = member
        self.fields: MemberFields | None = None
        theme = tools.theme
        self._name = h3(member.name)
        self._detail = small("")
        self._chip = Chip(theme, self.tr("manages others"), "amber", "triangle-alert")
        self.change_button = link(theme, self.tr("Change"))
        self.change_button.setCheckable(True)
        self.change_button.toggled.connect(self._unfold)
        self._remove = icon_button(theme, "user-x", "-")
        self._remove.clicked.connect(lambda: self.remove_wanted.emit(self.member))
        texts = column(self._name, self._detail, gap=theme.px(2))
        top = row(Avatar(theme, member.name, 32), gap=theme.px(12))
        top.addLayout(texts, 1)
        for part in (self._chip, self.change_button, self._remove):
            top.addWidget(part)
        self._whole = column(top, gap=theme.px(8), margins=(0, 8, 0, 8))
        self.setLayout(self._whole)
        self.show_member(member)

    def show_member(self, member: MemberRow) -> None:
        """Show what is stored now."""
        self.member = member
        self._name.setText(member.name)
        particulars = self._particulars(member)
        self._detail.setText(particulars)
        self._detail.setVisible(bool(particulars))
        self._chip.setVisible(member.manages_others)
        self.change_button.setAccessibleName(self.tr("Change {name}").format(name=member.name))
        removal = self.tr("Take {name} out of the circle").format(name=member.name)
        self._remove.setAccessibleName(removal)
        self._remove.setToolTip(removal)
        self._remove.setVisible(member.active)
        if self.fields is not None:
            self.fields.show_member(member)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None and self.change_button.hasFocus():
            self.stepped.emit(step)
        elif event.key() == Qt.Key.Key_Delete and self.member.active:
            self.remove_wanted.emit(self.member)
        else:
            super().keyPressEvent(event)

    def _tell(self, new: dict[str, object]) -> None:
        now = self.member
        values: dict[str, object] = {
            "first_day": now.first_day,
            "last_day": now.last_day,
            "may_facilitate": now.may_facilitate,
            "may_contribute": now.may_contribute,
            "required": now.required,
        }
        if any(values[name] != value for name, value in new.items()):
            self.changed.emit(ChangeMembership(now.membership_id, **(values | new)))  # type: ignore[arg-type]

    def _particulars(self, member: MemberRow) -> str:
        parts = [self._tools.words.since(member)]
        if member.may_facilitate is not None:
            yes, no = self.tr("leads here"), self.tr("does not lead here")
            parts.append(yes if member.may_facilitate else no)
        if member.may_contribute is not None:
            yes, no = self.tr("brings in cases here"), self.tr("brings in no cases here")
            parts.append(yes if member.may_contribute else no)
        if member.required:
            parts.append(self.tr("must be there"))
        return SEPARATOR.join(part for part in parts if part)

    def _unfold(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self.fields is None:
            self.fields = MemberFields(self._tools)
            self.fields.show_member(self.member)
            self.fields.told.connect(self._tell)
            self._whole.addWidget(self.fields)
        self.fields.setVisible(shown)
        self.change_button.setText(self.tr("Done") if shown else self.tr("Change"))
