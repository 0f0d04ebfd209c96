"""The only reader of the clock."""

import os
from datetime import UTC, date, datetime, timedelta

from ondiris.model.errors import OndirisError

#: Seconds since 1970 at which time stands still, so that what is made twice is made alike.
STANDING_STILL = "SOURCE_DATE_EPOCH"


def now() -> datetime:
    """This moment in UTC, or that of SOURCE_DATE_EPOCH. Raises OndirisError where that is no number."""
    text = os.environ.get(STANDING_STILL, "")
    if not text:
        return datetime.now(UTC)
    try:
        return datetime.fromtimestamp(int(text), UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise OndirisError(f"{STANDING_STILL}={text}: expected whole seconds since 1970") from error


def tomorrow() -> date:
    """The latest day that is today anywhere on Earth, by the clock itself.

    Time that stands still for a reproducible build does not make the data of later years untrue.
    """
    return (datetime.now(UTC) + timedelta(hours=14)).date()


def today() -> date:
    """The day of `now`, in UTC."""
    return now().date()
