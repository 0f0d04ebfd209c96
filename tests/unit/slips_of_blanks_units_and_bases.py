"""Blanks at the end of a clause, units of sheets and pipes, bases yet to come: (family, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other

SLIPS: tuple[tuple[str, str, str], ...] = (
    (
        "EMP",
        "The plant makes 8 million square metres of tiles a year. The number of jobs will be XXX.",
        "The plant makes 8 million square metres of tiles a year. The number of jobs will be 380.",
    ),
    (
        "EMP",
        "The rate fell from 5.1% to 4.7% in 2024. The number of vacancies is now ___.",
        "The rate fell from 5.1% to 4.7% in 2024. The number of vacancies is now 5,900.",
    ),
    (
        "EMP",
        "A file is looked at for XX working days on average, said the office.",
        "A file is looked at for 14 working days on average, said the office.",
    ),
    (
        "EMP",
        "Мощность завода – 8 млн квадратных метров плитки в год, рабочих мест будет ХХХ.",
        "Мощность завода – 8 млн квадратных метров плитки в год, рабочих мест будет 380.",
    ),
    (
        "EMP",
        "Уровень безработицы за 2024 год опустился с 5,1 до 4,7%. Вакансий на портале сейчас ___.",
        "Уровень безработицы за 2024 год опустился с 5,1 до 4,7%. Вакансий на портале сейчас 5900.",
    ),
    (
        "EMP",
        "Рассмотрение одной заявки занимает в среднем ХХ рабочих дней.",
        "Рассмотрение одной заявки занимает в среднем 14 рабочих дней.",
    ),
    (
        "EMP",
        "Бір өтінішті қарауға орта есеппен ХХ жұмыс күні кетеді.",
        "Бір өтінішті қарауға орта есеппен 14 жұмыс күні кетеді.",
    ),
    (
        "EMP",
        "Порталда бос орын саны қазір ___.",
        "Порталда бос орын саны қазір 5900.",
    ),
    (
        "PER",
        "In November 2024 food prices were up 12.9% on November of next year.",
        "In November 2024 food prices were up 12.9% on November of last year.",
    ),
    (
        "PER",
        "Output in September rose by 4.1% compared with October of this year.",
        "Output in September rose by 4.1% compared with August of this year.",
    ),
    (
        "PER",
        "In the first half exports were 12.3 billion dollars, 4% more than in the second half of this year.",
        "In the first half exports were 12.3 billion dollars, 4% more than in the first half of last year.",
    ),
    (
        "PER",
        "В ноябре продукты подорожали на 12,9% к ноябрю следующего года.",
        "В ноябре продукты подорожали на 12,9% к ноябрю прошлого года.",
    ),
    (
        "PER",
        "Экспорт за первое полугодие вырос на 4% по сравнению с первым полугодием будущего года.",
        "Экспорт за первое полугодие вырос на 4% по сравнению с первым полугодием прошлого года.",
    ),
    (
        "PER",
        "Выпуск в сентябре вырос на 4,1% по сравнению с октябрём этого года.",
        "Выпуск в сентябре вырос на 4,1% по сравнению с августом этого года.",
    ),
    (
        "PER",
        "Қарашада азық-түлік келесі жылғы қарашамен салыстырғанда 12,9%-ға қымбаттады.",
        "Қарашада азық-түлік өткен жылғы қарашамен салыстырғанда 12,9%-ға қымбаттады.",
    ),
    (
        "PER",
        "Қыркүйекте өндіріс осы жылғы қазанмен салыстырғанда 4,1%-ға өсті.",
        "Қыркүйекте өндіріс осы жылғы тамызбен салыстырғанда 4,1%-ға өсті.",
    ),
    (
        "UNT",
        "The plant will turn out 600 kilometres of glass a day and employ 450 people.",
        "The plant will turn out 600 tonnes of glass a day and employ 450 people.",
    ),
    (
        "UNT",
        "In 2024 the works shipped 40 million kWh of tiles.",
        "In 2024 the works shipped 40 million square metres of tiles.",
    ),
    (
        "UNT",
        "The capacity of the wind farm will be 150 MWh.",
        "The capacity of the wind farm will be 150 MW.",
    ),
    (
        "UNT",
        "Мощность предприятия – 8 млн киловатт-часов плитки в год, рабочих мест будет 380.",
        "Мощность предприятия – 8 млн квадратных метров плитки в год, рабочих мест будет 380.",
    ),
    (
        "UNT",
        "Мощность ветропарка составит 150 МВт·ч, окупится он за одиннадцать лет.",
        "Мощность ветропарка составит 150 МВт, окупится он за одиннадцать лет.",
    ),
    (
        "LBL",
        "Добыча нефти за полугодие составила 49,9 млн тонн. Средняя масса экспортной нефти – 71 доллар за баррель.",
        "Добыча нефти за полугодие составила 49,9 млн тонн. Средняя цена экспортной нефти – 71 доллар за баррель.",
    ),
    (
        "UNT",
        "Длина новой дороги составит 45 тонн.",
        "Длина новой дороги составит 45 километров.",
    ),
    (
        "UNT",
        "Кәсіпорын жылына 90 мың шақырым/сағат құбыр шығарып, 420 адамды жұмыспен қамтиды.",
        "Кәсіпорын жылына 90 мың тонна құбыр шығарып, 420 адамды жұмыспен қамтиды.",
    ),
    (
        "UNT",
        "Еңбек порталында қазір 5 900 тонна бос орын бар.",
        "Еңбек порталында қазір 5 900 бос орын бар.",
    ),
    (
        "UNT",
        "Жаңа жолдың ұзындығы 45 тонна болады.",
        "Жаңа жолдың ұзындығы 45 шақырым болады.",
    ),
)
