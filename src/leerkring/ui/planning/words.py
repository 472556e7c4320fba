"""Why this day and why this person, and how fair it is, in the user's words."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from leerkring.app.ports import Label
from leerkring.domain.days import DayBlock, DayBlockKind
from leerkring.domain.facts import Facts
from leerkring.domain.meetings import Role
from leerkring.domain.organisation import HolidayRegion
from leerkring.domain.planning import (
    Absentee,
    DateAlternative,
    DateReason,
    DateReasonKind,
    Difference,
    DifferenceKind,
    Keeping,
    ProposedMeeting,
    TurnReason,
    TurnReasonKind,
    UnmetWish,
    WishKind,
)
from leerkring.ui.wording import LabelWords, Wording


def short_names(names: Mapping[str, str]) -> dict[str, str]:
    """Return first names by id, and more of the name for who shares a first name."""
    firsts = [name.split(" ")[0].casefold() for name in names.values()]
    return {
        key: name if firsts.count(name.split(" ")[0].casefold()) > 1 else name.split(" ")[0]
        for key, name in names.items()
    }


class ProposalWords(QObject):
    """Words about one proposal; `facts` tells who is who."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.wording = wording
        self._names: dict[str, str] = {}

    def learn(self, facts: Facts) -> None:
        """Take the names from what the proposal was made of."""
        self._names = short_names({p.id: p.name for p in facts.people.values()})

    def name(self, person_id: str | None) -> str:
        """Return what to call somebody in a sentence."""
        return self._names.get(person_id or "", self.tr("somebody"))

    def listed(self, person_ids: Iterable[str]) -> str:
        """Return "Anna, Bram en Els"."""
        return self.wording.listed(self.name(key) for key in person_ids)

    def block(self, block: DayBlock | None) -> str:
        """Return what keeps a day from being used: the holiday by its name."""
        if block is None:
            return ""
        if block.name:
            return block.name[:1].lower() + block.name[1:] if _is_common(block) else block.name
        return {
            DayBlockKind.WEEKEND: self.tr("weekend"),
            DayBlockKind.OTHER_WEEKDAY: self.tr("another weekday"),
            DayBlockKind.SCHOOL_BREAK: self.tr("a school holiday"),
            DayBlockKind.PUBLIC_HOLIDAY: self.tr("a public holiday"),
            DayBlockKind.CLOSED: self.tr("a closing day"),
        }[block.kind]

    # ---- the day ------------------------------------------------------------------------------

    def why_day(self, meeting: ProposedMeeting) -> str:
        """Return why a meeting is on its day, who cannot come, and what else could be."""
        parts = [self._kept(meeting.kept) if meeting.kept else self._day(meeting.reason)]
        parts.append(self.attendance(meeting))
        others = meeting.reason.alternatives
        if others and meeting.kept is None:
            ways = self.wording.listed(self.alternative(other) for other in others)
            parts.append(self.tr("Also possible: {days}.").format(days=ways))
        return " ".join(part for part in parts if part)

    def alternative(self, other: DateAlternative) -> str:
        """Return "di 3 nov (zonder Els)"."""
        day = self.wording.short_day(other.start.date())
        if not other.missing:
            return day
        return self.tr("{day} (without {names})").format(day=day, names=self.listed(other.missing))

    def attendance(self, meeting: ProposedMeeting) -> str:
        """Return who cannot come and why, or that everybody can."""
        if not meeting.absent:
            number = len(meeting.attendees)
            if number < 2:
                return ""
            words = self.wording.number(number)
            return self.tr("All {number} can come.").format(number=words)
        return " ".join(self._absentee(one) for one in meeting.absent)

    def _absentee(self, one: Absentee) -> str:
        name = self.name(one.person_id)
        if not one.obstacles:
            return self.tr("{name} cannot come.").format(name=name)
        why = self.wording.obstacle(one.obstacles[0])
        return self.tr("{name} cannot come: {why}.").format(name=name, why=why)

    def _kept(self, kept: Keeping) -> str:
        return {
            Keeping.HELD: self.tr("This meeting has been held."),
            Keeping.ANNOUNCED: self.tr("This date was sent already and stays."),
            Keeping.PINNED: self.tr("This date is pinned and stays."),
            Keeping.ROLE_PINNED: self.tr("A role here is pinned, so the date stays."),
        }[kept]

    def _day(self, reason: DateReason) -> str:
        wanted = self.wording.day(reason.wanted)
        names = self.listed(reason.would_miss)
        sentences = {
            DateReasonKind.ON_TARGET: self.tr("Right on the rhythm you asked for."),
            DateReasonKind.TARGET_BLOCKED: self.tr(
                "On the rhythm it would be {wanted}, but that is {block}."
            ),
            DateReasonKind.MORE_PEOPLE: self.tr("On {wanted} fewer people could come."),
            DateReasonKind.ONLY_DAY: self.tr("This is the only day that is possible."),
            DateReasonKind.GAP_KEPT: self.tr("{wanted} would be too close to another meeting."),
            DateReasonKind.FAIRER: self.tr("This day divides the turns better than {wanted}."),
            DateReasonKind.STUDY_DAY: self.tr("This is a study day: a good day to meet."),
            DateReasonKind.STAYS: self.tr("This meeting stays as it is."),
            DateReasonKind.CHOSEN: self.tr("You chose this day."),
        }
        text = sentences[reason.kind]
        if reason.kind is DateReasonKind.MORE_PEOPLE and names:
            count = len(reason.would_miss)
            text = self.tr("On {wanted} {names} could not come.", "", count)
        done = text.format(wanted=wanted, block=self.block(reason.block), names=names)
        return self.wording.sentence(done)

    # ---- the person ---------------------------------------------------------------------------

    def why_person(self, role: Role, person_id: str | None, reason: TurnReason | None) -> str:
        """Return "Anna leidt: …", why the turn went to somebody."""
        name = self.name(person_id)
        said = {
            Role.FACILITATOR: self.tr("{name} leads"),
            Role.CASE_CONTRIBUTOR: self.tr("{name} brings a case"),
            Role.RESERVE_CONTRIBUTOR: self.tr("{name} is reserve"),
            Role.NOTE_TAKER: self.tr("{name} takes notes"),
        }[role].format(name=name)
        if reason is None:
            return f"{said}."
        return self.tr("{who}: {why}.").format(who=said, why=self._turn(reason))

    def _turn(self, reason: TurnReason) -> str:
        had = self._had(reason)
        sentences = {
            TurnReasonKind.FIXED: self.tr("always does"),
            TurnReasonKind.PINNED: self.tr("you chose so"),
            TurnReasonKind.STAYS: self.tr("stays as it was"),
            TurnReasonKind.ONLY_ONE: self.tr("the only one who can then"),
            TurnReasonKind.FEWEST_TURNS: self.tr("had the fewest turns, {had}"),
            TurnReasonKind.LONGEST_AGO: self.tr("it was longest ago, {had}"),
            TurnReasonKind.BEST_TOGETHER: self.tr(
                "so the turns of the whole year come out most even"
            ),
            TurnReasonKind.BY_ORDER: self.tr("as good as any other, taken in order of name"),
        }
        text = sentences[reason.kind].format(had=had)
        if reason.kind is TurnReasonKind.LONGEST_AGO and reason.last_turn is None:
            text = self.tr("had no turn yet")
        if reason.kind is TurnReasonKind.BY_ORDER and reason.equal:
            text = self.tr("as good as {names}, taken in order of name").format(
                names=self.listed(reason.equal)
            )
        return text

    def _had(self, reason: TurnReason) -> str:
        if reason.turns_before == 0:
            return self.tr("none yet")
        count = self.tr("%n time(s)", "", reason.turns_before)
        if reason.last_turn is None:
            return count
        last = self.last_turn(reason.last_turn)
        return self.tr("{count}, {last}").format(count=count, last=last)

    def last_turn(self, day: date) -> str:
        """Return "laatst 10 september"."""
        return self.tr("last on {day}").format(day=self.wording.day(day, weekday=False))

    # ---- what changes ---------------------------------------------------------------------------

    def changes(self, differences: Iterable[Difference]) -> str:
        """Return "Er verandert: 2 verplaatst, 1 vervalt", "" when everything is only new."""
        kinds = Counter(difference.kind for difference in differences)
        parts = {
            DifferenceKind.MOVED: self.tr("%n moved", "", kinds[DifferenceKind.MOVED]),
            DifferenceKind.REMOVED: self.tr("%n taken away", "", kinds[DifferenceKind.REMOVED]),
            DifferenceKind.ROLE: self.tr("%n other role(s)", "", kinds[DifferenceKind.ROLE]),
            DifferenceKind.ADDED: self.tr("%n new", "", kinds[DifferenceKind.ADDED]),
        }
        if not set(kinds) - {DifferenceKind.ADDED}:
            return ""
        said = self.wording.listed(text for kind, text in parts.items() if kinds[kind])
        return self.tr("Compared with the calendar: {changes}.").format(changes=said)

    # ---- wishes -------------------------------------------------------------------------------

    def wish(self, wish: UnmetWish) -> str:
        """Return a wish that was not met, for the meeting it belongs to."""
        name = self.name(wish.person_id)
        role = self.wording.role(wish.role) if wish.role else ""
        sentences = {
            WishKind.MEMBER_ABSENT: self.tr("{name} cannot come."),
            WishKind.MISSES_TWICE_RUNNING: self.tr("{name} misses two in a row."),
            WishKind.TWICE_RUNNING: self.tr("{name} is {role} twice in a row."),
            WishKind.MISSES_FOLLOW_UP: self.tr(
                "{name} brought the last case and misses the look back."
            ),
            WishKind.DISCIPLINE_MISSING: self.tr("Nobody from {discipline} is there."),
            WishKind.NO_RESERVE: self.tr("Nobody is free to be reserve."),
            WishKind.OTHER_WEEKDAY: self.tr("On another weekday than the circle's own."),
        }
        return sentences[wish.kind].format(name=name, role=role, discipline=wish.name)


def _is_common(block: DayBlock) -> bool:
    return block.kind is DayBlockKind.SCHOOL_BREAK


def _plan(label: Label, wording: Wording) -> str:
    del wording
    text = QCoreApplication.translate("ProposalWords", "year plan of {circle}")
    return text.format(circle=label.fact("circle"))


def _region(label: Label, wording: Wording) -> str:
    regions = {region.value: wording.region(region) for region in HolidayRegion}
    text = QCoreApplication.translate("ProposalWords", "region {region}")
    return text.format(region=regions.get(label.fact("region"), ""))


LABELS: Mapping[str, LabelWords] = {"accept_plan": _plan, "tell_region": _region}
