-- readable from: 1
-- Training, what parents are told, policies and their reviews (policy, sections 8, 11 and 12).

CREATE TABLE training (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB REFERENCES school (id),
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    topic TEXT, date TEXT, kind TEXT, platform TEXT, whom TEXT, medium TEXT, material TEXT, given_by TEXT,
    attended TEXT);

CREATE TABLE parent_communication (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB REFERENCES school (id),
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    subject TEXT, whom TEXT, way TEXT, systems TEXT, asked TEXT, meeting_whom TEXT, sent_on TEXT);

CREATE TABLE policy (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB REFERENCES school (id),
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    name TEXT, kind TEXT, version TEXT, approved_by TEXT, approved_on TEXT, next_review TEXT,
    governors_agreed_on TEXT, notes TEXT);

-- What waits is looked for by state.
CREATE INDEX training_state ON training (state);
CREATE INDEX parent_communication_state ON parent_communication (state);
CREATE INDEX policy_state ON policy (state);
