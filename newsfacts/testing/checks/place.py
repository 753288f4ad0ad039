"""What stands before or behind an article's text changes nothing but offsets."""

from __future__ import annotations

from hypothesis import strategies as st

from newsfacts.article import Article
from newsfacts.factset import Facts
from newsfacts.testing.anatomy import moved
from newsfacts.testing.check import check, for_all
from newsfacts.testing.checks.text import any_article
from newsfacts.testing.comparison import same
from newsfacts.testing.strategies.words import NEUTRAL
from newsfacts.testing.subject import Subject

BREAK = "\n\n"
neutral_paragraph = st.lists(st.sampled_from(NEUTRAL), min_size=1, max_size=2).map(" ".join)


@check(
    """A value depends on something that is not in the text: a count from the start of the text, a fixed offset, or an inner
    span (speaker, cue, parts, roles) that is counted from somewhere else than the start of the text."""
)
def shift(subject: Subject) -> None:
    """A neutral paragraph in front moves every span by its length and changes no value."""

    def only_moves(example: tuple[Article, str]) -> None:
        article, neutral = example
        by = len(neutral) + len(BREAK)
        moved_facts = subject.facts(_with_text(article, neutral + BREAK + article.text))
        expected = Facts(moved(fact, by) for fact in subject.facts(article))
        same(expected, Facts(fact for fact in moved_facts if fact.end > by), "the text moved", f"the text behind {neutral!r}")

    for_all(st.tuples(any_article, neutral_paragraph)).holds(only_moves)


@check("Look only a bounded distance ahead and never past the paragraph, and let nothing depend on the length of the text.")
def locality(subject: Subject) -> None:
    """A neutral paragraph behind the text changes no fact in it."""

    def changes_nothing(example: tuple[Article, str]) -> None:
        article, neutral = example
        longer = subject.facts(_with_text(article, article.text + BREAK + neutral))
        inside = Facts(fact for fact in longer if fact.start < len(article.text))
        same(subject.facts(article), inside, "the text alone", f"the text before {neutral!r}")

    for_all(st.tuples(any_article, neutral_paragraph)).holds(changes_nothing)


def _with_text(article: Article, text: str) -> Article:
    return Article.from_dict({**article.to_dict(), "text": text})
