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
    <message><source>{file} is not a whole backup of AVGdesk.</source><translation>{file} is geen hele back-up van AVGdesk.</translation></message>
    <message><source>Choose another file that ends in .avgbackup. Perhaps copying was broken off.</source><translation>Kies een ander bestand dat eindigt op .avgbackup. Misschien is het kopiëren afgebroken.</translation></message>
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
    <message><source>This backup was made before the last new key. It opens with what was valid then.</source><translation>Deze back-up is gemaakt voor de laatste nieuwe sleutel. Hij gaat open met wat toen gold.</translation></message>
    <message><source>What was entered after it is replaced. A backup of the present state is made first. Who was erased since is erased again; passwords, users and the audit trail stay as they are now.</source><translation>Wat daarna is ingevoerd, wordt vervangen. Eerst wordt een back-up van de huidige stand gemaakt. Wie sindsdien is gewist, wordt opnieuw gewist; wachtwoorden, gebruikers en logboek blijven zoals ze nu zijn.</translation></message>
    <message><source>Put back a backup</source><translation>Back-up terugzetten</translation></message>
    <message><source>Put back a backup…</source><translation>Back-up terugzetten…</translation></message>
    <message><source>Putting the backup back</source><translation>Back-up terugzetten</translation></message>
    <message><source>Checking the backup</source><translation>Back-up controleren</translation></message>
    <message><source>Put back the backup of {when}? It holds {customers} and {invoices}.</source><translation>De back-up van {when} terugzetten? Er staan {customers} en {invoices} in.</translation></message>
    <message><source>Put back</source><translation>Terugzetten</translation></message>
    <message><source>The backup of {when} is in place.</source><translation>De back-up van {when} is teruggezet.</translation></message>
    <message><source>The backup of {when} is in place. Open it with the password of then.</source><translation>De back-up van {when} is teruggezet. Open hem met het wachtwoord van toen.</translation></message>
    <message><source>It is not known who was erased from {day} on: the to-do list reminds you to look.</source><translation>Niet bekend is wie er vanaf {day} is gewist: de takenlijst herinnert u eraan dat na te gaan.</translation></message>
    <message><source>{place}: not connected now.</source><translation>{place}: nu niet aangesloten.</translation></message>
    <message><source>Checking the administration</source><translation>Administratie controleren</translation></message>
    <message><source>Second place for backups</source><translation>Tweede plaats voor back-ups</translation></message>
    <message><source>None yet. Make one now: the whole business hangs on this one file.</source><translation>Nog geen. Maak er nu een: uw hele bedrijf hangt aan dit ene bestand.</translation></message>
    <message><source>The second place was not connected: there is no copy there.</source><translation>De tweede plaats was niet aangesloten: daar staat geen kopie.</translation></message>
    <message><source>Backup</source><translation>Back-up</translation></message>
    <message><source>None chosen.</source><translation>Geen gekozen.</translation></message>
    <message><source>Make one and remove older ones</source><translation>Nieuwe maken en oudere verwijderen</translation></message>
    <message><source>Make one and remove older ones…</source><translation>Nieuwe maken en oudere verwijderen…</translation></message>
    <message><source>A new backup is made and verified; then every older one in both places is removed.</source><translation>Er wordt een nieuwe back-up gemaakt en gecontroleerd; daarna worden alle oudere op beide plaatsen verwijderd.</translation></message>
    <message><source>{when}, with {customers} and {invoices}, read back and counted.</source><translation>{when}, met {customers} en {invoices}, teruggelezen en geteld.</translation></message>
    <message><source>The backup was made, read back and counted: {customers} and {invoices}.</source><translation>De back-up is gemaakt, teruggelezen en geteld: {customers} en {invoices}.</translation></message>
    <message><source>Make and remove</source><translation>Maken en verwijderen</translation></message>
    <message><source>Do this after an erasure. Copies that you put elsewhere yourself stay.</source><translation>Doe dit na een wissing. Kopieën die u zelf ergens anders hebt gezet, blijven staan.</translation></message>
    <message><source>That is long ago.</source><translation>Dat is lang geleden.</translation></message>
    <message><source>After a backup was put back, nothing told who was erased from {since} to {until}. Look through your requests of that time and erase again who came back.</source><translation>Na het terugzetten van een back-up is niet bekend wie er van {since} tot {until} is gewist. Loop uw verzoeken uit die tijd na en wis opnieuw wie is teruggekomen.</translation></message>
    <message><source>has one</source><translation>heeft er een</translation></message>
    <message><source>needs a new one</source><translation>heeft een nieuw nodig</translation></message>
    <message><source>Your password was changed.</source><translation>Uw wachtwoord is gewijzigd.</translation></message>
    <message><source>Remove user</source><translation>Gebruiker verwijderen</translation></message>
    <message><source>May do</source><translation>Mag</translation></message>
    <message><source>{name} can't enter any more. The audit trail keeps the name.</source><translation>{name} kan er niet meer in. Het logboek bewaart de naam.</translation></message>
    <message><source>Open a backup</source><translation>Back-up openen</translation></message>
    <message><source>Password or recovery key of then</source><translation>Wachtwoord of herstelsleutel van toen</translation></message>
    <message><source>Last verified backup</source><translation>Laatste gecontroleerde back-up</translation></message>
    <message><source>Check the administration</source><translation>Administratie controleren</translation></message>
    <message><source>I have looked through it</source><translation>Ik heb het nagelopen</translation></message>
    <message><source>Second place</source><translation>Tweede plaats</translation></message>
    <message><source>A backup on the same computer does not help when the computer is lost. Choose a USB stick or another disk: each backup is copied there when it is connected. Nothing is ever sent over the internet.</source><translation>Een back-up op dezelfde computer helpt niet als de computer weg is. Kies een usb-stick of een andere schijf: elke back-up wordt daarheen gekopieerd als die is aangesloten. Er gaat nooit iets over het internet.</translation></message>
    <message><source>Choose a folder…</source><translation>Map kiezen…</translation></message>
    <message><source>No second place</source><translation>Geen tweede plaats</translation></message>
    <message><source>Backups that are here</source><translation>Back-ups die hier staan</translation></message>
    <message><source>One a day is made on closing. Kept are seven days, four weeks and two months, never longer than 90 days, so that erased data leaves the backups too.</source><translation>Bij het afsluiten wordt er één per dag gemaakt. Bewaard blijven zeven dagen, vier weken en twee maanden, nooit langer dan 90 dagen, zodat gewiste gegevens ook uit de back-ups verdwijnen.</translation></message>
    <message><source>Put this one back…</source><translation>Deze terugzetten…</translation></message>
    <message><source>Put back from a file…</source><translation>Terugzetten uit een bestand…</translation></message>
    <message><source>Your password</source><translation>Uw wachtwoord</translation></message>
    <message><source>Everybody who works here has a name and a password of their own; the audit trail says who did what.</source><translation>Iedereen die hier werkt heeft een eigen naam en een eigen wachtwoord; het logboek vertelt wie wat deed.</translation></message>
    <message><source>Change my password…</source><translation>Mijn wachtwoord wijzigen…</translation></message>
    <message><source>An employee can't change terms or users, restore a backup or erase in bulk. A viewer only looks.</source><translation>Een medewerker kan geen termijnen of gebruikers wijzigen, geen back-up terugzetten en niet veel tegelijk wissen. Een meelezer kijkt alleen.</translation></message>
    <message><source>Add a user…</source><translation>Gebruiker toevoegen…</translation></message>
    <message><source>New password…</source><translation>Nieuw wachtwoord…</translation></message>
    <message><source>Remove…</source><translation>Verwijderen…</translation></message>
    <message><source>Add user</source><translation>Gebruiker toevoegen</translation></message>
    <message><source>May do everything.</source><translation>Mag alles.</translation></message>
    <message><source>Works with customers, agreements, requests and appointments.</source><translation>Werkt met klanten, overeenkomsten, verzoeken en afspraken.</translation></message>
    <message><source>Only looks: no changes, no prints, no exports.</source><translation>Kijkt alleen: wijzigt, drukt af en exporteert niets.</translation></message>
    <message><source>User</source><translation>Gebruiker</translation></message>
    <message><source>The recovery sheet stays valid.</source><translation>Het herstelblad blijft geldig.</translation></message>
    <message><source>Tell {name} the new password in person. It can be changed after the first time.</source><translation>Vertel {name} het nieuwe wachtwoord persoonlijk. Na de eerste keer kan het worden gewijzigd.</translation></message>
    <message><source>Change password</source><translation>Wachtwoord wijzigen</translation></message>
    <message><source>Present password</source><translation>Huidig wachtwoord</translation></message>
    <message><source>This is the new recovery key. It counts once you confirm it below; then the old sheet no longer works.</source><translation>Dit is de nieuwe herstelsleutel. Hij geldt zodra u hem hieronder bevestigt; het oude blad werkt dan niet meer.</translation></message>
    <message><source>Encrypt everything</source><translation>Alles versleutelen</translation></message>
    <message><source>Use the new sheet</source><translation>Nieuw blad gebruiken</translation></message>
    <message><source>Type two groups over from the sheet, so that it is certain that it can be read.</source><translation>Typ twee groepen over van het blad, zodat zeker is dat het te lezen is.</translation></message>
    <message><source>Made or looked for on {day}.</source><translation>Gemaakt of opgezocht op {day}.</translation></message>
    <message><source>That is more than a year ago: is it still in its place?</source><translation>Dat is meer dan een jaar geleden: ligt het nog op zijn plaats?</translation></message>
    <message><source>The new sheet counts. Tear up the old one.</source><translation>Het nieuwe blad geldt. Verscheur het oude.</translation></message>
    <message><source>Encrypting everything anew</source><translation>Alles opnieuw versleutelen</translation></message>
    <message><source>Everything is encrypted with a new key. Tear up the old sheet.</source><translation>Alles is met een nieuwe sleutel versleuteld. Verscheur het oude blad.</translation></message>
    <message><source>These users need a new password from you: {names}.</source><translation>Deze gebruikers hebben een nieuw wachtwoord van u nodig: {names}.</translation></message>
    <message><source>New key</source><translation>Nieuwe sleutel</translation></message>
    <message><source>With the printed recovery key the administration opens when the password is forgotten. Without the sheet and without a password nobody can open it, not even the makers of AVGdesk. Keep the sheet apart from this computer.</source><translation>Met de afgedrukte herstelsleutel gaat de administratie open als het wachtwoord vergeten is. Zonder het blad en zonder wachtwoord kan niemand haar openen, ook de makers van AVGdesk niet. Bewaar het blad niet bij deze computer.</translation></message>
    <message><source>The sheet is still there</source><translation>Het blad ligt er nog</translation></message>
    <message><source>Make a new sheet…</source><translation>Nieuw blad maken…</translation></message>
    <message><source>After a theft of this computer or of a backup: everything is encrypted again with a new key. There is a new recovery sheet, and the other users get a new password from you. Older backups still open with what was valid then.</source><translation>Na diefstal van deze computer of van een back-up: alles wordt opnieuw versleuteld met een nieuwe sleutel. Er komt een nieuw herstelblad, en de andere gebruikers krijgen van u een nieuw wachtwoord. Oudere back-ups gaan nog open met wat toen gold.</translation></message>
    <message><source>Encrypt with a new key…</source><translation>Versleutelen met een nieuwe sleutel…</translation></message>
    <message><source>Everything is whole.</source><translation>Alles is heel.</translation></message>
    <message><source>Something is damaged.</source><translation>Er is iets beschadigd.</translation></message>
    <message><source>Checked: {customers}, {invoices}, {entries}.</source><translation>Gecontroleerd: {customers}, {invoices}, {entries}.</translation></message>
    <message><source>One of the two key files is damaged. It is mended when a password is changed.</source><translation>Een van de twee sleutelbestanden is beschadigd. Het wordt hersteld zodra een wachtwoord wordt gewijzigd.</translation></message>
    <message><source>The seal of the backup is broken.</source><translation>Het zegel van de back-up is verbroken.</translation></message>
    <message><source>Change your password in the settings: both files are then written anew.</source><translation>Wijzig uw wachtwoord bij de instellingen: beide bestanden worden dan opnieuw geschreven.</translation></message>
    <message><source>There is no good backup within reach. Connect the disk or stick with your backups and check again.</source><translation>Er is geen goede back-up binnen bereik. Sluit de schijf of stick met uw back-ups aan en controleer opnieuw.</translation></message>
    <message><source>The newest good backup is of {when}.</source><translation>De nieuwste goede back-up is van {when}.</translation></message>
    <message><source>Put back the newest good backup…</source><translation>Nieuwste goede back-up terugzetten…</translation></message>
    <message><source>What you had typed is kept. Open the same form again and it stands there.</source><translation>Wat u had getypt is bewaard. Open hetzelfde formulier opnieuw en het staat er weer.</translation></message>
    <message><source>This was changed while AVGdesk was locked. What you had typed stands in the form again.</source><translation>Terwijl AVGdesk vergrendeld was, is dit gewijzigd. Wat u had getypt staat weer in het formulier.</translation></message>
    <message><source>Compare first</source><translation>Vergelijk eerst</translation></message>
    <message><source>Look at the fields before you save them.</source><translation>Kijk de velden na voordat u ze opslaat.</translation></message>
    <message><source>AVGdesk is closing the administration: the last traces of what was erased are removed.</source><translation>De administratie wordt afgesloten: de laatste sporen van wat gewist is, worden verwijderd.</translation></message>
    <message><source>Users wait for a new password from you</source><translation>Gebruikers wachten op een nieuw wachtwoord van u</translation></message>
    <message><source>Since the new key these can't enter: {names}</source><translation>Sinds de nieuwe sleutel kunnen zij er niet in: {names}</translation></message>
    <message><source>Give passwords</source><translation>Wachtwoorden geven</translation></message>
    <message><source>On {since} everything got a new key. Did you enter before that day? Then your old password no longer works: ask the owner for a new one. Otherwise check Caps Lock and the keyboard layout.</source><translation>Op {since} kreeg alles een nieuwe sleutel. Kwam u er daarvoor in? Dan werkt uw oude wachtwoord niet meer: vraag de eigenaar om een nieuw. Controleer anders Caps Lock en de toetsenbordindeling.</translation></message>
    <message><source>What you don't do now stays on the to-do list, and in the list of users.</source><translation>Wat u nu niet doet, blijft op de takenlijst staan, en bij de gebruikers.</translation></message>
    <message><source>Give passwords now</source><translation>Nu wachtwoorden geven</translation></message>
    <message><source>Only your own password goes on. These can't enter until you give them a new one: {names}.</source><translation>Alleen uw eigen wachtwoord blijft gelden. Zij kunnen er pas weer in als u ze een nieuw geeft: {names}.</translation></message>
    <message><source>You can do that right afterwards. Tell each of them the new password in person.</source><translation>Dat kan direct daarna. Vertel ieder zelf het nieuwe wachtwoord.</translation></message>
    <message><source>give a user a new password</source><translation>geef een gebruiker een nieuw wachtwoord</translation></message>
    <message><source>role</source><translation>rol</translation></message>
    <message><source>can enter</source><translation>kan erin</translation></message>
    <message><source>erased again</source><translation>opnieuw gewist</translation></message>
    <message><source>made at</source><translation>gemaakt op</translation></message>
    <message><source>users without a password</source><translation>gebruikers zonder wachtwoord</translation></message>
    <message><source>recovery sheet</source><translation>herstelblad</translation></message>
    <message><source>file with the recovery key</source><translation>bestand met de herstelsleutel</translation></message>
    <message><source>Open the administration. Then you see what is in {file}, and whether you want it put back.</source><translation>Open de administratie. Dan ziet u wat er in {file} zit, en of u dat wilt terugzetten.</translation></message>
    <message><source>Looking for the newest good backup</source><translation>De nieuwste goede back-up zoeken</translation></message>
    <message><source>Today's backup was made on this computer.</source><translation>De back-up van vandaag is op deze computer gemaakt.</translation></message>
    <message><source>Unlocked</source><translation>Ontgrendeld</translation></message>
    <message><source>Last time AVGdesk stopped because of a mistake of its own. Your data is as it was saved last.</source><translation>De vorige keer is AVGdesk gestopt door een eigen fout. Uw gegevens zijn zoals ze het laatst zijn opgeslagen.</translation></message>
    <message><source>Last time AVGdesk did not end by itself, for example because the computer went off.</source><translation>De vorige keer is AVGdesk niet gewoon afgesloten, bijvoorbeeld doordat de computer uitging.</translation></message>
    <message><source>What was being entered and not saved then is gone; everything that was saved is there.</source><translation>Wat toen werd ingevoerd en niet was opgeslagen, is weg; alles wat was opgeslagen is er.</translation></message>
    <message><source>Last time</source><translation>Vorige keer</translation></message>
    <message><source>a backup file to put back</source><translation>een back-upbestand om terug te zetten</translation></message>
    <message><source>Puts the administration of a backup on this computer: after a loss, or when the administration is damaged. What was there is kept beside it.</source><translation>Zet de administratie uit een back-up op deze computer: na verlies, of als de administratie beschadigd is. Wat er stond, blijft ernaast bewaard.</translation></message>
    <message><source>Put it in this folder</source><translation>In deze map zetten</translation></message>
    <message><source>A newer backup, or the old folder, if you still have it: who was erased since is then erased again</source><translation>Een nieuwere back-up of de oude map, als u die nog hebt: wie sindsdien is gewist, wordt dan opnieuw gewist</translation></message>
    <message numerus="yes"><source>%n records that had been erased were erased again.</source><translation><numerusform>%n gewist record is opnieuw gewist.</numerusform><numerusform>%n gewiste records zijn opnieuw gewist.</numerusform></translation></message>
    <message numerus="yes"><source>%n customers</source><translation><numerusform>%n klant</numerusform><numerusform>%n klanten</numerusform></translation></message>
    <message numerus="yes"><source>%n invoices</source><translation><numerusform>%n factuur</numerusform><numerusform>%n facturen</numerusform></translation></message>
    <message numerus="yes"><source>%n entries of the audit trail</source><translation><numerusform>%n regel in het logboek</numerusform><numerusform>%n regels in het logboek</numerusform></translation></message>
    <message numerus="yes"><source>%n pages of the data file can't be read.</source><translation><numerusform>%n pagina van het gegevensbestand is niet te lezen.</numerusform><numerusform>%n pagina's van het gegevensbestand zijn niet te lezen.</numerusform></translation></message>
    <message numerus="yes"><source>The structure of the data file is broken in %n places.</source><translation><numerusform>De opbouw van het gegevensbestand is op %n plaats stuk.</numerusform><numerusform>De opbouw van het gegevensbestand is op %n plaatsen stuk.</numerusform></translation></message>
    <message numerus="yes"><source>Records refer to others that are not there, in %n tables.</source><translation><numerusform>Gegevens verwijzen naar andere die er niet zijn, in %n tabel.</numerusform><numerusform>Gegevens verwijzen naar andere die er niet zijn, in %n tabellen.</numerusform></translation></message>
    <message numerus="yes"><source>%n entries of the list of erasures were changed.</source><translation><numerusform>%n regel van de wislijst is gewijzigd.</numerusform><numerusform>%n regels van de wislijst zijn gewijzigd.</numerusform></translation></message>
    <message numerus="yes"><source>%n kept files are not as they were added.</source><translation><numerusform>%n bewaard bestand is niet meer zoals het is toegevoegd.</numerusform><numerusform>%n bewaarde bestanden zijn niet meer zoals ze zijn toegevoegd.</numerusform></translation></message>
</context>
</TS>
