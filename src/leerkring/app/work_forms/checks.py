"""What a work form of the team must be, whether it is typed or comes out of a file."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from leerkring.domain.errors import DomainError, InvalidValueError
from leerkring.domain.work_forms import (
    FEWEST_PEOPLE,
    INNER_LEAST,
    INNER_MOST,
    MOST_LINE,
    MOST_LINES,
    MOST_MINUTES,
    MOST_NAME,
    MOST_PEOPLE,
    MOST_SAID,
    MOST_STEPS,
    MOST_TITLE,
    FormStep,
    WorkForm,
)
from leerkring.support.marking import QT_TRANSLATE_NOOP


class FormNameError(InvalidValueError):
    """A work form is found by its name."""

    template = QT_TRANSLATE_NOOP("errors", "Give the work form a name.")


class StepTitleError(InvalidValueError):
    """A step is read out by its title."""

    template = QT_TRANSLATE_NOOP("errors", "Give the step a title.")


class TooLongTextError(InvalidValueError):
    """More than fits on the screen of the room or in a list."""

    template = QT_TRANSLATE_NOOP("errors", "Make this shorter: at most {most} characters.")


class TooManyLinesError(InvalidValueError):
    """A list that nobody reads."""

    template = QT_TRANSLATE_NOOP("errors", "Make this shorter: at most {most} lines.")


class GroupSizeError(InvalidValueError):
    """Not a number of people, or the least is more than the most."""

    template = QT_TRANSLATE_NOOP(
        "errors", "Fill in from how many people to how many, from {least} to {most}."
    )


class InnerCircleError(InvalidValueError):
    """Too large an inner circle is no talk any more."""

    template = QT_TRANSLATE_NOOP("errors", "An inner circle has {least} to {most} people.")


class MinutesError(InvalidValueError):
    """Longer than any step takes."""

    template = QT_TRANSLATE_NOOP("errors", "A step takes 0 to {most} minutes.")


class NoStepError(DomainError):
    """Without steps there is nothing to do."""

    template = QT_TRANSLATE_NOOP("errors", "A work form has at least one step.")


class TooManyStepsError(DomainError):
    """More than a meeting can hold."""

    template = QT_TRANSLATE_NOOP("errors", "A work form has at most {most} steps.")


@dataclass(frozen=True)
class Fault:
    """What is wrong with one field, named as in a file, of the form or of a step (from 1)."""

    field: str
    error: DomainError
    step: int = 0


def whole(form: WorkForm) -> WorkForm:
    """Return the form with tidy texts; the first error when something is wrong with it."""
    tidy = tidied(form)
    for fault in faults(tidy):
        raise fault.error
    return tidy


def tidied(form: WorkForm) -> WorkForm:
    """Return the form without signs that cannot be seen, blank lines and spare blanks."""
    return replace(
        form,
        name=one_line(form.name),
        purpose=one_line(form.purpose),
        when=one_line(form.when),
        source=one_line(form.source),
        materials=_lines(form.materials),
        preparation=_lines(form.preparation),
        steps=tuple(_tidy_step(step) for step in form.steps),
    )


def faults(form: WorkForm) -> Iterator[Fault]:
    """Yield what is wrong with a tidy form, in the order of its fields."""
    if not form.name:
        yield Fault("name", FormNameError())
    texts = (("name", form.name, MOST_NAME), ("purpose", form.purpose, MOST_SAID),
             ("when", form.when, MOST_SAID), ("source", form.source, MOST_LINE))  # fmt: skip
    for field, text, most in texts:
        yield from _too_long(field, text, most)
    if not FEWEST_PEOPLE <= form.least <= form.most <= MOST_PEOPLE:
        yield Fault("least", GroupSizeError(least=FEWEST_PEOPLE, most=MOST_PEOPLE))
    if form.inner_most is not None and not INNER_LEAST <= form.inner_most <= INNER_MOST:
        yield Fault("inner_most", InnerCircleError(least=INNER_LEAST, most=INNER_MOST))
    yield from _too_many("materials", form.materials)
    yield from _too_many("preparation", form.preparation)
    if not form.steps:
        yield Fault("steps", NoStepError())
    if len(form.steps) > MOST_STEPS:
        yield Fault("steps", TooManyStepsError(most=MOST_STEPS))
    for number, step in enumerate(form.steps, 1):
        yield from _step_faults(step, number)


def _too_many(field: str, lines: tuple[str, ...]) -> Iterator[Fault]:
    if len(lines) > MOST_LINES:
        yield Fault(field, TooManyLinesError(most=MOST_LINES))
    for line in lines:
        yield from _too_long(field, line, MOST_LINE)


def _step_faults(step: FormStep, number: int) -> Iterator[Fault]:
    if not step.title:
        yield Fault("title", StepTitleError(), number)
    texts = (("title", step.title, MOST_TITLE), ("say", step.say, MOST_SAID),
             ("tip", step.tip, MOST_SAID))  # fmt: skip
    for field, text, most in texts:
        yield from _too_long(field, text, most, number)
    if not 0 <= step.minutes <= MOST_MINUTES:
        yield Fault("minutes", MinutesError(most=MOST_MINUTES), number)


def _too_long(field: str, text: str, most: int, step: int = 0) -> Iterator[Fault]:
    if len(text) > most:
        yield Fault(field, TooLongTextError(most=most), step)


def one_line(text: str) -> str:
    """Return the text as one line, without signs that cannot be seen."""
    return "".join(sign for sign in " ".join(text.split()) if sign.isprintable())


def _lines(lines: Iterable[str]) -> tuple[str, ...]:
    tidy = (one_line(line) for line in lines)
    return tuple(line for line in tidy if line)


def _tidy_step(step: FormStep) -> FormStep:
    return replace(
        step,
        title=one_line(step.title),
        say="\n".join(_lines(step.say.splitlines())),
        tip="\n".join(_lines(step.tip.splitlines())),
    )
