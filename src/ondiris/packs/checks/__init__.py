"""The checks of a country pack, one a file: `check(pack)` yields its faults; the docstring says what and why.

A check is found by its file being here. Its name is the code its faults carry. None reads the clock or
changes anything; each takes a `Contents` whose tables are known to be readable.
"""
