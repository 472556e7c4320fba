<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>AboutSection</name>
        <message>
            <source>What it is for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What do you want to get better at together?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who comes together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shared goal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Circle lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deputy lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A learning circle has a shared goal and somebody who leads it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CircleName</name>
        <message>
            <source>Name of the circle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the name (F2)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CirclePage</name>
        <message>
            <source>People {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Circle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan the year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the circle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change name or cell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add people…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove this circle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished">Mensen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished">Instellingen</translation>
        </message>
        <message>
            <source>Part of the circle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This circle does not exist any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New circle</source>
            <translation type="unfinished">Nieuwe kring</translation>
        </message>
        <message>
            <source>Add people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goal: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deputy: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A learning circle has a shared goal and somebody who leads it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CircleWords</name>
        <message numerus="yes">
            <source>every %n week(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) a year</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>once per school block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every 2 to 3 months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days} or {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the best day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>between {start} and {end}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People with the same job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All disciplines together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several locations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Peer consultation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learning circle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every so many weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>so many times a year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>called off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>invited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>still to send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from {first} until {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from {first}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new circle {circle}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>settings of {circle}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>colour of {circle}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>removal of {circle}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{person} in {circle}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new people in {circle}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>membership of {person} in {circle}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{person} out of {circle}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ColourSection</name>
        <message>
            <source>Colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Petrol</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Purple</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rust</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Olive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plum</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Opnieuw</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nieuw</translation>
        </message>
        <message>
            <source>Do what the filled button says</source>
            <translation>Doe wat de gevulde knop zegt</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Afdrukken…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporteren…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Other pane</source>
            <translation>Naar het andere deel</translation>
        </message>
        <message>
            <source>Undo: {change}</source>
            <translation>Ongedaan maken: {change}</translation>
        </message>
        <message>
            <source>Redo: {change}</source>
            <translation>Opnieuw: {change}</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Bestand</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>Be&amp;werken</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>B&amp;eeld</translation>
        </message>
        <message>
            <source>&amp;Circle</source>
            <translation>&amp;Kring</translation>
        </message>
        <message>
            <source>&amp;Meeting</source>
            <translation>B&amp;ijeenkomst</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>Open a meeting first</source>
            <translation>Open eerst een bijeenkomst</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Afsluiten</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Kleuren</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Lettergrootte</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Groter</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normaal</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Volledig scherm</translation>
        </message>
        <message>
            <source>New circle</source>
            <translation>Nieuwe kring</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Sneltoetsen</translation>
        </message>
        <message>
            <source>About Leerkring</source>
            <translation>Over Leerkring</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Als het systeem</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Donker</translation>
        </message>
    </context>
    <context>
        <name>Counted</name>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>over %n dag</numerusform>
                <numerusform>over %n dagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n dag geleden</numerusform>
                <numerusform>%n dagen geleden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FairnessCard</name>
        <message>
            <source>Fairly divided</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FreeDaysSection</name>
        <message>
            <source>Free days and who must be there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in school holidays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not on public holidays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no minimum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At least this many present</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who must always be there you set per person, under People.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <source>Help</source>
            <translation>Hulp</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>In het kort</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Sneltoetsen</translation>
        </message>
        <message>
            <source>About Leerkring</source>
            <translation>Over Leerkring</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Versie {version}</translation>
        </message>
        <message>
            <source>Everything stays on this computer. Nothing is sent unless you send it.</source>
            <translation>Alles blijft op deze computer. Er gaat niets weg wat je niet zelf verstuurt.</translation>
        </message>
        <message>
            <source>Made with Qt for Python (LGPL), the Inter typeface (OFL) and Lucide icons (ISC).</source>
            <translation>Gemaakt met Qt for Python (LGPL), het lettertype Inter (OFL) en de pictogrammen van Lucide (ISC).</translation>
        </message>
        <message>
            <source>Add your people: type, paste, or take them from Excel.</source>
            <translation>Voeg je mensen toe: typ, plak of haal ze uit Excel.</translation>
        </message>
        <message>
            <source>Plan a year: Leerkring chooses dates around holidays and divides the turns.</source>
            <translation>Plan een jaar: Leerkring kiest datums om de vakanties heen en verdeelt de beurten.</translation>
        </message>
        <message>
            <source>Look at the proposal, change what you like, and put it in the calendar.</source>
            <translation>Bekijk het voorstel, verander wat je wilt en zet het in de kalender.</translation>
        </message>
        <message>
            <source>Send: Leerkring writes the invitations as files; you send them.</source>
            <translation>Versturen: Leerkring maakt de uitnodigingen als bestanden, jij verstuurt ze.</translation>
        </message>
        <message>
            <source>Something changed? Send shows who must hear what. Undo always works.</source>
            <translation>Is er iets veranderd? Bij Versturen zie je wie wat moet weten. Ongedaan maken kan altijd.</translation>
        </message>
        <message>
            <source>Ctrl+1, 2, 3, 7</source>
            <translation>Ctrl+1, 2, 3, 7</translation>
        </message>
        <message>
            <source>Today, Year calendar, People, Send</source>
            <translation>Vandaag, Jaarkalender, Mensen, Versturen</translation>
        </message>
        <message>
            <source>Ctrl+F</source>
            <translation>Ctrl+F</translation>
        </message>
        <message>
            <source>Search; Enter opens what was found</source>
            <translation>Zoeken; Enter opent wat gevonden is</translation>
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation>Ctrl+N</translation>
        </message>
        <message>
            <source>Something new on this page</source>
            <translation>Iets nieuws op deze pagina</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>The filled button</source>
            <translation>De gevulde knop</translation>
        </message>
        <message>
            <source>Ctrl+Z, Ctrl+Y</source>
            <translation>Ctrl+Z, Ctrl+Y</translation>
        </message>
        <message>
            <source>Undo, redo</source>
            <translation>Ongedaan maken, opnieuw</translation>
        </message>
        <message>
            <source>F2, Enter, Del</source>
            <translation>F2, Enter, Del</translation>
        </message>
        <message>
            <source>Change, open, remove</source>
            <translation>Wijzigen, openen, verwijderen</translation>
        </message>
        <message>
            <source>Alt+arrows</source>
            <translation>Alt+pijlen</translation>
        </message>
        <message>
            <source>In the year calendar: move a meeting</source>
            <translation>In de jaarkalender: een bijeenkomst verplaatsen</translation>
        </message>
        <message>
            <source>Ctrl+P, Ctrl+Shift+E</source>
            <translation>Ctrl+P, Ctrl+Shift+E</translation>
        </message>
        <message>
            <source>Print, export</source>
            <translation>Afdrukken, exporteren</translation>
        </message>
        <message>
            <source>Ctrl++, Ctrl+-, Ctrl+0</source>
            <translation>Ctrl++, Ctrl+-, Ctrl+0</translation>
        </message>
        <message>
            <source>Larger, smaller, normal text</source>
            <translation>Grotere, kleinere, gewone letters</translation>
        </message>
        <message>
            <source>F6</source>
            <translation>F6</translation>
        </message>
        <message>
            <source>To the sidebar and back</source>
            <translation>Naar de zijbalk en terug</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>F11</source>
            <translation>F11</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Volledig scherm</translation>
        </message>
    </context>
    <context>
        <name>JoinPicker</name>
        <message>
            <source>Who joins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search by name or function</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People who are not in the circle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody in Leerkring is in this circle already.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Add %n person(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Tick who joins</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Close this message</source>
            <translation>Sluit deze melding</translation>
        </message>
        <message>
            <source>Undone: {change}</source>
            <translation>Ongedaan gemaakt: {change}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Opnieuw</translation>
        </message>
        <message>
            <source>Done again: {change}</source>
            <translation>Opnieuw gedaan: {change}</translation>
        </message>
    </context>
    <context>
        <name>MeetingWords</name>
        <message>
            <source>new meeting of {circle} on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{circle} moved to {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>meeting of {circle} on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>removal of {circle} on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{circle} fixed on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{circle} no longer fixed on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{person} as {role} on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no {role} on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>roles swapped on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{role} fixed on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{role} no longer fixed on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>attendance of {circle} on {day}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MemberLine</name>
        <message>
            <source>manages others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take {name} out of the circle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes part from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from the start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until and including</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Must be there: no meeting without</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes turns leading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes turns bringing a case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Presence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as with the person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished">geen</translation>
        </message>
        <message>
            <source>leads here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>does not lead here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>brings in cases here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>brings in no cases here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MembersTab</name>
        <message>
            <source>Add people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever joins later starts at the average number of turns, not at zero.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Took part before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This circle has no people yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose who meets here. That is enough to plan a year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has been added to Leerkring yet. Start with your team.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names}: manager in the group. Peer consultation works best without someone who manages the others.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Something went wrong in Leerkring. Your work is safe.</source>
            <translation>Er ging iets mis in Leerkring. Je werk is bewaard.</translation>
        </message>
        <message>
            <source>You can go on. Copy the details and send them to whoever helps you.</source>
            <translation>Je kunt verder. Kopieer de details en stuur ze naar wie je helpt.</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Kopieer details</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Ga verder</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleer</translation>
        </message>
    </context>
    <context>
        <name>MomentFooter</name>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or a day of your own</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewCircle</name>
        <message>
            <source>For example: Circle North</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the circle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Then you choose who meets here. Everything can be changed later.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlaceSection</name>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first one chosen is used unless it is taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rooms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not decided</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>Year calendar</source>
            <translation>Jaarkalender</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Mensen</translation>
        </message>
        <message>
            <source>Peer visits</source>
            <translation>Keukenbezoeken</translation>
        </message>
        <message>
            <source>Co-coaching</source>
            <translation>Co-coaching</translation>
        </message>
        <message>
            <source>Conversation cards</source>
            <translation>Gesprekskaarten</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Versturen</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapporten</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hulp</translation>
        </message>
    </context>
    <context>
        <name>PlanEdits</name>
        <message>
            <source>Leave it empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Work form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search or type a work form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take “{text}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a cell with a name to swap it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Swap {name} with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nobody to swap with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{role} at this meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{role} on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Swap with…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy from the row above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep when planning again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the meeting</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlanModel</name>
        <message>
            <source>fixed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Work form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the meeting</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RhythmSection</name>
        <message>
            <source>How often</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rhythm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A meeting takes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most circles meet once every 8 to 13 weeks: often enough to follow up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many times</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RolesSection</name>
        <message>
            <source>Roles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In turn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Always the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who always leads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chosen at the meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cases per meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody stands by with a case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not in this circle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the organiser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search, or type the name of somebody from outside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}”, from outside</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message>
            <source>Search people, circles, meetings</source>
            <translation>Zoek mensen, kringen, bijeenkomsten</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Gevonden</translation>
        </message>
        <message>
            <source>Nothing found. Try fewer letters.</source>
            <translation>Niets gevonden. Probeer het met minder letters.</translation>
        </message>
    </context>
    <context>
        <name>SettingsTab</name>
        <message>
            <source>Remove this circle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its meetings go with it. Whoever was invited still gets a cancellation.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Places</source>
            <translation>Onderdelen</translation>
        </message>
        <message>
            <source>Circles</source>
            <translation>Kringen</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n te doen</numerusform>
                <numerusform>%n te doen</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything saved</source>
            <translation>Alles bewaard</translation>
        </message>
        <message>
            <source>Everything saved {time}</source>
            <translation>Alles bewaard {time}</translation>
        </message>
        <message>
            <source>New circle</source>
            <translation>Nieuwe kring</translation>
        </message>
    </context>
    <context>
        <name>WeekEditor</name>
        <message>
            <source>More times on {day}</source>
            <translation>Nog een tijd op {day}</translation>
        </message>
        <message>
            <source>Remove these times</source>
            <translation>Haal deze tijd weg</translation>
        </message>
    </context>
    <context>
        <name>WhenSection</name>
        <message>
            <source>Day and time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose none and the planner finds the day most people can come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fixed time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Best time between</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Over by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starts at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Between</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>{time}</source>
            <translation>{time} uur</translation>
        </message>
        <message>
            <source>{start} to {end}</source>
            <translation>{start} tot {end} uur</translation>
        </message>
        <message>
            <source>{first} until {last} included</source>
            <translation>{first} tot en met {last}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>vandaag</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gisteren</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} en {last}</translation>
        </message>
        <message>
            <source>facilitator</source>
            <translation>gespreksleider</translation>
        </message>
        <message>
            <source>case contributor</source>
            <translation>casusinbrenger</translation>
        </message>
        <message>
            <source>reserve</source>
            <translation>reserve</translation>
        </message>
        <message>
            <source>note taker</source>
            <translation>notulist</translation>
        </message>
        <message>
            <source>{reason}, until {day} included</source>
            <translation>{reason}, tot en met {day}</translation>
        </message>
        <message>
            <source>last change</source>
            <translation>laatste wijziging</translation>
        </message>
        <message>
            <source>no</source>
            <translation>geen</translation>
        </message>
        <message>
            <source>one</source>
            <translation>één</translation>
        </message>
        <message>
            <source>two</source>
            <translation>twee</translation>
        </message>
        <message>
            <source>three</source>
            <translation>drie</translation>
        </message>
        <message>
            <source>four</source>
            <translation>vier</translation>
        </message>
        <message>
            <source>five</source>
            <translation>vijf</translation>
        </message>
        <message>
            <source>six</source>
            <translation>zes</translation>
        </message>
        <message>
            <source>seven</source>
            <translation>zeven</translation>
        </message>
        <message>
            <source>eight</source>
            <translation>acht</translation>
        </message>
        <message>
            <source>nine</source>
            <translation>negen</translation>
        </message>
        <message>
            <source>ten</source>
            <translation>tien</translation>
        </message>
        <message>
            <source>eleven</source>
            <translation>elf</translation>
        </message>
        <message>
            <source>twelve</source>
            <translation>twaalf</translation>
        </message>
        <message>
            <source>does not work here then</source>
            <translation>werkt hier dan niet</translation>
        </message>
        <message>
            <source>is not in this circle then</source>
            <translation>zit dan niet in deze kring</translation>
        </message>
        <message>
            <source>does not work then</source>
            <translation>werkt dan niet</translation>
        </message>
        <message>
            <source>is away</source>
            <translation>is er niet</translation>
        </message>
        <message>
            <source>location closed ({name})</source>
            <translation>locatie gesloten ({name})</translation>
        </message>
        <message>
            <source>has {name}</source>
            <translation>heeft {name}</translation>
        </message>
        <message>
            <source>it is {name}</source>
            <translation>het is {name}</translation>
        </message>
        <message>
            <source>has another appointment then</source>
            <translation>heeft dan een andere afspraak</translation>
        </message>
        <message>
            <source>is at {name} then</source>
            <translation>is dan bij {name}</translation>
        </message>
    </context>
    <context>
        <name>YearPlanTab</name>
        <message>
            <source>Year plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>School year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This circle has no people yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose who meets here. Then plan the year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No meetings yet in {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No meetings yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leerkring finds the days that suit most people and divides the turns.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan the year</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>YearWords</name>
        <message>
            <source>School year {years}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year calendar, {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holidays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holidays, region {region}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holidays, regions {regions}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today</source>
            <translation type="unfinished">vandaag</translation>
        </message>
        <message>
            <source>away: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>invited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>still to send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has been</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>meeting {circle}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>study day</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n away</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{nth} of {count} this school year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{nth} of {count} this year</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>number %n</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>third</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fourth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fifth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sixth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seventh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>eighth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ninth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tenth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>eleventh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>twelfth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{circle} is now on {day}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_SpanLine</name>
        <message>
            <source>whole day</source>
            <translation>hele dag</translation>
        </message>
        <message>
            <source>morning</source>
            <translation>ochtend</translation>
        </message>
        <message>
            <source>afternoon</source>
            <translation>middag</translation>
        </message>
        <message>
            <source>from … until …</source>
            <translation>van … tot …</translation>
        </message>
        <message>
            <source>From, {day}</source>
            <translation>Van, {day}</translation>
        </message>
        <message>
            <source>Until, {day}</source>
            <translation>Tot, {day}</translation>
        </message>
        <message>
            <source>every week</source>
            <translation>elke week</translation>
        </message>
        <message>
            <source>odd weeks</source>
            <translation>oneven weken</translation>
        </message>
        <message>
            <source>even weeks</source>
            <translation>even weken</translation>
        </message>
        <message>
            <source>Part of the day, {day}</source>
            <translation>Deel van de dag, {day}</translation>
        </message>
        <message>
            <source>Which weeks, {day}</source>
            <translation>Welke weken, {day}</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>Give the circle a name.</source>
            <translation>Geef de kring een naam.</translation>
        </message>
        <message>
            <source>There already is a circle called {name}.</source>
            <translation>Er is al een kring die {name} heet.</translation>
        </message>
        <message>
            <source>The time until which you can meet is before the start.</source>
            <translation>De tijd tot wanneer het kan, ligt voor de tijd vanaf wanneer.</translation>
        </message>
        <message>
            <source>The last day is before the first day.</source>
            <translation>De laatste dag ligt voor de eerste dag.</translation>
        </message>
        <message>
            <source>Fill in your own name and e-mail address first: that is where answers go.</source>
            <translation>Vul eerst je eigen naam en e-mailadres in: daar komen de antwoorden binnen.</translation>
        </message>
        <message>
            <source>Everybody has the latest version.</source>
            <translation>Iedereen heeft de laatste versie.</translation>
        </message>
        <message>
            <source>The text uses {{{name}}}, which does not exist. Remove it or correct it.</source>
            <translation>In de tekst staat {{{name}}}, en dat bestaat niet. Haal het weg of verbeter het.</translation>
        </message>
        <message>
            <source>A meeting takes between 15 minutes and 12 hours.</source>
            <translation>Een bijeenkomst duurt tussen de 15 minuten en 12 uur.</translation>
        </message>
        <message>
            <source>{circle} already meets at that moment. Choose another time.</source>
            <translation>{circle} komt dan al bij elkaar. Kies een ander moment.</translation>
        </message>
        <message>
            <source>Choose somebody, or type the name of a guest.</source>
            <translation>Kies iemand, of typ de naam van een gast.</translation>
        </message>
        <message>
            <source>There are no school holidays in this file. Save the list of a school year from rijksoverheid.nl as JSON and choose that file.</source>
            <translation>In dit bestand staan geen schoolvakanties. Bewaar de lijst van een schooljaar van rijksoverheid.nl als JSON en kies dat bestand.</translation>
        </message>
        <message>
            <source>Fill in a name.</source>
            <translation>Vul een naam in.</translation>
        </message>
        <message>
            <source>{name} is already there. Choose another name.</source>
            <translation>{name} is er al. Kies een andere naam.</translation>
        </message>
        <message>
            <source>Fill in for how many people there is room, or 0.</source>
            <translation>Vul in voor hoeveel mensen er plaats is, of 0.</translation>
        </message>
        <message>
            <source>Choose a number from {least} to {most}.</source>
            <translation>Kies een getal van {least} tot en met {most}.</translation>
        </message>
        <message>
            <source>{name} already has this e-mail address.</source>
            <translation>Dit adres staat al bij {name}.</translation>
        </message>
        <message>
            <source>The last working day is before the first.</source>
            <translation>De laatste werkdag ligt voor de eerste.</translation>
        </message>
        <message>
            <source>Choose a share between 0.1 and 10.</source>
            <translation>Kies een deel tussen 0,1 en 10.</translation>
        </message>
        <message>
            <source>The last day away is before the first day away.</source>
            <translation>De laatste dag van de afwezigheid ligt voor de eerste.</translation>
        </message>
        <message>
            <source>“{piece}” is not understood as working days. Write for example: ma di do, or ma-do 8:30-17:00, or di (even weken).</source>
            <translation>In “{piece}” zijn geen werkdagen te herkennen. Schrijf bijvoorbeeld: ma di do, of ma-do 8:30-17:00, of di (even weken).</translation>
        </message>
        <message>
            <source>Something changed since this plan was made. Look at the new plan first.</source>
            <translation>Er is iets veranderd sinds dit plan gemaakt is. Bekijk eerst het nieuwe plan.</translation>
        </message>
        <message>
            <source>There is no meeting in this plan yet.</source>
            <translation>In dit plan staat nog geen bijeenkomst.</translation>
        </message>
        <message>
            <source>“{text}” is not an e-mail address. An address looks like name@example.nl.</source>
            <translation>“{text}” is geen e-mailadres. Een adres ziet eruit als naam@voorbeeld.nl.</translation>
        </message>
        <message>
            <source>“{text}” is not a date. A date looks like 14-1-2027.</source>
            <translation>“{text}” is geen datum. Een datum ziet eruit als 14-1-2027.</translation>
        </message>
        <message>
            <source>Files cannot be saved in {folder}. Choose another folder.</source>
            <translation>Bewaren in {folder} kan niet. Kies een andere map.</translation>
        </message>
        <message>
            <source>The disk with {folder} is full: {written} of {total} files are saved. Make room or choose another folder, and save again.</source>
            <translation>De schijf met {folder} is vol: {written} van de {total} bestanden zijn bewaard. Maak ruimte of kies een andere map, en bewaar opnieuw.</translation>
        </message>
        <message>
            <source>{file} cannot be replaced. Close it in other programs and save again.</source>
            <translation>{file} kan niet worden vervangen. Sluit het in andere programma's en bewaar opnieuw.</translation>
        </message>
        <message>
            <source>This cannot be done.</source>
            <translation>Dit kan niet.</translation>
        </message>
        <message>
            <source>This no longer exists. It may have been removed.</source>
            <translation>Dit bestaat niet meer. Misschien is het verwijderd.</translation>
        </message>
        <message>
            <source>Fill in {field}.</source>
            <translation>Vul {field} in.</translation>
        </message>
        <message>
            <source>{file} cannot be read.</source>
            <translation>{file} kan niet worden gelezen.</translation>
        </message>
        <message>
            <source>{file} is not there (any more). Choose it again.</source>
            <translation>{file} is er niet (meer). Kies het opnieuw.</translation>
        </message>
        <message>
            <source>{file} cannot be opened. Close it in other programs and try again.</source>
            <translation>{file} kan niet worden geopend. Sluit het in andere programma's en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>{file} cannot be saved here ({reason}). Choose another folder or name.</source>
            <translation>{file} kan hier niet worden bewaard ({reason}). Kies een andere map of naam.</translation>
        </message>
        <message>
            <source>{file} is empty.</source>
            <translation>{file} is leeg.</translation>
        </message>
        <message>
            <source>{file} is in an older format. Open it in Excel and save it as .xlsx or CSV.</source>
            <translation>{file} is van een oudere soort. Open het in Excel en sla het op als .xlsx of CSV.</translation>
        </message>
        <message>
            <source>{file} is protected with a password. Open it in Excel and save it without a password.</source>
            <translation>{file} is beveiligd met een wachtwoord. Open het in Excel en sla het op zonder wachtwoord.</translation>
        </message>
        <message>
            <source>{file} is damaged or incomplete. Open it in Excel and save it again as .xlsx.</source>
            <translation>{file} is beschadigd of niet compleet. Open het in Excel en sla het opnieuw op als .xlsx.</translation>
        </message>
        <message>
            <source>{file} is no list that can be read. Choose an .xlsx or CSV file.</source>
            <translation>{file} is geen lijst die gelezen kan worden. Kies een .xlsx- of CSV-bestand.</translation>
        </message>
        <message>
            <source>{file} is too large for a list. Leave something out.</source>
            <translation>{file} is te groot voor een lijst. Laat iets weg.</translation>
        </message>
        <message>
            <source>{file} is too long. A list may have at most {most} rows.</source>
            <translation>{file} is te lang. Een lijst mag hoogstens {most} rijen hebben.</translation>
        </message>
        <message>
            <source>{file} has no sheet called {sheet}.</source>
            <translation>{file} heeft geen werkblad dat {sheet} heet.</translation>
        </message>
        <message>
            <source>{file}, line {line}: a quotation mark is opened here and nowhere closed.</source>
            <translation>{file}, regel {line}: hier begint een aanhalingsteken dat nergens eindigt.</translation>
        </message>
        <message>
            <source>Reading was stopped. Nothing was changed.</source>
            <translation>Het lezen is gestopt. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Planning needs OR-Tools, which is not available for this computer ({platform}). Everything else works; plan on another computer and open the file here.</source>
            <translation>Voor plannen is OR-Tools nodig, en dat is er niet voor deze computer ({platform}). Al het andere werkt; plan op een andere computer en open het bestand hier.</translation>
        </message>
        <message>
            <source>The planner stopped unexpectedly and starts again. Nothing was lost: try again.</source>
            <translation>De planner stopte onverwacht en begint opnieuw. Er is niets verloren: probeer het nog eens.</translation>
        </message>
        <message>
            <source>Saving did not work. Nothing was lost: try again.</source>
            <translation>Bewaren lukte niet. Er is niets verloren: probeer het nog eens.</translation>
        </message>
        <message>
            <source>Saving did not work: the disk is full. Make room, or save somewhere else.</source>
            <translation>Bewaren lukt niet: de schijf is vol. Maak ruimte, of bewaar ergens anders.</translation>
        </message>
        <message>
            <source>This file may only be read. Save it somewhere else to make changes.</source>
            <translation>Dit bestand mag alleen gelezen worden. Bewaar het ergens anders om te wijzigen.</translation>
        </message>
        <message>
            <source>This file is damaged: {file}</source>
            <translation>Dit bestand is beschadigd: {file}</translation>
        </message>
        <message>
            <source>This file was made by a newer version of Leerkring. Update the app to open it.</source>
            <translation>Dit bestand is gemaakt met een nieuwere versie van Leerkring. Werk Leerkring bij om het te openen.</translation>
        </message>
        <message>
            <source>This is not a Leerkring file. Choose a file that ends in .leerkring.</source>
            <translation>Dit is geen bestand van Leerkring. Kies een bestand dat eindigt op .leerkring.</translation>
        </message>
        <message>
            <source>Another program is using the file. Close it there and try again.</source>
            <translation>Een ander programma gebruikt het bestand. Sluit het daar en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The file cannot be opened: {file}</source>
            <translation>Het bestand kan niet worden geopend: {file}</translation>
        </message>
        <message>
            <source>This was changed somewhere else in the meantime. Look again and redo your change.</source>
            <translation>Dit is intussen ergens anders gewijzigd. Kijk opnieuw en doe je wijziging nog eens.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Er is niets om ongedaan te maken.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Er is niets om opnieuw te doen.</translation>
        </message>
    </context>
</TS>
