//! Setting organisations up: their recovery key, their charter, and, on a demo server, people and cases.

use crate::auth::pass_phrase;
use crate::demo::{self, Batch, DemoStaff};
use crate::store::ledger::SqlLedger;
use crate::store::staff::{self, NewStaff};
use crate::store::{Store, StoreError, meta, organisation, replica};
use crate::{charters, recovery};
use domain::charter::{Charter, Finding};
use domain::event::{Event, Sealed, Unreadable};
use domain::id::OrgName;
use domain::sync::host::{self, Session};
use domain::sync::limits::BATCH_EVENTS_MAX;
use domain::sync::message::{Epoch, Push, Verdict};
use domain::time::Timestamp;
use rusqlite::Transaction;
use std::thread;

/// Why a server or an organisation cannot be set up.
#[derive(Debug, thiserror::Error)]
pub enum SetUpError {
    /// The database cannot be used.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// No charter of that name ships.
    #[error("there is no organisation {0}")]
    NoCharter(OrgName),
    /// The charter has mistakes.
    #[error("the charter of {org} has mistakes, the first: {}", findings.first().map(ToString::to_string).unwrap_or_default())]
    Charter {
        /// Whose.
        org: OrgName,
        /// All of them.
        findings: Vec<Finding>,
    },
    /// What the demo makes up is no event.
    #[error("a demo entry does not read: {0}")]
    DemoEvent(#[from] Unreadable),
}

/// Sets up every demo organisation that the database does not have yet, each in one transaction.
///
/// # Errors
/// [`SetUpError`]; the organisations before the one that failed are complete.
pub fn demo(store: &Store, now: Timestamp) -> Result<(), SetUpError> {
    for org in demo::organisations() {
        if store.read(|tx| organisation::exists(tx, &org))? {
            continue;
        }
        let staff = with_hashes(demo::staff(&org))?;
        store.write(|tx| {
            let charter = add(tx, store, &org, now)?;
            add_staff(tx, &org, &staff)?;
            let people: Vec<DemoStaff> = staff.into_iter().map(|(member, _)| member).collect();
            for batch in demo::cases(&charter, &people, now.local(charter.time_zone)) {
                push(tx, &charter, &people, &batch, now)?;
            }
            Ok::<_, SetUpError>(())
        })?;
        tracing::info!(%org, "a demo organisation was set up");
    }
    Ok(())
}

/// Adds an organisation with its recovery key and the charter that ships for it.
///
/// # Errors
/// [`SetUpError`].
pub fn add(
    tx: &Transaction<'_>,
    store: &Store,
    org: &OrgName,
    now: Timestamp,
) -> Result<Charter, SetUpError> {
    let charter = match charters::shipped(&org.0) {
        Some(Ok(charter)) => charter,
        Some(Err(findings)) => return Err(SetUpError::Charter { org: org.clone(), findings }),
        None => return Err(SetUpError::NoCharter(org.clone())),
    };
    let public_key = recovery::make(store.path(), org)?;
    organisation::add(tx, org, &public_key)?;
    organisation::import(tx, &charter, now)?;
    Ok(charter)
}

/// Hashes the pass phrases side by side: each takes a moment, on purpose.
fn with_hashes(staff: Vec<DemoStaff>) -> Result<Vec<(DemoStaff, String)>, StoreError> {
    let hashes: Vec<_> = thread::scope(|scope| {
        let running: Vec<_> =
            staff.iter().map(|member| scope.spawn(|| pass_phrase::hash(&member.pass_phrase))).collect();
        running.into_iter().map(|thread| thread.join().unwrap_or(Err(StoreError::NoRandomness))).collect()
    });
    staff.into_iter().zip(hashes).map(|(member, hash)| Ok((member, hash?))).collect()
}

fn add_staff(tx: &Transaction<'_>, org: &OrgName, staff: &[(DemoStaff, String)]) -> Result<(), StoreError> {
    for (member, hash) in staff {
        let new = NewStaff {
            user: member.user,
            sign_in: member.sign_in.clone(),
            name: member.name.clone(),
            roles: member.roles.clone(),
            pass_phrase: hash.clone(),
        };
        staff::add(tx, org, &new)?;
        replica::add(tx, org, member.replica, member.user, None, &member.replica_code)?;
    }
    Ok(())
}

/// Pushes what a demo worker recorded, as a tablet would: in batches, each at the time of its last entry.
fn push(
    tx: &Transaction<'_>,
    charter: &Charter,
    people: &[DemoStaff],
    batch: &Batch,
    now: Timestamp,
) -> Result<(), SetUpError> {
    let org = &charter.id;
    let author = people.iter().find(|member| member.user == batch.author);
    let rights = staff::with_rights(tx, org, Some(charter), batch.author)?;
    let (Some(author), Some(rights)) = (author, rights) else { return Ok(()) };
    let session = Session { org: org.clone(), staff: rights, replica: author.replica };
    let epoch = Epoch(meta::read(tx)?.epoch);
    let charters = [charter.clone()];
    for events in batch.events.chunks(BATCH_EVENTS_MAX) {
        let mut ledger = SqlLedger::new(tx, org, &charters);
        let message = Push { replica: author.replica, events: sealed(events)? };
        let at = events.iter().map(|event| event.at.corrected()).max().unwrap_or(now).min(now);
        let pushed = host::push(&mut ledger, &session, &message, epoch, at)?;
        let refused =
            pushed.verdicts.iter().filter(|verdict| !matches!(verdict, Verdict::Accepted(_))).count();
        if refused > 0 {
            tracing::warn!(%org, refused, "demo entries were not accepted");
        }
    }
    Ok(())
}

fn sealed(events: &[Event]) -> Result<Vec<Box<serde_json::value::RawValue>>, Unreadable> {
    events.iter().map(|event| Sealed::write(event.clone()).map(|sealed| sealed.json)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{App, Config};
    use crate::routes::router;
    use crate::site::AppFiles;
    use axum::body::Body;
    use axum::http::Request;
    use domain::sync::session::{OrganisationCard, SignedIn};
    use http_body_util::BodyExt as _;
    use serde::de::DeserializeOwned;
    use std::path::Path;
    use std::sync::Arc;
    use tower::ServiceExt as _;

    fn open(data: &Path) -> App {
        let app = AppFiles::built_in();
        let now = Arc::new(|| crate::office::TUESDAY);
        App::open(Config { data: data.to_owned(), demo: true, app, trusted_proxies: Vec::new(), now })
            .unwrap()
    }

    async fn answer<T: DeserializeOwned>(app: &App, request: Request<Body>) -> T {
        let body = router(app.clone()).oneshot(request).await.unwrap().into_body().collect().await.unwrap();
        serde_json::from_slice(&body.to_bytes()).unwrap()
    }

    #[tokio::test]
    async fn everybody_whom_a_demo_names_can_sign_in_with_an_empty_code() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("demo.sqlite");
        let app = open(&data);
        let cards: Vec<OrganisationCard> =
            answer(&app, Request::get("/api/organisations").body(Body::empty()).unwrap()).await;
        assert_eq!(cards.first().map(|card| card.id.0.as_str()), Some("kilkenny"));
        assert_eq!(cards.len(), 5);
        for card in cards {
            assert_eq!(card.demo.len(), demo::staff(&card.id).len(), "{}", card.id);
            for person in card.demo {
                let device = serde_json::json!({ "is": "code", "code": "" });
                let body = serde_json::json!({
                    "name": person.sign_in, "pass_phrase": person.pass_phrase, "device": device
                });
                let request =
                    Request::post(format!("/api/{}/sign-in", card.id)).body(body.to_string().into());
                let signed_in: SignedIn = answer(&app, request.unwrap()).await;
                assert_eq!(signed_in.directory.colleague(signed_in.user).unwrap().name, person.name);
            }
            let key = recovery::file(&data, &card.id);
            assert!(key.exists(), "{}", key.display());
        }
    }

    #[test]
    fn a_demo_is_set_up_once() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("demo.sqlite");
        let heads = |app: &App| -> Vec<u64> {
            app.organisations().values().map(|organisation| *organisation.line.listen().borrow()).collect()
        };
        let first = open(&data);
        let before = heads(&first);
        drop(first);
        assert_eq!(heads(&open(&data)), before);
    }
}
