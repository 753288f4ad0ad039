"""Parts of the names layer: runs of capitals, titles, kinds, candidates, aliases, genders."""
