//! The browser loses its list of who has a store here, as Chromium does when it dies within seconds of the first sign-in. The
//! store is found again by signing in, and nothing in it is written over.

use anyhow::Result;
use tests::browser::worker::MAURA;
use tests::browser::world::journey;

const UNSENT: &str = "Only on this tablet when its browser forgot who worked on it.";

#[tokio::test]
async fn a_store_that_nobody_remembers_is_found_by_signing_in() -> Result<()> {
    journey("lost-list", async |world| {
        let mut worker = world.field_worker().await?;
        worker.sees_unsent(0).await?;
        world.server.stop().await?;
        let case = worker.opens_case_of("Szabó").await?;
        worker.writes_a_note(UNSENT).await?;
        worker.presses(worker.words.action_lock()).await?;
        worker.browser.run("localStorage.clear()").await?;
        world.server.start_again().await?;
        worker.browser.load_again().await?;
        worker.signs_in(MAURA).await?;
        worker.follows(&case).await?;
        worker.sees(UNSENT).await?;
        worker.sees_unsent(0).await
    })
    .await
}
