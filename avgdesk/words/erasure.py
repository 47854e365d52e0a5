"""Erasures in words: grounds, parts, reasons, and what came of it; also for the certificate, in its own language."""

from __future__ import annotations

from avgdesk.domain.blockers import Blocker
from avgdesk.domain.erasure import Counts, Ground, OutsideCopy, Part, PreviewLine, Scope, Total, Why
from avgdesk.i18n import tr
from avgdesk.words.base import mark
from avgdesk.words.formats import day, moment, month_of

GROUNDS: dict[Ground, str] = {
    Ground.TERM_ENDED: mark("the retention term has ended"),
    Ground.REQUEST: mark("request of the person (GDPR art. 17)"),
    Ground.NOT_NEEDED: mark("no longer needed (GDPR art. 5(1)(e))"),
    Ground.TAX_OFFICE_AGREED: mark("agreed with the tax office"),
    Ground.NOT_BASIC_ADMINISTRATION: mark("not part of the basic administration"),
    Ground.KEPT_ELSEWHERE: mark("the documents are kept elsewhere, at the accountant for instance"),
    Ground.OTHER: mark("another reason"),
}

SCOPES: dict[Scope, str] = {
    Scope.WHOLE: mark("erasing everything"),
    Scope.PARTIAL: mark("erasing what the tax office does not need"),
    Scope.INVOICES: mark("erasing old invoices"),
}

_PARTS: dict[Part, str] = {
    Part.PARTICULARS: mark("Name, address and other particulars"),
    Part.CONTACTS: mark("%n telephone numbers and e-mail addresses"),
    Part.NOTES: mark("Notes"),
    Part.NEWSLETTER: mark("Newsletter"),
    Part.CONTACT_PERSON: mark("Contact person"),
    Part.INVOICES: mark("%n invoices"),
    Part.FILES: mark("%n files"),
    Part.AGREEMENTS: mark("%n agreements"),
    Part.REQUESTS: mark("%n requests"),
    Part.APPOINTMENTS: mark("%n appointments"),
    Part.CONSENTS: mark("%n consents"),
    Part.RECORDS: mark("%n other records"),
    Part.HOLDS: mark("%n legal holds that were released"),
    Part.NAME_AND_ADDRESS: mark("Name and address"),
    Part.TRAIL: mark("The audit trail: number and date, no name"),
    Part.LEDGER: mark("A line in the erasure ledger, without a name"),
    Part.TOTALS: mark("Numbers per month, of ten or more"),
    Part.OTHER: mark("%n other items"),
}

_WHYS: dict[Why, str] = {
    Why.TERM_ENDED: mark("the retention term has ended"),
    Why.TERM_RUNNING: mark("only after the retention term"),
    Why.STATUTORY_CONFIRMED: mark("your term has ended; the law's term still runs"),
    Why.NOT_NEEDED_FOR_TAX: mark("the tax office does not need it"),
    Why.HANGS_ON_IT: mark("goes with it"),
    Why.TAX_TERM: mark("tax administration (AWR art. 52), restricted"),
    Why.ACCOUNTABILITY: mark("to account for what was done (GDPR art. 5(2)), without a name"),
    Why.ANONYMOUS: mark("nobody can be recognised in it"),
}

_OUTSIDE: dict[str, str] = {
    "export.customers": mark("list of customers exported"),
    "export.invoices": mark("list of invoices exported"),
    "export.audit": mark("audit trail exported"),
    "attachment.exported": mark("file exported"),
    "attachment.printed": mark("file printed"),
}


def ground_text(ground: Ground, language: str | None = None) -> str:
    return tr(GROUNDS[ground], language=language)


def scope_text(scope: Scope) -> str:
    return tr(SCOPES[scope])


def part_text(line: PreviewLine) -> str:
    """What goes or stays, with its number where it has one."""
    source = _PARTS[line.part]
    return tr(source, n=line.count if "%n" in source else None)


def why_text(line: PreviewLine) -> str:
    """Why, and for what stays until when."""
    reason = tr(_WHYS[line.why])
    return tr("{reason}, until {until}").format(reason=reason, until=day(line.until)) if line.until else reason


def outside_text(copy: OutsideCopy) -> str:
    """One print or export that lies outside the program."""
    from avgdesk import words

    what = tr(_OUTSIDE[copy.action]) if copy.action in _OUTSIDE else words.action(copy.action)
    if copy.everyone:
        return tr("{moment}: {what} (%n records, perhaps with this one)", n=copy.count).format(
            moment=moment(copy.at), what=what
        )
    return tr("{moment}: {what}").format(moment=moment(copy.at), what=what)


def period_text(total: Total) -> str:
    """March 2020; or a year, which holds what was too little in its month."""
    year, _, month = total.period.partition("-")
    return month_of(int(year), int(month)) if month else tr("{year}, smaller months together").format(year=year)


def counts_text(counts: Counts) -> str:
    """3 customers, 12 invoices and 1 other record."""
    parts = [
        tr(source, n=value)
        for source, value in (
            (mark("%n customers"), counts.customers),
            (mark("%n invoices"), counts.invoices),
            (mark("%n other records"), counts.other),
        )
        if value
    ]
    if not parts:
        return tr("nothing")
    return tr("{first} and {second}").format(first=", ".join(parts[:-1]), second=parts[-1]) if parts[1:] else parts[0]


def blocker_text(blocker: Blocker) -> str:
    """Why something may not go, as a sentence with its date or number."""
    from avgdesk import words

    named = blocker.reference and blocker.count == 1
    code = f"{blocker.code}_until" if blocker.until else f"{blocker.code}_named" if named else str(blocker.code)
    return words.blocker(code, {"until": blocker.until, "reference": blocker.reference, "count": blocker.count})


def short_blocker(blocker: Blocker) -> str:
    """The same in two or three words, for a pill in a list."""
    from avgdesk import words

    code = f"short_{blocker.code}_until" if blocker.until else f"short_{blocker.code}"
    return words.blocker(code, {"until": blocker.until, "count": blocker.count})
