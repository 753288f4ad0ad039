"""What the tests of the quote extractor share: the engine with nothing but it, and a short form of its facts."""

import newsfacts

ENGINE = newsfacts.Engine(plugins=["reading", "quotes"], on_error="raise")


def quotes(text):
    return list(ENGINE.run(newsfacts.Article(text)).facts)


def found(text, kinds=("direct", "mixed", "indirect", "unattributed")):
    """(kind, mention of the speaker, cue, parts) of each quote of these kinds."""
    return [
        (
            quote.kind,
            quote.speaker and quote.speaker.mention,
            quote.cue and quote.cue.text,
            [part.of(text) for part in quote.parts],
        )
        for quote in quotes(text)
        if quote.kind in kinds
    ]


def marked(text):
    return found(text, ("direct", "mixed", "unattributed"))


def indirect(text):
    return [row[1:] for row in found(text, ("indirect",))]
