"""Periods and dates in words, and what a change is compared with."""

import re
from datetime import date

from ondiris.model.document import Label, Line
from ondiris.model.errors import OndirisError
from ondiris.model.figure import Figure
from ondiris.model.kind import PREVIOUS_PERIOD, SAME_PERIOD_OF_PREVIOUS_YEAR
from ondiris.model.period import Period, PeriodKind
from ondiris.packs.language.load import Forms, Language, inflected
from ondiris.packs.language.spans import NO_BREAK, labelled

_PLACEHOLDER = re.compile(r"\{(\w+)(?:\.(\w+))?\}")
#: A day and its month stay on one line.
_AFTER_DAY = re.compile(r"(?<=\{day\}) (?=\{)|(?<=\{day2\}) (?=\{)")


def pattern_kind(period: Period) -> str:
    """The pattern a period is written by; a run of months across two years has its own."""
    kind = period.kind
    if kind is PeriodKind.MONTHS and period.first.year != period.last.year:
        return "months_across"
    if kind is PeriodKind.DAYS and f"{period.first:%Y-%m}" != f"{period.last:%Y-%m}":
        return "days_across"
    return str(kind)


def period_text(language: Language, period: Period, form: str = "label") -> str:
    """A period in one of the forms of `months.toml`: label, in, of, during, against ..."""
    patterns = language.months["patterns"][pattern_kind(period)]
    if form not in patterns:
        raise OndirisError(f"{language.code}: no form {form!r} of a {pattern_kind(period)}")
    return _filled(language, str(patterns[form]), period)


def _filled(language: Language, pattern: str, period: Period) -> str:
    months = {entry["number"]: entry for entry in language.months["months"]}
    half = period.months == 6
    ordinal = (period.first.month - 1) // (6 if half else 3) + 1
    ordinals: Forms = language.months.get("ordinals", {}).get(str(ordinal), {})
    signs = language.months.get("signs", {})

    def value(found: re.Match[str]) -> str:
        name, form = found[1], found[2] or "nom"
        match name:
            case "year":
                return str((period.first if "{year2}" in pattern else period.last).year)
            case "year2":
                return str(period.last.year)
            case "day":
                return str(period.first.day)
            case "day2":
                return str(period.last.day)
            case "n":
                return str(period.months)
            case "month" | "first":
                return inflected(months[period.first.month], form)
            case "last":
                return inflected(months[period.last.month], form)
            case "ordinal":
                return inflected(ordinals, form)
            case "prep":
                return inflected(ordinals, "prep")
            case "quarter" | "half":
                return str(signs[name][ordinal - 1])
            case "period":
                return period_text(language, period, form)
        raise OndirisError(f"{language.code}: no placeholder {found[0]} in a period pattern")

    return _PLACEHOLDER.sub(value, _AFTER_DAY.sub(NO_BREAK, pattern))


def period_line(language: Language, period: Period, form: str = "label") -> Line:
    return (Label(period_text(language, period, form), f"period:{period}"),)


def date_line(language: Language, day: date, form: str = "label") -> Line:
    return (Label(period_text(language, Period(day, day), form), f"date:{day}"),)


def versus(language: Language, figure: Figure, form: str = "default") -> Line:
    """What a change is against: the same period of the previous year, the previous period, a given one.

    A form may have a pattern for one kind of period, as `column_year`.

    Raises OndirisError where the figure's measure compares with nothing.
    """
    key = figure.key
    base = key.measure.base
    comparisons = language.months["comparisons"]
    if base in (SAME_PERIOD_OF_PREVIOUS_YEAR, PREVIOUS_PERIOD):
        table = comparisons[base]
        kind = pattern_kind(key.period)
        forms = (kind,) if form == "default" else (f"{form}_{kind}", form)
        pattern = str(next((table[each] for each in forms if each in table), table["default"]))
        return labelled(_filled(language, pattern, key.period), f"period:{key.period}")
    try:
        other = Period.parse(base)
    except ValueError:
        raise OndirisError(f"{figure.id}: {base!r} is no period to compare with") from None
    pattern = str(comparisons["period"].get(form, comparisons["period"]["default"]))
    return labelled(_filled(language, pattern, other), f"period:{other}")
