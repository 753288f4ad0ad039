"""The document: layers are lazy, computed once, replaceable, and a broken replacement costs nothing."""

from collections.abc import Callable

import pytest

from newsfacts import Article, Document, Layer, LayerError
from newsfacts.triggers import Vocabulary

EMPTY = Vocabulary({})


def document(*layers: Layer) -> Document:
    by_name: dict[str, list[Layer]] = {}
    for layer in layers:
        by_name.setdefault(layer.name, []).append(layer)
    return Document(Article("Some words."), by_name, EMPTY)


def counting(calls: list[str], name: str) -> Callable[[Document], str]:
    def read(document: Document) -> str:
        calls.append(name)
        return f"{name} of {len(document.text)}"

    return read


def broken(document: Document) -> object:
    raise ZeroDivisionError("layer")


def test_a_layer_is_computed_when_first_asked_for_and_once() -> None:
    calls: list[str] = []
    subject = document(Layer("length", counting(calls, "length")), Layer("other", counting(calls, "other")))
    assert calls == []
    assert subject.layer("length") == subject.layer("length") == "length of 11"
    assert calls == ["length"]


def test_where_a_replacement_raises_the_replaced_layer_serves() -> None:
    calls: list[str] = []
    subject = document(Layer("length", broken), Layer("length", counting(calls, "built-in")))
    assert subject.layer("length") == "built-in of 11"
    assert isinstance(subject.broken_layers["length"], ZeroDivisionError)


def test_a_layer_that_cannot_be_read_is_tried_once_and_named() -> None:
    calls: list[str] = []

    def read(document: Document) -> object:
        calls.append("x")
        raise ZeroDivisionError("layer")

    subject = document(Layer("length", read))
    for _ in range(2):
        with pytest.raises(LayerError, match=r"'length' failed: ZeroDivisionError\('layer'\)"):
            subject.layer("length")
    assert calls == ["x"]


def test_an_unknown_layer_is_named_with_those_there_are() -> None:
    with pytest.raises(LayerError, match="no layer is called 'tone'; there are length"):
        document(Layer("length", broken)).layer("tone")


def test_layers_that_need_each_other_are_refused_by_name() -> None:
    a = Layer("a", lambda document: document.layer("b"))
    b = Layer("b", lambda document: document.layer("a"))
    with pytest.raises(LayerError, match=r"layer 'a' failed: .*needs itself: a -> b -> a"):
        document(a, b).layer("a")
