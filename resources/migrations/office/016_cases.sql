-- What office knows of cases: that reports were delivered, and the figures that a lead has published.

-- Sealed to a closed vault, all of one size.
CREATE TABLE report_box (
    id       BLOB PRIMARY KEY,
    revision INTEGER NOT NULL,
    box      BLOB NOT NULL
);

CREATE TABLE case_figures (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB REFERENCES school (id),
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    title TEXT, from_day TEXT, until_day TEXT, sheet TEXT);
