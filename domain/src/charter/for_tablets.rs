//! The part of a charter that tablets are sent.

use super::Charter;

impl Charter {
    /// What a tablet needs of it, and reads: without what only the public page and the organisation itself need.
    #[must_use]
    pub fn for_tablets(&self) -> Self {
        Self {
            in_force_from: None,
            approved: None,
            change_note: None,
            plan_period: None,
            bilingual: Vec::new(),
            measures_forbidden: Vec::new(),
            formats: Vec::new(),
            equality_grounds: Vec::new(),
            routes: Vec::new(),
            procedures: Vec::new(),
            bodies: Vec::new(),
            letters: Vec::new(),
            governance: Vec::new(),
            content: Vec::new(),
            documents: Vec::new(),
            commitments: Vec::new(),
            to_confirm: Vec::new(),
            ..self.clone()
        }
    }
}
