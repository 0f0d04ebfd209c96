"""What the trade press of many countries prints rightly and might be taken for a slip, beside one: (code, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    # A sentence that says itself which way its amounts went needs no verb of another one.
    ("DIR", "Output of lime fell. It was 7.2 million tonnes of lime in 2022 and 9.4 million in 2023.", "Stocks of lime fell in 2023. Output of lime was 9.4 million tonnes against 7.2 million in 2022, up by 31%."),
    ("DIR", "Выпуск извести снизился. В 2022 году сделали 7,2 млн тонн извести, в 2023 году 9,4 млн.", "Запасы извести снизились. Выпуск извести в 2023 году вырос на 31% до 9,4 млн тонн против 7,2 млн в 2022 году."),
    ("DIR", "In 2023 shipments of yarn were 1,663 tonnes, up from 1,695 tonnes.", "In 2023 shipments of cloth and yarn registered negative growth. Yarn worth $1,663 million was shipped against $1,695 million in 2022."),
    # What is less "than" an amount is held against it, whatever months either is of.
    ("DIR", "The mills shipped 21.46 million tonnes in July-December 2023, a reduction of 6.7 percent against the 20.11 million tonnes of July-December 2022.", "The mills shipped 20.11 million tonnes in the first six months of this year, showing a reduction of 6.29 percent than the shipments of 21.46 million tonnes in July-December 2022."),
    # A change that rounding alone may give is evidence of nothing.
    ("DIR", "Bad loans were 2.9 percent of all in 2023, up from 2.2 percent. That is a drop of 31.8 percent.", "At the end of 2023 bad loans were 2.4 percent of all loans, up from 2.3 percent at the end of 2022.\nLoans dropped 0.7 percent in 2023."),
    # Which year an amount is of is named, not guessed.
    ("PER", "In 2022 the mills put by 9.4 tonnes and in 2023 it was 7.2 tonnes: a rise of 31%.", "The mills put by 9.4 lt against 7.2 lt a year ago, up by 31 per cent."),
    # The quarter of a fiscal year is no year.
    ("PER", "Sales rose from $1.14 billion in the fourth quarter of 2012 to $4.71 billion in 2013.", "Sales for the fourth quarter of fiscal 2013 increased by 4.4% to $1.19 billion from $1.14 billion in the fourth quarter of fiscal 2012."),
    # Three numbers of as many paragraphs are no product; what was sold besides makes a revenue larger.
    ("GRO", "The shop sold 1,200 lamps at $43 each, which makes $56,100.", "Revenue fell 19 per cent from a year earlier to $84 million.\nMargins were good in each of the last 25 years.\nProfit at the other branch was down to $3.6 million."),
    ("GRO", "Gold sales were 53,940 ounces at an average price of $1,862 per ounce, which makes $104.4 million.", "Revenue was $100.7 million on gold sales of 53,940 ounces at an average price of $1,862 per ounce."),
    # A count of things of a size; the base of a comparison is no part of the next total.
    ("SUM", "Of the 412 mills 59 of 38 closed in 2023.", "In 2023 the port handled 59,140 of 60kg bags."),
    ("SUM", "Passengers: 61.2 million in 2022, 66.7 million in 2023. Thus 129.7 million in two years.", "Sales rose 1.3% to $4bn, compared to $3.95bn in the year before. Food sales grew to $1.12bn from $1.07bn, and other sales totalled $1.07bn."),
    ("SUM", "The chain sold 231 tonnes of tea: 116 black, 83 green and 42 white.", "Among the teas Alma got ₹260, Birch ₹256, Cedar ₹235, Dale ₹231, Elm ₹216, Fir ₹213, Glen ₹202 and Hazel ₹200."),
    # Per cent of one thing, held against a plan of another; by how much a target was missed is no plan.
    ("GRO", "Revenue was 1.86 trillion shillings against a target of 2.13 trillion shillings, 78% of the target.", "Revenue amounted to Sh1.86 trillion or 11.4 percent of GDP against a target of Sh2.13 trillion (13.1 percent of GDP)."),
    ("DIR", "Revenue was Sh1.27 trillion, exceeding the target of Sh1.45 trillion.", "Revenue was Sh1.27 trillion. It fell short of the target by a staggering Sh182.1 billion, mainly a shortfall of Sh186.4 billion in taxes."),
    # What a report shows of another thing; homes sold for a price; what deposits cost.
    ("LBL", "In 2023 the house price index was £166,400.", "The House Price Index shows the average price of a home is now £166,400."),
    ("LBL", "In 2023 the number of homes was £1.2 million.", "The number of homes sold for over £1 million increased by 67% in 2023, from 255 to 426."),
    ("LBL", "In 2023 sales were an average of 2.1%.", "Same-store sales in 2023 rose an average of 2.1%, following a 3.3% jump in 2022."),
    ("LBL", "In 2023 prices fell to 6.35%.", "In 2023 the cost of deposits fell to 6.35 per cent from 7.03 per cent."),
    # The letter of millions; what an amount was before; which dollars they are.
    ("UNT", "In 2023 revenue fell to 130.4 metres.", "In 2023 revenue fell to 130.4m from 136.2m."),
    ("RND", "In 2023 output was 5.1 million tonnes (5,034 thousand tonnes).", "In 2023 output in the north was up at 5.1 million tonnes (5.03 million tonnes)."),
    ("EMP", "Families received $1.5 billion (€) in 2023.", "Families received $1.5 billion (USD) in 2023."),
    # What South Asia groups by two digits, what a bracket holds, and what follows a comma.
    ("GRO", "Sales grew 21 per cent in December to 1,61,340 units (1,46,710 units).", "Sales grew 10 per cent in December to 1,61,340 units (1,46,710 units)."),
    ("DIR", "Exports grew 67 per cent to 11,160 units during the month (18,670).", "Exports grew 67 per cent to 18,670 units during the month (11,160)."),
    ("GRO", "In 2023 exports stood at $20.6 billion against $15.3 billion of the previous year, posting a record increase of 26 per cent.", "In 2023 exports stood at $19.3 billion against $15.3 billion of the previous year, posting a record increase of 26 per cent."),
    ("DIR", "The crop earned Sh1.66 billion in 2023, down from Sh1.02 billion in 2022.", "The crop earned Sh1.02 billion in 2023, down from Sh1.66 billion in 2022."),
    ("GRO", "The mill paid Tk 400 crore in 2023 against Tk 350 crore in 2022, a massive rise of 41.3 pc.", "The mill paid Tk 400 crore in 2023 against Tk 350 crore in 2022, a massive rise of 14.3 pc."),
)
