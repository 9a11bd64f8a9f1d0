import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkDigit, isIsbn13 } from '../../src/catalog/isbn.js';

const twelve = fc
  .tuple(fc.constantFrom('978', '979'), fc.stringMatching(/^\d{9}$/))
  .map(([start, rest]) => start + rest);

describe('isIsbn13', () => {
  for (const isbn of ['9781449373320', '9780132350884', '9791032305690']) {
    it(`accepts ${isbn}`, () => expect(isIsbn13(isbn)).to.equal(true));
  }

  for (const isbn of [
    '9781449373321',
    '978144937332',
    '97814493733200',
    '978-1449373320',
    '1449373321',
    '9771449373323',
    'isbn:9781449373320',
    '',
  ]) {
    it(`refuses "${isbn}"`, () => expect(isIsbn13(isbn)).to.equal(false));
  }

  it('accepts exactly one last digit', () => {
    fc.assert(
      fc.property(twelve, (digits) => {
        const accepted = [...'0123456789'].filter((last) => isIsbn13(digits + last));
        expect(accepted).to.deep.equal([checkDigit(digits)]);
      }),
    );
  });

  it('notices any single wrong digit', () => {
    fc.assert(
      fc.property(
        twelve,
        fc.integer({ min: 3, max: 12 }),
        fc.integer({ min: 1, max: 9 }),
        (digits, at, more) => {
          const isbn = digits + checkDigit(digits);
          const wrong = isbn.slice(0, at) + ((Number(isbn[at]) + more) % 10) + isbn.slice(at + 1);
          expect(isIsbn13(wrong)).to.equal(false);
        },
      ),
    );
  });
});

describe('checkDigit', () => {
  it('makes the weighted sum a multiple of ten', () => {
    fc.assert(
      fc.property(twelve, (digits) => {
        const sum = [...(digits + checkDigit(digits))].reduce(
          (total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1),
          0,
        );
        expect(sum % 10).to.equal(0);
      }),
    );
  });

  it('does not look at a thirteenth digit', () => expect(checkDigit('9781449373329')).to.equal('0'));
});
