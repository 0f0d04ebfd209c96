"""Rates in money, costs in pieces, real and nominal growth swapped: (code, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other

SLIPS: tuple[tuple[str, str, str], ...] = (
    (
        "LBL",
        "Over the year pay rose by 10.4% in real terms and 1.6% in nominal terms, since consumer prices had gone up by 8.7%.",
        "Over the year pay rose by 10.4% in nominal terms and 1.6% in real terms, since consumer prices had gone up by 8.7%.",
    ),
    (
        "LBL",
        "The interest rate on household deposits is 26.4 trillion tenge.",
        "The sum of household deposits is 26.4 trillion tenge.",
    ),
    (
        "LBL",
        "The unemployment rate is put at 451,000 people.",
        "The number of unemployed is put at 451,000 people.",
    ),
    (
        "LBL",
        "The deposit rate reached 26.4 trillion tenge.",
        "Deposits reached 26.4 trillion tenge.",
    ),
    (
        "LBL",
        "The rate of unemployment is estimated at 451,000.",
        "Unemployment is estimated at 451,000 people.",
    ),
    (
        "LBL",
        "The cost of eggs per farm is 23 million pieces.",
        "The output of eggs per farm is 23 million pieces.",
    ),
    (
        "LBL",
        "За год зарплата прибавила 10,4% в реальном и 1,6% в номинальном выражении: цены за это время поднялись на 8,7%.",
        "За год зарплата прибавила 10,4% в номинальном и 1,6% в реальном выражении: цены за это время поднялись на 8,7%.",
    ),
    (
        "LBL",
        "Ставка по вкладам физических лиц – 26,4 трлн тенге.",
        "Сумма вкладов физических лиц – 26,4 трлн тенге.",
    ),
    (
        "LBL",
        "Уровень безработицы оценивается в 451 тыс. человек.",
        "Численность безработных оценивается в 451 тыс. человек.",
    ),
    (
        "LBL",
        "Стоимость яиц на одно хозяйство – 23 млн штук.",
        "Выпуск яиц на одно хозяйство – 23 млн штук.",
    ),
    (
        "LBL",
        "Процент по ипотеке достиг 4,2 трлн тенге.",
        "Портфель ипотеки достиг 4,2 трлн тенге.",
    ),
    (
        "LBL",
        "Уровень занятости – 8,9 млн человек.",
        "Число занятых – 8,9 млн человек.",
    ),
    (
        "LBL",
        "Ол бір жылда нақты түрде 12,2%-ға, номиналды түрде 2,0%-ға көбейді, өйткені тұтыну бағасы осы мерзімде 10,0%-ға қымбаттады.",
        "Ол бір жылда номиналды түрде 12,2%-ға, нақты түрде 2,0%-ға көбейді, өйткені тұтыну бағасы осы мерзімде 10,0%-ға қымбаттады.",
    ),
    (
        "LBL",
        "Жеке тұлғалардың салымдарының мөлшерлемесі 25,8 трлн теңге.",
        "Жеке тұлғалардың салымдарының сомасы 25,8 трлн теңге.",
    ),
    (
        "LBL",
        "Жұмыссыздық деңгейі 448 мың адам деп бағаланады.",
        "Жұмыссыздар саны 448 мың адам деп бағаланады.",
    ),
    (
        "LBL",
        "Ипотека мөлшерлемесі 4,2 трлн теңгеге жетті.",
        "Ипотека қоржыны 4,2 трлн теңгеге жетті.",
    ),
    (
        "LBL",
        "Жұмыспен қамту деңгейі – 8,9 млн адам.",
        "Жұмыспен қамтылғандар – 8,9 млн адам.",
    ),
    (
        "LBL",
        "Тауық жұмыртқасының бағасы 23 млн дана болды.",
        "Тауық жұмыртқасының өндірісі 23 млн дана болды.",
    ),
)
