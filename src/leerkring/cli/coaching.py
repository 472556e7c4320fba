"""Co-coaching from the command line: propose duos, store them when asked to, list what there is.

Wishes about pairs are private: they weigh in a proposal, and no output says so.
"""

import argparse
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from leerkring import bootstrap
from leerkring.app.coaching.accepting import AcceptDuos
from leerkring.app.coaching.board import Board, DuoDetails
from leerkring.app.coaching.checks import check_numbers
from leerkring.app.coaching.drafts import TermBasis, TermDraft, TermDrafting
from leerkring.app.coaching.rows import DuoCard, SessionRow
from leerkring.app.load.warnings import LoadWarning, of_duos
from leerkring.app.workspace import Workspace
from leerkring.cli.opening import PeriodError, opened, write_json
from leerkring.cli.plan import EXIT_NO_PLAN
from leerkring.domain.coaching import DuoState
from leerkring.domain.coaching_planning import (
    DuoProposal,
    DuoReasonKind,
    NoDuo,
    ProposedDuo,
)
from leerkring.domain.errors import DomainError
from leerkring.support.marking import QT_TRANSLATE_NOOP

PROPOSAL_FORMAT = "leerkring-duo-proposal/1"
LIST_FORMAT = "leerkring-duos/1"
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
SCREEN = Path("-")
Json = Mapping[str, Any]


class NoSuchPersonError(DomainError):
    """A name that nobody in the term has."""

    template = QT_TRANSLATE_NOOP(
        "errors", "There is nobody called {name} in this period. Check how it is spelled."
    )


def coaching(options: argparse.Namespace) -> int:
    """Propose, accept (propose and store) or list duos."""
    with opened(options, stores=options.action == "accept") as workspace:
        if options.action == "list":
            return _list(options, workspace)
        return _propose(options, workspace)


# ---- propose and accept ---------------------------------------------------------------------


def _propose(options: argparse.Namespace, workspace: Workspace) -> int:
    first, last = options.first, options.last
    if first is not None and last is not None and last < first:
        raise PeriodError
    check_numbers(options.minutes, options.every_weeks, options.sessions)
    basis = workspace.ask(TermDrafting(first=first, last=last))
    if last is not None and last < basis.draft.first:
        raise PeriodError
    draft = _draft(options, basis)
    basis = workspace.ask(TermDrafting(draft))
    planner = bootstrap.make_coaching_planner()
    proposal = planner.propose(basis.facts, (basis.request,), lambda _: None, lambda: False)
    warnings = workspace.ask(of_duos(proposal, draft))
    if options.json is not None:
        write_json(proposal_as_json(proposal, basis, warnings), options.json)
    _say(options, *(_duo_line(duo, basis) for duo in proposal.duos))
    for one in proposal.without:
        print(f"leerkring: {_without_line(one, basis)}", file=sys.stderr)
    for warning in warnings:
        print(
            f"leerkring: {warning.name}: {warning.after / 60:.1f} hours in the school year, "
            f"{warning.over / 60:.1f} over the limit",
            file=sys.stderr,
        )
    if not proposal.duos:
        print(f"leerkring: no duos{_why_none(basis)}", file=sys.stderr)
        return EXIT_NO_PLAN
    if options.action == "accept":
        state = DuoState.RUNNING if options.start else DuoState.PROPOSED
        workspace.run(AcceptDuos(proposal, draft, state=state))
    least = max(proposal.least_spread, default=0)
    spread = f"spread {max(proposal.spread, default=0)} (least possible {least})"
    _say(options, f"{len(proposal.duos)} duos, {spread}, {proposal.repeats} repeated")
    return 0


def _why_none(basis: TermBasis) -> str:
    if not basis.people:
        return ": there is nobody in this period yet; import people first"
    if not basis.draft.coaches:
        return ": nobody is marked as co-coach yet; do so at the person, or in the list to import"
    return ""


def _draft(options: argparse.Namespace, basis: TermBasis) -> TermDraft:
    draft = replace(
        basis.draft,
        minutes=options.minutes,
        every_weeks=options.every_weeks,
        sessions=options.sessions,
        purpose=options.purpose,
    )
    if options.teacher:
        ids = {person.name.casefold(): person.person_id for person in basis.people}
        unknown = next((name for name in options.teacher if name.casefold() not in ids), None)
        if unknown is not None:
            raise NoSuchPersonError(name=unknown)
        draft = replace(draft, teachers=tuple(ids[name.casefold()] for name in options.teacher))
    return draft


def _duo_line(duo: ProposedDuo, basis: TermBasis) -> str:
    teacher, coach = (_name(basis, key) for key in (duo.pair.teacher_id, duo.pair.coach_id))
    when = f"{WEEKDAYS[duo.weekday]} {duo.start:%H:%M}-{duo.end:%H:%M}"
    reasons = ", ".join(reason.kind.value for reason in duo.reasons if not _private(reason.kind))
    return f"{teacher} with {coach}, {when}, {duo.possible} weeks possible: {reasons}"


def _without_line(one: NoDuo, basis: TermBasis) -> str:
    ways = ", ".join(dict.fromkeys(choice.kind.value for choice in one.choices))
    way = f"; possible: {ways}" if ways else ""
    return f"no co-coach for {_name(basis, one.teacher_id)}: {one.kind.value}{way}"


def proposal_as_json(
    proposal: DuoProposal, basis: TermBasis, warnings: tuple[LoadWarning, ...]
) -> Json:
    """Return a proposal with names beside ids; nothing in it says what anybody wished."""
    draft = basis.draft
    return {
        "format": PROPOSAL_FORMAT,
        "first": draft.first.isoformat(),
        "last": draft.last.isoformat(),
        "sessions": draft.sessions,
        "every_weeks": draft.every_weeks,
        "proven": proposal.proven,
        "spread": list(proposal.spread),
        "least_spread": list(proposal.least_spread),
        "repeats": proposal.repeats,
        "duos": [
            {
                "teacher_id": duo.pair.teacher_id,
                "teacher": _name(basis, duo.pair.teacher_id),
                "coach_id": duo.pair.coach_id,
                "coach": _name(basis, duo.pair.coach_id),
                "weekday": duo.weekday,
                "start": f"{duo.start:%H:%M}",
                "end": f"{duo.end:%H:%M}",
                "possible": duo.possible,
                "reasons": [
                    {"kind": reason.kind.value, "number": reason.number, "name": reason.name}
                    for reason in duo.reasons
                    if not _private(reason.kind)
                ],
            }
            for duo in proposal.duos
        ],
        "without": [
            {
                "teacher_id": one.teacher_id,
                "teacher": _name(basis, one.teacher_id),
                "kind": one.kind.value,
                "choices": [choice.kind.value for choice in one.choices],
            }
            for one in proposal.without
        ],
        "over_the_limit": [
            {"person_id": w.person_id, "person": w.name, "minutes": w.after, "limit": w.limit}
            for w in warnings
        ],
    }


def _private(kind: DuoReasonKind) -> bool:
    return kind is DuoReasonKind.WISHED


def _name(basis: TermBasis, person_id: str) -> str:
    person = basis.facts.people.get(person_id)
    return person.name if person else person_id


# ---- list -----------------------------------------------------------------------------------


def _list(options: argparse.Namespace, workspace: Workspace) -> int:
    cards = [card for column in workspace.ask(Board()).columns.values() for card in column]
    if options.json is not None:
        sessions = {card.id: workspace.ask(DuoDetails(card.id)).sessions for card in cards}
        duos = [_card_as_json(card, sessions[card.id]) for card in cards]
        write_json({"format": LIST_FORMAT, "duos": duos}, options.json)
    _say(options, *map(_card_line, cards), f"{len(cards)} duos")
    return 0


def _card_line(card: DuoCard) -> str:
    when = f"{WEEKDAYS[card.weekday]} {card.start_time:%H:%M}"
    following = f", next {card.next_session:%Y-%m-%d %H:%M}" if card.next_session else ""
    trouble = "".join(f"; {one.kind.value} ({one.count})" for one in card.trouble)
    return (
        f"{card.state.value}: {card.teacher_name} with {card.coach_name}, {when}, "
        f"{card.held} of {card.total}{following}{trouble}"
    )


def _card_as_json(card: DuoCard, sessions: tuple[SessionRow, ...]) -> Json:
    """Return a duo with its sessions; notes are between the two, and stay there."""
    return {
        "id": card.id,
        "state": card.state.value,
        "teacher_id": card.teacher_id,
        "teacher": card.teacher_name,
        "coach_id": card.coach_id,
        "coach": card.coach_name,
        "location": card.location_name,
        "group": card.group_name,
        "purpose": card.purpose,
        "first": card.first_day.isoformat(),
        "last": card.last_day.isoformat(),
        "weekday": card.weekday,
        "start": f"{card.start_time:%H:%M}",
        "minutes": card.minutes,
        "every_weeks": card.every_weeks,
        "counts": card.counts,
        "held": card.held,
        "total": card.total,
        "agreed": card.agreed,
        "trouble": [
            {
                "kind": one.kind.value,
                "day": one.day.isoformat() if one.day else None,
                "count": one.count,
            }
            for one in card.trouble
        ],
        "sessions": [
            {
                "number": session.number,
                "start": session.start.isoformat(timespec="minutes"),
                "end": session.end.isoformat(timespec="minutes"),
                "state": session.state.value,
                "split": session.split.value,
                "pinned": session.pinned,
                "shifted": session.shift.kind.value if session.shift else None,
            }
            for session in sessions
        ],
    }


def _say(options: argparse.Namespace, *lines: str) -> None:
    """Print lines, unless JSON goes to the screen: what reads it wants nothing else."""
    if options.json != SCREEN:
        for line in lines:
            print(line)
