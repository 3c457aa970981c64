//! `POST /api/{org}/pull`: the next page of what this worker may hold.

use crate::app::App;
use crate::problem::Problem;
use crate::request::{JsonBody, Worker, json};
use crate::store::ledger::{SqlLedger, save_plan};
use axum::extract::State;
use axum::response::Response;
use domain::sync::host::{self, Plan, PullRefused, Session};
use domain::sync::limits::{Limits, REFETCH_MAX};
use domain::sync::message::{Page, Pull};
use rusqlite::Transaction;

/// Composes a page on an unchanging view of the database, so that nobody's push waits for it.
///
/// # Errors
/// [`Problem::NotSignedIn`], [`Problem::OtherReplica`], [`Problem::TooLarge`], [`Problem::CursorUnreadable`], or the
/// server is busy.
pub async fn pull(
    State(app): State<App>,
    worker: Worker,
    JsonBody(message): JsonBody<Pull>,
) -> Result<Response, Problem> {
    let session = worker.session;
    if message.replica != session.replica {
        return Err(Problem::OtherReplica);
    }
    if message.refetch.len() > REFETCH_MAX {
        return Err(Problem::TooLarge { detail: format!("more than {REFETCH_MAX} streams to fetch again") });
    }
    let (org, replica) = (session.org.clone(), session.replica);
    let (page, plan) = app.read(move |app, tx| compose(app, tx, &session, &message)).await?;
    if let Some(plan) = plan {
        app.write(move |_, tx| Ok(save_plan(tx, &org, replica, &plan)?), |_, ()| ()).await?;
    }
    json(&page)
}

fn compose(
    app: &App,
    tx: &Transaction<'_>,
    session: &Session,
    message: &Pull,
) -> Result<(Page, Option<Plan>), Problem> {
    let charters = &app.organisation(&session.org)?.charters;
    let mut ledger = SqlLedger::new(tx, &session.org, charters);
    let page = host::pull(&mut ledger, session, message, &Limits::default(), app.epoch(), app.now());
    let page = page.map_err(|refused| match refused {
        PullRefused::CursorUnreadable => Problem::CursorUnreadable,
        PullRefused::Store(error) => error.into(),
    })?;
    Ok((page, ledger.into_plan()))
}

#[cfg(test)]
mod tests {
    use crate::office::{ORG, Office, case_stream, nobodys_replica, person_stream, sealed, user};
    use domain::case::CaseField;
    use domain::event::Stream;
    use domain::sync::limits::{BATCH_EVENTS_MAX, BUNDLE_STREAMS_MAX};
    use domain::sync::message::{Cursor, FeedEntry, Greeting, Progress, Verdict};
    use domain::sync::replica::{Outgoing, Replica, Standing, Step};
    use serde_json::json;
    use std::collections::{BTreeMap, BTreeSet};

    fn streams(entries: &[FeedEntry]) -> Vec<(&'static str, Stream)> {
        let told = entries.iter().map(|entry| match entry {
            FeedEntry::Event { stream, .. } => ("event", *stream),
            FeedEntry::Gained(whole) => ("gained", whole.stream),
            FeedEntry::Lost { stream } => ("lost", *stream),
        });
        told.collect()
    }

    #[tokio::test]
    async fn a_first_sync_comes_in_bundles_and_goes_on_where_it_stopped() {
        let office = Office::open();
        let mut maura = office.tablet("maura").await;
        let mut events = Vec::new();
        for number in 0..150 {
            let (person, registered) = maura.person(&format!("Client {number}"));
            let (_, opened) = maura.complaint(person, &[]);
            events.extend([registered, opened]);
        }
        for batch in events.chunks(BATCH_EVENTS_MAX) {
            office.push(&maura, batch).await;
        }
        let first = office.pull(&maura, "").await;
        assert_eq!(how_far(first.progress), Some((BUNDLE_STREAMS_MAX as u64, 300)));
        let office = office.restarted();
        let second = office.pull(&maura, &first.cursor.0).await;
        assert_eq!(how_far(second.progress), Some((300, 300)));
        let bundles = [first.bundle.unwrap(), second.bundle.unwrap()];
        let arrived: BTreeSet<Stream> =
            bundles.iter().flat_map(|b| &b.streams).map(|whole| whole.stream).collect();
        assert_eq!(arrived.len(), 300);
        let rest = office.pull(&maura, &second.cursor.0).await;
        assert!(rest.entries.is_empty() && !rest.more && rest.bundle.is_none());
    }

    #[tokio::test]
    async fn the_people_of_a_case_come_before_it_and_urgent_cases_first() {
        let office = Office::open();
        let mut maura = office.tablet("maura").await;
        let (calm_person, calm, _) = maura.sent_complaint(&office, "Seán Byrne", &[]).await;
        let (person, urgent, _) = maura.sent_complaint(&office, "Nóra Walsh", &[]).await;
        let raised = domain::case::EmergencyRaised {
            id: domain::id::EntityId(crate::office::new_id()),
            what: "No heating, a small child in the house.".into(),
            at: "2026-01-13T08:40:00".parse().unwrap(),
        };
        let raised = maura.in_case(urgent, &domain::case::CaseEvent::EmergencyRaised(raised));
        office.push(&maura, &[raised]).await;
        let expected =
            [person_stream(person), case_stream(urgent), person_stream(calm_person), case_stream(calm)];
        assert_eq!(office.first_sync(&maura).await.0, expected);
    }

    #[tokio::test]
    async fn a_field_worker_gets_only_their_own_and_follows_what_is_given_and_taken() {
        let office = Office::open();
        let mut maura = office.tablet("maura").await;
        let donal = office.tablet("donal").await;
        let mut grainne = office.tablet("grainne").await;
        let (person, case, opened) = maura.sent_complaint(&office, "Seán Byrne", &[]).await;
        let both = [person_stream(person), case_stream(case)];
        let (donals, donals_cursor) = office.first_sync(&donal).await;
        let (mauras, mauras_cursor) = office.first_sync(&maura).await;
        assert_eq!((donals, mauras), (vec![], both.to_vec()));
        assert_eq!(office.first_sync(&grainne).await.0, both);

        let given = grainne.set(case, CaseField::Owner(user("donal")), &[opened.id]);
        assert!(matches!(office.push(&grainne, &[given]).await[..], [Verdict::Accepted(_)]));
        let page = office.pull(&donal, &donals_cursor).await;
        let mut gained = streams(&page.entries);
        gained.sort_unstable();
        assert_eq!(gained, [("gained", both[0]), ("gained", both[1])]);
        let page = office.pull(&maura, &mauras_cursor).await;
        let mut lost = streams(&page.entries);
        lost.sort_unstable();
        assert_eq!(lost, [("lost", both[0]), ("lost", both[1])]);
    }

    #[tokio::test]
    async fn a_case_about_a_worker_never_reaches_that_worker() {
        let office = Office::open();
        let mut grainne = office.tablet("grainne").await;
        let aoife = office.tablet("aoife").await;
        let fergal = office.tablet("fergal").await;
        let (_, before) = office.first_sync(&fergal).await;
        let (person, case, _) = grainne.sent_complaint(&office, "Seán Byrne", &[user("fergal")]).await;
        let both = vec![person_stream(person), case_stream(case)];
        assert_eq!(office.first_sync(&aoife).await.0, both);
        assert_eq!(office.first_sync(&fergal).await.0, []);
        assert_eq!(streams(&office.pull(&fergal, &before).await.entries), []);
        let refetch = json!({ "replica": fergal.signed_in.replica, "cursor": before, "refetch": both });
        let answer =
            office.post(&format!("/api/{ORG}/pull"), &fergal.signed_in.token, refetch.to_string()).await;
        assert!(!answer.body.contains("gained") && !answer.body.contains("ramp"), "{}", answer.body);
    }

    #[tokio::test]
    async fn a_message_that_asks_wrongly_gets_a_problem() {
        let office = Office::open();
        let maura = office.tablet("maura").await;
        let replica = maura.signed_in.replica;
        let again: Vec<Stream> =
            (0..21).map(|_| Stream { id: crate::office::new_id(), ..case_of_nobody() }).collect();
        for (message, named) in [
            (json!({ "replica": replica, "cursor": "page 7" }), "cursor-unreadable"),
            (json!({ "replica": replica, "cursor": "feed.1.2.3" }), "cursor-unreadable"),
            (json!({ "replica": replica, "cursor": "feed.1.0123456789abcdef" }), "cursor-unreadable"),
            (json!({ "replica": replica, "cursor": "feed.999999999" }), "cursor-unreadable"),
            (json!({ "replica": replica }), "malformed"),
            (json!({ "replica": nobodys_replica(), "cursor": "" }), "other-replica"),
            (json!({ "replica": replica, "cursor": "", "refetch": again }), "too-large"),
        ] {
            let answer =
                office.post(&format!("/api/{ORG}/pull"), &maura.signed_in.token, message.to_string()).await;
            assert_eq!(answer.code(), named, "{message}");
        }
    }

    #[tokio::test]
    async fn a_cursor_beyond_the_head_keeps_nothing_from_being_sent() {
        let office = Office::open();
        let mut maura = office.tablet("maura").await;
        let (person, registered) = maura.person("Seán Byrne");
        let greeting: Greeting = office.get(&format!("/api/{ORG}/greeting"), "").await.read();
        let cursor = Cursor("feed.999999999".to_owned());
        let standing = Standing { cursor, epoch: Some(greeting.epoch), ..Standing::default() };
        let unsent = [Outgoing::new(&sealed(&registered))];
        let mut replica = Replica::resume(maura.signed_in.replica, standing, BTreeMap::new(), unsent);
        replica.begin();
        let Step::Push(push) = replica.greeted(&greeting) else { panic!("does not send first") };
        replica.pushed(&office.push_raw(&maura, &push.events).await.read());
        let Step::Pull(pull) = replica.stored() else { panic!("does not ask") };
        let answer = office
            .post(&format!("/api/{ORG}/pull"), &maura.signed_in.token, serde_json::to_string(&pull).unwrap())
            .await;
        assert_eq!(answer.code(), "cursor-unreadable");
        replica.interrupted();
        // At the office, and on the device until its copy comes back.
        assert_eq!((replica.unsent(), replica.outbox().count()), (0, 1));
        assert_eq!(office.first_sync(&maura).await.0, [person_stream(person)]);
    }

    fn how_far(progress: Option<Progress>) -> Option<(u64, u64)> {
        progress.map(|progress| (progress.done, progress.total))
    }

    fn case_of_nobody() -> Stream {
        case_stream(domain::id::CaseId(crate::office::new_id()))
    }
}
