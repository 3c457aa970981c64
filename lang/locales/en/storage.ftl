# Screens about the tablet's storage: each says what happened, what was kept and what to do.

# The browser's answer to the request never to delete the app's data.
storage-persist-granted = The tablet has agreed to keep your cases until you remove them.
storage-persist-refused = The tablet may delete the app's data if it runs out of room. Send your work often, and free some room.
storage-persist-unknown = The tablet does not say whether it keeps the app's data. Send your work often.

storage-full-title = This tablet is full
storage-full-detail = Your last entry is not saved yet; it is still in the form. Everything saved before is safe. Delete photos or apps you do not need, then save again.
storage-low = This tablet has little room left: { $available }. Free some soon.
storage-deleted-title = The app's data is gone from this tablet
storage-deleted-detail = The browser or someone removed it. Everything that arrived at the office is safe there. Sign in again to fetch it. Tell the office what you had not sent.
storage-lost-title = The connection to the tablet's storage broke
storage-lost-detail = Everything that said "saved" is safe. What you were typing is still in the form. Open the storage again.
# Button beside storage-lost-detail.
storage-lost-reopen = Open again
storage-other-tab-updating-title = The app is being updated in another window
storage-other-tab-updating-detail = Everything saved is safe. Save what you are writing and load this page again.
storage-blocked-title = An older window of the app is still open
storage-blocked-detail = Everything saved is safe. Close all other windows of the app; this one then goes on by itself.
storage-app-too-old-title = This version of the app is too old for the data on this tablet
storage-app-too-old-detail = Everything is safe and untouched. Update the app with a network, or phone the office.
storage-unavailable-title = The tablet's storage does not open
storage-unavailable-detail = Nothing was changed. Start the tablet again. If it stays like this, phone the office before you delete anything.
storage-damaged-title = Some of the data cannot be read
storage-damaged-detail = The rest is safe and stays usable. The app fetches the unreadable part again from the office. What you had not sent is kept as it is.
# Button that loads the page again.
storage-reload = Load again
