"""The pictures of the user documentation, made again and again the same: `make pictures`.

    PYTHONPATH=tests python -m support.pictures docs/pictures

First a newcomer goes from a list to invitations; then the example team is looked at. Days, names
and the order of everything are fixed; only the version of Qt may change how letters are drawn.
"""

import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import chdir
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from leerkring.app.circles.rows import CircleList
from leerkring.app.meetings.rows import CircleMeetings, MeetingRow
from leerkring.app.people.absences import ReportAbsence
from leerkring.app.people.rows import PeopleList
from leerkring.desktop import Desktop
from leerkring.domain.meetings import Role
from leerkring.domain.people import AbsenceReason
from leerkring.support.clock import FixedClock
from leerkring.ui.application import WindowHost, make_application
from leerkring.ui.navigation import Place
from leerkring.ui.outbox.page import OutboxPage
from leerkring.ui.page import Page
from leerkring.ui.people.page import PeoplePage
from leerkring.ui.planning.many import PlanManyPage
from leerkring.ui.planning.page import PlanPage
from leerkring.ui.preferences import MemoryPreferences
from leerkring.ui.repair.page import RepairPage
from leerkring.ui.welcome.page import WelcomePage
from support.windows import AnsweringDialogs, close_host

SIZE = (1280, 800)
COLOURS, EXACT, APART = 256, 96, 12
SMALLEST = 0  # Qt's word for compressing as well as it can
SETTLED = 80  # milliseconds in which a page is laid out and painted
LONGEST = 60  # seconds a plan may take on a busy computer
SUMMER = datetime(2026, 8, 24, 7, tzinfo=UTC)
NOVEMBER = datetime(2026, 11, 23, 7, tzinfo=UTC)

PEOPLE = """Naam;E-mail;Functie;Werkdagen;In dienst
Anna de Wit;anna@voorbeeld.nl;pedagogisch medewerker;ma di do;1-9-2021
Bram Kuiper;bram@voorbeeld.nl;pedagogisch medewerker;di wo do;
Chantal Post;chantal@voorbeeld.nl;pedagogisch coach;ma-do 8:30-17:00;
Daan Smeets;daan@voorbeeld;pedagogisch medewerker;di do vr;
Els Timmer;els@voorbeeld.nl;pedagogisch medewerker;di, do (even weken);
Fatima Aksoy;fatima@voorbeeld.nl;VVE-medewerker;;
"""


def apart(one: QColor, other: QColor) -> bool:
    """Tell whether two colours are seen to differ."""
    red, green = abs(one.red() - other.red()), abs(one.green() - other.green())
    return max(red, green, abs(one.blue() - other.blue())) >= APART


def with_few_colours(image: QImage) -> QImage:
    """Return the picture with a palette, which makes the file a third of the size.

    The most frequent colours stay as they are; of the edges of letters and lines, those that
    hardly differ from one before them are left out.
    """
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    palette: dict[int, QColor] = {}
    for value, _ in Counter(memoryview(plain.constBits()).cast("I")).most_common():
        colour = QColor(value)
        if len(palette) < EXACT or all(apart(colour, other) for other in palette.values()):
            palette[value] = colour
        if len(palette) == COLOURS:
            break
    exact = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, list(palette), exact)


P = TypeVar("P", bound=Page)


class Photographer:
    """One window, and the folder its pictures go to."""

    def __init__(self, application: QApplication, folder: Path, now: datetime) -> None:
        self._folder = folder
        look = {"look/language": "nl", "look/mode": "light", "look/text": "100"}
        self.dialogs = AnsweringDialogs()
        self.desktop = Desktop(FixedClock(now), MemoryPreferences(**look))
        self.host = WindowHost(application, self.desktop.parts, in_place=True, dialogs=self.dialogs)

    def go(self, place: Place) -> None:
        """Go to a place, and wait until it is there."""
        self.host.services.navigator.go(place)
        self.settle()

    def settle(self) -> None:
        """Let the page lay itself out and paint."""
        QTest.qWait(SETTLED)

    def take(self, name: str) -> None:
        """Save what the window shows."""
        self.host.window.resize(*SIZE)
        self.settle()
        image = self.host.window.grab().toImage()
        file = self._folder / f"{name}.png"
        if not with_few_colours(image).save(str(file), quality=SMALLEST):
            raise SystemExit(f"{file} cannot be written")

    def page(self, kind: type[P]) -> P:
        """Return the page shown, which must be of this kind."""
        page = self.host.window.page
        if not isinstance(page, kind):
            raise TypeError(f"{kind.__name__} is not shown")
        return page

    def click(self, text: str) -> None:
        """Press the button with this text, or this name when it shows a sign."""
        buttons = self.host.window.findChildren(QAbstractButton)
        shown = (button for button in buttons if button.isVisible())
        next(b for b in shown if text in (b.text().strip(), b.accessibleName())).click()
        self.settle()

    def press_filled(self) -> None:
        """Press the filled button of the page, as Ctrl+Enter does."""
        filled = self.page(Page).primary_action
        if filled is None or not filled.isEnabled():
            raise RuntimeError("there is no filled button to press")
        filled.trigger()
        self.settle()

    def wait_until(self, ready: Callable[[], bool]) -> None:
        """Wait for work that takes longer."""
        until = time.monotonic() + LONGEST
        while not ready():
            if time.monotonic() > until:
                raise TimeoutError
            QTest.qWait(SETTLED)
        self.settle()

    def end(self) -> None:
        """Close the window."""
        close_host(self.host)
        self.desktop.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def from_list_to_invitations(camera: Photographer, folder: Path) -> None:
    """Go the way of a newcomer, and take a picture at every stop."""
    people = folder / "Team Rietdam.csv"
    people.write_text(PEOPLE, "utf-8")
    camera.host.open(camera.desktop.opened(folder / "Leerkring.leerkring"))
    camera.take("welkom")
    camera.dialogs.files += [str(people), "Uitnodigingen"]
    welcome = camera.page(WelcomePage)
    welcome.choose_list()
    camera.take("lijst")
    camera.click("Maak er daan@voorbeeld.nl van")
    camera.press_filled()
    plan = camera.page(PlanPage)
    QTest.keyClicks(plan.form.who.name, "Kring Rietdam")
    camera.wait_until(lambda: not plan.search.is_busy)
    camera.click("Sluit deze melding")
    camera.take("plan")
    camera.press_filled()
    camera.take("jaar")
    camera.click("Sluit deze melding")
    camera.go(Place("outbox"))
    outbox = camera.page(OutboxPage)
    outbox.organiser.name.setText("Marieke Jansen")
    outbox.organiser.email.setText("marieke@voorbeeld.nl")
    camera.take("versturen")
    camera.press_filled()
    camera.wait_until(outbox.asking.isVisible)
    camera.take("verstuurd")


def the_example_team(camera: Photographer) -> None:
    """Look at a year that is going on."""
    camera.host.open(camera.desktop.example())
    workspace = camera.host.services.workspace
    circle = workspace.ask(CircleList())[0].id
    people = {person.name: person.id for person in workspace.ask(PeopleList())}
    camera.take("vandaag")
    camera.go(Place("year"))
    camera.take("jaarkalender")
    camera.go(Place("circle", circle))
    camera.take("kring")
    coming = [m for m in workspace.ask(CircleMeetings(circle)) if not m.is_past]
    camera.go(Place("meeting", coming[0].id))
    camera.take("bijeenkomst")
    camera.go(Place("people", people["Chantal Maas"]))
    camera.wait_until(lambda: camera.page(PeoplePage).body.is_open)
    camera.take("mensen")
    camera.go(Place("settings", part="days"))
    camera.take("dagen")
    camera.go(Place("turns"))
    camera.take("beurten")
    camera.go(Place("visits"))
    camera.take("keukenbezoeken")
    camera.go(Place("coaching"))
    camera.take("co-coaching")
    camera.go(Place("cards"))
    camera.take("gesprekskaarten")
    camera.go(Place("plan_all"))
    camera.press_filled()
    many = camera.page(PlanManyPage)
    camera.wait_until(lambda: not many.is_busy)
    camera.take("alle-kringen")
    somebody_falls_ill(camera, circle, coming[0])


def somebody_falls_ill(camera: Photographer, circle: str, meeting: MeetingRow) -> None:
    """Let who leads the next meeting be ill, and look at the ways out."""
    lead = meeting.who(Role.FACILITATOR)[0].person_id
    day = meeting.start.date()
    camera.host.services.run(ReportAbsence(lead or "", day, day, AbsenceReason.ILLNESS))
    camera.go(Place("repair", circle, meeting.id))
    repair = camera.page(RepairPage)
    camera.wait_until(lambda: not repair.is_busy)
    camera.take("bijsturen")


def main(arguments: list[str]) -> None:
    """Take all pictures into the folder named."""
    folder = Path(arguments[0] if arguments else "docs/pictures").resolve()
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application()
    with TemporaryDirectory() as own, chdir(own):
        Path("Uitnodigingen").mkdir()
        newcomer = Photographer(application, folder, SUMMER)
        from_list_to_invitations(newcomer, Path(own))
        newcomer.end()
    visitor = Photographer(application, folder, NOVEMBER)
    the_example_team(visitor)
    visitor.end()


if __name__ == "__main__":
    main(sys.argv[1:])
