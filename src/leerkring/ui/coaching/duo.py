"""One duo: its sessions with their notes, what is the matter, and what was agreed."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from leerkring.app.coaching.duos import ChangeDuo, PlanDuoAgain
from leerkring.app.coaching.ending import EndDuo
from leerkring.app.coaching.leaving_early import PlanEarlier
from leerkring.app.coaching.rows import DuoTrouble, DuoTroubleKind, DuoView
from leerkring.domain.coaching import DuoState
from leerkring.domain.tags import TagSubject
from leerkring.ui.coaching.agreement import AgreementCard
from leerkring.ui.coaching.board import STATES
from leerkring.ui.coaching.session_line import SessionLine
from leerkring.ui.coaching.tools import DuoTools
from leerkring.ui.messages import Deed
from leerkring.ui.widgets.buttons import Button, icon_button, plain
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.labels import h2, label, small
from leerkring.ui.widgets.layouts import card, clear, column, hairline, row
from leerkring.ui.widgets.marks import Bar
from leerkring.ui.widgets.notices import NoticeBar
from leerkring.ui.widgets.tags import TagsCard


class DuoScreen(QWidget):
    """Shows a duo and changes it in place; leaving, moving and removing are told to the page."""

    back_wanted = Signal()
    move_wanted = Signal(str, object)  # duo, DuoState
    remove_wanted = Signal(str)
    coach_wanted = Signal()

    def __init__(self, tools: DuoTools) -> None:
        super().__init__()
        self.tools = tools
        self.duo: DuoView | None = None
        theme = tools.theme
        self.frame = PageFrame(theme)
        self.back = icon_button(theme, "arrow-left", self.tr("Back to the board"))
        self.back.clicked.connect(lambda: self.back_wanted.emit())
        self.frame.before_title.addWidget(self.back)
        self.mover = plain(theme, self.tr("Move to…"))
        self.mover.clicked.connect(lambda: self._open_moves())
        self.remover = Button(theme, self.tr("Remove this duo"), kind="danger", icon="trash-2")
        self.remover.clicked.connect(lambda: self._remove())
        self.frame.header.addWidget(self.mover)
        self.agreement = AgreementCard(tools)
        self.agreement.coach_wanted.connect(self.coach_wanted)
        self.tags = TagsCard(
            theme,
            tools.wording,
            TagSubject.DUO,
            tools.ask,
            tools.do,
        )
        self.menu: QMenu | None = None
        self._notices = QVBoxLayout()
        self._notices.setSpacing(theme.px(8))
        self._said: tuple[str, ...] = ()
        self.lines: dict[str, SessionLine] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._progress = row(gap=theme.px(12))
        self._none = small(self.tr("No moment fits. Choose another day, time or period."))
        self._lay_out()

    def show_duo(self, duo: DuoView, groups: Sequence[tuple[str, str]]) -> None:
        """Show what is stored."""
        other = self.duo is None or self.duo.card.id != duo.card.id
        self.duo = duo
        shown, words = duo.card, self.tools.words
        words.know([(shown.teacher_id, shown.teacher_name), (shown.coach_id, shown.coach_name)])
        state = words.state(shown.state)
        rhythm = words.rhythm(shown.weekday, shown.start_time, shown.every_weeks)
        parts = (state, rhythm, shown.group_name or shown.location_name)
        subtitle = " · ".join(part for part in parts if part)
        self.frame.set_title(words.pair(shown), self.tools.wording.sentence(subtitle))
        self._show_troubles(duo)
        self._show_progress(duo)
        self._show_sessions(duo, other=other)
        self.agreement.show_duo(shown, groups)
        self.tags.show_tags_of(shown.id)
        if other and self.frame.area is not None:
            self.frame.area.verticalScrollBar().setValue(0)

    def set_primary(self, action: QAction) -> None:
        """Show the filled button of the moment."""
        self.frame.set_primary(action)

    @property
    def due(self) -> SessionLine | None:
        """The first session of which is to be noted how it went."""
        return next((line for line in self.lines.values() if line.wants_note), None)

    def open_due(self) -> None:
        """Begin to note the first session that asks for it."""
        if self.due is not None:
            self.due.open_note()

    def open_session(self, session_id: str) -> None:
        """Go to one session; when it has been, to its note."""
        line = self.lines.get(session_id)
        if line is not None:
            line.press()

    def close_form(self) -> bool:
        """Close what is open to fill in; return whether there was anything."""
        for line in self.lines.values():
            if line.has_form:
                line.close_forms()
                return True
        return False

    # What is the matter

    def _show_troubles(self, duo: DuoView) -> None:
        words, today = self.tools.words, self.tools.today()
        said = tuple(words.trouble(duo.card, trouble, today) for trouble in duo.card.trouble)
        clear(self._notices)
        for text, trouble in zip(said, duo.card.trouble, strict=True):
            bar = NoticeBar(self.tools.theme, text, self._ways_out(duo, trouble), tone="amber")
            self._notices.addWidget(bar)

    def _ways_out(self, duo: DuoView, trouble: DuoTrouble) -> list[Deed]:
        do, key, day = self.tools.do, duo.card.id, trouble.day
        other = Deed(self.tr("Another co-coach"), lambda: self.coach_wanted.emit())
        if trouble.kind is DuoTroubleKind.OBSTACLE:
            again = Deed(self.tr("Plan again"), lambda: do(PlanDuoAgain(key)))
            return [again]
        if trouble.kind is DuoTroubleKind.TOO_FEW:
            fewer = duo.card.agreed - trouble.count
            ways = [Deed(self.tr("A longer period"), self._to_last_day)]
            if fewer > 0:
                text = self.tr("Make it %n time(s)", "", fewer)
                said = self.tools.wording.in_words(text, fewer)
                ways.append(Deed(said, lambda: do(ChangeDuo(duo_id=key, sessions=fewer))))
            return ways
        earlier = Deed(self.tr("Plan earlier"), lambda: do(PlanEarlier(key)))
        if day is None or day < self.tools.today():
            return [other] if trouble.kind is DuoTroubleKind.COACH_LEAVES else []
        stop = Deed(self.tr("Stop then"), lambda: do(EndDuo(key, day)))
        if trouble.kind is DuoTroubleKind.COACH_LEAVES:
            return [earlier, other, stop]
        return [earlier, stop]

    def _to_last_day(self) -> None:
        self.agreement.last.setFocus()
        self.agreement.last.selectAll()

    # Sessions

    def _show_progress(self, duo: DuoView) -> None:
        shown, words = duo.card, self.tools.words
        clear(self._progress)
        said = self.tr("{progress} held").format(progress=words.progress(shown.held, shown.total))
        bar = Bar(self.tools.theme, said, shown.held, 0, max(shown.total, 1))
        bar.setMaximumWidth(self.tools.theme.px(320))
        self._progress.addWidget(h2(self.tr("Moments")))
        self._progress.addWidget(bar, 1)
        self._progress.addWidget(label(words.progress(shown.held, shown.total), "small"))
        self._progress.addStretch(1)

    def _show_sessions(self, duo: DuoView, *, other: bool) -> None:
        ids = [session.id for session in duo.sessions]
        self._none.setVisible(not ids)
        if other or ids != list(self.lines):
            focused = next((k for k, one in self.lines.items() if one.button.hasFocus()), "")
            clear(self._list)
            self.lines = {}
            for number, session in enumerate(duo.sessions):
                if number:
                    self._list.addWidget(hairline())
                line = SessionLine(self.tools, session, duo.card)
                self.lines[session.id] = line
                self._list.addWidget(line)
            if focused in self.lines:
                self.lines[focused].button.setFocus()
            return
        for session in duo.sessions:
            self.lines[session.id].show_session(session, duo.card)

    # What can be done

    def _open_moves(self) -> None:
        if self.duo is None:
            return
        shown = self.duo.card
        menu = QMenu(self)
        for state in STATES:
            if state is not shown.state:
                action = menu.addAction(self.tools.words.state(state))
                action.triggered.connect(
                    lambda _=False, s=state: self.move_wanted.emit(shown.id, s)
                )
        menu.aboutToHide.connect(menu.deleteLater)
        self.menu = menu
        menu.destroyed.connect(self._forget_menu)
        menu.popup(self.mover.mapToGlobal(QPoint(0, self.mover.height())))

    def _forget_menu(self) -> None:
        self.menu = None

    def _remove(self) -> None:
        if self.duo is not None:
            self.remove_wanted.emit(self.duo.card.id)

    def wanted_next(self) -> str:
        """Return what the filled button is for: "start", "note", "finish" or "" for a new duo."""
        if self.duo is None:
            return ""
        shown = self.duo.card
        if shown.state is DuoState.PROPOSED:
            return "start"
        if shown.state is DuoState.RUNNING and self.due is not None:
            return "note"
        return "finish" if shown.state is DuoState.RUNNING and shown.complete else ""

    # Looks

    def _lay_out(self) -> None:
        theme = self.tools.theme
        edge = theme.px(18)
        inside = column(
            self._progress, self._none, self._list, gap=theme.px(8),
            margins=(edge, theme.px(14), edge, theme.px(8)),
        )  # fmt: skip
        self.frame.body.addLayout(self._notices)
        self.frame.body.addWidget(card(inside))
        self.frame.body.addStretch(1)
        self.frame.side.addWidget(self.agreement)
        self.frame.side.addWidget(self.tags)
        self.frame.side.addLayout(row(self.remover, None))
        self.frame.side.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
