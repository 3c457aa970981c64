//! The office can open what a tablet holds: the key that rests beside each store is wrapped for the organisation too, and
//! its private key, which no tablet has, opens it. What it opens is the store itself.

use anyhow::{Result, ensure};
use tests::browser::world::journey;

#[tokio::test]
async fn the_organisations_key_opens_a_tablets_store() -> Result<()> {
    journey("recovery", async |world| {
        let worker = world.field_worker().await?;
        let key = std::fs::read_to_string(world.folder_for("office/office.sqlite.recovery-kilkenny.pem"))?;
        let opened = worker.browser.ask("openedByOrganisation", vec![key.into()]).await?;
        ensure!(opened["org"] == "kilkenny", "the organisation's key opens {opened}");
        let other = std::fs::read_to_string(world.folder_for("office/office.sqlite.recovery-qatif.pem"))?;
        let refused = worker.browser.ask("openedByOrganisation", vec![other.into()]).await;
        ensure!(refused.is_err(), "another organisation's key opens the store too");
        Ok(())
    })
    .await
}
