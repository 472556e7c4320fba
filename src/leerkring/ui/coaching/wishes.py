"""Private wishes: who would like to be a duo, or had better not. Only the organiser sees them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from leerkring.app.coaching.wishes import PairWishRow
from leerkring.domain.coaching import PairWishKind
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import icon_button, link, plain
from leerkring.ui.widgets.labels import body, h2, small
from leerkring.ui.widgets.layouts import FlowLayout, clear, column, row
from leerkring.ui.widgets.marks import Icon


class WishesCard(QFrame):
    """The wishes of one person at a time, and what to add."""

    person_wanted = Signal()
    other_wanted = Signal(object)  # PairWishKind
    removed = Signal(str)  # the other person

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Private wishes"))
        self.person = plain(theme, self.tr("Choose somebody"), icon="user")
        self.person.clicked.connect(lambda: self.person_wanted.emit())
        self.together = link(theme, self.tr("Preferably with…"))
        self.apart = link(theme, self.tr("Rather not with…"))
        self.together.clicked.connect(lambda: self.other_wanted.emit(PairWishKind.TOGETHER))
        self.apart.clicked.connect(lambda: self.other_wanted.emit(PairWishKind.NOT_TOGETHER))
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(2))
        heading = row(
            Icon(theme, "lock", "text2", 16), h2(self.tr("Private wishes")), None, gap=theme.px(8)
        )
        adding = FlowLayout(theme.px(12))
        adding.addWidget(self.together)
        adding.addWidget(self.apart)
        edge = theme.px(16)
        about = small(
            self.tr("Only you see this: it is in no list, file, message or screen of others.")
        )
        self.setLayout(
            column(
                heading, about, row(self.person, None), self._list, adding, gap=theme.px(10),
                margins=(edge, theme.px(14), edge, theme.px(14)),
            )
        )  # fmt: skip
        self.show_wishes("", ())

    def show_wishes(self, name: str, wishes: Sequence[PairWishRow]) -> None:
        """Show somebody's wishes."""
        self.person.setText(name or self.tr("Choose somebody"))
        said = name or self.tr("nobody yet")
        self.person.setAccessibleName(self.tr("Wishes of: {name}").format(name=said))
        for button in (self.together, self.apart):
            button.setVisible(bool(name))
        clear(self._list)
        for wish in wishes:
            together = wish.kind is PairWishKind.TOGETHER
            text = self.tr("Preferably with {name}") if together else self.tr("Not with {name}")
            text = text.format(name=wish.other_name)
            cross = icon_button(self._theme, "x", self.tr("Take away: {wish}").format(wish=text))
            cross.clicked.connect(lambda _=False, w=wish: self.removed.emit(w.other_id))
            line = row(gap=self._theme.px(8))
            line.addWidget(Icon(self._theme, "check" if together else "ban", "text2", 16))
            line.addWidget(body(text), 1)
            line.addWidget(cross)
            self._list.addLayout(line)
        if name and not wishes:
            self._list.addWidget(small(self.tr("No wishes.")))
