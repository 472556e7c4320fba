"""The window: shows the pages, and everything that surrounds them."""

from collections.abc import Callable, Mapping, Sequence

import shiboken6
from PySide6.QtCore import QByteArray, QEvent, QObject, QRect, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QStackedWidget,
    QStyle,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from leerkring.app.workspace import Outcome
from leerkring.ui.change_feed import Changed
from leerkring.ui.messages import Deed, Notice, Toast
from leerkring.ui.navigation import Place
from leerkring.ui.page import Page
from leerkring.ui.services import Services
from leerkring.ui.shell.ahead import PagesAhead
from leerkring.ui.shell.commands import Commands, ShellCommand
from leerkring.ui.shell.drops import dropped
from leerkring.ui.shell.overview import ReadOverview
from leerkring.ui.shell.places import place_of
from leerkring.ui.shell.search import SearchPanel
from leerkring.ui.shell.sidebar import Sidebar
from leerkring.ui.tasks import Call
from leerkring.ui.widgets.frame import MIDDLE, NARROW
from leerkring.ui.widgets.layouts import clear
from leerkring.ui.widgets.marks import draw_logo
from leerkring.ui.widgets.notices import NoticeBar, ToastView

PageMaker = Callable[[Services], Page]
TEXT_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit)
_GEOMETRY = "window/geometry"


class MainWindow(QMainWindow):
    """Sidebar, pages, bars on top, one toast, search; keys that work everywhere."""

    def __init__(
        self,
        services: Services,
        pages: Mapping[str, PageMaker],
        read_overview: ReadOverview,
        *,
        application: QApplication,
        title: str,
        commands: Sequence[ShellCommand] = (),
        new_circle: Place = Place("plan"),  # noqa: B008 - frozen
        drops: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__()
        self.services = services
        self._makers = dict(pages)
        self._made: dict[str, Page] = {}
        self._ahead: PagesAhead | None = None
        self._read_overview = read_overview
        self._closed: Callable[[], None] | None = None
        self._drops = dict(drops or {})
        self.setAcceptDrops(bool(drops))
        self.setObjectName("window")
        self.setWindowTitle(title)
        self.setMinimumSize(640, 480)
        self.sidebar = Sidebar(services.theme, services.wording, pages.keys(), new_circle)
        self._stack = QStackedWidget()
        self._main = QWidget()
        self._bars = QVBoxLayout()
        self._bars.setSpacing(1)
        self._lay_out()
        self._toast = ToastView(services.theme, self.tr("Close this message"), self._main)
        knows = self._makers.__contains__
        self.search = SearchPanel(services, knows, lambda: self._stack.y(), self._main)
        self.commands = Commands(
            self,
            services,
            pages.keys(),
            commands,
            undo=self.undo,
            redo=self.redo,
            other_pane=self.other_pane,
            new_circle=new_circle,
        )
        self._undo_keys = _UndoKeys(self, application)
        self._connect()
        self._restore()

    @property
    def page(self) -> Page | None:
        """The page shown now."""
        page = self._stack.currentWidget()
        return page if isinstance(page, Page) else None

    def on_closed(self, closed: Callable[[], None]) -> None:
        """Set what is called when the user closes the window."""
        self._closed = closed

    def undo(self) -> None:
        """Take the last change back, say so, and go to where it shows."""
        self.services.undo(self._undone)

    def redo(self) -> None:
        """Do the last undone change again."""
        self.services.redo(self._redone)

    def other_pane(self) -> None:
        """Give the focus to the sidebar, or back to the page."""
        if self._in_sidebar():
            self._focus_page()
        else:
            self.sidebar.focus_here()

    def refresh_overview(self) -> None:
        """Read the circles and counts of the sidebar again."""
        services = self.services
        self.services.tasks.database(
            Call(
                lambda: self._read_overview(services.workspace),
                self.sidebar.show_overview,
                services.messages.show_error,
                self,
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._toast.isVisible():
            self._toast.take_away()
        elif isinstance(self.focusWidget(), TEXT_FIELDS):
            self._stack.setFocus()
        elif self.page is None or not self.page.leave():
            self.services.navigator.back()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped(event.mimeData(), self._drops, self._makers):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        found = dropped(event.mimeData(), self._drops, self._makers)
        if found is not None:
            event.acceptProposedAction()
            self.services.go(found[0])
            self._page(found[0]).take_files(found[1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        geometry = bytes(self.saveGeometry().toHex().data()).decode("ascii")
        self.services.preferences.put(_GEOMETRY, geometry)
        super().closeEvent(event)
        if self._closed is not None:
            self._closed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._stack and event.type() == QEvent.Type.Resize:
            self._toast.place()
            self.search.place()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        main = QVBoxLayout(self._main)
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(0)
        main.addLayout(self._bars)
        main.addWidget(self._stack, 1)
        root = QWidget()
        across = QHBoxLayout(root)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.sidebar)
        across.addWidget(self._main, 1)
        self.setCentralWidget(root)
        self._stack.installEventFilter(self)
        self.setWindowIcon(self._icon())

    def _connect(self) -> None:
        services = self.services
        services.navigator.moved.connect(self._show)
        services.navigator.search_wanted.connect(self.search.open)
        services.feed.changed.connect(self._changed)
        services.messages.toast_wanted.connect(self._show_toast)
        services.messages.notices_changed.connect(self._show_notices)
        services.messages.undo_with(self.undo)
        self.sidebar.wanted.connect(services.navigator.go)
        self.sidebar.show_saved(None)
        self._show_notices(services.messages.notices)
        self.refresh_overview()

    def _show(self, place: Place) -> None:
        if place.name not in self._makers:
            return
        page = self._page(place.name)
        self.search.hide()
        self._stack.setCurrentWidget(page)
        self.sidebar.show_place(place)
        page.show_place(place)
        self.commands.show_page(page)
        self._focus_page()

    def _page(self, name: str) -> Page:
        """Return a page; it is made once, without asking anything yet."""
        if name not in self._made:
            page = self._makers[name](self.services)
            self._made[name] = page
            self._stack.addWidget(page)
            page.primary_changed.connect(self._follow_filled_button)
        return self._made[name]

    def make_ahead(self, names: Sequence[str]) -> None:
        """Make these pages while the user does nothing, so that opening them is quick."""
        self._ahead = PagesAhead([n for n in names if n in self._makers], self._prepare, self)
        self._ahead.start()

    @property
    def is_prepared(self) -> bool:
        """Whether every page to be made ahead is there."""
        return self._ahead is not None and self._ahead.is_done

    def _prepare(self, name: str) -> None:
        if name in self._made:
            return
        page = self._page(name)
        page.resize(self._stack.size())
        page.grab(QRect(0, 0, 1, 1))  # lays everything out, as the first time it is shown
        page.prepare()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Keep the focus in the page when what had it goes away: Enter must not press Undo."""
        leaving, page = self._focused(), self.page
        moved = super().focusNextPrevChild(forward)
        if leaving is None or page is None or leaving.isVisible():
            return moved
        found = self._focused()
        if page.isAncestorOf(leaving) and not (found and page.isAncestorOf(found)):
            page.setFocus()
        return moved

    def _focused(self) -> QWidget | None:
        return self.focusWidget()

    def _follow_filled_button(self) -> None:
        if self.page is not None:
            self.commands.primary.follow(self.page.primary_action)

    def _in_sidebar(self) -> bool:
        focused: QWidget | None = self.focusWidget()
        return focused is not None and self.sidebar.isAncestorOf(focused)

    def _focus_page(self) -> None:
        page = self.page
        if page is None:
            return
        first = page.first_focus()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            page.setFocus()
            page.focusNextChild()

    def _changed(self, changed: Changed) -> None:
        self._toast.take_away()
        self.sidebar.show_saved(changed.at.time())
        self.refresh_overview()
        page = self.page
        if page is None:
            return
        if changed.everything:
            page.refresh(None)
        elif page.concerns & changed.kinds:
            page.refresh(changed)

    def _undone(self, outcome: Outcome[None]) -> None:
        self._go_where(outcome)
        change = self.services.wording.change(outcome.label)
        text = self.tr("Undone: {change}").format(change=change)
        self.services.messages.toast(text, Deed(self.tr("Redo"), self.redo))

    def _redone(self, outcome: Outcome[None]) -> None:
        self._go_where(outcome)
        change = self.services.wording.change(outcome.label)
        self.services.messages.toast(
            self.tr("Done again: {change}").format(change=change), undo=True
        )

    def _go_where(self, outcome: Outcome[None]) -> None:
        page = self.page
        if page is not None and page.concerns & outcome.kinds:
            return
        place = place_of(outcome.changes, outcome.label)
        if place is not None and place.name in self._makers:
            self.services.navigator.go(place)

    def _show_toast(self, toast: Toast | None) -> None:
        if toast is None:
            self._toast.take_away()
        else:
            self._toast.show_toast(toast)

    def _show_notices(self, notices: tuple[Notice, ...]) -> None:
        clear(self._bars)
        for notice in notices:
            bar = NoticeBar(
                self.services.theme, notice.text, notice.deeds, tone=notice.tone, wide=True
            )
            self._bars.addWidget(bar)

    def _fit(self) -> None:
        theme, wide = self.services.theme, self.width()
        self.sidebar.collapse(collapsed=wide < theme.px(NARROW), narrow=wide < theme.px(MIDDLE))

    def _restore(self) -> None:
        kept = self.services.preferences.get(_GEOMETRY)
        if not (kept and self.restoreGeometry(QByteArray.fromHex(kept.encode("ascii")))):
            room = self.screen().availableGeometry()
            frame = 2 * self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
            self.resize(min(1440, room.width()), min(900, room.height() - frame))
        self._fit()

    def _icon(self) -> QPixmap:
        theme = self.services.theme
        pixmap = QPixmap(64, 64)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        draw_logo(painter, QRect(0, 0, 64, 64).toRectF(), theme.colour("c3"), theme.colour("pri"))
        painter.end()
        return pixmap


class _UndoKeys(QObject):
    """Lets Ctrl+Z reach the window from a text field in which nothing was typed yet."""

    def __init__(self, window: MainWindow, application: QApplication) -> None:
        super().__init__(window)
        self._watched: QWidget | None = None
        application.focusChanged.connect(self._move)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        return _is_undo(event) and not _has_history(watched)

    def _move(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        if self._watched is not None and shiboken6.isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = new if isinstance(new, TEXT_FIELDS) else None
        if self._watched is not None:
            self._watched.installEventFilter(self)


def _is_undo(event: QKeyEvent) -> bool:
    chord = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return bool(chord) and event.key() in (Qt.Key.Key_Z, Qt.Key.Key_Y)


def _has_history(field: QObject) -> bool:
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable() or field.isRedoAvailable()
    if isinstance(field, QTextEdit | QPlainTextEdit):
        document = field.document()
        return document.isUndoAvailable() or document.isRedoAvailable()
    return False
