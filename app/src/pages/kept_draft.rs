//! A form that keeps what is being written in it, and shows it again after a lock, a reload or an empty battery. Saving it
//! ends the draft in the same transaction; until then nothing typed is lost.

use crate::state::device::{Device, Draft};
use crate::state::language::say;
use domain::id::PersonId;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// One field of a form.
#[derive(Clone, Copy)]
pub enum Kept {
    /// Words, or the value of a choice.
    Text(RwSignal<String>),
    /// A tick.
    Tick(RwSignal<bool>),
    /// Somebody chosen.
    Person(RwSignal<Option<PersonId>>),
}

impl Kept {
    fn read(self) -> String {
        match self {
            Self::Text(field) => field.get(),
            Self::Tick(field) => if field.get() { "yes" } else { "" }.to_owned(),
            Self::Person(field) => field.get().map(|person| person.to_string()).unwrap_or_default(),
        }
    }

    /// A page that is gone again takes nothing in.
    fn write(self, value: &str) {
        match self {
            Self::Text(field) => drop(field.try_set(value.to_owned())),
            Self::Tick(field) => drop(field.try_set(!value.is_empty())),
            Self::Person(field) => drop(field.try_set(value.parse().ok().map(PersonId))),
        }
    }
}

/// A form whose text is kept.
#[derive(Clone, Copy)]
pub struct KeptDraft {
    keeper: StoredValue<Rc<Keeper>, LocalStorage>,
    fields: StoredValue<Vec<(&'static str, Kept)>>,
    found: RwSignal<bool>,
    read: RwSignal<bool>,
}

/// Lives until its last write is through, longer than the page if need be.
struct Keeper {
    device: Device,
    form: String,
    /// What the form begins with.
    empty: Draft,
    latest: RefCell<Option<Draft>>,
    /// Whether a draft is in the storage, as far as this page knows.
    is_kept: Cell<bool>,
    is_writing: Cell<bool>,
    /// While the form is being saved the draft must not come back.
    is_saving: Cell<bool>,
}

impl KeptDraft {
    /// Keeps `fields` under the name `form`; fills them with what was being written before.
    pub fn new(device: Device, form: String, fields: Vec<(&'static str, Kept)>) -> Self {
        let keeper = Keeper {
            device,
            form,
            empty: untrack(|| read(&fields)),
            latest: RefCell::default(),
            is_kept: Cell::new(false),
            is_writing: Cell::new(false),
            is_saving: Cell::new(false),
        };
        let draft = Self {
            keeper: StoredValue::new_local(Rc::new(keeper)),
            fields: StoredValue::new(fields),
            found: RwSignal::new(false),
            read: RwSignal::new(false),
        };
        draft.fill();
        draft.follow();
        draft
    }

    /// The name under which it is kept; with it the draft ends when the form is saved.
    #[must_use]
    pub fn form(self) -> String {
        self.keeper.with_value(|keeper| keeper.form.clone())
    }

    /// While the form is being saved nothing is kept; afterwards it is again, since a refused form still has its text.
    pub fn is_being_saved(self, saving: bool) {
        let keeper = self.keeper.try_get_value();
        if let Some(keeper) = keeper {
            keeper.is_saving.set(saving);
        }
    }

    fn fill(self) {
        let keeper = self.keeper.get_value();
        spawn_local(async move {
            let kept = keeper.device.draft(&keeper.form).await;
            keeper.is_kept.set(kept.is_some());
            let fields = self.fields.try_get_value().unwrap_or_default();
            let untouched = untrack(|| self.found.is_disposed() || read(&fields) == keeper.empty);
            if let Some(kept) = kept.filter(|_| untouched) {
                write(&fields, &kept);
                self.found.try_set(true);
            }
            self.read.try_set(true);
        });
    }

    /// Leaves the reactive system: what is typed goes to the storage.
    fn follow(self) {
        Effect::new(move |_| {
            let typed = self.fields.with_value(|fields| read(fields));
            if self.read.get() {
                self.keeper.get_value().keep(typed);
            }
        });
    }

    fn discard(self) {
        let keeper = self.keeper.get_value();
        self.fields.with_value(|fields| write(fields, &keeper.empty));
        self.found.set(false);
    }
}

impl Keeper {
    fn keep(self: Rc<Self>, typed: Draft) {
        self.latest.replace(Some(typed));
        if self.is_writing.replace(true) {
            // The write that is running looks once more when it is through.
            return;
        }
        spawn_local(async move {
            while let Some(typed) = self.latest.take() {
                let draft = (typed != self.empty).then_some(typed);
                if draft.is_none() && !self.is_kept.get() {
                    continue;
                }
                self.is_kept.set(draft.is_some());
                self.device.keep_draft(&self.form, draft, || self.is_saving.get()).await;
            }
            self.is_writing.set(false);
        });
    }
}

fn read(fields: &[(&'static str, Kept)]) -> Draft {
    fields.iter().map(|(name, field)| ((*name).to_owned(), field.read())).collect()
}

fn write(fields: &[(&'static str, Kept)], draft: &Draft) {
    for (name, field) in fields {
        if let Some(value) = draft.get(*name) {
            field.write(value);
        }
    }
}

/// Says that this was begun earlier, with the way to begin anew.
#[component]
pub fn BegunEarlier(
    /// The form.
    draft: KeptDraft,
) -> impl IntoView {
    view! {
        <Show when=move || draft.found.get()>
            <div class="notice draft-found" role="status">
                <p>{say(|w| w.save_draft_found().into())}</p>
                <button type="button" class="button button-quiet button-small" on:click=move |_| draft.discard()>
                    {say(|w| w.save_draft_discard().into())}
                </button>
            </div>
        </Show>
    }
}
