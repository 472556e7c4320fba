"""Who answers no to a visit, a cover or a session is something to do, as long as that holds."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from leerkring.app.home.tasks import Task, TaskKind
from leerkring.app.home.today import Today
from leerkring.app.invitations.replies import ReplyLine, TakeReplies
from leerkring.app.invitations.rotations import cover_key
from leerkring.app.ports import UnitOfWork
from leerkring.domain.invitations import Answer, uid_of
from leerkring.domain.people import Person
from leerkring.domain.replies import ReplyFound
from leerkring.domain.told import PairRole
from leerkring.domain.visits import PeerVisit
from support.invitation_team import FIRST, Team, small_team
from support.rotations import SESSION, START, VISIT, add_rotations

QUESTIONS = {
    Answer.COUNTER: TaskKind.OTHER_TIME_ASKED,
    Answer.DELEGATED: TaskKind.SENDS_SOMEBODY,
}
STAMP = datetime(2026, 9, 2, 8, tzinfo=UTC)


@pytest.fixture
def team() -> Iterator[Team]:
    with small_team() as made:
        made.change(add_rotations)
        made.send()
        yield made


def answer(team: Team, key: str, person: str, said: Answer = Answer.DECLINED) -> ReplyLine:
    with team.store.reading() as unit:
        found = unit.get(Person, person)
    reply = ReplyFound(uid_of(key), found.email, found.name, said, FIRST, STAMP)
    (line,) = team.workspace.run(TakeReplies((reply,))).value
    return line


def declined(team: Team) -> list[Task]:
    view = team.workspace.ask(Today())
    return [t for t in (*view.urgent, *view.later) if t.kind is TaskKind.PAIR_DECLINED]


@pytest.mark.parametrize(
    ("key", "person", "part", "names"),
    [
        (VISIT, "a", PairRole.HOST, ("Anna", "Bram")),
        (VISIT, "b", PairRole.VISITOR, ("Bram", "Anna")),
        (cover_key(VISIT), "c", PairRole.COVER, ("Chantal", "Bram")),
    ],
)
def test_who_declines_a_visit_is_something_to_do(
    team: Team, key: str, person: str, part: PairRole, names: tuple[str, str]
) -> None:
    answer(team, key, person)
    (task,) = declined(team)
    assert (task.subject, task.round_id, task.role) == (f"{VISIT}/{part}", "r", part)
    assert (task.names, task.day) == (names, START.date())
    assert task.due <= START.date() - timedelta(days=7)


@pytest.mark.parametrize(
    ("person", "part", "names"),
    [("a", PairRole.TEACHER, ("Anna", "Bram")), ("b", PairRole.COACH, ("Bram", "Anna"))],
)
def test_who_declines_a_session_is_something_to_do(
    team: Team, person: str, part: PairRole, names: tuple[str, str]
) -> None:
    answer(team, SESSION, person)
    (task,) = declined(team)
    assert (task.subject, task.names) == (f"d/{SESSION}/{part}", names)
    assert task.day == date(2026, 10, 13)


def test_two_who_decline_are_two_things_to_do(team: Team) -> None:
    answer(team, VISIT, "a")
    answer(team, VISIT, "b")
    assert len({task.key for task in declined(team)}) == 2


def test_that_another_host_declines_is_something_else_to_do(team: Team) -> None:
    answer(team, VISIT, "a")
    (before,) = declined(team)
    team.change(lambda unit: setattr(unit.get(PeerVisit, VISIT), "host_id", "d"))
    team.send()
    assert declined(team) == []
    answer(team, VISIT, "d")
    (task,) = declined(team)
    assert task.names == ("Daan", "Bram")
    assert task.key != before.key


@pytest.mark.parametrize(
    ("key", "person", "subject", "round_id"),
    [
        (VISIT, "a", f"{VISIT}/", "r"),
        (cover_key(VISIT), "c", f"{VISIT}/", "r"),
        (SESSION, "b", f"d/{SESSION}/", ""),
    ],
)
@pytest.mark.parametrize("said", [Answer.COUNTER, Answer.DELEGATED])
def test_who_asks_for_another_time_or_person_is_something_to_decide_on(
    team: Team, key: str, person: str, subject: str, round_id: str, said: Answer
) -> None:
    line = answer(team, key, person, said)
    assert line.pair is not None
    assert (line.pair.round_id, line.pair.duo_id) == (round_id, "" if round_id else "d")
    view = team.workspace.ask(Today())
    asked = (*view.urgent, *view.later)
    (task,) = [t for t in asked if t.kind in QUESTIONS.values()]
    assert task.kind is QUESTIONS[said]
    assert task.subject.startswith(subject)
    assert (task.pairs, task.round_id) == (True, round_id)
    assert task.circle_name  # what calendars call it


@pytest.mark.parametrize("how", ["accepted", "moved", "other host", "called off"])
def test_it_is_over_when_it_no_longer_holds(team: Team, how: str) -> None:
    answer(team, VISIT, "a", Answer.ACCEPTED if how == "accepted" else Answer.DECLINED)

    def work(unit: UnitOfWork) -> None:
        visit = unit.get(PeerVisit, VISIT)
        if how == "moved":
            visit.start = START + timedelta(days=1)
        elif how == "other host":
            visit.host_id = "d"
        elif how == "called off":
            unit.remove(visit)

    team.change(work)
    assert declined(team) == []
