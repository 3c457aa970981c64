//! What happened, as one hash that two plays of a seed must share, and as lines on the screen when a seed is replayed.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

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
        // FNV-1a, 64 bits.
        Self { hash: 0xcbf2_9ce4_8422_2325, loud: false, counts: Counts::new() }
    }

    /// A trace that is printed too.
    #[must_use]
    pub const fn loud() -> Self {
        let mut trace = Self::quiet();
        trace.loud = true;
        trace
    }

    /// Notes what happened.
    pub fn note(&mut self, what: fmt::Arguments<'_>) {
        if self.loud {
            println!("{what}");
        }
        // Writing into a hash cannot fail.
        let _ = Fnv(&mut self.hash).write_fmt(what);
    }

    /// Counts one of its kind.
    pub fn count(&mut self, kind: &'static str) {
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
}

struct Fnv<'a>(&'a mut u64);

impl fmt::Write for Fnv<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for byte in text.bytes() {
            *self.0 = (*self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
        Ok(())
    }
}
