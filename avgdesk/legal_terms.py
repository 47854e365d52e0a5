"""Reads `resources/legal_terms.toml`, once per process."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from avgdesk import assets
from avgdesk.domain.categories import Category, starting_categories
from avgdesk.domain.company import BookYear
from avgdesk.domain.legal import Binding, CountsFrom, LegalCode, LegalTerm, LegalTerms
from avgdesk.domain.periods import Term
from avgdesk.domain.retention import RetentionPolicy

_UNITS = ("years", "months", "weeks", "days", "hours")


@cache
def legal_terms() -> LegalTerms:
    """Every period with its source. A malformed file is a fault of the package: `KeyError` or `ValueError`."""
    with assets.resource("legal_terms.toml").open("rb") as file:
        found = tomllib.load(file)
    return LegalTerms(found["checked_on"], tuple(_legal_term(entry) for entry in found["term"]))


def _legal_term(entry: Mapping[str, Any]) -> LegalTerm:
    return LegalTerm(
        code=LegalCode(entry["code"]),
        term=Term(**{unit: entry[unit] for unit in _UNITS if unit in entry}),
        counts_from=CountsFrom(entry["counts_from"]),
        binding=Binding(entry["binding"]),
        source=entry["source"],
        valid_from=entry["valid_from"],
        label_nl=entry["nl"],
        label_en=entry["en"],
    )


def retention_policy(book_year: BookYear, shop_years: int, on: date | None = None) -> RetentionPolicy:
    """The shop's choice beside the law's terms as they stand on a day (default: when the file was last checked)."""
    terms = legal_terms()
    return RetentionPolicy(
        book_year,
        shop_years,
        terms.find(LegalCode.TAX_ADMINISTRATION, on).term.years,
        terms.find(LegalCode.REAL_ESTATE, on).term.years,
    )


def first_categories() -> tuple[Category, ...]:
    """The categories of records that a new administration begins with."""
    return starting_categories(legal_terms())
