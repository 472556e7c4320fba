"""Making a duo by hand, and having duos of a term proposed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from leerkring.app.coaching.board import Board
from leerkring.app.coaching.drafts import TermDrafting
from leerkring.app.coaching.ports import Progress, Stop
from leerkring.app.coaching.wishes import PairWishes
from leerkring.app.organisation.settings import ChangeSettings, CurrentSettings
from leerkring.app.people.changes import ChangePerson, SetWorkingPattern
from leerkring.domain.coaching import DuoState, PairWishKind
from leerkring.domain.coaching_planning import (
    CoachPair,
    DuoChoice,
    DuoChoiceKind,
    DuoProposal,
    NoDuo,
    NoDuoKind,
    ProposedDuo,
    TermRequest,
)
from leerkring.domain.facts import Facts
from leerkring.domain.people import WorkingPattern, WorkingSpan
from leerkring.ui.application import WindowHost
from leerkring.ui.coaching.new import NewDuoPage
from leerkring.ui.coaching.term import TermPage
from leerkring.ui.services import Place
from leerkring.ui.widgets.picker import Picker
from support import audit
from support.coaching_scene import (
    PAGES,
    CoachingScene,
    make_coaching_scene,
    open_coaching,
    planning_slowly,
    press,
    texts,
)
from support.inputs import InputCounter

OpenHost = Callable[..., WindowHost]
LOOKS = [
    ("nl", "light", 100, (1100, 700)),
    ("en", "dark", 100, (1600, 1000)),
    ("nl", "dark", 200, (1100, 700)),
]


@pytest.fixture
def scene() -> CoachingScene:
    return make_coaching_scene()


def new_page(host: WindowHost) -> NewDuoPage:
    page = host.window.page
    assert isinstance(page, NewDuoPage)
    return page


def term_page(host: WindowHost) -> TermPage:
    page = host.window.page
    assert isinstance(page, TermPage)
    return page


def take(host: WindowHost, name: str) -> None:
    """Type part of a name in the list that is open, and choose the first."""
    picker = next(p for p in host.window.findChildren(Picker) if p.isVisible())
    QTest.keyClicks(picker.field, name)
    QTest.keyClick(picker.field, Qt.Key.Key_Return)


def test_two_people_are_enough_for_a_duo(
    open_window: OpenHost, scene: CoachingScene, inputs: InputCounter
) -> None:
    host = open_coaching(open_window, scene, Place("coaching"))
    inputs.reset()
    press(host.window, "Nieuw duo")
    page = new_page(host)
    assert not page.make_action.isEnabled()
    assert "Kies twee mensen." in texts(host.window)
    press(host.window, "Krijgt coaching: Kies iemand")
    take(host, "Daan")
    assert page.coach.hasFocus()
    QTest.keyClick(page.coach, Qt.Key.Key_Return)
    take(host, "Sanne")
    said = texts(host.window)
    assert "Beste momenten" in said
    assert "Dan kunnen ze allebei" in said
    assert page.moments.buttons[0].isChecked()
    page.make_action.trigger()
    assert inputs.inputs <= 8
    card = scene.card("daan")
    assert (card.coach_id, card.state, card.agreed) == ("sanne", DuoState.RUNNING, 8)
    assert host.services.navigator.here == Place("coaching", card.id)
    host.services.undo()
    assert host.services.navigator.here == Place("coaching")


def test_moments_say_why_and_who_does_not_work_then(
    open_window: OpenHost, scene: CoachingScene
) -> None:
    days = tuple(WorkingSpan(day) for day in (0, 3))
    scene.workspace.run(SetWorkingPattern("daan", WorkingPattern(days)))
    host = open_coaching(open_window, scene, Place("coaching_new", "daan"))
    page = new_page(host)
    assert page.coach.hasFocus()
    QTest.keyClick(page.coach, Qt.Key.Key_Return)
    take(host, "Bram")
    said = texts(host.window)
    assert "Daan werkt niet op dinsdag." in said
    shown = [button.text().replace("\N{NO-BREAK SPACE}", " ") for button in page.moments.buttons]
    assert shown[0].startswith(("Elke maandag", "Elke donderdag"))
    assert len(shown) == 2
    page.moments.choose_other(3, time(10, 30))
    page.make()
    assert scene.card("daan").start_time == time(10, 30)


def test_the_two_can_be_turned_round_and_wrong_days_are_put_right(
    open_window: OpenHost, scene: CoachingScene
) -> None:
    host = open_coaching(open_window, scene, Place("coaching_new", "daan"))
    page = new_page(host)
    page.pick_coach()
    take(host, "Bram")
    press(host.window, "Draai de twee om")
    assert page.teacher.text() == "Bram Visser"
    page.last.setFocus()
    page.last.selectAll()
    QTest.keyClicks(page.last, "1-1-2027")
    QTest.keyClick(page.last, Qt.Key.Key_Return)
    assert "De laatste dag is voor de eerste." in texts(host.window)
    press(host.window, "Maak er 24 mei 2027 van")
    assert "De laatste dag is voor de eerste." not in texts(host.window)
    assert page.last.date().month() == 5


# ---- a term ---------------------------------------------------------------------------------


class OneLeftOut:
    """Proposes for all teachers but the last, who has ways out."""

    def __init__(self) -> None:
        self.asked: list[TermRequest] = []

    def propose(
        self, facts: Facts, requests: tuple[TermRequest, ...], progress: Progress, stop: Stop
    ) -> DuoProposal:
        request = requests[0]
        self.asked.append(request)
        coach = request.coaches[0].person_id
        duos = tuple(
            ProposedDuo(
                term_id=request.id, pair=CoachPair(teacher, coach), weekday=0,
                start=time(9 + number), end=time(9 + number, 45),
            )
            for number, teacher in enumerate(request.teachers[:-1])
        )  # fmt: skip
        left = NoDuo(
            kind=NoDuoKind.NO_ROOM,
            term_id=request.id,
            teacher_id=request.teachers[-1],
            choices=(DuoChoice(kind=DuoChoiceKind.RAISE_LIMIT, coach_id=coach),),
        )
        found = DuoProposal(duos=duos, without=(left,), facts_version=facts.version)
        progress(replace(found, duos=duos[:1]))
        return found


def test_duos_of_a_term_are_proposed_and_taken_over(
    open_window: OpenHost, scene: CoachingScene, inputs: InputCounter, qtbot: QtBot
) -> None:
    host = open_coaching(open_window, scene, Place("coaching_term"))
    page = term_page(host)
    assert page.form.teachers.chosen
    inputs.reset()
    press(host.window, "Stel duo's voor")
    qtbot.waitUntil(lambda: not page.is_busy, timeout=20_000)
    said = texts(host.window)
    assert "Voorgestelde duo's" in said
    pair = page.result.chosen[0]
    box = page.result.boxes[pair]
    assert " met " in box.text()
    assert box.accessibleDescription()
    press(host.window, "Zet op het bord")
    assert inputs.inputs == 2
    assert host.services.navigator.here == Place("coaching")
    proposed = scene.workspace.ask(Board()).columns[DuoState.PROPOSED]
    assert pair in [CoachPair(c.teacher_id, c.coach_id) for c in proposed]
    host.services.undo()
    proposed = scene.workspace.ask(Board()).columns[DuoState.PROPOSED]
    assert [c.teacher_id for c in proposed] == ["anna"]


def test_a_second_press_while_duos_are_stored_does_nothing(
    open_window: OpenHost, scene: CoachingScene
) -> None:
    host = open_coaching(open_window, scene, Place("coaching"))
    page, slow = planning_slowly(host)
    slow.catch_up()
    chosen = len(page.result.chosen)
    assert chosen
    page.accept()
    page.accept()
    slow.catch_up()
    assert len(scene.workspace.ask(Board()).columns[DuoState.PROPOSED]) == chosen + 1
    assert host.services.navigator.here == Place("coaching")
    assert not page.is_busy
    assert "Er is iets veranderd" not in texts(host.window)
    page.deleteLater()


def test_what_is_unticked_is_left_out_and_who_has_nobody_is_told_with_a_way_out(
    open_window: OpenHost, scene: CoachingScene, qtbot: QtBot
) -> None:
    planner = OneLeftOut()
    pages = {**PAGES, "coaching_term": lambda services: TermPage(services, planner)}
    host = open_window(
        pages, workspace=scene.workspace, surroundings=scene.around, start=Place("coaching_term")
    )
    page = term_page(host)
    everybody = len(page.form.teachers.chosen)
    page.plan()
    qtbot.waitUntil(lambda: not page.is_busy)
    assert "Zonder co-coach" in texts(host.window)
    assert "Elke co-coach die kan, zit al vol." in texts(host.window)
    most = planner.asked[0].coaches[0].most
    press(host.window, f"Eén duo meer voor {first_name(planner, scene)}")
    qtbot.waitUntil(lambda: len(planner.asked) == 2 and not page.is_busy)
    assert planner.asked[1].coaches[0].most == most + 1
    assert len(page.result.chosen) == everybody - 1
    for box in page.result.boxes.values():
        box.setChecked(False)
    assert not page.accept_action.isEnabled()


def test_a_way_out_leads_to_a_new_duo_of_the_two_or_to_fewer_times(
    open_window: OpenHost, scene: CoachingScene, qtbot: QtBot
) -> None:
    planner = OneLeftOut()
    pages = {**PAGES, "coaching_term": lambda services: TermPage(services, planner)}
    host = open_window(
        pages, workspace=scene.workspace, surroundings=scene.around, start=Place("coaching_term")
    )
    page = term_page(host)
    left = NoDuo(kind=NoDuoKind.NO_MOMENT, term_id="", teacher_id="daan")
    seldom = DuoChoice(kind=DuoChoiceKind.LESS_OFTEN, coach_id="bram", every_weeks=2)
    page.result.way_wanted.emit(left, seldom)
    qtbot.waitUntil(lambda: len(planner.asked) == 1 and not page.is_busy)
    assert planner.asked[0].every_weeks == 2
    again = DuoChoice(kind=DuoChoiceKind.REPEAT, coach_id="bram")
    page.result.way_wanted.emit(left, again)
    new = new_page(host)
    qtbot.waitUntil(lambda: bool(new.moments.buttons))
    assert (new.teacher.text(), new.coach.text()) == ("Daan Kok", "Bram Visser")


def test_the_hours_of_a_term_stay_side_by_side(open_window: OpenHost, scene: CoachingScene) -> None:
    form = term_page(open_coaching(open_window, scene, Place("coaching_term"))).form
    assert form.between.isAncestorOf(form.time_from)
    assert form.between.isAncestorOf(form.time_to)


def first_name(planner: OneLeftOut, scene: CoachingScene) -> str:
    key_ = planner.asked[0].coaches[0].person_id
    names = {p.person_id: p.name for p in scene.workspace.ask(TermDrafting()).people}
    return names[key_].split(" ")[0]


def test_without_anybody_the_button_is_off_and_the_page_says_why(
    open_window: OpenHost, scene: CoachingScene
) -> None:
    host = open_coaching(open_window, scene, Place("coaching_term"))
    page = term_page(host)
    press(host.window, "Wie krijgt coaching: Niemand")
    assert not page.plan_action.isEnabled()
    assert "Kies minstens één medewerker die coaching krijgt." in texts(host.window)


def test_a_wish_is_private_and_kept_with_the_person(
    open_window: OpenHost, scene: CoachingScene
) -> None:
    host = open_coaching(open_window, scene, Place("coaching_term"))
    page = term_page(host)
    assert "Alleen jij ziet dit" in texts(host.window)
    press(host.window, "Wensen van: nog niemand")
    take(host, "Daan")
    press(host.window, "Liever niet met…")
    take(host, "Sanne")
    (wish,) = scene.workspace.ask(PairWishes("daan"))
    assert (wish.other_id, wish.kind) == ("sanne", PairWishKind.NOT_TOGETHER)
    assert "Niet met Sanne Kuipers" in texts(host.window)
    asked = scene.workspace.ask(TermDrafting(page.form.draft)).request
    assert CoachPair("daan", "sanne") in asked.never
    label = host.services.feed.steps.undo
    words = host.services.wording.change(label)
    assert "Daan" not in words
    press(host.window, "Haal weg: Niet met Sanne Kuipers")
    assert scene.workspace.ask(PairWishes("daan")) == ()


def test_who_would_go_over_the_limit_is_told(
    open_window: OpenHost, scene: CoachingScene, qtbot: QtBot
) -> None:
    now = scene.workspace.ask(CurrentSettings())
    scene.workspace.run(ChangeSettings(replace(now, load_hours=3)))
    host = open_coaching(open_window, scene, Place("coaching_term"))
    page = term_page(host)
    page.plan()
    qtbot.waitUntil(lambda: not page.is_busy, timeout=20_000)
    assert "grens" in texts(host.window)


def test_a_person_can_be_made_co_coach_and_is_offered(
    open_window: OpenHost, scene: CoachingScene
) -> None:
    scene.workspace.run(ChangePerson("daan", may_co_coach=True))
    host = open_coaching(open_window, scene, Place("coaching_term"))
    assert "daan" in term_page(host).form.coaches.lines


@pytest.mark.parametrize(("language", "mode", "text", "size"), LOOKS)
@pytest.mark.parametrize("place", [Place("coaching_new", "daan"), Place("coaching_term")])
@pytest.mark.parametrize("duos", [True, False])
def test_the_pages_pass_the_audit(
    open_window: OpenHost,
    qtbot: QtBot,
    language: str,
    mode: str,
    text: int,
    size: tuple[int, int],
    place: Place,
    duos: bool,
) -> None:
    scene = make_coaching_scene(duos=duos)
    host = open_coaching(
        open_window, scene, place, language=language, mode=mode, text=text, size=size
    )
    page = host.window.page
    if isinstance(page, NewDuoPage):
        page._take_coach("bram")
        page.moments.choose_other(0, time(9))
    elif isinstance(page, TermPage):
        page.plan()
        qtbot.waitUntil(lambda: not page.is_busy, timeout=20_000)
    qtbot.waitUntil(lambda: audit.problems(host.window) == [], timeout=3000)


def test_the_period_by_default_skips_the_holiday(
    open_window: OpenHost, scene: CoachingScene
) -> None:
    host = open_coaching(open_window, scene, Place("coaching_term"))
    assert term_page(host).form.draft.first == date(2027, 3, 1)
