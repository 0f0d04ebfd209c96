"""Inverses, identities, proportionality and additivity of the methods."""

from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ondiris.methods.arithmetic import UndefinedError
from ondiris.methods.attainment import attainment
from ondiris.methods.average_per import average_per
from ondiris.methods.average_per_month import average_per_month
from ondiris.methods.average_rate import average_rate
from ondiris.methods.contribution import contribution
from ondiris.methods.contribution_from_levels import contribution_from_levels
from ondiris.methods.difference_in_points import difference_in_points
from ondiris.methods.elapsed_share import elapsed_share
from ondiris.methods.even_pace import even_pace
from ondiris.methods.flow_conversion import flow_conversion
from ondiris.methods.growth_from_index import growth_from_index
from ondiris.methods.growth_from_levels import growth_from_levels
from ondiris.methods.growth_from_multiple import growth_from_multiple
from ondiris.methods.index_from_growth import index_from_growth
from ondiris.methods.index_from_multiple import index_from_multiple
from ondiris.methods.level_from_growth import level_from_growth, previous_level_from_growth
from ondiris.methods.month_from_ytd import month_from_ytd
from ondiris.methods.multiple_from_growth import multiple_from_growth
from ondiris.methods.multiple_from_index import multiple_from_index
from ondiris.methods.multiple_from_levels import multiple_from_levels
from ondiris.methods.pace import pace
from ondiris.methods.remaining import remaining
from ondiris.methods.required_multiple import required_multiple
from ondiris.methods.required_rate import required_rate
from ondiris.methods.rounding import rounded
from ondiris.methods.rounding_parts import rounding_parts
from ondiris.methods.share import share
from ondiris.methods.stock_conversion import stock_conversion
from ondiris.methods.sum_of import sum_of
from ondiris.methods.ytd_from_months import ytd_from_months
from ondiris.model.period import Period
from ondiris.model.quantities import Contribution, GrowthRate, Index, Level, Multiple

AMOUNTS = st.decimals("0.001", "9e12", allow_nan=False, places=3)
PERCENTS = st.decimals("-99", "900", allow_nan=False, places=2)
LEVELS = AMOUNTS.map(lambda value: Level(value, "t"))
GROWTHS = PERCENTS.map(GrowthRate)
RATES = st.decimals("0.01", "20000", allow_nan=False, places=2).map(lambda value: Level(value, "XTS-per-XXX"))
MONTHS = st.integers(1, 11).map(lambda month: Period.parse(f"2024-01..2024-{month:02}"))
YEAR = Period.parse("2024")


def near(left: Decimal, right: Decimal) -> bool:
    """Equal but for the 28th digit of what stood in between."""
    return abs(left - right) <= Decimal("1e-18") * max(abs(left), abs(right), Decimal(1))


@given(GROWTHS)
def test_growth_index_and_multiple_are_each_others_inverses(growth: GrowthRate) -> None:
    index = index_from_growth(growth)
    assert growth_from_index(index) == growth
    assert index_from_multiple(multiple_from_index(index)) == index
    assert growth_from_multiple(multiple_from_growth(growth)) == growth
    assert growth_from_multiple(multiple_from_index(index)) == growth


def test_no_change_is_zero_percent_one_fold_and_index_100() -> None:
    assert growth_from_index(Index(Decimal(100))) == GrowthRate(Decimal(0))
    assert multiple_from_growth(GrowthRate(Decimal(0))) == Multiple(Decimal(1))


@given(LEVELS, GROWTHS)
def test_level_and_previous_level_are_inverses(level: Level, growth: GrowthRate) -> None:
    assert near(previous_level_from_growth(level_from_growth(level, growth), growth).value, level.value)


@given(LEVELS, LEVELS)
def test_growth_leads_from_one_level_to_the_other(now: Level, before: Level) -> None:
    again = level_from_growth(before, growth_from_levels(now, before))
    assert abs(again.value - now.value) <= Decimal("1e-20") * max(now.value, before.value)
    by_multiple = growth_from_multiple(multiple_from_levels(now, before))
    assert near(by_multiple.value, growth_from_levels(now, before).value)


@given(LEVELS)
def test_of_itself_a_level_is_all_and_has_not_grown(level: Level) -> None:
    assert growth_from_levels(level, level).value == 0
    assert share(level, level).value == attainment(level, level).value == 100


@given(LEVELS, LEVELS, st.integers(1, 1000))
def test_ratios_do_not_see_the_unit_of_measurement(now: Level, before: Level, times: int) -> None:
    larger = [Level(level.value * times, level.unit) for level in (now, before)]
    for method in (growth_from_levels, multiple_from_levels, share, attainment):
        assert near(method(*larger).value, method(now, before).value)


@given(st.lists(LEVELS, min_size=1, max_size=12))
def test_months_cumulate_and_come_back(months: list[Level]) -> None:
    cumulated = [ytd_from_months(*months[: at + 1]) for at in range(len(months))]
    for at in range(1, len(months)):
        assert month_from_ytd(cumulated[at], cumulated[at - 1]) == months[at]


@given(st.lists(LEVELS, min_size=1, max_size=20), st.randoms())
def test_a_sum_has_no_order(parts: list[Level], chance: object) -> None:
    mixed = list(parts)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert sum_of(*mixed) == sum_of(*parts)


@given(st.lists(st.tuples(LEVELS, LEVELS), min_size=1, max_size=12))
def test_contributions_add_up_to_growth_and_shares_to_100(parts: list[tuple[Level, Level]]) -> None:
    whole_now, whole_before = sum_of(*(now for now, _ in parts)), sum_of(*(before for _, before in parts))
    growth = growth_from_levels(whole_now, whole_before)
    by_levels = Contribution(Decimal(0))
    by_shares = Contribution(Decimal(0))
    for now, before in parts:
        by_levels += contribution_from_levels(now, before, whole_before)
        by_shares += contribution(share(before, whole_before), growth_from_levels(now, before))
    assert abs(by_levels.value - growth.value) < Decimal("1e-9")
    assert abs(by_shares.value - growth.value) < Decimal("1e-9")
    assert abs(sum(share(before, whole_before).value for _, before in parts) - 100) < Decimal("1e-20")


@given(GROWTHS, GROWTHS)
def test_points_change_sign_with_order(first: GrowthRate, second: GrowthRate) -> None:
    there, back = difference_in_points(first, second), difference_in_points(second, first)
    assert (there + back).value == 0


@given(LEVELS, LEVELS, MONTHS)
def test_pace_is_attainment_of_the_even_pace(actual: Level, plan: Level, so_far: Period) -> None:
    even = even_pace(plan, so_far, YEAR)
    assert near(pace(actual, plan, so_far, YEAR).value, attainment(actual, even).value)
    assert near(pace(even, plan, so_far, YEAR).value, Decimal(100))
    assert near(attainment(even, plan).value, elapsed_share(so_far, YEAR).value)


@given(LEVELS, LEVELS, MONTHS)
def test_the_required_rate_reaches_the_plan(actual: Level, plan: Level, so_far: Period) -> None:
    left = 12 - so_far.months
    need = required_rate(actual, plan, so_far, YEAR)
    # Against the plan itself a much larger actual would cancel all digits that were kept.
    assert near(need.value * left, plan.value - actual.value)
    assert near(need.value * left, remaining(actual, plan).value)
    faster = required_multiple(actual, plan, so_far, YEAR)
    average = average_per_month(actual, so_far)
    assert abs(faster.value * average.value - need.value) < Decimal("1e-20") * max(plan.value, actual.value)


@given(AMOUNTS, RATES)
def test_money_converts_there_and_back(amount: Decimal, rate: Level) -> None:
    home = Level(amount, "XTS")
    foreign = flow_conversion(home, rate)
    assert foreign.unit == "XXX"
    assert near(flow_conversion(foreign, rate).value, amount)


@given(AMOUNTS, RATES)
def test_a_stock_converts_there_and_back_in_proportion(amount: Decimal, rate: Level) -> None:
    foreign = stock_conversion(Level(amount, "XTS"), rate)
    assert near(stock_conversion(foreign, rate).value, amount)
    assert near(stock_conversion(Level(2 * amount, "XTS"), rate).value, 2 * foreign.value)


@given(st.lists(st.tuples(RATES, st.integers(1, 12)), min_size=1, max_size=12), st.integers(1, 9))
def test_an_average_rate_lies_within_and_parts_can_be_averaged_first(
    parts: list[tuple[Level, int]], at: int
) -> None:
    rates, months = [rate for rate, _ in parts], [count for _, count in parts]
    found = average_rate(rates, months)
    values = [rate.value for rate in rates]
    assert min(values) <= found.value + Decimal("1e-18")
    assert found.value <= max(values) + Decimal("1e-18")
    assert near(average_rate([rates[0]] * 3, [1, 2, 3]).value, rates[0].value)
    if at < len(rates):
        halves = [average_rate(rates[:at], months[:at]), average_rate(rates[at:], months[at:])]
        assert near(average_rate(halves, [sum(months[:at]), sum(months[at:])]).value, found.value)


@given(AMOUNTS, AMOUNTS, st.integers(1, 1000))
def test_an_average_times_the_count_is_the_total(total: Decimal, count: Decimal, times: int) -> None:
    each = average_per(Level(total, "XTS"), Level(count, "t"))
    assert near(each.value * count, total)
    assert near(average_per(Level(times * total, "XTS"), Level(times * count, "t")).value, each.value)


@given(st.decimals(-(10**9), 10**9, allow_nan=False, places=5), st.integers(-4, 4))
def test_rounding_is_near_idempotent_and_odd(value: Decimal, exponent: int) -> None:
    found = rounded(value, exponent)
    assert abs(found - value) <= Decimal(5).scaleb(exponent - 1)
    assert rounded(found, exponent) == found
    assert rounded(-value, exponent) == -found


PARTS = st.lists(st.decimals(-1000, 1000, allow_nan=False, places=3), min_size=1, max_size=30)


@given(PARTS, st.integers(-2, 2))
def test_rounded_parts_add_up_and_stay_within_a_unit(parts: list[Decimal], exponent: int) -> None:
    total = rounded(sum(parts, Decimal(0)), exponent)
    unit = Decimal(1).scaleb(exponent)
    try:
        found = rounding_parts(parts, total, exponent)
    except UndefinedError:
        assume(False)
        raise
    assert sum(found) == total
    assert all(abs(new - old) < unit for new, old in zip(found, parts, strict=True))
    assert found == rounding_parts(parts, total, exponent)


@given(PARTS, st.integers(-2, 2))
def test_a_total_rounded_from_the_parts_is_always_reached(parts: list[Decimal], exponent: int) -> None:
    total = rounded(sum(parts, Decimal(0)), exponent)
    assert sum(rounding_parts(parts, total, exponent)) == total


@given(PARTS)
def test_parts_that_need_no_rounding_stay(parts: list[Decimal]) -> None:
    assert rounding_parts(parts, sum(parts, Decimal(0)), -3) == tuple(parts)


@pytest.mark.parametrize("parts", [["0.5", "0.5"], ["2.5", "0.5"]])
def test_ties_go_to_the_greater_then_to_the_earlier(parts: list[str]) -> None:
    numbers = [Decimal(part) for part in parts]
    found = rounding_parts(numbers, sum(numbers, Decimal(0)), 0)
    assert found[0] > numbers[0]
