import jsQR from 'jsqr';
import type { Page } from 'playwright-core';

/** What a camera reads from the QR code on show. */
export async function scanned(page: Page): Promise<string | undefined> {
  const picture = (await page.locator('.qr-code').screenshot()).toString('base64');
  const { data, width, height } = await page
    .context()
    .newPage()
    .then(async (blank) => {
      const pixels = await blank.evaluate(async (base64) => {
        const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))]));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        const image = context?.getImageData(0, 0, bitmap.width, bitmap.height);
        return { data: [...(image?.data ?? [])], width: bitmap.width, height: bitmap.height };
      }, picture);
      await blank.close();
      return pixels;
    });
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data;
}
