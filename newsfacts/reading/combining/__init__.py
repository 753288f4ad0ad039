"""Parts of the amounts layer: what numerals say together: ranges, shared units, bounds, change."""
