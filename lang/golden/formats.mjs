// Writes formats.json: what Node's Intl (CLDR 48 when the file was written) makes of the same dates and numbers. Run
// with a Node that carries all languages, Node 20 or later:
//   node formats.mjs > formats.json
// English is that of Ireland. Node's short weekday dates and long Arabic dates differ from ours by a comma or an
// abbreviation and are checked by hand-written tables instead.
const locale = { en: "en-IE", ga: "ga", pl: "pl", hu: "hu", ro: "ro", lt: "lt", ar: "ar-SA-u-ca-gregory-nu-latn" };
const day = (year, month, date) => new Date(Date.UTC(year, month, date));
const iso = (date) => date.toISOString().slice(0, 10);
const table = (dates, tag, options) => {
  const format = new Intl.DateTimeFormat(tag, { timeZone: "UTC", ...options });
  return Object.fromEntries(dates.map((date) => [iso(date), format.format(date)]));
};
const months = [...Array(12).keys()].map((month) => day(2026, month, 1));
const week = [...Array(7).keys()].map((offset) => day(2026, 1, 2 + offset));
const years = [2024, 2025, 2026, 2027, 2028, 2029, 2030];
const firsts = years.flatMap((year) => [...Array(12).keys()].map((month) => day(year, month, 1)));
const languages = Object.entries(locale).map(([tag, name]) => [tag, {
  date: table(months, name, { dateStyle: "long" }),
  month_year: table(months, name, { month: "long", year: "numeric" }),
  weekday: table(week, name, { weekday: "long" }),
  number: Object.fromEntries([0, 999, 1000, 9999, 10000, 1234567, -5].map((number) =>
    [number, new Intl.NumberFormat(name).format(number)])),
}]);
const hijri = table(firsts, "en-IE-u-ca-islamic-umalqura", { dateStyle: "long" });
console.log(JSON.stringify({ languages: Object.fromEntries(languages), hijri }, null, 1));
