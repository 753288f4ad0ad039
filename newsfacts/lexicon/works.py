"""Words beside the title of a work or the name of a thing in quote marks."""

from __future__ import annotations

NAMING = frozenset(
    "called titled entitled named dubbed nicknamed so-called known termed labeled labelled headlined captioned headline heading caption".split()
)
"""What stands right before a name in marks: a film called "Avatar"."""

LABELLED = frozenset("called labeled labelled termed headlined captioned caption".split())
"""Those of them that also quote: he called it "a farce"; only a title behind them is a name."""

MEDIA = frozenset(
    "show series film movie book novel song album single play musical opera podcast program programme sitcom drama comedy documentary memoir bestseller "
    "star stars actress actor actors host hosts creator author cast crew franchise sequel remake reboot magazine painting poem anthem ballad video game "
    "episode season column essay exhibition theme movement ad ads spot commercial hit classic soundtrack blockbuster miniseries trilogy".split()
)
"""Works and the people of stage and screen: the show "Veep", the "Avatar" star."""
