"""How a text tells a whole and its parts. The rules of the family SUM say when the two do not fit.

| module | the whole and its parts |
| --- | --- |
| `behind` | parts behind their whole: "including", a colon, "of the 47", "of these ..." |
| `single` | one number that words make a part of another: "12 of the 14 mills" |
| `unsaid` | parts behind their whole that only the arithmetic joins |
| `before` | a total behind its parts: "61.2, 66.7 and 70.1, 198 in all" |
| `rest` | parts that end with what is called the rest |
| `timed` | parts whose periods make up that of the whole: a quarter and its months |
| `misdated` | parts that make their whole, and whose periods make up another than its own |
| `hundred` | percentages of one whole |
| `thousands` | sums with one number a thousand times off |
| `otherwise` | why numbers may be right although parts do not make their whole |
| `telling` | the finding, with the sum written out |
"""
