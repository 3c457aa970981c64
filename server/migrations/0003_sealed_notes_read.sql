-- When whoever holds the organisation's key first read a sealed note; until then the office is told that it came.
ALTER TABLE sealed_note ADD COLUMN read_at INTEGER;
CREATE INDEX sealed_note_unread ON sealed_note (org, place) WHERE read_at IS NULL;
