<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>retention</name>
    <message><source>This is only a preview. Nothing was erased; add --yes to erase.</source><translation>Dit is alleen een voorbeeld. Er is niets gewist; voeg --yes toe om te wissen.</translation></message>
    <message><source>the number of one customer or other record</source><translation>het nummer van één klant of ander gegeven</translation></message>
    <message><source>everything whose term has ended</source><translation>alles waarvan de termijn is afgelopen</translation></message>
    <message><source>why; without names, because it is kept</source><translation>waarom; zonder namen, want dit wordt bewaard</translation></message>
    <message><source>also what the law keeps longer, for that reason</source><translation>ook wat wettelijk langer bewaard moet worden, om die reden</translation></message>
    <message><source>only what the tax office does not need</source><translation>alleen wat de Belastingdienst niet nodig heeft</translation></message>
    <message><source>a certificate of erasure for the customer</source><translation>een bewijs van wissen voor de klant</translation></message>
    <message><source>the day on which it is judged (today)</source><translation>de dag waarop het wordt beoordeeld (vandaag)</translation></message>
    <message><source>erase; without it only the preview is shown</source><translation>wissen; zonder dit ziet u alleen een voorbeeld</translation></message>
    <message><source>code</source><translation>code</translation></message>
    <message><source>term</source><translation>termijn</translation></message>
    <message><source>years</source><translation>jaren</translation></message>
    <message><source>months</source><translation>maanden</translation></message>
    <message><source>weeks</source><translation>weken</translation></message>
    <message><source>days</source><translation>dagen</translation></message>
    <message><source>counts from</source><translation>telt vanaf</translation></message>
    <message><source>legal basis</source><translation>grondslag</translation></message>
    <message><source>source</source><translation>bron</translation></message>
    <message><source>the law's years</source><translation>wettelijke jaren</translation></message>
    <message><source>shorter than the law</source><translation>korter dan de wet</translation></message>
    <message><source>at the end</source><translation>aan het einde</translation></message>
    <message><source>erased</source><translation>gewist</translation></message>
    <message><source>within the law's term</source><translation>binnen de wettelijke termijn</translation></message>
    <message><source>left alone</source><translation>overgeslagen</translation></message>
    <message><source>erasure ledger</source><translation>wisregister</translation></message>
    <message><source>what goes</source><translation>wat weggaat</translation></message>
    <message><source>what stays</source><translation>wat blijft</translation></message>
    <message><source>outside the program</source><translation>buiten het programma</translation></message>
    <message><source>services that stop</source><translation>diensten die stoppen</translation></message>
    <message><source>other records</source><translation>andere gegevens</translation></message>
    <message><source>part</source><translation>onderdeel</translation></message>
    <message><source>number of them</source><translation>aantal</translation></message>
    <message><source>why</source><translation>waarom</translation></message>
    <message><source>until</source><translation>tot en met</translation></message>
    <message><source>in a list</source><translation>in een lijst</translation></message>
    <message><source>since</source><translation>sinds</translation></message>
    <message><source>look at it again on</source><translation>opnieuw bekijken op</translation></message>
    <message><source>released on</source><translation>opgeheven op</translation></message>
    <message><source>stopped</source><translation>tegengehouden</translation></message>
    <message><source>how much</source><translation>hoeveel</translation></message>
    <message><source>why nothing may be erased</source><translation>waarom er niets gewist mag worden</translation></message>
    <message><source>the day to look at it again</source><translation>de dag om er opnieuw naar te kijken</translation></message>
    <message><source>the code of one rule (all of them)</source><translation>de code van één regel (allemaal)</translation></message>
    <message><source>the new term in whole years</source><translation>de nieuwe termijn in hele jaren</translation></message>
    <message><source>Certificate of erasure</source><translation>Bewijs van wissen</translation></message>
    <message><source>On {day} we erased those of your data that we no longer need, for good and in full.</source><translation>Op {day} hebben wij de gegevens over u die wij niet meer nodig hebben volledig en onherstelbaar gewist.</translation></message>
    <message><source>On {day} we erased the data that we kept about you, for good and in full.</source><translation>Op {day} hebben wij de gegevens die wij over u bewaarden volledig en onherstelbaar gewist.</translation></message>
    <message><source>A line in our erasure ledger, without your name or address: the reference, the time and the ground above.</source><translation>Een regel in ons wisregister, zonder uw naam of adres: het kenmerk, het tijdstip en de grond hierboven.</translation></message>
    <message><source>Numbers per month in which nobody can be recognised.</source><translation>Aantallen per maand waarin niemand te herkennen is.</translation></message>
    <message><source>Backups are kept for at most 90 days. If one is put back before that, what was erased is erased from it again.</source><translation>Back-ups worden hoogstens 90 dagen bewaard. Wordt er daarvoor een teruggezet, dan wordt het gewiste daar opnieuw uit gewist.</translation></message>
    <message><source>What is left</source><translation>Wat er overblijft</translation></message>
    <message><source>We do not keep a copy of this certificate. Keep it if you want to prove the erasure later.</source><translation>Wij bewaren geen kopie van dit bewijs. Bewaar het als u het wissen later wilt kunnen aantonen.</translation></message>
    <message><source>Reference</source><translation>Kenmerk</translation></message>
    <message><source>Date and time</source><translation>Datum en tijd</translation></message>
    <message><source>Done by</source><translation>Uitgevoerd door</translation></message>
    <message><source>Fingerprint of the record</source><translation>Vingerafdruk van het gewiste</translation></message>
    <message><source>Seal of the audit trail</source><translation>Zegel van het logboek</translation></message>
    <message><source>Your particulars: name, address, telephone numbers, e-mail addresses and notes</source><translation>Uw gegevens: naam, adres, telefoonnummers, e-mailadressen en notities</translation></message>
    <message><source>Telephone numbers, e-mail addresses, notes, consents and the newsletter</source><translation>Telefoonnummers, e-mailadressen, notities, toestemmingen en de nieuwsbrief</translation></message>
    <message numerus="yes"><source>%n other records</source><translation><numerusform>%n ander gegeven</numerusform><numerusform>%n andere gegevens</numerusform></translation></message>
    <message><source>Your name, address and invoices stay as long as the tax law asks us to keep them. They are restricted: we use them for nothing else.</source><translation>Uw naam, adres en facturen blijven zo lang als de belastingwet van ons vraagt. Ze zijn beperkt: wij gebruiken ze nergens anders voor.</translation></message>
    <message><source>Your name, address and invoices stay until {until}, because the tax law asks us to keep them. They are restricted: we use them for nothing else.</source><translation>Uw naam, adres en facturen blijven tot en met {until}, omdat de belastingwet dat van ons vraagt. Ze zijn beperkt: wij gebruiken ze nergens anders voor.</translation></message>
    <message><source>Customers, suppliers and invoices</source><translation>Klanten, leveranciers en facturen</translation></message>
    <message><source>Applicant</source><translation>Sollicitant</translation></message>
    <message><source>Applicant, with consent</source><translation>Sollicitant, met toestemming</translation></message>
    <message><source>Support incident</source><translation>Supportincident</translation></message>
    <message><source>Device</source><translation>Apparaat</translation></message>
    <message><source>Remote control log</source><translation>Logboek van overname op afstand</translation></message>
    <message><source>Connection log</source><translation>Verbindingslogboek</translation></message>
    <message><source>Subscription</source><translation>Abonnement</translation></message>
    <message><source>Contact person of a business</source><translation>Contactpersoon van een bedrijf</translation></message>
    <message><source>Newsletter subscription</source><translation>Aanmelding voor de nieuwsbrief</translation></message>
    <message><source>Warranty</source><translation>Garantie</translation></message>
    <message><source>Service contract</source><translation>Dienstencontract</translation></message>
    <message><source>Invoice issued and paid</source><translation>Factuur verstuurd en betaald</translation></message>
    <message><source>Refusal sent</source><translation>Afwijzing verstuurd</translation></message>
    <message><source>Contract ended</source><translation>Contract beëindigd</translation></message>
    <message><source>Last contact</source><translation>Laatste contact</translation></message>
    <message><source>Recorded</source><translation>Vastgelegd</translation></message>
    <message><source>Subscription ended</source><translation>Abonnement beëindigd</translation></message>
    <message><source>No longer employed there</source><translation>Daar niet meer in dienst</translation></message>
    <message><source>Consent withdrawn</source><translation>Toestemming ingetrokken</translation></message>
    <message><source>Warranty ended</source><translation>Garantie afgelopen</translation></message>
    <message><source>consent (art. 6(1)(a))</source><translation>toestemming (art. 6, lid 1, onder a)</translation></message>
    <message><source>contract (art. 6(1)(b))</source><translation>overeenkomst (art. 6, lid 1, onder b)</translation></message>
    <message><source>legal obligation (art. 6(1)(c))</source><translation>wettelijke plicht (art. 6, lid 1, onder c)</translation></message>
    <message><source>vital interests (art. 6(1)(d))</source><translation>vitaal belang (art. 6, lid 1, onder d)</translation></message>
    <message><source>public task (art. 6(1)(e))</source><translation>publieke taak (art. 6, lid 1, onder e)</translation></message>
    <message><source>legitimate interest (art. 6(1)(f))</source><translation>gerechtvaardigd belang (art. 6, lid 1, onder f)</translation></message>
    <message><source>erase</source><translation>wissen</translation></message>
    <message><source>keep numbers only</source><translation>alleen aantallen bewaren</translation></message>
    <message><source>look at it first</source><translation>eerst bekijken</translation></message>
    <message><source>at once</source><translation>meteen</translation></message>
    <message><source>{first} and {second}</source><translation>{first} en {second}</translation></message>
    <message numerus="yes"><source>%n months</source><translation><numerusform>%n maand</numerusform><numerusform>%n maanden</numerusform></translation></message>
    <message numerus="yes"><source>%n weeks</source><translation><numerusform>%n week</numerusform><numerusform>%n weken</numerusform></translation></message>
    <message numerus="yes"><source>%n days</source><translation><numerusform>%n dag</numerusform><numerusform>%n dagen</numerusform></translation></message>
    <message><source>the retention term has ended</source><translation>de bewaartermijn is afgelopen</translation></message>
    <message><source>request of the person (GDPR art. 17)</source><translation>verzoek van de persoon zelf (AVG art. 17)</translation></message>
    <message><source>no longer needed (GDPR art. 5(1)(e))</source><translation>niet meer nodig (AVG art. 5, lid 1, onder e)</translation></message>
    <message><source>agreed with the tax office</source><translation>afgesproken met de Belastingdienst</translation></message>
    <message><source>not part of the basic administration</source><translation>hoort niet bij de basisadministratie</translation></message>
    <message><source>the documents are kept elsewhere, at the accountant for instance</source><translation>de stukken worden elders bewaard, bijvoorbeeld bij de accountant</translation></message>
    <message><source>another reason</source><translation>een andere reden</translation></message>
    <message><source>erasing everything</source><translation>alles wissen</translation></message>
    <message><source>erasing what the tax office does not need</source><translation>wissen wat de Belastingdienst niet nodig heeft</translation></message>
    <message><source>erasing old invoices</source><translation>oude facturen wissen</translation></message>
    <message><source>Name, address and other particulars</source><translation>Naam, adres en andere gegevens</translation></message>
    <message numerus="yes"><source>%n telephone numbers and e-mail addresses</source><translation><numerusform>%n telefoonnummer of e-mailadres</numerusform><numerusform>%n telefoonnummers en e-mailadressen</numerusform></translation></message>
    <message numerus="yes"><source>%n files</source><translation><numerusform>%n bestand</numerusform><numerusform>%n bestanden</numerusform></translation></message>
    <message numerus="yes"><source>%n agreements</source><translation><numerusform>%n overeenkomst</numerusform><numerusform>%n overeenkomsten</numerusform></translation></message>
    <message numerus="yes"><source>%n requests</source><translation><numerusform>%n verzoek</numerusform><numerusform>%n verzoeken</numerusform></translation></message>
    <message numerus="yes"><source>%n appointments</source><translation><numerusform>%n afspraak</numerusform><numerusform>%n afspraken</numerusform></translation></message>
    <message numerus="yes"><source>%n consents</source><translation><numerusform>%n toestemming</numerusform><numerusform>%n toestemmingen</numerusform></translation></message>
    <message numerus="yes"><source>%n legal holds that were released</source><translation><numerusform>%n opgeheven bewaarplicht wegens geschil</numerusform><numerusform>%n opgeheven bewaarplichten wegens geschil</numerusform></translation></message>
    <message><source>Name and address</source><translation>Naam en adres</translation></message>
    <message><source>The audit trail: number and date, no name</source><translation>Het logboek: nummer en datum, geen naam</translation></message>
    <message><source>A line in the erasure ledger, without a name</source><translation>Een regel in het wisregister, zonder naam</translation></message>
    <message><source>Numbers per month, of ten or more</source><translation>Aantallen per maand, vanaf tien</translation></message>
    <message numerus="yes"><source>%n other items</source><translation><numerusform>%n ander onderdeel</numerusform><numerusform>%n andere onderdelen</numerusform></translation></message>
    <message><source>your term has ended; the law's term still runs</source><translation>uw termijn is afgelopen; de wettelijke termijn loopt nog</translation></message>
    <message><source>the tax office does not need it</source><translation>de Belastingdienst heeft het niet nodig</translation></message>
    <message><source>goes with it</source><translation>gaat mee</translation></message>
    <message><source>tax administration (AWR art. 52), restricted</source><translation>belastingadministratie (AWR art. 52), beperkt</translation></message>
    <message><source>to account for what was done (GDPR art. 5(2)), without a name</source><translation>om te kunnen verantwoorden wat er gedaan is (AVG art. 5, lid 2), zonder naam</translation></message>
    <message><source>nobody can be recognised in it</source><translation>niemand is erin te herkennen</translation></message>
    <message><source>list of customers exported</source><translation>lijst van klanten geëxporteerd</translation></message>
    <message><source>list of invoices exported</source><translation>lijst van facturen geëxporteerd</translation></message>
    <message><source>audit trail exported</source><translation>logboek geëxporteerd</translation></message>
    <message><source>file exported</source><translation>bestand geëxporteerd</translation></message>
    <message><source>file printed</source><translation>bestand afgedrukt</translation></message>
    <message><source>nothing</source><translation>niets</translation></message>
    <message><source>{moment}: {what}</source><translation>{moment}: {what}</translation></message>
    <message><source>{reason}, until {until}</source><translation>{reason}, tot en met {until}</translation></message>
    <message numerus="yes"><source>{moment}: {what} (%n records, perhaps with this one)</source><translation><numerusform>{moment}: {what} (%n gegeven, misschien dit)</numerusform><numerusform>{moment}: {what} (%n gegevens, misschien met dit erbij)</numerusform></translation></message>
    <message><source>The retention term has no end date yet.</source><translation>De bewaartermijn heeft nog geen einddatum.</translation></message>
    <message><source>The retention term runs until {until}.</source><translation>De bewaartermijn loopt tot en met {until}.</translation></message>
    <message><source>The law's term still runs.</source><translation>De wettelijke termijn loopt nog.</translation></message>
    <message><source>The law's term runs until {until}.</source><translation>De wettelijke termijn loopt tot en met {until}.</translation></message>
    <message numerus="yes"><source>%n invoices are not paid yet.</source><translation><numerusform>%n factuur is nog niet betaald.</numerusform><numerusform>%n facturen zijn nog niet betaald.</numerusform></translation></message>
    <message><source>The relation still runs.</source><translation>De relatie loopt nog.</translation></message>
    <message><source>Blocked because of a dispute.</source><translation>Geblokkeerd wegens een geschil.</translation></message>
    <message><source>Blocked because of a dispute; to be looked at on {until}.</source><translation>Geblokkeerd wegens een geschil; opnieuw bekijken op {until}.</translation></message>
    <message numerus="yes"><source>%n requests are still open.</source><translation><numerusform>%n verzoek staat nog open.</numerusform><numerusform>%n verzoeken staan nog open.</numerusform></translation></message>
    <message numerus="yes"><source>%n agreements are in force.</source><translation><numerusform>%n overeenkomst is van kracht.</numerusform><numerusform>%n overeenkomsten zijn van kracht.</numerusform></translation></message>
    <message numerus="yes"><source>%n appointments are still open.</source><translation><numerusform>%n afspraak staat nog open.</numerusform><numerusform>%n afspraken staan nog open.</numerusform></translation></message>
    <message><source>no end date</source><translation>geen einddatum</translation></message>
    <message><source>runs until {until}</source><translation>loopt t/m {until}</translation></message>
    <message><source>law's term runs</source><translation>wettelijke termijn loopt</translation></message>
    <message><source>law's term until {until}</source><translation>wettelijk t/m {until}</translation></message>
    <message><source>relation runs</source><translation>relatie loopt</translation></message>
    <message><source>dispute</source><translation>geschil</translation></message>
    <message><source>dispute (until {until})</source><translation>geschil (tot {until})</translation></message>
    <message><source>open request</source><translation>open verzoek</translation></message>
    <message><source>agreement in force</source><translation>overeenkomst loopt</translation></message>
    <message><source>Partly erased and restricted</source><translation>Deels gewist en beperkt</translation></message>
    <message><source>Old invoices erased</source><translation>Oude facturen gewist</translation></message>
    <message><source>Erasure stopped by a dispute</source><translation>Wissen tegengehouden door een geschil</translation></message>
    <message><source>Blocked because of a dispute</source><translation>Geblokkeerd wegens een geschil</translation></message>
    <message><source>Reason or review day of a dispute changed</source><translation>Reden of controledag van een geschil gewijzigd</translation></message>
    <message><source>Dispute released</source><translation>Geschil opgeheven</translation></message>
    <message><source>Retention rule changed</source><translation>Bewaarregel gewijzigd</translation></message>
    <message><source>Retention rule added</source><translation>Bewaarregel toegevoegd</translation></message>
    <message><source>Retention rule removed</source><translation>Bewaarregel verwijderd</translation></message>
    <message><source>Other record added</source><translation>Ander gegeven toegevoegd</translation></message>
    <message><source>Other record changed</source><translation>Ander gegeven gewijzigd</translation></message>
    <message><source>Other records imported</source><translation>Andere gegevens geïmporteerd</translation></message>
    <message><source>ground</source><translation>grond</translation></message>
    <message><source>fingerprint of what was erased</source><translation>vingerafdruk van het gewiste</translation></message>
    <message><source>to be looked at on</source><translation>opnieuw bekijken op</translation></message>
    <message><source>erasures stopped</source><translation>keer wissen tegengehouden</translation></message>
    <message><source>before</source><translation>voor</translation></message>
    <message><source>after</source><translation>na</translation></message>
    <message><source>category</source><translation>soort</translation></message>
    <message><source>{number} may not be erased now.</source><translation>{number} mag nu niet gewist worden.</translation></message>
    <message><source>The clock of this computer says {today}; AVGdesk was last used on {latest}.</source><translation>De klok van deze computer zegt {today}; AVGdesk is het laatst gebruikt op {latest}.</translation></message>
    <message><source>Check the date before you erase anything. Nothing was erased.</source><translation>Controleer de datum voordat u iets wist. Er is niets gewist.</translation></message>
    <message><source>{on} lies in the future; today is {today}.</source><translation>{on} ligt in de toekomst; vandaag is het {today}.</translation></message>
    <message><source>This was only a preview. Nothing was erased.</source><translation>Dit was alleen een voorbeeld. Er is niets gewist.</translation></message>
    <message><source>While the law's term still runs, erasing needs a reason of its own.</source><translation>Zolang de wettelijke termijn loopt, is voor wissen een eigen reden nodig.</translation></message>
    <message><source>Choose why it may go all the same.</source><translation>Kies waarom het toch weg mag.</translation></message>
    <message><source>Write in a few words why.</source><translation>Schrijf in een paar woorden waarom.</translation></message>
    <message><source>The review day {value} lies in the past.</source><translation>De controledag {value} ligt in het verleden.</translation></message>
    <message><source>Choose a day from today on.</source><translation>Kies een dag vanaf vandaag.</translation></message>
    <message><source>{number} is not blocked by a dispute.</source><translation>{number} is niet geblokkeerd wegens een geschil.</translation></message>
    <message><source>There is no rule {number}.</source><translation>Er is geen regel {number}.</translation></message>
    <message><source>The command “rule” without a code lists them all.</source><translation>De opdracht “rule” zonder code noemt ze allemaal.</translation></message>
    <message><source>This category belongs to the program and can't be removed.</source><translation>Deze soort hoort bij het programma en kan niet weg.</translation></message>
    <message numerus="yes"><source>%n records have this category.</source><translation><numerusform>%n gegeven heeft deze soort.</numerusform><numerusform>%n gegevens hebben deze soort.</numerusform></translation></message>
    <message><source>Erase them or give them another category first.</source><translation>Wis ze of geef ze eerst een andere soort.</translation></message>
    <message><source>The number of {field} is not possible: {value}.</source><translation>Dit aantal kan niet ({field}): {value}.</translation></message>
    <message><source>Use 0 to {most}.</source><translation>Gebruik 0 tot {most}.</translation></message>
    <message><source>The term of the tax administration counts in whole years.</source><translation>De termijn van de belastingadministratie telt in hele jaren.</translation></message>
    <message><source>This record is not there any more.</source><translation>Dit gegeven is er niet meer.</translation></message>
    <message><source>The person or reference is missing.</source><translation>De persoon of het kenmerk ontbreekt.</translation></message>
    <message><source>Write who or what it is about.</source><translation>Schrijf over wie of wat het gaat.</translation></message>
    <message><source>This category is for customers and invoices.</source><translation>Deze soort is voor klanten en facturen.</translation></message>
    <message><source>Choose another category.</source><translation>Kies een andere soort.</translation></message>
    <message><source>The day {value} can't be right.</source><translation>De dag {value} kan niet kloppen.</translation></message>
    <message><source>{file} has no column for the person or reference.</source><translation>{file} heeft geen kolom voor de persoon of het kenmerk.</translation></message>
    <message><source>The first line must name the columns: {expected}.</source><translation>De eerste regel moet de kolommen noemen: {expected}.</translation></message>
    <message><source>{file} holds no records.</source><translation>{file} bevat geen gegevens.</translation></message>
    <message><source>None of the rows of {file} could be used ({refused}).</source><translation>Geen enkele rij van {file} is bruikbaar ({refused}).</translation></message>
    <message><source>Row {row}: {reason} Nothing was imported.</source><translation>Rij {row}: {reason} Er is niets ingelezen.</translation></message>
    <message><source>Nothing was imported.</source><translation>Er is niets geïmporteerd.</translation></message>
    <message><source>There is nothing that may go.</source><translation>Er is niets dat weg mag.</translation></message>
    <message><source>A certificate is made for one customer at a time.</source><translation>Een bewijs wordt per klant gemaakt.</translation></message>
    <message><source>Use --customer, or leave --certificate out.</source><translation>Gebruik --customer, of laat --certificate weg.</translation></message>
    <message><source>yes, after confirmation</source><translation>ja, na bevestiging</translation></message>
    <message><source>yes, after a look</source><translation>ja, na bekijken</translation></message>
    <message numerus="yes"><source>%n records may go</source><translation><numerusform>%n gegeven mag weg</numerusform><numerusform>%n gegevens mogen weg</numerusform></translation></message>
    <message><source>Their retention terms have ended, the law's as well.</source><translation>De bewaartermijn is afgelopen, ook de wettelijke.</translation></message>
    <message><source>View and erase</source><translation>Bekijken en wissen</translation></message>
    <message><source>A dispute wants to be looked at again</source><translation>Een geschil moet opnieuw bekeken worden</translation></message>
    <message><source>Since {due}: release it, or set a new day.</source><translation>Sinds {due}: hef het op of kies een nieuwe dag.</translation></message>
    <message><source>Your term is shorter than the law's</source><translation>Uw termijn is korter dan de wettelijke</translation></message>
    <message><source>You keep the tax administration {shop} years; the law says {law}.</source><translation>U bewaart de belastingadministratie {shop} jaar; de wet zegt {law}.</translation></message>
    <message><source>The last traces of an erasure are removed on closing</source><translation>De laatste sporen van het wissen worden bij het afsluiten verwijderd</translation></message>
    <message><source>It can be done now as well.</source><translation>Het kan ook nu.</translation></message>
    <message numerus="yes"><source>%n records have ended and want to be looked at</source><translation><numerusform>%n gegeven is afgelopen en moet bekeken worden</numerusform><numerusform>%n gegevens zijn afgelopen en moeten bekeken worden</numerusform></translation></message>
    <message><source>Their rule says: look at it first.</source><translation>De regel zegt: eerst bekijken.</translation></message>
    <message><source>Request {reference} is still open.</source><translation>Verzoek {reference} staat nog open.</translation></message>
    <message><source>Agreement {reference} is in force.</source><translation>Overeenkomst {reference} is van kracht.</translation></message>
    <message><source>Appointment {reference} is still open.</source><translation>Afspraak {reference} staat nog open.</translation></message>
</context>
</TS>
