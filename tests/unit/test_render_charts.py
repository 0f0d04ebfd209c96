"""Charts: numerals are the Document's own, each names its Figure, and the drawings are fresh."""

import json
import re
from itertools import pairwise

import pytest
from render_document import LANGUAGES, document, figure, wording

from ondiris.briefing.render import theme
from ondiris.briefing.render.chart import draw
from ondiris.briefing.render.charts import FORM_OF, specification
from ondiris.briefing.render.charts.frame import CHARACTER, LABEL, Frame, wrapped
from ondiris.model.document import Chart, Mark, Number, Words, text_of
from ondiris.model.errors import OndirisError

CHARTS = {
    (language, block.id): block
    for language in LANGUAGES
    for block in document(language).blocks
    if isinstance(block, Chart)
}
TEXT = re.compile(r'<text( data-figure="([^"]*)")?[^>]*>(.*?)</text>')


@pytest.mark.parametrize("form", ["attainment", "rows", "vintages"])
@pytest.mark.parametrize("narrow", [False, True])
def test_drawings_are_fresh(form: str, narrow: bool) -> None:
    from ondiris.briefing.render.charts.drawing import drawing

    kept = theme.resource("charts", "drawn", f"{form}-{'narrow' if narrow else 'wide'}.vl.json").decode()
    assert kept == drawing(form, narrow), "run python -m ondiris.briefing.render.charts.drawing"


@pytest.mark.parametrize(("language", "id_"), sorted(CHARTS))
def test_numerals_of_the_picture_are_spans(language: str, id_: str) -> None:
    chart = CHARTS[language, id_]
    drawn = draw(chart, wording(language))
    texts = {(mark.number.figure.id, mark.number.text) for mark in chart.marks}
    words = {text_of(line) for mark in chart.marks for line in (mark.category, mark.series)}
    tagged = 0
    for _, named, text in TEXT.findall(drawn.svg):
        if named:
            assert (named, text) in texts
            tagged += 1
        elif any(sign.isdigit() for sign in re.sub("<[^>]*>", "", text)):
            lines = re.split("<[^>]*>", text)
            assert any(all(line in each for line in lines) for each in words)
    assert tagged >= len({figure for figure, _ in texts}) or chart.kind == "vintages"
    assert "aria-" not in drawn.svg
    assert drawn.png.startswith(b"\x89PNG")


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize("id_", sorted({id_ for _, id_ in CHARTS}))
def test_each_datum_names_its_figure(id_: str, narrow: bool) -> None:
    chart = CHARTS["kk", id_]
    spec = specification(chart, Frame(wording("kk"), narrow))
    named = [row for row in spec["datasets"]["marks"] if "figure" in row]
    expected = {(mark.number.figure.id, mark.number.text) for mark in chart.marks}
    assert {(row["figure"], row["text"]) for row in named} == expected
    assert all(isinstance(row[key], str) for row in named for key in ("figure", "text", "category", "series"))
    assert json.dumps(spec) == json.dumps(specification(chart, Frame(wording("kk"), narrow)))


def test_bars_are_sorted_and_falls_go_left() -> None:
    rows = specification(CHARTS["en", "growth"], Frame(wording("en")))["datasets"]["marks"]
    ends = [row["place"]["end"] for row in rows]
    assert ends == sorted(ends, reverse=True)
    assert all((row["place"]["end"] < row["place"]["zero"]) == row["text"].startswith("−") for row in rows)
    assert all(0 <= end <= 1 for end in ends)


def test_on_a_phone_a_bar_of_the_second_series_alone_has_its_name() -> None:
    key = "projects_number/C/{}/-/level/projects/{}/2024"
    marks = tuple(
        Mark((Words(region),), Number(figure(key.format(code, nature), "1", 0, 0), "1"), (Words(nature),))
        for region, code, nature in (
            ("North", "ZZ-01", "plan"),
            ("North", "ZZ-01", "actual"),
            ("South", "ZZ-02", "actual"),
        )
    )
    chart = Chart("regions", "regions", (Words("t"),), (), marks, (Words("a"),))
    rows = specification(chart, Frame(wording("en"), narrow=True))["datasets"]["marks"]
    assert [(row["category"], row["series"]) for row in rows if row["place"]["first"]] == [
        ("North", "plan"),
        ("South", "actual"),
    ]


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize("many", [2, 3, 6])
def test_words_under_a_line_do_not_meet(many: int, narrow: bool) -> None:
    words = [f"Янв.-{month}, опубликованообъявление" for month in "абвгде"[:many]]
    key = "output/C/ZZ/-/growth:yoy/pct/actual/2024-01..2024-0{}"
    marks = tuple(
        Mark((Words(word),), Number(figure(key.format(2 + place), "5", 0, 0), "5"), (Words("now"),))
        for place, word in enumerate(words)
    )
    chart = Chart("vintages", "vintages", (Words("t"),), (), marks, (Words("a"),))
    drawn = specification(chart, Frame(wording("ru"), narrow))
    rows = drawn["datasets"]["marks"]
    size, longest = rows[0]["place"]["size"], max(len(line) for line in rows[0]["category"].split("\n"))
    assert size == 9 or longest * CHARACTER * size / LABEL < drawn["width"] / many
    assert (size == LABEL) == (longest * CHARACTER + 4 <= drawn["width"] / many)


def test_bars_of_one_unit_have_one_scale_in_all_series() -> None:
    key = "projects_number/C/{}/-/level/projects/{}/2024"
    marks = tuple(
        Mark((Words(region),), Number(figure(key.format(code, nature), value, 0, 0), value), (Words(nature),))
        for region, code, nature, value in (
            ("North", "ZZ-01", "plan", "2"),
            ("South", "ZZ-02", "actual", "1"),
        )
    )
    rows = specification(Chart("r", "regions", (), (), marks), Frame(wording("en")))["datasets"]["marks"]
    long, short = (row["place"]["end"] - row["place"]["zero"] for row in rows)
    assert long == pytest.approx(2 * short, rel=0.01)


def test_the_whole_stands_first_among_contributions() -> None:
    rows = specification(CHARTS["en", "contributions"], Frame(wording("en")))["datasets"]["marks"]
    assert [row["place"]["total"] for row in rows] == [True] + [False] * (len(rows) - 1)


def test_attainment_marks_the_even_pace() -> None:
    rows = specification(CHARTS["en", "cars"], Frame(wording("en")))["datasets"]["marks"]
    end = {row["place"]["role"]: row["place"]["end"] for row in rows}
    assert end["plan"] == 1
    assert end["pace"] == pytest.approx(4 / 12, abs=1e-4)
    assert end["actual"] == pytest.approx(46421 / 160000, abs=1e-4)


@pytest.mark.parametrize("narrow", [False, True])
def test_labels_of_a_plan_never_overlap(narrow: bool) -> None:
    frame = Frame(wording("kk"), narrow)
    for months in range(1, 13):
        for actual in range(1_000, 400_000, 13_000):
            marks = tuple(
                Mark((Words("Cars"),), Number(made, str(made.value)))
                for made in (
                    figure(
                        f"production/AUTO/ZZ/cars/level/pcs/actual/2024-01..2024-{months:02}",
                        str(actual),
                        0,
                        0,
                    ),
                    figure("production/AUTO/ZZ/cars/level/pcs/plan/2024", "160000", 0, 0),
                )
            )
            spec = specification(Chart("cars", "attainment", (), (), marks), frame)
            spans: dict[int, list[tuple[float, float]]] = {-1: [], 1: []}
            for row in spec["datasets"]["marks"]:
                place = row["place"]
                room = max(len(place["word"]), len(row.get("text", ""))) * 7 / spec["width"]
                begin = place["end"] - (room if place["align"] == "right" else 0)
                spans[place["side"]].append((begin, begin + room))
            for side in spans.values():
                ordered = sorted(side)
                assert all(left[1] <= right[0] for left, right in pairwise(ordered))
                assert all(begin >= -0.01 and end <= 1.01 for begin, end in ordered)


def test_an_older_publication_prints_only_what_changed() -> None:
    chart = CHARTS["en", "vintages"]
    rows = specification(chart, Frame(wording("en")))["datasets"]["marks"]
    told = [row["text"] for row in rows if row["place"]["age"] and row["place"]["told"]]
    assert told == ["5.2"]


def test_one_mark_and_only_falls_can_be_drawn() -> None:
    for kind in FORM_OF:
        for source in (CHARTS["en", "growth"].marks[-1:], CHARTS["en", "cars"].marks[:1]):
            mark = source[0]
            chart = Chart("one", kind, (Words("One"),), (Words("One"),), (Mark(mark.category, mark.number),))
            assert mark.number.text in draw(chart, wording("en")).svg


def test_an_unknown_kind_is_named() -> None:
    chart = Chart("pie", "pie", (), (), ())
    with pytest.raises(OndirisError, match="no kind 'pie'; there are attainment, bars"):
        specification(chart, Frame(wording("en")))


def test_lines_break_at_spaces_and_after_dashes_only() -> None:
    assert wrapped("January–February 46\u00a0421 cars", 9) == "January–\nFebruary\n46\u00a0421\ncars"
    assert wrapped("Construction", 5) == "Construction"
