<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>shell</name>
    <message numerus="yes"><source>%n records look like the same customer as {number}.</source><translation><numerusform>%n record looks like the same customer as {number}.</numerusform><numerusform>%n records look like the same customer as {number}.</numerusform></translation></message>
    <message numerus="yes"><source>%n rows were written to {file}.</source><translation><numerusform>%n row was written to {file}.</numerusform><numerusform>%n rows were written to {file}.</numerusform></translation></message>
    <message numerus="yes"><source>At least %n characters.</source><translation><numerusform>At least %n character.</numerusform><numerusform>At least %n characters.</numerusform></translation></message>
    <message numerus="yes"><source>Locks after %n minutes</source><translation><numerusform>Locks after %n minute</numerusform><numerusform>Locks after %n minutes</numerusform></translation></message>
    <message numerus="yes"><source>Open in %n seconds</source><translation><numerusform>Open in %n second</numerusform><numerusform>Open in %n seconds</numerusform></translation></message>
    <message numerus="yes"><source>All %n entries are as they were written, and none is missing.</source><translation><numerusform>The %n entry is as it was written, and none is missing.</numerusform><numerusform>All %n entries are as they were written, and none is missing.</numerusform></translation></message>
    <message numerus="yes"><source>On which day were these %n invoices paid?</source><translation><numerusform>On which day was this invoice paid?</numerusform><numerusform>On which day were these %n invoices paid?</numerusform></translation></message>
    <message numerus="yes"><source>Mark %n as paid…</source><translation><numerusform>Mark %n as paid…</numerusform><numerusform>Mark %n as paid…</numerusform></translation></message>
    <message numerus="yes"><source>To %n years</source><translation><numerusform>To %n year</numerusform><numerusform>To %n years</numerusform></translation></message>
    <message numerus="yes"><source>%n waiting</source><translation><numerusform>%n waiting</numerusform><numerusform>%n waiting</numerusform></translation></message>
    <message numerus="yes"><source>%n years</source><translation><numerusform>%n year</numerusform><numerusform>%n years</numerusform></translation></message>
    <message numerus="yes"><source>no end date yet: %n invoices are not paid</source><translation><numerusform>no end date yet: %n invoice is not paid</numerusform><numerusform>no end date yet: %n invoices are not paid</numerusform></translation></message>
    <message numerus="yes"><source>In %n days</source><translation><numerusform>In %n day</numerusform><numerusform>In %n days</numerusform></translation></message>
    <message numerus="yes"><source>%n records</source><translation><numerusform>%n record</numerusform><numerusform>%n records</numerusform></translation></message>
    <message numerus="yes"><source>%n customers have an invoice with number {number}.</source><translation><numerusform>%n customer has an invoice with number {number}.</numerusform><numerusform>%n customers have an invoice with number {number}.</numerusform></translation></message>
    <message numerus="yes"><source>%n invoices have been unpaid for more than a year</source><translation><numerusform>%n invoice has been unpaid for more than a year</numerusform><numerusform>%n invoices have been unpaid for more than a year</numerusform></translation></message>
    <message numerus="yes"><source>%n customers have data that looks wrong</source><translation><numerusform>%n customer has data that looks wrong</numerusform><numerusform>%n customers have data that looks wrong</numerusform></translation></message>
</context>
</TS>
