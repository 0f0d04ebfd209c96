"""The language files: complete, in the right letters, and right in every case."""

import re
import tomllib
from pathlib import Path
from typing import Any

import kazakh
import pytest

from ondiris.packs.country import Country, load_country

ROOT = Path(__file__).parents[2]
LANGUAGES = ("en", "ru", "kk")
CASES = {
    "en": ("nom",),
    "ru": ("nom", "gen", "dat", "acc", "ins", "loc"),
    "kk": ("nom", "gen", "dat", "acc", "loc", "abl", "ins"),
}
CATEGORIES = {"en": ("one", "other"), "ru": ("one", "few", "many", "other"), "kk": ("other",)}
FILES = ("numbers", "months", "units", "lexicon", "compilation")
VERBS = {
    "grow", "rise", "increase", "expand", "fall", "decline", "decrease", "shrink", "unchanged",
    "amount_to", "reach", "exceed",
}  # fmt: skip
PLACEHOLDERS = {
    "year", "year2", "day", "day2", "month", "first", "last", "ordinal", "quarter", "half", "prep",
}  # fmt: skip
VERB_FORMS = {
    "en": ("past", "present", "inf"),
    "ru": ("m", "f", "n", "pl", "inf"),
    "kk": ("past", "present", "inf"),
}


def load(language: str, name: str) -> dict[str, Any]:
    return tomllib.loads((ROOT / "packs/languages" / language / f"{name}.toml").read_text("utf-8"))


#: What stands in formulae, files and methods in any language.
NAMES_OF_FORMULAE = r"w[01]?|r|exp|ln|sha256|refused\.csv|X-13ARIMA-SEATS|M7|Q|NaN"


@pytest.fixture(scope="module", params=["kz", "zz"])
def country(request: pytest.FixtureRequest) -> Country:
    return load_country(request.param)


def texts(value: Any, path: str = "") -> list[tuple[str, str]]:
    """Every string of a table with the way to it."""
    if isinstance(value, str):
        return [(path, value)]
    if isinstance(value, dict):
        return [found for key, part in value.items() for found in texts(part, f"{path}.{key}")]
    if isinstance(value, list):
        return [found for place, part in enumerate(value) for found in texts(part, f"{path}[{place}]")]
    return []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", FILES)
def test_no_word_mixes_alphabets(language: str, name: str) -> None:
    """A Latin `a` in a Cyrillic word looks right and is never found again by the reader."""
    mixed = re.compile(r"[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]")
    for path, text in texts(load(language, name)):
        assert not mixed.search(re.sub(r"\{[^}]*\}", "", text)), (path, text)


@pytest.mark.parametrize("name", FILES)
def test_kazakh_words_are_kazakh(name: str) -> None:
    """Latin letters stand in Kazakh only in codes, symbols, patterns and roman numerals."""
    technical = {".kind", ".id", ".direction", ".text", ".position", ".case", ".category", ".symbol"}
    for path, text in texts(load("kk", name)):
        if any(path.endswith(end) for end in technical) or ".aliases" in path or ".signs" in path:
            continue
        plain = re.sub(rf"\{{[^}}]*\}}|\b(?:[IVXLM]+|{NAMES_OF_FORMULAE})\b", "", text)
        assert not re.search(r"[A-Za-z]", plain), (path, text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_units_have_every_form(language: str, country: Country) -> None:
    units = load(language, "units")["units"]
    money = {code for code in country.vocabulary.units if code.isupper() or "-per-" in code}
    assert country.vocabulary.units - money <= set(units), "a unit of the pack has no name"
    for code, unit in units.items():
        assert unit["kind"] in {"measure", "count", "ratio"}
        assert not any(sign.isdigit() for sign in unit["symbol"]), f"{code}: a symbol holds no digit"
        for case in CASES[language]:
            assert set(unit[case]) == set(CATEGORIES[language]), (language, code, case)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_languages_name_the_same_things(language: str) -> None:
    for name, table in (
        ("units", "units"),
        ("lexicon", "indicators"),
        ("lexicon", "measures"),
        ("lexicon", "nouns"),
    ):
        assert set(load(language, name)[table]) == set(load("en", name)[table]), (name, table)
    assert set(load(language, "months")["patterns"]) == set(load("en", "months")["patterns"])
    assert [verb["id"] for verb in load(language, "lexicon")["verbs"]] == [
        verb["id"] for verb in load("en", "lexicon")["verbs"]
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lexicon_is_complete(language: str, country: Country) -> None:
    lexicon = load(language, "lexicon")
    assert set(country.indicators) <= set(lexicon["indicators"])
    for code, entry in lexicon["indicators"].items():
        assert set(CASES[language]) <= set(entry), (language, code)
        if language == "ru":
            assert entry["gender"] in "mfn", code
            assert entry["number"] in {"sg", "pl"}, code
    verbs = {verb["id"]: verb for verb in lexicon["verbs"]}
    assert set(verbs) >= VERBS
    for verb in verbs.values():
        assert set(VERB_FORMS[language]) <= set(verb), verb["id"]
        assert verb["direction"] in {"up", "down", "flat", "level"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_says_up_and_down(language: str) -> None:
    """A word of change has one direction, or the auditor would read a fall as a rise."""
    seen: dict[str, str] = {}
    for verb in load(language, "lexicon")["verbs"]:
        said = {verb[form] for form in (*VERB_FORMS[language],) if form in verb} | set(verb["aliases"])
        for word in sorted(said):
            if verb["direction"] in {"up", "down"} and seen.get(word, verb["direction"]) != verb["direction"]:
                raise AssertionError(f"{word!r} is {seen[word]} and {verb['direction']}")
            seen[word] = verb["direction"] if verb["direction"] != "level" else seen.get(word, "level")


@pytest.mark.parametrize("language", LANGUAGES)
def test_months_and_periods(language: str) -> None:
    months = load(language, "months")
    assert [month["number"] for month in months["months"]] == list(range(1, 13))
    for month in months["months"]:
        assert set(CASES[language]) <= set(month)
    kinds = {"day", "month", "quarter", "half", "year", "ytd", "months", "months_across", "years", "days"}
    assert kinds <= set(months["patterns"])
    for kind, pattern in months["patterns"].items():
        assert {"label", "short", "in", "of", "during", "against"} <= set(pattern), kind
        for text in pattern.values():
            holders = set(re.findall(r"\{([a-z0-9]+)", text))
            assert holders <= PLACEHOLDERS, (kind, text)
    for base in ("yoy", "pop", "plan", "period"):
        assert {"default", "short", "column"} <= set(months["comparisons"][base])


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_in_words(language: str) -> None:
    numbers = load(language, "numbers")
    composed = set(range(11, 20)) if language == "kk" else set()  # он бір, он екі: ten and one, ten and two
    assert {*range(21), 30, 40, 50, 60, 70, 80, 90, 100} - composed <= set(numbers["words"].values())
    assert [scale["exponent"] for scale in numbers["scales"]] == [3, 6, 9, 12]
    assert {"about", "over", "under"} == set(numbers["qualifiers"])
    assert set(range(1, 13)) <= set(numbers["ordinals"].values())


def endings(word: str) -> dict[str, str]:
    return {case: form.removeprefix(word) for case, form in kazakh.forms(word).items() if case != "nom"}


def test_kazakh_case_suffixes_of_digits() -> None:
    """106-ға, 4700-ден, 46 000-нан: the suffix follows the word that the digits end in."""
    numbers = load("kk", "numbers")
    words: dict[int, str] = {}
    for word, value in numbers["words"].items():
        words.setdefault(value, word)  # the first word of a value is the one that digits are read as
    words |= {10**6: "миллион", 10**9: "миллиард", 10**12: "триллион"}
    for value, word in words.items():
        assert numbers["suffixes"][str(value)] == endings(word), word
    assert numbers["suffixes"]["percent"] == endings("пайыз")
    for scale in numbers["scales"]:
        word = scale["nom"]["other"]
        expected = kazakh.forms(word)
        for case, written in scale["short_forms"].items():
            assert written.replace("-", "") == scale["short"] + expected[case].removeprefix(word)


def test_kazakh_forms_of_months_units_and_words() -> None:
    for month in load("kk", "months")["months"]:
        expected = kazakh.forms(month["nom"])
        assert {case: month[case] for case in CASES["kk"]} == expected
        assert month["adj"] == kazakh.attributive(expected["loc"])
    for code, unit in load("kk", "units")["units"].items():
        if unit["nom"]["other"]:
            found = {case: unit[case]["other"] for case in CASES["kk"]}
            assert found == kazakh.forms(found["nom"]), code
    lexicon = load("kk", "lexicon")
    for table in ("indicators", "measures", "nouns"):
        for code, entry in lexicon[table].items():
            if "gen" in entry:
                assert {case: entry[case] for case in CASES["kk"]} == kazakh.forms(entry["nom"]), code


def test_russian_counting() -> None:
    """1 тонна, 2 тонны, 5 тонн, 5,2 тонны: what holds in every case."""
    for code, unit in load("ru", "units")["units"].items():
        assert len({unit[case]["other"] for case in CASES["ru"]}) == 1, f"{code}: fractions"
        assert unit["nom"]["many"] == unit["gen"]["many"] == unit["gen"]["few"], code
        assert unit["acc"]["few"] == unit["nom"]["few"], code
        assert unit["gen"]["one"] == unit["nom"]["other"], code


def test_worked_forms() -> None:
    """Forms written out by hand, one of each pattern of declension and counting."""
    ru, kk = load("ru", "units")["units"], load("kk", "units")["units"]
    assert ru["t"]["nom"] == {"one": "тонна", "few": "тонны", "many": "тонн", "other": "тонны"}
    assert ru["jobs"]["gen"]["many"] == "рабочих мест"
    assert ru["persons"]["nom"]["many"] == "человек"
    assert ru["fold"]["acc"]["other"] == "раза"
    assert kk["pct"]["dat"]["other"] == "пайызға"
    assert kk["jobs"]["acc"]["other"] == "жұмыс орнын"
    assert kk["kg"]["abl"]["other"] == "килограмнан"
    suffixes = load("kk", "numbers")["suffixes"]
    assert (suffixes["100"]["abl"], suffixes["6"]["dat"], suffixes["1000"]["abl"]) == ("ден", "ға", "нан")


def test_the_compilation_report_says_the_same_in_every_language() -> None:
    """The same entries with the same values to fill in, columns as many, and each fault of a report."""
    from ondiris.indices.reports import EXPECTED

    english = load("en", "compilation")
    assert set(english["faults"]) == {fault.name.lower() for fault in EXPECTED}
    for language in LANGUAGES:
        own = load(language, "compilation")
        assert [path for path, _ in texts(own)] == [path for path, _ in texts(english)]
        for (path, text), (_, other) in zip(texts(own), texts(english), strict=True):
            assert sorted(re.findall(r"{(\w+)}", text)) == sorted(re.findall(r"{(\w+)}", other)), path
