"""No number of a document and no BSN gets into a note."""

from __future__ import annotations

import pytest

from avgdesk.domain.identity import bsn_free, guarded_note, looks_like_document_number
from avgdesk.errors import InvalidInput


@pytest.mark.parametrize(
    "text",
    [
        "SPECI2014",
        "paspoort NX1AB2C34 gezien",
        "nx1ab2c34",
        "NX 1AB2 C34",
        "rijbewijs 5123456789",
        "rijbewijs 51 2345 6789",
        "nr. 512.345.678-9",
        "IR1234567",
        "nummer 12345",
        "9FH123456",
    ],
)
def test_what_looks_like_the_number_of_a_document_is_refused(text: str) -> None:
    assert looks_like_document_number(text)
    with pytest.raises(InvalidInput) as refused:
        guarded_note(text)
    assert refused.value.code in ("document_number_in_text", "bsn_in_text")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Paspoort lag op tafel, foto lijkt.",
        "Gezien op 24-11-2026 om 14:30",
        "geldig tot 2031-05-01",
        "Identiteitskaart, 2 keer bekeken",
        "Kwam samen met haar dochter; zij wachtte buiten.",
        "Document uit 2019",
    ],
)
def test_an_ordinary_note_is_kept(text: str) -> None:
    assert guarded_note(text) == text


@pytest.mark.parametrize("text", ["111222333", "BSN 1112.22.333", "111 222 333"])
def test_a_bsn_is_refused_until_somebody_says_that_it_is_none(text: str) -> None:
    with pytest.raises(InvalidInput, match="bsn_in_text"):
        bsn_free(text, "details")
    assert bsn_free(text, "details", reviewed=True) == text


def test_a_bsn_in_an_identity_note_is_refused_without_a_way_around() -> None:
    with pytest.raises(InvalidInput, match="bsn_in_text"):
        guarded_note("111222333")
