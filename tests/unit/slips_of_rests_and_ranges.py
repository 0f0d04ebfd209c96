"""What is left of a whole beside its plan, ranges and rates, multiples told before what they lead to."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    ("SUM", "The port authority spent 1.84 trillion rupees, 2.1% short of its budget of 1.88 trillion. Quays took 0.92 trillion, cranes 0.41 trillion and everything else the remaining 0.71 trillion.", "The port authority spent 1.84 trillion rupees, 2.1% short of its budget of 1.88 trillion. Quays took 0.92 trillion, cranes 0.41 trillion and everything else the remaining 0.51 trillion."),
    ("SUM", "Barley was sown on 2.4 million hectares. Winter kinds took up 1.1 million hectares and spring kinds the remaining 1.9 million.", "Barley was sown on 2.4 million hectares. Winter kinds took up 1.1 million hectares and spring kinds the remaining 1.3 million."),
    ("SUM", "Of the money for the ring road the city paid for 700 of the 1,900 metres, and the state for the other 1,700.", "Of the money for the ring road the city paid for 700 of the 1,900 metres, and the state for the other 1,200."),
    ("SUM", "В 2025 году бюджет района составил 18,4 млрд рублей. Три года назад было 11,2 млрд. На школы ушло 7,1 млрд, на дороги – 4,6 млрд, остальные 8,7 млрд – на всё прочее.", "В 2025 году бюджет района составил 18,4 млрд рублей. Три года назад было 11,2 млрд. На школы ушло 7,1 млрд, на дороги – 4,6 млрд, остальные 6,7 млрд – на всё прочее."),
    ("SUM", "Жарысқа 9 400 адам қатысты, соның 3 100-і 42 км-ге, 4 200-і 21 км-ге, қалған 3 100-і 10 км-ге жүгірді.", "Жарысқа 9 400 адам қатысты, соның 3 100-і 42 км-ге, 4 200-і 21 км-ге, қалған 2 100-і 10 км-ге жүгірді."),
    ("MAG", "In 2024 Turkmen fields sold 12.4 billion cubic metres of gas. Receipts of 3.1 million dollars mean an average price of 250 dollars per thousand cubic metres.", "In 2024 Turkmen fields sold 12.4 billion cubic metres of gas. Receipts of 3.1 billion dollars mean an average price of 250 dollars per thousand cubic metres."),
    ("MAG", "В 2024 году продано 12,4 млрд кубометров газа. Выручка 3,1 млн долларов означает среднюю цену 250 долларов за тысячу кубометров.", "В 2024 году продано 12,4 млрд кубометров газа. Выручка 3,1 млрд долларов означает среднюю цену 250 долларов за тысячу кубометров."),
    ("GRO", "In 2025 the average price of coke went from 8,200 to 9,430 roubles a tonne, a rise of 25%.", "In 2025 the average price of coke went from 8,200 to 9,430 roubles a tonne, a rise of 15%."),
    ("GRO", "В 2025 году цена кокса изменилась с 8 200 до 9 430 рублей за тонну, это рост на 25%.", "В 2025 году цена кокса изменилась с 8 200 до 9 430 рублей за тонну, это рост на 15%."),
    ("NFL", "In 2021 the dairy took in 40 tonnes of milk a day, now it takes in 3.5 times as much, 180 tonnes.", "In 2021 the dairy took in 40 tonnes of milk a day, now it takes in 3.5 times as much, 140 tonnes."),
    ("NFL", "Зауыт тәулігіне 40 тонна сүт қабылдаса, қазір үш жарым есе көп, 180 тонна қабылдайды.", "Зауыт тәулігіне 40 тонна сүт қабылдаса, қазір үш жарым есе көп, 140 тонна қабылдайды."),
    ("DIR", "Бірінші топта көрсеткіш 158-ден 136 мм-ге, екінші топта 142-ден 157 мм-ге төмендеді.", "Бірінші топта көрсеткіш 158-ден 136 мм-ге, екінші топта 157-ден 142 мм-ге төмендеді."),
    ("PPT", "Unemployment in June 2023: 4.9%; in June 2022: 6.3%; that is 0.4 percentage points lower.", "Unemployment in June 2023: 4.9%; in June 2022: 5.3%; that is 0.4 percentage points lower."),
    ("MAG", "In 2025 the smelter cost 410.5 billion tenge, which at the rate of 452.5 tenge is $907 billion.", "In 2025 the smelter cost 410.5 billion tenge, which at the rate of 452.5 tenge is $907 million."),
)
