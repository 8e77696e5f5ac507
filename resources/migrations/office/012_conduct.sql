-- readable from: 1
-- Contact, breaches of the policy, complaints about it (policy, sections 2 and 4 to 6).

CREATE TABLE contact_attempt (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB REFERENCES school (id),
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    date TEXT, made_by TEXT, pupil TEXT, towards TEXT, platform TEXT, what TEXT, reported_by TEXT, told_on TEXT,
    action TEXT);

CREATE TABLE breach (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB REFERENCES school (id),
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    date TEXT, by_whom TEXT, staff_member TEXT, parent_name TEXT, pupil TEXT, place TEXT, address TEXT, rule TEXT,
    policy TEXT, meeting_on TEXT, interaction_removed INTEGER, police INTEGER, outcome TEXT);

CREATE TABLE complaint (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB REFERENCES school (id),
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    about TEXT, received_on TEXT, complainant TEXT, details TEXT, acknowledged_on TEXT, answer_by TEXT,
    governors TEXT, outcome TEXT, answered_on TEXT);

-- What waits is looked for by state.
CREATE INDEX contact_attempt_state ON contact_attempt (state);
CREATE INDEX breach_state ON breach (state);
CREATE INDEX complaint_state ON complaint (state);
