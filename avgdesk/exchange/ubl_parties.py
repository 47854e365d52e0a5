"""The parties of a UBL document: who sold, who bought, and which of both is the shop itself."""

from __future__ import annotations

import re

from lxml import etree

from avgdesk.domain.company import Company
from avgdesk.domain.folding import fold
from avgdesk.domain.imports import ImportedParty
from avgdesk.domain.parties import PartyRole
from avgdesk.exchange.party_fields import PartyFields, split_list

_COC_SCHEMES = frozenset({"0106", "NL:KVK", "KVK"})


def first_text(element: etree._Element | None, *path: str) -> str:
    """The text of the first element along these local names, in whatever namespace; "" when there is none."""
    found = first(element, *path)
    return (found.text or "").strip() if found is not None else ""


def first(element: etree._Element | None, *path: str) -> etree._Element | None:
    for name in path:
        if element is None:
            return None
        element = element.find(f"{{*}}{name}")
    return element


class UblParty:
    """One `cac:Party` with the account number that stands beside it."""

    def __init__(self, side: etree._Element | None) -> None:
        self.side = side
        self.party = first(side, "Party")

    @property
    def name(self) -> str:
        """The registered name, else the trade name, else the contact's."""
        return (
            first_text(self.party, "PartyLegalEntity", "RegistrationName")
            or first_text(self.party, "PartyName", "Name")
            or first_text(self.party, "Contact", "Name")
        )

    @property
    def coc_number(self) -> str:
        legal = first(self.party, "PartyLegalEntity", "CompanyID")
        if legal is not None and (legal.get("schemeID", "0106") in _COC_SCHEMES or not legal.get("schemeID")):
            return (legal.text or "").strip()
        return next((ident for scheme, ident in self._identifications() if scheme in _COC_SCHEMES), "")

    @property
    def vat_number(self) -> str:
        for scheme in self.party.findall("{*}PartyTaxScheme") if self.party is not None else ():
            if first_text(scheme, "TaxScheme", "ID") in ("", "VAT"):
                return re.sub(r"[\s.]", "", first_text(scheme, "CompanyID"))
        return ""

    @property
    def customer_number(self) -> str:
        """What the seller calls this buyer: its account number, else an identification without a scheme."""
        account = first_text(self.side, "SupplierAssignedAccountID")
        return account or next((ident for scheme, ident in self._identifications() if not scheme), "")

    def is_company(self, company: Company) -> bool:
        """Whether this is the shop: by chamber of commerce number, else VAT number, else name."""
        if company.coc_number and self.coc_number:
            return _bare(company.coc_number) == _bare(self.coc_number)
        if company.vat_number and self.vat_number:
            return _bare(company.vat_number) == _bare(self.vat_number)
        names = {fold(self.name), fold(first_text(self.party, "PartyName", "Name"))}
        return bool(company.name) and fold(company.name) in names

    def record(self, role: PartyRole, row: int) -> ImportedParty:
        address, contact = first(self.party, "PostalAddress"), first(self.party, "Contact")
        return PartyFields(
            number=self.customer_number if role is PartyRole.CUSTOMER else "",
            name=self.name,
            contact_person=first_text(contact, "Name"),
            street_line=first_text(address, "StreetName"),
            house_number=first_text(address, "BuildingNumber"),
            postcode=first_text(address, "PostalZone"),
            town=first_text(address, "CityName"),
            country=first_text(address, "Country", "IdentificationCode"),
            emails=split_list(first_text(contact, "ElectronicMail")),
            phones=split_list(first_text(contact, "Telephone")),
            coc_number=self.coc_number,
            vat_number=self.vat_number,
            role=role,
        ).party(row)

    def _identifications(self) -> list[tuple[str, str]]:
        """(scheme, identifier) of each `PartyIdentification`."""
        if self.party is None:
            return []
        found = (first(part, "ID") for part in self.party.findall("{*}PartyIdentification"))
        return [(ident.get("schemeID", ""), (ident.text or "").strip()) for ident in found if ident is not None]


def _bare(text: str) -> str:
    return re.sub(r"[^0-9A-Z]", "", text.upper())
