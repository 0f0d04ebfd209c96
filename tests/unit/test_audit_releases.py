"""Right sentences in the ways of statistical offices and agencies that were once flagged, in words of our own."""

# ruff: noqa: E501 - a paragraph a line

import pytest

from ondiris.audit import audit

RIGHT = {
    "en": (
        # One sentence a country: its name tells the numbers apart, be it two letters or a point of the compass.
        "Borduria produced 2.3 Mt in May 2024, up 41.2% on May 2023. The EZ (11) produced 7.4 Mt, up 9.8%. North "
        "Syldavia produced 1.9 Mt, up 4.6%. South Syldavia produced 1.7 Mt, up 6.4%.",
        "In May 2024, the north smelted 41.3 million tonnes of zinc, up 3.6 percent year on year. Borduria smelted 22.7 "
        "million tonnes of zinc in May, an increase of 7.1 percent.",
        "In 2024 sales of the frozen segment rose by $2,140 (7.6%). Sales of the baked segment rose by $6,310 (7.1%).",
        "Real output grew by 3.4 percent in the second quarter of 2024. The mean of output and income grew by 2.6 percent "
        "in the third quarter of 2024, compared with growth of 2.3 percent in the second quarter of 2024.",
        # "Respectively" before a comparative; sectors counted among sectors; a line broken by its width.
        "In the three months to May 2024, production and manufacturing were 8.7% and 5.1% respectively below their peak.",
        "Output fell by 0.3% in May 2024. There were falls in 3 of the 6 sectors, the largest in quarrying, which fell by "
        "5.2%.",
        "In May 2024 the price of timber rose 1.6 percent, compared with\na rise of 0.7 percent in April 2024.",
        # Bases that are of another number, or are none at all.
        "Output rose by 0.4% in June 2024 compared with May 2024. It was stable in May, after a fall of 0.9% in April; that "
        "of mines fell by 0.6% in June 2024, after a rise of 0.2% in May.",
        "Traffic grew by 2.3 per cent in 2024, up from 1.7 per cent growth in 2023, on the back of third quarter growth of "
        "five per cent. In the first quarter of 2024 traffic fell by 0.8 per cent.",
        "The agency expects 2024 output of 7.31 million tonnes, up 0.6% from the previous forecast and 2025 output of 7.02 "
        "million tonnes is up 2.1% from earlier.",
        "Compared to the third quarter of 2023, growth was up by 1.4% points. On an annual basis, growth of the economy stood "
        "at 1.2% as against 4.3% recorded in 2022.",
        # How much more, and from what: not to what.
        "Wheat stocks were put at 268.1 million tonnes, up 1.4 million tonnes from the June estimate but down 11.8 million "
        "tonnes, or 4%, from a record 279.9 million tonnes in 2022.",
        "Rye stocks were put at 176.3 million tonnes, up 2% from the June estimate of 172.9 million tonnes and up 1% from "
        "173.8 million tonnes estimated for 2022.",
        "Capacity is to increase by 40% (490 MW) by 2030, from 1,220 MW in 2023.",
        "In 2024 9.4 tonnes of silver was mined at the old pit, which is 3 tonnes less than last year, 2.6 tonnes at the new one.",
        "Zinc output totalled 9 million tonnes, down by 3.6 percent year on year, with Borduria making 7 million tonnes, "
        "increasing by 0.8 percent.",
        "Futures contracts traded that week suggest that timber could range from $31 to $64 in May 2025.",
        "Additions were 58 MW in 2023 which is less when compared to 66 MW in 2022. This shows a downward trend in additions "
        "while others are on the rise.",
        # A fiscal year; statisticians' growth of less than nothing; digits in another order by chance.
        "Output grew by 4.6% during the first ten months (July-April) of the fiscal year 2023.",
        "In May 2024 the sector recorded a growth rate of -1.70 per cent year on year.",
        "In May 2024 hospitals took on 52,000 people. Schools took on 9,000, shops 18,000. Hiring in clinics went on, "
        "with a gain of 13,000 jobs. Hiring in business services went on, adding 31,000 jobs. Farms took on 6,000, mines 2,000, "
        "quarries 1,000, ports 5,000, depots 7,000 and railways 8,000.",
        # A list from the largest; a faster index; a threshold; so many months; one plant of several.
        "In May 2024 seven branches grew, led by printing with a growth of 118.4 percent; 31.2-percent growth in dyes; and 30.6 "
        "percent in bakeries.",
        "In March 2024 factory output, as measured by the volume of production index, was slower than the 21.4% of February.",
        "Mean capacity utilization was 83.6% with twelve of the 20 branches registering utilization rates of 80% and above.",
        "Mining production increased by 0.4% in August 2024 compared with July 2024.\n\nMining production increased by 1.6% in "
        "the three months ended August 2024 compared with the previous three months.",
        "Bank lends $14.2 million for a 20 MW solar plant\n\nBefore that the bank had financed a 30 MW solar plant in the south.",
        "In May 2024 passenger car exports fell by 18.5 percent to 46,050 units. In the same period, the country exported 28,611 "
        "lorries, up 7.6 percent year on year.",
        "The trading profit fell, after an 81.2 per cent rise in the net interest charge to €46.3m.\n\nThere was a net "
        "attributable loss of €36.4m compared with a profit of €115m.",
    ),
    "ru": (
        "За пять месяцев 2024 года добыча и обработка были на 8,7% и 5,1% соответственно ниже, чем в 2019 году.",
        "За первые десять месяцев (июль – апрель) финансового года 2023/24 выпуск вырос на 4,6%.",
    ),
    "kk": (
        "Қаржы жылының алғашқы он айында (шілде–сәуір) өндіріс өткен жылдың тиісті кезеңіне қарағанда 4,6%-ға өсті.",
    ),
}
WRONG = (
    # What was right above, with a slip: the amount that a change is from is found behind other changes.
    (
        "GRO001",
        "Wheat stocks were put at 268.1 million tonnes in 2024, down 1.4 million tonnes from the June estimate and down "
        "14.8 million tonnes, or 5.2%, from 279.9 million tonnes in 2022.",
    ),
    (
        "DIR001",
        "Wheat stocks were put at 268.1 million tonnes in 2024, down 1.4 million tonnes from the June estimate but up "
        "11.8 million tonnes, or 4.2%, from 279.9 million tonnes in 2022.",
    ),
    (
        "CON001",
        "Borduria smelted 2.3 Mt of zinc in May 2024, up 41.2% on May 2023.\n\nIn May 2024 Borduria smelted 2.3 Mt of "
        "zinc, up 48.2%.",
    ),
)


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language, texts in RIGHT.items() for text in texts]
)
def test_a_right_sentence_of_a_release_is_left_alone(language: str, text: str) -> None:
    told = [each for each in audit(text, language=language).findings if each.severity != "note"]
    assert [(each.code, text[each.start : each.end], each.evidence) for each in told] == []


@pytest.mark.parametrize(("code", "text"), WRONG)
def test_a_slip_in_such_a_sentence_is_told(code: str, text: str) -> None:
    assert code in {each.code for each in audit(text, language="en").findings}


def test_amounts_before_a_change_of_which_only_one_is_exact_are_no_two() -> None:
    text = "In 2023 Akra handled nearly 49.2 million boxes, Bemba almost 39 million boxes and Cirra 35.3 million, up 12%."
    assert [claim.printed for claim in audit(text, language="en").claims][-1] == "12%"
