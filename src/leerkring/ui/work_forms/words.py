"""What there is to say about work forms."""

from PySide6.QtCore import QObject

from leerkring.app.work_forms.catalogue import FormRow
from leerkring.domain.meetings import Role
from leerkring.domain.work_forms import Actor, Experience, FormGoal, FormStep, WorkForm
from leerkring.ui.wording import Wording


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
        """Return who acts in a step; "" when everybody does."""
        return {
            Actor.EVERYBODY: "",
            Actor.CONTRIBUTOR: self._wording.role(Role.CASE_CONTRIBUTOR),
            Actor.FACILITATOR: self._wording.role(Role.FACILITATOR),
            Actor.PRESENTER: self.tr("presenter"),
            Actor.GROUPS: self.tr("in groups"),
            Actor.INNER: self.tr("inner circle"),
        }[who]

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
        """Return how long a step takes and who acts in it; "" when there is nothing to say."""
        parts = [self.tr("%n min.", "", step.minutes)] if step.minutes else []
        parts += [self.actor(step.who)] if self.actor(step.who) else []
        parts += [self.tr("in silence")] if step.silent else []
        return ", ".join(parts)

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
