"""A duo, its moments and what is the matter with it, in the user's words."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time

from PySide6.QtCore import QObject

from leerkring.app.coaching.rows import DuoCard, DuoTrouble, DuoTroubleKind, SessionRow
from leerkring.domain.coaching import DuoState, RoleSplit
from leerkring.domain.coaching_planning import ShiftKind
from leerkring.ui.coaching.cards import ShownCard
from leerkring.ui.wording import NBSP, Wording

SEPARATOR = " \N{MIDDLE DOT} "


class DuoWords(QObject):
    """Sentences about duos. `names` are full names by id, for which first names are enough."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.wording = wording
        self._short: Mapping[str, str] = {}

    def know(self, names: Iterable[tuple[str, str]]) -> None:
        """Learn who is on the screen (id and name): who shares a first name is named in full."""
        self._short = short_names(names)

    def name(self, person_id: str, full: str) -> str:
        """Return the first name of somebody, or the whole name when others share the first."""
        return self._short.get(person_id) or full.split(" ")[0]

    # A duo

    def pair(self, card: DuoCard) -> str:
        """Return "Fatima met Lies"."""
        return self.pair_of(
            self.name(card.teacher_id, card.teacher_name), self.name(card.coach_id, card.coach_name)
        )

    def pair_of(self, teacher: str, coach: str) -> str:
        """Return "Fatima met Lies"."""
        return self.tr("{teacher} with {coach}").format(teacher=teacher, coach=coach)

    def rhythm(self, weekday: int, at: time, every_weeks: int) -> str:
        """Return "elke dinsdag 09.00 uur" or "om de week op dinsdag 09.00 uur"."""
        said = self.tr("every {weekday} at {time}")
        if every_weeks == 2:
            said = self.tr("every other {weekday} at {time}")
        elif every_weeks > 2:
            said = self.tr("every {number} weeks on {weekday} at {time}")
        return said.format(
            weekday=self.wording.weekday(weekday),
            time=self.wording.time_of_day(at).replace(" ", NBSP),
            number=self.wording.number(every_weeks),
        )

    def state(self, state: DuoState) -> str:
        """Return the name of a column."""
        return {
            DuoState.PROPOSED: self.tr("Proposal"),
            DuoState.RUNNING: self.tr("Running"),
            DuoState.FINISHED: self.tr("Finished"),
        }[state]

    def nothing_in(self, state: DuoState) -> str:
        """Return what an empty column says."""
        return {
            DuoState.PROPOSED: self.tr("What you plan but have not agreed on yet."),
            DuoState.RUNNING: self.tr("Nobody is in the middle of co-coaching."),
            DuoState.FINISHED: self.tr("What is over stays here."),
        }[state]

    def split(self, split: RoleSplit, note: str = "") -> str:
        """Return who leads: "co-coach leidt de groep"."""
        if split is RoleSplit.OTHER and note:
            return note
        return {
            RoleSplit.COACH_LEADS: self.tr("co-coach leads the group"),
            RoleSplit.TEACHER_LEADS: self.tr("teacher leads the group"),
            RoleSplit.ALTERNATE: self.tr("leading the group in turn"),
            RoleSplit.OTHER: self.tr("another division of tasks"),
        }[split]

    def progress(self, held: int, total: int) -> str:
        """Return "3 van 8"."""
        return self.tr("{held} of {total}").format(held=held, total=total)

    def next(self, card: DuoCard) -> str:
        """Return when the next session is, or that there is none."""
        if card.next_session is not None:
            day = self.wording.short_day(card.next_session.date())
            at = self.wording.time_of_day(card.next_session.time()).replace(" ", NBSP)
            return self.tr("next: {day}, {time}").format(day=day, time=at)
        if card.state is DuoState.FINISHED:
            last = self.wording.short_day(card.ended or card.last_day, weekday=False)
            return self.tr("until {day}").format(day=f"{last} {(card.ended or card.last_day).year}")
        return self.tr("nothing is planned any more")

    def to_note(self, count: int) -> str:
        """Return how many sessions are still to be noted."""
        text = self.tr("%n session(s) to note", "", count)
        return self.wording.counted_sentence(text, count)

    def card(self, card: DuoCard, today: date, *, location: bool) -> ShownCard:
        """Return what the board shows of a duo."""
        lines = [
            self.rhythm(card.weekday, card.start_time, card.every_weeks),
            self.split(card.split, card.split_note),
            self.next(card),
        ]
        if location and card.location_name:
            lines.append(card.location_name)
        troubles = [self.trouble(card, trouble, today) for trouble in card.trouble]
        if card.to_note:
            troubles.append(self.to_note(card.to_note))
        progress = self.progress(card.held, card.total)
        title = self.pair(card)
        held = self.tr("{progress} held").format(progress=progress)
        return ShownCard(
            id=card.id,
            state=card.state,
            title=title,
            lines=tuple(lines),
            held=card.held,
            total=card.total,
            progress=progress,
            troubles=tuple(troubles),
            words=". ".join((title, ", ".join((*lines, held)), *(t.rstrip(".") for t in troubles))),
            location_id=card.location_id,
        )

    # What is the matter

    def trouble(self, card: DuoCard, trouble: DuoTrouble, today: date) -> str:
        """Return "Lies stopt 1 april, er staan nog twee momenten."."""
        day = self.wording.day(trouble.day, weekday=False) if trouble.day else ""
        gone = trouble.day is not None and trouble.day < today
        said = self._trouble_words(trouble, gone=gone)
        who = self.name(card.coach_id, card.coach_name)
        if trouble.kind is DuoTroubleKind.TEACHER_LEAVES:
            who = self.name(card.teacher_id, card.teacher_name)
        counted = self.wording.in_words(said, trouble.count)
        return self.wording.sentence(counted.replace("{name}", who).replace("{day}", day))

    def _trouble_words(self, trouble: DuoTrouble, *, gone: bool) -> str:
        count = trouble.count
        if trouble.kind is DuoTroubleKind.OBSTACLE:
            return self.tr("%n session(s) with something in the way, first on {day}.", "", count)
        if trouble.kind is DuoTroubleKind.TOO_FEW:
            return self.tr("%n session(s) do not fit before {day}.", "", count)
        if gone:
            return self.tr("{name} stopped on {day}, %n session(s) remain.", "", count)
        return self.tr("{name} stops on {day}, %n session(s) remain.", "", count)

    # A session

    def moment(self, start: datetime) -> str:
        """Return "dinsdag 2 maart 09.00 uur"."""
        said = self.tr("{day} {time}")
        return said.format(
            day=self.wording.day(start.date()),
            time=self.wording.time_of_day(start.time()).replace(" ", NBSP),
        )

    def shift(self, session: SessionRow, card: DuoCard) -> str:
        """Return "Dinsdag 2 maart valt in de voorjaarsvakantie, nu donderdag 11 maart …"."""
        if not session.shifted:
            return ""
        day = self.wording.day(session.regular_day)
        now = self.moment(session.start)
        if session.shift is None:
            said = self.tr("Moved from {day} to {moment}.")
            return said.format(day=day, moment=now)
        name = session.shift.name
        if session.shift.kind is ShiftKind.SCHOOL_BREAK:
            name = name[:1].lower() + name[1:]
        reason = self._shift_words(session.shift.kind, bool(name)).format(
            day=day,
            name=name,
            teacher=self.name(card.teacher_id, card.teacher_name),
            coach=self.name(card.coach_id, card.coach_name),
        )
        said = self.tr("{reason}, now {moment}.").format(reason=reason, moment=now)
        return self.wording.sentence(said)

    def _shift_words(self, kind: ShiftKind, named: bool) -> str:  # noqa: FBT001 - one switch
        taken_teacher, taken_coach = (
            self.tr("{teacher} has something else on {day}"),
            self.tr("{coach} has something else on {day}"),
        )
        if named:
            taken_teacher = self.tr("{teacher} has something else on {day} ({name})")
            taken_coach = self.tr("{coach} has something else on {day} ({name})")
        closed = self.tr("{day} is a closing day")
        if named:
            closed = self.tr("{day} is a closing day ({name})")
        return {
            ShiftKind.SCHOOL_BREAK: self.tr("{day} falls in the {name}"),
            ShiftKind.PUBLIC_HOLIDAY: self.tr("{day} is {name}"),
            ShiftKind.CLOSED: closed,
            ShiftKind.TEACHER_AWAY: self.tr("{teacher} is not there on {day}"),
            ShiftKind.COACH_AWAY: self.tr("{coach} is not there on {day}"),
            ShiftKind.TEACHER_TAKEN: taken_teacher,
            ShiftKind.COACH_TAKEN: taken_coach,
        }[kind]

    def in_the_way(self, session: SessionRow) -> list[str]:
        """Return what is in the way of a session, each of one person."""
        found = []
        for one in session.obstacles:
            name = self.name(one.person_id, one.person_name)
            found.append(f"{name} {self.wording.obstacle(one.obstacle)}.")
        return list(dict.fromkeys(found))

    def moved_to(self, card: DuoCard, state: DuoState) -> str:
        """Return what is said after a card went to another column."""
        said = self.tr("{pair} is under {column} now.")
        return said.format(pair=self.pair(card), column=self.state(state))


def short_names(names: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return by id the first name, or the whole name of those who share theirs with others."""
    full = dict(names)
    sharing: dict[str, set[str]] = defaultdict(set)
    for key, name in full.items():
        sharing[name.split(" ")[0]].add(key)
    return {
        key: name if len(sharing[name.split(" ")[0]]) > 1 else name.split(" ")[0]
        for key, name in full.items()
    }
