import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import '../../src/define.js';
import { textOf } from './fixture.js';

/** A script tag as a page has it; the test loads the module, so it does not run by itself. */
function tag(attributes: string): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = `<script type="text/plain" src="/embed.js" ${attributes}></script>`;
  document.body.append(box);
  return box;
}

describe('embed', () => {
  let first: HTMLElement;
  let second: HTMLElement;
  before(async () => {
    first = tag(
      'data-for="sql" data-limit="2" data-heading="" data-onclick="alert(1)" data-style="color: red"',
    );
    second = tag('data-for="python"');
    await import('../../src/embed.js');
  });

  it('puts a shelf after each tag, with its attributes and no others', () => {
    expect(first.children[1]?.localName).to.equal('course-shelf');
    expect(first.children[1]?.getAttributeNames()).to.deep.equal(['for', 'limit', 'heading']);
    expect(second.children[1]?.getAttribute('for')).to.equal('python');
    expect(document.querySelectorAll('course-shelf')).to.have.length(2);
  });

  it('makes shelves of boxes that come later, their content the fallback', async () => {
    const box = document.createElement('div');
    box.innerHTML =
      '<div data-course-shelf="figma" data-heading-level="3"><a href="/a">Plain</a></div><p></p>';
    document.body.append(box);
    await aTimeout(0);
    const shelf = box.querySelector('course-shelf');
    expect(shelf?.getAttribute('for')).to.equal('figma');
    expect(shelf?.getAttribute('heading-level')).to.equal('3');
    expect(shelf?.querySelector('a')?.textContent).to.equal('Plain');
    await oneEvent(shelf!, 'course-shelf-results');
    await shelf!.updateComplete;
    expect(textOf(shelf!, 'h3')).to.deep.equal(['Courses about Figma']);
    expect(box.querySelectorAll('course-shelf')).to.have.length(1);
  });
});
