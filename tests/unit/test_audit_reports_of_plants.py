"""Right sentences in the manner of releases and company reports, which were once misread."""

# ruff: noqa: E501 - a paragraph a line

import pytest

from ondiris.audit import audit

TEXTS = (
    # two things in two clauses, each with its change
    "Exports of woven cloth rose by 13.4 percent to earn $7.10 billion in 2024, while knitted goods fetched "
    "$6.73 billion, up 6.9 percent year on year.",
    # a base behind what a rise led to; another country in the next sentence
    "World output of pipes rose 4.6 percent to 145 million tonnes in March from the same month a year ago. "
    "Output in Japan rose to 72 million tonnes, up 1.8 percent from March 2016.",
    # two amounts from two others
    "Exports to Iran and Oman were 0.12 and 0.14 million tons in July 2017, going down from 0.13 million tons "
    "and 0.18 million tons in July 2016.",
    # how many fewer is no amount of the month
    "The works made 147,481 units in January 2018, with just 72 fewer cars built in January 2018 than in the "
    "month of January 2017.",
    # a name in its brackets, and what all came to
    "The order from Oman pushed the rest of Asia above the 11 billion yen mark in May 2024. East Asia, including "
    "China, although down on the month, helped Asia as a whole to exceed 40 billion yen.",
    # a mark that was passed
    "Foreign demand rose 12.5% to 88.8 billion yen in May 2024. It was the first time in five months that demand "
    "exceeded 85 billion yen.",
    # a change whose base is named by its month
    "Orders rose 17.1 percent year on year in June. The value of orders in June was 154.7 billion yen, which was "
    "up 0.9 percent from May's reading of 153.3 billion yen.",
    # an index, and those of its branches in brackets
    "In May 2024 the index of mining was 101.9 percent, which is due to an increase in the production of metal "
    "ores (107.2 percent) and other minerals (102.9 percent).",
    # shares of two flows
    "Trade with the first five countries made up 31.9 percent of exports in May 2024. Imports from the first five "
    "countries made up 39.1 percent of total imports.",
    # what was lost is no fall
    "The company had a revenue of $38.1 million, an EBITDA of $14.4 million and a net loss of $23.4 million in the "
    "fourth quarter of 2017.",
    # a market that is a part, and a mine that the paragraph began with
    "In July 2025 mills in the north sold 2.65 million tons of cement, an increase of 17.6% against July 2024."
    "\n\nMills in the north sold 2.42 million tons of cement in domestic markets in July 2025, an increase of "
    "12.3% against July 2024.",
    "Copper production in the fourth quarter of 2020 was 203,000 tonnes.\n\nHillside made 251,000 tonnes of copper "
    "in the year. Copper production in the fourth quarter of 2020 of 63,000 tonnes was a record.",
    # another thing in the sentence between an amount and a change
    "First-quarter throughput fell 1.5% year-on-year to 171.44 million tonnes. The data also showed a 3.9% "
    "year-on-year increase in crude oil production to 17.71 million tonnes last month, with output in the first "
    "quarter up 4.4%.",
    "Increasing production of bricks in the processing industry totaled 14.9 percent, in the chemical industry – "
    "3.8 percent, in metallurgy – 5.4 percent.",
    # a part of what grew, and days for which a stock lasts
    "Sales of scooters and vans rose 22% in October to 3.95 lakh units from a year earlier. Sales of scooters grew by "
    "24% to 3.82 lakh units, of which the domestic market accounted for 3.01 lakh units, an increase of 19% over the "
    "corresponding year-ago period.",
    "The mines raised 136.9 million tonnes of coal in the April-June period of 2018.\nAccording to the authority, 16 "
    "power plants had coal for less than seven days, as of 28 June.",
    # a span of days, ranges from ranges, a quarter of the next year
    "Exports rose 6.8 percent in the first 20 days of December.\nOutbound shipments reached $40.3 billion in the Dec. "
    "1-20 period, compared with $37.7 billion a year earlier, according to the customs service.",
    "The agency last assessed the price of spodumene down by 6.25% to $700-800 per tonne on October 31, from $750-850 "
    "per tonne on September 26.",
    "The mine made 106,683 tonnes in the January-March quarter, the firm said.\nIt raised its shipments by 18.1% to "
    "111,000 tonnes in the quarter, up from 94,000 tonnes in October-December 2018.",
)


@pytest.mark.parametrize("text", TEXTS)
def test_nothing_is_told_of_it(text: str) -> None:
    told = [finding for finding in audit(text, language="en").findings if finding.severity.value != "note"]
    assert told == []
