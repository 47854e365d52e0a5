"""The names of JSON's fields as headings for people."""

from __future__ import annotations

from avgdesk.i18n import tr


def heading(name: str) -> str:
    """In the user's language; a field without words of its own is shown as its name with spaces."""
    return _headings().get(name) or name.replace("_", " ")


def _headings() -> dict[str, str]:
    return {
        "administration": tr("administration"),
        "schema_version": tr("schema version"),
        "customers": tr("customers"),
        "invoices": tr("invoices"),
        "number": tr("number"),
        "customer_number": tr("customer number"),
        "kind": tr("kind"),
        "name": tr("name"),
        "street": tr("street"),
        "house_number": tr("house number"),
        "addition": tr("addition"),
        "postcode": tr("postcode"),
        "town": tr("town"),
        "country": tr("country"),
        "emails": tr("e-mail addresses"),
        "phones": tr("telephone numbers"),
        "coc_number": tr("Chamber of Commerce number"),
        "relation_ended": tr("relation ended"),
        "retain_until": tr("keep until"),
        "statutory_until": tr("the law's term until"),
        "state": tr("state"),
        "issued_on": tr("issued on"),
        "paid_on": tr("paid on"),
        "paid_assumed": tr("payment assumed"),
        "amount_cents": tr("amount in cents"),
        "currency": tr("currency"),
        "file": tr("file"),
        "row": tr("row"),
        "rows": tr("rows"),
        "column": tr("column"),
        "reason": tr("reason"),
        "refused": tr("refused"),
        "customers_added": tr("customers added"),
        "customers_updated": tr("customers changed"),
        "invoices_added": tr("invoices added"),
        "invoices_updated": tr("invoices changed"),
        "entries": tr("entries"),
        "intact": tr("intact"),
        "head": tr("last seal"),
        "blockers": tr("reasons"),
        "verified": tr("verified"),
        "problems": tr("problems"),
        "received_on": tr("received on"),
        "due_on": tr("answer due by"),
        "strict_due_on": tr("a month after receipt"),
        "shifted_by": tr("moved by"),
        "days_left": tr("days left"),
        "extended_on": tr("extended on"),
        "decision": tr("decision"),
        "closed_on": tr("closed on"),
        "start": tr("start"),
        "end": tr("end"),
        "request": tr("request"),
        "free": tr("free times"),
    }
