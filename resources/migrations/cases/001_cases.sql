-- The closed vaults: cases and all that belongs to them. Pupils and users stand in office and are known here by their
-- ids; a school's id likewise.

-- What reports are sealed to: X25519 seeds, former ones for what was delivered then.
CREATE TABLE report_key (
    id       BLOB PRIMARY KEY,
    revision INTEGER NOT NULL,
    seed     BLOB NOT NULL
);

CREATE TABLE case_file (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB,
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    concerns TEXT, kind TEXT, summary TEXT, happened_on TEXT, harmed TEXT, harmed_pupils TEXT, harmed_staff TEXT,
    alleged TEXT, alleged_pupils TEXT, alleged_staff TEXT, disclosure INTEGER, platform TEXT, addresses TEXT,
    reported_by TEXT, reported_on TEXT, reported_how TEXT,
    opened_on TEXT, lead_instead TEXT, lead_reason TEXT, policy_instead TEXT, policy_reason TEXT, review_on TEXT,
    may_show_nude INTEGER, allegation INTEGER, lado_on TEXT, lado_threshold TEXT, lado_reference TEXT, lado_outcome TEXT,
    outcome_kind TEXT, outcome TEXT, cp_reference TEXT, closed_on TEXT);
CREATE INDEX case_file_state ON case_file (state);

-- The chronology: only ever added to.
CREATE TABLE case_entry (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB,
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    of_case TEXT, happened_on TEXT, kind TEXT, words TEXT, reasons TEXT, corrects TEXT);
CREATE INDEX case_entry_case ON case_entry (of_case);

CREATE TABLE case_action (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB,
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    of_case TEXT, what TEXT, owner TEXT, due_on TEXT, result TEXT, done_on TEXT);
CREATE INDEX case_action_case ON case_action (of_case);
CREATE INDEX case_action_state ON case_action (state);

-- Whether the police were called, by whom decided and why; what they advised.
CREATE TABLE police_decision (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB,
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    of_case TEXT, decided_on TEXT, called TEXT, called_reasons TEXT, because TEXT, because_reasons TEXT,
    advice TEXT, advice_reference TEXT);
CREATE INDEX police_decision_case ON police_decision (of_case);

CREATE TABLE case_link (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB,
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    of_case TEXT, other_case TEXT, why TEXT);
CREATE INDEX case_link_case ON case_link (of_case);
CREATE INDEX case_link_other ON case_link (other_case);

CREATE TABLE case_transfer (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB,
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    of_case TEXT, pupil TEXT, to_school TEXT, to_person TEXT, leaves_on TEXT, sent_how TEXT, sent_on TEXT,
    received_by TEXT, received_on TEXT);
CREATE INDEX case_transfer_case ON case_transfer (of_case);
CREATE INDEX case_transfer_state ON case_transfer (state);

-- Why a pupil is never to be published; office knows only that.
CREATE TABLE protection_reason (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB,
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    pupil TEXT, from_day TEXT, why TEXT);

-- Evidence, as office keeps what proves its records: content by hash, read only when it is looked at.
CREATE TABLE attachment (
    id       BLOB PRIMARY KEY,
    revision INTEGER NOT NULL,
    place    TEXT NOT NULL,
    record   BLOB NOT NULL,
    name     TEXT NOT NULL,
    type     TEXT NOT NULL,
    size     INTEGER NOT NULL,
    hash     BLOB NOT NULL
);
CREATE INDEX attachment_record ON attachment (record);
CREATE TABLE attachment_content (
    id       BLOB PRIMARY KEY,          -- the first 16 bytes of the content's hash
    revision INTEGER NOT NULL,
    bytes    BLOB NOT NULL
);
