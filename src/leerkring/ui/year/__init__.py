"""The year calendar: all meetings around holidays and absences at a glance, movable by hand."""
