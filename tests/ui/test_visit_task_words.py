"""Tasks about visits in the user's words."""

from datetime import date

import pytest

from leerkring.app.home.tasks import Task, TaskKind
from leerkring.ui.today.visit_words import VisitTaskWords
from leerkring.ui.wording import Wording

DUE = date(2027, 3, 17)


@pytest.mark.parametrize(
    ("day", "missing", "reason"),
    [
        (None, ("own", "shared"), "Neither reflection is there yet."),
        (None, ("own",), "What it brought the visitor is not there yet."),
        (date(2027, 3, 10), ("shared",), "What colleagues made of it is not there yet."),
    ],
)
def test_looking_back_names_the_day_only_when_there_is_one(
    day: date | None, missing: tuple[str, ...], reason: str
) -> None:
    names = ("Anna", "Bram")
    task = Task(TaskKind.REFLECT, "v", DUE, day=day, count=1, names=names, missing=missing)
    text = VisitTaskWords(Wording("en")).texts[TaskKind.REFLECT](task)
    assert text.title == "Look back: Anna visited Bram"
    assert text.reason.endswith(reason)
    assert text.reason.startswith("On ") is (day is not None)
