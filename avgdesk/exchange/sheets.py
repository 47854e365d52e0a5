"""What a cell of an export may hold, and how it reads in Dutch."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

Cell = str | int | date | Decimal | bool | None


def euros(cents: int) -> Decimal:
    """Cents as an amount for a cell."""
    return Decimal(cents).scaleb(-2)


def dutch(cell: Cell) -> str:
    """A cell as the Dutch Excel reads it from CSV: `31-12-2026`, `1234,50`, `ja`."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "ja" if cell else "nee"
    if isinstance(cell, date):
        return f"{cell:%d-%m-%Y}"
    if isinstance(cell, Decimal):
        return f"{cell:.2f}".replace(".", ",")
    return str(cell)
