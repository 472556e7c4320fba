"""Who declines a role is something to do, and the reserve steps in for exactly that one."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from leerkring.app.home.tasks import Task, TaskKind
from leerkring.app.home.today import AnswerTask, Today
from leerkring.app.invitations.replies import TakeReplies
from leerkring.app.invitations.sending import ConfirmSent, IssueInvitations
from leerkring.app.meetings.changes import MoveMeeting
from leerkring.app.meetings.groups import GroupsToMake
from leerkring.app.meetings.reserve import AskReserve, NoReserveError
from leerkring.app.meetings.roles import AssignRole
from leerkring.app.meetings.rows import MeetingCard
from leerkring.app.workspace import Workspace
from leerkring.domain.invitations import Answer, TaskAnswer, uid_of
from leerkring.domain.meetings import Role
from leerkring.domain.replies import ReplyFound
from support.teams import NAMES
from support.workspaces import team_workspace

STAMP = datetime(2026, 9, 2, 8, tzinfo=UTC)
ELSEWHERE = datetime(2026, 11, 26, 13)
GUEST = "Noor <noor@voorbeeld.nl>"
BRINGS, RESERVE = Role.CASE_CONTRIBUTOR, Role.RESERVE_CONTRIBUTOR


@pytest.fixture
def workspace() -> Workspace:
    """Return a team of which Daan brings a case in November, for whom Fatima is the reserve."""
    made = team_workspace(with_organiser=True)
    made.run(AssignRole("m2", RESERVE, "f"))
    return made


def send(workspace: Workspace) -> int:
    """Send what there is to send, and return its number."""
    batch = workspace.run(IssueInvitations()).value
    workspace.run(ConfirmSent(batch))
    return max(message.sequence for message in batch.messages)


def found(name: str, sequence: int, answer: Answer = Answer.DECLINED) -> ReplyFound:
    return ReplyFound(uid_of("m2"), f"{name.lower()}@voorbeeld.nl", name, answer, sequence, STAMP)


def take(workspace: Workspace, *replies: ReplyFound) -> None:
    workspace.run(TakeReplies(replies))


def decline(workspace: Workspace, name: str, sequence: int) -> None:
    take(workspace, found(name, sequence))


def tasks(workspace: Workspace, kind: TaskKind = TaskKind.ROLE_DECLINED) -> list[Task]:
    view = workspace.ask(Today())
    return [task for task in (*view.urgent, *view.later) if task.kind is kind]


def names(workspace: Workspace, role: Role) -> list[str]:
    return [one.name for one in workspace.ask(MeetingCard("m2")).row.who(role)]


def test_the_reserve_replaces_who_declined_the_present_date(workspace: Workspace) -> None:
    workspace.run(AssignRole("m2", BRINGS, "a"))
    decline(workspace, "Anna", send(workspace))
    workspace.run(MoveMeeting("m2", ELSEWHERE))
    decline(workspace, "Daan", send(workspace))
    (task,) = tasks(workspace)
    assert task.names == ("Daan", "Fatima")
    workspace.run(AskReserve("m2"))
    assert sorted(names(workspace, BRINGS)) == ["Anna", "Fatima"]
    assert tasks(workspace) == []


def test_a_reserve_who_declined_an_earlier_date_can_be_asked(workspace: Workspace) -> None:
    decline(workspace, "Fatima", send(workspace))
    workspace.run(MoveMeeting("m2", ELSEWHERE))
    decline(workspace, "Daan", send(workspace))
    (task,) = tasks(workspace)
    assert task.names == ("Daan", "Fatima")
    workspace.run(AskReserve("m2"))
    assert names(workspace, BRINGS) == ["Fatima"]


def test_a_reserve_who_declined_too_is_not_asked(workspace: Workspace) -> None:
    sequence = send(workspace)
    decline(workspace, "Daan", sequence)
    decline(workspace, "Fatima", sequence)
    (task,) = tasks(workspace)
    assert task.names == ("Daan",)
    with pytest.raises(NoReserveError):
        workspace.run(AskReserve("m2"))


def test_of_more_reserves_the_one_that_was_named_is_asked(workspace: Workspace) -> None:
    workspace.run(AssignRole("m2", RESERVE, "b"))
    decline(workspace, "Daan", send(workspace))
    (task,) = tasks(workspace)
    assert task.names == ("Daan", "Bram")
    workspace.run(AskReserve("m2"))
    assert names(workspace, BRINGS) == ["Bram"]


def test_a_guest_who_declined_is_replaced(workspace: Workspace) -> None:
    workspace.run(AssignRole("m2", BRINGS, guest_name=GUEST))
    decline(workspace, "Noor", send(workspace))
    (task,) = tasks(workspace)
    assert task.names == ("Noor", "Fatima")
    workspace.run(AskReserve("m2"))
    assert sorted(names(workspace, BRINGS)) == ["Daan", "Fatima"]


def test_a_guest_can_be_the_reserve(workspace: Workspace) -> None:
    workspace.run(AssignRole("m2", RESERVE, guest_name=GUEST))
    sequence = send(workspace)
    decline(workspace, "Fatima", sequence)
    decline(workspace, "Daan", sequence)
    (task,) = tasks(workspace)
    assert task.names == ("Daan", "Noor")
    workspace.run(AskReserve("m2"))
    assert names(workspace, BRINGS) == [GUEST]


def test_a_guest_who_declined_is_not_asked_as_the_reserve(workspace: Workspace) -> None:
    workspace.run(AssignRole("m2", RESERVE, guest_name=GUEST))
    sequence = send(workspace)
    decline(workspace, "Noor", sequence)
    decline(workspace, "Daan", sequence)
    (task,) = tasks(workspace)
    assert task.names == ("Daan", "Fatima")
    workspace.run(AskReserve("m2"))
    assert names(workspace, BRINGS) == ["Fatima"]


def settle(workspace: Workspace, kind: TaskKind) -> None:
    (task,) = tasks(workspace, kind)
    workspace.run(AnswerTask(task.key, TaskAnswer.DONE))
    assert tasks(workspace, kind) == []


def test_that_somebody_else_declines_a_role_is_something_else_to_do(workspace: Workspace) -> None:
    decline(workspace, "Daan", send(workspace))
    settle(workspace, TaskKind.ROLE_DECLINED)
    workspace.run(AssignRole("m2", BRINGS, "e", replaces="m2-case_contributor"))
    sequence = send(workspace)
    assert tasks(workspace) == []
    decline(workspace, "Els", sequence)
    (task,) = tasks(workspace)
    assert task.names == ("Els", "Fatima")


def test_another_proposal_is_something_else_to_decide_on(workspace: Workspace) -> None:
    asked = replace(found("Bram", send(workspace), Answer.COUNTER), proposed=ELSEWHERE)
    take(workspace, asked)
    settle(workspace, TaskKind.OTHER_TIME_ASKED)
    take(workspace, replace(asked, stamp=STAMP + timedelta(days=1)))
    assert tasks(workspace, TaskKind.OTHER_TIME_ASKED) == []
    other = ELSEWHERE + timedelta(days=1)
    take(workspace, replace(asked, stamp=STAMP + timedelta(days=2), proposed=other))
    (task,) = tasks(workspace, TaskKind.OTHER_TIME_ASKED)
    assert task.moment == other


@pytest.mark.parametrize("answer", [Answer.COUNTER, Answer.DELEGATED])
def test_a_question_names_who_asks_as_we_call_them(workspace: Workspace, answer: Answer) -> None:
    """Some programs answer with an address only, or with a name of their own."""
    kinds = {Answer.COUNTER: TaskKind.OTHER_TIME_ASKED, Answer.DELEGATED: TaskKind.SENDS_SOMEBODY}
    sequence = send(workspace)
    for name in ("", "b.jansen@werk"):
        take(workspace, replace(found("Bram", sequence, answer), name=name, proposed=ELSEWHERE))
        (task,) = tasks(workspace, kinds[answer])
        assert task.names[0] == "Bram"


def test_another_who_is_sent_is_something_else_to_decide_on(workspace: Workspace) -> None:
    sent = replace(found("Bram", send(workspace), Answer.DELEGATED), delegated_to="x@voorbeeld.nl")
    take(workspace, sent)
    settle(workspace, TaskKind.SENDS_SOMEBODY)
    take(workspace, replace(sent, stamp=STAMP + timedelta(days=1), delegated_to="y@voorbeeld.nl"))
    (task,) = tasks(workspace, TaskKind.SENDS_SOMEBODY)
    assert task.names == ("Bram", "y@voorbeeld.nl")


def test_that_one_more_declines_where_too_few_come_is_something_else_to_do(
    workspace: Workspace,
) -> None:
    *most, last = NAMES
    sequence = send(workspace)
    for name in most:
        decline(workspace, name, sequence)
    settle(workspace, TaskKind.TOO_FEW_COMING)
    decline(workspace, last, sequence)
    (task,) = tasks(workspace, TaskKind.TOO_FEW_COMING)
    assert task.count == 0


def test_who_declined_sits_in_no_small_group_until_the_date_is_another(
    workspace: Workspace,
) -> None:
    decline(workspace, "Fatima", send(workspace))
    assert "f" not in workspace.ask(GroupsToMake("m2")).meetings[-1].attendees
    workspace.run(MoveMeeting("m2", ELSEWHERE))
    send(workspace)
    assert "f" in workspace.ask(GroupsToMake("m2")).meetings[-1].attendees
