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
</context>
</TS>
