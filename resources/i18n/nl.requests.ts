<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>requests</name>
    <message><source>Your personal data</source><translation>Uw persoonsgegevens</translation></message>
    <message><source>Sales and customer administration</source><translation>Verkoop en klantadministratie</translation></message>
    <message><source>Making and carrying out the contract with you: ordering, delivering, invoicing, warranty</source><translation>De overeenkomst met u sluiten en uitvoeren: bestellen, leveren, factureren, garantie</translation></message>
    <message><source>No</source><translation>Nee</translation></message>
    <message><source>See below</source><translation>Zie hieronder</translation></message>
    <message><source>From you</source><translation>Van u zelf</translation></message>
    <message><source>Bookkeeping</source><translation>Boekhouding</translation></message>
    <message><source>The administration that the tax office asks for</source><translation>De administratie die de Belastingdienst vraagt</translation></message>
    <message><source>From you and from our bookkeeping</source><translation>Van u zelf en uit onze boekhouding</translation></message>
    <message><source>Requests about personal data</source><translation>Verzoeken over persoonsgegevens</translation></message>
    <message><source>Answering what you ask under the privacy law, and being able to show it</source><translation>Antwoorden op wat u volgens de privacywet vraagt, en dat kunnen laten zien</translation></message>
    <message><source>Nobody</source><translation>Niemand</translation></message>
    <message><source>As long as your other data</source><translation>Net zo lang als uw andere gegevens</translation></message>
    <message><source>{mark} stands for what was left out because it is about somebody else (AVG art. 15(4)).</source><translation>{mark} staat voor wat is weggelaten omdat het over iemand anders gaat (artikel 15, lid 4, AVG).</translation></message>
    <message><source>What</source><translation>Wat</translation></message>
    <message><source>Why</source><translation>Waarom</translation></message>
    <message><source>no end date yet</source><translation>nog geen einddatum</translation></message>
    <message><source>until you withdraw your consent</source><translation>tot u uw toestemming intrekt</translation></message>
    <message><source>What we use your data for</source><translation>Waarvoor wij uw gegevens gebruiken</translation></message>
    <message><source>{party} (restricted)</source><translation>{party} (beperkt)</translation></message>
    <message><source>The request can't have come in on {received}: that day is still to come.</source><translation>Het verzoek kan niet op {received} zijn binnengekomen: die dag moet nog komen.</translation></message>
    <message><source>Write the day on which the request was received.</source><translation>Vul de dag in waarop het verzoek is ontvangen.</translation></message>
    <message><source>Lines such as “When: Monday” become a small table, lines with a dash a list, a short question by itself a heading.</source><translation>Regels zoals “Wanneer: maandag” worden een tabelletje, regels met een streepje een lijst, een korte vraag op zichzelf een kop.</translation></message>
    <message><source>Write what belongs in the place of “…”.</source><translation>Schrijf wat er op de plaats van “…” moet staan.</translation></message>
    <message><source>About advertising</source><translation>Gaat over reclame</translation></message>
    <message><source>Came without appointment</source><translation>Kwam zonder afspraak</translation></message>
    <message><source>Drafted on</source><translation>Opgesteld op</translation></message>
    <message><source>Earlier data, kept to be able to undo an import</source><translation>Eerdere gegevens, bewaard om een import ongedaan te kunnen maken</translation></message>
    <message><source>Ends on</source><translation>Loopt af op</translation></message>
    <message><source>For request</source><translation>Voor verzoek</translation></message>
    <message><source>Kept since</source><translation>Bewaard sinds</translation></message>
    <message><source>Marked as</source><translation>Gemerkt als</translation></message>
    <message><source>Matches</source><translation>Klopt</translation></message>
    <message><source>Note on the identity</source><translation>Notitie bij de identiteit</translation></message>
    <message><source>Numbers in other programs</source><translation>Nummers in andere programma’s</translation></message>
    <message><source>Processor agreement needed</source><translation>Verwerkersovereenkomst nodig</translation></message>
    <message><source>Receipt signed</source><translation>Ontvangstbewijs getekend</translation></message>
    <message><source>Seen by</source><translation>Gezien door</translation></message>
    <message><source>Seen on</source><translation>Gezien op</translation></message>
    <message><source>Sent</source><translation>Verstuurd</translation></message>
    <message><source>Stays a customer</source><translation>Blijft klant</translation></message>
    <message><source>That was on</source><translation>Dat was op</translation></message>
    <message><source>The term counts from</source><translation>Termijn telt vanaf</translation></message>
    <message><source>To be paid by</source><translation>Te betalen vóór</translation></message>
    <message><source>What happened with your requests, appointments and agreements</source><translation>Wat er met uw verzoeken, afspraken en overeenkomsten gebeurde</translation></message>
    <message><source>excessive</source><translation>buitensporig</translation></message>
    <message><source>invoice</source><translation>factuur</translation></message>
    <message><source>on paper</source><translation>op papier</translation></message>
    <message><source>on the screen</source><translation>op het scherm</translation></message>
    <message><source>particulars</source><translation>persoonsgegevens</translation></message>
    <message><source>repeated</source><translation>herhaald</translation></message>
    <message><source>{day} is still to come.</source><translation>{day} moet nog komen.</translation></message>
    <message><source>Write the day on which it was done, today at the latest.</source><translation>Vul de dag in waarop het is gedaan, uiterlijk vandaag.</translation></message>
    <message><source>Legal basis</source><translation>Grondslag</translation></message>
    <message><source>Who receives them</source><translation>Wie ze krijgt</translation></message>
    <message><source>How long</source><translation>Hoe lang</translation></message>
    <message><source>Where they come from</source><translation>Waar ze vandaan komen</translation></message>
    <message><source>How long we keep your data</source><translation>Hoe lang wij uw gegevens bewaren</translation></message>
    <message><source>Nothing is kept on you but what follows from your own request.</source><translation>Wij bewaren niets van u, behalve wat bij uw eigen verzoek hoort.</translation></message>
    <message><source>customer number {number}</source><translation>klantnummer {number}</translation></message>
    <message><source>Receipt of inspection</source><translation>Bewijs van inzage</translation></message>
    <message><source>Signature of the visitor</source><translation>Handtekening van de bezoeker</translation></message>
    <message><source>written down as request {number}</source><translation>opgeschreven als verzoek {number}</translation></message>
    <message><source>that nothing is kept</source><translation>dat er niets wordt bewaard</translation></message>
    <message><source>none</source><translation>geen</translation></message>
    <message><source>For the shop: {name}</source><translation>Namens het bedrijf: {name}</translation></message>
    <message><source>an end to advertising</source><translation>te stoppen met reclame</translation></message>
    <message><source>Acknowledgement</source><translation>Ontvangstbevestiging</translation></message>
    <message><source>Request to show identity</source><translation>Vraag om legitimatie</translation></message>
    <message><source>Extension</source><translation>Verlenging</translation></message>
    <message><source>Answer with the dossier</source><translation>Antwoord met het inzagedossier</translation></message>
    <message><source>Answer: done</source><translation>Antwoord: uitgevoerd</translation></message>
    <message><source>Answer: done in part</source><translation>Antwoord: deels uitgevoerd</translation></message>
    <message><source>Refusal</source><translation>Weigering</translation></message>
    <message><source>Erasure done</source><translation>Gegevens gewist</translation></message>
    <message><source>Nothing found</source><translation>Niets gevonden</translation></message>
    <message><source>Notice to a recipient</source><translation>Bericht aan een ontvanger</translation></message>
    <message><source>Confirmation of the appointment</source><translation>Bevestiging van de afspraak</translation></message>
    <message><source>access to your data</source><translation>inzage in uw gegevens</translation></message>
    <message><source>correction of your data</source><translation>verbetering van uw gegevens</translation></message>
    <message><source>erasure of your data</source><translation>het wissen van uw gegevens</translation></message>
    <message><source>restriction of the use of your data</source><translation>beperking van het gebruik van uw gegevens</translation></message>
    <message><source>your data in a file to take along</source><translation>uw gegevens in een bestand om mee te nemen</translation></message>
    <message><source>an end to the use of your data</source><translation>te stoppen met het gebruik van uw gegevens</translation></message>
    <message><source>withdrawal of your consent</source><translation>intrekking van uw toestemming</translation></message>
    <message><source>recording of your wishes for after your death</source><translation>vastlegging van uw wensen voor na uw overlijden</translation></message>
    <message><source>shielding of your domain registration</source><translation>afscherming van uw domeinregistratie</translation></message>
    <message><source>Your data were erased.</source><translation>Uw gegevens zijn gewist.</translation></message>
    <message><source>What we did not have to keep was erased. The rest is only kept and no longer used.</source><translation>Wat wij niet hoefden te bewaren, is gewist. De rest bewaren wij alleen nog en gebruiken wij niet meer.</translation></message>
    <message><source>Your data were corrected.</source><translation>Uw gegevens zijn verbeterd.</translation></message>
    <message><source>From now on your data are only kept; we use them for nothing else without asking you.</source><translation>Wij bewaren uw gegevens voortaan alleen; wij gebruiken ze nergens anders voor zonder het u te vragen.</translation></message>
    <message><source>The restriction has ended.</source><translation>De beperking is opgeheven.</translation></message>
    <message><source>You get no more newsletters or advertising from us.</source><translation>U krijgt van ons geen nieuwsbrief en geen reclame meer.</translation></message>
    <message><source>You receive your data as a file that a computer can read.</source><translation>U krijgt uw gegevens als een bestand dat een computer kan lezen.</translation></message>
    <message><source>Your wishes were recorded and are kept with your data.</source><translation>Uw wensen zijn opgeschreven en worden bij uw gegevens bewaard.</translation></message>
    <message><source>Whoever received your data from us earlier was told.</source><translation>Wie uw gegevens eerder van ons kreeg, is ingelicht.</translation></message>
    <message><source>You receive an overview of everything that we keep about you.</source><translation>U krijgt een overzicht van alles wat wij over u bewaren.</translation></message>
    <message><source>You inspected your data at our counter.</source><translation>U hebt uw gegevens bij ons aan de balie ingezien.</translation></message>
    <message><source>We found nothing about you.</source><translation>Wij hebben niets over u gevonden.</translation></message>
    <message><source>Bring a passport, identity card, driving licence or residence document; you only show it.</source><translation>Neem een paspoort, identiteitskaart, rijbewijs of verblijfsdocument mee; u laat het alleen zien.</translation></message>
    <message><source>appointment</source><comment>file name</comment><translation>afspraak</translation></message>
    <message><source>Inspection of personal data at {company}</source><translation>Inzage in persoonsgegevens bij {company}</translation></message>
    <message><source>Appointment {number}</source><translation>Afspraak {number}</translation></message>
    <message><source>, customer number {number}</source><translation>, klantnummer {number}</translation></message>
    <message><source>Access dossier</source><translation>Inzagedossier</translation></message>
    <message><source>Receipt</source><translation>Ontvangstbewijs</translation></message>
    <message><source>Your particulars</source><translation>Uw gegevens</translation></message>
    <message><source>Invoices and credit notes</source><translation>Facturen en creditnota’s</translation></message>
    <message><source>Payments</source><translation>Betalingen</translation></message>
    <message><source>Processor agreements</source><translation>Verwerkersovereenkomsten</translation></message>
    <message><source>Consents</source><translation>Toestemmingen</translation></message>
    <message><source>Other records</source><translation>Overige gegevens</translation></message>
    <message><source>Kept because of a dispute</source><translation>Bewaard wegens een geschil</translation></message>
    <message><source>Your requests</source><translation>Uw verzoeken</translation></message>
    <message><source>Your appointments</source><translation>Uw afspraken</translation></message>
    <message><source>Your instructions for after death</source><translation>Uw wensen voor na overlijden</translation></message>
    <message><source>Files</source><translation>Bestanden</translation></message>
    <message><source>When your data were printed, saved as a file or shown</source><translation>Wanneer uw gegevens zijn afgedrukt, als bestand bewaard of getoond</translation></message>
    <message><source>Number</source><translation>Nummer</translation></message>
    <message><source>Kind</source><translation>Soort</translation></message>
    <message><source>Organisation</source><translation>Organisatie</translation></message>
    <message><source>First name</source><translation>Voornaam</translation></message>
    <message><source>Infix</source><translation>Tussenvoegsel</translation></message>
    <message><source>Last name</source><translation>Achternaam</translation></message>
    <message><source>Contact person</source><translation>Contactpersoon</translation></message>
    <message><source>Street</source><translation>Straat</translation></message>
    <message><source>House number</source><translation>Huisnummer</translation></message>
    <message><source>Addition</source><translation>Toevoeging</translation></message>
    <message><source>Postcode</source><translation>Postcode</translation></message>
    <message><source>Town</source><translation>Plaats</translation></message>
    <message><source>VAT number</source><translation>Btw-nummer</translation></message>
    <message><source>Customer since</source><translation>Klant sinds</translation></message>
    <message><source>Relation ended on</source><translation>Relatie geëindigd op</translation></message>
    <message><source>Newsletter</source><translation>Nieuwsbrief</translation></message>
    <message><source>Processing restricted</source><translation>Gebruik beperkt</translation></message>
    <message><source>Where it came from</source><translation>Herkomst</translation></message>
    <message><source>Notes</source><translation>Notities</translation></message>
    <message><source>Amount</source><translation>Bedrag</translation></message>
    <message><source>Paid on</source><translation>Betaald op</translation></message>
    <message><source>Description</source><translation>Omschrijving</translation></message>
    <message><source>Kept until</source><translation>Bewaard tot en met</translation></message>
    <message><source>By law until</source><translation>Volgens de wet tot en met</translation></message>
    <message><source>Invoice</source><translation>Factuur</translation></message>
    <message><source>Category</source><translation>Categorie</translation></message>
    <message><source>What it is about</source><translation>Waar het over gaat</translation></message>
    <message><source>Counts from</source><translation>Telt vanaf</translation></message>
    <message><source>Reason</source><translation>Reden</translation></message>
    <message><source>Looked at again on</source><translation>Opnieuw bekeken op</translation></message>
    <message><source>Received on</source><translation>Ontvangen op</translation></message>
    <message><source>Answer due by</source><translation>Antwoord uiterlijk op</translation></message>
    <message><source>What you asked</source><translation>Wat u vroeg</translation></message>
    <message><source>Identity shown by</source><translation>Identiteit gebleken uit</translation></message>
    <message><source>Extended on</source><translation>Verlengd op</translation></message>
    <message><source>Reason of the extension</source><translation>Reden van de verlenging</translation></message>
    <message><source>Decision</source><translation>Besluit</translation></message>
    <message><source>Ground</source><translation>Grond</translation></message>
    <message><source>Closed on</source><translation>Afgehandeld op</translation></message>
    <message><source>What was sent</source><translation>Wat is verstuurd</translation></message>
    <message><source>From</source><translation>Van</translation></message>
    <message><source>Until</source><translation>Tot</translation></message>
    <message><source>State</source><translation>Status</translation></message>
    <message><source>Recorded on</source><translation>Vastgelegd op</translation></message>
    <message><source>Kept with</source><translation>Bewaard bij</translation></message>
    <message><source>Size</source><translation>Grootte</translation></message>
    <message><source>Added on</source><translation>Toegevoegd op</translation></message>
    <message><source>When</source><translation>Wanneer</translation></message>
    <message><source>By</source><translation>Door</translation></message>
    <message><source>Computer</source><translation>Computer</translation></message>
    <message><source>Records</source><translation>Aantal</translation></message>
    <message><source>We are</source><translation>Wij zijn</translation></message>
    <message><source>Version</source><translation>Versie</translation></message>
    <message><source>Signed on</source><translation>Getekend op</translation></message>
    <message><source>Countersigned on</source><translation>Medeondertekend op</translation></message>
    <message><source>Given on</source><translation>Gegeven op</translation></message>
    <message><source>Withdrawn on</source><translation>Ingetrokken op</translation></message>
    <message><source>Wording</source><translation>Tekst van de toestemming</translation></message>
    <message><source>Proof</source><translation>Bewijs</translation></message>
    <message><source>at the counter</source><translation>aan de balie</translation></message>
    <message><source>by telephone</source><translation>per telefoon</translation></message>
    <message><source>through the website</source><translation>via de website</translation></message>
    <message><source>granted</source><translation>toegewezen</translation></message>
    <message><source>granted in part</source><translation>deels toegewezen</translation></message>
    <message><source>withdrawn by the person</source><translation>ingetrokken door de persoon</translation></message>
    <message><source>passport</source><translation>paspoort</translation></message>
    <message><source>identity card</source><translation>identiteitskaart</translation></message>
    <message><source>driving licence</source><translation>rijbewijs</translation></message>
    <message><source>residence document</source><translation>verblijfsdocument</translation></message>
    <message><source>known in person</source><translation>persoonlijk bekend</translation></message>
    <message><source>known address or telephone number</source><translation>bekend adres of telefoonnummer</translation></message>
    <message><source>logged in on our site</source><translation>ingelogd op onze website</translation></message>
    <message><source>identity document shown</source><translation>getoond legitimatiebewijs</translation></message>
    <message><source>person</source><translation>persoon</translation></message>
    <message><source>business</source><translation>bedrijf</translation></message>
    <message><source>association</source><translation>vereniging</translation></message>
    <message><source>customer</source><translation>klant</translation></message>
    <message><source>supplier</source><translation>leverancier</translation></message>
    <message><source>customer and supplier</source><translation>klant en leverancier</translation></message>
    <message><source>an invoice</source><translation>een factuur</translation></message>
    <message><source>another record</source><translation>een ander gegeven</translation></message>
    <message><source>a request</source><translation>een verzoek</translation></message>
    <message><source>an appointment</source><translation>een afspraak</translation></message>
    <message><source>an agreement</source><translation>een overeenkomst</translation></message>
    <message><source>entered by hand, as you gave it to us</source><translation>met de hand ingevoerd, zoals u het ons gaf</translation></message>
    <message><source>our bookkeeping</source><translation>onze boekhouding</translation></message>
    <message><source>an electronic invoice</source><translation>een elektronische factuur</translation></message>
    <message><source>an export of our shop or bookkeeping</source><translation>een export van onze winkel of boekhouding</translation></message>
    <message><source>our address book</source><translation>ons adresboek</translation></message>
    <message><source>Your requests and appointments</source><translation>Uw verzoeken en afspraken</translation></message>
    <message><source>Leave the number out: a BSN may not be kept.</source><translation>Laat het nummer weg: een BSN mag u niet bewaren.</translation></message>
    <message><source>Choose one of the free times. Nothing was booked.</source><translation>Kies een van de vrije tijden. Er is niets geboekt.</translation></message>
    <message><source>inspection of data</source><translation>inzage</translation></message>
    <message><source>correction</source><translation>verbetering</translation></message>
    <message><source>erasure of data</source><translation>wissen</translation></message>
    <message><source>restriction</source><translation>beperking</translation></message>
    <message><source>taking data along</source><translation>gegevens meenemen</translation></message>
    <message><source>objection</source><translation>bezwaar</translation></message>
    <message><source>withdrawal of consent</source><translation>intrekken van toestemming</translation></message>
    <message><source>instructions for after death</source><translation>wensen voor na overlijden</translation></message>
    <message><source>shielding a domain name</source><translation>afschermen van een domeinnaam</translation></message>
    <message><source>{name} asks to see what you keep</source><translation>{name} vraagt om inzage</translation></message>
    <message><source>{name} asks for a correction</source><translation>{name} vraagt om verbetering</translation></message>
    <message><source>{name} asks to have data erased</source><translation>{name} vraagt om wissen</translation></message>
    <message><source>{name} asks to have data restricted</source><translation>{name} vraagt om beperking</translation></message>
    <message><source>{name} asks for data to take along</source><translation>{name} wil gegevens meenemen</translation></message>
    <message><source>{name} objects</source><translation>{name} maakt bezwaar</translation></message>
    <message><source>{name} withdraws a consent</source><translation>{name} trekt een toestemming in</translation></message>
    <message><source>{name} gives instructions for after death</source><translation>{name} geeft wensen op voor na overlijden</translation></message>
    <message><source>{name} asks to shield a domain name</source><translation>{name} vraagt om afscherming van een domeinnaam</translation></message>
    <message><source>request logged</source><translation>verzoek vastgelegd</translation></message>
    <message><source>request corrected</source><translation>verzoek verbeterd</translation></message>
    <message><source>request extended</source><translation>verzoek verlengd</translation></message>
    <message><source>identity established</source><translation>identiteit vastgesteld</translation></message>
    <message><source>identity not established</source><translation>identiteit niet vastgesteld</translation></message>
    <message><source>request marked as repeated or excessive</source><translation>verzoek aangemerkt als herhaald of buitensporig</translation></message>
    <message><source>request decided</source><translation>besluit genomen op verzoek</translation></message>
    <message><source>request closed</source><translation>verzoek afgehandeld</translation></message>
    <message><source>request made anonymous</source><translation>verzoek anoniem gemaakt</translation></message>
    <message><source>erased because of a request</source><translation>gewist na een verzoek</translation></message>
    <message><source>partly erased because of a request</source><translation>deels gewist na een verzoek</translation></message>
    <message><source>corrected because of a request</source><translation>verbeterd na een verzoek</translation></message>
    <message><source>restricted because of a request</source><translation>beperkt na een verzoek</translation></message>
    <message><source>restriction lifted</source><translation>beperking opgeheven</translation></message>
    <message><source>marketing stopped</source><translation>reclame gestopt</translation></message>
    <message><source>data handed over to take along</source><translation>gegevens meegegeven</translation></message>
    <message><source>instructions for after death kept</source><translation>wensen voor na overlijden vastgelegd</translation></message>
    <message><source>recipients told</source><translation>ontvangers ingelicht</translation></message>
    <message><source>access dossier made</source><translation>inzagedossier gemaakt</translation></message>
    <message><source>data inspected at the counter</source><translation>gegevens ingezien aan de balie</translation></message>
    <message><source>nothing found</source><translation>niets gevonden</translation></message>
    <message><source>instruction for after death removed</source><translation>wens voor na overlijden verwijderd</translation></message>
    <message><source>letter about a request made</source><translation>brief over een verzoek gemaakt</translation></message>
    <message><source>access dossier made as PDF</source><translation>inzagedossier als PDF gemaakt</translation></message>
    <message><source>confirmation of an appointment made</source><translation>bevestiging van een afspraak gemaakt</translation></message>
    <message><source>receipt of an inspection made</source><translation>bewijs van inzage gemaakt</translation></message>
    <message><source>access dossier saved as a file</source><translation>inzagedossier als bestand bewaard</translation></message>
    <message><source>data to take along saved as a file</source><translation>gegevens om mee te nemen als bestand bewaard</translation></message>
    <message><source>appointment saved for a calendar</source><translation>afspraak bewaard voor een agenda</translation></message>
    <message><source>data shown at the counter</source><translation>gegevens getoond aan de balie</translation></message>
    <message><source>appointment made</source><translation>afspraak gemaakt</translation></message>
    <message><source>note of an appointment changed</source><translation>notitie bij een afspraak gewijzigd</translation></message>
    <message><source>appointment confirmed</source><translation>afspraak bevestigd</translation></message>
    <message><source>appointment moved</source><translation>afspraak verzet</translation></message>
    <message><source>identity checked at the counter</source><translation>identiteit gecontroleerd aan de balie</translation></message>
    <message><source>document did not match, visit stopped</source><translation>legitimatie klopte niet, bezoek gestopt</translation></message>
    <message><source>inspection begun</source><translation>inzage begonnen</translation></message>
    <message><source>inspection ended</source><translation>inzage beëindigd</translation></message>
    <message><source>receipt made</source><translation>ontvangstbewijs gemaakt</translation></message>
    <message><source>receipt signed</source><translation>ontvangstbewijs getekend</translation></message>
    <message><source>visit closed</source><translation>bezoek afgesloten</translation></message>
    <message><source>visitor did not come</source><translation>bezoeker niet verschenen</translation></message>
    <message><source>appointment cancelled</source><translation>afspraak afgezegd</translation></message>
    <message><source>opening hours changed</source><translation>openingstijden gewijzigd</translation></message>
    <message><source>list of holidays changed</source><translation>lijst met feestdagen gewijzigd</translation></message>
    <message><source>There is no request {number}.</source><translation>Verzoek {number} bestaat niet.</translation></message>
    <message><source>Check the number in the list of requests.</source><translation>Kijk het nummer na in de lijst met verzoeken.</translation></message>
    <message><source>There is no appointment {number}.</source><translation>Afspraak {number} bestaat niet.</translation></message>
    <message><source>Check the number in the list of appointments.</source><translation>Kijk het nummer na in de lijst met afspraken.</translation></message>
    <message><source>A reason is missing.</source><translation>De reden ontbreekt.</translation></message>
    <message><source>Write in a few words why; it is kept and told.</source><translation>Schrijf kort op waarom; de reden wordt bewaard en meegedeeld.</translation></message>
    <message><source>A refusal needs a ground.</source><translation>Voor een weigering is een reden nodig.</translation></message>
    <message><source>Write why you refuse it, wholly or partly; the person has a right to know.</source><translation>Schrijf op waarom u het helemaal of deels weigert; de persoon heeft recht op die uitleg.</translation></message>
    <message><source>This day lies before the day on which the request came in ({received}).</source><translation>Deze dag ligt vóór de dag waarop het verzoek binnenkwam ({received}).</translation></message>
    <message><source>Correct the day.</source><translation>Verbeter de datum.</translation></message>
    <message><source>Request {number} is closed and can't be changed.</source><translation>Verzoek {number} is afgehandeld en kan niet meer worden gewijzigd.</translation></message>
    <message><source>Log a new request if needed.</source><translation>Leg zo nodig een nieuw verzoek vast.</translation></message>
    <message><source>Request {number} is still open.</source><translation>Verzoek {number} is nog open.</translation></message>
    <message><source>Close it first.</source><translation>Handel het eerst af.</translation></message>
    <message><source>Request {number} belongs to a customer.</source><translation>Verzoek {number} hoort bij een klant.</translation></message>
    <message><source>It is made anonymous when that customer is erased.</source><translation>Het wordt anoniem als die klant wordt gewist.</translation></message>
    <message><source>Request {number} was extended already, on {told_on}.</source><translation>Verzoek {number} is al verlengd, op {told_on}.</translation></message>
    <message><source>It can be done once.</source><translation>Verlengen kan één keer.</translation></message>
    <message><source>Request {number} can't be extended any more: the last day to tell it was {last_day}.</source><translation>Verzoek {number} kan niet meer worden verlengd: dat kon tot en met {last_day}.</translation></message>
    <message><source>Answer it as soon as you can.</source><translation>Beantwoord het zo snel mogelijk.</translation></message>
    <message><source>Nothing was decided yet on request {number}.</source><translation>Op verzoek {number} is nog geen besluit genomen.</translation></message>
    <message><source>Take the decision first.</source><translation>Neem eerst een besluit.</translation></message>
    <message><source>An objection to marketing can't be refused.</source><translation>Bezwaar tegen reclame kunt u niet weigeren.</translation></message>
    <message><source>It is granted as it is: marketing has been stopped.</source><translation>Het is al toegewezen: de reclame is gestopt.</translation></message>
    <message><source>The kind of document is missing.</source><translation>De soort legitimatie ontbreekt.</translation></message>
    <message><source>Choose what was shown.</source><translation>Kies wat er is getoond.</translation></message>
    <message><source>There is a number in this text that may be a BSN.</source><translation>In deze tekst staat een nummer dat een BSN kan zijn.</translation></message>
    <message><source>There is something in this note that looks like the number of a document.</source><translation>In deze notitie staat iets dat op een documentnummer lijkt.</translation></message>
    <message><source>Leave it out: which kind of document was shown is enough.</source><translation>Laat het weg: de soort legitimatie is genoeg.</translation></message>
    <message><source>The person of request {number} is not in the administration.</source><translation>De persoon van verzoek {number} staat niet in de administratie.</translation></message>
    <message><source>There is nothing to change; answer that nothing is kept.</source><translation>Er valt niets te wijzigen; antwoord dat er niets wordt bewaard.</translation></message>
    <message><source>This is another person than the one of request {number}.</source><translation>Dit is een andere persoon dan die van verzoek {number}.</translation></message>
    <message><source>Nothing was erased.</source><translation>Er is niets gewist.</translation></message>
    <message><source>The reasons stand in the preview of the erasure.</source><translation>De redenen staan in het voorbeeld van het wissen.</translation></message>
    <message><source>The text is missing.</source><translation>De tekst ontbreekt.</translation></message>
    <message><source>Write down what was asked.</source><translation>Schrijf op wat er is gevraagd.</translation></message>
    <message><source>No recipient is named.</source><translation>Er is geen ontvanger ingevuld.</translation></message>
    <message><source>Write who was told, one on each line.</source><translation>Schrijf op wie is ingelicht, één per regel.</translation></message>
    <message><source>This text is not in the dossier any more.</source><translation>Deze tekst staat niet meer in het dossier.</translation></message>
    <message><source>Make the dossier anew.</source><translation>Maak het dossier opnieuw.</translation></message>
    <message><source>An appointment lasts at least a minute and at most {longest} minutes.</source><translation>Een afspraak duurt minstens één minuut en hoogstens {longest} minuten.</translation></message>
    <message><source>Correct the length.</source><translation>Verbeter de duur.</translation></message>
    <message><source>This time does not exist: the clock goes forward that night.</source><translation>Dit tijdstip bestaat niet: die nacht gaat de klok vooruit.</translation></message>
    <message><source>Choose another time.</source><translation>Kies een ander tijdstip.</translation></message>
    <message><source>{start} is in the past.</source><translation>{start} is al voorbij.</translation></message>
    <message><source>The counter is closed on that day ({start}).</source><translation>Op die dag is de balie gesloten ({start}).</translation></message>
    <message><source>The counter is not open then ({start}).</source><translation>De balie is dan niet open ({start}).</translation></message>
    <message><source>There is another appointment at that time ({start}).</source><translation>Op dat tijdstip is er al een andere afspraak ({start}).</translation></message>
    <message><source>A slot lasts 5 up to 240 minutes.</source><translation>Een tijdvak duurt 5 tot 240 minuten.</translation></message>
    <message><source>The opening hours of one of the days do not run on: an end before its start, or two that overlap.</source><translation>De openingstijden van een van de dagen kloppen niet: een einde vóór het begin, of twee die elkaar overlappen.</translation></message>
    <message><source>Correct the times.</source><translation>Verbeter de tijden.</translation></message>
    <message><source>Appointment {number} has gone too far for that, or not far enough.</source><translation>Dit kan niet met afspraak {number} in deze stap.</translation></message>
    <message><source>The state of the appointment says what can be done now.</source><translation>Aan de status van de afspraak ziet u wat nu kan.</translation></message>
    <message><source>Appointment {number} has not begun yet; it starts at {start}.</source><translation>Afspraak {number} is nog niet begonnen; die begint op {start}.</translation></message>
    <message><source>Wait until then, or cancel it.</source><translation>Wacht tot dan, of zeg de afspraak af.</translation></message>
    <message><source>Identity was not established yet for appointment {number}.</source><translation>Bij afspraak {number} is de identiteit nog niet vastgesteld.</translation></message>
    <message><source>Look at a document first; without it nothing is shown.</source><translation>Bekijk eerst een legitimatiebewijs; zonder dat wordt er niets getoond.</translation></message>
    <message><source>There is no receipt yet for appointment {number}.</source><translation>Bij afspraak {number} is nog geen ontvangstbewijs.</translation></message>
    <message><source>Make the receipt first.</source><translation>Maak eerst het ontvangstbewijs.</translation></message>
    <message><source>Nothing was drawn.</source><translation>Er is niets getekend.</translation></message>
    <message><source>Draw the signature in the box.</source><translation>Zet de handtekening in het vak.</translation></message>
    <message><source>open</source><translation>open</translation></message>
    <message><source>extended</source><translation>verlengd</translation></message>
    <message><source>decided, not yet closed</source><translation>besloten, nog niet afgehandeld</translation></message>
    <message><source>closed</source><translation>afgehandeld</translation></message>
    <message><source>planned</source><translation>gepland</translation></message>
    <message><source>confirmed</source><translation>bevestigd</translation></message>
    <message><source>identity checked</source><translation>legitimatie gezien</translation></message>
    <message><source>inspected</source><translation>ingezien</translation></message>
    <message><source>did not come</source><translation>niet verschenen</translation></message>
    <message><source>cancelled</source><translation>afgezegd</translation></message>
    <message><source>stopped: no match</source><translation>gestopt: klopte niet</translation></message>
    <message><source>{day} is a Saturday</source><translation>{day} is een zaterdag</translation></message>
    <message><source>{day} is a Sunday</source><translation>{day} is een zondag</translation></message>
    <message><source>{day} is a holiday: {holiday}</source><translation>{day} is een feestdag: {holiday}</translation></message>
    <message><source>decision</source><translation>besluit</translation></message>
    <message><source>last day</source><translation>laatste dag</translation></message>
    <message><source>too late</source><translation>te laat</translation></message>
    <message><source>without appointment</source><translation>zonder afspraak</translation></message>
    <message><source>closed days</source><translation>gesloten dagen</translation></message>
    <message><source>added</source><translation>toegevoegd</translation></message>
    <message><source>removed</source><translation>verwijderd</translation></message>
    <message><source>corrections asked</source><translation>verbeteringen gevraagd</translation></message>
    <message><source>letter</source><translation>brief</translation></message>
    <message><source>stretches blacked out</source><translation>zwart gemaakte stukken</translation></message>
    <message><source>today the last day</source><translation>laatste dag</translation></message>
    <message><source>The next one must be answered by {due}</source><translation>Het eerstvolgende moet zijn beantwoord op {due}</translation></message>
    <message><source>View requests</source><translation>Bekijk verzoeken</translation></message>
    <message><source>{name} comes today at {time}</source><translation>{name} komt vandaag om {time}</translation></message>
    <message><source>View appointment</source><translation>Bekijk afspraak</translation></message>
    <message><source>{name} comes tomorrow at {time}</source><translation>{name} komt morgen om {time}</translation></message>
    <message><source>How did the visit of {name} end?</source><translation>Hoe liep het bezoek van {name} af?</translation></message>
    <message><source>Appointment {number} of {due} is still open</source><translation>Afspraak {number} van {due} staat nog open</translation></message>
    <message><source>Finish</source><translation>Afronden</translation></message>
    <message><source>Request {number}, answer at the latest on {due}</source><translation>Verzoek {number}, antwoord uiterlijk op {due}</translation></message>
    <message><source>View request</source><translation>Bekijk verzoek</translation></message>
    <message><source>New Year's Day</source><translation>Nieuwjaarsdag</translation></message>
    <message><source>Good Friday</source><translation>Goede Vrijdag</translation></message>
    <message><source>Easter Sunday</source><translation>eerste paasdag</translation></message>
    <message><source>Easter Monday</source><translation>tweede paasdag</translation></message>
    <message><source>King's Day</source><translation>Koningsdag</translation></message>
    <message><source>Liberation Day</source><translation>Bevrijdingsdag</translation></message>
    <message><source>Ascension Day</source><translation>Hemelvaartsdag</translation></message>
    <message><source>Whit Sunday</source><translation>eerste pinksterdag</translation></message>
    <message><source>Whit Monday</source><translation>tweede pinksterdag</translation></message>
    <message><source>Christmas Day</source><translation>eerste kerstdag</translation></message>
    <message><source>Second Christmas Day</source><translation>tweede kerstdag</translation></message>
    <message><source>{what}: {allowed}</source><translation>{what}: {allowed}</translation></message>
    <message><source>the Dutch time at which it starts</source><translation>de Nederlandse tijd waarop het begint</translation></message>
    <message><source>note that a document was shown, and nothing of what is on it</source><translation>noteer dat er legitimatie is getoond, en niets van wat erop staat</translation></message>
    <message><source>cancel an appointment</source><translation>zeg een afspraak af</translation></message>
    <message><source>The document does not match. The visit has been stopped.</source><translation>De legitimatie klopt niet. Het bezoek is gestopt.</translation></message>
    <message><source>make an appointment</source><translation>maak een afspraak</translation></message>
    <message><source>the kind of document</source><translation>de soort legitimatie</translation></message>
    <message><source>whether the visitor is the person on it</source><translation>of de bezoeker de persoon erop is</translation></message>
    <message><source>end the visit</source><translation>sluit het bezoek af</translation></message>
    <message><source>from this day on</source><translation>vanaf deze dag</translation></message>
    <message><source>up to and including this day</source><translation>tot en met deze dag</translation></message>
    <message><source>how long; otherwise one slot</source><translation>hoe lang; anders één tijdvak</translation></message>
    <message><source>the request that it is for</source><translation>het verzoek waar het om gaat</translation></message>
    <message><source>write the confirmation here</source><translation>schrijf de bevestiging hierheen</translation></message>
    <message><source>the number of the appointment</source><translation>het nummer van de afspraak</translation></message>
    <message><source>write the file for the visitor's calendar here</source><translation>schrijf het bestand voor de agenda van de bezoeker hierheen</translation></message>
    <message><source>take two months more, told within the first month</source><translation>neem twee maanden extra, meegedeeld binnen de eerste maand</translation></message>
    <message><source>decide a request and close it</source><translation>neem een besluit op een verzoek en handel het af</translation></message>
    <message><source>log a request that came in</source><translation>leg een binnengekomen verzoek vast</translation></message>
    <message><source>the number of the request</source><translation>het nummer van het verzoek</translation></message>
    <message><source>the day on which the person was told</source><translation>de dag waarop de persoon het hoorde</translation></message>
    <message><source>why, as the person was told</source><translation>waarom, zoals het aan de persoon is verteld</translation></message>
    <message><source>what was decided</source><translation>wat er is besloten</translation></message>
    <message><source>why it was refused, wholly or in part</source><translation>waarom het helemaal of deels is geweigerd</translation></message>
    <message><source>only those that are not closed</source><translation>alleen wat nog niet is afgehandeld</translation></message>
    <message><source>the number of the customer</source><translation>het nummer van de klant</translation></message>
    <message><source>the folder for the PDF and the JSON</source><translation>de map voor de PDF en de JSON</translation></message>
    <message><source>what is asked</source><translation>wat er wordt gevraagd</translation></message>
    <message><source>the day on which it came in</source><translation>de dag waarop het binnenkwam</translation></message>
    <message><source>how it came in</source><translation>hoe het binnenkwam</translation></message>
    <message><source>an objection against direct marketing</source><translation>bezwaar tegen reclame</translation></message>
    <message><source>the name of somebody who is no customer</source><translation>de naam van iemand die geen klant is</translation></message>
    <message><source>The PDF can't show: {characters}</source><translation>De PDF kan dit niet tonen: {characters}</translation></message>
    <message><source>answer due by</source><translation>antwoord uiterlijk op</translation></message>
    <message><source>a month after receipt</source><translation>een maand na ontvangst</translation></message>
    <message><source>moved by</source><translation>opgeschoven door</translation></message>
    <message><source>days left</source><translation>dagen over</translation></message>
    <message><source>received on</source><translation>ontvangen op</translation></message>
    <message><source>extended on</source><translation>verlengd op</translation></message>
    <message><source>closed on</source><translation>afgehandeld op</translation></message>
    <message><source>start</source><translation>begin</translation></message>
    <message><source>end</source><translation>einde</translation></message>
    <message><source>request</source><translation>verzoek</translation></message>
    <message><source>free times</source><translation>vrije tijden</translation></message>
    <message><source>Monday</source><translation>Maandag</translation></message>
    <message><source>Monday: first part from</source><translation>Maandag: eerste deel van</translation></message>
    <message><source>Monday: first part until</source><translation>Maandag: eerste deel tot</translation></message>
    <message><source>Monday: second part from</source><translation>Maandag: tweede deel van</translation></message>
    <message><source>Monday: second part until</source><translation>Maandag: tweede deel tot</translation></message>
    <message><source>Tuesday</source><translation>Dinsdag</translation></message>
    <message><source>Tuesday: first part from</source><translation>Dinsdag: eerste deel van</translation></message>
    <message><source>Tuesday: first part until</source><translation>Dinsdag: eerste deel tot</translation></message>
    <message><source>Tuesday: second part from</source><translation>Dinsdag: tweede deel van</translation></message>
    <message><source>Tuesday: second part until</source><translation>Dinsdag: tweede deel tot</translation></message>
    <message><source>Wednesday</source><translation>Woensdag</translation></message>
    <message><source>Wednesday: first part from</source><translation>Woensdag: eerste deel van</translation></message>
    <message><source>Wednesday: first part until</source><translation>Woensdag: eerste deel tot</translation></message>
    <message><source>Wednesday: second part from</source><translation>Woensdag: tweede deel van</translation></message>
    <message><source>Wednesday: second part until</source><translation>Woensdag: tweede deel tot</translation></message>
    <message><source>Thursday</source><translation>Donderdag</translation></message>
    <message><source>Thursday: first part from</source><translation>Donderdag: eerste deel van</translation></message>
    <message><source>Thursday: first part until</source><translation>Donderdag: eerste deel tot</translation></message>
    <message><source>Thursday: second part from</source><translation>Donderdag: tweede deel van</translation></message>
    <message><source>Thursday: second part until</source><translation>Donderdag: tweede deel tot</translation></message>
    <message><source>Friday</source><translation>Vrijdag</translation></message>
    <message><source>Friday: first part from</source><translation>Vrijdag: eerste deel van</translation></message>
    <message><source>Friday: first part until</source><translation>Vrijdag: eerste deel tot</translation></message>
    <message><source>Friday: second part from</source><translation>Vrijdag: tweede deel van</translation></message>
    <message><source>Friday: second part until</source><translation>Vrijdag: tweede deel tot</translation></message>
    <message><source>Saturday</source><translation>Zaterdag</translation></message>
    <message><source>Saturday: first part from</source><translation>Zaterdag: eerste deel van</translation></message>
    <message><source>Saturday: first part until</source><translation>Zaterdag: eerste deel tot</translation></message>
    <message><source>Saturday: second part from</source><translation>Zaterdag: tweede deel van</translation></message>
    <message><source>Saturday: second part until</source><translation>Zaterdag: tweede deel tot</translation></message>
    <message><source>Sunday</source><translation>Zondag</translation></message>
    <message><source>Sunday: first part from</source><translation>Zondag: eerste deel van</translation></message>
    <message><source>Sunday: first part until</source><translation>Zondag: eerste deel tot</translation></message>
    <message><source>Sunday: second part from</source><translation>Zondag: tweede deel van</translation></message>
    <message><source>Sunday: second part until</source><translation>Zondag: tweede deel tot</translation></message>
    <message><source>Who received the data from you must hear of the correction (GDPR art. 19):</source><translation>Wie de gegevens van u kreeg, moet de verbetering horen (artikel 19 AVG):</translation></message>
    <message><source>Corrected</source><translation>Verbeterd</translation></message>
    <message><source>processor for you</source><translation>verwerker voor u</translation></message>
    <message><source>controller, you are our processor</source><translation>verantwoordelijke, u bent onze verwerker</translation></message>
    <message><source>Closed more than {years} years ago; make them anonymous</source><translation>Meer dan {years} jaar geleden afgehandeld; maak ze anoniem</translation></message>
    <message><source>an invented example</source><translation>een verzonnen voorbeeld</translation></message>
    <message><source>Appointment</source><translation>Afspraak</translation></message>
    <message><source>Who comes</source><translation>Wie komt er</translation></message>
    <message><source>Without appointment: the visitor is here now</source><translation>Zonder afspraak: de bezoeker is er nu</translation></message>
    <message><source>Day</source><translation>Dag</translation></message>
    <message><source>Length in minutes</source><translation>Duur in minuten</translation></message>
    <message><source>Free times</source><translation>Vrije tijden</translation></message>
    <message><source>‹ Day before</source><translation>‹ Dag eerder</translation></message>
    <message><source>Next free day ›</source><translation>Volgende vrije dag ›</translation></message>
    <message><source>Choose an appointment from the calendar.</source><translation>Kies een afspraak in de agenda.</translation></message>
    <message><source>Visit</source><translation>Bezoek</translation></message>
    <message><source>History</source><translation>Verloop</translation></message>
    <message><source>History of the appointment</source><translation>Verloop van de afspraak</translation></message>
    <message><source>Papers</source><translation>Stukken</translation></message>
    <message><source>Papers of the appointment</source><translation>Stukken bij de afspraak</translation></message>
    <message><source>Earlier</source><translation>Eerder</translation></message>
    <message><source>Earlier (Alt+Left)</source><translation>Eerder (Alt+Links)</translation></message>
    <message><source>Later (Alt+Right)</source><translation>Later (Alt+Rechts)</translation></message>
    <message><source>Calendar of appointments</source><translation>Agenda met afspraken</translation></message>
    <message><source>Data of others</source><translation>Gegevens van anderen</translation></message>
    <message><source>Texts in the dossier</source><translation>Teksten in het dossier</translation></message>
    <message><source>Black out selection</source><translation>Maak selectie zwart</translation></message>
    <message><source>Show again</source><translation>Toon weer</translation></message>
    <message><source>Select what is about somebody else and black it out. It is taken out of the file, not covered.</source><translation>Selecteer wat over iemand anders gaat en maak het zwart. Het wordt uit het bestand gehaald, niet afgedekt.</translation></message>
    <message><source>Keep a copy with the request</source><translation>Bewaar een exemplaar bij het verzoek</translation></message>
    <message><source>Data of others…</source><translation>Gegevens van anderen…</translation></message>
    <message><source>Identity</source><translation>Identiteit</translation></message>
    <message><source>How it is clear who asks</source><translation>Waaruit blijkt wie het vraagt</translation></message>
    <message><source>Document that was shown</source><translation>Legitimatie die is getoond</translation></message>
    <message><source>Passport</source><translation>Paspoort</translation></message>
    <message><source>Identity card</source><translation>Identiteitskaart</translation></message>
    <message><source>Driving licence</source><translation>Rijbewijs</translation></message>
    <message><source>Residence document</source><translation>Verblijfsdocument</translation></message>
    <message><source>Is the visitor the person on the document, and does the name match?</source><translation>Is de bezoeker de persoon op het document, en klopt de naam?</translation></message>
    <message><source>Yes, it matches</source><translation>Ja, het klopt</translation></message>
    <message><source>No, it does not match</source><translation>Nee, het klopt niet</translation></message>
    <message><source>Note (no numbers)</source><translation>Notitie (geen nummers)</translation></message>
    <message><source>Only look: no copy, no number, no BSN.</source><translation>Alleen kijken: geen kopie, geen nummer, geen BSN.</translation></message>
    <message><source>A−</source><translation>A−</translation></message>
    <message><source>A+</source><translation>A+</translation></message>
    <message><source>Smaller letters</source><translation>Kleinere letters</translation></message>
    <message><source>Smaller letters (Ctrl+-)</source><translation>Kleinere letters (Ctrl+-)</translation></message>
    <message><source>Larger letters</source><translation>Grotere letters</translation></message>
    <message><source>Larger letters (Ctrl++)</source><translation>Grotere letters (Ctrl++)</translation></message>
    <message><source>Your data</source><translation>Uw gegevens</translation></message>
    <message><source>‹ Previous page</source><translation>‹ Vorige bladzijde</translation></message>
    <message><source>Next page ›</source><translation>Volgende bladzijde ›</translation></message>
    <message><source>Done looking</source><translation>Klaar met kijken</translation></message>
    <message><source>Is something wrong? It is written down here and becomes a request for correction.</source><translation>Klopt er iets niet? Het wordt hier opgeschreven en wordt een verzoek om verbetering.</translation></message>
    <message><source>Password of the user at work</source><translation>Wachtwoord van de medewerker</translation></message>
    <message><source>End the inspection</source><translation>Beëindig de inzage</translation></message>
    <message><source>Go on looking</source><translation>Kijk verder</translation></message>
    <message><source>Letter</source><translation>Brief</translation></message>
    <message><source>Subject</source><translation>Onderwerp</translation></message>
    <message><source>Text as it was</source><translation>Oorspronkelijke tekst</translation></message>
    <message><source>Opening hours and holidays</source><translation>Openingstijden en feestdagen</translation></message>
    <message><source>Opening hours</source><translation>Openingstijden</translation></message>
    <message><source>When visitors can come to see their data. Leave empty what is closed.</source><translation>Wanneer bezoekers hun gegevens kunnen komen bekijken. Laat leeg wat gesloten is.</translation></message>
    <message><source>First part</source><translation>Eerste deel</translation></message>
    <message><source>Second part</source><translation>Tweede deel</translation></message>
    <message><source>Length of an appointment in minutes</source><translation>Duur van een afspraak in minuten</translation></message>
    <message><source>Closed days</source><translation>Gesloten dagen</translation></message>
    <message><source>Days on which the counter is closed besides holidays.</source><translation>Dagen waarop de balie gesloten is, naast de feestdagen.</translation></message>
    <message><source>Closed day</source><translation>Gesloten dag</translation></message>
    <message><source>Holidays</source><translation>Feestdagen</translation></message>
    <message><source>A request whose last day is one of these is answered on the next working day. The counter is closed.</source><translation>Valt de laatste dag van een verzoek op een feestdag, dan telt de volgende werkdag. De balie is dan gesloten.</translation></message>
    <message><source>Year</source><translation>Jaar</translation></message>
    <message><source>Day of the holiday</source><translation>Dag van de feestdag</translation></message>
    <message><source>Name of the holiday</source><translation>Naam van de feestdag</translation></message>
    <message><source>Requests</source><translation>Verzoeken</translation></message>
    <message><source>Requests of this customer</source><translation>Verzoeken van deze klant</translation></message>
    <message><source>No requests.</source><translation>Geen verzoeken.</translation></message>
    <message><source>Appointments</source><translation>Inzage-afspraken</translation></message>
    <message><source>Appointments of this customer</source><translation>Afspraken van deze klant</translation></message>
    <message><source>No appointments.</source><translation>Geen afspraken.</translation></message>
    <message><source>Instructions for after death</source><translation>Wensen voor na overlijden</translation></message>
    <message><source>A customer or supplier</source><translation>Een klant of leverancier</translation></message>
    <message><source>Somebody else</source><translation>Iemand anders</translation></message>
    <message><source>Signed on paper</source><translation>Getekend op papier</translation></message>
    <message><source>The visitor signs in the box.</source><translation>De bezoeker tekent in het vak.</translation></message>
    <message><source>Empty the box</source><translation>Maak het vak leeg</translation></message>
    <message><source>Close request</source><translation>Verzoek afhandelen</translation></message>
    <message><source>Decided on</source><translation>Besloten op</translation></message>
    <message><source>Ground: why you refuse it, wholly or in part</source><translation>Reden: waarom u het helemaal of deels weigert</translation></message>
    <message><source>Request</source><translation>Verzoek</translation></message>
    <message><source>Who asks</source><translation>Wie vraagt het</translation></message>
    <message><source>What is asked</source><translation>Wat wordt er gevraagd</translation></message>
    <message><source>The objection is against advertising: it stops at once</source><translation>Het bezwaar gaat over reclame: die stopt meteen</translation></message>
    <message><source>How it came in</source><translation>Hoe het binnenkwam</translation></message>
    <message><source>What the person asks, in short</source><translation>Wat de persoon vraagt, in het kort</translation></message>
    <message><source>Extend</source><translation>Verlengen</translation></message>
    <message><source>Told on</source><translation>Meegedeeld op</translation></message>
    <message><source>Reason, as you tell the person</source><translation>Reden, zoals u die aan de persoon vertelt</translation></message>
    <message><source>What the person wants</source><translation>Wat de persoon wil</translation></message>
    <message><source>Repeated or excessive</source><translation>Herhaald of buitensporig</translation></message>
    <message><source>The request is</source><translation>Het verzoek is</translation></message>
    <message><source>Reasons</source><translation>Redenen</translation></message>
    <message><source>Choose a request from the list.</source><translation>Kies een verzoek uit de lijst.</translation></message>
    <message><source>What you can do now</source><translation>Wat u nu kunt doen</translation></message>
    <message><source>Course</source><translation>Verloop</translation></message>
    <message><source>Course of the request</source><translation>Verloop van het verzoek</translation></message>
    <message><source>Letters</source><translation>Brieven</translation></message>
    <message><source>Letters and files of the request</source><translation>Brieven en bestanden bij het verzoek</translation></message>
    <message><source>Filter by kind</source><translation>Filter op soort</translation></message>
    <message><source>List of requests</source><translation>Lijst met verzoeken</translation></message>
    <message><source>Is this a BSN?</source><translation>Is dit een BSN?</translation></message>
    <message><source>There is a number in this text that may be a BSN. A BSN may not be kept.</source><translation>In deze tekst staat een nummer dat een BSN kan zijn. Een BSN mag u niet bewaren.</translation></message>
    <message><source>One number in eleven looks like one by chance, an order number for instance.</source><translation>Eén op de elf nummers lijkt er toevallig op, bijvoorbeeld een bestelnummer.</translation></message>
    <message><source>It is no BSN</source><translation>Het is geen BSN</translation></message>
    <message><source>No request is open.</source><translation>Er staat geen verzoek open.</translation></message>
    <message><source>New request</source><translation>Nieuw verzoek</translation></message>
    <message><source>Every kind</source><translation>Alle soorten</translation></message>
    <message><source>Received</source><translation>Ontvangen</translation></message>
    <message><source>Open</source><comment>requests</comment><translation>Open</translation></message>
    <message><source>Closed</source><comment>requests</comment><translation>Afgehandeld</translation></message>
    <message><source>(erased)</source><translation>(gewist)</translation></message>
    <message><source>The certificate is for the person and is not kept here. Save it now?</source><translation>Het bewijs van wissen is voor de persoon en blijft hier niet bewaard. Nu opslaan?</translation></message>
    <message><source>Nothing may be erased now. Decide on the request with this as the ground.</source><translation>Er mag nu niets worden gewist. Neem een besluit op het verzoek met dit als reden.</translation></message>
    <message><source>Not everything may go yet:</source><translation>Nog niet alles mag weg:</translation></message>
    <message><source>What the tax office does not need may go now; the rest is restricted.</source><translation>Wat de Belastingdienst niet nodig heeft, mag nu weg; de rest wordt beperkt.</translation></message>
    <message><source>Erasing</source><translation>Wissen</translation></message>
    <message><source>Erase</source><translation>Wissen</translation></message>
    <message><source>Make the letter to the person first: afterwards the address is gone.</source><translation>Maak eerst de brief aan de persoon: daarna is het adres weg.</translation></message>
    <message><source>Erased under reference {reference}.</source><translation>Gewist onder kenmerk {reference}.</translation></message>
    <message><source>certificate of erasure</source><comment>file name</comment><translation>bewijs van wissen</translation></message>
    <message><source>Save certificate…</source><translation>Bewijs opslaan…</translation></message>
    <message><source>Not in the administration</source><translation>Niet in de administratie</translation></message>
    <message><source>Erased</source><translation>Gewist</translation></message>
    <message><source>established: {means}</source><translation>vastgesteld: {means}</translation></message>
    <message><source>not established: {means}</source><translation>niet vastgesteld: {means}</translation></message>
    <message><source>Asked</source><translation>Gevraagd</translation></message>
    <message><source>not looked at; needed only when in doubt</source><translation>niet bekeken; alleen nodig bij twijfel</translation></message>
    <message><source>{user}, {when}</source><translation>{user}, {when}</translation></message>
    <message><source>Extended</source><translation>Verlengd</translation></message>
    <message><source>Repeated</source><translation>Herhaald</translation></message>
    <message><source>Excessive</source><translation>Buitensporig</translation></message>
    <message><source>Marked</source><translation>Aangemerkt</translation></message>
    <message><source>Closed</source><translation>Afgehandeld</translation></message>
    <message><source>Aim at {day}; {reasons}</source><translation>Streef naar {day}; {reasons}</translation></message>
    <message><source>Letter: {title}</source><translation>Brief: {title}</translation></message>
    <message><source>Decision: {decision}</source><translation>Besluit: {decision}</translation></message>
    <message><source>Letter or file</source><translation>Brief of bestand</translation></message>
    <message><source>No more advertising</source><translation>Geen reclame meer</translation></message>
    <message><source>The data are only kept from now on: out of the normal lists and search, and used for nothing else.</source><translation>De gegevens worden voortaan alleen bewaard: niet meer in de gewone lijsten en het zoeken, en nergens anders voor gebruikt.</translation></message>
    <message><source>The person must be told before the restriction ends (GDPR art. 18(3)).</source><translation>De persoon moet het weten vóór de beperking eindigt (artikel 18, lid 3, AVG).</translation></message>
    <message><source>Who received these data from you earlier and was told now? One on each line: your bookkeeper, a delivery service, another party. There is a letter for it.</source><translation>Wie kreeg deze gegevens eerder van u en is nu ingelicht? Eén per regel: uw boekhouder, een bezorgdienst, een andere partij. Er is een brief voor.</translation></message>
    <message><source>Name, address, texts and letters of request {number} are removed for good. Dates and decision stay.</source><translation>Naam, adres, teksten en brieven van verzoek {number} worden voorgoed verwijderd. Datums en besluit blijven.</translation></message>
    <message><source>Letter…</source><translation>Brief…</translation></message>
    <message><source>Decide…</source><translation>Besluit…</translation></message>
    <message><source>Close…</source><comment>request</comment><translation>Afhandelen…</translation></message>
    <message><source>Access dossier…</source><translation>Inzagedossier…</translation></message>
    <message><source>Restrict</source><translation>Beperken</translation></message>
    <message><source>Restrict</source><comment>verb</comment><translation>Beperken</translation></message>
    <message><source>Lift the restriction</source><translation>Beperking opheffen</translation></message>
    <message><source>Lift</source><comment>verb</comment><translation>Opheffen</translation></message>
    <message><source>Record</source><comment>verb</comment><translation>Vastleggen</translation></message>
    <message><source>Recipients told</source><translation>Ontvangers ingelicht</translation></message>
    <message><source>Make anonymous</source><translation>Anoniem maken</translation></message>
    <message><source>Make anonymous</source><comment>verb</comment><translation>Anoniem maken</translation></message>
    <message><source>Identity…</source><translation>Legitimatie…</translation></message>
    <message><source>Lift the restriction…</source><translation>Beperking opheffen…</translation></message>
    <message><source>Make anonymous…</source><translation>Anoniem maken…</translation></message>
    <message><source>Recipients told…</source><translation>Ontvangers ingelicht…</translation></message>
    <message><source>Extend…</source><translation>Verlengen…</translation></message>
    <message><source>Repeated or excessive…</source><translation>Herhaald of buitensporig…</translation></message>
    <message><source>Make appointment…</source><translation>Afspraak maken…</translation></message>
    <message><source>Appointment…</source><translation>Afspraak…</translation></message>
    <message><source>Correct the data…</source><translation>Gegevens verbeteren…</translation></message>
    <message><source>Erase…</source><translation>Wissen…</translation></message>
    <message><source>Restrict…</source><translation>Beperken…</translation></message>
    <message><source>Data to take along…</source><translation>Gegevens om mee te nemen…</translation></message>
    <message><source>Stop newsletter</source><translation>Stop nieuwsbrief</translation></message>
    <message><source>Keep instructions…</source><translation>Wensen vastleggen…</translation></message>
    <message><source>Week</source><translation>Week</translation></message>
    <message><source>Month</source><translation>Maand</translation></message>
    <message><source>Opening hours…</source><translation>Openingstijden…</translation></message>
    <message><source>New appointment</source><translation>Nieuwe afspraak</translation></message>
    <message><source>week {number}</source><translation>week {number}</translation></message>
    <message><source>② Data shown</source><translation>② Gegevens laten zien</translation></message>
    <message><source>③ Receipt</source><translation>③ Ontvangstbewijs</translation></message>
    <message><source>① Identity seen</source><translation>① Legitimatie gezien</translation></message>
    <message><source>Passport, identity card, driving licence or residence document. Only shown: no copy, no number, no BSN.</source><translation>Paspoort, identiteitskaart, rijbewijs of verblijfsdocument. Alleen tonen: geen kopie, geen nummer, geen BSN.</translation></message>
    <message><source>The inspection screen shows only this person; it is left with your password.</source><translation>Het inzagescherm toont alleen deze persoon; u sluit het met uw wachtwoord.</translation></message>
    <message><source>Signed on paper; the paper is in the binder.</source><translation>Getekend op papier; het papier zit in de map.</translation></message>
    <message><source>Signed on the screen; it is kept here.</source><translation>Getekend op het scherm; het wordt hier bewaard.</translation></message>
    <message><source>{document}, seen by {user} on {when}</source><translation>{document}, gezien door {user} op {when}</translation></message>
    <message><source>matches</source><translation>klopt</translation></message>
    <message><source>does not match</source><translation>klopt niet</translation></message>
    <message><source>Signed on paper or on the screen; a copy for the visitor.</source><translation>Tekenen op papier of op het scherm; een exemplaar voor de bezoeker.</translation></message>
    <message><source>signed</source><translation>getekend</translation></message>
    <message><source>seen</source><translation>gezien</translation></message>
    <message><source>{what}; it was {when}</source><translation>{what}; dit was {when}</translation></message>
    <message><source>{what}; correction asked, request {number}</source><translation>{what}; verbetering gevraagd, verzoek {number}</translation></message>
    <message><source>Paper</source><translation>Stuk</translation></message>
    <message><source>request {number}</source><translation>verzoek {number}</translation></message>
    <message><source>customer {number}</source><translation>klant {number}</translation></message>
    <message><source>The time is free again. Why is it cancelled? (may stay empty)</source><translation>De tijd komt weer vrij. Waarom gaat de afspraak niet door? (mag leeg blijven)</translation></message>
    <message><source>Confirmation (PDF)…</source><translation>Bevestiging (PDF)…</translation></message>
    <message><source>Cancel the appointment</source><translation>Afspraak afzeggen</translation></message>
    <message><source>Into calendar (.ics)…</source><translation>In agenda (.ics)…</translation></message>
    <message><source>The document does not match</source><translation>De legitimatie klopt niet</translation></message>
    <message><source>The visit stops here: nothing is shown, and this appointment can't be used any more.</source><translation>Het bezoek stopt hier: er wordt niets getoond en deze afspraak kan niet meer worden gebruikt.</translation></message>
    <message><source>What the visitor wants corrected is request {number}, to be answered by {day}.</source><translation>Wat de bezoeker verbeterd wil hebben, is nu verzoek {number}; antwoord uiterlijk op {day}.</translation></message>
    <message><source>Start inspection</source><translation>Start inzage</translation></message>
    <message><source>Receipt…</source><translation>Ontvangstbewijs…</translation></message>
    <message><source>Close visit</source><translation>Bezoek afsluiten</translation></message>
    <message><source>Cancel appointment</source><translation>Afspraak afzeggen</translation></message>
    <message><source>The visit has been stopped</source><translation>Het bezoek is gestopt</translation></message>
    <message><source>Nothing was shown. It stands in the audit trail.</source><translation>Er is niets getoond. Het staat in het logboek.</translation></message>
    <message><source>Stop the visit</source><translation>Stop het bezoek</translation></message>
    <message><source>Show to the visitor</source><translation>Toon aan de bezoeker</translation></message>
    <message><source>What is wrong</source><translation>Wat er niet klopt</translation></message>
    <message><source>Take the number out.</source><translation>Haal het nummer eruit.</translation></message>
    <message><source>Correction asked</source><translation>Verbetering gevraagd</translation></message>
    <message><source>Move…</source><translation>Verzetten…</translation></message>
    <message><source>Cancel appointment…</source><translation>Afzeggen…</translation></message>
    <message><source>To the request</source><translation>Naar het verzoek</translation></message>
    <message><source>Did not come</source><translation>Niet verschenen</translation></message>
    <message><source>Mark as confirmed</source><translation>Markeer als bevestigd</translation></message>
    <message><source>Time</source><translation>Tijd</translation></message>
    <message><source>New request…</source><translation>Nieuw verzoek…</translation></message>
    <message><source>Move the appointment</source><translation>Afspraak verzetten</translation></message>
    <message><source>Move</source><comment>verb</comment><translation>Verzetten</translation></message>
    <message><source>Make appointment</source><comment>verb</comment><translation>Afspraak maken</translation></message>
    <message><source>There is no free time of this length left on {day}.</source><translation>Op {day} is geen tijd meer vrij van deze duur.</translation></message>
    <message><source>Choose one of the free times.</source><translation>Kies een van de vrije tijden.</translation></message>
    <message><source>Choose a customer, or write the name of who comes.</source><translation>Kies een klant, of vul in wie er komt.</translation></message>
    <message><source>{day} is a holiday: {holiday}.</source><translation>{day} is een feestdag: {holiday}.</translation></message>
    <message><source>The counter is closed on {day}.</source><translation>Op {day} is de balie gesloten.</translation></message>
    <message><source>for request {number}</source><translation>voor verzoek {number}</translation></message>
    <message><source>Anybody may see their own data, not those of others (GDPR art. 15(4)). Look through these first.</source><translation>Iedereen mag de eigen gegevens zien, niet die van anderen (artikel 15, lid 4, AVG). Kijk deze teksten eerst na.</translation></message>
    <message><source>There are no texts in which others could be mentioned.</source><translation>Er zijn geen teksten waarin anderen kunnen voorkomen.</translation></message>
    <message><source>Everything that is kept on this person, and what the law wants told beside it.</source><translation>Alles wat over deze persoon wordt bewaard, en wat de wet daarbij wil weten.</translation></message>
    <message><source>Take out</source><translation>Haal eruit</translation></message>
    <message><source>Save as JSON…</source><translation>Opslaan als JSON…</translation></message>
    <message><source>Data to take along (ZIP)…</source><translation>Gegevens om mee te nemen (ZIP)…</translation></message>
    <message><source>access dossier</source><comment>file name</comment><translation>inzagedossier</translation></message>
    <message><source>This looks like the number of a document or a BSN. It is not kept: take it out.</source><translation>Dit lijkt op een documentnummer of een BSN. Het wordt niet bewaard: haal het weg.</translation></message>
    <message><source>Is it certain that the request comes from this person?</source><translation>Is het zeker dat het verzoek van deze persoon komt?</translation></message>
    <message><source>Make letter</source><translation>Maak brief</translation></message>
    <message><source>Nothing now</source><translation>Nu niets</translation></message>
    <message><source>{name} was made and is kept here.</source><translation>{name} is gemaakt en wordt hier bewaard.</translation></message>
    <message><source>{name} signs for having seen the data. Print it twice: one for the visitor, one for the binder.</source><translation>{name} tekent voor het inzien van de gegevens. Druk het twee keer af: een voor de bezoeker, een voor de map.</translation></message>
    <message><source>It is signed</source><translation>Het is getekend</translation></message>
    <message><source>Log request</source><translation>Verzoek vastleggen</translation></message>
    <message><source>This day is still to come. Write the day on which the request was received.</source><translation>Deze dag moet nog komen. Vul de dag in waarop het verzoek is ontvangen.</translation></message>
    <message><source>Answer at the latest on {day}.</source><translation>Antwoord uiterlijk op {day}.</translation></message>
    <message><source>Aim at {day}; {reasons}.</source><translation>Streef naar {day}; {reasons}.</translation></message>
    <message><source>Choose a customer, or write the name of who asks.</source><translation>Kies een klant, of vul in wie het vraagt.</translation></message>
    <message><source>You may take at most two months more when the request is complex or when you have many. The person must hear it, with the reason, on {day} at the latest. After this, make the letter.</source><translation>U mag er ten hoogste twee maanden langer over doen als het verzoek ingewikkeld is of als u er veel hebt. De persoon moet dat uiterlijk op {day} horen, met de reden. Maak hierna de brief.</translation></message>
    <message><source>The letter names this ground, and the way to the authority (AP) and the court.</source><translation>De brief noemt deze reden, en de weg naar de Autoriteit Persoonsgegevens (AP) en de rechter.</translation></message>
    <message><source>Only then may you ask a reasonable fee or refuse (GDPR art. 12(5)). You must be able to show why.</source><translation>Alleen dan mag u een redelijke vergoeding vragen of weigeren (artikel 12, lid 5, AVG). U moet kunnen laten zien waarom.</translation></message>
    <message><source>Extend</source><comment>verb</comment><translation>Verlengen</translation></message>
    <message><source>Decide</source><comment>verb</comment><translation>Besluit vastleggen</translation></message>
    <message><source>Close request</source><comment>verb</comment><translation>Afhandelen</translation></message>
    <message><source>Write down what the person received, so that you can show it years later.</source><translation>Schrijf op wat de persoon heeft gekregen, zodat u het jaren later kunt laten zien.</translation></message>
    <message><source>Mark</source><comment>verb</comment><translation>Aanmerken</translation></message>
    <message><source>This is kept with the person, and stays after the request is closed.</source><translation>Dit wordt bij de persoon bewaard, ook als het verzoek is afgehandeld.</translation></message>
    <message><source>No ground is needed.</source><translation>Een reden is niet nodig.</translation></message>
    <message><source>Extend request {number}</source><translation>Verzoek {number} verlengen</translation></message>
    <message><source>The new last day is {day}.</source><translation>De nieuwe laatste dag is {day}.</translation></message>
    <message><source>Decide on request {number}</source><translation>Besluit op verzoek {number}</translation></message>
    <message><source>Close request {number}</source><translation>Verzoek {number} afhandelen</translation></message>
    <message><source>closed</source><comment>counter</comment><translation>gesloten</translation></message>
    <message><source>access dossier looked at</source><translation>inzagedossier bekeken</translation></message>
    <message numerus="yes"><source>%n days left</source><translation><numerusform>nog %n dag</numerusform><numerusform>nog %n dagen</numerusform></translation></message>
    <message numerus="yes"><source>%n days late</source><translation><numerusform>%n dag te laat</numerusform><numerusform>%n dagen te laat</numerusform></translation></message>
    <message numerus="yes"><source>%n other requests are open</source><translation><numerusform>Er is nog %n ander verzoek open</numerusform><numerusform>Er zijn nog %n andere verzoeken open</numerusform></translation></message>
    <message numerus="yes"><source>%n closed requests still name people who are no customers</source><translation><numerusform>%n afgehandeld verzoek noemt nog iemand die geen klant is</numerusform><numerusform>%n afgehandelde verzoeken noemen nog mensen die geen klant zijn</numerusform></translation></message>
    <message numerus="yes"><source>Wait %n seconds, then try again.</source><translation><numerusform>Wacht %n seconde en probeer het opnieuw.</numerusform><numerusform>Wacht %n seconden en probeer het opnieuw.</numerusform></translation></message>
    <message numerus="yes"><source>%n earlier requests of this person in the year before.</source><translation><numerusform>%n eerder verzoek van deze persoon in het jaar ervoor.</numerusform><numerusform>%n eerdere verzoeken van deze persoon in het jaar ervoor.</numerusform></translation></message>
    <message numerus="yes"><source>%n more</source><translation><numerusform>nog %n</numerusform><numerusform>nog %n</numerusform></translation></message>
    <message><source>No letters yet. What you make here stays with the request.</source><translation>Nog geen brieven. Wat u hier maakt, blijft bij het verzoek.</translation></message>
    <message><source>No papers yet. Confirmation and receipt stay with the appointment.</source><translation>Nog geen stukken. Bevestiging en ontvangstbewijs blijven bij de afspraak.</translation></message>
    <message><source>correction of those data</source><translation>verbetering van die gegevens</translation></message>
    <message><source>erasure of those data</source><translation>het wissen van die gegevens</translation></message>
    <message><source>restriction of the use of those data</source><translation>beperking van het gebruik van die gegevens</translation></message>
    <message><source>We erased them.</source><translation>Wij hebben ze gewist.</translation></message>
    <message><source>We erased what we did not have to keep. The rest is only kept and no longer used.</source><translation>Wij hebben gewist wat wij niet hoefden te bewaren. De rest wordt alleen nog bewaard en niet meer gebruikt.</translation></message>
    <message><source>We corrected them.</source><translation>Wij hebben ze verbeterd.</translation></message>
    <message><source>From now on we only keep them, and use them for nothing else.</source><translation>Wij bewaren ze voortaan alleen en gebruiken ze voor niets anders.</translation></message>
    <message><source>No requests yet.</source><translation>Nog geen verzoeken.</translation></message>
    <message><source>Who asks what you keep about them, or wants it corrected or erased, must have an answer within a month. Log the request here on the day it comes in; AVGdesk counts the days and has the letters.</source><translation>Wie vraagt wat u van hem of haar bewaart, of dat verbeterd of gewist wil hebben, moet binnen een maand antwoord krijgen. Leg het verzoek hier vast op de dag dat het binnenkomt; AVGdesk telt de dagen en heeft de brieven.</translation></message>
</context>
</TS>
