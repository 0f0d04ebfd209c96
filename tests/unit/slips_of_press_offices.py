"""Units, labels and rounder tellings that a press office mixes up, and a rate that its amounts deny: (family, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other

SLIPS: tuple[tuple[str, str, str], ...] = (
    (
        "FX",
        "The line will take €30 million (18.0 billion tenge) and the halls €12 million (7.2 billion tenge). The owner counts one euro as 510 tenge.",
        "The line will take €30 million (18.0 billion tenge) and the halls €12 million (7.2 billion tenge). The owner counts one euro as 600 tenge.",
    ),
    (
        "UNT",
        "The mill will make 40,000 tonnes of flour a year and employ 120 megawatts.",
        "The mill will make 40,000 tonnes of flour a year and employ 120 people.",
    ),
    (
        "UNT",
        "A kilogram of mutton is now sold for 3,400 tonnes.",
        "A kilogram of mutton is now sold for 3,400 tenge.",
    ),
    (
        "UNT",
        "The area of the zone is 270 hours, and 1,900 people work there.",
        "The area of the zone is 270 hectares, and 1,900 people work there.",
    ),
    (
        "LBL",
        "The average monthly real wage in May 2024 was 350,000 tenge, 12.0% more than the 312,500 tenge of a year before. Consumer prices rose by 9.4% over the same time.",
        "The average monthly nominal wage in May 2024 was 350,000 tenge, 12.0% more than the 312,500 tenge of a year before. Consumer prices rose by 9.4% over the same time.",
    ),
    (
        "LBL",
        "Loans to farms stood at 820 billion tenge on 1 June 2024; the average volume on them was 17.2% a year.",
        "Loans to farms stood at 820 billion tenge on 1 June 2024; the average rate on them was 17.2% a year.",
    ),
    (
        "UNT",
        "Мука подорожала: мешок теперь продают за 9 400 тонн.",
        "Мука подорожала: мешок теперь продают за 9 400 тенге.",
    ),
    (
        "UNT",
        "Площадь новой зоны – 270 часов, занято на ней 1 900 человек.",
        "Площадь новой зоны – 270 гектаров, занято на ней 1 900 человек.",
    ),
    (
        "UNT",
        "Число безработных снизилось до 31 200 человек. Вакансий на бирже сейчас 4 800 тонн.",
        "Число безработных снизилось до 31 200 человек. Вакансий на бирже сейчас 4 800.",
    ),
    (
        "LBL",
        "Средняя реальная зарплата в мае 2024 года составила 350 000 тенге и выросла на 12,0% по сравнению с 312 500 тенге годом ранее. Цены за это же время поднялись на 9,4%.",
        "Средняя номинальная зарплата в мае 2024 года составила 350 000 тенге и выросла на 12,0% по сравнению с 312 500 тенге годом ранее. Цены за это же время поднялись на 9,4%.",
    ),
    (
        "LBL",
        "Кредиты фермерам на 1 июня 2024 года составили 820 млрд тенге; средняя величина займа – 17,2% годовых.",
        "Кредиты фермерам на 1 июня 2024 года составили 820 млрд тенге; средняя ставка займа – 17,2% годовых.",
    ),
    (
        "UNT",
        "Диірмен жылына 40 мың тонна ұн шығарып, 120 мегаваттты жұмыспен қамтиды.",
        "Диірмен жылына 40 мың тонна ұн шығарып, 120 адамды жұмыспен қамтиды.",
    ),
    (
        "UNT",
        "Жаңа аймақтың ауданы – 270 сағат, онда 1 900 адам еңбек етеді.",
        "Жаңа аймақтың ауданы – 270 гектар, онда 1 900 адам еңбек етеді.",
    ),
    (
        "LBL",
        "Шаруаларға берілген несиелер 2024 жылғы 1 маусымда 820 млрд теңге болды. Орташа несие көлемі – жылдық 17,2%.",
        "Шаруаларға берілген несиелер 2024 жылғы 1 маусымда 820 млрд теңге болды. Орташа несие мөлшерлемесі – жылдық 17,2%.",
    ),
    (
        "RND",
        "Export brought in $1,840 million in the first quarter of 2024 and $2,024 million in the second. The half-year gave 3,864 million, about 4.2 billion dollars.",
        "Export brought in $1,840 million in the first quarter of 2024 and $2,024 million in the second. The half-year gave 3,864 million, about 3.9 billion dollars.",
    ),
    (
        "MAG",
        "Экспорт в первом квартале 2024 года принёс 1 840 млн долларов, во втором – 2 024 млн. За полугодие вышло 3 864 млн, около 3,9 млн долларов.",
        "Экспорт в первом квартале 2024 года принёс 1 840 млн долларов, во втором – 2 024 млн. За полугодие вышло 3 864 млн, около 3,9 млрд долларов.",
    ),
    (
        "RND",
        "Инвестиции в основной капитал области в 2024 году – 986 млрд тенге, то есть чуть меньше 10 трлн тенге.",
        "Инвестиции в основной капитал области в 2024 году – 986 млрд тенге, то есть чуть меньше 1 трлн тенге.",
    ),
    (
        "RND",
        "Investment in the region in 2024 came to 986 billion tenge, that is almost 10 trillion.",
        "Investment in the region in 2024 came to 986 billion tenge, that is almost 1 trillion.",
    ),
    (
        "RND",
        "2024 жылы экспорттан бірінші тоқсанда 1 840 млн доллар, екінші тоқсанда 2 024 млн доллар түсті. Жартыжылдықта барлығы 3 864 млн, шамамен 4,2 млрд доллар болды.",
        "2024 жылы экспорттан бірінші тоқсанда 1 840 млн доллар, екінші тоқсанда 2 024 млн доллар түсті. Жартыжылдықта барлығы 3 864 млн, шамамен 3,9 млрд доллар болды.",
    ),
    (
        "RND",
        "Manufacturing drew 1,740 billion tenge of investment in 2024, that is 17.4 trillion tenge.",
        "Manufacturing drew 1,740 billion tenge of investment in 2024, that is 1.74 trillion tenge.",
    ),
    (
        "MAG",
        "Недобор в 2024 году составил 1,4 трлн тенге, то есть 1 400 млн тенге.",
        "Недобор в 2024 году составил 1,4 трлн тенге, то есть 1 400 млрд тенге.",
    ),
    (
        "RND",
        "2024 жылы жоспарға 1,4 трлн теңге, яғни 140 млрд теңге жетпей қалды.",
        "2024 жылы жоспарға 1,4 трлн теңге, яғни 1 400 млрд теңге жетпей қалды.",
    ),
    (
        "SUM",
        "In 2024 the output of industry came to 41.7 trillion tenge. The index of physical volume was 103.2%. "
        "Mining accounted for 19.1 trillion tenge, manufacturing for 18.6 trillion and energy for 5.0 trillion.",
        "In 2024 the output of industry came to 42.7 trillion tenge. The index of physical volume was 103.2%. "
        "Mining accounted for 19.1 trillion tenge, manufacturing for 18.6 trillion and energy for 5.0 trillion.",
    ),
    (
        "SUM",
        "За 2024 год объём промышленного производства составил 1 749 млрд тенге, индекс – 102,9%. Рост, таким образом, равен 2,9%. "
        "На обрабатывающую промышленность пришлось 1 047 млрд тенге, на горнодобывающую – 546 млрд, на энергетику – 256 млрд тенге.",
        "За 2024 год объём промышленного производства составил 1 849 млрд тенге, индекс – 102,9%. Рост, таким образом, равен 2,9%. "
        "На обрабатывающую промышленность пришлось 1 047 млрд тенге, на горнодобывающую – 546 млрд, на энергетику – 256 млрд тенге.",
    ),
)
