<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>customers</name>
    <message><source>check this</source><translation>nakijken</translation></message>
    <message><source>More</source><translation>Meer</translation></message>
    <message><source>Undo</source><translation>Ongedaan maken</translation></message>
    <message><source>Take this change back (Ctrl+Z)</source><translation>Deze wijziging terugdraaien (Ctrl+Z)</translation></message>
    <message><source>Nothing was found for “{text}”.</source><translation>Er is niets gevonden voor “{text}”.</translation></message>
    <message><source>Nobody has the state “{state}”.</source><translation>Niemand heeft de status “{state}”.</translation></message>
    <message><source>No suppliers yet.</source><translation>Nog geen leveranciers.</translation></message>
    <message><source>A customer who also delivers to you gets the role “both”.</source><translation>Levert een klant ook aan u? Geef die dan de rol “klant en leverancier”.</translation></message>
    <message><source>Take over the customers of your bookkeeping, or type the first one.</source><translation>Neem de klanten over uit uw boekhouding of voer de eerste zelf in.</translation></message>
    <message><source>Search among everybody</source><translation>Zoeken bij iedereen</translation></message>
    <message><source>Change of {number} saved.</source><translation>Wijziging van {number} opgeslagen.</translation></message>
    <message><source>Relation with {number} ended.</source><translation>Relatie met {number} beëindigd.</translation></message>
    <message><source>Choose a country, or type its code of two letters</source><translation>Kies een land of typ de landcode van twee letters</translation></message>
    <message><source>Choose the country from the list, or type its code of two letters.</source><translation>Kies het land uit de lijst of typ de landcode van twee letters.</translation></message>
    <message><source>New supplier</source><translation>Nieuwe leverancier</translation></message>
    <message><source>Invoices, agreements, requests, mail addresses, telephone numbers and notes of both are kept. This can't be undone.</source><translation>Facturen, overeenkomsten, verzoeken, e-mailadressen, telefoonnummers en notities van beide blijven bewaard. Dit kan niet ongedaan worden gemaakt.</translation></message>
    <message><source>AWR art. 52(4)</source><translation>art. 52 lid 4 AWR</translation></message>
    <message><source>Wet OB 1968 art. 34a</source><translation>art. 34a Wet OB 1968</translation></message>
    <message><source>Data protection authority (AP) on applicants</source><translation>Autoriteit Persoonsgegevens over sollicitanten</translation></message>
    <message><source>Data protection authority (AP) on applicants; GDPR art. 6(1)(a)</source><translation>Autoriteit Persoonsgegevens over sollicitanten; art. 6 lid 1 onder a AVG</translation></message>
    <message><source>GDPR art. 5(1)(e)</source><translation>art. 5 lid 1 onder e AVG</translation></message>
    <message><source>GDPR art. 7(3) and 17(1)(b)</source><translation>art. 7 lid 3 en art. 17 lid 1 onder b AVG</translation></message>
    <message><source>Civil Code (BW) art. 3:307 and 3:310</source><translation>art. 3:307 en 3:310 BW</translation></message>
    <message><source>Reg. (EU) 282/2011 art. 63c</source><translation>art. 63 quater Vo. (EU) 282/2011</translation></message>
</context>
</TS>
