"""Run in a peer's own environment: texts on standard input, what the peer found in them on standard output.

`python peer_reader.py quantulum3|recognizers`; input {"texts": [...]}, output {"found": [[[start, end, value,
unit], ...], ...], "seconds": ...} where the seconds hold reading alone, after a first text to warm up. Units
are the codes of Ondiris as far as the peer's own unit says the same.
"""

import json
import sys
import time
from collections.abc import Iterator

Quantity = tuple[int, int, str, str]

QUANTULUM = {
    "percentage": "pct",
    "dimensionless": "",
    "count": "fold",
    "tonne": "t",
    "ton": "t",
    "metric ton": "t",
    "kilogram": "kg",
    "kilometre": "km",
    "metre": "m",
    "square metre": "m2",
    "cubic metre": "m3",
    "hectare": "ha",
    "litre": "l",
    "kilowatt hour": "kWh",
    "united states dollar": "USD",
    "dollar": "USD",
    "euro": "EUR",
    "pound sterling": "GBP",
    "renminbi": "CNY",
    "yuan": "CNY",
    "chinese yuan": "CNY",
    "japanese yen": "JPY",
    "yen": "JPY",
    "kazakhstani tenge": "KZT",
    "tenge": "KZT",
    "russian ruble": "RUB",
    "ruble": "RUB",
    "swiss franc": "CHF",
    "south korean won": "KRW",
    "won": "KRW",
    "milligram": "mg",
    "degree celsius": "degC",
    "second": "s",
    "minute": "min",
    "hour": "h",
    "day": "days",
    "month": "months",
    "year": "years",
    "centimetre": "cm",
    "gigawatt": "GW",
    "megawatt": "MW",
}
RECOGNIZERS = {
    "Ton": "t",
    "Metric ton": "t",
    "Kilogram": "kg",
    "Kilometer": "km",
    "Meter": "m",
    "Square meter": "m2",
    "Cubic meter": "m3",
    "Hectare": "ha",
    "Liter": "l",
    "Dollar": "USD",
    "United States dollar": "USD",
    "Euro": "EUR",
    "Pound": "GBP",
    "British pound": "GBP",
    "Chinese yuan": "CNY",
    "Japanese yen": "JPY",
    "Kazakhstani tenge": "KZT",
    "Russian ruble": "RUB",
    "Swiss franc": "CHF",
    "South Korean won": "KRW",
    "Milligram": "mg",
    "C": "degC",
    "Degree": "degC",
    "Centimeter": "cm",
    "Year": "years",
    "Month": "months",
    "Day": "days",
}


def quantulum(text: str) -> "Iterator[Quantity]":
    from quantulum3 import parser

    for found in parser.parse(text):
        unit = QUANTULUM.get(found.unit.name, found.unit.name)
        if found.uncertainty:  # a range is told as its middle and half its width: give its two ends
            yield *found.span, repr(found.value - found.uncertainty), unit
            yield *found.span, repr(found.value + found.uncertainty), unit
        else:
            yield *found.span, repr(found.value), unit


def recognizers(text: str) -> "Iterator[Quantity]":
    from recognizers_number import recognize_number, recognize_percentage
    from recognizers_number_with_unit import recognize_age, recognize_currency, recognize_dimension

    taken: list[tuple[int, int]] = []
    for recognize in (
        recognize_currency,
        recognize_dimension,
        recognize_age,
        recognize_percentage,
        recognize_number,
    ):
        for found in recognize(text, "en-us"):
            value = found.resolution and found.resolution.get("value")
            start, end = found.start, found.end + 1
            if not value or any(a < end and start < b for a, b in taken):
                continue
            taken.append((start, end))
            unit = found.resolution.get("isoCurrency") or found.resolution.get("unit") or ""
            unit = "pct" if value.endswith("%") else RECOGNIZERS.get(unit, unit)
            yield start, end, value.rstrip("%"), unit


READERS = {"quantulum3": quantulum, "recognizers": recognizers}


def main() -> None:
    read = READERS[sys.argv[1]]
    texts = json.load(sys.stdin)["texts"]
    list(read("In 2023 exports rose by 5.2% to US$16 billion."))
    found, begun = [], time.perf_counter()
    for text in texts:
        try:
            found.append([list(one) for one in read(text)])
        except Exception:  # a text at which the peer breaks: it found nothing in it
            found.append([])
    json.dump({"found": found, "seconds": time.perf_counter() - begun}, sys.stdout)


if __name__ == "__main__":
    main()
