"""Facts in spaCy's documents: span groups in ``doc.spans``, and back, without loss.

Each group holds its facts as JSON Lines too, in its ``attrs``, so that they go wherever the document goes (``doc.to_bytes``,
``DocBin``). No extension attribute is registered: nothing is shared between documents. Needs the extra ``spacy``.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from newsfacts.article import Article
from newsfacts.codec import from_jsonl, to_jsonl
from newsfacts.contract import check_span
from newsfacts.errors import ContractViolation, InvalidArgument
from newsfacts.facts import Fact
from newsfacts.factset import Facts

try:
    from spacy.language import Language
    from spacy.tokens import Doc, Span, SpanGroup
except ModuleNotFoundError as missing:
    raise ImportError("newsfacts.interop.spacy needs the extra 'spacy': pip install 'newsfacts[spacy]'") from missing

PREFIX = "newsfacts."
"""What the names of the span groups begin with: ``newsfacts.quote``, ``newsfacts.date``."""
_FACTS, _UNALIGNED = "newsfacts", "unaligned"
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")


def to_doc(article: Article, facts: Iterable[Fact], nlp: Language) -> Doc:
    """The article, split into tokens by ``nlp`` (its components do not run), with its facts as :func:`add_spans` adds them.

    Lone surrogates, which spaCy cannot hold, become U+FFFD: every offset stays.

    Raises:
        InvalidArgument: naming the argument that is not as described, or facts that are not those of the article.
        ValueError: spaCy's own, for a text longer than ``nlp.max_length``.
    """
    if not isinstance(article, Article):
        raise InvalidArgument.wrong_type("article", "a newsfacts.Article", article)
    if not isinstance(nlp, Language):
        raise InvalidArgument.wrong_type("nlp", "a spaCy pipeline such as spacy.blank('en')", nlp)
    doc = nlp.make_doc(article.text.translate(_SURROGATES))
    add_spans(doc, facts)
    return doc


def add_spans(doc: Doc, facts: Iterable[Fact], *, group: str | None = None) -> Facts:
    """Add the facts to ``doc.spans``, in one group for each type, ``newsfacts.quote`` and so on; groups of the same names go.

    A span's label is the type, its ``kb_id`` the normalised value where there is one, and its ``id`` the fact's number in the
    group. A fact that begins or ends inside a token is widened to the whole token; a space between tokens is part of no span.

    Args:
        doc: made of the article's text, unchanged.
        group: the name of one group for all types instead, such as ``"sc"``, where spaCy's span categorizer and displaCy look.

    Returns:
        The facts whose spans begin or end elsewhere than they do.

    Raises:
        InvalidArgument: naming the argument that is not as described, or facts that are not those of the document's text.
    """
    if not isinstance(doc, Doc):
        raise InvalidArgument.wrong_type("doc", "a spaCy Doc", doc)
    if not isinstance(facts, Iterable):
        raise InvalidArgument.wrong_type("facts", "the article's newsfacts.Facts", facts)
    groups: dict[str, list[Fact]] = {}
    for fact in Facts(facts):
        groups.setdefault(group or PREFIX + fact.type, []).append(fact)
    text = doc.text
    unaligned: list[Fact] = []
    for name, members in groups.items():
        spans = [_span(doc, text, fact, number) for number, fact in enumerate(members)]
        off = [
            number
            for number, (span, fact) in enumerate(zip(spans, members, strict=True))
            if (span.start_char, span.end_char) != (fact.start, fact.end)
        ]
        attributes = {_FACTS: to_jsonl(members), _UNALIGNED: off}
        doc.spans[name] = SpanGroup(doc, name=name, spans=spans, attrs=attributes)
        unaligned += (members[number] for number in off)
    return Facts(unaligned)


def facts_in(doc: Doc) -> Facts:
    """The facts that :func:`add_spans` added to the document, as they were before.

    Raises:
        InvalidArgument: if ``doc`` is no document of spaCy.
        DecodeError: if they are not of an installed type.
    """
    if not isinstance(doc, Doc):
        raise InvalidArgument.wrong_type("doc", "a spaCy Doc", doc)
    kept = (group.attrs.get(_FACTS) for group in doc.spans.values())
    lines = dict.fromkeys(line for text in kept if isinstance(text, str) for line in text.splitlines())
    return Facts(from_jsonl("\n".join(lines)))


def fact_of(span: Span, group: SpanGroup) -> Fact:
    """The fact behind one span of a group.

    Raises:
        InvalidArgument: if the span is not one that :func:`add_spans` made for this group.
    """
    lines = cast("str", group.attrs.get(_FACTS, "")).splitlines()
    if not (span.id_.isdecimal() and int(span.id_) < len(lines)):
        raise InvalidArgument(f"span must be of a group that newsfacts made, not {span.text[:40]!r} of {group.name!r}")
    return next(from_jsonl(lines[int(span.id_)]))


def _span(doc: Doc, text: str, fact: Fact, number: int) -> Span:
    try:
        check_span(fact, text)
    except ContractViolation as error:
        if not isinstance(fact, Fact) or fact.text.translate(_SURROGATES) != text[fact.start : fact.end]:
            raise InvalidArgument(f"facts must be those of doc.text: one {error}") from None
    kb_id = getattr(fact, "value", None)
    label = fact.type.translate(_SURROGATES)
    span = doc.char_span(fact.start, fact.end, label=label, kb_id="" if kb_id is None else str(kb_id), alignment_mode="expand")
    assert span is not None  # only for offsets outside the text
    span.id_ = str(number)
    return span
