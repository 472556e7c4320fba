"""Who takes over the visitor's group, and whether that is a familiar or qualified face."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QCheckBox, QWidget

from leerkring.app.visits.changes import SetCover
from leerkring.app.visits.moments import CoverChoice, CoverChoices
from leerkring.app.visits.rows import VisitRowFull
from leerkring.ui.visits.tools import Tools
from leerkring.ui.widgets.buttons import plain
from leerkring.ui.widgets.labels import caption, small
from leerkring.ui.widgets.layouts import column
from leerkring.ui.widgets.picker import Option, Picker

NOBODY = ""


class CoverPart(QWidget):
    """The cover behind a button that drops down who else can, best first."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self._visit: VisitRowFull | None = None
        theme = tools.theme
        self.button = plain(theme, self.tr("Nobody yet"), icon="user-check")
        self.button.clicked.connect(self.pick)
        self.fits = QCheckBox(self.tr("Familiar face or qualified"))
        self.fits.setToolTip(self.tr("You know this; it is not worked out."))
        self.fits.clicked.connect(self._tick)
        self.why_not = small("")
        self.setLayout(
            column(
                caption(self.tr("Stands in")), self.button, self.fits, self.why_not,
                gap=theme.px(6),
            )
        )  # fmt: skip

    def show_visit(self, visit: VisitRowFull) -> None:
        """Show who stands in."""
        self._visit = visit
        row, words = visit.row, self._tools.words
        self.button.setText(row.cover_name or self.tr("Nobody yet"))
        self.button.setAccessibleName(
            self.tr("Stands in: {name}").format(name=row.cover_name or self.tr("Nobody yet"))
        )
        self.button.setEnabled(row.start is not None)
        self.fits.setChecked(visit.cover_fits)
        self.fits.setVisible(row.cover_id is not None)
        said = ""
        if row.start is None:
            said = self.tr("Choose a day first.")
        elif not visit.needs_cover and row.cover_id is None:
            said = self.tr("Nobody is needed for {name}.").format(
                name=words.first(row.visitor_name)
            )
        self.why_not.setText(said)
        self.why_not.setVisible(bool(said))

    def pick(self) -> None:
        """Drop down who can stand in."""
        visit = self._visit
        if visit is not None:
            self._tools.ask(CoverChoices(visit.row.id), self._drop_down, key="covers")

    def choose(self, person_id: str, name: str) -> None:
        """Let somebody stand in; nobody for an empty id."""
        visit = self._visit
        if visit is None:
            return
        said = self._tools.words.covers(name) + "." if person_id else self.tr("Nobody stands in.")
        self._tools.do(SetCover(visit.row.id, person_id or None), said)

    def _drop_down(self, choices: tuple[CoverChoice, ...]) -> None:
        visit = self._visit
        if visit is None:
            return
        theme, place = self._tools.theme, self.button
        title = self.tr("Who stands in?")
        picker = Picker(
            theme, self, name=title, prompt=self.tr("Search") if len(choices) > 8 else ""
        )
        options = [self._option(one, visit) for one in choices]
        options.append(Option(NOBODY, self.tr("Nobody"), always=True, apart=bool(options)))
        names = {one.person_id: one.name for one in choices}
        picker.show_options(options, start=visit.row.cover_id)
        picker.chosen.connect(lambda key: self.choose(str(key), names.get(str(key), "")))
        picker.closed.connect(self.button.setFocus)
        corner = place.mapToGlobal(place.rect().topLeft())
        picker.drop_down(QRect(corner, place.size()))

    def _option(self, one: CoverChoice, visit: VisitRowFull) -> Option:
        wording = self._tools.wording
        detail = ""
        if one.obstacles:
            detail = wording.sentence(wording.obstacle(one.obstacles[0]))
        elif one.full:
            detail = self.tr("The location cannot spare more people that day")
        elif one.fitted:
            detail = self.tr("Stood in here before, a familiar face")
        elif one.covers:
            detail = self.tr("Stood in %n time(s) this school year", "", one.covers)
        else:
            detail = self.tr("Has not stood in yet this school year")
        can = one.available or one.person_id == visit.row.cover_id
        return Option(one.person_id, one.name, detail, enabled=can)

    def _tick(self) -> None:
        visit = self._visit
        if visit is None or visit.row.cover_id is None:
            return
        on = self.fits.isChecked()
        name = self._tools.words.first(visit.row.cover_name)
        said = (
            self.tr("{name} is a familiar or qualified face there.")
            if on
            else self.tr("{name} is no familiar face there.")
        )
        self._tools.do(SetCover(visit.row.id, visit.row.cover_id, on), said.format(name=name))
