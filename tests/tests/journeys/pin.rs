//! In between, a PIN is enough; five wrong ones, and the pass phrase is asked. Nothing on the tablet is lost by it.

use anyhow::Result;
use tests::browser::worker::Worker;
use tests::browser::world::journey;

const PIN: &str = "480273";

#[tokio::test]
async fn five_wrong_pins_ask_for_the_pass_phrase() -> Result<()> {
    journey("pin", async |world| {
        let worker = world.field_worker().await?;
        world.server.stop().await?;
        let words = &worker.words;
        worker.goes_to(words.nav_settings()).await?;
        worker.browser.fill(words.unlock_pin_new(), PIN).await?;
        worker.browser.fill(words.unlock_pin_repeat(), PIN).await?;
        worker.presses(words.unlock_pin_set()).await?;
        worker.sees(words.unlock_pin_saved()).await?;

        worker.presses(words.action_lock()).await?;
        enter(&worker, PIN).await?;
        worker.browser.find("nav.nav").await?;

        worker.presses(words.action_lock()).await?;
        for tries_left in (1..=4).rev() {
            enter(&worker, "111111").await?;
            worker.sees(&words.unlock_wrong_pin(tries_left)).await?;
        }
        enter(&worker, "111111").await?;
        worker.sees(words.unlock_pin_used_up()).await?;
        worker.unlocks().await?;
        worker.finds("szabo", "Szabó").await.map(drop)
    })
    .await
}

async fn enter(worker: &Worker, pin: &str) -> Result<()> {
    worker.browser.fill(worker.words.unlock_pin(), pin).await?;
    worker.presses(worker.words.unlock_submit()).await
}
