"""Directions, points, times, rates and hedges told against the numbers beside them: (code, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    # a time that is told to be cut grows
    ("DIR", "In 2024 the clinic shortened the wait for a scan from 9 to 14 minutes.", "In 2024 the clinic shortened the wait for a scan from 14 to 9 minutes."),
    ("DIR", "В 2024 году время погрузки вагона сократили с 35 до 50 минут.", "В 2024 году время погрузки вагона сократили с 50 до 35 минут."),
    ("DIR", "2024 жылы вагонды тиеу уақыты 35 минуттан 50 минутқа дейін қысқарды.", "2024 жылы вагонды тиеу уақыты 50 минуттан 35 минутқа дейін қысқарды."),
    # slowed to what is more
    ("DIR", "In May 2024 annual inflation slowed to 8.9% after 8.4% in April.", "In May 2024 annual inflation slowed to 8.4% after 8.9% in April."),
    ("DIR", "В мае 2024 года годовая инфляция ускорилась до 8,4 % после 8,9 % в апреле.", "В мае 2024 года годовая инфляция ускорилась до 8,9 % после 8,4 % в апреле."),
    # the points of a sentence of its own, told the other way
    ("DIR", "At the end of 2024 the debt stood at 38.2% of output, a year earlier at 36.5%. The burden fell by 1.7 percentage points.", "At the end of 2024 the debt stood at 38.2% of output, a year earlier at 36.5%. The burden grew by 1.7 percentage points."),
    ("DIR", "Долг на конец 2024 года равнялся 38,2 % ВВП, годом ранее — 36,5 %. Нагрузка сократилась на 1,7 процентного пункта.", "Долг на конец 2024 года равнялся 38,2 % ВВП, годом ранее — 36,5 %. Нагрузка выросла на 1,7 процентного пункта."),
    ("DIR", "2024 жылдың соңында қарыз ЖІӨ-нің 38,2 %-ына жетті, бір жыл бұрын 36,5 % болған. Жүктеме 1,7 пайыздық тармаққа кеміді.", "2024 жылдың соңында қарыз ЖІӨ-нің 38,2 %-ына жетті, бір жыл бұрын 36,5 % болған. Жүктеме 1,7 пайыздық тармаққа өсті."),
    # by how much a plan was exceeded or missed
    ("DIR", "In 2024 customs collected 824 billion tenge against a plan of 800 billion, so the plan was missed by 3.0%.", "In 2024 customs collected 824 billion tenge against a plan of 800 billion, so the plan was exceeded by 3.0%."),
    ("DIR", "По итогам 2024 года при плане 800 млрд тенге таможня собрала 776 млрд тенге. План перевыполнен на 3,0 %.", "По итогам 2024 года при плане 800 млрд тенге таможня собрала 776 млрд тенге. План недовыполнен на 3,0 %."),
    ("DIR", "2024 жылы кеден 824 млрд теңге жинады, жоспар 800 млрд теңге болатын. Жоспар 3,0 %-ға кем орындалды.", "2024 жылы кеден 824 млрд теңге жинады, жоспар 800 млрд теңге болатын. Жоспар 3,0 %-ға артық орындалды."),
    # per cent for points, the two percentages in the sentence before
    ("PPT", "Доля кабельного телевидения на конец 2024 года — 22 %, у спутникового — 31 %. Год назад у спутникового было 27 %: доля прибавила четыре процента.", "Доля кабельного телевидения на конец 2024 года — 22 %, у спутникового — 31 %. Год назад у спутникового было 27 %: доля прибавила четыре процентных пункта."),
    ("PPT", "В мае 2024 года инфляция ускорилась до 8,9 % против 8,4 % в апреле. Прибавка составила 0,5 %.", "В мае 2024 года инфляция ускорилась до 8,9 % против 8,4 % в апреле. Прибавка составила 0,5 процентного пункта."),
    ("PPT", "2024 жылы жұмыссыздық 4,9 %-дан 4,7 %-ға түсіп, 0,2 пайызға азайды.", "2024 жылы жұмыссыздық 4,9 %-дан 4,7 %-ға түсіп, 0,2 пайыздық тармаққа азайды."),
    ("PPT", "2024 жылы жеңіл өнеркәсіптің үлесі 3,1 %-дан 3,9 %-ға көтеріліп, 0,8 пайыз қосты.", "2024 жылы жеңіл өнеркәсіптің үлесі 3,1 %-дан 3,9 %-ға көтеріліп, 0,8 пайыздық тармақ қосты."),
    # points of a price
    ("PPT", "In 2024 copper closed at $9,120 a tonne on Monday, against $9,310 on Friday, a loss of 2.0 percentage points.", "In 2024 copper closed at $9,120 a tonne on Monday, against $9,310 on Friday, a loss of 2.0 percent."),
    # times, one too many or too few
    ("NFL", "The studio opened in 2019 with 12 designers; today there are 96, seven times as many.", "The studio opened in 2019 with 12 designers; today there are 96, eight times as many."),
    ("NFL", "2019 жылы цехта он адам істеді, қазір 70 адам істейді, алты есе көп.", "2019 жылы цехта он адам істеді, қазір 70 адам істейді, жеті есе көп."),
    ("NFL", "The port loaded 4.2 million tonnes of ore in May, 0.4 times the 3.0 million of May 2024.", "The port loaded 4.2 million tonnes of ore in May, 1.4 times the 3.0 million of May 2024."),
    # a list of amounts in two currencies, one of which has another rate
    ("FX", "In 2024 the first part, 20 million euros, is worth 11.2 billion tenge, the second, 35 million euros, 16.9 billion tenge, the third, 50 million euros, 28.0 billion tenge.", "In 2024 the first part, 20 million euros, is worth 11.2 billion tenge, the second, 35 million euros, 19.6 billion tenge, the third, 50 million euros, 28.0 billion tenge."),
    ("FX", "В 2024 году Алматы получит 20 млн евро, или 11,2 млрд тенге, Шымкент 35 млн евро — 16,9 млрд тенге, Тараз 50 млн евро — 28,0 млрд тенге.", "В 2024 году Алматы получит 20 млн евро, или 11,2 млрд тенге, Шымкент 35 млн евро — 19,6 млрд тенге, Тараз 50 млн евро — 28,0 млрд тенге."),
    ("FX", "2024 жылғы бірінші бөлік 20 млн еуро 11,2 млрд теңгеге, екіншісі 35 млн еуро 16,9 млрд теңгеге, үшіншісі 50 млн еуро 28,0 млрд теңгеге тең.", "2024 жылғы бірінші бөлік 20 млн еуро 11,2 млрд теңгеге, екіншісі 35 млн еуро 19,6 млрд теңгеге, үшіншісі 50 млн еуро 28,0 млрд теңгеге тең."),
    # hedges far from the number beside them, and in the next sentence
    ("RND", "In 2024 the market had 2,930 stalls, more than four thousand.", "In 2024 the market had 2,930 stalls, almost three thousand."),
    ("RND", "В 2024 году заказчикам передали 34 700 тракторов, почти 37 тысяч.", "В 2024 году заказчикам передали 34 700 тракторов, почти 35 тысяч."),
    ("RND", "2024 жылы базарда 2 930 дүкен болды, төрт мыңнан астам.", "2024 жылы базарда 2 930 дүкен болды, үш мыңға жуық."),
    ("RND", "In 2024 the centre placed 1,284 people in jobs. \"Almost 1,200 people got work,\" its head says.", "In 2024 the centre placed 1,284 people in jobs. \"Almost 1,300 people got work,\" its head says."),
    # a fraction in words that the two amounts do not give
    ("RND", "In 2024 the herd counted 9,600 sheep, of which 4,800 sheep, exactly a third, were sold.", "In 2024 the herd counted 9,600 sheep, of which 3,200 sheep, exactly a third, were sold."),
    ("RND", "The town pays 18.4 billion tenge of the 2024 bridge. Its whole price is 27.6 billion tenge, so the town bears three-quarters.", "The town pays 18.4 billion tenge of the 2024 bridge. Its whole price is 27.6 billion tenge, so the town bears two-thirds."),
    ("RND", "Фонд даёт в 2024 году 21,6 млрд тенге. Стройка стоит 28,8 млрд тенге, то есть фонд платит ровно две трети.", "Фонд даёт в 2024 году 21,6 млрд тенге. Стройка стоит 28,8 млрд тенге, то есть фонд платит ровно три четверти."),
    ("RND", "2024 жылы қор 21,6 млрд теңге береді. Құрылыс құны 28,8 млрд теңге, яғни қор үштен екісін төлейді.", "2024 жылы қор 19,2 млрд теңге береді. Құрылыс құны 28,8 млрд теңге, яғни қор үштен екісін төлейді."),
    # output is no other thing than what was made
    ("DIR", "2024 жылы зауыт тамызда 16,8 мың тонна шыны құйды, шілдеде 14,0 мың тонна болған, яғни өндіріс 20 пайызға азайды.", "2024 жылы зауыт тамызда 16,8 мың тонна шыны құйды, шілдеде 14,0 мың тонна болған, яғни өндіріс 20 пайызға өсті."),
    ("DIR", "Завод в 2024 году отлил 16,8 тыс. тонн стекла, годом ранее — 14,0 тыс. тонн, то есть производство сократилось на 20 %.", "Завод в 2024 году отлил 16,8 тыс. тонн стекла, годом ранее — 14,0 тыс. тонн, то есть производство выросло на 20 %."),
)
