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
    /// After these streams of the plan made at this head of the feed.
    InPlan {
        head: u64,
        given: Given,
    },
    /// After this row of the feed.
    InFeed {
        seq: u64,
    },
}

/// How many streams of its plan a device has been given, and a mark of which ones in which order: a plan that was made anew
/// at the same head may begin with others.
#[derive(PartialEq, Eq)]
struct Given {
    count: usize,
    mark: String,
}

impl Given {
    fn of(streams: &[Stream]) -> Self {
        let said: String = streams.iter().map(|stream| format!("{stream}\n")).collect();
        Self { count: streams.len(), mark: mark_of(&said) }
    }

    /// An older server wrote no mark: then it is the beginning of no plan.
    fn read(text: &str) -> Option<Self> {
        let (count, mark) = text.split_once('-').unwrap_or((text, ""));
        Some(Self { count: count.parse().ok()?, mark: mark.to_owned() })
    }

    fn begins(&self, plan: &Plan) -> bool {
        Self::of(plan.streams.get(..self.count).unwrap_or_default()) == *self
    }
}

/// The newest row of the feed when a page was made: whatever is in the page, whole streams ahead of its place among it, is
/// as of this row. The mark tells the row from any other that has its number in records that were put back and went on
/// differently.
#[derive(PartialEq, Eq)]
struct Newest {
    seq: u64,
    mark: String,
}

fn read(cursor: &Cursor) -> Option<(Place, Option<Newest>)> {
    let parts: Vec<_> = cursor.0.split('.').collect();
    let (place, newest) = match parts.as_slice() {
        [""] => (Place::Start, [].as_slice()),
        ["plan", head, given, newest @ ..] => {
            (Place::InPlan { head: head.parse().ok()?, given: Given::read(given)? }, newest)
        }
        ["feed", seq, newest @ ..] => (Place::InFeed { seq: seq.parse().ok()? }, newest),
        _ => return None,
    };
    match newest {
        [] => Some((place, None)),
        [seq, mark] => Some((place, Some(Newest { seq: seq.parse().ok()?, mark: (*mark).to_owned() }))),
        _ => None,
    }
}

fn write(place: &Place) -> Cursor {
    Cursor(match place {
        Place::Start => String::new(),
        Place::InPlan { head, given } => format!("plan.{head}.{}-{}", given.count, given.mark),
        Place::InFeed { seq } => format!("feed.{seq}"),
    })
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
    let (place, newest) = read(&pull.cursor).ok_or(PullRefused::CursorUnreadable)?;
    let mut desk = Desk { ledger, session, sees: BTreeMap::new() };
    if !desk.knows(&place, newest.as_ref())? {
        return Err(PullRefused::CursorUnreadable);
    }
    let mut page = match place {
        Place::Start => desk.begin(limits)?,
        Place::InPlan { head, given } => desk.go_on(head, &given, limits)?,
        Place::InFeed { seq } => desk.feed_page(seq, limits)?,
    };
    for stream in pull.refetch.iter().take(REFETCH_MAX) {
        if desk.may_see(*stream)? {
            page.entries.push(FeedEntry::Gained(desk.whole(*stream)?));
        } else {
            page.entries.push(FeedEntry::Lost { stream: *stream });
        }
    }
    if let Some(newest) = desk.newest(desk.ledger.head()?)? {
        page.cursor.0.push_str(&format!(".{}.{}", newest.seq, newest.mark));
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

    fn go_on(&mut self, head: u64, given: &Given, limits: &Limits) -> Result<Page, L::Error> {
        match self.ledger.plan(self.session.replica)? {
            Some(plan) if plan.head == head && given.begins(&plan) => {
                self.plan_page(&plan, given.count, limits)
            }
            // The plan is gone, or another was made for an answer that never arrived: begin anew. What the device has is
            // replaced stream by stream, and the feed goes on from where the old plan was made: it tells which of those
            // streams were lost since.
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
        let given = plan.streams.get(..until).unwrap_or_default();
        let place = if complete {
            Place::InFeed { seq: plan.head }
        } else {
            Place::InPlan { head: plan.head, given: Given::of(given) }
        };
        Ok(Page {
            progress: Some(Progress { done, total }),
            complete_as_of: complete.then_some(plan.head),
            bundle: Some(bundle),
            ..blank(&place, true)
        })
    }

    /// Whether the feed is still what it was when the device was given what it holds, or has only grown.
    fn knows(&self, place: &Place, newest: Option<&Newest>) -> Result<bool, L::Error> {
        match (newest, place) {
            (Some(newest), _) => Ok(self.newest(newest.seq)?.as_ref() == Some(newest)),
            (None, Place::InFeed { seq }) => Ok(*seq <= self.ledger.head()?),
            (None, _) => Ok(true),
        }
    }

    /// The row at `seq`, with its mark: a hash over it and some before it, and over when the events among them were
    /// accepted. The same events accepted once more, in any order, have another.
    fn newest(&self, seq: u64) -> Result<Option<Newest>, L::Error> {
        let mut rows = self.ledger.rows_after(seq.saturating_sub(MARKED_ROWS as u64), MARKED_ROWS)?;
        rows.retain(|row| row.seq <= seq);
        if rows.last().is_none_or(|row| row.seq != seq) {
            return Ok(None);
        }
        let said: String = rows.iter().map(words_of).collect();
        Ok(Some(Newest { seq, mark: mark_of(&said) }))
    }

    fn feed_page(&mut self, seq: u64, limits: &Limits) -> Result<Page, L::Error> {
        let limit = limits.page_entries.max(1);
        let rows = self.ledger.rows_after(seq, limit)?;
        let reached = rows.last().map_or(seq, |row| row.seq);
        let more = rows.len() == limit;
        let mut entries = Vec::new();
        for row in rows {
            entries.extend(self.entry(row)?);
        }
        Ok(Page { entries, ..blank(&Place::InFeed { seq: reached }, more) })
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
                may_see_person(staff, &registered_by, cases.iter().map(|(_, rights)| rights))
            }
            StreamKind::Register => false,
        };
        self.sees.insert(stream, sees);
        Ok(sees)
    }
}

fn mark_of(said: &str) -> String {
    ContentHash::of(said.as_bytes()).0.chars().take(MARK_CHARS).collect()
}

/// What a row says, and when an event was accepted.
fn words_of(row: &Row) -> String {
    match &row.what {
        RowKind::Event(accepted) => {
            format!("{} {}\n", accepted.acceptance.accepted_at.0, accepted.event.get())
        }
        RowKind::Right { user, gained } => format!("{user} {} {gained}\n", row.stream),
    }
}

/// Rows that a mark is made of. Rights have no time of their own; the event that changed them is some rows before them.
const MARKED_ROWS: usize = 16;
/// Characters of a mark: 64 bits.
const MARK_CHARS: usize = 16;

/// A page with nothing in it but its place; epoch and time are filled in by [`pull`].
fn blank(place: &Place, more: bool) -> Page {
    Page {
        epoch: Epoch(uuid::Uuid::nil()),
        server_time: Timestamp::default(),
        cursor: write(place),
        more,
        progress: None,
        complete_as_of: None,
        bundle: None,
        entries: Vec::new(),
    }
}
