/* A page that exchanges its content within a transition. */
document.querySelector('button').addEventListener('click', () => {
  document.startViewTransition(() => {
    const place = document.querySelector('#place');
    const next = place.cloneNode(false);
    for (const { attributes, localName } of place.querySelectorAll('course-shelf')) {
      const shelf = document.createElement(localName);
      for (const { name, value } of attributes) shelf.setAttribute(name, value);
      next.append(shelf);
    }
    place.replaceWith(next);
    document.querySelector('output').value++;
  });
});
