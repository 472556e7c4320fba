"""First names where there is no room for more, longer only for who shares one."""

from collections import Counter, defaultdict
from collections.abc import Mapping

from leerkring.ui.widgets.marks import initials


def short_names(names: Mapping[str, str]) -> dict[str, str]:
    """Return first names by key, with as much of the rest as is needed to tell people apart."""
    first: dict[str, list[str]] = defaultdict(list)
    for key, name in names.items():
        first[name.split(" ")[0]].append(key)
    found: dict[str, str] = {}
    for start, keys in first.items():
        for key in keys:
            found[key] = start if len(keys) == 1 else _longer(names[key])
    taken = Counter(found.values())
    return {key: short if taken[short] == 1 else names[key] for key, short in found.items()}


def _longer(name: str) -> str:
    words = name.split()
    return f"{words[0]} {initials(words[-1])[0]}." if len(words) > 1 else name
