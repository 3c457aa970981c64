//! A complaint whose due date has a story: `kilkenny` answers within 28 days of the calendar, whatever days those are.

use anyhow::{Context as _, Result};
use chrono::NaiveDate;
use domain::clock::Step;
use lang::{Words, terms, why};
use serde::Deserialize;
use std::process::Command;
use tests::binary;
use tests::browser::screen::plain;
use tests::browser::worker::Worker;

/// Received on a Monday and due on a Monday that is a holiday, St Brigid's Day.
pub const DUE_ON_ST_BRIGIDS_DAY: &str = "2026-01-05T10:00";
/// Received on a Saturday and due on a Saturday, with Christmas in between.
pub const DUE_ON_A_SATURDAY: &str = "2025-11-29T10:00";

/// Opens a complaint that came in at `received` and tells its reference.
pub async fn complain(worker: &Worker, name: &str, received: &str) -> Result<String> {
    let words = &worker.words;
    worker.goes_to_today().await?;
    worker.presses(words.today_new()).await?;
    worker.browser.fill(words.new_case_who(), name).await?;
    worker
        .browser
        .fill(words.new_case_what(), "The bin was not taken for three weeks and nobody answers.")
        .await?;
    worker.presses(terms::case_kind(words, domain::charter::CaseKind::Complaint)).await?;
    worker.browser.put(words.case_received(), received).await?;
    worker.browser.fill(words.new_case_received_why_earlier(), "The letter lay with the neighbour.").await?;
    worker.presses(words.new_case_save()).await?;
    worker.reads_reference().await
}

/// What `cairt clock --json` says.
#[derive(Debug, Deserialize)]
pub struct Reckoned {
    /// The day the answer is due.
    pub due_date: NaiveDate,
    steps: Vec<Step>,
}

impl Reckoned {
    /// Its steps as sentences.
    pub fn explained(&self, words: &Words) -> Vec<String> {
        why::explain(words, &self.steps).iter().map(|line| plain(&line.to_string())).collect()
    }
}

/// The same deadline from the command line.
pub fn reckoned_by_command_line(received: &str) -> Result<Reckoned> {
    let arguments =
        ["clock", "--charter", "kilkenny", "--clock", "complaint-reply", "--json", "--from", received];
    let output = Command::new(binary::cairt()).args(arguments).output().context("cairt clock")?;
    serde_json::from_slice(&output.stdout).context("what cairt clock says")
}
