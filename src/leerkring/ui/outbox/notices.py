"""Mail that is due: agendas, reminders and looks back, to look at, to tick and to send."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLayout, QVBoxLayout

from leerkring.app.invitations.notices import Notice
from leerkring.domain.invitations import LetterKind
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import Button, link, plain
from leerkring.ui.widgets.labels import body, h2, small
from leerkring.ui.widgets.layouts import FlowLayout, clear, column, row
from leerkring.ui.wording import Wording

MOST_NAMED = 3
MOST_SHOWN = 6


class NoticesCard(QFrame):
    """One box per notice; hidden when nothing is due. What is not shown is not sent."""

    send_wanted = Signal(object)  # tuple of keys
    looked_at = Signal(object)  # Notice

    def __init__(self, theme: Theme, wording: Wording) -> None:
        super().__init__()
        self._theme, self._wording = theme, wording
        self.setProperty("role", "card")
        self.boxes: dict[str, QCheckBox] = {}
        self.looks: dict[str, Button] = {}
        self._notices: tuple[Notice, ...] = ()
        self._whole = self._rests = False
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(4))
        self.button: Button = plain(theme, self.tr("Send these"))
        self.button.clicked.connect(lambda: self.send_wanted.emit(self.chosen))
        top = FlowLayout(theme.px(16))
        top.addWidget(h2(self.tr("Mail that is ready")))
        top.addWidget(self.button)
        self.all = link(theme, self.tr("Show all"))
        self.all.clicked.connect(self._show_all)
        edge = theme.px(18)
        margins = (edge, theme.px(12), edge, theme.px(12))
        below = row(self.all, None)
        self.setLayout(column(top, self._lines, below, gap=theme.px(6), margins=margins))
        self.hide()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The keys of what is ticked."""
        return tuple(key for key, box in self.boxes.items() if box.isChecked())

    def agendas(self, keys: Sequence[str]) -> tuple[str, ...]:
        """Return of which meetings these notices are the agenda."""
        chosen = (n for n in self._notices if n.key in keys and n.kind is LetterKind.AGENDA)
        return tuple(dict.fromkeys(notice.meeting_id for notice in chosen))

    def rest(self, *, on: bool) -> None:
        """Let nothing be sent while something else is."""
        self._rests = on
        self._count()

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Show what is due; what was left out before stays left out."""
        off = {key for key, box in self.boxes.items() if not box.isChecked() and box.isEnabled()}
        self._notices = tuple(notices)
        clear(self._lines)
        self.boxes, self.looks = {}, {}
        shown = notices if self._whole else notices[:MOST_SHOWN]
        for one in shown:
            self._lines.addLayout(self._line(one, on=one.key not in off))
        more = len(notices) - len(shown)
        text = self.tr("Show all: %n more", "", more)
        self.all.setText(self._wording.in_words(text, more))
        self.all.setVisible(more > 0)
        self.setVisible(bool(notices))
        self._count()

    def _show_all(self) -> None:
        self._whole = True
        self.show_notices(self._notices)

    def _line(self, one: Notice, *, on: bool) -> QLayout:
        text = f"{self.title(one)}, {self._to(one)}"
        box, said = QCheckBox(), body(text)
        box.setAccessibleName(text)
        box.setChecked(on and not one.waits)
        box.setEnabled(not one.waits)
        box.toggled.connect(lambda _: self._count())
        self.boxes[one.key] = box
        texts = column(said, gap=0)
        if one.waits:
            texts.addWidget(small(self.tr("Waits until the other date or time is passed on.")))
        line = row(box, texts, gap=self._theme.px(8))
        line.setStretch(1, 1)
        if not one.waits:
            look = link(self._theme, self.tr("Look"))
            look.setAccessibleName(self.tr("Look: {what}").format(what=text))
            look.clicked.connect(lambda: self.looked_at.emit(one))
            self.looks[one.key] = look
            line.addWidget(look)
        return line

    def _count(self) -> None:
        chosen = [n for n in self._notices if n.key in self.chosen]
        people = [p.key in n.mailed for n in chosen for p in n.recipients]
        if all(people):
            text = self.tr("Send these")
        elif any(people):
            text = self.tr("Send these, some as drafts…")
        else:
            text = self.tr("Prepare as drafts…")
        self.button.setText(text)
        self.button.setEnabled(bool(chosen) and not self._rests)

    def title(self, one: Notice) -> str:
        """Return what a notice is: "Agenda van Kring Noord voor donderdag 10 september"."""
        day = self._wording.day(one.told.start.date())
        text = {
            LetterKind.AGENDA: self.tr("Agenda of {circle} for {day}"),
            LetterKind.REMINDER: self.tr("Reminder for {circle} on {day}"),
            LetterKind.FOLLOW_UP: self.tr("Looking back in {circle} on {day}"),
        }.get(one.kind, self.tr("Mail about {circle} on {day}"))
        return text.format(circle=one.told.circle, day=day)

    def _to(self, one: Notice) -> str:
        names = [p.name for p in one.recipients]
        said = self.tr("to {names}").format(names=self._wording.listed(names))
        if len(names) > MOST_NAMED:
            text = self.tr("to %n people", "", len(names))
            said = self._wording.in_words(text, len(names))
        drafts = sum(p.key not in one.mailed for p in one.recipients)
        if 0 < drafts < len(names):
            text = self.tr("%n as a draft", "", drafts)
            said = f"{said}, {self._wording.in_words(text, drafts)}"
        return said
