import { expect } from '@open-wc/testing';
import type { ItemProblem } from '../../src/catalog/guard.js';
import { fetchCatalogue, type Fetched } from '../../src/sources/fetched.js';
import { SourceError } from '../../src/sources/source.js';

const problems: ItemProblem[] = [];

/** Reads a file that stands beside this test, from the server of the tests. */
async function read(file: string): Promise<Fetched> {
  const address = new URL(`./served/${file}`, import.meta.url).href;
  const found = await fetchCatalogue(address, (problem) => problems.push(problem));
  return 'values' in found ? { values: [...found.values] } : found;
}

const item = (title: string, index: number) => ({
  value: { title },
  place: { index, name: `item ${index}` },
});
const line = (title: string, index: number) => ({
  value: { title },
  place: { index, name: `line ${index + 1}` },
});

async function failure(action: Promise<unknown>): Promise<string> {
  try {
    await action;
  } catch (error) {
    expect(error).to.be.instanceOf(SourceError);
    return (error as Error).message;
  }
  throw new Error('nothing failed');
}

describe('fetchCatalogue', () => {
  beforeEach(() => void problems.splice(0));

  it('tells by its beginning what a file is', async () => {
    expect(await read('list.json')).to.deep.equal({ values: [item('A', 0)] });
    expect(await read('object.json')).to.deep.equal({ values: [item('A', 0)] });
    expect(await read('empty.json')).to.deep.equal({ values: [] });
    expect(await read('index.shelf')).to.deep.equal({ index: 'course-shelf 1\nrest' });
  });

  it('reads JSON Lines, and reports a line that is no JSON', async () => {
    expect(await read('lines.jsonl')).to.deep.equal({ values: [line('A', 0), line('B', 3)] });
    expect(problems).to.deep.equal([{ index: 2, field: '', message: 'line 3: no JSON value' }]);
    expect(await read('line.jsonl')).to.deep.equal({ values: [line('A', 0)] });
  });

  it('reads a table, whatever its name', async () => {
    expect(await read('table.csv')).to.deep.equal({
      items: [
        {
          item: {
            id: 'https://a.example/',
            kind: 'course',
            title: 'A',
            url: 'https://a.example/',
            provider: 'a.example',
            skills: [],
            subjects: [],
          },
          place: { index: 0, name: 'line 2' },
        },
      ],
    });
    expect(problems).to.deep.equal([]);
  });

  it('says what to do about a file that it cannot read', async () => {
    expect(await failure(read('page.html'))).to.match(
      /is a web page: the address may be wrong, .* `course-shelf build`/,
    );
    expect(await failure(read('../fetched.test.ts'))).to.match(
      /is neither an index nor JSON, and as a table/,
    );
    expect(await failure(read('cut.json'))).to.match(/is no valid JSON, or cut off/);
    expect(await failure(read('other.json'))).to.match(/holds no list of items, and none in "items"/);
  });

  it('says so where the connection breaks off', async () => {
    const fetch = window.fetch.bind(window);
    const broken = new ReadableStream({ pull: (controller) => controller.error(new TypeError('broken')) });
    window.fetch = async () => new Response(broken);
    const message = await failure(read('list.json')).finally(() => (window.fetch = fetch));
    expect(message).to.match(/list\.json could not be loaded to its end: try again\.$/);
  });

  it('says why a file could not be loaded', async () => {
    const nowhere = new URL('/nowhere.json', document.baseURI).href;
    expect(await failure(fetchCatalogue(nowhere, () => undefined))).to.match(/its server answers 404/);
    expect(await failure(fetchCatalogue('javascript:alert(1)', () => undefined))).to.match(
      /no http\(s\) address/,
    );
    expect(await failure(fetchCatalogue('http://localhost:1/x.json', () => undefined))).to.match(/CORS/);
  });
});
