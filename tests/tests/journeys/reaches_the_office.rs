//! What was written without a network reaches the office, and the office sees it at once, with the same due date and the
//! same explanation.

use crate::complaint::{DUE_ON_ST_BRIGIDS_DAY, complain, reckoned_by_command_line};
use anyhow::{Context as _, Result, ensure};
use tests::browser::wait::{SOON, until};
use tests::browser::world::journey;

/// How long the office may wait for what has arrived (`design` §4).
const SHOWN_WITHIN_MS: i64 = 2_000;

#[tokio::test]
async fn a_doorstep_case_reaches_the_office() -> Result<()> {
    journey("reaches-the-office", async |world| {
        let (worker, officer) = (world.field_worker().await?, world.officer().await?);
        officer.goes_to(officer.words.nav_office()).await?;
        officer.heading_is(officer.words.office_title()).await?;

        world.server.stop().await?;
        worker.records_a_visit().await?;
        worker.promises_to_call().await?;
        let reference = complain(&worker, "Bríd Ní Mhurchú", DUE_ON_ST_BRIGIDS_DAY).await?;
        let unsent = worker.counts_unsent().await?;

        worker.goes_to(worker.words.nav_end_of_day()).await?;
        worker.sees(&worker.words.end_of_day_safe_here(unsent)).await?;
        let arrived = worker.words.end_of_day_arrived(unsent, &unsent.to_string(), "([0-9]+:[0-9]+)");
        worker.browser.ask("watchFor", vec![arrived.into()]).await?;
        officer.browser.ask("watchFor", vec![reference.clone().into()]).await?;
        world.server.start_again().await?;
        worker.presses(worker.words.end_of_day_send()).await?;

        let sent_at = seen_at(&worker, "the tablet does not say that all arrived").await?;
        worker.sees(worker.words.end_of_day_nothing_only_here()).await?;
        worker.sees_unsent(0).await?;
        let shown_at = seen_at(&officer, "the office does not show the new case").await?;
        let took = shown_at - sent_at;
        ensure!(took <= SHOWN_WITHIN_MS, "the office showed the case after {took} ms");

        officer.presses(&officer.words.office_arrived(&reference)).await?;
        officer.sees(officer.words.case_deadlines()).await?;
        let (words, reckoned) = (&officer.words, reckoned_by_command_line(DUE_ON_ST_BRIGIDS_DAY)?);
        officer.sees(&words.case_deadline_due(&words.date_long(reckoned.due_date))).await?;
        let shown = officer.explanations().await?;
        ensure!(shown.contains(&reckoned.explained(words)), "the office explains it otherwise: {shown:#?}");
        worker.opens_case_of("Bríd Ní Mhurchú").await?;
        ensure!(worker.explanations().await? == shown, "tablet and office explain it differently");
        Ok(())
    })
    .await
}

/// When the words that were watched for stood on the page, in milliseconds of the machine's clock.
async fn seen_at(worker: &tests::browser::worker::Worker, otherwise: &str) -> Result<i64> {
    let at = until(SOON, otherwise, async || Ok(worker.browser.run("return watchedFor?.at").await?.as_i64()));
    at.await.context("what was watched for")
}
