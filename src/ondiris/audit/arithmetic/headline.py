"""Numbers of a headline that the text below tells with a digit another: "UP 4.6%" over "rose by 6.4%".

A headline repeats a number of its text. Where the text has none that agrees, the first one of its unit and
kind that is a slip of a digit from it is the one that was meant.
"""

from collections.abc import Iterator

from ondiris.audit.digits import one_slip, shown
from ondiris.audit.dimensions import dimension
from ondiris.audit.naming.named import own
from ondiris.audit.view import View
from ondiris.model.claim import CONVERTED, Claim
from ondiris.model.kind import GROWTH, LEVEL
from ondiris.model.qualifier import EXACT

#: How long a headline is at most, how many letters make one in capitals, and how far below it is told again.
_LONGEST, _LETTERS, _SENTENCES, _DIGITS = 140, 12, 3, 2
_ENDS = (".", ":", ";", "!", "?", "|")


def unlike_headline(view: View) -> Iterator[tuple[int, int]]:
    """Pairs (number of the headline, number of the text) that should be one."""
    end = _headline(view)
    claims = view.claims
    title = view.inside(0, end) if end else range(0)
    for number in title:
        claim = claims[number]
        if claim.kind not in (LEVEL, GROWTH) or not claim.unit or claim.value <= 0:
            continue
        if claim.qualifier is not EXACT or shown(claim.printed) < _DIGITS:
            continue
        below = [each for each in range(title.stop, len(claims)) if _like(claim, claims[each])]
        agree = (each for each in range(title.stop, len(claims)) if _one_unit(claims[each], claim))
        if any(not claims[each].interval.disjoint(claim.interval) for each in agree):
            continue  # told again, in whatever words: "yields by 1.8% to the year before"
        near = (each for each in below if claims[each].sentence - claim.sentence <= _SENTENCES)
        first = next(near, -1)
        far = first >= 0 and claims[first].sentence - claim.sentence > 1
        few = far and claim.kind is LEVEL and shown(claim.printed) == _DIGITS
        if first >= 0 and _slip(claim, claims[first]) and not (few and _unlike(view, number, first)):
            yield number, first


def _headline(view: View) -> int:
    """Where the headline ends: the first sentence in capitals, or the first line without a point."""
    read = view.read
    if not read.sentences or not read.paragraphs:
        return 0
    start, end = read.sentences[0]
    if end - start <= _LONGEST and view.text[start:end].upper() == view.text[start:end]:
        return end if sum(map(str.isalpha, view.text[start:end])) >= _LETTERS else 0
    first = read.paragraphs[0]
    line = view.text[first.start : first.end].strip()
    alone = (
        len(read.paragraphs) > 1
        and len(line) <= _LONGEST
        and not line.endswith((".", ":", ";", "!", "?", "|"))
    )
    return first.end if alone else 0


def _like(one: Claim, other: Claim) -> bool:
    return (
        _one_unit(one, other) and one.kind is other.kind and other.role is not CONVERTED and other.value > 0
    )


def _one_unit(one: Claim, other: Claim) -> bool:
    """Whether two numbers are of one unit; people fill the jobs that a headline counts."""
    return one.unit == other.unit or dimension(one.unit) == dimension(other.unit) == "people"


def _unlike(view: View, first: int, second: int) -> bool:
    """Whether the words around two numbers have nothing in common: two digits are alike by chance."""
    one, other = own(view, first), own(view, second)
    return not (one[0] & other[0] or one[1] & other[1])


def _slip(one: Claim, other: Claim) -> bool:
    last = min(claim.scale - claim.decimals for claim in (one, other))
    digits = [str(int(claim.value.scaleb(-last))) for claim in (one, other)]
    return one.direction is other.direction and one_slip(*digits)
