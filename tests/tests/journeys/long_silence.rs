//! A tablet that was silent for longer than the organisation allows asks for the office's word before it opens; what is only on it
//! stays.

use anyhow::Result;
use domain::charter::Tablets;
use tests::browser::world::journey;

/// The tablet's clock, 31 days on.
const A_MONTH_LATER: &str =
    "const now = Date.now; Date.now = () => now.call(Date) + 31 * 24 * 60 * 60 * 1000;";

#[tokio::test]
async fn a_tablet_asks_for_the_offices_word_after_a_long_silence() -> Result<()> {
    journey("long-silence", async |world| {
        let worker = world.field_worker().await?;
        worker.sees_unsent(0).await?;
        world.server.stop().await?;
        worker.opens_case_of("Szabó").await?;
        worker.writes_a_note("She is at her daughter's until May.").await?;
        worker.browser.before_every_page(A_MONTH_LATER).await?;
        worker.browser.load_again().await?;

        worker.enters_pass_phrase().await?;
        worker.sees(worker.words.unlock_away_title()).await?;
        let days = Tablets::default().days_without_contact;
        worker.sees(&worker.words.unlock_away_detail(u64::from(days))).await?;
        worker.sees(worker.words.unlock_away_no_answer()).await?;
        worker.sees(&worker.words.save_count_only_here(1)).await?;
        worker.presses(worker.words.sealed_note_begin()).await?;
        worker.browser.fill(worker.words.sealed_note_text(), "She has moved.").await?;
        worker.presses(worker.words.sealed_note_save()).await?;
        worker.sees(worker.words.sealed_note_kept()).await?;
        worker.presses(worker.words.sealed_note_back()).await?;
        worker.sees(worker.words.copy_save()).await?;
        world.server.start_again().await?;
        worker.sees(worker.words.note_title()).await?;
        worker.sees_unsent(0).await
    })
    .await
}
