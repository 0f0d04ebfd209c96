"""Plain errors of everyday items: sums, shares, changes, prices, rates and roundings, in whole paragraphs."""

# ruff: noqa: E501 - paragraphs are read as they are printed
from marked import slips

SLIPS = tuple(
    slips("""
The port of Varna handled 14.2 million tonnes of cargo last year, [[5.2%=>GRO:15.2%]] more than the 13.5 million of the year before. Bulk cargo made up 8.6 million tonnes, containers 3.9 million and liquids [[1.7=>SUM:7.1]] million. The port earned 113.6 million euros, or 8 euros a tonne.

The ministry bought 240 ambulances for 14.4 million dollars, that is [[60,000=>MAG:60 million]] dollars each. Of the vehicles, 180, or [[75%=>GRO/SUM:65%]], went to rural districts. At a rate of 480 tenge per dollar the purchase cost [[6.9=>FX:9.6]] billion tenge.

The museum had 318,000 visitors, [[nearly 320,000=>RND:more than 320,000]]. Of them 106,000, or [[a third=>RND:a quarter]], came from abroad. "These [[318,000=>CON:381,000]] visitors are a record," the director said.

Порт перевалил за год 14,2 млн тонн грузов, на [[5,2%=>GRO:15,2%]] больше, чем годом ранее (13,5 млн). Навалочных грузов было 8,6 млн тонн, контейнеров 3,9 млн, наливных [[1,7=>SUM:7,1]] млн. Порт заработал 11,36 млрд рублей, или [[800=>MAG:8 000]] рублей на тонну.

Министерство купило 240 машин скорой помощи за 14,4 млн долларов, по [[60 тыс.=>MAG:60 млн]] долларов каждая. Из них 180, или [[75%=>GRO/SUM:65%]], ушли в сельские районы. По курсу 480 тенге за доллар покупка обошлась в [[6,9=>FX:9,6]] млрд тенге.

Музей принял 318 тыс. посетителей, [[почти 320 тыс.=>RND:более 320 тыс.]] Из них 106 тыс., или [[треть=>RND:четверть]], приехали из-за границы. «Эти [[318=>CON:381]] тыс. гостей – рекорд», – сказал директор.

Порт бір жылда 14,2 млн тонна жүк өңдеді, бұл бір жыл бұрынғы 13,5 млн тоннадан [[5,2%-ға=>GRO:15,2%-ға]] көп. Үйме жүк 8,6 млн тонна, контейнер 3,9 млн, сұйық жүк 1,7 млн тонна болды. Порт 11,36 млрд теңге тапты, яғни тоннасына [[800=>MAG:8 000]] теңге.

Министрлік 14,4 млн долларға 240 жедел жәрдем көлігін, әрқайсысын [[60 мың=>MAG:60 млн]] доллардан сатып алды. Оның 180-і, яғни [[75%-ы=>GRO/SUM:65%-ы]], ауылдық аудандарға кетті. Бір доллар 480 теңге бағаммен бұл 6,9 млрд теңге.

Музейге 318 мың адам келді, бұл [[320 мыңға жуық=>RND:320 мыңнан астам]]. Оның 106 мыңы, яғни үштен бірі, шетелдіктер. «Бұл [[318=>CON:381]] мың келуші – рекорд», – деді директор.
""")
)
