"""Tables that people bring and take: encoded, headed, read and written. Pure."""
