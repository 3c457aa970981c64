//! What became of each case until yesterday evening: visits, calls, closed doors, notes, promises, a new owner, an end.

use super::Setting;
use super::diary::time_at;
use super::door;
use super::households::Household;
use super::journal::Journal;
use super::plan::Plan;
use super::running::{self, Running};
use super::texts::Voice;
use crate::demo::DemoStaff;
use chrono::{NaiveDateTime, TimeDelta};
use domain::case::{
    CaseCommand, CaseField, CaseState, ClosureReason, Contact, ContactOutcome, Note, Opened, Party,
    PartyRole, PlannedVisit, PromiseKind, PromiseMade, PromiseOutcome,
};
use domain::charter::Channel;
use domain::id::PersonId;
use std::collections::BTreeSet;

/// Lets every planned case happen; gives back those still open.
pub fn live<'a>(
    setting: &Setting<'a>,
    households: &[Household],
    plans: Vec<Plan<'a>>,
    journal: &mut Journal<'_>,
) -> Vec<Running<'a>> {
    let mut registered = BTreeSet::new();
    let mut still_open = Vec::new();
    for plan in plans {
        let Some(household) = households.get(plan.client.0) else { continue };
        let is_first = registered.insert(plan.client.0);
        if is_first {
            let before = plan.opened_at - TimeDelta::minutes(3);
            door::register(setting, household, plan.opener, before, journal);
        }
        let Some(mut history) = History::open(setting, household, plan, is_first, journal) else { continue };
        history.go_on();
        still_open.extend(history.end());
    }
    still_open
}

struct History<'s, 'a, 'j, 'c> {
    setting: &'s Setting<'a>,
    household: &'s Household,
    plan: Plan<'a>,
    running: Running<'a>,
    until: NaiveDateTime,
    /// What was said in this case already; nobody writes the same note twice.
    said: BTreeSet<&'static str>,
    journal: &'j mut Journal<'c>,
}

impl<'s, 'a, 'j, 'c> History<'s, 'a, 'j, 'c> {
    fn open(
        setting: &'s Setting<'a>,
        household: &'s Household,
        plan: Plan<'a>,
        is_first: bool,
        journal: &'j mut Journal<'c>,
    ) -> Option<Self> {
        let client = household.people.get(plan.client.1)?.id;
        let running = Running {
            case: journal.new_case(plan.opened_at),
            client,
            language: household.culture.language,
            interpreter: household.interpreter,
            rural: household.home.rural,
            worth_a_visit: running::is_worth_a_visit(plan.kind),
            owner: plan.owner,
            last: plan.opened_at,
            about_main: plan.about_main,
        };
        let until = plan.closed_at.unwrap_or_else(|| setting.diary.end() - TimeDelta::hours(6));
        let mut history = Self { setting, household, plan, running, until, said: BTreeSet::new(), journal };
        let opened = history.opened(is_first);
        history.write(history.plan.opener, history.plan.opened_at, CaseCommand::Open(Box::new(opened)));
        history.hand_over();
        if is_first {
            history.learn_at_the_door();
        }
        Some(history)
    }

    fn opened(&mut self, with_household: bool) -> Opened {
        let (plan, dice) = (&self.plan, &mut self.journal.dice);
        let told = plan.voice == Voice::Told && dice.chance(80);
        let told_next = told.then(|| (*dice.pick(self.setting.caseload.phrases.told_next)).to_owned());
        let main = self.setting.office.main.user;
        let client = self.running.client;
        let others = self.household.people.iter().map(|somebody| somebody.id).filter(|id| *id != client);
        let role = if dice.chance(25) { PartyRole::Representative } else { PartyRole::Household };
        let others = others.filter(|_| with_household).map(|person| Party { person, role });
        Opened {
            reference: plan.reference.clone(),
            kind: plan.kind,
            channel: plan.channel,
            received: plan.received.clone(),
            what_happened: plan.words.clone(),
            people: std::iter::once(Party { person: client, role: PartyRole::Client })
                .chain(others)
                .collect(),
            owner: plan.first_owner.unwrap_or(plan.owner).user,
            charter: self.setting.charter.version,
            calendar: self.setting.diary.calendar_version().to_owned(),
            answer_language: Some(plan.language.clone()),
            service: Some(plan.service.to_owned()),
            told_next,
            about: if plan.about_main { BTreeSet::from([main]) } else { BTreeSet::new() },
        }
    }

    /// Whoever may gives the case to its owner: soon after it was opened, or after some days with a colleague.
    fn hand_over(&mut self) {
        let Some(first) = self.plan.first_owner else { return };
        let office = self.setting.office;
        let soon = self.running.last + TimeDelta::minutes(self.journal.dice.between(12, 100));
        let days = self.journal.dice.between(2, 6);
        let later = self.setting.diary.moment_after(self.running.last, days, &mut self.journal.dice);
        let at = if first.user != office.desk.user && later < self.until { later } else { soon };
        self.write(office.assigner, at, CaseCommand::Set(CaseField::Owner(self.plan.owner.user)));
    }

    fn learn_at_the_door(&mut self) {
        let at = self.running.last + TimeDelta::minutes(self.journal.dice.between(2, 9));
        door::learn(self.setting, self.household, self.running.owner, at, self.journal);
        self.running.last = at + TimeDelta::minutes(4);
    }

    fn go_on(&mut self) {
        let most = if self.running.worth_a_visit { 5 } else { 2 };
        for _ in 0..self.journal.dice.between(0, most) {
            let days = self.journal.dice.between(1, 8);
            let at = self.setting.diary.moment_after(self.running.last, days, &mut self.journal.dice);
            if at >= self.until {
                return;
            }
            self.step(at);
        }
    }

    fn step(&mut self, at: NaiveDateTime) {
        let phrases = self.setting.caseload.phrases;
        let goes_out = self.running.worth_a_visit && self.setting.office.visits(self.running.owner);
        let met = if self.running.interpreter { phrases.interpreted } else { phrases.met };
        match self.journal.dice.below(100) {
            0..=33 if goes_out => self.visit(at, ContactOutcome::Met, met),
            34..=43 if goes_out => self.visit(at, ContactOutcome::NobodyThere, phrases.nobody),
            44..=46 if goes_out => self.visit(at, ContactOutcome::Refused, phrases.refused),
            47..=64 => self.promise(at),
            65..=79 => {
                let text = self.phrase(phrases.notes);
                self.by_owner(at, CaseCommand::AddNote(Note { text }));
            }
            _ => self.contact(at, Channel::Phone, ContactOutcome::Met, phrases.called),
        }
    }

    /// A visit, one in three of them planned ahead.
    fn visit(&mut self, at: NaiveDateTime, outcome: ContactOutcome, notes: &[&'static str]) {
        let planned = self.journal.dice.chance(34).then(|| {
            let id = self.journal.new_entity(self.running.last);
            let visit = PlannedVisit { at, person: self.running.client, by: self.running.owner.user };
            self.by_owner(self.running.last + TimeDelta::minutes(2), CaseCommand::PlanVisit(id, visit));
            id
        });
        let mut contact = self.made(at, Channel::FieldVisit, outcome, notes);
        contact.visit = planned;
        self.by_owner(at + TimeDelta::minutes(25), CaseCommand::RecordContact(contact));
    }

    fn contact(
        &mut self,
        at: NaiveDateTime,
        channel: Channel,
        outcome: ContactOutcome,
        notes: &[&'static str],
    ) {
        let contact = self.made(at, channel, outcome, notes);
        self.by_owner(at + TimeDelta::minutes(5), CaseCommand::RecordContact(contact));
    }

    fn made(
        &mut self,
        at: NaiveDateTime,
        channel: Channel,
        outcome: ContactOutcome,
        notes: &[&'static str],
    ) -> Contact {
        let met = outcome == ContactOutcome::Met;
        let told_next = if met && self.journal.dice.chance(60) {
            self.phrase(self.setting.caseload.phrases.told_next)
        } else {
            String::new()
        };
        Contact {
            channel,
            at,
            outcome,
            person: met.then_some(self.running.client),
            note: self.phrase(notes),
            told_next,
            language: met.then(|| self.running.language.to_owned()),
            interpreter: met && self.running.interpreter,
            visit: None,
        }
    }

    /// A promise that was kept, or not, before yesterday evening; one that would still be owed is not made here.
    fn promise(&mut self, at: NaiveDateTime) {
        let dice = &mut self.journal.dice;
        let days = dice.between(1, 6);
        let due_on = self.setting.diary.moment_after(at, days, dice).date();
        let due = due_on.and_time(time_at(*dice.pick(&[12 * 60, 16 * 60, 17 * 60])));
        let kept = dice.chance(82);
        let settled =
            if kept { due - TimeDelta::minutes(dice.between(5, 200)) } else { due + TimeDelta::minutes(70) };
        if settled >= self.until || settled <= at {
            return;
        }
        let made = promise(self.setting, self.running.client, due, at, self.journal);
        let outcome = if kept {
            PromiseOutcome::Kept
        } else {
            PromiseOutcome::NotKept { reason: self.phrase(self.setting.caseload.phrases.not_kept) }
        };
        let id = made.id;
        self.by_owner(at, CaseCommand::MakePromise(made));
        self.by_owner(settled, CaseCommand::SettlePromise(id, outcome));
    }

    fn phrase(&mut self, table: &[&'static str]) -> String {
        let fresh: Vec<&'static str> =
            table.iter().copied().filter(|text| !self.said.contains(text)).collect();
        let text = *self.journal.dice.pick(if fresh.is_empty() { table } else { &fresh });
        self.said.insert(text);
        let office = self.setting.charter.default_language();
        self.household
            .particulars(office, self.plan.client.1, &mut self.journal.dice)
            .fill(text, &mut self.journal.dice)
    }

    fn by_owner(&mut self, at: NaiveDateTime, command: CaseCommand) {
        self.write(self.running.owner, at, command);
    }

    fn write(&mut self, by: &DemoStaff, at: NaiveDateTime, command: CaseCommand) {
        self.journal.write_case(by, at, self.running.case, command);
        self.running.last = self.running.last.max(at);
    }

    fn end(mut self) -> Option<Running<'a>> {
        let Some(closed_at) = self.plan.closed_at else { return Some(self.running) };
        use ClosureReason::{Answered, NoReplyFromCustomer, Referred, ResolvedFirstContact, Withdrawn};
        const REASONS: [ClosureReason; 10] = [
            Answered,
            Answered,
            Answered,
            Answered,
            ResolvedFirstContact,
            ResolvedFirstContact,
            Referred,
            Referred,
            Withdrawn,
            NoReplyFromCustomer,
        ];
        let reason = *self.journal.dice.pick(&REASONS);
        let at = closed_at.max(self.running.last + TimeDelta::minutes(3));
        self.by_owner(at, CaseCommand::Set(CaseField::State(CaseState::Closed { reason })));
        None
    }
}

/// A promise of some kind, with words to it.
pub fn promise(
    setting: &Setting<'_>,
    to: PersonId,
    due: NaiveDateTime,
    at: NaiveDateTime,
    journal: &mut Journal<'_>,
) -> PromiseMade {
    let kinds: Vec<_> = PromiseKind::ALL.into_iter().zip(setting.caseload.phrases.promises).collect();
    let (kind, texts) = *journal.dice.pick(&kinds);
    let text = (*journal.dice.pick(texts)).to_owned();
    PromiseMade { id: journal.new_entity(at), kind, to, due, text }
}
