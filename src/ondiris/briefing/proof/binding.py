"""Say of each numeral of a finished file which span of its Document it prints.

A renderer prints the lines of a Document in its order, leaves some out (a format without alternative
texts), repeats some (a running title) and moves some (the labels of a chart). So the numerals are
first matched in order; what is left is matched as whole runs, anywhere in the Document; page numbers
are last. A numeral that is still free is unbound, and a briefing with one is not released.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property

from ondiris.briefing.proof.numerals import Numeral, Passage, numerals
from ondiris.model.document import Document, Label, Line, Number, text_of

PAGE = Label("", "page")


@dataclass(frozen=True)
class Expected:
    """The numerals that a Document prints, each with the number of its span in `spans`."""

    texts: tuple[str, ...]
    owners: tuple[int, ...]
    spans: tuple[Number | Label, ...]

    @cached_property
    def runs(self) -> dict[tuple[str, ...], int]:
        """The numerals of each span as a run, with the first span that prints them."""
        run_of: dict[int, list[str]] = defaultdict(list)
        for text, owner in zip(self.texts, self.owners, strict=True):
            run_of[owner].append(text)
        found: dict[tuple[str, ...], int] = {}
        for owner, run in run_of.items():
            found.setdefault(tuple(run), owner)
        return found


def expected(document: Document, extra: Iterable[Line] = ()) -> Expected:
    """Raises ValueError where one numeral runs over two spans, for then it has no one meaning."""
    texts: list[str] = []
    owners: list[int] = []
    spans: list[Number | Label] = []
    for line in (*document.lines(), *extra):
        begin = 0
        bounds = []
        for span in line:
            end = begin + len(span.text)
            if isinstance(span, Number | Label):
                spans.append(span)
                bounds.append((begin, end, len(spans) - 1))
            begin = end
        for numeral in numerals(Passage(text_of(line), "")):
            end = numeral.start + len(numeral.text)
            owner = next((i for a, b, i in bounds if a <= numeral.start < b), None)
            if owner is None or not any(a <= end - 1 < b and i == owner for a, b, i in bounds):
                raise ValueError(f"the numeral {numeral.text!r} is no one span of {text_of(line)!r}")
            texts.append(numeral.text)
            owners.append(owner)
    return Expected(tuple(texts), tuple(owners), tuple(spans))


def bind(found: Sequence[Numeral], wanted: Expected, pages: int = 0) -> list[int | None]:
    """For each numeral found, the number of its span; -1 for a page number; None where it is unbound."""
    bound: list[int | None] = [None] * len(found)
    halves: list[int | None] = [None] * len(found)
    texts = [numeral.text for numeral in found]
    for tag, a, b, c, _ in opcodes(texts, wanted.texts):
        if tag == "equal":
            whole = _whole_spans(wanted.owners, c, c + b - a)
            for step in range(c, c + b - a):
                (bound if step in whole else halves)[a + step - c] = wanted.owners[step]
    _bind_runs(texts, bound, wanted)
    bound = [half if owner is None else owner for owner, half in zip(bound, halves, strict=True)]
    for place, numeral in enumerate(found):
        if bound[place] is None and numeral.text.isdecimal() and 0 < int(numeral.text) <= pages:
            bound[place] = -1
    return bound


def _whole_spans(owners: Sequence[int], first: int, end: int) -> range:
    """The part of a matched stretch that begins and ends with a span: half a date is a last resort."""
    while 0 < first < end and owners[first - 1] == owners[first]:
        first += 1
    while first < end < len(owners) and owners[end - 1] == owners[end]:
        end -= 1
    return range(first, end)


def opcodes(left: Sequence[Hashable], right: Sequence[Hashable]) -> Sequence[tuple[str, int, int, int, int]]:
    """The differences of two sequences as difflib tells them; equal ones at once."""
    if tuple(left) == tuple(right):
        return [("equal", 0, len(left), 0, len(right))]
    return SequenceMatcher(None, left, right, autojunk=False).get_opcodes()


def _bind_runs(texts: list[str], bound: list[int | None], wanted: Expected) -> None:
    longest = max((len(run) for run in wanted.runs), default=0)
    place = 0
    while place < len(texts):
        step = 1
        if bound[place] is None:
            for length in range(min(longest, len(texts) - place), 0, -1):
                free = all(owner is None for owner in bound[place : place + length])
                owner = wanted.runs.get(tuple(texts[place : place + length]))
                if free and owner is not None:
                    bound[place : place + length] = [owner] * length
                    step = length
                    break
        place += step
