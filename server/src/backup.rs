//! Backups: a copy of the database that is whole, taken while the server runs, and putting one back. A database that was
//! put back begins a new life (its *epoch*), by which tablets know that they must send again what it lacks.

mod carrying_over;

pub use carrying_over::Renamed;

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

/// The database that a backup replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replaced {
    /// Where it is kept.
    pub kept: PathBuf,
    /// What it knew and no tablet will tell again holds, and these people got another name to sign in with. Absent where it was of
    /// another format: nothing of it holds then.
    pub carried_over: Option<Vec<Renamed>>,
}

/// Puts the backup `from` back as the database `data`, at `now`. The database that it replaces is kept beside it; what that one
/// knows of people, of tablets and of what was settled is carried over. Everybody signs in again. Says what became of the old
/// database, if there was one.
///
/// # Errors
/// [`BackupError`].
pub fn restore(from: &Path, data: &Path, now: Timestamp) -> Result<Option<Replaced>, BackupError> {
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
    let carried_over = begin_anew(&coming, old.filter(same_format), now)?;
    let kept = old.map(|old| keep_aside(old, now)).transpose()?;
    fs::rename(&coming, data)?;
    Ok(kept.map(|kept| Replaced { kept, carried_over }))
}

/// Begins the new life in one transaction, with what is carried over from `old`.
fn begin_anew(
    coming: &Path,
    old: Option<&Path>,
    now: Timestamp,
) -> Result<Option<Vec<Renamed>>, BackupError> {
    let mut connection = Connection::open_with_flags(coming, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    if let Some(old) = old {
        connection.execute("ATTACH ?1 AS old", [old.to_string_lossy()])?;
    }
    let transaction = connection.transaction()?;
    meta::begin_anew(&transaction, Builder::from_random_bytes(random()?).into_uuid(), now)?;
    transaction.execute("DELETE FROM session", [])?;
    // A tablet that begins anew is to be given everything as of now, and not first as of the day it was set up.
    transaction.execute("DELETE FROM plan", [])?;
    let carried_over = old.map(|_| carrying_over::carry_over(&transaction)).transpose()?;
    transaction.commit()?;
    connection.pragma_update(None, "journal_mode", "DELETE")?;
    drop(connection);
    File::open(coming)?.sync_all()?;
    Ok(carried_over)
}

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
    use crate::auth::pass_phrase;
    use crate::office::{CODES, ORG, Office, TUESDAY, Tablet, new_id, phrase_of, sealed};
    use crate::store::staff::NewStaff;
    use crate::store::{device, organisation, replica, sealed_note, staff};
    use domain::charter::RoleId;
    use domain::id::{OrgName, UserId};
    use domain::sync::message::{Greeting, Verdict};
    use domain::sync::replica::{Outgoing, Replica, Rest, Step, Store as Stored};
    use domain::sync::sealed::SealedForOffice;
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

    fn add(store: &Store, name: &str, user: UserId) {
        let pass_phrase = pass_phrase::hash(&phrase_of(name)).unwrap();
        let (sign_in, roles) = (name.to_owned(), vec![RoleId::try_from("field-worker".to_owned()).unwrap()]);
        let new = NewStaff { user, sign_in, name: name.to_owned(), roles, pass_phrase };
        assert!(store.write(|tx| staff::add(tx, &OrgName(ORG.to_owned()), &new)).unwrap());
    }

    #[tokio::test]
    async fn whoever_was_added_after_the_backup_signs_in_and_sends_what_is_theirs() {
        let office = Office::open();
        let backup = office.data().with_extension("backup");
        take(&office.data(), &backup).unwrap();
        add(&Store::open(&office.data(), Purpose::AsItIs).unwrap(), "nuala", UserId(new_id()));
        let mut nuala = office.tablet("nuala").await;
        let (person, registered) = nuala.person("Seán Byrne");
        let (_, opened) = nuala.complaint(person, &[]);
        let written = [registered, opened];
        office.push(&nuala, &written).await;

        let office = office.restored(&backup).unwrap();
        let code = nuala.signed_in.replica_code.clone();
        sign_in_again(&office, "nuala", &mut nuala).await;
        let store = Store::open(&office.data(), Purpose::AsItIs).unwrap();
        let org = OrgName(ORG.to_owned());
        let standing = store.read(|tx| replica::standing(tx, &org, nuala.signed_in.replica)).unwrap();
        assert_eq!(standing, Some((nuala.user(), false)));
        let verdicts = office.push(&nuala, &written).await;
        assert!(verdicts.iter().all(|verdict| matches!(verdict, Verdict::Accepted(_))), "{verdicts:?}");
        let of_code = "SELECT count(*) FROM replica WHERE code = ?1";
        let connection = Connection::open(office.data()).unwrap();
        let known: i64 = connection.query_row(of_code, [code], |row| row.get(0)).unwrap();
        assert_eq!(known, 1);
    }

    #[tokio::test]
    async fn people_are_as_they_last_were() {
        let office = Office::open();
        let backup = office.data().with_extension("backup");
        take(&office.data(), &backup).unwrap();
        let connection = Connection::open(office.data()).unwrap();
        let hash = pass_phrase::hash("a new phrase since Tuesday").unwrap();
        let changed = "UPDATE staff SET pass_phrase = ?1 WHERE sign_in = 'maura'";
        connection.execute(changed, [hash]).unwrap();
        let of_maura = "user_id = (SELECT user_id FROM staff WHERE sign_in = 'maura')";
        connection.execute(&format!("DELETE FROM staff_role WHERE {of_maura}"), []).unwrap();
        connection.execute("UPDATE staff SET active = 0 WHERE sign_in = 'donal'", []).unwrap();
        drop(connection);

        let office = office.restored(&backup).unwrap();
        let sign_in = async |name: &str, pass_phrase: &str, code: &str| {
            let device = json!({ "is": "code", "code": code });
            let body = json!({ "name": name, "pass_phrase": pass_phrase, "device": device });
            office.sign_in(&body).await.status.as_u16()
        };
        assert_eq!(sign_in("maura", &phrase_of("maura"), CODES[0]).await, 401);
        assert_eq!(sign_in("maura", "a new phrase since Tuesday", CODES[0]).await, 200);
        assert_eq!(sign_in("donal", &phrase_of("donal"), CODES[1]).await, 401);
        let connection = Connection::open(office.data()).unwrap();
        let roles = format!("SELECT count(*) FROM staff_role WHERE {of_maura}");
        let roles: i64 = connection.query_row(&roles, [], |row| row.get(0)).unwrap();
        assert_eq!(roles, 0);
    }

    #[test]
    fn nobody_is_lost_because_somebody_else_signs_in_with_their_name() {
        let folder = tempfile::tempdir().unwrap();
        let [backup, data] = ["backup", "data"].map(|name| folder.path().join(name));
        let [first, again] = [UserId(new_id()), UserId(new_id())];
        for (file, user) in [(&backup, first), (&data, again)] {
            let store = Store::open(file, Purpose::Work).unwrap();
            store.write(|tx| organisation::add(tx, &OrgName(ORG.to_owned()), "")).unwrap();
            add(&store, "nuala", user);
        }
        let replaced = restore(&backup, &data, TUESDAY).unwrap().unwrap();
        let tail: String = again.0.simple().to_string().chars().skip(28).collect();
        let sign_in = format!("nuala-{tail}");
        let renamed = Renamed { org: ORG.to_owned(), name: "nuala".to_owned(), sign_in: sign_in.clone() };
        assert_eq!(replaced.carried_over, Some(vec![renamed]));
        let store = Store::open(&data, Purpose::AsItIs).unwrap();
        let found = |name: &str| {
            let org = OrgName(ORG.to_owned());
            store.read(|tx| staff::credentials(tx, &org, name)).unwrap().map(|found| found.user)
        };
        assert_eq!((found("nuala"), found(&sign_in)), (Some(first), Some(again)));
    }

    #[test]
    fn no_sealed_note_is_lost_because_another_came_in_its_place() {
        let folder = tempfile::tempdir().unwrap();
        let [backup, data] = ["backup", "data"].map(|name| folder.path().join(name));
        let org = OrgName(ORG.to_owned());
        let note = |text: &str| SealedForOffice { point: "BA==".to_owned(), sealed: text.to_owned() };
        for (file, notes) in [(&backup, ["YWxs", "Zmlyc3Q="]), (&data, ["b2xk", "YWxs"])] {
            let store = Store::open(file, Purpose::Work).unwrap();
            store.write(|tx| organisation::add(tx, &org, "")).unwrap();
            for text in notes {
                assert!(store.write(|tx| sealed_note::keep(tx, &org, None, &note(text), TUESDAY)).unwrap());
            }
            let read = if *file == data { [1] } else { [2] };
            store.write(|tx| sealed_note::mark_read(tx, &org, &read, TUESDAY)).unwrap();
        }
        restore(&backup, &data, TUESDAY).unwrap();
        let store = Store::open(&data, Purpose::AsItIs).unwrap();
        assert!(store.write(|tx| sealed_note::keep(tx, &org, None, &note("bmV3"), TUESDAY)).unwrap());
        let kept = store.read(|tx| sealed_note::all(tx, &org)).unwrap();
        let kept: Vec<_> =
            kept.into_iter().map(|note| (note.place, note.sealed.sealed, note.is_read)).collect();
        let expected = [(1, "YWxs", false), (2, "Zmlyc3Q=", true), (3, "b2xk", true), (4, "bmV3", false)];
        assert_eq!(kept, expected.map(|(place, text, is_read)| (place, text.to_owned(), is_read)));
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
