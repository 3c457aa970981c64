//! That what keeps a commitment cannot be taken away unnoticed: every part of every shipped charter that a commitment
//! names is taken out once, and the check must say so at that very place.

use super::facts::{SHIPPED, shipped};
use super::*;
use std::collections::BTreeSet;

/// The charter without one of its parts.
fn without(charter: &Charter, element: &Element) -> Charter {
    let mut spoilt = charter.clone();
    let name = element.to_string();
    let stays = |list: List, id: &dyn std::fmt::Display| name != format!("{}.{id}", list.key());
    let word = |value: serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    macro_rules! drop_from {
        ($list:ident, $of:ident, $id:expr) => {
            spoilt.$list.retain(|item| stays(List::$of, &$id(item)))
        };
    }
    match element.list() {
        List::Languages => drop_from!(languages, Languages, |item: &Language| item.tag.clone()),
        List::Hours => spoilt.hours.retain(|id, _| stays(List::Hours, id)),
        List::Contact => spoilt.contact = Contact::default(),
        List::Emergency => {
            drop_from!(emergency, Emergency, |item: &EmergencyNumber| item.number.dial.clone());
        }
        List::Channels => drop_from!(channels, Channels, |item: &ChannelOffer| word(json(&item.channel))),
        List::Lines => drop_from!(lines, Lines, |item: &Line| item.id.clone()),
        List::Places => drop_from!(places, Places, |item: &Place| item.id.clone()),
        List::Roles => drop_from!(roles, Roles, |item: &Role| item.id.clone()),
        List::CaseKinds => drop_from!(case_kinds, CaseKinds, |item: &CaseKind| word(json(item))),
        List::Categories => drop_from!(categories, Categories, |item: &Category| item.id.clone()),
        List::Clocks => drop_from!(clocks, Clocks, |item: &Clock| item.id.clone()),
        List::Guards => drop_from!(guards, Guards, |item: &Guard| word(json(item))),
        List::MeasuresForbidden => {
            drop_from!(measures_forbidden, MeasuresForbidden, |item: &Measure| word(json(item)));
        }
        List::Routes => drop_from!(routes, Routes, |item: &Route| item.id.clone()),
        List::Procedures => drop_from!(procedures, Procedures, |item: &Procedure| item.id.clone()),
        List::Bodies => drop_from!(bodies, Bodies, |item: &Body| item.id.clone()),
        List::Letters => drop_from!(letters, Letters, |item: &Letter| item.id.clone()),
        List::Governance => drop_from!(governance, Governance, |item: &Duty| item.id.clone()),
        List::EqualityGrounds => {
            drop_from!(equality_grounds, EqualityGrounds, |item: &Ground| item.id.clone());
        }
        List::Formats => drop_from!(formats, Formats, |item: &Format| word(json(item))),
        List::Documents => drop_from!(documents, Documents, |item: &Document| item.id.clone()),
        List::Content => drop_from!(content, Content, |item: &Content| item.id.clone()),
    }
    spoilt
}

fn json<T: Serialize>(value: &T) -> serde_json::Value {
    serde_json::to_value(value).unwrap()
}

#[test]
fn taking_away_what_keeps_a_commitment_is_a_finding_at_that_commitment() {
    let mut lists = BTreeSet::new();
    for id in SHIPPED {
        let charter = shipped(id);
        for (at, commitment) in charter.commitments.iter().enumerate() {
            for (of, element) in commitment.binds.iter().enumerate() {
                let place = format!("commitments[{at}].binds[{of}]");
                let found = without(&charter, element).check();
                let told = found.iter().any(|finding| finding.field == place);
                assert!(told, "{id}: {} does not miss {element}: {found:?}", commitment.id);
                lists.insert(element.list());
            }
        }
    }
    let untried: Vec<_> = List::ALL.iter().filter(|list| !lists.contains(list)).collect();
    assert_eq!(untried, [&List::Documents], "kinds of part that no commitment names");
}

#[test]
fn every_commitment_of_the_five_sources_is_there_and_kept() {
    fn check(id: &str, expected: usize) {
        let coverage = shipped(id).coverage();
        assert_eq!((coverage.commitments, coverage.unbound), (expected, 0), "{id}: {:?}", coverage.defects);
    }
    check("csagyi", 44);
    check("qatif", 42);
    check("lincolnshire", 44);
    check("kilkenny", 71);
    check("vilnius", 21);
}

/// Clocks, hours, roles and what the public is told wait for nothing.
#[test]
fn what_the_product_runs_on_is_bound_and_not_planned() {
    for id in SHIPPED {
        for commitment in shipped(id).commitments {
            let runs = matches!(
                commitment.kind,
                CommitmentKind::Clock
                    | CommitmentKind::Hours
                    | CommitmentKind::Role
                    | CommitmentKind::Content
            );
            assert!(!(runs && commitment.planned.is_some()), "{id}: {} waits", commitment.id);
        }
    }
}
