"""The rules that tell numbers which count or measure nothing, by what they look at; ``newsfacts.reading.roles`` has their order."""
