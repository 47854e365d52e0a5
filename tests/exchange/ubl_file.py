"""Small UBL documents for tests."""

from __future__ import annotations

from xml.sax.saxutils import escape

NAMESPACES = (
    'xmlns="urn:oasis:names:specification:ubl:schema:xsd:{kind}-2" '
    'xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" '
    'xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"'
)


def party(name: str, number: str = "", coc: str = "", vat: str = "", street: str = "Oudegracht 112-bis") -> str:
    ident = f"<cac:PartyIdentification><cbc:ID>{number}</cbc:ID></cac:PartyIdentification>" if number else ""
    tax = (
        f"<cac:PartyTaxScheme><cbc:CompanyID>{vat}</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>"
        "</cac:PartyTaxScheme>"
        if vat
        else ""
    )
    legal = f'<cbc:CompanyID schemeID="0106">{coc}</cbc:CompanyID>' if coc else ""
    return (
        f"<cac:Party>{ident}<cac:PostalAddress><cbc:StreetName>{street}</cbc:StreetName><cbc:CityName>Utrecht</cbc:CityName>"
        "<cbc:PostalZone>3511ax</cbc:PostalZone><cac:Country><cbc:IdentificationCode>NL</cbc:IdentificationCode>"
        f"</cac:Country></cac:PostalAddress>{tax}<cac:PartyLegalEntity><cbc:RegistrationName>{escape(name)}"
        f"</cbc:RegistrationName>{legal}</cac:PartyLegalEntity></cac:Party>"
    )


def document(
    number: str = "F-1",
    kind: str = "Invoice",
    issued: str = "2024-02-01",
    seller: str = party("Lamp & Kade", coc="30000000"),
    buyer: str = party("Sanne de Boer", number="D5"),
    totals: str = '<cbc:PayableAmount currencyID="EUR">121.00</cbc:PayableAmount>',
    extra: str = "",
) -> str:
    return (
        f"<{kind} {NAMESPACES.format(kind=kind)}><cbc:ID>{number}</cbc:ID><cbc:IssueDate>{issued}</cbc:IssueDate>"
        f"{extra}<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>"
        f"<cac:AccountingSupplierParty>{seller}</cac:AccountingSupplierParty>"
        f"<cac:AccountingCustomerParty>{buyer}</cac:AccountingCustomerParty>"
        f"<cac:LegalMonetaryTotal>{totals}</cac:LegalMonetaryTotal></{kind}>"
    )
