"""What in a text could lead to somebody: found where it stands, and no wolf cried."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leerkring.domain.case_traces import Trace, traces_in

TEAM = (
    "Daan de Boer",
    "Roos Bakker",
    "Anna van den Berg",
    "Mei Lin",
    "Wil Smit",
    "Tom Jansen",
    "Bo Prins",
    "Fatima El Amrani",
    "Zoë",
)

TELLING = (
    ("De moeder vroeg aan daan wat hij vond", Trace.NAME),
    ("Toen zei Roos niets meer", Trace.NAME),
    ("Roos kwam later", Trace.NAME),
    ("De Bakker van de groep", Trace.NAME),
    ("Anna's moeder belde", Trace.NAME),
    ("Daans groep is druk", Trace.NAME),
    ("wat Wil gisteren zei", Trace.NAME),
    ("het kind van El Amrani", Trace.NAME),
    ("zoë huilde", Trace.NAME),
    ("ik sprak Bo erop aan", Trace.NAME),
    ("geboren op 12 maart", Trace.BIRTH_DATE),
    ("12 maart 2019 in de ochtend", Trace.BIRTH_DATE),
    ("3 mei '19", Trace.BIRTH_DATE),
    ("12-03-2019", Trace.BIRTH_DATE),
    ("12/3/19", Trace.BIRTH_DATE),
    ("2019-03-12", Trace.BIRTH_DATE),
    ("geb. 3 mei", Trace.BIRTH_DATE),
    ("nummer 123456782", Trace.NINE_DIGITS),
    ("123 456 782", Trace.NINE_DIGITS),
    ("1234.56.782", Trace.NINE_DIGITS),
    ("bel 06-12345678", Trace.PHONE),
    ("06 12 34 56 78", Trace.PHONE),
    ("(020) 123 45 67", Trace.PHONE),
    ("+31 (0)6 1234 5678", Trace.PHONE),
    ("0031612345678", Trace.PHONE),
    ("+32 470 12 34 56", Trace.PHONE),
    ("mail moeder@voorbeeld.nl even", Trace.EMAIL),
)

INNOCENT = (
    "",
    "Een ouder vond de overdracht te kort en liet dat merken.",
    "Wil je dat ook? Ik wil dat wel.",
    "Een roos in de tuin van de bakker",
    "In mei 2027 of later, om 13.00 uur",
    "Mei is een drukke maand",
    "We gaan naar de boer",
    "De berg was te hoog",
    "Dinsdag 2 maart, van 13.00 tot 15.00 uur",
    "2 maart 20.00 uur",
    "Kinderen van 2-4 jaar, 12 kinderen in groep 3",
    "Twee van de 10 ouders, dus 20 %",
    "Schooljaar 2026-2027 of 2026/2027",
    "€ 123.456,78 of 10.000.000",
    "Stap 1.2.3 van het plan, 24/7",
    "Tomaten en prinsessen, danaan en annaal",
    "Ouders die 31-02-2026 noemen",
)


@pytest.mark.parametrize(("text", "trace"), TELLING)
def test_what_leads_to_somebody_is_found(text: str, trace: Trace) -> None:
    assert trace in traces_in(text, TEAM)


@pytest.mark.parametrize("text", INNOCENT)
def test_ordinary_sentences_are_left_alone(text: str) -> None:
    assert traces_in(text, TEAM) == frozenset()


def test_nobody_is_known_without_a_list() -> None:
    assert traces_in("Anna en Daan") == frozenset()


PLAIN = st.text("bcdfghjklmnpqrtvwxyz ,", max_size=40)


@given(PLAIN, st.sampled_from(TELLING), PLAIN)
def test_a_trace_is_found_wherever_it_stands(
    before: str, planted: tuple[str, Trace], after: str
) -> None:
    text, trace = planted
    assert trace in traces_in(f"{before}: {text} {after}", TEAM)


@given(st.text("abcdefghijklmnopqrstuvwxyz ,.\n", max_size=200))
def test_letters_alone_are_never_a_date_or_number(text: str) -> None:
    assert traces_in(text) <= {Trace.EMAIL}


@given(st.text(max_size=300), st.lists(st.text(max_size=30), max_size=5))
def test_any_text_is_answered(text: str, names: list[str]) -> None:
    assert traces_in(text) <= traces_in(text, names) <= set(Trace)


@given(st.integers(100_000_000, 999_999_999))
def test_nine_digits_are_always_found(number: int) -> None:
    assert Trace.NINE_DIGITS in traces_in(f"nummer {number} van het kind")


@pytest.mark.parametrize("pasted", ["0", "a", "wil ", "1-1-", "a@"])
def test_however_much_is_pasted_it_is_read_once(pasted: str) -> None:
    """Reading it again for each of its words would take many minutes here."""
    many = 400_000 // len(pasted)
    assert traces_in(pasted * many, TEAM) == frozenset()
    assert Trace.EMAIL in traces_in(pasted * many + " moeder@voorbeeld.nl", TEAM)


@pytest.mark.parametrize("before", ["", "Klaar. ", "Klaar?\n", "Zo: “", "Zo.\n\n  - (", "\n"])
def test_a_word_that_begins_a_sentence_is_no_name_for_its_capital(before: str) -> None:
    assert traces_in(f"{before}Wil je dat ook", TEAM) == frozenset()
    assert traces_in(f"{before}dat Wil ook", TEAM) == {Trace.NAME}
