"""The rows of the rule table, by what they are about; `bot.consent.rules` puts them together."""
