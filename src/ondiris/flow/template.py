"""The data entry form of a country in a language."""

from ondiris.flow.entry import allowed, spellings
from ondiris.ingest.form import lexicon
from ondiris.ingest.template import Code, write_template
from ondiris.model.errors import OndirisError
from ondiris.packs.country import load_country

_NOT_FOR_THE_EXAMPLE = ("pct", "pp", "index", "fold")


def template(country: str, language: str) -> bytes:
    """The form as an XLSX workbook. Raises OndirisError for a country or language that is not there."""
    pack = load_country(country)
    forms = lexicon().forms
    language = language or next((each for each in pack.languages if each in forms), "")
    if language not in forms or language not in pack.languages:
        have = ", ".join(each for each in pack.languages if each in forms)
        raise OndirisError(f"no form in {language!r} for {country!r}; it has {have}")
    names: dict[tuple[str, str], str] = {}
    for column, code, name in spellings(pack, language):
        names.setdefault((column, code), name)
    codes = [
        Code(column, code, names.get((column, code), ""))
        for column, listed in allowed(pack).items()
        for code in listed
    ]
    first = {
        column: next((code for code in listed if code != "-"), "") for column, listed in allowed(pack).items()
    }
    money = (code for code, each in pack.indicators.items() if pack.currency in each.units)
    first["indicator"] = next(money, first["indicator"])
    units = [unit for unit in allowed(pack)["unit"] if unit not in _NOT_FOR_THE_EXAMPLE]
    example = first | {
        "product": "-", "period": "2024-01..2024-04", "ytd": "yes", "measure": "level", "nature": "actual",
        "value": "12.5", "scale": "6", "decimals": "1", "unit": pack.currency or units[0],
        "qualifier": "exact", "published": "2024-05-15", "in_use": "yes",
    }  # fmt: skip
    return write_template(forms[language], codes, example, f"{forms[language].sheets['title']}: {country}")
