import type { PreviewContent, PreviewNews } from './preview-content.js';

/** What stands there already stays so long while the next one is made ready, in ms. */
const PATIENCE = 3000;
const FIRST_HEIGHT = 480;

/** Shows snippets, each on a page of its own in a frame. The next one takes the place of the last when it is ready. */
export class Preview {
  /** Width of the page in px; `undefined`: as wide as there is room. */
  #width: number | undefined;
  #shown: Frame | undefined;
  #next: Frame | undefined;

  /** @param heard is told what happens on the page that is shown, or is about to be */
  constructor(
    readonly stage: HTMLElement,
    readonly heard: (news: PreviewNews) => void,
  ) {
    // Not at once: what is fitted may change the stage, and observers must not go round in circles.
    new ResizeObserver(() => requestAnimationFrame(() => this.#fit())).observe(stage);
    addEventListener('message', ({ source, origin, data }: MessageEvent<PreviewNews>) => {
      const frame = [this.#next, this.#shown].find((each) => each?.box.contentWindow === source);
      if (!frame || origin !== location.origin) return;
      this.#hear(frame, data);
    });
  }

  show(content: PreviewContent): void {
    this.#next?.box.remove();
    const box = document.createElement('iframe');
    box.title = 'The shelf as readers see it';
    box.src = 'configure-preview.html';
    this.#next = { box, content, height: this.#shown?.height ?? FIRST_HEIGHT };
    this.stage.append(box);
    this.#fit();
    const frame = this.#next;
    setTimeout(() => this.#exchange(frame), PATIENCE);
  }

  set width(width: number | undefined) {
    this.#width = width;
    this.#fit();
  }

  #hear(frame: Frame, news: PreviewNews): void {
    if (news.kind === 'ready') frame.box.contentWindow?.postMessage(frame.content, location.origin);
    else if (news.kind === 'height') frame.height = news.height;
    else {
      this.#exchange(frame);
      this.heard(news);
    }
    this.#fit();
  }

  #exchange(frame: Frame): void {
    if (frame !== this.#next) return;
    this.#shown?.box.remove();
    this.#shown = frame;
    this.#next = undefined;
    this.#fit();
  }

  /** Gives each page its width, and makes it smaller where there is less room than that. */
  #fit(): void {
    const room = this.stage.clientWidth;
    const width = this.#width ?? room;
    const scale = Math.min(1, room / width);
    for (const frame of [this.#shown, this.#next]) {
      if (!frame) continue;
      const { style } = frame.box;
      style.width = `${width}px`;
      style.height = `${frame.height}px`;
      style.marginInlineStart = `${Math.max(0, (room - width) / 2)}px`;
      style.transform = scale < 1 ? `scale(${scale})` : '';
      // A page that is made smaller still takes the room that it had.
      style.marginBlockEnd = `${frame.height * (scale - 1)}px`;
      frame.box.classList.toggle('waiting', frame === this.#next && this.#shown !== undefined);
    }
  }
}

interface Frame {
  readonly box: HTMLIFrameElement;
  readonly content: PreviewContent;
  /** Height of the page in px. */
  height: number;
}
