//! Sealed notes as the office hears of them: that they came, and nothing of what they say.

use super::Device;
use crate::net::Trouble;
use domain::sync::sealed::UnreadNote;

impl Device {
    /// The sealed notes that nobody has read, asked of the office. For whoever may see what is set aside or looks after tablets.
    pub async fn unread_notes(self) -> Result<Vec<UnreadNote>, Trouble> {
        self.line().unread_notes().await
    }
}
