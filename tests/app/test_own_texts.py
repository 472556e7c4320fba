"""Texts in own words: tried on a real meeting, checked, used everywhere, put back."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from leerkring.app.invitations.own_texts import (
    AllTexts,
    ChangeText,
    NoSubjectError,
    ResetText,
    TemplateText,
    TryText,
)
from leerkring.app.invitations.previews import InvitationPreview
from leerkring.app.invitations.texts import (
    IN_CALENDARS,
    LANGUAGES,
    UnclosedPlaceholderError,
    UnknownPlaceholderError,
)
from leerkring.app.workspace import UndoLast
from leerkring.calendars.invitation_files import InvitationFiles
from leerkring.domain.invitations import OwnText
from support.invitation_team import Team, small_team
from support.rotations import add_rotations
from support.strict_calendar import read_strictly


@pytest.fixture
def team() -> Iterator[Team]:
    with small_team() as made:
        yield made


def text(team: Team, name: str) -> TemplateText:
    return next(t for t in team.workspace.ask(AllTexts("nl")) if t.name == name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_can_be_tried_and_says_nothing_unfilled(team: Team, language: str) -> None:
    for one in team.workspace.ask(AllTexts(language)):
        subject, said = team.workspace.ask(TryText(language, one.name, one.subject, one.text))
        assert bool(subject) is one.is_mail
        assert said
        assert "{" not in f"{subject}{said}"
        for place in one.places:
            team.workspace.ask(TryText(language, one.name, one.subject, place[1]))


def test_a_text_is_tried_on_a_meeting_though_a_visit_comes_first(team: Team) -> None:
    team.change(add_rotations)
    team.clock.moment += timedelta(weeks=3)  # the first meeting is over
    for name in ("mail_invitation", "mail_agenda", "invitation"):
        one = text(team, name)
        subject, said = team.workspace.ask(TryText("nl", name, one.subject, one.text))
        assert "19 november" in f"{subject}{said}"


def test_an_own_text_is_what_is_previewed_and_written(team: Team, tmp_path: Path) -> None:
    team.workspace.run(ChangeText("nl", "invitation", "", "Kom je ook?\n{when}\n{roles}"))
    assert text(team, "invitation").own
    (preview,) = team.workspace.ask(InvitationPreview("m1", "nl"))
    assert preview.text.startswith("Kom je ook?\nWanneer: ")
    written = InvitationFiles().write(
        team.issue("m1"), tmp_path, language="nl", progress=lambda *_: None, stopped=lambda: False
    )
    event = read_strictly(written.paths[0].read_bytes()).event
    assert event.one("DESCRIPTION").value == preview.text


def test_other_words_send_nothing_again(team: Team) -> None:
    team.send()
    team.workspace.run(ChangeText("nl", "invitation", "", "Kom je ook?\n{when}\n{roles}"))
    assert team.outbox().is_empty


def test_the_text_as_shipped_is_no_own_text(team: Team) -> None:
    shipped = text(team, "mail_invitation")
    team.workspace.run(ChangeText("nl", "mail_invitation", "Hoi: {title}", "Kom!"))
    assert text(team, "mail_invitation").subject == "Hoi: {titel}"
    team.workspace.run(ChangeText("nl", "mail_invitation", shipped.subject, shipped.text))
    assert text(team, "mail_invitation") == shipped
    team.workspace.run(ChangeText("nl", "mail_invitation", "Hoi: {title}", "Kom!"))
    team.workspace.run(ResetText("nl", "mail_invitation"))
    assert text(team, "mail_invitation") == shipped
    team.workspace.run(UndoLast())
    assert text(team, "mail_invitation").own


def test_the_other_language_keeps_its_words(team: Team) -> None:
    before = team.workspace.ask(AllTexts("en"))
    team.workspace.run(ChangeText("nl", "mail_agenda", "Agenda", "Tot dan"))
    assert team.workspace.ask(AllTexts("en")) == before


def test_an_unknown_place_is_named_and_nothing_is_kept(team: Team) -> None:
    with pytest.raises(UnknownPlaceholderError) as caught:
        team.workspace.run(ChangeText("nl", "mail_agenda", "Agenda", "Beste {voornaam}"))
    assert caught.value.facts["name"] == "voornaam"
    with pytest.raises(UnknownPlaceholderError):
        team.workspace.run(ChangeText("nl", "invitation", "", "{greeting}"))
    with pytest.raises(NoSubjectError):
        team.workspace.run(ChangeText("nl", "mail_agenda", "  ", "Tot dan"))
    assert not any(one.own for one in team.workspace.ask(AllTexts("nl")))


@pytest.mark.parametrize("name", ["vorige datum", " datum ", "jouw-rol", "Datum", ""])
def test_whatever_stands_between_braces_must_be_a_place(team: Team, name: str) -> None:
    with pytest.raises(UnknownPlaceholderError) as caught:
        team.workspace.ask(TryText("nl", "mail_agenda", "Agenda", f"Op {{{name}}}!"))
    assert caught.value.facts["name"] == name


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Op {datum", "{datum"),
        ("Op {datum \nen {titel}", "{datum"),
        ("Op {datum om {wanneer}", "{datum om {wanneer}"),
        ("Op {{datum}}!", "{{datum}}!"),
    ],
)
def test_a_brace_that_is_not_closed_is_shown_and_nothing_is_kept(
    team: Team, text: str, found: str
) -> None:
    with pytest.raises(UnclosedPlaceholderError) as caught:
        team.workspace.run(ChangeText("nl", "mail_agenda", "Agenda", text))
    assert caught.value.facts["found"] == found
    assert not any(one.own for one in team.workspace.ask(AllTexts("nl")))


def test_a_text_kept_before_braces_were_checked_is_still_sent(team: Team) -> None:
    team.change(lambda unit: unit.add(OwnText(id="nl/invitation", text="{when} {datum")))
    (preview,) = team.workspace.ask(InvitationPreview("m1", "nl"))
    assert preview.text.endswith("{datum")


def test_places_have_dutch_names_and_the_english_ones_hold_too(team: Team) -> None:
    shipped = text(team, "mail_invitation")
    assert shipped.text.startswith("{aanhef}")
    english = shipped.text.replace("{aanhef}", "{greeting}").replace(
        "{plaatsregel}", "{place_line}"
    )
    team.workspace.run(
        ChangeText("nl", "mail_invitation", "Uitnodiging: {title}, {datum}", english)
    )
    assert text(team, "mail_invitation") == shipped
    said = team.workspace.ask(TryText("nl", "mail_agenda", "{titel}", "{aanhef} {greeting}"))
    assert said[1].startswith("Hallo")
    with pytest.raises(UnknownPlaceholderError) as caught:
        team.workspace.ask(TryText("nl", "mail_agenda", "{titel}", "{ontvangers}"))
    assert caught.value.facts["name"] == "ontvangers"


def test_only_places_that_say_something_are_offered(team: Team) -> None:
    names = {t.name: {name for name, _ in t.places} for t in team.workspace.ask(AllTexts("nl"))}
    assert {n for n, places in names.items() if "changes" in places} == {"mail_change"}
    assert {n for n, places in names.items() if "cancelled" in places} == {"mail_cancellation"}
    assert {n for n, places in names.items() if "last_date" in places} == {"mail_follow_up"}
    assert {n for n, places in names.items() if "to_discuss" in places} == {"mail_agenda"}
    for one in team.workspace.ask(AllTexts("nl")):
        for name, braced in one.places:
            said = team.workspace.ask(TryText("nl", one.name, "x", f"<{braced}>"))[1]
            assert said != "<>" or name in ("place", "place_line")


def test_mail_comes_first_and_every_text_is_there(team: Team) -> None:
    names = [one.name for one in team.workspace.ask(AllTexts("nl"))]
    assert names[0] == "mail_invitation"
    assert set(IN_CALENDARS) < set(names)
