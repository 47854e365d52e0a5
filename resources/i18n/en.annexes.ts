<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>annexes</name>
    <message numerus="yes"><source>%n outside the EU without safeguard</source><translation><numerusform>%n outside the EU without safeguard</numerusform><numerusform>%n outside the EU without safeguard</numerusform></translation></message>
    <message numerus="yes"><source>%n without country</source><translation><numerusform>%n without country</numerusform><numerusform>%n without country</numerusform></translation></message>
</context>
</TS>
