"""Which lines of a booking are the debtor's, for files of which every line names the customer.

An audit file says a journal's kind (`jrnTp`), an account's kind (`accTp`: balance sheet or profit and loss) and
at times its RGS code, but not which account collects what customers owe. That is read off the RGS code or the
account's name, and learnt from the sales journal otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

Line = Mapping[str, str]

_DEBTOR_WORDS = ("debiteur", "debtor", "receivable")
_CREDITOR_WORDS = ("crediteur", "creditor", "payable")
_NOT_THE_ACCOUNT = ("voorziening", "dubieuze", "provision")
_RGS_DEBTOR, _RGS_CREDITOR = "BVORDEB", "BSCHCRE"


class JournalKind(StrEnum):
    """What a journal means for invoices: `OTHER` may hold payments (bank, cash, memorial, set-off)."""

    SALES = "S"
    PURCHASES = "P"
    OPENING = "O"
    OTHER = ""


@dataclass(frozen=True, slots=True)
class Journal:
    ident: str = ""
    kind: JournalKind = JournalKind.OTHER
    offset: str = ""  # the account that every booking of this journal has in common


def journal_kind(code: str, name: str) -> JournalKind:
    """From `jrnTp`; from the journal's name when the file leaves that out."""
    code, name = code.strip().upper(), name.lower()
    if code in (JournalKind.SALES, JournalKind.PURCHASES, JournalKind.OPENING):
        return JournalKind(code)
    if not code and ("verkoop" in name or "sales" in name):
        return JournalKind.SALES
    if not code and ("inkoop" in name or "purchase" in name):
        return JournalKind.PURCHASES
    if not code and ("beginbalans" in name or "opening" in name):
        return JournalKind.OPENING
    return JournalKind.OTHER


@dataclass(slots=True)
class Ledger:
    """What is known of the accounts so far."""

    debtors: set[str] = field(default_factory=set)
    never: set[str] = field(default_factory=set)  # profit and loss, creditors: no customer's debt stands there

    def note_account(self, account: str, name: str, kind: str, codes: str) -> None:
        """Learn one `ledgerAccount`; `codes` are its RGS code and other references in one text."""
        name, codes = name.lower(), codes.upper()
        if kind.strip().upper() == "P" or _RGS_CREDITOR in codes or _says(name, _CREDITOR_WORDS):
            self.never.add(account)
        elif _RGS_DEBTOR in codes or (_says(name, _DEBTOR_WORDS) and not _says(name, _NOT_THE_ACCOUNT)):
            self.debtors.add(account)

    def sale_lines(self, lines: Sequence[Line], journal: Journal) -> Sequence[Line]:
        """The debtor's lines of a booking in the sales journal, out of those that name a customer."""
        found = self._on_debtor_accounts(lines)
        if found:
            return found
        found = [line for line in lines if line.get("accID") == journal.offset] or self._whole_amount(lines)
        self.debtors.update(line.get("accID", "") for line in found)
        return found

    def payment_lines(self, lines: Sequence[Line], journal: Journal) -> Sequence[Line]:
        """The debtor's lines of a booking in another journal; none when only creditors or costs are named."""
        found = self._on_debtor_accounts(lines)
        if found or self.debtors:
            return found
        return [line for line in lines if line.get("accID") != journal.offset and line.get("accID") not in self.never]

    def _on_debtor_accounts(self, lines: Sequence[Line]) -> Sequence[Line]:
        if len(lines) == 1:
            return lines if lines[0].get("accID") in self.debtors else ()
        return [line for line in lines if line.get("accID") in self.debtors]

    def _whole_amount(self, lines: Sequence[Line]) -> Sequence[Line]:
        """The line that carries the total: revenue and VAT stand against it."""
        possible = [line for line in lines if line.get("accID") not in self.never]
        return [max(possible, key=_size)] if possible else []


def _says(name: str, words: tuple[str, ...]) -> bool:
    return any(word in name for word in words)


def _size(line: Line) -> float:
    try:
        return abs(float(line.get("amnt", "0")))
    except ValueError:
        return 0.0
