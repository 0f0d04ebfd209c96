"""A compiled lexicon: read from a cache where the files of the packs are unchanged, else built."""

from functools import cache
from pathlib import Path
from typing import Any

from ondiris.audit.kept import kept
from ondiris.audit.lexicon.files import country_folders, pack_files
from ondiris.audit.lexicon.marks import Marks
from ondiris.audit.lexicon.quiet import Quiet, telling_words
from ondiris.audit.lexicon.stems import Stems

#: What compiles: another version of it never reads what this one kept.
CODE = sorted(Path(__file__).parent.glob("*.py"))

#: A phrase by its first stem (or, in `before`, by its last one): the other stems, and what it says.
Phrases = dict[str, list[tuple[list[str], Any]]]
#: Phrases stem by stem, for what is looked up at every word; what a phrase says lies under the empty stem.
Tree = dict[str, Any]


class Lexicon:
    """What the words of one language say about numbers; see docs/explanation/reading.md.

    `units` follow a numeral and `signs` stand before it; `terms` are looked up in the whole paragraph;
    `before` holds what stands directly before a number: prepositions, hedges, words of plans.
    """

    language: str
    stems: Stems
    units: Phrases
    signs: Phrases
    denominators: Phrases
    terms: Tree
    before: Phrases
    after: Phrases
    gaps: dict[str, str]
    cardinals: dict[str, int]
    fractions: Phrases
    scales: dict[str, int]
    attached: dict[str, int]
    multiples: Phrases
    ordinals: dict[str, int]
    months: dict[str, int]
    cases: dict[str, str]
    words: dict[str, Any]
    starters: frozenset[str]
    leads: dict[str, frozenset[str]]
    telling: frozenset[str]
    naming: frozenset[str]

    def __init__(self, language: str, stems: Stems, tables: dict[str, Any]) -> None:
        """`tables` are what `build` compiles, by the names above."""
        self.language = language
        self.stems = stems
        self.__dict__ |= tables
        self.marks = Marks(self.stems, self.starters, self.leads, self.months, self.words, self.after)
        #: Words that tell nothing; and those that do not even name an activity.
        self.quiet = Quiet(stems, telling_words(self.telling, tables))
        self.nameless = Quiet(stems, telling_words(self.telling | self.naming, tables))

    def set_of(self, name: str) -> frozenset[str]:
        found: frozenset[str] = self.words[name]
        return found


@cache
def load_lexicon(
    language: str, countries: tuple[Path, ...] | None = None, cache_folder: Path | None = None
) -> Lexicon:
    """The lexicon of a language with the names of these country packs; of all bundled ones by default.

    With a `cache_folder` the compiled form is kept there under a name made of the contents of the files and
    of the code that compiles them, so that neither a changed pack nor another version is read from an old
    cache. Raises OndirisError naming the languages there are where there is no such language.
    """
    chosen = tuple(country_folders()) if countries is None else countries
    files = pack_files(language, chosen)

    def make() -> dict[str, Any]:
        from ondiris.audit.lexicon.build import build

        return build(language, chosen)

    compiled = kept(cache_folder, f"lexicon-{language}", (*CODE, *files), make)
    stems = Stems(*compiled.pop("stems"))
    return Lexicon(language, stems, compiled)
