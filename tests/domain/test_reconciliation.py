"""What must still be sent, from what calendars should hold and what they were told."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from leerkring.domain.differences import ChangedField, Difference, differences
from leerkring.domain.invitations import Dispatch, IssuedSequence, Method
from leerkring.domain.meetings import Role
from leerkring.domain.numbering import Issued, by_the_clock, next_sequence
from leerkring.domain.per_person import by_person
from leerkring.domain.reconciliation import (
    DesiredMeeting,
    ItemKind,
    OutboxItem,
    reconcile,
    standing,
    uninvited,
)
from leerkring.domain.told import Invitee, Organiser, Told, is_address, ordered, split_guest
from support.invitations import ANNA, BRAM, ELS, GUEST, MADE_AT, MARIEKE, START, TOM, a_told

NOW = START - timedelta(days=60)
FIRST = by_the_clock(NOW)  # the number of what is handed out now
MARIEKE_HERSELF = Invitee(MARIEKE.name, MARIEKE.email)


def _log(item: OutboxItem) -> list[Dispatch]:
    return [
        Dispatch(
            id=f"{message.meeting_id}-{message.sequence}-{message.method}-{person.key}",
            batch_id=f"batch-{message.sequence}",
            meeting_id=message.meeting_id,
            person_id=person.person_id,
            name=person.name,
            email=person.email,
            method=message.method,
            sequence=message.sequence,
            told=message.said.text(),
            starts_at=message.said.start,
            sent_at=MADE_AT,
        )
        for message in item.messages()
        for person in message.recipients
    ]


def _outbox(
    told: Told | None, log: Iterable[Dispatch] = (), issued: Issued | None = None
) -> tuple[OutboxItem, ...]:
    desired = [DesiredMeeting("m1", told)] if told else []
    organiser = told.organiser if told else MARIEKE
    return reconcile(desired, log, {"m1": issued} if issued else {}, organiser=organiser, now=NOW)


def _only(
    told: Told | None, log: Iterable[Dispatch] = (), issued: Issued | None = None
) -> OutboxItem:
    (item,) = _outbox(told, log, issued)
    return item


def _kinds(item: OutboxItem) -> dict[str, ItemKind]:
    return {d.invitee.name: d.kind for d in item.deliveries}


def test_a_planned_meeting_is_new_for_everybody_under_the_first_number() -> None:
    item = _only(a_told())
    assert item.kind is ItemKind.NEW
    assert item.sequence == FIRST
    assert set(_kinds(item).values()) == {ItemKind.NEW}
    assert item.was is None
    assert item.differences == ()


def test_once_told_there_is_nothing_to_send() -> None:
    assert _outbox(a_told(), _log(_only(a_told()))) == ()


def test_the_order_of_people_makes_no_difference() -> None:
    log = _log(_only(a_told()))
    shuffled = a_told(people=ordered(reversed(a_told().people)))
    assert _outbox(shuffled, log) == ()


def test_a_move_tells_everybody_with_was_and_becomes() -> None:
    log = _log(_only(a_told()))
    later = START + timedelta(days=7)
    item = _only(a_told(start=later, end=later + timedelta(hours=2)), log)
    assert item.kind is ItemKind.CHANGED
    assert item.sequence == FIRST + 1
    assert Difference(ChangedField.START, START, later) in item.differences
    assert {d.field for d in item.differences} == {ChangedField.START, ChangedField.END}
    assert len(item.audience) == 5


def test_a_change_of_role_names_who_had_it_and_who_gets_it() -> None:
    log = _log(_only(a_told()))
    swapped = [
        replace(ANNA, role=Role.CASE_CONTRIBUTOR),
        replace(BRAM, role=Role.FACILITATOR),
        ELS,
        TOM,
        GUEST,
    ]
    item = _only(a_told(people=ordered(swapped)), log)
    assert item.sequence == FIRST + 1
    assert item.differences == (
        Difference(ChangedField.ROLE, (ANNA.name,), (BRAM.name,), Role.FACILITATOR),
        Difference(ChangedField.ROLE, (BRAM.name,), (ANNA.name,), Role.CASE_CONTRIBUTOR),
    )


def test_place_title_and_organiser_are_changes_too() -> None:
    log = _log(_only(a_told()))
    item = _only(
        a_told(place="Elders", title="Intervisie Noord", organiser=Organiser("J", "j@x.nl")), log
    )
    fields = {d.field: (d.was, d.becomes) for d in item.differences}
    assert fields[ChangedField.PLACE][1] == "Elders, kamer 2"
    assert fields[ChangedField.TITLE] == ("Intervisie Kring Peuters", "Intervisie Noord")
    assert fields[ChangedField.ORGANISER][1] == "J <j@x.nl>"


def test_every_change_that_is_sent_has_a_difference_to_show() -> None:
    log = _log(_only(a_told()))
    changes: list[dict[str, Any]] = [
        {"everyone_brings": True},
        {"zone": "Europe/Brussels"},
        {"people": ordered((ANNA, BRAM, ELS, replace(TOM, guest=True), GUEST))},
        {"people": ordered((ANNA, BRAM, ELS, replace(TOM, name="Tom Smits"), GUEST))},
        {"room": "aula"},
    ]
    for change in changes:
        assert _only(a_told(**change), log).differences, change


def test_who_was_the_organiser_hears_it_from_the_new_one() -> None:
    joost = Organiser("Joost Vos", "joost@voorbeeld.nl")
    item = _only(a_told(organiser=joost), _log(_only(a_told())))
    assert _kinds(item)[MARIEKE.name] is ItemKind.CANCELLED
    request, cancel = item.messages()
    assert [p.name for p in cancel.invited] == [MARIEKE.name]
    assert request.told.organiser == cancel.told.organiser == joost


def test_who_leaves_is_cancelled_alone_and_the_rest_get_the_new_list() -> None:
    log = _log(_only(a_told()))
    item = _only(a_told(people=ordered((ANNA, BRAM, ELS, GUEST))), log)
    assert _kinds(item)[TOM.name] is ItemKind.CANCELLED
    assert set(_kinds(item).values()) == {ItemKind.CHANGED, ItemKind.CANCELLED}
    request, cancel = item.messages()
    assert (request.method, cancel.method) == (Method.REQUEST, Method.CANCEL)
    assert [p.key for p in cancel.recipients] == [TOM.key]
    assert not cancel.whole
    assert TOM not in request.told.people
    assert request.sequence == cancel.sequence == FIRST + 1
    assert item.differences == (Difference(ChangedField.ATTENDEES, (TOM.name,), ()),)


def test_who_joins_raises_the_number_for_all() -> None:
    few = a_told(people=ordered((ANNA, BRAM)))
    item = _only(a_told(people=ordered((ANNA, BRAM, TOM))), _log(_only(few)))
    assert _kinds(item) == {
        ANNA.name: ItemKind.CHANGED,
        BRAM.name: ItemKind.CHANGED,
        TOM.name: ItemKind.NEW,
        MARIEKE.name: ItemKind.CHANGED,
    }
    assert item.sequence == FIRST + 1


def test_who_is_the_last_to_hear_is_invited_and_nothing_changed() -> None:
    sent = _log(_only(a_told()))
    refused = next(d for d in sent if d.person_id)
    item = _only(a_told(), [d for d in sent if d is not refused], Issued(FIRST, a_told().text()))
    assert (item.kind, item.sequence) == (ItemKind.NEW, FIRST)
    assert _kinds(item) == {refused.name: ItemKind.NEW}
    moved = _only(a_told(place="Elders"), [d for d in sent if d is not refused])
    assert moved.kind is ItemKind.CHANGED


def test_a_new_address_gets_all_and_the_old_one_a_cancellation() -> None:
    moved = replace(TOM, email="tom@nieuw.example")
    item = _only(a_told(people=ordered((ANNA, BRAM, ELS, GUEST, moved))), _log(_only(a_told())))
    kinds = {d.invitee.email: d.kind for d in item.deliveries}
    assert kinds["tom@nieuw.example"] is ItemKind.NEW
    assert kinds[TOM.email] is ItemKind.CANCELLED


def test_a_new_address_is_called_so_and_nothing_else() -> None:
    elsewhere = replace(TOM, email="tom@elders.example")
    was, becomes = (a_told(people=ordered((ANNA, BRAM, one))) for one in (TOM, elsewhere))
    moved = Difference(ChangedField.ADDRESS, (), (TOM.name,))
    assert differences(was, becomes) == (moved,)
    left = a_told(people=ordered((ANNA, elsewhere)))
    assert differences(was, left) == (
        Difference(ChangedField.ROLE, (BRAM.name,), (), Role.CASE_CONTRIBUTOR),
        Difference(ChangedField.ATTENDEES, (BRAM.name,), ()),
        moved,
    )


def test_an_address_in_capitals_is_the_same_person() -> None:
    loud = replace(TOM, email=TOM.email.upper())
    item = _only(a_told(people=ordered((ANNA, BRAM, ELS, GUEST, loud))), _log(_only(a_told())))
    assert ItemKind.CANCELLED not in _kinds(item).values()


def test_a_removed_meeting_is_called_off_for_all_who_knew() -> None:
    item = _only(None, _log(_only(a_told())))
    assert item.kind is ItemKind.CANCELLED
    (cancel,) = item.messages()
    assert cancel.whole
    assert cancel.sequence == FIRST + 1
    assert len(cancel.invited) == 5


def test_a_removed_meeting_nobody_knew_of_owes_nothing() -> None:
    assert _outbox(None) == ()


def test_after_the_cancellation_is_sent_there_is_nothing_left() -> None:
    log = _log(_only(a_told()))
    log += _log(_only(None, log))
    assert _outbox(None, log) == ()


def test_a_meeting_that_comes_back_is_new_under_a_higher_number() -> None:
    log = _log(_only(a_told()))
    log += _log(_only(None, log))
    item = _only(a_told(), log)
    assert item.kind is ItemKind.NEW
    assert item.sequence == FIRST + 2


def test_the_past_is_left_alone() -> None:
    past = a_told(start=NOW - timedelta(days=1), end=NOW)
    assert _outbox(past) == ()
    log = _log(_only(a_told()))
    assert reconcile([], log, {}, organiser=MARIEKE, now=START + timedelta(days=1)) == ()


def test_who_still_expects_a_meeting_that_moved_to_the_past_is_told() -> None:
    past = a_told(start=NOW - timedelta(days=1), end=NOW)
    assert _only(past, _log(_only(a_told()))).kind is ItemKind.CHANGED


def test_what_was_handed_out_keeps_its_number_until_it_changes() -> None:
    told = a_told()
    issued = Issued(FIRST + 4, told.text())
    assert _only(told, (), issued).sequence == FIRST + 4
    assert _only(a_told(place="Elders"), (), issued).sequence == FIRST + 5


def test_a_number_in_the_log_is_never_given_again() -> None:
    log = _log(_only(a_told()))
    moved = a_told(place="Elders")
    log += _log(_only(moved, log))
    issued = Issued(FIRST + 1, moved.text())
    assert _only(a_told(), log, issued).sequence == FIRST + 2
    assert next_sequence(a_told(), Issued(FIRST, a_told().text()), FIRST + 3, NOW) == FIRST + 4


def test_taking_back_the_mark_does_not_take_back_the_message() -> None:
    original, moved = a_told(), a_told(place="Elders")
    log = _log(_only(original))
    issued = Issued(FIRST + 1, moved.text(), moved.text(), FIRST + 1)
    still_to_send = _only(moved, log, issued)
    assert still_to_send.sequence == FIRST + 1
    put_right = _only(original, log, issued)
    assert put_right.sequence == FIRST + 2
    assert len(put_right.audience) == 5
    assert put_right.was == moved


def test_a_plan_taken_back_with_its_mark_is_still_cancelled() -> None:
    issued = Issued(FIRST, a_told().text(), a_told().text(), FIRST)
    item = _only(None, (), issued)
    assert item.kind is ItemKind.CANCELLED
    assert item.sequence == FIRST + 1


def test_a_meeting_that_is_on_again_tells_all_who_are_out_in_one_round() -> None:
    """Its cancellation was marked and taken back: who is in the log and out now hears it too."""
    log = _log(_only(a_told()))
    issued = Issued(FIRST + 1, a_told(off=True).text(), a_told(off=True).text(), FIRST + 1)
    fewer = a_told(people=ordered((ANNA, BRAM)))
    item = _only(fewer, log, issued)
    assert _kinds(item)[ANNA.name] is ItemKind.NEW
    assert _kinds(item)[TOM.name] is ItemKind.CANCELLED
    after = Issued(item.sequence, fewer.text(), fewer.text(), item.sequence)
    assert _outbox(fewer, [*log, *_log(item)], after) == ()


def test_what_was_handed_out_but_never_marked_is_not_cancelled() -> None:
    assert _outbox(None, (), Issued(FIRST, a_told().text())) == ()


def test_the_memory_of_numbers_comes_back_as_it_was() -> None:
    issued = Issued(3, a_told().text(), a_told(place="Elders").text(), 2)
    row = IssuedSequence(id="m1", sequence=3, fingerprint=issued.fingerprint())
    assert Issued.of(row) == issued


def test_a_meeting_without_any_address_still_reaches_the_organisers_calendar() -> None:
    item = _only(a_told(people=()))
    assert item.audience == ()
    assert [d.invitee for d in item.deliveries] == [MARIEKE_HERSELF]


def test_the_same_is_listed_per_person() -> None:
    other = DesiredMeeting("m2", a_told(start=START + timedelta(days=70), people=(TOM,)))
    items = reconcile([DesiredMeeting("m1", a_told()), other], (), {}, organiser=MARIEKE, now=NOW)
    lines = {p.name: [line.meeting_id for line in p.lines] for p in by_person(items)}
    assert lines[TOM.name] == ["m1", "m2"]
    assert lines[ANNA.name] == ["m1"]
    assert list(lines) == sorted(lines)


def test_how_a_meeting_stands_is_the_last_that_was_sent() -> None:
    log = _log(_only(a_told()))
    fewer = a_told(people=ordered((ANNA, BRAM)))
    log += _log(_only(fewer, log))
    assert standing(log)["m1"].told == fewer
    log += _log(_only(None, log))
    assert standing(log)["m1"].told.off
    assert standing(log)["m1"].sequence == FIRST + 2


def test_a_meeting_stands_when_only_who_is_out_of_it_was_told() -> None:
    everybody = a_told()
    log = _log(_only(everybody))
    both = _log(_only(a_told(people=ordered((ANNA, BRAM))), log))
    log += [dispatch for dispatch in both if dispatch.method is Method.CANCEL]
    assert standing(log)["m1"].told == everybody
    assert {key for _, key in uninvited(log)} == {ELS.key, TOM.key, GUEST.key}
    assert uninvited(_log(_only(everybody))) == frozenset()


NAMES = st.text(max_size=20)
ADDRESSES = st.sampled_from(
    ["", "anna@", "anna@voorbeeld.nl", "Bram@Voorbeeld.NL", "t+1@x.example"]
)
INVITEES = st.builds(
    Invitee,
    name=NAMES,
    email=ADDRESSES,
    person_id=st.none() | st.uuids().map(str),
    role=st.none() | st.sampled_from(Role),
    guest=st.booleans(),
)


@given(st.lists(INVITEES, max_size=5), NAMES, st.booleans())
def test_what_was_told_comes_back_from_the_log(people: list[Invitee], text: str, off: bool) -> None:
    told = a_told(people=ordered(people), place=text, circle=text, off=off)
    assert Told.from_text(told.text()) == told
    assert Told.from_text(told.text()).text() == told.text()


def test_a_log_of_a_newer_version_can_be_read() -> None:
    text = a_told().text().replace('{"circle"', '{"colour":"blue","circle"', 1)
    assert Told.from_text(text) == a_told()


def test_only_bare_addresses_count() -> None:
    assert is_address("anna@voorbeeld.nl")
    assert is_address("o'brien+kring@sub.voorbeeld.nl")
    for text in (
        "",
        "anna",
        "anna@",
        "Jan <a@b>",
        "Jan <a@voorbeeld.nl>",
        "a b@voorbeeld.nl",
        "a@b@voorbeeld.nl",
        "a@voorbeeld.nl\n",
        "a@voorbeeld",
        "a..b@voorbeeld.nl",
        "mailto:a@voorbeeld.nl",
        "ann\u00e1@voorbeeld.nl",
    ):
        assert not is_address(text), text


def test_a_guest_may_be_typed_with_an_address() -> None:
    assert split_guest("Piet Gast <piet@elders.example>") == ("Piet Gast", "piet@elders.example")
    assert split_guest("piet@elders.example") == ("piet@elders.example", "piet@elders.example")
    assert split_guest(" Piet Gast ") == ("Piet Gast", "")
    assert split_guest("Piet <geen adres>") == ("Piet <geen adres>", "")
