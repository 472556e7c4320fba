"""What stands in the way of a plan and the ways out, in plain sentences and verbs."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from leerkring.domain.planning import Choice, ChoiceKind, Conflict, ConflictKind, FunnelStep
from leerkring.ui.planning.blocker_words import BlockerWords
from leerkring.ui.planning.words import ProposalWords

INFORMING = frozenset((ConflictKind.TARGET_BLOCKED, ConflictKind.SHORT_GAP, ConflictKind.LONG_GAP))


@dataclass(frozen=True)
class Said:
    """A conflict in words: what, and what about it."""

    title: str
    text: str = ""


class ConflictWords(QObject):
    """Sentences for conflicts, verbs for choices. Never "no solution"."""

    def __init__(self, words: ProposalWords) -> None:
        super().__init__()
        self._words = words
        self._wording = words.wording
        self._blockers = BlockerWords(words)

    def conflict(self, conflict: Conflict) -> Said:
        """Return what is the matter, and why."""
        if conflict.kind in INFORMING:
            return self._of_days(conflict)
        if conflict.kind in _OF_THE_CIRCLE:
            return self._of_the_circle(conflict)
        return self._impossible(conflict)

    def choice(self, choice: Choice) -> str:
        """Return the verb on the button of a way out."""
        if choice.kind is ChoiceKind.OTHER_DATE and choice.day is not None:
            day = self._wording.short_day(choice.day)
            if choice.missing:
                names = self._words.listed(choice.missing)
                return self.tr("{day} (without {names})").format(day=day, names=names)
            return day
        if choice.kind in _COUNTED:
            return self._counted(choice)
        if choice.kind is ChoiceKind.NOT_REQUIRED:
            text = self.tr("{names} may be missing", "", len(choice.not_required))
            return text.format(names=self._words.listed(choice.not_required))
        return self._plain(choice.kind).format(name=choice.name)

    # ---- sentences ----------------------------------------------------------------------------

    def _of_days(self, conflict: Conflict) -> Said:
        wording = self._wording
        day = wording.day(conflict.day) if conflict.day else ""
        if conflict.kind is ConflictKind.TARGET_BLOCKED and conflict.wanted:
            wanted = wording.day(conflict.wanted)
            title = self.tr("{wanted} cannot be: {block}.").format(
                wanted=wanted, block=self._words.block(conflict.block)
            )
            text = self.tr("Now planned on {day}.").format(day=day)
            if conflict.choices:
                text += " " + self.tr("Also possible:")
            return Said(wording.sentence(title), text)
        number = conflict.number
        weeks = wording.counted_sentence(self.tr("%n week(s)", "", number), number)
        title = self.tr("{weeks} between two meetings.").format(weeks=weeks)
        shorter = conflict.kind is ConflictKind.SHORT_GAP
        text = (
            self.tr("Before {day} it is shorter than the %n week(s) you asked for.", "",
                    conflict.asked)
            if shorter
            else self.tr("Before {day} it is longer than the %n week(s) you asked for.", "",
                         conflict.asked)
        )  # fmt: skip
        text = wording.in_words(text, conflict.asked).format(day=day)
        if conflict.block is not None and conflict.wanted is not None:
            because = self.tr("{wanted} is {block}.").format(
                wanted=wording.sentence(wording.day(conflict.wanted)),
                block=self._words.block(conflict.block),
            )
            text = f"{text} {because}"
        return Said(title, text)

    def _of_the_circle(self, conflict: Conflict) -> Said:
        kind, wording = conflict.kind, self._wording
        if kind is ConflictKind.NO_MEMBERS:
            return Said(
                self.tr("There is nobody in this circle yet."), self.tr("Choose who takes part.")
            )
        if kind is ConflictKind.NO_FACILITATOR:
            return Said(
                self.tr("Nobody in this circle may lead."),
                self.tr("Somebody from outside can, or change it at People."),
            )
        if kind is ConflictKind.TOO_FEW_CONTRIBUTORS:
            found = wording.sentence(wording.number(conflict.number))
            asked = wording.number(conflict.asked)
            text = self.tr("{found} can bring a case in, {asked} are needed at each meeting.")
            return Said(
                self.tr("There are too few people to bring a case in."),
                text.format(found=found, asked=asked),
            )
        if kind is ConflictKind.TIME_FRAME_TOO_SHORT:
            text = self.tr("Between the times you chose are {found} minutes, it takes {asked}.")
            return Said(
                self.tr("The meeting does not fit."),
                text.format(found=conflict.number, asked=conflict.asked),
            )
        if kind is ConflictKind.NO_REGION:
            return Said(
                self.tr("In which region is the circle?"),
                self.tr("Without it the school holidays are not known."),
            )
        day = wording.day(conflict.day, weekday=False, year=True) if conflict.day else ""
        return Said(
            self.tr("The school holidays are known until {day}.").format(day=day),
            self.tr("After that day the plan takes no holidays into account."),
        )

    def _impossible(self, conflict: Conflict) -> Said:
        wording = self._wording
        if conflict.kind is ConflictKind.TOO_MANY_MEETINGS:
            asked, fit = wording.number(conflict.asked), wording.number(conflict.number)
            title = self.tr("{asked} meetings do not fit.").format(asked=asked)
            text = self.tr("{fit} fit.").format(fit=fit)
            return Said(wording.sentence(title), wording.sentence(text))
        around = wording.day(conflict.wanted) if conflict.wanted else ""
        titles = {
            ConflictKind.NO_DAY: self.tr("There is no day to meet in this period."),
            ConflictKind.PIN_IMPOSSIBLE: self.tr("What you chose around {day} cannot be."),
        }
        usual = self.tr("There is no day for a meeting around {day}.")
        title = titles.get(conflict.kind, usual).format(day=around)
        texts = (self.funnel(conflict.funnel), self._blockers.sentence(conflict))
        return Said(title, " ".join(text for text in texts if text))

    def funnel(self, steps: tuple[FunnelStep, ...]) -> str:
        """Return "Van de 39 dagen vallen af: weekend (11), te weinig mensen (4)."."""
        total = sum(step.days for step in steps)
        taken = [step for step in steps if step.days and step.rule != "possible"]
        if not total or not taken:
            return ""
        parts = ", ".join(f"{step.name or self.rule(step.rule)} ({step.days})" for step in taken)
        sentence = self.tr("Of %n day(s): {parts}.", "", total)
        return sentence.format(parts=parts)

    def rule(self, rule: str) -> str:
        """Return a rule as a reason why a day fell away."""
        return {
            "weekend": self.tr("weekend"),
            "other_weekday": self.tr("another weekday"),
            "school_break": self.tr("school holiday"),
            "public_holiday": self.tr("public holiday"),
            "closed": self.tr("closed"),
            "required": self.tr("somebody missing who must be there"),
            "quorum": self.tr("too few people"),
            "facilitator": self.tr("nobody to lead"),
            "contributors": self.tr("nobody to bring a case in"),
            "room": self.tr("no room free"),
            "kept": self.tr("too close to a meeting that stays"),
            "gap": self.tr("too close to another meeting"),
            "one_place": self.tr("people at another meeting"),
            "one_role": self.tr("too few people for all roles"),
            "open_day": self.tr("another weekday"),
            "time_frame": self.tr("no time that fits"),
        }.get(rule, self.tr("not possible"))

    # ---- verbs --------------------------------------------------------------------------------

    def _counted(self, choice: Choice) -> str:
        number = self._wording.number(choice.number)
        if choice.kind is ChoiceKind.ALSO_ON_WEEKDAY:
            text = self.tr("Also on {weekday}")
            return text.format(weekday=self._wording.weekday(choice.number))
        if choice.kind is ChoiceKind.FEWER_MEETINGS:
            return self.tr("Leave it at {number}").format(number=number)
        if choice.kind is ChoiceKind.OTHER_RHYTHM:
            return self.tr("Every %n week(s)", "", choice.number)
        if choice.kind is ChoiceKind.LOWER_QUORUM:
            return self.tr("At least {number} present").format(number=number)
        if choice.kind is ChoiceKind.FEWER_CONTRIBUTORS:
            return self.tr("%n case(s) per meeting", "", choice.number)
        return self.tr("Let go of what I chose")

    def _plain(self, kind: ChoiceKind) -> str:
        return {
            ChoiceKind.OTHER_ROOM: self.tr("In {name}"),
            ChoiceKind.WITHOUT_ROOM: self.tr("Without a room"),
            ChoiceKind.ANY_TIME: self.tr("At another time"),
            ChoiceKind.IN_SCHOOL_BREAKS: self.tr("Also in school holidays"),
            ChoiceKind.ON_PUBLIC_HOLIDAYS: self.tr("Also on public holidays"),
            ChoiceKind.CHOOSE_AT_MEETING: self.tr("Choose the case at the meeting"),
            ChoiceKind.FACILITATOR_FROM_OUTSIDE: self.tr("Somebody from outside leads"),
            ChoiceKind.ADD_MEMBERS: self.tr("Choose people"),
            ChoiceKind.ADD_BREAKS: self.tr("Add the holidays"),
        }.get(kind, "")


_COUNTED = frozenset(
    (
        ChoiceKind.ALSO_ON_WEEKDAY,
        ChoiceKind.FEWER_MEETINGS,
        ChoiceKind.OTHER_RHYTHM,
        ChoiceKind.LOWER_QUORUM,
        ChoiceKind.FEWER_CONTRIBUTORS,
        ChoiceKind.WITHOUT_PIN,
    )
)
_OF_THE_CIRCLE = frozenset(
    (
        ConflictKind.NO_MEMBERS,
        ConflictKind.NO_FACILITATOR,
        ConflictKind.TOO_FEW_CONTRIBUTORS,
        ConflictKind.TIME_FRAME_TOO_SHORT,
        ConflictKind.NO_REGION,
        ConflictKind.BREAKS_UNKNOWN,
    )
)
