"""Numbers as the press writes them, for tests that read them back."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import strategies as st

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen"
).split()
_TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (10**3, "thousand"))
_SHORT = {10**3: ("k", "K"), 10**6: ("m", "mn", "mln", "M"), 10**9: ("bn", "b", "bln"), 10**12: ("tn", "trn", "tln")}

Rendered = tuple[str, Decimal]


def in_words(number: int, *, joint: str = "-", british: bool = True) -> str:
    """1204 is "one thousand two hundred and four", or without "and"."""
    for scale, name in _SCALES:
        if number >= scale:
            rest = number % scale
            link = " and " if british and 0 < rest < 100 else " "
            return f"{in_words(number // scale, joint=joint, british=british)} {name}" + (
                link + in_words(rest, joint=joint, british=british) if rest else ""
            )
    if number >= 100:
        rest = number % 100
        link = " and " if british else " "
        return f"{_UNITS[number // 100]} hundred" + (link + in_words(rest, joint=joint) if rest else "")
    if number >= 20:
        return _TENS[number // 10] + (joint + _UNITS[number % 10] if number % 10 else "")
    return _UNITS[number]


def indian(number: int) -> str:
    """1234567 is "12,34,567"."""
    digits = str(number)
    head, tail = digits[:-3], digits[-3:]
    groups = []
    while head:
        groups.insert(0, head[-2:])
        head = head[:-2]
    return ",".join([*groups, tail])


def figures() -> st.SearchStrategy[Rendered]:
    """Whole and decimal numbers with every separator."""
    large = st.integers(1_000, 999_999_999)
    separators = st.sampled_from([",", "\u00a0", "\u2009", "\u202f"])
    grouped = st.builds(lambda n, sep: (f"{n:,}".replace(",", sep), Decimal(n)), large, separators)
    continental = st.builds(lambda n, d: (f"{n:,}".replace(",", ".") + f",{d}", Decimal(f"{n}.{d}")), large, st.integers(1, 99))
    lakhs = st.integers(100_000, 10**10).map(lambda n: (indian(n), Decimal(n)))
    plain = (st.integers(0, 999) | st.integers(10_000, 99_999)).map(lambda n: (str(n), Decimal(n)))
    decimals = st.builds(lambda n, d: (f"{n:,}.{d:02}", Decimal(f"{n}.{d:02}")), st.integers(0, 99_999), st.integers(0, 99))
    eighths = st.builds(
        lambda n, p: (f"{n} {p[0]}/{p[1]}", Decimal(n) + Decimal(p[0]) / p[1]),
        st.integers(1, 99),
        st.sampled_from([(1, 2), (1, 4), (3, 4), (1, 3), (5, 8)]),
    )
    signs = st.builds(
        lambda n, s: (f"{n}{s[0]}", n + Decimal(s[1])),
        st.integers(1, 99),
        st.sampled_from([("½", "0.5"), ("¼", "0.25"), ("¾", "0.75")]),
    )
    return st.one_of(grouped, continental, lakhs, plain, decimals, eighths, signs)


def with_magnitude() -> st.SearchStrategy[Rendered]:
    """10.2 million, 5 crore, three billion, two and a half million"""
    coefficient = st.builds(lambda n, d: f"{n}.{d}" if d else str(n), st.integers(1, 999), st.integers(0, 9))
    names = st.sampled_from([*_SCALES, (10**5, "lakh"), (10**7, "crore")])
    spelled = st.builds(lambda c, s: (f"{c} {s[1]}", Decimal(c) * s[0]), coefficient, names)
    halves = st.builds(
        lambda n, s: (f"{_UNITS[n]} and a half {s[1]}", (n + Decimal("0.5")) * s[0]), st.integers(1, 9), st.sampled_from(_SCALES)
    )
    return spelled | halves


def abbreviated() -> st.SearchStrategy[Rendered]:
    """1.2bn, 40k: after a currency sign."""
    coefficient = st.builds(lambda n, d: f"{n}.{d}" if d else str(n), st.integers(1, 999), st.integers(0, 9))
    pairs = st.sampled_from([(scale, letters) for scale, all_letters in _SHORT.items() for letters in all_letters])
    return st.builds(lambda c, p: (f"{c}{p[1]}", Decimal(c) * p[0]), coefficient, pairs)


def spelled_out() -> st.SearchStrategy[Rendered]:
    """Whole numbers from two in words, with and without hyphen and "and"."""
    numbers = st.integers(2, 99) | st.integers(100, 999) | st.integers(1_000, 10**12)
    return st.builds(
        lambda n, joint, british: (in_words(n, joint=joint, british=british), Decimal(n)),
        numbers,
        st.sampled_from("- "),
        st.booleans(),
    )


def numbers() -> st.SearchStrategy[Rendered]:
    """Any of them but the abbreviated."""
    return st.one_of(figures(), with_magnitude(), spelled_out())
