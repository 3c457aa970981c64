//! What was set aside is settled: somebody who has the right takes it in, its author sends it again once they have it, hands it
//! over, or discards it with a reason. The list says what became of each.

use anyhow::{Context as _, Result};
use tests::browser::worker::{AOIFE, DONAL, MAURA, Worker};
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
        officer.sees(&officer.words.timeline_taken_in_by(AOIFE.name, "")).await?;

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

/// Its author is told who settled it, how and why, also later and without a network.
#[tokio::test]
async fn an_author_is_told_what_somebody_else_made_of_their_entry() -> Result<()> {
    journey("settled-by-others", async |world| {
        let worker = world.field_worker().await?;
        world.server.stop().await?;
        worker.opens_case_of("Szabó").await?;
        let text = worker.browser.text().await?;
        let reference = text.split_whitespace().find(|word| word.starts_with("KCC-")).context("no number")?;
        for note in [TAKEN_IN, DISCARDED] {
            worker.writes_a_note(note).await?;
        }
        world.server.changes_role(MAURA.name, "administrator")?;
        world.server.start_again().await?;
        worker.sees_unsent(0).await?;

        let officer = world.officer().await?;
        officer.goes_to(officer.words.nav_set_aside()).await?;
        officer.sees(DISCARDED).await?;
        beside(&officer, TAKEN_IN, officer.words.set_aside_take_in()).await?;
        officer.sees(officer.words.set_aside_counts_now()).await?;
        beside(&officer, DISCARDED, officer.words.set_aside_discard()).await?;
        officer.sees(officer.words.set_aside_discard_hint_theirs()).await?;
        officer.browser.fill(officer.words.set_aside_discard_why(), WHY).await?;
        submits(&officer, "discard-why").await?;
        officer.sees(officer.words.set_aside_discarded()).await?;

        worker.goes_to(worker.words.nav_set_aside()).await?;
        worker.sees(worker.words.set_aside_empty()).await?;
        is_told(&worker, reference).await?;
        world.server.stop().await?;
        worker.browser.load_again().await?;
        worker.unlocks().await?;
        worker.goes_to(worker.words.nav_set_aside()).await?;
        is_told(&worker, reference).await
    })
    .await
}

const WHY: &str = "She has told us herself.";

async fn is_told(worker: &Worker, reference: &str) -> Result<()> {
    worker.sees(worker.words.set_aside_settled_title()).await?;
    for said in [TAKEN_IN, DISCARDED, WHY, reference] {
        worker.sees(said).await?;
    }
    for how in [
        worker.words.set_aside_taken_in_by(AOIFE.name, "§"),
        worker.words.set_aside_discarded_by(AOIFE.name, "§"),
    ] {
        worker.sees(how.split('§').next().unwrap_or_default()).await?;
    }
    Ok(())
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
