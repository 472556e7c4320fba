"""Working weeks as people write them ("ma-do 8:30-17:00, vr (even weken)"), read and written back.

A comma or semicolon separates agreements; what stands after days holds for the days of its own
piece: "ma, di (even weken)" is every Monday and some Tuesdays. Times after the last of a plain
list of days hold for the whole list: "ma, di, do 8:30-17:00".
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import time
from difflib import get_close_matches

from leerkring.app.reading.working_words import (
    MIDNIGHT_AT_THE_END,
    SHORT_DUTCH,
    SHORT_ENGLISH,
    WHOLE_DAY,
    Kind,
    Times,
    Token,
    tokens,
    vocabulary,
)
from leerkring.domain.errors import DomainError
from leerkring.domain.people import Weeks, WorkingPattern, WorkingSpan
from leerkring.support.marking import QT_TRANSLATE_NOOP

_NOT_KNOWN = frozenset(("", "-", "–", "?", "nvt", "n.v.t.", "n.v.t", "onbekend", "unknown", "n/a"))
_WORK_WEEK = (0, 1, 2, 3, 4)


class BadWorkingDaysError(DomainError):
    """A text that says no working days; `piece` is where it stops, `proposal` a better text."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "“{piece}” is not understood as working days. Write for example: ma di do, "
        "or ma-do 8:30-17:00, or di (even weken).",
    )

    def __init__(self, piece: str, proposal: str | None = None) -> None:
        super().__init__(piece=piece)
        self.piece = piece
        self.proposal = proposal


@dataclass
class _Clause:
    """Days with what is said about them, while reading."""

    days: list[int] = field(default_factory=list)
    times: list[Times] = field(default_factory=list)
    weeks: Weeks | None = None
    told_after: bool = False

    @property
    def is_bare(self) -> bool:
        return not self.times and self.weeks is None

    def add_times(self, start: time | None, end: time | None) -> None:
        self.times.append((start, end))
        self.told_after = bool(self.days)


class _NotUnderstoodError(Exception):
    """Where reading stopped, and what the text could be replaced by there."""

    def __init__(self, first: Token, last: Token, better: Sequence[str] = ()) -> None:
        super().__init__(first.text)
        self.start, self.end, self.better = first.start, last.end, tuple(better)


def parse_working_days(text: str) -> WorkingPattern:
    """Return the working week that `text` means; an empty one when it says nothing.

    Raises BadWorkingDaysError naming the piece, with a proposed correction when there is one.
    """
    if text.strip().casefold() in _NOT_KNOWN:
        return WorkingPattern()
    try:
        return _read(text)
    except _NotUnderstoodError as error:
        piece = text[error.start : error.end].strip()
        raise BadWorkingDaysError(piece, _repaired(text, error, attempts=4)) from None


def format_working_days(pattern: WorkingPattern, language: str = "nl") -> str:
    """Write a working week in its short form, in Dutch or ("en") English."""
    english = language == "en"
    groups = _groups(pattern)
    timed = any(times != (WHOLE_DAY,) for _, _, times in groups)
    pieces = []
    for days, weeks, times in groups:
        said = [_days_text(days, english=english)]
        if timed:
            said += [_times_text(t, english=english) for t in times]
        if weeks is not Weeks.EVERY:
            said.append(_weeks_text(weeks, english=english))
        pieces.append(" ".join(said))
    return ", ".join(pieces)


def in_order(pattern: WorkingPattern) -> WorkingPattern:
    """Return the same working week with its spans in the usual order and none twice."""
    return WorkingPattern(tuple(sorted(set(pattern.spans), key=_place)))


def _read(text: str) -> WorkingPattern:
    found = list(tokens(text))
    unknown = next((t for t in found if t.kind is Kind.UNKNOWN), None)
    if unknown is not None:
        words = get_close_matches(unknown.text.casefold(), vocabulary(), n=3, cutoff=0.6)
        raise _NotUnderstoodError(unknown, unknown, words)
    clauses = _Reader(found).clauses()
    if not clauses and not found:
        nothing = Token(Kind.UNKNOWN, text, 0, len(text))
        raise _NotUnderstoodError(nothing, nothing)
    if not clauses:
        raise _NotUnderstoodError(found[0], found[-1], _with_week_in_front(text, found))
    _share_times_at_the_end(clauses)
    spans = [
        WorkingSpan(day, start, end, clause.weeks or Weeks.EVERY)
        for clause in clauses
        for day in clause.days
        for start, end in clause.times or [WHOLE_DAY]
    ]
    return in_order(WorkingPattern(tuple(spans)))


def _with_week_in_front(text: str, found: Sequence[Token]) -> list[str]:
    says_when = any(t.kind in (Kind.TIME, Kind.PART, Kind.WEEKS) for t in found)
    return [f"ma-vr {text[found[0].start : found[-1].end]}"] if says_when else []


def _share_times_at_the_end(clauses: list[_Clause]) -> None:
    *before, last = clauses
    if last.times and all(clause.is_bare for clause in before):
        for clause in before:
            clause.times = last.times


def _repaired(text: str, error: _NotUnderstoodError, *, attempts: int) -> str | None:
    for better in error.better:
        candidate = (text[: error.start] + better + text[error.end :]).strip()
        try:
            return format_working_days(_read(candidate))
        except _NotUnderstoodError as further:
            deeper = _repaired(candidate, further, attempts=attempts - 1) if attempts else None
            if deeper is not None:
                return deeper
    return None


class _Reader:
    """Walks the tokens once and gathers the clauses."""

    def __init__(self, found: Sequence[Token]) -> None:
        self._tokens = found
        self._at = 0
        self._clauses: list[_Clause] = []
        self._clause = _Clause()
        self._lasting: Weeks | None = None
        self._depth = 0

    def clauses(self) -> list[_Clause]:
        """Return the clauses in the order in which they were written."""
        while (token := self._peek()) is not None:
            if token.kind in (Kind.DAY, Kind.ALL_WEEK):
                self._take_days(token)
            elif token.kind in (Kind.TIME, Kind.FROM, Kind.UNTIL):
                self._take_times(token)
            elif token.kind is Kind.THROUGH:
                self._take_dash(token)
            else:
                self._take_other(token)
        self._close()
        return self._clauses

    def _peek(self, ahead: int = 0) -> Token | None:
        place = self._at + ahead
        return self._tokens[place] if place < len(self._tokens) else None

    def _kind(self, ahead: int) -> Kind | None:
        token = self._peek(ahead)
        return token.kind if token else None

    def _close(self) -> None:
        if self._clause.days:
            if self._clause.weeks is None:
                self._clause.weeks = self._lasting
            self._clauses.append(self._clause)
            self._clause = _Clause()

    def _take_days(self, token: Token) -> None:
        if self._clause.told_after:
            self._close()
        if token.kind is Kind.ALL_WEEK:
            self._clause.days += _WORK_WEEK
            self._at += 1
            return
        run = [token]
        while (
            self._kind(1) in (Kind.THROUGH, Kind.UNTIL)
            and (after := self._peek(2)) is not None
            and after.kind is Kind.DAY
        ):
            run.append(after)
            self._at += 2
        self._at += 1
        self._clause.days += _expanded(run)

    def _take_times(self, token: Token) -> None:
        if token.kind is Kind.UNTIL:
            self._clause.add_times(None, _end(self._time_after(token)))
            self._at += 2
            return
        first = token if token.kind is Kind.TIME else self._time_after(token)
        self._at += 1 if first is token else 2
        last = self._peek(1)
        if self._kind(0) in (Kind.THROUGH, Kind.UNTIL) and last and last.kind is Kind.TIME:
            self._clause.add_times(*_between(first, last))
            self._at += 2
        elif first is token:
            raise _NotUnderstoodError(token, token, [f"vanaf {token.text}"])
        else:
            self._clause.add_times(first.at, None)

    def _time_after(self, token: Token) -> Token:
        after = self._peek(1)
        if after is None or after.kind is not Kind.TIME:
            raise _NotUnderstoodError(token, token)
        return after

    def _take_dash(self, token: Token) -> None:
        if self._kind(1) not in (Kind.PART, Kind.TIME) or not self._clause.days:
            raise _NotUnderstoodError(token, token, [","])
        self._at += 1

    def _take_other(self, token: Token) -> None:
        self._at += 1
        if token.kind is Kind.PART:
            self._clause.add_times(*token.times)
        elif token.kind is Kind.WEEKS:
            self._take_weeks(token.weeks)
        elif token.kind is Kind.OPEN:
            self._depth += 1
        elif token.kind is Kind.CLOSE:
            self._depth -= 1
        elif token.kind is Kind.BREAK and self._depth <= 0:
            self._close()

    def _take_weeks(self, weeks: Weeks) -> None:
        leads_on = self._kind(0) in (Kind.COLON, Kind.DAY, Kind.ALL_WEEK) and self._depth <= 0
        if self._clause.days and not leads_on:
            self._clause.weeks, self._clause.told_after = weeks, True
        else:
            self._close()
            self._lasting = weeks


def _expanded(run: Sequence[Token]) -> list[int]:
    if len(run) != 2:
        return [token.day for token in run]
    first, last = run
    if first.day >= last.day:
        raise _NotUnderstoodError(first, last, [f"{last.text}-{first.text}"])
    return list(range(first.day, last.day + 1))


def _between(first: Token, last: Token) -> Times:
    end = _end(last)
    if first.at is None or (end is not None and first.at >= end):
        raise _NotUnderstoodError(first, last, [f"{last.text}-{first.text}"])
    return (first.at, end)


def _end(token: Token) -> time | None:
    return None if token.at in (MIDNIGHT_AT_THE_END, time.min) else token.at


def _place(span: WorkingSpan) -> tuple[int, time, time, Weeks]:
    return span.weekday, span.start or time.min, span.end or time.max, span.weeks


def _groups(pattern: WorkingPattern) -> list[tuple[list[int], Weeks, tuple[Times, ...]]]:
    by_day: dict[tuple[int, Weeks], list[Times]] = {}
    for span in in_order(pattern).spans:
        by_day.setdefault((span.weekday, span.weeks), []).append((span.start, span.end))
    groups: dict[tuple[Weeks, tuple[Times, ...]], list[int]] = {}
    for (day, weeks), times in by_day.items():
        groups.setdefault((weeks, tuple(times)), []).append(day)
    return [(days, weeks, times) for (weeks, times), days in groups.items()]


def _days_text(days: Sequence[int], *, english: bool) -> str:
    names = SHORT_ENGLISH if english else SHORT_DUTCH
    runs: list[list[int]] = []
    for day in days:
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    said = []
    for run in runs:
        if len(run) > 2:
            said.append(f"{names[run[0]]}-{names[run[-1]]}")
        else:
            said += [names[day] for day in run]
    return " ".join(said)


def _times_text(times: Times, *, english: bool) -> str:
    start, end = times
    if start is None and end is None:
        return "all day" if english else "hele dag"
    if start is None:
        return f"{'until' if english else 'tot'} {_clock(end)}"
    if end is None:
        return f"{'from' if english else 'vanaf'} {_clock(start)}"
    return f"{_clock(start)}-{_clock(end)}"


def _weeks_text(weeks: Weeks, *, english: bool) -> str:
    if english:
        return "(even weeks)" if weeks is Weeks.EVEN else "(odd weeks)"
    return "(even weken)" if weeks is Weeks.EVEN else "(oneven weken)"


def _clock(at: time | None) -> str:
    return f"{at.hour}:{at.minute:02}" if at else "0:00"
