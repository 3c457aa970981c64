//! What came in, from whom, by which way and when: every case of the demo before anybody works on it.

use super::Setting;
use super::arrival::Arrival;
use super::dice::Dice;
use super::households::{EXTRA, Household};
use super::office::Office;
use super::teller::Teller;
use super::texts::{Story, Voice};
use crate::demo::DemoStaff;
use chrono::{Datelike as _, NaiveDateTime, TimeDelta};
use domain::case::Received;
use domain::charter::{CaseKind, Channel};
use domain::reference::Reference;
use std::collections::{BTreeMap, BTreeSet};

/// A case to be opened.
pub struct Plan<'a> {
    /// Its number.
    pub reference: Reference,
    /// Whose: the place in the list of households, and in the household.
    pub client: (usize, usize),
    /// Whose words.
    pub voice: Voice,
    /// What kind.
    pub kind: CaseKind,
    /// The category of the charter.
    pub service: &'static str,
    /// How it came in.
    pub channel: Channel,
    /// When it came in.
    pub received: Received,
    /// What happened.
    pub words: String,
    /// The language to answer in.
    pub language: String,
    /// When it was opened.
    pub opened_at: NaiveDateTime,
    /// By whom.
    pub opener: &'a DemoStaff,
    /// Whose it is at first, where it was given on later.
    pub first_owner: Option<&'a DemoStaff>,
    /// Whose it is.
    pub owner: &'a DemoStaff,
    /// Whether it is about the demo's main worker.
    pub about_main: bool,
    /// When it was closed.
    pub closed_at: Option<NaiveDateTime>,
}

/// All cases, in the order in which they were opened.
pub fn draw<'a>(setting: &Setting<'a>, households: &[Household], dice: &mut Dice) -> Vec<Plan<'a>> {
    let mut desk = Planner::of(setting, dice);
    let regular = households.len().saturating_sub(EXTRA);
    let mut plans = Vec::new();
    for (number, household) in households.iter().enumerate().take(regular) {
        for nth in 0..household.cases {
            plans.push(desk.ordinary(household, (number, nth % household.people.len().max(1))));
        }
    }
    for (offset, household) in households.iter().skip(regular).enumerate() {
        plans.extend(desk.singular(household, regular + offset, offset));
    }
    plans.sort_by_key(|plan| plan.opened_at);
    leave_strangers_to_the_desk(&mut plans, setting.office);
    number(&mut plans, &setting.charter.reference_prefix());
    plans
}

/// A worker who has no case of a household does not see its people, and opens none for them: the desk does.
fn leave_strangers_to_the_desk<'a>(plans: &mut [Plan<'a>], office: Office<'a>) {
    let (mut households, mut met) = (BTreeSet::new(), BTreeSet::new());
    for plan in plans {
        let household = plan.client.0;
        let stranger = !households.insert(household) && !met.contains(&(household, plan.opener.user));
        if stranger && office.visits(plan.opener) {
            plan.opener = office.desk;
            let gives_away = office.assigner.user == office.desk.user;
            plan.first_owner = (!gives_away).then_some(office.desk);
        }
        // Whoever is given a case only later may not have it yet when the next one comes.
        if plan.first_owner.is_none() {
            met.insert((household, plan.owner.user));
        }
    }
}

/// Gives reference numbers, in the order of opening: each replica counts its own, from 1 in every year.
fn number(plans: &mut [Plan<'_>], prefix: &str) {
    let mut counters: BTreeMap<(String, i32), u32> = BTreeMap::new();
    for plan in plans {
        let (code, year) = (&plan.opener.replica_code, plan.opened_at.year());
        let counter = counters.entry((code.clone(), year)).or_default();
        *counter += 1;
        plan.reference = Reference::mint(prefix, year, code, *counter);
    }
}

/// Of a hundred complaints, so many more are closed than of other cases: their date passes.
const COMPLAINTS_CLOSED_MORE: usize = 12;

struct Planner<'s, 'a, 'd> {
    setting: &'s Setting<'a>,
    dice: &'d mut Dice,
    teller: Teller,
    overdue_left: usize,
    given_by_desk: usize,
}

/// Words that came in from somebody.
#[derive(Clone, Copy)]
struct Matter<'h> {
    household: &'h Household,
    client: (usize, usize),
    language: &'static str,
    story: &'static Story,
    channel: Channel,
}

impl<'s, 'a, 'd> Planner<'s, 'a, 'd> {
    fn of(setting: &'s Setting<'a>, dice: &'d mut Dice) -> Self {
        let overdue_left = setting.caseload.overdue;
        Self { setting, dice, teller: Teller::of(setting.caseload.stories), overdue_left, given_by_desk: 0 }
    }

    fn ordinary(&mut self, household: &Household, client: (usize, usize)) -> Plan<'a> {
        let (language, story) = self.teller.story(household.culture.language, self.dice);
        let mut matter = Matter { household, client, language, story, channel: self.channel(story) };
        let more = if story.kind == CaseKind::Complaint { COMPLAINTS_CLOSED_MORE } else { 0 };
        let (arrival, closed_at) = if self.dice.chance(self.setting.caseload.closed_percent + more) {
            let arrival =
                Arrival::ago(self.dice.between(9, 118), matter.channel, &self.setting.diary, self.dice);
            (arrival, arrival.closed(&self.setting.diary, self.dice))
        } else {
            (self.still_open(&mut matter), None)
        };
        let owner = self.owner_of(client.0);
        self.plan(&matter, arrival, owner, closed_at)
    }

    /// When something came in that lies open, some of it late. What comes in by a way that allows a day or two is let come
    /// in by another.
    fn still_open(&mut self, matter: &mut Matter<'_>) -> Arrival {
        let (diary, kind) = (&self.setting.diary, matter.story.kind);
        if self.overdue_left > 0
            && self.dice.chance(20)
            && let Some(late) = Arrival::late(kind, matter.channel, diary, self.dice)
        {
            self.overdue_left -= 1;
            return late;
        }
        for oldest in [28, 9, 6, 4, 2, 1] {
            if oldest < 6 {
                matter.channel = self.channel(matter.story);
            }
            if let Some(arrival) = Arrival::not_late(oldest, kind, matter.channel, diary, self.dice) {
                return arrival;
            }
        }
        Arrival::ago(1, matter.channel, diary, self.dice)
    }

    fn plan(
        &mut self,
        matter: &Matter<'_>,
        arrival: Arrival,
        owner: &'a DemoStaff,
        closed_at: Option<NaiveDateTime>,
    ) -> Plan<'a> {
        let (office, story) = (self.setting.office, matter.story);
        let (household, member) = (matter.household, matter.client.1);
        let words = self.teller.words(household, member, matter.language, story, self.dice);
        let by_owner = story.voice == Voice::Told && (owner.user == office.desk.user || self.dice.chance(75));
        let opener = if by_owner { owner } else { office.desk };
        Plan {
            reference: Reference(String::new()),
            client: matter.client,
            voice: story.voice,
            kind: story.kind,
            service: story.service,
            channel: matter.channel,
            received: Received { at: arrival.received, reason: String::new() },
            words,
            language: self.answer_language(matter),
            opened_at: arrival.opened_at,
            opener,
            first_owner: self.first_owner(opener, owner),
            owner,
            about_main: false,
            closed_at,
        }
    }

    /// A desk that may not give cases away opens them as its own, and whoever may then gives them on. One in ten lies
    /// with a colleague first.
    fn first_owner(&mut self, opener: &'a DemoStaff, owner: &'a DemoStaff) -> Option<&'a DemoStaff> {
        let office = self.setting.office;
        if opener.user == owner.user {
            return None;
        }
        let colleague = if owner.user == office.main.user { office.second } else { office.main };
        let first = if office.assigner.user == office.desk.user {
            self.given_by_desk += 1;
            (self.given_by_desk % 10 == 5).then_some(colleague)
        } else {
            Some(office.desk)
        };
        first.filter(|first| first.user != owner.user)
    }

    /// What happens once: a complaint about the main worker, one entered late, one due on a holiday where there is one.
    fn singular(&mut self, household: &Household, number: usize, which: usize) -> Option<Plan<'a>> {
        let (office, phrases) = (self.setting.office, self.setting.caseload.phrases);
        let (language, story) = self.teller.written_complaint()?;
        let letter = Channel::Letter;
        let diary = &self.setting.diary;
        let arrival = match which {
            0 => Arrival::ago(6, letter, diary, self.dice),
            1 => Arrival::ago(3, letter, diary, self.dice),
            _ => Arrival::due_on_a_holiday(story.kind, diary, self.dice)?,
        };
        let owner = if which == 0 { office.manager } else { office.main };
        let matter = Matter { household, client: (number, 0), language, story, channel: letter };
        let mut plan = self.plan(&matter, arrival, owner, None);
        match which {
            0 => {
                plan.about_main = true;
                plan.opener = office.manager;
                plan.first_owner = None;
                plan.words = phrases.about_staff.replace("{about}", &office.main.name);
            }
            1 => {
                plan.received.at -= TimeDelta::days(7);
                phrases.backdated.clone_into(&mut plan.received.reason);
            }
            _ => {}
        }
        Some(plan)
    }

    /// The main worker has three quarters of the cases; the pattern follows that of `households::CASES`.
    fn owner_of(&self, household: usize) -> &'a DemoStaff {
        let office = self.setting.office;
        match household % 19 {
            3 | 8 => office.second,
            17 => office.third,
            11 => office.desk,
            _ => office.main,
        }
    }

    /// Who needs an interpreter, and who speaks a language of the charter, is answered in their own; anybody else in that
    /// in which they wrote.
    fn answer_language(&self, matter: &Matter<'_>) -> String {
        let Matter { household, language, .. } = *matter;
        let spoken = household.culture.language;
        let of_the_charter = self.setting.charter.languages.iter().any(|offered| offered.tag == spoken);
        if household.interpreter || of_the_charter { spoken } else { language }.to_owned()
    }

    fn channel(&mut self, story: &Story) -> Channel {
        let caseload = &self.setting.caseload;
        match (story.kind, story.voice) {
            (CaseKind::VolunteerApplication, _) => Channel::VolunteeringService,
            (CaseKind::AssistanceRequest, Voice::Wrote) => Channel::AssistanceRequestService,
            (CaseKind::CouncillorEnquiry, _) => Channel::Councillor,
            (CaseKind::InternalRequest, _) => caseload.wrote[0],
            (_, Voice::Wrote) => *self.dice.pick(caseload.wrote),
            (_, Voice::Told) => *self.dice.pick(caseload.told),
        }
    }
}
