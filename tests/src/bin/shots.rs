//! Takes a picture of every page, filled with the data of a demonstration: `shots/<size>/<page>-<language>.png`. `cargo
//! xtask shots` brings the browser, the app and the server.

use anyhow::{Context as _, Result};
use lang::Language;
use std::fs;
use std::path::{Path, PathBuf};
use tests::browser::pages::{Page, fullest_card, set_something_aside};
use tests::browser::worker::{Person, Worker};
use tests::browser::world::{World, journey};
use tests::browser::{DESK, Size, TABLET, TELEPHONE};

const LANGUAGES: [Language; 3] = [Language::En, Language::Ga, Language::Ar];
const SIZES: [Size; 3] = [TELEPHONE, TABLET, DESK];
/// A page longer than so many screens is cut off.
const SCREENS_MAX: u32 = 3;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let folder = std::env::var_os("CAIRT_SHOTS").map_or_else(|| PathBuf::from("shots"), PathBuf::from);
    for size in SIZES {
        fs::create_dir_all(folder.join(name_of(size)))?;
    }
    journey("shots", async |world| {
        let mut case = String::new();
        let mut unlocked: Option<(Option<Person>, Worker)> = None;
        for page in Page::ALL {
            let mut worker = match (unlocked.take(), page.is_locked()) {
                (Some((person, worker)), false) if page.seen_by() == person => worker,
                _ => somebody(world, page).await?,
            };
            if case.is_empty() && !page.is_locked() {
                case = fill_the_day(&worker).await?;
            }
            if page == Page::SetAside {
                set_something_aside(world, &worker, &case).await?;
            }
            photograph(&mut worker, page, &case, &folder).await.context(page.name())?;
            unlocked = (!page.is_locked()).then_some((page.seen_by(), worker));
        }
        Ok(())
    })
    .await
}

/// Who may see `page`, as far signed in as it needs.
async fn somebody(world: &mut World, page: Page) -> Result<Worker> {
    let Some(person) = page.seen_by() else {
        let stranger = world.new_tablet(TABLET).await?;
        stranger.opens("/app/").await?;
        return Ok(stranger);
    };
    let worker = world.browser_of(person, TABLET).await?;
    if !page.is_locked() {
        worker.unlocks().await?;
    }
    Ok(worker)
}

/// Does a few things, so that the pages have something to show; tells the address of the case to look at.
async fn fill_the_day(worker: &Worker) -> Result<String> {
    worker.records_a_visit().await?;
    worker.promises_to_call().await?;
    fullest_card(worker).await
}

async fn photograph(worker: &mut Worker, page: Page, case: &str, folder: &Path) -> Result<()> {
    page.show(worker, case).await?;
    for language in LANGUAGES {
        worker.switches_language(language).await?;
        worker.browser.ask("unfold", vec![]).await?;
        worker.browser.lets_go().await?;
        for size in SIZES {
            let file = format!("{}-{}.png", page.name(), language.tag());
            let picture = whole_page(worker, size).await?;
            fs::write(folder.join(name_of(size)).join(file), picture)?;
        }
    }
    worker.browser.resize(TABLET).await?;
    page.leave(worker).await?;
    worker.switches_language(Language::En).await
}

/// The page down to its end, as far as [`SCREENS_MAX`].
async fn whole_page(worker: &Worker, size: Size) -> Result<Vec<u8>> {
    worker.browser.resize(size).await?;
    let height = worker.browser.run("scrollTo(0, 0); return document.documentElement.scrollHeight").await?;
    let height = u32::try_from(height.as_u64().unwrap_or_default()).unwrap_or(u32::MAX);
    let height = height.clamp(size.height, size.height * SCREENS_MAX);
    worker.browser.resize(Size { height, ..size }).await?;
    worker.browser.picture().await
}

fn name_of(size: Size) -> String {
    format!("{}x{}", size.width, size.height)
}
