"""How the window looks on this computer."""

from PySide6.QtCore import Signal

from leerkring.ui.services import Appearance
from leerkring.ui.settings.block import Block, Tools
from leerkring.ui.theme import LARGEST_TEXT, SMALLEST_TEXT, ThemeMode
from leerkring.ui.widgets.buttons import Choice
from leerkring.ui.widgets.fields import Field
from leerkring.ui.widgets.labels import small
from leerkring.ui.widgets.layouts import FlowLayout
from leerkring.ui.wording import NBSP, language_of_the_system

_STEP = 25


class LookBlock(Block):
    """Colours, size of the text, language; shown at once."""

    leaving = Signal(str)  # the part to return to: the window is built again

    def __init__(self, tools: Tools, look: Appearance) -> None:
        super().__init__(tools, "look")
        self.entitle(self.tr("Look"))
        self._look = look
        theme = tools.theme
        modes = (
            (ThemeMode.SYSTEM, self.tr("As the system")),
            (ThemeMode.LIGHT, self.tr("Light")),
            (ThemeMode.DARK, self.tr("Dark")),
        )
        sizes = range(SMALLEST_TEXT, LARGEST_TEXT + 1, _STEP)
        percents = [(size, f"{size}{NBSP}%") for size in sizes]
        languages = (("nl", "Nederlands"), ("en", "English"))
        self.mode = Choice(theme, modes, name=self.tr("Colours"))
        self.text_size = Choice(theme, percents, name=self.tr("Size of the text"))
        self.language = Choice(theme, languages, name=self.tr("Language"))
        self.mode.chosen.connect(self._choose_mode)
        self.text_size.chosen.connect(self._choose_size)
        self.language.chosen.connect(self._choose_language)
        self.parts = {"colours": self.mode, "text": self.text_size, "language": self.language}
        flow = FlowLayout(theme.px(24), top=True)
        for choice in (self.mode, self.text_size, self.language):
            flow.addWidget(Field(theme, choice.accessibleName(), choice))
        self.lines.addLayout(flow)
        self.lines.addWidget(small(self.tr("Kept on this computer, for every file.")))

    def show_look(self) -> None:
        """Show what is chosen now; it can also be changed from the menu."""
        look = self._look
        self.mode.choose(look.mode)
        nearest = round((look.text_percent - SMALLEST_TEXT) / _STEP) * _STEP + SMALLEST_TEXT
        self.text_size.choose(nearest)
        self.language.choose(look.language)
        usual = (ThemeMode.SYSTEM, SMALLEST_TEXT, language_of_the_system())
        self.reset_link.setVisible((look.mode, look.text_percent, look.language) != usual)

    def reset(self) -> None:
        """Look as the system does."""
        self.leaving.emit("look/colours")
        self._look.choose(
            mode=ThemeMode.SYSTEM, text_percent=SMALLEST_TEXT, language=language_of_the_system()
        )
        self.show_look()

    def _choose_mode(self, mode: ThemeMode) -> None:
        self._look.choose(mode=mode)
        self.show_look()

    def _choose_size(self, percent: int) -> None:
        self.leaving.emit("look/text")
        self._look.choose(text_percent=percent)

    def _choose_language(self, language: str) -> None:
        self.leaving.emit("look/language")
        self._look.choose(language=language)
