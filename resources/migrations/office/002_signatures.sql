-- readable from: 1
-- Drawn signatures on records of the registers. Stored once, never changed.
CREATE TABLE form_signature (
    id           BLOB PRIMARY KEY,
    revision     INTEGER NOT NULL,
    place        TEXT NOT NULL,       -- the table of the record
    record       BLOB NOT NULL,
    block        TEXT NOT NULL,       -- which box of the form
    signer       BLOB NOT NULL,
    signer_key   BLOB NOT NULL,       -- the row of "member" whose approval key signed
    role         TEXT NOT NULL,
    at           INTEGER NOT NULL,
    sentence     TEXT NOT NULL,
    strokes      BLOB NOT NULL,
    form_version INTEGER NOT NULL,
    device       TEXT NOT NULL,
    signed_bytes BLOB NOT NULL,
    signature    BLOB NOT NULL
);
CREATE INDEX form_signature_record ON form_signature (record);

-- The password of an account, sealed to each person who is authorised there. Nothing sealed: withdrawn.
CREATE TABLE account_password (
    id        BLOB PRIMARY KEY,
    revision  INTEGER NOT NULL,
    account   BLOB NOT NULL,
    user      BLOB NOT NULL,
    sealed_to BLOB NOT NULL,          -- the row of "member" whose key it is sealed to
    sealed    BLOB,
    set_by    BLOB NOT NULL,
    set_on    INTEGER NOT NULL
);
CREATE INDEX account_password_account ON account_password (account);
