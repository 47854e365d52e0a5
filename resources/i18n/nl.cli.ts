<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>cli</name>
    <message>
        <source>make a new, empty administration</source>
        <translation>maak een nieuwe, lege administratie</translation>
    </message>
    <message>
        <source>make an administration with invented customers</source>
        <translation>maak een administratie met verzonnen klanten</translation>
    </message>
    <message>
        <source>read files of the bookkeeping, invoices or customers</source>
        <translation>lees bestanden in van de boekhouding, facturen of klanten</translation>
    </message>
    <message>
        <source>list customers and suppliers</source>
        <translation>toon klanten en leveranciers</translation>
    </message>
    <message>
        <source>list invoices</source>
        <translation>toon facturen</translation>
    </message>
    <message>
        <source>change a customer or an invoice</source>
        <translation>wijzig een klant of een factuur</translation>
    </message>
    <message>
        <source>write customers, invoices or what is left of erasures to a file</source>
        <translation>schrijf klanten, facturen of wat van wissingen overblijft naar een bestand</translation>
    </message>
    <message>
        <source>list until when everything must be kept, and why</source>
        <translation>toon tot wanneer alles bewaard moet blijven, en waarom</translation>
    </message>
    <message>
        <source>erase what may go</source>
        <translation>wis wat weg mag</translation>
    </message>
    <message>
        <source>stop every erasure of a customer, because of a dispute</source>
        <translation>houd het wissen van een klant tegen, wegens een geschil</translation>
    </message>
    <message>
        <source>end that stop</source>
        <translation>hef dat weer op</translation>
    </message>
    <message>
        <source>list or change the retention rules</source>
        <translation>toon of wijzig de bewaartermijnen</translation>
    </message>
    <message>
        <source>make a processor agreement</source>
        <translation>maak een verwerkersovereenkomst</translation>
    </message>
    <message>
        <source>list processor agreements</source>
        <translation>toon de verwerkersovereenkomsten</translation>
    </message>
    <message>
        <source>register an agreement that came back signed</source>
        <translation>leg vast dat een overeenkomst getekend terug is</translation>
    </message>
    <message>
        <source>countersign an agreement</source>
        <translation>teken een overeenkomst mee</translation>
    </message>
    <message>
        <source>register, extend or close a request of a data subject</source>
        <translation>leg een verzoek van een betrokkene vast, verleng het of sluit het</translation>
    </message>
    <message>
        <source>list requests of data subjects</source>
        <translation>toon de verzoeken van betrokkenen</translation>
    </message>
    <message>
        <source>write everything that is kept on a customer</source>
        <translation>schrijf alles op wat over een klant wordt bewaard</translation>
    </message>
    <message>
        <source>book, change or close an appointment for inspection</source>
        <translation>maak, wijzig of sluit een afspraak voor inzage</translation>
    </message>
    <message>
        <source>list appointments</source>
        <translation>toon de afspraken</translation>
    </message>
    <message>
        <source>show or verify the audit trail</source>
        <translation>toon of controleer het logboek</translation>
    </message>
    <message>
        <source>make a backup and read it back</source>
        <translation>maak een reservekopie en lees die terug</translation>
    </message>
    <message>
        <source>check an administration or a backup</source>
        <translation>controleer een administratie of een reservekopie</translation>
    </message>
    <message>
        <source>put a backup back</source>
        <translation>zet een reservekopie terug</translation>
    </message>
    <message>
        <source>change the password</source>
        <translation>wijzig het wachtwoord</translation>
    </message>
    <message>
        <source>list the users</source>
        <translation>toon de gebruikers</translation>
    </message>
    <message>
        <source>add a user</source>
        <translation>voeg een gebruiker toe</translation>
    </message>
    <message>
        <source>remove a user</source>
        <translation>verwijder een gebruiker</translation>
    </message>
    <message>
        <source>Keep and erase customer data as the privacy law asks.</source>
        <translation>Klantgegevens bewaren en wissen zoals de privacywet het vraagt.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Gestopt. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>show the version and stop</source>
        <translation>toon de versie en stop</translation>
    </message>
    <message>
        <source>answer in JSON on standard output</source>
        <translation>antwoord in JSON op de standaarduitvoer</translation>
    </message>
    <message>
        <source>the file with the password (otherwise AVGDESK_PASSWORD, or a question)</source>
        <translation>het bestand met het wachtwoord (anders AVGDESK_PASSWORD, of een vraag)</translation>
    </message>
    <message>
        <source>the file with the recovery key, instead of a password</source>
        <translation>het bestand met de herstelsleutel, in plaats van een wachtwoord</translation>
    </message>
    <message>
        <source>the user whose password it must be</source>
        <translation>de gebruiker van wie het wachtwoord moet zijn</translation>
    </message>
    <message>
        <source>the language of the messages (otherwise AVGDESK_LANGUAGE)</source>
        <translation>de taal van de meldingen (anders AVGDESK_LANGUAGE)</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>OPDRACHT</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>opdrachten</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>ACTIE</translation>
    </message>
    <message>
        <source>the folder of the administration</source>
        <translation>de map van de administratie</translation>
    </message>
    <message>
        <source>{value} is not a date; write it as 2026-12-31</source>
        <translation>{value} is geen datum; schrijf die als 2026-12-31</translation>
    </message>
    <message>
        <source>{value} is not a moment; write it as 2026-12-31 09:30</source>
        <translation>{value} is geen tijdstip; schrijf dat als 2026-12-31 09:30</translation>
    </message>
    <message>
        <source>{value} is not a whole number above zero</source>
        <translation>{value} is geen geheel getal boven nul</translation>
    </message>
    <message>
        <source>{value} is not one of: {allowed}</source>
        <translation>{value} is niet een van: {allowed}</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Wachtwoord: </translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>Nieuw wachtwoord: </translation>
    </message>
    <message>
        <source>The same password again: </source>
        <translation>Nogmaals hetzelfde wachtwoord: </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Niets gevonden.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>gebruik: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>opties</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>argumenten</translation>
    </message>
    <message>
        <source>show this help and stop</source>
        <translation>toon deze hulp en stop</translation>
    </message>
    <message>
        <source>these arguments are missing: %s</source>
        <translation>deze argumenten ontbreken: %s</translation>
    </message>
    <message>
        <source>unknown arguments: %s</source>
        <translation>onbekende argumenten: %s</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>%(value)r is not one of: %(choices)s</source>
        <translation>%(value)r is niet een van: %(choices)s</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>er ontbreekt een waarde</translation>
    </message>
    <message>
        <source>at least one value is missing</source>
        <translation>er ontbreekt minstens één waarde</translation>
    </message>
    <message>
        <source>%(value)r can't be used here</source>
        <translation>%(value)r kan hier niet</translation>
    </message>
    <message>
        <source>not together with %s</source>
        <translation>niet samen met %s</translation>
    </message>
    <message>
        <source>one of these arguments is missing: %s</source>
        <translation>een van deze argumenten ontbreekt: %s</translation>
    </message>
    <message>
        <source>no value goes with this: %r</source>
        <translation>hier hoort geen waarde bij: %r</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>administratie</translation>
    </message>
    <message>
        <source>schema version</source>
        <translation>schemaversie</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>klanten</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>facturen</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>klantnummer</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>street</source>
        <translation>straat</translation>
    </message>
    <message>
        <source>house number</source>
        <translation>huisnummer</translation>
    </message>
    <message>
        <source>addition</source>
        <translation>toevoeging</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>postcode</translation>
    </message>
    <message>
        <source>town</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>country</source>
        <translation>land</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>e-mailadressen</translation>
    </message>
    <message>
        <source>telephone numbers</source>
        <translation>telefoonnummers</translation>
    </message>
    <message>
        <source>Chamber of Commerce number</source>
        <translation>KvK-nummer</translation>
    </message>
    <message>
        <source>relation ended</source>
        <translation>relatie beëindigd</translation>
    </message>
    <message>
        <source>keep until</source>
        <translation>bewaren tot en met</translation>
    </message>
    <message>
        <source>the law's term until</source>
        <translation>wettelijke termijn tot en met</translation>
    </message>
    <message>
        <source>state</source>
        <translation>toestand</translation>
    </message>
    <message>
        <source>issued on</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>paid on</source>
        <translation>betaald op</translation>
    </message>
    <message>
        <source>payment assumed</source>
        <translation>betaling aangenomen</translation>
    </message>
    <message>
        <source>amount in cents</source>
        <translation>bedrag in centen</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>munt</translation>
    </message>
    <message>
        <source>file</source>
        <translation>bestand</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rij</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rijen</translation>
    </message>
    <message>
        <source>column</source>
        <translation>kolom</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reden</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>customers added</source>
        <translation>klanten toegevoegd</translation>
    </message>
    <message>
        <source>customers changed</source>
        <translation>klanten gewijzigd</translation>
    </message>
    <message>
        <source>invoices added</source>
        <translation>facturen toegevoegd</translation>
    </message>
    <message>
        <source>invoices changed</source>
        <translation>facturen gewijzigd</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>regels</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>ongeschonden</translation>
    </message>
    <message>
        <source>last seal</source>
        <translation>laatste zegel</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>redenen</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>gecontroleerd</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>problemen</translation>
    </message>
    <message>
        <source>{file} is not a text file in UTF-8.</source>
        <translation>{file} is geen tekstbestand in UTF-8.</translation>
    </message>
    <message>
        <source>The first line of {file} is empty.</source>
        <translation>De eerste regel van {file} is leeg.</translation>
    </message>
    <message>
        <source>{file}: there is no such file or folder.</source>
        <translation>{file}: zo'n bestand of map is er niet.</translation>
    </message>
    <message>
        <source>{file} can't be read or written: {reason}</source>
        <translation>{file} kan niet worden gelezen of geschreven: {reason}</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Een bestand</translation>
    </message>
    <message>
        <source>A mistake in AVGdesk itself ({kind}, {where}). Nothing that was not finished was saved.</source>
        <translation>Een fout in AVGdesk zelf ({kind}, {where}). Wat niet klaar was, is niet bewaard.</translation>
    </message>
    <message>
        <source>There is no password.</source>
        <translation>Er is geen wachtwoord.</translation>
    </message>
    <message>
        <source>Use --password-file or the variable AVGDESK_PASSWORD.</source>
        <translation>Gebruik --password-file of de variabele AVGDESK_PASSWORD.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>De twee wachtwoorden zijn niet gelijk.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Er is niets gemaakt.</translation>
    </message>
    <message>
        <source>This password belongs to another user than the one you named.</source>
        <translation>Dit wachtwoord is van een andere gebruiker dan u noemde.</translation>
    </message>
    <message>
        <source>{file} can't be read.</source>
        <translation>{file} kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Check the name and whether you may read it.</source>
        <translation>Controleer de naam en of u het mag lezen.</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation>{file} bestaat al.</translation>
    </message>
    <message>
        <source>Choose another name. Nothing was changed.</source>
        <translation>Kies een andere naam. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>{value} is not a field with a value.</source>
        <translation>{value} is geen veld met een waarde.</translation>
    </message>
    <message>
        <source>Write it as town=Breda.</source>
        <translation>Schrijf het als town=Breda.</translation>
    </message>
    <message>
        <source>The field {field} is given twice.</source>
        <translation>Het veld {field} staat er twee keer.</translation>
    </message>
    <message>
        <source>There is no field {field}.</source>
        <translation>Een veld {field} is er niet.</translation>
    </message>
    <message>
        <source>The fields are: {expected}.</source>
        <translation>De velden zijn: {expected}.</translation>
    </message>
    <message>
        <source>The field {field} can't be set.</source>
        <translation>Het veld {field} kan niet worden ingevuld.</translation>
    </message>
    <message>
        <source>It follows from the other fields.</source>
        <translation>Het volgt uit de andere velden.</translation>
    </message>
    <message>
        <source>{field}: {value} is not a date.</source>
        <translation>{field}: {value} is geen datum.</translation>
    </message>
    <message>
        <source>Write it as 2026-12-31.</source>
        <translation>Schrijf die als 2026-12-31.</translation>
    </message>
    <message>
        <source>{field}: {value} is neither yes nor no.</source>
        <translation>{field}: {value} is geen ja of nee.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Schrijf true of false.</translation>
    </message>
    <message>
        <source>{field}: {value} is not an amount in whole cents.</source>
        <translation>{field}: {value} is geen bedrag in hele centen.</translation>
    </message>
    <message>
        <source>Write € 12.50 as 1250.</source>
        <translation>Schrijf € 12,50 als 1250.</translation>
    </message>
    <message>
        <source>{field}: {value} is not known.</source>
        <translation>{field}: {value} is niet bekend.</translation>
    </message>
    <message>
        <source>One of: {expected}.</source>
        <translation>Een van: {expected}.</translation>
    </message>
    <message>
        <source>A payment can be assumed only with a day.</source>
        <translation>Een betaling kan alleen met een dag worden aangenomen.</translation>
    </message>
    <message>
        <source>Give paid_on as well.</source>
        <translation>Geef ook paid_on.</translation>
    </message>
    <message>
        <source>only those with data that looks wrong</source>
        <translation>alleen die met gegevens die niet lijken te kloppen</translation>
    </message>
    <message>
        <source>only those in which this text occurs</source>
        <translation>alleen die waarin deze tekst voorkomt</translation>
    </message>
    <message>
        <source>one of: {allowed}</source>
        <translation>een van: {allowed}</translation>
    </message>
    <message>
        <source>no more than this many</source>
        <translation>niet meer dan zoveel</translation>
    </message>
    <message>
        <source>only the invoices of this customer</source>
        <translation>alleen de facturen van deze klant</translation>
    </message>
    <message>
        <source>change a customer</source>
        <translation>wijzig een klant</translation>
    </message>
    <message>
        <source>change an invoice</source>
        <translation>wijzig een factuur</translation>
    </message>
    <message>
        <source>whose invoice, when two customers have this number</source>
        <translation>van wie de factuur is, als twee klanten dit nummer hebben</translation>
    </message>
    <message>
        <source>the fields as the lists name them</source>
        <translation>de velden zoals de lijsten ze noemen</translation>
    </message>
    <message>
        <source>There is no folder {file}.</source>
        <translation>Een map {file} is er niet.</translation>
    </message>
    <message>
        <source>Make it first. Nothing was changed.</source>
        <translation>Maak die eerst. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>a folder that is empty or not there yet</source>
        <translation>een map die leeg is of nog niet bestaat</translation>
    </message>
    <message>
        <source>the name of the business</source>
        <translation>de naam van het bedrijf</translation>
    </message>
    <message>
        <source>its number at the Chamber of Commerce</source>
        <translation>het nummer bij de Kamer van Koophandel</translation>
    </message>
    <message>
        <source>the name of the first user</source>
        <translation>de naam van de eerste gebruiker</translation>
    </message>
    <message>
        <source>write the recovery key as a sheet to print</source>
        <translation>schrijf de herstelsleutel op een blad om af te drukken</translation>
    </message>
    <message>
        <source>write the recovery key as text</source>
        <translation>schrijf de herstelsleutel als tekst</translation>
    </message>
    <message>
        <source>Making the demo administration</source>
        <translation>De demo-administratie maken</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>There is no customer or supplier with number {number}.</source>
        <translation>Een klant of leverancier met nummer {number} is er niet.</translation>
    </message>
    <message>
        <source>There is no invoice with number {number}.</source>
        <translation>Een factuur met nummer {number} is er niet.</translation>
    </message>
    <message><source>entry</source><translation>regel</translation></message>
    <message><source>local time</source><translation>plaatselijke tijd</translation></message>
    <message><source>computer</source><translation>computer</translation></message>
    <message><source>IP address</source><translation>IP-adres</translation></message>
    <message><source>action</source><translation>handeling</translation></message>
    <message><source>about</source><translation>over</translation></message>
    <message><source>details</source><translation>bijzonderheden</translation></message>
    <message><source>identifier</source><translation>kenmerk</translation></message>
    <message><source>a Saturday</source><translation>een zaterdag</translation></message>
    <message><source>a Sunday</source><translation>een zondag</translation></message>
    <message><source>a holiday</source><translation>een feestdag</translation></message>
    <message><source>Check the name after --user, or leave it out.</source><translation>Controleer de naam achter --user, of laat die weg.</translation></message>
    <message><source>Save it as plain text in UTF-8.</source><translation>Bewaar het als platte tekst in UTF-8.</translation></message>
    <message><source>Put what is asked for on the first line.</source><translation>Zet op de eerste regel wat er gevraagd wordt.</translation></message>
    <message><source>Check the number in the list of customers.</source><translation>Kijk het nummer na in de lijst met klanten.</translation></message>
    <message><source>Check the number in the list of invoices.</source><translation>Kijk het nummer na in de lijst met facturen.</translation></message>
    <message><source>Leave one of them out.</source><translation>Laat er een weg.</translation></message>
    <message><source>at</source><translation>tijdstip</translation></message>
    <message><source>entry of the audit trail</source><translation>regel in het logboek</translation></message>
    <message><source>list the anonymous totals that remain</source><translation>toon de anonieme totalen die overblijven</translation></message>
    <message><source>list what was erased, without names</source><translation>toon wat is gewist, zonder namen</translation></message>
    <message><source>period</source><translation>periode</translation></message>
    <message><source>reference</source><translation>kenmerk</translation></message>
    <message><source>user</source><translation>gebruiker</translation></message>
</context>
</TS>
