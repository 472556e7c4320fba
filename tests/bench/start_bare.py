"""The least that a window with a database can be: PySide6, SQLAlchemy, and a list of people."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QListWidget, QMainWindow
from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    """The mapped classes."""


class Person(Base):
    """Somebody, as far as a list needs."""

    __tablename__ = "person"
    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]


def main(file: Path) -> int:
    application = QApplication([])
    application.setStyle("Fusion")
    window = QMainWindow()
    names = QListWidget()
    window.setCentralWidget(names)
    with Session(create_engine(f"sqlite:///{file}")) as session:
        names.addItems([person.name for person in session.scalars(select(Person))])
    window.resize(1100, 700)
    window.show()

    def painted() -> None:
        window.repaint()
        sys.stdout.write("painted\nusable\n")
        sys.stdout.flush()
        window.close()

    QTimer.singleShot(0, painted)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
