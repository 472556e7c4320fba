"""Making a round: a proposal by itself, other answers, ways out, and the rest of a round."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from leerkring.app.people.absences import ReportAbsence
from leerkring.app.people.changes import ChangePerson
from leerkring.app.visits.matrix import RoundMatrix
from leerkring.app.visits.ports import VisitPlanner
from leerkring.app.visits.rounds import AddRound
from leerkring.app.visits.rows import Rounds
from leerkring.bootstrap import make_visit_planner
from leerkring.domain.facts import Facts
from leerkring.domain.visit_planning import (
    ProposedVisit,
    RoundProposal,
    UnmetKind,
    UnmetVisit,
    VisitChoice,
    VisitChoiceKind,
    VisitRequest,
)
from leerkring.domain.visits import RoundPart, VisitForm
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.visits.round_people import RoundPeople
from support import audit
from support.inputs import InputCounter
from support.visit_scene import ROUND, VisitsUse, use_visits, visits_workspace

OpenHost = Callable[..., WindowHost]
NEW = Place("round")


@pytest.fixture
def use(open_window: OpenHost) -> VisitsUse:
    return make_use(open_window)


def make_use(
    open_window: OpenHost,
    count: int = 6,
    start: Place = NEW,
    *,
    planner: VisitPlanner | None = None,
    **options: object,
) -> VisitsUse:
    workspace = visits_workspace(count, with_round=bool(start.id))
    return use_visits(open_window, workspace, planner=planner, start=start, **options)


def settle(use: VisitsUse, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not use.round_page.search.is_busy, timeout=20_000)
    QApplication.processEvents()


def spoken(people: RoundPeople) -> list[str]:
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(people.model.index(n, 0).data(role)) for n in range(people.model.rowCount())]


# ---- a new round ----------------------------------------------------------------------------


def test_a_round_for_twelve_from_nothing_in_four_inputs(
    open_window: OpenHost, inputs: InputCounter, qtbot: QtBot
) -> None:
    workspace = visits_workspace(12, with_round=False, places=3)
    use = use_visits(open_window, workspace, start=Place("visits"), language="nl")
    inputs.reset()
    use.press("Maak een ronde")
    settle(use, qtbot)
    assert "Twaalf bezoeken, alle met dag en tijd." in use.texts()
    use.press("Zet in de kalender")
    assert inputs.inputs <= 4
    rows = workspace.ask(Rounds())
    assert [(r.name, r.visits, r.without_day, r.people) for r in rows] == [
        ("Ronde voorjaar 2027", 12, 0, 12)
    ]
    assert use.toast() == "Ronde voorjaar 2027 staat in de kalender: twaalf bezoeken."
    assert "12 van 12 kijken, 0 gedaan" in use.texts()
    visits = use.visits(rows[0].id)
    assert len({v.visitor_id for v in visits}) == len({v.host_id for v in visits}) == 12


def test_undo_takes_the_whole_round_back(use: VisitsUse, qtbot: QtBot) -> None:
    settle(use, qtbot)
    use.round_page.accept()
    assert len(use.workspace.ask(Rounds())) == 1
    use.host.window.undo()
    assert use.workspace.ask(Rounds()) == ()
    assert use.page.empty.isVisible()


def test_the_keyboard_accepts(use: VisitsUse, qtbot: QtBot) -> None:
    settle(use, qtbot)
    QTest.keyClick(use.host.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(use.workspace.ask(Rounds())) == 1


def test_everybody_takes_part_and_can_be_ticked_off(use: VisitsUse, qtbot: QtBot) -> None:
    settle(use, qtbot)
    use.press("Six people take part")
    people = use.round_page.form.people
    assert people.list.hasFocus() or people.search.hasFocus()
    assert spoken(people)[0] == "Anna de Wit, ticked, De Regenboog"
    people.list.setCurrentIndex(people.found.index(0, 0))
    QTest.keyClick(people.list, Qt.Key.Key_Space)
    settle(use, qtbot)
    assert "p0" not in {m.person_id for m in use.round_page.draft.members}
    assert "Five visits, all with a day and time." in use.texts()
    people.model.put(("p1",), RoundPart.HOSTS_ONLY)
    settle(use, qtbot)
    assert any(m.part is RoundPart.HOSTS_ONLY for m in use.round_page.draft.members)
    assert any("is only visited" in line for line in spoken(people))


def test_with_one_person_there_is_no_round_and_that_is_said(use: VisitsUse, qtbot: QtBot) -> None:
    settle(use, qtbot)
    people = use.round_page.form.people
    people.model.put([f"p{n}" for n in range(1, 6)], None)
    assert not use.round_page.accept_action.isEnabled()
    assert "Choose at least two people." in use.texts()
    people.model.put(["p1"], RoundPart.BOTH)
    settle(use, qtbot)
    assert use.round_page.accept_action.isEnabled()


def test_what_is_said_without_a_round_stands_with_its_button(open_window: OpenHost) -> None:
    preview = make_use(open_window, 1).round_page.preview
    said, button = preview.state, preview.add_people
    assert button.isVisible()
    top, below = said.mapTo(preview, said.rect().topLeft()), button.mapTo(preview, QPoint())
    assert below.y() - top.y() < 3 * button.height()


def test_without_a_name_it_says_so(use: VisitsUse, qtbot: QtBot) -> None:
    settle(use, qtbot)
    form = use.round_page.form
    form.name.selectAll()
    QTest.keyClick(form.name, Qt.Key.Key_Delete)
    assert "Give the round a name first." in use.texts()
    assert not use.round_page.accept_action.isEnabled()


def test_a_name_that_is_taken_is_refused_at_the_field(use: VisitsUse, qtbot: QtBot) -> None:
    settle(use, qtbot)
    use.round_page.services.run(
        AddRound(name="Ring", first=date(2027, 5, 1), last=date(2027, 6, 1))
    )
    settle(use, qtbot)
    form = use.round_page.form
    form.name.selectAll()
    QTest.keyClicks(form.name, "Ring")
    use.round_page.accept()
    assert form.name.property("state") == "error"
    assert len(use.workspace.ask(Rounds())) == 1


def test_other_days_and_a_video_are_planned_again(use: VisitsUse, qtbot: QtBot) -> None:
    settle(use, qtbot)
    form = use.round_page.form
    form.last.setText("30-5-2027")
    form.last.editingFinished.emit()
    form.form.chosen.emit(VisitForm.VIDEO)
    settle(use, qtbot)
    use.round_page.accept()
    row = use.workspace.ask(Rounds())[0]
    assert (row.last, row.form) == (date(2027, 5, 30), VisitForm.VIDEO)
    assert {v.form for v in use.visits(row.id)} == {VisitForm.VIDEO}


def test_days_in_the_wrong_order_are_said(use: VisitsUse, qtbot: QtBot) -> None:
    settle(use, qtbot)
    form = use.round_page.form
    form.last.setText("1-1-2027")
    form.last.editingFinished.emit()
    assert "The last day is before the first." in use.texts()


def test_longer_visits_warn(use: VisitsUse, qtbot: QtBot) -> None:
    settle(use, qtbot)
    use.round_page.form.minutes.setValue(90)
    assert "Longer than an hour: somebody stands in all that time." in use.texts()
    settle(use, qtbot)
    use.round_page.accept()
    assert {v.minutes for v in use.visits(use.workspace.ask(Rounds())[0].id)} == {90}


def test_a_chosen_visit_in_the_proposal_says_why(use: VisitsUse, qtbot: QtBot) -> None:
    settle(use, qtbot)
    assert "visits" in use.round_page.preview.why.text()
    assert "Never been there" in use.round_page.preview.why.text()


def test_a_proposal_of_old_facts_is_made_again(use: VisitsUse, qtbot: QtBot) -> None:
    settle(use, qtbot)
    use.workspace.run(ChangePerson("p0", discipline="zorg"))  # the window does not hear of it
    use.round_page.accept()
    assert use.workspace.ask(Rounds()) == ()
    settle(use, qtbot)
    use.round_page.accept()
    assert len(use.workspace.ask(Rounds())) == 1


def test_cancel_leaves_without_a_trace(use: VisitsUse, qtbot: QtBot) -> None:
    settle(use, qtbot)
    use.press("Cancel")
    assert use.workspace.ask(Rounds()) == ()
    assert use.host.window.page is not None
    assert use.host.window.page.name == "visits"


# ---- what does not fit ----------------------------------------------------------------------


class Short:
    """A planner that finds two visits and says what is missing."""

    def __init__(self, *choices: VisitChoice) -> None:
        self.choices = choices
        self.asked: list[VisitRequest] = []

    def propose(
        self, facts: Facts, request: VisitRequest, progress: object, stop: object
    ) -> RoundProposal:
        self.asked.append(request)
        key = request.rounds[0].id
        pairs = (("p0", "p1"), ("p1", "p2"))
        visits = tuple(ProposedVisit(round_id=key, visitor_id=v, host_id=h) for v, h in pairs)
        missing = UnmetVisit(
            kind=UnmetKind.NO_COVER, round_id=key, person_id="p0", host_id="p1",
            choices=self.choices,
        )  # fmt: skip
        return RoundProposal(visits=visits, unmet=(missing,), facts_version=facts.version)


def test_what_is_missing_has_ways_out_as_buttons(open_window: OpenHost) -> None:
    planner = Short(VisitChoice(kind=VisitChoiceKind.BY_VIDEO, host_id="p1"))
    use = make_use(open_window, planner=planner, language="nl")
    assert "Niemand kan Anna de Wit vervangen als Bram er is." in use.texts()
    assert "Twee bezoeken, waarvan twee nog zonder dag." in use.texts()
    way = use.round_page.preview.buttons[0]
    assert isinstance(way, QPushButton)
    assert way.text() == "Per video"
    QTest.mouseClick(way, Qt.MouseButton.LeftButton)
    assert "Niemand kan Anna de Wit vervangen als Bram er is." not in use.texts()
    use.round_page.accept()
    visits = use.visits(use.workspace.ask(Rounds())[0].id)
    assert {v.visitor_id: v.form for v in visits}["p0"] is VisitForm.VIDEO


def test_what_is_missing_beyond_a_dozen_is_shown_when_asked(open_window: OpenHost) -> None:
    class Many(Short):
        def propose(
            self, facts: Facts, request: VisitRequest, progress: object, stop: object
        ) -> RoundProposal:
            found = super().propose(facts, request, progress, stop)
            keys = [f"p{n}" for n in range(2, 32)]
            unmet = (replace(found.unmet[0], person_id=key, host_id="p1") for key in keys)
            return replace(found, unmet=tuple(unmet))

    planner = Many(VisitChoice(kind=VisitChoiceKind.BY_VIDEO, host_id="p1"))
    use = make_use(open_window, 32, planner=planner, language="nl")
    ways = use.round_page.preview
    assert len(ways.buttons) == 12
    use.press("Toon meer: nog 18")
    assert len(ways.buttons) == 24
    assert ways.buttons[12].hasFocus()
    use.press("Toon meer: nog 6")
    assert len(ways.buttons) == 30
    assert not [text for text in use.buttons() if text.startswith("Toon meer")]


def test_a_longer_round_is_planned_again(open_window: OpenHost, qtbot: QtBot) -> None:
    day = date(2027, 6, 4)
    planner = Short(VisitChoice(kind=VisitChoiceKind.LONGER_ROUND, day=day))
    use = make_use(open_window, planner=planner)
    use.press("Let the round last until 4 June")
    settle(use, qtbot)
    assert planner.asked[-1].rounds[0].last == day
    assert use.round_page.form.last.date().toString("yyyy-MM-dd") == "2027-06-04"


def test_a_visit_can_wait_for_the_next_round(open_window: OpenHost) -> None:
    planner = Short(VisitChoice(kind=VisitChoiceKind.NEXT_ROUND))
    use = make_use(open_window, planner=planner)
    use.press("Next round")
    use.round_page.accept()
    visits = use.visits(use.workspace.ask(Rounds())[0].id)
    assert [v.visitor_id for v in visits] == ["p1"]


def test_a_host_is_a_way_out_once_and_more_visitors_are_said(open_window: OpenHost) -> None:
    to_chantal = VisitChoice(kind=VisitChoiceKind.OTHER_HOST, host_id="p1")

    class Alone(Short):
        def propose(
            self, facts: Facts, request: VisitRequest, progress: object, stop: object
        ) -> RoundProposal:
            found = super().propose(facts, request, progress, stop)
            unmet = (
                replace(found.unmet[0], kind=UnmetKind.NO_HOST, person_id=key, host_id=None)
                for key in ("p3", "p4")
            )
            return replace(found, visits=found.visits[1:], unmet=tuple(unmet))

    use = make_use(open_window, planner=Alone(to_chantal))
    ways = use.round_page.preview
    assert len(ways.buttons) == 2
    QTest.mouseClick(ways.buttons[0], Qt.MouseButton.LeftButton)
    assert ways.buttons == []
    assert len(use.round_page.preview.model.rows) == 2
    assert not any("visitors go to" in text for text in use.texts())


def test_two_visitors_with_one_host_are_said(open_window: OpenHost) -> None:
    use = make_use(
        open_window, planner=Short(VisitChoice(kind=VisitChoiceKind.OTHER_HOST, host_id="p2"))
    )
    QTest.mouseClick(use.round_page.preview.buttons[0], Qt.MouseButton.LeftButton)
    assert any(text.startswith("Two visitors go to ") for text in use.texts())


# ---- the rest of a round --------------------------------------------------------------------


def test_the_rest_leaves_what_stands_alone(open_window: OpenHost, qtbot: QtBot) -> None:
    use = make_use(open_window, start=Place("round", ROUND))
    settle(use, qtbot)
    assert "Plan the rest of Ronde voorjaar 2027" in use.texts()
    before = {v.id: v for v in use.visits(ROUND)}
    use.round_page.accept()
    after = {v.id: v for v in use.visits(ROUND)}
    for key in ("v0", "v1", "v2", "v4"):
        assert after[key] == before[key]
    moments = [v.start for v in after.values() if v.visitor_id == "p3"]
    assert moments
    assert None not in moments
    view = use.workspace.ask(RoundMatrix(ROUND))
    assert view.round.visits >= 5


def test_somebody_who_fell_ill_is_seen_in_the_rest(open_window: OpenHost, qtbot: QtBot) -> None:
    use = make_use(open_window, start=Place("round", ROUND))
    settle(use, qtbot)
    use.workspace.run(ReportAbsence("p3", date(2027, 3, 11), date(2027, 5, 1)))
    use.round_page.refresh()
    settle(use, qtbot)
    visits = use.round_page.preview.model.rows
    assert all(v.start is None for v in visits if v.visitor_id == "p3")


def test_the_planner_can_be_stopped(open_window: OpenHost, qtbot: QtBot) -> None:
    use = make_use(open_window)
    use.round_page.preview.show_searching()
    assert use.round_page.preview.stop.isVisible()
    use.press("Stop")
    settle(use, qtbot)
    assert make_visit_planner() is not None


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("size", [(1600, 1000), (1100, 700), (900, 700)], ids=str)
def test_the_page_passes_the_audit(
    open_window: OpenHost, qtbot: QtBot, language: str, size: tuple[int, int]
) -> None:
    mode = "dark" if language == "en" else "light"
    use = make_use(open_window, 12, language=language, mode=mode, size=size)
    settle(use, qtbot)
    assert audit.problems(use.host.window) == []
    use.round_page.form.toggle_people()
    use.round_page.form.more.setChecked(True)
    QApplication.processEvents()
    assert audit.problems(use.host.window) == []


@pytest.mark.parametrize("count", [0, 2, 12])
def test_large_text_passes_the_audit(open_window: OpenHost, qtbot: QtBot, count: int) -> None:
    use = make_use(open_window, count, language="nl", text=150, size=(1280, 720))
    settle(use, qtbot)
    assert audit.problems(use.host.window) == []
