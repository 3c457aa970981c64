# Names of the languages clients speak; the id ends in the language's code (BCP 47, sign languages ISO 639-3).
# They stand alone in lists. The app's own languages are listed in the language switch by their own names, not with these.

language-name-ar = Arabic
language-name-bg = Bulgarian
language-name-de = German
language-name-en = English
language-name-es = Spanish
language-name-fa = Persian
language-name-fr = French
language-name-ga = Irish
language-name-hu = Hungarian
language-name-it = Italian
language-name-lt = Lithuanian
language-name-lv = Latvian
language-name-pa = Punjabi
language-name-pl = Polish
language-name-pt = Portuguese
language-name-ro = Romanian
# The language of the Roma.
language-name-rom = Romani
language-name-ru = Russian
language-name-sk = Slovak
language-name-so = Somali
language-name-sq = Albanian
# The language of Irish Travellers (Cant, Gammon).
language-name-sth = Cant (Gammon)
language-name-tr = Turkish
language-name-uk = Ukrainian
language-name-ur = Urdu
language-name-zh = Chinese
language-name-isg = Irish Sign Language
language-name-bfi = British Sign Language
language-name-hsh = Hungarian Sign Language
language-name-lls = Lithuanian Sign Language
language-name-sdl = Saudi Sign Language
language-name-other = Another language
