//! What happened, as one hash that two plays of a seed must share, and as lines on the screen when a seed is replayed.

use super::dice::mixed;
use std::collections::BTreeMap;

/// How often each thing happened.
pub type Counts = BTreeMap<&'static str, u64>;

/// The running trace of a history.
#[derive(Clone, Debug)]
pub struct Trace {
    hash: u64,
    loud: bool,
    counts: Counts,
}

impl Trace {
    /// A trace that only hashes.
    #[must_use]
    pub const fn quiet() -> Self {
        Self { hash: 0, loud: false, counts: Counts::new() }
    }

    /// A trace that is printed too.
    #[must_use]
    pub const fn loud() -> Self {
        let mut trace = Self::quiet();
        trace.loud = true;
        trace
    }

    /// Notes what happened: to whom, which, and the bytes it was about.
    pub fn note(&mut self, what: &'static str, numbers: &[u64], text: &str) {
        if self.loud {
            println!("{what} {numbers:?} {text}");
        }
        self.take_in(what.as_bytes());
        numbers.iter().for_each(|number| self.mix(*number));
        self.take_in(text.as_bytes());
    }

    /// Counts one of its kind.
    pub fn count(&mut self, kind: &'static str) {
        if self.loud {
            println!("  · {kind}");
        }
        *self.counts.entry(kind).or_default() += 1;
    }

    /// The hash so far.
    #[must_use]
    pub const fn hash(&self) -> u64 {
        self.hash
    }

    /// The counts so far.
    #[must_use]
    pub fn counts(&self) -> Counts {
        self.counts.clone()
    }

    fn take_in(&mut self, bytes: &[u8]) {
        for word in bytes.chunks(8) {
            let number = word.iter().fold(0, |number, byte| number << 8 | u64::from(*byte));
            self.mix(number);
        }
        self.mix(bytes.len() as u64);
    }

    const fn mix(&mut self, number: u64) {
        self.hash = mixed(self.hash ^ number);
    }
}
