"""Sends visits to other hosts and lets others make them: by drag, key and list alike."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from leerkring.app.visits.choices import HostChoice, HostChoices, ReplaceChoices, VisitorChoice
from leerkring.app.visits.pairs import ChangeHost, ReplaceVisitor
from leerkring.app.visits.rows import MatrixPerson
from leerkring.app.workspace import Outcome
from leerkring.ui.messages import Deed
from leerkring.ui.visits.matrix import VisitMatrix
from leerkring.ui.visits.tools import Tools
from leerkring.ui.widgets.bubble import Said
from leerkring.ui.widgets.picker import Option, Picker


class PairMover(QObject):
    """Everything that changes who visits whom."""

    def __init__(self, tools: Tools, show_visit: Callable[[str], None]) -> None:
        super().__init__(tools.page)
        self._tools = tools
        self._show_visit = show_visit  # a visit that needs another moment
        self._choices: dict[str, HostChoice] = {}
        self._known = ""

    # Drag

    def follow(self, matrix: VisitMatrix, visit_id: str) -> None:
        """Look up, once, where a dragged visit can go; forget it when the drag is over."""
        self._known, self._choices = "", {}
        if not visit_id:
            return

        def known(choices: tuple[HostChoice, ...]) -> None:
            self._known = visit_id
            self._choices = {one.person_id: one for one in choices}
            good = (one.person_id for one in choices if _fits(one))
            matrix.show_possible(frozenset(good))

        self._tools.ask(HostChoices(visit_id), known, key="hosts")

    def describe(self, matrix: VisitMatrix, visit_id: str, host_id: str) -> Said:
        """Return what dropping a visit at a host would mean."""
        visitor, host = self._who(matrix, visit_id, host_id)
        if visitor is None or host is None:
            return Said("")
        words = self._tools.words
        one, name = self._choices.get(host_id), words.first(host.name)
        if host_id == visitor.person_id:
            return Said(self.tr("{name}'s own group").format(name=name), "red")
        said = self.tr("{visitor} visits {host}").format(
            visitor=words.first(visitor.name), host=name
        )
        if self._known != visit_id or one is None:
            return Said(said)
        if one.excluded:
            text = self.tr("{pair}: not in this round, the own group or so agreed")
            return Said(text.format(pair=said), "red")
        if one.cannot_swap:
            other = words.first(one.swaps_with)
            text = self.tr("{pair}: {other} cannot swap in this round")
            return Said(text.format(pair=said, other=other), "red")
        if one.obstacles:
            why = self._tools.wording.obstacle(one.obstacles[0])
            text = self.tr("{pair}, on another day: {host} {reason}")
            return Said(text.format(pair=said, host=name, reason=why), "amber")
        if one.paused_until:
            until = self._tools.wording.day(one.paused_until, weekday=False)
            text = self.tr("{pair}, who takes a break until {day}")
            return Said(text.format(pair=said, day=until), "amber")
        if one.swaps_with:
            other = words.first(one.swaps_with)
            text = self.tr("{pair}, {other} swaps hosts").format(pair=said, other=other)
            return Said(text, "amber" if one.seen else "green")
        if one.seen:
            return Said(self.tr("{pair}, has been there before").format(pair=said), "amber")
        return Said(self.tr("{pair} for the first time").format(pair=said), "green")

    def _who(
        self, matrix: VisitMatrix, visit_id: str, host_id: str
    ) -> tuple[MatrixPerson | None, MatrixPerson | None]:
        shown = matrix.people.shown
        if shown is None:
            return None, None
        pair = next((p for p, c in shown.view.cells.items() if c.visit_id == visit_id), ("", ""))
        visitor = next((p for p in shown.view.rows if p.person_id == pair[0]), None)
        host = next((p for p in shown.view.columns if p.person_id == host_id), None)
        return visitor, host

    # Another host

    def move(self, visit_id: str, host_id: str) -> None:
        """Let a visit go to another host; who was to go there comes in exchange."""

        def known(choices: tuple[HostChoice, ...]) -> None:
            one = next((c for c in choices if c.person_id == host_id), None)
            if one is None or not one.possible:
                self._refuse(one)
            else:
                self._change(visit_id, one)

        self._tools.ask(HostChoices(visit_id), known, key="hosts")

    def step(self, matrix: VisitMatrix, visit_id: str, step: int) -> None:
        """Let a visit go to the next possible host in the matrix, to the left or the right."""
        shown, at = matrix.people.shown, matrix.currentIndex().column()
        if shown is None:
            return
        hosts = shown.hosts[at + 1 :] if step > 0 else shown.hosts[:at][::-1]
        order = [host.person_id for host in hosts]

        def known(choices: tuple[HostChoice, ...]) -> None:
            can = {one.person_id: one for one in choices if one.possible}
            following = next((can[key] for key in order if key in can), None)
            if following is not None:
                self._change(visit_id, following)
            else:
                said = self.tr("There is no other possible host on this side.")
                self._tools.page.services.messages.toast(said)

        self._tools.ask(HostChoices(visit_id), known, key="hosts")

    def pick_host(self, visit_id: str, below: QRect, focus: QWidget) -> None:
        """Drop down whom else to visit, best first."""

        def show(choices: tuple[HostChoice, ...]) -> None:
            by_id = {one.person_id: one for one in choices}
            options = [
                Option(one.person_id, one.name, self._host_detail(one), enabled=one.possible)
                for one in choices
            ]
            self._drop_down(
                self.tr("Visit whom instead?"), options, below, focus,
                lambda key: self._change(visit_id, by_id[key]),
            )  # fmt: skip

        self._tools.ask(HostChoices(visit_id), show, key="hosts")

    def _host_detail(self, one: HostChoice) -> str:
        wording, words = self._tools.wording, self._tools.words
        if one.excluded:
            return self.tr("Not in this round: the own group, or so agreed")
        if one.cannot_swap:
            text = self.tr("{name} cannot swap in this round")
            return text.format(name=words.first(one.swaps_with))
        parts = [words.reason(reason) for reason in one.reasons]
        if one.swaps_with:
            parts.append(self.tr("{name} swaps").format(name=words.first(one.swaps_with)))
        if one.obstacles:
            parts.append(self.tr("on another day"))
        if one.paused_until:
            text = self.tr("takes a break until {day}")
            parts.append(text.format(day=wording.day(one.paused_until, weekday=False)))
        return wording.sentence(", ".join(parts))

    def _refuse(self, one: HostChoice | None) -> None:
        said = self.tr("That is not possible in this round.")
        if one is not None and one.excluded:
            said = self.tr("You agreed not to visit {name} like this in this round.")
            said = said.format(name=self._tools.words.first(one.name))
        self._tools.page.services.messages.toast(said)

    def _change(self, visit_id: str, one: HostChoice) -> None:
        words = self._tools.words
        said = self.tr("The visit goes to {host} now.").format(host=words.first(one.name))
        if one.swaps_with:
            said = self.tr("The visit goes to {host} now; {other} swaps.").format(
                host=words.first(one.name), other=words.first(one.swaps_with)
            )
        command = ChangeHost(visit_id, one.person_id, swap=True)
        self._tools.page.run(command, lambda outcome: self._changed(said, outcome))

    def _changed(self, said: str, outcome: Outcome[tuple[str, ...]]) -> None:
        if not outcome.changes:
            return
        gone = outcome.value
        deeds: list[Deed] = []
        if gone:
            more = self.tr("%n visit(s) need another day.", "", len(gone))
            said += " " + self._tools.wording.counted_sentence(more, len(gone))
            deeds.append(Deed(self.tr("Choose a day"), lambda: self._show_visit(gone[0])))
        self._tools.page.services.messages.toast(said, *deeds, undo=True)

    # Another visitor

    def pick_visitor(self, visit_id: str, below: QRect, focus: QWidget) -> None:
        """Drop down who else can make the visit, best first."""

        def show(choices: tuple[VisitorChoice, ...]) -> None:
            by_id = {one.person_id: one for one in choices}
            options = [
                Option(one.person_id, one.name, self._visitor_detail(one), enabled=not one.excluded)
                for one in choices
            ]
            self._drop_down(
                self.tr("Who visits instead?"), options, below, focus,
                lambda key: self._replace(visit_id, by_id[key]),
            )  # fmt: skip

        self._tools.ask(ReplaceChoices(visit_id), show, key="visitors")

    def _replace(self, visit_id: str, one: VisitorChoice) -> None:
        """Let somebody else make the visit, with the cover that was promised in the list."""
        words = self._tools.words
        said = self.tr("{name} makes the visit now.").format(name=words.first(one.name))
        command = ReplaceVisitor(visit_id, one.person_id)
        if one.cover_id is not None:
            said += " " + self._tools.wording.sentence(words.covers(one.cover_name)) + "."
            command = replace(command, cover_id=one.cover_id)
        self._tools.page.run(command, lambda outcome: self._changed(said, outcome))

    def _visitor_detail(self, one: VisitorChoice) -> str:
        wording, words = self._tools.wording, self._tools.words
        if one.excluded:
            return self.tr("Not in this round: the own group, or so agreed")
        if one.obstacles:
            reason = wording.obstacle(one.obstacles[0])
            return self.tr("On another day: {reason}").format(reason=reason)
        parts = []
        if one.waits:
            parts.append(self.tr("visits nobody yet"))
        elif one.has_visit:
            parts.append(self.tr("has a visit already"))
        parts.append(self.tr("was there before") if one.seen else self.tr("never been there"))
        if one.cover_name:
            parts.append(words.covers(one.cover_name))
        elif not one.covered:
            parts.append(self.tr("nobody can stand in"))
        return wording.sentence(", ".join(parts))

    def _drop_down(
        self,
        title: str,
        options: list[Option],
        below: QRect,
        focus: QWidget,
        take: Callable[[str], None],
    ) -> None:
        if not options:
            said = self.tr("There is nobody else.")
            self._tools.page.services.messages.toast(said)
            return
        prompt = self.tr("Search") if len(options) > 8 else ""
        picker = Picker(self._tools.theme, self._tools.page, name=title, prompt=prompt)
        picker.show_options(options)
        picker.chosen.connect(lambda key: take(str(key)))
        picker.closed.connect(focus.setFocus)
        picker.drop_down(below)


def _fits(one: HostChoice) -> bool:
    return one.free
