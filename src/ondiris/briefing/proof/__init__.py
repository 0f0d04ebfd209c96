"""The proof: every numeral of a finished document is bound to a Figure or a label, and checked again.

readers   a finished file -> the passages a reader can see or hear
numerals  a passage -> the numerals in it
binding   the numerals of a file <-> the spans of its Document
manifest  what is written into proof.json
check     a file read again, against its manifest and the recomputed Figures
"""
