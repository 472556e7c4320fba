"""A file made at once and a file migrated step by step are the same."""

import re
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, text
from sqlalchemy.types import TypeDecorator, TypeEngine

from leerkring.domain.circles import Circle
from leerkring.domain.invitations import Dispatch, OnServer, calendar_key
from leerkring.storage import backups, migrate
from leerkring.storage.columns import metadata
from leerkring.storage.engine import open_engine
from leerkring.storage.errors import NewerFileError
from leerkring.storage.file_store import open_file
from leerkring.support.clock import FixedClock
from leerkring.support.resources import migrations
from support.workspaces import NOW


def _schema(engine: Engine) -> list[str]:
    query = "SELECT sql FROM sqlite_master WHERE name NOT LIKE 'alembic%' AND sql IS NOT NULL"
    with engine.connect() as connection:
        rows = connection.scalars(text(query)).all()
    return sorted(_parts(row) for row in rows)


def _parts(statement: str) -> str:
    """Return the pieces of a statement in a fixed order: constraints have none of their own."""
    plain = "".join(statement.split()).replace('"', "")
    return ",".join(sorted(re.split(r",|^\w+\(|\)$", plain)))


def test_the_newest_script_is_the_head_the_app_expects() -> None:
    config = Config()
    config.set_main_option("script_location", str(migrations()))
    assert ScriptDirectory.from_config(config).get_current_head() == migrate.HEAD


def test_a_file_of_every_earlier_version_is_known_and_of_a_later_one_refused() -> None:
    config = Config()
    config.set_main_option("script_location", str(migrations()))
    for step in ScriptDirectory.from_config(config).walk_revisions():
        migrate.refuse_newer(step.revision)
    with pytest.raises(NewerFileError):
        migrate.refuse_newer(f"{int(migrate.HEAD) + 1:04}")


def test_migrated_and_made_at_once_are_the_same_to_the_letter(tmp_path: Path) -> None:
    made, migrated = open_engine(tmp_path / "made"), open_engine(tmp_path / "migrated")
    migrate.create(made)
    migrate.upgrade(migrated)
    assert sorted(_schema(made)) == sorted(_schema(migrated))
    assert migrate.current(migrated) == migrate.HEAD
    made.dispose()
    migrated.dispose()


def _same_kind(context: object, *kinds: object) -> bool:
    del context
    _, _, inspected, declared = kinds
    assert isinstance(inspected, TypeEngine)
    inner = declared.impl_instance if isinstance(declared, TypeDecorator) else declared
    return not isinstance(inspected, type(inner))


def test_the_migrations_leave_nothing_to_generate(tmp_path: Path) -> None:
    engine = open_engine(tmp_path / "migrated")
    migrate.upgrade(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": _same_kind})
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_an_older_file_is_backed_up_before_it_is_migrated(tmp_path: Path) -> None:
    file = tmp_path / "team.leerkring"
    engine = open_engine(file)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32))"))
    engine.dispose()
    open_file(file, FixedClock(NOW)).close()
    engine = open_engine(file)
    assert migrate.current(engine) == migrate.HEAD
    engine.dispose()
    assert len(backups.listed(file)) == 1


def test_a_file_from_before_small_groups_keeps_its_circles(tmp_path: Path) -> None:
    engine = open_engine(tmp_path / "older.leerkring")
    config = Config()
    config.set_main_option("script_location", str(migrations()))
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.execute(
            text(
                "INSERT INTO circle (id, version, name, kind, type, room_ids, cadence_kind, "
                "cadence_number, duration_minutes, weekdays, time_from, time_to, quorum, "
                "avoid_school_breaks, avoid_public_holidays, facilitator_mode, contributor_mode, "
                "contributors_per_meeting, with_reserve, colour, archived) VALUES "
                "('c', 'v', 'Kring Noord', 'team', 'intervision', '[]', 'every_n_weeks', 10, 120, "
                "'[1]', '09:00', '17:00', 0, 1, 1, 'in_turn', 'in_turn', 1, 1, 0, 0)"
            )
        )
        connection.commit()
    engine.dispose()
    store = open_file(tmp_path / "older.leerkring", FixedClock(NOW))
    with store.reading() as unit:
        circle = unit.get(Circle, "c")
        assert (circle.name, circle.agreement.group_sizes) == ("Kring Noord", None)
    store.close()
    assert len(backups.listed(tmp_path / "older.leerkring")) == 1


def test_a_file_from_before_learns_on_which_server_its_meetings_stand(tmp_path: Path) -> None:
    file = tmp_path / "older.leerkring"
    engine = open_engine(file)
    config = Config()
    config.set_main_option("script_location", str(migrations()))
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0005")
        connection.execute(
            text(
                "INSERT INTO dispatch (id, version, batch_id, meeting_id, name, email, method, "
                "sequence, told, starts_at, sent_at, channel) VALUES ('d', 'v', 'b', 'm1', "
                "'Anna', 'anna@voorbeeld.nl', 'REQUEST', 0, '{}', '2026-10-01 13:00:00', "
                "'2026-09-08 07:00:00.000000', 'files')"
            )
        )
        connection.execute(text("INSERT INTO on_server VALUES ('m1', 'v', 'e1', 'told')"))
        connection.execute(
            text("INSERT INTO setting VALUES ('server_address', 'v', :address)"),
            {"address": '"https://agenda.voorbeeld.nl/kring/ "'},
        )
        connection.commit()
    engine.dispose()
    store = open_file(file, FixedClock(NOW))
    with store.reading() as unit:
        assert {row.text for row in unit.find(Dispatch)} == {""}
        (mark,) = unit.find(OnServer)
        assert (mark.meeting_id, mark.etag, mark.told) == ("m1", "e1", "told")
        assert mark.address == calendar_key("https://agenda.voorbeeld.nl/kring")
    store.close()
