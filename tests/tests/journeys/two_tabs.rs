//! The same worker in two tabs of one browser: both save, neither overwrites the other, and everything arrives once.

use anyhow::{Result, ensure};
use tests::browser::world::journey;

#[tokio::test]
async fn two_tabs_both_save() -> Result<()> {
    journey("two-tabs", async |world| {
        let worker = world.field_worker().await?;
        world.server.stop().await?;
        let address = worker.opens_case_of("Szabó").await?;
        let [first, second] = worker.browser.second_tab().await?;
        worker.opens(&address).await?;
        worker.unlocks().await?;
        worker.writes_a_note("From the second tab.").await?;
        worker.browser.go_to_tab(&first).await?;
        worker.writes_a_note("From the first tab.").await?;

        for tab in [&first, &second] {
            worker.browser.go_to_tab(tab).await?;
            worker.sees("From the first tab.").await?;
            worker.sees("From the second tab.").await?;
            worker.sees_unsent(2).await?;
        }
        world.server.start_again().await?;
        for tab in [&second, &first] {
            worker.browser.go_to_tab(tab).await?;
            worker.sees_unsent(0).await?;
        }
        worker.browser.load_again().await?;
        worker.unlocks().await?;
        worker.sees("From the first tab.").await?;
        worker.sees("From the second tab.").await?;
        worker.sees_unsent(0).await
    })
    .await
}

/// The counter of reference numbers is what is stored, not what a tab remembers.
#[tokio::test]
async fn two_tabs_never_give_two_cases_one_reference() -> Result<()> {
    journey("two-tabs-references", async |world| {
        let worker = world.field_worker().await?;
        world.server.stop().await?;
        let [first, _second] = worker.browser.second_tab().await?;
        worker.opens("/app/").await?;
        worker.unlocks().await?;
        let one = worker.opens_a_new_case("Nuala Power", "The lamp outside is broken.").await?;
        worker.browser.go_to_tab(&first).await?;
        let other = worker.opens_a_new_case("Noel Power", "The path is flooded.").await?;
        ensure!(one != other, "both cases are called {one}");
        Ok(())
    })
    .await
}

/// Whoever locks one tab walks away from all of them.
#[tokio::test]
async fn a_lock_holds_in_every_tab() -> Result<()> {
    journey("two-tabs-lock", async |world| {
        let worker = world.field_worker().await?;
        let [first, _second] = worker.browser.second_tab().await?;
        worker.opens("/app/").await?;
        worker.unlocks().await?;
        worker.presses(worker.words.action_lock()).await?;
        worker.heading_is(worker.words.unlock_title()).await?;
        worker.browser.go_to_tab(&first).await?;
        worker.heading_is(worker.words.unlock_title()).await
    })
    .await
}
