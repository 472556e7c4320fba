"""How many come, in one sentence for every page."""

from PySide6.QtCore import QObject

from leerkring.domain.replies import Tally
from leerkring.ui.wording import Wording


class AnswerWords(QObject):
    """Words a tally of answers."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording

    def tally(self, counted: Tally) -> str:
        """Return "4 komen, 1 niet en 1 zonder antwoord."; "" when nobody was asked."""
        parts = []
        if counted.accepted:
            parts.append(self.tr("%n come(s)", "", counted.accepted))
        if counted.tentative:
            parts.append(self.tr("%n perhaps", "", counted.tentative))
        if counted.declined:
            parts.append(self.tr("%n not", "", counted.declined))
        if counted.silent:
            parts.append(self.tr("%n without an answer", "", counted.silent))
        return f"{self._wording.sentence(self._wording.listed(parts))}." if parts else ""
