"""How pint writes the units of the lexicon where it does not use their names."""

from __future__ import annotations

EXPRESSIONS = {
    "acre-foot": "acre_foot",
    "pound-mass": "pound",
    "ton": "short_ton",
    "tonne": "metric_ton",
    "kilotonne": "kilometric_ton",
    "megatonne": "megametric_ton",
    "gigatonne": "gigametric_ton",
    "barrel": "oil_barrel",
    "barrel per day": "oil_barrel/day",
    "year of age": "year",
    "month of age": "month",
    "week of age": "week",
    "day of age": "day",
    "degree Celsius": "degC",
    "degree Fahrenheit": "degF",
    "beat per minute": "1/minute",
    "frame per second": "1/second",
    "brake horsepower": "horsepower",
    "British thermal unit": "Btu",
    "mega British thermal unit": "megaBtu",
    "ampere-hour": "ampere*hour",
    "milliampere-hour": "milliampere*hour",
    "newton metre": "newton*meter",
    "pound-foot": "pound_force*foot",
    "pound per square inch": "psi",
    "kilopound per square inch": "kilopsi",
    "parts-per-million": "ppm",
    "parts-per-billion": "millippm",
    "gradian": "grade",
    "decade": "decayear",
    "nit": "candela/meter**2",
}
"""By canonical name."""

WITHOUT = frozenset({"barrel of oil equivalent", "container unit", "fold", "point", "win above replacement"})
"""Units that measure nothing pint knows."""
