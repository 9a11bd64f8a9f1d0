/* A host element that keeps what it holds in a shadow tree. */
customElements.define(
  'host-card',
  class extends HTMLElement {
    connectedCallback() {
      addEventListener('DOMContentLoaded', () => {
        const content = document.querySelector('#content').content.cloneNode(true);
        this.attachShadow({ mode: 'open' }).append(content);
      });
    }
  },
);
