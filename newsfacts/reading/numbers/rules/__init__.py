"""Rules that tell which numbers count or measure nothing; ``newsfacts.reading.numbers.roles`` has their order."""
