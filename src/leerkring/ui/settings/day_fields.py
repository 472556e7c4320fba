"""A line for a day that must be filled in."""

from datetime import date

from leerkring.ui.settings.block import Tools
from leerkring.ui.widgets.day_field import DayField


class NeededDay(DayField):
    """Knows the day in it, and says so when there is none."""

    def __init__(self, tools: Tools, text: str) -> None:
        super().__init__(
            tools.theme,
            tools.wording,
            text,
            prompt=tools.words.day_prompt(),
            correction=tools.words.day_correction(),
            today=tools.today,
        )
        self._missing = tools.words.missing_day()
        self.day: date | None = None
        self.changed.connect(self._keep)

    def show_day(self, day: date | None) -> None:
        """Show a day."""
        self.day = day
        super().show_day(day)

    def begin(self) -> None:
        """Show no day."""
        self.line.clear()
        self.line.setModified(False)
        self.show_day(None)
        self.clear_error()

    @property
    def is_filled(self) -> bool:
        """Whether there is anything in the line."""
        return bool(self.line.text().strip())

    def demand(self) -> date | None:
        """Return the day; None when it is missing, which is said, or unreadable."""
        if not self.is_filled:
            self.show_error(self._missing)
            return None
        unreadable = bool(self.control.accessibleDescription())
        return None if unreadable else self.day

    def _keep(self, day: date | None) -> None:
        self.day = day
