"""What a bare "$" or "dollars" means: the dollar of the country that the article comes from."""

from __future__ import annotations

import re
from functools import lru_cache

from newsfacts.article import Article
from newsfacts.lexicon.currencies import CURRENCIES, DOLLARS_BY_COUNTRY
from newsfacts.values import Unit

_HOST = re.compile(r"(?:https?://)?([\w.-]+)", re.IGNORECASE)
_NAMES = {code: Unit(name, "$", "money") for code, name, *_ in CURRENCIES}


def dollars_of(article: Article, unit: Unit | None) -> tuple[Unit | None, str]:
    """The unit and code of a bare dollar in the article: US dollars unless its site's country has its own."""
    code = _dollar_of_site(article.url or article.source or "")
    return (unit, "USD") if code == "USD" else (_NAMES[code], code)


@lru_cache(maxsize=256)
def _dollar_of_site(address: str) -> str:
    match = _HOST.match(address)
    country = match[1].rpartition(".")[2].lower() if match and "." in match[1] else ""
    return DOLLARS_BY_COUNTRY.get(country, "USD")
