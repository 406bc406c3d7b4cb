"""The shipped fakes: every port in memory, held to the real adapters by `tests/contracts`."""
