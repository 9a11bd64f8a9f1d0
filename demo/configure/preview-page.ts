/*
 * The page inside the preview. The configurator around it hands it a snippet; it stands there as it would on any page,
 * scripts and all, and what happens to the shelf is told back. Only pages of this very site are listened to.
 */
import type {} from '../../src/element/events.js';
import type { PreviewContent, PreviewNews } from './preview-content.js';

const tell = (news: PreviewNews): void => window.parent.postMessage(news, location.origin);

function show({ markup, inPost, dark }: PreviewContent): void {
  document.documentElement.classList.toggle('dark', dark);
  const post = document.querySelector('article')!;
  post.hidden = !inPost;
  (inPost ? post : document.body).append(document.createRange().createContextualFragment(markup));
}

document.addEventListener('course-shelf-results', (event) => {
  const { items, query, understood } = event;
  const { careers, skills, topics } = understood;
  tell({
    kind: 'results',
    count: items.length,
    query,
    understood: [...careers, ...skills, ...topics].map(({ label }) => label),
  });
});
document.addEventListener('course-shelf-error', (event) => {
  // Said beside the preview; whoever reads that does not look into the console.
  event.preventDefault();
  tell({ kind: 'error', message: event.message });
});
new ResizeObserver(() => {
  tell({ kind: 'height', height: Math.ceil(document.documentElement.getBoundingClientRect().height) });
}).observe(document.documentElement);

addEventListener('message', ({ source, origin, data }: MessageEvent<PreviewContent>) => {
  if (source === window.parent && origin === location.origin && typeof data.markup === 'string') show(data);
});
if (window.parent !== window) tell({ kind: 'ready' });
