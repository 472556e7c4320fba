"""The one style sheet of the window, filled in with the colours and sizes of the moment."""

import re
from collections.abc import Callable, Mapping
from string import Template

from leerkring.support.resources import resource


def style_sheet(
    tokens: Mapping[str, str],
    files: Mapping[str, str],
    px: Callable[[float], int],
    points: Callable[[float], float],
) -> str:
    """Return the style sheet.

    In the source `$name` is a colour, `$px12` a length and `$pt14` a type size in design
    pixels, `$file_name` the path of a tinted icon.
    """
    template = resource("theme", "window.qss").read_text(encoding="utf-8")
    return Template(template).substitute(_Values(tokens, files, px, points))


class _Values(dict[str, str]):
    """Looks up the places of the template."""

    def __init__(
        self,
        tokens: Mapping[str, str],
        files: Mapping[str, str],
        px: Callable[[float], int],
        points: Callable[[float], float],
    ) -> None:
        super().__init__(tokens)
        self.update({f"file_{name}": path for name, path in files.items()})
        self._px = px
        self._points = points

    def __missing__(self, key: str) -> str:
        size = re.fullmatch(r"(px|pt)(\d+)", key)
        if size is None:
            raise KeyError(key)
        number = int(size.group(2))
        return f"{self._px(number)}px" if size.group(1) == "px" else f"{self._points(number)}pt"
