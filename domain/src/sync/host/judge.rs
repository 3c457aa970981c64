//! Judging one event after another: is it whole, is it its author's, may they, and what follows from it.

mod authority;

use super::{KeptApart, Ledger, Session, rights};
use crate::access::{CaseRights, Staff};
use crate::calendar::Calendar;
use crate::case::{self, CaseEvent, CaseField};
use crate::charter::Charter;
use crate::event::{
    Acceptance, CLOCK_SKEW_FLAGGED_MS, ContentHash, Decoded, Event, Recorded, Sealed, Stream, StreamKind,
};
use crate::id::CaseId;
use crate::person::{self, PersonEvent};
use crate::summary::{self, Summary};
use crate::sync::limits::SUPERSEDES_MAX;
use crate::sync::message::{Verdict, WhySetAside};
use crate::time::Timestamp;
use serde_json::value::RawValue;
use std::collections::BTreeSet;

/// A batch being judged.
pub(super) struct Bench<'a, L: Ledger> {
    ledger: &'a mut L,
    session: &'a Session,
    staff: Vec<Staff>,
    now: Timestamp,
    touched: BTreeSet<Stream>,
}

/// An event that came in.
enum Received {
    /// The office has it, or it is no event of this author: the verdict.
    Known(Verdict),
    /// It is to be judged.
    New(Box<Sealed>),
}

/// A fact this version knows, of whichever stream.
enum Fact {
    Person(PersonEvent),
    Case(CaseEvent),
}

impl Fact {
    fn writes(&self) -> Vec<String> {
        match self {
            Self::Person(fact) => fact.writes(),
            Self::Case(fact) => fact.writes(),
        }
    }
}

/// Whether the country's calendar never had a version of this name, as far as this program knows.
fn lacks(charter: &Charter, calendar: &str) -> bool {
    Calendar::version_named(charter.calendar, calendar).is_err()
}

fn read_fact(event: &Event) -> Decoded<Fact> {
    match event.stream.kind {
        StreamKind::Person => map(PersonEvent::decode(event), Fact::Person),
        StreamKind::Case => map(CaseEvent::decode(event), Fact::Case),
        StreamKind::Register => Decoded::Newer,
    }
}

fn map<T>(decoded: Decoded<T>, fact: fn(T) -> Fact) -> Decoded<Fact> {
    match decoded {
        Decoded::Known(known) => Decoded::Known(fact(known)),
        Decoded::Newer => Decoded::Newer,
        Decoded::Malformed => Decoded::Malformed,
    }
}

impl<'a, L: Ledger> Bench<'a, L> {
    pub(super) fn open(ledger: &'a mut L, session: &'a Session, now: Timestamp) -> Result<Self, L::Error> {
        let staff = ledger.staff()?;
        Ok(Self { ledger, session, staff, now, touched: BTreeSet::new() })
    }

    /// Takes up what waited for one of these events, and projects every stream that was written to.
    pub(super) fn close(mut self) -> Result<(), L::Error> {
        self.take_up_what_waited()?;
        for stream in &self.touched {
            let summary = summarise(self.ledger, *stream)?;
            self.ledger.project_summary(*stream, &summary)?;
        }
        Ok(())
    }

    pub(super) fn judge(&mut self, json: &RawValue) -> Result<Verdict, L::Error> {
        match self.receive(json)? {
            Received::Known(verdict) => Ok(verdict),
            Received::New(sealed) => self.judge_new(&sealed),
        }
    }

    /// Sets an event aside without judging it, unless the office has it already.
    pub(super) fn deposit(&mut self, json: &RawValue) -> Result<Verdict, L::Error> {
        match self.receive(json)? {
            Received::Known(verdict) => Ok(verdict),
            Received::New(sealed) => self.keep(&sealed, WhySetAside::TabletRevoked),
        }
    }

    fn receive(&mut self, json: &RawValue) -> Result<Received, L::Error> {
        let hash = ContentHash::of(json.get().as_bytes());
        let Ok(sealed) = Sealed::read(json.to_owned()) else {
            return Ok(Received::Known(self.set_aside_unread(json, hash)?));
        };
        // Before anything else, so that the answer to the same bytes from the same sender never changes.
        if !self.is_from_its_author(&sealed.event) {
            return Ok(Received::Known(self.keep(&sealed, WhySetAside::NotTheAuthor)?));
        }
        Ok(match self.ledger.known(sealed.event.id)? {
            Some(known) if known.hash == hash => Received::Known(again(known.verdict)),
            Some(_) => Received::Known(self.keep(&sealed, WhySetAside::IdTaken)?),
            None => Received::New(Box::new(sealed)),
        })
    }

    fn judge_new(&mut self, sealed: &Sealed) -> Result<Verdict, L::Error> {
        let (replica, number) = (sealed.event.replica, sealed.event.replica_seq);
        if self.ledger.by_replica_seq(replica, number)?.is_some() {
            return self.keep(sealed, WhySetAside::ReplicaSeqTaken);
        }
        match read_fact(&sealed.event) {
            Decoded::Known(fact) => self.judge_fact(sealed, &fact),
            Decoded::Malformed => self.keep(sealed, WhySetAside::BodyUnreadable),
            Decoded::Newer => {
                let needs = format!("{} v{}", sealed.event.kind, sealed.event.version);
                self.keep_apart(sealed, Verdict::Held { needs })
            }
        }
    }

    fn judge_fact(&mut self, sealed: &Sealed, fact: &Fact) -> Result<Verdict, L::Error> {
        match self.why_not(&sealed.event, fact)? {
            Some(why) => self.keep(sealed, why),
            None => Ok(Verdict::Accepted(self.accept(sealed, fact)?)),
        }
    }

    /// Judges an event that is kept apart once more. What is against it now, if anything is.
    pub(super) fn judge_again(
        &mut self,
        sealed: &Sealed,
    ) -> Result<Result<Acceptance, WhySetAside>, L::Error> {
        if let Some(why) = self.place_is_taken(sealed)? {
            return Ok(Err(why));
        }
        let Decoded::Known(fact) = read_fact(&sealed.event) else {
            return Ok(Err(WhySetAside::BodyUnreadable));
        };
        if let Some(why) = self.why_not(&sealed.event, &fact)? {
            return Ok(Err(why));
        }
        self.ledger.take_up(&sealed.hash)?;
        self.accept(sealed, &fact).map(Ok)
    }

    /// Whether another event has the id or the number of this one: its bytes can never enter the record.
    fn place_is_taken(&self, sealed: &Sealed) -> Result<Option<WhySetAside>, L::Error> {
        let event = &sealed.event;
        if self.ledger.known(event.id)?.is_some_and(|known| known.hash != sealed.hash) {
            return Ok(Some(WhySetAside::IdTaken));
        }
        let holder = self.ledger.by_replica_seq(event.replica, event.replica_seq)?;
        Ok(holder.filter(|holder| *holder != event.id).map(|_| WhySetAside::ReplicaSeqTaken))
    }

    /// After a restore an event may come before the one that gives its author the right, or that it replaces, since that is
    /// on its way from another device. It is set aside then, and judged again with everything that is accepted.
    fn take_up_what_waited(&mut self) -> Result<(), L::Error> {
        let mut waiting =
            if self.touched.is_empty() { Vec::new() } else { self.ledger.refused_since_restore()? };
        loop {
            let mut left = Vec::new();
            let before = waiting.len();
            for sealed in waiting {
                if !self.take_up(&sealed)? {
                    left.push(sealed);
                }
            }
            if left.len() == before {
                return Ok(());
            }
            waiting = left;
        }
    }

    fn take_up(&mut self, sealed: &Sealed) -> Result<bool, L::Error> {
        let Some(author) = self.staff.iter().find(|member| member.user == sealed.event.actor) else {
            return Ok(false);
        };
        let session =
            Session { org: self.session.org.clone(), staff: author.clone(), replica: sealed.event.replica };
        let mut bench = Bench {
            ledger: &mut *self.ledger,
            session: &session,
            staff: self.staff.clone(),
            now: self.now,
            touched: BTreeSet::new(),
        };
        let accepted = bench.judge_again(sealed)?.is_ok();
        let touched = bench.touched;
        self.touched.extend(touched);
        Ok(accepted)
    }

    fn why_not(&self, event: &Event, fact: &Fact) -> Result<Option<WhySetAside>, L::Error> {
        // Authority first: whoever has no right to a stream learns nothing about which events it holds.
        if let Err(denied) = self.authority(event, fact)? {
            return Ok(Some(WhySetAside::Denied { denied }));
        }
        if self.is_version_unknown(event, fact)? {
            return Ok(Some(WhySetAside::VersionUnknown));
        }
        self.replaces_foreign(event, fact)
    }

    /// Whether a case would run under a charter or a calendar that the office does not have: nobody could reckon when
    /// anything in it is due, for good.
    fn is_version_unknown(&self, event: &Event, fact: &Fact) -> Result<bool, L::Error> {
        match fact {
            Fact::Case(CaseEvent::Opened(opened)) => {
                let charter = self.ledger.charter(opened.charter)?;
                Ok(charter.is_none_or(|charter| lacks(&charter, &opened.calendar)))
            }
            Fact::Case(CaseEvent::Set(CaseField::Calendar(name))) => {
                let opening = case::fold(recorded(&self.ledger.stream(event.stream)?)).opening;
                let version = opening.map(|opening| opening.charter);
                let charter = version.map(|version| self.ledger.charter(version)).transpose()?.flatten();
                Ok(charter.is_some_and(|charter| lacks(&charter, name)))
            }
            Fact::Case(_) | Fact::Person(_) => Ok(false),
        }
    }

    fn is_from_its_author(&self, event: &Event) -> bool {
        let session = self.session;
        event.org == session.org && event.replica == session.replica && event.actor == session.staff.user
    }

    /// An event may only replace events of its own stream and field (design §3). One that was set aside may be named:
    /// its successor stands for what it stood for.
    fn replaces_foreign(&self, event: &Event, fact: &Fact) -> Result<Option<WhySetAside>, L::Error> {
        let fields = fact.writes();
        for (place, named) in event.supersedes.iter().enumerate() {
            let other = self.ledger.event_of(event.stream, *named)?;
            let fits = other.is_some_and(|other| may_replace(event, &fields, &other.event));
            if place >= SUPERSEDES_MAX || !fits {
                return Ok(Some(WhySetAside::ReplacesForeign { named: *named }));
            }
        }
        Ok(None)
    }

    fn accept(&mut self, sealed: &Sealed, fact: &Fact) -> Result<Acceptance, L::Error> {
        let skew = sealed.event.at.corrected().0.abs_diff(self.now.0);
        let runs_ahead = sealed.event.at.corrected() > self.now;
        // Entries made days ago without signal are ordinary; only a clock that runs ahead, or whose own measurement
        // says it is off, is suspect.
        let off = sealed.event.at.server_offset_ms.unwrap_or(0).unsigned_abs();
        let limit = CLOCK_SKEW_FLAGGED_MS.unsigned_abs();
        let suspect = (runs_ahead && skew > limit) || off > limit;
        let acceptance = self.ledger.append(sealed, self.now, suspect)?;
        self.touched.insert(sealed.event.stream);
        if let Fact::Case(fact) = fact
            && changes_rights(fact)
        {
            self.follow_rights(sealed.event.stream)?;
        }
        Ok(acceptance)
    }

    fn follow_rights(&mut self, stream: Stream) -> Result<(), L::Error> {
        let case = CaseId(stream.id);
        let before = self.ledger.case_rights(case)?;
        let after = CaseRights::of(&case::fold(recorded(&self.ledger.stream(stream)?)));
        if before.as_ref() == Some(&after) {
            return Ok(());
        }
        rights::follow(self.ledger, &self.staff, &self.session.staff, case, before, &after)
    }

    fn set_aside_unread(&mut self, json: &RawValue, hash: ContentHash) -> Result<Verdict, L::Error> {
        if let Some(verdict) = self.ledger.kept_apart_unread(&hash)? {
            return Ok(verdict);
        }
        let verdict = Verdict::SetAside { why: WhySetAside::Unreadable };
        let kept =
            KeptApart { json, hash, sealed: None, session: self.session, verdict: &verdict, at: self.now };
        self.ledger.keep_apart(&kept)?;
        Ok(verdict)
    }

    fn keep(&mut self, sealed: &Sealed, why: WhySetAside) -> Result<Verdict, L::Error> {
        self.keep_apart(sealed, Verdict::SetAside { why })
    }

    fn keep_apart(&mut self, sealed: &Sealed, verdict: Verdict) -> Result<Verdict, L::Error> {
        self.ledger.keep_apart(&KeptApart {
            json: &sealed.json,
            hash: sealed.hash.clone(),
            sealed: Some(sealed),
            session: self.session,
            verdict: &verdict,
            at: self.now,
        })?;
        Ok(verdict)
    }
}

/// Whether `event`, which writes `fields`, may replace `other` of its stream. Of an event that waits for a newer server
/// nobody knows here which fields it writes; nobody but the replica that wrote it has it in view either. Naming one's own
/// gives nothing away: it takes effect in fields that both write, and there its author could have left it unwritten.
fn may_replace(event: &Event, fields: &[String], other: &Event) -> bool {
    match read_fact(other) {
        Decoded::Known(fact) => fact.writes().iter().any(|field| fields.contains(field)),
        Decoded::Newer => other.replica == event.replica,
        Decoded::Malformed => false,
    }
}

/// The verdict on an event that came a second time: what was said the first time, and that it is not new.
fn again(verdict: Verdict) -> Verdict {
    match verdict {
        Verdict::Accepted(acceptance) => Verdict::Duplicate(acceptance),
        other => other,
    }
}

const fn changes_rights(fact: &CaseEvent) -> bool {
    use crate::case::CaseField::{About, Owner};
    matches!(fact, CaseEvent::Opened(_) | CaseEvent::PersonAdded(_) | CaseEvent::Set(Owner(_) | About(_)))
}

/// Events as a fold reads them. One that does not read any more is left out, as it was never accepted as readable.
pub(super) fn recorded(events: &[crate::event::Accepted]) -> Vec<Recorded> {
    events.iter().filter_map(|accepted| Recorded::accepted(accepted).ok()).collect()
}

fn summarise<L: Ledger>(ledger: &L, stream: Stream) -> Result<Summary, L::Error> {
    let events = recorded(&ledger.stream(stream)?);
    Ok(match stream.kind {
        StreamKind::Person => summary::of_person(&person::fold(events)),
        StreamKind::Case => {
            let case = case::fold(events);
            let charter = match &case.opening {
                Some(opening) => ledger.charter(opening.charter)?,
                None => None,
            };
            summary::of_case(&case, charter.as_ref())
        }
        StreamKind::Register => Summary::Other,
    })
}
