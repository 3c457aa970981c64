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
    fields: StoredValue<Vec<(String, Kept)>>,
    found: RwSignal<bool>,
    read: RwSignal<bool>,
    edited: RwSignal<bool>,
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
    /// What was sent in last. It is an entry or on its way to be one, and must not come back as a draft.
    sent_in: RefCell<Option<Draft>>,
}

impl KeptDraft {
    /// Keeps `fields` under the name `form`; fills them with what was being written before.
    pub fn new<N: Into<String>>(
        device: Device,
        form: String,
        fields: impl IntoIterator<Item = (N, Kept)>,
    ) -> Self {
        let fields: Vec<_> = fields.into_iter().map(|(name, field)| (name.into(), field)).collect();
        let keeper = Keeper {
            device,
            form,
            empty: untrack(|| read(&fields)),
            latest: RefCell::default(),
            is_kept: Cell::new(false),
            is_writing: Cell::new(false),
            sent_in: RefCell::default(),
        };
        let draft = Self {
            keeper: StoredValue::new_local(Rc::new(keeper)),
            fields: StoredValue::new(fields),
            found: RwSignal::new(false),
            read: RwSignal::new(false),
            edited: RwSignal::new(false),
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

    /// The form is being saved: what stands in it now ends as a draft, whatever is still on its way to the storage.
    pub fn begins(self) {
        let keeper = self.keeper.get_value();
        let typed = self.fields.with_value(|fields| untrack(|| read(fields)));
        keeper.sent_in.replace(Some(typed));
    }

    /// It is an entry now.
    pub fn saved(self) {
        self.found.try_set(false);
    }

    /// It was refused: what stands in the form is a draft again.
    pub fn refused(self) {
        if let Some(keeper) = self.keeper.try_get_value() {
            let typed = keeper.sent_in.take();
            if let Some(typed) = typed {
                keeper.keep(typed);
            }
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

    /// Whether there is anything in it that is not saved. Tracked.
    #[must_use]
    pub fn is_edited(self) -> bool {
        self.edited.get()
    }

    /// Leaves the reactive system: what is typed goes to the storage. Also whenever anything was stored, since another tab
    /// may have saved its own text of the same form and ended the draft of both.
    fn follow(self) {
        let stored = self.keeper.with_value(|keeper| keeper.device.stored());
        Effect::new(move |_| {
            stored.track();
            let (typed, keeper) = (self.fields.with_value(|fields| read(fields)), self.keeper.get_value());
            self.edited.set(typed != keeper.empty);
            if self.read.get() {
                keeper.keep(typed);
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
    /// What somebody has changed; nothing where that is nothing. The rest is read anew when the form is opened again: an
    /// old default or an old value of a colleague's must not come back as if somebody had typed it.
    fn edited(&self, typed: &Draft) -> Option<Draft> {
        if self.sent_in.borrow().as_ref() == Some(typed) {
            return None;
        }
        let edited = typed.iter().filter(|(name, value)| self.empty.get(*name) != Some(*value));
        let edited: Draft = edited.map(|(name, value)| (name.clone(), value.clone())).collect();
        (!edited.is_empty()).then_some(edited)
    }

    fn keep(self: Rc<Self>, typed: Draft) {
        self.latest.replace(Some(typed));
        if self.is_writing.replace(true) {
            // The write that is running looks once more when it is through.
            return;
        }
        spawn_local(async move {
            while let Some(typed) = self.latest.take() {
                let is_edited = self.edited(&typed).is_some();
                if is_edited || self.is_kept.get() {
                    self.is_kept.set(is_edited);
                    self.device.keep_draft(&self.form, || self.edited(&typed)).await;
                }
            }
            self.is_writing.set(false);
        });
    }
}

fn read(fields: &[(String, Kept)]) -> Draft {
    fields.iter().map(|(name, field)| (name.clone(), field.read())).collect()
}

fn write(fields: &[(String, Kept)], draft: &Draft) {
    for (name, field) in fields {
        if let Some(value) = draft.get(name) {
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
