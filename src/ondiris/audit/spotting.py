"""Where in a text words of tables can stand: each of its words is looked at once, for all tables together."""

from collections.abc import Iterable, Mapping
from functools import cache
from itertools import compress, repeat
from operator import contains

#: The longest piece of a word of a table is found by so many of its first letters.
_HEAD = 4

#: The first letters of pieces -> the pieces that begin so, each the longest of a word of a table.
Heads = dict[str, list[str]]


def heads(words: Iterable[str]) -> Heads:
    """The longest pieces of words of tables by how they begin; short ones are left out."""
    found: Heads = {}
    for piece in dict.fromkeys(map(longest_piece, words)):
        if len(piece) >= _HEAD:
            found.setdefault(piece[:_HEAD], []).append(piece)
    return found


@cache
def longest_piece(word: str) -> str:
    """The longest of the pieces that spaces part a word of a table into: what holds the word holds it."""
    return max(word.split(), key=len, default="")


@cache
def _by_piece(words: tuple[str, ...]) -> tuple[dict[str, list[str]], tuple[str, ...]]:
    """The words of a table, spaces around them off: by their longest pieces, and those too short for it."""
    bare = dict.fromkeys(map(str.strip, words))
    long: dict[str, list[str]] = {}
    for word in bare:
        if len(piece := longest_piece(word)) >= _HEAD:
            long.setdefault(piece, []).append(word)
    return long, tuple(word for word in bare if len(longest_piece(word)) < _HEAD)


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
                for piece in known.get(word[at : at + _HEAD], ()):
                    if word.startswith(piece, at):
                        self._where.setdefault(piece, []).append(numbers)

    def holding(self, words: tuple[str, ...]) -> set[int]:
        """The numbers of the texts that hold one of these words of a table, the spaces around it apart."""
        found: set[int] = set()
        texts, (long, short) = self._texts, _by_piece(words)
        for piece in long.keys() & self._where.keys():
            where = self._where[piece]
            if piece in long[piece]:
                found.update(*where)  # it is a word by itself
                continue
            for numbers in where:
                open_ones = [each for each in numbers if each not in found]
                found.update([each for each in open_ones for word in long[piece] if word in texts[each]])
        for word in short:
            found.update(compress(texts, map(contains, texts.values(), repeat(word))))
        return found
