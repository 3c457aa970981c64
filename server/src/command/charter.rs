//! `cairt charter check`: every mistake in a charter file, with its line; `cairt charter coverage`: what became of each
//! commitment.

use super::charter_named::has_mistakes;
use super::{Ended, Failure, print};
use clap::{Args, Subcommand};
use domain::charter::{Charter, Coverage, Finding};
use serde::Serialize;
use server::charters::SHIPPED;
use std::path::{Path, PathBuf};

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Look for mistakes in a charter file
    Check(Which),
    /// Say what keeps each commitment
    Coverage(Which),
    /// Print the JSON Schema of charter files, for editors
    Schema,
}

#[derive(Args, Debug)]
pub struct Which {
    /// The file
    #[arg(required_unless_present = "all", conflicts_with = "all")]
    file: Option<PathBuf>,
    /// Every charter that ships with the product
    #[arg(long)]
    all: bool,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

/// What was found in one file.
#[derive(Serialize)]
struct Report {
    file: String,
    ok: bool,
    findings: Vec<Finding>,
}

/// Carries it out.
pub fn run(command: Command) -> Result<Ended, Failure> {
    match command {
        Command::Check(which) => check(&which),
        Command::Coverage(which) => coverage(&which),
        Command::Schema => print::json(&Charter::schema()).map(|()| Ended::Done),
    }
}

fn check(which: &Which) -> Result<Ended, Failure> {
    let reports: Vec<_> = files(which)?.iter().map(|(file, toml)| report(file.clone(), toml)).collect();
    if which.json {
        print::json(&reports)?;
    } else {
        reports.iter().try_for_each(tell)?;
    }
    Ok(if reports.iter().all(|report| report.ok) { Ended::Done } else { Ended::Refused })
}

/// The files with their texts.
fn files(which: &Which) -> Result<Vec<(String, String)>, Failure> {
    Ok(match &which.file {
        Some(file) => vec![(file.display().to_string(), read(file)?)],
        None => SHIPPED.iter().map(|charter| (charter.org.to_owned(), charter.toml.to_owned())).collect(),
    })
}

fn coverage(which: &Which) -> Result<Ended, Failure> {
    let read = |(file, toml): &(String, String)| {
        Charter::parse(toml)
            .map(|charter| charter.coverage())
            .map_err(|findings| has_mistakes(file, &findings))
    };
    let accounts = files(which)?.iter().map(read).collect::<Result<Vec<Coverage>, Failure>>()?;
    if which.json {
        print::json(&accounts)?;
    } else {
        print::table(&rows(&accounts))?;
    }
    Ok(if accounts.iter().all(|account| account.unbound == 0) { Ended::Done } else { Ended::Refused })
}

fn rows(accounts: &[Coverage]) -> Vec<[String; 6]> {
    let heads = ["organisation", "commitments", "bound", "recorded", "planned", "unbound"];
    let numbers = accounts.iter().map(|account| {
        let counts = [account.commitments, account.bound, account.recorded, account.planned, account.unbound];
        let [all, bound, recorded, planned, unbound] = counts.map(|count| count.to_string());
        [account.organisation.to_string(), all, bound, recorded, planned, unbound]
    });
    std::iter::once(heads.map(str::to_owned)).chain(numbers).collect()
}

fn read(file: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(file)
        .map_err(|why| Failure::Usage(format!("{} cannot be read: {why}", file.display())))
}

fn report(file: String, toml: &str) -> Report {
    let findings = Charter::parse(toml).err().unwrap_or_default();
    Report { file, ok: findings.is_empty(), findings }
}

fn tell(report: &Report) -> Result<(), Failure> {
    if report.ok {
        return print::table(&[[report.file.clone(), "ok".to_owned()]]);
    }
    let rows: Vec<_> =
        report.findings.iter().map(|finding| [report.file.clone(), finding.to_string()]).collect();
    print::table(&rows)
}
