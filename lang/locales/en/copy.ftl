# What is only on this tablet leaves it as one sealed file, when there is no network for a long time or nobody can unlock it.

# Button on the lock screen and at the end of the day.
copy-save = Save copy to file
copy-why = The file is sealed: only the office can open it. Bring it there or send it. Everything stays on this tablet too, and nothing counts twice.
# $n: entries in the file, $file: its name.
copy-saved = { $n ->
    [one] { $n } entry is in the file { $file }. Bring it to the office.
   *[other] { $n } entries are in the file { $file }. Bring it to the office.
}
copy-nothing = Nothing is only on this tablet. No file was written.
copy-failed = The file could not be written. Everything is still safe on this tablet.
