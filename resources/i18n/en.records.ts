<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context><name>records</name>
    <message numerus="yes"><source>%n records were added.</source><translation><numerusform>%n record was added.</numerusform><numerusform>%n records were added.</numerusform></translation></message>
    <message numerus="yes"><source>%n were there already.</source><translation><numerusform>%n was there already.</numerusform><numerusform>%n were there already.</numerusform></translation></message>
    <message numerus="yes"><source>%n rows could not be used.</source><translation><numerusform>%n row could not be used.</numerusform><numerusform>%n rows could not be used.</numerusform></translation></message>
</context>
</TS>
