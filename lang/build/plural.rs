//! Which plural forms a translator must write in each language (`requirements` E2).

use super::catalogue::Form;

/// The forms that a whole number can take in the language, `other` last. Numbers in messages are whole numbers.
pub fn required(tag: &str) -> &'static [Form] {
    match tag {
        "ga" => &[Form::One, Form::Two, Form::Few, Form::Many, Form::Other],
        "pl" => &[Form::One, Form::Few, Form::Many, Form::Other],
        "lt" | "ro" => &[Form::One, Form::Few, Form::Other],
        "ar" => &[Form::Zero, Form::One, Form::Two, Form::Few, Form::Many, Form::Other],
        _ => &[Form::One, Form::Other],
    }
}

/// Whether the language has the form, if only for fractions, as Lithuanian has `many`.
pub fn exists(tag: &str, form: Form) -> bool {
    required(tag).contains(&form) || (tag, form) == ("lt", Form::Many)
}

/// The form that CLDR, and so Fluent, calls by this name.
pub fn named(name: &str) -> Option<Form> {
    match name {
        "zero" => Some(Form::Zero),
        "one" => Some(Form::One),
        "two" => Some(Form::Two),
        "few" => Some(Form::Few),
        "many" => Some(Form::Many),
        "other" => Some(Form::Other),
        _ => None,
    }
}

/// CLDR's name of the form.
pub fn name(form: Form) -> &'static str {
    match form {
        Form::Zero => "zero",
        Form::One => "one",
        Form::Two => "two",
        Form::Few => "few",
        Form::Many => "many",
        Form::Other => "other",
    }
}
