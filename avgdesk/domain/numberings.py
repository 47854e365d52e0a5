"""Whose customer numbers are whose: a web shop counts its customers by itself, all bookkeeping shares one numbering."""

from __future__ import annotations

BOOKS = "books"
OURS = "ours"  # given here to parties of a source that has no numbers: no file means one of these by accident
SHOPS = frozenset({"shopify", "woocommerce"})
UNNUMBERED = "unnumbered"


def numbering_of(source: str) -> str:
    """The numbering of a party's source: "shopify" for "csv:shopify", "books" for "xaf", "csv:exact" and "manual"."""
    program = source.rpartition(":")[2]
    if program == UNNUMBERED:
        return OURS
    return program if program in SHOPS else BOOKS


def unnumbered(source: str) -> str:
    """The source of a party whose number was given here."""
    return f"{source}:{UNNUMBERED}"
