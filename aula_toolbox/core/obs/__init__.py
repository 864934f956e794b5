"""Observatories: from the files of the producers to indicators that are dated, checked and published.

From the bottom up: `quantities` (a number with its state and bounds), `grammar` (formulas as data), `geography` (codes
of communes from one year to another), `files` and `indicators` (the two tables), `wide` and `rows` (what a file holds),
`engine` (values for communes, EPCI and the other levels), `comparison`, `classes` and `reliability` (what is said of
a value), `checks` (O01 to O26), `store` and `refresh` (versions, held or in force), `publication` and `portraits`.
"""
