"""Sentences in the manner of many newsrooms, each with one quote to find."""

import pytest

from tests.extractors.quotes.reading_quotes import found

QUOTES = [
    # British
    ("'It is a kick in the teeth,' said union boss Sal Pike. 'We will fight.'", "direct", "union boss Sal Pike"),
    ("The chancellor insisted there was 'no magic money tree'.", "mixed", "The chancellor"),
    ("A source close to the pair told the Echo: 'They're over the moon.'", "direct", "A source close to the pair"),
    ("Her lawyer, Tim Orr KC, told the court she had been left with “next to nothing”.", "mixed", "Tim Orr KC"),
    ("Said one fan: “I cried.”", "direct", "one fan"),
    # Indian
    ('Party spokesperson Pia Khera on Saturday alleged that it had "sold the silver".', "mixed", "Party spokesperson Pia Khera"),
    ('"We have 1,200 beds," the health minister, Sunil Jain, claimed.', "direct", "Sunil Jain"),
    ('A bench of Justices S Rao and P Iyer said it was "devoid of merit".', "mixed", "A bench of Justices S Rao and P Iyer"),
    ("Police quoted the driver as saying that the brakes had failed.", "indirect", "the driver"),
    ("He was quoted by the agency as saying that 40 flats had been razed.", "indirect", "He"),
    # finance and sport
    ('"We expect growth of 8%," Chief Financial Officer Ann Roy told analysts.', "direct", "Chief Financial Officer Ann Roy"),
    ("Shares will likely gain 3%, analysts at Kestrel said in a note.", "indirect", "analysts at Kestrel"),
    ('"He\'s got a sore knee," the Spaniard said of Torres, "so we\'ll see."', "direct", "the Spaniard"),
    ("The plan, Lane said on Monday, was “idiotic”.", "mixed", "Lane"),
    ("ELM, Ore., May 3, 2020 (LINE) -- Corv Inc. (XYZ: CRV), a drug maker, said it won.", "indirect", "Corv Inc."),
    ("It is $9mn, most of it this year, said finance chief Ann Lee.", "indirect", "finance chief Ann Lee"),
    # posts, signs, documents, crowds
    ('@BayFerries said in a post: "Line 4 is closed."', "direct", "@BayFerries"),
    ('"Stay safe," she posted on her page.', "direct", "she"),
    ("Lane held up a sign saying “Keep off”.", "direct", "a sign"),
    ("They passed out bottles that said, “Welcome to the games.”", "direct", "bottles"),
    ("A letter from the legion obtained by the Courier warns that “any use” is barred.", "mixed", "A letter from the legion"),
    ("In the square, where hundreds had gathered, chanting “Shame”, it rained.", "direct", "hundreds"),
    ("“Time for change,” came the cry from the terraces.", "direct", "the terraces"),
    # manners of speaking that no list holds
    ("“Rubbish,” Cole shot back.", "direct", "Cole"),
    ("“Go away!” he harrumphed.", "direct", "he"),
    ("“Never heard of him,” Ann Cole deadpanned.", "direct", "Ann Cole"),
    ("“Seventy years from when?” Justice Ada Oyama wanted to know.", "direct", "Justice Ada Oyama"),
    # phrases
    ("She described how her son, then 9, had asked whether he would die.", "indirect", "her son"),
    ("(Ann Lee, 26, who was there, looked up and said that it was late.)", "indirect", "Ann Lee"),
    ("Halfway through, a guard stopped her and said it was late.", "indirect", "a guard"),
    ("The Times reported that, according to the ministry, 40 were hurt.", "indirect", "the ministry"),
    (
        '"Hall to close," by the Times\' Ben Cross: "The Hall will close in May, its owners said."',
        "direct",
        "the Times' Ben Cross",
    ),
    ("In the words of one official: “It was chaos.”", "direct", "one official"),
    ("In Lane’s words, it was “chaos”.", "mixed", "Lane"),
    ("As the late Mr. Bell used to say: “Measure twice.”", "direct", "the late Mr. Bell"),
    ("The club criticised Holt for saying it was “finished”.", "mixed", "Holt"),
    ("“It is hot,” one worker, who asked not to be named, said of the kitchen.", "direct", "one worker"),
    ('The "gap is small," Ann Lee, an analyst in Leeds, wrote.', "mixed", "Ann Lee"),
    ("“It will cost us,” said one driver involved in the talks.", "direct", "one driver involved in the talks"),
    ("Lane said each town that asked for one was “jumping the queue”.", "mixed", "Lane"),
    ("Another, who asked not to be named, complained that it was late.", "indirect", "Another"),
    ("The firm will grow, the Managing Director, Mr. Ola Akin, said.", "indirect", "Mr. Ola Akin"),
    ("The mayor of Altenau, Sven Maier, tells reporters that the dam will hold.", "indirect", "Sven Maier"),
    ("A United Relief spokesman, Al Berg, told a news briefing in Bonn: “We are out of flour.”", "direct", "Al Berg"),
    ("“It is closed,” said the pollster behind it, Ella Dunne, who is 26.", "direct", "Ella Dunne"),
    ('Oakley\'s mother, Ernestine, 68, said: "Finally."', "direct", "Ernestine"),
    ("The authorities installed by Kesta said 17 people had died.", "indirect", "The authorities"),
    ("It is lost, according to figures cited by engineer Ross Cade.", "indirect", "figures cited by engineer Ross Cade"),
    ("Two justices, Lucia Hale and Tom Byrne, both wondered if it was lawful.", "indirect", "Two justices"),
    ("The Institute for Public Accounts agrees, but says it is late.", "indirect", "The Institute for Public Accounts"),
    ("The office said by e-mail it had no record of the call.", "indirect", "The office"),
    # courts and documents
    ("A boy of 12 died after falling into the canal, an inquest has heard.", "indirect", "an inquest"),
    ("Thornley magistrates heard he had 63 convictions.", "indirect", "Thornley magistrates"),
    ("Spending will fall by 4 per cent, the budget documents show.", "indirect", "the budget documents"),
    ("Wages rose by 3 per cent, labour office data show.", "indirect", "labour office data"),
    ("He pointed out that only half had been spent.", "indirect", "He"),
    ("The tribunal was told that he had slept at his desk.", "indirect", "The tribunal"),
    ("The firm, by Mr Lane’s account, had lost $4m.", "indirect", "Mr Lane"),
    ("“Half of it, then,” by one member’s account.", "direct", "one member"),
    ("Dr Obi, by her own account, had never seen the file.", "indirect", "her"),
    ("Koh's lawyer, Al Sim from Sim & Co, said it was over.", "indirect", "Al Sim"),
    ("It asked that reports from the public be read and that the fine be raised.", "indirect", "It"),
    ("The paper that announced the find, in 1956, thanked “those on deck” for it.", "mixed", "The paper"),
]


@pytest.mark.parametrize(("text", "kind", "mention"), QUOTES, ids=[row[0] for row in QUOTES])
def test_kind_and_speaker(text, kind, mention):
    assert (kind, mention) in [(found_kind, speaker) for found_kind, speaker, _, _ in found(text)]


@pytest.mark.parametrize(
    "text",
    [
        "It would be wrong to say that nothing was done. It is fair to say sales have slowed.",
        "The speaker called a special session. The president called an election for May 4.",
        "The ministry denied him a visa.",
        "Ms Ito said nothing about the merger. Holt said it best.",
        "The mayor praised her courage.",
        "In May, where 475 pledged delegates will be at stake, it rained.",
        "For interviews call Ann Orde on 01632 960144.",
        "The 3,000 new claims, for the week that ended on Saturday, are few.",
        "We read 1,443 inspection reports that bear his name.",
        "He was asked what his chances were.",
        "A beekeeper who tells you she has never lost a hive is new.",
        "When it rains, it is Lane who is rung up to say how many it was.",
        "Holt, playing in what he has promised his wife is his last season, could not look.",
        "He opened an account. By all accounts it was late.",
        "We heard that it was late.",
        "Sales continue to grow. The firm did not respond to the letter that reached it.",
    ],
)
def test_no_quotes(text):
    assert found(text) == []


def test_words_about_the_speaker_are_not_said():
    rows = found('"It is a beat," said Ana Ruiz, an analyst in Bonn, who has a "buy" rating on it.')
    assert [(kind, speaker) for kind, speaker, _, _ in rows] == [("direct", "Ana Ruiz"), ("unattributed", None)]


def test_a_ruling_that_took_hours_is_no_statement():
    assert [row[0] for row in found("“It is over,” the judge said in a ruling that took three hours to read.")] == ["direct"]


def test_those_who_hold_on_to_what_is_sold_say_nothing():
    rows = found("“It is a bargain,” said Ann Lee, manager of the fund, which added to its holding. “Show me another.”")
    assert [(row[0], row[1]) for row in rows] == [("direct", "Ann Lee")]


def test_support_can_collapse():
    rows = found("Told that it would be “within a mile of you”, support collapsed.")
    assert [row[1] for row in rows if row[2] == "support"] == []


def test_whom_it_was_said_to_is_not_said():
    assert found("She has promised her mother that. She promised her she would come.")[-1][3] == ["she would come"]


def test_only_belongs_to_what_is_said():
    assert found("Lane said only a third had come.")[0][3] == ["only a third had come"]
    assert found("Lane said only that she was sorry.")[0][3] == ["that she was sorry"]
    assert found("Lane said quite simply that she was tired.")[0][3] == ["that she was tired"]


def test_what_a_relative_clause_says_ends_before_the_main_verb():
    assert found("A group that announced the find in 2022 has withdrawn its paper.")[0][3] == ["the find in 2022"]
    assert found("The days on which he said that he was there, nothing moved.")[0][3] == ["that he was there"]
    assert found("His rating, even after he criticised the war and its makers, rose.")[0][3] == ["the war and its makers"]


def test_what_is_said_in_brackets_ends_before_them():
    assert found("(The council asked us to stick with 1,300 for now.)")[0][3] == ["us to stick with 1,300 for now"]


def test_a_second_that_goes_on_with_the_first():
    rows = found("He agreed that his report had described it as “a gun” and that he had had “training in that”.", ("mixed",))
    assert [row[1] for row in rows] == ["his report", "He"]
    rows = found("Asked whether it mattered, Dr Orr said he was not sure, but that “those who hold on live longer”.", ("mixed",))
    assert [row[1] for row in rows] == ["Dr Orr"]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("He told staff jobs were at risk.", "jobs were at risk"),
        ("Ms Lee told the committee members were angry.", "members were angry"),
        ("The jury was told he had 12 previous convictions.", "he had 12 previous convictions"),
        ("The hearing was told Mr Bell was late.", "Mr Bell was late"),
        ("The group warned profits would miss forecasts.", "profits would miss forecasts"),
    ],
)
def test_hearers_are_passed_where_the_verb_needs_one(text, content):
    assert found(text)[0][3] == [content]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Police said at least 20 people died.", "at least 20 people died"),
        ("Police said on Monday 20 people died.", "20 people died"),
        ("Lane said on Friday prices rose.", "prices rose"),
        ("Police said on Monday over 20 people died.", "over 20 people died"),
        ("Shares fell as Lane said costs, wages and rents had risen.", "costs, wages and rents had risen"),
    ],
)
def test_amounts_belong_to_what_is_said(text, content):
    assert found(text)[0][3] == [content]


def test_the_help_of_a_show_is_nobodys_words():
    assert found("With the help of “Flip the Page”, the actor held an audition.")[0][0] == "unattributed"
    assert found("To chants of “Lock The Doors” she left.")[0][0] == "mixed"


def test_a_headline_is_nobodys():
    assert [row[0] for row in found("Under the headline “Time to go”, the paper called on him to quit.")] == ["unattributed"]


def test_what_is_denied_denies_nothing():
    rows = found("Mr Hale, who the court heard had “a temper”, denies the charge.")
    assert "the charge" not in [row[1] for row in rows]
    assert [row[1] for row in found("“It is not cricket,” as the old saying goes.")] != ["the old"]


def test_what_nobody_says_is_nobodys():
    assert [row[:2] for row in found("Nobody in her laboratory may say “about”.")] == [("unattributed", None)]


def test_a_paragraph_behind_a_quotation_is_not_its_cue():
    rows = found("“It was dark,” said Tom Orr, a survivor. “We ran.”\n\nMayor Ann Lee told reporters the town would rebuild.")
    assert [(row[0], row[1], len(row[3])) for row in rows] == [("direct", "Tom Orr", 2), ("indirect", "Mayor Ann Lee", 1)]
