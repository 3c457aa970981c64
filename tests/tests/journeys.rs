//! The product in a browser, from the first sign-in to the office's screen: a file a story. `cargo xtask test journeys`
//! brings the browser, the app and the server; a story that fails leaves pictures and logs in `target/journeys`.

#[path = "journeys/about_a_worker.rs"]
mod about_a_worker;
#[path = "journeys/agree.rs"]
mod agree;
#[path = "journeys/anonymous.rs"]
mod anonymous;
#[path = "journeys/apart.rs"]
mod apart;
#[path = "journeys/complaint.rs"]
mod complaint;
#[path = "journeys/completed_later.rs"]
mod completed_later;
#[path = "journeys/deleted_storage.rs"]
mod deleted_storage;
#[path = "journeys/end_of_day.rs"]
mod end_of_day;
#[path = "journeys/every_page.rs"]
mod every_page;
#[path = "journeys/first_run.rs"]
mod first_run;
#[path = "journeys/forgotten.rs"]
mod forgotten;
#[path = "journeys/given_away.rs"]
mod given_away;
#[path = "journeys/kept_drafts.rs"]
mod kept_drafts;
#[path = "journeys/killed_browser.rs"]
mod killed_browser;
#[path = "journeys/languages.rs"]
mod languages;
#[path = "journeys/long_silence.rs"]
mod long_silence;
#[path = "journeys/lost_list.rs"]
mod lost_list;
#[path = "journeys/lost_tablet.rs"]
mod lost_tablet;
#[path = "journeys/new_version.rs"]
mod new_version;
#[path = "journeys/pin.rs"]
mod pin;
#[path = "journeys/public_page.rs"]
mod public_page;
#[path = "journeys/reaches_the_office.rs"]
mod reaches_the_office;
#[path = "journeys/recovery.rs"]
mod recovery;
#[path = "journeys/restored.rs"]
mod restored;
#[path = "journeys/set_aside.rs"]
mod set_aside;
#[path = "journeys/settled.rs"]
mod settled;
#[path = "journeys/shared_tablet.rs"]
mod shared_tablet;
#[path = "journeys/signed_off.rs"]
mod signed_off;
#[path = "journeys/slips.rs"]
mod slips;
#[path = "journeys/storage.rs"]
mod storage;
#[path = "journeys/too_old.rs"]
mod too_old;
#[path = "journeys/two_tabs.rs"]
mod two_tabs;
#[path = "journeys/why_this_date.rs"]
mod why_this_date;
#[path = "journeys/without_a_network.rs"]
mod without_a_network;
