"""The built-in extractors, each a plugin like anyone's."""
