"""Each check of a pack fires on its own fault and on nothing else: one small change of the template each."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from ondiris.packs.conformance import KNOWN, TABLES, check_pack, checks_by_name
from ondiris.packs.country import available_countries, load_country

TEMPLATE = next(pack for pack in map(load_country, available_countries()) if pack.manifest.template)


@dataclass(frozen=True)
class Change:
    """In `file`, `old` becomes `new`; no `old` appends to the file, or makes it."""

    check: str
    file: str
    old: str
    new: str
    severity: str = "error"


NOTE = "not in use: two digits of ministry-2024-05 changed places"
FIRST = "0,1,pct,exact,stat-2024-04,2024-05-15"
RATE = (
    "exchange_rate_official,-,ZZ,XTS,2024-04-29,no,level,,actual,4.0,0,1,ZZD-per-XTS,exact,"
    "bank-rates,2024-04-29,yes,,\n"
)
SOURCE = """
[unused]
title = "a"
publisher = "b"
address = "https://c.example"
published = 2024-01-01
precision = "day"
licence = "d"
"""
NAME = """
[regions.ZZ-9]
nom = "Nowhere"
the = "Nowhere"
in = "nowhere"
"""
REASON = """
[[known]]
check = "sums"
key = "zz/output/C/ZZ/-/level/ZZD/actual/2024"
why = "nothing"
"""

CHANGES = [
    Change("briefing", "briefing.toml", 'activity = "B", measure', 'activity = "BB", measure'),
    Change("briefing", "briefing.toml", 'heading = "head_key"', 'heading = "head_kee"'),
    Change("briefing", "briefing.toml", 'rows = "metals"', 'rows = "mettals"'),
    Change("briefing", "briefing.toml", 'name = "row_branch"', 'name = "row_brunch"'),
    Change("briefing_fields", "briefing.toml", "own_scale = true", "own_scales = true"),
    Change("briefing_fields", "briefing.toml", 'nature = "plan", period', 'natur = "plan", period'),
    Change("briefing_fields", "briefing.toml", 'each = "branches", if_any', 'each = "branches", ifany'),
    Change("briefing_fields", "briefing.toml", "needs_any =", "neds_any ="),
    Change("codes", "activities.csv", "C10,C,10", "C10,CC,10"),
    Change("codes", "pack.toml", 'indicator = "exchange_rate_average"', 'indicator = "output"'),
    Change("codes", "products.csv", "steel,C24,t,stat-2023,", "steel,C24,t,stat-2022,"),
    Change("conflicts", "figures/economy.csv", NOTE, ""),
    Change("cycles", "regions.csv", "ZZ-02,region,ZZ,,,-", "ZZ-02,region,ZZ,2000-01-01,,ZZ-03"),
    Change("dates", "figures/output.csv", "stat-2023-04,2023-05-15", "stat-2023-04,2023-05-10"),
    Change("dates", "figures/output.csv", "C,ZZ-02,-,2023-01..2023-04", "C,ZZ-03,-,2023-01..2023-04"),
    Change("dates", "regions.csv", "ZZ-03,region,ZZ,2024-03-01,,", "ZZ-03,region,ZZ,2024-03-01,2024-02-01,"),
    Change("figures", "figures/output.csv", "1262.0,9,1", "1262.0,9,0"),
    Change("figures", "figures/output.csv", "1262.0,9,1", "1 262.0,9,1"),
    Change("growth", "figures/production.csv", "growth,yoy,actual,25.0", "growth,yoy,actual,35.0", "warning"),
    Change("in_use", "figures/output.csv", f"9.1,{FIRST},no", f"9.1,{FIRST},yes"),
    Change("in_use", "figures/economy.csv", "stat-2024-04,2024-05-15,yes", "stat-2024-04,2024-05-15,no"),
    Change("indices", "figures/output.csv", "index,yoy,actual,103.4", "index,yoy,actual,104.4"),
    Change("isic", "activities.csv", "C10,C,10", "C10,C,01"),
    Change("isic", "activities.csv", "C10,C,10", "C10,C,40"),
    Change("layout", "figures.txt", "", "a file that is no part of a pack"),
    Change("layout", "figures/output.tsv", "", "indicator"),
    Change("magnitude", "figures/production.csv", "1250.0,3,1,t", "1250.0,6,1,t", "warning"),
    Change("names", "names/ru.toml", 'ins = "металлургией"\n', ""),
    Change("names", "names/ru.toml", 'gender = "f"', 'gender = "x"'),
    Change("names", "names/ru.toml", 'few = "зедов", many = "зедов"', 'few = "зедов"'),
    Change("names", "names/kk.toml", 'nom = "металлургия"', 'nomm = "металлургия"\nnom = "металлургия"'),
    Change("periods", "projects/projects.csv", "launched,2023,2024-03", "launched,2023,2021-03"),
    Change("periods", "zones/zones.csv", "small,2024-02", "small,spring"),
    Change("projects", "figures/projects.csv", "value,C10,ZZ-01", "value,C10,ZZ-02"),
    Change("rates", "rates/rates.csv", "4.2000", "-4.2000"),
    Change("rates", "figures/economy.csv", "", RATE),
    Change("recipes", "recipes/output.toml", "C10 = 30", "C11 = 30"),
    Change("same_names", "names/en.toml", 'nom = "chemical industry"', 'nom = "metallurgy"', "warning"),
    Change("shares", "figures/output.csv", "share,BTE,actual,31.8", "share,BTE,actual,41.8"),
    Change("shares", "figures/economy.csv", "share,market,actual,78", "share,market,actual,178"),
    Change("sources", "sources.toml", "https://courier.example/2024/05/22/factories", "page 3"),
    Change("sources", "sources.toml", 'licence = "Public domain"', 'licence = " "'),
    Change("sources", "sources.toml", "", SOURCE, "warning"),
    Change("sums", "figures/output.csv", "actual,57.6,9,1", "actual,97.6,9,1"),
    Change("sums", "figures/projects.csv", "actual,12000,0,0,m2", "actual,15000,0,0,m2"),
    Change("undeclared_names", "names/en.toml", "", NAME),
    Change("undeclared_names", "names/fr.toml", "", "# a language that pack.toml does not name\n"),
    Change("units", "figures/production.csv", "3400,0,0,pcs", "3400,0,0,t"),
    Change("words", "indicators.csv", "", "smiles,flow,ZZD,yes,none,stat-2023,a code that no lexicon has\n"),
    Change("year_to_date", "figures/output.csv", "level,,actual,318.2", "level,,actual,518.2"),
    Change(TABLES, "activities.csv", "code,parent,isic,kind", "code,parent,isic,sort"),
    Change(TABLES, "regions.csv", "ZZ-01,region", "ZZ-01,county"),
    Change(TABLES, "sources.toml", "precision = ", "exactness = "),
    Change(KNOWN, "known.toml", "", REASON),
]  # fmt: skip


def changed(change: Change, there: Path) -> Path:
    pack = there / TEMPLATE.code
    shutil.copytree(TEMPLATE.path, pack)
    path = pack / change.file
    text = path.read_text("utf-8") if path.exists() else ""
    assert change.old in text, f"{change.file} has no {change.old!r}"
    new = text.replace(change.old, change.new, 1) if change.old else text + change.new
    path.write_text(new, encoding="utf-8")
    return pack


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: f"{change.check}-{change.file}")
def test_a_fault_fires_its_own_check(change: Change, tmp_path: Path) -> None:
    pack = changed(change, tmp_path)
    faults = check_pack(load_country(pack))
    assert {fault.problem.code for fault in faults} == {change.check}, [str(fault) for fault in faults]
    assert {fault.severity for fault in faults} == {change.severity}
    for fault in faults:
        assert fault.problem.file.startswith(str(pack)), "a fault names its file"
        assert fault.problem.expected


def test_every_check_has_a_fault_of_its_own() -> None:
    assert {change.check for change in CHANGES} == {*checks_by_name(), TABLES, KNOWN}


def test_faults_name_row_and_column(tmp_path: Path) -> None:
    change = Change("units", "figures/production.csv", "3400,0,0,pcs", "3400,0,0,t")
    (fault,) = check_pack(load_country(changed(change, tmp_path)))
    lines = (tmp_path / TEMPLATE.code / change.file).read_text("utf-8").splitlines()
    assert "3400,0,0,t" in lines[fault.problem.row - 1]
    assert (fault.problem.column, fault.problem.value, fault.problem.expected) == ("unit", "t", "pcs")


def test_faults_of_names_point_at_their_table(tmp_path: Path) -> None:
    change = Change("names", "names/ru.toml", 'ins = "металлургией"\n', "")
    (fault,) = check_pack(load_country(changed(change, tmp_path)))
    lines = (tmp_path / TEMPLATE.code / change.file).read_text("utf-8").splitlines()
    assert lines[fault.problem.row - 1] == "[activities.C24]"
    assert fault.problem.column == "activities.C24.ins"


def test_a_known_impossibility_is_left_alone(tmp_path: Path) -> None:
    pack = changed(Change("sums", "figures/output.csv", "actual,57.6,9,1", "actual,97.6,9,1"), tmp_path)
    (fault,) = check_pack(load_country(pack))
    reason = f'[[known]]\ncheck = "sums"\nkey = "{fault.key}"\nwhy = "both were printed so"\n'
    (pack / "known.toml").write_text(reason, encoding="utf-8")
    assert check_pack(load_country(pack)) == ()


def test_a_broken_table_does_not_hide_the_others(tmp_path: Path) -> None:
    pack = changed(Change(TABLES, "regions.csv", "ZZ-01,region", "ZZ-01,county"), tmp_path)
    (pack / "names" / "en.toml").write_text("[regions", encoding="utf-8")
    (pack / "briefing.toml").unlink()
    files = {Path(fault.problem.file).name for fault in check_pack(load_country(pack))}
    assert files == {"regions.csv", "en.toml", "briefing.toml"}


def test_every_check_says_what_and_why() -> None:
    from importlib import import_module

    for name in checks_by_name():
        told = import_module(f"ondiris.packs.checks.{name}").__doc__ or ""
        assert len(told.splitlines()) >= 3, name
