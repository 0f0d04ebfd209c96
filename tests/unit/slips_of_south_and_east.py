"""What the press of the south and the east prints rightly, beside slips of the same kind: (code, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    ("GRO", "In 2019 revenue rose by 12% to R1.76-billion from R1.42-billion.", "In 2019 revenue rose by 12% to R1.76-billion from R1.57-billion."),
    ("GRO", "The deficit fell by 64 percent from P6.5 billion in May 2023 to P3.5 billion in May 2024.", "The deficit fell by 46 percent from P6.5 billion in May 2023 to P3.5 billion in May 2024."),
    ("GRO", "The states shared N617.56 billion in March 2024, a drop of N2.19 billion compared to N619.85 billion in February.", "The states shared N617.56 billion in March 2024, a drop of N2.29 billion compared to N619.85 billion in February."),
    ("GRO", "Stocks of ore stood at 617.5 tonnes in March 2024, a drop of 2.1 tonnes from 619.8 tonnes in February.", "Stocks of ore stood at 617.5 tonnes in March 2024, a drop of 2.3 tonnes from 619.8 tonnes in February."),
    ("GRO", "The mining sector made 512,300 tonnes of copper in 2019 compared with 561,900 tonnes in 2018. This represents a decline of about 39,600 tonnes of copper.", "The mining sector made 512,300 tonnes of copper in 2019 compared with 561,900 tonnes in 2018. This represents a decline of about 49,600 tonnes of copper."),
    ("GRO", "Allocations rose by about Rs 40,000 crore to Rs 5,75,000 crore in 2024 from Rs 5,55,322 crore in 2023.", "Allocations rose by about Rs 20,000 crore to Rs 5,75,000 crore in 2024 from Rs 5,55,322 crore in 2023."),
    ("GRO", "Spending rose by Rs.2,345 crore to Rs.17,616 crore in 2024 from Rs.14,171 crore in 2023.", "Spending rose by Rs.3,445 crore to Rs.17,616 crore in 2024 from Rs.14,171 crore in 2023."),
    ("EMP", "In 2024 the field gave 700,0000 barrels a day.", "In 2024 the field gave 700,000 barrels a day."),
    ("EMP", "In 2024 the county had 1000,000 km of roads.", "In 2024 the county had 100,000 km of roads, as in 2022,2023 and before."),
    ("EMP", "In 2024 the state spent Rs 1,20,7892 crore.", "In 2024 the state spent Rs 12,07,892 crore."),
    ("UNT", "In 2024 the wind farms had an investment of 266,000 tonnes.", "In 2024 the wind farms brought carbon dioxide savings of more than 266,000 tonnes."),
    ("UNT", "In 2024 the number of miners was 646,000 tonnes.", "In 2024 the production of copper by large-scale miners in the period under review was 646,000 tonnes."),
    ("SUM", "In 2018 the centre and the towns shared N8.0 trillion. The centre took N3.5 trillion, the other tiers N5.4 trillion.", "In 2018 the centre and the towns shared N8.0 trillion. The centre took N3.5 trillion, the other tiers N4.5 trillion. In 2017 the centre took N2.5 trillion while the other tiers shared N3.3 trillion."),
    ("SUM", "In 2018 exports of coal were 31.3 million tons. Among them, 33.9 million tons went by rail.", "In 2018 exports of coal were 31.3 million tons. An increase of 2.9 million tons. Among them, 3.9 million tons went by rail."),
    ("PER", "A car cost 121,300 roubles in May 2024 against 120,100 in April 2024, up 1.0% year on year.", "Dealers sold 69,600 cars last month. Shops sold fewer, dropping by 13.9% from 90,900 cars in January 2023 to 78,300 in January 2024."),
    ("PER", "In the first quarter (January-February) of 2025 shops sold 134,200 cars.", "In early 2025 (January-February) shops sold 134,200 cars."),
    ("PER", "В первом квартале 2025 года (январь-февраль) продали 134 200 машин.", "В начале 2025 года (январь-февраль) продали 134 200 машин."),
    ("CON", "In January 2024 shops sold 78,300 cars.\n\nSales of cars in shops in January 2024 were 78,300 cars, of which 21,900 were small. As said, 87,300 cars were sold.", "Retail sales fell by 13.9% from 90,900 cars in January 2023 to 78,300 in January 2024.\n\nThe brand still leads although its wholesale sales fell by 28% to 20,900 cars in January 2024 from 29,000 in January 2023."),
    ("CON", "EXPORTS OF WIRE HIT $3.7 BILLION. In 2024 mills sold wire for $3.1 billion abroad.", "• Earnings of $84 million and unhedged earnings of $69 million in 2024\n• In 2024 output was 29,600 barrels\n• Capital spending was $63 million in 2024"),
    ("CON", "In 2024 the plant had a staff of 1,600. Our 1,060 colleagues know the product.", "In 2024 4.30 million tonnes or 91.8 percent of all cargo was in transit. The private share of the cargo was 81.9 percent in 2024."),
    ("RND", "Visitors in 2024: 18,350 (in the booklet 19.8 thousand).", "Availability reached the 65% mark in May 2024. The performance since January is at 58.9%, which is notable."),
    ("DIR", "In 2017 the firm lowered its spending from $325 million to $375 million.", "In 2017 the firm lowered its guidance of spending to $250 to $300 million (from $325 to $375 million)."),
    ("PPT", "The share of exports was 59% in 2023 against 68% in 2022, a reduction of 9%.", "The share of exports was 59% in 2023 against 68% in 2022, an absolute reduction of 9%."),
    ("PPT", "Доля экспорта была 59% в 2023 году против 68% в 2022 году, снижение на 9%.", "Доля экспорта была 59% в 2023 году против 68% в 2022 году, абсолютное снижение на 9%."),
    ("IDX", "In 2024 sales of the brand rose by 104.2% year on year.", "In 2024 sales of the brand soared by 124.2% year on year."),
    ("IDX", "In March 2024 exports of biodiesel rose by 104.56% year on year.", "In March 2024 exports of biodiesel jumped by 118.56% to 32,127 tonnes from the previous month's 14,699 tonnes."),
    ("GRO", "In June 2016 the utilisation fell to 69.4% from 71.3% in May, a drop of 3.3 percentage points from May.", "Having reached 71.3% in May 2016, the utilisation fell to 69.4%, a drop of 3.3 percentage points from June 2015."),
    ("LBL", "In 2024 the volume of exports was 81.3%.", "In 2024 the export performance of mineral products averaged 81.3%."),
)
