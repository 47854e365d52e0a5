"""An agreement of an invented shop with an invented customer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

from PIL import Image, ImageDraw

from avgdesk import assets
from avgdesk.documents import agreement
from avgdesk.documents.agreement import AgreementText, Signatory
from avgdesk.domain.annexes import Annexes, Contact, Item, Measure, Safeguard, SubProcessor

ANNEXES = Annexes(
    service="onderhoud van de website en de e-mail",
    purposes="de website en de e-mail laten werken",
    nature=(Item("hosting"), Item("mail"), Item("support")),
    data=(Item("name_address"), Item("contact"), Item("", "foto's van het kapsel")),
    people=(Item("customers"), Item("visitors")),
    measures=tuple(Item(measure) for measure in tuple(Measure)[:11]),
    sub_processors=(
        SubProcessor("Serverhuis B.V.", "Almere", "NL", "servers"),
        SubProcessor("MailFly Inc.", "Austin", "US", "nieuwsbrieven", Safeguard.STANDARD_CLAUSES),
    ),
    controller=Contact("Ömer Özdemir", "omer@ozdemir.example", "06 12345678"),
    processor=Contact("Mirjam", "privacy@lamp.example", "030 1234567"),
)
CUSTOMER = Signatory("Kapsalon Özdemir", ("Brink 1", "9401 HS  Assen"), "51234567", "Ömer Özdemir")
SHOP = Signatory("Lamp & Kade", ("Dorpsstraat 12-bis", "3434 AB  Nieuwegein"), "30000000", "Mirjam")


def template(language: str = "nl") -> str:
    return assets.resource("templates", f"agreement.{language}.md").read_text(encoding="utf-8")


def record(language: str = "nl", number: str = "AGR-2026-0007", customer: Signatory = CUSTOMER) -> AgreementText:
    return AgreementText(number, 1, date(2026, 11, 3), customer, SHOP, ANNEXES, template(language))


def issued(language: str = "nl", **changes: object) -> bytes:
    return agreement.render(replace(record(language), **changes), language)  # type: ignore[arg-type]


def drawn_signature() -> bytes:
    """A PNG with a transparent ground, as the pad gives it."""
    picture = Image.new("RGBA", (600, 200), (0, 0, 0, 0))
    ImageDraw.Draw(picture).line([(20, 150), (100, 30), (180, 160), (300, 40), (560, 120)], fill=(20, 30, 120), width=8)
    out = BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def photographed_page(kind: str = "JPEG") -> bytes:
    """A page as a scanner gives it."""
    out = BytesIO()
    Image.new("RGB", (1240, 1754), "white").save(out, kind)
    return out.getvalue()


def scanned_pdf(pages: int = 2) -> bytes:
    """A PDF of pictures, as an office machine makes it."""
    picture = Image.new("RGB", (1240, 1754), "white")
    out = BytesIO()
    picture.save(out, "PDF", save_all=True, append_images=[picture] * (pages - 1))
    return out.getvalue()
