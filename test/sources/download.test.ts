import { expect } from '@open-wc/testing';
import { download, type Waiting } from '../../src/sources/download.js';

const address = new URL('./served/table.csv', import.meta.url).href;

/** An element that waits, as far as a download knows it. */
class Visitor implements Waiting {
  isConnected = true;
  readonly controllers = new Set<Parameters<Waiting['addController']>[0]>();

  addController(controller: Parameters<Waiting['addController']>[0]): void {
    this.controllers.add(controller);
  }

  removeController(controller: Parameters<Waiting['addController']>[0]): void {
    this.controllers.delete(controller);
  }

  leave(): void {
    this.isConnected = false;
    for (const each of this.controllers) each.hostDisconnected();
  }

  comeBack(): void {
    this.isConnected = true;
    for (const each of this.controllers) each.hostConnected();
  }
}

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
