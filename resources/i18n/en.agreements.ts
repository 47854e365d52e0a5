<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>agreements</name>
    <message numerus="yes"><source>%n agreements came back signed</source><translation><numerusform>%n agreement came back signed</numerusform><numerusform>%n agreements came back signed</numerusform></translation></message>
    <message numerus="yes"><source>%n agreements have not come back</source><translation><numerusform>%n agreement has not come back</numerusform><numerusform>%n agreements have not come back</numerusform></translation></message>
    <message numerus="yes"><source>%n copies of agreements to be returned</source><translation><numerusform>%n copy of an agreement to be returned</numerusform><numerusform>%n copies of agreements to be returned</numerusform></translation></message>
    <message numerus="yes"><source>%n agreements end or are due for review</source><translation><numerusform>%n agreement ends or is due for review</numerusform><numerusform>%n agreements end or are due for review</numerusform></translation></message>
    <message numerus="yes"><source>%n business relations without agreement</source><translation><numerusform>%n business relation without agreement</numerusform><numerusform>%n business relations without agreement</numerusform></translation></message>
    <message numerus="yes"><source>%n pages</source><translation><numerusform>%n page</numerusform><numerusform>%n pages</numerusform></translation></message>
    <message numerus="yes"><source>%n agreements are made, one for each relation that you ticked.</source><translation><numerusform>%n agreement is made, for the relation that you ticked.</numerusform><numerusform>%n agreements are made, one for each relation that you ticked.</numerusform></translation></message>
    <message numerus="yes"><source>%n agreements were made and issued.</source><translation><numerusform>%n agreement was made and issued.</numerusform><numerusform>%n agreements were made and issued.</numerusform></translation></message>
    <message numerus="yes"><source>%n hours</source><translation><numerusform>%n hour</numerusform><numerusform>%n hours</numerusform></translation></message>
    <message numerus="yes"><source>%n measures</source><translation><numerusform>%n measure</numerusform><numerusform>%n measures</numerusform></translation></message>
    <message numerus="yes"><source>%n named</source><translation><numerusform>%n named</numerusform><numerusform>%n named</numerusform></translation></message>
    <message numerus="yes"><source>Issue %n agreements</source><translation><numerusform>Issue %n agreement</numerusform><numerusform>Issue %n agreements</numerusform></translation></message>
    <message numerus="yes"><source>Make %n agreements…</source><translation><numerusform>Make %n agreement…</numerusform><numerusform>Make %n agreements…</numerusform></translation></message>
</context>
</TS>
