"""The places of the window: their order in the sidebar, icons, keys and names."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from leerkring.app.ports import Change, Label
from leerkring.ui.navigation import Place


@dataclass(frozen=True)
class NavItem:
    """One place in the sidebar; the keys keep their number whichever pages there are."""

    name: str
    icon: str
    key: str = ""
    low: bool = False  # at the bottom of the sidebar


BEFORE_CIRCLES = (
    NavItem("today", "house", "Ctrl+1"),
    NavItem("year", "calendar-days", "Ctrl+2"),
)
AFTER_CIRCLES = (
    NavItem("people", "users", "Ctrl+3"),
    NavItem("visits", "door-open", "Ctrl+4"),
    NavItem("coaching", "handshake", "Ctrl+5"),
    NavItem("goals", "flag"),
    NavItem("cards", "messages-square", "Ctrl+6"),
    NavItem("outbox", "send", "Ctrl+7"),
    NavItem("reports", "file-text", "Ctrl+8"),
)
AT_THE_BOTTOM = (
    NavItem("settings", "settings", low=True),
    NavItem("help", "life-buoy", "F1", low=True),
)
ALL = BEFORE_CIRCLES + AFTER_CIRCLES + AT_THE_BOTTOM

# Pages that are reached from another one, and where the sidebar shows you are.
_WITHIN = {
    "plan": "year",
    "meeting": "year",
    "sitting": "year",
    "evaluation": "year",
    "round": "visits",
    "replies": "outbox",
    "history": "outbox",
    "texts": "outbox",
    "coaching_new": "coaching",
    "coaching_term": "coaching",
    "coaching_overview": "coaching",
    "load": "people",
    "work_forms": "year",
    "card_deck": "cards",
    "card_list": "cards",
    "work_form": "year",
    "cases": "circle",
}


def nav_name(page: str) -> str:
    """Return the place in the sidebar that a page belongs to."""
    return _WITHIN.get(page, page)


def title_of(name: str) -> str:
    """Return what a place is called."""
    titles = {
        "today": QCoreApplication.translate("Places", "Today"),
        "year": QCoreApplication.translate("Places", "Year calendar"),
        "people": QCoreApplication.translate("Places", "People"),
        "visits": QCoreApplication.translate("Places", "Peer visits"),
        "coaching": QCoreApplication.translate("Places", "Co-coaching"),
        "goals": QCoreApplication.translate("Places", "Learning path"),
        "load": QCoreApplication.translate("Places", "Hours per person"),
        "work_forms": QCoreApplication.translate("Places", "Work forms"),
        "cards": QCoreApplication.translate("Places", "Conversation cards"),
        "outbox": QCoreApplication.translate("Places", "Send"),
        "reports": QCoreApplication.translate("Places", "Reports"),
        "settings": QCoreApplication.translate("Places", "Settings"),
        "help": QCoreApplication.translate("Places", "Help"),
    }
    return titles.get(name, name)


# Where a change of each kind of entity shows, the most telling kind first.
_SHOWN_AT = {
    "OwnForm": "work_forms",  # meetings only follow its name
    "Meeting": "year",
    "Assignment": "year",
    "Attendance": "year",
    "GroupPlace": "year",
    "ProgrammeBlock": "year",
    "ProgrammeStep": "year",
    "EvaluationAnswer": "year",
    "Arrangement": "year",
    "Circle": "circle",
    "Membership": "year",
    "CoachingSession": "coaching",
    "CoachingDuo": "coaching",
    "PairWish": "coaching",
    "Person": "people",
    "Absence": "people",
    "PeerVisit": "visits",
    "VisitRound": "visits",
    "RoundPlace": "visits",
    "VisitPause": "visits",
    "Dispatch": "outbox",
    "Reply": "replies",
    "OwnText": "texts",
    "BusySource": "people",
    "BusyTime": "people",
    "Goal": "goals",
    "GoalLink": "goals",
    "CardUse": "cards",
    "DeckCard": "cards",
    "Deck": "cards",
    "Tag": "reports",
    "TaskReply": "today",
    "Organisation": "settings",
    "Location": "settings",
    "Room": "settings",
    "RoomBlock": "settings",
    "Group": "settings",
    "ClosedDays": "settings",
    "OwnSchoolBreak": "settings",
    "Setting": "settings",
}


# What a change may be named after: the page that shows it alone.
_NAMED_AFTER = {"meeting_id": "meeting", "circle_id": "cases"}


def place_of(changes: tuple[Change, ...], label: Label | None = None) -> Place | None:
    """Return where the user can see these changes; None when nowhere in particular.

    What is one page's own is named after what that page shows, as its rows may be gone.
    """
    for fact, page in _NAMED_AFTER.items():
        if label is not None and label.fact(fact):
            return Place(page, label.fact(fact))
    for kind, page in _SHOWN_AT.items():
        ids = [change.id for change in changes if change.kind == kind]
        if ids and page == "circle":
            return Place(page, ids[0])
        if ids:
            return Place(page)
    return None
