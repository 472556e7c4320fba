"""Files with work forms: written so that others can read them, read without trusting them."""

import tempfile
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leerkring.app.work_forms.contents import FormFileError, content_in
from leerkring.app.work_forms.shipped import content_of, files, shipped
from leerkring.exchange.errors import (
    EmptyFileError,
    FileError,
    LockedFileError,
    MissingFileError,
    NotWritableError,
)
from leerkring.exchange.form_files import (
    LARGEST,
    BrokenLineError,
    LargeFormFileError,
    NoFormsError,
    TomlForms,
)
from support.forms import make_form


def written(tmp_path: Path, text: str | bytes) -> Path:
    file = tmp_path / "werkvormen.toml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def test_the_files_of_the_program_can_be_read_as_any_other() -> None:
    for file in files():
        (form,) = TomlForms().read(file)
        assert form.key == file.stem
        for language, words in form.words.items():
            same = next(one for one in shipped(language) if one.key == form.key)
            assert replace(words, key=same.key) == same


def test_one_form_and_many_come_back_as_they_went(tmp_path: Path) -> None:
    file = tmp_path / "werkvormen.toml"
    keys = [form.key for form in shipped("nl")]
    contents = [content for key in keys if (content := content_of(key)) is not None]
    TomlForms().write(file, contents[:1])
    assert file.read_text("utf-8").startswith('key = "')
    assert len(TomlForms().read(file)) == 1
    TomlForms().write(file, contents)
    read = TomlForms().read(file)
    assert [form.key for form in read] == keys
    assert all(set(form.words) == {"nl", "en"} for form in read)


@given(st.text(), st.text(), st.lists(st.text(), max_size=3))
def test_no_text_breaks_a_file(name: str, said: str, lines: list[str]) -> None:
    whole = make_form(f"a{name}", materials=tuple(lines))
    steps = (replace(whole.steps[0], say=said), *whole.steps[1:])
    content = content_in(replace(whole, steps=steps), "nl")
    surrogates = any("\ud800" <= sign <= "\udfff" for sign in f"{name}{said}{''.join(lines)}")
    if surrogates:
        return  # no text that was kept holds half a sign
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "vorm.toml")
        TomlForms().write(file, [content])
        assert tomllib.loads(file.read_bytes().decode()) == content
        TomlForms().write(file, [content, content])
        assert tomllib.loads(file.read_bytes().decode()) == {"forms": [content, content]}


@pytest.mark.parametrize(
    ("text", "error"),
    [
        (b"", EmptyFileError),
        (b"  \n", EmptyFileError),
        (b"\xff\xfeL\x00", NoFormsError),
        (b"PK\x03\x04\x00\x00", NoFormsError),
        ("Naam;E-mail\nAnna;anna@voorbeeld.nl\n", NoFormsError),
        ("<html><body class='x'></body></html>", NoFormsError),
        ("name = 1\n[project]\n", NoFormsError),
        ("a = " + "[" * 7_000, NoFormsError),
        ("steps = [\n" + "[\n" * 100_000, NoFormsError),
        ("least = " + "9" * 7_000, NoFormsError),
        ("a" + ".a" * 400_000 + " = 1\n[nl]", LargeFormFileError),
        ("".join(f"a.x{n}{'.a' * 3_500} = 1\n" for n in range(130)), NoFormsError),
        ("[nl]\na = {" + '"b" . ' * 1_300 + "c = 1}\n", NoFormsError),
        ('key = "x"\n[nl]\nname = "zonder einde\n', BrokenLineError),
        ('key = "x"\nkey = "y"\n[nl]\n', BrokenLineError),
        ("#" * (LARGEST + 1), LargeFormFileError),
    ],
    ids=range(16),
)
def test_a_file_that_holds_no_forms_is_refused_with_what_to_do(
    tmp_path: Path, text: str | bytes, error: type[FileError]
) -> None:
    with pytest.raises(error) as caught:
        TomlForms().read(written(tmp_path, text))
    assert caught.value.facts["file"] == "werkvormen.toml"


def test_a_broken_line_is_named(tmp_path: Path) -> None:
    with pytest.raises(BrokenLineError) as caught:
        TomlForms().read(written(tmp_path, 'key = "x"\n[nl]\nname = "open\nmost = 3\n'))
    assert caught.value.facts["line"] == "3"


def test_a_file_with_wrong_fields_names_them(tmp_path: Path) -> None:
    with pytest.raises(FormFileError) as caught:
        TomlForms().read(written(tmp_path, 'least = 2\n[nl]\nname = "Kort"\n'))
    assert {problem.field for problem in caught.value.problems} == {"most", "steps", "least"}


def test_windows_line_ends_and_a_mark_in_front_are_fine(tmp_path: Path) -> None:
    text = next(files()).read_text("utf-8").replace("\n", "\r\n")
    assert len(TomlForms().read(written(tmp_path, b"\xef\xbb\xbf" + text.encode()))) == 1


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(MissingFileError):
        TomlForms().read(tmp_path / "weg.toml")
    with pytest.raises(LockedFileError):
        TomlForms().read(tmp_path)


def test_what_cannot_be_written_leaves_no_half_file(tmp_path: Path) -> None:
    content = content_in(make_form(), "nl")
    with pytest.raises(NotWritableError):
        TomlForms().write(tmp_path / "geen" / "vorm.toml", [content])
    assert list(tmp_path.iterdir()) == []
