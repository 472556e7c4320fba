"""Rounds of peer visits from the command line: propose, store, list."""

import argparse
import sys
from collections.abc import Iterable
from dataclasses import replace

from leerkring import bootstrap
from leerkring.app.visits.accept import AcceptRound
from leerkring.app.visits.as_json import round_as_json, visits_as_json
from leerkring.app.visits.details import VisitList
from leerkring.app.visits.drafting import RoundBasis, RoundDrafting, Season
from leerkring.app.visits.drafts import RoundDraft, free_name
from leerkring.app.visits.export import RoundsExport, VisitsExport
from leerkring.app.visits.rounds import check_minutes
from leerkring.app.visits.rows import Rounds, VisitRow
from leerkring.app.workspace import Workspace
from leerkring.cli.opening import CannotWriteError, PeriodError, opened, write_json
from leerkring.domain.errors import DomainError
from leerkring.domain.facts import Facts
from leerkring.domain.visit_planning import Evenness, ProposedVisit, RoundProposal
from leerkring.support.marking import QT_TRANSLATE_NOOP

EXIT_NO_PLAN = 3
_NAMES = {
    "nl": {Season.AUTUMN: "Ronde najaar {year}", Season.SPRING: "Ronde voorjaar {year}"},
    "en": {Season.AUTUMN: "Round autumn {year}", Season.SPRING: "Round spring {year}"},
}


class UnknownRoundError(DomainError):
    """The round named does not exist."""

    template = QT_TRANSLATE_NOOP("errors", "There is no round called {name}. There are: {known}.")


def visits(options: argparse.Namespace) -> int:
    """Propose a round or the rest of one, store it, or list visits; 3 when there is no plan."""
    with opened(options, stores=options.action == "accept") as workspace:
        round_id = _round_id(workspace, options.round)
        if options.action == "list":
            return _list(workspace, options, round_id)
        return _plan(workspace, options, round_id)


def _plan(workspace: Workspace, options: argparse.Namespace, round_id: str | None) -> int:
    basis = _basis(workspace, options, round_id)
    planner = bootstrap.make_visit_planner()
    proposal = planner.propose(basis.facts, basis.request, lambda _: None, lambda: False)
    on_screen = str(options.json) == "-"
    found = proposal.of_round(basis.draft.id)
    if not on_screen:
        _show(proposal, found, basis)
    stored = round_id
    if found and options.action == "accept":
        stored = workspace.run(AcceptRound(basis.draft, proposal)).value
    if options.json:
        write_json(round_as_json(proposal, basis.draft, basis.facts, stored), options.json)
    if found:
        return 0
    why = "nobody can visit anybody in this round"
    if basis.lacks_people:
        why = "a round needs at least two people; import people first"
    print(f"leerkring: no plan: {why}", file=sys.stderr)
    return EXIT_NO_PLAN


def _basis(workspace: Workspace, options: argparse.Namespace, round_id: str | None) -> RoundBasis:
    """Return the basis for the round that was asked for, with a name."""
    basis = workspace.ask(RoundDrafting(round_id, afresh=options.afresh))
    draft = _asked(basis, options)
    if draft.last < draft.first:
        raise PeriodError
    check_minutes(draft.minutes)
    return workspace.ask(RoundDrafting(draft=draft))


def _asked(basis: RoundBasis, options: argparse.Namespace) -> RoundDraft:
    draft = basis.draft
    if options.first:
        length = draft.last - draft.first
        draft = replace(draft, first=options.first, last=options.last or options.first + length)
    elif options.last:
        draft = replace(draft, last=options.last)
    if options.minutes is not None:
        draft = replace(draft, minutes=options.minutes)
    if options.without_cover:
        draft = replace(draft, with_cover=False)
    name = options.name or draft.name
    if not name:
        usual = _NAMES[options.language][basis.season].format(year=basis.year)
        name = free_name(usual, basis.taken)
    return replace(draft, name=name)


def _round_id(workspace: Workspace, name: str | None) -> str | None:
    if name is None:
        return None
    rounds = workspace.ask(Rounds())
    found = next((r.id for r in rounds if r.name.casefold() == name.casefold()), None)
    if found is None:
        known = ", ".join(r.name for r in rounds) or "none"
        raise UnknownRoundError(name=name, known=known)
    return found


def _show(proposal: RoundProposal, found: Iterable[ProposedVisit], basis: RoundBasis) -> None:
    facts = basis.facts
    print(f"{basis.draft.name}, {basis.draft.first} to {basis.draft.last}")
    for visit in sorted(found, key=lambda v: (v.start is None, str(v.start), v.visitor_id)):
        moment = f"{visit.start:%Y-%m-%d %H:%M}" if visit.start else "no moment yet   "
        cover = f"; cover {_name(facts, visit.cover_id)}" if visit.cover_id else ""
        pair = f"{_name(facts, visit.visitor_id)} visits {_name(facts, visit.host_id)}"
        reasons = ", ".join(r.kind.value for r in visit.reasons)
        print(f"{moment}  {pair}{cover}{f' ({reasons})' if reasons else ''}")
    for unmet in proposal.unmet:
        ways = ", ".join(choice.kind.value for choice in unmet.choices)
        way = f"; possible: {ways}" if ways else ""
        print(f"{_name(facts, unmet.person_id)}: {unmet.kind.value}{way}")
    for figures in proposal.figures:
        repeats = f"{figures.repeats} repeated (least possible {figures.least_repeats})"
        print(f"{figures.visits} visits, {figures.with_moment} with a moment, {repeats}")
    print(evenness_line(proposal.evenness))


def evenness_line(evenness: Evenness) -> str:
    """Return how far people are apart in how often they were left out, and the least possible."""
    made = f"{evenness.made} apart in rounds without a visit (least possible {evenness.least_made})"
    received = f"{evenness.received} in rounds without a visitor"
    return f"{made}, {received} (least possible {evenness.least_received})"


def _list(workspace: Workspace, options: argparse.Namespace, round_id: str | None) -> int:
    rows = workspace.ask(VisitList(round_id, first=options.first, last=options.last))
    if options.out:
        _write_lists(workspace, options)
    if options.json:
        write_json(visits_as_json(rows), options.json)
    if not options.json and not options.out:
        for row in rows:
            print(_line(row))
    return 0


def _write_lists(workspace: Workspace, options: argparse.Namespace) -> None:
    try:
        options.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWriteError(file=options.out, reason=error.strerror or error) from error
    writer = bootstrap.list_writer()
    for name, listed in (
        ("rounds.csv", workspace.ask(RoundsExport())),
        ("visits.csv", workspace.ask(VisitsExport())),
    ):
        writer.write(options.out / name, listed.headings, listed.rows)
    print(f"rounds.csv and visits.csv in {options.out}")


def _line(row: VisitRow) -> str:
    moment = f"{row.start:%Y-%m-%d %H:%M}" if row.start else "no moment yet   "
    cover = f"; cover {row.cover_name}" if row.cover_name else ""
    within = f"{row.round_name}: " if row.round_name else ""
    return f"{moment}  {within}{row.visitor_name} visits {row.host_name}{cover}; {row.state.value}"


def _name(facts: Facts, person_id: str | None) -> str:
    person = facts.people.get(person_id or "")
    return person.name if person else ""
