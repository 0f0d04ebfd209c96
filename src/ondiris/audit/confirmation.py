"""What figures at hand say about one Claim."""

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from ondiris.model.claim import Claim


class Verdict(StrEnum):
    """`OTHER` is true of another period, region, activity or vintage than the text says."""

    VERIFIED = "verified"
    CONTRADICTED = "contradicted"
    OTHER = "other"


class Confirmation(NamedTuple):
    """`figure` is the id of the Figure held against the claim; `source` is for a reader.

    `told` gives the figure in a language: its number, what it measures, where and when. It is a function, as
    words are read only where something is printed.

    `what` names what differs where the verdict is OTHER: period, region, activity, vintage. `activity` is
    what a verified claim was taken to be about although it names nothing, and `of_year` says that it was held
    against a plan of the whole year: the text around the claim has to allow either.
    """

    verdict: Verdict
    figure: str
    told: Callable[[str], str]
    source: str
    published: str
    what: str = ""
    activity: str = ""
    of_year: bool = False


#: What figures at hand say of a claim; None where they do not decide.
Confirm = Callable[[Claim], Confirmation | None]
