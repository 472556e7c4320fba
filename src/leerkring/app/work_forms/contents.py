"""What a file with work forms says, read field by field; whatever is wrong is noted with its place.

A file holds one form, written as those of the program are (`docs/werkvormen.md`), or several under
`[[forms]]`; with the words of one language or more. What can be left out is empty then.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

from leerkring.app.reading.lists import BadChoiceError, EmptyCellError
from leerkring.app.work_forms.checks import faults, one_line, tidied
from leerkring.app.work_forms.shipped import LANGUAGES, Content
from leerkring.domain.errors import DomainError, InvalidValueError
from leerkring.domain.work_forms import Actor, Experience, FormGoal, FormStep, WorkForm
from leerkring.support.marking import QT_TRANSLATE_NOOP

E = TypeVar("E", bound=StrEnum)
MOST_FORMS = 200  # in a file
_SHORT = 40  # characters of what is quoted from a file


class NotTextError(InvalidValueError):
    """A number, list or something else where words belong."""

    template = QT_TRANSLATE_NOOP("errors", "This must be a text in quotation marks.")


class NotTextsError(InvalidValueError):
    """Something else where a list of texts belongs."""

    template = QT_TRANSLATE_NOOP("errors", "This must be a list of texts in square brackets.")


class NotNumberError(InvalidValueError):
    """Something else where a whole number belongs."""

    template = QT_TRANSLATE_NOOP("errors", "This must be a whole number.")


class NotYesOrNoError(InvalidValueError):
    """Something else where true or false belongs."""

    template = QT_TRANSLATE_NOOP("errors", "This must be true or false.")


class NotPartError(InvalidValueError):
    """Something else where a part with fields of its own belongs."""

    template = QT_TRANSLATE_NOOP("errors", "This must be a part with fields of its own.")


class NoLanguageError(InvalidValueError):
    """A form without words."""

    template = QT_TRANSLATE_NOOP("errors", "There are no words: add a part [nl] or [en].")


class TooManyFormsError(DomainError):
    """No library is that large."""

    template = QT_TRANSLATE_NOOP("errors", "There are more than {most} work forms in one file.")


@dataclass(frozen=True)
class FormProblem:
    """What is wrong in a file: in which form (from 1) and step (from 1, 0: none), and which field.

    `form` is its name as far as it can be read; `field` is called as in the file.
    """

    number: int
    form: str
    step: int
    field: str
    error: DomainError


class FormFileError(DomainError):
    """A file of which nothing was taken over; `problems` are all places to look at."""

    template = QT_TRANSLATE_NOOP("errors", "Nothing was taken over from {file}.")

    def __init__(self, file: str, problems: tuple[FormProblem, ...]) -> None:
        super().__init__(file=file)
        self.problems = problems


@dataclass(frozen=True)
class SharedForm:
    """A form out of a file, in each language that the file has words in."""

    key: str
    words: Mapping[str, WorkForm]


def read_contents(content: Content, file: str) -> tuple[SharedForm, ...]:
    """Return the forms in a file called `file`; FormFileError when anything is wrong."""
    found = content.get("forms", [content])
    problems: list[FormProblem] = []
    if not isinstance(found, list) or not found:
        problems = [FormProblem(0, "", 0, "forms", EmptyCellError())]
    elif len(found) > MOST_FORMS:
        problems = [FormProblem(0, "", 0, "forms", TooManyFormsError(most=MOST_FORMS))]
    else:
        readings = [_Reading(one, number) for number, one in enumerate(found, 1)]
        forms = tuple(reading.form() for reading in readings)
        problems = [problem for reading in readings for problem in reading.problems]
    if problems:
        raise FormFileError(file, tuple(problems))
    return forms


def content_in(form: WorkForm, language: str) -> Content:
    """Return what a file says of a form in one language."""
    facts: dict[str, Any] = {
        "key": form.key,
        "least": form.least,
        "most": form.most,
        "inner_most": form.inner_most,
        "experience": form.experience.value,
        "goals": [goal.value for goal in form.goals],
        "case": form.case,
        "source": form.source,
        language: {
            "name": form.name,
            "purpose": form.purpose,
            "when": form.when,
            "materials": list(form.materials),
            "preparation": list(form.preparation),
        },
        "steps": [
            {
                "minutes": step.minutes,
                "target": step.target,
                "who": step.who.value,
                "silent": step.silent,
                language: {"title": step.title, "say": step.say, "tip": step.tip},
            }
            for step in form.steps
        ],
    }
    return {name: value for name, value in facts.items() if value is not None}


@dataclass
class _Fields:
    """The fields of one part of a file."""

    content: Mapping[str, Any]
    fail: Callable[[str, DomainError], None]

    def text(self, name: str) -> str:
        value: str = self._value(name, str, NotTextError, "")
        return value

    def number(self, name: str) -> int:
        if name not in self.content:
            self.fail(name, EmptyCellError())
        value: int = self._value(name, int, NotNumberError, 0)
        return value

    def flag(self, name: str, *, otherwise: bool) -> bool:
        return bool(self._value(name, bool, NotYesOrNoError, otherwise))

    def texts(self, name: str) -> tuple[str, ...]:
        value = self._value(name, list, NotTextsError, [])
        if all(isinstance(one, str) for one in value):
            return tuple(value)
        self.fail(name, NotTextsError())
        return ()

    def choice(self, name: str, kind: type[E], otherwise: E) -> E:
        return next(iter(self._chosen(name, kind, [self.text(name) or otherwise.value])), otherwise)

    def choices(self, name: str, kind: type[E]) -> tuple[E, ...]:
        return tuple(dict.fromkeys(self._chosen(name, kind, self.texts(name))))

    def part(self, name: str) -> Mapping[str, Any]:
        value: Mapping[str, Any] = self._value(name, dict, NotPartError, {})
        return value

    def _chosen(self, name: str, kind: type[E], texts: Iterable[str]) -> Iterable[E]:
        known = {one.value: one for one in kind}
        for text in texts:
            if text in known:
                yield known[text]
            else:
                quoted = one_line(text)[:_SHORT]
                self.fail(name, BadChoiceError(text=quoted, choices=", ".join(known)))

    def _is_wrong(self, name: str, kind: type) -> bool:
        return name in self.content and type(self.content[name]) is not kind

    def _value(self, name: str, kind: type, error: type[DomainError], otherwise: Any) -> Any:
        if self._is_wrong(name, kind):  # true and false are numbers too, but not here
            self.fail(name, error())
            return otherwise
        return self.content.get(name, otherwise)


@dataclass
class _Reading:
    """One form being read."""

    content: object
    number: int
    problems: list[FormProblem] = field(default_factory=list)

    def form(self) -> SharedForm:
        content = self.content if isinstance(self.content, dict) else {}
        languages = [one for one in LANGUAGES if one in content]
        fields = self._fields(content)
        if not languages:
            self._note("nl", NoLanguageError())
        words = {language: self._words(fields, language) for language in languages}
        return SharedForm(fields.text("key")[:_SHORT], words)

    def _words(self, fields: _Fields, language: str) -> WorkForm:
        words = self._fields(fields.part(language))
        form = tidied(
            WorkForm(
                key="",
                name=words.text("name"),
                purpose=words.text("purpose"),
                when=words.text("when"),
                least=fields.number("least"),
                most=fields.number("most"),
                experience=fields.choice("experience", Experience, Experience.NONE),
                goals=fields.choices("goals", FormGoal),
                case=fields.flag("case", otherwise=False),
                source=fields.text("source"),
                steps=self._steps(fields, language),
                materials=words.texts("materials"),
                preparation=words.texts("preparation"),
                inner_most=fields.number("inner_most") if "inner_most" in fields.content else None,
            )
        )
        noted = {(problem.field, problem.step) for problem in self.problems}
        for fault in faults(form):
            if (fault.field, fault.step) not in noted:
                self._note(fault.field, fault.error, fault.step)
        return form

    def _steps(self, fields: _Fields, language: str) -> tuple[FormStep, ...]:
        found = fields.content.get("steps", [])
        if not isinstance(found, list):
            self._note("steps", NotPartError())
            return ()
        return tuple(self._step(step, number, language) for number, step in enumerate(found, 1))

    def _step(self, content: object, number: int, language: str) -> FormStep:
        known = content if isinstance(content, dict) else {}
        step = self._fields(known, number)
        if not isinstance(content, dict) or language not in content:
            step.fail(language, EmptyCellError())
        words = self._fields(step.part(language), number)
        return FormStep(
            title=words.text("title"),
            say=words.text("say"),
            tip=words.text("tip"),
            minutes=step.number("minutes"),
            target=step.flag("target", otherwise=True),
            who=step.choice("who", Actor, Actor.EVERYBODY),
            silent=step.flag("silent", otherwise=False),
        )

    def _fields(self, content: Mapping[str, Any], step: int = 0) -> _Fields:
        return _Fields(content, lambda name, error: self._note(name, error, step))

    def _note(self, name: str, error: DomainError, step: int = 0) -> None:
        problem = FormProblem(self.number, self._name(), step, name, error)
        places = {(known.field, known.step) for known in self.problems}
        if (name, step) not in places:  # two languages share their facts
            self.problems.append(problem)

    def _name(self) -> str:
        content = self.content if isinstance(self.content, dict) else {}
        words = (content.get(language) for language in LANGUAGES)
        names = (one.get("name") for one in words if isinstance(one, dict))
        return next((one_line(name)[:_SHORT] for name in names if isinstance(name, str)), "")
