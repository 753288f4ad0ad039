"""A comparison for people to look at: the claim, the source beside it, the verdicts below. No script, nothing from elsewhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files

from newsfacts.article import Article
from newsfacts.export.html.markup import Child, Markup, element, isolated, joined, shortened
from newsfacts.export.html.nesting import Mark, Piece, nested
from newsfacts.export.html.standalone import failed, standalone_page
from newsfacts.export.html.style import stylesheet
from newsfacts.facts import Fact, Quote
from newsfacts.grounding.verdicts import Comparison, Status, Step, Verdict
from newsfacts.reading.paragraphs import paragraphs_of
from newsfacts.spans import Span

SIGNS: dict[Status, str] = {"supported": "✓", "contradicted": "✗", "unsupported": "?"}
"""A sign for each status, so that colour is not needed."""
_LONGEST_WORDS = 200
_LONGEST_TITLE = 200
_LONGEST_SOURCE = 40_000
"""Characters of a text that a notebook shows."""


def page(comparison: Comparison) -> str:
    """The comparison as one HTML page that needs nothing from elsewhere."""
    title = f"{shortened(_name(comparison.claim, 'A text'), _LONGEST_TITLE)} against its source"
    body = element(
        "body",
        element("h1", isolated(title)),
        _content(comparison, linked=True),
        element(
            "footer", "Checked by newsfacts. It compares words and figures; whether the source itself is true it cannot tell."
        ),
        class_="newsfacts grounding",
    )
    return standalone_page(title, _style(), body)


def fragment(comparison: Comparison) -> str:
    """The comparison for a notebook."""
    style = element("style", Markup(_style()))
    return element("div", style, _content(comparison, linked=False), class_="newsfacts grounding notebook").html


@cache
def _style() -> str:
    return stylesheet("marks") + "\n" + files("newsfacts.grounding").joinpath("comparison.css").read_text(encoding="utf-8")


def _content(comparison: Comparison, *, linked: bool) -> Markup:
    numbered = list(enumerate(comparison, start=1))
    ours = [_Marked(verdict.claim, f"verdict {verdict.status}", (number,)) for number, verdict in numbered]
    numbers: dict[int, list[int]] = defaultdict(list)
    evidence: dict[int, Fact] = {}
    for number, verdict in numbered:
        for fact in verdict.evidence:
            evidence[id(fact)] = fact
            numbers[id(fact)].append(number)
    theirs = [_Marked(fact, "evidence", tuple(numbers[key])) for key, fact in evidence.items()]
    return joined(
        [
            _counts(comparison),
            failed(comparison.failures),
            element(
                "div",
                _side("The text", comparison.claim, ours, "claim", linked=linked),
                _side("The source", comparison.source, theirs, "source", linked=linked),
                class_="sides",
            ),
            _table(numbered, linked=linked),
        ]
    )


def _counts(comparison: Comparison) -> Markup:
    counts: list[tuple[Status, int]] = [
        ("supported", len(comparison.supported)),
        ("contradicted", len(comparison.contradicted)),
        ("unsupported", len(comparison.unsupported)),
    ]
    return element(
        "p", (element("span", f"{SIGNS[status]} {count} {status}", class_=status) for status, count in counts), class_="counts"
    )


class _Marked:
    """A fact to be marked, how, and the numbers of the verdicts that it belongs to."""

    __slots__ = ("fact", "looks", "numbers")

    def __init__(self, fact: Fact, looks: str, numbers: tuple[int, ...]) -> None:
        self.fact, self.looks, self.numbers = fact, looks, numbers


def _side(heading: str, article: Article, marked: Iterable[_Marked], place: str, *, linked: bool) -> Markup:
    text = article.text if linked else article.text[:_LONGEST_SOURCE]
    by_label = {str(index): each for index, each in enumerate(marked)}
    marks = [mark for label, each in by_label.items() for mark in _marks(each.fact, label) if mark.start < len(text)]
    paragraphs = (
        element("p", _pieces(text, content, by_label, place, linked=linked), dir="auto")
        for _, content in nested(marks, paragraphs_of(text))
    )
    name = _name(article, heading)
    title = heading if name == heading else f"{heading}: {shortened(name, _LONGEST_TITLE)}"
    return element(
        "section", element("h2", isolated(title)), element("div", *paragraphs, class_=f"text {place}", lang=article.language)
    )


def _marks(fact: Fact, label: str) -> list[Mark]:
    parts = (isinstance(fact, Quote) and sorted(fact.parts)) or [fact.span]
    return [Mark(span.start, span.end, fact, label, part) for part, span in enumerate(parts)]


def _pieces(text: str, content: Sequence[Piece | Span], by_label: dict[str, _Marked], place: str, *, linked: bool) -> list[Child]:
    written: list[Child] = []
    for each in content:
        if isinstance(each, Span):
            written.append(each.of(text))
            continue
        marked = by_label[each.mark.label]
        written.append(element("span", _pieces(text, each.content, by_label, place, linked=linked), class_=marked.looks))
        if each.first and each.mark.part == 0:
            written.extend(_number(number, marked, place, linked=linked) for number in marked.numbers)
    return written


def _number(number: int, marked: _Marked, place: str, *, linked: bool) -> Markup:
    looks = f"number {marked.looks.removeprefix('verdict ')}" if place == "claim" else "number"
    return element(
        "a",
        str(number),
        class_=looks,
        href=f"#verdict-{number}" if linked else None,
        id=f"{place}-{number}" if linked and place == "claim" else None,
    )


def _table(numbered: Sequence[tuple[int, Verdict]], *, linked: bool) -> Markup:
    if not numbered:
        return element("p", "The text has no quote, date, quantity or percentage.")
    head = element("thead", element("tr", (element("th", title, scope="col") for title in ("", "Verdict", "In the text", "Why"))))
    return element("table", head, element("tbody", (_row(number, verdict, linked=linked) for number, verdict in numbered)))


def _row(number: int, verdict: Verdict, *, linked: bool) -> Markup:
    link = element("a", str(number), href=f"#claim-{number}" if linked else None)
    return element(
        "tr",
        element("td", link),
        element("td", f"{SIGNS[verdict.status]} {verdict.status}", class_="status"),
        element("td", isolated(shortened(verdict.claim.text, _LONGEST_WORDS)), class_="words"),
        element(
            "td", isolated(verdict.sentence), element("div", _steps(verdict.diff)) if verdict.diff else None, class_="reason"
        ),
        class_=verdict.status,
        id=f"verdict-{number}" if linked else None,
    )


def _steps(diff: Iterable[Step]) -> list[Child]:
    """The source's words with those that are gone struck out and those that are new underlined."""
    written: list[Child] = []
    for step in diff:
        if step.kept:
            written += [step.claim, " "]
            continue
        if step.source:
            written += [element("del", step.source), " "]
        if step.claim:
            written += [element("ins", step.claim), " "]
    return written


def _name(article: Article, otherwise: str) -> str:
    return article.title or article.id or otherwise
