"""Marks source sentences for translation outside the window, without knowing Qt.

`lupdate` reads the call by its name only; the window translates the sentence when it shows it.
"""


def QT_TRANSLATE_NOOP(context: str, sentence: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Return `sentence` unchanged; `context` names the translation table it belongs to."""
    del context
    return sentence
