<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context><name>retention_window</name>
    <message numerus="yes"><source>%n get another end date.</source><translation><numerusform>%n gets another end date.</numerusform><numerusform>%n get another end date.</numerusform></translation></message>
    <message numerus="yes"><source>%n have then ended and may go.</source><translation><numerusform>%n has then ended and may go.</numerusform><numerusform>%n have then ended and may go.</numerusform></translation></message>
    <message numerus="yes"><source>%n no longer have ended.</source><translation><numerusform>%n no longer has ended.</numerusform><numerusform>%n no longer have ended.</numerusform></translation></message>
    <message numerus="yes"><source>%n were left alone because something stands in the way.</source><translation><numerusform>%n was left alone because something stands in the way.</numerusform><numerusform>%n were left alone because something stands in the way.</numerusform></translation></message>
    <message numerus="yes"><source>Erase %n selected…</source><translation><numerusform>Erase %n selected…</numerusform><numerusform>Erase %n selected…</numerusform></translation></message>
    <message numerus="yes"><source>and %n more, see the audit trail</source><translation><numerusform>and %n more, see the audit trail</numerusform><numerusform>and %n more, see the audit trail</numerusform></translation></message>
</context>
</TS>
