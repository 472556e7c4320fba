"""Mistakes the user can do something about; everything else that goes wrong is a bug."""

from leerkring.support.marking import QT_TRANSLATE_NOOP


class DomainError(Exception):
    """Something the user can act on.

    `template` is the English source sentence with `{named}` places; the window shows its
    translation, the command line the English. `facts` fill the places.
    """

    template = QT_TRANSLATE_NOOP("errors", "This cannot be done.")

    def __init__(self, **facts: object) -> None:
        self.facts = facts
        super().__init__(self.template.format(**facts))


class NotFoundError(DomainError):
    """The thing was removed in the meantime."""

    template = QT_TRANSLATE_NOOP("errors", "This no longer exists. It may have been removed.")


class InvalidValueError(DomainError):
    """A field holds something that cannot be kept; subclasses say what is expected."""

    template = QT_TRANSLATE_NOOP("errors", "Fill in {field}.")
