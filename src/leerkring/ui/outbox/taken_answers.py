"""Which answers were taken over, so that what was undone of it does not come back by itself."""

import json
from collections.abc import Iterable, Iterator
from hashlib import sha256

from leerkring.app.invitations.replies import NotKept
from leerkring.domain.replies import ReplyFound
from leerkring.ui.change_feed import Changed
from leerkring.ui.page import Page

_KEPT = "replies/undone"
_MOST = 2000  # marks that are remembered, the newest


class TakenAnswers:
    """What a watched folder holds and need not be taken over again.

    This computer remembers, of one file at a time, what was undone: only a mark of each answer.
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        self._preferences = page.services.preferences
        self._file = str(page.services.workspace.file or "")
        self._taken: set[ReplyFound] = set()
        self._undone: dict[str, None] = dict.fromkeys(self._remembered())
        page.services.feed.changed.connect(self._heard)

    def __contains__(self, found: ReplyFound) -> bool:
        return found in self._taken or _mark(found) in self._undone

    def add(self, answers: Iterable[ReplyFound]) -> None:
        """Remember what was taken over now, or before."""
        fresh = set(answers)
        self._taken |= fresh
        again = [mark for mark in map(_mark, fresh) if mark in self._undone]
        if again:
            self._put({mark: None for mark in self._undone if mark not in again})

    def _heard(self, changed: Changed) -> None:
        if changed.everything:  # a backup was put back, which may not hold them
            self._taken.clear()
            self._put({})
        elif "Reply" in changed.kinds and self._taken:
            asked = tuple(self._taken)
            self._page.ask(
                NotKept(asked), lambda gone: self._know(asked, gone), key="taken answers"
            )

    def _know(self, asked: Iterable[ReplyFound], gone: frozenset[ReplyFound]) -> None:
        marks = {_mark(found): found in gone for found in asked}
        still = {mark: None for mark in self._undone if marks.get(mark, True)}
        still |= {mark: None for mark, is_gone in marks.items() if is_gone}
        self._put(still)

    def _put(self, undone: dict[str, None]) -> None:
        if undone != self._undone:
            self._undone = dict.fromkeys(list(undone)[-_MOST:])
            kept = json.dumps([self._file, list(self._undone)]) if undone else ""
            self._preferences.put(_KEPT, kept)

    def _remembered(self) -> Iterator[str]:
        try:
            file, marks = json.loads(self._preferences.get(_KEPT))
            if file == self._file:
                yield from map(str, marks)
        except (TypeError, ValueError):  # nothing there, or damaged
            return


def _mark(found: ReplyFound) -> str:
    return sha256(repr(found).encode()).hexdigest()[:24]
