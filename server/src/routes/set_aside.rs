//! `GET /api/{org}/set-aside`: what was set aside, with the reason. Everybody sees their own; whoever settles such entries
//! sees all, except what concerns a case about themselves (invariant 6) or a restricted case that is not theirs to see.

use crate::app::App;
use crate::problem::Problem;
use crate::request::{Worker, json};
use crate::store::ledger::SqlLedger;
use crate::store::set_aside::Opening;
use crate::store::{StoreError, set_aside};
use axum::extract::State;
use axum::response::Response;
use domain::access::{self, Staff};
use domain::case::{CaseEvent, CaseField};
use domain::charter::Capability;
use domain::event::{Decoded, Event, Stream, StreamKind};
use domain::id::{CaseId, PersonId, UserId};
use domain::reference::Reference;
use domain::summary::Summary;
use domain::sync::host::{Ledger as _, Session};
use domain::sync::set_aside::{SETTLED_TOLD_MS, SetAsideEntry, SettledEntry};
use rusqlite::Transaction;
use serde_json::value::RawValue;
use std::collections::BTreeSet;

/// Lists them, oldest first.
///
/// # Errors
/// [`Problem::NotSignedIn`], or the server is busy.
pub async fn list(State(app): State<App>, worker: Worker) -> Result<Response, Problem> {
    let entries = app.read(move |app, tx| readable(app, tx, &worker.session)).await?;
    json(&entries)
}

/// Lists the entries of whoever asks that somebody else settled of late, the last one first.
///
/// # Errors
/// [`Problem::NotSignedIn`], or the server is busy.
pub async fn settled(State(app): State<App>, worker: Worker) -> Result<Response, Problem> {
    let entries = app.read(move |app, tx| settled_of(app, tx, &worker.session)).await?;
    json(&entries)
}

fn settled_of(app: &App, tx: &Transaction<'_>, session: &Session) -> Result<Vec<SettledEntry>, Problem> {
    let charters = &app.organisation(&session.org)?.charters;
    let ledger = SqlLedger::new(tx, &session.org, charters);
    let openings = set_aside::openings(tx, &session.org)?;
    let references = References { tx, session, openings: &openings, ledger: &ledger };
    let since = app.now().plus_millis(-SETTLED_TOLD_MS);
    let mut entries = set_aside::settled_by_others(tx, &session.org, session.staff.user, since)?;
    for entry in &mut entries {
        entry.reference = references.of(&entry.event, true)?;
    }
    Ok(entries)
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
    let references = References { tx, session, openings: &openings, ledger: &ledger };
    let sees_all = session.staff.may(Capability::SetAsideSee);
    let mut found = Vec::new();
    for mut entry in set_aside::all(tx, &session.org)? {
        let theirs = sees_all || entry.handed_to == Some(session.staff.user);
        let seen = theirs && sight.is_known(&entry)? && !sight.is_kept_from(&entry)?;
        let own = entry.by == session.staff.user;
        if own || seen {
            entry.reference = references.of(&entry.event, own)?;
            found.push(entry);
        }
    }
    Ok(found)
}

/// Which entries are kept from one member of staff, since they concern a case about a colleague or about themselves.
pub(super) struct Sight<'a> {
    reader: Reader,
    hidden: Hidden,
    openings: &'a [Opening],
    ledger: &'a SqlLedger<'a>,
}

impl<'a> Sight<'a> {
    /// What `staff` see; `openings` is everything kept apart that says whom a case is about.
    pub(super) fn of(staff: &Staff, openings: &'a [Opening], ledger: &'a SqlLedger<'a>) -> Self {
        let reader = Reader { user: staff.user, restricted: staff.may(Capability::RestrictedSee) };
        Self { reader, hidden: Hidden::from(openings, reader), openings, ledger }
    }

    /// Whether it is known whom the entry's case is about: the opening was accepted or is kept apart, in whatever way. Until
    /// then only its author reads it, since it may be about anybody.
    fn is_known(&self, entry: &SetAsideEntry) -> Result<bool, StoreError> {
        let stream = read(entry).map(|event| event.stream);
        let Some(stream) = stream.filter(|stream| stream.kind == StreamKind::Case) else { return Ok(true) };
        let opens = |opening: &Opening| {
            let event = &opening.event;
            event.stream == stream && event.kind == OPENING && (opening.is_theirs || opening.by == entry.by)
        };
        Ok(self.openings.iter().any(opens) || self.ledger.case_rights(CaseId(stream.id))?.is_some())
    }

    /// Whether an entry concerns a case that is kept from the reader, or may: what does not read and names them is not shown
    /// either.
    pub(super) fn is_kept_from(&self, entry: &SetAsideEntry) -> Result<bool, StoreError> {
        let Some(event) = read(entry) else { return Ok(names(entry, self.reader.user)) };
        if hides(&event, self.reader).contains(&event.stream) {
            return Ok(true);
        }
        let rights: Vec<_> = match event.stream.kind {
            StreamKind::Case => self.ledger.case_rights(CaseId(event.stream.id))?.into_iter().collect(),
            StreamKind::Person => {
                let cases = self.ledger.cases_of(PersonId(event.stream.id))?;
                cases.into_iter().map(|(_, rights)| rights).collect()
            }
            StreamKind::Register => Vec::new(),
        };
        if self.hidden.hides(event.stream, entry.by, !rights.is_empty()) {
            return Ok(true);
        }
        let reads =
            matches!(CaseEvent::decode(&event), Decoded::Known(_)) || event.stream.kind != StreamKind::Case;
        Ok(rights.iter().any(|rights| self.reader.is_kept_from(&rights.about, &rights.owners))
            || (!reads && names(entry, self.reader.user)))
    }
}

/// The numbers of the cases of entries, for whoever asks.
struct References<'a> {
    tx: &'a Transaction<'a>,
    session: &'a Session,
    openings: &'a [Opening],
    ledger: &'a SqlLedger<'a>,
}

impl References<'_> {
    /// The number of an entry's case, where the reader may see the case; for an author also where they could see it at some
    /// time, or tried to open it. That it is about somebody by now changes nothing: a number that is missing of a sudden
    /// would tell.
    fn of(&self, entry: &RawValue, own: bool) -> Result<Option<Reference>, StoreError> {
        let event: Option<Event> = serde_json::from_str(entry.get()).ok();
        let Some(event) = event.filter(|event| event.stream.kind == StreamKind::Case) else {
            return Ok(None);
        };
        let (case, user) = (CaseId(event.stream.id), self.session.staff.user);
        let Some(rights) = self.ledger.case_rights(case)? else {
            return Ok(self.tried_to_open(event.stream).filter(|_| own));
        };
        let sees = access::may_see_case(&self.session.staff, &rights);
        let knows = sees || (own && set_aside::has_known(self.tx, &self.session.org, user, case)?);
        if !knows {
            return Ok(None);
        }
        Ok(match self.ledger.summary(event.stream)? {
            Summary::Case(case) => case.reference,
            Summary::Person(_) | Summary::Other => None,
        })
    }

    fn tried_to_open(&self, case: Stream) -> Option<Reference> {
        let theirs = |event: &&Event| event.stream == case && event.actor == self.session.staff.user;
        self.openings.iter().map(|opening| &opening.event).filter(theirs).find_map(|event| {
            match CaseEvent::decode(event) {
                Decoded::Known(CaseEvent::Opened(opened)) => Some(opened.reference),
                _ => None,
            }
        })
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

/// The kind of event that opens a case, in whichever version.
const OPENING: &str = "case.opened";

/// The streams that entries kept apart say are to be kept from the reader, though nothing accepted says so. Where the record
/// tells whom a case is about, they hide only what the same person sent, and only where that person could see the case:
/// otherwise anybody could hide entries from the office by naming all of it.
#[derive(Default)]
struct Hidden {
    /// From whoever an entry came.
    of_everybody: BTreeSet<Stream>,
    /// Where it came from the same person.
    of_sender: BTreeSet<(Stream, UserId)>,
    /// The same, where that person could see the case at some time.
    of_insider: BTreeSet<(Stream, UserId)>,
}

impl Hidden {
    fn from(openings: &[Opening], reader: Reader) -> Self {
        let mut hidden = Self::default();
        for opening in openings {
            for stream in hides(&opening.event, reader) {
                hidden.of_sender.insert((stream, opening.by));
                if opening.is_theirs {
                    hidden.of_everybody.insert(stream);
                }
                if opening.knew {
                    hidden.of_insider.insert((stream, opening.by));
                }
            }
        }
        hidden
    }

    /// Whether an entry of `stream` that `sender` sent is hidden; `is_recorded`: whether the record knows whom its case is
    /// about.
    fn hides(&self, stream: Stream, sender: UserId, is_recorded: bool) -> bool {
        let key = (stream, sender);
        match is_recorded {
            true => self.of_insider.contains(&key),
            false => self.of_everybody.contains(&stream) || self.of_sender.contains(&key),
        }
    }
}

/// The streams that an event says are to be kept from the reader.
fn hides(event: &Event, reader: Reader) -> Vec<Stream> {
    match CaseEvent::decode(event) {
        // Of a later version: whom it is about cannot be told.
        Decoded::Newer | Decoded::Malformed if event.kind == OPENING => vec![event.stream],
        Decoded::Known(CaseEvent::Opened(opened))
            if reader.is_kept_from(&opened.about, &BTreeSet::from([opened.owner])) =>
        {
            let people = opened.people.iter().map(|party| party.person.0);
            let people = people.map(|id| Stream { kind: StreamKind::Person, id });
            people.chain([event.stream]).collect()
        }
        Decoded::Known(CaseEvent::Set(CaseField::About(about)))
            if reader.is_kept_from(&about, &BTreeSet::new()) =>
        {
            vec![event.stream]
        }
        _ => Vec::new(),
    }
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

    /// By Donal from a tablet that is not his: it names nobody's id and number.
    fn forged(event: Event) -> Event {
        Event { replica: crate::office::nobodys_replica(), ..event }
    }

    #[tokio::test]
    async fn nobody_sees_that_a_forged_entry_makes_a_case_be_about_themselves() {
        check(async |office, donal| {
            let mut maura = office.tablet("maura").await;
            let (_, case, _) = maura.sent_complaint(office, "Seán Byrne", &[]).await;
            let about = donal.set(case, CaseField::About([user("grainne")].into()), &[]);
            let (person, _) = donal.person("Nóra Walsh");
            let (_, opened) = donal.complaint(person, &[user("grainne")]);
            vec![forged(about), forged(opened)]
        })
        .await;
    }

    #[tokio::test]
    async fn the_office_sees_a_forged_opening_and_what_its_sender_wrote_with_it() {
        let office = Office::open();
        let mut donal = office.tablet("donal").await;
        let grainne = office.tablet("grainne").await;
        let (person, _) = donal.person("Seán Byrne");
        let (case, opened) = donal.complaint(person, &[]);
        let note = donal.note(case, "And this, too.");
        office.push(&donal, &[forged(opened), forged(note)]).await;
        assert_eq!(seen_by(&office, &grainne).await, ["case.opened", "case.note_added"]);
    }

    #[tokio::test]
    async fn nobody_hides_from_the_office_what_others_wrote() {
        let office = Office::open();
        let (mut maura, mut donal) = (office.tablet("maura").await, office.tablet("donal").await);
        let mut colm = office.tablet("colm").await;
        let (aoife, grainne) = (office.tablet("aoife").await, office.tablet("grainne").await);
        let (_, case, _) = maura.sent_complaint(&office, "Seán Byrne", &[]).await;
        let note = colm.note(case, "He asked me to look in.");
        office.push(&colm, &[note]).await;
        let all = ["aoife", "grainne", "colm"].map(user);
        let (his, about) = (donal.note(case, "Mine."), donal.set(case, CaseField::About(all.into()), &[]));
        office.push(&donal, &[his, forged(about.clone()), about]).await;
        for reader in [&aoife, &grainne] {
            assert_eq!(seen_by(&office, reader).await, ["case.note_added"; 2]);
        }
    }

    #[tokio::test]
    async fn whoever_knows_a_case_hides_their_own_entries_from_whom_they_say_it_is_about() {
        let office = Office::open();
        let (mut maura, mut donal) = (office.tablet("maura").await, office.tablet("donal").await);
        let grainne = office.tablet("grainne").await;
        let (_, case, _) = maura.sent_complaint(&office, "Seán Byrne", &[]).await;
        let his = donal.note(case, "He asked me to look in.");
        office.push(&donal, &[his]).await;
        let mut about = maura.set(case, CaseField::About([user("grainne")].into()), &[]);
        about.supersedes = vec![about.id];
        let mut hers = maura.set(case, CaseField::ToldNext("She shouted at him.".to_owned()), &[]);
        hers.supersedes = vec![hers.id];
        office.push(&maura, &[about, hers]).await;
        assert_eq!(seen_by(&office, &grainne).await, ["case.note_added"]);
    }

    async fn reference_for(office: &Office, tablet: &Tablet) -> Option<Reference> {
        let answer = office.get(&format!("/api/{ORG}/set-aside"), &tablet.signed_in.token).await;
        answer.read::<Vec<SetAsideEntry>>().remove(0).reference
    }

    #[tokio::test]
    async fn the_number_of_a_case_is_told_to_whoever_sees_or_could_see_it() {
        let office = Office::open();
        let (mut maura, mut grainne) = (office.tablet("maura").await, office.tablet("grainne").await);
        let (_, case, opened) = maura.sent_complaint(&office, "Seán Byrne", &[]).await;
        let given = grainne.set(case, CaseField::Owner(user("donal")), &[opened.id]);
        office.push(&grainne, &[given]).await;
        let note = maura.note(case, "He asked for me again.");
        office.push(&maura, &[note]).await;
        let opening: domain::case::Opened = serde_json::from_str(opened.body.get()).unwrap();
        for reader in [&maura, &grainne] {
            assert_eq!(reference_for(&office, reader).await, Some(opening.reference.clone()));
        }
        // That the case comes to be about her takes from her nothing that she knew.
        let about = grainne.set(case, CaseField::About(BTreeSet::from([user("maura")])), &[]);
        office.push(&grainne, &[about]).await;
        assert_eq!(reference_for(&office, &maura).await, Some(opening.reference));
    }

    #[tokio::test]
    async fn the_number_of_a_case_that_they_never_saw_is_told_to_nobody() {
        for about in [&[][..], &[user("donal")]] {
            let office = Office::open();
            let (mut maura, mut donal) = (office.tablet("maura").await, office.tablet("donal").await);
            let (_, case, _) = maura.sent_complaint(&office, "Seán Byrne", about).await;
            let note = donal.note(case, "I know the house.");
            office.push(&donal, &[note]).await;
            assert_eq!(reference_for(&office, &donal).await, None);
        }
    }

    #[tokio::test]
    async fn the_number_of_a_case_that_they_tried_to_open_is_told_to_its_author() {
        let office = Office::open();
        let mut donal = office.tablet("donal").await;
        let (person, _) = donal.person("Seán Byrne");
        let (case, mut opened) = donal.complaint(person, &[]);
        opened.supersedes = vec![opened.id];
        let opening: domain::case::Opened = serde_json::from_str(opened.body.get()).unwrap();
        let note = donal.note(case, "And this, too.");
        office.push(&donal, &[opened, note]).await;
        assert_eq!(reference_for(&office, &donal).await, Some(opening.reference));
    }
}
