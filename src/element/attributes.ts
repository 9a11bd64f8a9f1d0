import type { ComplexAttributeConverter } from 'lit';

/** An attribute that knows a few words; any other word counts as absent and is warned about once. */
export function oneOf<T extends string>(
  attribute: string,
  accepted: readonly T[],
  fallback?: T,
): ComplexAttributeConverter<T | undefined> {
  return {
    fromAttribute(value) {
      const word = value?.trim().toLowerCase();
      if (!word) return fallback;
      const found = accepted.find((each) => each === word);
      if (found === undefined) warn(attribute, value, accepted.join(', '));
      return found ?? fallback;
    },
  };
}

/** An attribute that holds a whole number within a range. */
export function wholeNumber(
  attribute: string,
  from: number,
  to: number,
  fallback: number,
): ComplexAttributeConverter<number> {
  return {
    fromAttribute(value) {
      if (value === null || value.trim() === '') return fallback;
      const number = Number(value);
      if (Number.isInteger(number) && number >= from && number <= to) return number;
      warn(attribute, value, `a whole number from ${from} to ${to}`);
      return fallback;
    },
  };
}

/** An attribute that is on when it stands there, save for "false", which people write through templates. */
export const flag: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && value.trim().toLowerCase() !== 'false',
};

/** An attribute that lists names, separated by commas. */
export const names: ComplexAttributeConverter<readonly string[]> = {
  fromAttribute: (value) =>
    (value ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
};

function warn(attribute: string, value: string | null | undefined, accepted: string): void {
  console.warn(`<course-shelf>: ${attribute}="${value}" is not known; accepted: ${accepted}.`);
}
