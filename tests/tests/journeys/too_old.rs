//! The office speaks a later protocol than the app: everything can be read, nothing new is written, and what was saved before is
//! delivered all the same.

use anyhow::Result;
use tests::browser::world::journey;

const SAVED_BEFORE: &str = "Saved a week before the update.";
/// A server of the next protocol, as far as a greeting goes.
const GREETS_LATER: &str = "const ask = window.fetch;
window.fetch = async (...asked) => {
  const answer = await ask(...asked);
  if (!String(asked[0].url ?? asked[0]).endsWith('/greeting')) return answer;
  const greeting = await answer.json();
  return new Response(JSON.stringify({ ...greeting, protocol: greeting.protocol + 1 }), { status: answer.status });
};";

#[tokio::test]
async fn an_old_app_reads_and_delivers() -> Result<()> {
    journey("too-old", async |world| {
        let worker = world.field_worker().await?;
        worker.sees_unsent(0).await?;
        world.server.stop().await?;
        let case = worker.opens_case_of("Szabó").await?;
        worker.writes_a_note(SAVED_BEFORE).await?;
        worker.browser.before_every_page(GREETS_LATER).await?;
        worker.browser.load_again().await?;
        world.server.start_again().await?;
        worker.unlocks().await?;

        worker.sees(worker.words.problem_app_too_old_title()).await?;
        worker.sees_unsent(0).await?;
        worker.sees(SAVED_BEFORE).await?;
        worker.browser.fill(worker.words.note_title(), "May this be written?").await?;
        worker.presses(worker.words.action_save()).await?;
        worker.sees(worker.words.problem_app_too_old_read_only()).await?;
        worker.sees_unsent(0).await?;
        let officer = world.officer().await?;
        officer.follows(&case).await?;
        officer.sees(SAVED_BEFORE).await
    })
    .await
}
