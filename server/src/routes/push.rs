//! `POST /api/{org}/push`: takes in what a tablet has to tell, all of it in one transaction. The verdicts are told, and
//! listeners poked, only after the commit.

use crate::app::App;
use crate::problem::Problem;
use crate::request::{JsonBody, Sender, json};
use crate::store::ledger::SqlLedger;
use crate::store::{organisation, set_aside};
use axum::extract::State;
use axum::response::Response;
use domain::sync::host::{self, Session};
use domain::sync::limits::{BATCH_BYTES_MAX, BATCH_EVENTS_MAX};
use domain::sync::message::{Push, Pushed, Verdict};
use rusqlite::Transaction;

/// Largest body: the events of a full batch, and room for what stands around them.
pub const BODY_BYTES_MAX: usize = BATCH_BYTES_MAX + 16 * 1024;

/// Most entries of one worker that may be set aside before a revoked tablet is refused; many times what a worker writes in a
/// month without a network.
const DEPOSIT_EVENTS_MAX: u64 = 5_000;

/// Takes in a batch.
///
/// # Errors
/// [`Problem::NotSignedIn`], [`Problem::OtherReplica`], [`Problem::TooLarge`], [`Problem::Malformed`], or the server is
/// busy; nothing is kept then.
///
/// A tablet that was revoked may deliver too: what it sends is set aside.
pub async fn push(
    State(app): State<App>,
    sender: Sender,
    JsonBody(message): JsonBody<Push>,
) -> Result<Response, Problem> {
    within_limits(&message)?;
    if message.replica != sender.session.replica {
        return Err(Problem::OtherReplica);
    }
    let org = sender.session.org.clone();
    let take_in = move |app: &App, tx: &Transaction<'_>| take_in(app, tx, &sender, &message);
    let poke = move |app: &App, (_, head): &(Pushed, u64)| {
        if let Ok(organisation) = app.organisation(&org) {
            organisation.line.tell(*head);
        }
    };
    let (pushed, _) = app.write(take_in, poke).await?;
    log(&pushed);
    json(&pushed)
}

fn within_limits(message: &Push) -> Result<(), Problem> {
    let bytes: usize = message.events.iter().map(|event| event.get().len()).sum();
    let events = message.events.len();
    if events > BATCH_EVENTS_MAX {
        return Err(Problem::TooLarge {
            detail: format!("{events} events, of which at most {BATCH_EVENTS_MAX}"),
        });
    }
    if bytes > BATCH_BYTES_MAX {
        return Err(Problem::TooLarge {
            detail: format!("{bytes} bytes of events, of which at most {BATCH_BYTES_MAX}"),
        });
    }
    Ok(())
}

fn take_in(
    app: &App,
    tx: &Transaction<'_>,
    Sender { session, revoked }: &Sender,
    message: &Push,
) -> Result<(Pushed, u64), Problem> {
    let charters = &app.organisation(&session.org)?.charters;
    let mut ledger = SqlLedger::new(tx, &session.org, charters);
    let pushed = if *revoked {
        within_deposit(tx, session)?;
        host::deposit(&mut ledger, session, message, app.epoch(), app.now())?
    } else {
        host::push(&mut ledger, session, message, app.epoch(), app.now())?
    };
    Ok((pushed, organisation::head(tx, &session.org)?))
}

/// Whoever has a lost tablet in hand must not be able to fill the office's disk with it.
fn within_deposit(tx: &Transaction<'_>, session: &Session) -> Result<(), Problem> {
    let kept = set_aside::count_of(tx, &session.org, session.staff.user)?;
    if kept >= DEPOSIT_EVENTS_MAX {
        return Err(Problem::TooLarge {
            detail: format!("{kept} events of this tablet are set aside already"),
        });
    }
    Ok(())
}

fn log(pushed: &Pushed) {
    let count = |is: fn(&Verdict) -> bool| pushed.verdicts.iter().filter(|verdict| is(verdict)).count();
    tracing::info!(
        accepted = count(|verdict| matches!(verdict, Verdict::Accepted(_))),
        duplicate = count(|verdict| matches!(verdict, Verdict::Duplicate(_))),
        set_aside = count(|verdict| matches!(verdict, Verdict::SetAside { .. })),
        held = count(|verdict| matches!(verdict, Verdict::Held { .. })),
        "pushed"
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::office::{ORG, Office, Tablet, new_id, nobodys_replica, phrase_of, sealed};
    use crate::store::device;
    use axum::http::StatusCode;
    use domain::access::Denied;
    use domain::case::CaseField;
    use domain::event::Event;
    use domain::sync::limits::EVENT_BYTES_MAX;
    use domain::sync::message::WhySetAside;
    use domain::sync::session::{Directory, SignedIn};
    use serde_json::json;
    use serde_json::value::{RawValue, to_raw_value};

    /// The office revokes the tablet.
    async fn revoke(office: &Office, tablet: &Tablet) {
        let (device, org) = (tablet.signed_in.device, domain::id::OrgName(ORG.to_owned()));
        let revoke = move |app: &App, tx: &Transaction<'_>| Ok(device::revoke(tx, &org, device, app.now())?);
        assert!(office.app.write(revoke, |_, _| ()).await.unwrap());
    }

    #[tokio::test]
    async fn a_revoked_tablet_delivers_what_it_holds_and_gets_nothing() {
        let office = Office::open();
        let mut maura = office.tablet("maura").await;
        let (_, case, opened) = maura.sent_complaint(&office, "Seán Byrne", &[]).await;
        let note = maura.note(case, "Written before it was lost.");
        let grainne = office.tablet("grainne").await;
        revoke(&office, &maura).await;
        let verdicts = office.push(&maura, &[opened, note]).await;
        let revoked = Verdict::SetAside { why: WhySetAside::TabletRevoked };
        assert!(matches!(&verdicts[..], [Verdict::Duplicate(_), aside] if *aside == revoked), "{verdicts:?}");
        for (path, body) in [("pull", r#"{"replica":"","cursor":""}"#), ("sign-out", "")] {
            let answer = office.post(&format!("/api/{ORG}/{path}"), &maura.signed_in.token, body).await;
            assert_eq!(
                (answer.status, answer.code().as_str()),
                (StatusCode::FORBIDDEN, "tablet-revoked"),
                "{path}"
            );
        }
        for path in ["directory", "set-aside", "live"] {
            let answer = office.get(&format!("/api/{ORG}/{path}"), &maura.signed_in.token).await;
            assert_eq!(answer.code(), "tablet-revoked", "{path}");
        }
        let listed = office.get(&format!("/api/{ORG}/set-aside"), &grainne.signed_in.token).await;
        assert!(listed.body.contains("before it was lost"), "{}", listed.body);
        // However long ago it was signed in.
        office.wait(YEAR_MS);
        let late = maura.note(case, "Found behind the seat of the car.");
        assert_eq!(office.push(&maura, &[late]).await, [revoked]);
    }

    #[tokio::test]
    async fn whoever_signs_in_on_a_revoked_tablet_may_only_deliver() {
        let office = Office::open();
        let maura = office.tablet("maura").await.signed_in;
        let (device, secret) = (maura.device, maura.device_secret.clone());
        revoke(&office, &Tablet { signed_in: maura.clone(), replica_seq: 0, skew_ms: 0, at: office.now() })
            .await;
        let proof = json!({ "is": "enrolled", "device": device, "secret": secret });
        let body = json!({ "name": "maura", "pass_phrase": phrase_of("maura"), "device": proof });
        assert_eq!(office.sign_in(&body).await.code(), "tablet-revoked");
        let mut body = body;
        body["replica"] = json!(maura.replica);
        let again: SignedIn = office.sign_in(&body).await.read();
        assert!(again.revoked && again.directory == Directory::default());
        assert_eq!(office.get(&format!("/api/{ORG}/directory"), &again.token).await.code(), "tablet-revoked");
    }

    /// The head of the feed after Maura's complaint: two entries, and three rows of rights, since whoever sees every case
    /// gains its person.
    const COMPLAINT_HEAD: u64 = 5;
    const YEAR_MS: i64 = 365 * 24 * 60 * 60 * 1000;

    /// One event after a complaint of Maura's own has been accepted.
    async fn check(
        write: impl FnOnce(&mut Tablet, &[Event; 1], domain::id::CaseId) -> Event,
        expected: Verdict,
    ) {
        let office = Office::open();
        let mut maura = office.tablet("maura").await;
        let (_, case, opened) = maura.sent_complaint(&office, "Seán Byrne", &[]).await;
        let event = write(&mut maura, &[opened], case);
        // Sent again, the answer is the same and nothing is kept twice.
        for _ in 0..2 {
            assert_eq!(
                office.push(&maura, std::slice::from_ref(&event)).await,
                std::slice::from_ref(&expected)
            );
        }
    }

    const fn aside(why: WhySetAside) -> Verdict {
        Verdict::SetAside { why }
    }

    #[tokio::test]
    async fn an_entry_sent_twice_is_there_once() {
        let office = Office::open();
        let mut maura = office.tablet("maura").await;
        let (_, case, _) = maura.sent_complaint(&office, "Seán Byrne", &[]).await;
        let note = maura.note(case, "Came by; nobody in.");
        let [Verdict::Accepted(first)] = office.push(&maura, std::slice::from_ref(&note)).await[..] else {
            panic!("not accepted")
        };
        assert_eq!((first.seq, first.stream_seq, first.clock_suspect), (COMPLAINT_HEAD + 1, 2, false));
        assert_eq!(office.push(&maura, &[note.clone(), note]).await, vec![Verdict::Duplicate(first); 2]);
    }

    #[tokio::test]
    async fn an_id_that_is_taken_sets_the_second_entry_aside() {
        let taken = |maura: &mut Tablet, [opened]: &[Event; 1], case| Event {
            id: opened.id,
            ..maura.note(case, "Second.")
        };
        check(taken, aside(WhySetAside::IdTaken)).await;
    }

    #[tokio::test]
    async fn a_number_that_is_taken_sets_the_second_entry_aside() {
        let taken = |maura: &mut Tablet, _: &[Event; 1], case| Event {
            replica_seq: 2,
            ..maura.note(case, "Copied.")
        };
        check(taken, aside(WhySetAside::ReplicaSeqTaken)).await;
    }

    #[tokio::test]
    async fn an_entry_in_somebody_elses_name_is_set_aside() {
        let forged = |maura: &mut Tablet, _: &[Event; 1], case| Event {
            replica: nobodys_replica(),
            ..maura.note(case, "Not mine.")
        };
        check(forged, aside(WhySetAside::NotTheAuthor)).await;
    }

    #[tokio::test]
    async fn a_field_worker_may_not_give_a_case_away() {
        let given = |maura: &mut Tablet, [opened]: &[Event; 1], case| {
            maura.set(case, CaseField::Owner(crate::office::user("donal")), &[opened.id])
        };
        check(given, aside(WhySetAside::Denied { denied: Denied::NotInTheirRole })).await;
    }

    #[tokio::test]
    async fn an_entry_may_replace_only_what_is_of_its_own_field() {
        let foreign = nobodys_replica().0;
        let replaces = move |maura: &mut Tablet, _: &[Event; 1], case| {
            maura.set(case, CaseField::ToldNext("A call by Friday.".into()), &[domain::id::EventId(foreign)])
        };
        check(replaces, aside(WhySetAside::ReplacesForeign { named: domain::id::EventId(foreign) })).await;
    }

    #[tokio::test]
    async fn a_kind_from_a_newer_app_is_held_and_a_broken_body_is_set_aside() {
        let body = |value| to_raw_value(&value).unwrap();
        let newer = |maura: &mut Tablet, _: &[Event; 1], case| {
            maura.event(
                crate::office::case_stream(case),
                "case.mediated",
                1,
                body(json!({ "by": "a neighbour" })),
            )
        };
        check(newer, Verdict::Held { needs: "case.mediated v1".into() }).await;
        let broken = |maura: &mut Tablet, _: &[Event; 1], case| {
            maura.event(crate::office::case_stream(case), "case.note_added", 1, body(json!({ "text": 7 })))
        };
        check(broken, aside(WhySetAside::BodyUnreadable)).await;
    }

    #[tokio::test]
    async fn a_case_runs_under_a_charter_and_a_calendar_that_the_office_has() {
        for (field, version) in [("charter", json!(99)), ("calendar", json!("nosuch"))] {
            let unknown = |maura: &mut Tablet, [opened]: &[Event; 1], _| {
                let mut body: serde_json::Value = serde_json::from_str(opened.body.get()).unwrap();
                body[field] = version;
                let another = domain::id::CaseId(new_id());
                let body = to_raw_value(&body).unwrap();
                maura.event(crate::office::case_stream(another), "case.opened", 1, body)
            };
            check(unknown, aside(WhySetAside::VersionUnknown)).await;
        }
    }

    #[tokio::test]
    async fn a_case_moves_only_to_a_calendar_that_somebody_knows() {
        let office = Office::open();
        let (mut maura, mut aoife) = (office.tablet("maura").await, office.tablet("aoife").await);
        let (_, case, opened) = maura.sent_complaint(&office, "Seán Byrne", &[]).await;
        let mut to = |name: &str| aoife.set(case, CaseField::Calendar(name.into()), &[opened.id]);
        let moves = [to("nosuch"), to("2026")];
        let verdicts = office.push(&aoife, &moves).await;
        assert_eq!(verdicts[0], aside(WhySetAside::VersionUnknown));
        assert!(matches!(verdicts[1], Verdict::Accepted(_)), "{verdicts:?}");
    }

    #[tokio::test]
    async fn a_clock_that_is_a_year_off_is_flagged_and_orders_nothing() {
        for skew_ms in [YEAR_MS, -YEAR_MS] {
            let office = Office::open();
            let mut maura = office.tablet("maura").await;
            let (_, case, _) = maura.sent_complaint(&office, "Seán Byrne", &[]).await;
            let mut off = maura.note(case, "Written with a wrong clock.");
            off.at.wall = off.at.wall.plus_millis(skew_ms);
            off.at.server_offset_ms = Some(-skew_ms);
            let after = maura.note(case, "Written after it.");
            let verdicts = office.push(&maura, &[off, after]).await;
            let [Verdict::Accepted(off), Verdict::Accepted(after)] = verdicts[..] else {
                panic!("{verdicts:?}")
            };
            assert!(off.clock_suspect && !after.clock_suspect, "{skew_ms}");
            assert_eq!((off.seq, after.seq), (COMPLAINT_HEAD + 1, COMPLAINT_HEAD + 2), "{skew_ms}");
        }
    }

    #[tokio::test]
    async fn what_is_no_event_is_set_aside_and_blocks_nothing() {
        let office = Office::open();
        let mut maura = office.tablet("maura").await;
        let (_, registered) = maura.person("Seán Byrne");
        let long = format!("\"{}\"", "a".repeat(EVENT_BYTES_MAX));
        let unread = |json: &str| RawValue::from_string(json.to_owned()).unwrap();
        let events = [unread("{}"), unread(&long), sealed(&registered).json];
        for _ in 0..2 {
            let pushed: Pushed = office.push_raw(&maura, &events).await.read();
            let [Verdict::SetAside { .. }, Verdict::SetAside { .. }, last] = &pushed.verdicts[..] else {
                panic!("{pushed:?}")
            };
            assert!(matches!(last, Verdict::Accepted(_) | Verdict::Duplicate(_)));
        }
        let entries = office.get(&format!("/api/{ORG}/set-aside"), &maura.signed_in.token).await;
        assert_eq!(entries.read::<Vec<serde_json::Value>>().len(), 2);
    }

    #[tokio::test]
    async fn a_message_beyond_the_limits_is_refused_whole() {
        let office = Office::open();
        let mut maura = office.tablet("maura").await;
        let (_, registered) = maura.person("Seán Byrne");
        let one = sealed(&registered).json;
        let many = vec![one.clone(); BATCH_EVENTS_MAX + 1];
        let unread = |bytes: usize| RawValue::from_string(format!("\"{}\"", "a".repeat(bytes))).unwrap();
        for (events, named) in [
            (many, "too-large"),
            (vec![unread(BATCH_BYTES_MAX / 2), unread(BATCH_BYTES_MAX / 2)], "too-large"),
            (vec![unread(2 * BATCH_BYTES_MAX)], "too-large"),
        ] {
            assert_eq!(office.push_raw(&maura, &events).await.code(), named);
        }
        let path = format!("/api/{ORG}/push");
        for (token, body, named) in [
            (maura.signed_in.token.as_str(), "{\"replica\":", "malformed"),
            (maura.signed_in.token.as_str(), "{\"events\":[]}", "malformed"),
            ("a token of nobody", "{}", "not-signed-in"),
        ] {
            assert_eq!(office.post(&path, token, body).await.code(), named);
        }
        let other = json!({ "replica": nobodys_replica(), "events": [one] }).to_string();
        assert_eq!(office.post(&path, &maura.signed_in.token, other).await.code(), "other-replica");
        assert_eq!(office.first_sync(&maura).await.0, []);
    }

    #[tokio::test]
    async fn a_restart_keeps_everything_and_the_verdicts_stay_the_same() {
        let office = Office::open();
        let mut maura = office.tablet("maura").await;
        let (person, case, opened) = maura.sent_complaint(&office, "Seán Byrne", &[]).await;
        let before = office.first_sync(&maura).await.0;
        let office = office.restarted();
        assert_eq!(office.first_sync(&maura).await.0, before);
        assert_eq!(before, [crate::office::person_stream(person), crate::office::case_stream(case)]);
        assert!(matches!(office.push(&maura, &[opened]).await[..], [Verdict::Duplicate(_)]));
        let note = maura.note(case, "After the restart.");
        let [Verdict::Accepted(next)] = office.push(&maura, &[note]).await[..] else {
            panic!("not accepted")
        };
        assert_eq!((next.seq, next.stream_seq), (COMPLAINT_HEAD + 1, 2));
    }

    #[tokio::test]
    async fn a_crash_before_the_commit_leaves_nothing() {
        let office = Office::open();
        let mut maura = office.tablet("maura").await;
        let (_, registered) = maura.person("Seán Byrne");
        let worker = crate::request::find(
            &office.app,
            domain::id::OrgName(ORG.to_owned()),
            crate::auth::token::TokenHash::of(&maura.signed_in.token),
        );
        let sender = Sender { session: worker.await.unwrap().session, revoked: false };
        let message = Push { replica: sender.session.replica, events: vec![sealed(&registered).json] };
        let crashed: Result<(), Problem> = office
            .app
            .write(
                move |app, tx| {
                    let (pushed, _) = take_in(app, tx, &sender, &message)?;
                    assert!(matches!(pushed.verdicts[..], [Verdict::Accepted(_)]));
                    Err(Problem::Busy)
                },
                |_, ()| (),
            )
            .await;
        assert_eq!(crashed.map_err(|problem| problem.code()), Err("busy"));
        let office = office.restarted();
        assert_eq!(office.first_sync(&maura).await.0, []);
        let [Verdict::Accepted(first)] = office.push(&maura, &[registered]).await[..] else {
            panic!("not accepted")
        };
        assert_eq!((first.seq, first.stream_seq), (1, 1));
        assert_eq!(StatusCode::OK, office.get("/health", "").await.status);
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn tablets_that_send_at_the_same_time_leave_no_gap() {
        let office = std::sync::Arc::new(Office::open());
        let mut sending = tokio::task::JoinSet::new();
        for name in ["maura", "donal", "grainne", "fergal", "aoife"] {
            let mut tablet = office.tablet(name).await;
            let office = std::sync::Arc::clone(&office);
            sending.spawn(async move {
                for number in 0..5 {
                    tablet.sent_complaint(&office, &format!("Client {number}"), &[]).await;
                }
            });
        }
        sending.join_all().await;
        let (rows, head, streams, events) = office
            .app
            .read(|_, tx| {
                let one = |sql| tx.query_row(sql, [], |row| row.get::<_, i64>(0)).map_err(crate::store::StoreError::from);
                Ok((
                    one("SELECT count(*) FROM feed")?,
                    one("SELECT head FROM organisation")?,
                    one("SELECT sum(top) FROM (SELECT max(stream_seq) top FROM event GROUP BY stream_kind, stream_id)")?,
                    one("SELECT count(*) FROM event")?,
                ))
            })
            .await
            .unwrap();
        assert_eq!((rows, streams, events), (head, 50, 50));
    }

    #[tokio::test]
    async fn a_database_that_is_busy_is_worth_another_try() {
        let office = Office::open();
        let mut maura = office.tablet("maura").await;
        let (_, registered) = maura.person("Seán Byrne");
        let another_process = rusqlite::Connection::open(office.data()).unwrap();
        another_process.execute_batch("BEGIN IMMEDIATE").unwrap();
        let busy = office.push_raw(&maura, &[sealed(&registered).json]).await;
        assert_eq!((busy.status, busy.code().as_str()), (StatusCode::SERVICE_UNAVAILABLE, "busy"));
        assert_eq!(busy.headers["retry-after"], "2");
        another_process.execute_batch("ROLLBACK").unwrap();
        assert!(matches!(office.push(&maura, &[registered]).await[..], [Verdict::Accepted(_)]));
    }
}
