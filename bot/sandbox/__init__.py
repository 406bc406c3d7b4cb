"""Both vendors emulated over HTTP, a page to play with, and one command that runs it all."""
