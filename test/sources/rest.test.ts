import { expect } from '@open-wc/testing';
import { untilDone, withRests } from '../../src/sources/rest.js';
import { mapInSteps } from '../../src/text/map-in-steps.js';
import { finish, type Steps } from '../../src/text/steps.js';

const busyFor = (milliseconds: number): void => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};

/** How many other tasks came to run while an action went on. */
async function othersDuring(action: () => Promise<unknown>): Promise<number> {
  let [count, isOver] = [0, false];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    count++;
    if (!isOver) port2.postMessage(undefined);
  };
  port2.postMessage(undefined);
  await action();
  isOver = true;
  port1.close();
  return count;
}

function* busySteps(count: number): Steps<string> {
  for (let at = 0; at < count; at++) {
    busyFor(5);
    yield;
  }
  return 'done';
}

describe('long work', () => {
  it('lets others run in between', async () => {
    let value = '';
    const count = await othersDuring(async () => {
      value = await withRests(busySteps(20));
    });
    expect(value).to.equal('done');
    expect(count).to.be.at.least(4);
  });

  it('is done to the last step, and no further', async () => {
    const steps = [{}, {}, {}];
    let taken = 0;
    await untilDone(() => steps[taken++]);
    expect(taken).to.equal(4);
  });

  it('fails as its steps do', async () => {
    function* failing(): Steps<never> {
      yield;
      throw new RangeError('cut off');
    }
    const error = await withRests(failing()).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(RangeError).with.property('message', 'cut off');
  });
});

describe('steps', () => {
  it('give what doing all at once gives', () => {
    const rows = Array.from({ length: 1234 }, (_, at) => at);
    expect(finish(mapInSteps(rows, (row, at) => row * at))).to.deep.equal(rows.map((row) => row * row));
  });

  it('stop between rows', () => {
    const steps = mapInSteps(Array.from({ length: 250 }), (_, at) => at);
    expect([...steps].length).to.equal(5);
  });
});
