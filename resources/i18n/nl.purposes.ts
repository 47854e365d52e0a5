<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>purposes</name>
    <message><source>A law obliges you. Name the law below.</source><translation>Een wet verplicht u. Noem de wet hieronder.</translation></message>
    <message><source>A life depends on it; hardly ever in a shop.</source><translation>Er hangt een leven van af; komt in een winkel bijna nooit voor.</translation></message>
    <message><source>GDPR art. 12 and 5(2)</source><translation>artikel 12 en artikel 5, lid 2, AVG</translation></message>
    <message><source>AWR art. 52</source><translation>artikel 52 AWR</translation></message>
    <message><source>Add a purpose</source><translation>Doel toevoegen</translation></message>
    <message><source>Add a purpose…</source><translation>Doel toevoegen…</translation></message>
    <message><source>An empty field takes over the text of the other language.</source><translation>Een leeg veld neemt de tekst van de andere taal over.</translation></message>
    <message><source>An invented person</source><translation>Een verzonnen persoon</translation></message>
    <message><source>Back to the standard set</source><translation>Terug naar de standaardset</translation></message>
    <message><source>Back to the standard set…</source><translation>Terug naar de standaardset…</translation></message>
    <message><source>Change purpose</source><translation>Doel wijzigen</translation></message>
    <message><source>Do data leave the EU and EEA for it?</source><translation>Gaan er gegevens voor naar buiten de EU en de EER?</translation></message>
    <message><source>Do this only when you don't use data for it any more.</source><translation>Doe dit alleen als u er geen gegevens meer voor gebruikt.</translation></message>
    <message><source>Example of a dossier</source><translation>Voorbeeld van een dossier</translation></message>
    <message><source>Fill it in, in Dutch or in English.</source><translation>Vul het in, in het Nederlands of in het Engels.</translation></message>
    <message><source>For public bodies; hardly ever in a shop.</source><translation>Voor overheden; komt in een winkel bijna nooit voor.</translation></message>
    <message><source>How long? Empty: the dossier's own dates</source><translation>Hoe lang? Leeg: de data die het dossier zelf noemt</translation></message>
    <message><source>Look at the list again.</source><translation>Kijk opnieuw in de lijst.</translation></message>
    <message><source>Name, in a few words</source><translation>Naam, in een paar woorden</translation></message>
    <message><source>No agreement with a processor is in force. As soon as there is one, the dossier names it by itself.</source><translation>Er loopt geen overeenkomst met een verwerker. Zodra er een is, noemt het dossier die vanzelf.</translation></message>
    <message><source>No, nothing leaves</source><translation>Nee, niets</translation></message>
    <message><source>Of customers and suppliers: name, address, invoices and payments</source><translation>Van klanten en leveranciers: naam, adres, facturen en betalingen</translation></message>
    <message><source>Of customers: name, address, telephone number, e-mail address, orders and invoices</source><translation>Van klanten: naam, adres, telefoonnummer, e-mailadres, bestellingen en facturen</translation></message>
    <message><source>Of whoever asks: name, address, the request and our answer</source><translation>Van wie iets vraagt: naam, adres, het verzoek en ons antwoord</translation></message>
    <message><source>On which legal ground?</source><translation>Op welke grondslag?</translation></message>
    <message><source>Our bookkeeper
The tax office when it asks</source><translation>Onze boekhouder
De Belastingdienst als die erom vraagt</translation></message>
    <message><source>Our bookkeeper
Whoever delivers to you</source><translation>Onze boekhouder
Wie bij u bezorgt</translation></message>
    <message><source>Outside the EU and EEA</source><translation>Buiten de EU en de EER</translation></message>
    <message><source>Processors with whom an agreement is in force receive these data too</source><translation>Verwerkers met wie een overeenkomst loopt, krijgen deze gegevens ook</translation></message>
    <message><source>The dossier names these processors by itself, for an agreement with them is in force: {names}</source><translation>Het dossier noemt deze verwerkers vanzelf, want er loopt een overeenkomst: {names}</translation></message>
    <message><source>Purposes and recipients</source><translation>Doelen en ontvangers</translation></message>
    <message><source>Remove purpose</source><translation>Doel verwijderen</translation></message>
    <message><source>See how the dossier tells it…</source><translation>Zo staat het in het dossier…</translation></message>
    <message><source>Something is missing that the law wants told: {field_name}.</source><translation>Er ontbreekt iets dat volgens de wet verteld moet worden: {field_name}.</translation></message>
    <message><source>The last purpose can't go.</source><translation>Het laatste doel kan niet weg.</translation></message>
    <message><source>The law, the contract or the interest behind it</source><translation>De wet, de overeenkomst of het belang erachter</translation></message>
    <message><source>The person said yes and may take that back at any time.</source><translation>De persoon heeft ja gezegd en mag dat altijd intrekken.</translation></message>
    <message><source>There is no such agreement now.</source><translation>Zo'n overeenkomst is er nu niet.</translation></message>
    <message><source>This is the set that the program starts with. Look through whether it is true for your business, and change what is not.</source><translation>Dit is de set waarmee het programma begint. Kijk na of die voor uw bedrijf klopt en wijzig wat niet klopt.</translation></message>
    <message><source>This purpose is not there any more.</source><translation>Dit doel is er niet meer.</translation></message>
    <message><source>To whom outside the EU and EEA, and in which country?</source><translation>Aan wie buiten de EU en de EER, en in welk land?</translation></message>
    <message><source>What do you use the data for?</source><translation>Waarvoor gebruikt u de gegevens?</translation></message>
    <message><source>What leaves the EU and EEA is not told in full: {field_name}.</source><translation>Wat de EU en de EER verlaat, is niet volledig verteld: {field_name}.</translation></message>
    <message><source>What you use personal data for, on which legal ground, and who receives them. Every access dossier tells this, and whoever stands here must hear of a correction or erasure.</source><translation>Waarvoor u persoonsgegevens gebruikt, op welke grondslag, en wie ze krijgt. Elk inzagedossier vertelt dit, en wie hier staat moet het horen als u iets verbetert of wist.</translation></message>
    <message><source>Where the data come from</source><translation>Waar de gegevens vandaan komen</translation></message>
    <message><source>Which other safeguard?</source><translation>Welke andere waarborg?</translation></message>
    <message><source>Who receives them? One on each line</source><translation>Wie krijgt ze? Eén per regel</translation></message>
    <message><source>Whoever keeps data must tell what for. Change it, or go back to the standard set.</source><translation>Wie gegevens bewaart, moet vertellen waarvoor. Wijzig het, of ga terug naar de standaardset.</translation></message>
    <message><source>Whose data, and which</source><translation>Van wie, en welke gegevens</translation></message>
    <message><source>Whose data, and which?</source><translation>Van wie, en welke gegevens?</translation></message>
    <message><source>Without these data you can't do what was agreed.</source><translation>Zonder deze gegevens kunt u niet doen wat is afgesproken.</translation></message>
    <message><source>Write to whom and where it goes, and what makes that lawful.</source><translation>Schrijf aan wie en waarheen het gaat, en waarom dat mag.</translation></message>
    <message><source>Your interest weighs more than the person's. Name the interest below.</source><translation>Uw belang weegt zwaarder dan dat van de persoon. Noem het belang hieronder.</translation></message>
    <message><source>Your own purposes and recipients go, and the set that the program starts with comes back.</source><translation>Uw eigen doelen en ontvangers verdwijnen, en de set waarmee het programma begint komt terug.</translation></message>
    <message><source>example dossier</source><translation>voorbeelddossier</translation></message>
    <message><source>how long</source><translation>hoe lang</translation></message>
    <message><source>law or interest</source><translation>wet of belang</translation></message>
    <message><source>legal basis before</source><translation>grondslag vóór de wijziging</translation></message>
    <message><source>list what data are used for and who receives them</source><translation>toon waarvoor gegevens gebruikt worden en wie ze krijgt</translation></message>
    <message><source>outside the EU and EEA</source><translation>buiten de EU en de EER</translation></message>
    <message><source>processors under agreement</source><translation>verwerkers met een overeenkomst</translation></message>
    <message><source>purpose</source><translation>doel</translation></message>
    <message><source>purpose added</source><translation>doel toegevoegd</translation></message>
    <message><source>purpose changed</source><translation>doel gewijzigd</translation></message>
    <message><source>purpose removed</source><translation>doel verwijderd</translation></message>
    <message><source>purposes</source><translation>doelen</translation></message>
    <message><source>purposes before</source><translation>doelen vóór de wijziging</translation></message>
    <message><source>purposes put back to the standard set</source><translation>doelen teruggezet op de standaardset</translation></message>
    <message><source>recipients</source><translation>ontvangers</translation></message>
    <message><source>safeguard</source><translation>waarborg</translation></message>
    <message><source>the law or interest behind it</source><translation>de wet of het belang erachter</translation></message>
    <message><source>to whom and where</source><translation>aan wie en waarheen</translation></message>
    <message><source>transfer outside the EU and EEA</source><translation>doorgifte buiten de EU en de EER</translation></message>
    <message><source>transfer outside the EU and EEA before</source><translation>doorgifte vóór de wijziging</translation></message>
    <message><source>what for</source><translation>waarvoor</translation></message>
    <message><source>where it comes from</source><translation>waar het vandaan komt</translation></message>
    <message><source>where the data come from</source><translation>waar de gegevens vandaan komen</translation></message>
    <message><source>which other safeguard</source><translation>welke andere waarborg</translation></message>
    <message><source>whose data, and which</source><translation>van wie, en welke gegevens</translation></message>
    <message><source>“{name}” is told in no dossier any more.</source><translation>“{name}” staat voortaan in geen dossier meer.</translation></message>
    <message><source>{name} (processor)</source><translation>{name} (verwerker)</translation></message>
    <message><source>Yes: {safeguard}</source><translation>Ja: {safeguard}</translation></message>
    <message><source>Purpose and legal basis</source><translation>Doel en grondslag</translation></message>
</context>
</TS>
