"""Files from before evaluations: what was over is finished, and turns taken count as before."""

from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import text

from leerkring.domain.meetings import Assignment, Meeting, Role
from leerkring.storage.engine import open_engine
from leerkring.storage.file_store import open_file
from leerkring.support.clock import FixedClock
from leerkring.support.resources import migrations
from support.workspaces import NOW

CIRCLE = (
    "INSERT INTO circle (id, version, name, kind, type, room_ids, cadence_kind, cadence_number, "
    "duration_minutes, weekdays, time_from, time_to, quorum, avoid_school_breaks, "
    "avoid_public_holidays, facilitator_mode, contributor_mode, contributors_per_meeting, "
    "with_reserve, colour, archived) VALUES ('c', 'v', 'Kring Noord', 'team', 'intervision', "
    "'[]', 'every_n_weeks', 10, 120, '[1]', '09:00', '17:00', 0, 1, 1, 'in_turn', 'in_turn', "
    "1, 1, 0, 0)"
)
PERSON = (
    "INSERT INTO person (id, version, name, working, weight, may_facilitate, may_contribute, "
    "may_co_coach, external, manages_others) VALUES (:key, 'v', :key, '[]', 1, 1, 1, 0, 0, 0)"
)
MEETING = (
    "INSERT INTO meeting (id, version, circle_id, start, duration_minutes, zone, state, pinned) "
    "VALUES (:key, 'v', 'c', '2026-03-10 13:00:00', 120, 'Europe/Amsterdam', :state, 0)"
)
ROLE = (
    "INSERT INTO assignment (id, version, meeting_id, role, person_id, pinned, held) "
    "VALUES (:key, 'v', :meeting, :role, :person, 0, 0)"
)
ABSENT = (
    "INSERT INTO attendance (id, version, meeting_id, person_id, present) "
    "VALUES ('x', 'v', 'over', 'bram', 0)"
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a file of the version before: one meeting held, one planned, roles never marked."""
    path = tmp_path / "older.leerkring"
    engine = open_engine(path)
    config = Config()
    config.set_main_option("script_location", str(migrations()))
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0007")
        connection.execute(text(CIRCLE))
        for key in ("anna", "bram"):
            connection.execute(text(PERSON), {"key": key})
        for key, state in (("over", "held"), ("next", "planned")):
            connection.execute(text(MEETING), {"key": key, "state": state})
            for person, role in (("anna", Role.FACILITATOR), ("bram", Role.CASE_CONTRIBUTOR)):
                facts = {"key": f"{key}-{person}", "meeting": key, "role": role.value}
                connection.execute(text(ROLE), {**facts, "person": person})
        connection.execute(text(ABSENT))
        connection.commit()
    engine.dispose()
    return path


def test_a_meeting_that_was_held_is_finished(file: Path) -> None:
    store = open_file(file, FixedClock(NOW))
    with store.reading() as unit:
        found = {m.id: (m.finished, m.break_minutes) for m in unit.find(Meeting)}
        assert found == {"over": (True, 0), "next": (False, 0)}
    store.close()


def test_roles_at_it_were_held_unless_somebody_was_absent(file: Path) -> None:
    store = open_file(file, FixedClock(NOW))
    with store.reading() as unit:
        held = {a.id for a in unit.find(Assignment) if a.held}
        assert held == {"over-anna"}
    store.close()
