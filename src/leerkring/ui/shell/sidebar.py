"""The sidebar: where you can go, your circles, and that everything is kept."""

from collections.abc import Collection
from datetime import time

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from leerkring.ui.navigation import Place
from leerkring.ui.shell.nav_button import NavButton
from leerkring.ui.shell.overview import CircleLink, Overview
from leerkring.ui.shell.places import (
    AFTER_CIRCLES,
    AT_THE_BOTTOM,
    BEFORE_CIRCLES,
    NavItem,
    nav_name,
    title_of,
)
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.labels import caption, label
from leerkring.ui.widgets.layouts import clear, row
from leerkring.ui.widgets.marks import Logo
from leerkring.ui.wording import Wording

WIDE, NARROWER, COLLAPSED = 228, 204, 64


class _Places(QWidget):
    """The part that scrolls: never lower than its places, so that these stay equally high."""

    arranged = Signal()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.arranged.emit()
        return done


class Sidebar(QWidget):
    """Tells where the user wants to go; arrows walk through it, Tab stops at it once."""

    wanted = Signal(object)  # Place

    def __init__(
        self, theme: Theme, wording: Wording, pages: Collection[str], new_circle: Place
    ) -> None:
        super().__init__()
        self._theme = theme
        self._wording = wording
        self._pages = pages
        self._new_circle = new_circle
        self._here = Place("")
        self._collapsed = False
        self._buttons: dict[Place, NavButton] = {}
        self._above: list[NavButton] = []
        self._below: list[NavButton] = []
        self.setObjectName("sidebar")
        self.setAccessibleName(self.tr("Places"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._brand = label("Leerkring", "brand")
        self._circles = QVBoxLayout()
        self._circles.setSpacing(2)
        self._heading = caption(self.tr("Circles"))
        self._saved = label("", "small", wrap=True)
        self._build()

    @property
    def buttons(self) -> tuple[NavButton, ...]:
        """All places, from top to bottom."""
        circles = [button for place, button in self._buttons.items() if place.name == "circle"]
        return (*self._above, *circles, *self._below)

    def show_overview(self, overview: Overview) -> None:
        """Show the circles and the counts."""
        for place in [p for p in self._buttons if p.name == "circle"]:
            del self._buttons[place]
        clear(self._circles)
        for circle in overview.circles if "circle" in self._pages else ():
            self._add_circle(circle)
        self._heading.setVisible(bool(overview.circles) and not self._collapsed)
        for place, button in self._buttons.items():
            count = overview.badges.get(place.name, 0) if not place.id else 0
            button.show_badge(count, self.tr("%n waiting", "", count))
        self._mark()
        self._squeeze()

    def show_place(self, place: Place) -> None:
        """Mark where the user is."""
        self._here = place
        self._mark()

    def show_saved(self, at: time | None) -> None:
        """Say since when everything is kept."""
        if at is None:
            self._saved.setText(self.tr("Everything saved"))
        else:
            clock = self._wording.clock(at)
            self._saved.setText(self.tr("Everything saved {time}").format(time=clock))

    def collapse(self, *, collapsed: bool, narrow: bool) -> None:
        """Show icons only, or names in a narrower or wider column."""
        wide = COLLAPSED if collapsed else NARROWER if narrow else WIDE
        self.setFixedWidth(self._theme.px(wide))
        self._collapsed = collapsed
        policy = Qt.ScrollBarPolicy  # a bar has no room beside icons; wheel and keys still scroll
        bar = policy.ScrollBarAlwaysOff if collapsed else policy.ScrollBarAsNeeded
        self._area.setVerticalScrollBarPolicy(bar)
        self._brand.setVisible(not collapsed)
        self._saved.setVisible(not collapsed)
        self._heading.setVisible(not collapsed and self._circles.count() > 0)
        for button in self.findChildren(NavButton):
            button.collapse(collapsed=collapsed)
        self._squeeze()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the places lower where they would not all be seen otherwise."""
        super().resizeEvent(event)
        self._squeeze()

    def focus_here(self) -> None:
        """Give the focus to the place shown now."""
        marked = [b for b in self.buttons if b.isChecked()]
        (marked or list(self.buttons))[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _squeeze(self) -> None:
        """Give all places the same height: the usual one, or less so that none is cut off."""
        outer, buttons = self._outer, self.buttons
        if not buttons:
            return
        grows = outer.hasHeightForWidth()
        needed = outer.heightForWidth(self.width()) if grows else outer.sizeHint().height()
        needed += self._places.sizeHint().height() - self._area.sizeHint().height()
        needed -= sum(button.sizeHint().height() for button in buttons)
        for button in buttons:
            button.squeeze((self.height() - needed) // len(buttons))

    def _walk(self, key: Qt.Key) -> None:
        buttons = self.buttons
        held = next((n for n, b in enumerate(buttons) if b.hasFocus()), 0)
        last = len(buttons) - 1
        goals = {
            Qt.Key.Key_Down: min(held + 1, last),
            Qt.Key.Key_Up: max(held - 1, 0),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        buttons[goals[key]].setFocus(Qt.FocusReason.TabFocusReason)

    def _build(self) -> None:
        brand = row(Logo(self._theme), self._brand, None, gap=self._theme.px(10))
        edge = self._theme.px(8)
        brand.setContentsMargins(edge, 0, 0, self._theme.px(14))
        places = self._places = _Places()
        places.setObjectName("sidebarList")
        places.arranged.connect(self._squeeze)
        inner = QVBoxLayout(places)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(2)
        for item in BEFORE_CIRCLES:
            self._add(inner, item, self._above)
        inner.addSpacing(self._theme.px(14))
        self._heading.setContentsMargins(edge, 0, 0, self._theme.px(4))
        inner.addWidget(self._heading)
        inner.addLayout(self._circles)
        if self._new_circle.name in self._pages:
            new = NavButton(self._theme, self.tr("New circle"), icon="plus", quiet=True)
            new.clicked.connect(lambda: self.wanted.emit(self._new_circle))
            new.walked.connect(self._walk)
            inner.addWidget(new)
            self._below.append(new)
        inner.addSpacing(self._theme.px(12))
        for item in AFTER_CIRCLES:
            self._add(inner, item, self._below)
        inner.addStretch(1)
        area = self._area = QScrollArea()
        area.setWidget(places)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        places.setAutoFillBackground(False)
        outer = self._outer = QVBoxLayout(self)
        outer.setContentsMargins(*(self._theme.px(side) for side in (12, 18, 12, 12)))
        outer.setSpacing(2)
        outer.addLayout(brand)
        outer.addWidget(area, 1)
        for item in AT_THE_BOTTOM:
            self._add(outer, item, self._below)
        self._saved.setContentsMargins(edge, self._theme.px(8), 0, 0)
        outer.addWidget(self._saved)

    def _add(self, layout: QVBoxLayout, item: NavItem, group: list[NavButton]) -> None:
        if item.name not in self._pages:
            return
        place = Place(item.name)
        button = NavButton(self._theme, title_of(item.name), icon=item.icon)
        button.clicked.connect(lambda: self.wanted.emit(place))
        button.walked.connect(self._walk)
        self._buttons[place] = button
        group.append(button)
        layout.addWidget(button)

    def _add_circle(self, circle: CircleLink) -> None:
        place = Place("circle", circle.id)
        button = NavButton(self._theme, circle.name, colour=circle.colour)
        button.clicked.connect(lambda: self.wanted.emit(place))
        button.walked.connect(self._walk)
        button.collapse(collapsed=self._collapsed)
        self._buttons[place] = button
        self._circles.addWidget(button)

    def _mark(self) -> None:
        name = nav_name(self._here.name)
        chosen = Place(name, self._here.id) if name == "circle" else Place(name)
        first = True
        for place, button in self._buttons.items():
            button.setChecked(place == chosen)
            if place == chosen and self._area.isAncestorOf(button):
                self._area.ensureWidgetVisible(button, 0, 0)
            stop = place == chosen or (chosen not in self._buttons and first)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus)
            first = False
