/* What the learning centre adds to the shelf: a search field, filters, and its own booking instead of a link. */
const shelf = document.querySelector('course-shelf');
const finder = document.querySelector('#finder');
const filters = document.querySelector('#filters');
const booking = document.querySelector('#booking');

function search(words) {
  finder.elements.wish.value = words;
  shelf.setAttribute('for', words);
  for (const idea of finder.querySelectorAll('.ideas button')) {
    idea.setAttribute('aria-pressed', String(idea.value === words));
  }
}

finder.addEventListener('submit', (event) => {
  event.preventDefault();
  search(finder.elements.wish.value.trim());
});
finder.addEventListener('click', ({ target }) => {
  if (target.matches('.ideas button')) search(target.value);
});

filters.addEventListener('submit', (event) => event.preventDefault());
filters.addEventListener('input', () => {
  const { provider, level, free } = filters.elements;
  for (const { name, value } of [provider, level]) {
    if (value) shelf.setAttribute(name, value);
    else shelf.removeAttribute(name);
  }
  shelf.toggleAttribute('free', free.checked);
});

shelf.addEventListener('course-shelf-select', (event) => {
  event.preventDefault();
  const { title, institution, hours, level } = event.item;
  booking.querySelector('#booking-title').textContent = title;
  booking.querySelector('#booking-facts').textContent = `With ${institution} · ${hours} hours · ${level}`;
  booking.showModal();
});

search(finder.elements.wish.value);
