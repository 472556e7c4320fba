"""What the columns and rows of a list are, and what is doubtful, in the user's words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject

from leerkring.app.people.columns import WEEKDAY_FIELDS, Field
from leerkring.app.people.people_rows import Doubt, DoubtKind
from leerkring.app.people.preview import PreviewRow, RowState
from leerkring.app.ports import Label
from leerkring.ui.wording import LabelWords, Wording

SIGNS = {
    RowState.NEW: ("user-plus", "green"),
    RowState.CHANGED: ("pencil", "blue"),
    RowState.UNCHANGED: ("check", "text2"),
    RowState.DOUBTFUL: ("triangle-alert", "amber"),
}


class ImportWords(QObject):
    """Words about one list."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.wording = wording

    def field(self, field: Field) -> str:
        """Return what a column is called here."""
        if field in WEEKDAY_FIELDS:
            return self.wording.sentence(self.wording.weekday(WEEKDAY_FIELDS.index(field)))
        return {
            Field.NAME: self.tr("Name"),
            Field.FIRST_NAME: self.tr("First name"),
            Field.INFIX: self.tr("Infix"),
            Field.LAST_NAME: self.tr("Last name"),
            Field.EMAIL: self.tr("E-mail"),
            Field.FUNCTIONS: self.tr("Function"),
            Field.DISCIPLINE: self.tr("Discipline"),
            Field.LOCATION: self.tr("Location"),
            Field.GROUP: self.tr("Group"),
            Field.WORKING_DAYS: self.tr("Working days"),
            Field.JOINED: self.tr("In service from"),
            Field.LEFT: self.tr("In service until"),
            Field.WEIGHT: self.tr("Share"),
            Field.MAY_FACILITATE: self.tr("Leads"),
            Field.MAY_CONTRIBUTE: self.tr("Brings a case"),
            Field.MAY_CO_COACH: self.tr("Co-coach"),
            Field.CO_COACH_UNTIL: self.tr("Co-coach until"),
            Field.MOST_DUOS: self.tr("Most duos at one time"),
            Field.NEEDS_COVER: self.tr("Needs cover"),
            Field.MAY_COVER: self.tr("Can cover"),
            Field.EXTERNAL: self.tr("External"),
            Field.MANAGES_OTHERS: self.tr("Manager"),
        }[field]

    def state(self, row: PreviewRow) -> str:
        """Return what happens with a row."""
        if row.left_out and row.state is RowState.UNCHANGED:
            return self.tr("left out")
        return {
            RowState.NEW: self.tr("new"),
            RowState.CHANGED: self.tr("changed"),
            RowState.UNCHANGED: self.tr("unchanged"),
            RowState.DOUBTFUL: self.tr("doubtful"),
        }[row.state]

    def doubt(self, row: PreviewRow, doubt: Doubt) -> str:
        """Return what to look at, with the line (and the column) where it is."""
        line = self.tr("Line {line}").format(line=row.line)
        if doubt.kind is DoubtKind.BAD_CELL and doubt.error is not None:
            why = self.wording.refusal(doubt.error)
            if not doubt.heading:
                return f"{line}: {why}"
            return self.tr("{line}, {column}: {why}").format(
                line=line, column=doubt.heading, why=why
            )
        sentences = {
            DoubtKind.BAD_CELL: self.tr("{line}: something cannot be read."),
            DoubtKind.NO_NAME: self.tr("{line} has no name."),
            DoubtKind.SAME_AS_LINE: self.tr("{line}, {name}, seems the same as line {other}."),
            DoubtKind.SAME_NAME: self.tr("{line}, {name}, has the same name as line {other}."),
            DoubtKind.OTHER_ADDRESS: self.tr(
                "{line}: {name} is known with another address, {text}. Is it the same person?"
            ),
            DoubtKind.SEVERAL_PEOPLE: self.tr("{line}: there are several people called {name}."),
        }
        return sentences[doubt.kind].format(
            line=line, name=row.name, other=doubt.other_line, text=doubt.text
        )

    def take(self, count: int) -> str:
        """Return "Neem zes mensen over"."""
        number = self.wording.number(count)
        if count == 1:
            return self.tr("Import one person")
        return self.tr("Import {number} people").format(number=number)

    def taken(self, count: int) -> str:
        """Return "Zes mensen overgenomen."."""
        if count == 1:
            return self.tr("One person imported.")
        number = self.wording.sentence(self.wording.number(count))
        return self.tr("{number} people imported.").format(number=number)


def _imported(label: Label, wording: Wording) -> str:
    count = int(label.fact("count") or 0)
    if count == 1:
        return QCoreApplication.translate("ImportWords", "importing one person")
    text = QCoreApplication.translate("ImportWords", "importing {number} people")
    return text.format(number=wording.number(count))


LABELS: Mapping[str, LabelWords] = {"import_people": _imported}
