"""File names that people can read and Windows can keep."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leerkring.calendars.file_names import UniqueNames, safe_stem

RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("Kring Peuters", "Kring Peuters"),
        ("Kring 1/2: ouders?", "Kring 1-2- ouders-"),
        ("  te   veel\tspaties ", "te veel spaties"),
        ("..verborgen..", "verborgen"),
        ("CON", "CON -"),
        ("lpt1.oud", "lpt1.oud -"),
        ("Constance", "Constance"),
        ("café", "café"),
        ("\x00\x1b\u202e", "naamloos"),
        ("???", "naamloos"),
        ("", "naamloos"),
        ("👩‍🏫 groep", "👩🏫 groep"),
    ],
)
def test_names_stay_readable(text: str, stem: str) -> None:
    assert safe_stem(text, otherwise="naamloos") == stem


@given(st.text(max_size=300))
def test_every_name_can_be_kept(text: str) -> None:
    stem = safe_stem(text, otherwise="naamloos")
    assert stem
    assert stem == stem.strip(" .")
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f]', stem)
    assert not RESERVED.fullmatch(stem)
    assert len(stem.encode()) <= 200


def test_names_that_differ_in_capitals_only_do_not_meet() -> None:
    names = UniqueNames()
    assert names.take("map", "Anna") == "Anna.ics"
    assert names.take("map", "anna") == "anna (2).ics"
    assert names.take("map", "ANNA") == "ANNA (3).ics"
    assert names.take("andere map", "anna") == "anna.ics"
