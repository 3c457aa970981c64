//! What is being written and not saved yet: sealed on this device from the first letter on, so that neither the lock nor a
//! dead battery takes it away. It leaves together with the save that makes it an entry.

use super::Device;
use crate::store::Draft;

impl Device {
    /// What was being written in `form`. A draft that cannot be read is as good as none: it was never said to be saved.
    pub async fn draft(self, form: &str) -> Option<Draft> {
        self.inner().vault().ok()?.draft(form).await.ok().flatten()
    }

    /// Keeps what is being written in `form`: what `draft` says once it is this write's turn, since the form may have been
    /// saved while it waited. Whether it was kept is not said: the next letter tries again.
    pub async fn keep_draft(self, form: &str, draft: impl Fn() -> Option<Draft>) {
        let inner = self.inner();
        let _turn = inner.writer.lock().await;
        if let Ok(vault) = inner.vault() {
            let _ = vault.keep_draft(form, draft().as_ref()).await;
        }
    }
}
