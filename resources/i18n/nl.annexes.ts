<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>annexes</name>
    <message><source>Keeping a website or web shop online</source><translation>Een website of webwinkel online houden</translation></message>
    <message><source>Receiving, sending and keeping e-mail</source><translation>E-mail ontvangen, versturen en bewaren</translation></message>
    <message><source>Maintenance and support of computers and programs</source><translation>Onderhoud en ondersteuning van computers en programma's</translation></message>
    <message><source>Help at a distance, looking along on the screen</source><translation>Hulp op afstand, waarbij op het scherm wordt meegekeken</translation></message>
    <message><source>Storing files</source><translation>Bestanden opslaan</translation></message>
    <message><source>Making, keeping and restoring backups</source><translation>Back-ups maken, bewaren en terugzetten</translation></message>
    <message><source>Repairing and replacing devices with data on them</source><translation>Apparaten met gegevens erop repareren en vervangen</translation></message>
    <message><source>Sending parcels and letters</source><translation>Pakketten en brieven verzenden</translation></message>
    <message><source>Sending newsletters</source><translation>Nieuwsbrieven versturen</translation></message>
    <message><source>Handling payments</source><translation>Betalingen afhandelen</translation></message>
    <message><source>Keeping the books and making invoices</source><translation>De boekhouding voeren en facturen maken</translation></message>
    <message><source>Printing with data of persons on it</source><translation>Drukwerk met gegevens van personen erop</translation></message>
    <message><source>Name, address and town</source><translation>Naam, adres en woonplaats</translation></message>
    <message><source>Telephone number and e-mail address</source><translation>Telefoonnummer en e-mailadres</translation></message>
    <message><source>Orders and deliveries</source><translation>Bestellingen en leveringen</translation></message>
    <message><source>Invoices</source><translation>Facturen</translation></message>
    <message><source>Payments and account numbers</source><translation>Betalingen en rekeningnummers</translation></message>
    <message><source>User names and login data</source><translation>Gebruikersnamen en inloggegevens</translation></message>
    <message><source>E-mail and other messages</source><translation>E-mail en andere berichten</translation></message>
    <message><source>IP addresses and visits to a website</source><translation>IP-adressen en bezoek aan een website</translation></message>
    <message><source>Files that the controller stores itself</source><translation>Bestanden die de verwerkingsverantwoordelijke zelf opslaat</translation></message>
    <message><source>Photos and recordings</source><translation>Foto's en opnamen</translation></message>
    <message><source>Date of birth and sex</source><translation>Geboortedatum en geslacht</translation></message>
    <message><source>Data on employment</source><translation>Gegevens over het dienstverband</translation></message>
    <message><source>Data on devices and their settings</source><translation>Gegevens over apparaten en hun instellingen</translation></message>
    <message><source>Data on health (special category)</source><translation>Gegevens over gezondheid (bijzondere persoonsgegevens)</translation></message>
    <message><source>Other special categories of data</source><translation>Andere bijzondere persoonsgegevens</translation></message>
    <message><source>Customers of the controller</source><translation>Klanten van de verwerkingsverantwoordelijke</translation></message>
    <message><source>Visitors of the website</source><translation>Bezoekers van de website</translation></message>
    <message><source>Employees of the controller</source><translation>Medewerkers van de verwerkingsverantwoordelijke</translation></message>
    <message><source>Contact persons of businesses</source><translation>Contactpersonen van bedrijven</translation></message>
    <message><source>Readers of the newsletter</source><translation>Lezers van de nieuwsbrief</translation></message>
    <message><source>Members of the association</source><translation>Leden van de vereniging</translation></message>
    <message><source>Patients or clients in care</source><translation>Patiënten of cliënten in de zorg</translation></message>
    <message><source>Applicants</source><translation>Sollicitanten</translation></message>
    <message><source>Children</source><translation>Kinderen</translation></message>
    <message><source>Computers, telephones and backups with personal data are encrypted.</source><translation>Computers, telefoons en back-ups met persoonsgegevens zijn versleuteld.</translation></message>
    <message><source>Data that go over the internet are encrypted on the way.</source><translation>Gegevens die over het internet gaan, zijn onderweg versleuteld.</translation></message>
    <message><source>Everybody works under an account of their own; accounts of leavers are closed the same day.</source><translation>Iedereen werkt met een eigen account; wie vertrekt, kan er dezelfde dag niet meer in.</translation></message>
    <message><source>Long, different passwords, and a second step for logging in from outside.</source><translation>Lange, verschillende wachtwoorden, en een tweede stap bij inloggen van buiten.</translation></message>
    <message><source>Nobody can reach more personal data than their work needs.</source><translation>Niemand kan bij meer persoonsgegevens dan voor het werk nodig is.</translation></message>
    <message><source>Screens lock by themselves after at most ten minutes.</source><translation>Schermen vergrendelen vanzelf, uiterlijk na tien minuten.</translation></message>
    <message><source>Rooms and cupboards with personal data are locked; visitors are never left alone there.</source><translation>Ruimten en kasten met persoonsgegevens zijn op slot; bezoekers zijn daar nooit alleen.</translation></message>
    <message><source>Security updates are installed within two weeks, urgent ones at once.</source><translation>Beveiligingsupdates worden binnen twee weken geïnstalleerd, dringende meteen.</translation></message>
    <message><source>Protection against viruses and other malware is on everywhere and kept up to date.</source><translation>Overal staat bescherming tegen virussen en andere malware aan, en die is bijgewerkt.</translation></message>
    <message><source>The network has a firewall, and guests have a network of their own.</source><translation>Het netwerk heeft een firewall, en gasten hebben een eigen netwerk.</translation></message>
    <message><source>A backup is made every day; one copy is kept elsewhere.</source><translation>Elke dag wordt een back-up gemaakt; één kopie ligt op een andere plek.</translation></message>
    <message><source>Putting back a backup is tried at least once a year.</source><translation>Het terugzetten van een back-up wordt ten minste één keer per jaar geprobeerd.</translation></message>
    <message><source>Everybody with access to personal data has signed a promise of secrecy.</source><translation>Iedereen met toegang tot persoonsgegevens heeft een geheimhoudingsverklaring getekend.</translation></message>
    <message><source>Everybody with access is told every year how to work safely and how to recognise a breach.</source><translation>Iedereen met toegang krijgt elk jaar uitleg over veilig werken en het herkennen van een datalek.</translation></message>
    <message><source>Who looked up, changed or exported what is recorded.</source><translation>Er wordt vastgelegd wie wat heeft bekeken, gewijzigd of geëxporteerd.</translation></message>
    <message><source>Help at a distance starts only after consent on the spot, and stops with it.</source><translation>Hulp op afstand begint pas na toestemming ter plekke, en stopt zodra die wordt ingetrokken.</translation></message>
    <message><source>Paper goes through the shredder; disks are wiped or destroyed before they leave the building.</source><translation>Papier gaat door de versnipperaar; schijven worden gewist of vernietigd voordat ze het pand verlaten.</translation></message>
    <message><source>There is a written procedure for breaches, and a register of them.</source><translation>Er is een vaste werkwijze op papier voor datalekken, en een register ervan.</translation></message>
    <message><source>as long as the processor provides the service</source><translation>zolang de verwerker de dienst levert</translation></message>
    <message><source>until and including {day}</source><translation>tot en met {day}</translation></message>
    <message><source>After the end of the service the processor erases or returns the personal data, as the controller chooses.</source><translation>Na het einde van de dienst wist de verwerker de persoonsgegevens of geeft hij ze terug, naar keuze van de verwerkingsverantwoordelijke.</translation></message>
    <message><source>After the end of the service the processor returns the personal data to the controller and then erases them.</source><translation>Na het einde van de dienst geeft de verwerker de persoonsgegevens terug aan de verwerkingsverantwoordelijke en wist ze daarna.</translation></message>
    <message><source>After the end of the service the processor erases the personal data.</source><translation>Na het einde van de dienst wist de verwerker de persoonsgegevens.</translation></message>
    <message><source>Adequacy decision of the European Commission</source><translation>Adequaatheidsbesluit van de Europese Commissie</translation></message>
    <message><source>Standard contractual clauses of the European Commission</source><translation>Standaardcontractbepalingen van de Europese Commissie</translation></message>
    <message><source>Binding corporate rules</source><translation>Bindende bedrijfsvoorschriften</translation></message>
    <message><source>Other, namely</source><translation>Anders, namelijk</translation></message>
    <message><source>the service is not named</source><translation>de dienst is niet genoemd</translation></message>
    <message><source>the purpose is not named</source><translation>het doel is niet genoemd</translation></message>
    <message><source>nothing is ticked for what is done with the data</source><translation>niet aangevinkt wat er met de gegevens gebeurt</translation></message>
    <message><source>no kinds of data are ticked</source><translation>geen soorten gegevens aangevinkt</translation></message>
    <message><source>nobody is ticked as the people concerned</source><translation>niet aangevinkt om wie het gaat</translation></message>
    <message><source>no security measures are ticked</source><translation>geen beveiligingsmaatregelen aangevinkt</translation></message>
    <message numerus="yes"><source>%n outside the EU without safeguard</source><translation><numerusform>%n buiten de EU zonder waarborg</numerusform><numerusform>%n buiten de EU zonder waarborg</numerusform></translation></message>
    <message><source>the breach term is not between 1 and 72 hours</source><translation>de termijn voor een datalek ligt niet tussen 1 en 72 uur</translation></message>
    <message numerus="yes"><source>%n without country</source><translation><numerusform>%n zonder land</numerusform><numerusform>%n zonder land</numerusform></translation></message>
    <message><source>no e-mail address or telephone number for breaches</source><translation>geen e-mailadres of telefoonnummer voor datalekken</translation></message>
    <message><source>Processor agreement {number}</source><translation>Verwerkersovereenkomst {number}</translation></message>
    <message><source>Signatures</source><translation>Ondertekening</translation></message>
    <message><source>the controller</source><translation>verwerkingsverantwoordelijke</translation></message>
    <message><source>the processor</source><translation>verwerker</translation></message>
    <message><source>and</source><translation>en</translation></message>
    <message><source>hereinafter</source><translation>hierna</translation></message>
    <message><source>Controller</source><translation>Verwerkingsverantwoordelijke</translation></message>
    <message><source>Processor</source><translation>Verwerker</translation></message>
    <message><source>Annex 1: the processing</source><translation>Bijlage 1: de verwerking</translation></message>
    <message><source>Annex 2: security</source><translation>Bijlage 2: beveiliging</translation></message>
    <message><source>Annex 3: sub-processors</source><translation>Bijlage 3: subverwerkers</translation></message>
    <message><source>Annex 4: contacts for breaches</source><translation>Bijlage 4: contact bij datalekken</translation></message>
    <message><source>Service</source><translation>Dienst</translation></message>
    <message><source>Purpose</source><translation>Doel</translation></message>
    <message><source>What is done with the data</source><translation>Wat er met de gegevens gebeurt</translation></message>
    <message><source>Kinds of personal data</source><translation>Soorten persoonsgegevens</translation></message>
    <message><source>People concerned</source><translation>Om wie het gaat</translation></message>
    <message><source>Duration</source><translation>Duur</translation></message>
    <message><source>At the end</source><translation>Aan het einde</translation></message>
    <message><source>Among these are special categories of personal data (article 9 GDPR): they get extra protection.</source><translation>Hier zijn bijzondere persoonsgegevens bij (artikel 9 AVG): die krijgen extra bescherming.</translation></message>
    <message><source>The processor engages no sub-processors.</source><translation>De verwerker schakelt geen subverwerkers in.</translation></message>
    <message><source>Name</source><translation>Naam</translation></message>
    <message><source>Function</source><translation>Functie</translation></message>
    <message><source>Place</source><translation>Plaats</translation></message>
    <message><source>Date</source><translation>Datum</translation></message>
    <message><source>Signature</source><translation>Handtekening</translation></message>
    <message><source>Place and country</source><translation>Plaats en land</translation></message>
    <message><source>Task</source><translation>Taak</translation></message>
    <message><source>Safeguard outside the EEA</source><translation>Waarborg buiten de EER</translation></message>
    <message><source>country not known</source><translation>land niet bekend</translation></message>
    <message><source>not needed</source><translation>niet nodig</translation></message>
    <message><source>Party</source><comment>to an agreement</comment><translation>Partij</translation></message>
    <message><source>Contact</source><translation>Contact</translation></message>
    <message><source>E-mail</source><translation>E-mail</translation></message>
    <message><source>Telephone</source><translation>Telefoon</translation></message>
    <message><source>erase or return the data, as the controller chooses</source><translation>de gegevens wissen of teruggeven, naar keuze van de verwerkingsverantwoordelijke</translation></message>
    <message><source>return the data, then erase them</source><translation>de gegevens teruggeven en daarna wissen</translation></message>
    <message><source>erase the data</source><translation>de gegevens wissen</translation></message>
</context>
</TS>
