"""Whether anything is written of cases, and when that is offered for clearing."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox

from leerkring.app.organisation.settings import AppSettings
from leerkring.ui.settings.block import SettingsBlock, Tools
from leerkring.ui.widgets.fields import Field, number_field
from leerkring.ui.widgets.labels import small
from leerkring.ui.widgets.layouts import row


class CasesBlock(SettingsBlock):
    """Off, a case is only a theme."""

    names = ("case_texts", "case_months")

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools, "cases")
        self.entitle(self.tr("Cases"))
        self.texts = QCheckBox(self.tr("Write down a few sentences of a case"))
        self.texts.clicked.connect(lambda on: self.put(None, case_texts=on))
        self.months = number_field(tools.theme, 0, 120, suffix=" " + self.tr("months"))
        self.months.setSpecialValueText(self.tr("never"))
        self.months.setMinimumWidth(tools.theme.px(170))
        self.months_field = Field(
            tools.theme,
            self.tr("Offer to clear texts after"),
            self.months,
            hint=self.tr("Nothing goes by itself: you see first what would be cleared."),
        )
        self.months.valueChanged.connect(lambda n: self.put(self.months_field, case_months=n))
        self.parts = {"texts": self.texts, "months": self.months}
        self.lines.addWidget(self.texts)
        self.lines.addWidget(
            small(
                self.tr(
                    "Off, a case is only a theme. On, keep it short: no names, ages or health. "
                    "Nothing of it goes into invitations, mails, prints or lists for others."
                )
            )
        )
        self.lines.addLayout(row(self.months_field, None))

    def fill(self, settings: AppSettings) -> None:
        self.texts.setChecked(settings.case_texts)
        with QSignalBlocker(self.months):
            self.months.setValue(settings.case_months)
