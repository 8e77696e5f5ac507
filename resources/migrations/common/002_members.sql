-- Whose keys this vault trusts, and the proof that this is the file that was made with the register.

-- Only to keys that stand here is the vault's key ever sealed, whatever the key ring says. A row's keys never change:
-- new keys are a new row, and the old one becomes "former", so that old signatures can still be checked.
CREATE TABLE member (
    id           BLOB PRIMARY KEY,
    revision     INTEGER NOT NULL,
    user         BLOB NOT NULL,
    state        TEXT NOT NULL,        -- provisional, unconfirmed, confirmed, device, former
    box_key      BLOB NOT NULL,
    session_key  BLOB NOT NULL,
    approval_key BLOB
);
CREATE INDEX member_user ON member (user);

CREATE TABLE founding (
    id       BLOB PRIMARY KEY,
    revision INTEGER NOT NULL,
    founder  BLOB NOT NULL,            -- the user who made the register
    seed     BLOB NOT NULL             -- Ed25519; the key ring holds the public half
);
