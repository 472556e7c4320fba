"""Words for making a round: who, when, what was found, and what was not."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from leerkring.app.visits.drafting import RoundBasis, RoundPerson, Season
from leerkring.app.visits.drafts import RoundDraft, free_name
from leerkring.domain.facts import Facts
from leerkring.domain.visit_planning import (
    Evenness,
    RoundFigures,
    UnmetKind,
    UnmetVisit,
    VisitChoice,
    VisitChoiceKind,
)
from leerkring.domain.visits import RoundPart
from leerkring.ui.wording import Wording


class RoundWords(QObject):
    """Sentences of the page that makes a round."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.wording = wording
        self._facts: Facts | None = None

    def learn(self, facts: Facts) -> None:
        """Take over who is called what."""
        self._facts = facts

    def name(self, person_id: str | None) -> str:
        """Return what somebody is called."""
        facts = self._facts
        person = facts.people.get(person_id or "") if facts is not None else None
        return person.name if person is not None else ""

    def first(self, person_id: str | None) -> str:
        """Return somebody's first name."""
        return self.name(person_id).split(" ")[0]

    def round_name(self, basis: RoundBasis) -> str:
        """Return "Ronde voorjaar 2027", or "Tweede ronde voorjaar 2027"."""
        if basis.season is Season.AUTUMN:
            names = (
                self.tr("Round autumn {year}"),
                self.tr("Second round autumn {year}"),
                self.tr("Third round autumn {year}"),
            )
        else:
            names = (
                self.tr("Round spring {year}"),
                self.tr("Second round spring {year}"),
                self.tr("Third round spring {year}"),
            )
        first, *others = (name.format(year=basis.year) for name in names)
        return free_name(first, basis.taken, others)

    # Who

    def count(self, draft: RoundDraft) -> str:
        """Return "Twaalf mensen doen mee"."""
        count = len(draft.members)
        if not count:
            return self.tr("Choose who takes part")
        return self.wording.counted_sentence(self.tr("%n people take part", "", count), count)

    def newcomers(self, people: Sequence[RoundPerson]) -> str:
        """Return "Noor doet nog niet mee."."""
        if len(people) == 1:
            name = people[0].name.split(" ")[0]
            return self.tr("{name} does not take part yet.").format(name=name)
        said = self.tr("%n people do not take part yet.", "", len(people))
        return self.wording.counted_sentence(said, len(people))

    def person(self, person: RoundPerson, part: RoundPart | None) -> str:
        """Return what is special about somebody: location, break, from outside."""
        notes = [person.location]
        if part not in (None, RoundPart.BOTH):
            notes = [self.part(part).casefold()]
        if person.paused_until is not None:
            day = self.wording.short_day(person.paused_until, weekday=False)
            notes.append(self.tr("break until {day} included").format(day=day))
        if person.waits:
            notes.append(self.tr("missed a round"))
        if person.external:
            notes.append(self.tr("from outside"))
        return " · ".join(note for note in notes if note)

    def part(self, part: RoundPart | None) -> str:
        """Return how somebody takes part."""
        return {
            RoundPart.BOTH: self.tr("Visits and is visited"),
            RoundPart.VISITS_ONLY: self.tr("Only visits"),
            RoundPart.HOSTS_ONLY: self.tr("Is only visited"),
        }.get(part or RoundPart.BOTH, "")

    def takes_part(self, part: RoundPart | None) -> str:
        """Return whether somebody is ticked, for screen readers."""
        return self.tr("ticked") if part is not None else self.tr("not ticked")

    # What was found

    def found(self, figures: RoundFigures) -> str:
        """Return "Twaalf bezoeken, tien met een dag"."""
        said = self.tr("%n visit(s)", "", figures.visits)
        said = self.wording.counted_sentence(said, figures.visits)
        missing = figures.visits - figures.with_moment
        if not figures.visits:
            return said + "."
        if not missing:
            one = figures.visits == 1
            all_with = self.tr(", all with a day and time.")
            return said + (self.tr(", with a day and time.") if one else all_with)
        if figures.visits == 1:
            return said + self.tr(", still without a day.")
        more = self.tr(", %n still without a day.", "", missing)
        return said + self.wording.in_words(more, missing)

    def fresh(self, figures: RoundFigures) -> str:
        """Return whether anybody sees somebody again while others were not seen yet."""
        if not figures.repeats:
            return self.tr("Nobody visits somebody again before all others were seen.")
        said = self.tr(
            "%n visit(s) to somebody who was seen before, while others were not.", "",
            figures.repeats,
        )  # fmt: skip
        return self.wording.counted_sentence(said, figures.repeats)

    def even(self, evenness: Evenness) -> str:
        """Return by how much some were left out more than others, and whether it could be less."""
        said = []
        made, received = evenness.made, evenness.received
        if made > 1:
            text = self.tr("Some missed %n visit(s) more than others.", "", made)
            said += [self.wording.in_words(text, made), self._at_best(made, evenness.least_made)]
        if received > 1:
            text = self.tr("Some were not visited %n time(s) more than others.", "", received)
            least = evenness.least_received
            said += [self.wording.in_words(text, received), self._at_best(received, least)]
        return " ".join(said)

    def _at_best(self, number: int, least: int) -> str:
        if number <= max(1, least):
            return self.tr("It cannot be more even.")
        return self.wording.in_words(self.tr("At best that would be %n.", "", least), least)

    # What was not

    def several(self, host_id: str, number: int) -> str:
        """Return that more than one visits somebody."""
        said = self.tr("%n visitor(s) go to {host} in this round.", "", number)
        return self.wording.counted_sentence(said, number).format(host=self.name(host_id))

    def unmet(self, one: UnmetVisit) -> str:
        """Return what a round falls short of, in one sentence."""
        person, host = self.name(one.person_id), self.first(one.host_id)
        return self._unmet()[one.kind].format(
            person=person, first=self.first(one.person_id), host=host
        )

    def _unmet(self) -> Mapping[UnmetKind, str]:
        return {
            UnmetKind.NO_HOST: self.tr(
                "{person} can visit nobody in this round, and comes first next time."
            ),
            UnmetKind.NOT_VISITED: self.tr("Nobody visits {person} in this round."),
            UnmetKind.HOSTED_ENOUGH: self.tr(
                "{person} was visited as often this school year as was agreed."
            ),
            UnmetKind.NO_MOMENT: self.tr(
                "{person} and {host} never work at the same time in this round."
            ),
            UnmetKind.NO_COVER: self.tr("Nobody can stand in for {person} when {host} is there."),
            UnmetKind.PAUSED: self.tr("{person} takes a break."),
            UnmetKind.NOT_HERE: self.tr("{person} is away all this time."),
            UnmetKind.REPEATED: self.tr(
                "{person} visits {host} again, although others were not seen yet."
            ),
        }

    def choice(self, choice: VisitChoice, one: UnmetVisit) -> str:
        """Return the verb of a way out."""
        host = self.first(choice.host_id)
        moment = ""
        if choice.start is not None:
            day = self.wording.short_day(choice.start.date())
            moment = f"{day} {self.wording.clock(choice.start.time())}"
        day = self.wording.day(choice.day, weekday=False) if choice.day is not None else ""
        return self._choices(choice, has_host=bool(host)).format(
            host=host, moment=moment, day=day, cover=self.first(choice.cover_id),
            first=self.first(one.person_id),
        )  # fmt: skip

    def _choices(self, choice: VisitChoice, *, has_host: bool) -> str:
        return {
            VisitChoiceKind.OTHER_MOMENT: self.tr("On {moment}"),
            VisitChoiceKind.WITHOUT_COVER: self.tr("Without cover"),
            VisitChoiceKind.BY_VIDEO: self.tr("By video"),
            VisitChoiceKind.OTHER_HOST: (
                self.tr("To {host}") if has_host else self.tr("Another host")
            ),
            VisitChoiceKind.LONGER_ROUND: self.tr("Let the round last until {day}"),
            VisitChoiceKind.NEXT_ROUND: self.tr("Next round"),
        }[choice.kind]
