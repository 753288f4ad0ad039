"""W3C Web Annotations in JSON-LD: a page for each article, an annotation for each fact; and back, without loss.

Each annotation selects its words twice, by quotation and by position. Its body has a tag (``quote``, ``date``, …) and a text that
says the value in a few words, which any tool can show; the same text bears the values themselves as terms of
:mod:`newsfacts.export.vocabulary`.
"""

from __future__ import annotations

import base64
import hashlib
import json
import uuid
from collections.abc import Iterable, Iterator, Mapping
from typing import cast
from urllib.parse import quote

from newsfacts.article import Article
from newsfacts.codec import decode, encode
from newsfacts.errors import DecodeError, InvalidArgument
from newsfacts.export.arguments import checked_facts
from newsfacts.export.offsets import Offsets, OffsetUnit
from newsfacts.export.vocabulary import PREFIX, VOCABULARY, Node, node_of, values_in
from newsfacts.export.wording import wording
from newsfacts.facts import Fact
from newsfacts.factset import Facts

CONTEXT: tuple[object, ...] = ("http://www.w3.org/ns/anno.jsonld", {PREFIX.rstrip(":"): VOCABULARY})
SURROUNDINGS = 32
"""Characters before and after the words that a quotation takes in, to tell them from the same words elsewhere."""
_LEGAL_IN_IRIS = "!#$%&'()*+,/:;=?@[]~"


def page(article: Article, facts: Iterable[Fact], *, offsets: OffsetUnit = "code-points") -> Node:
    """The facts as an ``AnnotationPage``: dicts and lists of what JSON can hold.

    Args:
        offsets: the unit of all positions. The recommendation wants code points; tools that work in browsers want UTF-16.

    Raises:
        InvalidArgument: naming the argument that is not as described, or facts that are not those of the article.
    """
    found = checked_facts(article, facts)
    units = Offsets(article.text, offsets)
    source = iri_of(article)
    return {
        "@context": list(CONTEXT),
        "id": _name(source),
        "type": "AnnotationPage",
        "items": [_annotation(article.text, source, fact, units) for fact in found],
    }


def dumps(article: Article, facts: Iterable[Fact], *, offsets: OffsetUnit = "code-points", indent: int | None = None) -> str:
    """The facts as an ``AnnotationPage`` in JSON, in ASCII, on one line unless ``indent`` is given. Else as :func:`page`."""
    return json.dumps(page(article, facts, offsets=offsets), indent=indent) + "\n"


def loads(data: str, article: Article) -> Facts:
    """The facts of a page that :func:`dumps` wrote. Annotations that others added to it are left out.

    Args:
        article: the one that was annotated; positions are checked against its text.

    Raises:
        DecodeError: if ``data`` is no such page, or an annotation's words do not stand in the text where it says.
        InvalidArgument: if ``article`` is no article.
    """
    checked_facts(article, ())
    try:
        found = json.loads(data)
    except json.JSONDecodeError as error:
        raise DecodeError(f"data is no JSON: {error}") from error
    if not (isinstance(found, dict) and isinstance(found.get("items"), list)):
        raise DecodeError("data must be an AnnotationPage with items")
    units: dict[str, Offsets] = {}
    return Facts(_facts(found["items"], article.text, units))


def iri_of(article: Article) -> str:
    """The IRI of an article: its URL; else a name made of its id; else one made of its text (RFC 6920)."""
    if article.url:
        return quote(article.url, safe=_LEGAL_IN_IRIS, errors="surrogatepass")
    if article.id:
        return f"{VOCABULARY}article:{quote(article.id, safe='', errors='surrogatepass')}"
    digest = hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).digest()
    return "ni:///sha-256;" + base64.urlsafe_b64encode(digest).decode().rstrip("=")


def _annotation(text: str, source: str, fact: Fact, units: Offsets) -> Node:
    position: Node = {"type": "TextPositionSelector", "start": units.out(fact.start), "end": units.out(fact.end)}
    if units.unit != "code-points":
        position[PREFIX + "offsets"] = units.unit  # otherwise nobody could know
    quotation = {
        "type": "TextQuoteSelector",
        "exact": fact.text,
        "prefix": text[max(0, fact.start - SURROUNDINGS) : fact.start],
        "suffix": text[fact.end : fact.end + SURROUNDINGS],
    }
    return {
        "id": _name(source + "\n" + json.dumps(encode(fact), default=str)),
        "type": "Annotation",
        "motivation": "tagging",
        "body": [
            {"type": "TextualBody", "purpose": "tagging", "value": fact.type},
            {
                "type": ["TextualBody", PREFIX + fact.type],
                "purpose": "commenting",  # "describing" would be as true, and is shown by few
                "format": "text/plain",
                "language": "en",
                "value": wording(fact),
                **node_of(fact, units),
            },
        ],
        "target": {"type": "SpecificResource", "source": source, "selector": [quotation, position]},
    }


def _name(of: str) -> str:
    """The same name for the same thing, whenever it is exported."""
    return uuid.uuid5(uuid.NAMESPACE_URL, of.encode("ascii", "backslashreplace").decode()).urn


def _facts(items: Iterable[object], text: str, units: dict[str, Offsets]) -> Iterator[Fact]:
    for number, item in enumerate(items, start=1):
        try:
            body = _own_body(item)
            if body is not None:
                yield _fact(cast("Mapping[str, object]", item), body, text, units)
        except (KeyError, TypeError, AttributeError, InvalidArgument, DecodeError) as error:
            raise DecodeError(f"item {number}: {error}") from error


def _own_body(item: object) -> Mapping[str, object] | None:
    """The body with newsfacts' own terms."""
    bodies = item.get("body", ()) if isinstance(item, dict) else ()
    for body in bodies if isinstance(bodies, list) else [bodies]:
        if isinstance(body, dict) and _own_type(body):
            return body
    return None


def _own_type(body: Mapping[str, object]) -> str | None:
    types = body.get("type")
    own = [kind for kind in types if str(kind).startswith(PREFIX)] if isinstance(types, list) else []
    return str(own[0]).removeprefix(PREFIX) if own else None


def _fact(item: Mapping[str, object], body: Mapping[str, object], text: str, units: dict[str, Offsets]) -> Fact:
    selectors = {each["type"]: each for each in item["target"]["selector"]}  # type: ignore[index]  # what is else is caught
    position, exact = selectors["TextPositionSelector"], selectors["TextQuoteSelector"]["exact"]
    unit = position.get(PREFIX + "offsets", "code-points")
    offsets = units.setdefault(unit, Offsets(text, unit)) if unit not in units else units[unit]
    start, end = offsets.back(position["start"]), offsets.back(position["end"])
    words = text[start:end]
    if _utf16(words) != _utf16(exact):
        raise DecodeError(f"text[{start}:{end}] is {words[:40]!r}, not {exact[:40]!r}")
    return decode({"type": _own_type(body), "start": start, "end": end, "text": words, **values_in(body, offsets)})


def _utf16(words: str) -> bytes:
    """What JSON tells apart: to it, two lone surrogates that fit together are one character."""
    return words.encode("utf-16", "surrogatepass")
