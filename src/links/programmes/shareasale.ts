import { programme } from './programme.js';

/** Known for its old links and to say what became of it. */
export const shareasale = programme({
  name: 'shareasale',
  label: 'ShareASale',
  fields: {},
  example: '',
  network: ['shareasale.com'],
  closed:
    'ShareASale is closed: its merchants are at Awin now, with new ids; expected awin:publisher/advertiser',
  build: () => undefined,
});
