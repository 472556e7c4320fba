"""A file made at once and a file migrated step by step are the same."""

import re
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, text
from sqlalchemy.types import TypeDecorator, TypeEngine

from leerkring.storage import backups, migrate, tables
from leerkring.storage.engine import open_engine
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
        assert compare_metadata(context, tables.metadata) == []
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
