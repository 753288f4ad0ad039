"""Who the speakers are: names in full, antecedents, and the running speaker."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Article, Engine, Quote, Span, Speaker
from newsfacts.document import Layer
from newsfacts.factset import Facts
from newsfacts.reading.names import Name, Names
from newsfacts.refiners.speakers import Speakers
from tests.refiners.at_hand import READING, quote, read


def speakers(text: str, *quotes: Quote) -> list[str | None]:
    """The names that the refiner gives the speakers of the quotes, in document order."""
    refined = Facts(Speakers().refine(read(text), Facts(quotes))).quotes
    for found in refined:
        if found.speaker:
            assert text[found.speaker.start : found.speaker.end] == found.speaker.mention
    return [found.speaker.name if found.speaker else None for found in refined]


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("Ms. Holm", "Ada Holm"),
        ("Mr. Holm", "Holm"),
        ("Sen. Holm, who is ill,", "Ada Holm"),
        ("the company’s Ada Holm", "Ada Holm"),
        ("spokeswoman Ada Holm", "Ada Holm"),
        ("the mayor, Ada Holm", "Ada Holm"),
        ("Dr. Holm of the IRR", "Ada Holm"),
        ("Holm and Carl Ude", "Ada Holm and Carl Ude"),
        ("the IRR", "Institute for River Research"),
        ("Holm’s spokesman", "Holm’s spokesman"),
        ("Holm supporters", "Holm supporters"),
        ("a spokesman for Ada Holm", "a spokesman for Ada Holm"),
        ("Moscow", "Moscow"),
        ("U.S. officials", "U.S. officials"),
    ],
)
def test_noun_phrases(mention: str, name: str) -> None:
    text = f"Ada Holm met Carl Ude of the Institute for River Research (IRR). Rain fell on them. “Yes,” said {mention}."
    assert speakers(text, quote(text, "“Yes,”", f"said |{mention}")) == [name]


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        ("Ada Holm flew to Oslo on Monday. “Yes,” she said.", "” |she", "Ada Holm"),
        ("Ada Holm met Carl Ude. “Yes,” he said.", "” |he", "Carl Ude"),
        ("Carl Ude thanked Ada Holm and Nils Berg. “Yes,” he said.", "” |he", "Carl Ude"),
        ("To Nils Berg’s surprise, Carl Ude won. “Yes,” he said.", "” |he", "Carl Ude"),
        ("Carl Ude won.\n\nNobody clapped.\n\n“Yes,” he said.", "” |he", "Carl Ude"),
        ("Carl Ude won.\n\n“Nils Berg lost,” he said.", "” |he", "Carl Ude"),
        ("Carl Ude won. Within minutes, he called Nils Berg a “cheat.”", "|he called", "Carl Ude"),
        ("Carl Ude beat Nils Berg. Soon he called Berg “weak.”", "Soon |he", "Carl Ude"),
        ("Sen. Carl Ude met Ada Holm. “Yes,” the senator said.", "” |the senator", "Carl Ude"),
        ("Ada Holm, the mayor of Bath, met Carl Ude. “Yes,” the mayor said.", "” |the mayor", "Ada Holm"),
        ("Vice President Carl Ude met President Nils Berg. “Yes,” the president said.", "” |the president", "Nils Berg"),
        ("A farmer met Sen. Carl Ude. “Yes,” the farmer said.", "” |the farmer", "the farmer"),
        ("The Institute for River Research met Carl Ude. “Yes,” it said.", "” |it", "Institute for River Research"),
        ("It rained. “Yes,” he said.", "” |he", "he"),
        ("Striker Carl Ude scored. “Yes,” the forward said.", "” |the forward", "Carl Ude"),
        ("Carl Ude was glad. “Yes,” the 22-year-old said.", "” |the 22-year-old", "Carl Ude"),
        ("Carl Ude was glad. “Yes,” the Swede said.", "” |the Swede", "Carl Ude"),
        ("A singer met Carl Ude. “Yes,” the singer said.", "” |the singer", "the singer"),
        ("Carl Ude was tried. “Yes,” the judge said.", "” |the judge", "the judge"),
        ("The Bank of Norland was glad. “Yes,” the bank said.", "” |the bank", "Bank of Norland"),
        ("“Yes,” said her rival, Carl Ude, on Monday.", "said |her rival", "Carl Ude"),
        ("Norland Motors Inc. cut 300 jobs. “Yes,” the company said.", "” |the company", "Norland Motors Inc"),
        ("Norland Motors Inc. bought a company. “Yes,” the company said.", "” |the company", "the company"),
        (
            "Norland Motors Inc. bought a company. Norland cut jobs. “Yes,” the company said.",
            "” |the company",
            "Norland Motors Inc",
        ),
        ("Texas Sen. Carl Ude met Sen. Nils Berg of Ohio. “Yes,” the Ohio senator said.", "” |the Ohio senator", "Nils Berg"),
        ("Sen. Nils Berg of Ohio met Texas Sen. Carl Ude. “Yes,” the Ohio senator said.", "” |the Ohio senator", "Nils Berg"),
        ("Carl Ude and Texas Sen. Nils Berg met. Ude wept. “Yes,” the Texas senator said.", "” |the Texas senator", "Nils Berg"),
        ("“Yes,” said her opposite number, Carl Ude.", "said |her opposite number", "Carl Ude"),
        ("According to a report, Ude, who is rich, “won.”", "to |a report", "a report"),
        ("“Yes,” said Secretary of State Ann Burke.", "said |Secretary of State Ann Burke", "Ann Burke"),
        ("Mayor Ada Holm came. “Yes,” the coast guard said.", "” |the coast guard", "the coast guard"),
        ("The Civic Alliance won. “Yes,” the commission said.", "” |the commission", "the commission"),
        ("Norland Telecom won. “Yes,” the media regulator said.", "” |the media regulator", "the media regulator"),
        ("Guard Carl Ude came. “Yes,” the guard said.", "” |the guard", "Carl Ude"),
        ("Police have caught Carl Ude. Nils Berg fled. “Yes,” he said.", "” |he", "Nils Berg"),
        ("Officials praised Ada Holm. They met Ingrid Dahl. After lunch, Dahl left. “Yes,” she said.", "” |she", "Ingrid Dahl"),
    ],
)
def test_pronouns_and_descriptions(text: str, mention: str, name: str) -> None:
    words = "“Yes,”" if "“Yes,”" in text else text[text.index("“") : text.index("”") + 1]
    assert speakers(text, quote(text, words, mention)) == [name]


@pytest.mark.parametrize(
    ("before", "name"),
    [("“No,” said Ada Holm. ", "Ada Holm"), ("It rained. ", "Ingrid Dahl"), ("Carl Ude left. ", "Ingrid Dahl")],
)
def test_what_is_told_before_she_said_is_no_part_of_what_the_reporter_refers_to(before: str, name: str) -> None:
    text = f"{before}Ingrid Dahl had come late, she said."
    spoken = [quote(text, "“No,”", "Ada Holm")] if "“No,”" in text else []
    told = quote(text, "Ingrid Dahl had come late", "late, |she", kind="indirect")
    assert speakers(text, *spoken, told)[-1] == name


def test_they_are_those_who_spoke_together() -> None:
    text = "“No,” said Ada Holm and Carl Ude. Nils Berg was glad. “Yes,” they said."
    assert (
        speakers(text, quote(text, "“No,”", "Ada Holm and Carl Ude"), quote(text, "“Yes,”", "they"))
        == ["Ada Holm and Carl Ude"] * 2
    )


def test_the_one_who_spoke_last_is_meant() -> None:
    text = "“No,” said Carl Ude. Nils Berg hid.\n\n“Never,” said a spokesman for the zoo.\n\n“Ever,” he added."
    quotes = (
        quote(text, "“No,”", "said |Carl Ude"),
        quote(text, "“Never,”", "said |a spokesman for the zoo"),
        quote(text, "“Ever,”", "” |he"),
    )
    assert speakers(text, *quotes)[2] == "a spokesman for the zoo"


def test_what_stands_in_quote_marks_is_no_antecedent() -> None:
    text = "Ada Holm sighed. “My sister Ingrid Dahl and Mrs. Berg won,” she said."
    assert speakers(text, quote(text, "“My sister Ingrid Dahl and Mrs. Berg won,”", "” |she")) == ["Ada Holm"]


@pytest.mark.parametrize(
    ("text", "words", "mention", "given"),
    [
        ("Ada Holm shook her head. “No. Not now.”", "“No. Not now.”", None, "Ada Holm"),
        ("Carl Ude came. She, Ada Holm, had gone. “No.”", "“No.”", None, "Ada Holm"),
        ("Ada Holm said one thing: “No.”", "“No.”", None, "Ada Holm"),
        ("“No!” Sen. Ada Holm shot back. Carl Ude left.", "“No!”", None, "Ada Holm"),
        ("“No!” Ada Holm supporters cheered.", "“No!”", None, None),
        ("Ada Holm was cross. “No,” she deadpanned.", "“No,”", None, "Ada Holm"),
        ("It rained. “No.”", "“No.”", None, None),
        ("Ada Holm left.\n\nIt rained.\n\nIt snowed.\n\n“No.”", "“No.”", None, None),
    ],
)
def test_a_quote_without_cue_belongs_to_who_acts_before_it(text: str, words: str, mention: str | None, given: str | None) -> None:
    assert speakers(text, quote(text, words, mention)) == [given]


@pytest.mark.parametrize(
    ("before", "given"),
    [
        ("Ada Holm waved a banner with", "Ada Holm"),
        ("Ada Holm was described as", None),
        ("Ada Holm has been widely called a", None),
        ("Ada Holm said no. It was", None),
    ],
)
def test_a_fragment_is_nobodys_of_whom_it_is_said(before: str, given: str | None) -> None:
    text = f"{before} “fox in a very big house” for years."
    assert speakers(text, quote(text, "“fox in a very big house”", kind="mixed")) == [given]


def test_a_quotation_in_doubled_apostrophes_goes_on_too() -> None:
    text = "''One,'' said Ada Holm.\n\n''Two and three.''"
    alone = attrs.evolve(quote(text, "''Two and three.''", kind="indirect"), rule="sentence")
    assert speakers(text, quote(text, "''One,''", "said |Ada Holm", kind="indirect"), alone) == ["Ada Holm", "Ada Holm"]


def test_a_quote_without_cue_goes_on_where_the_last_one_stopped() -> None:
    text = "“One,” said Ada Holm. It was cold. “Two.”\n\n“Three.”\n\nSnow fell.\n\nAnd fell.\n\n“Four.”"
    facts = Speakers().refine(
        read(text),
        Facts([quote(text, "“One,”", "said |Ada Holm"), *(quote(text, words) for words in ("“Two.”", "“Three.”", "“Four.”"))]),
    )
    assert [found.speaker for found in Facts(facts).quotes] == [Speaker("Ada Holm", "Ada Holm", 12, 20)] * 3 + [None]


def test_a_quotation_inside_another_does_not_go_on() -> None:
    text = "“Mother said: ‘Run!’ And I did,” said Ada Holm.\n\n“Fast.”"
    quotes = (
        quote(text, "“Mother said: ‘Run!’ And I did,”", "said |Ada Holm"),
        quote(text, "‘Run!’", "Mother"),
        quote(text, "“Fast.”"),
    )
    assert speakers(text, *quotes) == ["Ada Holm", "Mother", "Ada Holm"]


def test_i_in_a_quote_is_who_speaks() -> None:
    text = "“I told them ‘no’ and we said ‘yes,’” said Ada Holm. I said “maybe.”"
    quotes = (
        quote(text, "“I told them ‘no’ and we said ‘yes,’”", "said |Ada Holm"),
        quote(text, "‘no’", "“|I"),
        quote(text, "‘yes,’", "we"),
        quote(text, "“maybe.”", ". |I"),
    )
    assert speakers(text, *quotes) == ["Ada Holm", "Ada Holm", "we", "I"]


def test_a_name_that_an_extractor_resolved_stays() -> None:
    text = "Ada Holm spoke. “No,” she said."
    (found,) = Facts(
        Speakers().refine(read(text), Facts([attrs.evolve(quote(text, "“No,”"), speaker=Speaker("Eve", "she", 22, 25))]))
    ).quotes
    assert found.speaker == Speaker("Eve", "she", 22, 25)


def test_scare_quotes_stay_nobodys() -> None:
    text = "Ada Holm spoke. “No,” she said. The “plan” failed."
    quotes = (quote(text, "“No,”", "” |she"), quote(text, "“plan”", kind="unattributed"))
    assert speakers(text, *quotes) == ["Ada Holm", None]


def test_a_plugin_may_bring_its_own_names() -> None:
    text = "The duchess rose. “No,” said Duck."

    class Plugin:
        name = "ducks"

        def newsfacts_layers(self) -> list[Layer]:
            return [Layer("names", lambda document: Names([Name("Donna Duck", "person", mentions=(Span(29, 33),))]))]

    document = Engine(plugins=["reading", Plugin()]).read(Article(text))
    (found,) = Speakers().refine(document, Facts([quote(text, "“No,”", "said |Duck")]))
    assert isinstance(found, Quote)
    assert found.speaker == Speaker("Donna Duck", "Duck", 29, 33)


_PHRASES = "Ada Holm|Mr. Ude|Carl Ude|the mayor|She|he|they|said|“No,”|“|”|.|,|and|of the|Bath|’s|\n\n| ".split("|")


@given(st.lists(st.sampled_from(_PHRASES), max_size=25), st.data())
def test_mentions_and_spans_never_change(phrases: list[str], data: st.DataObject) -> None:
    text = " ".join(phrases)
    edges = st.integers(0, len(text)).flatmap(lambda start: st.tuples(st.just(start), st.integers(start, len(text))))
    quotes = []
    for start, end in data.draw(st.lists(edges.filter(lambda edge: edge[0] < edge[1]), max_size=5)):
        speaker = data.draw(st.none() | edges.map(lambda edge: Speaker(text[edge[0] : edge[1]], text[edge[0] : edge[1]], *edge)))
        kind = data.draw(st.sampled_from(("direct", "mixed", "indirect", "unattributed")))
        quotes.append(
            Quote(start=start, end=end, text=text[start:end], kind=kind, parts=(Span(start, end),), content="x", speaker=speaker)
        )
    facts = Facts(quotes)
    refined = Facts(Speakers().refine(READING.read(Article(text)), facts))
    assert [(found.start, found.end) for found in refined] == [(found.start, found.end) for found in facts]
    for before, after in zip(facts.quotes, refined.quotes, strict=True):
        if before.speaker:
            assert after.speaker is not None
            assert (after.speaker.mention, after.speaker.span) == (before.speaker.mention, before.speaker.span)
        elif after.speaker:
            assert text[after.speaker.start : after.speaker.end] == after.speaker.mention
            assert before.kind in ("direct", "mixed")
