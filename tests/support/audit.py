"""What every screen must satisfy, whatever is on it: used by the tests of all pages."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

SMALLEST = 24
_CONTROLS = (
    QAbstractButton,
    QLineEdit,
    QTextEdit,
    QPlainTextEdit,
    QAbstractSpinBox,
    QComboBox,
    QAbstractItemView,
)


def controls(root: QWidget) -> list[QWidget]:
    """Return what can be used on a screen, without the parts that Qt's own controls are made of."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if isinstance(widget, _CONTROLS) and widget.isVisible() and not _is_inner(widget)
    ]


def problems(root: QWidget) -> list[str]:
    """Return everything that is wrong on a screen; wait until it is laid out."""
    return [
        *(f"no name: {found}" for found in unnamed(root)),
        *(f"too small: {found}" for found in too_small(root)),
        *(f"cut: {found}" for found in cut_texts(root)),
        *(f"not by keyboard: {found}" for found in unreachable(root)),
        *(f"too wide: {found}" for found in too_wide(root)),
    ]


def unnamed(root: QWidget) -> list[str]:
    """Return the controls that a screen reader has no name for."""
    return [_where(widget) for widget in controls(root) if not _name(widget)]


def too_small(root: QWidget) -> list[str]:
    """Return the controls that are hard to hit."""
    return [
        f"{_where(widget)} {widget.width()}x{widget.height()}"
        for widget in controls(root)
        if widget.width() < SMALLEST or widget.height() < SMALLEST
    ]


def cut_texts(root: QWidget) -> list[str]:
    """Return the labels and buttons that do not show their whole text."""
    found = []
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, QLabel | QAbstractButton) or not widget.isVisible():
            continue
        if widget.text() and _is_cut(widget):
            found.append(f"{_where(widget)} needs {widget.sizeHint().toTuple()}")
    return found


def unreachable(root: QWidget) -> list[str]:
    """Return the enabled controls that the keyboard cannot get to."""
    return [
        _where(widget)
        for widget in controls(root)
        if widget.isEnabled()
        and widget.focusPolicy() == Qt.FocusPolicy.NoFocus
        # a list under a search field is walked through from that field
        and widget.property("role") != "finds"
    ]


def too_wide(root: QWidget) -> list[str]:
    """Return the scrolling parts whose contents are wider than what is shown of them."""
    found = []
    for area in root.findChildren(QScrollArea):
        content = area.widget()
        never = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if content is not None and never and content.isVisible():
            room = area.viewport().width()
            if content.width() > room:
                found.append(f"{_where(area)} {content.width()} in {room}")
    return found


def _is_cut(widget: QLabel | QAbstractButton) -> bool:
    if widget.property("kind") == "nav":
        return False  # names of circles are shortened, with the whole name as tooltip
    if widget.property("shortens"):
        return not widget.toolTip()
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + 1
    hint = widget.sizeHint()
    return hint.width() > widget.width() + 1 or hint.height() > widget.height() + 1


def _is_inner(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractSpinBox | QComboBox | QLineEdit):
            return True
        if isinstance(parent, QAbstractItemView) and isinstance(widget, QAbstractItemView):
            return True  # the headers of a table
        parent = parent.parentWidget()
    return type(widget).__name__ == "QTableCornerButton" or (
        isinstance(widget, QAbstractButton) and isinstance(widget.parentWidget(), QAbstractItemView)
    )


def _name(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):  # its interface always answers with the chosen text
        return widget.accessibleName() or _label_of(widget)
    said = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    return said.strip() or _label_of(widget)


def _label_of(widget: QWidget) -> str:
    labels = widget.window().findChildren(QLabel)
    return next((label.text() for label in labels if label.buddy() is widget), "")


def _where(widget: QWidget) -> str:
    text = getattr(widget, "text", lambda: "")()
    return f"{type(widget).__name__} {widget.accessibleName() or text or widget.objectName()!r}"
