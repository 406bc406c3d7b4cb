"""The outside, one package each; adapters keep to `bot.ports` and do not know each other."""
