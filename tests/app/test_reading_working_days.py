"""Working weeks: what people write is understood, and written back it means the same."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leerkring.app.reading.dates import BadDayError, read_day
from leerkring.app.reading.working_days import (
    BadWorkingDaysError,
    format_working_days,
    in_order,
    parse_working_days,
)
from leerkring.domain.people import Weeks, WorkingPattern, WorkingSpan

NEAR = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("ma di do", "ma di do"),
        ("MA, DI en DO", "ma di do"),
        ("ma-do 8:30-17:00", "ma-do 8:30-17:00"),
        ("ma t/m do 8.30 – 17.00 uur", "ma-do 8:30-17:00"),
        ("ma, di (even weken)", "ma, di (even weken)"),
        ("ma t/m vr", "ma-vr"),
        ("maandag tot en met vrijdag", "ma-vr"),
        ("maandag en dinsdag", "ma di"),
        ("ma 8.30-12.30, wo", "ma 8:30-12:30, wo hele dag"),
        ("ma, di, do 8u30-17u", "ma di do 8:30-17:00"),
        ("di (oneven)", "di (oneven weken)"),
        ("ma-ochtend", "ma tot 12:30"),
        ("woensdagmiddag", "wo 12:30-18:00"),
        ("di avond", "di vanaf 18:00"),
        ("Monday, Wed & fri", "ma wo vr"),
        ("Tue 9-12 and 13-17", "di 9:00-12:00 13:00-17:00"),
        ("ma 8-12 wo 13-17", "ma 8:00-12:00, wo 13:00-17:00"),
        ("ma/di/do", "ma di do"),
        ("ma-di-do", "ma di do"),
        ("madido", "ma di do"),
        ("even weken: ma di; oneven weken: wo", "ma di (even weken), wo (oneven weken)"),
        ("ma: 08:30 - 17:00; di: 0900-1300", "ma 8:30-17:00, di 9:00-13:00"),
        ("9-17 ma di", "ma di 9:00-17:00"),
        ("hele week", "ma-vr"),
        ("fulltime", "ma-vr"),
        ("ma. di. do.", "ma di do"),
        ("maandagen", "ma"),
        ("ma vanaf 13:00", "ma vanaf 13:00"),
        ("ma 18:00-24:00", "ma vanaf 18:00"),
        ("ma\ndi", "ma di"),
    ],
)
def test_what_people_write_is_understood(text: str, short: str) -> None:
    assert format_working_days(parse_working_days(text)) == short


def test_brackets_hold_for_their_own_piece_only() -> None:
    pattern = parse_working_days("ma, di (even weken)")
    assert pattern.spans == (WorkingSpan(0), WorkingSpan(1, weeks=Weeks.EVEN))


@pytest.mark.parametrize("text", ["", "  ", "-", "n.v.t.", "?"])
def test_nothing_said_is_not_known(text: str) -> None:
    assert parse_working_days(text) == WorkingPattern()


@pytest.mark.parametrize(
    ("text", "piece", "proposal"),
    [
        ("maandg, di", "maandg", "ma di"),
        ("ma 17:00-8:30", "17:00-8:30", "ma 8:30-17:00"),
        ("vr-ma", "vr-ma", "ma-vr"),
        ("8:30-17:00", "8:30-17:00", "ma-vr 8:30-17:00"),
        ("dindsdag en wonsdag", "dindsdag", "di wo"),
        ("ma 9", "9", "ma vanaf 9:00"),
        ("0,6 fte", "fte", None),
        ("wisselend", "wisselend", None),
        ("ma 25:99", "25:99", None),
    ],
)
def test_what_is_not_understood_is_named(text: str, piece: str, proposal: str | None) -> None:
    with pytest.raises(BadWorkingDaysError) as caught:
        parse_working_days(text)
    assert (caught.value.piece, caught.value.proposal) == (piece, proposal)


minutes = st.integers(1, 24 * 60 - 1).map(lambda m: time(m // 60, m % 60))


@st.composite
def working_spans(draw: st.DrawFn) -> WorkingSpan:
    one, other = sorted(draw(st.lists(minutes, min_size=2, max_size=2, unique=True)))
    start, end = draw(st.sampled_from([(None, None), (one, None), (None, one), (one, other)]))
    return WorkingSpan(draw(st.integers(0, 6)), start, end, draw(st.sampled_from(Weeks)))


patterns = st.lists(working_spans(), max_size=8).map(
    lambda spans: in_order(WorkingPattern(tuple(spans)))
)


@given(patterns, st.sampled_from(["nl", "en"]))
def test_written_and_read_again_is_the_same(pattern: WorkingPattern, language: str) -> None:
    assert parse_working_days(format_working_days(pattern, language)) == pattern


@given(st.text(max_size=40) | st.text("mado 8:30-17,;()/even weken", max_size=30))
def test_no_text_breaks_the_reader(text: str) -> None:
    try:
        pattern = parse_working_days(text)
    except BadWorkingDaysError as error:
        pattern = parse_working_days(error.proposal or "")
    assert parse_working_days(format_working_days(pattern)) == pattern


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("14-1", date(2027, 1, 14)),
        ("1-9", date(2026, 9, 1)),
        ("1 sept 2026", date(2026, 9, 1)),
        ("1 September", date(2026, 9, 1)),
        ("Sept 1, 2026", date(2026, 9, 1)),
        ("2026-09-01", date(2026, 9, 1)),
        ("2026-09-01 00:00:00", date(2026, 9, 1)),
        ("01-09-2026", date(2026, 9, 1)),
        ("1/9/26", date(2026, 9, 1)),
        ("1.9.2026", date(2026, 9, 1)),
        ("di 1 sep '26", date(2026, 9, 1)),
        ("46266", date(2026, 9, 1)),
        ("29-2-2028", date(2028, 2, 29)),
    ],
)
def test_days_in_many_spellings(text: str, day: date) -> None:
    assert read_day(text, near=NEAR) == day


@pytest.mark.parametrize(
    ("text", "proposal"),
    [
        ("31-4-2026", "2026-04-30"),
        ("9/14/2026", "2026-09-14"),
        ("29-2-2027", "2027-02-28"),
        ("morgen", None),
        ("99-99-9999", None),
        ("12", None),
    ],
)
def test_a_day_that_is_none_comes_with_a_proposal(text: str, proposal: str | None) -> None:
    with pytest.raises(BadDayError) as caught:
        read_day(text, near=NEAR)
    assert caught.value.proposal == proposal


@given(st.text(max_size=20))
def test_no_text_breaks_the_day_reader(text: str) -> None:
    try:
        day = read_day(text, near=NEAR)
    except BadDayError as error:
        day = date.fromisoformat(error.proposal or "1900-01-01")
    assert 1900 <= day.year < 2200


@given(st.dates(date(1950, 1, 1), date(2100, 1, 1)))
def test_every_day_is_read_back(day: date) -> None:
    assert read_day(day.isoformat(), near=NEAR) == day
    assert read_day(f"{day.day}-{day.month}-{day.year}", near=NEAR) == day
