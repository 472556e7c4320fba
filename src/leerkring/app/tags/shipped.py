"""The two published lists of competences, with our words in every language."""

import tomllib
from functools import cache

from leerkring.domain.tags import Competence
from leerkring.support.resources import resource

LANGUAGES = ("nl", "en")


@cache
def competences(language: str) -> tuple[Competence, ...]:
    """Return the lists one after the other (an unknown language gets Dutch), in their order."""
    known = language if language in LANGUAGES else LANGUAGES[0]
    file = resource("competences", "competences.toml")
    content = tomllib.loads(file.read_text("utf-8"))
    return tuple(
        Competence(
            key=f"{one['key']}/{phase['key']}/{competence['key']}",
            name=competence[known],
            phase=phase[known],
            list_name=one[known]["name"],
        )
        for one in content["lists"]
        for phase in one["phases"]
        for competence in phase["competences"]
    )
