"""Right sentences in the ways of newspapers and releases that were once flagged, in words of our own."""

# ruff: noqa: E501 - a paragraph a line

import pytest

from ondiris.audit import audit

SENTENCES = (
    # An abbreviation that includes the magnitude; a teaser that is cut short; a headline beside a headline.
    "In 2023 zinc output fell by 0.7% to 13.6 million tonnes (MT) compared with 13.7 MT in 2022. One country alone "
    "smelted 6.4 MT.",
    "In 2023 the world smelted 13.6 million tonnes of zinc, and half of it came from […]",
    "Zinc output fell 3.1% to 118 mt in March 2023, biggest single month fall in years\nOne country's output in March "
    "2023 was 9.6mt",
    # The ends of a range are one part, and lie in any order of time.
    "The ministry expects exports of 21-22 million tonnes of cereals in 2024, of them barley - 13-14 million tonnes.",
    "Quotas raised prices. Net receipts have swung from a low of 310 billion dollars in 2016 to a high of 640 billion "
    "dollars in 2012.",
    # A change and what it leads to, with no preposition before the change.
    "The rise in the deficit of May 2024 reflected an increase in the goods gap of $1.4 billion to $58.3 billion. For "
    "2023, the deficit was $412.6 billion, up $18.4 billion from 2022.",
    "In May 2024 the mine lifted output 41,300 tonnes more than in April. The pit next to it decrease output by 12,200 "
    "tonnes to 2.718 million tonnes.",
    "In 2024 average exports of services decreased $1.6 billion to $171.3 billion. Average imports decreased $1.4 "
    "billion to $215.9 billion. The average deficit increased $0.5 billion from 2023.",
    # Two amounts, each with its own change; two things of which only one has a base.
    "In nine months of 2024 production and sales of lorries came to 1.734 million units and 1.781 million units, down "
    "2.6 percent and 1.4 percent year on year, respectively.",
    "In 2024 bank assets jumped 12.4 percent from a year earlier to 164 trillion yuan, while liabilities were 151.7 "
    "trillion yuan, up 11.9 percent year on year.",
    # The share of August is no share of September; goods are bought in tonnes; the verb alone is the same.
    "The deficit was 4.12 trillion rupees in April-September 2023, compared to the target of 5.03 trillion rupees for "
    "the financial year. It has shrunk since August 2023, when it reached 88.4% of the target.",
    "The brewery will raise its barley purchases from 4,000 tonnes to 9,000 tonnes by 2030.",
    "Offices hired 314,000 people in May 2024. Councils added 88,000 and schools 41,000. Shops took on 228,000 people, "
    "while kitchens, hit hardest by the storms, made a gain of 152,000, mostly in hotels; depots grew by 83,000, farms "
    "by 64,000, mines by 12,000 and quarries by 7,400.\n\nClinics also made large gains, at 125,000, while ports rose "
    "by 61,000 and railways by 19,000.",
    # Last year's amount was converted at last year's rate.
    "Revenue for nine months of 2025 was 7,214 billion tenge ($13,874 million) compared with 6,302 billion tenge "
    "($13,735 million).",
    # A quarter beside a half-year; a share of others; tenths of a point; a fiscal quarter; so much a share.
    "Copper output for the quarter fell by 18.2% to 31,000 tonnes compared with the first quarter of 2024, and for the "
    "first six months of 2024 fell by 11.4% to 71,300 tonnes.",
    "Five years on, the share of new plants rose from 40% to 65%. The share of foreign ones also rose from 25% in 2010 to "
    "48% in 2024.",
    "In May 2024 the rate of growth slowed by three tenths compared to April, from 4.4% to 4.1%.",
    "The chain reported net earnings of $4 million, or 23 cents per diluted share, for the third quarter ended Sept. 28, "
    "compared to net earnings of $3.1 million, or 18 cents per diluted share, in 2006.",
    "The firm earned $518 million, or $1.31 a share, in May 2024, up from $402.6 million, or 97 cents a share, in May 2023.",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_right_sentence_of_a_newspaper_is_left_alone(sentence: str) -> None:
    told = [each for each in audit(sentence, language="en").findings if each.severity != "note"]
    assert [(each.code, sentence[each.start : each.end], each.evidence) for each in told] == []


def test_a_declared_abbreviation_gives_its_magnitude() -> None:
    text = "Zinc output was 13.6 million tonnes (MT) in 2023.\n\nOne country smelted 6.4 MT, and exports came to 900 t."
    values = [claim.value for claim in audit(text, language="en").claims if claim.unit == "t"]
    assert values == [13_600_000, 6_400_000, 900]


def test_an_abbreviation_without_the_letter_of_the_magnitude_is_the_unit_alone() -> None:
    text = "Output was 1.4 million barrels per day (bpd) in 2023.\n\nOne well gives 900 bpd."
    assert [claim.value for claim in audit(text, language="en").claims] == [1_400_000, 900]


def test_amounts_of_two_years_have_each_their_own_rate_of_exchange() -> None:
    text = (
        "2021 жылмен салыстырғанда 2022 жылғы көрсеткіштер:\n\nТабыс 400 млрд теңгемен (1 000 млн АҚШ доллары) "
        "салыстырғанда 25%-ға өсіп, 500 млрд теңгеге (1 111 млн АҚШ доллары) жетті; пайда 200 млрд теңгемен (500 млн "
        "АҚШ доллары) салыстырғанда 25%-ға өсіп, 250 млрд теңгеге (556 млн АҚШ доллары) жетті."
    )
    assert [each.code for each in audit(text, language="kk").findings if each.severity != "note"] == []
