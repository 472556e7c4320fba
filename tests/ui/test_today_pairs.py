"""What Vandaag says of who cannot come to a visit or session, and where it leads."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from leerkring.app.home.tasks import Task, TaskKind
from leerkring.domain.told import PairRole
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.today.page import place_of
from leerkring.ui.today.words import LOOKS, TodayWords

OpenHost = Callable[..., WindowHost]
DAY = date(2027, 3, 12)


def task(part: PairRole, subject: str, round_id: str = "") -> Task:
    return Task(
        kind=TaskKind.PAIR_DECLINED, subject=f"{subject}/{part}", due=DAY, day=DAY, count=1,
        role=part, names=("Lies", "Anna"), round_id=round_id,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("part", "said"),
    [
        (PairRole.HOST, "Lies kan niet bij het bezoek van Anna op 12 maart"),
        (PairRole.VISITOR, "Lies kan niet gaan kijken bij Anna op 12 maart"),
        (PairRole.COVER, "Lies kan de groep van Anna niet overnemen op 12 maart"),
        (PairRole.TEACHER, "Lies kan niet bij de co-coaching met Anna op 12 maart"),
        (PairRole.COACH, "Lies kan niet bij de co-coaching met Anna op 12 maart"),
    ],
)
def test_it_says_who_cannot_come_to_what(open_window: OpenHost, part: PairRole, said: str) -> None:
    words = TodayWords(open_window(language="nl").services.wording)
    text = words.text(task(part, "v1"))
    assert text.title.replace("\N{NO-BREAK SPACE}", " ") == said
    assert (text.reason, text.verb) == ("Heeft de uitnodiging afgezegd.", "Zoek een oplossing")
    assert LOOKS[TaskKind.PAIR_DECLINED].icon


def test_it_leads_to_the_visit_or_the_session() -> None:
    assert place_of(task(PairRole.COVER, "v1", "r")) == Place("visits", "r", "v1")
    assert place_of(task(PairRole.COACH, "d/s1")) == Place("coaching", "d", "s1")


@pytest.mark.parametrize("kind", [TaskKind.OTHER_TIME_ASKED, TaskKind.SENDS_SOMEBODY])
def test_a_question_about_it_leads_there_too(open_window: OpenHost, kind: TaskKind) -> None:
    title = "Kijken in elkaars keuken: Lies bij Anna"
    asked = Task(kind=kind, subject="v1/x", due=DAY, day=DAY, circle_name=title, names=("Lies",),
                 round_id="r", pairs=True)  # fmt: skip
    assert place_of(asked) == Place("visits", "r", "v1")
    of_session = replace(asked, subject="d/s1/x", round_id="")
    assert place_of(of_session) == Place("coaching", "d", "s1")
    assert place_of(replace(asked, pairs=False)) == Place("meeting", "v1")
    words = TodayWords(open_window(language="nl").services.wording)
    assert words.text(asked).title.endswith(f"({title})")
