"""A choice by hand says what it costs, beside the plan without it."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from leerkring.domain.comparing import Comparison
from leerkring.domain.conflicts import WishKind
from leerkring.domain.meetings import Role
from leerkring.domain.plan_request import Pin
from leerkring.ui.application import WindowHost
from leerkring.ui.planning.price import PriceWords
from support.plan_window import PlanScene, open_plan

OpenHost = Callable[..., WindowHost]
MakeScene = Callable[..., PlanScene]


@pytest.fixture
def scene(open_window: OpenHost, qtbot: QtBot) -> MakeScene:
    return lambda *given, **more: open_plan(open_window, qtbot, *given, **more)


def test_a_choice_is_shown_with_its_price_and_another_answer_ends_that(scene: MakeScene) -> None:
    made = scene()
    preview = made.page.preview
    assert preview.price.isHidden()
    first = preview.model.rows[0].meeting
    lead = first.with_role(Role.FACILITATOR)[0]
    second = preview.model.rows[1].meeting
    preview.pinned.emit(Pin(circle_id=second.circle_id, index=second.index, facilitator_id=lead))
    made.settle()
    assert not preview.price.isHidden()
    assert preview.price.text()
    preview.release_wanted.emit(second.index)
    made.settle()
    assert preview.price.isHidden()


@pytest.mark.parametrize(
    ("language", "good", "bad"),
    [
        (
            "nl",
            "Even goed als zonder jouw keuze.",
            (
                "Met jouw keuze: afwezig +2, verschil in beurten als gespreksleider"
                " \N{MINUS SIGN}0,5, dagen naast het ritme +7."
                " Drie andere bijeenkomsten veranderen mee."
            ),
        ),
        (
            "en",
            "Just as good as without your choice.",
            (
                "With your choice: absent +2, difference in turns as facilitator"
                " \N{MINUS SIGN}0.5, days from the rhythm +7."
                " Three other meetings change with it."
            ),
        ),
    ],
)
def test_the_price_is_a_sentence(open_window: OpenHost, language: str, good: str, bad: str) -> None:
    words = PriceWords(open_window(language=language).services.wording)
    assert words.price(Comparison()) == good
    costly = Comparison(((WishKind.MEMBER_ABSENT, 2),), 7, ((Role.FACILITATOR, -0.5),), meetings=3)
    assert words.price(costly).replace("\N{NO-BREAK SPACE}", " ") == bad


@pytest.mark.parametrize("kind", WishKind)
def test_every_wish_has_a_word_of_its_own(open_window: OpenHost, kind: WishKind) -> None:
    words = PriceWords(open_window(language="nl").services.wording)
    others = {words.price(Comparison(((k, 1),))) for k in WishKind if k is not kind}
    assert words.price(Comparison(((kind, 1),))) not in others
