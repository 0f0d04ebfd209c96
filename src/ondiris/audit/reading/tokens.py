"""A paragraph as words, numerals and signs, with their places, stems and sentences."""

from itertools import accumulate, compress
from operator import add
from typing import Any

from ondiris.audit.lexicon import Lexicon
from ondiris.audit.lexicon.load import Tree
from ondiris.audit.lexicon.marks import BREAK, BULLET, END, HEDGE
from ondiris.audit.lexicon.pieces import PIECE
from ondiris.audit.reading.passage import DIGITS, Passage, Term
from ondiris.audit.reading.units import code_at, longest

#: A "sentence" of more tokens is cut: no search in it then costs more than a constant.
LONGEST = 200
#: How many tokens a number with its magnitude and unit is at least.
_LEAST = 3
#: What is shorter may be an abbreviation: "ул.Абая".
_WHOLE_WORD = 4
_CLOSING = frozenset("\"'”»)]")


def passage(text: str, folded: str, start: int, end: int, lexicon: Lexicon) -> Passage:
    """The tokens and sentences of one paragraph; `start` must not be a space."""
    pieces = PIECE.findall(folded, start, end)
    words = list(map(str.rstrip, pieces))
    starts = list(accumulate(map(len, pieces), initial=start))
    starts.pop()
    ends = list(map(add, starts, map(len, words)))
    stems = list(map(lexicon.stems.__getitem__, words))
    flagged = list(map(lexicon.marks.__getitem__, words))
    marked = list(compress(enumerate(flagged), flagged))
    breaks = [at for at, flags in marked if flags & BREAK]
    hedges = [at for at, flags in marked if flags & HEDGE]
    found = Passage(text, folded, start, end, lexicon, words, stems, starts, ends, [], marked, breaks, hedges)
    found.sentences = _sentences(found)
    return found


def _sentences(of: Passage) -> list[int]:
    words, starts, ends = of.words, of.starts, of.ends
    abbreviations = of.lexicon.words["abbreviations.words"]
    last = len(words)
    found: list[int] = []
    begin = 0
    ends_only = last <= LONGEST
    for at, flags in [each for each in of.marked if each[1] & END] if ends_only else of.marked:
        while at - begin >= LONGEST:
            begin += LONGEST
            found.append(begin)
        if not flags & END or at + 1 >= last:
            continue
        if words[at] == BULLET:  # a list within a line
            found.extend([at + 1] if at > begin else ())
            begin = max(begin, found[-1] if found else 0)
            continue
        after = at + 1
        while after < last and words[after] in _CLOSING and ends[after - 1] == starts[after]:
            after += 1
        if after >= last:
            continue
        if ends[after - 1] == starts[after] and not _run_on(of, at):
            continue
        sign = of.text[starts[after]]
        short = words[at] == "." and at and (words[at - 1] in abbreviations or _initial(of, at - 1))
        if short and not (sign.isupper() and (_magnitude(of, at - 1, after) or _ends_line(of, at, after))):
            continue
        if after > begin and (sign.isupper() or sign in DIGITS or not sign.isalnum()):
            found.append(after)
            begin = after
    found.append(last)
    return found


def _magnitude(of: Passage, at: int, after: int) -> bool:
    """Whether a magnitude ends a sentence, as no unit follows: "15,1 млн. Будет", but "15,1 млн. USD"."""
    return (
        of.words[at] in of.lexicon.scales
        and longest(of.lexicon.units, of, after) is None
        and not code_at(of, after)
    )


def _ends_line(of: Passage, at: int, after: int) -> bool:
    """Whether the short unit of a number, or of a year, ends a line: "59,2 тыс. т.\\nПроизводство"."""
    if "\n" not in of.text[of.ends[after - 1] : of.starts[after]] or at < _LEAST:
        return False
    counted = at - 2 - (of.words[at - 2] == ".")
    return of.words[counted][0] in DIGITS or of.words[counted] in of.lexicon.scales


def _run_on(of: Passage, at: int) -> bool:
    """Whether only the space is missing behind a sentence: "of last year.Loadings were", not "долл.США"."""
    if of.words[at] != "." or of.ends[at - 1] != of.starts[at] or of.ends[at] != of.starts[at + 1]:
        return False
    word, behind = of.words[at - 1], of.text[of.starts[at + 1] : of.ends[at + 1]]
    if not behind.istitle() or of.capital(at - 1):
        return False
    whole = (
        len(word) >= _WHOLE_WORD and word.isalpha() and word not in of.lexicon.words["abbreviations.words"]
    )
    return whole or _magnitude(of, at - 1, at + 1)


def _initial(of: Passage, at: int) -> bool:
    """The letter of a name: A. Smith."""
    return len(of.words[at]) == 1 and of.capital(at)


def find_terms(stems: list[str], tree: Tree) -> list[Term]:
    """The phrases of a tree among stems, the longest at each place, none inside another."""
    found: list[Term] = []
    past = 0
    last = len(stems)
    nodes = list(map(tree.get, stems))
    for at in compress(range(last), nodes):
        if at < past:
            continue
        node: Any = nodes[at]
        place = at + 1
        says, end = node.get(""), place
        while place < last and (node := node.get(stems[place])):
            place += 1
            if "" in node:
                says, end = node[""], place
        if says is not None:
            if at == past and found and "activity" in says and "activity" in found[-1].says:
                found[-1].past = end  # "mining and quarrying industry" is no more than mining and quarrying
            else:
                found.append(Term(at, end, says))
            past = end
    return found
