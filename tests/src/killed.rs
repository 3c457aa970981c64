//! The real server under the load of many tablets, killed with SIGKILL again and again: nothing of which anybody was
//! told is lost, and the tablets go on by themselves. What a power cut takes beside it (what the system had not written
//! to the medium yet) no test can show without cutting the power; SQLite is told to wait for the medium at each commit.
//!
//! - [`office`]: people and tablets by the command line, and the server as a process.
//! - [`tablet`] with [`pen`] and [`line`]: the state machine of `domain`, what is written, and real HTTP.
//! - [`oracle`]: what must hold in the database afterwards.

pub mod line;
pub mod office;
pub mod oracle;
pub mod pen;
pub mod tablet;

use crate::sim::dice::Dice;
use anyhow::{Result, ensure};
use domain::sync::message::Verdict;
use office::{Office, until};
use std::fmt;
use std::path::{Path, PathBuf};
use std::thread::{self, ScopedJoinHandle};
use std::time::{Duration, Instant};
use tablet::{Load, Tablet};

/// How much, and where chance begins.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// Of the moments of death and of what is written. Threads and the network add chance of their own, so a seed gives
    /// the same plan and not the same history.
    pub seed: u64,
    /// How often the server is killed.
    pub kills: u32,
    /// Field workers.
    pub workers: usize,
    /// Tablets of each of them; a colleague who sees every case has two.
    pub tablets_each: usize,
}

/// What a run came to.
#[derive(Clone, Copy, Debug, Default)]
pub struct Report {
    /// Tablets that worked.
    pub tablets: usize,
    /// Deaths of a server that was answering.
    pub killed_at_work: u32,
    /// Deaths in the middle of starting, recovery included.
    pub killed_while_starting: u32,
    /// Entries written.
    pub written: usize,
    /// Of which a tablet heard `accepted`.
    pub accepted: usize,
    /// Of which a tablet heard `duplicate`: committed by a server that died before it could say so.
    pub duplicates: usize,
    /// Of which a tablet heard `set aside` or `held`.
    pub kept_apart: usize,
    /// Pushes that got no answer.
    pub unanswered_pushes: u64,
    /// From the first entry to the last tablet at rest.
    pub load_took: Duration,
    /// With adding and signing in everybody.
    pub took: Duration,
}

/// How soon the tablets must go on after a restart.
const GO_ON_WITHIN: Duration = Duration::from_secs(60);
/// Pushes that a server may see in its life before it is killed, at most.
const PUSHES_IN_A_LIFE: u64 = 150;
/// After the last of them it dies within this, so that a death may fall anywhere in the work of a push.
const LAST_MICROS: u64 = 20_000;
/// One in so many servers dies while it starts, so many milliseconds after its start at most.
const DIES_STARTING: (u64, u64) = (6, 120);

/// What is left when everybody is at rest and the server dead: for [`oracle::check`].
pub struct Aftermath {
    /// What it came to.
    pub report: Report,
    /// What the tablets wrote, heard and hold.
    pub tablets: Vec<Tablet>,
    /// The database.
    pub data: PathBuf,
}

/// Lets the office work on a database made in `folder`, kills its server as planned, and waits until every tablet is at
/// rest.
///
/// # Errors
/// A tablet does not come to rest, or was answered what no office may answer.
pub fn run(plan: Plan, folder: &Path) -> Result<Aftermath> {
    let (began, mut dice) = (Instant::now(), Dice::new(plan.seed));
    let mut office = Office::new(folder)?;
    let mut tablets = office.with_people(plan.workers, plan.tablets_each, &mut dice)?;
    let (load, load_began) = (Load::default(), Instant::now());
    let (killed_at_work, killed_while_starting) = thread::scope(|scope| {
        let work = |tablet| scope.spawn(|| Tablet::work(tablet, &load));
        let working: Vec<_> = tablets.iter_mut().map(work).collect();
        let killed = kill_again_and_again(&mut office, &load, plan.kills, &mut dice);
        load.end();
        all_went_well(working)?;
        killed
    })?;
    // What the others wrote until they came to rest.
    thread::scope(|scope| {
        let rest = |tablet| scope.spawn(|| Tablet::come_to_rest(tablet, &load));
        let resting: Vec<_> = tablets.iter_mut().map(rest).collect();
        all_went_well(resting)
    })?;
    let load_took = load_began.elapsed();
    office.kill()?;
    let took = began.elapsed();
    let report = Report { killed_at_work, killed_while_starting, load_took, took, ..Report::of(&tablets) };
    Ok(Aftermath { report, tablets, data: office.data().to_owned() })
}

/// Kills the server as often as planned and leaves it running.
fn kill_again_and_again(office: &mut Office, load: &Load, kills: u32, dice: &mut Dice) -> Result<(u32, u32)> {
    let (mut at_work, mut while_starting) = (0, 0);
    while at_work + while_starting < kills {
        office.start()?;
        let last = load.pushes_begun() + 1 + dice.below(PUSHES_IN_A_LIFE);
        until(GO_ON_WITHIN, "the tablets do not go on", || Ok(load.pushes_begun() >= last))?;
        thread::sleep(Duration::from_micros(dice.below(LAST_MICROS)));
        office.kill()?;
        at_work += 1;
        let (one_in, millis) = DIES_STARTING;
        if at_work + while_starting < kills && dice.below(one_in) == 0 {
            office.begin_to_start()?;
            thread::sleep(Duration::from_millis(dice.below(millis)));
            office.kill()?;
            while_starting += 1;
        }
    }
    office.start()?;
    Ok((at_work, while_starting))
}

fn all_went_well(threads: Vec<ScopedJoinHandle<'_, Result<()>>>) -> Result<()> {
    for thread in threads {
        let outcome = thread.join();
        ensure!(outcome.is_ok(), "a tablet panicked");
        outcome.unwrap_or(Ok(()))?;
    }
    Ok(())
}

impl Report {
    fn of(tablets: &[Tablet]) -> Self {
        let heard = |is: fn(&Verdict) -> bool| {
            tablets.iter().flat_map(Tablet::heard).filter(|(_, verdict)| is(verdict)).count()
        };
        Self {
            tablets: tablets.len(),
            written: tablets.iter().map(|tablet| tablet.written().len()).sum(),
            accepted: heard(|verdict| matches!(verdict, Verdict::Accepted(_))),
            duplicates: heard(|verdict| matches!(verdict, Verdict::Duplicate(_))),
            kept_apart: heard(|verdict| matches!(verdict, Verdict::SetAside { .. } | Verdict::Held { .. })),
            unanswered_pushes: tablets.iter().map(Tablet::unanswered_pushes).sum(),
            ..Self::default()
        }
    }

    /// Entries that became part of the record in a second, deaths and restarts included.
    #[must_use]
    pub fn accepted_a_second(&self) -> f64 {
        let accepted = u32::try_from(self.accepted + self.duplicates).unwrap_or(u32::MAX);
        f64::from(accepted) / self.load_took.as_secs_f64()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} tablets wrote {} entries", self.tablets, self.written)?;
        writeln!(
            f,
            "killed {} times at work, {} while starting",
            self.killed_at_work, self.killed_while_starting
        )?;
        writeln!(
            f,
            "heard: accepted {}, duplicate {}, kept apart {}; pushes without an answer {}",
            self.accepted, self.duplicates, self.kept_apart, self.unanswered_pushes
        )?;
        let (load, all) = (self.load_took.as_secs_f64(), self.took.as_secs_f64());
        write!(f, "{:.0} accepted a second over {load:.1} s; {all:.1} s in all", self.accepted_a_second())
    }
}
