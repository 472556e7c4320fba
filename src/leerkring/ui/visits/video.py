"""A recording: where it is, who agreed, and when it is gone. Only referred to, never kept here."""

from datetime import date

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from leerkring.app.visits.reflecting import SetVideo
from leerkring.app.visits.rows import VisitRowFull
from leerkring.domain.errors import DomainError
from leerkring.ui.visits.tools import Tools
from leerkring.ui.widgets.day_field import DayField
from leerkring.ui.widgets.fields import Field
from leerkring.ui.widgets.labels import h3
from leerkring.ui.widgets.layouts import column


class VideoPart(QWidget):
    """Stores each answer as it is given; what is refused is said below its field."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self._visit: VisitRowFull | None = None
        theme = tools.theme
        self.reference = QLineEdit()
        self.reference.setPlaceholderText(self.tr("A file name or a link"))
        self.field = Field(theme, self.tr("Where the recording is"), self.reference)
        self.consent = QCheckBox(self.tr("Everybody in it agreed"))
        self.delete_by = DayField(
            theme,
            tools.wording,
            self.tr("Delete before"),
            prompt=self.tr("1-8-2026"),
            correction=self.tr("Did you mean {day}?"),
            today=tools.today,
        )
        self.deleted = QCheckBox(self.tr("The recording is deleted"))
        self.reference.editingFinished.connect(self._refer)
        self.consent.clicked.connect(self._agree)
        self.delete_by.changed.connect(self._choose_day)
        self.deleted.clicked.connect(self._delete)
        self.setLayout(
            column(
                h3(self.tr("Recording")), self.consent, self.field, self.delete_by, self.deleted,
                gap=theme.px(8),
            )
        )  # fmt: skip

    def show_visit(self, visit: VisitRowFull) -> None:
        """Show what is stored."""
        other = self._visit is None or self._visit.row.id != visit.row.id
        self._visit = visit
        if other or not self.reference.hasFocus():
            self.reference.setText(visit.video_reference)
            self.field.clear_error()
        self.consent.setChecked(visit.video_consent)
        self.delete_by.show_day(visit.video_delete_by)
        self.deleted.setChecked(visit.video_deleted)
        self.deleted.setVisible(bool(visit.video_reference) or visit.video_deleted)

    def _refer(self) -> None:
        visit, text = self._visit, self.reference.text().strip()
        if visit is None or text == visit.video_reference:
            return
        command = SetVideo(visit.row.id, reference=text)
        self.field.clear_error()
        self._tools.do(command, self.tr("Where the recording is, is kept."), self._refused)

    def _refused(self, error: DomainError) -> None:
        said = self._tools.wording.refusal(error)
        self.field.show_error(said, self.tr("Everybody agreed"), self._agree_and_refer)

    def _agree_and_refer(self) -> None:
        visit = self._visit
        if visit is not None:
            text = self.reference.text().strip()
            self.field.clear_error()
            command = SetVideo(visit.row.id, reference=text, consent=True)
            self._tools.do(command, self.tr("Where the recording is, is kept."))

    def _agree(self) -> None:
        visit, on = self._visit, self.consent.isChecked()
        if visit is None:
            return
        text = self.reference.text().strip()
        self.field.clear_error()
        said = self.tr("Noted that everybody agreed.") if on else self.tr("Noted: no agreement.")
        if on and text != visit.video_reference:
            self._tools.do(SetVideo(visit.row.id, reference=text, consent=True), said)
        else:
            self._tools.do(SetVideo(visit.row.id, consent=on), said, self._refuse_consent)

    def _refuse_consent(self, error: DomainError) -> None:
        self.consent.setChecked(True)
        self.field.show_error(self._tools.wording.refusal(error))

    def _choose_day(self, day: date | None) -> None:
        visit = self._visit
        if visit is not None:
            said = self.tr("The day on which the recording goes is kept.")
            self._tools.do(SetVideo(visit.row.id, delete_by=day), said, self._refuse_day)

    def _refuse_day(self, error: DomainError) -> None:
        self.delete_by.show_error(self._tools.wording.refusal(error))

    def _delete(self) -> None:
        visit, on = self._visit, self.deleted.isChecked()
        if visit is not None:
            said = (
                self.tr("Noted that the recording is gone.")
                if on
                else self.tr("Noted: the recording is still there.")
            )
            self._tools.do(SetVideo(visit.row.id, deleted=on), said)
