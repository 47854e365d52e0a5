<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context><name>retention_window</name>
    <message><source>The new term is shorter than the law's; that stays in sight.</source><translation>De nieuwe termijn is korter dan die van de wet; dat blijft zichtbaar.</translation></message>
    <message><source>A wrong date would erase what must still be kept. Look at the clock before you go on.</source><translation>Met een verkeerde datum zou u wissen wat nog moet blijven. Kijk eerst op de klok.</translation></message>
    <message><source>Because of a dispute nothing of this customer is erased, not even in part, until you release it.</source><translation>Wegens een geschil wordt van deze klant niets gewist, ook niet deels, totdat u het opheft.</translation></message>
    <message><source>Blocked</source><translation>Geblokkeerd</translation></message>
    <message><source>Book years</source><translation>Boekjaren</translation></message>
    <message><source>Change the rule</source><translation>Regel wijzigen</translation></message>
    <message><source>Days</source><translation>Dagen</translation></message>
    <message><source>Ends within 12 months</source><translation>Loopt af in 12 maanden</translation></message>
    <message><source>Erase for good</source><translation>Definitief wissen</translation></message>
    <message><source>Erase selected…</source><translation>Geselecteerde wissen…</translation></message>
    <message><source>Erase this year…</source><translation>Dit jaar wissen…</translation></message>
    <message><source>Erase what was selected</source><translation>Wissen wat is geselecteerd</translation></message>
    <message><source>Erase {what} as well, which the law asks to keep longer, because:</source><translation>Wis ook {what} waarvoor de wet een langere termijn heeft, omdat:</translation></message>
    <message><source>Erased: {what}.</source><translation>Gewist: {what}.</translation></message>
    <message><source>Held since {day}. Nothing of this customer is erased.</source><translation>Wissen is gestopt sinds {day}. Van deze klant wordt niets gewist.</translation></message>
    <message><source>Hold</source><translation>Wissen stoppen</translation></message>
    <message><source>How many customers and other records end in each year; {year} holds all before it. Click a year.</source><translation>Aantal klanten en overige gegevens waarvan de termijn in dat jaar afloopt; bij {year} telt ook alles daarvoor. Klik op een jaar.</translation></message>
    <message><source>Invoices of customers who stay, whose term has ended. Their customers are not touched. Choose a book year.</source><translation>Facturen waarvan de termijn voorbij is, van klanten die blijven. De klanten zelf blijven zoals ze zijn. Kies een boekjaar.</translation></message>
    <message><source>Is the date right?</source><translation>Klopt de datum?</translation></message>
    <message><source>Is the dispute over? What its term allows may then be erased again.</source><translation>Is het geschil voorbij? Wat volgens de termijn weg mag, kan dan weer worden gewist.</translation></message>
    <message><source>It had stopped no erasure.</source><translation>Er was geen wissing door gestopt.</translation></message>
    <message><source>It had stopped these erasures; look at them again:</source><translation>Deze wissingen waren erdoor gestopt; kijk er opnieuw naar:</translation></message>
    <message><source>Law: keep until</source><translation>Wettelijk t/m</translation></message>
    <message><source>Law: longer</source><translation>Wet: langer</translation></message>
    <message><source>Legal hold</source><translation>Geschil: niet wissen</translation></message>
    <message><source>Legal hold: view or release…</source><translation>Geschil: bekijken of opheffen…</translation></message>
    <message><source>Legal hold…</source><translation>Geschil…</translation></message>
    <message><source>Look again on</source><translation>Opnieuw bekijken op</translation></message>
    <message><source>Make a certificate for this person (made now, not kept)</source><translation>Maak een bewijs voor deze persoon (nu gemaakt, niet bewaard)</translation></message>
    <message><source>Older backups still hold what was erased. Make a new one and remove those?</source><translation>In oudere back-ups staat nog wat is gewist. Een nieuwe maken en die verwijderen?</translation></message>
    <message><source>May go</source><translation>Mag weg</translation></message>
    <message><source>Months</source><translation>Maanden</translation></message>
    <message><source>No customer who stays has invoices whose term has ended.</source><translation>Er zijn geen facturen waarvan de termijn voorbij is bij klanten die blijven.</translation></message>
    <message><source>No term has ended: there is nothing to erase today.</source><translation>Er is geen termijn voorbij: vandaag hoeft u niets te wissen.</translation></message>
    <message><source>Note (no names; may stay empty)</source><translation>Notitie (geen namen; mag leeg blijven)</translation></message>
    <message><source>Nothing was erased: everything that was chosen must stay.</source><translation>Er is niets gewist: alles wat u koos, moet blijven.</translation></message>
    <message><source>Old invoices of book year {label}</source><translation>Oude facturen van boekjaar {label}</translation></message>
    <message><source>Old invoices</source><translation>Oude facturen</translation></message>
    <message><source>Old invoices…</source><translation>Oude facturen…</translation></message>
    <message><source>Only what the tax office does not need</source><translation>Alleen wat de Belastingdienst niet nodig heeft</translation></message>
    <message><source>Outside the program, printed or exported earlier</source><translation>Buiten het programma: eerder afgedrukt of geëxporteerd</translation></message>
    <message><source>Own category</source><translation>Eigen soort</translation></message>
    <message><source>Release the hold</source><translation>Geschil opheffen</translation></message>
    <message><source>Release…</source><translation>Opheffen…</translation></message>
    <message><source>Remove category</source><translation>Soort verwijderen</translation></message>
    <message><source>Retention rules</source><translation>Regels voor bewaren</translation></message>
    <message><source>Retention terms</source><translation>Bewaartermijnen</translation></message>
    <message><source>Rules…</source><translation>Regels…</translation></message>
    <message><source>Shorter than the law asks. That is allowed, and always in sight.</source><translation>Korter dan de wet vraagt. Dat mag, en blijft altijd zichtbaar.</translation></message>
    <message><source>The date is right</source><translation>De datum klopt</translation></message>
    <message><source>The hold is released.</source><translation>Het geschil is opgeheven.</translation></message>
    <message><source>The last traces in the file are removed when AVGdesk closes.</source><translation>De laatste sporen in het bestand verdwijnen bij het afsluiten van AVGdesk.</translation></message>
    <message><source>The law asks to keep this until {day}. It may go now all the same, because:</source><translation>De wet vraagt dit te bewaren t/m {day}. Het mag nu toch weg, omdat:</translation></message>
    <message><source>{term} (AWR art. 52(4)), ten for real estate and one-stop-shop sales</source><translation>{term} (AWR art. 52, lid 4), tien voor onroerend goed en eenloketverkopen</translation></message>
    <message><source>The law asks</source><translation>De wet vraagt</translation></message>
    <message><source>This computer says that it is {today}, but AVGdesk was used on {latest} already.</source><translation>Volgens deze computer is het {today}, maar AVGdesk is al gebruikt op {latest}.</translation></message>
    <message><source>This computer says that it is {today}. AVGdesk was last used on {latest}.</source><translation>Volgens deze computer is het {today}. AVGdesk is het laatst gebruikt op {latest}.</translation></message>
    <message><source>This goes for good</source><translation>Dit verdwijnt voorgoed</translation></message>
    <message><source>This goes for good: {what}.</source><translation>Dit verdwijnt voorgoed: {what}.</translation></message>
    <message><source>This service stops</source><translation>Deze dienst stopt</translation></message>
    <message><source>This stays</source><translation>Dit blijft</translation></message>
    <message><source>This stays, and why</source><translation>Dit blijft, en waarom</translation></message>
    <message><source>To the term of the law</source><translation>Naar de termijn van de wet</translation></message>
    <message><source>To {years} years</source><translation>Naar {years} jaar</translation></message>
    <message><source>View and erase…</source><translation>Bekijken en wissen…</translation></message>
    <message><source>Weeks</source><translation>Weken</translation></message>
    <message><source>What stays</source><translation>Wat blijft</translation></message>
    <message><source>Which reason</source><translation>Welke reden</translation></message>
    <message><source>Why (for instance: claim of 12-10-2026)</source><translation>Waarom (bijvoorbeeld: claim van 12-10-2026)</translation></message>
    <message><source>Why it may go</source><translation>Waarom het weg mag</translation></message>
    <message><source>Why it stays</source><translation>Waarom het blijft</translation></message>
    <message><source>Years</source><translation>Jaren</translation></message>
    <message><source>Your reason held a name and was therefore not kept.</source><translation>In uw reden stond een naam; daarom is zij niet bewaard.</translation></message>
    <message><source>Your term is {shop} years. The tax office asks for {law} years (AWR art. 52), ten for real estate and one-stop-shop sales. Between the two, erasing asks for a separate confirmation.</source><translation>Uw termijn is {shop} jaar. De Belastingdienst vraagt {law} jaar (art. 52 AWR), tien voor onroerend goed en eenloketverkopen. Daartussen vraagt wissen om een aparte bevestiging.</translation></message>
    <message><source>its rule asks to look at it first</source><translation>volgens de regel eerst bekijken</translation></message>
    <message><source>long enough</source><translation>lang genoeg</translation></message>
    <message><source>no: {reason}</source><translation>nee: {reason}</translation></message>
    <message><source>shorter</source><translation>korter</translation></message>
    <message><source>{name} · customer {number}</source><translation>{name} · klant {number}</translation></message>
    <message><source>{name} · {kind} {number}</source><translation>{name} · {kind} {number}</translation></message>
    <message><source>{name}: from {before} to {after}.</source><translation>{name}: van {before} naar {after}.</translation></message>
    <message><source>{number} {name}: {before} → {after}</source><translation>{number} {name}: {before} → {after}</translation></message>
    <message><source>Law</source><translation>Wet</translation></message>
    <message><source>Term</source><translation>Termijn</translation></message>
    <message><source>Source</source><translation>Bron</translation></message>
    <message><source>Ended</source><comment>terms</comment><translation>Verlopen</translation></message>
    <message><source>Change</source><comment>verb</comment><translation>Wijzigen</translation></message>
    <message><source>Release</source><comment>verb</comment><translation>Opheffen</translation></message>
    <message><source>yes</source><comment>may go</comment><translation>ja</translation></message>
    <message><source>no term</source><comment>by law</comment><translation>geen termijn</translation></message>
    <message numerus="yes"><source>%n get another end date.</source><translation><numerusform>%n krijgt een andere einddatum.</numerusform><numerusform>%n krijgen een andere einddatum.</numerusform></translation></message>
    <message numerus="yes"><source>%n have then ended and may go.</source><translation><numerusform>%n is dan afgelopen en mag weg.</numerusform><numerusform>%n zijn dan afgelopen en mogen weg.</numerusform></translation></message>
    <message numerus="yes"><source>%n no longer have ended.</source><translation><numerusform>%n is dan niet meer afgelopen.</numerusform><numerusform>%n zijn dan niet meer afgelopen.</numerusform></translation></message>
    <message numerus="yes"><source>%n were left alone because something stands in the way.</source><translation><numerusform>%n bleef staan, omdat er iets in de weg staat.</numerusform><numerusform>%n bleven staan, omdat er iets in de weg staat.</numerusform></translation></message>
    <message numerus="yes"><source>Erase %n selected…</source><translation><numerusform>%n geselecteerde wissen…</numerusform><numerusform>%n geselecteerde wissen…</numerusform></translation></message>
    <message numerus="yes"><source>and %n more, see the audit trail</source><translation><numerusform>en nog %n, zie het logboek</numerusform><numerusform>en nog %n, zie het logboek</numerusform></translation></message>
    <message><source>Looking for old invoices</source><translation>Oude facturen opzoeken</translation></message>
    <message><source>Looking at each invoice</source><translation>Elke factuur bekijken</translation></message>
    <message><source>Looking at what was selected</source><translation>De keuze bekijken</translation></message>
    <message><source>Within the law's term</source><translation>Binnen de wettelijke termijn</translation></message>
    <message><source>Within the law's term, for the reason that is named.</source><translation>Binnen de wettelijke termijn, om de genoemde reden.</translation></message>
    <message><source>Anonymous totals</source><translation>Anonieme totalen</translation></message>
    <message><source>Anonymous totals exported</source><translation>Anonieme totalen geëxporteerd</translation></message>
    <message><source>Entry of the audit trail</source><translation>Regel in het logboek</translation></message>
    <message><source>Entry {serial} of the audit trail.</source><translation>Regel {serial} in het logboek.</translation></message>
    <message><source>Erasure ledger</source><translation>Wisregister</translation></message>
    <message><source>Erasure ledger…</source><translation>Wisregister…</translation></message>
    <message><source>Erasure ledger exported</source><translation>Wisregister geëxporteerd</translation></message>
    <message><source>Erasures</source><translation>Wissingen</translation></message>
    <message><source>Every erasure for good, without a name. These lines are never changed and travel in every backup, so that what was erased does not come back.</source><translation>Elke wissing, zonder naam. Deze regels worden nooit gewijzigd en gaan mee in elke back-up, zodat wat gewist is niet terugkomt.</translation></message>
    <message><source>Nothing was erased yet. What you erase gets a line here: a reference, the day and the reason, never a name.</source><translation>Er is nog niets gewist. Wat u wist krijgt hier een regel: een kenmerk, de dag en de reden, nooit een naam.</translation></message>
    <message><source>Period</source><translation>Periode</translation></message>
    <message><source>Reason: {reason}</source><translation>Reden: {reason}</translation></message>
    <message><source>There are no totals yet: no ten of a kind were erased in one month or year.</source><translation>Er zijn nog geen totalen: er zijn nog geen tien van een soort gewist in één maand of jaar.</translation></message>
    <message><source>What remains of it in numbers. Groups of fewer than ten are not kept, because somebody could be recognised in them: what is too little in its month is counted for its year, and what is too little there as well is left out.</source><translation>Wat er in getallen van overblijft. Groepen kleiner dan tien worden niet bewaard, omdat iemand erin te herkennen kan zijn: wat in een maand te weinig is, telt mee voor het jaar, en wat ook daar te weinig is, valt weg.</translation></message>
    <message><source>What was erased</source><translation>Wat is gewist</translation></message>
    <message><source>{year}, smaller months together</source><translation>{year}, kleinere maanden samen</translation></message>
    <message><source>only after the retention term</source><translation>pas na de bewaartermijn</translation></message>
    <message><source>Supplier</source><translation>Leverancier</translation></message>
    <message><source>No end date changes.</source><translation>Er verandert geen einddatum.</translation></message>
</context>
</TS>
