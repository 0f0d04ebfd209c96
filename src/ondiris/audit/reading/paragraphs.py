"""Where paragraphs begin and end, what language each is in, and what of it is an address and no number."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain

from ondiris.audit.reading.passage import Passage
from ondiris.model.pattern import pattern

#: A search for one sign leaps to the next; so what begins with another sign is looked for on its own.
_LINE = r"\n(?![a-zа-я])(?:[^\S\n]*\n\s*|(?=[^\S\n]*(?:[●▪■◦‣]|[-*•·–—]\s|[0-9]{1,3}[.)]\s|\|)))"
_BREAK, _PAGED = pattern(_LINE), pattern(rf"{_LINE}|\f\s*")
_ADDRESS = pattern(
    r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w-]+\.[\w.-]+|\b[a-z0-9-]{2,63}\.(?:com|org|kz|ru|gov|net|int|edu)\b\S*"
    r"|\+ [0-9]{1,3} ?\([0-9]{2,5}\)[0-9 -]{5,12}[0-9]"
    r"|\+(?![0-9]{1,3}(?: [0-9]{3})+ ?[^\W\d_])[0-9][0-9 ()-]{8,20}[0-9]"
    r"|\b8 ?\([0-9]{3,5}\)[0-9 -]{5,12}[0-9]"
    r"|\([0-9]{3,5}\) ?[0-9]{2,3}-[0-9]{2}-?[0-9]{2}\b"
)
#: What there is in every address, and in a telephone number: looked for first, because it is quick.
_SIGNS = (
    *map(pattern, ("://", r"www\.", "@", r"\.(?:com|org|kz|ru|gov|net|int|edu)")),
    *map(pattern, (r"\([0-9]{2,5}\) ?[0-9]", r"\+[0-9][0-9 ()-]{8}")),
)
#: What may not stand before is looked at last: so the search leaps from one 19 or 20 to the next.
_YEARS = tuple(
    pattern(century + r"[0-9]{2}(?<![0-9.,][0-9]{4})(?![0-9]|[.,][0-9])") for century in ("19", "20")
)
#: How far from a year the words stand that call it the year of the same period.
_BASE = 28
#: Letters of Kazakh that Russian does not have, and letters that Kazakh has in loan words only.
_OWN_LETTERS, _FOREIGN_LETTERS = "әғқңөұүһі", "вщьюяхчцэ"
#: Letters common in each script: a count of these is cheap and tells the scripts apart.
_CYRILLIC, _LATIN = "оеаитнл", "eatoinr"
#: A line that opens with a word; what a line ends with that goes on; no lines are wrapped at more signs.
_OPENS = pattern(r"\n[^\S\n]*(?![a-zа-я])([^\W\d_][^\s]{0,40})")
_GOES_ON, _PROSE, _WRAPPED = ".,;:!?…–—-(", 60, 110
LARGEST = 20_000
#: How many signs tell the language of a paragraph.
_SAMPLE = 400


def paragraphs(folded: str, text: str) -> Iterator[tuple[int, int]]:
    """Start and end of every paragraph, without the space around it; a very long one is cut at a line."""
    at = 0
    for found in (_PAGED if "\f" in folded else _BREAK).finditer(folded):
        yield from _lines(folded, text, at, found.start())
        at = found.end()
    yield from _lines(folded, text, at, len(folded))


def _lines(folded: str, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The parts of a block: a line that ends though the next word had room, and without a sign, is one.

    Rows that belong to each other have a label and a colon, or are short.
    """
    if folded.find("\n", start, end) >= 0 and folded.find(":", start, end) < 0:
        longest = max(map(len, folded[start:end].splitlines()))
        width = min(_WRAPPED, longest) if longest >= _PROSE else 0
        at = start
        for found in _OPENS.finditer(text, start, end) if width else ():
            word = found.start(1)
            if not text[word].isupper():
                continue
            stop = found.start()
            begin = folded.rfind("\n", start, stop) + 1 or start
            if stop - begin + found.end() - word < width and folded[stop - 1] not in _GOES_ON:
                yield from _cut(folded, at, stop)
                at = word
        start = at
    yield from _cut(folded, start, end)


def _cut(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end:
        stop = end
        if end - start > LARGEST:
            stop = (
                folded.rfind("\n", start, start + LARGEST) + 1
                or folded.rfind(". ", start, start + LARGEST) + 2
            )
            if stop <= start + 2:
                stop = folded.rfind(" ", start, start + LARGEST) + 1
            if stop <= start:
                stop = start + LARGEST
        piece = folded[start:stop]
        stripped = piece.strip()
        if stripped:
            first = start + len(piece) - len(piece.lstrip())
            yield first, first + len(stripped)
        start = stop


def language_of(folded: str, usual: str) -> str:
    """`kk`, `ru` or `en` by the letters; `usual` where there are none, or too few to tell kk from ru.

    >>> language_of("объём производства", ""), language_of("өндіріс көлемі", ""), language_of("7.1", "en")
    ('ru', 'kk', 'en')
    """
    folded = folded[:_SAMPLE]
    if folded.isascii():
        return "en" if any(map(folded.__contains__, _LATIN)) else usual or "en"
    cyrillic = sum(map(folded.count, _CYRILLIC))
    latin = sum(map(folded.count, _LATIN))
    if cyrillic == latin == 0:
        return usual or "en"
    if latin > cyrillic:
        return "en"
    own = sum(map(folded.count, _OWN_LETTERS))
    if own * 25 > cyrillic:
        return "kk"
    foreign = sum(map(folded.count, _FOREIGN_LETTERS))
    # One letter of its own is enough where those of loan words are rare, as they never are in Russian.
    return "kk" if (own or usual == "kk") and foreign * 12 <= cyrillic else "ru"


def year_of(
    folded: str, before: Iterable[str] = (), behind: Iterable[str] = (), than: Iterable[str] = ()
) -> int:
    """The year that a text speaks of most, the latest of several; 0 where it names none.

    A year that words before or behind it call that of the same period speaks of the year after it; so does
    one that words compare with: "more than in February 2020".
    """
    counted: Counter[int] = Counter()
    for found in chain.from_iterable(century.finditer(folded) for century in _YEARS):
        start, end = found.span()
        near = folded[max(0, start - _BASE) : start]
        base = any(word in near for word in before) or any(
            word in folded[end : end + _BASE] for word in behind
        )
        base = base or any(word in near.rpartition(".")[2] for word in than)
        counted[int(found[0]) + base] += 1
    return max(counted, key=lambda year: (counted[year], year), default=0)


def address_signs(folded: str) -> list[int]:
    """The places of signs that an address or a telephone number has, and of the end of the text."""
    found = sorted(match.start() for sign in _SIGNS for match in sign.finditer(folded))
    return [*found, len(folded)]


def masked(of: Passage, signs: list[int]) -> set[int]:
    """The tokens of web and mail addresses and telephone numbers; `signs` as `address_signs` gives them."""
    start, end = of.start, of.end
    found: set[int] = set()
    if signs[bisect_left(signs, start)] >= end:
        return found
    for match in _ADDRESS.finditer(of.folded, start, end):
        at, past = match.span()
        found.update(range(bisect_left(of.starts, at), bisect_left(of.starts, past)))
    return found
