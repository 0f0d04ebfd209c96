"""Rises that are larger than what they lead to: "16.6 million, which is 738 million more than in 2022".

What grew would have begun below nothing, which only a balance or a result can.
"""

from collections.abc import Iterator

from ondiris.audit.changes.alike import GAP, between
from ondiris.audit.changes.comparatives import says_which
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import BY, CONVERTED, UP
from ondiris.model.kind import LEVEL

#: A rise so little larger than the amount may be a matter of its own: money of two kinds, a restated base.
_TIMES = 2


def beyond(view: View) -> Iterator[tuple[int, int]]:
    """(rise, amount) by numbers of claims: the rise is at least twice the amount that it leads to."""
    claims = view.claims
    for number in view.of_kind(LEVEL):
        rise = claims[number]
        if not rise.scale or rise.unit in RATIOS or rise.role is CONVERTED:
            continue
        end = _led_to(view, number)
        if end < 0 or claims[end].kind is not LEVEL or claims[end].unit != rise.unit:
            continue
        far = 0 < _TIMES * claims[end].value <= rise.value
        if far and not view.says(rise, "may_be_negative", view.sentence(number)):
            yield number, end


def _led_to(view: View, number: int) -> int:
    """The amount that a rise is told to lead to: paired with it, or right before "which is so much more"."""
    claims = view.claims
    rise = claims[number]
    if rise.role is BY and rise.direction is UP:
        end = rise.pair if rise.pair >= 0 else number + 1
        return end if end < len(claims) and (rise.pair >= 0 or _reached(view, number)) else -1
    if not number or claims[number - 1].sentence != rise.sentence or claims[number - 1].kind is not LEVEL:
        return -1
    gap = between(view, number - 1, number)
    told = len(gap) <= GAP and view.says(rise, "told_of", gap) and "(" not in gap
    return number - 1 if told and says_which(view, number) is UP else -1


def _reached(view: View, number: int) -> bool:
    """Whether the amount right behind a rise is what was reached: "412 млн-ға өсіп, 9,6 млн-ға жетті"."""
    one, other = view.claims[number], view.claims[number + 1]
    came = view.after(number + 1).lstrip().startswith(view.words(one, "came_behind"))
    return came and one.sentence == other.sentence and len(between(view, number, number + 1)) <= GAP
