//! The end of a day with a network: what went out bit by bit counts as one evening's sending, and an office that is gone is
//! not called connected.

use anyhow::Result;
use tests::browser::world::journey;

#[tokio::test]
async fn what_went_out_bit_by_bit_is_counted_by_the_day() -> Result<()> {
    journey("end-of-day", async |world| {
        let worker = world.field_worker().await?;
        worker.opens_case_of("Szabó").await?;
        for note in ["She rang back.", "The form is in the post."] {
            worker.writes_a_note(note).await?;
            worker.sees(note).await?;
            worker.sees_unsent(0).await?;
        }
        worker.goes_to(worker.words.nav_end_of_day()).await?;
        let said = worker.words.end_of_day_arrived(2, "2", "");
        worker.sees(said.trim_end_matches(['.', ' '])).await?;

        world.server.stop().await?;
        worker.sees(worker.words.sync_offline()).await
    })
    .await
}
