//! `POST /api/{org}/set-aside/settle`: an entry that was set aside is sent again, taken in, handed over or discarded. Only what
//! somebody may read can they settle.

use crate::app::App;
use crate::problem::Problem;
use crate::request::{JsonBody, Worker, json};
use crate::routes::set_aside::{Sight, readable};
use crate::store::ledger::SqlLedger;
use crate::store::{organisation, set_aside};
use axum::extract::State;
use axum::response::Response;
use domain::charter::Capability;
use domain::event::{ContentHash, Sealed};
use domain::id::UserId;
use domain::sync::host::{Ledger as _, Session, judge_again};
use domain::sync::message::WhySetAside;
use domain::sync::set_aside::{SetAsideEntry, Settle, Settled, Settlement};
use rusqlite::Transaction;

/// Longest reason, in characters.
const REASON_CHARS_MAX: usize = 1_000;

/// Settles it.
///
/// # Errors
/// [`Problem::NotFound`] where there is no such entry for them, [`Problem::NotPermitted`], [`Problem::Malformed`] for a reason
/// that is empty or too long or for an unknown colleague, or the server is busy; nothing is changed then.
pub async fn settle(
    State(app): State<App>,
    worker: Worker,
    JsonBody(message): JsonBody<Settle>,
) -> Result<Response, Problem> {
    let org = worker.session.org.clone();
    let work =
        move |app: &App, tx: &Transaction<'_>| Desk { app, tx, session: &worker.session }.settle(&message);
    let poke = move |app: &App, (_, head): &(Settled, u64)| {
        if let Ok(organisation) = app.organisation(&org) {
            organisation.line.tell(*head);
        }
    };
    let (settled, _) = app.write(work, poke).await?;
    json(&settled)
}

struct Desk<'a> {
    app: &'a App,
    tx: &'a Transaction<'a>,
    session: &'a Session,
}

impl Desk<'_> {
    fn settle(&self, message: &Settle) -> Result<(Settled, u64), Problem> {
        let entries = readable(self.app, self.tx, self.session)?;
        let hash_of = |entry: &SetAsideEntry| ContentHash::of(entry.event.get().as_bytes());
        let entry = entries.into_iter().find(|entry| hash_of(entry) == message.entry);
        let entry = entry.ok_or(Problem::NotFound)?;
        let settled = match &message.how {
            Settlement::SendAgain if entry.by != self.session.staff.user => {
                return Err(Problem::NotPermitted);
            }
            Settlement::SendAgain | Settlement::TakeIn => self.judge(&entry)?,
            Settlement::HandOver { to } => self.hand_over(&entry, message, *to)?,
            Settlement::Discard { reason } => self.discard(&entry, message, reason.trim())?,
        };
        Ok((settled, organisation::head(self.tx, &self.session.org)?))
    }

    fn judge(&self, entry: &SetAsideEntry) -> Result<Settled, Problem> {
        let sealed = Sealed::read(entry.event.clone()).ok().filter(|_| !is_final(&entry.why));
        let theirs = |sealed: &Sealed| sealed.event.actor == entry.by && sealed.event.org == self.session.org;
        let Some(sealed) = sealed.filter(theirs) else {
            return Ok(Settled::StillAside { why: entry.why.clone() });
        };
        let charters = &self.app.organisation(&self.session.org)?.charters;
        let mut ledger = SqlLedger::new(self.tx, &self.session.org, charters);
        Ok(match judge_again(&mut ledger, self.session, &sealed, self.app.now())? {
            Ok(_) => {
                self.note(&sealed.hash, set_aside::ACCEPTED, None)?;
                Settled::Accepted
            }
            Err(why) => Settled::StillAside { why },
        })
    }

    /// Whom it is handed to must be able to read it. That they are not is told only to somebody who knows the case: anybody
    /// else would learn that it is about a colleague, or about themselves (invariant 6).
    fn hand_over(&self, entry: &SetAsideEntry, message: &Settle, to: UserId) -> Result<Settled, Problem> {
        let charters = &self.app.organisation(&self.session.org)?.charters;
        let ledger = SqlLedger::new(self.tx, &self.session.org, charters);
        let staff = ledger.staff()?;
        let Some(to) = staff.iter().find(|colleague| colleague.user == to && colleague.active) else {
            return Err(Problem::Malformed { detail: "nobody of that id works here".to_owned() });
        };
        let openings = set_aside::openings(self.tx, &self.session.org)?;
        let is_kept_from = |staff| Sight::of(staff, &openings, &ledger).is_kept_from(entry);
        if is_kept_from(to)? && !is_kept_from(&self.session.staff)? {
            return Ok(Settled::MayNotSee);
        }
        set_aside::hand_over(self.tx, &self.session.org, &message.entry, to.user)?;
        Ok(Settled::HandedOver)
    }

    /// Its author, whoever it was handed to and whoever settles for everybody may discard; the last alone what an author
    /// cannot have meant, since its bytes are not theirs.
    fn discard(&self, entry: &SetAsideEntry, message: &Settle, reason: &str) -> Result<Settled, Problem> {
        if reason.is_empty() || reason.chars().count() > REASON_CHARS_MAX {
            return Err(Problem::Malformed { detail: "a reason is missing or too long".to_owned() });
        }
        let settles_all = self.session.staff.may(Capability::SetAsideSee);
        if matches!(entry.why, WhySetAside::NotTheAuthor) && !settles_all {
            return Err(Problem::NotPermitted);
        }
        self.note(&message.entry, set_aside::DISCARDED, Some(reason))?;
        Ok(Settled::Discarded)
    }

    fn note(&self, entry: &ContentHash, what: &'static str, reason: Option<&str>) -> Result<(), Problem> {
        let (by, at) = (self.session.staff.user, self.app.now());
        let settled = set_aside::Settled { what, by, at, reason };
        Ok(set_aside::settle(self.tx, &self.session.org, entry, &settled)?)
    }
}

/// Whether these very bytes can never enter the record: they are not their sender's, or another entry has their place.
const fn is_final(why: &WhySetAside) -> bool {
    matches!(
        why,
        WhySetAside::NotTheAuthor
            | WhySetAside::Unreadable
            | WhySetAside::IdTaken
            | WhySetAside::ReplicaSeqTaken
            | WhySetAside::Newer
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::office::{ORG, Office, Tablet, phrase_of, user};
    use domain::case::CaseField;
    use domain::sync::message::{FeedEntry, Verdict};
    use domain::sync::session::SignedIn;
    use domain::sync::set_aside::{HowSettled, SETTLED_TOLD_MS, SettledEntry};
    use serde_json::{Value, json};

    async fn listed(office: &Office, tablet: &Tablet) -> Vec<SetAsideEntry> {
        office.get(&format!("/api/{ORG}/set-aside"), &tablet.signed_in.token).await.read()
    }

    async fn settle(office: &Office, tablet: &Tablet, entry: &ContentHash, how: Value) -> Value {
        let body = json!({ "entry": entry, "how": how }).to_string();
        office.post(&format!("/api/{ORG}/set-aside/settle"), &tablet.signed_in.token, body).await.read()
    }

    /// Donal's note in a case of Maura's, which he may not write in; and who else is there.
    struct Story {
        office: Office,
        maura: Tablet,
        donal: Tablet,
        grainne: Tablet,
        case: domain::id::CaseId,
        opened: domain::event::Event,
        entry: ContentHash,
    }

    async fn story(about: &[UserId]) -> Story {
        let office = Office::open();
        let (mut maura, mut donal, grainne) =
            (office.tablet("maura").await, office.tablet("donal").await, office.tablet("grainne").await);
        let (_, case, opened) = maura.sent_complaint(&office, "Seán Byrne", about).await;
        let note = donal.note(case, "He asked me to look in.");
        let entry = crate::office::sealed(&note).hash;
        assert!(matches!(office.push(&donal, &[note]).await[..], [Verdict::SetAside { .. }]));
        Story { office, maura, donal, grainne, case, opened, entry }
    }

    #[tokio::test]
    async fn an_author_who_has_the_right_by_now_sends_it_again() {
        let Story { office, donal, mut grainne, case, opened, entry, .. } = story(&[]).await;
        let again = json!({ "is": "send_again" });
        let denied = settle(&office, &donal, &entry, again.clone()).await;
        assert_eq!((&denied["is"], &denied["why"]["code"]), (&json!("still_aside"), &json!("denied")));
        assert_eq!(settle(&office, &grainne, &entry, again.clone()).await["code"], "not-permitted");
        let given = grainne.set(case, CaseField::Owner(user("donal")), &[opened.id]);
        office.push(&grainne, &[given]).await;
        assert_eq!(settle(&office, &donal, &entry, again.clone()).await["is"], "accepted");
        assert!(listed(&office, &donal).await.is_empty());
        assert_eq!(settle(&office, &donal, &entry, again).await["code"], "not-found");
        let (_, cursor) = office.first_sync(&donal).await;
        assert!(office.pull(&donal, &cursor).await.entries.is_empty());
    }

    #[tokio::test]
    async fn nobody_takes_somebody_elses_number_or_organisation_by_sending_again() {
        let Story { office, mut maura, mut donal, grainne, .. } = story(&[]).await;
        let (_, case, _) = donal.sent_complaint(&office, "Nóra Walsh", &[]).await;
        let mut with_her_number = donal.note(case, "Under another tablet's number.");
        (with_her_number.replica, with_her_number.replica_seq) =
            (maura.signed_in.replica, maura.replica_seq + 1);
        let mut elsewhere = donal.note(case, "For another organisation.");
        elsewhere.org = domain::id::OrgName("vilnius".to_owned());
        for event in [with_her_number, elsewhere] {
            let entry = crate::office::sealed(&event).hash;
            assert!(matches!(office.push(&donal, &[event]).await[..], [Verdict::SetAside { .. }]));
            for (who, how) in [(&donal, "send_again"), (&grainne, "take_in")] {
                let settled = settle(&office, who, &entry, json!({ "is": how })).await;
                assert_eq!(settled["is"], "still_aside", "{how}");
            }
        }
        let (_, registered) = maura.person("Seán Óg Byrne");
        assert!(matches!(office.push(&maura, &[registered]).await[..], [Verdict::Accepted(_)]));
    }

    #[tokio::test]
    async fn an_author_settles_their_own_entry_that_somebody_else_sent_first() {
        for discarded_before in [false, true] {
            let Story { office, mut maura, donal, grainne, .. } = story(&[]).await;
            let (person, _) = maura.person("Nóra Walsh");
            let (_, mut opened) = maura.complaint(person, &[]);
            opened.supersedes = vec![opened.id];
            let entry = crate::office::sealed(&opened).hash;
            let why = json!({ "is": "discard", "reason": "Not his." });
            office.push(&donal, std::slice::from_ref(&opened)).await;
            if discarded_before {
                assert_eq!(settle(&office, &grainne, &entry, why.clone()).await["is"], "discarded");
            }
            let verdicts = office.push(&maura, std::slice::from_ref(&opened)).await;
            let [Verdict::SetAside { why: as_hers }] = &verdicts[..] else { panic!("{verdicts:?}") };
            assert_ne!(*as_hers, WhySetAside::NotTheAuthor);
            let listed = listed(&office, &maura).await;
            assert_eq!((listed[0].by, &listed[0].why), (maura.user(), as_hers));
            // Sent by him once more, it stays hers.
            office.push(&donal, std::slice::from_ref(&opened)).await;
            assert_eq!(settle(&office, &maura, &entry, why).await["is"], "discarded");
        }
    }

    #[tokio::test]
    async fn somebody_with_the_right_takes_it_in_and_it_stays_its_authors() {
        let Story { office, donal, grainne, case, entry, .. } = story(&[]).await;
        let (_, cursor) = office.first_sync(&grainne).await;
        assert_eq!(settle(&office, &grainne, &entry, json!({ "is": "take_in" })).await["is"], "accepted");
        let page = office.pull(&grainne, &cursor).await;
        let FeedEntry::Event { stream, accepted, .. } = &page.entries[0] else { panic!("{page:?}") };
        assert_eq!(*stream, crate::office::case_stream(case));
        assert!(accepted.event.get().contains(&format!("\"actor\":\"{}\"", donal.user())));
        assert_eq!(accepted.acceptance.taken_in_by, Some(grainne.user()));
        let told = told(&office, &donal).await;
        assert_eq!(
            (&told[0].how, told[0].by, told[0].at),
            (&HowSettled::TakenIn, grainne.user(), office.now())
        );
        assert!(self::told(&office, &grainne).await.is_empty());
    }

    #[tokio::test]
    async fn the_office_takes_in_a_new_case_of_a_lost_tablet_one_entry_after_the_other() {
        let office = Office::open();
        let (mut maura, aoife) = (office.tablet("maura").await, office.tablet("aoife").await);
        let (_, cursor) = office.first_sync(&aoife).await;
        revoke(&office, &maura).await;
        let (person, registered) = maura.person("Seán Byrne");
        let (case, opened) = maura.complaint(person, &[]);
        let note = maura.note(case, "Written before it was lost.");
        let events = [registered, opened, note];
        office.push(&maura, &events).await;
        for event in &events {
            let entry = crate::office::sealed(event).hash;
            let settled = settle(&office, &aoife, &entry, json!({ "is": "take_in" })).await;
            assert_eq!(settled["is"], "accepted", "{} {settled}", event.kind);
        }
        let page = office.pull(&aoife, &cursor).await;
        let came = page.entries.iter().filter(|entry| matches!(entry, FeedEntry::Event { .. })).count();
        assert_eq!(came, events.len(), "{page:?}");
    }

    /// The registration had arrived, or a colleague took it in: whom the author may name, their entry may.
    #[tokio::test]
    async fn the_office_takes_in_an_opening_that_names_whom_only_its_author_sees() {
        for by_a_colleague in [false, true] {
            let office = Office::open();
            let (mut maura, aoife) = (office.tablet("maura").await, office.tablet("aoife").await);
            let (person, registered) = maura.person("Seán Byrne");
            let (_, opened) = maura.complaint(person, &[]);
            if by_a_colleague {
                revoke(&office, &maura).await;
            }
            office.push(&maura, std::slice::from_ref(&registered)).await;
            if by_a_colleague {
                let (grainne, entry) =
                    (office.tablet("grainne").await, crate::office::sealed(&registered).hash);
                settle(&office, &grainne, &entry, json!({ "is": "take_in" })).await;
            } else {
                revoke(&office, &maura).await;
            }
            office.push(&maura, std::slice::from_ref(&opened)).await;
            let entry = crate::office::sealed(&opened).hash;
            let settled = settle(&office, &aoife, &entry, json!({ "is": "take_in" })).await;
            assert_eq!(settled["is"], "accepted", "by a colleague: {by_a_colleague}");
        }
    }

    #[tokio::test]
    async fn whoever_took_in_a_registration_sees_the_person_and_nobody_else_of_the_office() {
        let office = Office::open();
        let mut maura = office.tablet("maura").await;
        let (aoife, grainne) = (office.tablet("aoife").await, office.tablet("grainne").await);
        revoke(&office, &maura).await;
        let (person, registered) = maura.person("Seán Byrne");
        office.push(&maura, std::slice::from_ref(&registered)).await;
        let entry = crate::office::sealed(&registered).hash;
        settle(&office, &aoife, &entry, json!({ "is": "take_in" })).await;
        assert_eq!(office.first_sync(&aoife).await.0, [crate::office::person_stream(person)]);
        assert_eq!(office.first_sync(&grainne).await.0, []);
    }

    async fn revoke(office: &Office, tablet: &Tablet) {
        let (device, org) = (tablet.signed_in.device, domain::id::OrgName(ORG.to_owned()));
        let revoke = move |app: &App, tx: &Transaction<'_>| {
            Ok(crate::store::device::revoke(tx, &org, device, app.now())?)
        };
        assert!(office.app.write(revoke, |_, _| ()).await.unwrap());
    }

    async fn told(office: &Office, tablet: &Tablet) -> Vec<SettledEntry> {
        office.get(&format!("/api/{ORG}/set-aside/settled"), &tablet.signed_in.token).await.read()
    }

    #[tokio::test]
    async fn an_author_is_told_for_a_while_why_somebody_else_discarded_theirs() {
        let Story { office, donal, grainne, entry, .. } = story(&[]).await;
        let why = json!({ "is": "discard", "reason": "She has moved away." });
        assert_eq!(settle(&office, &grainne, &entry, why).await["is"], "discarded");
        let [told] = &told(&office, &donal).await[..] else { panic!("not told") };
        assert_eq!(told.how, HowSettled::Discarded { reason: "She has moved away.".to_owned() });
        assert_eq!(ContentHash::of(told.event.get().as_bytes()), entry);
        office.wait(SETTLED_TOLD_MS + 1);
        let donal = Tablet { signed_in: again(&office, "donal", &donal).await, ..donal };
        assert!(self::told(&office, &donal).await.is_empty());
    }

    async fn again(office: &Office, name: &str, tablet: &Tablet) -> SignedIn {
        let before = &tablet.signed_in;
        let device = json!({ "is": "enrolled", "device": before.device, "secret": before.device_secret });
        let body = json!({ "name": name, "pass_phrase": phrase_of(name), "device": device, "replica": before.replica });
        office.sign_in(&body).await.read()
    }

    #[tokio::test]
    async fn what_an_author_settles_themselves_they_are_not_told() {
        let Story { office, mut grainne, donal, case, opened, entry, .. } = story(&[]).await;
        let given = grainne.set(case, CaseField::Owner(user("donal")), &[opened.id]);
        office.push(&grainne, &[given]).await;
        let (_, cursor) = office.first_sync(&grainne).await;
        assert_eq!(settle(&office, &donal, &entry, json!({ "is": "send_again" })).await["is"], "accepted");
        assert!(told(&office, &donal).await.is_empty());
        let page = office.pull(&grainne, &cursor).await;
        let FeedEntry::Event { accepted, .. } = &page.entries[0] else { panic!("{page:?}") };
        assert_eq!(accepted.acceptance.taken_in_by, None);
    }

    #[tokio::test]
    async fn it_is_handed_to_whoever_may_settle_it() {
        let Story { office, maura, donal, entry, .. } = story(&[]).await;
        assert!(listed(&office, &maura).await.is_empty());
        let to = |user: UserId| json!({ "is": "hand_over", "to": user });
        let nobody = UserId(crate::office::new_id());
        assert_eq!(settle(&office, &donal, &entry, to(nobody)).await["code"], "malformed");
        assert_eq!(settle(&office, &donal, &entry, to(maura.user())).await["is"], "handed_over");
        assert_eq!(listed(&office, &maura).await[0].handed_to, Some(maura.user()));
        assert_eq!(settle(&office, &maura, &entry, json!({ "is": "take_in" })).await["is"], "accepted");
        assert!(listed(&office, &donal).await.is_empty());
    }

    #[tokio::test]
    async fn a_reason_is_needed_to_discard_it() {
        let Story { office, donal, entry, .. } = story(&[]).await;
        let why = |reason: &str| json!({ "is": "discard", "reason": reason });
        for reason in ["", "  ", &"x".repeat(REASON_CHARS_MAX + 1)] {
            assert_eq!(settle(&office, &donal, &entry, why(reason)).await["code"], "malformed");
        }
        assert_eq!(
            settle(&office, &donal, &entry, why("Written in the wrong case.")).await["is"],
            "discarded"
        );
        assert!(listed(&office, &donal).await.is_empty());
    }

    #[tokio::test]
    async fn a_discarded_opening_still_hides_the_rest_of_its_case() {
        let Story { office, mut donal, .. } = story(&[]).await;
        let (grainne, aoife) = (office.tablet("grainne").await, office.tablet("aoife").await);
        // Donal may not open a case as Maura's, so all of it is set aside.
        let (person, registered) = donal.person("Nóra Walsh");
        let (case, mut opened) = donal.complaint(person, &[user("grainne")]);
        let mut body: Value = serde_json::from_str(opened.body.get()).unwrap();
        body["owner"] = json!(user("maura"));
        opened.body = serde_json::value::to_raw_value(&body).unwrap();
        let note = donal.note(case, "She shouted at him.");
        let opening = crate::office::sealed(&opened).hash;
        office.push(&donal, &[registered, note]).await;
        for reader in [&grainne, &aoife] {
            assert!(!shown(&office, reader).await.contains("shouted"), "before the opening is here");
        }
        office.push(&donal, &[opened]).await;
        assert!(shown(&office, &aoife).await.contains("shouted"));
        let why = json!({ "is": "discard", "reason": "Not ours." });
        assert_eq!(settle(&office, &aoife, &opening, why).await["is"], "discarded");
        assert!(shown(&office, &aoife).await.contains("shouted"));
        assert!(!shown(&office, &grainne).await.contains("shouted"), "whom it is about");
    }

    async fn shown(office: &Office, reader: &Tablet) -> String {
        office.get(&format!("/api/{ORG}/set-aside"), &reader.signed_in.token).await.body
    }

    #[tokio::test]
    async fn it_is_not_handed_to_anybody_who_could_never_read_it() {
        let Story { office, donal, entry, .. } = story(&[user("fergal")]).await;
        let aoife = office.tablet("aoife").await;
        let to = |who: &str| json!({ "is": "hand_over", "to": user(who) });
        for (who, expected) in [
            ("fergal", "may_not_see"),
            ("grainne", "may_not_see"),
            // The case is Maura's, though it is about a colleague.
            ("maura", "handed_over"),
        ] {
            assert_eq!(settle(&office, &aoife, &entry, to(who)).await["is"], expected, "{who}");
        }
        let entries = listed(&office, &donal).await;
        assert_eq!(entries[0].handed_to, Some(user("maura")));
    }

    /// Donal does not see the case; to tell him who may not either would tell him that it is about somebody.
    #[tokio::test]
    async fn handing_over_tells_nobody_that_a_case_is_about_somebody() {
        for about in [&[][..], &[user("fergal")]] {
            let Story { office, donal, entry, .. } = story(about).await;
            for who in ["fergal", "grainne", "maura"] {
                let to = json!({ "is": "hand_over", "to": user(who) });
                assert_eq!(settle(&office, &donal, &entry, to).await["is"], "handed_over", "{who}");
            }
        }
    }

    #[tokio::test]
    async fn handing_over_shows_nobody_a_case_about_themselves() {
        let Story { office, donal, entry, .. } = story(&[user("fergal")]).await;
        let fergal = office.tablet("fergal").await;
        let to = json!({ "is": "hand_over", "to": fergal.user() });
        assert_eq!(settle(&office, &donal, &entry, to).await["is"], "handed_over");
        assert!(listed(&office, &fergal).await.is_empty());
        assert_eq!(settle(&office, &fergal, &entry, json!({ "is": "take_in" })).await["code"], "not-found");
    }
}
