"""What must be sent drawn together per circle: "Kring Zuid: 2 verplaatst, 5 mensen"."""

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from leerkring.domain.differences import ChangedField
from leerkring.domain.reconciliation import ItemKind, OutboxItem
from leerkring.ui.outbox.lists import MeetingList
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import Button, FilterChip, link
from leerkring.ui.widgets.layouts import FlowLayout, clear

MOST = 12  # groups: with more, the list itself is clearer
FEW = 4  # of them shown at first: the list must stay in sight
Key = tuple[str, ItemKind, bool]


class CircleGroups(QWidget):
    """One switch per circle and kind of change; it ticks or unticks all of its meetings."""

    def __init__(self, theme: Theme, meetings: MeetingList) -> None:
        super().__init__()
        self._theme, self._meetings = theme, meetings
        self._flow = FlowLayout(theme.px(8))
        self.setLayout(self._flow)
        self.chips: list[FilterChip] = []
        self._folded = True
        self._shown: tuple[tuple[str, bool], ...] = ()
        meetings.ticked.connect(self._follow)
        self.hide()

    def _follow(self) -> None:
        items, chosen = self._meetings.items, set(self._meetings.chosen)
        groups = grouped(items)
        useful = len(groups) <= MOST and len(groups) < len(items)
        self.setVisible(useful)
        if not useful:
            return
        wanted = tuple(
            (self.text(key, mine), all(i.meeting_id in chosen for i in mine))
            for key, mine in groups.items()
        )
        if [text for text, _ in wanted] == [text for text, _ in self._shown]:
            for chip, (_, on) in zip(self.chips, wanted, strict=True):
                chip.setChecked(on)
        else:
            self._build(wanted, groups)
        self._shown = wanted

    def _build(
        self, wanted: tuple[tuple[str, bool], ...], groups: dict[Key, list[OutboxItem]]
    ) -> None:
        clear(self._flow)
        self.chips = []
        for (text, on), key in zip(wanted, groups, strict=True):
            chip = FilterChip(self._theme, text, on=on)
            chip.clicked.connect(lambda checked, group=key: self._tick(group, on=checked))
            self._flow.addWidget(chip)
            chip.setVisible(not self._folded or len(self.chips) < FEW)
            self.chips.append(chip)
        if self._folded and len(self.chips) > FEW:
            more = link(self._theme, self.tr("All circles and rounds"))
            more.clicked.connect(lambda: self._unfold(more))
            self._flow.addWidget(more)

    def _unfold(self, more: Button) -> None:
        self._folded = False
        more.hide()
        for chip in self.chips:
            chip.show()

    def _tick(self, group: Key, *, on: bool) -> None:
        mine = {item.meeting_id for item in grouped(self._meetings.items).get(group, ())}
        chosen = set(self._meetings.chosen)
        wanted = chosen | mine if on else chosen - mine
        self._meetings.choose(
            [i.meeting_id for i in self._meetings.items if i.meeting_id in wanted]
        )

    def text(self, key: Key, items: Sequence[OutboxItem]) -> str:
        """Return "Kring Zuid: 2 verplaatst, 5 mensen"."""
        circle, kind, moved = key
        count = len(items)
        said = {
            ItemKind.NEW: self.tr("%n invitation(s)", "", count),
            ItemKind.CANCELLED: self.tr("%n cancelled", "", count),
            ItemKind.CHANGED: self.tr("%n moved", "", count)
            if moved
            else self.tr("%n changed", "", count),
        }[kind]
        people = {d.invitee.key for item in items for d in item.audience}
        who = self.tr("%n people", "", len(people))
        text = self.tr("{circle}: {what}, {people}")
        return text.format(circle=circle, what=said, people=who)


def grouped(items: Sequence[OutboxItem]) -> dict[Key, list[OutboxItem]]:
    """Return the items by circle, kind, and whether the day or hour changes."""
    found: dict[Key, list[OutboxItem]] = defaultdict(list)
    for item in items:
        moved = any(d.field is ChangedField.START for d in item.differences)
        found[item.content.circle, item.kind, moved].append(item)
    return dict(found)
