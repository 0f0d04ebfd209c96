"""Slips of the kinds that were really printed, in sentences of our own: (code, wrong, right)."""

SLIPS: tuple[tuple[str, str, str], ...] = (
    # An index is told as growth.
    ("IDX", "The manufacturing industry grew by 105.1% in the first half of 2024.",
     "The manufacturing industry grew by 5.1% in the first half of 2024."),
    ("IDX", "In January-May 2025 food production grew at a rate of 111.2%, chemicals at 112.9%.",
     "In January-May 2025 food production grew at a rate of 11.2%, chemicals at 12.9%."),
    ("IDX", "In 2018 Turkistan region showed growth of 110.6%, Almaty region of 109.3%.",
     "In 2018 Turkistan region showed growth of 10.6%, Almaty region of 9.3%."),
    ("IDX", "The growth rate of industrial production reached 105.6 percent in 2022.",
     "The growth rate of industrial production reached 5.6 percent in 2022."),
    ("IDX", "In January-February 2023 industrial production grew by 105.3 percent.",
     "In January-February 2023 industrial production grew by 5.3 percent."),
    ("IDX", "Рост промышленного производства за 2025 год составил 110,9%.",
     "Рост промышленного производства за 2025 год составил 10,9%."),
    ("IDX", "По итогам 2025 года рост в обрабатывающей промышленности достигнет 111,5%.",
     "По итогам 2025 года рост в обрабатывающей промышленности достигнет 11,5%."),
    ("IDX", "Производство продуктов питания за 2023 год увеличилось на 107,8%.",
     "Производство продуктов питания за 2023 год увеличилось на 7,8%."),
    ("IDX", "2023 жылы тамақ өнімдерінің өндірісі 107,8%-ға артты.",
     "2023 жылы тамақ өнімдерінің өндірісі 7,8%-ға артты."),
    ("IDX", "The production volume index of the region stood at 5.3% in 2023.",
     "The production volume index of the region stood at 105.3% in 2023."),
    ("IDX", "За 2023 год индекс промышленного производства составил 4,3%.",
     "За 2023 год индекс промышленного производства составил 104,3%."),
    # The verb goes one way and the numbers the other.
    ("DIR", "In nine months of 2023 furniture output increased from 196 billion tenge to 193 billion tenge.",
     "In nine months of 2023 furniture output decreased from 196 billion tenge to 193 billion tenge."),
    ("DIR", "Cement output dropped to 11.6 million tonnes in 2023 from 11.2 million tonnes in 2022.",
     "Cement output rose to 11.6 million tonnes in 2023 from 11.2 million tonnes in 2022."),
    ("DIR", "За 2023 год экспорт снизился с 5,1 млрд долларов до 5,6 млрд долларов.",
     "За 2023 год экспорт вырос с 5,1 млрд долларов до 5,6 млрд долларов."),
    ("DIR", "2023 жылы экспорт 5,6 млрд доллардан 5,1 млрд долларға дейін өсті.",
     "2023 жылы экспорт 5,6 млрд доллардан 5,1 млрд долларға дейін төмендеді."),
    ("DIR", "Some 46,000 cars left the line in four months of 2024, exceeding the plan of 160,000 cars.",
     "Some 46,000 cars left the line in four months of 2024, 29% of the plan of 160,000 cars."),
    # Periods that do not compare.
    ("PER", "Output rose to 356 trillion soums in January-October 2021 from 26.7 trillion soums in "
            "January 2021.",
     "Output rose to 356 trillion soums in January-October 2021 from 290.7 trillion soums in "
     "January-October 2020."),
    ("PER", "Output rose from 251.4 trillion soums in 2022 to 271 trillion soums in 2021.",
     "Output rose from 251.4 trillion soums in 2021 to 271 trillion soums in 2022."),
    ("PER", "In 2107 the region opened 12 plants.", "In 2017 the region opened 12 plants."),
    ("PER", "В 2107 году в области открыли 12 заводов.", "В 2017 году в области открыли 12 заводов."),
    # Thousands, millions, billions.
    ("MAG", "In 2023 manufacturing output was 21.6 trillion tenge, and the industry contributed 4.3 "
            "billion tenge to "
     "the economy.",
     "In 2023 manufacturing output was 21.6 trillion tenge, and the industry contributed 8.3 trillion "
     "tenge to the "
     "economy."),
    ("MAG", "Lead output will grow from 2.4 thousand tonnes to 2.5 million tonnes in 2024.",
     "Lead output will grow from 2.4 million tonnes to 2.5 million tonnes in 2024."),
    ("MAG", "At a rate of 450 tenge per dollar the plant cost 90 billion tenge ($200 billion) in 2023.",
     "At a rate of 450 tenge per dollar the plant cost 90 billion tenge ($200 million) in 2023."),
    ("MAG", "В 2024 году по курсу 450 тенге за доллар завод стоил 90 млн тенге (200 млн долларов).",
     "В 2024 году по курсу 450 тенге за доллар завод стоил 90 млрд тенге (200 млн долларов)."),
    # Parts and wholes.
    ("SUM", "In 2025 pharmaceutical output reached 171.6 billion tenge, including medicines worth 167.3 "
            "billion tenge "
     "and preparations worth 13.1 billion tenge.",
     "In 2025 pharmaceutical output reached 181.6 billion tenge, including medicines worth 167.3 billion "
     "tenge and "
     "preparations worth 13.1 billion tenge."),
    ("SUM", "In 2020 machinery accounted for 51.8%, pharmaceuticals for 34.1%, metallurgy for 18.8% and "
            "food for 16.3%.",
     "In 2020 machinery accounted for 31.8%, pharmaceuticals for 4.1%, metallurgy for 38.8% and food for "
     "16.3%."),
    ("SUM", "Доля машиностроения в 2023 году составила 113,4%.", "Доля машиностроения в 2023 году "
                                                                 "составила 13,4%."),
    # Changes that do not fit.
    ("NFL", "From 2010 to 2021 car output rose 6-fold, from 11 thousand units to 93.5 thousand units.",
     "From 2010 to 2021 car output rose 8.5-fold, from 11 thousand units to 93.5 thousand units."),
    ("NFL", "In four years industrial output rose 1.8 times from 453.8 billion tenge to 707.8 billion tenge.",
     "In four years industrial output rose 1.6 times from 453.8 billion tenge to 707.8 billion tenge."),
    ("GRO", "За 2022 год выпуск вырос на 34,3%, с 193 млрд тенге до 196 млрд тенге.",
     "За 2022 год выпуск вырос на 1,6%, с 193 млрд тенге до 196 млрд тенге."),
    # Per cent and points.
    ("PPT", "In 2023 the share of elite seed rose from 7.1% to 9.0%, or by 1.9%.",
     "In 2023 the share of elite seed rose from 7.1% to 9.0%, or by 1.9 percentage points."),
    ("PPT", "In 2024 the share of elite seed rose by 1.9% to 9%.",
     "In 2024 the share of elite seed rose by 1.9 percentage points to 9%."),
    ("PPT", "В 2023 году экспорт вырос на 6,4 процентного пункта до 5,6 млрд долларов.",
     "В 2023 году экспорт вырос на 6,4% до 5,6 млрд долларов."),
    # Times.
    ("NFL", "Zinc output saw a 68.8%-fold rise in 2023.", "Zinc output saw a 68.8% rise in 2023."),
    ("NFL", "In 2023 production of wagons increased 0.8 times.", "In 2023 production of wagons increased "
                                                                 "1.8 times."),
    ("NFL", "В 2023 году экспорт вырос в 0,7 раза.", "В 2023 году экспорт вырос в 1,7 раза."),
    ("NFL", "In 2023 investment in furniture grew by 350%, or 3.5 times.",
     "In 2023 investment in furniture grew by 250%, or 3.5 times."),
    # Missing and garbled numbers.
    ("EMP", "In 2020 industrial output was AZN 37.1 billion ($).", "In 2020 industrial output was AZN "
                                                                   "37.1 billion."),
    ("EMP", "In 2025 the zones attracted investment of trillion tenge.",
     "In 2025 the zones attracted investment of 10.4 trillion tenge."),
    ("EMP", "В 2025 году объем инвестиций составил трлн тенге.",
     "В 2025 году объем инвестиций составил 10,4 трлн тенге."),
    ("EMP", "In 2020 the output of food products fell by 6 1.3 percent.",
     "In 2020 the output of food products fell by 61.3 percent."),
    # Currencies.
    ("UNT", "In 2023 the plan was $16.656 billion tenge.", "In 2023 the plan was 16.656 billion tenge."),
    ("FX", "In 2024 the plants cost 44.3 billion tenge ($100.0 million), 88.6 billion tenge ($200.0 "
           "million) and "
     "22.2 billion tenge ($61.0 million) at the official exchange rate.",
     "In 2024 the plants cost 44.3 billion tenge ($100.0 million), 88.6 billion tenge ($200.0 million) and "
     "22.2 billion tenge ($50.1 million) at the official exchange rate."),
    # Labels.
    ("LBL", "In five months of 2019 the volume of production was 102%, the minister said.",
     "In five months of 2019 the volume of production was 102% of the level of the year before, the "
     "minister said."),
    ("LBL", "В 2019 году объем производства составил 98%, сообщил министр.",
     "В 2019 году объем производства составил 98% к уровню прошлого года, сообщил министр."),
    ("LBL", "The growth rate of exports in 2023 amounted to 5.6 billion dollars.",
     "The growth rate of exports in 2023 amounted to 5.6%."),
    # Told twice.
    ("CON", "In 2021 industrial output grew by 6.2%.\n\nIndustrial output grew by 7.1% in 2021, the "
            "ministry said.",
     "In 2021 industrial output grew by 6.2%.\n\nIndustrial output grew by 6.2% in 2021, the ministry said."),
    ("RND", "In 2020 manufacturing output was 995.6 billion tenge.\n\nManufacturing output was 995 "
            "billion tenge in "
     "2020, the ministry said.",
     "In 2020 manufacturing output was 995.6 billion tenge.\n\nManufacturing output was 996 billion tenge "
     "in 2020, "
     "the ministry said."),
)  # fmt: skip
