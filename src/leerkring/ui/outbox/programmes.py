"""The programmes that go along with the agendas by mail, as PDF."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from leerkring.app.invitations.letters import Attachment
from leerkring.app.reports.documents import Document, Typesetter
from leerkring.app.reports.programme import ProgrammePapers
from leerkring.domain.errors import DomainError
from leerkring.ui.page import Page

Attachments = Mapping[str, Attachment]
Documents = Mapping[str, Document]


class Programmes(QObject):
    """Sets the programmes of meetings, beside the window; a meeting without one has no paper."""

    def __init__(self, page: Page, typesetter: Typesetter) -> None:
        super().__init__(page)
        self._page, self._typesetter = page, typesetter

    def find(
        self,
        meeting_ids: tuple[str, ...],
        then: Callable[[Documents], None],
    ) -> None:
        """Tell which of these meetings have a programme; only the last question is answered."""
        self._page.ask(self._papers(meeting_ids), then, key="programmes")

    def make(
        self,
        meeting_ids: tuple[str, ...],
        then: Callable[[Attachments], None],
        failed: Callable[[DomainError], None],
    ) -> None:
        """Tell what goes along with the agenda of each meeting that has a programme."""

        def found(documents: Documents) -> None:
            def job(report: object, stop: object) -> Attachments:
                del report, stop
                return {key: self._attachment(one) for key, one in documents.items()}

            if documents:
                self._page.background(job, then=then, failed=failed)
            else:
                then({})

        self._page.ask(self._papers(meeting_ids), found, failed)

    def _papers(self, meeting_ids: tuple[str, ...]) -> ProgrammePapers:
        return ProgrammePapers(meeting_ids, self._page.services.wording.language)

    def _attachment(self, document: Document) -> Attachment:
        return Attachment(name_of(document), "application/pdf", self._typesetter.pdf(document))


def name_of(document: Document) -> str:
    """Return what the file is called that goes along."""
    return f"{document.file_name}.pdf"
