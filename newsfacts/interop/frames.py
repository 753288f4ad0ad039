"""Facts as data frames of pandas and Polars.

Their columns are those of :data:`newsfacts.interop.arrow.SCHEMA` flattened (``speaker.name``), always the same ones of the same
types. :func:`newsfacts.interop.arrow.to_arrow` has the table that they are made of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

    from newsfacts.interop.arrow import Extracted


def to_pandas(facts: Extracted) -> pd.DataFrame:
    """A row for each fact, and one for each article with failures. The types are Arrow's, so that whole numbers stay whole.

    Args:
        facts: ``newsfacts.extract(article)``, ``engine.run(article)`` or ``engine.run_many(articles)``.

    Raises:
        ImportError: if the extra ``pandas`` is not installed.
        InvalidArgument: if ``facts`` are neither facts nor extractions.
    """
    try:
        import pandas as pd

        from newsfacts.interop.arrow import to_arrow
    except ImportError as error:
        raise ImportError("data frames of pandas need the extra 'pandas': pip install 'newsfacts[pandas]'") from error
    return to_arrow(facts).flatten().to_pandas(types_mapper=pd.ArrowDtype)


def to_polars(facts: Extracted) -> pl.DataFrame:
    """A row for each fact, and one for each article with failures.

    Args:
        facts: as for :func:`to_pandas`.

    Raises:
        ImportError: if the extra ``polars`` is not installed.
        InvalidArgument: if ``facts`` are neither facts nor extractions.
    """
    try:
        import polars as pl

        from newsfacts.interop.arrow import to_arrow
    except ImportError as error:
        raise ImportError("data frames of Polars need the extra 'polars': pip install 'newsfacts[polars]'") from error
    frame = pl.from_arrow(to_arrow(facts).flatten())
    assert isinstance(frame, pl.DataFrame)  # a table never gives a Series
    return frame
