// Writes plurals.json: the plural form of 0 to 130 and of 1000 in each language, from Node's Intl.PluralRules, which
// shares no code with icu_plurals. Run with Node 20 or later (CLDR 48 when the file was written):
//   node plurals.mjs > plurals.json
const numbers = [...Array(131).keys(), 1000];
const lines = ["en", "ga", "pl", "hu", "ro", "lt", "ar"].map((tag) => {
  const rules = new Intl.PluralRules(tag);
  if (rules.resolvedOptions().locale !== tag) throw new Error(`Node has no plural rules for ${tag}`);
  const forms = Object.fromEntries(numbers.map((number) => [number, rules.select(number)]));
  return `  ${JSON.stringify(tag)}: ${JSON.stringify(forms)}`;
});
console.log(`{\n${lines.join(",\n")}\n}`);
