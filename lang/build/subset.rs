//! Fluent's syntax tree to our parts: what our subset of Fluent is (`locales/README.md`), and what to write instead of
//! the rest.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::catalogue::{Form, Key, Part, Plural};
use super::problem::Problem;
use super::{plural, source};

/// Reads one message and reports, with line and id, what the subset lacks.
pub struct Reader<'a> {
    text: &'a str,
    file: &'a str,
    id: &'a str,
    problems: &'a mut Vec<Problem>,
}

impl<'a> Reader<'a> {
    /// For the message `id` in `file`, whose content is `text`.
    pub fn new(text: &'a str, file: &'a str, id: &'a str, problems: &'a mut Vec<Problem>) -> Self {
        Self { text, file, id, problems }
    }

    /// The pattern as parts, neighbouring texts joined. What is refused is left out.
    pub fn parts(&mut self, pattern: &Pattern<&str>) -> Vec<Part> {
        let mut parts = Vec::new();
        for element in &pattern.elements {
            match (self.part(element), parts.last_mut()) {
                (Some(Part::Text(more)), Some(Part::Text(text))) => text.push_str(&more),
                (part, _) => parts.extend(part),
            }
        }
        parts
    }

    /// Reports a problem at `slice`, a part of the file's content.
    pub fn refuse(&mut self, slice: &str, expected: impl Into<String>) {
        self.problems.push(Problem {
            file: self.file.to_owned(),
            line: source::line_of(self.text, slice),
            id: self.id.to_owned(),
            expected: expected.into(),
        });
    }

    fn part(&mut self, element: &PatternElement<&str>) -> Option<Part> {
        match element {
            PatternElement::TextElement { value } => Some(Part::Text((*value).to_owned())),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => self.inline(inline),
                Expression::Select { selector, variants } => self.plural(selector, variants),
            },
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> Option<Part> {
        match inline {
            InlineExpression::VariableReference { id } => return Some(Part::Variable(id.name.to_owned())),
            InlineExpression::StringLiteral { value } => {
                return Some(Part::Text(unescape_unicode_to_string(value).into_owned()));
            }
            InlineExpression::NumberLiteral { value } => {
                self.refuse(value, "expected the digits as text, without braces");
            }
            InlineExpression::FunctionReference { id, .. } => {
                self.refuse(id.name, "expected no function; the code passes dates and the like as words");
            }
            InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. } => {
                self.refuse(
                    id.name,
                    "expected `{ $variable }`; a message cannot use another, write its words",
                );
            }
            InlineExpression::Placeable { .. } => {
                self.refuse(self.id, "expected single braces, `{ $variable }`");
            }
        }
        None
    }

    fn plural(&mut self, selector: &InlineExpression<&str>, variants: &[Variant<&str>]) -> Option<Part> {
        let InlineExpression::VariableReference { id } = selector else {
            self.refuse(
                self.id,
                "expected `{ $variable -> … }`; only a variable can choose between wordings",
            );
            return None;
        };
        let mut arms: Vec<(Key, Vec<Part>)> = Vec::new();
        for variant in variants {
            let Some(key) = self.key(variant) else { continue };
            let parts = self.parts(&variant.value);
            if parts.iter().any(|part| matches!(part, Part::Plural(_))) {
                self.refuse(id.name, "expected no choice inside a choice; put one after the other");
            }
            arms.push((key, parts));
        }
        Some(Part::Plural(Plural { variable: id.name.to_owned(), arms }))
    }

    fn key(&mut self, variant: &Variant<&str>) -> Option<Key> {
        let (name, key) = match variant.key {
            VariantKey::Identifier { name } => (name, plural::named(name).map(Key::Form)),
            VariantKey::NumberLiteral { value } => (value, value.parse().ok().map(Key::Exactly)),
        };
        if key.is_none() {
            self.refuse(
                name,
                format!(
                    "expected a plural form or a whole number, not [{name}]; for kinds write one message each"
                ),
            );
        } else if variant.default && key != Some(Key::Form(Form::Other)) {
            self.refuse(name, format!("expected `*[other]` as the default, not `*[{name}]`"));
        }
        key
    }
}
