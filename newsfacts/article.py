"""The article: what goes in."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Self

import attrs

from newsfacts.errors import InvalidArgument

_MAXIMUM_KEYS_SHOWN = 6


def _text(name: str, value: object) -> str:
    if not isinstance(value, str):
        raise InvalidArgument.wrong_type(name, "a str", value)
    return value


def _is_missing(value: object) -> bool:
    """Whether it is what tables have for nothing: None, and pandas' NaN and NaT, which alone are not equal to themselves."""
    return value is None or (isinstance(value, float | date) and value != value)


def parse_published(value: object) -> date | datetime | None:
    """A publication date from a date, a datetime, an ISO 8601 string or None.

    Raises:
        InvalidArgument: for anything else.
    """
    if value is None or (isinstance(value, date) and not _is_missing(value)):
        return value
    if isinstance(value, str):
        try:
            return date.fromisoformat(value) if len(value) <= 10 else datetime.fromisoformat(value)
        except ValueError:
            raise InvalidArgument(f"published must be an ISO 8601 date such as 2021-12-23, not {value!r}") from None
    raise InvalidArgument.wrong_type("published", "a date, a datetime, an ISO 8601 string or None", value)


@attrs.frozen(init=False)
class Article:
    """A news article. Nothing ever changes its text: every offset of every fact points into it.

    Attributes:
        text: any string at all.
        published: when it appeared; without it, dates stay underspecified (``XXXX-12-23``).
        title, url, source, id: as given.
        language: BCP 47 code of the text; its first subtag decides which extractors run.
        meta: anything else you want to keep beside it; carried along, never read.
    """

    text: str = attrs.field(repr=lambda text: repr(text if len(text) <= 60 else text[:57] + "..."))
    published: date | datetime | None
    title: str | None
    url: str | None
    source: str | None
    language: str
    id: str | None
    meta: Mapping[str, object] = attrs.field(hash=False)

    def __init__(
        self,
        text: str,
        published: date | datetime | str | None = None,
        *,
        title: str | None = None,
        url: str | None = None,
        source: str | None = None,
        language: str = "en",
        id: str | None = None,
        meta: Mapping[str, object] | None = None,
    ) -> None:
        """
        Raises:
            InvalidArgument: naming the argument that is not of its type.
        """
        if meta is not None and not isinstance(meta, Mapping):
            raise InvalidArgument.wrong_type("meta", "a mapping or None", meta)
        if not _text("language", language):
            raise InvalidArgument("language must be a BCP 47 code such as 'en', not an empty string")
        optional = {
            name: None if value is None else _text(name, value)
            for name, value in (("title", title), ("url", url), ("source", source), ("id", id))
        }
        self.__attrs_init__(
            text=_text("text", text),
            published=parse_published(published),
            language=language,
            meta=MappingProxyType(dict(meta or {})),
            **optional,
        )

    def __reduce__(self) -> tuple[object, ...]:
        # A read-only view of a dict does not pickle; the constructor makes it anew.
        return _rebuild, (type(self), self.to_dict())

    def to_dict(self) -> dict[str, object]:
        """The constructor's arguments as a dict; :meth:`from_dict` reads it back."""
        row: dict[str, object] = {field.name: getattr(self, field.name) for field in attrs.fields(Article)}
        row["meta"] = dict(self.meta)
        return row

    @classmethod
    def from_dict(cls, row: Mapping[str, object]) -> Self:
        """An article from the constructor's arguments; ``published`` may be an ISO 8601 string. Unknown keys go to ``meta``.

        Rows of pandas will do: NaN and NaT are no value.

        Raises:
            InvalidArgument: if ``row`` has no text, or a value is of the wrong type.
        """
        if not isinstance(row, Mapping):
            raise InvalidArgument.wrong_type("row", "a mapping", row)
        if "text" not in row:
            keys = ", ".join(sorted(map(str, row))[:_MAXIMUM_KEYS_SHOWN]) or "no keys"
            raise InvalidArgument(f"row must have the key 'text' (it has {keys})")
        known = {field.name for field in attrs.fields(Article)} - {"meta"}
        given = row.get("meta") or {}
        if not isinstance(given, Mapping):
            raise InvalidArgument.wrong_type("meta", "a mapping or None", given)
        meta = {**{key: value for key, value in row.items() if key not in known and key != "meta"}, **given}
        fields = {key: value for key, value in row.items() if key == "text" or (key in known and not _is_missing(value))}
        return cls(**fields, meta=meta)  # type: ignore[arg-type]  # each is checked by the constructor

    @classmethod
    def from_file(
        cls, path: str | os.PathLike[str], *, published: date | datetime | str | None = None, language: str = "en"
    ) -> Self:
        """An article from a UTF-8 text file; a byte order mark is dropped, line ends stay as they are. ``id`` is the file's name.

        Raises:
            OSError: if the file cannot be read.
            UnicodeDecodeError: if it is not UTF-8.
        """
        if not isinstance(path, str | os.PathLike):
            raise InvalidArgument.wrong_type("path", "a str or Path", path)
        with open(path, "rb") as file:
            text = file.read().decode("utf-8-sig")
        return cls(text, published, language=language, id=os.path.basename(path))

    @classmethod
    def from_html(cls, html: str, *, url: str | None = None, published: date | datetime | str | None = None) -> Self:
        """An article from a web page: main text by trafilatura, publication date (unless given) by htmldate.

        Needs the extra ``html``.

        Raises:
            ImportError: if the extra is not installed.
            InvalidArgument: if the page has no article text.
        """
        from newsfacts.interop.html import read_page

        return cls.from_dict({**read_page(_text("html", html), url), **({"published": published} if published else {})})


def _rebuild(kind: type[Article], row: dict[str, object]) -> Article:
    return kind(**row)  # type: ignore[arg-type]  # to_dict gives the constructor's arguments
