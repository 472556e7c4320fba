"""Mail at its time: due when it should be, to whom it should, and once."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from leerkring.app.home.tasks import TaskKind
from leerkring.app.home.today import Today
from leerkring.app.invitations.history import History
from leerkring.app.invitations.letter_log import BeginLetter
from leerkring.app.invitations.letters import Attachment
from leerkring.app.invitations.notices import ConfirmNotices, DueNotices, Notice, NoticeLetters
from leerkring.app.meetings.attendance import ChooseStandIn, RecordAttendance
from leerkring.app.organisation.settings import AppSettings, put_settings
from leerkring.app.ports import UnitOfWork, equals
from leerkring.app.workspace import RedoLast, UndoLast
from leerkring.domain.cases import CaseItem, CaseStatus, CaseTheme
from leerkring.domain.invitations import Channel, LetterKind, LetterState
from leerkring.domain.meetings import Assignment, Meeting, MeetingState, Role
from leerkring.domain.people import Person
from leerkring.domain.visits import PeerVisit, VisitState
from support.invitation_team import ORGANISER_MAIL, Team, small_team
from support.rotations import PRIVATE, VISIT, add_rotations


@pytest.fixture
def team() -> Iterator[Team]:
    with small_team() as made:
        made.send()
        yield made


def wait_until(team: Team, days_before: int, meeting: str = "m1") -> None:
    with team.store.reading() as unit:
        start = unit.get(Meeting, meeting).start
    team.clock.moment = (start - timedelta(days=days_before)).replace(
        hour=7, tzinfo=team.clock.moment.tzinfo
    )


def due(team: Team, kind: LetterKind | None = None) -> list[Notice]:
    found = team.workspace.ask(DueNotices())
    return [one for one in found if kind is None or one.kind is kind]


def test_nothing_is_due_long_before(team: Team) -> None:
    wait_until(team, 9)
    assert due(team) == []


def test_the_agenda_goes_to_everybody_a_week_before_but_not_to_who_sends_it(team: Team) -> None:
    wait_until(team, 7)
    (agenda,) = due(team, LetterKind.AGENDA)
    assert len(agenda.recipients) == 6
    assert ORGANISER_MAIL not in {p.email for p in agenda.recipients}


def test_reminders_go_to_who_has_the_role_with_a_lead_of_its_own(team: Team) -> None:
    wait_until(team, 7)
    (reminder,) = due(team, LetterKind.REMINDER)
    assert {p.role for p in reminder.recipients} == {Role.CASE_CONTRIBUTOR}
    settings = AppSettings(facilitator_days=10, contributor_days=3)
    team.change(lambda unit: put_settings(unit, settings))
    (reminder,) = due(team, LetterKind.REMINDER)
    assert {p.role for p in reminder.recipients} == {Role.FACILITATOR}


def test_who_was_reminded_is_reminded_once_more_the_day_before(team: Team) -> None:
    wait_until(team, 7)
    confirm(team, *due(team))
    assert due(team) == []
    wait_until(team, 1)
    (again,) = due(team, LetterKind.REMINDER)
    confirm(team, again)
    assert due(team) == []


def on_the_last_day_for_both(team: Team) -> list[Notice]:
    team.change(lambda unit: put_settings(unit, AppSettings(facilitator_days=3)))
    wait_until(team, 1)
    return due(team, LetterKind.REMINDER)


def test_on_the_last_day_each_role_has_a_reminder_of_its_own(team: Team) -> None:
    notices = on_the_last_day_for_both(team)
    roles = [{p.role for p in one.recipients} for one in notices]
    assert roles == [{Role.CASE_CONTRIBUTOR}, {Role.FACILITATOR}]
    assert len({one.key for one in notices}) == 2
    (letter,) = team.workspace.ask(NoticeLetters((notices[0].key,), "nl"))
    assert letter.to.role is Role.CASE_CONTRIBUTOR
    confirm(team, notices[0])
    assert due(team, LetterKind.REMINDER) == notices[1:]


def test_a_last_reminder_of_before_each_role_had_its_own_does_not_go_out_again(team: Team) -> None:
    first, second = on_the_last_day_for_both(team)
    (letter,) = team.workspace.ask(NoticeLetters((first.key,), "nl"))
    key = f"reminder/m1/2026-09-10/last/{letter.to.key}"
    planned = replace(letter, letter=replace(letter.letter, key=key))
    team.workspace.run(ConfirmNotices((planned,)))
    assert due(team, LetterKind.REMINDER) == [second]
    team.workspace.run(UndoLast())
    assert due(team, LetterKind.REMINDER) == [first, second]


def confirm(team: Team, *notices: Notice) -> None:
    letters = team.workspace.ask(NoticeLetters(tuple(n.key for n in notices), "nl"))
    team.workspace.run(ConfirmNotices(letters))


def test_another_date_asks_again_and_a_meeting_nobody_knows_of_does_not(team: Team) -> None:
    wait_until(team, 6)
    confirm(team, *due(team))
    with team.store.reading() as unit:
        start = unit.get(Meeting, "m1").start
    team.move("m1", start + timedelta(days=1))
    team.send("m1")
    assert due(team, LetterKind.AGENDA)
    fresh = datetime(2026, 9, 9, 15)
    team.change(
        lambda unit: unit.add(Meeting(id="m9", circle_id="noord", start=fresh, duration_minutes=60))
    )
    assert {n.meeting_id for n in due(team)} == {"m1"}


def test_who_brought_the_last_case_is_asked_how_it_went_on(team: Team) -> None:
    wait_until(team, 7, "m2")
    team.workspace.run(RecordAttendance("m1"))
    (look_back,) = due(team, LetterKind.FOLLOW_UP)
    assert look_back.meeting_id == "m2"
    (letter,) = team.workspace.ask(NoticeLetters((look_back.key,), "nl"))
    assert "10 september" in letter.letter.text


def test_who_was_to_bring_a_case_and_was_not_there_is_asked_nothing(team: Team) -> None:
    wait_until(team, 7, "m2")
    team.workspace.run(RecordAttendance("m1", frozenset({"c"})))
    assert due(team, LetterKind.FOLLOW_UP) == []
    team.workspace.run(ChooseStandIn("m1", "c", "e"))
    (look_back,) = due(team, LetterKind.FOLLOW_UP)
    assert [person.name for person in look_back.recipients] == ["Els"]


def test_a_look_back_is_asked_of_who_has_an_open_case_and_not_of_who_closed_it(team: Team) -> None:
    wait_until(team, 7, "m3")

    def two_meetings(unit: UnitOfWork) -> None:
        for key in ("m1", "m2"):
            unit.get(Meeting, key).state = MeetingState.HELD
        noted = date(2026, 9, 1)
        for key, status in (("m1", CaseStatus.TRYING_OUT), ("m2", CaseStatus.CLOSED)):
            (role,) = unit.find(
                Assignment, equals("meeting_id", key), equals("role", Role.CASE_CONTRIBUTOR)
            )
            unit.add(
                CaseItem(
                    id=key, circle_id="noord", person_id=role.person_id or "", noted_on=noted,
                    theme=CaseTheme.TEAM, status=status, meeting_id=key, chosen=True,
                )
            )  # fmt: skip

    team.change(two_meetings)
    (look_back,) = due(team, LetterKind.FOLLOW_UP)
    assert look_back.meeting_id == "m3"
    (letter,) = team.workspace.ask(NoticeLetters((look_back.key,), "nl"))
    assert "10 september" in letter.letter.text
    confirm(team, look_back)
    assert due(team, LetterKind.FOLLOW_UP) == []


def test_letters_say_je_and_carry_the_programme(team: Team) -> None:
    wait_until(team, 7)
    (agenda,) = due(team, LetterKind.AGENDA)
    programme = Attachment("programma.pdf", "application/pdf", b"%PDF")
    letters = team.workspace.ask(NoticeLetters((agenda.key,), "nl", {"m1": programme}))
    assert len({x.letter.key for x in letters}) == len(letters) == 6
    for one in letters:
        assert one.letter.text.startswith(f"Hallo {one.to.name},")
        assert one.letter.attachments == (programme,)
        assert one.letter.calendar is None


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_agenda_names_the_visits_to_talk_about_and_nothing_of_them(
    team: Team, language: str
) -> None:
    def texts() -> set[str]:
        notices = due(team)
        letters = team.workspace.ask(NoticeLetters(tuple(n.key for n in notices), language))
        return {x.letter.text for x in letters if x.kind is LetterKind.AGENDA}

    wait_until(team, 7)
    heading = {"nl": "Nabespreken", "en": "To talk about"}[language]
    assert not [text for text in texts() if heading in text]
    team.change(add_rotations)

    def elsewhere(unit: UnitOfWork) -> None:
        unit.get(PeerVisit, VISIT).meeting_id = "m1"
        unit.add(
            PeerVisit(
                id="v2", visitor_id="c", host_name="Noor <noor@elders.nl>", meeting_id="m1",
                focus=PRIVATE,
            )
        )  # fmt: skip
        unit.add(
            PeerVisit(
                id="v3", visitor_id="d", host_id="a", meeting_id="m1", state=VisitState.CANCELLED
            )
        )

    team.change(elsewhere)
    assert texts()
    lines = {
        "nl": [
            "- Het bezoek van Bram bij Anna (dinsdag 6 oktober 2026)",
            "- Het bezoek van Chantal bij Noor",
        ],
        "en": [
            "- The visit of Bram to Anna (Tuesday 6 October 2026)",
            "- The visit of Chantal to Noor",
        ],
    }[language]
    for text in texts():
        assert "\n".join(["", heading, *lines, ""]) in text
        assert PRIVATE not in text
        assert "Daan bij" not in text


def test_history_knows_every_mail_and_message(team: Team) -> None:
    wait_until(team, 7)
    confirm(team, *due(team))
    rows = team.workspace.ask(History(meeting_id="m1"))
    kinds = {row.kind for row in rows}
    assert kinds == {LetterKind.INVITATION, LetterKind.AGENDA, LetterKind.REMINDER}
    assert [row.at for row in rows] == sorted((row.at for row in rows), reverse=True)
    team.move("m1", datetime(2026, 11, 3, 13))
    team.send("m1")
    changed = [r for r in team.workspace.ask(History("m1")) if r.kind is LetterKind.CHANGE]
    assert changed
    assert all(row.differences for row in changed)
    mine = team.workspace.ask(History(person_id="a"))
    assert {row.name for row in mine} == {"Anna"}
    assert replace(mine[0]) == mine[0]


def test_the_task_stays_until_everybody_has_the_agenda_of_the_present_date(team: Team) -> None:
    def asked() -> bool:
        view = team.workspace.ask(Today())
        return any(t.kind is TaskKind.SEND_AGENDA for t in (*view.urgent, *view.later))

    wait_until(team, 7)
    (agenda,) = due(team, LetterKind.AGENDA)
    letters = team.workspace.ask(NoticeLetters((agenda.key,), "nl"))
    team.workspace.run(ConfirmNotices(letters[:1]))
    assert asked()
    team.workspace.run(ConfirmNotices(letters[1:]))
    assert not asked()
    with team.store.reading() as unit:
        start = unit.get(Meeting, "m1").start
    team.move("m1", start + timedelta(days=1))
    team.send()
    assert asked()


def test_that_drafts_were_sent_can_be_taken_back_and_said_again(team: Team) -> None:
    wait_until(team, 7)
    before = due(team)
    confirm(team, *before)
    label = team.workspace.next_undo()
    assert label is not None
    assert (label.code, label.fact("mails")) == ("confirm_notices", "7")
    team.workspace.run(UndoLast())
    assert due(team) == before
    assert not [r for r in team.workspace.ask(History("m1")) if r.kind is LetterKind.AGENDA]
    team.workspace.run(RedoLast())
    assert due(team) == []
    team.workspace.run(UndoLast())
    confirm(team, *before)
    assert due(team) == []


def test_what_was_taken_back_can_be_mailed_by_the_app(team: Team) -> None:
    wait_until(team, 7)
    (agenda,) = due(team, LetterKind.AGENDA)
    confirm(team, agenda)
    team.workspace.run(UndoLast())
    (first, *_) = team.workspace.ask(NoticeLetters((agenda.key,), "nl"))
    assert team.workspace.run(BeginLetter(first)).value
    assert not team.workspace.run(BeginLetter(first)).value


def test_each_gets_it_through_the_own_channel(team: Team) -> None:
    wait_until(team, 7)

    def by_mail(unit: UnitOfWork) -> None:
        put_settings(unit, AppSettings(channel=Channel.MAIL))
        bram = next(p for p in unit.find(Person) if p.name.startswith("Bram"))
        bram.channel = Channel.DRAFTS

    team.change(by_mail)
    (agenda,) = due(team, LetterKind.AGENDA)
    letters = team.workspace.ask(NoticeLetters((agenda.key,), "nl"))
    assert {x.to.name.split()[0] for x in letters if x.by_hand} == {"Bram"}
    assert len(agenda.mailed) == 5


def test_mail_about_a_meeting_waits_until_its_other_date_is_passed_on(team: Team) -> None:
    wait_until(team, 6)
    with team.store.reading() as unit:
        start = unit.get(Meeting, "m1").start
    team.move("m1", start + timedelta(days=1))
    waiting = due(team)
    assert waiting
    assert all(one.waits for one in waiting)
    keys = tuple(one.key for one in waiting)
    assert team.workspace.ask(NoticeLetters(keys, "nl")) == ()
    team.send("m1")
    assert not any(one.waits for one in due(team))


def test_a_round_stands_together_by_name_and_the_newest_few_are_read(team: Team) -> None:
    whole = team.workspace.ask(History())
    names = [row.name for row in whole]
    assert names == sorted(names, key=str.casefold)
    assert team.workspace.ask(History(most=5)) == whole[:5]
    found = team.workspace.ask(History(text="bram"))
    assert {row.name for row in found} == {n for n in names if "Bram" in n}
    assert team.workspace.ask(History(text="intervisie")) == whole
    assert all(row.state is LetterState.SENT for row in whole)
