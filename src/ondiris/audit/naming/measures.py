"""Words of measure where no number stands before them: "___ jobs", "reached billion tenge"."""

from typing import NamedTuple

from ondiris.audit.naming.things import thing_of
from ondiris.audit.view import View
from ondiris.model.pattern import pattern

_WORD = pattern(r"[^\W\d_]+|[$%€£₸₽.]")
_LONGEST = 4
#: How far what is counted may stand, and the kinds of things that are.
_NEAR = 40
COUNTED = frozenset(("people", "event", "housing"))


class Measure(NamedTuple):
    """`scale` is whether a word of magnitude stands first; `unit` is empty where only that was found."""

    end: int
    scale: bool
    unit: str = ""
    kind: str = ""


def measure_at(view: View, language: str, at: int) -> Measure | None:
    """What the words at a place of the folded text measure in: magnitude, unit, or both; else None."""
    low, lexicon = view.low, view.lexicon_of(language)
    words: list[str] = []
    ends: list[int] = []
    for _ in range(_LONGEST + 1):
        while low[at : at + 1] == " ":
            at += 1
        found = _WORD.match(low, at)
        if found is None:
            break
        words.append(found[0])
        at = found.end()
        ends.append(at)
    first = 0
    if words and words[0] in lexicon.scales:
        first = 2 if words[1:2] == ["."] else 1
    stems = [lexicon.stems[word] for word in words]
    for rest, (unit, kind) in lexicon.units.get(stems[first], ()) if first < len(stems) else ():
        past = first + 1 + len(rest)
        if unit and stems[first + 1 : past] == rest:
            return Measure(ends[past - 1], bool(first), unit, kind)
    return Measure(ends[first - 1], True) if first else None


def counted_at(view: View, language: str, at: int) -> Measure | None:
    """The measure at a place, or a thing that is counted, an adjective before it or not: "permanent jobs"."""
    found = measure_at(view, language, at)
    if found is not None:
        return found
    end = at
    for word in view.low[at : at + _NEAR].split()[:2]:
        start = view.low.find(word, end)
        end = start + len(word)
        if not word.isalpha():
            word = word.rstrip(".,;:!?")
            if not word.isalpha():
                return None
        thing = thing_of(language, word)
        if thing is not None and thing.kind in COUNTED:
            return Measure(end, False, thing.kind, "count")
        found = measure_at(view, language, start)
        if found is not None and found.unit:
            return found
        if word in view.lexicon_of(language).words["stop.words"]:
            return None
    return None


def line_at(view: View, at: int) -> str:
    """The line around a place: a table's cells are divided by bars, and prose ends with a point."""
    start = view.low.rfind("\n", max(0, at - 2000), at) + 1
    end = view.low.find("\n", at, at + 2000)
    return view.low[start if start else max(0, at - 2000) : end if end >= 0 else at + 2000]
