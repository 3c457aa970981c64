//! What was set aside is settled: somebody who has the right takes it in, its author sends it again once they have it, hands it
//! over, or discards it with a reason. The list says what became of each.

use anyhow::Result;
use tests::browser::worker::{DONAL, MAURA, Worker};
use tests::browser::world::journey;

const TAKEN_IN: &str = "The chimney was swept on Monday.";
const SENT_AGAIN: &str = "She has moved to her sister.";
const HANDED_OVER: &str = "The neighbour has the key.";
const DISCARDED: &str = "This belongs to another house.";

#[tokio::test]
async fn each_way_to_settle_an_entry_is_seen_to_its_end() -> Result<()> {
    journey("settled", async |world| {
        let worker = world.field_worker().await?;
        world.server.stop().await?;
        let case = worker.opens_case_of("Szabó").await?;
        for note in [TAKEN_IN, SENT_AGAIN, HANDED_OVER, DISCARDED] {
            worker.writes_a_note(note).await?;
        }
        world.server.changes_role(MAURA.name, "administrator")?;
        world.server.start_again().await?;
        worker.sees_unsent(0).await?;
        worker.goes_to(worker.words.nav_set_aside()).await?;
        worker.sees(&worker.words.set_aside_count(4)).await?;

        let officer = world.officer().await?;
        officer.goes_to(officer.words.nav_set_aside()).await?;
        officer.sees(TAKEN_IN).await?;
        beside(&officer, TAKEN_IN, officer.words.set_aside_take_in()).await?;
        officer.sees(officer.words.set_aside_counts_now()).await?;
        officer.follows(&case).await?;
        officer.sees(TAKEN_IN).await?;

        beside(&worker, DISCARDED, worker.words.set_aside_discard()).await?;
        submits(&worker, "discard-why").await?;
        worker.sees(worker.words.set_aside_reason_missing()).await?;
        worker.browser.fill(worker.words.set_aside_discard_why(), "Written in the wrong case.").await?;
        submits(&worker, "discard-why").await?;
        worker.sees(worker.words.set_aside_discarded()).await?;

        beside(&worker, HANDED_OVER, worker.words.set_aside_hand_over()).await?;
        worker.browser.choose(worker.words.set_aside_hand_over_to(), DONAL.name).await?;
        submits(&worker, "hand-over-to").await?;
        worker.sees(&worker.words.set_aside_handed_to(DONAL.name)).await?;

        world.server.stop().await?;
        beside(&worker, SENT_AGAIN, worker.words.set_aside_send_again()).await?;
        worker.sees(worker.words.set_aside_needs_network()).await?;
        world.server.changes_role(MAURA.name, "field-worker")?;
        world.server.start_again().await?;
        beside(&worker, SENT_AGAIN, worker.words.set_aside_send_again()).await?;
        worker.sees(worker.words.set_aside_counts_now()).await?;
        worker.sees(&worker.words.set_aside_count(1)).await?;
        officer.sees(SENT_AGAIN).await
    })
    .await
}

/// Presses a button beside the entry that says `text`.
async fn beside(worker: &Worker, text: &str, button: &str) -> Result<()> {
    let path =
        format!("//li[contains(., '{text}')]//p[@class='buttons']/button[normalize-space()='{button}']");
    worker.browser.click_path(&path).await
}

/// Sends in the form with this field.
async fn submits(worker: &Worker, field: &str) -> Result<()> {
    worker.browser.click_path(&format!("//form[.//*[@id='{field}']]//button[@type='submit']")).await
}
