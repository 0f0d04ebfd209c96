"""Files of figures of the invented country, for the tests that load many."""

from datetime import date, timedelta
from pathlib import Path

from ondiris.packs.country import load_country

COLUMNS = "indicator,activity,region,product,period,measure,value,scale,decimals,unit,source,published"


def write_files(folder: Path, count: int, rows: int) -> list[str]:
    """Files of the invented country, each with figures of its own: days of a distant past."""
    country = load_country("zz")
    unit, source = country.currency, sorted(country.sources)[0]
    files = []
    for number in range(count):
        lines = [COLUMNS]
        for row in range(rows):
            day = date(1700, 1, 1) + timedelta(days=number * rows + row)
            cells = f"level,{number}.{row % 100:02d},0,2,{unit},{source},2024-05-15"
            lines.append(f"output,C,ZZ,-,{day},{cells}")
        path = folder / f"{number}.csv"
        path.write_text("\n".join(lines) + "\n", "utf-8")
        files.append(str(path))
    return files
