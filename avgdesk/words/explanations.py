"""Why a date is what it is: "5 years; last invoice paid in 2020"."""

from __future__ import annotations

from avgdesk.domain.explanations import Reason, ReasonCode
from avgdesk.domain.legal import AWR, ONE_STOP_SHOP, REAL_ESTATE
from avgdesk.i18n import tr
from avgdesk.words.base import mark
from avgdesk.words.formats import day

ARTICLES = {
    AWR: mark("AWR art. 52(4)"),
    REAL_ESTATE: mark("Wet OB 1968 art. 34a"),
    ONE_STOP_SHOP: mark("Reg. (EU) 282/2011 art. 63c"),
    "AP, gegevens van sollicitanten": mark("Data protection authority (AP) on applicants"),
    "AP, gegevens van sollicitanten; AVG art. 6(1)(a)": mark(
        "Data protection authority (AP) on applicants; GDPR art. 6(1)(a)"
    ),
    "AVG art. 5(1)(e)": mark("GDPR art. 5(1)(e)"),
    "AVG art. 7(3) and 17(1)(b)": mark("GDPR art. 7(3) and 17(1)(b)"),
    "BW art. 3:307 and 3:310": mark("Civil Code (BW) art. 3:307 and 3:310"),
}


def why(reason: Reason) -> str:
    """The sentence under a date."""
    years = tr("%n years", n=reason.years) if reason.years else ""
    said = _said(reason)
    parts = [part for part in (years, said) if part]
    text = "; ".join(parts)
    return f"{text} ({article(reason.source)})" if reason.source else text


def by_law(reason: Reason) -> str:
    """Under the statutory date: "7 years, AWR art. 52(4)"; the whole sentence where the law counts from another day."""
    if not reason.source or reason.code in (ReasonCode.FIRST_USED, ReasonCode.SOLD_IN_YEAR):
        return why(reason)
    return f"{tr('%n years', n=reason.years)}, {article(reason.source)}"


def article(source: str) -> str:
    """An article of law as it is cited in the language in force."""
    return tr(ARTICLES[source]) if source in ARTICLES else source


def _said(reason: Reason) -> str:
    texts = {
        ReasonCode.UNPAID: tr("no end date yet: %n invoices are not paid", n=reason.count),
        ReasonCode.CONTINUING: tr("no end date yet: the relation runs on"),
        ReasonCode.PAID_IN_BOOK_YEAR: tr("paid in {year}"),
        ReasonCode.ISSUED_IN_BOOK_YEAR: tr("issued in {year}"),
        ReasonCode.FIRST_USED: tr("first used in {year}"),
        ReasonCode.SOLD_IN_YEAR: tr("sold in {year}"),
        ReasonCode.LAST_INVOICE: tr("last invoice paid in {year}"),
        ReasonCode.LONGER_INVOICE_TERM: tr("an invoice with a longer term"),
        ReasonCode.RELATION_ENDED: tr("relation ended on {on}"),
        ReasonCode.LAST_ACTIVITY: tr("last activity on {on}"),
        ReasonCode.CREATED: tr("entered on {on}"),
    }
    return texts[reason.code].format(year=reason.label, on=day(reason.on))
