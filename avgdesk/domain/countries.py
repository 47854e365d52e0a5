"""Countries by ISO 3166-1 code, as far as data protection tells them apart."""

from __future__ import annotations

# the European Union with Iceland, Liechtenstein and Norway: the AVG holds there (EEA Joint Committee decision 154/2018)
_EEA = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK"
EEA = frozenset(_EEA.split())


def in_eea(code: str) -> bool:
    """Whether a transfer to this country stays within the European Economic Area."""
    return code.upper() in EEA
