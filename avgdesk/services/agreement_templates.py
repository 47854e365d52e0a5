"""Template texts of agreements: those of the program, and the owner's own (made from them, or loaded from a file)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from uuid import UUID, uuid4

from avgdesk import assets
from avgdesk.context import Context
from avgdesk.documents import agreement as document
from avgdesk.domain.agreement_templates import Template, built_in_uid
from avgdesk.domain.article28 import Clause
from avgdesk.domain.templates import check_placeholders
from avgdesk.errors import InvalidInput, NotFound, RuleViolated
from avgdesk.i18n import LANGUAGES, tr
from avgdesk.outcome import Outcome, Topic
from avgdesk.services import audit
from avgdesk.services.permissions import Permission, require
from avgdesk.store import agreement_templates as store

CHANGED = frozenset({Topic.AGREEMENTS, Topic.AUDIT})
LONGEST = 400_000  # characters
LONGEST_NAME = 100
PLACEHOLDERS = document.PLACEHOLDERS


def built_in(language: str) -> Template:
    """The program's own text."""
    text = assets.resource("templates", f"agreement.{language}.md").read_text(encoding="utf-8")
    name = tr("Processor agreement of AVGdesk", language=language)
    return Template(built_in_uid(language), name, language, text, built_in=True)


def every(ctx: Context) -> list[Template]:
    """The program's two, then the owner's by name."""
    return [*(built_in(language) for language in LANGUAGES), *store.every(ctx.store.db)]


def load(ctx: Context, uid: UUID) -> Template:
    """`NotFound("template_not_found")`."""
    own = {built_in_uid(language): language for language in LANGUAGES}
    return built_in(own[uid]) if uid in own else store.load(ctx.store.db, uid)


def find(ctx: Context, reference: str, language: str) -> Template:
    """The template that a draft names; the program's own in that language when it names none or a removed one."""
    if not reference:
        return built_in(language)
    try:
        return load(ctx, UUID(reference))
    except (NotFound, ValueError):
        return built_in(language)


def from_file(name: str, content: bytes, language: str) -> Template:
    """A text file (UTF-8, or Windows-1252) as a new template, not yet kept. InvalidInput for anything else."""
    if b"\0" in content or content[:5] == b"%PDF-" or content[:2] == b"PK":
        raise InvalidInput("template_file_kind", file=name)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", "replace")
    return Template(uuid4(), name[:LONGEST_NAME], language, text.replace("\r\n", "\n"))


def copy(template: Template, name: str) -> Template:
    """One of the owner's own with the same text, not yet kept."""
    return replace(template, uid=uuid4(), name=name, built_in=False)


def save(ctx: Context, template: Template) -> Outcome[Template]:
    """Keep a template of the owner's own.

    Raises RuleViolated("template_built_in"), InvalidInput: "template_name", "template_name_taken", "template_empty",
    "text_too_long", "unknown_placeholder" and "loose_braces" (fact `line`).
    """
    require(ctx, Permission.EDIT)
    _check(ctx, template)
    kept = replace(template, name=template.name.strip())
    with ctx.store.transaction():
        store.put(ctx.store.db, kept, ctx.now())
        audit.record(ctx, "agreement.template_saved", language=kept.language, size=len(kept.text))
    return Outcome(kept, CHANGED)


def confirm(ctx: Context, uid: UUID, clauses: Collection[Clause]) -> Outcome[Template]:
    """The owner read the text and found these clauses in it."""
    template = load(ctx, uid)
    return save(ctx, replace(template, confirmed=frozenset(clauses)))


def remove(ctx: Context, uid: UUID) -> Outcome[None]:
    """Throw one away; issued agreements keep their text. RuleViolated("template_built_in")."""
    require(ctx, Permission.EDIT)
    if load(ctx, uid).built_in:
        raise RuleViolated("template_built_in")
    with ctx.store.transaction():
        store.remove(ctx.store.db, uid)
        audit.record(ctx, "agreement.template_removed")
    return Outcome(None, CHANGED)


def _check(ctx: Context, template: Template) -> None:
    if template.built_in or template.uid in {built_in_uid(language) for language in LANGUAGES}:
        raise RuleViolated("template_built_in")
    name = template.name.strip()
    if not name or len(name) > LONGEST_NAME:
        raise InvalidInput("template_name", field="name", longest=LONGEST_NAME)
    if store.name_taken(ctx.store.db, name, template.uid):
        raise InvalidInput("template_name_taken", field="name", value=name)
    if not template.text.strip():
        raise InvalidInput("template_empty", field="text")
    if len(template.text) > LONGEST:
        raise InvalidInput("text_too_long", field="text", longest=LONGEST)
    check_placeholders(template.text, PLACEHOLDERS)
