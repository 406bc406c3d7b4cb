"""One verb a file: load, decide, write, tell. Everything outside is reached through ports."""
