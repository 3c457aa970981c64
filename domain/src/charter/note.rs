//! What a charter leaves open. None of it is a mistake: an organisation publishes what it likes, and the product shows
//! the rest as "not published" instead of filling it in.

use super::finding::{Finding, Problem};
use super::{Charter, Source};

impl Charter {
    /// What the organisation does not publish and what it has still to confirm, for its administrator.
    #[must_use]
    pub fn notes(&self) -> Vec<Finding> {
        let mut notes = self.absent_contact();
        notes.extend(self.absent_hours());
        if !self.clocks.iter().any(|clock| clock.source.is_promise()) {
            notes.push(not_published("clocks", "no time limit is published"));
        }
        notes.extend(self.general_knowledge());
        notes.extend(
            self.to_confirm.iter().map(|open| Finding::new(Problem::ToConfirm, &open.field, &open.question)),
        );
        notes
    }

    fn absent_contact(&self) -> Vec<Finding> {
        let facts = [
            ("contact.address", self.contact.address.is_empty(), "no postal address is published"),
            ("contact.phones", self.contact.phones.is_empty(), "no general telephone number is published"),
            ("contact.website", self.contact.website.is_none(), "no website is published"),
            ("contact.email", self.contact.email.is_none(), "no e-mail address is published"),
            ("emergency", self.emergency.is_empty(), "no number for emergencies is given"),
        ];
        let absent = facts.into_iter().filter(|(_, is_absent, _)| *is_absent);
        absent.map(|(field, _, text)| not_published(field, text)).collect()
    }

    fn absent_hours(&self) -> Vec<Finding> {
        let channels = self.channels.iter().map(|offer| offer.hours.is_none());
        let lines = self.lines.iter().map(|line| line.hours.is_none());
        let places = self.places.iter().map(|place| place.hours.is_none());
        let note = |list: &'static str| {
            move |(at, is_absent): (usize, bool)| {
                is_absent.then(|| not_published(&format!("{list}[{at}].hours"), "no hours are published"))
            }
        };
        let channels = channels.enumerate().filter_map(note("channels"));
        let lines = lines.enumerate().filter_map(note("lines"));
        channels.chain(lines).chain(places.enumerate().filter_map(note("places"))).collect()
    }

    fn general_knowledge(&self) -> Vec<Finding> {
        let numbers = self.emergency.iter().enumerate();
        let unverified = numbers.filter(|(_, number)| number.source == Source::GeneralKnowledge);
        unverified
            .map(|(at, number)| {
                let text = format!("{} is general knowledge; verify it", number.number.published);
                Finding::new(Problem::ToConfirm, format!("emergency[{at}].number"), text)
            })
            .collect()
    }
}

fn not_published(field: &str, text: &str) -> Finding {
    Finding::new(Problem::NotPublished, field, text)
}
