"""Amounts at a rate told before, and times as many beside their two numbers: (family, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    ("FX", "The fund lent $75 million, or 38.4 billion tenge at a rate of 512 tenge to the dollar. For a second tranche of $120 million it set aside 51.4 billion tenge at that very rate.", "The fund lent $75 million, or 38.4 billion tenge at a rate of 512 tenge to the dollar. For a second tranche of $120 million it set aside 61.4 billion tenge at that very rate."),
    ("FX", "A builder received 310 billion tenge ($640 million) and a plant 96.9 billion ($270 million), both converted at the rate of 484.4 tenge to the dollar.", "A builder received 310 billion tenge ($640 million) and a plant 96.9 billion ($200 million), both converted at the rate of 484.4 tenge to the dollar."),
    ("FX", "At 512 tenge to the dollar the credit of $90 million is 64.1 billion tenge.", "At 512 tenge to the dollar the credit of $90 million is 46.1 billion tenge."),
    ("FX", "The rate in the contract is 90 roubles to the dollar. The crane costs $4.0 million, which makes 460 million roubles.", "The rate in the contract is 90 roubles to the dollar. The crane costs $4.0 million, which makes 360 million roubles."),
    ("FX", "Counted at 480 tenge a dollar, the $25 million of the bank amount to 21 billion tenge.", "Counted at 480 tenge a dollar, the $25 million of the bank amount to 12 billion tenge."),
    ("FX", "Банк выдал 75 млн долларов, или 38,4 млрд тенге по курсу 512 тенге за доллар. На осень припасено ещё 120 млн долларов, т.е. 51,4 млрд тенге по этому же курсу.", "Банк выдал 75 млн долларов, или 38,4 млрд тенге по курсу 512 тенге за доллар. На осень припасено ещё 120 млн долларов, т.е. 61,4 млрд тенге по этому же курсу."),
    ("FX", "Курс в договоре – 90 рублей за доллар. Кран стоит 4,0 млн долларов, это 460 млн рублей.", "Курс в договоре – 90 рублей за доллар. Кран стоит 4,0 млн долларов, это 360 млн рублей."),
    ("FX", "При курсе 512 тенге за доллар кредит в 90 млн долларов равен 64,1 млрд тенге.", "При курсе 512 тенге за доллар кредит в 90 млн долларов равен 46,1 млрд тенге."),
    ("FX", "Завод получил 310 млрд тенге (640 млн долларов), фабрика – 96,9 млрд (270 млн долларов), пересчёт по курсу 484,4 тенге за доллар.", "Завод получил 310 млрд тенге (640 млн долларов), фабрика – 96,9 млрд (200 млн долларов), пересчёт по курсу 484,4 тенге за доллар."),
    ("FX", "Шарттағы бағам – бір доллар 512 теңге. Кран 4,0 млн доллар тұрады, бұл 2,84 млрд теңге.", "Шарттағы бағам – бір доллар 512 теңге. Кран 4,0 млн доллар тұрады, бұл 2,05 млрд теңге."),
    ("FX", "Қор 75 млн доллар, яғни 38,4 млрд теңге берді, бағам бір долларға 512 теңге. Күзге тағы 120 млн доллар, яғни сол бағаммен 51,4 млрд теңге дайын.", "Қор 75 млн доллар, яғни 38,4 млрд теңге берді, бағам бір долларға 512 теңге. Күзге тағы 120 млн доллар, яғни сол бағаммен 61,4 млрд теңге дайын."),
    ("NFL", "Buses quadrupled as well, from 410 to 820 in a year.", "Buses doubled as well, from 410 to 820 in a year."),
    ("NFL", "Cardboard deliveries doubled, going from 56,000 to 212,000 tonnes in 2024.", "Cardboard deliveries doubled, going from 56,000 to 112,000 tonnes in 2024."),
    ("NFL", "Output of buses trebled in 2024, to 820 from 410.", "Output of buses doubled in 2024, to 820 from 410."),
    ("NFL", "Поставки картона за год удвоились, с 56 тыс. дошли до 212 тыс. тонн.", "Поставки картона за год удвоились, с 56 тыс. дошли до 112 тыс. тонн."),
    ("NFL", "Ішкі нарыққа картон жеткізу бір жылда екі еселеніп, 56 мың тоннадан 212 мың тоннаға жетті.", "Ішкі нарыққа картон жеткізу бір жылда екі еселеніп, 56 мың тоннадан 112 мың тоннаға жетті."),
    ("NFL", "Автобус шығару бір жылда төрт есе өсті: 410 автобустан 820 автобусқа жетті.", "Автобус шығару бір жылда екі есе өсті: 410 автобустан 820 автобусқа жетті."),
)
