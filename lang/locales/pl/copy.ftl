# What is only on this tablet leaves it as one sealed file, when there is no network for a long time or nobody can unlock it.

# Button on the lock screen and at the end of the day.
copy-save = Zapisz kopię w pliku
copy-why = Plik jest zapieczętowany: otworzyć go może tylko biuro. Zanieś go tam albo wyślij. Wszystko pozostaje też na tym tablecie i żaden wpis nie będzie liczony dwa razy.
# $n: entries in the file, $file: its name.
copy-saved = { $n ->
    [one] W pliku { $file } jest { $n } wpis. Zanieś plik do biura.
    [few] W pliku { $file } są { $n } wpisy. Zanieś plik do biura.
    [many] W pliku { $file } jest { $n } wpisów. Zanieś plik do biura.
   *[other] W pliku { $file } jest { $n } wpisu. Zanieś plik do biura.
}
copy-nothing = Nic nie jest tylko na tym tablecie. Nie zapisano żadnego pliku.
copy-failed = Nie udało się zapisać pliku. Wszystko jest nadal bezpieczne na tym tablecie.
