"""Answers in: taken over when plain, kept when they still hold, shown when somebody must look."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from leerkring.app.home.tasks import TaskKind
from leerkring.app.home.today import Today
from leerkring.app.invitations.replies import (
    AnswerCounts,
    AnswerRow,
    MeetingAnswers,
    ReplyLine,
    TakeReplies,
)
from leerkring.app.invitations.texts import InvitationTexts
from leerkring.app.ports import UnitOfWork
from leerkring.app.workspace import UndoLast
from leerkring.calendars.events import EventRenderer
from leerkring.domain.invitations import Answer, Method, uid_of
from leerkring.domain.meetings import Meeting, MeetingState
from leerkring.domain.people import Person
from leerkring.domain.replies import ReplyFound, Tally, Verdict
from support.invitation_team import FIRST, Team, small_team
from support.strict_calendar import read_strictly

STAMP = datetime(2026, 9, 2, 8, tzinfo=UTC)


@pytest.fixture
def team() -> Iterator[Team]:
    with small_team() as made:
        made.send()
        yield made


def found(
    name: str, answer: Answer, meeting: str = "m1", *, sequence: int = FIRST,
    stamp: datetime = STAMP, comment: str = "", proposed: datetime | None = None,
    delegated_to: str = "",
) -> ReplyFound:  # fmt: skip
    return ReplyFound(
        uid_of(meeting), f"{name}@voorbeeld.nl", name.title(), answer, sequence, stamp,
        comment, proposed, delegated_to,
    )  # fmt: skip


def take(team: Team, *replies: ReplyFound, anyhow: bool = False) -> list[Verdict]:
    lines: tuple[ReplyLine, ...] = team.workspace.run(TakeReplies(replies, anyhow)).value
    return [line.verdict for line in lines]


def rows(team: Team, meeting: str = "m1") -> dict[str, AnswerRow]:
    return {row.name: row for row in team.workspace.ask(MeetingAnswers(meeting))}


def names(team: Team) -> list[str]:
    with team.store.reading() as unit:
        return sorted(p.email.split("@")[0] for p in unit.find(Person))


def test_answers_stand_beside_the_meeting_with_their_comment(team: Team) -> None:
    first, second, *_ = names(team)
    said = take(
        team,
        found(first, Answer.ACCEPTED),
        found(second, Answer.DECLINED, comment="Dan ben ik op cursus"),
    )
    assert said == [Verdict.TAKEN, Verdict.TAKEN]
    known = rows(team)
    assert known[first.title()].answer is Answer.ACCEPTED
    assert known[second.title()].comment == "Dan ben ik op cursus"
    counts = team.workspace.ask(AnswerCounts(("m1", "m2")))
    assert counts["m1"] == Tally(accepted=1, declined=1, silent=4)
    assert "m2" not in counts


def test_capitals_in_an_address_make_no_difference(team: Team) -> None:
    first, *_ = names(team)
    loud = found(first.upper(), Answer.ACCEPTED)
    assert take(team, loud) == [Verdict.TAKEN]
    assert rows(team)[first.title()].answer is Answer.ACCEPTED


def test_an_older_answer_changes_nothing_and_the_same_one_neither(team: Team) -> None:
    first, *_ = names(team)
    newer = found(first, Answer.DECLINED, stamp=STAMP + timedelta(hours=1))
    assert take(team, newer) == [Verdict.TAKEN]
    assert take(team, found(first, Answer.ACCEPTED)) == [Verdict.OLDER]
    assert take(team, newer) == [Verdict.KNOWN]
    assert rows(team)[first.title()].answer is Answer.DECLINED


def test_files_in_any_order_end_with_the_last_answer(team: Team) -> None:
    first, *_ = names(team)
    last = found(first, Answer.DECLINED, stamp=STAMP + timedelta(hours=2))
    take(team, last, found(first, Answer.ACCEPTED))
    assert rows(team)[first.title()].answer is Answer.DECLINED


def test_an_answer_to_an_earlier_date_is_shown_and_taken_only_when_said_so(team: Team) -> None:
    first, second, *_ = names(team)
    take(team, found(first, Answer.ACCEPTED))
    team.move("m1", datetime(2026, 11, 3, 13))
    assert rows(team)[first.title()].stale
    team.send("m1")
    late = found(second, Answer.ACCEPTED)
    assert take(team, late) == [Verdict.EARLIER_DATE]
    assert rows(team)[second.title()].answer is None
    assert take(team, late, anyhow=True) == [Verdict.TAKEN]
    assert take(team, found(first, Answer.ACCEPTED, sequence=FIRST + 1)) == [Verdict.TAKEN]
    assert not rows(team)[first.title()].stale


def take_all_the_same(team: Team, reply: ReplyFound) -> None:
    """Move the meeting and take what was answered before as an answer to its new date."""
    team.move("m1", datetime(2026, 11, 3, 13))
    team.send("m1")
    assert take(team, reply) == [Verdict.EARLIER_DATE]
    assert take(team, reply, anyhow=True) == [Verdict.TAKEN]


def test_what_is_taken_all_the_same_counts_until_the_date_changes_again(team: Team) -> None:
    def tasks() -> list[tuple[str, ...]]:
        view = team.workspace.ask(Today())
        tasks = (*view.urgent, *view.later)
        return [t.names for t in tasks if t.kind is TaskKind.ROLE_DECLINED]

    take_all_the_same(team, found("chantal", Answer.DECLINED))
    assert not rows(team)["Chantal"].stale
    assert team.workspace.ask(AnswerCounts(("m1",)))["m1"] == Tally(declined=1, silent=5)
    assert tasks() == [("Chantal",)]
    team.move("m1", datetime(2026, 11, 4, 13))
    assert rows(team)["Chantal"].stale
    assert tasks() == []


def test_an_answer_after_what_was_taken_all_the_same_is_not_lost(team: Team) -> None:
    before = found("chantal", Answer.DECLINED)
    take_all_the_same(team, before)
    assert take(team, before) == [Verdict.KNOWN]
    assert take(team, before, anyhow=True) == [Verdict.KNOWN]
    earlier = found("chantal", Answer.ACCEPTED, stamp=STAMP - timedelta(hours=1))
    assert take(team, earlier) == [Verdict.OLDER]
    later = found("chantal", Answer.TENTATIVE, stamp=STAMP + timedelta(hours=1))
    assert take(team, later) == [Verdict.EARLIER_DATE]  # a calendar that did not take the new date
    assert take(team, later, anyhow=True) == [Verdict.TAKEN]
    after = STAMP + timedelta(hours=2)
    present = found("chantal", Answer.ACCEPTED, sequence=FIRST + 1, stamp=after)
    assert take(team, present) == [Verdict.TAKEN]
    assert rows(team)["Chantal"].answer is Answer.ACCEPTED


def test_an_answer_that_names_no_number_is_to_the_first_invitation(team: Team) -> None:
    first, second, *_ = names(team)
    assert take(team, found(first, Answer.ACCEPTED, sequence=0)) == [Verdict.TAKEN]
    assert not rows(team)[first.title()].stale
    team.move("m1", datetime(2026, 11, 3, 13))
    team.send("m1")
    assert rows(team)[first.title()].stale
    assert take(team, found(second, Answer.ACCEPTED, sequence=0)) == [Verdict.EARLIER_DATE]


@pytest.mark.parametrize(
    ("reply", "verdict"),
    [
        (ReplyFound("x@elders", "a@voorbeeld.nl", "A", Answer.ACCEPTED, 0, STAMP), Verdict.UNKNOWN),
        (found("niemand", Answer.ACCEPTED), Verdict.UNINVITED),
        (found("anna", Answer.ACCEPTED, sequence=FIRST + 9), Verdict.AHEAD),
    ],
)
def test_what_is_not_plain_is_shown_and_changes_nothing(
    team: Team, reply: ReplyFound, verdict: Verdict
) -> None:
    assert take(team, reply) == [verdict]
    assert all(row.answer is None for row in rows(team).values())


@pytest.mark.parametrize(
    ("reply", "verdict", "kind"),
    [
        (
            found("anna", Answer.DELEGATED, delegated_to="x@voorbeeld.nl"),
            Verdict.DELEGATED,
            TaskKind.SENDS_SOMEBODY,
        ),
        (
            found("anna", Answer.COUNTER, proposed=datetime(2026, 10, 9, 13)),
            Verdict.COUNTER,
            TaskKind.OTHER_TIME_ASKED,
        ),
    ],
)
def test_what_asks_for_a_decision_is_kept_and_stays_a_task_until_the_date_changes(
    team: Team, reply: ReplyFound, verdict: Verdict, kind: TaskKind
) -> None:
    def tasks() -> list[TaskKind]:
        view = team.workspace.ask(Today())
        return [t.kind for t in (*view.urgent, *view.later) if t.kind is kind]

    assert take(team, reply) == [verdict]
    row = rows(team)["Anna"]
    assert (row.answer, row.proposed, row.delegated_to) == (
        reply.answer, reply.proposed, reply.delegated_to,
    )  # fmt: skip
    assert tasks() == [kind]
    assert "m1" not in team.workspace.ask(AnswerCounts(("m1",)))
    assert take(team, reply) == [Verdict.KNOWN]
    team.move("m1", datetime(2026, 11, 3, 13))
    assert tasks() == []


def test_a_known_answer_goes_along_with_an_update_and_not_with_another_date(team: Team) -> None:
    first, *_ = names(team)
    take(team, found(first, Answer.ACCEPTED))

    def statuses(*meetings: str) -> dict[str, str]:
        batch = team.send(*meetings)
        renderer = EventRenderer(InvitationTexts.load("nl"), batch.made_at, batch.answers)
        (request,) = [m for m in batch.messages if m.method is Method.REQUEST]
        event = read_strictly(renderer.message(request)).event
        return {p.value: p.parameters.get("PARTSTAT", "") for p in event.all("ATTENDEE")}

    def hall(unit: UnitOfWork) -> None:
        unit.get(Meeting, "m1").place = "Aula"

    team.change(hall)
    assert statuses("m1")[f"mailto:{first}@voorbeeld.nl"] == "ACCEPTED"
    team.move("m1", datetime(2026, 11, 3, 13))
    assert statuses("m1")[f"mailto:{first}@voorbeeld.nl"] == "NEEDS-ACTION"


def test_taking_answers_over_is_one_step_to_undo(team: Team) -> None:
    first, second, *_ = names(team)
    take(team, found(first, Answer.ACCEPTED), found(second, Answer.DECLINED))
    team.workspace.run(UndoLast())
    assert all(row.answer is None for row in rows(team).values())


def test_an_answer_to_what_was_called_off_changes_nothing(team: Team) -> None:
    first, *_ = names(team)
    team.change(lambda unit: setattr(unit.get(Meeting, "m1"), "state", MeetingState.CANCELLED))
    team.send("m1")
    assert take(team, found(first, Answer.ACCEPTED, sequence=FIRST + 1)) == [Verdict.OFF]
