"""What a load refuses although every cell of the file can be read."""

from datetime import timedelta
from pathlib import Path

from ondiris.flow.clock import tomorrow
from ondiris.flow.intake import survey_files
from ondiris.ingest import Options
from ondiris.packs.country import load_country

HEAD = "indicator,activity,region,period,measure,comparison,value,source,published\n"


def test_a_number_cannot_have_been_published_after_it_is_loaded(tmp_path: Path) -> None:
    late = tomorrow() + timedelta(days=1)
    path = tmp_path / "late.csv"
    rows = (
        f"output,C,ZZ,2022-0{month},growth,yoy,1.1,isic-4,{day}\n"
        for month, day in ((1, late), (2, tomorrow()))
    )
    path.write_text(HEAD + "".join(rows), "utf-8")
    (reading,) = survey_files([path], load_country("zz"), Options())
    assert [(told.code, told.row, told.column) for told in reading.problems] == [
        ("NOT_YET_PUBLISHED", 2, "published")
    ]
