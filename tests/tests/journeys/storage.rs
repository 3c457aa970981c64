//! What can happen to a tablet's storage: it is full, the connection to it breaks, a newer app takes it over. Each time the page
//! says what happened, what was kept and what to do, and nothing that was saved is lost.

use anyhow::Result;
use tests::browser::worker::Worker;
use tests::browser::world::journey;

const NOTE: &str = "The lift has been out of order since Friday.";
/// Keeps what the app opens, so that a test can break it.
const KEEPS_CONNECTIONS: &str = "const open = IDBFactory.prototype.open;
window.connections = [];
IDBFactory.prototype.open = function (...asked) {
  const request = open.apply(this, asked);
  request.addEventListener('success', () => window.connections.push(request.result));
  return request;
};";

async fn writes_offline(world: &mut tests::browser::world::World) -> Result<Worker> {
    let worker = world.field_worker().await?;
    worker.sees_unsent(0).await?;
    world.server.stop().await?;
    worker.opens_case_of("Szabó").await?;
    Ok(worker)
}

#[tokio::test]
async fn a_full_tablet_says_so_and_saves_once_there_is_room() -> Result<()> {
    journey("storage-full", async |world| {
        let worker = writes_offline(world).await?;
        worker.browser.limits_storage(Some(1)).await?;
        worker.browser.fill(worker.words.note_title(), NOTE).await?;
        worker.presses(worker.words.action_save()).await?;
        worker.sees(worker.words.storage_full_title()).await?;
        worker.sees(worker.words.storage_full_detail()).await?;
        worker.sees_unsent(0).await?;
        worker.browser.limits_storage(None).await?;
        worker.presses(worker.words.action_save()).await?;
        worker.sees_unsent(1).await?;
        worker.browser.load_again().await?;
        worker.unlocks().await?;
        worker.sees(NOTE).await?;
        world.server.start_again().await?;
        worker.sees_unsent(0).await
    })
    .await
}

#[tokio::test]
async fn a_broken_connection_is_opened_again_by_itself() -> Result<()> {
    journey("storage-lost", async |world| {
        let worker = writes_offline(world).await?;
        worker.browser.before_every_page(KEEPS_CONNECTIONS).await?;
        worker.browser.load_again().await?;
        worker.unlocks().await?;
        worker.browser.run("window.connections.forEach((connection) => connection.close())").await?;
        worker.writes_a_note(NOTE).await?;
        worker.sees_unsent(1).await?;
        worker.browser.run("window.connections.forEach((connection) => connection.close())").await?;
        world.server.start_again().await?;
        worker.sees_unsent(0).await
    })
    .await
}

#[tokio::test]
async fn an_app_that_another_tab_replaces_lets_go_and_says_so() -> Result<()> {
    journey("storage-upgraded", async |world| {
        let worker = writes_offline(world).await?;
        worker.writes_a_note(NOTE).await?;
        let upgrade = "return indexedDB.databases().then((all) => Promise.all(all.map(({ name, version }) =>
            new Promise((done, failed) => {
              const request = indexedDB.open(name, version + 1);
              request.onsuccess = () => { request.result.close(); done(name); };
              request.onerror = failed;
            }))));";
        worker.browser.run(upgrade).await?;
        worker.sees(worker.words.storage_other_tab_updating_title()).await?;
        worker.sees(worker.words.storage_other_tab_updating_detail()).await?;
        worker.browser.load_again().await?;
        worker.enters_pass_phrase().await?;
        // The shape is one that this app does not know: it leaves everything as it is.
        worker.sees(worker.words.storage_app_too_old_title()).await
    })
    .await
}

#[tokio::test]
async fn an_older_app_in_another_tab_is_asked_to_make_way() -> Result<()> {
    journey("storage-blocked", async |world| {
        let donal = tests::browser::worker::DONAL;
        let mut elsewhere = world.new_tablet(tests::browser::TABLET).await?;
        elsewhere.opens("/app/").await?;
        elsewhere.signs_in(donal).await?;
        let name = elsewhere.browser.run("return indexedDB.databases().then((all) => all[0].name)").await?;

        let mut worker = world.new_tablet(tests::browser::TABLET).await?;
        worker.opens("/app/").await?;
        let hold = format!(
            "return new Promise((done) => {{
               const request = indexedDB.open({name}, 1);
               request.onupgradeneeded = () => ['meta', 'bundle_list', 'bundle_body', 'change', 'outbox', 'set_aside']
                 .forEach((store) => request.result.createObjectStore(store));
               request.onsuccess = () => {{ window.held = request.result; done(true); }};
             }});"
        );
        worker.browser.run(&hold).await?;
        worker.begins_to_sign_in(donal).await?;
        worker.sees(worker.words.storage_blocked_title()).await?;
        worker.sees(worker.words.storage_blocked_detail()).await?;
        worker.browser.run("window.held.close()").await?;
        worker.waits_for_all_cases().await
    })
    .await
}
