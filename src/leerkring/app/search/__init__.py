"""Finding people, circles, rounds, duos, coming meetings, visits and cards by a few letters."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import islice

from leerkring.app.cards.table import deck_rows, deck_view
from leerkring.app.ports import Surroundings, UnitOfWork, among, at_least, equals
from leerkring.app.workspace import CommandHandler, Query, QueryHandler
from leerkring.domain.circles import Circle
from leerkring.domain.coaching import CoachingDuo
from leerkring.domain.meetings import Meeting
from leerkring.domain.people import Person
from leerkring.domain.visits import PeerVisit, VisitRound, VisitState
from leerkring.support.clock import local_now

MOST = 12
_LEAST_LETTERS = 3
_MOST_CARDS = 4  # so that a common word does not fill the list with them
_RECENT = timedelta(days=60)
_LONG_AGO = datetime(1, 1, 1)


class HitKind(StrEnum):
    """What was found."""

    PERSON = "person"
    CIRCLE = "circle"
    MEETING = "meeting"
    DUO = "duo"
    ROUND = "round"
    VISIT = "visit"
    CARD = "card"


@dataclass(frozen=True)
class Hit:
    """One find: its name, and what tells it from others (a function, or the meeting's start).

    A duo is named by both people, with what it works on.
    A visit is found under its visitor's name with the host as detail; `within` is its round.
    A card is named by its text, with its deck as detail; `within` is the id of the deck.
    """

    kind: HitKind
    id: str
    name: str
    detail: str = ""
    start: datetime | None = None
    within: str = ""


@dataclass(frozen=True)
class Search(Query[tuple[Hit, ...]]):
    """At most twelve finds, best first: names that begin with the text before others."""

    text: str
    language: str = "nl"


def plain(text: str) -> str:
    """Return the text without accents and capitals, for comparing."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


def search(query: Search, unit: UnitOfWork, around: Surroundings) -> tuple[Hit, ...]:
    words = plain(query.text).split()
    if not words:
        return ()
    circles = unit.find(Circle)
    now = local_now(around.clock)
    found = [*_people(unit, words), *_circles(circles, words), *_duos(unit, words)]
    found += [*_rounds(unit, words), *_visits(unit, words, now)]
    found += _meetings(unit, circles, words, now)
    best = sorted(found, key=lambda hit: _order(hit, words[0]))[:MOST]
    cards = islice(_cards(unit, words, query.language), min(_MOST_CARDS, MOST - len(best)))
    return (*best, *cards)


def _order(hit: Hit, word: str) -> tuple[bool, bool, datetime, str, str]:
    is_moment = hit.kind in (HitKind.MEETING, HitKind.VISIT)
    begins = any(part.startswith(word) for part in plain(hit.name).split())
    return is_moment, not begins, hit.start or _LONG_AGO, plain(hit.name), hit.id


def _matches(words: list[str], *texts: str) -> bool:
    everything = plain(" ".join(texts))
    return all(word in everything for word in words)


def _begins(words: list[str], text: str) -> bool:
    """Tell whether every word is the beginning of one in a text; a letter or two is too little."""
    parts = re.findall(r"\w+", plain(text))
    long_enough = all(len(word) >= _LEAST_LETTERS for word in words)
    return long_enough and all(any(part.startswith(w) for part in parts) for w in words)


def _people(unit: UnitOfWork, words: list[str]) -> Iterator[Hit]:
    for person in unit.find(Person):
        if _matches(words, person.name, person.email, person.functions):
            yield Hit(HitKind.PERSON, person.id, person.name, person.functions or person.email)


def _circles(circles: list[Circle], words: list[str]) -> Iterator[Hit]:
    for circle in circles:
        if _matches(words, circle.name, circle.agreement.goal):
            yield Hit(HitKind.CIRCLE, circle.id, circle.name, circle.agreement.goal)


def _meetings(
    unit: UnitOfWork, circles: list[Circle], words: list[str], now: datetime
) -> Iterator[Hit]:
    names = {c.id: c.name for c in circles if _matches(words, c.name)}
    for meeting in unit.find(Meeting, among("circle_id", names), at_least("start", now - _RECENT)):
        yield Hit(HitKind.MEETING, meeting.id, names[meeting.circle_id], start=meeting.start)


def _duos(unit: UnitOfWork, words: list[str]) -> Iterator[Hit]:
    """Find duos by either name or what they work on; never by notes, which are between them."""
    names = {person.id: person.name for person in unit.find(Person)}
    for duo in unit.find(CoachingDuo):
        teacher, coach = names[duo.teacher_id], names[duo.coach_id]
        if _matches(words, teacher, coach, duo.purpose):
            yield Hit(HitKind.DUO, duo.id, f"{teacher} – {coach}", duo.purpose)


def _rounds(unit: UnitOfWork, words: list[str]) -> Iterator[Hit]:
    for found in unit.find(VisitRound):
        if _matches(words, found.name):
            yield Hit(HitKind.ROUND, found.id, found.name)


def _visits(unit: UnitOfWork, words: list[str], now: datetime) -> Iterator[Hit]:
    """Yield visits by the name of visitor, host or cover: recent ones and those to come."""
    if not unit.count(PeerVisit):
        return
    names = {p.id: p.name for p in unit.find(Person)}
    recent = unit.find(PeerVisit, at_least("start", now - _RECENT))
    for visit in (*recent, *unit.find(PeerVisit, equals("start", None))):
        host = names[visit.host_id] if visit.host_id else visit.host_name
        visitor, cover = names[visit.visitor_id], names.get(visit.cover_id or "", "")
        off = visit.state is VisitState.CANCELLED
        if not off and _matches(words, visitor, host, cover):
            yield Hit(
                HitKind.VISIT, visit.id, visitor, host, visit.start, within=visit.round_id or ""
            )


def _cards(unit: UnitOfWork, words: list[str], language: str) -> Iterator[Hit]:
    for deck in deck_rows(unit, language):
        for card in deck_view(unit, deck.id, language).cards:
            if _begins(words, card.text):
                yield Hit(HitKind.CARD, card.id, card.text, deck.name, within=deck.id)


COMMANDS: dict[type, CommandHandler] = {}
QUERIES: dict[type, QueryHandler] = {Search: search}
