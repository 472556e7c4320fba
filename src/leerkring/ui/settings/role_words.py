"""What roles are called here."""

from PySide6.QtCore import Signal

from leerkring.app.organisation.settings import AppSettings
from leerkring.domain.meetings import Role
from leerkring.ui.settings.block import SettingsBlock, Tools
from leerkring.ui.settings.lines import TextField
from leerkring.ui.widgets.labels import small
from leerkring.ui.widgets.layouts import FlowLayout


class WordsBlock(SettingsBlock):
    """A line for each role that can have another name."""

    names = ("facilitator_word", "contributor_word")
    leaving = Signal(str)  # the part to return to: the window is built again

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools, "words")
        self.entitle(self.tr("Words"))
        wording = tools.wording
        self.facilitator = TextField(
            tools.theme,
            self.tr("Who leads a meeting"),
            prompt=wording.usual_role(Role.FACILITATOR),
        )
        self.contributor = TextField(
            tools.theme,
            self.tr("Who brings the case"),
            prompt=wording.usual_role(Role.CASE_CONTRIBUTOR),
        )
        self.facilitator.told.connect(
            lambda word: self._choose("facilitator", self.facilitator, facilitator_word=word)
        )
        self.contributor.told.connect(
            lambda word: self._choose("contributor", self.contributor, contributor_word=word)
        )
        self.parts = {
            "facilitator": self.facilitator.line,
            "contributor": self.contributor.line,
        }
        flow = FlowLayout(tools.theme.px(20), top=True)
        flow.addWidget(self.facilitator)
        flow.addWidget(self.contributor)
        self.lines.addLayout(flow)
        self.lines.addWidget(
            small(self.tr("On the screen and in invitations. An empty line means the usual word."))
        )

    def fill(self, settings: AppSettings) -> None:
        self.facilitator.show_text(settings.facilitator_word)
        self.contributor.show_text(settings.contributor_word)

    def reset(self) -> None:
        """Use the usual words again."""
        self.leaving.emit("words/facilitator")
        super().reset()

    def _choose(self, part: str, field: TextField, **words: str) -> None:
        self.leaving.emit(f"words/{part}")
        self.put(field, **words)
