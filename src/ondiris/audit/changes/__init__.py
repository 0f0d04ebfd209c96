"""Changes that a text tells, joined with the two amounts that they are of, and tested against them."""
