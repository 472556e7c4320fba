"""Names of the changes to what is worked on, for "Undo: …"."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from leerkring.app.ports import Label
from leerkring.app.tags.shipped import competences
from leerkring.ui.wording import LabelWords, Wording


def _named(text: str, label: Label, wording: Wording) -> str:
    key = label.fact("competence")
    names = (one.name for one in competences(wording.language) if one.key == key)
    return text.format(tag=next(names, label.fact("theme")))


def _added(label: Label, wording: Wording) -> str:
    return _named(QCoreApplication.translate("TagWords", "“{tag}” worked on"), label, wording)


def _removed(label: Label, wording: Wording) -> str:
    text = QCoreApplication.translate("TagWords", "“{tag}” not worked on after all")
    return _named(text, label, wording)


LABELS: Mapping[str, LabelWords] = {"add_tag": _added, "remove_tag": _removed}
