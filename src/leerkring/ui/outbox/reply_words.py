"""Answers and what they come to, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from leerkring.app.invitations.letters import UnreadFile, WhyUnread
from leerkring.app.invitations.replies import ReplyLine
from leerkring.domain.invitations import Answer
from leerkring.domain.replies import Verdict
from leerkring.ui.wording import Wording

SIGNS = {
    Answer.ACCEPTED: ("check", "green"),
    Answer.DECLINED: ("x", "red"),
    Answer.TENTATIVE: ("hourglass", "amber"),
    Answer.DELEGATED: ("user-plus", "amber"),
    Answer.COUNTER: ("calendar-sync", "amber"),
}


class ReplyWords(QObject):
    """Words for one answer, a list of them, and files that gave none."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording

    def answer_of(self, answer: Answer) -> str:
        """Return one answer as a word."""
        return {
            Answer.ACCEPTED: self.tr("comes"),
            Answer.DECLINED: self.tr("does not come"),
            Answer.TENTATIVE: self.tr("comes perhaps"),
            Answer.DELEGATED: self.tr("sends somebody else"),
            Answer.COUNTER: self.tr("proposes another time"),
        }[answer]

    def answer(self, line: ReplyLine) -> str:
        """Return the answer of a line, with what was written beside it."""
        said = self._wording.sentence(self.answer_of(line.found.answer))
        comment = line.found.comment
        return f"{said}: {comment}" if comment else said

    def sign(self, line: ReplyLine) -> tuple[str, str]:
        """Return the icon of an answer."""
        return SIGNS[line.found.answer]

    def meeting(self, line: ReplyLine) -> str:
        """Return which meeting it is about."""
        if line.start is None:
            return self.tr("not one of ours")
        return f"{self._wording.short_day(line.start.date())} {line.title}"

    def verdict(self, line: ReplyLine) -> str:
        """Return what an answer comes to."""
        found = line.found
        if line.verdict is Verdict.COUNTER and found.proposed is not None:
            moment = self._wording.moment(found.proposed)
            return self.tr("Proposes {moment}. Nothing was changed.").format(moment=moment)
        if line.verdict is Verdict.DELEGATED:
            text = self.tr("Sends {other}, who was not invited. Nothing was changed.")
            return text.format(other=found.delegated_to or self.tr("somebody else"))
        return {
            Verdict.TAKEN: self.tr("Taken over."),
            Verdict.KNOWN: self.tr("Known already."),
            Verdict.OLDER: self.tr("There is a newer answer already."),
            Verdict.EARLIER_DATE: self.tr("Answers an earlier date of this meeting."),
            Verdict.AHEAD: self.tr("Answers a newer version than this file knows."),
            Verdict.UNKNOWN: self.tr("Nothing was sent about this meeting from here."),
            Verdict.UNINVITED: self.tr("Was not invited to this meeting."),
            Verdict.OFF: self.tr("The meeting, or this invitation, was cancelled."),
            Verdict.COUNTER: self.tr("Proposes another time. Nothing was changed."),
        }[line.verdict]

    def line(self, line: ReplyLine) -> str:
        """Return a whole sentence about one answer."""
        return f"{line.name}, {self.meeting(line)}: {self.verdict(line)}"

    def summary(self, lines: Sequence[ReplyLine], unread: int) -> str:
        """Return how many answers were taken over, and what else there was."""
        taken = sum(line.verdict is Verdict.TAKEN for line in lines)
        asks = sum(line.verdict in (Verdict.COUNTER, Verdict.DELEGATED) for line in lines)
        wording = self._wording
        parts = []
        if taken:
            said = self.tr("%n answer(s) taken over.", "", taken)
            parts.append(wording.counted_sentence(said, taken))
        if asks:
            said = self.tr("%n answer(s) to decide on.", "", asks)
            parts.append(wording.counted_sentence(said, asks))
        if not parts:
            parts = [self.tr("No new answers.")]
        known = sum(line.verdict in (Verdict.KNOWN, Verdict.OLDER) for line in lines)
        if known:
            said = self.tr("%n known already.", "", known)
            parts.append(wording.counted_sentence(said, known))
        look = len(lines) - taken - asks - known
        if look:
            said = self.tr("%n need(s) a look.", "", look)
            parts.append(wording.counted_sentence(said, look))
        if unread:
            said = self.tr("%n file(s) without an answer.", "", unread)
            parts.append(wording.counted_sentence(said, unread))
        return " ".join(parts)

    def earlier(self, count: int) -> str:
        """Return the sentence about answers to an earlier date."""
        said = self.tr(
            "%n answer(s) are to a date that has changed since. Whether they hold for the new one "
            "is not known.", "", count,
        )  # fmt: skip
        return self._wording.counted_sentence(said, count)

    def ahead(self) -> str:
        """Return what it means when people answer what this file never sent."""
        return self.tr(
            "People answer a newer invitation than this file knows: it was sent from another "
            "computer, or this is an older backup. Open the newest file before you send anything."
        )

    def unread(self, one: UnreadFile) -> str:
        """Return why a file gave nothing."""
        text = {
            WhyUnread.TOO_LARGE: self.tr("{file} is too large to be an answer."),
            WhyUnread.NOT_READABLE: self.tr("{file} cannot be read. Save it again."),
            WhyUnread.NO_CALENDAR: self.tr("{file} holds nothing for a calendar."),
            WhyUnread.NO_REPLY: self.tr("{file} is no answer to an invitation."),
            WhyUnread.TOO_MANY: self.tr("{file} holds far too much to be an answer."),
        }[one.why]
        return text.format(file=one.name)
