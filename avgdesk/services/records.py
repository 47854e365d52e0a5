"""Dated records of other categories: list, create, edit, import from CSV. They end and are erased like the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

from avgdesk import words
from avgdesk.context import Context
from avgdesk.domain.audit import Subject
from avgdesk.domain.categories import CategoryCode
from avgdesk.domain.checks import cannot_be_stored
from avgdesk.domain.folding import fold
from avgdesk.domain.imports import Refusal
from avgdesk.domain.records import DatedRecord, RecordQuery, RecordRow, number_prefix
from avgdesk.errors import InvalidInput, NotFound, RuleViolated
from avgdesk.exchange import record_list
from avgdesk.exchange.record_list import ImportedRecord
from avgdesk.outcome import Outcome, Progress, Topic, no_progress
from avgdesk.services import audit, policy, rules, settings
from avgdesk.services.listing import PageSource
from avgdesk.services.permissions import Permission, require
from avgdesk.store import attachments, derived, parties, records
from avgdesk.store.attachments import AttachmentInfo
from avgdesk.store.lists import RowWindow
from avgdesk.words import categories as category_words

CHANGED = frozenset({Topic.RECORDS, Topic.CUSTOMERS, Topic.AUDIT})
EARLIEST_YEAR, YEARS_AHEAD = 1900, 50
LONGEST_LABEL, LONGEST_NOTE = 300, 20_000
REPORT_EVERY = 50


@dataclass(frozen=True, slots=True)
class RecordDetails:
    """One record with what hangs on it."""

    record: DatedRecord
    version: int
    party_number: str
    files: tuple[AttachmentInfo, ...]


@dataclass(frozen=True, slots=True)
class RecordImport:
    """`there_already`: lines that are word for word a record that is kept; they are passed over."""

    added: int
    there_already: int
    refused: tuple[Refusal, ...]


def page_source(ctx: Context, query: RecordQuery) -> PageSource[RecordRow]:
    """The list of dated records under a search and a category."""
    require(ctx, Permission.READ)
    db = ctx.store.db
    named = sorted(rules.load_all(ctx), key=lambda rule: fold(category_words.name(rule)))
    order = records.order(query.sort, query.descending, ctx.today(), [str(rule.code) for rule in named])
    window = RowWindow(db, "dated_record", order, records.condition(query))
    return PageSource(window, lambda ids: records.rows(db, ids), lambda uid: records.row_id(db, uid))


def counts(ctx: Context) -> dict[str, int]:
    """How many records each category has."""
    require(ctx, Permission.READ)
    return records.counts(ctx.store.db)


def details(ctx: Context, uid: UUID) -> RecordDetails:
    """One record; `NotFound`."""
    require(ctx, Permission.READ)
    db = ctx.store.db
    record = records.load(db, uid)
    number = parties.load(db, record.party).number if record.party else ""
    return RecordDetails(record, records.version(db, uid), number, tuple(attachments.of_owner(db, uid)))


def create(ctx: Context, record: DatedRecord) -> Outcome[DatedRecord]:
    """Add a record; it gets the next number of its category. `InvalidInput` names the field that can't be right."""
    require(ctx, Permission.EDIT)
    with ctx.store.transaction():
        new = _add(ctx, record)
        _refresh(ctx, new)
        audit.record(ctx, "record.created", subjects=(subject_of(new),), category=new.category)
    return Outcome(new, CHANGED)


def update(ctx: Context, record: DatedRecord, version: int) -> Outcome[DatedRecord]:
    """Overwrite a record. `RuleViolated("changed_meanwhile")` when `version` is no longer the last."""
    require(ctx, Permission.EDIT)
    db = ctx.store.db
    with ctx.store.transaction():
        before = records.load(db, record.uid)
        if records.version(db, record.uid) != version:
            raise RuleViolated("changed_meanwhile", number=before.number)
        check(ctx, record)
        fields = [name for name in DatedRecord.__dataclass_fields__ if getattr(before, name) != getattr(record, name)]
        if not fields:
            return Outcome(record, frozenset())
        records.save(db, record, rules.find(ctx, record.category), settings.load_company(ctx).book_year)
        _refresh(ctx, before, record)
        audit.record(ctx, "record.changed", subjects=(subject_of(record),), fields=" ".join(fields))
    return Outcome(record, CHANGED)


def import_file(
    ctx: Context, path: Path, category: str = "", progress: Progress = no_progress
) -> Outcome[RecordImport]:
    """Take a CSV file in, all its good lines together; `category` is for lines that name none.

    Raises InvalidInput when the file holds no line that can be used; nothing is then changed.
    """
    require(ctx, Permission.IMPORT)
    refused: list[Refusal] = []
    added: list[DatedRecord] = []
    there_already = 0
    with ctx.store.transaction():
        for line in _read(ctx, path, category):
            if isinstance(line, Refusal):
                refused.append(line)
            elif records.is_there(ctx.store.db, line.category, line.label, line.trigger_on, line.note):
                there_already += 1
            else:
                _take(ctx, line, path.name, added, refused)
            if len(added) % REPORT_EVERY == 0:
                progress(len(added), None)
        if not added and not there_already:
            raise _nothing_usable(path.name, refused)
        _refresh(ctx, *added)
        audit.record(ctx, "record.imported", count=len(added), refused=len(refused))
    return Outcome(RecordImport(len(added), there_already, tuple(refused)), CHANGED)


def subject_of(record: DatedRecord) -> Subject:
    return Subject("record", record.uid, record.number)


def check(ctx: Context, record: DatedRecord) -> None:
    """What can't be right is refused with the field's name."""
    if not record.label.strip():
        raise InvalidInput("label_missing", field="label")
    for field, text, longest in (("label", record.label, LONGEST_LABEL), ("note", record.note, LONGEST_NOTE)):
        if len(text) > longest:
            raise InvalidInput("text_too_long", field=field, longest=longest)
        if cannot_be_stored(text):
            raise InvalidInput("unstorable_text", field=field)
    day = record.trigger_on
    if day and not date(EARLIEST_YEAR, 1, 1) <= day <= date(ctx.today().year + YEARS_AHEAD, 12, 31):
        raise InvalidInput("day_out_of_range", field="trigger_on", value=day)
    if record.category == CategoryCode.FISCAL:
        raise InvalidInput("record_category", field="category")
    rules.find(ctx, record.category)


def _add(ctx: Context, record: DatedRecord) -> DatedRecord:
    check(ctx, record)
    number = records.next_number(ctx.store.db, number_prefix(record.category))
    new = replace(record, uid=uuid4(), number=number, label=record.label.strip())
    rule, book_year = rules.find(ctx, new.category), settings.load_company(ctx).book_year
    records.add(ctx.store.db, new, rule, book_year, ctx.today())
    return new


def _read(ctx: Context, path: Path, category: str) -> Iterator[ImportedRecord | Refusal]:
    known: dict[str, str] = {}
    for rule in rules.record_categories(ctx):
        known |= {fold(name): str(rule.code) for name in (rule.code, *category_words.every_name(rule))}
    return record_list.read_records(path, known, category)


def _nothing_usable(file: str, refused: Sequence[Refusal]) -> InvalidInput:
    """The first reason stands for all: a column or a language that is not understood spoils every row alike."""
    if not refused:
        return InvalidInput("records_file_empty", file=file)
    first = refused[0]
    facts = {"refused": len(refused), "row": first.row, "reason": words.reason(first.reason)}
    return InvalidInput("records_file_unusable", file=file, **facts)


def _take(ctx: Context, line: ImportedRecord, file: str, added: list[DatedRecord], refused: list[Refusal]) -> None:
    """Add one line, or refuse it with the column that can't be right."""
    try:
        party = parties.uid_of(ctx.store.db, line.customer_number) if line.customer_number else None
        nobody = UUID(int=0)
        record = DatedRecord(nobody, "", line.category, line.label, line.trigger_on, line.note, party, "csv")
        added.append(_add(ctx, record))
    except NotFound:
        refused.append(
            Refusal(file, line.row, "customer", "unknown_customer", line.customer_number, line.cells, line.headers)
        )
    except InvalidInput as problem:
        refused.append(
            Refusal(file, line.row, str(problem.facts.get("field", "")), problem.code, "", line.cells, line.headers)
        )


def _refresh(ctx: Context, *changed: DatedRecord) -> None:
    """A subscription keeps its customer's relation running."""
    owners = {record.party for record in changed if record.party}
    derived.refresh(ctx.store.db, owners, policy.current(ctx))
