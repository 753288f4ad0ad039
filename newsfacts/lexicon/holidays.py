"""Holidays and other named days of the press, with the rule that gives their date in any year.

A rule is ``("fixed", month, day)``, ``("nth", month, weekday, n)`` with n = -1 for the last, or a feast with a number of days
after it: ``easter``, ``orthodox`` (Easter), ``passover``, ``jewish new year``, ``hanukkah``. Feasts that move by observation of
the moon are left out: no rule knows their day.
"""

Rule = tuple[str, int, int] | tuple[str, int, int, int] | tuple[str, int]

HOLIDAYS: dict[str, Rule] = {
    "new year": ("fixed", 1, 1), "new year's day": ("fixed", 1, 1), "new years day": ("fixed", 1, 1), "new year's": ("fixed", 1, 1),
    "new year day": ("fixed", 1, 1), "new year's eve": ("fixed", 12, 31), "new years eve": ("fixed", 12, 31), "new year eve": ("fixed", 12, 31),
    "epiphany": ("fixed", 1, 6), "twelfth night": ("fixed", 1, 5), "burns night": ("fixed", 1, 25), "australia day": ("fixed", 1, 26),
    "republic day": ("fixed", 1, 26), "groundhog day": ("fixed", 2, 2), "valentine's day": ("fixed", 2, 14), "valentines day": ("fixed", 2, 14),
    "st. valentine's day": ("fixed", 2, 14), "international women's day": ("fixed", 3, 8), "st. patrick's day": ("fixed", 3, 17),
    "st patrick's day": ("fixed", 3, 17), "saint patrick's day": ("fixed", 3, 17), "april fools' day": ("fixed", 4, 1),
    "april fool's day": ("fixed", 4, 1), "earth day": ("fixed", 4, 22), "anzac day": ("fixed", 4, 25), "st. george's day": ("fixed", 4, 23),
    "st george's day": ("fixed", 4, 23), "may day": ("fixed", 5, 1), "international workers' day": ("fixed", 5, 1), "cinco de mayo": ("fixed", 5, 5),
    "victory day": ("fixed", 5, 9), "ve day": ("fixed", 5, 8), "v-e day": ("fixed", 5, 8), "juneteenth": ("fixed", 6, 19), "canada day": ("fixed", 7, 1),
    "independence day": ("fixed", 7, 4), "bastille day": ("fixed", 7, 14), "assumption day": ("fixed", 8, 15), "halloween": ("fixed", 10, 31),
    "hallowe'en": ("fixed", 10, 31), "all saints' day": ("fixed", 11, 1), "all saints day": ("fixed", 11, 1), "all souls' day": ("fixed", 11, 2),
    "guy fawkes night": ("fixed", 11, 5), "bonfire night": ("fixed", 11, 5), "veterans day": ("fixed", 11, 11), "veteran's day": ("fixed", 11, 11),
    "veterans' day": ("fixed", 11, 11), "armistice day": ("fixed", 11, 11), "remembrance day": ("fixed", 11, 11),
    "world aids day": ("fixed", 12, 1), "pearl harbor day": ("fixed", 12, 7), "human rights day": ("fixed", 12, 10), "christmas": ("fixed", 12, 25), "xmas": ("fixed", 12, 25),
    "christmas day": ("fixed", 12, 25), "christmas eve": ("fixed", 12, 24), "boxing day": ("fixed", 12, 26), "st. stephen's day": ("fixed", 12, 26),
    "hogmanay": ("fixed", 12, 31),
    "martin luther king day": ("nth", 1, 1, 3), "mlk day": ("nth", 1, 1, 3), "martin luther king jr. day": ("nth", 1, 1, 3),
    "presidents' day": ("nth", 2, 1, 3), "presidents day": ("nth", 2, 1, 3), "president's day": ("nth", 2, 1, 3),
    "mother's day": ("nth", 5, 7, 2), "mothers' day": ("nth", 5, 7, 2), "memorial day": ("nth", 5, 1, -1), "father's day": ("nth", 6, 7, 3),
    "fathers' day": ("nth", 6, 7, 3), "labor day": ("nth", 9, 1, 1), "labour day": ("nth", 9, 1, 1), "columbus day": ("nth", 10, 1, 2), "indigenous peoples' day": ("nth", 10, 1, 2),
    "thanksgiving": ("nth", 11, 4, 4), "thanksgiving day": ("nth", 11, 4, 4),
    "remembrance sunday": ("nth", 11, 7, 2),
    "mardi gras": ("easter", -47), "shrove tuesday": ("easter", -47), "fat tuesday": ("easter", -47), "ash wednesday": ("easter", -46),
    "palm sunday": ("easter", -7), "maundy thursday": ("easter", -3), "holy thursday": ("easter", -3), "good friday": ("easter", -2),
    "holy saturday": ("easter", -1), "easter": ("easter", 0), "easter day": ("easter", 0), "easter sunday": ("easter", 0),
    "easter monday": ("easter", 1), "ascension day": ("easter", 39), "whit sunday": ("easter", 49), "pentecost": ("easter", 49),
    "whit monday": ("easter", 50), "corpus christi": ("easter", 60), "orthodox easter": ("orthodox", 0), "orthodox christmas": ("fixed", 1, 7),
    "passover": ("passover", 0), "purim": ("passover", -30), "shavuot": ("passover", 50), "rosh hashanah": ("jewish new year", 0),
    "rosh hashana": ("jewish new year", 0), "yom kippur": ("jewish new year", 9), "sukkot": ("jewish new year", 14),
    "simchat torah": ("jewish new year", 22), "hanukkah": ("hanukkah", 0), "chanukah": ("hanukkah", 0),
    "black friday": ("nth", 11, 4, 4), "cyber monday": ("nth", 11, 4, 4),
}  # fmt: skip

DAYS_AFTER = {"black friday": 1, "cyber monday": 4}
"""Days that follow the one that the rule gives."""

IN_ANY_CASE = frozenset({
    "christmas", "easter", "thanksgiving", "halloween", "juneteenth", "mardi gras", "new year's eve", "new year's day", "christmas eve",
    "christmas day", "boxing day", "good friday", "ash wednesday", "black friday", "cyber monday", "palm sunday", "independence day",
})  # fmt: skip
"""Names that are nothing else in lower case."""
