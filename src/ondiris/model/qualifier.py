"""The word before a number that says how exact it is."""

from enum import StrEnum


class Qualifier(StrEnum):
    """The word the source puts before a number, and so what the number leaves open.

    Over and under speak of the size: a fall of over 5% is a growth rate of -5 that may be -6.
    """

    EXACT = "exact"
    ABOUT = "about"
    OVER = "over"
    UNDER = "under"


EXACT, ABOUT, OVER, UNDER = Qualifier
