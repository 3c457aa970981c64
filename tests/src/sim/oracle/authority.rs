//! Who was let write what: the feed once more from its beginning, each entry judged by rule at its place. What was
//! accepted had to be allowed, and what was denied had to be denied, for that reason.

use super::by_rule::Record;
use super::{Holds, require};
use crate::sim::ledger::Apart;
use crate::sim::office::Office;
use crate::sim::staff;
use domain::access::Staff;
use domain::event::Stream;
use domain::sync::host::RowKind;
use serde_json::Value;

pub(super) fn was_as_by_rule(office: &Office) -> Holds {
    let mut record = Record::default();
    let mut apart = office.ledger.apart().iter().peekable();
    for row in office.ledger.feed() {
        while let Some(entry) = apart.next_if(|entry| entry.after < row.seq) {
            denied_by_rule(&record, entry)?;
        }
        if let RowKind::Event(accepted) = &row.what {
            let event = read(accepted.event.get())?;
            let denied = record.denies(&author(&event)?, row.stream, &event);
            require(denied.is_none(), || format!("{denied:?} by rule, and accepted: {event}"))?;
            record.accept(row.stream, &event);
        }
    }
    apart.try_for_each(|entry| denied_by_rule(&record, entry))
}

fn denied_by_rule(record: &Record, entry: &Apart) -> Holds {
    let verdict = serde_json::to_value(&entry.verdict).unwrap_or_default();
    let Some(said) = verdict["why"]["denied"].as_str() else { return Ok(()) };
    let event = read(entry.json.get())?;
    let stream: Stream = serde_json::from_value(event["stream"].clone()).map_err(|why| why.to_string())?;
    let denied = record.denies(&author(&event)?, stream, &event);
    require(denied == Some(said), || format!("denied as {said}, by rule {denied:?}: {event}"))
}

fn read(json: &str) -> Result<Value, String> {
    serde_json::from_str(json).map_err(|why| format!("{why}: {json}"))
}

fn author(event: &Value) -> Result<Staff, String> {
    let named = |member: &Staff| event["actor"] == member.user.to_string().as_str();
    staff::everybody().into_iter().find(named).ok_or_else(|| format!("of nobody: {event}"))
}
