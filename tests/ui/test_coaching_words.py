"""Every reason and way out of a term has words."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time

import pytest

from leerkring.app.coaching.rows import SessionShift
from leerkring.domain.coaching_planning import (
    DuoChoice,
    DuoChoiceKind,
    DuoReason,
    DuoReasonKind,
    NoDuo,
    NoDuoKind,
    ShiftKind,
)
from leerkring.ui.application import WindowHost
from leerkring.ui.coaching.duo_words import DuoWords
from leerkring.ui.coaching.reason_words import ReasonWords
from leerkring.ui.coaching.term_result import WithoutWords
from leerkring.ui.wording import Wording
from support.coaching_scene import make_coaching_scene
from support.sample_pages import SAMPLE_PAGES

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("kind", DuoReasonKind)
def test_every_reason_is_worded(kind: DuoReasonKind) -> None:
    words = ReasonWords(Wording("nl"))
    for number in (0, 1, 3):
        assert words.reason(DuoReason(kind, number, "De Vissen"), "Hanna")


def test_the_duos_counted_are_of_the_co_coach(open_window: Callable[..., WindowHost]) -> None:
    words = ReasonWords(open_window(SAMPLE_PAGES, language="nl").services.wording)
    one = DuoReason(DuoReasonKind.LEAST_LOAD, 1)
    again = DuoReason(DuoReasonKind.REPEATED, 2)
    assert words.reason(one, "Hanna") == "Hanna heeft dan één duo"
    assert words.reason(again, "Hanna") == "al eerder samen"


@pytest.mark.parametrize("kind", NoDuoKind)
def test_every_lack_is_worded(kind: NoDuoKind) -> None:
    assert WithoutWords(Wording("nl")).reason(NoDuo(kind=kind, term_id="t", teacher_id="a"))


@pytest.mark.parametrize("kind", DuoChoiceKind)
def test_every_way_out_is_worded(kind: DuoChoiceKind) -> None:
    choice = DuoChoice(
        kind=kind, coach_id="h", minutes=30, time_from=time(8), time_to=time(17), every_weeks=2
    )
    assert WithoutWords(Wording("nl")).way(choice, lambda _: "Hanna")


@pytest.mark.parametrize("kind", ShiftKind)
@pytest.mark.parametrize("name", ["", "Voorjaarsvakantie"])
def test_every_shift_is_worded(kind: ShiftKind, name: str) -> None:
    view = make_coaching_scene().duo("fatima")
    session = replace(
        view.sessions[0],
        shifted=True,
        start=datetime(2027, 3, 4, 9),
        shift=SessionShift(kind, name, None),
    )
    said = DuoWords(Wording("nl")).shift(session, view.card)
    assert said
    assert "{" not in said
