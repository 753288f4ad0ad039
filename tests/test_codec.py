"""The wire format: exactly the documented keys, valid against the published schema, and back without loss."""

import json
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from newsfacts import DecodeError, Fact, Facts, Span
from newsfacts.codec import json_schema, register_types
from tests.facts_at_hand import EXAMPLES, Word

COMMON = ["type", "start", "end", "text", "extractor", "rule", "attributed_to"]
KEYS = {
    "quote": ["kind", "parts", "content", "speaker", "cue"],
    "date": ["kind", "value", "mod", "earliest", "latest", "edtf", "vague"],
    "quantity": ["value", "low", "high", "modifier", "change", "unit", "currency", "noun", "head", "assumed", "roles"],
    "percentage": ["value", "low", "high", "modifier", "change", "kind", "of", "roles"],
}


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    schema = json_schema()
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


@pytest.mark.parametrize("fact", EXAMPLES, ids=lambda fact: f"{fact.type}-{fact.start}")
def test_the_wire_format_has_the_documented_keys_in_order(fact: Any, validator: Draft202012Validator) -> None:
    [row] = Facts([fact]).to_dicts()
    assert list(row) == COMMON + KEYS[fact.type]
    validator.validate(row)
    assert json.loads(json.dumps(row)) == row
    assert Facts.from_dicts([row]) == Facts([fact])


def test_values_on_the_wire() -> None:
    rows = Facts(EXAMPLES).to_dicts()
    assert rows[0]["parts"] == [[0, 34]]
    assert rows[0]["speaker"] == {"name": "Ada Lund", "mention": "Ada Lund", "start": 35, "end": 43}
    assert rows[2]["earliest"] == "2024-05-01"
    assert rows[2]["latest"] == "2024-06-01T00:00:00"
    assert rows[4]["value"] == "4500000"
    assert rows[4]["roles"] == {"number": [73, 84], "unit": [85, 90], "modifier": None, "noun": None}


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("type", "quotation"), ("type", None), ("start", "0"), ("start", True), ("end", 12), ("parts", [[0]]),
        ("parts", [[3, 1]]), ("parts", "all"), ("kind", "spoken"), ("speaker", {"name": "Ada"}), ("text", 5), ("content", None),
    ],
)  # fmt: skip
def test_a_wrong_value_is_refused_by_name(key: str, value: object, validator: Draft202012Validator) -> None:
    [row] = Facts(EXAMPLES[:1]).to_dicts()
    row[key] = value
    with pytest.raises(DecodeError, match=key):
        Facts.from_dicts([row])


@pytest.mark.parametrize("row", [None, 5, "quote", [], {}])
def test_what_is_no_fact_is_refused(row: object) -> None:
    with pytest.raises(DecodeError, match="must be"):
        Facts.from_dicts([row])


def test_json_lines_go_there_and_back_and_name_the_bad_line() -> None:
    lines = Facts(EXAMPLES).to_jsonl()
    assert lines.count("\n") == len(EXAMPLES)
    assert lines.isascii()
    assert Facts.from_jsonl(lines + "\n") == Facts(EXAMPLES)
    with pytest.raises(DecodeError, match="line 2"):
        Facts.from_jsonl(lines.split("\n")[0] + "\n{broken\n")


@given(text=st.text(st.characters(exclude_categories=()), min_size=1, max_size=8), note=st.none() | st.text(max_size=4))
def test_any_text_survives_and_so_does_a_third_party_type(text: str, note: str | None) -> None:
    register_types([Word])
    facts = Facts([Word(start=3, end=3 + len(text), text=text, extractor="words", rule="r", note=note)])
    assert Facts.from_jsonl(facts.to_jsonl()) == facts


@attrs.frozen
class Place:
    """A value of a third party."""

    name: str
    at: Span | None = None


@attrs.frozen(kw_only=True)
class Visit(Fact):
    """A third party's fact with fields of many types."""

    type = "visit"
    layer = "visits"
    places: tuple[Place, ...]
    first: Place | None
    when: datetime | None
    share: Decimal
    notes: Mapping[str, int]


def test_fields_of_any_type_are_encoded_by_their_declared_types() -> None:
    register_types([Visit])
    here = Place("Rome", Span(0, 4))
    visit = Visit(start=0, end=4, text="Rome", places=(here,), first=here, when=None, share=Decimal("1E+2"), notes={"a": 1})
    [row] = Facts([visit]).to_dicts()
    place = {"name": "Rome", "at": [0, 4]}
    assert {**row, "places": list(row["places"])} == {  # type: ignore[call-overload]
        "type": "visit", "start": 0, "end": 4, "text": "Rome", "extractor": "", "rule": "", "attributed_to": None,
        "places": [place], "first": place, "when": None, "share": "100", "notes": {"a": 1},
    }  # fmt: skip
    assert Facts.from_dicts([row]) == Facts([visit])


def test_the_schema_refuses_unknown_keys_and_exponents(validator: Draft202012Validator) -> None:
    row = Facts(EXAMPLES[4:5]).to_dicts()[0]
    assert validator.is_valid(row)
    assert not validator.is_valid(row | {"mood": "good"})
    assert not validator.is_valid(row | {"value": "4.5E+6"})
    assert not validator.is_valid({key: value for key, value in row.items() if key != "roles"})


def test_every_field_is_on_the_wire() -> None:
    for fact in EXAMPLES:
        shown = {field.name for field in attrs.fields(type(fact)) if field.metadata.get("wire") is not False}
        assert shown == {*COMMON[1:], *KEYS[fact.type]}
