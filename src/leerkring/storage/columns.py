"""The kinds of column that tables share, and the names of their keys."""

from typing import Any

from sqlalchemy import Boolean, CheckConstraint, Column, ForeignKey, MetaData, String, Text

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def id_column() -> Column[str]:
    return Column("id", String(36), primary_key=True)


def version_column() -> Column[str]:
    return Column("version", String(32), nullable=False)


def to_column(table: str, *, optional: bool = False, name: str | None = None) -> Column[Any]:
    target = ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")
    return Column(name or f"{table}_id", String(36), target, nullable=optional, index=True)


def text_column(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, default="", server_default="")


def flag_column(name: str, *, default: bool) -> Column[bool]:
    return Column(name, Boolean, nullable=False, default=default)


def days_in_order(first: str = "first_day", last: str = "last_day") -> CheckConstraint:
    return CheckConstraint(f"{first} <= {last}", name="days_in_order")
