<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context><name>records</name>
    <message><source>Import CSV…</source><translation>CSV inlezen…</translation></message>
    <message><source>New record</source><translation>Nieuw gegeven</translation></message>
    <message><source>Edit record</source><translation>Gegeven bewerken</translation></message>
    <message><source>Person or reference</source><translation>Persoon of kenmerk</translation></message>
    <message><source>Keep here what has a term of its own: an applicant, a device in repair, a warranty, a newsletter. AVGdesk says when it may go.</source><translation>Bewaar hier wat een eigen termijn heeft: een sollicitant, een apparaat in reparatie, een garantie, een nieuwsbrief. AVGdesk zegt wanneer het weg mag.</translation></message>
    <message><source>not yet</source><translation>nog niet</translation></message>
    <message><source>{term}; {source}</source><translation>{term}; {source}</translation></message>
    <message><source>Add a file…</source><translation>Bestand toevoegen…</translation></message>
    <message><source>Import other records</source><translation>Overige gegevens inlezen</translation></message>
    <message><source>Importing records</source><translation>Gegevens inlezen</translation></message>
    <message><source>Row {row}: {reason}</source><translation>Rij {row}: {reason}</translation></message>
    <message numerus="yes"><source>%n records were added.</source><translation><numerusform>%n gegeven is toegevoegd.</numerusform><numerusform>%n gegevens zijn toegevoegd.</numerusform></translation></message>
    <message numerus="yes"><source>%n were there already.</source><translation><numerusform>%n stond er al.</numerusform><numerusform>%n stonden er al.</numerusform></translation></message>
    <message numerus="yes"><source>%n rows could not be used.</source><translation><numerusform>%n rij kon niet worden gebruikt.</numerusform><numerusform>%n rijen konden niet worden gebruikt.</numerusform></translation></message>
    <message><source>As long as this has not happened there is no end date; after it: {term}.</source><translation>Zolang dit niet is gebeurd, is er geen einddatum; daarna: {term}.</translation></message>
    <message><source>{term}: keep until {day}.</source><translation>{term}: bewaren tot en met {day}.</translation></message>
    <message><source>List of other records</source><translation>Lijst van overige gegevens</translation></message>
    <message><source>Files with this record</source><translation>Bestanden bij dit gegeven</translation></message>
    <message><source>Belongs to customer (may stay empty)</source><translation>Hoort bij klant (mag leeg blijven)</translation></message>
    <message><source>Other record</source><translation>Overig gegeven</translation></message>
    <message><source>Since</source><translation>Sinds</translation></message>
    <message><source>No other records yet.</source><translation>Nog geen overige gegevens.</translation></message>
    <message><source>Choose a record from the list.</source><translation>Kies een gegeven uit de lijst.</translation></message>
</context>
</TS>
