"""What a party or a dated record consists of.

Counts for the preview of its erasure, and what lies outside the program.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any
from uuid import UUID

from avgdesk.domain.audit import AuditFilter
from avgdesk.domain.erasure import OutsideCopy, Part
from avgdesk.store import audit, forgetting

# tables of other subjects, as a preview names them; requests and appointments stay behind without a name
PARTS = {
    "request": Part.REQUESTS,
    "appointment": Part.APPOINTMENTS,
    "instruction": Part.REQUESTS,
    "agreement": Part.AGREEMENTS,
    "consent": Part.CONSENTS,
}
UNSAID = ("agreement_need",)  # a mark of the program's own, nothing that was kept of the person
ANONYMISED = (Part.REQUESTS, Part.APPOINTMENTS)
NAMELESS = ("export.erasures", "export.totals")  # nobody stands in these lists
_LEAVES = ("exported", "printed", "sent", "handed_over", "saved")


def of_party(db: Any, row_id: int) -> dict[Part, int]:
    """Part → how many; what is not there is left out."""
    row = db.execute_sql(
        "SELECT (SELECT count(*) FROM party_contact WHERE party_id = party.id), notes <> '', newsletter, "
        "contact_person <> '', (SELECT count(*) FROM invoice WHERE party_id = party.id), "
        "(SELECT count(*) FROM attachment WHERE owner = party.uid OR owner IN "
        "(SELECT uid FROM invoice WHERE party_id = party.id) OR owner IN "
        "(SELECT uid FROM dated_record WHERE party_id = party.id)), "
        "(SELECT count(*) FROM dated_record WHERE party_id = party.id), "
        "(SELECT count(*) FROM legal_hold WHERE party_id = party.id AND released_on IS NOT NULL) "
        "FROM party WHERE id = ?",
        (row_id,),
    ).fetchone()
    parts = (
        Part.CONTACTS,
        Part.NOTES,
        Part.NEWSLETTER,
        Part.CONTACT_PERSON,
        Part.INVOICES,
        Part.FILES,
        Part.RECORDS,
        Part.HOLDS,
    )
    found = {Part.PARTICULARS: 1} | dict(zip(parts, map(int, row), strict=True))
    for table, count in forgetting.rows_per_table(db, row_id).items():
        part = PARTS.get(table, Part.OTHER)
        found[part] = found.get(part, 0) + (0 if table in UNSAID else count)
    return {part: count for part, count in found.items() if count}


def files_of(db: Any, uid: UUID) -> int:
    """How many files are kept with one record."""
    return int(db.execute_sql("SELECT count(*) FROM attachment WHERE owner = ?", (uid.bytes,)).fetchone()[0])


def running_services(db: Any, row_id: int) -> tuple[str, ...]:
    """Numbers of this customer's subscriptions, warranties and service contracts that have not ended."""
    rows = db.execute_sql(
        "SELECT number FROM dated_record WHERE party_id = ? AND category IN ('subscription', 'warranty', "
        "'service_contract') AND trigger_on IS NULL ORDER BY number_key",
        (row_id,),
    ).fetchall()
    return tuple(row[0] for row in rows)


def created_on(db: Any, row_id: int) -> date:
    """The day on which a party came in."""
    return date.fromisoformat(db.execute_sql("SELECT created_on FROM party WHERE id = ?", (row_id,)).fetchone()[0])


def outside_copies(db: Any, uid: UUID, since: date | None) -> tuple[OutsideCopy, ...]:
    """What was printed or exported of this record, and, since it came in, of everyone; the newest first."""
    own = [entry for entry in audit.window(db, AuditFilter(subject=uid), 0, -1) if leaves(entry.action)]
    found = [OutsideCopy(entry.at, entry.action, entry.count, everyone=False) for entry in own]
    if since is not None:
        found += _of_everyone(db, since)
    return tuple(sorted(found, key=_moment, reverse=True))


def leaves(action: str) -> bool:
    """Whether something left the program by this action of the audit trail."""
    kind, _, rest = action.partition(".")
    return kind in ("export", "print") or rest.endswith(_LEAVES)


def _of_everyone(db: Any, since: date) -> Iterator[OutsideCopy]:
    for kind in ("export", "print"):
        for entry in audit.window(db, AuditFilter(since=since, kind=kind), 0, -1):
            if not entry.subjects and entry.count and entry.action not in NAMELESS:
                yield OutsideCopy(entry.at, entry.action, entry.count, everyone=True)


def _moment(copy: OutsideCopy) -> datetime:
    return copy.at
