"""Slash commands: answered privately, in the acknowledgement."""
