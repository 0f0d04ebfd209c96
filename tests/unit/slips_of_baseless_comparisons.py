"""So much more, with nothing it is more than, and the same with a base: (code, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    ("CMP", "Zinc in 2024: the main figures • output – 310,000 tonnes, 7% less • average price – $2,700 a tonne", "Zinc in 2024: the main figures • output – 310,000 tonnes, 7% less than in 2023 • average price – $2,700 a tonne"),
    ("CMP", "The brewery employs 640 people. Its deliveries to shops were 9% lower again.", "The brewery employs 640 people. Its deliveries to shops were 9% lower again than a year before."),
    ("CMP", "The city opened two bridges on Monday. Rail freight was 3.2% heavier in May already.", "The city opened two bridges on Monday. Rail freight was 3.2% heavier in May already than a year earlier."),
    ("CMP", "The plant builds 200,000 fridges a year. Its sales in Poland were 11% higher in July as well.", "The plant builds 200,000 fridges a year. Its sales in Poland were 11% higher in July as well than a year earlier."),
    ("CMP", "Queues at the border were 15% longer too.", "Queues at the border were 15% longer too than in the spring."),
    ("CMP", "Цинк за 2024 год: главное • выпуск – 310 тыс. тонн, на 7% меньше • средняя цена – 2 700 долларов за тонну", "Цинк за 2024 год: главное • выпуск – 310 тыс. тонн, на 7% меньше, чем в 2023 году • средняя цена – 2 700 долларов за тонну"),
    ("CMP", "На пивоварне трудятся 640 человек. Отгрузка магазинам на 9% ниже опять.", "На пивоварне трудятся 640 человек. Отгрузка магазинам на 9% ниже, чем год назад."),
    ("CMP", "Завод собирает 200 тыс. холодильников в год. Продажи в Польше снова на 11% выше.", "Завод собирает 200 тыс. холодильников в год. Продажи в Польше были на 11% выше, чем в июле прошлого года."),
    ("CMP", "Очереди на границе тоже были на 15% длиннее.", "Очереди на границе тоже были на 15% длиннее, чем весной."),
    ("CMP", "Топливо обошлось перевозчику на 6% дешевле также и в июне.", "Топливо обошлось перевозчику на 6% дешевле, чем в июне прошлого года."),
    ("CMP", "Мырыш, 2024 жыл: негізгі деректер • өндіріс – 310 мың тонна, 7% аз • орташа баға – тоннасына 2 700 доллар", "Мырыш, 2024 жыл: негізгі деректер • өндіріс – 310 мың тонна, 2023 жылғыдан 7% аз • орташа баға – тоннасына 2 700 доллар"),
    ("CMP", "Сыра зауытында 640 адам істейді. Дүкендерге жөнелтілгені тағы 9% төмен болды.", "Сыра зауытында 640 адам істейді. Дүкендерге жөнелтілгені былтырғыдан 9% төмен болды."),
    ("CMP", "Банктің қысқаша есебі • несие қоржыны – 1,8 трлн теңге, 12% көп • қарыз алушы – 480", "Банктің қысқаша есебі • несие қоржыны – 1,8 трлн теңге, былтырғыдан 12% көп • қарыз алушы – 480"),
    ("CMP", "Шекарадағы кезек 15% ұзақ болып шықты.", "Шекарадағы кезек көктемдегіден 15% ұзақ болып шықты."),
    ("CMP", "Отын бағасы 6% арзан болды.", "Отын бағасы былтырғыдан 6% арзан болды."),
)
