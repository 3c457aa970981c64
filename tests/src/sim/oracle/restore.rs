//! What must hold of entries that came to a restored office in another order than they were written in.

use super::differences::fields;
use super::{Holds, require};
use crate::sim::world::World;
use domain::event::Sealed;
use domain::id::EventId;
use domain::sync::message::{Verdict, WhySetAside};
use std::collections::BTreeMap;

/// No entry is still set aside for replacing what the office did not have when it came back, where that is part of the
/// record by now and the author may write it.
pub(super) fn nothing_waits_for_what_is_here(world: &World) -> Holds {
    let ledger = &world.office.ledger;
    let accepted = ledger.streams().values().flatten().map(|accepted| accepted.event.clone());
    let accepted = accepted.filter_map(|json| Sealed::read(json).ok());
    let accepted: BTreeMap<EventId, Sealed> = accepted.map(|sealed| (sealed.event.id, sealed)).collect();
    for (apart, sealed) in ledger.late() {
        let is_foreign =
            matches!(apart.verdict, Verdict::SetAside { why: WhySetAside::ReplacesForeign { .. } });
        let fits = |named: &EventId| accepted.get(named).is_some_and(|other| may_replace(&sealed, other));
        let waits = is_foreign
            && sealed.event.supersedes.iter().all(fits)
            && world.witness.denies_nothing(sealed.event.stream, apart.json.get());
        require(!waits, || format!("set aside for replacing what is here: {}", apart.json))?;
    }
    Ok(())
}

fn may_replace(sealed: &Sealed, other: &Sealed) -> bool {
    let written = |sealed: &Sealed| {
        serde_json::from_str(sealed.json.get()).map(|event| fields(&event)).unwrap_or_default()
    };
    let same_field = written(sealed).iter().any(|field| written(other).contains(field));
    sealed.event.stream == other.event.stream && same_field
}
