-- readable from: 1
-- What the school's network lets through, and for whom (policy, sections 6, 7 and 9).

CREATE TABLE inappropriate_content (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB REFERENCES school (id),
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    reporter TEXT, individual TEXT, date TEXT, urls TEXT, nature TEXT, action_taken TEXT, technician TEXT,
    action_date TEXT, pupils TEXT, block_site INTEGER, dsl_seen_on TEXT);

CREATE TABLE blocked_content (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB REFERENCES school (id),
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    requester TEXT, date TEXT, url TEXT, content TEXT, reasons TEXT, risks TEXT, approved INTEGER,
    decision_reasons TEXT, authoriser TEXT, decided_on TEXT, unblocked_by TEXT, unblocked_on TEXT, review_on TEXT,
    review TEXT);

CREATE TABLE blocked_site (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB REFERENCES school (id),
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    site TEXT, address TEXT, audience TEXT, blocked_on TEXT, why TEXT, report TEXT, request TEXT);

CREATE TABLE ban (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB REFERENCES school (id),
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    who TEXT, pupil TEXT, person TEXT, attempted_on TEXT, how TEXT, from_day TEXT, until TEXT, supervision TEXT);

CREATE TABLE device (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB REFERENCES school (id),
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    asset_tag TEXT, description TEXT, school_owned INTEGER, given_to TEXT, given_on TEXT, approved_by TEXT,
    approved_on TEXT, withdrawn_on TEXT);

CREATE TABLE pupil_access (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB REFERENCES school (id),
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    class_name TEXT, ages TEXT, platform TEXT, activity TEXT, asked_by TEXT, from_day TEXT, until TEXT,
    security TEXT);

CREATE TABLE filtering_review (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB REFERENCES school (id),
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    date TEXT, led_by TEXT, took_part TEXT, checked TEXT, found TEXT, decided TEXT, why TEXT);

-- What waits is looked for by state.
CREATE INDEX inappropriate_content_state ON inappropriate_content (state);
CREATE INDEX blocked_content_state ON blocked_content (state);
CREATE INDEX blocked_site_state ON blocked_site (state);
CREATE INDEX ban_state ON ban (state);
CREATE INDEX device_state ON device (state);
CREATE INDEX pupil_access_state ON pupil_access (state);
CREATE INDEX filtering_review_state ON filtering_review (state);
