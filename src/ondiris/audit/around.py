"""The words around a number that are its own: no other number's, and no other clause's."""

from collections.abc import Iterator
from itertools import pairwise

from ondiris.audit.digits import shown
from ondiris.audit.view import View
from ondiris.model.claim import DOWN, UNTOLD, UP, Claim, Direction
from ondiris.model.pattern import pattern
from ondiris.model.qualifier import EXACT

_SIGNS = ",;.:"
#: What closes a bracket, or parts it from the word behind.
CLOSING = " ),"
#: How far before a number its clause may open.
_CLAUSE = 70
#: What may stand between two numbers that are told as one, words aside.
LINKS = " ,;(–—-"
#: How long the word behind a number may be that compares it.
_WORD = 12
_DASH = pattern(r"[(–—]| - ")


def since_former(view: View, number: int, signs: int) -> str:
    """The words of its sentence between a number and the one before it, at most so many signs."""
    return _since(view, number, number - 1, signs)


def since_printed(view: View, number: int, signs: int) -> str:
    """The same since the last number in digits: "the gap between the two is 220", "the two together 410"."""
    claims, former = view.claims, number - 1
    begin = view.read.sentences[claims[number].sentence][0]
    while former >= 0 and claims[former].start >= begin and not shown(claims[former].printed):
        former -= 1
    return _since(view, number, former, signs)


def _since(view: View, number: int, former: int, signs: int) -> str:
    """The words of its sentence between a number and one before it (-1: none), at most so many signs."""
    claim = view.claims[number]
    start, begin = claim.start - signs, view.read.sentences[claim.sentence][0]
    if former >= 0 and view.claims[former].end > begin:
        begin = view.claims[former].end
    return f" {view.low[start if start > begin else begin : claim.start]} "


def bare_before(view: View, number: int, signs: int) -> str:
    """The words of the sentence before a number without those that say how exact it is: "a load of up to"."""
    claim, before = view.claims[number], view.before(number, signs)
    if claim.qualifier is EXACT:
        return before
    told = view.words(claim, "roughly") + view.words(claim, "limits_before")
    hedges = sorted(told, key=len, reverse=True)
    rest = before.rstrip()
    while hedge := next((each for each in hedges if rest.endswith(f" {each}")), ""):
        rest = rest.removesuffix(f" {hedge}")
    return f"{rest} "


def numbers_before(view: View, number: int, most: int, sentences: int) -> Iterator[int]:
    """The numbers before one in its paragraph, the nearest first: at most so many, of so many sentences."""
    own = view.claims[number]
    for each in range(number - 1, max(-1, number - 1 - most), -1):
        claim = view.claims[each]
        if claim.paragraph != own.paragraph or own.sentence - claim.sentence > sentences:
            return
        yield each


def clause_behind(view: View, number: int, signs: int) -> str:
    """The words of its sentence behind a number up to the next sign, at most so many signs."""
    behind = view.after(number, signs)
    return behind[: min((at for sign in _SIGNS if (at := behind.find(sign)) >= 0), default=len(behind))]


def until_next(view: View, number: int, signs: int) -> str:
    """The words of its sentence behind a number up to the next number, at most so many signs."""
    claim = view.claims[number]
    end = min(view.read.sentences[claim.sentence][1], claim.end + signs)
    if number + 1 < len(view.claims):
        end = min(end, view.claims[number + 1].start)
    return f" {view.low[claim.end : end]} "


def set_off(view: View, number: int) -> bool:
    """Whether words behind a length or a time tell where or when: "100 km west of", "10 days ago"."""
    claim = view.claims[number]
    if not view.sentence_holds(claim, "set_off_behind"):
        return False
    return f" {view.after(number, _WORD).lstrip()}".startswith(view.words(claim, "set_off_behind"))


def concluded(view: View, number: int) -> bool:
    """Whether "so" opens the clause of a number: it is drawn from the numbers before it."""
    head, _, clause = since_former(view, number, _CLAUSE).rpartition(",")
    words = view.words(view.claims[number], "so_then")
    alone = f"{head.rpartition(',')[2].strip()} "  # "значит, реальные доходы"
    return clause.lstrip().startswith(words) or alone in words or alone.strip() in words


def says_beside(view: View, number: int, table: str, before: int, behind: int, after: str = "") -> bool:
    """Whether words between a number and the last one in digits, or behind it in its clause, are of a table.

    `before` and `behind` are how many signs are looked at; `after` is the table for those behind, if another.
    """
    claim = view.claims[number]
    return view.says(claim, table, since_printed(view, number, before)) or view.says(
        claim, after or table, clause_behind(view, number, behind)
    )


def more_or_less(view: View, number: int, past: str | None = None, signs: int = _WORD) -> Direction:
    """Whether the word right behind a number makes it a difference: "5 billion less than in May".

    `past` are the signs passed over where they are not spaces alone: "(or 2.7%) more"; the word ends within
    `signs`.
    """
    claim = view.claims[number]
    if not view.sentence_holds(claim, "rises", "falls"):
        return UNTOLD
    behind = f" {view.after(number, signs).lstrip(past)}"
    if behind.startswith(view.words(claim, "rises")):
        return UP
    return DOWN if behind.startswith(view.words(claim, "falls")) else UNTOLD


def tells_again(view: View, claim: Claim, gap: str) -> bool:
    """Whether the words between two numbers say that both are one: "or", "(", "that is".

    A dash behind a name leads to the number of another thing: "bread 6.2%, sugar – 4.5-fold".
    """
    if not gap.strip(LINKS):
        return True
    words = f" {_DASH.sub(' ', gap)} "
    return any(view.says(claim, table, words) for table in ("that_is", "that_means"))


def ends_in(view: View, claim: Claim, table: str) -> bool:
    """Whether a number is printed with one of the endings of a table, as languages with cases write them."""
    endings = view.words(claim, table)
    return bool(endings) and claim.printed.lower().endswith(endings)


def one_range(one: Claim, other: Claim) -> bool:
    """Whether two numbers are ends of one range, "33 to 34 million": both are read as what it spans."""
    return one.interval == other.interval and one.value != other.value


def one_block(view: View, one: Claim, other: Claim) -> bool:
    """Whether two claims stand in one paragraph, or in lines that no empty line divides."""
    if one.paragraph == other.paragraph:
        return True
    blocks = view.once(_blocks)
    return blocks[one.paragraph] == blocks[other.paragraph]


def _blocks(view: View) -> list[int]:
    """The number of the block of lines that each paragraph is in."""
    blocks = [0]
    for one, other in pairwise(view.read.paragraphs):
        blocks.append(blocks[-1] + (view.text.count("\n", one.end, other.start) > 1))
    return blocks
