"""The cards that come with the app: whole in every language, and as many as there should be."""

import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from leerkring.app.cards.shipped import LANGUAGES, deck_of, files, shipped, shipped_deck
from leerkring.domain.cards import MOST_SIGNS, MOST_THEME_SIGNS, CardKind

SCHEMA = {"key": str, "nl": dict, "en": dict, "themes": list}
WORDS = {"name": str, "about": str}
THEME = {"key": str, "nl": str, "en": str, "cards": list}
CARD = {"key": str, "kind": str, "nl": str, "en": str}
CONTENTS = [tomllib.loads(file.read_text("utf-8")) for file in files()]
THEMES = {  # how many cards, and how many of them are statements
    "relation": (7, 2), "expectations": (6, 2), "involvement": (6, 1), "observing": (6, 1),
    "diversity": (5, 1), "professional": (7, 2),
}  # fmt: skip


def kinds(content: Mapping[str, Any], wanted: Mapping[str, type]) -> Iterator[str]:
    """Yield what is missing, too much, or of another kind."""
    yield from wanted.keys() ^ content.keys()
    for key in wanted.keys() & content.keys():
        if type(content[key]) is not wanted[key]:
            yield f"{key} is no {wanted[key].__name__}"


@pytest.mark.parametrize("content", CONTENTS, ids=lambda content: str(content["key"]))
def test_a_file_has_all_that_the_schema_asks(content: dict[str, Any]) -> None:
    assert list(kinds(content, SCHEMA)) == []
    for language in LANGUAGES:
        assert list(kinds(content[language], WORDS)) == []
    for theme in content["themes"]:
        assert list(kinds(theme, THEME)) == []
        for card in theme["cards"]:
            assert list(kinds(card, CARD)) == []


def test_each_file_is_called_after_its_deck_and_nothing_has_two_names() -> None:
    assert [file.stem for file in files()] == [content["key"] for content in CONTENTS]
    for language in LANGUAGES:
        cards = [card for deck in shipped(language) for card in deck.cards]
        assert len({card.id for card in cards}) == len(cards)
        assert len({card.text.casefold() for card in cards}) == len(cards)


def test_there_are_as_many_questions_and_statements_as_there_should_be() -> None:
    (content,) = (one for one in CONTENTS if one["key"] == "parents")
    found = {
        theme["key"]: (
            len(theme["cards"]),
            sum(card["kind"] == "statement" for card in theme["cards"]),
        )
        for theme in content["themes"]
    }
    assert found == THEMES
    deck = shipped_deck("parents", "nl")
    assert deck is not None
    tally = Counter(card.kind for card in deck.cards)
    assert tally == {CardKind.QUESTION: 28, CardKind.STATEMENT: 9}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_can_be_read_out_in_the_room(language: str) -> None:
    for deck in shipped(language):
        for card in deck.cards:
            assert len(card.text) <= MOST_SIGNS // 2, card.text
            assert 0 < len(card.theme) <= MOST_THEME_SIGNS
            is_question = card.kind is CardKind.QUESTION
            assert card.text.endswith((".", "?"))
            assert ("?" in card.text) is is_question, card.text
            assert "!" not in card.text
            assert "\N{EM DASH}" not in card.text
            if language == "nl":
                assert " u " not in f" {card.text.casefold()} ", "we say je"


def test_a_card_has_the_same_kind_and_place_in_every_language() -> None:
    nl, en = (
        [(card.id, card.kind) for deck in sorted(shipped(one), key=lambda d: d.id)
         for card in deck.cards]
        for one in LANGUAGES
    )  # fmt: skip
    assert nl == en


def test_an_unknown_language_gets_dutch() -> None:
    assert shipped("fy") == shipped("nl")


def test_a_file_that_is_not_whole_is_refused() -> None:
    theme = {**CONTENTS[0]["themes"][0]}
    theme["cards"] = [{**theme["cards"][0], "kind": "riddle"}]
    with pytest.raises(ValueError, match="riddle"):
        deck_of({**CONTENTS[0], "themes": [theme]}, "nl")
