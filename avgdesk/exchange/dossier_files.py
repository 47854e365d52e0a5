"""An access dossier for machines: JSON (AVG art. 20: structured, commonly used, machine-readable) and CSV per section.

Codes stay codes, days are ISO, amounts are cents with a currency.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from avgdesk.domain.company import Company
from avgdesk.domain.dossier import Dossier, Kept, Money, Record, Section, SectionCode, Value, Word
from avgdesk.domain.purposes import TEXTS, Abroad, Bilingual, Processor, Purpose
from avgdesk.exchange.csv_cells import csv_bytes
from avgdesk.i18n import LANGUAGES

FORMAT = "avgdesk-dossier-1"


def json_bytes(dossier: Dossier, company: Company) -> bytes:
    """UTF-8, indented. Particulars are one object, every other section a list of objects."""
    content: dict[str, Any] = {
        "format": FORMAT,
        "made_on": dossier.made_on.isoformat(),
        "controller": _controller(company),
        "person": {"name": dossier.name, "number": dossier.number},
        "data": {section.code.value: _section(section) for section in dossier.sections},
    }
    if dossier.purposes:
        content["purposes"] = [_purpose(one) for one in dossier.purposes]
        content["processors"] = [_processor(one) for one in dossier.processors]
        content["source"] = dossier.source.code
    if dossier.kept:
        content["kept_until"] = [_kept(one) for one in dossier.kept]
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()


def csv_files(dossier: Dossier) -> Iterator[tuple[str, bytes]]:
    """One file per section that has anything: its name and its bytes."""
    for section in dossier.sections:
        if section.records:
            lines = [_cells_by_column(record) for record in section.records]
            head = list(dict.fromkeys(column for line in lines for column in line))
            rows = [[line.get(column, "") for column in head] for line in lines]
            yield f"{section.code}.csv", csv_bytes(head, rows)


def _cells_by_column(record: Record) -> dict[str, str]:
    """Not every record of a section has the same fields."""
    return {
        column: cell
        for field in record
        for column, cell in zip(_column_names(field.name, field.value), _cells(field.value), strict=True)
    }


def _controller(company: Company) -> dict[str, str]:
    return {
        "name": company.name,
        "address": ", ".join(company.address.lines),
        "coc_number": company.coc_number,
        "privacy_contact": company.privacy_contact,
        "privacy_email": company.privacy_email or company.email,
    }


def _section(section: Section) -> dict[str, Any] | list[dict[str, Any]]:
    records = [_record(record) for record in section.records]
    single = section.code is SectionCode.PARTICULARS and len(records) == 1
    return records[0] if single else records


def _record(record: Record) -> dict[str, Any]:
    return {field.name: _plain(field.value) for field in record}


def _plain(value: Value) -> Any:
    if isinstance(value, Money):
        return {"cents": value.cents, "currency": value.currency}
    if isinstance(value, Word):
        return value.code
    return value.isoformat() if isinstance(value, date | datetime) else value


def _column_names(name: str, value: Value) -> tuple[str, ...]:
    return (f"{name}_cents", "currency") if isinstance(value, Money) else (name,)


def _cells(value: Value) -> tuple[str, ...]:
    if isinstance(value, Money):
        return str(value.cents), value.currency
    plain = _plain(value)
    if isinstance(plain, bool):
        return ("true" if plain else "false",)
    return ("" if plain is None else str(plain),)


def _purpose(one: Purpose) -> dict[str, Any]:
    """Texts in both languages; `outside_eea` null: nothing leaves the European Economic Area."""
    texts = {name: _bilingual(getattr(one, name)) for name in TEXTS if name not in ("where", "safeguard_note")}
    outside = {"to": _bilingual(one.where), "safeguard": one.safeguard, "note": _bilingual(one.safeguard_note)}
    return {
        "code": one.code,
        "legal_basis": one.basis.value,
        **texts,
        "processors_receive": one.processors,
        "outside_eea": outside if one.safeguard else None,
    }


def _bilingual(text: Bilingual) -> dict[str, str]:
    return {language: text.said(language) for language in LANGUAGES}


def _processor(one: Processor) -> dict[str, Any]:
    return {
        "name": one.name,
        "service": one.service,
        "country": one.country,
        "outside_eea": [_abroad(there) for there in one.leaves_eea],
    }


def _abroad(there: Abroad) -> dict[str, Any]:
    return {"name": there.name, "country": there.country, "safeguard": there.safeguard, "note": there.note}


def _kept(one: Kept) -> dict[str, Any]:
    return {
        "what": one.what.code,
        "until": _plain(one.until),
        "statutory_until": _plain(one.statutory_until),
        "reason": one.reason.code.value if one.reason else one.rule,
    }
