//! Fields in which people differ, and settling them: whoever knows says which value is right, without a network too. Settling
//! is one more entry, which replaces all it has seen; what was not chosen stays in the history.

use super::{colleague, local};
use crate::pages::not_saved::SavingForm;
use crate::parts::differing::{Difference, Differing, DifferingWords, Right};
use crate::parts::status_line::StatusLine;
use crate::state::device::{Device, Write, device};
use crate::state::language::speech;
use domain::field::{Field, Written};
use lang::{Words, when};
use leptos::prelude::*;

/// A field in which people differ, with what each answer would write.
#[derive(Clone, Debug)]
pub struct Unsettled {
    /// What is shown.
    pub difference: Difference,
    /// What to write where the value at this place is right; empty where this worker may not settle it.
    pub this: Vec<Write>,
    /// What to write where all are right; empty where only one can be.
    pub both: Vec<Write>,
}

/// What the words of a difference are made from.
#[derive(Clone, Copy)]
pub struct Telling<'a> {
    /// The words in use.
    pub words: &'a Words,
    /// Whose colleagues they are.
    pub device: Device,
}

impl Telling<'_> {
    /// The values of a field, if people differ in it; `settle` tells what to write where a value is right.
    pub fn unsettled<T: PartialEq + Clone>(
        self,
        label: &str,
        field: &Field<T>,
        shown: impl Fn(&T) -> String,
        settle: impl Fn(T) -> Write,
    ) -> Option<Unsettled> {
        if !field.differs() {
            return None;
        }
        let entry = |written: &Written<T>| (shown(&written.value), self.author(written));
        let difference = Difference {
            label: label.to_owned(),
            entries: field.current().iter().map(entry).collect(),
            before: field.before().last().map(|written| self.words.case_entry_before(&shown(&written.value))),
        };
        let this = field.current().iter().map(|written| settle(written.value.clone())).collect();
        Some(Unsettled { difference, this, both: Vec::new() })
    }

    fn author<T>(self, written: &Written<T>) -> String {
        let at = when::moment(self.words, local(self.device, written.at), self.device.today());
        self.words.case_entry_by(&colleague(self.device, written.by), &at)
    }
}

/// The fields, each with the buttons that settle it.
#[component]
pub fn Differences(
    /// The fields.
    unsettled: Vec<Unsettled>,
) -> impl IntoView {
    let (speech, device) = (speech(), device());
    let form = SavingForm::new(speech);
    let field = move |unsettled: Unsettled| {
        let words = around(&*speech.words_now()?, &unsettled);
        let Unsettled { difference, this, both } = unsettled;
        let choose = Callback::new(move |right| {
            let writes = match right {
                Right::This(place) => this.get(place).cloned().into_iter().collect(),
                Right::Both => both.clone(),
            };
            if !form.is_busy() {
                form.save(device, writes, "differing", |_| {});
            }
        });
        Some(view! { <Differing difference words on_choose=choose/> })
    };
    view! {
        {unsettled.into_iter().map(field).collect_view()}
        <StatusLine text=form.status() failed=form.failed()/>
    }
}

fn around(words: &Words, unsettled: &Unsettled) -> DifferingWords {
    let right = || words.case_entry_right().to_owned();
    DifferingWords {
        title: words.case_two_entries().to_owned(),
        hint: words.case_two_entries_hint().to_owned(),
        this: (!unsettled.this.is_empty()).then(right),
        both: (!unsettled.both.is_empty()).then(|| words.case_entry_both().to_owned()),
    }
}
