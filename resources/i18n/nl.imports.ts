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
</context>
</TS>
