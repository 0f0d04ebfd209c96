"""Prices that are said to have moved to a percentage: (code, wrong, right)."""

SLIPS: tuple[tuple[str, str, str], ...] = (
    (
        "LBL004",
        "Food prices rose to 9.3% in May 2024 from 8.8% in April.",
        "Food price inflation rose to 9.3% in May 2024 from 8.8% in April.",
    ),
    (
        "LBL004",
        "In 2024 producer prices dropped to 3.4%.",
        "In 2024 producer prices dropped by 3.4% year on year.",
    ),
    (
        "LBL004",
        "В мае 2024 года потребительские цены снизились до 9,3%.",
        "В мае 2024 года рост потребительских цен снизился до 9,3%.",
    ),
    (
        "LBL004",
        "В 2024 году цены на муку выросли до 3,4%.",
        "В 2024 году цены на муку выросли на 3,4% к 2023 году.",
    ),
    (
        "LBL004",
        "2024 жылы ұн бағасы 3,4%-ға дейін өсті.",
        "2024 жылы ұн бағасы өткен жылмен салыстырғанда 3,4%-ға өсті.",
    ),
    (
        "LBL005",
        "In 2024 there are 448,000 jobless, a number of unemployed of 4.6%.",
        "In 2024 there are 448,000 jobless, a rate of unemployment of 4.6%.",
    ),
    (
        "LBL005",
        "In 2024 the region reported a number of exporters of 38%.",
        "In 2024 the region reported a share of exporters of 38%.",
    ),
)
