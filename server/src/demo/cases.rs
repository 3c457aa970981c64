//! What has happened in a demo organisation before anybody looks at it: made-up people, their cases, and the work on
//! them. Everything is decided by the same commands as on a tablet, so that it is as legal as it is invented; nothing here
//! knows of pushes, stores or the present time, which arrives as `now`.
//!
//! - [`caseload`]: how many, of which cultures, in whose words; the tables are in [`names`], [`places`], [`texts`] and
//!   [`phrases`];
//! - [`households`], [`teller`], [`plan`] and [`arrival`]: who lives together, and what came in when, in which words;
//! - [`life`], [`singular`] and [`agenda`]: what was done, what happens once in a demo, and what is to be done;
//! - [`journal`] and [`batches`]: the facts, and the order in which they may be pushed.

mod agenda;
mod arrival;
mod batches;
mod caseload;
mod diary;
mod dice;
mod door;
mod households;
mod journal;
mod life;
mod names;
mod office;
mod phrases;
mod places;
mod plan;
mod running;
mod singular;
mod teller;
#[cfg(test)]
mod tests;
mod texts;

use super::{Batch, DemoStaff};
use chrono::NaiveDateTime;
use domain::charter::Charter;
use journal::Journal;

/// The cases and people of an organisation as of `now`, as their authors recorded them, in an order in which each
/// batch may be pushed after the ones before it.
///
/// The same arguments give the same bytes. No event is later than `now`, whatever the hour the demo is set up at. An organisation without a
/// caseload, or without a worker and an office to write it, has none.
#[must_use]
pub fn cases(charter: &Charter, staff: &[DemoStaff], now: NaiveDateTime) -> Vec<Batch> {
    record(charter, staff, now).map(batches::in_pushing_order).unwrap_or_default()
}

/// What an organisation's demo is made from.
struct Setting<'a> {
    charter: &'a Charter,
    caseload: caseload::Caseload,
    office: office::Office<'a>,
    diary: diary::Diary<'a>,
}

fn record<'a>(charter: &'a Charter, staff: &[DemoStaff], now: NaiveDateTime) -> Option<Journal<'a>> {
    let setting = Setting {
        charter,
        caseload: caseload::of(&charter.id)?,
        office: office::Office::of(charter, staff)?,
        diary: diary::Diary::of(charter, now)?,
    };
    let mut journal = Journal::new(charter);
    let households = households::draw(&setting, staff, &mut journal.dice);
    let plans = plan::draw(&setting, &households, &mut journal.dice);
    let mut running = life::live(&setting, &households, plans, &mut journal);
    singular::happen(&setting, &mut running, &mut journal);
    agenda::fill(&setting, &mut running, &mut journal);
    Some(journal)
}
