"""Everything that is printed of one country in one language."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from ondiris.model.document import Line
from ondiris.model.figure import Figure
from ondiris.model.period import Period
from ondiris.packs.language.load import Language, load_language
from ondiris.packs.language.periods import date_line, period_line, versus
from ondiris.packs.language.quantities import counted, quantity, unit_words
from ondiris.packs.language.spans import joined, labelled, words
from ondiris.packs.language.subjects import subject
from ondiris.packs.names import Names

if TYPE_CHECKING:
    from ondiris.packs.country import Country


@dataclass(frozen=True)
class Printer:
    """A language and the names of a country in it. Every method returns spans."""

    language: Language
    names: Names

    def quantity(
        self, figure: Figure, case: str = "nom", *, magnitude: bool = False, plain: bool = False
    ) -> Line:
        """`7.1 trillion tenge`, `свыше 46 000 автомобилей`, `5,2%-ға`."""
        return quantity(self.language, self.names, figure, case, magnitude=magnitude, plain=plain)

    def period(self, period: Period, form: str = "label") -> Line:
        """`January–April 2024`, `в январе–апреле 2024 года`, `2024 жылғы қаңтар–сәуірде`."""
        return period_line(self.language, period, form)

    def day(self, day: date, form: str = "label") -> Line:
        """`24 April 2024`, `on 24 April 2024`."""
        return date_line(self.language, day, form)

    def published(self, day: date, precision: str) -> Line:
        """A date of publication known only to its month or year."""
        span = Period.parse(f"{day:%Y}" if precision == "year" else f"{day:%Y-%m}")
        return period_line(self.language, span, "label")

    def unit(self, figure: Figure) -> Line:
        """What a number counts, without the number: `billion tenge`, `%`."""
        return unit_words(self.language, self.names, figure)

    def qualifier(self, figure: Figure) -> Line:
        """`about`, `more than` or `nearly`: the word of a figure that is not exact, standing alone."""
        said = self.language.numbers["qualifiers"][str(figure.qualifier)]
        return words(str(said.get("adverb", said["word"])))

    def nature(self, figure: Figure) -> Line:
        """`actual`, `plan` or `forecast`."""
        return words(str(self.language.lexicon["natures"][str(figure.key.nature)]["nom"]))

    def subject(self, figure: Figure, case: str = "nom") -> Line:
        """What a figure measures: `output of manufacturing`, `производство стали`."""
        return subject(self.language, self.names, figure, case)

    def versus(self, figure: Figure, form: str = "default") -> Line:
        """What a change is against: `compared with the same period of the previous year`."""
        return versus(self.language, figure, form)

    def name(self, table: str, code: str, form: str = "nom") -> Line:
        """A name of the pack in a form; the nominative where the language keeps no such form."""
        entry = self.names.entry(table, code)
        text = str(entry.get(form) or entry["nom"])
        return labelled(text, f"name:{table}/{code}")

    def indicator(self, code: str, form: str = "nom") -> Line:
        entry = self.language.lexicon["indicators"][code]
        return labelled(str(entry.get(form) or entry["nom"]), f"name:indicators/{code}")

    def agreement(self, table: str, code: str) -> str:
        """What a verb says of this subject: `m`, `f`, `n`, or `pl`."""
        entry = (
            self.language.lexicon["indicators"][code]
            if table == "indicators"
            else self.names.entry(table, code)
        )
        return "pl" if entry.get("number") == "pl" else str(entry.get("gender", "n"))

    def counted(self, figure: Figure) -> str:
        """What a verb says of so many: the thing's gender for `21 проект`, else neuter."""
        return counted(self.language, self.names, figure)

    def listed(self, lines: list[Line]) -> Line:
        """`a, b and c`."""
        lists = self.language.numbers["lists"]
        return joined(lines, str(lists["separator"]), str(lists["conjunction"]))


@cache
def _printer(language: str, names: Names) -> Printer:
    return Printer(load_language(language), names)


def load_printer(country: "Country", language: str) -> Printer:
    """Raises OndirisError where the language or the country's names in it are missing."""
    return _printer(language, country.names(language))
