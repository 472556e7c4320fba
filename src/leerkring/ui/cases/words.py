"""Cases in the user's words, and the names of their changes."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject

from leerkring.app.cases.rows import ActionRow, CaseRow
from leerkring.app.follow_up.rows import FollowUpRow
from leerkring.app.ports import Label
from leerkring.domain.cases import BEFORE, CaseStatus, CaseTally, CaseTheme
from leerkring.ui.wording import LabelWords, Wording

TONES: Mapping[CaseStatus, tuple[str, str]] = {
    CaseStatus.IDEA: ("neutral", ""),
    CaseStatus.PROMISED: ("blue", "handshake"),
    CaseStatus.PREPARED: ("blue", "clipboard-check"),
    CaseStatus.DISCUSSED: ("soft", "messages-square"),
    CaseStatus.TRYING_OUT: ("amber", "play"),
    CaseStatus.LOOKED_BACK: ("soft", "history"),
    CaseStatus.CLOSED: ("green", "check"),
}
"""The colour and the sign of each status."""


class CaseWords(QObject):
    """Words for all that shows cases."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.wording = wording

    def theme(self, theme: CaseTheme) -> str:
        """Return a theme in one word."""
        return {
            CaseTheme.PARENTS: self.tr("parents"),
            CaseTheme.CHILD: self.tr("child"),
            CaseTheme.GROUP: self.tr("group"),
            CaseTheme.TEAM: self.tr("team"),
            CaseTheme.PARTNERS: self.tr("partners"),
            CaseTheme.OWN_ROLE: self.tr("my own role"),
            CaseTheme.ORGANISATION: self.tr("organisation"),
            CaseTheme.OTHER: self.tr("another theme"),
        }[theme]

    def theme_of(self, row: CaseRow) -> str:
        """Return the theme of a case, in its contributor's own word where there is one."""
        return row.own_theme or self.theme(row.theme)

    def status(self, status: CaseStatus) -> str:
        """Return where a case is."""
        return {
            CaseStatus.IDEA: self.tr("idea"),
            CaseStatus.PROMISED: self.tr("promised"),
            CaseStatus.PREPARED: self.tr("prepared"),
            CaseStatus.DISCUSSED: self.tr("talked about"),
            CaseStatus.TRYING_OUT: self.tr("being tried out"),
            CaseStatus.LOOKED_BACK: self.tr("looked back on"),
            CaseStatus.CLOSED: self.tr("closed"),
        }[status]

    def move(self, row: CaseRow, status: CaseStatus) -> str:
        """Return the verb that brings a case where it is to be, or back to where it was."""
        if row.status is CaseStatus.CLOSED:
            return self.tr("Take up again")
        life = list(CaseStatus)
        back = life.index(status) < life.index(row.status)
        return (self._back if back else self._on)(status)

    def _on(self, status: CaseStatus) -> str:
        return {
            CaseStatus.PROMISED: self.tr("Is promised"),
            CaseStatus.PREPARED: self.tr("Is prepared"),
            CaseStatus.TRYING_OUT: self.tr("Is being tried out"),
            CaseStatus.LOOKED_BACK: self.tr("Looked back"),
        }.get(status, self.tr("Close"))

    def _back(self, status: CaseStatus) -> str:
        return {
            CaseStatus.PROMISED: self.tr("Not prepared after all"),
            CaseStatus.PREPARED: self.tr("Not talked about after all"),
            CaseStatus.DISCUSSED: self.tr("Not tried out after all"),
            CaseStatus.TRYING_OUT: self.tr("Keep trying"),
        }.get(status, self.tr("Back to an idea"))

    def day(self, row: CaseRow) -> str:
        """Return for which meeting a case is, or at which it was talked about."""
        if row.meeting_day is None:
            return ""
        day = self.wording.day(row.meeting_day, weekday=False)
        if row.status in BEFORE:
            return self.tr("for {day}").format(day=day)
        return self.tr("meeting of {day}").format(day=day)

    def open_actions(self, row: CaseRow) -> str:
        """Return how many things are still tried out after a case."""
        if not row.actions_open:
            return ""
        text = self.tr("%n thing(s) still tried out", "", row.actions_open)
        return self.wording.in_words(text, row.actions_open)

    def line(self, row: CaseRow) -> str:
        """Return a case in one line, for screen readers."""
        text = self.tr("Case of {name}, theme {theme}, {status}")
        return text.format(
            name=row.contributor, theme=self.theme_of(row), status=self.status(row.status)
        )

    def points(self, tally: CaseTally) -> str:
        """Return what a case got: "urgentie 12, herkenning 9, samen 21"."""
        if not tally.total:
            return ""
        text = self.tr("urgency {urgency}, recognition {recognition}, together {total}")
        return text.format(urgency=tally.urgency, recognition=tally.recognition, total=tally.total)

    def tie(self, names: list[str]) -> str:
        """Return that several cases have as many points, which the group decides."""
        text = self.tr("{names} have as many points. Let the group choose.")
        return text.format(names=self.wording.listed(names))

    def managers(self, names: tuple[str, ...]) -> str:
        """Return the warning about somebody in the circle who is in charge of others."""
        text = self.tr("{names} manage(s) others. Agree beforehand what stays in the circle.", "",
                       len(names))  # fmt: skip
        return text.format(names=self.wording.listed(names))

    def due(self, action: ActionRow | FollowUpRow) -> str:
        """Return until when somebody tries something out, or does what was agreed."""
        if action.due is None:
            return self.tr("until the next meeting, which is not planned yet")
        day = self.wording.day(action.due)
        if action.own_due is None:
            return self.tr("until the next meeting, {day}").format(day=day)
        return self.tr("until {day}").format(day=day)

    def trace(self) -> str:
        """Return the warning under a text that may lead to somebody."""
        return self.tr("There seems to be a name or number here. Leave it out.")

    def hint(self) -> str:
        """Return what does not belong in a text."""
        return self.tr("No names, ages or health.")

    def off(self) -> str:
        """Return why there is nothing to write."""
        return self.tr("Only the theme is kept: texts of cases are switched off in Settings.")


def _of(sentence: str, label: Label) -> str:
    return sentence.format(person=label.fact("person"), circle=label.fact("circle"))


def _added(label: Label, wording: Wording) -> str:
    del wording
    return _of(QCoreApplication.translate("CaseWords", "case of {person} added"), label)


def _changed(label: Label, wording: Wording) -> str:
    del wording
    return _of(QCoreApplication.translate("CaseWords", "case of {person} changed"), label)


def _removed(label: Label, wording: Wording) -> str:
    del wording
    return _of(QCoreApplication.translate("CaseWords", "case of {person} removed"), label)


def _scored(label: Label, wording: Wording) -> str:
    del wording
    text = QCoreApplication.translate("CaseWords", "points of {by} for the case of {person}")
    return text.format(by=label.fact("by"), person=label.fact("person"))


def _chosen(label: Label, wording: Wording) -> str:
    del wording
    said = _of(QCoreApplication.translate("CaseWords", "case of {person} chosen"), label)
    return said + _leads(label)


def _leads(label: Label) -> str:
    """Return who leads from now on, where the contributor did before; else ""."""
    if "leads" not in dict(label.facts):
        return ""
    some = QCoreApplication.translate("CaseWords", ", {name} leads now")
    nobody = QCoreApplication.translate("CaseWords", ", nobody leads now")
    name = label.fact("leads")
    return some.format(name=name) if name else nobody


def _unchosen(label: Label, wording: Wording) -> str:
    del wording
    return _of(QCoreApplication.translate("CaseWords", "case of {person} not chosen"), label)


def _moved(label: Label, wording: Wording) -> str:
    status = CaseWords(wording).status(CaseStatus(label.fact("status") or CaseStatus.IDEA))
    text = QCoreApplication.translate("CaseWords", "case of {person} is now: {status}")
    return text.format(person=label.fact("person"), status=status) + _leads(label)


def _noted(label: Label, wording: Wording) -> str:
    del wording
    return _of(QCoreApplication.translate("CaseWords", "note on the case of {person}"), label)


def _tried(label: Label, wording: Wording) -> str:
    del wording
    text = QCoreApplication.translate("CaseWords", "try-out after the case of {person}")
    return _of(text, label)


def _wiped(label: Label, wording: Wording) -> str:
    if label.fact("person"):
        text = QCoreApplication.translate("CaseWords", "texts of the case of {person} cleared")
        return _of(text, label)
    count = wording.number(int(label.fact("count") or 0))
    text = QCoreApplication.translate("CaseWords", "texts cleared of this many cases: {count}")
    return text.format(count=count)


LABELS: Mapping[str, LabelWords] = {
    "add_case": _added,
    "change_case": _changed,
    "remove_case": _removed,
    "score_case": _scored,
    "choose_case": _chosen,
    "unchoose_case": _unchosen,
    "move_case": _moved,
    "note_case": _noted,
    "try_out": _tried,
    "wipe_cases": _wiped,
}
