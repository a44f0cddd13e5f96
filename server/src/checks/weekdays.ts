// The names of the weekdays, Monday first, in the languages that records are most often written in.

const NAMES = [
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  'Mon Tue Wed Thu Fri Sat Sun',
  'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'lunes martes miércoles jueves viernes sábado domingo',
  'понедельник вторник среда четверг пятница суббота воскресенье',
  'понедельник вторник среду четверг пятницу субботу воскресенье',
].map((names) => names.split(' '));

/** The first weekday named in a text: where, which (1 Monday), and the name of another in its language and case. */
export function weekdayIn(text: string): { readonly at: number; readonly name: string; readonly other: (day: number) => string } | null {
  for (const m of text.matchAll(/\p{L}+/gu)) {
    const name = m[0];
    const names = NAMES.find((list) => list.some((weekday) => weekday.toLowerCase() === name.toLowerCase()));
    if (names) return { at: m.index, name, other: (day) => inCaseOf(name, names[day - 1]!) };
  }
  return null;
}

function inCaseOf(model: string, name: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return name.toUpperCase();
  return model[0] === model[0]!.toUpperCase() ? name[0]!.toUpperCase() + name.slice(1) : name[0]!.toLowerCase() + name.slice(1);
}

export const weekdayName = (day: number): string => NAMES[0]![day - 1]!;
