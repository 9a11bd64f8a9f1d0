/* A page that lists fifty posts, each with a box of its own. */
{
  const template = document.querySelector('template');
  for (let count = 0; count < 50; count++) template.before(template.content.cloneNode(true));
}
