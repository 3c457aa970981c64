//! The office's server is put back to yesterday's backup. The tablet sends again what came in since, and keeps what others
//! have not sent again yet until they do; nobody loses an entry.

use anyhow::{Result, ensure};
use tests::browser::world::journey;

const YESTERDAY: &str = "The boiler was looked at.";
const TODAY: &str = "The boiler was replaced this morning.";
const AFTERWARDS: &str = "The officer rang the contractor.";

#[tokio::test]
async fn a_restored_office_is_told_again() -> Result<()> {
    journey("restored", async |world| {
        let (worker, officer) = (world.field_worker().await?, world.officer().await?);
        worker.opens_a_new_case("Philomena Kehoe", "The heating has failed again.").await?;
        let case = worker.opens_case_of("Philomena Kehoe").await?;
        worker.writes_a_note(YESTERDAY).await?;
        worker.sees_unsent(0).await?;
        let backup = world.folder_for("yesterday.sqlite");
        world.server.backs_up(&backup)?;

        worker.writes_a_note(TODAY).await?;
        let later = worker.opens_a_new_case("Tadhg Hoyne", "The gate was taken off its hinges.").await?;
        worker.sees_unsent(0).await?;
        officer.follows(&case).await?;
        officer.sees(TODAY).await?;
        officer.writes_a_note(AFTERWARDS).await?;
        officer.sees_unsent(0).await?;

        world.server.stop().await?;
        world.server.restores(&backup)?;
        world.server.start_again().await?;
        // Nobody who was signed in is any more; what is on the tablet is there all the same.
        worker.sees(worker.words.sync_signed_out()).await?;
        worker.follows(&case).await?;
        worker.sees(TODAY).await?;
        for reader in [&worker, &officer] {
            reader.opens(&case).await?;
            reader.unlocks().await?;
            reader.sees_unsent(0).await?;
        }
        for reader in [&officer, &worker] {
            reader.follows(&case).await?;
            for note in [YESTERDAY, TODAY, AFTERWARDS] {
                reader.sees(note).await?;
            }
            let shown = reader.browser.ask("timesShown", vec![TODAY.into()]).await?;
            ensure!(shown == 1, "the note stands in the case {shown} times");
        }
        officer.opens_case_of("Tadhg Hoyne").await?;
        officer.sees(&later).await
    })
    .await
}
