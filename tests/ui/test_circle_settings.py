"""What a circle agreed, field by field: it applies at once and can be undone."""

from collections.abc import Callable
from datetime import time
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from leerkring.app.circles.rows import CircleCard, CircleDetails
from leerkring.domain.circles import (
    Agreement,
    CadenceKind,
    CircleKind,
    CircleType,
    ContributorMode,
    FacilitatorMode,
)
from leerkring.domain.groups import GroupSizes
from leerkring.ui.application import WindowHost
from leerkring.ui.circles.page import CirclePage
from leerkring.ui.circles.sections import Section
from leerkring.ui.circles.settings_basics import AboutSection, ColourSection, PlaceSection
from leerkring.ui.circles.settings_rhythm import FreeDaysSection, RhythmSection, WhenSection
from leerkring.ui.circles.settings_roles import RolesSection
from leerkring.ui.services import Place
from leerkring.ui.widgets.notices import NoticeBar
from support import circles
from support.circles import CircleScene, make_circle_scene, press

OpenHost = Callable[..., WindowHost]
S = TypeVar("S", bound=Section)


@pytest.fixture
def scene() -> CircleScene:
    return make_circle_scene()


@pytest.fixture
def host(open_window: OpenHost, scene: CircleScene) -> WindowHost:
    return circles.open_at(open_window, scene, Place("circle", "noord", "settings"))


@pytest.fixture
def page(host: WindowHost) -> CirclePage:
    return circles.circle_page(host)


def card(scene: CircleScene) -> CircleDetails:
    return scene.workspace.ask(CircleCard("noord"))


def agreed(scene: CircleScene) -> Agreement:
    return card(scene).agreement


def section(page: CirclePage, kind: type[S]) -> S:
    return next(one for one in page.content.settings.sections if isinstance(one, kind))


def pick(box: object, value: object) -> None:
    assert isinstance(box, QComboBox)
    at = next(n for n in range(box.count()) if box.itemData(n) == value)
    box.setCurrentIndex(at)
    box.activated.emit(at)


def test_rhythm_changes_at_once_and_the_header_follows(
    page: CirclePage, scene: CircleScene
) -> None:
    rhythm = section(page, RhythmSection)
    rhythm.count.setValue(12)
    assert agreed(scene).cadence_number == 12
    assert "12" in page.frame.subtitle.text()
    pick(rhythm._kind, CadenceKind.N_PER_YEAR)
    assert (agreed(scene).cadence_kind, agreed(scene).cadence_number) == (
        CadenceKind.N_PER_YEAR,
        5,
    )
    pick(rhythm._kind, CadenceKind.PER_SCHOOL_BLOCK)
    assert not rhythm.count.isVisible()


def test_an_unusual_rhythm_gets_a_remark_and_no_refusal(page: CirclePage) -> None:
    rhythm = section(page, RhythmSection)
    assert not rhythm.remark.isVisible()
    rhythm.count.setValue(20)
    assert rhythm.remark.isVisible()


def test_days_and_times(page: CirclePage, scene: CircleScene) -> None:
    when = section(page, WhenSection)
    when.days[1].click()
    assert agreed(scene).weekdays == (1, 3)
    when.days[3].click()
    assert agreed(scene).weekdays == (1,)
    when.start.setTime(QTime(9, 30))
    assert agreed(scene).start_time == time(9, 30)
    when.fixed.findChildren(QPushButton)[1].click()
    assert agreed(scene).start_time is None
    assert when.earliest.isVisible()


def test_an_end_before_the_start_is_refused_below_the_field(
    page: CirclePage, scene: CircleScene
) -> None:
    when = section(page, WhenSection)
    when.fixed.findChildren(QPushButton)[1].click()
    when.latest.setTime(QTime(8, 0))
    assert agreed(scene).time_to == time(17, 0)
    assert when.between_field.control.accessibleDescription()


def test_purpose_and_who_carries_it(qtbot: QtBot, page: CirclePage, scene: CircleScene) -> None:
    about = section(page, AboutSection)
    pick(about._type, CircleType.LEARNING_CIRCLE)
    pick(about._kind, CircleKind.CROSS_SCHOOL)
    qtbot.waitUntil(lambda: any(b.isVisible() for b in page.content.findChildren(NoticeBar)))
    about.goal.setFocus()
    QTest.keyClicks(about.goal, "Beter luisteren")
    press(Qt.Key.Key_Return)
    pick(about._lead, "anna")
    pick(about._deputy, "bram")
    found = agreed(scene)
    assert (found.type, found.kind) == (CircleType.LEARNING_CIRCLE, CircleKind.CROSS_SCHOOL)
    assert (found.goal, found.lead_id, found.deputy_id) == ("Beter luisteren", "anna", "bram")


def test_rooms_belong_to_the_location(page: CirclePage, scene: CircleScene) -> None:
    place = section(page, PlaceSection)
    place.chips["kamer2"].click()
    assert agreed(scene).room_ids == ("kamer2",)
    pick(place._location, None)
    assert agreed(scene).location_id is None
    assert agreed(scene).room_ids == ()


def test_free_days_and_quorum(page: CirclePage, scene: CircleScene) -> None:
    free = section(page, FreeDaysSection)
    free.breaks.click()
    free.holidays.click()
    free.quorum.setValue(4)
    found = agreed(scene)
    assert (found.avoid_school_breaks, found.avoid_public_holidays, found.quorum) == (
        False,
        False,
        4,
    )


def test_a_fixed_facilitator_may_come_from_outside(page: CirclePage, scene: CircleScene) -> None:
    roles = section(page, RolesSection)
    roles.mode.findChildren(QPushButton)[1].click()
    assert any("Marieke Jansen" in text for text in circles.options()), "the organiser"
    QTest.keyClicks(circles.picker().field, "Truus Bos")
    press(Qt.Key.Key_Return)
    assert agreed(scene).facilitator_mode is FacilitatorMode.FIXED
    assert agreed(scene).fixed_facilitator_name == "Truus Bos"
    assert roles.who.text() == "Truus Bos"
    roles.who.click()
    circles.choose("Daan Kok")
    assert agreed(scene).fixed_facilitator_id == "daan"
    assert agreed(scene).fixed_facilitator_name == ""


def test_contributors_by_turn_or_at_the_meeting(page: CirclePage, scene: CircleScene) -> None:
    roles = section(page, RolesSection)
    roles.count.setValue(2)
    roles.reserve.click()
    assert (agreed(scene).contributors_per_meeting, agreed(scene).with_reserve) == (2, False)
    roles.case_mode.findChildren(QPushButton)[1].click()
    assert agreed(scene).contributor_mode is ContributorMode.CHOSEN_AT_MEETING
    assert not roles.count.isVisible()


def test_colour(page: CirclePage, scene: CircleScene) -> None:
    section(page, ColourSection).buttons[2].click()
    assert card(scene).colour == 2


def test_every_change_can_be_undone(host: WindowHost, page: CirclePage, scene: CircleScene) -> None:
    before = agreed(scene)
    section(page, RhythmSection).duration.setValue(90)
    section(page, WhenSection).days[0].click()
    host.window.undo()
    host.window.undo()
    assert agreed(scene) == before
    assert section(page, RhythmSection).duration.value() == before.duration_minutes
    assert not section(page, WhenSection).days[0].isChecked()


def test_small_groups_begin_with_usual_sizes_that_stay_in_order(
    page: CirclePage, scene: CircleScene
) -> None:
    roles = section(page, RolesSection)
    assert not roles.least_field.isVisible()
    roles.in_groups.click()
    assert agreed(scene).group_sizes == GroupSizes(3, 5)
    assert roles.least_field.isVisible()
    roles.most.setValue(2)
    assert agreed(scene).group_sizes == GroupSizes(2, 2)
    roles.least.setValue(4)
    assert agreed(scene).group_sizes == GroupSizes(4, 4)
    roles.in_groups.click()
    assert agreed(scene).group_sizes is None
