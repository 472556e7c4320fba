"""Lists of people come in many dialects; each is read, or refused with what to do about it."""

import zipfile
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from leerkring.app.reading.tables import Table, column_letter
from leerkring.domain.errors import DomainError
from leerkring.exchange import errors
from leerkring.exchange.tables import MOST_ROWS, FileTables

READER = FileTables()
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read(folder: Path, data: bytes | str, name: str = "lijst.csv") -> Table:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return READER.read(path)


def cells(table: Table) -> list[tuple[str, ...]]:
    return [row.cells for row in table.rows]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-32"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_text_in_any_dialect(tmp_path: Path, encoding: str, delimiter: str) -> None:
    text = f"Naam{delimiter}Plaats\r\nZoë{delimiter}’s-Hertogenbosch\r\n"
    table = read(tmp_path, text.encode(encoding))
    assert cells(table) == [("Naam", "Plaats"), ("Zoë", "’s-Hertogenbosch")]


def test_commas_inside_cells_do_not_cut_them(tmp_path: Path) -> None:
    table = read(tmp_path, "Naam;Werkdagen\nAnna;ma, di\nBram;wo, do, vr\n")
    assert cells(table)[1:] == [("Anna", "ma, di"), ("Bram", "wo, do, vr")]


def test_rows_know_their_line_in_the_file(tmp_path: Path) -> None:
    table = read(tmp_path, 'Naam,Noot\n\nAnna,"twee\nregels"\n,\nBram,x\n')
    assert [(row.line, row.cells[0]) for row in table.rows] == [
        (1, "Naam"),
        (3, "Anna"),
        (6, "Bram"),
    ]


def test_the_separator_line_of_excel_is_not_a_row(tmp_path: Path) -> None:
    table = read(tmp_path, "sep=,\r\nNaam,x;y\r\nAnna,1\r\n")
    assert [(row.line, row.cells) for row in table.rows] == [
        (2, ("Naam", "x;y")),
        (3, ("Anna", "1")),
    ]


def test_formulas_in_text_stay_text(tmp_path: Path) -> None:
    table = read(tmp_path, 'Naam\n=1+1\n+31612345678\n-2\n@SOM(A1)\n"=HYPERLINK(""x"")"\n')
    found = [row[0] for row in cells(table)[1:]]
    assert found == ["=1+1", "+31612345678", "-2", "@SOM(A1)", '=HYPERLINK("x")']


def test_an_open_quotation_mark_is_named_by_line(tmp_path: Path) -> None:
    with pytest.raises(errors.OpenQuoteError) as caught:
        read(tmp_path, 'Naam;Functie\nAnna;x\n"Bram;y\nCees;z\n')
    assert caught.value.facts["line"] == 3


def test_pasted_cells_keep_their_places() -> None:
    table = READER.pasted('Anna\t\tanna@voorbeeld.nl\r\n"Bram\nB."\tmentor\t\r\n')
    assert cells(table) == [("Anna", "", "anna@voorbeeld.nl"), ("Bram\nB.", "mentor", "")]


def test_pasted_lines_without_tabs() -> None:
    assert cells(READER.pasted("Anna\nBram\n\n")) == [("Anna",), ("Bram",)]


def book(path: Path, *rows: tuple[Any, ...], title: str = "Personeel") -> Path:
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append(row)
    workbook.save(path)
    return path


def test_a_workbook_gives_plain_text(tmp_path: Path) -> None:
    path = book(
        tmp_path / "a.xlsx",
        ("Naam", "In dienst", "Om", "Uren", "Actief"),
        ("Zoë", date(2026, 9, 1), time(8, 30), 26.5, True),
        (),
        ("Bram", datetime(2026, 9, 1, 8, 30), None, 24.0, False),
    )
    table = READER.read(path)
    assert [(row.line, row.cells) for row in table.rows[1:]] == [
        (2, ("Zoë", "2026-09-01", "08:30", "26.5", "ja")),
        (4, ("Bram", "2026-09-01 08:30", "", "24", "nee")),
    ]


def test_the_first_sheet_with_anything_is_read_unless_one_is_chosen(tmp_path: Path) -> None:
    workbook = Workbook()
    for title in ("Tweede", "Derde"):
        workbook.create_sheet(title).append((title,))
    hidden = workbook.create_sheet("Verborgen", 0)
    hidden.append(("geheim",))
    hidden.sheet_state = "hidden"
    workbook.active = 1
    workbook.save(tmp_path / "a.xlsx")
    assert READER.read(tmp_path / "a.xlsx").sheet == "Tweede"
    chosen = READER.read(tmp_path / "a.xlsx", sheet="Derde")
    assert (cells(chosen), chosen.sheets) == (
        [("Derde",)],
        ("Sheet", "Tweede", "Derde", "Verborgen"),
    )
    with pytest.raises(errors.NoSheetError):
        READER.read(tmp_path / "a.xlsx", sheet="Vierde")


def test_formulas_in_a_workbook_are_never_run(tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx", ("Naam",), ("=A1&A1",), ("Bram",))
    assert cells(READER.read(path)) == [("Naam",), ("=A1&A1",), ("Bram",)]


def with_cached_result(path: Path) -> None:
    source = book(path.with_suffix(".tmp.xlsx"), ("Naam",), ('="An"&"na"',))
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w") as new:
        for part in old.namelist():
            data = old.read(part)
            if part.endswith("sheet1.xml"):
                data = data.replace(b"<v></v>", b"<v>Anna</v>").replace(b"<v />", b"<v>Anna</v>")
                data = data.replace(b'<c r="A2">', b'<c r="A2" t="str">')
            new.writestr(part, data)


def test_the_result_that_excel_stored_is_used(tmp_path: Path) -> None:
    with_cached_result(tmp_path / "a.xlsx")
    assert cells(READER.read(tmp_path / "a.xlsx")) == [("Naam",), ("Anna",)]


def test_fifty_thousand_rows_with_progress_and_stop(tmp_path: Path) -> None:
    lines = "\n".join(f"Mens {n};m{n}@voorbeeld.nl;ma di" for n in range(50_000))
    path = tmp_path / "groot.csv"
    path.write_text(lines, "utf-8")
    seen: list[int] = []
    assert len(READER.read(path, progress=seen.append).rows) == 50_000
    assert seen == list(range(1_000, 50_001, 1_000))
    with pytest.raises(errors.ReadingStoppedError):
        READER.read(path, stop=lambda: len(seen) > 0)


def test_a_workbook_of_fifty_thousand_rows(tmp_path: Path) -> None:
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet("Personeel")
    for number in range(50_000):
        sheet.append((f"Mens {number}",))
    workbook.save(tmp_path / "groot.xlsx")
    table = READER.read(tmp_path / "groot.xlsx")
    assert (len(table.rows), table.rows[-1].line) == (50_000, 50_000)


def test_more_rows_than_any_organisation_has(tmp_path: Path) -> None:
    with pytest.raises(errors.TooManyRowsError):
        read(tmp_path, "x\n" * (MOST_ROWS + 1))


def zipped(path: Path, **parts: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/") + ".xml", data)
    return path


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = zipped(tmp_path / "bom.xlsx", xl__workbook=b"<x/>", xl__sharedStrings=bytes(300_000_000))
    with pytest.raises(errors.TooLargeError):
        READER.read(path)


def test_a_workbook_that_claims_to_be_huge(tmp_path: Path) -> None:
    source = book(tmp_path / "klein.xlsx", ("Naam",), ("Anna",))
    path = tmp_path / "groot.xlsx"
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w") as new:
        for part in old.namelist():
            data = old.read(part).replace(b'ref="A1:A2"', b'ref="A1:XFD1048576"')
            data = data.replace(b'<row r="2"', b'<row r="1048576"').replace(b'"A2"', b'"A1048576"')
            new.writestr(part, data)
    table = READER.read(path)
    assert [(row.line, row.cells[0]) for row in table.rows] == [(1, "Naam"), (1048576, "Anna")]


def test_entities_that_expand_are_refused(tmp_path: Path) -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaa">]><workbook>&a;</workbook>'
    with pytest.raises(errors.DamagedFileError):
        READER.read(zipped(tmp_path / "a.xlsx", xl__workbook=bomb))


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", errors.EmptyFileError),
        (b" \r\n ;;\r\n", errors.EmptyFileError),
        (OLE + bytes(600), errors.OldExcelError),
        (OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"), errors.ProtectedFileError),
        (b"<html><table><tr><td>Anna</td></tr></table></html>", errors.OldExcelError),
        (bytes(range(256)) * 10, errors.NoTableError),
        (b"%PDF-1.7\n\x00\x01\x02", errors.NoTableError),
        (b"PK\x03\x04 and then nothing", errors.DamagedFileError),
        ("x" * 200_000, errors.TooLargeError),
    ],
)
def test_what_is_no_list_is_refused_in_words(
    tmp_path: Path, data: bytes | str, error: type[DomainError]
) -> None:
    with pytest.raises(error) as caught:
        read(tmp_path, data, "lijst.xlsx")
    assert "lijst.xlsx" in str(caught.value)


def test_a_truncated_workbook_is_damaged(tmp_path: Path) -> None:
    whole = book(tmp_path / "heel.xlsx", *((f"Mens {n}",) for n in range(500))).read_bytes()
    for share in (0.2, 0.5, 0.9, 0.99):
        with pytest.raises(errors.DamagedFileError):
            read(tmp_path, whole[: int(len(whole) * share)], "half.xlsx")


def test_other_documents_in_a_zip(tmp_path: Path) -> None:
    with pytest.raises(errors.NoTableError):
        READER.read(zipped(tmp_path / "a.xlsx", word__document=b"<x/>"))
    with zipfile.ZipFile(tmp_path / "b.ods", "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    with pytest.raises(errors.OldExcelError):
        READER.read(tmp_path / "b.ods")


def test_an_empty_workbook(tmp_path: Path) -> None:
    with pytest.raises(errors.EmptyFileError):
        READER.read(book(tmp_path / "leeg.xlsx"))


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(errors.MissingFileError):
        READER.read(tmp_path / "weg.csv")
    with pytest.raises(errors.NoTableError):
        READER.read(tmp_path)


@given(
    st.binary(max_size=300),
    st.sampled_from([b"", OLE, b"PK\x03\x04", b"\xff\xfe", b"\xef\xbb\xbf"]),
)
def test_no_bytes_break_the_reader(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, start: bytes
) -> None:
    path = tmp_path_factory.mktemp("bytes", numbered=True) / "x.csv"
    path.write_bytes(start + data)
    try:
        table = READER.read(path)
    except DomainError as error:
        table = Table((), source=str(error))
    assert all(not row.is_empty for row in table.rows)


@given(st.binary(min_size=1, max_size=4), st.floats(0, 1))
def test_a_workbook_with_a_flipped_byte_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, noise: bytes, place: float
) -> None:
    folder = tmp_path_factory.mktemp("noise", numbered=True)
    data = bytearray(book(folder / "a.xlsx", ("Naam",), ("Anna",)).read_bytes())
    at = int(place * (len(data) - len(noise)))
    data[at : at + len(noise)] = noise
    (folder / "a.xlsx").write_bytes(bytes(data))
    try:
        assert READER.read(folder / "a.xlsx").rows
    except errors.FileError:
        data.clear()


@pytest.mark.parametrize(("column", "letter"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ")])
def test_columns_are_named_as_in_a_spreadsheet(column: int, letter: str) -> None:
    assert column_letter(column) == letter
