"""Parts of the names layer: runs of capitals, candidates, aliases, genders."""
