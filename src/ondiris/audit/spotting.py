"""Where in a text words of tables can stand: each of its words is looked at once, for all tables together."""

from collections.abc import Iterable, Mapping
from functools import cache

#: The longest piece of a word of a table is found by so many of its first letters.
_HEAD = 4

#: The first letters of pieces -> pieces that begin so, each with a word of a table that it is the longest of.
Heads = dict[str, list[tuple[str, str]]]


def heads(words: Iterable[str]) -> Heads:
    """Words of tables by how their longest pieces begin; those with short pieces alone are left out."""
    found: Heads = {}
    for word in dict.fromkeys(map(str.strip, words)):
        piece = _longest(word)
        if len(piece) >= _HEAD:
            found.setdefault(piece[:_HEAD], []).append((piece, word))
    return found


@cache
def _longest(word: str) -> str:
    """The longest of the pieces that spaces part a word of a table into: what holds the word holds it."""
    return max(word.split(), key=len, default="")


@cache
def _by_length(words: tuple[str, ...]) -> tuple[frozenset[str], tuple[str, ...]]:
    """The words of a table, spaces around them off: those that are spotted, and those too short for it."""
    bare = dict.fromkeys(map(str.strip, words))
    short = tuple(word for word in bare if len(_longest(word)) < _HEAD)
    return frozenset(bare.keys() - set(short)), short


class Spotted:
    """Texts by number, and in which of them the words of tables can stand."""

    def __init__(self, texts: Mapping[int, str], known: Heads) -> None:
        self._texts = texts
        self._where: dict[str, list[list[int]]] = {}
        told: dict[str, list[int]] = {}
        for number, text in texts.items():
            for word in set(text.split()):
                told.setdefault(word, []).append(number)
        for word, numbers in told.items():
            for at in range(len(word) - _HEAD + 1):
                for piece, spotted in known.get(word[at : at + _HEAD], ()):
                    if word.startswith(piece, at):
                        self._where.setdefault(spotted, []).append(numbers)
        self._spotted = frozenset(self._where)

    def holding(self, words: tuple[str, ...]) -> set[int]:
        """The numbers of the texts that hold one of these words of a table, the spaces around it apart."""
        found: set[int] = set()
        texts, (long, short) = self._texts, _by_length(words)
        for word in long & self._spotted:
            where = self._where[word]
            if " " not in word:
                found.update(*where)  # it was spotted whole
                continue
            for numbers in where:
                found.update([each for each in numbers if each not in found and word in texts[each]])
        for word in short:
            found.update([each for each, text in texts.items() if word in text])
        return found
