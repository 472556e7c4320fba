"""The files of a data folder and the headings in them, English and Dutch.

One field per entry: its name, a colon, and the headings by which it is known.
"""

FILES = """
organisation: organisation, organisatie
locations: locations, locaties
rooms: rooms, ruimtes, ruimten
closing_days: closing_days, sluitingsdagen
people: people, mensen, personen
absences: absences, afwezigheid, afwezigheden
circles: circles, kringen
memberships: memberships, lidmaatschappen, leden
history: history, geschiedenis
meetings: meetings, bijeenkomsten
duos: duos, duo's, cocoaching, co-coaching
coaching_sessions: coaching_sessions, coachmomenten, coaching momenten
rounds: rounds, rondes
visits: visits, bezoeken, keukenbezoeken
cards: cards, kaarten, gesprekskaarten
"""

ORGANISATION = """
name: name, naam, organisation, organisatie
organiser_name: organiser_name, organiser, naam organisator, organisator
organiser_email: organiser_email, e-mail organisator, e-mail, email
default_region: default region, region, regio, vakantieregio
load_hours: load hours, most hours, meeste uren, meeste uren per schooljaar, uren per schooljaar
school_year: school_year, schooljaar
"""

LOCATIONS = """
name: name, naam, location, locatie
address: address, adres
region: region, regio, vakantieregio
holiday_policy: holidays, holiday_policy, schoolvakanties, in vakanties
covers_per_day: covers per day, covers a day, vervangingen per dag, vervangingen
"""

ROOMS = """
location: location, locatie
name: name, naam, room, ruimte
capacity: capacity, plaatsen, capaciteit
"""

CLOSING_DAYS = """
first_day: first_day, from, van, vanaf, eerste dag, date, datum, dag
last_day: last_day, until, tot en met, t/m, tot, laatste dag
location: location, locatie
kind: kind, soort
name: name, naam, omschrijving
"""

CIRCLES = """
name: name, naam, circle, kring
kind: kind, soort
type: type
goal: goal, doel
lead: lead, trekker
deputy: deputy, plaatsvervanger, vervanger
location: location, locatie
rooms: rooms, room, ruimtes, ruimte
cadence: cadence, ritme, hoe vaak
duration: duration, minutes, duur, minuten
weekdays: weekdays, weekday, weekdagen, weekdag, dag, dagen
start: start, starts at, begint om, tijd, begintijd
time_from: earliest, vroegst, niet voor
time_to: latest, laatst, klaar voor
quorum: quorum, minimaal aanwezig
avoid_school_breaks: avoid school breaks, niet in schoolvakanties
avoid_public_holidays: avoid public holidays, niet op feestdagen
facilitator: facilitator, gespreksleider
contributor: contributor, case contributor, casusinbrenger, inbrenger
contributors: contributors per meeting, casussen per bijeenkomst
reserve: reserve, met reserve
group_least: smallest group, kleinste groepje, groepjes vanaf
group_most: largest group, grootste groepje, groepjes tot
"""

MEMBERSHIPS = """
circle: circle, kring
person: person, persoon, name, naam, lid, member
first_day: first_day, from, since, van, vanaf, erbij vanaf
last_day: last_day, until, tot en met, t/m, tot
may_facilitate: may facilitate, mag leiden, mag gespreksleider zijn
may_contribute: may contribute, mag inbrengen
required: required, moet erbij zijn, verplicht
"""

MEETINGS = """
circle: circle, kring
date: date, datum, dag
start: start, starts at, begint om, van, tijd, begintijd
end: end, ends at, tot, eindtijd, klaar om
facilitator: facilitator, gespreksleider
contributor: contributor, contributors, case contributor, casusinbrenger, inbrenger
reserve: reserve, reserve contributor, reserve-inbrenger
note_taker: note_taker, notulist
room: room, ruimte
work_form: work form, werkvorm
state: state, status
pinned: pinned, vastgezet, vast
"""

DUOS = """
teacher: teacher, leerkracht, medewerker, pedagogisch medewerker, wie
coach: coach, co-coach, met
first_day: first_day, from, van, vanaf, eerste dag
last_day: last_day, until, tot en met, t/m, tot, laatste dag
weekday: weekday, weekdag, dag
start: start, starts at, begint om, tijd, begintijd
minutes: minutes, duration, minuten, duur
ended: ended, ended on, stopped, stopped on, gestopt, gestopt op
every_weeks: every weeks, om de hoeveel weken, elke weken
sessions: sessions, number of sessions, aantal, aantal keer
group: group, groep
purpose: purpose, doel, waarvoor
split: split, who leads, taakverdeling, wie leidt
split_note: split note, agreements, afspraken, toelichting
state: state, status
counts: counts, counts as coaching, telt, telt als coaching
"""

COACHING_SESSIONS = """
teacher: teacher, leerkracht, medewerker, pedagogisch medewerker, wie
coach: coach, co-coach, met
duo_from: duo from, duo since, duo van, duo vanaf
date: date, datum, dag
start: start, starts at, begint om, van, tijd, begintijd
minutes: minutes, duration, minuten, duur
split: split, who leads, taakverdeling, wie leidt
state: state, status
pinned: pinned, vastgezet, vast
"""

ROUNDS = """
name: name, naam, round, ronde
first_day: first_day, from, van, vanaf
last_day: last_day, until, tot en met, t/m, tot
form: form, vorm
minutes: minutes, duration, minuten, duur
look_at: look at, waar kijken we naar, kijkdoel
time_from: earliest, vroegst, niet voor
time_to: latest, laatst, klaar voor
exclude_same_location: not own location, niet eigen locatie
exclude_same_circle: not own circle, niet eigen kring
with_cover: with cover, met vervanging
members: members, people, doet mee, deelnemers, mensen
visits_only: visits only, kijkt alleen
hosts_only: hosts only, ontvangt alleen
"""

VISITS = """
round: round, ronde
visitor: visitor, kijkt, bezoeker
host: host, bij, gastheer, gastvrouw
date: date, datum, dag
start: start, starts at, begint om, van, tijd, begintijd
minutes: minutes, duration, minuten, duur
form: form, vorm
state: state, status
cover: cover, vervanging, vervanger
pinned: pinned, vastgezet, vast
focus: focus, focus question, kijkvraag
"""
