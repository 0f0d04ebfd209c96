"""Two amounts, and the verb in a sentence of its own: "Ridership fell. It was 61 million, in 2023 58"."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter

from ondiris.audit.changes.alike import alike
from ondiris.audit.changes.offering import named_by, names_nothing, without
from ondiris.audit.changes.ordering import ordered
from ondiris.audit.digits import shown
from ondiris.audit.reading.reader import Move
from ondiris.audit.reading.undated import dated
from ondiris.audit.view import Change, View
from ondiris.model.claim import FROM, PLAIN, TO, UNTOLD, WHOLE, Claim
from ondiris.model.kind import LEVEL
from ondiris.model.pattern import pattern

_start = attrgetter("start")
_CLAUSE = pattern(r"[,;:—–]")
_WORD = pattern(r"[^\W\d_]+")
#: So many letters of a word are the same in every form; such words tell that two sentences are of one thing.
_STEM = 5
#: How many sentences behind its amounts a verb may stand, and how many words they share then.
_BEHIND, _SHARED = 3, 2
#: Among how many words of a sentence its pronoun is looked for.
_FIRST = 8
_TWO = 2


def verbs_apart(view: View) -> Iterator[Change]:
    """The pairs of amounts whose change a sentence without numbers tells."""
    for sentence, group in groupby(view.read.moves, key=lambda move: move.sentence):
        moves = list(group)
        start, end = view.read.sentences[sentence]
        if len({move.direction for move in moves}) > 1:
            continue
        inside = view.inside(start, end)
        if inside:
            yield from _concluded(view, sentence, moves)
            yield from _announced(view, sentence, moves)
            continue
        for near in (sentence + 1, *range(sentence - 1, max(sentence - 1 - _BEHIND, -1), -1)):
            pair = _pair(view, near)
            if pair is None or _tells_its_own(view, near):
                continue
            if view.paragraph_at(start) != view.paragraph_at(view.claims[pair[0]].start):
                continue
            told = _stems(view, start, end, moves)
            shared = len(told & _stems(view, *view.read.sentences[near]))
            if shared >= (1 if abs(near - sentence) == 1 else _SHARED) or (
                near > sentence and _refers(view, near)
            ):
                yield Change(*pair, -1, moves[0].direction, True)
            break


def moves_in(view: View, start: int, end: int) -> Sequence[Move]:
    """The words of change between two places."""
    moves = view.read.moves
    first = bisect_left(moves, start, key=_start)
    return moves[first : bisect_left(moves, end, first, key=_start)]


def _concluded(view: View, sentence: int, moves: list[Move]) -> Iterator[Change]:
    """ "1.2 million last year and 1.4 the year before, so its output rose": the verb closes the sentence."""
    inside = view.inside(*view.read.sentences[sentence])
    last = view.claims[inside[-1]]
    if moves[0].start < last.end or last.direction is not UNTOLD:
        return
    pair = _pair(view, sentence) if len(inside) == _TWO else _over_two(view, inside)
    if pair is None or any(view.claims[each].direction is not UNTOLD for each in pair):
        return
    gap = f" {view.low[last.end : moves[0].start]} "
    clause = f" {_CLAUSE.split(gap)[-1].lstrip()}"
    links = *view.words(last, "apposition"), *view.words(last, "so_then")
    led = ":" in gap or any(f" {word.strip()} " in gap.replace(",", " ") for word in links)
    if led and names_nothing(view, last, without(view, last, clause, "so_then"), named_by(view, min(pair))):
        yield Change(*pair, -1, moves[0].direction, True)


def _over_two(view: View, inside: range) -> tuple[int, int] | None:
    """The only amount of a sentence and that of the sentence before, the earlier one first."""
    claims, last = view.claims, inside[-1]
    if len(inside) != 1 or not last:
        return None
    one, other = claims[last - 1], claims[last]
    if one.sentence != other.sentence - 1 or one.paragraph != other.paragraph:
        return None
    before = view.sentence_of(last - 1)
    both = (last - 1, last)
    return _alike_two(view, both) if len(before) == 1 else None


def _announced(view: View, sentence: int, moves: list[Move]) -> Iterator[Change]:
    """ "The herd shrank: 86 thousand in 2024, 89 thousand in 2025": the verb and a colon come first."""
    inside = view.inside(*view.read.sentences[sentence])
    first = view.claims[inside[0]]
    if len(inside) != _TWO or moves[-1].end > first.start or first.direction is not UNTOLD:
        return
    gap = view.low[moves[-1].end : first.start]
    if ":" not in gap or gap[: gap.index(":")].strip() or (pair := _pair(view, sentence)) is None:
        return
    # Months of no year are not ordered: December may be before January.
    periods = [view.claims[each].period for each in pair]
    if all(period is not None and dated(period) for period in periods):
        yield Change(*pair, -1, moves[0].direction, True)


def _pair(view: View, sentence: int) -> tuple[int, int] | None:
    """The only two amounts of a sentence, the earlier one first."""
    if not 0 <= sentence < len(view.read.sentences):
        return None
    inside = view.inside(*view.read.sentences[sentence])
    if len(inside) < _TWO:
        return None
    levels = [each for each in inside if _level(view.claims[each])]
    return _alike_two(view, (levels[0], levels[1])) if len(levels) == _TWO else None


def _level(claim: Claim) -> bool:
    """Whether a number is an amount, a bare one of two digits and more, or a rate in per cent."""
    bare = claim.kind is None and (claim.unit == "pct" or (not claim.unit and shown(claim.printed) >= _TWO))
    return (claim.kind is LEVEL or bare) and claim.value > 0


def _alike_two(view: View, both: tuple[int, int]) -> tuple[int, int] | None:
    """Two amounts of one thing, the earlier one first."""
    one, other = (view.claims[each] for each in both)
    if not (_level(one) and _level(other)) or (one.unit == "pct") != (other.unit == "pct"):
        return None
    if any(each.role not in (PLAIN, TO, WHOLE, FROM) for each in (one, other)):
        return None
    return ordered(view, *both) if alike(one, other) and one.nature is other.nature else None


def _tells_its_own(view: View, sentence: int) -> bool:
    """Whether a sentence says itself which way its amounts went: "9 tonnes against 7, up by 25%"."""
    inside = view.inside(*view.read.sentences[sentence])
    return any(view.claims[each].direction is not UNTOLD for each in inside)


def _stems(view: View, start: int, end: int, moves: Sequence[Move] = ()) -> set[str]:
    """The beginnings of the long words of a sentence that tell no change."""
    verbs = [(move.start, move.end) for move in moves]
    return {
        found[0][:_STEM]
        for found in _WORD.finditer(view.low, start, end)
        if len(found[0]) >= _STEM and not any(at <= found.start() < past for at, past in verbs)
    }


def _refers(view: View, sentence: int) -> bool:
    """Whether a pronoun stands among the first words of a sentence."""
    start, end = view.read.sentences[sentence]
    paragraph = view.paragraph_at(start)
    if paragraph is None:
        return False
    pronouns = view.words_of(paragraph.language).words("pronouns")
    return any(f" {word} " in pronouns for word in _WORD.findall(view.low, start, end)[:_FIRST])
