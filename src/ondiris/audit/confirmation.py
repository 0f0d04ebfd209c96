"""What figures at hand say about one Claim, and about those of a text."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import NamedTuple

from ondiris.model.claim import Claim, Role
from ondiris.model.nature import Nature
from ondiris.model.pattern import pattern
from ondiris.model.period import Period

_YEAR = pattern(r"\b(?:19|20)[0-9]{2}\b")


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


def confirmed(
    claims: Sequence[Claim], confirm: Confirm, sentence: Callable[[int], str]
) -> dict[int, Confirmation]:
    """What is said of the claims of a text, by number; nothing where that is not decided.

    `sentence` gives the words around a claim.
    """
    year = _year(claims)
    dated = (
        replace(claim, period=year) if claim.period is None and claim.nature is Nature.PLAN else claim
        for claim in claims
    )
    told = {number: confirm(claim) for number, claim in enumerate(dated)}
    named = {claim.subject.activity for claim in claims}
    return {
        number: each
        for number, each in told.items()
        if each is not None and _allows(each, named, sentence(number)) and _of_its_pair(claims, told, number)
    }


def _of_its_pair(claims: Sequence[Claim], told: Mapping[int, Confirmation | None], number: int) -> bool:
    """Whether a converted amount was held against the figure that its own amount is verified by."""
    claim, own = claims[number], claims[number].pair
    if claim.role is not Role.CONVERTED or own < 0:
        return True
    before, after = told.get(own), told[number]
    return before is not None and after is not None and before[:2] == after[:2]


def _allows(told: Confirmation, named: set[str], sentence: str) -> bool:
    """Whether the text leaves open what a confirmation had to assume.

    An activity that a claim does not name is one that the text speaks of elsewhere; a plan of the year is
    not what a sentence tells that names its own period.
    """
    if told.activity and told.activity not in named:
        return False
    return not (told.of_year and _YEAR.search(sentence))


def _year(claims: Sequence[Claim]) -> Period | None:
    """The year that most numbers of the text are of: that of its plans that name none."""
    counted = Counter(claim.period.last.year for claim in claims if claim.period is not None)
    return Period.year_of(max(counted, key=lambda year: (counted[year], year))) if counted else None
