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
        after = [REMOVED + PurePath(name).suffix if named_in(name, words) else name for name in before]
        if after != before:
            db.execute_sql(
                "UPDATE import_batch SET files = ? WHERE id = ?", (json.dumps(after, ensure_ascii=False), row)
            )
            changed += 1
    return changed
