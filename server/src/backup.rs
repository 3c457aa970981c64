//! Backups: a copy of the database that is whole, taken while the server runs, and putting one back. A database that was
//! put back begins a new life (its *epoch*), by which tablets know that they must send again what it lacks.

use crate::store::{Purpose, Store, StoreError, Stored, make_private, meta, random};
use domain::time::Timestamp;
use rusqlite::{Connection, OpenFlags};
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use uuid::Builder;

/// Why there is no backup, or why it was not put back. Whatever was there before is as it was.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// There is no such file.
    #[error("there is no file {0}")]
    Missing(PathBuf),
    /// There is a file where the backup should go.
    #[error("{0} is there already; a backup never replaces anything")]
    Taken(PathBuf),
    /// The copy is damaged.
    #[error("{file} is damaged: {what}")]
    Damaged {
        /// Which file.
        file: PathBuf,
        /// What was found.
        what: String,
    },
    /// It is no database of Cairt.
    #[error("{0} is no database of Cairt")]
    NotOurs(PathBuf),
    /// It is a backup of other organisations, or of a demo where there is none, or the other way round.
    #[error("{0} is a backup of something else than what is to be replaced")]
    OfAnother(PathBuf),
    /// The database is in use.
    #[error("{0} is in use: stop the server first")]
    InUse(PathBuf),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<rusqlite::Error> for BackupError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.into())
    }
}

impl From<std::io::Error> for BackupError {
    fn from(error: std::io::Error) -> Self {
        Self::Store(error.into())
    }
}

/// Copies the database `data` to the new file `to`, as of one moment, and checks the copy.
///
/// # Errors
/// [`BackupError`]; there is no file `to` then.
pub fn take(data: &Path, to: &Path) -> Result<(), BackupError> {
    must_exist(data)?;
    contents_of(data)?;
    if to.exists() {
        return Err(BackupError::Taken(to.to_owned()));
    }
    // Under another name until it is whole: half a backup must not look like one.
    let partial = beside(to, "partial");
    let copied = copy(data, &partial).and_then(|()| Ok(fs::rename(&partial, to)?));
    if copied.is_err() {
        // Nobody can use what is left of it; that it could not be removed changes nothing about the failure.
        let _ = fs::remove_file(&partial);
    }
    copied
}

fn copy(data: &Path, to: &Path) -> Result<(), BackupError> {
    if to.exists() {
        fs::remove_file(to)?;
    }
    make_private(to)?;
    let connection = Connection::open_with_flags(data, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    connection.execute("VACUUM INTO ?1", [to.to_string_lossy()])?;
    File::open(to)?.sync_all()?;
    must_be_whole(to)
}

/// Puts the backup `from` back as the database `data`, at `now`. The database that it replaces is kept beside it; what that
/// one knows of revoked tablets and of people who left is carried over. Everybody signs in again. Says where the old
/// database is, if there was one.
///
/// # Errors
/// [`BackupError`].
pub fn restore(from: &Path, data: &Path, now: Timestamp) -> Result<Option<PathBuf>, BackupError> {
    must_exist(from)?;
    must_be_whole(from)?;
    let coming_with = contents_of(from)?;
    let old = data.exists().then_some(data);
    if let Some(old) = old
        && !coming_with.can_replace(&contents_of(old)?)
    {
        return Err(BackupError::OfAnother(from.to_owned()));
    }
    old.map_or(Ok(()), must_be_free)?;
    let coming = beside(data, "restoring");
    copy(from, &coming)?;
    drop(Store::open(&coming, Purpose::AsItIs)?);
    let same_format = |old: &&Path| {
        contents_of(old).is_ok_and(|old| old.format == contents_of(&coming).map_or(0, |it| it.format))
    };
    begin_anew(&coming, old.filter(same_format), now)?;
    let kept = old.map(|old| keep_aside(old, now)).transpose()?;
    fs::rename(&coming, data)?;
    Ok(kept)
}

/// Begins the new life in one transaction, with what `old` knows about who may not come in any more.
fn begin_anew(coming: &Path, old: Option<&Path>, now: Timestamp) -> Result<(), BackupError> {
    let mut connection = Connection::open_with_flags(coming, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    if let Some(old) = old {
        connection.execute("ATTACH ?1 AS old", [old.to_string_lossy()])?;
    }
    let transaction = connection.transaction()?;
    meta::begin_anew(&transaction, Builder::from_random_bytes(random()?).into_uuid(), now)?;
    transaction.execute("DELETE FROM session", [])?;
    // A tablet that begins anew is to be given everything as of now, and not first as of the day it was set up.
    transaction.execute("DELETE FROM plan", [])?;
    if old.is_some() {
        transaction.execute_batch(CARRIED_OVER)?;
    }
    transaction.commit()?;
    connection.pragma_update(None, "journal_mode", "DELETE")?;
    drop(connection);
    File::open(coming)?.sync_all()?;
    Ok(())
}

/// What the replaced database still knows and no tablet will tell again: who may not come in any more, which codes were used,
/// what was settled, what revoked tablets left behind, and sealed notes with when they were read. Where it is of an older format, nothing of it.
const CARRIED_OVER: &str = "
    INSERT OR IGNORE INTO device SELECT * FROM old.device;
    UPDATE device SET revoked_at = o.revoked_at FROM old.device o
      WHERE o.org = device.org AND o.device_id = device.device_id AND o.revoked_at IS NOT NULL;
    UPDATE staff SET active = 0 FROM old.staff o
      WHERE o.org = staff.org AND o.user_id = staff.user_id AND NOT o.active;
    UPDATE enrolment_code SET used_at = o.used_at FROM old.enrolment_code o
      WHERE o.org = enrolment_code.org AND o.code_hash = enrolment_code.code_hash AND o.used_at IS NOT NULL;
    INSERT OR IGNORE INTO sealed_note SELECT * FROM old.sealed_note;
    UPDATE sealed_note SET read_at = o.read_at FROM old.sealed_note o
      WHERE o.org = sealed_note.org AND o.sealed = sealed_note.sealed AND o.read_at IS NOT NULL;
    INSERT OR IGNORE INTO kept_apart SELECT * FROM old.kept_apart
      WHERE settled_as IS NULL OR settled_as = 'discarded';
    UPDATE kept_apart SET settled_as = o.settled_as, settled_at = o.settled_at, settled_by = o.settled_by,
        settled_reason = o.settled_reason
      FROM old.kept_apart o
      WHERE o.org = kept_apart.org AND o.hash = kept_apart.hash AND o.settled_as = 'discarded';
";

/// Whom a database is of.
struct Contents {
    format: u32,
    demo: bool,
    organisations: BTreeSet<String>,
}

impl Contents {
    fn can_replace(&self, old: &Self) -> bool {
        self.demo == old.demo && self.organisations.is_superset(&old.organisations)
    }
}

fn contents_of(file: &Path) -> Result<Contents, BackupError> {
    let read = || -> rusqlite::Result<Contents> {
        let connection = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        let meta = |key: &str| -> rusqlite::Result<String> {
            connection.query_row("SELECT value FROM meta WHERE key = ?1", [key], |row| row.get(0))
        };
        let (format, demo) = (meta("format")?.parse().unwrap_or(0), meta("demo")? == "yes");
        let mut statement = connection.prepare("SELECT org FROM organisation")?;
        let organisations = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        Ok(Contents { format, demo, organisations })
    };
    read().map_err(|_| BackupError::NotOurs(file.to_owned()))
}

fn must_exist(file: &Path) -> Result<(), BackupError> {
    if file.is_file() { Ok(()) } else { Err(BackupError::Missing(file.to_owned())) }
}

fn must_be_whole(file: &Path) -> Result<(), BackupError> {
    let damaged = |what: String| BackupError::Damaged { file: file.to_owned(), what };
    let checked = || -> rusqlite::Result<String> {
        let connection = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))
    };
    match checked() {
        Ok(found) if found == "ok" => Ok(()),
        Ok(found) => Err(damaged(found)),
        Err(error) => Err(damaged(error.to_string())),
    }
}

/// A database that a server has open cannot leave its write-ahead log. Leaving it also puts everything into the one file.
fn must_be_free(data: &Path) -> Result<(), BackupError> {
    let connection = Connection::open_with_flags(data, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    let mode: rusqlite::Result<String> =
        connection.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0));
    match mode {
        Ok(mode) if mode == "delete" => Ok(()),
        _ => Err(BackupError::InUse(data.to_owned())),
    }
}

fn keep_aside(data: &Path, now: Timestamp) -> Stored<PathBuf> {
    let kept = beside(data, &format!("before-restore-{}", now.0));
    fs::rename(data, &kept)?;
    Ok(kept)
}

fn beside(file: &Path, what: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(what);
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::office::{ORG, Office, Tablet, phrase_of, sealed};
    use crate::store::{device, sealed_note};
    use domain::id::OrgName;
    use domain::sync::message::{Greeting, Verdict};
    use domain::sync::replica::{Outgoing, Replica, Rest, Step, Store as Stored};
    use serde_json::json;
    use std::collections::BTreeMap;

    /// Runs a replica against the office, keeping nothing but what a test looks at.
    async fn run(
        office: &Office,
        tablet: &Tablet,
        replica: &mut Replica,
        kept: &[Outgoing],
    ) -> (Rest, Vec<Stored>) {
        let (mut step, mut stored) = (replica.begin(), Vec::new());
        loop {
            let token = &tablet.signed_in.token;
            step = match step {
                Step::Greet => {
                    let greeting: Greeting = office.get(&format!("/api/{ORG}/greeting"), "").await.read();
                    replica.greeted(&greeting)
                }
                Step::Push(push) => replica.pushed(&office.push_raw(tablet, &push.events).await.read()),
                Step::Pull(pull) => {
                    let body = serde_json::to_string(&pull).unwrap();
                    let answer = office.post(&format!("/api/{ORG}/pull"), token, body).await;
                    if answer.code() == "cursor-unreadable" {
                        replica.lost_its_place()
                    } else {
                        replica.pulled(answer.read())
                    }
                }
                Step::Recall => replica.recalled(kept.to_vec()),
                Step::Store(store) => {
                    stored.push(*store);
                    replica.stored()
                }
                Step::Rest(rest) => return (rest, stored),
            };
        }
    }

    fn fresh(tablet: &Tablet) -> Replica {
        Replica::resume(tablet.signed_in.replica, Default::default(), BTreeMap::new(), [])
    }

    /// Signs in again with the same tablet and replica.
    async fn sign_in_again(office: &Office, name: &str, tablet: &mut Tablet) {
        let before = &tablet.signed_in;
        let device = json!({ "is": "enrolled", "device": before.device, "secret": before.device_secret });
        let body = json!({ "name": name, "pass_phrase": phrase_of(name), "device": device, "replica": before.replica });
        tablet.signed_in.token = office.sign_in(&body).await.read::<domain::sync::session::SignedIn>().token;
    }

    #[tokio::test]
    async fn what_came_in_after_the_backup_is_sent_again_by_its_tablet() {
        let office = Office::open();
        let (mut maura, mut grainne) = (office.tablet("maura").await, office.tablet("grainne").await);
        let mut replica = fresh(&maura);
        let (person, registered) = maura.person("Seán Byrne");
        let (case, opened) = maura.complaint(person, &[]);
        let written: Vec<_> = [&registered, &opened].map(|event| Outgoing::new(&sealed(event))).into();
        written.iter().for_each(|entry| replica.wrote(entry.clone()));
        assert_eq!(run(&office, &maura, &mut replica, &[]).await.0, Rest::Done);
        let backup = office.data().with_extension("backup");
        take(&office.data(), &backup).unwrap();

        let note = maura.note(case, "The ramp is finished now.");
        let late = Outgoing::new(&sealed(&note));
        replica.wrote(late.clone());
        assert_eq!(run(&office, &maura, &mut replica, &[]).await.0, Rest::Done);
        assert_eq!((replica.outbox().count(), replica.head(note.stream)), (0, 2));

        let now = office.now();
        let mut office = office.restored(&backup).unwrap();
        assert_eq!(
            office.get(&format!("/api/{ORG}/directory"), &maura.signed_in.token).await.code(),
            "not-signed-in"
        );
        for (name, tablet) in [("maura", &mut maura), ("grainne", &mut grainne)] {
            sign_in_again(&office, name, tablet).await;
        }
        assert_eq!(office.pull(&grainne, "").await.bundle.unwrap().streams.len(), 2);
        let kept: Vec<_> = written.into_iter().chain([late]).collect();
        let (rest, stored) = run(&office, &maura, &mut replica, &kept).await;
        assert_eq!((rest, replica.outbox().count(), replica.head(note.stream)), (Rest::Done, 0, 2));
        assert!(stored.iter().all(|store| store.evict.is_empty()), "gave up what it holds: {stored:?}");
        let events = office
            .pull(&grainne, "")
            .await
            .bundle
            .unwrap()
            .streams
            .into_iter()
            .map(|whole| whole.events.len());
        assert_eq!(events.sum::<usize>(), 3);
        // Once more, and nothing moves.
        office = office.restarted();
        let (rest, stored) = run(&office, &maura, &mut replica, &kept).await;
        assert_eq!((rest, stored.len(), now), (Rest::Done, 1, office.now()));
    }

    #[tokio::test]
    async fn a_note_that_comes_before_the_case_it_is_in_is_taken_up_with_the_case() {
        let office = Office::open();
        let (mut maura, mut grainne) = (office.tablet("maura").await, office.tablet("grainne").await);
        let backup = office.data().with_extension("backup");
        take(&office.data(), &backup).unwrap();
        let (person, registered) = maura.person("Seán Byrne");
        let (case, opened) = maura.complaint(person, &[]);
        let note = grainne.note(case, "Rang the contractor.");
        office.push(&maura, &[registered.clone(), opened.clone()]).await;
        office.push(&grainne, std::slice::from_ref(&note)).await;

        office.wait(60_000);
        let office = office.restored(&backup).unwrap();
        for (name, tablet) in [("maura", &mut maura), ("grainne", &mut grainne)] {
            sign_in_again(&office, name, tablet).await;
        }
        let verdicts = office.push(&grainne, std::slice::from_ref(&note)).await;
        assert!(matches!(verdicts[..], [Verdict::SetAside { .. }]), "{verdicts:?}");
        office.push(&maura, &[registered, opened]).await;
        let verdicts = office.push(&grainne, std::slice::from_ref(&note)).await;
        assert!(matches!(verdicts[..], [Verdict::Duplicate(_)]), "{verdicts:?}");
        let listed = office.get(&format!("/api/{ORG}/set-aside"), &grainne.signed_in.token).await;
        assert_eq!(listed.body, "[]");
    }

    #[tokio::test]
    async fn a_tablet_that_was_revoked_after_the_backup_stays_revoked() {
        let office = Office::open();
        let mut maura = office.tablet("maura").await;
        let backup = office.data().with_extension("backup");
        take(&office.data(), &backup).unwrap();
        let store = Store::open(&office.data(), Purpose::AsItIs).unwrap();
        let org = OrgName(ORG.to_owned());
        assert!(store.write(|tx| device::revoke(tx, &org, maura.signed_in.device, office.now())).unwrap());
        drop(store);
        let office = office.restored(&backup).unwrap();
        let device = json!({ "is": "enrolled", "device": maura.signed_in.device, "secret": maura.signed_in.device_secret.take() });
        let body = json!({ "name": "maura", "pass_phrase": phrase_of("maura"), "device": device });
        assert_eq!(office.sign_in(&body).await.code(), "tablet-revoked");
    }

    #[tokio::test]
    async fn what_no_tablet_tells_again_is_carried_over() {
        let office = Office::open();
        let (mut maura, mut donal) = (office.tablet("maura").await, office.tablet("donal").await);
        let (_, case, _) = maura.sent_complaint(&office, "Seán Byrne", &[]).await;
        let backup = office.data().with_extension("backup");
        take(&office.data(), &backup).unwrap();
        let note = donal.note(case, "For another client.");
        let entry = sealed(&note).hash;
        office.push(&donal, std::slice::from_ref(&note)).await;
        let token = &donal.signed_in.token;
        let discard = json!({ "entry": entry, "how": { "is": "discard", "reason": "Wrong client." } });
        office.post(&format!("/api/{ORG}/set-aside/settle"), token, discard.to_string()).await;
        let proof = json!({ "is": "enrolled", "device": maura.signed_in.device, "secret": maura.signed_in.device_secret });
        let sealed_note = json!({ "device": proof, "note": { "point": "BA==", "sealed": "c2VhbGVk" } });
        office.post(&format!("/api/{ORG}/sealed-note"), "", sealed_note.to_string()).await;
        let store = Store::open(&office.data(), Purpose::AsItIs).unwrap();
        store.write(|tx| sealed_note::mark_read(tx, &OrgName(ORG.to_owned()), &[1], office.now())).unwrap();
        drop(store);
        let late = office.tablet("grainne").await.signed_in;

        let office = office.restored(&backup).unwrap();
        sign_in_again(&office, "donal", &mut donal).await;
        let verdicts = office.push(&donal, &[note]).await;
        assert!(matches!(verdicts[..], [Verdict::SetAside { .. }]));
        let listed = office.get(&format!("/api/{ORG}/set-aside"), &donal.signed_in.token).await;
        assert_eq!(listed.body, "[]", "it was discarded");
        let connection = Connection::open(office.data()).unwrap();
        let notes: i64 =
            connection.query_row("SELECT count(read_at) FROM sealed_note", [], |row| row.get(0)).unwrap();
        let used = "SELECT count(*) FROM enrolment_code WHERE used_at IS NOT NULL";
        let used: i64 = connection.query_row(used, [], |row| row.get(0)).unwrap();
        assert_eq!((notes, used), (1, 3));
        // A tablet that was enrolled after the backup proves itself all the same.
        let device = json!({ "is": "enrolled", "device": late.device, "secret": late.device_secret });
        let body = json!({ "name": "grainne", "pass_phrase": phrase_of("grainne"), "device": device, "replica": late.replica });
        assert_eq!(office.sign_in(&body).await.status, 200);
    }

    #[tokio::test]
    async fn a_database_in_use_is_not_replaced_and_a_backup_replaces_nothing() {
        let office = Office::open();
        let backup = office.data().with_extension("backup");
        take(&office.data(), &backup).unwrap();
        assert!(matches!(take(&office.data(), &backup), Err(BackupError::Taken(_))));
        assert!(matches!(restore(&backup, &office.data(), office.now()), Err(BackupError::InUse(_))));
        let damaged = office.data().with_extension("damaged");
        let mut bytes = fs::read(&backup).unwrap();
        bytes.iter_mut().skip(8_192).step_by(7).for_each(|byte| *byte = 0xa5);
        fs::write(&damaged, bytes).unwrap();
        assert!(matches!(restore(&damaged, &office.data(), office.now()), Err(BackupError::Damaged { .. })));
        let empty = office.data().with_extension("empty");
        fs::write(&empty, "").unwrap();
        assert!(matches!(restore(&empty, &office.data(), office.now()), Err(BackupError::NotOurs(_))));
        let demo = office.data().with_extension("demo");
        drop(Store::open(&demo, Purpose::Demo).unwrap());
        assert!(matches!(restore(&demo, &office.data(), office.now()), Err(BackupError::OfAnother(_))));
        let nowhere = office.data().with_extension("nowhere");
        assert!(matches!(restore(&nowhere, &office.data(), office.now()), Err(BackupError::Missing(_))));
    }
}
