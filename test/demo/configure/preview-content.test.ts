import { expect } from '@open-wc/testing';
import { foreignHost, previewMarkup } from '../../../demo/configure/preview-content.js';
import { FORMS } from '../../../demo/configure/snippets.js';
import { PAYLOADS } from '../../attacks/payloads.js';

const origin = 'https://demo.example';
const form = (name: string) => FORMS.find((each) => each.name === name)!;
const own = { for: 'sql', src: '/classes.json' };
const foreign = { for: 'sql', src: 'https://school.example/classes.json' };

describe('the preview', () => {
  it('shows the snippet that is copied, with the files of the demo', () => {
    expect(previewMarkup({ for: 'sql', preset: 'bold', folder: '/x/' }, form('script'), origin)).to.equal(
      `<link rel="stylesheet" href="dist/themes/bold.css" />
<script src="dist/embed.js" data-for="sql" async></script>`,
    );
    for (const name of ['script', 'element', 'custom-html']) {
      const [{ code } = { code: '' }] = form(name).parts({ for: 'sql' });
      const expected = code.replaceAll('"/course-shelf/', '"dist/');
      expect(previewMarkup({ for: 'sql' }, form(name), origin)).to.equal(expected);
    }
  });

  it('shows components as the element that they hold', () => {
    for (const name of ['react', 'vue', 'svelte', 'angular'])
      expect(previewMarkup({ for: 'sql' }, form(name), origin)).to.match(
        /^<course-shelf for="sql"><\/course-shelf>\n/,
      );
  });

  it("asks another site for a catalogue only when it is let in, this site's own at once", () => {
    expect(foreignHost(own, origin)).to.equal(undefined);
    expect(foreignHost(foreign, origin)).to.equal('school.example');
    expect(previewMarkup(own, form('script'), origin)).to.include('data-src="/classes.json"');
    expect(previewMarkup(foreign, form('script'), origin)).to.not.include('school.example');
    expect(previewMarkup(foreign, form('script'), origin, foreign.src)).to.include(
      `data-src="${foreign.src}"`,
    );
    expect(previewMarkup(foreign, form('script'), origin, 'https://other.example/')).to.not.include(
      'school.example',
    );
  });

  it('asks no other site, whatever a link names as a catalogue', () => {
    for (const src of PAYLOADS) {
      const markup = previewMarkup({ for: 'sql', src }, form('element'), origin);
      const shown = new DOMParser().parseFromString(markup, 'text/html').querySelector('course-shelf')!;
      const asked = shown.getAttribute('src') ?? '';
      if (URL.canParse(asked, `${origin}/`)) expect(new URL(asked, `${origin}/`).origin).to.equal(origin);
    }
  });
});
