"""Requests of the demo: every kind, every state, one that is late and one that is due this week."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from avgdesk.context import Context
from avgdesk.domain.identity import DocumentKind, IdentityMeans
from avgdesk.domain.parties import Address
from avgdesk.domain.requests import Burden, Channel, Decision, Request, Requester, RequestKind
from avgdesk.services import customers, request_effects, requests
from avgdesk.services.demo.story import Event, requester, who
from avgdesk.services.requests import NewRequest

OUTSIDER = Requester("R. de Vries", Address("Lijnbaan", "9", "", "3011 AD", "Rotterdam"), "r.devries@example.nl")
STRANGER = Requester("Hans Anders", email="hans@example.nl")
Act = Callable[[Context, Request], object]


def events() -> list[Event]:
    """All of them, with what was done about each."""
    return [
        # waiting for an answer
        _came(36, RequestKind.ACCESS, "10023", "Wil weten wat u van mij bewaart."),
        _came(27, RequestKind.ACCESS, "10007", "Graag inzage, het liefst in de winkel."),
        Event(20, 11, lambda ctx: _on(ctx, "10007", _known)),
        _came(12, RequestKind.ERASURE, "10004", "Wilt u al mijn gegevens wissen?"),
        _came(4, RequestKind.RECTIFICATION, "10016", "Mijn postcode en e-mailadres kloppen niet."),
        _came(2, RequestKind.DOMAIN_SHIELDING, "10025", "Ons domein afschermen in het register."),
        _wrote(60, OUTSIDER, "Stond ik op uw verzendlijst?", Channel.POST),
        Event(40, 14, lambda ctx: _on(ctx, OUTSIDER.name, _extend)),
        # decided, not sent yet
        _came(18, RequestKind.RESTRICTION, "10020", "Niet gebruiken tot de klacht is afgehandeld."),
        Event(6, 15, lambda ctx: _on(ctx, "10020", _refuse)),
        # closed
        _came(80, RequestKind.ACCESS, "10012", "Een overzicht van mijn gegevens."),
        Event(70, 12, lambda ctx: _on(ctx, "10012", _grant)),
        _came(75, RequestKind.OBJECTION, "10010", "Geen reclame meer.", marketing=True),
        Event(74, 9, lambda ctx: _on(ctx, "10010", _grant)),
        _came(66, RequestKind.PORTABILITY, "10018", "Mijn gegevens in een bestand, voor een andere winkel."),
        Event(60, 16, lambda ctx: _on(ctx, "10018", _grant)),
        _came(55, RequestKind.ACCESS, "10012", "Nog een keer, alstublieft."),
        Event(50, 13, lambda ctx: _on(ctx, "10012", _refuse_repeated)),
        _came(45, RequestKind.WITHDRAWAL, "10021", "Toch geen nieuwsbrief."),
        Event(44, 9, lambda ctx: _on(ctx, "10021", _withdrawn)),
        _came(30, RequestKind.DEATH, "10032", "Na mijn overlijden mag alles weg."),
        Event(29, 10, lambda ctx: _on(ctx, "10032", _keep_instructions)),
        _wrote(35, STRANGER, "Wat heeft u over mij?", Channel.WEBSITE),
        Event(33, 11, lambda ctx: _on(ctx, STRANGER.name, _nothing_found)),
        _came(58, RequestKind.RECTIFICATION, "10030", "Het KvK-nummer is onvolledig."),
        Event(57, 9, lambda ctx: _on(ctx, "10030", _rectify)),
    ]


def _came(days: int, kind: RequestKind, number: str, details: str, marketing: bool = False) -> Event:
    def act(ctx: Context) -> None:
        _register(ctx, kind, requester(ctx, number), details, Channel.EMAIL, marketing)

    return Event(days, 10, act)


def _wrote(days: int, outsider: Requester, details: str, channel: Channel) -> Event:
    """Somebody who is not in the administration asks for access."""
    return Event(days, 10, lambda ctx: _register(ctx, RequestKind.ACCESS, outsider, details, channel))


def _register(
    ctx: Context, kind: RequestKind, asks: Requester, details: str, channel: Channel, marketing: bool = False
) -> Request:
    return requests.register(ctx, NewRequest(kind, ctx.today(), asks, channel, marketing, details)).value


def _on(ctx: Context, person: str, act: Act) -> object:
    """Do something about the newest open request of a customer's number, or of an outsider's name."""
    found = [
        one for one in requests.every(ctx, only_open=True) if person in (one.requester.party_number, one.requester.name)
    ]
    return act(ctx, max(found, key=lambda one: one.received_on))


def _known(ctx: Context, request: Request) -> None:
    requests.establish_identity(ctx, request.uid, IdentityMeans.CONTACT, matches=True)


def _extend(ctx: Context, request: Request) -> None:
    requests.extend(
        ctx, request.uid, ctx.today(), "Het archief van vóór de verhuizing moet met de hand worden doorzocht."
    )


def _grant(ctx: Context, request: Request) -> None:
    requests.establish_identity(ctx, request.uid, IdentityMeans.DOCUMENT, True, DocumentKind.IDENTITY_CARD)
    requests.decide(ctx, request.uid, Decision.GRANTED)
    requests.close(ctx, request.uid, "Antwoord met bijlage", Channel.EMAIL)


def _refuse(ctx: Context, request: Request) -> None:
    requests.decide(
        ctx, request.uid, Decision.REFUSED, "De facturen zijn betwist noch onjuist; de wet vraagt ze te bewaren."
    )


def _refuse_repeated(ctx: Context, request: Request) -> None:
    requests.mark(ctx, request.uid, Burden.REPEATED, "Twee weken eerder is hetzelfde gevraagd en beantwoord.")
    requests.decide(ctx, request.uid, Decision.REFUSED, "Herhaald verzoek; er is niets veranderd.")
    requests.close(ctx, request.uid, "Brief met uitleg", Channel.POST)


def _withdrawn(ctx: Context, request: Request) -> None:
    requests.decide(ctx, request.uid, Decision.WITHDRAWN)
    requests.close(ctx, request.uid)


def _keep_instructions(ctx: Context, request: Request) -> None:
    request_effects.keep_instructions(ctx, request.uid, "Alles wissen zodra de bewaartermijn voorbij is.")
    _grant(ctx, request)


def _nothing_found(ctx: Context, request: Request) -> None:
    requests.decide(ctx, request.uid, Decision.GRANTED)
    requests.close(ctx, request.uid, "Er wordt niets bewaard", Channel.EMAIL)


def _rectify(ctx: Context, request: Request) -> None:
    party = who(ctx, request.requester.party_number)
    address = replace(party.address, addition="B")
    request_effects.rectify(ctx, request.uid, replace(customers.load(ctx, party.uid), address=address))
    request_effects.recipients_told(ctx, request.uid, ("Administratiekantoor Cijfers & Zo",))
    _grant(ctx, request)
