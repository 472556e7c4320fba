"""Whether anything is written of cases, and when that and agreements are offered for clearing."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QSpinBox

from leerkring.app.organisation.settings import AppSettings
from leerkring.ui.settings.block import SettingsBlock, Tools
from leerkring.ui.widgets.fields import Field, number_field
from leerkring.ui.widgets.labels import small
from leerkring.ui.widgets.layouts import FlowLayout, widget_of


class CasesBlock(SettingsBlock):
    """Off, a case is only a theme."""

    names = ("case_texts", "case_months", "arrangement_months")

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools, "cases")
        self.entitle(self.tr("Cases and agreements"))
        self.texts = QCheckBox(self.tr("Write down a few sentences of a case"))
        self.texts.clicked.connect(lambda on: self.put(None, case_texts=on))
        self.months = self._months()
        self.arrangement_months = self._months()
        theme = tools.theme
        self.months_field = Field(
            theme, self.tr("Offer to clear texts of cases after"), self.months
        )
        self.arranged_field = Field(
            theme, self.tr("Offer to clear agreements after"), self.arrangement_months
        )
        self.months.valueChanged.connect(lambda n: self.put(self.months_field, case_months=n))
        self.arrangement_months.valueChanged.connect(
            lambda n: self.put(self.arranged_field, arrangement_months=n)
        )
        self.parts = {
            "texts": self.texts,
            "months": self.months,
            "arrangement_months": self.arrangement_months,
        }
        self.lines.addWidget(self.texts)
        self.lines.addWidget(
            small(
                self.tr(
                    "Off, a case is only a theme. On, keep it short: no names, ages or health. "
                    "Nothing of it goes into invitations, mails, prints or lists for others."
                )
            )
        )
        fields = FlowLayout(theme.px(16), top=True)
        for field in (self.months_field, self.arranged_field):
            fields.addWidget(field)
        self.lines.addWidget(widget_of(fields))
        self.lines.addWidget(
            small(self.tr("Nothing goes by itself: you see first what would be cleared."))
        )

    def fill(self, settings: AppSettings) -> None:
        shown = {
            self.months: settings.case_months,
            self.arrangement_months: settings.arrangement_months,
        }
        self.texts.setChecked(settings.case_texts)
        for box, months in shown.items():
            with QSignalBlocker(box):
                box.setValue(months)

    def _months(self) -> QSpinBox:
        box = number_field(self.tools.theme, 0, 120, suffix=" " + self.tr("months"))
        box.setSpecialValueText(self.tr("never"))
        box.setMinimumWidth(self.tools.theme.px(170))
        return box
