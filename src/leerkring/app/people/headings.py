"""The headings under which lists of people and absences keep each field, Dutch and English.

One field per entry: its name, a colon, and the headings by which it is known.
"""

PEOPLE = """
name: naam, name, volledige naam, full name, medewerker, naam medewerker, collega, naam collega,
    naam volledig, employee, employee name, medewerkernaam, weergavenaam, display name,
    deelnemer, naam deelnemer, persoon, person, teamlid, voor en achternaam, voornaam en
    achternaam, voornaam achternaam
first_name: voornaam, roepnaam, first name, firstname, given name, forename
infix: tussenvoegsel, tussenvoegsels, tussenv, tv, voorvoegsel, voorvoegsels, tussen, infix,
    prefix, tussenvoegsel achternaam
last_name: achternaam, last name, lastname, surname, family name, familienaam, geslachtsnaam
email: e-mail, email, e-mailadres, emailadres, e-mail adres, email adres, mail, mailadres,
    e-mail werk, werkmail, werk e-mail, zakelijk e-mailadres, e-mailadres werk, email address,
    e-mail address, e-mail zakelijk, mail adres, emailaddress, work email
functions: functie, functies, function, functions, functienaam, rol, rollen, role, roles, job,
    job title, functietitel, beroep, position, taak, functieomschrijving
discipline: discipline, disciplines, vakgebied, expertise, field, werksoort
location: locatie, location, vestiging, school, locaties, vestigingsnaam, locatienaam, site,
    werklocatie, kinderdagverblijf, kdv, naam locatie, standplaats, branch
group: groep, group, stamgroep, klas, class, groepsnaam, basisgroep, groepen, naam groep
working_days: werkdagen, vaste werkdagen, vaste dagen, werkt op, dagen, working days, workdays,
    werkdag, rooster, dagen werkzaam, werkzame dagen, days, werkrooster, schedule, werktijden,
    aanwezig op, werkt
joined: in dienst, in dienst vanaf, in dienst sinds, datum in dienst, indienst, startdatum,
    start date, joined, hired, indiensttreding, datum indiensttreding, begindatum, vanaf, in
    dienst per, datum indienst, doet mee vanaf, hire date, since
left: uit dienst, uit dienst per, datum uit dienst, uitdienst, einddatum, end date, left,
    uitdiensttreding, datum uitdiensttreding, tot, laatste werkdag, datum uitdienst, until,
    einde contract, contract tot, laatste dag, last day
weight: gewicht, weging, weight, aandeel, share
may_facilitate: mag leiden, kan leiden, leidt, gespreksleider, mag gespreksleider zijn,
    facilitator, may facilitate, kan gespreksleider zijn, voorzitter, mag voorzitten, begeleider
may_contribute: mag inbrengen, brengt in, casusinbrenger, inbrenger, may contribute,
    contributor, mag casus inbrengen, case contributor
may_co_coach: co-coach, cocoach, mag co-coachen, may co coach, kan co-coachen, co-coaching
co_coach_until: co-coach tot en met, co-coach tot, co-coach t/m, co coach until, cocoach tot en met,
    co-coach until and including
most_duos: meeste duo's, hoogstens duo's, duo's tegelijk, meeste duo's tegelijk, most duos,
    most duos at one time
needs_cover: heeft vervanging nodig, vervanging nodig, moet vervangen worden, needs cover
may_cover: kan vervangen, mag vervangen, vervangt, can cover, may cover
external: extern, externe, external, van buiten
manages_others: leidinggevende, is leidinggevende, manager, geeft leiding, manages others,
    leidinggevend, is manager, teamleider
"""

ABSENCES = """
person: person, persoon, name, naam, medewerker, collega, wie
email: email, e-mail, e-mailadres
first_day: first_day, from, van, vanaf, eerste dag, begin, start, startdatum, datum
last_day: last_day, until, tot en met, t/m, tot, laatste dag, eind, einde, einddatum
reason: reason, reden, soort, type
"""
