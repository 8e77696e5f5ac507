-- What every vault has: the audit trail and drafts.
-- A moment is milliseconds of UTC, a day ISO text, an id 16 bytes.

CREATE TABLE meta (key TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID;

CREATE TABLE trail (
    sequence  INTEGER PRIMARY KEY,
    at        INTEGER NOT NULL,
    who       BLOB NOT NULL,
    kind      INTEGER NOT NULL,
    place     TEXT NOT NULL,          -- the table of the record
    record    BLOB NOT NULL,
    reason    TEXT NOT NULL DEFAULT '',
    digest    BLOB NOT NULL,          -- BLAKE2b(salt, values from and to)
    row_hash  BLOB NOT NULL,          -- of the row as it stands after this entry
    previous  BLOB NOT NULL,          -- hash of the entry before
    hash      BLOB NOT NULL,          -- of this entry
    signature BLOB                    -- of the head, on the last entry of a commit
);
CREATE INDEX trail_record ON trail (record);

-- Apart from the chain, so that retention can erase values and the chain still holds. Verifying compares the two;
-- a foreign key would only look the entry up that was written the moment before.
CREATE TABLE trail_values (
    sequence INTEGER PRIMARY KEY,
    salt     BLOB NOT NULL,
    changed  BLOB NOT NULL            -- the encoded values from and to
);

CREATE TABLE draft (
    id      BLOB PRIMARY KEY,
    owner   BLOB NOT NULL,
    place   TEXT NOT NULL,
    record  BLOB,
    at      INTEGER NOT NULL,
    body    BLOB NOT NULL
);
