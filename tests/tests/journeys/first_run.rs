//! A field worker signs in on a new tablet; the caseload arrives, and the tablet says that it needs no network any more.

use anyhow::{Context as _, Result, ensure};
use tests::browser::TABLET;
use tests::browser::worker::MAURA;
use tests::browser::world::journey;

/// A demonstration has a few hundred cases; a worker's own share is more than a screenful.
const CASES_MIN: u64 = 50;

#[tokio::test]
async fn the_caseload_arrives_with_numbers() -> Result<()> {
    journey("first-run", async |world| {
        let mut worker = world.new_tablet(TABLET).await?;
        worker.opens("/app/").await?;
        worker.sees(worker.words.sign_in_demo_title()).await?;

        let said = worker.words.sync_first_progress(7, "7").replace('7', "([0-9,]+)");
        worker.browser.ask("watchFor", vec![said.into()]).await?;
        worker.signs_in(MAURA).await?;
        worker.waits_for_all_cases().await?;
        worker.sees(worker.words.sync_online()).await?;
        worker.sees(&worker.words.save_count_only_here(0)).await?;

        let progress = worker.browser.run("return watchedFor?.said[2]").await?;
        let total =
            progress.as_str().context("the cases came without a word about how many")?.replace(',', "");
        ensure!(total.parse::<u64>()? >= CASES_MIN, "only {total} cases are on this tablet");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_wrong_pass_phrase_is_refused_without_saying_what_is_wrong() -> Result<()> {
    journey("refused", async |world| {
        let worker = world.new_tablet(TABLET).await?;
        worker.opens("/app/").await?;
        for name in ["maura", "nobody"] {
            worker.browser.fill(worker.words.sign_in_name(), name).await?;
            worker.browser.fill(worker.words.sign_in_pass_phrase(), "not the right one").await?;
            worker.presses(worker.words.sign_in_submit()).await?;
            worker.sees(worker.words.sign_in_refused_detail()).await?;
            worker.opens("/app/").await?;
        }
        Ok(())
    })
    .await
}
