"""What Kazakh newspapers print rightly and might be taken for a slip, beside one: (code, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    # A dash behind a name leads to the number of another thing; a bracket that is closed belongs to what is before it.
    ("NFL", "Май өндіру 4,5 есеге, яғни 450%-ға өсті.", "2024 жылы өткен жылмен салыстырғанда өсім: сүт – 6,2%, май – 4,5 есеге, ірімшік – 8%."),
    ("NFL", "Production of butter grew 4.5 times, or 450%.", "In 2024 growth on 2023 by product: milk – 6.2%, oil – 4.5 times, cheese – 8%."),
    ("NFL", "Выпуск масла вырос в 4,5 раза, или на 450%.", "В 2024 году рост к 2023 году: молоко – 6,2%, мёд – 4,5 раза, сыр – 8%."),
    ("SUM", "Қордың салымы 400 млрд теңге болды. Ауылға 60 млрд теңге, яғни қор салымының 51%-ы бөлінді.", "Қор салымының 32% - ы Балқаш қаласының үлесіне (64 млрд теңге), 11% - ы Сораң қаласының үлесіне (22 млрд теңге) және 18% - ы Абай қаласының үлесіне (36 млрд теңге) тиесілі."),
    # A part with its own per cent is no whole of another one.
    ("SUM", "Алқап 3 600 мың гектар. Оның 1 080 мың гектары немесе 80 пайызы алқаптан жиналды.", "Егіннің 1 920 мың гектары немесе 80 пайызы орылып, 1 680 мың гектар алқап немесе 70 пайызы жиналды. Майлы дақылдың 124 мың гектары немесе 62 пайызы орылып, 44 мың гектары немесе 22 пайызы жиналды."),
    # How much of a plan is reached is no share of what is named beside it.
    ("SUM", "Биыл 24,2 млн тонна кен өндірілді. Оның ішінде ірі кеніште 27,6 млн тонна кен өндірілді.", "Биыл 24,2 млн тонна кен өндірілді. Оның ішінде ірі кеніште 7,6 млн тонна кен өндірілді, бұл жоспар 100% орындалды."),
    # A subtotal beside its own parts.
    ("SUM", "Барлығы 64 млн тонна, оның ішінде үш кеніште 38 млн тонна: бірінші – 29 млн тонна, екінші – 21 млн тонна, үшінші – 18 млн тонна.", "Барлығы 64 млн тонна, оның ішінде үш кеніште 38 млн тонна: бірінші – 9 млн тонна, екінші – 21 млн тонна, үшінші – 8 млн тонна."),
    ("SUM", "The total is 64 million tonnes, including 38 million tonnes from three pits: 29 million tonnes from the first, 21 million tonnes from the second and 18 million tonnes from the third.", "The total is 64 million tonnes, including 38 million tonnes from three pits: 9 million tonnes from the first, 21 million tonnes from the second and 8 million tonnes from the third."),
    # "Its" of a speaker is of no number.
    ("SUM", "Зауыт 7,9 млн тонна өндірді. Оның 8,9 млн тоннасы экспортқа кетті.", "Зауыт 7,9 млн тонна өндірді. Оның айтуынша, комбинаттың биылғы көлемі 89 млн тоннадан асады."),
    # The year stands before "the same period": what is compared with is no period of the next numbers.
    ("PER", "2024 жылғы қаңтар-тамызда 58 млн тонна мұнай өндірілді. Тек тамыздың өзінде 61 млн тонна өндірілді.", "2024 жылғы қаңтар-тамызда 58 млн тонна мұнай өндірілді (2023 жылдың сәйкес кезеңімен салыстырғанда 99,6%). Ірі кеніштерде 36 млн тонна өндірілді."),
    ("IDX", "2021 жылы өнеркәсіптің НКИ 4,6% болды.", "2021 жылы НКИ туралы деректе облыс салымдарының 31% - ы Балқаш қаласына тиесілі."),
)
