"""The blocks that come with the app: every kind, in every language, and whole programmes."""

import tomllib
from typing import Any

import pytest

from leerkring.app.programme.standard import (
    LANGUAGES,
    chooses_itself,
    introduction,
    ready_programmes,
    standard_block,
)
from leerkring.app.work_forms.shipped import shipped
from leerkring.domain.programme import BlockKind
from leerkring.support.resources import resource

CONTENT: dict[str, Any] = tomllib.loads(resource("programme", "blocks.toml").read_text("utf-8"))
MOST_TITLE, MOST_SAID = 40, 160  # characters that fit the screen of the room
KEYS = {form.key for form in shipped("nl")}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", list(BlockKind))
def test_every_kind_has_words_that_fit(kind: BlockKind, language: str) -> None:
    block = standard_block(kind, language)
    (step,) = block.steps
    assert 0 < len(block.title) <= MOST_TITLE
    assert len(step.say) <= MOST_SAID
    assert len(step.tip) <= MOST_SAID
    assert 5 <= block.minutes <= 30
    assert not block.title.endswith(("!", "."))


@pytest.mark.parametrize("kind", list(BlockKind))
def test_the_languages_say_the_same(kind: BlockKind) -> None:
    dutch, english = (standard_block(kind, language) for language in LANGUAGES)
    assert dutch.title != english.title
    assert len(dutch.materials) == len(english.materials)
    assert standard_block(kind, "fr").title == dutch.title


def test_forms_that_are_named_exist() -> None:
    assert set(CONTENT["choose_themselves"]) <= KEYS
    assert chooses_itself("incident")
    for ready in ready_programmes("nl"):
        assert set(ready.forms) <= KEYS


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_ninety_minutes_of_the_source_come_out(language: str) -> None:
    forms = {form.key: form.minutes for form in shipped(language)}
    (ready,) = ready_programmes(language)
    begin = introduction(ready.key, language)
    assert [begin.minutes, *(forms[key] for key in ready.forms)] == [15, 35, 40]
