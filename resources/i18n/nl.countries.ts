<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>countries</name>
    <message><source>Netherlands</source><translation>Nederland</translation></message>
    <message><source>Belgium</source><translation>België</translation></message>
    <message><source>Germany</source><translation>Duitsland</translation></message>
    <message><source>France</source><translation>Frankrijk</translation></message>
    <message><source>Luxembourg</source><translation>Luxemburg</translation></message>
    <message><source>Ireland</source><translation>Ierland</translation></message>
    <message><source>Austria</source><translation>Oostenrijk</translation></message>
    <message><source>Bulgaria</source><translation>Bulgarije</translation></message>
    <message><source>Croatia</source><translation>Kroatië</translation></message>
    <message><source>Cyprus</source><translation>Cyprus</translation></message>
    <message><source>Czechia</source><translation>Tsjechië</translation></message>
    <message><source>Denmark</source><translation>Denemarken</translation></message>
    <message><source>Estonia</source><translation>Estland</translation></message>
    <message><source>Finland</source><translation>Finland</translation></message>
    <message><source>Greece</source><translation>Griekenland</translation></message>
    <message><source>Hungary</source><translation>Hongarije</translation></message>
    <message><source>Italy</source><translation>Italië</translation></message>
    <message><source>Latvia</source><translation>Letland</translation></message>
    <message><source>Lithuania</source><translation>Litouwen</translation></message>
    <message><source>Malta</source><translation>Malta</translation></message>
    <message><source>Poland</source><translation>Polen</translation></message>
    <message><source>Portugal</source><translation>Portugal</translation></message>
    <message><source>Romania</source><translation>Roemenië</translation></message>
    <message><source>Slovakia</source><translation>Slowakije</translation></message>
    <message><source>Slovenia</source><translation>Slovenië</translation></message>
    <message><source>Spain</source><translation>Spanje</translation></message>
    <message><source>Sweden</source><translation>Zweden</translation></message>
    <message><source>Iceland</source><translation>IJsland</translation></message>
    <message><source>Liechtenstein</source><translation>Liechtenstein</translation></message>
    <message><source>Norway</source><translation>Noorwegen</translation></message>
    <message><source>Switzerland</source><translation>Zwitserland</translation></message>
    <message><source>United Kingdom</source><translation>Verenigd Koninkrijk</translation></message>
    <message><source>United States</source><translation>Verenigde Staten</translation></message>
    <message><source>Canada</source><translation>Canada</translation></message>
    <message><source>Türkiye</source><translation>Turkije</translation></message>
    <message><source>Ukraine</source><translation>Oekraïne</translation></message>
    <message><source>India</source><translation>India</translation></message>
    <message><source>China</source><translation>China</translation></message>
    <message><source>Japan</source><translation>Japan</translation></message>
    <message><source>South Korea</source><translation>Zuid-Korea</translation></message>
    <message><source>Israel</source><translation>Israël</translation></message>
    <message><source>Australia</source><translation>Australië</translation></message>
    <message><source>New Zealand</source><translation>Nieuw-Zeeland</translation></message>
    <message><source>Brazil</source><translation>Brazilië</translation></message>
    <message><source>South Africa</source><translation>Zuid-Afrika</translation></message>
    <message><source>Morocco</source><translation>Marokko</translation></message>
    <message><source>Suriname</source><translation>Suriname</translation></message>
    <message><source>Philippines</source><translation>Filipijnen</translation></message>
    <message><source>Singapore</source><translation>Singapore</translation></message>
    <message><source>United Arab Emirates</source><translation>Verenigde Arabische Emiraten</translation></message>
</context>
</TS>
