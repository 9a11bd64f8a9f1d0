/** The same as in package.json; tells two copies on a page apart. */
export const VERSION = '0.1.0';
