<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>What it is for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>What do you want to get better at together?</source>
        <translation>Waarin willen jullie samen beter worden?</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Wat jullie doen</translation>
    </message>
    <message>
        <source>Who comes together</source>
        <translation>Wie er samenkomen</translation>
    </message>
    <message>
        <source>Shared goal</source>
        <translation>Gezamenlijk doel</translation>
    </message>
    <message>
        <source>Circle lead</source>
        <translation>Trekker</translation>
    </message>
    <message>
        <source>Deputy lead</source>
        <translation>Vervanger van de trekker</translation>
    </message>
    <message>
        <source>A learning circle has a shared goal and somebody who leads it.</source>
        <translation>Een leerkring heeft een gezamenlijk doel en een trekker.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>AbsenceIntake</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>A list with who, from, until and including, and the reason. Names or e-mail addresses as they are here.</source>
        <translation>Een lijst met wie, van, tot en met, en de reden. Namen of e-mailadressen zoals ze hier staan.</translation>
    </message>
    <message>
        <source>Absences in the list</source>
        <translation>Afwezigheid in de lijst</translation>
    </message>
    <message>
        <source>Choose a list of absences</source>
        <translation>Kies een lijst met afwezigheid</translation>
    </message>
    <message>
        <source>It is not clear which column is what. Put headings above them: name, from, until and including, reason.</source>
        <translation>Het is niet duidelijk welke kolom wat is. Zet er koppen boven: naam, van, tot en met, reden.</translation>
    </message>
    <message>
        <source>Line {line}, {column}: {reason}</source>
        <translation>Regel {line}, {column}: {reason}</translation>
    </message>
    <message>
        <source>Make it {text}</source>
        <translation>Maak er {text} van</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>al bekend</translation>
    </message>
    <message>
        <source>Import absences</source>
        <translation>Afwezigheid overnemen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Neem over</translation>
    </message>
</context>
<context>
    <name>AbsenceLine</name>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Change {days}</source>
        <translation>Wijzig {days}</translation>
    </message>
    <message>
        <source>Not away after all: {days}</source>
        <translation>Toch niet weg: {days}</translation>
    </message>
    <message>
        <source>Find a way</source>
        <translation>Los het op</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>What will be tried?</source>
        <translation>Wat wordt er geprobeerd?</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Wie?</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Spreek af</translation>
    </message>
    <message>
        <source>Trying out</source>
        <translation>Uitproberen</translation>
    </message>
    <message>
        <source>Remove what {name} tries out</source>
        <translation>Verwijder wat {name} uitprobeert</translation>
    </message>
</context>
<context>
    <name>Adder</name>
    <message>
        <source>New meeting on {day}: for which circle?</source>
        <translation>Nieuwe bijeenkomst op {day}: voor welke kring?</translation>
    </message>
    <message>
        <source>Search a circle</source>
        <translation>Zoek een kring</translation>
    </message>
    <message>
        <source>{circle} now meets on {day} as well.</source>
        <translation>{circle} komt nu ook op {day} bij elkaar.</translation>
    </message>
</context>
<context>
    <name>AfterPart</name>
    <message>
        <source>Finish up</source>
        <translation>Rond af</translation>
    </message>
</context>
<context>
    <name>AfterTalk</name>
    <message>
        <source>Options of the group</source>
        <translation>Opties van de groep</translation>
    </message>
    <message>
        <source>Add the option</source>
        <translation>Voeg de optie toe</translation>
    </message>
    <message>
        <source>Everything counts; nobody rates them</source>
        <translation>Alles telt; niemand geeft er een oordeel over</translation>
    </message>
    <message>
        <source>One more option</source>
        <translation>Nog een optie</translation>
    </message>
    <message>
        <source>The insight that fits best</source>
        <translation>Het inzicht dat het best past</translation>
    </message>
    <message>
        <source>What goes into practice</source>
        <translation>Wat gaat mee naar de praktijk</translation>
    </message>
    <message>
        <source>Looking back: how did it go?</source>
        <translation>Terugblik: hoe ging het?</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Another co-coach</source>
        <translation>Andere co-coach</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Elke</translation>
    </message>
    <message>
        <source>Number of times</source>
        <translation>Aantal keer</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Who leads the group</source>
        <translation>Wie leidt de groep</translation>
    </message>
    <message>
        <source>What else was agreed</source>
        <translation>Wat nog meer is afgesproken</translation>
    </message>
    <message>
        <source>Counts as coaching</source>
        <translation>Telt als coaching</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Geen groep</translation>
    </message>
    <message>
        <source>Co-coach until {day} included</source>
        <translation>Co-coach tot en met {day}</translation>
    </message>
    <message numerus="yes">
        <source> week(s)</source>
        <translation>
            <numerusform> week</numerusform>
            <numerusform> weken</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Gets coaching</source>
        <translation>Krijgt coaching</translation>
    </message>
    <message>
        <source>Co-coach</source>
        <translation>Co-coach</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message numerus="yes">
        <source>%n come(s)</source>
        <translation>
            <numerusform>%n komt</numerusform>
            <numerusform>%n komen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps</source>
        <translation>
            <numerusform>%n misschien</numerusform>
            <numerusform>%n misschien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not</source>
        <translation>
            <numerusform>%n niet</numerusform>
            <numerusform>%n niet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n zonder antwoord</numerusform>
            <numerusform>%n zonder antwoord</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Read answers</source>
        <translation>Antwoorden inlezen</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Wat is er verstuurd</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>nog geen antwoord</translation>
    </message>
    <message>
        <source>does not know yet</source>
        <translation>weet het nog niet</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>komt</translation>
    </message>
    <message>
        <source>does not come</source>
        <translation>komt niet</translation>
    </message>
    <message>
        <source>comes perhaps</source>
        <translation>komt misschien</translation>
    </message>
    <message>
        <source>proposes another time</source>
        <translation>stelt een andere tijd voor</translation>
    </message>
    <message>
        <source>proposes {moment}</source>
        <translation>stelt {moment} voor</translation>
    </message>
    <message>
        <source>sends somebody else</source>
        <translation>stuurt iemand anders</translation>
    </message>
    <message>
        <source>sends {other}</source>
        <translation>stuurt {other}</translation>
    </message>
    <message>
        <source>{answer}, but that was for an earlier date</source>
        <translation>{answer}, maar dat was voor een eerdere datum</translation>
    </message>
</context>
<context>
    <name>ArrangementsClearingCard</name>
    <message>
        <source>Old agreements</source>
        <translation>Oude afspraken</translation>
    </message>
    <message>
        <source>Clear these agreements</source>
        <translation>Wis deze afspraken</translation>
    </message>
    <message>
        <source>They also go from the report of what was followed up. As long as this can be undone, and in older backups, they are still there.</source>
        <translation>Ze verdwijnen ook uit het rapport Opvolging. Zolang je dit ongedaan kunt maken, en in oudere reservekopieën, staan ze er nog.</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) of meetings are older than you keep them.</source>
        <translation>
            <numerusform>%n afspraak van een bijeenkomst is ouder dan je bewaart.</numerusform>
            <numerusform>%n afspraken van bijeenkomsten zijn ouder dan je bewaart.</numerusform>
        </translation>
    </message>
    <message>
        <source>{circle}, {day}: {name}: {what}</source>
        <translation>{circle}, {day}: {name}: {what}</translation>
    </message>
    <message>
        <source>{circle}, {day}: {name}: {what} (not done)</source>
        <translation>{circle}, {day}: {name}: {what} (niet gedaan)</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
</context>
<context>
    <name>AskSent</name>
    <message>
        <source>Yes, sent</source>
        <translation>Ja, verstuurd</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open de map</translation>
    </message>
    <message>
        <source>Have they been sent?</source>
        <translation>Is het verstuurd?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in {folder}. Mail or share them first.</source>
        <translation>
            <numerusform>Eén bestand staat in {folder}. Mail of deel het eerst.</numerusform>
            <numerusform>%n bestanden staan in {folder}. Mail of deel ze eerst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendanceCard</name>
    <message>
        <source>Untick who was not there. Everybody else was.</source>
        <translation>Haal het vinkje weg bij wie er niet was. De rest was er.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>Minutes per person</source>
        <translation>Minuten per persoon</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Nobody was in the circle on this day.</source>
        <translation>Op deze dag zat er niemand in de kring.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>{present} of {all} present, {minutes} minutes</source>
        <translation>{present} van {all} aanwezig, {minutes} minuten</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>nog niet ingevuld</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Attention</source>
        <translation>Let op</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Toon er nog een</numerusform>
            <numerusform>Toon er nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show {what}</source>
        <translation>Bekijk {what}</translation>
    </message>
</context>
<context>
    <name>AwayCard</name>
    <message>
        <source>Away</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Voeg toe</translation>
    </message>
</context>
<context>
    <name>AwayForm</name>
    <message>
        <source>Make it {day}</source>
        <translation>Maak er {day} van</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Afwezig van</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>Until and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>één dag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Fill in the first day away.</source>
        <translation>Vul de eerste dag in.</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>Put back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>Put back the backup of {moment}</source>
        <translation>Zet de reservekopie van {moment} terug</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Plan a year</source>
        <translation>Plan een jaar</translation>
    </message>
    <message>
        <source>The holidays are there already.</source>
        <translation>De vakanties staan er al.</translation>
    </message>
</context>
<context>
    <name>BesideView</name>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>What changes for whom</source>
        <translation>Wat verandert er voor wie</translation>
    </message>
</context>
<context>
    <name>BesideWords</name>
    <message numerus="yes">
        <source>%n meeting(s) stay as they are.</source>
        <translation>
            <numerusform>%n bijeenkomst blijft zoals die is.</numerusform>
            <numerusform>%n bijeenkomsten blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something changes for {names}.</source>
        <translation>Er verandert iets voor {names}.</translation>
    </message>
    <message>
        <source>New, for everybody</source>
        <translation>Nieuw, voor iedereen</translation>
    </message>
    <message>
        <source>Taken away, for everybody</source>
        <translation>Vervalt, voor iedereen</translation>
    </message>
    <message>
        <source>Another day, for everybody</source>
        <translation>Andere dag, voor iedereen</translation>
    </message>
    <message>
        <source>Another time, for everybody</source>
        <translation>Andere tijd, voor iedereen</translation>
    </message>
    <message numerus="yes">
        <source>{names} cannot come</source>
        <translation>
            <numerusform>{names} kan niet</numerusform>
            <numerusform>{names} kunnen niet</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Another room: {room}</source>
        <translation>Andere ruimte: {room}</translation>
    </message>
    <message>
        <source>{new} becomes {role} instead of {old}</source>
        <translation>{new} wordt {role} in plaats van {old}</translation>
    </message>
    <message>
        <source>{new} becomes {role}</source>
        <translation>{new} wordt {role}</translation>
    </message>
    <message>
        <source>{old} is no longer {role}</source>
        <translation>{old} is geen {role} meer</translation>
    </message>
</context>
<context>
    <name>BlockerWords</name>
    <message>
        <source>With other agreements it would not be possible either.</source>
        <translation>Met andere afspraken lukt het hier ook niet.</translation>
    </message>
    <message>
        <source>These do not go together: {rules}.</source>
        <translation>Dit gaat niet samen: {rules}.</translation>
    </message>
    <message>
        <source>These hardly go together: {rules}.</source>
        <translation>Dit gaat moeilijk samen: {rules}.</translation>
    </message>
    <message>
        <source>This is in the way: {rules}.</source>
        <translation>Dit staat in de weg: {rules}.</translation>
    </message>
    <message>
        <source>This seems to be in the way: {rules}.</source>
        <translation>Dit lijkt in de weg te staan: {rules}.</translation>
    </message>
    <message>
        <source>your choice of {day}</source>
        <translation>je keuze voor {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) bring in a case each time</source>
        <translation>
            <numerusform>elke keer brengt één deelnemer een casus in</numerusform>
            <numerusform>elke keer brengen %n deelnemers een casus in</numerusform>
        </translation>
    </message>
    <message>
        <source>between the times you chose</source>
        <translation>tussen de gekozen tijden</translation>
    </message>
    <message>
        <source>only on {days}</source>
        <translation>alleen op {days}</translation>
    </message>
    <message>
        <source>not in school holidays</source>
        <translation>niet in schoolvakanties</translation>
    </message>
    <message>
        <source>not on public holidays</source>
        <translation>niet op feestdagen</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>om {time}</translation>
    </message>
    <message numerus="yes">
        <source>{people} must be there</source>
        <translation>
            <numerusform>{people} moet erbij zijn</numerusform>
            <numerusform>{people} moeten erbij zijn</numerusform>
        </translation>
    </message>
    <message>
        <source>in {rooms}</source>
        <translation>in {rooms}</translation>
    </message>
    <message>
        <source>somebody of the circle leads</source>
        <translation>iemand uit de kring begeleidt</translation>
    </message>
    <message>
        <source>{people} always leads</source>
        <translation>{people} begeleidt altijd</translation>
    </message>
    <message>
        <source>your choice of {people}</source>
        <translation>je keuze voor {people}</translation>
    </message>
    <message>
        <source>at least {number} present</source>
        <translation>minstens {number} aanwezig</translation>
    </message>
    <message numerus="yes">
        <source>at least {number} present ({people} cannot come at all)</source>
        <translation>
            <numerusform>minstens {number} aanwezig ({people} kan dan nooit)</numerusform>
            <numerusform>minstens {number} aanwezig ({people} kunnen dan nooit)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n week(s) in between</source>
        <translation>
            <numerusform>minstens één week ertussen</numerusform>
            <numerusform>minstens %n weken ertussen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s) in between</source>
        <translation>
            <numerusform>minstens één dag ertussen</numerusform>
            <numerusform>minstens %n dagen ertussen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Which column</source>
        <translation>Welke kolom</translation>
    </message>
    <message numerus="yes">
        <source>%n duo(s)</source>
        <translation>
            <numerusform>%n duo</numerusform>
            <numerusform>%n duo&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Move to {column}</source>
        <translation>Verplaats naar {column}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijder</translation>
    </message>
</context>
<context>
    <name>BothLists</name>
    <message>
        <source>Per meeting</source>
        <translation>Per bijeenkomst</translation>
    </message>
    <message>
        <source>Per person</source>
        <translation>Per persoon</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Vink alles aan</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Vink alles uit</translation>
    </message>
</context>
<context>
    <name>BreaksNotice</name>
    <message>
        <source>Add them</source>
        <translation>Voeg ze toe</translation>
    </message>
    <message>
        <source>Plan without</source>
        <translation>Plan zonder</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>CalendarReading</name>
    <message>
        <source>Read all calendars again</source>
        <translation>Lees alle agenda&apos;s opnieuw</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Agendabestand</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Agenda&apos;s (*.ics)</translation>
    </message>
    <message>
        <source>Folder with calendar files</source>
        <translation>Map met agendabestanden</translation>
    </message>
    <message>
        <source>No calendar is read yet. Choose somebody, and add a file under ‘Invitations and own calendar’.</source>
        <translation>Er wordt nog geen agenda gelezen. Kies iemand, en voeg onder ‘Uitnodigingen en eigen agenda’ een bestand toe.</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar(s) checked.</source>
        <translation>
            <numerusform>%n agenda nagekeken.</numerusform>
            <numerusform>%n agenda&apos;s nagekeken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything of {names} can be read.</source>
        <translation>Bij {names} is niet alles te lezen.</translation>
    </message>
</context>
<context>
    <name>CalledOffCard</name>
    <message>
        <source>This visit was called off. Its recording is still there.</source>
        <translation>Dit bezoek is afgezegd. De opname is er nog.</translation>
    </message>
</context>
<context>
    <name>CardListPage</name>
    <message>
        <source>Import cards</source>
        <translation>Kaarten overnemen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Neem over</translation>
    </message>
    <message>
        <source>Choose a list of cards</source>
        <translation>Kies een lijst met kaarten</translation>
    </message>
    <message>
        <source>A list with the text of each card, and if you like its theme and kind: question or statement. Without headings the columns stand in that order.</source>
        <translation>Een lijst met de tekst van elke kaart, en als je wilt het thema en de soort: vraag of stelling. Zonder koppen staan de kolommen in die volgorde.</translation>
    </message>
    <message>
        <source>What cannot be used is not taken over. You can change it here in the list.</source>
        <translation>Wat niet kan, wordt niet overgenomen. Je kunt het hier in de lijst verbeteren.</translation>
    </message>
    <message>
        <source>Cards in the list</source>
        <translation>Kaarten in de lijst</translation>
    </message>
    <message numerus="yes">
        <source>%n cards were taken over.</source>
        <translation>
            <numerusform>%n kaart is overgenomen.</numerusform>
            <numerusform>%n kaarten zijn overgenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n cards</source>
        <translation>
            <numerusform>Neem %n kaart over</numerusform>
            <numerusform>Neem %n kaarten over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to take over</source>
        <translation>
            <numerusform>%n over te nemen</numerusform>
            <numerusform>%n over te nemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n staat er al</numerusform>
            <numerusform>%n staan er al</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n kan niet</numerusform>
            <numerusform>%n kunnen niet</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file or paste cells first.</source>
        <translation>Kies eerst een bestand of plak cellen.</translation>
    </message>
    <message>
        <source>There is no card in this list.</source>
        <translation>Er staat geen kaart in deze lijst.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Question or statement</source>
        <translation>Vraag of stelling</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat gebeurt er</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Stelling</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Zonder thema</translation>
    </message>
    <message>
        <source>Whoever draws answers</source>
        <translation>Wie trekt, antwoordt</translation>
    </message>
    <message>
        <source>The whole group answers</source>
        <translation>De hele groep antwoordt</translation>
    </message>
    <message>
        <source>React to each other</source>
        <translation>Reageer op elkaar</translation>
    </message>
    <message>
        <source>A talk between two</source>
        <translation>Onder vier ogen</translation>
    </message>
    <message>
        <source>Who drew the card says: do you agree, and why?</source>
        <translation>Wie de kaart trok, zegt: eens of oneens, en waarom?</translation>
    </message>
    <message>
        <source>Who drew the card answers, the others listen.</source>
        <translation>Wie de kaart trok, antwoordt. De anderen luisteren.</translation>
    </message>
    <message>
        <source>Everybody says in turn whether they agree, and why.</source>
        <translation>Iedereen zegt om de beurt: eens of oneens, en waarom.</translation>
    </message>
    <message>
        <source>Everybody answers in turn.</source>
        <translation>Iedereen antwoordt om de beurt.</translation>
    </message>
    <message>
        <source>One begins, the others go on with what was said.</source>
        <translation>Een begint, de anderen gaan door op wat er gezegd is.</translation>
    </message>
    <message>
        <source>Both of you answer. Then look at what differs.</source>
        <translation>Geef allebei antwoord. Kijk daarna wat er verschilt.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n kaart</numerusform>
            <numerusform>%n kaarten</numerusform>
        </translation>
    </message>
    <message>
        <source>{deck} ({cards})</source>
        <translation>{deck} ({cards})</translation>
    </message>
    <message>
        <source>{theme} {left}/{count}</source>
        <translation>{theme} {left}/{count}</translation>
    </message>
    <message>
        <source>{theme}: {left} of {count} left</source>
        <translation>{theme}: nog {left} van {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n cards left</source>
        <translation>
            <numerusform>Nog %n kaart</numerusform>
            <numerusform>Nog %n kaarten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards were shown.</source>
        <translation>
            <numerusform>%n kaart is geweest.</numerusform>
            <numerusform>%n kaarten zijn geweest.</numerusform>
        </translation>
    </message>
    <message>
        <source>No card left</source>
        <translation>Geen kaart meer</translation>
    </message>
    <message>
        <source>used {day}</source>
        <translation>geweest {day}</translation>
    </message>
    <message>
        <source>chosen as number {number}</source>
        <translation>gekozen als nummer {number}</translation>
    </message>
    <message>
        <source>All cards were used.</source>
        <translation>Alle kaarten zijn geweest.</translation>
    </message>
    <message>
        <source>All cards of this theme were used.</source>
        <translation>Alle kaarten van dit thema zijn geweest.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>other theme or kind</source>
        <translation>ander thema of andere soort</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>staat er al</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>kan niet</translation>
    </message>
    <message>
        <source>{change}, {circle}</source>
        <translation>{change}, {circle}</translation>
    </message>
    <message>
        <source>card drawn</source>
        <translation>kaart getrokken</translation>
    </message>
    <message>
        <source>cards used</source>
        <translation>kaarten geweest</translation>
    </message>
    <message>
        <source>cards not used</source>
        <translation>kaarten niet geweest</translation>
    </message>
    <message>
        <source>cards from the beginning</source>
        <translation>kaarten opnieuw begonnen</translation>
    </message>
    <message>
        <source>cards “{deck}” added</source>
        <translation>kaarten “{deck}” toegevoegd</translation>
    </message>
    <message>
        <source>cards now called “{deck}”</source>
        <translation>kaarten heten nu “{deck}”</translation>
    </message>
    <message>
        <source>cards “{deck}” removed</source>
        <translation>kaarten “{deck}” verwijderd</translation>
    </message>
    <message>
        <source>card added to “{deck}”</source>
        <translation>kaart bij “{deck}” gezet</translation>
    </message>
    <message>
        <source>card of “{deck}” changed</source>
        <translation>kaart van “{deck}” gewijzigd</translation>
    </message>
    <message>
        <source>card of “{deck}” removed</source>
        <translation>kaart van “{deck}” verwijderd</translation>
    </message>
    <message>
        <source>list taken over in “{deck}”</source>
        <translation>lijst overgenomen in “{deck}”</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Next meeting</source>
        <translation>Volgende bijeenkomst</translation>
    </message>
    <message>
        <source>Nobody has a role yet.</source>
        <translation>Nog niemand heeft een rol.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open the next meeting</source>
        <translation>Open de volgende bijeenkomst</translation>
    </message>
    <message>
        <source>Somebody cannot come</source>
        <translation>Iemand kan niet</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Agenda of the next meeting, on paper</source>
        <translation>Agenda van de volgende bijeenkomst, op papier</translation>
    </message>
    <message>
        <source>Together mode</source>
        <translation>Samenzitmodus</translation>
    </message>
    <message>
        <source>look</source>
        <translation>let op</translation>
    </message>
    <message>
        <source>in balance</source>
        <translation>in balans</translation>
    </message>
    <message>
        <source>Fairly divided</source>
        <translation>Eerlijk verdeeld</translation>
    </message>
    <message>
        <source>{name} leads</source>
        <translation>{name} leidt</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>uitgenodigd</translation>
    </message>
    <message>
        <source>still to send</source>
        <translation>nog versturen</translation>
    </message>
    <message>
        <source>{name} (reserve: {reserve})</source>
        <translation>{name} (reserve: {reserve})</translation>
    </message>
    <message>
        <source>The change is not sent yet</source>
        <translation>De wijziging is nog niet verstuurd</translation>
    </message>
    <message>
        <source>Everybody is invited</source>
        <translation>Iedereen is uitgenodigd</translation>
    </message>
    <message>
        <source>Invitations not sent yet</source>
        <translation>Uitnodigingen nog niet verstuurd</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Conversation cards</source>
        <translation>Gesprekskaarten</translation>
    </message>
    <message>
        <source>Draw a card</source>
        <translation>Trek een kaart</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Begin opnieuw</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kaarten</translation>
    </message>
    <message>
        <source>No cards in it yet</source>
        <translation>Er zitten nog geen kaarten in</translation>
    </message>
    <message>
        <source>Type questions and statements, or take over a list from Excel.</source>
        <translation>Typ vragen en stellingen, of neem een lijst uit Excel over.</translation>
    </message>
    <message>
        <source>Add cards</source>
        <translation>Voeg kaarten toe</translation>
    </message>
    <message>
        <source>All cards can be drawn again.</source>
        <translation>Alle kaarten doen weer mee.</translation>
    </message>
    <message>
        <source>The card was used.</source>
        <translation>De kaart is geweest.</translation>
    </message>
    <message>
        <source>The card can be drawn again.</source>
        <translation>De kaart doet weer mee.</translation>
    </message>
    <message>
        <source>Show to the room</source>
        <translation>Laat zien aan de groep</translation>
    </message>
    <message>
        <source>Was used already</source>
        <translation>Is al geweest</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Nog niet geweest</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Without a circle</source>
        <translation>Zonder kring</translation>
    </message>
    <message>
        <source>Click the cards in the order in which you want to show them.</source>
        <translation>Klik op de kaarten in de volgorde waarin je ze wilt laten zien.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n cards</source>
        <translation>
            <numerusform>Toon %n kaart</numerusform>
            <numerusform>Toon %n kaarten</numerusform>
        </translation>
    </message>
    <message>
        <source>Show cards</source>
        <translation>Toon kaarten</translation>
    </message>
    <message>
        <source>Cards to draw from</source>
        <translation>Kaarten om uit te trekken</translation>
    </message>
    <message>
        <source>For which circle</source>
        <translation>Voor welke kring</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Wie antwoordt</translation>
    </message>
    <message numerus="yes">
        <source>%n cards at a time</source>
        <translation>
            <numerusform>%n kaart per keer</numerusform>
            <numerusform>%n kaarten per keer</numerusform>
        </translation>
    </message>
    <message>
        <source>As many as you like</source>
        <translation>Zo veel als je wilt</translation>
    </message>
    <message>
        <source>How many cards</source>
        <translation>Hoeveel kaarten</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Per thema</translation>
    </message>
    <message>
        <source>Choose yourself</source>
        <translation>Kies zelf</translation>
    </message>
    <message>
        <source>How to draw</source>
        <translation>Hoe je trekt</translation>
    </message>
</context>
<context>
    <name>CaseLine</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Close up</source>
        <translation>Sluit</translation>
    </message>
</context>
<context>
    <name>CaseTaskWords</name>
    <message>
        <source>Ask for cases for {circle}</source>
        <translation>Vraag om casussen voor {circle}</translation>
    </message>
    <message>
        <source>Ask {names} for a case for {circle}</source>
        <translation>Vraag {names} om een casus voor {circle}</translation>
    </message>
    <message>
        <source>Nothing is noted for {day} yet.</source>
        <translation>Voor {day} is nog niets genoteerd.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noteer</translation>
    </message>
    <message>
        <source>Follow up what {name} tries out</source>
        <translation>Volg op wat {name} uitprobeert</translation>
    </message>
    <message>
        <source>Agreed in {circle}, until {day}.</source>
        <translation>Afgesproken in {circle}, tot {day}.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bekijk</translation>
    </message>
    <message>
        <source>Everybody: {what}</source>
        <translation>Iedereen: {what}</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Of %n case(s) something written is older than was agreed.</source>
        <translation>
            <numerusform>Van %n casus staan teksten ouder dan afgesproken.</numerusform>
            <numerusform>Van %n casussen staan teksten ouder dan afgesproken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear old texts of cases</source>
        <translation>Ruim oude casusteksten op</translation>
    </message>
    <message>
        <source>See which</source>
        <translation>Bekijk welke</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) of meetings are older than you keep them.</source>
        <translation>
            <numerusform>%n afspraak van een bijeenkomst is ouder dan je bewaart.</numerusform>
            <numerusform>%n afspraken van bijeenkomsten zijn ouder dan je bewaart.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear old agreements</source>
        <translation>Ruim oude afspraken op</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>parents</source>
        <translation>ouders</translation>
    </message>
    <message>
        <source>child</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groep</translation>
    </message>
    <message>
        <source>team</source>
        <translation>team</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>samenwerkingspartners</translation>
    </message>
    <message>
        <source>my own role</source>
        <translation>mijn eigen rol</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>another theme</source>
        <translation>ander thema</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idee</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>toegezegd</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>voorbereid</translation>
    </message>
    <message>
        <source>talked about</source>
        <translation>besproken</translation>
    </message>
    <message>
        <source>being tried out</source>
        <translation>wordt uitgeprobeerd</translation>
    </message>
    <message>
        <source>looked back on</source>
        <translation>teruggeblikt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgerond</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Pak weer op</translation>
    </message>
    <message>
        <source>Is promised</source>
        <translation>Is toegezegd</translation>
    </message>
    <message>
        <source>Is prepared</source>
        <translation>Is voorbereid</translation>
    </message>
    <message>
        <source>Is being tried out</source>
        <translation>Wordt uitgeprobeerd</translation>
    </message>
    <message>
        <source>Looked back</source>
        <translation>Is teruggeblikt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Rond af</translation>
    </message>
    <message>
        <source>Not prepared after all</source>
        <translation>Toch niet voorbereid</translation>
    </message>
    <message>
        <source>Not talked about after all</source>
        <translation>Toch niet besproken</translation>
    </message>
    <message>
        <source>Not tried out after all</source>
        <translation>Toch niet uitproberen</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>Probeer verder</translation>
    </message>
    <message>
        <source>Back to an idea</source>
        <translation>Terug naar idee</translation>
    </message>
    <message>
        <source>for {day}</source>
        <translation>voor {day}</translation>
    </message>
    <message>
        <source>meeting of {day}</source>
        <translation>bijeenkomst van {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still tried out</source>
        <translation>
            <numerusform>nog %n afspraak open</numerusform>
            <numerusform>nog %n afspraken open</numerusform>
        </translation>
    </message>
    <message>
        <source>Case of {name}, theme {theme}, {status}</source>
        <translation>Casus van {name}, thema {theme}, {status}</translation>
    </message>
    <message>
        <source>urgency {urgency}, recognition {recognition}, together {total}</source>
        <translation>urgentie {urgency}, herkenning {recognition}, samen {total}</translation>
    </message>
    <message>
        <source>{names} have as many points. Let the group choose.</source>
        <translation>{names} hebben evenveel punten. Laat de groep kiezen.</translation>
    </message>
    <message numerus="yes">
        <source>{names} manage(s) others. Agree beforehand what stays in the circle.</source>
        <translation>
            <numerusform>{names} geeft leiding. Spreek vooraf af wat in de kring blijft.</numerusform>
            <numerusform>{names} geven leiding. Spreek vooraf af wat in de kring blijft.</numerusform>
        </translation>
    </message>
    <message>
        <source>until the next meeting, which is not planned yet</source>
        <translation>tot de volgende bijeenkomst, die nog niet gepland is</translation>
    </message>
    <message>
        <source>until the next meeting, {day}</source>
        <translation>tot de volgende bijeenkomst, {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot {day}</translation>
    </message>
    <message>
        <source>There seems to be a name or number here. Leave it out.</source>
        <translation>Hier lijkt een naam of nummer te staan. Laat het weg.</translation>
    </message>
    <message>
        <source>No names, ages or health.</source>
        <translation>Geen namen, leeftijden of gezondheid.</translation>
    </message>
    <message>
        <source>Only the theme is kept: texts of cases are switched off in Settings.</source>
        <translation>Alleen het thema wordt bewaard: casusteksten staan uit bij Instellingen.</translation>
    </message>
    <message>
        <source>case of {person} added</source>
        <translation>casus van {person} toegevoegd</translation>
    </message>
    <message>
        <source>case of {person} changed</source>
        <translation>casus van {person} gewijzigd</translation>
    </message>
    <message>
        <source>case of {person} removed</source>
        <translation>casus van {person} verwijderd</translation>
    </message>
    <message>
        <source>points of {by} for the case of {person}</source>
        <translation>punten van {by} voor de casus van {person}</translation>
    </message>
    <message>
        <source>case of {person} chosen</source>
        <translation>casus van {person} gekozen</translation>
    </message>
    <message>
        <source>, {name} leads now</source>
        <translation>, {name} leidt nu</translation>
    </message>
    <message>
        <source>, nobody leads now</source>
        <translation>, niemand leidt nu</translation>
    </message>
    <message>
        <source>case of {person} not chosen</source>
        <translation>casus van {person} toch niet gekozen</translation>
    </message>
    <message>
        <source>case of {person} is now: {status}</source>
        <translation>casus van {person} is nu: {status}</translation>
    </message>
    <message>
        <source>note on the case of {person}</source>
        <translation>notitie bij de casus van {person}</translation>
    </message>
    <message>
        <source>try-out after the case of {person}</source>
        <translation>afspraak na de casus van {person}</translation>
    </message>
    <message>
        <source>texts of the case of {person} cleared</source>
        <translation>teksten van de casus van {person} gewist</translation>
    </message>
    <message>
        <source>texts cleared of this many cases: {count}</source>
        <translation>teksten gewist van zoveel casussen: {count}</translation>
    </message>
</context>
<context>
    <name>CasesBlock</name>
    <message>
        <source>Cases and agreements</source>
        <translation>Casussen en afspraken</translation>
    </message>
    <message>
        <source>Write down a few sentences of a case</source>
        <translation>Schrijf een paar zinnen over een casus op</translation>
    </message>
    <message>
        <source>Offer to clear texts of cases after</source>
        <translation>Stel voor om casusteksten te wissen na</translation>
    </message>
    <message>
        <source>Offer to clear agreements after</source>
        <translation>Stel voor om afspraken te wissen na</translation>
    </message>
    <message>
        <source>months</source>
        <translation>maanden</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>Nothing goes by itself: you see first what would be cleared.</source>
        <translation>Er gaat niets vanzelf weg: je ziet eerst wat er gewist wordt.</translation>
    </message>
    <message>
        <source>Off, a case is only a theme. On, keep it short: no names, ages or health. Nothing of it goes into invitations, mails, prints or lists for others.</source>
        <translation>Uit: een casus is alleen een thema. Aan: houd het kort, zonder namen, leeftijden of gezondheid. Er komt niets van in uitnodigingen, mails, prints of lijsten voor anderen.</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Casussen</translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation>Casus toevoegen</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Te bespreken</translation>
    </message>
    <message>
        <source>Being tried out and to look back on</source>
        <translation>Uitproberen en terugblikken</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgerond</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Nog geen casussen</translation>
    </message>
    <message>
        <source>A case is a situation that somebody would like to look at with the circle. Note whose it is and its theme.</source>
        <translation>Een casus is een situatie waar iemand met de kring naar wil kijken. Noteer van wie hij is en welk thema erbij past.</translation>
    </message>
    <message>
        <source>This circle does not exist any more.</source>
        <translation>Deze kring bestaat niet meer.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Naar Vandaag</translation>
    </message>
    <message>
        <source>To {circle}</source>
        <translation>Naar {circle}</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Look around with an example team</source>
        <translation>Kijk rond met een voorbeeldteam</translation>
    </message>
    <message>
        <source>Get people from Excel or CSV</source>
        <translation>Haal mensen uit Excel of CSV</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <translation>Begin leeg</translation>
    </message>
    <message>
        <source>Open an existing file…</source>
        <translation>Open een bestaand bestand…</translation>
    </message>
    <message>
        <source>Three circles, a whole year. Nothing of it is kept.</source>
        <translation>Drie kringen, een heel jaar. Er wordt niets van bewaard.</translation>
    </message>
    <message>
        <source>Or paste them here (Ctrl+V), or drop the file on this page.</source>
        <translation>Of plak ze hier (Ctrl+V), of sleep het bestand naar deze pagina.</translation>
    </message>
    <message>
        <source>Type the names of your people yourself.</source>
        <translation>Typ zelf de namen van je mensen.</translation>
    </message>
    <message>
        <source>Drop the list here.</source>
        <translation>Laat de lijst hier los.</translation>
    </message>
    <message>
        <source>Welcome to Leerkring</source>
        <translation>Welkom bij Leerkring</translation>
    </message>
    <message>
        <source>Where do you want to begin?</source>
        <translation>Waar wil je mee beginnen?</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Another day</source>
        <translation>Andere dag</translation>
    </message>
    <message>
        <source>everybody can come</source>
        <translation>iedereen kan</translation>
    </message>
    <message>
        <source>without {names}</source>
        <translation>zonder {names}</translation>
    </message>
    <message>
        <source>does not take this role</source>
        <translation>doet deze rol niet</translation>
    </message>
    <message>
        <source>no turn yet</source>
        <translation>nog geen beurt</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in this plan</source>
        <translation>
            <numerusform>%n keer in dit plan</numerusform>
            <numerusform>%n keer in dit plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) before</source>
        <translation>
            <numerusform>%n keer eerder</numerusform>
            <numerusform>%n keer eerder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenCard</name>
    <message>
        <source>Why this day?</source>
        <translation>Waarom deze dag?</translation>
    </message>
    <message>
        <source>To the peer visits</source>
        <translation>Naar de keukenbezoeken</translation>
    </message>
    <message>
        <source>To co-coaching</source>
        <translation>Naar co-coaching</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nieuwe bijeenkomst</translation>
    </message>
    <message>
        <source>Previous meeting on this day</source>
        <translation>Vorige bijeenkomst op deze dag</translation>
    </message>
    <message>
        <source>Next meeting on this day</source>
        <translation>Volgende bijeenkomst op deze dag</translation>
    </message>
    <message>
        <source>Nobody has a role yet.</source>
        <translation>Nog niemand heeft een rol.</translation>
    </message>
    <message>
        <source>{name} (reserve: {reserve})</source>
        <translation>{name} (reserve: {reserve})</translation>
    </message>
    <message>
        <source>View and send</source>
        <translation>Bekijk en verstuur</translation>
    </message>
    <message>
        <source>Choose another date</source>
        <translation>Andere datum kiezen</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>Open bijeenkomst</translation>
    </message>
</context>
<context>
    <name>CircleContent</name>
    <message>
        <source>Year plan</source>
        <translation>Jaarplan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Part of the circle</source>
        <translation>Deel van de kring</translation>
    </message>
    <message>
        <source>People {count}</source>
        <translation>Mensen {count}</translation>
    </message>
    <message>
        <source>Goal: {text}</source>
        <translation>Doel: {text}</translation>
    </message>
    <message>
        <source>Lead: {text}</source>
        <translation>Trekker: {text}</translation>
    </message>
    <message>
        <source>Deputy: {text}</source>
        <translation>Vervanger: {text}</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Vul in</translation>
    </message>
    <message>
        <source>A learning circle has a shared goal and somebody who leads it.</source>
        <translation>Een leerkring heeft een gezamenlijk doel en een trekker.</translation>
    </message>
</context>
<context>
    <name>CircleGroups</name>
    <message>
        <source>All circles and rounds</source>
        <translation>Alle kringen en rondes</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s)</source>
        <translation>
            <numerusform>%n uitnodiging</numerusform>
            <numerusform>%n uitnodigingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n afgezegd</numerusform>
            <numerusform>%n afgezegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n verplaatst</numerusform>
            <numerusform>%n verplaatst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n veranderd</numerusform>
            <numerusform>%n veranderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>{circle}: {what}, {people}</source>
        <translation>{circle}: {what}, {people}</translation>
    </message>
</context>
<context>
    <name>CircleLine</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n lid</numerusform>
            <numerusform>%n leden</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Plan {circle} alone</source>
        <translation>Plan {circle} apart</translation>
    </message>
    <message>
        <source>Beside today&apos;s plan</source>
        <translation>Naast het plan van nu</translation>
    </message>
    <message>
        <source>{circle} beside today&apos;s plan</source>
        <translation>{circle} naast het plan van nu</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Wacht…</translation>
    </message>
    <message>
        <source>No date fits the agreements. Open the circle to see why.</source>
        <translation>Geen datum past bij de afspraken. Open de kring om te zien waarom.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n bijeenkomst</numerusform>
            <numerusform>%n bijeenkomsten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no day for %n more</source>
        <translation>
            <numerusform>voor nog %n is er geen dag</numerusform>
            <numerusform>voor nog %n is er geen dag</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} % of the members there</source>
        <translation>{share} % van de leden kan erbij zijn</translation>
    </message>
    <message>
        <source>as fair as can be</source>
        <translation>eerlijker kan niet</translation>
    </message>
    <message>
        <source>turns well divided</source>
        <translation>beurten goed verdeeld</translation>
    </message>
    <message>
        <source>turns differ by more than one</source>
        <translation>beurten verschillen meer dan één</translation>
    </message>
</context>
<context>
    <name>CircleList</name>
    <message>
        <source>Circles</source>
        <translation>Kringen</translation>
    </message>
    <message>
        <source>All circles</source>
        <translation>Alle kringen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>No circles</source>
        <translation>Geen kringen</translation>
    </message>
</context>
<context>
    <name>CircleName</name>
    <message>
        <source>Name of the circle</source>
        <translation>Naam van de kring</translation>
    </message>
    <message>
        <source>Change the name (F2)</source>
        <translation>Naam wijzigen (F2)</translation>
    </message>
</context>
<context>
    <name>CirclePage</name>
    <message>
        <source>Circle</source>
        <translation>Kring</translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation>Plan het jaar</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Bijeenkomst toevoegen</translation>
    </message>
    <message>
        <source>Make the circle</source>
        <translation>Maak de kring</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casussen</translation>
    </message>
    <message>
        <source>Change name or cell</source>
        <translation>Naam of cel wijzigen</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Mensen toevoegen…</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Evaluaties</translation>
    </message>
    <message>
        <source>Remove this circle</source>
        <translation>Verwijder deze kring</translation>
    </message>
    <message>
        <source>This circle does not exist any more.</source>
        <translation>Deze kring bestaat niet meer.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Naar Vandaag</translation>
    </message>
    <message>
        <source>New circle</source>
        <translation>Nieuwe kring</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Mensen toevoegen</translation>
    </message>
</context>
<context>
    <name>CircleWords</name>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>elke week</numerusform>
            <numerusform>elke %n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a year</source>
        <translation>
            <numerusform>%n keer per jaar</numerusform>
            <numerusform>%n keer per jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>once per school block</source>
        <translation>één keer per schoolblok</translation>
    </message>
    <message>
        <source>every 2 to 3 months</source>
        <translation>elke 2 à 3 maanden</translation>
    </message>
    <message>
        <source>{days} or {last}</source>
        <translation>{days} of {last}</translation>
    </message>
    <message>
        <source>the best day</source>
        <translation>de beste dag</translation>
    </message>
    <message>
        <source>between {start} and {end}</source>
        <translation>tussen {start} en {end}</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>Een team</translation>
    </message>
    <message>
        <source>A project</source>
        <translation>Een project</translation>
    </message>
    <message>
        <source>People with the same job</source>
        <translation>Mensen met hetzelfde werk</translation>
    </message>
    <message>
        <source>All disciplines together</source>
        <translation>Alle disciplines samen</translation>
    </message>
    <message>
        <source>Several locations</source>
        <translation>Verschillende locaties</translation>
    </message>
    <message>
        <source>Intervision</source>
        <translation>Intervisie</translation>
    </message>
    <message>
        <source>Learning circle</source>
        <translation>Leerkring</translation>
    </message>
    <message>
        <source>every so many weeks</source>
        <translation>om de zoveel weken</translation>
    </message>
    <message>
        <source>so many times a year</source>
        <translation>een aantal keer per jaar</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>afgezegd</translation>
    </message>
    <message>
        <source>held</source>
        <translation>geweest</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>uitgenodigd</translation>
    </message>
    <message>
        <source>still to send</source>
        <translation>nog versturen</translation>
    </message>
    <message>
        <source>from {first} until {last}</source>
        <translation>van {first} tot en met {last}</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>vanaf {first}</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>tot en met {last}</translation>
    </message>
    <message>
        <source>new circle {circle}</source>
        <translation>nieuwe kring {circle}</translation>
    </message>
    <message>
        <source>settings of {circle}</source>
        <translation>instellingen van {circle}</translation>
    </message>
    <message>
        <source>colour of {circle}</source>
        <translation>kleur van {circle}</translation>
    </message>
    <message>
        <source>removal of {circle}</source>
        <translation>verwijderen van {circle}</translation>
    </message>
    <message>
        <source>{person} in {circle}</source>
        <translation>{person} in {circle}</translation>
    </message>
    <message>
        <source>new people in {circle}</source>
        <translation>nieuwe mensen in {circle}</translation>
    </message>
    <message>
        <source>membership of {person} in {circle}</source>
        <translation>lidmaatschap van {person} in {circle}</translation>
    </message>
    <message>
        <source>{person} out of {circle}</source>
        <translation>{person} uit {circle}</translation>
    </message>
</context>
<context>
    <name>ClearingCard</name>
    <message>
        <source>Clear these texts</source>
        <translation>Wis deze teksten</translation>
    </message>
    <message>
        <source>Whose case it was, its theme and when it was talked about stay: turns are counted by it. A word of one&apos;s own for the theme goes too. As long as this can be undone, and in older backups, the texts are still there.</source>
        <translation>Van wie de casus was, het thema en wanneer hij besproken is blijven staan: daarmee worden beurten geteld. Een eigen woord als thema gaat ook weg. Zolang je dit ongedaan kunt maken, en in oudere reservekopieën, staan de teksten er nog.</translation>
    </message>
    <message>
        <source>Old texts of cases</source>
        <translation>Oude casusteksten</translation>
    </message>
    <message numerus="yes">
        <source>Of %n case(s) something written is older than was agreed.</source>
        <translation>
            <numerusform>Van %n casus staan teksten ouder dan afgesproken.</numerusform>
            <numerusform>Van %n casussen staan teksten ouder dan afgesproken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{circle}, {day}: case of {name}, %n text(s)</source>
        <translation>
            <numerusform>{circle}, {day}: casus van {name}, %n tekst</numerusform>
            <numerusform>{circle}, {day}: casus van {name}, %n teksten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosedDaysPart</name>
    <message>
        <source>all locations</source>
        <translation>alle locaties</translation>
    </message>
    <message>
        <source>None yet. On closing days nobody meets; study days suit meetings well.</source>
        <translation>Nog geen. Op sluitingsdagen komt niemand bijeen; studiedagen zijn juist geschikt.</translation>
    </message>
    <message>
        <source>Add these days</source>
        <translation>Voeg deze dagen toe</translation>
    </message>
    <message>
        <source>Closing and study days</source>
        <translation>Sluitings- en studiedagen</translation>
    </message>
</context>
<context>
    <name>CoachCard</name>
    <message>
        <source>Co-coaching</source>
        <translation>Co-coaching</translation>
    </message>
    <message>
        <source>Can be a co-coach</source>
        <translation>Kan co-coach zijn</translation>
    </message>
    <message>
        <source>Most duos at one time</source>
        <translation>Meeste duo&apos;s tegelijk</translation>
    </message>
    <message>
        <source>Co-coach until</source>
        <translation>Co-coach tot en met</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Make it {day}</source>
        <translation>Maak er {day} van</translation>
    </message>
    <message>
        <source>New duo with this person</source>
        <translation>Nieuw duo met deze medewerker</translation>
    </message>
</context>
<context>
    <name>CoachedWords</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Coached</source>
        <translation>Coaching gehad</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Keer</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Laatste keer</translation>
    </message>
    <message>
        <source>Co-coach</source>
        <translation>Co-coach</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Without a location</source>
        <translation>Zonder locatie</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} uur</translation>
    </message>
    <message>
        <source>Everybody was coached</source>
        <translation>Iedereen kreeg coaching</translation>
    </message>
    <message>
        <source>{count} of {all} not yet</source>
        <translation>{count} van {all} nog niet</translation>
    </message>
</context>
<context>
    <name>CoachingLists</name>
    <message>
        <source>Save duos as a list…</source>
        <translation>Bewaar duo&apos;s als lijst…</translation>
    </message>
    <message>
        <source>Save moments as a list…</source>
        <translation>Bewaar momenten als lijst…</translation>
    </message>
    <message>
        <source>Save as a list…</source>
        <translation>Bewaar als lijst…</translation>
    </message>
    <message>
        <source>Save the duos</source>
        <translation>Bewaar de duo&apos;s</translation>
    </message>
    <message>
        <source>Duos</source>
        <translation>Duo&apos;s</translation>
    </message>
    <message>
        <source>Save the moments</source>
        <translation>Bewaar de momenten</translation>
    </message>
    <message>
        <source>Co-coaching</source>
        <translation>Co-coaching</translation>
    </message>
</context>
<context>
    <name>CoachingOverviewPage</name>
    <message>
        <source>Name or function</source>
        <translation>Naam of functie</translation>
    </message>
    <message>
        <source>Only who was not coached yet</source>
        <translation>Alleen wie nog geen coaching kreeg</translation>
    </message>
    <message>
        <source>Who was coached</source>
        <translation>Wie kreeg coaching</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>Alle locaties</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were not coached yet in this period.</source>
        <translation>
            <numerusform>%n medewerker kreeg in deze periode nog geen coaching.</numerusform>
            <numerusform>%n medewerkers kregen in deze periode nog geen coaching.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody was coached in this period.</source>
        <translation>Iedereen kreeg in deze periode coaching.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Toon iedereen</translation>
    </message>
    <message>
        <source>Nobody fits this.</source>
        <translation>Niemand past hierbij.</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Mensen toevoegen</translation>
    </message>
    <message>
        <source>There is nobody yet</source>
        <translation>Er is nog niemand</translation>
    </message>
    <message>
        <source>As soon as there are people you see here who was coached.</source>
        <translation>Zodra er mensen zijn, zie je hier wie coaching kreeg.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Save who was coached</source>
        <translation>Bewaar wie coaching kreeg</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Counted are moments that were held, of duos that count as coaching.</source>
        <translation>Geteld zijn momenten die doorgingen, van duo&apos;s die als coaching tellen.</translation>
    </message>
</context>
<context>
    <name>CoachingPage</name>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Name, group or purpose</source>
        <translation>Naam, groep of doel</translation>
    </message>
    <message>
        <source>Co-coaching</source>
        <translation>Co-coaching</translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>Alle locaties</translation>
    </message>
    <message>
        <source>{pair} is removed.</source>
        <translation>{pair} is verwijderd.</translation>
    </message>
    <message>
        <source>New duo</source>
        <translation>Nieuw duo</translation>
    </message>
    <message>
        <source>Propose duos…</source>
        <translation>Stel duo&apos;s voor…</translation>
    </message>
    <message>
        <source>Who was coached</source>
        <translation>Wie kreeg coaching</translation>
    </message>
    <message>
        <source>Move duo to {column}</source>
        <translation>Duo verplaatsen naar {column}</translation>
    </message>
    <message>
        <source>Start this duo</source>
        <translation>Start dit duo</translation>
    </message>
    <message>
        <source>Note how it went</source>
        <translation>Noteer hoe het ging</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>Rond af</translation>
    </message>
    <message>
        <source>No duo yet</source>
        <translation>Nog geen duo</translation>
    </message>
    <message>
        <source>Two people, fixed moments, a few months.</source>
        <translation>Twee mensen, vaste momenten, een paar maanden.</translation>
    </message>
</context>
<context>
    <name>ColourSection</name>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Paars</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>Roest</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olijf</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pruim</translation>
    </message>
</context>
<context>
    <name>ComingCard</name>
    <message>
        <source>Coming turns</source>
        <translation>Komende beurten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open {turn}</source>
        <translation>Open {turn}</translation>
    </message>
    <message>
        <source>No turns are planned.</source>
        <translation>Er zijn geen beurten gepland.</translation>
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
        <translation>Bijeenko&amp;mst</translation>
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
    <name>ConflictCards</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Toon er nog een</numerusform>
            <numerusform>Toon er nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>{day} (without {names})</source>
        <translation>{day} (zonder {names})</translation>
    </message>
    <message numerus="yes">
        <source>{names} may be missing</source>
        <translation>
            <numerusform>{names} mag ontbreken</numerusform>
            <numerusform>{names} mogen ontbreken</numerusform>
        </translation>
    </message>
    <message>
        <source>{wanted} cannot be: {block}.</source>
        <translation>{wanted} kan niet: {block}.</translation>
    </message>
    <message>
        <source>Now planned on {day}.</source>
        <translation>Nu gepland op {day}.</translation>
    </message>
    <message>
        <source>Also possible:</source>
        <translation>Ook goed:</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message>
        <source>{weeks} between two meetings.</source>
        <translation>{weeks} tussen twee bijeenkomsten.</translation>
    </message>
    <message numerus="yes">
        <source>Before {day} it is shorter than the %n week(s) you asked for.</source>
        <translation>
            <numerusform>Vóór {day} is het korter dan de week die je vroeg.</numerusform>
            <numerusform>Vóór {day} is het korter dan de %n weken die je vroeg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before {day} it is longer than the %n week(s) you asked for.</source>
        <translation>
            <numerusform>Vóór {day} is het langer dan de week die je vroeg.</numerusform>
            <numerusform>Vóór {day} is het langer dan de %n weken die je vroeg.</numerusform>
        </translation>
    </message>
    <message>
        <source>{wanted} is {block}.</source>
        <translation>{wanted} is {block}.</translation>
    </message>
    <message>
        <source>There is nobody in this circle yet.</source>
        <translation>Er zit nog niemand in deze kring.</translation>
    </message>
    <message>
        <source>Choose who takes part.</source>
        <translation>Kies wie er meedoen.</translation>
    </message>
    <message>
        <source>Nobody in this circle may lead.</source>
        <translation>Niemand in deze kring leidt bijeenkomsten.</translation>
    </message>
    <message>
        <source>Somebody from outside can, or change it at People.</source>
        <translation>Iemand van buiten kan het doen, of pas het aan bij Mensen.</translation>
    </message>
    <message>
        <source>{found} can bring a case in, {asked} are needed at each meeting.</source>
        <translation>{found} kan een casus inbrengen, per bijeenkomst zijn er {asked} nodig.</translation>
    </message>
    <message>
        <source>There are too few people to bring a case in.</source>
        <translation>Er zijn te weinig mensen om een casus in te brengen.</translation>
    </message>
    <message>
        <source>Between the times you chose are {found} minutes, it takes {asked}.</source>
        <translation>Tussen de tijden die je koos zitten {found} minuten, een bijeenkomst duurt er {asked}.</translation>
    </message>
    <message>
        <source>The meeting does not fit.</source>
        <translation>De bijeenkomst past niet.</translation>
    </message>
    <message>
        <source>In which region is the circle?</source>
        <translation>In welke regio is de kring?</translation>
    </message>
    <message>
        <source>Without it the school holidays are not known.</source>
        <translation>Zonder regio zijn de schoolvakanties niet bekend.</translation>
    </message>
    <message>
        <source>The school holidays are known until {day}.</source>
        <translation>De schoolvakanties zijn bekend tot en met {day}.</translation>
    </message>
    <message>
        <source>After that day the plan takes no holidays into account.</source>
        <translation>Na die dag houdt het plan geen rekening met vakanties.</translation>
    </message>
    <message>
        <source>{asked} meetings do not fit.</source>
        <translation>{asked} bijeenkomsten passen niet.</translation>
    </message>
    <message>
        <source>{fit} fit.</source>
        <translation>Er passen er {fit}.</translation>
    </message>
    <message>
        <source>There is no day to meet in this period.</source>
        <translation>In deze periode is er geen dag om bij elkaar te komen.</translation>
    </message>
    <message>
        <source>What you chose around {day} cannot be.</source>
        <translation>Wat je rond {day} koos, kan niet.</translation>
    </message>
    <message>
        <source>There is no day for a meeting around {day}.</source>
        <translation>Rond {day} is er geen dag voor een bijeenkomst.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n day(s): {parts}.</source>
        <translation>
            <numerusform>Van %n dag valt af: {parts}.</numerusform>
            <numerusform>Van de %n dagen vallen af: {parts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>weekend</translation>
    </message>
    <message>
        <source>another weekday</source>
        <translation>andere weekdag</translation>
    </message>
    <message>
        <source>school holiday</source>
        <translation>schoolvakantie</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>feestdag</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>somebody missing who must be there</source>
        <translation>iemand mist die erbij moet zijn</translation>
    </message>
    <message>
        <source>too few people</source>
        <translation>te weinig mensen</translation>
    </message>
    <message>
        <source>nobody to lead</source>
        <translation>niemand om te leiden</translation>
    </message>
    <message>
        <source>nobody to bring a case in</source>
        <translation>niemand om een casus in te brengen</translation>
    </message>
    <message>
        <source>no room free</source>
        <translation>geen ruimte vrij</translation>
    </message>
    <message>
        <source>too close to a meeting that stays</source>
        <translation>te dicht bij een bijeenkomst die blijft staan</translation>
    </message>
    <message>
        <source>too close to another meeting</source>
        <translation>te dicht bij een andere bijeenkomst</translation>
    </message>
    <message>
        <source>people at another meeting</source>
        <translation>mensen bij een andere bijeenkomst</translation>
    </message>
    <message>
        <source>too few people for all roles</source>
        <translation>te weinig mensen voor alle rollen</translation>
    </message>
    <message>
        <source>no time that fits</source>
        <translation>geen tijd die past</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>kan niet</translation>
    </message>
    <message>
        <source>Also on {weekday}</source>
        <translation>Ook op {weekday}</translation>
    </message>
    <message>
        <source>Leave it at {number}</source>
        <translation>Laat het bij {number}</translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Elke week</numerusform>
            <numerusform>Elke %n weken</numerusform>
        </translation>
    </message>
    <message>
        <source>At least {number} present</source>
        <translation>Minstens {number} aanwezig</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) per meeting</source>
        <translation>
            <numerusform>%n casus per bijeenkomst</numerusform>
            <numerusform>%n casussen per bijeenkomst</numerusform>
        </translation>
    </message>
    <message>
        <source>Let go of what I chose</source>
        <translation>Laat mijn keuze los</translation>
    </message>
    <message>
        <source>In {name}</source>
        <translation>In {name}</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>Zonder ruimte</translation>
    </message>
    <message>
        <source>At another time</source>
        <translation>Op een ander tijdstip</translation>
    </message>
    <message>
        <source>Also in school holidays</source>
        <translation>Ook in schoolvakanties</translation>
    </message>
    <message>
        <source>Also on public holidays</source>
        <translation>Ook op feestdagen</translation>
    </message>
    <message>
        <source>Choose the case at the meeting</source>
        <translation>Kies de casus in de bijeenkomst</translation>
    </message>
    <message>
        <source>Somebody from outside leads</source>
        <translation>Iemand van buiten leidt</translation>
    </message>
    <message>
        <source>Choose people</source>
        <translation>Kies mensen</translation>
    </message>
    <message>
        <source>Add the holidays</source>
        <translation>Voeg de vakanties toe</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Discipline</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
</context>
<context>
    <name>Continuing</name>
    <message>
        <source>Who goes on as co-coach?</source>
        <translation>Wie gaat verder als co-coach?</translation>
    </message>
    <message>
        <source>Somebody else is the co-coach of what is to come.</source>
        <translation>Iemand anders is co-coach van wat nog komt.</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>+ 2 minutes</source>
        <translation>+ 2 minuten</translation>
    </message>
    <message>
        <source>Draw a card</source>
        <translation>Trek een kaart</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Tip for who leads</source>
        <translation>Tip voor de gespreksleider</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>Toon de casus</translation>
    </message>
    <message>
        <source>Speaking order</source>
        <translation>Spreekvolgorde</translation>
    </message>
    <message>
        <source>Without clock</source>
        <translation>Zonder klok</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Scherm</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Stop (Esc)</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Dit is de eerste stap.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga door</translation>
    </message>
    <message>
        <source>Hide the tip</source>
        <translation>Verberg de tip</translation>
    </message>
    <message>
        <source>Hide the case</source>
        <translation>Verberg de casus</translation>
    </message>
    <message>
        <source>With clock</source>
        <translation>Met klok</translation>
    </message>
    <message>
        <source>Put the step back</source>
        <translation>Zet de stap terug</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Begin opnieuw</translation>
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
    <name>CoverPart</name>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>Familiar face or qualified</source>
        <translation>Vertrouwd of gekwalificeerd</translation>
    </message>
    <message>
        <source>You know this; it is not worked out.</source>
        <translation>Dat weet jij; het wordt niet berekend.</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Vervanging</translation>
    </message>
    <message>
        <source>Stands in: {name}</source>
        <translation>Vervanging: {name}</translation>
    </message>
    <message>
        <source>Choose a day first.</source>
        <translation>Kies eerst een dag.</translation>
    </message>
    <message>
        <source>Nobody is needed for {name}.</source>
        <translation>Voor {name} is niemand nodig.</translation>
    </message>
    <message>
        <source>Nobody stands in.</source>
        <translation>Niemand vervangt.</translation>
    </message>
    <message>
        <source>Who stands in?</source>
        <translation>Wie vervangt?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoek</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>The location cannot spare more people that day</source>
        <translation>De locatie kan die dag niemand meer missen</translation>
    </message>
    <message>
        <source>Stood in here before, a familiar face</source>
        <translation>Heeft hier al vervangen, een vertrouwd gezicht</translation>
    </message>
    <message numerus="yes">
        <source>Stood in %n time(s) this school year</source>
        <translation>
            <numerusform>Heeft dit schooljaar %n keer vervangen</numerusform>
            <numerusform>Heeft dit schooljaar %n keer vervangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Has not stood in yet this school year</source>
        <translation>Heeft dit schooljaar nog niet vervangen</translation>
    </message>
    <message>
        <source>{name} is a familiar or qualified face there.</source>
        <translation>{name} is daar vertrouwd of gekwalificeerd.</translation>
    </message>
    <message>
        <source>{name} is no familiar face there.</source>
        <translation>{name} is daar geen vertrouwd gezicht.</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>nobody can come</source>
        <translation>niemand kan</translation>
    </message>
    <message>
        <source>one of {count} can come</source>
        <translation>één van de {count} kan</translation>
    </message>
    <message>
        <source>Choose another date</source>
        <translation>Andere datum kiezen</translation>
    </message>
    <message>
        <source>Move the rest along</source>
        <translation>Schuif de rest mee</translation>
    </message>
    <message>
        <source>There is no free day within four weeks</source>
        <translation>Binnen vier weken is er geen vrije dag</translation>
    </message>
    <message>
        <source>Choose a day of your own below.</source>
        <translation>Kies hieronder zelf een dag.</translation>
    </message>
    <message>
        <source>close to another meeting</source>
        <translation>dicht bij een andere bijeenkomst</translation>
    </message>
    <message>
        <source>both can come</source>
        <translation>beiden kunnen</translation>
    </message>
    <message>
        <source>all {count} can come</source>
        <translation>alle {count} kunnen</translation>
    </message>
    <message>
        <source>{can} of {count} can come</source>
        <translation>{can} van de {count} kunnen</translation>
    </message>
    <message>
        <source>{name} cannot come</source>
        <translation>{name} kan niet</translation>
    </message>
    <message>
        <source>{names} cannot come</source>
        <translation>{names} kunnen niet</translation>
    </message>
</context>
<context>
    <name>DayFields</name>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>What is it</source>
        <translation>Wat is het</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>de naam ervan</translation>
    </message>
    <message>
        <source>all locations</source>
        <translation>alle locaties</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Choose in a month (Alt+Down)</source>
        <translation>Kies in een maand (Alt+pijl omlaag)</translation>
    </message>
    <message>
        <source>Choose in a month</source>
        <translation>Kies in een maand</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>nobody can come</source>
        <translation>niemand kan</translation>
    </message>
    <message>
        <source>one of {count} can come</source>
        <translation>één van de {count} kan</translation>
    </message>
    <message>
        <source>This is the first meeting of this circle.</source>
        <translation>Dit is de eerste bijeenkomst van deze kring.</translation>
    </message>
    <message>
        <source>{day}, this circle meets then already</source>
        <translation>{day}, deze kring komt dan al bij elkaar</translation>
    </message>
    <message>
        <source>nobody is in this circle then</source>
        <translation>er zit dan niemand in deze kring</translation>
    </message>
    <message>
        <source>the only member can come</source>
        <translation>het enige lid kan</translation>
    </message>
    <message>
        <source>both can come</source>
        <translation>beiden kunnen</translation>
    </message>
    <message>
        <source>all {count} can come</source>
        <translation>alle {count} kunnen</translation>
    </message>
    <message>
        <source>{can} of {count} can come</source>
        <translation>{can} van de {count} kunnen</translation>
    </message>
    <message>
        <source>{name} cannot come</source>
        <translation>{name} kan niet</translation>
    </message>
    <message>
        <source>{names} cannot come</source>
        <translation>{names} kunnen niet</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>weekend</translation>
    </message>
    <message>
        <source>closed: {name}</source>
        <translation>gesloten: {name}</translation>
    </message>
    <message>
        <source>closing day</source>
        <translation>sluitingsdag</translation>
    </message>
    <message>
        <source>You pinned this day.</source>
        <translation>Je hebt deze dag vastgezet.</translation>
    </message>
    <message>
        <source>This is the first meeting of this circle in a long time.</source>
        <translation>Dit is de eerste bijeenkomst van deze kring in lange tijd.</translation>
    </message>
    <message>
        <source>{weeks} weeks after {previous} is {wanted}.</source>
        <translation>{weeks} weken na {previous} is {wanted}.</translation>
    </message>
    <message>
        <source>That is in a weekend.</source>
        <translation>Dat is in een weekend.</translation>
    </message>
    <message>
        <source>Then it is {holiday}.</source>
        <translation>Dan is het {holiday}.</translation>
    </message>
    <message>
        <source>But {who}.</source>
        <translation>Maar {who}.</translation>
    </message>
    <message>
        <source>{day} is the first {weekday} after that on which {who}.</source>
        <translation>{day} is de eerste {weekday} daarna waarop {who}.</translation>
    </message>
    <message>
        <source>One week after {previous}.</source>
        <translation>Een week na {previous}.</translation>
    </message>
    <message>
        <source>{weeks} weeks after {previous}.</source>
        <translation>{weeks} weken na {previous}.</translation>
    </message>
    <message>
        <source>{count} days after {previous}.</source>
        <translation>{count} dagen na {previous}.</translation>
    </message>
    <message>
        <source>Careful: {holiday}.</source>
        <translation>Let op: {holiday}.</translation>
    </message>
</context>
<context>
    <name>DaysBlock</name>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Count years as</source>
        <translation>Reken per</translation>
    </message>
    <message>
        <source>What is switched on is a day off: no meetings are planned.</source>
        <translation>Wat aan staat, is een vrije dag: dan wordt er niets gepland.</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feestdagen</translation>
    </message>
</context>
<context>
    <name>DeckPage</name>
    <message>
        <source>Own cards</source>
        <translation>Eigen kaarten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Voeg een kaart toe</translation>
    </message>
    <message>
        <source>Name of these cards</source>
        <translation>Naam van deze kaarten</translation>
    </message>
    <message>
        <source>Type a question or a statement</source>
        <translation>Typ een vraag of stelling</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kaarten</translation>
    </message>
    <message>
        <source>Enter changes a cell, and turns a question into a statement. Del removes a card.</source>
        <translation>Enter wijzigt een vakje, en maakt van een vraag een stelling. Del verwijdert een kaart.</translation>
    </message>
    <message>
        <source>Keep the old name</source>
        <translation>Houd de oude naam</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Verbeter</translation>
    </message>
    <message>
        <source>The card is removed.</source>
        <translation>De kaart is verwijderd.</translation>
    </message>
    <message>
        <source>Question or statement</source>
        <translation>Vraag of stelling</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
</context>
<context>
    <name>DeckTools</name>
    <message>
        <source>Print cards</source>
        <translation>Kaarten afdrukken</translation>
    </message>
    <message>
        <source>Print a wrapper for the jar</source>
        <translation>Wikkel voor de pot afdrukken</translation>
    </message>
    <message>
        <source>Save as a list…</source>
        <translation>Bewaar als lijst…</translation>
    </message>
    <message>
        <source>Import cards…</source>
        <translation>Kaarten overnemen…</translation>
    </message>
    <message>
        <source>Change these cards</source>
        <translation>Wijzig deze kaarten</translation>
    </message>
    <message>
        <source>Make an own copy</source>
        <translation>Maak een eigen kopie</translation>
    </message>
    <message>
        <source>New cards</source>
        <translation>Nieuwe kaarten</translation>
    </message>
    <message>
        <source>Remove these cards</source>
        <translation>Verwijder deze kaarten</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>More about these cards</source>
        <translation>Meer met deze kaarten</translation>
    </message>
    <message>
        <source>These cards come with the app. Make an own copy to change them.</source>
        <translation>Deze kaarten horen bij het programma. Maak een eigen kopie om ze te wijzigen.</translation>
    </message>
    <message>
        <source>There is no card in it yet.</source>
        <translation>Er zit nog geen kaart in.</translation>
    </message>
    <message>
        <source>{deck}, our own</source>
        <translation>{deck}, eigen versie</translation>
    </message>
    <message>
        <source>“{deck}” is removed.</source>
        <translation>“{deck}” is verwijderd.</translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>Bewaar de kaarten</translation>
    </message>
</context>
<context>
    <name>DefaultsBlock</name>
    <message>
        <source>Usual</source>
        <translation>Standaard</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weken</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>dagen vooraf</translation>
    </message>
    <message>
        <source>A new circle meets every</source>
        <translation>Ritme van een nieuwe kring</translation>
    </message>
    <message>
        <source>A new circle&apos;s meeting takes</source>
        <translation>Duur van een bijeenkomst</translation>
    </message>
    <message>
        <source>Send the agenda round</source>
        <translation>Agenda rondsturen</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>telt niet mee</translation>
    </message>
    <message>
        <source>Travel to another location</source>
        <translation>Reistijd naar een andere locatie</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uur</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>geen grens</translation>
    </message>
    <message>
        <source>Most hours per person in a school year</source>
        <translation>Meeste uren per persoon in een schooljaar</translation>
    </message>
    <message>
        <source>Circles that exist already keep what they agreed.</source>
        <translation>Kringen die er al zijn, houden hun eigen afspraken.</translation>
    </message>
    <message>
        <source>turns divided fairly</source>
        <translation>eerlijk verdeelde beurten</translation>
    </message>
    <message>
        <source>everybody there as often as possible</source>
        <translation>zo vaak mogelijk iedereen erbij</translation>
    </message>
    <message>
        <source>a steady rhythm on the same day</source>
        <translation>een vast ritme op dezelfde dag</translation>
    </message>
    <message>
        <source>What weighs most in a plan</source>
        <translation>Wat in een planning het zwaarst weegt</translation>
    </message>
    <message>
        <source>What must be always comes first. For one plan you can choose otherwise.</source>
        <translation>Wat moet, gaat altijd voor. Bij één planning kun je anders kiezen.</translation>
    </message>
</context>
<context>
    <name>DiscussCard</name>
    <message>
        <source>Visits to talk about</source>
        <translation>Nabespreken</translation>
    </message>
    <message>
        <source>{visitor} visits {host}</source>
        <translation>{visitor} kijkt bij {host}</translation>
    </message>
    <message>
        <source>{visitor} visited {host}</source>
        <translation>{visitor} keek bij {host}</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Nothing to print yet</source>
        <translation>Nog niets om af te drukken</translation>
    </message>
    <message>
        <source>As soon as there is something in this document it appears here.</source>
        <translation>Zodra er iets in dit document staat, verschijnt het hier.</translation>
    </message>
    <message>
        <source>There is nobody to print this for yet</source>
        <translation>Er is nog niemand om dit voor af te drukken</translation>
    </message>
    <message>
        <source>Nobody was in the circle on the day of this meeting.</source>
        <translation>Op de dag van deze bijeenkomst zit er niemand in de kring.</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>Naar de bijeenkomst</translation>
    </message>
</context>
<context>
    <name>DoingCard</name>
    <message>
        <source>Visits and co-coaching</source>
        <translation>Bezoeken en co-coaching</translation>
    </message>
    <message>
        <source>No visits and no co-coaching.</source>
        <translation>Geen bezoeken en geen co-coaching.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open {what}</source>
        <translation>Open {what}</translation>
    </message>
</context>
<context>
    <name>DoingWords</name>
    <message>
        <source>{count} done</source>
        <translation>{count} gedaan</translation>
    </message>
    <message>
        <source>to plan</source>
        <translation>nog geen dag</translation>
    </message>
    <message>
        <source>This year, planned ones included: visits {made}, is visited {received}</source>
        <translation>Dit jaar, met wat gepland staat: kijkt {made} keer, krijgt {received} keer bezoek</translation>
    </message>
    <message>
        <source>no day yet: visited by {name}</source>
        <translation>nog geen dag: krijgt bezoek van {name}</translation>
    </message>
    <message>
        <source>no day yet: visits {name}</source>
        <translation>nog geen dag: kijkt bij {name}</translation>
    </message>
    <message>
        <source>{day}: was visited by {name}</source>
        <translation>{day}: kreeg bezoek van {name}</translation>
    </message>
    <message>
        <source>{day}: visited {name}</source>
        <translation>{day}: keek bij {name}</translation>
    </message>
    <message>
        <source>{day}: visited by {name}</source>
        <translation>{day}: krijgt bezoek van {name}</translation>
    </message>
    <message>
        <source>{day}: visits {name}</source>
        <translation>{day}: kijkt bij {name}</translation>
    </message>
    <message>
        <source>{visit}, not marked as done</source>
        <translation>{visit}, nog niet afgevinkt</translation>
    </message>
    <message>
        <source>coaches {name}: {held} of {total}</source>
        <translation>coacht {name}: {held} van {total}</translation>
    </message>
    <message>
        <source>coached by {name}: {held} of {total}</source>
        <translation>co-coach is {name}: {held} van {total}</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>voorstel</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>afgerond</translation>
    </message>
    <message>
        <source>next on {day}</source>
        <translation>weer op {day}</translation>
    </message>
    <message>
        <source>{hours} hours this school year</source>
        <translation>{hours} uur dit schooljaar</translation>
    </message>
    <message>
        <source>{hours} hours this school year, {over} more than the limit of {limit}</source>
        <translation>{hours} uur dit schooljaar, {over} meer dan de grens van {limit}</translation>
    </message>
    <message>
        <source>{hours} hours this school year, at most {limit}</source>
        <translation>{hours} uur dit schooljaar, hoogstens {limit}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtCards</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Toon er nog een</numerusform>
            <numerusform>Toon er nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueMail</name>
    <message>
        <source>Where should the drafts go?</source>
        <translation>Waar moeten de concepten komen?</translation>
    </message>
    <message>
        <source>Marked as sent.</source>
        <translation>Gemarkeerd als verstuurd.</translation>
    </message>
</context>
<context>
    <name>DuoScreen</name>
    <message>
        <source>Back to the board</source>
        <translation>Terug naar het bord</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verplaats naar…</translation>
    </message>
    <message>
        <source>Remove this duo</source>
        <translation>Verwijder dit duo</translation>
    </message>
    <message>
        <source>No moment fits. Choose another day, time or period.</source>
        <translation>Er past geen moment. Kies een andere dag, tijd of periode.</translation>
    </message>
    <message>
        <source>Another co-coach</source>
        <translation>Andere co-coach</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Plan opnieuw</translation>
    </message>
    <message>
        <source>A longer period</source>
        <translation>Langere periode</translation>
    </message>
    <message numerus="yes">
        <source>Make it %n time(s)</source>
        <translation>
            <numerusform>Maak er %n keer van</numerusform>
            <numerusform>Maak er %n keer van</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan earlier</source>
        <translation>Plan eerder</translation>
    </message>
    <message>
        <source>Stop then</source>
        <translation>Stop dan</translation>
    </message>
    <message>
        <source>{progress} held</source>
        <translation>{progress} geweest</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momenten</translation>
    </message>
</context>
<context>
    <name>DuoWords</name>
    <message>
        <source>{teacher} with {coach}</source>
        <translation>{teacher} met {coach}</translation>
    </message>
    <message>
        <source>every {weekday} at {time}</source>
        <translation>elke {weekday} {time}</translation>
    </message>
    <message>
        <source>every other {weekday} at {time}</source>
        <translation>om de week op {weekday} {time}</translation>
    </message>
    <message>
        <source>every {number} weeks on {weekday} at {time}</source>
        <translation>elke {number} weken op {weekday} {time}</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Loopt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Afgerond</translation>
    </message>
    <message>
        <source>What you plan but have not agreed on yet.</source>
        <translation>Wat je bedenkt, maar nog niet hebt afgesproken.</translation>
    </message>
    <message>
        <source>Nobody is in the middle of co-coaching.</source>
        <translation>Er loopt nu geen co-coaching.</translation>
    </message>
    <message>
        <source>What is over stays here.</source>
        <translation>Wat klaar is, blijft hier staan.</translation>
    </message>
    <message>
        <source>co-coach leads the group</source>
        <translation>co-coach leidt de groep</translation>
    </message>
    <message>
        <source>teacher leads the group</source>
        <translation>medewerker leidt de groep</translation>
    </message>
    <message>
        <source>leading the group in turn</source>
        <translation>om de beurt de groep leiden</translation>
    </message>
    <message>
        <source>another division of tasks</source>
        <translation>een andere taakverdeling</translation>
    </message>
    <message>
        <source>{held} of {total}</source>
        <translation>{held} van {total}</translation>
    </message>
    <message>
        <source>next: {day}, {time}</source>
        <translation>volgende: {day}, {time}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot en met {day}</translation>
    </message>
    <message>
        <source>nothing is planned any more</source>
        <translation>er staat niets meer gepland</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) to note</source>
        <translation>
            <numerusform>%n moment nog te noteren</numerusform>
            <numerusform>%n momenten nog te noteren</numerusform>
        </translation>
    </message>
    <message>
        <source>{progress} held</source>
        <translation>{progress} geweest</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with something in the way, first on {day}.</source>
        <translation>
            <numerusform>Bij %n moment staat iets in de weg, op {day}.</numerusform>
            <numerusform>Bij %n momenten staat iets in de weg, het eerst op {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) do not fit before {day}.</source>
        <translation>
            <numerusform>%n moment past niet meer voor {day}.</numerusform>
            <numerusform>%n momenten passen niet meer voor {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} stopped on {day}, %n session(s) remain.</source>
        <translation>
            <numerusform>{name} is gestopt op {day}, er staat nog %n moment.</numerusform>
            <numerusform>{name} is gestopt op {day}, er staan nog %n momenten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} stops on {day}, %n session(s) remain.</source>
        <translation>
            <numerusform>{name} stopt {day}, er staat nog %n moment.</numerusform>
            <numerusform>{name} stopt {day}, er staan nog %n momenten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Moved from {day} to {moment}.</source>
        <translation>Verplaatst van {day} naar {moment}.</translation>
    </message>
    <message>
        <source>{reason}, now {moment}.</source>
        <translation>{reason}, nu {moment}.</translation>
    </message>
    <message>
        <source>{teacher} has something else on {day}</source>
        <translation>{teacher} heeft {day} iets anders</translation>
    </message>
    <message>
        <source>{coach} has something else on {day}</source>
        <translation>{coach} heeft {day} iets anders</translation>
    </message>
    <message>
        <source>{teacher} has something else on {day} ({name})</source>
        <translation>{teacher} heeft {day} iets anders ({name})</translation>
    </message>
    <message>
        <source>{coach} has something else on {day} ({name})</source>
        <translation>{coach} heeft {day} iets anders ({name})</translation>
    </message>
    <message>
        <source>{day} is a closing day</source>
        <translation>{day} is een sluitingsdag</translation>
    </message>
    <message>
        <source>{day} is a closing day ({name})</source>
        <translation>{day} is een sluitingsdag ({name})</translation>
    </message>
    <message>
        <source>{day} falls in the {name}</source>
        <translation>{day} valt in de {name}</translation>
    </message>
    <message>
        <source>{day} is {name}</source>
        <translation>{day} is het {name}</translation>
    </message>
    <message>
        <source>{teacher} is not there on {day}</source>
        <translation>{teacher} is er {day} niet</translation>
    </message>
    <message>
        <source>{coach} is not there on {day}</source>
        <translation>{coach} is er {day} niet</translation>
    </message>
    <message>
        <source>{pair} is under {column} now.</source>
        <translation>{pair} staat nu onder {column}.</translation>
    </message>
    <message>
        <source>new duo {teacher} with {coach}</source>
        <translation>nieuw duo {teacher} met {coach}</translation>
    </message>
    <message>
        <source>agreements of {teacher} with {coach}</source>
        <translation>afspraken van {teacher} met {coach}</translation>
    </message>
    <message>
        <source>{teacher} with {coach} planned again</source>
        <translation>{teacher} met {coach} opnieuw gepland</translation>
    </message>
    <message>
        <source>{teacher} with {coach} to {column}</source>
        <translation>{teacher} met {coach} naar {column}</translation>
    </message>
    <message>
        <source>removal of the duo {teacher} with {coach}</source>
        <translation>verwijderen van het duo {teacher} met {coach}</translation>
    </message>
    <message>
        <source>{teacher} with {coach} until {day}</source>
        <translation>{teacher} met {coach} tot en met {day}</translation>
    </message>
    <message>
        <source>{teacher} goes on with {person}</source>
        <translation>{teacher} gaat verder met {person}</translation>
    </message>
    <message>
        <source>sessions of {teacher} with {coach} earlier</source>
        <translation>momenten van {teacher} met {coach} eerder</translation>
    </message>
    <message>
        <source>session of {teacher} with {coach} to {day}</source>
        <translation>moment van {teacher} met {coach} naar {day}</translation>
    </message>
    <message>
        <source>session of {teacher} with {coach} on {day}</source>
        <translation>moment van {teacher} met {coach} op {day}</translation>
    </message>
    <message>
        <source>session of {teacher} on {day} called off</source>
        <translation>moment van {teacher} op {day} vervalt</translation>
    </message>
    <message>
        <source>note of {teacher} with {coach} on {day}</source>
        <translation>notitie van {teacher} met {coach} op {day}</translation>
    </message>
    <message>
        <source>a private wish about co-coaching</source>
        <translation>een vertrouwelijke wens over co-coaching</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Put everything on the server</source>
        <translation>Zet alles op de server</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) not on the server as people were told.</source>
        <translation>
            <numerusform>%n afspraak staat niet op de server zoals verstuurd.</numerusform>
            <numerusform>%n afspraken staan niet op de server zoals verstuurd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Enter a visit</source>
        <translation>Voer een bezoek in</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Voer in</translation>
    </message>
    <message>
        <source>Name and organisation</source>
        <translation>Naam en organisatie</translation>
    </message>
    <message>
        <source>Day, when you know it</source>
        <translation>Dag, als je die weet</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>It has been made already</source>
        <translation>Het is al geweest</translation>
    </message>
    <message>
        <source>Who visits</source>
        <translation>Wie kijkt</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Bij wie</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Mensen toevoegen</translation>
    </message>
    <message>
        <source>There is nobody yet. Add people first.</source>
        <translation>Er is nog niemand. Voeg eerst mensen toe.</translation>
    </message>
    <message>
        <source>Somebody from outside</source>
        <translation>Iemand van buiten</translation>
    </message>
    <message>
        <source>{visitor} visits {host}: entered.</source>
        <translation>{visitor} kijkt bij {host}: ingevoerd.</translation>
    </message>
</context>
<context>
    <name>EvaluationCard</name>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Form by form</source>
        <translation>Per formulier</translation>
    </message>
    <message>
        <source>How do you fill it in?</source>
        <translation>Hoe vul je het in?</translation>
    </message>
    <message>
        <source>In your own words, without names</source>
        <translation>In je eigen woorden, zonder namen</translation>
    </message>
    <message>
        <source>Add this form</source>
        <translation>Voeg dit formulier toe</translation>
    </message>
    <message>
        <source>Forms by mail, and how it goes</source>
        <translation>Formulieren per mail en verloop</translation>
    </message>
    <message>
        <source>Form on paper</source>
        <translation>Formulier op papier</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluatie</translation>
    </message>
    <message>
        <source>What everybody says together. It counts for all who were there.</source>
        <translation>Wat jullie samen zeggen. Het telt voor iedereen die er was.</translation>
    </message>
    <message>
        <source>Type one form after the other. No name is kept with it.</source>
        <translation>Typ de formulieren een voor een over. Er wordt geen naam bij bewaard.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>nog niet ingevuld</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>Evaluation</source>
        <translation>Evaluatie</translation>
    </message>
    <message>
        <source>Read in forms…</source>
        <translation>Lees formulieren in…</translation>
    </message>
    <message>
        <source>Meeting by meeting</source>
        <translation>Per bijeenkomst</translation>
    </message>
    <message>
        <source>Forms of {day}</source>
        <translation>Formulieren van {day}</translation>
    </message>
    <message>
        <source>To the meeting of {day}</source>
        <translation>Naar de bijeenkomst van {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) in, of {present} people who were there.</source>
        <translation>
            <numerusform>%n formulier binnen; er waren {present} mensen.</numerusform>
            <numerusform>%n formulieren binnen; er waren {present} mensen.</numerusform>
        </translation>
    </message>
    <message>
        <source>How {circle} looks back on its meetings</source>
        <translation>Hoe {circle} terugkijkt op haar bijeenkomsten</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n bijeenkomst</numerusform>
            <numerusform>%n bijeenkomsten</numerusform>
        </translation>
    </message>
    <message>
        <source>Save forms to mail…</source>
        <translation>Bewaar formulieren om te mailen…</translation>
    </message>
    <message>
        <source>Form on paper</source>
        <translation>Formulier op papier</translation>
    </message>
    <message>
        <source>Remove all forms</source>
        <translation>Haal alle formulieren weg</translation>
    </message>
    <message>
        <source>Each file is one form with a code of its own, and no name. When they come back, read them in all at once; a form that is there already is not counted twice.</source>
        <translation>Elk bestand is één formulier met een eigen code, zonder naam. Komen ze terug, lees ze dan in één keer in; een formulier dat er al is, telt niet dubbel.</translation>
    </message>
    <message>
        <source>By work form</source>
        <translation>Per werkvorm</translation>
    </message>
    <message>
        <source>Of all circles; a meeting with fewer than four answers is left out.</source>
        <translation>Van alle kringen; een bijeenkomst met minder dan vier antwoorden telt niet mee.</translation>
    </message>
    <message>
        <source>No evaluations yet</source>
        <translation>Nog geen evaluaties</translation>
    </message>
    <message>
        <source>Fill in three questions on the page of a meeting, or read in forms here.</source>
        <translation>Vul drie vragen in op de pagina van een bijeenkomst, of lees hier formulieren in.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Work form</source>
        <translation>Werkvorm</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
</context>
<context>
    <name>EvaluationWords</name>
    <message>
        <source>How was this meeting?</source>
        <translation>Hoe was deze bijeenkomst?</translation>
    </message>
    <message>
        <source>What does it bring for your own work?</source>
        <translation>Wat heb je eraan in je werk?</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Hoe het was</translation>
    </message>
    <message>
        <source>Use at work</source>
        <translation>Nut in het werk</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>slecht</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>matig</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>gaat wel</translation>
    </message>
    <message>
        <source>good</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>heel goed</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>een beetje</translation>
    </message>
    <message>
        <source>something</source>
        <translation>wel iets</translation>
    </message>
    <message>
        <source>much</source>
        <translation>veel</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>heel veel</translation>
    </message>
    <message>
        <source>How do you want to go on?</source>
        <translation>Hoe wil je verder?</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>zo doorgaan</translation>
    </message>
    <message>
        <source>other work form</source>
        <translation>andere werkvorm</translation>
    </message>
    <message>
        <source>other subject</source>
        <translation>ander onderwerp</translation>
    </message>
    <message>
        <source>other rhythm</source>
        <translation>ander ritme</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s), shown from {least} on</source>
        <translation>
            <numerusform>%n formulier, te zien vanaf {least}</numerusform>
            <numerusform>%n formulieren, te zien vanaf {least}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What it is for, in a sentence</source>
        <translation>Waar ze goed voor is, in één zin</translation>
    </message>
    <message>
        <source>When to choose it</source>
        <translation>Wanneer je haar kiest</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Least people</source>
        <translation>Minste mensen</translation>
    </message>
    <message>
        <source>Most people</source>
        <translation>Meeste mensen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Met hoeveel mensen</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Ervaring</translation>
    </message>
    <message>
        <source>Somebody brings a case</source>
        <translation>Iemand brengt een casus in</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>Two circles, in the inner one at most</source>
        <translation>Twee kringen, in de binnenste hoogstens</translation>
    </message>
    <message>
        <source>Most in the inner one</source>
        <translation>Meeste in de binnenkring</translation>
    </message>
    <message>
        <source>Inner circle</source>
        <translation>Binnenkring</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Goed om</translation>
    </message>
</context>
<context>
    <name>FairnessCard</name>
    <message>
        <source>All turns</source>
        <translation>Alle beurten</translation>
    </message>
    <message>
        <source>Filled: held. Ring: planned.</source>
        <translation>Gevuld: geweest. Ring: gepland.</translation>
    </message>
    <message>
        <source>Fairly divided</source>
        <translation>Eerlijk verdeeld</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Laatste keer</translation>
    </message>
    <message>
        <source>not in the circle now</source>
        <translation>nu niet in de kring</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leidt</translation>
    </message>
    <message>
        <source>brings a case</source>
        <translation>brengt in</translation>
    </message>
    <message>
        <source>no turn</source>
        <translation>geen beurt</translation>
    </message>
    <message>
        <source>{before} before, {planned} planned</source>
        <translation>{before} eerder, {planned} gepland</translation>
    </message>
    <message>
        <source>Nobody differs more than one turn.</source>
        <translation>Niemand scheelt meer dan één beurt.</translation>
    </message>
    <message>
        <source>Fairer is not possible with the days people work.</source>
        <translation>Eerlijker kan niet met de dagen waarop mensen werken.</translation>
    </message>
    <message>
        <source>The turns differ more than one: the days people work stand in the way.</source>
        <translation>De beurten schelen meer dan één: dat komt door de dagen waarop mensen werken.</translation>
    </message>
    <message>
        <source>{name} is never {role}, as agreed.</source>
        <translation>{name} is nooit {role}, zoals afgesproken.</translation>
    </message>
    <message>
        <source>{name} is never {role}: does not work on {days}.</source>
        <translation>{name} is nooit {role}: werkt niet op {days}.</translation>
    </message>
    <message>
        <source>{name} is never {role}: cannot come on any of these days.</source>
        <translation>{name} is nooit {role}: kan op geen van deze dagen.</translation>
    </message>
</context>
<context>
    <name>FileBlock</name>
    <message>
        <source>File and backups</source>
        <translation>Bestand en reservekopieën</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Maak nu een reservekopie</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Bewaar een kopie…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>No backups yet.</source>
        <translation>Nog geen reservekopieën.</translation>
    </message>
    <message>
        <source>This is not in a file and is gone when you close it. Save a copy to keep it.</source>
        <translation>Dit staat niet in een bestand en is weg als je afsluit. Bewaar een kopie om het te houden.</translation>
    </message>
    <message>
        <source>Everything is in {file}</source>
        <translation>Alles staat in {file}</translation>
    </message>
    <message>
        <source>Made by itself when you close, and before a plan or a list of people is imported. Putting one back first makes a backup of how it is now.</source>
        <translation>Leerkring maakt ze zelf bij het afsluiten, en voordat je een plan of een lijst met mensen overneemt. Zet je er een terug, dan wordt eerst bewaard hoe het nu is.</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>Example team</source>
        <translation>Voorbeeldteam</translation>
    </message>
    <message>
        <source>This is an example team. Nothing you do here is kept.</source>
        <translation>Dit is een voorbeeldteam. Wat je hier doet, wordt niet bewaard.</translation>
    </message>
    <message>
        <source>Begin with your own team</source>
        <translation>Begin met je eigen team</translation>
    </message>
    <message>
        <source>Look round with the example team</source>
        <translation>Rondkijken met het voorbeeldteam</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Nieuw bestand…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie bewaren…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Reservekopie terugzetten…</translation>
    </message>
    <message>
        <source>Plan all circles…</source>
        <translation>Plan alle kringen…</translation>
    </message>
    <message>
        <source>Turns of all circles</source>
        <translation>Beurten van alle kringen</translation>
    </message>
    <message>
        <source>Close Leerkring</source>
        <translation>Leerkring afsluiten</translation>
    </message>
    <message>
        <source>Leerkring files (*.leerkring)</source>
        <translation>Leerkring-bestanden (*.leerkring)</translation>
    </message>
    <message>
        <source>Where should the file go?</source>
        <translation>Waar moet het bestand komen?</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Een bestand openen</translation>
    </message>
    <message>
        <source>A copy is in {file}.</source>
        <translation>Er staat een kopie in {file}.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {file}.</source>
        <translation>Het beschadigde bestand is bewaard als {file}.</translation>
    </message>
    <message>
        <source>What was sent after {moment} can no longer be read. Look in your sent mail before you send anything.</source>
        <translation>Wat na {moment} is verstuurd, is niet meer te lezen. Kijk bij je verzonden mail voordat je iets verstuurt.</translation>
    </message>
    <message>
        <source>lists from a folder</source>
        <translation>lijsten uit een map</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Absence</source>
        <translation>Afwezigheid</translation>
    </message>
    <message>
        <source>Visits and co-coaching</source>
        <translation>Bezoeken en co-coaching</translation>
    </message>
    <message>
        <source>All {count} circles</source>
        <translation>Alle {count} kringen</translation>
    </message>
    <message>
        <source>{shown} of {count} circles</source>
        <translation>{shown} van {count} kringen</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>It stands on Today in time, and on the next programme until it is done. Nothing of it goes into invitations or agendas.</source>
        <translation>Het staat op tijd op Vandaag, en op het volgende programma tot het klaar is. Er gaat niets van mee in uitnodigingen of agenda’s.</translation>
    </message>
    <message>
        <source>Still open from before</source>
        <translation>Nog open van eerder</translation>
    </message>
    <message>
        <source>Agreements and follow-up</source>
        <translation>Afspraken en opvolging</translation>
    </message>
</context>
<context>
    <name>FollowUpLine</name>
    <message>
        <source>too late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>Remove “{text}”</source>
        <translation>Verwijder ‘{text}’</translation>
    </message>
    <message>
        <source>{name} tries something out</source>
        <translation>{name} probeert iets uit</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>after the case of {name}</source>
        <translation>na de casus van {name}</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>Beforehand</source>
        <translation>Vooraf</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Nodig</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Tip: {tip}</source>
        <translation>Tip: {tip}</translation>
    </message>
</context>
<context>
    <name>FormDeeds</name>
    <message>
        <source>New work form</source>
        <translation>Nieuwe werkvorm</translation>
    </message>
    <message>
        <source>Change this work form</source>
        <translation>Wijzig deze werkvorm</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Maak een kopie</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Andere naam</translation>
    </message>
    <message>
        <source>Remove this work form</source>
        <translation>Verwijder deze werkvorm</translation>
    </message>
    <message>
        <source>Save for others…</source>
        <translation>Bewaar voor anderen…</translation>
    </message>
    <message>
        <source>Take from a file…</source>
        <translation>Neem over uit een bestand…</translation>
    </message>
    <message>
        <source>Make it our own</source>
        <translation>Maak een eigen versie</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n work form(s)</source>
        <translation>
            <numerusform>Verwijder %n werkvorm</numerusform>
            <numerusform>Verwijder %n werkvormen</numerusform>
        </translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Eerste stap</translation>
    </message>
    <message>
        <source>Copy of {form}</source>
        <translation>Kopie van {form}</translation>
    </message>
    <message>
        <source>What came with Leerkring stays. Only your own work forms can go.</source>
        <translation>Wat bij Leerkring hoort, blijft. Alleen eigen werkvormen kunnen weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n work form(s) removed.</source>
        <translation>
            <numerusform>%n werkvorm is verwijderd.</numerusform>
            <numerusform>%n werkvormen zijn verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>{form} is called {name} now.</source>
        <translation>{form} heet nu {name}.</translation>
    </message>
</context>
<context>
    <name>FormExchange</name>
    <message>
        <source>Where do the forms go?</source>
        <translation>Waar komen de formulieren?</translation>
    </message>
    <message>
        <source>Forms ({kinds})</source>
        <translation>Formulieren ({kinds})</translation>
    </message>
    <message>
        <source>Choose the forms that came back</source>
        <translation>Kies de formulieren die terugkwamen</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) saved in {folder}. Mail each to one person.</source>
        <translation>
            <numerusform>%n formulier bewaard in {folder}. Mail het aan één persoon.</numerusform>
            <numerusform>%n formulieren bewaard in {folder}. Mail elk aan één persoon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormFilters</name>
    <message>
        <source>Search work forms</source>
        <translation>Zoek een werkvorm</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n mensen</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n minutes</source>
        <translation>
            <numerusform>hooguit %n minuut</numerusform>
            <numerusform>hooguit %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>some experience or less</source>
        <translation>enige ervaring of minder</translation>
    </message>
    <message>
        <source>Any number of people</source>
        <translation>Elk aantal mensen</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Elke duur</translation>
    </message>
    <message>
        <source>Any experience</source>
        <translation>Elke ervaring</translation>
    </message>
    <message>
        <source>For anything</source>
        <translation>Voor alles</translation>
    </message>
    <message>
        <source>Own ones only</source>
        <translation>Alleen eigen</translation>
    </message>
</context>
<context>
    <name>FormSharing</name>
    <message>
        <source>work forms</source>
        <translation>werkvormen</translation>
    </message>
    <message>
        <source>Save work forms for others</source>
        <translation>Werkvormen bewaren voor anderen</translation>
    </message>
    <message>
        <source>Work forms (*.toml)</source>
        <translation>Werkvormen (*.toml)</translation>
    </message>
    <message numerus="yes">
        <source>%n work form(s) saved as {file}.</source>
        <translation>
            <numerusform>%n werkvorm is bewaard als {file}.</numerusform>
            <numerusform>%n werkvormen zijn bewaard als {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose files with work forms</source>
        <translation>Kies bestanden met werkvormen</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>get on with a case</source>
        <translation>verder komen met een casus</translation>
    </message>
    <message>
        <source>look at yourself</source>
        <translation>naar jezelf kijken</translation>
    </message>
    <message>
        <source>share experience</source>
        <translation>ervaring delen</translation>
    </message>
    <message>
        <source>practise</source>
        <translation>oefenen</translation>
    </message>
    <message>
        <source>learn something new</source>
        <translation>iets nieuws leren</translation>
    </message>
    <message>
        <source>build on what goes well</source>
        <translation>voortbouwen op wat goed gaat</translation>
    </message>
    <message>
        <source>no experience needed</source>
        <translation>geen ervaring nodig</translation>
    </message>
    <message>
        <source>some experience</source>
        <translation>enige ervaring</translation>
    </message>
    <message>
        <source>an experienced group</source>
        <translation>een ervaren groep</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>about {minutes}</source>
        <translation>ongeveer {minutes}</translation>
    </message>
    <message>
        <source>{least} to {most} people</source>
        <translation>{least} tot {most} mensen</translation>
    </message>
    <message>
        <source>This circle never did it.</source>
        <translation>Deze kring deed dit nog nooit.</translation>
    </message>
    <message numerus="yes">
        <source>This circle did it %n time(s), last on {day}.</source>
        <translation>
            <numerusform>Deze kring deed dit één keer, op {day}.</numerusform>
            <numerusform>Deze kring deed dit %n keer, het laatst op {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min.</source>
        <translation>
            <numerusform>%n min.</numerusform>
            <numerusform>%n min.</numerusform>
        </translation>
    </message>
    <message>
        <source>in silence</source>
        <translation>in stilte</translation>
    </message>
    <message>
        <source>A widely known work form</source>
        <translation>Algemeen bekende werkvorm</translation>
    </message>
    <message numerus="yes">
        <source>For {least} to {most} people, you are with %n.</source>
        <translation>
            <numerusform>Voor {least} tot {most} mensen, jullie zijn met %n.</numerusform>
            <numerusform>Voor {least} tot {most} mensen, jullie zijn met %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) longer than the meeting.</source>
        <translation>
            <numerusform>Eén minuut langer dan de bijeenkomst.</numerusform>
            <numerusform>%n minuten langer dan de bijeenkomst.</numerusform>
        </translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigen</translation>
    </message>
    <message numerus="yes">
        <source>%n work form(s) taken over.</source>
        <translation>
            <numerusform>%n werkvorm is overgenomen.</numerusform>
            <numerusform>%n werkvormen zijn overgenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work form(s) renewed.</source>
        <translation>
            <numerusform>%n werkvorm is vernieuwd.</numerusform>
            <numerusform>%n werkvormen zijn vernieuwd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) here already.</source>
        <translation>
            <numerusform>%n was er al.</numerusform>
            <numerusform>%n waren er al.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>“{form}”</source>
        <translation>‘{form}’</translation>
    </message>
    <message>
        <source>work form {number}</source>
        <translation>werkvorm {number}</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>stap {number}</translation>
    </message>
    <message>
        <source>work form “{form}” made</source>
        <translation>werkvorm ‘{form}’ gemaakt</translation>
    </message>
    <message>
        <source>copy of work form “{form}”</source>
        <translation>kopie van werkvorm ‘{form}’</translation>
    </message>
    <message>
        <source>work form “{form}” changed</source>
        <translation>werkvorm ‘{form}’ gewijzigd</translation>
    </message>
    <message>
        <source>work form “{was}” is called “{form}”</source>
        <translation>werkvorm ‘{was}’ heet ‘{form}’</translation>
    </message>
    <message>
        <source>work form “{form}” removed</source>
        <translation>werkvorm ‘{form}’ verwijderd</translation>
    </message>
    <message>
        <source>{count} work forms removed</source>
        <translation>{count} werkvormen verwijderd</translation>
    </message>
    <message>
        <source>work form “{form}” taken over</source>
        <translation>werkvorm ‘{form}’ overgenomen</translation>
    </message>
    <message>
        <source>{count} work forms taken over</source>
        <translation>{count} werkvormen overgenomen</translation>
    </message>
    <message>
        <source>step added to “{form}”</source>
        <translation>stap toegevoegd aan ‘{form}’</translation>
    </message>
    <message>
        <source>step “{step}” changed</source>
        <translation>stap ‘{step}’ gewijzigd</translation>
    </message>
    <message>
        <source>step “{step}” moved</source>
        <translation>stap ‘{step}’ verplaatst</translation>
    </message>
    <message>
        <source>step “{step}” removed</source>
        <translation>stap ‘{step}’ verwijderd</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) added.</source>
        <translation>
            <numerusform>%n formulier erbij.</numerusform>
            <numerusform>%n formulieren erbij.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) had been read in before.</source>
        <translation>
            <numerusform>%n formulier was al ingelezen.</numerusform>
            <numerusform>%n formulieren waren al ingelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No form could be read in.</source>
        <translation>Er is geen formulier ingelezen.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{file}, line {line}, {heading}: {reason}</source>
        <translation>{file}, regel {line}, {heading}: {reason}</translation>
    </message>
</context>
<context>
    <name>FreeDaysPart</name>
    <message>
        <source>Not in</source>
        <translation>Niet in</translation>
    </message>
    <message>
        <source>school holidays</source>
        <translation>schoolvakanties</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>In which region do you work?</source>
        <translation>In welke regio werken jullie?</translation>
    </message>
    <message>
        <source>The school holidays differ per region. This is asked once.</source>
        <translation>Schoolvakanties verschillen per regio. Dit vragen we één keer.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>public holidays</source>
        <translation>feestdagen</translation>
    </message>
    <message>
        <source>when more are missing than</source>
        <translation>als er meer ontbreken dan</translation>
    </message>
    <message>
        <source>How many may be missing</source>
        <translation>Hoeveel er mogen ontbreken</translation>
    </message>
    <message>
        <source>people</source>
        <translation>mensen</translation>
    </message>
    <message>
        <source>{place}, region {region}</source>
        <translation>{place}, regio {region}</translation>
    </message>
</context>
<context>
    <name>FreeDaysSection</name>
    <message>
        <source>Free days and who must be there</source>
        <translation>Vrije dagen en wie erbij moet zijn</translation>
    </message>
    <message>
        <source>Not in school holidays</source>
        <translation>Niet in schoolvakanties</translation>
    </message>
    <message>
        <source>Not on public holidays</source>
        <translation>Niet op feestdagen</translation>
    </message>
    <message>
        <source>no minimum</source>
        <translation>geen minimum</translation>
    </message>
    <message>
        <source>At least this many present</source>
        <translation>Minstens aanwezig</translation>
    </message>
    <message>
        <source>Who must always be there you set per person, under People.</source>
        <translation>Wie er altijd bij moet zijn, stel je per persoon in bij Mensen.</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Change the words of the goal</source>
        <translation>Verander het doel</translation>
    </message>
    <message>
        <source>Remove the goal</source>
        <translation>Verwijder het doel</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Choose what works on it: {kind}</source>
        <translation>Kies wat eraan werkt: {kind}</translation>
    </message>
</context>
<context>
    <name>GoalWords</name>
    <message>
        <source>Circles</source>
        <translation>Kringen</translation>
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
        <source>No circle yet</source>
        <translation>Nog geen kring</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Nog geen ronde</translation>
    </message>
    <message>
        <source>No duo yet</source>
        <translation>Nog geen duo</translation>
    </message>
    <message>
        <source>{done} of {total} meetings were</source>
        <translation>{done} van {total} bijeenkomsten geweest</translation>
    </message>
    <message>
        <source>{done} of {total} visits done</source>
        <translation>{done} van {total} bezoeken gedaan</translation>
    </message>
    <message>
        <source>{done} of {total} sessions held</source>
        <translation>{done} van {total} momenten geweest</translation>
    </message>
    <message>
        <source>nothing planned in this period</source>
        <translation>niets gepland in deze periode</translation>
    </message>
    <message>
        <source>{progress}, next {day}</source>
        <translation>{progress}, volgende {day}</translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>Alle locaties</translation>
    </message>
    <message>
        <source>{team}, {first} until {last}</source>
        <translation>{team}, {first} tot en met {last}</translation>
    </message>
    <message>
        <source>{team}, until {last}</source>
        <translation>{team}, tot en met {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>On no goal yet: {names}.</source>
        <translation>Nog bij geen doel: {names}.</translation>
    </message>
    <message>
        <source>goal “{goal}” added</source>
        <translation>doel “{goal}” toegevoegd</translation>
    </message>
    <message>
        <source>goal “{goal}” changed</source>
        <translation>doel “{goal}” veranderd</translation>
    </message>
    <message>
        <source>goal “{goal}” removed</source>
        <translation>doel “{goal}” verwijderd</translation>
    </message>
    <message>
        <source>what works on “{goal}”</source>
        <translation>wat werkt aan “{goal}”</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>Learning path</source>
        <translation>Traject</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nieuw doel</translation>
    </message>
    <message>
        <source>What do you want to reach together?</source>
        <translation>Wat willen jullie samen bereiken?</translation>
    </message>
    <message>
        <source>No shared goal yet</source>
        <translation>Nog geen gezamenlijk doel</translation>
    </message>
    <message>
        <source>Write down what your team wants to reach. Then choose which circles, visits and coaching work on it.</source>
        <translation>Schrijf op wat je team wil bereiken. Kies daarna welke kringen, bezoeken en coaching eraan werken.</translation>
    </message>
    <message>
        <source>The goal is removed.</source>
        <translation>Het doel is verwijderd.</translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>Alle locaties</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Voeg toe</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>GoingOnCard</name>
    <message>
        <source>How the circle wants to go on</source>
        <translation>Hoe de kring verder wil</translation>
    </message>
    <message>
        <source>Said after the meeting of {day}.</source>
        <translation>Gezegd na de bijeenkomst van {day}.</translation>
    </message>
    <message>
        <source>Said after the meeting of {day} ({form}).</source>
        <translation>Gezegd na de bijeenkomst van {day} ({form}).</translation>
    </message>
</context>
<context>
    <name>GroupLine</name>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
</context>
<context>
    <name>GroupsCard</name>
    <message>
        <source>Small groups</source>
        <translation>Groepjes</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groepje {number}</translation>
    </message>
    <message>
        <source>No group yet</source>
        <translation>Nog geen groepje</translation>
    </message>
    <message>
        <source>Choose a name to move somebody to another group.</source>
        <translation>Kies een naam om iemand naar een ander groepje te verplaatsen.</translation>
    </message>
    <message>
        <source>Let the app divide, or choose a name and begin a group yourself.</source>
        <translation>Laat de app verdelen, of kies een naam en begin zelf een groepje.</translation>
    </message>
    <message>
        <source>Divide again</source>
        <translation>Verdeel opnieuw</translation>
    </message>
    <message>
        <source>Divide into small groups</source>
        <translation>Verdeel in groepjes</translation>
    </message>
    <message>
        <source>Nobody sits with somebody they sat with earlier this school year.</source>
        <translation>Niemand zit bij iemand met wie die dit schooljaar al in een groepje zat.</translation>
    </message>
    <message>
        <source>{some} of {all} pairs sat together earlier this school year: {names}.</source>
        <translation>{some} van de {all} tweetallen zaten dit schooljaar al eens bij elkaar: {names}.</translation>
    </message>
    <message>
        <source>One of {all} pairs sat together earlier this school year: {names}.</source>
        <translation>Eén van de {all} tweetallen zat dit schooljaar al eens bij elkaar: {names}.</translation>
    </message>
    <message>
        <source>Change places with {name}</source>
        <translation>Ruil met {name}</translation>
    </message>
    <message>
        <source>{name} (not coming)</source>
        <translation>{name} (komt niet)</translation>
    </message>
    <message>
        <source>To group {number}</source>
        <translation>Naar groepje {number}</translation>
    </message>
    <message>
        <source>To a new group</source>
        <translation>Naar een nieuw groepje</translation>
    </message>
</context>
<context>
    <name>HeadCard</name>
    <message>
        <source>no e-mail</source>
        <translation>geen e-mail</translation>
    </message>
    <message>
        <source>e-mail used twice</source>
        <translation>e-mail dubbel gebruikt</translation>
    </message>
    <message>
        <source>away now</source>
        <translation>nu afwezig</translation>
    </message>
</context>
<context>
    <name>HeadMenus</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
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
        <source>Sit together: the screen shows one step at a time, with a calm clock.</source>
        <translation>Kom samen: het scherm toont één stap tegelijk, met een rustige klok.</translation>
    </message>
    <message>
        <source>Let colleagues visit each other, and pair them for co-coaching.</source>
        <translation>Laat collega&apos;s bij elkaar kijken, en maak duo&apos;s voor co-coaching.</translation>
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
        <source>Ctrl+4, Ctrl+5, Ctrl+6</source>
        <translation>Ctrl+4, Ctrl+5, Ctrl+6</translation>
    </message>
    <message>
        <source>Peer visits, Co-coaching, Conversation cards</source>
        <translation>Keukenbezoeken, Co-coaching, Gesprekskaarten</translation>
    </message>
    <message>
        <source>Ctrl+8</source>
        <translation>Ctrl+8</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
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
        <source>Move a part of a programme</source>
        <translation>Verplaats een onderdeel van een programma</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+←, Alt+→</translation>
    </message>
    <message>
        <source>Move a visit to another host, a duo along</source>
        <translation>Een bezoek naar een andere collega, een duo naar een andere kolom</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+↑, Alt+↓</translation>
    </message>
    <message>
        <source>In an own work form: move a step</source>
        <translation>In een eigen werkvorm: een stap verplaatsen</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Copy: a work form, or from the line above</source>
        <translation>Kopiëren: een werkvorm, of van de regel erboven</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>At a visit: made, or not after all</source>
        <translation>Bij een bezoek: gedaan, of toch niet</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 tot en met 5</translation>
    </message>
    <message>
        <source>In an evaluation: answer, and on to the next question</source>
        <translation>Bij een evaluatie: antwoorden, en door naar de volgende vraag</translation>
    </message>
    <message>
        <source>Space, Right, Page Down</source>
        <translation>Spatie, →, Page Down</translation>
    </message>
    <message>
        <source>With a card on the screen: next card</source>
        <translation>Met de kaart groot in beeld: volgende kaart</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>At a meeting: the list to sign</source>
        <translation>Bij een bijeenkomst: de presentielijst</translation>
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
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Together mode, of the meeting shown or of today</source>
        <translation>Samenzitmodus, van de getoonde bijeenkomst of die van vandaag</translation>
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
    <name>HistoryPage</name>
    <message>
        <source>Sent</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteer…</translation>
    </message>
    <message>
        <source>Name, circle or address</source>
        <translation>Naam, kring of adres</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Nog niets verstuurd</translation>
    </message>
    <message>
        <source>Everything that you send appears here, with when, how and what it said.</source>
        <translation>Alles wat je verstuurt staat hier: wanneer, hoe en met welke tekst.</translation>
    </message>
    <message>
        <source>Look at what is to do</source>
        <translation>Kijk wat er klaarstaat</translation>
    </message>
    <message>
        <source>Nothing found. Look for a name, an address or a circle.</source>
        <translation>Niets gevonden. Zoek op een naam, een adres of een kring.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Toon meer</translation>
    </message>
    <message>
        <source>Only a part is asked for, and nothing of it was sent.</source>
        <translation>Hier staat een deel, en daarvan is niets verstuurd.</translation>
    </message>
    <message>
        <source>Only what was sent about the meeting of {day}.</source>
        <translation>Alleen wat er verstuurd is over de bijeenkomst van {day}.</translation>
    </message>
    <message>
        <source>Only what was sent to {name}.</source>
        <translation>Alleen wat er naar {name} verstuurd is.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Toon alles</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Uitnodiging</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Afzegging</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Herinnering</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Terugkijken</translation>
    </message>
    <message>
        <source>file</source>
        <translation>bestand</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>mail</translation>
    </message>
    <message>
        <source>calendar on the server</source>
        <translation>agenda op de server</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>abonnement</translation>
    </message>
    <message>
        <source>own calendar file</source>
        <translation>eigen agendabestand</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>niet bezorgd</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>niet zeker</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Save what was sent</source>
        <translation>Bewaar wat er verstuurd is</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>The list is saved as {file}.</source>
        <translation>De lijst is bewaard als {file}.</translation>
    </message>
</context>
<context>
    <name>HostCard</name>
    <message>
        <source>Tip for who leads, not on the screen of the room</source>
        <translation>Tip voor de gespreksleider, niet op het scherm van de groep</translation>
    </message>
    <message>
        <source>That was it</source>
        <translation>Dat was het</translation>
    </message>
    <message>
        <source>After this: {step}</source>
        <translation>Hierna: {step}</translation>
    </message>
</context>
<context>
    <name>HowCard</name>
    <message>
        <source>For yourself. No names, ages or health of children and parents.</source>
        <translation>Voor jezelf. Geen namen, leeftijden of gezondheid van kinderen en ouders.</translation>
    </message>
    <message>
        <source>Look at the work forms</source>
        <translation>Bekijk de werkvormen</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Work form</source>
        <translation>Werkvorm</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Choose a work form</source>
        <translation>Kies een werkvorm</translation>
    </message>
    <message>
        <source>Work form: {form}</source>
        <translation>Werkvorm: {form}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>As last time: {form}</source>
        <translation>Als vorige keer: {form}</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>The first line holds headings</source>
        <translation>De eerste regel bevat koppen</translation>
    </message>
    <message>
        <source>Change the columns</source>
        <translation>Kolommen aanpassen</translation>
    </message>
    <message>
        <source>People in the list</source>
        <translation>Mensen in de lijst</translation>
    </message>
    <message>
        <source>Everybody in this list is known already.</source>
        <translation>Iedereen in deze lijst staat er al.</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} lezen…</translation>
    </message>
    <message>
        <source>{number} lines read…</source>
        <translation>{number} regels gelezen…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with people</source>
        <translation>
            <numerusform>%n regel met mensen</numerusform>
            <numerusform>%n regels met mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} in {file}</source>
        <translation>{people} in {file}</translation>
    </message>
    <message>
        <source>{number} new</source>
        <translation>{number} nieuw</translation>
    </message>
    <message>
        <source>{number} changed</source>
        <translation>{number} gewijzigd</translation>
    </message>
    <message>
        <source>{number} unchanged</source>
        <translation>{number} gelijk</translation>
    </message>
    <message>
        <source>{number} doubtful</source>
        <translation>{number} twijfel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Neem over</translation>
    </message>
    <message>
        <source>Nobody can be imported yet. Look at the columns and doubtful lines.</source>
        <translation>Nog niemand om over te nemen. Kijk naar de kolommen en de twijfels.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Infix</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Discipline</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Werkdagen</translation>
    </message>
    <message>
        <source>In service from</source>
        <translation>In dienst vanaf</translation>
    </message>
    <message>
        <source>In service until</source>
        <translation>In dienst tot</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leidt</translation>
    </message>
    <message>
        <source>Brings a case</source>
        <translation>Brengt in</translation>
    </message>
    <message>
        <source>Co-coach</source>
        <translation>Co-coach</translation>
    </message>
    <message>
        <source>Co-coach until</source>
        <translation>Co-coach tot en met</translation>
    </message>
    <message>
        <source>Most duos at one time</source>
        <translation>Meeste duo&apos;s tegelijk</translation>
    </message>
    <message>
        <source>Needs cover</source>
        <translation>Heeft vervanging nodig</translation>
    </message>
    <message>
        <source>Can cover</source>
        <translation>Kan vervangen</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Geeft leiding</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>twijfel</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Regel {line}</translation>
    </message>
    <message>
        <source>{line}, {column}: {why}</source>
        <translation>{line}, {column}: {why}</translation>
    </message>
    <message>
        <source>{line}: something cannot be read.</source>
        <translation>{line}: iets is niet te lezen.</translation>
    </message>
    <message>
        <source>{line} has no name.</source>
        <translation>{line} heeft geen naam.</translation>
    </message>
    <message>
        <source>{line}, {name}, seems the same as line {other}.</source>
        <translation>{line}, {name}, lijkt dezelfde als regel {other}.</translation>
    </message>
    <message>
        <source>{line}, {name}, has the same name as line {other}.</source>
        <translation>{line}, {name}, heeft dezelfde naam als regel {other}.</translation>
    </message>
    <message>
        <source>{line}: {name} is known with another address, {text}. Is it the same person?</source>
        <translation>{line}: {name} heeft hier een ander adres, {text}. Is het dezelfde persoon?</translation>
    </message>
    <message>
        <source>{line}: there are several people called {name}.</source>
        <translation>{line}: er zijn meer mensen die {name} heten.</translation>
    </message>
    <message>
        <source>Import one person</source>
        <translation>Neem één persoon over</translation>
    </message>
    <message>
        <source>Import {number} people</source>
        <translation>Neem {number} mensen over</translation>
    </message>
    <message>
        <source>One person imported.</source>
        <translation>Eén persoon overgenomen.</translation>
    </message>
    <message>
        <source>{number} people imported.</source>
        <translation>{number} mensen overgenomen.</translation>
    </message>
    <message>
        <source>importing one person</source>
        <translation>één persoon overnemen</translation>
    </message>
    <message>
        <source>importing {number} people</source>
        <translation>{number} mensen overnemen</translation>
    </message>
</context>
<context>
    <name>JoinPicker</name>
    <message>
        <source>Who joins</source>
        <translation>Wie erbij komen</translation>
    </message>
    <message>
        <source>Search by name or function</source>
        <translation>Zoek op naam of functie</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Voeg toe</translation>
    </message>
    <message>
        <source>People who are not in the circle</source>
        <translation>Mensen die niet in de kring zitten</translation>
    </message>
    <message>
        <source>Everybody in Leerkring is in this circle already.</source>
        <translation>Iedereen in Leerkring zit al in deze kring.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s)</source>
        <translation>
            <numerusform>Voeg %n persoon toe</numerusform>
            <numerusform>Voeg %n mensen toe</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick who joins</source>
        <translation>Vink aan wie erbij komen</translation>
    </message>
</context>
<context>
    <name>ListIntake</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Lists ({kinds})</source>
        <translation>Lijsten ({kinds})</translation>
    </message>
    <message>
        <source>Choose a list of people</source>
        <translation>Kies een lijst met mensen</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Mensen overnemen</translation>
    </message>
</context>
<context>
    <name>ListModel</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ListSaver</name>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>The list is saved as {file}.</source>
        <translation>De lijst is bewaard als {file}.</translation>
    </message>
</context>
<context>
    <name>ListSource</name>
    <message>
        <source>Choose a file…</source>
        <translation>Kies een bestand…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plak</translation>
    </message>
    <message>
        <source>Lists ({kinds})</source>
        <translation>Lijsten ({kinds})</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the cells in Excel first.</source>
        <translation>Er is niets om te plakken. Kopieer eerst de cellen in Excel.</translation>
    </message>
</context>
<context>
    <name>ListsCard</name>
    <message>
        <source>One on each line.</source>
        <translation>Eén per regel.</translation>
    </message>
    <message>
        <source>Beforehand</source>
        <translation>Vooraf</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Wat je nodig hebt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Where the method comes from: a title, or who thought of it.</source>
        <translation>Waar de methode vandaan komt: een titel, of wie haar bedacht.</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>Eromheen</translation>
    </message>
</context>
<context>
    <name>LoadPage</name>
    <message>
        <source>Hours per person</source>
        <translation>Uren per persoon</translation>
    </message>
    <message>
        <source>Name or function</source>
        <translation>Naam of functie</translation>
    </message>
    <message>
        <source>Only over the limit</source>
        <translation>Alleen boven de grens</translation>
    </message>
    <message>
        <source>Change the limit</source>
        <translation>Wijzig de grens</translation>
    </message>
    <message>
        <source>There is nobody yet</source>
        <translation>Er is nog niemand</translation>
    </message>
    <message>
        <source>As soon as there are people you see here what is asked of them.</source>
        <translation>Zodra er mensen zijn, zie je hier wat er van ze gevraagd wordt.</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Mensen toevoegen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Set a limit</source>
        <translation>Stel een grens in</translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>Alle locaties</translation>
    </message>
    <message>
        <source>Save the hours</source>
        <translation>Bewaar de uren</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Meetings, visits, covers and co-coaching; strong colour: done, soft: to come.</source>
        <translation>Bijeenkomsten, bezoeken, vervanging en co-coaching; volle kleur: geweest, zachte kleur: komt nog.</translation>
    </message>
</context>
<context>
    <name>LoadWarningWords</name>
    <message numerus="yes">
        <source>And %n other(s) go over the limit.</source>
        <translation>
            <numerusform>En nog %n ander gaat boven de grens.</numerusform>
            <numerusform>En nog %n anderen gaan boven de grens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Toon alle %n</numerusform>
            <numerusform>Toon alle %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} comes to {hours} hours, {over} over the limit of {limit}.</source>
        <translation>{name} komt op {hours} uur, {over} boven de grens van {limit}.</translation>
    </message>
    <message>
        <source>{name} was over the limit of {limit} hours already and comes to {hours}.</source>
        <translation>{name} zat al boven de grens van {limit} uur en komt op {hours}.</translation>
    </message>
    <message>
        <source>This adds {parts}.</source>
        <translation>Erbij komt {parts}.</translation>
    </message>
    <message>
        <source>{hours} hours of all is co-coaching that is still a proposal.</source>
        <translation>{hours} uur van dat alles is co-coaching die nog voorstel is.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n bijeenkomst</numerusform>
            <numerusform>%n bijeenkomsten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) to colleagues</source>
        <translation>
            <numerusform>%n keer kijken</numerusform>
            <numerusform>%n keer kijken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of colleagues</source>
        <translation>
            <numerusform>%n keer bezoek</numerusform>
            <numerusform>%n keer bezoek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) taking over a group</source>
        <translation>
            <numerusform>%n keer een groep overnemen</numerusform>
            <numerusform>%n keer een groep overnemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) being coached</source>
        <translation>
            <numerusform>%n keer co-coaching</numerusform>
            <numerusform>%n keer co-coaching</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) as co-coach</source>
        <translation>
            <numerusform>%n keer als co-coach</numerusform>
            <numerusform>%n keer als co-coach</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} hours with {what}</source>
        <translation>{hours} uur met {what}</translation>
    </message>
</context>
<context>
    <name>LoadWords</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Hours in all</source>
        <translation>Uren samen</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grens</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>{held} hours done, {planned} hours to come</source>
        <translation>{held} uur geweest, {planned} uur nog te gaan</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Bijeenkomsten</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Kijken</translation>
    </message>
    <message>
        <source>Being watched</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Being coached</source>
        <translation>Coaching krijgen</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching geven</translation>
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
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Kijkt</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Ontvangt</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Vervangt</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Krijgt</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Geeft</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leidt</translation>
    </message>
    <message>
        <source>Brings in</source>
        <translation>Brengt in</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>bijeenkomsten</translation>
    </message>
    <message>
        <source>watching at colleagues</source>
        <translation>kijken bij collega&apos;s</translation>
    </message>
    <message>
        <source>colleagues who watch</source>
        <translation>collega&apos;s ontvangen</translation>
    </message>
    <message>
        <source>taking over groups</source>
        <translation>groepen overnemen</translation>
    </message>
    <message>
        <source>being coached</source>
        <translation>coaching krijgen</translation>
    </message>
    <message>
        <source>coaching</source>
        <translation>coaching geven</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} uur</translation>
    </message>
    <message>
        <source>within the limit</source>
        <translation>binnen de grens</translation>
    </message>
    <message>
        <source>{hours} hours too many, mostly {what}</source>
        <translation>{hours} uur te veel, vooral {what}</translation>
    </message>
    <message>
        <source>There is no limit. You can set one in Settings.</source>
        <translation>Er is geen grens. Je kunt er een instellen.</translation>
    </message>
    <message>
        <source>Nobody is over the limit of {limit} hours in this period.</source>
        <translation>Niemand komt in deze periode boven de grens van {limit} uur.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are over the limit of {limit} hours.</source>
        <translation>
            <numerusform>%n medewerker komt boven de grens van {limit} uur.</numerusform>
            <numerusform>%n medewerkers komen boven de grens van {limit} uur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocationCard</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>School holidays of region</source>
        <translation>Vakantieregio</translation>
    </message>
    <message>
        <source>In school holidays</source>
        <translation>In schoolvakanties</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Covers a day</source>
        <translation>Vervangingen per dag</translation>
    </message>
    <message>
        <source>Name of the new room</source>
        <translation>Naam van de nieuwe ruimte</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>Voeg ruimte toe</translation>
    </message>
    <message>
        <source>Name of the new group</source>
        <translation>Naam van de nieuwe groep</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Voeg groep toe</translation>
    </message>
    <message>
        <source>Covers a day: during peer visits so many groups here can be taken over on one day.</source>
        <translation>Vervangingen per dag: zoveel groepen kunnen hier bij keukenbezoeken op één dag worden overgenomen.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Ruimtes</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
</context>
<context>
    <name>LookBlock</name>
    <message>
        <source>Look</source>
        <translation>Uiterlijk</translation>
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
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Lettergrootte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Kept on this computer, for every file.</source>
        <translation>Dit geldt op deze computer, voor elk bestand.</translation>
    </message>
</context>
<context>
    <name>Mails</name>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopieer de tekst</translation>
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
    <name>MappingBar</name>
    <message>
        <source>(leave out)</source>
        <translation>(sla over)</translation>
    </message>
</context>
<context>
    <name>MatrixWords</name>
    <message>
        <source>no day</source>
        <translation>geen dag</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>/</source>
        <comment>between day and month</comment>
        <translation>-</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>per video</translation>
    </message>
    <message>
        <source>{name} takes over</source>
        <translation>{name} vervangt</translation>
    </message>
    <message>
        <source>look out: something is in the way</source>
        <translation>let op: er staat iets in de weg</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) outside a round</source>
        <translation>
            <numerusform>%n bezoek buiten een ronde</numerusform>
            <numerusform>%n bezoeken buiten een ronde</numerusform>
        </translation>
    </message>
    <message>
        <source>{visitor} does not visit {host}</source>
        <translation>{visitor} kijkt niet bij {host}</translation>
    </message>
    <message>
        <source>not in this round: the own group, or so agreed</source>
        <translation>niet in deze ronde: de eigen groep, of zo afgesproken</translation>
    </message>
    <message>
        <source>was there before, on {day}</source>
        <translation>was er al op {day}</translation>
    </message>
    <message>
        <source>{visitor} visits {host}</source>
        <translation>{visitor} kijkt bij {host}</translation>
    </message>
    <message>
        <source>{name}: the own group</source>
        <translation>{name}: de eigen groep</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>not in this round</source>
        <translation>niet in deze ronde</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>nog geen dag</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>to reflect on</source>
        <translation>nabespreken</translation>
    </message>
    <message>
        <source>done and reflected on</source>
        <translation>gedaan en nabesproken</translation>
    </message>
    <message>
        <source>was there before</source>
        <translation>al geweest</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) made</source>
        <translation>
            <numerusform>heeft %n keer gekeken</numerusform>
            <numerusform>heeft %n keer gekeken</numerusform>
        </translation>
    </message>
    <message>
        <source>is only visited in this round</source>
        <translation>ontvangt alleen in deze ronde</translation>
    </message>
    <message numerus="yes">
        <source>visited %n time(s)</source>
        <translation>
            <numerusform>%n keer ontvangen</numerusform>
            <numerusform>%n keer ontvangen</numerusform>
        </translation>
    </message>
    <message>
        <source>only visits in this round</source>
        <translation>kijkt alleen in deze ronde</translation>
    </message>
    <message>
        <source>takes a break until {day} included</source>
        <translation>pauze tot en met {day}</translation>
    </message>
    <message>
        <source>{visits} of {people} visit, {done} done</source>
        <translation>{visits} van {people} kijken, {done} gedaan</translation>
    </message>
    <message numerus="yes">
        <source>%n without a day</source>
        <translation>
            <numerusform>%n zonder dag</numerusform>
            <numerusform>%n zonder dag</numerusform>
        </translation>
    </message>
    <message>
        <source>Who visits whom, {round}</source>
        <translation>Wie kijkt bij wie, {round}</translation>
    </message>
    <message>
        <source>visits ↓</source>
        <translation>kijkt ↓</translation>
    </message>
    <message>
        <source>is visited →</source>
        <translation>bij →</translation>
    </message>
</context>
<context>
    <name>MeetingCasesCard</name>
    <message>
        <source>All cases of the circle</source>
        <translation>Alle casussen van de kring</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Terugblik</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>To choose from</source>
        <translation>Om uit te kiezen</translation>
    </message>
    <message>
        <source>Not everybody gave points to every case yet.</source>
        <translation>Nog niet iedereen gaf elke casus punten.</translation>
    </message>
    <message>
        <source>No case yet. Ask everybody for a situation; here you note who brings what.</source>
        <translation>Nog geen casus. Vraag iedereen om een situatie; hier noteer je wie wat inbrengt.</translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation>Casus toevoegen</translation>
    </message>
    <message>
        <source>Give points</source>
        <translation>Geef punten</translation>
    </message>
    <message>
        <source>Everybody gives 1 to 5 for how urgent a case is and how well they know it.</source>
        <translation>Iedereen geeft 1 tot 5: hoe urgent is de casus en hoe goed herken je hem?</translation>
    </message>
    <message>
        <source>{points}: the most</source>
        <translation>{points}: de meeste</translation>
    </message>
    <message>
        <source>Hide the points</source>
        <translation>Verberg de punten</translation>
    </message>
    <message>
        <source>Was talked about</source>
        <translation>Is besproken</translation>
    </message>
    <message>
        <source>Not this one after all</source>
        <translation>Toch niet deze</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>Kies deze</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
</context>
<context>
    <name>MeetingHead</name>
    <message>
        <source>meeting {number} of {count} this school year</source>
        <translation>bijeenkomst {number} van {count} dit schooljaar</translation>
    </message>
    <message>
        <source>To {circle}</source>
        <translation>Naar {circle}</translation>
    </message>
    <message>
        <source>This meeting was called off. If it goes on after all, add it to the circle as a new one.</source>
        <translation>Deze bijeenkomst is afgezegd. Gaat hij toch door? Zet hem dan bij de kring als nieuwe bijeenkomst.</translation>
    </message>
    <message>
        <source>This meeting was called off, so nothing is noted of it. If it was held after all, add it to the circle as a new one.</source>
        <translation>Deze bijeenkomst is afgezegd, dus er valt niets te noteren. Is hij toch gehouden? Zet hem dan bij de kring als nieuwe bijeenkomst.</translation>
    </message>
    <message>
        <source>To the circle</source>
        <translation>Naar de kring</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Bijeenkomst</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>View and send</source>
        <translation>Bekijk en verstuur</translation>
    </message>
    <message>
        <source>Choose another day…</source>
        <translation>Andere datum kiezen…</translation>
    </message>
    <message>
        <source>Keep this day when planning again</source>
        <translation>Datum vastzetten</translation>
    </message>
    <message>
        <source>Agenda on paper</source>
        <translation>Agenda op papier</translation>
    </message>
    <message>
        <source>To the circle</source>
        <translation>Naar de kring</translation>
    </message>
    <message>
        <source>Remove this meeting</source>
        <translation>Verwijder deze bijeenkomst</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Naar Vandaag</translation>
    </message>
    <message>
        <source>This meeting does not exist any more.</source>
        <translation>Deze bijeenkomst bestaat niet meer.</translation>
    </message>
</context>
<context>
    <name>MeetingPapers</name>
    <message>
        <source>Attendance list</source>
        <translation>Presentielijst</translation>
    </message>
    <message>
        <source>Hand-out of the work form</source>
        <translation>Uitdeelblad van de werkvorm</translation>
    </message>
    <message>
        <source>Choose a work form of the library first.</source>
        <translation>Kies eerst een werkvorm uit de bibliotheek.</translation>
    </message>
</context>
<context>
    <name>MeetingPickers</name>
    <message>
        <source>Search, or type the name of a guest</source>
        <translation>Zoek, of typ de naam van een gast</translation>
    </message>
    <message>
        <source>“{text}” as a guest</source>
        <translation>“{text}” als gast</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Anders…</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Laat open</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Name of the guest</source>
        <translation>Naam van de gast</translation>
    </message>
    <message>
        <source>Type a name and press Enter</source>
        <translation>Typ een naam en druk op Enter</translation>
    </message>
    <message>
        <source>Choose another day</source>
        <translation>Andere datum kiezen</translation>
    </message>
    <message>
        <source>No other day in these eight weeks suits the circle.</source>
        <translation>In deze acht weken past geen andere dag.</translation>
    </message>
    <message>
        <source>Move the later meetings along</source>
        <translation>Schuif de latere bijeenkomsten mee</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Laat leeg</translation>
    </message>
    <message>
        <source>Search or type a work form</source>
        <translation>Zoek of typ een werkvorm</translation>
    </message>
    <message>
        <source>Work form</source>
        <translation>Werkvorm</translation>
    </message>
    <message>
        <source>Take “{text}”</source>
        <translation>Neem “{text}”</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>new meeting of {circle} on {day}</source>
        <translation>nieuwe bijeenkomst van {circle} op {day}</translation>
    </message>
    <message>
        <source>{circle} moved to {day}</source>
        <translation>{circle} verplaatst naar {day}</translation>
    </message>
    <message>
        <source>meeting of {circle} on {day}</source>
        <translation>bijeenkomst van {circle} op {day}</translation>
    </message>
    <message>
        <source>removal of {circle} on {day}</source>
        <translation>verwijderen van {circle} op {day}</translation>
    </message>
    <message>
        <source>{circle} fixed on {day}</source>
        <translation>{circle} vastgezet op {day}</translation>
    </message>
    <message>
        <source>{circle} no longer fixed on {day}</source>
        <translation>{circle} losgelaten op {day}</translation>
    </message>
    <message>
        <source>{person} as {role} on {day}</source>
        <translation>{person} als {role} op {day}</translation>
    </message>
    <message>
        <source>no {role} on {day}</source>
        <translation>geen {role} op {day}</translation>
    </message>
    <message>
        <source>roles swapped on {day}</source>
        <translation>rollen gewisseld op {day}</translation>
    </message>
    <message>
        <source>{role} fixed on {day}</source>
        <translation>{role} vastgezet op {day}</translation>
    </message>
    <message>
        <source>{role} no longer fixed on {day}</source>
        <translation>{role} losgelaten op {day}</translation>
    </message>
    <message>
        <source>attendance of {circle} on {day}</source>
        <translation>aanwezigheid van {circle} op {day}</translation>
    </message>
    <message>
        <source>{person} did it: {role} on {day}</source>
        <translation>{person} was {role} op {day}</translation>
    </message>
    <message>
        <source>nobody was {role} on {day}</source>
        <translation>niemand was {role} op {day}</translation>
    </message>
    <message>
        <source>minutes of {circle} on {day}</source>
        <translation>minuten van {circle} op {day}</translation>
    </message>
    <message>
        <source>evaluation of {circle} on {day}</source>
        <translation>evaluatie van {circle} op {day}</translation>
    </message>
    <message>
        <source>evaluation form of {circle} on {day} added</source>
        <translation>evaluatieformulier van {circle} op {day} erbij</translation>
    </message>
    <message>
        <source>evaluation forms of {circle} on {day} read in</source>
        <translation>evaluatieformulieren van {circle} op {day} ingelezen</translation>
    </message>
    <message>
        <source>evaluation forms of {circle} on {day} removed</source>
        <translation>evaluatieformulieren van {circle} op {day} weggehaald</translation>
    </message>
    <message>
        <source>{circle} of {day} finished</source>
        <translation>{circle} van {day} afgerond</translation>
    </message>
    <message>
        <source>agreement of {circle} on {day} noted</source>
        <translation>afspraak van {circle} op {day} opgeschreven</translation>
    </message>
    <message>
        <source>agreement of {circle} on {day} ticked</source>
        <translation>afspraak van {circle} op {day} afgevinkt</translation>
    </message>
    <message>
        <source>agreement of {circle} on {day} removed</source>
        <translation>afspraak van {circle} op {day} verwijderd</translation>
    </message>
    <message>
        <source>this many agreements cleared: {count}</source>
        <translation>afspraken gewist: {count}</translation>
    </message>
    <message>
        <source>small groups on {day}</source>
        <translation>groepjes op {day}</translation>
    </message>
</context>
<context>
    <name>MemberFields</name>
    <message>
        <source>Takes part from</source>
        <translation>Doet mee vanaf</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>vanaf het begin</translation>
    </message>
    <message>
        <source>Until and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Must be there: no meeting without</source>
        <translation>Moet erbij zijn: anders geen bijeenkomst</translation>
    </message>
    <message>
        <source>Takes turns leading</source>
        <translation>Leidt om de beurt</translation>
    </message>
    <message>
        <source>Takes turns bringing a case</source>
        <translation>Brengt om de beurt een casus in</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>Make it {day}</source>
        <translation>Maak er {day} van</translation>
    </message>
    <message>
        <source>as with the person</source>
        <translation>zoals bij de persoon</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <source>manages others</source>
        <translation>leidinggevende in de groep</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Wijzig {name}</translation>
    </message>
    <message>
        <source>Take {name} out of the circle</source>
        <translation>Haal {name} uit de kring</translation>
    </message>
    <message>
        <source>leads here</source>
        <translation>leidt hier wel</translation>
    </message>
    <message>
        <source>does not lead here</source>
        <translation>leidt hier niet</translation>
    </message>
    <message>
        <source>brings in cases here</source>
        <translation>brengt hier wel casussen in</translation>
    </message>
    <message>
        <source>brings in no cases here</source>
        <translation>brengt hier geen casussen in</translation>
    </message>
    <message>
        <source>must be there</source>
        <translation>moet erbij zijn</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>MembersList</name>
    <message>
        <source>Search people</source>
        <translation>Zoek mensen</translation>
    </message>
    <message>
        <source>There is nobody yet. Add people first.</source>
        <translation>Er is nog niemand. Voeg eerst mensen toe.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>MembersTab</name>
    <message>
        <source>Add people</source>
        <translation>Mensen toevoegen</translation>
    </message>
    <message>
        <source>Whoever joins later starts at the average number of turns, not at zero.</source>
        <translation>Wie er later bij komt, begint op het gemiddelde aantal beurten, niet op nul.</translation>
    </message>
    <message>
        <source>Took part before</source>
        <translation>Deden eerder mee</translation>
    </message>
    <message>
        <source>This circle has no people yet.</source>
        <translation>Deze kring heeft nog geen mensen.</translation>
    </message>
    <message>
        <source>Choose who meets here. That is enough to plan a year.</source>
        <translation>Kies wie hier samenkomen. Dat is genoeg om een jaar te plannen.</translation>
    </message>
    <message>
        <source>Choose people</source>
        <translation>Kies mensen</translation>
    </message>
    <message>
        <source>Nobody has been added to Leerkring yet. Start with your team.</source>
        <translation>Er staat nog niemand in Leerkring. Begin met je team.</translation>
    </message>
    <message>
        <source>To people</source>
        <translation>Naar Mensen</translation>
    </message>
    <message>
        <source>{names}: manager in the group. Intervision works best without someone who manages the others.</source>
        <translation>{names}: leidinggevende in de groep. Intervisie werkt het best zonder iemand die leiding geeft aan de anderen.</translation>
    </message>
</context>
<context>
    <name>Mender</name>
    <message>
        <source>{name} is now {role}.</source>
        <translation>{name} is nu {role}.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Save somewhere else…</source>
        <translation>Bewaar ergens anders…</translation>
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
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Or a day of your own</source>
        <translation>Of een eigen dag</translation>
    </message>
</context>
<context>
    <name>MomentList</name>
    <message>
        <source>Another moment</source>
        <translation>Een ander moment</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Both are free every time.</source>
        <translation>Dan kunnen ze allebei elke keer.</translation>
    </message>
    <message>
        <source>Both are free {free} of {wanted} times; the others are shifted.</source>
        <translation>Dan kunnen ze allebei {free} van de {wanted} keer; de rest schuift op.</translation>
    </message>
    <message numerus="yes">
        <source>{names} do not work on {day}.</source>
        <translation>
            <numerusform>{names} werkt niet op {day}.</numerusform>
            <numerusform>{names} werken niet op {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: no moment for both.</source>
        <translation>{day}: geen moment voor allebei.</translation>
    </message>
</context>
<context>
    <name>MomentPart</name>
    <message>
        <source>How the visit is made</source>
        <translation>Hoe er gekeken wordt</translation>
    </message>
    <message>
        <source>Another moment</source>
        <translation>Ander moment</translation>
    </message>
    <message>
        <source>More moments</source>
        <translation>Meer momenten</translation>
    </message>
    <message>
        <source>A day and time of your own</source>
        <translation>Een eigen dag en tijd</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>{pair} by video.</source>
        <translation>{pair} per video.</translation>
    </message>
    <message>
        <source>{pair} live.</source>
        <translation>{pair}, ter plekke.</translation>
    </message>
    <message>
        <source>There is no moment in this round at which both can.</source>
        <translation>Er is in deze ronde geen moment waarop beiden kunnen.</translation>
    </message>
    <message>
        <source>Both can, but nobody can stand in.</source>
        <translation>Beiden kunnen, maar niemand kan vervangen.</translation>
    </message>
    <message>
        <source>Both can, with somebody to stand in.</source>
        <translation>Beiden kunnen, met vervanging.</translation>
    </message>
    <message>
        <source>Both can.</source>
        <translation>Beiden kunnen.</translation>
    </message>
</context>
<context>
    <name>MorePart</name>
    <message>
        <source>More choices</source>
        <translation>Meer keuzes</translation>
    </message>
    <message>
        <source>Cases per meeting</source>
        <translation>Casussen per bijeenkomst</translation>
    </message>
    <message>
        <source>What weighs most</source>
        <translation>Wat het zwaarst weegt</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>Minder keuzes</translation>
    </message>
    <message>
        <source>turns divided fairly</source>
        <translation>eerlijk verdeelde beurten</translation>
    </message>
    <message>
        <source>everybody there as often as possible</source>
        <translation>zo vaak mogelijk iedereen erbij</translation>
    </message>
    <message>
        <source>a steady rhythm on the same day</source>
        <translation>een vast ritme op dezelfde dag</translation>
    </message>
    <message>
        <source>Must be there</source>
        <translation>Moet erbij zijn</translation>
    </message>
    <message>
        <source>the time may differ per meeting</source>
        <translation>de tijd mag per bijeenkomst verschillen</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Niet vóór</translation>
    </message>
    <message>
        <source>Over by</source>
        <translation>Uiterlijk klaar</translation>
    </message>
    <message>
        <source>and</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Tussen</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaats</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
</context>
<context>
    <name>Mover</name>
    <message>
        <source>This meeting has been held; its date stays.</source>
        <translation>Deze bijeenkomst is geweest; de datum blijft staan.</translation>
    </message>
    <message>
        <source>Move the rest along</source>
        <translation>Schuif de rest mee</translation>
    </message>
    <message>
        <source>One later meeting moved along.</source>
        <translation>Eén latere bijeenkomst is meegeschoven.</translation>
    </message>
    <message>
        <source>{count} later meetings moved along.</source>
        <translation>{count} latere bijeenkomsten zijn meegeschoven.</translation>
    </message>
    <message>
        <source>{circle} on {day} is gone.</source>
        <translation>{circle} op {day} is weg.</translation>
    </message>
</context>
<context>
    <name>NewCase</name>
    <message>
        <source>Who brings it in?</source>
        <translation>Wie brengt in?</translation>
    </message>
    <message>
        <source>Title (80 characters)</source>
        <translation>Titel (80 tekens)</translation>
    </message>
    <message>
        <source>One to three neutral sentences: what happened, and what is the question?</source>
        <translation>Een tot drie zinnen zonder oordeel: wat gebeurde er, en wat is de vraag?</translation>
    </message>
    <message>
        <source>The situation</source>
        <translation>De situatie</translation>
    </message>
    <message>
        <source>Add the case</source>
        <translation>Voeg de casus toe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nieuwe casus</translation>
    </message>
    <message>
        <source>This circle has no people yet.</source>
        <translation>Deze kring heeft nog geen mensen.</translation>
    </message>
    <message>
        <source>Choose people</source>
        <translation>Kies mensen</translation>
    </message>
</context>
<context>
    <name>NewCircle</name>
    <message>
        <source>For example: Circle North</source>
        <translation>Bijvoorbeeld: Kring Noord</translation>
    </message>
    <message>
        <source>Name of the circle</source>
        <translation>Naam van de kring</translation>
    </message>
    <message>
        <source>Then you choose who meets here. Everything can be changed later.</source>
        <translation>Daarna kies je wie hier samenkomen. Alles kan later anders.</translation>
    </message>
</context>
<context>
    <name>NewDuoPage</name>
    <message>
        <source>New duo</source>
        <translation>Nieuw duo</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Kies iemand</translation>
    </message>
    <message>
        <source>Counts as coaching</source>
        <translation>Telt als coaching</translation>
    </message>
    <message>
        <source>There are not two people yet</source>
        <translation>Er zijn nog geen twee mensen</translation>
    </message>
    <message>
        <source>A duo is two people: somebody who gets coaching, and a co-coach.</source>
        <translation>Een duo is iemand die coaching krijgt, met een co-coach.</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Mensen toevoegen</translation>
    </message>
    <message>
        <source>Make this duo</source>
        <translation>Maak dit duo</translation>
    </message>
    <message>
        <source>Who gets coaching?</source>
        <translation>Wie krijgt coaching?</translation>
    </message>
    <message>
        <source>Who is the co-coach?</source>
        <translation>Wie is de co-coach?</translation>
    </message>
    <message>
        <source>Gets coaching</source>
        <translation>Krijgt coaching</translation>
    </message>
    <message>
        <source>Co-coach</source>
        <translation>Co-coach</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>De laatste dag is voor de eerste.</translation>
    </message>
    <message>
        <source>Make it {day}</source>
        <translation>Maak er {day} van</translation>
    </message>
    <message>
        <source>{pair} can begin.</source>
        <translation>{pair} kan beginnen.</translation>
    </message>
    <message>
        <source>Choose two people. The rest is filled in, and you can change it.</source>
        <translation>Kies twee mensen. De rest is ingevuld en kun je wijzigen.</translation>
    </message>
    <message>
        <source>Turn the two round</source>
        <translation>Draai de twee om</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Number of times</source>
        <translation>Aantal keer</translation>
    </message>
    <message>
        <source>Every … weeks</source>
        <translation>Elke … weken</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Best moments</source>
        <translation>Beste momenten</translation>
    </message>
    <message>
        <source>Holidays, closing days and absences are skipped.</source>
        <translation>Vakanties, sluitingsdagen en afwezigheid worden overgeslagen.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Who leads the group</source>
        <translation>Wie leidt de groep</translation>
    </message>
    <message>
        <source>What else was agreed</source>
        <translation>Wat nog meer is afgesproken</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Twee mensen</translation>
    </message>
</context>
<context>
    <name>NewFollowUp</name>
    <message>
        <source>What?</source>
        <translation>Wat?</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Wie?</translation>
    </message>
    <message>
        <source>Of a case only who and until when are kept: texts of cases are switched off in Settings.</source>
        <translation>Van een casus worden alleen wie en tot wanneer bewaard: teksten van casussen staan uit in Instellingen.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Schrijf op</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>The case of {name}</source>
        <translation>De casus van {name}</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>What went well?</source>
        <translation>Wat ging goed?</translation>
    </message>
    <message>
        <source>Small next step</source>
        <translation>Kleine volgende stap</translation>
    </message>
    <message>
        <source>For the two of them. No names, ages or health of children and parents.</source>
        <translation>Voor hen tweeën. Geen namen, leeftijden of gezondheid van kinderen en ouders.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Show other moments</source>
        <translation>Toon andere momenten</translation>
    </message>
    <message>
        <source>Let somebody else visit</source>
        <translation>Ander laten kijken</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>Andere collega</translation>
    </message>
    <message>
        <source>Somebody else stands in</source>
        <translation>Iemand anders vervangt</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Per video</translation>
    </message>
</context>
<context>
    <name>NoticesCard</name>
    <message>
        <source>Send these</source>
        <translation>Verstuur deze</translation>
    </message>
    <message>
        <source>Mail that is ready</source>
        <translation>Mail die klaarstaat</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Toon alle</translation>
    </message>
    <message numerus="yes">
        <source>Show all: %n more</source>
        <translation>
            <numerusform>Toon alle, nog %n</numerusform>
            <numerusform>Toon alle, nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits until the other date or time is passed on.</source>
        <translation>Wacht tot de nieuwe dag of tijd is doorgegeven.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijk</translation>
    </message>
    <message>
        <source>Look: {what}</source>
        <translation>Bekijk: {what}</translation>
    </message>
    <message>
        <source>Send these, some as drafts…</source>
        <translation>Verstuur deze, deels als concept…</translation>
    </message>
    <message>
        <source>Prepare as drafts…</source>
        <translation>Zet klaar als concept…</translation>
    </message>
    <message>
        <source>Agenda of {circle} for {day}</source>
        <translation>Agenda van {circle} voor {day}</translation>
    </message>
    <message>
        <source>Reminder for {circle} on {day}</source>
        <translation>Herinnering voor {circle} op {day}</translation>
    </message>
    <message>
        <source>Looking back in {circle} on {day}</source>
        <translation>Terugkijken in {circle} op {day}</translation>
    </message>
    <message>
        <source>Mail about {circle} on {day}</source>
        <translation>Mail over {circle} op {day}</translation>
    </message>
    <message numerus="yes">
        <source>to %n people</source>
        <translation>
            <numerusform>aan %n persoon</numerusform>
            <numerusform>aan %n mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as a draft</source>
        <translation>
            <numerusform>%n als concept</numerusform>
            <numerusform>%n als concept</numerusform>
        </translation>
    </message>
    <message>
        <source>to {names}</source>
        <translation>aan {names}</translation>
    </message>
</context>
<context>
    <name>OldThings</name>
    <message>
        <source>See which</source>
        <translation>Bekijk welke</translation>
    </message>
    <message>
        <source>Fold up</source>
        <translation>Klap dicht</translation>
    </message>
</context>
<context>
    <name>OpenedCase</name>
    <message>
        <source>Title (80 characters)</source>
        <translation>Titel (80 tekens)</translation>
    </message>
    <message>
        <source>One to three neutral sentences: what happened, and what is the question?</source>
        <translation>Een tot drie zinnen zonder oordeel: wat gebeurde er, en wat is de vraag?</translation>
    </message>
    <message>
        <source>The situation</source>
        <translation>De situatie</translation>
    </message>
    <message>
        <source>For the meeting of</source>
        <translation>Voor de bijeenkomst van</translation>
    </message>
    <message>
        <source>Clear the texts</source>
        <translation>Wis de teksten</translation>
    </message>
    <message>
        <source>Remove the case</source>
        <translation>Verwijder de casus</translation>
    </message>
    <message>
        <source>no meeting yet</source>
        <translation>nog geen bijeenkomst</translation>
    </message>
</context>
<context>
    <name>OrganiserForm</name>
    <message>
        <source>name@organisation.nl</source>
        <translation>naam@organisatie.nl</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Je e-mailadres</translation>
    </message>
    <message>
        <source>Who sends the invitations?</source>
        <translation>Wie verstuurt de uitnodigingen?</translation>
    </message>
    <message>
        <source>Answers go to this address. It is asked once.</source>
        <translation>Antwoorden komen op dit adres binnen. Dit vragen we één keer.</translation>
    </message>
    <message>
        <source>Fill in the address that answers go to.</source>
        <translation>Vul het adres in waar antwoorden binnenkomen.</translation>
    </message>
    <message>
        <source>Fill in your name.</source>
        <translation>Vul je naam in.</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Save calendar files…</source>
        <translation>Bewaar agendabestanden…</translation>
    </message>
    <message>
        <source>Look at the year</source>
        <translation>Bekijk het jaar</translation>
    </message>
    <message>
        <source>Everybody has the latest version</source>
        <translation>Iedereen heeft de laatste versie</translation>
    </message>
    <message>
        <source>When a date, a role or a member changes, it appears here.</source>
        <translation>Verandert er iets aan een bijeenkomst, dan staat het hier.</translation>
    </message>
    <message>
        <source>Nothing to send yet</source>
        <translation>Nog niets te versturen</translation>
    </message>
    <message>
        <source>As soon as a year is planned, the invitations stand here.</source>
        <translation>Zodra er een jaar gepland is, staan hier de uitnodigingen.</translation>
    </message>
    <message>
        <source>Plan a year</source>
        <translation>Plan een jaar</translation>
    </message>
    <message>
        <source>Nothing leaves this computer by itself.</source>
        <translation>Er gaat niets weg wat je niet zelf verstuurt.</translation>
    </message>
    <message>
        <source>No e-mail address: {names}. They get nothing.</source>
        <translation>Geen e-mailadres: {names}. Daar komt niets aan.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vul aan</translation>
    </message>
    <message numerus="yes">
        <source>, %n ticked</source>
        <translation>
            <numerusform>, %n aangevinkt</numerusform>
            <numerusform>, %n aangevinkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare mail drafts…</source>
        <translation>Zet klaar als e-mailconcept…</translation>
    </message>
    <message>
        <source>Save files and drafts…</source>
        <translation>Bewaar bestanden en concepten…</translation>
    </message>
    <message>
        <source>Send them</source>
        <translation>Verstuur</translation>
    </message>
    <message>
        <source>Nothing leaves before you press Send.</source>
        <translation>Er gaat niets weg voordat je op Verstuur klikt.</translation>
    </message>
</context>
<context>
    <name>OutboxTabs</name>
    <message>
        <source>To do</source>
        <translation>Nog te doen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teksten</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>What must still be sent, per meeting</source>
        <translation>Wat nog verstuurd moet worden, per bijeenkomst</translation>
    </message>
    <message>
        <source>What must still be sent, per person</source>
        <translation>Wat nog verstuurd moet worden, per persoon</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Mee</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Krijgt</translation>
    </message>
    <message>
        <source>goes along</source>
        <translation>gaat mee</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>blijft hier</translation>
    </message>
    <message>
        <source>{name} covers for {other}</source>
        <translation>{name} vervangt {other}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>uitnodiging</translation>
    </message>
    <message>
        <source>Circle or round</source>
        <translation>Kring of ronde</translation>
    </message>
    <message>
        <source>{name} with {other}</source>
        <translation>{name} met {other}</translation>
    </message>
    <message>
        <source>{name} visits {other}</source>
        <translation>{name} bij {other}</translation>
    </message>
    <message>
        <source>{pair}: {what}</source>
        <translation>{pair}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) to pass on</source>
        <translation>
            <numerusform>%n bijeenkomst door te geven</numerusform>
            <numerusform>%n bijeenkomsten door te geven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) to pass on</source>
        <translation>
            <numerusform>%n afspraak door te geven</numerusform>
            <numerusform>%n afspraken door te geven</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least one appointment.</source>
        <translation>Vink minstens één afspraak aan.</translation>
    </message>
    <message>
        <source>Tick at least one meeting.</source>
        <translation>Vink minstens één bijeenkomst aan.</translation>
    </message>
    <message>
        <source>does not take place</source>
        <translation>gaat niet door</translation>
    </message>
    <message>
        <source>people who still know nothing</source>
        <translation>mensen die nog van niets weten</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>your own calendar file</source>
        <translation>je eigen agendabestand</translation>
    </message>
    <message>
        <source>no longer invited</source>
        <translation>niet meer uitgenodigd</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) marked as sent</source>
        <translation>
            <numerusform>%n afspraak gemarkeerd als verstuurd</numerusform>
            <numerusform>%n afspraken gemarkeerd als verstuurd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) marked as sent</source>
        <translation>
            <numerusform>%n bijeenkomst gemarkeerd als verstuurd</numerusform>
            <numerusform>%n bijeenkomsten gemarkeerd als verstuurd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) marked as sent</source>
        <translation>
            <numerusform>%n mail als verstuurd gemarkeerd</numerusform>
            <numerusform>%n mails als verstuurd gemarkeerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken over</source>
        <translation>
            <numerusform>%n antwoord overgenomen</numerusform>
            <numerusform>%n antwoorden overgenomen</numerusform>
        </translation>
    </message>
    <message>
        <source>text of invitations changed</source>
        <translation>tekst van uitnodigingen veranderd</translation>
    </message>
    <message>
        <source>time: {change}</source>
        <translation>tijd: {change}</translation>
    </message>
    <message>
        <source>moved: {change}</source>
        <translation>verplaatst: {change}</translation>
    </message>
    <message>
        <source>until: {change}</source>
        <translation>tot: {change}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>joins: {names}</source>
        <translation>erbij: {names}</translation>
    </message>
    <message>
        <source>leaves: {names}</source>
        <translation>eruit: {names}</translation>
    </message>
    <message>
        <source>other address: {names}</source>
        <translation>ander adres: {names}</translation>
    </message>
    <message>
        <source>name: {change}</source>
        <translation>naam: {change}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>place: {change}</source>
        <translation>plek: {change}</translation>
    </message>
    <message>
        <source>other organiser</source>
        <translation>andere organisator</translation>
    </message>
    <message>
        <source>other preparation</source>
        <translation>andere voorbereiding</translation>
    </message>
</context>
<context>
    <name>OutsideList</name>
    <message>
        <source>Visits outside a round</source>
        <translation>Bezoeken buiten een ronde</translation>
    </message>
</context>
<context>
    <name>OwnMoment</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>From (time)</source>
        <translation>Van (tijd)</translation>
    </message>
    <message>
        <source>To (time)</source>
        <translation>Tot (tijd)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>Het einde ligt voor het begin.</translation>
    </message>
    <message>
        <source>Longer than an hour is long for who stands in.</source>
        <translation>Langer dan een uur is lang voor wie vervangt.</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Visits {present} in this round.</source>
        <translation>Kijkt in deze ronde bij {present}.</translation>
    </message>
    <message>
        <source>Visit {host} instead</source>
        <translation>Kijk liever bij {host}</translation>
    </message>
    <message>
        <source>Enter a visit</source>
        <translation>Voer een bezoek in</translation>
    </message>
    <message>
        <source>Been there before.</source>
        <translation>Al eerder geweest.</translation>
    </message>
    <message>
        <source>Not in this round: the own group, or so agreed.</source>
        <translation>Niet in deze ronde: de eigen groep, of zo afgesproken.</translation>
    </message>
    <message>
        <source>Never been there yet.</source>
        <translation>Nog nooit geweest.</translation>
    </message>
    <message>
        <source>{name} takes a break…</source>
        <translation>{name} neemt pauze…</translation>
    </message>
    <message>
        <source>Change or end the break…</source>
        <translation>Pauze wijzigen of stoppen…</translation>
    </message>
</context>
<context>
    <name>PairMover</name>
    <message>
        <source>{name}&apos;s own group</source>
        <translation>de eigen groep van {name}</translation>
    </message>
    <message>
        <source>{visitor} visits {host}</source>
        <translation>{visitor} kijkt bij {host}</translation>
    </message>
    <message>
        <source>{pair}: {other} cannot swap in this round</source>
        <translation>{pair}: {other} kan niet ruilen in deze ronde</translation>
    </message>
    <message>
        <source>{pair}, on another day: {host} {reason}</source>
        <translation>{pair}, op een andere dag: {host} {reason}</translation>
    </message>
    <message>
        <source>{pair}, who takes a break until {day}</source>
        <translation>{pair}, maar die doet even niet mee tot {day}</translation>
    </message>
    <message>
        <source>{pair}, {other} swaps hosts</source>
        <translation>{pair}, {other} ruilt mee</translation>
    </message>
    <message>
        <source>{pair}, has been there before</source>
        <translation>{pair}, al eerder geweest</translation>
    </message>
    <message>
        <source>{pair} for the first time</source>
        <translation>{pair}, voor het eerst</translation>
    </message>
    <message>
        <source>There is no other possible host on this side.</source>
        <translation>Aan deze kant is geen andere collega mogelijk.</translation>
    </message>
    <message>
        <source>Visit whom instead?</source>
        <translation>Bij wie dan kijken?</translation>
    </message>
    <message>
        <source>{pair}: not in this round, the own group or so agreed</source>
        <translation>{pair}: niet in deze ronde, de eigen groep of zo afgesproken</translation>
    </message>
    <message>
        <source>Not in this round: the own group, or so agreed</source>
        <translation>Niet in deze ronde: de eigen groep, of zo afgesproken</translation>
    </message>
    <message>
        <source>{name} cannot swap in this round</source>
        <translation>{name} kan niet ruilen in deze ronde</translation>
    </message>
    <message>
        <source>{name} swaps</source>
        <translation>{name} ruilt</translation>
    </message>
    <message>
        <source>on another day</source>
        <translation>op een andere dag</translation>
    </message>
    <message>
        <source>takes a break until {day}</source>
        <translation>doet even niet mee tot {day}</translation>
    </message>
    <message>
        <source>That is not possible in this round.</source>
        <translation>Dat kan in deze ronde niet.</translation>
    </message>
    <message>
        <source>You agreed not to visit {name} like this in this round.</source>
        <translation>In deze ronde is afgesproken niet zo bij {name} te kijken.</translation>
    </message>
    <message>
        <source>The visit goes to {host} now.</source>
        <translation>Het bezoek is nu bij {host}.</translation>
    </message>
    <message>
        <source>The visit goes to {host} now; {other} swaps.</source>
        <translation>Het bezoek is nu bij {host}; {other} ruilt.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) need another day.</source>
        <translation>
            <numerusform>%n bezoek heeft een andere dag nodig.</numerusform>
            <numerusform>%n bezoeken hebben een andere dag nodig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Kies een dag</translation>
    </message>
    <message>
        <source>Who visits instead?</source>
        <translation>Wie kijkt in de plaats?</translation>
    </message>
    <message>
        <source>{name} makes the visit now.</source>
        <translation>{name} kijkt nu.</translation>
    </message>
    <message>
        <source>On another day: {reason}</source>
        <translation>Op een andere dag: {reason}</translation>
    </message>
    <message>
        <source>visits nobody yet</source>
        <translation>kijkt nog bij niemand</translation>
    </message>
    <message>
        <source>has a visit already</source>
        <translation>heeft al een bezoek</translation>
    </message>
    <message>
        <source>was there before</source>
        <translation>al geweest</translation>
    </message>
    <message>
        <source>never been there</source>
        <translation>nog nooit geweest</translation>
    </message>
    <message>
        <source>nobody can stand in</source>
        <translation>niemand kan vervangen</translation>
    </message>
    <message>
        <source>There is nobody else.</source>
        <translation>Er is niemand anders.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoek</translation>
    </message>
</context>
<context>
    <name>PanelCard</name>
    <message>
        <source>Make it {text}</source>
        <translation>Maak er {text} van</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaar als PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>You see the first pages here. When you print or save, all of them go along.</source>
        <translation>Je ziet hier de eerste pagina&apos;s. Druk je af of bewaar je, dan gaan ze allemaal mee.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it.</source>
        <translation>Wacht tot het klaar is, of stop het.</translation>
    </message>
    <message>
        <source>{document} is being made…</source>
        <translation>{document} wordt gemaakt…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Gestopt. Er is niets bewaard.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was printed.</source>
        <translation>Gestopt. Er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>Page {number} of {count} to the printer</source>
        <translation>Pagina {number} van {count} naar de printer</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>De bladzijden worden gemaakt…</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Pagina {number} van {count}</translation>
    </message>
    <message>
        <source>{document}: {done} of {count}</source>
        <translation>{document}: {done} van {count}</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Bewaard als {file}.</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>It is kept in the password store of this computer, if there is one.</source>
        <translation>Het komt in de wachtwoordkluis van deze computer, als die er is.</translation>
    </message>
    <message>
        <source>Fill in the password.</source>
        <translation>Vul het wachtwoord in.</translation>
    </message>
</context>
<context>
    <name>PauseCard</name>
    <message>
        <source>Take a break from visits</source>
        <translation>Pauze van keukenbezoeken</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Until and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Takes part again</source>
        <translation>Doet weer mee</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Fill in the last day of the break.</source>
        <translation>Vul de laatste dag van de pauze in.</translation>
    </message>
    <message>
        <source>{name} takes a break until {day} included.</source>
        <translation>{name} neemt pauze tot en met {day}.</translation>
    </message>
    <message>
        <source>{name} takes part again.</source>
        <translation>{name} doet weer mee.</translation>
    </message>
</context>
<context>
    <name>PeopleExporter</name>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Save the list of people</source>
        <translation>De lijst met mensen bewaren</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>The list is saved as {file}.</source>
        <translation>De lijst is bewaard als {file}.</translation>
    </message>
</context>
<context>
    <name>PeopleFilter</name>
    <message>
        <source>Name, e-mail, function or circle</source>
        <translation>Naam, e-mail, functie of kring</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Mensen filteren</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>without e-mail</source>
        <translation>zonder e-mail</translation>
    </message>
    <message>
        <source>away now</source>
        <translation>nu weg</translation>
    </message>
    <message>
        <source>former</source>
        <translation>vertrokken</translation>
    </message>
</context>
<context>
    <name>PeopleLists</name>
    <message>
        <source>There is nothing to paste. Copy the cells with people in Excel first.</source>
        <translation>Er is niets om te plakken. Kopieer eerst de cellen met mensen in Excel.</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Type a name…</source>
        <translation>Typ een naam…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Werkdagen</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kringen</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leidt</translation>
    </message>
    <message>
        <source>Brings in</source>
        <translation>Brengt in</translation>
    </message>
    <message>
        <source>Peer visits</source>
        <translation>Keukenbezoek</translation>
    </message>
    <message>
        <source>Co-coaching</source>
        <translation>Co-coaching</translation>
    </message>
    <message>
        <source>Duo with {names}</source>
        <translation>Duo met {names}</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>New person, {column}: {text}</source>
        <translation>Nieuw, {column}: {text}</translation>
    </message>
    <message>
        <source>Without an e-mail address there is no invitation.</source>
        <translation>Zonder e-mailadres komt er geen uitnodiging.</translation>
    </message>
    <message>
        <source>Somebody else has this e-mail address too.</source>
        <translation>Iemand anders heeft dit e-mailadres ook.</translation>
    </message>
    <message>
        <source>Turns in this year, planned ones included</source>
        <translation>Beurten dit jaar, ook de geplande</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Add people</source>
        <translation>Mensen toevoegen</translation>
    </message>
    <message>
        <source>From Excel or CSV…</source>
        <translation>Uit Excel of CSV…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Absences from a list…</source>
        <translation>Afwezigheid uit een lijst…</translation>
    </message>
    <message>
        <source>Hours per person</source>
        <translation>Uren per persoon</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Toon iedereen</translation>
    </message>
    <message>
        <source>Nobody fits this.</source>
        <translation>Niemand past hierbij.</translation>
    </message>
    <message>
        <source>Add your team: type, paste or take it from Excel.</source>
        <translation>Voeg je team toe: typ, plak of haal uit Excel.</translation>
    </message>
    <message>
        <source>A name is enough. Press Enter for the next person.</source>
        <translation>Een naam is genoeg. Druk op Enter voor de volgende.</translation>
    </message>
    <message>
        <source>Absence…</source>
        <translation>Afwezigheid…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>There is nobody to choose.</source>
        <translation>Er is niemand om te kiezen.</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Make it {text}</source>
        <translation>Maak er {text} van</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Toon {name}</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>until {day} included</source>
        <translation>t/m {day}</translation>
    </message>
    <message>
        <source>here until {day} included</source>
        <translation>hier t/m {day}</translation>
    </message>
    <message>
        <source>{first} until {last} included</source>
        <translation>{first} t/m {last}</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>ziek</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>verlof</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>{day}, {circle}: {role}</source>
        <translation>{day}, {circle}: {role}</translation>
    </message>
    <message>
        <source>{day}: {role}</source>
        <translation>{day}: {role}</translation>
    </message>
    <message numerus="yes">
        <source>Has %n turn(s) then. Choose somebody else or another day:</source>
        <translation>
            <numerusform>Heeft dan een beurt. Kies iemand anders of een andere dag:</numerusform>
            <numerusform>Heeft dan %n beurten. Kies iemand anders of andere dagen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) removed.</source>
        <translation>
            <numerusform>Eén persoon verwijderd.</numerusform>
            <numerusform>%n mensen verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} removed.</source>
        <translation>{names} verwijderd.</translation>
    </message>
    <message>
        <source>{name} is now a former colleague; past meetings keep who was there.</source>
        <translation>{name} is nu een oud-collega; eerdere bijeenkomsten onthouden wie er was.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them stay(s) as a former colleague.</source>
        <translation>
            <numerusform>Eén van hen blijft als oud-collega bekend.</numerusform>
            <numerusform>%n van hen blijven als oud-collega bekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new absence(s)</source>
        <translation>
            <numerusform>%n nieuwe afwezigheid</numerusform>
            <numerusform>%n nieuwe afwezigheden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s) that are left out</source>
        <translation>
            <numerusform>en nog %n regel die wordt overgeslagen</numerusform>
            <numerusform>en nog %n regels die worden overgeslagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added.</source>
        <translation>
            <numerusform>Eén persoon toegevoegd.</numerusform>
            <numerusform>%n mensen toegevoegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%n gewijzigd.</numerusform>
            <numerusform>%n gewijzigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>new person {person}</source>
        <translation>nieuw: {person}</translation>
    </message>
    <message>
        <source>details of {person}</source>
        <translation>gegevens van {person}</translation>
    </message>
    <message>
        <source>working days of {person}</source>
        <translation>werkdagen van {person}</translation>
    </message>
    <message>
        <source>removal of {person}</source>
        <translation>verwijderen van {person}</translation>
    </message>
    <message>
        <source>absence of {person} from {day}</source>
        <translation>afwezigheid van {person} vanaf {day}</translation>
    </message>
    <message>
        <source>calendar of {name}</source>
        <translation>agenda van {name}</translation>
    </message>
    <message numerus="yes">
        <source>Import %n absence(s)</source>
        <translation>
            <numerusform>Neem %n afwezigheid over</numerusform>
            <numerusform>Neem %n afwezigheden over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n al bekend</numerusform>
            <numerusform>%n al bekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absence(s) imported.</source>
        <translation>
            <numerusform>Eén afwezigheid overgenomen.</numerusform>
            <numerusform>%n afwezigheden overgenomen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>This school year</source>
        <translation>Dit schooljaar</translation>
    </message>
    <message>
        <source>Last school year</source>
        <translation>Vorig schooljaar</translation>
    </message>
    <message>
        <source>Next school year</source>
        <translation>Volgend schooljaar</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Andere dagen…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>De laatste dag is voor de eerste.</translation>
    </message>
    <message>
        <source>1-8-2026</source>
        <translation>1-8-2026</translation>
    </message>
    <message>
        <source>Did you mean {day}?</source>
        <translation>Bedoel je {day}?</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>{role}: {name}</source>
        <translation>{role}: {name}</translation>
    </message>
    <message>
        <source>{role} instead of {absent}: {name}. Choose who did it</source>
        <translation>{role} in plaats van {absent}: {name}. Kies wie het deed</translation>
    </message>
    <message>
        <source>Choose who really did it</source>
        <translation>Kies wie het echt deed</translation>
    </message>
    <message>
        <source>Minutes of {name}</source>
        <translation>Minuten van {name}</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>The chosen person</source>
        <translation>De gekozen persoon</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Sluit het paneel</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijder</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Verwijder {name}</translation>
    </message>
    <message>
        <source>Remove these people</source>
        <translation>Verwijder deze mensen</translation>
    </message>
</context>
<context>
    <name>PlaceSection</name>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>The first one chosen is used unless it is taken.</source>
        <translation>De eerste die je kiest wordt gebruikt, tenzij die bezet is.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Ruimtes</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nog niet gekozen</translation>
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
        <source>Learning path</source>
        <translation>Traject</translation>
    </message>
    <message>
        <source>Hours per person</source>
        <translation>Uren per persoon</translation>
    </message>
    <message>
        <source>Work forms</source>
        <translation>Werkvormen</translation>
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
    <name>PlacesBlock</name>
    <message>
        <source>Locations and rooms</source>
        <translation>Locaties en ruimtes</translation>
    </message>
    <message>
        <source>No locations yet. Planning a year makes the first one too.</source>
        <translation>Nog geen locaties. Als je een jaar plant, komt de eerste er vanzelf.</translation>
    </message>
    <message>
        <source>Name of the new location</source>
        <translation>Naam van de nieuwe locatie</translation>
    </message>
    <message>
        <source>Add location</source>
        <translation>Voeg locatie toe</translation>
    </message>
    <message>
        <source>For example: De Regenboog</source>
        <translation>Bijvoorbeeld: De Regenboog</translation>
    </message>
</context>
<context>
    <name>PlanEdits</name>
    <message>
        <source>Choose a cell with a name to swap it.</source>
        <translation>Kies een cel met een naam om te wisselen.</translation>
    </message>
    <message>
        <source>Swap {name} with</source>
        <translation>Wissel {name} met</translation>
    </message>
    <message>
        <source>There is nobody to swap with.</source>
        <translation>Er is niemand om mee te wisselen.</translation>
    </message>
    <message>
        <source>{role} at this meeting</source>
        <translation>{role} op deze bijeenkomst</translation>
    </message>
    <message>
        <source>{role} on {day}</source>
        <translation>{role} op {day}</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Open de bijeenkomst</translation>
    </message>
    <message>
        <source>Swap with…</source>
        <translation>Wissel met…</translation>
    </message>
    <message>
        <source>Copy from the row above</source>
        <translation>Neem over van de rij erboven</translation>
    </message>
    <message>
        <source>Keep when planning again</source>
        <translation>Vastzetten</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation>Verwijder de bijeenkomst</translation>
    </message>
</context>
<context>
    <name>PlanManyPage</name>
    <message>
        <source>Plan all circles</source>
        <translation>Plan alle kringen</translation>
    </message>
    <message>
        <source>This school year</source>
        <translation>Dit schooljaar</translation>
    </message>
    <message>
        <source>Next school year</source>
        <translation>Volgend schooljaar</translation>
    </message>
    <message>
        <source>Which school year</source>
        <translation>Welk schooljaar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Plan these circles</source>
        <translation>Plan deze kringen</translation>
    </message>
    <message>
        <source>Put in the calendar</source>
        <translation>Zet in de kalender</translation>
    </message>
    <message>
        <source>No circle yet</source>
        <translation>Nog geen kring</translation>
    </message>
    <message>
        <source>With the first circle you can plan a year at once.</source>
        <translation>Met de eerste kring plan je meteen een jaar.</translation>
    </message>
    <message>
        <source>Plan a year</source>
        <translation>Plan een jaar</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n circle(s) planned.</source>
        <translation>
            <numerusform>{done} van %n kring gepland.</numerusform>
            <numerusform>{done} van %n kringen gepland.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circle(s) planned. Seeing whether it can be better still: {done} ready.</source>
        <translation>
            <numerusform>%n kring gepland. Nog kijken of het beter kan: {done} klaar.</numerusform>
            <numerusform>%n kringen gepland. Nog kijken of het beter kan: {done} klaar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circle(s) ready. Untick what you leave out.</source>
        <translation>
            <numerusform>%n kring is klaar. Haal weg wat je nog niet wilt.</numerusform>
            <numerusform>%n kringen zijn klaar. Haal weg wat je nog niet wilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All dates and turns together, so that nobody is in two places.</source>
        <translation>Alle datums en beurten tegelijk, zodat niemand op twee plekken moet zijn.</translation>
    </message>
    <message>
        <source>Tick at least one circle.</source>
        <translation>Kies minstens één kring.</translation>
    </message>
    <message numerus="yes">
        <source>%n circle(s) are in the calendar.</source>
        <translation>
            <numerusform>%n kring staat in de kalender.</numerusform>
            <numerusform>%n kringen staan in de kalender.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>fixed</source>
        <translation>vastgezet</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Work form</source>
        <translation>Werkvorm</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Open de bijeenkomst</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leidt</translation>
    </message>
    <message>
        <source>Brings a case</source>
        <translation>Brengt in</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Put in the calendar</source>
        <translation>Zet in de kalender</translation>
    </message>
    <message>
        <source>Plan a year</source>
        <translation>Plan een jaar</translation>
    </message>
    <message>
        <source>Plan all circles</source>
        <translation>Plan alle kringen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Intervision {place}</source>
        <translation>Intervisie {place}</translation>
    </message>
    <message>
        <source>Circle {number}</source>
        <translation>Kring {number}</translation>
    </message>
    <message>
        <source>Our location</source>
        <translation>Onze locatie</translation>
    </message>
    <message>
        <source>Choose who is in the circle first.</source>
        <translation>Kies eerst wie er in de kring zit.</translation>
    </message>
    <message>
        <source>Give the circle a name first.</source>
        <translation>Geef de kring eerst een naam.</translation>
    </message>
    <message>
        <source>There is no date yet.</source>
        <translation>Er is nog geen datum.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Er is nog geen plan.</translation>
    </message>
    <message numerus="yes">
        <source>{circle} is in the calendar: %n meeting(s).</source>
        <translation>
            <numerusform>{circle} staat in de kalender: één bijeenkomst.</numerusform>
            <numerusform>{circle} staat in de kalender: %n bijeenkomsten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Nobody can come; you asked for at least {asked}.</source>
        <translation>Niemand kan; je vroeg er minstens {asked}.</translation>
    </message>
    <message>
        <source>One person can come; you asked for at least {asked}.</source>
        <translation>Eén persoon kan; je vroeg er minstens {asked}.</translation>
    </message>
    <message>
        <source>does not take this role</source>
        <translation>doet deze rol niet</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>is {role} here: they change places</source>
        <translation>is hier {role}: ze wisselen</translation>
    </message>
    <message>
        <source>also the time before or after</source>
        <translation>ook de keer ervoor of erna</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>no turn yet</source>
        <translation>nog geen beurt</translation>
    </message>
    <message>
        <source>also on {day}</source>
        <translation>ook op {day}</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>laatst {day}</translation>
    </message>
    <message>
        <source>without {names}, who has a role</source>
        <translation>zonder {names}, met een rol</translation>
    </message>
    <message>
        <source>without {names}</source>
        <translation>zonder {names}</translation>
    </message>
    <message>
        <source>everybody can come</source>
        <translation>iedereen kan</translation>
    </message>
    <message>
        <source>close to another meeting</source>
        <translation>dicht bij een andere bijeenkomst</translation>
    </message>
    <message>
        <source>Look at this meeting again.</source>
        <translation>Kijk nog eens naar deze bijeenkomst.</translation>
    </message>
    <message>
        <source>Move to {day}</source>
        <translation>Verplaats naar {day}</translation>
    </message>
    <message>
        <source>Choose people</source>
        <translation>Kies mensen</translation>
    </message>
    <message>
        <source>Choose {name}</source>
        <translation>Kies {name}</translation>
    </message>
    <message>
        <source>Make {name} {role}</source>
        <translation>Maak {name} {role}</translation>
    </message>
    <message>
        <source>This is outside the hours of the circle.</source>
        <translation>Dit is buiten de tijden van de kring.</translation>
    </message>
    <message>
        <source>{name} must be there, but {reason}.</source>
        <translation>{name} moet erbij zijn, maar {reason}.</translation>
    </message>
    <message>
        <source>{name} must be there.</source>
        <translation>{name} moet erbij zijn.</translation>
    </message>
    <message>
        <source>{name} has two roles here.</source>
        <translation>{name} heeft hier twee rollen.</translation>
    </message>
    <message>
        <source>This meeting was fixed and has changed.</source>
        <translation>Deze bijeenkomst stond vast en is veranderd.</translation>
    </message>
    <message>
        <source>{name} is {role} twice running.</source>
        <translation>{name} is twee keer achter elkaar {role}.</translation>
    </message>
    <message>
        <source>{name} brought in the last case, but {reason}.</source>
        <translation>{name} bracht de vorige casus in, maar {reason}.</translation>
    </message>
    <message>
        <source>{name} brought in the last case and is not there.</source>
        <translation>{name} bracht de vorige casus in en is er niet.</translation>
    </message>
    <message>
        <source>{name} cannot come for the second time running.</source>
        <translation>{name} kan voor de tweede keer achter elkaar niet.</translation>
    </message>
    <message>
        <source>{name} is {role} more often than the others.</source>
        <translation>{name} is vaker {role} dan de anderen.</translation>
    </message>
    <message>
        <source>Nobody is there for {thing}.</source>
        <translation>Er is niemand van {thing}.</translation>
    </message>
    <message>
        <source>There is no {role} yet.</source>
        <translation>Er is nog geen {role}.</translation>
    </message>
    <message>
        <source>{name} manages others in the group.</source>
        <translation>{name} is leidinggevende in de groep.</translation>
    </message>
    <message>
        <source>{names} cannot come, all for the second time running.</source>
        <translation>{names} kunnen voor de tweede keer achter elkaar niet.</translation>
    </message>
    <message>
        <source>{name} is {role}, but does not take that turn here.</source>
        <translation>{name} is {role}, maar doet die beurt hier niet.</translation>
    </message>
    <message>
        <source>{name} is {role}, but {reason}.</source>
        <translation>{name} is {role}, maar {reason}.</translation>
    </message>
    <message>
        <source>{name} is {role}, but is at {circle} at that time.</source>
        <translation>{name} is {role}, maar is op dat moment bij {circle}.</translation>
    </message>
    <message>
        <source>The circle usually meets on another day of the week.</source>
        <translation>De kring komt meestal op een andere dag van de week samen.</translation>
    </message>
    <message>
        <source>This is in the weekend.</source>
        <translation>Dit is in het weekend.</translation>
    </message>
    <message>
        <source>The location is closed on this day.</source>
        <translation>De locatie is deze dag gesloten.</translation>
    </message>
    <message>
        <source>On this day it is {name}.</source>
        <translation>Op deze dag is het {name}.</translation>
    </message>
    <message>
        <source>There is nobody in this circle yet.</source>
        <translation>In deze kring zit nog niemand.</translation>
    </message>
    <message>
        <source>{number} can come; you asked for at least {asked}.</source>
        <translation>{number} kunnen; je vroeg er minstens {asked}.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the meeting before.</source>
        <translation>
            <numerusform>%n dag na de vorige bijeenkomst.</numerusform>
            <numerusform>%n dagen na de vorige bijeenkomst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after the meeting before.</source>
        <translation>
            <numerusform>%n week na de vorige bijeenkomst.</numerusform>
            <numerusform>%n weken na de vorige bijeenkomst.</numerusform>
        </translation>
    </message>
    <message>
        <source>{room} has room for {number}, {asked} people are expected.</source>
        <translation>In {room} passen er {number}, er komen er {asked}.</translation>
    </message>
    <message>
        <source>The room is taken: {room}.</source>
        <translation>De ruimte is bezet: {room}.</translation>
    </message>
</context>
<context>
    <name>PointsModel</name>
    <message>
        <source>recognition</source>
        <translation>herkenning</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>urgentie</translation>
    </message>
    <message>
        <source>{person} for the case of {contributor}, {part}: {points}</source>
        <translation>{person} voor de casus van {contributor}, {part}: {points}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
</context>
<context>
    <name>PointsTable</name>
    <message>
        <source>Points for the cases</source>
        <translation>Punten voor de casussen</translation>
    </message>
    <message>
        <source>No points</source>
        <translation>Geen punten</translation>
    </message>
</context>
<context>
    <name>Posting</name>
    <message>
        <source>Fill in your mail server first.</source>
        <translation>Vul eerst je mailserver in.</translation>
    </message>
    <message>
        <source>Fill in the address of the calendar first.</source>
        <translation>Vul eerst het adres van de agenda in.</translation>
    </message>
    <message>
        <source>Choose the folder for the subscription files first.</source>
        <translation>Kies eerst de map voor de abonnementsbestanden.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Password of {user}</source>
        <translation>Wachtwoord van {user}</translation>
    </message>
</context>
<context>
    <name>PreparationCard</name>
    <message>
        <source>Lay ready and prepare</source>
        <translation>Klaarzetten en voorbereiden</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>all ready</source>
        <translation>alles klaar</translation>
    </message>
    <message>
        <source>Must be there</source>
        <translation>Moet er zijn</translation>
    </message>
    <message>
        <source>To do beforehand</source>
        <translation>Vooraf doen</translation>
    </message>
</context>
<context>
    <name>PrepareTaskWords</name>
    <message>
        <source>{first} And {more}.</source>
        <translation>{first} En {more}.</translation>
    </message>
    <message>
        <source>Prepare the meeting of {circle}</source>
        <translation>Bereid de bijeenkomst van {circle} voor</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bekijk</translation>
    </message>
    <message>
        <source>{things}. Meeting on {day}.</source>
        <translation>{things}. Bijeenkomst op {day}.</translation>
    </message>
    <message>
        <source>Lay ready for {circle}</source>
        <translation>Zet klaar voor {circle}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>What changes</source>
        <translation>Wat verandert</translation>
    </message>
    <message>
        <source>This is what it says</source>
        <translation>Dit staat erin</translation>
    </message>
    <message>
        <source>What {name} gets</source>
        <translation>Dit krijgt {name}</translation>
    </message>
    <message>
        <source>Goes along: {file}</source>
        <translation>Gaat mee: {file}</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Afzegging</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Uitnodiging</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versie {number}</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>In de agenda</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopieer de tekst</translation>
    </message>
    <message>
        <source>Goes to {names}.</source>
        <translation>Gaat naar {names}.</translation>
    </message>
    <message>
        <source>Without a mail, as a file or in a calendar: {names}.</source>
        <translation>Zonder mail, als bestand of in een agenda: {names}.</translation>
    </message>
    <message>
        <source>Goes to nobody but yourself.</source>
        <translation>Gaat alleen naar jezelf.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Beside today&apos;s plan</source>
        <translation>Naast het plan van nu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Proposed meetings</source>
        <translation>Voorgestelde bijeenkomsten</translation>
    </message>
    <message>
        <source>Nobody takes part yet</source>
        <translation>Er doet nog niemand mee</translation>
    </message>
    <message>
        <source>Choose who is in the circle; then the year appears here.</source>
        <translation>Kies wie er in de kring zit, dan verschijnt hier het jaar.</translation>
    </message>
    <message>
        <source>Choose people</source>
        <translation>Kies mensen</translation>
    </message>
    <message>
        <source>Looking for the best plan…</source>
        <translation>Zoekt het beste plan…</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n bijeenkomst</numerusform>
            <numerusform>%n bijeenkomsten</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Looking for a better plan…</source>
        <translation>Zoekt verder…</translation>
    </message>
    <message>
        <source>Best plan found</source>
        <translation>Beste plan gevonden</translation>
    </message>
    <message>
        <source>Stopped: the best so far</source>
        <translation>Gestopt: het beste tot nu toe</translation>
    </message>
    <message>
        <source>A good plan; a better one may exist</source>
        <translation>Een goed plan; beter kan misschien nog</translation>
    </message>
</context>
<context>
    <name>PriceWords</name>
    <message>
        <source>days from the rhythm</source>
        <translation>dagen naast het ritme</translation>
    </message>
    <message>
        <source>Just as good as without your choice.</source>
        <translation>Even goed als zonder jouw keuze.</translation>
    </message>
    <message>
        <source>With your choice: {differences}.</source>
        <translation>Met jouw keuze: {differences}.</translation>
    </message>
    <message numerus="yes">
        <source>%n other meeting(s) change with it.</source>
        <translation>
            <numerusform>%n andere bijeenkomst verandert mee.</numerusform>
            <numerusform>%n andere bijeenkomsten veranderen mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>absent</source>
        <translation>afwezig</translation>
    </message>
    <message>
        <source>absent twice running</source>
        <translation>twee keer achter elkaar afwezig</translation>
    </message>
    <message>
        <source>the same role twice running</source>
        <translation>twee keer achter elkaar dezelfde rol</translation>
    </message>
    <message>
        <source>not there for the look-back</source>
        <translation>niet bij de terugblik</translation>
    </message>
    <message>
        <source>a discipline missing</source>
        <translation>een discipline ontbreekt</translation>
    </message>
    <message>
        <source>without reserve</source>
        <translation>zonder reserve</translation>
    </message>
    <message>
        <source>on another weekday</source>
        <translation>op een andere weekdag</translation>
    </message>
    <message>
        <source>difference in turns as {role}</source>
        <translation>verschil in beurten als {role}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print again</source>
        <translation>Druk opnieuw af</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Bewaard als {file}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Gestopt. Er is niets bewaard.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n pagina naar de printer gestuurd.</numerusform>
            <numerusform>%n pagina&apos;s naar de printer gestuurd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was printed.</source>
        <translation>Gestopt. Er is niets afgedrukt.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n page(s) of {count} may still come out of the printer.</source>
        <translation>
            <numerusform>Gestopt. Er kan nog %n van de {count} pagina&apos;s uit de printer komen.</numerusform>
            <numerusform>Gestopt. Er kunnen nog %n van de {count} pagina&apos;s uit de printer komen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be saved there. Choose another folder or name.</source>
        <translation>{file} kan daar niet worden bewaard. Kies een andere map of naam.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it on, and connected?</source>
        <translation>De printer geeft geen antwoord. Staat hij aan en is hij verbonden?</translation>
    </message>
    <message numerus="yes">
        <source>The printer stopped after %n of {count} pages. Is it on, and is there paper in it?</source>
        <translation>
            <numerusform>De printer stopte na %n van de {count} pagina&apos;s. Staat hij aan en zit er papier in?</numerusform>
            <numerusform>De printer stopte na %n van de {count} pagina&apos;s. Staat hij aan en zit er papier in?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeCard</name>
    <message>
        <source>Add a part</source>
        <translation>Voeg een onderdeel toe</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Agenda on paper, for everybody</source>
        <translation>Agenda op papier, voor iedereen</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Draaiboek</translation>
    </message>
    <message>
        <source>Script on paper, for who leads</source>
        <translation>Draaiboek op papier, voor wie leidt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>This is how this circle begins each meeting.</source>
        <translation>Zo begint deze kring elke bijeenkomst.</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a line, Enter changes it. You can also drag it.</source>
        <translation>Alt+pijl omhoog en omlaag verplaatsen een regel, Enter wijzigt die. Slepen kan ook.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>Kort in</translation>
    </message>
    <message>
        <source>Divide over the steps</source>
        <translation>Verdeel over de stappen</translation>
    </message>
    <message>
        <source>Add the evaluation</source>
        <translation>Zet de evaluatie erbij</translation>
    </message>
    <message>
        <source>No work form yet. Choose a work form.</source>
        <translation>Nog geen werkvorm. Kies een werkvorm.</translation>
    </message>
    <message>
        <source>No work form yet. Choose a work form, or take that of last time.</source>
        <translation>Nog geen werkvorm. Kies een werkvorm, of neem die van de vorige keer.</translation>
    </message>
    <message>
        <source>Choose a work form</source>
        <translation>Kies een werkvorm</translation>
    </message>
    <message>
        <source>Take “{name}”</source>
        <translation>Neem ‘{name}’</translation>
    </message>
</context>
<context>
    <name>ProgrammePart</name>
    <message>
        <source>Search a work form</source>
        <translation>Zoek een werkvorm</translation>
    </message>
    <message>
        <source>Work form</source>
        <translation>Werkvorm</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} to {most} people</source>
        <translation>{least} tot {most} mensen</translation>
    </message>
    <message>
        <source>last time {day}</source>
        <translation>laatst {day}</translation>
    </message>
    <message>
        <source>Let this circle always begin like this</source>
        <translation>Begin elke bijeenkomst van deze kring zo</translation>
    </message>
    <message>
        <source>Drop the own programme of this circle</source>
        <translation>Laat het eigen programma van deze kring los</translation>
    </message>
    <message>
        <source>Take “{name}”</source>
        <translation>Neem ‘{name}’</translation>
    </message>
    <message>
        <source>Begin anew from the work form</source>
        <translation>Begin opnieuw vanuit de werkvorm</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Andere naam</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Haal weg</translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>beforehand or next time</source>
        <translation>vooraf of de volgende keer</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}, part of {block}</source>
        <translation>{step}, deel van {block}</translation>
    </message>
    <message>
        <source>in silence</source>
        <translation>in stilte</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Getting to know each other</source>
        <translation>Kennismaken</translation>
    </message>
    <message>
        <source>Look back on the last case</source>
        <translation>Terugblik op de vorige casus</translation>
    </message>
    <message>
        <source>Look back on what was agreed</source>
        <translation>Terugblik op afspraken</translation>
    </message>
    <message>
        <source>Choose the case</source>
        <translation>Casus kiezen</translation>
    </message>
    <message>
        <source>Work form…</source>
        <translation>Werkvorm…</translation>
    </message>
    <message>
        <source>Conversation cards</source>
        <translation>Gesprekskaarten</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Closing and evaluation</source>
        <translation>Afsluiting en evaluatie</translation>
    </message>
    <message>
        <source>{minutes} of {all} minutes</source>
        <translation>{minutes} van {all} minuten</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) too much.</source>
        <translation>
            <numerusform>%n minuut te veel.</numerusform>
            <numerusform>%n minuten te veel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left.</source>
        <translation>
            <numerusform>%n minuut over.</numerusform>
            <numerusform>%n minuten over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shortened as far as is sensible it is still %n minute(s) too much.</source>
        <translation>
            <numerusform>Zo ver als zinvol is ingekort is het nog %n minuut te veel.</numerusform>
            <numerusform>Zo ver als zinvol is ingekort is het nog %n minuten te veel.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no evaluation in it.</source>
        <translation>Er staat geen evaluatie in.</translation>
    </message>
    <message>
        <source>No minutes are left for the evaluation.</source>
        <translation>Voor de evaluatie blijven geen minuten over.</translation>
    </message>
    <message>
        <source>Let the meeting end at {time}</source>
        <translation>Laat de bijeenkomst om {time} eindigen</translation>
    </message>
    <message>
        <source>Take that of last time: {form}, {day}</source>
        <translation>Neem die van de vorige keer: {form}, {day}</translation>
    </message>
    <message>
        <source>addition to the programme of {day}</source>
        <translation>erbij in het programma van {day}</translation>
    </message>
    <message>
        <source>removal from the programme of {day}</source>
        <translation>weggehaald uit het programma van {day}</translation>
    </message>
    <message>
        <source>other order in the programme of {day}</source>
        <translation>andere volgorde in het programma van {day}</translation>
    </message>
    <message>
        <source>minutes in the programme of {day}</source>
        <translation>minuten in het programma van {day}</translation>
    </message>
    <message>
        <source>other name in the programme of {day}</source>
        <translation>andere naam in het programma van {day}</translation>
    </message>
    <message>
        <source>other words in the programme of {day}</source>
        <translation>andere woorden in het programma van {day}</translation>
    </message>
    <message>
        <source>programme of {day} made to fit</source>
        <translation>programma van {day} passend gemaakt</translation>
    </message>
    <message>
        <source>programme of {day} begun anew</source>
        <translation>programma van {day} opnieuw begonnen</translation>
    </message>
    <message>
        <source>programme of {day} taken over</source>
        <translation>programma van {day} overgenomen</translation>
    </message>
    <message>
        <source>{circle} begins like on {day}</source>
        <translation>{circle} begint voortaan zoals op {day}</translation>
    </message>
    <message>
        <source>own programme of {circle} dropped</source>
        <translation>eigen programma van {circle} losgelaten</translation>
    </message>
    <message>
        <source>preparation of {day}</source>
        <translation>voorbereiding van {day}</translation>
    </message>
    <message>
        <source>small groups divided on {day}</source>
        <translation>groepjes verdeeld op {day}</translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>weekend</translation>
    </message>
    <message>
        <source>another weekday</source>
        <translation>een andere weekdag</translation>
    </message>
    <message>
        <source>a school holiday</source>
        <translation>schoolvakantie</translation>
    </message>
    <message>
        <source>a public holiday</source>
        <translation>een feestdag</translation>
    </message>
    <message>
        <source>a closing day</source>
        <translation>een sluitingsdag</translation>
    </message>
    <message>
        <source>Also possible: {days}.</source>
        <translation>Ook mogelijk: {days}.</translation>
    </message>
    <message>
        <source>{day} (without {names})</source>
        <translation>{day} (zonder {names})</translation>
    </message>
    <message>
        <source>All {number} can come.</source>
        <translation>Alle {number} kunnen.</translation>
    </message>
    <message>
        <source>{name} cannot come.</source>
        <translation>{name} kan niet.</translation>
    </message>
    <message>
        <source>{name} cannot come: {why}.</source>
        <translation>{name} kan niet: {why}.</translation>
    </message>
    <message>
        <source>This meeting has been held.</source>
        <translation>Deze bijeenkomst is geweest.</translation>
    </message>
    <message>
        <source>This date was sent already and stays.</source>
        <translation>Deze datum is al verstuurd en blijft staan.</translation>
    </message>
    <message>
        <source>This date is pinned and stays.</source>
        <translation>Deze datum is vastgezet en blijft staan.</translation>
    </message>
    <message>
        <source>A role here is pinned, so the date stays.</source>
        <translation>Hier is een rol vastgezet, dus de datum blijft staan.</translation>
    </message>
    <message>
        <source>Right on the rhythm you asked for.</source>
        <translation>Precies op het ritme dat je vroeg.</translation>
    </message>
    <message>
        <source>On the rhythm it would be {wanted}, but that is {block}.</source>
        <translation>Op het ritme zou het {wanted} zijn, maar dan is het {block}.</translation>
    </message>
    <message>
        <source>On {wanted} fewer people could come.</source>
        <translation>Op {wanted} kunnen minder mensen.</translation>
    </message>
    <message>
        <source>This is the only day that is possible.</source>
        <translation>Dit is de enige dag die kan.</translation>
    </message>
    <message>
        <source>{wanted} would be too close to another meeting.</source>
        <translation>{wanted} ligt te dicht bij een andere bijeenkomst.</translation>
    </message>
    <message>
        <source>This day divides the turns better than {wanted}.</source>
        <translation>Op deze dag zijn de beurten beter te verdelen dan op {wanted}.</translation>
    </message>
    <message>
        <source>This is a study day: a good day to meet.</source>
        <translation>Dit is een studiedag: een goede dag om bij elkaar te komen.</translation>
    </message>
    <message>
        <source>This meeting stays as it is.</source>
        <translation>Deze bijeenkomst blijft zoals die is.</translation>
    </message>
    <message>
        <source>You chose this day.</source>
        <translation>Je koos deze dag zelf.</translation>
    </message>
    <message numerus="yes">
        <source>On {wanted} {names} could not come.</source>
        <translation>
            <numerusform>Op {wanted} kan {names} niet.</numerusform>
            <numerusform>Op {wanted} kunnen {names} niet.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} leads</source>
        <translation>{name} leidt</translation>
    </message>
    <message>
        <source>{name} brings a case</source>
        <translation>{name} brengt in</translation>
    </message>
    <message>
        <source>{name} is reserve</source>
        <translation>{name} is reserve</translation>
    </message>
    <message>
        <source>{name} takes notes</source>
        <translation>{name} maakt verslag</translation>
    </message>
    <message>
        <source>{who}: {why}.</source>
        <translation>{who}: {why}.</translation>
    </message>
    <message>
        <source>always does</source>
        <translation>doet dat altijd</translation>
    </message>
    <message>
        <source>you chose so</source>
        <translation>dat koos je zelf</translation>
    </message>
    <message>
        <source>stays as it was</source>
        <translation>blijft zoals het was</translation>
    </message>
    <message>
        <source>the only one who can then</source>
        <translation>is de enige die dan kan</translation>
    </message>
    <message>
        <source>had the fewest turns, {had}</source>
        <translation>had de minste beurten, {had}</translation>
    </message>
    <message>
        <source>it was longest ago, {had}</source>
        <translation>was het langst geleden aan de beurt, {had}</translation>
    </message>
    <message>
        <source>so the turns of the whole year come out most even</source>
        <translation>zo komen de beurten over het hele jaar het meest gelijk uit</translation>
    </message>
    <message>
        <source>as good as any other, taken in order of name</source>
        <translation>even goed als een ander, op volgorde van naam</translation>
    </message>
    <message>
        <source>had no turn yet</source>
        <translation>had nog geen beurt</translation>
    </message>
    <message>
        <source>as good as {names}, taken in order of name</source>
        <translation>even goed als {names}, op volgorde van naam</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, {last}</source>
        <translation>{count}, {last}</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>laatst {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n verplaatst</numerusform>
            <numerusform>%n verplaatst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken away</source>
        <translation>
            <numerusform>%n vervalt</numerusform>
            <numerusform>%n vervallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other role(s)</source>
        <translation>
            <numerusform>%n andere rol</numerusform>
            <numerusform>%n andere rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with the calendar: {changes}.</source>
        <translation>Vergeleken met de kalender: {changes}.</translation>
    </message>
    <message>
        <source>{name} misses two in a row.</source>
        <translation>{name} mist er twee achter elkaar.</translation>
    </message>
    <message>
        <source>{name} is {role} twice in a row.</source>
        <translation>{name} is twee keer achter elkaar {role}.</translation>
    </message>
    <message>
        <source>{name} brought the last case and misses the look back.</source>
        <translation>{name} bracht de vorige casus in en mist de terugblik.</translation>
    </message>
    <message>
        <source>Nobody from {discipline} is there.</source>
        <translation>Er is niemand van {discipline}.</translation>
    </message>
    <message>
        <source>Nobody is free to be reserve.</source>
        <translation>Er is niemand vrij als reserve.</translation>
    </message>
    <message>
        <source>On another weekday than the circle&apos;s own.</source>
        <translation>Op een andere weekdag dan de kring gewend is.</translation>
    </message>
    <message>
        <source>year plan of {circle}</source>
        <translation>jaarplan {circle}</translation>
    </message>
    <message>
        <source>region {region}</source>
        <translation>regio {region}</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message numerus="yes">
        <source>{name} has %n duo(s) then</source>
        <translation>
            <numerusform>{name} heeft dan %n duo</numerusform>
            <numerusform>{name} heeft dan %n duo&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>free together %n time(s)</source>
        <translation>
            <numerusform>samen vrij: %n keer</numerusform>
            <numerusform>samen vrij: %n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>same location</source>
        <translation>zelfde locatie</translation>
    </message>
    <message>
        <source>a wish (only you see this)</source>
        <translation>een wens (alleen jij ziet dit)</translation>
    </message>
    <message>
        <source>not together before</source>
        <translation>nog niet eerder samen</translation>
    </message>
    <message>
        <source>together before</source>
        <translation>al eerder samen</translation>
    </message>
    <message>
        <source>the only co-coach who can</source>
        <translation>de enige co-coach die kan</translation>
    </message>
    <message>
        <source>no duo yet</source>
        <translation>nog geen duo</translation>
    </message>
    <message numerus="yes">
        <source>%n duo(s)</source>
        <translation>
            <numerusform>%n duo</numerusform>
            <numerusform>%n duo&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <source>free {free} of {wanted} times</source>
        <translation>kan {free} van de {wanted} keer</translation>
    </message>
    <message>
        <source>not a co-coach yet</source>
        <translation>nog geen co-coach</translation>
    </message>
    <message>
        <source>full: {duos} of {most} duos</source>
        <translation>vol: {duos} van {most} duo&apos;s</translation>
    </message>
    <message>
        <source>was together before</source>
        <translation>was al eens samen</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot en met {day}</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>This file cannot be opened</source>
        <translation>Dit bestand gaat niet open</translation>
    </message>
    <message>
        <source>Nothing was changed in it.</source>
        <translation>Er is niets in veranderd.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere and go on with that…</source>
        <translation>Bewaar een kopie ergens anders en ga daarmee verder…</translation>
    </message>
    <message>
        <source>Open the backup of {moment}</source>
        <translation>Open de reservekopie van {moment}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Open een ander bestand…</translation>
    </message>
    <message>
        <source>Begin a new file…</source>
        <translation>Begin een nieuw bestand…</translation>
    </message>
    <message>
        <source>Leerkring files (*.leerkring);;All files (*)</source>
        <translation>Leerkring-bestanden (*.leerkring);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Een bestand openen</translation>
    </message>
    <message>
        <source>Where should the copy go?</source>
        <translation>Waar moet de kopie komen?</translation>
    </message>
    <message>
        <source>Leerkring files (*.leerkring)</source>
        <translation>Leerkring-bestanden (*.leerkring)</translation>
    </message>
    <message>
        <source>Where should the new file go?</source>
        <translation>Waar moet het nieuwe bestand komen?</translation>
    </message>
</context>
<context>
    <name>Reflection</name>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Write it after all</source>
        <translation>Toch invullen</translation>
    </message>
</context>
<context>
    <name>Reflections</name>
    <message>
        <source>Your own reflection</source>
        <translation>Eigen terugblik</translation>
    </message>
    <message>
        <source>What did you see? What do you take along?</source>
        <translation>Wat zag je? Wat neem je mee?</translation>
    </message>
    <message>
        <source>Reflection with colleagues</source>
        <translation>Nabespreking met collega&apos;s</translation>
    </message>
    <message>
        <source>What will we do with it together?</source>
        <translation>Wat doen we er samen mee?</translation>
    </message>
    <message>
        <source>On the agenda of</source>
        <translation>Op het programma van</translation>
    </message>
    <message>
        <source>No names of children, no health.</source>
        <translation>Geen namen van kinderen, geen gezondheid.</translation>
    </message>
    <message>
        <source>No meeting</source>
        <translation>Geen bijeenkomst</translation>
    </message>
    <message>
        <source>The visit is on the agenda of that meeting.</source>
        <translation>Het bezoek staat op het programma van die bijeenkomst.</translation>
    </message>
    <message>
        <source>The visit is on no agenda any more.</source>
        <translation>Het bezoek staat op geen programma meer.</translation>
    </message>
    <message>
        <source>The reflection is kept.</source>
        <translation>De nabespreking is bewaard.</translation>
    </message>
</context>
<context>
    <name>RepairPage</name>
    <message>
        <source>Adjust the plan</source>
        <translation>Bijsturen</translation>
    </message>
    <message>
        <source>Who cannot come?</source>
        <translation>Wie kan niet?</translation>
    </message>
    <message>
        <source>Do the first</source>
        <translation>Doe het eerste</translation>
    </message>
    <message>
        <source>Which meeting is it about?</source>
        <translation>Om welke bijeenkomst gaat het?</translation>
    </message>
    <message>
        <source>Choose it in Today or in the year calendar.</source>
        <translation>Kies die in Vandaag of in de jaarkalender.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Naar Vandaag</translation>
    </message>
    <message>
        <source>Adjust the plan of {circle}</source>
        <translation>{circle} bijsturen</translation>
    </message>
    <message>
        <source>Looking for ways to go on…</source>
        <translation>Even kijken wat er kan…</translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation>Plan het jaar</translation>
    </message>
    <message>
        <source>There is no meeting to come</source>
        <translation>Er komt geen bijeenkomst meer</translation>
    </message>
    <message>
        <source>Plan new meetings first.</source>
        <translation>Plan eerst nieuwe bijeenkomsten.</translation>
    </message>
    <message>
        <source>Nothing is in the way</source>
        <translation>Alles kan doorgaan</translation>
    </message>
    <message>
        <source>Say below who cannot come; then you see what can be done.</source>
        <translation>Zeg hieronder wie niet kan; dan zie je wat er mogelijk is.</translation>
    </message>
    <message>
        <source>Somebody else, or for longer</source>
        <translation>Iemand anders, of langer</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>Doe dit</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to go on.</source>
        <translation>
            <numerusform>Er is %n mogelijkheid.</numerusform>
            <numerusform>Er zijn %n mogelijkheden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other day and nobody else fits as agreed. Plan with other agreements.</source>
        <translation>Met deze afspraken past geen andere dag en niemand anders. Plan met andere afspraken.</translation>
    </message>
    <message>
        <source>This cannot be mended by itself</source>
        <translation>Dit lukt niet vanzelf</translation>
    </message>
    <message>
        <source>The plan is adjusted.</source>
        <translation>Het plan is bijgesteld.</translation>
    </message>
</context>
<context>
    <name>RepairWords</name>
    <message>
        <source>Only who does it</source>
        <translation>Alleen de rol</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Andere datum</translation>
    </message>
    <message>
        <source>The rest anew</source>
        <translation>De hele rest opnieuw</translation>
    </message>
    <message>
        <source>All dates stay.</source>
        <translation>Alle datums blijven staan.</translation>
    </message>
    <message>
        <source>The other meetings stay as they are.</source>
        <translation>De andere bijeenkomsten blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Only what was announced stays, as far as it can.</source>
        <translation>Alleen wat is aangekondigd blijft staan, als dat kan.</translation>
    </message>
    <message>
        <source>cannot have this role</source>
        <translation>kan deze rol niet hebben</translation>
    </message>
    <message>
        <source>{day}: {name} {reason} and is {role} then.</source>
        <translation>{day}: {name} {reason}, en is dan {role}.</translation>
    </message>
    <message>
        <source>{day}: {name} {reason}.</source>
        <translation>{day}: {name} {reason}.</translation>
    </message>
    <message>
        <source>{day}: too few people can come.</source>
        <translation>{day}: er kunnen te weinig mensen komen.</translation>
    </message>
    <message>
        <source>{day}: {thing} is not to be had.</source>
        <translation>{day}: {thing} is niet vrij.</translation>
    </message>
    <message>
        <source>{day}: {thing}.</source>
        <translation>{day}: {thing}.</translation>
    </message>
    <message>
        <source>{day}: this cannot be as it is.</source>
        <translation>{day}: zo kan het niet doorgaan.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more change(s).</source>
        <translation>
            <numerusform>… en nog %n wijziging.</numerusform>
            <numerusform>… en nog %n wijzigingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{was} moves to {day}, {time}.</source>
        <translation>{was} gaat naar {day}, {time}.</translation>
    </message>
    <message>
        <source>{day}: at {time}.</source>
        <translation>{day}: om {time}.</translation>
    </message>
    <message>
        <source>{day}: in another room.</source>
        <translation>{day}: in een andere ruimte.</translation>
    </message>
    <message>
        <source>{was} is called off.</source>
        <translation>{was} vervalt.</translation>
    </message>
    <message>
        <source>{day} is added.</source>
        <translation>{day} komt erbij.</translation>
    </message>
    <message>
        <source>{day}: {old} is no longer {role}.</source>
        <translation>{day}: {old} is geen {role} meer.</translation>
    </message>
    <message>
        <source>{day}: {new} is {role}.</source>
        <translation>{day}: {new} is {role}.</translation>
    </message>
    <message>
        <source>{day}: {new} instead of {old} as {role}, who {reason}.</source>
        <translation>{day}: {new} is {role} in plaats van {old}. {old} {reason}.</translation>
    </message>
    <message>
        <source>{day}: {new} instead of {old} as {role}.</source>
        <translation>{day}: {new} is {role} in plaats van {old}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>{name} cannot</source>
        <translation>{name} kan niet</translation>
    </message>
    <message>
        <source>{name} cannot ({role})</source>
        <translation>{name} kan niet ({role})</translation>
    </message>
</context>
<context>
    <name>RepliesPage</name>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Read answers…</source>
        <translation>Lees antwoorden in…</translation>
    </message>
    <message>
        <source>Read a folder…</source>
        <translation>Lees een map in…</translation>
    </message>
    <message>
        <source>Drop the answers here</source>
        <translation>Sleep de antwoorden hierheen</translation>
    </message>
    <message>
        <source>Save answers from your mail program as .ics or .eml files and drop them on this page, or choose them. Nothing in them is changed.</source>
        <translation>Bewaar antwoorden uit je mailprogramma als .ics- of .eml-bestand en sleep ze op deze pagina, of kies ze. De bestanden veranderen niet.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Kies bestanden</translation>
    </message>
    <message>
        <source>Answers to invitations</source>
        <translation>Antwoorden op uitnodigingen</translation>
    </message>
    <message>
        <source>Answers ({kinds})</source>
        <translation>Antwoorden ({kinds})</translation>
    </message>
    <message>
        <source>Folder with answers</source>
        <translation>Map met antwoorden</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bekijk</translation>
    </message>
    <message>
        <source>Take them over all the same</source>
        <translation>Neem ze toch over</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Open de bijeenkomst</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Houd een map in de gaten…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Stop daarmee</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Map met nieuwe antwoorden</translation>
    </message>
    <message>
        <source>New answers in {folder} are taken over while this window is open.</source>
        <translation>Nieuwe antwoorden in {folder} worden overgenomen zolang dit venster open is.</translation>
    </message>
    <message>
        <source>A folder into which your mail program or a shared drive puts answers.</source>
        <translation>Een map waarin je mailprogramma of een gedeelde schijf antwoorden zet.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be found now. As soon as it is back, the answers in it are taken over. Has it moved? Choose it again.</source>
        <translation>De map {folder} is nu niet te vinden. Zodra hij er weer is, worden de antwoorden overgenomen. Staat hij ergens anders? Kies hem dan opnieuw.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Wat het betekent</translation>
    </message>
</context>
<context>
    <name>ReplyWords</name>
    <message>
        <source>comes</source>
        <translation>komt</translation>
    </message>
    <message>
        <source>does not come</source>
        <translation>komt niet</translation>
    </message>
    <message>
        <source>comes perhaps</source>
        <translation>komt misschien</translation>
    </message>
    <message>
        <source>sends somebody else</source>
        <translation>stuurt iemand anders</translation>
    </message>
    <message>
        <source>proposes another time</source>
        <translation>stelt een ander moment voor</translation>
    </message>
    <message>
        <source>not one of ours</source>
        <translation>niet van ons</translation>
    </message>
    <message>
        <source>Proposes {moment}. Nothing was changed.</source>
        <translation>Stelt {moment} voor. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Sends {other}, who was not invited. Nothing was changed.</source>
        <translation>Stuurt {other}, die niet is uitgenodigd. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>iemand anders</translation>
    </message>
    <message>
        <source>Taken over.</source>
        <translation>Overgenomen.</translation>
    </message>
    <message>
        <source>Known already.</source>
        <translation>Al bekend.</translation>
    </message>
    <message>
        <source>There is a newer answer already.</source>
        <translation>Er is al een nieuwer antwoord.</translation>
    </message>
    <message>
        <source>Answers an earlier date of this meeting.</source>
        <translation>Is een antwoord op een eerdere datum van deze bijeenkomst.</translation>
    </message>
    <message>
        <source>Answers a newer version than this file knows.</source>
        <translation>Is een antwoord op een nieuwere versie dan dit bestand kent.</translation>
    </message>
    <message>
        <source>Nothing was sent about this meeting from here.</source>
        <translation>Hierover is vanaf hier niets verstuurd.</translation>
    </message>
    <message>
        <source>Was not invited to this meeting.</source>
        <translation>Is niet uitgenodigd voor deze bijeenkomst.</translation>
    </message>
    <message>
        <source>The meeting, or this invitation, was cancelled.</source>
        <translation>De bijeenkomst of deze uitnodiging is afgezegd.</translation>
    </message>
    <message>
        <source>Proposes another time. Nothing was changed.</source>
        <translation>Stelt een ander moment voor. Er is niets veranderd.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken over.</source>
        <translation>
            <numerusform>%n antwoord overgenomen.</numerusform>
            <numerusform>%n antwoorden overgenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to decide on.</source>
        <translation>
            <numerusform>%n antwoord vraagt een keuze.</numerusform>
            <numerusform>%n antwoorden vragen een keuze.</numerusform>
        </translation>
    </message>
    <message>
        <source>No new answers.</source>
        <translation>Geen nieuwe antwoorden.</translation>
    </message>
    <message numerus="yes">
        <source>%n known already.</source>
        <translation>
            <numerusform>%n was al bekend.</numerusform>
            <numerusform>%n waren al bekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look.</source>
        <translation>
            <numerusform>%n vraagt aandacht.</numerusform>
            <numerusform>%n vragen aandacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) without an answer.</source>
        <translation>
            <numerusform>%n bestand zonder antwoord.</numerusform>
            <numerusform>%n bestanden zonder antwoord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are to a date that has changed since. Whether they hold for the new one is not known.</source>
        <translation>
            <numerusform>%n antwoord gaat over een datum die is veranderd. Of het voor de nieuwe geldt, is niet bekend.</numerusform>
            <numerusform>%n antwoorden gaan over een datum die is veranderd. Of ze voor de nieuwe gelden, is niet bekend.</numerusform>
        </translation>
    </message>
    <message>
        <source>People answer a newer invitation than this file knows: it was sent from another computer, or this is an older backup. Open the newest file before you send anything.</source>
        <translation>Mensen antwoorden op een nieuwere uitnodiging dan dit bestand kent: die is vanaf een andere computer verstuurd, of dit is een oudere reservekopie. Open het nieuwste bestand voordat je iets verstuurt.</translation>
    </message>
    <message>
        <source>{file} is too large to be an answer.</source>
        <translation>{file} is te groot voor een antwoord.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Save it again.</source>
        <translation>{file} is niet te lezen. Bewaar het opnieuw.</translation>
    </message>
    <message>
        <source>{file} holds nothing for a calendar.</source>
        <translation>In {file} staat niets voor een agenda.</translation>
    </message>
    <message>
        <source>{file} is no answer to an invitation.</source>
        <translation>{file} is geen antwoord op een uitnodiging.</translation>
    </message>
    <message>
        <source>{file} holds far too much to be an answer.</source>
        <translation>In {file} staat veel te veel voor een antwoord.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Year overview</source>
        <translation>Jaaroverzicht</translation>
    </message>
    <message>
        <source>Statement of attendance</source>
        <translation>Deelnameverklaring</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Presentielijst</translation>
    </message>
    <message>
        <source>Turns and fairness</source>
        <translation>Beurten en eerlijkheid</translation>
    </message>
    <message>
        <source>Peer visits and co-coaching</source>
        <translation>Keukenbezoeken en co-coaching</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>What was worked on</source>
        <translation>Waaraan is gewerkt</translation>
    </message>
    <message>
        <source>When every circle meets and who does what, to hang up.</source>
        <translation>Wanneer elke kring bij elkaar komt en wie wat doet, om op te hangen.</translation>
    </message>
    <message>
        <source>For each person the meetings, net hours, facilitator and form, with room to sign. Nothing of a case is in it.</source>
        <translation>Per persoon de bijeenkomsten, netto uren, gespreksleider en vorm, met ruimte voor een handtekening. Over een casus staat er niets in.</translation>
    </message>
    <message>
        <source>Everybody of one meeting, with room for a signature.</source>
        <translation>Iedereen van één bijeenkomst, met ruimte voor een handtekening.</translation>
    </message>
    <message>
        <source>Who led and who brought a case, how often, and what is fair.</source>
        <translation>Wie leidde en wie bracht een casus in, hoe vaak, en wat is eerlijk.</translation>
    </message>
    <message>
        <source>Who visited whom, or who was coached for how many hours.</source>
        <translation>Wie keek bij wie, of wie kreeg hoeveel uur coaching.</translation>
    </message>
    <message>
        <source>What was agreed and is tried out: who, until when, done or late. Nothing of a case is in it.</source>
        <translation>Wat is afgesproken en wordt uitgeprobeerd: wie, uiterlijk wanneer, gedaan of te laat. Er staat niets van een casus in.</translation>
    </message>
    <message>
        <source>Competences and themes, how often and how long. You set them on the page of a meeting, visit or duo.</source>
        <translation>Bekwaamheden en thema’s, hoe vaak en hoelang. Je kiest ze op de pagina van een bijeenkomst, keukenbezoek of duo.</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kring</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Circle or person</source>
        <translation>Kring of persoon</translation>
    </message>
    <message>
        <source>There are no peer visits with a day in this period.</source>
        <translation>In deze periode zijn geen keukenbezoeken met een dag.</translation>
    </message>
    <message>
        <source>There is nobody to coach yet.</source>
        <translation>Er zijn nog geen mensen om te coachen.</translation>
    </message>
    <message>
        <source>There are no meetings in this period.</source>
        <translation>In deze periode zijn geen bijeenkomsten.</translation>
    </message>
    <message>
        <source>No meetings have been held in this period.</source>
        <translation>In deze periode zijn geen bijeenkomsten geweest.</translation>
    </message>
    <message>
        <source>No circle has members yet.</source>
        <translation>Er is nog geen kring met mensen.</translation>
    </message>
    <message>
        <source>Nothing was to be done in this period.</source>
        <translation>Er hoefde in deze periode niets te gebeuren.</translation>
    </message>
    <message>
        <source>Nothing in this period was given a competence or theme.</source>
        <translation>In deze periode kreeg nog niets een bekwaamheid of thema.</translation>
    </message>
    <message>
        <source>All circles</source>
        <translation>Alle kringen</translation>
    </message>
    <message>
        <source>Everybody ({count})</source>
        <translation>Iedereen ({count})</translation>
    </message>
    <message>
        <source>All circles and people</source>
        <translation>Alle kringen en mensen</translation>
    </message>
    <message>
        <source>Who was coached</source>
        <translation>Wie kreeg coaching</translation>
    </message>
    <message>
        <source>Peer visits</source>
        <translation>Keukenbezoeken</translation>
    </message>
    <message>
        <source>without a location</source>
        <translation>zonder locatie</translation>
    </message>
    <message numerus="yes">
        <source>Of %n meeting(s) it was not noted yet who was there.</source>
        <translation>
            <numerusform>Van %n bijeenkomst is de aanwezigheid nog niet ingevuld.</numerusform>
            <numerusform>Van %n bijeenkomsten is de aanwezigheid nog niet ingevuld.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of {days} it was not noted yet who was there.</source>
        <translation>Van {days} is de aanwezigheid nog niet ingevuld.</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>To Excel</source>
        <translation>Naar Excel</translation>
    </message>
    <message>
        <source>Save as a list</source>
        <translation>Bewaar als lijst</translation>
    </message>
    <message>
        <source>Plan a year</source>
        <translation>Plan een jaar</translation>
    </message>
    <message>
        <source>To People</source>
        <translation>Naar Mensen</translation>
    </message>
    <message>
        <source>Choose another period</source>
        <translation>Kies een andere periode</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Vul in</translation>
    </message>
</context>
<context>
    <name>RhythmSection</name>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritme</translation>
    </message>
    <message>
        <source>How many weeks</source>
        <translation>Hoeveel weken</translation>
    </message>
    <message>
        <source>A meeting takes</source>
        <translation>Een bijeenkomst duurt</translation>
    </message>
    <message>
        <source>Most circles meet once every 8 to 13 weeks: often enough to follow up.</source>
        <translation>De meeste kringen komen eens in de 8 tot 13 weken bij elkaar: vaak genoeg om terug te blikken.</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Hoe vaak per jaar</translation>
    </message>
</context>
<context>
    <name>RolesCard</name>
    <message>
        <source>Who does what</source>
        <translation>Wie doet wat</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Kies iemand</translation>
    </message>
    <message>
        <source>Keep {name} when planning again</source>
        <translation>Zet {name} vast</translation>
    </message>
    <message>
        <source>{name} is kept when planning again. Let go</source>
        <translation>{name} staat vast. Laat los</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
</context>
<context>
    <name>RolesSection</name>
    <message>
        <source>Roles</source>
        <translation>Beurten</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Om de beurt</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>Altijd dezelfde</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Kies iemand</translation>
    </message>
    <message>
        <source>Who always leads</source>
        <translation>Wie altijd leidt</translation>
    </message>
    <message>
        <source>Chosen at the meeting</source>
        <translation>Ter plekke gekozen</translation>
    </message>
    <message>
        <source>Cases per meeting</source>
        <translation>Casussen per bijeenkomst</translation>
    </message>
    <message>
        <source>Somebody stands by with a case</source>
        <translation>Iemand houdt een casus achter de hand</translation>
    </message>
    <message>
        <source>Work in small groups</source>
        <translation>In groepjes werken</translation>
    </message>
    <message>
        <source>At least in a group</source>
        <translation>Minstens per groepje</translation>
    </message>
    <message>
        <source>At most in a group</source>
        <translation>Hoogstens per groepje</translation>
    </message>
    <message>
        <source>not in this circle</source>
        <translation>niet in deze kring</translation>
    </message>
    <message>
        <source>the organiser</source>
        <translation>de organisator</translation>
    </message>
    <message>
        <source>Search, or type the name of somebody from outside</source>
        <translation>Zoek, of typ de naam van iemand van buiten</translation>
    </message>
    <message>
        <source>“{text}”, from outside</source>
        <translation>“{text}”, van buiten</translation>
    </message>
</context>
<context>
    <name>RoomBlocks</name>
    <message>
        <source>Out of use at times…</source>
        <translation>Soms niet te gebruiken…</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Niet te gebruiken</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Voeg toe</translation>
    </message>
    <message>
        <source>Tuesday 13:00-15:00, or 12-1-2027 t/m 16-1-2027</source>
        <translation>dinsdag 13:00-15:00, of 12-1-2027 t/m 16-1-2027</translation>
    </message>
</context>
<context>
    <name>RoomLine</name>
    <message>
        <source>Room</source>
        <translation>Ruimte</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Room for how many people</source>
        <translation>Hoeveel mensen er passen</translation>
    </message>
</context>
<context>
    <name>RoomSession</name>
    <message>
        <source>One more card</source>
        <translation>Nog een kaart</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Begin opnieuw</translation>
    </message>
</context>
<context>
    <name>RoomView</name>
    <message>
        <source>Conversation cards</source>
        <translation>Gesprekskaarten</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Volgende kaart</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Stop (Esc)</translation>
    </message>
    <message>
        <source>Other screen</source>
        <translation>Ander scherm</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>Together mode</source>
        <translation>Samenzitmodus</translation>
    </message>
    <message>
        <source>The screen is blank</source>
        <translation>Het scherm is leeg</translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message>
        <source>Where should the drafts go?</source>
        <translation>Waar moeten de concepten komen?</translation>
    </message>
    <message>
        <source>Where should the calendar files go?</source>
        <translation>Waar moeten de agendabestanden komen?</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>uitnodigingen</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-bestanden (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n file(s) are saved; nothing is marked as sent.</source>
        <translation>
            <numerusform>Gestopt. Eén bestand is bewaard; niets is gemarkeerd als verstuurd.</numerusform>
            <numerusform>Gestopt. %n bestanden zijn bewaard; niets is gemarkeerd als verstuurd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as sent.</source>
        <translation>Gemarkeerd als verstuurd.</translation>
    </message>
</context>
<context>
    <name>RoundForm</name>
    <message>
        <source>Name of the round</source>
        <translation>Naam van de ronde</translation>
    </message>
    <message>
        <source>Choose who takes part</source>
        <translation>Kies wie meedoet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>How visits are made</source>
        <translation>Hoe er gekeken wordt</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minuten</translation>
    </message>
    <message>
        <source>Longer than an hour: somebody stands in all that time.</source>
        <translation>Langer dan een uur: zo lang moet er iemand vervangen.</translation>
    </message>
    <message>
        <source>Earliest time</source>
        <translation>Vroegste tijd</translation>
    </message>
    <message>
        <source>Latest time</source>
        <translation>Laatste tijd</translation>
    </message>
    <message>
        <source>Reading aloud, for instance</source>
        <translation>Bijvoorbeeld voorlezen</translation>
    </message>
    <message>
        <source>Preferably at another location</source>
        <translation>Liefst op een andere locatie</translation>
    </message>
    <message>
        <source>Preferably another kind of work</source>
        <translation>Liefst ander soort werk</translation>
    </message>
    <message>
        <source>Never at the own location</source>
        <translation>Nooit op de eigen locatie</translation>
    </message>
    <message>
        <source>Never within the own circle</source>
        <translation>Nooit binnen de eigen kring</translation>
    </message>
    <message>
        <source>Somebody takes over the visitor&apos;s group</source>
        <translation>Iemand vervangt in de groep van wie kijkt</translation>
    </message>
    <message>
        <source>Also plan again what has a day already</source>
        <translation>Ook opnieuw plannen wat al een dag heeft</translation>
    </message>
    <message>
        <source>More agreements</source>
        <translation>Meer afspraken</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Tussen</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Waar kijk je naar?</translation>
    </message>
    <message>
        <source>How long a visit takes</source>
        <translation>Hoe lang een bezoek duurt</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>De laatste dag ligt voor de eerste.</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>Put in the calendar</source>
        <translation>Zet in de kalender</translation>
    </message>
    <message>
        <source>Make a round</source>
        <translation>Maak een ronde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Neem op</translation>
    </message>
    <message>
        <source>Plan the rest of {round}</source>
        <translation>Plan de rest van {round}</translation>
    </message>
    <message>
        <source>Two people are the least for a round.</source>
        <translation>Voor een ronde zijn minstens twee mensen nodig.</translation>
    </message>
    <message>
        <source>There is no round yet.</source>
        <translation>Er is nog geen ronde.</translation>
    </message>
    <message>
        <source>Choose at least two people.</source>
        <translation>Kies ten minste twee mensen.</translation>
    </message>
    <message>
        <source>Give the round a name first.</source>
        <translation>Geef de ronde eerst een naam.</translation>
    </message>
    <message>
        <source>There is nothing left to plan.</source>
        <translation>Er is niets meer te plannen.</translation>
    </message>
    <message>
        <source>Nobody can visit anybody like this.</source>
        <translation>Zo kan niemand bij iemand kijken.</translation>
    </message>
    <message numerus="yes">
        <source>{round} is in the calendar: %n visit(s).</source>
        <translation>
            <numerusform>{round} staat in de kalender: %n bezoek.</numerusform>
            <numerusform>{round} staat in de kalender: %n bezoeken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundPapers</name>
    <message>
        <source>Round at a glance</source>
        <translation>Rondeoverzicht</translation>
    </message>
    <message>
        <source>Visit cards</source>
        <translation>Bezoekkaarten</translation>
    </message>
    <message>
        <source>Save visits as a list…</source>
        <translation>Bewaar bezoeken als lijst…</translation>
    </message>
    <message>
        <source>Save rounds as a list…</source>
        <translation>Bewaar rondes als lijst…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save the visits</source>
        <translation>Bewaar de bezoeken</translation>
    </message>
    <message>
        <source>Peer visits</source>
        <translation>Keukenbezoeken</translation>
    </message>
    <message>
        <source>Save the rounds</source>
        <translation>Bewaar de rondes</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondes</translation>
    </message>
    <message>
        <source>Make a round first: there is nothing to print or save yet.</source>
        <translation>Maak eerst een ronde: er is nog niets om af te drukken of te bewaren.</translation>
    </message>
</context>
<context>
    <name>RoundPeople</name>
    <message>
        <source>Search people or a location</source>
        <translation>Zoek mensen of een locatie</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Wie doet mee</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Does not take part</source>
        <translation>Doet niet mee</translation>
    </message>
</context>
<context>
    <name>RoundPreview</name>
    <message>
        <source>Add people</source>
        <translation>Mensen toevoegen</translation>
    </message>
    <message>
        <source>Looking for the best round</source>
        <translation>De beste ronde zoeken</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Toon als</translation>
    </message>
    <message>
        <source>Visits in this round</source>
        <translation>Bezoeken in deze ronde</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Kijkt</translation>
    </message>
    <message>
        <source>Is visited</source>
        <translation>Bij</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Vervanging</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Looking for a round…</source>
        <translation>Een ronde zoeken…</translation>
    </message>
    <message numerus="yes">
        <source>Show more: %n left</source>
        <translation>
            <numerusform>Toon meer: nog %n</numerusform>
            <numerusform>Toon meer: nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>nog geen dag</translation>
    </message>
</context>
<context>
    <name>RoundResult</name>
    <message numerus="yes">
        <source>%n mail(s) sent.</source>
        <translation>
            <numerusform>%n mail verstuurd.</numerusform>
            <numerusform>%n mails verstuurd.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} got nothing: {email} was refused ({reason}).</source>
        <translation>{name} heeft niets gekregen: {email} is geweigerd ({reason}).</translation>
    </message>
    <message numerus="yes">
        <source>%n more address(es) were refused.</source>
        <translation>
            <numerusform>Nog %n adres is geweigerd.</numerusform>
            <numerusform>Nog %n adressen zijn geweigerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) did not leave.</source>
        <translation>
            <numerusform>%n mail is niet weggegaan.</numerusform>
            <numerusform>%n mails zijn niet weggegaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) in the calendar on the server.</source>
        <translation>
            <numerusform>Eén afspraak staat in de agenda op de server.</numerusform>
            <numerusform>%n afspraken staan in de agenda op de server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) not in the calendar on the server yet.</source>
        <translation>
            <numerusform>Eén afspraak staat nog niet in de agenda op de server.</numerusform>
            <numerusform>%n afspraken staan nog niet in de agenda op de server.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer het opnieuw</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Verbeter het adres</translation>
    </message>
    <message>
        <source>{names}: changed by somebody on the server. Left as it is there.</source>
        <translation>{names}: op de server veranderd door iemand anders. Daar gelaten zoals het is.</translation>
    </message>
    <message>
        <source>Replace it by ours</source>
        <translation>Vervang door die van ons</translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message>
        <source>Round autumn {year}</source>
        <translation>Ronde najaar {year}</translation>
    </message>
    <message>
        <source>Second round autumn {year}</source>
        <translation>Tweede ronde najaar {year}</translation>
    </message>
    <message>
        <source>Third round autumn {year}</source>
        <translation>Derde ronde najaar {year}</translation>
    </message>
    <message>
        <source>Round spring {year}</source>
        <translation>Ronde voorjaar {year}</translation>
    </message>
    <message>
        <source>Second round spring {year}</source>
        <translation>Tweede ronde voorjaar {year}</translation>
    </message>
    <message>
        <source>Third round spring {year}</source>
        <translation>Derde ronde voorjaar {year}</translation>
    </message>
    <message>
        <source>Choose who takes part</source>
        <translation>Kies wie meedoet</translation>
    </message>
    <message numerus="yes">
        <source>%n people take part</source>
        <translation>
            <numerusform>%n mens doet mee</numerusform>
            <numerusform>%n mensen doen mee</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} does not take part yet.</source>
        <translation>{name} doet nog niet mee.</translation>
    </message>
    <message numerus="yes">
        <source>%n people do not take part yet.</source>
        <translation>
            <numerusform>%n persoon doet nog niet mee.</numerusform>
            <numerusform>%n mensen doen nog niet mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>break until {day} included</source>
        <translation>pauze tot en met {day}</translation>
    </message>
    <message>
        <source>missed a round</source>
        <translation>sloeg een ronde over</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>van buiten</translation>
    </message>
    <message>
        <source>Visits and is visited</source>
        <translation>Kijkt en ontvangt</translation>
    </message>
    <message>
        <source>Only visits</source>
        <translation>Kijkt alleen</translation>
    </message>
    <message>
        <source>Is only visited</source>
        <translation>Ontvangt alleen</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>aangevinkt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>niet aangevinkt</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n bezoek</numerusform>
            <numerusform>%n bezoeken</numerusform>
        </translation>
    </message>
    <message>
        <source>, all with a day and time.</source>
        <translation>, alle met dag en tijd.</translation>
    </message>
    <message>
        <source>, with a day and time.</source>
        <translation>, met dag en tijd.</translation>
    </message>
    <message>
        <source>, still without a day.</source>
        <translation>, nog zonder dag.</translation>
    </message>
    <message numerus="yes">
        <source>, %n still without a day.</source>
        <translation>
            <numerusform>, waarvan %n nog zonder dag.</numerusform>
            <numerusform>, waarvan %n nog zonder dag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody visits somebody again before all others were seen.</source>
        <translation>Niemand kijkt weer bij iemand voordat alle anderen zijn gezien.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) to somebody who was seen before, while others were not.</source>
        <translation>
            <numerusform>%n bezoek bij iemand die al is gezien, terwijl anderen dat nog niet zijn.</numerusform>
            <numerusform>%n bezoeken bij iemand die al is gezien, terwijl anderen dat nog niet zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some missed %n visit(s) more than others.</source>
        <translation>
            <numerusform>Sommigen misten %n bezoek meer dan anderen.</numerusform>
            <numerusform>Sommigen misten %n bezoeken meer dan anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some were not visited %n time(s) more than others.</source>
        <translation>
            <numerusform>Bij sommigen kwam %n keer vaker niemand kijken dan bij anderen.</numerusform>
            <numerusform>Bij sommigen kwam %n keer vaker niemand kijken dan bij anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be more even.</source>
        <translation>Gelijker kan niet.</translation>
    </message>
    <message numerus="yes">
        <source>At best that would be %n.</source>
        <translation>
            <numerusform>Op zijn best is dat %n.</numerusform>
            <numerusform>Op zijn best is dat %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) go to {host} in this round.</source>
        <translation>
            <numerusform>%n collega kijkt in deze ronde bij {host}.</numerusform>
            <numerusform>%n collega’s kijken in deze ronde bij {host}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{person} can visit nobody in this round, and comes first next time.</source>
        <translation>{person} kan in deze ronde bij niemand kijken en komt volgende keer als eerste.</translation>
    </message>
    <message>
        <source>Nobody visits {person} in this round.</source>
        <translation>Niemand kijkt in deze ronde bij {person}.</translation>
    </message>
    <message>
        <source>{person} was visited as often this school year as was agreed.</source>
        <translation>Bij {person} is dit schooljaar al zo vaak gekeken als is afgesproken.</translation>
    </message>
    <message>
        <source>{person} and {host} never work at the same time in this round.</source>
        <translation>{person} en {host} werken in deze ronde nooit tegelijk.</translation>
    </message>
    <message>
        <source>Nobody can stand in for {person} when {host} is there.</source>
        <translation>Niemand kan {person} vervangen als {host} er is.</translation>
    </message>
    <message>
        <source>{person} takes a break.</source>
        <translation>{person} neemt pauze.</translation>
    </message>
    <message>
        <source>{person} is away all this time.</source>
        <translation>{person} is er al die tijd niet.</translation>
    </message>
    <message>
        <source>{person} visits {host} again, although others were not seen yet.</source>
        <translation>{person} kijkt weer bij {host}, terwijl anderen nog niet zijn gezien.</translation>
    </message>
    <message>
        <source>On {moment}</source>
        <translation>Op {moment}</translation>
    </message>
    <message>
        <source>Without cover</source>
        <translation>Zonder vervanging</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Per video</translation>
    </message>
    <message>
        <source>To {host}</source>
        <translation>Bij {host}</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>Andere collega</translation>
    </message>
    <message>
        <source>Let the round last until {day}</source>
        <translation>Laat de ronde duren tot {day}</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Volgende ronde</translation>
    </message>
</context>
<context>
    <name>SavingBar</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Saving calendar files…</source>
        <translation>Agendabestanden bewaren…</translation>
    </message>
    <message>
        <source>Saving drafts…</source>
        <translation>Concepten bewaren…</translation>
    </message>
    <message>
        <source>Sending mail…</source>
        <translation>Mail versturen…</translation>
    </message>
    <message>
        <source>Putting the appointments on the server…</source>
        <translation>Afspraken op de server zetten…</translation>
    </message>
    <message>
        <source>{done} of {total} appointments on the server</source>
        <translation>{done} van {total} afspraken op de server</translation>
    </message>
    <message>
        <source>{done} of {total} files saved</source>
        <translation>{done} van de {total} bestanden bewaard</translation>
    </message>
    <message>
        <source>{done} of {total} drafts saved</source>
        <translation>{done} van {total} concepten bewaard</translation>
    </message>
    <message>
        <source>{done} of {total} mails sent</source>
        <translation>{done} van {total} mails verstuurd</translation>
    </message>
</context>
<context>
    <name>SchoolBreaks</name>
    <message>
        <source>Get school holidays from a file…</source>
        <translation>Haal schoolvakanties uit een bestand…</translation>
    </message>
    <message>
        <source>Save the list of a school year from rijksoverheid.nl as JSON and choose that file.</source>
        <translation>Bewaar de lijst van een schooljaar van rijksoverheid.nl als JSON en kies dat bestand.</translation>
    </message>
    <message>
        <source>School holidays</source>
        <translation>Schoolvakanties</translation>
    </message>
    <message>
        <source>The school holidays until {day} are built in. Add later ones here.</source>
        <translation>De schoolvakanties tot en met {day} zijn al bekend. Latere kun je hier toevoegen.</translation>
    </message>
    <message>
        <source>Autumn holiday</source>
        <translation>Herfstvakantie</translation>
    </message>
    <message>
        <source>Christmas holiday</source>
        <translation>Kerstvakantie</translation>
    </message>
    <message>
        <source>Spring holiday</source>
        <translation>Voorjaarsvakantie</translation>
    </message>
    <message>
        <source>May holiday</source>
        <translation>Meivakantie</translation>
    </message>
    <message>
        <source>Summer holiday</source>
        <translation>Zomervakantie</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>School holiday</source>
        <translation>Schoolvakantie</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Add this school holiday</source>
        <translation>Voeg deze schoolvakantie toe</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Screen {number}, where Leerkring is</source>
        <translation>Scherm {number}, waar Leerkring staat</translation>
    </message>
    <message>
        <source>Screen {number}</source>
        <translation>Scherm {number}</translation>
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
    <name>SendingBlock</name>
    <message>
        <source>Sending</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>calendar files, which you pass on yourself</source>
        <translation>agendabestanden, die je zelf doorstuurt</translation>
    </message>
    <message>
        <source>drafts that open in your mail program</source>
        <translation>concepten die in je mailprogramma opengaan</translation>
    </message>
    <message>
        <source>mail that Leerkring sends</source>
        <translation>mail die Leerkring verstuurt</translation>
    </message>
    <message>
        <source>a shared calendar on a server (CalDAV)</source>
        <translation>een gedeelde agenda op een server (CalDAV)</translation>
    </message>
    <message>
        <source>a file that calendars subscribe to</source>
        <translation>een bestand waarop agenda&apos;s zich abonneren</translation>
    </message>
    <message>
        <source>How do people get their invitations?</source>
        <translation>Hoe krijgen mensen hun uitnodiging?</translation>
    </message>
    <message>
        <source>With a person you can choose otherwise. Nothing leaves unseen.</source>
        <translation>Per persoon kun je anders kiezen. Er gaat niets ongezien weg.</translation>
    </message>
    <message>
        <source>A draft for each person, instead of for each meeting</source>
        <translation>Een concept per persoon, in plaats van per bijeenkomst</translation>
    </message>
    <message>
        <source>All files in one zip</source>
        <translation>Alle bestanden in één zip</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>mostly your e-mail address</source>
        <translation>meestal je e-mailadres</translation>
    </message>
    <message>
        <source>STARTTLS (usual)</source>
        <translation>STARTTLS (gebruikelijk)</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>none (only inside your network)</source>
        <translation>geen (alleen binnen je netwerk)</translation>
    </message>
    <message>
        <source>Privacy of the connection</source>
        <translation>Beveiliging van de verbinding</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Try the mail server</source>
        <translation>Probeer de mailserver</translation>
    </message>
    <message>
        <source>Ask your administrator for these. The password is asked when it is needed and kept by your computer, never in this file.</source>
        <translation>Vraag dit aan je beheerder. Het wachtwoord wordt gevraagd als het nodig is en bewaard door je computer, nooit in dit bestand.</translation>
    </message>
    <message>
        <source>Address of the calendar on the server</source>
        <translation>Adres van de agenda op de server</translation>
    </message>
    <message>
        <source>What was sent before you put there in Send.</source>
        <translation>Wat al verstuurd was, zet je er bij Versturen op.</translation>
    </message>
    <message>
        <source>User name there</source>
        <translation>Gebruikersnaam daar</translation>
    </message>
    <message>
        <source>Try the calendar</source>
        <translation>Probeer de agenda</translation>
    </message>
    <message>
        <source>Folder for subscription files</source>
        <translation>Map voor abonnementsbestanden</translation>
    </message>
    <message>
        <source>Written again each time you confirm that something was sent.</source>
        <translation>Wordt opnieuw geschreven als je bevestigt dat iets verstuurd is.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Also keep up to date</source>
        <translation>Houd ook bij</translation>
    </message>
    <message>
        <source>Write a name like smtp.organisatie.nl, without spaces or slashes.</source>
        <translation>Schrijf een naam als smtp.organisatie.nl, zonder spaties of schuine strepen.</translation>
    </message>
    <message>
        <source>Write an address that begins with https://.</source>
        <translation>Schrijf een adres dat begint met https://.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or choose it.</source>
        <translation>Schrijf het hele pad van de map, of kies de map.</translation>
    </message>
    <message>
        <source>Remind who brings a case</source>
        <translation>Herinner wie een casus inbrengt</translation>
    </message>
    <message>
        <source>Remind who leads</source>
        <translation>Herinner wie begeleidt</translation>
    </message>
    <message>
        <source>And once more</source>
        <translation>En nog een keer</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>dagen vooraf</translation>
    </message>
    <message>
        <source>day before</source>
        <translation>dag vooraf</translation>
    </message>
    <message>
        <source>not</source>
        <translation>niet</translation>
    </message>
</context>
<context>
    <name>SendingCard</name>
    <message>
        <source>Invitations and own calendar</source>
        <translation>Uitnodigingen en eigen agenda</translation>
    </message>
    <message>
        <source>Gets invitations by</source>
        <translation>Krijgt uitnodigingen via</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Wat is er verstuurd</translation>
    </message>
    <message>
        <source>Add a calendar file…</source>
        <translation>Voeg een agendabestand toe…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Een map…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Lees opnieuw</translation>
    </message>
    <message>
        <source>Busy according to</source>
        <translation>Bezet volgens</translation>
    </message>
    <message>
        <source>Only the times are read, never what they are for.</source>
        <translation>Alleen de tijden worden gelezen, nooit waarvoor ze zijn.</translation>
    </message>
    <message>
        <source>as usual ({channel})</source>
        <translation>zoals gewoonlijk ({channel})</translation>
    </message>
    <message>
        <source>No calendar is read.</source>
        <translation>Er wordt geen agenda gelezen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijder</translation>
    </message>
    <message>
        <source>Stop reading {file}</source>
        <translation>Stop met lezen van {file}</translation>
    </message>
    <message>
        <source>Read on {moment}.</source>
        <translation>Gelezen op {moment}.</translation>
    </message>
    <message>
        <source>Not everything in this folder can be read. Is it still there?</source>
        <translation>Niet alles in deze map is te lezen. Staat de map er nog?</translation>
    </message>
    <message>
        <source>What could be read counts.</source>
        <translation>Wat te lezen was, telt mee.</translation>
    </message>
    <message>
        <source>Too large to read.</source>
        <translation>Te groot om te lezen.</translation>
    </message>
    <message>
        <source>There is no calendar in it.</source>
        <translation>Er staat geen agenda in.</translation>
    </message>
    <message>
        <source>There is far too much in it.</source>
        <translation>Er staat veel te veel in.</translation>
    </message>
    <message>
        <source>Cannot be read. Is the file still there?</source>
        <translation>Niet te lezen. Staat het bestand er nog?</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in the coming years.</source>
        <translation>
            <numerusform>%n moment in de komende jaren.</numerusform>
            <numerusform>%n momenten in de komende jaren.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read before still counts.</source>
        <translation>Wat er eerder gelezen is, telt nog mee.</translation>
    </message>
    <message>
        <source>calendar files</source>
        <translation>agendabestanden</translation>
    </message>
    <message>
        <source>mail drafts</source>
        <translation>e-mailconcepten</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>mail</translation>
    </message>
    <message>
        <source>calendar on the server</source>
        <translation>agenda op de server</translation>
    </message>
    <message>
        <source>subscription file</source>
        <translation>abonnementsbestand</translation>
    </message>
</context>
<context>
    <name>SentSince</name>
    <message>
        <source>Look at it</source>
        <translation>Bekijk</translation>
    </message>
    <message numerus="yes">
        <source>Something was sent about %n meeting(s) after this backup was made. Send lists what people must get again.</source>
        <translation>
            <numerusform>Over %n bijeenkomst is na deze reservekopie nog iets verstuurd. Bij Versturen staat wat mensen opnieuw moeten krijgen.</numerusform>
            <numerusform>Over %n bijeenkomsten is na deze reservekopie nog iets verstuurd. Bij Versturen staat wat mensen opnieuw moeten krijgen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Works here</source>
        <translation>In dienst</translation>
    </message>
    <message>
        <source>Make it {day}</source>
        <translation>Maak er {day} van</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>SessionLine</name>
    <message>
        <source>Went well: {text}</source>
        <translation>Ging goed: {text}</translation>
    </message>
    <message>
        <source>Next step: {text}</source>
        <translation>Volgende stap: {text}</translation>
    </message>
    <message>
        <source>Note how it went</source>
        <translation>Noteer hoe het ging</translation>
    </message>
    <message>
        <source>It did not take place after all</source>
        <translation>Ging toch niet door</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Ging door</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verplaats…</translation>
    </message>
    <message>
        <source>It goes on after all</source>
        <translation>Gaat toch door</translation>
    </message>
    <message>
        <source>It does not go on</source>
        <translation>Gaat niet door</translation>
    </message>
    <message>
        <source>May move again</source>
        <translation>Mag weer verschuiven</translation>
    </message>
    <message>
        <source>Fix this moment</source>
        <translation>Zet dit moment vast</translation>
    </message>
    <message>
        <source>held</source>
        <translation>geweest</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>still to note</source>
        <translation>nog te noteren</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>vast</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaats</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Wijzig notitie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noteer</translation>
    </message>
    <message>
        <source>More about {day}</source>
        <translation>Meer over {day}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Folder for subscription files</source>
        <translation>Map voor abonnementsbestanden</translation>
    </message>
    <message>
        <source>The saved list of school holidays</source>
        <translation>De bewaarde lijst met schoolvakanties</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-bestanden (*.json)</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Er is een reservekopie gemaakt.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Een kopie bewaren</translation>
    </message>
    <message>
        <source>Leerkring files (*.leerkring)</source>
        <translation>Leerkring-bestanden (*.leerkring)</translation>
    </message>
    <message>
        <source>A copy is in {file}.</source>
        <translation>Er staat een kopie in {file}.</translation>
    </message>
    <message>
        <source>It is again as it was on {moment}. How it was just now is kept too.</source>
        <translation>Alles is weer zoals op {moment}. Hoe het net was, is ook bewaard.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Remove this circle</source>
        <translation>Verwijder deze kring</translation>
    </message>
    <message>
        <source>Its meetings go with it. Whoever was invited still gets a cancellation.</source>
        <translation>De bijeenkomsten gaan mee. Wie al uitgenodigd is, krijgt nog een afzegging.</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>Back to the defaults</source>
        <translation>Herstel standaard</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijder</translation>
    </message>
    <message>
        <source>day month year</source>
        <translation>dag maand jaar</translation>
    </message>
    <message>
        <source>Make it {day}</source>
        <translation>Maak er {day} van</translation>
    </message>
    <message>
        <source>Fill in a day, for example 24-12-2026.</source>
        <translation>Vul een dag in, bijvoorbeeld 24-12-2026.</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Noord</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Midden</translation>
    </message>
    <message>
        <source>South</source>
        <translation>Zuid</translation>
    </message>
    <message>
        <source>no meetings then (school)</source>
        <translation>geen bijeenkomsten (school)</translation>
    </message>
    <message>
        <source>only a warning (childcare)</source>
        <translation>alleen een waarschuwing (kinderopvang)</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>study day</source>
        <translation>studiedag</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Schooljaar</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>Kalenderjaar</translation>
    </message>
    <message>
        <source>every {weekday}</source>
        <translation>elke {weekday}</translation>
    </message>
    <message>
        <source>{first} until {last}</source>
        <translation>{first} t/m {last}</translation>
    </message>
    <message>
        <source>region {name}</source>
        <translation>regio {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n ruimte</numerusform>
            <numerusform>%n ruimtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groep</numerusform>
            <numerusform>%n groepen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} until {last} included</source>
        <translation>{first} tot en met {last}</translation>
    </message>
    <message>
        <source>all locations</source>
        <translation>alle locaties</translation>
    </message>
    <message>
        <source>Unless you switch it, {names} is a day off in some years only.</source>
        <translation>{names}: alleen in sommige jaren vrij, tenzij je het zelf aan- of uitzet.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Toon alle %n</numerusform>
            <numerusform>Toon alle %n</numerusform>
        </translation>
    </message>
    <message>
        <source>These school holidays were known already.</source>
        <translation>Deze schoolvakanties stonden er al.</translation>
    </message>
    <message numerus="yes">
        <source>%n imported school holiday(s)</source>
        <translation>
            <numerusform>%n overgenomen schoolvakantie</numerusform>
            <numerusform>%n overgenomen schoolvakanties</numerusform>
        </translation>
    </message>
    <message>
        <source>you and your organisation</source>
        <translation>gegevens van jou en je organisatie</translation>
    </message>
    <message>
        <source>how years are counted</source>
        <translation>schooljaar of kalenderjaar</translation>
    </message>
    <message>
        <source>usual rhythm</source>
        <translation>ander standaardritme</translation>
    </message>
    <message>
        <source>usual duration</source>
        <translation>andere standaardduur</translation>
    </message>
    <message>
        <source>when the agenda is sent</source>
        <translation>ander moment voor de agenda</translation>
    </message>
    <message>
        <source>travel time</source>
        <translation>reistijd</translation>
    </message>
    <message>
        <source>what weighs most</source>
        <translation>wat het zwaarst weegt</translation>
    </message>
    <message>
        <source>texts of cases</source>
        <translation>casusteksten</translation>
    </message>
    <message>
        <source>old agreements</source>
        <translation>oude afspraken</translation>
    </message>
    <message>
        <source>public holidays</source>
        <translation>andere feestdagen</translation>
    </message>
    <message>
        <source>words for roles</source>
        <translation>andere woorden voor rollen</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>andere instellingen</translation>
    </message>
    <message>
        <source>new: {name}</source>
        <translation>nieuw: {name}</translation>
    </message>
    <message>
        <source>change of {name}</source>
        <translation>wijziging van {name}</translation>
    </message>
    <message>
        <source>{name} out of use</source>
        <translation>{name} niet te gebruiken</translation>
    </message>
    <message>
        <source>{name} in use again</source>
        <translation>{name} weer te gebruiken</translation>
    </message>
    <message>
        <source>removal of {name}</source>
        <translation>verwijderen van {name}</translation>
    </message>
    <message>
        <source>{name} is a day off</source>
        <translation>{name} is vrij</translation>
    </message>
    <message>
        <source>{name} is no day off</source>
        <translation>{name} is niet vrij</translation>
    </message>
    <message numerus="yes">
        <source>%n school holiday(s) imported.</source>
        <translation>
            <numerusform>Eén schoolvakantie overgenomen.</numerusform>
            <numerusform>%n schoolvakanties overgenomen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharedFolder</name>
    <message numerus="yes">
        <source>%n subscription file(s) are in the folder.</source>
        <translation>
            <numerusform>%n abonnementsbestand staat in de map.</numerusform>
            <numerusform>%n abonnementsbestanden staan in de map.</numerusform>
        </translation>
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
    <name>SitTogether</name>
    <message>
        <source>Together mode</source>
        <translation>Samenzitmodus</translation>
    </message>
</context>
<context>
    <name>SittingPage</name>
    <message>
        <source>No programme yet</source>
        <translation>Nog geen programma</translation>
    </message>
    <message>
        <source>Choose a work form; its steps then come here one by one.</source>
        <translation>Kies een werkvorm. De stappen komen dan hier, één voor één.</translation>
    </message>
    <message>
        <source>Choose a work form</source>
        <translation>Kies een werkvorm</translation>
    </message>
    <message>
        <source>This meeting does not exist any more.</source>
        <translation>Deze bijeenkomst bestaat niet meer.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Naar Vandaag</translation>
    </message>
    <message>
        <source>Together mode</source>
        <translation>Samenzitmodus</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
</context>
<context>
    <name>SittingWords</name>
    <message>
        <source>Over time {time}</source>
        <translation>Over tijd {time}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Nearly time</source>
        <translation>Bijna tijd</translation>
    </message>
    <message>
        <source>All steps done</source>
        <translation>Alle stappen gedaan</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Stap {number} van {count}</translation>
    </message>
    <message>
        <source>done at {time}</source>
        <translation>klaar om {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to spare, added to {step}</source>
        <translation>
            <numerusform>%n minuut over, bij {step} opgeteld</numerusform>
            <numerusform>%n minuten over, bij {step} opgeteld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We are %n minute(s) further.</source>
        <translation>
            <numerusform>We zijn %n minuut verder.</numerusform>
            <numerusform>We zijn %n minuten verder.</numerusform>
        </translation>
    </message>
    <message>
        <source>All steps were done.</source>
        <translation>Alle stappen waren gedaan.</translation>
    </message>
    <message>
        <source>We go on at step {number}.</source>
        <translation>We gaan verder bij stap {number}.</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>Naar de bijeenkomst</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Volgende: {step}</translation>
    </message>
    <message>
        <source>{name} begins. Then {names}.</source>
        <translation>{name} begint. Daarna {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {step}, {length}</source>
        <translation>{place}: {step}, {length}</translation>
    </message>
    <message>
        <source>Nearly time, one minute left</source>
        <translation>Bijna tijd, nog één minuut</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Over tijd</translation>
    </message>
</context>
<context>
    <name>SkipLine</name>
    <message>
        <source>Why not?</source>
        <translation>Waarom niet?</translation>
    </message>
    <message>
        <source>Ill that week</source>
        <translation>Ziek die week</translation>
    </message>
</context>
<context>
    <name>SpeakingOrder</name>
    <message>
        <source>Show who begins</source>
        <translation>Toon wie begint</translation>
    </message>
    <message>
        <source>Let the next one begin</source>
        <translation>Laat de volgende beginnen</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Wie is er</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>That was it</source>
        <translation>Dat was het</translation>
    </message>
    <message>
        <source>You went through the whole programme. Now note who was there.</source>
        <translation>Je bent door het hele programma heen. Vul nu in wie er waren.</translation>
    </message>
    <message>
        <source>Tip: {tip}</source>
        <translation>Tip: {tip}</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>What is said in the room</source>
        <translation>Wat er gezegd wordt</translation>
    </message>
    <message>
        <source>Tip for who leads</source>
        <translation>Tip voor wie leidt</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Voeg een stap toe</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Verwijder deze stap</translation>
    </message>
    <message>
        <source>A work form has at least one step</source>
        <translation>Een werkvorm heeft ten minste één stap</translation>
    </message>
    <message numerus="yes">
        <source>A work form has at most %n step(s)</source>
        <translation>
            <numerusform>Een werkvorm heeft hoogstens %n stap</numerusform>
            <numerusform>Een werkvorm heeft hoogstens %n stappen</numerusform>
        </translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nieuwe stap</translation>
    </message>
    <message>
        <source>Drag a step to its place, or press Alt+↑ or Alt+↓.</source>
        <translation>Sleep een stap naar zijn plaats, of druk op Alt+↑ of Alt+↓.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Duurt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>The source gives these minutes</source>
        <translation>De bron noemt deze tijd</translation>
    </message>
    <message>
        <source>In silence</source>
        <translation>In stilte</translation>
    </message>
    <message>
        <source>What you say to the group</source>
        <translation>Wat je tegen de groep zegt</translation>
    </message>
    <message>
        <source>Tip for who leads</source>
        <translation>Tip voor wie leidt</translation>
    </message>
</context>
<context>
    <name>TagWords</name>
    <message>
        <source>“{tag}” worked on</source>
        <translation>werken aan “{tag}”</translation>
    </message>
    <message>
        <source>“{tag}” not worked on after all</source>
        <translation>toch niet werken aan “{tag}”</translation>
    </message>
</context>
<context>
    <name>TagsPart</name>
    <message>
        <source>Add…</source>
        <translation>Voeg toe…</translation>
    </message>
    <message>
        <source>Add a competence or theme</source>
        <translation>Voeg een bekwaamheid of thema toe</translation>
    </message>
    <message>
        <source>What do you work on here? You find it back in the report of the year.</source>
        <translation>Waaraan werk je hier? Je vindt het terug in het rapport van het jaar.</translation>
    </message>
    <message>
        <source>Competences and themes</source>
        <translation>Bekwaamheden en thema’s</translation>
    </message>
    <message>
        <source>Competence or theme</source>
        <translation>Bekwaamheid of thema</translation>
    </message>
    <message>
        <source>Search, or type a theme: no names</source>
        <translation>Zoek, of typ een thema: geen namen</translation>
    </message>
    <message>
        <source>“{text}” as a theme</source>
        <translation>“{text}” als thema</translation>
    </message>
    <message>
        <source>own theme</source>
        <translation>eigen thema</translation>
    </message>
    <message>
        <source>Remove {tag}</source>
        <translation>Haal {tag} weg</translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message>
        <source>Preferably from the same location</source>
        <translation>Liefst van dezelfde locatie</translation>
    </message>
    <message>
        <source>Counts as coaching</source>
        <translation>Telt als coaching</translation>
    </message>
    <message>
        <source>Who gets coaching</source>
        <translation>Wie krijgt coaching</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Mensen toevoegen</translation>
    </message>
    <message>
        <source>Co-coaches</source>
        <translation>Co-coaches</translation>
    </message>
    <message>
        <source>Choose who can be a co-coach</source>
        <translation>Kies wie co-coach kan zijn</translation>
    </message>
    <message>
        <source>Most duos of {name}</source>
        <translation>Meeste duo&apos;s van {name}</translation>
    </message>
    <message>
        <source>The number is how many duos somebody has at one time, at most.</source>
        <translation>Het getal is hoeveel duo&apos;s iemand tegelijk kan hebben.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>De laatste dag is voor de eerste.</translation>
    </message>
    <message>
        <source>Choose at least one person who gets coaching.</source>
        <translation>Kies minstens één medewerker die coaching krijgt.</translation>
    </message>
    <message>
        <source>Choose at least one co-coach.</source>
        <translation>Kies minstens één co-coach.</translation>
    </message>
    <message>
        <source>There is nobody to coach. Add people first.</source>
        <translation>Er is niemand om te coachen. Voeg eerst mensen toe.</translation>
    </message>
    <message>
        <source>Nobody is marked as co-coach. Tick “can be a co-coach” with a person.</source>
        <translation>Nog niemand is co-coach. Vink bij iemand ‘kan co-coach zijn’ aan.</translation>
    </message>
    <message>
        <source>has a duo already</source>
        <translation>heeft al een duo</translation>
    </message>
    <message>
        <source>not yet this school year</source>
        <translation>nog niet dit schooljaar</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>laatst op {day}</translation>
    </message>
    <message>
        <source>no duo yet</source>
        <translation>nog geen duo</translation>
    </message>
    <message numerus="yes">
        <source>%n duo(s) then</source>
        <translation>
            <numerusform>dan %n duo</numerusform>
            <numerusform>dan %n duo&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot en met {day}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Number of times</source>
        <translation>Aantal keer</translation>
    </message>
    <message>
        <source>Every … weeks</source>
        <translation>Elke … weken</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Niet voor</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>Klaar om</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
</context>
<context>
    <name>TermPage</name>
    <message>
        <source>Propose duos</source>
        <translation>Stel duo&apos;s voor</translation>
    </message>
    <message>
        <source>There is nobody yet</source>
        <translation>Er is nog niemand</translation>
    </message>
    <message>
        <source>As soon as there are people you can have duos proposed for a term.</source>
        <translation>Zodra er mensen zijn, kun je hier duo&apos;s laten voorstellen.</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Mensen toevoegen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Put on the board</source>
        <translation>Zet op het bord</translation>
    </message>
    <message numerus="yes">
        <source>%n duo(s) are on the board as a proposal.</source>
        <translation>
            <numerusform>%n duo staat als voorstel op het bord.</numerusform>
            <numerusform>%n duo&apos;s staan als voorstel op het bord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose wishes?</source>
        <translation>Wiens wensen?</translation>
    </message>
    <message>
        <source>Preferably with whom?</source>
        <translation>Liefst met wie?</translation>
    </message>
    <message>
        <source>Not with whom?</source>
        <translation>Liever niet met wie?</translation>
    </message>
    <message>
        <source>Looking for duos and moments…</source>
        <translation>Zoekt duo&apos;s en momenten…</translation>
    </message>
    <message>
        <source>Everybody gets a co-coach at a regular moment, shared fairly over the co-coaches. Nothing is stored yet: you see it first.</source>
        <translation>Iedereen krijgt een co-coach met een vast moment, eerlijk verdeeld. Er ligt nog niets vast: je ziet het eerst.</translation>
    </message>
    <message numerus="yes">
        <source>%n duo(s) ready. Untick what you leave out.</source>
        <translation>
            <numerusform>%n duo klaar. Haal het vinkje weg bij wat je weglaat.</numerusform>
            <numerusform>%n duo&apos;s klaar. Haal het vinkje weg bij wat je weglaat.</numerusform>
        </translation>
    </message>
    <message>
        <source>No duo is possible like this. Below is why, and what can be done.</source>
        <translation>Zo kan er geen duo. Hieronder staat waarom, en wat je kunt doen.</translation>
    </message>
</context>
<context>
    <name>TermResult</name>
    <message>
        <source>Proposed duos</source>
        <translation>Voorgestelde duo&apos;s</translation>
    </message>
    <message>
        <source>Without a co-coach</source>
        <translation>Zonder co-coach</translation>
    </message>
</context>
<context>
    <name>TextWords</name>
    <message>
        <source>Mail: invitation</source>
        <translation>Mail: uitnodiging</translation>
    </message>
    <message>
        <source>Mail: change</source>
        <translation>Mail: wijziging</translation>
    </message>
    <message>
        <source>Mail: cancellation</source>
        <translation>Mail: afzegging</translation>
    </message>
    <message>
        <source>Mail: agenda</source>
        <translation>Mail: agenda</translation>
    </message>
    <message>
        <source>Mail: reminder</source>
        <translation>Mail: herinnering</translation>
    </message>
    <message>
        <source>Mail: looking back</source>
        <translation>Mail: terugkijken</translation>
    </message>
    <message>
        <source>In calendars: invitation</source>
        <translation>In agenda&apos;s: uitnodiging</translation>
    </message>
    <message>
        <source>In calendars: for one person</source>
        <translation>In agenda&apos;s: voor één persoon</translation>
    </message>
    <message>
        <source>In calendars: cancelled</source>
        <translation>In agenda&apos;s: afgezegd</translation>
    </message>
    <message>
        <source>In calendars: no longer invited</source>
        <translation>In agenda&apos;s: niet meer uitgenodigd</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>aanhef</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>kring</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>day and time</source>
        <translation>dag en tijd</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>line with the place</source>
        <translation>regel met de plaats</translation>
    </message>
    <message>
        <source>who does what</source>
        <translation>wie doet wat</translation>
    </message>
    <message>
        <source>what you do</source>
        <translation>wat jij doet</translation>
    </message>
    <message>
        <source>preparation</source>
        <translation>voorbereiding</translation>
    </message>
    <message>
        <source>your preparation</source>
        <translation>jouw voorbereiding</translation>
    </message>
    <message>
        <source>visits to talk about</source>
        <translation>bezoeken om na te bespreken</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>wat er veranderd is</translation>
    </message>
    <message>
        <source>what is off</source>
        <translation>wat niet doorgaat</translation>
    </message>
    <message>
        <source>date of the meeting before</source>
        <translation>datum van de vorige keer</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>jouw naam</translation>
    </message>
    <message>
        <source>who it goes to</source>
        <translation>aan wie</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Texts</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Taal van de teksten</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Leave what I typed</source>
        <translation>Laat weg wat ik typte</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Bewaar deze tekst</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not kept yet. What you typed waits here.</source>
        <translation>
            <numerusform>%n tekst is nog niet bewaard. Wat je typte, blijft staan.</numerusform>
            <numerusform>%n teksten zijn nog niet bewaard. Wat je typte, blijft staan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Ga terug</translation>
    </message>
    <message>
        <source>Back to the usual text</source>
        <translation>Terug naar de gewone tekst</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>nog niet bewaard</translation>
    </message>
    <message>
        <source>own text</source>
        <translation>eigen tekst</translation>
    </message>
    <message>
        <source>The text is kept.</source>
        <translation>De tekst is bewaard.</translation>
    </message>
    <message>
        <source>A line with nothing but empty places is left out.</source>
        <translation>Een regel met alleen lege plekken valt weg.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Voeg in</translation>
    </message>
    <message>
        <source>This is how it reads</source>
        <translation>Zo leest het</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Your own word for it</source>
        <translation>Je eigen woord ervoor</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Search people</source>
        <translation>Zoek mensen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>{chosen} of {all}</source>
        <translation>{chosen} van {all}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Do the first task</source>
        <translation>Doe de eerste taak</translation>
    </message>
    <message>
        <source>Together mode</source>
        <translation>Samenzitmodus</translation>
    </message>
    <message>
        <source>Print the agenda of the next meeting</source>
        <translation>Druk de agenda van de volgende bijeenkomst af</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>Plan a year</source>
        <translation>Plan een jaar</translation>
    </message>
    <message>
        <source>Choose who takes part and when; the app finds dates and divides the turns.</source>
        <translation>Kies wie er meedoen en wanneer. Leerkring zoekt de datums en verdeelt de beurten.</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Mensen toevoegen</translation>
    </message>
    <message>
        <source>Start with the people: type them, paste them or take them from Excel.</source>
        <translation>Begin met de mensen: typ, plak of haal ze uit Excel.</translation>
    </message>
    <message>
        <source>No circle yet</source>
        <translation>Nog geen kring</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>The next meeting is {day}.</source>
        <translation>De volgende bijeenkomst is {day}.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Niets te doen</translation>
    </message>
    <message numerus="yes">
        <source>Later: %n</source>
        <translation>
            <numerusform>Later: %n</numerusform>
            <numerusform>Later: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a replacement or another date</source>
        <translation>Zoek vervanging of een andere datum</translation>
    </message>
    <message>
        <source>Do it later (1 week)</source>
        <translation>Doe later (1 week)</translation>
    </message>
    <message>
        <source>Is already done</source>
        <translation>Is al gedaan</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Niet nodig</translation>
    </message>
    <message>
        <source>{name} brings the case. Pass it on in Send.</source>
        <translation>{name} brengt de casus in. Geef het door bij Versturen.</translation>
    </message>
    <message>
        <source>Comes back in a week.</source>
        <translation>Komt over een week terug.</translation>
    </message>
    <message>
        <source>Marked as done.</source>
        <translation>Gemarkeerd als gedaan.</translation>
    </message>
    <message>
        <source>Will not be asked again.</source>
        <translation>Wordt niet meer gevraagd.</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>Good evening</source>
        <translation>Goedenavond</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Goedemorgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Goedemiddag</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n ding te doen</numerusform>
            <numerusform>%n dingen te doen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{todo}, about %n minute(s).</source>
        <translation>
            <numerusform>{todo}, ongeveer %n minuut.</numerusform>
            <numerusform>{todo}, ongeveer %n minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>vóór {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) not sent yet, the first on {day}.</source>
        <translation>
            <numerusform>De uitnodiging voor {day} is nog niet verstuurd.</numerusform>
            <numerusform>%n bijeenkomsten zijn nog niet verstuurd, de eerste is op {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send invitations for {circle}</source>
        <translation>Uitnodigingen voor {circle} versturen</translation>
    </message>
    <message>
        <source>Call off {circle} of {was}</source>
        <translation>{circle} van {was} afzeggen</translation>
    </message>
    <message numerus="yes">
        <source>%n people still have it in their calendar.</source>
        <translation>
            <numerusform>Eén persoon heeft de uitnodiging nog.</numerusform>
            <numerusform>%n mensen hebben de uitnodiging nog.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pass on the new date to {circle}</source>
        <translation>Nieuwe datum doorgeven aan {circle}</translation>
    </message>
    <message numerus="yes">
        <source>%n people still have {was}. It becomes {day}.</source>
        <translation>
            <numerusform>Eén persoon heeft nog {was}. Het wordt {day}.</numerusform>
            <numerusform>%n mensen hebben nog {was}. Het wordt {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pass on a change to {circle}</source>
        <translation>Wijziging doorgeven aan {circle}</translation>
    </message>
    <message numerus="yes">
        <source>%n people have an older version of {day}.</source>
        <translation>
            <numerusform>Eén persoon heeft nog een oudere versie van {day}.</numerusform>
            <numerusform>%n mensen hebben nog een oudere versie van {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>View and send</source>
        <translation>Bekijk en verstuur</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) not sent yet, the first on {day}.</source>
        <translation>
            <numerusform>De uitnodiging voor {day} is nog niet verstuurd.</numerusform>
            <numerusform>%n afspraken zijn nog niet verstuurd, de eerste is op {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send out the agenda of {circle}</source>
        <translation>Agenda van {circle} rondsturen</translation>
    </message>
    <message>
        <source>Meeting on {day}.</source>
        <translation>Bijeenkomst op {day}.</translation>
    </message>
    <message>
        <source>Find a {role} for {circle}</source>
        <translation>Een {role} zoeken voor {circle}</translation>
    </message>
    <message>
        <source>Nobody is down for {day} yet.</source>
        <translation>Voor {day} is er nog niemand.</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Kies iemand</translation>
    </message>
    <message numerus="yes">
        <source>{names} cannot be there on {day}.</source>
        <translation>
            <numerusform>{names} kan er {day} niet zijn.</numerusform>
            <numerusform>{names} kunnen er {day} niet zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the plan of {circle}</source>
        <translation>{circle} bijsturen</translation>
    </message>
    <message>
        <source>Find a way</source>
        <translation>Los het op</translation>
    </message>
    <message numerus="yes">
        <source>{names} declined and would be {role} on {day}.</source>
        <translation>
            <numerusform>{names} heeft afgezegd en zou op {day} {role} zijn.</numerusform>
            <numerusform>{names} hebben afgezegd en zouden op {day} {role} zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a replacement</source>
        <translation>Zoek vervanging</translation>
    </message>
    <message>
        <source>Ask {name}, the reserve</source>
        <translation>Vraag {name}, de reserve</translation>
    </message>
    <message>
        <source>{circle} misses its {role}</source>
        <translation>{circle} mist de {role}</translation>
    </message>
    <message numerus="yes">
        <source>At most %n can still come on {day}.</source>
        <translation>
            <numerusform>Hooguit %n kan nog komen op {day}.</numerusform>
            <numerusform>Hooguit %n kunnen nog komen op {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few people come to {circle}</source>
        <translation>Te weinig mensen komen naar {circle}</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Andere datum</translation>
    </message>
    <message>
        <source>{name} proposes another time for {circle}</source>
        <translation>{name} stelt een andere tijd voor ({circle})</translation>
    </message>
    <message>
        <source>It is on {day} now.</source>
        <translation>Nu is het op {day}.</translation>
    </message>
    <message>
        <source>{moment} instead of {day}.</source>
        <translation>{moment} in plaats van {day}.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bekijk</translation>
    </message>
    <message>
        <source>{name} sends somebody else to {circle}</source>
        <translation>{name} stuurt iemand anders ({circle})</translation>
    </message>
    <message>
        <source>On {day}.</source>
        <translation>Op {day}.</translation>
    </message>
    <message>
        <source>{other} would come on {day}. Nobody else knows.</source>
        <translation>{other} komt dan op {day}. Verder weet niemand het nog.</translation>
    </message>
    <message numerus="yes">
        <source>{names} turn(s) out to be busy on {day}.</source>
        <translation>
            <numerusform>{names} blijkt op {day} bezet te zijn.</numerusform>
            <numerusform>{names} blijken op {day} bezet te zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>{circle} will miss somebody</source>
        <translation>Bij {circle} zal iemand ontbreken</translation>
    </message>
    <message>
        <source>Note who was at {circle}</source>
        <translation>Aanwezigheid van {circle} invullen</translation>
    </message>
    <message>
        <source>{day}. Click only who was not there.</source>
        <translation>{day}. Klik alleen aan wie er niet was.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Vul in</translation>
    </message>
    <message>
        <source>Fill in the evaluation of {circle}</source>
        <translation>Vul de evaluatie van {circle} in</translation>
    </message>
    <message>
        <source>{day}. Three questions, or finish up without.</source>
        <translation>{day}. Drie vragen, of rond af zonder.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add e-mail addresses</source>
        <translation>E-mailadressen aanvullen</translation>
    </message>
    <message>
        <source>No invitation can reach {names}.</source>
        <translation>Er kan geen uitnodiging naar {names}.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vul aan</translation>
    </message>
    <message>
        <source>There is nobody in this circle yet.</source>
        <translation>In deze kring zit nog niemand.</translation>
    </message>
    <message>
        <source>It meets on {day}, and there is nobody in it yet.</source>
        <translation>De bijeenkomst is op {day} en er zit nog niemand in.</translation>
    </message>
    <message>
        <source>Choose who is in {circle}</source>
        <translation>Kies wie er in {circle} zit</translation>
    </message>
    <message>
        <source>Choose people</source>
        <translation>Kies mensen</translation>
    </message>
    <message>
        <source>There is no meeting in the calendar yet.</source>
        <translation>Er staat nog geen bijeenkomst in de kalender.</translation>
    </message>
    <message>
        <source>The last one is on {day}.</source>
        <translation>De laatste is op {day}.</translation>
    </message>
    <message>
        <source>Plan the next meetings of {circle}</source>
        <translation>Volgende bijeenkomsten van {circle} plannen</translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation>Plan het jaar</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) to note, the first on {day}.</source>
        <translation>
            <numerusform>%n moment nog te noteren, van {day}.</numerusform>
            <numerusform>%n momenten nog te noteren, het eerste van {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note how co-coaching went with {names}</source>
        <translation>Noteer hoe de co-coaching ging van {names}</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noteer</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with {name} remain after {day}.</source>
        <translation>
            <numerusform>Na {day} staat er nog %n moment met {name}.</numerusform>
            <numerusform>Na {day} staan er nog %n momenten met {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} stops as a co-coach</source>
        <translation>{name} stopt als co-coach</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) cannot go on, the first on {day}.</source>
        <translation>
            <numerusform>%n moment kan niet doorgaan, op {day}.</numerusform>
            <numerusform>%n momenten kunnen niet doorgaan, het eerste op {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the co-coaching of {names}</source>
        <translation>Herstel de co-coaching van {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n duo(s) wait on the board, the first from {day}.</source>
        <translation>
            <numerusform>%n duo wacht op het bord, vanaf {day}.</numerusform>
            <numerusform>%n duo&apos;s wachten op het bord, het eerste vanaf {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide on proposed duos</source>
        <translation>Beslis over voorgestelde duo&apos;s</translation>
    </message>
    <message>
        <source>View the board</source>
        <translation>Bekijk het bord</translation>
    </message>
    <message>
        <source>answer to a task</source>
        <translation>taak afhandelen</translation>
    </message>
</context>
<context>
    <name>Trials</name>
    <message>
        <source>Password of {user}</source>
        <translation>Wachtwoord van {user}</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Proberen…</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Het werkt.</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>Make {name} {role}</source>
        <translation>Maak {name} {role}</translation>
    </message>
    <message>
        <source>Move to {day}</source>
        <translation>Verplaats naar {day}</translation>
    </message>
</context>
<context>
    <name>TurnColumns</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Led</source>
        <translation>Geleid</translation>
    </message>
    <message>
        <source>To lead</source>
        <translation>Nog leiden</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>Ingebracht</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>Nog inbrengen</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kringen</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Laatste keer</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Volgende keer</translation>
    </message>
    <message>
        <source>This role does not go round here.</source>
        <translation>Deze rol gaat hier niet rond.</translation>
    </message>
    <message>
        <source>Exactly the fair share.</source>
        <translation>Precies het eerlijke deel.</translation>
    </message>
    <message>
        <source>{number} turns more than the fair share.</source>
        <translation>{number} beurten meer dan het eerlijke deel.</translation>
    </message>
    <message>
        <source>{number} turns fewer than the fair share.</source>
        <translation>{number} beurten minder dan het eerlijke deel.</translation>
    </message>
</context>
<context>
    <name>TurnWords</name>
    <message>
        <source>leads</source>
        <translation>leidt</translation>
    </message>
    <message>
        <source>brings a case</source>
        <translation>brengt in</translation>
    </message>
    <message numerus="yes">
        <source>led %n time(s)</source>
        <translation>
            <numerusform>leidde %n keer</numerusform>
            <numerusform>leidde %n keer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brought a case %n time(s)</source>
        <translation>
            <numerusform>bracht %n keer een casus in</numerusform>
            <numerusform>bracht %n keer een casus in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>planned %n time(s)</source>
        <translation>
            <numerusform>%n keer gepland</numerusform>
            <numerusform>%n keer gepland</numerusform>
        </translation>
    </message>
    <message>
        <source>takes part from {day}: begins at the average</source>
        <translation>doet mee vanaf {day}: begint op het gemiddelde</translation>
    </message>
    <message>
        <source>Nobody differs more than one turn from a fair share.</source>
        <translation>Niemand scheelt meer dan één beurt.</translation>
    </message>
    <message>
        <source>{name} had more turns than a fair share.</source>
        <translation>{name} heeft meer beurten dan eerlijk is.</translation>
    </message>
    <message>
        <source>{name} had fewer turns than a fair share.</source>
        <translation>{name} heeft minder beurten dan eerlijk is.</translation>
    </message>
</context>
<context>
    <name>TurnsCard</name>
    <message>
        <source>Turns</source>
        <translation>Beurten</translation>
    </message>
    <message>
        <source>Takes turns leading</source>
        <translation>Leidt om de beurt</translation>
    </message>
    <message>
        <source>Switch off for whoever would rather not lead.</source>
        <translation>Zet uit bij wie liever geen gespreksleider is.</translation>
    </message>
    <message>
        <source>Takes turns bringing a case</source>
        <translation>Brengt om de beurt een casus in</translation>
    </message>
    <message>
        <source>Manages others</source>
        <translation>Is leidinggevende</translation>
    </message>
    <message>
        <source>Comes from outside</source>
        <translation>Komt van buiten</translation>
    </message>
    <message>
        <source>Share in the turns</source>
        <translation>Aandeel in de beurten</translation>
    </message>
    <message>
        <source>1 is an equal share, 0.5 half as often.</source>
        <translation>1 is een gelijk aandeel, 0,5 half zo vaak.</translation>
    </message>
</context>
<context>
    <name>TurnsPage</name>
    <message>
        <source>Turns</source>
        <translation>Beurten</translation>
    </message>
    <message>
        <source>Name or circle</source>
        <translation>Naam of kring</translation>
    </message>
    <message>
        <source>Difference: turns more or fewer than the fair share, over all meetings until the end of the period. For newcomers it counts from when they join.</source>
        <translation>Verschil: beurten meer of minder dan het eerlijke deel, over alle bijeenkomsten tot het eind van de periode. Voor wie nieuw is telt het vanaf de start.</translation>
    </message>
    <message>
        <source>No turns yet</source>
        <translation>Nog geen beurten</translation>
    </message>
    <message>
        <source>As soon as a circle has members you see here who led and brought a case.</source>
        <translation>Zodra een kring leden heeft, zie je hier wie leidde en wie een casus inbracht.</translation>
    </message>
    <message>
        <source>Plan a year</source>
        <translation>Plan een jaar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>All circles</source>
        <translation>Alle kringen</translation>
    </message>
    <message>
        <source>Save the turns</source>
        <translation>Beurten bewaren</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kring</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
</context>
<context>
    <name>TurnsPart</name>
    <message>
        <source>Turns</source>
        <translation>Beurten</translation>
    </message>
    <message>
        <source>Name, for example of an external coach</source>
        <translation>Naam, bijvoorbeeld van een externe coach</translation>
    </message>
    <message>
        <source>Who leads from outside</source>
        <translation>Wie van buiten leidt</translation>
    </message>
    <message>
        <source>everybody brings a case in turn</source>
        <translation>iedereen brengt om de beurt een casus in</translation>
    </message>
    <message>
        <source>chosen at the meeting</source>
        <translation>gekozen in de bijeenkomst</translation>
    </message>
    <message>
        <source>somebody stands by with a case</source>
        <translation>iemand houdt een casus achter de hand</translation>
    </message>
    <message>
        <source>always {name}</source>
        <translation>altijd {name}</translation>
    </message>
    <message>
        <source>everybody leads in turn</source>
        <translation>iedereen leidt om de beurt</translation>
    </message>
    <message>
        <source>somebody from outside</source>
        <translation>iemand van buiten</translation>
    </message>
</context>
<context>
    <name>UnsureQuestion</name>
    <message>
        <source>It was sent</source>
        <translation>Wel verstuurd</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Verstuur opnieuw</translation>
    </message>
    <message>
        <source>Choose per person</source>
        <translation>Kies per persoon</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n mail</numerusform>
            <numerusform>%n mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not certain whether the mail to {names} left. Look in your sent mail.</source>
        <translation>
            <numerusform>Het is niet zeker of de mail aan {names} is weggegaan. Kijk bij je verzonden mail.</numerusform>
            <numerusform>Het is niet zeker of de mails aan {names} zijn weggegaan. Kijk bij je verzonden mail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UntilField</name>
    <message>
        <source>Until (empty: the next meeting)</source>
        <translation>Tot (leeg: de volgende bijeenkomst)</translation>
    </message>
    <message>
        <source>day month year</source>
        <translation>dag maand jaar</translation>
    </message>
    <message>
        <source>Make it {day}</source>
        <translation>Maak er {day} van</translation>
    </message>
</context>
<context>
    <name>VideoPart</name>
    <message>
        <source>A file name or a link</source>
        <translation>Een bestandsnaam of link</translation>
    </message>
    <message>
        <source>Where the recording is</source>
        <translation>Waar de opname staat</translation>
    </message>
    <message>
        <source>Everybody in it agreed</source>
        <translation>Iedereen stemde in</translation>
    </message>
    <message>
        <source>Delete before</source>
        <translation>Verwijderen vóór</translation>
    </message>
    <message>
        <source>1-8-2026</source>
        <translation>1-8-2026</translation>
    </message>
    <message>
        <source>Did you mean {day}?</source>
        <translation>Bedoel je {day}?</translation>
    </message>
    <message>
        <source>The recording is deleted</source>
        <translation>De opname is verwijderd</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Opname</translation>
    </message>
    <message>
        <source>Where the recording is, is kept.</source>
        <translation>Waar de opname staat is bewaard.</translation>
    </message>
    <message>
        <source>Everybody agreed</source>
        <translation>Iedereen heeft ingestemd</translation>
    </message>
    <message>
        <source>Noted that everybody agreed.</source>
        <translation>Genoteerd dat iedereen instemde.</translation>
    </message>
    <message>
        <source>Noted: no agreement.</source>
        <translation>Genoteerd: geen toestemming.</translation>
    </message>
    <message>
        <source>The day on which the recording goes is kept.</source>
        <translation>De dag waarop de opname weg moet is bewaard.</translation>
    </message>
    <message>
        <source>Noted that the recording is gone.</source>
        <translation>Genoteerd dat de opname weg is.</translation>
    </message>
    <message>
        <source>Noted: the recording is still there.</source>
        <translation>Genoteerd: de opname is er nog.</translation>
    </message>
</context>
<context>
    <name>VisitDeeds</name>
    <message>
        <source>Choose a moment…</source>
        <translation>Kies een moment…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Another host…</source>
        <translation>Andere collega…</translation>
    </message>
    <message>
        <source>To the host on the left</source>
        <translation>Naar de collega links</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>To the host on the right</source>
        <translation>Naar de collega rechts</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+→</translation>
    </message>
    <message>
        <source>Let somebody else visit…</source>
        <translation>Ander laten kijken…</translation>
    </message>
    <message>
        <source>Made, or not after all</source>
        <translation>Gedaan, of toch niet</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Zeg af</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>VisitLabels</name>
    <message>
        <source>{name} in the calendar</source>
        <translation>{name} in de kalender</translation>
    </message>
    <message>
        <source>new round {name}</source>
        <translation>nieuwe ronde {name}</translation>
    </message>
    <message>
        <source>agreements of {name}</source>
        <translation>afspraken van {name}</translation>
    </message>
    <message>
        <source>removal of {name}</source>
        <translation>verwijderen van {name}</translation>
    </message>
    <message>
        <source>who is in {name}</source>
        <translation>wie meedoet aan {name}</translation>
    </message>
    <message>
        <source>break of {person} until {day}</source>
        <translation>pauze van {person} tot en met {day}</translation>
    </message>
    <message>
        <source>end of {person}&apos;s break</source>
        <translation>einde van de pauze van {person}</translation>
    </message>
    <message>
        <source>visit of {visitor} to {host}</source>
        <translation>bezoek van {visitor} bij {host}</translation>
    </message>
    <message>
        <source>moment of {visitor} at {host}&apos;s</source>
        <translation>moment van {visitor} bij {host}</translation>
    </message>
    <message>
        <source>cover of {visitor} at {host}&apos;s</source>
        <translation>vervanging van {visitor} bij {host}</translation>
    </message>
    <message>
        <source>{visitor} has been at {host}&apos;s</source>
        <translation>{visitor} is bij {host} geweest</translation>
    </message>
    <message>
        <source>{visitor} has not been at {host}&apos;s</source>
        <translation>{visitor} is niet bij {host} geweest</translation>
    </message>
    <message>
        <source>calling off {visitor} at {host}&apos;s</source>
        <translation>afzeggen van {visitor} bij {host}</translation>
    </message>
    <message>
        <source>{visitor} to {host}</source>
        <translation>{visitor} naar {host}</translation>
    </message>
    <message>
        <source>{visitor} to {host}, in exchange</source>
        <translation>{visitor} naar {host}, met ruil</translation>
    </message>
    <message>
        <source>{visitor} instead of {before} at {host}&apos;s</source>
        <translation>{visitor} in plaats van {before} bij {host}</translation>
    </message>
    <message>
        <source>question of {visitor} at {host}&apos;s</source>
        <translation>kijkvraag van {visitor} bij {host}</translation>
    </message>
    <message>
        <source>reflection of {visitor} at {host}&apos;s</source>
        <translation>nabespreking van {visitor} bij {host}</translation>
    </message>
    <message>
        <source>recording of {visitor} at {host}&apos;s</source>
        <translation>opname van {visitor} bij {host}</translation>
    </message>
    <message>
        <source>removal of {visitor} at {host}&apos;s</source>
        <translation>verwijderen van {visitor} bij {host}</translation>
    </message>
</context>
<context>
    <name>VisitPanel</name>
    <message>
        <source>Question to look with</source>
        <translation>Kijkvraag</translation>
    </message>
    <message>
        <source>The visit has been made</source>
        <translation>Het bezoek is geweest</translation>
    </message>
    <message>
        <source>Changed what is worked on.</source>
        <translation>Aangepast waaraan je werkt.</translation>
    </message>
    <message>
        <source>Another host…</source>
        <translation>Andere collega…</translation>
    </message>
    <message>
        <source>Let somebody else visit…</source>
        <translation>Ander laten kijken…</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Zeg af</translation>
    </message>
    <message>
        <source>What do you want to see?</source>
        <translation>Wat wil je zien?</translation>
    </message>
    <message>
        <source>{pair}: called off.</source>
        <translation>{pair}: afgezegd.</translation>
    </message>
    <message>
        <source>{pair}: done.</source>
        <translation>{pair}: gedaan.</translation>
    </message>
    <message>
        <source>{pair}: not done after all.</source>
        <translation>{pair}: toch niet gedaan.</translation>
    </message>
    <message>
        <source>The question is kept.</source>
        <translation>De kijkvraag is bewaard.</translation>
    </message>
</context>
<context>
    <name>VisitTaskWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Kies een dag</translation>
    </message>
    <message>
        <source>Choose a day: {visitor} visits {host}</source>
        <translation>Kies een dag: {visitor} kijkt bij {host}</translation>
    </message>
    <message numerus="yes">
        <source>Choose days for %n visit(s) in {round}</source>
        <translation>
            <numerusform>Kies een dag voor %n bezoek in {round}</numerusform>
            <numerusform>Kies dagen voor %n bezoeken in {round}</numerusform>
        </translation>
    </message>
    <message>
        <source>Of {names}.</source>
        <translation>Van {names}.</translation>
    </message>
    <message>
        <source>The pair is known, the moment is not yet.</source>
        <translation>Wie bij wie kijkt is bekend, het moment nog niet.</translation>
    </message>
    <message>
        <source>In {round}; the moment is not known yet.</source>
        <translation>In {round}; het moment is nog niet bekend.</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>Kies vervanging</translation>
    </message>
    <message numerus="yes">
        <source>Arrange cover for %n visit(s) in {round}</source>
        <translation>
            <numerusform>Regel vervanging voor %n bezoek in {round}</numerusform>
            <numerusform>Regel vervanging voor %n bezoeken in {round}</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange cover for {visitor}</source>
        <translation>Regel vervanging voor {visitor}</translation>
    </message>
    <message>
        <source>Visits {host} on {day}.</source>
        <translation>Kijkt bij {host} op {day}.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Schrijf op</translation>
    </message>
    <message numerus="yes">
        <source>Look back on %n visit(s) in {round}</source>
        <translation>
            <numerusform>Kijk terug op %n bezoek in {round}</numerusform>
            <numerusform>Kijk terug op %n bezoeken in {round}</numerusform>
        </translation>
    </message>
    <message>
        <source>Look back: {visitor} visited {host}</source>
        <translation>Kijk terug: {visitor} keek bij {host}</translation>
    </message>
    <message>
        <source>What it brought the visitor is not there yet.</source>
        <translation>Wat het de kijker opleverde staat er nog niet.</translation>
    </message>
    <message>
        <source>What colleagues made of it is not there yet.</source>
        <translation>Wat jullie er samen van vonden staat er nog niet.</translation>
    </message>
    <message>
        <source>Neither reflection is there yet.</source>
        <translation>Beide reflecties ontbreken nog.</translation>
    </message>
    <message>
        <source>On {day}.</source>
        <translation>Op {day}.</translation>
    </message>
    <message>
        <source>Delete the recording of {host}</source>
        <translation>Wis de opname van {host}</translation>
    </message>
    <message>
        <source>For {visitor}; agreed until {day}.</source>
        <translation>Voor {visitor}; afgesproken tot {day}.</translation>
    </message>
    <message>
        <source>Tick off</source>
        <translation>Vink af</translation>
    </message>
    <message numerus="yes">
        <source>{names} cannot be there on {day}.</source>
        <translation>
            <numerusform>{names} kan er niet zijn op {day}.</numerusform>
            <numerusform>{names} kunnen er niet zijn op {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{visitor} cannot visit {host} as planned</source>
        <translation>{visitor} kan niet bij {host} kijken zoals gepland</translation>
    </message>
    <message>
        <source>Find a way</source>
        <translation>Zoek een oplossing</translation>
    </message>
    <message>
        <source>{name} cannot be there for co-coaching with {other} on {day}</source>
        <translation>{name} kan niet bij de co-coaching met {other} op {day}</translation>
    </message>
    <message>
        <source>{name} cannot go and watch at {other}&apos;s on {day}</source>
        <translation>{name} kan niet gaan kijken bij {other} op {day}</translation>
    </message>
    <message>
        <source>{name} cannot be there for the visit of {other} on {day}</source>
        <translation>{name} kan niet bij het bezoek van {other} op {day}</translation>
    </message>
    <message>
        <source>{name} cannot take over the group of {other} on {day}</source>
        <translation>{name} kan de groep van {other} niet overnemen op {day}</translation>
    </message>
    <message>
        <source>Declined the invitation.</source>
        <translation>Heeft de uitnodiging afgezegd.</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>{visitor} visits {host}</source>
        <translation>{visitor} kijkt bij {host}</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Nog geen dag</translation>
    </message>
    <message>
        <source>{pair} on {moment}.</source>
        <translation>{pair} op {moment}.</translation>
    </message>
    <message>
        <source>Cover: {obstacle}</source>
        <translation>Vervanging: {obstacle}</translation>
    </message>
    <message>
        <source>Longer than an hour: somebody stands in for {visitor} all that time.</source>
        <translation>Langer dan een uur: zo lang moet iemand {visitor} vervangen.</translation>
    </message>
    <message>
        <source>Nobody takes over {visitor}&apos;s group yet.</source>
        <translation>Nog niemand vervangt {visitor}.</translation>
    </message>
    <message>
        <source>Is {cover} a familiar face or qualified there? Tick it when that is so.</source>
        <translation>Is {cover} daar een vertrouwd gezicht of gekwalificeerd? Vink het dan aan.</translation>
    </message>
    <message>
        <source>{visitor} is away then.</source>
        <translation>{visitor} is er dan niet.</translation>
    </message>
    <message>
        <source>{host} is away then.</source>
        <translation>{host} is er dan niet.</translation>
    </message>
    <message>
        <source>{cover}, who would stand in, is away then.</source>
        <translation>{cover}, die zou vervangen, is er dan niet.</translation>
    </message>
    <message>
        <source>This day is outside the round.</source>
        <translation>Deze dag valt buiten de ronde.</translation>
    </message>
    <message>
        <source>{visitor} was at {host}&apos;s before, and has not seen others yet.</source>
        <translation>{visitor} was al bij {host} en heeft anderen nog niet gezien.</translation>
    </message>
    <message>
        <source>This is a visit to the own group, or the round agreed not to visit like this.</source>
        <translation>Dit is een bezoek aan de eigen groep, of in deze ronde is afgesproken niet zo te kijken.</translation>
    </message>
    <message>
        <source>Nobody can stand in for {visitor} on {day} between {start} and {end}.</source>
        <translation>Niemand kan {visitor} vervangen op {day} tussen {start} en {end}.</translation>
    </message>
    <message>
        <source>{name} stands in</source>
        <translation>{name} vervangt</translation>
    </message>
    <message>
        <source>another location</source>
        <translation>andere locatie</translation>
    </message>
    <message>
        <source>another kind of work</source>
        <translation>ander soort werk</translation>
    </message>
    <message>
        <source>missed the round before, so comes first</source>
        <translation>miste de vorige ronde en gaat daarom voor</translation>
    </message>
    <message>
        <source>the only possible host</source>
        <translation>de enige mogelijke collega</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>zelf gekozen</translation>
    </message>
    <message>
        <source>never been there</source>
        <translation>nog nooit geweest</translation>
    </message>
    <message>
        <source>has been there, longest ago of all</source>
        <translation>al geweest, van iedereen het langst geleden</translation>
    </message>
    <message>
        <source>last there on {day}, longest ago of all</source>
        <translation>laatst geweest op {day}, van iedereen het langst geleden</translation>
    </message>
    <message>
        <source>the only possible moment</source>
        <translation>het enige mogelijke moment</translation>
    </message>
    <message numerus="yes">
        <source>one of %n possible moment(s)</source>
        <translation>
            <numerusform>één mogelijk moment</numerusform>
            <numerusform>een van de %n mogelijke momenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ter plekke</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Per video</translation>
    </message>
    <message>
        <source>Never been there yet</source>
        <translation>Nog nooit geweest</translation>
    </message>
    <message>
        <source>Been there before, on {day}</source>
        <translation>Al eerder geweest, op {day}</translation>
    </message>
</context>
<context>
    <name>VisitsCard</name>
    <message>
        <source>Peer visits</source>
        <translation>Keukenbezoek</translation>
    </message>
    <message>
        <source>Needs cover</source>
        <translation>Heeft vervanging nodig</translation>
    </message>
    <message>
        <source>Somebody must take over the group while this person is visiting.</source>
        <translation>Iemand moet de groep overnemen als deze collega op bezoek is.</translation>
    </message>
    <message>
        <source>Can cover</source>
        <translation>Kan vervangen</translation>
    </message>
    <message>
        <source>Can be asked to take over a group of a colleague.</source>
        <translation>Kan gevraagd worden om de groep van een collega over te nemen.</translation>
    </message>
    <message>
        <source>Takes no part in visits until</source>
        <translation>Doet niet mee met bezoeken tot en met</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>doet mee</translation>
    </message>
    <message>
        <source>Make it {day}</source>
        <translation>Maak er {day} van</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Peer visits</source>
        <translation>Keukenbezoeken</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Search a name</source>
        <translation>Zoek een naam</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Nog geen ronde</translation>
    </message>
    <message>
        <source>In a round everybody visits somebody else once.</source>
        <translation>In een ronde kijkt iedereen één keer bij een ander.</translation>
    </message>
    <message>
        <source>Make a round</source>
        <translation>Maak een ronde</translation>
    </message>
    <message>
        <source>Plan the rest</source>
        <translation>Plan de rest</translation>
    </message>
    <message>
        <source>Enter a visit…</source>
        <translation>Voer een bezoek in…</translation>
    </message>
    <message>
        <source>Take a break from visits…</source>
        <translation>Pauze van keukenbezoeken…</translation>
    </message>
    <message>
        <source>Change this round…</source>
        <translation>Deze ronde wijzigen…</translation>
    </message>
    <message>
        <source>Remove this round</source>
        <translation>Verwijder deze ronde</translation>
    </message>
    <message>
        <source>Outside a round</source>
        <translation>Buiten een ronde</translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>Alle locaties</translation>
    </message>
    <message>
        <source>Nobody fits. Look for another name.</source>
        <translation>Niemand gevonden. Zoek een andere naam.</translation>
    </message>
    <message>
        <source>Nobody fits. Look for another name or location.</source>
        <translation>Niemand gevonden. Zoek een andere naam of locatie.</translation>
    </message>
    <message>
        <source>Nobody takes part in this round yet. Plan the rest.</source>
        <translation>Nog niemand doet mee aan deze ronde. Plan de rest.</translation>
    </message>
    <message>
        <source>{name} is gone.</source>
        <translation>{name} is weg.</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Skip line {line}</source>
        <translation>Sla regel {line} over</translation>
    </message>
    <message>
        <source>Make it {text}</source>
        <translation>Maak er {text} van</translation>
    </message>
    <message>
        <source>Leave this cell out</source>
        <translation>Sla deze cel over</translation>
    </message>
    <message>
        <source>It is somebody else</source>
        <translation>Het is iemand anders</translation>
    </message>
    <message>
        <source>It is somebody new</source>
        <translation>Het is iemand nieuw</translation>
    </message>
    <message>
        <source>It is {person}</source>
        <translation>Het is {person}</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Working days</source>
        <translation>Werkdagen</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In het kort</translation>
    </message>
    <message>
        <source>for example: ma di do</source>
        <translation>bijvoorbeeld: ma di do</translation>
    </message>
    <message>
        <source>Not filled in: every weekday counts.</source>
        <translation>Niet ingevuld: elke weekdag telt.</translation>
    </message>
    <message>
        <source>Make it {text}</source>
        <translation>Maak er {text} van</translation>
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
    <name>WelcomePage</name>
    <message>
        <source>Paste people</source>
        <translation>Plak mensen</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Kies een lijst</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Choose a list of people</source>
        <translation>Kies een lijst met mensen</translation>
    </message>
    <message>
        <source>Lists ({kinds})</source>
        <translation>Lijsten ({kinds})</translation>
    </message>
    <message>
        <source>Open a file of Leerkring</source>
        <translation>Open een bestand van Leerkring</translation>
    </message>
    <message>
        <source>Leerkring (*{ending})</source>
        <translation>Leerkring (*{ending})</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the cells with people in Excel first.</source>
        <translation>Er is niets om te plakken. Kopieer eerst de cellen met mensen in Excel.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were left out.</source>
        <translation>
            <numerusform>Eén regel is overgeslagen.</numerusform>
            <numerusform>%n regels zijn overgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Mensen overnemen</translation>
    </message>
</context>
<context>
    <name>WhenCard</name>
    <message>
        <source>Keep this day</source>
        <translation>Datum vastzetten</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>Another place, or how to get there</source>
        <translation>Andere plek of aanwijzing</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Dag en tijd</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Duurt</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruimte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Wanneer en waar</translation>
    </message>
    <message>
        <source>Day and time: {moment}</source>
        <translation>Dag en tijd: {moment}</translation>
    </message>
    <message>
        <source>This day is kept when planning again. Let it go</source>
        <translation>Deze datum staat vast. Laat los</translation>
    </message>
    <message>
        <source>Keep this day when planning again</source>
        <translation>Datum vastzetten</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>geen ruimte</translation>
    </message>
</context>
<context>
    <name>WhenPart</name>
    <message>
        <source>Careful: this day is past already.</source>
        <translation>Let op: deze dag is al geweest.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>every … weeks</source>
        <translation>elke … weken</translation>
    </message>
    <message>
        <source>every 2 to 3 months</source>
        <translation>elke 2 à 3 maanden</translation>
    </message>
    <message>
        <source>once per school block</source>
        <translation>één keer per schoolblok</translation>
    </message>
    <message>
        <source>… times a year</source>
        <translation>… keer per jaar</translation>
    </message>
    <message>
        <source>Most circles meet once every 8 to 13 weeks: often enough to follow up.</source>
        <translation>De meeste kringen komen eens in de 8 tot 13 weken bij elkaar: vaak genoeg om terug te blikken.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Ritme</translation>
    </message>
    <message>
        <source>How many weeks</source>
        <translation>Hoeveel weken</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>best day</source>
        <translation>beste dag</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>From (time)</source>
        <translation>Van (tijd)</translation>
    </message>
    <message>
        <source>To (time)</source>
        <translation>Tot (tijd)</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Het einde ligt vóór het begin.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>the summer holiday</source>
        <translation>de zomervakantie</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>een dag</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>the summer holiday ({day})</source>
        <translation>de zomervakantie ({day})</translation>
    </message>
</context>
<context>
    <name>WhenSection</name>
    <message>
        <source>Day and time</source>
        <translation>Dag en tijd</translation>
    </message>
    <message>
        <source>Choose none and the planner finds the day most people can come.</source>
        <translation>Kies er geen, dan zoekt Leerkring de dag waarop de meesten kunnen.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Fixed time</source>
        <translation>Vaste tijd</translation>
    </message>
    <message>
        <source>Best time between</source>
        <translation>Beste tijd tussen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Niet vóór</translation>
    </message>
    <message>
        <source>Over by</source>
        <translation>Uiterlijk klaar</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Begint om</translation>
    </message>
    <message>
        <source>and</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Tussen</translation>
    </message>
</context>
<context>
    <name>WhoPart</name>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kring</translation>
    </message>
    <message>
        <source>Name of the circle</source>
        <translation>Naam van de kring</translation>
    </message>
    <message>
        <source>Choose people</source>
        <translation>Kies mensen</translation>
    </message>
    <message>
        <source>A new circle</source>
        <translation>Een nieuwe kring</translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <translation>
            <numerusform>{count} mensen</numerusform>
            <numerusform>{count} mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>one person</source>
        <translation>één persoon</translation>
    </message>
    <message numerus="yes">
        <source>{names} leads others here. Intervision works best among equals.</source>
        <translation>
            <numerusform>{names} geeft hier leiding. Intervisie werkt het best onder gelijken.</numerusform>
            <numerusform>{names} geven hier leiding. Intervisie werkt het best onder gelijken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Another day</source>
        <translation>Andere dag</translation>
    </message>
    <message>
        <source>Somebody else leads</source>
        <translation>Iemand anders leidt</translation>
    </message>
    <message>
        <source>Somebody else brings the case</source>
        <translation>Iemand anders brengt de casus in</translation>
    </message>
    <message>
        <source>Let the planner choose again</source>
        <translation>Laat Leerkring weer kiezen</translation>
    </message>
</context>
<context>
    <name>WishesCard</name>
    <message>
        <source>Private wishes</source>
        <translation>Vertrouwelijke wensen</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Kies iemand</translation>
    </message>
    <message>
        <source>Preferably with…</source>
        <translation>Liefst met…</translation>
    </message>
    <message>
        <source>Rather not with…</source>
        <translation>Liever niet met…</translation>
    </message>
    <message>
        <source>Only you see this: it is in no list, file, message or screen of others.</source>
        <translation>Alleen jij ziet dit: het staat in geen lijst, bestand of bericht.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>Wishes of: {name}</source>
        <translation>Wensen van: {name}</translation>
    </message>
    <message>
        <source>Preferably with {name}</source>
        <translation>Liefst met {name}</translation>
    </message>
    <message>
        <source>Not with {name}</source>
        <translation>Niet met {name}</translation>
    </message>
    <message>
        <source>Take away: {wish}</source>
        <translation>Haal weg: {wish}</translation>
    </message>
    <message>
        <source>No wishes.</source>
        <translation>Geen wensen.</translation>
    </message>
</context>
<context>
    <name>WithoutWords</name>
    <message>
        <source>No co-coach can be with this person.</source>
        <translation>Er is geen co-coach die met deze medewerker kan.</translation>
    </message>
    <message>
        <source>Every co-coach who could has the most duos already.</source>
        <translation>Elke co-coach die kan, zit al vol.</translation>
    </message>
    <message>
        <source>With nobody is there a weekly moment for both.</source>
        <translation>Met niemand is er een vast moment waarop beiden kunnen.</translation>
    </message>
    <message>
        <source>Between {start} and {end}</source>
        <translation>Tussen {start} en {end}</translation>
    </message>
    <message>
        <source>One more duo for {name}</source>
        <translation>Eén duo meer voor {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes each</source>
        <translation>
            <numerusform>%n minuut per keer</numerusform>
            <numerusform>%n minuten per keer</numerusform>
        </translation>
    </message>
    <message>
        <source>With {name} again</source>
        <translation>Nog eens met {name}</translation>
    </message>
    <message>
        <source>In a later term</source>
        <translation>In een latere periode</translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Eens per week</numerusform>
            <numerusform>Eens in de %n weken</numerusform>
        </translation>
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
        <source>{count} more</source>
        <translation>nog {count}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} en {last}</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Noord</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Midden</translation>
    </message>
    <message>
        <source>South</source>
        <translation>Zuid</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>presenter</source>
        <translation>presentator</translation>
    </message>
    <message>
        <source>in groups</source>
        <translation>in groepjes</translation>
    </message>
    <message>
        <source>inner circle</source>
        <translation>binnenkring</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>bezoeker</translation>
    </message>
    <message>
        <source>host</source>
        <translation>ontvanger</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>vervanging</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>collega</translation>
    </message>
    <message>
        <source>co-coach</source>
        <translation>co-coach</translation>
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
        <source>is watching at {name}&apos;s group then</source>
        <translation>kijkt dan mee bij {name}</translation>
    </message>
    <message>
        <source>has {name} in the group then</source>
        <translation>heeft dan {name} op bezoek</translation>
    </message>
    <message>
        <source>takes over {name}&apos;s group then</source>
        <translation>vervangt dan {name}</translation>
    </message>
    <message>
        <source>has co-coaching with {name} then</source>
        <translation>heeft dan co-coaching met {name}</translation>
    </message>
    <message>
        <source>the location is closed then</source>
        <translation>de locatie is dan gesloten</translation>
    </message>
    <message>
        <source>the location is closed then ({name})</source>
        <translation>de locatie is dan gesloten ({name})</translation>
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
        <translation>is afwezig</translation>
    </message>
    <message>
        <source>has {name} then</source>
        <translation>heeft dan {name}</translation>
    </message>
    <message>
        <source>it is {name} then</source>
        <translation>het is dan {name}</translation>
    </message>
    <message>
        <source>is busy then</source>
        <translation>is dan bezet</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>heeft afgezegd</translation>
    </message>
    <message>
        <source>is on the way between {name} and here then</source>
        <translation>is dan onderweg tussen {name} en hier</translation>
    </message>
    <message>
        <source>is at {name} then</source>
        <translation>is dan bij {name}</translation>
    </message>
    <message>
        <source>is no co-coach any more then</source>
        <translation>is dan geen co-coach meer</translation>
    </message>
</context>
<context>
    <name>WordsBlock</name>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>Who leads a meeting</source>
        <translation>Wie een bijeenkomst leidt</translation>
    </message>
    <message>
        <source>Who brings the case</source>
        <translation>Wie de casus inbrengt</translation>
    </message>
    <message>
        <source>On the screen and in invitations. An empty line means the usual word.</source>
        <translation>Op het scherm en in uitnodigingen. Leeg betekent: het gewone woord.</translation>
    </message>
</context>
<context>
    <name>WorkFormPage</name>
    <message>
        <source>Own work form</source>
        <translation>Eigen werkvorm</translation>
    </message>
    <message>
        <source>To the work forms</source>
        <translation>Naar de werkvormen</translation>
    </message>
    <message>
        <source>Remove this work form</source>
        <translation>Verwijder deze werkvorm</translation>
    </message>
    <message>
        <source>This work form is not there any more</source>
        <translation>Deze werkvorm is er niet meer</translation>
    </message>
    <message>
        <source>It was removed, or not made after all.</source>
        <translation>Ze is verwijderd, of toch niet gemaakt.</translation>
    </message>
    <message>
        <source>The work form is removed.</source>
        <translation>De werkvorm is verwijderd.</translation>
    </message>
    <message>
        <source>The step is removed.</source>
        <translation>De stap is verwijderd.</translation>
    </message>
</context>
<context>
    <name>WorkFormsPage</name>
    <message>
        <source>Work forms</source>
        <translation>Werkvormen</translation>
    </message>
    <message>
        <source>No work form is like that</source>
        <translation>Zo&apos;n werkvorm is er niet</translation>
    </message>
    <message>
        <source>Ask for less, then more of them appear.</source>
        <translation>Vraag minder, dan komen er meer in beeld.</translation>
    </message>
    <message>
        <source>Show all work forms</source>
        <translation>Toon alle werkvormen</translation>
    </message>
    <message>
        <source>Take this work form</source>
        <translation>Neem deze werkvorm</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Uitdelen</translation>
    </message>
    <message>
        <source>SWOT sheet</source>
        <translation>SWOT-blad</translation>
    </message>
    <message>
        <source>{form} is the work form.</source>
        <translation>{form} is de werkvorm.</translation>
    </message>
    <message>
        <source>What came with Leerkring keeps its name. Copy it first.</source>
        <translation>Wat bij Leerkring hoort, houdt zijn naam. Maak eerst een eigen versie.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Kies een ander bestand</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Choose a work form</source>
        <translation>Kies een werkvorm</translation>
    </message>
    <message>
        <source>Work form</source>
        <translation>Werkvorm</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Laatst</translation>
    </message>
</context>
<context>
    <name>YearPage</name>
    <message>
        <source>Year calendar</source>
        <translation>Jaarkalender</translation>
    </message>
    <message>
        <source>Plan a year</source>
        <translation>Plan een jaar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>New meeting on the chosen day</source>
        <translation>Nieuwe bijeenkomst op de gekozen dag</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>Open bijeenkomst</translation>
    </message>
    <message>
        <source>Choose another date</source>
        <translation>Andere datum kiezen</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Een dag eerder</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Een dag later</translation>
    </message>
    <message>
        <source>One week earlier</source>
        <translation>Een week eerder</translation>
    </message>
    <message>
        <source>One week later</source>
        <translation>Een week later</translation>
    </message>
    <message>
        <source>Remove meeting</source>
        <translation>Verwijder bijeenkomst</translation>
    </message>
</context>
<context>
    <name>YearPlanTab</name>
    <message>
        <source>Year plan</source>
        <translation>Jaarplan</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>kies…</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle jaren</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Schooljaar</translation>
    </message>
    <message>
        <source>Choose people</source>
        <translation>Kies mensen</translation>
    </message>
    <message>
        <source>This circle has no people yet.</source>
        <translation>Deze kring heeft nog geen mensen.</translation>
    </message>
    <message>
        <source>Choose who meets here. Then plan the year.</source>
        <translation>Kies wie hier samenkomen. Plan daarna het jaar.</translation>
    </message>
    <message>
        <source>No meetings yet in {year}</source>
        <translation>Nog geen bijeenkomsten in {year}</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Nog geen bijeenkomsten</translation>
    </message>
    <message>
        <source>Leerkring finds the days that suit most people and divides the turns.</source>
        <translation>Leerkring zoekt de dagen waarop de meesten kunnen en verdeelt de beurten.</translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation>Plan het jaar</translation>
    </message>
</context>
<context>
    <name>YearStrip</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n bijeenkomst</numerusform>
            <numerusform>%n bijeenkomsten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearSwitch</name>
    <message>
        <source>Previous year</source>
        <translation>Vorig jaar</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Volgend jaar</translation>
    </message>
    <message>
        <source>Choose how years are counted</source>
        <translation>Kies hoe jaren worden geteld</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>By school year</source>
        <translation>Per schooljaar</translation>
    </message>
    <message>
        <source>By calendar year</source>
        <translation>Per kalenderjaar</translation>
    </message>
</context>
<context>
    <name>YearWords</name>
    <message>
        <source>School year {years}</source>
        <translation>Schooljaar {years}</translation>
    </message>
    <message>
        <source>Year calendar, {year}</source>
        <translation>Jaarkalender, {year}</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Vakanties</translation>
    </message>
    <message>
        <source>Holidays, region {region}</source>
        <translation>Vakanties, regio {region}</translation>
    </message>
    <message>
        <source>Holidays, regions {regions}</source>
        <translation>Vakanties, regio’s {regions}</translation>
    </message>
    <message>
        <source>No meetings in {years} yet.</source>
        <translation>Nog geen bijeenkomsten in {years}.</translation>
    </message>
    <message>
        <source>Not all school holidays of {years} are known yet.</source>
        <translation>Nog niet alle schoolvakanties van {years} zijn bekend.</translation>
    </message>
    <message>
        <source>There are no school holidays for {years} yet.</source>
        <translation>Er zijn nog geen schoolvakanties voor {years}.</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>let op</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>vakantie</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>feestdag</translation>
    </message>
    <message>
        <source>away</source>
        <translation>afwezig</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>away: {names}</source>
        <translation>afwezig: {names}</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>nummer {number}</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>uitgenodigd</translation>
    </message>
    <message>
        <source>still to send</source>
        <translation>nog versturen</translation>
    </message>
    <message>
        <source>meeting {circle}</source>
        <translation>bijeenkomst {circle}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>held</source>
        <translation>geweest</translation>
    </message>
    <message>
        <source>study day</source>
        <translation>studiedag</translation>
    </message>
    <message>
        <source>visit or co-coaching</source>
        <translation>bezoek of co-coaching</translation>
    </message>
    <message>
        <source>done</source>
        <translation>geweest</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>let op</translation>
    </message>
    <message numerus="yes">
        <source>%n more visits and sessions</source>
        <translation>
            <numerusform>nog %n bezoek of moment</numerusform>
            <numerusform>nog %n bezoeken en momenten</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} co-coaching: {who} with {whom}</source>
        <translation>{time} co-coaching: {who} met {whom}</translation>
    </message>
    <message>
        <source>{time} {who} looks in at {whom}&apos;s group</source>
        <translation>{time} {who} kijkt bij {whom}</translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <translation>
            <numerusform>%n afwezig</numerusform>
            <numerusform>%n afwezig</numerusform>
        </translation>
    </message>
    <message>
        <source>{nth} of {count} this school year</source>
        <translation>{nth} van {count} dit schooljaar</translation>
    </message>
    <message>
        <source>{nth} of {count} this year</source>
        <translation>{nth} van {count} dit jaar</translation>
    </message>
    <message>
        <source>first</source>
        <translation>eerste</translation>
    </message>
    <message>
        <source>second</source>
        <translation>tweede</translation>
    </message>
    <message>
        <source>third</source>
        <translation>derde</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>vierde</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>vijfde</translation>
    </message>
    <message>
        <source>sixth</source>
        <translation>zesde</translation>
    </message>
    <message>
        <source>seventh</source>
        <translation>zevende</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>achtste</translation>
    </message>
    <message>
        <source>ninth</source>
        <translation>negende</translation>
    </message>
    <message>
        <source>tenth</source>
        <translation>tiende</translation>
    </message>
    <message>
        <source>eleventh</source>
        <translation>elfde</translation>
    </message>
    <message>
        <source>twelfth</source>
        <translation>twaalfde</translation>
    </message>
    <message>
        <source>{number} of {count} on this day</source>
        <translation>{number} van {count} op deze dag</translation>
    </message>
    <message>
        <source>One person still has the old date.</source>
        <translation>Eén persoon heeft nog de oude datum.</translation>
    </message>
    <message>
        <source>{count} people still have the old date.</source>
        <translation>{count} mensen hebben nog de oude datum.</translation>
    </message>
    <message>
        <source>One person has no invitation yet.</source>
        <translation>Eén persoon heeft nog geen uitnodiging.</translation>
    </message>
    <message>
        <source>{count} people have no invitation yet.</source>
        <translation>{count} mensen hebben nog geen uitnodiging.</translation>
    </message>
    <message>
        <source>One person does not have the latest version.</source>
        <translation>Eén persoon heeft nog niet de laatste versie.</translation>
    </message>
    <message>
        <source>{count} people do not have the latest version.</source>
        <translation>{count} mensen hebben nog niet de laatste versie.</translation>
    </message>
    <message>
        <source>{circle} is now on {day}.</source>
        <translation>{circle} staat nu op {day}.</translation>
    </message>
    <message>
        <source>later meetings of {circle} moved</source>
        <translation>latere bijeenkomsten van {circle} verschoven</translation>
    </message>
</context>
<context>
    <name>YouBlock</name>
    <message>
        <source>You and your organisation</source>
        <translation>Jij en je organisatie</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Naam van de organisatie</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Je e-mailadres</translation>
    </message>
    <message>
        <source>name@organisation.nl</source>
        <translation>naam@organisatie.nl</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>niet gekozen</translation>
    </message>
    <message>
        <source>School holidays of region</source>
        <translation>Vakantieregio</translation>
    </message>
    <message>
        <source>Answers to invitations go to your e-mail address. The region is for new locations; each can have its own.</source>
        <translation>Antwoorden op uitnodigingen komen op je e-mailadres binnen. De regio is voor nieuwe locaties; elke locatie kan een eigen regio hebben.</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>1-8-2026</source>
        <translation>1-8-2026</translation>
    </message>
    <message>
        <source>Did you mean {day}?</source>
        <translation>Bedoel je {day}?</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n new person(s)</source>
        <translation>
            <numerusform>%n nieuwe persoon</numerusform>
            <numerusform>%n nieuwe mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %n person(s)</source>
        <translation>
            <numerusform>verwijderen van %n persoon</numerusform>
            <numerusform>verwijderen van %n mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>list of %n absence(s)</source>
        <translation>
            <numerusform>lijst van %n afwezigheid</numerusform>
            <numerusform>lijst van %n afwezigheden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calendars of %n person(s)</source>
        <translation>
            <numerusform>agenda van %n persoon</numerusform>
            <numerusform>agenda&apos;s van %n mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed duo(s)</source>
        <translation>
            <numerusform>%n voorgesteld duo</numerusform>
            <numerusform>%n voorgestelde duo&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %n visit(s)</source>
        <translation>
            <numerusform>verwijderen van %n bezoek</numerusform>
            <numerusform>verwijderen van %n bezoeken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Hits</name>
    <message>
        <source>{visitor} visits {host}</source>
        <translation>{visitor} kijkt bij {host}</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>nog geen dag</translation>
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
        <translation>Het uiterste einde ligt vóór het vroegste begin.</translation>
    </message>
    <message>
        <source>A small group has {least} to {most} people; the smallest number comes first.</source>
        <translation>Een groepje heeft {least} tot {most} mensen; het kleinste getal staat voorop.</translation>
    </message>
    <message>
        <source>The last day is before the first day.</source>
        <translation>De laatste dag ligt vóór de eerste dag.</translation>
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
        <source>A brace in the text is not closed. Close it or remove it: {found}</source>
        <translation>In de tekst wordt een accolade niet gesloten. Sluit die of haal die weg: {found}</translation>
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
        <source>{file} cannot be read. Choose another file.</source>
        <translation>{file} kan niet worden gelezen. Kies een ander bestand.</translation>
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
        <source>A duo is two people. Choose somebody else.</source>
        <translation>Een duo is twee mensen. Kies iemand anders.</translation>
    </message>
    <message>
        <source>Choose a number from {least} to {most}.</source>
        <translation>Kies een getal van {least} tot en met {most}.</translation>
    </message>
    <message>
        <source>{name} is a co-coach until {day}. Choose an earlier period, or change that day with the person.</source>
        <translation>{name} is co-coach tot en met {day}. Kies een eerdere periode, of wijzig die dag bij de medewerker.</translation>
    </message>
    <message>
        <source>Between {first} and {last} there is no moment for {teacher} and {coach} together. Choose another day or time, or a longer period.</source>
        <translation>Tussen {first} en {last} is er geen moment waarop {teacher} en {coach} samen kunnen. Kies een andere dag of tijd, of een langere periode.</translation>
    </message>
    <message>
        <source>{teacher} and {coach} have met already. Let somebody else go on with the rest, or end this duo and make a new one.</source>
        <translation>{teacher} en {coach} zijn al begonnen. Laat iemand anders met de rest verdergaan, of rond dit duo af en maak een nieuw.</translation>
    </message>
    <message>
        <source>{teacher} and {coach} have met already. Move the duo to Finished instead.</source>
        <translation>{teacher} en {coach} zijn al begonnen. Verplaats het duo naar Afgerond.</translation>
    </message>
    <message>
        <source>Use one or two words, of at most {most} letters.</source>
        <translation>Gebruik één of twee woorden, van hoogstens {most} letters.</translation>
    </message>
    <message>
        <source>{name} already has this e-mail address.</source>
        <translation>Dit adres staat al bij {name}.</translation>
    </message>
    <message>
        <source>The last working day is before the first.</source>
        <translation>De laatste werkdag ligt vóór de eerste.</translation>
    </message>
    <message>
        <source>Choose a share between 0.1 and 10.</source>
        <translation>Kies een deel tussen 0,1 en 10.</translation>
    </message>
    <message>
        <source>The last day away is before the first day away.</source>
        <translation>De laatste dag van de afwezigheid ligt vóór de eerste.</translation>
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
        <translation>{file} kan niet worden vervangen. Sluit het in andere programma&apos;s en bewaar opnieuw.</translation>
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
        <translation>{file} kan niet worden geopend. Sluit het in andere programma&apos;s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is nothing in this to print yet.</source>
        <translation>Hier is nog niets om af te drukken.</translation>
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
    <message>
        <source>“{text}” does not say how often. Write for example: 10 weken, 2-3 maanden, per blok, or 5 per jaar.</source>
        <translation>“{text}” zegt niet hoe vaak. Schrijf bijvoorbeeld: 10 weken, 2-3 maanden, per blok, of 5 per jaar.</translation>
    </message>
    <message>
        <source>{text} is not there. Check how it is spelled.</source>
        <translation>{text} staat er niet bij. Kijk hoe het gespeld is.</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>Het einde ligt vóór het begin.</translation>
    </message>
    <message>
        <source>{file}, line {line}, {heading}: {reason}</source>
        <translation>{file}, regel {line}, {heading}: {reason}</translation>
    </message>
    <message>
        <source>{name} already has a role in this meeting.</source>
        <translation>{name} heeft al een rol in deze bijeenkomst.</translation>
    </message>
    <message>
        <source>This is the same person as on line {line}.</source>
        <translation>Dit is dezelfde persoon als op regel {line}.</translation>
    </message>
    <message>
        <source>There is more than one {name}. Fill in the e-mail address.</source>
        <translation>Er zijn meer mensen die {name} heten. Vul het e-mailadres in.</translation>
    </message>
    <message>
        <source>{text} is not among your people. Add them first.</source>
        <translation>{text} staat niet bij je mensen. Voeg die eerst toe.</translation>
    </message>
    <message>
        <source>There is more than one {text}. Use the e-mail address instead.</source>
        <translation>Er zijn meer mensen die {text} heten. Gebruik het e-mailadres.</translation>
    </message>
    <message>
        <source>It is not known at which location group {group} is. Add a column Locatie.</source>
        <translation>Het is niet bekend op welke locatie groep {group} is. Voeg een kolom Locatie toe.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no. Fill in ja or nee.</source>
        <translation>“{text}” is geen ja en geen nee. Vul ja of nee in.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number from {least} to {most}.</source>
        <translation>“{text}” is geen heel getal van {least} tot en met {most}.</translation>
    </message>
    <message>
        <source>“{text}” is not a time. A time looks like 13:00.</source>
        <translation>“{text}” is geen tijd. Een tijd ziet eruit als 13:00.</translation>
    </message>
    <message>
        <source>“{text}” is not known here. Choose from: {choices}.</source>
        <translation>“{text}” is hier niet bekend. Kies uit: {choices}.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Dit moet ingevuld zijn.</translation>
    </message>
    <message>
        <source>There is no column {heading}.</source>
        <translation>Er is geen kolom {heading}.</translation>
    </message>
    <message>
        <source>There is no circle called {name}. There are: {known}.</source>
        <translation>Er is geen kring die {name} heet. Wel: {known}.</translation>
    </message>
    <message>
        <source>Add --accept: invitations are made of meetings that are stored.</source>
        <translation>Voeg --accept toe: uitnodigingen zijn er alleen voor bijeenkomsten die bewaard zijn.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} kan niet worden geschreven: {reason}.</translation>
    </message>
    <message>
        <source>There is no file {name} yet. Import people into it first.</source>
        <translation>Er is nog geen bestand {name}. Importeer er eerst mensen in.</translation>
    </message>
    <message>
        <source>{file} holds no lists. Put at least people.csv (or mensen.csv) in it.</source>
        <translation>In {file} staan geen lijsten. Zet er minstens mensen.csv (of people.csv) in.</translation>
    </message>
    <message>
        <source>{file} and {other} are the same list. Remove one.</source>
        <translation>{file} en {other} zijn dezelfde lijst. Haal er een weg.</translation>
    </message>
    <message>
        <source>There is no file called {name}, and no such command. Try leerkring --help.</source>
        <translation>Er is geen bestand {name}, en ook geen opdracht met die naam. Probeer leerkring --help.</translation>
    </message>
    <message>
        <source>{name} cannot be planned. Choose from: {known}.</source>
        <translation>{name} kan niet worden gepland. Kies uit: {known}.</translation>
    </message>
    <message>
        <source>{file} is no planning problem: {reason}.</source>
        <translation>{file} is geen planningsprobleem: {reason}.</translation>
    </message>
    <message>
        <source>{file} asks for {name} {value}; the planner works with {known}.</source>
        <translation>{file} vraagt om {name} {value}; de planner werkt met {known}.</translation>
    </message>
    <message>
        <source>{file} has no headings that are known. Put headings such as name and email in it.</source>
        <translation>{file} heeft geen kolomkoppen die bekend zijn. Zet er koppen zoals naam en e-mail boven.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made. Choose another place for the file.</source>
        <translation>De map {folder} kan niet gemaakt worden. Kies een andere plek voor het bestand.</translation>
    </message>
    <message>
        <source>{name} is a file, not a folder. Choose another place for the file.</source>
        <translation>{name} is een bestand en geen map. Kies een andere plek voor het bestand.</translation>
    </message>
    <message>
        <source>You may not save anything in the folder {folder}. Choose another place for the file.</source>
        <translation>Je mag niets bewaren in de map {folder}. Kies een andere plek voor het bestand.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a file that ends in .leerkring.</source>
        <translation>{file} is een map. Kies een bestand dat op .leerkring eindigt.</translation>
    </message>
    <message>
        <source>{file} may not be opened. Ask who manages the file, or choose another one.</source>
        <translation>Je mag {file} niet openen. Vraag het aan wie het bestand beheert, of kies een ander.</translation>
    </message>
    <message>
        <source>That is too far ahead to plan. Choose at most {years} years.</source>
        <translation>Zo ver vooruit plannen kan niet. Kies hooguit {years} jaar.</translation>
    </message>
    <message>
        <source>There is no group with that number.</source>
        <translation>Er is geen groepje met dat nummer.</translation>
    </message>
    <message>
        <source>Write for example: Tuesday 13:00-15:00, 12-1-2027, or 12-1-2027 t/m 16-1-2027.</source>
        <translation>Schrijf bijvoorbeeld: dinsdag 13:00-15:00, 12-1-2027, of 12-1-2027 t/m 16-1-2027.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Het einde ligt voor het begin.</translation>
    </message>
    <message>
        <source>The mail server {host} does not answer. Check the name, the port and your connection.</source>
        <translation>De mailserver {host} antwoordt niet. Controleer de naam, de poort en je verbinding.</translation>
    </message>
    <message>
        <source>The mail server {host} stopped answering. Try the rest again later.</source>
        <translation>De mailserver {host} antwoordt niet meer. Probeer de rest later opnieuw.</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is your mail server (its certificate is not right). Nothing was sent. Ask your administrator which name to use.</source>
        <translation>{host} kan niet bewijzen dat het je mailserver is (het certificaat klopt niet). Er is niets verstuurd. Vraag je beheerder welke naam je moet gebruiken.</translation>
    </message>
    <message>
        <source>{host} offers no private connection in this way. Choose another kind or port.</source>
        <translation>{host} biedt zo geen beveiligde verbinding. Kies een andere soort of poort.</translation>
    </message>
    <message>
        <source>{host} does not accept this user name or password. Fill them in again.</source>
        <translation>{host} accepteert deze gebruikersnaam of dit wachtwoord niet. Vul ze opnieuw in.</translation>
    </message>
    <message>
        <source>{host} does not accept mail from {email}. Use the address of your account.</source>
        <translation>{host} accepteert geen mail van {email}. Gebruik het adres van je account.</translation>
    </message>
    <message>
        <source>The calendar at {host} does not answer. Check the address and your connection.</source>
        <translation>De agenda op {host} antwoordt niet. Controleer het adres en je verbinding.</translation>
    </message>
    <message>
        <source>There is no calendar at {address}.</source>
        <translation>Op {address} staat geen agenda.</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is your calendar server (its certificate is not right). Nothing was changed.</source>
        <translation>{host} kan niet bewijzen dat het je agendaserver is (het certificaat klopt niet). Er is niets veranderd.</translation>
    </message>
    <message>
        <source>{host} does not let you change this calendar.</source>
        <translation>Op {host} mag je deze agenda niet veranderen.</translation>
    </message>
    <message>
        <source>This text is too long. Keep it under {most} letters.</source>
        <translation>Deze tekst is te lang. Houd het onder {most} letters.</translation>
    </message>
    <message>
        <source>Fill in a subject.</source>
        <translation>Vul een onderwerp in.</translation>
    </message>
    <message>
        <source>There is no reserve for this meeting. Choose somebody.</source>
        <translation>Er is geen reserve voor deze bijeenkomst. Kies iemand.</translation>
    </message>
    <message>
        <source>This file is already used for {name}.</source>
        <translation>Dit bestand wordt al gebruikt voor {name}.</translation>
    </message>
    <message>
        <source>The address of a calendar starts with https:// and holds no user name or password.</source>
        <translation>Het adres van een agenda begint met https:// en bevat geen gebruikersnaam of wachtwoord.</translation>
    </message>
    <message>
        <source>The calendar is at {host} now. Fill in its new address if that is right.</source>
        <translation>De agenda staat nu op {host}. Vul dat adres in als dat klopt.</translation>
    </message>
    <message>
        <source>Write down what you want to reach.</source>
        <translation>Schrijf op wat jullie willen bereiken.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>De laatste dag is vóór de eerste.</translation>
    </message>
    <message>
        <source>There is no duo in this proposal. Choose more co-coaches, or other times.</source>
        <translation>In dit voorstel staat geen duo. Kies meer co-coaches of andere tijden.</translation>
    </message>
    <message>
        <source>Neither {teacher} nor {coach} leaves before this duo ends. Move the sessions one by one if they should be earlier.</source>
        <translation>{teacher} en {coach} stoppen geen van beiden voor het einde van dit duo. Verplaats de momenten een voor een als ze eerder moeten.</translation>
    </message>
    <message>
        <source>Until {day} there is no other moment for {teacher} and {coach} together. Choose another co-coach for the rest.</source>
        <translation>Tot en met {day} is er geen ander moment waarop {teacher} en {coach} samen kunnen. Kies een andere co-coach voor de rest.</translation>
    </message>
    <message>
        <source>No session of {teacher} and {coach} is left. Make a new duo instead.</source>
        <translation>Er is geen moment van {teacher} en {coach} meer over. Maak een nieuw duo.</translation>
    </message>
    <message>
        <source>This session is on {day}. Note how it went when it has been.</source>
        <translation>Dit moment is op {day}. Noteer hoe het ging als het geweest is.</translation>
    </message>
    <message>
        <source>There already is a session of these two then. Choose another moment.</source>
        <translation>Deze twee hebben dan al een moment. Kies een ander moment.</translation>
    </message>
    <message>
        <source>This session took place. Say first that it did not, and then move it.</source>
        <translation>Dit moment is geweest. Zeg eerst dat het niet doorging en verplaats het dan.</translation>
    </message>
    <message>
        <source>This session took place. Say first that it did not, and then call it off.</source>
        <translation>Dit moment is geweest. Zeg eerst dat het niet doorging en laat het dan vervallen.</translation>
    </message>
    <message>
        <source>Choose who leads in this session.</source>
        <translation>Kies wie deze keer de groep leidt.</translation>
    </message>
    <message>
        <source>“{text}” is not one weekday. Write for example: di.</source>
        <translation>“{text}” is niet één weekdag. Schrijf bijvoorbeeld: di.</translation>
    </message>
    <message>
        <source>{teacher} and {coach} are no duo on {day}. Put them in the list of duos first.</source>
        <translation>{teacher} en {coach} zijn op {day} geen duo. Zet ze eerst in de lijst met duo&apos;s.</translation>
    </message>
    <message>
        <source>There is nobody called {name} in this period. Check how it is spelled.</source>
        <translation>Er is in deze periode niemand die {name} heet. Kijk hoe je het spelt.</translation>
    </message>
    <message>
        <source>There is no round called {text}. Check the name.</source>
        <translation>Er is geen ronde die {text} heet. Kijk de naam na.</translation>
    </message>
    <message>
        <source>Nobody can visit anybody in this round. Choose more people or a longer period.</source>
        <translation>Niemand kan in deze ronde bij iemand kijken. Kies meer mensen of een langere periode.</translation>
    </message>
    <message>
        <source>{person} would visit twice in this round.</source>
        <translation>{person} zou in deze ronde twee keer kijken.</translation>
    </message>
    <message>
        <source>{person} would be in two places at once. Choose another way out for one of the visits.</source>
        <translation>{person} zou op twee plekken tegelijk zijn. Kies voor een van de bezoeken een andere oplossing.</translation>
    </message>
    <message>
        <source>{name} would visit their own group. Choose another.</source>
        <translation>{name} zou in de eigen groep kijken. Kies een ander.</translation>
    </message>
    <message>
        <source>Choose whom to visit, or fill in the name of somebody from outside.</source>
        <translation>Kies bij wie er gekeken wordt, of vul de naam in van iemand van buiten.</translation>
    </message>
    <message>
        <source>{visitor} already visits {host} in this round. Choose somebody else.</source>
        <translation>{visitor} kijkt in deze ronde al bij {host}. Kies een ander.</translation>
    </message>
    <message>
        <source>Choose a cover who does not take part in the visit itself.</source>
        <translation>Kies als vervanging iemand die zelf niet bij het bezoek is.</translation>
    </message>
    <message>
        <source>This visit is still to come. Give it the day on which it really was first.</source>
        <translation>Dit bezoek moet nog komen. Geef het eerst de dag waarop het echt was.</translation>
    </message>
    <message>
        <source>This visit has taken place. First note that it has not, then change it.</source>
        <translation>Dit bezoek is geweest. Zet het eerst terug op gepland en verander het dan.</translation>
    </message>
    <message>
        <source>{host} has been visited by {visitor} already. Choose somebody else.</source>
        <translation>{visitor} heeft al bij {host} gekeken. Kies een ander.</translation>
    </message>
    <message>
        <source>{visitor} may not visit {host} in this round. Choose somebody else.</source>
        <translation>{visitor} mag in deze ronde niet bij {host} kijken. Kies iemand anders.</translation>
    </message>
    <message>
        <source>Choose a day to come as the last day of the pause.</source>
        <translation>Kies als laatste dag van de pauze een dag die nog komt.</translation>
    </message>
    <message>
        <source>First note that everybody in the recording has agreed to it.</source>
        <translation>Noteer eerst dat iedereen op de opname toestemming gaf.</translation>
    </message>
    <message>
        <source>Say in a few words why this is skipped.</source>
        <translation>Zeg in een paar woorden waarom je dit overslaat.</translation>
    </message>
    <message>
        <source>Choose a day after the visit to delete the recording.</source>
        <translation>Kies een dag na het bezoek om de opname te wissen.</translation>
    </message>
    <message>
        <source>This visit was called off. Give it a day first if it took place after all.</source>
        <translation>Dit bezoek is afgezegd. Geef het eerst een dag als het toch doorging.</translation>
    </message>
    <message>
        <source>Give the round a name.</source>
        <translation>Geef de ronde een naam.</translation>
    </message>
    <message>
        <source>There is already a round called {name}. Choose another name.</source>
        <translation>Er is al een ronde die {name} heet. Kies een andere naam.</translation>
    </message>
    <message>
        <source>The last day of the round is before the first.</source>
        <translation>De laatste dag van de ronde ligt voor de eerste.</translation>
    </message>
    <message>
        <source>A visit of {minutes} minutes does not fit between these times. Choose others.</source>
        <translation>Een bezoek van {minutes} minuten past niet tussen deze tijden. Kies andere tijden.</translation>
    </message>
    <message>
        <source>A visit takes between 15 minutes and 8 hours.</source>
        <translation>Een bezoek duurt tussen de 15 minuten en 8 uur.</translation>
    </message>
    <message>
        <source>Visits of {name} have taken place and count in later rounds. Remove what is still to come instead.</source>
        <translation>In {name} is al gekeken en dat telt mee in latere rondes. Haal alleen weg wat nog komt.</translation>
    </message>
    <message>
        <source>There is no round called {name}. There are: {known}.</source>
        <translation>Er is geen ronde die {name} heet. Er zijn: {known}.</translation>
    </message>
    <message>
        <source>There still is a recording of the visit of {visitor}. Delete it first, and tick that it is deleted.</source>
        <translation>Van het bezoek van {visitor} is er nog een opname. Verwijder die eerst en vink aan dat de opname verwijderd is.</translation>
    </message>
    <message>
        <source>Give the deck a name.</source>
        <translation>Geef de kaarten een naam.</translation>
    </message>
    <message>
        <source>Write a question or a statement on the card.</source>
        <translation>Zet een vraag of stelling op de kaart.</translation>
    </message>
    <message>
        <source>A card has room for {most} characters; this has {count}. Make it shorter.</source>
        <translation>Op een kaart passen {most} tekens, dit zijn er {count}. Maak de tekst korter.</translation>
    </message>
    <message>
        <source>A theme has room for {most} characters.</source>
        <translation>Voor een thema is plaats voor {most} tekens. Maak het korter.</translation>
    </message>
    <message>
        <source>All of these cards were used. Begin again first.</source>
        <translation>Al deze kaarten zijn geweest. Begin eerst opnieuw.</translation>
    </message>
    <message>
        <source>Give the work form a name.</source>
        <translation>Geef de werkvorm een naam.</translation>
    </message>
    <message>
        <source>Give the step a title.</source>
        <translation>Geef de stap een titel.</translation>
    </message>
    <message>
        <source>Make this shorter: at most {most} characters.</source>
        <translation>Maak dit korter: hoogstens {most} tekens.</translation>
    </message>
    <message>
        <source>Make this shorter: at most {most} lines.</source>
        <translation>Maak dit korter: hoogstens {most} regels.</translation>
    </message>
    <message>
        <source>Fill in from how many people to how many, from {least} to {most}.</source>
        <translation>Vul in vanaf hoeveel mensen tot hoeveel, van {least} tot {most}.</translation>
    </message>
    <message>
        <source>An inner circle has {least} to {most} people.</source>
        <translation>In een binnenkring zitten {least} tot {most} mensen.</translation>
    </message>
    <message>
        <source>A step takes 0 to {most} minutes.</source>
        <translation>Een stap duurt 0 tot {most} minuten.</translation>
    </message>
    <message>
        <source>A work form has at least one step.</source>
        <translation>Een werkvorm heeft ten minste één stap.</translation>
    </message>
    <message>
        <source>A work form has at most {most} steps.</source>
        <translation>Een werkvorm heeft hoogstens {most} stappen.</translation>
    </message>
    <message>
        <source>This must be a text in quotation marks.</source>
        <translation>Dit moet een tekst tussen aanhalingstekens zijn.</translation>
    </message>
    <message>
        <source>This must be a list of texts in square brackets.</source>
        <translation>Dit moet een lijst van teksten tussen vierkante haken zijn.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Dit moet een heel getal zijn.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Dit moet true of false zijn.</translation>
    </message>
    <message>
        <source>This must be a part with fields of its own.</source>
        <translation>Dit moet een deel met eigen velden zijn.</translation>
    </message>
    <message>
        <source>There are no words: add a part [nl] or [en].</source>
        <translation>Er staat geen tekst: voeg een deel [nl] of [en] toe.</translation>
    </message>
    <message>
        <source>There are more than {most} work forms in one file.</source>
        <translation>Er staan meer dan {most} werkvormen in één bestand.</translation>
    </message>
    <message>
        <source>Nothing was taken over from {file}.</source>
        <translation>Er is niets overgenomen uit {file}.</translation>
    </message>
    <message>
        <source>There already is a work form called {name}. Choose another name.</source>
        <translation>Er is al een werkvorm die {name} heet. Kies een andere naam.</translation>
    </message>
    <message>
        <source>{file} holds no work forms. Choose a .toml file that came out of Leerkring.</source>
        <translation>In {file} staan geen werkvormen. Kies een .toml-bestand dat uit Leerkring komt.</translation>
    </message>
    <message>
        <source>{file}, line {line} is not written as it should be: look for a quotation mark, comma or bracket too many or too few. Nothing was taken over.</source>
        <translation>Regel {line} van {file} is niet goed geschreven: kijk of er een aanhalingsteken, komma of haakje te veel of te weinig staat. Er is niets overgenomen.</translation>
    </message>
    <message>
        <source>{file} is too large for work forms. Choose another.</source>
        <translation>{file} is te groot voor werkvormen. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>That meeting has no programme yet.</source>
        <translation>Die bijeenkomst heeft nog geen programma.</translation>
    </message>
    <message>
        <source>A step takes from 0 to 480 minutes.</source>
        <translation>Een stap duurt 0 tot 480 minuten.</translation>
    </message>
    <message>
        <source>Give this part a name.</source>
        <translation>Geef dit onderdeel een naam.</translation>
    </message>
    <message>
        <source>This work form is not there any more. Choose another.</source>
        <translation>Deze werkvorm is er niet meer. Kies een andere.</translation>
    </message>
    <message>
        <source>That meeting is of another circle.</source>
        <translation>Die bijeenkomst is van een andere kring.</translation>
    </message>
    <message>
        <source>This case was talked about already.</source>
        <translation>Deze casus is al besproken.</translation>
    </message>
    <message>
        <source>Give {least} to {most} points.</source>
        <translation>Geef {least} tot {most} punten.</translation>
    </message>
    <message>
        <source>A case cannot go there from here. It may have changed in the meantime.</source>
        <translation>Die stap kan nu niet. Misschien is de casus ondertussen gewijzigd.</translation>
    </message>
    <message>
        <source>Write down the option in a few words.</source>
        <translation>Schrijf de optie in een paar woorden op.</translation>
    </message>
    <message>
        <source>Texts of cases are switched off. Choose a theme, or switch them on in Settings.</source>
        <translation>Casusteksten staan uit. Kies een thema, of zet ze aan bij Instellingen.</translation>
    </message>
    <message>
        <source>Keep it to {most} characters; this is {count}.</source>
        <translation>Houd het bij {most} tekens; dit zijn er {count}.</translation>
    </message>
    <message>
        <source>First note that this case was talked about.</source>
        <translation>Noteer eerst dat deze casus besproken is.</translation>
    </message>
    <message>
        <source>There are {count} chosen already. Take one of those back first.</source>
        <translation>Er zijn er al {count} gekozen. Haal daar eerst een van weg.</translation>
    </message>
    <message>
        <source>The scale goes from 1 to {highest}.</source>
        <translation>De schaal loopt van 1 tot en met {highest}.</translation>
    </message>
    <message>
        <source>There is room for {most} characters.</source>
        <translation>Er is plaats voor {most} tekens.</translation>
    </message>
    <message>
        <source>Nothing is filled in yet. Answer at least one question.</source>
        <translation>Er is nog niets ingevuld. Beantwoord minstens één vraag.</translation>
    </message>
    <message>
        <source>This meeting is still to come.</source>
        <translation>Deze bijeenkomst moet nog komen.</translation>
    </message>
    <message>
        <source>This form is about another meeting: {text}. Read it in at that one.</source>
        <translation>Dit formulier gaat over een andere bijeenkomst: {text}. Lees het daar in.</translation>
    </message>
    <message>
        <source>None of the questions stands in this file. Use a form that Leerkring saved.</source>
        <translation>Geen van de vragen staat in dit bestand. Gebruik een formulier dat Leerkring heeft bewaard.</translation>
    </message>
    <message>
        <source>Nothing is filled in on this form.</source>
        <translation>Op dit formulier is niets ingevuld.</translation>
    </message>
    <message>
        <source>More than {most} lines: this is no form of one meeting.</source>
        <translation>Meer dan {most} regels: dit is geen formulier van één bijeenkomst.</translation>
    </message>
    <message>
        <source>The meeting took {minutes} minutes; breaks can only be shorter than that.</source>
        <translation>De bijeenkomst duurde {minutes} minuten; de pauze kan alleen korter zijn.</translation>
    </message>
    <message>
        <source>The meeting took {minutes} minutes, breaks included.</source>
        <translation>De bijeenkomst duurde {minutes} minuten, met de pauze erbij.</translation>
    </message>
    <message>
        <source>{name} has no role here that somebody else did.</source>
        <translation>{name} heeft hier geen rol die iemand anders overnam.</translation>
    </message>
    <message>
        <source>This meeting was called off. If it was held after all, add it to the circle as a new one.</source>
        <translation>Deze bijeenkomst is vervallen. Ging die toch door, zet die dan als nieuwe bijeenkomst in de kring.</translation>
    </message>
    <message>
        <source>Name a theme in a few words, of at most {most} characters.</source>
        <translation>Noem een thema in een paar woorden, van hoogstens {most} tekens.</translation>
    </message>
    <message>
        <source>Write down in a few words what was agreed.</source>
        <translation>Schrijf in een paar woorden op wat is afgesproken.</translation>
    </message>
</context>
</TS>
