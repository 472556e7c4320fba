"""What is shown by choice; clock and speaking order are remembered, tip and case are not."""

from leerkring.ui.preferences import Preferences

_CLOCK, _ORDER = "sitting/clock", "sitting/order"
_OFF = "off"


class Looks:
    """Tip and case are not there until somebody switches them on, at this meeting."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self.with_tip = self.with_case = False

    @property
    def with_clock(self) -> bool:
        """Whether any time is shown."""
        return self._preferences.get(_CLOCK) != _OFF

    @property
    def with_order(self) -> bool:
        """Whether it is shown who begins."""
        return self._preferences.get(_ORDER) != _OFF

    def switch_clock(self) -> None:
        """Show the time, or not."""
        self._preferences.put(_CLOCK, _OFF if self.with_clock else "")

    def switch_order(self) -> None:
        """Show who begins, or not."""
        self._preferences.put(_ORDER, _OFF if self.with_order else "")

    def switch_tip(self) -> None:
        """Show the tip to the room, or not."""
        self.with_tip = not self.with_tip

    def switch_case(self) -> None:
        """Show the words of the case, or not."""
        self.with_case = not self.with_case
