"""What each role may do. The window shows only this; the services refuse the rest, for the command line as well."""

from __future__ import annotations

from enum import StrEnum

from avgdesk.context import Context, UserRole
from avgdesk.errors import RuleViolated


class Permission(StrEnum):
    READ = "read"
    EDIT = "edit"  # add and change records: customers, invoices, agreements, requests, appointments, holds
    PRINT = "print"
    EXPORT = "export"
    IMPORT = "import"
    ERASE = "erase"  # one record at a time
    ERASE_BULK = "erase_bulk"
    SETTINGS = "settings"  # the company's particulars
    RULES = "rules"  # terms, book year
    BACKUP = "backup"
    CHECK = "check"
    RESTORE = "restore"
    USERS = "users"
    KEYS = "keys"  # recovery sheet, new key, whose certificates are trusted


EMPLOYEE = frozenset(Permission) - {
    Permission.RULES,
    Permission.USERS,
    Permission.RESTORE,
    Permission.ERASE_BULK,
    Permission.KEYS,
}
ALLOWED: dict[UserRole, frozenset[Permission]] = {
    UserRole.OWNER: frozenset(Permission),
    UserRole.EMPLOYEE: EMPLOYEE,
    UserRole.VIEWER: frozenset({Permission.READ, Permission.CHECK}),
}


def may(ctx: Context, permission: Permission) -> bool:
    """Whether the user at work may do this."""
    return permission in ALLOWED[ctx.actor.role]


def require(ctx: Context, permission: Permission) -> None:
    """Raises RuleViolated("not_permitted", permission=…, role=…)."""
    if not may(ctx, permission):
        raise RuleViolated("not_permitted", permission=str(permission), role=str(ctx.actor.role))
