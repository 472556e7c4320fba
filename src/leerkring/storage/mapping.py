"""Ties the plain domain classes to their tables; importing this module is what maps them."""

from typing import Any
from uuid import uuid4

from sqlalchemy import Table
from sqlalchemy.orm import Mapper, composite, registry

from leerkring.domain.arrangements import Arrangement
from leerkring.domain.cards import CardUse, Deck, DeckCard
from leerkring.domain.cases import ActionItem, CaseItem, CaseOption, CaseScore
from leerkring.domain.circles import Agreement, Circle, Membership
from leerkring.domain.coaching import CoachingDuo, CoachingSession, PairWish
from leerkring.domain.evaluation import EvaluationAnswer
from leerkring.domain.goals import Goal, GoalLink
from leerkring.domain.invitations import (
    Dispatch,
    IssuedSequence,
    OnServer,
    OwnText,
    Reply,
    SentLetter,
    TaskReply,
)
from leerkring.domain.meetings import Assignment, Attendance, GroupPlace, Meeting
from leerkring.domain.organisation import (
    ClosedDays,
    Group,
    Location,
    Organisation,
    OwnSchoolBreak,
    Room,
    RoomBlock,
    Setting,
)
from leerkring.domain.people import Absence, BusySource, BusyTime, Person
from leerkring.domain.programme import ProgrammeBlock, ProgrammeStep
from leerkring.domain.tags import Tag
from leerkring.domain.visits import PeerVisit, RoundPlace, VisitPause, VisitRound
from leerkring.domain.work_forms import OwnForm
from leerkring.storage import (
    arrangement_tables,
    card_tables,
    case_tables,
    evaluation_tables,
    form_tables,
    letter_tables,
    programme_tables,
    rotation_tables,
    tables,
    tag_tables,
)
from leerkring.storage.columns import metadata

VERSION_ATTRIBUTE, VERSION_COLUMN = "_row_version", "version"

AGREEMENT_FIELDS = tuple(Agreement.__dataclass_fields__)

ENTITY_TABLES: dict[type, Table] = {
    Organisation: tables.organisation,
    Location: tables.location,
    Group: tables.child_group,
    Room: tables.room,
    RoomBlock: tables.room_block,
    ClosedDays: tables.closed_days,
    OwnSchoolBreak: tables.own_school_break,
    Setting: tables.setting,
    Person: tables.person,
    Absence: tables.absence,
    Circle: tables.circle,
    Membership: tables.membership,
    Meeting: tables.meeting,
    Assignment: tables.assignment,
    Attendance: tables.attendance,
    GroupPlace: tables.group_place,
    ProgrammeBlock: programme_tables.programme_block,
    ProgrammeStep: programme_tables.programme_step,
    Dispatch: letter_tables.dispatch,
    IssuedSequence: letter_tables.issued_sequence,
    SentLetter: letter_tables.sent_letter,
    Reply: letter_tables.reply,
    OwnText: letter_tables.own_text,
    OnServer: letter_tables.on_server,
    BusySource: letter_tables.busy_source,
    BusyTime: letter_tables.busy_time,
    TaskReply: tables.task_reply,
    VisitRound: rotation_tables.visit_round,
    RoundPlace: rotation_tables.round_place,
    VisitPause: rotation_tables.visit_pause,
    PeerVisit: rotation_tables.peer_visit,
    CoachingDuo: rotation_tables.coaching_duo,
    CoachingSession: rotation_tables.coaching_session,
    PairWish: rotation_tables.pair_wish,
    Goal: rotation_tables.goal,
    GoalLink: rotation_tables.goal_link,
    Deck: card_tables.deck,
    DeckCard: card_tables.deck_card,
    CardUse: card_tables.card_use,
    OwnForm: form_tables.own_form,
    CaseItem: case_tables.case_item,
    CaseOption: case_tables.case_option,
    CaseScore: case_tables.case_score,
    ActionItem: case_tables.action_item,
    Arrangement: arrangement_tables.arrangement,
    EvaluationAnswer: evaluation_tables.evaluation_answer,
    Tag: tag_tables.tag,
}


def _unwatched(kind: type) -> type:
    """Return the same class as it is before mapping: reading its fields costs nothing."""
    own = {k: v for k, v in vars(kind).items() if k not in ("__dict__", "__weakref__")}
    own["__setattr__"] = _refuse
    return type(kind.__name__, (), own)


def _refuse(entity: object, name: str, value: object) -> None:
    raise AttributeError(f"{name} of {entity!r} was only read: {value!r} could not be stored")


UNWATCHED: dict[type, type] = {kind: _unwatched(kind) for kind in ENTITY_TABLES}

UNJOURNALED: frozenset[type] = frozenset({IssuedSequence, OnServer, SentLetter})
KINDS: dict[str, type] = {kind.__name__: kind for kind in ENTITY_TABLES}

_registry = registry(metadata=metadata)


def _new_version(previous: Any) -> str:
    """Return a fresh mark, not a count: a row changed back never looks like the old one."""
    del previous
    return uuid4().hex


def _properties(kind: type, table: Table) -> dict[str, Any]:
    properties: dict[str, Any] = {VERSION_ATTRIBUTE: table.c.version}
    if kind is Circle:
        properties |= {f"_{name}": table.c[name] for name in AGREEMENT_FIELDS}
        columns = [table.c[name] for name in AGREEMENT_FIELDS]
        properties["agreement"] = composite(Agreement, *columns)
    return properties


def _map(kind: type, table: Table) -> Mapper[Any]:
    return _registry.map_imperatively(
        kind,
        table,
        version_id_col=table.c.version,
        version_id_generator=_new_version,
        properties=_properties(kind, table),
    )


MAPPERS: dict[type, Mapper[Any]] = {kind: _map(kind, t) for kind, t in ENTITY_TABLES.items()}
