/* What offline-worker.js finds, for the type checker: what `publish/offline.py` writes above it, and a service worker's own. */
declare const FILES: Record<string, string>;
declare const PYTHON: string[];
declare const APART: string[];
declare const clients: Clients;
declare function skipWaiting(): Promise<void>;
declare function addEventListener<Type extends keyof ServiceWorkerGlobalScopeEventMap>(
  type: Type,
  listener: (event: ServiceWorkerGlobalScopeEventMap[Type]) => void,
): void;
