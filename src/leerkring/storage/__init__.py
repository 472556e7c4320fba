"""Where everything is kept: SQLAlchemy tables, the unit of work, undo, migrations and backups."""
