"""An invitation is taken back the way it came, whatever way people hear of meetings by now."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from leerkring.app.invitations.batches import Batch
from leerkring.app.invitations.channels import channels_in, part_for
from leerkring.app.invitations.sending import ConfirmSent
from leerkring.app.organisation.settings import AppSettings, put_settings
from leerkring.app.ports import UnitOfWork
from leerkring.domain.circles import Membership
from leerkring.domain.invitations import Channel, Method
from leerkring.domain.meetings import Meeting, MeetingState
from leerkring.domain.organisation import Organisation
from leerkring.domain.people import Person
from support.invitation_team import Team, small_team

EVERYWHERE = AppSettings(
    mail_host="mail.voorbeeld.nl",
    server_address="https://agenda.voorbeeld.nl/kring",
    subscription_folder="/agenda",
)


@pytest.fixture
def team() -> Iterator[Team]:
    with small_team() as made:
        yield made


def use(team: Team, channel: Channel, settings: AppSettings = EVERYWHERE) -> None:
    """Let everybody hear of meetings in this way from now on."""
    team.change(lambda unit: put_settings(unit, replace(settings, channel=channel)))


def send(team: Team) -> Batch:
    """Send all that is to be sent, each in their own way."""
    batch = team.issue()
    for channel in channels_in(batch):
        team.workspace.run(ConfirmSent(part_for(batch, channel), channel))
    assert team.outbox().is_empty
    return batch


def leave(team: Team, *people: str) -> None:
    def work(unit: UnitOfWork) -> None:
        for person in people:
            unit.remove(unit.get(Membership, f"in-{person}"))

    team.change(work)


def change_person(team: Team, key: str, *, email: str = "", channel: str = "") -> None:
    def work(unit: UnitOfWork) -> None:
        person = unit.get(Person, key)
        person.email, person.channel = email or person.email, channel or person.channel

    team.change(work)


def call_off(unit: UnitOfWork) -> None:
    unit.get(Meeting, "m2").state = MeetingState.CANCELLED


def cancelled(batch: Batch, channel: Channel) -> set[str]:
    """Return whom a channel tells not to come."""
    messages = part_for(batch, channel).messages
    cancels = (m for m in messages if m.method is Method.CANCEL)
    return {person.email for m in cancels for person in m.recipients}


@pytest.mark.parametrize("usual", [Channel.SERVER, Channel.FILES, Channel.SUBSCRIPTION])
def test_an_old_address_hears_by_mail_what_it_was_told_by_mail(team: Team, usual: Channel) -> None:
    use(team, usual)
    change_person(team, "a", channel="mail")
    send(team)
    change_person(team, "a", email="nieuw@voorbeeld.nl")
    batch = send(team)
    assert cancelled(batch, Channel.MAIL) == {"anna@voorbeeld.nl"}
    assert cancelled(batch, usual) == set()


@pytest.mark.parametrize("told", [Channel.FILES, Channel.DRAFTS, Channel.MAIL])
@pytest.mark.parametrize("now", [Channel.SERVER, Channel.SUBSCRIPTION])
def test_who_leaves_after_the_others_look_elsewhere_is_told_as_before(
    team: Team, told: Channel, now: Channel
) -> None:
    use(team, told)
    send(team)
    use(team, now)
    leave(team, "e")
    view = team.outbox()
    assert view.channels_of(item.meeting_id for item in view.items) == {told, now}
    batch = send(team)
    assert cancelled(batch, told) == {"els@voorbeeld.nl"}
    assert cancelled(batch, now) == set()


def test_what_stands_in_an_own_calendar_is_taken_back_there(team: Team) -> None:
    use(team, Channel.MAIL)
    send(team)
    use(team, Channel.SERVER)
    leave(team, "f")
    send(team)  # the others hear of that on the server only
    leave(team, "e")
    assert cancelled(send(team), Channel.MAIL) == {"els@voorbeeld.nl"}


def test_who_only_looked_on_the_server_has_nothing_to_take_back(team: Team) -> None:
    use(team, Channel.SERVER)
    send(team)
    use(team, Channel.MAIL)
    leave(team, "e")
    batch = send(team)
    assert cancelled(batch, Channel.SERVER) == {"els@voorbeeld.nl"}
    assert cancelled(batch, Channel.MAIL) == set()


def test_who_came_back_is_told_as_they_were_told_last(team: Team) -> None:
    use(team, Channel.MAIL)
    send(team)
    use(team, Channel.SERVER)
    leave(team, "e")
    send(team)
    team.change(lambda unit: unit.add(Membership(id="in-e", circle_id="noord", person_id="e")))
    send(team)
    leave(team, "e")
    assert cancelled(send(team), Channel.SERVER) == {"els@voorbeeld.nl"}


def test_a_meeting_that_is_off_is_called_off_everywhere_it_was_told(team: Team) -> None:
    use(team, Channel.SERVER)
    change_person(team, "a", channel="mail")
    send(team)
    use(team, Channel.DRAFTS)
    team.change(call_off)
    batch = send(team)
    assert cancelled(batch, Channel.MAIL) == {"anna@voorbeeld.nl"}
    assert len(cancelled(batch, Channel.SERVER)) == 5
    assert cancelled(batch, Channel.DRAFTS) <= {"marieke@voorbeeld.nl"}


@pytest.mark.parametrize("told", [Channel.MAIL, Channel.SERVER])
def test_a_way_that_is_given_up_gives_way_to_the_present_one(team: Team, told: Channel) -> None:
    use(team, told)
    send(team)
    use(team, Channel.FILES, AppSettings())
    leave(team, "e")
    assert cancelled(send(team), Channel.FILES) == {"els@voorbeeld.nl"}


def test_who_was_mailed_waits_for_a_mail_server_when_the_others_look_elsewhere(team: Team) -> None:
    use(team, Channel.MAIL)
    send(team)
    use(team, Channel.SERVER, AppSettings())
    leave(team, "e")
    assert cancelled(team.issue(), Channel.MAIL) == {"els@voorbeeld.nl"}


def test_the_file_of_the_organiser_goes_the_present_way(team: Team) -> None:
    def organise(unit: UnitOfWork) -> None:
        unit.get(Organisation, "o").organiser_email = "anna@voorbeeld.nl"
        call_off(unit)

    use(team, Channel.MAIL)
    send(team)
    use(team, Channel.FILES)
    team.change(organise)
    batch = team.issue("m2")
    assert "bram@voorbeeld.nl" in cancelled(batch, Channel.MAIL)
    by_files = part_for(batch, Channel.FILES)
    assert "anna@voorbeeld.nl" in cancelled(batch, Channel.FILES)
    assert [c.email for c in by_files.calendars if c.of_organiser] == ["anna@voorbeeld.nl"]
