"""Every error that newsfacts raises on purpose, under one root."""


class NewsfactsError(Exception):
    """Root of all errors raised by newsfacts."""


class InvalidArgument(NewsfactsError, ValueError):
    """An argument has the wrong type or value; the message names it and says what it should be."""

    @classmethod
    def wrong_type(cls, argument: str, expected: str, value: object) -> "InvalidArgument":
        """``InvalidArgument("article must be a newsfacts.Article, not int (7)")``."""
        shown = repr(value)
        if len(shown) > 60:
            shown = shown[:57] + "..."
        return cls(f"{argument} must be {expected}, not {type(value).__name__} ({shown})")


class PluginError(NewsfactsError):
    """A plugin cannot be loaded or breaks the rules of the hooks."""


class DuplicateName(PluginError):
    """Two plugins bring a component of the same name; the message says where both come from."""


class UnknownHook(PluginError):
    """A plugin implements a ``newsfacts_…`` hook that does not exist, most often a misspelt one."""


class LayerError(NewsfactsError):
    """A layer of the reading is unknown, or could not be computed for this article."""


class ContractViolation(NewsfactsError):
    """An extractor or refiner gave something that is not a fact of the article."""


class ExtractionError(NewsfactsError):
    """An extractor or refiner failed and the engine was built with ``on_error="raise"``."""


class WorkerError(NewsfactsError):
    """Worker processes die as soon as they are started; the message says how."""


class DecodeError(NewsfactsError, ValueError):
    """A dict or JSON line is not a fact in the wire format."""
