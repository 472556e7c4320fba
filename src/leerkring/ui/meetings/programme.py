"""The programme of the meeting that is shown: asks for it, and carries out what the user wants."""

import re
from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from leerkring.app.meetings.changes import ChangeMeeting
from leerkring.app.meetings.rows import MeetingDetails
from leerkring.app.programme.beginnings import (
    ForgetForCircle,
    KeepForCircle,
    TakeOver,
    TakeReady,
)
from leerkring.app.programme.changes import (
    AddBlock,
    ClearProgramme,
    FitProgramme,
    MovePart,
    RemovePart,
    RenamePart,
    RewordStep,
    SetMinutes,
)
from leerkring.app.programme.preparing import Preparation, PrepareItem, TickPreparation
from leerkring.app.programme.rows import Programme, ProgrammeOf
from leerkring.app.programme.standard import ready_programmes
from leerkring.app.work_forms.catalogue import FormRow, WorkForms
from leerkring.app.work_forms.checks import TooLongTextError
from leerkring.app.workspace import Command, Outcome
from leerkring.domain.errors import DomainError
from leerkring.domain.programme import BlockKind
from leerkring.ui.meetings.preparation import PreparationCard
from leerkring.ui.meetings.programme_card import ProgrammeCard
from leerkring.ui.meetings.programme_table import Line
from leerkring.ui.meetings.programme_words import ProgrammeWords
from leerkring.ui.navigation import Place
from leerkring.ui.page import Page
from leerkring.ui.widgets.buttons import literal
from leerkring.ui.widgets.picker import Option, Picker

PREPARE = "prepare"
"""The part of a meeting's place that leads to what must be prepared."""

_TO_ADD = (
    BlockKind.FORM,
    BlockKind.CARDS,
    BlockKind.BREAK,
    BlockKind.LOOK_BACK,
    BlockKind.ARRANGEMENTS,
    BlockKind.CASE_CHOICE,
    BlockKind.ACQUAINTANCE,
    BlockKind.WELCOME,
    BlockKind.CLOSING,
    BlockKind.FREE,
)
_NUMBER = re.compile(r"\d+")


class ProgrammePart(QObject):
    """The two cards of a programme; `say` tells of a change, with the way back in it."""

    shown = Signal(object)  # Programme

    def __init__(self, page: Page, say: Callable[[Outcome[None]], None]) -> None:
        super().__init__(page)
        self._page, self._say = page, say
        wording = page.services.wording
        self._wording, self._language = wording, wording.language
        self._words = ProgrammeWords(wording)
        self.card = ProgrammeCard(page.services.theme, self._words)
        self.preparation = PreparationCard(page.services.theme)
        self.programme: Programme | None = None
        self._arrived: Place | None = None
        self._before: frozenset[str] | None = None  # blocks, while one to be named is added
        self._connect()

    def show_meeting(self, meeting: MeetingDetails) -> None:
        """Ask for the programme of this meeting."""
        key = meeting.row.id
        self._page.ask(ProgrammeOf(key, self._language), self._show, key="programme")
        query = Preparation(key, self._language)
        self._page.ask(query, self._show_preparation, key="preparation")

    def _show(self, programme: Programme) -> None:
        self.programme = programme
        ready = [(one.key, one.name) for one in ready_programmes(self._language)]
        self.card.show_programme(programme, ready)
        self.shown.emit(programme)
        self._name_new(programme)

    def _show_preparation(self, items: tuple[PrepareItem, ...]) -> None:
        self.preparation.show_items(items)
        place = self._page.place
        if place.part == PREPARE and place != self._arrived:
            self.preparation.take_keyboard()
        self._arrived = place

    # ---- changing -----------------------------------------------------------------------------

    def _change(self, make: Callable[[str, str], Command[None]]) -> None:
        if self.programme is not None:
            command = make(self.programme.meeting_id, self._language)
            self._page.run(command, self._say, self._refused)

    def _refused(self, error: DomainError) -> None:
        self._page.services.messages.show_error(error)
        if self.programme is not None:
            self.card.table.show_programme(self.programme)

    def _move(self, key: str, to: int) -> None:
        self._change(lambda m, lang: MovePart(m, lang, key, to))

    def _remove(self, key: str) -> None:
        self._change(lambda m, lang: RemovePart(m, lang, key))

    def _rename(self, key: str, title: str) -> None:
        self._change(lambda m, lang: RenamePart(m, lang, key, title))

    def _set_minutes(self, step: str, text: str) -> None:
        """Take the first number that was typed: "12 min" is twelve."""
        found = _NUMBER.search(text)
        minutes = int(found.group()) if found else -1
        self._change(lambda m, lang: SetMinutes(m, lang, step, minutes))

    def _reword(self, step: str, say: str, tip: str) -> None:
        if self.programme is not None:
            command = RewordStep(self.programme.meeting_id, self._language, step, say, tip)
            self._page.run(command, self._say, self._refused_words)

    def _refused_words(self, error: DomainError) -> None:
        if isinstance(error, TooLongTextError):
            self.card.text.refuse(self._wording.refusal(error))
        else:
            self._refused(error)

    def _fit(self) -> None:
        self._change(FitProgramme)

    def _lengthen(self, minutes: int) -> None:
        self._change(lambda m, _: ChangeMeeting(m, duration_minutes=minutes))

    def _take_previous(self, other: str) -> None:
        self._change(lambda m, lang: TakeOver(m, lang, other))

    def _take_ready(self, key: str) -> None:
        self._change(lambda m, lang: TakeReady(m, lang, key))

    def _tick(self, key: str, done: bool) -> None:  # noqa: FBT001 - from a signal
        self._change(lambda m, lang: TickPreparation(m, lang, key, done))

    def _add(self, kind: BlockKind) -> None:
        if kind is BlockKind.FORM:
            self.choose_form()
        elif kind is BlockKind.FREE:
            blocks = self.programme.blocks if self.programme is not None else ()
            self._before = frozenset(block.id for block in blocks)
            self._change(lambda m, lang: AddBlock(m, lang, kind))
        else:
            self._change(lambda m, lang: AddBlock(m, lang, kind))

    def _name_new(self, programme: Programme) -> None:
        """Let the user name what was just added without a name of its own."""
        known = self._before
        new = [b for b in programme.blocks if known is not None and b.id not in known]
        for block in new:
            if block.kind is BlockKind.FREE:
                self._before = None
                self.card.table.begin_renaming(block.id)

    # ---- choosing -----------------------------------------------------------------------------

    def choose_form(self) -> None:
        """Drop down all work forms; the chosen one comes into the programme."""
        programme = self.programme
        if programme is None:
            return
        query = WorkForms(self._language, programme.circle_id)
        self._page.ask(query, self._show_forms, key="forms to add")

    def _show_forms(self, forms: tuple[FormRow, ...]) -> None:
        focus = self._form_button()
        prompt = self.tr("Search a work form")
        theme = self._page.services.theme
        picker = Picker(theme, self._page, name=self.tr("Work form"), prompt=prompt)
        picker.closed.connect(focus.setFocus)
        picker.show_options([self._option(row) for row in forms])
        picker.chosen.connect(self._take_form)
        picker.drop_down(QRect(focus.mapToGlobal(QPoint(0, 0)), focus.size()))

    def _form_button(self) -> QWidget:
        empty = self.programme is not None and not self.programme.has_content
        return self.card.beginnings[0] if empty else self.card.add

    def _option(self, row: FormRow) -> Option:
        form = row.form
        parts = [self.tr("%n minute(s)", "", form.minutes)]
        people = self.tr("{least} to {most} people")
        parts.append(people.format(least=form.least, most=form.most))
        if row.last_used is not None:
            day = self._wording.short_day(row.last_used, weekday=False)
            parts.append(self.tr("last time {day}").format(day=day))
        return Option(form.key, form.name, ", ".join(parts))

    def _take_form(self, key: object) -> None:
        self._change(lambda m, lang: AddBlock(m, lang, BlockKind.FORM, form_key=str(key)))

    # ---- menus --------------------------------------------------------------------------------

    def _open_add(self) -> None:
        menu = QMenu(self._page)
        for kind in _TO_ADD:
            action = menu.addAction(self._words.kind(kind))
            action.triggered.connect(lambda _=False, kind=kind: self._add(kind))
        self._pop_up(menu, _below(self.card.add))

    def _open_more(self) -> None:
        programme = self.programme
        if programme is None:
            return
        menu = QMenu(self._page)
        keep = menu.addAction(self.tr("Let this circle always begin like this"))
        keep.triggered.connect(lambda: self._change(KeepForCircle))
        keep.setEnabled(programme.has_content and not programme.is_of_circle)
        if programme.of_circle:
            forget = menu.addAction(self.tr("Drop the own programme of this circle"))
            circle = programme.circle_id
            forget.triggered.connect(lambda: self._change(lambda *_: ForgetForCircle(circle)))
        menu.addSeparator()
        for one in ready_programmes(self._language):
            text = self.tr("Take “{name}”").format(name=one.name)
            take = menu.addAction(literal(text))
            take.triggered.connect(lambda _=False, key=one.key: self._take_ready(key))
        clear = menu.addAction(self.tr("Begin anew from the work form"))
        clear.setEnabled(programme.stored)
        clear.triggered.connect(lambda: self._change(lambda m, _: ClearProgramme(m)))
        self._pop_up(menu, _below(self.card.more))

    def line_menu(self, line: Line) -> QMenu:
        """Return what can be done with a line, besides typing in it."""
        menu = QMenu(self._page)
        table = self.card.table

        def add(text: str, do: Callable[[], object], *, on: bool = True) -> QAction:
            action = menu.addAction(text)
            action.triggered.connect(lambda: do())
            action.setEnabled(on)
            return action

        add(self.tr("Move up"), lambda: table.move_by(line, -1), on=line.place > 0)
        add(self.tr("Move down"), lambda: table.move_by(line, 1), on=line.place + 1 < line.count)
        if not line.is_heading:
            add(self.tr("Another name"), lambda: table.begin_renaming(line.key))
        menu.addSeparator()
        add(self.tr("Take it out"), lambda: self._remove(line.key))
        return menu

    def _open_line_menu(self, index: object, at: QPoint) -> None:
        del index
        line = self.card.table.line
        if line is not None:
            self._pop_up(self.line_menu(line), at)

    def _pop_up(self, menu: QMenu, at: QPoint) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    # ---- papers -------------------------------------------------------------------------------

    def show_agenda(self) -> None:
        """Show the agenda on paper."""
        self._page.go("document", self._page.place.id, "agenda")

    def _show_script(self) -> None:
        self._page.go("document", self._page.place.id, "script")

    def _connect(self) -> None:
        card, table = self.card, self.card.table
        card.fit_wanted.connect(self._fit)
        card.length_wanted.connect(self._lengthen)
        card.closing_wanted.connect(lambda: self._add(BlockKind.CLOSING))
        card.form_wanted.connect(self.choose_form)
        card.previous_wanted.connect(self._take_previous)
        card.ready_wanted.connect(self._take_ready)
        card.add_wanted.connect(self._open_add)
        card.more_wanted.connect(self._open_more)
        card.agenda_wanted.connect(self.show_agenda)
        card.script_wanted.connect(self._show_script)
        table.moved.connect(self._move)
        table.part_removed.connect(self._remove)
        table.renamed.connect(self._rename)
        table.timed.connect(self._set_minutes)
        card.text.reworded.connect(self._reword)
        table.menu_wanted.connect(self._open_line_menu)
        self.preparation.ticked.connect(self._tick)


def _below(button: QWidget) -> QPoint:
    return button.mapToGlobal(button.rect().bottomLeft())
