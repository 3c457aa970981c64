//! Which streams somebody may see, worked out from the accepted events alone and not from what the server projected.

use crate::sim::office::Office;
use domain::access::{CaseRights, Staff, may_see_case, may_see_person};
use domain::event::{Recorded, Sealed, Stream, StreamKind};
use domain::id::PersonId;
use std::collections::BTreeSet;

/// The streams with accepted events that `staff` may see.
pub(super) fn streams_of(office: &Office, staff: &Staff) -> BTreeSet<Stream> {
    let streams = office.ledger.streams();
    let cases: Vec<_> = streams
        .iter()
        .filter(|(stream, _)| stream.kind == StreamKind::Case)
        .map(|(stream, events)| {
            let events = events.iter().filter_map(|accepted| Recorded::accepted(accepted).ok()).collect();
            (*stream, CaseRights::of(&domain::case::fold(events)))
        })
        .collect();
    let sees_case =
        |stream: &Stream| cases.iter().any(|(case, rights)| case == stream && may_see_case(staff, rights));
    let sees_person = |stream: &Stream| {
        let first = streams.get(stream).and_then(|events| events.first());
        let first = first.and_then(|first| Sealed::read(first.event.clone()).ok());
        let of_person = cases.iter().filter(|(_, rights)| rights.people.contains(&PersonId(stream.id)));
        may_see_person(staff, first.map(|sealed| sealed.event.actor), of_person.map(|(_, rights)| rights))
    };
    let sees = |stream: &Stream| match stream.kind {
        StreamKind::Case => sees_case(stream),
        StreamKind::Person => sees_person(stream),
        StreamKind::Register => false,
    };
    streams.keys().copied().filter(sees).collect()
}
