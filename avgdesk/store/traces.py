"""Names that could outlive their record in something typed or picked by hand.

A reason, the name of an imported file.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from pathlib import PurePath
from typing import Any

from avgdesk.domain.folding import fold

SHORTEST_WORD = 3
SHORTEST_PIECE = 5  # from this length on a word is looked for within other words too
_WORDS = re.compile(r"[^\W_]+")
_COLUMNS = "organisation, first_name, last_name, contact_person, street, postcode, coc_number, vat_number"
REMOVED = "…"
_OF_BATCH = ("party", "party_alias", "invoice", "payment", "attachment", "dated_record", "import_change")


def of_parties(db: Any, ids: Sequence[int]) -> set[str]:
    """Every word by which one of these parties could be recognised, folded."""
    wanted = ",".join(map(str, ids))
    found: set[str] = set()
    for row in db.execute_sql(f"SELECT {_COLUMNS} FROM party WHERE id IN ({wanted})").fetchall():
        found |= words_of(row)
    contacts = db.execute_sql(f"SELECT value FROM party_contact WHERE party_id IN ({wanted})").fetchall()
    return found | words_of(row[0] for row in contacts)


def of_records(db: Any, ids: Sequence[int]) -> set[str]:
    """The words of these dated records' labels, folded."""
    wanted = ",".join(map(str, ids))
    return words_of(
        row[0] for row in db.execute_sql(f"SELECT label FROM dated_record WHERE id IN ({wanted})").fetchall()
    )


def words_of(texts: Iterable[str]) -> set[str]:
    return {word for text in texts for word in _WORDS.findall(fold(text)) if len(word) >= SHORTEST_WORD}


def named_in(text: str, words: set[str]) -> bool:
    """Whether `text` holds one of `words`, whole or, for a longer one, as a part of another word."""
    folded = fold(text)
    if words.intersection(_WORDS.findall(folded)):
        return True
    together = "".join(_WORDS.findall(folded))
    return any(word in together for word in words if len(word) >= SHORTEST_PIECE)


def scrub_batches(db: Any, words: set[str]) -> int:
    """Take the names of erased people out of the names of imported files; the file's kind stays. Gives how many."""
    changed = 0
    for row, files in db.execute_sql("SELECT id, files FROM import_batch").fetchall():
        before = json.loads(files)
        after = [_without_name(name) if named_in(name, words) else name for name in before]
        changed += after != before and _rename(db, row, after)
    return changed


def scrub_empty_batches(db: Any) -> int:
    """Forget the file names of imports of which nothing is left; after the deletes."""
    refers = " AND ".join(
        f"NOT EXISTS (SELECT 1 FROM {table} WHERE {table}.batch_id = import_batch.id)" for table in _OF_BATCH
    )
    found = db.execute_sql(f"SELECT id, files FROM import_batch WHERE {refers}").fetchall()
    return sum(_rename(db, row, [_without_name(name) for name in json.loads(files)]) for row, files in found)


def _without_name(file: str) -> str:
    return REMOVED + PurePath(file).suffix


def _rename(db: Any, batch: int, files: list[str]) -> bool:
    content = json.dumps(files, ensure_ascii=False)
    db.execute_sql("UPDATE import_batch SET files = ? WHERE id = ?", (content, batch))
    return True
