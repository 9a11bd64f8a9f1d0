import { expect } from '@open-wc/testing';
import { completeUrl, withoutTracking } from '../../../src/catalog/rows/addresses.js';
import { readHours, readMinutes } from '../../../src/catalog/rows/durations.js';
import { freeOfAnswer, freeOfPrice } from '../../../src/catalog/rows/prices.js';
import {
  readCount,
  readIsbn,
  readLanguage,
  readLevel,
  readList,
  readPeople,
} from '../../../src/catalog/rows/values.js';

/** Each text beside what a reader makes of it. */
function table<T>(name: string, read: (text: string) => T, rows: readonly (readonly [string, T])[]): void {
  describe(name, () => {
    for (const [text, expected] of rows)
      it(`${JSON.stringify(text)} is ${JSON.stringify(expected) ?? 'nothing'}`, () =>
        expect(read(text)).to.deep.equal(expected));
  });
}

table('hours', readHours, [
  ['PT33H19M51S', 33.33],
  ['PT90M', 1.5],
  ['P1DT9H', 33],
  ['P0DT5H', 5],
  ['P6W', undefined],
  ['P2D', undefined],
  ['P1M', undefined],
  ['12 hours', 12],
  ['12.5 total hours', 12.5],
  ['12,5 Stunden', 12.5],
  ['1h 30m', 1.5],
  ['1 hr 30 min', 1.5],
  ['90 minutes', 1.5],
  ['Approx. 20 hours to complete', 20],
  ['3\u20134 hours', 3.5],
  ['6 weeks, 5-8 hours/week', 39],
  ['3 weeks at 7 hours a week', 21],
  ['5-8 hours/week', undefined],
  ['6 weeks', undefined],
  ['1 - 3 Months', undefined],
  ['self-paced', undefined],
  ['12', undefined],
  ['', undefined],
]);

table('minutes', readMinutes, [
  ['90', 1.5],
  ['2 hours', 2],
  ['many', undefined],
]);

table('level', readLevel, [
  ['Beginner', 'beginner'],
  ['Introductory', 'beginner'],
  [' BEGINNER LEVEL ', 'beginner'],
  ['Medium', 'intermediate'],
  ['Expert', 'advanced'],
  ['Anf\u00e4nger', 'beginner'],
  ['avanzado', 'advanced'],
  ['All Levels', undefined],
  ['Mixed', undefined],
  ['Any experience level', undefined],
  ['Beginner to Advanced', undefined],
  ['n/a', undefined],
  ['for dogs', 'for dogs'],
]);

table('price', freeOfPrice, [
  ['Free', 'yes'],
  ['0', 'yes'],
  ['$0.00', 'yes'],
  ['kostenlos', 'yes'],
  ['$19.99', 'no'],
  ['19,99 EUR', 'no'],
  ['Paid', 'no'],
  ['Subscription', 'no'],
  ['Partially Free', 'audit'],
  ['Free to audit, $49 certificate', 'audit'],
  ['ask us', undefined],
]);

table('free', freeOfAnswer, [
  ['yes', 'yes'],
  ['TRUE', 'yes'],
  ['1', 'yes'],
  ['s\u00ed', 'yes'],
  ['no', 'no'],
  ['n\u00e3o', 'no'],
  ['northern', undefined],
  ['10', undefined],
  ['0', 'no'],
  ['audit', 'audit'],
  ['perhaps', undefined],
]);

table('language', readLanguage, [
  ['English', 'en'],
  ['EN', 'en'],
  ['en-us', 'en-US'],
  ['en_GB', 'en-GB'],
  ['Spanish (Latin America)', 'es'],
  ['German, French', 'de'],
  ['zh-Hans', 'zh-Hans'],
  ['Klingon', undefined],
]);

table('count', readCount, [
  ['12345', 12345],
  ['12,345', 12345],
  ['1.234.567', 1234567],
  ['12,345 learners', 12345],
  ['1.2M', 1_200_000],
  ['3k', 3000],
  ['many', undefined],
]);

table('ISBN', readIsbn, [
  ['978-0-306-40615-7', '9780306406157'],
  ['ISBN-13: 978 0306406157', '9780306406157'],
  ['0-306-40615-2', '0306406152'],
  ['ISBN: 080442957X', '080442957X'],
  ['9.78E+12', '9.78E+12'],
]);

table('list', readList, [
  ['SQL', ['SQL']],
  ['SQL, Python', ['SQL', 'Python']],
  ['Arts, crafts; SQL', ['Arts, crafts', 'SQL']],
  ['SQL|Python|', ['SQL', 'Python']],
  ['["SQL", "Python"]', ['SQL', 'Python']],
  ["['SQL', 'R']", ['SQL', 'R']],
  ['[]', []],
]);

table('people', readPeople, [
  ['Knuth, Donald', ['Knuth, Donald']],
  ['Ada Byron, Alan Turing', ['Ada Byron', 'Alan Turing']],
  ['Ada Byron / Knuth, Donald', ['Ada Byron', 'Knuth, Donald']],
  ['Knuth, Donald; Byron, Ada', ['Knuth, Donald', 'Byron, Ada']],
]);

table('address without a site', (text) => completeUrl(text), [
  ['https://a.example/x', 'https://a.example/x'],
  [' HTTP://a.example ', 'HTTP://a.example'],
  ['a.example/x', 'https://a.example/x'],
  ['//a.example/x', 'https://a.example/x'],
  ['/x', undefined],
  ['javascript:alert(1)', undefined],
  ['https://', undefined],
]);

table('address with a site', (text) => completeUrl(text, 'https://a.example/b/'), [
  ['/x', 'https://a.example/x'],
  ['x?y=1', 'https://a.example/b/x?y=1'],
  ['data:text/html,x', undefined],
]);

table('address without tracking', withoutTracking, [
  ['https://a.example/x?utm_source=b&id=1&utm_medium=c', 'https://a.example/x?id=1'],
  ['https://a.example/x?q=%20', 'https://a.example/x?q=%20'],
  ['nowhere', 'nowhere'],
]);
