"""Parts of the calendar layer: dates in words and figures, years, clock times."""
