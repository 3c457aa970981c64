-- What became of an entry that was set aside: accepted after all, or discarded with a reason; and whom it was handed to.
ALTER TABLE kept_apart ADD COLUMN handed_to BLOB;
ALTER TABLE kept_apart ADD COLUMN settled_as TEXT;
ALTER TABLE kept_apart ADD COLUMN settled_at INTEGER;
ALTER TABLE kept_apart ADD COLUMN settled_by BLOB;
ALTER TABLE kept_apart ADD COLUMN settled_reason TEXT;
CREATE INDEX kept_apart_open ON kept_apart (org, place) WHERE settled_as IS NULL;

-- What a device last said of itself: versions and counts, nothing of what it holds.
CREATE TABLE device_report (
  org        TEXT NOT NULL,
  replica_id BLOB NOT NULL,
  reported_at INTEGER NOT NULL,
  json       TEXT NOT NULL,
  PRIMARY KEY (org, replica_id),
  FOREIGN KEY (org, replica_id) REFERENCES replica (org, replica_id)
);

-- Notes written on a device that could not be unlocked, sealed to the organisation's key. The server cannot read them.
CREATE TABLE sealed_note (
  org         TEXT NOT NULL REFERENCES organisation (org),
  place       INTEGER NOT NULL,
  device_id   BLOB,
  received_at INTEGER NOT NULL,
  sealed      TEXT NOT NULL,
  PRIMARY KEY (org, place),
  UNIQUE (org, sealed)
);
