"""Two small pages, to try the frame around pages with."""

from leerkring.app.circles.rows import CircleList, CircleRow
from leerkring.ui.change_feed import Changed
from leerkring.ui.page import Menu, Page
from leerkring.ui.services import Services
from leerkring.ui.shell.window import PageMaker
from leerkring.ui.widgets.fields import Field, SearchField
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.labels import label


class TodaySample(Page):
    """A page with actions and a text field."""

    name = "today"
    concerns = frozenset({"Circle"})

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.done: list[str] = []
        self.frame = PageFrame(services.theme, "Vandaag", "Maandag 23 november 2026.")
        self.fill(self.frame)
        self.primary_action = self.action("Plan een jaar", lambda: self.done.append("primary"))
        self.new_action = self.action("Nieuwe taak", lambda: self.done.append("new"))
        self.only_here = self.action("Alleen hier", lambda: None, menu=Menu.MEETING)
        self.frame.set_primary(self.primary_action)
        self.line = SearchField(services.theme, "Zoek")
        self.frame.body.addWidget(Field(services.theme, "Filter", self.line))
        self.names = label("")
        self.frame.body.addWidget(self.names)
        self.frame.body.addStretch(1)
        self.refreshed = 0

    def refresh(self, changes: Changed | None = None) -> None:
        self.refreshed += 1
        self.ask(CircleList(), self.show_circles, key="circles")

    def show_circles(self, circles: tuple[CircleRow, ...]) -> None:
        self.names.setText(", ".join(circle.name for circle in circles))


class PeopleSample(Page):
    """A page without actions of its own."""

    name = "people"
    concerns = frozenset({"Person"})

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.fill(PageFrame(services.theme, "Mensen"))


class CircleSample(Page):
    """A page that shows one circle."""

    name = "circle"
    concerns = frozenset({"Circle"})

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.frame = PageFrame(services.theme, "Kring")
        self.fill(self.frame)


SAMPLE_PAGES: dict[str, PageMaker] = {
    "today": TodaySample,
    "people": PeopleSample,
    "circle": CircleSample,
}
