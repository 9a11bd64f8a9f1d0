const NUMBER = String.raw`(\d+(?:[.,]\d+)?)(?:\s*(?:-|\u2013|\u2014|to)\s*(\d+(?:[.,]\d+)?))?`;
const UNITS = {
  week: new RegExp(String.raw`${NUMBER}[\s-]*(?:weeks?|wks?|wochen?)\b`, 'i'),
  hour: new RegExp(String.raw`${NUMBER}\s*(?:total\s+)?(?:hours?|hrs?|h|stunden?|std)(?![a-z])`, 'i'),
  minute: new RegExp(String.raw`${NUMBER}\s*(?:total\s+)?(?:minutes?|mins?|m)(?![a-z])`, 'i'),
};
const A_WEEK = /(a|per|each|\/)\s*(week|wk|woche)\b|weekly|w\u00f6chentlich/i;
const ISO_DURATION =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;
const DECIMALS = 100;

/**
 * A length of work as hours: "PT33H19M51S", "1 h 30 min", "6 weeks, 5-8 hours a week". `undefined` where no work is
 * told: "4 weeks", "self-paced", or a number without a unit.
 */
export function readHours(text: string): number | undefined {
  const iso = ISO_DURATION.exec(text.trim());
  if (iso) return isoHours(iso);
  const amount = (unit: keyof typeof UNITS): number | undefined => {
    const [, from, to] = UNITS[unit].exec(text) ?? [];
    return from === undefined ? undefined : (decimal(from) + decimal(to ?? from)) / 2;
  };
  const [weeks, hours, minutes] = [amount('week'), amount('hour'), amount('minute')];
  if (hours === undefined && minutes === undefined) return undefined;
  const work = (hours ?? 0) + (minutes ?? 0) / 60;
  if (!A_WEEK.test(text)) return rounded(work);
  return weeks === undefined ? undefined : rounded(work * weeks);
}

/** Years, months and weeks tell when a course ends, and a day alone as well; days beside hours carry over from them. */
function isoHours([, ...parts]: RegExpExecArray): number | undefined {
  const [years, months, weeks, days, hours, minutes, seconds] = parts.map((part) => Number(part ?? 0));
  if (years || months || weeks || parts.slice(4).every((part) => part === undefined)) return undefined;
  return rounded(days! * 24 + hours! + minutes! / 60 + seconds! / 3600);
}

/** Hours as a number, or a text that is one: "12,5". */
export function readNumber(text: string): number | undefined {
  return /^\d+([.,]\d+)?$/.test(text.trim()) ? decimal(text.trim()) : undefined;
}

/** Minutes, or a length with its unit, as hours. */
export function readMinutes(text: string): number | undefined {
  const minutes = readNumber(text);
  return minutes === undefined ? readHours(text) : rounded(minutes / 60);
}

/** Hours with two decimals. */
export function rounded(hours: number): number {
  return Math.round(hours * DECIMALS) / DECIMALS;
}

function decimal(text: string): number {
  return Number(text.replace(',', '.'));
}
