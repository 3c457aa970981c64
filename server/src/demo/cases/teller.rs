//! Which story a household tells, so that every story is told, none much more often than another, and no two read the
//! same.

use super::dice::Dice;
use super::households::Household;
use super::texts::{Story, Voice, endings};
use domain::charter::CaseKind;
use std::collections::{BTreeMap, BTreeSet};

/// The stories of one organisation, by language; that of the office first.
type Stories = &'static [(&'static str, &'static [&'static [Story]])];

/// What was told so far.
pub struct Teller {
    stories: Stories,
    used: BTreeMap<&'static str, u32>,
    words: BTreeSet<String>,
    told: usize,
    complaints: usize,
}

/// Of a hundred cases, how many are complaints.
const COMPLAINTS_PERCENT: usize = 41;

impl Teller {
    /// Nothing told yet.
    pub fn of(stories: Stories) -> Self {
        Self { stories, used: BTreeMap::new(), words: BTreeSet::new(), told: 0, complaints: 0 }
    }

    /// The least told story that fits somebody who speaks `spoken`, more often than not in that language, and the language
    /// it is in. Whoever does not write the language of the office is written down by a worker.
    pub fn story(&mut self, spoken: &str, dice: &mut Dice) -> (&'static str, &'static Story) {
        let complaint = self.is_a_complaints_turn(dice);
        let own = self.stories.iter().find(|(language, _)| *language == spoken && dice.chance(70));
        let (language, tables) = *own.unwrap_or(&self.stories[0]);
        let foreign = language != spoken;
        let fits = |story: &&'static Story| {
            (story.kind == CaseKind::Complaint) == complaint && (!foreign || story.voice == Voice::Told)
        };
        let candidates: Vec<&'static Story> = tables.iter().copied().flatten().filter(fits).collect();
        let fewest = candidates.iter().map(|story| self.uses(story)).min();
        let rare: Vec<_> = candidates.into_iter().filter(|story| Some(self.uses(story)) == fewest).collect();
        let story = *dice.pick(&rare);
        self.count(story);
        (language, story)
    }

    /// The least told complaint that somebody wrote in the language of the office.
    pub fn written_complaint(&mut self) -> Option<(&'static str, &'static Story)> {
        let (language, tables) = *self.stories.first()?;
        let fits = |story: &&'static Story| story.kind == CaseKind::Complaint && story.voice == Voice::Wrote;
        let complaints = tables.iter().copied().flatten().filter(fits);
        let story = complaints.min_by_key(|story| self.uses(story))?;
        self.count(story);
        Some((language, story))
    }

    /// The words of `story`, unlike any before; told again, it ends in another way.
    pub fn words(
        &mut self,
        household: &Household,
        member: usize,
        language: &str,
        story: &Story,
        dice: &mut Dice,
    ) -> String {
        let told_again = self.uses(story) > 1;
        let mut words = String::new();
        for _ in 0..60 {
            let particulars = household.particulars(language, member, dice);
            words = particulars.fill(story.text, dice);
            if told_again || dice.chance(20) {
                let ending = dice.pick(endings(language, story.voice));
                words = format!("{words} {}", particulars.fill(ending, dice));
            }
            if self.words.insert(words.clone()) {
                break;
            }
        }
        words
    }

    /// By chance, but never far from the share that is wanted.
    fn is_a_complaints_turn(&mut self, dice: &mut Dice) -> bool {
        let wanted = self.told * COMPLAINTS_PERCENT / 100;
        self.told += 1;
        let complaint = match self.complaints.cmp(&wanted) {
            std::cmp::Ordering::Less => dice.chance(80),
            std::cmp::Ordering::Equal => dice.chance(COMPLAINTS_PERCENT),
            std::cmp::Ordering::Greater => false,
        };
        self.complaints += usize::from(complaint);
        complaint
    }

    fn uses(&self, story: &Story) -> u32 {
        self.used.get(story.text).copied().unwrap_or_default()
    }

    fn count(&mut self, story: &'static Story) {
        *self.used.entry(story.text).or_default() += 1;
    }
}
