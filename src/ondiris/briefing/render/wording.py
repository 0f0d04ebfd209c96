"""The words that a format adds to a Document, in its language: `packs/languages/<lang>/page.toml`."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from typing import Any

from ondiris.model.errors import OndirisError

_TABLES = ("page", "provenance", "chart", "sheets")


@dataclass(frozen=True)
class Wording:
    """`locale` is a BCP 47 tag, `lcid` the hexadecimal Windows identifier of the language.

    `forms` holds the decimal sign, the sign that groups thousands, the months as they stand in a date,
    and the pattern of a date. The other tables hold short texts
    without digits; renderers name the entries that they print.
    """

    locale: str
    lcid: str
    forms: Mapping[str, Any]
    page: Mapping[str, str]
    provenance: Mapping[str, str]
    chart: Mapping[str, str]
    sheets: Mapping[str, str]

    @classmethod
    def of(cls, content: Mapping[str, Any]) -> "Wording":
        """From a parsed page.toml. Raises OndirisError where an entry is missing or has a digit."""
        absent = [each.name for each in fields(cls) if each.name not in content]
        if absent:
            raise OndirisError(f"page.toml lacks {', '.join(absent)}")
        for table in _TABLES:
            for name, text in content[table].items():
                if any(sign.isdigit() for sign in text):
                    raise OndirisError(f"page.toml: {table}.{name} has a digit, unproven: {text!r}")
        return cls(**{each.name: content[each.name] for each in fields(cls)})

    def number(self, value: Decimal) -> str:
        """A value at full precision, for where it is explained, not printed."""
        plain = format(value.normalize(), ",f").replace(",", "\0").replace(".", self.forms["decimal"])
        return plain.replace("\0", self.forms["group"]).replace("-", "\u2212")

    def day(self, day: date) -> str:
        month = self.forms["months"][day.month - 1]
        return str(self.forms["day"]).format(day=day.day, month=month, year=day.year)
