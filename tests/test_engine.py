"""The engine: isolation, the contract, overlaps, refiners in order, what is recorded, and that it never changes."""

import gc
import pickle
import threading
from collections.abc import Callable, Iterable
from types import SimpleNamespace

import attrs
import pytest

import newsfacts
from newsfacts import (
    Article,
    Document,
    Engine,
    ExtractionError,
    Extractor,
    Fact,
    Facts,
    InvalidArgument,
    Layer,
    Percentage,
    Speaker,
    extractor,
)
from tests.facts_at_hand import Bracket, Word

TEXT = "one two three two"


def words(name: str, word: str, **fields: object) -> Extractor:
    """An extractor of one word, its facts altered by ``fields``."""

    def find(document: Document) -> Iterable[Fact]:
        for hit in document.hits(name):
            yield Word(**{"start": hit.start, "end": hit.end, "text": document.text[hit.start : hit.end], **fields})

    return extractor(types=[Word], name=name, triggers=[word])(find)


@extractor(types=[Word], triggers=["two"])
def twos(document: Document) -> Iterable[Fact]:
    return [Word(start=hit.start, end=hit.end, text="two") for hit in document.hits("twos")]


@extractor(types=[Word])
def raises_half_way(document: Document) -> Iterable[Fact]:
    yield Word(start=0, end=3, text="one")
    raise ZeroDivisionError("half way")


class Refining:
    """A refiner made of a function from facts to facts."""

    def __init__(self, name: str, order: int, change: Callable[[Facts], Iterable[Fact]]) -> None:
        self.name, self.order, self._change = name, order, change

    def refine(self, document: Document, facts: Facts) -> Iterable[Fact]:
        return self._change(facts)

    def newsfacts_refiners(self) -> list[object]:
        return [self]


def test_an_extractor_that_raises_costs_its_own_facts_only() -> None:
    extraction = Engine([twos, raises_half_way]).run(Article(TEXT))
    assert [fact.start for fact in extraction.facts] == [4, 14]
    [failure] = extraction.failures
    assert (failure.stage, failure.name, failure.message) == ("extract", "raises_half_way", "ZeroDivisionError: half way")
    assert "raise ZeroDivisionError" in failure.traceback


def test_on_error_raise_raises_the_first_with_its_cause() -> None:
    with pytest.raises(ExtractionError, match="raises_half_way") as caught:
        Engine([raises_half_way], on_error="raise").run(Article(TEXT))
    assert isinstance(caught.value.__cause__, ZeroDivisionError)


@pytest.mark.parametrize(
    ("fields", "complaint"),
    [
        ({"start": -1}, "span"), ({"end": 99}, "span"), ({"start": 5, "end": 5}, "span"), ({"start": "4"}, "span"),
        ({"text": "TWO"}, "'one', not 'TWO'"), ({"extractor": "somebody"}, "'somebody'"),
    ],
)  # fmt: skip
def test_a_fact_that_breaks_the_contract_is_left_out_and_reported(fields: dict[str, object], complaint: str) -> None:
    extraction = Engine([words("bad", "one", **fields), twos]).run(Article(TEXT))
    assert {fact.extractor for fact in extraction.facts} == {"twos"}
    assert {failure.stage for failure in extraction.failures} == {"contract"}
    assert complaint in extraction.failures[0].message


def test_undeclared_types_and_things_that_are_no_facts_are_refused() -> None:
    @extractor(types=[Word], name="odd")
    def odd(document: Document) -> Iterable[Fact]:
        return [Bracket(start=0, end=3, text="one"), "one", None, Word(start=0, end=3, text="one")]  # type: ignore[list-item]

    extraction = Engine([odd]).run(Article(TEXT))
    assert [fact.text for fact in extraction.facts] == ["one"]
    assert [failure.message.split(",")[0] for failure in extraction.failures] == [
        f"ContractViolation: gave a {kind}" for kind in ("Bracket", "str", "NoneType")
    ]


def test_the_winner_of_an_overlap_does_not_depend_on_registration() -> None:
    a, b = words("a", "two"), extractor(types=[Word], name="b", triggers=["two"], priority=1)(words("b", "two").extract)
    results = [Engine(plugins).run(Article(TEXT)) for plugins in ([a, b], [b, a])]
    assert results[0].facts == results[1].facts
    assert {fact.extractor for fact in results[0].facts} == {"b"}
    assert [loser.fact.extractor for loser in results[0].suppressed] == ["a", "a"]
    assert results[0].manifest == results[1].manifest


def test_refiners_run_in_order_and_what_they_leave_out_is_recorded() -> None:
    seen: list[str] = []

    def noting(name: str) -> Callable[[Facts], Iterable[Fact]]:
        def change(facts: Facts) -> Iterable[Fact]:
            seen.append(name)
            return facts

        return change

    speaker = Speaker("One", "one", 0, 3)
    attribute = Refining("attribute", 5, lambda facts: [attrs.evolve(fact, attributed_to=speaker) for fact in facts])
    drop_first = Refining("drop", 7, lambda facts: facts[1:])
    engine = Engine([drop_first, Refining("late", 10, noting("late")), attribute, twos, Refining("early", -1, noting("early"))])
    extraction = engine.run(Article(TEXT))
    assert seen == ["early", "late"]
    assert [refiner.name for refiner in engine.refiners] == ["early", "attribute", "drop", "late"]
    assert [(fact.start, fact.attributed_to) for fact in extraction.facts] == [(14, speaker)]
    assert [(loser.fact.start, loser.reason) for loser in extraction.suppressed] == [(4, "left out by refiner 'drop'")]


@pytest.mark.parametrize(
    "change",
    [lambda facts: 1 / 0, lambda facts: [*facts, "fact"], lambda facts: [attrs.evolve(facts[0], end=99)], lambda facts: None],
    ids=["raises", "no fact", "wrong span", "no iterable"],
)
def test_a_broken_refiner_changes_nothing_and_is_reported(change: Callable[[Facts], Iterable[Fact]]) -> None:
    extraction = Engine([twos, Refining("broken", 1, change)]).run(Article(TEXT))
    assert len(extraction.facts) == 2
    assert [(failure.stage, failure.name) for failure in extraction.failures] == [("refine", "broken")]


def test_a_reading_that_is_there_is_not_made_again() -> None:
    made: list[Document] = []
    plugin = SimpleNamespace(name="tones", newsfacts_layers=lambda: [Layer("tone", lambda document: made.append(document))])
    reading = extractor(types=[Word], name="reading")(lambda document: document.layer("tone") or [])
    engine = Engine([plugin, twos, reading])
    document = engine.read(Article(TEXT))
    document.layer("tone")
    assert engine.run_on(document) == engine.run(document.article)
    assert made[0] is document
    assert len(made) == 2  # the second for the article, read anew
    with pytest.raises(InvalidArgument, match="document must be"):
        engine.run_on(TEXT)  # type: ignore[arg-type]


def test_a_language_that_an_extractor_does_not_read_is_reported() -> None:
    engine = Engine([twos, extractor(types=[Percentage], name="any", languages=None)(words("any", "one").extract)])
    extraction = engine.run(Article(TEXT, language="fi"))
    assert extraction.facts == Facts()
    assert [(failure.stage, failure.name) for failure in extraction.failures] == [("language", "twos")]
    assert "'fi'" in extraction.failures[0].message
    assert len(engine.run(Article(TEXT, language="en-GB")).facts) == 2


def test_a_language_is_read_where_another_extractor_finds_the_same_types_in_it() -> None:
    finnish = extractor(types=[Word], name="finnish", languages=["fi"])(words("finnish", "one").extract)
    engine = Engine([twos, finnish])
    assert engine.run(Article(TEXT)).failures == engine.run(Article(TEXT, language="fi")).failures == ()
    assert {failure.name for failure in engine.run(Article(TEXT, language="sv")).failures} == {"twos", "finnish"}


def test_a_broken_layer_is_reported_with_its_origin_and_its_users_name_it() -> None:
    def explode(document: Document) -> object:
        raise ZeroDivisionError("boom")

    plugin = SimpleNamespace(name="tones", newsfacts_layers=lambda: [Layer("tone", explode)])

    @extractor(types=[Word], name="user")
    def user(document: Document) -> Iterable[Fact]:
        document.layer("tone")
        return []

    extraction = Engine([plugin, user]).run(Article(TEXT))
    assert {(failure.stage, failure.name) for failure in extraction.failures} == {("extract", "user"), ("layer", "tone")}
    assert all("boom" in failure.message for failure in extraction.failures)


def test_an_engine_cannot_be_changed_and_pickles_as_its_arguments() -> None:
    engine = Engine(["newsfacts.reading", twos], only=["twos"], on_error="raise", options={"twos": {"deep": True}})
    with pytest.raises(AttributeError, match="cannot be changed"):
        engine.failures = ()
    with pytest.raises(AttributeError):
        engine.anything = 1  # type: ignore[attr-defined]
    twin = pickle.loads(pickle.dumps(engine))
    assert twin.manifest == engine.manifest
    assert twin.run(Article(TEXT)).facts == engine.run(Article(TEXT)).facts


def test_threads_share_an_engine() -> None:
    engine = Engine([twos])
    articles = [Article("two " * n, id=str(n)) for n in range(40)]
    alone = [engine.run(article).facts for article in articles]
    together: dict[int, list[Facts]] = {}

    def work(number: int) -> None:
        together[number] = [engine.run(article).facts for article in articles]

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(together[number] == alone for number in range(4))


@pytest.mark.parametrize("article", ["text", None, 5, b"bytes", Facts()])
def test_what_is_no_article_gets_one_clear_error(article: object) -> None:
    with pytest.raises(InvalidArgument, match=r"article must be a newsfacts\.Article"):
        newsfacts.extract(article)  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="article must be"):
        Engine([twos]).run(article)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ({"plugins": "instaled"}, "plugins"), ({"plugins": 5}, "plugins"), ({"plugins": ["tickers"]}, "plugins"),
        ({"disable": "dates"}, "disable"), ({"disable": [1]}, "disable"), ({"disable": ["dats"]}, "disable"),
        ({"only": "dates"}, "only"), ({"only": ["dats"]}, "only"), ({"on_error": "ignore"}, "on_error"),
        ({"options": 5}, "options"), ({"options": {"dates": 1}}, "options"), ({"options": {"dats": {}}}, "options"),
    ],
)  # fmt: skip
def test_a_bad_argument_is_named(arguments: dict[str, object], named: str) -> None:
    with pytest.raises(InvalidArgument, match=named):
        Engine(**{"plugins": [twos], **arguments})  # type: ignore[arg-type]


def test_disabled_and_chosen_extractors() -> None:
    ones = words("ones", "one")
    assert [e.name for e in Engine([twos, ones]).extractors] == ["ones", "twos"]
    assert [e.name for e in Engine([twos, ones], only=["twos"]).extractors] == ["twos"]
    assert [e.name for e in Engine([twos, ones], disable=["twos"]).extractors] == ["ones"]


@pytest.mark.parametrize("enabled", [True, False])
def test_the_collector_rests_for_long_articles_only_and_is_left_as_it_was(enabled: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bool] = []

    @newsfacts.extractor(types=[Word])
    def watch(document: Document) -> Iterable[Fact]:
        seen.append(gc.isenabled())
        raise ValueError

    monkeypatch.setattr("newsfacts.engine.LONG", 100)
    engine = Engine([watch])
    was = gc.isenabled()
    try:
        gc.enable() if enabled else gc.disable()
        for length in (99, 100):
            engine.run(Article("x" * length))
            seen.append(gc.isenabled())
    finally:
        gc.enable() if was else gc.disable()
    assert seen == ([True, True, False, True] if enabled else [False] * 4)
