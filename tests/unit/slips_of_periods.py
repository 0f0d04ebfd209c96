"""Slips of periods, in sentences of our own: (code, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other

SLIPS: tuple[tuple[str, str, str], ...] = (
    # A result of months that are not over on the day of telling.
    ("PER002", "On 14 June 2024 the ministry reported that in January-June 2024 steel output rose by 3.1% year on year.",
     "On 14 July 2024 the ministry reported that in January-June 2024 steel output rose by 3.1% year on year."),
    ("PER002", "Almaty, 5 September 2024. Exports in January-September 2024 fell by 2.4% year on year.",
     "Almaty, 5 October 2024. Exports in January-September 2024 fell by 2.4% year on year."),
    ("PER002", "The results of the third quarter of 2024 were published on 12 August 2024: output grew by 4% year on year.",
     "The results of the third quarter of 2024 were published on 12 October 2024: output grew by 4% year on year."),
    ("PER002", "According to the statistics released on 3 March 2024, manufacturing in March 2024 grew by 5.5% year on year.",
     "According to the statistics released on 15 April 2024, manufacturing in March 2024 grew by 5.5% year on year."),
    ("PER002", "14 июня 2024 года министр сообщил, что за январь-июнь 2024 года экспорт вырос на 3,1% год к году.",
     "14 июля 2024 года министр сообщил, что за январь-июнь 2024 года экспорт вырос на 3,1% год к году."),
    ("PER002", "Алматы, 5 сентября 2024 года. Экспорт за январь-сентябрь 2024 года снизился на 2,4% год к году.",
     "Алматы, 5 октября 2024 года. Экспорт за январь-сентябрь 2024 года снизился на 2,4% год к году."),
    ("PER002", "На брифинге 12 августа 2024 года подвели итоги III квартала 2024 года: выпуск вырос на 4% год к году.",
     "На брифинге 12 октября 2024 года подвели итоги III квартала 2024 года: выпуск вырос на 4% год к году."),
    ("PER002", "2024 жылғы 14 маусымда министр 2024 жылғы қаңтар-маусымда экспорт 3,1%-ға өсті деп хабарлады, бұл өткен жылмен салыстырғанда.",
     "2024 жылғы 14 шілдеде министр 2024 жылғы қаңтар-маусымда экспорт 3,1%-ға өсті деп хабарлады, бұл өткен жылмен салыстырғанда."),
    # Years swapped between two amounts.
    ("PER003", "Revenue of the plant was 18.2 billion tenge in 2021 against 14.6 billion tenge in 2022.",
     "Revenue of the plant was 18.2 billion tenge in 2022 against 14.6 billion tenge in 2021."),
    ("PER003", "Exports totalled $5.1 billion in 2021, compared with $4.6 billion in 2022.",
     "Exports totalled $5.1 billion in 2022, compared with $4.6 billion in 2021."),
    ("PER003", "Выручка завода в 2021 году составила 18,2 млрд тенге против 14,6 млрд тенге в 2022 году.",
     "Выручка завода в 2022 году составила 18,2 млрд тенге против 14,6 млрд тенге в 2021 году."),
    ("PER003", "Экспорт составил 5,1 млрд долларов в 2021 году по сравнению с 4,6 млрд долларов в 2022 году.",
     "Экспорт составил 5,1 млрд долларов в 2022 году по сравнению с 4,6 млрд долларов в 2021 году."),
    ("PER006", "Sales were 46.2 billion tenge in 2021 and 40 billion tenge in 2022, growth of 15.5%.",
     "Sales were 46.2 billion tenge in 2022 and 40 billion tenge in 2021, growth of 15.5%."),
    ("PER006", "В 2021 году продажи составили 46,2 млрд тенге, в 2022 году - 40 млрд тенге: прирост 15,5%.",
     "В 2022 году продажи составили 46,2 млрд тенге, в 2021 году - 40 млрд тенге: прирост 15,5%."),
    ("PER006", "2021 жылы сату 46,2 млрд теңге болды, 2022 жылы 40 млрд теңге болған: өсім 15,5%.",
     "2022 жылы сату 46,2 млрд теңге болды, 2021 жылы 40 млрд теңге болған: өсім 15,5%."),
    # A cumulated amount beside that of one month.
    ("PER001", "Sales of cars reached 120.4 billion tenge in January-August 2023, 9 times more than the 13.4 billion of January 2023.",
     "Sales of cars reached 120.4 billion tenge in January-August 2023, 1.2 times more than the 100.3 billion of January-August 2022."),
    ("PER001", "Экспорт за январь-август 2023 года составил 120,4 млрд тенге, в 9 раз больше, чем 13,4 млрд в январе 2023 года.",
     "Экспорт за январь-август 2023 года составил 120,4 млрд тенге, в 1,2 раза больше, чем 100,3 млрд в январе-августе 2022 года."),
    # A growth against months of another number.
    ("PER005", "In January-September 2024 exports grew by 6.2% compared with January-August 2023.",
     "In January-September 2024 exports grew by 6.2% compared with January-September 2023."),
    ("PER005", "In the first half of 2024 output rose 3.3% against the first quarter of 2023.",
     "In the first half of 2024 output rose 3.3% against the first half of 2023."),
    ("PER005", "За 9 месяцев 2024 года экспорт вырос на 6,2% по сравнению с 8 месяцами 2023 года.",
     "За 9 месяцев 2024 года экспорт вырос на 6,2% по сравнению с 9 месяцами 2023 года."),
    ("PER005", "В первом полугодии 2024 года выпуск вырос на 3,3% против первого квартала 2023 года.",
     "В первом полугодии 2024 года выпуск вырос на 3,3% против первого полугодия 2023 года."),
    ("PER005", "2024 жылғы қаңтар-қыркүйекте экспорт 2023 жылғы қаңтар-тамызбен салыстырғанда 6,2%-ға өсті.",
     "2024 жылғы қаңтар-қыркүйекте экспорт 2023 жылғы қаңтар-қыркүйекпен салыстырғанда 6,2%-ға өсті."),
    # The headline is of other months than the text.
    ("PER007", "Exports of metals up 11.4% in the first half of 2024\n\nIn January-May 2024 exports of metals rose by 11.4% year on year.",
     "Exports of metals up 11.4% in January-May 2024\n\nIn January-May 2024 exports of metals rose by 11.4% year on year."),
    ("PER007", "Машиностроение выросло на 11,4% в июле 2024 года\n\nВ январе-июле 2024 года машиностроение выросло на 11,4% год к году.",
     "Машиностроение выросло на 11,4% в январе-июле 2024 года\n\nВ январе-июле 2024 года машиностроение выросло на 11,4% год к году."),
    ("PER007", "2024 жылғы шілдеде машина жасау 11,4%-ға өсті\n\n2024 жылғы қаңтар-шілдеде машина жасау өткен жылмен салыстырғанда 11,4%-ға өсті.",
     "2024 жылғы қаңтар-шілдеде машина жасау 11,4%-ға өсті\n\n2024 жылғы қаңтар-шілдеде машина жасау өткен жылмен салыстырғанда 11,4%-ға өсті."),
    # A year of the next century at the beginning of a paragraph.
    ("PER004", "Output of cars in 2023\n\nIn 2123, 93.5 thousand cars were made.", "Output of cars in 2023\n\nIn 2023, 93.5 thousand cars were made."),
    # Dates that no calendar has.
    ("PER008", "The agreement was signed on September 31, 2023.", "The agreement was signed on September 30, 2023."),
    ("PER008", "The line was started on 29 February 2023.", "The line was started on 29 February 2024."),
    ("PER008", "Соглашение подписали 31 сентября 2023 года.", "Соглашение подписали 30 сентября 2023 года."),
    ("PER008", "За 15 месяцев 2023 года завод выпустил 500 вагонов.", "За 11 месяцев 2023 года завод выпустил 500 вагонов."),
    ("PER008", "В пятом квартале 2023 года завод выпустил 500 вагонов.", "В четвертом квартале 2023 года завод выпустил 500 вагонов."),
    ("PER008", "Келісімге 2023 жылғы 31 қыркүйекте қол қойылды.", "Келісімге 2023 жылғы 30 қыркүйекте қол қойылды."),
    # The digits of a year swapped into a year to come.
    ("PER004", "The revenue of 2023 was 4.0 billion tenge. In 2042 we earned 4.6 billion tenge.", "The revenue of 2023 was 4.0 billion tenge. In 2024 we earned 4.6 billion tenge."),
    ("PER004", "За 2023 год получено 4,0 млрд тенге. По итогам 2042 года получено 4,6 млрд тенге.", "За 2023 год получено 4,0 млрд тенге. По итогам 2024 года получено 4,6 млрд тенге."),
    ("PER004", "2022 жылы 4,0 млрд теңге табылды. Өндіріс 2032 жылы 4,6 млрд теңге әкелді.", "2022 жылы 4,0 млрд теңге табылды. Өндіріс 2023 жылы 4,6 млрд теңге әкелді."),
)  # fmt: skip
