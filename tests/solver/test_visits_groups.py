"""Nobody visits the own group: there is nothing to see there."""

from dataclasses import replace

import pytest

from leerkring.domain.facts import Facts
from leerkring.domain.visit_planning import UnmetKind, VisitRequest
from leerkring.domain.visit_rules import judge_visits
from leerkring.domain.visits import VisitForm
from support.rounds import people_at, plan, rounds_of, team


def in_groups(facts: Facts, size: int) -> Facts:
    """Put people in groups of `size`, in the order of their names."""
    people = {
        key: replace(person, group_id=f"g{number // size}")
        for number, (key, person) in enumerate(sorted(facts.people.items()))
    }
    return replace(facts, people=people)


@pytest.mark.parametrize(("people", "size"), [(6, 2), (9, 3), (12, 2)])
def test_all_see_all_of_other_groups_before_anybody_repeats(people: int, size: int) -> None:
    everybody = people_at(people)
    facts = in_groups(team(everybody), size)
    rounds = tuple(rounds_of(people - size, everybody, form=VisitForm.VIDEO))
    proposal = plan(facts, *rounds)
    seen = [(v.visitor_id, v.host_id) for v in proposal.visits]
    group = {key: person.group_id for key, person in facts.people.items()}
    assert all(group[visitor] != group[host] for visitor, host in seen)
    assert len(set(seen)) == len(seen) == people * (people - size)


def test_one_group_alone_cannot_visit_itself_and_that_is_said() -> None:
    everybody = people_at(3)
    facts = in_groups(team(everybody), 3)
    (agreed,) = rounds_of(1, everybody)
    proposal = plan(facts, agreed)
    assert proposal.visits == ()
    kinds = {u.person_id for u in proposal.unmet if u.kind is UnmetKind.NO_HOST}
    assert kinds == set(facts.people)


def test_a_visit_within_a_group_is_found_out() -> None:
    everybody = people_at(4)
    facts = team(everybody)
    (agreed,) = rounds_of(1, everybody, form=VisitForm.VIDEO)
    proposal = plan(facts, agreed)
    request = VisitRequest(rounds=(agreed,))
    assert not list(judge_visits(proposal, request, facts))
    assert list(judge_visits(proposal, request, in_groups(facts, 4)))
