"""Checking a text against its source: is each quote, date, quantity and percentage of a summary what the article says?"""

from __future__ import annotations

from newsfacts.grounding.comparing import Grounds, compare
from newsfacts.grounding.verdicts import Comparison, Reason, Status, Step, Verdict

__all__ = ["Comparison", "Grounds", "Reason", "Status", "Step", "Verdict", "compare"]
