//! What becomes of messages between tablets and office: they wait in no order, get lost, and arrive twice. Everything
//! travels as JSON text, as on the real line.

use super::dice::{Dice, mixed};
use domain::sync::host::Session;
use domain::sync::message::{Greeting, Page, Pull, Push, Pushed};
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// What a tablet asks.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Request {
    /// Who are you?
    Greet,
    /// Take this.
    Push(Push),
    /// What is new?
    Pull(Pull),
}

/// What the office answers.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Reply {
    /// This is me.
    Greeting(Greeting),
    /// This became of it.
    Pushed(Pushed),
    /// This is new.
    Page(Page),
    /// I do not know how far you are.
    CursorUnreadable,
    /// This device is revoked and gets nothing.
    Revoked,
}

/// Where a message is going.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// To the office.
    ToOffice,
    /// Back to the tablet.
    ToTablet,
}

/// A tab of a tablet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct At {
    /// Which tablet.
    pub tablet: usize,
    /// Which of its tabs.
    pub tab: usize,
}

/// A message on its way.
#[derive(Clone, Debug)]
pub struct Parcel {
    /// Who asked.
    pub at: At,
    /// As whom.
    pub session: Rc<Session>,
    /// Which of the tablet's requests this is, or answers.
    pub number: u64,
    /// Where to.
    pub way: Way,
    /// The head of the feed when it was sent.
    pub head: u64,
    /// The life of the office's record in which the tab's run began or, on the way back, in which the office answered.
    pub life: u64,
    /// Whether the office last greeted the tab in a protocol that it does not speak.
    pub foreign: bool,
    /// The text.
    pub text: String,
}

/// Up to which step a tablet's network is cut, by way.
#[derive(Clone, Copy, Debug, Default)]
pub struct Cut {
    /// What it sends does not arrive.
    pub to_office: u32,
    /// What it is sent does not arrive.
    pub to_tablet: u32,
}

impl Cut {
    /// Whether a message in this direction is lost in this step.
    #[must_use]
    pub const fn holds(self, way: Way, step: u32) -> bool {
        match way {
            Way::ToOffice => step < self.to_office,
            Way::ToTablet => step < self.to_tablet,
        }
    }
}

/// Everything on its way.
#[derive(Clone, Debug, Default)]
pub struct Network(Vec<Parcel>);

impl Network {
    /// Puts a message on its way.
    pub fn send(&mut self, parcel: Parcel) {
        self.0.push(parcel);
    }

    /// Any one of the messages arrives. Says too whether it overtook an older one of its tablet.
    pub fn deliver(&mut self, dice: &mut Dice) -> Option<(Parcel, bool)> {
        let parcel = self.0.remove(self.pick(dice)?);
        let overtook = self.0.iter().any(|other| other.at == parcel.at && other.number < parcel.number);
        Some((parcel, overtook))
    }

    /// One of the messages is put on its way a second time.
    pub fn duplicate(&mut self, dice: &mut Dice) -> bool {
        let copy = self.pick(dice).and_then(|place| self.0.get(place).cloned());
        let copied = copy.is_some();
        self.0.extend(copy);
        copied
    }

    /// Nothing that was on its way arrives.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// By lot among the messages themselves and not among their places: with fewer of them, the same one is drawn as long
    /// as it is there.
    fn pick(&self, dice: &mut Dice) -> Option<usize> {
        let lot = dice.roll();
        let drawn = |parcel: &Parcel| {
            let name = [parcel.at.tablet as u64, parcel.at.tab as u64, parcel.number, parcel.way as u64];
            name.into_iter().fold(lot, |hash, part| mixed(hash ^ part))
        };
        self.0.iter().enumerate().min_by_key(|(_, parcel)| drawn(parcel)).map(|(place, _)| place)
    }
}
