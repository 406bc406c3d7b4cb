"""How fast: `make bench` prints the table and writes docs/benchmarks.md."""
