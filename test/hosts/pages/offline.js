/* Keeps all that the page asked for, for times without a connection. */
navigator.serviceWorker.register('/offline-worker.js');
