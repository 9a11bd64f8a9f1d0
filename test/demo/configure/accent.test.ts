import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { accentPair, accentValue, contrast } from '../../../demo/configure/accent.js';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('an accent', () => {
  it('is judged by the contrast of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).to.equal(21);
    expect(contrast('#777777', '#ffffff')).to.be.closeTo(4.48, 0.005);
    expect(contrast('#ffffff', '#ff0000')).to.be.closeTo(4.0, 0.005);
  });

  it('stays as it is where it can be read', () => {
    expect(accentPair('#a63d00')[0]).to.equal('#a63d00');
    expect(accentPair('#ffd84a')[1]).to.equal('#ffd84a');
  });

  it('becomes darker or lighter until it can be read on the ground of each preset', () => {
    const grounds = {
      '': ['#fdfcfa', '#19191b'],
      bold: ['#ffd84a', '#241e08'],
      paper: ['#f7f1e3', '#262019'],
    };
    fc.assert(
      fc.property(colour, fc.constantFrom(...Object.entries(grounds)), (chosen, [preset, [light, dark]]) => {
        const [onLight, onDark] = accentPair(chosen, preset);
        expect(contrast(onLight, light!)).to.be.at.least(4.5);
        expect(contrast(onDark, dark!)).to.be.at.least(4.5);
      }),
    );
  });

  it('is a value for light and dark pages, or for the one that was chosen', () => {
    expect(accentValue('#a63d00', {})).to.equal('light-dark(#a63d00, #bc6e40)');
    expect(accentValue('#a63d00', { theme: 'light' })).to.equal('#a63d00');
    expect(accentValue('#a63d00', { theme: 'dark' })).to.equal('#bc6e40');
  });
});
