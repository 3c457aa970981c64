//! The browser deletes the app's data under it: nobody is told that anything is safe, and there is a way to begin anew.

use anyhow::Result;
use tests::browser::worker::MAURA;
use tests::browser::world::journey;

#[tokio::test]
async fn deleted_data_is_called_deleted() -> Result<()> {
    journey("deleted-storage", async |world| {
        let mut worker = world.field_worker().await?;
        worker.opens_case_of("Szabó").await?;
        worker.browser.clear_databases().await?;
        worker.browser.fill(worker.words.note_title(), "Is this kept?").await?;
        worker.presses(worker.words.action_save()).await?;
        worker.sees(worker.words.storage_deleted_title()).await?;
        worker.presses(worker.words.sign_in_title()).await?;
        worker.signs_in(MAURA).await?;
        worker.waits_for_all_cases().await?;
        worker.finds("szabo", "Szabó").await.map(drop)
    })
    .await
}
