import { expect } from '@open-wc/testing';
import { loadBundledIndex } from '../../src/match.js';
import { loadGuide } from '../../src/sources/guides.js';

describe('loadGuide', () => {
  it('knows every career of the bundled index', async () => {
    const { knowledge } = await loadBundledIndex();
    for (const { id } of knowledge.careers) expect((await loadGuide(id))?.about, id).to.be.a('string');
  });

  it('gives each section, with tools and skills by their names', async () => {
    const guide = await loadGuide('backend-developer');
    expect(Object.keys(guide ?? {}).sort()).to.deep.equal(
      'about challenges day growth projects skills tools transferable ways'.split(' '),
    );
    expect(guide?.tools).to.include('Node.js').and.to.include('Server logs');
    expect(guide?.skills.start).to.deep.equal(['Python', 'SQL', 'Git', 'Java']);
    expect(guide?.projects).to.have.length(3);
  });

  for (const id of ['astronaut', '', 'constructor', 'software']) {
    it(`has none for "${id}"`, async () => expect(await loadGuide(id)).to.equal(undefined));
  }
});
