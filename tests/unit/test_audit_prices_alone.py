"""Right sentences about what was paid, money in two currencies, averages of others: nothing is told."""

import pytest

from ondiris.audit import audit

SENTENCES = (
    "In 2024 spare parts for 200 buses were bought for $24,000.",
    "In 2024 the club bought 30 toy locomotives for $900.",
    "В 2024 году на ремонт 200 автобусов потратили 18 млн тенге.",
    "В 2024 году акимат взял в лизинг 40 автобусов за 9 млн тенге в месяц.",
    "2024 жылы 200 автобусты жөндеуге 18 млн теңге бөлінді.",
    "In 2024 the state railways paid $2.4 billion for 300 new sleeping cars from a Swiss builder.",
    # shares whose whole is told once
    "В 2024 году лёгкая промышленность обеспечила 8% выпуска области, пищевая — 47%, металлургия — 36%.",
    # days that are worked
    "In 2024 the bakery made 1,200 loaves a day, which adds up to 300 thousand a year.",
    # "has already" is no "as already"
    "Of a budget of €40 million for 2024, the contractor has already spent €36 million on the roof.",
    # the same money in another currency
    "In 2024 the cellars earned 276 million lari abroad, $102 million at 2.70 lari to the dollar.",
    # averages of larger wholes
    "In 2024 margins at four mills ranged from 4.1% to 9.7%; the national average was 11.3%.",
    "В 2024 году рентабельность фабрик составила 4,2%, 7,1% и 9,8%, в среднем по стране — 11,3%.",
    # land that is harvested
    "Rain of 85 mm in ten days delayed the harvest of some 60,000 ha in 2024.",
    # a profit after tax is less than what the costs leave
    "Revenue for 2024 was $18.45 million, expenses $16.92 million and net profit $1.23 million.",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_what_was_paid_for_something_else_is_left_alone(sentence: str) -> None:
    assert [(each.code, sentence[each.start : each.end]) for each in audit(sentence).findings] == []
