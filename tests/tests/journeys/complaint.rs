//! A complaint whose due date has a story: received on Monday 5 January 2026, answered within 28 days (the charter of
//! `kilkenny`), and so due on St Brigid's Day.

use anyhow::{Context as _, Result};
use chrono::NaiveDate;
use domain::clock::Step;
use lang::{Words, terms, why};
use serde::Deserialize;
use std::process::Command;
use tests::browser::screen::plain;
use tests::browser::server;
use tests::browser::worker::Worker;

/// When it came in.
const RECEIVED: &str = "2026-01-05T10:00";

/// Opens the complaint and tells its reference.
pub async fn complaint_of_january(worker: &Worker, name: &str) -> Result<String> {
    let words = &worker.words;
    worker.goes_to_today().await?;
    worker.presses(words.today_new()).await?;
    worker.browser.fill(words.new_case_who(), name).await?;
    worker
        .browser
        .fill(words.new_case_what(), "The bin was not taken for three weeks and nobody answers.")
        .await?;
    worker.presses(terms::case_kind(words, domain::charter::CaseKind::Complaint)).await?;
    worker.browser.put(words.case_received(), RECEIVED).await?;
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
pub fn reckoned_by_command_line() -> Result<Reckoned> {
    let arguments =
        ["clock", "--charter", "kilkenny", "--clock", "complaint-reply", "--json", "--from", RECEIVED];
    let output = Command::new(server::binary()).args(arguments).output().context("cairt clock")?;
    serde_json::from_slice(&output.stdout).context("what cairt clock says")
}
