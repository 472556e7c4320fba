"""Puts data into the user's words: dates, times, numbers, names of changes, refusals.

Features word their own data in `ui/<feature>/words.py`; what several features need is here.
Translation contexts: "Wording" for this file, "errors" for the sentences of DomainErrors.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from leerkring.app.ports import Label
from leerkring.domain.availability import Obstacle, ObstacleKind
from leerkring.domain.engagements import EngagementKind
from leerkring.domain.errors import DomainError
from leerkring.domain.meetings import Role
from leerkring.domain.organisation import HolidayRegion
from leerkring.domain.told import AnyRole, PairRole
from leerkring.domain.work_forms import Actor

NBSP = "\N{NO-BREAK SPACE}"
LANGUAGES = ("nl", "en")

LabelWords = Callable[[Label, "Wording"], str]


def language_of_the_system() -> str:
    """Return our language that fits this computer."""
    system = QLocale.system().name()[:2]
    return system if system in LANGUAGES else LANGUAGES[0]


def locale_of(language: str) -> QLocale:
    """Return Qt's locale for "nl" or "en"."""
    if language == "nl":
        return QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands)
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


class Counted(QObject):
    """Plurals: lupdate sees those in `self.tr` only."""

    def days_ahead(self, days: int) -> str:
        """Return "over 8 dagen"."""
        return self.tr("in %n day(s)", "", days)

    def days_ago(self, days: int) -> str:
        """Return "10 dagen geleden"."""
        return self.tr("%n day(s) ago", "", days)


class Wording:
    """Words in one language; `labels` names the changes of all features by Label.code.

    `roles` is what roles are called in this organisation, where that is not as usual.
    """

    def __init__(
        self,
        language: str,
        labels: Mapping[str, LabelWords] | None = None,
        roles: Mapping[Role, str] | None = None,
    ) -> None:
        self.language = language
        self.locale = locale_of(language)
        self._labels = labels or {}
        self._roles = dict(roles or {})
        self._counted = Counted()

    # Days and times

    def day(self, day: date, *, weekday: bool = True, year: bool = False) -> str:
        """Return "dinsdag 2 maart" (never broken between number and month)."""
        text = f"{day.day}{NBSP}{self.month(day.month)}"
        if year:
            text += f"{NBSP}{day.year}"
        return f"{self.weekday(day.weekday())} {text}" if weekday else text

    def short_day(self, day: date, *, weekday: bool = True) -> str:
        """Return "di 2 mrt"."""
        text = f"{day.day}{NBSP}{self.short_month(day.month)}"
        return f"{self.short_weekday(day.weekday())}{NBSP}{text}" if weekday else text

    def clock(self, at: time) -> str:
        """Return "13.00" (English: "13:00")."""
        return f"{at:%H.%M}" if self.language == "nl" else f"{at:%H:%M}"

    def time_of_day(self, at: time) -> str:
        """Return "13.00 uur"."""
        return QCoreApplication.translate("Wording", "{time}").format(time=self.clock(at))

    def moment(self, at: datetime) -> str:
        """Return "dinsdag 13 januari, 15.00 uur"."""
        return f"{self.day(at.date())}, {self.time_of_day(at.time())}"

    def hours(self, start: time, end: time) -> str:
        """Return "13.00 tot 15.00 uur"."""
        sentence = QCoreApplication.translate("Wording", "{start} to {end}")
        return sentence.format(start=self.clock(start), end=self.clock(end))

    def amount_of_hours(self, minutes: int) -> str:
        """Return how many hours so many minutes are: "12", "1,5" or "0,75"."""
        text = f"{minutes / 60:.2f}".rstrip("0").rstrip(".")
        return text.replace(".", ",") if self.language == "nl" else text

    def period(self, first: date, last: date) -> str:
        """Return "2 maart" or "2 maart tot en met 9 maart", inclusive at both ends."""
        if first == last:
            return self.day(first)
        sentence = QCoreApplication.translate("Wording", "{first} until {last} included")
        return sentence.format(
            first=self.day(first, weekday=False), last=self.day(last, weekday=False)
        )

    def weekday(self, number: int) -> str:
        """Return the name of a weekday; 0 is Monday."""
        return self.locale.dayName(number + 1, QLocale.FormatType.LongFormat)

    def short_weekday(self, number: int) -> str:
        """Return "ma" or "Mon"; 0 is Monday."""
        return self.locale.dayName(number + 1, QLocale.FormatType.ShortFormat).strip(".")

    def month(self, number: int) -> str:
        """Return the name of a month; 1 is January."""
        return self.locale.monthName(number, QLocale.FormatType.LongFormat)

    def short_month(self, number: int) -> str:
        """Return "mrt" or "Mar"; 1 is January."""
        return self.locale.monthName(number, QLocale.FormatType.ShortFormat).strip(".")

    def distance(self, day: date, today: date) -> str:
        """Return "vandaag", "morgen", "over 8 dagen" or "10 dagen geleden"."""
        days = (day - today).days
        if days == 0:
            return QCoreApplication.translate("Wording", "today")
        if days == 1:
            return QCoreApplication.translate("Wording", "tomorrow")
        if days == -1:
            return QCoreApplication.translate("Wording", "yesterday")
        if days > 0:
            return self._counted.days_ahead(days)
        return self._counted.days_ago(-days)

    # Numbers and lists

    def number(self, value: int) -> str:
        """Return a number for use in a sentence: to twelve in words."""
        words = self._number_words()
        return words[value] if 0 <= value < len(words) else self.locale.toString(value)

    def in_words(self, text: str, count: int) -> str:
        """Return a counted sentence with the number as a word: "nog 2" becomes "nog twee"."""
        return text.replace(str(count), self.number(count), 1)

    def more(self, count: int) -> str:
        """Return the last of a list of names that is cut off: "nog drie"."""
        text = QCoreApplication.translate("Wording", "{count} more")
        return text.format(count=self.number(count))

    def listed(self, names: Iterable[str]) -> str:
        """Return "Anna, Bram en Els"."""
        every = list(names)
        if len(every) < 2:
            return "".join(every)
        sentence = QCoreApplication.translate("Wording", "{first} and {last}")
        return sentence.format(first=", ".join(every[:-1]), last=every[-1])

    def sentence(self, text: str) -> str:
        """Return `text` with a capital first letter; "één" loses its first accent: "Eén"."""
        first = "E" if text.startswith("éé") else text[:1].upper()
        return first + text[1:]

    def counted_sentence(self, text: str, count: int) -> str:
        """Return a sentence that begins with its number: "Zes mensen …"."""
        return self.sentence(self.in_words(text, count))

    # What the domain says in data

    def region(self, region: HolidayRegion) -> str:
        """Return what a holiday region is called."""
        return {
            HolidayRegion.NOORD: QCoreApplication.translate("Wording", "North"),
            HolidayRegion.MIDDEN: QCoreApplication.translate("Wording", "Centre"),
            HolidayRegion.ZUID: QCoreApplication.translate("Wording", "South"),
        }[region]

    def role(self, role: AnyRole) -> str:
        """Return what a role is called here, of a meeting, visit or session."""
        if isinstance(role, PairRole):
            return self._pair_role(role)
        return self._roles.get(role) or self.usual_role(role)

    def actor(self, who: Actor) -> str:
        """Return who acts in a step of a work form."""
        return {
            Actor.EVERYBODY: QCoreApplication.translate("Wording", "everybody"),
            Actor.CONTRIBUTOR: self.role(Role.CASE_CONTRIBUTOR),
            Actor.FACILITATOR: self.role(Role.FACILITATOR),
            Actor.PRESENTER: QCoreApplication.translate("Wording", "presenter"),
            Actor.GROUPS: QCoreApplication.translate("Wording", "in groups"),
            Actor.INNER: QCoreApplication.translate("Wording", "inner circle"),
        }[who]

    def _pair_role(self, role: PairRole) -> str:
        return {
            PairRole.VISITOR: QCoreApplication.translate("Wording", "visitor"),
            PairRole.HOST: QCoreApplication.translate("Wording", "host"),
            PairRole.COVER: QCoreApplication.translate("Wording", "cover"),
            PairRole.TEACHER: QCoreApplication.translate("Wording", "colleague"),
            PairRole.COACH: QCoreApplication.translate("Wording", "co-coach"),
        }[role]

    def usual_role(self, role: Role) -> str:
        """Return what a role is called when no other word was chosen."""
        return {
            Role.FACILITATOR: QCoreApplication.translate("Wording", "facilitator"),
            Role.CASE_CONTRIBUTOR: QCoreApplication.translate("Wording", "case contributor"),
            Role.RESERVE_CONTRIBUTOR: QCoreApplication.translate("Wording", "reserve"),
            Role.NOTE_TAKER: QCoreApplication.translate("Wording", "note taker"),
        }[role]

    def obstacle(self, obstacle: Obstacle) -> str:
        """Return why somebody cannot come, to stand after a name: "is dan met verlof"."""
        name = obstacle.name
        if obstacle.kind is ObstacleKind.SCHOOL_BREAK:
            name = name[:1].lower() + name[1:]
        text = self._obstacle_words(name, obstacle.engagement)[obstacle.kind].format(name=name)
        if obstacle.until is None:
            return text
        until = QCoreApplication.translate("Wording", "{reason}, until {day} included")
        return until.format(reason=text, day=self.day(obstacle.until, weekday=False))

    def change(self, label: Label | None) -> str:
        """Return the name of a change for "Ongedaan maken: …"; "" when there is none."""
        if label is None:
            return ""
        words = self._labels.get(label.code)
        if words is None:
            return QCoreApplication.translate("Wording", "last change")
        return words(label, self)

    def refusal(self, error: DomainError) -> str:
        """Return what went wrong and what to do, in the user's language."""
        sentence = QCoreApplication.translate("errors", error.template)
        return sentence.format(**{key: self._fact(value) for key, value in error.facts.items()})

    def _fact(self, value: object) -> str:
        if isinstance(value, datetime):
            return self.moment(value)
        if isinstance(value, date):
            return self.day(value, year=True)
        if isinstance(value, time):
            return self.time_of_day(value)
        return self.role(value) if isinstance(value, Role) else str(value)

    def _number_words(self) -> tuple[str, ...]:
        return (
            QCoreApplication.translate("Wording", "no"),
            QCoreApplication.translate("Wording", "one"),
            QCoreApplication.translate("Wording", "two"),
            QCoreApplication.translate("Wording", "three"),
            QCoreApplication.translate("Wording", "four"),
            QCoreApplication.translate("Wording", "five"),
            QCoreApplication.translate("Wording", "six"),
            QCoreApplication.translate("Wording", "seven"),
            QCoreApplication.translate("Wording", "eight"),
            QCoreApplication.translate("Wording", "nine"),
            QCoreApplication.translate("Wording", "ten"),
            QCoreApplication.translate("Wording", "eleven"),
            QCoreApplication.translate("Wording", "twelve"),
        )

    def _engagement_words(self, kind: EngagementKind | None) -> str:
        return {
            EngagementKind.VISIT: QCoreApplication.translate(
                "Wording", "is watching at {name}'s group then"
            ),
            EngagementKind.HOST: QCoreApplication.translate(
                "Wording", "has {name} in the group then"
            ),
            EngagementKind.COVER: QCoreApplication.translate(
                "Wording", "takes over {name}'s group then"
            ),
            EngagementKind.COACHING: QCoreApplication.translate(
                "Wording", "has co-coaching with {name} then"
            ),
        }.get(kind or EngagementKind.COACHING, "")

    def _obstacle_words(
        self, name: str, engagement: EngagementKind | None
    ) -> dict[ObstacleKind, str]:
        closed = QCoreApplication.translate("Wording", "the location is closed then")
        if name:
            closed = QCoreApplication.translate("Wording", "the location is closed then ({name})")
        return {
            ObstacleKind.NOT_EMPLOYED: QCoreApplication.translate(
                "Wording", "does not work here then"
            ),
            ObstacleKind.NOT_MEMBER: QCoreApplication.translate(
                "Wording", "is not in this circle then"
            ),
            ObstacleKind.NOT_WORKING: QCoreApplication.translate("Wording", "does not work then"),
            ObstacleKind.AWAY: QCoreApplication.translate("Wording", "is away"),
            ObstacleKind.LOCATION_CLOSED: closed,
            ObstacleKind.SCHOOL_BREAK: QCoreApplication.translate("Wording", "has {name} then"),
            ObstacleKind.PUBLIC_HOLIDAY: QCoreApplication.translate("Wording", "it is {name} then"),
            ObstacleKind.BUSY: QCoreApplication.translate("Wording", "is busy then"),
            ObstacleKind.DECLINED: QCoreApplication.translate("Wording", "declined"),
            ObstacleKind.TRAVEL: QCoreApplication.translate(
                "Wording", "is on the way between {name} and here then"
            ),
            ObstacleKind.OTHER_MEETING: QCoreApplication.translate("Wording", "is at {name} then"),
            ObstacleKind.NO_LONGER_COACH: QCoreApplication.translate(
                "Wording", "is no co-coach any more then"
            ),
            ObstacleKind.ENGAGED: self._engagement_words(engagement),
        }
