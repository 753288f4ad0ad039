"""Parts of the numerals layer: figures, number words, fractions, and the rules that give a number its role."""
