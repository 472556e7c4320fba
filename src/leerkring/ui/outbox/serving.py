"""The calendar on a server: part of a round, or all that people were told."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject

from leerkring.app.invitations.as_told import AsTold, ToldCalendars
from leerkring.app.invitations.batches import Batch
from leerkring.app.invitations.publishing import Gap, PublishedRound, ServerGap, only, without
from leerkring.ui.outbox.posting import Posting
from leerkring.ui.outbox.result import RoundResult
from leerkring.ui.page import Page


class Serving(QObject):
    """Puts meetings on the server, tells how that went, and offers to try what was left.

    Of a round, `stood` gets what stands there now, and `again` is called with the rest and what
    is to be written over. `began` and `ended` are called around what goes on outside a round.
    """

    def __init__(
        self, page: Page, posting: Posting, result: RoundResult,
        stood: Callable[[Batch], object],
        again: Callable[[Batch, tuple[str, ...]], object],
        began: Callable[[], object],
        ended: Callable[[], object],
    ) -> None:  # fmt: skip
        super().__init__(page)
        self._page, self._posting, self._result = page, posting, result
        self._stood, self._again = stood, again
        self._began, self._ended = began, ended
        self.is_busy = False  # outside a round
        self.failed = False  # the server was not there, or nobody knew the password

    # ---- in a round ---------------------------------------------------------------------------

    def publish(self, part: Batch, over: tuple[str, ...] = ()) -> None:
        """Put the meetings of a round there."""
        self.failed = True  # until the contrary is known
        self._posting.publish(part, lambda found: self._published(found, part), over=over)

    def _published(self, found: PublishedRound, part: Batch) -> None:
        rest = without(part, found.done)
        self._tell(found, lambda over: self._again(rest, over))
        self._stood(only(part, found.done))

    # ---- all that was told --------------------------------------------------------------------

    def catch_up(self, meeting_ids: Iterable[str]) -> None:
        """Put there what these meetings became, and what was never put there; unless it failed."""
        if self.failed:
            return

        def look(gap: Gap) -> None:
            wanted = gap.of(meeting_ids)
            if wanted:
                self.put(wanted)

        self._page.ask(ServerGap(), look)

    def put(self, meeting_ids: Iterable[str] | None = None, over: tuple[str, ...] = ()) -> None:
        """Put there how meetings were told to be; without `meeting_ids` all of them."""
        self.is_busy = True
        self._began()
        chosen = None if meeting_ids is None else tuple(meeting_ids)

        def go(told: AsTold) -> None:
            batch = told.batch if chosen is None else only(told.batch, chosen)
            self._posting.publish(
                batch, lambda found: self._put(found, batch), over=over, all_told=True
            )

        self._page.ask(ToldCalendars(), go, failed=self._posting.failed)

    def _put(self, found: PublishedRound, batch: Batch) -> None:
        rest = without(batch, found.done).meeting_ids

        def again(over: tuple[str, ...]) -> None:
            self._result.forget()
            self.put(rest, over)

        self._tell(found, again)
        self.leave()

    def leave(self) -> None:
        """Do no more outside a round."""
        if self.is_busy:
            self.is_busy = False
            self._ended()

    def _tell(self, found: PublishedRound, again: Callable[[tuple[str, ...]], object]) -> None:
        self.failed = found.error is not None
        self._posting.rest()
        self._result.again = lambda: again(())
        self._result.show_published(found, lambda: again(found.foreign))
