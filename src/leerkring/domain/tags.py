"""What a meeting, visit or duo worked on, as people say themselves: competences and themes."""

from dataclasses import dataclass
from enum import StrEnum

MOST_THEME_SIGNS = 60


class TagSubject(StrEnum):
    """What a tag is on."""

    MEETING = "meeting"
    VISIT = "visit"
    DUO = "duo"


@dataclass(frozen=True)
class Competence:
    """One line of a published list, in one language; `key` is the same in all of them."""

    key: str
    name: str
    phase: str
    list_name: str


@dataclass(eq=False, kw_only=True)
class Tag:
    """A competence by its key, or a theme by its own words, on one thing; never both."""

    id: str
    subject: TagSubject
    subject_id: str
    competence: str = ""
    theme: str = ""
