//! The same worker in two tabs of one browser: both save, neither overwrites the other, and everything arrives once.

use anyhow::Result;
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
