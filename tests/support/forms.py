"""Work forms to try things with, and what leads to them."""

from dataclasses import replace
from typing import Any

from leerkring.app.work_forms.catalogue import FormRow, WorkForms
from leerkring.app.work_forms.contents import SharedForm
from leerkring.app.workspace import Workspace
from leerkring.domain.work_forms import Actor, Experience, FormGoal, FormStep, WorkForm
from leerkring.support.ids import new_id


def make_form(name: str = "Stoelendans", **facts: Any) -> WorkForm:
    """Return a form of two steps; `facts` are other values of its fields."""
    form = WorkForm(
        key=new_id(),
        name=name,
        purpose="Je hoort ieders mening.",
        when="Kies deze vorm als het stil blijft.",
        least=4,
        most=9,
        experience=Experience.SOME,
        goals=(FormGoal.EXCHANGE, FormGoal.LEARN),
        case=False,
        source="Van Kring Noord",
        steps=(
            FormStep(title="Ga staan", say="Ga staan.\nKies een stoel.", minutes=5),
            FormStep(
                title="Wissel", say="Wissel van stoel.", tip="Let op de klok.", minutes=10,
                target=False, who=Actor.INNER, silent=True,
            ),
        ),
        materials=("stoelen",),
        preparation=("Zet de stoelen klaar.", "Kies een vraag."),
        inner_most=5,
    )  # fmt: skip
    return replace(form, **facts)


def shared(form: WorkForm, *languages: str) -> SharedForm:
    """Return a form as it comes out of a file, in Dutch unless other languages are named."""
    return SharedForm(form.key, dict.fromkeys(languages or ("nl",), form))


def own_rows(workspace: Workspace, circle_id: str = "") -> dict[str, FormRow]:
    """Return the own forms by name."""
    rows = workspace.ask(WorkForms("nl", circle_id))
    return {row.form.name: row for row in rows if row.own}
