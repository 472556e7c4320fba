"""Where things stand in the calendar: nothing overlaps, nothing is lost, at any size."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from leerkring.app.year.named_days import BreakRow
from leerkring.app.year.rows import AwayRow, YearRows, YearView
from leerkring.domain.organisation import HolidayRegion
from leerkring.domain.years import YearKind, YearSpan
from leerkring.ui.theme import Theme
from leerkring.ui.year.arrange import Arrangement, Arranger
from leerkring.ui.year.days import COLUMNS, ROWS, YearDays
from leerkring.ui.year.look import PaperLook
from leerkring.ui.year.packing import edges, fit_rows, lanes_for
from leerkring.ui.year.shown import (
    Filter,
    PillState,
    ShownMeeting,
    initials,
    short_circle_names,
)
from ui.year_scene import make_large_scene

SPAN = YearSpan(date(2026, 8, 1), date(2027, 7, 31))
DAYS = st.integers(0, 364).map(lambda n: SPAN.first + timedelta(days=n))
INTERVALS = st.lists(
    st.tuples(st.integers(0, 900), st.integers(1, 120)).map(lambda p: (p[0], p[0] + p[1])),
    max_size=40,
)


def rows_with(away: tuple[AwayRow, ...] = (), breaks: tuple[BreakRow, ...] = ()) -> YearRows:
    return YearRows(
        span=SPAN,
        kind=YearKind.SCHOOL,
        today=date(2026, 11, 23),
        regions=(HolidayRegion.MIDDEN,),
        circles=(),
        meetings=(),
        breaks=breaks,
        holidays=(),
        closed=(),
        away=away,
        breaks_known=True,
    )


def a_meeting(number: int, day: date, name: str = "Peuters") -> ShownMeeting:
    state = list(PillState)[number % 3]
    return ShownMeeting(
        f"m{number}", day, name, f"Kring {name}", initials(name), number % 6, state, warned=False
    )


@pytest.fixture(scope="module")
def arranger(styled: object) -> Arranger:
    return Arranger(PaperLook(), lambda count: f"{count} afwezig")


def overlaps(rects: list[QRectF]) -> bool:
    return any(one.intersects(other) for n, one in enumerate(rects) for other in rects[n + 1 :])


def strip_rects(year: Arrangement) -> list[QRectF]:
    found = []
    for row, strips in enumerate(year.strips):
        bottom = year.rows[row + 1] - year.sizes.foot - 1
        for lane in range(strips.lanes):
            top = bottom - (lane + 1) * year.sizes.strip
            for start, end in strips.reaches(lane):
                found.append(QRectF(start, top + 1, end - start, year.sizes.strip - 2))
    return found


# ---- days -----------------------------------------------------------------------------------


@given(DAYS)
def test_each_day_has_one_cell_in_the_column_of_its_weekday(day: date) -> None:
    days = YearDays(SPAN.first)
    place = days.place_of(day)
    assert place is not None
    assert days.day_at(*place) == day
    assert place[1] % 7 == day.weekday()


def test_the_cells_hold_exactly_the_days_of_the_year() -> None:
    days = YearDays(date(2028, 1, 1))
    found = [days.day_at(r, c) for r in range(ROWS) for c in range(COLUMNS)]
    assert [d for d in found if d] == [date(2028, 1, 1) + timedelta(days=n) for n in range(366)]
    assert (days.first, days.last) == (date(2028, 1, 1), date(2028, 12, 31))


def test_a_period_over_the_end_of_a_month_is_in_two_parts() -> None:
    parts = list(YearDays(SPAN.first).parts(date(2027, 1, 25), date(2027, 2, 5)))
    assert [(row, last - first + 1) for row, first, last in parts] == [(5, 7), (6, 5)]


# ---- packing --------------------------------------------------------------------------------


@given(INTERVALS)
def test_what_shares_a_lane_does_not_overlap(intervals: list[tuple[int, int]]) -> None:
    lanes = lanes_for(intervals)
    for n, one in enumerate(intervals):
        for m, other in enumerate(intervals[:n]):
            if lanes[n] == lanes[m]:
                assert one[1] <= other[0] or other[1] <= one[0]


@given(st.lists(st.integers(10, 90), min_size=12, max_size=12), st.integers(100, 1200))
def test_rows_get_what_they_need_and_share_the_rest(least: list[int], total: int) -> None:
    fitted = fit_rows(total, [(need,) for need in least])
    assert all(high >= need for high, need in zip(fitted.heights, least, strict=True))
    assert sum(fitted.heights) == max(total, sum(least))
    if max(least) <= total // 12:
        assert max(fitted.heights) - min(fitted.heights) <= 1


def test_the_fullest_row_is_drawn_sparsely_first() -> None:
    fitted = fit_rows(100, [(80, 40, 20), (50, 30, 20)])
    assert fitted.levels == (1, 0)


@given(st.integers(37, 3000))
def test_columns_differ_by_at_most_a_pixel(width: int) -> None:
    found = edges(width, COLUMNS)
    wide = [b - a for a, b in pairwise(found)]
    assert found[-1] == width
    assert max(wide) <= min(wide) + 1


# ---- the whole ------------------------------------------------------------------------------


@given(st.lists(DAYS, max_size=60), st.integers(600, 1500), st.integers(300, 1000))
def test_no_meeting_is_lost_or_covered(
    arranger: Arranger, days: list[date], width: int, height: int
) -> None:
    meetings = [a_meeting(n, day) for n, day in enumerate(days)]
    year = arranger.arrange(rows_with(), meetings, Filter(), width=width, height=height)
    pills = [pill.rect for pill in year.pills]
    dots = [dots.rect for dots in year.dots]
    drawn = {p.meeting.id for p in year.pills} | {m.id for d in year.dots for m in d.meetings}
    assert drawn == {m.id for m in meetings}
    assert not overlaps(pills + dots)
    assert all(r.left() >= 0 and r.right() <= year.width + 1 for r in pills + dots)


ABSENCES = st.lists(st.tuples(DAYS, st.integers(0, 40)), max_size=25)


@given(ABSENCES, st.lists(DAYS, max_size=20), st.integers(450, 800))
def test_lines_and_names_of_absences_never_meet_each_other_or_a_pill(
    arranger: Arranger, spans: list[tuple[date, int]], days: list[date], height: int
) -> None:
    away = tuple(
        AwayRow(f"p{n}", f"Naam{n}", first, first + timedelta(days=length), frozenset())
        for n, (first, length) in enumerate(spans)
    )
    breaks = (
        BreakRow("Herfstvakantie", date(2026, 10, 17), date(2026, 10, 25), (HolidayRegion.MIDDEN,)),
    )
    meetings = [a_meeting(n, day) for n, day in enumerate(days)]
    year = arranger.arrange(rows_with(away, breaks), meetings, Filter(), width=760, height=height)
    strips = strip_rects(year)
    pills = [p.rect for p in year.pills] + [d.rect for d in year.dots]
    assert not any(strip.intersects(pill) for strip in strips for pill in pills)
    for row, found in enumerate(year.strips):
        for lane in range(found.lanes):
            texts = [(t.x, t.x + t.width) for t in found.texts if t.lane == lane]
            lines = [(line.start, line.end) for line in found.lines if line.lane == lane]
            for n, one in enumerate(texts):
                others = texts[:n] + lines
                assert all(one[1] <= o[0] + 1 or o[1] <= one[0] + 1 for o in others), row


def test_several_meetings_on_one_day_stand_below_each_other(arranger: Arranger) -> None:
    day = date(2027, 3, 2)
    meetings = [a_meeting(n, day, name) for n, name in enumerate(("Noord", "Oost", "Zuid"))]
    year = arranger.arrange(rows_with(), meetings, Filter(), width=760, height=700)
    assert [p.text for p in year.pills] == ["Noord", "Oost", "Zuid"]
    assert len({p.rect.top() for p in year.pills}) == 3


def test_sixty_circles_become_dots_that_keep_the_count() -> None:
    rows = make_large_scene(60).workspace.ask(YearView())
    names = short_circle_names({c.id: c.name for c in rows.circles})
    meetings = [
        a_meeting(n, row.start.date(), names[row.circle_id]) for n, row in enumerate(rows.meetings)
    ]
    arranger = Arranger(PaperLook(), str)
    year = arranger.arrange(rows, meetings, Filter(), width=760, height=700)
    assert year.dots
    drawn = sum(len(d.meetings) for d in year.dots) + len(year.pills)
    assert drawn == len(rows.meetings)
    assert year.height <= 760


def test_a_name_that_is_far_too_long_is_shortened(arranger: Arranger) -> None:
    meeting = a_meeting(0, date(2027, 3, 2), "Ouderbetrokkenheid en partnerschap bovenbouw")
    year = arranger.arrange(rows_with(), [meeting], Filter(), width=760, height=700)
    assert year.pills[0].text.endswith("…")


def test_points_find_days_and_meetings(arranger: Arranger) -> None:
    meeting = a_meeting(0, date(2027, 3, 2))
    year = arranger.arrange(rows_with(), [meeting], Filter(), width=760, height=700)
    middle = year.pills[0].rect.center()
    assert year.pill_at(middle.x(), middle.y()) == meeting
    cell = year.cell_of(date(2027, 3, 9))
    assert cell is not None
    assert year.day_at(cell.center().x(), cell.center().y()) == date(2027, 3, 9)
    assert year.day_at(-3, 5) is None


# ---- names ----------------------------------------------------------------------------------


def test_circle_names_lose_the_word_circle_unless_they_would_be_the_same() -> None:
    names = {"1": "Kring Noord", "2": "Leerkring Noord", "3": "Kring Zuid", "4": "Kring"}
    assert short_circle_names(names) == {
        "1": "Kring Noord",
        "2": "Leerkring Noord",
        "3": "Zuid",
        "4": "Kring",
    }


@pytest.mark.parametrize(
    ("name", "expected"), [("Noord", "Noo"), ("Peuters Zuid", "PZ"), ("Kring 12", "12")]
)
def test_initials_tell_circles_apart(name: str, expected: str) -> None:
    assert initials(name) == expected


def test_the_theme_is_a_look(theme: Theme) -> None:
    year = Arranger(theme, str).arrange(
        rows_with(), [a_meeting(0, date(2027, 3, 2))], Filter(), width=848, height=690
    )
    heights = {b - a for a, b in pairwise(year.rows)}
    assert max(heights) - min(heights) <= 1
