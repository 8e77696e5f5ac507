-- readable from: 1
-- Social media accounts: who may have one, what is said there (policy, section 3). A register's table has the columns
-- that every register has, then one a field.

CREATE TABLE account (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB REFERENCES school (id),
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    name TEXT, platform TEXT, address TEXT, owner TEXT, visibility TEXT, official_email TEXT, moderator TEXT,
    privacy TEXT, next_review TEXT, approval TEXT, purpose TEXT, investment TEXT, engagement TEXT,
    contribution TEXT, effort TEXT, evaluation TEXT, administrators TEXT, posters TEXT, authorised_by TEXT,
    authorised_on TEXT);

CREATE TABLE agreement (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB REFERENCES school (id),
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    person TEXT, version TEXT, acknowledged_on TEXT, notes TEXT);

CREATE TABLE platform (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB REFERENCES school (id),
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    name TEXT, minimum_age INTEGER, source TEXT, source_address TEXT, checked_on TEXT, notes TEXT);

CREATE TABLE site_approval (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB REFERENCES school (id),
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    department TEXT, moderator TEXT, why TEXT, aims TEXT, content TEXT, audience TEXT, audience_ages TEXT,
    audience_schools TEXT, audience_details TEXT, contributors TEXT, contributors_ages TEXT,
    contributors_schools TEXT, contributors_details TEXT, administrators TEXT, vetting TEXT, host TEXT,
    going_live TEXT, advertising TEXT, consent TEXT, security TEXT, owner TEXT, platform TEXT, account_name TEXT,
    official_email TEXT);

CREATE TABLE comment (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB REFERENCES school (id),
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    where_seen TEXT, seen_on TEXT, account TEXT, address TEXT, author TEXT, about_whom TEXT, words TEXT, done TEXT,
    passed_to TEXT);

CREATE TABLE follower (
    id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB REFERENCES school (id),
    entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
    asker TEXT, account TEXT, asked_on TEXT, known_as TEXT, decided_by TEXT, decided_on TEXT);

-- What waits is looked for by state.
CREATE INDEX account_state ON account (state);
CREATE INDEX agreement_state ON agreement (state);
CREATE INDEX platform_state ON platform (state);
CREATE INDEX site_approval_state ON site_approval (state);
CREATE INDEX comment_state ON comment (state);
CREATE INDEX follower_state ON follower (state);
