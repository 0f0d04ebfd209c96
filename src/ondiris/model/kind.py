"""The kinds of measure, and the units that they are printed in."""

from enum import StrEnum


class Kind(StrEnum):
    """The kinds of measure; the value is what packs and keys write."""

    LEVEL = "level"
    INDEX = "index"
    GROWTH = "growth"
    MULTIPLE = "multiple"
    POINTS = "points"
    SHARE = "share"
    CONTRIBUTION = "contribution"
    ATTAINMENT = "attainment"


#: The members by themselves, for what asks at every number of a text, here as in `claim`, `nature` and
#: `qualifier`: until Python 3.12 an enumeration takes sixty times as long to give a member as a module does.
LEVEL, INDEX, GROWTH, MULTIPLE, POINTS, SHARE, CONTRIBUTION, ATTAINMENT = Kind


#: Kinds in which one change may be told: growth by 5%, an index of 105, 1.05 times as much.
GUISES = frozenset((GROWTH, INDEX, MULTIPLE))

#: The unit of every kind but a level, whose unit is its own.
UNIT_OF: dict[Kind, str] = {
    Kind.INDEX: "index",
    Kind.GROWTH: "pct",
    Kind.MULTIPLE: "fold",
    Kind.POINTS: "pp",
    Kind.SHARE: "pct",
    Kind.CONTRIBUTION: "pp",
    Kind.ATTAINMENT: "pct",
}

#: What a change is measured against.
SAME_PERIOD_OF_PREVIOUS_YEAR = "yoy"
PREVIOUS_PERIOD = "pop"
