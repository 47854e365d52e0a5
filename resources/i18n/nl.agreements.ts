<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>agreements</name>
    <message><source>draft</source><translation>concept</translation></message>
    <message><source>waits for them</source><translation>wacht op hen</translation></message>
    <message><source>yours to sign</source><translation>u moet tekenen</translation></message>
    <message><source>send copy</source><translation>kopie sturen</translation></message>
    <message><source>copy returned</source><translation>kopie teruggestuurd</translation></message>
    <message><source>in force</source><translation>van kracht</translation></message>
    <message><source>replaced</source><translation>vervangen</translation></message>
    <message><source>withdrawn</source><translation>ingetrokken</translation></message>
    <message><source>Drawn up</source><translation>Opgesteld</translation></message>
    <message><source>Offered</source><translation>Aangeboden</translation></message>
    <message><source>Received signed</source><translation>Getekend ontvangen</translation></message>
    <message><source>Countersigned</source><translation>Medeondertekend</translation></message>
    <message><source>Copy returned</source><translation>Kopie retour</translation></message>
    <message><source>In force</source><translation>Van kracht</translation></message>
    <message><source>Ended</source><translation>Beëindigd</translation></message>
    <message><source>Replaced</source><translation>Vervangen</translation></message>
    <message><source>Withdrawn</source><translation>Ingetrokken</translation></message>
    <message><source>we are the processor</source><translation>wij zijn verwerker</translation></message>
    <message><source>we are the controller</source><translation>wij zijn verwerkingsverantwoordelijke</translation></message>
    <message><source>Running</source><translation>Lopend</translation></message>
    <message><source>Waiting for a signature</source><translation>Wacht op handtekening</translation></message>
    <message><source>Ending or due for review</source><translation>Loopt af of nakijken</translation></message>
    <message><source>Drafts</source><translation>Concepten</translation></message>
    <message><source>Ended and replaced</source><translation>Beëindigd en vervangen</translation></message>
    <message><source>All</source><translation>Alle</translation></message>
    <message><source>The data were returned</source><translation>De gegevens zijn teruggegeven</translation></message>
    <message><source>The data were erased</source><translation>De gegevens zijn gewist</translation></message>
    <message><source>The data were returned and then erased</source><translation>De gegevens zijn teruggegeven en daarna gewist</translation></message>
    <message><source>The data must be kept by law</source><translation>De gegevens moeten volgens de wet bewaard blijven</translation></message>
    <message><source>There were no data</source><translation>Er waren geen gegevens</translation></message>
    <message><source>signed PDF</source><translation>getekende PDF</translation></message>
    <message><source>scan</source><translation>scan</translation></message>
    <message><source>on paper, in the binder</source><translation>op papier, in de map</translation></message>
    <message><source>with a certificate</source><translation>met een certificaat</translation></message>
    <message><source>drawn on the screen</source><translation>getekend op het scherm</translation></message>
    <message><source>receipt undone</source><translation>ontvangst ongedaan gemaakt</translation></message>
    <message><source>by post</source><translation>per post</translation></message>
    <message><source>by e-mail</source><translation>per e-mail</translation></message>
    <message><source>handed over</source><translation>overhandigd</translation></message>
    <message><source>No other processor without the controller's consent</source><translation>Geen andere verwerker zonder toestemming</translation></message>
    <message><source>Subject, duration, nature, purpose, kinds of data and of people</source><translation>Onderwerp, duur, aard, doel, soorten gegevens en betrokkenen</translation></message>
    <message><source>Only on documented instructions, transfers included</source><translation>Alleen op schriftelijke instructies, ook bij doorgifte</translation></message>
    <message><source>Secrecy of everybody with access</source><translation>Geheimhouding door iedereen met toegang</translation></message>
    <message><source>Security (article 32)</source><translation>Beveiliging (artikel 32)</translation></message>
    <message><source>Conditions for sub-processors</source><translation>Voorwaarden voor subverwerkers</translation></message>
    <message><source>Help with requests of data subjects</source><translation>Hulp bij verzoeken van betrokkenen</translation></message>
    <message><source>Help with security, breaches and impact assessments</source><translation>Hulp bij beveiliging, datalekken en effectbeoordelingen</translation></message>
    <message><source>Erasing or returning at the end</source><translation>Wissen of teruggeven aan het einde</translation></message>
    <message><source>Information and audits</source><translation>Informatie en controles</translation></message>
    <message><source>The same duties for sub-processors, and liability for them</source><translation>Dezelfde plichten voor subverwerkers, en aansprakelijkheid voor hen</translation></message>
    <message><source>In writing or electronic form</source><translation>Schriftelijk of elektronisch</translation></message>
    <message><source>covered</source><translation>geregeld</translation></message>
    <message><source>read and found</source><translation>gelezen en gevonden</translation></message>
    <message><source>probably; read it</source><translation>waarschijnlijk; lees na</translation></message>
    <message><source>not found</source><translation>niet gevonden</translation></message>
    <message><source>Fill it in in annex {annex}, then issue it again.</source><translation>Vul dit aan in bijlage {annex} en bied de overeenkomst daarna opnieuw aan.</translation></message>
    <message><source>There is no agreement {number}.</source><translation>Er is geen overeenkomst {number}.</translation></message>
    <message><source>Check the number in the list of agreements.</source><translation>Kijk het nummer na in de lijst van overeenkomsten.</translation></message>
    <message><source>There is no file with this agreement.</source><translation>Er is geen bestand bij deze overeenkomst.</translation></message>
    <message><source>It is on paper, in the binder.</source><translation>De overeenkomst zit op papier in de map.</translation></message>
    <message><source>Agreement {number} has gone too far for that, or not far enough.</source><translation>Overeenkomst {number} is daarvoor al te ver, of nog niet ver genoeg.</translation></message>
    <message><source>Its timeline says what comes next.</source><translation>Bij Voortgang staat wat de volgende stap is.</translation></message>
    <message><source>{day} can't be right here: the first possible day is {earliest}, the last {latest}.</source><translation>{day} kan hier niet kloppen: de eerste mogelijke dag is {earliest}, de laatste {latest}.</translation></message>
    <message><source>Correct the date.</source><translation>Verbeter de datum.</translation></message>
    <message><source>Agreement {number} was issued and can't be changed any more.</source><translation>Overeenkomst {number} is aangeboden en kan niet meer worden gewijzigd.</translation></message>
    <message><source>Make a new version of it.</source><translation>Maak er een nieuwe versie van.</translation></message>
    <message><source>There is a draft of a new version of {number} already.</source><translation>Er is al een concept van een nieuwe versie van {number}.</translation></message>
    <message><source>Go on with that.</source><translation>Ga daarmee verder.</translation></message>
    <message><source>Agreement {number} is a text of the other party.</source><translation>Overeenkomst {number} is een tekst van de andere partij.</translation></message>
    <message><source>Ask them for a new version and register that.</source><translation>Vraag hun om een nieuwe versie en leg die vast.</translation></message>
    <message><source>Agreement {number} is over.</source><translation>Overeenkomst {number} is afgelopen.</translation></message>
    <message><source>Agreement {number} does not wait for the other party.</source><translation>Overeenkomst {number} wacht niet op de andere partij.</translation></message>
    <message><source>There is an agreement already: {number}.</source><translation>Er is al een overeenkomst: {number}.</translation></message>
    <message><source>Make a new version of that one.</source><translation>Maak daar een nieuwe versie van.</translation></message>
    <message><source>The last day, {value}, has passed.</source><translation>De laatste dag, {value}, is al geweest.</translation></message>
    <message><source>Choose a later day, or none.</source><translation>Kies een latere dag, of geen.</translation></message>
    <message><source>The service is not named.</source><translation>De dienst is niet genoemd.</translation></message>
    <message><source>The purpose is not named.</source><translation>Het doel is niet genoemd.</translation></message>
    <message><source>Nothing is ticked for what is done with the data.</source><translation>Er is niet aangevinkt wat er met de gegevens gebeurt.</translation></message>
    <message><source>No kinds of data are ticked.</source><translation>Er zijn geen soorten gegevens aangevinkt.</translation></message>
    <message><source>Nobody is ticked as the people concerned.</source><translation>Er is niet aangevinkt om wie het gaat.</translation></message>
    <message><source>No security measures are ticked.</source><translation>Er zijn geen beveiligingsmaatregelen aangevinkt.</translation></message>
    <message><source>A sub-processor outside the EU has no safeguard for the transfer.</source><translation>Een subverwerker buiten de EU heeft geen waarborg voor de doorgifte.</translation></message>
    <message><source>The term for reporting a breach must be 1 to 72 hours.</source><translation>De termijn voor het melden van een datalek moet 1 tot 72 uur zijn.</translation></message>
    <message><source>The text does not cover all of article 28: {clauses}.</source><translation>De tekst regelt niet alles van artikel 28: {clauses} ontbreekt.</translation></message>
    <message><source>Complete the text, or confirm in the check that you found these points in it.</source><translation>Vul de tekst aan, of bevestig bij de controle dat u deze punten erin hebt gevonden.</translation></message>
    <message><source>This file is another agreement: {found}, not {number}.</source><translation>Dit bestand is een andere overeenkomst: {found}, niet {number}.</translation></message>
    <message><source>Choose the right file, or register it with {found}.</source><translation>Kies het juiste bestand, of leg het vast bij {found}.</translation></message>
    <message><source>The text was changed. Page {page} says “{received}” where {number} says “{issued}”.</source><translation>De tekst is veranderd. Op blad {page} staat “{received}” waar in {number} “{issued}” staat.</translation></message>
    <message><source>Do not sign it. Send the issued text again, or make a new version with what you agree to.</source><translation>Teken dit niet. Stuur de aangeboden tekst opnieuw, of maak een nieuwe versie met wat u wel wilt afspreken.</translation></message>
    <message><source>The file was changed after it was signed; the signature ({signer}) no longer counts.</source><translation>Het bestand is na het tekenen veranderd; de handtekening ({signer}) telt niet meer.</translation></message>
    <message><source>Ask for the signed file again.</source><translation>Vraag het getekende bestand opnieuw op.</translation></message>
    <message><source>The file is signed only in your own field, not in that of the other party.</source><translation>Het bestand is alleen in uw eigen veld getekend, niet in dat van de andere partij.</translation></message>
    <message><source>Ask the other party to sign in its own field.</source><translation>Vraag de andere partij om in het eigen veld te tekenen.</translation></message>
    <message><source>Nobody signed this file.</source><translation>Niemand heeft dit bestand getekend.</translation></message>
    <message><source>Is the signature on paper? Then register a scan, or that the paper is in the binder.</source><translation>Staat de handtekening op papier? Leg dan een scan vast, of dat het papier in de map zit.</translation></message>
    <message><source>This is not the password of the certificate file.</source><translation>Dit is niet het wachtwoord van het certificaatbestand.</translation></message>
    <message><source>Type it again.</source><translation>Typ het opnieuw.</translation></message>
    <message><source>This file holds no certificate with a key.</source><translation>In dit bestand zit geen certificaat met sleutel.</translation></message>
    <message><source>Choose a file that ends in .p12 or .pfx, as the issuer gave it.</source><translation>Kies een bestand dat eindigt op .p12 of .pfx, zoals u het van de uitgever kreeg.</translation></message>
    <message><source>This certificate ended on {day}.</source><translation>Dit certificaat is verlopen op {day}.</translation></message>
    <message><source>Ask the issuer for a new one.</source><translation>Vraag de uitgever om een nieuw.</translation></message>
    <message><source>This file holds no certificate.</source><translation>In dit bestand zit geen certificaat.</translation></message>
    <message><source>Choose a file that ends in .pem, .crt or .cer.</source><translation>Kies een bestand dat eindigt op .pem, .crt of .cer.</translation></message>
    <message><source>This template is not there any more.</source><translation>Dit sjabloon is er niet meer.</translation></message>
    <message><source>Choose another.</source><translation>Kies een ander.</translation></message>
    <message><source>The program's own text can't be changed.</source><translation>De tekst van het programma zelf kan niet worden gewijzigd.</translation></message>
    <message><source>Make a copy and change that.</source><translation>Maak een kopie en wijzig die.</translation></message>
    <message><source>The template needs a name of at most {longest} characters.</source><translation>Het sjabloon heeft een naam nodig van ten hoogste {longest} tekens.</translation></message>
    <message><source>Give it a name.</source><translation>Geef het een naam.</translation></message>
    <message><source>There is a template “{value}” already.</source><translation>Er is al een sjabloon “{value}”.</translation></message>
    <message><source>Give it another name.</source><translation>Geef het een andere naam.</translation></message>
    <message><source>The template is empty.</source><translation>Het sjabloon is leeg.</translation></message>
    <message><source>Write or load a text.</source><translation>Schrijf een tekst, of open er een.</translation></message>
    <message><source>This is no text file.</source><translation>Dit is geen tekstbestand.</translation></message>
    <message><source>Save the text as plain text (.txt or .md) first, then load that.</source><translation>Bewaar de tekst eerst als platte tekst (.txt of .md) en open die.</translation></message>
    <message><source>Line {line}: {{{{{placeholder}}}}} is unknown.</source><translation>Regel {line}: {{{{{placeholder}}}}} is onbekend.</translation></message>
    <message><source>Choose one from the list of placeholders.</source><translation>Kies er een uit de lijst van invulplekken.</translation></message>
    <message><source>Line {line}: {placeholder} belongs to nothing.</source><translation>Regel {line}: {placeholder} hoort nergens bij.</translation></message>
    <message><source>A placeholder looks like {{{{number}}}}, without spaces in its name.</source><translation>Een invulplek ziet er zo uit: {{{{number}}}}, zonder spaties in de naam.</translation></message>
    <message><source>These characters can't be printed: {characters}</source><translation>Deze tekens kunnen niet worden afgedrukt: {characters}</translation></message>
    <message><source>Write them otherwise, in letters that are on the keyboard.</source><translation>Schrijf ze anders, met letters die op het toetsenbord staan.</translation></message>
    <message><source>This kind of file can't be used.</source><translation>Dit soort bestand kan niet worden gebruikt.</translation></message>
    <message><source>Choose a PDF, JPEG or PNG.</source><translation>Kies een PDF, JPEG of PNG.</translation></message>
    <message><source>The PDF is damaged and can't be read.</source><translation>De PDF is beschadigd en kan niet worden gelezen.</translation></message>
    <message><source>Ask for the file again.</source><translation>Vraag het bestand opnieuw op.</translation></message>
    <message><source>The PDF is locked with a password.</source><translation>De PDF is beveiligd met een wachtwoord.</translation></message>
    <message><source>Ask for a file without password.</source><translation>Vraag om een bestand zonder wachtwoord.</translation></message>
    <message><source>The picture is damaged and can't be read.</source><translation>De afbeelding is beschadigd en kan niet worden gelezen.</translation></message>
    <message><source>Scan it again.</source><translation>Scan het opnieuw.</translation></message>
    <message><source>Agreement drawn up</source><translation>Overeenkomst opgesteld</translation></message>
    <message><source>Draft of an agreement changed</source><translation>Concept van een overeenkomst gewijzigd</translation></message>
    <message><source>Draft of an agreement thrown away</source><translation>Concept van een overeenkomst weggegooid</translation></message>
    <message><source>Agreement issued</source><translation>Overeenkomst aangeboden</translation></message>
    <message><source>Agreements issued in bulk</source><translation>Overeenkomsten in één keer aangeboden</translation></message>
    <message><source>Agreement received signed</source><translation>Overeenkomst getekend ontvangen</translation></message>
    <message><source>Receipt of an agreement undone</source><translation>Ontvangst van een overeenkomst ongedaan gemaakt</translation></message>
    <message><source>Agreement countersigned</source><translation>Overeenkomst medeondertekend</translation></message>
    <message><source>Copy of an agreement returned</source><translation>Kopie van een overeenkomst teruggestuurd</translation></message>
    <message><source>Agreement put in force</source><translation>Overeenkomst van kracht geworden</translation></message>
    <message><source>Agreement ended</source><translation>Overeenkomst beëindigd</translation></message>
    <message><source>Agreement withdrawn</source><translation>Overeenkomst ingetrokken</translation></message>
    <message><source>New version of an agreement begun</source><translation>Nieuwe versie van een overeenkomst begonnen</translation></message>
    <message><source>Review date of an agreement set</source><translation>Datum om een overeenkomst na te kijken gezet</translation></message>
    <message><source>Agreement of another party registered</source><translation>Overeenkomst van een andere partij vastgelegd</translation></message>
    <message><source>Need of an agreement set</source><translation>Vastgelegd of een overeenkomst nodig is</translation></message>
    <message><source>Standard annexes saved</source><translation>Standaardbijlagen bewaard</translation></message>
    <message><source>Template of an agreement saved</source><translation>Sjabloon van een overeenkomst bewaard</translation></message>
    <message><source>Template of an agreement removed</source><translation>Sjabloon van een overeenkomst verwijderd</translation></message>
    <message><source>Agreement saved outside the administration</source><translation>Overeenkomst buiten de administratie opgeslagen</translation></message>
    <message><source>Agreement printed</source><translation>Overeenkomst afgedrukt</translation></message>
    <message><source>Reminder of an agreement made</source><translation>Herinnering voor een overeenkomst gemaakt</translation></message>
    <message><source>Issuer of certificates trusted</source><translation>Uitgever van certificaten vertrouwd</translation></message>
    <message><source>Issuer of certificates no longer trusted</source><translation>Uitgever van certificaten niet meer vertrouwd</translation></message>
    <message><source>our part</source><translation>onze rol</translation></message>
    <message><source>version</source><translation>versie</translation></message>
    <message><source>fingerprint of the file</source><translation>vingerafdruk van het bestand</translation></message>
    <message><source>received as</source><translation>ontvangen als</translation></message>
    <message><source>the issued text</source><translation>de aangeboden tekst</translation></message>
    <message><source>countersigned</source><translation>medeondertekend</translation></message>
    <message><source>what happened to the data</source><translation>wat er met de gegevens gebeurde</translation></message>
    <message><source>done on</source><translation>gedaan op</translation></message>
    <message><source>left out</source><translation>overgeslagen</translation></message>
    <message><source>needed</source><translation>nodig</translation></message>
    <message><source>kind of file</source><translation>soort bestand</translation></message>
    <message numerus="yes"><source>%n agreements came back signed</source><translation><numerusform>%n overeenkomst is getekend teruggekomen</numerusform><numerusform>%n overeenkomsten zijn getekend teruggekomen</numerusform></translation></message>
    <message><source>Countersign them and return the copy.</source><translation>Onderteken mee en stuur de kopie terug.</translation></message>
    <message><source>Countersign</source><translation>Medeondertekenen</translation></message>
    <message numerus="yes"><source>%n agreements have not come back</source><translation><numerusform>%n overeenkomst is nog niet terug</numerusform><numerusform>%n overeenkomsten zijn nog niet terug</numerusform></translation></message>
    <message><source>Sent more than two weeks ago.</source><translation>Meer dan twee weken geleden verstuurd.</translation></message>
    <message><source>Remind</source><translation>Herinneren</translation></message>
    <message numerus="yes"><source>%n copies of agreements to be returned</source><translation><numerusform>%n kopie van een overeenkomst terug te sturen</numerusform><numerusform>%n kopieën van overeenkomsten terug te sturen</numerusform></translation></message>
    <message><source>The other party has a right to its copy.</source><translation>De andere partij heeft recht op een exemplaar.</translation></message>
    <message numerus="yes"><source>%n agreements end or are due for review</source><translation><numerusform>%n overeenkomst loopt af of moet worden nagekeken</numerusform><numerusform>%n overeenkomsten lopen af of moeten worden nagekeken</numerusform></translation></message>
    <message><source>Within three months.</source><translation>Binnen drie maanden.</translation></message>
    <message numerus="yes"><source>%n business relations without agreement</source><translation><numerusform>%n zakelijke relatie zonder overeenkomst</numerusform><numerusform>%n zakelijke relaties zonder overeenkomst</numerusform></translation></message>
    <message><source>Make one, or say that none is needed.</source><translation>Maak er een, of geef aan dat het niet nodig is.</translation></message>
    <message><source>somebody unknown</source><translation>een onbekende</translation></message>
    <message><source>Signature of {who}: the file was changed afterwards, it does not count.</source><translation>Handtekening van {who}: het bestand is daarna veranderd, ze telt niet.</translation></message>
    <message><source>Signature of {who}: intact, but something was added that it does not allow.</source><translation>Handtekening van {who}: ongeschonden, maar er is iets toegevoegd dat niet mag.</translation></message>
    <message><source>Signature of {who}: intact, issuer trusted ({issuer}).</source><translation>Handtekening van {who}: ongeschonden, uitgever vertrouwd ({issuer}).</translation></message>
    <message><source>Signature of {who}: intact; nobody vouches for the name, the certificate is home-made.</source><translation>Handtekening van {who}: ongeschonden; niemand staat in voor de naam, het certificaat is zelfgemaakt.</translation></message>
    <message><source>Signature of {who}: intact; the issuer ({issuer}) is not one that you trust.</source><translation>Handtekening van {who}: ongeschonden; de uitgever ({issuer}) is niet een die u vertrouwt.</translation></message>
    <message><source>the services that the parties have agreed on</source><translation>de diensten die partijen zijn overeengekomen</translation></message>
    <message><source>carrying out these services</source><translation>het uitvoeren van deze diensten</translation></message>
    <message><source>Processor agreement of AVGdesk</source><translation>Verwerkersovereenkomst van AVGdesk</translation></message>
    <message><source>-received</source><comment>file name</comment><translation>-ontvangen</translation></message>
    <message><source>-countersigned</source><comment>file name</comment><translation>-medeondertekend</translation></message>
    <message><source>reminder</source><comment>file name</comment><translation>herinnering</translation></message>
    <message><source>Signed with a certificate</source><translation>Ondertekend met een certificaat</translation></message>
    <message><source>Signed on the screen</source><translation>Getekend op het scherm</translation></message>
    <message><source>Reminder: processor agreement {number}</source><translation>Herinnering: verwerkersovereenkomst {number}</translation></message>
    <message><source>the customer or supplier</source><translation>de klant of leverancier</translation></message>
    <message><source>what the shop is: processor (the default) or controller</source><translation>wat de winkel is: processor (verwerker, standaard) of controller (verwerkingsverantwoordelijke)</translation></message>
    <message><source>write the PDF to this file</source><translation>schrijf de PDF naar dit bestand</translation></message>
    <message><source>the signed PDF, or a scan (PDF, JPEG, PNG)</source><translation>de getekende PDF, of een scan (PDF, JPEG, PNG)</translation></message>
    <message><source>sign with this certificate file, not on paper</source><translation>onderteken met dit certificaatbestand, niet op papier</translation></message>
    <message><source>the file with its password (otherwise AVGDESK_P12_PASSWORD, or a question)</source><translation>het bestand met het wachtwoord daarvan (anders AVGDESK_P12_PASSWORD, of een vraag)</translation></message>
    <message><source>write the signed PDF to this file</source><translation>schrijf de ondertekende PDF naar dit bestand</translation></message>
    <message><source>Password of the certificate file: </source><translation>Wachtwoord van het certificaatbestand: </translation></message>
    <message><source>other party</source><translation>andere partij</translation></message>
    <message><source>signed on</source><translation>getekend op</translation></message>
    <message><source>countersigned on</source><translation>medeondertekend op</translation></message>
    <message><source>signatures</source><translation>handtekeningen</translation></message>
    <message><source>field</source><translation>veld</translation></message>
    <message><source>signer</source><translation>ondertekenaar</translation></message>
    <message><source>trusted</source><translation>vertrouwd</translation></message>
    <message><source>terminated</source><translation>beëindigd</translation></message>
    <message><source>Save as PDF</source><translation>Opslaan als PDF</translation></message>
    <message><source>Save as PDF…</source><translation>Opslaan als PDF…</translation></message>
    <message><source>Print…</source><translation>Afdrukken…</translation></message>
    <message><source>Preview</source><translation>Voorbeeld</translation></message>
    <message><source>Zoom in</source><translation>Groter</translation></message>
    <message><source>Zoom out</source><translation>Kleiner</translation></message>
    <message><source>Whole width</source><translation>Hele breedte</translation></message>
    <message numerus="yes"><source>%n pages</source><translation><numerusform>%n blad</numerusform><numerusform>%n bladen</numerusform></translation></message>
    <message><source>Field to sign in</source><translation>Veld om in te tekenen</translation></message>
    <message><source>Sign here with the mouse, a finger or a pen. Delete empties the field.</source><translation>Zet hier uw handtekening met de muis, een vinger of een pen. Delete maakt het veld leeg.</translation></message>
    <message numerus="yes"><source>%n agreements are made, one for each relation that you ticked.</source><translation><numerusform>Er wordt %n overeenkomst gemaakt, voor de relatie die u hebt aangevinkt.</numerusform><numerusform>Er worden %n overeenkomsten gemaakt, één voor elke relatie die u hebt aangevinkt.</numerusform></translation></message>
    <message numerus="yes"><source>%n agreements were made and issued.</source><translation><numerusform>Er is %n overeenkomst gemaakt en aangeboden.</numerusform><numerusform>Er zijn %n overeenkomsten gemaakt en aangeboden.</numerusform></translation></message>
    <message numerus="yes"><source>%n hours</source><translation><numerusform>%n uur</numerusform><numerusform>%n uur</numerusform></translation></message>
    <message numerus="yes"><source>%n measures</source><translation><numerusform>%n maatregel</numerusform><numerusform>%n maatregelen</numerusform></translation></message>
    <message numerus="yes"><source>%n named</source><translation><numerusform>%n genoemd</numerusform><numerusform>%n genoemd</numerusform></translation></message>
    <message><source>1  The processing</source><translation>1  Omschrijving verwerking</translation></message>
    <message><source>2  Security</source><translation>2  Beveiliging</translation></message>
    <message><source>3  Sub-processors</source><translation>3  Subverwerkers</translation></message>
    <message><source>4  Contact for breaches</source><translation>4  Contact bij datalek</translation></message>
    <message><source>A line of your own</source><translation>Een eigen regel</translation></message>
    <message><source>A name for your own text:</source><translation>Een naam voor uw eigen tekst:</translation></message>
    <message><source>A signed PDF, or a scan (PDF, JPEG, PNG)</source><translation>Een getekende PDF, of een scan (PDF, JPEG, PNG)</translation></message>
    <message><source>A text file</source><translation>Een tekstbestand</translation></message>
    <message><source>Add a scan…</source><translation>Scan toevoegen…</translation></message>
    <message><source>Add…</source><translation>Toevoegen…</translation></message>
    <message><source>Add</source><comment>a line</comment><translation>Toevoegen</translation></message>
    <message><source>Agreement</source><translation>Overeenkomst</translation></message>
    <message><source>Agreements with this party</source><translation>Overeenkomsten met deze relatie</translation></message>
    <message><source>Agreements</source><translation>Overeenkomsten</translation></message>
    <message><source>To the list</source><translation>Naar de lijst</translation></message>
    <message><source>Annex 1: which data, of whom</source><translation>Bijlage 1: welke gegevens, van wie</translation></message>
    <message><source>Annexes</source><translation>Bijlagen</translation></message>
    <message><source>Article 28 GDPR asks for all of these</source><translation>Artikel 28 AVG vraagt dit allemaal</translation></message>
    <message><source>Article 28 GDPR: all {count} points are covered (paragraph 3, a to h)</source><translation>Artikel 28 AVG: alle {count} punten aanwezig (lid 3, a t/m h)</translation></message>
    <message><source>Article 28 GDPR: not covered: {clauses}</source><translation>Artikel 28 AVG: niet geregeld: {clauses}</translation></message>
    <message><source>At the end of {number} the processor erases the data or gives them back. Write down what was done.</source><translation>Aan het einde van {number} wist de verwerker de gegevens of geeft hij ze terug. Leg vast wat er is gedaan.</translation></message>
    <message><source>Business relations for whom no agreement is there or under way.</source><translation>Zakelijke relaties waarvoor nog geen overeenkomst bestaat of onderweg is.</translation></message>
    <message><source>Came back</source><translation>Teruggekomen</translation></message>
    <message><source>Came back…</source><translation>Teruggekomen…</translation></message>
    <message><source>Change the draft</source><translation>Concept wijzigen</translation></message>
    <message><source>Change…</source><translation>Wijzigen…</translation></message>
    <message><source>Check ({count} to do)</source><translation>Controle (nog {count})</translation></message>
    <message><source>Check against article 28</source><translation>Controle aan artikel 28</translation></message>
    <message><source>Check</source><translation>Controle</translation></message>
    <message><source>Check: all there</source><translation>Controle: alles aanwezig</translation></message>
    <message><source>Choose file…</source><translation>Bestand kiezen…</translation></message>
    <message><source>Choose the certificate file first.</source><translation>Kies eerst het certificaatbestand.</translation></message>
    <message><source>Choose the file first.</source><translation>Kies eerst het bestand.</translation></message>
    <message><source>Choose the other party from the list.</source><translation>Kies de andere partij uit de lijst.</translation></message>
    <message><source>Choose what allows the transfer; for another safeguard write which.</source><translation>Kies wat de doorgifte toestaat; schrijf bij een andere waarborg op welke.</translation></message>
    <message><source>Clear</source><translation>Leegmaken</translation></message>
    <message><source>Controller: this supplier works with our data</source><translation>Verwerkingsverantwoordelijke: deze leverancier werkt met onze gegevens</translation></message>
    <message><source>Copy sent back</source><translation>Kopie teruggestuurd</translation></message>
    <message><source>Copy</source><translation>Kopiëren</translation></message>
    <message><source>Double-click to put one into the text.</source><translation>Dubbelklik om er een in de tekst te zetten.</translation></message>
    <message><source>Draw the signature on the screen</source><translation>De handtekening op het scherm zetten</translation></message>
    <message><source>Draw your signature in the field first.</source><translation>Zet eerst uw handtekening in het veld.</translation></message>
    <message><source>Dutch</source><translation>Nederlands</translation></message>
    <message><source>E-mail at the controller</source><translation>E-mail bij de verwerkingsverantwoordelijke</translation></message>
    <message><source>E-mail at the processor</source><translation>E-mail bij de verwerker</translation></message>
    <message><source>End the agreement</source><translation>Overeenkomst beëindigen</translation></message>
    <message><source>Ends</source><translation>Loopt af</translation></message>
    <message><source>End…</source><translation>Beëindigen…</translation></message>
    <message><source>English</source><translation>Engels</translation></message>
    <message><source>Everybody who needs an agreement has one.</source><translation>Iedereen die een overeenkomst nodig heeft, heeft er een.</translation></message>
    <message><source>For an agreement that the other party drew up: keep the file, and tick what you found in it.</source><translation>Voor een overeenkomst die de andere partij heeft opgesteld: bewaar het bestand en vink aan wat u erin hebt gevonden.</translation></message>
    <message><source>Gathering the files</source><translation>De bestanden worden verzameld</translation></message>
    <message><source>Gathering the pages</source><translation>De bladen worden verzameld</translation></message>
    <message><source>Health and other special categories ask for more: an own ground (article 9 GDPR) and extra security.</source><translation>Gezondheid en andere bijzondere persoonsgegevens vragen meer: een eigen grondslag (artikel 9 AVG) en extra beveiliging.</translation></message>
    <message><source>How did the copy of {number} go back? It is in force from the day that you write here.</source><translation>Hoe is de kopie van {number} teruggegaan? De overeenkomst geldt vanaf de dag die u hier invult.</translation></message>
    <message><source>How did {number} come back?</source><translation>Hoe is {number} teruggekomen?</translation></message>
    <message><source>In a few words, as it will stand in the agreement: maintenance of the website and the e-mail</source><translation>In een paar woorden, zoals het in de overeenkomst komt: onderhoud van de website en de e-mail</translation></message>
    <message><source>In force from</source><translation>Van kracht vanaf</translation></message>
    <message><source>In this state since {day}; version {version}</source><translation>In deze toestand sinds {day}; versie {version}</translation></message>
    <message numerus="yes"><source>Issue %n agreements</source><translation><numerusform>%n overeenkomst aanbieden</numerusform><numerusform>%n overeenkomsten aanbieden</numerusform></translation></message>
    <message><source>Issue</source><translation>Aanbieden</translation></message>
    <message><source>Keep as draft</source><translation>Als concept bewaren</translation></message>
    <message><source>Keep these annexes as our standard for the next agreement</source><translation>Deze bijlagen bewaren als onze standaard voor de volgende overeenkomst</translation></message>
    <message><source>Keep</source><comment>verb</comment><translation>Bewaren</translation></message>
    <message><source>Later</source><translation>Later</translation></message>
    <message><source>Leave our day empty when we have yet to sign.</source><translation>Laat onze dag leeg als wij nog moeten tekenen.</translation></message>
    <message><source>Leave the last day empty when the agreement runs as long as the service.</source><translation>Laat de laatste dag leeg als de overeenkomst loopt zolang de dienst loopt.</translation></message>
    <message><source>Let go</source><translation>Laten vervallen</translation></message>
    <message><source>List of agreements</source><translation>Lijst van overeenkomsten</translation></message>
    <message><source>Look at it again on {day}</source><translation>Nakijken op {day}</translation></message>
    <message><source>Look at it again on</source><translation>Nakijken op</translation></message>
    <message><source>Look it through</source><translation>Kijk het na</translation></message>
    <message><source>Last day</source><translation>Laatste dag</translation></message>
    <message numerus="yes"><source>Make %n agreements…</source><translation><numerusform>%n overeenkomst maken…</numerusform><numerusform>%n overeenkomsten maken…</numerusform></translation></message>
    <message><source>Make a copy</source><translation>Kopie maken</translation></message>
    <message><source>Make agreements</source><translation>Overeenkomsten maken</translation></message>
    <message><source>Make agreements…</source><translation>Overeenkomsten maken…</translation></message>
    <message><source>Making the agreements</source><translation>De overeenkomsten worden gemaakt</translation></message>
    <message><source>Name at the controller</source><translation>Naam bij de verwerkingsverantwoordelijke</translation></message>
    <message><source>Name at the processor</source><translation>Naam bij de verwerker</translation></message>
    <message><source>New agreement</source><translation>Nieuwe overeenkomst</translation></message>
    <message><source>New version…</source><translation>Nieuwe versie…</translation></message>
    <message><source>No agreement matches.</source><translation>Geen overeenkomst gevonden.</translation></message>
    <message><source>No agreement was made.</source><translation>Er is geen overeenkomst gemaakt.</translation></message>
    <message><source>No agreement yet.</source><translation>Nog geen overeenkomst.</translation></message>
    <message><source>No agreement; none is needed.</source><translation>Geen overeenkomst; die is niet nodig.</translation></message>
    <message><source>No agreements here.</source><translation>Hier staan geen overeenkomsten.</translation></message>
    <message><source>No agreements yet.</source><translation>Nog geen overeenkomsten.</translation></message>
    <message><source>No file chosen</source><translation>Geen bestand gekozen</translation></message>
    <message><source>None needed</source><translation>Niet nodig</translation></message>
    <message><source>Not saved</source><translation>Niet bewaard</translation></message>
    <message><source>On paper, with a pen</source><translation>Op papier, met een pen</translation></message>
    <message><source>On which day do you want to look at {number} again?</source><translation>Op welke dag wilt u {number} opnieuw nakijken?</translation></message>
    <message><source>On</source><translation>Op</translation></message>
    <message><source>One is needed</source><translation>Toch nodig</translation></message>
    <message><source>Open a file…</source><translation>Bestand openen…</translation></message>
    <message><source>Other companies that help with this service and see the data: a hosting company, a mailing service, a courier.</source><translation>Andere bedrijven die bij deze dienst helpen en de gegevens zien: een hostingbedrijf, een mailingdienst, een pakketdienst.</translation></message>
    <message><source>None yet. Left like this, the agreement says that the processor engages no sub-processors.</source><translation>Nog geen. Blijft dit zo, dan staat in de overeenkomst dat de verwerker geen subverwerkers inschakelt.</translation></message>
    <message><source>Other party</source><translation>Andere partij</translation></message>
    <message><source>Page {page}: “{received}” instead of “{issued}”</source><translation>Blad {page}: “{received}” in plaats van “{issued}”</translation></message>
    <message><source>Password of the certificate</source><translation>Wachtwoord van het certificaat</translation></message>
    <message><source>Placeholders</source><translation>Invulplekken</translation></message>
    <message><source>Preview, check and placeholders</source><translation>Voorbeeld, controle en invulplekken</translation></message>
    <message><source>Print all of them in one go</source><translation>Alles in één keer afdrukken</translation></message>
    <message><source>Processor: we work with the data of this customer</source><translation>Verwerker: wij werken met de gegevens van deze klant</translation></message>
    <message><source>Progress</source><translation>Voortgang</translation></message>
    <message><source>Put in force</source><translation>Van kracht maken</translation></message>
    <message><source>Register an agreement of the other party</source><translation>Overeenkomst van de andere partij vastleggen</translation></message>
    <message><source>Register theirs…</source><translation>Hun tekst vastleggen…</translation></message>
    <message><source>Register</source><comment>verb</comment><translation>Vastleggen</translation></message>
    <message><source>Relations without agreement</source><translation>Relaties zonder overeenkomst</translation></message>
    <message><source>Reminded on {day}</source><translation>Herinnerd op {day}</translation></message>
    <message><source>Reminder</source><translation>Herinnering</translation></message>
    <message><source>Reminder…</source><translation>Herinnering…</translation></message>
    <message><source>Review date</source><translation>Datum om na te kijken</translation></message>
    <message><source>Review date…</source><translation>Nakijkdatum…</translation></message>
    <message><source>Safeguard</source><translation>Waarborg</translation></message>
    <message><source>Sample Customer Ltd</source><translation>Voorbeeldklant B.V.</translation></message>
    <message><source>Save one PDF each, in a ZIP file</source><translation>Elk een PDF, in één ZIP-bestand</translation></message>
    <message><source>Saved.</source><translation>Bewaard.</translation></message>
    <message><source>Security measures</source><translation>Beveiligingsmaatregelen</translation></message>
    <message><source>Sent back…</source><translation>Teruggestuurd…</translation></message>
    <message><source>Sign now</source><translation>Nu tekenen</translation></message>
    <message><source>Sign {number} for the shop.</source><translation>Teken {number} namens de winkel.</translation></message>
    <message><source>Sign</source><translation>Tekenen</translation></message>
    <message><source>Signed by them on</source><translation>Door hen getekend op</translation></message>
    <message><source>Signed by us on</source><translation>Door ons getekend op</translation></message>
    <message><source>Something was drawn or written on it: read it through before you sign.</source><translation>Er is iets op getekend of geschreven: lees het na voordat u tekent.</translation></message>
    <message><source>Still to do: {what}</source><translation>Nog te doen: {what}</translation></message>
    <message><source>Sub-processor</source><translation>Subverwerker</translation></message>
    <message><source>Sub-processors</source><translation>Subverwerkers</translation></message>
    <message><source>Telephone at the controller</source><translation>Telefoon bij de verwerkingsverantwoordelijke</translation></message>
    <message><source>Telephone at the processor</source><translation>Telefoon bij de verwerker</translation></message>
    <message><source>Template</source><translation>Sjabloon</translation></message>
    <message><source>Templates of agreements</source><translation>Sjablonen van overeenkomsten</translation></message>
    <message><source>Templates…</source><translation>Sjablonen…</translation></message>
    <message><source>The agreement of the other party</source><translation>De overeenkomst van de andere partij</translation></message>
    <message><source>The certificate file</source><translation>Het certificaatbestand</translation></message>
    <message><source>The certificate of the issuer</source><translation>Het certificaat van de uitgever</translation></message>
    <message><source>The changes of this text are lost.</source><translation>De wijzigingen in deze tekst gaan verloren.</translation></message>
    <message><source>The chosen agreement</source><translation>De gekozen overeenkomst</translation></message>
    <message><source>The draft of {number} is thrown away.</source><translation>Het concept van {number} wordt weggegooid.</translation></message>
    <message><source>The file was changed after it was signed.</source><translation>Het bestand is na het tekenen veranderd.</translation></message>
    <message><source>The preview waits until the text is right.</source><translation>Het voorbeeld wacht tot de tekst klopt.</translation></message>
    <message><source>The processor reports a breach within</source><translation>De verwerker meldt een datalek binnen</translation></message>
    <message><source>The scan of the signed paper</source><translation>De scan van het getekende papier</translation></message>
    <message><source>The service and its purpose</source><translation>De dienst en het doel</translation></message>
    <message><source>The signed file</source><translation>Het getekende bestand</translation></message>
    <message><source>The signed paper is in the binder</source><translation>Het getekende papier zit in de map</translation></message>
    <message><source>The text was changed.</source><translation>De tekst is veranderd.</translation></message>
    <message><source>This country lies outside the European Economic Area: what allows the transfer?</source><translation>Dit land ligt buiten de Europese Economische Ruimte: wat staat de doorgifte toe?</translation></message>
    <message><source>This is another agreement: {number}.</source><translation>Dit is een andere overeenkomst: {number}.</translation></message>
    <message><source>This is how it will be printed. After issuing it the text is fixed; a change is then a new version.</source><translation>Zo wordt de overeenkomst afgedrukt. Na het aanbieden ligt de tekst vast; een wijziging is dan een nieuwe versie.</translation></message>
    <message><source>This is the program's own text: make a copy to change it.</source><translation>Dit is de tekst van het programma zelf: maak een kopie om die te wijzigen.</translation></message>
    <message><source>This is the text that was issued.</source><translation>Dit is de tekst die is aangeboden.</translation></message>
    <message><source>This is the very file that was issued, filled in and signed.</source><translation>Dit is precies het bestand dat is aangeboden, ingevuld en getekend.</translation></message>
    <message><source>Throw away</source><translation>Weggooien</translation></message>
    <message><source>Throw away…</source><translation>Weggooien…</translation></message>
    <message><source>Tick what is really done, and add what is missing. The other party may come and look.</source><translation>Vink aan wat echt gebeurt en vul aan wat ontbreekt. De andere partij mag komen kijken.</translation></message>
    <message><source>Trust the issuer of a certificate…</source><translation>De uitgever van een certificaat vertrouwen…</translation></message>
    <message><source>Undo the receipt</source><translation>Ontvangst ongedaan maken</translation></message>
    <message><source>Undo the receipt…</source><translation>Ontvangst ongedaan maken…</translation></message>
    <message><source>Undo</source><translation>Ongedaan maken</translation></message>
    <message><source>Version {version}</source><translation>Versie {version}</translation></message>
    <message><source>What article 28 GDPR asks for. Tick what you found in the text by reading it.</source><translation>Wat artikel 28 AVG vraagt. Vink aan wat u bij het lezen in de tekst hebt gevonden.</translation></message>
    <message><source>What article 28 asks for</source><translation>Wat artikel 28 vraagt</translation></message>
    <message><source>What for</source><translation>Waarvoor</translation></message>
    <message><source>What happened to the data</source><translation>Wat er met de gegevens is gebeurd</translation></message>
    <message><source>What is the shop in this agreement?</source><translation>Wat is de winkel in deze overeenkomst?</translation></message>
    <message><source>What it does</source><translation>Wat het doet</translation></message>
    <message><source>What was registered as received for {number} is removed; the agreement waits again.</source><translation>Wat als ontvangen was vastgelegd voor {number} verdwijnt; de overeenkomst wacht weer.</translation></message>
    <message><source>Where</source><translation>Waar</translation></message>
    <message><source>Which service</source><translation>Welke dienst</translation></message>
    <message><source>Whom to call about a breach</source><translation>Wie te bellen bij een datalek</translation></message>
    <message><source>Why will {number} not be signed? This is kept with it.</source><translation>Waarom wordt {number} niet getekend? Dit wordt erbij bewaard.</translation></message>
    <message><source>With a certificate file (.p12, .pfx)</source><translation>Met een certificaatbestand (.p12, .pfx)</translation></message>
    <message><source>With the mouse, a finger or a pen. The file is then sealed: every later change shows.</source><translation>Met de muis, een vinger of een pen. Het bestand wordt daarna verzegeld: elke latere wijziging valt op.</translation></message>
    <message><source>With whom</source><translation>Met wie</translation></message>
    <message><source>Withdraw</source><translation>Intrekken</translation></message>
    <message><source>Trusted issuers</source><translation>Vertrouwde uitgevers</translation></message>
    <message><source>Trusted issuers…</source><translation>Vertrouwde uitgevers…</translation></message>
    <message><source>Whose certificates count under an agreement</source><translation>Wiens certificaten onder een overeenkomst tellen</translation></message>
    <message><source>A signature under an agreement counts as that of the person it names when one of these issuers vouches for it. Without trust it is still examined, but nobody vouches for the name.</source><translation>Een handtekening onder een overeenkomst geldt als die van de genoemde persoon wanneer een van deze uitgevers ervoor instaat. Zonder vertrouwen wordt zij ook onderzocht, maar staat niemand in voor de naam.</translation></message>
    <message><source>You trust no issuer yet.</source><translation>U vertrouwt nog geen uitgever.</translation></message>
    <message><source>Trust an issuer…</source><translation>Uitgever vertrouwen…</translation></message>
    <message><source>Withdraw trust…</source><translation>Vertrouwen intrekken…</translation></message>
    <message><source>Withdraw trust</source><translation>Vertrouwen intrekken</translation></message>
    <message><source>Withdraw trust</source><comment>verb</comment><translation>Vertrouwen intrekken</translation></message>
    <message><source>Issuer</source><translation>Uitgever</translation></message>
    <message><source>Valid until</source><translation>Geldig tot en met</translation></message>
    <message><source>Fingerprint (SHA-256): {fingerprint}</source><translation>Vingerafdruk (SHA-256): {fingerprint}</translation></message>
    <message><source>Signatures for which {issuer} vouches no longer count as those of the persons they name.</source><translation>Handtekeningen waarvoor {issuer} instaat, gelden dan niet meer als die van de genoemde personen.</translation></message>
    <message><source>Withdraw…</source><translation>Intrekken…</translation></message>
    <message><source>Without a scan</source><translation>Zonder scan</translation></message>
    <message><source>Without agreement</source><translation>Zonder overeenkomst</translation></message>
    <message><source>agreements</source><comment>file name</comment><translation>overeenkomsten</translation></message>
    <message><source>complete</source><translation>volledig</translation></message>
    <message><source>done</source><comment>a step</comment><translation>gedaan</translation></message>
    <message><source>hours after discovering it</source><translation>uur na de ontdekking</translation></message>
    <message><source>lacking</source><translation>ontbreekt</translation></message>
    <message><source>line {line}</source><translation>regel {line}</translation></message>
    <message><source>not known yet</source><translation>nog niet bekend</translation></message>
    <message><source>the same text as issued</source><translation>inhoud gelijk aan uitgifte</translation></message>
    <message><source>to do</source><comment>a step</comment><translation>nog te doen</translation></message>
    <message><source>until {day}</source><translation>tot en met {day}</translation></message>
    <message><source>“{name}” is removed. Agreements that were issued keep their text.</source><translation>“{name}” verdwijnt. Overeenkomsten die al zijn aangeboden houden hun tekst.</translation></message>
    <message><source>Note</source><translation>Notitie</translation></message>
    <message><source>Ended on</source><translation>Geëindigd op</translation></message>
    <message><source>How</source><translation>Hoe</translation></message>
    <message><source>Country</source><translation>Land</translation></message>
    <message><source>Text</source><translation>Tekst</translation></message>
    <message><source>Remove</source><translation>Verwijderen</translation></message>
    <message><source>Next</source><translation>Volgende</translation></message>
    <message><source>Back</source><translation>Terug</translation></message>
    <message><source>A scan. Compare it with the issued text yourself; a scan can't be checked.</source><translation>Een scan. Vergelijk die zelf met de aangeboden tekst; een scan kan niet worden gecontroleerd.</translation></message>
    <message><source>Write the company's name.</source><translation>Schrijf de naam van het bedrijf op.</translation></message>
    <message><source>Customer or supplier</source><translation>Klant of leverancier</translation></message>
    <message><source>A supplier that works with our data</source><translation>Een leverancier die met onze gegevens werkt</translation></message>
    <message><source>A customer whose data we work with</source><translation>Een klant met wiens gegevens wij werken</translation></message>
    <message><source>Review</source><translation>Nakijken</translation></message>
    <message><source>This text can't be issued yet: article 28 asks for {clauses} as well. See Templates.</source><translation>Deze tekst kan nog niet worden aangeboden: artikel 28 vraagt ook {clauses}. Zie Sjablonen.</translation></message>
    <message><source>With everybody who works with your data, or whose data you work with, the GDPR asks for one.</source><translation>Met ieder die met uw gegevens werkt, of met wiens gegevens u werkt, vraagt de AVG om een overeenkomst.</translation></message>
</context>
</TS>
