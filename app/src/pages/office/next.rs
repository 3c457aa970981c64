//! The next useful act in a case, so that lateness is a thing to do and not a colour.

use crate::state::caseload::CaseRow;
use chrono::NaiveDate;
use lang::{Words, when};

/// What to do next.
#[must_use]
pub fn next_act(words: &Words, row: &CaseRow, today: NaiveDate) -> String {
    let due = row.case.due.as_ref();
    if row.case.emergency {
        return words.emergency_not_sent().to_owned();
    }
    if row.case.attention {
        return words.office_next_look().to_owned();
    }
    if row.case.owner.is_none() {
        return words.office_next_give_owner().to_owned();
    }
    match due {
        Some(due) if due.date < today => words.office_next_tell_late().to_owned(),
        Some(due) => words.office_next_answer_by(&when::day(words, due.target, today)),
        None if !row.case.promises.is_empty() => words.office_next_keep_promise().to_owned(),
        None => words.office_next_none().to_owned(),
    }
}
