"""How well texts are read, measured on our own labelled sets."""
