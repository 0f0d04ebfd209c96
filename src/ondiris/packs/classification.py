"""Which activity lies within which, by the codes of ISIC Rev. 4 that define them.

Source: United Nations Statistics Division, ISIC Rev. 4, Statistical Papers M 4/Rev.4 (2008), part two:
sections are letters, divisions two digits, groups three, classes four.
"""

import re
from collections.abc import Iterable

from ondiris.packs.records import Activity

#: First and last division of each section.
SECTIONS = {
    "A": (1, 3), "B": (5, 9), "C": (10, 33), "D": (35, 35), "E": (36, 39), "F": (41, 43), "G": (45, 47),
    "H": (49, 53), "I": (55, 56), "J": (58, 63), "K": (64, 66), "L": (68, 68), "M": (69, 75), "N": (77, 82),
    "O": (84, 84), "P": (85, 85), "Q": (86, 88), "R": (90, 93), "S": (94, 96), "T": (97, 98), "U": (99, 99),
}  # fmt: skip

_DIVISIONS = {f"{number:02}" for first, last in SECTIONS.values() for number in range(first, last + 1)}


def is_isic(code: str) -> bool:
    """Whether a code is a section, or has the digits of a division, group or class that may exist."""
    return code in SECTIONS or (bool(re.fullmatch(r"\d{2,4}", code)) and code[:2] in _DIVISIONS)


def divisions(codes: Iterable[str]) -> frozenset[str]:
    """The codes with sections written out as their divisions."""
    found: set[str] = set()
    for code in codes:
        first, last = SECTIONS.get(code, (0, -1))
        found |= {f"{number:02}" for number in range(first, last + 1)} or {code}
    return frozenset(found)


def within(part: Activity, whole: Activity) -> bool:
    """Whether everything in one activity is in the other."""
    wide = divisions(whole.isic)
    return all(any(code.startswith(each) for each in wide) for code in divisions(part.isic))


def overlap(one: Activity, other: Activity) -> bool:
    """Whether the activities have anything in common."""
    return any(
        left.startswith(right) or right.startswith(left)
        for left in divisions(one.isic)
        for right in divisions(other.isic)
    )


def disjoint(activities: Iterable[Activity]) -> list[Activity]:
    """The widest of some activities, leaving out each that overlaps one already taken: safe to add up."""
    taken: list[Activity] = []
    ordered = sorted(activities, key=lambda each: (_narrowness(each), each.code))
    for each in ordered:
        if not any(overlap(each, other) for other in taken):
            taken.append(each)
    return taken


def _narrowness(activity: Activity) -> float:
    """The less of the classification an activity covers, the larger: a division counts ten groups."""
    return -sum(10.0 ** (2 - len(code)) for code in divisions(activity.isic))
