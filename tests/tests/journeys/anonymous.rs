//! Somebody complains and does not say who they are: accepted where the charter says so (HU-40), without a network too, and
//! no person is made up for it.

use anyhow::{Result, ensure};
use domain::charter::CaseKind;
use lang::terms;
use tests::browser::TABLET;
use tests::browser::worker::ZSUZSA;
use tests::browser::world::journey;

#[tokio::test]
async fn a_complaint_without_a_name_is_taken_in_where_the_charter_accepts_it() -> Result<()> {
    journey("anonymous", async |world| {
        let mut worker = world.new_tablet(TABLET).await?;
        worker.opens("/app/").await?;
        worker.signs_in(ZSUZSA).await?;
        world.server.stop().await?;
        worker.presses(worker.words.today_new()).await?;
        worker.presses(worker.words.new_case_anonymous()).await?;
        worker.sees(worker.words.new_case_anonymous_hint()).await?;
        worker.browser.fill(worker.words.new_case_what(), "Nobody answered the door at the office.").await?;
        worker.presses(terms::case_kind(&worker.words, CaseKind::Complaint)).await?;
        worker.presses(worker.words.new_case_save()).await?;
        let reference = worker.reads_reference().await?;
        worker.presses(worker.words.case_title()).await?;
        worker.heading_is(worker.words.case_anonymous()).await?;
        let offered = worker.browser.text().await?;
        for visit in [worker.words.case_add_visit(), worker.words.case_plan_visit()] {
            ensure!(!offered.contains(visit), "offers to visit nobody: {offered}");
        }
        worker.sees_unsent(1).await?;
        world.server.start_again().await?;
        worker.sees_unsent(0).await?;
        let found = worker.searches(&reference).await?;
        let named = found.iter().any(|(_, words)| words.contains(worker.words.case_anonymous()));
        ensure!(named, "the list does not say that it is anonymous: {found:?}");

        let elsewhere = world.field_worker().await?;
        elsewhere.presses(elsewhere.words.today_new()).await?;
        elsewhere.sees(elsewhere.words.new_case_who()).await?;
        let asked = elsewhere.browser.text().await?;
        ensure!(
            !asked.contains(elsewhere.words.new_case_anonymous()),
            "Kilkenny's charter accepts no anonymous complaint"
        );
        Ok(())
    })
    .await
}
