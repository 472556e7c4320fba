"""The questions of an evaluation and what was answered, in the user's words."""

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal

from PySide6.QtCore import QObject

from leerkring.domain.evaluation import LEAST_ANSWERS, Scale, Summary, Wish
from leerkring.ui.wording import Wording


class EvaluationWords(QObject):
    """Questions, means and wishes."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording

    def question(self, scale: Scale) -> str:
        """Return what is asked."""
        return {
            Scale.LIKED: self.tr("How was this meeting?"),
            Scale.USEFUL: self.tr("What does it bring for your own work?"),
        }[scale]

    def short(self, scale: Scale) -> str:
        """Return a question as a heading."""
        return {Scale.LIKED: self.tr("How it was"), Scale.USEFUL: self.tr("Use at work")}[scale]

    def grades(self, scale: Scale) -> tuple[str, ...]:
        """Return what the numbers 1 to 5 mean."""
        return {
            Scale.LIKED: (
                self.tr("bad"), self.tr("poor"), self.tr("fair"), self.tr("good"),
                self.tr("very good"),
            ),
            Scale.USEFUL: (
                self.tr("nothing"), self.tr("a little"), self.tr("something"), self.tr("much"),
                self.tr("very much"),
            ),
        }[scale]  # fmt: skip

    def wish_question(self) -> str:
        """Return the second of the two questions that matter most."""
        return self.tr("How do you want to go on?")

    def wish(self, wish: Wish) -> str:
        """Return a way to go on."""
        return {
            Wish.SAME: self.tr("as now"),
            Wish.OTHER_FORM: self.tr("other work form"),
            Wish.OTHER_SUBJECT: self.tr("other subject"),
            Wish.OTHER_RHYTHM: self.tr("other rhythm"),
        }[wish]

    def mean(self, value: float | None) -> str:
        """Return "4,2"; "–" when there is none. A half goes up, as people do it: 3,25 is 3,3."""
        if value is None:
            return "–"
        text = str(Decimal(str(value)).quantize(Decimal("0.1"), ROUND_HALF_UP))
        return text.replace(".", ",") if self._wording.language == "nl" else text

    def means(self, means: Mapping[Scale, float]) -> str:
        """Return "Hoe het was 4,2 · Nut voor het werk 3,8"; "" without any."""
        parts = [f"{self.short(s)} {self.mean(means[s])}" for s in Scale if s in means]
        return " · ".join(parts)

    def result(self, said: Summary) -> str:
        """Return what may be shown in one line, with how many answered."""
        parts = [self.means(said.means)] if said.means else []
        if said.people:
            text = self.tr("%n answer(s)", "", said.people)
            parts.append(self._wording.in_words(text, said.people))
        if said.hidden:
            parts.append(self.too_few(said.hidden))
        return " · ".join(parts)

    def too_few(self, count: int) -> str:
        """Return why nothing is shown of these forms."""
        text = self.tr("%n form(s), shown from {least} on", "", count)
        return self._wording.in_words(text, count).format(least=self._wording.number(LEAST_ANSWERS))

    def wishes(self, wishes: tuple[tuple[Wish, int], ...]) -> str:
        """Return "zo doorgaan (4), andere werkvorm (2)"."""
        return ", ".join(f"{self.wish(wish)} ({count})" for wish, count in wishes)
