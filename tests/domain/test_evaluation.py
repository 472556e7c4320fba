"""What may be shown of answers: nothing about one person, and means that can be checked by hand."""

from dataclasses import replace
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leerkring.domain.evaluation import (
    LEAST_ANSWERS,
    EvaluationAnswer,
    Scale,
    Wish,
    countable,
    means,
    summary,
)

GRADES = st.none() | st.integers(1, 5)


def form(liked: int | None = None, **more: Any) -> EvaluationAnswer:
    return EvaluationAnswer(id="x", meeting_id="m", liked=liked, **more)


@st.composite
def answers(draw: st.DrawFn) -> list[EvaluationAnswer]:
    forms = [
        form(
            draw(GRADES),
            useful=draw(GRADES),
            wish=draw(st.none() | st.sampled_from(Wish)),
            words=draw(st.sampled_from(("", "Meer tijd", "Zo is het goed"))),
        )
        for _ in range(draw(st.integers(0, 7)))
    ]
    if draw(st.booleans()):
        people = draw(st.integers(1, 8))
        forms.append(form(draw(GRADES), together=True, people=people, wish=Wish.SAME))
    return forms


@given(answers())
def test_fewer_than_four_forms_leave_no_trace_in_what_is_shown(
    given_answers: list[EvaluationAnswer],
) -> None:
    said = summary(given_answers)
    forms = [a for a in given_answers if not a.together and not a.is_empty]
    group = [a for a in given_answers if a.together]
    if len(forms) < LEAST_ANSWERS:
        assert said.hidden == len(forms)
        alone = summary(group)
        assert (said.means, said.wishes, said.words) == (alone.means, alone.wishes, alone.words)
    else:
        assert said.hidden == 0


@given(answers(), st.randoms(use_true_random=False))
def test_the_order_of_forms_means_nothing(
    given_answers: list[EvaluationAnswer], random: Random
) -> None:
    before = summary(given_answers)
    random.shuffle(given_answers)
    assert summary(given_answers) == before


@given(answers())
def test_a_mean_is_of_four_people_or_more_and_on_the_scale(
    given_answers: list[EvaluationAnswer],
) -> None:
    for scale, mean in summary(given_answers).means.items():
        people = sum(a.people for a in given_answers if getattr(a, scale.value) is not None)
        assert people >= LEAST_ANSWERS
        assert 1 <= mean <= 5


@given(answers(), st.integers(1, 5))
def test_a_question_that_few_forms_answered_is_not_told_by_what_the_group_said(
    given_answers: list[EvaluationAnswer], other: int
) -> None:
    forms = [a for a in given_answers if not a.together and a.liked is not None]
    before = means(given_answers)
    for answer in forms[: LEAST_ANSWERS - 1] if len(forms) < LEAST_ANSWERS else ():
        answer.liked = other
    assert means(given_answers) == before


def test_a_question_that_one_form_answered_is_not_told_by_another_meeting() -> None:
    elsewhere = [EvaluationAnswer(id="x", meeting_id="n", liked=4) for _ in range(4)]
    here = [form(1, useful=3), *[form(useful=3)] * 3]
    assert means(elsewhere + here) == {Scale.LIKED: 4, Scale.USEFUL: 3}


def test_a_question_that_three_of_five_answered_has_no_mean() -> None:
    said = summary([form(4, useful=3)] * 3 + [form(2)] * 2)
    assert said.means == {Scale.LIKED: pytest.approx(3.2)}


def test_a_question_that_one_form_answered_does_not_move_the_mean_of_the_group() -> None:
    group = form(5, useful=4, together=True, people=6)
    forms = [form(4, useful=1), *[form(4)] * 3]
    assert summary([group, *forms]).means == {Scale.LIKED: pytest.approx(4.6), Scale.USEFUL: 4}
    elsewhere = replace(group, meeting_id="other")
    assert means([elsewhere, *forms])[Scale.USEFUL] == 4


def test_together_counts_for_as_many_as_were_there() -> None:
    group = form(5, together=True, people=6)
    assert summary([group]).means == {Scale.LIKED: 5}
    assert summary([group, *[form(1)] * 4]).means == {Scale.LIKED: pytest.approx(3.4)}
    assert summary([form(5, together=True, people=3)]).means == {}


def test_words_stand_in_the_order_of_the_alphabet_and_once() -> None:
    said = summary([form(words=text) for text in ("zo", "Meer tijd", "buiten", "zo")])
    assert said.words == ("buiten", "Meer tijd", "zo")


def test_wishes_are_counted_in_a_fixed_order() -> None:
    wishes = (Wish.OTHER_FORM, Wish.SAME, Wish.OTHER_FORM, Wish.OTHER_FORM)
    said = summary([form(wish=wish) for wish in wishes])
    assert said.wishes == ((Wish.SAME, 1), (Wish.OTHER_FORM, 3))


@given(answers())
def test_a_meeting_with_too_few_answers_counts_in_no_other_mean(
    given_answers: list[EvaluationAnswer],
) -> None:
    kept = countable(given_answers)
    forms = [a for a in kept if not a.together]
    assert not forms or len(forms) >= LEAST_ANSWERS
    assert all(a.people >= LEAST_ANSWERS for a in kept if a.together)
    others = [form(3)] * 5
    if not kept:
        assert means(others + kept) == means(others)
