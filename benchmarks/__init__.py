"""How fast newsfacts is, measured against a bare trigger scan of the same text: ``python -m benchmarks``."""
