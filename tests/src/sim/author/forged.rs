//! What no honest app of today writes: entries of a newer app, and those of a copied, damaged or malicious one.

use super::{Pen, Written, command};
use crate::sim::staff::CLARE;
use domain::event::{Stream, StreamKind};
use domain::id::EventId;
use domain::sync::replica::{Delivered, Outgoing};
use serde_json::json;
use serde_json::value::RawValue;

/// An entry that a newer app would read.
pub(super) fn newer(pen: &mut Pen<'_>) {
    let Some(case) = pen.pick_held(StreamKind::Case) else { return };
    let body = json!({ "score": pen.dice.below(10) });
    if let Some(event) = pen.event(case, ("case.survey_answered", 3), &body, Vec::new()) {
        pen.put(event, "entry: from a newer app", Vec::new());
    }
}

/// An entry that the office must keep apart, whatever it is.
pub(super) fn write(pen: &mut Pen<'_>) {
    if pen.dice.chance(30) {
        return beyond_ones_rights(pen);
    }
    let Some(case) = pen.pick_held(StreamKind::Case) else { return };
    match pen.dice.below(6) {
        0 => somebody_elses(pen, case),
        1 => same_id(pen),
        2 => same_number(pen, case),
        3 => replaces_foreign(pen, case),
        4 => unreadable_body(pen, case),
        _ => no_event(pen, case),
    }
}

/// A case about oneself for oneself, or one of somebody of whom one has only heard.
fn beyond_ones_rights(pen: &mut Pen<'_>) {
    let me = pen.tablet.session.staff.user;
    let about_oneself = pen.dice.chance(50);
    let person = if about_oneself { pen.pick_person() } else { pen.dice.pick(&pen.around.overheard) };
    let Some(person) = person else { return };
    let about = about_oneself.then_some(me).into_iter().collect();
    command::open_for(pen, person, about, "entry: case beyond one's rights");
}

fn somebody_elses(pen: &mut Pen<'_>, case: Stream) {
    if let Some(mut event) = pen.event(case, NOTE, &json!({ "text": "not mine" }), Vec::new()) {
        event.actor = CLARE;
        event.replica.0 = pen.dice.id();
        pen.put(event, "entry: under another's name", Vec::new());
    }
}

/// The id of an entry of one's own, with other bytes.
fn same_id(pen: &mut Pen<'_>) {
    let own: Vec<_> =
        pen.tablet.storage.disk().outbox.values().map(|entry| (entry.id, entry.stream)).collect();
    let Some((id, stream)) = pen.dice.pick(&own) else { return };
    let body = json!({ "text": format!("other words {}", pen.dice.roll()) });
    if let Some(mut event) = pen.event(stream, NOTE, &body, Vec::new()) {
        event.id = id;
        pen.put(event, "entry: id used twice", Vec::new());
    }
}

/// A number of one's own that was used before: a copied tablet.
fn same_number(pen: &mut Pen<'_>, case: Stream) {
    let body = json!({ "text": format!("from a copy {}", pen.dice.roll()) });
    if let Some(mut event) = pen.event(case, NOTE, &body, Vec::new())
        && event.replica_seq > 1
    {
        event.replica_seq = 1 + pen.dice.below(event.replica_seq - 1);
        pen.put(event, "entry: number used twice", Vec::new());
    }
}

fn replaces_foreign(pen: &mut Pen<'_>, case: Stream) {
    let body = json!({ "field": "told_next", "value": "nothing" });
    let named = EventId(pen.dice.id());
    if let Some(event) = pen.event(case, ("case.set", 1), &body, vec![named]) {
        pen.put(event, "entry: replaces what is not there", Vec::new());
    }
}

fn unreadable_body(pen: &mut Pen<'_>, case: Stream) {
    let body = json!({ "words": pen.dice.roll() });
    if let Some(event) = pen.event(case, NOTE, &body, Vec::new()) {
        pen.put(event, "entry: body does not read", Vec::new());
    }
}

fn no_event(pen: &mut Pen<'_>, stream: Stream) {
    let text = format!("{{\"damaged\": {}}}", pen.dice.roll());
    let Ok(json) = RawValue::from_string(text) else { return };
    let outgoing = Outgoing {
        replica_seq: pen.next_seq(),
        id: EventId(pen.dice.id()),
        stream,
        json,
        delivered: Delivered::No,
    };
    pen.written.push(Written { outgoing, kind: "entry: no event at all", saw: Vec::new() });
}

const NOTE: (&str, u16) = ("case.note_added", 1);
