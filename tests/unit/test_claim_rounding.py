"""What the printed digits of a claim leave open is worked out once, and anew for a claim that is changed."""

from dataclasses import replace
from decimal import Decimal

from ondiris.audit.api import read_claims
from ondiris.model.interval import Interval


def test_the_rounding_of_a_hedged_number_is_that_of_its_digits() -> None:
    (claim,) = read_claims("Exports came to more than US$7.1 billion.", language="en")
    assert claim.rounding == Interval(Decimal("7.05e9"), Decimal("7.15e9"))
    assert claim.rounding is claim.rounding


def test_a_changed_claim_does_not_keep_the_rounding_of_the_first() -> None:
    (claim,) = read_claims("Exports came to US$7.1 billion.", language="en")
    assert claim.rounding.contains(Decimal("7.1e9"))
    changed = replace(claim, value=Decimal("4.3e9"))
    assert changed.rounding == Interval(Decimal("4.25e9"), Decimal("4.35e9"))
    again = replace(changed, value=claim.value)
    assert again == claim
    assert repr(again) == repr(claim)
