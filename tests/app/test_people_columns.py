"""What the columns of a list mean, whatever their headings say."""

import pytest

from leerkring.app.people.columns import Field, recognise
from leerkring.app.reading.lists import yes_or_no
from leerkring.app.reading.tables import Row, Table


def table(*rows: str) -> Table:
    cells = (tuple(part.strip() for part in row.split("|")) for row in rows)
    return Table(tuple(Row(line, row) for line, row in enumerate(cells, start=1)))


@pytest.mark.parametrize(
    ("headings", "fields"),
    [
        ("Naam|E-mail|Functie|Werkdagen", "name email functions working_days"),
        ("Voornaam|Tussenvoegsel|Achternaam|E-mailadres", "first_name infix last_name email"),
        ("NAAM MEDEWERKER|Locatie|Groep|Discipline", "name location group discipline"),
        ("Name|Working days|Start date|End date", "name working_days joined left"),
        ("naam|ma|di|wo|do|vr", "name monday tuesday wednesday thursday friday"),
        ("Naam (voluit)|In dienst:|Uit dienst", "name joined left"),
        ("E-mail adres|Medewerker|Maandag|Tue", "email name monday tuesday"),
        ("Naam|Co-coach tot en met|Meeste duo's", "name co_coach_until most_duos"),
        ("Name|Co-coach until|Most duos", "name co_coach_until most_duos"),
        ("Naam|Heeft vervanging nodig|Kan vervangen", "name needs_cover may_cover"),
        ("Name|Needs cover|May cover", "name needs_cover may_cover"),
        ("Naam|E-mail/telefoon|Team / functie (uren)", "name email functions"),
    ],
)
def test_headings_in_two_languages(headings: str, fields: str) -> None:
    found = recognise(table(headings, "|".join("x" for _ in headings.split("|"))))
    assert " ".join(found.mapping[column] for column in sorted(found.mapping)) == fields
    assert [row.line for row in found.table.rows] == [2]


def test_headings_below_a_title() -> None:
    found = recognise(table("Personeelslijst 2026", "Naam|E-mail", "Anna|anna@voorbeeld.nl"))
    assert found.table.headings == ("Naam", "E-mail")
    assert [row.line for row in found.table.rows] == [3]


def test_columns_that_mean_nothing_here_are_left_out() -> None:
    found = recognise(table("Personeelsnr|Naam|BSN", "1|Anna|2"))
    assert found.mapping == {1: Field.NAME}


def test_without_headings_the_content_tells() -> None:
    found = recognise(table("7|Anna de Vries|anna@voorbeeld.nl|ma di", "8|Bram|b@voorbeeld.nl|wo"))
    assert not found.by_headings
    assert found.mapping == {1: Field.NAME, 2: Field.EMAIL, 3: Field.WORKING_DAYS}
    assert len(found.table.rows) == 2


def test_only_names() -> None:
    assert recognise(table("Anna de Vries", "Bram")).mapping == {0: Field.NAME}


def test_a_person_called_like_a_heading_is_no_heading() -> None:
    found = recognise(table("Mei Lin|mei@voorbeeld.nl", "Groep|groep@voorbeeld.nl"))
    assert len(found.table.rows) == 2


def test_headings_without_a_name_guess_the_name() -> None:
    found = recognise(table("Wie werkt hier|E-mail|Functie", "Anna|a@voorbeeld.nl|mentor"))
    assert found.mapping[0] is Field.NAME


def test_a_manager_column_with_names_is_no_tick() -> None:
    names = recognise(table("Naam|Leidinggevende", "Anna|Chris Bos", "Bram|Chris Bos"))
    ticks = recognise(table("Naam|Leidinggevende", "Anna|nee", "Chris Bos|ja"))
    assert Field.MANAGES_OTHERS not in names.mapping.values()
    assert ticks.mapping[1] is Field.MANAGES_OTHERS


def test_an_empty_table() -> None:
    assert recognise(Table(())).mapping == {}


@pytest.mark.parametrize(("text", "answer"), [("✓", True), ("Ja", True), ("-", False), ("?", None)])
def test_ticks(text: str, answer: bool | None) -> None:
    assert yes_or_no(text) is answer
