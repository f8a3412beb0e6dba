import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, expect, inject } from 'vitest';
import { findChromium } from '../../../src/cli/chromium.ts';

export interface VisitOptions {
  readonly javaScriptEnabled?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** `reduce` unless told: pages then change with a cut. */
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** A folder that keeps cookies from one visit to the next, as a browser of one's own does. */
  readonly profile?: string;
}

/** Somebody at a browser. Whatever goes wrong unseen, from a console message to a request elsewhere, is kept. */
export class Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly #faults: string[] = [];
  readonly #refusals: string[] = [];
  readonly #announced: string[] = [];
  readonly #cutOff: string[] = [];

  constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
    this.#watch(page);
    context.on('page', (opened) => this.#watch(opened));
    context.on('request', (request) => {
      if (!request.url().startsWith(`${inject('baseUrl')}/`)) this.#faults.push(`request elsewhere: ${request.url()}`);
    });
    context.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText;
      // Whoever leaves a page early does not wait for its icon.
      if (reason !== 'net::ERR_ABORTED' && !this.#cutOff.includes(request.url()))
        this.#faults.push(`request failed: ${request.url()} ${reason}`);
    });
    context.on('response', (response) => {
      if (response.status() < 400) return;
      const isDocument = response.request().resourceType() === 'document';
      if (isDocument) this.#refusals.push(`${response.status()} ${response.url()}`);
      else this.#faults.push(`${response.status()} for ${response.url()}`);
    });
  }

  /** Goes to an address of ours and sees its page arrive with the status it should have. */
  async open(path: string, status = 200, page = this.page): Promise<void> {
    if (status >= 400) this.expectRefusal(status, path);
    const response = await page.goto(inject('baseUrl') + path);
    expect(response?.status(), path).toBe(status);
  }

  /** Announces a page that is meant to come with a status of 400 or above. */
  expectRefusal(status: number, path: string): void {
    this.#announced.push(`${status} ${inject('baseUrl')}${path}`);
  }

  /** Cuts the line to an address of ours, though the browser says that it is online; gives what mends it. */
  async cutOff(path: string): Promise<() => Promise<void>> {
    const url = inject('baseUrl') + path;
    this.#cutOff.push(url);
    await this.page.route(url, (route) => route.abort('internetdisconnected'));
    return () => this.page.unroute(url);
  }

  /** Another tab of the same browser. */
  newTab(): Promise<Page> {
    return this.context.newPage();
  }

  /** Holds what happened against what was announced. */
  check(): void {
    expect(this.#faults, 'what went wrong unseen').toEqual([]);
    expect(this.#refusals, 'pages with a status of 400 or above').toEqual(this.#announced);
  }

  #watch(page: Page): void {
    page.on('pageerror', (error) => this.#faults.push(`script error: ${error.message}`));
    page.on('console', (message) => {
      // Chromium says of a page with a status of 400 or above that it has one: those are counted apart.
      const isRefusal = /^Failed to load resource: the server responded with a status of (\d+)/.exec(message.text());
      const known = isRefusal && this.#refusals.includes(`${isRefusal[1]} ${message.location().url}`);
      const isCutOff =
        message.text().includes('ERR_INTERNET_DISCONNECTED') && this.#cutOff.includes(message.location().url);
      // Chromium tells what a header of ours did.
      const isCleared = message.type() === 'info' && message.text().startsWith('Clear-Site-Data header on');
      if (!known && !isCutOff && !isCleared) this.#faults.push(`console ${message.type()}: ${message.text()}`);
    });
  }
}

const launch = {
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
});

/** One visit: a browser of its own, without cookies unless its profile has them, checked at the end. */
export async function visiting(options: VisitOptions, during: (visitor: Visitor) => Promise<void>): Promise<void> {
  const { profile, ...settings } = options;
  const contextOptions: BrowserContextOptions = {
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...settings,
  };
  const context = await newContext(profile, contextOptions);
  try {
    const visitor = new Visitor(context, context.pages()[0] ?? (await context.newPage()));
    await during(visitor);
    visitor.check();
  } finally {
    await context.close();
  }
}

/** A browser of its own, unwatched; with a profile it keeps its cookies. */
export async function newContext(profile: string | undefined, options: BrowserContextOptions): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (profile) return chromium.launchPersistentContext(profile, { ...launch, executablePath, ...options });
  browser ??= chromium.launch({ ...launch, executablePath });
  return (await browser).newContext(options);
}

/** Does something that leads to another page, and sees that page loaded. */
export async function arriving(page: Page, act: () => Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForEvent('load'), act()]);
}
