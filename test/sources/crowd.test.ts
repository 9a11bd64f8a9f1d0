import { expect } from '@open-wc/testing';
import { Crowd } from '../../src/sources/crowd.js';
import { Visitor } from './visitor.js';

/** What somebody who waits for the crowd is told. */
function told(crowd: Crowd): string[] {
  const news: string[] = [];
  crowd.addController({
    hostConnected: () => news.push(`come, ${String(crowd.isConnected)}`),
    hostDisconnected: () => news.push(`left, ${String(crowd.isConnected)}`),
  });
  return news;
}

describe('Crowd', () => {
  it('is there as long as one of its members is', () => {
    const [one, other] = [new Visitor(), new Visitor()];
    const crowd = new Crowd();
    expect(crowd.isConnected).to.equal(false);
    crowd.join(one);
    crowd.join(other);
    one.leave();
    expect(crowd.isConnected).to.equal(true);
    other.leave();
    expect(crowd.isConnected).to.equal(false);
    one.comeBack();
    expect(crowd.isConnected).to.equal(true);
  });

  it('says who comes and who leaves', () => {
    const [one, other] = [new Visitor(), new Visitor()];
    const crowd = new Crowd();
    crowd.join(one);
    const news = told(crowd);
    one.leave();
    crowd.join(other);
    one.comeBack();
    other.leave();
    expect(news).to.deep.equal(['left, false', 'come, true', 'come, true', 'left, true']);
  });

  it('says no more to whom it has let go', () => {
    const one = new Visitor();
    const crowd = new Crowd();
    crowd.join(one);
    const news: string[] = [];
    const controller = { hostConnected: () => news.push('come'), hostDisconnected: () => news.push('left') };
    crowd.addController(controller);
    crowd.removeController(controller);
    one.leave();
    expect(news).to.deep.equal([]);
  });

  it('takes one who joins twice for one, and one who is away for nobody', () => {
    const [one, away] = [new Visitor(), new Visitor()];
    away.isConnected = false;
    const crowd = new Crowd();
    crowd.join(one);
    crowd.join(one);
    crowd.join(away);
    expect(one.controllers.size).to.equal(1);
    one.leave();
    expect(crowd.isConnected).to.equal(false);
  });
});
