"""Words that tell the same event in other words, for telling whether two sentences speak of one thing.

Each line is a class: words of one class count as one word. The classes are small on purpose. They hold what newsrooms swap for
each other when they shorten a story ("died", "killed"), and nothing that tells two facts of one story apart ("killed", "injured").
"""

from __future__ import annotations

CLASSES = (
    "kill die dead death fatal fatality",
    "injure hurt wound injury",
    "people person resident inhabitant human live life victim",
    "worker employee staff workforce",
    "passenger traveller traveler",
    "home house",
    "kid child",
    "movie film",
    "cop police officer",
    "buy purchase acquire acquisition",
    "begin start open",
    "finish end complete expire conclude close shut",
    "build construct construction",
    "plant factory",
    "show display",
    "move shift relocate evacuate",
    "ship vessel boat ferry",
    "sink capsize",
    "sentence jail",
    "guilty convict conviction",
    "steal theft take rob robbery robber",
    "company firm",
    "profit earning income",
    "sale revenue turnover",
    "share stock",
    "job post",
    "find discover discovery",
    "near close",
    "attorney lawyer",
    "destroy ruin wreck",
    "poll survey",
    "rain rainfall",
    "reduce cut decrease",
    "launch lift",
    "plan intend intention",
    "pay wage salary",
    "get receive win",
    "say tell",
    "promise pledge vow",
    "doctor physician",
    "vote ballot",
    "hit reach",
    "fine penalty",
    "large big",
)
"""Base forms; the first one of a line stands for its class."""

IRREGULAR = {
    "rose": "rise", "risen": "rise", "fell": "fall", "fallen": "fall", "sank": "sink", "sunk": "sink", "built": "build", "began": "begin",
    "begun": "begin", "bought": "buy", "sold": "sell", "lost": "lose", "won": "win", "took": "take", "taken": "take", "stole": "steal",
    "stolen": "steal", "found": "find", "gave": "give", "given": "give", "paid": "pay", "spent": "spend", "sent": "send", "met": "meet",
    "held": "hold", "kept": "keep", "made": "make", "led": "lead", "left": "leave", "lent": "lend", "grew": "grow", "grown": "grow",
    "drew": "draw", "drove": "drive", "broke": "break", "broken": "break", "struck": "strike", "hurt": "hurt", "shot": "shoot",
    "men": "man", "women": "woman", "children": "child", "lives": "life", "wives": "wife", "people": "people", "died": "die",
    "dying": "die", "dies": "die", "got": "get", "gotten": "get", "came": "come", "went": "go", "gone": "go", "saw": "see", "seen": "see",
    "fought": "fight", "caught": "catch", "taught": "teach", "brought": "bring", "flew": "fly", "flown": "fly", "ran": "run", "wrote": "write",
    "written": "write", "spoke": "speak", "spoken": "speak", "chose": "choose", "chosen": "choose", "fled": "flee", "shut": "shut",
    "swept": "sweep", "wore": "wear", "worn": "wear", "said": "say", "told": "tell", "feet": "foot", "lay": "lie", "lain": "lie",
    "thieves": "thief", "halves": "half", "was": "be", "were": "be", "used": "use", "using": "use", "owed": "owe", "sworn": "swear",
}  # fmt: skip
"""Forms that no ending tells, with their base forms."""

ANYBODY = frozenset(
    "people other man woman child kid adult victim person worker passenger patient resident body soldier troop civilian voter".split()
)
"""Nouns for persons: "48 others" and "48 people" may be the same heads; a man and a woman may not."""

OPPOSITES = (
    ("profit", "loss"),
    ("surplus", "deficit"),
    ("import", "export"),
    ("man", "woman"),
    ("boy", "girl"),
    ("kill", "injure"),
    ("kill", "miss"),
    ("injure", "miss"),
    ("minimum", "maximum"),
    ("win", "lose"),
    ("buy", "sell"),
    ("north", "south"),
    ("east", "west"),
)
"""Words of which one denies the other: a loss of $5 million is no profit of $5 million."""

EMPTY = frozenset(
    "say said says tell told add added report reported according will would can could may might must shall should have has had be been being "
    "is are was were do did does not more than less about around some nearly almost over under least most up down only just also now new "
    "year month week day hour minute percent per cent percentage point million billion thousand hundred trillion lakh crore mr mrs ms dr "
    "today yesterday tomorrow still after before since give gave given make made go went gone come came put let time times "
    "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety".split()
)
"""Words that say too little to tell one event from another, beside the function words."""
