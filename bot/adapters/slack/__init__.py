"""Slack: the chat client, and the Bolt app that the handlers register with."""
