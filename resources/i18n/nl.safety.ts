<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>safety</name>
    <message><source>There is a user with this name already.</source><translation>Er is al een gebruiker met deze naam.</translation></message>
    <message><source>Choose another name.</source><translation>Kies een andere naam.</translation></message>
    <message><source>There is no such user.</source><translation>Deze gebruiker is er niet.</translation></message>
    <message><source>The list shows who may enter.</source><translation>De lijst toont wie erin mag.</translation></message>
    <message><source>You can't remove yourself.</source><translation>U kunt uzelf niet verwijderen.</translation></message>
    <message><source>Another owner can.</source><translation>Een andere eigenaar kan dat wel.</translation></message>
    <message><source>This is the only owner.</source><translation>Dit is de enige eigenaar.</translation></message>
    <message><source>Make somebody else an owner first: without one nobody could manage users or restore a backup.</source><translation>Maak eerst iemand anders eigenaar: zonder eigenaar kan niemand gebruikers beheren of een back-up terugzetten.</translation></message>
    <message><source>Group {group} is not as it stands on the sheet.</source><translation>Groep {group} is niet zoals op het blad.</translation></message>
    <message><source>Compare it letter by letter.</source><translation>Vergelijk de groep teken voor teken.</translation></message>
    <message><source>The new recovery key would be written nowhere.</source><translation>De nieuwe herstelsleutel zou nergens worden bewaard.</translation></message>
    <message><source>Use --recovery-sheet or --new-recovery-key-file. The old sheet still works.</source><translation>Gebruik --recovery-sheet of --new-recovery-key-file. Het oude blad werkt nog.</translation></message>
    <message><source>{file} is not a backup of AVGdesk.</source><translation>{file} is geen back-up van AVGdesk.</translation></message>
    <message><source>Choose a file that ends in .avgbackup.</source><translation>Kies een bestand dat eindigt op .avgbackup.</translation></message>
    <message><source>This backup is damaged or incomplete.</source><translation>Deze back-up is beschadigd of onvolledig.</translation></message>
    <message><source>Nothing was changed. Choose another backup.</source><translation>Er is niets veranderd. Kies een andere back-up.</translation></message>
    <message><source>This backup was made under another key.</source><translation>Deze back-up is met een andere sleutel gemaakt.</translation></message>
    <message><source>Type a password or the recovery key that was valid then.</source><translation>Typ een wachtwoord of de herstelsleutel die toen gold.</translation></message>
    <message><source>This is a backup of another administration.</source><translation>Dit is een back-up van een andere administratie.</translation></message>
    <message><source>Put it back into a folder of its own. Nothing was changed.</source><translation>Zet hem terug in een eigen map. Er is niets veranderd.</translation></message>
    <message><source>The folder for the backup is not there.</source><translation>De map voor de back-up is er niet.</translation></message>
    <message><source>Put the USB stick in, or choose another folder. No backup was made there.</source><translation>Steek de usb-stick erin of kies een andere map. Daar is geen back-up gemaakt.</translation></message>
    <message><source>Brought up to date for a new version</source><translation>Bijgewerkt voor een nieuwe versie</translation></message>
    <message><source>Administration checked</source><translation>Administratie gecontroleerd</translation></message>
    <message><source>Users</source><translation>Gebruikers</translation></message>
    <message><source>User added</source><translation>Gebruiker toegevoegd</translation></message>
    <message><source>User changed</source><translation>Gebruiker gewijzigd</translation></message>
    <message><source>User removed</source><translation>Gebruiker verwijderd</translation></message>
    <message><source>Passwords</source><translation>Wachtwoorden</translation></message>
    <message><source>Password changed</source><translation>Wachtwoord gewijzigd</translation></message>
    <message><source>New password given</source><translation>Nieuw wachtwoord gegeven</translation></message>
    <message><source>Recovery sheet</source><translation>Herstelblad</translation></message>
    <message><source>New recovery sheet made</source><translation>Nieuw herstelblad gemaakt</translation></message>
    <message><source>Recovery sheet looked for and found</source><translation>Herstelblad opgezocht en aanwezig</translation></message>
    <message><source>Key</source><translation>Sleutel</translation></message>
    <message><source>Everything encrypted with a new key</source><translation>Alles versleuteld met een nieuwe sleutel</translation></message>
    <message><source>Backups</source><translation>Back-ups</translation></message>
    <message><source>Backup made and verified</source><translation>Back-up gemaakt en gecontroleerd</translation></message>
    <message><source>Backup put back</source><translation>Back-up teruggezet</translation></message>
    <message><source>Older backups removed</source><translation>Oudere back-ups verwijderd</translation></message>
    <message><source>Second place for backups chosen</source><translation>Tweede plaats voor back-ups gekozen</translation></message>
    <message><source>Restoring</source><translation>Terugzetten</translation></message>
    <message><source>Erasures since the backup looked through</source><translation>Wissingen sinds de back-up nagelopen</translation></message>
    <message><source>Renamed</source><translation>Hernoemd</translation></message>
    <message><source>Copy in the second place</source><translation>Kopie op de tweede plaats</translation></message>
    <message><source>Erased again</source><translation>Opnieuw gewist</translation></message>
    <message><source>List of erasures</source><translation>Wislijst</translation></message>
    <message><source>Entries taken along</source><translation>Meegenomen regels</translation></message>
    <message><source>Intact</source><translation>Heel</translation></message>
    <message><source>Before</source><translation>Voor</translation></message>
    <message><source>After</source><translation>Na</translation></message>
    <message><source>Chosen</source><translation>Gekozen</translation></message>
    <message><source>owner</source><translation>eigenaar</translation></message>
    <message><source>employee</source><translation>medewerker</translation></message>
    <message><source>viewer</source><translation>meelezer</translation></message>
    <message><source>by hand</source><translation>met de hand</translation></message>
    <message><source>daily</source><translation>dagelijks</translation></message>
    <message><source>before an import</source><translation>voor een import</translation></message>
    <message><source>before an upgrade</source><translation>voor een nieuwe versie</translation></message>
    <message><source>before a restore</source><translation>voor het terugzetten</translation></message>
    <message><source>after an erasure</source><translation>na een wissing</translation></message>
    <message><source>from the administration itself</source><translation>uit de administratie zelf</translation></message>
    <message><source>from another file</source><translation>uit een ander bestand</translation></message>
    <message><source>goes on</source><translation>loopt door</translation></message>
    <message><source>as in the backup</source><translation>zoals in de back-up</translation></message>
    <message><source>Is the printed recovery sheet still in its place?</source><translation>Ligt het afgedrukte herstelblad nog op zijn plaats?</translation></message>
    <message><source>Without it and without the password nobody can open the administration, not even we.</source><translation>Zonder het blad en zonder wachtwoord kan niemand de administratie openen, ook wij niet.</translation></message>
    <message><source>Look</source><translation>Bekijken</translation></message>
    <message><source>There is no recent verified backup</source><translation>Er is geen recente gecontroleerde back-up</translation></message>
    <message><source>The last one: {made_at}</source><translation>De laatste: {made_at}</translation></message>
    <message><source>Make a backup</source><translation>Back-up maken</translation></message>
    <message><source>After the restore it is not known who was erased from {since} on</source><translation>Na het terugzetten is niet bekend wie er vanaf {since} is gewist</translation></message>
    <message><source>Look through your requests and erase again who came back. Until: {until}</source><translation>Loop uw verzoeken na en wis opnieuw wie is teruggekomen. Tot: {until}</translation></message>
    <message><source>the folder for the backup</source><translation>de map voor de back-up</translation></message>
    <message><source>a folder, or a backup file</source><translation>een map of een back-upbestand</translation></message>
    <message><source>owner, employee or viewer</source><translation>owner (eigenaar), employee (medewerker) of viewer (meelezer)</translation></message>
    <message><source>the backup file</source><translation>het back-upbestand</translation></message>
    <message><source>where the newest erasures stand, when the administration itself is gone</source><translation>waar de nieuwste wissingen staan, als de administratie zelf weg is</translation></message>
    <message><source>do it; otherwise only what would happen is told</source><translation>doe het; anders wordt alleen verteld wat er zou gebeuren</translation></message>
    <message><source>the file with the new password</source><translation>het bestand met het nieuwe wachtwoord</translation></message>
    <message><source>write the new sheet here</source><translation>het nieuwe blad hier wegschrijven</translation></message>
    <message><source>write the new key here as text</source><translation>de nieuwe sleutel hier als tekst wegschrijven</translation></message>
    <message><source>Making a backup</source><translation>Back-up maken</translation></message>
    <message><source>Damage was found.</source><translation>Er is schade gevonden.</translation></message>
    <message><source>Checking</source><translation>Controleren</translation></message>
    <message><source>Nothing was changed. Add --yes to put this backup back.</source><translation>Er is niets veranderd. Voeg --yes toe om deze back-up terug te zetten.</translation></message>
    <message><source>No list of erasures was found for the time from {since}. Look through who was erased since then.</source><translation>Voor de tijd vanaf {since} is geen wislijst gevonden. Ga na wie er sindsdien is gewist.</translation></message>
    <message><source>Encrypting</source><translation>Versleutelen</translation></message>
    <message><source>make a new recovery sheet; the old one stops working</source><translation>een nieuw herstelblad maken; het oude werkt dan niet meer</translation></message>
    <message><source>encrypt everything anew, after a theft</source><translation>alles opnieuw versleutelen, na diefstal</translation></message>
    <message><source>only what concerned this customer</source><translation>alleen wat deze klant betrof</translation></message>
    <message><source>check that no entry was changed or removed</source><translation>controleren of geen regel is gewijzigd of verwijderd</translation></message>
    <message><source>The audit trail was changed or is incomplete, from entry {number} on.</source><translation>Het logboek is gewijzigd of onvolledig, vanaf regel {number}.</translation></message>
</context>
</TS>
