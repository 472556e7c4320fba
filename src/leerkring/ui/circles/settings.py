"""Everything the circle agreed, in plain words; each change applies at once and can be undone."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from leerkring.app.circles.choices import Choices
from leerkring.app.circles.rows import CircleDetails
from leerkring.ui.circles.sections import Section, Tools
from leerkring.ui.circles.settings_basics import AboutSection, ColourSection, PlaceSection
from leerkring.ui.circles.settings_rhythm import FreeDaysSection, RhythmSection, WhenSection
from leerkring.ui.circles.settings_roles import RolesSection
from leerkring.ui.widgets.buttons import Button
from leerkring.ui.widgets.labels import small
from leerkring.ui.widgets.layouts import column, row

TWO_COLUMNS = 760  # width in design pixels from which the cards stand in two columns


class SettingsTab(QWidget):
    """Tells the new agreement, another colour, or that the circle should go."""

    wanted = Signal(object)  # Agreement
    recoloured = Signal(int)
    remove_wanted = Signal()

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._theme = tools.theme
        colours = ColourSection(tools)
        colours.recoloured.connect(self.recoloured)
        left: tuple[Section, ...] = (RhythmSection(tools), WhenSection(tools), PlaceSection(tools))
        right: tuple[Section, ...] = (
            AboutSection(tools),
            RolesSection(tools),
            FreeDaysSection(tools),
            colours,
        )
        self.sections = (*left, *right)
        for section in self.sections:
            section.wanted.connect(self.wanted)
        gap = tools.theme.px(12)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(gap)
        for part in (left, right):
            self._columns.addLayout(column(*part, None, gap=gap), 1)
        self.remove_button = Button(
            tools.theme, self.tr("Remove this circle"), kind="danger", icon="trash-2"
        )
        self.remove_button.clicked.connect(lambda: self.remove_wanted.emit())
        warning = small(
            self.tr("Its meetings go with it. Whoever was invited still gets a cancellation.")
        )
        bottom = row(self.remove_button, gap=tools.theme.px(12))
        bottom.addWidget(warning, 1)
        bottom.setAlignment(self.remove_button, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(column(self._columns, bottom, gap=tools.theme.px(20)))

    def show_circle(self, circle: CircleDetails, choices: Choices) -> None:
        """Show what is agreed now."""
        for section in self.sections:
            section.show_circle(circle, choices)

    def refuse(self, text: str) -> bool:
        """Say what is wrong below the field just touched; tell whether there was one."""
        return any(section.refuse(text) for section in self.sections)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= self._theme.px(TWO_COLUMNS)
        direction = QBoxLayout.Direction
        wanted = direction.LeftToRight if wide else direction.TopToBottom
        if self._columns.direction() != wanted:
            self._columns.setDirection(wanted)
