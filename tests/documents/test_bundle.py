"""Many of our PDFs as one, to be printed: every page as it was, nothing to fill in, in little memory."""

from __future__ import annotations

import tracemalloc
from datetime import UTC, datetime
from pathlib import Path

import pytest

from avgdesk.documents import bundle, sealing
from avgdesk.errors import InvalidInput
from tests.documents import agreement_samples as samples
from tests.documents import certificates, pdf


def test_every_page_comes_through_in_order_also_of_signed_ones(tmp_path: Path) -> None:
    plain, english = samples.issued(), samples.issued("en")
    order = sealing.SigningOrder("controller_signature", "x", ("Ömer",))
    signed = sealing.sign_with_file(plain, order, certificates.person("Ömer"), certificates.PASSWORD, datetime.now(UTC))
    files = [plain, english, signed]
    joined = bundle.join(files)
    assert pdf.text(joined) == "\n".join(pdf.text(content) for content in files)
    assert not any(page.get("/Annots") for page in pdf.reader(joined).pages)
    pdf.check_with_tools(joined, tmp_path)


def test_no_file_at_all_gives_an_empty_document() -> None:
    assert len(pdf.reader(bundle.join([])).pages) == 0


def test_many_take_little_more_memory_than_their_pages() -> None:
    content = samples.issued()
    tracemalloc.start()
    joined = bundle.join(content for _ in range(50))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 3 * len(joined)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 kapot", b"%PDF-1.4\nstartxref\n99999\n%%EOF\n"])
def test_what_was_not_made_here_is_refused(content: bytes) -> None:
    with pytest.raises(InvalidInput) as refused:
        bundle.join([content])
    assert refused.value.code == "pdf_unreadable"


@pytest.mark.parametrize("place", range(0, 100, 7))
def test_a_damaged_file_gives_a_refusal_or_a_document_never_another_fault(place: int) -> None:
    content = bytearray(samples.issued())
    content[len(content) * place // 100] ^= 0x10
    try:
        assert bundle.join([bytes(content)]).startswith(b"%PDF-")
    except InvalidInput as refused:
        assert refused.code == "pdf_unreadable"
