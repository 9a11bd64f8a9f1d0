import { expect } from '@open-wc/testing';
import { htmlText, oneLine, phpText, scriptText, templateText } from '../../../demo/configure/text.js';
import { PAYLOADS } from '../../attacks/payloads.js';

/** What a list in JavaScript comes to. */
async function evaluated(list: readonly string[]): Promise<unknown> {
  const code = encodeURIComponent(`export default [${list.join()}]`);
  return ((await import(`data:text/javascript;charset=utf-8,${code}`)) as { default: unknown }).default;
}

describe('a text for snippets', () => {
  it('is one line, without what makes code look other than it is', () => {
    expect(oneLine('  backend\n\tdevelopers ')).to.equal('backend developers');
    expect(oneLine('SQL\u202egnp.exe\u2066\u200f')).to.equal('SQLgnp.exe');
    expect(oneLine('a\u0000b\ud800c\u2028d')).to.equal('abc d');
  });

  it('keeps letters of every script, and joiners within words', () => {
    for (const text of ['Entwickler für Müller', 'データ分析', 'می\u200cخواهم', '👩\u200d🏫']) {
      expect(oneLine(text)).to.equal(text);
    }
  });

  it('is cut after so many characters, and no character in two', () => {
    expect(oneLine('👍'.repeat(300), 3)).to.equal('👍👍👍');
    expect([...oneLine('x'.repeat(300))].length).to.equal(200);
    expect(oneLine('ab cd', 3)).to.equal('ab');
  });

  it('comes back from an attribute and from between tags as it was', () => {
    for (const text of PAYLOADS.map((payload) => oneLine(payload))) {
      const page = new DOMParser().parseFromString(
        `<p title="${htmlText(text)}">${htmlText(text)}</p>`,
        'text/html',
      );
      expect(page.body.children).to.have.length(1);
      expect(page.querySelector('p')!.title).to.equal(text);
      expect(page.body.textContent).to.equal(text);
    }
  });

  it('comes back from a JavaScript string, and from a template, as it was', async () => {
    const texts = PAYLOADS.map((payload) => oneLine(payload));
    expect(await evaluated(texts.map(scriptText))).to.deep.equal(texts);
    expect(await evaluated(texts.map((text) => `\`${templateText(text)}\``))).to.deep.equal(texts);
  });

  it('is a PHP string in single quotes', () => {
    expect(phpText(`it's 5 $ or \\n "x"`)).to.equal(`'it\\'s 5 $ or \\\\n "x"'`);
  });
});
