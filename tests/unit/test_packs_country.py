"""A country pack as an object: its parts, its names, its vocabulary, and errors that say where to look."""

import shutil
import subprocess
import sys
from dataclasses import FrozenInstanceError
from datetime import date
from pathlib import Path

import pytest

from ondiris.model.errors import InvalidInputError, OndirisError
from ondiris.packs.country import available_countries, load_country
from ondiris.packs.root import packs_root
from ondiris.packs.starter import new_pack


def test_the_bundled_packs() -> None:
    assert available_countries() == ("kz", "zz")
    assert (packs_root() / "languages").is_dir()


def test_a_pack_by_code_or_by_folder() -> None:
    country = load_country("zz")
    assert country == load_country(packs_root() / "countries" / "zz")
    assert (country.code, country.iso, country.currency, country.second_currency) == (
        "zz",
        "ZZ",
        "ZZD",
        "XTS",
    )
    with pytest.raises(FrozenInstanceError):
        country.path = Path()  # type: ignore[misc]


def test_parts_are_typed_and_in_the_order_of_the_file() -> None:
    country = load_country("zz")
    assert list(country.regions) == ["ZZ", "ZZ-01", "ZZ-02", "ZZ-03"]
    created = country.regions["ZZ-03"]
    assert (created.valid_from, created.valid_to, created.predecessor) == (date(2024, 3, 1), None, ("ZZ-02",))
    assert country.activities["MACHINE_BUILDING"].isic == ("28", "29")
    assert country.indicators["output"].additive
    assert country.sources["bank-rates"].published == date(2023, 1, 1)
    assert country.rates[0].period == "own"
    assert country.briefing["slots"]["output"]["indicator"] == "output"
    assert [path.name for path in country.figure_files()] == [
        "economy.csv", "output.csv", "production.csv", "projects.csv", "rates.csv",
    ]  # fmt: skip
    assert country.place("regions", "ZZ-03")[1] == 8


def test_vocabulary_holds_what_rows_may_say() -> None:
    known = load_country("zz").vocabulary
    assert {"steel", "car_plant_mys", "poreche_yard", "XTS"} <= known.products
    assert {"ZZD", "XTS", "ZZD-per-XTS", "t", "pct", "pp"} <= known.units
    assert "product" not in known.units
    assert "-" not in known.units
    assert known.wholes == {"GDP", "market"}


def test_names_in_every_form() -> None:
    names = load_country("zz").names("ru")
    assert names.form("regions", "ZZ-02", "gen") == "Соляных Копей"
    assert names.form("regions", "ZZ-03", "in") == "на Новом Мысе"
    assert names.short("activities", "C20") == "химия"
    assert names.short("activities", "C24") == "металлургия"
    assert names.aliases("activities", "AUTOMOTIVE") == ("автопром",)
    assert names.aliases("activities", "B") == ()
    assert names.has("products", "steel")
    assert not names.has("products", "gold")


def test_a_missing_name_says_file_and_table() -> None:
    names = load_country("zz").names("ru")
    with pytest.raises(OndirisError, match=r"ru\.toml: no name of 'C99'; add the table \[activities\.C99\]"):
        names.form("activities", "C99")
    with pytest.raises(
        OndirisError, match=r"ru\.toml: \[activities\.C24\] has no form 'abl'; it has acc, dat"
    ):
        names.form("activities", "C24", "abl")
    with pytest.raises(OndirisError, match="no names in 'de'; it has en, kk, ru"):
        load_country("zz").names("de")


def test_an_unknown_country_is_told_what_there_is() -> None:
    with pytest.raises(OndirisError, match="expected one of kz, zz"):
        load_country("atlantis")


def test_a_wrong_manifest_tells_everything(tmp_path: Path) -> None:
    pack = tmp_path / "zz"
    shutil.copytree(packs_root() / "countries" / "zz", pack)
    manifest = pack / "pack.toml"
    text = manifest.read_text("utf-8").replace("iso =", "isso =").replace('"own"', '"owm"')
    manifest.write_text(text, encoding="utf-8")
    with pytest.raises(InvalidInputError) as caught:
        load_country(pack)
    assert {problem.column for problem in caught.value.problems} == {"isso", "iso", "rates.1.period"}


def test_a_new_pack_has_its_own_code(tmp_path: Path) -> None:
    country = load_country(new_pack("qq", tmp_path))
    assert (country.code, country.iso, country.manifest.template) == ("qq", "QQ", False)
    assert list(country.regions) == ["QQ", "QQ-01", "QQ-02", "QQ-03"]
    assert country.names("en").form("regions", "QQ-02", "in") == "in the Salt Pits"
    left = [
        path
        for path in country.path.rglob("*.*")
        if "zz" in path.read_text("utf-8").lower().replace("zzd", "")
    ]
    assert left == []


@pytest.mark.parametrize("code", ["ZZ", "q", "qqq", "../x", ""])
def test_a_new_pack_needs_a_code(code: str, tmp_path: Path) -> None:
    with pytest.raises(OndirisError, match="not a country code"):
        new_pack(code, tmp_path)


def test_a_new_pack_overwrites_nothing(tmp_path: Path) -> None:
    new_pack("qq", tmp_path)
    with pytest.raises(OndirisError, match="exists already"):
        new_pack("qq", tmp_path)


def test_loading_imports_nothing_heavy_and_reads_on_demand() -> None:
    code = (
        "import sys\n"
        "from ondiris.packs.country import load_country\n"
        "country = load_country('zz')\n"
        "assert 'sources' not in vars(country)\n"
        "print(len(country.regions), *sorted(sys.modules))\n"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    heavy = {"pandas", "polars", "pydantic", "numpy", "pyarrow", "duckdb", "ibis", "babel"}
    assert not heavy & set(told.split())
