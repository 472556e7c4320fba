"""What came of reading forms, in the user's words."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from leerkring.app.evaluation.forms import FormsRead
from leerkring.app.reading.lists import ListProblem
from leerkring.ui.wording import Wording

MOST_PROBLEMS = 4  # sentences; more become a count


class FormWords(QObject):
    """How many forms came in, and what stood in the way of others."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording

    def read(self, came: FormsRead) -> str:
        """Return what happened in a sentence or two; "" when nothing did."""
        parts = []
        if came.added:
            text = self.tr("%n form(s) added.", "", came.added)
            parts.append(self._wording.counted_sentence(text, came.added))
        if came.known:
            text = self.tr("%n form(s) had been read in before.", "", came.known)
            parts.append(self._wording.counted_sentence(text, came.known))
        if came.problems and not parts:
            parts.append(self.tr("No form could be read in."))
        return " ".join(parts)

    def problems(self, problems: Sequence[ListProblem]) -> str:
        """Return what could not be used, where, and why; "" without problems."""
        said = [self._problem(problem) for problem in problems[:MOST_PROBLEMS]]
        left = len(problems) - len(said)
        if left:
            text = self.tr("And %n more.", "", left)
            said.append(self._wording.in_words(text, left))
        return "\n".join(said)

    def _problem(self, problem: ListProblem) -> str:
        why = self._wording.refusal(problem.error)
        if problem.file in why:
            return why
        if not problem.heading:
            return self.tr("{file}: {reason}").format(file=problem.file, reason=why)
        text = self.tr("{file}, line {line}, {heading}: {reason}")
        return text.format(
            file=problem.file, line=problem.line, heading=problem.heading, reason=why
        )
