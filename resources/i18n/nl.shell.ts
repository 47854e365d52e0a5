<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>shell</name>
    <message><source>Open the administration in a window.</source><translation>De administratie in een venster openen.</translation></message>
    <message><source>the administration's folder</source><translation>de map van de administratie</translation></message>
    <message><source>open an invented administration; nothing of it is kept</source><translation>een verzonnen administratie openen; er blijft niets van bewaard</translation></message>
    <message><source>the language until an administration is open</source><translation>de taal zolang er geen administratie open is</translation></message>
    <message><source>check that this installation works, and leave</source><translation>controleren of deze installatie werkt, en stoppen</translation></message>
    <message><source>leave a picture of every page of the demo administration in DIR</source><translation>van elke pagina van de voorbeeldadministratie een afbeelding in DIR zetten</translation></message>
    <message><source>Folder of the administration</source><translation>Map van de administratie</translation></message>
    <message><source>Add a file</source><translation>Bestand toevoegen</translation></message>
    <message><source>File</source><translation>Bestand</translation></message>
    <message><source>Save as…</source><translation>Opslaan als…</translation></message>
    <message><source>Remove file</source><translation>Bestand verwijderen</translation></message>
    <message><source>Continue</source><translation>Verder</translation></message>
    <message><source>{file} is removed for good.</source><translation>{file} wordt voorgoed verwijderd.</translation></message>
    <message><source>Something went wrong</source><translation>Er ging iets mis</translation></message>
    <message><source>AVGdesk made a mistake and stopped what it was doing. Your data is as it was before. The report below has no personal data; read it before you copy it.</source><translation>AVGdesk maakte een fout en is gestopt met wat het deed. Uw gegevens zijn zoals ze waren. In het verslag hieronder staan geen persoonsgegevens; lees het voordat u het kopieert.</translation></message>
    <message><source>Report</source><translation>Verslag</translation></message>
    <message><source>Copy report</source><translation>Verslag kopiëren</translation></message>
    <message><source>This looks like a citizen service number (BSN). You may not keep it; take it out.</source><translation>Dit lijkt een burgerservicenummer (BSN). Dat mag u niet bewaren; haal het weg.</translation></message>
    <message><source>Edit customer</source><translation>Klant bewerken</translation></message>
    <message><source>New customer</source><translation>Nieuwe klant</translation></message>
    <message><source>Save</source><translation>Opslaan</translation></message>
    <message><source>Add</source><translation>Toevoegen</translation></message>
    <message><source>Write a day as 31-12-2026.</source><translation>Schrijf een dag als 31-12-2026.</translation></message>
    <message><source>{service} copies this folder to other computers and keeps old versions: erased data would live on there. Choose a folder that is not synchronised.</source><translation>{service} kopieert deze map naar andere computers en bewaart oude versies: gewiste gegevens blijven daar bestaan. Kies een map die niet wordt gesynchroniseerd.</translation></message>
    <message><source>Your business</source><translation>Uw bedrijf</translation></message>
    <message><source>How long you keep</source><translation>Hoe lang u bewaart</translation></message>
    <message><source>Folder and password</source><translation>Map en wachtwoord</translation></message>
    <message><source>Your recovery key</source><translation>Uw herstelsleutel</translation></message>
    <message><source>Group {number} is not what is on the sheet.</source><translation>Groep {number} is niet wat op het blad staat.</translation></message>
    <message><source>Save recovery key</source><translation>Herstelsleutel opslaan</translation></message>
    <message><source>This does not look like a Dutch postcode.</source><translation>Dit lijkt geen Nederlandse postcode.</translation></message>
    <message><source>A KvK number has eight digits.</source><translation>Een KvK-nummer heeft acht cijfers.</translation></message>
    <message><source>This does not look like a telephone number.</source><translation>Dit lijkt geen telefoonnummer.</translation></message>
    <message><source>This does not look like an e-mail address.</source><translation>Dit lijkt geen e-mailadres.</translation></message>
    <message><source>This does not look like a VAT number.</source><translation>Dit lijkt geen btw-nummer.</translation></message>
    <message><source>Printed. Keep the sheet apart from this computer.</source><translation>Afgedrukt. Bewaar het blad niet bij deze computer.</translation></message>
    <message><source>Saved. Put it on a USB stick and keep that apart from this computer.</source><translation>Opgeslagen. Zet het op een USB-stick en bewaar die niet bij deze computer.</translation></message>
    <message><source>You have not confirmed the recovery key. Without it nobody can help when the password is forgotten.</source><translation>U hebt de herstelsleutel niet bevestigd. Zonder die sleutel kan niemand helpen als u het wachtwoord vergeet.</translation></message>
    <message><source>Step {step} of {steps}</source><translation>Stap {step} van {steps}</translation></message>
    <message><source>Go on without</source><translation>Verder zonder</translation></message>
    <message><source>A new recovery sheet can be made in the settings.</source><translation>Bij Instellingen kunt u een nieuw herstelblad maken.</translation></message>
    <message><source>Make administration</source><translation>Administratie maken</translation></message>
    <message><source>Begin</source><translation>Beginnen</translation></message>
    <message><source>Group {number}</source><translation>Groep {number}</translation></message>
    <message><source>Type a name or number</source><translation>Typ een naam of nummer</translation></message>
    <message><source>Choose the customer from the list.</source><translation>Kies de klant uit de lijst.</translation></message>
    <message><source>Write the amount as 1234.56.</source><translation>Schrijf het bedrag als 1234,56.</translation></message>
    <message><source>Edit invoice</source><translation>Factuur bewerken</translation></message>
    <message><source>New invoice</source><translation>Nieuwe factuur</translation></message>
    <message><source>Merge</source><comment>verb</comment><translation>Samenvoegen</translation></message>
    <message><source>Stays: {number}</source><translation>Blijft: {number}</translation></message>
    <message><source>Goes up in it: {number}</source><translation>Gaat erin op: {number}</translation></message>
    <message numerus="yes"><source>%n records look like the same customer as {number}.</source><translation><numerusform>%n klant lijkt dezelfde als {number}.</numerusform><numerusform>%n klanten lijken dezelfde als {number}.</numerusform></translation></message>
    <message><source>Nothing looks like a duplicate of {number}; choose one yourself.</source><translation>Niets lijkt dubbel met {number}; kies zelf een klant.</translation></message>
    <message><source>Open</source><comment>verb</comment><translation>Openen</translation></message>
    <message><source>The key is typed as it is printed.</source><translation>De sleutel is getypt zoals hij is afgedrukt.</translation></message>
    <message><source>Cancel</source><translation>Annuleren</translation></message>
    <message><source>Please wait</source><translation>Even geduld</translation></message>
    <message><source>Stopping…</source><translation>Stoppen…</translation></message>
    <message><source>{done} of {total}</source><translation>{done} van {total}</translation></message>
    <message><source>{done} done</source><translation>{done} gedaan</translation></message>
    <message><source>Customers</source><translation>Klanten</translation></message>
    <message><source>Export</source><translation>Exporteren</translation></message>
    <message><source>Writing the list</source><translation>De lijst wordt geschreven</translation></message>
    <message><source>Who</source><translation>Wie</translation></message>
    <message><source>Number of</source><translation>Aantal</translation></message>
    <message><source>Record</source><translation>Nummer</translation></message>
    <message><source>Workstation</source><translation>Werkplek</translation></message>
    <message><source>Particulars</source><translation>Gegevens</translation></message>
    <message><source>The file is not encrypted: remove it when you no longer need it.</source><translation>Het bestand is niet versleuteld: verwijder het als u het niet meer nodig hebt.</translation></message>
    <message><source>Audit trail</source><translation>Logboek</translation></message>
    <message numerus="yes"><source>%n rows were written to {file}.</source><translation><numerusform>%n regel is geschreven naar {file}.</numerusform><numerusform>%n regels zijn geschreven naar {file}.</numerusform></translation></message>
    <message><source>Overview</source><translation>Overzicht</translation></message>
    <message><source>Settings</source><translation>Instellingen</translation></message>
    <message><source>Longer is better.</source><translation>Langer is beter.</translation></message>
    <message><source>It has a word or a year that everybody tries first.</source><translation>Er zit een woord of jaartal in dat iedereen het eerst probeert.</translation></message>
    <message><source>It has your own name or that of the business.</source><translation>Uw eigen naam of die van het bedrijf zit erin.</translation></message>
    <message><source>It has a row of keys such as 1234.</source><translation>Er zit een rij toetsen in, zoals 1234.</translation></message>
    <message><source>It repeats the same character.</source><translation>Hetzelfde teken wordt herhaald.</translation></message>
    <message><source>Four or more unrelated words make a good password: easy to keep, hard to guess.</source><translation>Vier of meer woorden die niets met elkaar te maken hebben zijn een goed wachtwoord: makkelijk te onthouden, moeilijk te raden.</translation></message>
    <message numerus="yes"><source>At least %n characters.</source><translation><numerusform>Minstens %n teken.</numerusform><numerusform>Minstens %n tekens.</numerusform></translation></message>
    <message><source>Weak: somebody who tries will find it.</source><translation>Zwak: wie het probeert, vindt het.</translation></message>
    <message><source>Reasonable.</source><translation>Redelijk.</translation></message>
    <message><source>Strong.</source><translation>Sterk.</translation></message>
    <message><source>Type it a second time.</source><translation>Typ het nog een keer.</translation></message>
    <message><source>The two are not the same.</source><translation>De twee zijn niet gelijk.</translation></message>
    <message><source>This did not work</source><translation>Dit lukte niet</translation></message>
    <message><source>All kinds</source><translation>Alle soorten</translation></message>
    <message><source>All files</source><translation>Alle bestanden</translation></message>
    <message numerus="yes"><source>Locks after %n minutes</source><translation><numerusform>Vergrendelt na %n minuut</numerusform><numerusform>Vergrendelt na %n minuten</numerusform></translation></message>
    <message><source>No verified backup yet</source><translation>Nog geen gecontroleerde back-up</translation></message>
    <message><source>Making today's backup</source><translation>De back-up van vandaag wordt gemaakt</translation></message>
    <message><source>Backup verified:
{when}</source><translation>Back-up gecontroleerd:
{when}</translation></message>
    <message><source>Your term is longer than the law asks. Have a reason for it: data may not be kept longer than needed.</source><translation>Uw termijn is langer dan de wet vraagt. Zorg dat u daar een reden voor hebt: gegevens mogen niet langer worden bewaard dan nodig.</translation></message>
    <message><source>Your term is shorter. AVGdesk keeps both dates: between the two, erasing asks for a reason, and the overview keeps saying so.</source><translation>Uw termijn is korter. AVGdesk houdt beide data bij: daartussen vraagt wissen om een reden, en het overzicht blijft het melden.</translation></message>
    <message><source>Your term is the law's.</source><translation>Uw termijn is die van de wet.</translation></message>
    <message><source>Example: an invoice that is paid today is kept up to and including {day}.</source><translation>Voorbeeld: een factuur die vandaag wordt betaald, bewaart u tot en met {day}.</translation></message>
    <message><source>Caps Lock is on.</source><translation>Caps Lock staat aan.</translation></message>
    <message numerus="yes"><source>Open in %n seconds</source><translation><numerusform>Openen over %n seconde</numerusform><numerusform>Openen over %n seconden</numerusform></translation></message>
    <message><source>Nothing matches.</source><translation>Niets voldoet.</translation></message>
    <message><source>Verify the chain</source><translation>Keten controleren</translation></message>
    <message numerus="yes"><source>All %n entries are as they were written, and none is missing.</source><translation><numerusform>De %n regel is zoals hij is geschreven, en er ontbreekt niets.</numerusform><numerusform>Alle %n regels zijn zoals ze zijn geschreven, en er ontbreekt niets.</numerusform></translation></message>
    <message><source>Export…</source><translation>Exporteren…</translation></message>
    <message><source>Everybody</source><translation>Iedereen</translation></message>
    <message><source>Everything</source><translation>Alles</translation></message>
    <message><source>Entry {serial} was changed or is missing. Restore the newest good backup.</source><translation>Regel {serial} is veranderd of ontbreekt. Zet de nieuwste goede back-up terug.</translation></message>
    <message><source>Issued</source><translation>Datum</translation></message>
    <message><source>Edit…</source><translation>Bewerken…</translation></message>
    <message><source>Merge…</source><translation>Samenvoegen…</translation></message>
    <message><source>End the relation…</source><translation>Relatie beëindigen…</translation></message>
    <message><source>On which day did the relation end? From the end of that book year its retention term counts.</source><translation>Op welke dag eindigde de relatie? Vanaf het einde van dat boekjaar telt de bewaartermijn.</translation></message>
    <message><source>Suppliers</source><translation>Leveranciers</translation></message>
    <message><source>Customers and suppliers</source><translation>Klanten en leveranciers</translation></message>
    <message><source>End the relation</source><translation>Relatie beëindigen</translation></message>
    <message><source>Import…</source><translation>Importeren…</translation></message>
    <message><source>Nobody matches.</source><translation>Niemand voldoet.</translation></message>
    <message><source>Nobody yet.</source><translation>Nog niemand.</translation></message>
    <message><source>End</source><comment>verb</comment><translation>Beëindigen</translation></message>
    <message><source>To check</source><translation>Te controleren</translation></message>
    <message><source>Nothing to check.</source><translation>Niets te controleren.</translation></message>
    <message><source>No postcode, e-mail address or number here looks wrong.</source><translation>Geen postcode, e-mailadres of nummer ziet er hier verkeerd uit.</translation></message>
    <message><source>Every state</source><translation>Elke status</translation></message>
    <message><source>Keep until</source><translation>Bewaren t/m</translation></message>
    <message><source>assumed</source><translation>aangenomen</translation></message>
    <message><source>Issued on</source><translation>Factuurdatum</translation></message>
    <message><source>Due on</source><translation>Vervalt op</translation></message>
    <message><source>To the customer</source><translation>Naar de klant</translation></message>
    <message><source>Show, save or remove this file</source><translation>Dit bestand tonen, opslaan of verwijderen</translation></message>
    <message><source>credit note</source><translation>creditnota</translation></message>
    <message><source>Add a file…</source><translation>Bestand toevoegen…</translation></message>
    <message><source>Mark as paid…</source><translation>Als betaald markeren…</translation></message>
    <message><source>{amount} of it was paid.</source><translation>Daarvan is {amount} betaald.</translation></message>
    <message numerus="yes"><source>On which day were these %n invoices paid?</source><translation><numerusform>Op welke dag is deze factuur betaald?</numerusform><numerusform>Op welke dag zijn deze %n facturen betaald?</numerusform></translation></message>
    <message><source>Assumed: the source knew only that nothing was outstanding.</source><translation>Aangenomen: de bron wist alleen dat er niets openstond.</translation></message>
    <message><source>Mark as paid</source><translation>Als betaald markeren</translation></message>
    <message><source>No invoice matches.</source><translation>Geen factuur voldoet.</translation></message>
    <message><source>No invoices yet.</source><translation>Nog geen facturen.</translation></message>
    <message numerus="yes"><source>Mark %n as paid…</source><translation><numerusform>%n als betaald markeren…</numerusform><numerusform>%n als betaald markeren…</numerusform></translation></message>
    <message><source>Customer</source><translation>Klant</translation></message>
    <message><source>Your term is {shop} years. The tax office asks for {law} (art. 52 AWR), ten for real estate and one-stop-shop sales. Between {shop} and {law} years AVGdesk asks for a separate confirmation.</source><translation>Uw bewaartermijn is {shop} jaar. De Belastingdienst verlangt {law} jaar (art. 52 AWR), tien voor onroerend goed en eenloketverkopen. Tussen {shop} en {law} jaar vraagt AVGdesk apart om bevestiging.</translation></message>
    <message><source>Good morning.</source><translation>Goedemorgen.</translation></message>
    <message><source>Good afternoon.</source><translation>Goedemiddag.</translation></message>
    <message><source>Good evening.</source><translation>Goedenavond.</translation></message>
    <message><source>Welcome. Three steps to begin with</source><translation>Welkom. Drie stappen om te beginnen</translation></message>
    <message><source>This asks for attention today</source><translation>Dit vraagt vandaag om aandacht</translation></message>
    <message><source>Nothing asks for attention today</source><translation>Niets vraagt vandaag om aandacht</translation></message>
    <message numerus="yes"><source>To %n years</source><translation><numerusform>Naar %n jaar</numerusform><numerusform>Naar %n jaar</numerusform></translation></message>
    <message><source>Computing every date again</source><translation>Alle data worden opnieuw berekend</translation></message>
    <message><source>Bring in your bookkeeping</source><translation>Haal uw boekhouding binnen</translation></message>
    <message><source>An audit file, invoices, or an export of your shop: customers and invoices come in together.</source><translation>Een auditfile, facturen of een export van uw webwinkel: klanten en facturen komen samen binnen.</translation></message>
    <message><source>Or enter your first customer</source><translation>Of voer uw eerste klant in</translation></message>
    <message><source>AVGdesk computes until when you must keep what, and says why.</source><translation>AVGdesk berekent tot wanneer u wat moet bewaren, en zegt waarom.</translation></message>
    <message><source>Complete the particulars of your business</source><translation>Vul de gegevens van uw bedrijf aan</translation></message>
    <message><source>They stand on every letter and agreement.</source><translation>Ze staan op elke brief en overeenkomst.</translation></message>
    <message><source>To the settings</source><translation>Naar de instellingen</translation></message>
    <message><source>{year} also holds what ended before it.</source><translation>Bij {year} telt ook mee wat eerder afliep.</translation></message>
    <message><source>Invoices not paid</source><translation>Onbetaalde facturen</translation></message>
    <message><source>Address</source><translation>Adres</translation></message>
    <message><source>KvK number</source><translation>KvK-nummer</translation></message>
    <message><source>relation runs on</source><translation>relatie loopt door</translation></message>
    <message><source>relation ended {day}</source><translation>relatie beëindigd {day}</translation></message>
    <message><source>customer since {day}</source><translation>klant sinds {day}</translation></message>
    <message><source>Business</source><translation>Bedrijf</translation></message>
    <message><source>Book year and term</source><translation>Boekjaar en termijn</translation></message>
    <message><source>Language, appearance, lock</source><translation>Taal, weergave, vergrendeling</translation></message>
    <message><source>You changed settings and did not save them.</source><translation>U hebt instellingen gewijzigd en niet opgeslagen.</translation></message>
    <message><source>Leave without saving</source><translation>Verlaten zonder opslaan</translation></message>
    <message><source>As the computer</source><translation>Zoals de computer</translation></message>
    <message><source>Light</source><translation>Licht</translation></message>
    <message><source>Dark</source><translation>Donker</translation></message>
    <message><source>dd-mm-yyyy</source><translation>dd-mm-jjjj</translation></message>
    <message><source>Choose from calendar</source><translation>Uit kalender kiezen</translation></message>
    <message><source>Search</source><translation>Zoeken</translation></message>
    <message><source>Search customer, invoice, number… {key}</source><translation>Zoek klant, factuur, nummer… {key}</translation></message>
    <message><source>Search names, addresses, e-mail, telephone and numbers ({key})</source><translation>Zoek op naam, adres, e-mail, telefoon en nummer ({key})</translation></message>
    <message><source>Show what is typed</source><translation>Tonen wat er is getypt</translation></message>
    <message numerus="yes"><source>%n waiting</source><translation><numerusform>%n wacht</numerusform><numerusform>%n wachten</numerusform></translation></message>
    <message><source>Per year</source><translation>Per jaar</translation></message>
    <message><source>View</source><translation>Bekijken</translation></message>
    <message numerus="yes"><source>%n years</source><translation><numerusform>%n jaar</numerusform><numerusform>%n jaar</numerusform></translation></message>
    <message numerus="yes"><source>no end date yet: %n invoices are not paid</source><translation><numerusform>nog geen einddatum: %n factuur is niet betaald</numerusform><numerusform>nog geen einddatum: %n facturen zijn niet betaald</numerusform></translation></message>
    <message><source>no end date yet: the relation runs on</source><translation>nog geen einddatum: de relatie loopt door</translation></message>
    <message><source>paid in {year}</source><translation>betaald in {year}</translation></message>
    <message><source>issued in {year}</source><translation>factuur van {year}</translation></message>
    <message><source>first used in {year}</source><translation>in gebruik genomen in {year}</translation></message>
    <message><source>sold in {year}</source><translation>verkocht in {year}</translation></message>
    <message><source>last invoice paid in {year}</source><translation>laatste factuur betaald in {year}</translation></message>
    <message><source>an invoice with a longer term</source><translation>een factuur met een langere termijn</translation></message>
    <message><source>relation ended on {on}</source><translation>relatie beëindigd op {on}</translation></message>
    <message><source>last activity on {on}</source><translation>laatste activiteit op {on}</translation></message>
    <message><source>entered on {on}</source><translation>ingevoerd op {on}</translation></message>
    <message><source>today {time}</source><translation>vandaag {time}</translation></message>
    <message><source>yesterday {time}</source><translation>gisteren {time}</translation></message>
    <message><source>Tomorrow</source><translation>Morgen</translation></message>
    <message numerus="yes"><source>In %n days</source><translation><numerusform>Over %n dag</numerusform><numerusform>Over %n dagen</numerusform></translation></message>
    <message numerus="yes"><source>%n records</source><translation><numerusform>%n stuk</numerusform><numerusform>%n stuks</numerusform></translation></message>
    <message><source>Advice</source><translation>Advies</translation></message>
    <message><source>Today</source><translation>Vandaag</translation></message>
    <message><source>The name is missing.</source><translation>De naam ontbreekt.</translation></message>
    <message><source>The relation ended before it began.</source><translation>De relatie eindigde voordat zij begon.</translation></message>
    <message><source>The notes hold what looks like a BSN: you may not keep it.</source><translation>In de notities staat wat op een BSN lijkt: dat mag u niet bewaren.</translation></message>
    <message><source>Customer added</source><translation>Klant toegevoegd</translation></message>
    <message><source>Customer changed</source><translation>Klant gewijzigd</translation></message>
    <message><source>Change of a customer undone</source><translation>Wijziging van een klant ongedaan gemaakt</translation></message>
    <message><source>Customers merged</source><translation>Klanten samengevoegd</translation></message>
    <message><source>Invoice added</source><translation>Factuur toegevoegd</translation></message>
    <message><source>Invoice changed</source><translation>Factuur gewijzigd</translation></message>
    <message><source>Change of an invoice undone</source><translation>Wijziging van een factuur ongedaan gemaakt</translation></message>
    <message><source>Invoices marked as paid</source><translation>Facturen als betaald gemarkeerd</translation></message>
    <message><source>File added</source><translation>Bestand toegevoegd</translation></message>
    <message><source>File removed</source><translation>Bestand verwijderd</translation></message>
    <message><source>File shown</source><translation>Bestand getoond</translation></message>
    <message><source>File saved</source><translation>Bestand opgeslagen</translation></message>
    <message><source>File printed</source><translation>Bestand afgedrukt</translation></message>
    <message><source>Exports</source><translation>Exporten</translation></message>
    <message><source>Audit trail handed over</source><translation>Logboek overhandigd</translation></message>
    <message><source>Customers exported</source><translation>Klanten geëxporteerd</translation></message>
    <message><source>Invoices exported</source><translation>Facturen geëxporteerd</translation></message>
    <message><source>fields</source><translation>velden</translation></message>
    <message><source>Role</source><translation>Rol</translation></message>
    <message><source>Relation since</source><translation>Relatie sinds</translation></message>
    <message><source>Relation runs on</source><translation>Relatie loopt door</translation></message>
    <message><source>Restricted</source><translation>Beperkt</translation></message>
    <message><source>Paid so far</source><translation>Tot nu toe betaald</translation></message>
    <message><source>Day of payment assumed</source><translation>Betaaldatum aangenomen</translation></message>
    <message><source>Currency</source><translation>Valuta</translation></message>
    <message><source>Kind for the tax office</source><translation>Soort voor de Belastingdienst</translation></message>
    <message><source>First used on</source><translation>In gebruik genomen op</translation></message>
    <message><source>Kind of file</source><translation>Soort bestand</translation></message>
    <message><source>Size in bytes</source><translation>Grootte in bytes</translation></message>
    <message><source>Fill in a name. Nothing was saved.</source><translation>Vul een naam in. Er is niets opgeslagen.</translation></message>
    <message><source>The number is missing.</source><translation>Het nummer ontbreekt.</translation></message>
    <message><source>Fill in a number. Nothing was saved.</source><translation>Vul een nummer in. Er is niets opgeslagen.</translation></message>
    <message><source>Number {value} is in use already.</source><translation>Nummer {value} is al in gebruik.</translation></message>
    <message><source>Choose another number. Nothing was saved.</source><translation>Kies een ander nummer. Er is niets opgeslagen.</translation></message>
    <message><source>The relation can't end on {value}: it began on {began}.</source><translation>De relatie kan niet eindigen op {value}: zij begon op {began}.</translation></message>
    <message><source>Correct one of the two days. Nothing was saved.</source><translation>Verbeter een van de twee data. Er is niets opgeslagen.</translation></message>
    <message><source>{field_name} holds a character that can't be kept, or is too long.</source><translation>{field_name} bevat een teken dat niet kan worden bewaard, of is te lang.</translation></message>
    <message><source>Type it again. Nothing was saved.</source><translation>Typ het opnieuw. Er is niets opgeslagen.</translation></message>
    <message><source>{field_name} is too long.</source><translation>{field_name} is te lang.</translation></message>
    <message><source>Use at most {longest} characters. Nothing was saved.</source><translation>Gebruik hoogstens {longest} tekens. Er is niets opgeslagen.</translation></message>
    <message><source>This was changed after you looked at it.</source><translation>Dit is gewijzigd nadat u het had bekeken.</translation></message>
    <message><source>Look at it again, then decide. Nothing was changed.</source><translation>Bekijk het opnieuw en beslis dan. Er is niets gewijzigd.</translation></message>
    <message><source>This customer is not there any more.</source><translation>Deze klant is er niet meer.</translation></message>
    <message><source>It may have been erased or merged.</source><translation>Misschien is de klant gewist of samengevoegd.</translation></message>
    <message><source>This invoice is not there any more.</source><translation>Deze factuur is er niet meer.</translation></message>
    <message><source>It may have been erased.</source><translation>Misschien is het gewist.</translation></message>
    <message numerus="yes"><source>%n customers have an invoice with number {number}.</source><translation><numerusform>%n klant heeft een factuur met nummer {number}.</numerusform><numerusform>%n klanten hebben een factuur met nummer {number}.</numerusform></translation></message>
    <message><source>Name the customer as well.</source><translation>Noem ook de klant.</translation></message>
    <message><source>{value} is not a currency.</source><translation>{value} is geen valuta.</translation></message>
    <message><source>Use three letters, such as EUR.</source><translation>Gebruik drie letters, zoals EUR.</translation></message>
    <message><source>This amount can't be right.</source><translation>Dit bedrag kan niet kloppen.</translation></message>
    <message><source>Correct it. Nothing was saved.</source><translation>Verbeter het. Er is niets opgeslagen.</translation></message>
    <message><source>{field_name} can't be {value}.</source><translation>{field_name} kan niet {value} zijn.</translation></message>
    <message><source>Use a day from 1900 up to fifty years from now.</source><translation>Gebruik een dag vanaf 1900 tot vijftig jaar na nu.</translation></message>
    <message><source>{value} lies in the future.</source><translation>{value} ligt in de toekomst.</translation></message>
    <message><source>Fill in the day on which the money came in.</source><translation>Vul de dag in waarop het geld binnenkwam.</translation></message>
    <message><source>The invoice is due before it was issued.</source><translation>De vervaldatum ligt voor de factuurdatum.</translation></message>
    <message><source>Correct one of the two days.</source><translation>Verbeter een van de twee data.</translation></message>
    <message><source>Both customers have an invoice {numbers} with another date or amount.</source><translation>Beide klanten hebben een factuur {numbers} met een andere datum of een ander bedrag.</translation></message>
    <message><source>Give one of them another number first. Nothing was changed.</source><translation>Geef een van beide eerst een ander nummer. Er is niets gewijzigd.</translation></message>
    <message><source>A customer can't be merged with itself.</source><translation>Een klant kan niet met zichzelf worden samengevoegd.</translation></message>
    <message><source>Choose another one.</source><translation>Kies een andere.</translation></message>
    <message><source>The file is empty.</source><translation>Het bestand is leeg.</translation></message>
    <message><source>Choose another file.</source><translation>Kies een ander bestand.</translation></message>
    <message><source>The file is too large.</source><translation>Het bestand is te groot.</translation></message>
    <message><source>A file with a record may have 50 MB at most.</source><translation>Een bestand bij een factuur mag hoogstens 50 MB zijn.</translation></message>
    <message><source>This file is not there any more.</source><translation>Dit bestand is er niet meer.</translation></message>
    <message><source>running</source><translation>loopt</translation></message>
    <message><source>not paid</source><translation>niet betaald</translation></message>
    <message><source>may go</source><translation>mag weg</translation></message>
    <message><source>term over</source><translation>termijn om</translation></message>
    <message><source>blocked</source><translation>geblokkeerd</translation></message>
    <message><source>restricted</source><translation>beperkt</translation></message>
    <message><source>ordinary</source><translation>gewoon</translation></message>
    <message><source>real estate</source><translation>onroerende zaken</translation></message>
    <message><source>one-stop shop</source><translation>éénloketsysteem (OSS)</translation></message>
    <message numerus="yes"><source>%n invoices have been unpaid for more than a year</source><translation><numerusform>%n factuur staat al meer dan een jaar open</numerusform><numerusform>%n facturen staan al meer dan een jaar open</numerusform></translation></message>
    <message><source>Oldest of {oldest}. Nothing of these customers ends while they are open.</source><translation>Oudste van {oldest}. Zolang ze openstaan loopt van deze klanten niets af.</translation></message>
    <message numerus="yes"><source>%n customers have data that looks wrong</source><translation><numerusform>Bij %n klant kloppen gegevens misschien niet</numerusform><numerusform>Bij %n klanten kloppen gegevens misschien niet</numerusform></translation></message>
    <message><source>Such as a postcode or a telephone number.</source><translation>Zoals een postcode of een telefoonnummer.</translation></message>
    <message><source>Administration made</source><translation>Administratie gemaakt</translation></message>
    <message><source>Opened with the recovery key</source><translation>Geopend met de herstelsleutel</translation></message>
    <message><source>Settings changed</source><translation>Instellingen gewijzigd</translation></message>
    <message><source>Book year</source><translation>Boekjaar</translation></message>
    <message><source>Retention term</source><translation>Bewaartermijn</translation></message>
    <message><source>Minutes until the lock</source><translation>Minuten tot vergrendeling</translation></message>
    <message><source>Language</source><translation>Taal</translation></message>
    <message><source>Appearance</source><translation>Weergave</translation></message>
    <message><source>Contact person for privacy</source><translation>Contactpersoon voor privacy</translation></message>
    <message><source>E-mail for privacy</source><translation>E-mail voor privacy</translation></message>
    <message><source>That password does not open this administration.</source><translation>Met dit wachtwoord gaat deze administratie niet open.</translation></message>
    <message><source>Check Caps Lock and the keyboard layout, or use the recovery key of your printed sheet.</source><translation>Let op Caps Lock en de toetsenbordindeling, of gebruik de herstelsleutel van uw herstelblad.</translation></message>
    <message><source>This administration is already open in another window or on another computer.</source><translation>Deze administratie is al open in een ander venster of op een andere computer.</translation></message>
    <message><source>Close it there and try again.</source><translation>Sluit haar daar en probeer het opnieuw.</translation></message>
    <message><source>This administration was made by a newer AVGdesk.</source><translation>Deze administratie is gemaakt met een nieuwere AVGdesk.</translation></message>
    <message><source>Install version {needs} or later to open it. Nothing was changed.</source><translation>Installeer versie {needs} of later om haar te openen. Er is niets gewijzigd.</translation></message>
    <message><source>A file of this administration is damaged or incomplete ({part}).</source><translation>Een bestand van deze administratie is beschadigd of onvolledig ({part}).</translation></message>
    <message><source>Nothing was changed. Restore the newest good backup.</source><translation>Er is niets gewijzigd. Zet de nieuwste goede back-up terug.</translation></message>
    <message><source>There is no administration in this folder.</source><translation>In deze map is geen administratie.</translation></message>
    <message><source>Choose the folder in which it is, or make a new one. Nothing was changed.</source><translation>Kies de map waar zij staat, of maak een nieuwe. Er is niets gewijzigd.</translation></message>
    <message><source>The disk can't be written: it is full, read-only or locked by another program.</source><translation>Op de schijf kan niet worden geschreven: zij is vol, alleen-lezen of in gebruik door een ander programma.</translation></message>
    <message><source>Nothing was saved. Make room or close the other program, then try again.</source><translation>Er is niets opgeslagen. Maak ruimte of sluit het andere programma, en probeer het opnieuw.</translation></message>
    <message><source>The disk is full.</source><translation>De schijf is vol.</translation></message>
    <message><source>Nothing was saved. Make room, then try again.</source><translation>Er is niets opgeslagen. Maak ruimte en probeer het opnieuw.</translation></message>
    <message><source>This place can't be written.</source><translation>Op deze plaats kan niet worden geschreven.</translation></message>
    <message><source>Nothing was saved. Check the rights on the folder, or whether another program locks it.</source><translation>Er is niets opgeslagen. Kijk of u rechten op de map hebt, en of een ander programma haar bezet houdt.</translation></message>
    <message><source>{file} could not be written.</source><translation>{file} kon niet worden geschreven.</translation></message>
    <message><source>The disk may be full or read-only. Choose another place; a file that was there is unchanged.</source><translation>Misschien is de schijf vol of alleen-lezen. Kies een andere plaats; een bestand dat er al stond, is ongewijzigd.</translation></message>
    <message><source>This is not there any more: {what} {number}.</source><translation>Dit is er niet meer: {what} {number}.</translation></message>
    <message><source>It may have been erased or moved.</source><translation>Misschien is het gewist of verplaatst.</translation></message>
    <message><source>This value can't be used: {field_name}.</source><translation>Deze waarde kan niet worden gebruikt: {field_name}.</translation></message>
    <message><source>Correct it and try again. Nothing was changed.</source><translation>Verbeter het en probeer het opnieuw. Er is niets gewijzigd.</translation></message>
    <message><source>This is not allowed now.</source><translation>Dit mag nu niet.</translation></message>
    <message><source>This could not be done ({code}).</source><translation>Dit kon niet ({code}).</translation></message>
    <message><source>Nothing was changed.</source><translation>Er is niets gewijzigd.</translation></message>
    <message><source>Your account may not do this.</source><translation>U mag dit niet met uw account.</translation></message>
    <message><source>Ask the owner of this administration.</source><translation>Vraag het de eigenaar van deze administratie.</translation></message>
    <message><source>There is an administration in this folder already.</source><translation>In deze map staat al een administratie.</translation></message>
    <message><source>Choose another folder, or open that one. Nothing was changed.</source><translation>Kies een andere map, of open die administratie. Er is niets gewijzigd.</translation></message>
    <message><source>This folder is not empty.</source><translation>Deze map is niet leeg.</translation></message>
    <message><source>Choose an empty folder, or a name that is not there yet. Nothing was changed.</source><translation>Kies een lege map, of een naam die nog niet bestaat. Er is niets gewijzigd.</translation></message>
    <message><source>The password is too short.</source><translation>Het wachtwoord is te kort.</translation></message>
    <message><source>Use eight characters or more; words are best.</source><translation>Gebruik acht tekens of meer; woorden zijn het best.</translation></message>
    <message><source>Your name is missing.</source><translation>Uw naam ontbreekt.</translation></message>
    <message><source>The audit trail names who did what.</source><translation>Het logboek noemt wie wat deed.</translation></message>
    <message><source>A recovery key has {expected} characters; this one has {found}.</source><translation>Een herstelsleutel heeft {expected} tekens; deze heeft er {found}.</translation></message>
    <message><source>Type all ten groups.</source><translation>Typ alle tien groepen.</translation></message>
    <message><source>Group {group} is not right.</source><translation>Groep {group} klopt niet.</translation></message>
    <message><source>Compare it with the sheet, letter by letter.</source><translation>Vergelijk haar letter voor letter met het blad.</translation></message>
    <message><source>The name of the business is missing.</source><translation>De naam van het bedrijf ontbreekt.</translation></message>
    <message><source>Fill in a name.</source><translation>Vul een naam in.</translation></message>
    <message><source>This term is not possible.</source><translation>Deze termijn kan niet.</translation></message>
    <message><source>Use {least} to {most} years.</source><translation>Gebruik {least} tot en met {most} jaar.</translation></message>
    <message><source>This number of minutes is not possible.</source><translation>Dit aantal minuten kan niet.</translation></message>
    <message><source>Use {least} to {most} minutes.</source><translation>Gebruik {least} tot en met {most} minuten.</translation></message>
    <message><source>A book year can't start on this day.</source><translation>Een boekjaar kan niet op deze dag beginnen.</translation></message>
    <message><source>Choose another day.</source><translation>Kies een andere dag.</translation></message>
    <message><source>This language is not there.</source><translation>Deze taal is er niet.</translation></message>
    <message><source>This appearance is not there.</source><translation>Deze weergave is er niet.</translation></message>
    <message><source>Up to and including</source><translation>Tot en met</translation></message>
    <message><source>Person</source><translation>Persoon</translation></message>
    <message><source>Customer number</source><translation>Klantnummer</translation></message>
    <message><source>Clear filters</source><translation>Filters wissen</translation></message>
    <message><source>Name of the organisation</source><translation>Naam van de organisatie</translation></message>
    <message><source>E-mail addresses, one per line</source><translation>E-mailadressen, één per regel</translation></message>
    <message><source>Telephone numbers, one per line</source><translation>Telefoonnummers, één per regel</translation></message>
    <message><source>The relation runs on (subscription or maintenance)</source><translation>De relatie loopt door (abonnement of onderhoud)</translation></message>
    <message><source>Receives the newsletter</source><translation>Ontvangt de nieuwsbrief</translation></message>
    <message><source>Choose a customer from the list.</source><translation>Kies een klant uit de lijst.</translation></message>
    <message><source>Invoices of this customer</source><translation>Facturen van deze klant</translation></message>
    <message><source>Actions on this customer</source><translation>Handelingen bij deze klant</translation></message>
    <message><source>Filter by state</source><translation>Filteren op status</translation></message>
    <message><source>List of customers</source><translation>Lijst met klanten</translation></message>
    <message><source>New administration</source><translation>Nieuwe administratie</translation></message>
    <message><source>Which business is this administration of? This stands on letters, agreements and the record of processing.</source><translation>Van welk bedrijf is deze administratie? Dit komt op brieven, overeenkomsten en in het verwerkingsregister.</translation></message>
    <message><source>Name of the business</source><translation>Naam van het bedrijf</translation></message>
    <message><source>How long do you keep customer data and invoices? You can change this later, and set other terms for other kinds of data.</source><translation>Hoe lang bewaart u klantgegevens en facturen? U kunt dit later wijzigen, en voor andere gegevens andere termijnen instellen.</translation></message>
    <message><source>Book year starts on</source><translation>Boekjaar begint op</translation></message>
    <message><source>Day on which the book year starts</source><translation>Dag waarop het boekjaar begint</translation></message>
    <message><source>Month in which the book year starts</source><translation>Maand waarin het boekjaar begint</translation></message>
    <message><source>What the law says</source><translation>Wat de wet zegt</translation></message>
    <message><source>Tax administration: seven years (AWR art. 52(4)). Real estate and sales through the one-stop shop: ten years.</source><translation>Basisadministratie voor de Belastingdienst: zeven jaar (art. 52 lid 4 AWR). Onroerende zaken en verkopen via het éénloketsysteem: tien jaar.</translation></message>
    <message><source>The data is kept in one folder on this computer, encrypted with your password. Nothing goes over the network.</source><translation>De gegevens staan in één map op deze computer, versleuteld met uw wachtwoord. Er gaat niets over het netwerk.</translation></message>
    <message><source>Folder</source><translation>Map</translation></message>
    <message><source>Choose…</source><translation>Kiezen…</translation></message>
    <message><source>Your name, for the audit trail</source><translation>Uw naam, voor het logboek</translation></message>
    <message><source>Password</source><translation>Wachtwoord</translation></message>
    <message><source>Password again</source><translation>Wachtwoord nogmaals</translation></message>
    <message><source>Strength of the password</source><translation>Sterkte van het wachtwoord</translation></message>
    <message><source>This is your recovery key: the only way in when the password is forgotten. Without both, nobody can open your data, not even the maker of AVGdesk.</source><translation>Dit is uw herstelsleutel: de enige toegang als u het wachtwoord vergeet. Zonder beide kan niemand uw gegevens openen, ook de maker van AVGdesk niet.</translation></message>
    <message><source>Take the sheet in your hand and type two of its groups, to be sure that it is readable.</source><translation>Neem het blad erbij en typ twee groepen over, zodat u zeker weet dat het leesbaar is.</translation></message>
    <message><source>Group</source><translation>Groep</translation></message>
    <message><source>Invoice number</source><translation>Factuurnummer</translation></message>
    <message><source>This day is assumed</source><translation>Deze dag is aangenomen</translation></message>
    <message><source>Choose an invoice from the list.</source><translation>Kies een factuur uit de lijst.</translation></message>
    <message><source>Attachments</source><translation>Bijlagen</translation></message>
    <message><source>List of invoices</source><translation>Lijst met facturen</translation></message>
    <message><source>Merge duplicates</source><translation>Dubbele klanten samenvoegen</translation></message>
    <message><source>Merge with</source><translation>Samenvoegen met</translation></message>
    <message><source>The two records side by side</source><translation>De twee klanten naast elkaar</translation></message>
    <message><source>To-do list</source><translation>Takenlijst</translation></message>
    <message><source>What ends in each year: customers and other records</source><translation>Wat per jaar afloopt: klanten en andere gegevens</translation></message>
    <message><source>Click a year to see who it concerns</source><translation>Klik op een jaar om te zien om wie het gaat</translation></message>
    <message><source>Your administration</source><translation>Uw administratie</translation></message>
    <message><source>Term shorter than the law's</source><translation>Termijn korter dan de wet</translation></message>
    <message><source>This week</source><translation>Deze week</translation></message>
    <message><source>Open with the recovery key</source><translation>Openen met de herstelsleutel</translation></message>
    <message><source>Type the recovery key from your printed sheet: ten groups of five characters. Capitals, spaces and dashes make no difference.</source><translation>Typ de herstelsleutel van uw herstelblad: tien groepen van vijf tekens. Hoofdletters, spaties en streepjes maken niet uit.</translation></message>
    <message><source>Choose a new password. The recovery key stays valid.</source><translation>Kies een nieuw wachtwoord. De herstelsleutel blijft geldig.</translation></message>
    <message><source>New password</source><translation>Nieuw wachtwoord</translation></message>
    <message><source>New password again</source><translation>Nieuw wachtwoord nogmaals</translation></message>
    <message><source>The business</source><translation>Het bedrijf</translation></message>
    <message><source>Contact for privacy</source><translation>Contact voor privacy</translation></message>
    <message><source>Who customers turn to with a question or request about their data. Stands on letters and agreements.</source><translation>Bij wie klanten terechtkunnen met een vraag of verzoek over hun gegevens. Staat op brieven en overeenkomsten.</translation></message>
    <message><source>Undo changes</source><translation>Wijzigingen ongedaan maken</translation></message>
    <message><source>Book year and retention term</source><translation>Boekjaar en bewaartermijn</translation></message>
    <message><source>Retention term in years</source><translation>Bewaartermijn in jaren</translation></message>
    <message><source>A changed term or book year counts for every customer and invoice at once; every date is computed again.</source><translation>Een gewijzigde termijn of een gewijzigd boekjaar geldt meteen voor elke klant en factuur; alle data worden opnieuw berekend.</translation></message>
    <message><source>Language and appearance</source><translation>Taal en weergave</translation></message>
    <message><source>Lock</source><translation>Vergrendeling</translation></message>
    <message><source>After this many minutes without a key or a mouse click the administration is closed, until somebody types a password again. Ctrl+L locks at once.</source><translation>Na zo veel minuten zonder toets of muisklik wordt de administratie gesloten, tot iemand weer een wachtwoord typt. Ctrl+L vergrendelt meteen.</translation></message>
    <message><source>Minutes</source><translation>Minuten</translation></message>
    <message><source>AVGdesk</source><translation>AVGdesk</translation></message>
    <message><source>Password forgotten: use the recovery key…</source><translation>Wachtwoord vergeten: de herstelsleutel gebruiken…</translation></message>
    <message><source>Open another administration…</source><translation>Een andere administratie openen…</translation></message>
    <message><source>Make a new administration…</source><translation>Een nieuwe administratie maken…</translation></message>
    <message><source>Statutory until</source><translation>Wettelijk t/m</translation></message>
    <message><source>Open</source><translation>Openen</translation></message>
    <message><source>Soon</source><translation>Binnenkort</translation></message>
    <message><source>Waiting</source><translation>Wacht</translation></message>
    <message><source>Amount including VAT</source><translation>Bedrag met btw</translation></message>
    <message><source>With a minus for a credit note</source><translation>Met een min voor een creditnota</translation></message>
    <message><source>{number}  invoice of {name}</source><translation>{number}  factuur van {name}</translation></message>
    <message><source>no end date yet: not paid</source><translation>nog geen einddatum: niet betaald</translation></message>
    <message><source>more than {count}</source><translation>meer dan {count}</translation></message>
    <message><source>inspection {name}</source><translation>inzage {name}</translation></message>
    <message><source>answer to {name}</source><translation>antwoord aan {name}</translation></message>
</context>
</TS>
