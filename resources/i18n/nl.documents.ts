<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>documents</name>
    <message><source>page {page} of {pages}</source><translation>blad {page} van {pages}</translation></message>
    <message><source>Chamber of Commerce {number}</source><translation>KvK {number}</translation></message>
    <message><source>VAT {number}</source><translation>btw {number}</translation></message>
    <message><source>Recovery key</source><translation>Herstelsleutel</translation></message>
    <message><source>With this key you open the administration when the password is forgotten.</source><translation>Met deze sleutel opent u de administratie als het wachtwoord vergeten is.</translation></message>
    <message><source>Keep this sheet apart</source><translation>Bewaar dit blad apart</translation></message>
    <message><source>Where this sheet is kept:</source><translation>Waar dit blad ligt:</translation></message>
    <message><source>Company</source><translation>Bedrijf</translation></message>
    <message><source>Administration</source><translation>Administratie</translation></message>
    <message><source>Made on</source><translation>Gemaakt op</translation></message>
    <message><source>Not beside the computer and not in the same building: a fire or a thief takes both.</source><translation>Niet naast de computer en liever niet in hetzelfde gebouw: brand of een dief neemt ze allebei mee.</translation></message>
    <message><source>Who holds this sheet and the computer can read every customer. Show it to nobody.</source><translation>Wie dit blad en de computer heeft, kan alle klantgegevens lezen. Laat het aan niemand zien.</translation></message>
    <message><source>Never photograph it and never type it into an e-mail or a website.</source><translation>Maak er geen foto van en typ de sleutel nooit over in een e-mail of op een website.</translation></message>
    <message><source>A new sheet makes this one worthless: then destroy it.</source><translation>Maakt u een nieuw blad, dan werkt dit blad niet meer. Vernietig het dan.</translation></message>
    <message><source>Without the password and without this key nobody can open the administration, not even the maker.</source><translation>Zonder wachtwoord en zonder deze sleutel kan niemand de administratie nog openen, ook de maker van AVGdesk niet.</translation></message>
    <message><source>To use it: choose “Password forgotten” when AVGdesk asks for the password and type the groups.</source><translation>Zo gebruikt u hem: kies “Wachtwoord vergeten” als AVGdesk om het wachtwoord vraagt en typ de groepen over.</translation></message>
    <message><source>Our reference: {number}</source><translation>Ons kenmerk: {number}</translation></message>
</context>
</TS>
