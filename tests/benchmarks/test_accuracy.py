"""The accuracy figures mean what their definitions say."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.accuracy import agreeing, main, overlap, same_figure, same_span, same_unit, same_words, score
from newsfacts import Engine

TEXT = "“We lost 40 boats on Tuesday,” said Ines Duarte. “None,” she added, “was insured.” Prices rose 3 percent."


def row(type_: str, words: str, /, **keys: object) -> dict[str, object]:
    start = TEXT.index(words)
    return {"type": type_, "start": start, "end": start + len(words), **keys}


ANNOTATED = [
    row("quote", "We lost 40 boats on Tuesday", kind="direct", speaker={"name": "Duarte"}),
    row("quote", "None", kind="direct", speaker={"name": "Ines Duarte"}),
    row("quote", "was insured", kind="direct", speaker={"name": "Ines Duarte"}),
    row("date", "Tuesday", value="2024-03-12"),
    row("quantity", "40 boats", value="40.0", head="boats"),
    row("percentage", "3 percent", value="3", kind="percent"),
]


def scored(facts: list[dict[str, object]]) -> dict[str, tuple[int, int, int]]:
    scores = score([{"text": TEXT, "published": "2024-03-14", "facts": facts}], Engine("builtin"))
    return {" ".join(key): (tally.annotated, tally.found, tally.right) for key, tally in scores.items()}


def test_an_article_read_as_annotated_scores_in_full() -> None:
    assert scored(ANNOTATED) == {
        "quote words": (3, 3, 3),
        "quote attributed": (3, 3, 3),
        "date strict": (1, 1, 1),
        "date relaxed": (1, 1, 1),
        "date value": (1, 1, 1),
        "quantity span": (1, 1, 1),
        "quantity value": (1, 1, 1),
        "quantity unit": (1, 1, 1),
        "percentage span": (1, 1, 1),
        "percentage value": (1, 1, 1),
        "percentage unit": (1, 1, 1),
    }


def test_each_error_costs_its_measures_and_no_more() -> None:
    wrong = [
        row("quote", "We lost 40 boats on Tuesday", kind="direct", speaker={"name": "Paul Reyes"}),
        row("date", "on Tuesday", value="2024-03-12"),
        row("quantity", "40 boats", value="40", head="ships"),
    ]
    assert scored(wrong) == {
        "quote words": (1, 3, 1),
        "quote attributed": (1, 3, 0),
        "date strict": (1, 1, 0),
        "date relaxed": (1, 1, 1),
        "date value": (1, 1, 1),
        "quantity span": (1, 1, 1),
        "quantity value": (1, 1, 1),
        "quantity unit": (1, 1, 0),
    }


def test_kinds_of_quotes_that_are_not_annotated_are_not_scored() -> None:
    assert scored([row("quote", "None", kind="indirect")])["quote words"] == (1, 0, 0)


@pytest.mark.parametrize(("shorter", "right"), [("We lost 40 boats on Tues", True), ("We lost 40 boats", False)])
def test_words_may_differ_by_a_fifth(shorter: str, right: bool) -> None:
    assert same_words(row("quote", "“We lost 40 boats on Tuesday,”"), row("quote", shorter), TEXT) is right


def test_a_fact_is_in_one_pair_at_most() -> None:
    twice = [row("date", "Tuesday"), row("date", "on Tuesday")]
    assert agreeing(twice, [row("date", "Tuesday")], TEXT, overlap) == 1
    assert agreeing([row("date", "Tuesday")], twice, TEXT, same_span) == 1


def test_ranges_agree_in_both_bounds() -> None:
    def range_(low: str, high: str) -> dict[str, object]:
        return row("quantity", "40 boats", value=None, low=low, high=high)

    assert same_figure(range_("5", "10"), range_("5.0", "10"), TEXT)
    assert not same_unit(range_("5", "10"), range_("5", "12"), TEXT)


def test_the_command_prints_a_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "annotated.jsonl"
    file.write_text(json.dumps({"text": TEXT, "published": "2024-03-14", "facts": ANNOTATED}) + "\n\n", encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["accuracy", str(file)])
    main()
    out = capsys.readouterr().out
    assert "1 articles; annotated: 1 date, 1 percentage, 1 quantity, 3 quote" in out
    assert "date strict                 100.0%    100.0%    100.0%" in out
