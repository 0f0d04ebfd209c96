"""Every activity is defined by codes of ISIC Rev. 4, which lie within those of its parent.

The definition decides what may be added up and what contains what; a branch with something in it that its
parent lacks would make the parts larger than the whole.
"""

from collections.abc import Iterator

from ondiris.packs.classification import is_isic, within
from ondiris.packs.contents import Contents
from ondiris.packs.fault import Fault, at_row


def check(pack: Contents) -> Iterator[Fault]:
    activities = pack.country.activities
    for code, activity in activities.items():
        place = pack.country.place("activities", code)
        wrong = [each for each in activity.isic if not is_isic(each)]
        if wrong or not activity.isic:
            expected = "sections (C), divisions (24), groups (241) or classes (2410) of ISIC Rev. 4"
            yield at_row("isic", place, "isic", " ".join(wrong), expected)
            continue
        parent = activities.get(activity.parent)
        if parent and not within(activity, parent):
            expected = f"codes within {parent.code} ({' '.join(parent.isic)})"
            yield at_row(
                "isic", place, "isic", " ".join(activity.isic), expected, "correct isic or the parent"
            )
