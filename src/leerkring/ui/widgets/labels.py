"""Texts in the few sizes there are."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy


def label(text: str, role: str = "", *, wrap: bool = False, tone: str = "") -> QLabel:
    """Return a label. Roles: h1 h2 h3 sub small caption error. Tones: red amber green blue."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    if tone:
        made.setProperty("tone", tone)
    if wrap:
        made.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    return made


def h1(text: str) -> QLabel:
    """Return the title of a page."""
    return label(text, "h1", wrap=False)


def h2(text: str) -> QLabel:
    """Return the heading of a section or card."""
    return label(text, "h2")


def h3(text: str) -> QLabel:
    """Return the title of a row."""
    return label(text, "h3", wrap=True)


def body(text: str) -> QLabel:
    """Return text that wraps."""
    return label(text, wrap=True)


def sub(text: str) -> QLabel:
    """Return secondary text under a title."""
    return label(text, "sub", wrap=True)


def small(text: str) -> QLabel:
    """Return smaller secondary text."""
    return label(text, "small", wrap=True)


def caption(text: str) -> QLabel:
    """Return a small heading above a value."""
    return label(text, "caption")


def rich(text: str) -> QLabel:
    """Return small wrapped text in which <b> is allowed; escape what users typed."""
    made = small(text)
    made.setTextFormat(Qt.TextFormat.RichText)
    return made
