"""Paragraphs without numbers, periods and changes: their sentences are all that is read of them."""

from itertools import pairwise

from ondiris.audit.lexicon import Lexicon
from ondiris.audit.lexicon.pieces import PIECE
from ondiris.audit.lexicon.quiet import CAPITAL, WEAK, Quiet
from ondiris.audit.reading.tokens import LONGEST
from ondiris.model.pattern import pattern

_DIGIT = pattern(r"[0-9]")
#: Where a sentence may end; or, with a letter behind it, where only the space behind a sentence is missing.
_END = pattern(r"[.!?…](?:[\"'”»)\]]*\s+|(?<=[^\W\d_]{4}\.)[^\W\d_])")


def quiet_sentences(
    text: str, folded: str, start: int, end: int, lexicon: Lexicon, quiet: Quiet
) -> list[tuple[int, int]] | None:
    """The sentences of a paragraph of which nothing else is read, as `passage` parts them.

    None where words of it tell something, or where its sentences are to be parted token by token.
    """
    if _DIGIT.search(folded, start, end):
        return None
    pieces = folded[start:end].split()
    tokens = sum(map(quiet.__getitem__, pieces))
    if tokens < 0 or (tokens >= WEAK and _counted(pieces, quiet)):
        return None
    if tokens % WEAK >= CAPITAL and _capital(text, folded, start, end, pieces, quiet):
        return None
    found = []
    begin = start
    for ends in _END.finditer(folded, start, end):
        at, after = ends.span()
        if not folded[after - 1].isspace():
            return None
        if text[after].isalnum() and not text[after].isupper():
            continue
        if folded[at] == "." and at > start:
            if folded[at - 1].isspace():
                return None
            if _shortens(text, folded, start, at, lexicon):
                continue
        found.append((begin, at + len(ends[0].rstrip())))
        begin = after
    found.append((begin, end))
    if tokens % CAPITAL > LONGEST and any(_tokens(folded, sentence, quiet) > LONGEST for sentence in found):
        return None
    return found


def _tokens(folded: str, sentence: tuple[int, int], quiet: Quiet) -> int:
    return sum(map(quiet.__getitem__, folded[slice(*sentence)].split())) % CAPITAL


def _capital(text: str, folded: str, start: int, end: int, pieces: list[str], quiet: Quiet) -> bool:
    """Whether one of the words that tell with a capital has it."""
    told = {piece for piece in pieces if quiet[piece] % WEAK >= CAPITAL}
    return any(folded.count(piece, start, end) != text.count(piece, start, end) for piece in told)


def _counted(pieces: list[str], quiet: Quiet) -> bool:
    """Whether what a word such as "one" counts may follow it."""
    return any(quiet[piece] >= WEAK and quiet.counts(behind) for piece, behind in pairwise(pieces))


def _shortens(text: str, folded: str, start: int, point: int, lexicon: Lexicon) -> bool:
    """Whether a point belongs to the word before it: an abbreviation, or the letter of a name."""
    last = folded[folded.rfind(" ", start, point) + 1 or start : point].split()[-1]
    word: str = PIECE.findall(last)[-1]
    return word in lexicon.words["abbreviations.words"] or (len(word) == 1 and text[point - 1].isupper())
