# Answers of the server when it cannot do what it was asked. Each has a title and a detail. Staff and office see them.

problem-not-signed-in-title = You are not signed in
problem-not-signed-in-detail = Nothing was stored at the office; everything saved stays on this tablet. Sign in again.
problem-wrong-token-title = This sign-in no longer holds
problem-wrong-token-detail = Nothing was stored at the office; everything saved stays on this tablet. Sign in again.
problem-too-large-title = That was too large
problem-too-large-detail = The office's server took in nothing of it. Everything saved stays on this tablet. Send it in smaller parts.
problem-malformed-title = That could not be read
problem-malformed-detail = The office's server took in nothing of it. Everything saved stays on this tablet. Update the app; if it happens again, phone the office.
problem-too-many-requests-title = Too many at once
# $time: when to try again.
problem-too-many-requests-detail = Nothing is lost. Try again at { $time }.
problem-unknown-organisation-title = This organisation is not known here
problem-unknown-organisation-detail = Nothing was changed. Check the address, or choose the organisation from the list.
problem-not-permitted-title = You may not see or do this
problem-not-permitted-detail = Nothing was changed. If you need it for your work, ask the person responsible for the case.
problem-not-found-title = This is not here
problem-not-found-detail = Nothing was changed. It may have moved. Go back and search for it.
problem-app-too-old-title = This version of the app is too old for the office
problem-app-too-old-detail = Everything saved stays on this tablet. Update the app; it is sent afterwards.
problem-app-too-old-read-only = You can read everything. Nothing new can be written until the app is updated; what was saved before still goes to the office.
problem-busy-title = The office's server has much to do
problem-busy-detail = Nothing is lost. It is tried again by itself in a little while.
problem-internal-title = The office's server stopped at this request
problem-internal-detail = Everything saved stays on this tablet and is tried again by itself. If it goes on, phone the office.
