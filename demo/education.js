/* What the learning centre adds to the shelf: ideas to start from, and its own booking instead of a link. */
const shelf = document.querySelector('course-shelf');
const ideas = document.querySelector('.ideas');
const booking = document.querySelector('#booking');

function show(words) {
  shelf.setAttribute('for', words);
  for (const idea of ideas.querySelectorAll('button')) {
    idea.setAttribute('aria-pressed', String(idea.value === words));
  }
}

ideas.addEventListener('click', ({ target }) => {
  if (target.matches('button')) show(target.value);
});

shelf.addEventListener('course-shelf-select', (event) => {
  event.preventDefault();
  const { title, institution, hours, level } = event.item;
  booking.querySelector('#booking-title').textContent = title;
  booking.querySelector('#booking-facts').textContent =
    `With ${institution} \u00b7 ${hours} hours \u00b7 ${level}`;
  booking.showModal();
});

show(shelf.getAttribute('for'));
