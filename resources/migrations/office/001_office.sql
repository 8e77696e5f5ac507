-- The office vault: people, consent, users. Every record's table begins with id and revision.

CREATE TABLE key_ring (
    id       BLOB PRIMARY KEY,
    revision INTEGER NOT NULL,
    bytes    BLOB NOT NULL            -- the master; register.lanyard is its projection
);

CREATE TABLE school (
    id               BLOB PRIMARY KEY,
    revision         INTEGER NOT NULL,
    name             TEXT NOT NULL,
    trust            TEXT NOT NULL,
    dfe_number       TEXT,
    dpo_name         TEXT,
    dpo_email        TEXT,
    dpo_phone        TEXT,
    year_starts      TEXT NOT NULL DEFAULT '09-01',
    adult_age        INTEGER NOT NULL DEFAULT 18,
    lock_minutes     INTEGER NOT NULL DEFAULT 10,
    public_platforms TEXT
);

CREATE TABLE user (
    id                   BLOB PRIMARY KEY,
    revision             INTEGER NOT NULL,
    name                 TEXT NOT NULL,
    full_name            TEXT,
    roles                TEXT NOT NULL,  -- "ceo office@<school id>", sorted
    must_change_password INTEGER NOT NULL DEFAULT 0,
    first_signed_in      INTEGER NOT NULL DEFAULT 0,
    removed              INTEGER NOT NULL DEFAULT 0
);

-- What the holders of a vault must do because nobody else can: re-key after a removal, grant after a new role.
CREATE TABLE vault_task (
    id       BLOB PRIMARY KEY,
    revision INTEGER NOT NULL,
    vault    BLOB NOT NULL,
    kind     TEXT NOT NULL,            -- re-key, grant
    user     BLOB NOT NULL,
    due      TEXT NOT NULL,
    done     INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE pupil (
    id                 BLOB PRIMARY KEY,
    revision           INTEGER NOT NULL,
    school             BLOB NOT NULL REFERENCES school (id),
    upn                TEXT,
    legal_surname      TEXT NOT NULL,
    legal_forename     TEXT NOT NULL,
    preferred_surname  TEXT,
    preferred_forename TEXT,
    born               TEXT,
    year_group         TEXT,
    registration_group TEXT,
    flags              BLOB,             -- dated: on roll, looked after
    contacts           BLOB              -- packed, with their dated flags
);
CREATE UNIQUE INDEX pupil_upn ON pupil (school, upn) WHERE upn IS NOT NULL;

CREATE TABLE form_version (
    id                 BLOB PRIMARY KEY,
    revision           INTEGER NOT NULL,
    school             BLOB NOT NULL REFERENCES school (id),
    year               INTEGER NOT NULL,
    number             INTEGER NOT NULL,
    wording            TEXT NOT NULL,
    pupil_wording      TEXT,
    purposes           BLOB NOT NULL,    -- packed keys and labels, in order
    materially_changed INTEGER NOT NULL DEFAULT 0,
    material_from      TEXT,
    material_entered   INTEGER NOT NULL DEFAULT 0,
    public_accounts    TEXT,
    one_off_title      TEXT,
    one_off_place      TEXT,
    one_off_use        TEXT
);
CREATE UNIQUE INDEX form_version_number ON form_version (school, year, number);

-- A return or a withdrawal: one signed form, its answers packed in one column.
CREATE TABLE consent_return (
    id            BLOB PRIMARY KEY,
    revision      INTEGER NOT NULL,
    pupil         BLOB NOT NULL REFERENCES pupil (id),
    version       BLOB REFERENCES form_version (id),
    is_withdrawal INTEGER NOT NULL DEFAULT 0,
    given_as      INTEGER NOT NULL,      -- contact, pupil, other
    contact       BLOB,
    given_by      TEXT NOT NULL,
    relationship  TEXT,
    received_on   TEXT NOT NULL,
    signed_on     TEXT,
    method        INTEGER NOT NULL,
    entered_by    BLOB NOT NULL,
    entered       INTEGER NOT NULL,
    answers       BLOB,
    evidence      BLOB,
    cancelled     INTEGER NOT NULL DEFAULT 0,
    cancel_reason TEXT
);
CREATE INDEX consent_return_pupil ON consent_return (pupil);

CREATE TABLE protection (
    id           BLOB PRIMARY KEY,
    revision     INTEGER NOT NULL,
    pupil        BLOB NOT NULL REFERENCES pupil (id),
    is_protected INTEGER NOT NULL,
    from_day     TEXT NOT NULL,
    entered      INTEGER NOT NULL,
    by           BLOB NOT NULL
);

CREATE TABLE finding (
    id       BLOB PRIMARY KEY,
    revision INTEGER NOT NULL,
    pupil    BLOB NOT NULL REFERENCES pupil (id),
    contact  BLOB,
    kind     INTEGER NOT NULL,
    from_day TEXT NOT NULL,
    entered  INTEGER NOT NULL,
    by       BLOB NOT NULL,
    evidence TEXT NOT NULL
);

-- Pages and files that prove a record. Content by hash, so that the same scan is kept once.
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
CREATE TABLE attachment_content (
    id       BLOB PRIMARY KEY,          -- the first 16 bytes of the content's hash
    revision INTEGER NOT NULL,
    bytes    BLOB NOT NULL
);

-- Each check before posting, with question and answer as they stood.
CREATE TABLE posting_check (
    id       BLOB PRIMARY KEY,
    revision INTEGER NOT NULL,
    asked    INTEGER NOT NULL,
    by       BLOB NOT NULL,
    question BLOB NOT NULL,
    answer   BLOB NOT NULL
);

CREATE TABLE import_mapping (
    id       BLOB PRIMARY KEY,
    revision INTEGER NOT NULL,
    shape    BLOB NOT NULL,             -- hash of the header it was made for
    columns  TEXT NOT NULL
);
