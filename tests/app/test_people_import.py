"""Lists of people: new, changed, unchanged or doubtful; never doubled, never blanked."""

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leerkring.app import organisation, people
from leerkring.app.organisation.details import SetOrganisation
from leerkring.app.organisation.places import LocationList
from leerkring.app.people.changes import AddPerson, ChangePerson
from leerkring.app.people.columns import Field
from leerkring.app.people.importing import ImportPeople, PreviewImport
from leerkring.app.people.people_rows import DoubtKind
from leerkring.app.people.preview import Choices, FieldChange, ImportPreview, RowState
from leerkring.app.people.rows import PeopleList, PersonCard, PersonDetails
from leerkring.app.reading.tables import Correction, Row, Table
from leerkring.app.reading.working_days import format_working_days
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.domain.organisation import HolidayRegion
from support.workspaces import make_workspace


@pytest.fixture
def workspace() -> Workspace:
    commands = people.COMMANDS | organisation.COMMANDS
    return make_workspace(commands, people.QUERIES | organisation.QUERIES)


def table(*rows: str) -> Table:
    cells = (tuple(part.strip() for part in row.split("|")) for row in rows)
    return Table(tuple(Row(line, row) for line, row in enumerate(cells, start=1)))


def preview(workspace: Workspace, *rows: str, choices: Choices | None = None) -> ImportPreview:
    return workspace.ask(PreviewImport(table(*rows), choices or Choices()))


def states(found: ImportPreview) -> list[str]:
    return [row.state.value for row in found.rows]


def card(workspace: Workspace, name: str) -> PersonDetails:
    rows = workspace.ask(PeopleList(with_former=True))
    return workspace.ask(PersonCard(next(row.id for row in rows if row.name == name)))


def names(workspace: Workspace) -> list[str]:
    return [row.name for row in workspace.ask(PeopleList())]


HEAD = "Naam|E-mail|Functie|Werkdagen"
ANNA = "Anna de Vries|anna@voorbeeld.nl|mentor|ma di do"


def test_a_first_list_adds_everybody_in_one_step(workspace: Workspace) -> None:
    rows = (HEAD, ANNA, "Bram||pm'er|ma-do 8:30-17:00")
    assert states(preview(workspace, *rows)) == ["new", "new"]
    outcome = workspace.run(ImportPeople(table(*rows)))
    assert outcome.label is not None
    assert (outcome.label.code, outcome.label.fact("count")) == ("import_people", "2")
    bram = card(workspace, "Bram")
    assert format_working_days(bram.working) == "ma-do 8:30-17:00"
    workspace.run(UndoLast())
    assert names(workspace) == []


def test_the_same_list_twice_adds_nobody(workspace: Workspace) -> None:
    rows = (HEAD, ANNA, "Bram||pm'er|", "Zoë||mentor|")
    workspace.run(ImportPeople(table(*rows)))
    again = preview(workspace, HEAD, ANNA.upper().replace("MENTOR", "mentor"), *rows[2:])
    assert states(again) == ["unchanged"] * 3
    outcome = workspace.run(ImportPeople(table(*rows)))
    assert (outcome.label, outcome.value.added, outcome.changes) == (None, (), ())


def test_what_changes_is_told_as_was_and_becomes(workspace: Workspace) -> None:
    key = workspace.run(
        AddPerson("Anna de Vries", email="a@voorbeeld.nl", functions="mentor")
    ).value
    found = preview(workspace, "Naam|E-mail|Functie", "Anna Jansen|A@voorbeeld.nl|coach").rows[0]
    assert (found.state, found.person_id) == (RowState.CHANGED, key)
    assert found.changes == (
        FieldChange("name", "Anna de Vries", "Anna Jansen"),
        FieldChange("functions", "mentor", "coach"),
    )


def test_empty_cells_never_overwrite(workspace: Workspace) -> None:
    workspace.run(ImportPeople(table(HEAD, ANNA)))
    assert states(preview(workspace, HEAD, "Anna de Vries|||")) == ["unchanged"]
    workspace.run(ImportPeople(table(HEAD, "anna  de vries||coach|")))
    anna = card(workspace, "Anna de Vries")
    assert (anna.email, anna.functions) == ("anna@voorbeeld.nl", "coach")
    assert anna.working.weekdays == (0, 1, 3)


@pytest.mark.parametrize(
    ("row", "heading", "text", "proposal"),
    [
        ("Bram|bram@|x|ma", "E-mail", "bram@", "bram@voorbeeld.nl"),
        ("Bram|b@voorbeeld.nl|x|maandg", "Werkdagen", "maandg", "ma"),
    ],
)
def test_a_bad_cell_is_named_with_a_proposal_and_leaves_the_rest(
    workspace: Workspace, row: str, heading: str, text: str, proposal: str
) -> None:
    found = preview(workspace, HEAD, ANNA, row)
    doubt = found.rows[1].doubts[0]
    assert (found.rows[1].line, found.rows[1].state) == (3, RowState.DOUBTFUL)
    assert (doubt.kind, doubt.heading, doubt.text) == (DoubtKind.BAD_CELL, heading, text)
    assert doubt.proposal == proposal
    assert doubt.column is not None
    correction = Correction(3, doubt.column, doubt.proposal or "")
    better = preview(workspace, HEAD, ANNA, row, choices=Choices(corrections=(correction,)))
    assert states(better) == ["new", "new"]
    workspace.run(ImportPeople(table(HEAD, ANNA, row)))
    assert card(workspace, "Bram").functions == "x"


def test_a_cell_can_be_left_out(workspace: Workspace) -> None:
    choices = Choices(corrections=(Correction(2, 1, ""),))
    assert states(preview(workspace, HEAD, "Bram|bram@||", choices=choices)) == ["new"]


def test_a_row_without_a_name_waits_for_one(workspace: Workspace) -> None:
    rows = (HEAD, "|bram.bos@voorbeeld.nl||")
    doubt = preview(workspace, *rows).rows[0].doubts[0]
    assert (doubt.kind, doubt.column, doubt.proposal) == (DoubtKind.NO_NAME, 0, "Bram Bos")
    assert workspace.run(ImportPeople(table(*rows))).value.left_out == (2,)
    choices = Choices(corrections=(Correction(2, 0, "Bram Bos"),))
    workspace.run(ImportPeople(table(*rows), choices))
    assert names(workspace) == ["Bram Bos"]


def test_a_list_of_addresses_alone_gets_names_from_them(workspace: Workspace) -> None:
    workspace.run(ImportPeople(table("E-mail", "anna.de.vries@voorbeeld.nl")))
    assert names(workspace) == ["Anna de Vries"]


def test_parts_of_a_name_are_joined(workspace: Workspace) -> None:
    rows = ("Voornaam|Tussenvoegsel|Achternaam", "Anna|de|Vries", "Bram||Bos", "Els||Berg, van den")
    workspace.run(ImportPeople(table(*rows)))
    assert names(workspace) == ["Anna de Vries", "Bram Bos", "Els van den Berg"]


def test_ticks_times_and_weeks_per_weekday(workspace: Workspace) -> None:
    head = "Naam|ma|di|wo|do|vr"
    rows = ("Anna|x||✓|1|nee", "Bram|8:30-17:00|even||8|", "Els|-|-||ja|misschien")
    found = preview(workspace, head, *rows)
    assert [d.heading for d in found.rows[2].doubts] == ["vr"]
    workspace.run(ImportPeople(table(head, *rows)))
    weeks = {n: format_working_days(card(workspace, n).working) for n in ("Anna", "Bram", "Els")}
    assert weeks == {
        "Anna": "ma wo do",
        "Bram": "ma 8:30-17:00, di hele dag (even weken), do hele dag",
        "Els": "do",
    }


def test_days_and_flags(workspace: Workspace) -> None:
    head = "Naam|In dienst|Uit dienst|Extern|Leidinggevende|Weging"
    workspace.run(ImportPeople(table(head, "Anna|1-9-2026|31-7-2027|ja|nee|80%")))
    anna = card(workspace, "Anna")
    assert (anna.joined, anna.left) == (date(2026, 9, 1), date(2027, 7, 31))
    assert (anna.external, anna.manages_others, anna.weight) == (True, False, 0.8)


def test_leaving_before_coming_is_a_doubt(workspace: Workspace) -> None:
    head = "Naam|In dienst|Uit dienst"
    assert states(preview(workspace, head, "Anna|1-9-2026|1-8-2026")) == ["doubtful"]
    key = workspace.run(AddPerson("Anna", joined=date(2026, 9, 1))).value
    workspace.run(ImportPeople(table("Naam|Uit dienst", "Anna|1-8-2026")))
    assert workspace.ask(PersonCard(key)).left is None


def test_places_are_made_when_they_are_missing(workspace: Workspace) -> None:
    workspace.run(SetOrganisation(default_region=HolidayRegion.ZUID))
    head = "Naam|Locatie|Groep"
    workspace.run(ImportPeople(table(head, "Anna|De Linde|Vlinders", "Bram|de linde|", "Els||")))
    places = workspace.ask(LocationList())
    assert [(p.name, p.region, p.people_count) for p in places] == [
        ("De Linde", HolidayRegion.ZUID, 2)
    ]
    assert card(workspace, "Anna").group_name == "Vlinders"


def test_a_group_without_a_location_goes_to_the_only_one_or_is_a_doubt(
    workspace: Workspace,
) -> None:
    head = "Naam|Locatie|Groep"
    workspace.run(ImportPeople(table(head, "Anna|De Linde|", "Bram||Vlinders")))
    assert card(workspace, "Bram").location_name == "De Linde"
    found = preview(workspace, head, "Els|De Eik|", "Gijs||Bijen")
    assert states(found) == ["new", "doubtful"]


def test_the_same_person_twice_in_a_list_is_taken_once(workspace: Workspace) -> None:
    rows = (HEAD, ANNA, "Anna de Vries|ANNA@voorbeeld.nl|coach|", "anna de vries||mentor|")
    found = preview(workspace, *rows)
    assert states(found) == ["new", "doubtful", "unchanged"]
    assert (found.rows[1].doubts[0].kind, found.rows[1].doubts[0].other_line) == (
        DoubtKind.SAME_AS_LINE,
        2,
    )
    assert workspace.run(ImportPeople(table(*rows))).value.left_out == (3,)
    assert names(workspace) == ["Anna de Vries"]


def test_two_people_with_one_name_and_two_addresses_are_two(workspace: Workspace) -> None:
    rows = ("Naam|E-mail", "Jan Bos|jan1@voorbeeld.nl", "Jan Bos|jan2@voorbeeld.nl")
    found = preview(workspace, *rows)
    assert states(found) == ["new", "doubtful"]
    assert found.rows[1].doubts[0].kind is DoubtKind.SAME_NAME
    workspace.run(ImportPeople(table(*rows)))
    assert names(workspace) == ["Jan Bos", "Jan Bos"]
    assert workspace.run(ImportPeople(table(*rows))).changes == ()


def test_two_known_people_with_one_name_ask_who_it_is(workspace: Workspace) -> None:
    workspace.run(AddPerson("Jan Bos", email="jan1@voorbeeld.nl"))
    key = workspace.run(AddPerson("Jan Bos", email="jan2@voorbeeld.nl")).value
    rows = ("Naam|Functie", "Jan Bos|coach")
    doubt = preview(workspace, *rows).rows[0].doubts[0]
    assert doubt.kind is DoubtKind.SEVERAL_PEOPLE
    assert key in doubt.candidates
    workspace.run(ImportPeople(table(*rows), Choices(same_as=((2, key),))))
    assert workspace.ask(PersonCard(key)).functions == "coach"


def test_another_address_under_a_known_name_asks_whether_it_is_the_same(
    workspace: Workspace,
) -> None:
    workspace.run(AddPerson("Jan Bos", email="jan1@voorbeeld.nl"))
    rows = ("Naam|E-mail", "Jan Bos|jan2@voorbeeld.nl")
    found = preview(workspace, *rows).rows[0]
    assert (found.state, found.doubts[0].kind) == (RowState.DOUBTFUL, DoubtKind.OTHER_ADDRESS)
    workspace.run(ImportPeople(table(*rows), Choices(same_as=((2, None),))))
    assert names(workspace) == ["Jan Bos", "Jan Bos"]


def test_lines_can_be_left_out(workspace: Workspace) -> None:
    workspace.run(ImportPeople(table(HEAD, ANNA, "Bram|||"), Choices(left_out=(2,))))
    assert names(workspace) == ["Bram"]


def test_columns_can_be_mapped_by_hand(workspace: Workspace) -> None:
    choices = Choices(mapping=((1, Field.NAME), (0, Field.FUNCTIONS)))
    workspace.run(ImportPeople(table("Wat|Wie", "mentor|Anna"), choices))
    assert card(workspace, "Anna").functions == "mentor"


def test_another_location_leaves_the_group_behind(workspace: Workspace) -> None:
    head = "Naam|Locatie|Groep"
    workspace.run(ImportPeople(table(head, "Anna|De Linde|Vlinders")))
    workspace.run(ImportPeople(table("Naam|Locatie", "Anna|De Eik")))
    anna = card(workspace, "Anna")
    assert (anna.location_name, anna.group_id) == ("De Eik", None)


def test_formulas_are_only_text(workspace: Workspace) -> None:
    workspace.run(ImportPeople(table("Naam|Functie", "Anna|=1+1")))
    assert card(workspace, "Anna").functions == "=1+1"


def test_an_address_that_moved_to_somebody_else_is_not_taken(workspace: Workspace) -> None:
    workspace.run(AddPerson("Anna", email="team@voorbeeld.nl"))
    bram = workspace.run(AddPerson("Bram")).value
    rows = ("Naam|E-mail", "Bram|team@voorbeeld.nl")
    workspace.run(ImportPeople(table(*rows), Choices(same_as=((2, bram),))))
    assert workspace.ask(PersonCard(bram)).email == ""
    workspace.run(ChangePerson(bram, functions="coach"))


NAMES = ("", "Anna", "anna ", "Zoë", "zoe", "Jan Bos", "Bram")
ADDRESSES = ("", "a@voorbeeld.nl", "A@voorbeeld.nl", "b@voorbeeld.nl", "c@voorbeeld.nl", "kapot@")
PLACES = ("", "Noord", "Zuid")
list_rows = st.lists(
    st.tuples(st.sampled_from(NAMES), st.sampled_from(ADDRESSES), st.sampled_from(PLACES)),
    max_size=8,
)


def as_table(rows: Sequence[tuple[str, str, str]]) -> Table:
    return table("Naam|E-mail|Locatie", *("|".join(row) for row in rows))


def test_no_list_doubles_or_blanks_anybody(workspace: Workspace) -> None:
    @given(list_rows, list_rows)
    def holds(first: list[tuple[str, str, str]], second: list[tuple[str, str, str]]) -> None:
        steps = [workspace.run(ImportPeople(as_table(first)))]
        before = {row.id: row for row in workspace.ask(PeopleList())}
        again = workspace.run(ImportPeople(as_table(first)))
        assert (again.value.added, again.value.changed) == ((), ())
        steps.append(workspace.run(ImportPeople(as_table(second))))
        after = {row.id: row for row in workspace.ask(PeopleList())}
        for key, row in before.items():
            assert after[key].email or not row.email
            assert after[key].location_name or not row.location_name
        addresses = [row.email.casefold() for row in after.values() if row.email]
        assert len(addresses) == len(set(addresses))
        for step in steps:
            if step.changes:
                workspace.run(UndoLast())
        assert workspace.ask(PeopleList()) == ()

    holds()


def test_the_rows_that_come_in_are_the_rows_announced(workspace: Workspace) -> None:
    rows = (HEAD, ANNA, "Bram|bram@||", "|||mentor", "Anna de Vries||coach|", "Els|||")
    found = preview(workspace, *rows)
    result = workspace.run(ImportPeople(table(*rows))).value
    assert len(result.added) + len(result.changed) == found.taken == 3
    assert found.count(RowState.NEW) == 2
