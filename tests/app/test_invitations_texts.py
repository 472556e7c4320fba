"""What an invitation says: previewed as written, in both languages, without case content."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from leerkring.app.invitations.channels import channels_in, part_for
from leerkring.app.invitations.mailing import letters_of
from leerkring.app.invitations.previews import InvitationPreview, MessagePreview, PersonPreview
from leerkring.app.invitations.sending import ConfirmSent
from leerkring.app.invitations.texts import InvitationTexts, UnknownPlaceholderError, fill
from leerkring.app.organisation.settings import AppSettings, put_settings
from leerkring.app.ports import UnitOfWork
from leerkring.calendars.events import EventRenderer
from leerkring.calendars.invitation_files import InvitationFiles
from leerkring.domain.circles import Circle, Membership
from leerkring.domain.errors import NotFoundError
from leerkring.domain.invitations import Channel, Method
from leerkring.domain.meetings import Assignment, Meeting
from leerkring.domain.organisation import Organisation, Setting
from leerkring.domain.people import Person
from leerkring.domain.told import Invitee
from support.invitation_team import FIRST, ORGANISER_MAIL, Team, small_team
from support.strict_calendar import read_strictly
from support.workspaces import NOW


@pytest.fixture
def team() -> Iterator[Team]:
    with small_team() as made:
        yield made


def test_roles_are_called_as_the_settings_say_and_nothing_needs_sending_again(
    team: Team, tmp_path: Path
) -> None:
    team.send()
    word = Setting(id="facilitator_word", value=json.dumps("begeleider"))
    team.change(lambda unit: unit.add(word))
    assert team.outbox().is_empty
    (preview,) = team.workspace.ask(InvitationPreview("m1", "nl"))
    assert "Begeleider: " in preview.text
    assert "Gespreksleider" not in preview.text
    team.move("m1", datetime(2026, 11, 3, 13))
    written = InvitationFiles().write(
        team.issue("m1"),
        tmp_path,
        language="nl",
        progress=lambda done, total: None,
        stopped=lambda: False,
    )
    assert (
        "Begeleider: "
        in read_strictly(written.paths[0].read_bytes()).event.one("DESCRIPTION").value
    )


def test_the_preview_is_exactly_what_is_written(team: Team, tmp_path: Path) -> None:
    (preview,) = team.workspace.ask(InvitationPreview("m1", "nl"))
    batch = team.issue("m1")
    writer = InvitationFiles()
    written = writer.write(
        batch, tmp_path, language="nl", progress=lambda done, total: None, stopped=lambda: False
    )
    event = read_strictly(written.paths[0].read_bytes()).event
    assert event.one("SUMMARY").value == preview.subject
    assert event.one("DESCRIPTION").value == preview.text
    assert int(event.one("SEQUENCE").value) == preview.sequence
    assert len(event.all("ATTENDEE")) == len(preview.recipients)


def test_the_preview_of_a_change_shows_every_message(team: Team) -> None:
    team.send()

    def work(unit: UnitOfWork) -> None:
        unit.remove(unit.get(Membership, "in-f"))

    team.change(work)
    previews = team.workspace.ask(InvitationPreview("m1", "en"))
    assert [(p.method, [i.name for i in p.recipients][-1]) for p in previews] == [
        (Method.REQUEST, "Els"),
        (Method.CANCEL, "Fatima"),
    ]
    assert previews[1].text.startswith("This invitation no longer holds.")


def test_a_draft_to_all_together_is_previewed_as_it_will_be(team: Team) -> None:
    team.change(lambda unit: put_settings(unit, AppSettings(channel=Channel.DRAFTS)))
    (preview,) = team.workspace.ask(InvitationPreview("m1", "nl"))
    (draft,) = preview.mails
    assert len(draft.to) == 6
    batch = team.issue("m1")
    texts = InvitationTexts.load("nl")
    made = letters_of(
        batch, EventRenderer(texts, batch.made_at), "nl", channel=Channel.DRAFTS, each=False
    )
    letter = next(x.letter for x in made if x.message is not None)
    assert (draft.text.subject, draft.text.text) == (letter.subject, letter.text)
    assert draft.text.text.startswith("Hallo allemaal,")


def test_each_mail_is_previewed_to_its_own_person(team: Team) -> None:
    team.change(lambda unit: put_settings(unit, AppSettings(channel=Channel.MAIL)))
    (preview,) = team.workspace.ask(InvitationPreview("m1", "nl"))
    assert [len(mail.to) for mail in preview.mails] == [1] * 6
    assert len({mail.text.text for mail in preview.mails}) == 6
    assert preview.others == ()


def leave_by_mail_drafts_and_files(team: Team, *, each: bool) -> None:
    """Tell everybody, then let six people leave: two in each way of hearing of it."""

    def ways(unit: UnitOfWork) -> None:
        put_settings(unit, AppSettings(draft_each=each))
        for key, channel in zip("abcd", ("mail", "drafts", "drafts", "mail"), strict=True):
            unit.get(Person, key).channel = channel

    def leave(unit: UnitOfWork) -> None:
        for key in "abcdef":
            unit.remove(unit.get(Membership, f"in-{key}"))
        for one in unit.find(Assignment):
            unit.remove(one)

    team.change(ways)
    batch = team.issue()
    for channel in channels_in(batch):
        team.workspace.run(ConfirmSent(part_for(batch, channel), channel))
    team.change(leave)


def written(team: Team, *, each: bool) -> set[tuple[str, str, str]]:
    """Return whom each message about the first meeting goes to, its description and its mail."""
    batch = team.issue("m1")
    renderer = EventRenderer(InvitationTexts.load("nl"), batch.made_at)
    found = set()
    for message in part_for(batch, Channel.FILES).messages:
        if message.method is Method.CANCEL:
            found.add((names(message.invited), description(renderer.message(message)), ""))
    for channel, alone in ((Channel.MAIL, True), (Channel.DRAFTS, each)):
        for one in letters_of(batch, renderer, "nl", channel=channel, each=alone):
            if one.message is not None:
                said = description(one.letter.calendar or b"")
                found.add((names(one.message.invited), said, one.letter.text))
    return found


def names(people: Iterable[Invitee]) -> str:
    return " ".join(sorted(person.name for person in people))


def description(content: bytes) -> str:
    return read_strictly(content).event.one("DESCRIPTION").value


@pytest.mark.parametrize("each", [True, False])
def test_a_cancellation_is_previewed_as_each_way_writes_it(team: Team, each: bool) -> None:
    leave_by_mail_drafts_and_files(team, each=each)
    previews = team.workspace.ask(InvitationPreview("m1", "nl"))
    cancels = [p for p in previews if p.method is Method.CANCEL]
    shown = {(names(m.to), p.text, m.text.text) for p in cancels for m in p.mails}
    shown |= {(names(p.others), p.text, "") for p in cancels if p.others}
    assert shown == written(team, each=each)
    assert len(shown) == (5 if each else 4)


def test_who_is_cancelled_by_mail_is_shown_no_other_names(team: Team) -> None:
    leave_by_mail_drafts_and_files(team, each=True)
    (anna,) = team.workspace.ask(PersonPreview("anna@voorbeeld.nl", ("m1",), "nl"))
    assert "zonder: Anna." in anna.text
    assert names(anna.recipients) == "Anna"
    (els,) = team.workspace.ask(PersonPreview("els@voorbeeld.nl", ("m1",), "nl"))
    assert "zonder: Els en Fatima." in els.text  # one file for those who get files
    assert names(els.recipients) == names(els.others) == "Els"


@pytest.mark.parametrize("channel", [Channel.FILES, Channel.DRAFTS])
def test_who_has_another_address_is_not_named_among_who_leave(team: Team, channel: Channel) -> None:
    team.change(lambda unit: put_settings(unit, AppSettings(channel=channel)))
    team.send()

    def move(unit: UnitOfWork) -> None:
        unit.get(Person, "e").email = "els@elders.voorbeeld.nl"

    team.change(move)
    (only,) = cancellations(team)
    assert "oud mailadres" in only.text
    assert "Els" not in only.text
    assert all("oud mailadres" in mail.text.text for mail in only.mails)
    team.change(lambda unit: unit.remove(unit.get(Membership, "in-f")))
    both = cancellations(team)
    assert {names(one.recipients) for one in both} == {"Els Fatima"}
    assert all("zonder: Fatima.\n" in one.text for one in both)


def cancellations(team: Team) -> list[MessagePreview]:
    found = team.workspace.ask(InvitationPreview("m1", "nl"))
    return [one for one in found if one.method is Method.CANCEL]


def test_a_person_is_shown_all_that_goes_to_them_and_nothing_else(team: Team) -> None:
    team.change(lambda unit: put_settings(unit, AppSettings(channel=Channel.MAIL)))
    view = team.outbox()
    anna = next(p for p in view.people if p.name.startswith("Anna"))
    ids = tuple(line.meeting_id for line in anna.lines)
    found = team.workspace.ask(PersonPreview(anna.key, ids, "nl"))
    assert [len(one.mails) for one in found] == [1] * len(ids)
    assert {p.key for one in found for p in one.recipients} == {anna.key}
    assert all(one.mails[0].text.text.startswith("Hallo Anna") for one in found)
    me = next(p for p in view.people if p.email == ORGANISER_MAIL)
    own = team.workspace.ask(PersonPreview(me.key, ids, "nl"))
    assert all(one.own_calendar and not one.recipients for one in own)


def test_who_subscribes_is_shown_what_the_own_file_says(team: Team) -> None:
    team.change(lambda unit: put_settings(unit, AppSettings(channel=Channel.SUBSCRIPTION)))
    batch = team.issue("m1")
    renderer = EventRenderer(InvitationTexts.load("nl"), batch.made_at)
    files = {c.email: description(renderer.own_calendar(c)) for c in batch.calendars}
    previews = team.workspace.ask(InvitationPreview("m1", "nl"))
    assert {p.email: one.text for one in previews for p in one.recipients} == {
        email: text for email, text in files.items() if email != ORGANISER_MAIL
    }
    assert [names(p.recipients) for p in previews if "Je leidt het gesprek." in p.text] == ["Bram"]
    for email in files:
        (mine,) = team.workspace.ask(PersonPreview(email, ("m1",), "nl"))
        assert mine.text == files[email]


def test_an_organiser_who_takes_part_is_shown_what_the_own_file_says(team: Team) -> None:
    def work(unit: UnitOfWork) -> None:
        unit.get(Organisation, "o").organiser_email = "bram@voorbeeld.nl"

    team.change(work)
    (own,) = [c for c in team.issue("m1").calendars if c.of_organiser]
    said = description(EventRenderer(InvitationTexts.load("nl"), NOW).own_calendar(own))
    (mine,) = team.workspace.ask(PersonPreview("bram@voorbeeld.nl", ("m1",), "nl"))
    assert mine.text == said


def test_a_sent_invitation_can_still_be_looked_at(team: Team) -> None:
    team.send()
    (preview,) = team.workspace.ask(InvitationPreview("m1"))
    assert preview.sequence == FIRST
    with pytest.raises(NotFoundError):
        team.workspace.ask(InvitationPreview("nergens"))


def test_no_case_content_leaves_in_any_byte(team: Team, tmp_path: Path) -> None:
    secret = "GEHEIM-Kevin-huilt"

    def work(unit: UnitOfWork) -> None:
        for meeting in unit.find(Meeting):
            meeting.note = secret
            meeting.work_form = secret
        circle = unit.get(Circle, "noord")
        circle.agreement = replace(circle.agreement, goal=secret)
        for person in unit.find(Person):
            person.functions = person.discipline = secret

    team.change(work)
    for language in ("nl", "en"):
        written = InvitationFiles().write(
            team.issue(),
            tmp_path / language,
            language=language,
            progress=lambda done, total: None,
            stopped=lambda: False,
        )
        for path in written.paths:
            unfolded = path.read_bytes().replace(b"\r\n ", b"")
            assert secret.encode() not in unfolded
            assert secret not in str(path)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_text_exists_in_every_language(language: str) -> None:
    ours, dutch = InvitationTexts.load(language), InvitationTexts.load("nl")
    assert ours.names() == dutch.names()


def test_an_unknown_language_gets_dutch() -> None:
    assert InvitationTexts.load("fr").word("role.facilitator") == "Gespreksleider"


def test_an_unknown_placeholder_is_named() -> None:
    with pytest.raises(UnknownPlaceholderError, match=r"\{naam\}"):
        fill("Dag {naam}", {"name": "Anna"})


def test_a_line_of_empty_places_is_left_out_and_text_with_braces_is_not_filled() -> None:
    filled = fill("{title}\n{place}\n\n{roles}\n", {"title": "{place}", "place": "", "roles": ""})
    assert filled == "{place}"
