"""Brings a file to the present schema: made whole when new, migrated step by step when older."""

from sqlalchemy import Connection, Engine, inspect, text

import leerkring.storage.mapping  # noqa: F401 - knows all tables
from leerkring.storage.columns import metadata
from leerkring.storage.errors import ForeignFileError, NewerFileError
from leerkring.support.resources import migrations

HEAD = "0014"
_BEFORE_THE_FIRST = ""
_STEPS = (f"{number:04}" for number in range(1, int(HEAD) + 1))
_KNOWN = frozenset({_BEFORE_THE_FIRST, *_STEPS})


def is_new(engine: Engine) -> bool:
    """Tell whether the database holds nothing yet."""
    with engine.connect() as connection:
        return not inspect(connection).get_table_names()


def current(engine: Engine) -> str:
    """Return the schema version of the file; ForeignFileError when it is not one of ours."""
    with engine.connect() as connection:
        if "alembic_version" not in inspect(connection).get_table_names():
            raise ForeignFileError
        found = connection.scalar(text("SELECT version_num FROM alembic_version"))
        return found or _BEFORE_THE_FIRST


def create(engine: Engine) -> None:
    """Make all tables of a new file at once; a test holds this against the migrations."""
    with engine.begin() as connection:
        metadata.create_all(connection)
        connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)"))
        connection.execute(text("INSERT INTO alembic_version VALUES (:head)"), {"head": HEAD})


def refuse_newer(version: str) -> None:
    """Raise NewerFileError for a schema this app does not know."""
    if version not in _KNOWN:
        raise NewerFileError


def upgrade(engine: Engine) -> None:
    """Run the migrations; the caller has made a backup.

    Foreign keys are off meanwhile: Alembic's batch mode would delete child rows silently.
    """
    from alembic import command
    from alembic.config import Config

    with engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        config = Config()
        config.set_main_option("script_location", str(migrations()).replace("%", "%%"))
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        _check_foreign_keys(connection)
        connection.commit()
    engine.dispose()


def _check_foreign_keys(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise AssertionError(f"the migration broke {len(broken)} references")
