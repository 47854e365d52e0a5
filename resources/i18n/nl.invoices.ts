<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>invoices</name>
    <message><source>(assumed)</source><translation>(aangenomen)</translation></message>
    <message><source>partly</source><translation>deels</translation></message>
    <message><source>No invoice has the state “{state}”.</source><translation>Geen factuur heeft de status “{state}”.</translation></message>
    <message><source>Take over the invoices of your bookkeeping, or type the first one.</source><translation>Neem de facturen over uit uw boekhouding of voer de eerste zelf in.</translation></message>
    <message><source>Search among all</source><translation>Zoeken in alle facturen</translation></message>
    <message><source>Tick all unpaid</source><translation>Alle aanvinken</translation></message>
    <message><source>Ctrl+A</source><translation>Ctrl+A</translation></message>
    <message><source>Tick this when you only know that it was paid, not when.</source><translation>Vink dit aan als u alleen weet dat er betaald is, niet wanneer.</translation></message>
    <message><source>Not paid yet, so its retention term has not begun.</source><translation>Nog niet betaald: de bewaartermijn is nog niet begonnen.</translation></message>
    <message><source>Keep until {shop} ({why}); statutory until {law} ({article}).</source><translation>Bewaren t/m {shop} ({why}); wettelijk t/m {law} ({article}).</translation></message>
    <message><source>{file} can't be shown here; save it and open it with its own program.</source><translation>{file} kan hier niet worden getoond. Sla het bestand op en open het met het eigen programma.</translation></message>
</context>
</TS>
