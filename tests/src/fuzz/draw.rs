//! Events out of bytes: the bytes decide which, and most of them are such as really occur. Ids come from small pools, so
//! that events meet: the same person twice, an outcome for a promise, two writings that replace the same one.

use super::event::{CASE_KINDS, PERSON_KINDS};
use arbitrary::{Result, Unstructured};
use domain::event::{Acceptance, DeviceTime, Event, Recorded, Stream, StreamKind};
use domain::id::{EventId, OrgName, ReplicaId, UserId};
use domain::time::Timestamp;
use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Value, json};
use uuid::Uuid;

/// The 5th of January 2026, 10:00 in Dublin.
pub const MORNING: Timestamp = Timestamp(1_767_607_200_000);
/// The longest history that is drawn.
const EVENTS_MAX: usize = 24;

/// A history of a stream, in no order; ids may occur twice.
///
/// # Errors
/// There are no more bytes; so for every function here.
pub fn history(bytes: &mut Unstructured<'_>, kind: StreamKind) -> Result<Vec<Recorded>> {
    let mut events = Vec::new();
    while events.len() < EVENTS_MAX && !bytes.is_empty() {
        let place = events.len() as u64;
        let mut event = event(bytes, Stream { kind, id: id(1) })?;
        if !rarely(bytes, 16)? {
            event.id = EventId(id(100 + place));
        }
        events.push(Recorded { event, acceptance: acceptance(bytes, place)? });
    }
    Ok(events)
}

/// An event of a stream, whose author and number somebody else may still set.
pub fn event(bytes: &mut Unstructured<'_>, stream: Stream) -> Result<Event> {
    let kind = *match stream.kind {
        StreamKind::Person => bytes.choose(&PERSON_KINDS)?,
        StreamKind::Case | StreamKind::Register => bytes.choose(&CASE_KINDS)?,
    };
    let strange = rarely(bytes, 16)?;
    let kind = if strange { *bytes.choose(&["case.survey_answered", "", "case.set"])? } else { kind };
    Ok(Event {
        id: EventId(id(100 + bytes.int_in_range(0..=EVENTS_MAX as u64)?)),
        org: OrgName("kilkenny".into()),
        stream,
        replica: ReplicaId(id(2)),
        replica_seq: bytes.int_in_range(1..=8)?,
        actor: UserId(some_id(bytes)?),
        at: device_time(bytes)?,
        kind: kind.into(),
        version: if strange { bytes.int_in_range(0..=3)? } else { 1 },
        supersedes: supersedes(bytes)?,
        body: body(bytes, kind)?,
    })
}

/// An id, the same for the same number.
#[must_use]
pub const fn id(number: u64) -> Uuid {
    Uuid::from_u64_pair(0x0196_0000_0000_7000, 0x8000_0000_0000_0000 | number)
}

/// True once in so many times, and never where the bytes are at an end: they then read as zeros.
pub fn rarely(bytes: &mut Unstructured<'_>, once_in: u8) -> Result<bool> {
    Ok(!bytes.ratio(once_in - 1, once_in)?)
}

fn acceptance(bytes: &mut Unstructured<'_>, place: u64) -> Result<Option<Acceptance>> {
    if rarely(bytes, 4)? {
        return Ok(None);
    }
    let seq = if rarely(bytes, 8)? { bytes.arbitrary()? } else { place + 1 };
    Ok(Some(Acceptance {
        seq,
        stream_seq: seq,
        accepted_at: MORNING,
        clock_suspect: false,
        taken_in_by: None,
    }))
}

fn device_time(bytes: &mut Unstructured<'_>) -> Result<DeviceTime> {
    let wall = if rarely(bytes, 8)? { Timestamp(bytes.arbitrary()?) } else { MORNING };
    Ok(DeviceTime { wall, server_offset_ms: bytes.arbitrary()? })
}

fn supersedes(bytes: &mut Unstructured<'_>) -> Result<Vec<EventId>> {
    let count = *bytes.choose(&[0, 0, 0, 1, 2, 3])?;
    let one = |bytes: &mut Unstructured<'_>| bytes.int_in_range(0..=EVENTS_MAX as u64);
    (0..count).map(|_| one(bytes).map(|number| EventId(id(100 + number)))).collect()
}

/// A body that reads as what its kind says, and now and then one of another kind.
fn body(bytes: &mut Unstructured<'_>, kind: &str) -> Result<Box<RawValue>> {
    let kind = if rarely(bytes, 32)? { *bytes.choose(&CASE_KINDS)? } else { kind };
    let body = match kind {
        "case.opened" => opened(bytes)?,
        "case.set" => case_field(bytes)?,
        "case.person_added" => party(bytes)?,
        "case.contact_recorded" => json!({
            "channel": channel(bytes)?, "at": local(bytes)?, "person": some_id(bytes)?, "note": text(bytes)?,
            "outcome": *bytes.choose(&["met", "nobody_there", "refused", "moved"])?,
            "visit": bytes.arbitrary::<bool>()?.then_some(id(3)),
        }),
        "case.note_added" => json!({ "text": text(bytes)? }),
        "case.promise_made" => json!({
            "id": some_id(bytes)?, "kind": *bytes.choose(&["call_back", "send_form", "other"])?,
            "to": some_id(bytes)?, "due": local(bytes)?,
        }),
        "case.emergency_raised" => {
            json!({ "id": some_id(bytes)?, "what": text(bytes)?, "at": local(bytes)? })
        }
        "case.emergency_told" => {
            json!({ "id": some_id(bytes)?, "whom": text(bytes)?, "at": local(bytes)? })
        }
        "person.registered" => json!({ "name": text(bytes)? }),
        "person.set" => person_field(bytes)?,
        _ => json!({ "score": bytes.arbitrary::<i64>()? }),
    };
    to_raw_value(&body).map_err(|_| arbitrary::Error::IncorrectFormat)
}

fn opened(bytes: &mut Unstructured<'_>) -> Result<Value> {
    let people = (0..bytes.int_in_range(0..=2)?).map(|_| party(bytes)).collect::<Result<Vec<_>>>()?;
    Ok(json!({
        "reference": "KCC-26-7F3-0012-L", "kind": case_kind(bytes)?, "channel": channel(bytes)?,
        "received": { "at": local(bytes)?, "reason": text(bytes)? }, "what_happened": text(bytes)?,
        "people": people, "owner": some_id(bytes)?, "charter": bytes.int_in_range(0..=2)?,
        "calendar": text(bytes)?, "about": about(bytes)?,
    }))
}

fn case_field(bytes: &mut Unstructured<'_>) -> Result<Value> {
    let field = *bytes.choose(&[
        "kind",
        "channel",
        "received",
        "what_happened",
        "service",
        "answer_language",
        "told_next",
        "owner",
        "about",
        "state",
        "calendar",
        "visit",
        "promise_outcome",
    ])?;
    let value = match field {
        "kind" => json!(case_kind(bytes)?),
        "channel" => json!(channel(bytes)?),
        "received" => json!({ "at": local(bytes)? }),
        "owner" => json!(some_id(bytes)?),
        "about" => json!(about(bytes)?),
        "state" if bytes.arbitrary()? => json!({ "is": "open" }),
        "state" => {
            json!({ "is": "closed", "reason": *bytes.choose(&["answered", "withdrawn", "referred"])? })
        }
        "visit" if bytes.arbitrary()? => json!({ "id": some_id(bytes)?, "visit": null }),
        "visit" => {
            let visit = json!({ "at": local(bytes)?, "person": some_id(bytes)?, "by": some_id(bytes)? });
            json!({ "id": some_id(bytes)?, "visit": visit })
        }
        "promise_outcome" => {
            let outcome = *bytes.choose(&["kept", "not_kept", "taken_back"])?;
            json!({ "id": some_id(bytes)?, "outcome": { "is": outcome, "reason": text(bytes)? } })
        }
        _ => json!(text(bytes)?),
    };
    Ok(json!({ "field": field, "value": value }))
}

fn person_field(bytes: &mut Unstructured<'_>) -> Result<Value> {
    let field = *bytes.choose(&[
        "name",
        "said_as",
        "language",
        "interpreter",
        "address",
        "directions",
        "dog",
        "safe_contact",
        "safety",
        "contact_point",
        "need",
    ])?;
    let nothing: bool = bytes.arbitrary()?;
    let value = match field {
        "interpreter" => json!({ "needed": nothing, "note": text(bytes)? }),
        "address" => json!({ "lines": [text(bytes)?, text(bytes)?], "postcode": text(bytes)? }),
        "safe_contact" => {
            json!({ "no_post": nothing, "no_calls": bytes.arbitrary::<bool>()?, "note": text(bytes)? })
        }
        "safety" if nothing => Value::Null,
        "safety" => json!({
            "action": text(bytes)?, "reviewed_on": day(bytes)?, "reviewed_by": some_id(bytes)?, "review_by": day(bytes)?,
        }),
        "contact_point" if nothing => json!({ "id": some_id(bytes)?, "point": null }),
        "contact_point" => {
            let kind = *bytes.choose(&["phone", "textphone", "email"])?;
            json!({ "id": some_id(bytes)?, "point": { "kind": kind, "value": text(bytes)? } })
        }
        "need" => json!({ "id": some_id(bytes)?, "need": (!nothing).then_some(text(bytes)?) }),
        _ => json!(text(bytes)?),
    };
    Ok(json!({ "field": field, "value": value }))
}

fn party(bytes: &mut Unstructured<'_>) -> Result<Value> {
    let role = *bytes.choose(&["client", "representative", "household", "other"])?;
    Ok(json!({ "person": some_id(bytes)?, "role": role }))
}

fn about(bytes: &mut Unstructured<'_>) -> Result<Vec<Uuid>> {
    (0..bytes.int_in_range(0..=2)?).map(|_| some_id(bytes)).collect()
}

/// One of a few, so that what is said of one meets what is said of it elsewhere. Among them the simulated staff.
fn some_id(bytes: &mut Unstructured<'_>) -> Result<Uuid> {
    let number = bytes.int_in_range(0..=7)?;
    Ok(if number < 4 {
        Uuid::from_u128(0xa1 + number)
    } else {
        id(u64::try_from(number).unwrap_or_default())
    })
}

fn case_kind(bytes: &mut Unstructured<'_>) -> Result<&'static str> {
    bytes.choose(&["complaint", "enquiry", "service-request", "appeal"]).copied()
}

fn channel(bytes: &mut Unstructured<'_>) -> Result<&'static str> {
    bytes.choose(&["phone", "letter", "field-visit", "email"]).copied()
}

fn text<'a>(bytes: &mut Unstructured<'a>) -> Result<&'a str> {
    if bytes.arbitrary()? {
        bytes.choose(&["", "Tá an tais ar ais.", "ga", "\u{202e}ة", "2026-01"]).copied()
    } else {
        bytes.arbitrary()
    }
}

/// Any local time that a charter's calendars may be asked about, and a little beyond.
pub fn local(bytes: &mut Unstructured<'_>) -> Result<String> {
    Ok(format!("{}T{:02}:{:02}:00", day(bytes)?, bytes.int_in_range(0..=23)?, bytes.int_in_range(0..=59)?))
}

fn day(bytes: &mut Unstructured<'_>) -> Result<String> {
    let (year, month, day) =
        (bytes.int_in_range(2022..=2032)?, bytes.int_in_range(1..=12)?, bytes.int_in_range(1..=28)?);
    Ok(format!("{year}-{month:02}-{day:02}"))
}
