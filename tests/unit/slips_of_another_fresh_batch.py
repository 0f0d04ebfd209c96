"""Errors of every family in longer sentences, as they came to mind: (code, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other

SLIPS: tuple[tuple[str, str, str], ...] = (
    (
        "IDX",
        "The statistics bureau put the index of physical volume in forestry at 7.2% for the first quarter of 2025; a year before it had been 101.4%.",
        "The statistics bureau put the index of physical volume in forestry at 107.2% for the first quarter of 2025; a year before it had been 101.4%.",
    ),
    (
        "PPT",
        "Defects fell from 3.8% of output to 2.9%, an improvement of 0.9 per cent that the works council praised.",
        "Defects fell from 3.8% of output to 2.9%, an improvement of 0.9 percentage points that the works council praised.",
    ),
    (
        "CMP",
        "Shipments of fertiliser are 11% lower; the director blames the strike.",
        "Shipments of fertiliser are 11% lower than in 2023; the director blames the strike.",
    ),
    (
        "UNT",
        "Each of the twelve silos holds 6,000 kilometres of barley.",
        "Each of the twelve silos holds 6,000 tonnes of barley.",
    ),
    (
        "EMP",
        "Total assets at 31 December were [INSERT] and equity was 14.1 million euros.",
        "Total assets at 31 December were 31 million euros and equity was 14.1 million euros.",
    ),
    (
        "IDX",
        "Рост выпуска комбикормов в январе–августе 2025 года составил 111,6%, сообщил аким.",
        "Рост выпуска комбикормов в январе–августе 2025 года составил 11,6%, сообщил аким.",
    ),
    (
        "PER",
        "Если в первом полугодии собрали 1,9 млрд тенге налогов, то за один лишь апрель – 2,3 млрд.",
        "Если в первом полугодии собрали 1,9 млрд тенге налогов, то за один лишь апрель – 0,3 млрд.",
    ),
    (
        "PPT",
        "Ключевую ставку подняли на 1%: была 15,25%, стала 16,25%.",
        "Ключевую ставку подняли на 1 процентный пункт: была 15,25%, стала 16,25%.",
    ),
    (
        "CMP",
        "Отгрузка щебня на 13% ниже, хотя вагонов хватает.",
        "Отгрузка щебня на 13% ниже прошлогодней, хотя вагонов хватает.",
    ),
    (
        "EMP",
        "Себестоимость тонны руды составила ?? долларов.",
        "Себестоимость тонны руды составила 41 доллар.",
    ),
    (
        "IDX",
        "2025 жылғы бірінші тоқсанда құрылыстың нақты көлем индексі 6,8% болды.",
        "2025 жылғы бірінші тоқсанда құрылыстың нақты көлем индексі 106,8% болды.",
    ),
    (
        "DIR",
        "Мал басы азайды: 2024 жылғы 1 қаңтарда 86,2 мың бас болса, 2025 жылғы 1 қаңтарда 88,9 мың бас.",
        "Мал басы көбейді: 2024 жылғы 1 қаңтарда 86,2 мың бас болса, 2025 жылғы 1 қаңтарда 88,9 мың бас.",
    ),
    (
        "PER",
        "Бірінші жартыжылдықта 1,9 млрд теңге салық жиналса, сәуірдің өзінде 2,3 млрд теңге жиналды.",
        "Бірінші жартыжылдықта 1,9 млрд теңге салық жиналса, сәуірдің өзінде 0,3 млрд теңге жиналды.",
    ),
    (
        "PPT",
        "Базалық мөлшерлеме 15,25%-дан 16,25%-ға көтеріліп, 1 пайызға өсті.",
        "Базалық мөлшерлеме 15,25%-дан 16,25%-ға көтеріліп, 1 пайыздық тармаққа өсті.",
    ),
    (
        "CMP",
        "Қиыршықтас жөнелту 13%-ға төмен, бірақ вагон жеткілікті.",
        "Қиыршықтас жөнелту былтырғыдан 13%-ға төмен, бірақ вагон жеткілікті.",
    ),
    (
        "EMP",
        "Кеннің тоннасының өзіндік құны ?? доллар болды.",
        "Кеннің тоннасының өзіндік құны 41 доллар болды.",
    ),
    (
        "DIR",
        "Debt fell: 4.1 billion euros in 2023, 4.6 billion euros in 2024.",
        "Debt rose: 4.1 billion euros in 2023, 4.6 billion euros in 2024.",
    ),
    (
        "DIR",
        "Долг сократился: в 2023 году – 4,1 млрд рублей, в 2024 году – 4,6 млрд рублей.",
        "Долг вырос: в 2023 году – 4,1 млрд рублей, в 2024 году – 4,6 млрд рублей.",
    ),
    (
        "DIR",
        "Қарыз азайды: 2023 жылы 4,1 млрд теңге, 2024 жылы 4,6 млрд теңге.",
        "Қарыз өсті: 2023 жылы 4,1 млрд теңге, 2024 жылы 4,6 млрд теңге.",
    ),
)
