//! Settling a difference in which everybody is right: unlike numbers that are all the person's. Owns what is then written;
//! knows nothing of who asks.

use super::{Person, PersonField};
use crate::field::{Field, Written};
use crate::id::{EntityId, EventId};
use std::collections::BTreeMap;

impl Person {
    /// What to write where every one of the unlike numbers at `id` is theirs: one stays where it is, the others become
    /// further ones. Nothing where somebody took the number away. A further one is called after the event that wrote it,
    /// so that two people who settle it apart write the same and leave no number twice.
    #[must_use]
    pub fn all_are_theirs(&self, id: EntityId) -> Vec<PersonField> {
        let mut written: Vec<&Written<_>> =
            self.contact_points.get(&id).into_iter().flat_map(Field::current).collect();
        // What is pending here is read last here alone; the order of ids is the same everywhere.
        written.sort_by_key(|written| written.event);
        if written.iter().any(|written| written.value.is_none()) {
            return Vec::new();
        }
        let mut unlike: BTreeMap<EventId, _> = BTreeMap::new();
        for Written { event, value, .. } in written {
            if !unlike.values().any(|other| *other == value) {
                unlike.insert(*event, value);
            }
        }
        let further = unlike.keys().skip(1).map(|event| EntityId(event.0));
        let ids: Vec<EntityId> = std::iter::once(id).chain(further).collect();
        let point =
            |(id, point): (EntityId, &Option<_>)| PersonField::ContactPoint { id, point: point.clone() };
        ids.into_iter().zip(unlike.into_values()).map(point).collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::event::{Acceptance, DeviceTime, Event, Recorded, Stream, StreamKind};
    use crate::id::{EntityId, EventId, OrgName, ReplicaId, UserId};
    use crate::person::{
        ContactKind, ContactPoint, Person, PersonCommand, PersonEvent, PersonField, decide, fold,
    };
    use crate::time::Timestamp;
    use serde_json::value::to_raw_value;
    use std::collections::BTreeMap;
    use uuid::Uuid;

    const PHONE: EntityId = EntityId(Uuid::from_u128(1));

    /// A tablet that writes `fields` about somebody of whom it has read `before`; its events are called `from`, `from + 1`, …
    fn writes(before: &[Recorded], from: u128, fields: &[PersonField]) -> Vec<Recorded> {
        let mut events = before.to_vec();
        for (place, field) in fields.iter().enumerate() {
            let person = fold(events.clone());
            let (fact, supersedes) = decide(&person, PersonCommand::Set(field.clone())).unwrap();
            events.push(Recorded::pending(event(from + place as u128, &fact, supersedes)));
        }
        events.split_off(before.len())
    }

    fn event(id: u128, fact: &PersonEvent, supersedes: Vec<EventId>) -> Event {
        Event {
            id: EventId(Uuid::from_u128(id)),
            org: OrgName("kilkenny".into()),
            stream: Stream { kind: StreamKind::Person, id: Uuid::from_u128(7) },
            replica: ReplicaId(Uuid::from_u128(id >> 8)),
            replica_seq: u64::try_from(id & 0xff).unwrap(),
            actor: UserId(Uuid::from_u128(id >> 8)),
            at: DeviceTime { wall: Timestamp(1_767_607_200_000), server_offset_ms: None },
            kind: fact.kind().0.into(),
            version: fact.kind().1,
            supersedes,
            body: to_raw_value(fact).unwrap(),
        }
    }

    /// As the office took them in, in this order.
    fn accepted(events: impl IntoIterator<Item = Recorded>) -> Vec<Recorded> {
        let acceptance = |seq| Acceptance {
            seq,
            stream_seq: seq,
            accepted_at: Timestamp(0),
            clock_suspect: false,
            taken_in_by: None,
        };
        (1..).zip(events).map(|(seq, each)| Recorded { acceptance: Some(acceptance(seq)), ..each }).collect()
    }

    fn is(number: Option<&str>) -> PersonField {
        let point = number.map(|value| ContactPoint { kind: ContactKind::Phone, value: value.into() });
        PersonField::ContactPoint { id: PHONE, point }
    }

    fn numbers(person: &Person) -> BTreeMap<&str, usize> {
        let mut found = BTreeMap::new();
        for (_, point) in person.reachable() {
            *found.entry(point.value.as_str()).or_default() += 1;
        }
        found
    }

    /// `apart` is what each of several people wrote; two of them then say, apart, that every number is right.
    fn check(apart: &[Option<&str>], expected: &[&str]) {
        let written = (1..).zip(apart).flat_map(|(who, number)| writes(&[], who << 8, &[is(*number)]));
        let seen = accepted(written);
        let settled = |who: u128| writes(&seen, who << 8, &fold(seen.clone()).all_are_theirs(PHONE));
        let both = seen.iter().cloned().chain(settled(9)).chain(settled(8));
        let person = fold(accepted(both));
        assert_eq!(numbers(&person), expected.iter().map(|number| (*number, 1)).collect(), "{apart:?}");
        assert!(person.contact_points.values().all(|field| !field.differs()), "{apart:?}");
    }

    #[test]
    fn two_who_settle_numbers_apart_leave_each_of_them_once() {
        check(&[Some("087"), Some("086")], &["087", "086"]);
        check(&[Some("086"), Some("087"), Some("051")], &["051", "086", "087"]);
        check(&[Some("087"), Some("086"), Some("087")], &["086", "087"]);
    }

    #[test]
    fn one_whose_own_number_is_still_only_here_settles_it_as_the_others_do() {
        let (mine, theirs) =
            (writes(&[], 1 << 8, &[is(Some("087"))]), writes(&[], 2 << 8, &[is(Some("086"))]));
        let here: Vec<_> = accepted(theirs.clone()).into_iter().chain(mine.clone()).collect();
        let there = accepted(mine.into_iter().chain(theirs));
        assert_eq!(fold(here).all_are_theirs(PHONE), fold(there).all_are_theirs(PHONE));
    }

    #[test]
    fn a_number_that_somebody_took_away_is_not_theirs_as_well() {
        let apart =
            writes(&[], 1 << 8, &[is(Some("087"))]).into_iter().chain(writes(&[], 2 << 8, &[is(None)]));
        assert_eq!(fold(accepted(apart)).all_are_theirs(PHONE), []);
    }
}
