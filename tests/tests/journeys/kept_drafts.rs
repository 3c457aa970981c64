//! What is being written is not lost before it is saved: not by a lock, not by a page that is loaded again, not by a browser
//! that dies. Once it is saved it does not come back.

use anyhow::Result;
use tests::browser::TABLET;
use tests::browser::wait::{SOON, until};
use tests::browser::worker::Worker;
use tests::browser::world::journey;

const NAME: &str = "Proinsias Mac Giolla";
const WHAT: &str = "The stairlift stopped half-way with her in it.";

#[tokio::test]
async fn a_half_written_case_outlives_a_lock_and_the_browser() -> Result<()> {
    journey("kept-drafts", async |world| {
        let worker = world.field_worker().await?;
        world.server.stop().await?;
        worker.presses(worker.words.today_new()).await?;
        worker.browser.fill(worker.words.new_case_who(), NAME).await?;
        worker.browser.fill(worker.words.new_case_what(), WHAT).await?;
        worker.presses(worker.words.action_lock()).await?;
        worker.unlocks().await?;
        still_there(&worker).await?;

        worker.browser.kill().await?;
        worker.browser.start_again(TABLET).await?;
        worker.opens("/app/new").await?;
        worker.unlocks().await?;
        still_there(&worker).await?;

        worker.presses(worker.words.new_case_save()).await?;
        worker.reads_reference().await?;
        worker.opens("/app/new").await?;
        worker.unlocks().await?;
        has_written(&worker, "").await?;
        worker.browser.sees_no_more(worker.words.save_draft_found()).await
    })
    .await
}

#[tokio::test]
async fn a_draft_may_be_thrown_away() -> Result<()> {
    journey("thrown-away-draft", async |world| {
        let worker = world.field_worker().await?;
        world.server.stop().await?;
        worker.presses(worker.words.today_new()).await?;
        worker.browser.fill(worker.words.new_case_what(), WHAT).await?;
        worker.goes_to_today().await?;
        worker.presses(worker.words.today_new()).await?;
        worker.sees(worker.words.save_draft_found()).await?;
        worker.presses(worker.words.save_draft_discard()).await?;
        has_written(&worker, "").await?;
        worker.goes_to_today().await?;
        worker.presses(worker.words.today_new()).await?;
        worker.heading_is(worker.words.new_case_title()).await?;
        has_written(&worker, "").await
    })
    .await
}

async fn still_there(worker: &Worker) -> Result<()> {
    worker.sees(worker.words.save_draft_found()).await?;
    has_written(worker, WHAT).await
}

/// What stands in the field for what happened.
async fn has_written(worker: &Worker, wanted: &str) -> Result<()> {
    let script = "return document.querySelector('#what')?.value";
    until(SOON, &format!("the form does not hold `{wanted}`"), async || {
        Ok((worker.browser.run(script).await?.as_str() == Some(wanted)).then_some(()))
    })
    .await
}
