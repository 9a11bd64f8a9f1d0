import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import '../element/fixture.js';
import type { CourseShelfResultsEvent } from '../../src/element/events.js';
import { createMatcher } from '../../src/match/matcher.js';
import { packIndex } from '../../src/match/packed-index.js';
import type { FindOptions, Index, Matcher } from '../../src/match/types.js';
import { loadBundledIndex } from '../../src/match.js';
import { givenSource } from '../../src/sources/given.js';
import { workerSource } from '../../src/sources/in-worker.js';
import { SourceError, type Source } from '../../src/sources/source.js';
import { index as sample } from '../match/sample.js';
import { waitUntil } from '../wait.js';

const QUERIES = [
  'backend developers',
  'free sql course for beginners',
  'bakend develper',
  'pyhton progamming',
  'introduction to watercolour painting',
  'books about leadership',
  'c++',
  'jaca',
  'qwerty',
  '',
];

/** What the browser's own workers were asked to do. */
const running = new Set<Worker>();
let started = 0;
const Plain = window.Worker;

before(() => {
  window.Worker = class extends Plain {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      started++;
      running.add(this);
    }

    override terminate(): void {
      running.delete(this);
      super.terminate();
    }
  };
});
after(() => (window.Worker = Plain));

async function inWorker(key: string, packed: string): Promise<Source> {
  const source = await workerSource(key, packed);
  if (!source) throw new Error('No worker may run here.');
  return source;
}

describe('a source in a worker', () => {
  let bundled: Index;
  let packed: string;
  let matcher: Matcher;

  before(async () => {
    bundled = await loadBundledIndex();
    packed = packIndex(bundled);
    matcher = createMatcher(bundled);
  });

  it('answers as a matcher does', async () => {
    const source = await inWorker('bundled', packed);
    for (const query of QUERIES)
      expect(await source.find(query, {}), query).to.deep.equal(matcher.find(query));
    for (const options of [
      { limit: 3 },
      { limit: 0 },
      { kind: 'book' },
      { free: true, level: undefined },
      { pin: [bundled.items[3]!.id], exclude: [bundled.items[4]!.id] },
      { provider: ['Coursera', 'edX'] },
    ] satisfies FindOptions[]) {
      const what = JSON.stringify(options);
      expect(await source.find('sql', options), what).to.deep.equal(matcher.find('sql', options));
    }
    source.close!();
  });

  it('knows the careers and skills of its index', async () => {
    const source = await inWorker('bundled', packed);
    expect(await source.knowledge!()).to.deep.equal(bundled.knowledge);
    source.close!();
  });

  it('gives the same object for the same item', async () => {
    const source = await inWorker('sample', packIndex(sample));
    const [one, other] = await Promise.all([source.find('sql', {}), source.find('sql', { limit: 3 })]);
    source.close!();
    expect(other.items.length).to.equal(3);
    for (const [at, { item }] of other.items.entries()) expect(item).to.equal(one.items[at]!.item);
  });

  it('takes lists that a framework watches', async () => {
    const source = await inWorker('bundled', packed);
    const pin = [bundled.items[3]!.id];
    expect(await source.find('sql', { pin: new Proxy(pin, {}) })).to.deep.equal(matcher.find('sql', { pin }));
    source.close!();
  });

  it('says what is wrong with an index, and leaves no worker behind', async () => {
    const before = running.size;
    const error = await workerSource('cut', packed.slice(0, -100)).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(SourceError);
    expect((error as Error).message).to.equal('This index is cut off: load or build it again.');
    expect(running.size).to.equal(before);
  });

  it('is one for all that show the same index, and ends with the last of them and its answer', async () => {
    const before = started;
    const [one, other] = await Promise.all([inWorker('shared', packed), inWorker('shared', packed)]);
    expect(started).to.equal(before + 1);
    const [worker] = [...running].slice(-1);
    one.close!();
    one.close!();
    expect(running.has(worker!)).to.equal(true);
    const answer = other.find('sql', {});
    other.close!();
    expect((await answer).items.length).to.be.above(0);
    expect(running.has(worker!)).to.equal(false);
    const again = await inWorker('shared', packed);
    expect(started).to.equal(before + 2);
    again.close!();
  });

  describe('on a shelf', () => {
    /** The bundled index several times over: large enough for a worker. */
    let large: string;

    before(() => {
      const items = [0, 1, 2, 3].flatMap((copy) =>
        bundled.items.map((item) => ({
          ...item,
          id: `${item.id}#${copy}`,
          title: `${item.title} (${copy})`,
        })),
      );
      large = packIndex({ knowledge: bundled.knowledge, items });
    });

    it('starts for a large index only', async () => {
      const before = started;
      const small = givenSource({ index: packed }, () => undefined);
      await small.find('sql', {});
      expect(started).to.equal(before);
    });

    it('shows the same, and ends when the shelf is gone or shows another catalogue', async () => {
      const before = started;
      const shelf = document.createElement('course-shelf');
      Object.assign(shelf, { index: large, for: 'pyhton progamming', limit: 4 });
      const results = oneEvent(shelf, 'course-shelf-results');
      const box = await fixture<HTMLElement>(html`<div>${shelf}</div>`);
      const { items } = (await results) as unknown as CourseShelfResultsEvent;
      const expected = createMatcher((await import('../../src/match/packed-index.js')).unpackIndex(large));
      expect(items).to.deep.equal(
        expected.find('pyhton progamming', { limit: 4 }).items.map(({ item }) => item),
      );
      expect(started).to.equal(before + 1);
      const [worker] = [...running].slice(-1);

      box.append(document.createElement('p'), shelf);
      await nextFrame();
      await nextFrame();
      expect(running.has(worker!), 'a move').to.equal(true);

      shelf.index = sample;
      await waitUntil(() => !running.has(worker!), 'another catalogue');

      const again = oneEvent(shelf, 'course-shelf-results');
      shelf.index = large;
      await again;
      const [second] = [...running].slice(-1);
      shelf.remove();
      await waitUntil(() => !running.has(second!), 'removal');

      const back = oneEvent(shelf, 'course-shelf-results');
      box.append(shelf);
      shelf.for = 'sql';
      await back;
      expect(started).to.equal(before + 3);
      shelf.remove();
      await waitUntil(() => !running.size, 'the end');
    });
  });
});
