//! What pages are made of: one visible thing a file, with a style file of the same name in `style/parts/`. Parts take
//! data, words and callbacks; they know no addresses, no state and no storage.

pub mod action_bar;
pub mod badge;
pub mod card;
pub mod case_row;
pub mod chips;
pub mod deadline;
pub mod demo_people;
pub mod differing;
pub mod emergency_banner;
pub mod error_summary;
pub mod fact;
pub mod field;
pub mod foreign;
pub mod language_switch;
pub mod nav;
pub mod office_line;
pub mod people_words;
pub mod person_row;
pub mod phone_link;
pub mod progress_bar;
pub mod promise_row;
pub mod select_field;
pub mod status_line;
pub mod timeline;
pub mod trouble;
pub mod visit_row;
pub mod why;
