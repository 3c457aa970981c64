//! Where in a charter file each field stands: from a place in the text to the field's path, and back.

use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The fields of one file with their places, outer ones before inner ones.
pub(super) struct Outline<'t> {
    text: &'t str,
    fields: Vec<Field>,
}

struct Field {
    path: String,
    key: Range<usize>,
    value: Range<usize>,
}

impl<'t> Outline<'t> {
    /// The outline of `table`, which was read from `text`.
    pub(super) fn of(table: &DeTable<'_>, text: &'t str) -> Self {
        let mut outline = Self { text, fields: Vec::new() };
        outline.add_table(table, "");
        outline
    }

    fn add_table(&mut self, table: &DeTable<'_>, parent: &str) {
        for (key, value) in table {
            let name = key.get_ref();
            let path = if parent.is_empty() { name.to_string() } else { format!("{parent}.{name}") };
            self.add(&path, key.span(), value);
        }
    }

    fn add(&mut self, path: &str, key: Range<usize>, value: &Spanned<DeValue<'_>>) {
        self.fields.push(Field { path: path.to_owned(), key, value: value.span() });
        match value.get_ref() {
            DeValue::Table(table) => self.add_table(table, path),
            DeValue::Array(array) => {
                for (at, item) in array.iter().enumerate() {
                    self.add(&format!("{path}[{at}]"), item.span(), item);
                }
            }
            _ => {}
        }
    }

    /// The path of the innermost field whose name or value is at `place`; empty for the file as a whole.
    pub(super) fn path_at(&self, place: &Range<usize>) -> &str {
        let holds = |span: &Range<usize>| span.start <= place.start && place.end <= span.end;
        let size = |field: &&Field| {
            let spans = [&field.key, &field.value];
            spans
                .into_iter()
                .filter(|span| holds(span))
                .map(ExactSizeIterator::len)
                .min()
                .unwrap_or(usize::MAX)
        };
        let around = self.fields.iter().rev().filter(|field| holds(&field.key) || holds(&field.value));
        around.min_by_key(size).map_or("", |field| &field.path)
    }

    /// Where `path` stands: its value, or that of the nearest field around it which is in the file.
    pub(super) fn span_of(&self, path: &str) -> Option<Range<usize>> {
        let mut path = path;
        loop {
            if let Some(field) = self.fields.iter().find(|field| field.path == path) {
                return Some(field.value.clone());
            }
            path = path.get(..path.rfind(['.', '['])?)?;
        }
    }

    /// What the file says at `place`.
    pub(super) fn snippet(&self, place: &Range<usize>) -> &'t str {
        self.text.get(place.clone()).unwrap_or("")
    }

    /// Line and column of a place in the text, both from 1; the column counts characters.
    pub(super) fn line_and_column(&self, offset: usize) -> (usize, usize) {
        let before = self.text.get(..offset).unwrap_or(self.text);
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        (line, before.get(start..).map_or(0, |part| part.chars().count()) + 1)
    }
}
