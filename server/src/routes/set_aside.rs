//! `GET /api/{org}/set-aside`: what was set aside, with the reason. Everybody sees their own; whoever settles such entries
//! sees all, except what concerns a case about themselves (invariant 6) or a restricted case that is not theirs to see.

use crate::app::App;
use crate::problem::Problem;
use crate::request::{Worker, json};
use crate::store::ledger::SqlLedger;
use crate::store::{StoreError, set_aside};
use axum::extract::State;
use axum::response::Response;
use domain::access::Staff;
use domain::case::{CaseEvent, CaseField};
use domain::charter::Capability;
use domain::event::{Decoded, Event, Stream, StreamKind};
use domain::id::{CaseId, PersonId, UserId};
use domain::sync::host::{Ledger as _, Session};
use domain::sync::set_aside::SetAsideEntry;
use rusqlite::Transaction;
use std::collections::BTreeSet;

/// Lists them, oldest first.
///
/// # Errors
/// [`Problem::NotSignedIn`], or the server is busy.
pub async fn list(State(app): State<App>, worker: Worker) -> Result<Response, Problem> {
    let entries = app.read(move |app, tx| readable(app, tx, &worker.session)).await?;
    json(&entries)
}

/// The entries that somebody may read: their own, those handed over to them, and with the right to it everybody's; never
/// one of a case that is kept from them.
pub(super) fn readable(
    app: &App,
    tx: &Transaction<'_>,
    session: &Session,
) -> Result<Vec<SetAsideEntry>, Problem> {
    let charters = &app.organisation(&session.org)?.charters;
    let ledger = SqlLedger::new(tx, &session.org, charters);
    let openings = set_aside::openings(tx, &session.org)?;
    let sight = Sight::of(&session.staff, &openings, &ledger);
    let sees_all = session.staff.may(Capability::SetAsideSee);
    let mut found = Vec::new();
    for entry in set_aside::all(tx, &session.org)? {
        let theirs = sees_all || entry.handed_to == Some(session.staff.user);
        let seen = theirs && sight.is_known(&entry)? && !sight.is_kept_from(&entry)?;
        if entry.by == session.staff.user || seen {
            found.push(entry);
        }
    }
    Ok(found)
}

/// Which entries are kept from one member of staff, since they concern a case about a colleague or about themselves.
pub(super) struct Sight<'a> {
    reader: Reader,
    hidden: Hidden,
    openings: &'a [Event],
    ledger: &'a SqlLedger<'a>,
}

impl<'a> Sight<'a> {
    /// What `staff` see; `openings` is everything kept apart that says whom a case is about.
    pub(super) fn of(staff: &Staff, openings: &'a [Event], ledger: &'a SqlLedger<'a>) -> Self {
        let reader = Reader { user: staff.user, restricted: staff.may(Capability::RestrictedSee) };
        Self { reader, hidden: about(openings, reader), openings, ledger }
    }

    /// Whether it is known whom the entry's case is about: the opening was accepted or is kept apart, in whatever way. Until
    /// then only its author reads it, since it may be about anybody.
    fn is_known(&self, entry: &SetAsideEntry) -> Result<bool, StoreError> {
        let stream = read(entry).map(|event| event.stream);
        let Some(stream) = stream.filter(|stream| stream.kind == StreamKind::Case) else { return Ok(true) };
        let opens = |event: &Event| event.stream == stream && event.kind == OPENING;
        Ok(self.openings.iter().any(opens) || self.ledger.case_rights(CaseId(stream.id))?.is_some())
    }

    /// Whether an entry concerns a case that is kept from the reader, or may: what does not read and names them is not shown
    /// either.
    pub(super) fn is_kept_from(&self, entry: &SetAsideEntry) -> Result<bool, StoreError> {
        let Some(event) = read(entry) else { return Ok(names(entry, self.reader.user)) };
        if self.hidden.0.contains(&event.stream) {
            return Ok(true);
        }
        let rights = match event.stream.kind {
            StreamKind::Case => self.ledger.case_rights(CaseId(event.stream.id))?.into_iter().collect(),
            StreamKind::Person => {
                let cases = self.ledger.cases_of(PersonId(event.stream.id))?;
                cases.into_iter().map(|(_, rights)| rights).collect()
            }
            StreamKind::Register => Vec::new(),
        };
        let reads =
            matches!(CaseEvent::decode(&event), Decoded::Known(_)) || event.stream.kind != StreamKind::Case;
        Ok(rights.iter().any(|rights| self.reader.is_kept_from(&rights.about, &rights.owners))
            || (!reads && names(entry, self.reader.user)))
    }
}

/// Who asks, as far as cases about colleagues go.
#[derive(Clone, Copy)]
struct Reader {
    user: UserId,
    restricted: bool,
}

impl Reader {
    /// Whether a case about these members of staff, worked on by those, is kept from the reader.
    fn is_kept_from(self, about: &BTreeSet<UserId>, owners: &BTreeSet<UserId>) -> bool {
        let works_on_it = self.restricted || owners.contains(&self.user);
        about.contains(&self.user) || (!about.is_empty() && !works_on_it)
    }
}

/// The streams that entries set aside say are to be kept from the reader, though nothing accepted says so.
struct Hidden(BTreeSet<Stream>);

/// The kind of event that opens a case, in whichever version.
const OPENING: &str = "case.opened";

fn about(openings: &[Event], reader: Reader) -> Hidden {
    let mut hidden = BTreeSet::new();
    for event in openings {
        match CaseEvent::decode(event) {
            // Of a later version: whom it is about cannot be told.
            Decoded::Newer | Decoded::Malformed if event.kind == OPENING => {
                hidden.insert(event.stream);
            }
            Decoded::Known(CaseEvent::Opened(opened))
                if reader.is_kept_from(&opened.about, &BTreeSet::from([opened.owner])) =>
            {
                hidden.insert(event.stream);
                let people = opened.people.iter().map(|party| party.person.0);
                hidden.extend(people.map(|id| Stream { kind: StreamKind::Person, id }));
            }
            Decoded::Known(CaseEvent::Set(CaseField::About(about)))
                if reader.is_kept_from(&about, &BTreeSet::new()) =>
            {
                hidden.insert(event.stream);
            }
            _ => {}
        }
    }
    Hidden(hidden)
}

fn read(entry: &SetAsideEntry) -> Option<Event> {
    serde_json::from_str(entry.event.get()).ok()
}

fn names(entry: &SetAsideEntry, reader: UserId) -> bool {
    entry.event.get().to_ascii_lowercase().contains(&reader.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::office::{ORG, Office, Tablet, case_stream, user};
    use domain::access::Denied;
    use domain::id::CaseId;
    use domain::sync::message::WhySetAside;

    async fn seen_by(office: &Office, tablet: &Tablet) -> Vec<String> {
        let answer = office.get(&format!("/api/{ORG}/set-aside"), &tablet.signed_in.token).await;
        let entries: Vec<SetAsideEntry> = answer.read();
        entries.iter().map(|entry| read(entry).map_or("unread".to_owned(), |event| event.kind)).collect()
    }

    #[tokio::test]
    async fn an_author_sees_their_own_and_the_office_sees_all() {
        let office = Office::open();
        let (mut maura, mut donal) = (office.tablet("maura").await, office.tablet("donal").await);
        let grainne = office.tablet("grainne").await;
        let (_, case, _) = maura.sent_complaint(&office, "Seán Byrne", &[]).await;
        let note = donal.note(case, "Not my case.");
        let denied = WhySetAside::Denied { denied: Denied::NoRightToCase };
        assert_eq!(
            office.push(&donal, &[note]).await,
            [domain::sync::message::Verdict::SetAside { why: denied }]
        );
        assert_eq!(seen_by(&office, &donal).await, ["case.note_added"]);
        assert_eq!(seen_by(&office, &grainne).await, ["case.note_added"]);
        assert_eq!(seen_by(&office, &maura).await, [""; 0]);
    }

    /// What Donal sends and is set aside, all about Gráinne, who otherwise sees whatever was set aside.
    async fn check(write: impl AsyncFnOnce(&Office, &mut Tablet) -> Vec<Event>) {
        let office = Office::open();
        let mut donal = office.tablet("donal").await;
        let grainne = office.tablet("grainne").await;
        let events = write(&office, &mut donal).await;
        let verdicts = office.push(&donal, &events).await;
        assert!(
            verdicts.iter().all(|v| matches!(v, domain::sync::message::Verdict::SetAside { .. })),
            "{verdicts:?}"
        );
        assert_eq!(seen_by(&office, &donal).await.len(), events.len());
        assert_eq!(seen_by(&office, &grainne).await, [""; 0]);
    }

    #[tokio::test]
    async fn nobody_sees_what_was_set_aside_in_a_case_about_themselves() {
        check(async |office, donal| {
            let mut aoife = office.tablet("aoife").await;
            let (_, case, _) = aoife.sent_complaint(office, "Seán Byrne", &[user("grainne")]).await;
            vec![donal.note(case, "She told me more about it.")]
        })
        .await;
    }

    #[tokio::test]
    async fn a_restricted_case_is_kept_from_whoever_may_not_see_restricted_cases() {
        let office = Office::open();
        let (mut donal, mut aoife) = (office.tablet("donal").await, office.tablet("aoife").await);
        let grainne = office.tablet("grainne").await;
        let (_, case, _) = aoife.sent_complaint(&office, "Seán Byrne", &[user("fergal")]).await;
        let note = donal.note(case, "I know what happened there.");
        office.push(&donal, &[note]).await;
        assert_eq!(seen_by(&office, &aoife).await, ["case.note_added"]);
        assert_eq!(seen_by(&office, &grainne).await, [""; 0]);
    }

    #[tokio::test]
    async fn nobody_sees_a_case_about_themselves_that_was_itself_set_aside() {
        check(async |_, donal| {
            let (person, _) = donal.person("Seán Byrne");
            let (case, mut opened) = donal.complaint(person, &[user("grainne")]);
            opened.supersedes = vec![opened.id];
            vec![opened, donal.note(case, "And this, too.")]
        })
        .await;
    }

    #[tokio::test]
    async fn nobody_sees_what_does_not_read_and_names_them() {
        check(async |_, donal| {
            let stream = case_stream(CaseId(crate::office::new_id()));
            let body = serde_json::json!({ "about": [user("grainne")], "reference": 7 });
            vec![donal.event(stream, "case.opened", 1, serde_json::value::to_raw_value(&body).unwrap())]
        })
        .await;
    }
}
