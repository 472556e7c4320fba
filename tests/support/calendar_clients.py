"""Simulated calendar programs: they believe the highest SEQUENCE, then the latest DTSTAMP."""

from dataclasses import dataclass, field

from support.strict_calendar import Component, read_strictly

ROLES = ("Gespreksleider: ", "Casusinbrenger: ", "Reserve: ", "Notulist: ")
Facts = tuple[str, ...]


@dataclass
class CalendarClient:
    """One person's calendar. What it knows of a UID, and whether it shows it."""

    address: str
    shown: dict[str, Facts] = field(default_factory=dict)
    _believed: dict[str, tuple[int, str]] = field(default_factory=dict)

    def receive(self, content: bytes) -> bool:
        """Take in a mailed REQUEST or CANCEL; tell whether it is believed."""
        calendar = read_strictly(content)
        event = calendar.event
        assert self._is_addressed(event)
        return self._believe(event, goes_off=calendar.one("METHOD").value == "CANCEL")

    def sequence_of(self, uid: str) -> int:
        """Return the number of what is shown."""
        return self._believed[uid][0]

    def take_over(self, content: bytes) -> list[str]:
        """Import an own-calendar file; return the UIDs of what is believed."""
        return [
            event.one("UID").value
            for event in read_strictly(content).inside("VEVENT")
            if self._believe(event, goes_off=event.one("STATUS").value == "CANCELLED")
        ]

    def _is_addressed(self, event: Component) -> bool:
        people = {p.value.casefold() for p in event.all("ATTENDEE")}
        return f"mailto:{self.address}" in people

    def _believe(self, event: Component, *, goes_off: bool) -> bool:
        uid = event.one("UID").value
        age = (int(event.one("SEQUENCE").value), event.one("DTSTAMP").value)
        if age < self._believed.get(uid, (-1, "")):
            return False
        self._believed[uid] = age
        self.shown.pop(uid, None)
        if not goes_off:
            self.shown[uid] = facts_of(event)
        return True


def shown_in(content: bytes) -> dict[str, Facts]:
    """Return what a calendar shows that subscribes to a file, or looks at an object."""
    events = read_strictly(content).inside("VEVENT")
    on = (event for event in events if event.one("STATUS").value == "CONFIRMED")
    return {event.one("UID").value: facts_of(event) for event in on}


def facts_of(event: Component) -> Facts:
    """Return what a calendar shows of an event."""
    place = event.one("LOCATION").value if event.has("LOCATION") else ""
    facts = (event.one("SUMMARY"), event.one("DTSTART"), event.one("DTEND"))
    text = event.one("DESCRIPTION").value.splitlines()
    roles = (line for line in text if line.startswith(ROLES))
    return (*(fact.value for fact in facts), place, *roles)
