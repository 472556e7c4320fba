"""The work forms that come with the app: one data file each, with its words in every language.

What a file holds is described in `docs/werkvormen.md`.
"""

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from leerkring.domain.work_forms import Actor, Experience, FormGoal, FormStep, WorkForm
from leerkring.support.resources import resource

LANGUAGES = ("nl", "en")
Content = Mapping[str, Any]


@cache
def shipped(language: str) -> tuple[WorkForm, ...]:
    """Return all forms in a language (an unknown one gets Dutch), by name."""
    known = language if language in LANGUAGES else LANGUAGES[0]
    forms = (form_of(content, known) for content in _contents())
    return tuple(sorted(forms, key=lambda form: form.name.casefold()))


@cache
def keys_by_name() -> Mapping[str, str]:
    """Return the key of each form by its name in any language, in lower case."""
    return {form.name.casefold(): form.key for each in LANGUAGES for form in shipped(each)}


def name_in(name: str, language: str) -> str:
    """Return what a form of the library is called in a language; any other name as it is."""
    key = keys_by_name().get(name.strip().casefold())
    return next((form.name for form in shipped(language) if form.key == key), name.strip())


def form_of(content: Content, language: str) -> WorkForm:
    """Return a form out of the content of its file; KeyError or ValueError when it is not whole."""
    words = content[language]
    return WorkForm(
        key=content["key"],
        name=words["name"],
        purpose=words["purpose"],
        when=words["when"],
        least=content["least"],
        most=content["most"],
        experience=Experience(content["experience"]),
        goals=tuple(FormGoal(goal) for goal in content["goals"]),
        case=content["case"],
        source=content["source"],
        steps=tuple(_step(step, language) for step in content["steps"]),
        materials=tuple(words["materials"]),
        preparation=tuple(words["preparation"]),
        inner_most=content.get("inner_most"),
    )


def content_of(key: str) -> Content | None:
    """Return all that the file of a form says, in every language; None when there is none."""
    return next((content for content in _contents() if content["key"] == key), None)


def files() -> Iterator[Path]:
    """Yield the data files, by name."""
    yield from sorted(resource("work_forms").glob("*.toml"))


def _contents() -> Iterator[Content]:
    for file in files():
        yield tomllib.loads(file.read_text("utf-8"))


def _step(step: Content, language: str) -> FormStep:
    words = step[language]
    return FormStep(
        title=words["title"],
        say=words["say"],
        tip=words["tip"],
        minutes=step["minutes"],
        target=step["target"],
        who=Actor(step["who"]),
        silent=step["silent"],
    )
