"""When a room is out of use: a line for each time, and one to type the next in."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leerkring.app.organisation.places import RoomRow
from leerkring.app.organisation.room_blocks import BlockRoom, BlockRow, UnblockRoom
from leerkring.ui.settings.block import Tools
from leerkring.ui.settings.lines import AddLine
from leerkring.ui.widgets.buttons import icon_button, link
from leerkring.ui.widgets.labels import label
from leerkring.ui.widgets.layouts import clear, column, row, widget_of


class RoomBlocks(QWidget):
    """The line to type in comes when it is asked for: most rooms are always free."""

    def __init__(self, tools: Tools, room_id: str) -> None:
        super().__init__()
        self._tools = tools
        self._room_id = room_id
        theme = tools.theme
        self._shown: tuple[BlockRow, ...] = ()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.more = link(theme, self.tr("Out of use at times…"))
        self.more.clicked.connect(lambda: self._begin())
        self.add_line = AddLine(
            theme,
            self.tr("Out of use"),
            self.tr("Add"),
            prompt=self.tr("Tuesday 13:00-15:00, or 12-1-2027 t/m 16-1-2027"),
        )
        self.add_line.wanted.connect(self._add)
        self.add_line.hide()
        self.setLayout(column(self._lines, row(self.more, None), self.add_line, gap=theme.px(4)))

    def show_room(self, room: RoomRow) -> None:
        """Show when the room is out of use."""
        self.more.setAccessibleName(f"{self.more.text()} {room.name}")
        if room.blocks != self._shown:
            self._shown = room.blocks
            clear(self._lines)
            for block in room.blocks:
                self._lines.addWidget(self._line(block))
        if room.blocks:
            self._open()

    def _line(self, block: BlockRow) -> QWidget:
        when = self._tools.words.blocked(block.when)
        remove = icon_button(self._tools.theme, "trash-2", f"{self._tools.words.remove()}: {when}")
        remove.clicked.connect(lambda: self._tools.run(UnblockRoom(block.id), self._tools.say))
        return widget_of(row(label(when), remove, None, gap=self._tools.theme.px(8)))

    def _open(self) -> None:
        self.more.hide()
        self.add_line.show()

    def _begin(self) -> None:
        self._open()
        self.add_line.line.setFocus()

    def _add(self, text: str) -> None:
        wording, line = self._tools.wording, self.add_line
        self._tools.run(
            BlockRoom(self._room_id, text),
            lambda _: line.done(),
            lambda error: line.show_error(wording.refusal(error)),
        )
