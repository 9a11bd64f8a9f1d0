/** Every search that ours is compared with is set up so that it works: a comparison with a broken one is worth nothing. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { readItems } from '../../dist/build.js';
import { documentsOf } from '../../.tools/peers/documents.mjs';
import { choosePeers, loadPeer, OURS, PEER_NAMES } from '../../.tools/peers/peers.mjs';
import { searchTerm } from '../../.tools/peers/vocabulary.mjs';

const row = (id, title, more = {}) => ({
  id,
  title,
  url: `https://a.example/${id}`,
  provider: 'School',
  ...more,
});

const ROWS = [
  row('databases', 'Asking databases', { skills: ['SQL'], subject: 'Data Science' }),
  row('sql', 'SQL for everybody', { skills: ['SQL', 'Databases'], partner: 'Duke University' }),
  row('photo', 'Photography with any camera', { skills: ['Photography'] }),
  row('guitar', 'Guitar, the first chords', { skills: ['Guitar'] }),
];

describe('peers', () => {
  let catalog;

  before(() => {
    const items = readItems(JSON.stringify(ROWS), { format: 'json' });
    catalog = { items, documents: documentsOf(items) };
  });

  test('search the title, the skills, the subject and the partner of an item', () => {
    assert.deepEqual(catalog.documents.slice(0, 2), [
      { id: 'databases', title: 'Asking databases', skills: 'SQL', subject: 'Data Science', partner: '' },
      {
        id: 'sql',
        title: 'SQL for everybody',
        skills: 'SQL, Databases',
        subject: '',
        partner: 'Duke University',
      },
    ]);
  });

  test('get the names of skills that items have as ids', () => {
    const [document] = documentsOf([{ id: 'a', title: 'A', skills: ['nodejs'] }], (id) => `label of ${id}`);
    assert.equal(document.skills, 'label of nodejs');
  });

  for (const name of PEER_NAMES) {
    describe(name, () => {
      let peer;
      let engine;

      before(async () => {
        peer = await loadPeer(name);
        engine = await peer.build(catalog);
      });

      test('bears the name of its file', () => assert.equal(peer.name, name));

      test('finds a word in titles and in skills', async () => {
        assert.deepEqual((await engine.find('sql', 5)).toSorted(), ['databases', 'sql']);
      });

      test('answers with no more than it is asked for', async () => {
        assert.equal((await engine.find('sql', 1)).length, 1);
      });

      test('answers the same when it was saved and loaded', async () => {
        const loaded = await peer.load(await engine.save());
        for (const query of ['sql', 'guitar', 'photography camera']) {
          const expected = await engine.find(query, 5);
          assert.notDeepEqual(expected, []);
          assert.deepEqual(await loaded.find(query, 5), expected);
        }
      });
    });
  }
});

describe('choosePeers', () => {
  test('all unless told', () => assert.deepEqual(choosePeers(undefined), PEER_NAMES));
  test('ours always comes first', () => assert.deepEqual(choosePeers('lunr,fuse'), [OURS, 'lunr', 'fuse']));
  test('an unknown name is told, with the known ones', () => {
    assert.throws(() => choosePeers('lunr,google'), /unknown google; known are course-shelf, /);
  });
});

describe('searchTerm', () => {
  for (const [word, expected] of [
    ['Courses', null],
    ['the', null],
    ['Developers', 'developer'],
    ['sql', 'sql'],
    ['css', 'css'],
  ]) {
    test(`${word} is ${expected}`, () => assert.equal(searchTerm(word), expected));
  }
});
