"""Who we are, and who sends the invitations."""

from leerkring.app.organisation.details import OrganisationRow, SetOrganisation
from leerkring.ui.settings.block import Block, Tools, fill_choice
from leerkring.ui.settings.lines import TextField
from leerkring.ui.widgets.fields import Field, choice_field
from leerkring.ui.widgets.labels import small
from leerkring.ui.widgets.layouts import FlowLayout


class YouBlock(Block):
    """Organisation, organiser and the region for new locations."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools, "you")
        self.entitle(self.tr("You and your organisation"))
        theme = tools.theme
        self.organisation = TextField(theme, self.tr("Name of the organisation"))
        self.name = TextField(theme, self.tr("Your name"))
        self.email = TextField(
            theme,
            self.tr("Your e-mail address"),
            prompt=self.tr("name@organisation.nl"),
        )
        self._region = choice_field(theme, [(None, self.tr("not chosen")), *tools.words.regions()])
        self._region.setMinimumWidth(theme.px(160))
        self.region = Field(theme, self.tr("School holidays of region"), self._region)
        self.organisation.told.connect(self._rename)
        self.name.told.connect(self._rename_organiser)
        self.email.told.connect(self._move_organiser)
        self._region.activated.connect(lambda: self._choose_region())
        self.parts = {"organisation": self.organisation.line, "email": self.email.line}
        flow = FlowLayout(theme.px(20), top=True)
        for field in (self.organisation, self.name, self.email, self.region):
            flow.addWidget(field)
        self.lines.addLayout(flow)
        self.lines.addWidget(
            small(
                self.tr(
                    "Answers to invitations go to your e-mail address. The region is for new "
                    "locations; each can have its own."
                )
            )
        )

    def show_organisation(self, known: OrganisationRow) -> None:
        """Show what is known."""
        self.organisation.show_text(known.name)
        self.name.show_text(known.organiser_name)
        self.email.show_text(known.organiser_email)
        options = [(None, self.tr("not chosen")), *self.tools.words.regions()]
        fill_choice(self._region, options, known.default_region)

    def _rename(self, text: str) -> None:
        self.carry_out(self.organisation, SetOrganisation(name=text))

    def _rename_organiser(self, text: str) -> None:
        self.carry_out(self.name, SetOrganisation(organiser_name=text))

    def _move_organiser(self, text: str) -> None:
        self.carry_out(self.email, SetOrganisation(organiser_email=text))

    def _choose_region(self) -> None:
        chosen = self._region.currentData()
        self.carry_out(self.region, SetOrganisation(default_region=chosen))
