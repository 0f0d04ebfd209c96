"""Slips of exchange rates: at a rate told before, at one told without the other currency, by turns."""

SLIPS = (
    (
        "FX",
        "The mill was sold for 13.6 million manats ($8.0 million). The press cost $3.0 million, at the same "
        "rate 8.1 million manats.",
        "The mill was sold for 13.6 million manats ($8.0 million). The press cost $3.0 million, at the same "
        "rate 5.1 million manats.",
    ),
    (
        "MAG",
        "The works bought a line for 13.6 million manats (8.0 million dollars) and steel for 5.1 million "
        "manats (3.0 billion dollars).",
        "The works bought a line for 13.6 million manats (8.0 million dollars) and steel for 5.1 million "
        "manats (3.0 million dollars).",
    ),
    (
        "FX",
        "Ghana's mills earned 4.1 billion cedis in 2024 and 3.0 billion in 2023. At the average rate of 11.0 "
        "cedis to the dollar the former are $473 million.",
        "Ghana's mills earned 4.1 billion cedis in 2024 and 3.0 billion in 2023. At the average rate of 11.0 "
        "cedis to the dollar the former are $373 million.",
    ),
    (
        "FX",
        "Цена завода – 560 тыс. сумов за тонну, то есть 44 доллара при курсе 17 230 сумов за доллар.",
        "Цена завода – 560 тыс. сумов за тонну, то есть 44 доллара при курсе 12 730 сумов за доллар.",
    ),
    (
        "FX",
        "Розы дали 540 млн долларов, или 67,5 млрд быров, бобовые – 400 млн долларов, или 30 млрд быров.",
        "Розы дали 540 млн долларов, или 67,5 млрд быров, бобовые – 400 млн долларов, или 50 млрд быров.",
    ),
    (
        "FX",
        "Линию купили за 21,0 млн леев (1,2 млн долларов). Вторая обойдётся в 2,0 млн долларов, по тому же "
        "курсу это 45,0 млн леев.",
        "Линию купили за 21,0 млн леев (1,2 млн долларов). Вторая обойдётся в 2,0 млн долларов, по тому же "
        "курсу это 35,0 млн леев.",
    ),
    (
        "FX",
        "Тігіншілер 5,22 млрд сомның киімін жөнелтті, 87 сомдық бағаммен бұл – 80 млн доллар.",
        "Тігіншілер 5,22 млрд сомның киімін жөнелтті, 87 сомдық бағаммен бұл – 60 млн доллар.",
    ),
    (
        "MAG",
        "Бірінші кезекке 39 млн доллар (20,3 млрд теңге) салынды. Екіншісіне тағы 26 млн доллар керек, бұл "
        "сол бағаммен 13,5 млн теңге.",
        "Бірінші кезекке 39 млн доллар (20,3 млрд теңге) салынды. Екіншісіне тағы 26 млн доллар керек, бұл "
        "сол бағаммен 13,5 млрд теңге.",
    ),
)
