"""What Vandaag says of cases, and where it leads: never a word of what they are about."""

from datetime import date

import pytest

from leerkring.app.home.tasks import Task, TaskKind
from leerkring.ui.navigation import Place
from leerkring.ui.theme import Theme
from leerkring.ui.today.page import place_of
from leerkring.ui.today.words import LOOKS, TodayWords
from leerkring.ui.wording import Wording

DAY = date(2026, 9, 10)


def task(
    kind: TaskKind, subject: str, *names: str, about: str = "", count: int = 0, what: str = ""
) -> Task:
    return Task(
        kind=kind, subject=subject, due=DAY, circle_id="k", circle_name="Kring Noord", day=DAY,
        names=names, about=about, count=count, what=what,
    )  # fmt: skip


ASK = task(TaskKind.ASK_CASE, "m1", "Chantal")
TRY = task(TaskKind.TRY_OUT, "a1", "Daan", about="c1")
AGREED = task(TaskKind.ARRANGED, "a2", "Els", about="m1", what="find a room")
ALL_OF_US = task(TaskKind.ARRANGED, "a3", about="m1", what="bring cake")
CLEAR = task(TaskKind.CLEAR_CASES, "cases", count=2)
EMPTY = task(TaskKind.CHOOSE_PEOPLE, "k")
CLEAR_AGREED = task(TaskKind.CLEAR_ARRANGEMENTS, "arrangements", count=2)


@pytest.fixture
def words(theme: Theme) -> TodayWords:
    del theme
    return TodayWords(Wording("en"))


@pytest.mark.parametrize(
    ("one", "title", "reason"),
    [
        (ASK, "Ask Chantal for a case for Kring Noord", "Nothing is noted for Thursday 10"),
        (TRY, "Follow up what Daan tries out", "Agreed in Kring Noord, until Thursday 10"),
        (AGREED, "Els: find a room", "Agreed in Kring Noord, until Thursday 10"),
        (ALL_OF_US, "Everybody: bring cake", "Agreed in Kring Noord, until Thursday 10"),
        (CLEAR, "Clear old texts of cases", "Of two case(s) something written is older"),
        (EMPTY, "Choose who is in Kring Noord", "It meets on Thursday 10"),
        (CLEAR_AGREED, "Clear old agreements", "Two agreement(s) of meetings are older"),
    ],
)
def test_a_task_says_what_there_is_to_do(
    words: TodayWords, one: Task, title: str, reason: str
) -> None:
    text = words.text(one)
    assert text.title == title
    assert text.reason.replace("\xa0", " ").startswith(reason)
    assert one.kind in LOOKS
    assert one.minutes > 0


@pytest.mark.parametrize(
    ("one", "place"),
    [
        (ASK, Place("meeting", "m1")),
        (TRY, Place("cases", "k", "c1")),
        (AGREED, Place("meeting", "m1")),
        (CLEAR, Place("cases", "k", "clear")),
        (EMPTY, Place("circle", "k", "people")),
        (CLEAR_AGREED, Place("cases", "k", "clear")),
    ],
)
def test_a_task_leads_to_where_it_is_done(one: Task, place: Place) -> None:
    assert place_of(one) == place
