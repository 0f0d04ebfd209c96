"""Whether a number happened, or was planned, expected or made up."""

from enum import StrEnum


class Nature(StrEnum):
    """Whether a number happened, was planned, is expected, or was compiled from made-up reports."""

    ACTUAL = "actual"
    PLAN = "plan"
    FORECAST = "forecast"
    SYNTHETIC = "synthetic"


ACTUAL = Nature.ACTUAL
