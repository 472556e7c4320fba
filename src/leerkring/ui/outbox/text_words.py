"""What texts, and the places in them, are called."""

from PySide6.QtCore import QObject


class TextWords(QObject):
    """Words for the page *Teksten*."""

    def title(self, name: str) -> str:
        """Return what a text is called."""
        return {
            "mail_invitation": self.tr("Mail: invitation"),
            "mail_change": self.tr("Mail: change"),
            "mail_cancellation": self.tr("Mail: cancellation"),
            "mail_agenda": self.tr("Mail: agenda"),
            "mail_reminder": self.tr("Mail: reminder"),
            "mail_follow_up": self.tr("Mail: looking back"),
            "invitation": self.tr("In calendars: invitation"),
            "own": self.tr("In calendars: for one person"),
            "cancelled": self.tr("In calendars: cancelled"),
            "uninvited": self.tr("In calendars: no longer invited"),
        }[name]

    def place_name(self, name: str) -> str:
        """Return what stands for a place between braces."""
        return {
            "greeting": self.tr("greeting"),
            "title": self.tr("title"),
            "circle": self.tr("circle"),
            "date": self.tr("date"),
            "when": self.tr("day and time"),
            "place": self.tr("place"),
            "place_line": self.tr("line with the place"),
            "roles": self.tr("who does what"),
            "your_part": self.tr("what you do"),
            "preparation": self.tr("preparation"),
            "your_preparation": self.tr("your preparation"),
            "to_discuss": self.tr("visits to talk about"),
            "changes": self.tr("what changed"),
            "cancelled": self.tr("what is off"),
            "last_date": self.tr("date of the meeting before"),
            "organiser": self.tr("your name"),
            "recipients": self.tr("who it goes to"),
        }[name]
