//! What a restore takes from the database that it replaces: all that no tablet will tell again. The record is not among it;
//! tablets send that.

use crate::store::Stored;
use rusqlite::Transaction;

/// Somebody whose name to sign in with is somebody else's in the backup, and who got another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renamed {
    /// The organisation's short name.
    pub org: String,
    /// Their name.
    pub name: String,
    /// What they sign in with from now on.
    pub sign_in: String,
}

/// Carries over from the database attached as `old` into the main one, both of the same format; tells who got another name to
/// sign in with.
///
/// # Errors
/// The store failed.
pub fn carry_over(transaction: &Transaction<'_>) -> Stored<Vec<Renamed>> {
    transaction.execute_batch(DEVICES)?;
    transaction.execute_batch(PEOPLE)?;
    transaction.execute_batch(LEFT_BEHIND)?;
    renamed(transaction)
}

/// Tablets and which of them may not come in any more; codes and which of them were used.
const DEVICES: &str = "
    INSERT OR IGNORE INTO device SELECT * FROM old.device;
    UPDATE device SET revoked_at = o.revoked_at FROM old.device o
      WHERE o.org = device.org AND o.device_id = device.device_id AND o.revoked_at IS NOT NULL;
    INSERT OR IGNORE INTO enrolment_code SELECT * FROM old.enrolment_code;
    UPDATE enrolment_code SET used_at = o.used_at FROM old.enrolment_code o
      WHERE o.org = enrolment_code.org AND o.code_hash = enrolment_code.code_hash AND o.used_at IS NOT NULL;
";

/// People as they last were, under the ids that their entries name as the author, and the replicas by which the office knows that
/// those entries are theirs. Whoever left in either database has left. A replica whose code is another's by now is given a new one
/// when its worker signs in.
const PEOPLE: &str = "
    INSERT OR IGNORE INTO charter_version SELECT * FROM old.charter_version;
    UPDATE staff SET name = o.name, pass_phrase = o.pass_phrase, active = min(staff.active, o.active) FROM old.staff o
      WHERE o.org = staff.org AND o.user_id = staff.user_id;
    INSERT INTO staff (org, user_id, sign_in, name, pass_phrase, active)
      SELECT o.org, o.user_id,
        o.sign_in || CASE WHEN taken.user_id IS NULL THEN '' ELSE '-' || lower(substr(hex(o.user_id), -4)) END,
        o.name, o.pass_phrase, o.active
      FROM old.staff o LEFT JOIN main.staff taken ON taken.org = o.org AND taken.sign_in = o.sign_in
      WHERE NOT EXISTS (SELECT 1 FROM main.staff s WHERE s.org = o.org AND s.user_id = o.user_id);
    DELETE FROM staff_role WHERE EXISTS
      (SELECT 1 FROM old.staff o WHERE o.org = staff_role.org AND o.user_id = staff_role.user_id);
    INSERT INTO staff_role SELECT * FROM old.staff_role;
    INSERT OR IGNORE INTO replica SELECT * FROM old.replica;
";

/// Sealed notes and when they were read, those that the backup lacks after those that it has; what was set aside, and what was
/// discarded of it.
const LEFT_BEHIND: &str = "
    INSERT INTO sealed_note (org, place, device_id, received_at, sealed, read_at)
      SELECT o.org,
        (SELECT coalesce(max(place), 0) FROM main.sealed_note s WHERE s.org = o.org)
          + row_number() OVER (PARTITION BY o.org ORDER BY o.place),
        o.device_id, o.received_at, o.sealed, o.read_at
      FROM old.sealed_note o
      WHERE NOT EXISTS (SELECT 1 FROM main.sealed_note s WHERE s.org = o.org AND s.sealed = o.sealed);
    UPDATE sealed_note SET read_at = o.read_at FROM old.sealed_note o
      WHERE o.org = sealed_note.org AND o.sealed = sealed_note.sealed AND o.read_at IS NOT NULL;
    INSERT OR IGNORE INTO kept_apart SELECT * FROM old.kept_apart
      WHERE settled_as IS NULL OR settled_as = 'discarded';
    UPDATE kept_apart SET settled_as = o.settled_as, settled_at = o.settled_at, settled_by = o.settled_by,
        settled_reason = o.settled_reason
      FROM old.kept_apart o
      WHERE o.org = kept_apart.org AND o.hash = kept_apart.hash AND o.settled_as = 'discarded';
";

fn renamed(transaction: &Transaction<'_>) -> Stored<Vec<Renamed>> {
    let mut statement = transaction.prepare(
        "SELECT s.org, s.name, s.sign_in FROM main.staff s
         JOIN old.staff o ON o.org = s.org AND o.user_id = s.user_id AND o.sign_in <> s.sign_in
         ORDER BY s.org, s.sign_in",
    )?;
    let rows = statement
        .query_map([], |row| Ok(Renamed { org: row.get(0)?, name: row.get(1)?, sign_in: row.get(2)? }))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
