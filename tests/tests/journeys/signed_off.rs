//! A tablet on which two people work is signed off, and is then enrolled anew. Signing off ends it for both; whoever signs in on it
//! is told what it needs, and enters the code.

use anyhow::Result;
use tests::browser::TABLET;
use tests::browser::worker::{COLM, DONAL, MAURA};
use tests::browser::world::journey;

#[tokio::test]
async fn a_shared_tablet_is_signed_off_for_everybody_and_gets_a_new_code() -> Result<()> {
    journey("signed-off", async |world| {
        let mut tablet = world.new_tablet(TABLET).await?;
        tablet.opens("/app/").await?;
        for person in [MAURA, DONAL] {
            tablet.signs_in(person).await?;
            tablet.waits_for_all_cases().await?;
            tablet.sees_unsent(0).await?;
            tablet.leaves().await?;
        }
        let administrator = world.administrator().await?;
        administrator.goes_to(administrator.words.fleet_title()).await?;
        let shared = format!("//tbody[contains(., '{}')][contains(., '{}')]", MAURA.name, DONAL.name);
        administrator.browser.click_path(&format!("{shared}//summary")).await?;
        administrator.sees(&administrator.words.fleet_sign_off_shared(2)).await?;
        administrator.browser.click_path(&format!("{shared}//button")).await?;
        administrator.sees(&administrator.words.fleet_signed_off("")).await?;

        // Whoever worked on it delivers; the other one is still on the list.
        tablet.presses(DONAL.name).await?;
        tablet.enters_pass_phrase().await?;
        tablet.sees(tablet.words.unlock_signed_off_title()).await?;
        tablet.browser.load_again().await?;
        tablet.presses(tablet.words.unlock_someone_else()).await?;
        tablet.begins_to_sign_in(DONAL).await?;
        tablet.sees(tablet.words.sign_in_signed_off()).await?;

        let code = world.server.makes_code("kilkenny", "KCC-T-2")?;
        tablet.browser.fill(tablet.words.sign_in_enrolment_code(), &code).await?;
        tablet.presses(tablet.words.sign_in_submit()).await?;
        tablet.sees(tablet.words.today_title()).await?;
        tablet.waits_for_all_cases().await
    })
    .await
}

#[tokio::test]
async fn whoever_signs_off_the_tablet_they_use_is_warned() -> Result<()> {
    journey("signs-off-their-own", async |world| {
        let administrator = world.administrator().await?;
        administrator.goes_to(administrator.words.fleet_title()).await?;
        let own = format!("//tbody[contains(., '{}')]//summary", COLM.name);
        administrator.browser.click_path(&own).await?;
        administrator.sees(administrator.words.fleet_sign_off_last()).await
    })
    .await
}
