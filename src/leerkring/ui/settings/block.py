"""What the blocks of the settings have in common: every change applies at once."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Protocol, TypeVar

from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout, QWidget

from leerkring.app.organisation.settings import AppSettings, ChangeSettings
from leerkring.app.workspace import Command, Outcome
from leerkring.domain.errors import DomainError
from leerkring.ui.settings.words import SettingsWords
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import Button, Choice, link
from leerkring.ui.widgets.fields import Field
from leerkring.ui.widgets.labels import h2
from leerkring.ui.widgets.layouts import row
from leerkring.ui.wording import Wording

R = TypeVar("R")
_DEFAULTS = AppSettings()


class Run(Protocol):
    """Carries out a command, as `Page.run` does."""

    def __call__(
        self,
        command: Command[R],
        then: Callable[[Outcome[R]], None] | None = None,
        failed: Callable[[DomainError], None] | None = None,
    ) -> None: ...


@dataclass
class Latest:
    """The settings as they will be once what was asked so far is done."""

    settings: AppSettings = _DEFAULTS


@dataclass(frozen=True)
class Tools:
    """What every block needs to draw itself, to word things and to change them."""

    theme: Theme
    wording: Wording
    words: SettingsWords
    today: Callable[[], date]
    run: Run
    say: Callable[[Outcome[Any]], None]
    latest: Latest


class Block(QFrame):
    """A card with a title and, when something in it differs from it, the way to its defaults.

    `parts` are the controls that `Place.part` can name after the block: "look/text".
    """

    def __init__(self, tools: Tools, key: str) -> None:
        super().__init__()
        self.tools = tools
        self.key = key
        self.parts: dict[str, QWidget] = {}
        self.setProperty("role", "card")
        edge = tools.theme.px(18)
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(edge, tools.theme.px(14), edge, edge)
        self.lines.setSpacing(tools.theme.px(14))
        self.reset_link = link(tools.theme, tools.words.reset())
        self.reset_link.clicked.connect(lambda: self.reset())
        self.reset_link.hide()
        self._heading = h2("")
        self.lines.addLayout(row(self._heading, None, self.reset_link))

    @property
    def title(self) -> str:
        """What the block is about."""
        return self._heading.text()

    def entitle(self, title: str) -> None:
        """Give the block its title."""
        self._heading.setText(title)
        self.setAccessibleName(title)
        self.reset_link.setAccessibleName(f"{self.tools.words.reset()}: {title}")

    def reset(self) -> None:
        """Go back to the defaults of this block."""

    def first_control(self, part: str = "") -> QWidget | None:
        """Return where the focus goes when the user comes to this block."""
        found = self.parts.get(part) or next(iter(self.parts.values()), None)
        if isinstance(found, Choice):
            return next((b for b in found.findChildren(Button) if b.isChecked()), None)
        return found

    def carry_out(self, field: Field, command: Command[Any]) -> None:
        """Run a command; what is wrong stands below the field."""
        field.clear_error()
        self.tools.run(command, failed=lambda e: field.show_error(self.refusal(e)))

    def refusal(self, error: DomainError) -> str:
        """Return what is wrong in the user's words."""
        return self.tools.wording.refusal(error)


class SettingsBlock(Block):
    """A block of team-wide choices."""

    names: tuple[str, ...] = ()  # fields of AppSettings

    def show_settings(self, settings: AppSettings) -> None:
        """Show what is chosen now."""
        different = any(getattr(settings, n) != getattr(_DEFAULTS, n) for n in self.names)
        self.reset_link.setVisible(different)
        self.fill(settings)

    def fill(self, settings: AppSettings) -> None:
        """Put the choices into the fields, without telling."""
        raise NotImplementedError

    def put(self, field: Field | None, **choices: object) -> None:
        """Choose something else."""
        latest = self.tools.latest
        before = latest.settings
        latest.settings = replace(before, **choices)  # type: ignore[arg-type]  # fields by name

        def refuse(error: DomainError) -> None:
            latest.settings = before
            if field is not None:
                field.show_error(self.refusal(error))

        if field is not None:
            field.clear_error()
        self.tools.run(ChangeSettings(latest.settings), failed=refuse)

    def reset(self) -> None:
        """Choose the defaults again."""
        self.put(None, **{name: getattr(_DEFAULTS, name) for name in self.names})


def fill_choice(box: QComboBox, options: list[tuple[object, str]], value: object) -> None:
    """Put options in a list and show one of them, without telling."""
    present = [(box.itemData(n), box.itemText(n)) for n in range(box.count())]
    if present != options:
        box.clear()
        for key, text in options:
            box.addItem(text, key)
    keys = [key for key, _ in options]
    box.setCurrentIndex(keys.index(value) if value in keys else 0)
