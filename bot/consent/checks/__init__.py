"""The checks behind the rule table, by what they look at; each is pure and total."""
