"""Amounts that a change may be told of: the nearest one of a kind, and whether it has no rival."""

from ondiris.audit.changes.alike import GAP, in_words
from ondiris.audit.changes.comparatives import says_which
from ondiris.audit.dimensions import TIMES
from ondiris.audit.view import CHANGES, View
from ondiris.model.claim import CONVERTED, FROM, PLAIN, TO, UNTOLD, WHOLE
from ondiris.model.kind import LEVEL
from ondiris.model.nature import ACTUAL

#: How many numbers back the two amounts are looked for: converted ones and counts may stand between.
_BACK = 5


def level(view: View, number: int, step: int, like: int = -1) -> int:
    """The first amount from there, of the unit of another one, that no change may stand before; or -1."""
    claims = view.claims
    for each in range(number, number + step * _BACK, step):
        if not 0 <= each < len(claims) or claims[each].kind in CHANGES:
            return -1
        if claims[each].unit in TIMES or in_words(claims[each]):
            continue
        if claims[each].printed.startswith("+") or says_which(view, each) is not UNTOLD:
            continue  # "720 more than in 2023", "(+720)": a difference
        bare = claims[each].kind is None and not claims[each].unit
        if (bare or claims[each].kind is LEVEL) and claims[each].role is not CONVERTED:
            plain = claims[each].role in (PLAIN, TO, FROM, WHOLE) and claims[each].value > 0
            if like >= 0 and claims[each].unit != claims[like].unit and claims[like].unit:
                continue
            return each if plain and claims[each].nature is ACTUAL else -1
    return -1


def opens(view: View, by: int) -> bool:
    """Whether a change stands at the beginning of its sentence."""
    claim = view.claims[by]
    return view.read.sentences[claim.sentence][0] + GAP >= claim.start


def alone(view: View, number: int) -> bool:
    """Whether no other amount of the sentence has this unit."""
    own = view.claims[number]
    return all(
        view.claims[each].unit != own.unit or view.claims[each].role is CONVERTED
        for each in view.neighbours(number)
    )
