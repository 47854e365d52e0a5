"""After erasing a thousand customers nothing of them is in any byte of anything; what is kept is found by the same
scan.

The erased write in Georgian letters and the kept in Ethiopic ones, which occur nowhere else: so every trigram of a
name, which is what the search index keeps, can be looked for as well.
"""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from avgdesk import paths
from avgdesk.context import Context
from avgdesk.domain.erasure import ErasureOrder, Scope, Target, TargetKind
from avgdesk.domain.folding import fold, search_text
from avgdesk.domain.invoices import Invoice
from avgdesk.domain.parties import Address, Party
from avgdesk.services import administration, backups, erasure, policy
from avgdesk.store import attachments, cleanup, container, derived, import_changes, invoices, parties
from tests.store.plain_image import data_file, legible, traces

GEORGIAN = "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ"
ETHIOPIC = "ሀለሐመሠረሰሸቀበተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐ"
CUSTOMERS, KEPT = 1000, 200
LONG_AGO = date(2012, 5, 5)


class Crowd:
    """People whose every particular occurs once in the world."""

    def __init__(self, letters: str, seed: int) -> None:
        self.random = random.Random(seed)
        self.letters = letters
        self.texts: set[str] = set()

    def word(self, shortest: int, longest: int) -> str:
        size = self.random.randint(shortest, longest)
        text = "".join(self.random.choices(self.letters, k=size))
        self.texts.add(text)
        return text

    def code(self) -> str:
        text = f"{self.random.getrandbits(80):020x}"
        self.texts.add(text)
        return text

    def person(self, number: int) -> Party:
        return Party(
            UUID(int=self.random.getrandbits(128)),
            f"{self.letters[0]}{number}",
            first_name=self.word(5, 9),
            last_name=self.word(6, 30),
            contact_person=self.word(6, 9),
            address=Address(self.word(7, 20), str(number % 300), "", "1234 AB", self.word(6, 12)),
            emails=(f"{self.code()}@voorbeeld.example", f"{self.word(6, 9)}@voorbeeld.example"),
            phones=(self.code(),),
            relation_ended=LONG_AGO,
            notes=self.word(12, 900),
        )

    def tokens(self, people: Iterable[Party]) -> set[str]:
        """Every trigram of what the search index was given, in this crowd's own letters."""
        text = [line for person in people for line in search_text(person).split("\n")]
        found = {line[at : at + 3] for line in text for at in range(len(line) - 2)}
        own = set(fold(self.letters))
        return {token for token in found if own.issuperset(token)}


def move_in(ctx: Context, crowd: Crowd, size: int, first: int = 0) -> list[Party]:
    """Customers with an invoice, its description and its file, twice changed, and what an import kept of them."""
    db, rule = ctx.store.db, policy.current(ctx)
    people = [crowd.person(number) for number in range(first, first + size)]
    with ctx.store.transaction():
        batch = _batch(ctx, crowd.word(6, 9))
        for person in people:
            parties.add(db, person, LONG_AGO)
            bill = Invoice(
                UUID(int=crowd.random.getrandbits(128)), person.uid, crowd.code(), LONG_AGO, 1210, paid_on=LONG_AGO,
                description=crowd.word(6, 60), paid_cents=1210,
            )  # fmt: skip
            invoices.add(db, bill, rule)
            content = crowd.word(200, 900).encode()
            attachments.add(db, "invoice", bill.uid, crowd.word(6, 9), "text/plain", content, ctx.now())
        import_changes.keep_parties(db, batch, [person.uid for person in people])
        derived.refresh(db, [person.uid for person in people], rule)
    return people


def change_some(ctx: Context, crowd: Crowd, people: list[Party]) -> list[Party]:
    """Edit, so that cells of other lengths move about in their pages."""
    changed = []
    for start in range(0, len(people), 50):
        with ctx.store.transaction():
            for person in people[start : start + 50]:
                new = crowd.person(0)
                new = Party(**{**_fields(new), "uid": person.uid, "number": person.number})
                parties.save(ctx.store.db, new)
                changed.append(new)
    return changed


def _fields(party: Party) -> dict[str, object]:
    return {name: getattr(party, name) for name in Party.__dataclass_fields__}


def _batch(ctx: Context, name: str) -> int:
    from avgdesk.store.tables import ImportBatch

    return int(
        ImportBatch.insert(
            uid=UUID(int=hash(name) % 2**100), at="2020-01-01T00:00:00+00:00", format="csv",
            files=f'["{name}.csv"]', digest="", counts="{}",
        ).execute()
    )  # fmt: skip


def erase(ctx: Context, people: list[Party], cleaned: bool = True) -> None:
    targets = tuple(
        Target(TargetKind.PARTY, person.uid, parties.version(ctx.store.db, person.uid)) for person in people
    )
    result = erasure.erase(ctx, ErasureOrder(Scope.WHOLE, targets, reason="opgeruimd")).value
    assert result.erased.customers == len(people) and result.cleaned is cleaned


@pytest.fixture
def emptied(
    ctx: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[Context, Crowd, Crowd, set[str], set[str]]:
    """An administration in which a thousand customers were and two hundred are."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    monkeypatch.setenv("TMPDIR", str(temporary))
    gone, kept = Crowd(GEORGIAN, 1), Crowd(ETHIOPIC, 2)
    staying = move_in(ctx, kept, KEPT)
    leaving = move_in(ctx, gone, CUSTOMERS)
    tokens_gone, tokens_kept = gone.tokens(leaving), kept.tokens(staying)
    leaving = change_some(ctx, gone, leaving)
    tokens_gone |= gone.tokens(leaving)
    assert most(gone.texts, legible(_image(ctx), GEORGIAN)), "the scan finds them before the erasure"
    erase(ctx, leaving)
    return ctx, gone, kept, tokens_gone, tokens_kept


def most(texts: set[str], written: str) -> bool:
    """Whether nearly all of a sample is found; long texts stand in pieces on several pages."""
    sample = set(sorted(text for text in texts if 5 < len(text) < 40)[:300])
    return len(traces(written, sample)) > 0.9 * len(sample)


def _image(ctx: Context) -> bytes:
    return data_file(ctx.store.folder / "data.db", ctx.store.unlocked.key)


def test_no_byte_anywhere_tells_of_the_erased(
    emptied: tuple[Context, Crowd, Crowd, set[str], set[str]], tmp_path: Path
) -> None:
    ctx, gone, kept, tokens_gone, tokens_kept = emptied
    image = _image(ctx)
    assert traces(legible(image, GEORGIAN), gone.texts | tokens_gone) == set()
    assert _index_terms(ctx) & tokens_gone == set()

    # the control: the same scan finds what is kept
    assert most(kept.texts, legible(image, ETHIOPIC))
    assert _index_terms(ctx) >= tokens_kept

    (tmp_path / "elsewhere").mkdir()
    backup = backups.make(ctx, tmp_path / "elsewhere").value.file
    size = container.read(backup.path).data_size
    copy = data_file(backup.path, ctx.store.unlocked.key, size)
    assert traces(legible(copy, GEORGIAN), gone.texts | tokens_gone) == set()
    assert most(kept.texts, legible(copy, ETHIOPIC))

    administration.close(ctx)
    for folder in (tmp_path, paths.state_folder()):
        for path in (path for path in folder.rglob("*") if path.is_file()):
            written = legible(path.read_bytes() + str(path).encode(), GEORGIAN)
            assert traces(written, gone.texts) == set(), path.name


def test_before_the_clean_up_a_backup_tells_nothing_either(
    ctx: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A large file is cleaned on closing: until then it still has traces, but a backup is written without them."""
    monkeypatch.setattr(cleanup, "quick", lambda db: False)
    gone, kept = Crowd(GEORGIAN, 1), Crowd(ETHIOPIC, 2)
    leaving: list[Party] = []
    for first in range(0, 200, 4):  # side by side in the same pages
        move_in(ctx, kept, 4, first)
        leaving += move_in(ctx, gone, 4, first)
    tokens = gone.tokens(leaving)
    leaving = change_some(ctx, gone, leaving)
    erase(ctx, leaving, cleaned=False)
    assert traces(legible(_image(ctx), GEORGIAN), gone.texts), "or else this test shows nothing"
    backup = backups.make(ctx, tmp_path).value.file
    copy = data_file(backup.path, ctx.store.unlocked.key, container.read(backup.path).data_size)
    assert traces(legible(copy, GEORGIAN), gone.texts | tokens | gone.tokens(leaving)) == set()
    assert most(kept.texts, legible(copy, ETHIOPIC))


def _index_terms(ctx: Context) -> set[str]:
    """Every term of the search index, asked of the index itself."""
    ctx.store.db.execute_sql("CREATE VIRTUAL TABLE IF NOT EXISTS temp.terms USING fts5vocab(main, party_search, row)")
    return {row[0] for row in ctx.store.db.execute_sql("SELECT term FROM temp.terms").fetchall()}
