"""Names of time zones in the press, with their offset from UTC in minutes where they have one."""

ZONES: dict[str, int | None] = {
    "GMT": 0, "UTC": 0, "Z": 0, "BST": 60, "IST": 330, "CET": 60, "CEST": 120, "EET": 120, "EEST": 180, "MSK": 180, "WET": 0,
    "EST": -300, "EDT": -240, "ET": None, "CST": -360, "CDT": -300, "CT": None, "MST": -420, "MDT": -360, "MT": None,
    "PST": -480, "PDT": -420, "PT": None, "AKST": -540, "AKDT": -480, "HST": -600, "JST": 540, "KST": 540, "HKT": 480, "SGT": 480,
    "AEST": 600, "AEDT": 660, "ACST": 570, "AWST": 480, "NZST": 720, "NZDT": 780, "SAST": 120, "WAT": 60, "EAT": 180, "PKT": 300,
}  # fmt: skip
"""None: the offset depends on the season."""
