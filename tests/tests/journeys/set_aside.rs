//! What the office may not take in is set aside: the author and whoever settles such entries read why, in a sentence, and
//! nothing is lost.

use anyhow::Result;
use domain::access::Denied;
use domain::sync::message::WhySetAside;
use lang::terms;
use tests::browser::worker::MAURA;
use tests::browser::world::journey;

#[tokio::test]
async fn author_and_office_read_why_an_entry_was_set_aside() -> Result<()> {
    journey("set-aside", async |world| {
        let worker = world.field_worker().await?;
        world.server.stop().await?;
        worker.opens_case_of("Szabó").await?;
        worker.writes_a_note("Written while the work was given to somebody else.").await?;
        world.server.changes_role(MAURA.name, "administrator")?;
        world.server.start_again().await?;

        worker.sees_unsent(0).await?;
        worker.goes_to(worker.words.nav_set_aside()).await?;
        let why = WhySetAside::Denied { denied: Denied::NoRightToCase };
        worker.sees(terms::why_set_aside(&worker.words, &why)).await?;

        let officer = world.officer().await?;
        officer.goes_to(officer.words.nav_set_aside()).await?;
        officer.sees(terms::why_set_aside(&officer.words, &why)).await?;
        officer.sees(MAURA.name).await
    })
    .await
}
