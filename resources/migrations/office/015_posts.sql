-- readable from: 1
-- What the school posts, and what it takes down again (policy, sections 3 and 7). Who is in a saved group.

CREATE TABLE pupil_group (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB REFERENCES school (id),
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    name TEXT, pupils TEXT);

CREATE TABLE notice (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB REFERENCES school (id),
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    title TEXT, wording TEXT, owner TEXT, until TEXT, criteria TEXT);

CREATE TABLE post (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB REFERENCES school (id),
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    title TEXT, place TEXT, account TEXT, owner TEXT, media TEXT, text TEXT, objective TEXT, notice TEXT,
    post_on TEXT, pupils TEXT, covered TEXT, shown_as TEXT, first_names INTEGER, ages INTEGER, general_label TEXT,
    adults TEXT, adults_object INTEGER, source TEXT, device TEXT, criteria TEXT, confirmed TEXT, dismissed TEXT,
    published_on TEXT, address TEXT, relied_on TEXT, published_check TEXT, removed_on TEXT);

CREATE TABLE takedown (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB REFERENCES school (id),
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    post TEXT, pupil TEXT, because TEXT, since TEXT, outcome TEXT, closed_on TEXT, proof TEXT, checked_address TEXT,
    notes TEXT);

-- Posts published between what had effect and what was known.
CREATE TABLE consent_gap (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB REFERENCES school (id),
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    post TEXT, pupil TEXT, because TEXT, published_on TEXT, finding TEXT, breach INTEGER);

CREATE INDEX pupil_group_state ON pupil_group (state);
CREATE INDEX notice_state ON notice (state);
CREATE INDEX post_state ON post (state);
CREATE INDEX takedown_state ON takedown (state);
CREATE INDEX consent_gap_state ON consent_gap (state);
