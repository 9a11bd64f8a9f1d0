import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, userEvent } from 'storybook/test';
import { answerOf, inside, settled, textsOf } from './answers.js';
import { centre, longTitles } from './catalogues.js';
import { shelf, type Args } from './shelf.js';

const meta: Meta<Args> = {
  title: 'course-shelf',
  component: 'course-shelf',
  args: { for: 'backend developer' },
  argTypes: {
    items: { control: 'object' },
    linkFor: { control: false },
    index: { control: false },
    strings: { control: false },
  },
  render: shelf,
  play: settled,
};
export default meta;

type Story = StoryObj<Args>;

/** What one tag gives: six cards for a career, and the reasons for each. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const shelf = await answerOf(canvasElement);
    await expect(textsOf(shelf, 'heading')).toEqual(['Courses for backend developers']);
    await expect(textsOf(shelf, 'card')).toHaveLength(6);
  },
};

/** `theme="dark"` is dark on any page; without it the shelf follows the page's colour scheme. */
export const Dark: Story = { args: { theme: 'dark' } };

/** `theme="host"` is made of nothing but the page's own text colour, on the page's own ground. */
export const HostColours: Story = {
  args: { for: 'ux designer', limit: 4, theme: 'host' },
  decorators: [
    (story) => html`<div style="padding: 2rem; background: #1d3557; color: #f1faee">${story()}</div>`,
  ],
};

/** Books have a small cover made of type; no picture is ever fetched. */
export const Books: Story = {
  args: { for: 'books for data scientists' },
  play: async ({ canvasElement }) => {
    const shelf = await answerOf(canvasElement);
    await expect(textsOf(shelf, 'heading')).toEqual(['Books for data scientists']);
  },
};

/** A level and a price, said in the words themselves; the attributes `level` and `free` do the same. */
export const SaidInWords: Story = { args: { for: 'free python courses for beginners', limit: 3 } };

/** A catalogue of the page's own, through the `items` property. Items without skills are tagged from their titles. */
export const OwnItems: Story = {
  args: { for: 'data analyst', items: centre, heading: 'Evening classes for data analysts' },
  play: async ({ canvasElement }) => {
    const shelf = await answerOf(canvasElement);
    await expect(textsOf(shelf, 'reason')).toContain('Teaches SQL and databases');
  },
};

/** Tokens and parts change the look; everything that is not set follows the page. */
export const OwnLook: Story = {
  args: {
    for: 'web designer',
    limit: 4,
    '--course-shelf-background': '#fff6e9',
    '--course-shelf-color': '#3b1f0b',
    '--course-shelf-muted': '#74513a',
    '--course-shelf-line': '#e9c9a5',
    '--course-shelf-accent': '#a63d00',
    '--course-shelf-radius': '0',
    '--course-shelf-heading-size': '1.75em',
    '--course-shelf-font': "'Source Serif 4 Variable', Georgia, serif",
  },
};

/** Links that earn, set up in one attribute. A sentence above the list says so, and search engines are told, too. */
export const PaidLinks: Story = {
  args: {
    limit: 4,
    links: 'udemy.com=impact:trk.udemy.com/123456/3193860/39854; *=https://go.example.com/?u={url}&ref={ref}',
    ref: 'storybook',
  },
  play: async ({ canvasElement }) => {
    const shelf = await answerOf(canvasElement);
    await expect(textsOf(shelf, 'disclosure')).toEqual([
      'We earn a commission if you buy through links on this list.',
    ]);
    await expect(inside(shelf, 'link').getAttribute('rel')).toBe('sponsored nofollow noopener');
  },
};

/** Books sold by Amazon, found by their ISBN; its own sentence stands in the disclosure. */
export const PaidBooks: Story = {
  args: { for: 'books for data scientists', limit: 4, links: 'books=amazon:amazon.com/myblog-20' },
  play: async ({ canvasElement }) => {
    const shelf = await answerOf(canvasElement);
    await expect(textsOf(shelf, 'disclosure')).toEqual([
      'We earn a commission if you buy through links on this list. As an Amazon Associate I earn from qualifying purchases.',
    ]);
  },
};

/** `linkFor` decides by code; `strings.disclosure` or the slot say it in the page's own words. */
export const OwnDisclosure: Story = {
  args: {
    limit: 4,
    linkFor: ({ url }) => `https://example.com/go?to=${encodeURIComponent(url)}`,
    strings: { disclosure: 'Some of these links pay for our coffee, at no cost to you.' },
  },
  play: async ({ canvasElement }) => {
    const shelf = await answerOf(canvasElement);
    await expect(textsOf(shelf, 'disclosure')).toEqual([
      'Some of these links pay for our coffee, at no cost to you.',
    ]);
  },
};

/** A page can keep the browser from leaving, and do something else: every way to follow a link is heard first. */
export const SelectCancelled: Story = {
  args: { for: 'sql', limit: 2 },
  play: async ({ canvasElement }) => {
    const shelf = await answerOf(canvasElement);
    const heard = fn((event: Event) => event.preventDefault());
    shelf.addEventListener('course-shelf-select', heard);
    await userEvent.click(inside(shelf, 'link'));
    await expect(heard).toHaveBeenCalledOnce();
    await expect(heard.mock.calls[0]?.[0]).toMatchObject({
      position: 1,
      query: 'sql',
      defaultPrevented: true,
    });
  },
};

/** No words at all, or `for="page"`: the shelf reads the article around it and shows what that is about. */
export const AboutThePage: Story = {
  args: { for: 'page', limit: 4, 'heading-level': 3 },
  render: (args) => html`
    <article style="max-inline-size: 40rem">
      <h2>Kubernetes under the stairs</h2>
      <p>
        There is no good reason to run Kubernetes at home. I run eleven small services for four people and a
        cat, and one machine with Docker did that perfectly well for years. I did it to break it where nobody
        would page me.
      </p>
      <p>
        What went wrong? Storage, first: a container moves to another machine whenever it likes, and its files
        do not. Finding out taught me more about Kubernetes than two years of using it at work.
      </p>
      <h3>What Kubernetes asks of you</h3>
      <p>
        Write down what should run, and Kubernetes keeps it running. Docker makes the images, Helm fills in
        the files that are the same but for a name, and kubectl tells what went wrong this time.
      </p>
      ${shelf(args)}
    </article>
  `,
  play: async ({ canvasElement }) => {
    const shelf = await answerOf(canvasElement);
    await expect(textsOf(shelf, 'heading')).toEqual(['Courses about Kubernetes']);
  },
};

/** Long titles and names wrap; nothing is cut off. */
export const LongTitles: Story = { args: { for: 'python', items: longTitles } };

/** Right to left, as the page is or as `dir` says. Titles in another script keep their own direction. */
export const RightToLeft: Story = { args: { limit: 4, dir: 'rtl' } };
