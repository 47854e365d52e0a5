"""What shop software calls its columns, and what each of those columns is to us.

A header is compared folded and without anything but letters and digits: `E-mail`, `e mail` and `EMAIL` are one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

from avgdesk.domain.folding import fold


class Field(StrEnum):
    """What a column may be."""

    NUMBER = "number"
    NAME = "name"
    ORGANISATION = "organisation"
    FIRST_NAME = "first_name"
    INFIX = "infix"
    LAST_NAME = "last_name"
    CONTACT = "contact_person"
    STREET_LINE = "street_line"
    HOUSE_NUMBER = "house_number"
    ADDITION = "addition"
    POSTCODE = "postcode"
    TOWN = "town"
    COUNTRY = "country"
    EMAIL = "email"
    PHONE = "phone"
    COC = "coc_number"
    VAT = "vat_number"
    ROLE = "role"
    NEWSLETTER = "newsletter"
    NOTES = "notes"
    RELATION_BEGAN = "relation_began"
    RELATION_ENDED = "relation_ended"
    SORT = "sort"  # person or business among parties, invoice or credit note among invoices
    INVOICE_NUMBER = "invoice_number"
    ISSUED = "issued_on"
    DUE = "due_on"
    PAID = "paid_on"
    AMOUNT = "amount"
    OUTSTANDING = "outstanding"
    STATUS = "status"
    CURRENCY = "currency"
    DESCRIPTION = "description"


MANY = frozenset({Field.EMAIL, Field.PHONE, Field.NOTES})  # fields that several columns may fill together
OF_INVOICES = frozenset({Field.INVOICE_NUMBER, Field.ISSUED, Field.AMOUNT})


@lru_cache(maxsize=4096)
def header_key(header: str) -> str:
    return "".join(char for char in fold(header) if char.isalnum())


def _keys(table: Mapping[Field, str]) -> dict[str, Field]:
    return {header_key(name.replace("_", "")): kind for kind, names in table.items() for name in names.split()}


GENERAL: dict[str, Field] = _keys(
    {
        Field.NUMBER: "code klantcode klantnummer klantnr relatiecode relatienummer relatienr debiteurnummer "
        "debiteurnr debiteurencode debiteur customernumber customerno customercode customerid klantid accountcode "
        "contactid number nummer id",
        Field.NAME: "naam name klant klantnaam relatie relatienaam customer customername contactnaam accountname "
        "fullname weergavenaam displayname debiteurnaam billingname",
        Field.ORGANISATION: "bedrijf bedrijfsnaam company companyname organisatie organisatienaam organisation "
        "organization firma firmanaam handelsnaam defaultaddresscompany billingcompany",
        Field.FIRST_NAME: "voornaam voornamen firstname givenname billingfirstname roepnaam voorletters initials",
        Field.INFIX: "tussenvoegsel tussenvoegsels voorvoegsel infix middlename tussenvoeg",
        Field.LAST_NAME: "achternaam lastname surname familyname familienaam billinglastname",
        Field.CONTACT: "contactpersoon contactperson tav attention aanspreekpunt contactname contact",
        Field.STREET_LINE: "adres address straat street straatnaam streetname adresregel1 addressline1 address1 adres1 "
        "straatenhuisnummer straathuisnummer billingstreet billingaddress1 defaultaddressaddress1 vestigingsadres "
        "vestigingsadresstraat vestigingsstraat factuuradres bezoekadres billingaddress",
        Field.HOUSE_NUMBER: "huisnummer huisnr housenumber housenr nr buildingnumber",
        Field.ADDITION: "toevoeging huisnummertoevoeging huisnrtoev addition housenumberaddition numberextension toev",
        Field.POSTCODE: "postcode zip zipcode postalcode postalzone billingzip billingpostcode defaultaddresszip "
        "vestigingspostcode vestigingsadrespostcode factuurpostcode",
        Field.TOWN: "plaats woonplaats stad city town plaatsnaam billingcity defaultaddresscity vestigingsplaats "
        "vestigingsadresplaats factuurplaats",
        Field.COUNTRY: "land landcode country countrycode billingcountry defaultaddresscountrycode billingcountrycode "
        "vestigingsland vestigingsadresland countryregion",
        Field.EMAIL: "email mail emailadres emailaddress mailadres billingemail emailfactuur factuuremail "
        "sendinvoicestoemail emailadresfacturen",
        Field.PHONE: "telefoon telefoonnummer tel telnr telefoonnr phone phonenumber telephone mobiel mobielnummer "
        "mobieletelefoon mobile mobilephone gsm billingphone defaultaddressphone telefoonmobiel telefoonvast",
        Field.COC: "kvk kvknummer kvknr kamervankoophandel chamberofcommerce "
        "chamberofcommerceno cocnumber coc commercenr",
        Field.VAT: "btw btwnummer btwnr btwid vatnumber vat taxnumber btwidentificatienummer vatregistration",
        Field.ROLE: "rol role relatiesoort relatietype soortrelatie relationtype",
        Field.NEWSLETTER: "nieuwsbrief newsletter acceptsemailmarketing acceptsmarketing mailing",
        Field.NOTES: "notitie notities opmerking opmerkingen memo note notes remarks",
        Field.RELATION_BEGAN: "klantsinds customersince startdate signup registered dateregistered",
        Field.RELATION_ENDED: "einddatum relatiebeeindigd relationended enddate klanttot",
        Field.SORT: "soort type kind",
        Field.INVOICE_NUMBER: "factuurnummer factuurnr factuur invoicenumber invoiceno invoice invoiceid invoicenr "
        "ordernumber orderid ordernummer bestelnummer boekstuknummer",
        Field.ISSUED: "factuurdatum invoicedate datum date orderdate createdat besteldatum issuedate datumfactuur",
        Field.DUE: "vervaldatum vervaldag duedate expirydate uiterstebetaaldatum betaaltermijntot",
        Field.PAID: "betaaldop paidon betaaldatum paidat paiddate datepaid paymentdate datumbetaald voldaanop",
        Field.AMOUNT: "bedrag factuurbedrag totaal total amount bedraginclbtw bedragincl totaalinclbtw "
        "totalpriceincltax "
        "totaalbedrag ordertotal ordertotalamount amountdc totalincl totaalincl bedraginclusiefbtw totaalinclusiefbtw",
        Field.OUTSTANDING: "openstaand openstaandbedrag openbedrag saldo outstanding outstandingbalance "
        "openstaandsaldo amountdue restbedrag nogtebetalen",
        Field.STATUS: "status state financialstatus orderstatus betaalstatus betaald paid",
        Field.CURRENCY: "valuta munt currency currencycode ordercurrency valutacode",
        Field.DESCRIPTION: "omschrijving description onderwerp subject betreft",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Vendor:
    """A program, known by the headers in `signature`; `special` overrules `GENERAL` (None: not used)."""

    code: str
    signature: frozenset[str]
    special: Mapping[str, Field | None] = field(default_factory=dict)
    own_numbers: bool = False  # its customer numbers are its own, not those of the bookkeeping


def _vendor(code: str, signature: str, own_numbers: bool = False, **special: Field | None) -> Vendor:
    return Vendor(code, frozenset(signature.split()), dict(special), own_numbers)


VENDORS: tuple[Vendor, ...] = (
    _vendor(
        "shopify",
        "name financialstatus createdat total lineitemname",
        own_numbers=True,
        name=Field.INVOICE_NUMBER,
        email=Field.EMAIL,
        id=None,
        notes=None,
        paid=None,
        company=None,
        billingaddress1=None,  # Billing Street holds both lines
    ),
    _vendor("shopify", "firstname lastname email totalspent totalorders", own_numbers=True, id=Field.NUMBER),
    _vendor(
        "woocommerce",
        "billingfirstname billinglastname billingemail",
        own_numbers=True,
        customeruserid=Field.NUMBER,
        ordernumber=Field.INVOICE_NUMBER,
        orderid=None,
        id=None,
        status=Field.STATUS,
    ),
    _vendor(
        "woocommerce",
        "firstnamebilling lastnamebilling emailbilling",
        own_numbers=True,
        firstnamebilling=Field.FIRST_NAME,
        lastnamebilling=Field.LAST_NAME,
        companybilling=Field.ORGANISATION,
        address12billing=Field.STREET_LINE,
        address1billing=Field.STREET_LINE,
        citybilling=Field.TOWN,
        postcodebilling=Field.POSTCODE,
        countrycodebilling=Field.COUNTRY,
        emailbilling=Field.EMAIL,
        phonebilling=Field.PHONE,
        customeruserid=Field.NUMBER,
        orderid=None,
        id=None,
    ),
    _vendor(
        "woocommerce",
        "username lastactive email totalspend",
        own_numbers=True,
        username=None,
        signup=Field.RELATION_BEGAN,
    ),
    _vendor(
        "moneybird",
        "companyname firstname lastname address1 zipcode customerid",
        id=None,
        customerid=Field.NUMBER,
        address2=None,
        contactid=None,
    ),
    _vendor("moneybird", "invoicedate duedate totalpriceincltax", id=None, contact=Field.NAME, reference=None),
    _vendor("exact", "code name addressline1 postcode city", status=None, type=None),
    _vendor("exact", "code naam adresregel1 postcode plaats", status=None, type=None),
    _vendor("exact", "accountcode invoicenumber amountdc"),
    _vendor("snelstart", "relatiecode naam relatiesoort"),
    _vendor("snelstart", "relatiecode naam straat postcode plaats kvknummer"),
    _vendor("snelstart", "factuurnummer factuurbedrag openstaandsaldo"),
    _vendor("e-boekhouden", "code bedrijf contactpersoon adres postcode plaats", bedrijf=Field.NAME),
    _vendor("e-boekhouden", "relatiecode factuurnummer factuurdatum bedrag openstaand", relatie=Field.NAME),
)


def vendor_of(headers: Sequence[str]) -> Vendor | None:
    """The program that writes these headers, when it is one that we know."""
    keys = {header_key(header) for header in headers}
    return next((vendor for vendor in VENDORS if vendor.signature <= keys), None)


def known_headers(headers: Sequence[str]) -> int:
    """How many of these cells are headers that we know."""
    return sum(header_key(header) in GENERAL for header in headers if header)
