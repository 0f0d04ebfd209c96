"""Slips in numbers that are told a second time: by a demonstrative, with a hedge, a thousand times off."""

SLIPS = (
    (
        "CON",
        "We have 1,140 people on the payroll, and none of these 1,410 will be let go this year.",
        "We have 1,140 people on the payroll, and none of these 1,140 will be let go this year.",
    ),
    (
        "MAG",
        "The mills have pressed 512,000 tonnes of oil. With 512 tonnes the province leads.",
        "The mills have pressed 512,000 tonnes of oil. With 512,000 tonnes the province leads.",
    ),
    (
        "RND",
        "Orders are already worth 2.38 billion crowns, more than 2.4 billion, the director told us.",
        "Orders are already worth 2.38 billion crowns, more than 2.3 billion, the director told us.",
    ),
    (
        "RND",
        "Fewer than 40 million tonnes of coal crossed the border last year, 41.3 million to be precise.",
        "More than 40 million tonnes of coal crossed the border last year, 41.3 million to be precise.",
    ),
    (
        "RND",
        "The yard has taken apart 412 ships since then, under 400.",
        "The yard has taken apart 412 ships since then, over 400.",
    ),
    (
        "CON",
        "Лесозаготовители вывезли за сезон 5,9 млн кубометров. Из этих 9,5 млн кубометров 3,4 млн ушло на "
        "бумагу.",
        "Лесозаготовители вывезли за сезон 5,9 млн кубометров. Из этих 5,9 млн кубометров 3,4 млн ушло на "
        "бумагу.",
    ),
    (
        "MAG",
        "Завод отгрузил 1 284 тыс. тонн руды. Эти 1 284 тонны ушли по железной дороге.",
        "Завод отгрузил 1 284 тыс. тонн руды. Эти 1 284 тыс. тонн ушли по железной дороге.",
    ),
    (
        "MAG",
        "Облыста барлығы 1,90 млн бас мал бар. Осы 1,90 мың бастың тең жартысы жеке аулада.",
        "Облыста барлығы 1,90 млн бас мал бар. Осы 1,90 млн бастың тең жартысы жеке аулада.",
    ),
    (
        "CON",
        "Цехта 1 240 адам істейді, осы 1 420 адамның бәрі шеберлігін арттырды.",
        "Цехта 1 240 адам істейді, осы 1 240 адамның бәрі шеберлігін арттырды.",
    ),
)
