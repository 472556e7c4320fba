"""The blocks that are no work form, and whole programmes, as they come with the app."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from leerkring.domain.programme import Block, BlockKind, Step
from leerkring.domain.work_forms import FormStep, WorkForm
from leerkring.support.ids import new_id
from leerkring.support.resources import resource

LANGUAGES = ("nl", "en")
Content = Mapping[str, Any]


@dataclass(frozen=True)
class ReadyProgramme:
    """A whole programme to begin with: an introduction, and work forms after it."""

    key: str
    name: str
    forms: tuple[str, ...]


@cache
def _content() -> Content:
    return tomllib.loads(resource("programme", "blocks.toml").read_text("utf-8"))


def chooses_itself(form_key: str) -> bool:
    """Tell whether a work form has a step of its own in which the case is chosen."""
    return form_key in _content()["choose_themselves"]


def standard_block(kind: BlockKind, language: str) -> Block:
    """Return a fresh block of a kind with its words in a language; an unknown one gets Dutch."""
    (found,) = (each for each in _content()["blocks"] if each["kind"] == kind)
    words = found[_known(language)]
    step = _step(words, found["minutes"])
    materials = tuple(words.get("materials", ()))
    return Block(id=new_id(), kind=kind, title=words["title"], steps=(step,), materials=materials)


def standard_title(kind: BlockKind, language: str) -> str:
    """Return what a block of a kind is called when nobody gave it a name."""
    return standard_block(kind, language).title


def ready_programmes(language: str) -> tuple[ReadyProgramme, ...]:
    """Return the whole programmes there are."""
    return tuple(
        ReadyProgramme(each["key"], each[_known(language)]["name"], tuple(each["forms"]))
        for each in _content()["ready"]
    )


def introduction(key: str, language: str) -> Block:
    """Return how a whole programme begins; KeyError when there is no such programme."""
    found = {each["key"]: each for each in _content()["ready"]}[key]
    known = _known(language)
    steps = tuple(_step(step[known], step["minutes"]) for step in found["steps"])
    title = found[known]["title"]
    return Block(id=new_id(), kind=BlockKind.WELCOME, title=title, steps=steps)


def form_block(form: WorkForm) -> Block:
    """Return a work form as a block: a copy, so that what is changed is of this meeting."""
    return Block(
        id=new_id(),
        kind=BlockKind.FORM,
        title=form.name,
        steps=tuple(_of_form(step) for step in form.steps),
        form_key=form.key,
        materials=form.materials,
        preparation=form.preparation,
    )


def named_block(kind: BlockKind, title: str, minutes: int, language: str) -> Block:
    """Return a block of one step with a title of its own."""
    block = standard_block(kind, language)
    step = Step(id=new_id(), title=title, minutes=minutes, usual_minutes=minutes)
    return Block(id=block.id, kind=kind, title=title, steps=(step,))


def _of_form(step: FormStep) -> Step:
    return Step(
        id=new_id(),
        title=step.title,
        say=step.say,
        tip=step.tip,
        minutes=step.minutes,
        usual_minutes=step.minutes,
        target=step.target,
        who=step.who,
        silent=step.silent,
    )


def _step(words: Content, minutes: int) -> Step:
    return Step(
        id=new_id(),
        title=words["title"],
        say=words["say"],
        tip=words["tip"],
        minutes=minutes,
        usual_minutes=minutes,
    )


def _known(language: str) -> str:
    return language if language in LANGUAGES else LANGUAGES[0]
