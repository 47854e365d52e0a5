"""Users of the shop: each with a name, a role and a key slot of their own. Only an owner changes them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid4

from avgdesk.context import Actor, Context, UserRole
from avgdesk.domain.audit import Subject
from avgdesk.domain.todo import Todo, Urgency
from avgdesk.errors import NotFound, RuleViolated
from avgdesk.outcome import Outcome, Topic
from avgdesk.services import audit, sheets, unlocking
from avgdesk.services.administration import check_password, checked_name, utc_text
from avgdesk.services.permissions import Permission, may, require
from avgdesk.services.slots import commit_with_slots, password_slot
from avgdesk.store import users

CHANGED = frozenset({Topic.USERS, Topic.AUDIT})


@dataclass(frozen=True, slots=True)
class UserInfo:
    """`can_enter`: has a password; after a new key was made, an owner has to give the others one again."""

    uid: UUID
    name: str
    role: UserRole
    created_on: date
    can_enter: bool
    removed: bool = False


def everyone(ctx: Context, removed: bool = False) -> list[UserInfo]:
    """Who may enter, in the order in which they came; with `removed` also who may no longer."""
    require(ctx, Permission.READ)
    holders = {slot.user for slot in ctx.store.keys.slots}
    return [
        UserInfo(
            user.actor.uid,
            user.actor.name,
            user.actor.role,
            date.fromisoformat(user.created_at[:10]),
            user.actor.uid in holders,
            user.removed_at is not None,
        )
        for user in users.everyone(ctx.store.db)
        if removed or user.removed_at is None
    ]


def add(ctx: Context, name: str, role: UserRole, password: str) -> Outcome[Actor]:
    """A new user with a first password. Raises InvalidInput (name, password), RuleViolated("user_exists")."""
    require(ctx, Permission.USERS)
    actor = Actor(uuid4(), checked_name(name), role)
    _check_name_is_free(ctx, actor)
    check_password(password)
    now = utc_text(ctx.now())

    def write() -> None:
        users.insert(ctx.store.db, actor, now)
        audit.record(ctx, "user.added", subjects=(subject_of(actor),), role=role)

    commit_with_slots(ctx, (*ctx.store.keys.slots, password_slot(ctx, password, actor.uid)), write)
    return Outcome(actor, CHANGED)


def change(ctx: Context, uid: UUID, name: str, role: UserRole) -> Outcome[Actor]:
    """Another name or role. Raises NotFound, RuleViolated("user_exists", "last_owner"), InvalidInput."""
    require(ctx, Permission.USERS)
    with ctx.store.transaction():
        before, after = find(ctx, uid), Actor(uid, checked_name(name), role)
        if before.role is UserRole.OWNER and role is not UserRole.OWNER:
            _check_not_last_owner(ctx, before)
        _check_name_is_free(ctx, after)
        users.update(ctx.store.db, after)
        audit.record(ctx, "user.changed", subjects=(subject_of(after),), role=role, renamed=before.name != after.name)
    return Outcome(after, CHANGED)


def remove(ctx: Context, uid: UUID) -> Outcome[Actor]:
    """Take the user's key slots away; the name stays in the audit trail.

    Raises NotFound, RuleViolated("last_owner", "user_is_you").
    """
    require(ctx, Permission.USERS)
    actor = find(ctx, uid)
    if actor.role is UserRole.OWNER:
        _check_not_last_owner(ctx, actor)
    if uid == ctx.actor.uid:
        raise RuleViolated("user_is_you")
    slots = tuple(slot for slot in ctx.store.keys.slots if slot.user != uid)

    def write() -> None:
        users.remove(ctx.store.db, uid, utc_text(ctx.now()))
        audit.record(ctx, "user.removed", subjects=(subject_of(actor),))

    commit_with_slots(ctx, slots, write)
    note_kept_out(ctx)
    return Outcome(actor, CHANGED)


def kept_out(ctx: Context) -> list[UserInfo]:
    """Who can't enter since a new key was made: an owner has to give each a new password."""
    return [user for user in everyone(ctx) if not user.can_enter]


def note_kept_out(ctx: Context, since: date | None = None) -> None:
    """Let the door say why: from `since` on, or no longer once everybody has a password again."""
    folder = ctx.store.folder
    day = since or unlocking.kept_out_since(folder)
    if day is not None:
        unlocking.note_kept_out(folder, day if kept_out(ctx) else None)


def find(ctx: Context, uid: UUID) -> Actor:
    """An active user. Raises NotFound."""
    user = users.load(ctx.store.db, uid)
    if user is None or user.removed_at is not None:
        raise NotFound("user_missing", what="user")
    return user.actor


def find_by_name(ctx: Context, name: str) -> Actor:
    """An active user by name, whatever its case. Raises NotFound."""
    for user in users.active(ctx.store.db):
        if user.actor.name.casefold() == name.strip().casefold():
            return user.actor
    raise NotFound("user_missing", what="user", number=name)


def todos(ctx: Context) -> list[Todo]:
    """Who waits for a new password; and once a year: is the recovery sheet still there?"""
    found = []
    if may(ctx, Permission.USERS) and (waiting := kept_out(ctx)):
        names = ", ".join(user.name for user in waiting)
        found.append(Todo("users_kept_out", Urgency.SOON, "settings:users", len(waiting), facts={"names": names}))
    due = sheets.question_due(ctx)
    if due is not None and may(ctx, Permission.KEYS):
        found.append(Todo("recovery_sheet_check", Urgency.ADVICE, "settings:recovery", due=due))
    return found


def subject_of(actor: Actor) -> Subject:
    return Subject("user", actor.uid)


def _check_name_is_free(ctx: Context, actor: Actor) -> None:
    for other in users.active(ctx.store.db):
        if other.actor.uid != actor.uid and other.actor.name.casefold() == actor.name.casefold():
            raise RuleViolated("user_exists", field="name")


def _check_not_last_owner(ctx: Context, actor: Actor) -> None:
    owners = [u for u in users.active(ctx.store.db) if u.actor.role is UserRole.OWNER and u.actor.uid != actor.uid]
    if not owners:
        raise RuleViolated("last_owner")
