import { expect } from '@open-wc/testing';
import { download } from '../../src/sources/download.js';
import { Visitor } from './visitor.js';

const address = new URL('./served/table.csv', import.meta.url).href;

const soon = (): Promise<unknown> => new Promise((done) => setTimeout(done, 100));
const requests = (): number => performance.getEntriesByName(address).length;

describe('download', () => {
  it('gives the answer and its text', async () => {
    const { response, bytes } = await download(address);
    expect(response.ok).to.equal(true);
    expect(new TextDecoder().decode(bytes)).to.equal(await (await fetch(address)).text());
  });

  it('waits while its host is away, and loads once it is back', async () => {
    const host = new Visitor();
    let isDone = false;
    const loading = download(address, host).then(({ bytes }) => {
      isDone = true;
      return bytes;
    });
    host.leave();
    await soon();
    expect(isDone).to.equal(false);
    host.comeBack();
    expect(new TextDecoder().decode(await loading)).to.include('a.example');
    expect(host.controllers.size).to.equal(0);
  });

  it('goes on when its host is only moved', async () => {
    performance.clearResourceTimings();
    const host = new Visitor();
    const loading = download(address, host);
    host.leave();
    host.comeBack();
    expect((await loading).response.ok).to.equal(true);
    expect(requests()).to.equal(1);
  });

  it('rejects as fetch does, and lets go of its host', async () => {
    const host = new Visitor();
    const failure = await download('http://localhost:1/', host).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(TypeError);
    expect(host.controllers.size).to.equal(0);
  });
});
