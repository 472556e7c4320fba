"""What the program itself says: about files, the example team, and its own menu commands."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject

from leerkring.app.ports import Label
from leerkring.ui.wording import LabelWords, Wording


class FileWords(QObject):
    """Words for opening, keeping and leaving files."""

    def title(self, name: str) -> str:
        """Return the title of the window."""
        return f"{name} \N{EN DASH} Leerkring"

    def example_title(self) -> str:
        """Return the title of the window with the example team."""
        return self.title(self.tr("Example team"))

    def example_notice(self) -> str:
        """Return what the bar above the example team says."""
        return self.tr("This is an example team. Nothing you do here is kept.")

    def begin_own(self) -> str:
        """Return the verb for leaving the example."""
        return self.tr("Begin with your own team")

    def open_example(self) -> str:
        """Return the command for the example team."""
        return self.tr("Look round with the example team")

    def new_file(self) -> str:
        """Return the command for another file."""
        return self.tr("New file…")

    def open_file(self) -> str:
        """Return the command for opening."""
        return self.tr("Open…")

    def save_copy(self) -> str:
        """Return the command for a copy elsewhere."""
        return self.tr("Save a copy…")

    def backups(self) -> str:
        """Return the command for restoring."""
        return self.tr("Restore a backup…")

    def plan_all(self) -> str:
        """Return the command for planning several circles together."""
        return self.tr("Plan all circles…")

    def turns(self) -> str:
        """Return the command for the turns of everybody."""
        return self.tr("Turns of all circles")

    def quit(self) -> str:
        """Return the command for ending."""
        return self.tr("Close Leerkring")

    def kinds(self) -> str:
        """Return our files, as file dialogs write it."""
        return self.tr("Leerkring files (*.leerkring)")

    def where_to(self) -> str:
        """Return the question for a new place."""
        return self.tr("Where should the file go?")

    def which_file(self) -> str:
        """Return the question for an existing file."""
        return self.tr("Open a file")

    def copied(self, file: str) -> str:
        """Return that a copy was saved."""
        return self.tr("A copy is in {file}.").format(file=file)

    def kept_aside(self, file: str) -> str:
        """Return where the damaged file went."""
        return self.tr("The damaged file is kept as {file}.").format(file=file)

    def sent_unknown(self, moment: str) -> str:
        """Return the warning that it is not known what was sent after the backup."""
        return self.tr(
            "What was sent after {moment} can no longer be read. Look in your sent mail before "
            "you send anything."
        ).format(moment=moment)


def _imported(label: Label, wording: Wording) -> str:
    del label, wording
    return QCoreApplication.translate("FileWords", "lists from a folder")


LABELS: Mapping[str, LabelWords] = {"import_folder": _imported}
