"""The names layer: who is named, by which forms, and of what gender."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Article, Engine, Span
from newsfacts.lexicon.first_names import EITHER, FEMALE, MALE
from newsfacts.lexicon.titles import TITLES
from newsfacts.reading.names import Name, Names

ENGINE = Engine(plugins=["reading"])


def names_of(text: str) -> Names:
    return ENGINE.read(Article(text)).names


def forms(text: str, name: str) -> list[str]:
    """The words of all mentions of a name, in order."""
    return [span.of(text) for found in names_of(text) if found.name == name for span in found.mentions]


@pytest.mark.parametrize(
    ("text", "name", "mentions"),
    [
        (
            "President Ilmari Koskela flew to Oslo. Koskela’s aides stayed. “Mr. Koskela rests,” said one. Ilmari Koskela slept.",
            "Ilmari Koskela",
            ["Ilmari Koskela", "Koskela", "Koskela", "Ilmari Koskela"],
        ),
        ("Talks began. Foreign Minister Dana Orlov told Orlov’s friends.", "Dana Orlov", ["Dana Orlov", "Orlov"]),
        (
            "Wyoming Gov. Peter T. Marsh met spokesman Carl Ude. Peter Marsh left.",
            "Peter T. Marsh",
            ["Peter T. Marsh", "Peter Marsh"],
        ),
        ("Secretary of State Helen Bower left; Bower smiled.", "Helen Bower", ["Helen Bower", "Bower"]),
        ("Governor J.B. Rowe spoke. Gov. Rowe sat.", "J.B. Rowe", ["J.B. Rowe", "Rowe"]),
        ("Ruth van der Berg sang, and van der Berg danced.", "Ruth van der Berg", ["Ruth van der Berg", "Berg"]),
        ("Omar bin Rashid met Samir al-Tamimi. Tamimi left.", "Samir al-Tamimi", ["Samir al-Tamimi", "Tamimi"]),
        ("Anne-Marie O’Hara won. O’Hara’s rival wept.", "Anne-Marie O’Hara", ["Anne-Marie O’Hara", "O’Hara"]),
        ("Walter Pace Jr. won; Pace lost before.", "Walter Pace Jr.", ["Walter Pace Jr.", "Pace"]),
        ("Walter Pace, Jr., won.", "Walter Pace, Jr.", ["Walter Pace, Jr."]),
        (
            "BERLIN — HELGA BRANDT spoke. Brandt smiled. Helga Brandt left.",
            "Helga Brandt",
            ["HELGA BRANDT", "Brandt", "Helga Brandt"],
        ),
        ("Bob Tarrant ran. Robert Tarrant lost.", "Robert Tarrant", ["Bob Tarrant", "Robert Tarrant"]),
        ("Park Jun spoke on X. The bill failed, Park wrote.", "Park Jun", ["Park Jun", "Park"]),
        ("Tom Hill, 34, spoke in Victoria Park. Hill said so.", "Tom Hill", ["Tom Hill", "Hill"]),
        ("student Leo Park spoke. Park said so.", "Leo Park", ["Leo Park", "Park"]),
        ("Maisie, who is ten, spoke.", "Maisie", ["Maisie"]),
        ("Li Wenhua met us. Li said so.", "Li Wenhua", ["Li Wenhua", "Li"]),
        ("Minister James R. Baker III left. Baker slept.", "James R. Baker III", ["James R. Baker III", "Baker"]),
        ("Sen. Angus King spoke. King left. The king stayed.", "Angus King", ["Angus King", "King"]),
        ("But Mary Toller disagreed. Toller, 45, is a nurse.", "Mary Toller", ["Mary Toller", "Toller"]),
        ("Aye Khin Soe Win fled. Soe Win was tired, Mr. Aung said.", "Aye Khin Soe Win", ["Aye Khin Soe Win", "Soe Win"]),
        ("Omar Talal fled. King Talal stayed. The king, King Talal, slept.", "Talal", ["Talal", "Talal"]),
        ("Embattled Ada Holm won. The Real Ada Holm lost, Holm said.", "Ada Holm", ["Ada Holm", "Ada Holm", "Holm"]),
        ("Ada “The Hammer” Holm ran. Holm won.", "Ada “The Hammer” Holm", ["Ada “The Hammer” Holm", "Holm"]),
        ("Robert (Bob) Tarrant ran. Bob Tarrant won.", "Robert (Bob) Tarrant", ["Robert (Bob) Tarrant", "Bob Tarrant"]),
        ("“No,” said Ada. “Never.” Holm left.", "Ada", ["Ada"]),
        ("The secretary of State Ada Holm left. They told Messrs. Holm and Ude so.''  ", "Ada Holm", ["Ada Holm", "Holm"]),
        ("Ben Tarrant and Al Gorski left. Gorski wept.", "Al Gorski", ["Al Gorski", "Gorski"]),
        ("London-based Ada Holm won. A Holm-era law fell.", "Ada Holm", ["Ada Holm"]),
        ("The Fishermen’s Union met Ada Holm.", "Fishermen’s Union", ["Fishermen’s Union"]),
        ("Barrister Rupert Nash QC spoke.", "Rupert Nash", ["Rupert Nash"]),
        ("Theresa May left in May. May was sad. It was over by May 5.", "Theresa May", ["Theresa May", "May"]),
        ("Ada Holm, born Adelina Holm, won. Holm wept.", "Ada Holm", ["Ada Holm", "Adelina Holm", "Holm"]),
        ("The rapper, born Carl Ude, won. Ude wept.", "Carl Ude", ["Carl Ude", "Ude"]),
        ("Have-a-go Doreen wins\n\nBrave Doreen Ude won.", "Doreen Ude", ["Doreen", "Doreen Ude"]),
        ("Award-winning Ada Holm sang. Mother-of-two Ada left.", "Ada Holm", ["Ada Holm", "Ada"]),
        ("Minister for Transport Ada Holm spoke.", "Ada Holm", ["Ada Holm"]),
        ("Secretary of State for Rural Affairs Ada Holm spoke.", "Ada Holm", ["Ada Holm"]),
        ("Prosecutor Ada Holm rose. DPP Holm sat.", "Ada Holm", ["Ada Holm", "DPP Holm"]),
    ],
)
def test_one_person_many_forms(text: str, name: str, mentions: list[str]) -> None:
    assert forms(text, name) == mentions


@pytest.mark.parametrize(
    ("text", "name", "mentions"),
    [
        (
            "The Institute for River Research (IRR) opened. The IRR said so.",
            "Institute for River Research",
            ["Institute for River Research", "IRR", "IRR"],
        ),
        (
            "The Centre for Disease Study and Prevention warned. CDSP staff agreed.",
            "Centre for Disease Study and Prevention",
            ["Centre for Disease Study and Prevention", "CDSP"],
        ),
        ("The Bank of Norland cut rates. The Bank of Norland’s chief left.", "Bank of Norland", ["Bank of Norland"] * 2),
        ("Halden Sachs Group sank; analysts at Halden shrugged.", "Halden Sachs Group", ["Halden Sachs Group", "Halden"]),
        ("Halden Corp. International sank. Halden fell.", "Halden Corp. International", ["Halden Corp. International", "Halden"]),
        ("Halden Corp. He sank.", "Halden Corp", ["Halden Corp"]),
        ("It met eBay Bank of Norland staff.", "Bank of Norland", ["Bank of Norland"]),
        ("Halden Foods, Inc. (Nasdaq: HLDN) sank. HLDN fell.", "Halden Foods", ["Halden Foods", "HLDN", "HLDN"]),
        ("The broadcaster Radio Vest said so.", "Radio Vest", ["Radio Vest"]),
        ("Rival BYDX sank.", "BYDX", ["BYDX"]),
        ("The Justice Department sued. Justice Ann Cole recused herself.", "Justice Department", ["Justice Department"]),
    ],
)
def test_organisations(text: str, name: str, mentions: list[str]) -> None:
    assert forms(text, name) == mentions
    assert [found.kind for found in names_of(text) if found.name == name] == ["organisation"]


def test_two_of_one_surname_stay_two() -> None:
    text = "Dana Reeve met her brother, Paul Reeve. Mrs. Reeve spoke. Mr. Reeve listened. Dana was glad, and Paul slept."
    assert forms(text, "Dana Reeve") == ["Dana Reeve", "Reeve", "Dana"]
    assert forms(text, "Paul Reeve") == ["Paul Reeve", "Reeve", "Paul"]


def test_a_surname_alone_means_the_one_named_in_full_most_often() -> None:
    text = "Ada Holm ran. Ada Holm won. Her uncle, Nils Holm, watched. Holm celebrated."
    assert forms(text, "Ada Holm") == ["Ada Holm", "Ada Holm", "Holm"]


@pytest.mark.parametrize(
    "text",
    [
        "France and Germany agreed in New York on Monday. The Russian troops left South Africa.",
        "The Republicans met on Capitol Hill in April. Speaking Thursday, they agreed.",
        "It was cold. Nobody came. Police waited.",
        "Minister Vows More Roads Before Winter Vote",
        "WASHINGTON — It rained.",
        "Cyclone Ada killed 64 people. Then came Ada’s floods, and the tropical storm Bella. Bella was weak.",
        "The ferry Ada sank. Nobody on the Ada drowned.",
        "She paid Sh35 a kilo, N61.3bn in all, for the road A414 at Rs 5 crore.",
        "He lives in Market Holm. The bus to Holm is late.",
        "It rained, said Marovia’s General Staff. The Ada Health Centre III was closed.",
    ],
)
def test_what_names_nobody(text: str) -> None:
    assert [name for name in names_of(text) if name.kind == "person"] == []


def test_a_word_that_is_written_small_elsewhere_is_no_name() -> None:
    text = "She kept her Buy rating; others buy less. He works for Quillon. Staff left, and the staff of Quillon wept."
    assert [name.name for name in names_of(text)] == ["Quillon"]


def test_a_place_is_a_surname_only_where_the_article_has_its_bearer() -> None:
    text = "Denzel Washington flew to Washington. Washington smiled."
    assert forms(text, "Denzel Washington") == ["Denzel Washington", "Washington"]


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("Priya Raman spoke.", "female"),
        ("Tomasz Zielinski spoke.", "male"),
        ("Kim Hollis spoke.", None),
        ("Mr. Kim Hollis spoke.", "male"),
        ("Congresswoman Lee Adair spoke.", "female"),
        ("Lee Adair, a spokeswoman for the zoo, spoke.", "female"),
        ("The zoo’s chairman, Lee Adair, spoke.", "male"),
        ("Okwui Adaeze Nwosu lost her seat. Nwosu wept.", "female"),
        ("Wen Jialu lost. Wen said he was sad.", "male"),
        ("Xandrine Quoll, 57, wept.", None),
        ("Xandrine Quoll, 57, judged him.\n\nHis lawyer wept.", None),
        ("Daragh’s late sister was Aoife. Daragh said he was sad.", "male"),
        ("Park Geun-hye lost. Park wept.", "female"),
    ],
)
def test_gender(text: str, gender: str | None) -> None:
    first = names_of(text)[0]
    assert (first.kind, first.gender) == ("person", gender)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Sen. Ada Holm spoke.", "senator"),
        ("spokesman Carl Ude spoke.", "spokesman"),
        ("Vice President Ada Holm spoke.", "vice president"),
        ("Carl Ude, the group’s senior vice president of public affairs, spoke.", "vice president"),
        ("Carl Ude, 52, a retired teacher from Bath, spoke.", "teacher"),
        ("Carl Ude, who is the mayor of Bath, spoke.", "mayor"),
        ("The town’s mayor, Carl Ude, spoke.", "mayor"),
        ("Deputy Prime Minister Ada Holm spoke.", "deputy prime minister"),
        ("Lt. Gov. Ada Holm spoke.", "lieutenant governor"),
        ("chief economist Ada Holm spoke.", "chief economist"),
        ("Ada Holm, the court’s chief justice, spoke.", "chief justice"),
    ],
)
def test_roles(text: str, role: str) -> None:
    assert role in names_of(text)[0].roles


def test_look_up_by_place_and_by_words() -> None:
    text = "Dr. Ada Holm left. The minister thanked Holm."
    names = names_of(text)
    place = text.index("Holm.")
    mention = names.mention_at(place + 2)
    assert mention is not None
    assert (mention.start, mention.end, mention.name.name) == (place, place + 4, "Ada Holm")
    assert names.mention_at(place - 1) is None
    assert [found.name.name for found in names.within(Span(0, 12))] == ["Ada Holm"]
    assert names.fullest("Dr. Holm") == names.fullest("Holm’s") == names.fullest(Span(place, place + 4)) == "Ada Holm"
    assert names.fullest("the minister") == "the minister"
    assert names.fullest(Span(0, 2)) == ""


def test_a_plugin_can_make_names_of_its_own() -> None:
    names = Names([Name("Ada Holm", "person", mentions=(Span(9, 13), Span(0, 4))), Name("Bath", None, mentions=(Span(5, 8),))])
    assert [mention.name.name for mention in names.mentions] == ["Ada Holm", "Bath", "Ada Holm"]
    assert [name.name for name in names] == ["Bath", "Ada Holm"]


_FIRST = st.sampled_from(sorted(FEMALE ^ MALE)).filter(lambda name: name not in EITHER | TITLES and name.isalpha())
_LAST = st.sampled_from("Okonjo Brandvik Tarrant Zielinski O’Hara Marsh-Rowe al-Tamimi Iyer Nakagawa MacKay D’Souza Ümit".split())
_TITLES = st.sampled_from(["", "Sen. ", "President ", "Former Finance Minister ", "Michigan Gov. ", "spokesperson ", "Dr. "])
_NEUTRAL = "Rain fell on the town for days. Nobody had seen the like."


@given(_FIRST, _LAST, _TITLES, st.sampled_from(["", " Q.", " de la"]))
def test_a_planted_person_is_found_by_all_forms(first: str, last: str, title: str, middle: str) -> None:
    gender = "female" if first in FEMALE else "male"
    honorific = "Ms." if gender == "female" else "Mr"
    full = f"{first.capitalize()}{middle} {last}"
    text = f"{_NEUTRAL} Then {title}{full} came. “Stop,” said {last}. They thanked {honorific} {last}.\n\n{last}’s boat sank."
    (person,) = [name for name in names_of(text) if name.kind == "person"]
    assert (person.name, person.gender) == (full, gender)
    assert [span.of(text) for span in person.mentions] == [full, last, last, last]


_GAPS = (" ", " ", ", ", ". ", "\n", "\r\n", "\ud800", "\0")
_PIECES = st.sampled_from(
    [
        *"Ada Holm Mr. Dr. ’s ' van de al- of the Bank J. U.S. A É Jr. “ ” ( ) - iX ß İ King President & May her IRR".split(),
        *_GAPS,
    ]
)


@given(st.lists(_PIECES, max_size=30).map("".join))
def test_mentions_are_in_order_and_apart_and_belong_to_their_names(text: str) -> None:
    names = names_of(text)
    end = 0
    for mention in names.mentions:
        assert end <= mention.start < mention.end <= len(text)
        end = mention.end
        assert " ".join(text[mention.start : mention.end].split()) in mention.name.aliases
        assert names.mention_at(mention.start) is mention
    assert all(name.name in name.aliases for name in names)


@given(st.text())
def test_any_text_is_legal(text: str) -> None:
    names_of(text)
