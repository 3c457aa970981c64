//! Composing a page: bundles of whole streams first, most urgent first, then the feed in its order, and never a stream
//! that this person may not see at this moment.

use super::{Ledger, Plan, Row, RowKind, Session};
use crate::access::{may_see_case, may_see_person};
use crate::event::{ContentHash, Stream, StreamKind};
use crate::id::{CaseId, PersonId};
use crate::sync::limits::{Limits, REFETCH_MAX};
use crate::sync::message::{Bundle, Cursor, Epoch, FeedEntry, Page, Progress, Pull, WholeStream};
use crate::time::Timestamp;
use std::collections::BTreeMap;

/// Why there is no page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PullRefused<E> {
    /// The cursor was not written by this server, or names a row that its feed does not have: the device begins anew
    /// ([`Replica::lost_its_place`](crate::sync::replica::Replica::lost_its_place)).
    #[error("the cursor does not read")]
    CursorUnreadable,
    /// The store failed.
    #[error("the store failed")]
    Store(E),
}

impl<E> From<E> for PullRefused<E> {
    fn from(error: E) -> Self {
        Self::Store(error)
    }
}

/// Where a device is.
enum Place {
    Start,
    InPlan {
        head: u64,
        done: usize,
    },
    /// After this row of the feed. The mark tells the row from any other that might have its number: records that were put
    /// back and went on differently.
    InFeed {
        seq: u64,
        mark: Option<String>,
    },
}

impl Place {
    fn read(cursor: &Cursor) -> Option<Self> {
        let mut parts = cursor.0.split('.');
        let place = match (parts.next()?, parts.next(), parts.next()) {
            ("", None, None) => Self::Start,
            ("plan", Some(head), Some(done)) => {
                Self::InPlan { head: head.parse().ok()?, done: done.parse().ok()? }
            }
            ("feed", Some(seq), mark) => {
                Self::InFeed { seq: seq.parse().ok()?, mark: mark.map(str::to_owned) }
            }
            _ => return None,
        };
        parts.next().is_none().then_some(place)
    }

    fn write(&self) -> Cursor {
        Cursor(match self {
            Self::Start => String::new(),
            Self::InPlan { head, done } => format!("plan.{head}.{done}"),
            Self::InFeed { seq, mark: None } => format!("feed.{seq}"),
            Self::InFeed { seq, mark: Some(mark) } => format!("feed.{seq}.{mark}"),
        })
    }
}

/// Composes the next page.
///
/// # Errors
/// [`PullRefused`]: the cursor is not the server's, or the store failed.
pub fn pull<L: Ledger>(
    ledger: &mut L,
    session: &Session,
    pull: &Pull,
    limits: &Limits,
    epoch: Epoch,
    now: Timestamp,
) -> Result<Page, PullRefused<L::Error>> {
    let place = Place::read(&pull.cursor).ok_or(PullRefused::CursorUnreadable)?;
    let mut desk = Desk { ledger, session, sees: BTreeMap::new() };
    let mut page = match place {
        Place::Start => desk.begin(limits)?,
        Place::InPlan { head, done } => desk.go_on(head, done, limits)?,
        Place::InFeed { seq, mark } => {
            if !desk.knows(seq, mark.as_deref())? {
                return Err(PullRefused::CursorUnreadable);
            }
            desk.feed_page(seq, mark, limits)?
        }
    };
    for stream in pull.refetch.iter().take(REFETCH_MAX) {
        if desk.may_see(*stream)? {
            page.entries.push(FeedEntry::Gained(desk.whole(*stream)?));
        } else {
            page.entries.push(FeedEntry::Lost { stream: *stream });
        }
    }
    Ok(Page { epoch, server_time: now, ..page })
}

struct Desk<'a, L: Ledger> {
    ledger: &'a mut L,
    session: &'a Session,
    sees: BTreeMap<Stream, bool>,
}

impl<L: Ledger> Desk<'_, L> {
    /// A first sync begins, or its first page never arrived: a replica has one plan, so that a late copy of its first
    /// request cannot take it away.
    fn begin(&mut self, limits: &Limits) -> Result<Page, L::Error> {
        let head = self.ledger.head()?;
        match self.ledger.plan(self.session.replica)? {
            Some(plan) if plan.head <= head => self.plan_page(&plan, 0, limits),
            _ => self.plan_anew(head, limits),
        }
    }

    fn go_on(&mut self, head: u64, done: usize, limits: &Limits) -> Result<Page, L::Error> {
        match self.ledger.plan(self.session.replica)? {
            Some(plan) if plan.head == head => self.plan_page(&plan, done, limits),
            // The plan is gone: begin anew. What the device has is replaced stream by stream, and the feed goes on from
            // where the old plan was made: it tells which of those streams were lost since.
            _ => {
                let head = head.min(self.ledger.head()?);
                self.plan_anew(head, limits)
            }
        }
    }

    fn plan_anew(&mut self, head: u64, limits: &Limits) -> Result<Page, L::Error> {
        let mut streams = Vec::new();
        for stream in self.ledger.streams_by_urgency()? {
            if self.may_see(stream)? {
                streams.push(stream);
            }
        }
        let plan = Plan { head, streams };
        self.ledger.save_plan(self.session.replica, &plan)?;
        self.plan_page(&plan, 0, limits)
    }

    fn plan_page(&mut self, plan: &Plan, done: usize, limits: &Limits) -> Result<Page, L::Error> {
        let until = done.saturating_add(limits.bundle_streams.max(1)).min(plan.streams.len());
        let mut bundle = Bundle::default();
        for stream in plan.streams.get(done..until).unwrap_or_default() {
            // A right lost since the plan was made; the feed will say so too.
            if self.may_see(*stream)? {
                bundle.streams.push(self.whole(*stream)?);
            }
        }
        let complete = until >= plan.streams.len();
        let (done, total) = (until as u64, plan.streams.len() as u64);
        let place =
            if complete { self.after(plan.head)? } else { Place::InPlan { head: plan.head, done: until } };
        Ok(Page {
            progress: Some(Progress { done, total }),
            complete_as_of: complete.then_some(plan.head),
            bundle: Some(bundle),
            ..blank(&place, true)
        })
    }

    /// Whether the feed has this row, and it is the one that was meant.
    fn knows(&self, seq: u64, mark: Option<&str>) -> Result<bool, L::Error> {
        Ok(match (self.row(seq)?, mark) {
            (Some(row), Some(mark)) => mark_of(&row) == mark,
            (Some(_), None) => true,
            (None, mark) => seq == 0 && mark.is_none(),
        })
    }

    fn after(&self, seq: u64) -> Result<Place, L::Error> {
        Ok(Place::InFeed { seq, mark: self.row(seq)?.as_ref().map(mark_of) })
    }

    fn row(&self, seq: u64) -> Result<Option<Row>, L::Error> {
        let Some(before) = seq.checked_sub(1) else { return Ok(None) };
        Ok(self.ledger.rows_after(before, 1)?.pop().filter(|row| row.seq == seq))
    }

    fn feed_page(&mut self, seq: u64, mark: Option<String>, limits: &Limits) -> Result<Page, L::Error> {
        let limit = limits.page_entries.max(1);
        let rows = self.ledger.rows_after(seq, limit)?;
        let last = rows.last().map(|row| (row.seq, Some(mark_of(row))));
        let (reached, mark) = last.unwrap_or((seq, mark));
        let more = rows.len() == limit;
        let mut entries = Vec::new();
        for row in rows {
            entries.extend(self.entry(row)?);
        }
        Ok(Page { entries, ..blank(&Place::InFeed { seq: reached, mark }, more) })
    }

    fn entry(&mut self, row: Row) -> Result<Option<FeedEntry>, L::Error> {
        let (stream, user) = (row.stream, self.session.staff.user);
        Ok(match row.what {
            RowKind::Event(accepted) => {
                // Whoever gets the stream whole further on needs no part of it here.
                let comes_whole = self.ledger.last_gain(user, stream)?.is_some_and(|gain| gain > row.seq);
                if comes_whole || !self.may_see(stream)? {
                    return Ok(None);
                }
                Some(FeedEntry::Event { stream, accepted, summary: self.ledger.summary(stream)? })
            }
            RowKind::Right { user: other, .. } if other != user => None,
            RowKind::Right { .. } => match (self.may_see(stream)?, self.ledger.last_gain(user, stream)?) {
                (true, Some(gain)) if gain == row.seq => Some(FeedEntry::Gained(self.whole(stream)?)),
                (true, _) => None,
                (false, _) => Some(FeedEntry::Lost { stream }),
            },
        })
    }

    fn whole(&self, stream: Stream) -> Result<WholeStream, L::Error> {
        Ok(WholeStream { stream, summary: self.ledger.summary(stream)?, events: self.ledger.stream(stream)? })
    }

    fn may_see(&mut self, stream: Stream) -> Result<bool, L::Error> {
        if let Some(sees) = self.sees.get(&stream) {
            return Ok(*sees);
        }
        let staff = &self.session.staff;
        let sees = match stream.kind {
            StreamKind::Case => {
                self.ledger.case_rights(CaseId(stream.id))?.is_some_and(|rights| may_see_case(staff, &rights))
            }
            StreamKind::Person => {
                let person = PersonId(stream.id);
                let cases = self.ledger.cases_of(person)?;
                let registered_by = self.ledger.registered_by(person)?;
                may_see_person(staff, registered_by, cases.iter().map(|(_, rights)| rights))
            }
            StreamKind::Register => false,
        };
        self.sees.insert(stream, sees);
        Ok(sees)
    }
}

/// Enough of a hash to tell a row of the feed from another one at its place.
fn mark_of(row: &Row) -> String {
    let what = match &row.what {
        RowKind::Event(accepted) => ContentHash::of(accepted.event.get().as_bytes()),
        RowKind::Right { user, gained } => {
            ContentHash::of(format!("{user} {} {gained}", row.stream).as_bytes())
        }
    };
    what.0.chars().take(MARK_CHARS).collect()
}

/// Characters of a mark: 64 bits.
const MARK_CHARS: usize = 16;

/// A page with nothing in it but its place; epoch and time are filled in by [`pull`].
fn blank(place: &Place, more: bool) -> Page {
    Page {
        epoch: Epoch(uuid::Uuid::nil()),
        server_time: Timestamp::default(),
        cursor: place.write(),
        more,
        progress: None,
        complete_as_of: None,
        bundle: None,
        entries: Vec::new(),
    }
}
