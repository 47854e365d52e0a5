"""A `customerSupplier` of an audit file → a party."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from avgdesk.domain.imports import ImportedParty
from avgdesk.domain.parties import PartyRole
from avgdesk.exchange.party_fields import PartyFields, split_list
from avgdesk.exchange.unusable import Unusable

_ROLES = {"C": PartyRole.CUSTOMER, "S": PartyRole.SUPPLIER, "B": PartyRole.BOTH}


def party_of(fields: Mapping[str, str], addresses: Sequence[Mapping[str, str]], row: int) -> ImportedParty:
    """The party of these child elements; the street address comes first, the postal one when there is no other.

    Raises `Unusable` when number or name is missing.
    """
    number, name = fields.get("custSupID", ""), fields.get("custSupName", "")
    if not number:
        raise Unusable("value_missing", "custSupID")
    if not name:
        raise Unusable("value_missing", "custSupName")
    address = addresses[0] if addresses else {}
    return PartyFields(
        number=number,
        name=name,
        contact_person=fields.get("contact", ""),
        street=address.get("streetname", ""),
        house_number=address.get("number", ""),
        addition=address.get("numberExtension", ""),
        postcode=address.get("postalCode", ""),
        town=address.get("city", ""),
        country=address.get("country", "") or fields.get("taxRegistrationCountry", ""),
        emails=split_list(fields.get("eMail", "")),
        phones=split_list(fields.get("telephone", "")),
        coc_number=fields.get("commerceNr", ""),
        vat_number=fields.get("taxRegIdent", ""),
        role=_ROLES.get(fields.get("custSupTp", "").upper()),
    ).party(row)
