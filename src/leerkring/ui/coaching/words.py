"""Names of the changes to duos and their sessions, for "Undo: …"."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from leerkring.app.ports import Label
from leerkring.domain.coaching import DuoState
from leerkring.support.marking import QT_TRANSLATE_NOOP
from leerkring.ui.coaching.duo_words import DuoWords
from leerkring.ui.wording import LabelWords, Wording


class _Counted(QObject):
    """Plurals: lupdate sees those in `self.tr` only."""

    def duos(self, count: int) -> str:
        """Return "zes voorgestelde duo's"."""
        return self.tr("%n proposed duo(s)", "", count)


def _named(sentence: str, label: Label, wording: Wording) -> str:
    facts = {key: label.fact(key) for key in ("teacher", "coach", "person")}
    try:
        facts["day"] = wording.day(date.fromisoformat(label.fact("day")), weekday=False)
    except ValueError:
        facts["day"] = ""
    return sentence.format(**facts)


@dataclass(frozen=True)
class _As:
    """Names a change with a sentence, which is marked where it is written."""

    template: str

    def __call__(self, label: Label, wording: Wording) -> str:
        return _named(QCoreApplication.translate("DuoWords", self.template), label, wording)


def _moved(label: Label, wording: Wording) -> str:
    try:
        state = DuoWords(wording).state(DuoState(label.fact("state")))
    except ValueError:
        state = label.fact("state")
    text = QCoreApplication.translate("DuoWords", "{teacher} with {coach} to {column}")
    return _named(text.replace("{column}", state), label, wording)


def _wish(label: Label, wording: Wording) -> str:
    del label, wording  # private: not even in the menu is said who it is about
    return QCoreApplication.translate("DuoWords", "a private wish about co-coaching")


def _accepted(label: Label, wording: Wording) -> str:
    count = int(label.fact("count") or 0)
    return wording.in_words(_Counted().duos(count), count)


_SESSION = _As(QT_TRANSLATE_NOOP("DuoWords", "session of {teacher} with {coach} on {day}"))

LABELS: Mapping[str, LabelWords] = {
    "add_duo": _As(QT_TRANSLATE_NOOP("DuoWords", "new duo {teacher} with {coach}")),
    "change_duo": _As(QT_TRANSLATE_NOOP("DuoWords", "agreements of {teacher} with {coach}")),
    "plan_duo_again": _As(QT_TRANSLATE_NOOP("DuoWords", "{teacher} with {coach} planned again")),
    "move_duo": _moved,
    "remove_duo": _As(QT_TRANSLATE_NOOP("DuoWords", "removal of the duo {teacher} with {coach}")),
    "end_duo": _As(QT_TRANSLATE_NOOP("DuoWords", "{teacher} with {coach} until {day}")),
    "continue_with": _As(QT_TRANSLATE_NOOP("DuoWords", "{teacher} goes on with {person}")),
    "plan_earlier": _As(
        QT_TRANSLATE_NOOP("DuoWords", "sessions of {teacher} with {coach} earlier")
    ),
    "move_session": _As(
        QT_TRANSLATE_NOOP("DuoWords", "session of {teacher} with {coach} to {day}")
    ),
    "pin_session": _SESSION,
    "unpin_session": _SESSION,
    "hold_session": _SESSION,
    "unhold_session": _SESSION,
    "cancel_session": _As(
        QT_TRANSLATE_NOOP("DuoWords", "session of {teacher} on {day} called off")
    ),
    "uncancel_session": _SESSION,
    "note_session": _As(QT_TRANSLATE_NOOP("DuoWords", "note of {teacher} with {coach} on {day}")),
    "split_session": _SESSION,
    "set_pair_wish": _wish,
    "accept_duos": _accepted,
}
