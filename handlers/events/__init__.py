"""Events: kept before they were acknowledged, handled in a worker, maybe more than once."""
