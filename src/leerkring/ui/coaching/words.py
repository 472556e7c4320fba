"""Names of the changes to duos and their sessions, for "Undo: …"."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from leerkring.app.ports import Label
from leerkring.domain.coaching import DuoState
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


def _added(label: Label, wording: Wording) -> str:
    return _named(
        QCoreApplication.translate("DuoWords", "new duo {teacher} with {coach}"), label, wording
    )


def _changed(label: Label, wording: Wording) -> str:
    return _named(
        QCoreApplication.translate("DuoWords", "agreements of {teacher} with {coach}"),
        label,
        wording,
    )


def _planned_again(label: Label, wording: Wording) -> str:
    return _named(
        QCoreApplication.translate("DuoWords", "{teacher} with {coach} planned again"),
        label,
        wording,
    )


def _moved(label: Label, wording: Wording) -> str:
    try:
        state = DuoWords(wording).state(DuoState(label.fact("state")))
    except ValueError:
        state = label.fact("state")
    text = QCoreApplication.translate("DuoWords", "{teacher} with {coach} to {column}")
    return _named(text.replace("{column}", state), label, wording)


def _removed(label: Label, wording: Wording) -> str:
    return _named(
        QCoreApplication.translate("DuoWords", "removal of the duo {teacher} with {coach}"),
        label,
        wording,
    )


def _ended(label: Label, wording: Wording) -> str:
    return _named(
        QCoreApplication.translate("DuoWords", "{teacher} with {coach} until {day}"),
        label,
        wording,
    )


def _continued(label: Label, wording: Wording) -> str:
    return _named(
        QCoreApplication.translate("DuoWords", "{teacher} goes on with {person}"), label, wording
    )


def _earlier(label: Label, wording: Wording) -> str:
    return _named(
        QCoreApplication.translate("DuoWords", "sessions of {teacher} with {coach} earlier"),
        label,
        wording,
    )


def _session_moved(label: Label, wording: Wording) -> str:
    return _named(
        QCoreApplication.translate("DuoWords", "session of {teacher} with {coach} to {day}"),
        label,
        wording,
    )


def _session(label: Label, wording: Wording) -> str:
    return _named(
        QCoreApplication.translate("DuoWords", "session of {teacher} with {coach} on {day}"),
        label,
        wording,
    )


def _called_off(label: Label, wording: Wording) -> str:
    return _named(
        QCoreApplication.translate("DuoWords", "session of {teacher} on {day} called off"),
        label,
        wording,
    )


def _noted(label: Label, wording: Wording) -> str:
    return _named(
        QCoreApplication.translate("DuoWords", "note of {teacher} with {coach} on {day}"),
        label,
        wording,
    )


def _wish(label: Label, wording: Wording) -> str:
    del label, wording  # private: not even in the menu is said who it is about
    return QCoreApplication.translate("DuoWords", "a private wish about co-coaching")


def _accepted(label: Label, wording: Wording) -> str:
    count = int(label.fact("count") or 0)
    return wording.in_words(_Counted().duos(count), count)


LABELS: Mapping[str, LabelWords] = {
    "add_duo": _added,
    "change_duo": _changed,
    "plan_duo_again": _planned_again,
    "move_duo": _moved,
    "remove_duo": _removed,
    "end_duo": _ended,
    "continue_with": _continued,
    "plan_earlier": _earlier,
    "move_session": _session_moved,
    "pin_session": _session,
    "unpin_session": _session,
    "hold_session": _session,
    "unhold_session": _session,
    "cancel_session": _called_off,
    "uncancel_session": _session,
    "note_session": _noted,
    "split_session": _session,
    "set_pair_wish": _wish,
    "accept_duos": _accepted,
}
