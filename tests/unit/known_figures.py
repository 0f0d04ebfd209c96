"""The figures of a bundled pack, straight from its files, without a store."""

from collections.abc import Callable
from functools import cache

from ondiris.briefing.queries import Ask
from ondiris.ingest import read
from ondiris.methods.expression import evaluate
from ondiris.model.errors import OndirisError
from ondiris.model.figure import Figure, Observation
from ondiris.model.key import Key
from ondiris.packs.country import Country, load_country


@cache
def figures_of(code: str) -> dict[str, Figure]:
    country = load_country(code)
    found: dict[str, Figure] = {}
    for path in country.figure_files():
        for figure in read(path, country.code, country.vocabulary).figures:
            assert isinstance(figure.lineage, Observation)
            if figure.lineage.in_use:
                found[figure.id] = figure
    return found


def asking(found: dict[str, Figure]) -> Ask:
    memory: dict[str, Figure] = {}
    resolve: Callable[[Key], Figure | None] = lambda key: found.get(str(key))  # noqa: E731

    def ask(identity: str) -> Figure | None:
        try:
            return evaluate(identity, resolve, memory)
        except OndirisError:
            return None

    return ask


@cache
def known_to(code: str) -> tuple[Country, Ask]:
    return load_country(code), asking(figures_of(code))
