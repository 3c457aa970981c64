//! `cairt charter check`: every mistake in a charter file, with its line.

use super::{Ended, Failure, print};
use clap::{Args, Subcommand};
use domain::charter::{Charter, Finding};
use serde::Serialize;
use server::charters::SHIPPED;
use std::path::{Path, PathBuf};

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Look for mistakes in a charter file
    Check(Check),
}

#[derive(Args, Debug)]
pub struct Check {
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
    let Command::Check(check) = command;
    let reports = match &check.file {
        Some(file) => vec![report(file.display().to_string(), &read(file)?)],
        None => SHIPPED.iter().map(|charter| report(charter.org.to_owned(), charter.toml)).collect(),
    };
    if check.json {
        print::json(&reports)?;
    } else {
        reports.iter().try_for_each(tell)?;
    }
    Ok(if reports.iter().all(|report| report.ok) { Ended::Done } else { Ended::Refused })
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
