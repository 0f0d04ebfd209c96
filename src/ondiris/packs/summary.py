"""What a pack holds, in numbers."""

from ondiris.model.figure import Figure
from ondiris.packs.contents import contents_of, observed
from ondiris.packs.country import Country

#: The tables that are counted by their codes.
PARTS = ("regions", "activities", "indicators", "products", "projects", "zones", "sources")


def summary_of(country: Country) -> dict[str, str | int | list[str]]:
    """Names and counts of a pack, in the order in which they are shown.

    Raises InvalidInputError where a table cannot be read; rows of figures that cannot are not counted.
    """
    pack = contents_of(country)
    told: dict[str, str | int | list[str]] = {
        "code": country.code,
        "title": country.manifest.title,
        "path": str(country.path),
        "currencies": list(country.currencies),
        "languages": list(country.languages),
    }
    told |= {part: len(getattr(country, part)) for part in PARTS}
    told["recipes"] = list(country.recipes)
    told["figure files"] = len(country.figure_files())
    told["figures"] = len(pack.figures)
    told["figures in use"] = sum(observed(figure).in_use for figure in pack.figures)
    told["corrections"] = sum(bool(observed(figure).reason) for figure in pack.figures)
    told["conflicts"] = sum(len({row.value for row in rows}) > 1 for rows in pack.by_key.values())
    told["problems"] = len(pack.problems)
    if pack.figures:
        told["periods"] = _span(pack.figures, "period")
        told["published"] = _span(pack.figures, "published")
    return told


def _span(figures: tuple[Figure, ...], what: str) -> str:
    if what == "period":
        first = min(figure.key.period.first for figure in figures)
        return f"{first}..{max(figure.key.period.last for figure in figures)}"
    days = [figure.published for figure in figures]
    return f"{min(days)}..{max(days)}"
