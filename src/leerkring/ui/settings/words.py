"""What the settings say, and the names of their changes."""

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from leerkring.app.organisation.days import ClosedDaysRow, SchoolBreakRow
from leerkring.app.organisation.holidays import PublicHolidayRow
from leerkring.app.organisation.places import LocationRow
from leerkring.app.organisation.room_blocks import BlockTimes
from leerkring.app.ports import BackupRow, Label
from leerkring.domain.organisation import ClosedDayKind, HolidayPolicy, HolidayRegion
from leerkring.domain.years import YearKind
from leerkring.ui.wording import LabelWords, Wording

SEPARATOR = " \N{MIDDLE DOT} "


class SettingsWords(QObject):
    """Words that several blocks share, and those for rows."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording

    def reset(self) -> str:
        """Return the link that goes back to the defaults."""
        return self.tr("Back to the defaults")

    def change(self) -> str:
        """Return the link that opens the fields of a row."""
        return self.tr("Change")

    def close(self) -> str:
        """Return the link that hides them again."""
        return self.tr("Ready")

    def remove(self) -> str:
        """Return the verb for taking a row away."""
        return self.tr("Remove")

    def day_prompt(self) -> str:
        """Return what stands in an empty line for a day."""
        return self.tr("day month year")

    def day_correction(self) -> str:
        """Return the button that puts a day right."""
        return self.tr("Make it {day}")

    def missing_day(self) -> str:
        """Return that a day must be filled in."""
        return self.tr("Fill in a day, for example 24-12-2026.")

    def regions(self) -> list[tuple[object, str]]:
        """Return the regions to choose from."""
        texts = {
            HolidayRegion.NOORD: self.tr("North"),
            HolidayRegion.MIDDEN: self.tr("Centre"),
            HolidayRegion.ZUID: self.tr("South"),
        }
        return list(texts.items())

    def region(self, region: HolidayRegion) -> str:
        """Return what a region is called."""
        return dict(self.regions())[region]

    def policies(self) -> list[tuple[object, str]]:
        """Return what a school holiday can mean at a location."""
        return [
            (HolidayPolicy.BLOCK, self.tr("no meetings then (school)")),
            (HolidayPolicy.WARN, self.tr("only a warning (childcare)")),
        ]

    def kinds(self) -> list[tuple[object, str]]:
        """Return the kinds of days to note."""
        return [
            (ClosedDayKind.CLOSING, self.tr("closed")),
            (ClosedDayKind.STUDY, self.tr("study day")),
        ]

    def years(self) -> list[tuple[object, str]]:
        """Return the ways to count years."""
        return [
            (YearKind.SCHOOL, self.tr("School year")),
            (YearKind.CALENDAR, self.tr("Calendar year")),
        ]

    def blocked(self, when: BlockTimes) -> str:
        """Return when a room is out of use: "elke dinsdag 13.00–15.00", "12 t/m 16 januari"."""
        word = self._wording
        if when.weekday is not None:
            days = self.tr("every {weekday}").format(weekday=word.weekday(when.weekday))
        elif when.first_day is None or when.last_day is None:
            days = ""
        elif when.first_day == when.last_day:
            days = word.day(when.first_day, year=True)
        else:
            first, last = word.day(when.first_day), word.day(when.last_day, year=True)
            days = self.tr("{first} until {last}").format(first=first, last=last)
        if when.start_time is None or when.end_time is None:
            return days
        return f"{days}, {word.hours(when.start_time, when.end_time)}"

    def location(self, place: LocationRow) -> str:
        """Return a location in one line: region, rooms, people."""
        parts = [self.tr("region {name}").format(name=self.region(place.region))]
        if place.address:
            parts.insert(0, place.address)
        if place.rooms:
            parts.append(self.tr("%n room(s)", "", len(place.rooms)))
        if place.groups:
            parts.append(self.tr("%n group(s)", "", len(place.groups)))
        if place.people_count:
            parts.append(self.tr("%n people", "", place.people_count))
        return SEPARATOR.join(parts)

    def period(self, first: date, last: date) -> str:
        """Return days with their year, once when they share it."""
        wording = self._wording
        if first == last:
            return wording.day(first, year=True)
        sentence = self.tr("{first} until {last} included")
        start = wording.day(first, weekday=False, year=first.year != last.year)
        return sentence.format(first=start, last=wording.day(last, weekday=False, year=True))

    def closed(self, row: ClosedDaysRow) -> tuple[str, str]:
        """Return closing or study days as a title and the line below it."""
        kind = dict(self.kinds())[row.kind]
        where = row.location_name or self.tr("all locations")
        name = row.name or self._wording.sentence(kind)
        parts = [self.period(row.first_day, row.last_day), where]
        if row.name:
            parts.append(kind)
        return name, SEPARATOR.join(parts)

    def school_break(self, row: SchoolBreakRow) -> tuple[str, str]:
        """Return a school holiday as a title and the line below it."""
        region = self.tr("region {name}").format(name=self.region(row.region))
        return row.name, SEPARATOR.join((self.period(row.first_day, row.last_day), region))

    def holiday(self, row: PublicHolidayRow) -> str:
        """Return a public holiday with its next day."""
        return f"{row.name}, {self._wording.short_day(row.day)}"

    def some_years(self, names: list[str]) -> str:
        """Return that some holidays are off in some years only."""
        sentence = self.tr("Unless you switch it, {names} is a day off in some years only.")
        return sentence.format(names=self._wording.listed(names))

    def backup(self, row: BackupRow) -> str:
        """Return when a backup was made and how large it is."""
        usual = QLocale.DataSizeFormat.DataSizeTraditionalFormat
        size = self._wording.locale.formattedDataSize(row.size, 0, usual)
        return SEPARATOR.join((self.at(row.made_at), size))

    def at(self, moment: datetime) -> str:
        """Return a moment with its year."""
        day = self._wording.day(moment.date(), year=True)
        return f"{day}, {self._wording.time_of_day(moment.time())}"

    def all_of(self, count: int) -> str:
        """Return the link to the rest of a list."""
        return self.tr("Show all %n", "", count)

    def imported(self, count: int) -> str:
        """Return how many school holidays a file held that were not known."""
        if count == 0:
            return self.tr("These school holidays were known already.")
        text = self.tr("%n school holiday(s) imported.", "", count)
        return self._wording.counted_sentence(text, count)

    def imported_change(self, count: int) -> str:
        """Return the name of that change."""
        text = self.tr("%n imported school holiday(s)", "", count)
        return self._wording.in_words(text, count)


def _organisation(label: Label, wording: Wording) -> str:
    del label, wording
    return QCoreApplication.translate("SettingsWords", "you and your organisation")


def _settings(label: Label, wording: Wording) -> str:
    del wording
    texts = {
        "year_view": QCoreApplication.translate("SettingsWords", "how years are counted"),
        "cadence_weeks": QCoreApplication.translate("SettingsWords", "usual rhythm"),
        "duration_minutes": QCoreApplication.translate("SettingsWords", "usual duration"),
        "agenda_days": QCoreApplication.translate("SettingsWords", "when the agenda is sent"),
        "travel_minutes": QCoreApplication.translate("SettingsWords", "travel time"),
        "preset": QCoreApplication.translate("SettingsWords", "what weighs most"),
        "case_texts": QCoreApplication.translate("SettingsWords", "texts of cases"),
        "case_months": QCoreApplication.translate("SettingsWords", "texts of cases"),
        "arrangement_months": QCoreApplication.translate("SettingsWords", "old agreements"),
        "holidays_off": QCoreApplication.translate("SettingsWords", "public holidays"),
        "holidays_on": QCoreApplication.translate("SettingsWords", "public holidays"),
        "facilitator_word": QCoreApplication.translate("SettingsWords", "words for roles"),
        "contributor_word": QCoreApplication.translate("SettingsWords", "words for roles"),
    }
    names = dict.fromkeys(texts[n] for n in label.fact("names").split(",") if n in texts)
    if len(names) == 1:
        return next(iter(names))
    return QCoreApplication.translate("SettingsWords", "settings")


def _named(sentence: str, label: Label) -> str:
    return sentence.format(name=label.fact("name"))


def _new(label: Label, wording: Wording) -> str:
    del wording
    return _named(QCoreApplication.translate("SettingsWords", "new: {name}"), label)


def _changed(label: Label, wording: Wording) -> str:
    del wording
    return _named(QCoreApplication.translate("SettingsWords", "change of {name}"), label)


def _blocked(label: Label, wording: Wording) -> str:
    del wording
    return _named(QCoreApplication.translate("SettingsWords", "{name} out of use"), label)


def _unblocked(label: Label, wording: Wording) -> str:
    del wording
    return _named(QCoreApplication.translate("SettingsWords", "{name} in use again"), label)


def _removed(label: Label, wording: Wording) -> str:
    del wording
    return _named(QCoreApplication.translate("SettingsWords", "removal of {name}"), label)


def _holiday_off(label: Label, wording: Wording) -> str:
    del wording
    return _named(QCoreApplication.translate("SettingsWords", "{name} is a day off"), label)


def _holiday_worked(label: Label, wording: Wording) -> str:
    del wording
    return _named(QCoreApplication.translate("SettingsWords", "{name} is no day off"), label)


def _imported(label: Label, wording: Wording) -> str:
    return SettingsWords(wording).imported_change(int(label.fact("count") or 0))


def _closed_name(label: Label, wording: Wording) -> Label:
    """Return the label with the day as its name when the days have no name of their own."""
    name = label.fact("name") or wording.day(date.fromisoformat(label.fact("day")))
    return Label.of(label.code, name=name)


def _new_closed(label: Label, wording: Wording) -> str:
    return _new(_closed_name(label, wording), wording)


def _changed_closed(label: Label, wording: Wording) -> str:
    return _changed(_closed_name(label, wording), wording)


def _removed_closed(label: Label, wording: Wording) -> str:
    return _removed(_closed_name(label, wording), wording)


LABELS: Mapping[str, LabelWords] = {
    "set_organisation": _organisation,
    "change_settings": _settings,
    "holiday_off": _holiday_off,
    "holiday_worked": _holiday_worked,
    "add_location": _new,
    "add_room": _new,
    "block_room": _blocked,
    "unblock_room": _unblocked,
    "add_group": _new,
    "change_location": _changed,
    "change_room": _changed,
    "rename_group": _changed,
    "remove_location": _removed,
    "remove_room": _removed,
    "remove_group": _removed,
    "add_closed_days": _new_closed,
    "change_closed_days": _changed_closed,
    "remove_closed_days": _removed_closed,
    "add_school_break": _new,
    "remove_school_break": _removed,
    "import_school_breaks": _imported,
}
