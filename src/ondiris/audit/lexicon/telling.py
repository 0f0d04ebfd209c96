"""Stems without which a paragraph names no change, no period, no part and no multiple in words."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any

#: Phrases by their first stem: the other stems, and what the phrase says.
Heads = Mapping[str, Sequence[tuple[Sequence[str], Any]]]
_MOVES = frozenset(("up", "down"))


def telling(
    terms: Heads, numbers: Iterable[Heads], known: Collection[str], common: Collection[str]
) -> frozenset[str]:
    """Of every phrase of numbers, and of every term that tells a change or a period, at least one stem.

    Stems that are `known` to tell anyway are among them; `common` ones are avoided.
    """
    told = _phrases(terms, lambda says: says.get("change") in _MOVES or "when" in says)
    return _one_of_each([*told, *(phrase for table in numbers for phrase in _phrases(table))], known, common)


def naming(terms: Heads, common: Collection[str]) -> frozenset[str]:
    """Of every name of an activity at least one stem."""
    return _one_of_each(_phrases(terms, lambda says: "activity" in says), (), common)


def _phrases(table: Heads, told: Callable[[Any], bool] = lambda _: True) -> list[tuple[str, ...]]:
    return [(head, *rest) for head, tails in table.items() for rest, says in tails if told(says)]


def _one_of_each(
    phrases: Sequence[tuple[str, ...]], known: Collection[str], common: Collection[str]
) -> frozenset[str]:
    """Few stems that no phrase is without, words that stand in any text avoided: "year" of "this year"."""
    found = {*known, *(phrase[0] for phrase in phrases if len(phrase) == 1)}
    longer = [phrase for phrase in phrases if found.isdisjoint(phrase)]
    counted = Counter(stem for phrase in longer for stem in set(phrase))
    for phrase in longer:
        if found.isdisjoint(phrase):
            found.add(max(phrase, key=lambda stem: (stem.isalpha(), stem not in common, counted[stem], stem)))
    return frozenset(found)
