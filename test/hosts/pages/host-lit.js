/* A host that is made with Lit itself. */
import { LitElement, html } from 'lit';

customElements.define(
  'host-greeting',
  class extends LitElement {
    render() {
      return html`<slot></slot>`;
    }
  },
);
