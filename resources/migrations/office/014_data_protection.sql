-- readable from: 1
-- What people ask about their data, and what went wrong with it (policy, section 7).

CREATE TABLE data_request (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB REFERENCES school (id),
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    requester TEXT, received_on TEXT, kind TEXT, right_of TEXT, pupil TEXT, about_whom TEXT, wanted TEXT,
    authority TEXT, extended INTEGER, extended_why TEXT, answer TEXT, answered_on TEXT);

CREATE TABLE data_breach (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB REFERENCES school (id),
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    title TEXT, found_at INTEGER, what TEXT, whose TEXT, effect TEXT, risk TEXT, told_regulator_at INTEGER,
    told TEXT, reasons TEXT, measures TEXT);

-- What waits is looked for by state.
CREATE INDEX data_request_state ON data_request (state);
CREATE INDEX data_breach_state ON data_breach (state);
