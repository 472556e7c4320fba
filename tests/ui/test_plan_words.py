"""Every reason, wish, conflict and way out has a sentence without gaps, in both languages."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtWidgets import QApplication

from leerkring.domain.availability import Obstacle, ObstacleKind
from leerkring.domain.days import DayBlock, DayBlockKind
from leerkring.domain.facts import Facts, PersonFacts
from leerkring.domain.meetings import Role
from leerkring.domain.planning import (
    Absentee,
    Blocker,
    BlockerKind,
    Choice,
    ChoiceKind,
    Conflict,
    ConflictKind,
    DateAlternative,
    DateReason,
    DateReasonKind,
    FunnelStep,
    Keeping,
    ProposedMeeting,
    TurnReason,
    TurnReasonKind,
    UnmetWish,
    WishKind,
)
from leerkring.domain.rhythm import Window
from leerkring.ui.planning.blocker_words import BlockerWords
from leerkring.ui.planning.conflict_words import ConflictWords
from leerkring.ui.planning.words import ProposalWords, short_names
from leerkring.ui.wording import Wording

DAY = date(2027, 2, 23)
START, END = datetime(2027, 3, 2, 13), datetime(2027, 3, 2, 15)
PEOPLE = {key: PersonFacts(key, name) for key, name in (("a", "Anna Bos"), ("b", "Bram Dijk"))}


@pytest.fixture(params=["nl", "en"])
def words(request: pytest.FixtureRequest, qapp: QApplication) -> ProposalWords:
    made = ProposalWords(Wording(request.param))
    made.learn(Facts(DAY, people=PEOPLE))
    return made


def _meeting(reason: DateReason, **more: object) -> ProposedMeeting:
    window = Window(1, DAY, DAY, DAY)
    return ProposedMeeting(
        circle_id="c", window=window, start=START, end=END, room_id=None, roles=(),
        attendees=("a", "b"), reason=reason, **{"absent": (), **more},  # type: ignore[arg-type]
    )  # fmt: skip


def _whole(text: str) -> bool:
    """Tell whether a text is a sentence without a gap left in it."""
    return bool(text.strip()) and not re.search(r"[{}]|%n|%L", text) and "  " not in text


def _reasons() -> Iterator[DateReason]:
    other = DateAlternative(datetime(2027, 3, 9, 13), ("b",))
    for kind in DateReasonKind:
        block = DayBlock(DayBlockKind.SCHOOL_BREAK, "Voorjaarsvakantie")
        yield DateReason(kind, DAY, block, ("a", "b"), (other,))
        yield DateReason(kind, DAY)


def test_every_reason_for_a_day_is_a_sentence(words: ProposalWords) -> None:
    for reason in _reasons():
        assert _whole(words.why_day(_meeting(reason))), reason


def test_every_meeting_that_stays_says_why(words: ProposalWords) -> None:
    reason = DateReason(DateReasonKind.STAYS, DAY)
    said = {kept: words.why_day(_meeting(reason, kept=kept)) for kept in Keeping}
    assert all(_whole(text) for text in said.values())
    assert len(set(said.values())) == len(Keeping)


def test_who_cannot_come_is_named_with_the_obstacle(words: ProposalWords) -> None:
    for kind in ObstacleKind:
        absent = (Absentee("b", (Obstacle(kind, "Noord", DAY),)),)
        text = words.attendance(_meeting(DateReason(DateReasonKind.ON_TARGET, DAY), absent=absent))
        assert _whole(text)
        assert "Bram" in text


@pytest.mark.parametrize("kind", TurnReasonKind)
def test_every_reason_for_a_person_is_a_sentence(
    words: ProposalWords, kind: TurnReasonKind
) -> None:
    for reason in (
        TurnReason(kind),
        TurnReason(kind, 2, 1.5, DAY, 4, ("b",)),
        TurnReason(kind, 1, 0.5, None, 2),
    ):
        for role in Role:
            text = words.why_person(role, "a", reason)
            assert _whole(text)
            assert text.startswith("Anna")


@pytest.mark.parametrize("kind", WishKind)
def test_every_wish_that_is_not_met_is_a_sentence(words: ProposalWords, kind: WishKind) -> None:
    wish = UnmetWish(kind, "c", 1, "a", Role.FACILITATOR, "logopedie")
    assert _whole(words.wish(wish))


@pytest.mark.parametrize("kind", DayBlockKind)
def test_every_block_has_a_name(words: ProposalWords, kind: DayBlockKind) -> None:
    assert _whole(words.block(DayBlock(kind)))


@pytest.mark.parametrize("kind", ConflictKind)
def test_every_conflict_is_said_and_never_as_no_solution(
    words: ProposalWords, kind: ConflictKind
) -> None:
    conflict = Conflict(
        kind=kind, circle_id="c", index=3, wanted=DAY, day=START.date(), number=2, asked=5,
        block=DayBlock(DayBlockKind.SCHOOL_BREAK, "Voorjaarsvakantie"),
        funnel=(FunnelStep("weekend", 11), FunnelStep("quorum", 4), FunnelStep("possible", 0)),
        choices=(Choice(ChoiceKind.OTHER_DATE, day=DAY),),
    )  # fmt: skip
    said = ConflictWords(words).conflict(conflict)
    assert _whole(said.title)
    assert said.text == "" or _whole(said.text)
    assert "oplossing" not in f"{said.title}{said.text}".casefold()
    assert "solution" not in f"{said.title}{said.text}".casefold()


@pytest.mark.parametrize("kind", ChoiceKind)
def test_every_way_out_is_a_verb_on_a_button(words: ProposalWords, kind: ChoiceKind) -> None:
    choice = Choice(kind, day=DAY, missing=("b",), number=2, name="Kamer 2", not_required=("a",))
    assert _whole(ConflictWords(words).choice(choice))


@pytest.mark.parametrize("kind", BlockerKind)
@pytest.mark.parametrize("confirmed", [True, False])
def test_every_rule_in_the_way_is_named(
    words: ProposalWords,
    kind: BlockerKind,
    confirmed: bool,
) -> None:
    blocker = Blocker(
        kind,
        14,
        weekdays=(1, 3),
        people=("a", "b"),
        names=("Kamer 1",),
        day=DAY,
        start=START.time(),
    )
    said = BlockerWords(words)
    alone = Conflict(
        kind=ConflictKind.NO_DAY, circle_id="c", blockers=(blocker,), confirmed=confirmed
    )
    both = replace(alone, blockers=(blocker, Blocker(BlockerKind.SCHOOL_BREAKS)))
    assert _whole(said.sentence(alone))
    assert said.rule(blocker) in said.sentence(both)
    assert said.sentence(alone).partition(":")[0] != said.sentence(both).partition(":")[0]
    assert said.sentence(alone) != said.sentence(replace(alone, confirmed=not confirmed))


def test_only_what_was_tried_is_blamed(words: ProposalWords) -> None:
    unknown = Conflict(kind=ConflictKind.NO_DAY, circle_id="c")
    assert BlockerWords(words).sentence(unknown) == ""
    assert _whole(BlockerWords(words).sentence(replace(unknown, confirmed=True)))


def test_first_names_are_enough_unless_two_share_one() -> None:
    names = {"1": "Anna Bos", "2": "Anna Dijk", "3": "Bram Smit"}
    assert short_names(names) == {"1": "Anna Bos", "2": "Anna Dijk", "3": "Bram"}


def test_the_funnel_counts_the_days_each_rule_took(words: ProposalWords) -> None:
    text = ConflictWords(words).funnel(
        (FunnelStep("weekend", 11), FunnelStep("school_break", 4), FunnelStep("possible", 24))
    )
    assert "39" in text
    assert "11" in text
    assert "24" not in text
