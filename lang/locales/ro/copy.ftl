# What is only on this tablet leaves it as one sealed file, when there is no network for a long time or nobody can unlock it.

# Button on the lock screen and at the end of the day.
copy-save = Salvează o copie în fișier
copy-why = Fișierul este sigilat: numai biroul îl poate deschide. Duceți-l acolo sau trimiteți-l. Totul rămâne și pe această tabletă, iar nicio înregistrare nu este luată în considerare de două ori.
# $n: entries in the file, $file: its name.
copy-saved = { $n ->
    [one] { $n } înregistrare este în fișierul { $file }. Duceți fișierul la birou.
    [few] { $n } înregistrări sunt în fișierul { $file }. Duceți fișierul la birou.
   *[other] { $n } de înregistrări sunt în fișierul { $file }. Duceți fișierul la birou.
}
copy-nothing = Nicio înregistrare nu este doar pe această tabletă. Nu s-a salvat niciun fișier.
copy-failed = Fișierul nu a putut fi salvat. Totul este în continuare în siguranță pe această tabletă.
