import type { Waiting } from '../../src/sources/download.js';

/** An element that waits, as far as a download knows it. */
export class Visitor implements Waiting {
  isConnected = true;
  readonly controllers = new Set<Parameters<Waiting['addController']>[0]>();

  addController(controller: Parameters<Waiting['addController']>[0]): void {
    this.controllers.add(controller);
  }

  removeController(controller: Parameters<Waiting['addController']>[0]): void {
    this.controllers.delete(controller);
  }

  leave(): void {
    this.isConnected = false;
    for (const each of this.controllers) each.hostDisconnected();
  }

  comeBack(): void {
    this.isConnected = true;
    for (const each of this.controllers) each.hostConnected();
  }
}
