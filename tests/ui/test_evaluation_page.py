"""Trends and forms as files: out, in again, and what cannot be read is told by name."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from leerkring.app.evaluation.answers import AddForm, Answers, AnswerTogether
from leerkring.app.meetings.attendance import RecordAttendance
from leerkring.app.meetings.changes import ChangeMeeting
from leerkring.bootstrap import list_writer, table_reader
from leerkring.domain.evaluation import Wish
from leerkring.ui.evaluation.chart import MeanBar, TrendChart
from leerkring.ui.evaluation.page import EvaluationPage
from leerkring.ui.navigation import Place
from support.after_scene import OVER, AfterUse, OpenHost, use_after
from support.card_scene import settle
from support.slow_tasks import WhenTold


@pytest.fixture
def use(open_window: OpenHost) -> AfterUse:
    return use_after(open_window, Place("evaluation", "noord", OVER))


def evaluate(use: AfterUse, key: str, *grades: int) -> None:
    for grade in grades:
        use.workspace.run(AddForm(key, Answers(liked=grade, useful=grade, wish=Wish.SAME)))


def shown_again(use: AfterUse) -> None:
    use.page.refresh()
    settle()


def saved_forms(use: AfterUse, folder: Path, qtbot: QtBot) -> list[Path]:
    use.dialogs.files.append(str(folder))
    use.click(use.page.save_button)
    qtbot.waitUntil(lambda: "Mail elk aan één persoon" in use.toast())
    return sorted(folder.glob("*.xlsx"))


def fill(path: Path, *answers: str) -> None:
    """Fill in a form as somebody would in a spreadsheet."""
    heading, *rows = table_reader().read(path).rows
    cells = (*rows[0].cells[:3], *answers)
    list_writer().write(path, heading.cells, [(*cells, *[""] * (7 - len(cells)))])


def test_without_answers_the_page_says_what_to_do(use: AfterUse) -> None:
    assert use.page.empty.isVisible()
    assert "Vul drie vragen in" in use.read()
    assert use.page.read_action.isEnabled()
    assert use.page.findChildren(TrendChart) == []


def test_the_chart_says_in_words_what_it_draws(use: AfterUse) -> None:
    evaluate(use, "m1", 3, 3, 3, 3)
    evaluate(use, OVER, 5, 5, 5)
    shown_again(use)
    (chart,) = use.page.findChildren(TrendChart)
    said = chart.text().replace("\xa0", " ")
    assert said.startswith("10 sep: Hoe het was 3,0 · Nut in het werk 3,0. 19 nov: ")
    assert said.endswith("drie formulieren, te zien vanaf vier")
    assert chart.points[1].means == {}
    picture = chart.grab().toImage()
    colours = {picture.pixel(x, y) for x in range(picture.width()) for y in range(0, 120, 3)}
    assert len(colours) > 5, "something is drawn"


def test_work_forms_stand_from_liked_most_to_least(use: AfterUse) -> None:
    use.workspace.run(ChangeMeeting("m1", work_form="SWOT"))
    use.workspace.run(ChangeMeeting(OVER, work_form="Incidentmethode"))
    use.workspace.run(AnswerTogether("m1", Answers(liked=2)))
    use.workspace.run(AnswerTogether(OVER, Answers(liked=4, useful=5)))
    shown_again(use)
    bars = [bar.text() for bar in use.page.findChildren(MeanBar)]
    assert bars == [
        "Incidentmethode, Hoe het was: 4,0",
        "Incidentmethode, Nut in het werk: 5,0",
        "SWOT, Hoe het was: 2,0",
        "SWOT, Nut in het werk: –",
    ]
    assert [row.meeting_id for row in use.page.model.rows] == [OVER, "m1"]


def test_forms_go_out_and_come_back(use: AfterUse, tmp_path: Path, qtbot: QtBot) -> None:
    use.workspace.run(RecordAttendance(OVER, frozenset({"a"})))
    forms = saved_forms(use, tmp_path, qtbot)
    assert len(forms) == 5
    for form in forms[:4]:
        fill(form, "4", "5", "zo doorgaan", "Fijn")
    use.page.take_files(forms)
    qtbot.waitUntil(lambda: use.toast().startswith("Vier formulieren erbij"))
    assert use.view().forms == 4
    told = f"{forms[4].name}: Op dit formulier is niets ingevuld."
    qtbot.waitUntil(lambda: told in use.read())
    use.page.take_files(forms[:4])
    qtbot.waitUntil(lambda: use.toast() == "Vier formulieren waren al ingelezen.")
    assert use.view().forms == 4


def test_one_form_says_why_nothing_more_is_shown(use: AfterUse) -> None:
    evaluate(use, OVER, 4)
    shown_again(use)
    assert ". Eén antwoord · één formulier, te zien vanaf vier" in use.read()


@pytest.mark.parametrize(("grades", "said"), [((4, 3, 3, 3), "3,3"), ((4, 4, 4, 3), "3,8")])
def test_a_half_is_rounded_up(use: AfterUse, grades: tuple[int, ...], said: str) -> None:
    evaluate(use, OVER, *grades)
    shown_again(use)
    assert f"Hoe het was {said}" in use.read()


def test_a_broken_file_is_named_and_the_others_are_read(
    use: AfterUse, tmp_path: Path, qtbot: QtBot
) -> None:
    (good, wrong, *_) = saved_forms(use, tmp_path, qtbot)
    fill(good, "4")
    fill(wrong, "9")
    broken = tmp_path / "kapot.xlsx"
    broken.write_bytes(b"PK\x03\x04 dit is geen werkmap")
    use.page.take_files([broken, wrong, good])
    qtbot.waitUntil(lambda: use.toast() == "Eén formulier erbij.")
    qtbot.waitUntil(lambda: "kapot.xlsx is beschadigd" in use.read())
    shown = use.read()
    assert "regel 2, Hoe was deze bijeenkomst? (1 slecht, 5 heel goed): “9” is" in shown
    use.go("evaluation", "noord", "m1")
    assert "kapot.xlsx" not in use.read(), "it is about another meeting"


def test_saving_again_takes_the_place_of_nothing(
    use: AfterUse, tmp_path: Path, qtbot: QtBot
) -> None:
    first = saved_forms(use, tmp_path, qtbot)
    use.host.services.messages.hush()
    assert len(saved_forms(use, tmp_path, qtbot)) == 2 * len(first)


def test_forms_are_saved_while_the_page_reads_everything_again(
    use: AfterUse, tmp_path: Path
) -> None:
    slow = WhenTold()
    services = replace(use.host.services, tasks=slow)
    page = EvaluationPage(services, table_reader(), list_writer())
    use.dialogs.files.append(str(tmp_path))
    page.exchange.save(OVER)
    page.show_place(Place("evaluation", "noord", OVER))
    slow.catch_up()
    assert len(list(tmp_path.glob("*.xlsx"))) == 6
    page.deleteLater()


def test_a_meeting_that_is_gone_leaves_how_it_goes_on(use: AfterUse) -> None:
    evaluate(use, "m1", 3, 3, 3, 3)
    evaluate(use, OVER, 4, 4, 4, 4)
    use.go("evaluation", "noord", OVER)
    use.go("evaluation", "noord", "gone")
    assert len(use.page.findChildren(TrendChart)) == 1
    assert use.page.table.isVisible()
    assert not use.page.empty.isVisible()
    assert not use.page.save_button.isVisible()
    assert not use.page.read_action.isEnabled()
    use.go("evaluation", "elsewhere")
    assert use.page.empty.isVisible()
    assert not use.page.table.isVisible()


def test_all_forms_go_and_come_back(use: AfterUse) -> None:
    evaluate(use, OVER, 1, 2, 3, 4)
    shown_again(use)
    use.click(use.page.remove_button)
    assert use.view().forms == 0
    assert use.toast().startswith("Evaluatieformulieren van Kring Noord op 19 november weggehaald")
    use.host.window.undo()
    settle()
    assert use.view().forms == 4


def test_paper_and_the_meeting_are_one_click_away(use: AfterUse) -> None:
    use.click(use.page.paper_button)
    assert use.host.services.navigator.here == Place("document", OVER, "evaluation_form")
    use.go("evaluation", "noord", OVER)
    link = next(
        b for b in use.page.findChildren(QPushButton) if b.text().startswith("Naar de bijeenkomst")
    )
    use.click(link)
    assert use.host.services.navigator.here == Place("meeting", OVER)


def test_a_circle_alone_shows_the_forms_of_its_last_meeting(use: AfterUse) -> None:
    use.go("evaluation", "noord")
    assert not use.page.read_action.isEnabled(), "no meeting was held yet"
    use.workspace.run(RecordAttendance("m1"))
    shown_again(use)
    assert "Formulieren van donderdag 10 september" in use.read()
    assert use.page.read_action.isEnabled()
