"""Names of the countries in which a sub-processor is likely to be; another one is shown by its code."""

from __future__ import annotations

from avgdesk.i18n import tr
from avgdesk.words.base import mark

NAMES: dict[str, str] = {
    "NL": mark("Netherlands"), "BE": mark("Belgium"), "DE": mark("Germany"), "FR": mark("France"),
    "LU": mark("Luxembourg"), "IE": mark("Ireland"), "AT": mark("Austria"), "BG": mark("Bulgaria"),
    "HR": mark("Croatia"), "CY": mark("Cyprus"), "CZ": mark("Czechia"), "DK": mark("Denmark"),
    "EE": mark("Estonia"), "FI": mark("Finland"), "GR": mark("Greece"), "HU": mark("Hungary"),
    "IT": mark("Italy"), "LV": mark("Latvia"), "LT": mark("Lithuania"), "MT": mark("Malta"),
    "PL": mark("Poland"), "PT": mark("Portugal"), "RO": mark("Romania"), "SK": mark("Slovakia"),
    "SI": mark("Slovenia"), "ES": mark("Spain"), "SE": mark("Sweden"), "IS": mark("Iceland"),
    "LI": mark("Liechtenstein"), "NO": mark("Norway"), "CH": mark("Switzerland"), "GB": mark("United Kingdom"),
    "US": mark("United States"), "CA": mark("Canada"), "TR": mark("Türkiye"), "UA": mark("Ukraine"),
    "IN": mark("India"), "CN": mark("China"), "JP": mark("Japan"), "KR": mark("South Korea"),
    "IL": mark("Israel"), "AU": mark("Australia"), "NZ": mark("New Zealand"), "BR": mark("Brazil"),
    "ZA": mark("South Africa"), "MA": mark("Morocco"), "SR": mark("Suriname"), "PH": mark("Philippines"),
    "SG": mark("Singapore"), "AE": mark("United Arab Emirates"),
}  # fmt: skip


def name(code: str, language: str | None = None) -> str:
    """The country's name, or its code when it is not in the table."""
    source = NAMES.get(code.upper())
    return tr(source, language=language) if source else code.upper()
