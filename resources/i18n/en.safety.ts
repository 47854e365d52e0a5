<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>safety</name>
    <message numerus="yes"><source>%n records that had been erased were erased again.</source><translation><numerusform>%n record that had been erased was erased again.</numerusform><numerusform>%n records that had been erased were erased again.</numerusform></translation></message>
    <message numerus="yes"><source>%n customers</source><translation><numerusform>%n customer</numerusform><numerusform>%n customers</numerusform></translation></message>
    <message numerus="yes"><source>%n invoices</source><translation><numerusform>%n invoice</numerusform><numerusform>%n invoices</numerusform></translation></message>
    <message numerus="yes"><source>%n entries of the audit trail</source><translation><numerusform>%n entry of the audit trail</numerusform><numerusform>%n entries of the audit trail</numerusform></translation></message>
    <message numerus="yes"><source>%n pages of the data file can't be read.</source><translation><numerusform>%n page of the data file can't be read.</numerusform><numerusform>%n pages of the data file can't be read.</numerusform></translation></message>
    <message numerus="yes"><source>The structure of the data file is broken in %n places.</source><translation><numerusform>The structure of the data file is broken in %n place.</numerusform><numerusform>The structure of the data file is broken in %n places.</numerusform></translation></message>
    <message numerus="yes"><source>Records refer to others that are not there, in %n tables.</source><translation><numerusform>Records refer to others that are not there, in %n table.</numerusform><numerusform>Records refer to others that are not there, in %n tables.</numerusform></translation></message>
    <message numerus="yes"><source>%n entries of the list of erasures were changed.</source><translation><numerusform>%n entry of the list of erasures was changed.</numerusform><numerusform>%n entries of the list of erasures were changed.</numerusform></translation></message>
    <message numerus="yes"><source>%n kept files are not as they were added.</source><translation><numerusform>%n kept file is not as it was added.</numerusform><numerusform>%n kept files are not as they were added.</numerusform></translation></message>
</context>
</TS>
