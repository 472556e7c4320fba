"""Who would like to be a duo, or had better not: private.

What is here is told to nobody but the organiser, of the person it was put in with: it is in no
list, file, search or label, and no row about somebody else says why they are not in it.
"""

from dataclasses import dataclass

from leerkring.app.coaching.checks import SamePersonError
from leerkring.app.ports import Label, Surroundings, UnitOfWork, among, equals
from leerkring.app.workspace import Command, CommandHandler, Done, Query, QueryHandler
from leerkring.domain.coaching import PairWish, PairWishKind
from leerkring.domain.people import Person
from leerkring.support.ids import new_id


@dataclass(frozen=True)
class SetPairWish(Command[None]):
    """What was wished with a person about another; None takes the wish away."""

    person_id: str
    other_id: str
    kind: PairWishKind | None


@dataclass(frozen=True)
class PairWishRow:
    """One wish of a person."""

    other_id: str
    other_name: str
    kind: PairWishKind


@dataclass(frozen=True)
class PairWishes(Query[tuple[PairWishRow, ...]]):
    """The wishes that were put in with this person, by name; not what others wish."""

    person_id: str


@dataclass(frozen=True)
class KnownWishes:
    """Pairs that were wished or had better not be, both ways round."""

    together: frozenset[frozenset[str]]
    apart: frozenset[frozenset[str]]


def set_pair_wish(command: SetPairWish, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    if command.person_id == command.other_id:
        raise SamePersonError
    unit.get(Person, command.person_id)
    unit.get(Person, command.other_id)
    mine = equals("person_id", command.person_id), equals("other_id", command.other_id)
    before = next(iter(unit.find(PairWish, *mine)), None)
    if (before.kind if before else None) is command.kind:
        return Done(None, None)
    if command.kind is None:
        unit.remove(before)
    elif before is not None:
        before.kind = command.kind
    else:
        unit.add(
            PairWish(
                id=new_id(),
                kind=command.kind,
                person_id=command.person_id,
                other_id=command.other_id,
            )
        )
    return Done(Label.of("set_pair_wish"), None)


def pair_wishes(
    query: PairWishes, unit: UnitOfWork, around: Surroundings
) -> tuple[PairWishRow, ...]:
    del around
    found = unit.find(PairWish, equals("person_id", query.person_id))
    ids = among("id", sorted(wish.other_id for wish in found))
    names = {person.id: person.name for person in unit.find(Person, ids)}
    rows = [PairWishRow(wish.other_id, names[wish.other_id], wish.kind) for wish in found]
    return tuple(sorted(rows, key=lambda row: (row.other_name.casefold(), row.other_id)))


def known_wishes(unit: UnitOfWork) -> KnownWishes:
    """Return all wishes, for planning; a pair had better not be as soon as one of them says so."""
    found = unit.find(PairWish)

    def pairs(kind: PairWishKind) -> frozenset[frozenset[str]]:
        return frozenset(frozenset((w.person_id, w.other_id)) for w in found if w.kind is kind)

    apart = pairs(PairWishKind.NOT_TOGETHER)
    return KnownWishes(pairs(PairWishKind.TOGETHER) - apart, apart)


COMMANDS: dict[type, CommandHandler] = {SetPairWish: set_pair_wish}
QUERIES: dict[type, QueryHandler] = {PairWishes: pair_wishes}
