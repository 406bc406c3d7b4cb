"""May we send this, as what, and why: the ledger, the readings and the rules. Pure.

`decide` says yes, later or no; `rules.RULES` is the table it runs; `ledger` keeps what contacts
said; `keywords` and `classify` read words; `explain` turns an answer into sentences.
"""
