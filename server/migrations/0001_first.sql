-- What Cairt keeps. Every key begins with the organisation; ids are 16 bytes, instants milliseconds since 1970 (UTC),
-- local dates and times ISO 8601 text. Plain SQL, since PostgreSQL will follow.

CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

-- One row an organisation. Whoever appends to its feed holds this row until commit, so commit order is feed order.
CREATE TABLE organisation (
  org          TEXT PRIMARY KEY,
  recovery_key TEXT NOT NULL,
  head         INTEGER NOT NULL DEFAULT 0
);

-- Never changed once written: a case stays with the version it was opened under.
CREATE TABLE charter_version (
  org         TEXT NOT NULL REFERENCES organisation (org),
  version     INTEGER NOT NULL,
  json        TEXT NOT NULL,
  imported_at INTEGER NOT NULL,
  PRIMARY KEY (org, version)
);

CREATE TABLE staff (
  org         TEXT NOT NULL REFERENCES organisation (org),
  user_id     BLOB NOT NULL,
  sign_in     TEXT NOT NULL,
  name        TEXT NOT NULL,
  pass_phrase TEXT NOT NULL,
  active      INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (org, user_id),
  UNIQUE (org, sign_in)
);

CREATE TABLE staff_role (
  org     TEXT NOT NULL,
  user_id BLOB NOT NULL,
  role    TEXT NOT NULL,
  PRIMARY KEY (org, user_id, role),
  FOREIGN KEY (org, user_id) REFERENCES staff (org, user_id)
);

CREATE TABLE device (
  org         TEXT NOT NULL REFERENCES organisation (org),
  device_id   BLOB NOT NULL,
  name        TEXT NOT NULL,
  secret_hash BLOB NOT NULL,
  enrolled_at INTEGER NOT NULL,
  revoked_at  INTEGER,
  PRIMARY KEY (org, device_id)
);

CREATE TABLE enrolment_code (
  org         TEXT NOT NULL REFERENCES organisation (org),
  code_hash   BLOB NOT NULL,
  device_name TEXT NOT NULL,
  expires_at  INTEGER NOT NULL,
  used_at     INTEGER,
  PRIMARY KEY (org, code_hash)
);

-- A worker's database on a device. Its code goes into the reference numbers it mints, so it is never given twice.
CREATE TABLE replica (
  org        TEXT NOT NULL,
  replica_id BLOB NOT NULL,
  user_id    BLOB NOT NULL,
  device_id  BLOB,
  code       TEXT NOT NULL,
  PRIMARY KEY (org, replica_id),
  UNIQUE (org, code),
  FOREIGN KEY (org, user_id) REFERENCES staff (org, user_id),
  FOREIGN KEY (org, device_id) REFERENCES device (org, device_id)
);

-- Only the hash of a token is kept: whoever reads this table cannot sign in with it.
CREATE TABLE session (
  org        TEXT NOT NULL,
  token_hash BLOB NOT NULL,
  replica_id BLOB NOT NULL,
  device_id  BLOB NOT NULL,
  expires_at INTEGER NOT NULL,
  PRIMARY KEY (org, token_hash),
  FOREIGN KEY (org, replica_id) REFERENCES replica (org, replica_id),
  FOREIGN KEY (org, device_id) REFERENCES device (org, device_id)
);

-- The record. json is what the author wrote, byte for byte.
CREATE TABLE event (
  org           TEXT NOT NULL REFERENCES organisation (org),
  event_id      BLOB NOT NULL,
  stream_kind   TEXT NOT NULL,
  stream_id     BLOB NOT NULL,
  stream_seq    INTEGER NOT NULL,
  seq           INTEGER NOT NULL,
  replica_id    BLOB NOT NULL,
  replica_seq   INTEGER NOT NULL,
  actor         BLOB NOT NULL,
  hash          TEXT NOT NULL,
  accepted_at   INTEGER NOT NULL,
  clock_suspect INTEGER NOT NULL,
  json          TEXT NOT NULL,
  PRIMARY KEY (org, event_id),
  UNIQUE (org, stream_kind, stream_id, stream_seq),
  UNIQUE (org, replica_id, replica_seq)
);

-- The feed: an accepted event, or a right that somebody gained or lost.
CREATE TABLE feed (
  org          TEXT NOT NULL REFERENCES organisation (org),
  seq          INTEGER NOT NULL,
  stream_kind  TEXT NOT NULL,
  stream_id    BLOB NOT NULL,
  event_id     BLOB,
  right_user   BLOB,
  right_gained INTEGER,
  PRIMARY KEY (org, seq),
  FOREIGN KEY (org, event_id) REFERENCES event (org, event_id)
);
CREATE INDEX feed_gains ON feed (org, right_user, stream_kind, stream_id, seq) WHERE right_gained = 1;

-- Set aside or held. The columns from event_id to replica_seq are empty where the bytes are no event or name somebody
-- else as their author: such an event takes nobody's id and nobody's number.
CREATE TABLE kept_apart (
  org         TEXT NOT NULL REFERENCES organisation (org),
  hash        TEXT NOT NULL,
  place       INTEGER NOT NULL,
  sent_by     BLOB NOT NULL,
  kept_at     INTEGER NOT NULL,
  verdict     TEXT NOT NULL,
  json        TEXT NOT NULL,
  event_id    BLOB,
  stream_kind TEXT,
  stream_id   BLOB,
  replica_id  BLOB,
  replica_seq INTEGER,
  PRIMARY KEY (org, hash)
);
CREATE INDEX kept_apart_event ON kept_apart (org, event_id) WHERE event_id IS NOT NULL;
CREATE INDEX kept_apart_replica ON kept_apart (org, replica_id, replica_seq) WHERE replica_id IS NOT NULL;

-- From here on projections: derived from the record and disposable.

CREATE TABLE summary (
  org         TEXT NOT NULL REFERENCES organisation (org),
  stream_kind TEXT NOT NULL,
  stream_id   BLOB NOT NULL,
  json        TEXT NOT NULL,
  closed      INTEGER NOT NULL,
  emergency   INTEGER NOT NULL,
  next_date   TEXT,
  PRIMARY KEY (org, stream_kind, stream_id)
);

CREATE TABLE case_rights (
  org     TEXT NOT NULL REFERENCES organisation (org),
  case_id BLOB NOT NULL,
  json    TEXT NOT NULL,
  PRIMARY KEY (org, case_id)
);

CREATE TABLE case_person (
  org       TEXT NOT NULL,
  person_id BLOB NOT NULL,
  case_id   BLOB NOT NULL,
  PRIMARY KEY (org, person_id, case_id),
  FOREIGN KEY (org, case_id) REFERENCES case_rights (org, case_id)
);

-- What a replica is being sent first, so that a first sync goes on where it stopped.
CREATE TABLE plan (
  org        TEXT NOT NULL,
  replica_id BLOB NOT NULL,
  head       INTEGER NOT NULL,
  streams    TEXT NOT NULL,
  PRIMARY KEY (org, replica_id),
  FOREIGN KEY (org, replica_id) REFERENCES replica (org, replica_id)
);
