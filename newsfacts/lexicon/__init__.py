"""What the built-in plugins know of English: words, names, units, as plain data."""
