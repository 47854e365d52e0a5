<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>imports</name>
    <message>
        <source>Make the export again in the program that it comes from. Nothing was changed.</source>
        <translation>Maak de export opnieuw in het programma waaruit hij komt. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Er is geen bestand {file}.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Controleer de naam en de map.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} is leeg.</translation>
    </message>
    <message>
        <source>{file} is too large: from {limit} MB on a file is not read.</source>
        <translation>{file} is te groot: vanaf {limit} MB wordt een bestand niet gelezen.</translation>
    </message>
    <message>
        <source>Export one book year at a time. Nothing was changed.</source>
        <translation>Exporteer één boekjaar tegelijk. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>{file} is none of the kinds of file that can be imported.</source>
        <translation>{file} is geen soort bestand dat kan worden ingelezen.</translation>
    </message>
    <message>
        <source>Audit file (XAF), UBL invoice, CSV, Excel (.xlsx), vCard, or a ZIP with UBL invoices. Nothing was changed.</source>
        <translation>Dat zijn: auditfile (XAF), UBL-factuur, CSV, Excel (.xlsx), vCard, of een ZIP met UBL-facturen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>{file} is not a file of the kind {expected}: it looks like {found}.</source>
        <translation>{file} is geen bestand van de soort {expected}: het lijkt op {found}.</translation>
    </message>
    <message>
        <source>Choose the right kind, or let AVGdesk recognise it. Nothing was changed.</source>
        <translation>Kies de juiste soort, of laat AVGdesk het bestand herkennen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>{file} is a picture, whatever its name says.</source>
        <translation>{file} is een afbeelding, wat de naam ook zegt.</translation>
    </message>
    <message>
        <source>{file} is a PDF. Its text can't be trusted enough to import it.</source>
        <translation>{file} is een pdf. De tekst daarvan is niet betrouwbaar genoeg om in te lezen.</translation>
    </message>
    <message>
        <source>Ask for the invoice as UBL, or enter it by hand. Nothing was changed.</source>
        <translation>Vraag om de factuur als UBL, of voer hem met de hand in. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>{file} is an Excel file of the old kind (.xls).</source>
        <translation>{file} is een Excel-bestand van de oude soort (.xls).</translation>
    </message>
    <message>
        <source>Open it in Excel and save it as .xlsx or CSV. Nothing was changed.</source>
        <translation>Open het in Excel en bewaar het als .xlsx of CSV. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>{file} is a packed file.</source>
        <translation>{file} is een ingepakt bestand.</translation>
    </message>
    <message>
        <source>Unpack it first. Nothing was changed.</source>
        <translation>Pak het eerst uit. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>{file} is protected with a password.</source>
        <translation>{file} is beveiligd met een wachtwoord.</translation>
    </message>
    <message>
        <source>{file} breaks off: it is not complete.</source>
        <translation>{file} breekt af: het bestand is niet compleet.</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file} is beschadigd.</translation>
    </message>
    <message>
        <source>{file} is not correct XML: line {row} can't be read.</source>
        <translation>{file} is geen juiste XML: regel {row} kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>{file} says that it is written in one character set and is written in another (line {row}).</source>
        <translation>{file} is in een andere tekenset geschreven dan het bestand zelf zegt (regel {row}).</translation>
    </message>
    <message>
        <source>Choose the right character set, or make the export again as UTF-8. Nothing was changed.</source>
        <translation>Kies de juiste tekenset, of maak de export opnieuw als UTF-8. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>{file} holds a document type definition. No bookkeeping needs one, and it can do harm.</source>
        <translation>{file} bevat een documenttypedefinitie (DTD). Geen boekhouding heeft die nodig, en zij kan schade doen.</translation>
    </message>
    <message>
        <source>Do not use this file, and ask who gave it to you. Nothing was changed.</source>
        <translation>Gebruik dit bestand niet en vraag na van wie u het hebt. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>{file} is built so that reading it would fill the memory.</source>
        <translation>{file} is zo gemaakt dat het lezen ervan het geheugen zou vullen.</translation>
    </message>
    <message>
        <source>There is no UBL invoice or credit note in {file}.</source>
        <translation>In {file} staat geen UBL-factuur of creditnota.</translation>
    </message>
    <message>
        <source>There is no address card in {file}.</source>
        <translation>In {file} staat geen adreskaartje.</translation>
    </message>
    <message>
        <source>There is nothing in {file} that can be imported.</source>
        <translation>In {file} staat niets dat kan worden ingelezen.</translation>
    </message>
    <message>
        <source>There is no file in {file} that can be imported.</source>
        <translation>In {file} staat geen bestand dat kan worden ingelezen.</translation>
    </message>
    <message>
        <source>{file}: row {row} has a cell that is far too long. A quotation mark may be missing.</source>
        <translation>{file}: rij {row} heeft een veel te lange cel. Misschien ontbreekt er een aanhalingsteken.</translation>
    </message>
    <message>
        <source>{file}: from its columns it is not clear where the names are, or the invoices.</source>
        <translation>{file}: aan de kolommen is niet te zien waar de namen of de facturen staan.</translation>
    </message>
    <message>
        <source>Say in the window what each column is, and save that as a profile. Nothing was changed.</source>
        <translation>Geef in het venster aan wat elke kolom is, en bewaar dat als profiel. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This profile can't be read.</source>
        <translation>Dit profiel kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>Bewaar het opnieuw.</translation>
    </message>
    <message>
        <source>A profile needs a name of at most {longest} characters.</source>
        <translation>Een profiel heeft een naam nodig van ten hoogste {longest} tekens.</translation>
    </message>
    <message>
        <source>There is no profile {number}.</source>
        <translation>Er is geen profiel {number}.</translation>
    </message>
    <message>
        <source>Save one in the window, or leave it out.</source>
        <translation>Bewaar er een in het venster, of laat het weg.</translation>
    </message>
    <message>
        <source>This import is not there, or was undone already.</source>
        <translation>Deze import is er niet, of is al ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>This import can't be undone: {count} of its records were changed since.</source>
        <translation>Deze import kan niet ongedaan worden gemaakt: {count} gegevens ervan zijn daarna gewijzigd.</translation>
    </message>
    <message>
        <source>This import can't be undone: {count} other records hang on it.</source>
        <translation>Deze import kan niet ongedaan worden gemaakt: er hangen {count} andere gegevens aan.</translation>
    </message>
    <message>
        <source>Undo a later import first, or correct the records by hand. Nothing was changed.</source>
        <translation>Maak eerst een latere import ongedaan, of verbeter de gegevens met de hand. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>{file}: a list is written as CSV or Excel.</source>
        <translation>{file}: een lijst wordt bewaard als CSV of Excel.</translation>
    </message>
    <message>
        <source>Let the name end in .csv or .xlsx.</source>
        <translation>Laat de naam eindigen op .csv of .xlsx.</translation>
    </message>
    <message>
        <source>{file} could not be written: the disk is full, read-only or in use.</source>
        <translation>{file} kon niet worden geschreven: de schijf is vol, alleen-lezen of in gebruik.</translation>
    </message>
    <message>
        <source>Make room or choose another folder, then try again.</source>
        <translation>Maak ruimte of kies een andere map, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Dit moet zijn ingevuld.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Dit is geen datum.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Dit is geen bedrag.</translation>
    </message>
    <message>
        <source>This customer is not in the administration and has no name here.</source>
        <translation>Deze klant staat niet in de administratie en heeft hier geen naam.</translation>
    </message>
    <message>
        <source>A payment of a customer who is not in the administration.</source>
        <translation>Een betaling van een klant die niet in de administratie staat.</translation>
    </message>
    <message>
        <source>This address card can't be read.</source>
        <translation>Dit adreskaartje kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>This file is too large.</source>
        <translation>Dit bestand is te groot.</translation>
    </message>
    <message>
        <source>This file breaks off.</source>
        <translation>Dit bestand breekt af.</translation>
    </message>
    <message>
        <source>This is not correct XML.</source>
        <translation>Dit is geen juiste XML.</translation>
    </message>
    <message>
        <source>This is written in another character set than it says.</source>
        <translation>Dit is in een andere tekenset geschreven dan het zelf zegt.</translation>
    </message>
    <message>
        <source>This holds a document type definition, which can do harm.</source>
        <translation>Dit bevat een documenttypedefinitie (DTD), die schade kan doen.</translation>
    </message>
    <message>
        <source>This is built so that reading it would fill the memory.</source>
        <translation>Dit is zo gemaakt dat het lezen ervan het geheugen zou vullen.</translation>
    </message>
    <message>
        <source>This is protected with a password.</source>
        <translation>Dit is beveiligd met een wachtwoord.</translation>
    </message>
    <message>
        <source>This is no UBL invoice or credit note.</source>
        <translation>Dit is geen UBL-factuur of creditnota.</translation>
    </message>
    <message>
        <source>Letters were lost when this file was written.</source>
        <translation>Bij het maken van dit bestand zijn letters verloren gegaan.</translation>
    </message>
    <message>
        <source>A payment that does not say which invoice it is for: left out.</source>
        <translation>Een betaling die niet zegt voor welke factuur zij is: weggelaten.</translation>
    </message>
    <message>
        <source>A sale that does not say what the customer owes: left out.</source>
        <translation>Een verkoop die niet zegt wat de klant moet betalen: weggelaten.</translation>
    </message>
    <message>
        <source>Same name and postcode, another customer number.</source>
        <translation>Zelfde naam en postcode, ander klantnummer.</translation>
    </message>
    <message>
        <source>Same name and e-mail address, another customer number.</source>
        <translation>Zelfde naam en e-mailadres, ander klantnummer.</translation>
    </message>
    <message>
        <source>Same e-mail address, another name.</source>
        <translation>Zelfde e-mailadres, andere naam.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Files imported</source>
        <translation>Bestanden ingelezen</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Import ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Refused rows saved as a file</source>
        <translation>Geweigerde rijen als bestand bewaard</translation>
    </message>
    <message>
        <source>Profile of an import saved</source>
        <translation>Importprofiel bewaard</translation>
    </message>
    <message>
        <source>Profile of an import removed</source>
        <translation>Importprofiel verwijderd</translation>
    </message>
    <message>
        <source>Kinds of file</source>
        <translation>Soorten bestand</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Customers added</source>
        <translation>Klanten toegevoegd</translation>
    </message>
    <message>
        <source>Customers changed</source>
        <translation>Klanten gewijzigd</translation>
    </message>
    <message>
        <source>Invoices added</source>
        <translation>Facturen toegevoegd</translation>
    </message>
    <message>
        <source>Invoices changed</source>
        <translation>Facturen gewijzigd</translation>
    </message>
    <message>
        <source>Name (whole)</source>
        <translation>Naam (voluit)</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Bedrijfsnaam</translation>
    </message>
    <message>
        <source>Street (with house number)</source>
        <translation>Straat (met huisnummer)</translation>
    </message>
    <message>
        <source>Chamber of Commerce no.</source>
        <translation>KvK-nummer</translation>
    </message>
    <message>
        <source>Relation began</source>
        <translation>Klant sinds</translation>
    </message>
    <message>
        <source>Relation ended</source>
        <translation>Relatie beëindigd</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Factuurdatum</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vervaldatum</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Audit file (XAF)</source>
        <translation>Auditfile (XAF)</translation>
    </message>
    <message>
        <source>UBL invoices</source>
        <translation>UBL-facturen</translation>
    </message>
    <message>
        <source>Address cards (vCard)</source>
        <translation>Adreskaartjes (vCard)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Payment assumed</source>
        <translation>Betaling aangenomen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>files, or a folder with files</source>
        <translation>bestanden, of een map met bestanden</translation>
    </message>
    <message>
        <source>what the files are, when that is known</source>
        <translation>wat de bestanden zijn, als dat bekend is</translation>
    </message>
    <message>
        <source>the saved mapping of columns to use</source>
        <translation>de bewaarde kolomindeling die wordt gebruikt</translation>
    </message>
    <message>
        <source>show what would happen and change nothing</source>
        <translation>laat zien wat er zou gebeuren en verander niets</translation>
    </message>
    <message>
        <source>write the rows that can't be used to this file</source>
        <translation>schrijf de rijen die niet bruikbaar zijn in dit bestand</translation>
    </message>
    <message>
        <source>a file whose name ends in .csv or .xlsx</source>
        <translation>een bestand waarvan de naam eindigt op .csv of .xlsx</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>Nothing of {file} could be imported.</source>
        <translation>Van {file} kon niets worden ingelezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n filled fields differ from the file and were kept as they are.</source>
        <translation>
            <numerusform>%n ingevuld veld is anders dan in het bestand en is gebleven zoals het was.</numerusform>
            <numerusform>%n ingevulde velden zijn anders dan in het bestand en zijn gebleven zoals ze waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers may be in the administration twice.</source>
        <translation>
            <numerusform>%n klant staat misschien dubbel in de administratie.</numerusform>
            <numerusform>%n klanten staan misschien dubbel in de administratie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Choose an audit file (XAF), UBL invoices, an export of your bookkeeping or web shop, or address cards. You see first what will happen; then everything goes in together, or nothing.</source>
        <translation>Kies een auditfile (XAF), UBL-facturen, een export van uw boekhouding of webwinkel, of adreskaartjes. U ziet eerst wat er gaat gebeuren; daarna wordt alles in één keer ingelezen, of niets.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Bestanden kiezen…</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Gekozen bestanden</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Kies de bestanden om in te lezen</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Bestanden kiezen</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Eerdere imports</translation>
    </message>
    <message>
        <source>Undo this import…</source>
        <translation>Deze import ongedaan maken…</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Import ongedaan maken</translation>
    </message>
    <message>
        <source>Everything that came in with this import on {moment} goes, and what it changed becomes what it was.</source>
        <translation>Alles wat met deze import van {moment} is binnengekomen verdwijnt, en wat hij heeft gewijzigd wordt weer zoals het was.</translation>
    </message>
    <message>
        <source>These very files were imported on {day}. A second time changes nothing.</source>
        <translation>Precies deze bestanden zijn op {day} al ingelezen. Een tweede keer verandert niets.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>{kind}: invoices</source>
        <translation>{kind}: facturen</translation>
    </message>
    <message>
        <source>{kind}: customers</source>
        <translation>{kind}: klanten</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in gebruik</translation>
    </message>
    <message>
        <source>Looking what the files are</source>
        <translation>Bekijken wat de bestanden zijn</translation>
    </message>
    <message>
        <source>Looking what is in the files</source>
        <translation>Bekijken wat er in de bestanden staat</translation>
    </message>
    <message>
        <source>AVGdesk has looked at the columns. Correct what is wrong; what you leave open is not taken over.</source>
        <translation>AVGdesk heeft de kolommen bekeken. Verbeter wat niet klopt; wat u openlaat, wordt niet overgenomen.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Save as profile…</source>
        <translation>Bewaren als profiel…</translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation>Bewaren als profiel</translation>
    </message>
    <message>
        <source>Name, such as “Web shop” or “Till”</source>
        <translation>Naam, bijvoorbeeld ‘Webwinkel’ of ‘Kassa’</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Scheidingsteken</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Tekenset</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Bedragen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datums</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Kolommen van de tabel</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Voorbeelden</translation>
    </message>
    <message>
        <source>— leave out —</source>
        <translation>— niet overnemen —</translation>
    </message>
    <message>
        <source>— as recognised —</source>
        <translation>— zoals herkend —</translation>
    </message>
    <message>
        <source>What the column {name} is</source>
        <translation>Wat de kolom {name} is</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>verschillend</translation>
    </message>
    <message>
        <source>1.234,56</source>
        <translation>1.234,56</translation>
    </message>
    <message>
        <source>1,234.56</source>
        <translation>1,234.56</translation>
    </message>
    <message>
        <source>day first: 31-12-2026</source>
        <translation>dag eerst: 31-12-2026</translation>
    </message>
    <message>
        <source>month first: 12/31/2026</source>
        <translation>maand eerst: 12/31/2026</translation>
    </message>
    <message>
        <source>semicolon  ;</source>
        <translation>puntkomma  ;</translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation>komma  ,</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>bar  |</source>
        <translation>streep  |</translation>
    </message>
    <message>
        <source>Invoices come out of this, with the customers that are named on them.</source>
        <translation>Hieruit komen facturen, met de klanten die erop staan.</translation>
    </message>
    <message>
        <source>Customers come out of this.</source>
        <translation>Hieruit komen klanten.</translation>
    </message>
    <message>
        <source>Nothing can come out of this yet: say where the name is, or the invoice number, date and amount.</source>
        <translation>Hier kan nog niets uit komen: geef aan waar de naam staat, of het factuurnummer, de datum en het bedrag.</translation>
    </message>
    <message>
        <source>Of one of the files it is not clear what comes out of it.</source>
        <translation>Van een van de bestanden is niet duidelijk wat eruit komt.</translation>
    </message>
    <message>
        <source>Perhaps double</source>
        <translation>Misschien dubbel</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Waarschuwingen</translation>
    </message>
    <message>
        <source>These may be the same customer. Nothing is merged unless you say so.</source>
        <translation>Dit is misschien dezelfde klant. Er wordt niets samengevoegd tenzij u dat zegt.</translation>
    </message>
    <message>
        <source>Customers that may be double</source>
        <translation>Klanten die misschien dubbel zijn</translation>
    </message>
    <message>
        <source>Two different customers</source>
        <translation>Twee verschillende klanten</translation>
    </message>
    <message>
        <source>The same customer: merge</source>
        <translation>Dezelfde klant: samenvoegen</translation>
    </message>
    <message>
        <source>What the administration has stays as it is. Tick what the file may change.</source>
        <translation>Wat in de administratie staat, blijft zoals het is. Vink aan wat het bestand mag wijzigen.</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>Velden die verschillen</translation>
    </message>
    <message>
        <source>These rows can't be used; all others go in. Save them, mend them in Excel and import that file.</source>
        <translation>Deze rijen zijn niet bruikbaar; alle andere worden wel ingelezen. Bewaar ze, verbeter ze in Excel en lees dat bestand in.</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Geweigerde rijen</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>Deze rijen bewaren…</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>Geweigerde rijen bewaren…</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Geweigerde rijen bewaren</translation>
    </message>
    <message>
        <source>These rows are taken over, but something about them looks wrong.</source>
        <translation>Deze rijen worden overgenomen, maar er lijkt iets niet te kloppen.</translation>
    </message>
    <message>
        <source>Rows with a warning</source>
        <translation>Rijen met een waarschuwing</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>In the administration</source>
        <translation>In de administratie</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Wat er staat</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>samenvoegen</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>apart</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nieuwe klanten</translation>
    </message>
    <message>
        <source>New invoices</source>
        <translation>Nieuwe facturen</translation>
    </message>
    <message>
        <source>Rows refused</source>
        <translation>Geweigerde rijen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Ingelezen</translation>
    </message>
    <message>
        <source>Nothing new: everything was there already</source>
        <translation>Niets nieuws: alles stond er al</translation>
    </message>
    <message>
        <source>This import was undone</source>
        <translation>Deze import is ongedaan gemaakt</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Wat de kolommen zijn</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Wat er gaat gebeuren</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Nu inlezen</translation>
    </message>
    <message>
        <source>Nothing in these files can be used. Look at the refused rows.</source>
        <translation>In deze bestanden is niets bruikbaar. Bekijk de geweigerde rijen.</translation>
    </message>
    <message>
        <source>This row has more cells than there are columns: a separator too many?</source>
        <translation>Deze rij heeft meer cellen dan er kolommen zijn: een scheidingsteken te veel?</translation>
    </message>
    <message>
        <source>This text is too long to be kept.</source>
        <translation>Deze tekst is te lang om te bewaren.</translation>
    </message>
    <message>
        <source>This text holds signs that can't be kept.</source>
        <translation>Deze tekst bevat tekens die niet bewaard kunnen worden.</translation>
    </message>
    <message>
        <source>This is not a currency of three letters, such as EUR.</source>
        <translation>Dit is geen valuta van drie letters, zoals EUR.</translation>
    </message>
    <message>
        <source>This day lies too far back or ahead.</source>
        <translation>Deze dag ligt te ver terug of te ver vooruit.</translation>
    </message>
    <message>
        <source>This payment lies in the future.</source>
        <translation>Deze betaling ligt in de toekomst.</translation>
    </message>
    <message>
        <source>The last day to pay lies before the invoice's own date: left out.</source>
        <translation>De vervaldatum ligt vóór de factuurdatum: weggelaten.</translation>
    </message>
</context>
</TS>
