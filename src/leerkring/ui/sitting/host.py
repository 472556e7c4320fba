"""What who leads sees on the own screen while the room looks at another one."""

from PySide6.QtWidgets import QFrame

from leerkring.app.programme.rows import StepRow
from leerkring.domain.sitting import Sitting
from leerkring.ui.sitting.shown import Shown
from leerkring.ui.sitting.words import SittingWords
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.labels import body, caption, label, small
from leerkring.ui.widgets.layouts import column, hairline, row


class HostCard(QFrame):
    """The step, its tip, what comes next, and the time."""

    def __init__(self, theme: Theme, words: SittingWords) -> None:
        super().__init__()
        self._words = words
        self.setProperty("role", "card")
        self.place = small("")
        self.time = label("", "h2")
        self.word = label("", tone="amber")
        self.title = label("", "h2", wrap=True)
        self.say = body("")
        self._tip_heading = caption(self.tr("Tip for who leads, not on the screen of the room"))
        self.tip = body("")
        self.following = small("")
        self.order = small("")
        edge = theme.px(16)
        top = row(self.place, None, self.word, self.time, gap=theme.px(12))
        parts = column(
            top, self.title, self.say, self._tip_heading, self.tip, hairline(),
            self.order, self.following,
            gap=theme.px(10), margins=(edge, edge, edge, edge),
        )  # fmt: skip
        self.setLayout(parts)

    def show_step(self, shown: Shown) -> None:
        """Show where the meeting is."""
        step = shown.step
        self.place.setText(self._words.step_of(shown.sitting))
        self.title.setText(step.title if step is not None else self.tr("That was it"))
        self.say.setText(step.say if step is not None else "")
        self.tip.setText(step.tip if step is not None else "")
        self.order.setText(self._words.order(shown.order))
        self.following.setText(self._after(shown.following))
        self._tip_heading.setVisible(bool(self.tip.text()))
        for part in (self.say, self.tip, self.order, self.following):
            part.setVisible(bool(part.text()))
        self.time.setVisible(shown.with_clock)
        self.word.setVisible(shown.with_clock)
        self.show_time(shown.sitting)

    def show_time(self, sitting: Sitting) -> None:
        """Show only how the clock stands now."""
        words = self._words.clock(sitting)
        self.time.setText(words.time)
        self.word.setText(words.word)

    def _after(self, step: StepRow | None) -> str:
        return self.tr("After this: {step}").format(step=step.title) if step is not None else ""
