//! The JSON Schema of a charter file, by which an editor completes and checks it while it is written. Made from the types
//! that read the file, so that it cannot say anything else than they do.

use super::Charter;
use serde_json::Value;

impl Charter {
    /// The schema, of draft 2020-12. What fields mean together only [`Charter::parse`] checks.
    #[must_use]
    pub fn schema() -> Value {
        schemars::schema_for!(Self).to_value()
    }
}
