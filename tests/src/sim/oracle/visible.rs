//! Which streams somebody may see, worked out from the accepted events alone and not from what the server projected.

use super::by_rule::Record;
use crate::sim::office::Office;
use domain::access::Staff;
use domain::event::Stream;
use std::collections::BTreeSet;

/// The streams with accepted events that `staff` may see.
pub(super) fn streams_of(office: &Office, staff: &Staff) -> BTreeSet<Stream> {
    let mut record = Record::default();
    for (stream, events) in office.ledger.streams() {
        let events = events.iter().filter_map(|accepted| serde_json::from_str(accepted.event.get()).ok());
        events.for_each(|event| record.accept(*stream, &event));
    }
    office.ledger.streams().keys().copied().filter(|stream| record.sees(staff, *stream)).collect()
}
