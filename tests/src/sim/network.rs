//! What becomes of messages between tablets and office: they wait in no order, get lost, and arrive twice. Everything
//! travels as JSON text, as on the real line.

use super::dice::Dice;
use domain::sync::message::{Greeting, Page, Pull, Push, Pushed};
use serde::{Deserialize, Serialize};

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
}

/// Where a message is going.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To the office.
    ToOffice,
    /// Back to the tablet.
    ToTablet,
}

/// A message on its way.
#[derive(Clone, Debug)]
pub struct Parcel {
    /// Which tablet asked.
    pub tablet: usize,
    /// Which of its requests this is, or answers.
    pub number: u64,
    /// Where to.
    pub way: Way,
    /// The text.
    pub text: String,
}

/// Everything on its way.
#[derive(Clone, Debug, Default)]
pub struct Network(Vec<Parcel>);

impl Network {
    /// Puts a message on its way.
    pub fn send(&mut self, parcel: Parcel) {
        self.0.push(parcel);
    }

    /// Any one of the messages arrives.
    pub fn deliver(&mut self, dice: &mut Dice) -> Option<Parcel> {
        dice.place(self.0.len()).map(|place| self.0.swap_remove(place))
    }

    /// One of the messages is put on its way a second time.
    pub fn duplicate(&mut self, dice: &mut Dice) -> bool {
        let copy = dice.place(self.0.len()).and_then(|place| self.0.get(place).cloned());
        let copied = copy.is_some();
        self.0.extend(copy);
        copied
    }

    /// Nothing that was on its way arrives.
    pub fn clear(&mut self) {
        self.0.clear();
    }
}
