//! What became of each published commitment: the account that a charter gives of itself.

use super::commitment::{Commitment, Evidence, Planned, Standing};
use super::{Charter, CommitmentId};
use crate::id::OrgName;
use serde::Serialize;
use std::collections::BTreeMap;

/// How many commitments an organisation has published, and what became of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// Whose.
    pub organisation: OrgName,
    /// How many there are.
    pub commitments: usize,
    /// Those that parts of the charter keep.
    pub bound: usize,
    /// Those that a person records.
    pub recorded: usize,
    /// Those that wait for a capability.
    pub planned: usize,
    /// Those that nothing keeps: defects.
    pub unbound: usize,
    /// Their numbers by how one sees that they are kept, those left out that wait.
    pub evidence: BTreeMap<Evidence, Vec<CommitmentId>>,
    /// The numbers of those that wait, by what they wait for.
    pub waits_for: BTreeMap<Planned, Vec<CommitmentId>>,
    /// The numbers of those that nothing keeps.
    pub defects: Vec<CommitmentId>,
}

impl Charter {
    /// What became of each commitment.
    #[must_use]
    pub fn coverage(&self) -> Coverage {
        let count = |standing| self.standing(standing).count();
        Coverage {
            organisation: self.id.clone(),
            commitments: self.commitments.len(),
            bound: count(Standing::Bound),
            recorded: count(Standing::Recorded),
            planned: count(Standing::Planned),
            unbound: count(Standing::Unbound),
            evidence: by(self
                .commitments
                .iter()
                .filter(|one| one.planned.is_none())
                .map(|one| (one.evidence, one))),
            waits_for: by(self.commitments.iter().filter_map(|one| Some((one.planned?, one)))),
            defects: self.standing(Standing::Unbound).map(|one| one.id.clone()).collect(),
        }
    }

    fn standing(&self, standing: Standing) -> impl Iterator<Item = &Commitment> {
        self.commitments.iter().filter(move |one| one.standing() == standing)
    }
}

fn by<'a, K: Ord>(commitments: impl Iterator<Item = (K, &'a Commitment)>) -> BTreeMap<K, Vec<CommitmentId>> {
    let mut sorted: BTreeMap<K, Vec<CommitmentId>> = BTreeMap::new();
    for (key, commitment) in commitments {
        sorted.entry(key).or_default().push(commitment.id.clone());
    }
    sorted
}
