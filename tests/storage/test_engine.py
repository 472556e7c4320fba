"""What the database says when something goes wrong tells nothing of what people wrote."""

from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from leerkring.storage.engine import open_engine, writing


@pytest.mark.parametrize("kept", [True, False])
def test_an_error_report_holds_no_value(tmp_path: Path, kept: bool) -> None:
    engine = writing(open_engine(tmp_path / "a.leerkring" if kept else None))
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE note (words TEXT CHECK (words = ''))"))
    with pytest.raises(IntegrityError) as error, engine.begin() as connection:
        connection.execute(text("INSERT INTO note VALUES (:words)"), {"words": "vertrouwelijk"})
    assert "vertrouwelijk" not in str(error.value)
    engine.dispose()
