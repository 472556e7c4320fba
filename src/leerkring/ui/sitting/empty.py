"""What the page shows when there is nothing to do together."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from leerkring.ui.messages import Deed
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.notices import EmptyState


def no_programme(theme: Theme, choose: Callable[[], object]) -> EmptyState:
    """Say that there are no steps yet; `choose` leads to the work forms."""
    return EmptyState(
        theme,
        QCoreApplication.translate("SittingPage", "No programme yet"),
        QCoreApplication.translate(
            "SittingPage", "Choose a work form; its steps then come here one by one."
        ),
        Deed(QCoreApplication.translate("SittingPage", "Choose a work form"), choose),
        icon="presentation",
        filled=True,
    )


def no_meeting(theme: Theme, leave: Callable[[], object]) -> EmptyState:
    """Say that the meeting was removed; `leave` leads to Vandaag."""
    title = QCoreApplication.translate("SittingPage", "This meeting does not exist any more.")
    deed = Deed(QCoreApplication.translate("SittingPage", "To Today"), leave)
    return EmptyState(theme, title, "", deed, icon="calendar-x")
