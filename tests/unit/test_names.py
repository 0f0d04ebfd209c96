"""The names of the country packs: complete in every language, and right in every case."""

import csv
import re
import tomllib
from typing import Any

import kazakh
import pytest
from test_languages import CASES, CATEGORIES, LANGUAGES, ROOT, texts

from ondiris.packs.country import Country, load_country

TABLES = ("regions", "activities", "products", "projects", "zones", "wholes", "currencies")
INSIDE_QUOTES = re.compile(r"«[^»]*»")

#: The official Kazakh names of the regions and cities, letter by letter.
OFFICIAL_KK = {
    "KZ-10": "Абай облысы", "KZ-11": "Ақмола облысы", "KZ-15": "Ақтөбе облысы", "KZ-19": "Алматы облысы",
    "KZ-23": "Атырау облысы", "KZ-27": "Батыс Қазақстан облысы", "KZ-31": "Жамбыл облысы",
    "KZ-33": "Жетісу облысы", "KZ-35": "Қарағанды облысы", "KZ-39": "Қостанай облысы",
    "KZ-43": "Қызылорда облысы", "KZ-47": "Маңғыстау облысы", "KZ-55": "Павлодар облысы",
    "KZ-59": "Солтүстік Қазақстан облысы", "KZ-61": "Түркістан облысы", "KZ-62": "Ұлытау облысы",
    "KZ-63": "Шығыс Қазақстан облысы", "KZ-71": "Астана қаласы", "KZ-75": "Алматы қаласы",
    "KZ-79": "Шымкент қаласы",
}  # fmt: skip

#: Ending of the nominative -> endings of gen, dat, ins, loc. The longest that fits is the rule of a word.
DECLENSION = {
    "ая": "ой ой ой ой", "щая": "щей щей щей щей", "ый": "ого ому ым ом", "кий": "кого кому ким ком",
    "ой": "ого ому ым ом", "ое": "ого ому ым ом", "кое": "кого кому ким ком", "чее": "чего чему чим чем",
    "ые": "ых ым ыми ых", "кие": "ких ким кими ких", "чие": "чих чим чими чих",
    "ость": "ости ости остью ости", "ация": "ации ации ацией ации", "гия": "гии гии гией гии",
    "ание": "ания анию анием ании", "ение": "ения ению ением ении", "ство": "ства ству ством стве",
    "отка": "отки отке откой отке", "ика": "ики ике икой ике", "ыча": "ычи ыче ычей ыче",
    "ия": "ий иям иями иях",
}  # fmt: skip


@pytest.fixture(scope="module")
def kz() -> Country:
    return load_country("kz")


def names(country: str, language: str) -> dict[str, dict[str, Any]]:
    path = ROOT / "packs/countries" / country / "names" / f"{language}.toml"
    return tomllib.loads(path.read_text("utf-8"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("table", TABLES)
def test_every_code_has_a_name_and_no_other(kz: Country, language: str, table: str) -> None:
    declared = set(getattr(kz, table))
    named = set(names("kz", language).get(table, {}))
    assert declared - named == set(), "codes without a name"
    assert named - declared == set(), "names without a code"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_has_every_form(language: str) -> None:
    for table, entries in names("kz", language).items():
        for code, entry in entries.items():
            assert set(CASES[language]) <= set(entry), (table, code)
            counted = entry if table == "currencies" else entry.get("count", {})
            for case in CASES[language] if counted else ():
                assert set(counted[case]) == set(CATEGORIES[language]), (table, code, case)
            if table in {"regions", "activities"}:
                assert "in" in entry, (table, code)
            if language == "ru":
                assert entry["gender"] in {"m", "f", "n"}, (table, code)
                assert table == "currencies" or entry["number"] in {"sg", "pl"}, (table, code)


def test_counted_products_can_be_counted(kz: Country) -> None:
    """`46 000 автомобилей`: what is measured in pieces has forms behind a numeral."""
    for code, product in kz.products.items():
        if product.unit == "pcs":
            for language in LANGUAGES:
                assert "count" in names("kz", language)["products"][code], (language, code)


def test_markets_have_a_name(kz: Country) -> None:
    """The share of producers in a market is told of the market, not of the branch."""
    of_markets = {"domestic_share", "market_size"}
    rows = [row for path in kz.figure_files() for row in csv.DictReader(path.read_text("utf-8").splitlines())]
    activities = {row["activity"] for row in rows if row["indicator"] in of_markets}
    for language in LANGUAGES:
        for code in sorted(activities):
            assert {"goods", "market"} <= set(names("kz", language)["activities"][code]), (language, code)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_alias_leads_to_one_code(language: str) -> None:
    """The reader must not have to guess: within a table, an alias or a name belongs to one code."""
    for table, entries in names("kz", language).items():
        owner: dict[str, str] = {}
        for code, entry in sorted(entries.items()):
            named = entry["nom"]
            own = {named} if isinstance(named, str) else set(named.values())
            for word in sorted(own | set(entry["aliases"])):
                folded = word.casefold().replace("ё", "е")
                assert owner.setdefault(folded, code) == code, (table, word, owner[folded], code)


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_letters(language: str) -> None:
    """Latin letters only inside quotation marks and in codes; never mixed into a Cyrillic word."""
    mixed = re.compile(r"[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]")
    for table, entries in names("kz", language).items():
        for code, entry in entries.items():
            for path, text in texts(entry):
                assert not mixed.search(text), (table, code, text)
                known = ".aliases" in path or path in {".gender", ".number", ".symbol"}
                assert known or not re.search(r"[A-Za-z]", INSIDE_QUOTES.sub("", text)), (table, code, text)


def test_kazakh_regions_are_spelled_officially() -> None:
    regions = names("kz", "kk")["regions"]
    assert {code: regions[code]["nom"] for code in OFFICIAL_KK} == OFFICIAL_KK


def test_kazakh_cases() -> None:
    for table, entries in names("kz", "kk").items():
        for code, entry in entries.items():
            if code == "GDP":
                assert entry["loc"] == "ЖІӨ-де", "an abbreviation takes the ending of its last letter's name"
                continue
            counted = table == "currencies"
            single = {case: entry[case]["other"] if counted else entry[case] for case in CASES["kk"]}
            assert single == kazakh.forms(single["nom"]), (table, code)
            if "count" in entry:
                behind = {case: entry["count"][case]["other"] for case in CASES["kk"]}
                assert behind == kazakh.forms(behind["nom"]), (table, code)
            if "adj" in entry:
                assert entry["adj"] == kazakh.attributive(entry["loc"]), (table, code)
                assert entry["in"] == entry["loc"], (table, code)


def test_russian_cases() -> None:
    """Every declined word whose ending has a rule follows it; `ия` is the plural of `ие` (изделия)."""
    followed = 0
    tables = {table: each for table, each in names("kz", "ru").items() if table != "currencies"}
    for entry in (entry for table in tables.values() for entry in table.values()):
        columns = zip(*(entry[case].split() for case in ("nom", "gen", "dat", "ins", "loc")), strict=True)
        for nom, *others in columns:
            word = nom.strip("«»,")
            ending = max((each for each in DECLENSION if word.endswith(each)), key=len, default="")
            if not ending or len(set(others)) == 1 == len({nom, *others}):
                continue
            if ending == "ия" and entry["number"] == "sg":
                continue
            stem = word.removesuffix(ending)
            assert [each.strip("«»,") for each in others] == [
                stem + each for each in DECLENSION[ending].split()
            ]
            followed += 1
    assert followed > 150


def test_russian_counting() -> None:
    for code, entry in names("kz", "ru")["products"].items():
        if counted := entry.get("count"):
            assert len({counted[case]["other"] for case in CASES["ru"]}) == 1, code
            assert counted["nom"]["many"] == counted["gen"]["many"] == counted["gen"]["few"], code
            assert counted["nom"]["few"] == counted["acc"]["few"], code
            assert counted["gen"]["one"] == counted["nom"]["other"], code


def test_worked_names() -> None:
    """Written out by hand, one of each pattern."""
    ru, kk, en = (names("kz", language) for language in ("ru", "kk", "en"))
    assert ru["regions"]["KZ-27"]["in"] == "в Западно-Казахстанской области"
    assert ru["regions"]["KZ-79"]["acc"] == "Шымкент"
    assert ru["regions"]["KZ-10"]["gen"] == "области Абай"
    assert ru["activities"]["C"]["ins"] == "обрабатывающей промышленностью"
    assert ru["products"]["aluminium_cans"]["gen"] == "алюминиевых банок"
    assert ru["products"]["vehicles"]["count"]["nom"]["many"] == "автомобилей"
    assert kk["activities"]["C"]["in"] == "өңдеу өнеркәсібінде"
    assert kk["activities"]["LIGHT_INDUSTRY"]["dat"] == "жеңіл өнеркәсіпке"
    assert kk["activities"]["C24"]["loc"] == "металлургияда"
    assert kk["currencies"]["USD"]["dat"]["other"] == "АҚШ долларына"
    assert kk["currencies"]["KZT"]["abl"]["other"] == "теңгеден"
    assert kk["products"]["vehicles"]["count"]["acc"]["other"] == "автомобильді"
    assert en["regions"]["KZ-35"]["in"] == "in the Karaganda Region"
