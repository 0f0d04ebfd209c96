"""What differs between the engines that reports are reduced on: a class for each, with the same members.

`open` opens a connection; `reports` gives the reports as an Ibis table, with `file` and `row` where they are
numbered; `keep` holds the rows of a query for what follows; `apart` does so where an engine would merge steps
until a plan takes minutes; `quantile` interpolates between values, `notes` say what to know of what was read,
and `widest` is how many columns a query may have, 0 for any number.
"""
