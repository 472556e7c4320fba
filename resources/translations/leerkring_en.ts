<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgreementCard</name>
    <message numerus="yes">
        <source> week(s)</source>
        <translation>
            <numerusform> week</numerusform>
            <numerusform> weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message numerus="yes">
        <source>%n come(s)</source>
        <translation>
            <numerusform>%n comes</numerusform>
            <numerusform>%n come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps</source>
        <translation>
            <numerusform>%n perhaps</numerusform>
            <numerusform>%n perhaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not</source>
        <translation>
            <numerusform>%n not</numerusform>
            <numerusform>%n not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrangementsClearingCard</name>
    <message numerus="yes">
        <source>%n agreement(s) of meetings are older than you keep them.</source>
        <translation>
            <numerusform>%n agreement of a meeting is older than you keep them.</numerusform>
            <numerusform>%n agreements of meetings are older than you keep them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskSent</name>
    <message numerus="yes">
        <source>%n file(s) are in {folder}. Mail or share them first.</source>
        <translation>
            <numerusform>One file is in {folder}. Mail or share it first.</numerusform>
            <numerusform>%n files are in {folder}. Mail or share them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BesideWords</name>
    <message numerus="yes">
        <source>%n meeting(s) stay as they are.</source>
        <translation>
            <numerusform>%n meeting stays as it is.</numerusform>
            <numerusform>%n meetings stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} cannot come</source>
        <translation>
            <numerusform>{names} cannot come</numerusform>
            <numerusform>{names} cannot come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlockerWords</name>
    <message numerus="yes">
        <source>%n member(s) bring in a case each time</source>
        <translation>
            <numerusform>one member brings in a case each time</numerusform>
            <numerusform>%n members bring in a case each time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{people} must be there</source>
        <translation>
            <numerusform>{people} must be there</numerusform>
            <numerusform>{people} must be there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least {number} present ({people} cannot come at all)</source>
        <translation>
            <numerusform>at least {number} present ({people} cannot come at all)</numerusform>
            <numerusform>at least {number} present ({people} cannot come at all)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n week(s) in between</source>
        <translation>
            <numerusform>at least one week in between</numerusform>
            <numerusform>at least %n weeks in between</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s) in between</source>
        <translation>
            <numerusform>at least one day in between</numerusform>
            <numerusform>at least %n days in between</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n duo(s)</source>
        <translation>
            <numerusform>%n duo</numerusform>
            <numerusform>%n duos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarReading</name>
    <message numerus="yes">
        <source>%n calendar(s) checked.</source>
        <translation>
            <numerusform>%n calendar checked.</numerusform>
            <numerusform>%n calendars checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardListPage</name>
    <message numerus="yes">
        <source>%n cards were taken over.</source>
        <translation>
            <numerusform>%n card was taken over.</numerusform>
            <numerusform>%n cards were taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n cards</source>
        <translation>
            <numerusform>Import %n card</numerusform>
            <numerusform>Import %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to take over</source>
        <translation>
            <numerusform>%n to take over</numerusform>
            <numerusform>%n to take over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n cannot be used</numerusform>
            <numerusform>%n cannot be used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards left</source>
        <translation>
            <numerusform>%n card left</numerusform>
            <numerusform>%n cards left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards were shown.</source>
        <translation>
            <numerusform>%n card was shown.</numerusform>
            <numerusform>%n cards were shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message numerus="yes">
        <source>Show %n cards</source>
        <translation>
            <numerusform>Show %n card</numerusform>
            <numerusform>Show %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards at a time</source>
        <translation>
            <numerusform>%n card at a time</numerusform>
            <numerusform>%n cards at a time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseTaskWords</name>
    <message numerus="yes">
        <source>Of %n case(s) something written is older than was agreed.</source>
        <translation>
            <numerusform>Of %n case something written is older than was agreed.</numerusform>
            <numerusform>Of %n cases something written is older than was agreed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) of meetings are older than you keep them.</source>
        <translation>
            <numerusform>%n agreement of a meeting is older than you keep them.</numerusform>
            <numerusform>%n agreements of meetings are older than you keep them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message numerus="yes">
        <source>%n thing(s) still tried out</source>
        <translation>
            <numerusform>%n thing still tried out</numerusform>
            <numerusform>%n things still tried out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} manage(s) others. Agree beforehand what stays in the circle.</source>
        <translation>
            <numerusform>{names} manages others. Agree beforehand what stays in the circle.</numerusform>
            <numerusform>{names} manage others. Agree beforehand what stays in the circle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message numerus="yes">
        <source>%n time(s) in this plan</source>
        <translation>
            <numerusform>%n time in this plan</numerusform>
            <numerusform>%n times in this plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) before</source>
        <translation>
            <numerusform>%n time before</numerusform>
            <numerusform>%n times before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CircleGroups</name>
    <message numerus="yes">
        <source>%n invitation(s)</source>
        <translation>
            <numerusform>%n invitation</numerusform>
            <numerusform>%n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CircleLine</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no day for %n more</source>
        <translation>
            <numerusform>no day for %n more</numerusform>
            <numerusform>no day for %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CircleWords</name>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a year</source>
        <translation>
            <numerusform>once a year</numerusform>
            <numerusform>%n times a year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClearingCard</name>
    <message numerus="yes">
        <source>Of %n case(s) something written is older than was agreed.</source>
        <translation>
            <numerusform>Of %n case something written is older than was agreed.</numerusform>
            <numerusform>Of %n cases something written is older than was agreed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{circle}, {day}: case of {name}, %n text(s)</source>
        <translation>
            <numerusform>{circle}, {day}: case of {name}, %n text</numerusform>
            <numerusform>{circle}, {day}: case of {name}, %n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoachingOverviewPage</name>
    <message numerus="yes">
        <source>%n person(s) were not coached yet in this period.</source>
        <translation>
            <numerusform>%n person was not coached yet in this period.</numerusform>
            <numerusform>%n people were not coached yet in this period.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictCards</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message numerus="yes">
        <source>{names} may be missing</source>
        <translation>
            <numerusform>{names} may be missing</numerusform>
            <numerusform>{names} may be missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before {day} it is shorter than the %n week(s) you asked for.</source>
        <translation>
            <numerusform>Before {day} it is shorter than the week you asked for.</numerusform>
            <numerusform>Before {day} it is shorter than the %n weeks you asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before {day} it is longer than the %n week(s) you asked for.</source>
        <translation>
            <numerusform>Before {day} it is longer than the week you asked for.</numerusform>
            <numerusform>Before {day} it is longer than the %n weeks you asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n day(s): {parts}.</source>
        <translation>
            <numerusform>Of %n day: {parts}.</numerusform>
            <numerusform>Of %n days: {parts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Every week</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) per meeting</source>
        <translation>
            <numerusform>%n case per meeting</numerusform>
            <numerusform>%n cases per meeting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverPart</name>
    <message numerus="yes">
        <source>Stood in %n time(s) this school year</source>
        <translation>
            <numerusform>Stood in once this school year</numerusform>
            <numerusform>Stood in %n times this school year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoingWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtCards</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuoScreen</name>
    <message numerus="yes">
        <source>Make it %n time(s)</source>
        <translation>
            <numerusform>Make it once (%n)</numerusform>
            <numerusform>Make it %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuoWords</name>
    <message numerus="yes">
        <source>%n session(s) to note</source>
        <translation>
            <numerusform>%n session to note</numerusform>
            <numerusform>%n sessions to note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with something in the way, first on {day}.</source>
        <translation>
            <numerusform>%n session has something in the way, on {day}.</numerusform>
            <numerusform>%n sessions have something in the way, first on {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) do not fit before {day}.</source>
        <translation>
            <numerusform>%n session does not fit before {day}.</numerusform>
            <numerusform>%n sessions do not fit before {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} stopped on {day}, %n session(s) remain.</source>
        <translation>
            <numerusform>{name} stopped on {day}, %n session remains.</numerusform>
            <numerusform>{name} stopped on {day}, %n sessions remain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} stops on {day}, %n session(s) remain.</source>
        <translation>
            <numerusform>{name} stops on {day}, %n session remains.</numerusform>
            <numerusform>{name} stops on {day}, %n sessions remain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message numerus="yes">
        <source>%n appointment(s) not on the server as people were told.</source>
        <translation>
            <numerusform>%n appointment is not on the server as people were told.</numerusform>
            <numerusform>%n appointments are not on the server as people were told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvaluationCard</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message numerus="yes">
        <source>%n form(s) in, of {present} people who were there.</source>
        <translation>
            <numerusform>%n form in, of {present} people who were there.</numerusform>
            <numerusform>%n forms in, of {present} people who were there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvaluationWords</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s), shown from {least} on</source>
        <translation>
            <numerusform>%n form, shown from {least} on</numerusform>
            <numerusform>%n forms, shown from {least} on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormDeeds</name>
    <message numerus="yes">
        <source>Remove %n work form(s)</source>
        <translation>
            <numerusform>Remove %n work form</numerusform>
            <numerusform>Remove %n work forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work form(s) removed.</source>
        <translation>
            <numerusform>%n work form is removed.</numerusform>
            <numerusform>%n work forms are removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormExchange</name>
    <message numerus="yes">
        <source>%n form(s) saved in {folder}. Mail each to one person.</source>
        <translation>
            <numerusform>%n form saved in {folder}. Mail it to one person.</numerusform>
            <numerusform>%n forms saved in {folder}. Mail each to one person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormFilters</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n minutes</source>
        <translation>
            <numerusform>at most %n minute</numerusform>
            <numerusform>at most %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormSharing</name>
    <message numerus="yes">
        <source>%n work form(s) saved as {file}.</source>
        <translation>
            <numerusform>%n work form is saved as {file}.</numerusform>
            <numerusform>%n work forms are saved as {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This circle did it %n time(s), last on {day}.</source>
        <translation>
            <numerusform>This circle did it once, on {day}.</numerusform>
            <numerusform>This circle did it %n times, last on {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min.</source>
        <translation>
            <numerusform>%n min.</numerusform>
            <numerusform>%n min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For {least} to {most} people, you are with %n.</source>
        <translation>
            <numerusform>For {least} to {most} people, you are with %n.</numerusform>
            <numerusform>For {least} to {most} people, you are with %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) longer than the meeting.</source>
        <translation>
            <numerusform>One minute longer than the meeting.</numerusform>
            <numerusform>%n minutes longer than the meeting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work form(s) taken over.</source>
        <translation>
            <numerusform>%n work form is taken over.</numerusform>
            <numerusform>%n work forms are taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work form(s) renewed.</source>
        <translation>
            <numerusform>%n work form is renewed.</numerusform>
            <numerusform>%n work forms are renewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) here already.</source>
        <translation>
            <numerusform>%n was here already.</numerusform>
            <numerusform>%n were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) added.</source>
        <translation>
            <numerusform>%n form added.</numerusform>
            <numerusform>%n forms added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) had been read in before.</source>
        <translation>
            <numerusform>%n form had been read in before.</numerusform>
            <numerusform>%n forms had been read in before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message numerus="yes">
        <source>%n line(s) with people</source>
        <translation>
            <numerusform>%n line with people</numerusform>
            <numerusform>%n lines with people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoinPicker</name>
    <message numerus="yes">
        <source>Add %n person(s)</source>
        <translation>
            <numerusform>Add %n person</numerusform>
            <numerusform>Add %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadWarningWords</name>
    <message numerus="yes">
        <source>And %n other(s) go over the limit.</source>
        <translation>
            <numerusform>And %n other goes over the limit.</numerusform>
            <numerusform>And %n others go over the limit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) to colleagues</source>
        <translation>
            <numerusform>%n visit to a colleague</numerusform>
            <numerusform>%n visits to colleagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of colleagues</source>
        <translation>
            <numerusform>%n visit of a colleague</numerusform>
            <numerusform>%n visits of colleagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) taking over a group</source>
        <translation>
            <numerusform>%n time taking over a group</numerusform>
            <numerusform>%n times taking over a group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) being coached</source>
        <translation>
            <numerusform>%n session being coached</numerusform>
            <numerusform>%n sessions being coached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) as co-coach</source>
        <translation>
            <numerusform>%n session as co-coach</numerusform>
            <numerusform>%n sessions as co-coach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadWords</name>
    <message numerus="yes">
        <source>%n people are over the limit of {limit} hours.</source>
        <translation>
            <numerusform>%n person is over the limit of {limit} hours.</numerusform>
            <numerusform>%n people are over the limit of {limit} hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixWords</name>
    <message numerus="yes">
        <source>%n visit(s) outside a round</source>
        <translation>
            <numerusform>%n visit outside a round</numerusform>
            <numerusform>%n visits outside a round</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) made</source>
        <translation>
            <numerusform>%n visit made</numerusform>
            <numerusform>%n visits made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visited %n time(s)</source>
        <translation>
            <numerusform>visited %n time</numerusform>
            <numerusform>visited %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a day</source>
        <translation>
            <numerusform>%n without a day</numerusform>
            <numerusform>%n without a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingPickers</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentList</name>
    <message numerus="yes">
        <source>{names} do not work on {day}.</source>
        <translation>
            <numerusform>{names} does not work on {day}.</numerusform>
            <numerusform>{names} do not work on {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticesCard</name>
    <message numerus="yes">
        <source>Show all: %n more</source>
        <translation>
            <numerusform>Show all, %n more</numerusform>
            <numerusform>Show all, %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n people</source>
        <translation>
            <numerusform>to %n person</numerusform>
            <numerusform>to %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as a draft</source>
        <translation>
            <numerusform>%n as a draft</numerusform>
            <numerusform>%n as drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message numerus="yes">
        <source>, %n ticked</source>
        <translation>
            <numerusform>, %n ticked</numerusform>
            <numerusform>, %n ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message numerus="yes">
        <source>%n meeting(s) to pass on</source>
        <translation>
            <numerusform>%n meeting to pass on</numerusform>
            <numerusform>%n meetings to pass on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) to pass on</source>
        <translation>
            <numerusform>%n appointment to pass on</numerusform>
            <numerusform>%n appointments to pass on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) marked as sent</source>
        <translation>
            <numerusform>%n appointment marked as sent</numerusform>
            <numerusform>%n appointments marked as sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) marked as sent</source>
        <translation>
            <numerusform>%n meeting marked as sent</numerusform>
            <numerusform>%n meetings marked as sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) marked as sent</source>
        <translation>
            <numerusform>%n mail marked as sent</numerusform>
            <numerusform>%n mails marked as sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken over</source>
        <translation>
            <numerusform>%n answer taken over</numerusform>
            <numerusform>%n answers taken over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairMover</name>
    <message numerus="yes">
        <source>%n visit(s) need another day.</source>
        <translation>
            <numerusform>%n visit needs another day.</numerusform>
            <numerusform>%n visits need another day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message numerus="yes">
        <source>Has %n turn(s) then. Choose somebody else or another day:</source>
        <translation>
            <numerusform>Has a turn then. Choose somebody else or another day:</numerusform>
            <numerusform>Has %n turns then. Choose somebody else or another day:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) removed.</source>
        <translation>
            <numerusform>One person removed.</numerusform>
            <numerusform>%n people removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them stay(s) as a former colleague.</source>
        <translation>
            <numerusform>One of them stays as a former colleague.</numerusform>
            <numerusform>%n of them stay as former colleagues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new absence(s)</source>
        <translation>
            <numerusform>%n new absence</numerusform>
            <numerusform>%n new absences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s) that are left out</source>
        <translation>
            <numerusform>and %n more line that is left out</numerusform>
            <numerusform>and %n more lines that are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added.</source>
        <translation>
            <numerusform>One person added.</numerusform>
            <numerusform>%n people added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%n changed.</numerusform>
            <numerusform>%n changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n absence(s)</source>
        <translation>
            <numerusform>Import %n absence</numerusform>
            <numerusform>Import %n absences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absence(s) imported.</source>
        <translation>
            <numerusform>One absence imported.</numerusform>
            <numerusform>%n absences imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanManyPage</name>
    <message numerus="yes">
        <source>{done} of %n circle(s) planned.</source>
        <translation>
            <numerusform>{done} of %n circle planned.</numerusform>
            <numerusform>{done} of %n circles planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circle(s) planned. Seeing whether it can be better still: {done} ready.</source>
        <translation>
            <numerusform>%n circle planned. Seeing whether it can be better still: {done} ready.</numerusform>
            <numerusform>%n circles planned. Seeing whether it can be better still: {done} ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circle(s) ready. Untick what you leave out.</source>
        <translation>
            <numerusform>%n circle ready. Untick what you leave out.</numerusform>
            <numerusform>%n circles ready. Untick what you leave out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circle(s) are in the calendar.</source>
        <translation>
            <numerusform>%n circle is in the calendar.</numerusform>
            <numerusform>%n circles are in the calendar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>{circle} is in the calendar: %n meeting(s).</source>
        <translation>
            <numerusform>{circle} is in the calendar: %n meeting.</numerusform>
            <numerusform>{circle} is in the calendar: %n meetings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the meeting before.</source>
        <translation>
            <numerusform>%n day after the meeting before.</numerusform>
            <numerusform>%n days after the meeting before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after the meeting before.</source>
        <translation>
            <numerusform>%n week after the meeting before.</numerusform>
            <numerusform>%n weeks after the meeting before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreparationCard</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceWords</name>
    <message numerus="yes">
        <source>%n other meeting(s) change with it.</source>
        <translation>
            <numerusform>%n other meeting changes with it.</numerusform>
            <numerusform>%n other meetings change with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n page sent to the printer.</numerusform>
            <numerusform>%n pages sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n page(s) of {count} may still come out of the printer.</source>
        <translation>
            <numerusform>Stopped. %n page of {count} may still come out of the printer.</numerusform>
            <numerusform>Stopped. %n pages of {count} may still come out of the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The printer stopped after %n of {count} pages. Is it on, and is there paper in it?</source>
        <translation>
            <numerusform>The printer stopped after %n of {count} pages. Is it on, and is there paper in it?</numerusform>
            <numerusform>The printer stopped after %n of {count} pages. Is it on, and is there paper in it?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammePart</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) too much.</source>
        <translation>
            <numerusform>%n minute too much.</numerusform>
            <numerusform>%n minutes too much.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left.</source>
        <translation>
            <numerusform>%n minute left.</numerusform>
            <numerusform>%n minutes left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shortened as far as is sensible it is still %n minute(s) too much.</source>
        <translation>
            <numerusform>Shortened as far as is sensible it is still %n minute too much.</numerusform>
            <numerusform>Shortened as far as is sensible it is still %n minutes too much.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message numerus="yes">
        <source>On {wanted} {names} could not come.</source>
        <translation>
            <numerusform>On {wanted} {names} could not come.</numerusform>
            <numerusform>On {wanted} {names} could not come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken away</source>
        <translation>
            <numerusform>%n taken away</numerusform>
            <numerusform>%n taken away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other role(s)</source>
        <translation>
            <numerusform>%n other role</numerusform>
            <numerusform>%n other roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message numerus="yes">
        <source>{name} has %n duo(s) then</source>
        <translation>
            <numerusform>{name} has %n duo then</numerusform>
            <numerusform>{name} has %n duos then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>free together %n time(s)</source>
        <translation>
            <numerusform>free together %n time</numerusform>
            <numerusform>free together %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duo(s)</source>
        <translation>
            <numerusform>%n duo</numerusform>
            <numerusform>%n duos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairPage</name>
    <message numerus="yes">
        <source>%n way(s) to go on.</source>
        <translation>
            <numerusform>There is %n way to go on.</numerusform>
            <numerusform>There are %n ways to go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairWords</name>
    <message numerus="yes">
        <source>… and %n more change(s).</source>
        <translation>
            <numerusform>… and %n more change.</numerusform>
            <numerusform>… and %n more changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyWords</name>
    <message numerus="yes">
        <source>%n answer(s) taken over.</source>
        <translation>
            <numerusform>%n answer taken over.</numerusform>
            <numerusform>%n answers taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to decide on.</source>
        <translation>
            <numerusform>%n answer to decide on.</numerusform>
            <numerusform>%n answers to decide on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already.</source>
        <translation>
            <numerusform>%n known already.</numerusform>
            <numerusform>%n known already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look.</source>
        <translation>
            <numerusform>%n needs a look.</numerusform>
            <numerusform>%n need a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) without an answer.</source>
        <translation>
            <numerusform>%n file without an answer.</numerusform>
            <numerusform>%n files without an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are to a date that has changed since. Whether they hold for the new one is not known.</source>
        <translation>
            <numerusform>%n answer is to a date that has changed since. Whether it holds for the new one is not known.</numerusform>
            <numerusform>%n answers are to a date that has changed since. Whether they hold for the new one is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>Of %n meeting(s) it was not noted yet who was there.</source>
        <translation>
            <numerusform>Of %n meeting it was not noted yet who was there.</numerusform>
            <numerusform>Of %n meetings it was not noted yet who was there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message numerus="yes">
        <source>Stopped. %n file(s) are saved; nothing is marked as sent.</source>
        <translation>
            <numerusform>Stopped. %n file is saved; nothing is marked as sent.</numerusform>
            <numerusform>Stopped. %n files are saved; nothing is marked as sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message numerus="yes">
        <source>{round} is in the calendar: %n visit(s).</source>
        <translation>
            <numerusform>{round} is in the calendar: %n visit.</numerusform>
            <numerusform>{round} is in the calendar: %n visits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundPreview</name>
    <message numerus="yes">
        <source>Show more: %n left</source>
        <translation>
            <numerusform>Show more: %n left</numerusform>
            <numerusform>Show more: %n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundResult</name>
    <message numerus="yes">
        <source>%n mail(s) sent.</source>
        <translation>
            <numerusform>%n mail sent.</numerusform>
            <numerusform>%n mails sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more address(es) were refused.</source>
        <translation>
            <numerusform>%n more address was refused.</numerusform>
            <numerusform>%n more addresses were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) did not leave.</source>
        <translation>
            <numerusform>%n mail did not leave.</numerusform>
            <numerusform>%n mails did not leave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) in the calendar on the server.</source>
        <translation>
            <numerusform>%n appointment in the calendar on the server.</numerusform>
            <numerusform>%n appointments in the calendar on the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) not in the calendar on the server yet.</source>
        <translation>
            <numerusform>%n appointment not in the calendar on the server yet.</numerusform>
            <numerusform>%n appointments not in the calendar on the server yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message numerus="yes">
        <source>%n people take part</source>
        <translation>
            <numerusform>%n person takes part</numerusform>
            <numerusform>%n people take part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people do not take part yet.</source>
        <translation>
            <numerusform>%n person does not take part yet.</numerusform>
            <numerusform>%n people do not take part yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n still without a day.</source>
        <translation>
            <numerusform>, %n still without a day.</numerusform>
            <numerusform>, %n still without a day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) to somebody who was seen before, while others were not.</source>
        <translation>
            <numerusform>%n visit to somebody who was seen before, while others were not.</numerusform>
            <numerusform>%n visits to somebody who was seen before, while others were not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some missed %n visit(s) more than others.</source>
        <translation>
            <numerusform>Some missed %n visit more than others.</numerusform>
            <numerusform>Some missed %n visits more than others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some were not visited %n time(s) more than others.</source>
        <translation>
            <numerusform>Some were not visited %n time more than others.</numerusform>
            <numerusform>Some were not visited %n times more than others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At best that would be %n.</source>
        <translation>
            <numerusform>At best that would be %n.</numerusform>
            <numerusform>At best that would be %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) go to {host} in this round.</source>
        <translation>
            <numerusform>%n visitor goes to {host} in this round.</numerusform>
            <numerusform>%n visitors go to {host} in this round.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingCard</name>
    <message numerus="yes">
        <source>%n time(s) in the coming years.</source>
        <translation>
            <numerusform>%n time in the coming years.</numerusform>
            <numerusform>%n times in the coming years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentSince</name>
    <message numerus="yes">
        <source>Something was sent about %n meeting(s) after this backup was made. Send lists what people must get again.</source>
        <translation>
            <numerusform>Something was sent about %n meeting after this backup was made. Send lists what people must get again.</numerusform>
            <numerusform>Something was sent about %n meetings after this backup was made. Send lists what people must get again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported school holiday(s)</source>
        <translation>
            <numerusform>%n imported school holiday</numerusform>
            <numerusform>%n imported school holidays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school holiday(s) imported.</source>
        <translation>
            <numerusform>%n school holiday imported.</numerusform>
            <numerusform>%n school holidays imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharedFolder</name>
    <message numerus="yes">
        <source>%n subscription file(s) are in the folder.</source>
        <translation>
            <numerusform>%n subscription file is in the folder.</numerusform>
            <numerusform>%n subscription files are in the folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SittingWords</name>
    <message numerus="yes">
        <source>%n minute(s) to spare, added to {step}</source>
        <translation>
            <numerusform>%n minute to spare, added to {step}</numerusform>
            <numerusform>%n minutes to spare, added to {step}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We are %n minute(s) further.</source>
        <translation>
            <numerusform>%n minute has passed.</numerusform>
            <numerusform>%n minutes have passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message numerus="yes">
        <source>A work form has at most %n step(s)</source>
        <translation>
            <numerusform>A work form has at most %n step</numerusform>
            <numerusform>A work form has at most %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message numerus="yes">
        <source>%n duo(s) then</source>
        <translation>
            <numerusform>%n duo then</numerusform>
            <numerusform>%n duos then</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermPage</name>
    <message numerus="yes">
        <source>%n duo(s) are on the board as a proposal.</source>
        <translation>
            <numerusform>%n duo is on the board as a proposal.</numerusform>
            <numerusform>%n duos are on the board as a proposal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duo(s) ready. Untick what you leave out.</source>
        <translation>
            <numerusform>%n duo ready. Untick what you leave out.</numerusform>
            <numerusform>%n duos ready. Untick what you leave out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message numerus="yes">
        <source>%n text(s) not kept yet. What you typed waits here.</source>
        <translation>
            <numerusform>%n text is not kept yet. What you typed waits there.</numerusform>
            <numerusform>%n texts are not kept yet. What you typed waits there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>Later: %n</source>
        <translation>
            <numerusform>Later: %n</numerusform>
            <numerusform>Later: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{todo}, about %n minute(s).</source>
        <translation>
            <numerusform>{todo}, about %n minute.</numerusform>
            <numerusform>{todo}, about %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) not sent yet, the first on {day}.</source>
        <translation>
            <numerusform>The invitation for {day} is not sent yet.</numerusform>
            <numerusform>%n meetings are not sent yet, the first is on {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) not sent yet, the first on {day}.</source>
        <translation>
            <numerusform>The invitation for {day} is not sent yet.</numerusform>
            <numerusform>%n appointments are not sent yet, the first is on {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people still have it in their calendar.</source>
        <translation>
            <numerusform>One person still has it in their calendar.</numerusform>
            <numerusform>%n people still have it in their calendars.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people still have {was}. It becomes {day}.</source>
        <translation>
            <numerusform>One person still has {was}. It becomes {day}.</numerusform>
            <numerusform>%n people still have {was}. It becomes {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have an older version of {day}.</source>
        <translation>
            <numerusform>One person has an older version of {day}.</numerusform>
            <numerusform>%n people have an older version of {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} cannot be there on {day}.</source>
        <translation>
            <numerusform>{names} cannot be there on {day}.</numerusform>
            <numerusform>{names} cannot be there on {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} declined and would be {role} on {day}.</source>
        <translation>
            <numerusform>{names} declined and would be {role} on {day}.</numerusform>
            <numerusform>{names} declined and would be {role} on {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n can still come on {day}.</source>
        <translation>
            <numerusform>At most %n can still come on {day}.</numerusform>
            <numerusform>At most %n can still come on {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} turn(s) out to be busy on {day}.</source>
        <translation>
            <numerusform>{names} turns out to be busy on {day}.</numerusform>
            <numerusform>{names} turn out to be busy on {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) to note, the first on {day}.</source>
        <translation>
            <numerusform>%n session to note, of {day}.</numerusform>
            <numerusform>%n sessions to note, the first on {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with {name} remain after {day}.</source>
        <translation>
            <numerusform>%n session with {name} remains after {day}.</numerusform>
            <numerusform>%n sessions with {name} remain after {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) cannot go on, the first on {day}.</source>
        <translation>
            <numerusform>%n session cannot go on, on {day}.</numerusform>
            <numerusform>%n sessions cannot go on, the first on {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duo(s) wait on the board, the first from {day}.</source>
        <translation>
            <numerusform>%n duo waits on the board, from {day}.</numerusform>
            <numerusform>%n duos wait on the board, the first from {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnWords</name>
    <message numerus="yes">
        <source>led %n time(s)</source>
        <translation>
            <numerusform>led %n time</numerusform>
            <numerusform>led %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brought a case %n time(s)</source>
        <translation>
            <numerusform>brought a case %n time</numerusform>
            <numerusform>brought a case %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>planned %n time(s)</source>
        <translation>
            <numerusform>planned %n time</numerusform>
            <numerusform>planned %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnsureQuestion</name>
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
            <numerusform>It is not certain whether the mail to {names} left. Look in your sent mail.</numerusform>
            <numerusform>It is not certain whether the mails to {names} left. Look in your sent mail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitTaskWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose days for %n visit(s) in {round}</source>
        <translation>
            <numerusform>Choose a day for %n visit in {round}</numerusform>
            <numerusform>Choose days for %n visits in {round}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arrange cover for %n visit(s) in {round}</source>
        <translation>
            <numerusform>Arrange cover for %n visit in {round}</numerusform>
            <numerusform>Arrange cover for %n visits in {round}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look back on %n visit(s) in {round}</source>
        <translation>
            <numerusform>Look back on %n visit in {round}</numerusform>
            <numerusform>Look back on %n visits in {round}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} cannot be there on {day}.</source>
        <translation>
            <numerusform>{names} cannot be there on {day}.</numerusform>
            <numerusform>{names} cannot be there on {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message numerus="yes">
        <source>one of %n possible moment(s)</source>
        <translation>
            <numerusform>one possible moment</numerusform>
            <numerusform>one of %n possible moments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message numerus="yes">
        <source>%n line(s) were left out.</source>
        <translation>
            <numerusform>One line was left out.</numerusform>
            <numerusform>%n lines were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoPart</name>
    <message numerus="yes">
        <source>{count} people</source>
        <translation>
            <numerusform>{count} person</numerusform>
            <numerusform>{count} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} leads others here. Intervision works best among equals.</source>
        <translation>
            <numerusform>{names} leads others here. Intervision works best among equals.</numerusform>
            <numerusform>{names} lead others here. Intervision works best among equals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WithoutWords</name>
    <message numerus="yes">
        <source>%n minutes each</source>
        <translation>
            <numerusform>%n minute each</numerusform>
            <numerusform>%n minutes each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Every week</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearStrip</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearWords</name>
    <message numerus="yes">
        <source>%n more visits and sessions</source>
        <translation>
            <numerusform>%n more visit or session</numerusform>
            <numerusform>%n more visits and sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <translation>
            <numerusform>%n away</numerusform>
            <numerusform>%n away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n new person(s)</source>
        <translation>
            <numerusform>%n new person</numerusform>
            <numerusform>%n new people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %n person(s)</source>
        <translation>
            <numerusform>removal of %n person</numerusform>
            <numerusform>removal of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>list of %n absence(s)</source>
        <translation>
            <numerusform>list of %n absence</numerusform>
            <numerusform>list of %n absences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calendars of %n person(s)</source>
        <translation>
            <numerusform>calendar of %n person</numerusform>
            <numerusform>calendars of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed duo(s)</source>
        <translation>
            <numerusform>%n proposed duo</numerusform>
            <numerusform>%n proposed duos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %n visit(s)</source>
        <translation>
            <numerusform>removal of %n visit</numerusform>
            <numerusform>removal of %n visits</numerusform>
        </translation>
    </message>
</context>
</TS>
