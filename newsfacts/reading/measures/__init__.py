"""Parts of the numerals and amounts layers: units, currency signs, ages and rates."""
