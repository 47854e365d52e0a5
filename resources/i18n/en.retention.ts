<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>retention</name>
    <message numerus="yes"><source>%n other records</source><translation><numerusform>%n other record</numerusform><numerusform>%n other records</numerusform></translation></message>
    <message numerus="yes"><source>%n months</source><translation><numerusform>%n month</numerusform><numerusform>%n months</numerusform></translation></message>
    <message numerus="yes"><source>%n weeks</source><translation><numerusform>%n week</numerusform><numerusform>%n weeks</numerusform></translation></message>
    <message numerus="yes"><source>%n days</source><translation><numerusform>%n day</numerusform><numerusform>%n days</numerusform></translation></message>
    <message numerus="yes"><source>%n telephone numbers and e-mail addresses</source><translation><numerusform>%n telephone number or e-mail address</numerusform><numerusform>%n telephone numbers and e-mail addresses</numerusform></translation></message>
    <message numerus="yes"><source>%n files</source><translation><numerusform>%n file</numerusform><numerusform>%n files</numerusform></translation></message>
    <message numerus="yes"><source>%n agreements</source><translation><numerusform>%n agreement</numerusform><numerusform>%n agreements</numerusform></translation></message>
    <message numerus="yes"><source>%n requests</source><translation><numerusform>%n request</numerusform><numerusform>%n requests</numerusform></translation></message>
    <message numerus="yes"><source>%n appointments</source><translation><numerusform>%n appointment</numerusform><numerusform>%n appointments</numerusform></translation></message>
    <message numerus="yes"><source>%n consents</source><translation><numerusform>%n consent</numerusform><numerusform>%n consents</numerusform></translation></message>
    <message numerus="yes"><source>%n legal holds that were released</source><translation><numerusform>%n legal hold that was released</numerusform><numerusform>%n legal holds that were released</numerusform></translation></message>
    <message numerus="yes"><source>%n other items</source><translation><numerusform>%n other item</numerusform><numerusform>%n other items</numerusform></translation></message>
    <message numerus="yes"><source>{moment}: {what} (%n records, perhaps with this one)</source><translation><numerusform>{moment}: {what} (%n record, perhaps this one)</numerusform><numerusform>{moment}: {what} (%n records, perhaps with this one)</numerusform></translation></message>
    <message numerus="yes"><source>%n invoices are not paid yet.</source><translation><numerusform>%n invoice is not paid yet.</numerusform><numerusform>%n invoices are not paid yet.</numerusform></translation></message>
    <message numerus="yes"><source>%n requests are still open.</source><translation><numerusform>%n request is still open.</numerusform><numerusform>%n requests are still open.</numerusform></translation></message>
    <message numerus="yes"><source>%n agreements are in force.</source><translation><numerusform>%n agreement is in force.</numerusform><numerusform>%n agreements are in force.</numerusform></translation></message>
    <message numerus="yes"><source>%n appointments are still open.</source><translation><numerusform>%n appointment is still open.</numerusform><numerusform>%n appointments are still open.</numerusform></translation></message>
    <message numerus="yes"><source>%n records have this category.</source><translation><numerusform>%n record has this category.</numerusform><numerusform>%n records have this category.</numerusform></translation></message>
    <message numerus="yes"><source>%n records may go</source><translation><numerusform>%n record may go</numerusform><numerusform>%n records may go</numerusform></translation></message>
    <message numerus="yes"><source>%n records have ended and want to be looked at</source><translation><numerusform>%n record has ended and wants to be looked at</numerusform><numerusform>%n records have ended and want to be looked at</numerusform></translation></message>
</context>
</TS>
