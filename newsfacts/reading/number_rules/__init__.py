"""Rules that tell which numbers count or measure nothing; ``newsfacts.reading.roles`` has their order."""
