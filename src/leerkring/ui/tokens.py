"""The colours of both themes, and which of them must be told apart: "papier en petrol"."""

from collections.abc import Mapping

CIRCLE_COLOURS = 6

LIGHT: Mapping[str, str] = {
    "bg": "#F6F4EF",
    "side": "#ECE9E1",
    "card": "#FFFFFF",
    "line": "#E2DED4",
    "ctrl": "#8B8678",
    "text": "#1F2729",
    "text2": "#566064",
    "textd": "#85898A",
    "pri": "#17646B",
    "prih": "#12555B",
    "prip": "#0D4449",
    "onpri": "#FFFFFF",
    "soft": "#DCECEB",
    "softtext": "#0F4E54",
    "hover": "#E4E0D6",
    "rowhover": "#F3F1EB",
    "sel": "#FFFFFF",
    "focus": "#0B57D0",
    "red": "#B2352A",
    "redsoft": "#FBE8E4",
    "amber": "#8A5600",
    "ambersoft": "#FDF0D2",
    "green": "#2C6A3B",
    "greensoft": "#E3F1E4",
    "blue": "#2A5B93",
    "bluesoft": "#E4EEF9",
    "c1": "#17646B",
    "c2": "#7C4789",
    "c3": "#A34A2A",
    "c4": "#2F5FA8",
    "c5": "#6E5F00",
    "c6": "#8C2F5B",
    "oncirc": "#FFFFFF",
    "hol": "#F4E6C6",
    "holtext": "#664A0C",
    "holline": "#D9BE83",
    "wk": "#F1EFE8",
    "feast": "#B2352A",
    "abs": "#5E676B",
    "today": "#0B57D0",
    "ontoday": "#FFFFFF",
    "bar": "#17646B",
    "barsoft": "#9FC9C8",
    "track": "#ECEAE3",
    "toast": "#1F2729",
    "ontoast": "#F6F4EF",
    "toastlink": "#9FDAD8",
}

DARK: Mapping[str, str] = {
    "bg": "#15191A",
    "side": "#1A1F20",
    "card": "#202627",
    "line": "#343C3D",
    "ctrl": "#7C8787",
    "text": "#E9ECEA",
    "text2": "#AEB8B8",
    "textd": "#7F8A8A",
    "pri": "#79C7C8",
    "prih": "#8FD5D5",
    "prip": "#65B4B6",
    "onpri": "#06282A",
    "soft": "#1E3C3E",
    "softtext": "#A9E0DF",
    "hover": "#283031",
    "rowhover": "#262D2E",
    "sel": "#2A3334",
    "focus": "#8AB4F8",
    "red": "#F2A196",
    "redsoft": "#46231F",
    "amber": "#F0C36B",
    "ambersoft": "#3F3014",
    "green": "#93D3A0",
    "greensoft": "#1E3A26",
    "blue": "#9CC4F2",
    "bluesoft": "#1F334B",
    "c1": "#79C7C8",
    "c2": "#D3A6DF",
    "c3": "#F0A98C",
    "c4": "#9DBBEF",
    "c5": "#D6C86A",
    "c6": "#F2A3C6",
    "oncirc": "#12201F",
    "hol": "#3A311C",
    "holtext": "#E9CF94",
    "holline": "#6D5A2C",
    "wk": "#1B2021",
    "feast": "#F2A196",
    "abs": "#95A0A1",
    "today": "#8AB4F8",
    "ontoday": "#15191A",
    "bar": "#79C7C8",
    "barsoft": "#3B6465",
    "track": "#2B3233",
    "toast": "#E9ECEA",
    "ontoast": "#15191A",
    "toastlink": "#0F4E54",
}

TEXT_MINIMUM = 4.5
GRAPHIC_MINIMUM = 3.0
DONE_TINT = 0.17  # how much of a circle's colour the pill of a past meeting keeps

_TEXT_ON = {
    "text": "bg card side wk hol hover rowhover sel soft redsoft ambersoft bluesoft greensoft",
    "text2": "bg card side wk hol hover rowhover sel soft redsoft ambersoft bluesoft",
    "onpri": "pri prih prip",
    "pri": "bg card side hover rowhover",
    "softtext": "soft sel side hover",
    "red": "redsoft card bg rowhover",
    "amber": "ambersoft card bg",
    "green": "greensoft card bg",
    "blue": "bluesoft card bg",
    "oncirc": "c1 c2 c3 c4 c5 c6",
    "holtext": "hol",
    "abs": "card wk",
    "feast": "card hol wk",
    "ontoday": "today",
    "ontoast": "toast",
    "toastlink": "toast",
}
_GRAPHIC_ON = {
    "ctrl": "bg card rowhover",
    "focus": "bg card side wk sel soft hover rowhover hol",
    "today": "card wk",
    "bar": "track barsoft card",
    **{f"c{n}": "card bg side hol wk hover rowhover" for n in range(1, CIRCLE_COLOURS + 1)},
}


def required_contrasts() -> list[tuple[str, str, float]]:
    """Return (foreground, background, least ratio) for everything the window draws."""
    return [
        (ink, ground, least)
        for table, least in ((_TEXT_ON, TEXT_MINIMUM), (_GRAPHIC_ON, GRAPHIC_MINIMUM))
        for ink, grounds in table.items()
        for ground in grounds.split()
    ]


def contrast(one: str, other: str) -> float:
    """Return the WCAG 2.2 contrast ratio (1 to 21) of two colours written "#RRGGBB"."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mixed(ink: str, ground: str, share: float) -> str:
    """Return `ink` laid over `ground` with opacity `share`."""
    pairs = zip(_channels(ink), _channels(ground), strict=True)
    return "#" + "".join(f"{round(i * share + g * (1 - share)):02X}" for i, g in pairs)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.03928 else float(((channel + 0.055) / 1.055) ** 2.4)
