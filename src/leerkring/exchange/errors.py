"""Why a file cannot be read or written, each with what to do about it."""

from leerkring.domain.errors import DomainError
from leerkring.support.marking import QT_TRANSLATE_NOOP


class FileError(DomainError):
    """A file that cannot be used as it is."""

    template = QT_TRANSLATE_NOOP("errors", "{file} cannot be read.")


class MissingFileError(FileError):
    """It was moved or removed."""

    template = QT_TRANSLATE_NOOP("errors", "{file} is not there (any more). Choose it again.")


class LockedFileError(FileError):
    """Another program holds it, or it may not be read."""

    template = QT_TRANSLATE_NOOP(
        "errors", "{file} cannot be opened. Close it in other programs and try again."
    )


class NotWritableError(FileError):
    """The list cannot be saved there."""

    template = QT_TRANSLATE_NOOP(
        "errors", "{file} cannot be saved here ({reason}). Choose another folder or name."
    )


class EmptyFileError(FileError):
    """There is nothing in it."""

    template = QT_TRANSLATE_NOOP("errors", "{file} is empty.")


class OldExcelError(FileError):
    """The format of before 2007, or another program's format under that name."""

    template = QT_TRANSLATE_NOOP(
        "errors", "{file} is in an older format. Open it in Excel and save it as .xlsx or CSV."
    )


class ProtectedFileError(FileError):
    """A workbook that opens with a password only."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "{file} is protected with a password. Open it in Excel and save it without a password.",
    )


class DamagedFileError(FileError):
    """A workbook of which a part is missing or broken."""

    template = QT_TRANSLATE_NOOP(
        "errors", "{file} is damaged or incomplete. Open it in Excel and save it again as .xlsx."
    )


class NoTableError(FileError):
    """A document, picture or program instead of a list."""

    template = QT_TRANSLATE_NOOP(
        "errors", "{file} is no list that can be read. Choose an .xlsx or CSV file."
    )


class TooLargeError(FileError):
    """Far more than a list of people."""

    template = QT_TRANSLATE_NOOP("errors", "{file} is too large for a list. Leave something out.")


class TooManyRowsError(FileError):
    """More rows than any organisation has people."""

    template = QT_TRANSLATE_NOOP(
        "errors", "{file} is too long. A list may have at most {most} rows."
    )


class NoSheetError(FileError):
    """The chosen sheet was renamed or removed."""

    template = QT_TRANSLATE_NOOP("errors", "{file} has no sheet called {sheet}.")


class OpenQuoteError(FileError):
    """A quotation mark without its other half swallows the rest of the file."""

    template = QT_TRANSLATE_NOOP(
        "errors", "{file}, line {line}: a quotation mark is opened here and nowhere closed."
    )


class ReadingStoppedError(DomainError):
    """The user pressed Stop."""

    template = QT_TRANSLATE_NOOP("errors", "Reading was stopped. Nothing was changed.")
