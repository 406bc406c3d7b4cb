"""The fault run: real processes, both emulators, everything that must survive, then the books."""
