<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>imports</name>
    <message numerus="yes">
        <source>%n filled fields differ from the file and were kept as they are.</source>
        <translation>
            <numerusform>%n filled field differs from the file and was kept as it is.</numerusform>
            <numerusform>%n filled fields differ from the file and were kept as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers may be in the administration twice.</source>
        <translation>
            <numerusform>%n customer may be in the administration twice.</numerusform>
            <numerusform>%n customers may be in the administration twice.</numerusform>
        </translation>
    </message>
</context>
</TS>
