"""Names of the changes to a meeting, for "Undo: …"."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from leerkring.app.ports import Label
from leerkring.domain.meetings import Role
from leerkring.ui.wording import LabelWords, Wording


def _named(sentence: str, label: Label, wording: Wording) -> str:
    role = label.fact("role")
    return sentence.format(
        circle=label.fact("circle"),
        day=wording.day(date.fromisoformat(label.fact("day")), weekday=False),
        person=label.fact("person"),
        role=wording.role(Role(role)) if role else "",
    )


def _added(label: Label, wording: Wording) -> str:
    sentence = QCoreApplication.translate("MeetingWords", "new meeting of {circle} on {day}")
    return _named(sentence, label, wording)


def _moved(label: Label, wording: Wording) -> str:
    sentence = QCoreApplication.translate("MeetingWords", "{circle} moved to {day}")
    return _named(sentence, label, wording)


def _changed(label: Label, wording: Wording) -> str:
    sentence = QCoreApplication.translate("MeetingWords", "meeting of {circle} on {day}")
    return _named(sentence, label, wording)


def _removed(label: Label, wording: Wording) -> str:
    sentence = QCoreApplication.translate("MeetingWords", "removal of {circle} on {day}")
    return _named(sentence, label, wording)


def _pinned(label: Label, wording: Wording) -> str:
    sentence = QCoreApplication.translate("MeetingWords", "{circle} fixed on {day}")
    return _named(sentence, label, wording)


def _unpinned(label: Label, wording: Wording) -> str:
    sentence = QCoreApplication.translate("MeetingWords", "{circle} no longer fixed on {day}")
    return _named(sentence, label, wording)


def _assigned(label: Label, wording: Wording) -> str:
    sentence = QCoreApplication.translate("MeetingWords", "{person} as {role} on {day}")
    return _named(sentence, label, wording)


def _cleared(label: Label, wording: Wording) -> str:
    sentence = QCoreApplication.translate("MeetingWords", "no {role} on {day}")
    return _named(sentence, label, wording)


def _swapped(label: Label, wording: Wording) -> str:
    sentence = QCoreApplication.translate("MeetingWords", "roles swapped on {day}")
    return _named(sentence, label, wording)


def _role_pinned(label: Label, wording: Wording) -> str:
    sentence = QCoreApplication.translate("MeetingWords", "{role} fixed on {day}")
    return _named(sentence, label, wording)


def _role_unpinned(label: Label, wording: Wording) -> str:
    sentence = QCoreApplication.translate("MeetingWords", "{role} no longer fixed on {day}")
    return _named(sentence, label, wording)


def _attended(label: Label, wording: Wording) -> str:
    sentence = QCoreApplication.translate("MeetingWords", "attendance of {circle} on {day}")
    return _named(sentence, label, wording)


def _stood_in(label: Label, wording: Wording) -> str:
    sentence = QCoreApplication.translate("MeetingWords", "{person} did it: {role} on {day}")
    return _named(sentence, label, wording)


def _nobody_stood_in(label: Label, wording: Wording) -> str:
    sentence = QCoreApplication.translate("MeetingWords", "nobody was {role} on {day}")
    return _named(sentence, label, wording)


def _timed(label: Label, wording: Wording) -> str:
    sentence = QCoreApplication.translate("MeetingWords", "minutes of {circle} on {day}")
    return _named(sentence, label, wording)


def _evaluated(label: Label, wording: Wording) -> str:
    sentence = QCoreApplication.translate("MeetingWords", "evaluation of {circle} on {day}")
    return _named(sentence, label, wording)


def _form_added(label: Label, wording: Wording) -> str:
    sentence = QCoreApplication.translate(
        "MeetingWords", "evaluation form of {circle} on {day} added"
    )
    return _named(sentence, label, wording)


def _forms_read(label: Label, wording: Wording) -> str:
    sentence = QCoreApplication.translate(
        "MeetingWords", "evaluation forms of {circle} on {day} read in"
    )
    return _named(sentence, label, wording)


def _forms_removed(label: Label, wording: Wording) -> str:
    sentence = QCoreApplication.translate(
        "MeetingWords", "evaluation forms of {circle} on {day} removed"
    )
    return _named(sentence, label, wording)


def _finished(label: Label, wording: Wording) -> str:
    sentence = QCoreApplication.translate("MeetingWords", "{circle} of {day} finished")
    return _named(sentence, label, wording)


def _arranged(label: Label, wording: Wording) -> str:
    sentence = QCoreApplication.translate("MeetingWords", "agreement of {circle} on {day} noted")
    return _named(sentence, label, wording)


def _arrangement_ticked(label: Label, wording: Wording) -> str:
    sentence = QCoreApplication.translate("MeetingWords", "agreement of {circle} on {day} ticked")
    return _named(sentence, label, wording)


def _arrangement_removed(label: Label, wording: Wording) -> str:
    sentence = QCoreApplication.translate("MeetingWords", "agreement of {circle} on {day} removed")
    return _named(sentence, label, wording)


def _arrangements_cleared(label: Label, wording: Wording) -> str:
    count = wording.number(int(label.fact("count") or 0))
    sentence = QCoreApplication.translate("MeetingWords", "this many agreements cleared: {count}")
    return sentence.format(count=count)


def _regrouped(label: Label, wording: Wording) -> str:
    sentence = QCoreApplication.translate("MeetingWords", "small groups on {day}")
    return _named(sentence, label, wording)


LABELS: Mapping[str, LabelWords] = {
    "add_meeting": _added,
    "move_meeting": _moved,
    "change_meeting": _changed,
    "remove_meeting": _removed,
    "pin_meeting": _pinned,
    "unpin_meeting": _unpinned,
    "assign_role": _assigned,
    "clear_role": _cleared,
    "swap_roles": _swapped,
    "pin_role": _role_pinned,
    "unpin_role": _role_unpinned,
    "record_attendance": _attended,
    "stand_in": _stood_in,
    "no_stand_in": _nobody_stood_in,
    "note_minutes": _timed,
    "evaluate": _evaluated,
    "fill_in_form": _form_added,
    "read_forms": _forms_read,
    "remove_filled_in": _forms_removed,
    "finish_meeting": _finished,
    "arrange": _arranged,
    "tick_arrangement": _arrangement_ticked,
    "remove_arrangement": _arrangement_removed,
    "clear_arrangements": _arrangements_cleared,
    "move_to_group": _regrouped,
}
