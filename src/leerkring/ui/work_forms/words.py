"""What there is to say about work forms."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject

from leerkring.app.ports import Label
from leerkring.app.work_forms.catalogue import FormRow
from leerkring.app.work_forms.contents import FormFileError, FormProblem
from leerkring.app.work_forms.sharing import TakenForms
from leerkring.domain.work_forms import Actor, Experience, FormGoal, FormStep, WorkForm
from leerkring.ui.wording import LabelWords, Wording

COMMON = "Algemeen bekende werkvorm"  # the source of a method that is nobody's, in our files
_MOST_PROBLEMS = 6


class FormWords(QObject):
    """Short words for a list, and sentences for the card of one form."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording

    def goal(self, goal: FormGoal) -> str:
        """Return what a form is good for."""
        return {
            FormGoal.SOLVE: self.tr("get on with a case"),
            FormGoal.REFLECT: self.tr("look at yourself"),
            FormGoal.EXCHANGE: self.tr("share experience"),
            FormGoal.PRACTISE: self.tr("practise"),
            FormGoal.LEARN: self.tr("learn something new"),
            FormGoal.APPRECIATE: self.tr("build on what goes well"),
        }[goal]

    def experience(self, experience: Experience) -> str:
        """Return what the group should have done before."""
        return {
            Experience.NONE: self.tr("no experience needed"),
            Experience.SOME: self.tr("some experience"),
            Experience.MUCH: self.tr("an experienced group"),
        }[experience]

    def actor(self, who: Actor) -> str:
        """Return who acts in a step."""
        return self._wording.actor(who)

    def minutes(self, form: WorkForm) -> str:
        """Return how long it takes; a target says that it is one."""
        text = self.tr("%n minute(s)", "", form.minutes)
        return self.tr("about {minutes}").format(minutes=text) if form.is_target else text

    def people(self, form: WorkForm) -> str:
        """Return with how many it can be done."""
        return self.tr("{least} to {most} people").format(least=form.least, most=form.most)

    def used(self, row: FormRow) -> str:
        """Return when the circle did it last; "" when it never did."""
        if row.last_used is None:
            return ""
        return self._wording.short_day(row.last_used, weekday=False)

    def used_sentence(self, row: FormRow) -> str:
        """Return how often the circle did it, and when last."""
        if row.last_used is None:
            return self.tr("This circle never did it.")
        text = self.tr("This circle did it %n time(s), last on {day}.", "", row.times)
        day = self._wording.day(row.last_used, weekday=False, year=True)
        return self._wording.in_words(text, row.times).format(day=day)

    def step(self, step: FormStep) -> str:
        """Return how long a step takes and who acts in it; a target says that it is one."""
        parts = []
        if step.minutes:
            text = self.tr("%n min.", "", step.minutes)
            parts = [self.tr("about {minutes}").format(minutes=text) if step.target else text]
        parts += [self.actor(step.who)] if step.who is not Actor.EVERYBODY else []
        parts += [self.tr("in silence")] if step.silent else []
        return ", ".join(parts)

    def source(self, form: WorkForm) -> str:
        """Return where the method comes from; what is common knowledge in this language."""
        return self.tr("A widely known work form") if form.source == COMMON else form.source

    def misfit(self, form: WorkForm, people: int) -> str:
        """Return why it does not suit so many people; "" when it does."""
        if not people or form.suits(people):
            return ""
        text = self.tr("For {least} to {most} people, you are with %n.", "", people)
        return text.format(least=form.least, most=form.most)

    def too_long(self, form: WorkForm, minutes: int) -> str:
        """Return by how much it is longer than a meeting; "" when it fits."""
        more = form.minutes - minutes
        if not minutes or more <= 0:
            return ""
        return self.tr("%n minute(s) longer than the meeting.", "", more)

    def whose(self, row: FormRow) -> str:
        """Return "eigen" for a form of the team; "" for one of the program."""
        return self.tr("own") if row.own else ""

    def taken(self, taken: TakenForms) -> str:
        """Return what became of the forms in a file."""
        parts = []
        if taken.added:
            count = len(taken.added)
            parts.append((self.tr("%n work form(s) taken over.", "", count), count))
        if taken.renewed:
            count = len(taken.renewed)
            parts.append((self.tr("%n work form(s) renewed.", "", count), count))
        if taken.known:
            parts.append((self.tr("%n was (were) here already.", "", taken.known), taken.known))
        return " ".join(self._wording.counted_sentence(text, count) for text, count in parts)

    def refusal(self, error: FormFileError) -> str:
        """Return what is wrong in a file, each place on a line of its own."""
        lines = [self._wording.refusal(error)]
        lines += [self._problem(one) for one in error.problems[:_MOST_PROBLEMS]]
        left = len(error.problems) - _MOST_PROBLEMS
        if left > 0:
            lines.append(self._wording.counted_sentence(self.tr("%n more", "", left), left))
        return "\n".join(lines)

    def _problem(self, problem: FormProblem) -> str:
        what = self._wording.refusal(problem.error)
        where = []
        if problem.form:
            where.append(self.tr("“{form}”").format(form=problem.form))
        elif problem.number:
            where.append(self.tr("work form {number}").format(number=problem.number))
        if problem.step:
            where.append(self.tr("step {number}").format(number=problem.step))
        where.append(problem.field)
        return f"{self._wording.sentence(', '.join(where))}: {what}"


def _form(text: str, label: Label) -> str:
    facts = {name: label.fact(name) for name in ("form", "was", "step")}
    return text.format(**facts)


def _added(label: Label, wording: Wording) -> str:
    del wording
    return _form(QCoreApplication.translate("FormWords", "work form “{form}” made"), label)


def _copied(label: Label, wording: Wording) -> str:
    del wording
    return _form(QCoreApplication.translate("FormWords", "copy of work form “{form}”"), label)


def _changed(label: Label, wording: Wording) -> str:
    del wording
    return _form(QCoreApplication.translate("FormWords", "work form “{form}” changed"), label)


def _renamed(label: Label, wording: Wording) -> str:
    del wording
    text = QCoreApplication.translate("FormWords", "work form “{was}” is called “{form}”")
    return _form(text, label)


def _removed(label: Label, wording: Wording) -> str:
    one = QCoreApplication.translate("FormWords", "work form “{form}” removed")
    several = QCoreApplication.translate("FormWords", "{count} work forms removed")
    return _counted(one, several, label, wording)


def _taken(label: Label, wording: Wording) -> str:
    one = QCoreApplication.translate("FormWords", "work form “{form}” taken over")
    several = QCoreApplication.translate("FormWords", "{count} work forms taken over")
    return _counted(one, several, label, wording)


def _counted(one: str, several: str, label: Label, wording: Wording) -> str:
    count = int(label.fact("count") or 1)
    return _form(one, label) if count == 1 else several.format(count=wording.number(count))


def _step_added(label: Label, wording: Wording) -> str:
    del wording
    return _form(QCoreApplication.translate("FormWords", "step added to “{form}”"), label)


def _step_changed(label: Label, wording: Wording) -> str:
    del wording
    return _form(QCoreApplication.translate("FormWords", "step “{step}” changed"), label)


def _step_moved(label: Label, wording: Wording) -> str:
    del wording
    return _form(QCoreApplication.translate("FormWords", "step “{step}” moved"), label)


def _step_removed(label: Label, wording: Wording) -> str:
    del wording
    return _form(QCoreApplication.translate("FormWords", "step “{step}” removed"), label)


LABELS: Mapping[str, LabelWords] = {
    "add_form": _added,
    "copy_form": _copied,
    "change_form": _changed,
    "rename_form": _renamed,
    "remove_forms": _removed,
    "take_forms": _taken,
    "add_step": _step_added,
    "change_step": _step_changed,
    "move_step": _step_moved,
    "remove_step": _step_removed,
}
