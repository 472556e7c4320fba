"""Every rule has words of its own, in both languages: what is wrong, and where it is asked why."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest

from leerkring.app.planning.warnings import PlanWarning
from leerkring.domain.availability import Obstacle, ObstacleKind
from leerkring.domain.engagements import EngagementKind
from leerkring.domain.meetings import Role
from leerkring.domain.rules import RULES
from leerkring.domain.violations import Rule, Violation
from leerkring.ui.application import WindowHost
from leerkring.ui.planning.conflict_words import ConflictWords
from leerkring.ui.planning.words import ProposalWords
from leerkring.ui.widgets.plan_words import PlanWords

OpenHost = Callable[..., WindowHost]
START = datetime(2027, 3, 2, 13)


def warning(rule: str, *obstacles: Obstacle, number: int = 5) -> PlanWarning:
    violation = Violation(
        rule=rule, severe=True, circle_id="c", meeting_id="m", day=date(2027, 3, 2),
        person_id="p", role=Role.FACILITATOR, name="Kamer 2", number=number, asked=8,
        obstacles=obstacles,
    )  # fmt: skip
    return PlanWarning(violation, "Kring Noord", START, person_name="Anna Bos")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_rule_says_in_its_own_words_what_is_wrong(
    open_window: OpenHost, language: str
) -> None:
    words = PlanWords(open_window(language=language).services.wording)
    usual = words.warning(warning("no such rule"))
    away = Obstacle(ObstacleKind.AWAY, until=date(2027, 3, 9))
    said: dict[str, list[str]] = {}
    for rule in RULES:
        for one in (warning(rule.name), warning(rule.name, away), warning(rule.name, number=0)):
            text = words.warning(one)
            assert text != usual, rule.name
            assert not re.search(r"[{}]|%n|  ", text), text
            assert text[0].isupper()
            assert text.endswith(".")
        said.setdefault(words.warning(warning(rule.name)), []).append(rule.name)
    alike = [names for names in said.values() if len(names) > 1]
    assert alike in ([], [["facilitator", "contributors"]])


@pytest.mark.parametrize("rule", [r for r in RULES if r.hard], ids=lambda rule: rule.name)
def test_every_hard_rule_can_be_counted_among_days_that_fell_away(
    open_window: OpenHost, rule: Rule
) -> None:
    words = ConflictWords(ProposalWords(open_window(language="nl").services.wording))
    assert words.rule(rule.name) != words.rule("no such rule")


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (EngagementKind.VISIT, "kijkt dan mee bij Lies Mol"),
        (EngagementKind.HOST, "heeft dan Lies Mol op bezoek"),
        (EngagementKind.COVER, "vervangt dan Lies Mol"),
        (EngagementKind.COACHING, "heeft dan co-coaching met Lies Mol"),
    ],
)
def test_a_visit_or_session_at_that_time_is_named(
    open_window: OpenHost, kind: EngagementKind, said: str
) -> None:
    words = PlanWords(open_window(language="nl").services.wording)
    engaged = Obstacle(ObstacleKind.ENGAGED, "Lies Mol", engagement=kind)
    for rule in ("one_place", "facilitator", "required", "follow_up"):
        text = words.warning(warning(rule, engaged))
        assert text.startswith("Anna Bos ")
        assert text.endswith(f", maar {said}.")


def test_who_misses_a_second_meeting_are_named_together_for_each_meeting(
    open_window: OpenHost,
) -> None:
    words = PlanWords(open_window(language="nl").services.wording)
    anna, room = warning("missing_twice"), warning("room")
    bram = replace(anna, person_name="Bram Vos")
    next_time = replace(anna, violation=replace(anna.violation, meeting_id="n"))
    said = list(words.sentences((anna, room, bram, next_time)))
    assert [one for one, _ in said] == [anna, room, next_time]
    assert said[0][1] == "Anna Bos en Bram Vos kunnen voor de tweede keer achter elkaar niet."
    assert said[2][1] == "Anna Bos kan voor de tweede keer achter elkaar niet."
    many = [replace(anna, person_name=f"Lid {number}") for number in range(1, 13)]
    ((_, text),) = words.sentences(many)
    assert text.startswith("Lid 1, Lid 2, Lid 3, Lid 4, Lid 5 en nog zeven kunnen")
