-- readable from: 1
CREATE TABLE camera_loan (
    id         BLOB PRIMARY KEY,
    revision   INTEGER NOT NULL,
    state      TEXT NOT NULL,
    school     BLOB REFERENCES school (id),
    entered_by BLOB NOT NULL,
    entered    INTEGER NOT NULL,
    moved      INTEGER NOT NULL,
    reason     TEXT,
    camera     TEXT,
    borrower   TEXT,
    lent_on    TEXT,
    back_by    TEXT,
    purpose    TEXT,
    pictures   INTEGER,
    gallery    TEXT,
    decided_on TEXT
);
