"""`avgdesk-cli audit`: the trail, of everything or of one customer, and whether its chain is whole."""

from __future__ import annotations

from avgdesk import words
from avgdesk.cli.frame import Answer, Commands, Namespace, Status
from avgdesk.cli.printing import Worded
from avgdesk.context import Context
from avgdesk.domain.audit import AuditEntry, AuditFilter
from avgdesk.i18n import tr
from avgdesk.services import audit


def register(commands: Commands) -> None:
    parser = commands.add("audit", show)
    parser.add_argument("--customer", metavar="NUMBER", default="", help=tr("only what concerned this customer"))
    parser.add_argument("--verify", action="store_true", help=tr("check that no entry was changed or removed"))


def show(ctx: Context, args: Namespace) -> object:
    """Entries, oldest first; with `--verify` the verdict, and status 4 when the chain is broken."""
    if not args.verify:
        return [_entry(entry) for entry in reversed(audit.entries(ctx, AuditFilter(number=args.customer), 0, -1))]
    verdict = audit.verify(ctx)
    told = {"entries": verdict.entries, "intact": verdict.intact, "head": verdict.head}
    if verdict.intact:
        return told
    message = tr("The audit trail was changed or is incomplete, from entry {number} on.")
    return Answer(told, Status.DAMAGED, message.format(number=verdict.broken_at))


def _entry(entry: AuditEntry) -> dict[str, object]:
    return {
        "serial": entry.serial,
        "at": entry.at,
        "local": entry.local,
        "user": entry.user_name,
        "host": entry.host,
        "ip": entry.ip,
        "action": Worded(entry.action, words.action(entry.action)),
        "count": entry.count,
        "subjects": [{"kind": s.kind, "number": s.number, "uid": s.uid} for s in entry.subjects],
        "facts": dict(entry.facts),
    }
