"""Data in the user's words, in both languages."""

from collections.abc import Callable
from datetime import date, datetime, time

import pytest

from leerkring.app.ports import Label
from leerkring.domain.availability import Obstacle, ObstacleKind
from leerkring.domain.errors import InvalidValueError
from leerkring.domain.meetings import Role
from leerkring.ui.application import WindowHost
from leerkring.ui.wording import Wording

OpenHost = Callable[..., WindowHost]
TUESDAY = date(2027, 3, 2)


@pytest.fixture
def dutch(open_window: OpenHost) -> Wording:
    return open_window(language="nl").services.wording


@pytest.fixture
def english(open_window: OpenHost) -> Wording:
    return open_window(language="en").services.wording


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_days_and_times_in_dutch(dutch: Wording) -> None:
    assert plain(dutch.day(TUESDAY)) == "dinsdag 2 maart"
    assert plain(dutch.day(TUESDAY, weekday=False, year=True)) == "2 maart 2027"
    assert plain(dutch.short_day(TUESDAY)) == "di 2 mrt"
    assert dutch.time_of_day(time(13)) == "13.00 uur"
    assert dutch.hours(time(13), time(15)) == "13.00 tot 15.00 uur"
    assert plain(dutch.moment(datetime(2027, 1, 13, 15))) == "woensdag 13 januari, 15.00 uur"


def test_days_and_times_in_english(english: Wording) -> None:
    assert plain(english.day(TUESDAY)) == "Tuesday 2 March"
    assert english.time_of_day(time(13)) == "13:00"
    assert english.hours(time(13), time(15)) == "13:00 to 15:00"


def test_a_day_is_never_broken_between_number_and_month(dutch: Wording) -> None:
    assert "2\N{NO-BREAK SPACE}maart" in dutch.day(TUESDAY)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "vandaag"),
        (1, "morgen"),
        (-1, "gisteren"),
        (8, "over 8 dagen"),
        (-10, "10 dagen geleden"),
    ],
)
def test_how_far_a_day_is(dutch: Wording, days: int, words: str) -> None:
    today = date(2026, 11, 23)
    assert dutch.distance(date.fromordinal(today.toordinal() + days), today) == words


def test_english_knows_plurals(english: Wording) -> None:
    assert english.distance(date(2026, 11, 25), date(2026, 11, 23)) == "in 2 days"


def test_numbers_to_twelve_are_words(dutch: Wording) -> None:
    assert [dutch.number(n) for n in (0, 1, 12, 13)] == ["geen", "één", "twaalf", "13"]


def test_names_are_listed_as_people_say_it(dutch: Wording) -> None:
    assert dutch.listed([]) == ""
    assert dutch.listed(["Anna"]) == "Anna"
    assert dutch.listed(["Anna", "Bram", "Els"]) == "Anna, Bram en Els"


def test_a_counted_sentence_begins_with_its_number_in_words(dutch: Wording) -> None:
    assert dutch.counted_sentence("6 mensen kunnen niet.", 6) == "Zes mensen kunnen niet."
    assert dutch.counted_sentence("1 ding te doen", 1) == "Eén ding te doen"
    assert dutch.counted_sentence("1500 mensen", 1500) == "1.500 mensen"
    assert dutch.in_words("nog 2", 2) == "nog twee"


def test_a_reason_can_stand_in_the_middle_of_a_sentence(dutch: Wording) -> None:
    free = Obstacle(ObstacleKind.SCHOOL_BREAK, "Herfstvakantie")
    assert dutch.obstacle(free) == "heeft dan herfstvakantie"
    assert "(" not in dutch.obstacle(Obstacle(ObstacleKind.LOCATION_CLOSED))


def test_every_role_and_obstacle_has_words(dutch: Wording) -> None:
    assert all(dutch.role(role) for role in Role)
    assert all(dutch.obstacle(Obstacle(kind, "x")) for kind in ObstacleKind)
    away = dutch.obstacle(Obstacle(ObstacleKind.AWAY, until=TUESDAY))
    assert plain(away) == "is afwezig, tot en met 2 maart"


def test_a_change_is_named_by_its_feature(dutch: Wording) -> None:
    words = Wording("nl", {"plan": lambda label, wording: f"jaarplan {label.fact('circle')}"})
    assert words.change(Label.of("plan", circle="Kring Noord")) == "jaarplan Kring Noord"
    assert words.change(Label.of("unheard_of")) == "laatste wijziging"
    assert words.change(None) == ""


def test_a_refusal_is_said_in_the_language_of_the_window(dutch: Wording) -> None:
    assert dutch.refusal(InvalidValueError(field="een naam")) == "Vul een naam in."


def test_a_refusal_says_days_in_words(dutch: Wording) -> None:
    said = dutch.refusal(InvalidValueError(field=TUESDAY))
    assert plain(said) == "Vul dinsdag 2 maart 2027 in."
