"""Shortcuts: a form from anywhere, or from a message."""
