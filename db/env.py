"""Runs the migrations on the connection that the app hands over."""

from alembic import context


def run() -> None:
    """Migrate in one transaction; SQLite changes tables by copying them (batch)."""
    context.configure(
        connection=context.config.attributes["connection"],
        target_metadata=context.config.attributes.get("metadata"),
        render_as_batch=True,
        transactional_ddl=False,
        render_item=context.config.attributes.get("render_item", lambda *_: False),
    )
    context.run_migrations()


run()
