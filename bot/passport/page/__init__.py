"""The passport as a page to file: drawn from its JSON, from nothing else."""
