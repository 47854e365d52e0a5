"""Signatures: made and read, intact or not, touched or not, trusted or not; and whether it is still the issued text."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from avgdesk.documents import picture_pages, same_text, sealing, signatures
from avgdesk.documents.sealing import SigningOrder
from avgdesk.domain.signatures import FileKind, Touched
from avgdesk.errors import InvalidInput, WrongPassword
from tests.documents import agreement_samples as samples
from tests.documents import certificates, pdf

NOW = datetime.now(UTC)
NUMBER = "AGR-2026-0007"
THEIRS = SigningOrder("controller_signature", "akkoord", ("Ömer Özdemir", "24-11-2026 10:30"))
OURS = SigningOrder("processor_signature", "akkoord", ("Mirjam", "24-11-2026 11:00"), samples.drawn_signature())


@pytest.fixture(scope="module")
def issued() -> bytes:
    return samples.issued()


@pytest.fixture(scope="module")
def signed(issued: bytes) -> bytes:
    """By the customer, with a certificate of an authority."""
    return sealing.sign_with_file(issued, THEIRS, certificates.person("Ömer Özdemir"), certificates.PASSWORD, NOW)


@pytest.fixture(scope="module")
def both(signed: bytes) -> bytes:
    """And drawn by the shop."""
    return sealing.sign_with_own(signed, OURS, sealing.new_certificate("Lamp & Kade", NOW))


def test_signing_only_appends(issued: bytes, signed: bytes, both: bytes) -> None:
    assert signed.startswith(issued)
    assert both.startswith(signed)


def test_who_signed_and_whether_the_issuer_is_trusted_is_told(signed: bytes) -> None:
    (unknown,) = signatures.read_signatures(signed)
    assert (unknown.signer, unknown.issuer, unknown.field) == ("Ömer Özdemir", "Test Authority", "controller_signature")
    assert unknown.intact and not unknown.trusted and not unknown.self_made and unknown.touched is Touched.NOTHING
    assert unknown.signed_at is not None and abs(unknown.signed_at - datetime.now(UTC)) < timedelta(hours=1)
    (known,) = signatures.read_signatures(signed, [certificates.authority().pem])
    assert known.trusted


def test_a_self_made_certificate_is_told_as_such(issued: bytes) -> None:
    content = sealing.sign_with_file(
        issued, THEIRS, certificates.person("Jan", self_made=True), certificates.PASSWORD, NOW
    )
    (found,) = signatures.read_signatures(content, [certificates.authority().pem])
    assert found.intact and found.self_made and not found.trusted


def test_a_second_signature_leaves_the_first_one_sound(both: bytes, tmp_path: Path) -> None:
    first, second = signatures.read_signatures(both)
    assert (first.field, second.field) == ("controller_signature", "processor_signature")
    assert first.sound and second.sound
    assert first.touched is Touched.FIELDS
    assert second.self_made and second.signer == "Lamp & Kade"
    pdf.check_with_tools(both, tmp_path)


def test_other_tools_accept_both_signatures(both: bytes, tmp_path: Path) -> None:
    file = tmp_path / "both.pdf"
    file.write_bytes(both)
    assert pdf.run("pdfsig", str(file)).count("Signature is Valid.") == 2


@pytest.mark.parametrize("place", range(24))
def test_one_byte_changed_anywhere_is_reported(issued: bytes, signed: bytes, place: int) -> None:
    """Unreadable, broken, touched: something always shows; never a sound signature."""
    position = 20 + place * (len(signed) - 40) // 24
    changed = bytearray(signed)
    changed[position] ^= 0x01
    try:
        found = signatures.read_signatures(bytes(changed))
    except InvalidInput:
        return
    assert not found or not all(finding.sound for finding in found), position


def test_a_byte_changed_in_the_room_kept_for_the_signature_is_reported(signed: bytes) -> None:
    end = signed.rindex(b"0>", 0, signed.rindex(b"/ByteRange") if b"/ByteRange" in signed else len(signed))
    changed = signed[: end - 40] + b"1" + signed[end - 39 :]
    assert not all(finding.sound for finding in signatures.read_signatures(changed))


def test_text_added_after_signing_is_reported(signed: bytes) -> None:
    from pyhanko.pdf_utils import generic
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer = IncrementalPdfFileWriter(BytesIO(signed))
    extra = generic.StreamObject(stream_data=b"BT ET")
    writer.add_stream_to_page(0, writer.add_object(extra))
    out = BytesIO()
    writer.write(out)
    (found,) = signatures.read_signatures(out.getvalue())
    assert found.intact and found.touched is Touched.OTHER and not found.sound


def test_filling_in_the_own_fields_after_signing_is_reported(issued: bytes, signed: bytes) -> None:
    assert signatures.read_signatures(_filled(signed, "processor_name"))[0].touched is Touched.FIELDS
    assert signatures.read_signatures(_filled(signed, "controller_name"))[0].touched is Touched.OTHER


def _filled(content: bytes, field: str) -> bytes:
    from pyhanko.pdf_utils import generic
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer = IncrementalPdfFileWriter(BytesIO(content))
    for reference in writer.root["/AcroForm"]["/Fields"]:
        if reference.get_object()["/T"] == field:
            found = reference.get_object()
            found["/V"] = generic.pdf_string("Piet Jansen")
            writer.mark_update(reference)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def test_the_wrong_password_and_a_wrong_file_are_told_apart(issued: bytes) -> None:
    file = certificates.person("Ömer Özdemir")
    with pytest.raises(WrongPassword):
        sealing.sign_with_file(issued, THEIRS, file, "fout", NOW)
    with pytest.raises(InvalidInput) as refused:
        sealing.sign_with_file(issued, THEIRS, b"geen certificaat", "", NOW)
    assert refused.value.code == "certificate_file"
    with pytest.raises(InvalidInput) as expired:
        sealing.sign_with_file(issued, THEIRS, certificates.person("Oud", days=-3), certificates.PASSWORD, NOW)
    assert expired.value.code == "certificate_expired"


def test_a_certificate_file_without_password_is_taken(issued: bytes) -> None:
    content = sealing.sign_with_file(issued, THEIRS, certificates.person("Zonder", password=""), "", NOW)
    assert signatures.read_signatures(content)[0].signer == "Zonder"


def test_the_signed_file_is_the_issued_text(issued: bytes, signed: bytes, both: bytes) -> None:
    for content in (signed, both):
        found = same_text.compare(issued, content, NUMBER)
        assert found.same and found.exact and not found.differences


def test_a_file_that_another_program_saved_anew_is_still_the_issued_text(issued: bytes, tmp_path: Path) -> None:
    writer = PdfWriter(clone_from=BytesIO(issued))
    out = BytesIO()
    writer.write(out)
    found = same_text.compare(issued, out.getvalue(), NUMBER)
    assert found.same and not found.exact
    if shutil.which("qpdf"):
        (tmp_path / "a.pdf").write_bytes(issued)
        subprocess.run(["qpdf", "--linearize", str(tmp_path / "a.pdf"), str(tmp_path / "b.pdf")], check=True)
        assert same_text.compare(issued, (tmp_path / "b.pdf").read_bytes(), NUMBER).same


def test_one_changed_word_is_named_with_its_page(issued: bytes) -> None:
    changed = samples.issued(template=samples.template().replace("vijf werkdagen", "vijftig werkdagen"))
    found = same_text.compare(issued, changed, NUMBER)
    assert found.same is False
    assert any("vijf werkdagen" in each.issued and "vijftig werkdagen" in each.received for each in found.differences)
    assert all(each.page >= 1 for each in found.differences)


def test_a_page_left_out_is_a_difference(issued: bytes) -> None:
    writer = PdfWriter(clone_from=BytesIO(issued))
    writer.remove_page(len(writer.pages) - 1)
    out = BytesIO()
    writer.write(out)
    assert same_text.compare(issued, out.getvalue(), NUMBER).same is False


def test_another_agreement_is_named_by_its_number(issued: bytes) -> None:
    found = same_text.compare(issued, samples.issued(number="AGR-2026-0003"), NUMBER)
    assert found.same is False and found.other_number == "AGR-2026-0003"


def test_of_a_text_with_something_drawn_over_it_nothing_is_promised(issued: bytes) -> None:
    from pypdf.annotations import FreeText

    writer = PdfWriter(clone_from=BytesIO(issued))
    writer.add_annotation(0, FreeText(text="niet", rect=(50, 550, 200, 650)))
    out = BytesIO()
    writer.write(out)
    found = same_text.compare(issued, out.getvalue(), NUMBER)
    assert found.same is None and found.marked and not found.exact


def test_scans_and_pictures_are_known_as_such(issued: bytes) -> None:
    assert same_text.kind_of(samples.scanned_pdf()) is FileKind.SCAN
    assert same_text.kind_of(samples.photographed_page("JPEG")) is FileKind.PICTURE
    assert same_text.kind_of(samples.photographed_page("PNG")) is FileKind.PICTURE
    assert same_text.kind_of(issued) is FileKind.PDF


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file_empty"),
        (b"zomaar tekst", "file_kind"),
        (b"PK\x03\x04 een zip", "file_kind"),
        (b"\xff\xd8\xff kapot", "picture_unreadable"),
        (b"\x89PNG\r\n\x1a\n kapot", "picture_unreadable"),
        (b"%PDF-1.7 kapot", "pdf_unreadable"),
    ],
)
def test_unusable_files_are_refused_by_what_is_wrong(content: bytes, code: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        same_text.kind_of(content)
    assert refused.value.code == code


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9, 0.99])
def test_a_cut_off_pdf_gives_a_refusal_or_a_difference_never_a_fault(issued: bytes, part: float) -> None:
    cut = issued[: int(len(issued) * part)]
    try:
        assert not same_text.compare(issued, cut, NUMBER).exact
    except InvalidInput as refused:
        assert refused.code == "pdf_unreadable"


def test_a_locked_pdf_is_told(issued: bytes) -> None:
    writer = PdfWriter(clone_from=BytesIO(issued))
    writer.encrypt("geheim", algorithm="RC4-128")
    out = BytesIO()
    writer.write(out)
    with pytest.raises(InvalidInput) as refused:
        same_text.compare(issued, out.getvalue(), NUMBER)
    assert refused.value.code == "pdf_locked"


def test_a_scan_can_be_sealed_in_a_new_field(tmp_path: Path) -> None:
    own = sealing.new_certificate("Lamp & Kade", NOW)
    for base in (samples.scanned_pdf(), picture_pages.render(samples.photographed_page(), "AGR", NOW.date(), "nl")):
        content = sealing.sign_with_own(base, OURS, own)
        (found,) = signatures.read_signatures(content, [own.certificate])
        assert found.sound and found.trusted
        assert len(PdfReader(BytesIO(content)).pages) == len(PdfReader(BytesIO(base)).pages)
        (tmp_path / "scan.pdf").write_bytes(content)
        assert "errors found" in pdf.run("qpdf", "--check", str(tmp_path / "scan.pdf"))


def test_nothing_of_it_is_written_to_a_temporary_file(
    issued: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    sealing.sign_with_own(issued, OURS, sealing.new_certificate("Lamp & Kade", NOW))
    assert not list(tmp_path.iterdir())


def test_pyhankos_own_command_line_signs_it_and_finds_both_sound(issued: bytes, tmp_path: Path) -> None:
    tool = Path(sys.executable).with_name("pyhanko")
    if not tool.exists():
        pytest.skip("pyhanko-cli is not installed")
    names = ("issued.pdf", "signed.pdf", "both.pdf", "person.p12", "password", "authority.pem")
    a, b, c, p12, password, authority = (tmp_path / name for name in names)
    a.write_bytes(issued)
    p12.write_bytes(certificates.person("Ömer Özdemir"))
    password.write_text(certificates.PASSWORD, encoding="utf-8")
    authority.write_bytes(certificates.authority().pem)
    _pyhanko(tool, tmp_path, "sign", "addsig", "--field", "controller_signature", "pkcs12", str(a), str(b), str(p12),
             "--passfile", str(password))  # fmt: skip
    signed = b.read_bytes()
    assert same_text.compare(issued, signed, NUMBER).exact
    (found,) = signatures.read_signatures(signed, [certificates.authority().pem])
    assert found.sound and found.trusted and found.signer == "Ömer Özdemir"
    c.write_bytes(sealing.sign_with_file(signed, OURS, certificates.person("Mirjam"), certificates.PASSWORD, NOW))
    told = _pyhanko(tool, tmp_path, "sign", "validate", "--trust", str(authority), "--trust-replace", str(c))
    assert told.count("INTACT:TRUSTED") == 2
    assert "ILLEGAL" not in told


def _pyhanko(tool: Path, folder: Path, *arguments: str) -> str:
    environment = {**os.environ, "HOME": str(folder), "NO_COLOR": "1"}
    done = subprocess.run(
        [str(tool), *arguments], capture_output=True, text=True, cwd=folder, env=environment, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr
