"""Questionable values: marked in the lists, never refused, unless the store could not hold them.

An import checks 100,000 parties, so the ordinary shapes are settled by a pattern (about two microseconds) before the
libraries are asked (35 to 40 microseconds each). Telephone: the library's own patterns for the Netherlands. E-mail:
plain ASCII addresses. What a pattern passes, its library passes too (a property test holds it); the rest goes there.
Nothing is remembered per value: a cache would keep personal data in memory after the administration is closed.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from functools import cache

from avgdesk.domain.parties import Party

TEXT_LIMIT = 20_000  # characters in one field: longer is no field but a file in the wrong column


class DoubtCode(StrEnum):
    NAME_MISSING = "name_missing"
    POSTCODE = "postcode"
    EMAIL = "email"
    PHONE = "phone"
    COC_NUMBER = "coc_number"
    VAT_NUMBER = "vat_number"
    RELATION_DATES = "relation_dates"
    BSN = "bsn"


class StorageProblem(StrEnum):
    """Why a text can't be kept at all."""

    NUL = "nul"
    SURROGATE = "surrogate"
    TOO_LONG = "too_long"


def doubts_of(party: Party) -> tuple[DoubtCode, ...]:
    """What looks wrong about a party, in the order of `DoubtCode`. Of the empty fields only the name is in doubt."""
    address = party.address
    found = (
        (DoubtCode.NAME_MISSING, not party.name.strip()),
        (DoubtCode.POSTCODE, doubtful_postcode(address.postcode, address.country)),
        (DoubtCode.EMAIL, any(map(doubtful_email, party.emails))),
        (DoubtCode.PHONE, any(doubtful_phone(phone, address.country) for phone in party.phones)),
        (DoubtCode.COC_NUMBER, doubtful_coc(party.coc_number)),
        (DoubtCode.VAT_NUMBER, doubtful_vat(party.vat_number)),
        (DoubtCode.RELATION_DATES, _ended_before_begun(party)),
        (DoubtCode.BSN, contains_bsn(party.notes)),
    )
    return tuple(code for code, doubtful in found if doubtful)


def _ended_before_begun(party: Party) -> bool:
    began, ended = party.relation_began, party.relation_ended
    return began is not None and ended is not None and ended < began


def doubtful_postcode(value: str, country: str = "NL") -> bool:
    """A Dutch postcode that can't be one (0123 AB, 1234 SS). Those of other countries are taken as they are."""
    if not value or country not in ("", "NL"):
        return False
    from stdnum.nl import postcode

    return not postcode.is_valid(value)


_DUTCH_PHONE = re.compile(r"(?:(?:\+31|0031)0?|0)([1-9][0-9]{7,9})")
_PHONE_MARKS = str.maketrans("", "", " -.()/")


def doubtful_phone(value: str, country: str = "NL") -> bool:
    """A number that no telephone in its country has; without an international prefix, `country` is assumed."""
    if not value:
        return False
    national = _DUTCH_PHONE.fullmatch(value.translate(_PHONE_MARKS)) if country in ("", "NL") else None
    if national is not None and value.isascii() and _dutch_numbers().fullmatch(national[1]):
        return False
    return not _library_knows_phone(value, country or "NL")


@cache
def _dutch_numbers() -> re.Pattern[str]:
    """Every national number that the library's plan for the Netherlands names as fixed or mobile."""
    from phonenumbers import PhoneMetadata

    plan = PhoneMetadata.metadata_for_region("NL")
    kinds = (plan.fixed_line, plan.mobile) if plan else ()
    patterns = [kind.national_number_pattern for kind in kinds if kind and kind.national_number_pattern]
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


def _library_knows_phone(value: str, country: str) -> bool:
    import phonenumbers

    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(value, country))
    except phonenumbers.NumberParseException:
        return False


_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_PLAIN_EMAIL = re.compile(
    rf"[a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*@(?:{_LABEL}\.)+(?!test|local|onion|arpa|invalid)[a-z]{{2,24}}", re.I
)


def doubtful_email(value: str) -> bool:
    """No well-formed address. Only its spelling is looked at: nothing goes over the network."""
    if not value:
        return False
    if len(value) <= 100 and _PLAIN_EMAIL.fullmatch(value) and "--" not in value:
        return False
    from email_validator import EmailNotValidError, validate_email

    try:
        validate_email(value, check_deliverability=False)
    except EmailNotValidError:
        return True
    return False


def doubtful_coc(value: str) -> bool:
    """A KvK number has eight digits; it carries no check digit."""
    return bool(value) and not re.fullmatch(r"[0-9]{8}", re.sub(r"[ .]", "", value))


def doubtful_vat(value: str) -> bool:
    """A VAT number of the European Union that fails its country's check; without a country, the Dutch one is meant.

    Numbers from outside the Union are taken as they are.
    """
    if not value:
        return False
    from stdnum.eu import vat

    number = re.sub(r"[ .\-]", "", value).upper()
    prefix = number[:2]
    if not prefix.isalpha():
        number, prefix = f"NL{number}", "NL"
    if prefix.lower() not in vat.MEMBER_STATES and prefix not in ("EL", "EU", "IM"):
        return False
    return not vat.is_valid(number)


_VAT = re.compile(r"[0-9]{9}B[0-9]{2}", re.I)
_DATE = re.compile(
    r"\b(?:[0-3]?[0-9][-. ][01]?[0-9][-. ](?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}[-. ][01][0-9][-. ][0-3][0-9])\b"
)
_RUN = re.compile(r"(?<![+0-9])[0-9]+(?:[.\- \u00a0\t][0-9]+)*")
_GROUP = re.compile(r"[0-9]+")


def contains_bsn(text: str) -> bool:
    """Whether a text holds a number that passes the eleven-test of the BSN: nine digits, or eight or nine in groups.

    Dates, VAT numbers and numbers behind a plus sign are passed over. One number in eleven passes by chance, so this
    warns; it proves nothing.
    """
    if not any(map(str.isdigit, text)):
        return False
    plain = text if text.isascii() else unicodedata.normalize("NFKC", text)
    rest = _DATE.sub("|", _VAT.sub("|", plain))
    return any(_run_holds_bsn(_GROUP.findall(run)) for run in _RUN.findall(rest))


def _run_holds_bsn(groups: list[str]) -> bool:
    """Looks at every stretch of whole groups, so that a number beside another one is seen."""
    from stdnum.nl import bsn

    for first in range(len(groups)):
        digits = ""
        for last in range(first, len(groups)):
            digits += groups[last]
            if len(digits) > 9:
                break
            if (len(digits) == 9 or (len(digits) == 8 and last > first)) and bsn.is_valid(digits):
                return True
    return False


def cannot_be_stored(value: str, limit: int = TEXT_LIMIT) -> StorageProblem | None:
    """Why the store can't hold a text: a NUL character, half of a surrogate pair, more characters than `limit`."""
    if len(value) > limit:
        return StorageProblem.TOO_LONG
    if value.isascii():
        return StorageProblem.NUL if "\0" in value else None
    if "\0" in value:
        return StorageProblem.NUL
    return StorageProblem.SURROGATE if any("\ud800" <= char <= "\udfff" for char in value) else None
