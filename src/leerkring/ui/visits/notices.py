"""What is in the way of a visit, each with what can be done about it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from leerkring.app.visits.moments import CoverChoice
from leerkring.app.visits.rows import VisitObstacle, VisitRowFull, VisitWarning
from leerkring.domain.engagements import EngagementKind
from leerkring.ui.messages import Deed
from leerkring.ui.visits.tools import Tools
from leerkring.ui.widgets.layouts import clear
from leerkring.ui.widgets.notices import NoticeBar

_SAID_BY_OBSTACLES = (
    VisitWarning.VISITOR_AWAY,
    VisitWarning.HOST_AWAY,
    VisitWarning.COVER_AWAY,
)


@dataclass(frozen=True)
class Ways:
    """What the links do."""

    other_moment: Callable[[], object]
    other_host: Callable[[], object]
    other_visitor: Callable[[], object]
    other_cover: Callable[[], object]
    by_video: Callable[[], object]
    cover: Callable[[str, str], object]  # id and name of who stands in


class Notices(QWidget):
    """Bars about one visit, the most pressing first."""

    def __init__(self, tools: Tools, ways: Ways) -> None:
        super().__init__()
        self._tools = tools
        self._ways = ways
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(tools.theme.px(8))

    def show_visit(
        self, visit: VisitRowFull, covers: tuple[CoverChoice, ...] | None = None
    ) -> None:
        """Show what is in the way; `covers` once it is known who can stand in."""
        clear(self._layout)
        for obstacle in visit.obstacles:
            self._obstacle(obstacle)
        warnings = [w for w in visit.warnings if w not in _SAID_BY_OBSTACLES]
        for warning in warnings:
            if warning is VisitWarning.NO_COVER:
                self._no_cover(visit, covers)
            else:
                self._say(self._tools.words.warning(warning, visit.row), tone="blue")
        self.setVisible(self._layout.count() > 0)

    def _obstacle(self, obstacle: VisitObstacle) -> None:
        moment = Deed(self.tr("Show other moments"), self._ways.other_moment)
        if obstacle.part is EngagementKind.VISIT:
            deeds = [Deed(self.tr("Let somebody else visit"), self._ways.other_visitor), moment]
        elif obstacle.part is EngagementKind.HOST:
            deeds = [moment, Deed(self.tr("Another host"), self._ways.other_host)]
        else:
            deeds = [Deed(self.tr("Somebody else stands in"), self._ways.other_cover), moment]
        self._say(self._tools.words.obstacle(obstacle), *deeds)

    def _no_cover(self, visit: VisitRowFull, covers: tuple[CoverChoice, ...] | None) -> None:
        words, row = self._tools.words, visit.row
        if covers is None:
            return
        best = next((one for one in covers if one.available), None)
        if best is not None:
            deed = Deed(
                words.covers(best.name), lambda: self._ways.cover(best.person_id, best.name)
            )
            more = Deed(self.tr("Somebody else"), self._ways.other_cover)
            self._say(words.warning(VisitWarning.NO_COVER, row), deed, more)
            return
        self._say(
            words.no_cover(row),
            Deed(self.tr("Show other moments"), self._ways.other_moment),
            Deed(self.tr("By video"), self._ways.by_video),
        )

    def _say(self, text: str, *deeds: Deed, tone: str = "amber") -> None:
        bar = NoticeBar(self._tools.theme, text, deeds, tone=tone)
        bar.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._layout.addWidget(bar)
