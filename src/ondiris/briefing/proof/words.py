"""What else was changed in a file: words, signs and units beside numerals that stand as they were.

"Grew" is not "fell", "trillion" not "billion", and a dash before a number may be read as a minus. So a
file that is not the one that was written must read the same, word for word. A workbook or a text that
was only saved again by an office program does; a page or a PDF is never saved again, and must be the same.
"""

from collections.abc import Iterator

from ondiris.briefing.proof.binding import opcodes
from ondiris.briefing.proof.fault import Fault
from ondiris.briefing.proof.numerals import Passage, numerals
from ondiris.briefing.proof.readers.reading import Reading

_FINAL = (".html", ".pdf")
_LONG = 90


def changed_words(name: str, found: Reading, expected: Reading, *, told: bool) -> list[Fault]:
    """The differences of a file from what was written; `told` where its numerals have faults already."""
    faults = [*_passages(name, found, expected), *_marks(name, found, expected)]
    if name.endswith(_FINAL) and not faults and not told:
        faults.append(Fault(name, "the whole file", "is not the file that was written"))
    return faults


def _passages(name: str, found: Reading, expected: Reading) -> Iterator[Fault]:
    left = [_plain(passage) for passage in found.passages]
    right = [_plain(passage) for passage in expected.passages]
    for tag, a, b, c, d in opcodes(left, right):
        if tag == "equal":
            continue
        for step in range(max(b - a, d - c)):
            here = found.passages[a + step] if a + step < b else None
            there = expected.passages[c + step] if c + step < d else None
            if here and there and _numerals(here) != _numerals(there):
                continue  # the numerals' own faults say it
            yield _fault(name, here, there)


def _fault(name: str, here: Passage | None, there: Passage | None) -> Fault:
    if here is None:
        assert there is not None
        return Fault(name, there.place, f"{_short(_plain(there))!r} is gone")
    if there is None:
        return Fault(name, here.place, f"{_short(_plain(here))!r} was added")
    mine, theirs = _plain(here), _plain(there)
    start = next((i for i, (a, b) in enumerate(zip(mine, theirs, strict=False)) if a != b), 0)
    begin = max(0, start - 30)
    what = f"reads {_short(mine[begin:])!r}, expected {_short(theirs[begin:])!r}"
    return Fault(name, here.place, what)


def _marks(name: str, found: Reading, expected: Reading) -> Iterator[Fault]:
    for place in sorted({*found.marks, *expected.marks}):
        mine, theirs = found.marks.get(place, ""), expected.marks.get(place, "")
        if mine != theirs:
            yield Fault(name, place, f"is {mine!r}, expected {theirs!r}")


def _numerals(passage: Passage) -> list[str]:
    return [numeral.text for numeral in numerals(passage)]


def _plain(passage: Passage) -> str:
    return " ".join(passage.text.split())


def _short(text: str) -> str:
    return text if len(text) <= _LONG else text[:_LONG] + "…"
