"""`agreement`, `agreements`, `agreement-received`, `agreement-countersign`: from issue to both signatures."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from avgdesk.context import Context
from avgdesk.documents import sealing, signatures
from avgdesk.services import administration
from tests.cli.conftest import Run
from tests.documents import agreement_samples as samples
from tests.documents import certificates, pdf
from tests.services import agreement_flow as flow


@pytest.fixture
def shop(ctx: Context) -> Path:
    """An administration with one business customer, 10001."""
    flow.business(ctx)
    administration.close(ctx)
    return ctx.store.folder


def signed(issued: Path, out: Path) -> Path:
    order = sealing.SigningOrder("controller_signature", "akkoord", ("Ömer",))
    file = certificates.person("Ömer Özdemir")
    out.write_bytes(sealing.sign_with_file(issued.read_bytes(), order, file, certificates.PASSWORD, datetime.now(UTC)))
    return out


def test_the_whole_way(run: Run, shop: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    made = run("agreement", shop, "--party", "10001", "--out", out, "--json")
    number = made.json["number"]
    assert made.status == 0
    assert made.json == {
        "number": number, "version": 1, "state": "issued", "sha256": hashlib.sha256(out.read_bytes()).hexdigest(),
    }  # fmt: skip
    received = run("agreement-received", shop, number, signed(out, tmp_path / "b.pdf"), "--json")
    assert received.json == {
        "state": "received",
        "same_text": True,
        "signatures": [
            {"field": "controller_signature", "signer": "Ömer Özdemir", "intact": True, "trusted": False}
        ],
    }  # fmt: skip
    p12 = tmp_path / "shop.p12"
    p12.write_bytes(certificates.person("Mirjam", password=""))
    both = tmp_path / "both.pdf"
    done = run("agreement-countersign", shop, number, "--p12", p12, "--out", both, "--json")
    assert (done.status, done.json["state"]) == (0, "countersigned")
    assert [found.sound for found in signatures.read_signatures(both.read_bytes())] == [True, True]
    (line,) = run("agreements", shop, "--json").json
    assert line["party"] == "Kapsalon Özdemir" and line["party_number"] == "10001"
    assert line["direction"] == "processor" and line["state"] == "countersigned"
    assert line["issued_on"] and line["signed_on"] and line["countersigned_on"]
    assert run("agreements", shop, "--state", "issued", "--json").json == []


def test_language_and_direction(run: Run, shop: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    run("agreement", shop, "--party", "10001", "--direction", "controller", "--language", "en", "--out", out)
    text = pdf.squeezed(pdf.text(out.read_bytes()))
    assert "Processoragreement" in text
    assert text.index("Lamp&Kade") < text.index("KapsalonÖzdemir")


def test_refusals_have_their_exit_status_and_their_reason(run: Run, shop: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    number = run("agreement", shop, "--party", "10001", "--out", out, "--json").json["number"]
    assert run("agreement", shop, "--party", "99999").status == 2
    assert run("agreement", shop, "--party", "10001", "--out", tmp_path / "weg" / "a.pdf").status == 2
    unsigned = run("agreement-received", shop, number, out, "--json")
    assert (unsigned.status, unsigned.json["state"], unsigned.json["same_text"]) == (1, "issued", True)
    changed = bytearray(signed(out, tmp_path / "b.pdf").read_bytes())
    changed[3000] ^= 1
    (tmp_path / "c.pdf").write_bytes(changed)
    broken = run("agreement-received", shop, number, tmp_path / "c.pdf", "--json")
    assert broken.status == 1 and broken.json["signatures"][0]["intact"] is False and "veranderd" in broken.err
    other = run("agreement", shop, "--party", "10001", "--out", tmp_path / "d.pdf", "--json").json["number"]
    wrong = run("agreement-received", shop, number, tmp_path / "d.pdf", "--json")
    assert wrong.status == 1 and wrong.json["same_text"] is False and other in wrong.err
    (tmp_path / "e.pdf").write_bytes(b"%PDF-1.7 kapot")
    assert run("agreement-received", shop, number, tmp_path / "e.pdf").status == 2
    assert run("agreement-countersign", shop, number).status == 1
    assert run("agreement-received", shop, "AGR-1999-0001", out).status == 2


def test_a_scan_is_taken_without_a_promise_and_countersigned_on_paper(run: Run, shop: Path, tmp_path: Path) -> None:
    number = run("agreement", shop, "--party", "10001", "--json").json["number"]
    scan = tmp_path / "scan.jpg"
    scan.write_bytes(samples.photographed_page())
    found = run("agreement-received", shop, number, scan, "--json")
    assert found.json == {"state": "received", "same_text": None, "signatures": []}
    assert run("agreement-countersign", shop, number, "--json").json["state"] == "countersigned"


def test_a_wrong_certificate_password_is_told(
    run: Run, shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "a.pdf"
    number = run("agreement", shop, "--party", "10001", "--out", out, "--json").json["number"]
    run("agreement-received", shop, number, signed(out, tmp_path / "b.pdf"))
    p12, password = tmp_path / "shop.p12", tmp_path / "password"
    p12.write_bytes(certificates.person("Mirjam"))
    monkeypatch.setenv("AVGDESK_P12_PASSWORD", "fout")
    assert run("agreement-countersign", shop, number, "--p12", p12).status == 3
    password.write_text(certificates.PASSWORD + "\n", encoding="utf-8")
    signed_again = run("agreement-countersign", shop, number, "--p12", p12, "--p12-password-file", password, "--json")
    assert signed_again.json["state"] == "countersigned"
