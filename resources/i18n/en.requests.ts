<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>requests</name>
    <message numerus="yes"><source>%n days left</source><translation><numerusform>%n day left</numerusform><numerusform>%n days left</numerusform></translation></message>
    <message numerus="yes"><source>%n days late</source><translation><numerusform>%n day late</numerusform><numerusform>%n days late</numerusform></translation></message>
    <message numerus="yes"><source>%n other requests are open</source><translation><numerusform>%n other request is open</numerusform><numerusform>%n other requests are open</numerusform></translation></message>
    <message numerus="yes"><source>%n closed requests still name people who are no customers</source><translation><numerusform>%n closed request still names somebody who is no customer</numerusform><numerusform>%n closed requests still name people who are no customers</numerusform></translation></message>
    <message numerus="yes"><source>Wait %n seconds, then try again.</source><translation><numerusform>Wait %n second, then try again.</numerusform><numerusform>Wait %n seconds, then try again.</numerusform></translation></message>
    <message numerus="yes"><source>%n earlier requests of this person in the year before.</source><translation><numerusform>%n earlier request of this person in the year before.</numerusform><numerusform>%n earlier requests of this person in the year before.</numerusform></translation></message>
    <message numerus="yes"><source>%n more</source><translation><numerusform>%n more</numerusform><numerusform>%n more</numerusform></translation></message>
</context>
</TS>
